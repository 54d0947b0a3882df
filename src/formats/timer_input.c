// What keys mean while people speak. The keys of the talk clock do the same as in the stellingenspel. In
// a row without names the teacher alone knows who was the last: skipping a speaker who does not come ends
// the row, where skipping a name goes on to the next one.
#include "formats/timer_rules.h"

static Str skip(const State *state, Arena *arena)
{
    int following = timer_following(state);
    bool nobody_comes = state->open && state->step == TIMER_READY;
    if (following == TIMER_NONE || nobody_comes) return STR("klaar");
    return arena_printf(arena, "spreker %d", following + 1);
}

// Time that is not there is not taken off.
static Str less_time(const State *state, int64_t now_ms, bool *taken)
{
    int64_t left = clock_left_ms(&state->clock, now_ms);
    *taken = state->step == TIMER_READY ? left <= TIMER_STEP_MS : left == 0;
    return *taken ? STR("") : STR("klok -30");
}

static Str while_up(const State *state, const Input *input, Arena *arena, bool *taken)
{
    switch (input->action) {
    case ACTION_TALK:
        if (state->step == TIMER_READY) return STR("praat");
        return state->clock.runs ? STR("klok stop") : STR("klok start");
    case ACTION_UP:
        return STR("klok +30");
    case ACTION_DOWN:
        return less_time(state, input->now_ms, taken);
    case ACTION_SKIP:
        return skip(state, arena);
    default:
        return (Str){ 0 };
    }
}

Str timer_interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    (void)ui;
    if (input->kind != INPUT_ACTION) return (Str){ 0 };
    bool up = state->step == TIMER_READY || state->step == TIMER_TALK;
    Str move = up ? while_up(state, input, arena, taken) : STR("");
    if (!str_empty(move) || *taken) return move;
    if (input->action == ACTION_SKIP && state->step < TIMER_READY) return skip(state, arena);
    if (input->action == ACTION_AGAIN && state->step >= TIMER_READY) {
        return arena_printf(arena, "spreker %d", state->at + 1);
    }
    return (Str){ 0 };
}
