// Red or green, in all the ways in which pupils say it.
#include "pack/side.h"
#include "pack/value.h"

#include "reading.h"

static void check(const char *value, const char *red, const char *green, bool statement,
                  SideResult expected, Side expected_side)
{
    Arena arena = { 0 };
    Side side = SIDE_NONE;
    SideResult got = side_read(&arena, str_z(value), str_z(red), str_z(green), statement, &side);
    if (got != expected || side != expected_side) {
        print_error("  '%s' beside '%s' and '%s': %d, side %d\n", value, red, green, got, side);
    }
    assert_int_equal(got, expected);
    assert_int_equal(side, expected_side);
    arena_finish(&arena);
}

static void a_side_of_a_question_is_read_in_every_form(void **state)
{
    (void)state;
    static const struct {
        const char *value, *red, *green;
        SideResult expected;
        Side side;
    } rows[] = {
        { "rood", "x", "y", SIDE_READ, SIDE_RED },
        { "Groen!", "x", "y", SIDE_READ, SIDE_GREEN },
        { "de rode kaart", "x", "y", SIDE_READ, SIDE_RED },
        { "het groene antwoord", "x", "y", SIDE_READ, SIDE_GREEN },
        { "Het goede antwoord is groen", "x", "y", SIDE_READ, SIDE_GREEN },
        { "optie a", "x", "y", SIDE_READ, SIDE_RED },
        { "antwoord 2", "x", "y", SIDE_READ, SIDE_GREEN },
        { "nummer 1", "x", "y", SIDE_READ, SIDE_RED },
        { "B", "x", "y", SIDE_READ, SIDE_GREEN },
        { "de tweede", "x", "y", SIDE_READ, SIDE_GREEN },
        { "red", "x", "y", SIDE_READ, SIDE_RED },
        { "g", "x", "y", SIDE_READ, SIDE_GREEN },
        { "een boot", "Een boot.", "y", SIDE_READ, SIDE_RED },
        { "2", "2", "1", SIDE_READ, SIDE_RED },
        { "b", "b", "a", SIDE_READ, SIDE_RED },
        { "rood", "groen", "rood", SIDE_DOUBTED, SIDE_RED },
        { "rood", "rood", "blauw", SIDE_READ, SIDE_RED },
        { "groen, want dat is veilig", "x", "y", SIDE_READ, SIDE_GREEN },
        { "groen, niet rood", "x", "y", SIDE_BOTH, SIDE_NONE },
        { "rood en groen", "x", "y", SIDE_BOTH, SIDE_NONE },
        { "niet rood", "x", "y", SIDE_UNKNOWN, SIDE_NONE },
        { "gron", "x", "y", SIDE_GUESSED, SIDE_GREEN },
        { "rodo", "x", "y", SIDE_GUESSED, SIDE_RED },
        { "de rod kaart", "x", "y", SIDE_GUESSED, SIDE_RED },
        { "een brood bakken", "x", "y", SIDE_UNKNOWN, SIDE_NONE },
        { "geel", "x", "y", SIDE_UNKNOWN, SIDE_NONE },
        { "3", "x", "y", SIDE_UNKNOWN, SIDE_NONE },
        { "eens", "x", "y", SIDE_UNKNOWN, SIDE_NONE },
        { "het antwoord", "x", "y", SIDE_UNKNOWN, SIDE_NONE },
        { "ja", "nee", "ja", SIDE_READ, SIDE_GREEN },
        { "-4", "4", "-4", SIDE_READ, SIDE_GREEN },
        { "?", "?", "!", SIDE_READ, SIDE_RED },
        // Every filler, and every mark that a pupil hangs on a side.
        { "Het juiste antwoord is de rode kaart.", "x", "y", SIDE_READ, SIDE_RED },
        { "kaart nummer 2", "x", "y", SIDE_READ, SIDE_GREEN },
        { "R", "x", "y", SIDE_READ, SIDE_RED },
        { "A)", "x", "y", SIDE_READ, SIDE_RED },
        { "1.", "x", "y", SIDE_READ, SIDE_RED },
        { "de eerste", "x", "y", SIDE_READ, SIDE_RED },
        { "green", "x", "y", SIDE_READ, SIDE_GREEN },
        { "GROENE", "x", "y", SIDE_READ, SIDE_GREEN },
        { "rood \xF0\x9F\x98\x80", "x", "y", SIDE_READ, SIDE_RED },
        { "róód", "x", "y", SIDE_READ, SIDE_RED },
        // A letter or number that is the text of an answer; a filler does not make it one.
        { "1", "2", "1", SIDE_READ, SIDE_GREEN },
        { "antwoord 2", "2", "4", SIDE_READ, SIDE_GREEN },
        { "a", "b", "a", SIDE_READ, SIDE_GREEN },
        { "rood", "x", "Rood!", SIDE_DOUBTED, SIDE_RED },
        { "groen", "groen", "groen", SIDE_DOUBTED, SIDE_GREEN },
        { "waar", "waar", "niet waar", SIDE_READ, SIDE_RED },
        { "niet waar", "waar", "niet waar", SIDE_READ, SIDE_GREEN },
        // A colour inside a sentence, whole words only.
        { "het is rood want dat is zo", "x", "y", SIDE_READ, SIDE_RED },
        { "roodborstje want klein", "x", "y", SIDE_UNKNOWN, SIDE_NONE },
        { "rood of groen", "x", "y", SIDE_BOTH, SIDE_NONE },
        { "de rode en de groene", "x", "y", SIDE_BOTH, SIDE_NONE },
        { "het is niet groen", "x", "y", SIDE_UNKNOWN, SIDE_NONE },
        { "groem", "x", "y", SIDE_GUESSED, SIDE_GREEN },
        { "goren", "x", "y", SIDE_GUESSED, SIDE_GREEN },
        { "roood", "x", "y", SIDE_GUESSED, SIDE_RED },
        { "roooood", "x", "y", SIDE_UNKNOWN, SIDE_NONE },
        { "c", "x", "y", SIDE_UNKNOWN, SIDE_NONE },
        { "allebei", "x", "y", SIDE_UNKNOWN, SIDE_NONE },
        { "hangt ervan af", "x", "y", SIDE_UNKNOWN, SIDE_NONE },
        { "allebei", "allebei", "y", SIDE_READ, SIDE_RED },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        check(rows[i].value, rows[i].red, rows[i].green, false, rows[i].expected, rows[i].side);
    }
}

static void a_view_of_the_school_is_read_in_every_form(void **state)
{
    (void)state;
    static const struct {
        const char *value, *red, *green;
        SideResult expected;
        Side side;
    } rows[] = {
        { "eens", "Oneens", "Eens", SIDE_READ, SIDE_GREEN },
        { "Mee eens.", "Oneens", "Eens", SIDE_READ, SIDE_GREEN },
        { "oneens", "Oneens", "Eens", SIDE_READ, SIDE_RED },
        { "niet mee eens", "Oneens", "Eens", SIDE_READ, SIDE_RED },
        { "niet waar", "Oneens", "Eens", SIDE_READ, SIDE_RED },
        { "waar", "Oneens", "Eens", SIDE_READ, SIDE_GREEN },
        { "nee", "Oneens", "Eens", SIDE_READ, SIDE_RED },
        { "rood", "Oneens", "Eens", SIDE_READ, SIDE_RED },
        { "eens", "Eens", "Oneens", SIDE_READ, SIDE_RED }, // the answer's own text
        { "hangt ervan af", "Oneens", "Eens", SIDE_DEPENDS, SIDE_NONE },
        { "Dat hangt er van af...", "Oneens", "Eens", SIDE_DEPENDS, SIDE_NONE },
        { "Hangt er vanaf", "Oneens", "Eens", SIDE_DEPENDS, SIDE_NONE },
        { "hangt ervanaf wie je bent", "Oneens", "Eens", SIDE_DEPENDS, SIDE_NONE },
        { "niet eens", "Oneens", "Eens", SIDE_READ, SIDE_RED },
        { "mee oneens", "Oneens", "Eens", SIDE_READ, SIDE_RED },
        { "onwaar", "Oneens", "Eens", SIDE_READ, SIDE_RED },
        { "het is waar", "Oneens", "Eens", SIDE_READ, SIDE_GREEN },
        { "Ja!", "Oneens", "Eens", SIDE_READ, SIDE_GREEN },
        { "de groene kaart", "Oneens", "Eens", SIDE_READ, SIDE_GREEN },
        { "a", "Oneens", "Eens", SIDE_READ, SIDE_RED },
        { "2", "Oneens", "Eens", SIDE_READ, SIDE_GREEN },
        { "groem", "Oneens", "Eens", SIDE_GUESSED, SIDE_GREEN },
        { "rood en groen", "Oneens", "Eens", SIDE_BOTH, SIDE_NONE },
        { "blauw", "Rood", "Blauw", SIDE_READ, SIDE_GREEN },
        { "ja", "Ja", "Nee", SIDE_READ, SIDE_RED }, // the pupils' own words for their cards
        { "helemaal eens", "Oneens", "Eens", SIDE_UNKNOWN, SIDE_NONE },
        { "soms", "Oneens", "Eens", SIDE_DEPENDS, SIDE_NONE },
        { "allebei", "Oneens", "Eens", SIDE_DEPENDS, SIDE_NONE },
        { "misschien", "Oneens", "Eens", SIDE_UNKNOWN, SIDE_NONE },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        check(rows[i].value, rows[i].red, rows[i].green, true, rows[i].expected, rows[i].side);
    }
}

static void a_value_is_trimmed_of_what_is_not_text(void **state)
{
    (void)state;
    static const struct {
        const char *raw, *text, *shortened;
    } rows[] = {
        { "  een boot ", "een boot", "een boot" },
        { "een boot,", "een boot,", "een boot" },
        { "\"een boot\";", "\"een boot\";", "een boot" },
        { "\"een boot\"", "een boot", "een boot" },
        { "“een boot”", "een boot", "een boot" },
        { "\"Ja\" of \"nee\"", "\"Ja\" of \"nee\"", "\"Ja\" of \"nee\"" },
        { "'s avonds", "'s avonds", "'s avonds" },
        { "'een boot'", "een boot", "een boot" },
        { "„een boot”", "een boot", "een boot" },
        { "„een boot“", "een boot", "een boot" },
        { "”een boot”", "een boot", "een boot" },
        { "‘een boot’", "een boot", "een boot" },
        { "‚een boot‘", "een boot", "een boot" },
        { "’een boot’", "een boot", "een boot" },
        { "«een boot»", "een boot", "een boot" },
        { "»een boot«", "een boot", "een boot" },
        { "‹een boot›", "een boot", "een boot" },
        { "`een boot`", "een boot", "een boot" },
        { "“een boot\"", "“een boot\"", "“een boot\"" },
        { "‘foto’s’", "‘foto’s’", "‘foto’s’" },
        { "\"\"een boot\"\"", "\"\"een boot\"\"", "\"\"een boot\"\"" },
        { "\"een boot", "\"een boot", "\"een boot" },
        { "\" een boot \"", "een boot", "een boot" },
        { "\"een boot,\"", "een boot,", "een boot," },
        { "een boot ;,", "een boot ;,", "een boot" },
        { "\"\"", "", "" },
        { "a\tb", "a b", "a b" },
        { "\"", "\"", "\"" },
        { ",", ",", "," },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Str text = value_text(&arena, str_z(rows[i].raw));
        Str shortened = value_short(&arena, str_z(rows[i].raw));
        bool good = str_eq(text, str_z(rows[i].text)) &&
                    str_eq(shortened, str_z(rows[i].shortened));
        if (!good)
            print_error("  '%s': '%.*s', '%.*s'\n", rows[i].raw, STR_ARG(text), STR_ARG(shortened));
        assert_true(good);
        arena_finish(&arena);
    }
}

static void minutes_are_read_in_words_and_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int minutes; /* 0: not understood */
    } rows[] = {
        { "10", 10 },
        { "10 minuten", 10 },
        { "ongeveer 10 min", 10 },
        { "1 uur", 60 },
        { "1,5 uur", 90 },
        { "1.5 uur", 90 },
        { "1,25 uur", 75 },
        { "half uur", 30 },
        { "een half uur", 30 },
        { "kwartier", 15 },
        { "Een kwartier", 15 },
        { "3 uur", 180 },
        { "1 uur en 30 minuten", 90 },
        { "10-15 minuten", 10 },
        { "180", 180 },
        { "181", 0 },
        { "0", 0 },
        { "½ uur", 30 },
        { "1½ uur", 90 },
        { "een uur", 60 },
        { "anderhalf uur", 90 },
        { "3 kwartier", 45 },
        { "2uur", 120 },
        { "3,5 uur", 0 },
        { "19:45", 0 },
        { "19u45", 0 },
        { "van 19:30 tot 20:00", 0 },
        { "19.45 uur", 0 },
        { "lang", 0 },
        { "4 uur", 0 },
        { "99999999999", 0 },
        { "", 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        int minutes = 0;
        bool read = minutes_read(&arena, str_z(rows[i].text), &minutes);
        if (read != (rows[i].minutes > 0) || minutes != rows[i].minutes) {
            print_error("  '%s': %d\n", rows[i].text, minutes);
        }
        assert_int_equal(minutes, rows[i].minutes);
        assert_int_equal(read, rows[i].minutes > 0);
        arena_finish(&arena);
    }
}

static void a_clock_is_read_strictly(void **state)
{
    (void)state;
    static const struct {
        const char *text, *clock; /* NULL: not understood */
    } rows[] = {
        { "19:30", "19:30" },     { "19.30", "19:30" },  { "19u30", "19:30" },
        { "9:05", "09:05" },      { "00:00", "00:00" },  { "23:59", "23:59" },
        { "19:30 uur", "19:30" }, { "19.30u", "19:30" }, { "24:00", NULL },
        { "19:60", NULL },        { "19", NULL },        { "19u", NULL },
        { "1930", NULL },         { "half acht", NULL }, { "19:5", NULL },
        { "019:30", NULL },       { "om 19:30", NULL },  { "", NULL },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Str clock = { 0 };
        bool read = clock_read(&arena, str_z(rows[i].text), &clock);
        bool good = read == (rows[i].clock != NULL) &&
                    (!read || str_eq(clock, str_z(rows[i].clock)));
        if (!good) print_error("  '%s': %.*s\n", rows[i].text, STR_ARG(clock));
        assert_true(good);
        arena_finish(&arena);
    }
}

static void sentences_end_where_a_reader_would_stop(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int sentences;
    } rows[] = {
        { "Een zin.", 1 },
        { "Een zin", 1 },
        { "Een. Twee.", 2 },
        { "Een! Twee? Drie", 3 },
        { "Wat?! Ja.", 2 },
        { "Nou... ja.", 2 },
        { "J. de Vries werkt.", 1 },
        { "Meel, bijv. van tarwe.", 1 },
        { "Prijs: 3.50 euro.", 1 },
        { "Appels enz. en peren.", 1 },
        { "...", 1 },
        { "Ik zit in klas B. de Vries ook.", 1 },
        { "Je hebt er 3. Dat is veel.", 2 },
        { "Ga d.m.v. de trein. Ja.", 2 },
        { "(J. de Vries) werkt.", 1 },
        { "Hoe laat? Om 8 uur.", 2 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int got = sentence_count(str_z(rows[i].text));
        if (got != rows[i].sentences) print_error("  '%s': %d\n", rows[i].text, got);
        assert_int_equal(got, rows[i].sentences);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_side_of_a_question_is_read_in_every_form),
        cmocka_unit_test(a_view_of_the_school_is_read_in_every_form),
        cmocka_unit_test(a_value_is_trimmed_of_what_is_not_text),
        cmocka_unit_test(minutes_are_read_in_words_and_numbers),
        cmocka_unit_test(a_clock_is_read_strictly),
        cmocka_unit_test(sentences_end_where_a_reader_would_stop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
