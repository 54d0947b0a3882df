// The journal where a laptop will not have it: no rights, no room, odd names, files that are
// deleted while they are open. No call says that something was kept that was not.
#include "journal_place.h"

#include "base/file.h"

#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static void a_folder_that_cannot_be_made_is_told(void **state)
{
    static const char *const folders[] = { "/dev/null/avondspel", "/proc/avondspel" };
    (void)state;
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        Journal *journal = NULL;
        Err warning = { "?" }, err = { "" };
        if (journal_open(&journal, folders[i], &warning, &err)) fail_msg("%s", folders[i]);
        assert_null(journal);
        assert_true(str_find(str_z(err.text), str_z(folders[i])) < strlen(err.text));
        assert_string_equal(warning.text, "");
    }
}

// As somebody without rights: tests may run as root, whom no permission stops.
static int refused_as_nobody(const char *folder)
{
    if (getuid() == 0 && setuid(65534) != 0) return 2;
    Journal *journal = NULL;
    Err warning = { "" }, err = { "" };
    if (journal_open(&journal, folder, &warning, &err)) return 1;
    return err.text[0] && !warning.text[0] ? 0 : 3;
}

static void a_place_without_rights_is_told_and_left_alone(void **state)
{
    static const struct {
        mode_t folder, file;
    } rows[] = { { 0555, 0444 }, { 0755, 0444 }, { 0555, 0666 }, { 0755, 0000 }, { 0000, 0666 } };
    Place *place = *state;
    close_journal(place);
    Str before = temp_read(&place->arena, place->folder, "avondspel.db");
    const char *file = path_join(&place->arena, str_z(place->folder), STR("avondspel.db"));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        chmod(file, rows[i].file);
        chmod(place->folder, rows[i].folder);
        int got = in_child(refused_as_nobody, place->folder);
        chmod(place->folder, 0755);
        chmod(file, 0644);
        if (got != 0) fail_msg("row %zu: %d", i, got);
        check_str(temp_read(&place->arena, place->folder, "avondspel.db"), before);
        assert_false(temp_exists(place->folder, "avondspel-kapot-1.db"));
    }
}

static void names_of_pupils_are_for_the_owner_only(void **state)
{
    Place *place = *state;
    int64_t id;
    assert_true(begin(place->journal, 1, &id));
    static const char *const names[] = { "avondspel.db", "avondspel.db-wal", "avondspel.db-shm" };
    for (int i = 0; i < 3; i++) {
        struct stat st;
        assert_int_equal(stat(path_join(&place->arena, str_z(place->folder), str_z(names[i])), &st),
                         0);
        if ((st.st_mode & 0077) != 0) fail_msg("%s: %o", names[i], (unsigned)st.st_mode);
    }
}

static int disk_fills_up(const char *folder)
{
    signal(SIGXFSZ, SIG_IGN);
    Journal *journal = NULL;
    Err err = { "" };
    int64_t id;
    if (!journal_open(&journal, folder, NULL, &err) || !begin(journal, 1, &id)) return 1;
    struct rlimit limit = { 64 * 1024, RLIM_INFINITY };
    setrlimit(RLIMIT_FSIZE, &limit);
    int n = 0;
    while (n < 1000 && append(journal, id, n, "een zet", &err)) {
        n++;
    }
    if (n == 0 || n == 1000 || !err.text[0]) return 2;
    limit.rlim_cur = RLIM_INFINITY;
    setrlimit(RLIMIT_FSIZE, &limit);
    bool again = append(journal, id, n, "een zet", &err); // no gap: all before it is there
    journal_close(journal);
    return again ? 0 : 3;
}

static int disk_is_full(const char *folder)
{
    signal(SIGXFSZ, SIG_IGN);
    struct rlimit limit = { 512, 512 };
    setrlimit(RLIMIT_FSIZE, &limit);
    Journal *journal = NULL;
    Err err = { "" };
    return !journal_open(&journal, folder, NULL, &err) && err.text[0] ? 0 : 1;
}

static void a_full_disk_is_told_and_forgotten_when_there_is_room(void **state)
{
    Place *place = *state;
    assert_int_equal(in_child(disk_fills_up, place->folder), 0);
    const char *fresh = temp_folder(&place->arena);
    assert_int_equal(in_child(disk_is_full, fresh), 0);
    journal_close(opened(fresh)); // what the full disk left behind is no damage
    temp_folder_remove(fresh);

    int64_t id;
    Err err = { "" };
    assert_true(begin(place->journal, 1, &id));
    sqlite3_exec(place->journal->db, "PRAGMA max_page_count=1", NULL, NULL, NULL);
    int n = 0;
    while (n < 1000 && append(place->journal, id, n, "een zet van gewone lengte", &err)) {
        n++;
    }
    assert_true(n < 1000);
    assert_true(str_find(str_z(err.text), STR("vol")) < strlen(err.text));
    sqlite3_exec(place->journal->db, "PRAGMA max_page_count=100000", NULL, NULL, NULL);
    assert_true(append(place->journal, id, n, "een zet van gewone lengte", &err));
}

static void folders_may_have_any_name(void **state)
{
    static const char *const names[] = {
        "map met spaties",
        "g\xc3\xa9n\xc3\xa9raal",
        "file:x?mode=memory",
        ":memory:",
        "a'b\"c;--",
        "100%25#?",
        "-rf",
        "\xff\xfe",
        "nieuw/en/diep",
        "een\nregel",
    };
    Place *place = *state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *folder = path_join(&place->arena, str_z(place->folder), str_z(names[i]));
        int64_t id;
        Journal *journal = opened(folder);
        assert_true(begin(journal, 1, &id));
        journal_close(journal);
        if (!temp_exists(folder, "avondspel.db")) fail_msg("%s", names[i]);
    }
    char here[4096];
    assert_non_null(getcwd(here, sizeof here));
    assert_int_equal(chdir(place->folder), 0);
    journal_close(opened("file:y?mode=memory"));
    assert_true(temp_exists("file:y?mode=memory", "avondspel.db"));
    assert_int_equal(chdir(here), 0);
}

static void a_file_deleted_while_open_is_noticed_and_made_anew(void **state)
{
    Place *place = *state;
    int64_t id, again;
    Err err = { "" };
    assert_true(begin(place->journal, 1, &id));
    temp_folder_remove(place->folder); // file, log, slot: all of it
    assert_false(append(place->journal, id, 0, "a", &err));
    assert_true(err.text[0] != '\0');
    assert_int_equal(journal_claimed(place->journal), 0);
    assert_true(begin(place->journal, 1, &again));
    assert_true(append(place->journal, again, 0, "a", &err));
    open_again(place);
    assert_string_equal(told(place, again), "a");
}

static void a_log_deleted_while_open_loses_nothing(void **state)
{
    Place *place = *state;
    int64_t id;
    Err err = { "" };
    assert_true(begin(place->journal, 1, &id));
    assert_true(append(place->journal, id, 0, "a", &err));
    unlink(path_join(&place->arena, str_z(place->folder), STR("avondspel.db-wal")));
    assert_true(append(place->journal, id, 1, "b", &err));
    assert_int_equal(journal_claimed(place->journal), id);
    open_again(place);
    assert_string_equal(told(place, id), "a b");
}

static int killed_after_its_log_was_deleted(const char *folder)
{
    Journal *journal = NULL;
    Err err = { "" };
    int64_t id;
    if (!journal_open(&journal, folder, NULL, &err) || !begin(journal, 1, &id)) return 1;
    if (!append(journal, id, 0, "a", &err)) return 2;
    Arena arena = { 0 };
    unlink(path_join(&arena, str_z(folder), STR("avondspel.db-wal")));
    if (!append(journal, id, 1, "b", &err)) return 3;
    raise(SIGKILL);
    return 4;
}

static void what_was_told_to_be_kept_survives_a_deleted_log_and_a_kill(void **state)
{
    Place *place = *state;
    close_journal(place);
    int end = in_child(killed_after_its_log_was_deleted, place->folder);
    assert_int_equal(end, 100 + SIGKILL);
    place->journal = opened(place->folder);
    assert_string_equal(told(place, 1), "a b");
}

static void a_file_of_somebody_else_under_our_name_is_not_written_to(void **state)
{
    Place *place = *state;
    int64_t id, theirs;
    Err err = { "" };
    assert_true(begin(place->journal, 1, &id));
    const char *other = temp_folder(&place->arena);
    Journal *journal = opened(other);
    assert_true(begin(journal, 2, &theirs));
    assert_int_equal(theirs, id); // the same number for another evening
    journal_close(journal);
    const char *from = path_join(&place->arena, str_z(other), STR("avondspel.db"));
    const char *to = path_join(&place->arena, str_z(place->folder), STR("avondspel.db"));
    unlink(arena_printf(&place->arena, "%s-wal", to).p);
    assert_int_equal(rename(from, to), 0);
    assert_false(append(place->journal, id, 0, "a", &err));
    assert_string_equal(told(place, theirs), "");
    temp_folder_remove(other);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        JOURNAL_TEST(a_folder_that_cannot_be_made_is_told),
        JOURNAL_TEST(a_place_without_rights_is_told_and_left_alone),
        JOURNAL_TEST(names_of_pupils_are_for_the_owner_only),
        JOURNAL_TEST(a_full_disk_is_told_and_forgotten_when_there_is_room),
        JOURNAL_TEST(folders_may_have_any_name),
        JOURNAL_TEST(a_file_deleted_while_open_is_noticed_and_made_anew),
        JOURNAL_TEST(a_log_deleted_while_open_loses_nothing),
        JOURNAL_TEST(what_was_told_to_be_kept_survives_a_deleted_log_and_a_kill),
        JOURNAL_TEST(a_file_of_somebody_else_under_our_name_is_not_written_to),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
