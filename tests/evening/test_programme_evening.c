// A whole evening of parts with the keys of a clicker: forward through all of it, back to the first picture,
// and forward again; and how it ends.
#include "room.h"

#include "base/rng.h"

#include <stdlib.h>

enum { STEPS_MOST = 400 };

static Room *room_with(bool journal, const char *path_or_text)
{
    Room *room = room_open(journal);
    session_destroy(room->session);
    SessionSetup setup = { .metrics = metrics_fake(),
                           .seed = 7,
                           .own = room->packs,
                           .decks = "cards",
                           .journal = room->journal };
    room->session = session_create(&setup);
    Err err = { "" };
    bool path = strchr(path_or_text, '\n') == NULL;
    if (!path) path_or_text = room_pack(room, "avond.txt", path_or_text);
    if (!session_open(room->session, path_or_text, room->wall_ms, NULL, &err)) {
        fail_msg("%s", err.text);
    }
    return room;
}

static Room *example_room(bool journal)
{
    return room_with(journal, "quizzes/avond.txt");
}

// The picture of who looks, without what time does to it.
static Str picture(Room *room, Audience audience, Arena *arena)
{
    Buf dump = { 0 };
    int64_t wall_ms = room->wall_ms;
    room->wall_ms = EVENING_MS + 3600 * 1000;
    DrawList list = room_list(room, audience, 1778, arena);
    room->wall_ms = wall_ms;
    draw_dump(&list, &dump);
    Str out = arena_copy(arena, buf_str(&dump));
    buf_finish(&dump);
    return out;
}

static bool at_the_end(Room *room)
{
    return room_sees(room, FOR_ROOM, "komst!");
}

// As a remote does it; the number of moves made.
static int to_the_end(Room *room)
{
    for (int i = 0; i < STEPS_MOST && !at_the_end(room); i++) {
        room_press(room, ACTION_NEXT);
    }
    assert_true(at_the_end(room));
    return room_moves(room);
}

static void one_key_walks_through_all_parts_and_all_the_way_back(void **state)
{
    (void)state;
    Room *room = example_room(false);
    Evening *evening = session_evening(room->session);
    const Programme *programme = evening_programme(evening);
    assert_int_equal(evening_part_count(evening), 8);
    Arena arena = { 0 };
    Str pictures[STEPS_MOST];
    int last = 0, parts = 1, moves = 0;
    for (; moves < STEPS_MOST - 1; moves++) {
        pictures[moves] = picture(room, FOR_ROOM, &arena);
        room_press(room, ACTION_NEXT);
        if (at_the_end(room)) break;
        assert_int_equal(evening_moves(evening), moves + 1);
        if (programme->at == last) continue;
        assert_int_equal(programme->at, last + 1); // no part is passed over
        last = programme->at;
        parts++;
    }
    assert_int_equal(parts, 8);
    assert_true(moves > 50);
    room_press(room, ACTION_NEXT); // only the pictures lie behind it
    assert_true(at_the_end(room));
    assert_int_equal(evening_moves(evening), moves);
    for (int i = moves; i >= 0; i--) {
        room_press(room, ACTION_BACK); // the first time: from the closing picture
        Arena here = { 0 };
        assert_int_equal(evening_moves(evening), i);
        if (!str_eq(picture(room, FOR_ROOM, &here), pictures[i])) {
            fail_msg("step %d looks different on the way back", i);
        }
        arena_finish(&here);
    }
    assert_int_equal(programme->at, 0);
    for (int i = 1; i <= moves; i++) {
        room_press(room, ACTION_REDO);
    }
    Arena here = { 0 };
    assert_true(str_eq(picture(room, FOR_ROOM, &here), pictures[moves]));
    arena_finish(&here);
    arena_finish(&arena);
    room_close(room);
}

static void an_evening_that_was_killed_anywhere_stands_there_again(void **state)
{
    (void)state;
    Room *room = example_room(true);
    for (int round = 0; round < 6; round++) {
        for (int i = 0; i < 23; i++) {
            room_press(room, ACTION_NEXT);
        }
        room_does(room, "programma omlaag groter schrap omlaag kies programma");
        Arena arena = { 0 };
        Str before = picture(room, FOR_ROOM, &arena);
        Programme programme = *evening_programme(session_evening(room->session));
        room_start_again(room);
        assert_true(session_offer(room->session, NULL, room->wall_ms));
        room_does(room, "kies");
        assert_non_null(session_evening(room->session));
        assert_true(str_eq(picture(room, FOR_ROOM, &arena), before));
        assert_memory_equal(evening_programme(session_evening(room->session)), &programme,
                            sizeof programme);
        arena_finish(&arena);
    }
    room_close(room);
}

static void the_start_screen_names_the_part(void **state)
{
    (void)state;
    Room *room = example_room(true);
    room_does(room, "volgende");
    room_start_again(room);
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    assert_true(room_sees(room, FOR_ROOM, "Welkom"));
    assert_false(room_sees(room, FOR_ROOM, "onderdeel"));
    room_does(room, "kies programma omlaag omlaag kies volgende");
    room_start_again(room);
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    assert_true(room_sees(room, FOR_ROOM, "kiezen, stelling 1 van 12"));
    room_close(room);
}

// A part that is left ---------------------------------------------------------------------------------

static const char talks[] = "Onderdeel: Pitches = 10 minuten\nSprekers: Sanne, Daan\n"
                            "Per spreker: 2 minuten\n\n"
                            "Onderdeel: Ronde = 9 minuten\nGroepen: rood, blauw\n"
                            "Lokalen: aula, gymzaal\nLopen: 1 minuut\n\n"
                            "Onderdeel: Praten = 5 minuten\nSpel: los.txt\n\n"
                            "Onderdeel: Slot = 5 minuten\n";

static Room *talking_room(bool journal)
{
    Room *room = room_open(journal);
    Err err = { "" };
    room_pack(room, "los.txt", small_pack);
    const char *path = room_pack(room, "avond.txt", talks);
    if (!session_open(room->session, path, room->wall_ms, NULL, &err)) fail_msg("%s", err.text);
    return room;
}

static void a_talk_that_is_left_goes_on_where_it_stood(void **state)
{
    (void)state;
    static const struct {
        const char *does, *says; // ".": a minute goes by
    } rows[] = {
        { "volgende volgende", "2:00" },
        { "volgende volgende .", "1:00" },
        { "volgende volgende . programma omlaag kies", "Ronde" },
        { "volgende volgende . programma omlaag kies . . . programma omhoog kies", "0:57" },
        // One step back is as if it had never been left.
        { "volgende volgende programma omlaag kies . terug", "0:56" },
        { "volgende volgende praten programma omlaag kies . . programma omhoog kies", "1:59" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = talking_room(false);
        Str rest = str_z(rows[i].does);
        for (Str word = str_word(&rest); word.n > 0; word = str_word(&rest)) {
            if (str_eq(word, STR("."))) {
                room->wall_ms += 60 * 1000;
            } else {
                room_does(room, arena_z(&room->arena, word));
            }
        }
        if (!room_sees(room, FOR_ROOM, rows[i].says)) fail_msg("row %zu: no %s", i, rows[i].says);
        room_close(room);
    }
}

// The digits change in time, also when the clock of the part is not that of the evening.
static void a_talk_that_goes_on_wakes_the_picture_in_time(void **state)
{
    (void)state;
    Room *room = talking_room(false);
    room_does(room, "volgende volgende programma omlaag kies");
    room->wall_ms += 100 * 1000;
    room_does(room, "programma omhoog kies");
    room->wall_ms += 300;
    Arena arena = { 0 };
    DrawList list = room_list(room, FOR_ROOM, 1778, &arena);
    int64_t wait_ms = EVENING_MS + list.next_frame_ms - room->wall_ms;
    assert_true(wait_ms > 0 && wait_ms <= 1000);
    arena_finish(&arena);
    room_close(room);
}

// What everybody sees now, with every clock in it.
static Str seen_now(Room *room, Arena *arena)
{
    Buf dump = { 0 };
    for (int i = 0; i < 2; i++) {
        DrawList list = room_list(room, i == 0 ? FOR_ROOM : FOR_TEACHER, 1778, arena);
        draw_dump(&list, &dump);
    }
    Str out = arena_copy(arena, buf_str(&dump));
    buf_finish(&dump);
    return out;
}

static void parts_left_and_taken_up_again_replay_to_the_same_clocks(void **state)
{
    (void)state;
    static const char *const does[] = {
        "volgende",
        "volgende",
        "volgende",
        "volgende",
        "terug",
        "opnieuw",
        "praten",
        "omhoog",
        "omlaag",
        "programma omlaag kies",
        "programma omhoog kies",
        "programma omlaag nog-eens kies",
    };
    for (uint64_t seed = 1; seed <= 40; seed++) {
        Rng rng = rng_seeded(seed);
        Room *room = talking_room(true);
        for (int i = 0; i < 60; i++) {
            room->wall_ms += rng_below(&rng, 50) * 1000;
            room_does(room, does[rng_below(&rng, sizeof does / sizeof *does)]);
        }
        if (room_moves(room) == 0) room_does(room, "volgende");
        if (at_the_end(room)) room_does(room, "terug");
        room->wall_ms += 20 * 1000; // no sentence is left in the picture
        Arena arena = { 0 };
        int64_t wall_ms = room->wall_ms, id = journal_claimed(room->journal);
        Str live = seen_now(room, &arena);
        room_start_again(room);
        room->wall_ms = wall_ms;
        Err err = { "" };
        if (!session_resume(room->session, id, wall_ms, &err)) fail_msg("%s", err.text);
        Str again = seen_now(room, &arena);
        if (!str_eq(live, again)) fail_msg("seed %d: another picture", (int)seed);
        arena_finish(&arena);
        room_close(room);
    }
}

// The end ------------------------------------------------------------------------------------------

static const char ending[] = "Onderdeel: Begin = 5 minuten\n\n"
                             "Onderdeel: Slot = 5 minuten\n"
                             "Uitleg: Morgenverder in de klas.\nNotitie: Geheimnotitie.\n\n"
                             "Onderdeel: Opruimen = 5 minuten\nUitleg: Stoelenterug.\n";

// Alone the placemat asks for a name first (test_session.c); an evening goes on to its next part.
static void forward_goes_on_from_a_part_that_nothing_was_put_into(void **state)
{
    (void)state;
    Room *room = room_with(false, "Onderdeel: Eerste = 5 minuten\nSpel: placemat\n\n"
                                  "Onderdeel: Tweede = 5 minuten\nSpel: placemat\n");
    assert_int_equal(to_the_end(room), 3); // list, part 2, list
    room_close(room);
}

static void the_closing_picture_thanks_and_says_what_comes_next(void **state)
{
    (void)state;
    static const struct {
        const char *does, *says;
        bool there;
    } rows[] = {
        { "", "Bedankt", true },
        { "", "Stoelenterug", true },
        { "", "bewaar de plaatjes", true },
        { "", "Geheimnotitie", false },
        { "", "laatste stap", false },
        { "programma omhoog sla-over programma", "Morgenverder", false }, // it is on the screen
        { "terug", "Bedankt", false },
        { "terug", "Stoelenterug", true }, // the last part itself
        { "terug volgende", "Bedankt", true },
        { "zwart zwart", "Bedankt", true },
        { "hulp hulp", "Bedankt", true },
        { "12 rood apart", "Bedankt", true }, // no key reaches the part that is not in sight
        { "<naam>", "bewaar de plaatjes", true },
        { "<naam>", "bewaar plaatjes", false }, // not twice
        { "<naam>", "Bedankt", true },
        { "programma kies", "Bedankt", true },
        { "programma omhoog kies", "Bedankt", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(ending, false);
        to_the_end(room);
        room_does(room, rows[i].does);
        if (room_sees(room, FOR_ROOM, rows[i].says) != rows[i].there) {
            fail_msg("%s: %s", rows[i].does, rows[i].says);
        }
        room_close(room);
    }
}

// The game below is not in sight, so none of its keys does anything.
static void on_the_closing_picture_no_key_reaches_the_game(void **state)
{
    (void)state;
    static const char *const games[] = { "kwaliteitenspel", "placemat", "complimenten",
                                         "stelling.txt" };
    for (size_t g = 0; g < sizeof games / sizeof *games; g++) {
        Arena arena = { 0 };
        Str text = arena_printf(&arena,
                                "Onderdeel: Een = 5 minuten\n\n"
                                "Onderdeel: Spel = 5 minuten\nSpel: %s\n",
                                games[g]);
        Room *room = room_with(false, arena_z(&arena, text));
        int moves = to_the_end(room);
        for (int a = 1; a < ACTION_COUNT; a++) {
            if (a == ACTION_BACK || a == ACTION_UP || a == ACTION_REDO) continue;
            room_press(room, (Action)a);
            // The same key takes away what came on top.
            if (!at_the_end(room)) room_press(room, a == ACTION_QUIT ? ACTION_NEXT : (Action)a);
            assert_true(at_the_end(room));
            if (room_moves(room) != moves) fail_msg("%s: %s", games[g], action_info(a)->word);
        }
        room_does(room, "1 2 <naam> <antwoord-rood> <kaart_1>");
        assert_int_equal(room_moves(room), moves);
        assert_true(at_the_end(room));
        room_close(room);
        arena_finish(&arena);
    }
}

static void a_part_that_is_left_out_does_not_close_the_evening(void **state)
{
    (void)state;
    Room *room = room_playing(ending, false);
    room_does(room, "programma omhoog sla-over programma");
    to_the_end(room);
    assert_true(room_sees(room, FOR_ROOM, "Morgenverder"));
    assert_false(room_sees(room, FOR_ROOM, "Stoelenterug"));
    room_close(room);
}

static void the_pictures_are_offered_until_they_are_kept(void **state)
{
    (void)state;
    Room *room = room_playing(ending, false);
    int moves = to_the_end(room);
    room_does(room, "bewaar");
    Arena arena = { 0 };
    JournalEvening evening;
    assert_true(session_take_keep(room->session, &arena, &evening));
    assert_int_equal(evening.cursor, moves);
    session_keep_progress(room->session, 1, 3);
    assert_true(room_sees(room, FOR_ROOM, "worden bewaard"));
    session_keep_done(room->session, true, STR("Staatdaar."), room->wall_ms);
    assert_true(room_sees(room, FOR_ROOM, "Staatdaar."));
    room->wall_ms += 20000;
    assert_true(room_sees(room, FOR_ROOM, "zijn bewaard"));
    assert_false(room_sees(room, FOR_ROOM, "bewaar de"));
    room_does(room, "stoppen ja");
    assert_true(session_done(room->session));
    arena_finish(&arena);
    room_close(room);
}

// What the writer does besides what people do: takes up what was asked (counted), and ends well or badly.
static int with_a_writer(Room *room, const char *what)
{
    int asked = 0;
    Str rest = str_z(what);
    for (Str word = str_word(&rest); word.n > 0; word = str_word(&rest)) {
        bool kept = str_eq(word, STR("KLAAR")), full = str_eq(word, STR("VOL"));
        if (str_eq(word, STR("NEEM"))) {
            JournalEvening evening;
            asked += session_take_keep(room->session, &room->arena, &evening);
        } else if (str_eq(word, STR("WACHT"))) {
            room->wall_ms += 20000;
        } else if (kept || full) {
            session_keep_done(room->session, kept, STR("Zogingdat."), room->wall_ms);
        } else {
            room_does(room, arena_z(&room->arena, word));
        }
    }
    return asked;
}

// A remote has no E, so forward does it; but only once, and never with a word in front of the room.
static void forward_on_the_closing_picture_keeps_the_pictures_once(void **state)
{
    (void)state;
    static const char offer[] = "bewaar de plaatjes", busy[] = "worden bewaard",
                      kept[] = "zijn bewaard";
    static const struct {
        const char *does;
        int asked;
        const char *says; // in the foot
        bool told;        // a sentence
    } rows[] = {
        { "NEEM", 0, offer, false },
        { "volgende", 0, busy, false },
        { "volgende NEEM", 1, busy, false },
        { "kies NEEM", 1, busy, false },
        { "omlaag NEEM", 1, busy, false },
        { "bewaar NEEM", 1, busy, false },
        { "<knop_volgende> NEEM", 1, busy, false },
        { "begin zwart volgende NEEM", 0, offer, false }, // only takes the black away
        { "volgende volgende NEEM volgende NEEM", 1, busy, false },
        { "volgende NEEM KLAAR", 1, kept, true },
        { "volgende NEEM KLAAR WACHT volgende kies omlaag NEEM", 1, kept, false },
        { "volgende NEEM KLAAR bewaar NEEM", 2, busy, false }, // who asks with E wants it again
        { "volgende NEEM KLAAR WACHT terug", 1, "Stoelenterug", false },
        { "volgende NEEM KLAAR WACHT terug volgende NEEM", 1, kept, false },
        { "volgende NEEM KLAAR WACHT terug terug volgende volgende NEEM", 1, offer, false },
        { "volgende NEEM VOL", 1, offer, true },
        { "volgende NEEM VOL volgende NEEM", 2, busy, false },
        { "volgende NEEM stoppen schrap", 1, offer, true },
        { "volgende NEEM stoppen schrap volgende NEEM", 1, offer, true }, // it is being stopped
        { "volgende NEEM stoppen schrap VOL WACHT volgende NEEM", 2, busy, false },
        { "terug bewaar NEEM volgende volgende NEEM", 1, busy, false }, // before the last step
        { "terug terug bewaar NEEM volgende volgende NEEM KLAAR", 1, offer, true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(ending, false);
        int moves = to_the_end(room);
        int asked = with_a_writer(room, rows[i].does);
        bool says = room_sees(room, FOR_ROOM, rows[i].says);
        DrawList list = room_list(room, FOR_ROOM, 1778, &room->arena);
        bool told = group_of(&list, "melding") != NULL;
        bool next = group_of(&list, "knop volgende") != NULL;
        if (asked != rows[i].asked || !says || told != rows[i].told) {
            fail_msg("%s: asked %d, says %d, told %d", rows[i].does, asked, says, told);
        }
        if (at_the_end(room) && next != (rows[i].says == offer)) fail_msg("%s: next", rows[i].does);
        if (room_moves(room) > moves) fail_msg("%s: a move", rows[i].does);
        room_close(room);
    }
}

// With a window of their own the teacher reads it there, and the room reads thanks.
static void on_two_screens_the_teacher_has_the_button_for_it(void **state)
{
    (void)state;
    Room *room = room_playing(ending, false);
    session_set_windows(room->session, true);
    to_the_end(room);
    assert_true(room_sees(room, FOR_TEACHER, "bewaar de plaatjes"));
    assert_false(room_sees(room, FOR_ROOM, "de plaatjes"));
    DrawList list = room_list(room, FOR_TEACHER, 1600, &room->arena);
    assert_non_null(group_of(&list, "knop volgende"));
    Input click = { .kind = INPUT_TAP, .target = STR("knop volgende"), .seen = FOR_TEACHER };
    session_input(room->session, &click, room->wall_ms);
    assert_int_equal(with_a_writer(room, "NEEM"), 1);
    assert_true(room_sees(room, FOR_TEACHER, "worden bewaard."));
    list = room_list(room, FOR_TEACHER, 1600, &room->arena);
    assert_null(group_of(&list, "knop volgende"));
    with_a_writer(room, "KLAAR");
    assert_true(room_sees(room, FOR_TEACHER, "zijn bewaard."));
    assert_false(room_sees(room, FOR_ROOM, "bewaard"));
    with_a_writer(room, "stoppen ja");
    assert_true(session_done(room->session));
    room_close(room);
}

static void an_evening_that_reached_the_end_is_not_offered_again_unless_it_went_on(void **state)
{
    (void)state;
    static const struct {
        const char *does;
        bool offered;
    } rows[] = {
        { "", false },
        { "volgende", false },
        { "terug", true }, // the last picture is on the screen again
        { "terug volgende", false },
        { "terug terug", true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_open(true);
        Err err = { "" };
        const char *path = room_pack(room, "avond.txt", ending);
        assert_true(session_open(room->session, path, room->wall_ms, NULL, &err));
        to_the_end(room);
        room_does(room, rows[i].does);
        room_start_again(room);
        bool offered = session_offer(room->session, path, room->wall_ms);
        if (offered != rows[i].offered) fail_msg("%s: offered %d", rows[i].does, offered);
        room_close(room);
    }
}

static void a_programme_is_gone_on_with_by_its_own_name(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "Titel: Avond\n\nOnderdeel: Eerst = 5 minuten\nSpel: spel\n\nOnderdeel: Slot = 5 minuten\n",
        "Titel: Avond\n\nOnderdeel: Welkom = 5 minuten\n\nOnderdeel: Spel = 5 minuten\nSpel: spel\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Room *room = room_open(true);
        Err err = { "" };
        const char *game = room_pack(room, "spel.txt", small_pack);
        const char *path = room_pack(room, "avond.txt", texts[i]);
        assert_true(session_open(room->session, path, room->wall_ms, NULL, &err));
        room_does(room, "volgende volgende");
        for (int again = 0; again < 2; again++) { // after going on with it too
            room_start_again(room);
            if (!session_offer(room->session, path, room->wall_ms)) fail_msg("%zu, %d", i, again);
            room_does(room, "kies volgende");
            assert_int_equal(room_moves(room), 3 + again);
        }
        room_start_again(room);
        assert_false(session_offer(room->session, game, room->wall_ms)); // that is no evening of it
        room_close(room);
    }
}

static void a_pack_by_itself_ends_on_its_own_picture(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    for (int i = 0; i < 40; i++) {
        room_does(room, "volgende");
    }
    assert_false(at_the_end(room));
    assert_true(room_sees(room, FOR_ROOM, "laatste"));
    room_close(room);
}

int main(void)
{
    setenv("TZ", "UTC", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_key_walks_through_all_parts_and_all_the_way_back),
        cmocka_unit_test(an_evening_that_was_killed_anywhere_stands_there_again),
        cmocka_unit_test(the_start_screen_names_the_part),
        cmocka_unit_test(a_talk_that_is_left_goes_on_where_it_stood),
        cmocka_unit_test(a_talk_that_goes_on_wakes_the_picture_in_time),
        cmocka_unit_test(parts_left_and_taken_up_again_replay_to_the_same_clocks),
        cmocka_unit_test(forward_goes_on_from_a_part_that_nothing_was_put_into),
        cmocka_unit_test(the_closing_picture_thanks_and_says_what_comes_next),
        cmocka_unit_test(on_the_closing_picture_no_key_reaches_the_game),
        cmocka_unit_test(a_part_that_is_left_out_does_not_close_the_evening),
        cmocka_unit_test(the_pictures_are_offered_until_they_are_kept),
        cmocka_unit_test(forward_on_the_closing_picture_keeps_the_pictures_once),
        cmocka_unit_test(on_two_screens_the_teacher_has_the_button_for_it),
        cmocka_unit_test(an_evening_that_reached_the_end_is_not_offered_again_unless_it_went_on),
        cmocka_unit_test(a_programme_is_gone_on_with_by_its_own_name),
        cmocka_unit_test(a_pack_by_itself_ends_on_its_own_picture),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
