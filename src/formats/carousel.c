// Carrousel: groups x rooms x rounds out of a few lines of text. This file is the contract with the house;
// the ring of places and the moves are in carousel_rules.c, the rows of names in carousel_table.c, and the
// pictures in carousel_draw.c and carousel_teacher.c.
#include "formats/carousel.h"

#include "formats/carousel_view.h"
#include "formats/text.h"

#include "base/utf8.h"

// Characters of the longest name in a list.
static int longest(const Str *names, int count)
{
    int most = 0;
    for (int i = 0; i < count; i++) {
        int length = utf8_length(names[i]);
        if (length > most) most = length;
    }
    return most;
}

// The list that makes the rows too wide loses its part; FIELD_NONE when they all fit.
static Field too_large(const Pack *pack, const Metrics *metrics)
{
    static const float widths[] = { 1333, 1778 };
    enum {
        LETTERS_MOST = 80
    }; // no screen is so wide, and measuring what is endless takes for ever
    Arena arena = { 0 };
    State *state = carousel_start(&arena, pack, 0);
    int groups = longest(state->groups, state->group_count),
        rooms = longest(state->rooms, state->room_count);
    bool fits = groups <= LETTERS_MOST && rooms <= LETTERS_MOST;
    for (size_t i = 0; fits && i < sizeof widths / sizeof *widths; i++) {
        Scene scene = { .width = widths[i], .metrics = metrics };
        fits = carousel_fits(state, &scene, &arena);
    }
    arena_finish(&arena);
    if (fits) return FIELD_NONE;
    return groups >= rooms ? FIELD_GROUPS : FIELD_ROOMS;
}

static bool accepts(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    const Item *part = text_part(pack);
    if (!carousel_is(part)) return false;
    Field field = too_large(pack, metrics);
    if (field == FIELD_NONE) return part_words_fit(pack, metrics, diags);
    pack_too_large(pack, (int)(part - pack->items), field, diags);
    return false;
}

static Str interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    (void)ui;
    *taken = false;
    if (input->kind != INPUT_ACTION) return (Str){ 0 };
    if (input->action == ACTION_SKIP) {
        return state->step == CAROUSEL_NAME ? STR("waar") : carousel_next(state, arena);
    }
    if (!carousel_has_clock(state)) return (Str){ 0 };
    switch (input->action) {
    case ACTION_UP:
        return STR("klok +30");
    case ACTION_DOWN: // time that is not there is not taken off
        *taken = clock_left_ms(&state->clock, input->now_ms) == 0;
        return *taken ? STR("") : STR("klok -30");
    case ACTION_TALK:
        return state->clock.runs ? STR("klok stop") : STR("klok start");
    default:
        return (Str){ 0 };
    }
}

// Time has no place on the picture that a finger could point at: it has buttons.
static Str says(const State *state, const Ui *ui, Action action, Arena *arena)
{
    (void)ui;
    switch (action) {
    case ACTION_NEXT:
        return carousel_hint(state, arena);
    case ACTION_UP:
        return STR("meer tijd");
    case ACTION_DOWN:
        return STR("minder tijd");
    case ACTION_TALK:
        return state->clock.runs ? STR("klok stil") : STR("klok verder");
    default:
        return (Str){ 0 };
    }
}

static void draw(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    if (scene->audience == FOR_TEACHER) {
        carousel_draw_teacher(state, ui, scene, list);
    } else {
        carousel_draw_room(state, ui, scene, list);
    }
}

// "rood: aula, blauw: lokaal 4".
static Str places_text(const State *state, Arena *arena, int round)
{
    Buf words = { 0 };
    for (int g = 0; g < state->group_count; g++) {
        buf_printf(&words, "%s%.*s: %.*s", g > 0 ? ", " : "", STR_ARG(state->groups[g]),
                   STR_ARG(carousel_place(state, g, round)));
    }
    Str out = arena_copy(arena, buf_str(&words));
    buf_finish(&words);
    return out;
}

static void report(const State *state, Report *out)
{
    bool began = state->step >= CAROUSEL_ROUND, over = state->step == CAROUSEL_END;
    for (int i = 0; i < state->round_count; i++) {
        bool here = began && i == state->round;
        *report_add(out) = (ReportItem){
            .move = arena_printf(out->arena, "ronde %d", i + 1),
            .title = arena_printf(out->arena, "Ronde %d", i + 1),
            .text = places_text(state, out->arena, i),
            .outcome = arena_printf(out->arena, "%d minu%s", state->minutes[i],
                                    state->minutes[i] == 1 ? "ut" : "ten"),
            .done = over || (began && i < state->round) || (here && state->step == CAROUSEL_CHANGE),
            .now = here && !over,
        };
    }
    out->place = STR("het begin");
    if (over) out->place = STR("het einde");
    if (began && !over) {
        out->place = arena_printf(out->arena, "ronde %d van %d", state->round + 1,
                                  state->round_count);
    }
}

static const Action keys[] = { ACTION_BACK,  ACTION_UP,       ACTION_DOWN, ACTION_SKIP,
                               ACTION_BLACK, ACTION_OVERVIEW, ACTION_HELP, ACTION_NONE };

const Format format_carousel = {
    .id = "carrousel",
    .title = "Carrousel",
    .keys = keys,
    .says = says,
    .accepts = accepts,
    .start = carousel_start,
    .interpret = interpret,
    .apply = carousel_apply,
    .next = carousel_next,
    .draw = draw,
    .report = report,
};
