// The table of colours keeps the promises of the visual language: every text can be read, every
// shape that means something can be seen, and red and green differ for who cannot tell red from
// green. All of it is computed from the table itself, so that nobody can change a colour and break
// a promise.
#include "draw/role.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

// One channel of sRGB as light: IEC 61966-2-1 with WCAG's threshold, which gives the same for
// bytes.
static double channel_light(uint32_t byte)
{
    double c = (double)byte / 255.0;
    return c <= 0.03928 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

static double luminance(uint32_t colour)
{
    return 0.2126 * channel_light(colour >> 16 & 0xFF) +
           0.7152 * channel_light(colour >> 8 & 0xFF) + 0.0722 * channel_light(colour & 0xFF);
}

// Of two colours, 1..21: WCAG 2.2, definition of contrast ratio.
static double colour_contrast(uint32_t a, uint32_t b)
{
    double one = luminance(a), other = luminance(b);
    double lighter = one > other ? one : other;
    double darker = one > other ? other : one;
    return (lighter + 0.05) / (darker + 0.05);
}

typedef struct Pair {
    Role text, ground;
    double light, dark; // as listed, two decimals
} Pair;

// Every text on its ground. The last rows are the key caps and the podium of the winner's screen.
static const Pair text_pairs[] = {
    { ROLE_INK, ROLE_GROUND, 13.63, 16.04 },        { ROLE_INK, ROLE_PAPER, 14.79, 13.10 },
    { ROLE_INK, ROLE_HAZE, 12.34, 10.91 },          { ROLE_INK, ROLE_ZONE_SUN, 13.28, 11.09 },
    { ROLE_INK, ROLE_ZONE_CLAY, 12.18, 12.21 },     { ROLE_INK_SOFT, ROLE_GROUND, 8.13, 11.30 },
    { ROLE_INK_SOFT, ROLE_PAPER, 8.82, 9.23 },      { ROLE_INK_SOFT, ROLE_HAZE, 7.36, 7.68 },
    { ROLE_ON_GREEN, ROLE_GREEN_CARD, 8.70, 8.70 }, { ROLE_ON_LAMP, ROLE_LAMP, 9.60, 9.60 },
    { ROLE_LAMP, ROLE_RING_EDGE, 9.60, 10.99 },     { ROLE_ON_ACCENT, ROLE_ACCENT, 9.04, 9.64 },
    { ROLE_ACCENT, ROLE_ON_ACCENT, 9.04, 9.64 },    { ROLE_ON_WARN, ROLE_WARN, 8.79, 9.66 },
    { ROLE_ON_FEST, ROLE_FEST, 9.60, 13.91 },       { ROLE_FEST, ROLE_ON_FEST, 9.60, 13.91 },
    { ROLE_ON_RED, ROLE_RED_CARD, 7.40, 7.40 },
    { ROLE_INK_SOFT, ROLE_ZONE_SUN, 7.92, 7.81 },   { ROLE_INK_SOFT, ROLE_ZONE_CLAY, 7.26, 8.60 },
};

// Shapes that carry meaning, on what they lie on: at least 3:1. One decimal is listed.
static const Pair shape_pairs[] = {
    { ROLE_RED_EDGE, ROLE_GROUND, 11.0, 8.5 }, { ROLE_GREEN_EDGE, ROLE_GROUND, 6.0, 14.6 },
    { ROLE_CHILD, ROLE_GROUND, 3.3, 11.1 },    { ROLE_RED_CARD, ROLE_GREEN_CARD, 4.3, 4.3 },
    { ROLE_PARENT, ROLE_GROUND, 0, 0 },        { ROLE_RING_EDGE, ROLE_LAMP, 9.6, 0 },
    { ROLE_ON_RED, ROLE_RED_CARD, 7.4, 7.4 },  { ROLE_ON_GREEN, ROLE_GREEN_CARD, 8.7, 8.7 },
    { ROLE_FEST_PARENT, ROLE_FEST_SUN, 0, 0 }, { ROLE_FEST_CHILD, ROLE_FEST_SUN, 0, 0 },
};

static double contrast(const Pair *pair, Theme theme)
{
    return colour_contrast(role_colour(pair->text, theme), role_colour(pair->ground, theme));
}

static void check_pairs(const Pair *pairs, size_t count, double least, double tolerance)
{
    bool ok = true;
    for (size_t i = 0; i < count; i++) {
        for (int theme = 0; theme < THEME_COUNT; theme++) {
            const Pair *pair = &pairs[i];
            double listed = theme == THEME_LIGHT ? pair->light : pair->dark;
            double found = contrast(pair, (Theme)theme);
            bool row_ok = found >= least && (listed == 0 || fabs(found - listed) <= tolerance);
            if (!row_ok) {
                print_error("%s on %s, theme %d: %.3f, listed %.2f, at least %.0f\n",
                            role_name(pair->text), role_name(pair->ground), theme, found, listed,
                            least);
            }
            ok = ok && row_ok;
        }
    }
    assert_true(ok);
}

static void every_text_has_the_listed_contrast_of_seven_or_more(void **state)
{
    (void)state;
    check_pairs(text_pairs, sizeof text_pairs / sizeof text_pairs[0], 7, 0.00501);
}

static void shapes_that_carry_meaning_have_three_or_more(void **state)
{
    (void)state;
    check_pairs(shape_pairs, sizeof shape_pairs / sizeof shape_pairs[0], 3, 0.051);
}

static void contrast_runs_from_one_to_twenty_one(void **state)
{
    (void)state;
    assert_true(fabs(colour_contrast(0x000000, 0xFFFFFF) - 21) < 1e-9);
    assert_true(fabs(colour_contrast(0xFFFFFF, 0x000000) - 21) < 1e-9);
    assert_true(fabs(colour_contrast(0x46485C, 0x46485C) - 1) < 1e-9);
}

// How an eye without one kind of cone sees linear light: Machado, Oliveira and Fernandes 2009, full
// strength. The first is the usual eye.
typedef struct Eye {
    const char *name;
    double matrix[3][3];
    double red, green; // lightness as listed, whole numbers
} Eye;

static const Eye eyes[] = {
    { "normal", { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } }, 35, 77 },
    { "protanopia",
      { { 0.152286, 1.052583, -0.204868 },
        { 0.114503, 0.786281, 0.099216 },
        { -0.003882, -0.048116, 1.051998 } },
      27,
      79 },
    { "deuteranopia",
      { { 0.367322, 0.860646, -0.227968 },
        { 0.280085, 0.672501, 0.047413 },
        { -0.011820, 0.042940, 0.968881 } },
      39,
      76 },
};

static double linear(uint32_t byte)
{
    double c = (double)byte / 255;
    return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

// CIE 1976 L*, 0..100, of a colour as this eye sees it.
static double lightness(uint32_t colour, const Eye *eye)
{
    static const double weight[3] = { 0.2126, 0.7152, 0.0722 };
    double light[3] = { linear(colour >> 16 & 0xFF), linear(colour >> 8 & 0xFF),
                        linear(colour & 0xFF) };
    double y = 0;
    for (int row = 0; row < 3; row++) {
        double seen = 0;
        for (int column = 0; column < 3; column++) {
            seen += eye->matrix[row][column] * light[column];
        }
        y += weight[row] * fmin(fmax(seen, 0), 1);
    }
    return y > 0.008856 ? 116 * cbrt(y) - 16 : 903.3 * y;
}

static void red_and_green_differ_in_lightness_for_every_eye(void **state)
{
    (void)state;
    for (int theme = 0; theme < THEME_COUNT; theme++) {
        for (size_t i = 0; i < sizeof eyes / sizeof eyes[0]; i++) {
            double red = lightness(role_colour(ROLE_RED_CARD, (Theme)theme), &eyes[i]);
            double green = lightness(role_colour(ROLE_GREEN_CARD, (Theme)theme), &eyes[i]);
            bool ok = green - red >= 37 && fabs(red - eyes[i].red) <= 0.5 &&
                      fabs(green - eyes[i].green) <= 0.5;
            if (!ok) print_error("%s: red %.2f, green %.2f\n", eyes[i].name, red, green);
            assert_true(ok);
        }
    }
}

static void every_role_has_a_name_of_its_own(void **state)
{
    (void)state;
    for (int a = 0; a < ROLE_COUNT; a++) {
        assert_true(strlen(role_name((Role)a)) > 0);
        for (int b = 0; b < a; b++) {
            assert_string_not_equal(role_name((Role)a), role_name((Role)b));
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_text_has_the_listed_contrast_of_seven_or_more),
        cmocka_unit_test(shapes_that_carry_meaning_have_three_or_more),
        cmocka_unit_test(contrast_runs_from_one_to_twenty_one),
        cmocka_unit_test(red_and_green_differ_in_lightness_for_every_eye),
        cmocka_unit_test(every_role_has_a_name_of_its_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
