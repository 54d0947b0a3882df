/* The pictures of the speakers' timer. Private to formats/timer*.c. */
#ifndef FORMATS_TIMER_VIEW_H
#define FORMATS_TIMER_VIEW_H

#include "formats/stage.h"
#include "formats/timer_rules.h"

void timer_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void timer_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list);

/* What the key forward brings. */
Str timer_hint(const State *state);

/* timer_ring.c: the clock as a ring of dots, one for a sixtieth of the time, that empties like the dial of
 * a clock; `share` of it is left, 0 .. 1. */
void timer_ring(DrawList *list, float cx, float cy, float r, float share, Role role);

/* timer_words.c: time in words. */
/* "1 minuut", "10 minuten", "1 minuut en 30 seconden", "12 seconden". */
Str timer_words(Arena *arena, int64_t ms);
/* What somebody used, "1 min 12", "48 seconden". */
Str timer_used(Arena *arena, int64_t ms);
/* A line about the part: who it is by when that fits in `w`, else how many speak for how long. */
Str timer_about(const State *state, const Scene *scene, Arena *arena, float w);

#endif
