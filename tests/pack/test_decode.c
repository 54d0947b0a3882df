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
        { BYTES("\x8D\x8F\x90\x9D"), BYTES("\uFFFD\uFFFD\uFFFD\uFFFD") },
        { BYTES("\x82\x83\x84\x85\x86\x87\x88\x89\x8A\x8B\x8C\x8E"), BYTES("‚ƒ„…†‡ˆ‰Š‹ŒŽ") },
        { BYTES("\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9A\x9B\x9C\x9E\x9F"),
          BYTES("‘’“”•–—˜™š›œžŸ") },
        { BYTES("caf\xE9 en caf\xC3\xA9"), BYTES("café en cafÃ©") }, // one bad byte: all of it 1252
        { BYTES("caf\xC3"), BYTES("cafÃ") },                         // cut off in a letter
        { BYTES("\xE2\x82"), BYTES("â‚") },
        { BYTES("\xF5\x80\x80\x80"), BYTES("õ€€€") },
        { BYTES("ge\xC3\x83\xC6\x92\xC3\x82\xC2\xAFnt"), BYTES("geïnt") }, // twice over
        { BYTES("\xC3\x83"), BYTES("Ã") },
        { BYTES("\xEF\xBB\xBF"
                "caf\xE9"),
          BYTES("café") },                                 // the second of two joined files
        { BYTES("S\xC3\x83O PAULO"), BYTES("SÃO PAULO") }, // honest capitals
        { BYTES("\xC3\xAF\xC2\xBB\xC2\xBFVraag"), BYTES("Vraag") }, // a mark that was encoded twice
        { BYTES("caf\xC3\xA9 ge\xC3\x83\xC2\xAFnt"), BYTES("café geÃ¯nt") }, // mixed: not provable
        { BYTES("a\xCC\x80 e\xCC\x82 n\xCC\x83 A\xCC\x8A S\xCC\x8C U\xCC\x88"),
          BYTES("à ê ñ Å Š Ü") },
        { BYTES("\xCC\x81"
                "a"),
          BYTES("\xCC\x81"
                "a") }, // nothing to stand on
        { BYTES("q\xCC\x81 \xD0\xB8\xCC\x86"), BYTES("q\xCC\x81 \xD0\xB8\xCC\x86") },
        { BYTES("a\xE2\x80\x87"
                "b\xE2\x80\xAF"
                "c\xE1\x9A\x80"
                "d\xE2\x81\x9F"
                "e"),
          BYTES("a b c d e") },
        // Soft hyphens and direction marks are no control characters; Arabic needs the latter.
        { BYTES("a\u00ADb\u200Ec\u200Fd\u202Ae\u202Cf\u2066g\u2069"),
          BYTES("a\u00ADb\u200Ec\u200Fd\u202Ae\u202Cf\u2066g\u2069") },
        { BYTES("a\u200C\u200Db"), BYTES("a\u200C\u200Db") },
        { BYTES("\x08\x0E\x1F\x7F"
                "x"),
          BYTES("x") },
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
        { BYTES("a\n\r\nb"), "1 a|2 |3 b|" },
        { BYTES("a\r\r\nb"), "1 a|2 |3 b|" },
        { BYTES("a\n\rb"), "1 a|2 |3 b|" },
        { BYTES("a\n"), "1 a|" },
        { BYTES("a\xE2\x80\xA9"
                "b"),
          "1 a|1 b|" },
        { BYTES("\xEF\xBB\xBF"
                "a\n\xEF\xBB\xBF"
                "b"), // two files joined
          "1 a|2 b|" },
        { BYTES("\xFF\xFE"
                "a\0\n\0\xFF\xFE"
                "b\0"),
          "1 a|2 b|" },
        { BYTES("\xFF\xFE"
                "a\0b"),
          "1 a\uFFFD|" }, // half a character
        { BYTES("\xFF\xFE"
                "a\0\0"),
          "1 a|" }, // half of nothing
        { BYTES("\xFE\xFF\0a\xD8\x3D\xDE\x00\0b"), "1 a😀b|" },
        { BYTES("\xFE\xFF\0a\xDE\x00\0b"), "1 a\uFFFDb|" }, // a second half alone
        { BYTES("\xFE\xFF\0a\xD8\x3D"), "1 a\uFFFD|" },     // a first half at the end
        { BYTES("\xFE\xFF\0a \x28\0b"), "1 a|1 b|" },
        { BYTES("\xFF\xFE"
                "a\0\0\0b\0"),
          "1 a\uFFFDb|" },
        { BYTES("\xEF\xBB\xBF"
                "caf\xE9"),
          "1 café|" }, // the mark promises more than the line holds
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Decoded text = decode(&arena, rows[i].bytes, &limits, false);
        const char *got = rows_of(&arena, &text);
        if (strcmp(got, rows[i].expected) != 0) print_error("  row %zu: %s\n", i, got);
        assert_string_equal(got, rows[i].expected);
        assert_int_equal(text.result, DECODED_TEXT);
        arena_finish(&arena);
    }
}

static void a_line_is_found_by_its_number_as_it_stands_in_an_editor(void **state)
{
    (void)state;
    static const struct {
        Str bytes;
        int number;
        const char *line;
    } rows[] = {
        { BYTES("een\ntwee\n"), 1, "een" },
        { BYTES("een\ntwee\n"), 2, "twee" },
        { BYTES("een\ntwee\n"), 3, "" },
        { BYTES("een\ntwee\n"), 0, "" },
        { BYTES("a\fb\fc\nd\n\ne"), 1, "a b c" },
        { BYTES("a\fb\fc\nd\n\ne"), 2, "d" },
        { BYTES("a\fb\fc\nd\n\ne"), 3, "" },
        { BYTES("a\fb\fc\nd\n\ne"), 4, "e" },
        { BYTES("a\nb\fc"), 2, "b c" },
        { BYTES("a\nb\f"), 2, "b " },
        { BYTES(""), 1, "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Decoded text = decode(&arena, rows[i].bytes, &limits, false);
        Str line = row_line(text.rows, text.row_count, rows[i].number);
        if (!str_eq(line, str_z(rows[i].line)))
            print_error("  row %zu: '%.*s'\n", i, STR_ARG(line));
        assert_true(str_eq(line, str_z(rows[i].line)));
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
        { BYTES("{\\rtf"), DECODED_RTF },
        { BYTES("{\\rt"), DECODED_TEXT },
        { BYTES(" {\\rtf1"), DECODED_TEXT },
        { BYTES("PK\3\4"), DECODED_DOCUMENT },
        { BYTES("PK is een merk"), DECODED_TEXT },
        { BYTES("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), DECODED_DOCUMENT },
        { BYTES("GIF89a"), DECODED_OTHER },
        { BYTES("RIFF\x10\x10\x10\x10WEBPVP8 "), DECODED_OTHER },
        { BYTES("\0\0\0\0"), DECODED_EMPTY },
        { BYTES("\xFF\xFE"), DECODED_EMPTY },
        { BYTES("\xE2\x80\x8B\n"), DECODED_EMPTY },
        { BYTES("\xFF\xFE\1\0\2\0\3\0"), DECODED_EMPTY }, // UTF-16 is not counted; nothing is left
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Decoded text = decode(&arena, rows[i].bytes, &limits, false);
        if (text.result != rows[i].expected) print_error("  row %zu\n", i);
        assert_int_equal(text.result, rows[i].expected);
        arena_finish(&arena);
    }
}

// What was done to a line is said at that line, once, whatever stands in it.
static void what_was_mended_is_said(void **state)
{
    (void)state;
    static const struct {
        Str bytes;
        const char *said;
    } rows[] = {
        { BYTES("Ge\xC3\x83\xC2\xAFnt?"), "1:10 B06" },
        { BYTES("Foto\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s?"), "1:12 B06" },
        { BYTES("Ge\xC3\x83\xC6\x92\xC3\x82\xC2\xAFnt?"), "1:10 B06" },
        { BYTES("A\x81?"), "1:9 B07" },
        { BYTES("A\x8D\x8F\x90\x9D?"), "1:9 B07" },
        { BYTES("A\xEF\xBF\xBD?"), "1:9 B07" },
        { BYTES("A\0?"), "1:9 B07" },
        { BYTES("Caf\xE9?"), "niets" },
        { BYTES("Caf\xC3\xA9?"), "niets" },
        { BYTES("A\x01?"), "niets" },
        { BYTES("\xEF\xBB\xBF"
                "A?"),
          "niets" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Reading reading;
        Buf whole = { 0 };
        buf_put(&whole, STR("Vraag: "));
        buf_put(&whole, rows[i].bytes);
        // Long enough for one odd byte to be less than one in a hundred.
        buf_put(&whole,
                STR("\nRood: ja\nGroen: nee\nGoed: rood\nUitleg: Wie dit leest, weet dat het "
                    "bestand lang genoeg is voor deze proef.\n"));
        read_bytes(&reading, buf_str(&whole));
        if (strcmp(said(&reading), rows[i].said) != 0) {
            print_error("  row %zu: %s\n", i, said(&reading));
        }
        assert_string_equal(said(&reading), rows[i].said);
        buf_finish(&whole);
        reading_finish(&reading);
    }
}

static void a_few_noughts_are_a_slip_and_many_are_no_text(void **state)
{
    (void)state;
    static const struct {
        Str bytes;
        DecodeResult result;
    } rows[] = {
        { BYTES("Vraag: Wat\0?"), DECODED_TEXT },
        { BYTES("ab\0cd\0ef\0gh"), DECODED_TEXT },
        { BYTES("ab\0cd\0ef\0gh\0ij"), DECODED_OTHER },
        { BYTES("a\1b"), DECODED_OTHER },
        { BYTES("ab\0cd\0ef\0gh\1"), DECODED_OTHER },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Decoded text = decode(&arena, rows[i].bytes, &limits, false);
        if (text.result != rows[i].result) print_error("  row %zu\n", i);
        assert_int_equal(text.result, rows[i].result);
        arena_finish(&arena);
    }
}

static void a_clean_line_is_borrowed_from_the_file(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Str bytes = STR("Vraag: één?\nRood: ja\n");
    Decoded text = decode(&arena, bytes, &limits, false);
    assert_ptr_equal(text.rows[0].text.p, bytes.p);
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
        Decoded text = decode(&arena, rows[i].bytes, &rows[i].limits, false);
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
        cmocka_unit_test(a_line_is_found_by_its_number_as_it_stands_in_an_editor),
        cmocka_unit_test(what_is_no_text_is_known_by_its_content),
        cmocka_unit_test(what_was_mended_is_said),
        cmocka_unit_test(a_few_noughts_are_a_slip_and_many_are_no_text),
        cmocka_unit_test(a_clean_line_is_borrowed_from_the_file),
        cmocka_unit_test(a_file_over_its_limits_ends_at_a_whole_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
