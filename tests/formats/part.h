/* A part of a programme made in memory, so that the tests of what it plays do not depend on the reader. */
#ifndef TESTS_PART_H
#define TESTS_PART_H

#include "game.h"

static inline Pack part_of(Arena *arena, const char *name, int minutes, const PartWays *ways)
{
    Pack pack = { .path = STR("avond.txt"), .item_count = 1, .file_count = 1 };
    pack.items = arena_new(arena, Item, 1);
    pack.files = arena_new(arena, PackFile, 1);
    PartWays *own = arena_new(arena, PartWays, 1);
    *own = *ways;
    pack.items[0] = (Item){ .kind = ITEM_PART,
                            .number = 1,
                            .line = 1,
                            .usable = true,
                            .text = str_z(name),
                            .minutes = minutes,
                            .ways = own };
    return pack;
}

/* Names with commas between them, each `length` characters: a number, and words behind it. */
static inline Str part_names(Arena *arena, const char *word, int count, int length)
{
    Buf out = { 0 };
    for (int i = 0; i < count; i++) {
        Str name = packs_words(arena, arena_printf(arena, "%s%d", word, i + 1), length);
        buf_printf(&out, "%s%.*s", i > 0 ? ", " : "", STR_ARG(name));
    }
    Str names = arena_copy(arena, buf_str(&out));
    buf_finish(&out);
    return names;
}

#endif
