/* The programme of an evening: its parts in order, which take part, how long each may last, and where
 * the evening stands. Pure: times come with the moves.
 *
 * The evening's own moves begin with the word "deel"; a part keeps its number (from 1, as the evening
 * began) wherever it stands:
 *   deel N            to part N
 *   deel weg N        part N is left out
 *   deel mee N        and takes part again
 *   deel plaats N P   part N comes at place P (from 1) of the order
 *   deel nog-eens N   part N once more, from its start, as a new part behind the present one
 *   deel tijd N M     part N may last M minutes */
#ifndef EVENING_PROGRAMME_H
#define EVENING_PROGRAMME_H

#include "base/str.h"

enum {
    PROGRAMME_MOST = 200, /* parts, those that are played again included */
    PROGRAMME_MINUTES_MAX = 180
};

typedef struct ProgrammePart {
    int minutes;        /* that it may last now; 0: no time was set */
    int again;          /* the part (from 0) that this is once more; -1: it is itself */
    bool out;           /* left out */
    bool entered;       /* it was on the screen */
    int64_t entered_ms; /* evening clock, of the first time */
    int64_t spent_ms;   /* up to the last time it was left */
    int64_t left_ms;    /* evening clock, of the last time it was left */
    int64_t away_ms;    /* between leaving it and coming back, in all */
} ProgrammePart;

typedef struct Programme {
    ProgrammePart parts[PROGRAMME_MOST]; /* by number, from 0 */
    int order[PROGRAMME_MOST];           /* numbers from 0, in the order of the evening */
    int count;
    int at;           /* the part on the screen, by number from 0; -1: there is none */
    int64_t since_ms; /* evening clock: since when */
} Programme;

/* Parts with these minutes, in this order, the first one on the screen from 0 ms on. At most
 * PROGRAMME_MOST; 0 is fine. */
void programme_begin(Programme *programme, const int *minutes, int count);

/* Whether the move is one of these by its first word. */
bool programme_is_move(Str move);
/* False: refused, nothing changed. */
bool programme_apply(Programme *programme, Str move, int64_t at_ms);

/* Where a part stands in the order, from 0. */
int programme_place(const Programme *programme, int part);
/* The part that comes behind this one, those left out passed over; -1: none. */
int programme_next(const Programme *programme, int part);

/* How long this part has been on the screen in all. */
int64_t programme_spent_ms(const Programme *programme, int part, int64_t now_ms);

/* The clock of a part: the evening clock less the time that something else was on the screen between two
 * times that this part was. It stands still while the part is not there, and so does every clock in it. */
int64_t programme_part_ms(const Programme *programme, int part, int64_t now_ms);

/* When a part should begin, on the evening clock, when the first one begins at `begin_ms`. */
int64_t programme_planned_ms(const Programme *programme, int part, int64_t begin_ms);

/* How much later than planned the present part will end, at least; below nought: earlier. Of parts
 * without minutes nothing is known: 0. */
int64_t programme_late_ms(const Programme *programme, int64_t begin_ms, int64_t now_ms);

#endif
