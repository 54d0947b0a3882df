/* Where lines break, and how few and how narrow they can be. Widths are thousandths of the em. */
#ifndef DRAW_WRAP_H
#define DRAW_WRAP_H

#include "draw/shape.h"

/* Widths are sums of rounded advances; this much more still fits and is seen by nobody. */
#define WRAP_SLACK 0.1

/* What stays on one line, with the blanks behind it. */
typedef struct Segment {
    uint32_t from, end; /* bytes; `end` without the blanks behind it */
    double left, right; /* pen at `from` and at `end` */
    bool last;          /* a newline ends the line */
} Segment;

typedef struct Segments {
    Segment *items;
    int count;
    double widest; /* of one segment: no line can be narrower */
} Segments;

/* Breaks by UAX #14, never inside a grapheme cluster, never before closing marks that stand
 * alone. */
Segments wrap_segments(const Shaped *shaped, Arena *arena);

/* How many lines the text takes when none is wider than `width`; a segment that is wider has a line
 * to itself. Stops counting above `most` and gives most + 1. */
int wrap_count(const Segments *segments, double width, int most);

/* The narrowest width that keeps the number of lines it takes at `width`. When a segment is wider
 * than that: `width`. */
double wrap_balance(const Segments *segments, double width);

/* First segment behind the line that begins with segment `first`. */
int wrap_line(const Segments *segments, int first, double width);

#endif
