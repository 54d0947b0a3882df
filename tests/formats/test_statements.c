// The rules of the stellingenspel: which move is allowed when, what comes next, what is counted.
// What cannot be seen is not tested: a state is judged by its pictures and results.
#include "game.h"

#include "formats/statements.h"
#include "formats/statements_rules.h"

static Game *new_game(Pack (*pack)(Arena *))
{
    Game *game = game_create(&format_statements);
    game->pack = pack(&game->arena);
    game_start(game);
    return game;
}

// Three statements: all there is, nothing, a view without a side. One page at the end.
static Pack three(Arena *arena)
{
    Pack pack = packs_statements(arena, 3);
    packs_school(arena, &pack, 1, VIEW_RED);
    packs_prompts(arena, &pack, 1, 2);
    packs_school(arena, &pack, 3, VIEW_DEPENDS);
    return pack;
}

static Pack twelve(Arena *arena)
{
    return packs_statements(arena, 12);
}

// Every move in every step ------------------------------------------------------------------------

// The columns of the table below, a letter each.
static const struct {
    char letter;
    const char *moves;
} steps[] = {
    { 'T', "" },
    { 'R', "naar 1" },
    { 'V', "naar 1|antwoorden" },
    { 'C', "naar 1|antwoorden|sluit" },
    { 'H', "naar 1|antwoorden|sluit|tel rood 12" }, // half counted
    { 'N', "naar 1|antwoorden|sluit|tel rood 12|tel groen 8" },
    { 'A', "naar 1|antwoorden|apart|sluit" },
    { 'B', "naar 1|antwoorden|apart|sluit|schat ouders rood" }, // one group is done
    { 'U', "naar 1|antwoorden|stem rood 12 groen 8" },
    { 'P', "naar 1|antwoorden|stem rood 12 groen 8|praat 1" },
    { 'W', "naar 1|antwoorden|stem rood 12 groen 8|praat 1|klok stop" },
    { '2', "naar 1|antwoorden|stem rood 12 groen 8|hertel|stem rood 9 groen 11" },
    { 'S', "naar 1|antwoorden|stem rood 12 groen 8|school" },
    { 'E', "naar 1|einde" },
};

static char four_thousand[4096];

static const struct {
    Str move;
    const char *taken; // in these steps it is accepted, in all others refused
} moves[] = {
    { STR_INIT("naar 1"), "TRVCHNABUPW2SE" },
    { STR_INIT("naar 3"), "TRVCHNABUPW2SE" },
    { STR_INIT(" \tnaar   3 "), "TRVCHNABUPW2SE" }, // blanks round words mean nothing
    { STR_INIT("naar 0"), "" },
    { STR_INIT("naar 4"), "" },
    { STR_INIT("naar -1"), "" },
    { STR_INIT("naar"), "" },
    { STR_INIT("naar 1 2"), "" },
    { STR_INIT("naar een"), "" },
    { STR_INIT("naar 99999999999999999999999"), "" },
    { STR_INIT("naar 4294967297"), "" },
    { STR_INIT("naar 1\0"), "" },
    { STR_INIT("naar\0 1"), "" },
    { STR_INIT("naar \xEF\xBC\x91"), "" }, // a wide digit one
    { STR_INIT("naar\xC2\xA0"
               "1"),
      "" }, // a blank that does not break
    { STR_INIT("NAAR 1"), "" },
    { STR_INIT("na\xC3\xA4r 1"), "" },
    { STR_INIT("naa"), "" },
    { STR_INIT(""), "" },
    { STR_INIT(" "), "" },
    { STR_INIT("\0"), "" },
    { STR_INIT("\xFF\xFE"), "" },
    { { four_thousand, sizeof four_thousand }, "" },
    { STR_INIT("antwoorden"), "R" },
    { STR_INIT("antwoorden 1"), "" },
    { STR_INIT("sluit"), "V" },
    { STR_INIT("sluit nu"), "" },
    { STR_INIT("apart"), "TRVCHNUPW2S" },
    { STR_INIT("apart 1"), "" },
    { STR_INIT("samen"), "AB" },
    { STR_INIT("samen 1"), "" },
    { STR_INIT("tel rood 0"), "VCHN" },
    { STR_INIT("tel rood 999"), "VCHN" },
    { STR_INIT("tel groen 8"), "VCHN" },
    { STR_INIT("tel ouders rood 7"), "AB" },
    { STR_INIT("tel kinderen groen 7"), "AB" },
    { STR_INIT("tel rood 1000"), "" },
    { STR_INIT("tel rood -1"), "" },
    { STR_INIT("tel rood"), "" },
    { STR_INIT("tel rood 1 2"), "" },
    { STR_INIT("tel blauw 1"), "" },
    { STR_INIT("tel ouders 1"), "" },
    { STR_INIT("tel opa rood 1"), "" },
    { STR_INIT("tel kinderen rood 1000"), "" },
    { STR_INIT("tel"), "" },
    { STR_INIT("stem rood 12 groen 8"), "VCHN" },
    { STR_INIT("stem rood 0 groen 0"), "VCHN" },
    { STR_INIT("stem rood 999 groen 999"), "VCHN" },
    { STR_INIT("stem rood 1000 groen 8"), "" },
    { STR_INIT("stem rood 12 groen -8"), "" },
    { STR_INIT("stem rood 12"), "" },
    { STR_INIT("stem groen 8 rood 12"), "" },
    { STR_INIT("stem rood 12 groen 8 9"), "" },
    { STR_INIT("stem ouders 7 19 kinderen 18 8"), "AB" },
    { STR_INIT("stem ouders 7 19 kinderen 18"), "" },
    { STR_INIT("stem ouders 7 19 kinderen 18 8 1"), "" },
    { STR_INIT("stem kinderen 18 8 ouders 7 19"), "" },
    { STR_INIT("schat rood"), "VCHN" },
    { STR_INIT("schat gelijk"), "VCHN" },
    { STR_INIT("schat groen"), "VCHN" },
    { STR_INIT("schat ouders groen"), "AB" },
    { STR_INIT("schat kinderen gelijk"), "AB" },
    { STR_INIT("schat"), "" },
    { STR_INIT("schat geel"), "" },
    { STR_INIT("schat rood 3"), "" },
    { STR_INIT("schat ouders"), "" },
    { STR_INIT("uitslag"), "N" },
    { STR_INIT("uitslag 1"), "" },
    { STR_INIT("praat 1"), "VCHNABUPW2S" },
    { STR_INIT("praat 2"), "VCHNABUPW2S" },
    { STR_INIT("praat 0"), "" },
    { STR_INIT("praat 3"), "" },
    { STR_INIT("praat"), "" },
    { STR_INIT("praat 1 1"), "" },
    { STR_INIT("klok start"), "W" },
    { STR_INIT("klok stop"), "P" },
    { STR_INIT("klok +30"), "PW" },
    { STR_INIT("klok -30"), "PW" },
    { STR_INIT("klok +3600"), "PW" },
    { STR_INIT("klok +3601"), "" },
    { STR_INIT("klok +0"), "" },
    { STR_INIT("klok +-5"), "" },
    { STR_INIT("klok --5"), "" },
    { STR_INIT("klok 30"), "" },
    { STR_INIT("klok +"), "" },
    { STR_INIT("klok"), "" },
    { STR_INIT("klok stop nu"), "" },
    { STR_INIT("hertel"), "UPW" },
    { STR_INIT("hertel 2"), "" },
    { STR_INIT("school"), "VCHNABUPW2" },
    { STR_INIT("school 1"), "" },
    { STR_INIT("einde"), "TRVCHNABUPW2S" },
    { STR_INIT("einde 1"), "TRVCHNABUPW2S" },
    { STR_INIT("einde 2"), "" },
    { STR_INIT("einde 0"), "" },
    { STR_INIT("einde nu"), "" },
};

static void each_move_is_accepted_in_its_steps_only_and_refused_without_a_trace(void **state)
{
    (void)state;
    memset(four_thousand, 'n', sizeof four_thousand);
    int wrong = 0;
    for (size_t s = 0; s < sizeof steps / sizeof *steps; s++) {
        for (size_t m = 0; m < sizeof moves / sizeof *moves; m++) {
            Game *game = new_game(three);
            game_play(game, steps[s].moves);
            Str before = game_visible(game, &game->arena);
            int64_t clock = game->now_ms;
            bool taken = game_try(game, moves[m].move);
            bool expected = strchr(moves[m].taken, steps[s].letter) != NULL;
            game->now_ms = clock;
            bool kept = taken || str_eq(before, game_visible(game, &game->arena));
            if (taken != expected || !kept) {
                print_error("step %c, move \"%.40s\": %s%s\n", steps[s].letter, moves[m].move.p,
                            taken ? "accepted" : "refused", kept ? "" : ", and left a trace");
                wrong++;
            }
            game_destroy(game);
        }
    }
    assert_int_equal(wrong, 0);
}

static void what_a_pack_does_not_have_cannot_be_asked_for(void **state)
{
    (void)state;
    static const struct {
        const char *played, *move;
        bool taken;
    } rows[] = {
        { "naar 2|antwoorden", "school", false },
        { "naar 2|antwoorden", "praat 1", true }, // a prompt of our own
        { "naar 2|antwoorden", "praat 2", false },
        { "naar 3|antwoorden", "school", true },
        { "naar 3|antwoorden", "praat 2", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(three);
        game_play(game, rows[i].played);
        if (game_try(game, str_z(rows[i].move)) != rows[i].taken) {
            fail_msg("%s, then %s", rows[i].played, rows[i].move);
        }
        game_destroy(game);
    }
}

static void the_key_forward_makes_the_natural_move(void **state)
{
    (void)state;
    static const struct {
        const char *played, *next;
    } rows[] = {
        { "", "naar 1" },
        { "naar 1", "antwoorden" },
        { "naar 1|antwoorden", "sluit" },
        { "naar 1|antwoorden|sluit", "praat 1" }, // nobody counts: no result
        { "naar 1|antwoorden|sluit|tel rood 3", "praat 1" },
        { "naar 1|antwoorden|sluit|tel rood 3|tel groen 4", "uitslag" },
        { "naar 1|antwoorden|tel rood 3|tel groen 0|uitslag", "praat 1" },
        { "naar 1|antwoorden|schat gelijk", "praat 1" },
        { "naar 1|antwoorden|apart|schat ouders rood", "praat 1" },
        { "naar 1|apart|antwoorden|schat kinderen rood|tel ouders rood 1|tel ouders groen 2",
          "uitslag" },
        { "naar 1|antwoorden|stem rood 3 groen 4", "praat 1" },
        { "naar 1|antwoorden|praat 1", "praat 2" },
        { "naar 1|antwoorden|praat 2", "school" },
        { "naar 1|antwoorden|praat 2|hertel", "sluit" },
        { "naar 1|antwoorden|praat 2|hertel|sluit", "school" }, // no second talk
        { "naar 1|antwoorden|praat 2|hertel|stem rood 1 groen 2", "school" },
        { "naar 1|antwoorden|school", "naar 2" },
        { "naar 2|antwoorden|praat 1", "naar 3" }, // no view of the school
        { "naar 2|antwoorden|stem rood 1 groen 2|hertel|sluit", "naar 3" },
        { "naar 3|antwoorden|praat 1", "school" },
        { "naar 3|antwoorden|school", "einde" },
        { "naar 3|einde", "" },
        { "einde", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(three);
        game_play(game, rows[i].played);
        Str next = format_statements.next(game->state, &game->arena);
        if (!str_eq(next, str_z(rows[i].next))) {
            fail_msg("%s: next is \"%.*s\", not \"%s\"", rows[i].played, STR_ARG(next),
                     rows[i].next);
        }
        game_destroy(game);
    }
}

// Results -----------------------------------------------------------------------------------------

static void results_are_told_in_words(void **state)
{
    (void)state;
    static const struct {
        const char *played, *outcome; // of statement 1
        bool done;
    } rows[] = {
        { "", "", false },
        { "naar 1", "", false },
        { "naar 1|antwoorden|sluit|tel rood 3", "", false },
        { "naar 1|antwoorden|stem rood 12 groen 8", "12 rood, 8 groen", true },
        { "naar 1|antwoorden|stem rood 0 groen 0", "0 rood, 0 groen", true },
        { "naar 1|antwoorden|schat rood", "vooral rood", true },
        { "naar 1|antwoorden|schat gelijk", "ongeveer gelijk", true },
        { "naar 1|apart|antwoorden|stem ouders 7 19 kinderen 18 8",
          "ouders 7 rood, 19 groen, kinderen 18 rood, 8 groen", true },
        { "naar 1|apart|antwoorden|schat ouders groen|tel kinderen rood 2|tel kinderen groen 3|"
          "uitslag",
          "ouders vooral groen, kinderen 2 rood, 3 groen", true },
        // An estimate takes the place of a count and the other way round.
        { "naar 1|antwoorden|tel rood 3|schat groen", "vooral groen", true },
        { "naar 1|apart|antwoorden|schat ouders groen|tel ouders rood 5|tel ouders groen 6|"
          "schat kinderen rood",
          "ouders 5 rood, 6 groen, kinderen vooral rood", true },
        // The last vote counts.
        { "naar 1|antwoorden|stem rood 12 groen 8|hertel|stem rood 9 groen 11", "9 rood, 11 groen",
          true },
        { "naar 1|antwoorden|stem rood 12 groen 8|hertel|sluit|school", "12 rood, 8 groen", true },
        // Gone back to: what was counted stays until it is counted again.
        { "naar 1|antwoorden|stem rood 12 groen 8|naar 2|naar 1|antwoorden|sluit",
          "12 rood, 8 groen", true },
        { "naar 1|antwoorden|stem rood 12 groen 8|hertel|stem rood 9 groen 11|naar 1|antwoorden|"
          "stem rood 1 groen 2",
          "1 rood, 2 groen", true },
        { "naar 2", "", true },
        { "einde", "", true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(three);
        game_play(game, rows[i].played);
        Report report = { .arena = &game->arena };
        format_statements.report(game->state, &report);
        assert_int_equal(report.count, 3);
        const ReportItem *item = &report.items[0];
        if (!str_eq(item->outcome, str_z(rows[i].outcome)) || item->done != rows[i].done) {
            fail_msg("%s: \"%.*s\" %d", rows[i].played, STR_ARG(item->outcome), item->done);
        }
        game_destroy(game);
    }
}

static void the_report_says_where_the_game_stands(void **state)
{
    (void)state;
    static const struct {
        const char *played, *place;
        int now; // 0: none
    } rows[] = {
        { "", "het begin", 0 },
        { "naar 2", "stelling 2 van 3", 2 },
        { "naar 2|antwoorden|praat 1", "stelling 2 van 3", 2 },
        { "naar 2|einde", "de uitslagen", 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(three);
        game_play(game, rows[i].played);
        Report report = { .arena = &game->arena };
        format_statements.report(game->state, &report);
        assert_true(str_eq(report.place, str_z(rows[i].place)));
        for (int n = 1; n <= report.count; n++) {
            const ReportItem *item = &report.items[n - 1];
            Str title = arena_printf(&game->arena, "Stelling %d", n);
            assert_int_equal(item->now, rows[i].now == n);
            assert_true(str_eq(item->title, title));
            assert_true(game_try(game, item->move)); // and the move goes there
            assert_ptr_equal(statements_item(game->state), &game->pack.items[n - 1]);
        }
        game_destroy(game);
    }
}

static void each_vote_is_told_in_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *played;
        int count;
        ReportVote last;
    } rows[] = {
        { "naar 1|antwoorden", 0, { 0 } },
        { "naar 1|antwoorden|stem rood 12 groen 8", 1, { .count = { { 12, 8 }, { -1, -1 } } } },
        { "naar 1|antwoorden|schat groen",
          1,
          { .count = { { -1, -1 }, { -1, -1 } }, .guess = { STR_INIT("vooral groen") } } },
        { "naar 1|antwoorden|stem rood 12 groen 8|hertel|apart|stem ouders 1 2 kinderen 3 4",
          2,
          { .apart = true, .count = { { 1, 2 }, { 3, 4 } } } },
        { "naar 1|apart|antwoorden|tel ouders rood 7|tel ouders groen 0|schat kinderen gelijk",
          1,
          { .apart = true,
            .count = { { 7, 0 }, { -1, -1 } },
            .guess = { { NULL, 0 }, STR_INIT("ongeveer gelijk") } } },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(three);
        game_play(game, rows[i].played);
        Report report = { .arena = &game->arena };
        format_statements.report(game->state, &report);
        const ReportItem *item = &report.items[0];
        bool right = item->vote_count == rows[i].count;
        if (right && item->vote_count > 0) {
            const ReportVote *is = &item->votes[item->vote_count - 1], *want = &rows[i].last;
            right = is->apart == want->apart && str_eq(is->guess[0], want->guess[0]) &&
                    str_eq(is->guess[1], want->guess[1]) &&
                    memcmp(is->count, want->count, sizeof is->count) == 0;
        }
        if (!right) fail_msg("%s: other votes, %d of them", rows[i].played, item->vote_count);
        game_destroy(game);
    }
}

static void what_the_room_voted_is_worth_a_picture(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        { "", "Stellingenspel: begin" },
        { "naar 2", "" },
        { "naar 2|antwoorden", "Stelling 2" },
        { "naar 2|antwoorden|sluit", "" },
        { "naar 2|antwoorden|stem rood 1 groen 2", "Stelling 2" },
        { "naar 2|antwoorden|stem rood 1 groen 2|praat 1", "" },
        { "naar 2|antwoorden|stem rood 1 groen 2|hertel", "" },
        { "naar 2|antwoorden|stem rood 1 groen 2|hertel|stem rood 3 groen 0", "Stelling 2" },
        { "naar 2|antwoorden|stem rood 1 groen 2|naar 2|antwoorden", "" }, // it keeps its result
        { "naar 2|antwoorden|stem rood 1 groen 2|naar 1|antwoorden", "Stelling 1" },
        { "naar 2|antwoorden|stem rood 1 groen 2|einde", "Uitslagen" },
        { "naar 2|antwoorden|sluit|einde", "" }, // a list of what nobody counted
    };
    Game *game = new_game(three);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        game_has_moment(game, rows[i][0], rows[i][1]);
    }
    game_destroy(game);
    game = game_create(&format_statements);
    game->pack = packs_statements(&game->arena, 12);
    game_has_moment(game, "naar 7|antwoorden|stem rood 1 groen 2|einde 2", "Uitslagen 2");
    game_has_moment(game, "naar 1|antwoorden|stem rood 1 groen 2|einde 2", ""); // on its own page
    packs_photo(&game->pack, 3);
    game_has_moment(game, "naar 3|antwoorden", "Stelling 3, foto");
    game_has_moment(game, "naar 3|antwoorden|stem rood 1 groen 2", "Stelling 3");
    game_destroy(game);
}

static void what_does_not_take_part_is_not_there(void **state)
{
    (void)state;
    Game *game = game_create(&format_statements);
    game->pack = packs_statements(&game->arena, 4);
    game->pack.items[0].usable = false;
    game->pack.items[2].kind = ITEM_CARD;
    game_start(game);
    assert_true(game_try(game, STR("naar 2")));
    assert_ptr_equal(statements_item(game->state), &game->pack.items[3]);
    assert_false(game_try(game, STR("naar 3")));
    game_destroy(game);
}

// The talk clock ----------------------------------------------------------------------------------

static void the_talk_clock_runs_waits_and_takes_more_or_less_time(void **state)
{
    (void)state;
    static const struct {
        const char *moves; // after "praat 1" at 0 ms; "@N" waits N seconds
        int seconds;       // left
    } rows[] = {
        { "", 120 },
        { "@45", 75 },
        { "@300", 0 },
        { "@45|klok stop", 75 },
        { "@45|klok stop|@500", 75 },
        { "@45|klok stop|@500|klok start", 75 },
        { "@45|klok stop|@500|klok start|@5", 70 },
        { "klok +30", 150 },
        { "@45|klok -30", 45 },
        { "@45|klok -3600", 0 },
        { "@300|klok +30", 30 }, // run out, and some more
        { "@300|klok +30|@10", 20 },
        { "@45|klok stop|klok +30|@60", 105 },
        { "klok +3600", 3600 }, // never more than an hour
        { "klok +3600|klok +3600|@1", 3599 },
        { "@45|praat 2", 75 },         // the next prompt is the same talk
        { "@45|school|praat 1", 120 }, // a new talk is a new clock
        { "@45|klok stop|school|praat 1|@5", 115 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(three);
        game_play(game, "naar 1|antwoorden");
        int64_t now = 0;
        assert_true(format_statements.apply(game->state, STR("praat 1"), now));
        for (Str rest = str_z(rows[i].moves); rest.n > 0;) {
            StrCut cut = str_cut(rest, '|');
            int64_t seconds;
            if (str_number(str_drop(cut.head, 1), 0, 10000, &seconds)) {
                now += seconds * 1000;
            } else if (!format_statements.apply(game->state, cut.head, now)) {
                fail_msg("%s: refused %.*s", rows[i].moves, STR_ARG(cut.head));
            }
            rest = cut.tail;
        }
        int left = (int)(statements_clock_ms(game->state, now) / 1000);
        if (left != rows[i].seconds) {
            fail_msg("%s: %d s left, not %d", rows[i].moves, left, rows[i].seconds);
        }
        game_destroy(game);
    }
}

static void a_clock_that_jumps_does_no_harm(void **state)
{
    (void)state;
    static const int64_t times[] = { INT64_MIN, INT64_MIN + 1, -1, 0, INT64_MAX - 1, INT64_MAX };
    static const char *const later[] = { "klok stop", "klok start", "klok +3600", "klok -1" };
    enum { TIMES = sizeof times / sizeof *times };
    for (int i = 0; i < TIMES * TIMES; i++) {
        Game *game = new_game(three);
        game_play(game, "naar 1|antwoorden");
        assert_true(format_statements.apply(game->state, STR("praat 1"), times[i % TIMES]));
        game->now_ms = times[i / TIMES];
        for (size_t m = 0; m < sizeof later / sizeof *later; m++) {
            assert_true(format_statements.apply(game->state, str_z(later[m]), game->now_ms));
            int64_t left = statements_clock_ms(game->state, times[i % TIMES]);
            assert_true(left >= 0 && left <= TALK_MAX_MS);
        }
        game_destroy(game);
    }
}

// The end -----------------------------------------------------------------------------------------

static void the_end_has_as_many_pages_as_it_needs(void **state)
{
    (void)state;
    Game *game = new_game(twelve); // 12 statements of two lines, five on a page
    static const struct {
        const char *move;
        bool taken;
        const char *next;
    } rows[] = {
        { "einde 2", true, "einde 3" },  { "einde 2", false, "einde 3" },
        { "einde", true, "einde 2" },    { "einde 1", false, "einde 2" },
        { "einde 4", false, "einde 2" }, { "einde 3", true, "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool taken = game_try(game, str_z(rows[i].move));
        Str next = format_statements.next(game->state, &game->arena);
        if (taken != rows[i].taken || !str_eq(next, str_z(rows[i].next))) {
            fail_msg("row %zu, %s: %d, next %.*s", i, rows[i].move, taken, STR_ARG(next));
        }
    }
    game_destroy(game);
}

static void the_end_shows_every_statement_once(void **state)
{
    (void)state;
    Game *game = new_game(twelve);
    int shown[13] = { 0 };
    assert_true(game_try(game, STR("einde")));
    for (int page = 0; page < 20; page++) {
        DrawList list = game_list(game, NULL, FOR_ROOM, 1333, &game->arena);
        for (int n = 1; n <= 12; n++) {
            shown[n] += list_says(&list, arena_printf(&game->arena, "stelling%dx", n).p);
        }
        Str next = format_statements.next(game->state, &game->arena);
        if (str_empty(next)) break;
        assert_true(game_try(game, next));
    }
    for (int n = 1; n <= 12; n++) {
        if (shown[n] != 1) fail_msg("statement %d is shown %d times", n, shown[n]);
    }
    game_destroy(game);
}

static void one_key_visits_every_statement_and_ends(void **state)
{
    (void)state;
    Pack (*const packs[])(Arena *) = { three, twelve, packs_mixed, packs_shortest };
    for (size_t i = 0; i < sizeof packs / sizeof *packs; i++) {
        Game *game = new_game(packs[i]);
        bool *seen = arena_new(&game->arena, bool, game->pack.item_count);
        int presses = 0, most = game->pack.item_count * 9 + 10;
        for (; presses < most; presses++) {
            Str next = format_statements.next(game->state, &game->arena);
            if (str_empty(next)) break;
            assert_true(game_try(game, next));
            const Item *item = statements_item(game->state);
            if (item) seen[item - game->pack.items] = true;
        }
        assert_true(presses < most);
        assert_int_equal(game->state->step, STEP_END);
        for (int n = 0; n < game->pack.item_count; n++) {
            if (!seen[n]) fail_msg("pack %zu: statement %d was never shown", i, n + 1);
        }
        game_destroy(game);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_move_is_accepted_in_its_steps_only_and_refused_without_a_trace),
        cmocka_unit_test(what_a_pack_does_not_have_cannot_be_asked_for),
        cmocka_unit_test(the_key_forward_makes_the_natural_move),
        cmocka_unit_test(results_are_told_in_words),
        cmocka_unit_test(the_report_says_where_the_game_stands),
        cmocka_unit_test(each_vote_is_told_in_numbers),
        cmocka_unit_test(what_the_room_voted_is_worth_a_picture),
        cmocka_unit_test(what_does_not_take_part_is_not_there),
        cmocka_unit_test(the_talk_clock_runs_waits_and_takes_more_or_less_time),
        cmocka_unit_test(a_clock_that_jumps_does_no_harm),
        cmocka_unit_test(the_end_has_as_many_pages_as_it_needs),
        cmocka_unit_test(the_end_shows_every_statement_once),
        cmocka_unit_test(one_key_visits_every_statement_and_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
