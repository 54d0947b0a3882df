// Times: a computer whose clock is set between two starts or during the evening, and journals with times
// that nobody played at.
#include "room.h"

#include "evening/evening_inside.h"
#include "evening/journal_inside.h"

#include <stdlib.h>

enum { HOUR_MS = 3600 * 1000 };

static int64_t last_ms(Room *room)
{
    return evening_last_move(session_evening(room->session))->at_ms;
}

static void resume(Room *room, int64_t wall_ms)
{
    room_start_again(room);
    room->wall_ms = wall_ms;
    Err err = { "" };
    if (!session_resume(room->session, 1, wall_ms, &err)) fail_msg("%s", err.text);
}

static void an_evening_goes_on_whatever_day_the_computer_says_it_is(void **state)
{
    (void)state;
    static const struct {
        const char *about;
        int64_t ahead_ms, gone_ms; // of the computer's clock; of the evening's
    } rows[] = {
        { "at once", 0, 0 },
        { "an hour of break", HOUR_MS, HOUR_MS },
        { "set back two seconds", -2000, 0 },
        { "set back an hour, before the evening", -HOUR_MS, 0 },
        { "its battery was empty", -EVENING_MS, 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(small_pack, true);
        room_does(room, "volgende volgende volgende volgende");
        int64_t stood_ms = last_ms(room);
        resume(room, room->wall_ms + rows[i].ahead_ms);
        room_does(room, "volgende");
        int64_t after_ms = last_ms(room) - stood_ms;
        if (after_ms != rows[i].gone_ms + 1000) {
            fail_msg("%s: %lld ms later", rows[i].about, (long long)after_ms);
        }
        room_does(room, "volgende");
        assert_int_equal(last_ms(room) - stood_ms, after_ms + 1000);
        room_close(room);
    }
}

static void a_talk_clock_runs_on_after_the_computers_was_set_back(void **state)
{
    (void)state;
    Room *room = room_playing("Onderdeel: Pitches = 10 minuten\nSprekers: Sanne, Daan\n", true);
    room_does(room, "volgende volgende");
    resume(room, room->wall_ms - HOUR_MS);
    assert_true(room_sees(room, FOR_TEACHER, "5:00"));
    room->wall_ms += 10000;
    assert_true(room_sees(room, FOR_TEACHER, "4:50"));
    Arena arena = { 0 };
    DrawList list = room_list(room, FOR_ROOM, 1778, &arena);
    int64_t wake_ms = session_wake_ms(room->session, list.next_frame_ms);
    assert_true(wake_ms > room->wall_ms && wake_ms <= room->wall_ms + 1000);
    arena_finish(&arena);
    room_close(room);
}

static void the_hour_follows_the_clock_on_the_wall_and_the_evening_does_not(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, true);
    room_does(room, "volgende");
    setenv("TZ", "UTC", 1);
    assert_true(room_sees(room, FOR_TEACHER, "22:13"));
    session_set_hour(room->session, HOUR_MS);
    assert_true(room_sees(room, FOR_TEACHER, "23:13"));
    int64_t before_ms = last_ms(room);
    room_does(room, "volgende");
    assert_int_equal(last_ms(room), before_ms + 1000);
    room_close(room);
}

static void times_that_nobody_played_at_harm_nothing(void **state)
{
    (void)state;
    static const char *const rows[] = {
        "UPDATE move SET at_ms = 9223372036854775807",
        "UPDATE move SET at_ms = -9223372036854775807 - 1",
        "UPDATE move SET at_ms = -1",
        "UPDATE evening SET started_ms = 9223372036854775807",
        "UPDATE evening SET started_ms = -9223372036854775807 - 1",
    };
    static const char text[] = "Titel: Avond\nBegin: 22:15\n\n"
                               "Onderdeel: Welkom = 5 minuten\n\n"
                               "Onderdeel: Pauze = 10 minuten\n\n"
                               "Onderdeel: Slot = 5 minuten\n";
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(text, true);
        room_does(room, "volgende volgende");
        assert_int_equal(room_moves(room), 2);
        assert_int_equal(sqlite3_exec(room->journal->db, rows[i], NULL, NULL, NULL), SQLITE_OK);
        resume(room, room->wall_ms);
        room_does(room, "programma");
        Arena arena = { 0 };
        DrawList list = room_list(room, FOR_TEACHER, 1778, &arena);
        assert_int_equal(runs_wrong(&list, SIZE_HINT_MIN, rows[i]), 0);
        arena_finish(&arena);
        room_does(room, "programma terug");
        assert_int_equal(room_moves(room), 1);
        assert_true(session_wake_ms(room->session, 0) <= room->wall_ms);
        room_close(room);
    }
}

static void an_evening_without_parts_is_not_gone_on_with(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, true);
    room_does(room, "volgende");
    const char sql[] = "DELETE FROM source; DELETE FROM part; DELETE FROM move; "
                       "UPDATE evening SET cursor = 0";
    assert_int_equal(sqlite3_exec(room->journal->db, sql, NULL, NULL, NULL), SQLITE_OK);
    room_start_again(room);
    Err err = { "" };
    assert_false(session_resume(room->session, 1, room->wall_ms, &err));
    assert_true(err.text[0] != '\0');
    assert_null(session_evening(room->session));
    room_close(room);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_evening_goes_on_whatever_day_the_computer_says_it_is),
        cmocka_unit_test(a_talk_clock_runs_on_after_the_computers_was_set_back),
        cmocka_unit_test(the_hour_follows_the_clock_on_the_wall_and_the_evening_does_not),
        cmocka_unit_test(times_that_nobody_played_at_harm_nothing),
        cmocka_unit_test(an_evening_without_parts_is_not_gone_on_with),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
