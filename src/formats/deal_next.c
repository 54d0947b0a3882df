// What one key forward does in the kwaliteitenspel, and who has what: how the cards of all people are
// laid out over pages. Rows are counted by the lengths of the words alone, so that every screen has the
// same pages; somebody with more cards than a page holds goes on on the next.
#include "formats/deal_rules.h"

#include "base/utf8.h"

// Forward ----------------------------------------------------------------------------------------

static Str from_table(const State *state, Arena *arena)
{
    bool top = state->way == DEAL_TOP3;
    int chosen = top ? deal_chosen(state) : 0;
    bool none_left = !top && state->given_count == state->count;
    bool more = state->page + 1 < deal_table_pages(state) && chosen < DEAL_TOP_MAX && !none_left;
    if (more) return arena_printf(arena, "tafel %d", state->page + 2);
    if (!top) return STR("overzicht");
    return chosen > 0 ? STR("top") : STR("leerling");
}

static Str from_card(const State *state, Arena *arena)
{
    if (deal_in_hand(state)) return state->way == DEAL_CLOSED ? STR("rust") : STR("leg");
    if (state->way == DEAL_CLOSED) return state->deck_count > 0 ? STR("draai") : STR("stapel");
    if (state->way == DEAL_TOP3 && state->pupil == DEAL_NONE) return STR("leerling");
    return arena_printf(arena, "tafel %d", state->at / DEAL_PAGE + 1);
}

Str deal_next(const State *state, Arena *arena)
{
    switch (state->step) {
    case DEAL_TITLE:
        return STR("wijzen");
    case DEAL_WAYS:
        return STR("wijze dicht");
    case DEAL_PILE:
        return state->deck_count > 0 ? STR("draai") : STR("overzicht");
    case DEAL_TABLE:
        return from_table(state, arena);
    case DEAL_CARD:
        return from_card(state, arena);
    case DEAL_READ:
        return STR("kaart");
    case DEAL_PUPIL:
        return STR("overzicht");
    case DEAL_TOP:
        return STR("leerling");
    case DEAL_WHO:
        break;
    }
    if (state->page + 1 >= deal_who_pages(state)) return (Str){ 0 };
    return arena_printf(arena, "overzicht %d", state->page + 2);
}

// Who has what -----------------------------------------------------------------------------------

// The cards of one person after each other: first the top 3, then those given, in the order of the pack.
typedef struct Hand {
    const State *state;
    int person;
    int top;  // of the top 3 that were taken
    int card; // where the search for the next given card goes on
} Hand;

// The next card; its place in the top 3, 0 for a given one. False: no more.
static bool hand_next(Hand *hand, int *card, int *place)
{
    const TopThree *top = &hand->state->tops[hand->person];
    if (hand->top < top->count) {
        *card = top->cards[hand->top];
        *place = ++hand->top;
        return true;
    }
    while (hand->card < hand->state->count) {
        *card = hand->card++;
        *place = 0;
        if (hand->state->where[*card] == hand->person) return true;
    }
    return false;
}

// Text that grows word by word over lines of `most` characters.
typedef struct Lines {
    int most, count, used;
} Lines;

static void add_words(Lines *lines, Str words, int extra)
{
    for (Str rest = words; !str_empty(rest);) {
        int length = utf8_length(str_word(&rest));
        if (str_empty(rest)) length += extra; // comma, place
        bool breaks = lines->count == 0 || lines->used + 1 + length > lines->most;
        lines->count += breaks ? 1 + (length - 1) / lines->most : 0; // an endless word takes more
        lines->used = breaks ? (length - 1) % lines->most + 1 : lines->used + 1 + length;
    }
}

static int name_lines(const State *state, int person)
{
    Lines lines = { .most = DEAL_WHO_NAME };
    add_words(&lines, state->people.names[person], 0);
    return lines.count;
}

// The row that begins with this card, with as many of the cards behind it as `room` lines hold; leaves
// `card` at the first that it does not hold. At least one card, or nothing would ever end.
static DealRow lay_row(Hand *hand, int *card, int *place, bool *more, int room)
{
    DealRow row = { .person = hand->person, .lines = name_lines(hand->state, hand->person) };
    Lines lines = { .most = DEAL_WHO_CARDS };
    while (*more) {
        Lines longer = lines;
        add_words(&longer, deal_item(hand->state, *card)->text, *place > 0 ? 3 : 1);
        if (row.count > 0 && longer.count > room) break;
        lines = longer;
        row.count++;
        *more = hand_next(hand, card, place);
    }
    if (lines.count > row.lines) row.lines = lines.count;
    return row;
}

// Rows page after page; those of page `wanted` are put down. Returns the number of pages.
static int lay_rows(const State *state, int wanted, DealRow *out, int *count)
{
    int page = 0, used = 0;
    for (int p = 0; p < state->people.count; p++) {
        Hand hand = { .state = state, .person = p };
        int card, place, first = 0;
        bool more = hand_next(&hand, &card, &place);
        while (more) {
            Hand before = hand;
            int card_before = card, place_before = place;
            DealRow row = lay_row(&hand, &card, &place, &more, DEAL_WHO_LINES - used);
            if (used > 0 &&
                used + row.lines > DEAL_WHO_LINES) { // not even its first card: again, overleaf
                page++;
                used = 0;
                hand = before, card = card_before, place = place_before, more = true;
                continue;
            }
            row.first = first;
            if (page == wanted && out) out[(*count)++] = row;
            first += row.count;
            used += row.lines;
        }
    }
    return page + 1;
}

int deal_who_page(const State *state, int page, DealRow out[DEAL_WHO_LINES])
{
    int count = 0;
    lay_rows(state, page, out, &count);
    return count;
}

int deal_who_pages(const State *state)
{
    return lay_rows(state, -1, NULL, NULL);
}

Str deal_who_words(const State *state, const DealRow *row, Arena *arena)
{
    Hand hand = { .state = state, .person = row->person };
    Buf words = { 0 };
    int card, place;
    for (int i = 0; i < row->first + row->count && hand_next(&hand, &card, &place); i++) {
        if (i < row->first) continue;
        if (words.n > 0) buf_put(&words, STR(", "));
        if (place > 0) buf_printf(&words, "%d\xC2\xA0", place);
        buf_put(&words, deal_item(state, card)->text);
    }
    Str text = arena_copy(arena, buf_str(&words));
    buf_finish(&words);
    return text;
}
