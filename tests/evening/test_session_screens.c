// What a session shows besides the game: sentences that come and go, the teacher's bars, and that
// nothing on any screen is written over anything else.
#include "room.h"

#include "evening/session_inside.h"

#include <stdlib.h>

// Sentences ---------------------------------------------------------------------------------------

static void a_sentence_stays_eight_seconds(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    session_tell_news(room->session, STR("Waarschuwing alsjeblieft"), room->wall_ms);
    int64_t told = room->wall_ms;
    static const struct {
        int after_ms;
        bool there;
    } rows[] = { { 0, true }, { 7999, true }, { 8000, false }, { 60000, false } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        room->wall_ms = told + rows[i].after_ms;
        assert_int_equal(room_sees(room, FOR_ROOM, "Waarschuwing"), rows[i].there);
        assert_int_equal(room_sees(room, FOR_TEACHER, "Waarschuwing"), rows[i].there);
    }
    room->wall_ms = told + 3000;
    Arena arena = { 0 };
    DrawList list = room_list(room, FOR_ROOM, 1778, &arena);
    assert_int_equal(list.next_frame_ms, 8000); // on the evening clock: to take it away
    arena_finish(&arena);
    room_close(room);
}

// About the files, for one: with one display it would be over the first question for all to read.
static void what_is_said_over_the_title_ends_with_the_first_step(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    session_tell_news(room->session, STR("Waarschuwing alsjeblieft"), room->wall_ms);
    room_does(room, "donker");
    assert_true(room_sees(room, FOR_ROOM, "Waarschuwing"));
    room_does(room, "volgende");
    assert_false(room_sees(room, FOR_ROOM, "Waarschuwing"));
    session_tell_news(room->session, STR("Waarschuwing alsjeblieft"), room->wall_ms);
    room_does(room, "volgende"); // what is said while playing stays until it was read
    assert_true(room_sees(room, FOR_ROOM, "Waarschuwing"));
    room_close(room);
}

static void a_sentence_of_any_length_is_told_whole_or_cut_between_characters(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    for (size_t n = 380; n < 420; n++) {
        Buf text = { 0 };
        while (text.n < n) {
            buf_put(&text, text.n % 13 == 0 ? STR(" ") : STR("\xC3\xA9"));
        }
        session_tell(room->session, buf_str(&text), room->wall_ms);
        assert_false(room_sees(room, FOR_ROOM, "\xEF\xBF\xBD"));
        buf_finish(&text);
        Arena arena = { 0 };
        DrawList narrow = room_list(room, FOR_ROOM, 1333, &arena);
        assert_int_equal(runs_wrong(&narrow, SIZE_HINT_MIN, "a long sentence"), 0);
        arena_finish(&arena);
    }
    room_close(room);
}

// How many pages there are follows from the window; no picture of them has to be drawn for it.
static void help_has_as_many_pages_as_its_window_needs(void **state)
{
    (void)state;
    static const float widths[] = { 1333, 1778, 2370 };
    for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
        Room *room = room_playing(small_pack, false);
        Arena arena = { 0 };
        room_list(room, FOR_ROOM, widths[w], &arena);
        room_does(room, "hulp");
        int pages = overlay_help_pages(room->session);
        for (int page = 1; page <= pages; page++) {
            DrawList list = room_list(room, FOR_ROOM, widths[w], &arena);
            const char *heading = arena_printf(&arena, "(%d van %d)", page, pages).p;
            assert_int_equal(list_says(&list, heading), pages > 1);
            assert_int_equal(room->session->overlay, OVERLAY_HELP);
            room_list(room, FOR_TEACHER, 1333, &arena); // of no consequence
            room_does(room, "volgende");
        }
        assert_int_equal(room->session->overlay, OVERLAY_NONE);
        assert_int_equal(room_moves(room), 0);
        arena_finish(&arena);
        room_close(room);
    }
}

static void trouble_with_the_journal_is_told_once(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, true);
    room_does(room, "volgende");
    // Another file in the place of the folder: nothing can be kept, nor written anew.
    temp_folder_remove(room->data);
    FILE *wall = fopen(room->data, "w");
    assert_non_null(wall);
    fclose(wall);
    room_does(room, "volgende");
    Str trouble = evening_trouble(session_evening(room->session));
    assert_false(str_empty(trouble));
    Str rest = trouble;
    const char *word = arena_z(&room->arena, str_word(&rest));
    const char *last = word;
    for (Str next = str_word(&rest); next.n > 0; next = str_word(&rest)) {
        if (next.n > strlen(last)) last = arena_z(&room->arena, next); // the longest word of it
    }
    assert_true(room_sees(room, FOR_ROOM, last));
    room_does(room, "stoppen");
    assert_false(room_sees(room, FOR_ROOM, "is bewaard"));
    room_does(room, "stoppen");
    room->wall_ms += 60000;
    for (int i = 0; i < 5; i++) {
        room_does(room, "volgende");
        assert_false(room_sees(room, FOR_ROOM, last)); // not again and again
    }
    assert_int_equal(room_moves(room), 7); // and every move counts
    remove(room->data);
    room_does(room, "volgende terug"); // mended
    assert_true(str_empty(evening_trouble(session_evening(room->session))));
    room_close(room);
}

// What some more steps forward would show, at each step; and nothing has happened by looking.
static void the_next_picture_can_be_drawn_ahead(void **state)
{
    (void)state;
    static const struct {
        const char *before, *seen; // NULL: so many steps do not follow
        int steps;
        Audience audience;
    } rows[] = {
        { "", "Eerstestelling", 1, FOR_ROOM },
        { "", "Eerstepraat", 4, FOR_ROOM },
        { "", "Nu op het scherm", 1, FOR_TEACHER },
        { "volgende", "Eens", 1, FOR_ROOM },
        { "volgende", "Eersteuitleg", 4, FOR_ROOM },
        { "volgende", NULL, 100, FOR_ROOM },
        { "volgende volgende volgende", "Eerstepraat", 1, FOR_ROOM },
        { "volgende volgende volgende volgende", "Eersteuitleg", 1, FOR_ROOM },
        { "sla-over sla-over volgende volgende volgende volgende volgende volgende volgende "
          "volgende "
          "volgende volgende volgende volgende volgende volgende volgende volgende",
          NULL, 1, FOR_ROOM },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(small_pack, false);
        room_does(room, rows[i].before);
        uint64_t version = evening_version(session_evening(room->session));
        Arena arena = { 0 };
        Buf dump = { 0 };
        DrawList list = draw_begin(&arena, 1778);
        bool drawn = session_draw_ahead(room->session, rows[i].audience, rows[i].steps, 1778,
                                        room->wall_ms, &list);
        draw_dump(&list, &dump);
        buf_putc(&dump, '\0');
        if (drawn != (rows[i].seen != NULL)) fail_msg("row %zu: drawn %d", i, drawn);
        if (drawn && !strstr(dump.p, rows[i].seen)) fail_msg("row %zu: no %s", i, rows[i].seen);
        assert_true(evening_version(session_evening(room->session)) == version);
        if (drawn) assert_false(room_sees(room, FOR_ROOM, rows[i].seen));
        buf_finish(&dump);
        arena_finish(&arena);
        room_close(room);
    }
}

// What comes behind the last step of a part is the next part, as it would come.
static void the_next_part_is_read_ahead_as_well(void **state)
{
    (void)state;
    static const char programme[] = "Onderdeel: Eerste = 5 minuten\n\n"
                                    "Onderdeel: Tweede = 5 minuten\nUitleg: Tweedeuitleg.\n\n"
                                    "Onderdeel: Derde = 5 minuten\n\n"
                                    "Onderdeel: Vierde = 5 minuten\n";
    static const struct {
        const char *before, *seen; // NULL: so many steps do not follow
        int steps;
        Audience audience;
    } rows[] = {
        { "", "Tweede", 1, FOR_ROOM },
        { "", "Tweedeuitleg", 2, FOR_ROOM },
        { "", "Derde", 3, FOR_ROOM },
        { "", "Vierde", 4, FOR_ROOM },
        { "", NULL, 5, FOR_ROOM },
        { "volgende volgende", "Derde", 1, FOR_TEACHER },
        { "programma omlaag sla-over programma", "Derde", 1, FOR_ROOM }, // the second is left out
        { "programma omlaag omlaag omlaag schrap omhoog omhoog kies programma", "Vierde", 1,
          FOR_ROOM },
        { "volgende volgende programma omhoog kies", "Tweedeuitleg", 1, FOR_ROOM }, // as it stands
        { "programma omlaag omlaag omlaag kies", NULL, 1, FOR_ROOM },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(programme, false);
        room_does(room, rows[i].before);
        Evening *evening = session_evening(room->session);
        uint64_t version = evening_version(evening);
        Programme before = *evening_programme(evening);
        Arena arena = { 0 };
        DrawList list = draw_begin(&arena, 1778);
        bool drawn = session_draw_ahead(room->session, rows[i].audience, rows[i].steps, 1778,
                                        room->wall_ms, &list);
        if (drawn != (rows[i].seen != NULL)) fail_msg("row %zu: drawn %d", i, drawn);
        if (drawn && !list_says(&list, rows[i].seen)) fail_msg("row %zu: no %s", i, rows[i].seen);
        assert_true(evening_version(evening) == version);
        assert_memory_equal(evening_programme(evening), &before, sizeof before);
        arena_finish(&arena);
        room_close(room);
    }
}

// The picture of a part that was left and is on the screen again is made with the clock of that part.
static void what_is_read_ahead_has_the_clock_of_its_part(void **state)
{
    (void)state;
    static const char programme[] = "Onderdeel: Pitches = 10 minuten\nSprekers: Sanne, Daan\n\n"
                                    "Onderdeel: Pauze = 10 minuten\n";
    Room *room = room_playing(programme, false);
    room_does(room, "volgende volgende programma omlaag kies"); // Sanne speaks: the break
    room->wall_ms += 120000;
    room_does(room, "programma omhoog kies");
    Arena arena = { 0 };
    DrawList list = draw_begin(&arena, 1778);
    assert_true(session_draw_ahead(room->session, FOR_TEACHER, 0, 1778, room->wall_ms, &list));
    assert_true(list_says(&list, "4:5")); // of five minutes some seconds are gone
    arena_finish(&arena);
    room_close(room);
}

static void a_clock_that_goes_back_does_no_harm(void **state)
{
    (void)state;
    static const int64_t walls[] = { 0, -1, INT64_MIN, INT64_MAX, EVENING_MS - 1, EVENING_MS };
    for (size_t i = 0; i < sizeof walls / sizeof *walls; i++) {
        Room *room = room_playing(small_pack, false);
        Input next = { .kind = INPUT_ACTION, .action = ACTION_NEXT };
        session_input(room->session, &next, walls[i]);
        assert_int_equal(room_moves(room), 1);
        room_close(room);
    }
}

// Pictures ----------------------------------------------------------------------------------------

static void nothing_is_written_over_anything_else(void **state)
{
    (void)state;
    enum { TEACHER_MIN = 24 }; // read from 60 cm
    static const float widths[] = { 1333, 1422, 1600, 1778, 2333 };
    static const char *const places[] = {
        "",
        "volgende",
        "<knop_volgende>",
        "<knop_volgende> <knop_volgende>",
        "<knop_volgende> <knop_volgende> <knop_volgende>",
        "<knop_volgende> <knop_volgende> <knop_volgende> <knop_praten>",
        "hulp",
        "overzicht",
        "testkaart",
        "stoppen",
        "terug",
    };
    int wrong = 0;
    for (size_t p = 0; p < sizeof places / sizeof *places; p++) {
        for (int start_screen = 0; start_screen < 2; start_screen++) {
            Room *room = room_playing(small_pack, false);
            if (start_screen) session_offer(room->session, NULL, room->wall_ms);
            if (start_screen && p >= 1 && p < 6) {
                room_close(room);
                continue;
            }
            room_does(room, places[p]);
            for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
                Arena arena = { 0 };
                DrawList list = room_list(room, FOR_ROOM, widths[w], &arena);
                Str about = arena_printf(&arena, "%s%s, %d wide", start_screen ? "start, " : "",
                                         places[p], (int)widths[w]);
                wrong += runs_wrong(&list, SIZE_HINT_MIN, about.p);
                DrawList teacher = room_list(room, FOR_TEACHER, widths[w], &arena);
                wrong += runs_wrong(&teacher, TEACHER_MIN,
                                    arena_printf(&arena, "teacher, %s", about.p).p);
                arena_finish(&arena);
            }
            room_close(room);
        }
    }
    assert_int_equal(wrong, 0);
}

static void the_start_screen_holds_long_titles_and_many_packs(void **state)
{
    (void)state;
    static const float widths[] = { 1333, 1600, 1778 };
    Room *room = room_playing("Titel: Wat kiezen wij samen voor later en hoe doen ouders dat dan\n"
                              "Stelling: Een.\n",
                              true);
    room_does(room, "volgende");
    room_start_again(room);
    for (int i = 0; i < 14; i++) {
        const char *name = arena_printf(&room->arena, "pak%02d.txt", i).p;
        room_pack(
            room, name,
            arena_printf(&room->arena,
                         "Titel: Pak %02d dat een heel lange titel heeft die bijna niet past\n"
                         "Onzin: x\nStelling: Een.\nSchool: paars\nStelling: Twee.\n",
                         i)
                .p);
    }
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    int wrong = 0;
    for (int cursor = 0; cursor < 16; cursor++) {
        for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
            Arena arena = { 0 };
            DrawList list = room_list(room, FOR_ROOM, widths[w], &arena);
            Str about = arena_printf(&arena, "row %d, %d wide", cursor, (int)widths[w]);
            wrong += runs_wrong(&list, SIZE_HINT_MIN, about.p);
            arena_finish(&arena);
        }
        if (cursor > 0 && cursor < 15) { // the row under the cursor is always to be seen
            assert_true(
                room_sees(room, FOR_ROOM, arena_printf(&room->arena, "Pak %02d", cursor - 1).p));
        }
        room_does(room, "volgende");
    }
    assert_int_equal(wrong, 0);
    room_close(room);
}

// Two evenings were not finished: the title of each and where it stood, however long, and one pack below.
static void two_unfinished_evenings_are_told_whole(void **state)
{
    (void)state;
    static const char *const packs[] = {
        "Titel: Samen kijken wat er bij jou past op de middelbare school, een\nStelling: Een.\n",
        "Titel: Samen kijken wat er bij jou past op de middelbare school, nu\nStelling: Een.\n",
    };
    static const float widths[] = { 1333, 1600, 1778 };
    Room *room = room_open(true);
    for (size_t i = 0; i < sizeof packs / sizeof *packs; i++) {
        Err err = { "" };
        const char *path = room_pack(room, i == 0 ? "een.txt" : "twee.txt", packs[i]);
        if (!session_open(room->session, path, room->wall_ms, NULL, &err)) fail_msg("%s", err.text);
        room_does(room, "volgende volgende");
        room_start_again(room);
    }
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    for (int cursor = 0; cursor < 3; cursor++) {
        for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
            Arena arena = { 0 };
            DrawList list = room_list(room, FOR_ROOM, widths[w], &arena);
            assert_int_equal(runs_wrong(&list, SIZE_HINT_MIN, "two evenings"), 0);
            for (int row = 0; row < 2; row++) {
                const DrawCmd *box = group_of(&list, row == 0 ? "rij 0" : "rij 1");
                assert_non_null(box);
                int words = 0;
                for (int i = 0; i < list.count; i++) {
                    const DrawCmd *run = &list.items[i];
                    if (run->kind != DRAW_RUN || !rects_overlap(run_ink(run), box->box, 1))
                        continue;
                    words++; // and the ring leaves them alone
                    if (!rect_covers(rect_inset(box->box, 10), run_ink(run)))
                        fail_msg("\"%.*s\", %d wide", STR_ARG(run->text), (int)widths[w]);
                }
                assert_true(words >= 2);
            }
            assert_non_null(group_of(&list, "rij 2"));
            arena_finish(&arena);
        }
        room_does(room, "volgende");
    }
    room_close(room);
}

static void the_teacher_has_the_clock_the_keys_and_the_next_statement(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    room_does(room, "volgende");
    static const char *const words[] = { "22:13",       "kaart omhoog",   "Eersteuitleg",
                                         "Eerstepraat", "Tweedestelling", "Proefpak" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!room_sees(room, FOR_TEACHER, words[i]))
            fail_msg("the teacher does not see %s", words[i]);
    }
    static const char *const secret[] = { "Eersteuitleg", "Eerstepraat", "Tweedestelling",
                                          "22:13" };
    for (size_t i = 0; i < sizeof secret / sizeof *secret; i++) {
        assert_false(room_sees(room, FOR_ROOM, secret[i]));
    }
    room_close(room);
}

int main(void)
{
    setenv("TZ", "UTC", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sentence_stays_eight_seconds),
        cmocka_unit_test(what_is_said_over_the_title_ends_with_the_first_step),
        cmocka_unit_test(a_sentence_of_any_length_is_told_whole_or_cut_between_characters),
        cmocka_unit_test(help_has_as_many_pages_as_its_window_needs),
        cmocka_unit_test(trouble_with_the_journal_is_told_once),
        cmocka_unit_test(the_next_picture_can_be_drawn_ahead),
        cmocka_unit_test(the_next_part_is_read_ahead_as_well),
        cmocka_unit_test(what_is_read_ahead_has_the_clock_of_its_part),
        cmocka_unit_test(a_clock_that_goes_back_does_no_harm),
        cmocka_unit_test(nothing_is_written_over_anything_else),
        cmocka_unit_test(the_start_screen_holds_long_titles_and_many_packs),
        cmocka_unit_test(two_unfinished_evenings_are_told_whole),
        cmocka_unit_test(the_teacher_has_the_clock_the_keys_and_the_next_statement),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
