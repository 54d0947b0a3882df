/* Our own drawings (the icons of cards): SVG of simple shapes. */
#ifndef SCREEN_SVG_H
#define SCREEN_SVG_H

#include "base/err.h"
#include "base/str.h"

#include <SDL.h>

enum {
    SVG_BYTES_MAX = 256 << 10 /* on disk; ours are near 1 KB */
};

/* Whether the file begins as a drawing does: "<svg" or "<?xml", perhaps behind a mark or blanks. */
bool svg_is(Str bytes);

/* Draws it as large as fits in the box of `box_w` by `box_h` pixels, both at least 1; sharp at every
 * size. The page must be viewBox="0 0 W H". The caller frees *out: ARGB. Without SDL_image 2.6 no drawing can be read. */
bool svg_load(Str bytes, Str name, int box_w, int box_h, SDL_Surface **out, Err *err);

#endif
