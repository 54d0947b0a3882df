/* Photos as plain pixels, for paper: everything the screen can show can be printed. No SDL here, so that
 * the commands can hand it on. */
#ifndef SCREEN_PIXELS_H
#define SCREEN_PIXELS_H

#include "base/arena.h"
#include "base/err.h"

/* As picture_load (screen/picture.h): upright, in the box, at most twice its own size. `*argb`: rows of *w
 * whole pixels 0xAARRGGBB in the arena. */
bool picture_pixels(Arena *arena, const char *path, int box_w, int box_h, int *w, int *h,
                    uint32_t **argb, Err *err);

#endif
