// The tables of the journal, made and recognised. The text below is the only description there is:
// a file is ours when SQLite, which keeps the text of every CREATE as it was written, gives these
// same texts back. That is stricter than asking for names and columns, and shorter: a view or
// trigger that somebody added is not ours either, and every later question can rely on the rules
// stated here.
//
// A next version of the journal raises JOURNAL_SCHEMA, keeps these texts as "version 1", and brings
// a file from the one to the other in a single transaction.
#include "evening/journal_inside.h"

// In the order of their names, as they are compared.
static const char *const schema[] = {
    "CREATE TABLE evening ("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "started_ms INTEGER NOT NULL, "
    "title TEXT NOT NULL, "
    "place TEXT NOT NULL, "
    "finished INTEGER NOT NULL, "
    "cursor INTEGER NOT NULL) STRICT",

    "CREATE TABLE move ("
    "evening INTEGER NOT NULL REFERENCES evening ON DELETE CASCADE, "
    "seq INTEGER NOT NULL, "
    "part INTEGER NOT NULL, "
    "at_ms INTEGER NOT NULL, "
    "text TEXT NOT NULL, "
    "PRIMARY KEY (evening, seq)) STRICT, WITHOUT ROWID",

    "CREATE TABLE part ("
    "evening INTEGER NOT NULL REFERENCES evening ON DELETE CASCADE, "
    "seq INTEGER NOT NULL, "
    "format TEXT NOT NULL, "
    "path TEXT NOT NULL, "
    "seed INTEGER NOT NULL, "
    "PRIMARY KEY (evening, seq)) STRICT, WITHOUT ROWID",

    "CREATE TABLE source ("
    "evening INTEGER NOT NULL, "
    "part INTEGER NOT NULL, "
    "seq INTEGER NOT NULL, "
    "path TEXT NOT NULL, "
    "bytes BLOB NOT NULL, "
    "PRIMARY KEY (evening, part, seq), "
    "FOREIGN KEY (evening, part) REFERENCES part ON DELETE CASCADE) STRICT",
};
enum { TABLES = sizeof schema / sizeof schema[0] };

// secure_delete and temp_store keep names of pupils out of freed pages and out of /tmp; the last
// two are SQLite's advice for files that may have been tampered with (sqlite.org/security.html).
static const char settings[] = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
                               "PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; "
                               "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;";

static int run_text(Journal *journal, const char *sql)
{
    return sqlite3_exec(journal->db, sql, NULL, NULL, NULL);
}

int journal_settings(Journal *journal)
{
    return run_text(journal, settings);
}

int journal_version(Journal *journal, int *version)
{
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(journal->db, "PRAGMA user_version", -1, &statement, NULL);
    if (code == SQLITE_OK) code = sqlite3_step(statement);
    if (code == SQLITE_ROW) *version = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    if (code == SQLITE_DONE) return SQLITE_CORRUPT;
    return code == SQLITE_ROW ? SQLITE_OK : code;
}

int journal_compare_tables(Journal *journal, int version, bool *empty)
{
    sqlite3_stmt *rows = NULL;
    int code = sqlite3_prepare_v2(journal->db,
                                  "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL "
                                  "AND name NOT GLOB 'sqlite_*' ORDER BY name",
                                  -1, &rows, NULL);
    int n = 0;
    bool same = true;
    while (code == SQLITE_OK && (code = sqlite3_step(rows)) == SQLITE_ROW) {
        Str sql = str_z((const char *)sqlite3_column_text(rows, 0));
        same = same && n < TABLES && str_eq(sql, str_z(schema[n]));
        n++;
        code = SQLITE_OK;
    }
    sqlite3_finalize(rows);
    if (code != SQLITE_DONE) return code;
    *empty = n == 0 && version == 0;
    bool ours = same && n == TABLES && version == JOURNAL_SCHEMA;
    return *empty || ours ? SQLITE_OK : SQLITE_CORRUPT;
}

// WAL first, outside a transaction as SQLite wants it; then all of the tables or nothing.
int journal_make_tables(Journal *journal)
{
    int code = journal_settings(journal);
    if (code == SQLITE_OK) code = run_text(journal, "PRAGMA journal_mode=WAL; BEGIN IMMEDIATE");
    for (int i = 0; code == SQLITE_OK && i < TABLES; i++) {
        code = run_text(journal, schema[i]);
    }
    Str marks = arena_printf(&journal->scratch,
                             "PRAGMA user_version=%d; PRAGMA application_id=%d; COMMIT",
                             JOURNAL_SCHEMA, JOURNAL_APPLICATION);
    return code == SQLITE_OK ? run_text(journal, marks.p) : code;
}
