// Who sees what. One function says it for every mix of windows, keys and pictures on top, so that what the
// room may not see is decided in one place and tested as a table. With a window for the teacher everything
// about the evening (help, overview, questions, sentences, the choice of a game) stays there, and the room
// has a picture of the evening, whatever happens; only who asks with a finger on the room's own picture gets
// it there, because that is where the finger is.
//
// A still picture is a copy of the game at that moment, not of its drawing: so it fills the beamer at any
// size, when the cable goes out and in again as well. It outlives the teacher's window but shows only while
// there is one, since on one screen nobody could see what goes on behind it. Black and white go before it.
#include "evening/session_inside.h"

#include "formats/desk.h"

static Shown for_room(const Looks *looks)
{
    bool over = looks->overlay == OVERLAY_TESTCARD || looks->finger || !looks->two;
    if (looks->black) return SHOWN_BLACK;
    if (looks->white) return SHOWN_WHITE;
    if (looks->overlay != OVERLAY_NONE && over) return SHOWN_OVERLAY;
    if (looks->playing && looks->still && looks->two) return SHOWN_STILL;
    if (looks->playing) return SHOWN_ROOM;
    return looks->two ? SHOWN_WELCOME : SHOWN_MENU;
}

// The same picture on both ends where the room's tells the teacher nothing.
static Shown for_teacher(const Looks *looks)
{
    Shown room = for_room(looks);
    if (looks->overlay != OVERLAY_NONE) return SHOWN_OVERLAY;
    if (!looks->playing) return SHOWN_MENU;
    return looks->mirror && room == SHOWN_ROOM ? SHOWN_ROOM : SHOWN_TEACHER;
}

Shown views_of(const Looks *looks, Audience window)
{
    return window == FOR_ROOM ? for_room(looks) : for_teacher(looks);
}

Looks views_looks(const Session *session)
{
    const Views *views = &session->views;
    return (Looks){ .two = views->two,
                    .playing = session->evening != NULL,
                    .black = session->black,
                    .white = views->white,
                    .still = views->still.part != NULL,
                    .mirror = views->mirror,
                    .finger = session->fingers.asked,
                    .overlay = session->overlay };
}

// What the teacher had looked up goes with the window that it was in: the lid may have been closed on it, and
// what comes next is on it. A question stays, for it waits for an answer.
static bool goes_with_window(const Session *session)
{
    Overlay over = session->overlay;
    bool stays = over == OVERLAY_TESTCARD || over == OVERLAY_QUIT || session->fingers.asked;
    return session->evening && !stays;
}

void session_set_windows(Session *session, bool teacher)
{
    bool gone = session->views.two && !teacher;
    session->views.two = teacher;
    if (teacher) session->views.peek = 0; // or the band would come back with the beamer alone
    if (gone && goes_with_window(session)) session->overlay = OVERLAY_NONE;
    if (gone) session->fingers.desk = false; // or the keys for what is being typed would be nowhere
}

float views_width(const Session *session)
{
    enum { USUAL = 1778 };
    const Views *views = &session->views;
    Audience window = views->two && !session->fingers.asked ? FOR_TEACHER : FOR_ROOM;
    return views->width[window] > 0 ? views->width[window] : USUAL;
}

bool session_swapped(const Session *session)
{
    return session->views.swap;
}

// Input -------------------------------------------------------------------------------------------

static Action action_of(const Input *input)
{
    Str rest = input->target;
    if (input->kind == INPUT_ACTION) return input->action;
    if (input->kind != INPUT_TAP || !str_eq(str_word(&rest), STR("knop"))) return ACTION_NONE;
    return action_by_word(rest);
}

// What is looked up in the teacher's window leaves the room as it is.
static bool looks_up(const Session *session, const Input *input)
{
    Action action = action_of(input);
    bool opens = action == ACTION_OVERVIEW || action == ACTION_PROGRAMME || action == ACTION_HELP ||
                 action == ACTION_MORE;
    return session->views.two && (session->overlay != OVERLAY_NONE || opens);
}

// A finger on the beamer's picture counts when that is the game as it is now, or lies on top for both.
static bool is_live(Shown shown)
{
    return shown == SHOWN_ROOM || shown == SHOWN_OVERLAY || shown == SHOWN_MENU;
}

bool views_take(Session *session, const Input *input)
{
    bool dragged = input->kind == INPUT_DRAG || input->kind == INPUT_DROP;
    bool points = dragged || input->kind == INPUT_TAP;
    bool in_room = points && input->seen == FOR_ROOM;
    bool covered = session->black || session->views.white;
    Looks looks = views_looks(session);
    Shown shown = views_of(&looks, FOR_ROOM);
    if (covered && (in_room || !looks_up(session, input))) {
        if (!dragged) session->black = session->views.white = false;
        return true;
    }
    if (shown == SHOWN_STILL && action_of(input) == ACTION_START) {
        views_forget(session);
        return true;
    }
    return looks.two && in_room && !is_live(shown);
}

Input views_in_game(const Session *session, const Input *input)
{
    const Views *views = &session->views;
    Input there = *input;
    Looks looks = views_looks(session);
    bool desk = input->seen == FOR_TEACHER && views_of(&looks, FOR_TEACHER) == SHOWN_TEACHER;
    float width = views->width[FOR_TEACHER];
    if (desk && width > 0) desk_to_room(width, &there.x, &there.y);
    if (desk || views->band_h == 0) return there;
    float larger = DRAW_HEIGHT / (DRAW_HEIGHT - views->band_h);
    there.x *= larger;
    there.y = (there.y - (session->touch ? views->band_h : 0)) * larger;
    return there;
}

// Keys --------------------------------------------------------------------------------------------

void views_forget(Session *session)
{
    arena_finish(&session->views.still.arena);
    session->views.still = (Still){ 0 };
}

static void freeze(Session *session, int64_t wall_ms)
{
    Still *still = &session->views.still;
    if (still->part) {
        views_forget(session);
        return;
    }
    if (!session->evening) return;
    still->part = evening_part(session->evening);
    still->state = evening_copy_state(session->evening, &still->arena);
    still->ui = session->ui;
    still->ui.held_n = 0;
    still->now_ms = evening_part_ms(session->evening, session_clock(session, wall_ms));
    still->zoom = session->zoom;
    still->closing = session_closing(session);
    still->after = session_after(session, &still->arena);
}

// Once: the clock and the place. Twice, for this step only: what the room may not know. Then nothing.
static void peek(Session *session, int64_t wall_ms)
{
    Views *views = &session->views;
    if (!session->evening) return;
    if (views->two) {
        session_tell(session, STR("Alles voor jou staat al in dit venster."), wall_ms);
        return;
    }
    uint64_t version = evening_version(session->evening);
    bool twice = views->peek == 2 && views->peeked == version;
    views->peek = views->peek == 0 ? 1 : twice ? 0 : 2;
    views->peeked = version;
}

bool views_key(Session *session, Action action, int64_t wall_ms)
{
    Views *views = &session->views;
    bool for_two = action == ACTION_FREEZE || action == ACTION_MIRROR || action == ACTION_SWAP;
    if (for_two && !views->two) {
        session_tell(session, STR("Dit kan alleen met twee schermen naast elkaar."), wall_ms);
        return true;
    }
    switch (action) {
    case ACTION_WHITE:
        views->white = true;
        return true;
    case ACTION_FREEZE:
        freeze(session, wall_ms);
        return true;
    case ACTION_MIRROR:
        views->mirror = !views->mirror;
        return true;
    case ACTION_SWAP:
        views->swap = !views->swap;
        return true;
    case ACTION_PEEK:
        peek(session, wall_ms);
        return true;
    default:
        return false;
    }
}

// Pictures ----------------------------------------------------------------------------------------

void views_welcome(const Scene *scene, DrawList *list)
{
    TitlePage page = { .title = STR("Welkom"),
                       .usual = STR("Welkom"),
                       .about = STR("We beginnen zo."),
                       .calm = true };
    stage_title(list, scene, &page);
}

void views_still(const Session *session, const Scene *scene, DrawList *list)
{
    const Still *still = &session->views.still;
    Scene then = *scene;
    then.now_ms = still->now_ms;
    then.motion = false;
    then.touch = false;
    then.zoom = still->zoom;
    then.after = still->after;
    if (still->closing) {
        end_draw(session, &then, list);
        list->next_frame_ms = DRAW_STILL;
        return;
    }
    still->part->format->draw(still->state, &still->ui, &then, list);
    list->next_frame_ms = DRAW_STILL;
}

const DrawList *views_instead(const Session *session, const Scene *scene, float width, Arena *arena)
{
    Looks looks = views_looks(session);
    Shown shown = views_of(&looks, FOR_ROOM);
    if (shown != SHOWN_BLACK && shown != SHOWN_WHITE && shown != SHOWN_STILL) return NULL;
    DrawList *list = arena_new(arena, DrawList, 1);
    Scene room = *scene;
    room.audience = FOR_ROOM;
    room.width = width;
    *list = draw_begin(arena, width);
    if (shown == SHOWN_STILL) {
        views_still(session, &room, list);
    } else {
        draw_clear(list, shown == SHOWN_BLACK ? ROLE_BLACK : ROLE_WHITE);
    }
    return list;
}

ViewsWarning views_warning(const Session *session)
{
    static const ViewsWarning rows[] = {
        [SHOWN_BLACK] = { STR_INIT("De zaal ziet zwart"), STR_INIT("knop zwart"),
                          STR_INIT("De zaal ziet nu zwart"), STR_INIT("Zwart beeld") },
        [SHOWN_WHITE] = { STR_INIT("De zaal ziet wit"), STR_INIT("knop wit"),
                          STR_INIT("De zaal ziet nu wit"), STR_INIT("Wit beeld") },
        [SHOWN_STILL] = { STR_INIT("De zaal ziet een stil beeld. Z: weer verder"),
                          STR_INIT("knop stil"), STR_INIT("De zaal ziet dit nog"),
                          STR_INIT("Stil beeld. Z: verder") },
    };
    Looks looks = views_looks(session);
    Shown shown = views_of(&looks, FOR_ROOM);
    return shown < sizeof rows / sizeof *rows ? rows[shown] : (ViewsWarning){ 0 };
}

void views_warn(const Session *session, const Scene *scene, DrawList *list)
{
    enum { SIZE = 28, TOP = 4, H = 42, HIT = 74 };
    ViewsWarning seen = views_warning(session);
    Looks looks = views_looks(session);
    if (views_of(&looks, FOR_TEACHER) == SHOWN_ROOM) { // there is no other button for it in sight
        seen = (ViewsWarning){ .words = STR("Dit ziet de zaal. H: jouw eigen venster"),
                               .group = STR("knop zelfde") };
    }
    if (str_empty(seen.words)) return;
    float w = text_width(scene->metrics, list->arena, seen.words, SIZE, true) + 80;
    Rect box = { (scene->width - w) / 2, TOP, w, H };
    draw_panel(list, box, H / 2.0f, 3, ROLE_ON_WARN, ROLE_WARN);
    text_line(list, scene->metrics, scene->width / 2, TOP + H / 2.0f + 0.34f * SIZE, SIZE, true,
              ROLE_ON_WARN, ALIGN_CENTRE, seen.words);
    draw_group(list, seen.group, (Rect){ box.x, 0, box.w, HIT });
}
