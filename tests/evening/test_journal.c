// What is written is read back, what is undone stays, what is erased is gone, and what cannot be
// right is refused.
#include "journal_place.h"

static void an_evening_is_read_back_as_it_was_written(void **state)
{
    Place *place = *state;
    int64_t id;
    Err err = { "" };
    assert_true(begin(place->journal, 1700000000123, &id));
    JournalMove move = { .at_ms = 65000, .part = 1, .text = STR("geef 3 Zo\xc3\xab") };
    assert_true(journal_catch_up(place->journal, id, 0, &move, 1, 1, STR("kaart 3"), &err));
    open_again(place);

    JournalEvening got = { 0 };
    assert_true(journal_read(place->journal, &place->arena, id, &got, &err));
    JournalEvening want = sample_evening(1700000000123);
    assert_int_equal(got.id, id);
    assert_int_equal(got.started_ms, want.started_ms);
    check_str(got.title, want.title);
    check_str(got.place, STR("kaart 3"));
    assert_false(got.finished);
    assert_int_equal(got.part_count, 2);
    for (int p = 0; p < 2; p++) {
        check_str(got.parts[p].format, sample_parts[p].format);
        check_str(got.parts[p].path, sample_parts[p].path);
        assert_true(got.parts[p].seed == sample_parts[p].seed);
        check_str(got.parts[p].plan, sample_parts[p].plan);
        assert_int_equal(got.parts[p].source_count, sample_parts[p].source_count);
        for (int s = 0; s < got.parts[p].source_count; s++) {
            check_str(got.parts[p].sources[s].path, sample_sources[s].path);
            check_str(got.parts[p].sources[s].bytes, sample_sources[s].bytes);
        }
    }
    assert_int_equal(got.move_count, 1);
    assert_int_equal(got.cursor, 1);
    assert_int_equal(got.moves[0].at_ms, 65000);
    assert_int_equal(got.moves[0].part, 1);
    check_str(got.moves[0].text, move.text);
}

static void undo_keeps_moves_and_a_new_move_replaces_them(void **state)
{
    static const struct {
        int seq; // append here; -1: seek to `cursor` instead
        const char *text;
        int cursor;
        const char *told;
    } rows[] = {
        { 0, "a", 0, "a" },       { 1, "b", 0, "a b" },     { 2, "c", 0, "a b c" },
        { -1, "", 1, "a | b c" }, { -1, "", 2, "a b | c" }, { -1, "", 0, "| a b c" },
        { -1, "", 1, "a | b c" }, { 1, "d", 0, "a d" },     { -1, "", 0, "| a d" },
        { 0, "e", 0, "e" },
    };
    Place *place = *state;
    int64_t id;
    assert_true(begin(place->journal, 1, &id));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Err err = { "" };
        bool ok = rows[i].seq >= 0
                      ? append(place->journal, id, rows[i].seq, rows[i].text, &err)
                      : journal_seek(place->journal, id, rows[i].cursor, STR("x"), &err);
        const char *got = told(place, id);
        if (!ok || strcmp(got, rows[i].told) != 0) {
            fail_msg("row %zu: \"%s\" is not \"%s\" %s", i, got, rows[i].told, err.text);
        }
    }
}

static void what_cannot_be_right_is_refused_and_changes_nothing(void **state)
{
    static char long_text[JOURNAL_MOVE_BYTES_MAX + 2];
    memset(long_text, 'x', sizeof long_text - 1);
    Place *place = *state;
    int64_t id, other;
    Err err = { "" };
    assert_true(begin(place->journal, 1, &other));
    assert_true(begin(place->journal, 1, &id));
    assert_true(append(place->journal, id, 0, "a", &err));
    const struct {
        int64_t id;
        int seq;
        const char *text;
    } rows[] = {
        { id, 2, "a gap" },
        { id, 1, long_text },
        { id + 7, 0, "no such" },
        { other, 0, "not claimed" },
        { id, JOURNAL_MOVES_MAX, "too many" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        err = (Err){ "" };
        if (append(place->journal, rows[i].id, rows[i].seq, rows[i].text, &err) || !err.text[0]) {
            fail_msg("row %zu", i);
        }
        assert_string_equal(told(place, id), "a");
        assert_string_equal(told(place, other), "");
    }
    assert_false(journal_seek(place->journal, id, 2, STR("x"), &err));
    assert_false(journal_finish(place->journal, id + 7, true, &err));
    assert_string_equal(told(place, id), "a");

    static char big[JOURNAL_BYTES_MAX + 1];
    PackSource source = { STR("groot.txt"), { big, sizeof big } };
    JournalPart part = { .sources = &source, .source_count = 1 };
    JournalEvening evening = { .parts = &part, .part_count = 1 };
    assert_false(journal_begin(place->journal, &evening, &err));
    assert_int_equal(evening.id, 0);
}

static void moves_of_a_bad_moment_are_caught_up_in_one_go(void **state)
{
    Place *place = *state;
    int64_t id;
    Err err = { "" };
    assert_true(begin(place->journal, 1, &id));
    assert_true(append(place->journal, id, 0, "a", &err));
    assert_true(append(place->journal, id, 1, "x", &err));
    JournalMove moves[] = { { 1, 0, STR("b") }, { 2, 0, STR("c") }, { 3, 0, STR("d") } };
    assert_true(journal_catch_up(place->journal, id, 1, moves, 3, 2, STR("x"), &err));
    assert_string_equal(told(place, id), "a b | c d");
    moves[2].text = (Str){ "", JOURNAL_MOVE_BYTES_MAX + 1 };
    assert_false(journal_catch_up(place->journal, id, 0, moves, 3, 3, STR("x"), &err));
    assert_string_equal(told(place, id), "a b | c d");
}

static void the_list_has_all_evenings_newest_first(void **state)
{
    Place *place = *state;
    int64_t ids[3];
    static const int64_t started[] = { 2000, 3000, 1000 };
    Err err = { "" };
    for (int i = 0; i < 3; i++) {
        assert_true(begin(place->journal, started[i], &ids[i]));
    }
    assert_true(journal_finish(place->journal, ids[0], true, &err));
    JournalEvening *list = NULL;
    int count = 0;
    assert_true(journal_list(place->journal, &place->arena, &list, &count, &err));
    assert_int_equal(count, 3);
    static const int order[] = { 1, 0, 2 };
    for (int i = 0; i < 3; i++) {
        assert_int_equal(list[i].id, ids[order[i]]);
        assert_int_equal(list[i].started_ms, started[order[i]]);
        assert_int_equal(list[i].finished, order[i] == 0);
        assert_false(list[i].claimed);
        assert_null(list[i].moves);
    }
    // Who plays on is not finished.
    assert_true(journal_claim(place->journal, ids[0], &err));
    assert_true(append(place->journal, ids[0], 0, "a", &err));
    JournalEvening evening = { 0 };
    assert_true(journal_read(place->journal, &place->arena, ids[0], &evening, &err));
    assert_false(evening.finished);
}

static int holds_yasmina(const char *folder)
{
    return temp_holds(folder, STR("Yasmina"));
}

static void an_erased_evening_leaves_no_byte_behind(void **state)
{
    Place *place = *state;
    int64_t kept, gone;
    Err err = { "" };
    assert_true(begin(place->journal, 1, &gone));
    for (int i = 0; i < 300; i++) {
        assert_true(append(place->journal, gone, i, "geef 3 Yasmina", &err));
    }
    sample_sources[0].bytes = STR("Vraag: iets anders");
    assert_true(begin(place->journal, 2, &kept));
    assert_true(append(place->journal, kept, 0, "blijft", &err));
    assert_int_equal(in_child(holds_yasmina, place->folder), 1);
    assert_true(journal_erase(place->journal, gone, &err));
    assert_int_equal(in_child(holds_yasmina, place->folder), 0); // while the journal is still open
    assert_string_equal(told(place, kept), "blijft");
    assert_false(journal_erase(place->journal, gone, &err));
    close_journal(place);
    assert_int_equal(in_child(holds_yasmina, place->folder), 0);
    sample_sources[0].bytes = STR("Vraag: Wat eet Yasmina?\n\0\xff\xfe rest");

    // The number is not given to another evening: "wis 1" said twice must not erase a second one.
    int64_t next;
    place->journal = opened(place->folder);
    assert_true(journal_erase(place->journal, kept, &err));
    assert_true(begin(place->journal, 3, &next));
    assert_true(next > kept);
}

static void rows_that_make_no_sense_spoil_one_evening_only(void **state)
{
    static const char *const damage[] = {
        "UPDATE evening SET cursor = 3",
        "UPDATE evening SET cursor = -1",
        "UPDATE evening SET cursor = 1 << 40",
        "UPDATE move SET part = 200 WHERE seq = 0",
        "UPDATE move SET part = -1 WHERE seq = 0",
        "UPDATE move SET seq = 5 WHERE seq = 1",
        "UPDATE move SET text = CAST(x'ff' AS TEXT)",
        "UPDATE move SET text = CAST(zeroblob(5000) AS TEXT)",
        "UPDATE part SET format = CAST(x'c328' AS TEXT) WHERE seq = 1",
        "UPDATE part SET seq = 7 WHERE seq = 1",
        "UPDATE source SET part = 9",
    };
    Place *place = *state;
    for (size_t i = 0; i < sizeof damage / sizeof *damage; i++) {
        int64_t id, good;
        Err err = { "" };
        assert_true(begin(place->journal, 1, &id));
        assert_true(append(place->journal, id, 0, "a", &err));
        assert_true(append(place->journal, id, 1, "b", &err));
        Str sql = arena_printf(&place->arena, "PRAGMA foreign_keys=OFF; %s", damage[i]);
        assert_int_equal(sqlite3_exec(place->journal->db, sql.p, NULL, NULL, NULL), SQLITE_OK);
        JournalEvening evening = { 0 };
        if (journal_read(place->journal, &place->arena, id, &evening, &err)) {
            fail_msg("was read after: %s", damage[i]);
        }
        open_again(place);
        assert_true(begin(place->journal, 1, &good));
        assert_string_equal(told(place, good), "");
        assert_true(journal_erase(place->journal, id, &err));
        assert_true(journal_erase(place->journal, good, &err));
    }
}

static void a_bad_title_leaves_the_list_whole(void **state)
{
    Place *place = *state;
    int64_t id;
    Err err = { "" };
    assert_true(begin(place->journal, 1, &id));
    sqlite3_exec(place->journal->db, "UPDATE evening SET title = CAST(x'ff' AS TEXT)", NULL, NULL,
                 NULL);
    JournalEvening *list = NULL;
    int count = 0;
    assert_true(journal_list(place->journal, &place->arena, &list, &count, &err));
    assert_int_equal(count, 1);
    check_str(list[0].title, STR(""));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        JOURNAL_TEST(an_evening_is_read_back_as_it_was_written),
        JOURNAL_TEST(undo_keeps_moves_and_a_new_move_replaces_them),
        JOURNAL_TEST(what_cannot_be_right_is_refused_and_changes_nothing),
        JOURNAL_TEST(moves_of_a_bad_moment_are_caught_up_in_one_go),
        JOURNAL_TEST(the_list_has_all_evenings_newest_first),
        JOURNAL_TEST(an_erased_evening_leaves_no_byte_behind),
        JOURNAL_TEST(rows_that_make_no_sense_spoil_one_evening_only),
        JOURNAL_TEST(a_bad_title_leaves_the_list_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
