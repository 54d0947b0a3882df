// Keeping: after every change the journal is made to say what is live. Nothing here depends on
// which change it was. What the journal is known to hold is compared with the list, and what is
// missing is written in one go; so a full disk or a file that was taken away costs nothing but a
// sentence until the first move after it is mended. An evening comes into the journal with its first
// move: one that only showed its title, or was replaced before it began, leaves nothing behind.
#include "evening/evening_inside.h"

// Where the evening stands, for the list: "Eens of oneens?, stelling 5 van 12".
static Str place_of(Evening *evening)
{
    const EveningPart *part = evening_part(evening);
    if (!part) return (Str){ 0 };
    Report report = { .arena = &evening->scratch };
    part->format->report(part->state, &report);
    Str name = evening_part_name(part);
    if (evening->part_count == 1 || str_empty(name)) return report.place;
    if (str_empty(report.place) || str_eq(report.place, name)) return name;
    return arena_printf(&evening->scratch, "%.*s, %.*s", STR_ARG(name), STR_ARG(report.place));
}

static JournalPart part_to_keep(Evening *evening, const EveningPart *part)
{
    const Pack *pack = &part->pack;
    JournalPart kept = {
        .format = str_z(part->format->id),
        .path = pack->path,
        .seed = part->seed,
        .sources = arena_new(&evening->scratch, PackSource, pack->file_count),
        .source_count = pack->file_count,
        .plan = part->plan_text,
    };
    for (int i = 0; i < pack->file_count; i++) {
        kept.sources[i] = (PackSource){ pack->files[i].path, pack->files[i].bytes };
    }
    return kept;
}

static bool begin(Evening *evening, Str place, Err *err)
{
    JournalEvening row = {
        .started_ms = evening->started_ms,
        .title = evening->title,
        .path = evening->path,
        .place = place,
        .parts = arena_new(&evening->scratch, JournalPart, evening->first_parts),
        .part_count = evening->first_parts,
    };
    for (int i = 0; i < evening->first_parts; i++) {
        row.parts[i] = part_to_keep(evening, &evening->parts[i]->seen);
    }
    if (!journal_begin(evening->journal, &row, err)) return false;
    evening->kept.id = row.id;
    evening->kept.moves = 0;
    return true;
}

static bool has_row(const Evening *evening)
{
    return evening->kept.id != 0 && journal_claimed(evening->journal) == evening->kept.id;
}

static bool write_moves(Evening *evening, Str place, Err *err)
{
    int from = evening->kept.moves, missing = evening->move_count - from;
    Journal *journal = evening->journal;
    int64_t id = evening->kept.id;
    if (missing == 0) return journal_seek(journal, id, evening->cursor, place, err);
    if (!journal_catch_up(journal, id, from, evening->moves + from, missing, evening->cursor, place,
                          err)) {
        return false;
    }
    evening->kept.moves = evening->move_count;
    return true;
}

void evening_keep(Evening *evening)
{
    if (!evening->journal || !evening->kept.wanted) return;
    if (evening->move_count == 0 && !has_row(evening)) return;
    arena_reset(&evening->scratch);
    Str place = place_of(evening);
    Err err = { 0 };
    bool kept = has_row(evening) && write_moves(evening, place, &err);
    if (!kept && !has_row(evening)) {
        // Not begun yet, or the file was taken away: everything is written, as to a new journal.
        kept = begin(evening, place, &err);
        if (kept && evening->move_count > 0) kept = write_moves(evening, place, &err);
    }
    if (kept) err = (Err){ 0 }; // a first try may have left a sentence
    evening->trouble = err;
}

void evening_begin(Evening *evening)
{
    evening->kept.wanted = true;
    evening_keep(evening);
}

void evening_finish(Evening *evening, bool finished)
{
    if (!evening->journal || !evening->kept.wanted) return;
    if (!str_empty(evening_trouble(evening))) evening_keep(evening);
    Err err = { 0 };
    bool kept = has_row(evening) &&
                journal_finish(evening->journal, evening->kept.id, finished, &err);
    if (!kept && err.text[0]) evening->trouble = err;
}
