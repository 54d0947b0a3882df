/* A clock that counts down while people talk. It is a value: it runs on the evening clock that it is
 * told, and only a move changes it. Whatever times a journal holds, no sum overflows. */
#ifndef FORMATS_CLOCK_H
#define FORMATS_CLOCK_H

#include "base/arena.h"

enum { CLOCK_MAX_MS = 60 * 60 * 1000 };

/* The zero value waits at nought. */
typedef struct Clock {
    bool runs;
    int64_t since_ms; /* evening clock of the last move */
    int64_t left_ms;  /* then; at most CLOCK_MAX_MS, or what it began with. Below nought: so much over,
                         at most a day */
    int64_t spent_ms; /* then; how long it has run in all, at most a day */
} Clock;

/* A time on the evening clock, from 0 and far from the largest number. */
int64_t clock_sane_ms(int64_t ms);

/* A clock that waits with so long to go. */
Clock clock_full(int64_t length_ms);
/* It runs from now on and has this long to go. */
void clock_start(Clock *clock, int64_t length_ms, int64_t at_ms);

/* What is left at `now_ms`; nought when it has run out. */
int64_t clock_left_ms(const Clock *clock, int64_t now_ms);
/* How long ago it ran out; nought while there is time left. */
int64_t clock_over_ms(const Clock *clock, int64_t now_ms);
/* How long it has run, stops left out. */
int64_t clock_spent_ms(const Clock *clock, int64_t now_ms);

/* What stands behind the word "klok" in a move: "start", "stop", "+30" or "-30" (1 .. 3600 seconds). A
 * clock that ran out takes more time from the moment that it gets it. False: refused, unchanged. */
bool clock_move(Clock *clock, Str rest, int64_t at_ms);

/* "1:05"; of a second that has begun the whole, so "0:00" only when it is over. */
Str clock_digits(Arena *arena, int64_t left_ms);

/* When the digits become others, on the evening clock; DRAW_STILL (list.h): not by themselves. */
int64_t clock_wake_ms(const Clock *clock, int64_t now_ms);
/* The same for who also sees for how long it is over. */
int64_t clock_over_wake_ms(const Clock *clock, int64_t now_ms);

#endif
