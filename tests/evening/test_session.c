// A session from above: keys, fingers and what is seen. The game is the stellingenspel; its own
// rules have tests of their own, here it only stands for "a game".
#include "room.h"

#include <stdlib.h>

// What is done, and what comes of it. Rows share this shape.
typedef struct Row {
    const char *does;
    int moves; // in force
    const char *last;
    const char *sees, *not_sees; // words on the room's screen; NULL: not looked at
} Row;

static void check_rows(const char *pack, const Row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Room *room = room_playing(pack, false);
        room_does(room, rows[i].does);
        const char *last = room_last(room);
        bool sees = !rows[i].sees || room_sees(room, FOR_ROOM, rows[i].sees);
        bool hides = !rows[i].not_sees || !room_sees(room, FOR_ROOM, rows[i].not_sees);
        bool moved = room_moves(room) == rows[i].moves && strcmp(last, rows[i].last) == 0;
        if (!sees || !hides || !moved) {
            fail_msg("\"%s\": %d moves, the last \"%s\"; %s \"%s\", %s \"%s\"", rows[i].does,
                     room_moves(room), last, sees ? "sees" : "does not see",
                     rows[i].sees ? rows[i].sees : "", hides ? "hides" : "does not hide",
                     rows[i].not_sees ? rows[i].not_sees : "");
        }
        room_close(room);
    }
}

#define CHECK(rows) check_rows(small_pack, (rows), sizeof(rows) / sizeof *(rows))

// Forward and back --------------------------------------------------------------------------------

static void forward_back_and_again_work_everywhere(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "", 0, "", "Proefpak", "Eerstestelling" },
        { "terug", 0, "", "begin.", NULL }, // "Dit is het begin."
        { "opnieuw", 0, "", NULL, "begin." },
        { "volgende", 1, "naar 1", "Eerstestelling", NULL },
        { "kies", 1, "naar 1", "Eerstestelling", NULL },
        { "omlaag", 1, "naar 1", "Eerstestelling", NULL },
        { "begin", 1, "naar 1", "Eerstestelling", NULL },
        { "volgende begin", 1, "naar 1", NULL, NULL }, // F5 in turn with Esc: nothing, once begun
        { "volgende terug", 0, "", "Proefpak", "Eerstestelling" },
        { "volgende omhoog", 0, "", "Proefpak", NULL },
        { "volgende terug opnieuw", 1, "naar 1", "Eerstestelling", NULL },
        { "volgende terug opnieuw opnieuw", 1, "naar 1", "Eerstestelling", NULL },
        { "volgende volgende terug terug opnieuw", 1, "naar 1", NULL, NULL },
        { "volgende terug <zet_naar_2> opnieuw", 1, "naar 2", NULL, NULL }, // nothing to redo
        { "volgende volgende volgende 1208 volgende", 6, "uitslag", "12", NULL },
        { "volgende volgende volgende 12 terug 34", 4, "tel rood 34", "34", "12" },
        { "volgende volgende volgende 7 terug 8", 3, "sluit", "8", "7" },
        { "volgende volgende volgende 7 opnieuw", 3, "sluit", "Samen", "7" }, // half typed: gone
    };
    CHECK(rows);
}

static void forward_ends_with_a_word_about_stopping_and_back_still_works(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    for (int i = 0; i < 40; i++) {
        room_does(room, "volgende");
    }
    assert_string_equal(room_last(room), "einde");
    assert_true(room_sees(room, FOR_ROOM, "laatste"));
    assert_false(session_done(room->session));
    int moves = room_moves(room);
    while (room_moves(room) > 0) {
        room_does(room, "terug");
        assert_int_equal(room_moves(room), --moves);
    }
    assert_true(room_sees(room, FOR_ROOM, "Proefpak"));
    room_close(room);
}

static const char mats[] = "Beroep: Kok = Je kookt.\n\nKwaliteit: Geduldig = Je wacht.\n\n"
                           "Motief: Geld = Je verdient.\n";

static void forward_asks_for_what_must_come_in_before_there_is_a_last_step(void **state)
{
    (void)state;
    static const struct {
        const char *does;
        bool asks, ends;
    } rows[] = {
        { "volgende", false, false }, // the list
        { "volgende volgende", true, false },
        { "volgende volgende volgende", true, false },
        { "volgende <zet_naam_Bo> volgende", false, false }, // the placemat of Bo
        { "volgende <zet_naam_Bo> volgende volgende volgende", false, true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(mats, false);
        room_does(room, rows[i].does);
        bool asks = room_sees(room, FOR_ROOM, "eerst"), ends = room_sees(room, FOR_ROOM, "laatste");
        if (asks != rows[i].asks || ends != rows[i].ends) fail_msg("%s", rows[i].does);
        room_close(room);
    }
}

// Black -------------------------------------------------------------------------------------------

static void a_key_while_the_screen_is_black_only_shows_it_again(void **state)
{
    (void)state;
    for (int a = 1; a < ACTION_COUNT; a++) {
        Room *room = room_playing(small_pack, false);
        room_does(room, "volgende zwart");
        Arena arena = { 0 };
        DrawList black = room_list(room, FOR_ROOM, 1778, &arena);
        assert_int_equal(black.count, 1);
        assert_int_equal(black.items[0].kind, DRAW_CLEAR);
        assert_int_equal(black.items[0].role, ROLE_BLACK);
        assert_true(room_sees(room, FOR_TEACHER, "zwart")); // and the teacher knows
        room_press(room, (Action)a);
        bool same = room_moves(room) == 1 && room_sees(room, FOR_ROOM, "Eerstestelling");
        if (!same) fail_msg("%s did something", action_info((Action)a)->word);
        assert_false(session_done(room->session));
        arena_finish(&arena);
        room_close(room);
    }
    static const Row rows[] = {
        { "volgende zwart 5", 1, "naar 1", "Eerstestelling", NULL },
        { "volgende zwart <knop_volgende>", 1, "naar 1", "Eerstestelling", NULL },
        { "volgende zwart <zet_naar_2>", 1, "naar 1", "Eerstestelling", NULL },
        { "volgende zwart volgende volgende", 2, "antwoorden", "Eerstestelling", NULL },
        { "volgende zwart zwart zwart volgende", 1, "naar 1", "Eerstestelling", NULL },
    };
    CHECK(rows);
}

// Help, the overview, stopping --------------------------------------------------------------------

static void help_has_pages_and_covers_everything(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "volgende hulp", 1, "naar 1", "Toetsen", "Eerstestelling" },
        { "volgende hulp terug", 1, "naar 1", "Eerstestelling", "Toetsen" },
        { "volgende hulp hulp", 1, "naar 1", "Eerstestelling", "Toetsen" },
        { "volgende hulp stoppen", 1, "naar 1", "Eerstestelling", "Toetsen" },
        { "volgende hulp zwart", 1, "naar 1", "Eerstestelling", "Toetsen" },
        { "volgende hulp 5", 1, "naar 1", "Toetsen", NULL },
        { "volgende hulp <zet_naar_2>", 1, "naar 1", "Toetsen", NULL },
        { "volgende hulp <rij_1>", 1, "naar 1", "Toetsen", NULL },
    };
    CHECK(rows);
}

// Whether the words of all actions stand on the pages together, each width by itself.
static void help_says_a_line_about_every_key(void **state)
{
    (void)state;
    static const float widths[] = { 1333, 1600, 1778, 2333 };
    for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
        Room *room = room_playing(small_pack, false);
        bool said[ACTION_COUNT] = { false };
        int pages = 0;
        room_does(room, "hulp");
        for (; pages < 10; pages++) {
            Arena arena = { 0 };
            DrawList list = room_list(room, FOR_ROOM, widths[w], &arena);
            bool shows = list_says(&list, "Toetsen");
            for (int a = 1; shows && a < ACTION_COUNT; a++) {
                Str help = str_z(action_info((Action)a)->help);
                said[a] = said[a] || list_says(&list, arena_z(&arena, str_word(&help)));
            }
            arena_finish(&arena);
            if (!shows) break;
            room_does(room, "volgende");
        }
        assert_in_range(pages, 1, 5);
        for (int a = 1; a < ACTION_COUNT; a++) {
            if (!said[a])
                fail_msg("%d wide: no help about %s", (int)widths[w], action_info((Action)a)->word);
        }
        room_close(room);
    }
}

static void help_is_never_empty_when_two_screens_differ_in_width(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    room_does(room, "hulp");
    for (int i = 0; i < 6; i++) {
        Arena arena = { 0 };
        room_list(room, FOR_ROOM, 1333, &arena);
        DrawList wide = room_list(room, FOR_TEACHER, 2333, &arena);
        int runs = 0;
        for (int c = 0; c < wide.count; c++) {
            runs += wide.items[c].kind == DRAW_RUN;
        }
        assert_true(runs > 3);
        arena_finish(&arena);
        room_does(room, "volgende");
    }
    room_close(room);
}

static void the_overview_goes_to_any_item(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "overzicht", 0, "", "Overzicht", NULL },
        { "overzicht overzicht", 0, "", "Proefpak", "Overzicht" },
        { "overzicht stoppen", 0, "", "Proefpak", "Overzicht" },
        { "overzicht kies", 1, "naar 1", "Eerstestelling", "Overzicht" },
        { "overzicht volgende kies", 1, "naar 2", "Tweedestelling", NULL },
        { "overzicht terug kies", 1, "naar 3", "Derdestelling", NULL }, // round the end
        { "overzicht volgende volgende volgende zwart", 1, "naar 1", "Eerstestelling", NULL },
        { "overzicht omlaag begin", 1, "naar 2", "Tweedestelling", NULL },
        { "volgende overzicht kies", 2, "naar 1", NULL, NULL }, // the cursor is where we are
        { "volgende overzicht volgende kies terug", 1, "naar 1", "Eerstestelling", NULL },
        { "overzicht <rij_2>", 1, "naar 3", "Derdestelling", "Overzicht" },
        { "overzicht <rij_3>", 0, "", NULL, "Overzicht" },
        { "overzicht <rij_99999999999>", 0, "", "Overzicht", NULL },
        { "overzicht 5", 0, "", "Overzicht", NULL },
    };
    CHECK(rows);
}

static void stopping_is_asked_and_never_done_by_escape(void **state)
{
    (void)state;
    static const struct {
        const char *does;
        bool done, asks;
    } rows[] = {
        { "stoppen", false, true },
        { "stoppen stoppen", false, false },
        { "stoppen stoppen stoppen", false, true },
        { "stoppen begin stoppen begin", false, false }, // a clicker's alternating key
        { "stoppen volgende", false, false },
        { "stoppen kies", false, false },
        { "stoppen 1", false, true },
        { "ja", false, false },
        { "stoppen ja", true, true },
        { "<knop_stoppen> <knop_ja>", true, true },
        { "stoppen <knop_volgende>", false, false },
        { "stoppen <zet_naar_1>", false, true },
        { "stoppen <>", false, true },
        { "hulp stoppen stoppen ja", true, true },
        { "overzicht stoppen stoppen ja", true, true },
    };
    for (int start_screen = 0; start_screen < 2; start_screen++) {
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
            Room *room = room_playing(small_pack, false);
            if (start_screen) assert_true(session_offer(room->session, NULL, room->wall_ms));
            if (start_screen && str_starts(str_z(rows[i].does), STR("overzicht"))) {
                room_close(room);
                continue; // the start screen has no overview
            }
            bool opens = str_eq(str_z(rows[i].does), STR("ja")); // and there "ja" chooses
            room_does(room, rows[i].does);
            bool asks = room_sees(room, FOR_ROOM, "Wil je");
            bool wrong = session_done(room->session) != rows[i].done || asks != rows[i].asks;
            if (wrong && !(start_screen && opens)) {
                fail_msg("%s: done %d, asks %d", rows[i].does, session_done(room->session), asks);
            }
            room_close(room);
        }
    }
}

static void the_question_tells_the_truth_about_what_is_kept(void **state)
{
    (void)state;
    Room *kept = room_playing(small_pack, true), *lost = room_playing(small_pack, false);
    room_does(kept, "volgende stoppen");
    room_does(lost, "volgende stoppen");
    assert_true(room_sees(kept, FOR_ROOM, "is bewaard"));
    assert_false(room_sees(lost, FOR_ROOM, "is bewaard"));
    assert_true(room_sees(lost, FOR_ROOM, "niet bewaard"));
    room_close(lost);
    room_close(kept);
}

// Settings ----------------------------------------------------------------------------------------

static float size_of(Room *room, const char *word)
{
    Arena arena = { 0 };
    DrawList list = room_list(room, FOR_ROOM, 1778, &arena);
    float size = 0;
    for (int i = 0; i < list.count; i++) {
        const DrawCmd *cmd = &list.items[i];
        if (cmd->kind == DRAW_RUN && str_find(cmd->text, str_z(word)) < cmd->text.n)
            size = cmd->size;
    }
    arena_finish(&arena);
    return size;
}

static void letters_grow_and_shrink_two_steps_at_most(void **state)
{
    (void)state;
    static const struct {
        const char *does;
        int size; // of the statement, a step of the ladder
    } rows[] = {
        { "volgende", 104 },
        { "volgende kleiner", 86 },
        { "volgende kleiner kleiner", 72 },
        { "volgende kleiner kleiner kleiner kleiner", 72 },
        { "volgende kleiner kleiner kleiner groter", 86 }, // the third was not counted
        { "volgende kleiner groter", 104 },
        { "volgende groter", 124 },
        { "volgende groter groter groter groter groter kleiner kleiner", 104 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(small_pack, false);
        room_does(room, rows[i].does);
        int size = (int)size_of(room, "Eerstestelling");
        if (size != rows[i].size) fail_msg("%s: %d, not %d", rows[i].does, size, rows[i].size);
        room_does(room, "groter groter groter groter groter");
        int largest = (int)size_of(room, "Eerstestelling");
        room_does(room, "kleiner kleiner");
        assert_true(largest >= (int)size_of(room, "Eerstestelling"));
        assert_int_equal(room_moves(room), 1); // settings are no moves
        room_close(room);
    }
}

static void theme_motion_and_full_screen_are_switched(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    assert_int_equal(session_theme(room->session), THEME_LIGHT);
    room_does(room, "donker");
    assert_int_equal(session_theme(room->session), THEME_DARK);
    room_does(room, "donker");
    assert_int_equal(session_theme(room->session), THEME_LIGHT);
    assert_false(session_take_fullscreen(room->session));
    room_does(room, "venster");
    assert_true(session_take_fullscreen(room->session));
    assert_false(session_take_fullscreen(room->session)); // once
    for (int moves = 0; moves < 2; moves++) { // without motion from the setup, then with
        Arena arena = { 0 };
        room_does(room, "volgende");
        DrawList list = room_list(room, FOR_ROOM, 1778, &arena);
        assert_int_equal(list.next_frame_ms == DRAW_STILL, moves == 0);
        room_does(room, "terug beweging");
        arena_finish(&arena);
    }
    room_close(room);
}

static int lights(Room *room)
{
    Arena arena = { 0 };
    DrawList list = room_list(room, FOR_ROOM, 1778, &arena);
    int lit = 0;
    for (int i = 0; i < list.count; i++) {
        lit += list.items[i].kind == DRAW_RRECT && list.items[i].role == ROLE_LAMP;
    }
    arena_finish(&arena);
    return lit;
}

static void the_test_card_lights_what_the_clicker_sends(void **state)
{
    (void)state;
    static const struct {
        const char *does;
        int lit;
        bool open;
    } rows[] = {
        { "testkaart", 0, true },
        { "testkaart volgende", 1, true },
        { "testkaart volgende volgende", 1, true },
        { "testkaart volgende terug zwart begin stoppen", 5, true },
        { "testkaart stoppen ja", 2, true }, // no question is asked here
        { "testkaart overzicht groter omhoog", 1, true }, // another key is one light
        { "testkaart donker", 0, true },
        { "testkaart 5", 0, true },
        { "testkaart testkaart", 0, false },
        { "testkaart volgende kies", 0, false },
        { "testkaart <knop_testkaart>", 0, false },
        { "testkaart volgende testkaart testkaart", 0, true }, // a new card is dark
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(small_pack, false);
        room_does(room, rows[i].does);
        bool open = room_sees(room, FOR_ROOM, "klikker");
        if (open != rows[i].open || (open && lights(room) != rows[i].lit)) {
            fail_msg("%s: open %d, %d lights", rows[i].does, open, lights(room));
        }
        assert_int_equal(room_moves(room), 0);
        assert_false(session_done(room->session));
        room_close(room);
    }
}

// Fingers -----------------------------------------------------------------------------------------

static void a_finger_does_what_the_group_says(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "<knop_volgende>", 1, "naar 1", NULL, NULL },
        { "<knop_volgende> <knop_terug>", 0, "", NULL, NULL },
        { "<knop_hulp>", 0, "", "Toetsen", NULL },
        { "<zet_naar_3>", 1, "naar 3", "Derdestelling", NULL },
        { "<zet_naar_4>", 0, "", NULL, NULL }, // refused
        { "<zet_deel_2>", 0, "", NULL, NULL },
        { "<zet>", 0, "", NULL, NULL },
        { "<rij_1>", 0, "", NULL, NULL }, // no list here
        { "<knop>", 0, "", NULL, NULL },
        { "<knop_onzin>", 0, "", NULL, NULL },
        { "<>", 0, "", NULL, NULL },
        { "<antwoord-rood>", 0, "", NULL, NULL },
        { "volgende volgende volgende <zet_tel_rood_1> <zet_tel_rood_2>", 5, "tel rood 2", "2",
          NULL },
        { "volgende volgende volgende <knop_rood>", 4, "schat rood", NULL, NULL },
    };
    CHECK(rows);
}

static void hostile_targets_do_nothing(void **state)
{
    (void)state;
    static char long_target[70000];
    memset(long_target, 'z', sizeof long_target);
    memcpy(long_target, "zet ", 4);
    static const Str targets[] = {
        STR_INIT("zet naar 1\0"),   STR_INIT("zet naar\n1"), STR_INIT("\xFF\xFE\xFD"),
        STR_INIT("zet \xFF"),       STR_INIT("knop \0"),     STR_INIT("rij -1"),
        STR_INIT("rij 4294967296"), STR_INIT("rij"),         STR_INIT("rij 1 2"),
        STR_INIT("zetnaar 1"),      STR_INIT(" "),           { long_target, sizeof long_target },
    };
    static const char *const places[] = { "",        "volgende volgende volgende",
                                          "hulp",    "overzicht",
                                          "stoppen", "testkaart" };
    for (size_t p = 0; p < sizeof places / sizeof *places; p++) {
        for (int start_screen = 0; start_screen < 2; start_screen++) {
            Room *room = room_playing(small_pack, false);
            if (start_screen) session_offer(room->session, NULL, room->wall_ms);
            room_does(room, start_screen && p < 2 ? "" : places[p]);
            for (size_t t = 0; t < sizeof targets / sizeof *targets; t++) {
                Evening *before = session_evening(room->session);
                int moves = before ? evening_moves(before) : 0;
                room_tap(room, targets[t]);
                assert_ptr_equal(session_evening(room->session), before);
                if (before && evening_moves(before) != moves) fail_msg("target %zu moved", t);
                assert_false(session_done(room->session));
            }
            room_close(room);
        }
    }
}

static void buttons_stand_on_the_screen_only_after_a_finger(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    static const struct {
        const char *does;
        bool buttons;
    } rows[] = { { "volgende", false }, { "<knop_volgende>", true }, { "volgende", false } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        room_does(room, rows[i].does);
        assert_int_equal(room_sees(room, FOR_ROOM, "meer"), rows[i].buttons);
    }
    room_close(room);
}

int main(void)
{
    setenv("TZ", "UTC", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forward_back_and_again_work_everywhere),
        cmocka_unit_test(forward_ends_with_a_word_about_stopping_and_back_still_works),
        cmocka_unit_test(forward_asks_for_what_must_come_in_before_there_is_a_last_step),
        cmocka_unit_test(a_key_while_the_screen_is_black_only_shows_it_again),
        cmocka_unit_test(help_has_pages_and_covers_everything),
        cmocka_unit_test(help_says_a_line_about_every_key),
        cmocka_unit_test(help_is_never_empty_when_two_screens_differ_in_width),
        cmocka_unit_test(the_overview_goes_to_any_item),
        cmocka_unit_test(stopping_is_asked_and_never_done_by_escape),
        cmocka_unit_test(the_question_tells_the_truth_about_what_is_kept),
        cmocka_unit_test(letters_grow_and_shrink_two_steps_at_most),
        cmocka_unit_test(theme_motion_and_full_screen_are_switched),
        cmocka_unit_test(the_test_card_lights_what_the_clicker_sends),
        cmocka_unit_test(a_finger_does_what_the_group_says),
        cmocka_unit_test(hostile_targets_do_nothing),
        cmocka_unit_test(buttons_stand_on_the_screen_only_after_a_finger),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
