// What holds of the kwaliteitenspel after any moves at all, and how fair its orders are. Seeds are fixed, so
// the statistics pass or fail for good.
#include "deck.h"
#include "played.h"

#include "base/rng.h"
#include "formats/deal.h"
#include "formats/deal_rules.h"

#include <math.h>

enum { CARDS = 14, GAMES = 1500, MOVES = 60 };

static Str chance_move(Arena *arena, Rng *rng)
{
    static const char *const shapes[] = {
        "wijzen",        "wijze dicht", "wijze open",   "wijze top3",   "draai",
        "draai",         "draai",       "pak %d",       "geef Sanne",   "geef Kind %d",
        "geef Tafel %d", "rust",        "rust",         "onder",        "leg",
        "lees",          "kaart",       "stapel",       "schud",        "schud",
        "tafel",         "tafel %d",    "naam Kind %d", "leerling",     "voor Sanne",
        "voor Kind %d",  "kies %d",     "kies %d",      "kies %d",      "top",
        "wissel %d 1",   "wissel 2 %d", "overzicht",    "overzicht %d", "onzin %d",
        "pak 1 %d",      "draai %d",    "geef",         "naam",         "geef \xC3\x89 %d",
    };
    const char *shape = shapes[rng_below(rng, sizeof shapes / sizeof *shapes)];
    int number = (int)rng_below(rng, CARDS + 3);
    StrCut cut = str_cut(str_z(shape), '%');
    if (!cut.found) return cut.head;
    return arena_printf(arena, "%.*s%d%.*s", STR_ARG(cut.head), number,
                        STR_ARG(str_drop(cut.tail, 1)));
}

static Game *new_game(void)
{
    Game *game = test_calloc(1, sizeof *game);
    game->format = &format_deal;
    game->pack = deck_of(&game->arena, CARDS, CARD_QUALITY);
    game_start(game);
    return game;
}

static void end_game(Game *game)
{
    arena_finish(&game->arena);
    test_free(game);
}

typedef struct Snapshot {
    State state;
    int where[CARDS], deck[CARDS];
} Snapshot;

static void snapshot(const Game *game, Snapshot *out)
{
    memset(out, 0, sizeof *out);
    memcpy(&out->state, game->state, sizeof out->state);
    memcpy(out->where, game->state->where, sizeof out->where);
    memcpy(out->deck, game->state->deck, (size_t)game->state->deck_count * sizeof *out->deck);
}

// Every card in exactly one place, and the counts are those of the places.
static void check_cards(const State *s, Str move)
{
    int in_deck[CARDS] = { 0 }, rest = 0, given = 0, hand = 0;
    for (int i = 0; i < s->deck_count; i++) {
        in_deck[s->deck[i]]++;
    }
    for (int i = 0; i < CARDS; i++) {
        int where = s->where[i];
        rest += where == IN_REST;
        given += where >= 0;
        hand += where == IN_HAND;
        bool known = where >= IN_REST && where < s->people.count;
        if (in_deck[i] != (where == IN_DECK) || !known) {
            fail_msg("after %.*s card %d is in %d and %d times in the deck", STR_ARG(move), i,
                     where, in_deck[i]);
        }
    }
    bool shown = hand == 0 || deal_in_hand(s);
    bool sum = s->deck_count + rest + given + hand == CARDS && hand <= 1;
    if (!shown || !sum || rest != s->rest_count || given != s->given_count) {
        fail_msg("after %.*s: deck %d, rest %d of %d, given %d of %d, hand %d", STR_ARG(move),
                 s->deck_count, s->rest_count, rest, s->given_count, given, hand);
    }
}

static void check_people(const State *s, Str move)
{
    for (int p = 0; p < s->people.count; p++) {
        const TopThree *top = &s->tops[p];
        for (int i = 0; i < top->count; i++) {
            bool first = deal_top_place(s, p, top->cards[i]) == i + 1;
            if (!first) fail_msg("after %.*s a card twice in a top 3", STR_ARG(move));
        }
        if (people_find(&s->people, s->people.names[p]) != p)
            fail_msg("after %.*s a name twice", STR_ARG(move));
    }
}

static void play_chance(Game *game, Rng *rng, Played *played)
{
    for (int i = 0; i < MOVES; i++) {
        Str next = format_deal.next(game->state, &game->arena);
        // A third forward, else most games never get past the first cards.
        Str move = rng_below(rng, 3) == 0 ? next : chance_move(&game->arena, rng);
        Snapshot before, after;
        snapshot(game, &before);
        bool taken = game_try(game, move);
        if (str_eq(move, next) && !str_empty(move) && !taken) {
            fail_msg("forward refused: %.*s", STR_ARG(move));
        }
        if (taken) {
            played_note(played, game, move);
            check_cards(game->state, move);
            check_people(game->state, move);
            continue;
        }
        snapshot(game, &after);
        if (memcmp(&before, &after, sizeof before) != 0) {
            fail_msg("refused, but left a trace: %.*s", STR_ARG(move));
        }
    }
}

static void any_moves_keep_every_card_and_can_be_replayed_and_undone(void **state)
{
    (void)state;
    Rng rng = rng_seeded(20240918);
    for (int round = 0; round < GAMES; round++) {
        Game *game = new_game(), *again = new_game();
        Played played = { .count = 0 };
        play_chance(game, &rng, &played);
        // Undo is a replay of all but the last moves: after redo everything is as it was.
        int back = (int)rng_below(&rng, (uint32_t)played.count + 1);
        played_again(&played, 0, back, again);
        check_cards(again->state, STR("undo"));
        played_again(&played, back, played.count, again);
        played_look_alike(game, again, round);
        int presses = 0;
        for (; presses < 100; presses++) {
            Str next = format_deal.next(game->state, &game->arena);
            if (str_empty(next)) break;
            assert_true(game_try(game, next));
            check_cards(game->state, next);
        }
        if (presses == 100) fail_msg("game %d: no end in sight", round);
        end_game(again);
        end_game(game);
    }
}

static void no_card_comes_again_before_the_deck_is_through(void **state)
{
    (void)state;
    Rng rng = rng_seeded(9);
    for (int round = 0; round < 200; round++) {
        Game *game = new_game();
        int seen[CARDS] = { 0 };
        game->state = format_deal.start(&game->arena, &game->pack, rng_next(&rng));
        game_play(game, "wijze dicht");
        for (int i = 0; i < CARDS; i++) {
            game_play(game, "draai");
            if (seen[game->state->at]++ > 0) fail_msg("card %d again", game->state->at);
            game_play(game, rng_below(&rng, 2) ? "rust" : "geef Sanne");
        }
        end_game(game);
    }
}

static void the_room_does_not_see_the_next_card_and_the_teacher_does(void **state)
{
    (void)state;
    Rng rng = rng_seeded(77);
    for (int round = 0; round < 200; round++) {
        Game *game = new_game();
        game_play(game, "wijze dicht");
        for (int i = 0; i < 12; i++) {
            Str move = rng_below(&rng, 2) ? format_deal.next(game->state, &game->arena)
                                          : STR("geef Sanne");
            if (!game_try(game, move) || game->state->step > DEAL_CARD) continue;
            if (game->state->deck_count == 0) continue;
            int next = game->state->deck[game->state->deck_count - 1];
            const char *title = arena_printf(&game->arena, "kaart%dx", next + 1).p;
            DrawList room = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
            DrawList teacher = game_list(game, NULL, FOR_TEACHER, 1600, &game->arena);
            if (list_says(&room, title)) fail_msg("the room sees %s", title);
            if (!list_says(&teacher, title)) fail_msg("the teacher does not see %s", title);
        }
        end_game(game);
    }
}

// Fairness ---------------------------------------------------------------------------------------

static double chi_square(const int *counts, int cells, double expected)
{
    double sum = 0;
    for (int i = 0; i < cells; i++) {
        double off = counts[i] - expected;
        sum += off * off / expected;
    }
    return sum;
}

// The value that chance goes over once in a thousand (Wilson and Hilferty 1931).
static double limit_of(int freedom)
{
    double a = 2.0 / (9.0 * freedom), root = 1 - a + 3.0902 * sqrt(a);
    return freedom * root * root * root;
}

// A million cards of real games, as the room gets them: numbers follow each other, as seeds do when the
// rest pile is shuffled or a teacher counts up.
static void every_card_comes_as_often_in_every_place(void **state)
{
    (void)state;
    enum { DECK = 38, SHUFFLES = 1000000 / DECK + 1 };
    static int places[DECK][DECK];
    Arena arena = { 0 };
    Pack pack = deck_of(&arena, DECK, CARD_QUALITY);
    for (int i = 0; i < SHUFFLES; i++) {
        Arena play = { 0 };
        State *game = format_deal.start(&play, &pack, 1000 + (uint64_t)i);
        assert_true(format_deal.apply(game, STR("wijze dicht"), 0));
        for (int place = 0; place < DECK; place++) {
            assert_true(format_deal.apply(game, STR("draai"), 0));
            places[place][game->at]++;
            assert_true(format_deal.apply(game, STR("rust"), 0));
        }
        arena_finish(&play);
    }
    double found = chi_square(&places[0][0], DECK * DECK, SHUFFLES / (double)DECK);
    double limit = limit_of((DECK - 1) * (DECK - 1));
    print_message("%d cards: chi-square %.0f, limit %.0f\n", DECK * SHUFFLES, found, limit);
    if (found > limit) fail_msg("chi-square %.0f over %.0f", found, limit);
    arena_finish(&arena);
}

static void every_order_is_as_likely_also_of_what_is_left(void **state)
{
    (void)state;
    enum { DECK = 8, SHUFFLES = 240000, LEFT = 4, ORDERS = 24 };
    static const int left[LEFT] = { 1, 2, 5, 7 }; // of these cards, the others being given
    int orders[ORDERS] = { 0 };
    for (int i = 0; i < SHUFFLES; i++) {
        int order[DECK], rank[LEFT], number = 0;
        deal_order((uint64_t)i, order, DECK);
        for (int place = 0; place < DECK; place++) {
            for (int k = 0; k < LEFT; k++) {
                if (order[place] == left[k]) rank[k] = place;
            }
        }
        for (int k = 0; k < LEFT; k++) { // Lehmer code
            int smaller = 0;
            for (int l = k + 1; l < LEFT; l++) {
                smaller += rank[l] < rank[k];
            }
            number = number * (LEFT - k) + smaller;
        }
        orders[number]++;
    }
    double found = chi_square(orders, ORDERS, SHUFFLES / (double)ORDERS);
    if (found > limit_of(ORDERS - 1)) fail_msg("chi-square %.1f", found);
}

// A card is as likely to come after any other: neighbours in the pack do not stay together.
static void what_follows_a_card_is_chance(void **state)
{
    (void)state;
    enum { DECK = 12, SHUFFLES = 60000 };
    int pairs[DECK * DECK] = { 0 }, real[DECK * (DECK - 1)], count = 0;
    for (int i = 0; i < SHUFFLES; i++) {
        int order[DECK];
        deal_order(500000 + (uint64_t)i, order, DECK);
        for (int place = 1; place < DECK; place++) {
            pairs[order[place - 1] * DECK + order[place]]++;
        }
    }
    for (int i = 0; i < DECK * DECK; i++) {
        if (i / DECK != i % DECK) real[count++] = pairs[i];
    }
    double found = chi_square(real, count, SHUFFLES * (DECK - 1.0) / count);
    if (found > limit_of(count - 1)) fail_msg("chi-square %.1f", found);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_moves_keep_every_card_and_can_be_replayed_and_undone),
        cmocka_unit_test(no_card_comes_again_before_the_deck_is_through),
        cmocka_unit_test(the_room_does_not_see_the_next_card_and_the_teacher_does),
        cmocka_unit_test(every_card_comes_as_often_in_every_place),
        cmocka_unit_test(every_order_is_as_likely_also_of_what_is_left),
        cmocka_unit_test(what_follows_a_card_is_chance),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
