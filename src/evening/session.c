// What is asked, and who answers. An input goes first to what lies on top (a question, the overview),
// then to the format, then to the house: so a format can give a key a meaning of its own and every
// other key still works. Going back is undo, always. A key while the screen is black only takes the
// black away, because nobody saw what it would have done.
#include "evening/session_inside.h"

#include <stdlib.h>

Session *session_create(const SessionSetup *setup)
{
    Session *session = calloc(1, sizeof *session);
    if (!session) arena_exhausted(sizeof *session);
    session->setup = *setup;
    session->motion = setup->motion;
    session->theme = setup->theme;
    return session;
}

void session_destroy(Session *session)
{
    if (!session) return;
    views_forget(session);
    evening_destroy(session->evening);
    arena_finish(&session->menu_arena);
    arena_finish(&session->coming_arena);
    arena_finish(&session->messages.arena);
    live_finish(&session->live);
    free(session);
}

void session_replace(Session *session, Evening *evening)
{
    views_forget(session);
    evening_destroy(session->evening);
    session->evening = evening;
    clock_begin(session);
    session->ui = (Ui){ 0 };
    session->overlay = OVERLAY_NONE;
    session->keep.leaving = false;
    session->keep.kept = session->over = 0;
    session->trouble_told = false;
}

bool session_resume(Session *session, int64_t id, int64_t wall_ms, Err *err)
{
    Evening *evening = NULL;
    Err warning = { 0 };
    if (!evening_resume(&evening, session->setup.journal, id, session->setup.metrics,
                        session->setup.icons, &warning, err)) {
        return false;
    }
    live_stop(session);
    session_replace(session, evening);
    clock_go_on(session, wall_ms);
    if (warning.text[0]) session_tell(session, str_z(warning.text), wall_ms);
    return true;
}

void session_tell(Session *session, Str sentence, int64_t wall_ms)
{
    strip_tell(&session->strip, STRIP_ANSWER, sentence, wall_ms);
}

void session_tell_news(Session *session, Str sentence, int64_t wall_ms)
{
    strip_tell(&session->strip, STRIP_NEWS, sentence, wall_ms);
}

void session_tell_trouble(Session *session, Str sentence, int64_t wall_ms)
{
    strip_tell(&session->strip, STRIP_TROUBLE, sentence, wall_ms);
}

bool session_tells(const Session *session, int64_t wall_ms)
{
    return !str_empty(strip_words(&session->strip, wall_ms));
}

Report session_report(const Session *session, Arena *arena)
{
    Report report = { .arena = arena };
    const EveningPart *part = evening_part(session->evening);
    part->format->report(part->state, &report);
    return report;
}

bool session_move(Session *session, Str move, int64_t wall_ms)
{
    if (!session->evening) return false;
    if (str_empty(move) || !names_move(session, move, session_clock(session, wall_ms)))
        return false;
    session->ui = (Ui){ 0 };
    return true;
}

// The house ---------------------------------------------------------------------------------------

void session_setting(Session *session, Action action, int64_t wall_ms)
{
    enum { ZOOM_MOST = 2 };
    switch (action) {
    case ACTION_EXPORT:
        keep_ask(session, wall_ms);
        break;
    case ACTION_BLACK:
        session->black = true;
        break;
    case ACTION_OVERVIEW:
        overview_open(session);
        break;
    case ACTION_PROGRAMME:
        if (session->evening) programme_open(session);
        break;
    case ACTION_LARGER:
        if (session->zoom < ZOOM_MOST) session->zoom++;
        break;
    case ACTION_SMALLER:
        if (session->zoom > -ZOOM_MOST) session->zoom--;
        break;
    case ACTION_THEME:
        session->theme = session->theme == THEME_LIGHT ? THEME_DARK : THEME_LIGHT;
        break;
    case ACTION_MOTION:
        session->motion = !session->motion;
        break;
    case ACTION_FULLSCREEN:
        session->fullscreen = true;
        break;
    case ACTION_TESTCARD:
        session->overlay = OVERLAY_TESTCARD;
        session->seen = 0;
        break;
    case ACTION_HELP:
        session->overlay = OVERLAY_HELP;
        session->help_page = 0;
        break;
    case ACTION_QUIT:
        session->overlay = OVERLAY_QUIT;
        break;
    default:
        if (!views_key(session, action, wall_ms)) touch_setting(session, action, wall_ms);
        break;
    }
}

// There the pictures are what comes next. Once they are there, or on their way, there is nothing: a key too
// many makes no second folder and says nothing in front of the room.
static bool closing_step(Session *session, Action action, int64_t wall_ms)
{
    switch (action) {
    case ACTION_NEXT:
    case ACTION_CHOOSE:
    case ACTION_DOWN:
        if (keep_is_next(session)) keep_ask(session, wall_ms);
        return true;
    case ACTION_BACK:
    case ACTION_UP:
        session->over = 0;
        evening_finish(session->evening, false);
        return true;
    default:
        return false;
    }
}

// Over, or nothing was put in yet that could be played.
static void no_step_left(Session *session, int64_t wall_ms)
{
    Arena scratch = { 0 };
    Str wants = session_report(session, &scratch).wants;
    if (!str_empty(wants) && !session_has_programme(session)) {
        session_tell(session, wants, wall_ms);
    } else {
        evening_finish(session->evening, true);
        keep_offer(session, wall_ms);
    }
    arena_finish(&scratch);
}

static void step(Session *session, Action action, int64_t wall_ms)
{
    Evening *evening = session->evening;
    int64_t clock = session_clock(session, wall_ms);
    bool begun = evening_moves(evening) > 0;
    const EveningPart *part = evening_part(evening);
    const JournalMove *last = evening_last_move(evening);
    switch (action) {
    case ACTION_START: // F5 begins; later on a remote sends it in turn with Esc, and it does nothing
        if (!begun) names_move(session, (Str){ 0 }, clock);
        break;
    case ACTION_NEXT:
    case ACTION_CHOOSE:
    case ACTION_DOWN:
        if (!names_move(session, (Str){ 0 }, clock)) no_step_left(session, wall_ms);
        break;
    case ACTION_BACK:
    case ACTION_UP:
        if (!names_back(evening)) session_tell(session, STR("Dit is het begin."), wall_ms);
        programme_tell(session, last, part, wall_ms);
        session->ui = (Ui){ 0 };
        break;
    case ACTION_REDO:
        names_redo(evening);
        if (evening_last_move(evening) != last) {
            programme_tell(session, evening_last_move(evening), part, wall_ms);
        }
        session->ui = (Ui){ 0 };
        break;
    default:
        session_setting(session, action, wall_ms);
        break;
    }
}

static void play(Session *session, const Input *input, int64_t wall_ms)
{
    const EveningPart *part = evening_part(session->evening);
    Input local = *input;
    int64_t clock = session_clock(session, wall_ms);
    local.now_ms = evening_part_ms(session->evening, clock);
    if (session_closing(session)) { // the part is not in sight
        if (input->kind != INPUT_ACTION || closing_step(session, input->action, wall_ms)) return;
        step(session, input->action, wall_ms);
        return;
    }
    Arena scratch = { 0 };
    bool taken = false;
    Str move = part->format->interpret(part->state, &session->ui, &local, &scratch, &taken);
    if (!str_empty(move)) {
        names_move(session, move, clock);
    } else if (!taken && input->kind == INPUT_ACTION) {
        step(session, input->action, wall_ms);
    }
    arena_finish(&scratch);
}

static void tell_trouble(Session *session, int64_t wall_ms)
{
    Str trouble = session->evening ? evening_trouble(session->evening) : (Str){ 0 };
    bool told = session->trouble_told;
    session->trouble_told = !str_empty(trouble);
    if (told != session->trouble_told) session_tell_trouble(session, trouble, wall_ms);
}

// Buttons name what they do: an action of the house, a row of a list, or a move.
static bool tap(Session *session, const Input *input, Input *out, int64_t wall_ms)
{
    Str rest = input->target, kind = str_word(&rest);
    session->fingers.desk = input->seen == FOR_TEACHER;
    if (input->seen == FOR_ROOM) session->touch = true; // a mouse on the laptop changes nothing there
    Tapped tapped = touch_tap(session, input->target, out);
    if (tapped != TAPPED_OTHER) return tapped == TAPPED_INPUT;
    if (str_eq(kind, STR("knop"))) {
        *out = (Input){ .kind = INPUT_ACTION,
                        .action = action_by_word(rest),
                        .now_ms = input->now_ms };
        return true;
    }
    if (session->overlay == OVERLAY_PROGRAMME) {
        programme_tap(session, kind, rest, wall_ms);
        return false;
    }
    if (list_tap(session, kind, rest, wall_ms)) return false;
    bool shown = session->overlay == OVERLAY_NONE || session->overlay == OVERLAY_OVERVIEW;
    if (str_eq(kind, STR("zet")) && shown) {
        session_move(session, rest, wall_ms);
        return false;
    }
    return session->evening != NULL && session->overlay == OVERLAY_NONE;
}

// Only the game knows what may be dragged, and only while it is in sight. Whatever lies over it, or
// any other input, ends the drag.
static void drag(Session *session, const Input *input, int64_t wall_ms)
{
    if (input->seen == FOR_ROOM) session->touch = true;
    session->held_in = input->seen;
    if (!session->evening || session->overlay != OVERLAY_NONE || views_take(session, input)) {
        session->ui.held_n = 0;
        return;
    }
    Input there = views_in_game(session, input);
    play(session, &there, wall_ms);
    tell_trouble(session, wall_ms);
}

static void take_input(Session *session, const Input *input, int64_t wall_ms)
{
    Input now = *input;
    if (input->kind == INPUT_DRAG || input->kind == INPUT_DROP) {
        drag(session, input, wall_ms);
        return;
    }
    session->ui.held_n = 0;
    if (input->kind != INPUT_TAP) session->touch = false;
    if (views_take(session, input)) return;
    if (input->kind == INPUT_TAP && !tap(session, input, &now, wall_ms)) {
        tell_trouble(session, wall_ms);
        return;
    }
    if (now.kind == INPUT_ACTION && overlay_input(session, now.action, wall_ms)) return;
    if (session->overlay != OVERLAY_NONE && now.kind != INPUT_ACTION) return;
    if (session->evening) {
        play(session, &now, wall_ms);
        tell_trouble(session, wall_ms);
    } else if (now.kind == INPUT_ACTION && !start_screen_input(session, now.action, wall_ms)) {
        session_setting(session, now.action, wall_ms);
    }
}

static bool has_begun(const Session *session)
{
    return session->evening && evening_moves(session->evening) > 0;
}

void session_input(Session *session, const Input *input, int64_t wall_ms)
{
    bool over = session->overlay != OVERLAY_NONE, begun = has_begun(session);
    take_input(session, input, wall_ms);
    touch_settle(session, input, over);
    // What was said about the files belongs to the title; over the first question the room would read it.
    if (!begun && has_begun(session)) strip_forget_news(&session->strip, wall_ms);
}

bool session_done(const Session *session)
{
    return session->done;
}

bool session_typing(const Session *session)
{
    return session->evening && session->ui.typing && session->overlay == OVERLAY_NONE &&
           !session_closing(session);
}

Theme session_theme(const Session *session)
{
    return session->theme;
}

bool session_take_fullscreen(Session *session)
{
    bool wanted = session->fullscreen;
    session->fullscreen = false;
    return wanted;
}

Evening *session_evening(Session *session)
{
    return session->evening;
}
