// The rules of the kwaliteitenspel, row by row: which moves are allowed, where a card is after them, and
// what one key forward does.
#include "deck.h"

#include "formats/deal.h"
#include "formats/deal_rules.h"

static Game *new_game(int cards)
{
    Game *game = test_calloc(1, sizeof *game);
    game->format = &format_deal;
    game->pack = deck_of(&game->arena, cards, CARD_QUALITY);
    game_start(game);
    return game;
}

static void end_game(Game *game)
{
    arena_finish(&game->arena);
    test_free(game);
}

// "D" deck, "H" hand, "R" rest, "a" the first person and so on, in the order of the pack.
static Str places(const State *state, Arena *arena)
{
    Str out = { 0 };
    for (int i = 0; i < state->count; i++) {
        int where = state->where[i];
        char c = where == IN_DECK ? 'D' : where == IN_HAND ? 'H' : where == IN_REST ? 'R' : 'a';
        if (where > 0) c = (char)('a' + where);
        out = arena_printf(arena, "%.*s%c", STR_ARG(out), c);
    }
    return out;
}

#define CLOSED "wijze dicht"
#define OPEN   "wijze open"
#define TOP3   "wijze top3|voor Sanne"

// A deck on paper was shuffled with this number last year: it may never stand for another order.
static void a_number_stands_for_one_order_for_ever(void **state)
{
    (void)state;
    static const struct {
        uint64_t number;
        int count, order[8];
    } rows[] = {
        { 1, 1, { 0 } },
        { 1, 3, { 1, 2, 0 } },
        { 4182, 8, { 0, 3, 5, 7, 2, 6, 4, 1 } },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(rows[i].count);
        game->state = format_deal.start(&game->arena, &game->pack, rows[i].number);
        assert_int_equal(deal_number(game->state), rows[i].number);
        game_play(game, CLOSED);
        for (int place = 0; place < rows[i].count; place++) {
            game_play(game, "draai");
            if (game->state->at != rows[i].order[place]) fail_msg("row %zu, place %d", i, place);
            game_play(game, "rust");
        }
        end_game(game);
    }
}

static void a_card_goes_where_the_move_says(void **state)
{
    (void)state;
    static const struct {
        const char *moves;
        DealStep step;
        const char *places; // of three cards
        const char *next;
    } rows[] = {
        { "", DEAL_TITLE, "DDD", "wijzen" },
        { "wijzen", DEAL_WAYS, "DDD", "wijze dicht" },
        { CLOSED, DEAL_PILE, "DDD", "draai" },
        { "pak 1", DEAL_CARD, "HDD", "rust" },
        { "pak 1|rust", DEAL_PILE, "RDD", "draai" },
        { "pak 1|geef Sanne", DEAL_CARD, "aDD", "draai" },
        { "pak 1|geef Sanne|geef sanne b", DEAL_CARD, "bDD", "draai" },
        { "pak 1|geef Sanne|pak 2|geef SANNE", DEAL_CARD, "aaD", "draai" },
        { "pak 1|geef Zo\xC3\xAB|pak 2|geef zoe", DEAL_CARD, "aaD", "draai" },
        { "pak 1|leg", DEAL_PILE, "DDD", "draai" },
        { "pak 1|onder", DEAL_PILE, "DDD", "draai" },
        { "pak 1|pak 2", DEAL_CARD, "DHD", "rust" }, // the first went back
        { "pak 1|rust|pak 1", DEAL_CARD, "HDD", "rust" },
        { "pak 1|rust|pak 1|leg", DEAL_PILE, "RDD", "draai" },
        { "pak 1|rust|pak 1|pak 2", DEAL_CARD, "RHD", "rust" },
        { "pak 1|rust|pak 1|wijzen", DEAL_WAYS, "RDD", "wijze dicht" },
        { "pak 1|overzicht", DEAL_WHO, "DDD", "" },
        { "pak 1|lees", DEAL_READ, "HDD", "kaart" },
        { "pak 1|lees|kaart", DEAL_CARD, "HDD", "rust" },
        { "pak 1|lees|geef Bo", DEAL_CARD, "aDD", "draai" },
        { "pak 1|lees|rust", DEAL_PILE, "RDD", "draai" },
        { "pak 1|geef Bo|pak 2|geef Bo|pak 3|geef Bo", DEAL_CARD, "aaa", "stapel" },
        { "pak 1|geef Bo|pak 2|geef Bo|pak 3|geef Bo|stapel", DEAL_PILE, "aaa", "overzicht" },
        { "pak 1|geef Bo|pak 2|rust|pak 3|rust", DEAL_PILE, "aRR", "overzicht" },
        { "pak 1|geef Bo|pak 2|rust|pak 3|rust|schud", DEAL_PILE, "aDD", "draai" },
        { "pak 1|geef Bo|overzicht", DEAL_WHO, "aDD", "" },
        { "pak 1|geef Bo|overzicht|stapel", DEAL_PILE, "aDD", "draai" },
        { "pak 1|geef Bo|overzicht|pak 1", DEAL_CARD, "aDD", "draai" }, // with whom it is
        { OPEN, DEAL_TABLE, "DDD", "overzicht" },
        { OPEN "|pak 2", DEAL_CARD, "DHD", "leg" },
        { OPEN "|pak 2|leg", DEAL_TABLE, "DDD", "overzicht" },
        { OPEN "|pak 2|rust", DEAL_TABLE, "DRD", "overzicht" },
        { OPEN "|pak 2|geef Tafel 3", DEAL_CARD, "DaD", "tafel 1" },
        { OPEN "|pak 2|geef Tafel 3|tafel", DEAL_TABLE, "DaD", "overzicht" },
        { OPEN "|pak 2|wijzen|" CLOSED, DEAL_PILE, "DDD", "draai" },
        { "wijze top3", DEAL_PUPIL, "DDD", "overzicht" },
        { TOP3, DEAL_TABLE, "DDD", "leerling" },
        { TOP3 "|kies 2", DEAL_TABLE, "DDD", "top" },
        { TOP3 "|kies 2|kies 2", DEAL_TABLE, "DDD", "leerling" },
        { TOP3 "|kies 2|top", DEAL_TOP, "DDD", "leerling" },
        { TOP3 "|kies 2|kies 1|top|wissel 1 2", DEAL_TOP, "DDD", "leerling" },
        { TOP3 "|kies 2|top|leerling", DEAL_PUPIL, "DDD", "overzicht" },
        { TOP3 "|kies 2|top|voor Bram|kies 2", DEAL_TABLE, "DDD", "top" },
        { TOP3 "|kies 2|top|tafel", DEAL_TABLE, "DDD", "top" },
        { TOP3 "|pak 3|geef Bo", DEAL_CARD, "DDb", "tafel 1" },
        { "wijze top3|pak 3|geef Bo", DEAL_CARD, "DDa", "leerling" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(3);
        game_play(game, rows[i].moves);
        Str now = places(game->state, &game->arena);
        Str next = format_deal.next(game->state, &game->arena);
        if (game->state->step != rows[i].step || !str_eq(now, str_z(rows[i].places)) ||
            !str_eq(next, str_z(rows[i].next))) {
            fail_msg("%s: step %d, %.*s, next %.*s", rows[i].moves, (int)game->state->step,
                     STR_ARG(now), STR_ARG(next));
        }
        end_game(game);
    }
}

static void a_move_that_is_not_allowed_is_refused(void **state)
{
    (void)state;
    static const struct {
        const char *moves, *refused;
    } rows[] = {
        { "", "" },
        { "", "onzin" },
        { "", "draai" },
        { "", "geef Sanne" },
        { "", "rust" },
        { "", "leg" },
        { "", "stapel" },
        { "", "tafel" },
        { "", "kies 1" },
        { "", "voor Sanne" },
        { "", "wijze" },
        { "", "wijze half" },
        { "", "wijze dicht open" },
        { CLOSED, "wijze open" },
        { CLOSED, "draai 2" },
        { CLOSED, "schud" },
        { CLOSED, "stapel" },
        { CLOSED, "tafel" },
        { CLOSED, "lees" },
        { CLOSED, "kaart" },
        { CLOSED, "pak 0" },
        { CLOSED, "pak 4" },
        { CLOSED, "pak" },
        { CLOSED, "pak 1 2" },
        { CLOSED, "pak -1" },
        { CLOSED, "pak 99999999999999999999" },
        { CLOSED, "naam" },
        { CLOSED, "naam  " },
        { CLOSED, "naam !!!" },
        { CLOSED "|naam Sanne", "naam sanne" },
        { CLOSED "|draai", "draai" },
        { CLOSED "|draai", "stapel" },
        { CLOSED "|draai", "geef" },
        { CLOSED "|draai", "geef \xFF" },
        { CLOSED "|draai", "kaart" },
        { CLOSED "|draai|geef Bo", "geef BO" }, // has it
        { CLOSED "|draai|geef Bo", "rust" },
        { CLOSED "|draai|geef Bo", "onder" },
        { CLOSED "|draai|geef Bo", "leg" },
        { "pak 1", "pak 1" },
        { "pak 1|rust|pak 2|rust|pak 3|rust", "draai" },
        { "pak 1|geef Bo|pak 2|geef Bo|pak 3|geef Bo|stapel", "schud" }, // nothing rests
        { "overzicht", "overzicht" },
        { "overzicht", "overzicht 2" },
        { "overzicht", "overzicht 0" },
        { "overzicht", "schud" },
        { OPEN, "draai" },
        { OPEN, "stapel" },
        { OPEN, "tafel 1" },
        { OPEN, "tafel 2" },
        { OPEN, "kies 1" },
        { OPEN, "top" },
        { OPEN, "leerling" },
        { "wijze top3", "tafel" },
        { "wijze top3", "kies 1" },
        { "wijze top3", "leerling" },
        { "wijze top3", "voor" },
        { TOP3, "top" },
        { TOP3, "kies 4" },
        { TOP3, "wissel 1 2" },
        { TOP3 "|kies 1|top", "wissel 1 1" },
        { TOP3 "|kies 1|top", "wissel 1 2" },
        { TOP3 "|kies 1|top", "kies 2" },
        { TOP3 "|pak 1", "voor Bram" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(3);
        game_play(game, rows[i].moves);
        if (game_try(game, str_z(rows[i].refused))) {
            fail_msg("%s, then %s: accepted", rows[i].moves, rows[i].refused);
        }
        end_game(game);
    }
}

static void a_top_3_has_three_places(void **state)
{
    (void)state;
    static const struct {
        const char *moves;
        int top[3], count;
    } rows[] = {
        { "kies 5|kies 2|kies 4", { 4, 1, 3 }, 3 },
        { "kies 5|kies 2|kies 4|kies 2", { 4, 3, 0 }, 2 },
        { "kies 5|kies 2|kies 4|kies 2|kies 1", { 4, 3, 0 }, 3 },
        { "kies 5|kies 2|kies 4|top|wissel 1 3", { 3, 1, 4 }, 3 },
        { "kies 5|kies 2|top|wissel 2 1", { 1, 4, 0 }, 2 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(5);
        game_play(game, TOP3);
        game_play(game, rows[i].moves);
        const TopThree *sanne = &game->state->tops[0];
        bool same = sanne->count == rows[i].count;
        for (int p = 0; p < rows[i].count; p++) {
            same = same && sanne->cards[p] == rows[i].top[p];
        }
        if (!same) fail_msg("%s", rows[i].moves);
        bool full = rows[i].count == 3 && game->state->step == DEAL_TABLE;
        if (full) assert_false(game_try(game, STR("kies 3")));
        end_game(game);
    }
}

static void names_have_a_length_and_the_list_an_end(void **state)
{
    (void)state;
    Game *game = new_game(3);
    Str thirty = packs_words(&game->arena, STR("Sanne"), PEOPLE_NAME_CHARS);
    Str longer = packs_words(&game->arena, STR("Sanne"), PEOPLE_NAME_CHARS + 1);
    Str eighty = packs_words(&game->arena, STR("Sanne"), 80);
    assert_false(game_try(game, arena_printf(&game->arena, "naam %.*s", STR_ARG(longer))));
    assert_false(game_try(game, arena_printf(&game->arena, "naam %.*s", STR_ARG(eighty))));
    assert_true(game_try(game, arena_printf(&game->arena, "naam %.*s", STR_ARG(thirty))));
    for (int i = 1; i < DEAL_PEOPLE_MAX; i++) {
        assert_true(game_try(game, arena_printf(&game->arena, "naam Kind %d", i)));
    }
    game_play(game, "pak 1");
    assert_false(game_try(game, STR("naam Nog een")));
    assert_false(game_try(game, STR("geef Nog een")));
    assert_true(game_try(game, STR("geef kind 39")));
    assert_int_equal(game->state->people.count, DEAL_PEOPLE_MAX);
    end_game(game);
}

static void typing_finds_whom_it_can_mean(void **state)
{
    (void)state;
    static const struct {
        const char *typed, *choices; // "+" in front of a new one
    } rows[] = {
        { "", "Sanne|Bram|Tafel 3|Jan de Boer|Tafel 12" },
        { "  ", "Sanne|Bram|Tafel 3|Jan de Boer|Tafel 12" },
        { "s", "Sanne|+s" },
        { "San", "Sanne|+San" },
        { "sanne", "Sanne" },
        { "b", "Bram|Jan de Boer|+b" },
        { "BOER", "Jan de Boer|+BOER" },
        { "x", "+x" },
        { "3", "Tafel 3" },
        { "1", "+Tafel 1|Tafel 12" },
        { "12", "Tafel 12" },
        { "30", "+Tafel 30" },
        { "31", "+31" },
        { "tafel 3", "Tafel 3" },
        { "?!", "" },
    };
    Game *game = new_game(3);
    game_play(game, "naam Sanne|naam Bram|naam Tafel 3|naam Jan de Boer|naam Tafel 12");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Choice choices[PEOPLE_MOST + 1];
        int count = people_choices(&game->state->people, str_z(rows[i].typed), true, &game->arena,
                                   choices);
        Str all = { 0 };
        for (int c = 0; c < count; c++) {
            all = arena_printf(&game->arena, "%.*s%s%s%.*s", STR_ARG(all), c > 0 ? "|" : "",
                               choices[c].fresh ? "+" : "", STR_ARG(choices[c].name));
        }
        if (!str_eq(all, str_z(rows[i].choices)))
            fail_msg("\"%s\": %.*s", rows[i].typed, STR_ARG(all));
    }
    end_game(game);
}

static void the_next_shuffle_has_the_next_number_and_leaves_out_what_is_given(void **state)
{
    (void)state;
    enum { CARDS = 9 };
    Game *game = new_game(CARDS);
    game_play(game, CLOSED "|draai|geef Bo|draai|geef Bo");
    for (int i = 2; i < CARDS; i++) {
        game_play(game, "draai|rust");
    }
    assert_int_equal(deal_number(game->state), 1);
    game_play(game, "schud");
    assert_int_equal(deal_number(game->state), 2);
    int order[CARDS];
    deal_order(2, order, CARDS);
    for (int i = 0; i < CARDS; i++) {
        if (game->state->where[order[i]] >= 0) continue;
        game_play(game, "draai");
        assert_int_equal(game->state->at, order[i]);
        game_play(game, "rust");
    }
    end_game(game);
}

static void one_kind_of_cards_is_played(void **state)
{
    (void)state;
    static const struct {
        CardKind kinds[4];
        int cards, first; // 0: not accepted
    } rows[] = {
        { { CARD_QUALITY, CARD_QUALITY, CARD_QUALITY, CARD_QUALITY }, 4, 0 },
        { { CARD_MOTIVE, CARD_QUALITY, CARD_JOB, CARD_QUALITY }, 2, 1 },
        { { CARD_MOTIVE, CARD_OTHER, CARD_JOB, CARD_MOTIVE }, 2, 0 },
        { { CARD_JOB, CARD_OTHER, CARD_JOB, CARD_QUESTION }, 1, 1 },
        { { CARD_JOB, CARD_ACTIVITY, CARD_COMPLIMENT, CARD_QUESTION }, 0, 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Pack pack = deck_of(&arena, 4, CARD_OTHER);
        int cards[4];
        for (int c = 0; c < 4; c++) {
            pack.items[c].card_kind = rows[i].kinds[c];
        }
        DiagList diags = { .arena = &arena };
        bool accepted = format_deal.accepts(&pack, metrics_fake(), &diags);
        int count = deal_cards(&pack, cards);
        bool first = count == 0 || cards[0] == rows[i].first;
        if (accepted != (rows[i].cards > 0) || count != rows[i].cards || !first || diags.count > 0)
            fail_msg("row %zu: %d cards", i, count);
        arena_finish(&arena);
    }
}

static void a_deck_of_one_card_and_one_of_five_hundred_can_be_played(void **state)
{
    (void)state;
    static const int sizes[] = { 1, 2, 500 };
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = new_game(sizes[i]);
        DiagList diags = { .arena = &game->arena };
        assert_true(format_deal.accepts(&game->pack, metrics_fake(), &diags));
        game_play(game, CLOSED);
        for (int c = 0; c < sizes[i]; c++) {
            game_play(game, "draai|geef Bo");
        }
        game_play(game, "stapel|overzicht");
        int shown = 0, pages = deal_who_pages(game->state);
        for (int page = 0; page < pages; page++) {
            DealRow rows[DEAL_WHO_LINES];
            int count = deal_who_page(game->state, page, rows);
            for (int r = 0; r < count; r++) {
                assert_int_equal(rows[r].first, shown);
                shown += rows[r].count;
            }
        }
        assert_int_equal(shown, sizes[i]);
        end_game(game);
    }
}

static void the_results_say_who_has_what(void **state)
{
    (void)state;
    Game *game = new_game(4);
    game_play(game, "pak 1|geef Sanne|pak 2|rust|wijzen|" TOP3 "|kies 1|kies 3|voor Bram|kies 3");
    Report report = { .arena = &game->arena };
    format_deal.report(game->state, &report);
    static const char *const outcomes[] = { "voor Sanne; top 3 van Sanne (1)", "op de reststapel",
                                            "top 3 van Sanne (2), Bram (1)", "" };
    assert_int_equal(report.count, 4);
    for (int i = 0; i < 4; i++) {
        assert_true(str_eq(report.items[i].outcome, str_z(outcomes[i])));
        Game *fresh = new_game(4); // the overview plays each move on a fresh game
        assert_true(game_try(fresh, report.items[i].move));
        end_game(fresh);
    }
    assert_true(str_eq(report.summary, STR("Volgorde 1: 1 kaart gegeven, 1 op de reststapel.")));
    end_game(game);
}

static void what_people_have_is_worth_a_picture(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        { "", "Kwaliteitenspel: begin" },
        { "wijzen", "" },
        { "pak 1|geef Sanne", "" },
        { "overzicht", "" }, // nobody has a card
        { "pak 1|geef Sanne|overzicht", "Wie heeft wat" },
        { "pak 1|geef A|pak 2|geef B|pak 3|geef C|pak 4|geef D|pak 5|geef E|pak 6|geef F|pak 7|"
          "geef G|pak 8|geef H|pak 9|geef I|pak 10|geef J|pak 11|geef K|pak 12|geef L|overzicht 2",
          "Wie heeft wat 2" },
        { TOP3 "|kies 1", "" },
        { TOP3 "|kies 1|kies 3|top", "Top 3 van Sanne" },
        { TOP3 "|kies 1|kies 3|top|wissel 1 2", "Top 3 van Sanne" },
    };
    Game *game = new_game(12);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        game_has_moment(game, rows[i][0], rows[i][1]);
    }
    end_game(game);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_number_stands_for_one_order_for_ever),
        cmocka_unit_test(a_card_goes_where_the_move_says),
        cmocka_unit_test(a_move_that_is_not_allowed_is_refused),
        cmocka_unit_test(a_top_3_has_three_places),
        cmocka_unit_test(names_have_a_length_and_the_list_an_end),
        cmocka_unit_test(typing_finds_whom_it_can_mean),
        cmocka_unit_test(the_next_shuffle_has_the_next_number_and_leaves_out_what_is_given),
        cmocka_unit_test(one_kind_of_cards_is_played),
        cmocka_unit_test(a_deck_of_one_card_and_one_of_five_hundred_can_be_played),
        cmocka_unit_test(the_results_say_who_has_what),
        cmocka_unit_test(what_people_have_is_worth_a_picture),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
