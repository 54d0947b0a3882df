// What holds of the kaartenmuur after any moves at all, and how fair its chance is. Seeds are fixed, so the
// statistics pass or fail for good.
#include "wall_game.h"
#include "played.h"

#include "base/rng.h"

#include <math.h>

enum { CARDS = 11, GAMES = 1200, MOVES = 50 };

static Str any_bytes(Arena *arena, Rng *rng)
{
    enum { MOST = 24 };
    char *bytes = arena_new(arena, char, MOST);
    size_t n = rng_below(rng, MOST);
    for (size_t i = 0; i < n; i++) {
        bytes[i] = (char)rng_below(rng, 256);
    }
    return (Str){ bytes, n };
}

static Str chance_move(Arena *arena, Rng *rng)
{
    static const char *const shapes[] = {
        "muur",     "muur %d", "pak %d",     "pak %d",  "trek",         "trek",
        "trek",     "leg",     "leg",        "tel %d",  "tel %d",       "tel %d",
        "tel 99%d", "uitslag", "uitslag %d", "trek %d", "pak %d %d",    "onzin %d",
        "tel -%d",  "pak 0%d", "muur  %d ",  "leg\t",   "tel \xC3\xA9", "",
    };
    enum { SHAPES = sizeof shapes / sizeof *shapes };
    uint32_t shape = rng_below(rng, SHAPES + 2);
    if (shape >= SHAPES) return any_bytes(arena, rng);
    StrCut cut = str_cut(str_z(shapes[shape]), '%');
    if (!cut.found) return cut.head;
    return arena_printf(arena, "%.*s%d%.*s", STR_ARG(cut.head), (int)rng_below(rng, CARDS + 3),
                        STR_ARG(str_drop(cut.tail, 1)));
}

typedef struct Snapshot {
    State state;
    int hands[CARDS], up_in[CARDS], order[CARDS];
} Snapshot;

static void snapshot(const Game *game, Snapshot *out)
{
    memset(out, 0, sizeof *out);
    memcpy(&out->state, game->state, sizeof out->state);
    memcpy(out->hands, game->state->hands, sizeof out->hands);
    memcpy(out->up_in, game->state->up_in, sizeof out->up_in);
    memcpy(out->order, game->state->order, sizeof out->order);
}

static void check_state(const State *s, Str move)
{
    bool seen[CARDS] = { false };
    for (int i = 0; i < CARDS; i++) {
        assert_in_range(s->order[i], 0, CARDS - 1);
        seen[s->order[i]] = true;
        if (s->up_in[i] < 0 || s->up_in[i] > s->round || s->hands[i] < WALL_NONE ||
            s->hands[i] > WALL_HANDS_MAX) {
            fail_msg("after %.*s card %d: up in %d, hands %d", STR_ARG(move), i, s->up_in[i],
                     s->hands[i]);
        }
    }
    for (int i = 0; i < CARDS; i++) {
        assert_true(seen[i]);
    }
    bool card = s->step == WALL_CARD;
    int pages = s->step == WALL_CHOSEN ? wall_chosen_pages(s) : wall_pages(s);
    bool held = card ? s->at >= 0 && s->at < CARDS && s->up_in[s->at] == s->round
                     : s->at == WALL_NONE;
    if (!held || s->page < 0 || s->page >= pages) {
        fail_msg("after %.*s: step %d, card %d, page %d of %d", STR_ARG(move), s->step, s->at,
                 s->page, pages);
    }
}

static void play_chance(Game *game, Rng *rng, Played *played)
{
    for (int i = 0; i < MOVES; i++) {
        Str move = chance_move(&game->arena, rng);
        Snapshot before, after;
        snapshot(game, &before);
        if (!game_try(game, move)) {
            snapshot(game, &after);
            if (memcmp(&before, &after, sizeof before) != 0) {
                fail_msg("refused %.*s changed the state", STR_ARG(move));
            }
            continue;
        }
        played_note(played, game, move);
        check_state(game->state, move);
    }
}

static void any_moves_can_be_replayed_and_undone_and_the_key_forward_ends(void **state)
{
    (void)state;
    static const CardKind kinds[] = { CARD_COMPLIMENT, CARD_QUESTION, CARD_JOB, CARD_JOB };
    Rng rng = rng_seeded(20241120);
    for (int round = 0; round < GAMES; round++) {
        CardKind kind = kinds[round % 4];
        Game *game = wall_game(kind, CARDS, WALL_PLAIN),
             *again = wall_game(kind, CARDS, WALL_PLAIN);
        Played played = { .count = 0 };
        play_chance(game, &rng, &played);
        played_again(&played, 0, played.count, again);
        again->now_ms = game->now_ms;
        Snapshot live, replayed;
        snapshot(game, &live);
        snapshot(again, &replayed);
        assert_memory_equal(live.order, replayed.order, sizeof live.order);
        if (round % 10 == 0 &&
            !str_eq(game_visible(game, &game->arena), game_visible(again, &again->arena))) {
            fail_msg("game %d: another picture after replay", round);
        }
        int presses = 0;
        for (; presses < 100; presses++) {
            Str next = format_wall.next(game->state, &game->arena);
            if (str_empty(next)) break;
            assert_true(game_try(game, next));
            check_state(game->state, next);
        }
        if (presses == 100) fail_msg("game %d: no end in sight", round);
        game_destroy(again);
        game_destroy(game);
    }
}

static void no_card_comes_twice_in_a_round_nor_twice_running(void **state)
{
    (void)state;
    enum { DRAWS = 10 * CARDS };
    Game *game = wall_game(CARD_QUESTION, CARDS, WALL_PLAIN);
    for (int seed = 0; seed < 200; seed++) {
        game->state = format_wall.start(&game->arena, &game->pack, (uint64_t)seed);
        bool up[CARDS] = { false };
        int last = WALL_NONE;
        for (int i = 0; i < DRAWS; i++) {
            if (i % CARDS == 0) memset(up, 0, sizeof up);
            int told = wall_drawn(game->state);
            game_play(game, "trek");
            int at = game->state->at;
            if (up[at] || at == last) fail_msg("seed %d, draw %d: card %d again", seed, i, at);
            if (told != WALL_NONE && told != at) fail_msg("another card than the teacher saw");
            up[at] = true;
            last = at;
            if (i % 3 == 0) game_play(game, "leg");
        }
        assert_int_equal(game->state->round, DRAWS / CARDS);
    }
    // A card that was picked by hand has been up.
    game_start(game);
    for (int i = 2; i <= CARDS; i++) {
        game_play(game, arena_printf(&game->arena, "pak %d", i).p);
    }
    game_play(game, "trek");
    assert_int_equal(game->state->at, 0);
    game_destroy(game);
}

// The value that chance goes over once in a thousand (Wilson and Hilferty 1931).
static double limit_of(int freedom)
{
    double a = 2.0 / (9.0 * freedom), root = 1 - a + 3.0902 * sqrt(a);
    return freedom * root * root * root;
}

static void every_card_comes_as_often_in_every_place_of_both_rounds(void **state)
{
    (void)state;
    enum { SEEDS = 20000 };
    int counts[2][CARDS][CARDS] = { { { 0 } } };
    Game *game = wall_game(CARD_QUESTION, CARDS, WALL_PLAIN);
    for (int seed = 0; seed < SEEDS; seed++) {
        Arena play = { 0 };
        State *s = format_wall.start(&play, &game->pack, 1000 + (uint64_t)seed);
        for (int i = 0; i < 2 * CARDS; i++) {
            assert_true(format_wall.apply(s, STR("trek"), 0));
            counts[i / CARDS][i % CARDS][s->at]++;
        }
        arena_finish(&play);
    }
    for (int round = 0; round < 2; round++) {
        double sum = 0, expected = SEEDS / (double)CARDS;
        for (int i = 0; i < CARDS * CARDS; i++) {
            double off = counts[round][i / CARDS][i % CARDS] - expected;
            sum += off * off / expected;
        }
        if (sum > limit_of((CARDS - 1) * (CARDS - 1))) fail_msg("round %d: %.0f", round + 1, sum);
    }
    game_destroy(game);
}

static void five_hundred_cards_are_no_trouble(void **state)
{
    (void)state;
    enum { MANY = 500 };
    Game *game = wall_game(CARD_JOB, MANY, WALL_PLAIN);
    for (int i = 0; i < MANY; i++) {
        game_play(game, "trek");
        game_play(game, arena_printf(&game->arena, "tel %d", i % 7).p);
    }
    assert_int_equal(wall_seen(game->state), MANY);
    game_play(game, "muur");
    int presses = 0;
    for (Str next; !str_empty(next = format_wall.next(game->state, &game->arena)); presses++) {
        assert_true(game_try(game, next));
    }
    assert_int_equal(presses, 62 + wall_chosen_pages(game->state));
    game_destroy(game);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_moves_can_be_replayed_and_undone_and_the_key_forward_ends),
        cmocka_unit_test(no_card_comes_twice_in_a_round_nor_twice_running),
        cmocka_unit_test(every_card_comes_as_often_in_every_place_of_both_rounds),
        cmocka_unit_test(five_hundred_cards_are_no_trouble),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
