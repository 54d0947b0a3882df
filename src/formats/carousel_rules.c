// Everybody is in one ring of places and moves one on each round, so that two groups never meet in a room
// and each comes everywhere in as many rounds as there are places. With fewer rooms than groups the ring is
// made longer by pauses: a group without a room is told so, and its turn comes. Rejected: times that start
// the next step by themselves. A group that is still in the corridor, or a talk that must be ended well, is
// seen by the teacher and not by a clock.
#include "formats/carousel_rules.h"

#include "formats/move.h"
#include "formats/text.h"

enum { MINUTE_MS = 60 * 1000 };

bool carousel_is(const Item *part)
{
    Arena brief = { 0 };
    Str names[PACK_NAMES_MAX];
    const PartWays *ways = part ? part->ways : NULL;
    bool is = ways && ways->rooms.n > 0 &&
              pack_names(&brief, ways->groups, STR("Groep"), names, PACK_NAMES_MAX) >= 2 &&
              pack_names(&brief, ways->rooms, (Str){ 0 }, names, PACK_NAMES_MAX) >= 1;
    arena_finish(&brief);
    return is;
}

int carousel_places(const State *state)
{
    return state->group_count > state->room_count ? state->group_count : state->room_count;
}

// Unless the part says otherwise: every group in every room, in the minutes of the part.
static void share_minutes(State *state)
{
    int all = carousel_places(state), count = all < PACK_ROUNDS_MAX ? all : PACK_ROUNDS_MAX;
    int each = (state->part->minutes - state->part->ways->walk * (count - 1)) / count;
    state->round_count = count;
    for (int i = 0; i < count; i++) {
        state->minutes[i] = each < 1 ? 1 : each;
    }
}

State *carousel_start(Arena *arena, const Pack *pack, uint64_t seed)
{
    (void)seed; // nothing here is left to chance
    State *state = arena_new(arena, State, 1);
    state->part = text_part(pack);
    const PartWays *ways = state->part->ways;
    state->groups = arena_new(arena, Str, PACK_NAMES_MAX);
    state->rooms = arena_new(arena, Str, PACK_NAMES_MAX);
    state->group_count = pack_names(arena, ways->groups, STR("Groep"), state->groups,
                                    PACK_NAMES_MAX);
    state->room_count = pack_names(arena, ways->rooms, (Str){ 0 }, state->rooms, PACK_NAMES_MAX);
    state->round_count = ways->round_count;
    for (int i = 0; i < ways->round_count; i++) {
        state->minutes[i] = ways->rounds[i];
    }
    if (state->round_count == 0) share_minutes(state);
    return state;
}

// Who is where -----------------------------------------------------------------------------------

int carousel_room(const State *state, int group, int round)
{
    int place = (group + round) % carousel_places(state);
    return place < state->room_count ? place : CAROUSEL_PAUSE;
}

Str carousel_place(const State *state, int group, int round)
{
    int room = carousel_room(state, group, round);
    return room == CAROUSEL_PAUSE ? STR("pauze") : state->rooms[room];
}

bool carousel_last(const State *state)
{
    return state->round + 1 >= state->round_count;
}

// The clock --------------------------------------------------------------------------------------

int64_t carousel_length_ms(const State *state)
{
    int minutes = 0;
    if (state->step == CAROUSEL_ROUND) minutes = state->minutes[state->round];
    if (state->step == CAROUSEL_CHANGE) minutes = state->part->ways->walk;
    return (int64_t)minutes * MINUTE_MS;
}

bool carousel_has_clock(const State *state)
{
    return carousel_length_ms(state) > 0;
}

bool carousel_over(const State *state, int64_t now_ms)
{
    return state->step == CAROUSEL_ROUND && clock_left_ms(&state->clock, now_ms) == 0;
}

// Moves ------------------------------------------------------------------------------------------

static void go(State *state, CarouselStep step, int64_t at_ms)
{
    state->step = step;
    state->since_ms = clock_sane_ms(at_ms);
    clock_start(&state->clock, carousel_length_ms(state), at_ms);
}

static bool show_words(State *state, Str rest, int64_t at_ms)
{
    bool first = state->step == CAROUSEL_NAME && part_has_words(state->part);
    if (!first || !str_empty(rest)) return false;
    go(state, CAROUSEL_WORDS, at_ms);
    return true;
}

static bool show_places(State *state, Str rest, int64_t at_ms)
{
    if (state->step >= CAROUSEL_PLACES || !str_empty(rest)) return false;
    go(state, CAROUSEL_PLACES, at_ms);
    return true;
}

// A round that is on goes on: the overview must not cost anybody the clock.
static bool begin_round(State *state, Str rest, int64_t at_ms)
{
    int number;
    if (!move_only_number(rest, 1, state->round_count, &number)) return false;
    if (state->step == CAROUSEL_ROUND && state->round == number - 1) return false;
    state->round = number - 1;
    go(state, CAROUSEL_ROUND, at_ms);
    return true;
}

static bool change(State *state, Str rest, int64_t at_ms)
{
    if (state->step != CAROUSEL_ROUND || carousel_last(state) || !str_empty(rest)) return false;
    go(state, CAROUSEL_CHANGE, at_ms);
    return true;
}

static bool move_clock(State *state, Str rest, int64_t at_ms)
{
    return carousel_has_clock(state) && clock_move(&state->clock, rest, at_ms);
}

static bool come_back(State *state, Str rest, int64_t at_ms)
{
    if (state->step == CAROUSEL_END || !str_empty(rest)) return false;
    go(state, CAROUSEL_END, at_ms);
    return true;
}

bool carousel_apply(State *state, Str move, int64_t at_ms)
{
    static const struct {
        Str word;
        bool (*apply)(State *, Str rest, int64_t at_ms);
    } moves[] = {
        { STR_INIT("uitleg"), show_words }, { STR_INIT("waar"), show_places },
        { STR_INIT("ronde"), begin_round }, { STR_INIT("wissel"), change },
        { STR_INIT("klok"), move_clock },   { STR_INIT("einde"), come_back },
    };
    Str rest = move, word = str_word(&rest);
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
        if (str_eq(word, moves[i].word)) return moves[i].apply(state, rest, at_ms);
    }
    return false;
}

Str carousel_next(const State *state, Arena *arena)
{
    switch (state->step) {
    case CAROUSEL_NAME:
        return part_has_words(state->part) ? STR("uitleg") : STR("waar");
    case CAROUSEL_WORDS:
        return STR("waar");
    case CAROUSEL_PLACES:
        return STR("ronde 1");
    case CAROUSEL_ROUND:
        return carousel_last(state) ? STR("einde") : STR("wissel");
    case CAROUSEL_CHANGE:
        return arena_printf(arena, "ronde %d", state->round + 2);
    case CAROUSEL_END:
        break;
    }
    return (Str){ 0 };
}
