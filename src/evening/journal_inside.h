/* The inside of the journal, for journal*.c and for tests that need to make it fail. */
#ifndef EVENING_JOURNAL_INSIDE_H
#define EVENING_JOURNAL_INSIDE_H

#include "evening/journal.h"

#include <sqlite3.h>
#include <sys/types.h>

enum {
    JOURNAL_SCHEMA = 1,              /* user_version; a higher one is a newer program's */
    JOURNAL_APPLICATION = 0x4156534c /* application_id: "AVSL" */
};

/* What the programme says of a part is kept behind its sources, under a name that no file has, and behind
 * that of the first part the path of the programme: the tables are those of the first version. */
#define JOURNAL_PLAN "onderdeel:"
#define JOURNAL_PROGRAMME "programma:"

typedef enum Query {
    QUERY_START,
    QUERY_COMMIT,
    QUERY_ROLLBACK,
    QUERY_ADD_EVENING,
    QUERY_ADD_PART,
    QUERY_ADD_SOURCE,
    QUERY_ADD_MOVE,
    QUERY_CUT_MOVES,
    QUERY_STAND,
    QUERY_FINISH,
    QUERY_ERASE,
    QUERY_START_READING,
    QUERY_LIST,
    QUERY_EVENING,
    QUERY_PARTS,
    QUERY_SOURCES,
    QUERY_MOVES,
    QUERY_COUNT
} Query;

/* Which file a name stood for when it was last looked at. */
typedef struct FileMark {
    dev_t device;
    ino_t inode;
} FileMark;

struct Journal {
    Arena arena;
    Arena scratch;             /* paths made during one call */
    const char *folder, *path; /* in the arena */
    sqlite3 *db; /* NULL only after the file was taken away and could not be made anew */
    sqlite3_stmt *statements[QUERY_COUNT]; /* prepared at first use */
    FileMark file, wal;
    int64_t claimed; /* 0: none */
    int slot;        /* its lock; -1: none */
};

typedef enum ValueKind { VALUE_NUMBER, VALUE_TEXT, VALUE_BYTES } ValueKind;

typedef struct Value {
    ValueKind kind;
    int64_t number;
    Str text;
} Value;

static inline Value value_number(int64_t number)
{
    return (Value){ .kind = VALUE_NUMBER, .number = number };
}

static inline Value value_text(Str text)
{
    return (Value){ .kind = VALUE_TEXT, .text = text };
}

static inline Value value_bytes(Str bytes)
{
    return (Value){ .kind = VALUE_BYTES, .text = bytes };
}

/* The values of a query's ?1, ?2 ... and how many: the last two arguments of the calls below. */
#define VALUES(...)                                                                                \
    (const Value[]){ __VA_ARGS__ }, (int)(sizeof((const Value[]){ __VA_ARGS__ }) / sizeof(Value))

/* A query with its values bound, ready to step; the values must live until it is reset. Both give
 * SQLite's result code. */
int journal_ready(Journal *journal, Query query, sqlite3_stmt **out, const Value *values,
                  int count);
/* Runs a query that gives no rows. */
int journal_run(Journal *journal, Query query, const Value *values, int count);

/* What a result code means for the person at the laptop. Always false. A damaged file is marked, so
 * that the next journal_open looks through all of it. */
bool journal_fail(Journal *journal, int code, Err *err);

/* The tables (journal_schema.c). All give SQLite's result code. */
int journal_settings(Journal *journal);              /* for this connection */
int journal_version(Journal *journal, int *version); /* user_version, the log included */
int journal_make_tables(Journal *journal);           /* in an empty file */
/* SQLITE_CORRUPT unless the tables are exactly ours, or there is nothing at all yet. */
int journal_compare_tables(Journal *journal, int version, bool *empty);

/* Opens the file, makes or sets aside where needed. */
bool journal_connect(Journal *journal, Err *warning, Err *err);
void journal_disconnect(Journal *journal);
/* Whether the file is still there under its name; when it was taken away a new one is made. */
bool journal_in_place(Journal *journal, Err *err);

/* Locks a file beside the journal, made when absent; waits at most `wait_ms`. -1: it is held. */
int slot_lock(const char *path, int wait_ms);
/* Removes the file and ends the lock. */
void slot_unlock(int slot, const char *path);
/* Whether another program (or another lock of this one) holds it. */
bool slot_held(const char *path);
/* Path of an evening's slot, in the arena. */
const char *slot_path(const Journal *journal, Arena *arena, int64_t id);

#endif
