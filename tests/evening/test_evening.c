// An evening is a list of moves: whatever is done and undone, the state is that of playing the
// moves in force from the start.
#include "counter.h"
#include "evening/evening_inside.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { STEPS = 20000 };

static void each_move_is_taken_by_its_part_or_refused(void **state)
{
    static const struct {
        const char *move; // "<" undo, ">" redo, "+" forward
        bool ok;
        const char *dump;
    } rows[] = {
        { "<", false, "deel 1: [stand 0  0 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { ">", false, "deel 1: [stand 0  0 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { "plus 30", true, "deel 1: [stand 30  1 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { "min 31", false, "deel 1: [stand 30  1 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { "verder", false, "deel 1: [stand 30  1 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { "deel", false, "deel 1: [stand 30  1 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { "deel 0", false, "deel 1: [stand 30  1 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { "deel 1", false, "deel 1: [stand 30  1 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { "deel 4", false, "deel 1: [stand 30  1 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { "deel 2 3", false, "deel 1: [stand 30  1 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { "deel 3", true, "deel 3: [stand 30  1 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { "verder", true, "deel 3: [stand 30  1 11] [stand 0  0 22] [onderwerp 2 van 3]" },
        { "plus 1", false, "deel 3: [stand 30  1 11] [stand 0  0 22] [onderwerp 2 van 3]" },
        { "deel 2", true, "deel 2: [stand 30  1 11] [stand 0  0 22] [onderwerp 2 van 3]" },
        { "noem Zo\xc3\xab", true,
          "deel 2: [stand 30  1 11] [stand 0 Zo\xc3\xab 1 22] [onderwerp 2 van 3]" },
        { "<", true, "deel 2: [stand 30  1 11] [stand 0  0 22] [onderwerp 2 van 3]" },
        { "<", true, "deel 3: [stand 30  1 11] [stand 0  0 22] [onderwerp 2 van 3]" },
        { "<", true, "deel 3: [stand 30  1 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { "plus 1", false, "deel 3: [stand 30  1 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { ">", true, "deel 3: [stand 30  1 11] [stand 0  0 22] [onderwerp 2 van 3]" },
        { "<", true, "deel 3: [stand 30  1 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { "<", true, "deel 1: [stand 30  1 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { "min 5", true, "deel 1: [stand 25  1 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { ">", false, "deel 1: [stand 25  1 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { "+", true, "deel 2: [stand 25  1 11] [stand 0  0 22] [onderwerp 1 van 3]" },
        { "+", true, "deel 2: [stand 25  1 11] [stand 1  1 22] [onderwerp 1 van 3]" },
    };
    (void)state;
    Arena arena = { 0 };
    Evening *evening = three_parts(NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *move = rows[i].move;
        uint64_t version = evening_version(evening);
        bool ok = *move == '<'   ? evening_back(evening)
                  : *move == '>' ? evening_redo(evening)
                  : *move == '+' ? evening_forward(evening, 1)
                                 : evening_move(evening, str_z(move), 1);
        const char *dump = counter_dump(&arena, evening);
        bool seen = evening_version(evening) != version;
        if (ok != rows[i].ok || seen != ok || strcmp(dump, rows[i].dump) != 0) {
            fail_msg("row %zu \"%s\": %d\n%s is not\n%s", i, move, ok, dump, rows[i].dump);
        }
    }
    evening_destroy(evening);
    arena_finish(&arena);
}

static void a_move_is_one_line_of_bounded_text(void **state)
{
    static char text[JOURNAL_MOVE_BYTES_MAX + 1];
    memset(text, 'x', sizeof text);
    memcpy(text, "noem ", 5);
    const struct {
        Str move;
        bool ok;
    } rows[] = {
        { { text, JOURNAL_MOVE_BYTES_MAX }, true },
        { { text, JOURNAL_MOVE_BYTES_MAX + 1 }, false },
        { STR(""), false },
        { { 0 }, false },
        { STR("noem a\nb"), false },
        { STR("noem a\0b"), false },
        { STR("noem \xff"), false },
        { STR("noem \xe2\x98\x80"), true },
    };
    (void)state;
    Evening *evening = three_parts(NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (evening_move(evening, rows[i].move, 0) != rows[i].ok) fail_msg("row %zu", i);
    }
    int left = JOURNAL_MOVES_MAX - evening_moves(evening);
    for (int i = 0; i < left; i++) {
        assert_true(evening_move(evening, STR("plus 0"), i));
    }
    assert_false(evening_move(evening, STR("plus 0"), 0));
    assert_int_equal(evening_moves(evening), JOURNAL_MOVES_MAX);
    assert_true(evening_back(evening));
    assert_true(evening_move(evening, STR("plus 0"), 0));
    evening_destroy(evening);
}

static void a_state_may_keep_the_text_of_a_move(void **state)
{
    (void)state;
    Evening *evening = three_parts(NULL);
    char text[] = "noem Sanne", wrong[] = "noem\nDaan";
    assert_true(evening_move(evening, str_z(text), 0));
    memset(text, '?', sizeof text - 1);
    assert_false(evening_move(evening, str_z(wrong), 0));
    assert_false(evening_move(evening, STR("groet Daan"), 0));
    assert_true(str_eq(evening_part(evening)->state->note, STR("Sanne")));
    evening_destroy(evening);
}

static void an_evening_without_parts_refuses_everything(void **state)
{
    (void)state;
    Evening *evening = evening_create(STR("Leeg"), 0, NULL);
    assert_null(evening_part(evening));
    assert_false(evening_move(evening, STR("deel 1"), 0));
    assert_false(evening_move(evening, STR("verder"), 0));
    assert_false(evening_forward(evening, 0));
    assert_false(evening_back(evening));
    assert_null(evening_last_move(evening));
    evening_destroy(evening);
    evening_destroy(NULL);
}

static void forward_alone_plays_the_whole_evening(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Evening *evening = three_parts(NULL);
    int steps = 0;
    while (evening_forward(evening, steps)) {
        steps++;
    }
    assert_int_equal(steps, 7 + 1 + 7 + 1 + 3);
    assert_string_equal(counter_dump(&arena, evening),
                        "deel 3: [stand 7  6 11] [stand 7  14 22] [het einde]");
    while (evening_back(evening)) {
        steps--;
    }
    assert_int_equal(steps, 0);
    assert_string_equal(counter_dump(&arena, evening),
                        "deel 1: [stand 0  0 11] [stand 0  0 22] [onderwerp 1 van 3]");
    evening_destroy(evening);
    arena_finish(&arena);
}

// Chance ------------------------------------------------------------------------------------------

// The same moves played on a fresh evening.
static const char *dump_of_replay(Arena *arena, const Evening *live)
{
    Evening *again = three_parts(NULL);
    for (int i = 0; i < live->cursor; i++) {
        assert_true(evening_move(again, live->moves[i].text, live->moves[i].at_ms));
    }
    const char *dump = counter_dump(arena, again);
    evening_destroy(again);
    return dump;
}

static void live_play_and_replay_give_the_same_state(void **state)
{
    (void)state;
    Rng rng = rng_seeded(20240601);
    Arena arena = { 0 };
    Evening *evening = three_parts(NULL);
    // What each number of moves in force looked like: a stack that the cursor walks over.
    char **seen = test_calloc(STEPS + 1, sizeof *seen);
    int known = 0;
    seen[0] = strdup(counter_dump(&arena, evening));
    for (int step = 0; step < STEPS; step++) {
        arena_reset(&arena);
        uint64_t version = evening_version(evening);
        int before = evening_moves(evening), count = evening->move_count;
        bool stepped = chance_step(evening, &arena, &rng, step);
        int now = evening_moves(evening);
        const char *dump = counter_dump(&arena, evening);
        if (!stepped) {
            assert_true(version == evening_version(evening));
            assert_int_equal(evening->move_count, count); // nor the tail that can be redone
        }
        bool fresh = stepped && now == before + 1 && !evening_can_redo(evening);
        if (fresh) {
            while (known >= now) {
                free(seen[known--]);
            }
            seen[++known] = strdup(dump);
        }
        if (strcmp(dump, seen[now]) != 0) fail_msg("step %d: %s is not %s", step, dump, seen[now]);
        if (step % 97 == 0) assert_string_equal(dump_of_replay(&arena, evening), dump);
    }
    for (; known >= 0; known--) {
        free(seen[known]);
    }
    test_free(seen);
    evening_destroy(evening);
    arena_finish(&arena);
}

static void undo_to_the_start_and_redo_to_the_end_pass_the_same_states(void **state)
{
    (void)state;
    Rng rng = rng_seeded(7);
    Arena arena = { 0 };
    Evening *evening = three_parts(NULL);
    for (int step = 0; step < 2000; step++) {
        Str move = chance_move(&arena, &rng);
        evening_move(evening, move, step);
    }
    int moves = evening_moves(evening);
    assert_true(moves > 200);
    const char **dumps = arena_alloc(&arena, (size_t)moves + 1, sizeof *dumps);
    for (int i = moves; i > 0; i--) {
        dumps[i] = counter_dump(&arena, evening);
        assert_true(evening_back(evening));
    }
    assert_false(evening_back(evening));
    Evening *fresh = three_parts(NULL);
    assert_string_equal(counter_dump(&arena, evening), counter_dump(&arena, fresh));
    for (int i = 1; i <= moves; i++) {
        assert_true(evening_redo(evening));
        assert_string_equal(counter_dump(&arena, evening), dumps[i]);
    }
    assert_false(evening_redo(evening));
    evening_destroy(fresh);
    evening_destroy(evening);
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_move_is_taken_by_its_part_or_refused),
        cmocka_unit_test(a_move_is_one_line_of_bounded_text),
        cmocka_unit_test(a_state_may_keep_the_text_of_a_move),
        cmocka_unit_test(an_evening_without_parts_refuses_everything),
        cmocka_unit_test(forward_alone_plays_the_whole_evening),
        cmocka_unit_test(live_play_and_replay_give_the_same_state),
        cmocka_unit_test(undo_to_the_start_and_redo_to_the_end_pass_the_same_states),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
