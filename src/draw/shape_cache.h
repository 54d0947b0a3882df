/* Shaped runs remembered, because a picture says the same words frame after frame.
 *
 * Bounded: 1024 runs and about 2 MB. What was not asked for longest goes first. The zero value is
 * an empty cache; texts and clusters are copied in. */
#ifndef DRAW_SHAPE_CACHE_H
#define DRAW_SHAPE_CACHE_H

#include "draw/text.h"

enum { CACHE_RUNS = 512, CACHE_SLOTS = 512, CACHE_BYTES = 512 * 1024 };

typedef struct ShapeKey {
    FontFace face;
    uint32_t script;
    bool rtl;
    Str text;
} ShapeKey;

typedef struct CachedRun CachedRun;
struct CachedRun {
    CachedRun *next; /* in the same slot */
    uint64_t hash;
    ShapeKey key;
    const Cluster *clusters;
    int count;
};

/* One of two: the young one is filled, the old one is what was young before. */
typedef struct CacheAge {
    Arena arena;
    CachedRun *slots[CACHE_SLOTS];
    int count;
} CacheAge;

typedef struct ShapeCache {
    CacheAge ages[2];
    int young;
} ShapeCache;

/* The clusters of a run, or NULL. Good until the next call that puts or finds. */
const CachedRun *shape_cache_find(ShapeCache *cache, const ShapeKey *key);
/* A run too large to be worth keeping is not kept. */
void shape_cache_put(ShapeCache *cache, const ShapeKey *key, const Cluster *clusters, int count);
void shape_cache_finish(ShapeCache *cache);

#endif
