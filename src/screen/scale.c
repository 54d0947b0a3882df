// Scaling in two steps, along the rows and then down the columns, with the weights of both worked
// out beforehand. Smaller: every new pixel is the average of the area it covers (a photo taken
// every fourth pixel shimmers); larger: the two nearest are blended. Light is averaged as light,
// not as sRGB numbers, or fine dark patterns turn too dark; colours are weighed by their opacity,
// or edges of cut-out drawings get a dark seam. One row of the original is looked at at a time, so
// nothing large is allocated.
#include "screen/picture.h"

#include "base/arena.h"

#include <math.h>
#include <string.h>

enum { FINE = 8192 }; // steps of linear light; dark tones need more than 8 bits

typedef struct Light {
    float linear[256];
    uint8_t coded[FINE + 1];
} Light;

// IEC 61966-2-1, the sRGB transfer function.
static void light_init(Light *light)
{
    for (int i = 0; i < 256; i++) {
        double v = i / 255.0;
        light->linear[i] = (float)(v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4));
    }
    for (int i = 0; i <= FINE; i++) {
        double v = (double)i / FINE;
        v = v <= 0.0031308 ? 12.92 * v : 1.055 * pow(v, 1 / 2.4) - 0.055;
        light->coded[i] = (uint8_t)lround(v * 255);
    }
}

// The old pixels that make one new pixel.
typedef struct Tap {
    int first, count;
    const float *weight; // they add up to 1
} Tap;

static Tap tap_smaller(float *weight, int i, double step, int from)
{
    double left = i * step, right = left + step;
    int first = (int)left, last = (int)ceil(right) - 1;
    if (last > from - 1) last = from - 1;
    if (first > last) first = last;
    double sum = 0;
    for (int k = first; k <= last; k++) {
        double part = fmin(k + 1, right) - fmax(k, left);
        weight[k - first] = (float)(part > 0 ? part : 0);
        sum += part > 0 ? part : 0;
    }
    for (int k = first; k <= last; k++) {
        weight[k - first] = (float)(sum > 0 ? weight[k - first] / sum : 1.0 / (last - first + 1));
    }
    return (Tap){ first, last - first + 1, weight };
}

static Tap tap_larger(float *weight, int i, double step, int from)
{
    double centre = fmin(fmax((i + 0.5) * step - 0.5, 0), from - 1);
    int first = (int)centre;
    if (first == from - 1) {
        weight[0] = 1;
        return (Tap){ first, 1, weight };
    }
    weight[1] = (float)(centre - first);
    weight[0] = 1 - weight[1];
    return (Tap){ first, 2, weight };
}

// Every new pixel of one direction.
static const Tap *taps_of(Arena *arena, int from, int to)
{
    Tap *taps = arena_new(arena, Tap, to);
    double step = (double)from / to;
    size_t most = to < from ? (size_t)step + 3 : 2;
    float *weights = arena_new(arena, float, most *(size_t)to);
    for (int i = 0; i < to; i++) {
        float *own = weights + most * (size_t)i;
        taps[i] = to < from ? tap_smaller(own, i, step, from) : tap_larger(own, i, step, from);
    }
    return taps;
}

typedef struct Scaler {
    const Light *light;
    SDL_Surface *from;
    SDL_Surface *strip; // one row of `from` as ARGB
    const Tap *across;
    int w;
    float *row; // `w` new pixels of that row: linear red, green, blue by opacity, opacity
    float *sum; // the same, of all rows that make a new row
} Scaler;

// SDL reads every format there is, palettes and transparent colours too, when it copies a row.
static void scale_row(Scaler *s, int y)
{
    SDL_Rect line = { 0, y, s->from->w, 1 }, at = { 0, 0, s->from->w, 1 };
    SDL_FillRect(s->strip, NULL, 0);
    SDL_UpperBlit(s->from, &line, s->strip, &at);
    const uint32_t *pixels = s->strip->pixels;
    const float *linear = s->light->linear;
    float *out = s->row;
    for (int x = 0; x < s->w; x++, out += 4) {
        Tap tap = s->across[x];
        float r = 0, g = 0, b = 0, a = 0;
        for (int k = 0; k < tap.count; k++) {
            uint32_t c = pixels[tap.first + k];
            float opacity = tap.weight[k] * (float)(c >> 24);
            r += opacity * linear[c >> 16 & 255];
            g += opacity * linear[c >> 8 & 255];
            b += opacity * linear[c & 255];
            a += opacity;
        }
        out[0] = r;
        out[1] = g;
        out[2] = b;
        out[3] = a;
    }
}

static uint32_t coded(const Light *light, float value)
{
    int at = (int)(value * FINE + 0.5F);
    return light->coded[at < 0 ? 0 : at > FINE ? FINE : at];
}

// Writes a finished row; returns whether all of it is opaque.
static bool write_row(const Scaler *s, uint32_t *into)
{
    bool opaque = true;
    const float *sum = s->sum;
    for (int x = 0; x < s->w; x++, sum += 4) {
        uint32_t alpha = (uint32_t)(sum[3] + 0.5F);
        if (alpha > 255) alpha = 255;
        opaque = opaque && alpha == 255;
        float share = sum[3] > 0 ? 1 / sum[3] : 0;
        into[x] = alpha << 24 | coded(s->light, sum[0] * share) << 16 |
                  coded(s->light, sum[1] * share) << 8 | coded(s->light, sum[2] * share);
    }
    return opaque;
}

static bool scale_rows(Scaler *s, const Tap *down, SDL_Surface *to)
{
    bool opaque = true;
    int scaled = -1; // the row that `row` holds
    for (int y = 0; y < to->h; y++) {
        memset(s->sum, 0, (size_t)s->w * 4 * sizeof *s->sum);
        for (int k = 0; k < down[y].count; k++) {
            if (scaled != down[y].first + k) scale_row(s, scaled = down[y].first + k);
            for (int i = 0; i < s->w * 4; i++) {
                s->sum[i] += down[y].weight[k] * s->row[i];
            }
        }
        if (!write_row(s, (uint32_t *)((uint8_t *)to->pixels + (size_t)y * (size_t)to->pitch))) {
            opaque = false;
        }
    }
    return opaque;
}

SDL_Surface *picture_scaled(SDL_Surface *from, int w, int h)
{
    SDL_Surface *to = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_ARGB8888);
    SDL_Surface *strip = SDL_CreateRGBSurfaceWithFormat(0, from->w, 1, 32,
                                                        SDL_PIXELFORMAT_ARGB8888);
    if (!to || !strip) {
        SDL_FreeSurface(to);
        SDL_FreeSurface(strip);
        return NULL;
    }
    Arena arena = { 0 };
    Light *light = arena_new(&arena, Light, 1);
    light_init(light);
    SDL_SetSurfaceBlendMode(from, SDL_BLENDMODE_NONE);
    Scaler s = { .light = light, .from = from, .strip = strip, .w = w };
    s.across = taps_of(&arena, from->w, w);
    s.row = arena_new(&arena, float, (size_t)w * 4);
    s.sum = arena_new(&arena, float, (size_t)w * 4);
    bool opaque = scale_rows(&s, taps_of(&arena, from->h, h), to);
    arena_finish(&arena);
    SDL_FreeSurface(strip);
    if (!opaque) return to;
    // Same bytes, but the painter need not blend it.
    SDL_Surface *plain = SDL_ConvertSurfaceFormat(to, SDL_PIXELFORMAT_RGB888, 0);
    SDL_FreeSurface(to);
    return plain;
}
