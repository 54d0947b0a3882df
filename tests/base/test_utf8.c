// Characters: what is UTF-8 and what only looks like it, what a person counts, what is the same
// word.
#include "base/utf8.h"

#include "base/rng.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void only_the_shortest_form_of_a_real_character_is_valid(void **state)
{
    (void)state;
    static const struct {
        Str bytes;
        bool valid;
    } rows[] = {
        { STR_INIT(""), true },
        { STR_INIT("a\0b"), true },
        { STR_INIT("\x7F"), true },
        { STR_INIT("\xC2\x80"), true },         // the first of two bytes
        { STR_INIT("\xDF\xBF"), true },         // and the last
        { STR_INIT("\xE0\xA0\x80"), true },     // three
        { STR_INIT("\xED\x9F\xBF"), true },     // before the surrogates
        { STR_INIT("\xEE\x80\x80"), true },     // behind them
        { STR_INIT("\xEF\xBF\xBD"), true },     // the replacement character itself
        { STR_INIT("\xEF\xBF\xBF"), true },     // no character, but a code point
        { STR_INIT("\xF0\x90\x80\x80"), true }, // four
        { STR_INIT("\xF4\x8F\xBF\xBF"), true }, // U+10FFFF
        { STR_INIT("\xC0\x80"), false },        // overlong
        { STR_INIT("\xC1\xBF"), false },
        { STR_INIT("\xE0\x9F\xBF"), false },
        { STR_INIT("\xF0\x8F\xBF\xBF"), false },
        { STR_INIT("\xED\xA0\x80"), false }, // surrogates
        { STR_INIT("\xED\xBF\xBF"), false },
        { STR_INIT("\xED\xA0\xBD\xED\xB8\x80"), false },
        { STR_INIT("\xF4\x90\x80\x80"), false }, // U+110000
        { STR_INIT("\xF5\x80\x80\x80"), false },
        { STR_INIT("\xF8\x88\x80\x80\x80"), false }, // five bytes
        { STR_INIT("\xFC\x84\x80\x80\x80\x80"), false },
        { STR_INIT("\xFE"), false },
        { STR_INIT("\xFF"), false },
        { STR_INIT("\x80"), false }, // a continuation alone
        { STR_INIT("\xBF"), false },
        { STR_INIT("a\x80"), false },
        { STR_INIT("\xC2"), false }, // cut short
        { STR_INIT("\xE2\x82"), false },
        { STR_INIT("\xE2"), false },
        { STR_INIT("\xF0\x9F\x99"), false },
        { STR_INIT("\xC2"
                   "a"),
          false },
        { STR_INIT("\xE2\x82"
                   "a"),
          false },
        { STR_INIT("\xEF\xBF\xBD\x80"), false }, // what follows a real replacement still counts
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (utf8_valid(rows[i].bytes) != rows[i].valid) fail_msg("row %zu", i);
    }
}

static bool is_scalar(uint32_t character)
{
    return character <= 0x10FFFF && (character < 0xD800 || character > 0xDFFF);
}

static void every_character_is_written_and_read_back(void **state)
{
    (void)state;
    for (uint32_t c = 1; c <= 0x10FFFF; c++) {
        if (!is_scalar(c)) continue;
        char bytes[4];
        size_t n = utf8_put(bytes, c), at = 0;
        size_t expected = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        Str text = { bytes, n };
        if (n != expected || utf8_next(text, &at) != c || at != n || !utf8_valid(text)) {
            fail_msg("U+%04X", c);
        }
    }
}

static void bytes_that_are_no_utf8_are_read_one_by_one(void **state)
{
    (void)state;
    static const struct {
        Str bytes;
        uint32_t characters[6]; // 0 ends
    } rows[] = {
        { STR_INIT("a\xC3\xA9"), { 'a', 0xE9 } },
        { STR_INIT("\xFFz"), { 0xFFFD, 'z' } },
        { STR_INIT("\xE2\x82"), { 0xFFFD, 0xFFFD } },
        { STR_INIT("\xE2\x82z"), { 0xFFFD, 0xFFFD, 'z' } },
        { STR_INIT("\xC0\x80"), { 0xFFFD, 0xFFFD } },
        { STR_INIT("\xED\xA0\x80"), { 0xFFFD, 0xFFFD, 0xFFFD } },
        { STR_INIT("\xF0\x9F\x99\x82"), { 0x1F642 } },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t at = 0;
        for (int c = 0; rows[i].characters[c]; c++) {
            uint32_t read = utf8_next(rows[i].bytes, &at);
            if (read != rows[i].characters[c])
                fail_msg("row %zu, character %d: U+%04X", i, c, read);
        }
        assert_int_equal(at, rows[i].bytes.n);
        assert_int_equal(utf8_next(rows[i].bytes, &at), 0); // the end, and it stays there
        assert_int_equal(at, rows[i].bytes.n);
    }
}

static void a_person_counts_grapheme_clusters(void **state)
{
    (void)state;
    static const struct {
        Str text;
        int length;
    } rows[] = {
        { STR_INIT(""), 0 },
        { STR_INIT("abc"), 3 },
        { STR_INIT("\xC3\xA9\xC3\xA9n"), 3 }, // één
        { STR_INIT("e\xCC\x81"), 1 },         // e and an accent
        { STR_INIT("a\xCC\x80\xCC\x81"
                   "b"),
          2 },                       // two accents
        { STR_INIT("\xCC\x81"), 1 }, // an accent alone
        { STR_INIT("\r\n"), 1 },     // one line end
        { STR_INIT("\n\r"), 2 },
        { STR_INIT("a\r\nb"), 3 },
        { STR_INIT("\xF0\x9F\x87\xB3\xF0\x9F\x87\xB1"), 1 },                 // a flag
        { STR_INIT("\xF0\x9F\x87\xB3\xF0\x9F\x87\xB1\xF0\x9F\x87\xA7"), 2 }, // and a half
        { STR_INIT("\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD"), 1 },             // a thumb with a skin tone
        { STR_INIT("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7"), 1 }, // mother and daughter
        { STR_INIT("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB"), 1 },         // Korean in three letters
        { STR_INIT("\xD8\xB3\xD9\x91"), 1 },                             // Arabic with a shadda
        { STR_INIT("\xFF\xFF"), 2 },                                     // broken bytes: one each
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int length = utf8_length(rows[i].text);
        if (length != rows[i].length) fail_msg("row %zu: %d", i, length);
    }
    assert_int_equal(utf8_grapheme_end(STR("abc"), 3), 3);
    assert_int_equal(utf8_grapheme_end(STR("abc"), 2), 3);
    assert_int_equal(utf8_grapheme_end((Str){ 0 }, 0), 0);
}

static void folding_leaves_letters_and_digits_in_lower_case(void **state)
{
    (void)state;
    static const struct {
        const char *text, *folded;
    } rows[] = {
        { "", "" },
        { "Goede  ANTWOORD!", "goede antwoord" },
        { "foto's", "fotos" },
        { "foto\xE2\x80\x99s", "fotos" }, // the mark of a text editor
        { "foto\xC2\xB4s", "fotos" },
        { "\xC3\xA9", "e" },
        { "e\xCC\x81", "e" },
        { "\xC3\x89\xC3\x89N", "een" },
        { "  --  ", "" },
        { "?a?", "a" },
        { "a-b_c.d", "a b c d" },
        { "Vraag 3:", "vraag 3" },
        { "\xC2\xA0x\xC2\xA0y", "x y" },
        { "Stra\xC3\x9F"
          "e",
          "strasse" },
        { "\xC3\xAF\xC3\xB6\xC3\xBC\xC3\xA7\xC3\xB1", "ioucn" },
        { "\xC4\xB0stanbul", "istanbul" }, // with the Turkish I
        { "\xCE\xA3\xCE\xA3", "\xCF\x83\xCF\x83" },
        { "\xD0\xAF", "\xD1\x8F" },
        { "\xD8\xB3\xD9\x91", "\xD8\xB3" }, // marks go in every script
        { "goed\xF0\x9F\x91\x8Dzo", "goed zo" },
        { "\xEF\xBC\xA1", "\xEF\xBD\x81" }, // wide letters stay wide
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Str folded = utf8_fold(&arena, str_z(rows[i].text));
        if (!str_eq(folded, str_z(rows[i].folded))) fail_msg("row %zu: %.*s", i, STR_ARG(folded));
        assert_true(str_eq(utf8_fold(&arena, folded), folded)); // once is enough
        arena_finish(&arena);
    }
}

// Each into a buffer of exactly the size that is promised to be enough.
static void only_capitals_and_ways_of_writing_make_texts_alike(void **state)
{
    (void)state;
    static const struct {
        const char *a, *b;
        bool alike;
    } rows[] = {
        { "", "", true },
        { "Sanne", "SANNE", true },
        { "Zo\u00eb", "ZOE\u0308", true },
        { "zo\u00eb", "zoe", false },
        { "Anne-Marie", "Anne Marie", false },
        { "a\u0323\u0307", "a\u0307\u0323", true }, // marks in another order
        { "محمد", "محمد", true },
        { "a", "a ", false },
    };
    Arena arena = { 0 };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Str a = utf8_caseless(&arena, str_z(rows[i].a)), b = utf8_caseless(&arena, str_z(rows[i].b));
        if (str_eq(a, b) != rows[i].alike) fail_msg("%s and %s", rows[i].a, rows[i].b);
    }
    arena_finish(&arena);
}

static void folding_stays_within_its_promise(void **state)
{
    (void)state;
    for (uint32_t c = 1; c <= 0x10FFFF; c++) {
        if (!is_scalar(c)) continue;
        char bytes[10] = "-";
        size_t n = 1 + utf8_put(bytes + 1, c);
        bytes[n++] = '-';
        n += utf8_put(bytes + n, c);
        char *out = test_malloc(n * UTF8_FOLD_GROWTH);
        size_t folded = utf8_fold_into(out, (Str){ bytes, n });
        bool within = folded <= n * UTF8_FOLD_GROWTH && utf8_valid((Str){ out, folded });
        test_free(out);
        if (!within) fail_msg("U+%04X: %zu bytes to %zu", c, n, folded);
    }
}

static void any_bytes_at_all_are_survived(void **state)
{
    (void)state;
    Rng rng = rng_seeded(8);
    for (int round = 0; round < 20000; round++) {
        size_t n = rng_below(&rng, 24);
        char *bytes = test_malloc(n + 1); // the exact size, so that a step too far is seen
        for (size_t i = 0; i < n; i++) {
            bytes[i] = (char)(rng_below(&rng, 3) ? 0x80 + rng_below(&rng, 128) : rng_next(&rng));
        }
        Str text = { bytes, n };
        Arena arena = { 0 };
        int length = utf8_length(text);
        assert_true(length >= 0 && (size_t)length <= n);
        assert_true(utf8_valid(utf8_fold(&arena, text)));
        assert_true(str_eq(utf8_caseless(&arena, text), utf8_caseless(&arena, text)));
        arena_finish(&arena);
        test_free(bytes);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_the_shortest_form_of_a_real_character_is_valid),
        cmocka_unit_test(every_character_is_written_and_read_back),
        cmocka_unit_test(bytes_that_are_no_utf8_are_read_one_by_one),
        cmocka_unit_test(a_person_counts_grapheme_clusters),
        cmocka_unit_test(folding_leaves_letters_and_digits_in_lower_case),
        cmocka_unit_test(only_capitals_and_ways_of_writing_make_texts_alike),
        cmocka_unit_test(folding_stays_within_its_promise),
        cmocka_unit_test(any_bytes_at_all_are_survived),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
