// Killed at any moment, the evening stands where it stood: at least every move that was told to be
// made, at most one more. And what is in the journal is read as if another program had written it.
#include "counter.h"

#include "evening/evening_inside.h"
#include "evening/journal_inside.h"
#include "support/folder.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

enum { KILLS = 50 };

static const char pack_text[] = "Titel: Proef\n\n"
                                "Stelling: Een school moet dichtbij zijn.\n\n"
                                "Stelling: Techniek is voor iedereen.\n\n"
                                "Stelling: Ouders kiezen de school.\n";

// format_nul, for once with something to play.
static bool accepts_all(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    (void)pack, (void)metrics, (void)diags;
    return true;
}

static const Format *find(Str id)
{
    static Format willing_nul;
    willing_nul = format_nul;
    willing_nul.accepts = accepts_all;
    if (str_eq(id, STR("teller"))) return &format_counter;
    return str_eq(id, STR("nul")) ? &willing_nul : NULL;
}

// An older program, which has not heard of nul.
static const Format *find_less(Str id)
{
    return str_eq(id, STR("teller")) ? &format_counter : NULL;
}

static Pack parsed(Arena *arena, const char *text)
{
    PackSource source = { STR("map/proef.txt"), str_z(text) };
    Pack pack = { 0 };
    DiagList diags = { .arena = arena };
    pack_parse(arena, source.path, &source, 1, NULL, &pack, &diags);
    return pack;
}

static Evening *new_evening(Journal *journal, int64_t started_ms)
{
    Evening *evening = evening_create(STR("Proefavond"), started_ms, journal);
    Pack pack = parsed(evening_arena(evening), pack_text);
    evening_add(evening, &pack, &format_counter, UINT64_MAX);
    evening_add(evening, &pack, find(STR("nul")), 5);
    return evening;
}

typedef struct Fixture {
    Arena arena;
    const char *folder;
    Journal *journal;
    Evening *evening;
} Fixture;

static Journal *opened(const char *folder)
{
    Journal *journal = NULL;
    Err warning = { "" }, err = { "" };
    if (!journal_open(&journal, folder, &warning, &err)) fail_msg("%s", err.text);
    assert_string_equal(warning.text, "");
    return journal;
}

static int set_up(void **state)
{
    Fixture *f = test_calloc(1, sizeof *f);
    f->folder = temp_folder(&f->arena);
    f->journal = opened(f->folder);
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

static Evening *resumed(Fixture *f, int64_t id, Err *warning)
{
    Evening *evening = NULL;
    Err err = { "" };
    if (!evening_resume_with(&evening, f->journal, id, NULL, NULL, find, warning, &err)) {
        fail_msg("%s", err.text);
    }
    return evening;
}

// Begins an evening, makes the moves ("<" is undo), leaves it; gives its number.
static int64_t played(Fixture *f, const char *const *moves, size_t count, const char **dump)
{
    Evening *evening = new_evening(f->journal, 1000);
    evening_begin(evening);
    for (size_t i = 0; i < count; i++) {
        bool ok = moves[i][0] == '<' ? evening_back(evening)
                                     : evening_move(evening, str_z(moves[i]), (int64_t)i);
        if (!ok) fail_msg("%s", moves[i]);
    }
    assert_int_equal(evening_trouble(evening).n, 0);
    int64_t id = evening->kept.id;
    *dump = counter_dump(&f->arena, evening);
    evening_destroy(evening);
    return id;
}

static void an_evening_goes_on_where_it_stood(void **state)
{
    static const char *const moves[] = { "plus 40", "deel 2",     "verder", "naar 3",
                                         "deel 1",  "noem Sanne", "min 3",  "<" };
    Fixture *f = *state;
    const char *dump = NULL;
    int64_t id = played(f, moves, sizeof moves / sizeof *moves, &dump);
    journal_close(f->journal);
    f->journal = opened(f->folder);

    Err warning = { "?" };
    Evening *evening = resumed(f, id, &warning);
    assert_string_equal(warning.text, "");
    assert_string_equal(counter_dump(&f->arena, evening), dump);
    assert_true(str_eq(evening->title, STR("Proefavond")));
    assert_int_equal(evening_started_ms(evening), 1000);
    assert_true(str_eq(evening->parts[1]->seen.pack.title, STR("Proef")));
    assert_int_equal(evening->parts[1]->seen.pack.item_count, 3);
    assert_true(journal_claimed(f->journal) == id);

    assert_true(evening_redo(evening)); // undone before, and still there to be redone
    assert_int_equal(evening_part(evening)->state->value, 37);
    while (evening_back(evening)) {
        continue;
    }
    assert_true(evening_move(evening, STR("plus 9"), 0));
    assert_false(evening_can_redo(evening));
    assert_int_equal(evening_trouble(evening).n, 0);
    evening_destroy(evening);
    evening = resumed(f, id, &warning);
    assert_int_equal(evening_moves(evening), 1);
    assert_int_equal(evening_part(evening)->state->value, 9);
    evening_destroy(evening);
}

static void resuming_by_itself_changes_nothing_in_the_journal(void **state)
{
    static const char *const moves[] = { "plus 40", "plus 2", "plus 2", "<" };
    Fixture *f = *state;
    const char *dump = NULL;
    int64_t id = played(f, moves, 4, &dump);
    Err warning = { "" }, err = { "" };
    for (int i = 0; i < 2; i++) {
        evening_destroy(resumed(f, id, &warning));
    }
    JournalEvening row = { 0 };
    assert_true(journal_read(f->journal, &f->arena, id, &row, &err));
    assert_int_equal(row.cursor, 2);
    assert_int_equal(row.move_count, 3);
}

// Rewrites the journal as another version of the program could have.
static void rewrite(Fixture *f, const char *sql)
{
    assert_int_equal(sqlite3_exec(f->journal->db, sql, NULL, NULL, NULL), SQLITE_OK);
}

static void a_move_no_longer_known_ends_the_replay_and_is_told(void **state)
{
    static const struct {
        const char *sql;
        int stands; // so many moves in force after resuming
    } rows[] = {
        { "UPDATE move SET text = 'verzet 3' WHERE seq = 2", 2 },
        { "UPDATE move SET text = 'plus 99' WHERE seq = 4", 4 },
        { "UPDATE move SET text = '' WHERE seq = 0", 0 },
        { "UPDATE move SET part = 1 WHERE seq = 1", 1 },
        { "UPDATE move SET text = 'deel 3' WHERE seq = 3", 3 },
        { "UPDATE move SET text = 'deel 2' WHERE seq = 3", 4 }, // known, but then the rest is not
    };
    static const char *const moves[] = { "plus 10", "plus 1", "plus 1", "plus 1", "plus 1" };
    Fixture *f = *state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *dump = NULL;
        int64_t id = played(f, moves, 5, &dump);
        rewrite(f, arena_printf(&f->arena, "%s AND evening = %d", rows[i].sql, (int)id).p);
        Err warning = { "" }, err = { "" };
        Evening *evening = resumed(f, id, &warning);
        if (!warning.text[0] || evening_moves(evening) != rows[i].stands) {
            fail_msg("row %zu: %d, %s", i, evening_moves(evening), warning.text);
        }
        assert_false(evening_can_redo(evening));
        JournalEvening row = { 0 };
        assert_true(journal_read(f->journal, &f->arena, id, &row, &err));
        assert_int_equal(row.move_count, 5); // all still there
        assert_true(evening_forward(evening, 0));
        assert_int_equal(evening_trouble(evening).n, 0);
        assert_true(journal_read(f->journal, &f->arena, id, &row, &err));
        assert_int_equal(row.move_count, rows[i].stands + 1);
        evening_destroy(evening);
    }
}

static void an_undone_move_no_longer_known_cannot_be_redone(void **state)
{
    static const char *const moves[] = { "plus 10", "plus 1", "<" };
    Fixture *f = *state;
    const char *dump = NULL;
    int64_t id = played(f, moves, 3, &dump);
    rewrite(f, "UPDATE move SET text = 'verzet 3' WHERE seq = 1");
    Err warning = { "" };
    Evening *evening = resumed(f, id, &warning);
    assert_string_equal(warning.text, "");
    assert_true(evening_can_redo(evening));
    assert_false(evening_redo(evening));
    assert_false(evening_can_redo(evening));
    assert_string_equal(counter_dump(&f->arena, evening), dump);
    evening_destroy(evening);
}

static int nobody_claims(const char *folder)
{
    Journal *journal = NULL;
    Evening *evening = NULL;
    Err warning = { "" }, err = { "" };
    if (!journal_open(&journal, folder, &warning, &err)) return 1;
    bool resumed_here = evening_resume_with(&evening, journal, 1, NULL, NULL, find, &warning, &err);
    journal_close(journal);
    return resumed_here ? 2 : err.text[0] ? 0 : 3;
}

static void what_cannot_be_resumed_is_told_and_left_free(void **state)
{
    Fixture *f = *state;
    f->evening = new_evening(f->journal, 1000);
    evening_begin(f->evening);
    assert_true(evening_forward(f->evening, 0));
    int64_t id = f->evening->kept.id;
    assert_int_equal(in_child(nobody_claims, f->folder), 0); // it is being played here
    evening_destroy(f->evening);
    f->evening = NULL;

    Evening *other = NULL;
    Err warning = { "" }, err = { "" };
    assert_false(evening_resume_with(&other, f->journal, id + 1, NULL, NULL, find, &warning, &err));
    assert_true(err.text[0] != '\0');
    err = (Err){ "" };
    assert_false(evening_resume_with(&other, f->journal, id, NULL, NULL, find_less, &warning, &err));
    assert_true(str_find(str_z(err.text), STR("\"nul\"")) < strlen(err.text));
    rewrite(f, "UPDATE source SET bytes = CAST('Titel: Onspeelbaar' AS BLOB)");
    err = (Err){ "" };
    assert_false(evening_resume_with(&other, f->journal, id, NULL, NULL, find, &warning, &err));
    assert_true(str_find(str_z(err.text), STR("proef.txt")) < strlen(err.text));
    assert_null(other);
    assert_int_equal(journal_claimed(f->journal), 0);
}

// Killing -----------------------------------------------------------------------------------------

// Plays by chance for ever and reports each step through the pipe once it has been made.
static void play_until_killed(const char *folder, uint64_t seed, int report)
{
    Journal *journal = NULL;
    Err err = { "" };
    if (!journal_open(&journal, folder, NULL, &err)) _exit(1);
    Arena arena = { 0 };
    Rng rng = rng_seeded(seed);
    Evening *evening = new_evening(journal, (int64_t)seed);
    evening_begin(evening);
    evening_forward(evening, 0); // brings it into the journal
    for (uint32_t step = 0;; step++) {
        if (write(report, &step, sizeof step) != sizeof step) _exit(2);
        (void)chance_step(evening, &arena, &rng, step);
        if (evening_trouble(evening).n > 0) _exit(3);
        arena_reset(&arena);
    }
}

// Lets it come to at least `steps` steps and kills it; the number of the last step reported.
static uint32_t play_and_kill(const char *folder, uint64_t seed, uint32_t steps)
{
    int report[2];
    assert_int_equal(pipe(report), 0);
    pid_t child = fork();
    if (child == 0) {
        close(report[0]);
        play_until_killed(folder, seed, report[1]);
    }
    close(report[1]);
    uint32_t last = 0, got;
    bool killed = false;
    while (read(report[0], &got, sizeof got) == sizeof got) {
        last = got;
        if (last >= steps && !killed) killed = kill(child, SIGKILL) == 0;
    }
    close(report[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFSIGNALED(status)) fail_msg("it ended by itself: %d", WEXITSTATUS(status));
    return last;
}

// The same play up to a step, without a journal.
static const char *dump_after(Arena *arena, uint64_t seed, uint32_t steps)
{
    Arena scratch = { 0 };
    Rng rng = rng_seeded(seed);
    Evening *evening = new_evening(NULL, 0);
    evening_forward(evening, 0);
    for (uint32_t step = 0; step < steps; step++) {
        (void)chance_step(evening, &scratch, &rng, step);
        arena_reset(&scratch);
    }
    const char *dump = counter_dump(arena, evening);
    evening_destroy(evening);
    arena_finish(&scratch);
    return dump;
}

static void killed_at_any_moment_it_goes_on_from_there(void **state)
{
    Fixture *f = *state;
    Rng rng = rng_seeded(4);
    for (uint64_t seed = 1; seed <= KILLS; seed++) {
        journal_close(f->journal); // the child must not share our locks
        f->journal = NULL;
        uint32_t told = play_and_kill(f->folder, seed, rng_below(&rng, 60));
        f->journal = opened(f->folder);
        JournalEvening *list = NULL;
        int count = 0;
        Err err = { "" }, warning = { "" };
        assert_true(journal_list(f->journal, &f->arena, &list, &count, &err));
        assert_int_equal(count, (int)seed);
        Evening *evening = resumed(f, list[0].id, &warning);
        assert_string_equal(warning.text, "");
        const char *dump = counter_dump(&f->arena, evening);
        const char *at = dump_after(&f->arena, seed, told);
        const char *one_more = dump_after(&f->arena, seed, told + 1);
        if (strcmp(dump, at) != 0 && strcmp(dump, one_more) != 0) {
            fail_msg("kill %d after step %u:\n%s is neither\n%s nor\n%s", (int)seed, told, dump, at,
                     one_more);
        }
        evening_destroy(evening);
    }
}

int main(void)
{
#define RESUME_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        RESUME_TEST(an_evening_goes_on_where_it_stood),
        RESUME_TEST(resuming_by_itself_changes_nothing_in_the_journal),
        RESUME_TEST(a_move_no_longer_known_ends_the_replay_and_is_told),
        RESUME_TEST(an_undone_move_no_longer_known_cannot_be_redone),
        RESUME_TEST(what_cannot_be_resumed_is_told_and_left_free),
        RESUME_TEST(killed_at_any_moment_it_goes_on_from_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
