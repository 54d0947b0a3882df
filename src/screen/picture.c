// The order is chosen for memory: the header is judged before anything is decoded, the picture is
// scaled before it is turned, so that only the small one is copied, and the original goes as soon as all
// its sizes are made. A photo of 12 megapixels is in memory for a fifth of a second. Each size is made of
// the original and never of another size, so that the pixels depend on nothing else. Decoding JPEG at an
// eighth of its size would be faster yet, but SDL_image cannot ask libjpeg for it.
#include "screen/picture.h"

#include "base/file.h"
#include "pack/orientation.h"
#include "pack/picture_file.h"
#include "screen/heif_lib.h"
#include "screen/image_lib.h"
#include "screen/svg.h"

#include <math.h>

enum { LARGEST = 2 }; // times its own size: beyond that a picture is only a blur

SDL_Surface *picture_turned(const SDL_Surface *from, int orientation)
{
    PictureTurn turn = picture_turn(orientation);
    int w = turn.swap ? from->h : from->w, h = turn.swap ? from->w : from->h;
    SDL_Surface *to = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, from->format->format);
    if (!to) return NULL;
    for (int y = 0; y < h; y++) {
        uint32_t *row = (uint32_t *)((uint8_t *)to->pixels + (size_t)y * (size_t)to->pitch);
        for (int x = 0; x < w; x++) {
            int sx = turn.swap ? y : x, sy = turn.swap ? x : y;
            if (turn.mirror_x) sx = from->w - 1 - sx;
            if (turn.mirror_y) sy = from->h - 1 - sy;
            const uint8_t *line = (const uint8_t *)from->pixels + (size_t)sy * (size_t)from->pitch;
            row[x] = ((const uint32_t *)line)[sx];
        }
    }
    return to;
}

// The whole picture as stored; of HEIC already turned. NULL, and `err` set, when it is damaged.
static SDL_Surface *decoded(PictureType type, Str bytes, Str name, Err *err)
{
    if (type == PICTURE_HEIC) return heif_load(bytes, name, err);
    ImageDecoder decode = image_decoder(type);
    SDL_RWops *source = SDL_RWFromConstMem(bytes.p, (int)bytes.n);
    SDL_Surface *whole = source && decode ? decode(source) : NULL;
    if (source) SDL_RWclose(source);
    if (!whole) err_set(err, "De foto %.*s is beschadigd. Neem een andere foto.", STR_ARG(name));
    return whole;
}

// The largest size with this shape in the box, at most LARGEST times as large as it is.
static void fit(int w, int h, int box_w, int box_h, int *out_w, int *out_h)
{
    double scale = fmin(fmin((double)box_w / w, (double)box_h / h), LARGEST);
    *out_w = (int)fmax(1, lround(w * scale));
    *out_h = (int)fmax(1, lround(h * scale));
}

static SDL_Surface *fit_and_turn(SDL_Surface *whole, int orientation, int box_w, int box_h)
{
    bool swap = picture_turn(orientation).swap;
    int w, h;
    fit(whole->w, whole->h, swap ? box_h : box_w, swap ? box_w : box_h, &w, &h);
    SDL_Surface *scaled = picture_scaled(whole, w, h);
    if (!scaled || orientation == 1) return scaled;
    SDL_Surface *turned = picture_turned(scaled, orientation);
    SDL_FreeSurface(scaled);
    return turned;
}

bool picture_open(Picture *picture, const char *path, Err *err)
{
    Arena arena = { 0 };
    Str bytes = { 0 };
    PictureHead head = { 0 };
    *picture = (Picture){ .orientation = 1 };
    Str name = arena_copy(&picture->arena, path_name(str_z(path)));
    picture->name = name;
    bool read = picture_file_read(&arena, path, &bytes, err);
    if (read && svg_is(bytes)) {
        picture->drawing = arena_copy(&picture->arena, bytes);
    } else if (read && picture_file_head(bytes, name, &head, err)) {
        if (head.type == PICTURE_JPEG) picture->orientation = picture_orientation(bytes);
        picture->whole = decoded(head.type, bytes, name, err);
    }
    arena_finish(&arena); // the file is no longer needed, and may be as large as the picture
    if (picture->whole || picture->drawing.n > 0) return true;
    picture_close(picture);
    return false;
}

void picture_close(Picture *picture)
{
    SDL_FreeSurface(picture->whole);
    arena_finish(&picture->arena);
    *picture = (Picture){ 0 };
}

bool picture_sized(const Picture *picture, int box_w, int box_h, SDL_Surface **out, Err *err)
{
    if (box_w < 1 || box_h < 1) return err_set(err, "Hier is geen plaats voor een foto.");
    if (!picture->whole) {
        return svg_load(picture->drawing, picture->name, box_w, box_h, out, err);
    }
    SDL_Surface *shown = fit_and_turn(picture->whole, picture->orientation, box_w, box_h);
    if (shown) *out = shown;
    return shown || err_set(err, "De foto %.*s past niet in het geheugen.", STR_ARG(picture->name));
}

bool picture_load(const char *path, int box_w, int box_h, SDL_Surface **out, Err *err)
{
    Picture picture;
    if (!picture_open(&picture, path, err)) return false;
    bool ok = picture_sized(&picture, box_w, box_h, out, err);
    picture_close(&picture);
    return ok;
}
