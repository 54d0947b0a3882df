/* Decks for the tests of the kaartenmuur. Card 3 (counted from 1) is called "kaart3x" and its sentence
 * holds "zin3x". */
#ifndef TESTS_WALL_GAME_H
#define TESTS_WALL_GAME_H

#include "deck.h"

#include "formats/wall.h"
#include "formats/wall_rules.h"

typedef enum WallWords {
    WALL_PLAIN,
    WALL_LONGEST, /* as long as the pack format and the fake metrics allow */
    WALL_LONG,    /* sentences of which three lines are needed at 4:3 */
    WALL_BARE,    /* no sentences */
    WALL_ENDLESS, /* titles of one word as long as fits */
    WALL_DRAWN    /* a drawing or a photo on every second card */
} WallWords;

static inline void wall_word(Arena *arena, Item *item, WallWords words)
{
    Str title = item->text, sentence = arena_printf(arena, "zin%dx", item->number);
    switch (words) {
    case WALL_PLAIN:
        break;
    case WALL_LONGEST:
        item->text = packs_words(arena, title, 30);
        item->sentence = packs_words(arena, sentence, 130);
        item->prompts[0] = packs_words(arena, STR("praat"), 160);
        item->prompt_count = 1;
        item->notes = arena_new(arena, Str, 2);
        item->notes[0] = packs_words(arena, STR("notitie"), 200);
        item->notes[1] = packs_words(arena, STR("nog"), 300);
        item->note_count = 2;
        break;
    case WALL_LONG:
        item->sentence = packs_words(arena, sentence, 60);
        break;
    case WALL_BARE:
        item->sentence = (Str){ 0 };
        break;
    case WALL_ENDLESS:
        item->text = STR("Zelfverzekerdheid");
        break;
    case WALL_DRAWN:
        if (item->number % 2 == 0) item->icon = STR("beroepen/kok.svg");
        if (item->number % 4 == 1) item->photo_path = STR("foto/bakker.jpg");
        break;
    }
}

static inline Game *wall_game(CardKind kind, int count, WallWords words)
{
    Game *game = game_create(&format_wall);
    Pack pack = deck_of(&game->arena, count, kind);
    for (int i = 0; i < count; i++) {
        wall_word(&game->arena, &pack.items[i], words);
    }
    game_accept(game, pack);
    return game;
}

#endif
