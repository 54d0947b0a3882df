/* Painting without a window: pictures for --shots, tests and thumbnails.
 *
 * Needs no display and no SDL_Init. The pixels are those that the software renderer of a window
 * shows. Photos are waited for. */
#ifndef SCREEN_OFFSCREEN_H
#define SCREEN_OFFSCREEN_H

#include "draw/font.h"

typedef struct Offscreen Offscreen;

/* w and h: 1..16384 pixels. The fonts must outlive it. */
bool offscreen_create(Offscreen **out, int w, int h, const Fonts *fonts, Err *err);
void offscreen_destroy(Offscreen *offscreen);

/* Paints the list over the whole surface; false only when SDL fails at it. */
bool offscreen_paint(Offscreen *offscreen, const DrawList *list, Theme theme);

/* Writes what was painted as PNG; beside `png_path` first, then renamed into place. */
bool offscreen_save(Offscreen *offscreen, const char *png_path, Err *err);

/* Rows from the top, 0x00RRGGBB, w * h of them without gaps; good until the next painting. */
const uint32_t *offscreen_pixels(const Offscreen *offscreen, int *w, int *h);

#endif
