// The rules of the kaartenmuur. A card is up or it hangs on its page, and nothing else happens to it, so a
// state is small: who was up in which round, and for jobs the hands that were counted.
//
// Random cards follow one shuffled order a round, made from the seed and the number of the round. Drawing
// afresh each time among the cards that are left was rejected: then an undone card would come back as
// another one only by luck, and the teacher could not be shown which card comes next.
#include "formats/wall_rules.h"

#include "base/rng.h"
#include "formats/move.h"

#include <stdlib.h>

// Packs -------------------------------------------------------------------------------------------

const WallUse *wall_use(const Pack *pack)
{
    int counts[CARD_KINDS] = { 0 }, all = 0;
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (!item->usable) continue;
        if (item->kind != ITEM_CARD) return NULL;
        counts[item->card_kind]++;
        all++;
    }
    int mixed = (counts[CARD_QUALITY] > 0) + (counts[CARD_MOTIVE] > 0) + (counts[CARD_JOB] > 0);
    for (int u = 0; u < wall_use_count && mixed < 2; u++) {
        if (2 * counts[wall_uses[u].kind] > all) return &wall_uses[u];
    }
    return NULL;
}

int wall_cards(const Pack *pack, const WallUse *use, int *out)
{
    int count = 0;
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        bool card = item->kind == ITEM_CARD && item->card_kind == use->kind;
        if (card && item->usable) out[count++] = i;
    }
    return count;
}

static void shuffle(State *state)
{
    for (int i = 0; i < state->count; i++) {
        state->order[i] = i;
    }
    Rng rng = rng_seeded(state->seed + (uint64_t)state->round);
    rng_shuffle(&rng, state->order, (size_t)state->count);
}

State *wall_start(Arena *arena, const Pack *pack, uint64_t seed)
{
    State *state = arena_new(arena, State, 1);
    *state = (State){ .pack = pack, .seed = seed, .round = 1, .at = WALL_NONE, .last = WALL_NONE };
    const WallUse *use = wall_use(pack);
    state->use = use ? use : &wall_uses[0]; // a pack that no check has seen: an empty wall
    state->items = arena_new(arena, int, pack->item_count + 1);
    state->count = wall_cards(pack, state->use, state->items);
    state->hands = arena_new(arena, int, state->count + 1);
    state->up_in = arena_new(arena, int, state->count + 1);
    state->order = arena_new(arena, int, state->count + 1);
    for (int i = 0; i < state->count; i++) {
        state->hands[i] = WALL_NONE;
    }
    shuffle(state);
    return state;
}

// Questions ---------------------------------------------------------------------------------------

const Item *wall_item(const State *state, int card)
{
    return &state->pack->items[state->items[card]];
}

static int pages_of(int count, int places)
{
    return count == 0 ? 1 : (count + places - 1) / places;
}

int wall_pages(const State *state)
{
    return pages_of(state->count, state->use->places);
}

int wall_shown(const State *state)
{
    int left = state->count - state->page * state->use->places;
    return left < state->use->places ? left : state->use->places;
}

int wall_seen(const State *state)
{
    int seen = 0;
    for (int i = 0; i < state->count; i++) {
        seen += state->up_in[i] > 0;
    }
    return seen;
}

int64_t wall_hands(const State *state)
{
    int64_t sum = 0;
    for (int i = 0; i < state->count; i++) {
        if (state->hands[i] > 0) sum += state->hands[i];
    }
    return sum;
}

int wall_drawn(const State *state)
{
    for (int i = 0; i < state->count; i++) {
        if (state->up_in[state->order[i]] < state->round) return state->order[i];
    }
    return WALL_NONE;
}

typedef struct Chosen {
    int card, hands;
} Chosen;

static int most_hands_first(const void *left, const void *right)
{
    const Chosen *a = left, *b = right;
    if (a->hands != b->hands) return a->hands > b->hands ? -1 : 1;
    return a->card < b->card ? -1 : 1;
}

int wall_chosen_count(const State *state)
{
    int count = 0;
    for (int i = 0; i < state->count; i++) {
        count += state->hands[i] > 0;
    }
    return count;
}

int wall_chosen(const State *state, Arena *arena, int *out)
{
    int count = wall_chosen_count(state);
    if (count == 0) return 0;
    Chosen *all = arena_new(arena, Chosen, count);
    int n = 0;
    for (int i = 0; i < state->count; i++) {
        if (state->hands[i] > 0) all[n++] = (Chosen){ i, state->hands[i] };
    }
    qsort(all, (size_t)count, sizeof *all, most_hands_first);
    for (int i = 0; i < count; i++) {
        out[i] = all[i].card;
    }
    return count;
}

int wall_chosen_pages(const State *state)
{
    return pages_of(wall_chosen_count(state), WALL_CHOSEN_PAGE);
}

// Moves -------------------------------------------------------------------------------------------

// "muur", "muur 2": the page, from 0.
static bool page_of(Str rest, int pages, int *page)
{
    int number = 1;
    if (!str_empty(rest) && !move_only_number(rest, 1, pages, &number)) return false;
    *page = number - 1;
    return true;
}

static bool show_page(State *state, WallStep step, int page)
{
    if (state->step == step && state->page == page) return false;
    state->step = step;
    state->page = page;
    state->at = WALL_NONE;
    return true;
}

static bool show_wall(State *state, Str rest)
{
    int page;
    return page_of(rest, wall_pages(state), &page) && show_page(state, WALL_CARDS, page);
}

static bool show_chosen(State *state, Str rest)
{
    int page;
    if (wall_chosen_count(state) == 0) return false;
    return page_of(rest, wall_chosen_pages(state), &page) && show_page(state, WALL_CHOSEN, page);
}

static void take_up(State *state, int card)
{
    state->step = WALL_CARD;
    state->at = state->last = card;
    state->up_in[card] = state->round;
    state->page = card / state->use->places;
}

static bool pick_up(State *state, Str rest)
{
    int number;
    if (!move_only_number(rest, 1, state->count, &number) || state->at == number - 1) return false;
    take_up(state, number - 1);
    return true;
}

static bool draw_card(State *state, Str rest)
{
    if (!str_empty(rest)) return false;
    int card = wall_drawn(state);
    if (card == WALL_NONE && state->count < 2) return false;
    if (card == WALL_NONE) { // all were up: a new round, which does not begin with the last card
        state->round++;
        shuffle(state);
        card = state->order[state->order[0] == state->last ? 1 : 0];
    }
    take_up(state, card);
    return true;
}

static bool lay_back(State *state, Str rest)
{
    if (state->step != WALL_CARD || !str_empty(rest)) return false;
    state->step = WALL_CARDS;
    state->at = WALL_NONE;
    return true;
}

static bool count_hands(State *state, Str rest)
{
    int hands;
    if (state->step != WALL_CARD || !state->use->counts) return false;
    if (!move_only_number(rest, 0, WALL_HANDS_MAX, &hands)) return false;
    if (state->hands[state->at] == hands) return false;
    state->hands[state->at] = hands;
    return true;
}

bool wall_apply(State *state, Str move, int64_t at_ms)
{
    static const struct {
        Str word;
        bool (*apply)(State *, Str rest);
    } table[] = {
        { STR_INIT("muur"), show_wall },  { STR_INIT("pak"), pick_up },
        { STR_INIT("trek"), draw_card },  { STR_INIT("leg"), lay_back },
        { STR_INIT("tel"), count_hands }, { STR_INIT("uitslag"), show_chosen },
    };
    Str rest = move, word = str_word(&rest);
    WallStep before = state->step;
    int card = state->at;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (!str_eq(word, table[i].word)) continue;
        bool done = table[i].apply(state, rest);
        // Movements begin where the picture becomes another one.
        if (done && (state->step != before || state->at != card)) state->since_ms = move_time(at_ms);
        return done;
    }
    return false;
}

Str wall_next(const State *state, Arena *arena)
{
    switch (state->step) {
    case WALL_TITLE:
        return STR("muur");
    case WALL_CARD:
        return STR("leg");
    case WALL_CARDS:
        if (state->page + 1 < wall_pages(state)) {
            return arena_printf(arena, "muur %d", state->page + 2);
        }
        return wall_chosen_count(state) > 0 ? STR("uitslag") : (Str){ 0 };
    case WALL_CHOSEN:
        break;
    }
    if (state->page + 1 >= wall_chosen_pages(state)) return (Str){ 0 };
    return arena_printf(arena, "uitslag %d", state->page + 2);
}
