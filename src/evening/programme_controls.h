/* What can be done in the programme view: keys with words, or buttons for a finger, in lines at the foot of
 * the picture. */
#ifndef EVENING_PROGRAMME_CONTROLS_H
#define EVENING_PROGRAMME_CONTROLS_H

#include "evening/session.h"

enum { CONTROLS_MOST = 12 };

typedef struct Control {
    Str key;   /* as on a key cap; a finger needs none */
    Str words; /* empty: the next one says it too, or an arrow does */
    Str group;
    int arrow; /* of a button without words: -1 to a page before, 1 to one behind */
} Control;

typedef struct Controls {
    const Scene *scene; /* borrowed */
    Control items[CONTROLS_MOST];
    int count;
} Controls;

/* For the part in the ring, at `place` of the order; which there are does not depend on the part, so that
 * they stay where they are. `page`: how many rows further the next page is; 0: there is one page. Texts
 * live in the arena. */
Controls programme_controls(const Session *session, const Scene *scene, int place, int page,
                            Arena *arena);
/* In how many lines they stand, and how high a line is. */
int controls_lines(const Controls *controls, Arena *arena);
float controls_line_height(const Scene *scene);
void controls_draw(const Controls *controls, DrawList *list);

#endif
