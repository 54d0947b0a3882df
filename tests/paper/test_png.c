// PNGs as a program reads them: how large, how many dots an inch, and the right colours in the right
// places, also where two bands meet.
#include "paper/png.h"

#include "draw/role.h"

#include <png.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static uint32_t big_endian(const char *p)
{
    const unsigned char *b = (const unsigned char *)p;
    return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
}

static bool four_quarters(Arena *arena, const char *path, int box_w, int box_h, int *w, int *h,
                          uint32_t **argb, Err *err)
{
    (void)path;
    (void)err;
    *w = *h = box_w < box_h ? box_w : box_h;
    *argb = arena_new(arena, uint32_t, *w * *h);
    for (int i = 0; i < *w * *h; i++) {
        (*argb)[i] = i / *w < *h / 2 ? 0xFFFF0000u : 0x800000FFu; // red above, half blue below
    }
    return true;
}

static Buf paint(const DrawList *list, PaperSize size, Str *said)
{
    static char text[400];
    Fonts *fonts;
    Buf out = { 0 }, lines = { 0 };
    assert_true(fonts_create(&fonts, NULL, NULL, NULL));
    assert_true(paper_png(fonts, four_quarters, size, list, &out, &lines, NULL));
    snprintf(text, sizeof text, "%.*s", STR_ARG(buf_str(&lines)));
    *said = str_z(text);
    buf_finish(&lines);
    fonts_destroy(fonts);
    return out;
}

static void a_placemat_has_300_dots_an_inch(void **test)
{
    (void)test;
    Arena arena = { 0 };
    DrawList list = draw_begin(&arena, paper_width(paper_a3_lying));
    Str said;
    Buf out = paint(&list, paper_a3_lying, &said);
    Str png = buf_str(&out);
    assert_true(str_starts(png, STR("\x89PNG\r\n\x1a\n")));
    assert_int_equal(big_endian(png.p + 16), 4961);
    assert_int_equal(big_endian(png.p + 20), 3508);
    size_t mark = str_find(png, STR("pHYs"));
    assert_true(mark + 13 <= png.n);
    assert_int_equal(big_endian(png.p + mark + 4), 11811);
    assert_int_equal(big_endian(png.p + mark + 8), 11811);
    assert_int_equal(png.p[mark + 12], 1); // per metre
    buf_finish(&out);
    arena_finish(&arena);
}

static void a_screen_has_pixels_and_no_inches(void **test)
{
    (void)test;
    Arena arena = { 0 };
    Fonts *fonts;
    Buf out = { 0 }, said = { 0 };
    assert_true(fonts_create(&fonts, NULL, NULL, NULL));
    DrawList list = draw_begin(&arena, 16000.0f / 9);
    draw_clear(&list, ROLE_HAZE);
    assert_true(paper_png_pixels(fonts, NULL, 320, 180, &list, &out, &said, NULL));
    assert_int_equal(str_find(buf_str(&out), STR("pHYs")), out.n);
    png_image image = { .version = PNG_IMAGE_VERSION, .format = PNG_FORMAT_RGB };
    unsigned char pixels[320 * 180 * 3];
    assert_true(png_image_begin_read_from_memory(&image, out.p, out.n));
    assert_int_equal(image.width, 320);
    assert_int_equal(image.height, 180);
    image.format = PNG_FORMAT_RGB;
    assert_true(png_image_finish_read(&image, NULL, pixels, 0, NULL));
    for (size_t i = 0; i < sizeof pixels; i += 3) { // to the edges
        if (memcmp(pixels + i, "\xE3\xE9\xF5", 3) != 0) fail_msg("pixel %zu", i / 3);
    }
    buf_finish(&out);
    buf_finish(&said);
    fonts_destroy(fonts);
    arena_finish(&arena);
}

static void colours_stand_where_the_list_puts_them(void **test)
{
    (void)test;
    Arena arena = { 0 };
    DrawList list = draw_begin(&arena, 1000); // 100 by 100 mm: 1181 dots, in five bands
    draw_rrect(&list, (Rect){ 100, 100, 800, 800 }, 0, ROLE_HAZE);
    draw_disc(&list, 500, 500, 100, ROLE_RED_CARD);
    draw_clip(&list, (Rect){ 0, 0, 200, 1000 });
    draw_rrect(&list, (Rect){ 150, 700, 700, 100 }, 20, ROLE_INK);
    draw_unclip(&list);
    draw_image(&list, (Rect){ 600, 150, 200, 200 }, STR("Makefile")); // a file that is no picture
    Str path = STR("quizzes/foto/werkplaats.jpg"), said;
    draw_image(&list, (Rect){ 650, 600, 200, 200 }, path);
    Buf out = paint(&list, (PaperSize){ 100, 100 }, &said);
    assert_true(str_starts(said, STR("Ik kan de foto Makefile niet openen.")));
    static const struct {
        int x, y; // in the list
        uint32_t rgb;
    } rows[] = {
        { 50, 50, 0xFFFFFF },   { 150, 150, 0xE3E9F5 }, { 850, 850, 0xE3E9F5 },
        { 500, 500, 0xA01B2B }, { 500, 450, 0xA01B2B }, { 500, 380, 0xE3E9F5 },
        { 180, 750, 0x1B2545 }, { 220, 750, 0xE3E9F5 }, { 602, 250, 0xCDBD9F },
        { 750, 650, 0xFF0000 }, { 750, 750, 0x7174FA },
    };
    png_image image = { .version = PNG_IMAGE_VERSION };
    assert_true(png_image_begin_read_from_memory(&image, out.p, out.n));
    assert_int_equal(image.width, 1181);
    image.format = PNG_FORMAT_RGB;
    unsigned char *pixels = malloc(PNG_IMAGE_SIZE(image));
    assert_non_null(pixels);
    assert_true(png_image_finish_read(&image, NULL, pixels, 0, NULL));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int x = rows[i].x * 1181 / 1000, y = rows[i].y * 1181 / 1000;
        const unsigned char *p = pixels + 3 * (y * 1181 + x);
        uint32_t seen = (uint32_t)p[0] << 16 | (uint32_t)p[1] << 8 | p[2];
        if (seen != rows[i].rgb) fail_msg("%d, %d: %06X", rows[i].x, rows[i].y, seen);
    }
    free(pixels);
    buf_finish(&out);
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_placemat_has_300_dots_an_inch),
        cmocka_unit_test(a_screen_has_pixels_and_no_inches),
        cmocka_unit_test(colours_stand_where_the_list_puts_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
