// The real fonts: that they are found, that damage is seen, and that what the visual language says
// was measured is what we measure. The file under test is included, because its search path is the
// subject: with the usual one the fonts of the system would stand in for every absence.
#include "draw/font.c" // NOLINT(bugprone-suspicious-include)

#include "base/file.h"
#include "base/utf8.h"
#include "draw/text.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define COUNT(rows) (sizeof(rows) / sizeof *(rows))

typedef struct Room {
    Arena arena;
    Fonts *fonts;
    const char *folder; // an empty folder of our own
} Room;

static int open_room(void **state)
{
    Room *room = calloc(1, sizeof *room);
    *state = room;
    Err err = { 0 };
    if (!fonts_create(&room->fonts, NULL, NULL, &err)) {
        print_error("%s\n", err.text);
        return -1;
    }
    const char *tmp = getenv("TMPDIR");
    Str pattern = arena_printf(&room->arena, "%s/avondspel-font-XXXXXX", tmp ? tmp : "/tmp");
    char *folder = arena_alloc(&room->arena, pattern.n + 1, 1);
    memcpy(folder, pattern.p, pattern.n);
    room->folder = mkdtemp(folder);
    return room->folder ? 0 : -1;
}

static int close_room(void **state)
{
    Room *room = *state;
    Str *names = NULL;
    int count = 0;
    if (folder_list(&room->arena, room->folder, &names, &count, NULL)) {
        for (int i = 0; i < count; i++) {
            unlink(path_join(&room->arena, str_z(room->folder), names[i]));
        }
    }
    rmdir(room->folder);
    fonts_destroy(room->fonts);
    arena_finish(&room->arena);
    free(room);
    return 0;
}

// Puts the first `limit` bytes of the real font of this face into our own folder under its usual
// name; 0 gives an empty file.
static void copy_font(Room *room, FontFace face, size_t limit)
{
    Str bytes = { 0 };
    const char *path = path_join(&room->arena, str_z(room->folder), str_z(font_faces[face].file));
    assert_true(
        file_read(&room->arena, fonts_path(room->fonts, face), 1 << 24, &bytes, NULL, NULL));
    assert_true(file_write(path, str_sub(bytes, 0, limit), NULL));
}

static bool open_own_folder(Room *room, Fonts **out, Err *warning, Err *err)
{
    return open_fonts(out, &room->folder, 1, false, warning, err);
}

static void an_empty_folder_gives_a_sentence_with_the_package(void **state)
{
    Room *room = *state;
    Fonts *fonts = NULL;
    Err warning = { 0 }, err = { 0 };
    assert_false(open_own_folder(room, &fonts, &warning, &err));
    assert_null(fonts);
    assert_string_equal(err.text, "Ik vind geen letters om mee te schrijven. Installeer het pakket "
                                  "fonts-sil-andika en start opnieuw.");
    assert_string_equal(warning.text, "");
    const char *absent = path_join(&room->arena, str_z(room->folder), STR("er/is/niets"));
    assert_false(open_fonts(&fonts, &absent, 1, false, &warning, &err));
}

static void a_folder_that_is_absent_is_no_reason_to_stop(void **state)
{
    (void)state;
    Fonts *fonts = NULL;
    Err warning = { 0 }, err = { 0 };
    assert_true(fonts_create(&fonts, "/er/is/geen/map", &warning, &err));
    assert_string_equal(err.text, "");
    assert_string_equal(warning.text, "");
    fonts_destroy(fonts);
    fonts_destroy(NULL);
}

static void a_damaged_font_is_seen_and_named(void **state)
{
    Room *room = *state;
    int64_t size = file_info(fonts_path(room->fonts, FACE_REGULAR)).size;
    const size_t limits[] = { 0, 4, 11, 100, 5000, 300000, (size_t)size - 1000 };
    for (size_t i = 0; i < COUNT(limits); i++) {
        copy_font(room, FACE_REGULAR, limits[i]);
        Fonts *fonts = NULL;
        Err err = { 0 };
        if (open_own_folder(room, &fonts, NULL, &err)) {
            fail_msg("the first %zu bytes of a font pass for a font", limits[i]);
        }
        assert_non_null(strstr(err.text, "Andika-Regular.ttf is beschadigd"));
    }
    const char *page = path_join(&room->arena, str_z(room->folder), STR("Andika-Regular.ttf"));
    assert_true(file_write(page, STR("<!DOCTYPE html><title>Niet gevonden</title>"), NULL));
    assert_false(open_own_folder(room, &(Fonts *){ NULL }, NULL, &(Err){ "" }));
}

static void a_damaged_font_in_the_first_folder_gives_way_to_the_next(void **state)
{
    Room *room = *state;
    copy_font(room, FACE_REGULAR, 5000);
    Fonts *fonts = NULL;
    Err warning = { 0 };
    assert_true(fonts_create(&fonts, room->folder, &warning, NULL));
    assert_string_equal(fonts_path(fonts, FACE_REGULAR), fonts_path(room->fonts, FACE_REGULAR));
    assert_non_null(strstr(warning.text, "beschadigd. Ik gebruik een ander bestand."));
    fonts_destroy(fonts);
}

static void absent_faces_are_stood_in_for_and_named_once(void **state)
{
    Room *room = *state;
    copy_font(room, FACE_SIGNS, 1 << 24);
    Fonts *fonts = NULL;
    Err warning = { 0 };
    assert_true(open_own_folder(room, &fonts, &warning, NULL));
    assert_string_equal(warning.text,
                        "Ik vind dit lettertype niet: Andika, DejaVu Sans, Noto Sans Arabic UI. Ik "
                        "gebruik zolang andere letters. Installeer: fonts-sil-andika, "
                        "fonts-dejavu-core, fonts-noto-ui-core.");
    for (int face = 0; face < FACE_COUNT; face++) {
        assert_non_null(strstr(fonts_path(fonts, (FontFace)face), "DejaVuSans.ttf"));
    }
    const Metrics *metrics = fonts_metrics(fonts);
    assert_true(metrics->covers(metrics, FACE_BOLD, 'a'));
    assert_true(metrics->covers(metrics, FACE_ARABIC, 0x0628));
    assert_true(text_width(metrics, &room->arena, STR("Goedenavond"), 42, true) > 200);
    fonts_destroy(fonts);
}

// Without bold a heading stays in Andika.
static void a_missing_bold_stays_in_the_family(void **state)
{
    Room *room = *state;
    copy_font(room, FACE_REGULAR, 1 << 24);
    copy_font(room, FACE_SIGNS_BOLD, 1 << 24);
    Fonts *fonts = NULL;
    assert_true(open_own_folder(room, &fonts, NULL, NULL));
    assert_non_null(strstr(fonts_path(fonts, FACE_BOLD), "Andika-Regular.ttf"));
    assert_non_null(strstr(fonts_path(fonts, FACE_SIGNS), "DejaVuSans-Bold.ttf"));
    fonts_destroy(fonts);
}

// fontconfig is asked for what no folder has, and its polite answers are not believed.
static void fontconfig_finds_a_family_and_only_that(void **state)
{
    Room *room = *state;
    FontFile files[FACE_COUNT] = { 0 };
    const char *damaged = NULL;
    font_files_ask(files, &room->arena, &damaged);
    for (int face = 0; face < FACE_COUNT; face++) {
        if (!files[face].path) continue; // this system's fontconfig does not know it
        Str name = path_name(str_z(files[face].path));
        assert_true(str_eq(name, str_z(font_faces[face].file)));
    }
    assert_null(damaged);
    font_files_close(files);
}

#define STATEMENT                                                                                  \
    "Het is belangrijker dat je later elke dag met plezier naar je werk gaat dan dat je veel "     \
    "geld verdient, want je werkt heel veel jaren van je leven en een fijne werkdag maakt je "     \
    "thuis ook vrolijker."
#define ANSWER_RED   "Geld is belangrijker, want daarmee kun je goed voor je gezin blijven zorgen"
#define ANSWER_GREEN "Plezier is belangrijker, want dan houd je het werk vol tot aan je pensioen"
#define QUESTION                                                                                   \
    "Welke opleiding moet je allereerst hebben gedaan als je later in een ziekenhuis wilt "        \
    "werken als verpleegkundige en daarbij ook wel medicijnen aan oudere patiënten zou willen"    \
    " geven?"
#define EXPLANATION                                                                                \
    "Op school leert een kind niet alleen rekenen en taal, maar ook samenwerken, plannen en "      \
    "omgaan met tegenslagen. Wij vinden dat een kind moet kiezen voor de school waar het zich"     \
    " thuis voelt. Praat daarom samen over wat je goed kunt, wat je leuk vindt en wat je "         \
    "later zelf misschien graag wilt worden."
#define SENTENCE                                                                                   \
    "Jij blijft rustig als het even tegenzit, en je helpt anderen om rustig te blijven "           \
    "werken, zodat jullie samen een oplossing vinden."

typedef struct MeasuredRow {
    const char *text;
    int characters;
    float w, h;
    bool bold;
    float size; // expected
    int lines;
} MeasuredRow;

// What the visual language says under "Measured": the longest texts in their boxes, at 16:9 and
// 4:3. clang-format off
static const MeasuredRow measured_rows[] = {
    { STATEMENT, 196, 1600, 410, true, 60, 4 },
    { STATEMENT, 196, 1200, 410, true, 60, 5 },
    { ANSWER_RED, 75, 612, 208, true, 42, 3 },
    { ANSWER_GREEN, 74, 612, 208, true, 42, 3 },
    { ANSWER_RED, 75, 424, 312, true, 42, 4 },
    { ANSWER_GREEN, 74, 424, 312, true, 42, 5 },
    { QUESTION, 180, 880, 420, true, 50, 6 },
    { QUESTION, 180, 689, 420, true, 42, 7 },
    { EXPLANATION, 298, 1472, 340, false, 50, 5 },
    { EXPLANATION, 298, 1072, 340, false, 42, 6 },
    { SENTENCE, 130, 516, 380, false, 42, 6 },
    { "Doorzettingsvermogen en moed nu", 31, 560, 130, true, 50, 2 },
};
// clang-format on

static void the_longest_texts_fit_as_measured(void **state)
{
    Room *room = *state;
    bool ok = true;
    for (size_t i = 0; i < COUNT(measured_rows); i++) {
        const MeasuredRow *row = &measured_rows[i];
        TextStyle style = { .bold = row->bold, .largest = 60, .smallest = 42 };
        TextBlock block = text_fit(fonts_metrics(room->fonts), &room->arena, str_z(row->text),
                                   row->w, row->h, &style);
        bool row_ok = block.fits && block.size == row->size && block.line_count == row->lines &&
                      utf8_length(str_z(row->text)) == row->characters;
        if (!row_ok) {
            print_error("%d characters in %g x %g: size %g, %d lines, fits %d, width %g\n",
                        utf8_length(str_z(row->text)), (double)row->w, (double)row->h,
                        (double)block.size, block.line_count, block.fits, (double)block.width);
        }
        ok = ok && row_ok;
    }
    assert_true(ok);
}

static void lines_are_those_of_the_drawn_example(void **state)
{
    Room *room = *state;
    static const char *const expected[] = {
        "Het is belangrijker dat je later elke",    "dag met plezier naar je werk gaat dan",
        "dat je veel geld verdient, want je werkt", "heel veel jaren van je leven en een fijne",
        "werkdag maakt je thuis ook vrolijker.",
    };
    TextStyle style = { .bold = true, .largest = 60, .smallest = 42 };
    TextBlock block = text_fit(fonts_metrics(room->fonts), &room->arena, STR(STATEMENT), 1200, 410,
                               &style);
    assert_int_equal(block.line_count, 5);
    for (int i = 0; i < 5; i++) {
        assert_int_equal(block.lines[i].run_count, 1);
        Str line = block.lines[i].runs[0].text;
        if (!str_eq(line, str_z(expected[i]))) {
            fail_msg("line %d is \"%.*s\"", i + 1, STR_ARG(line));
        }
    }
}

static void widths_are_advances_without_hinting(void **state)
{
    Room *room = *state;
    // 'a' of Andika 6.101 is 1150 of 2048 units wide, in bold 1256.
    const Metrics *metrics = fonts_metrics(room->fonts);
    assert_true(fabsf(text_width(metrics, &room->arena, STR("aaaa"), 100, false) -
                      4 * 1150 * 100 / 2048.0F) < 0.05F);
    assert_true(fabsf(text_width(metrics, &room->arena, STR("aaaa"), 100, true) -
                      4 * 1256 * 100 / 2048.0F) < 0.05F);
}

static void arabic_is_drawn_by_its_own_face_from_right_to_left(void **state)
{
    Room *room = *state;
    TextStyle style = { .largest = 60, .smallest = 42 };
    TextBlock block = text_fit(fonts_metrics(room->fonts), &room->arena,
                               STR("ما هو أهم شيء في مدرسة havo 5، وماذا عن ١٢؟"), 1600, 400,
                               &style);
    assert_true(block.fits && block.rtl);
    assert_int_equal(block.line_count, 1);
    for (int i = 0; i < block.lines[0].run_count; i++) {
        const TextRun *run = &block.lines[0].runs[i];
        size_t at = 0;
        uint32_t first = utf8_next(run->text, &at);
        bool latin = (first >= 'a' && first <= 'z') || first == ' ';
        FontFace face = latin ? FACE_REGULAR : FACE_ARABIC;
        if (run->face != face || (first >= 'a' && first <= 'z' && run->rtl)) {
            fail_msg("run %d \"%.*s\" is in face %d", i, STR_ARG(run->text), (int)run->face);
        }
        assert_true(run->width > 0);
    }
}

static void clusters_come_in_logical_order_in_both_directions(void **state)
{
    Room *room = *state;
    static const struct {
        const char *text;
        FontFace face;
        uint32_t script;
        bool rtl;
    } rows[] = { { "een effectief woord", FACE_REGULAR, 0x4C61746E, false },
                 { "السلام عليكم", FACE_ARABIC, 0x41726162, true } };
    const Metrics *metrics = fonts_metrics(room->fonts);
    for (size_t i = 0; i < COUNT(rows); i++) {
        Cluster clusters[64];
        Str text = str_z(rows[i].text);
        int count = metrics->shape(metrics, rows[i].face, text, rows[i].script, rows[i].rtl,
                                   clusters);
        assert_in_range(count, 5, text.n);
        assert_int_equal(clusters[0].at, 0);
        for (int k = 1; k < count; k++) {
            assert_true(clusters[k].at > clusters[k - 1].at && clusters[k].at < text.n);
        }
    }
}

static void what_andika_lacks_is_found_in_the_signs(void **state)
{
    Room *room = *state;
    static const struct {
        const char *text;
        FontFace face; // FACE_COUNT: in no font, so nothing is drawn
    } rows[] = {
        { "\xC3\xA9", FACE_REGULAR },
        { "\xE2\x82\xAC", FACE_REGULAR },
        { "\xD0\x96", FACE_REGULAR },
        { "\xE2\x98\x80", FACE_SIGNS },
        { "\xE2\x9A\xA1", FACE_SIGNS },
        { "\xF0\x9F\x98\x80", FACE_SIGNS },
        { "\xE2\x98\x80\xEF\xB8\x8F", FACE_SIGNS },
        { "\xD9\xA3", FACE_ARABIC },
        { "a\xEF\xB8\x8F", FACE_REGULAR }, // a selector does not decide
        { "\xE4\xB8\xAD", FACE_COUNT },
        { "\xF0\x9F\xA6\x84", FACE_COUNT },
    };
    TextStyle style = { .largest = 60, .smallest = 42 };
    for (size_t i = 0; i < COUNT(rows); i++) {
        TextBlock block = text_fit(fonts_metrics(room->fonts), &room->arena, str_z(rows[i].text),
                                   1000, 400, &style);
        FontFace face = block.line_count ? block.lines[0].runs[0].face : FACE_COUNT;
        if (face != rows[i].face) fail_msg("%s is in face %d", rows[i].text, (int)face);
    }
}

static void a_mark_without_a_picture_draws_nothing(void **state)
{
    Room *room = *state;
    DrawList list = draw_begin(&room->arena, 1778);
    TextStyle style = { .largest = 60, .smallest = 42 };
    text_box(&list, fonts_metrics(room->fonts), (Rect){ 0, 0, 500, 500 }, STR("\xE2\x80\x8E"),
             &style);
    assert_int_equal(list.count, 0);
}

// How often the face would draw its "no such character" box.
static int boxes(const Fonts *fonts, const TextRun *run)
{
    hb_buffer_t *buffer = hb_buffer_create();
    hb_buffer_set_direction(buffer, run->rtl ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, hb_script_from_iso15924_tag(run->script));
    hb_buffer_add_utf8(buffer, run->text.p, (int)run->text.n, 0, (int)run->text.n);
    hb_shape(font_of(fonts->shaper, run->face), buffer, NULL, 0);
    unsigned int count = 0;
    const hb_glyph_info_t *glyphs = hb_buffer_get_glyph_infos(buffer, &count);
    int found = 0;
    for (unsigned int i = 0; i < count; i++) {
        found += glyphs[i].codepoint == 0;
    }
    hb_buffer_destroy(buffer);
    return found;
}

static void no_character_is_ever_drawn_as_a_box(void **state)
{
    Room *room = *state;
    Arena frame = { 0 };
    TextStyle style = { .largest = 60, .smallest = 42 };
    // Each between others, some of which it might join; a prime step visits every block.
    static const char *const contexts[] = { "a%sb", "%s", "\xD8\xA8%s\xD8\xA8 %s",
                                            "1%s\xE2\x80\x8D%s" };
    for (uint32_t c = 1; c < 0x110000; c += c < 0x3000 ? 1 : 61) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        arena_reset(&frame);
        char utf8[5] = "";
        utf8_put(utf8, c);
        Buf text = { 0 };
        Str context = str_z(contexts[c % COUNT(contexts)]);
        for (size_t at = 0; at < context.n; at++) {
            bool hole = context.p[at] == '%';
            buf_put(&text, hole ? str_z(utf8) : str_sub(context, at, at + 1));
            at += hole;
        }
        TextBlock block = text_fit(fonts_metrics(room->fonts), &frame, buf_str(&text), 1000, 400,
                                   &style);
        for (int i = 0; i < block.line_count; i++) {
            for (int k = 0; k < block.lines[i].run_count; k++) {
                const TextRun *run = &block.lines[i].runs[k];
                if (boxes(room->fonts, run) > 0) fail_msg("U+%04X is drawn as a box", c);
            }
        }
        buf_finish(&text);
    }
    arena_finish(&frame);
}

static void the_same_text_measures_the_same_again_and_after_many_others(void **state)
{
    Room *room = *state;
    Arena frame = { 0 };
    const Metrics *metrics = fonts_metrics(room->fonts);
    float first = text_width(metrics, &frame, STR(STATEMENT), 60, true);
    for (int i = 0; i < 3000; i++) {
        Str other = arena_printf(&frame, "stelling %d", i);
        assert_true(text_width(metrics, &frame, other, 60, true) > 0);
        if (i % 100 != 0) continue;
        assert_true(text_width(metrics, &frame, STR(STATEMENT), 60, true) == first);
        arena_reset(&frame);
    }
    assert_true(text_width(metrics, &frame, STR(STATEMENT), 60, false) < first);
    assert_true(text_width(metrics, &frame, STR(STATEMENT), 60, true) == first);
    const ShapeCache *cache = &room->fonts->shaper->cache;
    assert_in_range(cache->ages[0].arena.peak, 1, CACHE_BYTES + 65536);
    assert_in_range(cache->ages[1].arena.peak, 1, CACHE_BYTES + 65536);
    arena_finish(&frame);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_room, close_room)
    const struct CMUnitTest tests[] = {
        TEST(an_empty_folder_gives_a_sentence_with_the_package),
        TEST(a_folder_that_is_absent_is_no_reason_to_stop),
        TEST(a_damaged_font_is_seen_and_named),
        TEST(a_damaged_font_in_the_first_folder_gives_way_to_the_next),
        TEST(absent_faces_are_stood_in_for_and_named_once),
        TEST(a_missing_bold_stays_in_the_family),
        TEST(fontconfig_finds_a_family_and_only_that),
        TEST(the_longest_texts_fit_as_measured),
        TEST(lines_are_those_of_the_drawn_example),
        TEST(widths_are_advances_without_hinting),
        TEST(arabic_is_drawn_by_its_own_face_from_right_to_left),
        TEST(clusters_come_in_logical_order_in_both_directions),
        TEST(what_andika_lacks_is_found_in_the_signs),
        TEST(a_mark_without_a_picture_draws_nothing),
        TEST(no_character_is_ever_drawn_as_a_box),
        TEST(the_same_text_measures_the_same_again_and_after_many_others),
    };
#undef TEST
    return cmocka_run_group_tests(tests, NULL, NULL);
}
