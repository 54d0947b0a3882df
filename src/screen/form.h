/* Boxes with round corners and lines with round ends, painted from cached masks.
 *
 * Colours are 0xRRGGBB; alpha 255 is opaque. Coordinates are pixels of the renderer. */
#ifndef SCREEN_FORM_H
#define SCREEN_FORM_H

#include "screen/mask.h"

#include <SDL.h>

typedef struct Forms Forms;

Forms *forms_create(SDL_Renderer *renderer);
void forms_destroy(Forms *forms);
void forms_forget(Forms *forms);
void forms_limit(Forms *forms, size_t bytes);

/* A box with round corners on whole pixels, so that its flat edges are crisp. The radius is cut off
 * at half the shorter side and at 2048; a box without area paints nothing. What lies in `covered`
 * may stay unpainted: an opaque box comes on top of it. */
void form_box(Forms *forms, SDL_Rect box, int radius, SDL_Rect covered, uint32_t rgb,
              uint8_t alpha);

/* The largest part of a box with round corners that is filled to its edges. */
SDL_Rect form_core(SDL_Rect box, int radius);

/* A line with round ends; of no length: a disc. Placed to a quarter of a pixel. Only the part
 * `within` is made and kept, so that no size is too large. Thinner than a pixel it is painted a
 * pixel thick and that much fainter. Numbers that are none paint nothing. */
void form_capsule(Forms *forms, Capsule line, SDL_Rect within, uint32_t rgb, uint8_t alpha);

#endif
