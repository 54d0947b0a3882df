// Keys and taps of the kwaliteitenspel. A name is typed over what is on the screen, and what it can mean
// stands below it; the arrows go through these and Enter takes the one in the ring. Typing begins with
// Enter, with W, or at once with the digit of a table. A key that is not the game's own falls through.
#include "formats/deal_rules.h"
#include "formats/typing.h"

static const Str none = { 0 };

// Typing a name ----------------------------------------------------------------------------------

// What is being asked decides what the name is for.
static Str name_move(const State *state, const Choice *choice, Arena *arena)
{
    static const char *const words[] = {
        [DEAL_CARD] = "geef", [DEAL_READ] = "geef", [DEAL_PUPIL] = "voor"
    };
    enum { WORDS = sizeof words / sizeof *words };
    const char *word = (int)state->step < (int)WORDS && words[state->step] ? words[state->step]
                                                                           : "naam";
    return arena_printf(arena, "%s %.*s", word, STR_ARG(choice->name));
}

static Str take_choice(const State *state, Ui *ui, const Choice *choice, Arena *arena)
{
    bool joining = state->step != DEAL_CARD && state->step != DEAL_READ &&
                   state->step != DEAL_PUPIL;
    Str move = joining && !choice->fresh ? none : name_move(state, choice, arena);
    *ui = (Ui){ .typing = joining }; // names in advance come one after the other
    return move;
}

static Str type_name(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    Choice choices[PEOPLE_MOST + 1];
    *taken = true;
    if (typing_line(ui, input, PEOPLE_NAME_CHARS)) return none;
    int count = people_choices(&state->people, ui_text(ui), true, arena, choices);
    int chosen = typing_choice(ui, input, count, taken);
    return chosen == TYPING_NONE ? none : take_choice(state, ui, &choices[chosen], arena);
}

// Whether a name can be asked for here.
static bool asks_name(const State *state)
{
    return state->step == DEAL_CARD || state->step == DEAL_READ || state->step == DEAL_PUPIL ||
           state->step == DEAL_WAYS;
}

static bool begins_typing(const State *state, Ui *ui, const Input *input)
{
    bool key = input->kind == INPUT_ACTION &&
               (input->action == ACTION_WINNER ||
                (input->action == ACTION_CHOOSE && state->step != DEAL_WAYS));
    bool tap = input->kind == INPUT_TAP && str_eq(input->target, STR("naam"));
    bool digit = input->kind == INPUT_DIGIT && state->step != DEAL_WAYS;
    if (!asks_name(state) || !(key || tap || digit)) return false;
    *ui = (Ui){ .typing = true };
    if (digit) ui->text[ui->text_n++] = (char)('0' + input->digit);
    return true;
}

// Ways -------------------------------------------------------------------------------------------

DealWay deal_way_cursor(const State *state, const Ui *ui)
{
    return ui->field > 0 && ui->field <= DEAL_WAY_COUNT ? (DealWay)(ui->field - 1) : state->way;
}

static Str way_move(int way)
{
    static const Str moves[] = { [DEAL_CLOSED] = STR_INIT("wijze dicht"),
                                 [DEAL_OPEN] = STR_INIT("wijze open"),
                                 [DEAL_TOP3] = STR_INIT("wijze top3") };
    return moves[way];
}

static Str at_the_ways(const State *state, Ui *ui, const Input *input, bool *taken)
{
    int way = (int)deal_way_cursor(state, ui), step = 1;
    if (input->kind == INPUT_DIGIT) {
        bool one = input->digit >= 1 && input->digit <= DEAL_WAY_COUNT;
        return one ? way_move(input->digit - 1) : none;
    }
    if (input->kind != INPUT_ACTION) return none;
    switch (input->action) {
    case ACTION_NEXT:
    case ACTION_CHOOSE:
        *ui = (Ui){ 0 };
        return way_move(way);
    case ACTION_UP:
        step = DEAL_WAY_COUNT - 1;
        break;
    case ACTION_DOWN:
    case ACTION_FIELD:
        break;
    default:
        return none;
    }
    *taken = true;
    *ui = (Ui){ .field = (way + step) % DEAL_WAY_COUNT + 1 };
    return none;
}

// Table and top 3 --------------------------------------------------------------------------------

static int cards_on_page(const State *state)
{
    int left = state->count - state->page * DEAL_PAGE;
    return left < DEAL_PAGE ? left : DEAL_PAGE;
}

// On the open table a card that somebody has is no longer to be had.
static bool to_be_had(const State *state, int card)
{
    return state->way == DEAL_TOP3 || state->where[card] < 0;
}

int deal_table_cursor(const State *state, const Ui *ui)
{
    if (ui->field < 1 || ui->field > cards_on_page(state)) return DEAL_NONE;
    int card = state->page * DEAL_PAGE + ui->field - 1;
    return to_be_had(state, card) ? card : DEAL_NONE;
}

static void move_ring(const State *state, Ui *ui, int step)
{
    int shown = cards_on_page(state), first = state->page * DEAL_PAGE;
    int at = ui->field > 0 ? ui->field - 1 : step > 0 ? shown - 1 : 0;
    for (int tries = 0; tries < shown; tries++) {
        at = (at + step + shown) % shown;
        if (!to_be_had(state, first + at)) continue;
        *ui = (Ui){ .field = at + 1 };
        return;
    }
}

static Str at_the_table(const State *state, Ui *ui, Action action, Arena *arena, bool *taken)
{
    int card = deal_table_cursor(state, ui);
    switch (action) {
    case ACTION_UP:
    case ACTION_DOWN:
    case ACTION_FIELD:
        *taken = true;
        move_ring(state, ui, action == ACTION_UP ? -1 : 1);
        return none;
    case ACTION_CHOOSE:
        if (card == DEAL_NONE) return none;
        *taken = true; // also when the three places are taken
        if (state->way == DEAL_OPEN) return arena_printf(arena, "pak %d", card + 1);
        bool full = deal_chosen(state) == DEAL_TOP_MAX;
        if (full && deal_top_place(state, state->pupil, card) == 0) return none;
        return arena_printf(arena, "kies %d", card + 1);
    case ACTION_WINNER:
        return state->way == DEAL_TOP3 ? STR("leerling") : none;
    default:
        return none;
    }
}

int deal_top_cursor(const State *state, const Ui *ui)
{
    return ui->field > 0 && ui->field <= deal_chosen(state) ? ui->field - 1 : DEAL_NONE;
}

// Tab takes a card of the top 3, the arrows move it up and down.
static Str at_the_top(const State *state, Ui *ui, Action action, Arena *arena, bool *taken)
{
    int at = deal_top_cursor(state, ui), count = deal_chosen(state);
    if (count == 0) return none;
    if (action == ACTION_FIELD) {
        *taken = true;
        *ui = (Ui){ .field = (at + 1) % count + 1 };
        return none;
    }
    if (at == DEAL_NONE || (action != ACTION_UP && action != ACTION_DOWN)) return none;
    *taken = true;
    int to = action == ACTION_UP ? at - 1 : at + 1;
    if (to < 0 || to >= count) return none;
    *ui = (Ui){ .field = to + 1 };
    return arena_printf(arena, "wissel %d %d", at + 1, to + 1);
}

// Other keys -------------------------------------------------------------------------------------

static Str skip(const State *state)
{
    switch (state->step) {
    case DEAL_TITLE:
        return STR("wijze dicht");
    case DEAL_CARD:
    case DEAL_READ:
        if (!deal_in_hand(state)) return none;
        return state->way == DEAL_CLOSED ? STR("onder") : STR("leg");
    case DEAL_WAYS:
    case DEAL_WHO:
        return none;
    default:
        return STR("overzicht");
    }
}

static Str again(const State *state)
{
    if (state->step == DEAL_PILE && state->rest_count > 0 && state->deck_count == 0) {
        return STR("schud");
    }
    if (state->step != DEAL_WHO) return none;
    if (state->way == DEAL_CLOSED) return STR("stapel");
    if (state->way == DEAL_TOP3) return STR("leerling");
    return STR("tafel 1");
}

static Str other_keys(const State *state, Action action)
{
    switch (action) {
    case ACTION_READ:
        return state->step == DEAL_CARD   ? STR("lees")
               : state->step == DEAL_READ ? STR("kaart")
                                          : none;
    case ACTION_STRIKE:
        return deal_in_hand(state) ? STR("rust") : none;
    case ACTION_SKIP:
        return skip(state);
    case ACTION_AGAIN:
        return again(state);
    case ACTION_SETTINGS:
        return state->step == DEAL_WAYS ? none : STR("wijzen");
    default:
        return none;
    }
}

// A name that is typed while the card is still face down: the card turns and waits for it. Otherwise the
// letters would be keys, and put the card away or export the evening.
static Str name_the_next(const State *state, Ui *ui, Action action)
{
    bool next = state->step == DEAL_PILE && state->deck_count > 0 && action == ACTION_WINNER;
    if (!next) return none;
    *ui = (Ui){ .typing = true };
    return STR("draai");
}

Str deal_interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    if (ui->typing) return type_name(state, ui, input, arena, taken);
    if (begins_typing(state, ui, input)) {
        *taken = true;
        return none;
    }
    Str move = none;
    if (state->step == DEAL_WAYS) move = at_the_ways(state, ui, input, taken);
    if (*taken || !str_empty(move) || input->kind != INPUT_ACTION) return move;
    move = name_the_next(state, ui, input->action);
    if (!str_empty(move)) return move;
    if (state->step == DEAL_TABLE) move = at_the_table(state, ui, input->action, arena, taken);
    if (state->step == DEAL_TOP) move = at_the_top(state, ui, input->action, arena, taken);
    if (*taken || !str_empty(move)) return move;
    move = other_keys(state, input->action);
    // The ring of this picture is not that of the next.
    if (!str_empty(move) || input->action == ACTION_NEXT) *ui = (Ui){ 0 };
    return move;
}
