// What a half-typed word can mean while laying. A child types what it thinks of, not what deck that is in,
// so all decks are searched; those of the tray come first, because that is what the two are talking about.
// Words that are on no card become a card of one's own: no deck knows every job.
#include "formats/placemat_rules.h"

typedef struct Picking {
    const State *state;
    Str typed;
    Choice *out;
    int count, most;
} Picking;

static bool can_be_laid(const State *state, int card)
{
    const Placemat *mat = placemat_now(state);
    return !placemat_full(mat, placemat_zone_of(state, card)) &&
           placemat_place(state, mat, card) == 0;
}

// The cards of one deck that are called exactly so, or else the others that begin so.
static void pick_from(Picking *picking, MatZone zone, bool exact)
{
    const State *state = picking->state;
    if (placemat_full(placemat_now(state), zone)) return;
    for (int i = 0; i < state->deck_count[zone] && picking->count < picking->most; i++) {
        int card = state->deck[zone][i];
        Str title = placemat_item(state, card)->text;
        if (!people_begins(title, picking->typed) || !can_be_laid(state, card)) continue;
        if (people_same(title, picking->typed) != exact) continue;
        picking->out[picking->count++] = (Choice){ .name = title, .index = card };
    }
}

// A card of the tray's own deck that says the same, lying there or not.
static bool is_on_a_card(const State *state, Str words)
{
    for (int i = 0; i < state->deck_count[state->tray]; i++) {
        if (people_same(placemat_item(state, state->deck[state->tray][i])->text, words))
            return true;
    }
    return false;
}

int placemat_choices(const State *state, Str typed, Arena *arena, Choice out[PLACEMAT_CHOICES])
{
    typed = str_trim(typed);
    if (state->step != PLACEMAT_LAY || str_empty(typed)) return 0;
    bool own = placemat_own_good(state, state->tray, typed) && !is_on_a_card(state, typed);
    Picking picking = { state, typed, out, 0, PLACEMAT_CHOICES - own };
    for (int exact = 1; exact >= 0; exact--) {
        pick_from(&picking, state->tray, exact != 0);
        for (int zone = 0; zone < MAT_ZONES; zone++) {
            if (zone != (int)state->tray) pick_from(&picking, (MatZone)zone, exact != 0);
        }
    }
    // A copy: what was typed is gone as soon as the choice is taken.
    if (own) out[picking.count++] = (Choice){ arena_copy(arena, typed), true, PEOPLE_NONE };
    return picking.count;
}
