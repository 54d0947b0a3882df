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
/* The whole of a zone. */
Rect mat_zone(MatZone zone);

/* The zones with their headings, the title, and `about` at the top right ("22 november 2026"; empty:
 * nothing). Draws no ground. */
void mat_zones(DrawList *list, const Metrics *metrics, Str about);

/* The disc in the middle with the name; an empty name is a line to write on. However long a name is,
 * it stands inside the disc. */
void mat_name(DrawList *list, const Metrics *metrics, Str name);

#endif
