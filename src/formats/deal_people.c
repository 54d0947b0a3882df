// The moves of the kwaliteitenspel about people: a card goes to somebody, and a top 3 is chosen and put in
// order. The names themselves are in people.c; a top 3 stands beside the name of the same number.
#include "formats/deal_moves.h"

// Giving -----------------------------------------------------------------------------------------

bool deal_move_give(State *state, Str rest)
{
    if (state->step != DEAL_CARD && state->step != DEAL_READ) return false;
    bool given = state->where[state->at] >= 0;
    if (given && state->where[state->at] == people_find(&state->people, rest)) return false;
    int person = people_join(&state->people, rest);
    if (person == DEAL_NONE) return false;
    state->where[state->at] = person;
    state->given_count += !given;
    state->step = DEAL_CARD;
    return true;
}

bool deal_move_join(State *state, Str rest)
{
    int before = state->people.count;
    return people_join(&state->people, rest) == before;
}

// Top 3 ------------------------------------------------------------------------------------------

int deal_top_place(const State *state, int person, int card)
{
    for (int i = 0; person != DEAL_NONE && i < state->tops[person].count; i++) {
        if (state->tops[person].cards[i] == card) return i + 1;
    }
    return 0;
}

static bool choosing(const State *state)
{
    return state->way == DEAL_TOP3 && state->step >= DEAL_TABLE && !deal_in_hand(state);
}

int deal_chosen(const State *state)
{
    return state->pupil == DEAL_NONE ? 0 : state->tops[state->pupil].count;
}

bool deal_move_ask_pupil(State *state, Str rest)
{
    if (!choosing(state) || state->step == DEAL_PUPIL || !str_empty(rest)) return false;
    state->step = DEAL_PUPIL;
    state->pupil = state->at = DEAL_NONE;
    return true;
}

bool deal_move_pupil(State *state, Str rest)
{
    if (!choosing(state)) return false;
    int person = people_join(&state->people, rest);
    if (person == DEAL_NONE) return false;
    state->pupil = person;
    state->step = DEAL_TABLE;
    state->page = 0;
    state->at = DEAL_NONE;
    return true;
}

bool deal_move_choose(State *state, Str rest)
{
    int card;
    if (!choosing(state) || state->step != DEAL_TABLE) return false;
    if (!move_only_number(rest, 1, state->count, &card)) return false;
    TopThree *top = &state->tops[state->pupil];
    int place = deal_top_place(state, state->pupil, card - 1);
    if (place == 0) {
        if (top->count == DEAL_TOP_MAX) return false;
        top->cards[top->count++] = card - 1;
        return true;
    }
    top->count--;
    for (int i = place - 1; i < top->count; i++) {
        top->cards[i] = top->cards[i + 1];
    }
    return true;
}

bool deal_move_top(State *state, Str rest)
{
    if (!choosing(state) || state->step != DEAL_TABLE || !str_empty(rest)) return false;
    if (state->tops[state->pupil].count == 0) return false;
    state->step = DEAL_TOP;
    return true;
}

bool deal_move_swap(State *state, Str rest)
{
    int a, b;
    if (state->step != DEAL_TOP) return false;
    TopThree *top = &state->tops[state->pupil];
    if (!move_number(&rest, 1, top->count, &a)) return false;
    if (!move_only_number(rest, 1, top->count, &b) || a == b) return false;
    int swap = top->cards[a - 1];
    top->cards[a - 1] = top->cards[b - 1];
    top->cards[b - 1] = swap;
    return true;
}
