/* Painting a list of commands with an SDL renderer, on a window or on a surface. */
#ifndef SCREEN_PAINT_H
#define SCREEN_PAINT_H

#include "draw/font.h"
#include "screen/photo.h"

#include <SDL.h>

typedef struct Painter Painter;

/* One painter a renderer: it keeps textures. Renderer, fonts and photos must outlive it; `photos`
 * may be NULL, pictures then stay empty. */
bool painter_create(Painter **out, SDL_Renderer *renderer, const Fonts *fonts, Photos *photos,
                    Err *err);
/* Before the renderer is destroyed. NULL is fine. */
void painter_destroy(Painter *painter);

/* Paints the list so that its picture, list->width by 1000, fills `view` (pixels of the renderer),
 * and nothing outside it. Does not present. Shapes and letters scale with the smaller of the two
 * directions; edges of boxes and baselines fall on whole pixels. A list with numbers that are none
 * or far too large is painted as far as it makes sense. */
void painter_paint(Painter *painter, const DrawList *list, SDL_Rect view, Theme theme);

/* Wants the photos of a list that may be painted next in this view, at the size they will have
 * (photo_want), and paints nothing. Photos that will not be seen are left out. When the next step has
 * become another one, call photos_unwant first. */
void painter_want(Painter *painter, const DrawList *list, SDL_Rect view);

/* Whether a picture of the last painted list was still being loaded: its place is empty paper.
 * Paint again at photos_event. */
bool painter_photos_pending(const Painter *painter);

/* After SDL_RENDER_DEVICE_RESET, SDL_RENDER_TARGETS_RESET, and photos_forget. */
void painter_forget_textures(Painter *painter);

#endif
