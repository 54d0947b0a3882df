/* Playing an evening of the journal that nobody goes on with: from its beginning, a move at a time, without
 * a claim and without keeping anything. The portfolio and the comparison are made so, and going on with an
 * evening is this with a claim. */
#ifndef EVENING_EVENING_REPLAY_H
#define EVENING_EVENING_REPLAY_H

#include "evening/evening.h"

/* A copy that shares nothing with the evening: its parts with the bytes that play, the moves in force. */
JournalEvening evening_record(const Evening *evening, Arena *arena);

/* format_by_id, or formats of a test's own. */
typedef const Format *FindFormat(Str id);

/* Puts into an evening that is empty, and has no journal or a claim on the record, the parts of the record,
 * parsed again from its bytes, each at its start, and its list of moves, of which none is in force yet. The
 * record is borrowed and must outlive the evening. False, with a sentence, when a part cannot be played any
 * more. */
bool evening_take(Evening *evening, const JournalEvening *row, const Metrics *metrics,
                  const char *icons, FindFormat *find, Err *err);
/* Plays the next move of the list, which must have one. False: refused, and it is not in force. */
bool evening_step(Evening *evening);

/* Applies the moves `from` up to `to` (counted over the evening, from 0; at most evening_moves) that were
 * made in a part to a state of it, which stands where those before them brought it. */
void evening_apply(const Evening *evening, int part, State *state, int from, int to);
/* The clock of the part on the screen after so many moves, 0 before the first. */
int64_t evening_time(const Evening *evening, int moves);

/* evening_resume with formats from elsewhere than the table. */
bool evening_resume_with(Evening **out, Journal *journal, int64_t id, const Metrics *metrics,
                         const char *icons, FindFormat *find, Err *warning, Err *err);

#endif
