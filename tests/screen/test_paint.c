// Pictures without a window, looked at point by point. The view is 1333 x 1000, so a unit is a
// pixel.
#include "screen/offscreen.h"
#include "screen/paint.h"

#include "base/file.h"
#include "draw/figure.h"

#include <SDL_image.h>

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

enum { W = 1333, H = 1000, LATN = 0x4C61746E };

typedef struct Fixture {
    Fonts *fonts;
    Offscreen *offscreen;
    Arena arena;
} Fixture;

static int open_fixture(void **state)
{
    Fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    Err warning = { 0 }, err = { 0 };
    assert_true(fonts_create(&f->fonts, NULL, &warning, &err));
    assert_true(offscreen_create(&f->offscreen, W, H, f->fonts, &err));
    *state = f;
    return 0;
}

static int close_fixture(void **state)
{
    Fixture *f = *state;
    offscreen_destroy(f->offscreen);
    fonts_destroy(f->fonts);
    arena_finish(&f->arena);
    free(f);
    return 0;
}

static DrawList begin(Fixture *f)
{
    arena_reset(&f->arena);
    DrawList list = draw_begin(&f->arena, W);
    draw_clear(&list, ROLE_GROUND);
    return list;
}

static const uint32_t *paint(Fixture *f, const DrawList *list)
{
    int w, h;
    assert_true(offscreen_paint(f->offscreen, list, THEME_LIGHT));
    const uint32_t *pixels = offscreen_pixels(f->offscreen, &w, &h);
    assert_int_equal(w, W);
    assert_int_equal(h, H);
    return pixels;
}

static uint32_t at(const uint32_t *pixels, int x, int y)
{
    return pixels[y * W + x] & 0xFFFFFF;
}

static void expect(const uint32_t *pixels, int x, int y, Role role)
{
    uint32_t wanted = role_colour(role, THEME_LIGHT);
    if (at(pixels, x, y) == wanted) return;
    fail_msg("(%d, %d) is %06X, should be %s, %06X", x, y, (unsigned)at(pixels, x, y),
             role_name(role), (unsigned)wanted);
}

static void box_has_crisp_edges_and_round_corners(void **state)
{
    Fixture *f = *state;
    DrawList list = begin(f);
    draw_rrect(&list, (Rect){ 100.3F, 200.4F, 300, 100 }, 40, ROLE_RED_CARD);
    const uint32_t *p = paint(f, &list);
    static const struct {
        int x, y;
        Role role;
    } rows[] = {
        { 99, 250, ROLE_GROUND },    { 100, 250, ROLE_RED_CARD }, { 399, 250, ROLE_RED_CARD },
        { 400, 250, ROLE_GROUND },   { 250, 199, ROLE_GROUND },   { 250, 200, ROLE_RED_CARD },
        { 250, 299, ROLE_RED_CARD }, { 250, 300, ROLE_GROUND },   { 100, 200, ROLE_GROUND },
        { 399, 200, ROLE_GROUND },   { 100, 299, ROLE_GROUND },   { 399, 299, ROLE_GROUND },
        { 110, 210, ROLE_GROUND },   { 113, 213, ROLE_RED_CARD }, { 386, 286, ROLE_RED_CARD },
        { 389, 289, ROLE_GROUND },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        expect(p, rows[i].x, rows[i].y, rows[i].role);
    }
    for (int y = 200; y < 300; y++) { // the same from left and right, from above and below
        for (int x = 100; x < 400; x++) {
            assert_int_equal(at(p, x, y), at(p, 499 - x, y));
            assert_int_equal(at(p, x, y), at(p, x, 499 - y));
        }
    }
}

static void boxes_of_any_size_stay_within_themselves(void **state)
{
    Fixture *f = *state;
    for (int w = 1; w < 30; w++) {
        for (int radius = 0; radius < 20; radius += 3) {
            DrawList list = begin(f);
            draw_rrect(&list, (Rect){ 50, 50, (float)w, 12 }, (float)radius, ROLE_INK);
            const uint32_t *p = paint(f, &list);
            for (int y = 40; y < 70; y++) {
                expect(p, 49, y, ROLE_GROUND);
                expect(p, 50 + w, y, ROLE_GROUND);
            }
            for (int x = 40; x < 90; x++) {
                expect(p, x, 49, ROLE_GROUND);
                expect(p, x, 62, ROLE_GROUND);
            }
            assert_true(at(p, 50 + w / 2, 56) != role_colour(ROLE_GROUND, THEME_LIGHT));
        }
    }
}

static void disc_and_slanting_line_are_where_they_should_be(void **state)
{
    Fixture *f = *state;
    DrawList list = begin(f);
    draw_disc(&list, 300, 300, 200.25F, ROLE_SUN); // several bands of rows
    draw_line(&list, 700, 100, 900, 300, 40, ROLE_INK);
    const uint32_t *p = paint(f, &list);
    expect(p, 300, 300, ROLE_SUN);
    expect(p, 101, 300, ROLE_SUN);
    expect(p, 98, 300, ROLE_GROUND);
    expect(p, 300, 498, ROLE_SUN);
    expect(p, 300, 501, ROLE_GROUND);
    expect(p, 300 + 140, 300 + 140, ROLE_SUN);
    expect(p, 300 + 143, 300 + 143, ROLE_GROUND);
    expect(p, 800, 200, ROLE_INK);
    expect(p, 800 + 13, 200 - 13, ROLE_INK);
    expect(p, 800 + 16, 200 - 16, ROLE_GROUND);
    expect(p, 700 - 13, 100 - 13, ROLE_INK); // the round end
    expect(p, 700 - 16, 100 - 16, ROLE_GROUND);
}

static void disc_moves_by_a_quarter_of_a_pixel(void **state)
{
    Fixture *f = *state;
    for (int quarter = 0; quarter < 4; quarter++) {
        DrawList list = begin(f);
        draw_disc(&list, 300.5F + 0.25F * (float)quarter, 300.5F, 10.5F, ROLE_BLACK);
        const uint32_t *p = paint(f, &list);
        int blue = (int)(at(p, 290, 300) & 255); // E4 where nothing covers it
        assert_true(abs(blue - 0xE4 * quarter / 4) <= 4);
    }
}

static void clips_nest_and_end(void **state)
{
    Fixture *f = *state;
    DrawList list = begin(f);
    draw_clip(&list, (Rect){ 100, 100, 200, 200 });
    draw_clip(&list, (Rect){ 200, 200, 500, 500 });
    draw_rrect(&list, (Rect){ 0, 0, W, H }, 0, ROLE_INK);
    draw_clip(&list, (Rect){ 600, 600, 10, 10 }); // nothing is left
    draw_rrect(&list, (Rect){ 0, 0, W, H }, 0, ROLE_LAMP);
    draw_clip(&list, (Rect){ 0, 0, W, H }); // and nothing comes back
    draw_disc(&list, 250, 250, 50, ROLE_LAMP);
    draw_unclip(&list);
    draw_unclip(&list);
    draw_unclip(&list);
    draw_rrect(&list, (Rect){ 110, 110, 20, 20 }, 0, ROLE_ACCENT);
    draw_rrect(&list, (Rect){ 90, 90, 20, 20 }, 0, ROLE_LINE);
    draw_unclip(&list);
    draw_rrect(&list, (Rect){ 10, 10, 20, 20 }, 0, ROLE_WARN);
    const uint32_t *p = paint(f, &list);
    expect(p, 199, 250, ROLE_GROUND);
    expect(p, 200, 200, ROLE_INK);
    expect(p, 299, 299, ROLE_INK);
    expect(p, 300, 299, ROLE_GROUND);
    expect(p, 604, 604, ROLE_GROUND);
    expect(p, 250, 250, ROLE_INK);
    expect(p, 120, 120, ROLE_ACCENT);
    expect(p, 105, 105, ROLE_LINE);
    expect(p, 95, 95, ROLE_GROUND);
    expect(p, 20, 20, ROLE_WARN);
}

static bool half(uint32_t colour)
{
    // Ground is FBF3E4; half black over it is 7D/7E 79/7A 72.
    return abs((int)(colour >> 16) - 0x7D) <= 1 && abs((int)(colour >> 8 & 255) - 0x79) <= 1 &&
           abs((int)(colour & 255) - 0x72) <= 1;
}

static void what_fades_is_blended_once(void **state)
{
    Fixture *f = *state;
    DrawList list = begin(f);
    list.alpha = 128;
    draw_rrect(&list, (Rect){ 100, 100, 200, 200 }, 60, ROLE_BLACK);
    draw_disc(&list, 600, 300, 150, ROLE_BLACK);
    const uint32_t *p = paint(f, &list);
    for (int x = 105; x < 295; x++) {
        assert_true(half(at(p, x, 200)));
        assert_true(half(at(p, 200, x)));
    }
    for (int y = 155; y < 445; y++) {
        assert_true(half(at(p, 600, y)));
    }
    list = begin(f);
    draw_rrect(&list, (Rect){ 100, 100, 200, 200 }, 0, ROLE_INK);
    list.alpha = 128; // what shines through must be there
    draw_rrect(&list, (Rect){ 100, 100, 200, 200 }, 0, ROLE_BLACK);
    p = paint(f, &list);
    assert_in_range(at(p, 200, 200) & 255, 0x21, 0x23); // half of 45
    list = begin(f);
    list.alpha = 0;
    draw_rrect(&list, (Rect){ 100, 100, 200, 200 }, 60, ROLE_BLACK);
    draw_disc(&list, 600, 300, 150, ROLE_BLACK);
    p = paint(f, &list);
    expect(p, 200, 200, ROLE_GROUND);
    expect(p, 600, 300, ROLE_GROUND);
}

// A group between two boxes keeps the painter from seeing that the second covers the first.
static void covered_parts_are_left_out_unseen(void **state)
{
    Fixture *f = *state;
    uint32_t *before = malloc((size_t)W * H * 4);
    assert_non_null(before);
    for (int groups = 1; groups >= 0; groups--) {
        DrawList list = begin(f);
        for (int i = 0; i < 40; i++) {
            Rect box = { 20.3F + 130 * (float)(i % 10), 20.6F + 240 * floorf((float)i / 10),
                         60 + 1.7F * (float)i, 40 + 4.3F * (float)i };
            float shift = (float)(i % 7) * 3;
            draw_rrect(&list, box, (float)i * 1.3F, ROLE_SHADOW);
            if (groups) draw_group(&list, STR("tussen"), box);
            box.y -= shift;
            draw_rrect(&list, box, (float)i * 1.1F, ROLE_INK);
            if (groups) draw_group(&list, STR("tussen"), box);
            draw_rrect(&list, rect_inset(box, 4), (float)i, i % 3 ? ROLE_LAMP : ROLE_GREEN_CARD);
        }
        const uint32_t *p = paint(f, &list);
        if (groups) memcpy(before, p, (size_t)W * H * 4);
        if (!groups) assert_memory_equal(before, p, (size_t)W * H * 4);
    }
    free(before);
}

static void numbers_that_are_none_spoil_nothing_else(void **state)
{
    Fixture *f = *state;
    static const float odd[] = { NAN,  INFINITY, -INFINITY, 1e30F, -1e30F,
                                 3e9F, -70000,   0,         -1,    1e-30F };
    enum { N = sizeof odd / sizeof odd[0] };
    DrawList list = begin(f);
    for (int i = 0; i < N * N; i++) {
        float a = odd[i % N], b = odd[i / N];
        draw_rrect(&list, (Rect){ 2000, 2000, a, b }, a, ROLE_INK);
        draw_rrect(&list, (Rect){ a, b, 10, -10 }, b, ROLE_INK);
        draw_line(&list, 1500, 1500, 1500, a > 1400 ? a : 1500, b < 50 ? b : 3, ROLE_INK);
        draw_line(&list, a, b, a, b, NAN, ROLE_INK);
        draw_image(&list, (Rect){ a, b, a, b }, STR("/dev/null"));
        draw_run(&list, &(DrawCmd){ .x = 2500, .baseline = b, .size = a, .text = STR("x") });
        draw_clip(&list, (Rect){ a, b, b, a });
        draw_unclip(&list);
    }
    draw_rrect(&list, (Rect){ 1200, 100, 1e9F, 50 }, 1e9F, ROLE_INK); // reaches out of the picture
    draw_rrect(&list, (Rect){ 10, 10, 20, 20 }, 0, ROLE_LAMP);
    const uint32_t *p = paint(f, &list);
    expect(p, 15, 15, ROLE_LAMP);
    expect(p, 700, 500, ROLE_GROUND);
    expect(p, 1300, 125, ROLE_INK);
}

static void text_is_painted_in_its_colour_on_its_line(void **state)
{
    Fixture *f = *state;
    DrawList list = begin(f);
    text_line(&list, fonts_metrics(f->fonts), 100, 300, 200, true, ROLE_INK, ALIGN_START,
              STR("HI"));
    const uint32_t *p = paint(f, &list);
    int ink = 0;
    for (int x = 100; x < 500; x++) {
        expect(p, x, 300, ROLE_GROUND); // letters stand on the line, not below it
        if (at(p, x, 298) == role_colour(ROLE_INK, THEME_LIGHT)) ink++;
    }
    assert_in_range(ink, 40, 200); // three stems
}

static void small_copy_keeps_its_place_and_is_not_empty(void **state)
{
    Fixture *f = *state;
    DrawList small = draw_begin(&f->arena, W);
    draw_clear(&small, ROLE_HAZE);
    text_line(&small, fonts_metrics(f->fonts), 100, 300, 42, false, ROLE_INK, ALIGN_START,
              STR("Ouders en kinderen"));
    figure_pawn(&small, 700, 900, 262, ROLE_PARENT);
    DrawList list = draw_begin(&f->arena, W);
    draw_clear(&list, ROLE_GROUND);
    draw_scaled(&list, &small, (Rect){ 500, 500, W * 0.2F, H * 0.2F });
    const uint32_t *p = paint(f, &list);
    expect(p, 499, 600, ROLE_GROUND);
    expect(p, 501, 501, ROLE_HAZE);
    expect(p, 640, 660, ROLE_PARENT);
    int ink = 0;
    for (int y = 550; y < 560; y++) {
        for (int x = 520; x < 600; x++) {
            ink += at(p, x, y) != role_colour(ROLE_HAZE, THEME_LIGHT);
        }
    }
    assert_in_range(ink, 100, 600);
}

static void nothing_is_painted_outside_the_view(void **state)
{
    Fixture *f = *state;
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, 640, 480, 32, SDL_PIXELFORMAT_RGB888);
    SDL_Renderer *renderer = SDL_CreateSoftwareRenderer(surface);
    Painter *painter = NULL;
    Err err = { 0 };
    assert_true(painter_create(&painter, renderer, f->fonts, NULL, &err));
    DrawList list = begin(f);
    draw_disc(&list, 0, 500, 900, ROLE_INK);
    draw_rrect(&list, (Rect){ -500, -500, 5000, 900 }, 30, ROLE_LAMP);
    text_line(&list, fonts_metrics(f->fonts), -80, 40, 178, true, ROLE_INK, ALIGN_START,
              STR("Hallo"));
    for (int round = 0; round < 2; round++) {
        SDL_FillRect(surface, NULL, 0x123456);
        painter_paint(painter, &list, (SDL_Rect){ 100, 50, 400, 300 }, THEME_LIGHT);
        SDL_RenderFlush(renderer);
        for (int y = 0; y < 480; y++) {
            const uint32_t *row = (const uint32_t *)((uint8_t *)surface->pixels +
                                                     (size_t)y * (size_t)surface->pitch);
            for (int x = 0; x < 640; x++) {
                bool inside = x >= 100 && x < 500 && y >= 50 && y < 350;
                assert_int_equal((row[x] & 0xFFFFFF) == 0x123456, !inside);
            }
        }
        painter_forget_textures(painter); // the second round starts with none
    }
    painter_paint(painter, &list, (SDL_Rect){ 100, 50, 0, 300 }, THEME_LIGHT);
    painter_paint(painter, &list, (SDL_Rect){ 100, 50, 10, -3 }, THEME_LIGHT);
    list.width = 0;
    painter_paint(painter, &list, (SDL_Rect){ 0, 0, 640, 480 }, THEME_LIGHT);
    painter_destroy(painter);
    SDL_DestroyRenderer(renderer);
    SDL_FreeSurface(surface);
}

static const char *picture_path(Arena *arena)
{
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, 300, 100, 32, SDL_PIXELFORMAT_RGB888);
    SDL_FillRect(surface, NULL, 0x00FF00);
    const char *path = arena_printf(arena, "/tmp/avondspel-paint-%d.png", (int)getpid()).p;
    assert_int_equal(IMG_SavePNG(surface, path), 0);
    SDL_FreeSurface(surface);
    return path;
}

static void picture_is_whole_and_in_the_middle_of_its_box(void **state)
{
    Fixture *f = *state;
    DrawList list = begin(f);
    const char *path = picture_path(&f->arena);
    draw_image(&list, (Rect){ 100, 100, 300, 300 }, str_z(path));
    list.alpha = 0;
    draw_image(&list, (Rect){ 500, 100, 300, 300 }, str_z(path));
    list.alpha = 128;
    draw_image(&list, (Rect){ 500, 500, 300, 300 }, str_z(path));
    list.alpha = 255;
    draw_image(&list, (Rect){ 900, 100, 300, 300 }, STR("/tmp/dit-is-er-niet.png"));
    const uint32_t *p = paint(f, &list);
    expect(p, 250, 199, ROLE_GROUND);
    assert_int_equal(at(p, 250, 200), 0x00FF00);
    assert_int_equal(at(p, 100, 299), 0x00FF00);
    expect(p, 250, 300, ROLE_GROUND);
    expect(p, 650, 250, ROLE_GROUND);
    expect(p, 1000, 250, ROLE_GROUND);
    assert_in_range(at(p, 650, 650) >> 16, 0x7C, 0x7E);
    unlink(path);
}

static void photo_that_is_coming_leaves_empty_paper(void **state)
{
    Fixture *f = *state;
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, W, H, 32, SDL_PIXELFORMAT_RGB888);
    SDL_Renderer *renderer = SDL_CreateSoftwareRenderer(surface);
    Photos *photos = photos_create(1);
    Painter *painter = NULL;
    Err err = { 0 };
    assert_true(painter_create(&painter, renderer, f->fonts, photos, &err));
    DrawList list = begin(f);
    const char *path = picture_path(&f->arena);
    draw_image(&list, (Rect){ 100, 100, 300, 300 }, str_z(path));
    const uint32_t *p = surface->pixels;
    painter_paint(painter, &list, (SDL_Rect){ 0, 0, W, H }, THEME_LIGHT);
    SDL_RenderFlush(renderer);
    if (painter_photos_pending(painter)) expect(p, 250, 250, ROLE_PAPER);
    SDL_Surface *photo = NULL;
    assert_int_equal(photo_get(photos, str_z(path), 300, 300, true, &photo), PHOTO_READY);
    painter_paint(painter, &list, (SDL_Rect){ 0, 0, W, H }, THEME_LIGHT);
    SDL_RenderFlush(renderer);
    assert_false(painter_photos_pending(painter));
    assert_int_equal(at(p, 250, 250), 0x00FF00);
    expect(p, 250, 150, ROLE_GROUND);
    painter_destroy(painter);
    photos_destroy(photos);
    SDL_DestroyRenderer(renderer);
    SDL_FreeSurface(surface);
    unlink(path);
}

static void saved_picture_is_the_painted_one(void **state)
{
    Fixture *f = *state;
    DrawList list = begin(f);
    draw_rrect(&list, (Rect){ 100, 100, 300, 300 }, 40, ROLE_LAMP);
    const uint32_t *p = paint(f, &list);
    const char *path = arena_printf(&f->arena, "/tmp/avondspel-save-%d.png", (int)getpid()).p;
    Err err = { 0 };
    assert_true(offscreen_save(f->offscreen, path, &err));
    SDL_Surface *read = IMG_Load(path);
    assert_non_null(read);
    SDL_Surface *plain = SDL_ConvertSurfaceFormat(read, SDL_PIXELFORMAT_RGB888, 0);
    for (int y = 0; y < H; y += 7) {
        for (int x = 0; x < W; x++) {
            uint32_t colour = ((uint32_t *)((uint8_t *)plain->pixels +
                                            (size_t)y * (size_t)plain->pitch))[x];
            assert_int_equal(colour & 0xFFFFFF, at(p, x, y));
        }
    }
    SDL_FreeSurface(read);
    SDL_FreeSurface(plain);
    unlink(path);
    assert_false(offscreen_save(f->offscreen, "/bestaat/niet/plaatje.png", &err));
    assert_true(strlen(err.text) > 20);
    Offscreen *none = NULL;
    assert_false(offscreen_create(&none, 0, 100, f->fonts, &err));
    assert_false(offscreen_create(&none, 100, 100000, f->fonts, &err));
    assert_null(none);
}

int main(void)
{
    SDL_SetHint(SDL_HINT_VIDEODRIVER, "dummy");
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(box_has_crisp_edges_and_round_corners),
        cmocka_unit_test(boxes_of_any_size_stay_within_themselves),
        cmocka_unit_test(disc_and_slanting_line_are_where_they_should_be),
        cmocka_unit_test(disc_moves_by_a_quarter_of_a_pixel),
        cmocka_unit_test(clips_nest_and_end),
        cmocka_unit_test(what_fades_is_blended_once),
        cmocka_unit_test(covered_parts_are_left_out_unseen),
        cmocka_unit_test(numbers_that_are_none_spoil_nothing_else),
        cmocka_unit_test(text_is_painted_in_its_colour_on_its_line),
        cmocka_unit_test(small_copy_keeps_its_place_and_is_not_empty),
        cmocka_unit_test(nothing_is_painted_outside_the_view),
        cmocka_unit_test(picture_is_whole_and_in_the_middle_of_its_box),
        cmocka_unit_test(photo_that_is_coming_leaves_empty_paper),
        cmocka_unit_test(saved_picture_is_the_painted_one),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
