// The portfolio as the teacher meets it: a key, a line above the picture, a sentence at the end, and the
// question of stopping. Who writes is played by the test.
#include "room.h"

#include <stdlib.h>

// The writer takes up what was asked and is so far. False: nothing was asked.
static bool take(Room *room, int done, int all)
{
    Arena arena = { 0 };
    JournalEvening evening;
    bool asked = session_take_keep(room->session, &arena, &evening);
    if (asked) session_keep_progress(room->session, done, all);
    arena_finish(&arena);
    return asked;
}

static void end(Room *room, bool kept)
{
    session_keep_done(room->session, kept, kept ? STR("Staatdaar zo.") : STR("Schijfvol nu."),
                      room->wall_ms);
}

static bool says(Room *room, Audience audience, const char *sentence)
{
    Arena arena = { 0 };
    DrawList list = room_list(room, audience, 1778, &arena);
    Buf text = { 0 };
    for (int i = 0; i < list.count; i++) {
        if (list.items[i].kind != DRAW_RUN) continue;
        buf_put(&text, list.items[i].text);
        buf_putc(&text, ' ');
    }
    bool there = str_find(buf_str(&text), str_z(sentence)) < text.n;
    buf_finish(&text);
    arena_finish(&arena);
    return there;
}

static void the_key_asks_once_for_the_evening_as_it_is(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, true);
    assert_false(take(room, 0, 0));
    room_does(room, "volgende volgende terug bewaar");
    Arena arena = { 0 };
    JournalEvening evening;
    assert_true(session_take_keep(room->session, &arena, &evening));
    room_does(room, "volgende volgende");
    assert_int_equal(evening.cursor, 1);
    assert_true(str_eq(evening.moves[0].text, STR("naar 1")));
    assert_true(str_eq(evening.title, STR("Proefpak")));
    assert_false(take(room, 0, 0));
    room_does(room, "bewaar"); // tells how far it is, and asks for no second one
    assert_false(take(room, 0, 0));
    end(room, true);
    assert_false(take(room, 0, 0));
    room_does(room, "bewaar");
    assert_true(take(room, 0, 0));
    assert_int_equal(room_moves(room), 3); // and it is no move
    arena_finish(&arena);
    room_close(room);
}

static void there_is_something_to_keep_only_after_a_move(void **state)
{
    (void)state;
    static const struct {
        const char *does, *says;
        bool start_screen, asks;
    } rows[] = {
        { "bewaar", "Er is nog niets gespeeld.", false, false },
        { "volgende terug bewaar", "Er is nog niets gespeeld.", false, false },
        { "bewaar", "Kies eerst een spel.", true, false },
        { "volgende bewaar", NULL, false, true },
        { "volgende <knop_bewaar>", NULL, false, true },
        { "volgende overzicht bewaar", NULL, false, true },
        { "volgende zwart bewaar", NULL, false, false }, // only takes the black away
        { "volgende hulp bewaar", NULL, false, false },
        { "volgende testkaart bewaar", NULL, false, false },
        { "volgende stoppen bewaar", NULL, false, false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(small_pack, false);
        if (rows[i].start_screen) session_offer(room->session, NULL, room->wall_ms);
        room_does(room, rows[i].does);
        bool said = !rows[i].says || says(room, FOR_ROOM, rows[i].says);
        bool asked = take(room, 0, 0);
        if (!said || asked != rows[i].asks) fail_msg("%s: asked %d", rows[i].does, asked);
        room_close(room);
    }
}

static void both_screens_tell_how_far_it_is_until_it_is_there(void **state)
{
    (void)state;
    static const char *const words[] = { "Ik maak de plaatjes.", "Ik maak de plaatjes: 3 van 41." };
    Room *room = room_playing(small_pack, false);
    room_does(room, "volgende bewaar");
    assert_false(says(room, FOR_ROOM, words[0])); // nobody writes yet
    assert_true(take(room, 0, 0));
    for (int i = 0; i < 2; i++) {
        for (int who = 0; who < 2; who++) {
            Audience audience = who ? FOR_TEACHER : FOR_ROOM;
            if (!says(room, audience, words[i])) fail_msg("%d does not see %s", who, words[i]);
        }
        assert_int_equal(session_keep_progress(room->session, 3, 41), i == 0);
    }
    assert_true(says(room, FOR_TEACHER, "Stoppen kan met Esc."));
    assert_false(says(room, FOR_ROOM, "Esc"));
    assert_true(says(room, FOR_ROOM, "Eerstestelling"));
    room_does(room, "zwart"); // one thing at a time
    assert_false(says(room, FOR_ROOM, "Ik maak"));
    assert_true(says(room, FOR_TEACHER, "De zaal ziet zwart"));
    room_does(room, "zwart");
    assert_true(says(room, FOR_TEACHER, words[1]));
    end(room, true);
    assert_false(says(room, FOR_ROOM, "Ik maak"));
    assert_false(says(room, FOR_TEACHER, "Ik maak"));
    assert_true(says(room, FOR_ROOM, "Staatdaar zo."));
    assert_true(says(room, FOR_TEACHER, "Staatdaar zo."));
    room_close(room);
}

// How wide the line is that grows, of 1778.
static float line(Room *room)
{
    Arena arena = { 0 };
    DrawList list = room_list(room, FOR_ROOM, 1778, &arena);
    float width = -1;
    for (int i = 0; i < list.count; i++) {
        const DrawCmd *cmd = &list.items[i];
        bool top = cmd->kind == DRAW_RRECT && cmd->role == ROLE_ACCENT && cmd->box.y == 0;
        if (top) width = cmd->box.w;
    }
    arena_finish(&arena);
    return width;
}

static void the_line_grows_with_the_pictures(void **state)
{
    (void)state;
    static const struct {
        int done, all;
        float width;
    } rows[] = { { 0, 0, 0 }, { 0, 4, 0 }, { 1, 4, 444.5f }, { 2, 4, 889 }, { 4, 4, 1778 } };
    Room *room = room_playing(small_pack, false);
    room_does(room, "volgende");
    assert_true(line(room) < 0);
    room_does(room, "bewaar");
    assert_true(take(room, 0, 0));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        session_keep_progress(room->session, rows[i].done, rows[i].all);
        float width = line(room);
        if (width < rows[i].width - 1 || width > rows[i].width + 1) {
            fail_msg("%d of %d: %d wide", rows[i].done, rows[i].all, (int)width);
        }
    }
    room_does(room, "overzicht");
    assert_true(line(room) > 0); // it goes on below what lies on top
    room_close(room);
}

// Stopping while it is being written -------------------------------------------------------------------

static void who_stops_waits_for_the_pictures_unless_they_are_not_wanted(void **state)
{
    (void)state;
    enum { NOTHING, KEPT, REFUSED };
    static const struct {
        const char *does;
        int then;
        bool done, cancelled;
        const char *sees;
    } rows[] = {
        { "stoppen", NOTHING, false, false, "Als je stopt, wacht ik daarop." },
        { "stoppen ja", NOTHING, false, false, "Daarna stopt avondspel vanzelf." },
        { "stoppen ja ja ja", NOTHING, false, false, "Daarna stopt avondspel vanzelf." },
        { "stoppen ja", KEPT, true, false, NULL },
        { "stoppen ja", REFUSED, false, false, "Schijfvol nu." },
        { "stoppen", KEPT, false, false, "Wil je stoppen met de avond?" },
        { "stoppen volgende", KEPT, false, false, "Staatdaar zo." },
        { "stoppen ja volgende", NOTHING, false, false, "Eerstestelling" },
        { "stoppen ja volgende", KEPT, false, false, "Staatdaar zo." },
        { "stoppen ja stoppen stoppen", KEPT, false, false, NULL },
        { "stoppen ja volgende stoppen ja", KEPT, true, false, NULL },
        { "stoppen schrap", NOTHING, false, true, "De plaatjes worden niet bewaard." },
        { "stoppen schrap bewaar", NOTHING, false, true, "Even geduld" },
        { "stoppen schrap stoppen ja", NOTHING, true, true, NULL },
        { "stoppen ja schrap", NOTHING, true, true, NULL },
        { "<knop_stoppen> <knop_ja> <knop_schrap>", NOTHING, true, true, NULL },
        { "stoppen ja zwart", NOTHING, false, false, "Eerstestelling" },
        { "schrap", NOTHING, false, false, NULL },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(small_pack, false);
        room_does(room, "volgende bewaar");
        assert_true(take(room, 3, 41));
        room_does(room, rows[i].does);
        bool cancelled = session_keep_cancelled(room->session);
        if (rows[i].then != NOTHING) end(room, rows[i].then == KEPT);
        bool done = session_done(room->session);
        bool sees = !rows[i].sees || says(room, FOR_ROOM, rows[i].sees);
        if (done != rows[i].done || cancelled != rows[i].cancelled || !sees) {
            fail_msg("%s, then %d: done %d, cancelled %d, sees %d", rows[i].does, rows[i].then,
                     done, cancelled, sees);
        }
        room_close(room);
    }
}

static void what_was_cancelled_ends_without_a_word_and_can_be_asked_again(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    room_does(room, "volgende bewaar");
    assert_true(take(room, 1, 9));
    room_does(room, "stoppen schrap");
    assert_false(says(room, FOR_ROOM, "Ik maak"));
    session_keep_progress(room->session, 2, 9);
    assert_false(take(room, 0, 0));
    session_keep_done(room->session, false, (Str){ 0 }, room->wall_ms);
    assert_false(session_keep_cancelled(room->session));
    assert_true(says(room, FOR_ROOM, "De plaatjes worden niet bewaard."));
    room_does(room, "bewaar");
    assert_true(take(room, 0, 9));
    room_close(room);
}

static void without_a_portfolio_the_question_of_stopping_knows_no_pictures(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, true);
    room_does(room, "volgende stoppen");
    assert_false(room_sees(room, FOR_ROOM, "plaatjes"));
    room_does(room, "schrap");
    assert_false(session_done(room->session));
    assert_false(session_keep_cancelled(room->session));
    assert_true(room_sees(room, FOR_ROOM, "Eerstestelling"));
    room_close(room);
}

// The last step ----------------------------------------------------------------------------------------

static void to_the_end(Room *room)
{
    for (int i = 0; i < 40; i++) {
        room_does(room, "volgende");
    }
}

static void the_last_step_offers_to_keep_the_pictures(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    to_the_end(room);
    assert_true(says(room, FOR_ROOM, "E bewaart de plaatjes, Esc stopt."));
    room_does(room, "bewaar");
    assert_true(take(room, 0, 9));
    assert_true(says(room, FOR_ROOM, "Ik maak de plaatjes: 0 van 9."));
    room_does(room, "volgende");
    assert_true(says(room, FOR_ROOM, "De plaatjes worden nog bewaard."));
    end(room, true);
    room_does(room, "volgende");
    assert_true(says(room, FOR_ROOM, "De plaatjes zijn bewaard. Esc stopt."));
    room_does(room, "terug volgende volgende"); // it may end otherwise now
    assert_true(says(room, FOR_ROOM, "E bewaart de plaatjes, Esc stopt."));
    room_does(room, "bewaar");
    assert_true(take(room, 0, 9));
    end(room, false);
    room_does(room, "volgende");
    assert_true(says(room, FOR_ROOM, "E bewaart de plaatjes, Esc stopt."));
    room_close(room);
}

static void a_finger_finds_buttons_for_it_at_the_end_only(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    room_does(room, "<knop_volgende>");
    assert_false(says(room, FOR_ROOM, "bewaar plaatjes"));
    to_the_end(room);
    room_does(room, "<knop_volgende>");
    assert_true(says(room, FOR_ROOM, "bewaar plaatjes"));
    assert_true(says(room, FOR_ROOM, "stoppen"));
    assert_false(says(room, FOR_ROOM, "Esc"));
    room_does(room, "<knop_bewaar>");
    assert_true(take(room, 0, 9));
    room_does(room, "<knop_terug>");
    assert_false(says(room, FOR_ROOM, "bewaar plaatjes"));
    room_close(room);
}

// Pictures ---------------------------------------------------------------------------------------------

static void nothing_of_it_is_written_over_anything_else(void **state)
{
    (void)state;
    enum { TEACHER_MIN = 24 };
    static const float widths[] = { 1333, 1422, 1600, 1778, 2333 };
    static const char *const places[] = {
        "",
        "volgende",
        "volgende volgende 1208",
        "zwart",
        "hulp",
        "overzicht",
        "testkaart",
        "stoppen",
        "stoppen ja",
        "<knop_volgende>",
        "<knop_knoppen> <knop_spiek>",
    };
    static const char long_pack[] =
        "Titel: Wat kiezen wij samen voor later en hoe doen ouders dat dan eigenlijk thuis\n"
        "Stelling: Eerstestelling.\nStelling: Tweede.\n";
    int wrong = 0;
    for (size_t p = 0; p < 2 * sizeof places / sizeof *places; p++) {
        Room *room = room_playing(p % 2 ? long_pack : small_pack, false);
        room_does(room, "volgende bewaar");
        assert_true(take(room, 128, 256));
        if (p == 0) to_the_end(room);
        room_does(room, places[p / 2]);
        for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
            Arena arena = { 0 };
            DrawList list = room_list(room, FOR_ROOM, widths[w], &arena);
            DrawList teacher = room_list(room, FOR_TEACHER, widths[w], &arena);
            Str about = arena_printf(&arena, "%s, %d wide", places[p / 2], (int)widths[w]);
            wrong += runs_wrong(&list, SIZE_HINT_MIN, about.p);
            about = arena_printf(&arena, "teacher, %.*s", STR_ARG(about));
            wrong += runs_wrong(&teacher, TEACHER_MIN, about.p);
            arena_finish(&arena);
        }
        room_close(room);
    }
    assert_int_equal(wrong, 0);
}

// Nor over the words by which the teacher knows whose picture it is, that the room does not have.
static void the_same_picture_has_its_own_words_there(void **state)
{
    (void)state;
    static const float widths[] = { 1333, 1600, 1778, 2370 };
    Room *room = room_playing(small_pack, false);
    session_set_windows(room->session, true);
    room_does(room, "volgende zelfde bewaar");
    assert_true(take(room, 128, 256));
    assert_true(room_sees(room, FOR_TEACHER, "Dit ziet de zaal"));
    for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
        Arena arena = { 0 };
        DrawList list = room_list(room, FOR_TEACHER, widths[w], &arena);
        assert_int_equal(runs_wrong(&list, 0, "the same picture"), 0);
        arena_finish(&arena);
    }
    room_close(room);
}

int main(void)
{
    setenv("TZ", "UTC", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_key_asks_once_for_the_evening_as_it_is),
        cmocka_unit_test(there_is_something_to_keep_only_after_a_move),
        cmocka_unit_test(both_screens_tell_how_far_it_is_until_it_is_there),
        cmocka_unit_test(the_line_grows_with_the_pictures),
        cmocka_unit_test(who_stops_waits_for_the_pictures_unless_they_are_not_wanted),
        cmocka_unit_test(what_was_cancelled_ends_without_a_word_and_can_be_asked_again),
        cmocka_unit_test(without_a_portfolio_the_question_of_stopping_knows_no_pictures),
        cmocka_unit_test(the_last_step_offers_to_keep_the_pictures),
        cmocka_unit_test(a_finger_finds_buttons_for_it_at_the_end_only),
        cmocka_unit_test(nothing_of_it_is_written_over_anything_else),
        cmocka_unit_test(the_same_picture_has_its_own_words_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
