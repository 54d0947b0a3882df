#include "screen/mask.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { SIDE = 700 };

static double area_of(const uint8_t *mask, int w, int h)
{
    double sum = 0;
    for (int i = 0; i < w * h; i++) {
        sum += mask[i] / 255.0;
    }
    return sum;
}

static void area_is_that_of_the_line(void **state)
{
    (void)state;
    static const struct {
        double length, angle, radius, shift;
    } rows[] = {
        { 0, 0, 1, 0 },          { 0, 0, 1.5, 0.25 },    { 0, 0, 2, 0.5 },
        { 0, 0, 3.25, 0.75 },    { 0, 0, 7, 0 },         { 0, 0, 22.5, 0.25 },
        { 0, 0, 64, 0.5 },       { 0, 0, 305, 0.75 },    { 40, 0, 3, 0.25 },
        { 40, 1.5707, 3, 0.5 },  { 90, 0.3, 9.75, 0 },   { 300, 0.78, 2, 0.25 },
        { 300, 2.2, 40, 0.5 },   { 12, 1.1, 1.75, 0.5 }, { 500, 3.0, 1, 0.75 },
        { 200, 0.5, 0.5, 0.25 },
    };
    uint8_t *mask = malloc((size_t)SIDE * SIDE);
    assert_non_null(mask);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        double x = SIDE / 2.0 + rows[i].shift, y = SIDE / 2.0 - rows[i].shift / 2;
        double dx = cos(rows[i].angle) * rows[i].length / 2;
        double dy = sin(rows[i].angle) * rows[i].length / 2;
        double r = rows[i].radius, exact = 3.14159265358979 * r * r + 2 * r * rows[i].length;
        mask_capsule(mask, SIDE, SIDE, (Capsule){ x - dx, y - dy, x + dx, y + dy, r });
        double area = area_of(mask, SIDE, SIDE);
        double allowed = r < 1.5 ? 0.01 : 0.005;
        if (fabs(area - exact) > exact * allowed) {
            fail_msg("row %zu (length %g, radius %g): area %g, should be %g", i, rows[i].length, r,
                     area, exact);
        }
    }
    free(mask);
}

static void disc_looks_the_same_from_all_sides(void **state)
{
    (void)state;
    enum { N = 61 };
    uint8_t mask[N * N];
    static const double radii[] = { 0.5, 1, 2.25, 7, 20.5, 30 };
    for (size_t i = 0; i < sizeof radii / sizeof radii[0]; i++) {
        mask_capsule(mask, N, N, (Capsule){ N / 2.0, N / 2.0, N / 2.0, N / 2.0, radii[i] });
        for (int y = 0; y < N; y++) {
            for (int x = 0; x < N; x++) {
                int here = mask[y * N + x];
                assert_int_equal(here, mask[y * N + N - 1 - x]);
                assert_int_equal(here, mask[(N - 1 - y) * N + x]);
                assert_int_equal(here, mask[x * N + y]);
            }
        }
        assert_int_equal(mask[N / 2 * N + N / 2] > 190, 1);
    }
}

static void straight_edge_between_two_pixels_stays_crisp(void **state)
{
    (void)state;
    uint8_t mask[20 * 8];
    mask_capsule(mask, 20, 8, (Capsule){ -50, 4, 50, 4, 2 }); // rows 2 to 5, whole
    for (int y = 0; y < 8; y++) {
        for (int x = 0; x < 20; x++) {
            assert_int_equal(mask[y * 20 + x], y >= 2 && y < 6 ? 255 : 0);
        }
    }
}

static void thin_line_gives_its_thickness_as_grey(void **state)
{
    (void)state;
    uint8_t mask[20 * 3];
    mask_capsule(mask, 20, 3, (Capsule){ -50, 1.5, 50, 1.5, 0.125 });
    assert_int_equal(mask[10], 0);
    assert_in_range(mask[20 + 10], 63, 64);
    assert_int_equal(mask[40 + 10], 0);
}

static void what_is_no_line_gives_an_empty_mask(void **state)
{
    (void)state;
    static const Capsule rows[] = {
        { 2, 2, 2, 2, 0 },     { 2, 2, 2, 2, -3 },       { NAN, 2, 2, 2, 1 },
        { 2, 2, 2, 2, NAN },   { 2, 2, INFINITY, 2, 1 }, { 2, 2, 2, 2, INFINITY },
        { 1e9, 0, 2e9, 0, 5 },
    };
    uint8_t mask[16];
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        memset(mask, 1, sizeof mask);
        mask_capsule(mask, 4, 4, rows[i]);
        assert_int_equal((int)area_of(mask, 4, 4), 0);
        assert_int_equal(mask[0] | mask[15], 0);
    }
    mask_capsule(mask, 0, 4, (Capsule){ 2, 2, 2, 2, 1 });
    mask_capsule(mask, 4, -1, (Capsule){ 2, 2, 2, 2, 1 });
    mask_capsule(mask, 4, 4, (Capsule){ 2, 2, 2, 2, 1e12 });
    assert_int_equal((int)area_of(mask, 4, 4), 16);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(area_is_that_of_the_line),
        cmocka_unit_test(disc_looks_the_same_from_all_sides),
        cmocka_unit_test(straight_edge_between_two_pixels_stays_crisp),
        cmocka_unit_test(thin_line_gives_its_thickness_as_grey),
        cmocka_unit_test(what_is_no_line_gives_an_empty_mask),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
