// SDL_image draws SVG with the nanosvg inside it, which knows shapes and colours and no text, style
// sheets or links: all that our drawings need, and nothing that reaches for another file. It is not
// meant for files of strangers, so packs get none through: a photo that is no picture by its head is
// never given a path (pack/photo.c).
#include "screen/svg.h"

#include "screen/image_lib.h"

enum { PAGE_MAX = 10000 };

bool svg_is(Str bytes)
{
    static const Str mark = STR_INIT("\xEF\xBB\xBF");
    Str text = str_trim(str_starts(bytes, mark) ? str_drop(bytes, mark.n) : bytes);
    return str_starts(text, STR("<svg")) || str_starts(text, STR("<?xml"));
}

// Whether the page has a size: viewBox="0 0 W H" in whole numbers, as all of ours have. SDL_image 2.6
// refuses a page without a size as well, but keeps its memory.
static bool has_page(Str bytes)
{
    static const Str key = STR_INIT(" viewBox=\"");
    StrCut tag = str_cut(str_drop(bytes, str_find(bytes, STR("<svg"))), '>');
    Str rest = str_cut(str_drop(tag.head, str_find(tag.head, key) + key.n), '"').head;
    static const int64_t least[] = { 0, 0, 1, 1 }, most[] = { 0, 0, PAGE_MAX, PAGE_MAX };
    int64_t number;
    bool ok = tag.found;
    for (size_t i = 0; ok && i < sizeof least / sizeof *least; i++) {
        ok = str_number(str_word(&rest), least[i], most[i], &number);
    }
    return ok && str_empty(rest);
}

static SDL_Surface *drawn(Str bytes, int box_w, int box_h)
{
    SvgDecoder decode = image_svg_decoder();
    SDL_RWops *source = decode ? SDL_RWFromConstMem(bytes.p, (int)bytes.n) : NULL;
    SDL_Surface *surface = source ? decode(source, box_w, box_h) : NULL;
    if (source) SDL_RWclose(source);
    return surface;
}

// A copy in the order of colours that the screen has. nanosvg's host rounds sizes up, at some by one too
// many: that last line is empty and stays behind.
static SDL_Surface *copied(SDL_Surface *from, int box_w, int box_h)
{
    int w = SDL_min(from->w, box_w), h = SDL_min(from->h, box_h);
    SDL_Surface *to = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_ARGB8888);
    SDL_SetSurfaceBlendMode(from, SDL_BLENDMODE_NONE);
    if (to) SDL_BlitSurface(from, NULL, to, NULL);
    return to;
}

bool svg_load(Str bytes, Str name, int box_w, int box_h, SDL_Surface **out, Err *err)
{
    if (bytes.n > SVG_BYTES_MAX) {
        return err_set(err, "De tekening %.*s is te groot.", STR_ARG(name));
    }
    SDL_Surface *surface = has_page(bytes) ? drawn(bytes, box_w, box_h) : NULL;
    SDL_Surface *shown = surface ? copied(surface, box_w, box_h) : NULL;
    SDL_FreeSurface(surface);
    if (!shown) return err_set(err, "Ik kan de tekening %.*s niet openen.", STR_ARG(name));
    *out = shown;
    return true;
}
