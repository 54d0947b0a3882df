// Kwaliteitenspel: quality cards go to the people they fit. This file is the contract with the house; the
// rules (deal_rules.c, _people.c, _next.c), the keys (_input.c) and the pictures (_draw.c, _title.c,
// _card.c, _table.c, _top.c, _end.c, _names.c, _teacher.c) have files of their own, because together they
// are more than fits in a head.
#include "formats/deal.h"

#include "formats/aside.h"
#include "formats/deal_view.h"

// At 4:3 and at 16:9: what fits in both fits in between.
static const float widths[] = { 1333, 1778 };

static Field first_that_does_not_fit(const Metrics *metrics, Arena *arena, const Item *item)
{
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
        Scene scene = { .width = widths[i], .metrics = metrics };
        Field field = FIELD_NONE;
        if (!deal_card_fits(&scene, arena, item, &field)) return field;
        if (!deal_table_fits(&scene, arena, item)) return FIELD_CARD;
    }
    return FIELD_NONE;
}

static bool accepts(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    Arena scratch = { 0 };
    int *cards = arena_new(&scratch, int, pack->item_count + 1);
    int count = deal_cards(pack, cards);
    Arena layout = { 0 };
    for (int i = 0; i < count; i++) {
        Item *item = &pack->items[cards[i]];
        // Each message takes a text or the card away, so this ends.
        for (Field field = FIELD_COUNT; item->usable && field != FIELD_NONE;) {
            field = first_that_does_not_fit(metrics, &layout, item);
            if (field != FIELD_NONE) pack_too_large(pack, cards[i], field, diags);
            arena_reset(&layout);
        }
    }
    count = deal_cards(pack, cards);
    arena_finish(&layout);
    arena_finish(&scratch);
    return count > 0;
}

static void draw(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    if (scene->audience == FOR_TEACHER) {
        deal_teacher(state, ui, scene, list);
    } else {
        deal_room(state, ui, scene, list);
    }
}

// Results ----------------------------------------------------------------------------------------

// "voor Sanne; top 3 van Bram (1), Tafel 2 (3)"
static Str outcome(const State *state, int card, Arena *arena)
{
    Str words = { 0 };
    if (state->where[card] >= 0) {
        words = arena_printf(arena, "voor %.*s", STR_ARG(state->people.names[state->where[card]]));
    } else if (state->where[card] == IN_REST) {
        words = STR("op de reststapel");
    }
    bool first = true;
    for (int p = 0; p < state->people.count; p++) {
        int place = deal_top_place(state, p, card);
        if (place == 0) continue;
        const char *lead = !first ? ", " : str_empty(words) ? "top 3 van " : "; top 3 van ";
        words = arena_printf(arena, "%.*s%s%.*s (%d)", STR_ARG(words), lead,
                             STR_ARG(state->people.names[p]), place);
        first = false;
    }
    return words;
}

static Str place_words(const State *state, Arena *arena)
{
    static const char *const places[] = {
        [DEAL_TITLE] = "het begin",        [DEAL_WAYS] = "hoe we spelen",
        [DEAL_PILE] = "de stapel",         [DEAL_TABLE] = "de open tafel",
        [DEAL_PUPIL] = "een nieuwe top 3", [DEAL_TOP] = "de top 3",
        [DEAL_WHO] = "wie heeft wat"
    };
    if (state->at == DEAL_NONE) return str_z(places[state->step]);
    return arena_printf(arena, "de kaart %.*s", STR_ARG(deal_item(state, state->at)->text));
}

static Str moment(const State *state, Arena *arena)
{
    DealRow rows[DEAL_WHO_LINES];
    switch (state->step) {
    case DEAL_TITLE:
        return STR("Kwaliteitenspel: begin");
    case DEAL_TOP:
        if (state->pupil == DEAL_NONE || deal_chosen(state) == 0) return (Str){ 0 };
        return arena_printf(arena, "Top %d van %.*s", DEAL_TOP_MAX,
                            STR_ARG(state->people.names[state->pupil]));
    case DEAL_WHO:
        if (deal_who_page(state, state->page, rows) == 0) return (Str){ 0 };
        if (state->page == 0) return STR("Wie heeft wat");
        return arena_printf(arena, "Wie heeft wat %d", state->page + 1);
    default:
        return (Str){ 0 };
    }
}

static void report(const State *state, Report *out)
{
    for (int i = 0; i < state->count; i++) {
        Str result = outcome(state, i, out->arena);
        *report_add(out) = (ReportItem){
            .move = arena_printf(out->arena, "pak %d", i + 1),
            .title = arena_printf(out->arena, "Kaart %d", i + 1),
            .text = deal_item(state, i)->text,
            .outcome = result,
            .done = !str_empty(result),
            .now = i == state->at,
        };
    }
    out->place = place_words(state, out->arena);
    out->summary = arena_printf(out->arena, "Volgorde %llu: %s gegeven, %d op de reststapel.",
                                (unsigned long long)deal_number(state),
                                deal_cards_words(out->arena, state->given_count).p,
                                state->rest_count);
    out->moment = moment(state, out->arena);
    const Item *item = state->at == DEAL_NONE ? NULL : deal_item(state, state->at);
    out->aside = aside_lines(out->arena, (Str){ 0 }, item);
    int next = deal_following(state);
    if (next != DEAL_NONE) out->coming = deal_item(state, next)->text;
}

static Str says(const State *state, const Ui *ui, Action action, Arena *arena)
{
    bool table = state->way == DEAL_TOP3 && state->step == DEAL_TABLE;
    switch (action) {
    case ACTION_NEXT:
        return deal_hint(state, ui, arena);
    case ACTION_READ:
        return state->step == DEAL_READ ? STR("de kaart") : STR("lees voor");
    case ACTION_WINNER:
        return table ? STR("een ander kind") : STR("typ een naam");
    case ACTION_STRIKE:
        return STR("reststapel");
    case ACTION_SKIP:
        if (state->step == DEAL_CARD || state->step == DEAL_READ) {
            return state->way == DEAL_CLOSED ? STR("onderop") : STR("leg terug");
        }
        return state->step == DEAL_TITLE ? STR("begin meteen") : STR("wie heeft wat?");
    case ACTION_AGAIN:
        return state->step == DEAL_PILE ? STR("schud de rest") : STR("speel verder");
    case ACTION_SETTINGS:
        return STR("hoe spelen we?");
    default:
        return (Str){ 0 };
    }
}

static const Action keys[] = { ACTION_BACK,  ACTION_READ,     ACTION_WINNER, ACTION_SETTINGS,
                               ACTION_BLACK, ACTION_OVERVIEW, ACTION_HELP,   ACTION_NONE };

const Format format_deal = {
    .id = "kwaliteiten",
    .title = "Kwaliteitenspel",
    .keys = keys,
    .says = says,
    .accepts = accepts,
    .start = deal_start,
    .interpret = deal_interpret,
    .apply = deal_apply,
    .next = deal_next,
    .draw = draw,
    .report = report,
};
