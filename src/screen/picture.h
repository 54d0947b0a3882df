/* One picture file, from bytes to the pixels that are shown. Safe to call from any thread. */
#ifndef SCREEN_PICTURE_H
#define SCREEN_PICTURE_H

#include "base/err.h"
#include "base/str.h"

#include <SDL.h>

/* Reads, decodes, turns by the EXIF mark, and scales to fit the box of `box_w` by `box_h` pixels:
 * the whole picture, never stretched, never cropped, at most twice its own size. The original is
 * gone on return. JPEG, PNG, WebP, GIF (first frame), BMP and HEIC, told apart by content, within the
 * limits of pack/picture.h; and our own drawings (svg.h), which are sharp at every size. The caller
 * frees *out: XRGB, or ARGB when some of it is transparent. */
bool picture_load(const char *path, int box_w, int box_h, SDL_Surface **out, Err *err);

/* The same for a smaller box, out of a picture that was loaded for a larger one: as picture_load would
 * make it, but for a shade of sharpness, in a hundredth of the time. NULL when there is no memory. */
SDL_Surface *picture_smaller(SDL_Surface *from, int box_w, int box_h);

/* A copy, averaged over areas in linear light when it gets smaller, blended when larger. Sizes from
 * 1 on. NULL when there is no memory. */
SDL_Surface *picture_scaled(SDL_Surface *from, int w, int h);

/* A copy turned and mirrored so that a picture stored with this EXIF orientation stands upright.
 * `from` has 32 bits a pixel. */
SDL_Surface *picture_turned(const SDL_Surface *from, int orientation);

#endif
