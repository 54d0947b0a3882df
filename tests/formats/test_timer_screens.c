// The pictures of the speakers' timer: golden dumps of every step, and what must hold of every picture at
// every width, whatever the names.
#include "picture.h"
#include "timer_game.h"

#include "draw/list.h"

// Names of every length and of two directions; the last one is as long as a name may be.
#define EVERY_NAME                                                                                 \
    "Bo, Anne-Fleur van den Berg-Hendriksen, Wolfeschlegelsteinhausenbergerdorff, "                \
    "\xD9\x85\xD8\xAD\xD9\x85\xD8\xAF \xD8\xB9\xD8\xA8\xD8\xAF "                                   \
    "\xD8\xA7\xD9\x84\xD8\xB1\xD8\xAD\xD9\x85\xD9\x86, "                                           \
    "degezamenlijkeleerlingenvangroepachtmethunoudersenhunleraren"
enum { NAMES = 5 };

static Game *new_game(const char *speakers, int each)
{
    Game *game = timer_game(speakers, each, 10);
    game->pack.items[0].explain = STR("Ieder vertelt een minuut over een beroep.");
    return game;
}

// Golden files ------------------------------------------------------------------------------------

static const struct {
    const char *name, *speakers;
    int each;
    const char *moves;
} screens[] = {
    { "timer-title", "Sanne, Daan en Noor", 1, "" },
    { "timer-title-open", "", 1, "" },
    { "timer-words", "Sanne, Daan en Noor", 1, "uitleg" },
    { "timer-ready", "Sanne, Daan en Noor", 1, "spreker 2" },
    { "timer-ready-more-time", "Sanne, Daan en Noor", 1, "spreker 2|klok +30" },
    { "timer-ready-long-name", EVERY_NAME, 10, "spreker 3" },
    { "timer-ready-arabic", EVERY_NAME, 10, "spreker 4" },
    { "timer-talk", "Sanne, Daan en Noor", 1, "spreker 2|praat|@15" },
    { "timer-talk-ten", "Sanne, Daan en Noor", 10, "spreker 2|praat|@60" },
    { "timer-talk-pause", "Sanne, Daan en Noor", 1, "spreker 2|praat|@15|klok stop" },
    { "timer-signal", "Sanne, Daan en Noor", 1, "spreker 2|praat|@50" },
    { "timer-signal-ten", "Sanne, Daan en Noor", 10, "spreker 2|praat|@490" },
    { "timer-signal-longest-name", EVERY_NAME, 10, "spreker 5|praat|@490" },
    { "timer-over", "Sanne, Daan en Noor", 1, "spreker 2|praat|@75" },
    { "timer-talk-open", "", 1, "spreker 7|praat|@15" },
    { "timer-end", "Sanne, Daan en Noor", 1, "spreker 1|praat|@50|spreker 3|praat|@75|klaar" },
};

static void every_step_looks_as_it_did(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof screens / sizeof *screens; i++) {
        Game *game = new_game(screens[i].speakers, screens[i].each);
        timer_play(game, screens[i].moves);
        game_golden(game, NULL, screens[i].name, FOR_ROOM, 1778);
        game_golden(game, NULL, screens[i].name, FOR_ROOM, 1333);
        game_destroy(game);
    }
}

static void the_teachers_screen_looks_as_it_did(void **state)
{
    (void)state;
    static const struct {
        const char *name, *speakers, *moves;
    } teachers[] = {
        { "teacher-timer-title", "Sanne, Daan en Noor", "" },
        { "teacher-timer-ready", "Sanne, Daan en Noor", "spreker 1|praat|@72|spreker 2" },
        { "teacher-timer-over", "Sanne, Daan en Noor", "spreker 3|praat|@75" },
        { "teacher-timer-pause", "30", "spreker 20|praat|@15|klok stop" },
        { "teacher-timer-open", "", "spreker 1|praat|@15|spreker 2" },
        { "teacher-timer-end", "Sanne, Daan en Noor", "spreker 3|praat|@75|klaar" },
    };
    for (size_t i = 0; i < sizeof teachers / sizeof *teachers; i++) {
        Game *game = new_game(teachers[i].speakers, 1);
        timer_play(game, teachers[i].moves);
        game_golden(game, NULL, teachers[i].name, FOR_TEACHER, 1600);
        game_destroy(game);
    }
}

// Properties of every picture ---------------------------------------------------------------------

static bool may_be_small(const Picture *picture, const DrawCmd *run)
{
    (void)picture;
    return picture_aside(run);
}

static bool has_answers(const Picture *picture)
{
    (void)picture;
    return false;
}

static const char *const turns[] = {
    "spreker %d",
    "spreker %d|klok +45",
    "spreker %d|klok +3600",
    "spreker %d|praat|@1",
    "spreker %d|klok +3600|praat|@1",
    "spreker %d|praat|@5|klok stop",
    "spreker %d|praat|@490",
    "spreker %d|praat|@3000|klok stop",
    "spreker %d|praat|@90000", // left on, and looked at the next day
};
enum { TURNS = sizeof turns / sizeof *turns };

static void every_name_fits_every_screen(void **state)
{
    (void)state;
    static const PictureRules rules = { .may_be_small = may_be_small, .has_answers = has_answers };
    static const int minutes[] = { 1, 10, 60 };
    int wrong = 0;
    for (int i = 0; i < NAMES * 3 * TURNS; i++) {
        Game *game = new_game(EVERY_NAME, minutes[i / NAMES % 3]);
        StrCut cut = str_cut(str_z(turns[i / NAMES / 3]), '%');
        const char *moves = arena_printf(&game->arena, "%.*s%d%.*s", STR_ARG(cut.head),
                                         i % NAMES + 1, STR_ARG(str_drop(cut.tail, 1)))
                                .p;
        timer_play(game, moves);
        wrong += pictures_wrong(game, NULL, &rules, moves);
        game_destroy(game);
    }
    assert_int_equal(wrong, 0);
}

static void titles_and_thanks_fit_with_one_speaker_and_with_forty(void **state)
{
    (void)state;
    static const PictureRules rules = { .may_be_small = may_be_small, .has_answers = has_answers };
    static const char *const speakers[] = { "Sanne", "40", "" };
    static const char *const moves[] = { "", "uitleg", "spreker 1|praat|@70",
                                         "spreker 1|praat|@9|klaar" };
    int wrong = 0;
    for (int i = 0; i < 3 * 4 * 2; i++) {
        Game *game = new_game(speakers[i % 3], i / 12 ? 60 : 1);
        if (i / 12)
            game->pack.items[0].who = STR("de leerlingen van groep 8 en al hun opa's en oma's");
        timer_play(game, moves[i / 3 % 4]);
        wrong += pictures_wrong(game, NULL, &rules, moves[i / 3 % 4]);
        game_destroy(game);
    }
    assert_int_equal(wrong, 0);
}

static void nothing_on_the_teachers_screen_overlaps(void **state)
{
    (void)state;
    static const float widths[] = { 1333, 1600, 1778 };
    int wrong = 0;
    for (int i = 0; i < NAMES * TURNS * 3; i++) {
        Game *game = new_game(EVERY_NAME, 10);
        StrCut cut = str_cut(str_z(turns[i / NAMES % TURNS]), '%');
        const char *moves = arena_printf(&game->arena, "%.*s%d%.*s", STR_ARG(cut.head),
                                         i % NAMES + 1, STR_ARG(str_drop(cut.tail, 1)))
                                .p;
        timer_play(game, "spreker 1|praat|@5|spreker 2|praat|@3605");
        timer_play(game, moves);
        DrawList list = game_list(game, NULL, FOR_TEACHER, widths[i / NAMES / TURNS], &game->arena);
        wrong += runs_wrong(&list, 20, moves);
        game_destroy(game);
    }
    assert_int_equal(wrong, 0);
}

// What is told to whom ----------------------------------------------------------------------------

static void the_room_is_told_of_the_signal_and_not_of_how_late_it_is(void **state)
{
    (void)state;
    static const struct {
        int at; // seconds
        const char *room, *not_room, *teacher;
    } rows[] = {
        { 0, "1:00", "Laatste", "1:00" },
        { 47, "0:13", "Laatste", "0:13" },
        { 48, "Laatste 12 seconden", "Tijd", "0:12" },
        { 59, "Laatste 12 seconden", "Tijd", "0:01" },
        { 60, "Tijd om", "Laatste", "+0:00" },
        { 75, "Tijd om", "0:15", "+0:15" },
        { 75, "Dank je wel!", "+", "Over de tijd" },
        { 700, "Tijd om", ":", "+10:40" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game("Sanne, Daan", 1);
        timer_play(game, "spreker 1|praat");
        game->now_ms = rows[i].at * 1000;
        DrawList room = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        DrawList teacher = game_list(game, NULL, FOR_TEACHER, 1600, &game->arena);
        if (!list_says(&room, rows[i].room)) fail_msg("at %d s: no %s", rows[i].at, rows[i].room);
        if (list_says(&room, rows[i].not_room))
            fail_msg("at %d s: %s", rows[i].at, rows[i].not_room);
        if (!list_says(&teacher, rows[i].teacher)) {
            fail_msg("at %d s the teacher does not see %s", rows[i].at, rows[i].teacher);
        }
        assert_false(list_says(&room, "Daan"));
        assert_true(list_says(&teacher, "Daan"));
        game_destroy(game);
    }
}

static void a_picture_wakes_on_whole_seconds_and_else_not_at_all(void **state)
{
    (void)state;
    static const struct {
        const char *moves;
        int64_t now;
        int64_t room, teacher; // -1: it stays still
    } rows[] = {
        { "", 500, -1, -1 },
        { "spreker 1", 500, -1, -1 },
        { "spreker 1|praat", 0, 1000, 1000 },
        { "spreker 1|praat", 500, 1000, 1000 },
        { "spreker 1|praat", 47999, 48000, 48000 },
        { "spreker 1|praat", 59500, 60000, 60000 },
        { "spreker 1|praat", 60000, -1, 61000 },
        { "spreker 1|praat", 90400, -1, 91000 },
        { "spreker 1|praat|@20|klok stop", 20500, -1, -1 },
        { "spreker 1|praat|@70|klok stop", 70500, -1, -1 },
        { "spreker 1|praat|@70|klaar", 70500, -1, -1 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game("Sanne, Daan", 1);
        timer_play(game, rows[i].moves);
        game->now_ms = rows[i].now;
        DrawList room = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        DrawList teacher = game_list(game, NULL, FOR_TEACHER, 1600, &game->arena);
        bool right = room.next_frame_ms == (rows[i].room < 0 ? DRAW_STILL : rows[i].room) &&
                     teacher.next_frame_ms == (rows[i].teacher < 0 ? DRAW_STILL : rows[i].teacher);
        if (!right) fail_msg("%s at %d ms", rows[i].moves, (int)rows[i].now);
        game_destroy(game);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_looks_as_it_did),
        cmocka_unit_test(the_teachers_screen_looks_as_it_did),
        cmocka_unit_test(every_name_fits_every_screen),
        cmocka_unit_test(titles_and_thanks_fit_with_one_speaker_and_with_forty),
        cmocka_unit_test(nothing_on_the_teachers_screen_overlaps),
        cmocka_unit_test(the_room_is_told_of_the_signal_and_not_of_how_late_it_is),
        cmocka_unit_test(a_picture_wakes_on_whole_seconds_and_else_not_at_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
