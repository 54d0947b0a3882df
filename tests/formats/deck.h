/* Decks made in memory, so that the tests of card games do not depend on the reader. Card 3 (counted from
 * 1) is called "kaart3x" and its sentence holds "zin3x". */
#ifndef TESTS_DECK_H
#define TESTS_DECK_H

#include "game.h"

static inline Pack deck_of(Arena *arena, int count, CardKind kind)
{
    Pack pack = { .path = STR("kwaliteiten.txt"), .item_count = count, .file_count = 1 };
    pack.items = arena_new(arena, Item, count + 1);
    pack.files = arena_new(arena, PackFile, 1);
    for (int i = 0; i < count; i++) {
        pack.items[i] = (Item){ .kind = ITEM_CARD,
                                .card_kind = kind,
                                .number = i + 1,
                                .line = i + 1,
                                .usable = true,
                                .text = arena_printf(arena, "kaart%dx", i + 1),
                                .sentence = arena_printf(arena, "Je hebt zin%dx in dingen.",
                                                         i + 1) };
    }
    return pack;
}

#endif
