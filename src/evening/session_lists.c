// The two lists that a ring goes through: the packs of the start screen and the pictures of the overview.
// One table says what a key does in a list, so that both feel the same to a clicker, which has no more than
// four keys. A finger needs no ring: it takes the row, or points it out to see what can be done with it.
#include "evening/session_inside.h"

// Where the cursor goes in a list of `count`; -1: the chosen row, -2: not for a list.
enum { LIST_CHOOSE = -1, LIST_OTHER = -2 };

static int list_key(Action action, int cursor, int count)
{
    switch (action) {
    case ACTION_NEXT:
    case ACTION_DOWN:
    case ACTION_FIELD:
        return count ? (cursor + 1) % count : 0;
    case ACTION_BACK:
    case ACTION_UP:
        return count ? (cursor + count - 1) % count : 0;
    case ACTION_CHOOSE: // a remote has no Enter: its black and start keys choose as well
    case ACTION_START:
    case ACTION_BLACK:
    case ACTION_YES:
        return LIST_CHOOSE;
    default:
        return LIST_OTHER;
    }
}

bool start_screen_input(Session *session, Action action, int64_t wall_ms)
{
    if (action == ACTION_READ) {
        messages_ask(session, session->menu.cursor, wall_ms);
        return true;
    }
    int to = list_key(action, session->menu.cursor, session->menu.count);
    if (to == LIST_OTHER) return false;
    if (to == LIST_CHOOSE) {
        session_choose(session, session->menu.cursor, wall_ms);
    } else {
        session->menu.cursor = to;
    }
    return true;
}

static void go_to_item(Session *session, int index, int64_t wall_ms)
{
    Arena scratch = { 0 };
    Report report = session_report(session, &scratch);
    if (index >= 0 && index < report.count) {
        session_move(session, report.items[index].move, wall_ms);
    }
    arena_finish(&scratch);
    session->overlay = OVERLAY_NONE;
}

static void toggle_item(Session *session, int index, int64_t wall_ms)
{
    Arena scratch = { 0 };
    Report report = session_report(session, &scratch);
    if (index < report.count) session_move(session, report.items[index].toggle, wall_ms);
    arena_finish(&scratch);
}

static int item_count(const Session *session)
{
    Arena scratch = { 0 };
    int count = session_report(session, &scratch).count;
    arena_finish(&scratch);
    return count;
}

bool overview_input(Session *session, Action action, int64_t wall_ms)
{
    if (action == ACTION_OVERVIEW || action == ACTION_QUIT) {
        session->overlay = OVERLAY_NONE;
        return true;
    }
    if (action == ACTION_SKIP) {
        toggle_item(session, session->cursor, wall_ms);
        return true;
    }
    int to = list_key(action, session->cursor, item_count(session));
    if (to == LIST_OTHER) return false;
    if (to == LIST_CHOOSE) {
        go_to_item(session, session->cursor, wall_ms);
    } else {
        session->cursor = to;
    }
    return true;
}

void overview_open(Session *session)
{
    if (!session->evening) return;
    Arena scratch = { 0 };
    Report report = session_report(session, &scratch);
    session->cursor = 0;
    for (int i = 0; i < report.count; i++) {
        if (report.items[i].now) session->cursor = i;
    }
    arena_finish(&scratch);
    bool shown = session->overlay == OVERLAY_PROGRAMME;
    session->overlay = OVERLAY_OVERVIEW;
    if (report.count > 1 || !session_has_programme(session)) return;
    session->overlay = OVERLAY_NONE; // one picture is no choice: the programme is the overview then
    if (!shown) programme_open(session);
}

// A row that is no longer there is nothing; in the overview it puts that away, which is out of date.
bool list_tap(Session *session, Str kind, Str rest, int64_t wall_ms)
{
    enum { ROWS_MOST = 9999 };
    bool go = str_eq(kind, STR("rij")), point = str_eq(kind, STR("wijs"));
    bool overview = session->overlay == OVERLAY_OVERVIEW;
    bool menu = !session->evening && session->overlay == OVERLAY_NONE;
    int64_t row;
    if (!go && !point && !str_eq(kind, STR("meldingen"))) return false;
    if (!str_number(rest, 0, ROWS_MOST, &row)) return true;
    if (overview && go) {
        go_to_item(session, (int)row, wall_ms);
    } else if (overview && point && row < item_count(session)) {
        session->cursor = (int)row;
    } else if (menu && row < session->menu.count) {
        if (go) session_choose(session, (int)row, wall_ms);
        if (point) session->menu.cursor = (int)row;
        if (!go && !point) messages_ask(session, (int)row, wall_ms);
    }
    return true;
}
