// Damaged files are set aside whole, a newer program's file is left alone, and a new journal is
// begun.
#include "journal_place.h"

#include <signal.h>
#include <stdio.h>
#include <unistd.h>

// A file with an evening in it, closed, as bytes that a row below spoils.
static char *a_good_file(Place *place, Str *bytes)
{
    int64_t id;
    Err err = { "" };
    assert_true(begin(place->journal, 1, &id));
    for (int i = 0; i < 400; i++) {
        assert_true(append(place->journal, id, i, "een zet van gewone lengte", &err));
    }
    close_journal(place);
    *bytes = temp_read(&place->arena, place->folder, "avondspel.db");
    char *copy = arena_alloc(&place->arena, bytes->n, 1);
    memcpy(copy, bytes->p, bytes->n);
    return copy;
}

static void a_damaged_file_is_set_aside_whole_and_a_new_one_begun(void **state)
{
    static const struct {
        const char *what;
        size_t from, to; // these bytes become 0xA5
        size_t length;   // the file is cut here; 0: not cut
    } rows[] = {
        { "magic", 0, 16, 0 },
        { "whole header", 0, 100, 0 },
        { "page size", 16, 18, 0 },
        { "write version", 18, 20, 0 },
        { "schema format", 44, 48, 0 },
        { "application_id of another program", 68, 72, 0 },
        { "schema page", 100, 4096, 0 },
        { "all", 0, 1 << 20, 0 },
        { "two bytes left", 0, 0,
          2 }, // one byte counts as none: SQLite itself writes that on some disks
        { "half a header left", 0, 0, 50 },
        { "half a page left", 0, 0, 2048 },
        { "first page left", 0, 0, 4096 },
    };
    Place *place = *state;
    Str good;
    char *bytes = a_good_file(place, &good);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        memcpy(bytes, good.p, good.n);
        Str bad = { bytes, rows[i].length ? rows[i].length : good.n };
        for (size_t at = rows[i].from; at < rows[i].to && at < bad.n; at++) {
            bytes[at] = (char)0xA5;
        }
        temp_write(place->folder, "avondspel.db", bad);
        // A cut or spoilt page is looked for when there is a reason to look.
        temp_write(place->folder, "avondspel.nakijken", STR(""));
        Err warning = { "" }, err = { "" };
        if (!journal_open(&place->journal, place->folder, &warning, &err)) {
            fail_msg("%s: %s", rows[i].what, err.text);
        }
        Str name = arena_printf(&place->arena, "avondspel-kapot-%zu.db", i + 1);
        if (!warning.text[0]) fail_msg("%s: no warning", rows[i].what);
        assert_true(str_find(str_z(warning.text), name) < strlen(warning.text));
        int64_t id;
        assert_true(begin(place->journal, 1, &id));
        close_journal(place);
        check_str(temp_read(&place->arena, place->folder, name.p), bad);
        assert_false(temp_exists(place->folder, "avondspel.nakijken"));
        journal_close(opened(place->folder)); // no warning twice
    }
}

static void a_database_with_other_tables_is_set_aside(void **state)
{
    static const char *const changes[] = {
        "CREATE TABLE more (x)",
        "CREATE VIEW aaa AS SELECT 1",
        "CREATE TRIGGER t AFTER INSERT ON move BEGIN DELETE FROM move; END",
        "CREATE INDEX i ON move (text)",
        "DROP TABLE source",
        "ALTER TABLE evening ADD COLUMN x INTEGER",
        "PRAGMA user_version = 0",
    };
    Place *place = *state;
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        assert_int_equal(sqlite3_exec(place->journal->db, changes[i], NULL, NULL, NULL), SQLITE_OK);
        close_journal(place);
        Err warning = { "" }, err = { "" };
        assert_true(journal_open(&place->journal, place->folder, &warning, &err));
        if (!warning.text[0]) fail_msg("no warning: %s", changes[i]);
    }
}

static void damage_met_later_is_set_aside_at_the_next_start(void **state)
{
    Place *place = *state;
    Str good;
    char *bytes = a_good_file(place, &good);
    memset(bytes + 4096, 0xA5, good.n - 4096); // every page but the one with the schema
    temp_write(place->folder, "avondspel.db", (Str){ bytes, good.n });
    place->journal = opened(place->folder);
    JournalEvening *list = NULL;
    int count = 0;
    Err err = { "" }, warning = { "" };
    assert_false(journal_list(place->journal, &place->arena, &list, &count, &err));
    assert_true(str_find(str_z(err.text), STR("beschadigd")) < strlen(err.text));
    close_journal(place);
    assert_true(journal_open(&place->journal, place->folder, &warning, &err));
    assert_true(warning.text[0] != '\0');
    close_journal(place);
    check_str(temp_read(&place->arena, place->folder, "avondspel-kapot-1.db"),
              (Str){ bytes, good.n });
}

static int killed_while_writing(const char *folder)
{
    Journal *journal = NULL;
    Err err = { "" };
    int64_t id;
    if (!journal_open(&journal, folder, NULL, &err) || !begin(journal, 1, &id)) return 1;
    if (!append(journal, id, 0, "a", &err)) return 1;
    raise(SIGKILL);
    return 2;
}

static void an_emptied_file_beside_a_full_log_loses_nothing(void **state)
{
    Place *place = *state;
    close_journal(place);
    assert_int_equal(in_child(killed_while_writing, place->folder), 100 + SIGKILL);
    Str log = temp_read(&place->arena, place->folder, "avondspel.db-wal");
    assert_true(log.n > 0);
    temp_write(place->folder, "avondspel.db", STR(""));
    Err warning = { "" }, err = { "" };
    assert_true(journal_open(&place->journal, place->folder, &warning, &err));
    assert_true(warning.text[0] != '\0');
    close_journal(place);
    check_str(temp_read(&place->arena, place->folder, "avondspel-kapot-1.db-wal"), log);
}

static void damage_in_the_pages_is_found_after_a_crash(void **state)
{
    Place *place = *state;
    Str good;
    char *bytes = a_good_file(place, &good);
    assert_int_equal(in_child(killed_while_writing, place->folder), 100 + SIGKILL);
    memset(bytes + good.n - 8192, 0xA5,
           4096); // the last page stands in the log, and is whole there
    temp_write(place->folder, "avondspel.db", (Str){ bytes, good.n });
    Err warning = { "" }, err = { "" };
    assert_true(journal_open(&place->journal, place->folder, &warning, &err));
    assert_true(warning.text[0] != '\0');
    assert_true(temp_exists(place->folder, "avondspel-kapot-1.db-wal"));
}

static int newer_program_writes(const char *folder, const char *end)
{
    Journal *journal = NULL;
    Err err = { "" };
    int64_t id;
    if (!journal_open(&journal, folder, NULL, &err) || !begin(journal, 1, &id)) return 1;
    char sql[120];
    snprintf(sql, sizeof sql, "PRAGMA user_version=%d; CREATE TABLE later (x); %s",
             JOURNAL_SCHEMA + 1, end);
    if (sqlite3_exec(journal->db, sql, NULL, NULL, NULL) != SQLITE_OK) return 2;
    raise(SIGKILL);
    return 3;
}

static int newer_in_the_log(const char *folder)
{
    return newer_program_writes(folder, "");
}

static int newer_in_the_file(const char *folder)
{
    return newer_program_writes(folder, "PRAGMA wal_checkpoint(TRUNCATE)");
}

static int newer_is_refused(const char *folder)
{
    Journal *journal = NULL;
    Err warning = { "" }, err = { "" };
    if (journal_open(&journal, folder, &warning, &err)) return 1;
    return str_find(str_z(err.text), STR("nieuwere")) < strlen(err.text) ? 0 : 2;
}

static void a_newer_programs_file_is_left_alone_byte_for_byte(void **state)
{
    static int (*const writers[])(const char *) = { newer_in_the_log, newer_in_the_file };
    Place *place = *state;
    close_journal(place);
    for (int i = 0; i < 2; i++) {
        assert_int_equal(in_child(writers[i], place->folder), 100 + SIGKILL);
        Str file = temp_read(&place->arena, place->folder, "avondspel.db");
        Str log = temp_read(&place->arena, place->folder, "avondspel.db-wal");
        assert_int_equal(in_child(newer_is_refused, place->folder), 0);
        check_str(temp_read(&place->arena, place->folder, "avondspel.db"), file);
        check_str(temp_read(&place->arena, place->folder, "avondspel.db-wal"), log);
        assert_false(temp_exists(place->folder, "avondspel-kapot-1.db"));
        temp_folder_remove(place->folder);
    }
}

static void a_newer_file_this_program_cannot_even_read_is_left_alone_too(void **state)
{
    Place *place = *state;
    Str good;
    char *bytes = a_good_file(place, &good);
    bytes[18] = bytes[19] = 3; // file format versions that SQLite does not know yet
    bytes[63] = JOURNAL_SCHEMA + 1;
    memset(bytes + 100, 0xA5, 3000);
    temp_write(place->folder, "avondspel.db", (Str){ bytes, good.n });
    assert_int_equal(in_child(newer_is_refused, place->folder), 0);
    check_str(temp_read(&place->arena, place->folder, "avondspel.db"), (Str){ bytes, good.n });
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        JOURNAL_TEST(a_damaged_file_is_set_aside_whole_and_a_new_one_begun),
        JOURNAL_TEST(a_database_with_other_tables_is_set_aside),
        JOURNAL_TEST(damage_met_later_is_set_aside_at_the_next_start),
        JOURNAL_TEST(an_emptied_file_beside_a_full_log_loses_nothing),
        JOURNAL_TEST(damage_in_the_pages_is_found_after_a_crash),
        JOURNAL_TEST(a_newer_programs_file_is_left_alone_byte_for_byte),
        JOURNAL_TEST(a_newer_file_this_program_cannot_even_read_is_left_alone_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
