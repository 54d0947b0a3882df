// Kaartenmuur: cards on a wall that a room points at. This file is the contract with the house; the uses
// (wall_uses.c), the rules (wall_rules.c), the keys (_input.c) and the pictures (_draw.c, _card.c,
// _chosen.c, _teacher.c) have files of their own. The wall itself is shared with the quiz (cards_wall.c).
#include "formats/wall.h"

#include "formats/aside.h"
#include "formats/wall_view.h"

// At 4:3 and at 16:9: what fits in both fits in between.
static const float widths[] = { 1333, 1778 };

static Field first_that_does_not_fit(const Metrics *metrics, Arena *arena, const WallUse *use,
                                     const Item *item)
{
    CardsPage page = { .places = use->places,
                       .numbered = true,
                       .layouts = use->layouts,
                       .layout_count = use->layout_count };
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
        Scene scene = { .width = widths[i], .metrics = metrics };
        Field field = FIELD_NONE;
        if (!wall_card_fits(&scene, arena, item, &field)) return field;
        if (!cards_wall_fits(&scene, arena, &page, item)) return FIELD_CARD;
        if (use->counts && !wall_chosen_fits(&scene, arena, item)) return FIELD_CARD;
    }
    return FIELD_NONE;
}

static void measure(Pack *pack, const Metrics *metrics, const WallUse *use, DiagList *diags)
{
    Arena scratch = { 0 }, layout = { 0 };
    int *cards = arena_new(&scratch, int, pack->item_count + 1);
    int count = wall_cards(pack, use, cards);
    for (int i = 0; i < count; i++) {
        Item *item = &pack->items[cards[i]];
        // Each message takes a text or the card away, so this ends.
        for (Field field = FIELD_COUNT; item->usable && field != FIELD_NONE;) {
            field = first_that_does_not_fit(metrics, &layout, use, item);
            if (field != FIELD_NONE) pack_too_large(pack, cards[i], field, diags);
            arena_reset(&layout);
        }
    }
    arena_finish(&layout);
    arena_finish(&scratch);
}

static bool accepts(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    const WallUse *use = wall_use(pack), *before = NULL;
    while (use && use != before) { // without the cards that do not fit it can be another wall
        before = use;
        measure(pack, metrics, use, diags);
        use = wall_use(pack);
    }
    return use != NULL;
}

static void draw(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    if (scene->audience == FOR_TEACHER) {
        wall_teacher(state, ui, scene, list);
    } else {
        wall_room(state, ui, scene, list);
    }
}

// Results ----------------------------------------------------------------------------------------

static Str outcome(const State *state, int card, Arena *arena)
{
    int hands = state->hands[card];
    if (hands == WALL_NONE) return (Str){ 0 };
    if (hands == 0) return STR("niemand");
    return hands == 1 ? STR("1 persoon") : arena_printf(arena, "%d mensen", hands);
}

static Str place_words(const State *state, Arena *arena)
{
    switch (state->step) {
    case WALL_TITLE:
        return STR("het begin");
    case WALL_CARDS:
        return arena_printf(arena, "blad %d van %d", state->page + 1, wall_pages(state));
    case WALL_CARD:
        return arena_printf(arena, "de kaart %.*s", STR_ARG(wall_item(state, state->at)->text));
    case WALL_CHOSEN:
        break;
    }
    return STR("de gekozen beroepen");
}

static Str summary(const State *state, Arena *arena)
{
    int chosen = wall_chosen_count(state);
    if (chosen == 0) {
        return arena_printf(arena, "%d van de %d kaarten bekeken.", wall_seen(state), state->count);
    }
    long long hands = (long long)wall_hands(state);
    return arena_printf(arena, "%d %s gekozen, %lld %s geteld.", chosen,
                        chosen == 1 ? "beroep" : "beroepen", hands, hands == 1 ? "hand" : "handen");
}

static Str moment(const State *state, Arena *arena)
{
    if (state->step != WALL_CHOSEN) return (Str){ 0 };
    Str name = STR("Beroepen die we zouden kiezen");
    if (state->page == 0) return name;
    return arena_printf(arena, "%.*s %d", STR_ARG(name), state->page + 1);
}

static void report(const State *state, Report *out)
{
    for (int i = 0; i < state->count; i++) {
        *report_add(out) = (ReportItem){
            .move = arena_printf(out->arena, "pak %d", i + 1),
            .title = arena_printf(out->arena, "Kaart %d", i + 1),
            .text = wall_item(state, i)->text,
            .outcome = outcome(state, i, out->arena),
            .done = state->up_in[i] > 0,
            .now = i == state->at,
        };
    }
    out->place = place_words(state, out->arena);
    out->summary = summary(state, out->arena);
    out->moment = moment(state, out->arena);
    const Item *item = state->step == WALL_CARD ? wall_item(state, state->at) : NULL;
    out->aside = aside_lines(out->arena, (Str){ 0 }, item);
}

static Str says(const State *state, const Ui *ui, Action action, Arena *arena)
{
    if (action == ACTION_NEXT) return wall_hint(state, ui, arena);
    if (action == ACTION_AGAIN) return STR("trek een kaart");
    return action == ACTION_SKIP ? STR("wat is gekozen?") : (Str){ 0 };
}

static const Action keys[] = { ACTION_BACK,     ACTION_LARGER, ACTION_BLACK,
                               ACTION_OVERVIEW, ACTION_HELP,   ACTION_NONE };

const Format format_wall = {
    .id = "muur",
    .title = "Kaartenmuur",
    .keys = keys,
    .says = says,
    .accepts = accepts,
    .start = wall_start,
    .interpret = wall_interpret,
    .apply = wall_apply,
    .next = wall_next,
    .draw = draw,
    .report = report,
};
