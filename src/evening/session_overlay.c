// Keys while something lies over the evening. Each of these pictures has its own idea of the keys forward and
// back; what a picture does not use goes on to the house, so that colours and full screen work everywhere.
#include "evening/session_inside.h"

static bool help_input(Session *session, Action action)
{
    bool more = action == ACTION_NEXT || action == ACTION_DOWN;
    if (more && session->help_page + 1 < overlay_help_pages(session)) {
        session->help_page++;
    } else {
        session->overlay = OVERLAY_NONE;
    }
    return true;
}

static bool testcard_input(Session *session, Action action)
{
    if (action == ACTION_TESTCARD || action == ACTION_CHOOSE) {
        session->overlay = OVERLAY_NONE;
        return true;
    }
    bool setting = action == ACTION_THEME || action == ACTION_FULLSCREEN || action == ACTION_SWAP;
    if (setting) return false;
    session->seen |= UINT64_C(1) << action;
    return true;
}

// Who stops while a portfolio is being written waits for it: a second yes changes nothing.
static bool quit_input(Session *session, Action action, int64_t wall_ms)
{
    bool busy = keep_runs(session), leaving = session->keep.leaving;
    if (action == ACTION_YES) {
        session->keep.leaving = busy;
        session->done = !busy;
    } else if (action == ACTION_STRIKE && busy) {
        keep_cancel(session, wall_ms);
        session->overlay = OVERLAY_NONE;
        session->done = leaving;
    } else {
        session->overlay = OVERLAY_NONE;
        session->keep.leaving = false;
    }
    return true;
}

bool overlay_input(Session *session, Action action, int64_t wall_ms)
{
    switch (session->overlay) {
    case OVERLAY_HELP:
        return help_input(session, action);
    case OVERLAY_OVERVIEW:
        return overview_input(session, action, wall_ms);
    case OVERLAY_PROGRAMME:
        programme_input(session, action, wall_ms);
        return true;
    case OVERLAY_TESTCARD:
        return testcard_input(session, action);
    case OVERLAY_QUIT:
        return quit_input(session, action, wall_ms);
    case OVERLAY_MESSAGES:
        return messages_input(session, action);
    case OVERLAY_MORE:
        return touch_more_input(session, action);
    case OVERLAY_NONE:
        break;
    }
    return false;
}
