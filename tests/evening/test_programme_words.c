// Time in words, as rows: what the bars and the programme view say at each minute.
#include "evening/programme_words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { SECOND = 1000, MINUTE = 60 * SECOND };

static Programme three(void)
{
    static const int minutes[] = { 10, 0, 30 };
    Programme programme;
    programme_begin(&programme, minutes, 3);
    return programme;
}

// "move" at a second, a bar between: "600 deel 2|700 deel 3".
static void play(Programme *programme, const char *moves)
{
    for (Str rest = str_z(moves); !str_empty(rest);) {
        StrCut cut = str_cut(rest, '|');
        Str move = cut.head;
        int64_t second = 0;
        assert_true(str_number(str_word(&move), 0, 1000000, &second));
        assert_true(programme_apply(programme, move, second * SECOND));
        rest = cut.tail;
    }
}

static void the_clock_of_a_part_counts_down_and_then_over(void **state)
{
    (void)state;
    static const struct {
        const char *moves;
        int second;
        const char *words, *left;
        bool late;
        int wake; // second; -1: never
    } rows[] = {
        { "", 0, "nog 10 van 10 min", "nog 10 min", false, 60 },
        { "", 59, "nog 10 van 10 min", "nog 10 min", false, 60 },
        { "", 60, "nog 9 van 10 min", "nog 9 min", false, 120 },
        { "", 599, "nog 1 van 10 min", "nog 1 min", false, 600 },
        { "", 600, "de tijd is om", "de tijd is om", true, 660 },
        { "", 659, "de tijd is om", "de tijd is om", true, 660 },
        { "", 660, "1 min te lang", "1 min te lang", true, 720 },
        { "", 900, "5 min te lang", "5 min te lang", true, 960 },
        { "", 11400, "180 min te lang", "180 min te lang", true, 11460 },
        { "", 11401, "", "", false, -1 }, // more than three hours: no evening
        { "5 deel 2", 5, "", "", false, -1 },
        { "5 deel 2|6 deel tijd 2 5", 6, "nog 5 van 5 min", "nog 5 min", false, 65 },
        { "30 deel 3", 30, "nog 30 van 30 min", "nog 30 min", false, 90 },
        { "30 deel 3|90 deel 1", 90, "nog 10 van 10 min", "nog 10 min", false, 120 },
        { "0 deel tijd 1 1", 30, "nog 1 van 1 min", "nog 1 min", false, 60 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Programme programme = three();
        play(&programme, rows[i].moves);
        PartClock clock = programme_clock(&arena, &programme, (int64_t)rows[i].second * SECOND);
        int64_t wake = rows[i].wake < 0 ? INT64_MAX : (int64_t)rows[i].wake * SECOND;
        bool right = str_eq(clock.words, str_z(rows[i].words)) &&
                     str_eq(clock.left, str_z(rows[i].left)) && clock.late == rows[i].late &&
                     clock.wake_ms == wake && clock.share >= 0 && clock.share <= 1;
        if (!right) fail_msg("row %zu: \"%.*s\"", i, STR_ARG(clock.words));
        arena_finish(&arena);
    }
}

static void late_is_told_in_whole_minutes(void **state)
{
    (void)state;
    static const struct {
        const char *moves;
        int second;
        const char *words;
    } rows[] = {
        { "", 0, "op tijd" },
        { "", 600, "op tijd" },
        { "", 659, "op tijd" }, // seconds are not late
        { "", 660, "1 min achter" },
        { "", 840, "4 min achter" },
        { "420 deel 3", 420, "3 min voor" },
        { "420 deel 3", 2219, "3 min voor" },
        { "420 deel 2", 480, "" }, // a part without minutes
        { "", 11400, "180 min achter" },
        { "", 11460, "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Programme programme = three();
        play(&programme, rows[i].moves);
        Str words = programme_late_words(&arena, &programme, 0, (int64_t)rows[i].second * SECOND);
        if (!str_eq(words, str_z(rows[i].words))) fail_msg("row %zu: \"%.*s\"", i, STR_ARG(words));
        arena_finish(&arena);
    }
    Programme empty;
    Arena arena = { 0 };
    programme_begin(&empty, NULL, 0);
    assert_true(str_empty(programme_late_words(&arena, &empty, 0, 0)));
    assert_true(str_empty(programme_clock(&arena, &empty, 0).words));
    arena_finish(&arena);
}

static void a_part_is_counted_among_those_that_take_part(void **state)
{
    (void)state;
    static const struct {
        const char *moves, *words;
    } rows[] = {
        { "", "onderdeel 1 van 3" },
        { "1 deel 3", "onderdeel 3 van 3" },
        { "1 deel weg 2|1 deel 3", "onderdeel 2 van 2" },
        { "1 deel plaats 1 3", "onderdeel 3 van 3" },
        { "1 deel nog-eens 1", "onderdeel 1 van 4" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Programme programme = three();
        play(&programme, rows[i].moves);
        Str words = programme_place_words(&arena, &programme);
        if (!str_eq(words, str_z(rows[i].words))) fail_msg("row %zu: \"%.*s\"", i, STR_ARG(words));
        arena_finish(&arena);
    }
}

static void time_goes_up_and_down_to_the_next_five_minutes(void **state)
{
    (void)state;
    static const struct {
        int minutes;
        const char *longer, *shorter;
    } rows[] = {
        { 0, "deel tijd 1 5", "" },
        { 1, "deel tijd 1 5", "" },
        { 3, "deel tijd 1 5", "deel tijd 1 1" },
        { 5, "deel tijd 1 10", "deel tijd 1 1" },
        { 7, "deel tijd 1 10", "deel tijd 1 5" },
        { 10, "deel tijd 1 15", "deel tijd 1 5" },
        { 178, "deel tijd 1 180", "deel tijd 1 175" },
        { 180, "", "deel tijd 1 175" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Programme programme;
        programme_begin(&programme, &rows[i].minutes, 1);
        Str up = programme_longer(&arena, &programme, 0);
        Str down = programme_shorter(&arena, &programme, 0);
        bool right = str_eq(up, str_z(rows[i].longer)) && str_eq(down, str_z(rows[i].shorter));
        if (!right) fail_msg("%d: %.*s, %.*s", rows[i].minutes, STR_ARG(up), STR_ARG(down));
        assert_true(str_empty(up) || programme_apply(&programme, up, 0));
        arena_finish(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_clock_of_a_part_counts_down_and_then_over),
        cmocka_unit_test(late_is_told_in_whole_minutes),
        cmocka_unit_test(a_part_is_counted_among_those_that_take_part),
        cmocka_unit_test(time_goes_up_and_down_to_the_next_five_minutes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
