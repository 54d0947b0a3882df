// Three clocks. The times that a session is told go on evenly, whatever happens to the computer's clock
// (base/clock.h), so a talk is as long as it is. The evening clock follows them from the moment that an
// evening was begun or gone on with; no move is earlier on it than the one before, also when the computer
// was started with yesterday's date in between. The hour of the day is the computer's, and only shown.
//
// Rejected: the computer's clock for all of it. It is set while people talk, by a network that comes up
// late, and a talk clock then stands still for an hour or is over at once.
#include "evening/session_inside.h"

enum { LONGEST_MS = 7 * 24 * 60 * 60 * 1000 }; // a later move is out of a damaged journal

void clock_begin(Session *session)
{
    session->clock = (SessionClock){ 0 };
    if (session->evening) session->clock.wall_ms = evening_started_ms(session->evening);
}

void clock_go_on(Session *session, int64_t wall_ms)
{
    const Evening *evening = session->evening;
    const JournalMove *last = evening_last_move(evening);
    int64_t started_ms = evening_started_ms(evening), at_ms = 0;
    if (started_ms >= 0 && wall_ms > started_ms) at_ms = wall_ms - started_ms;
    if (last && last->at_ms > at_ms && last->at_ms <= LONGEST_MS) at_ms = last->at_ms;
    session->clock = (SessionClock){ .wall_ms = wall_ms, .at_ms = at_ms };
}

int64_t session_clock(const Session *session, int64_t wall_ms)
{
    const SessionClock *clock = &session->clock;
    if (!session->evening) return wall_ms;
    return wall_ms > clock->wall_ms ? clock->at_ms + (wall_ms - clock->wall_ms) : clock->at_ms;
}

int64_t session_wake_ms(const Session *session, int64_t evening_ms)
{
    const SessionClock *clock = &session->clock;
    if (!session->evening || evening_ms == DRAW_STILL) return evening_ms;
    return evening_ms - clock->at_ms + clock->wall_ms;
}

void session_set_hour(Session *session, int64_t ahead_ms)
{
    session->ahead_ms = ahead_ms;
}

int64_t session_hour(const Session *session, int64_t wall_ms)
{
    return wall_ms + session->ahead_ms;
}

int64_t session_begin_ms(const Session *session)
{
    const SessionClock *clock = &session->clock;
    int64_t begin_ms = evening_begin_ms(session->evening);
    if (begin_ms == 0) return 0;
    int64_t hour = evening_started_ms(session->evening) + begin_ms;
    return hour - session->ahead_ms - clock->wall_ms + clock->at_ms;
}
