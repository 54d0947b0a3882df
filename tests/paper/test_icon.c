// Our drawings as they come on paper. On the screen another library draws them (tests/screen/test_svg.c),
// and what one reads the other may not.
#include "paper/icon.h"

#include "base/file.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { SIDE = 60 };

// How many pixels of the picture are drawn, and how many of those at its edge.
static void count_pixels(cairo_surface_t *picture, int *seen, int *edge)
{
    const unsigned char *bytes = cairo_image_surface_get_data(picture);
    int stride = cairo_image_surface_get_stride(picture);
    *seen = *edge = 0;
    for (int y = 0; y < SIDE; y++) {
        for (int x = 0; x < SIDE; x++) {
            uint32_t pixel;
            memcpy(&pixel, bytes + (size_t)y * (size_t)stride + 4 * (size_t)x, sizeof pixel);
            if (pixel >> 24 < 128) continue;
            ++*seen;
            *edge += x == 0 || y == 0 || x == SIDE - 1 || y == SIDE - 1;
        }
    }
}

static bool paint(IconReader *reader, const char *path, int *seen, int *edge, Err *err)
{
    cairo_surface_t *picture = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, SIDE, SIDE);
    cairo_t *cairo = cairo_create(picture);
    bool ok = icon_paint(reader, cairo, path, (Rect){ 0, 0, SIDE, SIDE }, err);
    cairo_destroy(cairo);
    cairo_surface_flush(picture);
    count_pixels(picture, seen, edge);
    cairo_surface_destroy(picture);
    return ok;
}

static void every_icon_is_drawn_and_stays_in_its_square(void **state)
{
    (void)state;
    static const char *const kinds[] = { "beroepen", "kwaliteiten", "motieven", "activiteiten" };
    Arena arena = { 0 };
    IconReader reader = { 0 };
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        const char *folder = path_join(&arena, STR("assets/icons"), str_z(kinds[k]));
        Str *names;
        int count, seen, edge;
        assert_true(folder_list(&arena, folder, &names, &count, NULL));
        assert_true(count > 0);
        for (int i = 0; i < count; i++) {
            Err err = { "" };
            const char *path = path_join(&arena, str_z(folder), names[i]);
            if (!paint(&reader, path, &seen, &edge, &err)) fail_msg("%s", err.text);
            if (seen < SIDE * SIDE / 10 || seen > SIDE * SIDE * 9 / 10 || edge > 0) {
                fail_msg("%s: %d pixels seen, %d at the edge", path, seen, edge);
            }
        }
    }
    arena_finish(&arena);
}

static void what_is_no_icon_gives_a_sentence_and_draws_nothing(void **state)
{
    (void)state;
    static const struct {
        const char *path, *words;
    } rows[] = {
        { "assets/icons/beroepen/ruimtevaarder.svg",
          "Ik vind het pictogram ruimtevaarder.svg niet." },
        { "assets/icons", "Ik vind het pictogram icons niet." },
        { "Makefile", "Het pictogram Makefile is beschadigd." },
    };
    IconReader reader = { 0 };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Err err = { "" };
        int seen, edge;
        assert_false(paint(&reader, rows[i].path, &seen, &edge, &err));
        assert_string_equal(err.text, rows[i].words);
        assert_int_equal(seen, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_icon_is_drawn_and_stays_in_its_square),
        cmocka_unit_test(what_is_no_icon_gives_a_sentence_and_draws_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
