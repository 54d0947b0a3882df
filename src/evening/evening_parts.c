// The parts of an evening: the packs that play, and what the programme says of each. A plan is text of our
// own format and is read like any other: what the journal keeps of it is what a person could have
// written, and a photo or a game in it has been taken out before.
#include "evening/evening_inside.h"

#include "base/date.h"

#include <assert.h>

static void start_part(PlayedPart *part)
{
    arena_reset(&part->play);
    part->seen.state = part->seen.format->start(&part->play, &part->seen.pack, part->seen.seed);
}

// Puts a part behind the others. Its number never changes; a number that undo freed is taken again.
void evening_put_part(Evening *evening, const EveningPart *seen)
{
    int n = evening->part_count++;
    PlayedPart *part = arena_new(&evening->arena, PlayedPart, 1);
    part->seen = *seen;
    start_part(part);
    evening->parts = arena_grow(&evening->arena, evening->parts, &evening->part_capacity,
                                (size_t)n + 1, sizeof(PlayedPart *));
    evening->parts[n] = part;
}

void evening_begin_programme(Evening *evening)
{
    int minutes[PROGRAMME_MOST] = { 0 };
    for (int i = 0; i < evening->first_parts; i++) {
        const Item *plan = evening->parts[i]->seen.plan;
        if (plan) minutes[i] = plan->minutes;
    }
    programme_begin(&evening->programme, minutes, evening->first_parts);
    if (evening->begin_ms <= 0 || evening->first_parts == 0) return;
    // The teacher is there before the parents: what is on the screen until the hour costs no time.
    evening->programme.since_ms = evening->programme.parts[0].entered_ms = evening->begin_ms;
}

// The hour of the programme on the day of the evening, on the evening clock.
static int64_t begin_of(const Evening *evening, Str start)
{
    enum { NEAR_MS = 3 * 60 * 60 * 1000 }; // further away it is a rehearsal, not this evening
    int64_t hour, minute;
    StrCut cut = str_cut(start, ':');
    if (!str_number(cut.head, 0, 23, &hour) || !str_number(cut.tail, 0, 59, &minute)) return 0;
    int64_t at = date_hour_ms(evening->started_ms, (int)hour, (int)minute) - evening->started_ms;
    return at > -NEAR_MS && at < NEAR_MS ? at : 0;
}

static void take_plan(Evening *evening, EveningPart *part, Str text)
{
    Pack *pack = arena_new(&evening->arena, Pack, 1);
    DiagList diags = { .arena = &evening->arena };
    PackSource source = { STR("onderdeel.txt"), arena_copy(&evening->arena, text) };
    if (str_empty(text)) return;
    pack_parse(&evening->arena, source.path, &source, 1, NULL, pack, &diags);
    if (pack->item_count == 0 || pack->items[0].kind != ITEM_PART) return;
    part->plan = &pack->items[0];
    part->plan_text = source.bytes;
    if (evening->part_count == 0) evening->begin_ms = begin_of(evening, pack->start);
}

void evening_add_planned(Evening *evening, const Pack *pack, const Format *format, uint64_t seed,
                         Str plan)
{
    assert(!evening->kept.wanted && evening->move_count == 0);
    assert(evening->part_count < PROGRAMME_MOST);
    EveningPart part = { .pack = *pack, .format = format, .seed = seed };
    take_plan(evening, &part, plan);
    evening_put_part(evening, &part);
    evening->first_parts = evening->part_count;
    evening_begin_programme(evening);
    evening_take_title(evening, pack->title);
    evening->version++;
}

void evening_add(Evening *evening, const Pack *pack, const Format *format, uint64_t seed)
{
    evening_add_planned(evening, pack, format, seed, (Str){ 0 });
}
