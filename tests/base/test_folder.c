// A folder that is made beside its place: there whole or not at all, never over what is there, and nothing
// of it stays when it fails.
#include "base/folder.h"

#include "base/file.h"
#include "base/buf.h"
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

static int names_in(Fixture *f)
{
    Str *names = NULL;
    int count = -1;
    assert_true(folder_list(&f->arena, f->folder, &names, &count, NULL));
    return count;
}

static bool add(const char *folder, const char *name, const char *bytes, Err *err)
{
    Arena arena = { 0 };
    FileOut out = file_begin(path_join(&arena, str_z(folder), str_z(name)));
    file_put(&out, str_z(bytes));
    bool ok = file_end(&out, name, err);
    arena_finish(&arena);
    return ok;
}

static void it_is_hidden_until_it_is_whole(void **state)
{
    Fixture *f = *state;
    FolderDraft draft;
    Err err = { "" };
    bool taken = true;
    assert_true(folder_begin(&draft, &f->arena, f->folder, &err));
    assert_true(str_starts(path_name(str_z(draft.path)), STR(".avondspel-onaf-")));
    assert_true(add(draft.path, "een.txt", "hallo", &err));
    assert_false(temp_exists(f->folder, "avond"));
    assert_true(folder_place(&draft, in(f, "avond"), &taken, &err));
    assert_false(taken);
    assert_null(draft.path);
    assert_int_equal(names_in(f), 1);
    assert_true(str_eq(temp_read(&f->arena, in(f, "avond"), "een.txt"), STR("hallo")));
    struct stat st;
    assert_int_equal(stat(in(f, "avond"), &st), 0);
    mode_t mask = umask(0);
    umask(mask);
    assert_int_equal(st.st_mode & 0777, 0755 & ~mask);
}

static void what_is_there_is_never_replaced(void **state)
{
    Fixture *f = *state;
    assert_int_equal(mkdir(in(f, "leeg"), 0700), 0);
    assert_int_equal(mkdir(in(f, "vol"), 0700), 0);
    temp_write(in(f, "vol"), "x", STR("x"));
    temp_write(f->folder, "bestand", STR("y"));
    assert_int_equal(symlink("nergens", in(f, "link")), 0);
    static const char *const names[] = { "leeg", "vol", "bestand", "link" };
    FolderDraft draft;
    Err err = { "" };
    assert_true(folder_begin(&draft, &f->arena, f->folder, &err));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        bool taken = false;
        assert_false(folder_place(&draft, in(f, names[i]), &taken, &err));
        assert_true(taken);
        assert_string_equal(err.text, "");
    }
    assert_true(folder_list(&f->arena, in(f, "leeg"), &(Str *){ NULL }, &(int){ 0 }, &err));
    assert_true(str_eq(temp_read(&f->arena, f->folder, "bestand"), STR("y")));
    assert_int_equal(names_in(f), 5);
    folder_drop(&draft);
    folder_drop(&draft); // nothing any more
    assert_int_equal(names_in(f), 4);
}

static void where_nothing_may_be_made_it_says_so(void **state)
{
    Fixture *f = *state;
    FolderDraft draft;
    Err err = { "" };
    assert_false(folder_begin(&draft, &f->arena, "/proc", &err));
    assert_string_equal(err.text,
                        "Ik kan niets bewaren in /proc. Kies een map waarin je mag schrijven.");
    assert_null(draft.path);
    bool taken = true;
    assert_true(folder_begin(&draft, &f->arena, f->folder, &err));
    assert_false(folder_place(&draft, in(f, "weg/avond"), &taken, &err));
    assert_false(taken);
    assert_true(str_find(str_z(err.text), STR("weg/avond niet maken")) < strlen(err.text));
    folder_drop(&draft);
    assert_int_equal(names_in(f), 0);
}

static int begins_and_dies(const char *folder)
{
    Arena arena = { 0 };
    FolderDraft draft;
    if (!folder_begin(&draft, &arena, folder, NULL)) return 1;
    return add(draft.path, "Placemat Sanne.png", "x", NULL) ? 0 : 2;
}

static void what_the_dead_left_is_removed_and_what_others_make_is_not(void **state)
{
    Fixture *f = *state;
    FolderDraft one, two;
    Err err = { "" };
    temp_write(f->folder, ".avondspel-onaf-notitie", STR("geen map"));
    assert_int_equal(in_child(begins_and_dies, f->folder), 0);
    assert_int_equal(names_in(f), 2);
    assert_true(folder_begin(&one, &f->arena, f->folder, &err));
    assert_int_equal(names_in(f), 2);
    assert_true(folder_begin(&two, &f->arena, f->folder, &err));
    assert_int_equal(names_in(f), 3);
    assert_string_not_equal(one.path, two.path);
    folder_drop(&one);
    folder_drop(&two);
    assert_true(temp_exists(f->folder, ".avondspel-onaf-notitie"));
    assert_int_equal(names_in(f), 1);
}

static int writes_on_a_full_disk(const char *folder)
{
    struct rlimit limit = { 1000, 1000 };
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &limit);
    Arena arena = { 0 };
    FileOut out = file_begin(path_join(&arena, str_z(folder), STR("vol.png")));
    Buf bytes = { 0 };
    for (int i = 0; i < 300; i++) {
        buf_put(&bytes, STR("12345678"));
    }
    Err err = { "" };
    if (!file_put(&out, STR("begin"))) return 1;
    if (file_put(&out, buf_str(&bytes)) || file_put(&out, STR("x"))) return 2;
    if (file_end(&out, "avond/vol.png", &err)) return 3;
    return strcmp(err.text, "Ik kan avond/vol.png niet bewaren. Kies een map waarin je mag "
                            "schrijven.");
}

static void a_file_in_pieces_remembers_what_went_wrong(void **state)
{
    Fixture *f = *state;
    Err err = { "" };
    assert_true(add(f->folder, "een", "1", &err));
    assert_false(add(f->folder, "een", "2", &err)); // is there already
    assert_string_equal(err.text, "Ik kan een niet bewaren. Kies een map waarin je mag schrijven.");
    assert_true(str_eq(temp_read(&f->arena, f->folder, "een"), STR("1")));
    assert_int_equal(in_child(writes_on_a_full_disk, f->folder), 0);
    FileOut out = file_begin("/dev/full");
    assert_false(file_put(&out, STR("x"))); // a device is no file that can be begun
    assert_false(file_end(&out, "/dev/full", &err));
}

int main(void)
{
#define FOLDER_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        FOLDER_TEST(it_is_hidden_until_it_is_whole),
        FOLDER_TEST(what_is_there_is_never_replaced),
        FOLDER_TEST(where_nothing_may_be_made_it_says_so),
        FOLDER_TEST(what_the_dead_left_is_removed_and_what_others_make_is_not),
        FOLDER_TEST(a_file_in_pieces_remembers_what_went_wrong),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
