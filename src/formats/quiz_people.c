// The moves about people: who stands, rounds, ties and winners.
//
// Who stands is a number that is typed, or unknown. Between one count and the next nothing is guessed:
// the answer of a question makes the number unknown, and the count after it may not be larger than what
// could stand before (`ceiling`). A question that is struck gives back exactly those who sat down for
// it; when that was never counted, the number is unknown again and the ceiling is the whole room.
#include "formats/quiz_moves.h"

#include "base/utf8.h"

static QuizRound *round_now(State *state)
{
    return &state->rounds[state->round];
}

static Turn *last_turn(State *state)
{
    for (int i = 0; i < state->count; i++) {
        if (state->asked > 0 && state->turns[i].order == state->asked) return &state->turns[i];
    }
    return NULL;
}

static bool set_start(State *state, int number)
{
    if (number < 1) return false;
    round_now(state)->start = state->standing = state->ceiling = number;
    return true;
}

static bool count_answer(State *state, Turn *turn, int number)
{
    if (number > turn->ceiling || turn->struck || turn->leg != state->leg) return false;
    turn->all_wrong = number == 0;
    turn->after = number == 0 ? turn->before : number;
    state->standing = turn->after;
    state->ceiling = number == 0 ? turn->ceiling : number;
    return true;
}

bool quiz_move_count_standing(State *state, Str rest)
{
    int number;
    if (!quiz_only_number(rest, 0, QUIZ_PEOPLE_MAX, &number)) return false;
    bool begun = state->asked > 0;
    if (state->step == QUIZ_ROUND) return set_start(state, number);
    if (!begun) return state->step <= QUIZ_RIGHT && set_start(state, number);
    Turn *last = last_turn(state);
    bool on_screen = quiz_after_answer(state) && last == &state->turns[state->at];
    if (!last || (!on_screen && state->step != QUIZ_STAND)) return false;
    return count_answer(state, last, number);
}

static int whole_room(const State *state)
{
    int start = state->rounds[state->round].start;
    return start == QUIZ_UNKNOWN ? QUIZ_PEOPLE_MAX : start;
}

// Gives back who sat down for a question of this round.
static void stand_again(State *state, const Turn *turn)
{
    int most = whole_room(state);
    if (turn->all_wrong || turn->leg != state->leg) return;
    if (turn->order == state->asked) { // nothing was counted after it
        state->standing = turn->before;
        state->ceiling = turn->ceiling;
    } else if (turn->before != QUIZ_UNKNOWN && turn->after != QUIZ_UNKNOWN) {
        int back = turn->before - turn->after;
        state->ceiling = state->ceiling + back < most ? state->ceiling + back : most;
        if (state->standing != QUIZ_UNKNOWN) state->standing += back;
    } else {
        state->standing = QUIZ_UNKNOWN;
        state->ceiling = most;
    }
}

bool quiz_move_strike(State *state, Str rest)
{
    int number = state->at + 1;
    bool here = str_empty(rest) && quiz_after_answer(state);
    if (!here && !quiz_only_number(rest, 1, state->count, &number)) return false;
    Turn *turn = &state->turns[number - 1];
    if (!turn->asked || turn->struck) return false;
    turn->struck = true;
    stand_again(state, turn);
    return true;
}

// Rounds, ties and winners --------------------------------------------------------------------------

static void everybody_stands(State *state)
{
    state->leg++;
    state->standing = round_now(state)->start;
    state->ceiling = whole_room(state);
    state->step = QUIZ_ROUND;
}

static bool begun_and_going(const State *state)
{
    return state->asked > 0 && quiz_upcoming(state) >= 0;
}

bool quiz_move_come_back(State *state, Str rest)
{
    bool step = quiz_after_answer(state) || state->step == QUIZ_STAND;
    if (!step || !str_empty(rest) || !begun_and_going(state)) return false;
    if (round_now(state)->returned) return false;
    round_now(state)->returned = true;
    everybody_stands(state);
    return true;
}

bool quiz_move_new_round(State *state, Str rest)
{
    bool step = quiz_after_answer(state) || state->step >= QUIZ_STAND;
    if (!step || !str_empty(rest) || !begun_and_going(state)) return false;
    if (state->round + 1 >= QUIZ_ROUNDS_MAX) return false;
    if (!round_now(state)->won) round_now(state)->winners = state->standing;
    int start = state->rounds[0].start;
    state->round++;
    *round_now(state) = (QuizRound){ .start = start, .winners = QUIZ_UNKNOWN };
    state->outcome = QUIZ_UNKNOWN;
    state->guess_count = 0;
    everybody_stands(state);
    return true;
}

bool quiz_move_play_on(State *state, Str rest)
{
    bool step = quiz_after_answer(state) || state->step == QUIZ_WINNER;
    if (!step || !str_empty(rest) || !begun_and_going(state)) return false;
    if (state->standing != 1 || round_now(state)->honour) return false;
    round_now(state)->honour = true;
    quiz_show_question(state, quiz_upcoming(state));
    return true;
}

bool quiz_move_stop_here(State *state, Str rest)
{
    if (!quiz_after_answer(state) || !str_empty(rest)) return false;
    state->step = QUIZ_STAND;
    return true;
}

bool quiz_move_decide(State *state, Str rest)
{
    if (state->step != QUIZ_STAND || state->standing == 1 || !str_empty(rest)) return false;
    state->step = QUIZ_GUESS;
    state->outcome = QUIZ_UNKNOWN;
    state->guess_count = quiz_guessers(state);
    for (int i = 0; i < state->guess_count; i++) {
        state->guesses[i] = QUIZ_UNKNOWN;
    }
    return true;
}

bool quiz_move_guess(State *state, Str rest)
{
    int person, number;
    if (state->step != QUIZ_GUESS || state->outcome != QUIZ_UNKNOWN) return false;
    if (!quiz_word_number(&rest, 1, state->guess_count, &person)) return false;
    if (!quiz_only_number(rest, 0, QUIZ_GUESS_MAX, &number)) return false;
    state->guesses[person - 1] = number;
    return true;
}

bool quiz_move_tell_outcome(State *state, Str rest)
{
    int number, known = 0;
    if (state->step != QUIZ_GUESS || !quiz_only_number(rest, 0, QUIZ_GUESS_MAX, &number))
        return false;
    for (int i = 0; i < state->guess_count; i++) {
        known += state->guesses[i] != QUIZ_UNKNOWN;
    }
    if (known < 2) return false;
    state->outcome = number;
    return true;
}

bool quiz_move_show_winner(State *state, Str rest)
{
    bool between = state->step >= QUIZ_ROUND && state->step <= QUIZ_GUESS;
    if (!(quiz_after_answer(state) || between) || !str_empty(rest)) return false;
    int nearest = 0;
    for (int i = 0; i < state->guess_count; i++) {
        nearest += quiz_nearest(state, i);
    }
    if (nearest > 0) state->standing = state->ceiling = nearest;
    round_now(state)->won = true;
    round_now(state)->winners = state->standing;
    state->step = QUIZ_WINNER;
    return true;
}

bool quiz_move_name_winner(State *state, Str rest)
{
    QuizRound *round = round_now(state);
    Str name = str_trim(rest);
    if (state->step != QUIZ_WINNER || round->name_count >= QUIZ_NAMES_MAX) return false;
    if (str_empty(name) || name.n > QUIZ_NAME_BYTES || utf8_length(name) > QUIZ_NAME_CHARS) {
        return false;
    }
    round->names[round->name_count++] = name; // moves live as long as the evening
    return true;
}
