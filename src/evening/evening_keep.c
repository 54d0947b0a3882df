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

// The parts as the evening began with them; their texts are borrowed.
static JournalPart *first_parts(const Evening *evening, Arena *arena)
{
    JournalPart *kept = arena_new(arena, JournalPart, evening->first_parts);
    for (int i = 0; i < evening->first_parts; i++) {
        const EveningPart *part = &evening->parts[i]->seen;
        const Pack *pack = &part->pack;
        PackSource *sources = arena_new(arena, PackSource, pack->file_count);
        for (int k = 0; k < pack->file_count; k++) {
            sources[k] = (PackSource){ pack->files[k].path, pack->files[k].bytes };
        }
        kept[i] = (JournalPart){ .format = str_z(part->format->id),
                                 .path = pack->path,
                                 .seed = part->seed,
                                 .sources = sources,
                                 .source_count = pack->file_count,
                                 .plan = part->plan_text };
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
        .parts = first_parts(evening, &evening->scratch),
        .part_count = evening->first_parts,
    };
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

// Another thread reads it, in which nothing of this evening may be touched.
static void own_texts(JournalPart *part, Arena *arena)
{
    part->format = arena_copy(arena, part->format);
    part->path = arena_copy(arena, part->path);
    part->plan = arena_copy(arena, part->plan);
    for (int i = 0; i < part->source_count; i++) {
        PackSource *source = &part->sources[i];
        *source = (PackSource){ arena_copy(arena, source->path), arena_copy(arena, source->bytes) };
    }
}

JournalEvening evening_record(const Evening *evening, Arena *arena)
{
    JournalEvening row = {
        .id = evening->kept.id,
        .started_ms = evening->started_ms,
        .title = arena_copy(arena, evening->title),
        .parts = first_parts(evening, arena),
        .part_count = evening->first_parts,
        .moves = arena_new(arena, JournalMove, evening->cursor),
        .move_count = evening->cursor,
        .cursor = evening->cursor,
    };
    for (int i = 0; i < row.part_count; i++) {
        own_texts(&row.parts[i], arena);
    }
    for (int i = 0; i < row.move_count; i++) {
        row.moves[i] = evening->moves[i];
        row.moves[i].text = arena_copy(arena, evening->moves[i].text);
    }
    return row;
}
