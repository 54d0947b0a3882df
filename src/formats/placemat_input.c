// Keys of the placemat. A word is typed as in every game; without typing there is one ring, that goes
// through the tray, from deck to deck with Tab, and then over the cards that lie there. Enter does what the
// ring asks for: lay the card, pick it up, put it down. The ring lives in Ui.field as a number, so that it
// can be asked of any state: what no longer lies there has no ring.
#include "formats/placemat_moves.h"
#include "formats/typing.h"

static const Str none = { 0 };

// The ring ---------------------------------------------------------------------------------------

// Ui.field: 1 + an index in the deck of the tray, or ON_MAT with the zone and the place, or 1 + a pupil.
enum { ON_MAT = 1 << 20, LIFTED = 1 << 21, PLACES = 16 };

Ui placemat_ring(PlacematCursor cursor)
{
    if (cursor.index < 0) return (Ui){ 0 };
    if (!cursor.on_mat) return (Ui){ .field = 1 + cursor.index };
    int at = (int)cursor.zone * PLACES + cursor.index;
    return (Ui){ .field = (ON_MAT | (cursor.lifted ? LIFTED : 0)) + at };
}

PlacematCursor placemat_cursor(const State *state, const Ui *ui)
{
    const PlacematCursor no_ring = { .index = -1 };
    if (state->step != PLACEMAT_LAY || ui->typing || ui->field < 1) return no_ring;
    if ((ui->field & ON_MAT) == 0) {
        if (ui->field > state->deck_count[state->tray]) return no_ring;
        return (PlacematCursor){ .index = ui->field - 1 };
    }
    int at = ui->field & (ON_MAT - 1), zone = at / PLACES, index = at % PLACES;
    if (zone >= MAT_ZONES || index >= placemat_now(state)->count[zone]) return no_ring;
    return (PlacematCursor){
        .on_mat = true,
        .lifted = (ui->field & LIFTED) != 0,
        .zone = (MatZone)zone,
        .index = index,
    };
}

int placemat_list_cursor(const State *state, const Ui *ui)
{
    bool ring = state->step == PLACEMAT_LIST && !ui->typing && ui->field > 0;
    return ring && ui->field <= state->people.count ? ui->field - 1 : PEOPLE_NONE;
}

// Moves ------------------------------------------------------------------------------------------

Str placemat_lay_move(const State *state, int card, int place, Arena *arena)
{
    const Placemat *mat = placemat_now(state);
    bool full = placemat_full(mat, placemat_zone_of(state, card));
    if (full || placemat_place(state, mat, card) > 0) return none;
    if (place == 0) return arena_printf(arena, "leg %d", card + 1);
    return arena_printf(arena, "leg %d %d", card + 1, place);
}

Str placemat_shift_move(const State *state, MatZone zone, int from, int to, Arena *arena)
{
    int count = placemat_now(state)->count[zone];
    if (to > count) to = count; // the first free place
    if (to < 1 || to == from) return none;
    return arena_printf(arena, "schuif %.*s %d %d", STR_ARG(placemat_zone_word(zone)), from, to);
}

Str placemat_off_move(MatZone zone, int place, Arena *arena)
{
    return arena_printf(arena, "weg %.*s %d", STR_ARG(placemat_zone_word(zone)), place);
}

Str placemat_deck_move(const State *state, MatZone zone, int page, Arena *arena)
{
    if (zone == state->tray && page == state->page) return none;
    return arena_printf(arena, "bak %.*s %d", STR_ARG(placemat_zone_word(zone)), page + 1);
}

// Typing -----------------------------------------------------------------------------------------

static Str take_word(const State *state, Ui *ui, const Choice *choice, Arena *arena)
{
    *ui = (Ui){ .typing = true }; // words come one after the other
    if (!choice->fresh) return arena_printf(arena, "leg %d", choice->index + 1);
    return arena_printf(arena, "eigen %.*s %.*s", STR_ARG(placemat_zone_word(state->tray)),
                        STR_ARG(choice->name));
}

static Str take_name(const State *state, Ui *ui, const Choice *choice, Arena *arena)
{
    if (!choice->fresh) {
        *ui = (Ui){ 0 };
        return arena_printf(arena, "voor %.*s", STR_ARG(choice->name));
    }
    // Names in advance come one after the other; Enter once more begins with the last.
    *ui = (Ui){ .typing = true, .field = state->people.count + 1 };
    return arena_printf(arena, "naam %.*s", STR_ARG(choice->name));
}

static Str type(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    Choice choices[PEOPLE_MOST + 1];
    bool name = state->step == PLACEMAT_LIST;
    *taken = true;
    if (typing_line(ui, input, name ? PEOPLE_NAME_CHARS : PLACEMAT_OWN_CHARS)) return none;
    Str typed = ui_text(ui);
    int count = name ? people_choices(&state->people, typed, false, arena, choices)
                     : placemat_choices(state, typed, arena, choices);
    int chosen = typing_choice(ui, input, count, taken);
    if (chosen == TYPING_NONE) return none;
    Choice choice = choices[chosen];
    choice.name = arena_copy(arena, choice.name); // what was typed goes with the old Ui
    return name ? take_name(state, ui, &choice, arena) : take_word(state, ui, &choice, arena);
}

// A finger on something else than the line and its choices puts the typing away.
static bool leaves_typing(const Input *input)
{
    static const Str own[] = { STR_INIT("keuze"), STR_INIT("meer"), STR_INIT("naamveld"),
                               STR_INIT("naam"), STR_INIT("typ") };
    Str rest = input->target, word = str_word(&rest);
    if (input->kind == INPUT_DRAG || input->kind == INPUT_DROP) return true;
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        if (str_eq(word, own[i])) return false;
    }
    return input->kind == INPUT_TAP;
}

// The list ---------------------------------------------------------------------------------------

static Str ring_in_list(const State *state, Ui *ui, Action action, Arena *arena)
{
    int count = state->people.count, at = placemat_list_cursor(state, ui);
    if (count == 0) return none;
    if (at == PEOPLE_NONE) {
        at = state->list_page * PLACEMAT_LIST_PAGE;
    } else {
        at = (at + (action == ACTION_UP ? count - 1 : 1)) % count;
    }
    *ui = (Ui){ .field = 1 + at };
    int page = at / PLACEMAT_LIST_PAGE;
    return page == state->list_page ? none : arena_printf(arena, "lijst %d", page + 1);
}

static Str at_the_list(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    int at = placemat_list_cursor(state, ui);
    bool field = input->kind == INPUT_TAP && str_eq(input->target, STR("naam"));
    if (input->kind != INPUT_ACTION && !field) return none;
    switch (field ? ACTION_WINNER : input->action) {
    case ACTION_UP:
    case ACTION_DOWN:
    case ACTION_FIELD:
        *taken = true;
        return ring_in_list(state, ui, input->action, arena);
    case ACTION_CHOOSE:
    case ACTION_WINNER:
        *taken = true;
        if (at == PEOPLE_NONE || field || input->action == ACTION_WINNER) {
            *ui = (Ui){ .typing = true };
            return none;
        }
        *ui = (Ui){ 0 };
        return arena_printf(arena, "voor %.*s", STR_ARG(state->people.names[at]));
    case ACTION_QUIT:
        *taken = at != PEOPLE_NONE; // takes the ring away first
        *ui = (Ui){ 0 };
        return none;
    case ACTION_NEXT: // the ring of this picture is not that of the next
        *ui = (Ui){ 0 };
        return none;
    default:
        return none;
    }
}

// The tray ---------------------------------------------------------------------------------------

// The first card from `from` on, `step` on or back and round, that does not lie there yet; -1: none.
static int free_card(const State *state, MatZone zone, int from, int step)
{
    int count = state->deck_count[zone];
    for (int tries = 0; tries < count; tries++) {
        int at = (from + step * tries + 2 * count) % count;
        if (placemat_place(state, placemat_now(state), state->deck[zone][at]) == 0) return at;
    }
    return -1;
}

static Str ring_in_tray(const State *state, Ui *ui, int step, Arena *arena)
{
    PlacematCursor cursor = placemat_cursor(state, ui);
    int count = state->deck_count[state->tray], first = state->page * PLACEMAT_PAGE;
    int last = first + PLACEMAT_PAGE > count ? count - 1 : first + PLACEMAT_PAGE - 1;
    int from = cursor.index >= 0 ? cursor.index + step : step > 0 ? first : last;
    int at = free_card(state, state->tray, from, step);
    *ui = placemat_ring((PlacematCursor){ .index = at });
    return at < 0 ? none : placemat_deck_move(state, state->tray, at / PLACEMAT_PAGE, arena);
}

// The cards on the placemat ----------------------------------------------------------------------

static Str ring_on_mat(const State *state, Ui *ui, PlacematCursor cursor, int step, Arena *arena)
{
    const Placemat *mat = placemat_now(state);
    int place = cursor.index + step;
    bool inside = place >= 0 && place < mat->count[cursor.zone];
    if (cursor.lifted) {
        if (!inside) return none;
        Str move = placemat_shift_move(state, cursor.zone, cursor.index + 1, place + 1, arena);
        cursor.index = place;
        *ui = placemat_ring(cursor);
        return move;
    }
    cursor.index = place;
    while (!inside) { // some zone has a card, else the ring was not here
        cursor.zone = (MatZone)((cursor.zone + MAT_ZONES + step) % MAT_ZONES);
        cursor.index = step > 0 ? 0 : mat->count[cursor.zone] - 1;
        inside = mat->count[cursor.zone] > 0;
    }
    *ui = placemat_ring(cursor);
    return none;
}

// Tab: a ring in the tray, then the next deck, behind the last one the cards that lie there, and the first
// deck again.
static Str go_round(const State *state, Ui *ui, PlacematCursor cursor, Arena *arena)
{
    const Placemat *mat = placemat_now(state);
    if (cursor.index < 0) {
        Str move = ring_in_tray(state, ui, 1, arena);
        if (ui->field > 0) return move; // else there is nothing left to lay in this deck
    }
    if (!cursor.on_mat && state->tray == MAT_MOTIVES && placemat_laid(mat) > 0) {
        PlacematCursor first = { .on_mat = true };
        while (mat->count[first.zone] == 0) {
            first.zone++;
        }
        *ui = placemat_ring(first);
        return none;
    }
    MatZone zone = cursor.on_mat ? MAT_JOBS : (MatZone)((state->tray + 1) % MAT_ZONES);
    int at = free_card(state, zone, 0, 1);
    *ui = placemat_ring((PlacematCursor){ .index = at });
    return placemat_deck_move(state, zone, at < 0 ? 0 : at / PLACEMAT_PAGE, arena);
}

// The card in the ring goes off; also one of the tray that was laid a moment ago.
static Str take_off(const State *state, Ui *ui, PlacematCursor cursor, Arena *arena)
{
    const Placemat *mat = placemat_now(state);
    if (!cursor.on_mat) {
        int card = state->deck[state->tray][cursor.index];
        int place = placemat_place(state, mat, card);
        return place == 0 ? none : placemat_off_move(placemat_zone_of(state, card), place, arena);
    }
    Str move = placemat_off_move(cursor.zone, cursor.index + 1, arena);
    cursor.lifted = false;
    if (cursor.index == mat->count[cursor.zone] - 1) cursor.index--;
    *ui = placemat_ring(cursor);
    return move;
}

static Str choose(const State *state, Ui *ui, PlacematCursor cursor, Arena *arena)
{
    if (cursor.index < 0) {
        *ui = (Ui){ .typing = true };
        return none;
    }
    if (!cursor.on_mat) {
        return placemat_lay_move(state, state->deck[state->tray][cursor.index], 0, arena);
    }
    cursor.lifted = !cursor.lifted;
    *ui = placemat_ring(cursor);
    return none;
}

static Str at_the_mat(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    *taken = input->kind != INPUT_DIGIT;
    if (input->kind != INPUT_ACTION) {
        return *taken ? placemat_touch(state, ui, input, arena) : none;
    }
    PlacematCursor cursor = placemat_cursor(state, ui);
    int step = input->action == ACTION_UP ? -1 : 1;
    switch (input->action) {
    case ACTION_UP:
    case ACTION_DOWN:
        if (cursor.on_mat) return ring_on_mat(state, ui, cursor, step, arena);
        return ring_in_tray(state, ui, step, arena);
    case ACTION_FIELD:
        return go_round(state, ui, cursor, arena);
    case ACTION_CHOOSE:
        return choose(state, ui, cursor, arena);
    case ACTION_WINNER:
        *ui = (Ui){ .typing = true };
        return none;
    case ACTION_STRIKE:
        return cursor.index < 0 ? none : take_off(state, ui, cursor, arena);
    case ACTION_SKIP:
        *ui = (Ui){ 0 };
        return STR("lijst");
    case ACTION_QUIT:
        *taken = cursor.index >= 0; // takes the ring away first
        *ui = (Ui){ 0 };
        return none;
    default:
        *taken = false;
        if (input->action == ACTION_NEXT) *ui = (Ui){ 0 };
        return none;
    }
}

static Str at_the_whole(const Input *input)
{
    if (input->kind != INPUT_ACTION) return none;
    if (input->action == ACTION_AGAIN) return STR("verder");
    return input->action == ACTION_SKIP ? STR("lijst") : none;
}

Str placemat_interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    if (ui->typing && leaves_typing(input)) *ui = (Ui){ 0 };
    if (ui->typing) return type(state, ui, input, arena, taken);
    switch (state->step) {
    case PLACEMAT_LIST:
        return at_the_list(state, ui, input, arena, taken);
    case PLACEMAT_LAY:
        return at_the_mat(state, ui, input, arena, taken);
    case PLACEMAT_LOOK:
        return at_the_whole(input);
    case PLACEMAT_TITLE:
        return none;
    }
    return none;
}
