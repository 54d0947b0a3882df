// The rules of "op volgorde", row by row: which moves are allowed, what the order is after them, what the
// pages show, and what one key forward does.
#include "deck.h"

#include "formats/rank.h"
#include "formats/rank_rules.h"

static Game *new_game(int cards)
{
    Game *game = game_create(&format_rank);
    game_accept(game, deck_of(&game->arena, cards, CARD_ACTIVITY));
    return game;
}

// Cards by their numbers, "3 5 1".
static Str numbers(const int *cards, int count, Arena *arena)
{
    Str out = { 0 };
    for (int i = 0; i < count; i++) {
        out = arena_printf(arena, "%.*s%s%d", STR_ARG(out), i > 0 ? " " : "", cards[i] + 1);
    }
    return out;
}

static Str order_of(const Game *game, Arena *arena)
{
    return numbers(game->state->order, game->state->order_count, arena);
}

static Str page_of(const Game *game, Arena *arena)
{
    int cards[RANK_PAGE], count = 0;
    const State *s = game->state;
    if (s->step == RANK_TABLE) count = rank_table_page(s, cards);
    if (s->step == RANK_MAKE) count = rank_tray_page(s, cards);
    if (s->step == RANK_WALL) count = rank_wall_page(s, cards);
    if (s->step == RANK_DONE) count = rank_done_page(s, arena, cards);
    return numbers(cards, count, arena);
}

#define FULL "maak|leg 1|leg 2|leg 3|leg 4|leg 5|leg 6|leg 7|leg 8"

static void a_card_goes_where_the_move_says(void **state)
{
    (void)state;
    static const struct {
        const char *moves;
        int cards;
        RankStep step;
        const char *order, *page, *next;
    } rows[] = {
        { "", 4, RANK_TITLE, "", "", "tafel" },
        { "tafel", 4, RANK_TABLE, "", "1 2 3 4", "maak" },
        { "tafel", 8, RANK_TABLE, "", "1 2 3 4 5 6 7 8", "maak" },
        { "tafel", 9, RANK_TABLE, "", "1 2 3 4 5 6 7 8", "tafel 2" },
        { "tafel|tafel 2", 9, RANK_TABLE, "", "9", "maak" },
        { "kaart 3", 4, RANK_CARD, "", "", "kaart 4" },
        { "kaart 4", 4, RANK_CARD, "", "", "maak" },
        { "kaart 4|tafel", 4, RANK_TABLE, "", "1 2 3 4", "maak" },
        { "maak", 4, RANK_MAKE, "", "1 2 3 4", "muur" },
        { "maak|leg 3", 4, RANK_MAKE, "3", "1 2 4", "volgorde" },
        { "maak|leg 3|leg 1", 4, RANK_MAKE, "3 1", "2 4", "volgorde" },
        { "maak|leg 3|leg 1 1", 4, RANK_MAKE, "1 3", "2 4", "volgorde" },
        { "maak|leg 3|leg 1 2", 4, RANK_MAKE, "3 1", "2 4", "volgorde" },
        { "maak|leg 3|leg 1|leg 2 2", 4, RANK_MAKE, "3 2 1", "4", "volgorde" },
        { "maak|leg 3|leg 1|leg 2|schuif 1 3", 4, RANK_MAKE, "1 2 3", "4", "volgorde" },
        { "maak|leg 3|leg 1|leg 2|schuif 3 1", 4, RANK_MAKE, "2 3 1", "4", "volgorde" },
        { "maak|leg 3|leg 1|leg 2|weg 2", 4, RANK_MAKE, "3 2", "1 4", "volgorde" },
        { "maak|leg 3|weg 1", 4, RANK_MAKE, "", "1 2 3 4", "muur" },
        { "maak|leg 1|leg 2", 2, RANK_MAKE, "1 2", "", "volgorde" },
        { FULL, 12, RANK_MAKE, "1 2 3 4 5 6 7 8", "9 10 11 12", "volgorde" },
        { FULL "|weg 1", 12, RANK_MAKE, "2 3 4 5 6 7 8", "1 9 10 11 12", "volgorde" },
        { "maak", 16, RANK_MAKE, "", "1 2 3 4 5 6 7", "muur" }, // the last row leads on
        { "maak 2", 16, RANK_MAKE, "", "8 9 10 11 12 13 14", "muur" },
        { "maak 3", 16, RANK_MAKE, "", "15 16", "muur" },
        { "maak 2|leg 9", 10, RANK_MAKE, "9", "8 10", "volgorde" },
        { "maak 2|leg 9|leg 10", 10, RANK_MAKE, "9 10", "1 2 3 4 5 6 7 8", "volgorde" }, // one left
        { "maak 2|leg 9|leg 1|weg 1", 10, RANK_MAKE, "1", "2 3 4 5 6 7 8", "volgorde" },
        { "maak|leg 2|volgorde", 4, RANK_WHOLE, "2", "", "muur" },
        { "maak|leg 2|volgorde|maak", 4, RANK_MAKE, "2", "1 3 4", "volgorde" },
        { "maak|leg 2|leg 4|muur", 4, RANK_WALL, "2 4", "2 4", "" },
        { "muur", 4, RANK_WALL, "", "1 2 3 4", "" }, // no order: all cards
        { "muur", 9, RANK_WALL, "", "1 2 3 4 5 6 7 8", "muur 2" },
        { "muur|muur 2", 9, RANK_WALL, "", "9", "" },
        { "muur|kies 3", 4, RANK_WALL, "", "1 2 3 4", "samen" },
        { "muur|kies 3|minder 3", 4, RANK_WALL, "", "1 2 3 4", "" },
        { "muur|kies 3|kies 4|kies 4|samen", 4, RANK_DONE, "", "4 3", "" },
        { "maak|leg 4|leg 2|muur|kies 2|kies 4|samen", 4, RANK_DONE, "4 2", "4 2", "" },
        { "muur|kies 3|kies 1|maak|leg 3|muur|samen", 4, RANK_DONE, "3", "3 1", "" },
        { "muur|kies 1|kies 2|kies 3|kies 4|kies 5|kies 6|kies 7|kies 8|kies 9|samen", 9, RANK_DONE,
          "", "1 2 3 4 5 6 7 8", "samen 2" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(rows[i].cards);
        game_play(game, rows[i].moves);
        Str order = order_of(game, &game->arena), page = page_of(game, &game->arena);
        Str next = format_rank.next(game->state, &game->arena);
        bool right = game->state->step == rows[i].step && str_eq(order, str_z(rows[i].order)) &&
                     str_eq(page, str_z(rows[i].page)) && str_eq(next, str_z(rows[i].next));
        if (!right) {
            fail_msg("%s: step %d, order %.*s, page %.*s, next %.*s", rows[i].moves,
                     (int)game->state->step, STR_ARG(order), STR_ARG(page), STR_ARG(next));
        }
        game_destroy(game);
    }
}

static void a_move_that_is_not_allowed_is_refused(void **state)
{
    (void)state;
    static const struct {
        const char *moves, *refused;
    } rows[] = {
        { "", "leg 1" },
        { "", "weg 1" },
        { "", "kies 1" },
        { "", "volgorde" },
        { "", "samen" },
        { "", "" },
        { "", "zomaar" },
        { "", "tafel 3" },
        { "", "tafel 0" },
        { "", "tafel 1 1" },
        { "", "tafel een" },
        { "tafel", "tafel" },
        { "tafel", "tafel 1" },
        { "", "kaart" },
        { "", "kaart 0" },
        { "", "kaart 13" },
        { "", "kaart 99999999999999999999" },
        { "kaart 2", "kaart 2" },
        { "maak", "maak" },
        { "maak", "maak 3" },
        { "maak", "leg" },
        { "maak", "leg 13" },
        { "maak", "leg 1 2" }, // no place before it is empty
        { "maak", "leg 1 0" },
        { "maak", "leg 1 1 1" },
        { "maak|leg 1", "leg 1" },
        { "maak|leg 1", "leg 1 1" },
        { FULL, "leg 9" },
        { FULL, "leg 9 1" },
        { "maak|leg 1", "schuif 1 1" },
        { "maak|leg 1", "schuif 1 2" },
        { "maak|leg 1", "schuif 1" },
        { "maak|leg 1", "weg 2" },
        { "maak|leg 1", "weg 0" },
        { "maak|leg 1|volgorde", "volgorde" },
        { "maak|leg 1|volgorde", "weg 1" },
        { "maak|leg 1|volgorde", "leg 2" },
        { "maak|leg 1|volgorde", "kies 1" },
        { "maak|leg 1|muur", "kies 2" }, // not on the wall
        { "maak|leg 1|muur", "muur 2" },
        { "muur", "minder 1" },
        { "muur|kies 1|minder 1", "minder 1" },
        { "muur|kies 1|minder 1", "samen" },
        { "muur|kies 1|samen", "kies 1" },
        { "muur|kies 1|samen", "samen 2" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(12);
        game_play(game, rows[i].moves);
        Str before = game_visible(game, &game->arena);
        if (game_try(game, str_z(rows[i].refused))) {
            fail_msg("%s: accepted %s", rows[i].moves, rows[i].refused);
        }
        game->now_ms -= 1000;
        if (!str_eq(before, game_visible(game, &game->arena))) {
            fail_msg("%s: %s left a trace", rows[i].moves, rows[i].refused);
        }
        game_destroy(game);
    }
}

static void no_card_is_picked_by_more_couples_than_a_room_holds(void **state)
{
    (void)state;
    Game *game = new_game(3);
    game_play(game, "muur");
    for (int i = 0; i < RANK_COUPLES_MAX; i++) {
        game_play(game, "kies 2");
    }
    assert_false(game_try(game, STR("kies 2")));
    assert_true(game_try(game, STR("minder 2")));
    game_destroy(game);
}

static void one_key_forward_leads_through_all_of_it(void **state)
{
    (void)state;
    static const struct {
        const char *moves;
        int cards;
        const char *forward;
    } rows[] = {
        { "", 4, "tafel maak muur" },
        { "", 16, "tafel tafel 2 maak muur muur 2" },
        { "kaart 1", 3, "kaart 2 kaart 3 maak muur" },
        { "maak|leg 2", 4, "volgorde muur" },
        { "maak|leg 2|muur|kies 2", 4, "samen" },
        { "maak|leg 2|muur|kies 2|tafel", 4, "maak volgorde muur samen" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(rows[i].cards);
        game_play(game, rows[i].moves);
        Buf gone = { 0 };
        for (Str next; !str_empty(next = format_rank.next(game->state, &game->arena));) {
            buf_printf(&gone, "%s%.*s", gone.n > 0 ? " " : "", STR_ARG(next));
            assert_true(game_try(game, next));
        }
        if (!str_eq(buf_str(&gone), str_z(rows[i].forward))) {
            fail_msg("%s: %.*s", rows[i].moves, STR_ARG(buf_str(&gone)));
        }
        buf_finish(&gone);
        game_destroy(game);
    }
}

// Results ----------------------------------------------------------------------------------------

static void the_results_are_in_the_order_of_the_room(void **state)
{
    (void)state;
    static const struct {
        const char *moves, *items, *place, *moment;
    } rows[] = {
        { "", "1: 2: 3:", "het begin", "" },
        { "kaart 2", "1: 2: 3:", "de kaart kaart2x", "" },
        { "maak|leg 3", "3:plaats 1 1: 2:", "op volgorde leggen", "" },
        { "maak|leg 3|volgorde", "3:plaats 1 1: 2:", "de hele volgorde", "" }, // one is no order
        { "maak|leg 3|leg 1|volgorde", "3:plaats 1 1:plaats 2 2:", "de hele volgorde",
          "De volgorde van de zaal" },
        { "maak|leg 3|muur|kies 3",
          "3:plaats 1; 1 keer gekozen 1: 2:", "er samen \xC3\xA9\xC3\xA9n kiezen", "" },
        { "muur|kies 2|kies 2|samen", "1: 2:2 keer gekozen 3:", "wat er is gekozen",
          "Om echt te doen" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(3);
        game_play(game, rows[i].moves);
        Report report = { .arena = &game->arena };
        format_rank.report(game->state, &report);
        Buf items = { 0 };
        for (int r = 0; r < report.count; r++) {
            const ReportItem *item = &report.items[r];
            buf_printf(&items, "%s%.*s:%.*s", r > 0 ? " " : "",
                       STR_ARG(str_drop(item->title, strlen("Kaart "))), STR_ARG(item->outcome));
            assert_int_equal(item->done, !str_empty(item->outcome));
        }
        bool right = str_eq(buf_str(&items), str_z(rows[i].items)) &&
                     str_eq(report.place, str_z(rows[i].place)) &&
                     str_eq(report.moment, str_z(rows[i].moment));
        if (!right) {
            fail_msg("%s: %.*s; %.*s; %.*s", rows[i].moves, STR_ARG(buf_str(&items)),
                     STR_ARG(report.place), STR_ARG(report.moment));
        }
        buf_finish(&items);
        game_destroy(game);
    }
    Game *game = new_game(RANK_PAGE + 1);
    game_has_moment(game,
                    "muur|kies 1|kies 2|kies 3|kies 4|kies 5|kies 6|kies 7|kies 8|kies 9|samen 2",
                    "Om echt te doen 2");
    game_destroy(game);
}

static void every_item_of_the_overview_can_be_gone_to(void **state)
{
    (void)state;
    Game *game = new_game(12);
    game_play(game, "maak|leg 5|leg 12");
    Report report = { .arena = &game->arena };
    format_rank.report(game->state, &report);
    assert_int_equal(report.count, 12);
    for (int i = 0; i < report.count; i++) {
        assert_true(game_try(game, report.items[i].move));
        assert_true(str_eq(rank_item(game->state, game->state->at)->text, report.items[i].text));
    }
    game_destroy(game);
}

// Packs ------------------------------------------------------------------------------------------

static void a_pack_is_played_when_it_has_two_activities_and_nothing_to_vote_on(void **state)
{
    (void)state;
    static const struct {
        int cards;
        CardKind kind;
        ItemKind besides; /* ITEM_NONE: nothing */
        bool unusable;    /* the first card */
        bool accepted;
    } rows[] = {
        { 0, CARD_ACTIVITY, ITEM_NONE, false, false },
        { 1, CARD_ACTIVITY, ITEM_NONE, false, false },
        { 2, CARD_ACTIVITY, ITEM_NONE, false, true },
        { 2, CARD_ACTIVITY, ITEM_NONE, true, false },
        { 3, CARD_ACTIVITY, ITEM_NONE, true, true },
        { 500, CARD_ACTIVITY, ITEM_NONE, false, true },
        { 9, CARD_QUALITY, ITEM_NONE, false, false },
        { 9, CARD_OTHER, ITEM_NONE, false, false },
        { 9, CARD_ACTIVITY, ITEM_STATEMENT, false, false },
        { 9, CARD_ACTIVITY, ITEM_QUESTION, false, false },
        { 9, CARD_ACTIVITY, ITEM_PART, false, true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Pack pack = deck_of(&arena, rows[i].cards, rows[i].kind);
        if (rows[i].unusable) pack.items[0].usable = false;
        if (rows[i].besides != ITEM_NONE) { // deck_of leaves room for one more
            pack.items[pack.item_count++] = (Item){ .kind = rows[i].besides, .usable = true };
        }
        DiagList diags = { .arena = &arena };
        if (format_rank.accepts(&pack, metrics_fake(), &diags) != rows[i].accepted) {
            fail_msg("row %zu", i);
        }
        assert_int_equal(diags.count, 0);
        arena_finish(&arena);
    }
}

static void a_title_that_does_not_fit_is_told_before_the_evening(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Pack pack = deck_of(&arena, 4, CARD_ACTIVITY);
    pack.items[0].text = STR("Verantwoordelijkheidsgevoelloos");
    pack.items[1].sentence = packs_words(&arena, STR("zin"), 600);
    DiagList diags = { .arena = &arena };
    assert_true(format_rank.accepts(&pack, metrics_fake(), &diags));
    assert_int_equal(diags.count, 2);
    assert_false(pack.items[0].usable);
    arena_finish(&arena);
}

static void two_cards_that_do_not_fit_leave_nothing_to_play(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Pack pack = deck_of(&arena, 3, CARD_ACTIVITY);
    pack.items[0].text = pack.items[2].text = STR("Verantwoordelijkheidsgevoelloos");
    DiagList diags = { .arena = &arena };
    assert_false(format_rank.accepts(&pack, metrics_fake(), &diags));
    assert_int_equal(diags.count, 2);
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_card_goes_where_the_move_says),
        cmocka_unit_test(a_move_that_is_not_allowed_is_refused),
        cmocka_unit_test(no_card_is_picked_by_more_couples_than_a_room_holds),
        cmocka_unit_test(one_key_forward_leads_through_all_of_it),
        cmocka_unit_test(the_results_are_in_the_order_of_the_room),
        cmocka_unit_test(every_item_of_the_overview_can_be_gone_to),
        cmocka_unit_test(a_pack_is_played_when_it_has_two_activities_and_nothing_to_vote_on),
        cmocka_unit_test(a_title_that_does_not_fit_is_told_before_the_evening),
        cmocka_unit_test(two_cards_that_do_not_fit_leave_nothing_to_play),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
