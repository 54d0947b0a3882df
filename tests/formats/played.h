/* The moves that a game of chance took, to be made again: that is what undo and the next start do. */
#ifndef TESTS_PLAYED_H
#define TESTS_PLAYED_H

#include "game.h"

enum { PLAYED_MOST = 256 };

typedef struct Played {
    Str moves[PLAYED_MOST];
    int64_t at_ms[PLAYED_MOST];
    int count;
} Played;

/* The game has just taken this move. */
static inline void played_note(Played *played, const Game *game, Str move)
{
    assert_true(played->count < PLAYED_MOST);
    played->moves[played->count] = move;
    played->at_ms[played->count++] = game->now_ms;
}

/* Makes the moves from `from` on again, up to `to`, each at its own time. */
static inline void played_again(const Played *played, int from, int to, Game *game)
{
    for (int i = from; i < to; i++) {
        if (!game->format->apply(game->state, played->moves[i], played->at_ms[i])) {
            fail_msg("not again: %.*s", STR_ARG(played->moves[i]));
        }
        game->now_ms = played->at_ms[i];
    }
}

/* Fails when the two can be told apart by what is seen of them at one moment. */
static inline void played_look_alike(Game *live, Game *again, int round)
{
    again->now_ms = live->now_ms;
    Str one = game_visible(live, &live->arena), other = game_visible(again, &again->arena);
    if (!str_eq(one, other)) fail_msg("game %d: another picture after replay", round);
}

#endif
