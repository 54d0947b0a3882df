// A run is drawn once by SDL_ttf, cropped to its ink (blending empty pixels costs as much as full
// ones) and kept. Fonts are opened at the exact size and not at a whole number of pixels: a run
// then is as wide on the screen as HarfBuzz measured it, within a pixel, at any scale. SDL_ttf
// takes whole points only, but its points are of our making: one point at size * 72 dots an inch. A
// TTF_Font remembers one script and direction, so there is one for each. All fonts of a face read
// the same bytes in memory.
#include "screen/glyph.h"

#include "base/file.h"
#include "base/utf8.h"
#include "screen/cache.h"

#include <SDL_ttf.h>

#include <math.h>
#include <string.h>

enum {
    OPEN_FONTS = 24, // 11 sizes, 2 weights, and a few signs
    FONT_FILE_LIMIT = 32 << 20,
    WIDEST = 16384,  // pixels; the largest texture graphics cards promise
    LONGEST = 16384, // bytes of one run looked at; more can never fit a screen
    STEPS = 16,      // sizes a pixel
};

typedef struct FontKey {
    int32_t face, size; // size: sixteenths of a pixel
    uint32_t script;
    int32_t rtl;
} FontKey;

typedef struct OpenFont {
    FontKey key;
    TTF_Font *font; // NULL: the row is free
    uint64_t used;  // the larger, the later
} OpenFont;

struct Glyphs {
    SDL_Renderer *renderer;
    const Fonts *fonts;
    Cache *cache;
    OpenFont open[OPEN_FONTS];
    uint64_t clock;
    Arena files;
    Str file[FACE_COUNT];
    bool file_read[FACE_COUNT];
    Arena scratch; // of one run
};

bool glyphs_create(Glyphs **out, SDL_Renderer *renderer, const Fonts *fonts, Err *err)
{
    if (TTF_Init() != 0) return err_set(err, "Ik kan geen letters tekenen: %s.", TTF_GetError());
    Glyphs *glyphs = screen_alloc(1, sizeof *glyphs);
    *glyphs = (Glyphs){ .renderer = renderer, .fonts = fonts, .cache = cache_create() };
    *out = glyphs;
    return true;
}

void glyphs_destroy(Glyphs *glyphs)
{
    if (!glyphs) return;
    cache_destroy(glyphs->cache);
    for (int i = 0; i < OPEN_FONTS; i++) {
        if (glyphs->open[i].font) TTF_CloseFont(glyphs->open[i].font);
    }
    arena_finish(&glyphs->files);
    arena_finish(&glyphs->scratch);
    SDL_free(glyphs);
    TTF_Quit();
}

void glyphs_forget(Glyphs *glyphs)
{
    cache_forget(glyphs->cache);
}

void glyphs_limit(Glyphs *glyphs, size_t bytes)
{
    cache_limit(glyphs->cache, bytes);
}

static FontKey font_key(const GlyphRun *run)
{
    float size = run->size_px > 1 ? run->size_px : 1; // NaN becomes 1 too
    if (size > 1024) size = 1024;
    return (FontKey){ run->face, (int32_t)lroundf(size * STEPS), run->script, run->rtl };
}

static Str face_file(Glyphs *glyphs, FontFace face)
{
    if (!glyphs->file_read[face]) {
        glyphs->file_read[face] = true;
        const char *path = fonts_path(glyphs->fonts, face);
        file_read(&glyphs->files, path, FONT_FILE_LIMIT, &glyphs->file[face], NULL, NULL);
    }
    return glyphs->file[face];
}

static TTF_Font *font_open(Glyphs *glyphs, FontKey key)
{
    Str file = face_file(glyphs, (FontFace)key.face);
    if (str_empty(file)) return NULL;
    unsigned dots = (unsigned)(key.size * 72 / STEPS);
    TTF_Font *font = TTF_OpenFontDPIRW(SDL_RWFromConstMem(file.p, (int)file.n), 1, 1, dots, dots);
    if (!font) return NULL;
    TTF_SetFontHinting(font, TTF_HINTING_LIGHT);
    TTF_SetFontKerning(font, 1);
    TTF_SetFontDirection(font, key.rtl ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR);
    char script[5] = { (char)(key.script >> 24), (char)(key.script >> 16), (char)(key.script >> 8),
                       (char)key.script };
    if (strlen(script) == 4) TTF_SetFontScriptName(font, script);
    return font;
}

// The font for a run, opened now or before; the one unused longest makes room.
static TTF_Font *font_find(Glyphs *glyphs, FontKey key)
{
    OpenFont *place = &glyphs->open[0];
    for (int i = 0; i < OPEN_FONTS; i++) {
        OpenFont *open = &glyphs->open[i];
        if (open->font && memcmp(&open->key, &key, sizeof key) == 0) {
            open->used = ++glyphs->clock;
            return open->font;
        }
        if (open->used < place->used) place = open;
    }
    if (place->font) TTF_CloseFont(place->font);
    *place = (OpenFont){ .key = key, .font = font_open(glyphs, key) };
    if (place->font) place->used = ++glyphs->clock;
    return place->font;
}

// As much of the text as fits the widest texture, NUL-terminated, in scratch.
static const char *text_that_fits(Glyphs *glyphs, TTF_Font *font, Str text)
{
    if (text.n > LONGEST) {
        text.n = LONGEST;
        while (text.n > 0 && ((unsigned char)text.p[text.n] & 0xC0) == 0x80) {
            text.n--;
        }
    }
    const char *z = arena_z(&glyphs->scratch, text);
    int width = 0, count = 0;
    if (text.n * 4 * (size_t)TTF_FontHeight(font) <= WIDEST) return z;
    if (TTF_SizeUTF8(font, z, &width, NULL) != 0) return "";
    if (width <= WIDEST) return z;
    if (TTF_MeasureUTF8(font, z, WIDEST, NULL, &count) != 0) return "";
    size_t end = 0;
    while (count-- > 0 && utf8_next(text, &end) != 0) {
    }
    return arena_z(&glyphs->scratch, str_sub(text, 0, end));
}

// How far the leftmost glyph sticks out to the left of the pen, in pixels: SDL_ttf moves the whole
// run right by so much and does not tell. It is the first glyph in visual order; joined forms of
// Arabic letters are a pixel off at most.
static int overhang(TTF_Font *font, const char *z, bool rtl)
{
    Str text = str_z(z);
    size_t at = 0;
    uint32_t first = utf8_next(text, &at), next;
    while (rtl && (next = utf8_next(text, &at)) != 0) {
        first = next;
    }
    int left = 0;
    if (first == 0 || TTF_GlyphMetrics32(font, first, &left, NULL, NULL, NULL, NULL) != 0) return 0;
    return left < 0 ? -left : 0;
}

static bool row_has_ink(const SDL_Surface *surface, int y)
{
    const uint32_t *row = (const uint32_t *)((const uint8_t *)surface->pixels +
                                             (size_t)y * (size_t)surface->pitch);
    for (int x = 0; x < surface->w; x++) {
        if (row[x] >> 24) return true;
    }
    return false;
}

static bool column_has_ink(const SDL_Surface *surface, int x, int top, int bottom)
{
    for (int y = top; y < bottom; y++) {
        const uint8_t *row = (const uint8_t *)surface->pixels + (size_t)y * (size_t)surface->pitch;
        if (((const uint32_t *)row)[x] >> 24) return true;
    }
    return false;
}

// The smallest box with all the ink; empty when there is none.
static SDL_Rect ink_box(const SDL_Surface *surface)
{
    int top = 0, bottom = surface->h, left = 0, right = surface->w;
    while (top < bottom && !row_has_ink(surface, top)) {
        top++;
    }
    while (bottom > top && !row_has_ink(surface, bottom - 1)) {
        bottom--;
    }
    while (left < right && !column_has_ink(surface, left, top, bottom)) {
        left++;
    }
    while (right > left && !column_has_ink(surface, right - 1, top, bottom)) {
        right--;
    }
    return (SDL_Rect){ left, top, right - left, bottom - top };
}

static SDL_Texture *crop(SDL_Renderer *renderer, SDL_Surface *surface, SDL_Rect ink)
{
    uint8_t *corner = (uint8_t *)surface->pixels + (size_t)ink.y * (size_t)surface->pitch +
                      (size_t)ink.x * 4;
    SDL_Surface *part = SDL_CreateRGBSurfaceWithFormatFrom(corner, ink.w, ink.h, 32, surface->pitch,
                                                           SDL_PIXELFORMAT_ARGB8888);
    if (!part) return NULL;
    SDL_Texture *texture = SDL_CreateTextureFromSurface(renderer, part);
    SDL_FreeSurface(part);
    if (texture) SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_BLEND);
    return texture;
}

// Rows between the top of what SDL_ttf drew and the baseline. It makes the picture higher when a
// glyph stands out above the ascent or below the descent; above it does when the first row has ink.
static int rows_above_baseline(TTF_Font *font, const SDL_Surface *drawn, SDL_Rect ink)
{
    int extra = drawn->h - TTF_FontHeight(font);
    return TTF_FontAscent(font) + (extra > 0 && ink.y == 0 ? extra : 0);
}

static Cached draw_run_of_text(Glyphs *glyphs, const GlyphRun *run, FontKey key, uint32_t rgb)
{
    Cached made = { 0 };
    TTF_Font *font = font_find(glyphs, key);
    if (!font) return made;
    const char *text = text_that_fits(glyphs, font, run->text);
    if (*text == '\0') return made;
    SDL_Color colour = { (uint8_t)(rgb >> 16), (uint8_t)(rgb >> 8), (uint8_t)rgb, 255 };
    SDL_Surface *drawn = TTF_RenderUTF8_Blended(font, text, colour);
    if (!drawn) return made;
    SDL_Rect ink = ink_box(drawn);
    if (ink.w > 0 && ink.h > 0) {
        made.texture = crop(glyphs->renderer, drawn, ink);
        made.place = ink;
        made.place.x -= overhang(font, text, run->rtl);
        made.place.y -= rows_above_baseline(font, drawn, ink);
        made.bytes = (size_t)ink.w * (size_t)ink.h * 4;
    }
    SDL_FreeSurface(drawn);
    return made;
}

typedef struct RunKey {
    FontKey font;
    uint32_t rgb;
} RunKey;

static const Cached *run_find(Glyphs *glyphs, const GlyphRun *run, uint32_t rgb)
{
    RunKey key = { font_key(run), rgb };
    arena_reset(&glyphs->scratch);
    char *name = arena_alloc(&glyphs->scratch, sizeof key + run->text.n, 1);
    memcpy(name, &key, sizeof key);
    memcpy(name + sizeof key, run->text.p, run->text.n);
    Str whole = { name, sizeof key + run->text.n };
    const Cached *found = cache_find(glyphs->cache, whole);
    return found ? found
                 : cache_put(glyphs->cache, whole, draw_run_of_text(glyphs, run, key.font, rgb));
}

void glyphs_paint(Glyphs *glyphs, const GlyphRun *run, int x, int baseline, uint32_t rgb,
                  uint8_t alpha)
{
    if (str_empty(run->text) || alpha == 0) return;
    const Cached *drawn = run_find(glyphs, run, rgb);
    if (!drawn->texture) return;
    SDL_Rect to = { x + drawn->place.x, baseline + drawn->place.y, drawn->place.w, drawn->place.h };
    SDL_SetTextureAlphaMod(drawn->texture, alpha);
    SDL_RenderCopy(glyphs->renderer, drawn->texture, NULL, &to);
}

int glyphs_width(Glyphs *glyphs, const GlyphRun *run)
{
    arena_reset(&glyphs->scratch);
    TTF_Font *font = font_find(glyphs, font_key(run));
    if (!font || str_empty(run->text)) return 0;
    const char *text = text_that_fits(glyphs, font, run->text);
    int width = 0;
    if (TTF_SizeUTF8(font, text, &width, NULL) != 0) return 0;
    return width - overhang(font, text, run->rtl);
}
