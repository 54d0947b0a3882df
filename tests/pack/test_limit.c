// How long a text may be, at both sides of every boundary, and how much of a file is read.
#include "reading.h"

#include <string.h>

// A text of exactly that many characters, in words that fit.
static Str text_of(Arena *arena, int characters)
{
    char *out = arena_new(arena, char, characters + 1);
    for (int i = 0; i < characters; i++) {
        out[i] = i % 6 == 5 && i + 1 < characters ? ' ' : 'a';
    }
    return (Str){ out, (size_t)characters };
}

// What is said of a text of this length between two pieces of a file.
static const char *said_of(Reading *reading, const char *before, int characters, const char *after)
{
    Arena arena = { 0 };
    Str text = arena_printf(&arena, "%s%.*s%s", before, STR_ARG(text_of(&arena, characters)),
                            after);
    read_bytes(reading, text);
    const char *all = said(reading);
    arena_finish(&arena);
    return all;
}

#define REST "\nRood: ja\nGroen: nee\nGoed: rood\n"
#define GOOD "Vraag: Wat?" REST

static void a_text_is_long_one_over_its_comfort_and_lost_one_over_its_maximum(void **state)
{
    (void)state;
    static const struct {
        const char *before, *after, *at;
        int comfort, maximum;
        bool lost; /* the item with it */
    } rows[] = {
        { "Vraag: ", "?" REST, "1:8", 119, 179, true }, // the question mark counts
        { "Stelling: ", "\nSchool: eens\nUitleg: u\n", "1:11", 140, 200, true },
        { "Vraag: Wat?\nRood: ", "\nGroen: nee\nGoed: rood\n", "2:7", 40, 75, true },
        { "Vraag: Wat?\nRood: ja\nGroen: ", "\nGoed: rood\n", "3:8", 40, 75, true },
        { GOOD "Uitleg: ", "\n", "5:9", 220, 300, false },
        { GOOD "Praat: ", "\n", "5:8", 100, 160, false },
        { "Soort: motieven\nKaart: ", "\nZin: z.\n", "2:8", 20, 30, true },
        { "Soort: motieven\nKaart: k = ", "\n", "2:12", 90, 130, true },
        { "Onderdeel: ", "\nMinuten: 5\n", "1:12", 35, 60, true },
        { "Titel: ", "\n" GOOD, "1:8", 40, 60, false },
        { "Makers: ", "\n" GOOD, "1:9", 30, 40, false },
        { "Prijs: ", "\n" GOOD, "1:8", 60, 60, false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct {
            int characters;
            const char *code;
        } steps[] = { { rows[i].comfort, NULL },
                      { rows[i].comfort + 1, rows[i].maximum > rows[i].comfort ? "V09" : "V10" },
                      { rows[i].maximum, rows[i].maximum > rows[i].comfort ? "V09" : NULL },
                      { rows[i].maximum + 1, "V10" } };
        for (int k = 0; k < 4; k++) {
            Reading reading;
            const char *got = said_of(&reading, rows[i].before, steps[k].characters, rows[i].after);
            const char *code = steps[k].code;
            Str expected = code ? arena_printf(&reading.arena, "%s %s", rows[i].at, code)
                                : STR("niets");
            bool lost = rows[i].lost && code && strcmp(code, "V10") == 0;
            bool good = str_eq(str_z(got), expected) && reading.pack.items[0].usable == !lost;
            if (!good) print_error("  %s %d: %s\n", rows[i].before, steps[k].characters, got);
            assert_true(good);
            reading_finish(&reading);
        }
    }
}

#define TEN(x) x x x x x x x x x x
#define THUMB  "\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD" // with a colour of skin
#define FAMILY                                                                                     \
    "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7" // three, joined

static void characters_are_what_a_reader_sees(void **state)
{
    (void)state;
    static const struct {
        const char *answer, *said;
    } rows[] = {
        { TEN("é") "éééééééé", "niets" },
        { TEN("e\xCC\x81") "e\xCC\x81", "niets" },
        { TEN(THUMB " ") TEN(THUMB " "), "niets" }, // 39
        { TEN(THUMB " ") TEN(THUMB " ") "x", "2:7 V09" },
        { TEN(FAMILY), "niets" },
        { TEN("a") "aaaaaaaa", "niets" },
        { TEN("a") "aaaaaaaaa", "2:7 V11" },
        { "(" TEN("a") "aaaaaaaa)", "niets" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Reading reading;
        read_bytes(&reading, arena_printf(&arena, "Vraag: Wat?\nRood: %s\nGroen: nee\nGoed: rood\n",
                                          rows[i].answer));
        if (strcmp(said(&reading), rows[i].said) != 0) {
            print_error("  %s: %s\n", rows[i].answer, said(&reading));
        }
        assert_string_equal(said(&reading), rows[i].said);
        reading_finish(&reading);
        arena_finish(&arena);
    }
}

// A file of so many questions, with blanks and a last piece behind them.
static void read_file_of(Reading *reading, int questions, int blank_lines, Str last)
{
    Buf text = { 0 };
    Arena arena = { 0 };
    for (int i = 0; i < questions; i++) {
        buf_printf(&text, "Vraag: Wat is %d?\nRood: ja\nGroen: nee\nGoed: rood\n", i);
    }
    for (int i = 0; i < blank_lines; i++) {
        buf_putc(&text, '\n');
    }
    buf_put(&text, last);
    Str kept = arena_copy(&arena, buf_str(&text));
    read_bytes(reading, kept);
    buf_finish(&text);
    arena_finish(&arena);
}

static void a_file_is_read_up_to_its_limits(void **state)
{
    (void)state;
    enum { LINES = PACK_LINES_MAX - 40 };
    static const struct {
        int questions, blank_lines;
        const char *last, *said;
        int usable;
    } rows[] = {
        { PACK_ITEMS_MAX, 0, "", "niets", PACK_ITEMS_MAX },
        { PACK_ITEMS_MAX + 1, 0, "", "1:1 B10", PACK_ITEMS_MAX },
        { 10, LINES, "", "niets", 10 },
        { 10, LINES, "x", "1:1 B10", 10 },
        { 10, LINES + 1, "", "1:1 B10", 10 }, // the last one is whole: it stays
        { 10, LINES - 4, "Vraag: Wie?\nRood: a\nGroen: b\n\nGoed: rood\n", "1:1 B10", 10 },
        { 10, LINES - 4, "Vraag: Wie?\nRood: a\nGroen: b\nGoed: rood", "niets", 11 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Reading reading;
        read_file_of(&reading, rows[i].questions, rows[i].blank_lines, str_z(rows[i].last));
        int usable = pack_usable(&reading.pack, ITEM_QUESTION);
        bool good = strcmp(said(&reading), rows[i].said) == 0 && usable == rows[i].usable;
        if (!good) print_error("  row %zu: %s, %d\n", i, said(&reading), usable);
        assert_true(good);
        reading_finish(&reading);
    }
}

static void a_mebibyte_is_read_and_no_more(void **state)
{
    (void)state;
    for (int over = 0; over < 2; over++) {
        Arena arena = { 0 };
        size_t size = PACK_BYTES_MAX + (size_t)over;
        char *bytes = arena_new(&arena, char, size);
        memset(bytes, 'x', size);
        memcpy(bytes, GOOD "\n//", strlen(GOOD "\n//"));
        Reading reading;
        read_bytes(&reading, (Str){ bytes, size });
        assert_string_equal(said(&reading), over ? "1:1 B10" : "niets");
        assert_int_equal(pack_usable(&reading.pack, ITEM_QUESTION), 1);
        reading_finish(&reading);
        arena_finish(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_is_long_one_over_its_comfort_and_lost_one_over_its_maximum),
        cmocka_unit_test(characters_are_what_a_reader_sees),
        cmocka_unit_test(a_file_is_read_up_to_its_limits),
        cmocka_unit_test(a_mebibyte_is_read_and_no_more),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
