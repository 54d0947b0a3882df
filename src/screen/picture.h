/* One picture file, from bytes to the pixels that are shown. Safe to call from any thread. */
#ifndef SCREEN_PICTURE_H
#define SCREEN_PICTURE_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

#include <SDL.h>

/* A file that was read and decoded, for as long as its sizes are being made: 12 megapixels take 36 MB.
 * After picture_open only one thread may use it. */
typedef struct Picture {
    Arena arena;        /* of what follows */
    Str name;           /* of the file, for sentences */
    Str drawing;        /* one of our own (svg.h), which is drawn anew at each size; empty: a photo */
    SDL_Surface *whole; /* the photo as it is stored */
    int orientation;    /* EXIF: how it is to be turned */
} Picture;

/* JPEG, PNG, WebP, GIF (first frame), BMP and HEIC, told apart by content, within the limits of
 * pack/picture.h; and our own drawings. False, with nothing to close: `err` says why. */
bool picture_open(Picture *picture, const char *path, Err *err);
void picture_close(Picture *picture);

/* Turned by the EXIF mark and scaled to fit the box of `box_w` by `box_h` pixels: the whole picture,
 * never stretched, never cropped, at most twice its own size. The pixels depend on the file and the box
 * alone. The caller frees *out: XRGB, or ARGB when some of it is transparent. */
bool picture_sized(const Picture *picture, int box_w, int box_h, SDL_Surface **out, Err *err);

/* Opens it, makes one size, and closes it. */
bool picture_load(const char *path, int box_w, int box_h, SDL_Surface **out, Err *err);

/* A copy, averaged over areas in linear light when it gets smaller, blended when larger. Sizes from
 * 1 on. NULL when there is no memory. */
SDL_Surface *picture_scaled(SDL_Surface *from, int w, int h);

/* A copy turned and mirrored so that a picture stored with this EXIF orientation stands upright.
 * `from` has 32 bits a pixel. */
SDL_Surface *picture_turned(const SDL_Surface *from, int orientation);

#endif
