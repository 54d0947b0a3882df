// Bytes to lines: every encoding that school computers write, and what is no text at all.
#include "pack/decode.h"

#include "reading.h"

#include <string.h>

static const PackLimits limits = { .bytes = 1 << 20, .lines = 100, .items = 10 };

#define BYTES(literal)                                                                             \
    {                                                                                              \
        literal, sizeof(literal) - 1                                                               \
    }

static void check_line(Str bytes, Str expected)
{
    Arena arena = { 0 };
    Str got = decode_line(&arena, bytes);
    if (!str_eq(got, expected))
        print_error("  read '%.*s' as '%.*s'\n", STR_ARG(bytes), STR_ARG(got));
    assert_true(str_eq(got, expected));
    arena_finish(&arena);
}

static void a_line_is_read_in_the_encoding_it_was_written_in(void **state)
{
    (void)state;
    static const struct {
        Str bytes, expected;
    } rows[] = {
        { BYTES("gewoon"), BYTES("gewoon") },
        { BYTES("caf\xC3\xA9"), BYTES("café") },
        { BYTES("caf\xE9"), BYTES("café") },
        { BYTES("\x93Ja\x94 \x96 \x80 5"), BYTES("“Ja” – € 5") },
        { BYTES("\x81"), BYTES("\uFFFD") },                // no sign in Windows-1252
        { BYTES("\xC0\xAF"), BYTES("À¯") },                // overlong: not UTF-8
        { BYTES("\xED\xA0\x80"), BYTES("í €") },           // a surrogate: not UTF-8 (NBSP -> blank)
        { BYTES("\xF4\x90\x80\x80"), BYTES("ô\uFFFD€€") }, // above U+10FFFF
        { BYTES("ge\xC3\x83\xC2\xAFnteresseerd"), BYTES("geïnteresseerd") },
        { BYTES("foto\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s"), BYTES("foto’s") },
        { BYTES("\xC3\xA2\xE2\x82\xAC\xC5\x93"
                "Ja\xC3\xA2\xE2\x82\xAC\xC2\x9D"),
          BYTES("“Ja”") },
        { BYTES("één tweeën Ångström"), BYTES("één tweeën Ångström") },
        { BYTES("Ã¯ 😀"), BYTES("Ã¯ 😀") }, // a sign that Windows-1252 has not
        { BYTES("e\xCC\x81"
                "e\xCC\x88 c\xCC\xA7 \xCC\x81"),
          BYTES("éë ç \xCC\x81") },
        { BYTES("a\xC2\xA0"
                "b\xE2\x80\x83"
                "c\xE3\x80\x80"
                "d"),
          BYTES("a b c d") },
        { BYTES("a\xE2\x80\x8B"
                "b\xEF\xBB\xBF"
                "c\xE2\x81\xA0"
                "d"),
          BYTES("abcd") },
        { BYTES("a\x01"
                "b\x1B[31m\x7F\xC2\x9B"
                "c"),
          BYTES("ab[31mc") },
        { BYTES("a\tb"), BYTES("a\tb") },
        { BYTES("a\0b"), BYTES("a\uFFFDb") },
        { BYTES("👩‍👧 blijft"), BYTES("👩‍👧 blijft") },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        check_line(rows[i].bytes, rows[i].expected);
    }
}

// The rows of a file, separated by bars; numbers that are not consecutive are shown.
static const char *rows_of(Arena *arena, const Decoded *text)
{
    Str all = { 0 };
    for (int i = 0; i < text->row_count; i++) {
        const Row *row = &text->rows[i];
        all = arena_printf(arena, "%.*s%d %.*s|", STR_ARG(all), row->number, STR_ARG(row->text));
    }
    return all.p ? all.p : "";
}

static void a_file_is_cut_in_lines_whatever_wrote_it(void **state)
{
    (void)state;
    static const struct {
        Str bytes;
        const char *expected;
    } rows[] = {
        { BYTES("a\nb\r\nc\rd"), "1 a|2 b|3 c|4 d|" },
        { BYTES("a\n\nb\n"), "1 a|2 |3 b|" },
        { BYTES("\xEF\xBB\xBF"
                "a\nb"),
          "1 a|2 b|" },
        { BYTES("\xFF\xFE"
                "a\0\xE9\0\r\0\n\0b\0"),
          "1 aé|2 b|" },
        { BYTES("\xFE\xFF\0a\0\xE9\0\r\0\n\0b"), "1 aé|2 b|" },
        { BYTES("V\0r\0a\0a\0g\0\n\0b\0"), "1 Vraag|2 b|" },
        { BYTES("\0V\0r\0a\0a\0g\0\n\0b"), "1 Vraag|2 b|" },
        { BYTES("\xFF\xFE\x3D\xD8\x00\xDE\x3D\xD8"
                "a\0"),
          "1 😀\uFFFDa|" },
        { BYTES("caf\xE9\ncaf\xC3\xA9\n"), "1 café|2 café|" },
        { BYTES("a\x0B"
                "b\x0C"
                "c\nd"),
          "1 a|1 b|1 c|2 d|" },
        { BYTES("a\xE2\x80\xA8"
                "b\xC2\x85"
                "c\nd"),
          "1 a|1 b|1 c|2 d|" },
        { BYTES("einde\n\0\0\0\0"), "1 einde|" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Decoded text = decode(&arena, &arena, rows[i].bytes, &limits, false);
        const char *got = rows_of(&arena, &text);
        if (strcmp(got, rows[i].expected) != 0) print_error("  row %zu: %s\n", i, got);
        assert_string_equal(got, rows[i].expected);
        assert_int_equal(text.result, DECODED_TEXT);
        arena_finish(&arena);
    }
}

static void what_is_no_text_is_known_by_its_content(void **state)
{
    (void)state;
    static const struct {
        Str bytes;
        DecodeResult expected;
    } rows[] = {
        { BYTES("{\\rtf1\\ansi Vraag: x}"), DECODED_RTF },
        { BYTES("PK\3\4rest"), DECODED_DOCUMENT },
        { BYTES("%PDF-1.4"), DECODED_OTHER },
        { BYTES("\xFF\xD8\xFF\xE0"), DECODED_OTHER },
        { BYTES("\x89PNG\r\n\x1A\n"), DECODED_OTHER },
        { BYTES("\0\0\0\x18"
                "ftypheic"),
          DECODED_OTHER },
        { BYTES("abc\1\2\3def"), DECODED_OTHER },
        { BYTES(""), DECODED_EMPTY },
        { BYTES("\xEF\xBB\xBF"), DECODED_EMPTY },
        { BYTES(" \n\t\n\xC2\xA0\n"), DECODED_EMPTY },
        { BYTES("Vraag: wat\n"), DECODED_TEXT },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Decoded text = decode(&arena, &arena, rows[i].bytes, &limits, false);
        if (text.result != rows[i].expected) print_error("  row %zu\n", i);
        assert_int_equal(text.result, rows[i].expected);
        arena_finish(&arena);
    }
}

static void a_clean_line_is_borrowed_from_the_file(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Str bytes = STR("Vraag: één?\nRood: ja\n");
    Decoded text = decode(&arena, &arena, bytes, &limits, false);
    assert_ptr_equal(text.lines[0].p, bytes.p);
    arena_finish(&arena);
}

static void a_file_over_its_limits_ends_at_a_whole_line(void **state)
{
    (void)state;
    static const struct {
        PackLimits limits;
        Str bytes;
        const char *expected;
        bool cut;
    } rows[] = {
        { { .bytes = 7, .lines = 9 }, BYTES("een\ntwee\ndrie\n"), "1 een|", true },
        { { .bytes = 8, .lines = 9 }, BYTES("een\ntwee"), "1 een|2 twee|", false },
        { { .bytes = 99, .lines = 2 }, BYTES("a\nb\nc\n"), "1 a|2 b|", true },
        { { .bytes = 99, .lines = 2 }, BYTES("a\fb\fc\fd"), "1 a|1 b|", true },
        { { .bytes = 4, .lines = 9 }, BYTES("ab\xE2\x82\xAC"), "1 ab|", true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Decoded text = decode(&arena, &arena, rows[i].bytes, &rows[i].limits, false);
        const char *got = rows_of(&arena, &text);
        if (strcmp(got, rows[i].expected) != 0) print_error("  row %zu: %s\n", i, got);
        assert_string_equal(got, rows[i].expected);
        assert_int_equal(text.cut, rows[i].cut);
        arena_finish(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_is_read_in_the_encoding_it_was_written_in),
        cmocka_unit_test(a_file_is_cut_in_lines_whatever_wrote_it),
        cmocka_unit_test(what_is_no_text_is_known_by_its_content),
        cmocka_unit_test(a_clean_line_is_borrowed_from_the_file),
        cmocka_unit_test(a_file_over_its_limits_ends_at_a_whole_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
