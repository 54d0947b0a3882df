// A part of words: what is one, its two steps, and times out of a damaged journal.
#include "formats/text.h"

#include "game.h"

static const Item welcome = { .kind = ITEM_PART,
                              .usable = true,
                              .text = STR_INIT("Welkom"),
                              .who = STR_INIT("de leerkracht"),
                              .explain = STR_INIT("Ga bij elkaar zitten.") };

static Pack pack_of(Arena *arena, const Item *items, int count)
{
    Pack pack = { .path = STR("avond.txt"), .file_count = 1, .item_count = count };
    pack.files = arena_new(arena, PackFile, 1);
    pack.items = arena_new(arena, Item, count + 1);
    for (int i = 0; i < count; i++) {
        pack.items[i] = items[i];
        pack.items[i].line = pack.items[i].number = i + 1;
    }
    return pack;
}

static Game *welcome_game(void)
{
    Game *game = game_create(&format_text);
    game_accept(game, pack_of(&game->arena, &welcome, 1));
    return game;
}

static void one_part_by_itself_is_taken(void **state)
{
    (void)state;
    static const Item card = { .kind = ITEM_CARD, .usable = true, .text = STR_INIT("Dapper") };
    static const Item idle = { .kind = ITEM_CARD, .text = STR_INIT("Doet niet mee") };
    const struct {
        Item items[2];
        int count;
        bool taken;
    } rows[] = {
        { { welcome }, 1, true },        { { welcome, idle }, 2, true },
        { { idle, welcome }, 2, true },  { { welcome, welcome }, 2, false },
        { { welcome, card }, 2, false }, { { card }, 1, false },
        { { idle }, 1, false },          { { idle }, 0, false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Pack pack = pack_of(&arena, rows[i].items, rows[i].count);
        DiagList diags = { .arena = &arena };
        bool taken = format_text.accepts(&pack, metrics_fake(), &diags);
        if (taken != rows[i].taken || diags.count > 0) fail_msg("row %zu", i);
        arena_finish(&arena);
    }
}

static void each_move_is_played_or_refused(void **state)
{
    (void)state;
    static const struct {
        const char *before, *move;
        bool ok;
    } rows[] = {
        { "", "uitleg", true },
        { "", "naam", false },
        { "", "", false },
        { "", "uitleg 2", false },
        { "uitleg", "naam", true },
        { "uitleg", "uitleg", false },
        { "uitleg", "verder", false },
        { "uitleg|naam", "uitleg", true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = welcome_game();
        game_play(game, rows[i].before);
        if (game_try(game, str_z(rows[i].move)) != rows[i].ok) fail_msg("row %zu", i);
        game_destroy(game);
    }
}

static void forward_tells_what_there_is_and_then_the_part_is_over(void **state)
{
    (void)state;
    Game *game = welcome_game();
    assert_true(str_eq(format_text.next(game->state, &game->arena), STR("uitleg")));
    game_play(game, "uitleg");
    assert_true(str_empty(format_text.next(game->state, &game->arena)));
    game_destroy(game);
    game = game_create(&format_text);
    Item bare = { .kind = ITEM_PART, .usable = true, .text = STR("Pauze") };
    game_accept(game, pack_of(&game->arena, &bare, 1));
    assert_true(str_empty(format_text.next(game->state, &game->arena)));
    game_destroy(game);
}

static void words_that_do_not_fit_are_told_before_the_evening(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Item item = welcome;
    item.explain = packs_words(&arena, STR("lang"), 4000);
    Pack pack = pack_of(&arena, &item, 1);
    DiagList diags = { .arena = &arena };
    format_text.accepts(&pack, metrics_fake(), &diags);
    assert_int_equal(diags.count, 1);
    arena_finish(&arena);
}

// Under the sanitizers, a sum that overflows ends the test.
static void any_time_of_a_move_can_be_drawn(void **state)
{
    (void)state;
    static const int64_t times[] = { INT64_MIN, -1, 0, INT64_MAX / 2, INT64_MAX };
    for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
        Game *game = welcome_game();
        assert_true(format_text.apply(game->state, STR("uitleg"), times[i]));
        Scene scene = { .width = 1778, .metrics = metrics_fake(), .motion = true, .now_ms = 90000 };
        DrawList list = draw_begin(&game->arena, scene.width);
        format_text.draw(game->state, &(Ui){ 0 }, &scene, &list);
        assert_true(list.count > 0);
        game_destroy(game);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_part_by_itself_is_taken),
        cmocka_unit_test(each_move_is_played_or_refused),
        cmocka_unit_test(forward_tells_what_there_is_and_then_the_part_is_over),
        cmocka_unit_test(words_that_do_not_fit_are_told_before_the_evening),
        cmocka_unit_test(any_time_of_a_move_can_be_drawn),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
