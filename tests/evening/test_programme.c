// The programme as rows: what a move does to the order and to time, and which moves are refused.
#include "evening/programme.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/rng.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

enum { MINUTE = 60 * 1000 };

static Programme five(void)
{
    static const int minutes[] = { 10, 5, 20, 25, 5 };
    Programme programme;
    programme_begin(&programme, minutes, 5);
    return programme;
}

// "1 [2] (3) 4 5": the second is on the screen, the third is left out.
static Str shown(const Programme *programme, Arena *arena)
{
    Buf out = { 0 };
    for (int i = 0; i < programme->count; i++) {
        int part = programme->order[i];
        bool now = part == programme->at, away = programme->parts[part].out;
        const char *open = now ? "[" : away ? "(" : "", *close = now ? "]" : away ? ")" : "";
        buf_printf(&out, "%s%s%d%s", i > 0 ? " " : "", open, part + 1, close);
    }
    Str text = arena_copy(arena, buf_str(&out));
    buf_finish(&out);
    return text;
}

static void moves_change_the_order(void **state)
{
    (void)state;
    static const struct {
        const char *moves, *order; // moves with a bar between; the last one refused: order NULL
    } rows[] = {
        { "", "[1] 2 3 4 5" },
        { "deel 2", "1 [2] 3 4 5" },
        { "deel 5|deel 1", "[1] 2 3 4 5" },
        { "deel weg 3", "[1] 2 (3) 4 5" },
        { "deel weg 3|deel mee 3", "[1] 2 3 4 5" },
        { "deel plaats 5 2", "[1] 5 2 3 4" },
        { "deel plaats 1 5", "2 3 4 5 [1]" },
        { "deel plaats 4 1|deel 4", "[4] 1 2 3 5" },
        { "deel 3|deel nog-eens 2", "1 2 [3] 6 4 5" },
        { "deel 3|deel nog-eens 2|deel 6|deel nog-eens 6", "1 2 3 [6] 7 4 5" },
        { "deel tijd 2 10", "[1] 2 3 4 5" },
        { "deel 1", NULL },
        { "deel 0", NULL },
        { "deel 6", NULL },
        { "deel 2 3", NULL },
        { "deel twee", NULL },
        { "deel", NULL },
        { "deel weg 1", NULL }, // it is on the screen
        { "deel weg 3|deel weg 3", NULL },
        { "deel weg 3|deel 3", NULL },
        { "deel mee 3", NULL },
        { "deel plaats 2 2", NULL },
        { "deel plaats 2 6", NULL },
        { "deel plaats 2", NULL },
        { "deel nog-eens 6", NULL },
        { "deel tijd 2 5", NULL },
        { "deel tijd 2 0", NULL },
        { "deel tijd 2 181", NULL },
        { "deel tijd 2 99999999999999999999", NULL },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Programme programme = five();
        bool good = true;
        for (Str rest = str_z(rows[i].moves); good && !str_empty(rest);) {
            StrCut cut = str_cut(rest, '|');
            Programme before = programme;
            good = programme_apply(&programme, cut.head, 0);
            if (!good) assert_memory_equal(&programme, &before, sizeof before);
            rest = cut.tail;
        }
        Str got = shown(&programme, &arena);
        bool right = rows[i].order ? good && str_eq(got, str_z(rows[i].order)) : !good;
        if (!right) fail_msg("%s gives %.*s", rows[i].moves, STR_ARG(got));
        arena_finish(&arena);
    }
}

static void forward_passes_over_what_is_left_out(void **state)
{
    (void)state;
    Programme programme = five();
    assert_true(programme_apply(&programme, STR("deel weg 2"), 0));
    assert_true(programme_apply(&programme, STR("deel weg 5"), 0));
    assert_int_equal(programme_next(&programme, 0), 2);
    assert_int_equal(programme_next(&programme, 3), -1);
    Programme empty;
    programme_begin(&empty, NULL, 0);
    assert_int_equal(empty.at, -1);
    assert_false(programme_apply(&empty, STR("deel 1"), 0));
    assert_int_equal(programme_late_ms(&empty, 0, 5), 0);
}

static void time_is_told_against_the_plan(void **state)
{
    (void)state;
    static const struct {
        const char *moves; // "minute move", with a bar between
        int now, late, spent;
    } rows[] = {
        { "", 0, 0, 0 },
        { "", 9, 0, 9 },
        { "", 12, 2, 12 },                // two minutes over
        { "12 deel 2", 12, 2, 0 },        // and they stay lost
        { "7 deel 2", 8, -3, 1 },         // three were won
        { "7 deel 2|8 deel 1", 9, 1, 8 }, // back: eight of its ten are spent, it ends at eleven
        { "10 deel weg 2|10 deel 3", 11, 0, 1 }, // its minutes do not count
        { "3 deel tijd 1 5", 4, 0, 4 },
        { "10 deel 3", 10, -5, 0 },
        { "5 deel 2|4 deel 3", 9, -11, 5 }, // the clock was set back
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Programme programme = five();
        for (Str rest = str_z(rows[i].moves); !str_empty(rest);) {
            StrCut cut = str_cut(rest, '|');
            Str move = cut.head;
            int64_t minute = 0;
            assert_true(str_number(str_word(&move), 0, 1000, &minute));
            assert_true(programme_apply(&programme, move, minute * MINUTE));
            rest = cut.tail;
        }
        int64_t now = (int64_t)rows[i].now * MINUTE;
        int64_t late = programme_late_ms(&programme, 0, now) / MINUTE;
        int64_t spent = programme_spent_ms(&programme, programme.at, now) / MINUTE;
        if (late != rows[i].late || spent != rows[i].spent) {
            fail_msg("row %zu: %d late, %d spent", i, (int)late, (int)spent);
        }
    }
}

// What a part says of time is on its own clock, which stands still while something else is on the screen.
static void the_clock_of_a_part_waits_for_it(void **state)
{
    (void)state;
    static const struct {
        const char *moves; // "@N": in minute N
        int part, now;     // from 1; minute
        int shows;         // minute
    } rows[] = {
        { "", 1, 7, 7 },
        { "", 3, 7, 7 }, // it never was there
        { "@5 deel 2", 1, 7, 5 },
        { "@5 deel 2", 2, 7, 7 }, // it comes for the first time
        { "@5 deel 2|@9 deel 1", 1, 9, 5 },
        { "@5 deel 2|@9 deel 1", 1, 11, 7 },
        { "@5 deel 2|@9 deel 1|@12 deel 3|@20 deel 1", 1, 21, 9 },
        { "@5 deel 2|@9 deel 1|@12 deel 3|@20 deel 2", 2, 22, 11 },
        { "@5 deel 2|@9 deel 1", 2, 30, 9 },
        { "@5 deel 2|@3 deel 1", 1, 3, 3 }, // the clock of the computer was set back
        { "@5 deel nog-eens 1|@6 deel 6", 6, 8, 8 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Programme programme = five();
        int64_t minute = 0;
        for (Str rest = str_z(rows[i].moves); rest.n > 0;) {
            StrCut cut = str_cut(rest, '|');
            Str move = cut.head, word = str_word(&move);
            rest = cut.tail;
            assert_true(str_number(str_drop(word, 1), 0, 1000, &minute));
            assert_true(programme_apply(&programme, move, minute * MINUTE));
        }
        int64_t ms = programme_part_ms(&programme, rows[i].part - 1, (int64_t)rows[i].now * MINUTE);
        if (ms != (int64_t)rows[i].shows * MINUTE) {
            fail_msg("row %zu: %d", i, (int)(ms / MINUTE));
        }
    }
}

// Whatever times a journal holds, no sum overflows (the sanitizers look on).
static void a_damaged_clock_breaks_no_clock_of_a_part(void **state)
{
    (void)state;
    static const int64_t times[] = { INT64_MAX, INT64_MIN, -1, 0, INT64_MAX / 2, 5, INT64_MAX };
    Programme programme = five();
    for (int i = 0; i < 70; i++) {
        Str move = i % 2 == 0 ? STR("deel 2") : STR("deel 1");
        assert_true(programme_apply(&programme, move, times[i % 7]));
        for (int part = 0; part < 5; part++) {
            (void)programme_part_ms(&programme, part, times[(i + 3) % 7]);
        }
    }
}

static void a_damaged_clock_counts_a_day_at_most(void **state)
{
    (void)state;
    static const int64_t clocks[] = { INT64_MIN, -1, 0, 1, INT64_MAX };
    for (size_t a = 0; a < 5; a++) {
        for (size_t b = 0; b < 5; b++) {
            Programme programme = five();
            programme_apply(&programme, STR("deel 2"), clocks[a]);
            programme_apply(&programme, STR("deel 3"), clocks[b]);
            int64_t spent = programme_spent_ms(&programme, 1, 0);
            assert_true(spent >= 0 && spent <= (int64_t)24 * 60 * MINUTE);
        }
    }
}

static void any_moves_keep_every_part_once_in_the_order(void **state)
{
    (void)state;
    static const char *const words[] = { "", "weg ", "mee ", "plaats ", "nog-eens ", "tijd " };
    Rng rng = rng_seeded(7);
    for (int game = 0; game < 2000; game++) {
        Programme programme = five();
        for (int i = 0; i < 40; i++) {
            Arena arena = { 0 };
            int kind = (int)rng_below(&rng, 6), n = (int)rng_below(&rng, 9);
            Str move = arena_printf(&arena, "deel %s%d", words[kind], n);
            if (kind == 3 || kind == 5) {
                move = arena_printf(&arena, "%.*s %d", STR_ARG(move), (int)rng_below(&rng, 9));
            }
            Programme before = programme;
            if (!programme_apply(&programme, move, i * MINUTE)) {
                assert_memory_equal(&programme, &before, sizeof before);
            }
            arena_finish(&arena);
        }
        bool there[PROGRAMME_MOST] = { 0 };
        for (int i = 0; i < programme.count; i++) {
            assert_in_range(programme.order[i], 0, programme.count - 1);
            assert_false(there[programme.order[i]]);
            there[programme.order[i]] = true;
        }
        assert_false(programme.parts[programme.at].out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(moves_change_the_order),
        cmocka_unit_test(forward_passes_over_what_is_left_out),
        cmocka_unit_test(time_is_told_against_the_plan),
        cmocka_unit_test(the_clock_of_a_part_waits_for_it),
        cmocka_unit_test(a_damaged_clock_breaks_no_clock_of_a_part),
        cmocka_unit_test(a_damaged_clock_counts_a_day_at_most),
        cmocka_unit_test(any_moves_keep_every_part_once_in_the_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
