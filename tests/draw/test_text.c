// Lines broken, balanced, ordered and fitted, with a font in which every cluster is 520 thousandths
// of the em wide (560 in bold), so that a box of n characters is n * 0.52 * size wide.
#include "draw/text.h"

#include "base/rng.h"
#include "base/utf8.h"
#include "draw/shape.h"
#include "draw/wrap.h"
#include "support/metrics.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(rows) (sizeof(rows) / sizeof *(rows))
#define LATIN       0x4C61746Eu
#define ARABIC      0x41726162u

static const TextStyle plain = { .role = ROLE_INK, .largest = 100, .smallest = 100 };

// Width of a box in which `count` characters of the fake font stand on one line.
static float wide(int count, float size)
{
    return (float)(count * FAKE_REGULAR) * size / 1000;
}

// The runs of a line one after the other; in visual order, so left to right on the screen.
static Str line_text(Arena *arena, const TextLine *line)
{
    Buf text = { 0 };
    for (int i = 0; i < line->run_count; i++) {
        buf_put(&text, line->runs[i].text);
    }
    Str copy = arena_copy(arena, buf_str(&text));
    buf_finish(&text);
    return copy;
}

static Str lines_text(Arena *arena, const TextBlock *block)
{
    Buf text = { 0 };
    for (int i = 0; i < block->line_count; i++) {
        if (i > 0) buf_put(&text, STR("|"));
        buf_put(&text, line_text(arena, &block->lines[i]));
    }
    Str copy = arena_copy(arena, buf_str(&text));
    buf_finish(&text);
    return copy;
}

#define FLAG "\xF0\x9F\x87\xB3\xF0\x9F\x87\xB1" /* two characters, one cluster */

typedef struct BreakRow {
    const char *text;
    int columns; // characters that fit a line
    const char *lines;
} BreakRow;

static const BreakRow break_rows[] = {
    { "", 10, "" },
    { "   ", 10, "" },
    { "\n \n", 10, "" },
    { "woord", 10, "woord" },
    { "woord", 5, "woord" },
    { "een twee drie vier", 18, "een twee drie vier" },
    { "een twee drie vier", 17, "een twee|drie vier" }, // balanced: not "een twee drie|vier"
    { "een twee drie vier", 8, "een twee|drie|vier" },  // two lines would need nine
    { "een twee drie vier", 9, "een twee|drie vier" },  // exactly as wide as the box
    { "aaaa bb cc dddd", 11, "aaaa bb|cc dddd" },
    { "een  twee   ", 20, "een  twee" },
    { " een", 20, "een" },
    { "een\ntwee", 20, "een|twee" },
    { "een \n\n twee\n", 20, "een||twee" },
    { "een\r\ntwee", 20, "een|twee" },
    { "een\ttwee", 20, "een twee" },
    { "mini-stagegroep", 10, "mini-|stagegroep" },
    { "ouders/verzorgers", 10, "ouders/|verzorgers" },
    { "twaalf-jarige", 7, "twaalf-|jarige" },
    { "Wie durft ?", 9, "Wie|durft ?" }, // a mark does not begin a line
    { "Zij zegt: \" ja \"", 9, "Zij|zegt: \"|ja \"" },
    { "hij zei \xE2\x80\x9Cnee\xE2\x80\x9D !", 8, "hij zei|\xE2\x80\x9Cnee\xE2\x80\x9D !" },
    { "10.000 euro", 7, "10.000|euro" },
    { "e\xCC\x81\xC3\xA9n e\xCC\x81\xC3\xA9n", 3, "e\xCC\x81\xC3\xA9n|e\xCC\x81\xC3\xA9n" },
    { "niet\xC2\xA0los hier", 9, "niet\xC2\xA0los|hier" },
    { "veel\xC2\xADzeggend", 20, "veelzeggend" }, // no soft hyphens on the screen
    { "\xE2\x98\x80 zon", 20, "\xE2\x98\x80 zon" },
    { "a \xEE\x80\x80 b", 20, "a b" }, // in no font: left out with a blank
    { "\xEE\x80\x80", 20, "" },
    { "a\xEE\x80\x80", 20, "a" },
    { FLAG FLAG " vlag", 6, FLAG FLAG "|vlag" },
    { FLAG FLAG, 1, FLAG "|" FLAG },
    { "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xF0\x9F\x8F\xBD x", 1,
      "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xF0\x9F\x8F\xBD|x" }, // one person with another
};

static void lines_break_where_a_reader_expects_them(void **state)
{
    (void)state;
    Arena arena = { 0 };
    for (size_t i = 0; i < COUNT(break_rows); i++) {
        const BreakRow *row = &break_rows[i];
        TextBlock block = text_fit(metrics_fake(), &arena, str_z(row->text),
                                   wide(row->columns, 100), 10000, &plain);
        Str lines = lines_text(&arena, &block);
        if (!str_eq(lines, str_z(row->lines)) || !block.fits) {
            fail_msg("\"%s\" in %d: \"%.*s\", expected \"%s\"%s", row->text, row->columns,
                     STR_ARG(lines), row->lines, block.fits ? "" : " (does not fit)");
        }
    }
    arena_finish(&arena);
}

typedef struct FitRow {
    const char *text;
    float w, h, largest, smallest;
    int max_lines;
    float size; // expected
    int lines;
    bool fits;
} FitRow;

static const FitRow fit_rows[] = {
    { "", 0, 0, 104, 42, 0, 104, 0, true },
    { "woord", 1000, 1000, 104, 42, 0, 104, 1, true },
    { "woord", 260, 1000, 104, 42, 0, 86, 1, true }, // 5 * 0.52 * 86 = 223.6; at 104: 270.4
    { "woord", 110, 1000, 104, 42, 0, 42, 1, true },
    { "woord", 100, 1000, 104, 42, 0, 42, 1, false }, // wider than the box at every step
    { "woord", 100, 1000, 104, 28, 0, 34, 1, true },
    { "woord woord", 300, 136, 104, 42, 0, 50, 1, true }, // one line at 50 before two of 60
    { "woord woord", 300, 160, 104, 42, 0, 60, 2, true }, // 2 * 1.3 * 60 = 156
    { "woord woord", 300, 160, 104, 42, 1, 50, 1, true }, // but one line is allowed
    { "woord woord", 300, 10, 104, 42, 0, 42, 1, false },
    { "woord", 1000, 1000, 46, 46, 0, 46, 1, true }, // a size that is no step
    { "woord", 90, 1000, 60, 30, 0, 34, 1, true },   // steps between
    { "woord", 80, 1000, 60, 30, 0, 30, 1, true },   // and the smallest itself
    { "woord", 70, 1000, 60, 0, 0, 28, 1, false },   // down to the end of the ladder
    { "a\nb\nc", 1000, 390, 178, 28, 0, 86, 3, true },
    { "a\nb\nc", 1000, 390, 100, 28, 0, 100, 3, true }, // 3 * 1.3 * 100 exactly
    { "a\nb\nc", 1000, 1000, 178, 28, 2, 28, 3, false },
};

static void the_largest_step_that_fits_is_taken(void **state)
{
    (void)state;
    Arena arena = { 0 };
    for (size_t i = 0; i < COUNT(fit_rows); i++) {
        const FitRow *row = &fit_rows[i];
        TextStyle style = { .largest = row->largest,
                            .smallest = row->smallest,
                            .max_lines = row->max_lines };
        TextBlock block = text_fit(metrics_fake(), &arena, str_z(row->text), row->w, row->h,
                                   &style);
        if (block.size != row->size || block.line_count != row->lines || block.fits != row->fits) {
            fail_msg("row %zu \"%s\" in %g x %g: size %g, %d lines, fits %d; expected %g, %d, %d",
                     i, row->text, (double)row->w, (double)row->h, (double)block.size,
                     block.line_count, block.fits, (double)row->size, row->lines, row->fits);
        }
    }
    arena_finish(&arena);
}

static void a_block_knows_its_width_and_height(void **state)
{
    (void)state;
    Arena arena = { 0 };
    TextStyle style = { .largest = 50, .smallest = 50, .bold = true, .line_height = 1.15F };
    TextBlock block = text_fit(metrics_fake(), &arena, STR("een twee drie"), 250, 1000, &style);
    assert_int_equal(block.line_count, 2);
    assert_true(fabsf(block.width - 8 * 0.56F * 50) < 0.01F); // "een twee"
    assert_true(fabsf(block.height - 2 * 1.15F * 50) < 0.01F);
    assert_false(block.rtl);
    assert_true(fabsf(text_width(metrics_fake(), &arena, STR("een twee drie"), 50, true) -
                      13 * 0.56F * 50) < 0.01F);
    arena_finish(&arena);
}

static void a_text_fits_the_box_that_is_as_wide_as_it_measures(void **state)
{
    (void)state;
    Arena arena = { 0 };
    for (int i = 0; i < LADDER_STEPS; i++) {
        TextStyle style = { .largest = ladder[i], .smallest = ladder[i], .max_lines = 1 };
        Str text = STR("Zeventien woorden");
        float w = text_width(metrics_fake(), &arena, text, ladder[i], false);
        TextBlock block = text_fit(metrics_fake(), &arena, text, w, 1.3F * ladder[i], &style);
        assert_true(block.fits);
    }
    arena_finish(&arena);
}

static void a_height_of_whole_lines_holds_that_many(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Buf text = { 0 };
    for (int lines = 1; lines <= 12; lines++) {
        buf_put(&text, STR("x\n"));
        for (int i = 0; i < LADDER_STEPS; i++) {
            TextStyle style = { .largest = ladder[i], .smallest = ladder[i] };
            float h = 1.3F * ladder[i] * (float)lines;
            assert_true(text_fit(metrics_fake(), &arena, buf_str(&text), 500, h, &style).fits);
            h -= 0.05F * ladder[i];
            assert_false(text_fit(metrics_fake(), &arena, buf_str(&text), 500, h, &style).fits);
        }
    }
    buf_finish(&text);
    arena_finish(&arena);
}

static void even_what_is_too_wide_is_not_broken_inside_a_cluster(void **state)
{
    (void)state;
    Arena arena = { 0 };
    TextBlock block = text_fit(metrics_fake(), &arena, STR(FLAG), 10, 1000, &plain);
    assert_false(block.fits);
    assert_int_equal(block.line_count, 1);
    assert_true(str_eq(line_text(&arena, &block.lines[0]), STR(FLAG)));
    arena_finish(&arena);
}

typedef struct RunRow {
    const char *text;
    FontFace face;
    uint32_t script;
    bool rtl;
    float x;
} RunRow;

// Prints what stands where, left to right, so that a failing row explains itself.
static void check_runs(const char *text, bool bold, bool rtl, const RunRow *rows, int count)
{
    Arena arena = { 0 };
    TextStyle style = { .largest = 100, .smallest = 100, .bold = bold };
    TextBlock block = text_fit(metrics_fake(), &arena, str_z(text), 100000, 1000, &style);
    assert_int_equal(block.line_count, 1);
    bool ok = block.rtl == rtl && block.lines[0].run_count == count;
    for (int i = 0; i < block.lines[0].run_count; i++) {
        const TextRun *run = &block.lines[0].runs[i];
        bool row_ok = i < count && str_eq(run->text, str_z(rows[i].text)) &&
                      run->face == rows[i].face && run->script == rows[i].script &&
                      run->rtl == rows[i].rtl && fabsf(run->x - rows[i].x) < 0.01F;
        if (!row_ok) {
            print_error("run %d of \"%s\": \"%.*s\" face %d script %08x rtl %d x %g\n", i, text,
                        STR_ARG(run->text), (int)run->face, run->script, run->rtl, (double)run->x);
        }
        ok = ok && row_ok;
    }
    assert_true(ok);
    arena_finish(&arena);
}

#define MARHABA "مرحبا" /* five letters */
#define BIKUM   "بكم"   /* three */

static void runs_are_split_by_face_script_and_direction(void **state)
{
    (void)state;
    check_runs("Naar rechts \xE2\x86\x92 en terug", false, false,
               (RunRow[]){ { "Naar rechts ", FACE_REGULAR, LATIN, false, 0 },
                           { "\xE2\x86\x92", FACE_SIGNS, LATIN, false, 12 * 520 },
                           { " en terug", FACE_REGULAR, LATIN, false, 13 * 520 } },
               3);
    check_runs("ja \xE2\x98\x80\xEF\xB8\x8F", true, false,
               (RunRow[]){ { "ja ", FACE_BOLD, LATIN, false, 0 },
                           { "\xE2\x98\x80\xEF\xB8\x8F", FACE_SIGNS_BOLD, LATIN, false, 3 * 560 } },
               2);
    check_runs("ouders родители", false, false,
               (RunRow[]){ { "ouders ", FACE_REGULAR, LATIN, false, 0 },
                           { "родители", FACE_REGULAR, 0x4379726C, false, 7 * 520 } },
               2);
}

static void arabic_words_are_one_run_from_right_to_left(void **state)
{
    (void)state;
    check_runs(MARHABA " " BIKUM, false, true,
               (RunRow[]){ { MARHABA " " BIKUM, FACE_ARABIC, ARABIC, true, 0 } }, 1);
    check_runs(MARHABA, true, true, (RunRow[]){ { MARHABA, FACE_ARABIC_BOLD, ARABIC, true, 0 } },
               1);
}

static void latin_words_and_digits_inside_arabic_keep_their_order(void **state)
{
    (void)state;
    // Logical: marhaba, "havo 5", bikum. On the screen: bikum, "havo 5", marhaba. The blank after
    // "5" runs right to left, but in Andika.
    check_runs(MARHABA " havo 5 " BIKUM, false, true,
               (RunRow[]){ { BIKUM, FACE_ARABIC, ARABIC, true, 0 },
                           { " ", FACE_REGULAR, LATIN, true, 3 * 520 },
                           { "havo 5", FACE_REGULAR, LATIN, false, 4 * 520 },
                           { MARHABA " ", FACE_ARABIC, ARABIC, true, 10 * 520 } },
               4);
    check_runs("Zeg " MARHABA " 12 !", false, false,
               (RunRow[]){ { "Zeg ", FACE_REGULAR, LATIN, false, 0 },
                           { "12", FACE_REGULAR, ARABIC, false, 4 * 520 },
                           { MARHABA " ", FACE_ARABIC, ARABIC, true, 6 * 520 },
                           { " !", FACE_REGULAR, ARABIC, false, 12 * 520 } },
               4);
}

static void long_arabic_goes_on_from_the_right_on_every_line(void **state)
{
    (void)state;
    Arena arena = { 0 };
    TextBlock block = text_fit(metrics_fake(), &arena, STR(MARHABA " " BIKUM " havo"),
                               wide(10, 100), 1000, &plain);
    Str lines = lines_text(&arena, &block);
    assert_true(block.rtl);
    assert_string_equal(lines.p, MARHABA "|havo" BIKUM " ");
    arena_finish(&arena);
}

static void lines_stand_round_the_centre_and_keep_to_their_side(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        TextAlign align;
        float x, baseline; // of the first run
    } rows[] = {
        { "abcd", ALIGN_START, 100, 534 }, { "abcd", ALIGN_CENTRE, 496, 534 },
        { "abcd", ALIGN_END, 892, 534 },   { "a\nb", ALIGN_START, 100, 469 },
        { BIKUM, ALIGN_START, 944, 534 },  { BIKUM, ALIGN_CENTRE, 522, 534 },
        { BIKUM, ALIGN_END, 100, 534 },
    };
    Arena arena = { 0 };
    for (size_t i = 0; i < COUNT(rows); i++) {
        TextStyle style = plain;
        style.align = rows[i].align;
        DrawList list = draw_begin(&arena, 1778);
        text_box(&list, metrics_fake(), (Rect){ 100, 0, 1000, 1000 }, str_z(rows[i].text), &style);
        const DrawCmd *run = &list.items[0];
        if (fabsf(run->x - rows[i].x) > 0.01F || fabsf(run->baseline - rows[i].baseline) > 0.01F) {
            fail_msg("\"%s\" aligned %d stands at %g, %g", rows[i].text, (int)rows[i].align,
                     (double)run->x, (double)run->baseline);
        }
        assert_true(fabsf(run->box.y - (run->baseline - 100)) < 0.01F);
        assert_true(fabsf(run->box.h - 135) < 0.01F);
    }
    arena_finish(&arena);
}

static void one_line_begins_ends_or_is_centred_at_its_x(void **state)
{
    (void)state;
    static const struct {
        TextAlign align;
        float x;
    } rows[] = { { ALIGN_START, 500 }, { ALIGN_CENTRE, 448 }, { ALIGN_END, 396 } };
    Arena arena = { 0 };
    for (size_t i = 0; i < COUNT(rows); i++) {
        DrawList list = draw_begin(&arena, 1778);
        float w = text_line(&list, metrics_fake(), 500, 300, 50, false, ROLE_INK, rows[i].align,
                            STR("vier"));
        assert_true(fabsf(w - 104) < 0.01F);
        assert_int_equal(list.count, 1);
        assert_true(fabsf(list.items[0].x - rows[i].x) < 0.01F);
        assert_true(list.items[0].baseline == 300 && list.items[0].size == 50);
    }
    arena_finish(&arena);
}

// A text of words, hyphens, blanks, newlines, Arabic, signs, accents and characters in no font.
static Str any_text(Rng *rng, Arena *arena, int words)
{
    static const char *const parts[] = {
        "de",
        "ouders",
        "mini-stage",
        "vmbo/havo",
        "5",
        "10.000",
        "!",
        "e\xCC\x81\xC3\xA9n",
        MARHABA,
        BIKUM,
        "(ja)",
        "\xE2\x86\x92",
        "\xEE\x80\x80",
        "verantwoordelijkheid",
        "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9",
        "\xD9\xA3\xD9\xA4",
        "\xE2\x80\x9Cx\xE2\x80\x9D",
        "a",
    };
    Buf text = { 0 };
    for (int i = 0; i < words; i++) {
        uint32_t gap = rng_below(rng, 20);
        if (i > 0) buf_put(&text, gap == 0 ? STR("\n") : gap == 1 ? STR("  ") : STR(" "));
        buf_put(&text, str_z(parts[rng_below(rng, COUNT(parts))]));
    }
    Str copy = arena_copy(arena, buf_str(&text));
    buf_finish(&text);
    return copy;
}

// All runs of all lines by their place in the text, which is where their bytes lie.
static int compare_runs(const void *a, const void *b)
{
    const Str *one = a, *other = b;
    return (one->p > other->p) - (one->p < other->p);
}

static Str logical_text(Arena *arena, const TextBlock *block)
{
    Str *runs = NULL;
    size_t count = 0, capacity = 0;
    for (int i = 0; i < block->line_count; i++) {
        for (int k = 0; k < block->lines[i].run_count; k++) {
            runs = arena_grow(arena, runs, &capacity, count + 1, sizeof *runs);
            runs[count++] = block->lines[i].runs[k].text;
        }
    }
    if (count > 0) qsort(runs, count, sizeof *runs, compare_runs);
    Buf text = { 0 };
    for (size_t i = 0; i < count; i++) {
        buf_put(&text, runs[i]);
    }
    Str copy = arena_copy(arena, buf_str(&text));
    buf_finish(&text);
    return copy;
}

// Without blanks, newlines and what is in no font: what must be left of any text, whatever the
// lines.
static Str essence(Arena *arena, Str text)
{
    char *out = arena_alloc(arena, text.n + 1, 1);
    size_t n = 0;
    for (size_t at = 0; at < text.n;) {
        uint32_t c = utf8_next(text, &at);
        if (c == ' ' || c == '\n' || c == 0xE000) continue;
        n += utf8_put(out + n, c);
    }
    return (Str){ out, n };
}

static void every_character_stands_on_one_line_in_its_order(void **state)
{
    (void)state;
    Rng rng = rng_seeded(20260915);
    Arena arena = { 0 };
    for (int round = 0; round < 500; round++) {
        arena_reset(&arena);
        Str text = any_text(&rng, &arena, 1 + (int)rng_below(&rng, 40));
        float w = (float)(200 + rng_below(&rng, 1500)), h = (float)(50 + rng_below(&rng, 900));
        TextStyle style = { .largest = 124, .smallest = 28 };
        TextBlock block = text_fit(metrics_fake(), &arena, text, w, h, &style);
        Str got = logical_text(&arena, &block);
        if (!str_eq(essence(&arena, got), essence(&arena, text))) {
            fail_msg("round %d: \"%.*s\" became \"%.*s\"", round, STR_ARG(text), STR_ARG(got));
        }
    }
    arena_finish(&arena);
}

static void no_line_is_wider_than_the_box_it_fits(void **state)
{
    (void)state;
    Rng rng = rng_seeded(7);
    Arena arena = { 0 };
    int fitting = 0;
    for (int round = 0; round < 500; round++) {
        arena_reset(&arena);
        Str text = any_text(&rng, &arena, 1 + (int)rng_below(&rng, 40));
        float w = (float)(200 + rng_below(&rng, 1500)), h = (float)(50 + rng_below(&rng, 900));
        TextStyle style = { .largest = 124, .smallest = 28, .max_lines = (int)rng_below(&rng, 6) };
        TextBlock block = text_fit(metrics_fake(), &arena, text, w, h, &style);
        if (!block.fits) continue;
        fitting++;
        assert_true(block.width <= w + 0.05F);
        assert_true(block.height <= h + 0.02F * block.size);
        assert_true(style.max_lines == 0 || block.line_count <= style.max_lines);
        for (int i = 0; i < block.line_count; i++) {
            float x = 0;
            for (int k = 0; k < block.lines[i].run_count; k++) {
                assert_true(fabsf(block.lines[i].runs[k].x - x) < 0.5F);
                x += block.lines[i].runs[k].width;
            }
            assert_true(x * block.size / 1000 <= w + 0.05F);
        }
    }
    assert_in_range(fitting, 100, 500);
    arena_finish(&arena);
}

static void a_larger_box_never_gives_smaller_letters(void **state)
{
    (void)state;
    Rng rng = rng_seeded(99);
    Arena arena = { 0 };
    for (int round = 0; round < 500; round++) {
        arena_reset(&arena);
        Str text = any_text(&rng, &arena, 1 + (int)rng_below(&rng, 30));
        float w = (float)(200 + rng_below(&rng, 1500)), h = (float)(50 + rng_below(&rng, 900));
        TextStyle style = { .largest = 178, .smallest = 28 };
        TextBlock small = text_fit(metrics_fake(), &arena, text, w, h, &style);
        TextBlock large = text_fit(metrics_fake(), &arena, text, w + (float)rng_below(&rng, 300),
                                   h + (float)rng_below(&rng, 300), &style);
        assert_true(large.size >= small.size);
        assert_true(large.fits || !small.fits);
    }
    arena_finish(&arena);
}

// Every way to put n segments on lines, tried: the narrowest that has no more than `lines` of them.
static double narrowest(const Segments *s, int first, int lines)
{
    if (first == s->count) return 0;
    if (lines == 0) return INFINITY;
    double best = INFINITY;
    for (int next = first + 1; next <= s->count; next++) {
        double line = s->items[next - 1].right - s->items[first].left;
        best = fmin(best, fmax(line, narrowest(s, next, lines - 1)));
        if (s->items[next - 1].last) break;
    }
    return best;
}

static void balanced_lines_are_as_narrow_as_can_be(void **state)
{
    (void)state;
    Rng rng = rng_seeded(3);
    Arena arena = { 0 };
    for (int round = 0; round < 300; round++) {
        arena_reset(&arena);
        Str text = any_text(&rng, &arena, 1 + (int)rng_below(&rng, 9));
        Shaped shaped = text_shape(metrics_fake(), &arena, text, false);
        Segments segments = wrap_segments(&shaped, &arena);
        double width = segments.widest + rng_below(&rng, 9000);
        int lines = wrap_count(&segments, width, 1000);
        double balanced = wrap_balance(&segments, width);
        double best = narrowest(&segments, 0, lines);
        bool ok = fabs(balanced - best) < 0.5 && wrap_count(&segments, balanced, 1000) == lines;
        if (!ok) {
            fail_msg("\"%.*s\" in %g: %d lines, balanced %g, best %g", STR_ARG(text), width, lines,
                     balanced, best);
        }
    }
    arena_finish(&arena);
}

static void a_tower_of_accents_is_cut_to_what_a_language_needs(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Buf text = { 0 };
    buf_putc(&text, 'e');
    for (int i = 0; i < 5000; i++) {
        buf_put(&text, STR("\xCC\x81"));
    }
    TextBlock block = text_fit(metrics_fake(), &arena, buf_str(&text), 500, 500, &plain);
    assert_int_equal(block.line_count, 1);
    assert_int_equal(block.lines[0].runs[0].text.n, 1 + 31 * 2);
    buf_finish(&text);
    arena_finish(&arena);
}

static void any_bytes_at_all_are_survived(void **state)
{
    (void)state;
    static const char *const nasty[] = {
        "\xFF",
        "\xC3",
        "\xED\xA0\x80",
        "\xE2\x80\xAE",
        "\xE2\x81\xA6",
        "\xE2\x81\xA9",
        "\xCC\x81",
        "\xE2\x80\x8D",
        "\xEF\xB8\x8F",
        " ",
        "\n",
        "\r",
        "\t",
        "a",
        "-",
        "/",
        "(",
        ")",
        "[",
        "\"",
        "\xD7\x90",
        "\xD8\xA8",
        "\xD9\xA3",
        "5",
        "\xF0\x9F\x87\xB3",
        "\xE2\x80\xA8",
        "\xE0\xB8\x81",
        "\x01",
        "\xEF\xBF\xBF",
        "\xF0\x9F\xBF\xBF",
    };
    Rng rng = rng_seeded(12345);
    Arena arena = { 0 };
    for (int round = 0; round < 2000; round++) {
        arena_reset(&arena);
        Buf text = { 0 };
        for (uint32_t left = rng_below(&rng, 60); left > 0; left--) {
            buf_put(&text, str_z(nasty[rng_below(&rng, COUNT(nasty))]));
        }
        DrawList list = draw_begin(&arena, 1778);
        TextStyle style = { .largest = 60, .smallest = 28 };
        TextBlock block = text_box(&list, metrics_fake(), (Rect){ 0, 0, 300, 300 }, buf_str(&text),
                                   &style);
        for (int i = 0; i < list.count; i++) {
            assert_true(list.items[i].text.n > 0 && utf8_valid(list.items[i].text));
        }
        assert_true(block.line_count >= 0 && block.width >= 0);
        buf_finish(&text);
    }
    arena_finish(&arena);
}

static void a_text_longer_than_any_picture_does_not_fit(void **state)
{
    (void)state;
    static const char *const units[] = {
        "a",        "woord ",       "\xC3\xA9", "\n",           "\xD9\x85 a ",
        "\xCC\x81", "\xE2\x81\xA7", "(",        "\xE2\x80\xAB", "\xF0\x9F\x98\x80"
    };
    Arena arena = { 0 };
    for (size_t i = 0; i < COUNT(units); i++) {
        Buf text = { 0 };
        buf_putc(&text, 'x');
        while (text.n < (1 << 20)) {
            buf_put(&text, str_z(units[i]));
        }
        buf_putc(&text, 'x');
        TextBlock block = text_fit(metrics_fake(), &arena, buf_str(&text), 1e9F, 1e9F, &plain);
        assert_false(block.fits);
        assert_true(block.line_count > 0);
        buf_finish(&text);
        arena_reset(&arena);
    }
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_break_where_a_reader_expects_them),
        cmocka_unit_test(the_largest_step_that_fits_is_taken),
        cmocka_unit_test(a_block_knows_its_width_and_height),
        cmocka_unit_test(a_text_fits_the_box_that_is_as_wide_as_it_measures),
        cmocka_unit_test(a_height_of_whole_lines_holds_that_many),
        cmocka_unit_test(even_what_is_too_wide_is_not_broken_inside_a_cluster),
        cmocka_unit_test(runs_are_split_by_face_script_and_direction),
        cmocka_unit_test(arabic_words_are_one_run_from_right_to_left),
        cmocka_unit_test(latin_words_and_digits_inside_arabic_keep_their_order),
        cmocka_unit_test(long_arabic_goes_on_from_the_right_on_every_line),
        cmocka_unit_test(lines_stand_round_the_centre_and_keep_to_their_side),
        cmocka_unit_test(one_line_begins_ends_or_is_centred_at_its_x),
        cmocka_unit_test(every_character_stands_on_one_line_in_its_order),
        cmocka_unit_test(no_line_is_wider_than_the_box_it_fits),
        cmocka_unit_test(a_larger_box_never_gives_smaller_letters),
        cmocka_unit_test(balanced_lines_are_as_narrow_as_can_be),
        cmocka_unit_test(a_tower_of_accents_is_cut_to_what_a_language_needs),
        cmocka_unit_test(any_bytes_at_all_are_survived),
        cmocka_unit_test(a_text_longer_than_any_picture_does_not_fit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
