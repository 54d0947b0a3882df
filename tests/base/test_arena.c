// Arenas: memory that is zeroed, aligned, apart, and given back at once.
#include "base/arena.h"

#include "base/rng.h"
#include "support/folder.h"

#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void memory_is_zeroed_aligned_and_apart(void **state)
{
    (void)state;
    enum { OBJECTS = 4000, RESETS = 3 };
    Arena arena = { 0 };
    Rng rng = rng_seeded(1);
    for (int round = 0; round < RESETS; round++) {
        unsigned char *objects[OBJECTS];
        size_t sizes[OBJECTS];
        for (int i = 0; i < OBJECTS; i++) {
            sizes[i] = rng_below(&rng, 3000);
            objects[i] = arena_alloc(&arena, sizes[i], 1);
            assert_non_null(objects[i]);
            assert_int_equal((uintptr_t)objects[i] % alignof(max_align_t), 0);
            for (size_t b = 0; b < sizes[i]; b++) {
                if (objects[i][b] != 0) fail_msg("byte %zu of object %d is not nought", b, i);
            }
            memset(objects[i], i & 0xFF, sizes[i]);
        }
        for (int i = 0; i < OBJECTS; i++) { // nobody wrote over anybody
            for (size_t b = 0; b < sizes[i]; b++) {
                if (objects[i][b] != (i & 0xFF)) fail_msg("object %d was written over", i);
            }
        }
        arena_reset(&arena);
        assert_int_equal(arena.used, 0);
    }
    arena_finish(&arena);
}

static void a_finished_arena_is_empty_and_usable(void **state)
{
    (void)state;
    Arena arena = { 0 };
    arena_reset(&arena); // nothing there yet
    arena_finish(&arena);
    for (int i = 0; i < 3; i++) {
        assert_non_null(arena_new(&arena, int, 10));
        assert_int_equal(arena.used, 48); // padded to the widest type
        arena_finish(&arena);
        assert_null(arena.block);
        assert_int_equal(arena.used + arena.peak, 0);
    }
}

static void nothing_can_be_asked_for(void **state)
{
    (void)state;
    Arena arena = { 0 };
    assert_non_null(arena_alloc(&arena, 0, 100));
    assert_non_null(arena_alloc(&arena, 100, 0));
    assert_int_equal(arena.used, 0);
    arena_finish(&arena);
}

static void the_peak_outlives_a_reset(void **state)
{
    (void)state;
    Arena arena = { 0 };
    arena_alloc(&arena, 1 << 21, 1); // larger than the largest block
    arena_alloc(&arena, 160, 1);
    assert_int_equal(arena.used, (1 << 21) + 160);
    arena_reset(&arena);
    arena_alloc(&arena, 16, 1);
    assert_int_equal(arena.used, 16);
    assert_int_equal(arena.peak, (1 << 21) + 160);
    arena_finish(&arena);
}

static void growing_keeps_what_is_there_and_zeroes_the_rest(void **state)
{
    (void)state;
    enum { MOST = 5000 };
    Arena arena = { 0 };
    int *list = NULL;
    size_t capacity = 0, moves = 0;
    for (int i = 0; i < MOST; i++) {
        int *old = list;
        list = arena_grow(&arena, list, &capacity, (size_t)i + 1, sizeof *list);
        moves += list != old;
        for (size_t rest = (size_t)i; list != old && rest < capacity; rest++) {
            assert_int_equal(list[rest], 0);
        }
        list[i] = i + 1;
    }
    for (int i = 0; i < MOST; i++) {
        assert_int_equal(list[i], i + 1);
    }
    assert_true(moves <= 11); // doubling from eight
    assert_true(capacity >= MOST && capacity < 2 * MOST);
    int *same = arena_grow(&arena, list, &capacity, 3, sizeof *list);
    assert_ptr_equal(same, list);
    arena_finish(&arena);
}

static void a_long_list_leaves_no_old_copies_behind(void **state)
{
    (void)state;
    enum { MOST = 1000000 };
    Arena arena = { 0 };
    int *lists[2] = { NULL, NULL };
    size_t capacities[2] = { 0, 0 };
    for (int i = 0; i < MOST; i++) {
        int which = i % 2;
        size_t n = (size_t)i / 2, had = capacities[which];
        lists[which] = arena_grow(&arena, lists[which], &capacities[which], n + 1, sizeof(int));
        for (size_t rest = n; had != capacities[which] && rest < capacities[which]; rest++) {
            if (lists[which][rest] != 0) fail_msg("place %zu is not nought", rest);
        }
        lists[which][n] = i;
        if (i % 1000 == 0) memset(arena_alloc(&arena, 24, 1), 0xFF, 24); // others go on as before
    }
    for (int i = 0; i < MOST; i++) {
        assert_int_equal(lists[i % 2][i / 2], i);
    }
    size_t others = MOST / 1000 * 32, small = (size_t)1 << 20; // copies from before they were long
    assert_true(arena.used <= MOST * sizeof(int) * 5 / 4 + others + small);
    arena_finish(&arena);
}

static void a_list_at_the_end_grows_where_it_is(void **state)
{
    (void)state;
    Arena arena = { 0 };
    size_t capacity = 0;
    char *list = arena_grow(&arena, NULL, &capacity, 16, 1);
    assert_ptr_equal(arena_grow(&arena, list, &capacity, 32, 1), list);
    assert_int_equal(arena.used, 32);
    arena_alloc(&arena, 1, 1);
    assert_ptr_not_equal(arena_grow(&arena, list, &capacity, 64, 1), list);
    arena_finish(&arena);
}

static void copies_end_in_a_nul_that_is_not_counted(void **state)
{
    (void)state;
    Arena arena = { 0 };
    char source[] = "tekst";
    Str copy = arena_copy(&arena, (Str){ source, 5 });
    source[0] = 'x';
    assert_string_equal(copy.p, "tekst");
    assert_int_equal(copy.n, 5);
    assert_string_equal(arena_copy(&arena, (Str){ 0 }).p, "");
    assert_string_equal(arena_z(&arena, STR("kort")), "kort");
    Str made = arena_printf(&arena, "%d %s %.*s", 12, "groen", 3, "abcdef");
    assert_string_equal(made.p, "12 groen abc");
    assert_int_equal(made.n, 12);
    assert_int_equal(arena_printf(&arena, "%s", "").n, 0);
    Str wide = arena_printf(&arena, "%9000d", 1);
    assert_int_equal(wide.n, 9000);
    assert_int_equal(wide.p[9000], '\0');
    arena_finish(&arena);
}

static int asks_for_too_much(const char *folder)
{
    (void)folder;
    if (!freopen("/dev/null", "w", stderr)) return 1;
    Arena arena = { 0 };
    arena_alloc(&arena, SIZE_MAX / 16 + 2, 16); // the product comes round to 16
    return 0;
}

static void a_size_that_overflows_ends_the_program(void **state)
{
    (void)state;
    enum { ABORTED = 100 + 6 };
    assert_int_equal(in_child(asks_for_too_much, NULL), ABORTED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_is_zeroed_aligned_and_apart),
        cmocka_unit_test(a_finished_arena_is_empty_and_usable),
        cmocka_unit_test(nothing_can_be_asked_for),
        cmocka_unit_test(the_peak_outlives_a_reset),
        cmocka_unit_test(growing_keeps_what_is_there_and_zeroes_the_rest),
        cmocka_unit_test(a_long_list_leaves_no_old_copies_behind),
        cmocka_unit_test(a_list_at_the_end_grows_where_it_is),
        cmocka_unit_test(copies_end_in_a_nul_that_is_not_counted),
        cmocka_unit_test(a_size_that_overflows_ends_the_program),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
