/* The rules of the carousel: who is where in which round, and how long. Private to formats/carousel*.c.
 *
 * Moves (Dutch, short, readable in a file):
 *   uitleg               the explanation of the part
 *   waar                 where everybody begins
 *   ronde N              round N (from 1); its clock runs from its beginning
 *   wissel               the round is over: who goes where; the clock of the walk runs
 *   klok start|stop|+S|-S   the clock: run, wait, S seconds more or less
 *   einde                everybody comes back
 * Only moves change anything: a clock at nought is a picture that says so. */
#ifndef FORMATS_CAROUSEL_RULES_H
#define FORMATS_CAROUSEL_RULES_H

#include "formats/clock.h"
#include "formats/format.h"

typedef enum CarouselStep {
    CAROUSEL_NAME,
    CAROUSEL_WORDS,
    CAROUSEL_PLACES, /* where everybody begins */
    CAROUSEL_ROUND,
    CAROUSEL_CHANGE, /* everybody walks */
    CAROUSEL_END
} CarouselStep;

enum { CAROUSEL_PAUSE = -1 }; /* in place of a room */

struct State {
    const Item *part;
    Str *groups, *rooms;
    int group_count, room_count;
    int minutes[PACK_ROUNDS_MAX]; /* of each round */
    int round_count;
    CarouselStep step;
    int round;        /* from 0; while everybody walks the one that is over */
    Clock clock;      /* of the round, or of the walk */
    int64_t since_ms; /* evening clock of the move that made this picture */
};

/* Two groups or more, and rooms: what the functions below need of a part. */
bool carousel_is(const Item *part);

State *carousel_start(Arena *arena, const Pack *pack, uint64_t seed);
bool carousel_apply(State *state, Str move, int64_t at_ms);
Str carousel_next(const State *state, Arena *arena);

/* In how many places a group can be: the rooms, and pauses when there are more groups. */
int carousel_places(const State *state);
/* The room (from 0) of a group in a round, all from 0; or CAROUSEL_PAUSE. */
int carousel_room(const State *state, int group, int round);
/* Its name, or "pauze". */
Str carousel_place(const State *state, int group, int round);

bool carousel_last(const State *state); /* no round comes behind this one */
/* A clock runs or waits in this step. Without time to walk there is none on the change. */
bool carousel_has_clock(const State *state);
/* The time that the clock began with. */
int64_t carousel_length_ms(const State *state);
/* The round has had its time: the room sees who goes where before the teacher comes to the key. */
bool carousel_over(const State *state, int64_t now_ms);

#endif
