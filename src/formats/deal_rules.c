// The rules of the kwaliteitenspel: cards and where they are. Every change of place goes through take_up
// and the four functions below it, so that a card cannot get lost or be in two places; people and their
// top 3 are in deal_people.c.
//
// A number stands for one order of the whole deck. When the rest pile is shuffled the next number is
// taken and the cards that are not there are left out, so a table with a deck on paper, which has
// another rest pile, still follows the same number. The generator running on was rejected for that.
#include "formats/deal_moves.h"

#include "base/rng.h"

#include <string.h>

int deal_cards(const Pack *pack, int *out)
{
    static const CardKind kinds[] = { CARD_QUALITY, CARD_MOTIVE, CARD_OTHER };
    int count = 0;
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds && count == 0; k++) {
        for (int i = 0; i < pack->item_count; i++) {
            const Item *item = &pack->items[i];
            bool card = item->kind == ITEM_CARD && item->card_kind == kinds[k];
            if (card && item->usable && !item->reserve) out[count++] = i;
        }
    }
    return count;
}

void deal_order(uint64_t number, int *order, int count)
{
    for (int i = 0; i < count; i++) {
        order[i] = i;
    }
    Rng rng = rng_seeded(number);
    rng_shuffle(&rng, order, (size_t)count);
}

uint64_t deal_number(const State *state)
{
    return state->seed + (uint64_t)state->shuffles;
}

// The cards of a pile become the deck, in the order of the number.
static void make_deck(State *state, int pile)
{
    // Room for the whole order: the cards that are not in the pile are taken out of it.
    int *deck = state->deck, kept = 0;
    deal_order(deal_number(state), deck, state->count);
    for (int i = 0; i < state->count; i++) {
        if (state->where[deck[i]] == pile) deck[kept++] = deck[i];
    }
    for (int i = 0; i < kept / 2; i++) { // the first is turned first, from the end
        int swap = deck[i];
        deck[i] = deck[kept - 1 - i];
        deck[kept - 1 - i] = swap;
    }
    for (int i = 0; i < kept; i++) {
        state->where[deck[i]] = IN_DECK;
    }
    state->deck_count = state->whole = kept;
}

State *deal_start(Arena *arena, const Pack *pack, uint64_t seed)
{
    State *state = arena_new(arena, State, 1);
    *state = (State){
        .pack = pack,
        .seed = seed,
        .at = DEAL_NONE,
        .people.most = DEAL_PEOPLE_MAX,
        .pupil = DEAL_NONE,
    };
    state->items = arena_new(arena, int, pack->item_count + 1);
    state->count = deal_cards(pack, state->items);
    state->where = arena_new(arena, int, state->count + 1);
    state->deck = arena_new(arena, int, state->count + 1);
    for (int i = 0; i < state->count; i++) {
        state->where[i] = IN_DECK;
    }
    make_deck(state, IN_DECK);
    return state;
}

const Item *deal_item(const State *state, int card)
{
    return &state->pack->items[state->items[card]];
}

bool deal_in_hand(const State *state)
{
    return state->at != DEAL_NONE && state->where[state->at] == IN_HAND;
}

int deal_place(const State *state)
{
    return state->whole - state->deck_count;
}

int deal_following(const State *state)
{
    bool turned = state->way == DEAL_CLOSED && state->deck_count > 0 && state->step != DEAL_WHO;
    return turned ? state->deck[state->deck_count - 1] : DEAL_NONE;
}

int deal_table_pages(const State *state)
{
    return (state->count + DEAL_PAGE - 1) / DEAL_PAGE;
}

// Cards ------------------------------------------------------------------------------------------

static void take_up(State *state, int card)
{
    state->from = state->where[card];
    if (state->from == IN_REST) {
        state->rest_count--;
    } else { // mostly the last one
        int at = state->deck_count - 1;
        while (state->deck[at] != card) {
            at--;
        }
        memmove(&state->deck[at], &state->deck[at + 1],
                (size_t)(state->deck_count - 1 - at) * sizeof *state->deck);
        state->deck_count--;
    }
    state->where[card] = IN_HAND;
    state->at = card;
}

static void put_on_rest(State *state)
{
    state->where[state->at] = IN_REST;
    state->rest_count++;
}

static void put_on_deck(State *state)
{
    state->where[state->at] = IN_DECK;
    state->deck[state->deck_count++] = state->at;
}

static void put_under_deck(State *state)
{
    memmove(&state->deck[1], &state->deck[0], (size_t)state->deck_count * sizeof *state->deck);
    state->where[state->at] = IN_DECK;
    state->deck[0] = state->at;
    state->deck_count++;
}

void deal_put_back(State *state)
{
    if (!deal_in_hand(state)) return;
    if (state->from == IN_REST) {
        put_on_rest(state);
    } else {
        put_on_deck(state);
    }
}

// Where a card that leaves the hand leaves us, in the way that is played.
static void back_to_play(State *state)
{
    state->page = state->at == DEAL_NONE ? 0 : state->at / DEAL_PAGE;
    bool nobody = state->way == DEAL_TOP3 && state->pupil == DEAL_NONE;
    state->step = state->way == DEAL_CLOSED ? DEAL_PILE : nobody ? DEAL_PUPIL : DEAL_TABLE;
    state->at = DEAL_NONE;
}

// Moves ------------------------------------------------------------------------------------------

static bool show_ways(State *state, Str rest)
{
    if (state->step == DEAL_WAYS || !str_empty(rest)) return false;
    deal_put_back(state);
    state->at = DEAL_NONE;
    state->step = DEAL_WAYS;
    return true;
}

static bool choose_way(State *state, Str rest)
{
    static const Str words[] = { [DEAL_CLOSED] = STR_INIT("dicht"),
                                 [DEAL_OPEN] = STR_INIT("open"),
                                 [DEAL_TOP3] = STR_INIT("top3") };
    if (state->step != DEAL_WAYS && state->step != DEAL_TITLE) return false;
    for (int way = 0; way < DEAL_WAY_COUNT; way++) {
        if (!str_eq(rest, words[way])) continue;
        state->way = (DealWay)way;
        state->pupil = DEAL_NONE;
        back_to_play(state);
        return true;
    }
    return false;
}

static bool is_card(const State *state)
{
    return state->step == DEAL_CARD || state->step == DEAL_READ;
}

static bool turn(State *state, Str rest)
{
    bool given = is_card(state) && !deal_in_hand(state);
    if (!str_empty(rest) || state->way != DEAL_CLOSED || state->deck_count == 0) return false;
    if (state->step != DEAL_PILE && !given) return false;
    take_up(state, state->deck[state->deck_count - 1]);
    state->step = DEAL_CARD;
    return true;
}

static bool pick_up(State *state, Str rest)
{
    int card;
    if (!move_only_number(rest, 1, state->count, &card)) return false;
    if (is_card(state) && state->at == card - 1) return false;
    deal_put_back(state);
    state->at = card - 1;
    if (state->where[card - 1] < 0) take_up(state, card - 1);
    state->step = DEAL_CARD;
    return true;
}

static bool put_away(State *state, Str rest, void (*put)(State *))
{
    if (!deal_in_hand(state) || !str_empty(rest)) return false;
    put(state);
    back_to_play(state);
    return true;
}

static bool rest_it(State *state, Str rest)
{
    return put_away(state, rest, put_on_rest);
}

static bool bury(State *state, Str rest)
{
    return put_away(state, rest, put_under_deck);
}

static bool lay_back(State *state, Str rest)
{
    return put_away(state, rest, deal_put_back);
}

static bool read_out(State *state, Str rest)
{
    if (state->step != DEAL_CARD || !str_empty(rest)) return false;
    state->step = DEAL_READ;
    return true;
}

static bool end_reading(State *state, Str rest)
{
    if (state->step != DEAL_READ || !str_empty(rest)) return false;
    state->step = DEAL_CARD;
    return true;
}

static bool to_pile(State *state, Str rest)
{
    bool begun = state->step > DEAL_PILE && state->way == DEAL_CLOSED;
    if (!begun || deal_in_hand(state) || !str_empty(rest)) return false;
    back_to_play(state);
    return true;
}

static bool shuffle_rest(State *state, Str rest)
{
    bool through = state->step == DEAL_PILE && state->deck_count == 0;
    if (!through || state->rest_count == 0 || !str_empty(rest)) return false;
    state->shuffles++;
    state->rest_count = 0;
    make_deck(state, IN_REST);
    return true;
}

static bool to_table(State *state, Str rest)
{
    int page = 1;
    bool lies = state->way == DEAL_OPEN || (state->way == DEAL_TOP3 && state->pupil != DEAL_NONE);
    if (!lies || state->step < DEAL_PILE || deal_in_hand(state)) return false;
    if (!str_empty(rest) && !move_only_number(rest, 1, deal_table_pages(state), &page))
        return false;
    if (state->step == DEAL_TABLE && state->page == page - 1) return false;
    state->step = DEAL_TABLE;
    state->page = page - 1;
    state->at = DEAL_NONE;
    return true;
}

static bool who_has_what(State *state, Str rest)
{
    int page = 1;
    if (!str_empty(rest) && !move_only_number(rest, 1, deal_who_pages(state), &page)) return false;
    if (state->step == DEAL_WHO && state->page == page - 1) return false;
    deal_put_back(state);
    state->step = DEAL_WHO;
    state->page = page - 1;
    state->at = DEAL_NONE;
    return true;
}

bool deal_apply(State *state, Str move, int64_t at_ms)
{
    static const struct {
        Str word;
        bool (*apply)(State *, Str rest);
    } table[] = {
        { STR_INIT("wijzen"), show_ways },
        { STR_INIT("wijze"), choose_way },
        { STR_INIT("draai"), turn },
        { STR_INIT("pak"), pick_up },
        { STR_INIT("geef"), deal_move_give },
        { STR_INIT("rust"), rest_it },
        { STR_INIT("onder"), bury },
        { STR_INIT("leg"), lay_back },
        { STR_INIT("lees"), read_out },
        { STR_INIT("kaart"), end_reading },
        { STR_INIT("stapel"), to_pile },
        { STR_INIT("schud"), shuffle_rest },
        { STR_INIT("tafel"), to_table },
        { STR_INIT("naam"), deal_move_join },
        { STR_INIT("voor"), deal_move_pupil },
        { STR_INIT("leerling"), deal_move_ask_pupil },
        { STR_INIT("kies"), deal_move_choose },
        { STR_INIT("top"), deal_move_top },
        { STR_INIT("wissel"), deal_move_swap },
        { STR_INIT("overzicht"), who_has_what },
    };
    Str rest = move, word = str_word(&rest);
    DealStep before = state->step;
    int card = state->at;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (!str_eq(word, table[i].word)) continue;
        bool done = table[i].apply(state, rest);
        // Movements begin where the picture becomes another one.
        if (done && (state->step != before || state->at != card)) state->since_ms = move_time(at_ms);
        if (done && state->at != card && state->at != DEAL_NONE) state->flip_ms = move_time(at_ms);
        return done;
    }
    return false;
}
