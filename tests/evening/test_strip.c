// What the strip tells, and when.
#include "evening/strip.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { MOST = 7 };

static void each_sentence_has_its_turn_and_trouble_comes_first(void **state)
{
    (void)state;
    const StripKind N = STRIP_NEWS, A = STRIP_ANSWER, T = STRIP_TROUBLE;
    const struct {
        struct {
            int at_ms;
            StripKind kind;
            const char *words;
        } told[MOST];
        struct {
            int at_ms;
            const char *words; // "": nothing
        } seen[MOST];
    } rows[] = {
        { { { 0 } }, { { 0, "" }, { 9000, "" } } },
        { { { 500, A, "begin" } }, { { 500, "begin" }, { 8499, "begin" }, { 8500, "" } } },
        // Names, messages and a journal that does not open, all at the start.
        { { { 0, N, "namen" }, { 0, N, "meldingen" }, { 0, T, "journaal" } },
          { { 0, "journaal" },
            { 7999, "journaal" },
            { 8000, "namen" },
            { 16000, "meldingen" },
            { 24000, "" } } },
        { { { 0, T, "journaal" }, { 0, N, "namen" }, { 0, N, "meldingen" } },
          { { 0, "journaal" }, { 8000, "namen" }, { 16000, "meldingen" }, { 24000, "" } } },
        // An answer is for the key that was pressed last, and waits for trouble only.
        { { { 0, A, "een" }, { 1000, A, "twee" } }, { { 1000, "twee" }, { 9000, "" } } },
        { { { 0, T, "journaal" }, { 1000, A, "een" }, { 2000, A, "twee" } },
          { { 2000, "journaal" }, { 8000, "twee" }, { 16000, "" } } },
        { { { 0, A, "een" }, { 1000, T, "journaal" } },
          { { 1000, "journaal" }, { 9000, "een" }, { 17000, "" } } },
        // News that was not read yet comes back, once.
        { { { 0, N, "namen" }, { 1000, A, "begin" } },
          { { 1000, "begin" }, { 9000, "namen" }, { 17000, "" } } },
        { { { 0, N, "namen" }, { 4000, A, "begin" } }, { { 4000, "begin" }, { 12000, "" } } },
        { { { 0, N, "namen" }, { 2000, N, "namen" } }, { { 2000, "namen" }, { 10000, "" } } },
        // It is mended: that the evening is not kept is no longer true.
        { { { 0, N, "namen" }, { 0, T, "journaal" }, { 1000, T, "" } },
          { { 1000, "namen" }, { 9000, "" } } },
        { { { 0, A, "aanbod" }, { 1000, A, "" } }, { { 1000, "" } } },
        // More than there is room for: the first ones stay, and trouble has room always.
        { { { 0, N, "a" },
            { 0, N, "b" },
            { 0, N, "c" },
            { 0, N, "d" },
            { 0, N, "e" },
            { 0, N, "f" },
            { 0, T, "journaal" } },
          { { 0, "journaal" }, { 8000, "a" }, { 32000, "d" }, { 39999, "d" }, { 40000, "" } } },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Strip strip = { 0 };
        for (int k = 0; k < MOST && rows[i].told[k].words; k++) {
            strip_tell(&strip, rows[i].told[k].kind, str_z(rows[i].told[k].words),
                       rows[i].told[k].at_ms);
        }
        for (int k = 0; k < MOST && rows[i].seen[k].words; k++) {
            Str words = strip_words(&strip, rows[i].seen[k].at_ms);
            if (str_eq(words, str_z(rows[i].seen[k].words))) continue;
            fail_msg("row %zu, at %d: \"%.*s\"", i, rows[i].seen[k].at_ms, STR_ARG(words));
        }
    }
}

static void it_says_how_long_it_stands(void **state)
{
    (void)state;
    Strip strip = { 0 };
    strip_tell(&strip, STRIP_NEWS, STR("een"), 1000);
    strip_tell(&strip, STRIP_NEWS, STR("twee"), 1000);
    static const struct {
        int at_ms, left_ms, all_ms;
    } rows[] = { { 1000, 8000, 16000 }, { 8999, 1, 8001 }, { 9000, 8000, 8000 },
                 { 16999, 1, 1 },       { 17000, 0, 0 },   { 90000, 0, 0 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int left_ms = (int)strip_left_ms(&strip, rows[i].at_ms);
        int all_ms = (int)strip_all_left_ms(&strip, rows[i].at_ms);
        if (left_ms == rows[i].left_ms && all_ms == rows[i].all_ms) continue;
        fail_msg("at %d: %d and %d", rows[i].at_ms, left_ms, all_ms);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_sentence_has_its_turn_and_trouble_comes_first),
        cmocka_unit_test(it_says_how_long_it_stands),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
