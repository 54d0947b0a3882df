// A mask becomes a texture with its colour in it: tinting while painting is what the software
// renderer is slow at. Boxes are nine slices: the corners are the quarters of a disc's mask, the
// rest is filled. Larger forms are painted in bands, so that only their edges are blended and the
// inside is filled: of a sun 600 pixels wide, one pixel in forty. SDL_RenderGeometry was tried:
// slow and jagged.
#include "screen/form.h"

#include "screen/cache.h"

#include <math.h>

enum {
    BAND_ROWS = 8,
    LARGEST_RADIUS = 2048,
    FAR = 100000, // pixels; beyond this nothing is on any screen
    QUARTER = 4,  // steps a pixel
};

struct Forms {
    SDL_Renderer *renderer;
    Cache *cache;
};

// A mask as its cache knows it: everything relative to the corner of the texture.
typedef struct FormKey {
    int32_t x1, y1, x2, y2, radius; // quarters of a pixel
    int32_t w, h;                   // pixels
    uint32_t rgb;
} FormKey;

Forms *forms_create(SDL_Renderer *renderer)
{
    Forms *forms = screen_alloc(1, sizeof *forms);
    *forms = (Forms){ .renderer = renderer, .cache = cache_create() };
    return forms;
}

void forms_destroy(Forms *forms)
{
    if (!forms) return;
    cache_destroy(forms->cache);
    SDL_free(forms);
}

void forms_forget(Forms *forms)
{
    cache_forget(forms->cache);
}

void forms_limit(Forms *forms, size_t bytes)
{
    cache_limit(forms->cache, bytes);
}

// Narrows the band to what one more row allows.
static void band_add_row(Band *band, const uint8_t *row, int w)
{
    int left = 0, right = w;
    while (left < right && row[left] == 0) {
        left++;
    }
    while (right > left && row[right - 1] == 0) {
        right--;
    }
    int solid_left = left, solid_right = right;
    while (solid_left < solid_right && row[solid_left] < 255) {
        solid_left++;
    }
    while (solid_right > solid_left && row[solid_right - 1] < 255) {
        solid_right--;
    }
    if (left < right) {
        if (left < band->left) band->left = (int16_t)left;
        if (right > band->right) band->right = (int16_t)right;
    }
    if (solid_left > band->solid_left) band->solid_left = (int16_t)solid_left;
    if (solid_right < band->solid_right) band->solid_right = (int16_t)solid_right;
}

static Band *bands_of(const uint8_t *mask, int w, int h)
{
    int count = (h + BAND_ROWS - 1) / BAND_ROWS;
    Band *bands = screen_alloc((size_t)count, sizeof *bands);
    for (int i = 0; i < count; i++) {
        bands[i] = (Band){ .left = (int16_t)w, .solid_right = (int16_t)w };
        int end = (i + 1) * BAND_ROWS < h ? (i + 1) * BAND_ROWS : h;
        for (int y = i * BAND_ROWS; y < end; y++) {
            band_add_row(&bands[i], mask + (size_t)y * (size_t)w, w);
        }
        if (bands[i].solid_right <= bands[i].solid_left) { // then all of it is the left part
            bands[i].solid_left = bands[i].solid_right = bands[i].right;
        }
    }
    return bands;
}

static SDL_Texture *texture_of(SDL_Renderer *renderer, const uint8_t *mask, int w, int h,
                               uint32_t rgb)
{
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_ARGB8888);
    if (!surface) return NULL;
    for (int y = 0; y < h; y++) {
        uint32_t *row = (uint32_t *)((uint8_t *)surface->pixels +
                                     (size_t)y * (size_t)surface->pitch);
        for (int x = 0; x < w; x++) {
            row[x] = (uint32_t)*mask++ << 24 | rgb;
        }
    }
    SDL_Texture *texture = SDL_CreateTextureFromSurface(renderer, surface);
    SDL_FreeSurface(surface);
    if (texture) SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_BLEND);
    return texture;
}

static const Cached *form_find(Forms *forms, const FormKey *key)
{
    Str name = { (const char *)key, sizeof *key };
    const Cached *found = cache_find(forms->cache, name);
    if (found) return found;
    uint8_t *mask = screen_alloc((size_t)key->w, (size_t)key->h);
    Capsule line = { .x1 = (double)key->x1 / QUARTER,
                     .y1 = (double)key->y1 / QUARTER,
                     .x2 = (double)key->x2 / QUARTER,
                     .y2 = (double)key->y2 / QUARTER,
                     .radius = (double)key->radius / QUARTER };
    mask_capsule(mask, key->w, key->h, line);
    Cached made = { .texture = texture_of(forms->renderer, mask, key->w, key->h, key->rgb),
                    .place = { 0, 0, key->w, key->h },
                    .bands = bands_of(mask, key->w, key->h),
                    .bytes = (size_t)key->w * (size_t)key->h * 4 };
    SDL_free(mask);
    return cache_put(forms->cache, name, made);
}

static void set_colour(Forms *forms, uint32_t rgb, uint8_t alpha)
{
    SDL_Renderer *renderer = forms->renderer;
    SDL_SetRenderDrawBlendMode(renderer, alpha == 255 ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
    SDL_SetRenderDrawColor(renderer, (uint8_t)(rgb >> 16), (uint8_t)(rgb >> 8), (uint8_t)rgb,
                           alpha);
}

// Fills between four edges. SDL paints a rectangle without width one pixel wide, so those are left
// out.
static void fill(Forms *forms, int left, int top, int right, int low)
{
    if (left >= right || top >= low) return;
    SDL_Rect rect = { left, top, right - left, low - top };
    SDL_RenderFillRect(forms->renderer, &rect);
}

static void paint_corners(Forms *forms, SDL_Rect box, int radius, uint32_t rgb, uint8_t alpha)
{
    int centre = radius * QUARTER;
    FormKey key = { centre, centre, centre, centre, centre, 2 * radius, 2 * radius, rgb };
    const Cached *disc = form_find(forms, &key);
    if (!disc->texture) return;
    SDL_SetTextureAlphaMod(disc->texture, alpha);
    for (int i = 0; i < 4; i++) {
        int right = i & 1, low = i >> 1;
        SDL_Rect from = { right * radius, low * radius, radius, radius };
        SDL_Rect to = { box.x + right * (box.w - radius), box.y + low * (box.h - radius), radius,
                        radius };
        SDL_RenderCopy(forms->renderer, disc->texture, &from, &to);
    }
}

static int box_radius(SDL_Rect box, int radius)
{
    int shorter = box.w < box.h ? box.w : box.h;
    if (radius > shorter / 2) radius = shorter / 2;
    if (radius > LARGEST_RADIUS) radius = LARGEST_RADIUS;
    return radius > 0 ? radius : 0;
}

SDL_Rect form_core(SDL_Rect box, int radius)
{
    // A square in a circle stays clear of the edge by 1 - 1/sqrt(2) of the radius.
    int inset = (box_radius(box, radius) * 3 + 9) / 10;
    return (SDL_Rect){ box.x + inset, box.y + inset, box.w - 2 * inset, box.h - 2 * inset };
}

void form_box(Forms *forms, SDL_Rect box, int radius, SDL_Rect covered, uint32_t rgb, uint8_t alpha)
{
    if (box.w <= 0 || box.h <= 0 || alpha == 0) return;
    radius = box_radius(box, radius);
    SDL_Rect middle = { box.x, box.y + radius, box.w, box.h - 2 * radius }, hole;
    int right = box.x + box.w, low = middle.y + middle.h;
    if (alpha < 255 || !SDL_IntersectRect(&middle, &covered, &hole)) {
        hole = (SDL_Rect){ right, middle.y, 0, middle.h }; // all of it is left of the hole
    }
    set_colour(forms, rgb, alpha);
    fill(forms, box.x + radius, box.y, right - radius, middle.y);
    fill(forms, box.x + radius, low, right - radius, box.y + box.h);
    fill(forms, box.x, middle.y, right, hole.y);
    fill(forms, box.x, hole.y + hole.h, right, low);
    fill(forms, box.x, hole.y, hole.x, hole.y + hole.h);
    fill(forms, hole.x + hole.w, hole.y, right, hole.y + hole.h);
    if (radius > 0) paint_corners(forms, box, radius, rgb, alpha);
}

static void paint_part(SDL_Renderer *renderer, const Cached *form, SDL_Point at, int left,
                       int right, int top, int rows)
{
    if (left >= right) return;
    SDL_Rect from = { left, top, right - left, rows };
    SDL_Rect to = { at.x + left, at.y + top, right - left, rows };
    SDL_RenderCopy(renderer, form->texture, &from, &to);
}

static int band_rows(const Cached *form, int top)
{
    return form->place.h - top < BAND_ROWS ? form->place.h - top : BAND_ROWS;
}

// The blended edges first, then the solid middles: graphics cards like one kind of work at a time.
static void paint_bands(Forms *forms, const Cached *form, SDL_Point at, uint32_t rgb, uint8_t alpha)
{
    SDL_SetTextureAlphaMod(form->texture, alpha);
    const Band *band = form->bands;
    for (int top = 0; top < form->place.h; top += BAND_ROWS, band++) {
        int rows = band_rows(form, top);
        paint_part(forms->renderer, form, at, band->left, band->solid_left, top, rows);
        paint_part(forms->renderer, form, at, band->solid_right, band->right, top, rows);
    }
    set_colour(forms, rgb, alpha);
    band = form->bands;
    for (int top = 0; top < form->place.h; top += BAND_ROWS, band++) {
        fill(forms, at.x + band->solid_left, at.y + top, at.x + band->solid_right,
             at.y + top + band_rows(form, top));
    }
}

static int32_t quarters(double value)
{
    if (value < -FAR) value = -FAR;
    if (value > FAR) value = FAR;
    return (int32_t)lround(value * QUARTER);
}

// Whole pixels around the line, cut off at `within`.
static bool line_bounds(const FormKey *key, SDL_Rect within, SDL_Rect *out)
{
    int32_t left = key->x1 < key->x2 ? key->x1 : key->x2, right = key->x1 + key->x2 - left;
    int32_t top = key->y1 < key->y2 ? key->y1 : key->y2, low = key->y1 + key->y2 - top;
    int x = (int)floor((double)(left - key->radius) / QUARTER);
    int y = (int)floor((double)(top - key->radius) / QUARTER);
    SDL_Rect around = { x, y, (int)ceil((double)(right + key->radius) / QUARTER) - x,
                        (int)ceil((double)(low + key->radius) / QUARTER) - y };
    return SDL_IntersectRect(&around, &within, out);
}

void form_capsule(Forms *forms, Capsule line, SDL_Rect within, uint32_t rgb, uint8_t alpha)
{
    if (!isfinite(line.x1 + line.y1 + line.x2 + line.y2 + line.radius)) return;
    if (line.radius <= 0 || alpha == 0) return;
    bool disc = line.x1 == line.x2 && line.y1 == line.y2;
    if (line.radius < 0.5) {
        double share = 2 * line.radius;
        alpha = (uint8_t)(alpha * (disc ? share * share : share));
        line.radius = 0.5;
    }
    FormKey key = { quarters(line.x1),
                    quarters(line.y1),
                    quarters(line.x2),
                    quarters(line.y2),
                    quarters(line.radius),
                    0,
                    0,
                    rgb };
    SDL_Rect bounds;
    if (!line_bounds(&key, within, &bounds) || bounds.w > INT16_MAX || bounds.h > INT16_MAX) return;
    key.x1 -= bounds.x * QUARTER;
    key.x2 -= bounds.x * QUARTER;
    key.y1 -= bounds.y * QUARTER;
    key.y2 -= bounds.y * QUARTER;
    key.w = bounds.w;
    key.h = bounds.h;
    const Cached *form = form_find(forms, &key);
    if (!form->texture) return;
    paint_bands(forms, form, (SDL_Point){ bounds.x, bounds.y }, rgb, alpha);
}
