/* Reading the numbers in a move and its time. A move is one line of words; each format's table takes the
 * first. */
#ifndef FORMATS_MOVE_H
#define FORMATS_MOVE_H

#include "base/str.h"

/* Takes the next word off `*rest` as a number. False, and `*out` untouched, when it is none or lies
 * outside min..max. */
bool move_number(Str *rest, int min, int max, int *out);
/* The same, and nothing may stand behind it. */
bool move_only_number(Str rest, int min, int max, int *out);

/* The time of a move as a state may keep it: a journal can hold any time at all; sums of these cannot
 * overflow. */
int64_t move_time(int64_t at_ms);

#endif
