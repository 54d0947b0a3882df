/* Cards of the three kinds that lie on a placemat, made in memory. */
#ifndef TESTS_MAT_DECK_H
#define TESTS_MAT_DECK_H

#include "game.h"

static inline void mat_deck_add(Arena *arena, Pack *pack, CardKind kind, Str title)
{
    int i = pack->item_count++;
    pack->items[i] = (Item){ .kind = ITEM_CARD,
                             .card_kind = kind,
                             .number = i + 1,
                             .line = i + 1,
                             .usable = true,
                             .text = title,
                             .sentence = arena_printf(arena, "Je hebt zin%dx in dingen.", i + 1) };
}

static inline Pack mat_deck_empty(Arena *arena, int room)
{
    Pack pack = { .path = STR("kaarten"), .file_count = 1 };
    pack.items = arena_new(arena, Item, room + 1);
    pack.files = arena_new(arena, PackFile, 1);
    return pack;
}

/* So many jobs, qualities and motives; card 3, counted from 1 over all, is called "kaart3x". */
static inline Pack mat_deck(Arena *arena, int jobs, int qualities, int motives)
{
    Pack pack = mat_deck_empty(arena, jobs + qualities + motives);
    for (int i = 0; i < jobs + qualities + motives; i++) {
        CardKind kind = i < jobs ? CARD_JOB : i < jobs + qualities ? CARD_QUALITY : CARD_MOTIVE;
        mat_deck_add(arena, &pack, kind, arena_printf(arena, "kaart%dx", i + 1));
    }
    return pack;
}

/* Cards of these titles, with bars between them: "Kok|Bakker". */
static inline Pack mat_deck_of(Arena *arena, const char *jobs, const char *qualities,
                               const char *motives)
{
    enum { ROOM = 100 };
    const struct {
        CardKind kind;
        const char *titles;
    } decks[] = { { CARD_JOB, jobs }, { CARD_QUALITY, qualities }, { CARD_MOTIVE, motives } };
    Pack pack = mat_deck_empty(arena, ROOM);
    for (int d = 0; d < 3; d++) {
        for (Str rest = str_z(decks[d].titles); rest.n > 0 && pack.item_count < ROOM;) {
            StrCut cut = str_cut(rest, '|');
            mat_deck_add(arena, &pack, decks[d].kind, cut.head);
            rest = cut.tail;
        }
    }
    return pack;
}

#endif
