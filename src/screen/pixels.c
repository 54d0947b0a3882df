// A copy into the arena of whoever asked, because a surface has one owner and that is SDL.
#include "screen/pixels.h"

#include "screen/picture.h"

#include <string.h>

bool picture_pixels(Arena *arena, const char *path, int box_w, int box_h, int *w, int *h,
                    uint32_t **argb, Err *err)
{
    SDL_Surface *surface = NULL;
    if (!picture_load(path, box_w, box_h, &surface, err)) return false;
    size_t wide = (size_t)surface->w, high = (size_t)surface->h;
    bool opaque = surface->format->Amask == 0;
    *w = surface->w;
    *h = surface->h;
    *argb = arena_new(arena, uint32_t, wide * high);
    for (size_t y = 0; y < high; y++) {
        memcpy(*argb + y * wide, (const char *)surface->pixels + y * (size_t)surface->pitch,
               wide * sizeof **argb);
    }
    for (size_t i = 0; opaque && i < wide * high; i++) {
        (*argb)[i] |= 0xFF000000u;
    }
    SDL_FreeSurface(surface);
    return true;
}
