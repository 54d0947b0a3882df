/* The rules of the speakers' timer, without a picture in sight. Private to formats/timer*.c.
 *
 * Moves (Dutch, short, readable in a file):
 *   uitleg               the explanation of the part
 *   spreker N            speaker N (from 1) gets ready: the name, and a full clock that waits
 *   praat                the clock of this speaker runs
 *   klok start|stop      it runs or waits
 *   klok +S|-S           S seconds more or less (1 .. 3600); a speaker who gets ready keeps some
 *   klaar                everybody who wanted has spoken: thanks
 */
#ifndef FORMATS_TIMER_RULES_H
#define FORMATS_TIMER_RULES_H

#include "formats/clock.h"
#include "formats/format.h"

typedef enum TimerStep {
    TIMER_NAME,
    TIMER_WORDS,
    TIMER_READY, /* a speaker's name; the room claps, the clock waits */
    TIMER_TALK,
    TIMER_END
} TimerStep;

/* What the clock of a talk tells. */
typedef enum TimerPhase { PHASE_TIME, PHASE_SIGNAL, PHASE_OVER } TimerPhase;

enum {
    TIMER_NONE = -1,
    TIMER_STEP_MS = 30 * 1000, /* what one key adds or takes */
    TIMER_EACH_MAX = 60,       /* minutes */
    /* The signal: two minutes before the end, as schools give it in a presentation of ten. A talk of
     * less than five minutes has it when a fifth is left: 12 seconds of a pitch of one minute. */
    TIMER_LONG_MS = 5 * 60 * 1000,
    TIMER_SIGNAL_MS = 2 * 60 * 1000,
    TIMER_SIGNAL_SHARE = 5
};

typedef struct TimerTurn {
    bool heard;
    int64_t spent_ms; /* of the last time */
} TimerTurn;

struct State {
    const Item *item;
    const Str *names; /* of the speakers; in the state's arena, what they say in the pack */
    int count;        /* of an open row: as many as there can be */
    bool open;        /* nobody knows how many there will be: Spreker 1, Spreker 2, ... */
    int64_t each_ms;
    TimerStep step;
    int at; /* the speaker of TIMER_READY and TIMER_TALK, and the last one at TIMER_END; from 0 */
    Clock clock;
    TimerTurn turns[PACK_NAMES_MAX];
    int64_t since_ms; /* evening clock of the move that made this picture */
};

State *timer_start(Arena *arena, const Pack *pack, uint64_t seed);
bool timer_apply(State *state, Str move, int64_t at_ms);
Str timer_next(const State *state, Arena *arena);

/* Who speaks after this one: the next who was not heard yet. TIMER_NONE: nobody. */
int timer_following(const State *state);
/* Speakers to tell of: all, or of an open row those who came. */
int timer_known(const State *state);
/* The minutes of each: as written, else a fair share of the part's; 1 .. TIMER_EACH_MAX. */
int timer_each_minutes(const Item *item, int speakers);

/* What is left at the signal. */
int64_t timer_signal_ms(const State *state);
TimerPhase timer_phase(const State *state, int64_t now_ms);

/* Keys, timer_input.c. */
Str timer_interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken);

#endif
