/* The pictures of the carousel. Private to formats/carousel*.c. */
#ifndef FORMATS_CAROUSEL_VIEW_H
#define FORMATS_CAROUSEL_VIEW_H

#include "formats/carousel_rules.h"
#include "formats/stage.h"

void carousel_draw_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void carousel_draw_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list);

/* What the key forward brings. */
Str carousel_hint(const State *state, Arena *arena);

/* The smallest letters of a table that has the stage to itself: many groups with long names need less than
 * the body of a text, which nobody has to read whole. */
enum { CAROUSEL_LEAST = 34 };

/* What a row says: where every group is in the round of the state, or how it goes from there to its place
 * in the next one. */
typedef enum CarouselSays { CAROUSEL_WHERE, CAROUSEL_WALK } CarouselSays;

/* Rows of one line each, one a group, in one column or two. Nothing of it is ever broken or cut. */
typedef struct CarouselTable {
    CarouselSays says;
    bool from;    /* of a walk also the room that is left */
    bool figures; /* people in front of every row */
    int columns, lines;
    float size;      /* of the letters */
    float step;      /* from row to row */
    float widths[3]; /* of the groups, the rooms that are left, the rooms: the widest, in em */
    bool fits;
} CarouselTable;

/* The largest that fits the box, with letters from `largest` down to `smallest`. */
CarouselTable carousel_table(const State *state, CarouselSays says, const Metrics *metrics,
                             Arena *arena, Rect box, float largest, float smallest);
/* In the box that it was made for. */
void carousel_draw_table(const State *state, const CarouselTable *table, const Metrics *metrics,
                         DrawList *list, Rect box);

/* Whether who goes where can be shown on a screen this wide. (Beside the clock of a round it is left out
 * when there is no room for it.) */
bool carousel_fits(const State *state, const Scene *scene, Arena *arena);

#endif
