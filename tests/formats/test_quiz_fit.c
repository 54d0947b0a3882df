// Every legal length with the real letters: texts of ordinary Dutch words, as long as the pack format
// allows or anything below it, must fit every picture of their question from 4:3 to 16:9. The rule that
// gives an explanation a picture of its own looks at lengths alone; this is its proof.
#include "base/rng.h"
#include "base/utf8.h"
#include "draw/font.h"
#include "formats/quiz.h"
#include "formats/quiz_view.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

enum { QUESTION = 180, ANSWER = 75, EXPLAIN = 300, PROMPT = 160 };

static const float widths[] = { 1333, 1422, 1600, 1778 };

// clang-format off
static const char *const everyday[] = {
    "de", "een", "het", "van", "je", "moet", "bij", "als", "dan", "werk", "bakker", "wij", "waarom",
    "mensen", "kinderen", "machine", "brood", "schip", "elke", "ochtend", "voordat", "gereedschap",
    "mini-stage", "verpleeghuis", "belangrijk", "omdat", "warm", "water", "werkplaats", "leren",
    "groot", "klein", "samen", "iedereen", "dierenarts", "veiligheid", "klanten", "bouwplaats",
    "metselaar", "fiets", "ketting", "rem", "met", "op", "uit", "niet", "wel", "vrachtwagen",
    "eerst", "daarna", "eigenlijk", "vroeger", "tegenwoordig", "luisteren", "bewoners",
    "medewerkers", "verdienen", "programmeren", "verantwoordelijk", "in", "is", "en", "of", "die",
    "dat", "wat", "heb", "kun", "alle", "mooi", "hoe", "zo", "naar", "voor", "werd", "komt", "maar",
    "ook", "nog", "twee", "goed",
};
// clang-format on

// Words chosen by chance, at most `length` characters together and as near to it as words come.
static Str text_of(Arena *arena, Rng *rng, int length)
{
    Buf out = { 0 };
    for (int misses = 0; misses < 8;) {
        Str word = str_z(everyday[rng_below(rng, sizeof everyday / sizeof *everyday)]);
        if ((int)(out.n + word.n) + 2 > length) {
            misses++;
            continue;
        }
        if (out.n > 0) buf_putc(&out, ' ');
        buf_put(&out, word);
    }
    if (out.n == 0) buf_put(&out, STR("Ja"));
    if (out.p[0] >= 'a') out.p[0] = (char)(out.p[0] - 'a' + 'A');
    Str text = arena_copy(arena, buf_str(&out));
    buf_finish(&out);
    return text;
}

// Mostly short or as long as may be: that is where pictures change.
static int length_of(Rng *rng, int most)
{
    uint32_t way = rng_below(rng, 4);
    return way == 0 ? most : way == 1 ? most / 2 : 1 + (int)rng_below(rng, (uint32_t)most);
}

static Item chance_item(Arena *arena, Rng *rng)
{
    Item item = { .kind = ITEM_QUESTION, .usable = true, .named = true };
    item.text = text_of(arena, rng, length_of(rng, QUESTION));
    item.red = text_of(arena, rng, length_of(rng, ANSWER));
    item.green = text_of(arena, rng, length_of(rng, ANSWER));
    item.right = rng_below(rng, 2) ? SIDE_RED : SIDE_GREEN;
    if (rng_below(rng, 8)) item.explain = text_of(arena, rng, length_of(rng, EXPLAIN));
    item.prompts[0] = text_of(arena, rng, length_of(rng, PROMPT));
    item.prompt_count = 1;
    if (rng_below(rng, 2)) {
        item.photo_path = STR("foto.jpg");
        item.credit = rng_below(rng, 2) ? STR("Foto: onze groep") : (Str){ 0 };
    }
    return item;
}

static void whatever_the_format_allows_fits_every_picture(void **test)
{
    (void)test;
    enum { ITEMS = 400 };
    Err warning = { 0 }, err = { 0 };
    Fonts *fonts;
    assert_true(fonts_create(&fonts, NULL, &warning, &err));
    Arena arena = { 0 };
    Rng rng = rng_seeded(2024);
    int wrong = 0;
    for (int n = 0; n < ITEMS; n++) {
        Item item = chance_item(&arena, &rng);
        for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
            Scene scene = { .width = widths[w], .metrics = fonts_metrics(fonts) };
            Field field = quiz_question_fits(&scene, &arena, &item);
            if (field == FIELD_NONE) field = quiz_right_fits(&scene, &arena, &item);
            if (field == FIELD_NONE) continue;
            print_error(
                "%d wide, field %d, explained %s: %d \"%.*s\" / %d %.*s / %d %.*s / %d %.*s\n",
                (int)widths[w], field, quiz_explains_apart(&item) ? "apart" : "here",
                (int)item.text.n, STR_ARG(item.text), (int)item.red.n, STR_ARG(item.red),
                (int)item.green.n, STR_ARG(item.green), (int)item.explain.n, STR_ARG(item.explain));
            wrong++;
        }
        arena_reset(&arena);
    }
    arena_finish(&arena);
    fonts_destroy(fonts);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whatever_the_format_allows_fits_every_picture),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
