// Writing the journal. Each call is one transaction and so one wait for the disk: a move, its place
// in the list and the moves it replaces stand there together or not at all. Statements are prepared
// at first use and kept, because preparing costs more than running them.
//
// Rejected: a text file per evening, one line a move (an undone tail, the list and the kept packs
// each need their own care, and half a line after a power cut is ours to find); one row per state
// (states have no form outside their format).
#include "evening/journal_inside.h"

#include "base/file.h"

static const char *const queries[QUERY_COUNT] = {
    [QUERY_START] = "BEGIN IMMEDIATE",
    [QUERY_COMMIT] = "COMMIT",
    [QUERY_ROLLBACK] = "ROLLBACK",
    [QUERY_ADD_EVENING] = "INSERT INTO evening (started_ms, title, place, finished, cursor) "
                          "VALUES (?1, ?2, ?3, 0, 0)",
    [QUERY_ADD_PART] = "INSERT INTO part VALUES (?1, ?2, ?3, ?4, ?5)",
    [QUERY_ADD_SOURCE] = "INSERT INTO source VALUES (?1, ?2, ?3, ?4, ?5)",
    // No gaps: a move follows another, or is the first.
    [QUERY_ADD_MOVE] = "INSERT INTO move SELECT ?1, ?2, ?3, ?4, ?5 WHERE ?2 = 0 OR EXISTS "
                       "(SELECT 1 FROM move WHERE evening = ?1 AND seq = ?2 - 1)",
    [QUERY_CUT_MOVES] = "DELETE FROM move WHERE evening = ?1 AND seq >= ?2",
    [QUERY_STAND] = "UPDATE evening SET cursor = ?2, place = ?3, finished = 0 WHERE id = ?1 AND "
                    "(?2 = 0 OR EXISTS (SELECT 1 FROM move WHERE evening = ?1 AND seq = ?2 - 1))",
    [QUERY_FINISH] = "UPDATE evening SET finished = ?2 WHERE id = ?1",
    [QUERY_ERASE] = "DELETE FROM evening WHERE id = ?1",
    [QUERY_START_READING] = "BEGIN",
    [QUERY_LIST] = "SELECT id, started_ms, title, place, finished, cursor FROM evening "
                   "ORDER BY started_ms DESC, id DESC",
    [QUERY_EVENING] = "SELECT id, started_ms, title, place, finished, cursor FROM evening "
                      "WHERE id = ?1",
    [QUERY_PARTS] = "SELECT seq, format, path, seed FROM part WHERE evening = ?1 ORDER BY seq",
    [QUERY_SOURCES] = "SELECT part, path, bytes FROM source WHERE evening = ?1 ORDER BY part, seq",
    [QUERY_MOVES] = "SELECT seq, part, at_ms, text FROM move WHERE evening = ?1 ORDER BY seq",
};

static int bind(sqlite3_stmt *statement, int at, const Value *value)
{
    Str text = value->text;
    const char *p = text.p ? text.p : ""; // SQLite would take NULL for "no value"
    switch (value->kind) {
    case VALUE_NUMBER:
        return sqlite3_bind_int64(statement, at, value->number);
    case VALUE_TEXT:
        return sqlite3_bind_text64(statement, at, p, text.n, SQLITE_STATIC, SQLITE_UTF8);
    case VALUE_BYTES:
        return sqlite3_bind_blob64(statement, at, p, text.n, SQLITE_STATIC);
    }
    return SQLITE_MISUSE;
}

int journal_ready(Journal *journal, Query query, sqlite3_stmt **out, const Value *values, int count)
{
    sqlite3_stmt **statement = &journal->statements[query];
    int code = SQLITE_OK;
    if (!*statement) {
        code = sqlite3_prepare_v3(journal->db, queries[query], -1, SQLITE_PREPARE_PERSISTENT,
                                  statement, NULL);
    }
    for (int i = 0; code == SQLITE_OK && i < count; i++) {
        code = bind(*statement, i + 1, &values[i]);
    }
    *out = *statement;
    return code;
}

int journal_run(Journal *journal, Query query, const Value *values, int count)
{
    sqlite3_stmt *statement = NULL;
    int code = journal_ready(journal, query, &statement, values, count);
    if (code != SQLITE_OK) return code;
    code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

// As journal_run, for a query that must change a row to have done its work.
static int run_on_row(Journal *journal, Query query, const Value *values, int count)
{
    int code = journal_run(journal, query, values, count);
    if (code != SQLITE_OK) return code;
    return sqlite3_changes(journal->db) > 0 ? SQLITE_OK : SQLITE_NOTFOUND;
}

static bool start(Journal *journal, Err *err)
{
    if (!journal_in_place(journal, err)) return false;
    int code = journal_run(journal, QUERY_START, NULL, 0);
    return code == SQLITE_OK || journal_fail(journal, code, err);
}

// Commits when all went well; else takes everything back and says why.
static bool end(Journal *journal, int code, Err *err)
{
    if (code == SQLITE_OK) code = journal_run(journal, QUERY_COMMIT, NULL, 0);
    if (code == SQLITE_OK) return true;
    if (!sqlite3_get_autocommit(journal->db)) journal_run(journal, QUERY_ROLLBACK, NULL, 0);
    return journal_fail(journal, code, err);
}

bool journal_open(Journal **out, const char *folder, Err *warning, Err *err)
{
    Arena arena = { 0 };
    Journal *journal = arena_new(&arena, Journal, 1);
    *journal = (Journal){ .arena = arena, .slot = -1 };
    // A name like "file:x" must stay a name: SQLite reads some as more than that.
    Str from_here = arena_printf(&journal->arena, "%s%s", *folder == '/' ? "" : "./", folder);
    journal->folder = from_here.p;
    journal->path = path_join(&journal->arena, from_here, STR("avondspel.db"));
    if (warning) *warning = (Err){ 0 };
    if (!journal_connect(journal, warning, err)) {
        journal_close(journal);
        return false;
    }
    *out = journal;
    return true;
}

void journal_close(Journal *journal)
{
    if (!journal) return;
    journal_disconnect(journal);
    journal_release(journal);
    arena_finish(&journal->scratch);
    Arena arena = journal->arena; // the journal itself lives in it
    arena_finish(&arena);
}

static int add_source(Journal *journal, int64_t id, int part, int seq, const PackSource *source)
{
    if (source->bytes.n > JOURNAL_BYTES_MAX) return SQLITE_TOOBIG;
    return journal_run(journal, QUERY_ADD_SOURCE,
                       VALUES(value_number(id), value_number(part), value_number(seq),
                              value_text(source->path), value_bytes(source->bytes)));
}

// `programme`: empty behind all parts but the first.
static int add_part(Journal *journal, int64_t id, int seq, const JournalPart *part, Str programme)
{
    if (part->source_count > JOURNAL_SOURCES_MAX) return SQLITE_TOOBIG;
    int code = journal_run(journal, QUERY_ADD_PART,
                           VALUES(value_number(id), value_number(seq), value_text(part->format),
                                  value_text(part->path), value_number((int64_t)part->seed)));
    int sources = part->source_count;
    for (int i = 0; code == SQLITE_OK && i < sources; i++) {
        code = add_source(journal, id, seq, i, &part->sources[i]);
    }
    const PackSource besides[] = { { STR(JOURNAL_PLAN), part->plan },
                                   { STR(JOURNAL_PROGRAMME), programme } };
    for (size_t i = 0; code == SQLITE_OK && i < sizeof besides / sizeof *besides; i++) {
        if (str_empty(besides[i].bytes)) continue;
        code = add_source(journal, id, seq, sources++, &besides[i]);
    }
    return code;
}

static int add_evening(Journal *journal, JournalEvening *evening)
{
    bool fits = evening->title.n <= JOURNAL_MOVE_BYTES_MAX &&
                evening->place.n <= JOURNAL_MOVE_BYTES_MAX &&
                evening->part_count <= JOURNAL_PARTS_MAX;
    if (!fits) return SQLITE_TOOBIG;
    int code = journal_run(journal, QUERY_ADD_EVENING,
                           VALUES(value_number(evening->started_ms), value_text(evening->title),
                                  value_text(evening->place)));
    evening->id = sqlite3_last_insert_rowid(journal->db);
    for (int i = 0; code == SQLITE_OK && i < evening->part_count; i++) {
        Str programme = i == 0 ? evening->path : STR("");
        code = add_part(journal, evening->id, i, &evening->parts[i], programme);
    }
    return code;
}

bool journal_begin(Journal *journal, JournalEvening *evening, Err *err)
{
    evening->id = 0;
    journal_release(journal);
    if (!start(journal, err)) return false;
    int code = add_evening(journal, evening);
    // Claimed before it can be seen, so that no other program is ever quicker.
    bool claimed = code == SQLITE_OK && journal_claim(journal, evening->id, err);
    if (code == SQLITE_OK && !claimed) {
        journal_run(journal, QUERY_ROLLBACK, NULL, 0);
    } else if (end(journal, code, err)) {
        return true;
    }
    journal_release(journal);
    evening->id = 0;
    return false;
}

// Adds moves and leaves the evening standing at `cursor`; inside a transaction.
static int add_moves(Journal *journal, int64_t id, int seq, const JournalMove *moves, int count,
                     int cursor, Str place)
{
    if (journal->claimed != id) return SQLITE_NOTFOUND;
    if (count > JOURNAL_MOVES_MAX - seq || place.n > JOURNAL_MOVE_BYTES_MAX) return SQLITE_TOOBIG;
    int code = journal_run(journal, QUERY_CUT_MOVES, VALUES(value_number(id), value_number(seq)));
    for (int i = 0; code == SQLITE_OK && i < count; i++) {
        const JournalMove *move = &moves[i];
        if (move->text.n > JOURNAL_MOVE_BYTES_MAX) return SQLITE_TOOBIG;
        code = run_on_row(journal, QUERY_ADD_MOVE,
                          VALUES(value_number(id), value_number(seq + i), value_number(move->part),
                                 value_number(move->at_ms), value_text(move->text)));
    }
    if (code != SQLITE_OK) return code;
    return run_on_row(journal, QUERY_STAND,
                      VALUES(value_number(id), value_number(cursor), value_text(place)));
}

bool journal_catch_up(Journal *journal, int64_t id, int seq, const JournalMove *moves, int count,
                      int cursor, Str place, Err *err)
{
    if (!start(journal, err)) return false;
    return end(journal, add_moves(journal, id, seq, moves, count, cursor, place), err);
}

bool journal_seek(Journal *journal, int64_t id, int cursor, Str place, Err *err)
{
    if (!journal_in_place(journal, err)) return false;
    int code = SQLITE_NOTFOUND;
    if (place.n > JOURNAL_MOVE_BYTES_MAX) code = SQLITE_TOOBIG;
    if (journal->claimed == id && code == SQLITE_NOTFOUND) {
        code = run_on_row(journal, QUERY_STAND,
                          VALUES(value_number(id), value_number(cursor), value_text(place)));
    }
    return code == SQLITE_OK || journal_fail(journal, code, err);
}

bool journal_finish(Journal *journal, int64_t id, bool finished, Err *err)
{
    if (!journal_in_place(journal, err)) return false;
    int code = run_on_row(journal, QUERY_FINISH,
                          VALUES(value_number(id), value_number(finished ? 1 : 0)));
    return code == SQLITE_OK || journal_fail(journal, code, err);
}

// The rows are gone; now their bytes. Freed pages are overwritten (secure_delete), VACUUM rewrites
// what is left, and the log, where old pages may linger, is brought home and cut to nothing. Done
// also when there was no such evening: an earlier call may have been stopped here.
static int sweep(Journal *journal)
{
    int code = sqlite3_exec(journal->db, "VACUUM", NULL, NULL, NULL);
    if (code != SQLITE_OK) return code;
    return sqlite3_wal_checkpoint_v2(journal->db, "main", SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
}

bool journal_erase(Journal *journal, int64_t id, Err *err)
{
    bool ours = journal->claimed == id;
    if (!journal_in_place(journal, err)) return false;
    Arena scratch = { 0 };
    const char *path = slot_path(journal, &scratch, id);
    int slot = ours ? -1 : slot_lock(path, 0);
    bool free_to_erase = ours || slot >= 0;
    if (free_to_erase) {
        int erased = run_on_row(journal, QUERY_ERASE, VALUES(value_number(id)));
        int swept = sweep(journal);
        int code = erased == SQLITE_OK ? swept : erased;
        free_to_erase = code == SQLITE_OK || journal_fail(journal, code, err);
    } else {
        err_set(err, "Deze avond is nog open in een ander venster van avondspel. Sluit dat venster "
                     "en wis de avond dan.");
    }
    slot_unlock(slot, path);
    arena_finish(&scratch);
    if (ours) journal_release(journal);
    return free_to_erase;
}
