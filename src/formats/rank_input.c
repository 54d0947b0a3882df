// Keys, mouse and fingers of "op volgorde". A ring goes over the cards without a place and over the places;
// Enter takes up the card in the ring, the ring then says where it goes, and Enter puts it there. What is
// taken up is in Ui.number and not in Ui.held, as the session lets go of that with every key. Without a ring
// Enter and every other key do what they do everywhere.
#include "formats/rank_rules.h"

static const Str none = { 0 };

enum { LADDER = 10 }; // Ui.field: 1..8 cards without a place, from 11 places

RankRing rank_ring(const State *state, const Ui *ui)
{
    int cards[RANK_PAGE], shown = rank_tray_page(state, cards);
    bool placed = ui->field > LADDER;
    int index = ui->field - 1 - (placed ? LADDER : 0);
    RankHand hand = rank_hand(state, ui);
    int places = state->order_count + (hand.card != RANK_NONE && hand.place == 0);
    if (index < 0 || index >= (placed ? places : shown)) index = RANK_NONE;
    return (RankRing){ placed, index };
}

static int ring_field(bool placed, int index)
{
    return index + 1 + (placed ? LADDER : 0);
}

int rank_cursor(const Ui *ui, int shown)
{
    return ui->field >= 1 && ui->field <= shown ? ui->field - 1 : RANK_NONE;
}

// Hands ------------------------------------------------------------------------------------------

// What a name stands for: "sleep kaart N" a card without a place, "sleep op P" the card at that place.
static RankHand named(const State *state, Str name)
{
    RankHand hand = { .card = RANK_NONE };
    Str rest = name, verb = str_word(&rest), what = str_word(&rest);
    int64_t number;
    if (!str_eq(verb, STR("sleep"))) return hand;
    if (str_eq(what, STR("kaart")) && str_number(rest, 1, state->count, &number)) {
        if (rank_place(state, (int)number - 1) == 0) hand.card = (int)number - 1;
    } else if (str_eq(what, STR("op")) && str_number(rest, 1, state->order_count, &number)) {
        hand.place = (int)number;
        hand.card = state->order[number - 1];
    }
    return hand;
}

// Taken up by Enter: a card without a place by its number, one in the order by its place below nought.
static RankHand taken_up(const State *state, int number)
{
    bool placed = number < 0 && -number <= state->order_count;
    bool loose = number > 0 && number <= state->count && rank_place(state, number - 1) == 0;
    if (placed)
        return (RankHand){ .card = state->order[-number - 1], .place = -number, .keys = true };
    return (RankHand){ .card = loose ? number - 1 : RANK_NONE, .keys = loose };
}

RankHand rank_hand(const State *state, const Ui *ui)
{
    return ui->number != 0 ? taken_up(state, ui->number) : named(state, ui_held(ui));
}

// The place that a name stands for, from 1; 0: none. A free one further down is the first free one.
static int named_place(const State *state, Str name)
{
    Str rest = name, verb = str_word(&rest);
    int64_t number;
    if (str_eq(verb, STR("sleep")) && !str_eq(str_word(&rest), STR("op"))) return 0;
    bool place = str_eq(verb, STR("sleep")) || str_eq(verb, STR("plek"));
    if (!place || !str_number(rest, 1, RANK_MOST, &number)) return 0;
    return number <= state->order_count ? (int)number : state->order_count + 1;
}

// The card in the hand goes to a place; empty when there is nothing to be done.
static Str put(const State *state, RankHand hand, int place, Arena *arena)
{
    if (hand.card == RANK_NONE || place < 1) return none;
    if (hand.place == 0) {
        bool full = state->order_count >= RANK_MOST;
        int last = state->order_count + 1;
        if (full) return none;
        return arena_printf(arena, "leg %d %d", hand.card + 1, place < last ? place : last);
    }
    if (place > state->order_count) place = state->order_count;
    if (place == hand.place) return none;
    return arena_printf(arena, "schuif %d %d", hand.place, place);
}

static Str drop(const State *state, const Input *input, Arena *arena)
{
    RankHand hand = named(state, input->held);
    int place = named_place(state, input->target);
    Str rest = input->target, verb = str_word(&rest);
    bool tray = str_eq(verb, STR("bak")) ||
                (str_eq(verb, STR("sleep")) && str_eq(str_word(&rest), STR("kaart")));
    if (place == 0 && str_eq(verb, STR("ladder"))) place = state->order_count + 1;
    if (tray && hand.place > 0) return arena_printf(arena, "weg %d", hand.place);
    return put(state, hand, place, arena);
}

static Str tap(const State *state, Ui *ui, Str target, Arena *arena, bool *taken)
{
    RankHand hand = rank_hand(state, ui), tapped = named(state, target);
    int place = named_place(state, target);
    *taken = place > 0 || tapped.card != RANK_NONE;
    if (hand.keys && place > 0) {
        *ui = (Ui){ 0 };
        return put(state, hand, place, arena);
    }
    *ui = (Ui){ 0 };
    if (tapped.card == RANK_NONE) return none;
    if (tapped.place > 0) return arena_printf(arena, "weg %d", tapped.place);
    return put(state, tapped, state->order_count + 1, arena);
}

// Keys -------------------------------------------------------------------------------------------

static void take_up(const State *state, Ui *ui, RankRing ring)
{
    int cards[RANK_PAGE];
    rank_tray_page(state, cards);
    bool full = !ring.ladder && state->order_count >= RANK_MOST;
    if (ring.index == RANK_NONE || full) return;
    *ui = (Ui){ .field = ring_field(true, ring.ladder ? ring.index : state->order_count),
                .number = ring.ladder ? -ring.index - 1 : cards[ring.index] + 1 };
}

// A card that was put down leaves the ring on the next one without a place, so that Enter takes that; a
// card that changed places keeps it.
static Ui ring_after(const State *state, RankHand hand, int place)
{
    int cards[RANK_PAGE], shown = rank_tray_page(state, cards), at = 0;
    if (hand.place > 0) return (Ui){ .field = ring_field(true, place - 1) };
    while (at < shown && cards[at] != hand.card) {
        at++;
    }
    // The cards below it move up by one; below the last there is nothing.
    if (at + 1 >= shown) at = 0;
    bool more = shown > 1 && state->order_count + 1 < RANK_MOST;
    return (Ui){ .field = more ? ring_field(false, at) : 0 };
}

static Str with_hand(const State *state, Ui *ui, RankHand hand, Action action, Arena *arena,
                     bool *taken)
{
    RankRing ring = rank_ring(state, ui);
    int places = state->order_count + (hand.place == 0);
    Str move = none;
    *taken = true;
    switch (action) {
    case ACTION_UP:
    case ACTION_DOWN:
        ui->field = ring_field(true,
                               (ring.index + (action == ACTION_UP ? places - 1 : 1)) % places);
        return none;
    case ACTION_CHOOSE:
    case ACTION_NEXT: // nothing that was begun is ever lost
        move = put(state, hand, ring.index + 1, arena);
        *ui = ring_after(state, hand, ring.index + 1);
        return move;
    case ACTION_STRIKE:
        if (hand.place > 0) move = arena_printf(arena, "weg %d", hand.place);
        *ui = (Ui){ 0 };
        return move;
    case ACTION_BACK:
    case ACTION_FIELD:
    case ACTION_QUIT:
        *ui = (Ui){ 0 };
        return none;
    default:
        *taken = false;
        return none;
    }
}

// Over the end of the cards without a place lies their next page.
static Str ring_by(const State *state, Ui *ui, RankRing ring, int step, Arena *arena)
{
    int cards[RANK_PAGE], shown = rank_tray_page(state, cards), pages = rank_tray_pages(state);
    if (ring.index == RANK_NONE) ring.ladder = shown == 0;
    int count = ring.ladder ? state->order_count : shown;
    if (count == 0) return none;
    int to = ring.index == RANK_NONE ? (step > 0 ? 0 : count - 1) : ring.index + step;
    bool over = to < 0 || to >= count;
    if (over && !ring.ladder && pages > 1) {
        int page = (state->tray + step + pages) % pages;
        *ui = (Ui){ .field = ring_field(false, 0) };
        return arena_printf(arena, "maak %d", page + 1);
    }
    *ui = (Ui){ .field = ring_field(ring.ladder, (to + count) % count) };
    return none;
}

static void other_side(const State *state, Ui *ui, RankRing ring)
{
    int cards[RANK_PAGE], shown = rank_tray_page(state, cards);
    bool placed = ring.index != RANK_NONE && !ring.ladder;
    if (placed && state->order_count == 0) placed = false;
    if (!placed && shown == 0) placed = true;
    if ((placed ? state->order_count : shown) > 0) {
        *ui = (Ui){ .field = ring_field(placed, 0) };
    }
}

static Str digit(const State *state, Ui *ui, int place, Arena *arena, bool *taken)
{
    RankHand hand = rank_hand(state, ui);
    RankRing ring = rank_ring(state, ui);
    if (hand.card == RANK_NONE && ring.index != RANK_NONE) {
        take_up(state, ui, ring);
        hand = rank_hand(state, ui);
    }
    *taken = ring.index != RANK_NONE;
    if (hand.card == RANK_NONE || place < 1 || place > RANK_MOST) return none;
    if (hand.place > 0 && place > state->order_count) place = state->order_count;
    Str move = put(state, hand, place, arena);
    *ui = ring_after(state, hand, place);
    return move;
}

static Str while_making(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    if (ui_drag(ui, input)) {
        *taken = true;
        ui->field = ui->number = 0;
        return input->kind == INPUT_DROP ? drop(state, input, arena) : none;
    }
    if (input->kind == INPUT_TAP) return tap(state, ui, input->target, arena, taken);
    if (input->kind == INPUT_DIGIT) return digit(state, ui, input->digit, arena, taken);
    if (input->kind != INPUT_ACTION) return none;
    RankHand hand = rank_hand(state, ui);
    if (hand.keys) return with_hand(state, ui, hand, input->action, arena, taken);
    RankRing ring = rank_ring(state, ui);
    switch (input->action) {
    case ACTION_UP:
    case ACTION_DOWN:
        *taken = true;
        return ring_by(state, ui, ring, input->action == ACTION_UP ? -1 : 1, arena);
    case ACTION_FIELD:
        *taken = true;
        other_side(state, ui, ring);
        return none;
    case ACTION_CHOOSE:
        *taken = ring.index != RANK_NONE;
        take_up(state, ui, ring);
        return none;
    case ACTION_STRIKE:
        *taken = true;
        if (!ring.ladder || ring.index == RANK_NONE) return none;
        if (ring.index + 1 >= state->order_count) ui->field = 0;
        return arena_printf(arena, "weg %d", ring.index + 1);
    default:
        return none;
    }
}

// Pages of cards ---------------------------------------------------------------------------------

static Str on_page(const State *state, Ui *ui, Action action, Arena *arena, bool *taken)
{
    int cards[RANK_PAGE];
    bool wall = state->step == RANK_WALL;
    int shown = wall ? rank_wall_page(state, cards) : rank_table_page(state, cards);
    int at = rank_cursor(ui, shown);
    switch (action) {
    case ACTION_UP:
    case ACTION_DOWN:
    case ACTION_FIELD:
        *taken = true;
        if (at == RANK_NONE) {
            at = action == ACTION_UP ? shown - 1 : 0;
        } else {
            at = (at + (action == ACTION_UP ? shown - 1 : 1)) % shown;
        }
        *ui = (Ui){ .field = at + 1 };
        return none;
    case ACTION_CHOOSE:
        if (at == RANK_NONE) return none;
        *taken = true;
        if (!wall) return arena_printf(arena, "kaart %d", cards[at] + 1);
        if (state->couples[cards[at]] >= RANK_COUPLES_MAX) return none;
        return arena_printf(arena, "kies %d", cards[at] + 1);
    case ACTION_STRIKE:
        if (!wall || at == RANK_NONE) return none;
        *taken = true;
        if (state->couples[cards[at]] == 0) return none;
        return arena_printf(arena, "minder %d", cards[at] + 1);
    case ACTION_READ:
        if (wall) return none;
        return arena_printf(arena, "kaart %d", cards[at == RANK_NONE ? 0 : at] + 1);
    default:
        return none;
    }
}

static Str other_keys(const State *state, Action action, Arena *arena)
{
    switch (action) {
    case ACTION_READ: // one by one, and back among the others
        if (state->step == RANK_TITLE) return STR("kaart 1");
        if (state->step != RANK_CARD) return none;
        return arena_printf(arena, "tafel %d", state->at / RANK_PAGE + 1);
    case ACTION_SKIP:
        if (state->step < RANK_MAKE) return STR("maak");
        return state->step < RANK_WALL ? STR("muur") : none;
    case ACTION_AGAIN:
        return state->step > RANK_MAKE ? STR("maak") : none;
    default:
        return none;
    }
}

Str rank_interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    Str move = none;
    if (state->step == RANK_MAKE) {
        move = while_making(state, ui, input, arena, taken);
    } else if (input->kind == INPUT_ACTION &&
               (state->step == RANK_TABLE || state->step == RANK_WALL)) {
        move = on_page(state, ui, input->action, arena, taken);
    }
    if (*taken || !str_empty(move) || input->kind != INPUT_ACTION) return move;
    move = other_keys(state, input->action, arena);
    // The ring of this picture is not that of the next.
    if (!str_empty(move) || input->action == ACTION_NEXT || input->action == ACTION_CHOOSE) {
        *ui = (Ui){ 0 };
    }
    return move;
}
