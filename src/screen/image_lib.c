// The library is asked for by the name that its packages have everywhere on Linux. SDL keeps the
// handle's count, so asking again is cheap and nothing needs to be remembered here. Without it an
// evening plays on with empty frames for its photos.
#include "screen/image_lib.h"

#include <SDL_image.h>

#include <string.h>

static const char library[] = "libSDL2_image-2.0.so.0";

// ISO C has no way from an object pointer to a function pointer; POSIX promises the same bytes.
static bool find(const char *name, void *function, size_t size)
{
    void *handle = SDL_LoadObject(library);
    void *symbol = handle ? SDL_LoadFunction(handle, name) : NULL;
    if (!symbol) return false;
    memcpy(function, &symbol, size);
    return true;
}

static SDL_Surface *decode_bmp(SDL_RWops *source)
{
    return SDL_LoadBMP_RW(source, 0);
}

ImageDecoder image_decoder(PictureType type)
{
    static const char *const names[] = {
        [PICTURE_JPEG] = "IMG_LoadJPG_RW",
        [PICTURE_PNG] = "IMG_LoadPNG_RW",
        [PICTURE_WEBP] = "IMG_LoadWEBP_RW",
        [PICTURE_GIF] = "IMG_LoadGIF_RW",
    };
    if (type == PICTURE_BMP) return decode_bmp;
    ImageDecoder decoder = NULL;
    bool known = (size_t)type < sizeof names / sizeof *names && names[type];
    return known && find(names[type], &decoder, sizeof decoder) ? decoder : NULL;
}

SvgDecoder image_svg_decoder(void)
{
    SvgDecoder decoder = NULL;
    return find("IMG_LoadSizedSVG_RW", &decoder, sizeof decoder) ? decoder : NULL;
}

ImageEncoder image_png_encoder(void)
{
    ImageEncoder encoder = NULL;
    return find("IMG_SavePNG_RW", &encoder, sizeof encoder) ? encoder : NULL;
}

void image_lib_prepare(void)
{
    int (*init)(int flags) = NULL;
    if (find("IMG_Init", &init, sizeof init)) init(IMG_INIT_JPG | IMG_INIT_PNG | IMG_INIT_WEBP);
}
