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

/* Names with commas between them, each exactly `length` characters: a word, a number, and more words. */
static inline Str part_names(Arena *arena, const char *word, int count, int length)
{
    static const char more[] = " langs de deur";
    Buf out = { 0 };
    for (int i = 0; i < count; i++) {
        buf_printf(&out, "%s%s%d", i > 0 ? ", " : "", word, i + 1);
        int used = (int)strlen(word) + (i < 9 ? 1 : 2);
        for (int n = 0; used + n < length; n++) {
            char letter = more[n % (int)(sizeof more - 1)];
            buf_putc(&out, used + n + 1 == length && letter == ' ' ? 'n' : letter);
        }
    }
    Str names = arena_copy(arena, buf_str(&out));
    buf_finish(&out);
    return names;
}

#endif
