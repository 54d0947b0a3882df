/* A format of a few lines for the tests of evening/: it counts, with moves that can be refused,
 * keeps a piece of a move's text and the time of the last move, as real formats do. */
#ifndef TESTS_COUNTER_H
#define TESTS_COUNTER_H

#include "base/rng.h"
#include "evening/evening_replay.h"
#include "formats/nul.h"

enum { COUNTER_MAX = 100, COUNTER_END = 7 }; /* forward counts to the end, by one */

struct State {
    int64_t value, at_ms;
    uint64_t seed;
    Str note; /* borrowed from the move */
};

static inline bool counter_accepts(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    (void)metrics, (void)diags;
    return !str_eq(pack->title, STR("Onspeelbaar"));
}

static inline State *counter_start(Arena *arena, const Pack *pack, uint64_t seed)
{
    (void)pack;
    State *state = arena_new(arena, State, 1);
    state->seed = seed;
    return state;
}

static inline Str counter_interpret(const State *state, Ui *ui, const Input *input, Arena *arena,
                                    bool *taken)
{
    (void)state, (void)ui, (void)input, (void)arena, (void)taken;
    return (Str){ 0 };
}

static inline bool counter_apply(State *state, Str move, int64_t at_ms)
{
    int64_t number = 0;
    Str rest = move, word = str_word(&rest);
    if (str_eq(word, STR("noem"))) {
        state->note = rest;
        state->at_ms = at_ms;
        return true;
    }
    if (!str_number(rest, 0, COUNTER_MAX, &number)) return false;
    if (str_eq(word, STR("min"))) number = -number;
    if (number > 0 && !str_eq(word, STR("plus"))) return false;
    if (state->value + number < 0 || state->value + number > COUNTER_MAX) return false;
    state->value += number;
    state->at_ms = at_ms;
    return true;
}

static inline Str counter_next(const State *state, Arena *arena)
{
    (void)arena;
    return state->value < COUNTER_END ? STR("plus 1") : (Str){ 0 };
}

static inline void counter_draw(const State *state, const Ui *ui, const Scene *scene,
                                DrawList *list)
{
    (void)state, (void)ui, (void)scene, (void)list;
}

static inline void counter_report(const State *state, Report *report)
{
    report->place = arena_printf(report->arena, "stand %d", (int)state->value);
}

static const Format format_counter = {
    .id = "teller",
    .title = "Teller",
    .accepts = counter_accepts,
    .start = counter_start,
    .interpret = counter_interpret,
    .apply = counter_apply,
    .next = counter_next,
    .draw = counter_draw,
    .report = counter_report,
};

/* Where all parts stand and which is current, as one text in the arena. */
static inline const char *counter_dump(Arena *arena, const Evening *evening)
{
    Str dump = arena_printf(arena, "deel %d:", evening_programme(evening)->at + 1);
    for (int i = 0; i < evening_part_count(evening); i++) {
        const EveningPart *part = evening_part_at(evening, i);
        Report report = { .arena = arena };
        part->format->report(part->state, &report);
        dump = arena_printf(arena, "%.*s [%.*s", STR_ARG(dump), STR_ARG(report.place));
        if (part->format == &format_counter) {
            dump = arena_printf(arena, "%.*s %.*s %d %d", STR_ARG(dump), STR_ARG(part->state->note),
                                (int)part->state->at_ms, (int)part->state->seed);
        }
        dump = arena_printf(arena, "%.*s]", STR_ARG(dump));
    }
    return dump.p;
}

static Item counter_items[] = {
    { .kind = ITEM_STATEMENT, .usable = true, .text = STR_INIT("een") },
    { .kind = ITEM_CARD, .usable = true, .text = STR_INIT("twee") },
    { .kind = ITEM_QUESTION, .usable = false, .text = STR_INIT("doet niet mee") },
    { .kind = ITEM_QUESTION, .usable = true, .text = STR_INIT("drie") },
};
static PackFile counter_file = { .path = STR_INIT("proef.txt"),
                                 .bytes = STR_INIT("Stelling: een\n") };
static const Pack counter_pack = {
    .path = STR_INIT("proef.txt"),
    .title = STR_INIT("Proef"),
    .files = &counter_file,
    .file_count = 1,
    .items = counter_items,
    .item_count = 4,
};

// Counter, counter, nul.
static inline Evening *three_parts(Journal *journal)
{
    Evening *evening = evening_create(STR("Proefavond"), 1700000000000, journal);
    evening_add(evening, &counter_pack, &format_counter, 11);
    evening_add(evening, &counter_pack, &format_counter, 22);
    evening_add(evening, &counter_pack, &format_nul, 33);
    return evening;
}

// Some move that may or may not be allowed now.
static inline Str chance_move(Arena *arena, Rng *rng)
{
    static const char *const words[] = {
        "plus", "min",      "naar",     "noem",          "verder",        "raar",
        "deel", "deel weg", "deel mee", "deel nog-eens", "deel plaats 2", "deel tijd 1"
    };
    uint32_t pick = rng_below(rng, sizeof words / sizeof *words);
    return arena_printf(arena, "%s %u", words[pick], rng_below(rng, pick < 6 ? 60 : 6));
}

// One step back, again, forward or with a move; true when it changed something.
static inline bool chance_step(Evening *evening, Arena *arena, Rng *rng, int64_t at_ms)
{
    switch (rng_below(rng, 6)) {
    case 0:
    case 1:
        return evening_back(evening);
    case 2:
        return evening_redo(evening);
    case 3:
        return evening_forward(evening, at_ms);
    default:
        return evening_move(evening, chance_move(arena, rng), at_ms);
    }
}

#endif
