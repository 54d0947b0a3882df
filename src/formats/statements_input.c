// What keys mean during the stellingenspel. Counting is the only place with a cursor: red and green of
// the parents, then of the children. Two digits fill a field and go on to the next, because sixty
// people in a room never need three; larger numbers are reached with the arrows or by tapping. A key
// forward with a half-typed number first puts that number down, so nothing typed is ever lost.
#include "formats/statements_rules.h"

enum { DIGITS_PER_FIELD = 2 };

int statements_fields(const State *state)
{
    return 2 * ballot_groups_of(state->apart);
}

static int noted(const State *state, int field)
{
    const Tally *tally = &state->draft.tally[field / 2];
    return field % 2 == 0 ? tally->red : tally->green;
}

static bool estimated(const State *state, int field)
{
    return state->draft.estimate[field / 2] != ESTIMATE_NONE;
}

int statements_focus(const State *state, const Ui *ui)
{
    int fields = statements_fields(state);
    if (ui->field >= 1 && ui->field <= fields) return ui->field - 1;
    for (int f = 0; f < fields; f++) {
        if (noted(state, f) == COUNT_UNKNOWN && !estimated(state, f)) return f;
    }
    return fields - 1;
}

int statements_field_value(const State *state, const Ui *ui, int field)
{
    if (ui->digits > 0 && field == statements_focus(state, ui)) return ui->number;
    return noted(state, field);
}

static Str tell(const State *state, Arena *arena, int field, int value)
{
    return arena_printf(arena, "tel %s%s%s %d", state->apart ? group_words[field / 2] : "",
                        state->apart ? " " : "", field % 2 == 0 ? "rood" : "groen", value);
}

// The number under the cursor is put down; when it was the last one missing, the result shows.
static Str put_down(const State *state, Ui *ui, Arena *arena, bool show)
{
    int fields = statements_fields(state), at = statements_focus(state, ui),
        value[2 * GROUPS] = { 0 };
    bool complete = true;
    for (int f = 0; f < fields; f++) {
        value[f] = statements_field_value(state, ui, f);
        if (value[f] == COUNT_UNKNOWN) complete = false;
    }
    *ui = (Ui){ .field = at + 1 < fields ? at + 2 : at + 1 };
    if (!show || !complete) return tell(state, arena, at, value[at]);
    if (!state->apart) return arena_printf(arena, "stem rood %d groen %d", value[0], value[1]);
    return arena_printf(arena, "stem ouders %d %d kinderen %d %d", value[0], value[1], value[2],
                        value[3]);
}

bool statements_anything_noted(const State *state)
{
    for (int f = 0; f < statements_fields(state); f++) {
        if (noted(state, f) != COUNT_UNKNOWN || estimated(state, f)) return true;
    }
    return false;
}

static Str one_more(const State *state, Ui *ui, Arena *arena, int step)
{
    int field = statements_focus(state, ui), value = statements_field_value(state, ui, field);
    if (value == COUNT_UNKNOWN) value = 0;
    value += step;
    if (value < 0) value = 0;
    if (value > COUNT_MAX) value = COUNT_MAX;
    *ui = (Ui){ .field = field + 1 };
    return tell(state, arena, field, value);
}

static Str type_digit(const State *state, Ui *ui, int digit, Arena *arena, bool *taken)
{
    *taken = true;
    ui->field = statements_focus(state, ui) + 1;
    ui->number = ui->digits == 0 ? digit : ui->number * 10 + digit;
    ui->digits++;
    if (ui->digits < DIGITS_PER_FIELD) return (Str){ 0 };
    return put_down(state, ui, arena, false);
}

static Str guess(const State *state, Ui *ui, Arena *arena, const char *word)
{
    int group = 0;
    *ui = (Ui){ 0 };
    // The first group that is not done; half counted is not done.
    while (group + 1 < ballot_groups_of(state->apart) &&
           (estimated(state, 2 * group) ||
            (noted(state, 2 * group) >= 0 && noted(state, 2 * group + 1) >= 0))) {
        group++;
    }
    if (!state->apart) return arena_printf(arena, "schat %s", word);
    return arena_printf(arena, "schat %s %s", group_words[group], word);
}

// A finger chooses where digits go; what was half typed elsewhere is put down first.
static Str tap_field(const State *state, Ui *ui, Str target, Arena *arena, bool *taken)
{
    Str rest = target, word = str_word(&rest);
    int64_t number;
    bool field = str_eq(word, STR("vak")) && str_number(rest, 1, statements_fields(state), &number);
    if (!field || state->step != STEP_COUNT) return (Str){ 0 };
    Str move = ui->digits > 0 ? put_down(state, ui, arena, false) : (Str){ 0 };
    *ui = (Ui){ .field = (int)number };
    *taken = true;
    return move;
}

static Str while_counting(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    if (input->kind == INPUT_DIGIT) return type_digit(state, ui, input->digit, arena, taken);
    if (input->kind == INPUT_TAP) return tap_field(state, ui, input->target, arena, taken);
    bool counts = state->step == STEP_COUNT || ui->digits > 0; // the room sees the fields
    bool half_done = statements_anything_noted(state) && !statements_all_noted(state);
    switch (input->action) {
    case ACTION_NEXT:
    case ACTION_CHOOSE:
        if (ui->digits > 0) return put_down(state, ui, arena, true);
        if (!half_done) return (Str){ 0 };
        *ui = (Ui){ 0 }; // whatever field has the cursor: an empty one is nought, so that it ends
        return one_more(state, ui, arena, 0);
    case ACTION_BACK:
        if (ui->digits == 0) return (Str){ 0 };
        *taken = true;
        ui->number /= 10;
        ui->digits--;
        return (Str){ 0 };
    case ACTION_UP:
        return counts ? one_more(state, ui, arena, 1) : (Str){ 0 };
    case ACTION_DOWN: // on some remotes the key forward: only a correction when there is a count
        return statements_anything_noted(state) || ui->digits > 0 ? one_more(state, ui, arena, -1)
                                                                  : (Str){ 0 };
    case ACTION_FIELD:
        *taken = true;
        if (ui->digits > 0) return put_down(state, ui, arena, false);
        *ui = (Ui){ .field = (statements_focus(state, ui) + 1) % statements_fields(state) + 1 };
        return (Str){ 0 };
    case ACTION_RED:
        return guess(state, ui, arena, "rood");
    case ACTION_EVEN:
        return guess(state, ui, arena, "gelijk");
    case ACTION_GREEN:
        return guess(state, ui, arena, "groen");
    default:
        return (Str){ 0 };
    }
}

static Str while_talking(const State *state, Action action)
{
    switch (action) {
    case ACTION_TALK:
        return state->clock_runs ? STR("klok stop") : STR("klok start");
    case ACTION_UP:
        return STR("klok +30");
    case ACTION_DOWN:
        return STR("klok -30");
    default:
        return (Str){ 0 };
    }
}

// Past what is optional: the talk and the school's view while voting or after it, else the rest of
// this statement.
static Str skip(const State *state, Arena *arena)
{
    const Item *item = statements_item(state);
    bool voted = state->step >= STEP_COUNT && state->step < STEP_SCHOOL;
    if (voted && statements_has_school(item)) return STR("school");
    if (state->at + 1 < state->count) return arena_printf(arena, "naar %d", state->at + 2);
    return STR("einde");
}

static Str in_any_step(const State *state, Action action, Arena *arena)
{
    bool heard = state->step == STEP_RESULT || state->step == STEP_TALK;
    bool again = heard && statements_talks(state); // twice is enough
    bool talk = state->step >= STEP_VOTE && !state->kind->closing;
    switch (action) {
    case ACTION_APART:
        return state->apart ? STR("samen") : STR("apart");
    case ACTION_AGAIN:
        return again ? STR("hertel") : (Str){ 0 };
    case ACTION_TALK:
        return talk ? STR("praat 1") : (Str){ 0 };
    case ACTION_SKIP:
        return skip(state, arena);
    default:
        return (Str){ 0 };
    }
}

Str statements_interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    if (state->step == STEP_TITLE || state->step == STEP_END) return (Str){ 0 };
    if (state->step == STEP_VOTE && ui->digits == 0) *ui = (Ui){ 0 };
    bool counting = statements_counting(state);
    if (counting) {
        Str move = while_counting(state, ui, input, arena, taken);
        if (!str_empty(move) || *taken) return move;
    }
    if (input->kind != INPUT_ACTION) return (Str){ 0 };
    if (state->step == STEP_TALK) {
        Str move = while_talking(state, input->action);
        if (!str_empty(move)) return move;
    }
    Str move = in_any_step(state, input->action, arena);
    if (!str_empty(move)) *ui = (Ui){ 0 }; // a number half typed belongs to the step that is left
    return move;
}
