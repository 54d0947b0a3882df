// A chain of blocks, each at least twice the one before up to a limit, so that a small arena costs
// a page and a large one few calls. Reset keeps the newest (largest) block: a frame arena stops
// asking the system for memory after the first few frames. Single objects larger than a block get a
// block of their own. Fixed-size arenas were rejected: packs differ by four orders of magnitude.
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
    ArenaBlock *block = malloc(sizeof *block + size);
    if (!block) arena_exhausted(size);
    *block = (ArenaBlock){ .older = arena->block, .size = size };
    arena->block = block;
    return block;
}

void *arena_alloc(Arena *arena, size_t count, size_t size)
{
    size_t step = alignof(max_align_t);
    if (size != 0 && count > (SIZE_MAX / 4) / size) arena_exhausted(SIZE_MAX);
    size_t need = (count * size + step - 1) / step * step;
    ArenaBlock *block = arena->block;
    if (!block || block->size - block->used < need) block = block_add(arena, need);
    void *at = block->bytes + block->used;
    block->used += need;
    arena->used += need;
    if (arena->used > arena->peak) arena->peak = arena->used;
    return memset(at, 0, need);
}

void *arena_grow(Arena *arena, void *old, size_t *capacity, size_t count, size_t size)
{
    if (count <= *capacity) return old;
    size_t larger = *capacity ? *capacity * 2 : 8;
    if (larger < count) larger = count;
    void *fresh = arena_alloc(arena, larger, size);
    if (*capacity) memcpy(fresh, old, *capacity * size);
    *capacity = larger;
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
    if (!arena->block) return;
    free_older(arena->block->older);
    arena->block->older = NULL;
    arena->block->used = 0;
}

void arena_finish(Arena *arena)
{
    free_older(arena->block);
    *arena = (Arena){ 0 };
}
