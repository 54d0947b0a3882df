/* The journal: every evening on disk, move by move, so that nothing is ever lost.
 *
 * One SQLite file `avondspel.db` in the data folder (WAL, synchronous=FULL, STRICT tables, schema
 * number in user_version). A call that returns true has reached the disk. An evening keeps the
 * packs as they were read, so a later edit of a file changes nothing. Times are ms since 1970.
 *
 * An evening that is being played is claimed with a lock on a file beside the journal; the lock
 * ends with the process, also when it is killed. Two programs can use one journal, never one
 * evening. In one process a folder has one Journal at a time, and it holds one claim at a time. */
#ifndef EVENING_JOURNAL_H
#define EVENING_JOURNAL_H

#include "base/arena.h"
#include "base/err.h"
#include "pack/pack.h"

typedef struct Journal Journal;

/* What is kept is bounded, so that a damaged file cannot ask for the whole machine. */
enum {
    JOURNAL_MOVE_BYTES_MAX = 4096, /* one move; a title or a place too */
    JOURNAL_MOVES_MAX = 100000,    /* one evening: a move a second, all night */
    JOURNAL_PARTS_MAX = 200,       /* one evening; a file has no more parts, see PACK_ITEMS_MAX */
    JOURNAL_SOURCES_MAX = 1000,    /* one part */
    JOURNAL_BYTES_MAX = 4 << 20    /* one source; PACK_BYTES_MAX is below it */
};

typedef struct JournalPart {
    Str format; /* Format.id */
    Str path;   /* file or folder as given */
    uint64_t seed;
    PackSource *sources; /* the bytes as read */
    int source_count;
    Str plan; /* what the programme says of it, as text of our own; empty: it is a pack by itself */
} JournalPart;

typedef struct JournalMove {
    int64_t at_ms; /* evening clock: ms since the evening began */
    int part;      /* from 0: the part it was made in; parts played once more follow the others */
    Str text;
} JournalMove;

typedef struct JournalEvening {
    int64_t id;         /* 0: not in the journal; never given out twice */
    int64_t started_ms; /* since 1970 */
    Str title;
    Str path;           /* of the programme, as given; empty: none, or from journal_list */
    Str place;          /* "stelling 5 van 12", kept for the list */
    bool finished;      /* the last screen was left; it is no longer offered to go on with */
    bool claimed;       /* only from journal_list: another program is playing it now */
    JournalPart *parts; /* NULL from journal_list */
    int part_count;
    JournalMove *moves; /* those undone too; NULL from journal_list */
    int move_count;
    int cursor; /* how many of them are in force: the rest can be redone */
} JournalEvening;

/* Opens or makes the journal in `folder` (made when absent). A damaged file is set aside as
 * avondspel-kapot-N.db, never removed, a new one is begun and `warning` says so (empty otherwise).
 * False: no journal can be kept (read-only or full folder, a newer program's file, which is left
 * alone); the sentence says what to do. The evening can be played without. */
bool journal_open(Journal **out, const char *folder, Err *warning, Err *err);
void journal_close(Journal *journal);

/* Writes the evening with its parts, no moves yet, sets `evening->id` and claims it. An earlier
 * claim of this journal is given back. */
bool journal_begin(Journal *journal, JournalEvening *evening, Err *err);

/* Claims an evening from the list to go on with it. False: another program is playing it. An
 * earlier claim is then still held; it is given back on success. */
bool journal_claim(Journal *journal, int64_t id, Err *err);
/* The evening this journal has claimed; 0: none. It falls back to 0 when the file was taken away
 * from under the program: the ids of before mean nothing in the file that follows. */
int64_t journal_claimed(const Journal *journal);
/* Gives the claim back; closing does so too. */
void journal_release(Journal *journal);

/* `count` moves of the claimed evening from number `seq` (from 0) on, in one go: what stood there is gone
 * after this, and `cursor` of all moves are in force. The evening is no longer finished. */
bool journal_catch_up(Journal *journal, int64_t id, int seq, const JournalMove *moves, int count,
                      int cursor, Str place, Err *err);
/* Undo and redo: how many moves of the claimed evening are in force now. No longer finished. */
bool journal_seek(Journal *journal, int64_t id, int cursor, Str place, Err *err);
bool journal_finish(Journal *journal, int64_t id, bool finished, Err *err);

/* All evenings, newest first, without parts and moves. */
bool journal_list(Journal *journal, Arena *arena, JournalEvening **out, int *count, Err *err);
/* One evening, whole. False when it is not there or its rows make no sense. */
bool journal_read(Journal *journal, Arena *arena, int64_t id, JournalEvening *out, Err *err);
/* Removes an evening for good: after this no file of the journal holds a byte of it. False when it
 * is not there, or when another program is playing it. */
bool journal_erase(Journal *journal, int64_t id, Err *err);

#endif
