// What moves in the quiz, for how long, and what never does.
#include "quiz_game.h"

#define VOTE  "vraag 1|antwoorden"
#define RIGHT VOTE "|goed"
#define WON   "staan 31|" RIGHT "|staan 1|winnaar"

static void the_countdown_goes_out_a_second_at_a_time(void **test)
{
    (void)test;
    static const struct {
        int64_t gone_ms, wake_ms; // since the answers came; 0: never
        int lit;
        const char *cue;
    } rows[] = {
        { -500, 0, 7, "Kaart omhoog!" },    { 0, 1000, 7, "Kaart omhoog!" },
        { 1, 1000, 7, "Kaart omhoog!" },    { 999, 1000, 7, "Kaart omhoog!" },
        { 1000, 2000, 6, "Kaart omhoog!" }, { 6500, 7000, 1, "Kaart omhoog!" },
        { 7000, 0, 0, "De tijd is om!" },   { 90000, 0, 0, "De tijd is om!" },
    };
    Game *game = quiz_game(&quiz_plain, 6);
    game_play(game, "regel aftellen 7|" VOTE);
    int64_t since = game->now_ms;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        game->now_ms = since + rows[i].gone_ms;
        DrawList list = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        int lit = 0;
        for (int c = 0; c < list.count; c++) {
            const DrawCmd *cmd = &list.items[c];
            lit += cmd->kind == DRAW_RRECT && cmd->role == ROLE_ACCENT && cmd->box.w > 100;
        }
        bool wakes = rows[i].wake_ms == 0 ? rows[i].gone_ms < 0 || list.next_frame_ms == DRAW_STILL
                                          : list.next_frame_ms == since + rows[i].wake_ms;
        if (lit != rows[i].lit || !wakes || !list_says(&list, rows[i].cue))
            fail_msg("row %zu: %d lit", i, lit);
    }
    game_destroy(game);
}

static void answers_keep_their_place_whatever_the_letters_are(void **test)
{
    (void)test;
    static const QuizShape *const shapes[] = { &quiz_plain, &quiz_longest, &quiz_bare };
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        Game *game = quiz_game(shapes[i], 4);
        game_play(game, VOTE);
        Rect place = { 0 };
        for (int zoom = -2; zoom <= 2; zoom++) {
            Scene scene = { .width = 1333, .metrics = metrics_fake(), .zoom = zoom };
            DrawList list = draw_begin(&game->arena, scene.width);
            format_quiz.draw(game->state, &(Ui){ 0 }, &scene, &list);
            Rect box = picture_group(&list, STR("antwoord-groen"))->box;
            if (zoom == -2) place = box;
            assert_memory_equal(&place, &box, sizeof box);
        }
        game_destroy(game);
    }
}

static void the_ring_closes_within_a_blink_and_only_when_things_may_move(void **test)
{
    (void)test;
    static const struct {
        bool motion;
        int64_t gone_ms;
        bool moves;
    } rows[] = {
        { true, 0, true }, { true, 199, true }, { true, 200, false }, { false, 0, false }
    };
    Game *game = quiz_game(&quiz_plain, 6);
    game_play(game, RIGHT);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Scene scene = { .width = 1778,
                        .metrics = metrics_fake(),
                        .now_ms = game->now_ms + rows[i].gone_ms,
                        .motion = rows[i].motion };
        DrawList list = draw_begin(&game->arena, scene.width);
        format_quiz.draw(game->state, &(Ui){ 0 }, &scene, &list);
        if ((list.next_frame_ms != DRAW_STILL) != rows[i].moves) fail_msg("row %zu", i);
    }
    game_destroy(game);
}

static void the_feast_moves_for_a_quarter_of_a_second_and_never_again(void **state)
{
    (void)state;
    static const struct {
        int after_ms;
        bool motion, wakes;
    } rows[] = { { 0, true, true },     { 249, true, true }, { 250, true, false },
                 { 9000, true, false }, { 0, false, false }, { 100, false, false } };
    Game *game = quiz_game(&quiz_long, 6);
    game_play(game, WON);
    int64_t won_ms = game->now_ms;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        game->now_ms = won_ms + rows[i].after_ms;
        Scene scene = { .width = 1778, .motion = rows[i].motion };
        DrawList list = game_scene(game, &(Ui){ 0 }, &scene, &game->arena);
        if ((list.next_frame_ms != DRAW_STILL) != rows[i].wakes) fail_msg("row %zu", i);
    }
    game_destroy(game);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_countdown_goes_out_a_second_at_a_time),
        cmocka_unit_test(answers_keep_their_place_whatever_the_letters_are),
        cmocka_unit_test(the_ring_closes_within_a_blink_and_only_when_things_may_move),
        cmocka_unit_test(the_feast_moves_for_a_quarter_of_a_second_and_never_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
