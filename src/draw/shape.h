/* A text made ready for breaking into lines: which characters are drawn, by which face, in which
 * direction, and how far the pen is before each of them. Between text.c and Metrics; nobody else
 * needs it. Everything lives in the arena given. */
#ifndef DRAW_SHAPE_H
#define DRAW_SHAPE_H

#include "draw/text.h"

/* A stretch of one face, script and direction, in logical order; never holds a newline. */
typedef struct Piece {
    uint32_t from, to; /* bytes of Shaped.text */
    FontFace face;
    uint32_t script;
    uint8_t level; /* of UAX #9; odd runs right to left */
} Piece;

typedef struct Shaped {
    Str text; /* valid UTF-8: what is drawn, newlines included; no blanks at the ends of a line */
    Piece *pieces;
    int piece_count;
    Cluster *clusters; /* in logical order, `at` counted from the start of `text` */
    double *pen;       /* thousandths of the em before each cluster; one more: the whole */
    int cluster_count;
    bool rtl;   /* the paragraph runs right to left */
    bool whole; /* false: longer than TEXT_LONGEST, this is the beginning */
} Shaped;

/* Characters that no face covers and control characters are left out. */
Shaped text_shape(const Metrics *metrics, Arena *arena, Str text, bool bold);

/* Thousandths of the em from the first character to the one at byte `at`, as if all stood on one
 * line; a byte inside a cluster counts for the cluster's end. */
double shaped_pen(const Shaped *shaped, uint32_t at);

/* One step of shaping, for shape.c: characters chosen, with face, script and level. */
typedef struct Letter {
    uint32_t character;
    uint32_t at; /* byte of Letters.text */
    uint32_t script;
    FontFace face;
    uint8_t level;
} Letter;

typedef struct Letters {
    Str text;
    Letter *items;
    int count;
    bool rtl;
} Letters;

Letters text_letters(const Metrics *metrics, Arena *arena, Str text, bool bold);

#endif
