/* Textures kept for the next frame: found by a key, bounded in bytes, the least used go first. */
#ifndef SCREEN_CACHE_H
#define SCREEN_CACHE_H

#include "base/str.h"

#include <SDL.h>

/* A run of rows of a texture, for painting it with as little blending as possible. In every row of
 * the band nothing is visible outside left..right, and all is opaque between solid_left and
 * solid_right (nowhere: both are `right`). left > right: the band is empty. */
typedef struct Band {
    int16_t left, solid_left, solid_right, right;
} Band;

/* What is kept. The cache owns texture and bands. */
typedef struct Cached {
    SDL_Texture *texture; /* NULL: there is nothing to see, and that is known */
    SDL_Rect place; /* where its corner goes, seen from the point it is painted at; its size */
    Band *bands;    /* SDL_malloc; NULL unless the maker wants them */
    size_t bytes;   /* counted against the limit */
} Cached;

typedef struct Cache Cache;

Cache *cache_create(void);
/* NULL is fine. The renderer must still be alive. */
void cache_destroy(Cache *cache);

/* Throws out what is over the limit now and from now on. */
void cache_limit(Cache *cache, size_t bytes);

/* NULL when it is not there. Good until the next call of cache_put, cache_limit or cache_forget. */
const Cached *cache_find(Cache *cache, Str key);

/* Puts it in (the key must not be there yet; it is copied) and throws others out until the limit is
 * kept. The newest always stays, however large. */
const Cached *cache_put(Cache *cache, Str key, Cached item);

/* Throws out everything: the device was reset or the files behind it changed. */
void cache_forget(Cache *cache);

size_t cache_bytes(const Cache *cache);

/* SDL_calloc that ends the program when there is no memory, as an arena does. */
void *screen_alloc(size_t count, size_t size);

#endif
