// The class list of the command line. Every name is a move like any other, "naam Sanne", so that games
// need no code for lists; a game that knows no such move refuses it, and that is all.
//
// They are played just before the first move of a part and not when a pack is opened: a title that was
// only looked at leaves no names of pupils in the journal, and a file that is read again needs nothing
// put back. They go back and forth together with that move, because a teacher who goes one step back
// means the step, not the twenty-eighth name. On the evening clock they stand at nought, where no typed
// name can be: that tells them apart, in an evening that came from the journal too.
#include "evening/session_inside.h"

static Str join_move(Arena *arena, Str name)
{
    return arena_printf(arena, "naam %.*s", STR_ARG(name));
}

static bool was_given(const JournalMove *move)
{
    return move && move->at_ms == 0 && str_starts(move->text, STR("naam "));
}

static void give(Evening *evening, const SessionSetup *setup)
{
    Arena scratch = { 0 };
    for (int i = 0; i < setup->name_count; i++) {
        evening_move(evening, join_move(&scratch, setup->names[i]), 0);
        arena_reset(&scratch);
    }
    arena_finish(&scratch);
}

static bool make(Evening *evening, Str move, int64_t at_ms)
{
    return str_empty(move) ? evening_forward(evening, at_ms) : evening_move(evening, move, at_ms);
}

// The move is made first, and once more behind the names: when it is refused nothing has changed.
bool names_move(Session *session, Str move, int64_t at_ms)
{
    Evening *evening = session->evening;
    const EveningPart *part = evening_part(evening);
    bool first = session->setup.name_count > 0 && !evening_part_begun(evening);
    if (!make(evening, move, at_ms)) return false;
    if (!first || evening_part(evening) != part) return true;
    evening_back(evening);
    give(evening, &session->setup);
    make(evening, move,
         at_ms); // refused when it was one of the names, and then it is there already
    return true;
}

bool names_back(Evening *evening)
{
    if (!evening_back(evening)) return false;
    while (was_given(evening_last_move(evening))) {
        evening_back(evening);
    }
    return true;
}

void names_redo(Evening *evening)
{
    while (evening_redo(evening) && was_given(evening_last_move(evening))) {
    }
}

// How many of the names the part does not take; `first` is one of them.
static int refused(const SessionSetup *setup, const EveningPart *part, Str *first)
{
    Arena scratch = { 0 };
    State *state = part->format->start(&scratch, &part->pack, part->seed);
    int count = 0;
    for (int i = 0; i < setup->name_count; i++) {
        if (part->format->apply(state, join_move(&scratch, setup->names[i]), 0)) continue;
        if (count++ == 0) *first = setup->names[i];
    }
    arena_finish(&scratch);
    return count;
}

void names_tell(Session *session, int64_t wall_ms)
{
    const SessionSetup *setup = &session->setup;
    int most = setup->name_count; // refused by the part that takes most of them
    Str first = { 0 };
    Err words = { 0 };
    for (int i = 0; i < evening_part_count(session->evening); i++) {
        Str one = { 0 };
        int count = refused(setup, evening_part_at(session->evening, i), &one);
        if (count >= most) continue;
        most = count;
        first = one;
    }
    if (most == 0) return; // also when there are no names
    if (most == setup->name_count) {
        err_set(&words,
                "De namen van de lijst doen niet mee: dit spel werkt zonder namen, of ze zijn te "
                "lang.");
    } else if (most == 1) {
        err_set(&words,
                "Eén naam van de lijst kan er niet bij: \"%.*s\" is te lang of staat er al.",
                STR_ARG(first));
    } else {
        err_set(&words,
                "%d namen van de lijst kunnen er niet bij, zoals \"%.*s\": te lang, dubbel of "
                "te veel.",
                most, STR_ARG(first));
    }
    session_tell_news(session, str_z(words.text), wall_ms);
}
