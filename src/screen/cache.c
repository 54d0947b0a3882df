// A hash table with chains, its entries also strung on a ring from the last used to the longest
// unused. Looking up moves to the front, putting in throws out from the back. Destroying a texture
// that still waits in the renderer's queue is safe: SDL paints the queue first.
#include "screen/cache.h"

#include "base/arena.h"

#include <string.h>

enum { BUCKETS = 512, CACHE_BYTES = 12 << 20 };

typedef struct Entry Entry;
struct Entry {
    Entry *chain;         // next in the same bucket
    Entry *newer, *older; // the ring
    Cached item;
    uint64_t hash;
    size_t key_bytes;
    char key[];
};

struct Cache {
    Entry *buckets[BUCKETS];
    Entry *newest, *oldest;
    size_t bytes, limit;
};

void *screen_alloc(size_t count, size_t size)
{
    void *memory = SDL_calloc(count, size);
    if (!memory) arena_exhausted(count * size);
    return memory;
}

Cache *cache_create(void)
{
    Cache *cache = screen_alloc(1, sizeof *cache);
    cache->limit = CACHE_BYTES;
    return cache;
}

void cache_destroy(Cache *cache)
{
    if (!cache) return;
    cache_forget(cache);
    SDL_free(cache);
}

static void ring_remove(Cache *cache, Entry *entry)
{
    Entry **before = entry->newer ? &entry->newer->older : &cache->newest;
    Entry **behind = entry->older ? &entry->older->newer : &cache->oldest;
    *before = entry->older;
    *behind = entry->newer;
}

static void ring_push(Cache *cache, Entry *entry)
{
    entry->newer = NULL;
    entry->older = cache->newest;
    if (cache->newest) {
        cache->newest->newer = entry;
    } else {
        cache->oldest = entry;
    }
    cache->newest = entry;
}

static void entry_drop(Cache *cache, Entry *entry)
{
    Entry **link = &cache->buckets[entry->hash % BUCKETS];
    while (*link != entry) {
        link = &(*link)->chain;
    }
    *link = entry->chain;
    ring_remove(cache, entry);
    cache->bytes -= entry->item.bytes;
    if (entry->item.texture) SDL_DestroyTexture(entry->item.texture);
    SDL_free(entry->item.bands);
    SDL_free(entry);
}

void cache_limit(Cache *cache, size_t bytes)
{
    cache->limit = bytes;
    while (cache->bytes > bytes && cache->oldest != cache->newest) {
        entry_drop(cache, cache->oldest);
    }
}

const Cached *cache_find(Cache *cache, Str key)
{
    uint64_t hash = str_hash(key);
    for (Entry *entry = cache->buckets[hash % BUCKETS]; entry; entry = entry->chain) {
        if (entry->hash != hash || !str_eq((Str){ entry->key, entry->key_bytes }, key)) continue;
        ring_remove(cache, entry);
        ring_push(cache, entry);
        return &entry->item;
    }
    return NULL;
}

const Cached *cache_put(Cache *cache, Str key, Cached item)
{
    Entry *entry = screen_alloc(1, sizeof *entry + key.n);
    entry->hash = str_hash(key);
    entry->key_bytes = key.n;
    if (key.n) memcpy(entry->key, key.p, key.n);
    entry->item = item;
    entry->item.bytes += sizeof *entry + key.n; // a thousand empty entries weigh something too
    entry->chain = cache->buckets[entry->hash % BUCKETS];
    cache->buckets[entry->hash % BUCKETS] = entry;
    ring_push(cache, entry);
    cache->bytes += entry->item.bytes;
    cache_limit(cache, cache->limit);
    return &entry->item;
}

void cache_forget(Cache *cache)
{
    while (cache->oldest) {
        entry_drop(cache, cache->oldest);
    }
}

size_t cache_bytes(const Cache *cache)
{
    return cache->bytes;
}
