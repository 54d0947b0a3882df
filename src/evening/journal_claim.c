// Who plays which evening: a lock on a small file per evening, `avond-<id>.slot`. The kernel ends
// the lock with the process, so that a crash, a kill or an empty battery never leaves an evening
// locked, which a column "in use" in the journal would. flock rather than fcntl locks: those of
// fcntl are lost when any descriptor of the file is closed, by whoever in the process.
#include "evening/journal_inside.h"

#include "base/file.h"

#include <fcntl.h>
#include <inttypes.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum {
    RETRY_MS = 5,
    CLAIM_WAIT_MS = 50 // a list being made holds each slot for some microseconds (slot_held)
};

const char *slot_path(const Journal *journal, Arena *arena, int64_t id)
{
    Str name = arena_printf(arena, "avond-%" PRId64 ".slot", id);
    return path_join(arena, str_z(journal->folder), name);
}

// The one who unlocks removes the file first, so a lock can be won on a file that has no name any
// more: it would exclude nobody.
static bool still_named(int slot, const char *path)
{
    struct stat mine, named;
    return fstat(slot, &mine) == 0 && stat(path, &named) == 0 && mine.st_ino == named.st_ino &&
           mine.st_dev == named.st_dev;
}

static int try_lock(const char *path)
{
    int slot = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (slot < 0) return -1;
    if (flock(slot, LOCK_EX | LOCK_NB) == 0 && still_named(slot, path)) return slot;
    close(slot);
    return -1;
}

int slot_lock(const char *path, int wait_ms)
{
    for (int waited = 0;; waited += RETRY_MS) {
        int slot = try_lock(path);
        if (slot >= 0 || waited >= wait_ms) return slot;
        nanosleep(&(struct timespec){ .tv_nsec = RETRY_MS * 1000000L }, NULL);
    }
}

void slot_unlock(int slot, const char *path)
{
    if (slot < 0) return;
    if (still_named(slot, path)) unlink(path);
    close(slot);
}

bool slot_held(const char *path)
{
    int slot = open(path, O_RDONLY | O_CLOEXEC);
    if (slot < 0) return false;
    // Shared, so that two programs that make a list do not take each other for a player.
    bool held = flock(slot, LOCK_SH | LOCK_NB) != 0;
    close(slot);
    return held;
}

bool journal_claim(Journal *journal, int64_t id, Err *err)
{
    if (journal->claimed == id && id != 0) return true;
    Arena scratch = { 0 };
    const char *path = slot_path(journal, &scratch, id);
    int slot = slot_lock(path, CLAIM_WAIT_MS);
    bool held = slot < 0 && slot_held(path);
    arena_finish(&scratch);
    if (held) {
        return err_set(err, "Deze avond is al open in een ander venster van avondspel. Ga daar "
                            "verder, of sluit dat venster eerst.");
    }
    if (slot < 0) return journal_fail(journal, SQLITE_CANTOPEN, err);
    journal_release(journal);
    journal->claimed = id;
    journal->slot = slot;
    return true;
}

int64_t journal_claimed(const Journal *journal)
{
    return journal->claimed;
}

void journal_release(Journal *journal)
{
    if (journal->claimed == 0) return;
    Arena scratch = { 0 };
    slot_unlock(journal->slot, slot_path(journal, &scratch, journal->claimed));
    arena_finish(&scratch);
    journal->claimed = 0;
    journal->slot = -1;
}
