// Names that every system can keep, and that people still recognise.
#include "paper/safe_name.h"

#include "base/buf.h"
#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void signs_give_way_and_letters_stay(void **test)
{
    (void)test;
    static const char *const rows[][2] = {
        { "Placemat Sanne", "Placemat Sanne" },
        { "Zoë Çelik-Łukasz d’Été", "Zoë Çelik-Łukasz d’Été" },
        { "محمد", "محمد" },
        { "🎉 Feest", "🎉 Feest" },
        { "Stellingenspel: begin", "Stellingenspel - begin" },
        { "Om 19:30", "Om 19-30" },
        { "Wie heeft wat?", "Wie heeft wat" },
        { "A/B\\C|D", "A-B-C-D" },
        { "\"Hoi\" <b>*ster*</b>", "'Hoi' (b)ster(-b)" },
        { "een\ttwee\nd\rr\x01ie\x7F", "een twee d rie" },
        { "te   veel  ruimte ", "te veel ruimte" },
        { "...verborgen", "verborgen" },
        { " . naam", "naam" },
        { "einde...", "einde" },
        { "einde. . .", "einde" },
        { "../../etc/passwd", "-..-etc-passwd" },
        { "", "naamloos" },
        { "...", "naamloos" },
        { "???", "naamloos" },
        { " ", "naamloos" },
        { "omge\u202Egnp.ekeerd", "omgegnp.ekeerd" },
        { "con", "con_" },
        { "NUL", "NUL_" },
        { "aux.png", "aux_.png" },
        { "Com1", "Com1_" },
        { "lpt9.tar.gz", "lpt9_.tar.gz" },
        { "COM\u00B9", "COM\u00B9_" },
        { "COM0", "COM0_" },
        { "COM", "COM" },
        { "COM10", "COM10" },
        { "Conny", "Conny" },
        { "CONOUT$", "CONOUT$_" },
    };
    Arena arena = { 0 };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Str safe = safe_name(&arena, str_z(rows[i][0]));
        if (!str_eq(safe, str_z(rows[i][1]))) {
            fail_msg("\"%s\" gives \"%.*s\"", rows[i][0], STR_ARG(safe));
        }
        assert_true(str_eq(safe_name(&arena, safe), safe)); // and it stays that way
    }
    arena_finish(&arena);
}

static void a_long_name_is_cut_at_a_whole_character(void **test)
{
    (void)test;
    static const struct {
        const char *letter;
        int count, stay;
    } rows[] = {
        { "a", 80, 80 },          { "a", 120, 120 },        { "a", 121, 120 },
        { "é", 80, 60 },          { "م", 80, 60 },          { "e\u0301", 80, 40 },
        { "👩‍👩‍👧", 80, 6 }, { "a. ", 80, 40 },
    };
    Arena arena = { 0 };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Buf name = { 0 };
        for (int n = 0; n < rows[i].count; n++) {
            buf_put(&name, str_z(rows[i].letter));
        }
        Str safe = safe_name(&arena, buf_str(&name));
        size_t letter = strlen(rows[i].letter), whole = letter * (size_t)rows[i].stay;
        if (str_eq(str_z(rows[i].letter), STR("a. "))) whole -= 2; // its end is no letter
        if (safe.n != whole || !utf8_valid(safe)) {
            fail_msg("row %zu: %zu bytes and not %zu", i, safe.n, whole);
        }
        buf_finish(&name);
    }
    arena_finish(&arena);
}

static void names_that_look_alike_get_a_number(void **test)
{
    (void)test;
    static const char *const rows[][2] = {
        { "Placemat Sanne", "Placemat Sanne" },
        { "Placemat Sanne", "Placemat Sanne (2)" },
        { "placemat SANNE", "placemat SANNE (3)" },
        { "Placemat Sanne?", "Placemat Sanne (4)" },
        { "Placemat Sanne (2)", "Placemat Sanne (2) (2)" },
        { "Placemat Zoë", "Placemat Zoë" },
        { "Placemat Zoe\u0308", "Placemat Zoe\u0308 (2)" },
        { "Placemat Zoe", "Placemat Zoe" },
        { "Placemat ÇELİK", "Placemat ÇELİK" },
        { "Straße", "Straße" },
        { "STRASSE", "STRASSE (2)" },
    };
    Arena arena = { 0 };
    SafeNames names = { .arena = &arena };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Str given = safe_names_give(&names, str_z(rows[i][0]));
        if (!str_eq(given, str_z(rows[i][1]))) {
            fail_msg("\"%s\" gives \"%.*s\"", rows[i][0], STR_ARG(given));
        }
    }
    for (int i = 1; i <= 300; i++) {
        Str given = safe_names_give(&names, STR("Bram"));
        if (i > 1) assert_true(str_eq(given, arena_printf(&arena, "Bram (%d)", i)));
    }
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(signs_give_way_and_letters_stay),
        cmocka_unit_test(a_long_name_is_cut_at_a_whole_character),
        cmocka_unit_test(names_that_look_alike_get_a_number),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
