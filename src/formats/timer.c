// Spreektijd: a pitch of a minute, a presentation of ten, one speaker after the other. This file is the
// contract with the house; rules, keys and pictures each have a file of their own (timer_rules.c, _input.c,
// _draw.c, _ring.c, _words.c, _teacher.c). It begins like every part of a programme, with its name and
// its explanation, so it accepts what format_text accepts and asks for speakers besides.
#include "formats/timer.h"

#include "formats/text.h"
#include "formats/timer_view.h"

static bool accepts(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    const Item *part = text_part(pack);
    if (!part || !part->ways) return false;
    if (str_empty(part->ways->speakers) && part->ways->each == 0) return false;
    return format_text.accepts(pack, metrics, diags);
}

static void draw(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    if (scene->audience == FOR_TEACHER) {
        timer_teacher(state, ui, scene, list);
    } else {
        timer_room(state, ui, scene, list);
    }
}

static Str place_of(const State *state, Arena *arena)
{
    if (state->step < TIMER_READY) return state->item->text;
    if (state->step == TIMER_END) return STR("het einde");
    if (state->open) return arena_printf(arena, "spreker %d", state->at + 1);
    return arena_printf(arena, "spreker %d van %d", state->at + 1, state->count);
}

static void report(const State *state, Report *out)
{
    bool up = state->step == TIMER_READY || state->step == TIMER_TALK;
    for (int i = 0; i < timer_known(state); i++) {
        const TimerTurn *turn = &state->turns[i];
        *report_add(out) = (ReportItem){
            .move = arena_printf(out->arena, "spreker %d", i + 1),
            .title = arena_printf(out->arena, "Spreker %d", i + 1),
            .text = state->names[i],
            .outcome = turn->heard ? timer_used(out->arena, turn->spent_ms) : STR(""),
            .done = turn->heard,
            .now = up && i == state->at,
        };
    }
    out->place = place_of(state, out->arena);
}

static Str says_skip(const State *state)
{
    if (state->step < TIMER_READY) return STR("naar de sprekers");
    bool nobody_comes = state->open && state->step == TIMER_READY; // timer_input.c
    bool last = nobody_comes || timer_following(state) == TIMER_NONE;
    return last ? STR("iedereen is klaar") : STR("volgende spreker");
}

// Time has no place on the picture that a finger could point at: it has buttons.
static Str says(const State *state, const Ui *ui, Action action, Arena *arena)
{
    (void)ui, (void)arena;
    switch (action) {
    case ACTION_NEXT:
        return timer_hint(state);
    case ACTION_UP:
        return STR("meer tijd");
    case ACTION_DOWN:
        return STR("minder tijd");
    case ACTION_TALK:
        if (state->step == TIMER_READY) return STR("begin te praten");
        return state->clock.runs ? STR("klok stil") : STR("klok verder");
    case ACTION_AGAIN:
        return STR("spreker opnieuw");
    case ACTION_SKIP:
        return says_skip(state);
    default:
        return (Str){ 0 };
    }
}

static const Action keys[] = { ACTION_BACK, ACTION_TALK,  ACTION_UP,    ACTION_DOWN,
                               ACTION_SKIP, ACTION_AGAIN, ACTION_BLACK, ACTION_OVERVIEW,
                               ACTION_HELP, ACTION_NONE };

const Format format_timer = {
    .id = "timer",
    .title = "Spreektijd",
    .keys = keys,
    .says = says,
    .accepts = accepts,
    .start = timer_start,
    .interpret = timer_interpret,
    .apply = timer_apply,
    .next = timer_next,
    .draw = draw,
    .report = report,
};
