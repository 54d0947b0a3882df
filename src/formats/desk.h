/* The teacher's own screen, which every format shares: what the room sees and what comes next on the
 * left, the item in the middle, numbers on the right. Read from 60 cm in one second, so letters are
 * smaller than anywhere else (28 and 42). */
#ifndef FORMATS_DESK_H
#define FORMATS_DESK_H

#include "formats/stage.h"

enum { DESK_LABEL = 28, DESK_BODY = 28, DESK_SMALL = 24, DESK_ITEM = 42, DESK_BOTTOM = 860 };
enum { DESK_MARGIN = 40, DESK_RIGHT_W = 332 };
enum { DESK_NOTES = 116 }; /* the notes begin here when nothing stands above them */

/* Columns: left and width. The third is DESK_RIGHT_W wide and ends at the margin. */
typedef struct Desk {
    float left_w;
    float middle, middle_w;
    float right;
    bool narrow; /* 4:3: the small picture gives way to the words in the middle */
} Desk;

Desk desk_of(const Scene *scene);

enum { DESK_ROOM_W = 1778 }; /* of the room's picture, whatever the beamer is */

/* Clears the picture and shows in the left column what the room sees: `room` drawn for it, with its groups,
 * so that a mouse can take there what a finger takes on the room's own picture; or what Scene.room says. */
void desk_room_copy(DrawList *list, const Scene *scene, const State *state, const Ui *ui,
                    void (*room)(const State *, const Ui *, const Scene *, DrawList *));
/* The same for a picture that is no game's: draws it, with its groups when it is `live`. */
void desk_picture(DrawList *list, const Scene *scene, const DrawList *room, bool live, Str words);
/* Where in the room's picture the point of the teacher's is, `width` units wide. A point beside the small
 * picture is beside the room's picture. */
void desk_to_room(float width, float *x, float *y);

/* The quiet box below it, under the word "Hierna": where a format draws what comes next. */
Rect desk_next_box(DrawList *list, const Scene *scene);
/* The same box, filled: an item with a small line above, or one sentence when `text` is empty. What the
 * evening has next (Scene.after) stands there instead. */
void desk_next(DrawList *list, const Scene *scene, Str small, Str text);

enum { DESK_STEPS_MAX = 6 };

/* The steps of an item (1 to DESK_STEPS_MAX) as a row of words, from y 108; `now` from 0, -1: none of them. */
void desk_steps(DrawList *list, const Scene *scene, const Str *words, int count, int now);

void desk_label(DrawList *list, const Scene *scene, float x, float baseline, Str words);
/* Text from the top of the box downwards; returns where it ends. What does not fit is not drawn. */
float desk_text(DrawList *list, const Scene *scene, Rect box, Str text, float size, bool bold);
/* "Praat samen" with the item's prompts and "Notitie" with its notes, which the room does not have, from the
 * top of the first box downwards, and what does not fit there in the second, which may have no height. The
 * boxes become what is left of them. False: not all of it was drawn. */
bool desk_aside(DrawList *list, const Scene *scene, const Item *item, Rect boxes[2]);
/* The same in the middle column, from y; returns where they end. */
float desk_aside_below(DrawList *list, const Scene *scene, const Item *item, float y);

#endif
