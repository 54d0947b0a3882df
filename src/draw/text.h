/* Text measured, broken and fitted, once for every reader.
 *
 * HarfBuzz measures in font units, so a text has the same breaks on every screen and on paper.
 * Lines break by UAX #14 (libunibreak), bidi order by FriBidi, runs are split by font coverage,
 * lines are balanced: fewest lines first, then the narrowest width that keeps that number. The size
 * is the largest step of the ladder that fits the box. Nothing is ever cut off.
 *
 * Metrics is the seam: draw/font.c has the real one, tests a fixed-width one. */
#ifndef DRAW_TEXT_H
#define DRAW_TEXT_H

#include "draw/list.h"

/* One glyph cluster as measured: `at` bytes into the text, `advance` in thousandths of the em. */
typedef struct Cluster {
    uint32_t at;
    float advance;
} Cluster;

typedef struct Metrics Metrics;
struct Metrics {
    /* Measures `text`, all of one face, script and direction. Writes one Cluster per grapheme or
     * ligature, in logical order, at most one per byte, and gives their number. */
    int (*shape)(const Metrics *metrics, FontFace face, Str text, uint32_t script, bool rtl,
                 Cluster *out);
    /* Whether the face has a glyph for the character. */
    bool (*covers)(const Metrics *metrics, FontFace face, uint32_t character);
};

/* Sizes in logical units, pack sizes of look.md: 28 .. 178. */
enum { LADDER_STEPS = 11, SIZE_HINT_MIN = 28, SIZE_BODY_MIN = 42 };
/* Bytes; a longer text fits no picture, so it never fits, and its block holds the beginning. */
enum { TEXT_LONGEST = 16384 };
extern const float ladder[LADDER_STEPS];

typedef enum TextAlign { ALIGN_START, ALIGN_CENTRE, ALIGN_END } TextAlign;

typedef struct TextStyle {
    bool bold;
    Role role;
    TextAlign align;         /* START is left, or right for a text that runs right to left */
    float largest, smallest; /* inclusive; between them the steps of the ladder are tried */
    float line_height;       /* in em; 0 stands for 1.3 */
    int max_lines;           /* 0: as many as fit the box */
} TextStyle;

typedef struct TextRun { /* a piece of a line in visual order */
    Str text;
    float x, width; /* from the left of the line, in em thousandths */
    FontFace face;
    uint32_t script;
    bool rtl;
} TextRun;

typedef struct TextLine {
    TextRun *runs;
    int run_count;
    float width; /* em thousandths, trailing blanks not counted */
} TextLine;

typedef struct TextBlock {
    TextLine *lines;
    int line_count;
    float size;        /* the step taken; the smallest when the text does not fit */
    float width;       /* of the widest line, logical units at `size` */
    float height;      /* line_count * line height * size */
    float line_height; /* em */
    bool rtl;          /* the paragraph runs right to left */
    bool fits;
} TextBlock;

/* Lays `text` out in a box of `w` by `h`. When it does not fit at the smallest step, `fits` is
 * false and the block holds the layout at that step (words that are too wide stand out): pack
 * checks have then kept the item out, so the evening never sees it. A newline ends a line.
 * Characters that no face covers are left out; no text is no lines, and fits. Blocks and their
 * texts live in the arena. */
TextBlock text_fit(const Metrics *metrics, Arena *arena, Str text, float w, float h,
                   const TextStyle *style);

/* Width of the text on one line at `size`, logical units. */
float text_width(const Metrics *metrics, Arena *arena, Str text, float size, bool bold);

/* Draws the block round the vertical centre `cy`: baseline of line i of n is
 * cy + (i - (n-1)/2) * line height * size + 0.34 * size (optical centre between x-height and cap
 * height). `x` is the left of a box `w` wide in which lines are aligned. */
void text_draw(DrawList *list, const TextBlock *block, float x, float w, float cy,
               const TextStyle *style);

/* text_fit and text_draw in a box, vertically centred on the box; the block drawn is returned. It
 * lives in the list's arena. */
TextBlock text_box(DrawList *list, const Metrics *metrics, Rect box, Str text,
                   const TextStyle *style);

/* One line at a fixed size, never broken; returns its width. It begins at x (START), has its middle
 * there (CENTRE) or ends there (END), whatever its direction. */
float text_line(DrawList *list, const Metrics *metrics, float x, float baseline, float size,
                bool bold, Role role, TextAlign align, Str text);

#endif
