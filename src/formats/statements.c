// Stellingenspel: the room votes on statements, talks, hears what the school thinks. This file is the
// contract with the house; the rules, the keys and the pictures each have a file of their own
// (statements_rules.c, _input.c, _draw.c, _count.c, _end.c, _teacher.c), because together they are
// more than fits in a head.
#include "formats/statements.h"

#include "formats/aside.h"
#include "formats/statements_bars.h"
#include "formats/statements_view.h"

// Text boxes of the room's screens at 4:3 and at 16:9: what fits in both fits in between.
static const float widths[] = { 1333, 1778 };

static bool fits(const Metrics *metrics, Arena *arena, Str text, float w, float h, bool bold)
{
    TextStyle style = { .bold = bold, .largest = SIZE_BODY_MIN, .smallest = SIZE_BODY_MIN };
    return text_fit(metrics, arena, text, w, h, &style).fits;
}

Field statements_too_large(const Metrics *metrics, Arena *arena, const Item *item)
{
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
        Scene scene = { .width = widths[i], .metrics = metrics };
        Stage stage = stage_of(&scene);
        bool photo = !str_empty(item->photo_path), both;
        float text_w = photo ? 0.615f * stage.width - 92 : stage.width;
        if (!fits(metrics, arena, item->text, text_w, 410, true)) return FIELD_STATEMENT;
        if (!statements_end_fits(&scene, arena, item)) return FIELD_STATEMENT;
        float h = stage.roomy ? 280 : 312;
        stage_answer_look(&scene, arena, item->red, item->green, stage.half, h, &both);
        if (!both) {
            bool red = fits(metrics, arena, item->red, stage.half - 160, h - ANSWER_AIR, true);
            return red ? FIELD_GREEN : FIELD_RED;
        }
        if (!statements_school_fits(&scene, arena, item)) return FIELD_EXPLAIN;
        for (int p = 0; p < item->prompt_count; p++) {
            if (!stage_prompt_fits(&scene, arena, item->prompts[p])) return FIELD_PROMPT;
        }
    }
    return FIELD_NONE;
}

static bool accepts(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    Arena scratch = { 0 };
    for (int i = 0; i < pack->item_count; i++) {
        Item *item = &pack->items[i];
        if (item->kind != ITEM_STATEMENT) continue;
        // Each message takes a text or the item away, so this ends.
        for (Field field = FIELD_COUNT; item->usable && field != FIELD_NONE;) {
            field = statements_too_large(metrics, &scratch, item);
            if (field != FIELD_NONE) pack_too_large(pack, i, field, diags);
            arena_reset(&scratch);
        }
    }
    arena_finish(&scratch);
    return pack_usable(pack, ITEM_STATEMENT) > 0;
}

static State *start(Arena *arena, const Pack *pack, uint64_t seed)
{
    static const StatementsKind kind = {
        .title = STR_INIT("Stellingenspel"),
        .head = STR_INIT("Stelling"),
        .word = STR_INIT("stelling"),
        .about = { STR_INIT("stelling om over te praten"),
                   STR_INIT("stellingen om over te praten") },
        .answers = { STR_INIT("Oneens"), STR_INIT("Eens") },
        .said = { STR_INIT("oneens"), STR_INIT("eens") },
        .end = STR_INIT("Zo dacht de zaal"),
    };
    (void)seed; // nothing here is left to chance
    return statements_start(arena, pack, &kind);
}

void statements_draw(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    if (scene->audience == FOR_TEACHER) {
        statements_teacher(state, ui, scene, list);
    } else {
        statements_room(state, ui, scene, list);
    }
}

static Str outcome(Arena *arena, const Ballot *ballot)
{
    if (!ballot->taken) return (Str){ 0 };
    Str words = { 0 };
    for (int g = 0; g < ballot_groups(ballot); g++) {
        Str who = ballot->apart ? arena_printf(arena, "%s%s ", g ? ", " : "", group_words[g])
                                : (Str){ 0 };
        Str what = ballot->estimate[g] != ESTIMATE_NONE
                       ? estimate_words(ballot->estimate[g])
                       : arena_printf(arena, "%d rood, %d groen", ballot->tally[g].red,
                                      ballot->tally[g].green);
        words = arena_printf(arena, "%.*s%.*s%.*s", STR_ARG(words), STR_ARG(who), STR_ARG(what));
    }
    return words;
}

static ReportVote vote(const Ballot *ballot)
{
    ReportVote out = { .apart = ballot->apart, .count = { { -1, -1 }, { -1, -1 } } };
    for (int g = 0; g < ballot_groups(ballot); g++) {
        out.guess[g] = estimate_words(ballot->estimate[g]);
        if (ballot->estimate[g] != ESTIMATE_NONE) continue;
        out.count[g][0] = ballot->tally[g].red;
        out.count[g][1] = ballot->tally[g].green;
    }
    return out;
}

// Whether something was counted of what the page of results shows.
static bool page_has_results(const State *state)
{
    for (int i = 0; i < state->count; i++) {
        if (state->page_of[i] == state->page && state->ballots[i][0].taken) return true;
    }
    return false;
}

// A statement that nobody counts is kept as it was voted on. One that was counted keeps its result, also
// when it comes back on the screen. The result has no room for a photo: that has a picture of its own.
static Str moment(const State *state, Arena *arena)
{
    const Item *item = statements_item(state);
    switch (state->step) {
    case STEP_TITLE:
        return arena_printf(arena, "%.*s: begin", STR_ARG(state->kind->title));
    case STEP_VOTE:
        if (!str_empty(item->photo_path)) {
            return arena_printf(arena, "%.*s %d, foto", STR_ARG(state->kind->head), state->at + 1);
        }
        if (state->ballots[state->at][0].taken) return (Str){ 0 };
        return arena_printf(arena, "%.*s %d", STR_ARG(state->kind->head), state->at + 1);
    case STEP_RESULT:
        return arena_printf(arena, "%.*s %d", STR_ARG(state->kind->head), state->at + 1);
    case STEP_END:
        if (!page_has_results(state)) return (Str){ 0 };
        if (state->page == 0) return STR("Uitslagen");
        return arena_printf(arena, "Uitslagen %d", state->page + 1);
    default:
        return (Str){ 0 };
    }
}

// The school's view before its step, why, and what to talk about.
static Str aside(const State *state, Arena *arena)
{
    const Item *item = statements_item(state);
    if (!item || item->view == VIEW_NONE) return aside_lines(arena, (Str){ 0 }, item);
    Str view = item->view == VIEW_RED     ? item->red
               : item->view == VIEW_GREEN ? item->green
                                          : STR("het hangt ervan af");
    return aside_lines(arena, arena_printf(arena, "De school: %.*s", STR_ARG(view)), item);
}

static Str coming(const State *state)
{
    int next = state->step == STEP_TITLE ? 0 : state->at + 1;
    if (state->step == STEP_END || next >= state->count) return (Str){ 0 };
    return state->pack->items[state->items[next]].text;
}

void statements_report(const State *state, Report *out)
{
    for (int i = 0; i < state->count; i++) {
        const Ballot *last = &state->ballots[i][state->ballots[i][1].taken ? 1 : 0];
        ReportItem *item = report_add(out);
        *item = (ReportItem){
            .move = arena_printf(out->arena, "naar %d", i + 1),
            .title = arena_printf(out->arena, "%.*s %d", STR_ARG(state->kind->head), i + 1),
            .text = state->pack->items[state->items[i]].text,
            .outcome = outcome(out->arena, last),
            .done = last->taken || i < state->at || state->step == STEP_END,
            .now = statements_item(state) != NULL && i == state->at,
        };
        for (int round = 0; round < 2; round++) {
            const Ballot *ballot = &state->ballots[i][round];
            if (ballot->taken) item->votes[item->vote_count++] = vote(ballot);
        }
    }
    out->place = state->step == STEP_TITLE ? STR("het begin")
                 : state->step == STEP_END
                     ? STR("de uitslagen")
                     : arena_printf(out->arena, "%.*s %d van %d", STR_ARG(state->kind->word),
                                    state->at + 1, state->count);
    out->moment = moment(state, out->arena);
    out->aside = aside(state, out->arena);
    out->coming = coming(state);
}

Str statements_says(const State *state, const Ui *ui, Action action, Arena *arena)
{
    bool talks = state->step == STEP_TALK;
    switch (action) {
    case ACTION_NEXT:
        return statements_hint(state, ui, arena);
    case ACTION_UP:
        return talks ? STR("meer praattijd") : (Str){ 0 };
    case ACTION_DOWN:
        return talks ? STR("minder praattijd") : (Str){ 0 };
    case ACTION_TALK:
        if (!talks) return (Str){ 0 };
        return state->clock_runs ? STR("praatklok stil") : STR("praatklok verder");
    case ACTION_APART:
        return state->apart ? STR("tel samen") : STR("tel apart");
    case ACTION_AGAIN:
        return STR("stem nog eens");
    default:
        return (Str){ 0 };
    }
}

static const Action keys[] = { ACTION_BACK,     ACTION_APART, ACTION_AGAIN, ACTION_BLACK,
                               ACTION_OVERVIEW, ACTION_HELP,  ACTION_NONE };

const Format format_statements = {
    .id = "stellingen",
    .title = "Stellingenspel",
    .keys = keys,
    .says = statements_says,
    .accepts = accepts,
    .start = start,
    .interpret = statements_interpret,
    .apply = statements_apply,
    .next = statements_next,
    .draw = statements_draw,
    .report = statements_report,
};
