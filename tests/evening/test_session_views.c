// Who sees what: the table of windows, and evenings with two windows and with one.
#include "evening/session_inside.h"
#include "room.h"

#include <stdlib.h>
#include <string.h>

static void every_mix_has_its_picture(void **state)
{
    (void)state;
    static const struct {
        Looks looks;
        Shown room, teacher;
    } rows[] = {
        { { .playing = true }, SHOWN_ROOM, SHOWN_TEACHER },
        { { .overlay = OVERLAY_HELP, .playing = true }, SHOWN_OVERLAY, SHOWN_OVERLAY },
        { { .playing = false }, SHOWN_MENU, SHOWN_MENU },
        { { .black = true, .overlay = OVERLAY_HELP }, SHOWN_BLACK, SHOWN_OVERLAY },
        { { .playing = true, .still = true }, SHOWN_ROOM, SHOWN_TEACHER },
        { { .two = true, .playing = true }, SHOWN_ROOM, SHOWN_TEACHER },
        { { .two = true }, SHOWN_WELCOME, SHOWN_MENU },
        { { .two = true, .mirror = true }, SHOWN_WELCOME, SHOWN_MENU },
        { { .two = true, .playing = true, .mirror = true }, SHOWN_ROOM, SHOWN_ROOM },
        { { .two = true, .playing = true, .still = true }, SHOWN_STILL, SHOWN_TEACHER },
        { { .two = true, .playing = true, .still = true, .mirror = true },
          SHOWN_STILL,
          SHOWN_TEACHER },
        { { .two = true, .playing = true, .black = true, .still = true },
          SHOWN_BLACK,
          SHOWN_TEACHER },
        { { .two = true, .playing = true, .white = true, .mirror = true },
          SHOWN_WHITE,
          SHOWN_TEACHER },
        { { .two = true, .playing = true, .overlay = OVERLAY_HELP }, SHOWN_ROOM, SHOWN_OVERLAY },
        { { .two = true, .playing = true, .overlay = OVERLAY_OVERVIEW, .still = true },
          SHOWN_STILL,
          SHOWN_OVERLAY },
        { { .two = true, .playing = true, .overlay = OVERLAY_PROGRAMME },
          SHOWN_ROOM,
          SHOWN_OVERLAY },
        { { .two = true, .overlay = OVERLAY_MESSAGES }, SHOWN_WELCOME, SHOWN_OVERLAY },
        { { .two = true, .overlay = OVERLAY_QUIT }, SHOWN_WELCOME, SHOWN_OVERLAY },
        { { .two = true, .playing = true, .overlay = OVERLAY_TESTCARD },
          SHOWN_OVERLAY,
          SHOWN_OVERLAY },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Shown room = views_of(&rows[i].looks, FOR_ROOM);
        Shown teacher = views_of(&rows[i].looks, FOR_TEACHER);
        if (room != rows[i].room || teacher != rows[i].teacher) {
            fail_msg("row %zu: %d, %d", i, (int)room, (int)teacher);
        }
    }
}

// Of all mixes there are: with two windows nothing but the evening and the test card reaches the room.
static void the_room_never_sees_what_is_for_the_teacher(void **state)
{
    (void)state;
    enum { FLAGS = 32, OVERLAYS = OVERLAY_MORE + 1 };
    for (int n = 0; n < FLAGS * OVERLAYS; n++) {
        int bits = n % FLAGS;
        Looks looks = { .two = true,
                        .playing = (bits & 1) != 0,
                        .black = (bits & 2) != 0,
                        .white = (bits & 4) != 0,
                        .still = (bits & 8) != 0,
                        .mirror = (bits & 16) != 0,
                        .overlay = (Overlay)(n / FLAGS) };
        Shown room = views_of(&looks, FOR_ROOM);
        bool card = looks.overlay == OVERLAY_TESTCARD;
        if (room == SHOWN_TEACHER || room == SHOWN_MENU || (room == SHOWN_OVERLAY && !card)) {
            fail_msg("mix %d", n);
        }
    }
}

static Room *two_windows(const char *text)
{
    Room *room = room_playing(text, false);
    session_set_windows(room->session, true);
    return room;
}

static void what_lies_over_the_evening_is_the_teachers_only(void **state)
{
    (void)state;
    static const struct {
        const char *does, *word;
    } rows[] = {
        { "hulp", "Toetsen" },    { "overzicht", "Overzicht" }, { "stoppen", "stoppen" },
        { "bewaar", "plaatjes" }, { "spiek", "venster" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = two_windows(small_pack);
        room_does(room, "");
        room_does(room, rows[i].does);
        if (room_sees(room, FOR_ROOM, rows[i].word)) fail_msg("the room: %s", rows[i].does);
        if (!room_sees(room, FOR_TEACHER, rows[i].word)) fail_msg("the teacher: %s", rows[i].does);
        assert_int_equal(room_moves(room), 0);
        room_close(room);
    }
}

// Who stands at the digibord sees there what a finger asked for, until the laptop is used.
static void a_finger_on_the_rooms_picture_gets_it_there(void **state)
{
    (void)state;
    static const struct {
        const char *does;
        bool room;
    } rows[] = {
        { "<knop_knoppen>", true }, { "<knop_overzicht>", true }, { "volgende", false },
        { "stoppen", false },       { "overzicht", false },       { "<knop_terug>", false },
        { "stoppen", false },       { "<knop_overzicht>", true }, { "<knop_overzicht>", false },
    };
    Room *room = two_windows(small_pack);
    room_does(room, "volgende");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        room_does(room, rows[i].does);
        bool there = room_sees(room, FOR_ROOM, "Overzicht") || room_sees(room, FOR_ROOM, "Altijd");
        if (there != rows[i].room) fail_msg("row %zu: %s", i, rows[i].does);
    }
    assert_int_equal(room_moves(room), 1);
    Arena arena = { 0 };
    room_does(room, "<knop_knoppen>");
    DrawList sheet = room_list(room, FOR_ROOM, 1778, &arena);
    assert_non_null(group_of(&sheet, "knop stil"));
    arena_finish(&arena);
    room_close(room);
}

static void the_start_screen_is_the_teachers_too(void **state)
{
    (void)state;
    Room *room = two_windows(small_pack);
    session_offer(room->session, NULL, room->wall_ms);
    assert_true(room_sees(room, FOR_TEACHER, "Proefpak"));
    assert_false(room_sees(room, FOR_ROOM, "Proefpak"));
    assert_true(room_sees(room, FOR_ROOM, "Welkom"));
    room_close(room);
}

static Str dump_of(Room *room, Audience audience, float width, Buf *out)
{
    Arena arena = { 0 };
    DrawList list = room_list(room, audience, width, &arena);
    out->n = 0;
    draw_dump(&list, out);
    arena_finish(&arena);
    return buf_str(out);
}

static void a_still_picture_stays_to_the_last_command(void **state)
{
    (void)state;
    static const char *const meanwhile[] = { "volgende",       "7 kies", "overzicht",
                                             "volgende kies",  "terug",  "hulp",
                                             "stoppen terug",  "groter", "beweging",
                                             "<knop_volgende>" };
    Room *room = two_windows(small_pack);
    Buf before = { 0 }, after = { 0 };
    room_does(room, "volgende volgende volgende praten stil"); // a clock is running
    assert_true(room_sees(room, FOR_ROOM, "Eerstepraat"));
    dump_of(room, FOR_ROOM, 1778, &before);
    for (size_t i = 0; i < sizeof meanwhile / sizeof *meanwhile; i++) {
        room_does(room, meanwhile[i]);
        room->wall_ms += 100000;
        if (!str_eq(dump_of(room, FOR_ROOM, 1778, &after), buf_str(&before))) {
            fail_msg("%s changes it", meanwhile[i]);
        }
        if (!room_sees(room, FOR_TEACHER, "stil beeld")) fail_msg("%s: not told", meanwhile[i]);
    }
    int moves = room_moves(room);
    room_does(room, "begin");
    assert_false(room_sees(room, FOR_TEACHER, "stil beeld"));
    assert_int_equal(room_moves(room), moves);
    buf_finish(&before);
    buf_finish(&after);
    room_close(room);
}

static void a_still_picture_is_gone_with_its_evening(void **state)
{
    (void)state;
    Room *room = two_windows(small_pack);
    room_does(room, "volgende stil");
    assert_true(room_sees(room, FOR_ROOM, "Eerstestelling"));
    session_offer(room->session, NULL, room->wall_ms);
    assert_true(room_sees(room, FOR_ROOM, "Welkom"));
    room_close(room);
}

// A wobbling cable: it is back with the beamer, and on the laptop alone the evening can be seen.
static void a_still_picture_waits_for_the_beamer(void **state)
{
    (void)state;
    Room *room = two_windows(small_pack);
    room_does(room, "volgende stil overzicht volgende kies");
    assert_true(room_sees(room, FOR_ROOM, "Eerstestelling"));
    session_set_windows(room->session, false);
    assert_true(room_sees(room, FOR_ROOM, "Tweedestelling"));
    session_set_windows(room->session, true);
    assert_true(room_sees(room, FOR_ROOM, "Eerstestelling"));
    room_close(room);
}

// Someone leans on the digibord while it shows what is no longer so.
static void a_finger_on_what_is_not_live_does_nothing(void **state)
{
    (void)state;
    static const char *const covers[] = { "stil", "hulp" };
    for (size_t i = 0; i < sizeof covers / sizeof *covers; i++) {
        Room *room = two_windows(small_pack);
        room_does(room, "volgende");
        room_does(room, covers[i]);
        int moves = room_moves(room);
        room_does(room, "<zet_naar_3>");
        assert_int_equal(room_moves(room), moves);
        room_does(room, "<knop_terug>");
        assert_int_equal(room_moves(room), moves);
        Input drag = { .kind = INPUT_DRAG, .held = STR("sleep kaart 1"), .seen = FOR_ROOM };
        session_input(room->session, &drag, room->wall_ms);
        assert_int_equal(room_moves(room), moves);
        room_close(room);
    }
}

static void a_colour_goes_with_any_key_and_stays_while_something_is_looked_up(void **state)
{
    (void)state;
    static const struct {
        const char *key, *word;
        Role role;
    } rows[] = { { "zwart", "zwart", ROLE_BLACK }, { "wit", "wit", ROLE_WHITE } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = two_windows(small_pack);
        room_does(room, "volgende");
        room_does(room, rows[i].key);
        room_does(room, "overzicht volgende");
        Arena arena = { 0 };
        DrawList list = room_list(room, FOR_ROOM, 1778, &arena);
        assert_int_equal(list.count, 1);
        assert_int_equal(list.items[0].role, rows[i].role);
        assert_true(room_sees(room, FOR_TEACHER, rows[i].word));
        arena_finish(&arena);
        room_does(room, "stoppen volgende");
        assert_int_equal(room_moves(room), 1);
        assert_true(room_sees(room, FOR_ROOM, "Eerstestelling"));
        room_close(room);
    }
}

static void a_drag_shows_nothing_again(void **state)
{
    (void)state;
    Room *room = two_windows(small_pack);
    room_does(room, "volgende zwart");
    Input drag = { .kind = INPUT_DRAG, .held = STR("sleep kaart 1"), .seen = FOR_TEACHER };
    session_input(room->session, &drag, room->wall_ms);
    assert_false(room_sees(room, FOR_ROOM, "Eerstestelling"));
    room_close(room);
}

static void the_band_tells_the_right_answer_of_a_quiz_and_what_was_noted(void **state)
{
    (void)state;
    static const char quiz[] = "Titel: Proefquiz\n\nVraag: Eerstevraag?\nRood: Roodwoord\n"
                               "Groen: Groenwoord\nGoed: groen\nUitleg: Omdat het zo is.\n"
                               "Notitie: Vertelerbij.\n\nVraag: Tweedevraag?\nRood: ja\n"
                               "Groen: nee\nGoed: rood\n";
    static const char *const secrets[] = { "Goed:", "Omdat", "Vertelerbij" };
    Room *room = room_playing(quiz, false);
    room_does(room, "overzicht kies spiek");
    assert_true(room_sees(room, FOR_ROOM, "Eerstevraag"));
    for (size_t i = 0; i < sizeof secrets / sizeof *secrets; i++) {
        if (room_sees(room, FOR_ROOM, secrets[i])) fail_msg("%s at once", secrets[i]);
    }
    room_does(room, "spiek");
    for (size_t i = 0; i < sizeof secrets / sizeof *secrets; i++) {
        if (!room_sees(room, FOR_ROOM, secrets[i])) fail_msg("%s is not told", secrets[i]);
    }
    room_close(room);
}

static void the_same_picture_on_both(void **state)
{
    (void)state;
    Room *room = two_windows(small_pack);
    Buf one = { 0 }, other = { 0 };
    room_does(room, "volgende zelfde");
    dump_of(room, FOR_ROOM, 1600, &one);
    assert_true(str_starts(dump_of(room, FOR_TEACHER, 1600, &other), buf_str(&one)));
    assert_true(room_sees(room, FOR_TEACHER, "jouw eigen venster")); // and no more than that
    assert_true(other.n < one.n + 400);
    assert_false(room_sees(room, FOR_TEACHER, "Eersteuitleg"));
    room_does(room, "zelfde");
    assert_true(room_sees(room, FOR_TEACHER, "Eersteuitleg"));
    buf_finish(&one);
    buf_finish(&other);
    room_close(room);
}

static void keys_for_two_screens_say_so_on_one(void **state)
{
    (void)state;
    static const char *const keys[] = { "stil", "zelfde", "wissel" };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        Room *room = room_playing(small_pack, false);
        room_does(room, "volgende");
        room_does(room, keys[i]);
        assert_true(room_sees(room, FOR_ROOM, "twee"));
        assert_false(session_swapped(room->session));
        assert_int_equal(room_moves(room), 1);
        room_close(room);
    }
}

static void the_test_card_says_which_screen_it_is_and_can_swap_them(void **state)
{
    (void)state;
    Room *room = two_windows(small_pack);
    room_does(room, "testkaart");
    assert_true(room_sees(room, FOR_ROOM, "zaal"));
    assert_false(room_sees(room, FOR_TEACHER, "zaal"));
    assert_true(room_sees(room, FOR_TEACHER, "jij"));
    room_does(room, "wissel");
    assert_true(session_swapped(room->session));
    assert_true(room_sees(room, FOR_TEACHER, "jij"));
    room_does(room, "wissel");
    assert_false(session_swapped(room->session));
    room_close(room);
}

static void the_test_card_stands_clear_for_both_hands(void **state)
{
    (void)state;
    static const float widths[] = { 1333, 1600, 1778, 2370 };
    static const char *const hands[] = { "<ergens> <knop_testkaart>",
                                         "<ergens> <knop_hand> <knop_testkaart>" };
    for (size_t i = 0; i < 2 * sizeof widths / sizeof *widths; i++) {
        Arena arena = { 0 };
        Room *room = two_windows(small_pack);
        room_does(room, hands[i % 2]);
        DrawList list = room_list(room, FOR_ROOM, widths[i / 2], &arena);
        assert_true(list_says(&list, "sluit"));
        assert_int_equal(runs_wrong(&list, 0, hands[i % 2]), 0);
        arena_finish(&arena);
        room_close(room);
    }
}

static void the_warning_stands_free_of_everything(void **state)
{
    (void)state;
    static const float widths[] = { 1333, 1422, 1600, 1778, 2333 };
    static const char *const covers[] = { "stil", "zwart", "wit" };
    static const char *const over[] = { "", "hulp", "overzicht", "overzicht testkaart",
                                        "hulp overzicht" };
    int wrong = 0;
    for (size_t n = 0; n < sizeof covers / sizeof *covers * (sizeof over / sizeof *over); n++) {
        const char *cover = covers[n % 3], *then = over[n / 3];
        Room *room = two_windows(small_pack);
        room_does(room, "volgende");
        room_does(room, cover);
        room_does(room, then);
        for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
            Arena arena = { 0 };
            DrawList list = room_list(room, FOR_TEACHER, widths[w], &arena);
            Str about = arena_printf(&arena, "%s %s, %d wide", cover, then, (int)widths[w]);
            wrong += runs_wrong(&list, 24, about.p);
            // The test card takes the place of a still picture: both windows show it.
            bool hidden = strstr(then, "testkaart") == NULL || strcmp(cover, "stil") != 0;
            if (list_says(&list, "zaal") != hidden) fail_msg("%s: warned?", about.p);
            arena_finish(&arena);
        }
        room_close(room);
    }
    assert_int_equal(wrong, 0);
}

// One screen -----------------------------------------------------------------------------------------

static void the_band_tells_secrets_only_when_asked_twice_and_for_one_step(void **state)
{
    (void)state;
    static const char *const secrets[] = { "Eersteuitleg", "Eerstepraat", "Tweedestelling" };
    enum { SECRETS = sizeof secrets / sizeof *secrets };
    static const struct {
        const char *does;
        bool clock, secret;
    } rows[] = {
        { "volgende", false, false },
        { "spiek", true, false },
        { "spiek", true, true },
        { "volgende", true, false },
        { "spiek", true, true },
        { "spiek", false, false },
        { "spiek", true, false },
        { "hulp", false, false },
        { "stoppen", true, false },
        { "zwart", false, false },
        { "zwart", true, false },
        { "<ergens>", true, false },
        { "<knop_knoppen>", false, false },
        { "<knop_spiek>", true, true },
        { "<ergens>", true, true },
        { "<knop_volgende>", true, false },
        { "beweging", true, false },
    };
    Room *room = room_playing(small_pack, false);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        room_does(room, rows[i].does);
        if (room_sees(room, FOR_ROOM, "22:13") != rows[i].clock) fail_msg("row %zu: clock", i);
        for (int s = 0; s < SECRETS; s++) {
            if (room_sees(room, FOR_ROOM, secrets[s]) != rows[i].secret) {
                fail_msg("row %zu: %s", i, secrets[s]);
            }
        }
    }
    room_close(room);
}

// A programme, played on one screen.
static void the_band_tells_the_time_of_the_part_at_once_and_its_notes_when_asked_twice(void **state)
{
    (void)state;
    static const char evening[] = "Titel: De avond\n\nOnderdeel: Welkom = 10 minuten\n"
                                  "Uitleg: Ga maar zitten.\nNotitie: Lauwekoffie.\n\n"
                                  "Onderdeel: Slot = 5 minuten\nUitleg: Tot morgen.\n";
    static const struct {
        const char *does;
        int second;
        const char *says;
        bool there;
    } rows[] = {
        { "", 60, "nog", false },
        { "spiek", 60, "22:14", true },
        { "spiek", 60, "nog 9 van 10 min", true },
        { "spiek", 60, "op tijd", true },
        { "spiek", 720, "2 min te lang", true },
        { "spiek", 720, "2 min achter", true },
        { "spiek", 60, "Lauwekoffie", false },
        { "spiek spiek", 60, "Notitie: Lauwekoffie", true },
        { "volgende spiek spiek", 60, "Hierna: Slot", true },
        { "spiek spiek spiek", 60, "nog", false },
        { "<knop_knoppen> <knop_spiek>", 60, "nog 9 van 10 min", true },
        { "<knop_knoppen> <knop_spiek>", 60, "Lauwekoffie", false },
        { "<knop_knoppen> <knop_spiek> <knop_knoppen> <knop_spiek>", 60, "Lauwekoffie", true },
        { "<knop_knoppen> <knop_spiek> <regel>", 60, "Lauwekoffie", false },
        { "<knop_knoppen> <knop_spiek> <regel>", 60, "nog 9", true },
        { "<knop_knoppen> <knop_spiek> <spiek_weg>", 60, "nog 9", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(evening, false);
        room->wall_ms = EVENING_MS;
        room_does(room, rows[i].does);
        room->wall_ms = EVENING_MS + rows[i].second * 1000;
        if (room_sees(room, FOR_ROOM, rows[i].says) != rows[i].there) {
            fail_msg("row %zu: %s", i, rows[i].says);
        }
        room_close(room);
    }
}

static void the_band_hides_nothing_of_the_picture_and_its_groups_can_be_tapped(void **state)
{
    (void)state;
    static const float widths[] = { 1333, 1600, 1778, 2333 };
    Room *room = room_playing(small_pack, false);
    int wrong = 0;
    room_does(room, "volgende");
    for (int asked = 1; asked <= 4; asked++) { // by key, then by finger
        if (asked == 3) room_does(room, "spiek <ergens>");
        room_does(room, asked <= 2 ? "spiek" : "<knop_knoppen> <knop_spiek>");
        for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
            Arena arena = { 0 };
            DrawList list = room_list(room, FOR_ROOM, widths[w], &arena);
            Str about = arena_printf(&arena, "asked %d times, %d wide", asked, (int)widths[w]);
            wrong += runs_wrong(&list, asked % 2 == 1 ? 24 : 18, about.p);
            int there = 0;
            for (int i = 0; i < list.count; i++) {
                const DrawCmd *cmd = &list.items[i];
                if (cmd->kind != DRAW_GROUP || !str_eq(cmd->text, STR("knop volgende"))) continue;
                Str hit = draw_hit(&list, cmd->box.x + cmd->box.w / 2, cmd->box.y + cmd->box.h / 2);
                there += str_eq(hit, cmd->text);
            }
            if (there == 0) fail_msg("%s: nothing to tap", about.p);
            // A finger that misses the button forward must not ask for the secrets.
            if (asked > 2) assert_null(group_of(&list, "knop spiek"));
            arena_finish(&arena);
        }
    }
    assert_int_equal(wrong, 0);
    room_close(room);
}

// The lid closes, and the only display left is the one that the room looks at.
static void what_the_teacher_was_looking_up_does_not_come_to_the_room(void **state)
{
    (void)state;
    static const struct {
        const char *does;
        bool closes;
    } rows[] = {
        { "overzicht", true }, { "hulp", true },       { "knoppen", true },
        { "stoppen", false }, // a question waits for its answer
        { "testkaart", false }, // the room sees it already
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(small_pack, false);
        session_set_windows(room->session, true);
        room_does(room, "volgende volgende");
        room_does(room, rows[i].does);
        session_set_windows(room->session, true); // another size, another beamer
        int moves = room_moves(room);
        session_set_windows(room->session, false);
        bool closed = room_sees(room, FOR_ROOM, "Eerstestelling") &&
                      !room_sees(room, FOR_ROOM, "Derdestelling");
        if (closed != rows[i].closes) fail_msg("%s: closed %d", rows[i].does, closed);
        assert_int_equal(room_moves(room), moves);
        room_close(room);
    }
}

static void what_was_typed_in_the_window_that_went_has_keys_in_the_other(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    Input field = { .kind = INPUT_TAP, .target = STR("cijfers vak 1"), .seen = FOR_TEACHER };
    session_set_windows(room->session, true);
    room_does(room, "<knop_volgende> <knop_volgende> <knop_volgende>");
    session_input(room->session, &field, room->wall_ms);
    assert_false(room_sees(room, FOR_ROOM, "klaar"));
    session_set_windows(room->session, false);
    Arena arena = { 0 };
    DrawList list = room_list(room, FOR_ROOM, 1778, &arena);
    assert_non_null(group_of(&list, "cijfer klaar"));
    arena_finish(&arena);
    room_close(room);
}

static void the_answer_on_the_only_screen_does_not_come_back_on_the_beamer(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    room_does(room, "volgende volgende spiek spiek");
    assert_true(room_sees(room, FOR_ROOM, "Tweedestelling")); // what comes next
    session_set_windows(room->session, true);
    assert_false(room_sees(room, FOR_ROOM, "Tweedestelling"));
    session_set_windows(room->session, false); // the lid closes
    assert_false(room_sees(room, FOR_ROOM, "Tweedestelling"));
    room_close(room);
}

int main(void)
{
    setenv("TZ", "UTC", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_typed_in_the_window_that_went_has_keys_in_the_other),
        cmocka_unit_test(the_answer_on_the_only_screen_does_not_come_back_on_the_beamer),
        cmocka_unit_test(what_the_teacher_was_looking_up_does_not_come_to_the_room),
        cmocka_unit_test(every_mix_has_its_picture),
        cmocka_unit_test(the_room_never_sees_what_is_for_the_teacher),
        cmocka_unit_test(what_lies_over_the_evening_is_the_teachers_only),
        cmocka_unit_test(a_finger_on_the_rooms_picture_gets_it_there),
        cmocka_unit_test(the_start_screen_is_the_teachers_too),
        cmocka_unit_test(a_still_picture_stays_to_the_last_command),
        cmocka_unit_test(a_still_picture_is_gone_with_its_evening),
        cmocka_unit_test(a_still_picture_waits_for_the_beamer),
        cmocka_unit_test(a_finger_on_what_is_not_live_does_nothing),
        cmocka_unit_test(a_colour_goes_with_any_key_and_stays_while_something_is_looked_up),
        cmocka_unit_test(a_drag_shows_nothing_again),
        cmocka_unit_test(the_same_picture_on_both),
        cmocka_unit_test(keys_for_two_screens_say_so_on_one),
        cmocka_unit_test(the_test_card_says_which_screen_it_is_and_can_swap_them),
        cmocka_unit_test(the_test_card_stands_clear_for_both_hands),
        cmocka_unit_test(the_warning_stands_free_of_everything),
        cmocka_unit_test(the_band_tells_secrets_only_when_asked_twice_and_for_one_step),
        cmocka_unit_test(the_band_tells_the_right_answer_of_a_quiz_and_what_was_noted),
        cmocka_unit_test(
            the_band_tells_the_time_of_the_part_at_once_and_its_notes_when_asked_twice),
        cmocka_unit_test(the_band_hides_nothing_of_the_picture_and_its_groups_can_be_tapped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
