// Time as people say it. Seconds that have begun do not count in what was used, and nobody is told of a
// part of a second.
#include "formats/timer_view.h"

static Str amount(Arena *arena, int number, const char *one, const char *more)
{
    return arena_printf(arena, "%d %s", number, number == 1 ? one : more);
}

Str timer_words(Arena *arena, int64_t ms)
{
    int minutes = (int)(ms / 60000), seconds = (int)(ms / 1000 % 60);
    Str long_part = amount(arena, minutes, "minuut", "minuten");
    Str short_part = amount(arena, seconds, "seconde", "seconden");
    if (seconds == 0 && minutes > 0) return long_part;
    if (minutes == 0) return short_part;
    return arena_printf(arena, "%.*s en %.*s", STR_ARG(long_part), STR_ARG(short_part));
}

Str timer_used(Arena *arena, int64_t ms)
{
    int minutes = (int)(ms / 60000), seconds = (int)(ms / 1000 % 60);
    if (minutes == 0) return amount(arena, seconds, "seconde", "seconden");
    return arena_printf(arena, "%d min %02d", minutes, seconds);
}

Str timer_about(const State *state, const Scene *scene, Arena *arena, float w)
{
    TextStyle style = { .largest = SIZE_BODY_MIN, .smallest = SIZE_BODY_MIN, .max_lines = 1 };
    Str who = state->item->who, each = timer_words(arena, state->each_ms);
    bool fits = text_fit(scene->metrics, arena, who, w, 130, &style).fits;
    if (!str_empty(who) && fits) return who;
    if (state->open) return arena_printf(arena, "%.*s per spreker", STR_ARG(each));
    if (state->count == 1) return each;
    return arena_printf(arena, "%d sprekers, ieder %.*s", state->count, STR_ARG(each));
}
