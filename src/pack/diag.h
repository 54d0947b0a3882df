/* Messages about what pupils wrote: never fatal, never only the first.
 *
 * Each says where (file, line, column, how much to underline), what was read, what to do and gives
 * one example. The texts stand in one table, in diag_table.c; codes and severities are those of the
 * pack format and never change meaning, because teachers mail them. */
#ifndef PACK_DIAG_H
#define PACK_DIAG_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

typedef enum Severity {
    DIAG_TIP,  /* all is well, but */
    DIAG_LOOK, /* "Let op": it takes part, check it */
    DIAG_FIX   /* "Verbeter": this item does not take part yet */
} Severity;

/* A message as it is kept. A hostile file has one on every line, so it is small: its sentences are
 * made when somebody reads them. */
typedef struct Diag {
    const char *fills; /* {0} {1} {2} of the text, the caller's own text and advice: NUL behind each */
    int line;          /* physical line from 1 */
    int column;        /* characters from 1 */
    int length;        /* characters to underline, at least 1 */
    int item;          /* index in Pack.items, -1: none */
    int16_t file;      /* index in Pack.files; -1: the folder itself */
    uint8_t row;       /* in diag_rows */
    uint8_t filled;    /* how many fills there are; those behind them are empty */
    uint8_t field;     /* Field and ItemKind whose example goes with it; 0: that of its row */
    uint8_t kind;
} Diag;

typedef struct DiagList {
    Arena *arena; /* where texts and the list itself live; set by the owner */
    Diag *items;
    int count;
    size_t capacity;
    struct DiagLines { /* of one file: line -> index in items plus 1 */
        int *at;
        size_t capacity;
    } * files;
    size_t file_capacity;
} DiagList;

/* Where a message stands. */
typedef struct DiagPlace {
    int file, line, column, length, item; /* as in Diag; below the least is the least */
    int field, kind;                      /* as in Diag */
} DiagPlace;

/* What fills the holes of a text, and what the caller adds: `what` goes behind the text, `mend` takes
 * the place of its advice. Copied; none holds a NUL. */
typedef struct DiagFills {
    Str a, b, c;
    Str what, mend;
} DiagFills;

/* Adds a message of the table. `code` may carry a variant of the text behind a slash ("V01/kaart");
 * the message shows only what stands before it. The optional part of a text appears only when `b` is
 * not empty.
 *
 * A line of a file gives at most one message, the most severe; of equals the one that tells of a text
 * or an item left out, and else the first. A folder gives as many as there are. A code that is not in
 * the table is our bug. */
void diag_put(DiagList *list, const char *code, DiagPlace place, const DiagFills *fills);
void diag_add(DiagList *list, const char *code, DiagPlace place, Str a, Str b, Str c);

/* Whether a message of this code at this line would be kept. Lets a reader skip the counting of
 * columns, which is what a hostile file would make expensive. */
bool diag_wanted(const DiagList *list, const char *code, int file, int line);

const char *diag_code(const Diag *diag); /* "V04" */
Severity diag_severity(const Diag *diag);
/* Complete sentences, their holes filled; borrowed from the table when there are none. */
Str diag_what(const Diag *diag, Arena *arena);
/* "Doe dit": may be empty. */
Str diag_mend(const Diag *diag, Arena *arena);
/* A line of text; may be empty. */
Str diag_example(const Diag *diag);

/* How many have at least this severity. */
int diag_count(const DiagList *list, Severity at_least);

/* "Verbeter", "Let op", "Tip". */
Str severity_name(Severity severity);

/* One row of the table, for tests and for the list of messages in the manual. */
typedef struct DiagRow {
    const char *code; /* rows are sorted by code, then variant */
    Severity severity;
    const char *what, *more; /* more: only when {1} is filled */
    const char *mend;        /* NULL: nothing to do */
    const char *more_mend;   /* the only advice there is, and only when {1} is filled */
    const char *example;
    const char *variant; /* NULL: the usual text */
} DiagRow;

extern const DiagRow diag_rows[];
extern const int diag_row_count;

#endif
