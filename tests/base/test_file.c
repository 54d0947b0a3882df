// Files: reading is bounded, writing leaves the old file or the new one, never half of either.
#include "base/file.h"

#include "support/folder.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct Fixture {
    Arena arena;
    const char *folder;
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
    temp_folder_remove(f->folder);
    arena_finish(&f->arena);
    test_free(f);
    return 0;
}

static const char *in(Fixture *f, const char *name)
{
    return path_join(&f->arena, str_z(f->folder), str_z(name));
}

static void reading_stops_at_the_limit(void **state)
{
    Fixture *f = *state;
    static const struct {
        const char *bytes;
        size_t limit, n;
        bool cut;
    } rows[] = {
        { "", 10, 0, false },          { "", 0, 0, false },   { "abc", 10, 3, false },
        { "abc", 3, 3, false },        { "abc", 2, 2, true }, { "abc", 0, 0, true },
        { "abc", SIZE_MAX, 3, false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        temp_write(f->folder, "x", str_z(rows[i].bytes));
        Str got = STR("oud");
        bool cut = !rows[i].cut;
        Err err = { "onaangeroerd" };
        assert_true(file_read(&f->arena, in(f, "x"), rows[i].limit, &got, &cut, &err));
        bool right = got.n == rows[i].n && cut == rows[i].cut && got.p[got.n] == '\0' &&
                     str_starts(str_z(rows[i].bytes), got);
        if (!right) fail_msg("row %zu: %zu bytes, cut %d", i, got.n, cut);
        assert_string_equal(err.text, "onaangeroerd");
        assert_true(file_read(&f->arena, in(f, "x"), rows[i].limit, &got, NULL, NULL));
    }
}

static void what_is_no_file_is_refused_by_name(void **state)
{
    Fixture *f = *state;
    assert_int_equal(mkfifo(in(f, "pijp"), 0600), 0);
    assert_int_equal(mkdir(in(f, "map"), 0700), 0);
    assert_int_equal(symlink("nergens", in(f, "los")), 0);
    static const char *const names[] = { "weg", "map", "pijp", "los", "weg/diep" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Str got = STR("oud");
        Err err = { "" };
        assert_false(file_read(&f->arena, in(f, names[i]), 100, &got, NULL, &err));
        assert_true(str_eq(got, STR("oud")));
        assert_true(str_find(str_z(err.text), str_z(names[i])) < strlen(err.text));
    }
    Str got = { 0 };
    assert_false(file_read(&f->arena, "/dev/zero", 100, &got, NULL, NULL)); // and does not hang
}

static void info_tells_what_stands_there(void **state)
{
    Fixture *f = *state;
    temp_write(f->folder, "bestand", STR("vijf."));
    assert_int_equal(symlink("bestand", in(f, "wijzer")), 0);
    assert_int_equal(mkfifo(in(f, "pijp"), 0600), 0);
    static const struct {
        const char *name;
        FileKind kind;
        int64_t size;
    } rows[] = {
        { "bestand", FILE_PLAIN, 5 }, { "wijzer", FILE_PLAIN, 5 }, { ".", FILE_FOLDER, 0 },
        { "pijp", FILE_OTHER, 0 },    { "weg", FILE_ABSENT, 0 },   { "bestand/x", FILE_ABSENT, 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        FileInfo info = file_info(in(f, rows[i].name));
        if (info.kind != rows[i].kind || info.size != rows[i].size) fail_msg("%s", rows[i].name);
        bool dated = info.modified_ns > INT64_C(1500000000) * 1000000000;
        assert_int_equal(dated, info.kind != FILE_ABSENT);
        assert_int_equal(info.inode != 0, info.kind != FILE_ABSENT);
    }
}

static void writing_replaces_the_whole_file(void **state)
{
    Fixture *f = *state;
    static const Str texts[] = { STR_INIT("eerst, en vrij lang"), STR_INIT("kort"), STR_INIT(""),
                                 STR_INIT("nul\0erin") };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Err err = { "" };
        assert_true(file_write(in(f, "x"), texts[i], &err));
        assert_true(str_eq(temp_read(&f->arena, f->folder, "x"), texts[i]));
        assert_false(temp_exists(f->folder, "x.deel"));
    }
    assert_false(file_write(in(f, "geen/map"), STR("x"), NULL));
    Err err = { "" };
    assert_int_equal(mkdir(in(f, "map"), 0700), 0);
    assert_false(file_write(in(f, "map"), STR("x"), &err)); // a folder is not written over
    assert_true(str_find(str_z(err.text), STR("map")) < strlen(err.text));
    assert_false(temp_exists(f->folder, "map.deel"));
}

// The disk is full after 1000 bytes: what a limit on file sizes does, without a disk.
static int write_with_little_room(const char *folder)
{
    Arena arena = { 0 };
    signal(SIGXFSZ, SIG_IGN);
    struct rlimit limit = { 1000, 1000 };
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return 1;
    static char bytes[5000];
    memset(bytes, 'n', sizeof bytes);
    Err err = { "" };
    const char *path = path_join(&arena, str_z(folder), STR("x"));
    bool refused = !file_write(path, (Str){ bytes, sizeof bytes }, &err);
    bool told = str_find(str_z(err.text), str_z(path)) < strlen(err.text);
    const char *fresh = path_join(&arena, str_z(folder), STR("z"));
    refused = refused && !file_write_new(fresh, (Str){ bytes, sizeof bytes }, &err);
    bool small = file_write(path_join(&arena, str_z(folder), STR("y")), STR("past"), NULL);
    arena_finish(&arena);
    return refused && told && small ? 0 : 2;
}

static void a_write_that_fails_halfway_leaves_the_old_file_and_nothing_else(void **state)
{
    Fixture *f = *state;
    temp_write(f->folder, "x", STR("oud en heel"));
    assert_int_equal(in_child(write_with_little_room, f->folder), 0);
    assert_true(str_eq(temp_read(&f->arena, f->folder, "x"), STR("oud en heel")));
    Str *names;
    int count;
    assert_true(folder_list(&f->arena, f->folder, &names, &count, NULL));
    assert_int_equal(count, 2);
    assert_true(str_eq(names[1], STR("y")));
}

static void a_new_file_is_never_written_over_another(void **state)
{
    Fixture *f = *state;
    assert_true(file_write_new(in(f, "x"), STR("nieuw"), NULL));
    assert_true(str_eq(temp_read(&f->arena, f->folder, "x"), STR("nieuw")));
    assert_int_equal(mkdir(in(f, "map"), 0700), 0);
    assert_int_equal(symlink("nergens", in(f, "pijl")), 0);
    static const char *const there[] = { "x", "map", "pijl" };
    for (size_t i = 0; i < sizeof there / sizeof *there; i++) {
        Err err = { "" };
        assert_false(file_write_new(in(f, there[i]), STR("anders"), &err));
        assert_true(str_find(str_z(err.text), STR("al een bestand")) < strlen(err.text));
    }
    assert_true(str_eq(temp_read(&f->arena, f->folder, "x"), STR("nieuw")));
    assert_false(temp_exists(f->folder, "nergens"));
    assert_false(file_write_new(in(f, "geen/map"), STR("x"), NULL));
    Str *names;
    int count;
    assert_true(folder_list(&f->arena, f->folder, &names, &count, NULL));
    assert_int_equal(count, 3);
}

static void folders_list_names_in_the_order_of_bytes(void **state)
{
    Fixture *f = *state;
    static const char *const names[] = { "b", "a", "Z", "10", "2", ".x", "\xC3\xA9", "ab" };
    static const char *const sorted[] = { ".x", "10", "2", "Z", "a", "ab", "b", "\xC3\xA9" };
    Str *list;
    int count;
    assert_true(folder_list(&f->arena, f->folder, &list, &count, NULL));
    assert_int_equal(count, 0);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        temp_write(f->folder, names[i], STR(""));
    }
    assert_true(folder_list(&f->arena, f->folder, &list, &count, NULL));
    assert_int_equal(count, 8);
    for (int i = 0; i < count; i++) {
        assert_string_equal(list[i].p, sorted[i]);
    }
    Err err = { "" };
    assert_false(folder_list(&f->arena, in(f, "weg"), &list, &count, &err));
    assert_false(folder_list(&f->arena, in(f, "a"), &list, &count, &err));
    assert_true(strlen(err.text) > 0);
}

static void folders_are_made_with_those_above(void **state)
{
    Fixture *f = *state;
    static const struct {
        const char *path;
        bool ok;
    } rows[] = {
        { "een", true },
        { "een", true },
        { "een/", true },
        { "twee/drie/vier", true },
        { "twee//drie///vijf", true },
        { "bestand", false },
        { "bestand/onder", false },
    };
    temp_write(f->folder, "bestand", STR(""));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Err err = { "" };
        bool ok = folder_make(in(f, rows[i].path), &err);
        bool told = str_find(str_z(err.text), str_z(rows[i].path)) < strlen(err.text);
        if (ok != rows[i].ok || told == ok) fail_msg("%s: %d, \"%s\"", rows[i].path, ok, err.text);
        if (ok) assert_int_equal(file_info(in(f, rows[i].path)).kind, FILE_FOLDER);
    }
}

static void paths_are_joined_and_taken_apart(void **state)
{
    Fixture *f = *state;
    static const struct {
        const char *folder, *name, *joined;
    } joins[] = {
        { "a", "b", "a/b" }, { "a/", "b", "a/b" }, { "", "b", "b" }, { "a", "/b", "/b" },
        { "/", "b", "/b" },  { "a", "", "a/" },    { "", "", "" },
    };
    for (size_t i = 0; i < sizeof joins / sizeof *joins; i++) {
        const char *path = path_join(&f->arena, str_z(joins[i].folder), str_z(joins[i].name));
        if (strcmp(path, joins[i].joined) != 0) fail_msg("row %zu: %s", i, path);
    }
    static const struct {
        const char *path, *name, *folder;
    } parts[] = {
        { "a", "a", "." },    { "a/b", "b", "a" },  { "/a", "a", "/" },    { "/a/b", "b", "/a" },
        { "a/b/", "b", "a" }, { "a///", "a", "." }, { "/", "/", "/" },     { "///", "/", "/" },
        { "", "", "." },      { "./x", "x", "." },  { "a/.b", ".b", "a" },
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        Str name = path_name(str_z(parts[i].path)), folder = path_folder(str_z(parts[i].path));
        if (!str_eq(name, str_z(parts[i].name)) || !str_eq(folder, str_z(parts[i].folder))) {
            fail_msg("%s: %.*s and %.*s", parts[i].path, STR_ARG(name), STR_ARG(folder));
        }
    }
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(reading_stops_at_the_limit),
        TEST(what_is_no_file_is_refused_by_name),
        TEST(info_tells_what_stands_there),
        TEST(writing_replaces_the_whole_file),
        TEST(a_write_that_fails_halfway_leaves_the_old_file_and_nothing_else),
        TEST(a_new_file_is_never_written_over_another),
        TEST(folders_list_names_in_the_order_of_bytes),
        TEST(folders_are_made_with_those_above),
        TEST(paths_are_joined_and_taken_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
