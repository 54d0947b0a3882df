// Keeping an evening: the journal says what is live, and when it cannot, the evening plays on and
// catches up later.
#include "counter.h"

#include "evening/evening_inside.h"
#include "evening/journal_inside.h"
#include "support/folder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { KEPT_STEPS = 600 };

typedef struct Fixture {
    Arena arena;
    const char *folder;
    Journal *journal;
    Evening *evening;
} Fixture;

static int set_up(void **state)
{
    Fixture *f = test_calloc(1, sizeof *f);
    f->folder = temp_folder(&f->arena);
    Err warning = { "" }, err = { "" };
    if (!journal_open(&f->journal, f->folder, &warning, &err)) fail_msg("%s", err.text);
    f->evening = three_parts(f->journal);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    Fixture *f = *state;
    evening_destroy(f->evening);
    journal_close(f->journal);
    temp_folder_remove(f->folder);
    arena_finish(&f->arena);
    test_free(f);
    return 0;
}

static JournalEvening row_of(Fixture *f)
{
    JournalEvening row = { 0 };
    Err err = { "" };
    if (!journal_read(f->journal, &f->arena, f->evening->kept.id, &row, &err)) {
        fail_msg("%s", err.text);
    }
    return row;
}

static void check_journal_is_live(Fixture *f, int step)
{
    const Evening *live = f->evening;
    if (live->kept.id == 0 && live->move_count == 0) return; // nothing was done yet
    JournalEvening row = row_of(f);
    if (row.cursor != live->cursor || row.move_count != live->move_count) {
        fail_msg("step %d: %d of %d, live %d of %d", step, row.cursor, row.move_count, live->cursor,
                 live->move_count);
    }
    for (int i = 0; i < row.move_count; i++) {
        const JournalMove *a = &row.moves[i], *b = &live->moves[i];
        bool same = a->at_ms == b->at_ms && a->part == b->part && str_eq(a->text, b->text);
        if (!same) fail_msg("step %d, move %d: %.*s", step, i, STR_ARG(a->text));
    }
}

static void the_journal_holds_exactly_what_is_live(void **state)
{
    Fixture *f = *state;
    Rng rng = rng_seeded(99);
    Arena scratch = { 0 };
    evening_begin(f->evening);
    for (int step = 0; step < KEPT_STEPS; step++) {
        chance_step(f->evening, &scratch, &rng, step);
        assert_string_equal(evening_trouble(f->evening).p, "");
        check_journal_is_live(f, step);
        arena_reset(&scratch);
    }
    arena_finish(&scratch);
}

static void nothing_is_kept_before_it_begins(void **state)
{
    Fixture *f = *state;
    JournalEvening *list = NULL;
    int count = -1;
    Err err = { "" };
    assert_true(evening_forward(f->evening, 0));
    assert_true(journal_list(f->journal, &f->arena, &list, &count, &err));
    assert_int_equal(count, 0);
    evening_begin(f->evening); // and then all of it is
    check_journal_is_live(f, 0);
    JournalEvening row = row_of(f);
    assert_int_equal(row.part_count, 3);
    assert_int_equal(row.started_ms, 1700000000000);
    assert_true(str_eq(row.title, STR("Proefavond")));
    assert_true(str_eq(row.parts[2].format, STR("nul")));
    assert_true(row.parts[2].seed == 33);
    assert_true(str_eq(row.parts[0].sources[0].bytes, counter_file.bytes));
}

static void an_evening_without_moves_leaves_nothing_behind(void **state)
{
    Fixture *f = *state;
    JournalEvening *list = NULL;
    int count = -1;
    Err err = { "" };
    evening_begin(f->evening);
    assert_false(evening_back(f->evening));
    evening_finish(f->evening, true);
    assert_int_equal(evening_trouble(f->evening).n, 0);
    assert_true(journal_list(f->journal, &f->arena, &list, &count, &err));
    assert_int_equal(count, 0);
    assert_int_equal(journal_claimed(f->journal), 0);
    assert_true(evening_forward(f->evening, 0)); // the first move brings all of it
    assert_true(evening_back(f->evening));
    assert_int_equal(row_of(f).part_count, 3);
    check_journal_is_live(f, 0);
}

static void an_evening_without_a_title_takes_that_of_its_first_pack(void **state)
{
    static char long_title[JOURNAL_MOVE_BYTES_MAX + 1];
    memset(long_title, 'x', sizeof long_title);
    Fixture *f = *state;
    Pack loud = counter_pack, silent = counter_pack;
    loud.title = (Str){ long_title, sizeof long_title };
    silent.title = (Str){ 0 };
    Evening *evening = evening_create((Str){ 0 }, 0, f->journal);
    evening_add(evening, &silent, &format_counter, 1);
    evening_add(evening, &loud, &format_counter, 1); // no reason not to keep the evening
    assert_true(str_empty(evening->title));
    evening_add(evening, &counter_pack, &format_counter, 1);
    assert_true(str_eq(evening->title, STR("Proef")));
    evening_begin(evening);
    assert_int_equal(evening_trouble(evening).n, 0);
    evening_destroy(evening);
}

static void the_list_says_where_the_evening_stands(void **state)
{
    Fixture *f = *state;
    static const struct {
        const char *move, *place;
    } rows[] = {
        { "plus 4", "Proef, stand 4" },
        { "deel 3", "Proef, onderwerp 1 van 3" },
        { "naar 3", "Proef, onderwerp 3 van 3" },
        { "verder", "Proef, het einde" },
    };
    evening_begin(f->evening);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_true(evening_move(f->evening, str_z(rows[i].move), 0));
        assert_string_equal(row_of(f).place.p, rows[i].place);
    }
    assert_true(evening_back(f->evening));
    assert_string_equal(row_of(f).place.p, rows[2].place);

    Evening *one = evening_create(STR("Een onderdeel"), 0, f->journal);
    evening_add(one, &counter_pack, &format_counter, 1);
    evening_begin(one);
    assert_true(evening_move(one, STR("plus 1"), 0));
    JournalEvening row = { 0 };
    Err err = { "" };
    assert_true(journal_read(f->journal, &f->arena, one->kept.id, &row, &err));
    assert_string_equal(row.place.p, "stand 1");
    evening_destroy(one);
}

static void a_finished_evening_that_goes_on_is_not_finished(void **state)
{
    Fixture *f = *state;
    evening_begin(f->evening);
    assert_true(evening_forward(f->evening, 0));
    evening_finish(f->evening, true);
    assert_true(row_of(f).finished);
    assert_true(evening_forward(f->evening, 0));
    assert_false(row_of(f).finished);
    evening_finish(f->evening, true);
    assert_true(evening_back(f->evening));
    assert_false(row_of(f).finished);
}

static void fill_up(Fixture *f, bool full)
{
    const char *sql = full ? "PRAGMA max_page_count=1" : "PRAGMA max_page_count=100000";
    assert_int_equal(sqlite3_exec(f->journal->db, sql, NULL, NULL, NULL), SQLITE_OK);
}

static void a_full_disk_costs_a_sentence_and_no_move(void **state)
{
    static char long_move[1000];
    memset(long_move, 'x', sizeof long_move);
    memcpy(long_move, "noem ", 5);
    Str move = { long_move, sizeof long_move };
    Fixture *f = *state;
    evening_begin(f->evening);
    assert_true(evening_move(f->evening, STR("plus 1"), 0));
    fill_up(f, true);
    for (int i = 0; i < 20; i++) {
        assert_true(evening_move(f->evening, move, i));
    }
    assert_true(evening_trouble(f->evening).n > 0);
    assert_int_equal(evening_moves(f->evening), 21);
    assert_true(row_of(f).move_count < 21);
    for (int i = 0; i < 3; i++) {
        assert_true(evening_back(f->evening));
    }
    assert_true(evening_trouble(f->evening).n > 0);
    assert_true(evening_move(f->evening, STR("plus 2"), 0)); // in place of two of the three
    assert_true(evening_trouble(f->evening).n > 0);
    fill_up(f, false);
    assert_true(evening_back(f->evening)); // an undo brings it up to date as well as a move
    assert_int_equal(evening_trouble(f->evening).n, 0);
    check_journal_is_live(f, 0);
}

static void a_begin_that_failed_is_tried_again(void **state)
{
    Fixture *f = *state;
    sqlite3_exec(f->journal->db, "PRAGMA query_only=ON", NULL, NULL, NULL);
    evening_begin(f->evening);
    assert_true(evening_forward(f->evening, 0));
    assert_true(evening_trouble(f->evening).n > 0);
    sqlite3_exec(f->journal->db, "PRAGMA query_only=OFF", NULL, NULL, NULL);
    assert_true(evening_forward(f->evening, 0));
    assert_int_equal(evening_trouble(f->evening).n, 0);
    check_journal_is_live(f, 0);
}

static void a_journal_that_was_thrown_away_is_written_again(void **state)
{
    Fixture *f = *state;
    evening_begin(f->evening);
    for (int i = 0; i < 5; i++) {
        assert_true(evening_forward(f->evening, i));
    }
    assert_true(evening_back(f->evening));
    temp_folder_remove(f->folder);
    assert_true(evening_redo(f->evening));
    assert_int_equal(evening_trouble(f->evening).n, 0);
    check_journal_is_live(f, 0);
    assert_true(temp_exists(f->folder, "avondspel.db"));
}

static void the_claim_ends_with_the_evening(void **state)
{
    Fixture *f = *state;
    evening_begin(f->evening);
    assert_true(journal_claimed(f->journal) == f->evening->kept.id);
    evening_destroy(f->evening);
    f->evening = NULL;
    assert_int_equal(journal_claimed(f->journal), 0);
}

int main(void)
{
#define KEPT_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        KEPT_TEST(the_journal_holds_exactly_what_is_live),
        KEPT_TEST(nothing_is_kept_before_it_begins),
        KEPT_TEST(an_evening_without_moves_leaves_nothing_behind),
        KEPT_TEST(an_evening_without_a_title_takes_that_of_its_first_pack),
        KEPT_TEST(the_list_says_where_the_evening_stands),
        KEPT_TEST(a_finished_evening_that_goes_on_is_not_finished),
        KEPT_TEST(a_full_disk_costs_a_sentence_and_no_move),
        KEPT_TEST(a_begin_that_failed_is_tried_again),
        KEPT_TEST(a_journal_that_was_thrown_away_is_written_again),
        KEPT_TEST(the_claim_ends_with_the_evening),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
