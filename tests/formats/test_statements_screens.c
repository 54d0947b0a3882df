// The pictures of the stellingenspel: golden dumps of every step at both shapes of screen, and what
// must hold of every picture at every width. A golden file says what changed; the properties say
// whether it may.
#include "picture.h"

#include "formats/statements.h"
#include "formats/statements_rules.h"

static Game *new_game(Pack (*make)(Arena *))
{
    Game *game = game_create(&format_statements);
    game_accept(game, make(&game->arena));
    return game;
}

static Pack longest(Arena *arena)
{
    return packs_longest(arena, 3);
}

static Pack photos(Arena *arena)
{
    Pack pack = packs_longest(arena, 2);
    for (int n = 1; n <= 2; n++) {
        packs_photo(&pack, n);
        pack.items[n - 1].text = packs_words(arena, STR("stelling"), 150);
    }
    return pack;
}

// Words so long that a line holds one, as on a page of results, or so that a title holds one.
static Pack wordy(Arena *arena)
{
    Pack pack = packs_longest(arena, 3);
    static const int lengths[] = { 18, 24, 34 };
    for (int i = 0; i < 3; i++) {
        Buf text = { 0 };
        while (text.n < (i == 0 ? 180U : 150U)) {
            if (text.n) buf_putc(&text, ' ');
            for (int n = 0; n < lengths[i]; n++) {
                buf_putc(&text, (char)('a' + n % 26));
            }
        }
        pack.items[i].text = arena_copy(arena, buf_str(&text));
        buf_finish(&text);
    }
    pack.title = STR("Hottentottentententoonstellingsstellingenspelvoorouders");
    pack.makers = STR("degezamenlijkeleerlingenvangroepacht");
    return pack;
}

static Pack many(Arena *arena)
{
    return packs_statements(arena, 12);
}

static Pack thirty(Arena *arena) // more than there is room for dots
{
    return packs_statements(arena, 30);
}

// Golden files ------------------------------------------------------------------------------------

#define VOTE  "naar 1|antwoorden"
#define COUNT VOTE "|sluit"
#define APART "apart|" VOTE
#define MANY_DONE                                                                                  \
    "naar 1|antwoorden|stem rood 12 groen 8|naar 2|antwoorden|schat gelijk|naar 3|apart|"          \
    "antwoorden|stem ouders 7 19 kinderen 18 8|naar 4|antwoorden|schat ouders rood|"               \
    "tel kinderen rood 0|tel kinderen groen 9|uitslag|naar 6|samen|antwoorden|stem rood 0 groen 0"

static const struct {
    const char *name;
    Pack (*pack)(Arena *);
    const char *moves;
    Ui ui;
} screens[] = {
    { "title", packs_mixed, "", { 0 } },
    { "title-shortest", packs_shortest, "", { 0 } },
    { "title-longest", longest, "", { 0 } },
    { "read", packs_mixed, "naar 1", { 0 } },
    { "read-shortest", packs_shortest, "naar 1", { 0 } },
    { "read-longest", longest, "naar 1", { 0 } },
    { "read-photo", packs_mixed, "naar 4", { 0 } },
    { "vote", packs_mixed, VOTE, { 0 } },
    { "vote-named", packs_mixed, "naar 3|antwoorden", { 0 } },
    { "vote-longest", longest, VOTE, { 0 } },
    { "count-empty", packs_mixed, COUNT, { 0 } },
    { "count-half-typed",
      packs_mixed,
      COUNT "|tel rood 12",
      { .field = 2, .digits = 1, .number = 8 } },
    { "count-apart", packs_mixed, APART "|tel ouders rood 7|tel ouders groen 19", { 0 } },
    { "count-longest", longest, COUNT, { 0 } },
    { "result-together", packs_mixed, VOTE "|stem rood 12 groen 8", { 0 } },
    { "result-apart", packs_mixed, APART "|stem ouders 7 19 kinderen 18 8", { 0 } },
    { "result-one-side", packs_mixed, VOTE "|stem rood 0 groen 25", { 0 } },
    { "result-no-cards", packs_mixed, VOTE "|stem rood 0 groen 0", { 0 } },
    { "result-narrow", packs_mixed, VOTE "|stem rood 1 groen 60", { 0 } },
    { "result-estimate", packs_mixed, VOTE "|schat gelijk", { 0 } },
    { "result-estimate-apart",
      packs_mixed,
      APART "|schat ouders rood|schat kinderen groen",
      { 0 } },
    { "result-second",
      packs_mixed,
      VOTE "|stem rood 12 groen 8|hertel|stem rood 9 groen 11",
      { 0 } },
    { "result-long-answers", packs_mixed, "naar 6|antwoorden|stem rood 12 groen 8", { 0 } },
    { "talk-1", packs_mixed, VOTE "|praat 1", { 0 } },
    { "talk-clock-waits", packs_mixed, VOTE "|praat 2|klok -30|klok stop", { 0 } },
    { "talk-no-prompt", packs_mixed, "naar 2|antwoorden|praat 1", { 0 } },
    { "talk-longest", longest, VOTE "|praat 3", { 0 } },
    { "school-side", packs_mixed, VOTE "|school", { 0 } },
    { "school-depends", packs_mixed, "naar 3|antwoorden|school", { 0 } },
    { "school-without-side", packs_mixed, "naar 5|antwoorden|school", { 0 } },
    { "school-long-answer", packs_mixed, "naar 6|antwoorden|school", { 0 } },
    { "school-longest", longest, VOTE "|school", { 0 } },
    { "end-1", many, MANY_DONE "|einde", { 0 } },
    { "end-2", many, MANY_DONE "|einde 2", { 0 } },
    { "end-longest", longest, VOTE "|stem rood 120 groen 8|einde", { 0 } },
};

static void every_step_looks_as_it_did(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof screens / sizeof *screens; i++) {
        Game *game = new_game(screens[i].pack);
        game_play(game, screens[i].moves);
        game_golden(game, &screens[i].ui, screens[i].name, FOR_ROOM, 1778);
        game_golden(game, &screens[i].ui, screens[i].name, FOR_ROOM, 1333);
        game_destroy(game);
    }
}

static void the_teachers_screen_looks_as_it_did(void **state)
{
    (void)state;
    static const struct {
        const char *name, *moves;
    } rows[] = {
        { "teacher-title", "" },
        { "teacher-read", "naar 1" },
        { "teacher-result", VOTE "|stem rood 999 groen 999" },
        { "teacher-count", APART "|tel ouders rood 7|tel ouders groen 19" },
        { "teacher-talk", VOTE "|stem rood 12 groen 8|praat 2" },
        { "teacher-end", "einde" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(packs_mixed);
        game_play(game, rows[i].moves);
        game_golden(game, NULL, rows[i].name, FOR_TEACHER, 1600);
        game_destroy(game);
    }
}

// Properties of every picture ---------------------------------------------------------------------

// Everything the room may be shown smaller than the body text.
static bool may_be_small(const Picture *picture, const DrawCmd *run)
{
    static const struct {
        int size;
        float top, bottom; // baseline
        const char *words; // the text is part of these; NULL: any text
    } rows[] = {
        { 28, 0, STAGE_TOP, NULL },       // a long title in the strip
        { 34, 0, STAGE_TOP, NULL },       // the strip
        { 30, STAGE_BOTTOM, 1000, NULL }, // what the key forward does
        { 34, STAGE_BOTTOM, 1000, NULL }, // the same on a button for fingers
        { 28, 800, 860, "R = G A" },      // key caps of the counting buttons
        { 34, 800, 860, "vooral rood ongeveer gelijk vooral groen apart samen" },
        { 34, STAGE_TOP, STAGE_BOTTOM, "vooral rood ongeveer gelijk vooral groen" }, // low rows
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool words = !rows[i].words ||
                     str_find(str_z(rows[i].words), run->text) < strlen(rows[i].words);
        bool here = run->baseline >= rows[i].top && run->baseline <= rows[i].bottom;
        if ((int)run->size == rows[i].size && here && words) return true;
    }
    const State *s = picture->game->state;
    if (s->step == STEP_END && run->size >= 34) return true;   // numbers and small results
    if (s->step == STEP_TITLE && run->size >= 34) return true; // the makers
    const Item *item = statements_item(s);
    return item && run->size >= 28 && str_find(item->credit, run->text) < item->credit.n;
}

static bool has_answers(const Picture *picture)
{
    return picture->game->state->step == STEP_VOTE;
}

static int check_all_sizes(const Game *game, const char *pack, const char *moves)
{
    static const PictureRules rules = { .may_be_small = may_be_small, .has_answers = has_answers };
    char about[160];
    snprintf(about, sizeof about, "%s pack, %s", pack, moves);
    return pictures_wrong(game, NULL, &rules, about);
}

static void every_text_stands_free_within_the_margins_and_large_enough(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        Pack (*make)(Arena *);
    } packs[] = {
        { "mixed", packs_mixed }, { "longest", longest }, { "shortest", packs_shortest },
        { "photos", photos },     { "many", many },       { "thirty", thirty },
        { "wordy", wordy },
    };
    static const char *const moves[] = {
        "",
        "antwoorden",
        "antwoorden|sluit",
        "antwoorden|tel rood 999|tel groen 999",
        "antwoorden|sluit|apart",
        "antwoorden|sluit|apart|schat ouders gelijk",
        "antwoorden|stem rood 12 groen 8",
        "antwoorden|stem rood 0 groen 0",
        "antwoorden|stem rood 999 groen 999",
        "antwoorden|stem rood 999 groen 100",
        "antwoorden|stem rood 1 groen 60",
        "antwoorden|schat gelijk",
        "antwoorden|stem rood 888 groen 999|hertel|stem rood 999 groen 888",
        "apart|antwoorden|stem ouders 7 19 kinderen 0 999",
        "apart|antwoorden|stem ouders 999 100 kinderen 1 999|hertel|stem ouders 7 19 kinderen 18 8",
        "apart|antwoorden|schat ouders rood|schat kinderen gelijk",
        "antwoorden|praat 1",
        "antwoorden|praat 1|klok +3600",
        "antwoorden|schat rood|einde",
        "apart|antwoorden|stem ouders 999 100 kinderen 1 999|einde",
    };
    int wrong = 0;
    for (size_t p = 0; p < sizeof packs / sizeof *packs; p++) {
        const char *name = packs[p].name;
        Game *game = new_game(packs[p].make);
        wrong += check_all_sizes(game, name, "title");
        int items = game->pack.item_count > 6 ? 1 : game->pack.item_count;
        for (int n = 1; n <= items; n++) {
            for (size_t m = 0; m < sizeof moves / sizeof *moves; m++) {
                game_start(game);
                assert_true(game_try(game, arena_printf(&game->arena, "naar %d", n)));
                game_play(game, moves[m]);
                wrong += check_all_sizes(game, name, moves[m]);
            }
            game_start(game);
            assert_true(game_try(game, arena_printf(&game->arena, "naar %d", n)));
            game_play(game, "antwoorden");
            if (!game_try(game, STR("school"))) continue;
            wrong += check_all_sizes(game, name, "school");
        }
        game_start(game);
        game_play(game, "einde");
        for (Str next = { 0 }; wrong == 0; game_try(game, next)) {
            wrong += check_all_sizes(game, name, "end");
            next = format_statements.next(game->state, &game->arena);
            if (str_empty(next)) break;
        }
        game_destroy(game);
    }
    assert_int_equal(wrong, 0);
}

static void the_teacher_sees_everything_however_long(void **state)
{
    (void)state;
    static const struct {
        Pack (*make)(Arena *);
        bool prompts; // there is room for them before the talk
    } rows[] = { { packs_mixed, true }, { longest, false }, { wordy, false } };
    int wrong = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (size_t w = 0; w < PICTURE_WIDTHS; w++) {
            Game *game = new_game(rows[i].make);
            game_play(game, "naar 1");
            DrawList list = game_list(game, NULL, FOR_TEACHER, picture_widths[w], &game->arena);
            const char *about =
                arena_printf(&game->arena, "teacher, %d wide", (int)picture_widths[w]).p;
            enum { TEACHER_MIN = 24 }; // read from 60 cm
            wrong += runs_wrong(&list, TEACHER_MIN, about);
            bool sees = list_says(&list, "uitleg1x") && list_says(&list, "Hierna");
            if (rows[i].prompts) sees = sees && list_says(&list, "praat1a");
            if (rows[i].make != wordy) sees = sees && list_says(&list, "stelling2x");
            if (!sees) {
                print_error("%s: row %zu is not complete\n", about, i);
                wrong++;
            }
            game_destroy(game);
        }
    }
    assert_int_equal(wrong, 0);
}

// Three long prompts below a statement that is not short.
static Pack talkative(Arena *arena)
{
    static const Str marks[] = { STR_INIT("eerste"), STR_INIT("tweede"), STR_INIT("derde") };
    Pack pack = packs_statements(arena, 1);
    packs_school(arena, &pack, 1, VIEW_RED);
    packs_prompts(arena, &pack, 1, 3);
    for (int i = 0; i < 3; i++) {
        pack.items[0].prompts[i] = packs_words(arena, marks[i], 115);
    }
    pack.items[0].text = packs_words(arena, STR("stelling"), 80);
    return pack;
}

static void the_teacher_reads_all_prompts_while_the_clock_runs(void **state)
{
    (void)state;
    Game *game = new_game(talkative);
    game_play(game, "naar 1|antwoorden|praat 1");
    DrawList list = game_list(game, NULL, FOR_TEACHER, 1600, &game->arena);
    assert_int_equal(runs_wrong(&list, 24, "talk"), 0);
    assert_true(list_says(&list, "eerste"));
    assert_true(list_says(&list, "tweede"));
    assert_true(list_says(&list, "derde"));
    game_destroy(game);
}

static void the_teacher_is_told_that_the_room_does_not_know_the_schools_view(void **state)
{
    (void)state;
    static const struct {
        const char *moves;
        bool secret;
    } rows[] = { { "naar 1", true },
                 { "naar 1|antwoorden|praat 1", true },
                 { "naar 1|antwoorden|sluit|school", false },
                 { "naar 1|antwoorden|sluit|school|naar 1", true } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(talkative);
        game_play(game, rows[i].moves);
        for (size_t w = 0; w < PICTURE_WIDTHS; w++) {
            DrawList list = game_list(game, NULL, FOR_TEACHER, picture_widths[w], &game->arena);
            bool told = list_says(&list, "De school vindt");
            if (!told || list_says(&list, "de zaal ziet dit nog niet") != rows[i].secret) {
                fail_msg("%s, %d wide", rows[i].moves, (int)picture_widths[w]);
            }
        }
        game_destroy(game);
    }
}

// What does not fit -------------------------------------------------------------------------------

static void what_would_not_fit_does_not_come_to_the_screen(void **state)
{
    (void)state;
    static const struct {
        Field field;
        int length;  // of this text
        char letter; // of which it is one word; 0: everyday words
        bool usable;
        Field lost;
    } rows[] = {
        { FIELD_STATEMENT, 200, 0, true, FIELD_NONE },
        { FIELD_STATEMENT, 600, 0, false, FIELD_NONE },
        { FIELD_STATEMENT, 34, 'x', true, FIELD_NONE },
        { FIELD_STATEMENT, 35, 'x', false, FIELD_NONE }, // too wide for the page of results
        { FIELD_RED, 60, 0, true, FIELD_NONE },
        { FIELD_RED, 120, 0, false, FIELD_NONE },
        { FIELD_GREEN, 120, 0, false, FIELD_NONE },
        { FIELD_GREEN, 19, 'x', false, FIELD_NONE },
        { FIELD_EXPLAIN, 300, 0, true, FIELD_NONE },
        { FIELD_EXPLAIN, 600, 0, true, FIELD_EXPLAIN },
        { FIELD_EXPLAIN, 60, 'x', true, FIELD_EXPLAIN },
        { FIELD_PROMPT, 160, 0, true, FIELD_NONE },
        { FIELD_PROMPT, 600, 0, true, FIELD_PROMPT },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Pack pack = packs_mixed(&arena);
        Item *item = &pack.items[0];
        Str text = packs_words(&arena, STR("Lang"), rows[i].length);
        if (rows[i].letter) {
            Buf word = { 0 };
            for (int n = 0; n < rows[i].length; n++) {
                buf_putc(&word, rows[i].letter);
            }
            text = arena_copy(&arena, buf_str(&word));
            buf_finish(&word);
        }
        if (rows[i].field == FIELD_STATEMENT) item->text = text;
        if (rows[i].field == FIELD_RED) item->red = text;
        if (rows[i].field == FIELD_GREEN) item->green = text;
        if (rows[i].field == FIELD_EXPLAIN) item->explain = text;
        if (rows[i].field == FIELD_PROMPT) item->prompts[1] = text;
        DiagList diags = { .arena = &arena };
        assert_true(format_statements.accepts(&pack, metrics_fake(), &diags));
        bool explained = rows[i].lost != FIELD_EXPLAIN, prompted = rows[i].lost != FIELD_PROMPT;
        if (item->usable != rows[i].usable || str_empty(item->explain) == explained ||
            (item->prompt_count == 0) == prompted) {
            fail_msg("row %zu: usable %d, explained %d, %d prompts", i, item->usable,
                     !str_empty(item->explain), item->prompt_count);
        }
        arena_finish(&arena);
    }
}

static void a_pack_without_a_statement_that_fits_is_not_played(void **state)
{
    (void)state;
    Arena arena = { 0 };
    DiagList diags = { .arena = &arena };
    Pack pack = packs_statements(&arena, 2);
    pack.items[0].kind = ITEM_QUESTION;
    pack.items[1].usable = false;
    assert_false(format_statements.accepts(&pack, metrics_fake(), &diags));
    Pack none = { 0 };
    assert_false(format_statements.accepts(&none, metrics_fake(), &diags));
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_looks_as_it_did),
        cmocka_unit_test(the_teachers_screen_looks_as_it_did),
        cmocka_unit_test(the_teacher_sees_everything_however_long),
        cmocka_unit_test(the_teacher_reads_all_prompts_while_the_clock_runs),
        cmocka_unit_test(the_teacher_is_told_that_the_room_does_not_know_the_schools_view),
        cmocka_unit_test(what_would_not_fit_does_not_come_to_the_screen),
        cmocka_unit_test(a_pack_without_a_statement_that_fits_is_not_played),
        cmocka_unit_test(every_text_stands_free_within_the_margins_and_large_enough),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
