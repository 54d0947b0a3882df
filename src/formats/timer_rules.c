// The rules of the speakers' timer. Every turn is two steps, because a clock that starts with the name
// eats the time in which somebody walks to the front. A turn is told by how long its clock ran; that is
// put down when the turn is left, so the last one needs a step after it, which is also the moment to clap
// for all. Going on passes over those who were heard: who was skipped is fetched back by the overview,
// and from there the row goes on where it was.
#include "formats/timer_rules.h"

#include "formats/move.h"
#include "formats/text.h"

enum { MINUTE_MS = 60 * 1000 };

int timer_each_minutes(const Item *item, int speakers)
{
    int each = item->ways->each;
    if (each == 0 && speakers > 0) each = item->minutes / speakers;
    return each < 1 ? 1 : each > TIMER_EACH_MAX ? TIMER_EACH_MAX : each;
}

State *timer_start(Arena *arena, const Pack *pack, uint64_t seed)
{
    (void)seed; // nothing here is left to chance
    static const Str word = STR_INIT("Spreker");
    State *state = arena_new(arena, State, 1);
    Str *names = arena_new(arena, Str, PACK_NAMES_MAX);
    state->item = text_part(pack);
    state->names = names;
    state->count = pack_names(arena, state->item->ways->speakers, word, names, PACK_NAMES_MAX);
    state->each_ms = MINUTE_MS * (int64_t)timer_each_minutes(state->item, state->count);
    if (state->count > 0) return state;
    state->open = true;
    state->count = PACK_NAMES_MAX;
    for (int i = 0; i < state->count; i++) {
        names[i] = arena_printf(arena, "%.*s %d", STR_ARG(word), i + 1);
    }
    return state;
}

int timer_following(const State *state)
{
    int from = state->step < TIMER_READY ? 0 : state->at + 1;
    if (state->step == TIMER_END) return TIMER_NONE;
    for (int i = from; i < state->count; i++) {
        if (!state->turns[i].heard) return i;
    }
    return TIMER_NONE;
}

int timer_known(const State *state)
{
    if (!state->open) return state->count;
    int known = 1;
    for (int i = 0; i < state->count; i++) {
        bool now = (state->step == TIMER_READY || state->step == TIMER_TALK) && i == state->at;
        if (state->turns[i].heard || now) known = i + 1;
    }
    return known;
}

int64_t timer_signal_ms(const State *state)
{
    return state->each_ms >= TIMER_LONG_MS ? TIMER_SIGNAL_MS : state->each_ms / TIMER_SIGNAL_SHARE;
}

TimerPhase timer_phase(const State *state, int64_t now_ms)
{
    int64_t left = clock_left_ms(&state->clock, now_ms);
    return left == 0 ? PHASE_OVER : left <= timer_signal_ms(state) ? PHASE_SIGNAL : PHASE_TIME;
}

// Moves ------------------------------------------------------------------------------------------

static void leave_turn(State *state, int64_t at_ms)
{
    if (state->step != TIMER_TALK) return;
    state->turns[state->at] = (TimerTurn){ .heard = true,
                                           .spent_ms = clock_spent_ms(&state->clock, at_ms) };
}

static bool explain(State *state, Str rest, int64_t at_ms)
{
    (void)at_ms;
    if (state->step != TIMER_NAME || !part_has_words(state->item) || !str_empty(rest)) return false;
    state->step = TIMER_WORDS;
    return true;
}

static bool get_ready(State *state, Str rest, int64_t at_ms)
{
    int number;
    if (!move_only_number(rest, 1, state->count, &number)) return false;
    leave_turn(state, at_ms);
    state->step = TIMER_READY;
    state->at = number - 1;
    state->clock = clock_full(state->each_ms);
    return true;
}

static bool talk(State *state, Str rest, int64_t at_ms)
{
    if (state->step != TIMER_READY || !str_empty(rest)) return false;
    clock_start(&state->clock, state->clock.left_ms, at_ms);
    state->step = TIMER_TALK;
    return true;
}

static bool move_clock(State *state, Str rest, int64_t at_ms)
{
    Clock clock = state->clock;
    if (state->step != TIMER_READY && state->step != TIMER_TALK) return false;
    if (!clock_move(&clock, rest, at_ms)) return false;
    bool nothing = clock.runs || clock.left_ms == 0; // no way to get ready
    if (state->step == TIMER_READY && nothing) return false;
    state->clock = clock;
    return true;
}

static bool finish(State *state, Str rest, int64_t at_ms)
{
    if (state->step != TIMER_READY && state->step != TIMER_TALK) return false;
    if (!str_empty(rest)) return false;
    leave_turn(state, at_ms);
    state->step = TIMER_END;
    return true;
}

bool timer_apply(State *state, Str move, int64_t at_ms)
{
    static const struct {
        Str word;
        bool (*apply)(State *, Str rest, int64_t at_ms);
    } table[] = {
        { STR_INIT("uitleg"), explain }, { STR_INIT("spreker"), get_ready },
        { STR_INIT("praat"), talk },     { STR_INIT("klok"), move_clock },
        { STR_INIT("klaar"), finish },
    };
    Str rest = move, word = str_word(&rest);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (!str_eq(word, table[i].word)) continue;
        if (!table[i].apply(state, rest, at_ms)) return false;
        if (table[i].apply != move_clock) state->since_ms = clock_sane_ms(at_ms);
        return true;
    }
    return false;
}

Str timer_next(const State *state, Arena *arena)
{
    if (state->step == TIMER_NAME && part_has_words(state->item)) return STR("uitleg");
    if (state->step == TIMER_READY) return STR("praat");
    if (state->step == TIMER_END) return (Str){ 0 };
    int following = timer_following(state);
    if (following == TIMER_NONE) return STR("klaar");
    return arena_printf(arena, "spreker %d", following + 1);
}
