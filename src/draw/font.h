/* The real fonts: files found once, opened by HarfBuzz for measuring.
 *
 * Andika draws all text, DejaVu Sans what Andika lacks, Noto Sans Arabic UI the Arabic script. They
 * are looked for where Debian's packages put them, then by fontconfig (which never says no: the
 * family it returns is compared). Without Andika the program still runs, in DejaVu Sans, and says
 * so. */
#ifndef DRAW_FONT_H
#define DRAW_FONT_H

#include "base/err.h"
#include "draw/text.h"

typedef struct Fonts Fonts;

/* Finds and opens the fonts. `folder` (may be NULL) is searched first. False when not even one font
 * with Latin letters can be read; the sentence says which package to install. When a face is absent
 * but another can stand in, succeeds and puts a sentence in `warning` (empty otherwise). */
bool fonts_create(Fonts **out, const char *folder, Err *warning, Err *err);
void fonts_destroy(Fonts *fonts);

/* The measuring side; lives as long as the fonts. */
const Metrics *fonts_metrics(const Fonts *fonts);

/* One glyph of a shaped run, for a reader that paints outlines. Thousandths of the em, y down. */
typedef struct Glyph {
    uint32_t id; /* in the file of the face */
    uint32_t at; /* byte of the run's text where its cluster begins */
    float x, y;  /* from the pen at the start of the run */
} Glyph;

/* The glyphs of a DRAW_RUN in visual order, shaped as the run was measured; `*out` lives in the arena.
 * Gives their number. */
int fonts_glyphs(const Fonts *fonts, Arena *arena, const DrawCmd *run, Glyph **out);

/* File of a face, NUL-terminated; never NULL: a stand-in's file when the face is absent. */
const char *fonts_path(const Fonts *fonts, FontFace face);

#endif
