// What the room may not see before its move: tables for the steps of one question, and chance games in
// which everything that stands on the screen is compared with the same game with the other side right.
#include "quiz_game.h"

#include "base/rng.h"

static void the_room_sees_nothing_before_its_move(void **test)
{
    (void)test;
    static const struct {
        const char *moves;
        bool question, answers, explained, prompt;
    } rows[] = {
        { "", false, false, false, false },
        { "regels", false, false, false, false },
        { "vraag 1", true, false, false, false },
        { "vraag 1|antwoorden", true, true, false, false },
        { "vraag 1|antwoorden|goed", true, true, true, false },
        { "vraag 1|antwoorden|goed|praat 1", true, false, false, true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = quiz_game(&quiz_plain, 6);
        game_play(game, rows[i].moves);
        DrawList list = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        bool as_told = list_says(&list, "vraag1x") == rows[i].question &&
                       list_says(&list, "goed1x") == rows[i].answers &&
                       list_says(&list, "fout1x") == rows[i].answers &&
                       list_says(&list, "uitleg1x") == rows[i].explained &&
                       list_says(&list, "praat1x") == rows[i].prompt;
        bool next = list_says(&list, "vraag2x");
        bool early = i < 4 && (list_says(&list, "Goed") || picture_group(&list, STR("goed-rood")));
        if (!as_told || next || early)
            fail_msg("\"%s\" shows too little or too much", rows[i].moves);
        game_destroy(game);
    }
}

static Str chance_move(Arena *arena, Rng *rng)
{
    static const char *const shapes[] = {
        "regels",
        "oefen",
        "vraag ",
        "vraag ",
        "antwoorden",
        "antwoorden",
        "goed",
        "uitleg",
        "praat ",
        "staan ",
        "staan ",
        "schrap",
        "schrap ",
        "door",
        "terugkomen",
        "ronde",
        "stand",
        "beslis",
        "gok 1 ",
        "gok 2 ",
        "uitkomst ",
        "winnaar",
        "naam Jan",
        "complimenten",
        "pak ",
        "leg",
        "terugblik",
        "terugblik ",
        "weg ",
        "erbij ",
        "regel zitten levens",
        "regel einde ",
        "onzin",
    };
    Str shape = str_z(shapes[rng_below(rng, sizeof shapes / sizeof *shapes)]);
    if (shape.p[shape.n - 1] != ' ') return shape;
    return arena_printf(arena, "%.*s%d", STR_ARG(shape), (int)rng_below(rng, 9));
}

static Str dump(Game *game, const Scene *scene)
{
    DrawList list = game_scene(game, &(Ui){ 0 }, scene, &game->arena);
    Buf out = { 0 };
    draw_dump(&list, &out);
    Str text = arena_copy(&game->arena, buf_str(&out));
    buf_finish(&out);
    return text;
}

static void check_room(Game *game, Str move)
{
    const State *s = game->state;
    DrawList room = game_scene(game, &(Ui){ 0 }, &(Scene){ .width = 1778 }, &game->arena);
    static const char *const after[] = { "uitleg", "praat" };
    for (int n = 1; n <= s->count; n++) {
        Arena *arena = &game->arena;
        const Turn *turn = &s->turns[n - 1];
        bool here = quiz_item(s) != NULL && s->at == n - 1;
        bool told = here && s->step >= QUIZ_RIGHT;
        bool recap = s->step == QUIZ_RECAP && turn->asked;
        if (!here && !recap && list_says(&room, arena_printf(arena, "vraag%dx", n).p)) {
            fail_msg("after %.*s the room reads question %d", STR_ARG(move), n);
        }
        for (int w = 0; w < 2 && !told; w++) {
            if (!list_says(&room, arena_printf(arena, "%s%dx", after[w], n).p)) continue;
            fail_msg("after %.*s the room reads %s%d", STR_ARG(move), after[w], n);
        }
        if (list_says(&room, arena_printf(arena, "notitie%dx", n).p)) {
            fail_msg("after %.*s the room reads the note of %d", STR_ARG(move), n);
        }
    }
}

static void the_room_learns_nothing_before_the_right_answer_is_shown(void **state)
{
    (void)state;
    enum { GAMES = 200, MOVES = 30 };
    Rng rng = rng_seeded(20261122);
    for (int g = 0; g < GAMES; g++) {
        // The same game with the other side right everywhere: before the answer nobody can tell.
        Game *game = quiz_game_of(&quiz_terse, 6, 3), *other = quiz_game_of(&quiz_terse, 6, 3);
        for (int i = 0; i < 6; i++) {
            Item *item = &other->pack.items[i];
            item->right = item->right == SIDE_RED ? SIDE_GREEN : SIDE_RED;
        }
        for (int m = 0; m < MOVES; m++) {
            Str move = rng_below(&rng, 2) ? game->format->next(game->state, &game->arena)
                                          : chance_move(&game->arena, &rng);
            bool taken = game_try(game, move);
            assert_true(game_try(other, move) == taken);
            if (!taken) continue;
            check_room(game, move);
            bool told = game->state->step == QUIZ_RECAP ||
                        (game->state->step >= QUIZ_RIGHT && game->state->step <= QUIZ_TALK);
            if (told) continue;
            Scene scene = { .width = 1333 };
            if (!str_eq(dump(game, &scene), dump(other, &scene))) {
                fail_msg("after %.*s the room can tell which side is right", STR_ARG(move));
            }
        }
        game_destroy(other);
        game_destroy(game);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_room_sees_nothing_before_its_move),
        cmocka_unit_test(the_room_learns_nothing_before_the_right_answer_is_shown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
