// The start screen and evenings that were not finished: choosing, going on where one was, starting
// a program again the next morning.
#include "room.h"

#include <stdlib.h>

// The start screen --------------------------------------------------------------------------------

static void the_start_screen_is_a_list_with_a_cursor(void **state)
{
    (void)state;
    static const struct {
        const char *does, *plays; // title of the pack that is played; NULL: still choosing
    } rows[] = {
        { "", NULL },
        { "kies", "Appel" },
        { "volgende kies", "Bes" },
        { "volgende volgende kies", "Citroen" },
        { "volgende volgende volgende kies", "Appel" },
        { "terug kies", "Citroen" },
        { "omlaag omlaag omhoog begin", "Bes" },
        { "vak zwart", "Bes" },
        { "volgende ja", "Bes" },
        { "<rij_2>", "Citroen" },
        { "<rij_3>", NULL },
        { "<wijs_2> kies", "Citroen" },
        { "<wijs_2> terug kies", "Bes" },
        { "<wijs_2>", NULL },
        { "<wijs_3> kies", "Appel" },
        { "<wijs_-1> kies", "Appel" },
        { "stoppen <wijs_2> stoppen kies", "Appel" },
        { "hulp <rij_1>", NULL },
        { "stoppen <rij_1>", NULL },
        { "5", NULL },
        { "opnieuw apart rood overzicht", NULL },
        { "<zet_naar_1>", NULL },
        { "donker hulp hulp kies", "Appel" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_open(false);
        room_pack(room, "a.txt", "Titel: Appel\nStelling: Een.\nStelling: Twee.\n");
        room_pack(room, "b.txt", "Titel: Bes\nStelling: Een.\n");
        room_pack(room, "c.txt",
                  "Titel: Citroen\nStelling: Een.\nSchool: misschien\nStelling: B.\n");
        room_pack(room, ".verborgen.txt", "Titel: Verborgen\nStelling: Een.\n");
        room_pack(room, "leeg.txt", "");
        assert_true(session_offer(room->session, NULL, room->wall_ms));
        assert_true(room_sees(room, FOR_ROOM, "Goedenavond"));
        assert_true(room_sees(room, FOR_ROOM, "2 stellingen"));
        assert_true(room_sees(room, FOR_ROOM, "1 stelling"));
        assert_true(room_sees(room, FOR_ROOM, "melding"));
        assert_false(room_sees(room, FOR_ROOM, "Verborgen"));
        assert_null(session_evening(room->session));
        room_does(room, rows[i].does);
        const Evening *evening = session_evening(room->session);
        const EveningPart *part = evening ? evening_part(evening) : NULL;
        const char *plays = part ? part->pack.title.p : NULL;
        bool same = plays && rows[i].plays
                        ? strncmp(plays, rows[i].plays, strlen(rows[i].plays)) == 0
                        : plays == rows[i].plays;
        if (!same) fail_msg("%s: plays %s", rows[i].does, plays ? plays : "nothing");
        room_close(room);
    }
}

static void decks_come_behind_packs_each_with_its_game(void **state)
{
    (void)state;
    Room *room = room_open(false);
    const char *decks = temp_folder(&room->arena);
    temp_write(decks, "a.txt", STR("Titel: Sterk\nSoort: kwaliteiten\n\nKaart: Lief = Dat.\n"));
    temp_write(decks, "b.txt", STR("Zomaar tekst.\n"));
    room_pack(room, "z.txt", "Titel: Appel\nStelling: Een.\n");
    SessionSetup setup = {
        .metrics = metrics_fake(), .seed = 7, .examples = room->packs, .decks = decks
    };
    session_destroy(room->session);
    room->session = session_create(&setup);
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    assert_true(room_sees(room, FOR_ROOM, "Kwaliteitenspel \xC2\xB7 1 kaart"));
    assert_false(room_sees(room, FOR_ROOM, "b.txt"));
    room_does(room, "volgende volgende volgende kies");
    assert_string_equal(evening_part(session_evening(room->session))->format->id, "kwaliteiten");
    // A deck that is saved while the screen is up comes into sight as a pack does.
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    temp_write(decks, "c.txt", STR("Titel: Slim\nSoort: kwaliteiten\n\nKaart: Slim = Dat.\n"));
    for (int i = 0; i < 3; i++) {
        room->wall_ms += 1000;
        session_look(room->session, room->wall_ms);
    }
    assert_true(room_sees(room, FOR_ROOM, "Slim"));
    temp_folder_remove(decks);
    room_close(room);
}

static void an_empty_folder_gets_advice(void **state)
{
    (void)state;
    Room *room = room_open(false);
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    assert_true(room_sees(room, FOR_ROOM, "Documenten/Avondspel"));
    room_does(room, "volgende terug kies <rij_0> omhoog omlaag");
    assert_null(session_evening(room->session));
    room_close(room);
}

static void a_pack_that_went_away_costs_a_sentence(void **state)
{
    (void)state;
    Room *room = room_open(false);
    room_pack(room, "a.txt", "Titel: Appel\nStelling: Een.\n");
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    temp_folder_remove(room->packs);
    room_does(room, "kies");
    assert_null(session_evening(room->session));
    assert_true(room_sees(room, FOR_ROOM, "a.txt"));
    room_close(room);
}

static void what_cannot_be_played_leaves_the_session_as_it_was(void **state)
{
    (void)state;
    static const char *const texts[] = { "", "Zomaar wat tekst.\n",
                                         "Soort: beroepen\n\nKaart: Bakker\n" };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Room *room = room_playing(small_pack, false);
        room_does(room, "volgende hulp");
        Evening *before = session_evening(room->session);
        const char *path = room_pack(room, "anders.txt", texts[i]);
        Err err = { "" };
        assert_false(session_open(room->session, path, room->wall_ms, NULL, &err));
        assert_true(strlen(err.text) > 20);
        assert_false(session_open(room->session, "/bestaat/niet.txt", room->wall_ms, NULL, &err));
        assert_ptr_equal(session_evening(room->session), before);
        assert_int_equal(room_moves(room), 1);
        assert_true(room_sees(room, FOR_ROOM, "Toetsen"));
        room_close(room);
    }
}

// Key presses ---------------------------------------------------------------------------------------

// From the start screen to the words of the first statement, with the keys of a remote as well.
static void the_first_statement_is_three_presses_away_at_most(void **state)
{
    (void)state;
    static const struct {
        const char *pack, *before; // what is done before counting
        Action choose, forward;
        int most;
    } rows[] = {
        { small_pack, "", ACTION_CHOOSE, ACTION_NEXT, 2 },
        { small_pack, "", ACTION_BLACK, ACTION_NEXT, 2 }, // a remote
        { small_pack, "", ACTION_START, ACTION_NEXT, 2 },
        { small_pack, "", ACTION_CHOOSE, ACTION_CHOOSE, 2 }, // one key only
        { "Titel: Avond\n\nOnderdeel: Welkom = 5 minuten\n\nOnderdeel: Spel = 9 minuten\n"
          "Spel: los.txt\n",
          "", ACTION_CHOOSE, ACTION_NEXT, 3 },
        { small_pack, "kies volgende", ACTION_CHOOSE, ACTION_NEXT, 1 }, // where it stood
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_open(true);
        room_pack(room, "avond.txt", rows[i].pack);
        if (rows[i].pack != small_pack) room_pack(room, "los.txt", small_pack);
        if (rows[i].before[0]) {
            assert_true(session_offer(room->session, NULL, room->wall_ms));
            room_does(room, rows[i].before);
            room_start_again(room);
        }
        assert_true(session_offer(room->session, NULL, room->wall_ms));
        int presses = 0;
        while (presses <= rows[i].most && !room_sees(room, FOR_ROOM, "Eerstestelling")) {
            room_press(room, presses == 0 ? rows[i].choose : rows[i].forward);
            presses++;
        }
        if (presses != rows[i].most) fail_msg("row %zu: %d presses", i, presses);
        room_close(room);
    }
}

// Reading in steps -----------------------------------------------------------------------------------

// A start screen of which nothing is read yet but the unfinished evenings.
static Room *room_in_steps(int packs)
{
    Room *room = room_playing(small_pack, true);
    room_does(room, "volgende");
    room_start_again(room);
    for (int i = 0; i < packs; i++) {
        room_pack(room, arena_printf(&room->arena, "pak-%02d.txt", i).p,
                  arena_printf(&room->arena, "Titel: Nummer%02d\n\nStelling: Een.\n", i).p);
    }
    session_destroy(room->session);
    SessionSetup setup = { .metrics = metrics_fake(),
                           .seed = 7,
                           .own = room->packs,
                           .journal = room->journal,
                           .steps = true };
    room->session = session_create(&setup);
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    return room;
}

// To the end; the number of steps that changed the picture.
static int work(Room *room)
{
    int changed = 0;
    while (session_works(room->session)) {
        changed += session_work(room->session);
    }
    assert_false(session_work(room->session));
    return changed;
}

static void unfinished_evenings_are_there_before_any_pack_is_read(void **state)
{
    (void)state;
    Room *room = room_in_steps(3);
    assert_true(session_works(room->session));
    assert_true(room_sees(room, FOR_ROOM, "Verder met"));
    assert_false(room_sees(room, FOR_ROOM, "Nummer00"));
    assert_in_range(work(room), 4, 5); // proef.txt, three packs, and perhaps that this is all
    assert_true(room_sees(room, FOR_ROOM, "Nummer02"));
    room_close(room);
    room = room_in_steps(3);
    room_does(room, "kies"); // an evening on the screen ends the reading
    assert_non_null(session_evening(room->session));
    assert_false(session_works(room->session));
    assert_false(session_work(room->session));
    room_close(room);
}

static void a_screen_that_is_still_read_does_not_say_that_there_is_nothing(void **state)
{
    (void)state;
    Room *room = room_open(false);
    SessionSetup setup = { .metrics = metrics_fake(), .own = room->packs, .steps = true };
    session_destroy(room->session);
    room->session = session_create(&setup);
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    assert_false(room_sees(room, FOR_ROOM, "Documenten/Avondspel"));
    assert_true(work(room) > 0);
    assert_true(room_sees(room, FOR_ROOM, "Documenten/Avondspel"));
    room_close(room);
}

static void the_cursor_stays_on_its_row_while_rows_come(void **state)
{
    (void)state;
    Room *room = room_in_steps(9);
    for (int i = 0; i < 6; i++) {
        session_work(room->session);
    }
    room_does(room, "volgende volgende"); // evening, pak-00, pak-01: proef.txt comes last
    work(room);
    room_does(room, "kies");
    assert_true(room_sees(room, FOR_ROOM, "Nummer01"));
    room_close(room);
}

// Saved while the screen is up: the old rows stay until the new ones are complete.
static void rows_that_are_read_again_come_all_at_once(void **state)
{
    (void)state;
    Room *room = room_in_steps(5);
    work(room);
    room_does(room, "volgende volgende");
    room_pack(room, "pak-00.txt", "Titel: Anders\n\nStelling: Een.\nStelling: Twee.\n");
    for (int i = 0; i < 3 && !session_works(room->session); i++) {
        room->wall_ms += 1000;
        session_look(room->session, room->wall_ms);
    }
    assert_true(session_works(room->session));
    int changed = 0, steps = 0;
    while (session_works(room->session)) {
        assert_int_equal(changed, 0);
        assert_true(room_sees(room, FOR_ROOM, "Nummer00"));
        assert_false(session_look(room->session, room->wall_ms += 1000)); // one at a time
        changed += session_work(room->session);
        steps++;
    }
    assert_true(steps > 5);
    assert_int_equal(changed, 1);
    assert_true(room_sees(room, FOR_ROOM, "Anders"));
    room_does(room, "kies"); // the cursor stood on pak-01
    assert_true(room_sees(room, FOR_ROOM, "Nummer01"));
    room_close(room);
}

static void the_messages_of_a_row_can_be_read_while_others_come(void **state)
{
    (void)state;
    Room *room = room_in_steps(3);
    room_pack(room, "aaa.txt", "Titel: Kapot\n\nVraag: Wat?\nRood: A\n");
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    while (!room_sees(room, FOR_ROOM, "Kapot")) {
        assert_true(session_works(room->session));
        session_work(room->session);
    }
    room_does(room, "volgende lees");
    assert_true(room_sees(room, FOR_ROOM, "Meldingen"));
    work(room);
    assert_true(room_sees(room, FOR_ROOM, "Meldingen"));
    room_does(room, "stoppen");
    assert_true(room_sees(room, FOR_ROOM, "Nummer02"));
    room_close(room);
}

static void a_programme_is_a_row_and_plays_its_parts(void **state)
{
    (void)state;
    Room *room = room_open(false);
    room_pack(room, "avond.txt",
              "Titel: Onze avond\nBegin: 19:30\n\nOnderdeel: Inloop = 10 minuten\n\n"
              "Onderdeel: Samen kiezen = 20 minuten\nSpel: a.txt\n");
    room_pack(room, "a.txt", small_pack);
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    assert_true(room_sees(room, FOR_ROOM, "2 onderdelen, 19:30"));
    room_does(room, "kies");
    assert_int_equal(evening_part_count(session_evening(room->session)), 2);
    room_close(room);
}

// Unfinished evenings -----------------------------------------------------------------------------

static void an_unfinished_evening_is_offered_and_stands_where_it_stood(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, true);
    room_does(room, "volgende volgende volgende 1208 volgende");
    Arena arena = { 0 };
    Buf before = { 0 }, after = { 0 };
    DrawList list = room_list(room, FOR_ROOM, 1778, &arena);
    draw_dump(&list, &before);
    room_start_again(room);
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    assert_true(room_sees(room, FOR_ROOM, "Verder"));
    assert_true(room_sees(room, FOR_ROOM, "14 november, 22:13"));
    assert_true(room_sees(room, FOR_ROOM, "stelling 1 van 3"));
    assert_true(room_sees(room, FOR_ROOM, "Proefpak"));
    temp_write(room->packs, "proef.txt", STR("Titel: Veranderd\nStelling: Iets anders.\n"));
    room_does(room, "kies");
    list = room_list(room, FOR_ROOM, 1778, &arena);
    draw_dump(&list, &after);
    assert_true(str_eq(buf_str(&before), buf_str(&after)));
    assert_int_equal(room_moves(room), 6);
    room_does(room, "terug terug terug terug terug terug terug");
    assert_int_equal(room_moves(room), 0);
    room_does(room, "opnieuw opnieuw");
    assert_string_equal(room_last(room), "antwoorden");
    buf_finish(&before);
    buf_finish(&after);
    arena_finish(&arena);
    room_close(room);
}

static void only_what_is_unfinished_and_begun_is_offered(void **state)
{
    (void)state;
    static const struct {
        const char *does;
        bool offered;
    } rows[] = {
        { "", false }, // nothing happened yet
        { "volgende", true },
        { "volgende terug", false },
        { "volgende overzicht <rij_2> volgende volgende volgende volgende", true },
        { "<zet_naar_3> <zet_einde>", true }, // the last picture is still on the screen
        { "<zet_naar_3> <zet_einde> volgende", false },
        { "<zet_naar_3> <zet_einde> volgende terug", true }, // and on again
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(small_pack, true);
        room_does(room, rows[i].does);
        room_start_again(room);
        assert_true(session_offer(room->session, NULL, room->wall_ms));
        if (room_sees(room, FOR_ROOM, "Verder met") != rows[i].offered)
            fail_msg("%s", rows[i].does);
        room_close(room);
    }
}

static void asked_for_one_pack_only_its_evening_is_offered(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, true);
    room_does(room, "volgende");
    const char *path = arena_printf(&room->arena, "%s/proef.txt", room->packs).p;
    const char *other = room_pack(room, "b.txt", "Titel: Bes\nStelling: Een.\n");
    room_start_again(room);
    assert_false(session_offer(room->session, other, room->wall_ms));
    assert_true(session_offer(room->session, path, room->wall_ms));
    assert_true(room_sees(room, FOR_ROOM, "Verder met"));
    assert_false(room_sees(room, FOR_ROOM, "Bes"));
    room_does(room, "volgende kies"); // begin anew
    assert_int_equal(room_moves(room), 0);
    room_close(room);
}

int main(void)
{
    setenv("TZ", "UTC", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_start_screen_is_a_list_with_a_cursor),
        cmocka_unit_test(decks_come_behind_packs_each_with_its_game),
        cmocka_unit_test(an_empty_folder_gets_advice),
        cmocka_unit_test(a_pack_that_went_away_costs_a_sentence),
        cmocka_unit_test(what_cannot_be_played_leaves_the_session_as_it_was),
        cmocka_unit_test(the_first_statement_is_three_presses_away_at_most),
        cmocka_unit_test(unfinished_evenings_are_there_before_any_pack_is_read),
        cmocka_unit_test(a_screen_that_is_still_read_does_not_say_that_there_is_nothing),
        cmocka_unit_test(the_cursor_stays_on_its_row_while_rows_come),
        cmocka_unit_test(rows_that_are_read_again_come_all_at_once),
        cmocka_unit_test(the_messages_of_a_row_can_be_read_while_others_come),
        cmocka_unit_test(a_programme_is_a_row_and_plays_its_parts),
        cmocka_unit_test(an_unfinished_evening_is_offered_and_stands_where_it_stood),
        cmocka_unit_test(only_what_is_unfinished_and_begun_is_offered),
        cmocka_unit_test(asked_for_one_pack_only_its_evening_is_offered),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
