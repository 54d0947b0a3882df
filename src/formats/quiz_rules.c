// The moves of the quiz: settings, questions and what follows the game; those about people stand in
// quiz_people.c. Each is read word by word and looked at whole before anything is written, so a refused
// move leaves the state as it was.
#include "formats/quiz_moves.h"

State *quiz_start(Arena *arena, const Pack *pack, uint64_t seed)
{
    (void)seed; // the order of the pack is the order of play: the best question of each group first
    State *state = arena_new(arena, State, 1);
    state->pack = pack;
    state->items = arena_new(arena, int, pack->item_count + 1);
    state->cards = arena_new(arena, int, pack->item_count + 1);
    for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < pack->item_count; i++) {
            const Item *item = &pack->items[i];
            bool question = item->usable && item->kind == ITEM_QUESTION;
            if (question && item->reserve == (pass == 1)) state->items[state->count++] = i;
        }
        if (pass == 0) state->playing = state->count;
    }
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        bool compliment = item->usable && item->kind == ITEM_CARD &&
                          item->card_kind == CARD_COMPLIMENT;
        if (compliment) state->cards[state->card_count++] = i;
    }
    state->in = arena_new(arena, bool, state->count + 1);
    state->turns = arena_new(arena, Turn, state->count + 1);
    state->order = arena_new(arena, int, state->count + 1);
    for (int i = 0; i < state->playing; i++) {
        state->in[i] = true;
    }
    state->at = QUIZ_PRACTICE;
    state->held = -1;
    state->until = 1;
    state->sit = SIT_ROUND;
    state->standing = state->outcome = QUIZ_UNKNOWN;
    state->ceiling = QUIZ_PEOPLE_MAX;
    state->rounds[0].start = state->rounds[0].winners = QUIZ_UNKNOWN;
    return state;
}

// Steps after an answer, while its question is still on the screen or just left it.
bool quiz_after_answer(const State *state)
{
    bool step = state->step == QUIZ_RIGHT || state->step == QUIZ_EXPLAIN ||
                state->step == QUIZ_TALK;
    return step && state->at != QUIZ_PRACTICE;
}

// The settings -------------------------------------------------------------------------------------

static bool show_rules(State *state, Str rest)
{
    if (state->step != QUIZ_TITLE || !str_empty(rest)) return false;
    state->step = QUIZ_RULES;
    return true;
}

static bool set_sit(State *state, Str word)
{
    static const char *const words[] = {
        [SIT_STAYS] = "blijf", [SIT_ROUND] = "ronde", [SIT_LIVES] = "levens", [SIT_RETURN] = "terug"
    };
    for (int i = SIT_STAYS; i <= SIT_RETURN; i++) {
        if (!str_eq(word, str_z(words[i])) || state->sit == (SitRule)i) continue;
        state->sit = (SitRule)i;
        return true;
    }
    return false;
}

static bool set_number(int *setting, int value)
{
    if (*setting == value) return false;
    *setting = value;
    return true;
}

static bool set_rule(State *state, Str rest)
{
    enum { UNTIL_MAX = 99, COUNTDOWN_MIN = 5, COUNTDOWN_MAX = 10 };
    int number;
    Str word = str_word(&rest);
    if (str_eq(word, STR("zitten"))) return set_sit(state, rest);
    if (str_eq(word, STR("einde"))) {
        return move_only_number(rest, 1, UNTIL_MAX, &number) && set_number(&state->until, number);
    }
    if (!str_eq(word, STR("aftellen")) || !move_only_number(rest, 0, COUNTDOWN_MAX, &number))
        return false;
    if (number != 0 && number < COUNTDOWN_MIN) return false;
    return set_number(&state->countdown_s, number);
}

// The questions ------------------------------------------------------------------------------------

static void take_part(State *state, int index)
{
    state->in[index] = true;
    if (!state->turns[index].asked) state->turns[index].struck = false;
}

void quiz_show_question(State *state, int index)
{
    state->at = index;
    take_part(state, index); // one from the reserve plays from now on
    state->outcome = QUIZ_UNKNOWN;
    state->guess_count = 0;
    state->step = QUIZ_READ;
}

static bool practise(State *state, Str rest)
{
    bool before = state->step == QUIZ_TITLE || state->step == QUIZ_RULES;
    if (!before || !str_empty(rest)) return false;
    state->at = QUIZ_PRACTICE;
    state->step = QUIZ_READ;
    return true;
}

static bool go_to(State *state, Str rest)
{
    int number;
    if (!move_only_number(rest, 1, state->count, &number)) return false;
    quiz_show_question(state, number - 1);
    return true;
}

static bool leave_out(State *state, Str rest)
{
    int number;
    if (!move_only_number(rest, 1, state->count, &number)) return false;
    int index = number - 1;
    if (!state->in[index] || state->turns[index].asked || quiz_total(state) <= 1) return false;
    bool shown = quiz_item(state) != NULL && state->at == index;
    state->in[index] = false;
    if (!shown) return true;
    state->turns[index].struck = true;
    int upcoming = quiz_upcoming(state);
    if (upcoming >= 0) {
        quiz_show_question(state, upcoming);
    } else {
        state->step = QUIZ_STAND;
    }
    return true;
}

static bool bring_in(State *state, Str rest)
{
    int number;
    if (!move_only_number(rest, 1, state->count, &number) || state->in[number - 1]) return false;
    take_part(state, number - 1);
    return true;
}

static bool open_vote(State *state, Str rest)
{
    if (state->step != QUIZ_READ || !str_empty(rest)) return false;
    state->step = QUIZ_VOTE;
    return true;
}

static bool show_right(State *state, Str rest)
{
    if (state->step != QUIZ_VOTE || !str_empty(rest)) return false;
    state->step = QUIZ_RIGHT;
    if (state->at == QUIZ_PRACTICE) return true;
    Turn *turn = &state->turns[state->at];
    if (turn->asked) return true; // shown again: what was counted stays
    *turn = (Turn){ .asked = true,
                    .leg = state->leg,
                    .order = ++state->asked,
                    .before = state->standing,
                    .ceiling = state->ceiling,
                    .after = QUIZ_UNKNOWN };
    state->order[state->asked - 1] = state->at;
    state->standing = QUIZ_UNKNOWN;
    return true;
}

static bool explain(State *state, Str rest)
{
    const Item *item = quiz_item(state);
    if (state->step != QUIZ_RIGHT || !str_empty(rest) || !quiz_explains_apart(item)) return false;
    state->step = QUIZ_EXPLAIN;
    return true;
}

static bool talk(State *state, Str rest)
{
    int number;
    const Item *item = quiz_item(state);
    if (!quiz_after_answer(state) || item->prompt_count == 0) return false;
    if (!move_only_number(rest, 1, item->prompt_count, &number)) return false;
    if (state->step == QUIZ_TALK && state->prompt == number - 1) return false;
    state->prompt = number - 1;
    state->step = QUIZ_TALK;
    return true;
}

// After the game -----------------------------------------------------------------------------------

static bool go_to_page(State *state, Str rest, QuizStep step, int pages)
{
    int page = 1;
    if (!str_empty(rest) && !move_only_number(rest, 1, pages, &page)) return false;
    if (state->step == step && state->page == page - 1 && state->held < 0) return false;
    state->step = step;
    state->page = page - 1;
    state->held = -1;
    return true;
}

static bool show_wall(State *state, Str rest)
{
    if (state->card_count == 0) return false;
    return go_to_page(state, rest, QUIZ_COMPLIMENTS, quiz_wall_pages(state));
}

static bool show_recap(State *state, Str rest)
{
    return go_to_page(state, rest, QUIZ_RECAP, quiz_recap_pages(state));
}

static bool pick_up(State *state, Str rest)
{
    int number;
    if (state->step != QUIZ_COMPLIMENTS || !move_only_number(rest, 1, state->card_count, &number)) {
        return false;
    }
    if (state->held == number - 1) return false;
    state->held = number - 1;
    state->page = state->held / QUIZ_WALL;
    return true;
}

static bool put_back(State *state, Str rest)
{
    if (state->step != QUIZ_COMPLIMENTS || state->held < 0 || !str_empty(rest)) return false;
    state->held = -1;
    return true;
}

bool quiz_apply(State *state, Str move, int64_t at_ms)
{
    // Moves that make another picture begin its movement; a count or a setting does not.
    static const struct {
        Str word;
        bool (*apply)(State *, Str rest);
        bool moves;
    } table[] = {
        { .word = STR_INIT("regels"), .apply = show_rules, .moves = true },
        { .word = STR_INIT("regel"), .apply = set_rule },
        { .word = STR_INIT("weg"), .apply = leave_out },
        { .word = STR_INIT("erbij"), .apply = bring_in },
        { .word = STR_INIT("oefen"), .apply = practise, .moves = true },
        { .word = STR_INIT("vraag"), .apply = go_to, .moves = true },
        { .word = STR_INIT("antwoorden"), .apply = open_vote, .moves = true },
        { .word = STR_INIT("goed"), .apply = show_right, .moves = true },
        { .word = STR_INIT("uitleg"), .apply = explain, .moves = true },
        { .word = STR_INIT("praat"), .apply = talk, .moves = true },
        { .word = STR_INIT("staan"), .apply = quiz_move_count_standing },
        { .word = STR_INIT("schrap"), .apply = quiz_move_strike },
        { .word = STR_INIT("door"), .apply = quiz_move_play_on, .moves = true },
        { .word = STR_INIT("terugkomen"), .apply = quiz_move_come_back, .moves = true },
        { .word = STR_INIT("ronde"), .apply = quiz_move_new_round, .moves = true },
        { .word = STR_INIT("stand"), .apply = quiz_move_stop_here, .moves = true },
        { .word = STR_INIT("beslis"), .apply = quiz_move_decide, .moves = true },
        { .word = STR_INIT("gok"), .apply = quiz_move_guess },
        { .word = STR_INIT("uitkomst"), .apply = quiz_move_tell_outcome },
        { .word = STR_INIT("winnaar"), .apply = quiz_move_show_winner, .moves = true },
        { .word = STR_INIT("naam"), .apply = quiz_move_name_winner },
        { .word = STR_INIT("complimenten"), .apply = show_wall, .moves = true },
        { .word = STR_INIT("pak"), .apply = pick_up, .moves = true },
        { .word = STR_INIT("leg"), .apply = put_back },
        { .word = STR_INIT("terugblik"), .apply = show_recap, .moves = true },
    };
    Str rest = move, word = str_word(&rest);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (!str_eq(word, table[i].word)) continue;
        if (!table[i].apply(state, rest)) return false;
        if (table[i].moves) state->since_ms = move_time(at_ms);
        return true;
    }
    return false;
}
