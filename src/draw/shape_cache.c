// Two ages instead of a list in order of use: what is found in the old age is copied into the young
// one, and when that is full the old one is forgotten at once. So the runs of the last picture
// always survive, memory comes from two arenas that are reset and never freed piece by piece, and
// nothing is moved on a hit.
#include "draw/shape_cache.h"

#include <string.h>

static uint64_t hash_of(const ShapeKey *key)
{
    uint64_t rest = (uint64_t)key->script << 8 | (uint64_t)key->face << 1 | key->rtl;
    return str_hash(key->text) ^ rest * 0x9E3779B97F4A7C15u;
}

static bool same_key(const ShapeKey *a, const ShapeKey *b)
{
    return a->face == b->face && a->script == b->script && a->rtl == b->rtl &&
           str_eq(a->text, b->text);
}

static size_t slot_of(uint64_t hash)
{
    return (hash ^ hash >> 32) % CACHE_SLOTS;
}

static const CachedRun *find_in(const CacheAge *age, uint64_t hash, const ShapeKey *key)
{
    const CachedRun *run = age->slots[slot_of(hash)];
    while (run && !(run->hash == hash && same_key(&run->key, key))) {
        run = run->next;
    }
    return run;
}

static void forget(CacheAge *age)
{
    arena_reset(&age->arena);
    memset(age->slots, 0, sizeof age->slots);
    age->count = 0;
}

static const CachedRun *put(ShapeCache *cache, uint64_t hash, const ShapeKey *key,
                            const Cluster *clusters, int count)
{
    CacheAge *age = &cache->ages[cache->young];
    CachedRun **slot = &age->slots[slot_of(hash)];
    size_t bytes = (size_t)count * sizeof *clusters;
    Cluster *copy = arena_new(&age->arena, Cluster, count);
    if (bytes) memcpy(copy, clusters, bytes);
    CachedRun *run = arena_new(&age->arena, CachedRun, 1);
    *run = (CachedRun){
        .next = *slot, .hash = hash, .key = *key, .clusters = copy, .count = count
    };
    run->key.text = arena_copy(&age->arena, key->text);
    *slot = run;
    age->count++;
    return run;
}

static void make_room(ShapeCache *cache, size_t bytes)
{
    const CacheAge *age = &cache->ages[cache->young];
    if (age->count < CACHE_RUNS && age->arena.used + bytes <= CACHE_BYTES) return;
    cache->young = !cache->young;
    forget(&cache->ages[cache->young]);
}

static size_t size_of(const ShapeKey *key, int count)
{
    return sizeof(CachedRun) + key->text.n + (size_t)count * sizeof(Cluster);
}

const CachedRun *shape_cache_find(ShapeCache *cache, const ShapeKey *key)
{
    uint64_t hash = hash_of(key);
    const CachedRun *run = find_in(&cache->ages[cache->young], hash, key);
    if (run) return run;
    const CacheAge *old = &cache->ages[!cache->young];
    run = find_in(old, hash, key);
    if (!run) return NULL;
    // Still wanted: into the young age. When that is full the old age is about to go, and the run
    // with it; the caller then shapes it once more, which costs less than a copy kept for the
    // moment.
    const CacheAge *young = &cache->ages[cache->young];
    bool full = young->count >= CACHE_RUNS ||
                young->arena.used + size_of(key, run->count) > CACHE_BYTES;
    return full ? NULL : put(cache, hash, key, run->clusters, run->count);
}

void shape_cache_put(ShapeCache *cache, const ShapeKey *key, const Cluster *clusters, int count)
{
    size_t bytes = size_of(key, count);
    if (bytes > CACHE_BYTES / 4) return;
    make_room(cache, bytes);
    put(cache, hash_of(key), key, clusters, count);
}

void shape_cache_finish(ShapeCache *cache)
{
    arena_finish(&cache->ages[0].arena);
    arena_finish(&cache->ages[1].arena);
    *cache = (ShapeCache){ 0 };
}
