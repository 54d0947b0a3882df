// Reading the journal. The file passed its checks when it was opened, yet every row is read as if a
// stranger wrote it: numbers within bounds, order without gaps, text that is UTF-8. What does not
// hold makes this one evening unreadable, never the program. In the list a bad text is left blank,
// because a list that refuses would hide all other evenings too.
#include "evening/journal_inside.h"

#include "base/utf8.h"

#include <limits.h>

// The year 9999: no sum of two times overflows.
static const int64_t latest_ms = INT64_C(253370764800000);

// Bytes of a column, copied into the arena.
static Str bytes_of(Arena *arena, sqlite3_stmt *row, int column)
{
    const char *p = sqlite3_column_blob(row, column);
    int n = sqlite3_column_bytes(row, column);
    return arena_copy(arena, (Str){ p, p && n > 0 ? (size_t)n : 0 });
}

static bool is_clean(Str text)
{
    return text.n <= JOURNAL_MOVE_BYTES_MAX && utf8_valid(text);
}

// A number of the file as an int of ours; -1 for whatever is no count.
static int count_of(sqlite3_stmt *row, int column)
{
    sqlite3_int64 value = sqlite3_column_int64(row, column);
    return value >= 0 && value <= INT_MAX ? (int)value : -1;
}

// A time of the file; the nearest that is one for whatever is none.
static int64_t time_of(sqlite3_stmt *row, int column, int64_t most_ms)
{
    sqlite3_int64 value = sqlite3_column_int64(row, column);
    return value < 0 ? 0 : value > most_ms ? most_ms : value;
}

static JournalEvening evening_of(Arena *arena, sqlite3_stmt *row)
{
    JournalEvening evening = {
        .id = sqlite3_column_int64(row, 0),
        .started_ms = time_of(row, 1, latest_ms),
        .title = bytes_of(arena, row, 2),
        .place = bytes_of(arena, row, 3),
        .finished = sqlite3_column_int(row, 4) != 0,
        .cursor = count_of(row, 5),
    };
    if (!is_clean(evening.title)) evening.title = (Str){ 0 };
    if (!is_clean(evening.place)) evening.place = (Str){ 0 };
    return evening;
}

bool journal_list(Journal *journal, Arena *arena, JournalEvening **out, int *count, Err *err)
{
    if (!journal_in_place(journal, err)) return false;
    sqlite3_stmt *rows = NULL;
    int code = journal_ready(journal, QUERY_LIST, &rows, NULL, 0);
    if (code != SQLITE_OK) return journal_fail(journal, code, err);
    JournalEvening *list = NULL;
    size_t capacity = 0, n = 0;
    Arena scratch = { 0 };
    while ((code = sqlite3_step(rows)) == SQLITE_ROW) {
        list = arena_grow(arena, list, &capacity, n + 1, sizeof *list);
        list[n] = evening_of(arena, rows);
        list[n].claimed = list[n].id != journal->claimed &&
                          slot_held(slot_path(journal, &scratch, list[n].id));
        arena_reset(&scratch);
        n++;
    }
    sqlite3_reset(rows);
    arena_finish(&scratch);
    if (code != SQLITE_DONE) return journal_fail(journal, code, err);
    *out = list;
    *count = (int)n;
    return true;
}

// Takes one row of a query into the evening; SQLITE_OK, or SQLITE_MISMATCH when it makes no sense.
typedef int TakeRow(Arena *arena, sqlite3_stmt *row, JournalEvening *evening, size_t *capacity);

static int take_part(Arena *arena, sqlite3_stmt *row, JournalEvening *evening, size_t *capacity)
{
    int n = evening->part_count;
    JournalPart part = {
        .format = bytes_of(arena, row, 1),
        .path = bytes_of(arena, row, 2),
        .seed = (uint64_t)sqlite3_column_int64(row, 3),
    };
    if (count_of(row, 0) != n || n >= JOURNAL_PARTS_MAX || !is_clean(part.format)) {
        return SQLITE_MISMATCH;
    }
    evening->parts = arena_grow(arena, evening->parts, capacity, (size_t)n + 1, sizeof part);
    evening->parts[n] = part;
    evening->part_count++;
    return SQLITE_OK;
}

static int take_source(Arena *arena, sqlite3_stmt *row, JournalEvening *evening, size_t *capacity)
{
    int at = count_of(row, 0);
    if (at < 0 || at >= evening->part_count) return SQLITE_MISMATCH;
    JournalPart *part = &evening->parts[at];
    int n = part->source_count;
    Str path = bytes_of(arena, row, 1);
    if (str_eq(path, STR(JOURNAL_PLAN))) {
        part->plan = bytes_of(arena, row, 2);
        return SQLITE_OK;
    }
    if (str_eq(path, STR(JOURNAL_PROGRAMME))) {
        evening->path = bytes_of(arena, row, 2);
        return SQLITE_OK;
    }
    if (n >= JOURNAL_SOURCES_MAX) return SQLITE_MISMATCH;
    if (n == 0) *capacity = 0; // rows come part by part: a new list begins
    part->sources = arena_grow(arena, part->sources, capacity, (size_t)n + 1,
                               sizeof *part->sources);
    part->sources[n] = (PackSource){ path, bytes_of(arena, row, 2) };
    part->source_count++;
    return SQLITE_OK;
}

static int take_move(Arena *arena, sqlite3_stmt *row, JournalEvening *evening, size_t *capacity)
{
    int n = evening->move_count;
    JournalMove move = {
        .part = count_of(row, 1),
        .at_ms = time_of(row, 2, latest_ms),
        .text = bytes_of(arena, row, 3),
    };
    bool sound = count_of(row, 0) == n && n < JOURNAL_MOVES_MAX && move.part >= 0 &&
                 move.part < JOURNAL_PARTS_MAX && is_clean(move.text);
    if (!sound) return SQLITE_MISMATCH;
    evening->moves = arena_grow(arena, evening->moves, capacity, (size_t)n + 1, sizeof move);
    evening->moves[n] = move;
    evening->move_count++;
    return SQLITE_OK;
}

static int take_rows(Journal *journal, Query query, TakeRow *take, Arena *arena,
                     JournalEvening *evening)
{
    sqlite3_stmt *rows = NULL;
    int code = journal_ready(journal, query, &rows, VALUES(value_number(evening->id)));
    size_t capacity = 0;
    while (code == SQLITE_OK && (code = sqlite3_step(rows)) == SQLITE_ROW) {
        code = take(arena, rows, evening, &capacity);
    }
    sqlite3_reset(rows);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

static int take_evening(Journal *journal, Arena *arena, int64_t id, JournalEvening *evening)
{
    sqlite3_stmt *row = NULL;
    int code = journal_ready(journal, QUERY_EVENING, &row, VALUES(value_number(id)));
    if (code != SQLITE_OK) return code;
    code = sqlite3_step(row);
    if (code == SQLITE_ROW) *evening = evening_of(arena, row);
    sqlite3_reset(row);
    return code == SQLITE_ROW ? SQLITE_OK : code == SQLITE_DONE ? SQLITE_NOTFOUND : code;
}

bool journal_read(Journal *journal, Arena *arena, int64_t id, JournalEvening *out, Err *err)
{
    static const struct {
        Query query;
        TakeRow *take;
    } steps[] = {
        { QUERY_PARTS, take_part },
        { QUERY_SOURCES, take_source },
        { QUERY_MOVES, take_move },
    };
    if (!journal_in_place(journal, err)) return false;
    JournalEvening evening = { 0 };
    // One moment for all four questions, whatever another program adds meanwhile.
    int code = journal_run(journal, QUERY_START_READING, NULL, 0);
    if (code == SQLITE_OK) code = take_evening(journal, arena, id, &evening);
    for (size_t i = 0; code == SQLITE_OK && i < sizeof steps / sizeof steps[0]; i++) {
        code = take_rows(journal, steps[i].query, steps[i].take, arena, &evening);
    }
    if (!sqlite3_get_autocommit(journal->db)) journal_run(journal, QUERY_ROLLBACK, NULL, 0);
    bool sound = evening.cursor >= 0 && evening.cursor <= evening.move_count;
    if (code == SQLITE_OK && !sound) code = SQLITE_MISMATCH;
    if (code != SQLITE_OK) return journal_fail(journal, code, err);
    *out = evening;
    return true;
}
