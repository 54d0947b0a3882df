/* The head of a table: what each column is. Only for src/pack. */
#ifndef PACK_TABLE_HEAD_H
#define PACK_TABLE_HEAD_H

#include "pack/csv.h"
#include "pack/keyword.h"

typedef struct Column {
    Keyword word; /* FIELD_NONE: nothing that we know */
    int answer;   /* an answer: its number from 1, red and green are 1 and 2; else 0 */
    Str name;     /* as messages call it: the head's own word, ours for a head of another program */
} Column;

typedef struct TableHead {
    char delimiter;
    Column columns[CSV_CELLS_MAX];
    int count;
    int item;      /* the first column with an item word */
    bool numbered; /* "Answer 1", "Antwoord 2": the right one is told by its number */
} TableHead;

/* Whether the row is a head, and what its columns are. Its delimiter is the one that makes most
 * sense of it: a tab, a semicolon or a comma. Quick for any row that is none. */
bool table_head_read(Str row, TableHead *head);

/* Whether a cell could be the item word of a head. Quick. */
bool table_head_has_item(Str cell);

#endif
