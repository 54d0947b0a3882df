// The rules of "op volgorde". The order is a short list of cards; where a card stands is looked up in it
// and kept nowhere else, so the two cannot differ. Cards without a place are what is left of the deck in
// its own order, so that a card taken off goes back to where the room saw it.
#include "formats/rank_rules.h"

#include "formats/move.h"

#include <string.h>

int rank_cards(const Pack *pack, int *out)
{
    int count = 0;
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        bool card = item->kind == ITEM_CARD && item->card_kind == CARD_ACTIVITY;
        if (card && item->usable && !item->reserve) out[count++] = i;
    }
    return count;
}

State *rank_start(Arena *arena, const Pack *pack, uint64_t seed)
{
    (void)seed; // the cards lie in the order of the pack: pupils thought about it
    State *state = arena_new(arena, State, 1);
    *state = (State){ .pack = pack, .at = RANK_NONE };
    state->items = arena_new(arena, int, pack->item_count + 1);
    state->count = rank_cards(pack, state->items);
    state->couples = arena_new(arena, int, state->count + 1);
    return state;
}

const Item *rank_item(const State *state, int card)
{
    return &state->pack->items[state->items[card]];
}

int rank_place(const State *state, int card)
{
    for (int i = 0; i < state->order_count; i++) {
        if (state->order[i] == card) return i + 1;
    }
    return 0;
}

int rank_places(const State *state)
{
    return state->count < RANK_MOST ? state->count : RANK_MOST;
}

int *rank_sequence(const State *state, Arena *arena)
{
    int *all = arena_new(arena, int, state->count + 1), n = 0;
    for (; n < state->order_count; n++) {
        all[n] = state->order[n];
    }
    for (int card = 0; card < state->count; card++) {
        if (rank_place(state, card) == 0) all[n++] = card;
    }
    return all;
}

// The order --------------------------------------------------------------------------------------

static void take_out(State *state, int index)
{
    state->order_count--;
    memmove(&state->order[index], &state->order[index + 1],
            (size_t)(state->order_count - index) * sizeof *state->order);
}

static void put_in(State *state, int index, int card)
{
    memmove(&state->order[index + 1], &state->order[index],
            (size_t)(state->order_count - index) * sizeof *state->order);
    state->order[index] = card;
    state->order_count++;
}

// The last page of cards without a place can be used up.
static void keep_tray(State *state)
{
    int pages = rank_tray_pages(state);
    if (state->tray >= pages) state->tray = pages - 1;
}

static bool lay(State *state, Str rest)
{
    int card, place = state->order_count + 1;
    if (state->step != RANK_MAKE || state->order_count >= RANK_MOST) return false;
    if (!move_number(&rest, 1, state->count, &card) || rank_place(state, card - 1) > 0)
        return false;
    if (!str_empty(rest) && !move_only_number(rest, 1, state->order_count + 1, &place)) {
        return false;
    }
    put_in(state, place - 1, card - 1);
    keep_tray(state);
    return true;
}

static bool shift(State *state, Str rest)
{
    int from, to;
    if (state->step != RANK_MAKE || !move_number(&rest, 1, state->order_count, &from)) return false;
    if (!move_only_number(rest, 1, state->order_count, &to) || from == to) return false;
    int card = state->order[from - 1];
    take_out(state, from - 1);
    put_in(state, to - 1, card);
    return true;
}

static bool take_off(State *state, Str rest)
{
    int place;
    if (state->step != RANK_MAKE) return false;
    if (!move_only_number(rest, 1, state->order_count, &place)) return false;
    take_out(state, place - 1);
    return true;
}

// Pictures ---------------------------------------------------------------------------------------

// "WORD [B]": that picture, its first page when no other is asked for. Refused when it is there already.
static bool show(State *state, Str rest, RankStep step, int pages, int *page)
{
    int wanted = 1;
    if (!str_empty(rest) && !move_only_number(rest, 1, pages, &wanted)) return false;
    if (state->step == step && *page == wanted - 1) return false;
    state->step = step;
    state->at = RANK_NONE;
    *page = wanted - 1;
    return true;
}

static bool to_table(State *state, Str rest)
{
    return show(state, rest, RANK_TABLE, rank_table_pages(state), &state->page);
}

static bool to_card(State *state, Str rest)
{
    int card;
    if (!move_only_number(rest, 1, state->count, &card) || state->at == card - 1) return false;
    state->step = RANK_CARD;
    state->at = card - 1;
    return true;
}

static bool to_making(State *state, Str rest)
{
    return show(state, rest, RANK_MAKE, rank_tray_pages(state), &state->tray);
}

static bool to_whole(State *state, Str rest)
{
    if (!str_empty(rest) || state->order_count == 0 || state->step == RANK_WHOLE) return false;
    state->step = RANK_WHOLE;
    state->at = RANK_NONE;
    return true;
}

static bool to_wall(State *state, Str rest)
{
    return show(state, rest, RANK_WALL, rank_wall_pages(state), &state->page);
}

static bool to_done(State *state, Str rest)
{
    if (state->picked == 0) return false;
    return show(state, rest, RANK_DONE, rank_done_pages(state), &state->page);
}

// Couples ----------------------------------------------------------------------------------------

// A card on the wall, of which one couple more or less picks it.
static bool pick(State *state, Str rest, int step)
{
    int card;
    if (state->step != RANK_WALL || !move_only_number(rest, 1, state->count, &card)) return false;
    bool there = state->order_count == 0 || rank_place(state, card - 1) > 0;
    int now = state->couples[card - 1] + step;
    if (!there || now < 0 || now > RANK_COUPLES_MAX) return false;
    state->picked += (now > 0) - (now - step > 0);
    state->couples[card - 1] = now;
    return true;
}

static bool pick_more(State *state, Str rest)
{
    return pick(state, rest, 1);
}

static bool pick_less(State *state, Str rest)
{
    return pick(state, rest, -1);
}

bool rank_apply(State *state, Str move, int64_t at_ms)
{
    static const struct {
        Str word;
        bool (*apply)(State *, Str rest);
    } table[] = {
        { STR_INIT("tafel"), to_table },    { STR_INIT("kaart"), to_card },
        { STR_INIT("maak"), to_making },    { STR_INIT("leg"), lay },
        { STR_INIT("schuif"), shift },      { STR_INIT("weg"), take_off },
        { STR_INIT("volgorde"), to_whole }, { STR_INIT("muur"), to_wall },
        { STR_INIT("kies"), pick_more },    { STR_INIT("minder"), pick_less },
        { STR_INIT("samen"), to_done },
    };
    Str rest = move, word = str_word(&rest);
    RankStep step = state->step;
    int at = state->at, page = state->page;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (!str_eq(word, table[i].word)) continue;
        bool done = table[i].apply(state, rest);
        // Movements begin where the picture becomes another one.
        bool other = state->step != step || state->at != at || state->page != page;
        if (done && other) state->since_ms = move_time(at_ms);
        return done;
    }
    return false;
}
