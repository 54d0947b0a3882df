// The template's test: copy it with nul.c. What is asked here is asked of every format: replay
// gives the same picture as live play, a refused move changes nothing, one key forward gets to the
// end, and the room never sees what only the teacher may know.
#include "formats/nul.h"

#include "base/rng.h"
#include "support/metrics.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { CHANCE_MOVES = 3000, PLAYED = 3 };

static Item items[] = {
    { .kind = ITEM_STATEMENT, .usable = true, .text = STR_INIT("Appel") },
    { .kind = ITEM_CARD, .usable = true, .text = STR_INIT("Banaan") },
    { .kind = ITEM_QUESTION, .usable = false, .text = STR_INIT("Doet niet mee") },
    { .kind = ITEM_PART, .usable = true, .text = STR_INIT("Citroen") },
};
static const Pack fruit = { .title = STR_INIT("Fruit"), .items = items, .item_count = 4 };

// The picture as text, in the arena.
static const char *picture(Arena *arena, const State *state, Audience audience)
{
    Scene scene = { .audience = audience, .width = 1778, .metrics = metrics_fake() };
    DrawList list = draw_begin(arena, scene.width);
    format_nul.draw(state, &(Ui){ 0 }, &scene, &list);
    Buf dump = { 0 };
    draw_dump(&list, &dump);
    const char *copy = arena_z(arena, buf_str(&dump));
    buf_finish(&dump);
    return copy;
}

static const char *place(Arena *arena, const State *state)
{
    Report report = { .arena = arena };
    format_nul.report(state, &report);
    return report.place.p;
}

static bool shows(const char *picture_text, const char *word)
{
    return str_find(str_z(picture_text), str_z(word)) < strlen(picture_text);
}

static void it_stands_in_the_table_and_takes_no_pack(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Pack pack = fruit;
    DiagList diags = { .arena = &arena };
    assert_ptr_equal(format_by_id(STR("nul")), &format_nul);
    assert_ptr_equal(formats[format_count - 1], &format_nul);
    assert_false(format_nul.accepts(&pack, metrics_fake(), &diags));
    assert_int_equal(diags.count, 0);
    arena_finish(&arena);
}

static void each_move_is_played_or_refused(void **state)
{
    static const struct {
        const char *move;
        bool ok;
        const char *place;
    } rows[] = {
        { "", false, "onderwerp 1 van 3" },         { "verder", true, "onderwerp 2 van 3" },
        { "verder 2", false, "onderwerp 2 van 3" }, { "verde", false, "onderwerp 2 van 3" },
        { "naar", false, "onderwerp 2 van 3" },     { "naar 0", false, "onderwerp 2 van 3" },
        { "naar 4", false, "onderwerp 2 van 3" },   { "naar 3", true, "onderwerp 3 van 3" },
        { "naar 1x", false, "onderwerp 3 van 3" },  { "verder", true, "het einde" },
        { "verder", false, "het einde" },           { "naar 1", true, "onderwerp 1 van 3" },
    };
    (void)state;
    Arena arena = { 0 };
    State *nul = format_nul.start(&arena, &fruit, 1);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool ok = format_nul.apply(nul, str_z(rows[i].move), 0);
        const char *got = place(&arena, nul);
        if (ok != rows[i].ok || strcmp(got, rows[i].place) != 0) {
            fail_msg("row %zu \"%s\": %d, %s", i, rows[i].move, ok, got);
        }
    }
    arena_finish(&arena);
}

static void one_key_forward_gets_to_the_end(void **state)
{
    (void)state;
    Arena arena = { 0 };
    State *nul = format_nul.start(&arena, &fruit, 1);
    int steps = 0;
    for (Str move; !str_empty(move = format_nul.next(nul, &arena)); steps++) {
        assert_true(format_nul.apply(nul, move, 0));
    }
    assert_int_equal(steps, PLAYED);
    Pack empty = { 0 };
    assert_true(str_empty(format_nul.next(format_nul.start(&arena, &empty, 1), &arena)));
    arena_finish(&arena);
}

static Str chance_move(Arena *arena, Rng *rng)
{
    static const char *const words[] = { "verder", "naar", "raar", "" };
    uint32_t pick = rng_below(rng, 4);
    if (pick == 0) return STR("verder");
    return arena_printf(arena, "%s %u", words[pick], rng_below(rng, 6));
}

static void replay_gives_the_picture_of_live_play(void **state)
{
    (void)state;
    Arena arena = { 0 }, frame = { 0 };
    Rng rng = rng_seeded(12);
    State *live = format_nul.start(&arena, &fruit, 1), *again = format_nul.start(&arena, &fruit, 1);
    for (int i = 0; i < CHANCE_MOVES; i++) {
        arena_reset(&frame);
        const char *before = picture(&frame, live, FOR_TEACHER);
        Str move = chance_move(&frame, &rng);
        if (format_nul.apply(live, move, i)) {
            assert_true(format_nul.apply(again, move, i));
        } else {
            assert_string_equal(picture(&frame, live, FOR_TEACHER), before);
        }
        assert_string_equal(picture(&frame, again, FOR_ROOM), picture(&frame, live, FOR_ROOM));
    }
    arena_finish(&frame);
    arena_finish(&arena);
}

static void only_the_teacher_sees_what_comes_next(void **state)
{
    (void)state;
    Arena arena = { 0 };
    State *nul = format_nul.start(&arena, &fruit, 1);
    const char *room = picture(&arena, nul, FOR_ROOM);
    const char *teacher = picture(&arena, nul, FOR_TEACHER);
    assert_true(shows(room, "Appel"));
    assert_false(shows(room, "Banaan"));
    assert_true(shows(teacher, "Appel"));
    assert_true(shows(teacher, "Banaan"));
    assert_false(shows(teacher, "Citroen"));
    arena_finish(&arena);
}

static void keys_become_moves(void **state)
{
    static const struct {
        Input input;
        const char *move; // what it means
        bool taken;       // also when it means nothing yet
    } rows[] = {
        { { .kind = INPUT_ACTION, .action = ACTION_NEXT }, "", false }, // the house goes forward
        { { .kind = INPUT_DIGIT, .digit = 0 }, "", true },
        { { .kind = INPUT_DIGIT, .digit = 2 }, "", true },
        { { .kind = INPUT_ACTION, .action = ACTION_BACK }, "", false },
        { { .kind = INPUT_ACTION, .action = ACTION_NEXT }, "naar 2", true },
        { { .kind = INPUT_ACTION, .action = ACTION_NEXT }, "", false },
        { { .kind = INPUT_DIGIT, .digit = 9 }, "", true },
        { { .kind = INPUT_ACTION, .action = ACTION_NEXT }, "", true }, // there is no ninth
        { { .kind = INPUT_TAP, .target = STR_INIT("onderwerp") }, "", false },
    };
    (void)state;
    Arena arena = { 0 };
    Ui ui = { 0 };
    State *nul = format_nul.start(&arena, &fruit, 1);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool taken = false;
        Str move = format_nul.interpret(nul, &ui, &rows[i].input, &arena, &taken);
        if (!str_eq(move, str_z(rows[i].move)) || taken != rows[i].taken) {
            fail_msg("row %zu: \"%.*s\" %d", i, STR_ARG(move), taken);
        }
    }
    arena_finish(&arena);
}

static void the_report_goes_to_every_item(void **state)
{
    (void)state;
    Arena arena = { 0 };
    State *nul = format_nul.start(&arena, &fruit, 1);
    Report report = { .arena = &arena };
    format_nul.report(nul, &report);
    assert_int_equal(report.count, PLAYED);
    for (int i = 0; i < report.count; i++) {
        assert_true(format_nul.apply(nul, report.items[i].move, 0));
        assert_true(shows(picture(&arena, nul, FOR_ROOM), report.items[i].text.p));
    }
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_stands_in_the_table_and_takes_no_pack),
        cmocka_unit_test(each_move_is_played_or_refused),
        cmocka_unit_test(one_key_forward_gets_to_the_end),
        cmocka_unit_test(replay_gives_the_picture_of_live_play),
        cmocka_unit_test(only_the_teacher_sees_what_comes_next),
        cmocka_unit_test(keys_become_moves),
        cmocka_unit_test(the_report_goes_to_every_item),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
