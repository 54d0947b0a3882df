/* What kind of line a line is, seen on its own (pack format, section 2, line level). What it means
 * among its neighbours is item.c's affair. */
#ifndef PACK_LINE_H
#define PACK_LINE_H

#include "pack/decode.h"
#include "pack/keyword.h"

typedef enum LineKind {
    LINE_BLANK,   /* nothing, or a ruler */
    LINE_REMARK,  /* two slashes */
    LINE_KEY,     /* a known word leads it */
    LINE_UNKNOWN, /* a colon behind something that is no known word */
    LINE_TEXT
} LineKind;

typedef struct Line {
    LineKind kind;
    int number;
    Str text;     /* without blanks at the ends and stars round the whole */
    Str bare;     /* text without bullets, quote marks and a number in front */
    Str key;      /* KEY, UNKNOWN: as written */
    Str value;    /* KEY: what stands behind the colon */
    Keyword word; /* KEY */
    Str stray;    /* KEY: a language that nobody knows, as written: "Klingon" */
    bool alone;   /* KEY: an item word and nothing else, no colon either */
    bool star;    /* a star in front */
    int label;    /* UNKNOWN, TEXT: 0 for "A)" .. 4 for "E."; -1: no label */
    Str label_key, label_value;
    size_t folded_n; /* UNKNOWN: the key folded, for the search of what was meant */
    char folded[KEY_FOLD_MAX];
} Line;

void line_read(Row row, Line *line);

/* Only blanks, or a ruler. Cheaper than line_read. */
bool line_is_blank(Str text);

/* Takes mark-up off the front of a value: blanks, stars, one or two underscores. Three or more
 * underscores are a gap to fill in, and stay. */
Str line_value(Str s);

#endif
