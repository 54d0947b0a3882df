// Keys and taps of the quiz. A number is put down as soon as no further digit could belong to it: of
// twelve who may stand, "8" is eight at once, "1" waits for its second digit. What is asked on a screen
// decides what a key means there; everything else falls through to the house.
#include "formats/quiz_rules.h"

static const Str none = { 0 };

// Counting ------------------------------------------------------------------------------------------

static Str put_down(Ui *ui, Arena *arena)
{
    int number = ui->number;
    *ui = (Ui){ 0 };
    return arena_printf(arena, "staan %d", number);
}

static Str type_count(const State *state, Ui *ui, int digit, Arena *arena, bool *taken)
{
    int limit = quiz_count_limit(state);
    if (limit == 0) return none;
    *taken = true;
    int number = ui->digits > 0 ? ui->number * 10 + digit : digit;
    if (number > limit) {
        *ui = (Ui){ .field = QUIZ_TOO_MANY };
        return none;
    }
    if (number == 0 && !quiz_counts_answer(state)) { // nobody is no beginning
        *ui = (Ui){ 0 };
        return none;
    }
    *ui = (Ui){ .digits = ui->digits + 1, .number = number };
    if (number != 0 && number * 10 <= limit) return none;
    Str move = put_down(ui, arena);
    ui->field = QUIZ_PUT_DOWN; // Enter belongs to this number, for who always types it
    return move;
}

// Mends a count. On some remotes these are the keys forward and back, and so they stay where there is
// nothing to mend.
static Str one_more(const State *state, int step, Arena *arena, bool *taken)
{
    int limit = quiz_count_limit(state), value = state->standing + step;
    if (limit == 0 || state->standing == QUIZ_UNKNOWN || !quiz_counts_answer(state)) return none;
    *taken = true; // at its limit too: one press too many is no step
    if (value < 1 || value > limit) return none;
    return arena_printf(arena, "staan %d", value);
}

static Str while_counting(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    if (input->kind == INPUT_DIGIT) return type_count(state, ui, input->digit, arena, taken);
    if (input->kind != INPUT_ACTION) return none;
    switch (input->action) {
    case ACTION_NEXT:
    case ACTION_CHOOSE:
        return ui->digits > 0 ? put_down(ui, arena) : none;
    case ACTION_BACK:
        if (ui->digits == 0) return none;
        *taken = true;
        *ui = ui->digits > 1 ? (Ui){ .digits = ui->digits - 1, .number = ui->number / 10 }
                             : (Ui){ 0 };
        return none;
    case ACTION_UP:
        return one_more(state, 1, arena, taken);
    case ACTION_DOWN:
        return one_more(state, -1, arena, taken);
    default:
        return none;
    }
}

// The winner's name ---------------------------------------------------------------------------------

static bool begin_name(const State *state, Ui *ui)
{
    bool room = quiz_round(state)->name_count < QUIZ_NAMES_MAX;
    if (!(state->step == QUIZ_WINNER || quiz_can_be_won(state)) || !room) return false;
    *ui = (Ui){ .typing = true };
    return true;
}

// From a question as well the key is for typing: who goes on with the name at once, a picture too early,
// would press a dozen other keys with it.
static Str winner_key(const State *state, Ui *ui, bool *taken)
{
    bool shown = state->step == QUIZ_WINNER, typing = begin_name(state, ui);
    *taken = shown && typing;
    return shown ? none : STR("winnaar");
}

static Str type_name(Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    *taken = true;
    if (ui_type(ui, input, QUIZ_NAME_CHARS) || input->kind != INPUT_ACTION) return none;
    Str name = str_trim(ui_text(ui));
    switch (input->action) {
    case ACTION_NEXT:
    case ACTION_CHOOSE:
    case ACTION_DOWN: // forward on some remotes
        name = arena_copy(arena, name);
        *ui = (Ui){ 0 };
        return str_empty(name) ? none : arena_printf(arena, "naam %.*s", STR_ARG(name));
    case ACTION_QUIT:
        *ui = (Ui){ 0 };
        return none;
    case ACTION_BACK:
    case ACTION_UP:
        if (str_empty(name)) *ui = (Ui){ 0 }; // what was typed goes with its own key, or with Esc
        return none;
    case ACTION_FIELD:
        return none;
    default:
        *taken = false;
        return none;
    }
}

// The closest guess ---------------------------------------------------------------------------------

int quiz_guess_field(const State *state, const Ui *ui)
{
    if (ui->field > 0 && ui->field <= state->guess_count + 1) return ui->field - 1;
    for (int i = 0; i < state->guess_count; i++) {
        if (state->guesses[i] == QUIZ_UNKNOWN) return i;
    }
    return state->guess_count;
}

static Str put_guess(const State *state, Ui *ui, Arena *arena)
{
    int field = quiz_guess_field(state, ui), number = ui->number;
    *ui = (Ui){ 0 };
    if (field == state->guess_count) return arena_printf(arena, "uitkomst %d", number);
    return arena_printf(arena, "gok %d %d", field + 1, number);
}

static Str tap_field(const State *state, Ui *ui, Str target, Arena *arena, bool *taken)
{
    int field = state->guess_count;
    int64_t person;
    Str rest = target, word = str_word(&rest);
    bool gok = str_eq(word, STR("gok")) && str_number(rest, 1, state->guess_count, &person);
    if (!gok && !str_eq(target, STR("uitkomst"))) return none;
    if (gok) field = (int)person - 1;
    Str move = ui->digits > 0 ? put_guess(state, ui, arena) : none;
    *taken = true;
    *ui = (Ui){ .field = field + 1 };
    return move;
}

static Str while_guessing(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    enum { DIGITS_MAX = 6 };
    if (state->outcome != QUIZ_UNKNOWN) return none;
    if (input->kind == INPUT_TAP) return tap_field(state, ui, input->target, arena, taken);
    if (input->kind == INPUT_DIGIT) {
        *taken = true;
        if (ui->digits >= DIGITS_MAX) return none;
        ui->number = ui->number * 10 + input->digit;
        ui->digits++;
        return none;
    }
    if (input->kind != INPUT_ACTION) return none;
    int field = quiz_guess_field(state, ui), fields = state->guess_count + 1;
    switch (input->action) {
    case ACTION_NEXT:
    case ACTION_CHOOSE:
        return ui->digits > 0 ? put_guess(state, ui, arena) : none;
    case ACTION_BACK:
        if (ui->digits == 0) return none;
        *taken = true;
        ui->number /= 10;
        ui->digits--;
        return none;
    case ACTION_FIELD:
    case ACTION_DOWN:
    case ACTION_UP:
        if (ui->digits > 0) return put_guess(state, ui, arena);
        *taken = true;
        field += input->action == ACTION_UP ? fields - 1 : 1;
        *ui = (Ui){ .field = field % fields + 1 };
        return none;
    default:
        return none;
    }
}

// The wall ------------------------------------------------------------------------------------------

int quiz_wall_cursor(const State *state, const Ui *ui)
{
    int first = state->page * QUIZ_WALL, last = first + QUIZ_WALL;
    if (last > state->card_count) last = state->card_count;
    return ui->field > 0 && first + ui->field - 1 < last ? first + ui->field - 1 : -1;
}

static Str at_the_wall(const State *state, Ui *ui, Action action, Arena *arena, bool *taken)
{
    if (state->held >= 0) return action == ACTION_CHOOSE ? STR("leg") : none;
    int first = state->page * QUIZ_WALL, shown = state->card_count - first;
    if (shown > QUIZ_WALL) shown = QUIZ_WALL;
    int cursor = quiz_wall_cursor(state, ui);
    switch (action) {
    case ACTION_FIELD:
    case ACTION_DOWN:
    case ACTION_UP:
        // Without a ring the arrows are forward and back, as some remotes have no other keys.
        if (cursor < 0 && action != ACTION_FIELD) return none;
        *taken = true;
        cursor = cursor < 0 ? 0 : cursor - first + (action == ACTION_UP ? shown - 1 : 1);
        *ui = (Ui){ .field = cursor % shown + 1 };
        return none;
    case ACTION_CHOOSE:
        return cursor < 0 ? none : arena_printf(arena, "pak %d", cursor + 1);
    default:
        return none;
    }
}

// Other keys ----------------------------------------------------------------------------------------

static Str question_move(int index, Arena *arena)
{
    return index < 0 ? none : arena_printf(arena, "vraag %d", index + 1);
}

static Str skip(const State *state, Arena *arena)
{
    bool practice = state->at == QUIZ_PRACTICE;
    bool asked = !practice && state->turns[state->at].asked;
    switch (state->step) {
    case QUIZ_TITLE:
    case QUIZ_RULES:
        return question_move(quiz_upcoming(state), arena);
    case QUIZ_READ:
    case QUIZ_VOTE:
        if (practice || asked) return question_move(quiz_upcoming(state), arena);
        return arena_printf(arena, "weg %d", state->at + 1);
    case QUIZ_RIGHT:
    case QUIZ_EXPLAIN:
    case QUIZ_TALK:
        if (practice) return question_move(quiz_upcoming(state), arena);
        if (state->standing == 1 && !quiz_round(state)->honour && quiz_upcoming(state) >= 0) {
            return STR("door");
        }
        return STR("stand");
    case QUIZ_WINNER:
        return state->card_count > 0 ? STR("complimenten") : STR("terugblik");
    case QUIZ_COMPLIMENTS:
        return STR("terugblik");
    default:
        return none;
    }
}

static Str again(const State *state, Arena *arena)
{
    if (state->step == QUIZ_STAND) return question_move(quiz_spare(state), arena);
    bool back = state->sit == SIT_RETURN && !quiz_round(state)->returned;
    return back && state->step != QUIZ_WINNER ? STR("terugkomen") : STR("ronde");
}

static Str talk(const State *state, Arena *arena)
{
    const Item *item = quiz_item(state);
    int prompt = state->step == QUIZ_TALK ? state->prompt + 1 : 0;
    if (!item || prompt >= item->prompt_count) return none;
    return arena_printf(arena, "praat %d", prompt + 1);
}

// A question that nobody answered yet is left out; one that came back on the screen is struck.
static Str strike(const State *state, Arena *arena)
{
    bool open = state->step == QUIZ_READ || state->step == QUIZ_VOTE;
    if (!open) return STR("schrap");
    if (state->at == QUIZ_PRACTICE) return none;
    const char *word = state->turns[state->at].asked ? "schrap" : "weg";
    return arena_printf(arena, "%s %d", word, state->at + 1);
}

static Str other_keys(const State *state, Ui *ui, Action action, Arena *arena, bool *taken)
{
    switch (action) {
    case ACTION_SETTINGS:
        *taken = true;
        *ui = (Ui){ .field = QUIZ_PANEL };
        return none;
    case ACTION_SKIP:
        return skip(state, arena);
    case ACTION_AGAIN:
        return again(state, arena);
    case ACTION_STRIKE:
        return strike(state, arena);
    case ACTION_TALK:
        return talk(state, arena);
    case ACTION_GREEN: // G of "gok"
        return state->step == QUIZ_STAND ? STR("beslis") : none;
    case ACTION_WINNER:
        return winner_key(state, ui, taken);
    default:
        return none;
    }
}

// What is left of a number that was put down, or could not be: Enter means that number, and no step.
static bool after_number(Ui *ui, const Input *input)
{
    if (ui->field != QUIZ_TOO_MANY && ui->field != QUIZ_PUT_DOWN) return false;
    *ui = (Ui){ 0 };
    return input->kind == INPUT_ACTION && input->action == ACTION_CHOOSE;
}

static Str on_the_screen(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    Str move = state->step == QUIZ_GUESS ? while_guessing(state, ui, input, arena, taken)
                                         : while_counting(state, ui, input, arena, taken);
    if (*taken || !str_empty(move)) return move;
    if (input->kind == INPUT_TAP && str_eq(input->target, STR("naam"))) {
        *taken = state->step == QUIZ_WINNER && begin_name(state, ui);
        return none;
    }
    if (input->kind != INPUT_ACTION) return none;
    if (state->step == QUIZ_COMPLIMENTS) {
        move = at_the_wall(state, ui, input->action, arena, taken);
        if (*taken || !str_empty(move)) return move;
    }
    move = other_keys(state, ui, input->action, arena, taken);
    // A number half typed, or a ring, belongs to the step that is left.
    bool leaves = input->action == ACTION_NEXT || input->action == ACTION_CHOOSE ||
                  input->action == ACTION_DOWN;
    if ((!str_empty(move) && !ui->typing) || (leaves && !*taken)) *ui = (Ui){ 0 };
    return move;
}

Str quiz_interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    if (ui->typing) return type_name(ui, input, arena, taken);
    *taken = after_number(ui, input);
    if (*taken) return none;
    bool over = quiz_panel_row(ui) >= 0 && state->step != QUIZ_RULES;
    if (over && input->kind == INPUT_DIGIT) { // the number would be typed out of sight
        *taken = true;
        return none;
    }
    if (input->kind == INPUT_ACTION) {
        Str move = quiz_panel_input(state, ui, input->action, arena, taken);
        if (*taken || !str_empty(move)) return move;
    }
    return on_the_screen(state, ui, input, arena, taken);
}
