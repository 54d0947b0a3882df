// The rules of the stellingenspel. A move is read word by word into locals and looked at whole before
// anything is written, so a refused move leaves the state as it was. Each step has one natural
// successor (`next`), which skips what the pack or the teacher left out: no counts, no result; no
// view of the school, no school. Results stay with their statement, so going back to one by the
// overview loses nothing until it is voted on again.
#include "formats/statements_rules.h"

#include "base/utf8.h"
#include "formats/move.h"

const char *const group_words[GROUPS] = { "ouders", "kinderen" };

int ballot_groups_of(bool apart)
{
    return apart ? GROUPS : 1;
}

int ballot_groups(const Ballot *ballot)
{
    return ballot_groups_of(ballot->apart);
}

int statements_end_lines(const Item *item)
{
    int lines = 1, used = 0;
    for (Str rest = item->text; !str_empty(rest);) {
        int word = utf8_length(str_word(&rest));
        bool breaks = used > 0 && used + 1 + word > END_CHARS;
        lines += breaks;
        used = used == 0 || breaks ? word : used + 1 + word;
    }
    return lines < 2 ? 2 : lines;
}

static void number_pages(State *state)
{
    int used = 0;
    for (int i = 0; i < state->count; i++) {
        int lines = statements_end_lines(&state->pack->items[state->items[i]]);
        if (used > 0 && used + lines > END_LINES) {
            state->pages++;
            used = 0;
        }
        used += lines;
        state->page_of[i] = state->pages;
    }
    state->pages++;
}

static Ballot empty_ballot(bool apart)
{
    Tally unknown = { COUNT_UNKNOWN, COUNT_UNKNOWN };
    return (Ballot){ .apart = apart, .tally = { unknown, unknown } };
}

State *statements_start(Arena *arena, const Pack *pack, const StatementsKind *kind)
{
    State *state = arena_new(arena, State, 1);
    state->kind = kind;
    state->pack = pack;
    state->items = arena_new(arena, int, pack->item_count + 1);
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (item->usable && item->kind == ITEM_STATEMENT) state->items[state->count++] = i;
    }
    state->ballots = arena_alloc(arena, (size_t)state->count + 1, sizeof *state->ballots);
    state->page_of = arena_new(arena, int, state->count + 1);
    number_pages(state);
    state->draft = empty_ballot(false);
    return state;
}

const Item *statements_item(const State *state)
{
    if (state->step == STEP_TITLE || state->step == STEP_END) return NULL;
    return &state->pack->items[state->items[state->at]];
}

const Ballot *statements_ballot(const State *state)
{
    return &state->ballots[state->at][state->round];
}

bool statements_talks(const State *state)
{
    return state->round == 0 && !state->kind->closing;
}

int statements_prompts(const Item *item)
{
    return item->prompt_count > 0 ? item->prompt_count : 1;
}

bool statements_has_school(const Item *item)
{
    return item->view != VIEW_NONE || !str_empty(item->explain);
}

int64_t statements_clock_ms(const State *state, int64_t now_ms)
{
    int64_t left = state->clock_runs ? state->clock_end_ms - move_time(now_ms) : state->clock_left_ms;
    if (left > TALK_MAX_MS) left = TALK_MAX_MS;
    return left > 0 ? left : 0;
}

// Reading moves -----------------------------------------------------------------------------------

// The group named by the next word. Together there is no such word; apart it must be there.
static bool word_group(Str *rest, bool apart, int *group)
{
    *group = GROUP_ALL;
    if (!apart) return true;
    Str word = str_word(rest);
    for (int g = 0; g < GROUPS; g++) {
        if (str_eq(word, str_z(group_words[g]))) {
            *group = g;
            return true;
        }
    }
    return false;
}

bool statements_all_noted(const State *state)
{
    const Ballot *draft = &state->draft;
    for (int g = 0; g < ballot_groups(draft); g++) {
        bool counted = draft->tally[g].red >= 0 && draft->tally[g].green >= 0;
        if (!counted && draft->estimate[g] == ESTIMATE_NONE) return false;
    }
    return true;
}

// Something was noted for every group: it is the result now.
static void show_result(State *state)
{
    state->draft.taken = true;
    if (state->round == 0) state->ballots[state->at][1] = empty_ballot(state->apart); // of before
    state->ballots[state->at][state->round] = state->draft;
    state->step = STEP_RESULT;
}

static bool go_to(State *state, Str rest)
{
    int number;
    if (!move_number(&rest, 1, state->count, &number) || !str_empty(rest)) return false;
    state->at = number - 1;
    state->step = STEP_READ;
    state->round = 0;
    return true;
}

static bool open_vote(State *state, Str rest)
{
    if (state->step != STEP_READ || !str_empty(rest)) return false;
    state->step = STEP_VOTE;
    state->draft = empty_ballot(state->apart);
    return true;
}

static bool close_vote(State *state, Str rest)
{
    if (state->step != STEP_VOTE || !str_empty(rest)) return false;
    state->step = STEP_COUNT;
    return true;
}

bool statements_counting(const State *state)
{
    return state->step == STEP_VOTE || state->step == STEP_COUNT;
}

static bool count_apart(State *state, Str rest, bool apart)
{
    if (!str_empty(rest) || state->apart == apart) return false;
    if (state->step == STEP_END) return false;
    state->apart = apart;
    if (statements_counting(state)) state->draft = empty_ballot(apart);
    return true;
}

static bool split(State *state, Str rest)
{
    return count_apart(state, rest, true);
}

static bool join(State *state, Str rest)
{
    return count_apart(state, rest, false);
}

static bool note_count(State *state, Str rest)
{
    int group, number;
    if (!statements_counting(state) || !word_group(&rest, state->apart, &group)) return false;
    Str colour = str_word(&rest);
    bool red = str_eq(colour, STR("rood"));
    if (!red && !str_eq(colour, STR("groen"))) return false;
    if (!move_number(&rest, 0, COUNT_MAX, &number) || !str_empty(rest)) return false;
    Tally *tally = &state->draft.tally[group];
    *(red ? &tally->red : &tally->green) = number;
    state->draft.estimate[group] = ESTIMATE_NONE;
    state->step = STEP_COUNT;
    return true;
}

// "rood 12 groen 8", or apart "ouders 7 19 kinderen 18 8".
static bool vote_counts(State *state, Str rest)
{
    if (!statements_counting(state)) return false;
    Ballot draft = empty_ballot(state->apart);
    for (int g = 0; g < ballot_groups(&draft); g++) {
        Tally *tally = &draft.tally[g];
        if (state->apart && !str_eq(str_word(&rest), str_z(group_words[g]))) return false;
        if (!state->apart && !str_eq(str_word(&rest), STR("rood"))) return false;
        if (!move_number(&rest, 0, COUNT_MAX, &tally->red)) return false;
        if (!state->apart && !str_eq(str_word(&rest), STR("groen"))) return false;
        if (!move_number(&rest, 0, COUNT_MAX, &tally->green)) return false;
    }
    if (!str_empty(rest)) return false;
    state->draft = draft;
    show_result(state);
    return true;
}

static bool estimate(State *state, Str rest)
{
    static const char *const words[] = { "", "rood", "gelijk", "groen" };
    int group;
    if (!statements_counting(state) || !word_group(&rest, state->apart, &group)) return false;
    Str word = str_word(&rest);
    for (int e = ESTIMATE_RED; e <= ESTIMATE_GREEN; e++) {
        if (!str_eq(word, str_z(words[e])) || !str_empty(rest)) continue;
        state->draft.estimate[group] = (Estimate)e;
        state->draft.tally[group] = (Tally){ COUNT_UNKNOWN, COUNT_UNKNOWN };
        state->step = STEP_COUNT;
        if (statements_all_noted(state)) show_result(state);
        return true;
    }
    return false;
}

static bool result(State *state, Str rest)
{
    if (state->step != STEP_COUNT || !str_empty(rest) || !statements_all_noted(state)) {
        return false;
    }
    show_result(state);
    return true;
}

static bool talk(State *state, Str rest, int64_t at_ms)
{
    int number;
    const Item *item = statements_item(state);
    if (!item || state->step < STEP_VOTE || state->kind->closing) return false;
    if (!move_number(&rest, 1, statements_prompts(item), &number) || !str_empty(rest)) return false;
    if (state->step != STEP_TALK) {
        state->clock_runs = true;
        state->clock_end_ms = at_ms + TALK_START_MS;
    }
    state->prompt = number - 1;
    state->step = STEP_TALK;
    return true;
}

static bool clock_move(State *state, Str rest, int64_t at_ms)
{
    if (state->step != STEP_TALK) return false;
    int64_t left = statements_clock_ms(state, at_ms), more = 0;
    Str word = str_word(&rest);
    bool run = str_eq(word, STR("start")), wait = str_eq(word, STR("stop"));
    bool add = str_starts(word, STR("+")), less = str_starts(word, STR("-"));
    if (!str_empty(rest) || (run && state->clock_runs) || (wait && !state->clock_runs))
        return false;
    if (!run && !wait) {
        if (!(add || less) || !str_number(str_drop(word, 1), 1, 3600, &more)) return false;
        left += (add ? more : -more) * 1000;
        if (left < 0) left = 0;
        if (left > TALK_MAX_MS) left = TALK_MAX_MS;
    }
    if (run) state->clock_runs = true;
    if (wait) state->clock_runs = false;
    state->clock_left_ms = left;
    state->clock_end_ms = at_ms + left;
    return true;
}

static bool vote_again(State *state, Str rest)
{
    bool after = state->step == STEP_RESULT || state->step == STEP_TALK;
    if (!after || !statements_talks(state) || !str_empty(rest)) return false;
    state->round = 1;
    state->step = STEP_VOTE;
    state->draft = empty_ballot(state->apart);
    return true;
}

static bool show_school(State *state, Str rest)
{
    const Item *item = statements_item(state);
    if (!item || state->step < STEP_VOTE || state->step >= STEP_SCHOOL) return false;
    if (!statements_has_school(item) || !str_empty(rest)) return false;
    state->step = STEP_SCHOOL;
    return true;
}

static bool show_end(State *state, Str rest)
{
    int page = 1;
    if (!str_empty(rest) && (!move_number(&rest, 1, state->pages, &page) || !str_empty(rest))) {
        return false;
    }
    if (state->step == STEP_END && page - 1 == state->page) return false;
    state->step = STEP_END;
    state->page = page - 1;
    return true;
}

bool statements_apply(State *state, Str move, int64_t at_ms)
{
    static const struct {
        Str word;
        bool (*apply)(State *, Str rest);
        bool (*apply_at)(State *, Str rest, int64_t at_ms);
    } table[] = {
        { .word = STR_INIT("naar"), .apply = go_to },
        { .word = STR_INIT("antwoorden"), .apply = open_vote },
        { .word = STR_INIT("sluit"), .apply = close_vote },
        { .word = STR_INIT("apart"), .apply = split },
        { .word = STR_INIT("samen"), .apply = join },
        { .word = STR_INIT("tel"), .apply = note_count },
        { .word = STR_INIT("stem"), .apply = vote_counts },
        { .word = STR_INIT("schat"), .apply = estimate },
        { .word = STR_INIT("uitslag"), .apply = result },
        { .word = STR_INIT("praat"), .apply_at = talk },
        { .word = STR_INIT("klok"), .apply_at = clock_move },
        { .word = STR_INIT("hertel"), .apply = vote_again },
        { .word = STR_INIT("school"), .apply = show_school },
        { .word = STR_INIT("einde"), .apply = show_end },
    };
    Str rest = move, word = str_word(&rest);
    Step before = state->step;
    at_ms = move_time(at_ms);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (!str_eq(word, table[i].word)) continue;
        bool done = table[i].apply ? table[i].apply(state, rest)
                                   : table[i].apply_at(state, rest, at_ms);
        // Movements begin where the picture becomes another one, not at every card counted.
        if (done && (state->step != before || table[i].apply == go_to)) state->since_ms = at_ms;
        return done;
    }
    return false;
}

static Str next_item(const State *state, Arena *arena)
{
    if (state->at + 1 >= state->count) return STR("einde");
    return arena_printf(arena, "naar %d", state->at + 2);
}

static Str after_talk(const State *state, Arena *arena)
{
    return statements_has_school(statements_item(state)) ? STR("school") : next_item(state, arena);
}

static Str after_vote(const State *state, Arena *arena)
{
    return statements_talks(state) ? STR("praat 1") : after_talk(state, arena);
}

Str statements_next(const State *state, Arena *arena)
{
    switch (state->step) {
    case STEP_TITLE:
        return STR("naar 1");
    case STEP_READ:
        return STR("antwoorden");
    case STEP_VOTE:
        return STR("sluit");
    case STEP_COUNT:
        return statements_all_noted(state) ? STR("uitslag") : after_vote(state, arena);
    case STEP_RESULT:
        return after_vote(state, arena);
    case STEP_TALK:
        if (state->prompt + 1 < statements_prompts(statements_item(state))) {
            return arena_printf(arena, "praat %d", state->prompt + 2);
        }
        return after_talk(state, arena);
    case STEP_SCHOOL:
        return next_item(state, arena);
    case STEP_END:
        break;
    }
    if (state->page + 1 >= state->pages) return (Str){ 0 };
    return arena_printf(arena, "einde %d", state->page + 2);
}
