// Linked in, libheif brings four video codecs to every start of the program; so its dozen functions
// are found by name, as those of SDL_image are. The sizes that the file tells are checked before its
// picture is decoded, once more than when the pack was read, because libheif knows which of the
// file's pictures is the main one. Tiles are decoded one after the other in the calling thread: it
// is in the background already, and the room's screen must stay smooth on two processors.
#include "screen/heif_lib.h"

#include "pack/picture.h"

#ifdef AVONDSPEL_HEIF

#include <libheif/heif.h>

#include <string.h>

static const char library[] = "libheif.so.1";

typedef struct Heif {
    struct heif_context *(*context_alloc)(void);
    void (*context_free)(struct heif_context *);
    void (*context_set_limit)(struct heif_context *, int);
    void (*context_set_threads)(struct heif_context *, int);
    struct heif_error (*context_read)(struct heif_context *, const void *, size_t,
                                      const struct heif_reading_options *);
    struct heif_error (*context_get_primary)(struct heif_context *, struct heif_image_handle **);
    void (*handle_release)(const struct heif_image_handle *);
    int (*handle_width)(const struct heif_image_handle *);
    int (*handle_height)(const struct heif_image_handle *);
    int (*handle_has_alpha)(const struct heif_image_handle *);
    struct heif_error (*decode)(const struct heif_image_handle *, struct heif_image **,
                                enum heif_colorspace, enum heif_chroma,
                                const struct heif_decoding_options *);
    const uint8_t *(*image_plane)(const struct heif_image *, enum heif_channel, int *);
    int (*image_width)(const struct heif_image *, enum heif_channel);
    int (*image_height)(const struct heif_image *, enum heif_channel);
    void (*image_release)(const struct heif_image *);
} Heif;

// Where each function goes. All pointers to functions have one size (POSIX).
static const struct {
    const char *name;
    size_t at;
} functions[] = {
    { "heif_context_alloc", offsetof(Heif, context_alloc) },
    { "heif_context_free", offsetof(Heif, context_free) },
    { "heif_context_set_maximum_image_size_limit", offsetof(Heif, context_set_limit) },
    { "heif_context_set_max_decoding_threads", offsetof(Heif, context_set_threads) },
    { "heif_context_read_from_memory_without_copy", offsetof(Heif, context_read) },
    { "heif_context_get_primary_image_handle", offsetof(Heif, context_get_primary) },
    { "heif_image_handle_release", offsetof(Heif, handle_release) },
    { "heif_image_handle_get_width", offsetof(Heif, handle_width) },
    { "heif_image_handle_get_height", offsetof(Heif, handle_height) },
    { "heif_image_handle_has_alpha_channel", offsetof(Heif, handle_has_alpha) },
    { "heif_decode_image", offsetof(Heif, decode) },
    { "heif_image_get_plane_readonly", offsetof(Heif, image_plane) },
    { "heif_image_get_width", offsetof(Heif, image_width) },
    { "heif_image_get_height", offsetof(Heif, image_height) },
    { "heif_image_release", offsetof(Heif, image_release) },
};

// SDL keeps the handle's count, so asking again is cheap and nothing needs to be remembered.
static bool find_functions(Heif *heif)
{
    void *handle = SDL_LoadObject(library);
    for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++) {
        void *symbol = handle ? SDL_LoadFunction(handle, functions[i].name) : NULL;
        if (!symbol) return false;
        memcpy((char *)heif + functions[i].at, &symbol, sizeof symbol);
    }
    return true;
}

// A copy that SDL owns, so that whoever gets it need not know where it came from.
static SDL_Surface *copy_pixels(const Heif *heif, const struct heif_image *image, bool alpha)
{
    enum heif_channel all = heif_channel_interleaved;
    int pitch = 0, w = heif->image_width(image, all), h = heif->image_height(image, all);
    const uint8_t *pixels = heif->image_plane(image, all, &pitch);
    size_t row = (size_t)w * (alpha ? 4 : 3);
    if (!pixels || w < 1 || h < 1 || pitch < 1 || (size_t)pitch < row) return NULL;
    Uint32 format = alpha ? SDL_PIXELFORMAT_RGBA32 : SDL_PIXELFORMAT_RGB24;
    SDL_Surface *copy = SDL_CreateRGBSurfaceWithFormat(0, w, h, alpha ? 32 : 24, format);
    for (int y = 0; copy && y < h; y++) {
        memcpy((uint8_t *)copy->pixels + (size_t)y * (size_t)copy->pitch,
               pixels + (size_t)y * (size_t)pitch, row);
    }
    return copy;
}

static SDL_Surface *decode(const Heif *heif, const struct heif_image_handle *handle)
{
    int w = heif->handle_width(handle), h = heif->handle_height(handle);
    if (w < 1 || h < 1) return NULL;
    if (picture_is_too_large((PictureHead){ PICTURE_HEIC, (uint32_t)w, (uint32_t)h })) return NULL;
    bool alpha = heif->handle_has_alpha(handle) != 0;
    enum heif_chroma chroma = alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB;
    struct heif_image *image = NULL;
    struct heif_error error = heif->decode(handle, &image, heif_colorspace_RGB, chroma, NULL);
    SDL_Surface *surface = error.code == heif_error_Ok ? copy_pixels(heif, image, alpha) : NULL;
    if (image) heif->image_release(image);
    return surface;
}

SDL_Surface *heif_load(Str bytes, Str name, Err *err)
{
    Heif heif;
    if (!find_functions(&heif)) {
        err_set(err,
                "De foto %.*s is een HEIC-foto van een telefoon. Daarvoor ontbreekt libheif op "
                "deze computer. Bewaar hem als JPG.",
                STR_ARG(name));
        return NULL;
    }
    struct heif_context *context = heif.context_alloc();
    struct heif_image_handle *handle = NULL;
    SDL_Surface *surface = NULL;
    if (context) {
        heif.context_set_limit(context, PICTURE_SIDE_MAX);
        heif.context_set_threads(context, 0);
        struct heif_error error = heif.context_read(context, bytes.p, bytes.n, NULL);
        if (error.code == heif_error_Ok) heif.context_get_primary(context, &handle);
        if (handle) surface = decode(&heif, handle);
    }
    if (handle) heif.handle_release(handle);
    if (context) heif.context_free(context);
    if (!surface) {
        err_set(err, "De foto %.*s is beschadigd. Neem een andere foto.", STR_ARG(name));
    }
    return surface;
}

#else

SDL_Surface *heif_load(Str bytes, Str name, Err *err)
{
    (void)bytes;
    err_set(
        err,
        "De foto %.*s is een HEIC-foto van een telefoon. Die kan ik niet laten zien. Bewaar hem "
        "als JPG.",
        STR_ARG(name));
    return NULL;
}

#endif
