// A chain of blocks, each at least twice the one before up to a limit, so that a small arena costs
// a page and a large one few calls. Reset keeps the newest (largest) block: a frame arena stops
// asking the system for memory after the first few frames. Single objects larger than a block get a
// block of their own. Fixed-size arenas were rejected: packs differ by four orders of magnitude.
//
// Blocks come zeroed from the system, so only memory that was used before a reset is cleared again;
// pages that nobody writes are never touched. A list that has a block of its own grows by moving that
// block, a list at the end of a block grows where it is: neither leaves old copies behind.
#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <stdalign.h>

enum { FIRST_BLOCK = 4096, LARGEST_BLOCK = 1 << 20 };

struct ArenaBlock {
    ArenaBlock *older;
    size_t size, used;
    size_t dirty; // bytes that an earlier life may have written
    alignas(max_align_t) char bytes[];
};

_Noreturn void arena_exhausted(size_t bytes)
{
    fprintf(stderr, "avondspel: deze computer heeft geen geheugen meer (%zu bytes gevraagd).\n",
            bytes);
    abort();
}

static ArenaBlock *block_add(Arena *arena, size_t need)
{
    size_t size = arena->block ? arena->block->size * 2 : FIRST_BLOCK;
    if (size > LARGEST_BLOCK) size = LARGEST_BLOCK;
    if (size < need) size = need;
    ArenaBlock *block = calloc(1, sizeof *block + size);
    if (!block) arena_exhausted(size);
    block->older = arena->block;
    block->size = size;
    arena->block = block;
    return block;
}

static size_t bytes_of(size_t count, size_t size)
{
    size_t step = alignof(max_align_t);
    if (size != 0 && count > (SIZE_MAX / 4) / size) arena_exhausted(SIZE_MAX);
    return (count * size + step - 1) / step * step;
}

// Takes the next bytes of a block that has room for them.
static void *take(Arena *arena, ArenaBlock *block, size_t need)
{
    char *at = block->bytes + block->used;
    size_t written = block->dirty > block->used ? block->dirty - block->used : 0;
    if (written) memset(at, 0, written < need ? written : need);
    block->used += need;
    arena->used += need;
    if (arena->used > arena->peak) arena->peak = arena->used;
    return at;
}

void *arena_alloc(Arena *arena, size_t count, size_t size)
{
    size_t need = bytes_of(count, size);
    ArenaBlock *block = arena->block;
    if (!block || block->size - block->used < need) block = block_add(arena, need);
    return take(arena, block, need);
}

// Moves the block of a list, or makes one behind the newest block, which others go on using.
static void *list_block(Arena *arena, ArenaBlock **link, bool own, size_t need)
{
    ArenaBlock *older = *link;
    size_t before = own ? older->used : 0, all = sizeof(ArenaBlock) + need;
    ArenaBlock *block = own ? realloc(older, all) : calloc(1, all);
    if (!block) arena_exhausted(need);
    if (own) {
        memset(block->bytes + before, 0, need - before);
    } else {
        block->older = older;
    }
    block->size = block->used = block->dirty = need;
    *link = block;
    arena->used += need - before;
    if (arena->used > arena->peak) arena->peak = arena->used;
    return block->bytes;
}

// Room for a long list. Its first block of its own takes over a copy.
static void *list_grow(Arena *arena, void *old, size_t before, size_t need)
{
    ArenaBlock **link = &arena->block;
    while (*link && ((*link)->bytes != old || (*link)->used != before)) {
        link = &(*link)->older;
    }
    if (before && *link) return list_block(arena, link, true, need);
    link = arena->block ? &arena->block->older : &arena->block;
    void *fresh = list_block(arena, link, false, need);
    if (before) memcpy(fresh, old, before);
    return fresh;
}

void *arena_grow(Arena *arena, void *old, size_t *capacity, size_t count, size_t size)
{
    enum { LONG_LIST = 1 << 14 }; // bytes: what shorter ones leave behind is little
    if (count <= *capacity) return old;
    size_t before = bytes_of(*capacity, size);
    size_t larger = *capacity ? *capacity * 2 : 8;
    if (before >= LONG_LIST) larger = *capacity + *capacity / 4;
    if (larger < count) larger = count;
    size_t need = bytes_of(larger, size);
    *capacity = larger;
    if (need >= LONG_LIST) return list_grow(arena, old, before, need);
    ArenaBlock *block = arena->block;
    bool last = before && block && (char *)old + before == block->bytes + block->used;
    if (last && block->size - block->used >= need - before) {
        take(arena, block, need - before);
        return old;
    }
    void *fresh = arena_alloc(arena, need, 1);
    if (before) memcpy(fresh, old, before);
    return fresh;
}

Str arena_copy(Arena *arena, Str s)
{
    char *copy = arena_alloc(arena, s.n + 1, 1);
    if (s.n) memcpy(copy, s.p, s.n);
    return (Str){ copy, s.n };
}

const char *arena_z(Arena *arena, Str s)
{
    return arena_copy(arena, s).p;
}

Str arena_printf(Arena *arena, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int length = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (length < 0) length = 0;
    char *text = arena_alloc(arena, (size_t)length + 1, 1);
    vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    return (Str){ text, (size_t)length };
}

static void free_older(ArenaBlock *block)
{
    while (block) {
        ArenaBlock *older = block->older;
        free(block);
        block = older;
    }
}

void arena_reset(Arena *arena)
{
    arena->used = 0;
    ArenaBlock *block = arena->block;
    if (!block) return;
    free_older(block->older);
    block->older = NULL;
    if (block->used > block->dirty) block->dirty = block->used;
    block->used = 0;
}

void arena_finish(Arena *arena)
{
    free_older(arena->block);
    *arena = (Arena){ 0 };
}
