// The programme in the teacher's hands: what each key of the view means. Every change is a move, so undo
// brings it back; only where the ring is, and a part that is being carried, are nobody's state.
//
// A part is picked up, carried with the arrows and put down, and only then moves, once: with a move for
// every place on the way one slip would take ten steps back. The ring holds a part and not a place, so
// that it stays where the eye is when the order changes.
//
// Rejected: letting Enter refuse a part that is left out. Who presses it wants to go there, with a room
// that waits; it takes part again, and both are undone like anything else.
#include "evening/programme_words.h"
#include "evening/session_inside.h"

bool session_has_programme(const Session *session)
{
    const Evening *evening = session->evening;
    if (!evening || evening_part_count(evening) == 0) return false;
    return evening_part_count(evening) > 1 || evening_part_at(evening, 0)->plan;
}

bool session_closing(const Session *session)
{
    return session_over(session) && session_has_programme(session);
}

void programme_open(Session *session)
{
    session->view = (ProgrammeView){ .part = evening_programme(session->evening)->at };
    session->overlay = OVERLAY_PROGRAMME;
}

void programme_tell(Session *session, const JournalMove *move, const EveningPart *before,
                    int64_t wall_ms)
{
    bool unseen = move && programme_is_move(move->text) && evening_part(session->evening) == before;
    if (!unseen) return;
    session_tell(session, STR("Er is iets veranderd in het programma. Met V zie je het."), wall_ms);
}

static Str carried(Arena *arena, const ProgrammeView *view)
{
    return arena_printf(arena, "deel plaats %d %d", view->part + 1, view->place + 1);
}

Programme programme_shown(const Session *session)
{
    Programme programme = *evening_programme(session->evening);
    if (!session->view.lifted) return programme;
    Arena scratch = { 0 };
    programme_apply(&programme, carried(&scratch, &session->view), 0);
    arena_finish(&scratch);
    return programme;
}

// Keys ---------------------------------------------------------------------------------------------

// A move with the number of the part in the ring behind it, from 1.
static bool move_part(Session *session, const char *words, int64_t wall_ms)
{
    Arena scratch = { 0 };
    Str move = arena_printf(&scratch, "%s %d", words, session->view.part + 1);
    bool made = session_move(session, move, wall_ms);
    arena_finish(&scratch);
    return made;
}

static void move_ring(Session *session, int by)
{
    const Programme *programme = evening_programme(session->evening);
    int place = programme_place(programme, session->view.part) + by + programme->count;
    session->view.part = programme->order[place % programme->count];
}

static void ring_down(Session *session, int64_t wall_ms)
{
    (void)wall_ms;
    move_ring(session, 1);
}

static void ring_up(Session *session, int64_t wall_ms)
{
    (void)wall_ms;
    move_ring(session, -1);
}

static void close_view(Session *session, int64_t wall_ms)
{
    (void)wall_ms;
    session->overlay = OVERLAY_NONE;
}

static void go_there(Session *session, int64_t wall_ms)
{
    const Programme *programme = evening_programme(session->evening);
    session->overlay = OVERLAY_NONE;
    if (programme->at == session->view.part) return;
    if (programme->parts[session->view.part].out) move_part(session, "deel mee", wall_ms);
    move_part(session, "deel", wall_ms);
}

static void leave_out_or_take_in(Session *session, int64_t wall_ms)
{
    const Programme *programme = evening_programme(session->evening);
    if (programme->at == session->view.part) {
        session_tell(session, STR("Dit onderdeel is nu bezig. Ga eerst naar een ander onderdeel."),
                     wall_ms);
        return;
    }
    bool out = programme->parts[session->view.part].out;
    move_part(session, out ? "deel mee" : "deel weg", wall_ms);
}

static void once_more(Session *session, int64_t wall_ms)
{
    const Programme *programme = evening_programme(session->evening);
    if (move_part(session, "deel nog-eens", wall_ms)) {
        session->view.part = programme->count - 1;
    } else if (programme->count == PROGRAMME_MOST) {
        session_tell(session, STR("Meer dan 200 onderdelen passen niet in een avond."), wall_ms);
    }
}

static void lift(Session *session, int64_t wall_ms)
{
    (void)wall_ms;
    const Programme *programme = evening_programme(session->evening);
    session->view.lifted = true;
    session->view.place = programme_place(programme, session->view.part);
}

static void other_minutes(Session *session, int64_t wall_ms,
                          Str (*move_of)(Arena *, const Programme *, int))
{
    Arena scratch = { 0 };
    Str move = move_of(&scratch, evening_programme(session->evening), session->view.part);
    session_move(session, move, wall_ms);
    arena_finish(&scratch);
}

static void longer(Session *session, int64_t wall_ms)
{
    other_minutes(session, wall_ms, programme_longer);
}

static void shorter(Session *session, int64_t wall_ms)
{
    other_minutes(session, wall_ms, programme_shorter);
}

// Any key that is not about carrying leaves the part where it was.
static void carry(Session *session, Action action, int64_t wall_ms)
{
    ProgrammeView *view = &session->view;
    int last = evening_programme(session->evening)->count - 1;
    switch (action) {
    case ACTION_UP:
    case ACTION_BACK:
        if (view->place > 0) view->place--;
        return;
    case ACTION_DOWN:
    case ACTION_NEXT:
        if (view->place < last) view->place++;
        return;
    case ACTION_CHOOSE:
    case ACTION_STRIKE:
    case ACTION_START: // a remote has no Enter
    case ACTION_BLACK: {
        Arena scratch = { 0 };
        session_move(session, carried(&scratch, view), wall_ms); // refused where it stands already
        arena_finish(&scratch);
        break;
    }
    default:
        break;
    }
    view->lifted = false;
}

void programme_input(Session *session, Action action, int64_t wall_ms)
{
    static const struct {
        Action action;
        void (*does)(Session *, int64_t);
    } keys[] = {
        { ACTION_NEXT, ring_down },       { ACTION_DOWN, ring_down },
        { ACTION_FIELD, ring_down },      { ACTION_BACK, ring_up },
        { ACTION_UP, ring_up },           { ACTION_CHOOSE, go_there },
        { ACTION_START, go_there },       { ACTION_BLACK, go_there },
        { ACTION_YES, go_there },         { ACTION_SKIP, leave_out_or_take_in },
        { ACTION_AGAIN, once_more },      { ACTION_STRIKE, lift },
        { ACTION_LARGER, longer },        { ACTION_SMALLER, shorter },
        { ACTION_PROGRAMME, close_view }, { ACTION_QUIT, close_view },
    };
    if (session->view.lifted) {
        carry(session, action, wall_ms);
        return;
    }
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (action != keys[i].action) continue;
        keys[i].does(session, wall_ms);
        return;
    }
    session_setting(session, action, wall_ms);
}

// The first touch of a row puts the ring there, so that the buttons are about it; the second goes.
void programme_tap(Session *session, Str kind, Str rest, int64_t wall_ms)
{
    const Programme *programme = evening_programme(session->evening);
    int64_t place;
    session->view.lifted = false;
    if (str_eq(kind, STR("zet")) && programme_is_move(rest)) {
        session_move(session, rest, wall_ms);
        return;
    }
    bool go = str_eq(kind, STR("rij"));
    if (!go && !str_eq(kind, STR("wijs"))) return;
    if (!str_number(rest, 0, programme->count - 1, &place)) return;
    session->view.part = programme->order[place];
    if (go) go_there(session, wall_ms);
}
