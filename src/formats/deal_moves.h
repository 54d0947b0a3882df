/* The moves of the kwaliteitenspel about people, for the table in deal_rules.c, and what both files
 * need. Each gives false, with the state untouched, when the move is not allowed now or is no such
 * move. */
#ifndef FORMATS_DEAL_MOVES_H
#define FORMATS_DEAL_MOVES_H

#include "formats/deal_rules.h"
#include "formats/move.h"

bool deal_move_give(State *state, Str rest);
bool deal_move_join(State *state, Str rest);
bool deal_move_ask_pupil(State *state, Str rest);
bool deal_move_pupil(State *state, Str rest);
bool deal_move_choose(State *state, Str rest);
bool deal_move_top(State *state, Str rest);
bool deal_move_swap(State *state, Str rest);

/* A card in the hand goes back to where it came from. */
void deal_put_back(State *state);

#endif
