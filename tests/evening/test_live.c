// Files saved while the program is open: taken over on the start screen and on a title, told when they
// are worse than before, and left alone once the game is on.
#include "room.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static const char good[] = "Titel: Oudetitel\n\nStelling: Eerstestelling hoort hier.\n\n"
                           "Stelling: Tweedestelling hoort hier.\n";
static const char better[] = "Titel: Nieuwetitel\n\nStelling: Anderestelling hoort hier.\n";
static const char worse[] =
    "Titel: Nieuwetitel\n\nStelling:\n\nStelling: Tweedestelling hoort hier.\n";

// A file of a time of its own: two writes within one tick of the file system look the same.
static void save(Room *room, const char *name, const char *text)
{
    room_pack(room, name, text);
    time_t now = (time_t)(++room->wall_ms - EVENING_MS);
    struct timespec times[2] = { { .tv_sec = now }, { .tv_sec = now } };
    const char *path = arena_printf(&room->arena, "%s/%s", room->packs, name).p;
    assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
    assert_int_equal(utimensat(AT_FDCWD, room->packs, times, 0), 0);
}

static bool look(Room *room)
{
    room->wall_ms += 1000;
    return session_look(room->session, room->wall_ms);
}

// So many seconds go by. How often the picture changed.
static int wait(Room *room, int seconds)
{
    int changes = 0;
    for (int i = 0; i < seconds; i++) {
        changes += look(room);
    }
    return changes;
}

static Room *room_with(const char *text)
{
    Room *room = room_open(true);
    save(room, "proef.txt", text);
    const char *path = arena_printf(&room->arena, "%s/proef.txt", room->packs).p;
    Err err = { "" };
    if (!session_open(room->session, path, room->wall_ms, NULL, &err)) fail_msg("%s", err.text);
    return room;
}

static void check_sees(Room *room, const char *about, const char *words)
{
    Str rest = str_z(words);
    for (Str word = str_word(&rest); word.n > 0; word = str_word(&rest)) {
        bool not = str_starts(word, STR("!"));
        const char *z = arena_z(&room->arena, not ? str_drop(word, 1) : word);
        if (room_sees(room, FOR_ROOM, z) == not )
            fail_msg("%s: %s%s", about, not ? "still " : "no ", z);
    }
}

// A title ------------------------------------------------------------------------------------------

static void only_a_good_file_takes_the_place_of_the_old(void **state)
{
    (void)state;
    static const struct {
        const char *about, *old, *saved; // saved NULL: the file is thrown away
        const char *sees;                // words on the title; after "!" those that are not there
    } rows[] = {
        { "a new text", good, better, "Nieuwetitel !Oudetitel gelezen. !blijft" },
        { "an empty statement", good, worse, "Oudetitel !Nieuwetitel proef.txt, 3: tekst. blijft" },
        { "nothing at all", good, "", "Oudetitel proef.txt: leeg. blijft" },
        { "no item", good, "Zomaar wat.\n", "Oudetitel proef.txt blijft" },
        { "cards for no game", good,
          "Kaart: Moed = Je durft veel.\nSoort: compliment\n\n"
          "Kaart: Trots = Waar ben je trots op?\nSoort: vraag\n",
          "Oudetitel proef.txt spelen. blijft" },
        { "away", good, NULL, "Oudetitel proef.txt weg. blijft" },
        { "still wrong, in other words", worse,
          "Titel: Derdetitel\n\nStelling: Een.\n\nStelling:\n", "Derdetitel !blijft" },
        { "the same mistake on a line that was edited", worse,
          "Titel: Derdetitel\n\nStelling :\n\nStelling: Twee.\n", "Derdetitel !blijft" },
        { "lines before the mistake", worse,
          "Titel: Derdetitel\n\nStelling: Een.\n\nStelling: Twee.\n\nStelling:\n",
          "Derdetitel !blijft" },
        { "one more of the same", worse,
          "Titel: Derdetitel\n\nStelling:\n\nStelling: Twee.\n\nStelling:\n",
          "Nieuwetitel !Derdetitel proef.txt, 7: blijft" },
        { "one more above the same", worse,
          "Titel: Derdetitel\n\nStelling : \n\nStelling:\n\nStelling: Twee.\n",
          "Nieuwetitel !Derdetitel proef.txt, 3: blijft" },
        { "a mistake less", worse, good, "Oudetitel !blijft" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_with(rows[i].old);
        assert_int_equal(wait(room, 3), 0);
        assert_false(session_take_reread(room->session));
        if (rows[i].saved) {
            save(room, "proef.txt", rows[i].saved);
        } else {
            unlink(arena_printf(&room->arena, "%s/proef.txt", room->packs).p);
        }
        assert_false(look(room)); // not at rest yet
        if (!look(room)) fail_msg("%s: not seen", rows[i].about);
        assert_true(session_take_reread(room->session));
        assert_false(session_take_reread(room->session));
        check_sees(room, rows[i].about, rows[i].sees);
        room_does(room, "volgende"); // and it plays
        assert_int_equal(room_moves(room), 1);
        room_close(room);
    }
}

static void mending_a_file_throws_no_steps_away(void **state)
{
    (void)state;
    Room *room = room_with(good);
    room_does(room, "volgende volgende terug terug");
    save(room, "proef.txt", worse);
    wait(room, 2);
    save(room, "proef.txt", good); // the very same text as was played
    wait(room, 2);
    check_sees(room, "mended", "Oudetitel !blijft");
    room_does(room, "opnieuw opnieuw");
    assert_int_equal(room_moves(room), 2);
    room_close(room);
}

static void messages_of_a_file_are_counted(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int messages;
    } rows[] = {
        { "Stelling: Een.\nSchool: eens\nUitleg: Zo is het.\n", 0 },
        { "Stelling: Een.\nSchool: eens\n", 1 },
        { "Stelling: Een.\nSchool: eens\nUitleg: Zo is het.\n\nStelling:\n", 1 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_open(false);
        const char *path = room_pack(room, "proef.txt", rows[i].text);
        int messages = -1;
        assert_true(session_open(room->session, path, room->wall_ms, &messages, NULL));
        if (messages != rows[i].messages) fail_msg("row %zu: %d", i, messages);
        room_close(room);
    }
}

static void a_mistake_is_told_until_it_is_mended(void **state)
{
    (void)state;
    Room *room = room_with(good);
    save(room, "proef.txt", worse);
    wait(room, 2);
    for (int i = 0; i < 30; i++) {
        wait(room, 1);
        check_sees(room, "broken", "Oudetitel proef.txt, blijft");
    }
    save(room, "proef.txt", good); // the very same text as on the screen
    wait(room, 2);
    check_sees(room, "mended", "Oudetitel !blijft gelezen.");
    save(room, "proef.txt", worse);
    wait(room, 2);
    save(room, "proef.txt", better);
    wait(room, 2);
    check_sees(room, "better", "Nieuwetitel !blijft gelezen.");
    wait(room, 9);
    check_sees(room, "later", "Nieuwetitel !blijft !gelezen.");
    room_close(room);
}

static void a_mistake_does_not_follow_into_the_game(void **state)
{
    (void)state;
    Room *room = room_with(good);
    save(room, "proef.txt", worse);
    wait(room, 2);
    room_does(room, "volgende");
    assert_int_equal(wait(room, 20), 0);
    check_sees(room, "playing", "Eerstestelling !blijft");
    room_close(room);
}

static void a_file_saved_without_a_change_is_no_news(void **state)
{
    (void)state;
    Room *room = room_with(good);
    Evening *before = session_evening(room->session);
    save(room, "proef.txt", good);
    save(room, "anders.txt", "niet van ons");
    wait(room, 3);
    assert_ptr_equal(session_evening(room->session), before);
    assert_true(session_take_reread(room->session)); // it may have been a photo
    check_sees(room, "the same", "Oudetitel !gelezen.");
    room_close(room);
}

static void a_folder_is_read_again_as_a_whole(void **state)
{
    (void)state;
    Room *room = room_open(false);
    save(room, "a.txt", good);
    Err err = { "" };
    assert_true(session_open(room->session, room->packs, room->wall_ms, NULL, &err));
    save(room, "b.txt", "Stelling: Bijgekomen.\n");
    wait(room, 2);
    check_sees(room, "a file more", "Oudetitel map gelezen.");
    assert_int_equal(evening_part(session_evening(room->session))->pack.file_count, 2);
    save(room, "b.txt", "Stelling:\n");
    wait(room, 2);
    check_sees(room, "a bad file", "b.txt, 1: blijft");
    assert_int_equal(evening_part(session_evening(room->session))->pack.file_count, 2);
    room_close(room);
}

// The game ------------------------------------------------------------------------------------------

static void once_a_move_is_made_nothing_is_read(void **state)
{
    (void)state;
    Room *room = room_with(good);
    room_does(room, "volgende");
    assert_false(session_watches(room->session));
    save(room, "proef.txt", better);
    assert_int_equal(wait(room, 5), 0);
    assert_false(session_take_reread(room->session));
    check_sees(room, "playing", "Eerstestelling !Anderestelling");
    room_does(room, "terug"); // what was done can be done again, and that is of the old text
    assert_int_equal(wait(room, 3), 1);
    check_sees(room, "back at the title", "Oudetitel gespeeld.");
    room_does(room, "opnieuw");
    check_sees(room, "again", "Eerstestelling");
    assert_int_equal(room_moves(room), 1);
    room_close(room);
}

static void what_lies_over_the_title_is_left_alone(void **state)
{
    (void)state;
    static const char *const rows[] = { "hulp", "overzicht", "testkaart", "stoppen", "zwart" };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_with(good);
        room_does(room, rows[i]);
        save(room, "proef.txt", better);
        if (session_watches(room->session) || wait(room, 5) != 0) fail_msg("%s", rows[i]);
        room_does(room, i == 4 ? "zwart" : i == 0 ? "stoppen" : i == 3 ? "hulp" : rows[i]);
        wait(room, 2);
        check_sees(room, rows[i], "Nieuwetitel");
        room_close(room);
    }
}

static void an_evening_of_the_journal_plays_its_own_text(void **state)
{
    (void)state;
    Room *room = room_with(good);
    room_does(room, "volgende");
    room_start_again(room);
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    room_does(room, "kies terug");
    assert_int_equal(room_moves(room), 0);
    assert_false(session_watches(room->session));
    save(room, "proef.txt", better);
    assert_int_equal(wait(room, 3), 0);
    check_sees(room, "resumed", "Oudetitel");
    room_close(room);
}

static void titles_leave_nothing_in_the_journal(void **state)
{
    (void)state;
    Room *room = room_with(good);
    save(room, "proef.txt", better);
    wait(room, 2);
    JournalEvening *list = NULL;
    int count = -1;
    assert_true(journal_list(room->journal, &room->arena, &list, &count, NULL));
    assert_int_equal(count, 0);
    room_does(room, "volgende");
    assert_true(journal_list(room->journal, &room->arena, &list, &count, NULL));
    assert_int_equal(count, 1);
    assert_true(str_eq(list[0].title, STR("Nieuwetitel")));
    room_close(room);
}

// The start screen -----------------------------------------------------------------------------------

static void the_start_screen_follows_the_files(void **state)
{
    (void)state;
    Room *room = room_open(false);
    save(room, "b.txt", "Titel: Bes\nStelling: Een.\n");
    save(room, "c.txt", "Titel: Citroen\nStelling: Een.\nStelling: Twee.\n");
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    assert_true(session_watches(room->session));
    room_does(room, "volgende");
    assert_int_equal(wait(room, 3), 0);
    save(room, "a.txt", "Titel: Appel\nStelling: Een.\n");
    assert_int_equal(wait(room, 3), 1);
    check_sees(room, "a file more", "Appel Bes Citroen");
    save(room, "c.txt", "Titel: Cassis\nStelling: Een.\nStelling:\n");
    assert_int_equal(wait(room, 3), 1);
    check_sees(room, "mended", "Cassis !Citroen melding");
    room_does(room, "kies"); // the cursor stood on c.txt and still does
    check_sees(room, "chosen", "Cassis");
    assert_non_null(session_evening(room->session));
    room_close(room);
}

static void the_cursor_stays_where_its_row_was(void **state)
{
    (void)state;
    static const struct {
        const char *does, *gone, *chosen;
    } rows[] = {
        { "", "a.txt", "Bes" },
        { "volgende", "a.txt", "Bes" },
        { "volgende", "b.txt", "Citroen" },
        { "volgende volgende", "a.txt", "Citroen" },
        { "volgende volgende", "c.txt", "Bes" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_open(false);
        save(room, "a.txt", "Titel: Appel\nStelling: Een.\n");
        save(room, "b.txt", "Titel: Bes\nStelling: Een.\n");
        save(room, "c.txt", "Titel: Citroen\nStelling: Een.\n");
        assert_true(session_offer(room->session, NULL, room->wall_ms));
        room_does(room, rows[i].does);
        unlink(arena_printf(&room->arena, "%s/%s", room->packs, rows[i].gone).p);
        assert_int_equal(wait(room, 3), 1);
        room_does(room, "kies");
        check_sees(room, rows[i].does, rows[i].chosen);
        room_close(room);
    }
}

static void an_empty_start_screen_fills_itself(void **state)
{
    (void)state;
    Room *room = room_open(false);
    struct timespec times[2] = { { .tv_sec = 1 }, { .tv_sec = 1 } };
    assert_int_equal(utimensat(AT_FDCWD, room->packs, times, 0), 0);
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    assert_int_equal(wait(room, 3), 0);
    save(room, "a.txt", "Titel: Appel\nStelling: Een.\n");
    assert_int_equal(wait(room, 3), 1);
    check_sees(room, "filled", "Appel");
    save(room, "a.txt", "");
    wait(room, 3);
    check_sees(room, "empty again", "!Appel");
    room_does(room, "volgende kies");
    assert_null(session_evening(room->session));
    room_close(room);
}

static void an_offered_pack_is_read_again_too(void **state)
{
    (void)state;
    Room *room = room_with(good);
    room_does(room, "volgende");
    room_start_again(room);
    const char *path = arena_printf(&room->arena, "%s/proef.txt", room->packs).p;
    assert_true(session_offer(room->session, path, room->wall_ms));
    room_does(room, "volgende");
    save(room, "proef.txt", better);
    assert_int_equal(wait(room, 3), 1);
    check_sees(room, "offered", "Verder Nieuwetitel");
    room_does(room, "kies");
    check_sees(room, "chosen", "Nieuwetitel !Verder");
    room_close(room);
}

// Looks ----------------------------------------------------------------------------------------------

static void every_sentence_fits_on_the_strip(void **state)
{
    (void)state;
    static const float widths[] = { 1333, 1600, 1778 };
    static const char *const texts[] = { better, worse, "", "Zomaar wat.\n", NULL };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Room *room = room_open(false);
        const char *name = "de-vragen-van-het-groepje-van-yasmina-en-sem.txt";
        save(room, name, good);
        const char *path = arena_printf(&room->arena, "%s/%s", room->packs, name).p;
        assert_true(session_open(room->session, path, room->wall_ms, NULL, NULL));
        if (texts[i]) {
            save(room, name, texts[i]);
        } else {
            unlink(path);
        }
        assert_int_equal(wait(room, 2), 1);
        for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
            Arena arena = { 0 };
            DrawList list = room_list(room, FOR_ROOM, widths[w], &arena);
            assert_int_equal(runs_wrong(&list, SIZE_HINT_MIN, "strip"), 0);
            arena_finish(&arena);
        }
        room_close(room);
    }
}

int main(void)
{
    setenv("TZ", "UTC", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_a_good_file_takes_the_place_of_the_old),
        cmocka_unit_test(mending_a_file_throws_no_steps_away),
        cmocka_unit_test(messages_of_a_file_are_counted),
        cmocka_unit_test(a_mistake_is_told_until_it_is_mended),
        cmocka_unit_test(a_mistake_does_not_follow_into_the_game),
        cmocka_unit_test(a_file_saved_without_a_change_is_no_news),
        cmocka_unit_test(a_folder_is_read_again_as_a_whole),
        cmocka_unit_test(once_a_move_is_made_nothing_is_read),
        cmocka_unit_test(what_lies_over_the_title_is_left_alone),
        cmocka_unit_test(an_evening_of_the_journal_plays_its_own_text),
        cmocka_unit_test(titles_leave_nothing_in_the_journal),
        cmocka_unit_test(the_start_screen_follows_the_files),
        cmocka_unit_test(the_cursor_stays_where_its_row_was),
        cmocka_unit_test(an_empty_start_screen_fills_itself),
        cmocka_unit_test(an_offered_pack_is_read_again_too),
        cmocka_unit_test(every_sentence_fits_on_the_strip),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
