// Keys and taps of the kaartenmuur. On the wall the arrows move the ring and a digit picks the card that
// shows it. While a job is up, digits and the arrows count hands. A card is picked or put back by a tap on
// it; those groups are moves, so no code here sees them.
#include "formats/wall_rules.h"

static const Str none = { 0 };

int wall_cursor(const State *state, const Ui *ui)
{
    bool here = state->step == WALL_CARDS && ui->field > 0 && ui->field <= wall_shown(state);
    return here ? ui->field - 1 : WALL_NONE;
}

int wall_shown_hands(const State *state, const Ui *ui)
{
    if (state->step != WALL_CARD || !state->use->counts) return WALL_NONE;
    return ui->digits > 0 ? ui->number : state->hands[state->at];
}

// The wall ----------------------------------------------------------------------------------------

static Str pick(const State *state, int place, Arena *arena)
{
    return arena_printf(arena, "pak %d", state->page * state->use->places + place + 1);
}

static Str at_the_wall(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    int shown = wall_shown(state), cursor = wall_cursor(state, ui);
    if (input->kind == INPUT_DIGIT) {
        *taken = true;
        bool one = input->digit >= 1 && input->digit <= shown;
        return one ? pick(state, input->digit - 1, arena) : none;
    }
    if (input->kind != INPUT_ACTION || shown == 0) return none;
    switch (input->action) {
    case ACTION_UP:
        *taken = true;
        *ui = (Ui){ .field = (cursor <= 0 ? shown : cursor) };
        return none;
    case ACTION_DOWN:
    case ACTION_FIELD:
        *taken = true;
        *ui = (Ui){ .field = (cursor + 1) % shown + 1 };
        return none;
    case ACTION_CHOOSE:
        return cursor == WALL_NONE ? none : pick(state, cursor, arena);
    default:
        return none;
    }
}

// Counting hands ----------------------------------------------------------------------------------

static Str count(const State *state, Ui *ui, int hands, Arena *arena)
{
    *ui = (Ui){ 0 };
    if (hands < 0) hands = 0;
    if (hands > WALL_HANDS_MAX) hands = WALL_HANDS_MAX;
    if (hands == state->hands[state->at]) return none;
    return arena_printf(arena, "tel %d", hands);
}

static void type_digit(Ui *ui, int digit)
{
    if (ui->digits == WALL_HANDS_DIGITS) return;
    ui->number = ui->digits == 0 ? digit : 10 * ui->number + digit;
    ui->digits++;
}

static Str while_counting(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    int hands = wall_shown_hands(state, ui);
    *taken = true;
    if (input->kind == INPUT_DIGIT) {
        type_digit(ui, input->digit);
        return none;
    }
    switch (input->kind == INPUT_ACTION ? input->action : ACTION_NONE) {
    case ACTION_UP:
        return count(state, ui, hands < 0 ? 1 : hands + 1, arena);
    case ACTION_DOWN:
        return count(state, ui, hands < 0 ? 0 : hands - 1, arena);
    case ACTION_NEXT:
    case ACTION_CHOOSE:
        if (ui->digits > 0) return count(state, ui, ui->number, arena);
        break;
    case ACTION_BACK:
        if (ui->digits == 0) break;
        ui->number /= 10;
        ui->digits--;
        return none;
    default:
        break;
    }
    *taken = false;
    return none;
}

// Other keys --------------------------------------------------------------------------------------

static bool can_draw(const State *state)
{
    return state->count > 1 ||
           (state->count == 1 && state->at == WALL_NONE && wall_drawn(state) != WALL_NONE);
}

static Str other_keys(const State *state, Action action)
{
    bool chosen = state->step != WALL_CHOSEN && wall_chosen_count(state) > 0;
    switch (action) {
    case ACTION_AGAIN:
        return can_draw(state) ? STR("trek") : none;
    case ACTION_SKIP:
        return chosen ? STR("uitslag") : none;
    default:
        return none;
    }
}

Str wall_interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    Str move = none;
    if (state->step == WALL_CARDS) move = at_the_wall(state, ui, input, arena, taken);
    if (state->step == WALL_CARD && state->use->counts) {
        move = while_counting(state, ui, input, arena, taken);
    }
    if (*taken || !str_empty(move) || input->kind != INPUT_ACTION) return move;
    move = other_keys(state, input->action);
    // The ring and the number of this picture are not those of the next.
    if (!str_empty(move) || input->action == ACTION_NEXT) *ui = (Ui){ 0 };
    return move;
}
