// Op volgorde: the room puts things to do together in order, and each couple picks one to really do. This
// file is the contract with the house; the rules (rank_rules.c, _pages.c), the keys (_input.c) and the
// pictures (_draw.c, _cards.c, _make.c, _end.c, _teacher.c) have files of their own.
#include "formats/rank.h"

#include "formats/aside.h"
#include "formats/rank_view.h"

enum { CARDS_LEAST = 2 }; // one card has no order

// At 4:3 and at 16:9: what fits in both fits in between.
static const float widths[] = { 1333, 1778 };

static Field first_that_does_not_fit(const Metrics *metrics, Arena *arena, const Item *item)
{
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
        Scene scene = { .width = widths[i], .metrics = metrics };
        Field field = FIELD_NONE;
        if (!rank_card_fits(&scene, arena, item, &field)) return field;
        bool fits = rank_row_fits(&scene, arena, item) && rank_end_fits(&scene, arena, item);
        if (!fits) return FIELD_CARD;
    }
    return FIELD_NONE;
}

static bool accepts(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    bool other = pack_usable(pack, ITEM_STATEMENT) + pack_usable(pack, ITEM_QUESTION) > 0;
    Arena scratch = { 0 }, layout = { 0 };
    int *cards = arena_new(&scratch, int, pack->item_count + 1);
    int count = other ? 0 : rank_cards(pack, cards);
    // Of a pack that is not ours nothing is said.
    for (int i = 0; count >= CARDS_LEAST && i < count; i++) {
        Item *item = &pack->items[cards[i]];
        // Each message takes a text or the card away, so this ends.
        for (Field field = FIELD_COUNT; item->usable && field != FIELD_NONE;) {
            field = first_that_does_not_fit(metrics, &layout, item);
            if (field != FIELD_NONE) pack_too_large(pack, cards[i], field, diags);
            arena_reset(&layout);
        }
    }
    if (count >= CARDS_LEAST) count = rank_cards(pack, cards);
    arena_finish(&layout);
    arena_finish(&scratch);
    return count >= CARDS_LEAST;
}

static void draw(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    if (scene->audience == FOR_TEACHER) {
        rank_teacher(state, ui, scene, list);
    } else {
        rank_room(state, ui, scene, list);
    }
}

// Results ----------------------------------------------------------------------------------------

// "plaats 2; 3 keer gekozen"
static Str outcome(const State *state, int card, Arena *arena)
{
    int place = rank_place(state, card), couples = state->couples[card];
    if (place == 0 && couples == 0) return (Str){ 0 };
    if (place == 0) return arena_printf(arena, "%d keer gekozen", couples);
    if (couples == 0) return arena_printf(arena, "plaats %d", place);
    return arena_printf(arena, "plaats %d; %d keer gekozen", place, couples);
}

static Str place_words(const State *state, Arena *arena)
{
    static const char *const places[] = {
        [RANK_TITLE] = "het begin",        [RANK_TABLE] = "de kaarten",
        [RANK_CARD] = "een kaart",         [RANK_MAKE] = "op volgorde leggen",
        [RANK_WHOLE] = "de hele volgorde", [RANK_WALL] = "er samen \xC3\xA9\xC3\xA9n kiezen",
        [RANK_DONE] = "wat er is gekozen",
    };
    if (state->step != RANK_CARD) return str_z(places[state->step]);
    return arena_printf(arena, "de kaart %.*s", STR_ARG(rank_item(state, state->at)->text));
}

static void report(const State *state, Report *out)
{
    int *sequence = rank_sequence(state, out->arena), couples = 0;
    for (int i = 0; i < state->count; i++) {
        int card = sequence[i];
        Str result = outcome(state, card, out->arena);
        couples += state->couples[card];
        *report_add(out) = (ReportItem){
            .move = arena_printf(out->arena, "kaart %d", card + 1),
            .title = arena_printf(out->arena, "Kaart %d", card + 1),
            .text = rank_item(state, card)->text,
            .outcome = result,
            .done = !str_empty(result),
            .now = card == state->at,
        };
    }
    out->place = place_words(state, out->arena);
    out->summary = arena_printf(out->arena, "%d van %d kaarten op volgorde, %d keer gekozen.",
                                state->order_count, state->count, couples);
    if (state->step == RANK_WHOLE && state->order_count > 1) {
        out->moment = STR("De volgorde van de zaal");
    }
    const Item *item = state->step == RANK_CARD ? rank_item(state, state->at) : NULL;
    out->aside = aside_lines(out->arena, (Str){ 0 }, item);
    if (state->step == RANK_DONE) {
        out->moment = STR("Om echt te doen");
        if (state->page > 0) {
            out->moment = arena_printf(out->arena, "%.*s %d", STR_ARG(out->moment),
                                       state->page + 1);
        }
    }
}

static Str says(const State *state, const Ui *ui, Action action, Arena *arena)
{
    (void)ui;
    switch (action) {
    case ACTION_NEXT:
        return rank_hint(state, arena);
    case ACTION_READ:
        return state->step == RANK_CARD ? STR("alle kaarten") : STR("één voor één");
    case ACTION_SKIP:
        return state->step < RANK_MAKE ? STR("op volgorde") : STR("kies er één");
    case ACTION_AGAIN:
        return STR("verander de volgorde");
    default:
        return (Str){ 0 };
    }
}

static const Action keys[] = { ACTION_BACK,  ACTION_FIELD, ACTION_CHOOSE, ACTION_STRIKE,
                               ACTION_AGAIN, ACTION_READ,  ACTION_SKIP,   ACTION_BLACK,
                               ACTION_HELP,  ACTION_NONE };

const Format format_rank = {
    .id = "volgorde",
    .title = "Op volgorde",
    .keys = keys,
    .says = says,
    .accepts = accepts,
    .start = rank_start,
    .interpret = rank_interpret,
    .apply = rank_apply,
    .next = rank_next,
    .draw = draw,
    .report = report,
};
