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

typedef struct Diag {
    const char *code; /* "V04" */
    Severity severity;
    int file;    /* index in Pack.files; -1: the folder itself */
    int line;    /* physical line from 1 */
    int column;  /* characters from 1 */
    int length;  /* characters to underline, at least 1 */
    int item;    /* index in Pack.items, -1: none */
    Str what;    /* filled in, complete sentences */
    Str mend;    /* "Doe dit": may be empty */
    Str example; /* a line of text; may be empty */
} Diag;

typedef struct DiagList {
    Arena *arena; /* where texts and the list itself live; set by the owner */
    Diag *items;
    int count;
    size_t capacity;
    int *slots; /* (file, line) -> index in items plus 1: a line gives at most one message */
    size_t slot_count;
} DiagList;

/* Adds a message of the table. `code` may carry a variant of the text behind a slash ("V01/kaart");
 * the message shows only what stands before it. `a`, `b` and `c` fill the table's {0} {1} {2}; the
 * optional part of a text appears only when `b` is not empty. Of `where` the place and the item
 * count; its `what` is put behind the text, its `mend` and `example` take the place of the table's.
 *
 * A line of a file gives at most one message, the most severe, and of equals the first; a folder
 * gives as many as there are. A code that is not in the table is our bug. */
void diag_add(DiagList *list, const char *code, Diag where, Str a, Str b, Str c);

/* Whether a message of this code at this line would be kept. Lets a reader skip the counting of
 * columns, which is what a hostile file would make expensive. */
bool diag_wanted(const DiagList *list, const char *code, int file, int line);

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
