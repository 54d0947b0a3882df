// The rules of the carousel: who is where, which move is allowed when, and the clock.
#include "carousel_game.h"

#include "base/rng.h"

// Who is where -----------------------------------------------------------------------------------

static void every_group_has_its_place_in_every_round(void **test)
{
    (void)test;
    static const struct {
        int groups, rooms;
        const char *places; // a row a round, of each group its room from 1, - is a pause
    } rows[] = {
        { 2, 2, "12|21|" },
        { 3, 3, "123|231|312|" },
        { 4, 4, "1234|2341|3412|4123|" },
        { 2, 4, "12|23|34|41|" },         // more rooms than groups: everybody comes everywhere
        { 3, 2, "12-|2-1|-12|" },         // fewer: one of them waits
        { 4, 1, "1---|---1|--1-|-1--|" }, // all but one of them wait
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        PartWays ways = carousel_of(&arena, rows[i].groups, rows[i].rooms, 12);
        Game *game = carousel_game(&ways);
        Buf got = { 0 };
        for (int round = 0; round < game->state->round_count; round++) {
            for (int g = 0; g < rows[i].groups; g++) {
                int room = carousel_room(game->state, g, round);
                buf_putc(&got, room == CAROUSEL_PAUSE ? '-' : (char)('1' + room));
            }
            buf_putc(&got, '|');
        }
        if (!str_eq(buf_str(&got), str_z(rows[i].places))) {
            fail_msg("row %zu: %.*s", i, STR_ARG(buf_str(&got)));
        }
        buf_finish(&got);
        game_destroy(game);
        arena_finish(&arena);
    }
}

static void nobody_meets_and_everybody_comes_everywhere(void **test)
{
    (void)test;
    enum { MOST = 12 };
    for (int i = 0; i < MOST * MOST; i++) {
        Arena arena = { 0 };
        int groups = 2 + i % MOST, rooms = 1 + i / MOST;
        PartWays ways = carousel_of(&arena, groups, rooms, 7);
        Pack pack = part_of(&arena, "Carrousel", 60, &ways);
        const State *state = carousel_start(&arena, &pack, 1);
        int places = groups > rooms ? groups : rooms;
        for (int g = 0; g < groups; g++) {
            bool been[MOST + 1] = { false };
            for (int round = 0; round < places; round++) {
                int room = carousel_room(state, g, round);
                if (room == CAROUSEL_PAUSE) continue;
                if (been[room]) fail_msg("%d groups, %d rooms: twice in a room", groups, rooms);
                been[room] = true;
                for (int other = 0; other < g; other++) {
                    assert_int_not_equal(carousel_room(state, other, round), room);
                }
            }
            for (int room = 0; room < rooms; room++) {
                assert_true(been[room]);
            }
        }
        arena_finish(&arena);
    }
}

static void the_minutes_of_the_part_are_shared_out(void **test)
{
    (void)test;
    static const struct {
        int groups, rooms, minutes, walk;
        int written[3], written_count;
        const char *shared;
    } rows[] = {
        { 3, 3, 60, 2, { 0 }, 0, "18 18 18 " },
        { 3, 3, 60, 0, { 0 }, 0, "20 20 20 " },
        { 2, 4, 60, 5, { 0 }, 0, "11 11 11 11 " },
        { 3, 2, 60, 0, { 0 }, 0, "20 20 20 " },
        { 3, 3, 5, 30, { 0 }, 0, "1 1 1 " }, // a part that is too short for its walks
        { 14, 14, 180, 0, { 0 }, 0, "15 15 15 15 15 15 15 15 15 15 15 15 " },
        { 3, 3, 60, 2, { 5, 25, 10 }, 3, "5 25 10 " },
        { 3, 3, 60, 2, { 10 }, 1, "10 " },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        PartWays ways = carousel_of(&arena, rows[i].groups, rows[i].rooms, 7);
        ways.walk = rows[i].walk;
        ways.round_count = rows[i].written_count;
        memcpy(ways.rounds, rows[i].written, sizeof rows[i].written);
        Pack pack = part_of(&arena, "Carrousel", rows[i].minutes, &ways);
        const State *state = carousel_start(&arena, &pack, 1);
        Buf got = { 0 };
        for (int r = 0; r < state->round_count; r++) {
            buf_printf(&got, "%d ", state->minutes[r]);
        }
        if (!str_eq(buf_str(&got), str_z(rows[i].shared))) {
            fail_msg("row %zu: %.*s", i, STR_ARG(buf_str(&got)));
        }
        buf_finish(&got);
        arena_finish(&arena);
    }
}

// Every move in every step -----------------------------------------------------------------------

static const struct {
    char letter;
    const char *moves;
} steps[] = {
    { 'N', "" },
    { 'U', "uitleg" },
    { 'P', "waar" },
    { '1', "waar|ronde 1" },
    { 'S', "ronde 1|klok stop" },
    { 'W', "ronde 1|wissel" },
    { '2', "ronde 2" },
    { '3', "ronde 3" },
    { 'E', "einde" },
};

static const struct {
    Str move;
    const char *taken, *forward; // in these steps it is accepted, in these it is what comes next
} moves[] = {
    { STR_INIT("uitleg"), "N", "N" },
    { STR_INIT("uitleg 1"), "", "" },
    { STR_INIT("waar"), "NU", "U" },
    { STR_INIT("waar 1"), "", "" },
    { STR_INIT("ronde 1"), "NUPW23E", "P" },
    { STR_INIT(" ronde  1 "), "NUPW23E", "" },
    { STR_INIT("ronde 2"), "NUP1SW3E", "W" },
    { STR_INIT("ronde 3"), "NUP1SW2E", "" },
    { STR_INIT("ronde 0"), "", "" },
    { STR_INIT("ronde 4"), "", "" },
    { STR_INIT("ronde -1"), "", "" },
    { STR_INIT("ronde"), "", "" },
    { STR_INIT("ronde 1 1"), "", "" },
    { STR_INIT("ronde 99999999999999999999"), "", "" },
    { STR_INIT("wissel"), "1S2", "1S2" },
    { STR_INIT("wissel 2"), "", "" },
    { STR_INIT("klok start"), "S", "" },
    { STR_INIT("klok stop"), "1W23", "" },
    { STR_INIT("klok +30"), "1SW23", "" },
    { STR_INIT("klok -30"), "1SW23", "" },
    { STR_INIT("klok +0"), "", "" },
    { STR_INIT("klok 30"), "", "" },
    { STR_INIT("klok"), "", "" },
    { STR_INIT("klok stop nu"), "", "" },
    { STR_INIT("einde"), "NUP1SW23", "3" },
    { STR_INIT("einde 1"), "", "" },
    { STR_INIT(""), "", "E" },
    { STR_INIT("\xFF\xFE"), "", "" },
    { STR_INIT("naam"), "", "" },
};

static void every_move_is_taken_in_its_steps_and_in_no_other(void **test)
{
    (void)test;
    for (size_t s = 0; s < sizeof steps / sizeof *steps; s++) {
        for (size_t m = 0; m < sizeof moves / sizeof *moves; m++) {
            Game *game = game_create(&format_carousel);
            Pack pack = part_of(&game->arena, "Carrousel", 60, &colours);
            pack.items[0].explain = STR("Je gaat langs drie lokalen.");
            game_accept(game, pack);
            game_play(game, steps[s].moves);
            Str next = format_carousel.next(game->state, &game->arena);
            State before = *game->state;
            bool taken = game_try(game, moves[m].move);
            bool expected = strchr(moves[m].taken, steps[s].letter) != NULL;
            bool forward = strchr(moves[m].forward, steps[s].letter) != NULL;
            if (taken != expected || (forward && !str_eq(next, moves[m].move))) {
                fail_msg("%c %.*s: taken %d, next %.*s", steps[s].letter, STR_ARG(moves[m].move),
                         taken, STR_ARG(next));
            }
            if (!taken && memcmp(&before, game->state, sizeof before) != 0) {
                fail_msg("%c %.*s left a trace", steps[s].letter, STR_ARG(moves[m].move));
            }
            game_destroy(game);
        }
    }
}

static void keys_mean_moves(void **test)
{
    (void)test;
    static const struct {
        const char *steps;
        Action action;
        const char *move;
    } rows[] = {
        { "", ACTION_SKIP, "waar" },
        { "", ACTION_UP, "" },
        { "waar", ACTION_TALK, "" },
        { "waar", ACTION_SKIP, "ronde 1" },
        { "ronde 1", ACTION_UP, "klok +30" },
        { "ronde 1", ACTION_DOWN, "klok -30" },
        { "ronde 1|klok -3600", ACTION_DOWN, "" }, // a step that changes nothing would need undoing
        { "ronde 1|klok -3600", ACTION_UP, "klok +30" },
        { "ronde 1", ACTION_TALK, "klok stop" },
        { "ronde 1|klok stop", ACTION_TALK, "klok start" },
        { "ronde 1", ACTION_SKIP, "wissel" },
        { "ronde 1", ACTION_NEXT, "" }, // the house does that
        { "ronde 1|wissel", ACTION_TALK, "klok stop" },
        { "ronde 1|wissel", ACTION_SKIP, "ronde 2" },
        { "ronde 3", ACTION_SKIP, "einde" },
        { "einde", ACTION_SKIP, "" },
        { "einde", ACTION_UP, "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = carousel_game(&colours);
        Ui ui = { 0 };
        bool taken = false;
        Input input = { .kind = INPUT_ACTION, .action = rows[i].action };
        game_play(game, rows[i].steps);
        Str move = format_carousel.interpret(game->state, &ui, &input, &game->arena, &taken);
        if (!str_eq(move, str_z(rows[i].move))) fail_msg("row %zu: %.*s", i, STR_ARG(move));
        game_destroy(game);
    }
}

// The clock --------------------------------------------------------------------------------------

static void a_clock_runs_from_the_move_that_starts_it(void **test)
{
    (void)test;
    static const struct {
        const char *moves; // "@S": S seconds pass
        int left;          // seconds
    } rows[] = {
        { "ronde 1", 18 * 60 },
        { "ronde 1|@60", 17 * 60 },
        { "ronde 1|@60|klok stop|@600", 17 * 60 },
        { "ronde 1|@60|klok stop|@600|klok start|@60", 16 * 60 },
        { "ronde 1|klok +30", 18 * 60 + 30 },
        { "ronde 1|klok -30", 17 * 60 + 30 },
        { "ronde 1|@99999", 0 },
        { "ronde 1|@99999|klok +30|@10", 20 },
        { "ronde 1|wissel", 120 },
        { "ronde 1|wissel|@30|klok +30", 120 },
        { "ronde 1|@60|ronde 2", 18 * 60 },
        { "ronde 1|wissel|ronde 1", 18 * 60 }, // once more, from its beginning
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = carousel_game(&colours);
        int64_t now = 1000;
        for (Str rest = str_z(rows[i].moves); rest.n > 0;) {
            StrCut cut = str_cut(rest, '|');
            int64_t seconds = 0;
            rest = cut.tail;
            if (str_starts(cut.head, STR("@"))) {
                assert_true(str_number(str_drop(cut.head, 1), 0, 99999, &seconds));
                now += seconds * 1000;
            } else if (!format_carousel.apply(game->state, cut.head, now)) {
                fail_msg("row %zu: refused %.*s", i, STR_ARG(cut.head));
            }
        }
        int64_t left = clock_left_ms(&game->state->clock, now);
        if (left != (int64_t)rows[i].left * 1000) fail_msg("row %zu: %d", i, (int)(left / 1000));
        game_destroy(game);
    }
}

static void a_long_round_keeps_its_minutes_when_its_clock_is_touched(void **test)
{
    (void)test;
    PartWays ways = colours;
    ways.round_count = 1;
    ways.rounds[0] = 180;
    Game *game = carousel_game(&ways);
    assert_true(format_carousel.apply(game->state, STR("ronde 1"), 0));
    assert_true(format_carousel.apply(game->state, STR("klok stop"), 0));
    assert_int_equal(clock_left_ms(&game->state->clock, 0), 180 * 60 * 1000);
    assert_true(format_carousel.apply(game->state, STR("klok -30"), 0));
    assert_int_equal(clock_left_ms(&game->state->clock, 0), 180 * 60 * 1000 - 30 * 1000);
    game_destroy(game);
}

static void without_time_to_walk_there_is_no_clock_on_the_change(void **test)
{
    (void)test;
    PartWays ways = colours;
    ways.walk = 0;
    Game *game = carousel_game(&ways);
    game_play(game, "ronde 1|wissel");
    assert_false(game_try(game, STR("klok stop")));
    assert_false(game_try(game, STR("klok +30")));
    DrawList list = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
    assert_true(list.next_frame_ms == DRAW_STILL);
    assert_true(list_says(&list, "Wissel nu"));
    assert_false(list_says(&list, "tijd om"));
    game_destroy(game);
}

static void the_picture_changes_at_whole_seconds_and_sleeps_in_between(void **test)
{
    (void)test;
    Game *game = carousel_game(&colours);
    assert_true(format_carousel.apply(game->state, STR("ronde 1"), 500));
    for (int64_t now = 500, frames = 0; frames < 3; frames++) {
        game->now_ms = now;
        DrawList list = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        int64_t wake = list.next_frame_ms;
        assert_true(wake > now && wake <= now + 1000);
        Str digits = clock_digits(&game->arena, 18 * 60 * 1000 - (now - 500));
        assert_true(list_says(&list, arena_z(&game->arena, digits)));
        game->now_ms = wake - 1;
        list = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        assert_true(list_says(&list, arena_z(&game->arena, digits)));
        game->now_ms = wake;
        list = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        assert_false(list_says(&list, arena_z(&game->arena, digits)));
        now = wake;
    }
    game_play(game, "klok stop");
    DrawList still = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
    assert_true(still.next_frame_ms == DRAW_STILL);
    game_destroy(game);
}

static void at_nought_the_room_sees_who_goes_where_and_nothing_moves_on(void **test)
{
    (void)test;
    static const struct {
        const char *moves, *says, *not ;
    } rows[] = {
        { "ronde 1", "Tijd om! Wissel nu", "18:00" },
        { "ronde 3", "Iedereen", "Wissel" },
        { "ronde 1|wissel", "tijd om", "Tijd om!" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = carousel_game(&colours);
        game_play(game, rows[i].moves);
        State before = *game->state;
        game->now_ms += 24 * 60 * 60 * 1000;
        DrawList list = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        if (!list_says(&list, rows[i].says) || list_says(&list, rows[i].not )) {
            fail_msg("row %zu", i);
        }
        assert_true(list.next_frame_ms == DRAW_STILL);
        assert_memory_equal(&before, game->state, sizeof before);
        game_destroy(game);
    }
}

// Chance -----------------------------------------------------------------------------------------

enum { GAMES = 600, MOVES = 30 };

static const int64_t jumps[] = { 0,         1,         999,       1000,          60000, -60000,
                                 INT64_MIN, INT64_MAX, INT32_MAX, INT64_MAX / 2, -1,    3600000 };

static Str chance_move(Arena *arena, Rng *rng)
{
    static const char *const words[] = { "uitleg",    "waar",   "wissel", "klok start",
                                         "klok stop", "klok +", "klok -", "ronde ",
                                         "ronde ",    "einde",  "onzin ", "klok +-" };
    const char *word = words[rng_below(rng, sizeof words / sizeof *words)];
    int number = (int)rng_below(rng, rng_below(rng, 2) ? 5 : 4000);
    bool numbered = strchr(" +-", word[strlen(word) - 1]) != NULL;
    return numbered ? arena_printf(arena, "%s%d", word, number) : str_z(word);
}

typedef struct Played {
    Str moves[MOVES];
    int64_t at_ms[MOVES];
    State after[MOVES];
    int count;
} Played;

static void play_chance(Game *game, Rng *rng, Played *played)
{
    for (int i = 0; i < MOVES; i++) {
        bool forward = rng_below(rng, 2) == 0;
        Str move = forward ? format_carousel.next(game->state, &game->arena)
                           : chance_move(&game->arena, rng);
        int64_t at_ms = rng_below(rng, 3) ? game->now_ms + 1000 * (int64_t)rng_below(rng, 600)
                                          : jumps[rng_below(rng, sizeof jumps / sizeof *jumps)];
        State before = *game->state;
        game->now_ms = at_ms < 0 || at_ms > INT64_MAX / 8 ? 0 : at_ms;
        if (!format_carousel.apply(game->state, move, at_ms)) {
            if (forward) assert_true(str_empty(move));
            assert_memory_equal(&before, game->state, sizeof before);
            continue;
        }
        played->moves[played->count] = move;
        played->at_ms[played->count] = at_ms;
        played->after[played->count++] = *game->state;
        for (size_t j = 0; j < sizeof jumps / sizeof *jumps; j++) {
            int64_t left = clock_left_ms(&game->state->clock, jumps[j]);
            assert_true(left >= 0 && left <= 180 * 60 * 1000);
        }
    }
}

static void any_moves_can_be_replayed_undone_and_lead_to_the_end(void **test)
{
    (void)test;
    Rng rng = rng_seeded(20250131);
    for (int round = 0; round < GAMES; round++) {
        Game *game = carousel_game(&colours), *again = carousel_game(&colours);
        Played *played = arena_new(&game->arena, Played, 1);
        play_chance(game, &rng, played);
        // Undo is a replay of fewer moves, so every state on the way must come back.
        for (int i = 0; i < played->count; i++) {
            assert_true(format_carousel.apply(again->state, played->moves[i], played->at_ms[i]));
            State expected = played->after[i];
            expected.part = again->state->part; // in an arena of its own
            expected.groups = again->state->groups;
            expected.rooms = again->state->rooms;
            assert_memory_equal(&expected, again->state, sizeof expected);
        }
        again->now_ms = game->now_ms;
        if (!str_eq(game_visible(game, &game->arena), game_visible(again, &again->arena))) {
            fail_msg("game %d: another picture after replay", round);
        }
        int presses = 0;
        for (; presses < 20; presses++) {
            Str next = format_carousel.next(game->state, &game->arena);
            if (str_empty(next)) break;
            assert_true(game_try(game, next));
        }
        assert_true(presses < 20);
        game_destroy(again);
        game_destroy(game);
    }
}

// Results and packs ------------------------------------------------------------------------------

static void the_overview_lists_rounds_with_their_places_and_minutes(void **test)
{
    (void)test;
    Game *game = carousel_game(&colours);
    game_play(game, "ronde 2|wissel");
    Report report = { .arena = &game->arena };
    format_carousel.report(game->state, &report);
    assert_int_equal(report.count, 3);
    assert_true(str_eq(report.place, STR("ronde 2 van 3")));
    assert_true(str_eq(report.items[1].move, STR("ronde 2")));
    assert_true(str_eq(report.items[1].title, STR("Ronde 2")));
    assert_true(str_eq(report.items[1].text, STR("rood: lokaal 4, blauw: gymzaal, geel: aula")));
    assert_true(str_eq(report.items[1].outcome, STR("18 minuten")));
    assert_true(report.items[1].now && report.items[1].done && !report.items[2].done);
    game_destroy(game);
}

static void only_a_part_with_groups_and_rooms_that_fit_is_played(void **test)
{
    (void)test;
    Arena names = { 0 };
    const struct {
        PartWays ways;
        bool played;
        Field lost;
    } rows[] = {
        { colours, true, FIELD_NONE },
        { { .groups = STR_INIT("3"), .rooms = STR_INIT("a, b, c") }, true, FIELD_NONE },
        { { .groups = STR_INIT("3") }, false, FIELD_NONE },
        { { .rooms = STR_INIT("a, b, c") }, false, FIELD_NONE },
        { { .groups = STR_INIT("alleen wij"), .rooms = STR_INIT("a, b") }, false, FIELD_NONE },
        { { .exits = { STR_INIT("Leuk?") }, .exit_count = 1 }, false, FIELD_NONE },
        { carousel_of(&names, 12, 12, 30), true, FIELD_NONE },
        { carousel_of(&names, 2, 2, 31), false, FIELD_GROUPS },
        { { .groups = STR_INIT("3"), .rooms = part_names(&names, "ver", 1, 60) },
          false,
          FIELD_ROOMS },
        { { .groups = STR_INIT("3"), .rooms = part_names(&names, "ver", 1, 9000) },
          false,
          FIELD_ROOMS },
        { { .groups = STR_INIT("24"), .rooms = STR_INIT("a, b, c") }, true, FIELD_NONE },
        { { .groups = STR_INIT("40"), .rooms = STR_INIT("a, b, c") }, false, FIELD_GROUPS },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        DiagList diags = { .arena = &arena };
        Pack pack = part_of(&arena, "Carrousel", 60, &rows[i].ways);
        bool played = format_carousel.accepts(&pack, metrics_fake(), &diags);
        const PartWays *ways = pack.items[0].ways;
        Field lost = ways->groups.n < rows[i].ways.groups.n ? FIELD_GROUPS
                     : ways->rooms.n < rows[i].ways.rooms.n ? FIELD_ROOMS
                                                            : FIELD_NONE;
        if (played != rows[i].played || lost != rows[i].lost ||
            diags.count != (lost == FIELD_NONE ? 0 : 1)) {
            fail_msg("row %zu: played %d, lost %d, %d messages", i, played, (int)lost, diags.count);
        }
        assert_true(pack.items[0].usable); // as a text it always plays
        arena_finish(&arena);
    }
    arena_finish(&names);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_group_has_its_place_in_every_round),
        cmocka_unit_test(nobody_meets_and_everybody_comes_everywhere),
        cmocka_unit_test(the_minutes_of_the_part_are_shared_out),
        cmocka_unit_test(every_move_is_taken_in_its_steps_and_in_no_other),
        cmocka_unit_test(keys_mean_moves),
        cmocka_unit_test(a_clock_runs_from_the_move_that_starts_it),
        cmocka_unit_test(a_long_round_keeps_its_minutes_when_its_clock_is_touched),
        cmocka_unit_test(without_time_to_walk_there_is_no_clock_on_the_change),
        cmocka_unit_test(the_picture_changes_at_whole_seconds_and_sleeps_in_between),
        cmocka_unit_test(at_nought_the_room_sees_who_goes_where_and_nothing_moves_on),
        cmocka_unit_test(any_moves_can_be_replayed_undone_and_lead_to_the_end),
        cmocka_unit_test(the_overview_lists_rounds_with_their_places_and_minutes),
        cmocka_unit_test(only_a_part_with_groups_and_rooms_that_fit_is_played),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
