// Minutes that are left are counted upwards and minutes that are over downwards, as people do: with ten
// seconds to go there is one minute left, and ten seconds late is not yet late. Seconds are never told,
// because a number that moves draws the eye of whoever is speaking.
#include "evening/programme_words.h"

enum { MINUTE_MS = 60 * 1000, REHEARSAL_MS = 3 * 60 * MINUTE_MS, STEP = 5 };

static const ProgrammePart *present(const Programme *programme)
{
    return programme->at < 0 ? NULL : &programme->parts[programme->at];
}

Str programme_late_words(Arena *arena, const Programme *programme, int64_t begin_ms, int64_t now_ms)
{
    const ProgrammePart *part = present(programme);
    if (!part || part->minutes == 0) return (Str){ 0 };
    int64_t late_ms = programme_late_ms(programme, begin_ms, now_ms);
    if (late_ms > REHEARSAL_MS || late_ms < -REHEARSAL_MS) return (Str){ 0 };
    int late = (int)(late_ms / MINUTE_MS);
    if (late == 0) return STR("op tijd");
    return late > 0 ? arena_printf(arena, "%d min achter", late)
                    : arena_printf(arena, "%d min voor", -late);
}

PartClock programme_clock(Arena *arena, const Programme *programme, int64_t now_ms)
{
    const ProgrammePart *part = present(programme);
    PartClock clock = { .wake_ms = INT64_MAX };
    if (!part || part->minutes == 0) return clock;
    int64_t all = (int64_t)part->minutes * MINUTE_MS;
    int64_t spent = programme_spent_ms(programme, programme->at, now_ms), over = spent - all;
    if (over > REHEARSAL_MS) return clock;
    clock.late = over >= 0;
    clock.share = clock.late ? 1 : (float)spent / (float)all;
    clock.wake_ms = now_ms + MINUTE_MS - spent % MINUTE_MS;
    if (over >= MINUTE_MS) {
        clock.words = clock.left = arena_printf(arena, "%d min te lang", (int)(over / MINUTE_MS));
    } else if (clock.late) {
        clock.words = clock.left = STR("de tijd is om");
    } else {
        int left = (int)((-over + MINUTE_MS - 1) / MINUTE_MS);
        clock.left = arena_printf(arena, "nog %d min", left);
        clock.words = arena_printf(arena, "nog %d van %d min", left, part->minutes);
    }
    return clock;
}

Str programme_place_words(Arena *arena, const Programme *programme)
{
    int count = 0, place = 0;
    for (int i = 0; i < programme->count; i++) {
        int part = programme->order[i];
        if (!programme->parts[part].out) count++;
        if (part == programme->at) place = count;
    }
    return arena_printf(arena, "onderdeel %d van %d", place, count);
}

static Str last(Arena *arena, const Programme *programme, int part, int minutes)
{
    if (minutes > PROGRAMME_MINUTES_MAX || minutes == programme->parts[part].minutes) {
        return (Str){ 0 };
    }
    return arena_printf(arena, "deel tijd %d %d", part + 1, minutes);
}

Str programme_longer(Arena *arena, const Programme *programme, int part)
{
    return last(arena, programme, part, (programme->parts[part].minutes / STEP + 1) * STEP);
}

// A minute is the least that a part can last; one without minutes has none to lose.
Str programme_shorter(Arena *arena, const Programme *programme, int part)
{
    int minutes = programme->parts[part].minutes;
    if (minutes == 0) return (Str){ 0 };
    int less = (minutes - 1) / STEP * STEP;
    return last(arena, programme, part, less > 0 ? less : 1);
}
