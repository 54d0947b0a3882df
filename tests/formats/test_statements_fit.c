// The longest legal texts with the real letters: the sample of the visual language, every field at its
// limit at once, must be accepted whole at 4:3 and at 16:9, and nothing of it may be left out.
#include "formats/statements.h"

#include "draw/font.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static const char longest[] =
    "Titel: De langste titel die een leerkracht op het bord kan zetten\n"
    "Stelling: Het is belangrijker dat je later elke dag met plezier naar je werk gaat dan dat je "
    "veel geld verdient, want je werkt heel veel jaren van je leven en een fijne werkdag maakt je "
    "thuis ook vrolijker.\n"
    "Rood: Geld is belangrijker, want daarmee kun je goed voor je gezin blijven zorgen\n"
    "Groen: Plezier is belangrijker, want dan houd je het werk vol tot aan je pensioen\n"
    "School: groen\n"
    "Uitleg: Wie met plezier werkt, leert meer en houdt het langer vol. Maar geld geeft ook rust "
    "in "
    "huis. Het is slim om samen te kijken naar wat je echt nodig hebt en naar wat je blij maakt. "
    "Praat er thuis over, kijk rond bij bedrijven en durf van gedachten te veranderen. Niemand "
    "weet "
    "alles al op zijn twaalfde.\n"
    "Praat: Wat vond jij vroeger het allerbelangrijkste aan werk, en wat vind je nu het "
    "allerbelangrijkste, en waardoor is dat in al die jaren zo langzaam veranderd?\n";

static void the_longest_legal_texts_are_shown_whole(void **test)
{
    (void)test;
    Arena arena = { 0 };
    Err warning = { 0 }, err = { 0 };
    Fonts *fonts;
    assert_true(fonts_create(&fonts, NULL, &warning, &err));
    PackSource source = { STR("langste.txt"), str_z(longest) };
    Pack pack = { 0 };
    DiagList diags = { .arena = &arena };
    pack_parse(&arena, source.path, &source, 1, NULL, &pack, &diags);
    assert_true(format_statements.accepts(&pack, fonts_metrics(fonts), &diags));
    assert_int_equal(pack_usable(&pack, ITEM_STATEMENT), 1);
    assert_int_equal(diag_count(&diags, DIAG_FIX), 0);
    assert_int_equal(pack.items[0].explain.n > 290, 1);
    assert_int_equal(pack.items[0].prompt_count, 1);
    fonts_destroy(fonts);
    arena_finish(&arena);
}

static void a_text_that_does_not_fit_is_told_even_where_a_milder_message_stood(void **test)
{
    (void)test;
    Arena arena = { 0 };
    DiagList diags = { .arena = &arena };
    DiagPlace where = { .line = 3, .column = 1, .length = 1, .item = -1 };
    diag_add(&diags, "V09", where, STR("Uitleg"), STR("230"), STR("220"));
    diag_add(&diags, "V10/los", where, STR("Uitleg"), STR("230"), STR("200"));
    assert_int_equal(diags.count, 1);
    assert_string_equal(diag_code(&diags.items[0]), "V10");
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_longest_legal_texts_are_shown_whole),
        cmocka_unit_test(a_text_that_does_not_fit_is_told_even_where_a_milder_message_stood),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
