// Looking at files: what counts as a change, and when.
#include "evening/watch.h"

#include "support/folder.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct Fixture {
    Arena arena;
    const char *folder;
    Watch watch;
} Fixture;

static int set_up(void **state)
{
    Fixture *f = test_calloc(1, sizeof *f);
    f->folder = temp_folder(&f->arena);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    Fixture *f = *state;
    watch_finish(&f->watch);
    temp_folder_remove(f->folder);
    arena_finish(&f->arena);
    test_free(f);
    return 0;
}

static const char *in(Fixture *f, const char *name)
{
    return path_join(&f->arena, str_z(f->folder), str_z(name));
}

// Times are set and not waited for: two writes within one tick of the file system look the same.
static void at(Fixture *f, const char *name, int seconds)
{
    struct timespec times[2] = { { .tv_sec = seconds }, { .tv_sec = seconds } };
    assert_int_equal(utimensat(AT_FDCWD, in(f, name), times, 0), 0);
}

static void put(Fixture *f, const char *name, const char *text, int seconds)
{
    temp_write(f->folder, name, str_z(text));
    at(f, name, seconds);
}

// What a group's folder looks like, everything long at rest.
static void furnish(Fixture *f)
{
    mkdir(in(f, "foto"), 0700);
    put(f, "a.txt", "aaaa", 100);
    put(f, "b.txt", "bbbb", 100);
    put(f, "bus.jpg", "jjjj", 100);
    put(f, ".weg.txt", "....", 100);
    put(f, "foto/kat.jpg", "kkkk", 100);
    at(f, "foto", 100);
    at(f, ".", 100);
}

static void do_one(Fixture *f, const char *what)
{
    Str rest = str_z(what);
    Str word = str_word(&rest);
    const char *name = arena_z(&f->arena, rest), *path = in(f, name);
    if (str_eq(word, STR("later"))) {
        at(f, name, 200);
    } else if (str_eq(word, STR("longer"))) {
        put(f, name, "aaaaa", 100);
    } else if (str_eq(word, STR("renamed"))) { // a new file in place of the old, same size and time
        put(f, "nieuw.deel", "cccc", 100);
        assert_int_equal(rename(in(f, "nieuw.deel"), path), 0);
        at(f, ".", 100);
    } else if (str_eq(word, STR("gone"))) {
        assert_int_equal(unlink(path), 0);
    } else if (str_eq(word, STR("new"))) {
        temp_write(f->folder, name, STR("x"));
    } else {
        assert_int_equal(word.n, 0);
    }
}

static void what_reading_would_look_at_counts(void **state)
{
    Fixture *f = *state;
    static const struct {
        const char *watched, *done;
        bool changed;
    } rows[] = {
        { "a.txt", "", false },
        { "a.txt", "later a.txt", true },
        { "a.txt", "longer a.txt", true },
        { "a.txt", "renamed a.txt", true },
        { "a.txt", "gone a.txt", true },
        { "a.txt", "later b.txt", false },
        { "a.txt", "longer b.txt", false },
        { "a.txt", "new hond.jpg", true },
        { "a.txt", "new foto/hond.jpg", true },
        { "a.txt", "gone foto/kat.jpg", true },
        { "weg.txt", "", false },
        { "weg.txt", "new weg.txt", true },
        { ".", "", false },
        { ".", "later a.txt", true },
        { ".", "renamed b.txt", true },
        { ".", "gone b.txt", true },
        { ".", "new c.txt", true },
        { ".", "later .weg.txt", false },
        { ".", "longer bus.jpg", false }, // no item shows it
        { ".", "new foto/hond.jpg", true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        furnish(f);
        unlink(in(f, "weg.txt"));
        unlink(in(f, "c.txt"));
        unlink(in(f, "hond.jpg"));
        unlink(in(f, "foto/hond.jpg"));
        at(f, "foto", 100);
        at(f, ".", 100);
        watch_reset(&f->watch);
        watch_add(&f->watch, in(f, rows[i].watched));
        do_one(f, rows[i].done);
        bool first = watch_changed(&f->watch), second = watch_changed(&f->watch);
        if (first || second != rows[i].changed || watch_changed(&f->watch)) {
            fail_msg("%s, %s: %d %d", rows[i].watched, rows[i].done, first, second);
        }
    }
}

static void a_photo_that_an_item_shows_counts(void **state)
{
    Fixture *f = *state;
    furnish(f);
    Item items[] = { { .photo_path = str_z(in(f, "foto/kat.jpg")) }, { .usable = true } };
    Pack pack = { .items = items, .item_count = 2 };
    watch_add(&f->watch, in(f, "a.txt"));
    int count = f->watch.count;
    watch_add_photos(&f->watch, &pack);
    assert_int_equal(f->watch.count, count + 1);
    do_one(f, "longer foto/kat.jpg");
    assert_false(watch_changed(&f->watch));
    assert_true(watch_changed(&f->watch));
}

static void a_shelf_is_packs_and_folders_of_packs(void **state)
{
    Fixture *f = *state;
    static const struct {
        const char *done;
        bool changed;
    } rows[] = {
        { "later a.txt", true },
        { "later groep/x.txt", true },
        { "new groep/y.txt", true },
        { "later groep/z.jpg", false },
        { "new groep/foto/q.jpg", true },
        { "new c.txt", true },
        { "", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        furnish(f);
        mkdir(in(f, "groep"), 0700);
        mkdir(in(f, "groep/foto"), 0700);
        put(f, "groep/x.txt", "x", 100);
        put(f, "groep/z.jpg", "z", 100);
        unlink(in(f, "groep/y.txt"));
        unlink(in(f, "groep/foto/q.jpg"));
        at(f, "groep/foto", 100);
        at(f, "groep", 100);
        at(f, ".", 100);
        watch_reset(&f->watch);
        watch_add_shelf(&f->watch, f->folder);
        watch_add_shelf(&f->watch, NULL);
        do_one(f, rows[i].done);
        assert_false(watch_changed(&f->watch));
        if (watch_changed(&f->watch) != rows[i].changed) fail_msg("%s", rows[i].done);
    }
}

static void nothing_is_told_while_a_file_is_being_written(void **state)
{
    Fixture *f = *state;
    furnish(f);
    watch_add(&f->watch, f->folder);
    for (int i = 0; i < 5; i++) {
        at(f, "a.txt", 300 + i);
        if (i == 1) at(f, "b.txt", 300); // at rest long before the other
        if (watch_changed(&f->watch)) fail_msg("look %d", i);
    }
    assert_true(watch_changed(&f->watch));
    assert_false(watch_changed(&f->watch));
}

static void a_restless_folder_hides_no_file(void **state)
{
    Fixture *f = *state;
    furnish(f);
    watch_add(&f->watch, in(f, "a.txt"));
    for (int i = 0; i < 5; i++) {
        at(f, ".", 300 + i);
        assert_false(watch_changed(&f->watch));
    }
    at(f, "a.txt", 400);
    at(f, ".", 400);
    assert_false(watch_changed(&f->watch));
    at(f, ".", 401);
    assert_true(watch_changed(&f->watch));
}

static void a_change_taken_back_before_it_rests_is_none(void **state)
{
    Fixture *f = *state;
    furnish(f);
    watch_add(&f->watch, in(f, "a.txt"));
    at(f, "a.txt", 500);
    assert_false(watch_changed(&f->watch));
    at(f, "a.txt", 100);
    assert_false(watch_changed(&f->watch));
    assert_false(watch_changed(&f->watch));
}

static void a_folder_with_everything_in_it_is_watched_in_part(void **state)
{
    Fixture *f = *state;
    for (int i = 0; i < WATCH_NAMES_MAX + 100; i++) {
        put(f, arena_printf(&f->arena, "%04d.txt", i).p, "", 100);
    }
    for (int i = 0; i < 6; i++) {
        watch_add(&f->watch, f->folder);
        int most = (i + 1) * (WATCH_NAMES_MAX + 1);
        assert_int_equal(f->watch.count, most < WATCH_MAX ? most : WATCH_MAX);
    }
    assert_false(watch_changed(&f->watch));
}

static void watching_nothing_is_fine(void **state)
{
    (void)state;
    Watch watch = { 0 };
    assert_false(watch_changed(&watch));
    watch_reset(&watch);
    watch_add(&watch, "/bestaat/niet");
    watch_add_shelf(&watch, "/bestaat/niet");
    assert_false(watch_changed(&watch));
    watch_finish(&watch);
    watch_finish(&watch);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(what_reading_would_look_at_counts),
        TEST(a_photo_that_an_item_shows_counts),
        TEST(a_shelf_is_packs_and_folders_of_packs),
        TEST(nothing_is_told_while_a_file_is_being_written),
        TEST(a_restless_folder_hides_no_file),
        TEST(a_change_taken_back_before_it_rests_is_none),
        TEST(a_folder_with_everything_in_it_is_watched_in_part),
        TEST(watching_nothing_is_fine),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
