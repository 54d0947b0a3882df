/* A timer in the hands of a test: a part of a programme made in memory. */
#ifndef TESTS_TIMER_GAME_H
#define TESTS_TIMER_GAME_H

#include "game.h"

#include "formats/timer.h"
#include "formats/timer_rules.h"

/* A part with these speakers (as written; "" for none) and minutes for each (0: not said). */
static inline Pack timer_pack(Arena *arena, const char *speakers, int each, int minutes)
{
    PartWays *ways = arena_new(arena, PartWays, 1);
    *ways = (PartWays){ .speakers = arena_copy(arena, str_z(speakers)), .each = each };
    Pack pack = { .path = STR("avond.txt"), .item_count = 1, .file_count = 1 };
    pack.files = arena_new(arena, PackFile, 1);
    pack.files[0].line_count = 1;
    pack.items = arena_new(arena, Item, 1);
    pack.items[0] = (Item){ .kind = ITEM_PART,
                            .number = 1,
                            .line = 1,
                            .usable = true,
                            .text = STR("Pitches"),
                            .minutes = minutes,
                            .ways = ways };
    return pack;
}

static inline Game *timer_game(const char *speakers, int each, int minutes)
{
    Game *game = game_create(&format_timer);
    game_accept(game, timer_pack(&game->arena, speakers, each, minutes));
    return game;
}

/* Everything in a state that can be compared: what its pointers point to never changes. */
static inline State timer_snapshot(const Game *game)
{
    State copy;
    memcpy(&copy, game->state, sizeof copy);
    return copy;
}

/* As game_play, and "@N" sets the evening clock to N seconds: the move after it is made then. */
static inline void timer_play(Game *game, const char *moves)
{
    for (Str rest = str_z(moves); rest.n > 0;) {
        StrCut cut = str_cut(rest, '|');
        int64_t seconds;
        rest = cut.tail;
        if (str_starts(cut.head, STR("@"))) {
            if (!str_number(str_drop(cut.head, 1), 0, 1000000, &seconds)) fail_msg("%s", moves);
            game->now_ms = seconds * 1000;
        } else if (!format_timer.apply(game->state, cut.head, game->now_ms)) {
            fail_msg("%s: refused %.*s", moves, STR_ARG(cut.head));
        }
    }
}

#endif
