// Lists: what is written, what the dump says about it, what a finger hits.
#include "draw/list.h"

#include "support/golden.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

static DrawList sample(Arena *arena)
{
    DrawList list = draw_begin(arena, 1778);
    draw_clear(&list, ROLE_GROUND);
    draw_panel(&list, (Rect){ 89, 580, 784, 280 }, 40, 6, ROLE_RED_EDGE, ROLE_RED_CARD);
    draw_rrect(&list, (Rect){ 905.4F, 579.6F, 784, 280 }, 0, ROLE_GREEN_CARD);
    draw_rrect(&list, (Rect){ 10, 10, 100, 40 }, 90, ROLE_LAMP);
    draw_line(&list, 905, 842, 1689, 842, 18, ROLE_INK);
    draw_disc(&list, 1270, 842, 305, ROLE_SUN);
    draw_group(&list, STR("antwoord-rood"), (Rect){ 89, 580, 784, 280 });
    draw_clip(&list, (Rect){ 101, 150, 628, 410 });
    list.alpha = 128;
    draw_image(&list, (Rect){ 101, 150, 628, 410 }, STR("/tmp/een map/foto.jpg"));
    draw_unclip(&list);
    draw_run(&list, &(DrawCmd){ .role = ROLE_INK,
                                .box = { 89, 270, 540, 81 },
                                .x = 89,
                                .baseline = 330,
                                .size = 60,
                                .face = FACE_BOLD,
                                .script = 0x4C61746E,
                                .text = STR("Een \"goede\" vraag \\ nee") });
    list.alpha = 255;
    draw_run(&list, &(DrawCmd){ .role = ROLE_INK_SOFT,
                                .box = { 89, 370, 200, 68 },
                                .x = 89,
                                .baseline = 420,
                                .size = 50,
                                .face = FACE_ARABIC,
                                .script = 0x41726162,
                                .rtl = true,
                                .text = STR("سؤال") });
    return list;
}

static void the_dump_says_one_line_a_command(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Buf out = { 0 };
    DrawList list = sample(&arena);
    draw_dump(&list, &out);
    golden_check("draw/list.txt", buf_str(&out));
    buf_finish(&out);
    arena_finish(&arena);
}

static void a_scaled_copy_keeps_its_shape_and_stays_in_its_box(void **state)
{
    (void)state;
    Arena arena = { 0 }, short_lived = { 0 };
    Buf out = { 0 };
    DrawList small = sample(&short_lived);
    char path[] = "kort.jpg";
    draw_image(&small, (Rect){ 0, 0, 10, 10 }, str_z(path));
    draw_unclip(&small);                       // never opened
    draw_clip(&small, (Rect){ 0, 0, 10, 10 }); // never closed
    DrawList list = draw_begin(&arena, 1600);
    draw_scaled(&list, &small, (Rect){ 40, 100, 496, 400 });
    arena_finish(&short_lived); // texts were taken over
    path[0] = 'x';
    draw_group(&list, STR("na"), (Rect){ 0, 0, 1, 1 });
    draw_dump(&list, &out);
    golden_check("draw/list-scaled.txt", buf_str(&out));
    buf_finish(&out);
    arena_finish(&arena);
}

static void a_faded_copy_of_something_faded_fades_twice(void **state)
{
    (void)state;
    Arena arena = { 0 };
    DrawList from = draw_begin(&arena, 1000);
    from.alpha = 128;
    draw_disc(&from, 1, 1, 1, ROLE_INK);
    draw_wake(&from, 700);
    DrawList into = draw_begin(&arena, 1000);
    into.alpha = 128;
    draw_wake(&into, 900);
    draw_scaled(&into, &from, (Rect){ 0, 0, 100, 100 });
    assert_int_equal(into.items[1].kind, DRAW_LINE);
    assert_int_equal(into.items[1].alpha, 64);
    assert_int_equal(into.next_frame_ms, 700);
    arena_finish(&arena);
}

static void a_finger_hits_the_last_group_that_it_can_see(void **state)
{
    (void)state;
    Arena arena = { 0 };
    DrawList list = draw_begin(&arena, 1000);
    draw_group(&list, STR("onder"), (Rect){ 0, 0, 500, 500 });
    draw_group(&list, STR("boven"), (Rect){ 100, 100, 100, 100 });
    draw_clip(&list, (Rect){ 300, 0, 100, 1000 });
    draw_clip(&list, (Rect){ 300, 300, 100, 100 });
    draw_group(&list, STR("geknipt"), (Rect){ 0, 0, 1000, 1000 });
    draw_unclip(&list);
    draw_unclip(&list);
    draw_unclip(&list); // one too many
    draw_group(&list, STR("rechts"), (Rect){ 500, 0, 10, 10 });
    static const struct {
        float x, y;
        const char *expected;
    } rows[] = {
        { 10, 10, "onder" },   { 150, 150, "boven" },   { 100, 100, "boven" },
        { 200, 150, "onder" }, { 350, 350, "geknipt" }, { 350, 250, "onder" },
        { 250, 350, "onder" }, { 500, 5, "rechts" },    { 499.5F, 5, "onder" },
        { 900, 900, "" },      { -1, 5, "" },           { 350, 450, "onder" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Str hit = draw_hit(&list, rows[i].x, rows[i].y);
        if (!str_eq(hit, str_z(rows[i].expected))) {
            fail_msg("(%g, %g) hits \"%.*s\", not \"%s\"", (double)rows[i].x, (double)rows[i].y,
                     STR_ARG(hit), rows[i].expected);
        }
    }
    arena_finish(&arena);
}

static void the_earliest_wish_for_a_frame_counts(void **state)
{
    (void)state;
    Arena arena = { 0 };
    DrawList list = draw_begin(&arena, 1000);
    assert_true(list.next_frame_ms == DRAW_STILL);
    draw_wake(&list, 500);
    draw_wake(&list, 300);
    draw_wake(&list, 400);
    assert_int_equal(list.next_frame_ms, 300);
    arena_finish(&arena);
}

static void an_inset_larger_than_the_box_leaves_nothing(void **state)
{
    (void)state;
    Rect box = rect_inset((Rect){ 10, 20, 100, 30 }, 20);
    assert_true(box.x == 30 && box.y == 40 && box.w == 60 && box.h == 0);
    assert_false(rect_holds(box, 40, 40));
}

static void numbers_that_are_none_do_not_stop_the_dump(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Buf out = { 0 };
    DrawList list = draw_begin(&arena, 1000);
    draw_rrect(&list, (Rect){ NAN, INFINITY, -INFINITY, 1e30F }, NAN, ROLE_INK);
    draw_dump(&list, &out);
    assert_string_equal(out.p, "rrect ink 999999 999999 999999 999999\n");
    buf_finish(&out);
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_dump_says_one_line_a_command),
        cmocka_unit_test(a_scaled_copy_keeps_its_shape_and_stays_in_its_box),
        cmocka_unit_test(a_faded_copy_of_something_faded_fades_twice),
        cmocka_unit_test(a_finger_hits_the_last_group_that_it_can_see),
        cmocka_unit_test(the_earliest_wish_for_a_frame_counts),
        cmocka_unit_test(an_inset_larger_than_the_box_leaves_nothing),
        cmocka_unit_test(numbers_that_are_none_do_not_stop_the_dump),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
