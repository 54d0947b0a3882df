// The questions at the end of an evening: what they have of the stellingenspel, and what they do not.
#include "part.h"
#include "picture.h"

#include "formats/exit.h"
#include "formats/statements_rules.h"

static const PartWays two = { .exits = { STR_INIT("Weet je nu beter wat je kind leuk vindt?"),
                                         STR_INIT("Was het een fijne avond?") },
                              .exit_count = 2 };

static Game *new_game(const PartWays *ways)
{
    Game *game = game_create(&format_exit);
    game_accept(game, part_of(&game->arena, "Tot slot", 5, ways));
    return game;
}

// Every question as long as the pack format allows.
static PartWays longest(Arena *arena)
{
    PartWays ways = { .exit_count = PACK_EXITS_MAX };
    for (int i = 0; i < PACK_EXITS_MAX; i++) {
        ways.exits[i] = packs_words(arena, STR("slotvraag"), 120);
    }
    return ways;
}

// The rules --------------------------------------------------------------------------------------

static void a_closing_round_is_a_vote_and_no_talk(void **state)
{
    (void)state;
    static const struct {
        const char *steps, *move;
        bool taken;
    } rows[] = {
        { "naar 1|antwoorden", "praat 1", false },
        { "naar 1|antwoorden|stem rood 3 groen 21", "praat 1", false },
        { "naar 1|antwoorden|stem rood 3 groen 21", "klok start", false },
        { "naar 1|antwoorden|stem rood 3 groen 21", "hertel", false },
        { "naar 1|antwoorden|stem rood 3 groen 21", "school", false },
        { "naar 1|antwoorden|stem rood 3 groen 21", "naar 2", true },
        { "naar 1|antwoorden|sluit", "schat groen", true },
        { "naar 1|antwoorden|sluit|apart", "stem ouders 1 2 kinderen 3 4", true },
        { "naar 2", "einde", true },
        { "naar 2", "naar 3", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(&two);
        game_play(game, rows[i].steps);
        if (game_try(game, str_z(rows[i].move)) != rows[i].taken) {
            fail_msg("row %zu: %s, %s", i, rows[i].steps, rows[i].move);
        }
        game_destroy(game);
    }
}

static void the_key_forward_goes_from_the_result_to_the_next_question(void **state)
{
    (void)state;
    static const struct {
        const char *steps, *next;
    } rows[] = {
        { "", "naar 1" },
        { "naar 1", "antwoorden" },
        { "naar 1|antwoorden", "sluit" },
        { "naar 1|antwoorden|sluit", "naar 2" }, // not counted
        { "naar 1|antwoorden|sluit|tel rood 3|tel groen 4", "uitslag" },
        { "naar 1|antwoorden|schat groen", "naar 2" },
        { "naar 2|antwoorden|stem rood 3 groen 21", "einde" },
        { "einde", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(&two);
        game_play(game, rows[i].steps);
        Str next = format_exit.next(game->state, &game->arena);
        if (!str_eq(next, str_z(rows[i].next))) fail_msg("row %zu: %.*s", i, STR_ARG(next));
        game_destroy(game);
    }
}

static void keys_of_the_talk_do_nothing(void **state)
{
    (void)state;
    static const struct {
        const char *steps;
        Action action;
        const char *move;
    } rows[] = {
        { "naar 1|antwoorden|stem rood 3 groen 21", ACTION_TALK, "" },
        { "naar 1|antwoorden|stem rood 3 groen 21", ACTION_AGAIN, "" },
        { "naar 1|antwoorden|sluit", ACTION_TALK, "" },
        { "naar 1|antwoorden|sluit", ACTION_GREEN, "schat groen" },
        { "naar 1|antwoorden|sluit", ACTION_APART, "apart" },
        { "naar 1|antwoorden|stem rood 3 groen 21", ACTION_SKIP, "naar 2" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(&two);
        Ui ui = { 0 };
        bool taken = false;
        Input input = { .kind = INPUT_ACTION, .action = rows[i].action };
        game_play(game, rows[i].steps);
        Str move = format_exit.interpret(game->state, &ui, &input, &game->arena, &taken);
        if (!str_eq(move, str_z(rows[i].move))) fail_msg("row %zu: %.*s", i, STR_ARG(move));
        game_destroy(game);
    }
}

static void the_results_are_kept_as_those_of_a_vote(void **state)
{
    (void)state;
    Game *game = new_game(&two);
    game_play(game, "naar 1|antwoorden|stem rood 3 groen 21|naar 2|antwoorden|schat groen");
    Report report = { .arena = &game->arena };
    format_exit.report(game->state, &report);
    assert_int_equal(report.count, 2);
    assert_true(str_eq(report.items[0].title, STR("Slotvraag 1")));
    assert_true(str_eq(report.items[0].text, two.exits[0]));
    assert_true(str_eq(report.items[0].outcome, STR("3 rood, 21 groen")));
    assert_int_equal(report.items[0].votes[0].count[0][1], 21);
    assert_true(str_eq(report.items[1].outcome, STR("vooral groen")));
    assert_true(str_eq(report.place, STR("slotvraag 2 van 2")));
    game_destroy(game);
}

static void only_a_part_with_questions_that_fit_is_played(void **state)
{
    (void)state;
    static const char endless[] = "Vindjeditwoordookzoverschrikkelijklangdathetnietpast?";
    static const struct {
        PartWays ways;
        int left; // questions that are asked
    } rows[] = {
        { { .exit_count = 0 }, 0 },
        { { .groups = STR_INIT("3"), .rooms = STR_INIT("a, b, c") }, 0 },
        { { .exits = { STR_INIT("Leuk?") }, .exit_count = 1 }, 1 },
        { { .exits = { STR_INIT(endless) }, .exit_count = 1 }, 0 },
        { { .exits = { STR_INIT("Leuk?"), STR_INIT(endless), STR_INIT("Klaar?") },
            .exit_count = 3 },
          2 },
        { { .exits = { STR_INIT(endless), STR_INIT(endless), STR_INIT("Klaar?") },
            .exit_count = 3 },
          1 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        DiagList diags = { .arena = &arena };
        Pack pack = part_of(&arena, "Slot", 5, &rows[i].ways);
        bool played = format_exit.accepts(&pack, metrics_fake(), &diags);
        const PartWays *ways = pack.items[0].ways;
        bool said = ways->exit_count == rows[i].ways.exit_count || diags.count > 0;
        if (played != (rows[i].left > 0) || ways->exit_count != rows[i].left || !said) {
            fail_msg("row %zu: played %d, %d questions, %d messages", i, played, ways->exit_count,
                     diags.count);
        }
        assert_true(pack.items[0].usable); // as a text it always plays
        if (i == 4) assert_true(str_eq(ways->exits[1], STR("Klaar?")));
        arena_finish(&arena);
    }
    Arena arena = { 0 };
    Pack statements = packs_statements(&arena, 3), none = { 0 };
    DiagList diags = { .arena = &arena };
    assert_false(format_exit.accepts(&statements, metrics_fake(), &diags));
    assert_false(format_exit.accepts(&none, metrics_fake(), &diags));
    arena_finish(&arena);
}

// The pictures -----------------------------------------------------------------------------------

#define APART "apart|naar 1|antwoorden|stem ouders 3 21 kinderen 0 14"

static void every_step_looks_as_it_did(void **state)
{
    (void)state;
    static const struct {
        const char *name, *moves;
    } rows[] = {
        { "exit-title", "" },
        { "exit-vote", "naar 1|antwoorden" },
        { "exit-result", "naar 1|antwoorden|stem rood 3 groen 21" },
        { "exit-apart", APART },
        { "exit-end", APART "|naar 2|samen|antwoorden|schat groen|einde" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(&two);
        game_play(game, rows[i].moves);
        game_golden(game, NULL, rows[i].name, FOR_ROOM, 1778);
        game_golden(game, NULL, rows[i].name, FOR_ROOM, 1333);
        game_destroy(game);
    }
    Game *game = new_game(&two);
    game_play(game, "naar 1|antwoorden|sluit");
    game_golden(game, NULL, "exit-teacher-count", FOR_TEACHER, 1600);
    game_destroy(game);
}

// Small letters are those of the count and of the results, which are the stellingenspel's own.
static bool may_be_small(const Picture *picture, const DrawCmd *run)
{
    (void)picture;
    bool keys = run->baseline > 800 && run->baseline < 860;
    return run->size >= 34 || picture_aside(run) || keys;
}

static bool has_answers(const Picture *picture)
{
    return picture->game->state->step == STEP_VOTE;
}

static void questions_of_any_length_stand_free(void **state)
{
    (void)state;
    static const PictureRules rules = { .may_be_small = may_be_small, .has_answers = has_answers };
    static const char *const moves[] = {
        "",
        "naar 1",
        "naar 1|antwoorden",
        "naar 1|antwoorden|sluit",
        "naar 1|antwoorden|stem rood 999 groen 999",
        APART,
        "einde",
        "einde 2",
    };
    int wrong = 0;
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
        Arena arena = { 0 };
        PartWays ways = longest(&arena);
        Game *game = new_game(&ways);
        game_play(game, moves[i]);
        wrong += pictures_wrong(game, NULL, &rules, moves[i]);
        game_destroy(game);
        arena_finish(&arena);
    }
    assert_int_equal(wrong, 0);
}

// An explanation and a photo are an introduction, on the first picture; the rest is as it was.
static Game *introduced_game(Str explain, Str photo, Str who)
{
    Game *game = game_create(&format_exit);
    Pack pack = part_of(&game->arena, "Tot slot", 5, &two);
    pack.items[0].explain = explain;
    pack.items[0].photo = pack.items[0].photo_path = photo;
    pack.items[0].who = who;
    game_accept(game, pack);
    return game;
}

static void the_first_picture_introduces_the_questions(void **state)
{
    (void)state;
    const Str explain = STR("Nog twee korte vragen. Daarna is er koffie.");
    const Str photo = STR("quizzes/mini-stage/ketting.jpg"), none = { 0 };
    const struct {
        Str explain, photo, who;
        const char *says, *without, *name;
    } rows[] = {
        { explain, none, none, "koffie.", "2 korte vragen", "exit-words" },
        { explain, photo, none, "koffie.", "2 korte vragen", "exit-words-photo" },
        { none, photo, none, "slot", "2 korte vragen", "exit-photo" },
        { none, none, STR("meester Jan"), "Jan", "2 korte vragen", NULL },
        { none, none, STR("eenwoorddatnergensookmaarophetschermpastmetzijnletters"), "korte", NULL,
          NULL },
    };
    static const PictureRules rules = { .may_be_small = may_be_small, .has_answers = has_answers };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = introduced_game(rows[i].explain, rows[i].photo, rows[i].who);
        DrawList list = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        if (!list_says(&list, rows[i].says)) fail_msg("row %zu: no %s", i, rows[i].says);
        if (rows[i].without) assert_false(list_says(&list, rows[i].without));
        bool shown = false;
        for (int k = 0; k < list.count; k++) {
            shown = shown || list.items[k].kind == DRAW_IMAGE;
        }
        assert_int_equal(shown, rows[i].photo.n > 0);
        if (rows[i].name) game_golden(game, NULL, rows[i].name, FOR_ROOM, 1778);
        assert_int_equal(pictures_wrong(game, NULL, &rules, rows[i].says), 0);
        list = game_list(game, NULL, FOR_TEACHER, 1600, &game->arena);
        assert_true(list_says(&list, rows[i].says));
        assert_true(str_eq(format_exit.next(game->state, &game->arena), STR("naar 1")));
        game_destroy(game);
    }
}

static void an_introduction_that_does_not_fit_is_told(void **state)
{
    (void)state;
    Arena arena = { 0 };
    DiagList diags = { .arena = &arena };
    Pack pack = part_of(&arena, "Slot", 5, &two);
    pack.items[0].explain = packs_words(&arena, STR("uitleg"), 3000);
    assert_true(format_exit.accepts(&pack, metrics_fake(), &diags));
    assert_true(str_empty(pack.items[0].explain));
    assert_int_equal(diags.count, 1);
    arena_finish(&arena);
}

static void nothing_speaks_of_statements(void **state)
{
    (void)state;
    static const char *const words[] = { "telling", "Oneens", "Eens", "eens", "Praten", "praat" };
    Game *game = new_game(&two);
    for (int presses = 0;; presses++) {
        for (int audience = FOR_ROOM; audience <= FOR_TEACHER; audience++) {
            DrawList list = game_list(game, NULL, (Audience)audience, 1778, &game->arena);
            for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
                if (list_says(&list, words[w])) fail_msg("press %d: %s", presses, words[w]);
            }
        }
        Str next = format_exit.next(game->state, &game->arena);
        if (str_empty(next)) break;
        assert_true(game_try(game, next));
    }
    game_destroy(game);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_closing_round_is_a_vote_and_no_talk),
        cmocka_unit_test(the_key_forward_goes_from_the_result_to_the_next_question),
        cmocka_unit_test(keys_of_the_talk_do_nothing),
        cmocka_unit_test(the_results_are_kept_as_those_of_a_vote),
        cmocka_unit_test(only_a_part_with_questions_that_fit_is_played),
        cmocka_unit_test(every_step_looks_as_it_did),
        cmocka_unit_test(questions_of_any_length_stand_free),
        cmocka_unit_test(the_first_picture_introduces_the_questions),
        cmocka_unit_test(an_introduction_that_does_not_fit_is_told),
        cmocka_unit_test(nothing_speaks_of_statements),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
