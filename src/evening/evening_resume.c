// Going on with an evening of the journal: the packs are read again from the bytes kept, not from
// the files, which may have been mended or thrown away since; then the moves in force are played.
// The journal is only read here. What the replay could not use stays there until the first move.
#include "evening/evening_inside.h"

#include "pack/icon.h"
#include "pack/pack.h"

static bool add_kept_part(Evening *evening, const JournalPart *kept, const Metrics *metrics,
                          const char *icons, FindFormat *find, Err *err)
{
    const Format *format = find(kept->format);
    if (!format) {
        return err_set(err,
                       "Bij deze avond hoort het spel \"%.*s\". Dat kent deze versie van avondspel "
                       "niet. Zet de nieuwste versie op deze computer.",
                       STR_ARG(kept->format));
    }
    Pack pack = { 0 };
    DiagList diags = { .arena = &evening->scratch };
    pack_parse(&evening->arena, kept->path, kept->sources, kept->source_count, NULL, &pack, &diags);
    pack_find_icons(&evening->arena, &pack, icons);
    bool accepted = format->accepts(&pack, metrics, &diags);
    if (accepted) evening_add_planned(evening, &pack, format, kept->seed, kept->plan);
    arena_reset(&evening->scratch);
    if (accepted) return true;
    return err_set(err,
                   "Het onderdeel %.*s van deze avond is niet meer te spelen. Begin een nieuwe "
                   "avond met dat bestand.",
                   STR_ARG(kept->path));
}

bool evening_take(Evening *evening, const JournalEvening *row, const Metrics *metrics,
                  const char *icons, FindFormat *find, Err *err)
{
    if (row->part_count == 0) {
        return err_set(err, "Deze avond is niet meer te lezen. Begin een nieuwe avond.");
    }
    evening->started_ms = row->started_ms;
    for (int i = 0; i < row->part_count; i++) {
        if (!add_kept_part(evening, &row->parts[i], metrics, icons, find, err)) return false;
    }
    evening->title = row->title;
    evening->path = row->path;
    evening->moves = row->moves;
    evening->move_capacity = (size_t)row->move_count;
    evening->move_count = row->move_count;
    return true;
}

bool evening_step(Evening *evening)
{
    if (!evening_play(evening, &evening->moves[evening->cursor])) return false;
    evening->cursor++;
    return true;
}

// Plays the moves in force. The rest of the list stays behind when one of them is refused.
static void replay(Evening *evening, const JournalEvening *row, Err *warning)
{
    for (bool known = true; known && evening->cursor < row->cursor;) {
        known = evening_step(evening);
    }
    if (evening->cursor < row->cursor) {
        evening->move_count = evening->cursor;
        err_set(warning,
                "De avond staat bij stap %d van %d: de stap daarna (\"%.*s\") kan in deze versie "
                "van avondspel niet. Speel verder vanaf hier.",
                evening->cursor, row->cursor, STR_ARG(row->moves[evening->cursor].text));
    }
    evening->kept = (Kept){ .wanted = true, .id = row->id, .moves = evening->move_count };
    evening->version++;
}

bool evening_resume_with(Evening **out, Journal *journal, int64_t id, const Metrics *metrics,
                         const char *icons, FindFormat *find, Err *warning, Err *err)
{
    if (warning) *warning = (Err){ 0 };
    if (!journal_claim(journal, id, err)) return false;
    Evening *evening = evening_create((Str){ 0 }, 0, journal);
    evening->kept.id = id; // from here on the claim is the evening's
    JournalEvening row = { 0 };
    bool ok = journal_read(journal, &evening->arena, id, &row, err) &&
              evening_take(evening, &row, metrics, icons, find, err);
    if (!ok) {
        evening_destroy(evening);
        return false;
    }
    replay(evening, &row, warning);
    *out = evening;
    return true;
}

bool evening_resume(Evening **out, Journal *journal, int64_t id, const Metrics *metrics,
                    const char *icons, Err *warning, Err *err)
{
    return evening_resume_with(out, journal, id, metrics, icons, format_by_id, warning, err);
}
