/* The placemat, an A3 picture: jobs and qualities above, motives below, a name in the middle. Printed
 * empty it is the sheet that a child and a parent fill together. */
#ifndef FORMATS_MAT_H
#define FORMATS_MAT_H

#include "draw/text.h"

typedef enum MatZone { MAT_JOBS, MAT_QUALITIES, MAT_MOTIVES, MAT_ZONES } MatZone;

enum { MAT_WIDTH = 1414 }; /* A3 lying down; the height is 1000, as always */
enum { MAT_SLOTS_MOST = 8 };

/* How many cards a zone has room for at their usual size: five, five and four. An empty sheet has so
 * many places. */
int mat_slots(MatZone zone);
/* How many it has room for when they are 80 high: six, six and eight. */
int mat_slots_most(MatZone zone);
/* The place of a card in its zone, from 0, when `count` cards lie there; none lies under the name. */
Rect mat_slot(MatZone zone, int slot, int count);
/* Where a finger means that card: the card, and the paper round it that is no other's. The reaches of one
 * `count` do not lie over each other. */
Rect mat_reach(MatZone zone, int slot, int count);
/* The whole of a zone. */
Rect mat_zone(MatZone zone);

Role mat_zone_ground(MatZone zone);

/* The sheet's title, and `about` at the top right ("22 november 2026"; empty: nothing). Draws no
 * ground. */
void mat_head(DrawList *list, const Metrics *metrics, Str about);
/* What to do, below the zones of a sheet that is still empty. */
void mat_task(DrawList *list, const Metrics *metrics);

/* The zones with their headings; `lit` has the lamp ring (MAT_ZONES: none). */
void mat_zones(DrawList *list, const Metrics *metrics, MatZone lit);

/* The disc in the middle with the name; an empty name is a line to write on. However long a name is,
 * it stands inside the disc. */
void mat_name(DrawList *list, const Metrics *metrics, Str name);

/* A card on the mat or beside it: the drawing above one line of words, or before words that take more
 * lines; words alone, and those that leave no room for a drawing, stand in the middle. Letters of 30,
 * or 24 for long words; nothing is ever cut off: what does not fit gets smaller ones. */
typedef struct MatCard {
    Str title;
    Str icon;   /* empty: none */
    bool quiet; /* it cannot be taken: flat, soft */
} MatCard;
void mat_card(DrawList *list, const Metrics *metrics, Rect box, const MatCard *card);
/* Whether the title can be read on a card of this size, in letters of 24 or larger. */
bool mat_card_fits(const Metrics *metrics, Arena *arena, Rect box, const MatCard *card);

#endif
