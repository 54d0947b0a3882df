// Which cards each picture of "op volgorde" shows, and what one key forward does. Pages are counted by cards
// alone, so that every screen has the same ones.
#include "formats/rank_rules.h"

static int pages_of(int cards, int page)
{
    return cards <= page ? 1 : (cards + page - 1) / page;
}

// The cards of a list that stand on a page.
static int cut_page(const int *cards, int count, int page, int out[RANK_PAGE])
{
    int n = 0;
    for (int i = page * RANK_PAGE; i < count && n < RANK_PAGE; i++) {
        out[n++] = cards ? cards[i] : i;
    }
    return n;
}

int rank_table_pages(const State *state)
{
    return pages_of(state->count, RANK_PAGE);
}

int rank_table_page(const State *state, int out[RANK_PAGE])
{
    return cut_page(NULL, state->count, state->page, out);
}

// Where there are more pages than one, the last row leads to the others.
static int tray_size(const State *state)
{
    return state->count - state->order_count > RANK_PAGE ? RANK_PAGE - 1 : RANK_PAGE;
}

int rank_tray_pages(const State *state)
{
    return pages_of(state->count - state->order_count, tray_size(state));
}

int rank_tray_page(const State *state, int out[RANK_PAGE])
{
    int size = tray_size(state), skip = state->tray * size, n = 0;
    for (int card = 0; card < state->count && n < size; card++) {
        if (rank_place(state, card) > 0 || skip-- > 0) continue;
        out[n++] = card;
    }
    return n;
}

int rank_wall_pages(const State *state)
{
    return pages_of(state->order_count > 0 ? state->order_count : state->count, RANK_PAGE);
}

int rank_wall_page(const State *state, int out[RANK_PAGE])
{
    if (state->order_count == 0) return cut_page(NULL, state->count, state->page, out);
    return cut_page(state->order, state->order_count, state->page, out);
}

int rank_done_pages(const State *state)
{
    return pages_of(state->picked, RANK_PAGE);
}

int rank_done_page(const State *state, Arena *arena, int out[RANK_PAGE])
{
    // First how many cards have each number of couples, and from that where each of them begins.
    int from[RANK_COUPLES_MAX + 2] = { 0 };
    int *sequence = rank_sequence(state, arena), *sorted = arena_new(arena, int, state->count + 1);
    for (int card = 0; card < state->count; card++) {
        from[state->couples[card]]++;
    }
    for (int couples = RANK_COUPLES_MAX, before = 0; couples >= 0; couples--) {
        int here = from[couples];
        from[couples] = before;
        before += here;
    }
    for (int i = 0; i < state->count; i++) {
        sorted[from[state->couples[sequence[i]]]++] = sequence[i];
    }
    return cut_page(sorted, state->picked, state->page, out);
}

// Forward ----------------------------------------------------------------------------------------

static Str overleaf(const State *state, const char *word, int pages, Arena *arena)
{
    if (state->page + 1 >= pages) return (Str){ 0 };
    return arena_printf(arena, "%s %d", word, state->page + 2);
}

Str rank_next(const State *state, Arena *arena)
{
    Str more = { 0 };
    switch (state->step) {
    case RANK_TITLE:
        return STR("tafel");
    case RANK_TABLE:
        more = overleaf(state, "tafel", rank_table_pages(state), arena);
        return str_empty(more) ? STR("maak") : more;
    case RANK_CARD:
        if (state->at + 1 >= state->count) return STR("maak");
        return arena_printf(arena, "kaart %d", state->at + 2);
    case RANK_MAKE:
        return state->order_count > 0 ? STR("volgorde") : STR("muur");
    case RANK_WHOLE:
        return STR("muur");
    case RANK_WALL:
        more = overleaf(state, "muur", rank_wall_pages(state), arena);
        return str_empty(more) && state->picked > 0 ? STR("samen") : more;
    case RANK_DONE:
        return overleaf(state, "samen", rank_done_pages(state), arena);
    }
    return more;
}
