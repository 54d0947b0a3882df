// The moves about people: who stands, rounds, ties and winners.
//
// Who stands is a number that is typed, or unknown. Between one count and the next nothing is guessed:
// the answer of a question makes the number unknown, and the count after it may not be larger than what
// could stand before (`ceiling`). A question that is struck gives back exactly those who sat down for
// it, and every later count of the same leg rises with them; when that was never counted, the number is
// unknown again and the ceiling is the whole room.
#include "formats/quiz_moves.h"

#include "base/utf8.h"

static QuizRound *round_now(State *state)
{
    return &state->rounds[state->round];
}

static Turn *last_turn(State *state)
{
    return state->asked > 0 ? &state->turns[state->order[state->asked - 1]] : NULL;
}

static int whole_room(const State *state)
{
    int start = state->rounds[state->round].start;
    return start == QUIZ_UNKNOWN ? QUIZ_PEOPLE_MAX : start;
}

static bool set_start(State *state, int number)
{
    if (number < 1) return false;
    round_now(state)->start = state->standing = state->ceiling = number;
    return true;
}

static bool counts_last(const State *state)
{
    const Turn *turn = &state->turns[state->order[state->asked - 1]];
    return !turn->struck && turn->leg == state->leg;
}

bool quiz_counts_answer(const State *state)
{
    return state->step != QUIZ_ROUND && state->asked > 0 && counts_last(state);
}

int quiz_count_limit(const State *state)
{
    if (state->step == QUIZ_ROUND) return QUIZ_PEOPLE_MAX;
    if (state->asked == 0) return state->step <= QUIZ_RIGHT ? QUIZ_PEOPLE_MAX : 0;
    int last = state->order[state->asked - 1];
    bool on_screen = quiz_after_answer(state) && state->at == last;
    if (!on_screen && state->step != QUIZ_STAND) return 0;
    return state->turns[last].leg == state->leg ? state->turns[last].ceiling : whole_room(state);
}

bool quiz_move_count_standing(State *state, Str rest)
{
    int number, limit = quiz_count_limit(state);
    if (!move_only_number(rest, 0, limit, &number)) return false;
    if (number == 0 && !quiz_counts_answer(state)) return false;
    if (state->step == QUIZ_ROUND || state->asked == 0) return set_start(state, number);
    state->standing = state->ceiling = number;
    if (!quiz_counts_answer(state)) return true; // nobody sat down: whoever stands is there
    Turn *turn = last_turn(state);
    turn->all_wrong = number == 0;
    turn->after = number;
    if (!turn->all_wrong) return true;
    turn->after = state->standing = turn->before;
    state->ceiling = turn->ceiling;
    return true;
}

static void add_people(int *number, int more, int most)
{
    if (*number != QUIZ_UNKNOWN) *number = *number + more < most ? *number + more : most;
}

// Gives back who sat down for a question since everybody last stood up, in every count after it too: a
// second strike, or a count that is mended, starts from there.
static void stand_again(State *state, const Turn *struck)
{
    bool known = struck->before != QUIZ_UNKNOWN && struck->after != QUIZ_UNKNOWN;
    int most = whole_room(state), back = known ? struck->before - struck->after : 0;
    if (struck->all_wrong || struck->leg != state->leg) return;
    if (struck->order == state->asked) { // nothing was counted after it
        state->standing = struck->before;
        state->ceiling = struck->ceiling;
        return;
    }
    for (int i = struck->order; i < state->asked; i++) {
        Turn *later = &state->turns[state->order[i]];
        add_people(&later->before, back, most);
        add_people(&later->after, back, most);
        add_people(&later->ceiling, back, most);
        if (known) continue;
        later->before = QUIZ_UNKNOWN;
        later->ceiling = most;
    }
    add_people(&state->standing, back, most);
    add_people(&state->ceiling, back, most);
    if (known) return;
    state->standing = QUIZ_UNKNOWN;
    state->ceiling = most;
}

// Whoever won by a question that is struck has not won yet.
static void take_back_winner(State *state)
{
    QuizRound *round = round_now(state);
    bool decided = state->step == QUIZ_GUESS || state->step == QUIZ_WINNER;
    if (!decided) return;
    round->won = false;
    round->winners = QUIZ_UNKNOWN;
    round->name_count = 0;
    state->outcome = QUIZ_UNKNOWN;
    state->guess_count = 0;
    state->step = QUIZ_STAND;
}

bool quiz_move_strike(State *state, Str rest)
{
    bool between = state->step >= QUIZ_ROUND && state->step <= QUIZ_WINNER && state->asked > 0;
    int number = between ? state->order[state->asked - 1] + 1 : state->at + 1;
    bool here = str_empty(rest) && (quiz_after_answer(state) || between);
    if (!here && !move_only_number(rest, 1, state->count, &number)) return false;
    Turn *turn = &state->turns[number - 1];
    if (!turn->asked || turn->struck) return false;
    turn->struck = true;
    stand_again(state, turn);
    if (turn->leg == state->leg && !turn->all_wrong) take_back_winner(state);
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

// A question is on the screen, before or after its answer, and it is not the first.
static bool among_questions(const State *state)
{
    return state->asked > 0 && quiz_item(state) != NULL;
}

bool quiz_move_come_back(State *state, Str rest)
{
    bool step = among_questions(state) || state->step == QUIZ_STAND;
    if (!step || !str_empty(rest) || !begun_and_going(state)) return false;
    if (round_now(state)->returned) return false;
    round_now(state)->returned = true;
    everybody_stands(state);
    return true;
}

bool quiz_move_new_round(State *state, Str rest)
{
    bool step = among_questions(state) || state->step >= QUIZ_STAND;
    if (!step || !str_empty(rest) || !begun_and_going(state)) return false;
    if (state->round + 1 >= QUIZ_ROUNDS_MAX) return false;
    if (!round_now(state)->won) round_now(state)->winners = state->standing;
    int start = round_now(state)->start; // as last counted: some may have gone home
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
    bool alone = state->standing == 1 || state->ceiling == 1;
    if (state->step != QUIZ_STAND || alone || !str_empty(rest)) return false;
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
    if (!move_number(&rest, 1, state->guess_count, &person)) return false;
    if (!move_only_number(rest, 0, QUIZ_GUESS_MAX, &number)) return false;
    state->guesses[person - 1] = number;
    return true;
}

bool quiz_move_tell_outcome(State *state, Str rest)
{
    int number, known = 0;
    if (state->step != QUIZ_GUESS || !move_only_number(rest, 0, QUIZ_GUESS_MAX, &number))
        return false;
    for (int i = 0; i < state->guess_count; i++) {
        known += state->guesses[i] != QUIZ_UNKNOWN;
    }
    if (known < 2) return false;
    state->outcome = number;
    return true;
}

bool quiz_can_be_won(const State *state)
{
    return among_questions(state) || (state->step >= QUIZ_ROUND && state->step <= QUIZ_GUESS);
}

bool quiz_move_show_winner(State *state, Str rest)
{
    if (!quiz_can_be_won(state) || !str_empty(rest)) return false;
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
