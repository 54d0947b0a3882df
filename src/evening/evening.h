/* An evening: its parts, the moves, where it stands.
 *
 * The only way anything changes is evening_move, evening_back and evening_redo. Each is on disk
 * before it returns (when there is a journal). Undo and redo replay the moves that are in force
 * from the start of one part; states are small, so that is faster than it sounds and needs no code
 * of a format's own. */
#ifndef EVENING_EVENING_H
#define EVENING_EVENING_H

#include "evening/journal.h"
#include "evening/programme.h"
#include "formats/format.h"

typedef struct EveningPart {
    Pack pack;
    const Format *format;
    uint64_t seed;
    State *state; /* lives in the evening's play arena; replaced by undo */
    const Item *plan; /* what the programme says of it: name, who, notes; NULL: it is a pack by itself */
    Str plan_text;    /* the same as text; empty without a plan */
} EveningPart;

typedef struct Evening Evening;

/* An evening without parts. Without a title it takes that of the first pack that has one. Titles
 * over JOURNAL_MOVE_BYTES_MAX are left out. `started_ms`: since 1970. `journal` may be NULL:
 * nothing is kept, and that is no trouble. It is borrowed and must outlive the evening. */
Evening *evening_create(Str title, int64_t started_ms, Journal *journal);
void evening_destroy(Evening *evening);

/* Adds a part from a pack that `format` has accepted; before the first move and evening_begin. The
 * pack's arena must outlive the evening; evening_arena serves (it holds the evening too: never
 * reset it). */
void evening_add(Evening *evening, const Pack *pack, const Format *format, uint64_t seed);
/* The same for a part of a programme: `plan` is its item as text of our own format (a header with the
 * hour of beginning may stand above it). What cannot be read as a part is no plan. */
void evening_add_planned(Evening *evening, const Pack *pack, const Format *format, uint64_t seed,
                         Str plan);
Arena *evening_arena(Evening *evening);
/* Its title, when it has none yet and this is one. */
void evening_take_title(Evening *evening, Str title);
/* The programme that the parts are of: it is kept with them. Of a pack by itself its own path is enough. */
void evening_take_path(Evening *evening, Str path);

/* After this each move is kept. The first one writes the evening to the journal and claims it, so
 * that an evening without moves leaves nothing behind. When the journal refuses, the evening plays
 * on, evening_trouble tells why, and every move tries again. */
void evening_begin(Evening *evening);

/* The evening as the journal has it, claimed: packs parsed again from the bytes kept, moves in
 * force replayed. A move that a newer or older program no longer accepts ends the replay there; the
 * rest stays in the journal until the next move, and `warning` says so. `icons`: the folder with
 * drawings on cards, which are not kept; NULL: none. */
bool evening_resume(Evening **out, Journal *journal, int64_t id, const Metrics *metrics,
                    const char *icons, Err *warning, Err *err);

/* Where it stands. */
int evening_part_count(const Evening *evening);
const EveningPart *evening_part(const Evening *evening); /* the current one */
const EveningPart *evening_part_at(const Evening *evening, int part); /* from 0 */
/* A move of the current part is in force. */
bool evening_part_begun(const Evening *evening);
/* Its name in the programme, else the title of its pack, else that of its format. */
Str evening_part_name(const EveningPart *part);
const Programme *evening_programme(const Evening *evening);
/* The clock of the current part, which is what its format sees: see programme_part_ms. */
int64_t evening_part_ms(const Evening *evening, int64_t now_ms);
/* When the first part should begin, on the evening clock: the hour in the programme on the day of the
 * evening. 0 when none was given, or when the evening began at another time of the day. */
int64_t evening_begin_ms(const Evening *evening);
int64_t evening_started_ms(const Evening *evening);
int evening_moves(const Evening *evening); /* in force */
bool evening_can_redo(const Evening *evening);
const JournalMove *evening_last_move(const Evening *evening); /* NULL before the first */
/* Counts up with every change; a picture drawn at another number is out of date. */
uint64_t evening_version(const Evening *evening);

/* The state of a part (from 0) once more, to try a move on: played from the start into `arena`. */
State *evening_copy_part(const Evening *evening, int part, Arena *arena);
State *evening_copy_state(const Evening *evening, Arena *arena); /* of the current one */

/* Applies a move at `at_ms` on the evening clock and keeps it. A move is one line of valid UTF-8,
 * at most JOURNAL_MOVE_BYTES_MAX bytes. Those that begin with "deel" are the programme's
 * (programme.h); all other moves are the current part's. False: refused, nothing changed, what can be
 * redone included. */
bool evening_move(Evening *evening, Str move, int64_t at_ms);
/* One step forward, as the part's `next` says, or else to the next part. False: the evening is
 * over. */
bool evening_forward(Evening *evening, int64_t at_ms);
/* Undo one move. False: there is none. */
bool evening_back(Evening *evening);
bool evening_redo(Evening *evening);
/* The last screen was left, or is there again. An evening that is finished is no longer offered to go on
 * with; any change makes it unfinished. */
void evening_finish(Evening *evening, bool finished);

/* Why the evening is not being kept, a Dutch sentence; empty when all is well. Every move tries
 * again, and writes what was missed. */
Str evening_trouble(const Evening *evening);

#endif
