/* Runs of text as SDL_ttf draws them, kept as textures with their colour in them. */
#ifndef SCREEN_GLYPH_H
#define SCREEN_GLYPH_H

#include "draw/font.h"

#include <SDL.h>

typedef struct Glyphs Glyphs;

/* One run as the cache tells it from another. */
typedef struct GlyphRun {
    FontFace face;
    float size_px;   /* em; any size, rounded to 1/16 pixel, 1..1024 */
    uint32_t script; /* ISO 15924 tag; 0: not known */
    bool rtl;
    Str text; /* UTF-8, logical order; empty text and text wider than 16384 pixels are safe */
} GlyphRun;

/* The fonts and the renderer must outlive it. */
bool glyphs_create(Glyphs **out, SDL_Renderer *renderer, const Fonts *fonts, Err *err);
void glyphs_destroy(Glyphs *glyphs);
/* Throws out the textures; the fonts stay. */
void glyphs_forget(Glyphs *glyphs);
void glyphs_limit(Glyphs *glyphs, size_t bytes);

/* Paints the run with its pen at (x, baseline), whole pixels. A font that cannot be opened paints
 * nothing. Of a run wider than 16384 pixels only what fits is painted. */
void glyphs_paint(Glyphs *glyphs, const GlyphRun *run, int x, int baseline, uint32_t rgb,
                  uint8_t alpha);

/* Width in pixels from the pen to the end of the run, as it is painted, ink that sticks out
 * included: at most a pixel from what HarfBuzz measured. 0 when it cannot be drawn. */
int glyphs_width(Glyphs *glyphs, const GlyphRun *run);

#endif
