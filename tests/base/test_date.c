// Days of the calendar: what is one, what is none, and how they are said.
#include "base/date.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

static void only_days_that_exist_are_read(void **test)
{
    (void)test;
    static const struct {
        const char *text, *words; // NULL: it is no day
    } rows[] = {
        { "2026-11-22", "22 november 2026" },
        { "2024-02-29", "29 februari 2024" },
        { "2000-02-29", "29 februari 2000" },
        { "1970-01-01", "1 januari 1970" },
        { "9999-12-31", "31 december 9999" },
        { "2026-02-29", NULL },
        { "2100-02-29", NULL },
        { "2026-11-31", NULL },
        { "2026-00-10", NULL },
        { "2026-13-10", NULL },
        { "2026-10-00", NULL },
        { "1969-12-31", NULL },
        { "22-11-2026", NULL },
        { "2026-11-2", NULL },
        { "2026-11-022", NULL },
        { "2026/11/22", NULL },
        { "2026--1-22", NULL },
        { "", NULL },
        { "morgen", NULL },
        { "2026-1a-22", NULL },
    };
    Arena arena = { 0 };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Date date = { 1, 2, 3 };
        bool read = date_read(str_z(rows[i].text), &date);
        Str words = date_words(&arena, date);
        bool right = rows[i].words ? read && str_eq(words, str_z(rows[i].words)) &&
                                         str_eq(date_text(&arena, date), str_z(rows[i].text))
                                   : !read && date.year == 1 && date.month == 2 && date.day == 3;
        if (!right) fail_msg("%s: %d, %.*s", rows[i].text, read, STR_ARG(words));
    }
    arena_finish(&arena);
}

static void a_moment_is_a_day(void **test)
{
    (void)test;
    Date date = date_of(INT64_C(1795348800000)); // 22 November 2026, 12:00 UTC: that day everywhere
    assert_int_equal(date.year, 2026);
    assert_int_equal(date.month, 11);
    assert_in_range(date.day, 22, 23);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_days_that_exist_are_read),
        cmocka_unit_test(a_moment_is_a_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
