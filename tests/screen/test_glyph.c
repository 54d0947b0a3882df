// The letters on the screen are as wide as they were measured, whatever the size.
#include "screen/glyph.h"

#include "base/buf.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

enum { LATN = 0x4C61746E, ARAB = 0x41726162, SIDE = 400 };

typedef struct Fixture {
    Fonts *fonts;
    SDL_Surface *surface;
    SDL_Renderer *renderer;
    Glyphs *glyphs;
} Fixture;

static int open_fixture(void **state)
{
    Fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    Err warning = { 0 }, err = { 0 };
    assert_true(fonts_create(&f->fonts, NULL, &warning, &err));
    f->surface = SDL_CreateRGBSurfaceWithFormat(0, SIDE, SIDE, 32, SDL_PIXELFORMAT_RGB888);
    f->renderer = SDL_CreateSoftwareRenderer(f->surface);
    assert_true(glyphs_create(&f->glyphs, f->renderer, f->fonts, &err));
    *state = f;
    return 0;
}

static int close_fixture(void **state)
{
    Fixture *f = *state;
    glyphs_destroy(f->glyphs);
    SDL_DestroyRenderer(f->renderer);
    SDL_FreeSurface(f->surface);
    fonts_destroy(f->fonts);
    free(f);
    return 0;
}

static double measured(const Fixture *f, const GlyphRun *run)
{
    Cluster clusters[256];
    assert_true(run->text.n <= 256);
    const Metrics *metrics = fonts_metrics(f->fonts);
    int count = metrics->shape(metrics, run->face, run->text, run->script, run->rtl, clusters);
    double sum = 0;
    for (int i = 0; i < count; i++) {
        sum += (double)clusters[i].advance;
    }
    return sum * (double)run->size_px / 1000;
}

static void width_is_what_was_measured(void **state)
{
    Fixture *f = *state;
    static const struct {
        Str text;
        FontFace face;
        uint32_t script;
        bool rtl;
    } rows[] = {
        { STR_INIT("Wie is de baas in huis?"), FACE_BOLD, LATN, false },
        { STR_INIT("Een kind van twaalf mag zelf weten hoe laat het thuiskomt."), FACE_BOLD, LATN,
          false },
        { STR_INIT("Ouders horen het wachtwoord van de telefoon te weten, ook als hun kind dat "
                   "niet wil."),
          FACE_REGULAR, LATN, false },
        { STR_INIT("“Jij áltijd!” — efficiënt, Ĳsbrand, 75 % …"), FACE_REGULAR, LATN, false },
        { STR_INIT("AVATAR Tja, Vrij To. Wé"), FACE_BOLD, LATN, false },
        { STR_INIT("jij"), FACE_BOLD, LATN, false },
        { STR_INIT("مرحبا بكم في المدرسة"), FACE_ARABIC, ARAB, true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        for (int step = 0; step < 70; step++) {
            double size = 6 * pow(1.0613, step); // to 364
            GlyphRun run = { rows[i].face, (float)size, rows[i].script, rows[i].rtl, rows[i].text };
            double wanted = measured(f, &run);
            int width = glyphs_width(f->glyphs, &run);
            if (fabs(width - wanted) > 1 + wanted * 0.005) {
                fail_msg("row %zu at %g px: %d wide, measured %g", i, size, width, wanted);
            }
        }
    }
}

// First and last row with ink of what is painted now.
static void ink_rows(const Fixture *f, int *first, int *last)
{
    SDL_RenderFlush(f->renderer);
    *first = *last = -1;
    for (int y = 0; y < SIDE; y++) {
        const uint32_t *row = (const uint32_t *)((uint8_t *)f->surface->pixels +
                                                 (size_t)y * (size_t)f->surface->pitch);
        for (int x = 0; x < SIDE; x++) {
            if ((row[x] & 0xFF) < 128) *last = y;
            if ((row[x] & 0xFF) < 128 && *first < 0) *first = y;
        }
    }
}

static int first_column(const Fixture *f)
{
    for (int x = 0; x < SIDE; x++) {
        for (int y = 0; y < SIDE; y++) {
            const uint8_t *row = (uint8_t *)f->surface->pixels +
                                 (size_t)y * (size_t)f->surface->pitch;
            if ((((const uint32_t *)row)[x] & 0xFF) < 128) return x;
        }
    }
    return -1;
}

static void wipe(const Fixture *f)
{
    SDL_SetRenderDrawColor(f->renderer, 255, 255, 255, 255);
    SDL_RenderClear(f->renderer);
}

static void letters_stand_on_the_baseline(void **state)
{
    Fixture *f = *state;
    for (int size = 8; size <= 200; size += 7) {
        GlyphRun run = { FACE_BOLD, (float)size, LATN, false, STR("HE") };
        int first, last;
        wipe(f);
        glyphs_paint(f->glyphs, &run, 10, 300, 0x000000, 255);
        ink_rows(f, &first, &last);
        assert_int_equal(last, 299);
        assert_true(abs(300 - first - (int)(0.75 * size)) <= size / 15 + 1); // height of capitals
        // Accents reach above; the letters below them stay where they are.
        run.text = STR("H\xC3\x89");
        int with_accent;
        wipe(f);
        glyphs_paint(f->glyphs, &run, 10, 300, 0x000000, 255);
        ink_rows(f, &with_accent, &last);
        assert_int_equal(last, 299);
        assert_true(with_accent < first);
    }
}

static void tail_of_j_sticks_out_left_of_the_pen(void **state)
{
    Fixture *f = *state;
    GlyphRun i = { FACE_BOLD, 120, LATN, false, STR("in") }, j = i;
    j.text = STR("jn");
    wipe(f);
    glyphs_paint(f->glyphs, &i, 100, 200, 0x000000, 255);
    SDL_RenderFlush(f->renderer);
    int straight = first_column(f);
    wipe(f);
    glyphs_paint(f->glyphs, &j, 100, 200, 0x000000, 255);
    SDL_RenderFlush(f->renderer);
    int tail = first_column(f);
    assert_in_range(straight, 101, 120);
    assert_in_range(tail, 80, 99);
}

static void odd_runs_are_safe(void **state)
{
    Fixture *f = *state;
    Buf endless = { 0 };
    for (int i = 0; i < 50000; i++) {
        buf_put(&endless, STR("W\xC3\x89"));
    }
    const GlyphRun rows[] = {
        { FACE_BOLD, 200, LATN, false, buf_str(&endless) },
        { FACE_BOLD, 1e9F, LATN, false, STR("x") },
        { FACE_BOLD, NAN, LATN, false, STR("x") },
        { FACE_BOLD, -5, 0, true, STR("x") },
        { FACE_BOLD, 0, 0xFFFFFFFF, false, STR("x") },
        { FACE_REGULAR, 50, LATN, false, { NULL, 0 } },
        { FACE_REGULAR, 50, LATN, false, STR(" ") },
        { FACE_REGULAR, 50, LATN, false, STR("a\0b") },
        { FACE_REGULAR, 50, LATN, false, STR("\0") },
        { FACE_REGULAR, 50, LATN, false, STR("\xF4\x8F\xBF\xBF") },
        { FACE_ARABIC, 50, ARAB, true, STR("\xD9\x8E\xD9\x8E") },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int width = glyphs_width(f->glyphs, &rows[i]);
        assert_in_range(width, 0, 16384);
        glyphs_paint(f->glyphs, &rows[i], 10, 100, 0x123456, 255);
        glyphs_paint(f->glyphs, &rows[i], 1000000, -1000000, 0x123456, 17);
        SDL_RenderFlush(f->renderer);
    }
    assert_true(glyphs_width(f->glyphs, &rows[0]) > 16000);
    buf_finish(&endless);
}

static void more_fonts_than_stay_open_change_nothing(void **state)
{
    Fixture *f = *state;
    int width[100];
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < 100; i++) {
            GlyphRun run = { i % FACE_COUNT, 10 + (float)i * 0.5F, LATN, false, STR("Maan roos") };
            int now = glyphs_width(f->glyphs, &run);
            if (round) assert_int_equal(now, width[i]);
            width[i] = now;
        }
    }
}

static void little_memory_gives_the_same_picture(void **state)
{
    Fixture *f = *state;
    int first[2], last[2];
    for (int round = 0; round < 2; round++) {
        glyphs_limit(f->glyphs, round ? 1 : 12 << 20);
        wipe(f);
        for (int i = 0; i < 12; i++) {
            GlyphRun run = { FACE_REGULAR, 10 + (float)i, LATN, false, STR("gijs") };
            glyphs_paint(f->glyphs, &run, 10, 30 * (i + 1), 0, 255);
        }
        ink_rows(f, &first[round], &last[round]);
        glyphs_forget(f->glyphs);
    }
    assert_int_equal(first[0], first[1]);
    assert_int_equal(last[0], last[1]);
    assert_true(first[0] > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(width_is_what_was_measured),
        cmocka_unit_test(letters_stand_on_the_baseline),
        cmocka_unit_test(tail_of_j_sticks_out_left_of_the_pen),
        cmocka_unit_test(odd_runs_are_safe),
        cmocka_unit_test(more_fonts_than_stay_open_change_nothing),
        cmocka_unit_test(little_memory_gives_the_same_picture),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
