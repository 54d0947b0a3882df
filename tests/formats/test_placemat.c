// The rules of the placemat, row by row: what lies where after which moves, which are refused, what one
// key forward does and what the results say.
#include "mat_deck.h"

#include "formats/placemat_rules.h"

// Cards 1 to 10 are jobs, 11 to 20 qualities, 21 to 30 motives.
static Game *new_game(void)
{
    Game *game = game_create(&format_placemat);
    game->pack = mat_deck(&game->arena, 10, 10, 10);
    game_start(game);
    return game;
}

// "1 2/11/sneeuw": the numbers of the cards and the words of one's own, zone by zone.
static Str lies(Game *game)
{
    Arena *arena = &game->arena;
    Str out = { 0 };
    const Placemat *mat = placemat_now(game->state);
    for (int zone = 0; mat && zone < MAT_ZONES; zone++) {
        if (zone > 0) out = arena_printf(arena, "%.*s/", STR_ARG(out));
        for (int i = 0; i < mat->count[zone]; i++) {
            LaidCard laid = mat->cards[zone][i];
            Str words = laid.words;
            if (laid.card != PLACEMAT_OWN) words = arena_printf(arena, "%d", laid.card + 1);
            out = arena_printf(arena, "%.*s%s%.*s", STR_ARG(out), i > 0 ? " " : "", STR_ARG(words));
        }
    }
    return out;
}

#define SANNE "voor Sanne"

static void cards_lie_in_their_zone_in_the_order_of_the_two(void **state)
{
    (void)state;
    static const struct {
        const char *moves, *lies;
    } rows[] = {
        { SANNE, "//" },
        { SANNE "|leg 3", "3//" },
        { SANNE "|leg 3|leg 11|leg 30|leg 1", "3 1/11/30" },
        { SANNE "|leg 3|leg 1 1", "1 3//" },
        { SANNE "|leg 3|leg 1 2|leg 5 2", "3 5 1//" },
        { SANNE "|eigen motieven sneeuw ruimen", "//sneeuw ruimen" },
        { SANNE "|eigen beroepen Imker|leg 2 1|leg 4", "2 Imker 4//" },
        { SANNE "|leg 1|leg 2|leg 3|schuif beroepen 1 3", "2 3 1//" },
        { SANNE "|leg 1|leg 2|leg 3|schuif beroepen 3 1", "3 1 2//" },
        { SANNE "|leg 1|leg 2|leg 3|weg beroepen 2", "1 3//" },
        { SANNE "|leg 1|weg beroepen 1|leg 1", "1//" },
        { SANNE "|leg 1|voor Bram|leg 1|leg 2", "1 2//" }, // Bram takes nothing from Sanne
        { SANNE "|leg 1|voor Bram|leg 2|voor sanne", "1//" },
        { SANNE "|leg 1|klaar", "1//" },
        { SANNE "|leg 1|klaar|lijst|voor Sanne", "1//" },
        { SANNE "|leg 1|klaar|verder|leg 2", "1 2//" },
        { SANNE "|leg 1|leg 2|leg 3|leg 4|leg 5|leg 6", "1 2 3 4 5 6//" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game();
        game_play(game, rows[i].moves);
        Str found = lies(game);
        if (!str_eq(found, str_z(rows[i].lies)))
            fail_msg("%s: %.*s", rows[i].moves, STR_ARG(found));
        game_destroy(game);
    }
}

static void what_makes_no_sense_is_refused(void **state)
{
    (void)state;
    static const struct {
        const char *moves, *refused;
    } rows[] = {
        { "", "leg 1" },
        { "", "klaar" },
        { "", "verder" },
        { "", "bak beroepen" },
        { "", "voor" },
        { "", "voor ?!" },
        { "", "naam" },
        { "", "lijst 2" },
        { "", "lijst x" },
        { "", "onzin" },
        { "", "" },
        { "lijst", "lijst" },
        { "lijst", "lijst 1" },
        { "lijst", "leg 1" },
        { "naam Sanne", "naam Sanne" },
        { "naam Sanne", "naam  SANNE" },
        { SANNE, "voor Sanne" },
        { SANNE, "voor sanne" },
        { SANNE, "leg" },
        { SANNE, "leg 0" },
        { SANNE, "leg 31" },
        { SANNE, "leg 99999999999999999999" },
        { SANNE, "leg 1 2" }, // the first free place is 1
        { SANNE, "leg 1 0" },
        { SANNE, "leg 1 x" },
        { SANNE, "leg 1 1 1" },
        { SANNE "|leg 1", "leg 1" },
        { SANNE "|leg 1|leg 2|leg 3|leg 4|leg 5|leg 6", "leg 7" },
        { SANNE "|leg 1|leg 2|leg 3|leg 4|leg 5|leg 6", "eigen beroepen Imker" },
        { SANNE "|leg 1", "weg beroepen 2" },
        { SANNE "|leg 1", "weg motieven 1" },
        { SANNE "|leg 1", "weg 1" },
        { SANNE "|leg 1", "weg beroepen" },
        { SANNE "|leg 1", "weg beroepen 1 1" },
        { SANNE "|leg 1|leg 2", "schuif beroepen 1 1" },
        { SANNE "|leg 1|leg 2", "schuif beroepen 1 3" },
        { SANNE "|leg 1|leg 2", "schuif beroepen 0 1" },
        { SANNE "|leg 1|leg 2", "schuif beroepen 1" },
        { SANNE, "eigen beroepen" },
        { SANNE, "eigen beroepen   " },
        { SANNE, "eigen beroepen ..." },
        { SANNE, "eigen Imker" },
        { SANNE, "eigen beroepen \xFF\xFE" },
        { SANNE "|eigen beroepen Imker", "eigen beroepen imker" },
        { SANNE "|leg 1", "eigen beroepen Kaart1x" }, // it lies there
        { SANNE, "bak beroepen" },
        { SANNE, "bak beroepen 1" },
        { SANNE, "bak beroepen 2" },
        { SANNE, "bak vakken" },
        { SANNE, "klaar" }, // nothing to agree upon
        { SANNE "|leg 1", "klaar nu" },
        { SANNE "|leg 1", "verder" },
        { SANNE "|leg 1|klaar", "klaar" },
        { SANNE "|leg 1|klaar", "leg 2" },
        { SANNE "|leg 1|klaar", "weg beroepen 1" },
        { SANNE "|leg 1|klaar", "bak motieven" },
        { SANNE "|leg 1|klaar|lijst", "verder" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game();
        game_play(game, rows[i].moves);
        State before = *game->state;
        if (game_try(game, str_z(rows[i].refused))) {
            fail_msg("%s: accepted %s", rows[i].moves, rows[i].refused);
        }
        if (memcmp(&before, game->state, sizeof before) != 0) {
            fail_msg("%s: %s left a trace", rows[i].moves, rows[i].refused);
        }
        game_destroy(game);
    }
}

static void a_zone_has_an_end_and_the_motives_have_most_room(void **state)
{
    (void)state;
    static const int rooms[MAT_ZONES] = { 6, 6, 8 };
    for (int zone = 0; zone < MAT_ZONES; zone++) {
        Game *game = new_game();
        game_play(game, SANNE);
        for (int i = 0; i < 10; i++) {
            Str move = arena_printf(&game->arena, "leg %d 1", 10 * zone + i + 1);
            assert_int_equal(game_try(game, move), i < rooms[zone]);
        }
        assert_int_equal(placemat_now(game->state)->count[zone], rooms[zone]);
        game_destroy(game);
    }
}

static void words_of_any_script_can_be_laid(void **state)
{
    (void)state;
    static const char *const words[] = { "\xD8\xB7\xD8\xA8\xD8\xA7\xD8\xAE",
                                         "\xE5\x8C\xBB\xE7\x94\x9F",
                                         "K\xC3\xB6\xC3\xA7"
                                         "ek",
                                         "3D-ontwerper", "\xCE\xB9\xCE\xB1" };
    Game *game = new_game();
    game_play(game, SANNE);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        assert_true(game_try(game, arena_printf(&game->arena, "eigen beroepen %s", words[i])));
        assert_true(str_eq(placemat_now(game->state)->cards[MAT_JOBS][i].words, str_z(words[i])));
    }
    Str longest = packs_words(&game->arena, STR("woord"), PLACEMAT_OWN_CHARS);
    Str longer = packs_words(&game->arena, STR("woord"), PLACEMAT_OWN_CHARS + 1);
    Str page = packs_words(&game->arena, STR("woord"), 5000);
    assert_false(
        game_try(game, arena_printf(&game->arena, "eigen motieven %.*s", STR_ARG(longer))));
    assert_false(game_try(game, arena_printf(&game->arena, "eigen motieven %.*s", STR_ARG(page))));
    assert_true(
        game_try(game, arena_printf(&game->arena, "eigen motieven %.*s", STR_ARG(longest))));
    game_destroy(game);
}

static void the_list_is_full_at_sixty(void **state)
{
    (void)state;
    Game *game = new_game();
    game_play(game, "lijst");
    for (int i = 0; i < 300; i++) {
        const char *word = i % 2 ? "naam" : "voor";
        Str move = arena_printf(&game->arena, "%s Kind %d", word, i);
        assert_int_equal(game_try(game, move), i < PEOPLE_MOST);
    }
    assert_int_equal(game->state->people.count, PEOPLE_MOST);
    assert_int_equal(placemat_list_pages(game->state), PEOPLE_MOST / PLACEMAT_LIST_PAGE);
    game_play(game, "voor kind 59|lijst"); // known, and found back on the page where it is
    assert_int_equal(game->state->list_page, 59 / PLACEMAT_LIST_PAGE);
    Str eighty = packs_words(&game->arena, STR("Sanne"), 80);
    assert_false(game_try(game, arena_printf(&game->arena, "voor %.*s", STR_ARG(eighty))));
    game_destroy(game);
}

static void two_pupils_of_one_name_need_a_letter_more(void **state)
{
    (void)state;
    Game *game = new_game();
    game_play(game, "naam Sanne|naam Sanne B|voor SANNE");
    assert_int_equal(game->state->people.count, 2);
    assert_int_equal(game->state->at, 0);
    game_play(game, "voor sanne b");
    assert_int_equal(game->state->at, 1);
    game_destroy(game);
}

static void the_tray_shows_every_deck_page_by_page(void **state)
{
    (void)state;
    Game *game = game_create(&format_placemat);
    game->pack = mat_deck(&game->arena, 0, 25, 3);
    game_start(game);
    game_play(game, SANNE);
    assert_int_equal(game->state->tray, MAT_QUALITIES); // there are no jobs to begin with
    assert_int_equal(placemat_tray_pages(game->state), 3);
    game_play(game, "bak kwaliteiten 3|bak kwaliteiten|bak motieven|bak beroepen");
    assert_int_equal(placemat_tray_pages(game->state),
                     1); // an empty page, to type words of one's own
    assert_false(game_try(game, STR("bak beroepen 2")));
    assert_false(game_try(game, STR("bak kwaliteiten 4")));
    game_destroy(game);
}

// What forward does from here to the end of the part.
static Str forward(Game *game, int most)
{
    Str all = { 0 };
    for (int i = 0; i < most; i++) {
        Str next = format_placemat.next(game->state, &game->arena);
        if (str_empty(next)) return all;
        if (!game_try(game, next)) fail_msg("forward refused: %.*s", STR_ARG(next));
        all = arena_printf(&game->arena, "%.*s%s%.*s", STR_ARG(all), all.n ? "|" : "",
                           STR_ARG(next));
    }
    fail_msg("no end: %.*s", STR_ARG(all));
    return all;
}

static void forward_goes_to_everybody_once(void **state)
{
    (void)state;
    static const struct {
        const char *moves, *forward;
    } rows[] = {
        { "", "lijst" },
        { "naam Sanne|naam Bram", "lijst|voor Sanne|lijst|voor Bram|lijst" },
        { "naam Sanne|naam Bram|voor Sanne|leg 1", "klaar|lijst|voor Bram|lijst" },
        { "naam Sanne|voor Bram|leg 1|klaar", "lijst|voor Sanne|lijst" },
        { "voor Sanne|leg 1|klaar|verder", "klaar|lijst" },
        { "voor Sanne|lijst", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game();
        game_play(game, rows[i].moves);
        Str found = forward(game, 10);
        if (!str_eq(found, str_z(rows[i].forward))) {
            fail_msg("%s: %.*s", rows[i].moves, STR_ARG(found));
        }
        game_destroy(game);
    }
}

static void a_pack_of_two_kinds_or_three_is_a_placemat(void **state)
{
    (void)state;
    static const struct {
        int jobs, qualities, motives;
        bool accepted;
    } rows[] = {
        { 1, 1, 1, true },   { 1, 1, 0, true },       { 0, 1, 1, true },
        { 1, 0, 1, true },   { 500, 500, 500, true }, { 5, 0, 0, false },
        { 0, 30, 0, false }, { 0, 0, 9, false },      { 0, 0, 0, false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Pack pack = mat_deck(&arena, rows[i].jobs, rows[i].qualities, rows[i].motives);
        DiagList diags = { .arena = &arena };
        bool accepted = format_placemat.accepts(&pack, metrics_fake(), &diags);
        if (accepted != rows[i].accepted || diags.count > 0) fail_msg("row %zu", i);
        arena_finish(&arena);
    }
}

static void cards_in_reserve_and_of_other_kinds_stay_out(void **state)
{
    (void)state;
    Game *game = game_create(&format_placemat);
    game->pack = mat_deck(&game->arena, 3, 3, 1);
    game->pack.items[0].usable = false;
    game->pack.items[1].reserve = true;
    game->pack.items[3].card_kind = CARD_ACTIVITY;
    game->pack.items[6].kind = ITEM_QUESTION;
    game_start(game);
    assert_int_equal(game->state->count, 3);
    game_play(game, SANNE "|leg 1|leg 2|leg 3");
    assert_true(str_eq(lies(game), STR("1/2 3/")));
    assert_true(str_eq(placemat_now(game->state)->cards[MAT_JOBS][0].words, STR("kaart3x")));
    game_destroy(game);
}

static void a_card_too_wide_for_its_place_is_told_before_the_evening(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Pack pack = mat_deck(&arena, 2, 1, 0);
    pack.items[0].text = packs_words(&arena, STR("woord"), 400);
    DiagList diags = { .arena = &arena };
    assert_true(format_placemat.accepts(&pack, metrics_fake(), &diags));
    assert_int_equal(diags.count, 1);
    assert_false(pack.items[0].usable);
    pack.items[2].text = pack.items[0].text; // the last quality: one kind is left
    assert_false(format_placemat.accepts(&pack, metrics_fake(), &diags));
    arena_finish(&arena);
}

static void the_results_say_who_laid_what(void **state)
{
    (void)state;
    Game *game = new_game();
    game_play(game, "naam Noor|voor Sanne|leg 2|leg 1|leg 21|eigen motieven sneeuw|leg 12|klaar|"
                    "voor Bram|leg 1");
    Report report = { .arena = &game->arena };
    format_placemat.report(game->state, &report);
    static const struct {
        const char *move, *title, *text, *outcome;
        bool done, now;
    } rows[] = {
        { "voor Noor", "Noor", "", "", false, false },
        { "voor Sanne", "Sanne",
          "Beroepen: kaart2x, kaart1x. Kwaliteiten: kaart12x. Motieven: kaart21x, sneeuw.",
          "5 kaarten, samen klaar", true, false },
        { "voor Bram", "Bram", "Beroepen: kaart1x.", "1 kaart", false, true },
    };
    assert_int_equal(report.count, 3);
    for (int i = 0; i < 3; i++) {
        const ReportItem *item = &report.items[i];
        assert_true(str_eq(item->move, str_z(rows[i].move)));
        assert_true(str_eq(item->title, str_z(rows[i].title)));
        assert_true(str_eq(item->text, str_z(rows[i].text)));
        assert_true(str_eq(item->outcome, str_z(rows[i].outcome)));
        assert_int_equal(item->done, rows[i].done);
        assert_int_equal(item->now, rows[i].now);
    }
    assert_int_equal(report.sheet_count, 2); // Noor has nothing to take home
    assert_true(str_eq(report.sheets[0], STR("Placemat Sanne")));
    assert_true(str_eq(report.sheets[1], STR("Placemat Bram")));
    assert_true(str_empty(report.moment));
    assert_true(str_eq(report.place, STR("placemat van Bram")));
    assert_true(str_eq(report.summary, STR("3 placemats, 2 met kaarten, 1 samen klaar.")));
    game_destroy(game);
}

static void each_sheet_is_of_the_pupil_whose_name_it_has(void **state)
{
    (void)state;
    Game *game = new_game();
    game_play(game, "naam Noor|voor Sanne|leg 2|voor Bram|leg 11|lijst");
    static const struct {
        const char *name, *card, *not_card;
    } rows[] = { { "Sanne", "kaart2x", "kaart11x" }, { "Bram", "kaart11x", "kaart2x" } };
    for (int sheet = 1; sheet <= 2; sheet++) {
        Scene scene = { .width = MAT_WIDTH, .sheet = sheet };
        DrawList list = game_scene(game, NULL, &scene, &game->arena);
        assert_true(list_says(&list, rows[sheet - 1].name));
        assert_true(list_says(&list, rows[sheet - 1].card));
        assert_false(list_says(&list, rows[sheet - 1].not_card));
    }
    game_destroy(game);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cards_lie_in_their_zone_in_the_order_of_the_two),
        cmocka_unit_test(what_makes_no_sense_is_refused),
        cmocka_unit_test(a_zone_has_an_end_and_the_motives_have_most_room),
        cmocka_unit_test(words_of_any_script_can_be_laid),
        cmocka_unit_test(the_list_is_full_at_sixty),
        cmocka_unit_test(two_pupils_of_one_name_need_a_letter_more),
        cmocka_unit_test(the_tray_shows_every_deck_page_by_page),
        cmocka_unit_test(forward_goes_to_everybody_once),
        cmocka_unit_test(a_pack_of_two_kinds_or_three_is_a_placemat),
        cmocka_unit_test(cards_in_reserve_and_of_other_kinds_stay_out),
        cmocka_unit_test(a_card_too_wide_for_its_place_is_told_before_the_evening),
        cmocka_unit_test(the_results_say_who_laid_what),
        cmocka_unit_test(each_sheet_is_of_the_pupil_whose_name_it_has),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
