// Messages about packs, read on the start screen: every one of them can be reached, whole, whatever
// pupils wrote; and what is mended goes.
#include "room.h"
#include "support/golden.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>

static const char wrong_twice[] = "Titel: Proefpak\n\n"
                                  "Stelling: Eerstestelling hoort hier.\nSchool: paars\n\n"
                                  "Vraag: Waar of niet?\nRood: waar\n\n"
                                  "Stelling: Tweedestelling hoort hier.\nOnzin: Dit is niets.\n";

static Room *room_with(const char *text)
{
    Room *room = room_open(false);
    room_pack(room, "proef.txt", text);
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    return room;
}

static void messages_come_and_go_by_key_and_finger(void **state)
{
    (void)state;
    static const struct {
        const char *does;
        bool there;
    } rows[] = {
        { "", false },
        { "lees", true },
        { "<meldingen_0>", true },
        { "<knop_lees>", true },
        { "<meldingen_1>", false },
        { "<meldingen_-1>", false },
        { "<meldingen_>", false },
        { "lees lees", false },
        { "lees stoppen", false },
        { "lees <knop_stoppen>", false },
        { "lees terug", false },
        { "lees omhoog", false },
        { "lees kies kies kies kies kies", false },
        { "lees ja", false },
        { "lees zwart", false },
        { "lees <rij_0>", true },
        { "lees <meldingen_0>", true },
        { "lees 5 donker beweging venster", true },
        { "lees hulp hulp", false },
        { "stoppen <meldingen_0>", false },
        { "hulp <meldingen_0>", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_with(wrong_twice);
        room_does(room, rows[i].does);
        if (room_sees(room, FOR_ROOM, "Meldingen") != rows[i].there) fail_msg("%s", rows[i].does);
        assert_null(session_evening(room->session));
        assert_false(session_done(room->session));
        room_close(room);
    }
}

static void a_message_says_where_what_and_how_to_mend_it(void **state)
{
    (void)state;
    static const char *const words[] = { "proef.txt,", "regel 4",    "stelling 1", "paars",
                                         "Doe dit:",   "Voorbeeld:", "Verbeter",   "Proefpak" };
    Room *room = room_with(wrong_twice);
    room_does(room, "lees");
    for (int audience = FOR_ROOM; audience <= FOR_TEACHER; audience++) {
        bool seen[sizeof words / sizeof *words] = { false };
        room_does(room, "stoppen lees");
        for (int page = 0; page < 5 && room_sees(room, FOR_ROOM, "Meldingen"); page++) {
            for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
                seen[i] = seen[i] || room_sees(room, (Audience)audience, words[i]);
            }
            room_does(room, "volgende");
        }
        for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
            if (!seen[i]) fail_msg("nowhere %s", words[i]);
        }
        room_does(room, "lees");
    }
    room_close(room);
}

static void what_does_not_play_shows_why_when_it_is_chosen(void **state)
{
    (void)state;
    Room *room = room_with("Vraag: Wat?\nRood: A\n");
    room_does(room, "kies");
    assert_null(session_evening(room->session));
    assert_true(room_sees(room, FOR_ROOM, "Meldingen"));
    room_does(room, "stoppen <rij_0>");
    assert_true(room_sees(room, FOR_ROOM, "Meldingen"));
    room_close(room);
    room = room_with("Stelling: Een.\nSchool: eens\nUitleg: Daarom.\n");
    room_does(room, "lees");
    assert_false(room_sees(room, FOR_ROOM, "Meldingen"));
    assert_true(room_sees(room, FOR_ROOM, "niets te melden"));
    room_close(room);
}

// Pages ----------------------------------------------------------------------------------------

// A pack with a wrong school view in each statement, the number of the statement in the wrong word.
static const char *many(Arena *arena, int count, const char *word)
{
    Buf text = { 0 };
    for (int i = 1; i <= count; i++) {
        buf_printf(&text, "Stelling: %s nummer %d.\nSchool: %s%dx\nUitleg: Daarom.\n\n", word, i,
                   word, i);
    }
    const char *out = arena_z(arena, buf_str(&text));
    buf_finish(&text);
    return out;
}

// The first and last number of "melding 3 tot en met 4 van 7".
static void read_place(Room *room, Audience audience, float width, int *first, int *last)
{
    Arena arena = { 0 };
    DrawList list = room_list(room, audience, width, &arena);
    *first = *last = 0;
    for (int i = 0; i < list.count; i++) {
        const DrawCmd *cmd = &list.items[i];
        if (cmd->kind != DRAW_RUN || !str_starts(cmd->text, STR("melding "))) continue;
        Str rest = str_drop(cmd->text, 8), word;
        int64_t number;
        for (word = str_word(&rest); !str_empty(word); word = str_word(&rest)) {
            if (str_eq(word, STR("van"))) break;
            if (!str_number(word, 1, 100000, &number)) continue;
            if (*first == 0) *first = (int)number;
            *last = (int)number;
        }
    }
    arena_finish(&arena);
}

static void pages_follow_each_other_forward_and_back(void **state)
{
    (void)state;
    static const int counts[] = { 1, 2, 3, 7, 40 };
    for (size_t c = 0; c < sizeof counts / sizeof *counts; c++) {
        Arena arena = { 0 };
        Room *room = room_with(many(&arena, counts[c], "woord"));
        int first, last, end = 0, firsts[50], pages = 0;
        room_does(room, "lees");
        while (room_sees(room, FOR_ROOM, "Meldingen")) {
            read_place(room, FOR_ROOM, 1778, &first, &last);
            if (first != end + 1) fail_msg("%d: page %d from %d", counts[c], pages, first);
            firsts[pages++] = first;
            end = last;
            if (last == counts[c]) break;
            room_does(room, pages % 2 ? "volgende" : "<knop_volgende>");
        }
        assert_int_equal(end, counts[c]);
        for (int page = pages - 2; page >= 0; page--) { // all messages are alike here, so pages are
            room_does(room, page % 2 ? "terug" : "<knop_terug>");
            read_place(room, FOR_ROOM, 1778, &first, &last);
            if (page < pages - 2) assert_in_range(first, 1, firsts[page + 1]);
        }
        assert_int_equal(first, 1);
        room_does(room, "terug");
        assert_false(room_sees(room, FOR_ROOM, "Meldingen"));
        room_close(room);
        arena_finish(&arena);
    }
}

// Two pictures of different widths hold different numbers of messages: nobody misses one.
static void nobody_misses_a_message(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Room *room = room_with(many(&arena, 30, "eenlangwoordvoordezekeer"));
    int first, last, end[2] = { 0, 0 };
    static const float widths[] = { 1333, 2370 };
    room_does(room, "lees");
    for (int page = 0; page < 40 && (end[0] < 30 || end[1] < 30); page++) {
        for (int w = 0; w < 2; w++) {
            read_place(room, w ? FOR_TEACHER : FOR_ROOM, widths[w], &first, &last);
            if (first > end[w] + 1) fail_msg("page %d: from %d, after %d", page, first, end[w]);
            end[w] = last;
        }
        room_does(room, "volgende");
    }
    assert_int_equal(end[0], 30);
    assert_int_equal(end[1], 30);
    room_close(room);
    arena_finish(&arena);
}

// Hostile words --------------------------------------------------------------------------------

static void whatever_was_written_the_page_can_be_read(void **state)
{
    (void)state;
    Arena arena = { 0 };
    char *endless = arena_alloc(&arena, 5001, 1);
    memset(endless, 'w', 5000);
    const char *texts[] = {
        wrong_twice,
        many(&arena, 200, "woord"),
        many(&arena, 3, endless),
        many(&arena, 5, "\xD9\x85\xD8\xB3\xD8\xA7\xD8\xA8\xD9\x82\xD8\xA9"),
        many(&arena, 5, "e\xCC\x81\xCC\x81\xCC\x81\xCC\x81"),
        arena_printf(&arena, "Titel: %s\nStelling: A.\n%s: B.\n", endless, endless).p,
        arena_printf(&arena, "Stelling: A.\nSchool: %.900s eens oneens\tja\n%.2000s\n", endless,
                     endless)
            .p,
        "Vraag: Wat\0is dit\nRood: \n\n\n\nVraag\nRood\nGroen\nGoed",
        "",
    };
    static const float widths[] = { 1333, 1600, 1778, 2370 };
    int wrong = 0;
    for (size_t t = 0; t < sizeof texts / sizeof *texts; t++) {
        Room *room = room_open(false);
        const char *path = room_pack(room, "vriend.txt", "Stelling: Goed.\n");
        Err err = { "" };
        assert_true(session_open(room->session, path, room->wall_ms, NULL, &err));
        room_pack(room, "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww.txt",
                  texts[t]);
        assert_true(session_offer(room->session, NULL, room->wall_ms));
        room_does(room, "volgende lees");
        for (int page = 0; page < 10 && room_sees(room, FOR_ROOM, "Meldingen"); page++) {
            for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
                Arena scratch = { 0 };
                DrawList list = room_list(room, FOR_ROOM, widths[w], &scratch);
                Str about = arena_printf(&scratch, "text %zu, page %d, %d wide", t, page,
                                         (int)widths[w]);
                wrong += runs_wrong(&list, SIZE_HINT_MIN, about.p);
                arena_finish(&scratch);
            }
            room_does(room, "volgende");
        }
        room_close(room);
    }
    assert_int_equal(wrong, 0);
    arena_finish(&arena);
}

// A file that is mended ------------------------------------------------------------------------

// A file of a time of its own: two writes within one tick of the file system look the same.
static void save(Room *room, const char *text)
{
    const char *path = room_pack(room, "proef.txt", text);
    time_t now = (time_t)(++room->wall_ms - EVENING_MS);
    struct timespec times[2] = { { .tv_sec = now }, { .tv_sec = now } };
    assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
    for (int i = 0; i < 3; i++) {
        room->wall_ms += 1000;
        session_look(room->session, room->wall_ms);
    }
}

static void what_is_mended_goes(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Room *room = room_with(many(&arena, 9, "woord"));
    int first, last;
    room_does(room, "lees volgende volgende");
    assert_true(session_watches(room->session));
    save(room, many(&arena, 8, "ander"));
    assert_true(room_sees(room, FOR_ROOM, "van 8"));
    save(room, many(&arena, 1, "ander"));
    read_place(room, FOR_ROOM, 1778, &first, &last);
    assert_int_equal(first, 1);
    assert_int_equal(last, 1);
    save(room, "Stelling: Goed zo.\nSchool: eens\nUitleg: Daarom.\n");
    assert_false(room_sees(room, FOR_ROOM, "Meldingen"));
    assert_true(room_sees(room, FOR_ROOM, "1 stelling"));
    room_close(room);
    arena_finish(&arena);
}

static void a_file_that_goes_takes_its_messages_with_it(void **state)
{
    (void)state;
    Room *room = room_with(wrong_twice);
    room_does(room, "lees");
    temp_folder_remove(room->packs);
    for (int i = 0; i < 3; i++) {
        room->wall_ms += 1000;
        session_look(room->session, room->wall_ms);
    }
    assert_false(room_sees(room, FOR_ROOM, "Meldingen"));
    room_does(room, "lees volgende kies");
    assert_null(session_evening(room->session));
    room_close(room);
}

// Pictures -------------------------------------------------------------------------------------

static void the_pictures_are_those_that_were_approved(void **state)
{
    (void)state;
    static const struct {
        const char *name, *does;
        Audience audience;
        float width;
    } rows[] = {
        { "start", "", FOR_ROOM, 1778 },
        { "start", "", FOR_ROOM, 1333 },
        { "start-messages", "lees", FOR_ROOM, 1778 },
        { "start-messages", "lees", FOR_ROOM, 1333 },
        { "testcard", "testkaart volgende overzicht", FOR_ROOM, 1778 },
        { "testcard-teacher", "testkaart", FOR_TEACHER, 1333 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Buf dump = { 0 };
        Room *room = room_with(wrong_twice);
        room_pack(room, "avond.txt",
                  "Titel: Onze avond\nBegin: 19:30\n\nOnderdeel: Inloop = 10 minuten\n\n"
                  "Onderdeel: Afsluiting = 5 minuten\n");
        assert_true(session_offer(room->session, NULL, room->wall_ms));
        room_does(room, "volgende");
        room_does(room, rows[i].does);
        DrawList list = room_list(room, rows[i].audience, rows[i].width, &arena);
        draw_dump(&list, &dump);
        Str name = arena_printf(&arena, "screens/%s-%d.txt", rows[i].name, (int)rows[i].width);
        golden_check(name.p, buf_str(&dump));
        buf_finish(&dump);
        arena_finish(&arena);
        room_close(room);
    }
}

int main(void)
{
    setenv("TZ", "UTC", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(messages_come_and_go_by_key_and_finger),
        cmocka_unit_test(a_message_says_where_what_and_how_to_mend_it),
        cmocka_unit_test(what_does_not_play_shows_why_when_it_is_chosen),
        cmocka_unit_test(pages_follow_each_other_forward_and_back),
        cmocka_unit_test(nobody_misses_a_message),
        cmocka_unit_test(whatever_was_written_the_page_can_be_read),
        cmocka_unit_test(what_is_mended_goes),
        cmocka_unit_test(a_file_that_goes_takes_its_messages_with_it),
        cmocka_unit_test(the_pictures_are_those_that_were_approved),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
