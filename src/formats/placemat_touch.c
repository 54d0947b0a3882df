// Fingers and the mouse on the placemat. One tap lays a card, because that is what a couple does nine times
// over; one that lies there is picked up by a tap and goes where the next tap says. Dragging does the
// same for those who expect it. A tap that means nothing is used up: it must not be the key forward.
#include "formats/placemat_moves.h"

static const Str none = { 0 };

// What a group of the picture is, by its name.
typedef enum SpotKind {
    SPOT_ELSEWHERE,
    SPOT_TRAY,
    SPOT_FIELD,     // in the tray, to type in
    SPOT_TRAY_CARD, // `number`: the card, from 0
    SPOT_CARD,      // on the placemat; `zone`, and `number`: the place, from 1
    SPOT_PLACE,     // the same, also when nothing lies there
    SPOT_ZONE,
    SPOT_MAT
} SpotKind;

typedef struct Spot {
    SpotKind kind;
    MatZone zone;
    int number;
} Spot;

// A place that is really there, the first free one included.
static bool read_place(const State *state, Str rest, Spot *out)
{
    int64_t place;
    out->zone = placemat_zone(str_word(&rest));
    if (out->zone == MAT_ZONES) return false;
    int most = placemat_now(state)->count[out->zone] + (out->kind == SPOT_PLACE);
    if (!str_number(rest, 1, most, &place)) return false;
    out->number = (int)place;
    return true;
}

static Spot spot_of(const State *state, Str name)
{
    const Spot elsewhere = { .kind = SPOT_ELSEWHERE };
    Str rest = name, word = str_word(&rest);
    int64_t card;
    if (str_eq(word, STR("bak"))) return (Spot){ .kind = SPOT_TRAY };
    if (str_eq(word, STR("typ"))) return (Spot){ .kind = SPOT_FIELD };
    if (str_eq(word, STR("mat"))) return (Spot){ .kind = SPOT_MAT };
    if (str_eq(word, STR("vak"))) {
        MatZone zone = placemat_zone(rest);
        if (zone == MAT_ZONES) return elsewhere;
        return (Spot){ .kind = SPOT_ZONE, .zone = zone };
    }
    Spot spot = { .kind = SPOT_PLACE };
    if (str_eq(word, STR("plek"))) return read_place(state, rest, &spot) ? spot : elsewhere;
    if (!str_eq(word, STR("sleep"))) return elsewhere;
    word = str_word(&rest);
    spot.kind = SPOT_CARD;
    if (str_eq(word, STR("op"))) return read_place(state, rest, &spot) ? spot : elsewhere;
    bool known = str_eq(word, STR("kaart")) && str_number(rest, 1, state->count, &card);
    if (!known) return elsewhere;
    return (Spot){ .kind = SPOT_TRAY_CARD, .number = (int)card - 1 };
}

// Dragging ---------------------------------------------------------------------------------------

static Str drop_from_tray(const State *state, int card, Spot at, Arena *arena)
{
    if (at.kind < SPOT_CARD) return none;
    bool placed = at.kind == SPOT_CARD || at.kind == SPOT_PLACE;
    bool own = placed && at.zone == placemat_zone_of(state, card);
    return placemat_lay_move(state, card, own ? at.number : 0, arena);
}

static Str drop_from_mat(const State *state, Spot from, Spot at, Arena *arena)
{
    switch (at.kind) {
    case SPOT_TRAY:
    case SPOT_FIELD:
    case SPOT_TRAY_CARD:
        return placemat_off_move(from.zone, from.number, arena);
    case SPOT_CARD:
    case SPOT_PLACE:
        if (at.zone != from.zone) return none;
        return placemat_shift_move(state, from.zone, from.number, at.number, arena);
    default:
        return none;
    }
}

static Str drop(const State *state, const Input *input, Arena *arena)
{
    Spot held = spot_of(state, input->held), at = spot_of(state, input->target);
    if (held.kind == SPOT_TRAY_CARD) return drop_from_tray(state, held.number, at, arena);
    return held.kind == SPOT_CARD ? drop_from_mat(state, held, at, arena) : none;
}

// Tapping ----------------------------------------------------------------------------------------

static Str tap_lifted(const State *state, Ui *ui, PlacematCursor lifted, Spot at, Arena *arena)
{
    bool here = (at.kind == SPOT_CARD || at.kind == SPOT_PLACE) && at.zone == lifted.zone;
    if (here) {
        *ui = (Ui){ 0 };
        return placemat_shift_move(state, lifted.zone, lifted.index + 1, at.number, arena);
    }
    if (at.kind != SPOT_TRAY) return none;
    *ui = (Ui){ 0 };
    return placemat_off_move(lifted.zone, lifted.index + 1, arena);
}

static Str tap(const State *state, Ui *ui, const Input *input, Arena *arena)
{
    PlacematCursor cursor = placemat_cursor(state, ui);
    Spot at = spot_of(state, input->target);
    if (cursor.lifted) {
        Str move = tap_lifted(state, ui, cursor, at, arena);
        if (!str_empty(move) || ui->field == 0) return move; // or put down where it was
    }
    *ui = (Ui){ 0 };
    switch (at.kind) {
    case SPOT_FIELD:
        ui->typing = true;
        return none;
    case SPOT_TRAY_CARD:
        return placemat_lay_move(state, at.number, 0, arena);
    case SPOT_CARD:
        *ui = placemat_ring((PlacematCursor){
            .on_mat = true, .lifted = true, .zone = at.zone, .index = at.number - 1 });
        return none;
    case SPOT_PLACE:
    case SPOT_ZONE:
        return at.zone == state->tray ? none : placemat_deck_move(state, at.zone, 0, arena);
    default:
        return none;
    }
}

Str placemat_touch(const State *state, Ui *ui, const Input *input, Arena *arena)
{
    if (input->kind == INPUT_TAP) return tap(state, ui, input, arena);
    ui->field = 0; // the finger shows what is meant, no ring does
    ui_drag(ui, input);
    return input->kind == INPUT_DROP ? drop(state, input, arena) : none;
}
