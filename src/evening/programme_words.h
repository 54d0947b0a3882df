/* What the programme says about time, in the words that the teacher and the room read. Pure. */
#ifndef EVENING_PROGRAMME_WORDS_H
#define EVENING_PROGRAMME_WORDS_H

#include "base/arena.h"
#include "evening/programme.h"

/* "4 min achter", "3 min voor" or "op tijd", whole minutes that have passed. Empty when there is nothing
 * to say: the present part has no minutes, or the plan is more than three hours away, so that this is
 * no evening but a rehearsal. */
Str programme_late_words(Arena *arena, const Programme *programme, int64_t begin_ms,
                         int64_t now_ms);

/* The clock of the present part. */
typedef struct PartClock {
    Str words;       /* "nog 12 van 30 min", "5 min te lang"; empty: there is no clock */
    Str left;        /* the same, shorter: "nog 12 min", "5 min te lang" */
    bool late;       /* its minutes are over */
    float share;     /* of its minutes that was used, 0 .. 1 */
    int64_t wake_ms; /* evening clock: when the words change; INT64_MAX: never */
} PartClock;
PartClock programme_clock(Arena *arena, const Programme *programme, int64_t now_ms);

/* "onderdeel 3 van 6": of those that take part. */
Str programme_place_words(Arena *arena, const Programme *programme);

/* The move that makes a part last to the next five minutes, up or down; empty: it cannot. */
Str programme_longer(Arena *arena, const Programme *programme, int part);
Str programme_shorter(Arena *arena, const Programme *programme, int part);

#endif
