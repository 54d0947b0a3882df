/* A quiz in the hands of a test, and what its pictures may do. */
#ifndef TESTS_QUIZ_GAME_H
#define TESTS_QUIZ_GAME_H

#include "picture.h"

#include "formats/quiz.h"
#include "formats/quiz_view.h"

static inline Game *quiz_game_of(const QuizShape *shape, int questions, int cards)
{
    Game *game = game_create(&format_quiz);
    game_accept(game, packs_quiz(&game->arena, shape, questions, cards));
    return game;
}

static inline Game *quiz_game(const QuizShape *shape, int questions)
{
    return quiz_game_of(shape, questions, 0);
}

/* A picture of the quiz that a golden file keeps. */
typedef struct QuizScreen {
    const char *name;
    const QuizShape *shape;
    const char *moves;
    Ui ui;
} QuizScreen;

/* Six questions and as many compliments as asked for, at both shapes of screen. */
static inline void quiz_screens_golden(const QuizScreen *screens, size_t count, int cards)
{
    for (size_t i = 0; i < count; i++) {
        Game *game = quiz_game_of(screens[i].shape, 6, cards);
        game_play(game, screens[i].moves);
        game_golden(game, &screens[i].ui, screens[i].name, FOR_ROOM, 1333);
        game_golden(game, &screens[i].ui, screens[i].name, FOR_ROOM, 1778);
        game_destroy(game);
    }
}

static inline bool quiz_has_answers(const Picture *picture)
{
    static const Ui no_ui = { 0 };
    const State *state = picture->game->state;
    return state->step == QUIZ_VOTE && !quiz_panel_open(state, picture->ui ? picture->ui : &no_ui);
}

#endif
