// The file of the journal: opening, making, looking whether it is whole, setting a damaged one
// aside.
//
// The way that is taken on every start of the program is short: open, six settings, compare the
// schema with our own text. That comparison is the check of the everyday: a file that is no
// database, half a database or somebody else's fails it. Looking through every page costs time that
// grows with the years, so it is done only when there is a reason: the last close was no close (a
// write-ahead log is left over), or some call met damage and left a mark. Nothing is written to a
// file before it has been found to be ours and whole, so what is set aside is what was found, byte
// for byte.
//
// Making and setting aside are done by one program at a time, under a lock of their own.
#include "evening/journal_inside.h"

#include "base/file.h"

#include <assert.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    BUSY_MS = 2000,        // how long one program waits for the other's transaction
    MAKING_WAIT_MS = 5000, // for the other's making of the file
    HEADER_BYTES = 100,    // sqlite.org/fileformat2.html, 1.3: the database header
    ASIDE_MAX = 1000
};

typedef enum Health {
    HEALTH_GOOD,
    HEALTH_EMPTY,   // no file yet, or one in which nothing was written
    HEALTH_DAMAGED, // or not ours
    HEALTH_REFUSED  // no journal can be kept; the sentence is set
} Health;

static const char *companion(Journal *journal, const char *suffix)
{
    return arena_printf(&journal->scratch, "%s%s", journal->path, suffix).p;
}

static const char *beside(Journal *journal, const char *name)
{
    return path_join(&journal->scratch, str_z(journal->folder), str_z(name));
}

static const char *doubt_path(Journal *journal)
{
    return beside(journal, "avondspel.nakijken");
}

typedef struct Reason {
    int code; // primary result code of SQLite
    const char *why, *remedy;
} Reason;

// clang-format off
static const Reason reasons[] = {
    { SQLITE_FULL, "de schijf is vol",
      "Maak ruimte op de schijf; spelen kan gewoon." },
    { SQLITE_READONLY, "ik mag daar niet schrijven",
      "Kies een map waarin je mag schrijven; spelen kan gewoon." },
    { SQLITE_CANTOPEN, "ik kan het bestand niet openen",
      "Kies een map waarin je mag schrijven; spelen kan gewoon." },
    { SQLITE_BUSY, "een ander venster van avondspel houdt het bezet",
      "Sluit dat venster; bij de volgende stap probeer ik het opnieuw." },
    { SQLITE_IOERR, "de schijf geeft een fout",
      "Kijk of de schijf vol is of loszit; spelen kan gewoon." },
    { SQLITE_CORRUPT, "het bestand is beschadigd",
      "Start avondspel opnieuw: dan leg ik het opzij en begin ik een nieuw boek." },
    { SQLITE_TOOBIG, "deze avond is te groot",
      "Maak de bestanden met vragen kleiner; spelen kan gewoon." },
    { SQLITE_NOTFOUND, "deze avond staat er niet in",
      "Kies een avond uit de lijst." },
    { SQLITE_MISMATCH, "deze avond is niet meer te lezen",
      "Begin deze avond opnieuw; de andere avonden staan er nog." },
};
// clang-format on
static const Reason other_reason = { SQLITE_ERROR, "het bestand weigert",
                                     "Start avondspel opnieuw; spelen kan gewoon." };

bool journal_fail(Journal *journal, int code, Err *err)
{
    int primary = code & 0xff;
    if (primary == SQLITE_NOTADB) primary = SQLITE_CORRUPT;
    if (primary == SQLITE_CORRUPT) {
        int mark = open(doubt_path(journal), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        if (mark >= 0) close(mark);
    }
    const Reason *reason = &other_reason;
    for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++) {
        if (reasons[i].code == primary) reason = &reasons[i];
    }
    return err_set(err, "Met het avondboek in de map %s lukt het nu niet: %s. %s", journal->folder,
                   reason->why, reason->remedy);
}

static bool is_damage(int code)
{
    int primary = code & 0xff;
    // A plain error comes from a schema that is not ours or a file format from later than SQLite's.
    return primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB || primary == SQLITE_ERROR;
}

static Health health_of(Journal *journal, int code, Err *err)
{
    if (code == SQLITE_OK) return HEALTH_GOOD;
    if (is_damage(code)) return HEALTH_DAMAGED;
    journal_fail(journal, code, err);
    return HEALTH_REFUSED;
}

static uint32_t big_endian(const unsigned char *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static Health newer(Journal *journal, Err *err)
{
    err_set(err,
            "Het avondboek in de map %s is van een nieuwere versie van avondspel. Zet de nieuwste "
            "versie op deze computer; spelen kan ook zonder bewaren.",
            journal->folder);
    return HEALTH_REFUSED;
}

// The header as it stands, before SQLite acts on it: a newer program's file must not be touched,
// and an empty file beside a full log would make SQLite throw the log away. Read through SQLite's
// own descriptor: closing one of our own would end the locks SQLite holds in this process.
static Health look_at_header(Journal *journal, bool log_left, Err *err)
{
    unsigned char header[HEADER_BYTES];
    sqlite3_file *file = NULL;
    sqlite3_int64 size = 0;
    sqlite3_file_control(journal->db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (!file || !file->pMethods) return health_of(journal, SQLITE_CANTOPEN, err);
    int code = file->pMethods->xFileSize(file, &size);
    if (code == SQLITE_OK && size == 0) return log_left ? HEALTH_DAMAGED : HEALTH_EMPTY;
    if (code == SQLITE_OK && size < HEADER_BYTES) return HEALTH_DAMAGED;
    if (code == SQLITE_OK) code = file->pMethods->xRead(file, header, HEADER_BYTES, 0);
    if (code != SQLITE_OK) return health_of(journal, code, err);

    if (memcmp(header, "SQLite format 3", 16) != 0) return HEALTH_DAMAGED;
    uint32_t version = big_endian(header + 60), application = big_endian(header + 68);
    if (application == JOURNAL_APPLICATION && version > JOURNAL_SCHEMA) return newer(journal, err);
    bool ours = application == JOURNAL_APPLICATION || (application == 0 && version == 0);
    bool readable = header[18] >= 1 && header[18] <= 2 && header[19] >= 1 && header[19] <= 2;
    return ours && readable ? HEALTH_GOOD : HEALTH_DAMAGED;
}

static Health look_through(Journal *journal, Err *err)
{
    sqlite3_stmt *check = NULL;
    int code = sqlite3_prepare_v2(journal->db, "PRAGMA quick_check(1)", -1, &check, NULL);
    if (code == SQLITE_OK) code = sqlite3_step(check);
    bool fine = code == SQLITE_ROW &&
                str_eq(str_z((const char *)sqlite3_column_text(check, 0)), STR("ok"));
    sqlite3_finalize(check);
    if (code == SQLITE_ROW) return fine ? HEALTH_GOOD : HEALTH_DAMAGED;
    return health_of(journal, code, err);
}

// Settles whether the open file can be used as it is.
static Health look_at(Journal *journal, bool log_left, Err *err)
{
    Health health = look_at_header(journal, log_left, err);
    if (health != HEALTH_GOOD) return health;

    int version = 0;
    int code = journal_settings(journal);
    if (code == SQLITE_OK) code = journal_version(journal, &version);
    // The header can be old while the log holds a newer program's first change.
    if (code == SQLITE_OK && version > JOURNAL_SCHEMA) return newer(journal, err);
    bool empty = false;
    if (code == SQLITE_OK) code = journal_compare_tables(journal, version, &empty);
    if (code != SQLITE_OK) return health_of(journal, code, err);
    if (empty) return HEALTH_EMPTY;
    if (sqlite3_db_readonly(journal->db, "main") == 1) {
        return health_of(journal, SQLITE_READONLY, err);
    }
    const char *doubt = doubt_path(journal);
    if (!log_left && file_info(doubt).kind == FILE_ABSENT) return HEALTH_GOOD;
    health = look_through(journal, err);
    if (health == HEALTH_GOOD) unlink(doubt);
    return health;
}

static FileMark mark_of(const char *path)
{
    struct stat st;
    if (stat(path, &st) != 0) return (FileMark){ 0 };
    return (FileMark){ st.st_dev, st.st_ino };
}

static bool same_file(FileMark a, FileMark b)
{
    return a.device == b.device && a.inode == b.inode;
}

static void no_checkpoint_at_close(Journal *journal, int on)
{
    sqlite3_db_config(journal->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on, NULL);
}

static Health attach(Journal *journal, Err *err)
{
    journal_disconnect(journal);
    bool log_left = file_info(companion(journal, "-wal")).size > 0;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX |
                SQLITE_OPEN_EXRESCODE;
    int code = sqlite3_open_v2(journal->path, &journal->db, flags, NULL);
    if (code != SQLITE_OK) {
        journal_disconnect(journal);
        return health_of(journal, code, err);
    }
    sqlite3_busy_timeout(journal->db, BUSY_MS);
    sqlite3_limit(journal->db, SQLITE_LIMIT_LENGTH, JOURNAL_BYTES_MAX + HEADER_BYTES);
    sqlite3_db_config(journal->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    no_checkpoint_at_close(journal, 1);
    Health health = look_at(journal, log_left, err);
    if (health == HEALTH_DAMAGED || health == HEALTH_REFUSED) journal_disconnect(journal);
    return health;
}

void journal_disconnect(Journal *journal)
{
    for (int i = 0; i < QUERY_COUNT; i++) {
        sqlite3_finalize(journal->statements[i]);
        journal->statements[i] = NULL;
    }
    int code = sqlite3_close(journal->db);
    assert(code == SQLITE_OK); // anything else: a statement of ours was left behind
    (void)code;
    journal->db = NULL;
}

// The log moves first and the file last: whoever is stopped halfway leaves a damaged file still
// under its name, and the rest is set aside next time under the next number.
static bool set_aside(Journal *journal, Err *warning, Err *err)
{
    static const char *const suffixes[] = { "-shm", "-wal", "-journal", "" };
    enum { SUFFIXES = sizeof suffixes / sizeof suffixes[0] };
    for (int n = 1; n <= ASIDE_MAX; n++) {
        Str name = arena_printf(&journal->scratch, "avondspel-kapot-%d.db", n);
        const char *base = beside(journal, name.p), *to[SUFFIXES];
        bool is_free = true;
        for (int i = 0; i < SUFFIXES; i++) {
            to[i] = arena_printf(&journal->scratch, "%s%s", base, suffixes[i]).p;
            is_free = is_free && file_info(to[i]).kind == FILE_ABSENT;
        }
        if (!is_free) continue;
        for (int i = 0; i < SUFFIXES; i++) {
            const char *from = companion(journal, suffixes[i]);
            if (file_info(from).kind == FILE_ABSENT) continue;
            if (rename(from, to[i]) != 0) return journal_fail(journal, SQLITE_READONLY, err);
        }
        unlink(doubt_path(journal));
        err_set(warning,
                "Het avondboek was beschadigd. Ik heb het opzij gelegd als %s en een nieuw boek "
                "gemaakt: de avonden van vroeger staan niet meer in de lijst.",
                base);
        return true;
    }
    return err_set(err,
                   "In de map %s liggen te veel beschadigde avondboeken. Gooi bestanden weg die "
                   "avondspel-kapot heten.",
                   journal->folder);
}

static Health make(Journal *journal, Err *err)
{
    int code = journal_make_tables(journal);
    if (code == SQLITE_OK) return HEALTH_GOOD;
    journal_disconnect(journal);
    journal_fail(journal, code, err);
    return HEALTH_REFUSED;
}

// Names of pupils are nobody else's on a shared laptop. The log and its index follow the file.
static void make_private(const char *path)
{
    int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd >= 0) close(fd);
}

static Health attach_or_make(Journal *journal, Err *warning, Err *err)
{
    Health health = attach(journal, err); // another program may have made it by now
    if (health == HEALTH_DAMAGED) {
        if (!set_aside(journal, warning, err)) return HEALTH_REFUSED;
        make_private(journal->path);
        health = attach(journal, err);
    }
    if (health == HEALTH_EMPTY) health = make(journal, err);
    if (health == HEALTH_DAMAGED) journal_fail(journal, SQLITE_IOERR, err);
    return health;
}

bool journal_connect(Journal *journal, Err *warning, Err *err)
{
    if (!folder_make(journal->folder, err)) return false;
    make_private(journal->path);
    Health health = attach(journal, err);
    if (health == HEALTH_EMPTY || health == HEALTH_DAMAGED) {
        const char *path = beside(journal, "avondspel.slot");
        int slot = slot_lock(path, MAKING_WAIT_MS);
        if (slot < 0) return journal_fail(journal, SQLITE_CANTOPEN, err);
        health = attach_or_make(journal, warning, err);
        slot_unlock(slot, path);
    }
    if (health != HEALTH_GOOD) {
        journal_disconnect(journal);
        return false;
    }
    no_checkpoint_at_close(journal, 0);
    journal->file = mark_of(journal->path);
    journal->wal = mark_of(companion(journal, "-wal"));
    return true;
}

bool journal_in_place(Journal *journal, Err *err)
{
    arena_reset(&journal->scratch);
    bool file_there = journal->db && same_file(mark_of(journal->path), journal->file);
    bool log_there = journal->db && same_file(mark_of(companion(journal, "-wal")), journal->wal);
    if (file_there && log_there) return true;

    // With the file itself still there, closing brings the moves of the lost log into it. With the
    // file gone, closing must keep its hands off: what lies under the old names is no longer ours.
    if (!file_there) {
        if (journal->db) no_checkpoint_at_close(journal, 1);
        journal_release(journal);
    }
    journal_disconnect(journal);
    Err ignored = { 0 };
    return journal_connect(journal, &ignored, err);
}
