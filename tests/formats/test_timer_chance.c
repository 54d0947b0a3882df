// What holds of the speakers' timer after any moves at all, at any times: seeded chance plays ten thousand
// games, of which half the moves are the natural ones and the rest are not.
#include "timer_game.h"
#include "played.h"

#include "base/rng.h"

enum { GAMES = 10000, MOVES = 30, LOOKS = 20 /* one game in so many is also looked at */ };

static const char *const rows[] = { "Sanne, Daan, Noor, Bo", "Sanne", "", "12" };

static Game *new_game(int round)
{
    int kind = round % 4;
    Game *game = timer_game(rows[kind], kind == 1 ? 10 : 1, 10);
    if (round / 4 % 2) game->pack.items[0].explain = STR("Ieder heeft een minuut.");
    return game;
}

// A move that may or may not be allowed now; some are nonsense.
static Str chance_move(Arena *arena, Rng *rng)
{
    static const char *const words[] = { "uitleg",     "praat",      "praat",    "klok stop",
                                         "klok start", "klok +30",   "klok -30", "klok +3600",
                                         "klok -3600", "klok +9999", "klaar",    "onzin" };
    enum { WORDS = sizeof words / sizeof *words };
    uint32_t pick = rng_below(rng, WORDS + 4);
    if (pick < WORDS) return str_z(words[pick]);
    return arena_printf(arena, "spreker %d", (int)rng_below(rng, 45));
}

// Most times go on a little; some are a jump, a clock set back, or absurd.
static int64_t chance_time(Rng *rng, int64_t now_ms)
{
    static const int64_t absurd[] = { INT64_MIN, -1, 0, INT64_MAX / 4, INT64_MAX };
    uint32_t kind = rng_below(rng, 40);
    if (kind < sizeof absurd / sizeof *absurd) return absurd[kind];
    int64_t from = clock_sane_ms(now_ms);
    if (kind == 10) return from / 2;
    if (kind == 11) return from + 100000000;
    return from + rng_below(rng, 70000);
}

static void check_state(const Game *game, Str move)
{
    const State *s = game->state;
    int64_t left = clock_left_ms(&s->clock, game->now_ms);
    bool right = s->at >= 0 && s->at < s->count && left >= 0 && left <= CLOCK_MAX_MS;
    right = right && (s->step != TIMER_READY || (!s->clock.runs && left > 0));
    for (int i = 0; i < s->count; i++) {
        int64_t spent = s->turns[i].spent_ms;
        right = right && spent >= 0 && spent <= 86400000 && (s->turns[i].heard || spent == 0);
    }
    if (!right) fail_msg("after %.*s: speaker %d, %d ms left", STR_ARG(move), s->at, (int)left);
}

static void play_chance(Game *game, Rng *rng, Played *played)
{
    for (int i = 0; i < MOVES; i++) {
        Str next = format_timer.next(game->state, &game->arena);
        bool forward = rng_below(rng, 2) && !str_empty(next);
        Str move = forward ? next : chance_move(&game->arena, rng);
        State before = timer_snapshot(game);
        int64_t at_ms = chance_time(rng, game->now_ms);
        if (!format_timer.apply(game->state, move, at_ms)) {
            if (forward) fail_msg("forward refused: %.*s", STR_ARG(move));
            if (memcmp(&before, game->state, sizeof before) != 0) {
                fail_msg("refused, but left a trace: %.*s", STR_ARG(move));
            }
            continue;
        }
        game->now_ms = at_ms;
        played_note(played, game, move);
        check_state(game, move);
    }
}

static bool same_state(const Game *a, const Game *b)
{
    State one = timer_snapshot(a), other = timer_snapshot(b);
    one.item = other.item = NULL; // the same texts at another place
    one.names = other.names = NULL;
    return memcmp(&one, &other, sizeof one) == 0;
}

static void any_moves_can_be_replayed_undone_and_lead_to_the_end(void **state)
{
    (void)state;
    Rng rng = rng_seeded(20241122);
    for (int round = 0; round < GAMES; round++) {
        Game *game = new_game(round), *again = new_game(round), *undone = new_game(round);
        Played played = { .count = 0 };
        play_chance(game, &rng, &played);
        // Undo is a replay of all but the last; redo makes that one again.
        played_again(&played, 0, played.count, again);
        if (!same_state(game, again)) fail_msg("game %d: another state after replay", round);
        if (played.count > 0) {
            int last = played.count - 1;
            played_again(&played, 0, last, undone);
            assert_true(format_timer.apply(undone->state, played.moves[last], played.at_ms[last]));
            if (!same_state(game, undone)) fail_msg("game %d: another state after redo", round);
        }
        game->now_ms = again->now_ms = clock_sane_ms(game->now_ms) + 1;
        if (round % LOOKS == 0) played_look_alike(game, again, round);
        int presses = 0;
        for (; presses < 100; presses++) {
            Str next = format_timer.next(game->state, &game->arena);
            if (str_empty(next)) break;
            assert_true(game_try(game, next));
        }
        if (presses == 100) fail_msg("game %d: no end in sight", round);
        game_destroy(undone);
        game_destroy(again);
        game_destroy(game);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_moves_can_be_replayed_undone_and_lead_to_the_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
