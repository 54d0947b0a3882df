// The people of the kwaliteitenspel: their names, what they get, their top 3. A name is typed once; after
// that it is found by its beginning, whatever its case and accents. Nobody leaves the list, so a person
// is a number for good and undo is the way to take back a slip of the fingers.
#include "formats/deal_moves.h"

#include "base/utf8.h"

// Names ------------------------------------------------------------------------------------------

typedef struct Folded {
    char text[UTF8_FOLD_GROWTH * DEAL_NAME_BYTES];
    size_t n;
} Folded;

static Str fold(Str name, Folded *out)
{
    out->n = name.n <= DEAL_NAME_BYTES ? utf8_fold_into(out->text, name) : 0;
    return (Str){ out->text, out->n };
}

bool deal_name_good(Str name)
{
    Folded folded;
    return name.n <= DEAL_NAME_BYTES && utf8_valid(name) && !str_empty(fold(name, &folded)) &&
           utf8_length(name) <= DEAL_NAME_CHARS;
}

int deal_person(const State *state, Str name)
{
    Folded wanted, folded;
    Str key = fold(name, &wanted);
    for (int p = 0; p < state->people_count; p++) {
        if (str_eq(fold(state->people[p].name, &folded), key)) return p;
    }
    return DEAL_NONE;
}

// The person of that name, who joins in when nobody has it; DEAL_NONE: no name, or no room.
static int find_or_add(State *state, Str rest)
{
    Str name = str_trim(rest);
    if (!deal_name_good(name)) return DEAL_NONE;
    int person = deal_person(state, name);
    if (person != DEAL_NONE || state->people_count == DEAL_PEOPLE_MAX) return person;
    state->people[state->people_count] = (Person){
        .name = name
    }; // moves live as long as the evening
    return state->people_count++;
}

// Whether one of the words of the name begins with what was typed.
static bool begins(Str name, Str typed)
{
    for (Str rest = name; !str_empty(rest); str_word(&rest)) {
        rest = str_trim(rest);
        if (str_starts(rest, typed)) return true;
    }
    return false;
}

int deal_choices(const State *state, Str typed, Arena *arena, DealChoice out[DEAL_PEOPLE_MAX + 1])
{
    Folded key_folded, folded;
    int64_t table;
    typed = str_trim(typed);
    Str wanted = typed;
    if (str_number(typed, 1, DEAL_TABLES_MAX, &table)) {
        wanted = arena_printf(arena, "Tafel %d", (int)table);
    }
    Str key = fold(typed, &key_folded);
    int exact = deal_person(state, wanted), count = 0;
    bool good = deal_name_good(wanted);
    if (good && exact != DEAL_NONE) out[count++] = (DealChoice){ state->people[exact].name, false };
    for (int p = 0; p < state->people_count; p++) {
        bool fits = str_empty(typed) ||
                    (!str_empty(key) && // all of it signs: nobody is called that
                     begins(fold(state->people[p].name, &folded), key));
        bool first = good && p == exact;
        if (fits && !first) out[count++] = (DealChoice){ state->people[p].name, false };
    }
    bool room = state->people_count < DEAL_PEOPLE_MAX;
    if (!good || exact != DEAL_NONE || !room) return count;
    DealChoice fresh = { wanted, true };
    bool number = wanted.p != typed.p; // a table comes before those whose name holds the digit
    for (int i = count; number && i > 0; i--) {
        out[i] = out[i - 1];
    }
    out[number ? 0 : count] = fresh;
    return count + 1;
}

// Giving -----------------------------------------------------------------------------------------

bool deal_move_give(State *state, Str rest)
{
    if (state->step != DEAL_CARD && state->step != DEAL_READ) return false;
    bool given = state->where[state->at] >= 0;
    if (given && state->where[state->at] == deal_person(state, rest)) return false;
    int person = find_or_add(state, rest);
    if (person == DEAL_NONE) return false;
    state->where[state->at] = person;
    state->given_count += !given;
    state->step = DEAL_CARD;
    return true;
}

bool deal_move_join(State *state, Str rest)
{
    int before = state->people_count;
    return find_or_add(state, rest) == before;
}

// Top 3 ------------------------------------------------------------------------------------------

int deal_top_place(const State *state, int person, int card)
{
    for (int i = 0; person != DEAL_NONE && i < state->people[person].top_count; i++) {
        if (state->people[person].top[i] == card) return i + 1;
    }
    return 0;
}

static bool choosing(const State *state)
{
    return state->way == DEAL_TOP3 && state->step >= DEAL_TABLE && !deal_in_hand(state);
}

int deal_chosen(const State *state)
{
    return state->pupil == DEAL_NONE ? 0 : state->people[state->pupil].top_count;
}

bool deal_move_ask_pupil(State *state, Str rest)
{
    if (!choosing(state) || state->step == DEAL_PUPIL || !str_empty(rest)) return false;
    state->step = DEAL_PUPIL;
    state->pupil = state->at = DEAL_NONE;
    return true;
}

bool deal_move_pupil(State *state, Str rest)
{
    if (!choosing(state)) return false;
    int person = find_or_add(state, rest);
    if (person == DEAL_NONE) return false;
    state->pupil = person;
    state->step = DEAL_TABLE;
    state->page = 0;
    state->at = DEAL_NONE;
    return true;
}

bool deal_move_choose(State *state, Str rest)
{
    int card;
    if (!choosing(state) || state->step != DEAL_TABLE) return false;
    if (!move_only_number(rest, 1, state->count, &card)) return false;
    Person *person = &state->people[state->pupil];
    int place = deal_top_place(state, state->pupil, card - 1);
    if (place == 0) {
        if (person->top_count == DEAL_TOP_MAX) return false;
        person->top[person->top_count++] = card - 1;
        return true;
    }
    person->top_count--;
    for (int i = place - 1; i < person->top_count; i++) {
        person->top[i] = person->top[i + 1];
    }
    return true;
}

bool deal_move_top(State *state, Str rest)
{
    if (!choosing(state) || state->step != DEAL_TABLE || !str_empty(rest)) return false;
    if (state->people[state->pupil].top_count == 0) return false;
    state->step = DEAL_TOP;
    return true;
}

bool deal_move_swap(State *state, Str rest)
{
    int a, b;
    if (state->step != DEAL_TOP) return false;
    Person *person = &state->people[state->pupil];
    if (!move_number(&rest, 1, person->top_count, &a)) return false;
    if (!move_only_number(rest, 1, person->top_count, &b) || a == b) return false;
    int swap = person->top[a - 1];
    person->top[a - 1] = person->top[b - 1];
    person->top[b - 1] = swap;
    return true;
}
