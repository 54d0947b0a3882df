// What was left at the last move and when that was: everything else follows from the time it is now, so
// nothing ticks and a replay is exact. A clock that was set back takes nothing and gives nothing.
// Rejected: the moment at which it is nought, because an evening clock that jumps would then give a talk
// more time than it ever had.
#include "formats/clock.h"

#include "draw/list.h"

enum { SECOND_MS = 1000, DAY_MS = 24 * 60 * 60 * 1000 };

int64_t clock_sane_ms(int64_t ms)
{
    const int64_t longest = INT64_MAX / 4;
    return ms < 0 ? 0 : ms > longest ? longest : ms;
}

// The same clock as it stands at this time.
static Clock stands(const Clock *clock, int64_t now_ms)
{
    Clock out = *clock;
    out.since_ms = clock_sane_ms(now_ms);
    int64_t gone = out.since_ms - clock->since_ms;
    if (!clock->runs || gone <= 0) return out;
    out.left_ms = clock->left_ms - gone < -DAY_MS ? -DAY_MS : clock->left_ms - gone;
    out.spent_ms = clock->spent_ms + gone > DAY_MS ? DAY_MS : clock->spent_ms + gone;
    return out;
}

Clock clock_full(int64_t length_ms)
{
    return (Clock){ .left_ms = length_ms };
}

void clock_start(Clock *clock, int64_t length_ms, int64_t at_ms)
{
    *clock = (Clock){ .runs = true, .since_ms = clock_sane_ms(at_ms), .left_ms = length_ms };
}

int64_t clock_left_ms(const Clock *clock, int64_t now_ms)
{
    Clock now = stands(clock, now_ms);
    return now.left_ms > 0 ? now.left_ms : 0;
}

int64_t clock_over_ms(const Clock *clock, int64_t now_ms)
{
    Clock now = stands(clock, now_ms);
    return now.left_ms < 0 ? -now.left_ms : 0;
}

int64_t clock_spent_ms(const Clock *clock, int64_t now_ms)
{
    return stands(clock, now_ms).spent_ms;
}

// "+30" or "-30".
static bool read_change(Str word, int64_t *seconds)
{
    bool add = str_starts(word, STR("+"));
    if (!add && !str_starts(word, STR("-"))) return false;
    if (!str_number(str_drop(word, 1), 1, CLOCK_MAX_MS / SECOND_MS, seconds)) return false;
    if (!add) *seconds = -*seconds;
    return true;
}

// What is over stays over when time is taken off.
static void change(Clock *clock, int64_t ms)
{
    if (clock->left_ms < 0 && ms < 0) return;
    int64_t most = clock->left_ms > CLOCK_MAX_MS ? clock->left_ms : CLOCK_MAX_MS;
    int64_t left = (clock->left_ms > 0 ? clock->left_ms : 0) + ms;
    clock->left_ms = left < 0 ? 0 : left > most ? most : left;
}

bool clock_move(Clock *clock, Str rest, int64_t at_ms)
{
    Clock now = stands(clock, at_ms);
    Str word = str_word(&rest);
    bool run = str_eq(word, STR("start")), wait = str_eq(word, STR("stop"));
    int64_t seconds = 0;
    if (!str_empty(rest) || (run && clock->runs) || (wait && !clock->runs)) return false;
    if (!run && !wait && !read_change(word, &seconds)) return false;
    if (seconds != 0) change(&now, seconds * SECOND_MS);
    now.runs = run || (clock->runs && !wait);
    *clock = now;
    return true;
}

Str clock_digits(Arena *arena, int64_t left_ms)
{
    int seconds = (int)((left_ms + SECOND_MS - 1) / SECOND_MS);
    return arena_printf(arena, "%d:%02d", seconds / 60, seconds % 60);
}

int64_t clock_wake_ms(const Clock *clock, int64_t now_ms)
{
    Clock now = stands(clock, now_ms);
    if (!now.runs || now.left_ms <= 0) return DRAW_STILL;
    return now.since_ms + (now.left_ms - 1) % SECOND_MS + 1;
}

int64_t clock_over_wake_ms(const Clock *clock, int64_t now_ms)
{
    Clock now = stands(clock, now_ms);
    if (!now.runs || now.left_ms > 0) return clock_wake_ms(clock, now_ms);
    return now.since_ms + SECOND_MS - -now.left_ms % SECOND_MS;
}
