// The rules of the placemat: what lies where on whose sheet. Cards are laid by number and own words by their
// text; both are a LaidCard, so that moving one and taking it off need not ask which it is. All sheets
// live in the state at once: a couple that comes back later finds its cards, and forward can ask who has
// not been there yet. A pool of cards that couples take from each other was rejected: two children may
// both be "sociaal".
#include "formats/placemat_rules.h"

#include "formats/move.h"

#include <string.h>

static const struct {
    Str word;
    CardKind kind;
} zones[MAT_ZONES] = {
    [MAT_JOBS] = { STR_INIT("beroepen"), CARD_JOB },
    [MAT_QUALITIES] = { STR_INIT("kwaliteiten"), CARD_QUALITY },
    [MAT_MOTIVES] = { STR_INIT("motieven"), CARD_MOTIVE },
};

// Looking ----------------------------------------------------------------------------------------

// MAT_ZONES: cards of this kind do not lie on a placemat.
static MatZone zone_of_kind(CardKind kind)
{
    int zone = 0;
    while (zone < MAT_ZONES && zones[zone].kind != kind) {
        zone++;
    }
    return (MatZone)zone;
}

int placemat_cards(const Pack *pack, int *out, int *kinds)
{
    bool seen[MAT_ZONES + 1] = { false };
    int count = 0;
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (item->kind != ITEM_CARD || !item->usable || item->reserve) continue;
        MatZone zone = zone_of_kind(item->card_kind);
        seen[zone] = true;
        if (zone != MAT_ZONES) out[count++] = i;
    }
    *kinds = seen[MAT_JOBS] + seen[MAT_QUALITIES] + seen[MAT_MOTIVES];
    return count;
}

const Item *placemat_item(const State *state, int card)
{
    return &state->pack->items[state->items[card]];
}

MatZone placemat_zone_of(const State *state, int card)
{
    return zone_of_kind(placemat_item(state, card)->card_kind);
}

Str placemat_zone_word(MatZone zone)
{
    return zones[zone].word;
}

MatZone placemat_zone(Str word)
{
    int zone = 0;
    while (zone < MAT_ZONES && !str_eq(word, zones[zone].word)) {
        zone++;
    }
    return (MatZone)zone;
}

const Placemat *placemat_now(const State *state)
{
    return state->at == PEOPLE_NONE ? NULL : &state->mats[state->at];
}

int placemat_place(const State *state, const Placemat *mat, int card)
{
    MatZone zone = placemat_zone_of(state, card);
    for (int i = 0; i < mat->count[zone]; i++) {
        if (mat->cards[zone][i].card == card) return i + 1;
    }
    return 0;
}

int placemat_laid(const Placemat *mat)
{
    return mat->count[MAT_JOBS] + mat->count[MAT_QUALITIES] + mat->count[MAT_MOTIVES];
}

bool placemat_full(const Placemat *mat, MatZone zone)
{
    return mat->count[zone] >= mat_slots_most(zone);
}

bool placemat_own_good(const State *state, MatZone zone, Str words)
{
    const Placemat *mat = placemat_now(state);
    if (!mat || placemat_full(mat, zone) || !people_name_good(words)) return false;
    for (int i = 0; i < mat->count[zone]; i++) {
        if (people_same(mat->cards[zone][i].words, words)) return false;
    }
    return true;
}

static int pages_of(int count, int page)
{
    return count == 0 ? 1 : (count + page - 1) / page;
}

int placemat_tray_pages(const State *state)
{
    return pages_of(state->deck_count[state->tray], PLACEMAT_PAGE);
}

int placemat_list_pages(const State *state)
{
    return pages_of(state->people.count, PLACEMAT_LIST_PAGE);
}

State *placemat_start(Arena *arena, const Pack *pack, uint64_t seed)
{
    (void)seed; // nothing here is chance
    int kinds;
    State *state = arena_new(arena, State, 1);
    state->pack = pack;
    state->at = PEOPLE_NONE;
    state->people.most = PEOPLE_MOST;
    state->items = arena_new(arena, int, pack->item_count + 1);
    state->count = placemat_cards(pack, state->items, &kinds);
    for (int zone = 0; zone < MAT_ZONES; zone++) {
        state->deck[zone] = arena_new(arena, int, state->count + 1);
    }
    for (int card = 0; card < state->count; card++) {
        MatZone zone = placemat_zone_of(state, card);
        state->deck[zone][state->deck_count[zone]++] = card;
    }
    return state;
}

// The list ---------------------------------------------------------------------------------------

static bool show_list(State *state, Str rest)
{
    int page = state->at == PEOPLE_NONE ? 1 : state->at / PLACEMAT_LIST_PAGE + 1;
    if (!str_empty(rest) && !move_only_number(rest, 1, placemat_list_pages(state), &page)) {
        return false;
    }
    if (state->step == PLACEMAT_LIST && state->list_page == page - 1) return false;
    state->step = PLACEMAT_LIST;
    state->list_page = page - 1;
    state->at = PEOPLE_NONE;
    return true;
}

static bool join(State *state, Str rest)
{
    int before = state->people.count;
    if (people_join(&state->people, rest) != before) return false;
    // In the list everybody sees the name come in.
    if (state->step == PLACEMAT_LIST) state->list_page = before / PLACEMAT_LIST_PAGE;
    return true;
}

static bool open_mat(State *state, Str rest)
{
    int known = people_find(&state->people, rest);
    if (known != PEOPLE_NONE && known == state->at) return false;
    int person = people_join(&state->people, rest);
    if (person == PEOPLE_NONE) return false;
    state->at = person;
    state->mats[person].opened = true;
    state->step = state->mats[person].agreed ? PLACEMAT_LOOK : PLACEMAT_LAY;
    state->tray = MAT_JOBS;
    while (state->deck_count[state->tray] == 0 && state->tray < MAT_MOTIVES) {
        state->tray++;
    }
    state->page = 0;
    return true;
}

// The placemat -----------------------------------------------------------------------------------

static Placemat *laying(State *state)
{
    return state->step == PLACEMAT_LAY ? &state->mats[state->at] : NULL;
}

// Takes the word of a zone off `*rest`.
static bool take_zone(Str *rest, MatZone *zone)
{
    *zone = placemat_zone(str_word(rest));
    return *zone != MAT_ZONES;
}

static void put_in(Placemat *mat, MatZone zone, int at, LaidCard laid)
{
    LaidCard *cards = mat->cards[zone];
    memmove(&cards[at + 1], &cards[at], (size_t)(mat->count[zone] - at) * sizeof *cards);
    cards[at] = laid;
    mat->count[zone]++;
}

static LaidCard take_out(Placemat *mat, MatZone zone, int at)
{
    LaidCard *cards = mat->cards[zone], laid = cards[at];
    mat->count[zone]--;
    memmove(&cards[at], &cards[at + 1], (size_t)(mat->count[zone] - at) * sizeof *cards);
    return laid;
}

static bool show_deck(State *state, Str rest)
{
    MatZone zone;
    int page = 1;
    if (!laying(state) || !take_zone(&rest, &zone)) return false;
    int pages = pages_of(state->deck_count[zone], PLACEMAT_PAGE);
    if (!str_empty(rest) && !move_only_number(rest, 1, pages, &page)) return false;
    if (zone == state->tray && page - 1 == state->page) return false;
    state->tray = zone;
    state->page = page - 1;
    return true;
}

static bool lay(State *state, Str rest)
{
    int number;
    Placemat *mat = laying(state);
    if (!mat || !move_number(&rest, 1, state->count, &number)) return false;
    int card = number - 1;
    MatZone zone = placemat_zone_of(state, card);
    if (placemat_full(mat, zone) || placemat_place(state, mat, card) > 0) return false;
    int place = mat->count[zone] + 1;
    if (!str_empty(rest) && !move_only_number(rest, 1, place, &place)) return false;
    put_in(mat, zone, place - 1, (LaidCard){ card, placemat_item(state, card)->text });
    return true;
}

static bool lay_own(State *state, Str rest)
{
    MatZone zone;
    Placemat *mat = laying(state);
    if (!mat || !take_zone(&rest, &zone)) return false;
    Str words = str_trim(rest);
    if (!placemat_own_good(state, zone, words)) return false;
    put_in(mat, zone, mat->count[zone], (LaidCard){ PLACEMAT_OWN, words });
    return true;
}

static bool shift(State *state, Str rest)
{
    MatZone zone;
    int from, to;
    Placemat *mat = laying(state);
    if (!mat || !take_zone(&rest, &zone)) return false;
    if (!move_number(&rest, 1, mat->count[zone], &from)) return false;
    if (!move_only_number(rest, 1, mat->count[zone], &to) || from == to) return false;
    put_in(mat, zone, to - 1, take_out(mat, zone, from - 1));
    return true;
}

static bool take_off(State *state, Str rest)
{
    MatZone zone;
    int place;
    Placemat *mat = laying(state);
    if (!mat || !take_zone(&rest, &zone)) return false;
    if (!move_only_number(rest, 1, mat->count[zone], &place)) return false;
    take_out(mat, zone, place - 1);
    return true;
}

static bool agree(State *state, Str rest)
{
    Placemat *mat = laying(state);
    if (!mat || placemat_laid(mat) == 0 || !str_empty(rest)) return false;
    mat->agreed = true;
    state->step = PLACEMAT_LOOK;
    return true;
}

static bool lay_on(State *state, Str rest)
{
    if (state->step != PLACEMAT_LOOK || !str_empty(rest)) return false;
    state->mats[state->at].agreed = false;
    state->step = PLACEMAT_LAY;
    return true;
}

// Moves ------------------------------------------------------------------------------------------

bool placemat_apply(State *state, Str move, int64_t at_ms)
{
    static const struct {
        Str word;
        bool (*apply)(State *, Str rest);
    } table[] = {
        { STR_INIT("lijst"), show_list }, { STR_INIT("naam"), join },
        { STR_INIT("voor"), open_mat },   { STR_INIT("bak"), show_deck },
        { STR_INIT("leg"), lay },         { STR_INIT("eigen"), lay_own },
        { STR_INIT("schuif"), shift },    { STR_INIT("weg"), take_off },
        { STR_INIT("klaar"), agree },     { STR_INIT("verder"), lay_on },
    };
    Str rest = move, word = str_word(&rest);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (!str_eq(word, table[i].word)) continue;
        if (!table[i].apply(state, rest)) return false;
        state->since_ms = move_time(at_ms);
        return true;
    }
    return false;
}

// Everybody who was not on the screen yet comes once; so forward ends, whoever else comes in.
Str placemat_next(const State *state, Arena *arena)
{
    switch (state->step) {
    case PLACEMAT_TITLE:
    case PLACEMAT_LOOK:
        return STR("lijst");
    case PLACEMAT_LAY:
        return placemat_laid(placemat_now(state)) > 0 ? STR("klaar") : STR("lijst");
    case PLACEMAT_LIST:
        break;
    }
    for (int p = 0; p < state->people.count; p++) {
        if (state->mats[p].opened) continue;
        return arena_printf(arena, "voor %.*s", STR_ARG(state->people.names[p]));
    }
    return (Str){ 0 };
}
