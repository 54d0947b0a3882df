/* The moves of the quiz about people, for the table in quiz_rules.c, and what both files need. Each
 * gives false, with the state untouched, when the move is not allowed now or is no such move. */
#ifndef FORMATS_QUIZ_MOVES_H
#define FORMATS_QUIZ_MOVES_H

#include "formats/quiz_rules.h"
#include "formats/move.h"

bool quiz_move_count_standing(State *state, Str rest);
bool quiz_move_strike(State *state, Str rest);
bool quiz_move_come_back(State *state, Str rest);
bool quiz_move_new_round(State *state, Str rest);
bool quiz_move_play_on(State *state, Str rest);
bool quiz_move_stop_here(State *state, Str rest);
bool quiz_move_decide(State *state, Str rest);
bool quiz_move_guess(State *state, Str rest);
bool quiz_move_tell_outcome(State *state, Str rest);
bool quiz_move_show_winner(State *state, Str rest);
bool quiz_move_name_winner(State *state, Str rest);

/* The answer of a question that counts is, or just was, on the screen. */
bool quiz_after_answer(const State *state);
/* Puts the question on the screen, alone. */
void quiz_show_question(State *state, int index);

#endif
