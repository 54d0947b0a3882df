// Slices: every function is total, so the rows are mostly about nothing, too much and the very
// ends.
#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const Str nothing = { NULL, 0 };

static void order_and_equality_count_bytes(void **state)
{
    (void)state;
    static const struct {
        Str a, b;
        int order;
    } rows[] = {
        { STR_INIT(""), STR_INIT(""), 0 },     { STR_INIT("a"), STR_INIT(""), 1 },
        { STR_INIT("a"), STR_INIT("a"), 0 },   { STR_INIT("a"), STR_INIT("b"), -1 },
        { STR_INIT("a"), STR_INIT("ab"), -1 }, { STR_INIT("b"), STR_INIT("ab"), 1 },
        { STR_INIT("a\0"), STR_INIT("a"), 1 }, { STR_INIT("a\0b"), STR_INIT("a\0c"), -1 },
        { STR_INIT("Z"), STR_INIT("a"), -1 },  { STR_INIT("\xFF"), STR_INIT("a"), 1 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int order = str_cmp(rows[i].a, rows[i].b), back = str_cmp(rows[i].b, rows[i].a);
        bool right = (order > 0) - (order < 0) == rows[i].order &&
                     (back > 0) - (back < 0) == -rows[i].order &&
                     str_eq(rows[i].a, rows[i].b) == (rows[i].order == 0);
        if (!right) fail_msg("row %zu: %d", i, order);
    }
    assert_true(str_eq(nothing, STR("")) && str_eq(str_z(NULL), nothing) && str_empty(str_z("")));
    assert_int_equal(str_cmp(nothing, nothing), 0);
}

static void parts_are_cut_off_at_the_ends(void **state)
{
    (void)state;
    static const struct {
        size_t from, to;
        const char *part;
    } rows[] = {
        { 0, 0, "" },        { 0, 3, "abc" },       { 0, 4, "abc" }, { 1, 2, "b" },
        { 2, 1, "" },        { 3, 3, "" },          { 9, 12, "" },   { 0, SIZE_MAX, "abc" },
        { SIZE_MAX, 0, "" }, { 1, SIZE_MAX, "bc" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Str part = str_sub(STR("abc"), rows[i].from, rows[i].to);
        if (!str_eq(part, str_z(rows[i].part))) fail_msg("row %zu: %.*s", i, STR_ARG(part));
    }
    assert_true(str_eq(str_drop(STR("abc"), 1), STR("bc")));
    assert_true(str_empty(str_drop(STR("abc"), 4)) && str_empty(str_drop(nothing, 1)));
    assert_true(str_starts(STR("abc"), STR("ab")) && str_starts(STR("abc"), nothing));
    assert_false(str_starts(STR("ab"), STR("abc")) || str_ends(STR("bc"), STR("abc")));
    assert_true(str_ends(STR("abc"), STR("bc")) && str_ends(nothing, nothing));
}

static void trimming_takes_blanks_only(void **state)
{
    (void)state;
    static const struct {
        Str text, trimmed;
    } rows[] = {
        { STR_INIT(""), STR_INIT("") },
        { STR_INIT(" \t\r\n"), STR_INIT("") },
        { STR_INIT(" a b "), STR_INIT("a b") },
        { STR_INIT("a"), STR_INIT("a") },
        { STR_INIT("\0a\0"), STR_INIT("\0a\0") },
        { STR_INIT("\va"), STR_INIT("\va") },
        { STR_INIT("\xC2\xA0"), STR_INIT("\xC2\xA0") },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!str_eq(str_trim(rows[i].text), rows[i].trimmed)) fail_msg("row %zu", i);
    }
    assert_true(str_empty(str_trim(nothing)));
}

static void finding_gives_the_first_or_the_length(void **state)
{
    (void)state;
    static const struct {
        Str text, needle;
        size_t at;
    } rows[] = {
        { STR_INIT("abcabc"), STR_INIT("c"), 2 },   { STR_INIT("abcabc"), STR_INIT("ca"), 2 },
        { STR_INIT("abcabc"), STR_INIT("abc"), 0 }, { STR_INIT("abcabc"), STR_INIT("x"), 6 },
        { STR_INIT("abcabc"), STR_INIT(""), 0 },    { STR_INIT(""), STR_INIT("a"), 0 },
        { STR_INIT("aab"), STR_INIT("ab"), 1 },     { STR_INIT("aaaab"), STR_INIT("aab"), 2 },
        { STR_INIT("ab"), STR_INIT("abc"), 2 },     { STR_INIT("abab"), STR_INIT("ba"), 1 },
        { STR_INIT("a\0b"), STR_INIT("\0b"), 1 },   { STR_INIT("xab"), STR_INIT("abc"), 3 },
        { STR_INIT("aaa"), STR_INIT("aab"), 3 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t at = str_find(rows[i].text, rows[i].needle);
        if (at != rows[i].at) fail_msg("row %zu: %zu", i, at);
    }
    assert_int_equal(str_index(STR("a=b=c"), '='), 1);
    assert_int_equal(str_index(STR("abc"), '='), 3);
    assert_int_equal(str_index(STR("a\0b"), '\0'), 1);
    assert_int_equal(str_index(nothing, 'a') + str_find(nothing, STR("a")), 0);
}

static void cutting_leaves_the_separator_out(void **state)
{
    (void)state;
    static const struct {
        Str text, head, tail;
        bool found;
    } rows[] = {
        { STR_INIT("a=b=c"), STR_INIT("a"), STR_INIT("b=c"), true },
        { STR_INIT("=b"), STR_INIT(""), STR_INIT("b"), true },
        { STR_INIT("a="), STR_INIT("a"), STR_INIT(""), true },
        { STR_INIT("="), STR_INIT(""), STR_INIT(""), true },
        { STR_INIT("abc"), STR_INIT("abc"), STR_INIT(""), false },
        { STR_INIT(""), STR_INIT(""), STR_INIT(""), false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        StrCut cut = str_cut(rows[i].text, '=');
        bool right = str_eq(cut.head, rows[i].head) && str_eq(cut.tail, rows[i].tail);
        if (!right || cut.found != rows[i].found) fail_msg("row %zu", i);
    }
}

static void words_come_one_by_one(void **state)
{
    (void)state;
    static const struct {
        const char *text, *words; // with bars between
    } rows[] = {
        { "", "" },
        { "   ", "" },
        { "een", "een" },
        { " een  twee ", "een|twee" },
        { "a\tb", "a|b" },
        { "a\r\nb\n", "a|b" },
        { "stem rood 12", "stem|rood|12" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char joined[64] = "";
        Str rest = str_z(rows[i].text);
        for (Str word = str_word(&rest); word.n > 0; word = str_word(&rest)) {
            size_t n = strlen(joined);
            snprintf(joined + n, sizeof joined - n, "%s%.*s", n ? "|" : "", STR_ARG(word));
        }
        if (strcmp(joined, rows[i].words) != 0) fail_msg("row %zu: %s", i, joined);
        assert_true(str_empty(rest));
    }
    Str none = nothing;
    assert_true(str_empty(str_word(&none)));
}

static void numbers_are_read_whole_or_not_at_all(void **state)
{
    (void)state;
    static const struct {
        Str text;
        int64_t min, max;
        bool ok;
        int64_t value;
    } rows[] = {
        { STR_INIT("0"), 0, 9, true, 0 },
        { STR_INIT("9"), 0, 9, true, 9 },
        { STR_INIT("10"), 0, 9, false, 0 },
        { STR_INIT("-1"), 0, 9, false, 0 },
        { STR_INIT("-1"), -1, 9, true, -1 },
        { STR_INIT("-0"), 0, 9, true, 0 },
        { STR_INIT("007"), 0, 9, true, 7 },
        { STR_INIT(""), 0, 9, false, 0 },
        { STR_INIT("-"), -9, 9, false, 0 },
        { STR_INIT("--1"), -9, 9, false, 0 },
        { STR_INIT("+1"), 0, 9, false, 0 },
        { STR_INIT(" 1"), 0, 9, false, 0 },
        { STR_INIT("1 "), 0, 9, false, 0 },
        { STR_INIT("1\0"), 0, 9, false, 0 },
        { STR_INIT("1e3"), 0, 9999, false, 0 },
        { STR_INIT("0x1"), 0, 9, false, 0 },
        { STR_INIT("\xD9\xA1"), 0, 9, false, 0 }, // an Arabic digit one
        { STR_INIT("999999999999999999"), INT64_MIN, INT64_MAX, true, 999999999999999999 },
        { STR_INIT("-999999999999999999"), INT64_MIN, INT64_MAX, true, -999999999999999999 },
        { STR_INIT("9999999999999999999"), INT64_MIN, INT64_MAX, false, 0 }, // over 18 digits
        { STR_INIT("00000000000000000000000000001"), 0, 9, false, 0 },
        { STR_INIT("2147483648"), INT32_MIN, INT32_MAX, false, 0 },
        { STR_INIT("5"), 9, 0, false, 0 }, // nothing lies between these
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int64_t value = 77;
        bool ok = str_number(rows[i].text, rows[i].min, rows[i].max, &value);
        bool right = ok == rows[i].ok && value == (ok ? rows[i].value : 77);
        if (!right) fail_msg("row %zu, %.*s: %d", i, STR_ARG(rows[i].text), ok);
    }
    int64_t value = 77;
    assert_false(str_number(nothing, 0, 9, &value));
}

// Known values of FNV-1a, 64 bits, from the reference of its authors.
static void the_hash_is_fnv_1a(void **state)
{
    (void)state;
    assert_true(str_hash(nothing) == 0xcbf29ce484222325u);
    assert_true(str_hash(STR("a")) == 0xaf63dc4c8601ec8cu);
    assert_true(str_hash(STR("foobar")) == 0x85944171f73967e8u);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(order_and_equality_count_bytes),
        cmocka_unit_test(parts_are_cut_off_at_the_ends),
        cmocka_unit_test(trimming_takes_blanks_only),
        cmocka_unit_test(finding_gives_the_first_or_the_length),
        cmocka_unit_test(cutting_leaves_the_separator_out),
        cmocka_unit_test(words_come_one_by_one),
        cmocka_unit_test(numbers_are_read_whole_or_not_at_all),
        cmocka_unit_test(the_hash_is_fnv_1a),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
