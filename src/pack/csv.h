/* Rows of cells, as spreadsheets and Anki write them: a delimiter between cells, quotes round a
 * cell that needs them, quotes inside doubled, line breaks inside quotes. Only for src/pack. */
#ifndef PACK_CSV_H
#define PACK_CSV_H

#include "pack/decode.h"

enum { CSV_CELLS_MAX = 64 }; /* per row; cells behind these are passed over */

typedef struct Cell {
    int line; /* physical line where its text begins */
    Str text; /* trimmed, unquoted, line breaks made a blank: a slice of its line or in the arena */
    Str at;   /* what there is of it on that line, as written: always a slice of the line */
} Cell;

typedef struct Csv {
    Arena *arena;
    const Row *rows;
    int row_count;
    int row; /* the one to be read next; the caller may move it */
    char delimiter;
} Csv;

typedef struct CsvRow {
    int line; /* physical line where it begins */
    Cell cells[CSV_CELLS_MAX];
    int count; /* at least 1 */
} CsvRow;

/* The row at csv->row, which moves behind it; false behind the last one. A quote that is never
 * closed, or closed in the middle of a cell, is a sign like any other. Linear over the file. */
bool csv_read(Csv *csv, CsvRow *out);

#endif
