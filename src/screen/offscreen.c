// A surface in the format windows have, with SDL's software renderer on it and the same painter.
// The PNG is made in memory, because file_write knows how to replace a file safely.
#include "screen/offscreen.h"

#include "base/file.h"
#include "screen/cache.h"
#include "screen/image_lib.h"
#include "screen/paint.h"
#include "screen/window.h"

enum { LARGEST_SIDE = 16384, PNG_OVERHEAD = 1 << 16 };

struct Offscreen {
    SDL_Surface *surface;
    SDL_Renderer *renderer;
    Photos *photos;
    Painter *painter;
};

bool offscreen_create(Offscreen **out, int w, int h, const Fonts *fonts, Err *err)
{
    if (w < 1 || h < 1 || w > LARGEST_SIDE || h > LARGEST_SIDE) {
        return err_set(err, "Een plaatje van %d bij %d kan ik niet maken.", w, h);
    }
    Offscreen *made = screen_alloc(1, sizeof *made);
    made->surface = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_RGB888);
    made->renderer = made->surface ? SDL_CreateSoftwareRenderer(made->surface) : NULL;
    made->photos = photos_create(0);
    bool ok = made->renderer != NULL;
    if (!ok) err_set(err, "Ik kan geen plaatje maken: %s.", SDL_GetError());
    ok = ok && painter_create(&made->painter, made->renderer, fonts, made->photos, err);
    if (!ok) {
        offscreen_destroy(made);
        return false;
    }
    *out = made;
    return true;
}

void offscreen_destroy(Offscreen *offscreen)
{
    if (!offscreen) return;
    painter_destroy(offscreen->painter);
    photos_destroy(offscreen->photos);
    if (offscreen->renderer) SDL_DestroyRenderer(offscreen->renderer);
    SDL_FreeSurface(offscreen->surface);
    SDL_free(offscreen);
}

bool offscreen_paint(Offscreen *offscreen, const DrawList *list, Theme theme)
{
    int w = offscreen->surface->w, h = offscreen->surface->h;
    SDL_Rect view = view_in(w, h, list->width);
    if (view.w < w || view.h < h) SDL_FillRect(offscreen->surface, NULL, 0); // bars, as in a window
    painter_paint(offscreen->painter, list, view, theme);
    return SDL_RenderFlush(offscreen->renderer) == 0; // a surface has nothing to present to
}

bool offscreen_save(Offscreen *offscreen, const char *png_path, Err *err)
{
    const SDL_Surface *from = offscreen->surface;
    // What cannot be compressed grows by less than a hundredth; libpng writes four bytes a pixel.
    size_t pixels = (size_t)from->w * (size_t)from->h;
    size_t room = pixels * 4 + pixels / 20 + (size_t)from->h + PNG_OVERHEAD;
    void *bytes = screen_alloc(room, 1);
    SDL_RWops *into = SDL_RWFromMem(bytes, (int)room);
    ImageEncoder encode = image_png_encoder();
    bool ok = into && encode && encode(offscreen->surface, into, 0) == 0;
    Sint64 length = into ? SDL_RWtell(into) : 0;
    if (into) SDL_RWclose(into);
    if (!ok) {
        err_set(err, "Ik kan het plaatje %s niet maken: %s.", png_path, SDL_GetError());
    } else {
        ok = file_write(png_path, (Str){ bytes, (size_t)length }, err);
    }
    SDL_free(bytes);
    return ok;
}

const uint32_t *offscreen_pixels(const Offscreen *offscreen, int *w, int *h)
{
    *w = offscreen->surface->w;
    *h = offscreen->surface->h;
    return offscreen->surface->pixels;
}
