// The clock of a talk as rows: what is left, how much is over, how long it ran.
#include "formats/clock.h"

#include "draw/list.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

enum { SECOND = 1000, DAY_S = 24 * 60 * 60 };

// Plays "@45 stop|@50 start" on a clock of two minutes that runs from 0 s on; a time stands before a move,
// or alone. Gives the time of the last one.
static int64_t play(Clock *clock, const char *moves)
{
    int64_t now = 0;
    clock_start(clock, (int64_t)120 * SECOND, 0);
    for (Str rest = str_z(moves); rest.n > 0;) {
        StrCut cut = str_cut(rest, '|');
        Str move = cut.head, time = str_word(&move);
        int64_t seconds;
        if (!str_number(str_drop(time, 1), 0, 1000000, &seconds)) fail_msg("%s", moves);
        now = seconds * SECOND;
        if (!str_empty(move) && !clock_move(clock, move, now)) {
            fail_msg("%s: refused %.*s", moves, STR_ARG(move));
        }
        rest = cut.tail;
    }
    return now;
}

static void it_tells_what_is_left_what_is_over_and_how_long_it_ran(void **state)
{
    (void)state;
    static const struct {
        const char *moves;
        int left, over, spent;
    } rows[] = {
        { "@0", 120, 0, 0 },
        { "@45", 75, 0, 45 },
        { "@120", 0, 0, 120 },
        { "@150", 0, 30, 150 },
        { "@45 stop|@100", 75, 0, 45 },
        { "@45 stop|@100 start|@110", 65, 0, 55 },
        { "@150 stop|@500", 0, 30, 150 }, // over and waiting
        { "@150 stop|@500 start|@510", 0, 40, 160 },
        { "@45 +30|@50", 100, 0, 50 },
        { "@45 -30|@50", 40, 0, 50 },
        { "@45 -100|@50", 0, 5, 50 },    // nought from then on
        { "@150 +30|@160", 20, 0, 160 }, // over, and half a minute more
        { "@150 -30|@160", 0, 40, 160 }, // nothing to take off
        { "@150 stop|@200 +30|@300", 30, 0, 150 },
        { "@1 +3600|@1 +3600|@2", 3599, 0, 2 }, // an hour at most
        { "@45 stop|@45 -3600|@90", 0, 0, 45 },
        { "@45|@20", 100, 0, 20 },               // looking does not change it
        { "@45 stop|@20 start|@10", 75, 0, 45 }, // set back: nothing is given or taken
        { "@900000", 0, DAY_S, DAY_S },
        { "@900000 +30|@900010", 20, 0, DAY_S },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Clock clock;
        int64_t now = play(&clock, rows[i].moves);
        int left = (int)(clock_left_ms(&clock, now) / SECOND),
            over = (int)(clock_over_ms(&clock, now) / SECOND),
            spent = (int)(clock_spent_ms(&clock, now) / SECOND);
        if (left != rows[i].left || over != rows[i].over || spent != rows[i].spent) {
            fail_msg("%s: left %d, over %d, spent %d", rows[i].moves, left, over, spent);
        }
    }
}

static void what_it_does_not_understand_changes_nothing(void **state)
{
    (void)state;
    static const char *const moves[] = {
        "",    "start", "stop nu", "+0",  "-0",   "30",   "+",    "-",
        "+-5", "--5",   "+3601",   "+ 5", "+5 s", "loop", "+1e3", "+99999999999999999999",
    };
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
        Clock clock, before;
        memset(&clock, 0, sizeof clock);
        clock_start(&clock, 5000, 0);
        memcpy(&before, &clock, sizeof clock);
        if (clock_move(&clock, str_z(moves[i]), 2000)) fail_msg("took %s", moves[i]);
        assert_memory_equal(&before, &clock, sizeof clock);
    }
    Clock waits = clock_full(5000);
    assert_false(clock_move(&waits, STR("stop"), 0));
}

static void it_says_when_its_digits_change(void **state)
{
    (void)state;
    static const struct {
        int64_t now;
        const char *digits;
        int64_t wake, over_wake; // -1: still
    } rows[] = {
        { 0, "1:05", 1000, 1000 },       { 1, "1:05", 1000, 1000 },    { 999, "1:05", 1000, 1000 },
        { 1000, "1:04", 2000, 2000 },    { 5001, "1:00", 6000, 6000 }, { 6000, "0:59", 7000, 7000 },
        { 64999, "0:01", 65000, 65000 }, { 65000, "0:00", -1, 66000 }, { 65001, "0:00", -1, 66000 },
        { 66000, "0:00", -1, 67000 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Clock clock;
        clock_start(&clock, 65000, 0);
        int64_t now = rows[i].now, wake = rows[i].wake < 0 ? DRAW_STILL : rows[i].wake;
        Str digits = clock_digits(&arena, clock_left_ms(&clock, now));
        if (!str_eq(digits, str_z(rows[i].digits))) fail_msg("at %d: %s", (int)now, digits.p);
        assert_true(clock_wake_ms(&clock, now) == wake);
        assert_true(clock_over_wake_ms(&clock, now) == rows[i].over_wake);
        arena_finish(&arena);
    }
    Clock waits = clock_full(65000);
    assert_true(clock_wake_ms(&waits, 10) == DRAW_STILL);
    assert_true(clock_over_wake_ms(&waits, 10) == DRAW_STILL);
}

static void times_out_of_a_damaged_journal_do_no_harm(void **state)
{
    (void)state;
    static const int64_t times[] = { INT64_MIN, INT64_MIN + 1, -1,       0,
                                     90000,     INT64_MAX - 1, INT64_MAX };
    static const char *const moves[] = { "stop", "start", "+3600", "-1", "stop", "start", "-3600" };
    enum { TIMES = sizeof times / sizeof *times };
    for (int i = 0; i < TIMES * TIMES * TIMES; i++) {
        Clock clock;
        clock_start(&clock, 60000, times[i % TIMES]);
        for (size_t m = 0; m < sizeof moves / sizeof *moves; m++) {
            int64_t at = times[m % 2 ? i / TIMES % TIMES : i / TIMES / TIMES];
            assert_true(clock_move(&clock, str_z(moves[m]), at));
            int64_t left = clock_left_ms(&clock, times[i % TIMES]);
            int64_t over = clock_over_ms(&clock, times[i % TIMES]);
            int64_t spent = clock_spent_ms(&clock, times[i % TIMES]);
            assert_true(left >= 0 && left <= CLOCK_MAX_MS);
            assert_true(over >= 0 && over <= (int64_t)DAY_S * SECOND && !(left > 0 && over > 0));
            assert_true(spent >= 0 && spent <= (int64_t)DAY_S * SECOND);
            int64_t wake = clock_over_wake_ms(&clock, times[i % TIMES]);
            assert_true(wake > clock_sane_ms(times[i % TIMES]));
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_tells_what_is_left_what_is_over_and_how_long_it_ran),
        cmocka_unit_test(what_it_does_not_understand_changes_nothing),
        cmocka_unit_test(it_says_when_its_digits_change),
        cmocka_unit_test(times_out_of_a_damaged_journal_do_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
