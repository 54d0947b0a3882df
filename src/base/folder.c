// The name is claimed with an empty folder, which mkdir makes only where nothing is, and the draft is then
// renamed onto it: POSIX lets a folder replace an empty one and nothing else. renameat2 has a flag that
// refuses in one step, but USB sticks and school servers do not know it. A kill between the two leaves an
// empty folder, and the next one gets another name.
//
// A draft is locked by who makes it, so that one without a lock is known to be of the dead. Its process
// number in the name would not say that: on a shared folder the process may live on another computer.
#include "base/folder.h"

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static const char prefix[] = ".avondspel-onaf-";
enum { TRIES = 1000 };

typedef enum Hold { HOLD_MINE, HOLD_OTHERS, HOLD_UNKNOWN } Hold; // unknown: there are no locks here

static Hold hold(const char *path, int *handle)
{
    int fd = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0) return HOLD_OTHERS;
    if (flock(fd, LOCK_EX | LOCK_NB) == 0) {
        *handle = fd + 1;
        return HOLD_MINE;
    }
    bool others = errno == EWOULDBLOCK;
    close(fd);
    return others ? HOLD_OTHERS : HOLD_UNKNOWN;
}

static void let_go(FolderDraft *draft)
{
    if (draft->lock > 0) close(draft->lock - 1);
    *draft = (FolderDraft){ 0 };
}

void folder_drop(FolderDraft *draft)
{
    if (!draft->path) return;
    Arena arena = { 0 };
    Str *names = NULL;
    int count = 0;
    if (folder_list(&arena, draft->path, &names, &count, NULL)) {
        for (int i = 0; i < count; i++) {
            unlink(path_join(&arena, str_z(draft->path), names[i]));
        }
    }
    rmdir(draft->path);
    arena_finish(&arena);
    let_go(draft);
}

// What was left by programs that were killed. It cannot be known where there are no locks.
static void sweep(const char *parent)
{
    Arena arena = { 0 };
    Str *names = NULL;
    int count = 0;
    if (folder_list(&arena, parent, &names, &count, NULL)) {
        for (int i = 0; i < count; i++) {
            if (!str_starts(names[i], str_z(prefix))) continue;
            FolderDraft left = { .path = path_join(&arena, str_z(parent), names[i]) };
            if (hold(left.path, &left.lock) == HOLD_MINE) folder_drop(&left);
        }
    }
    arena_finish(&arena);
}

// Somebody's sweep may come between making and locking; then another name is tried.
static bool is_ours(FolderDraft *draft)
{
    Hold held = hold(draft->path, &draft->lock);
    if (held == HOLD_UNKNOWN) return true;
    struct stat named, locked;
    return held == HOLD_MINE && stat(draft->path, &named) == 0 &&
           fstat(draft->lock - 1, &locked) == 0 && named.st_ino == locked.st_ino;
}

bool folder_begin(FolderDraft *draft, Arena *arena, const char *parent, Err *err)
{
    sweep(parent);
    for (int i = 0; i < TRIES; i++) {
        Str name = arena_printf(arena, "%s%ld-%d", prefix, (long)getpid(), i);
        *draft = (FolderDraft){ .path = path_join(arena, str_z(parent), name) };
        if (mkdir(draft->path, 0755) == 0) {
            if (is_ours(draft)) return true;
        } else if (errno != EEXIST) {
            break;
        }
        let_go(draft);
    }
    *draft = (FolderDraft){ 0 };
    return err_set(err, "Ik kan niets bewaren in %s. Kies een map waarin je mag schrijven.",
                   parent);
}

static void force(const char *path)
{
    int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    fsync(fd); // not every file system can; the files themselves are on disk
    close(fd);
}

bool folder_place(FolderDraft *draft, const char *target, bool *taken, Err *err)
{
    *taken = false;
    force(draft->path);
    if (mkdir(target, 0755) != 0) {
        *taken = errno == EEXIST;
        return *taken
                   ? false
                   : err_set(err,
                             "Ik kan de map %s niet maken. Kies een map waarin je mag schrijven.",
                             target);
    }
    bool placed = rename(draft->path, target) == 0;
    if (!placed) {
        // Some servers replace no folder at all. Then the claim goes first, and the rename is safe.
        *taken = rmdir(target) != 0;
        placed = !*taken && rename(draft->path, target) == 0;
    }
    if (!placed) {
        return *taken ? false : err_set(err, "Ik kan de map %s niet bewaren.", target);
    }
    Arena arena = { 0 };
    force(arena_z(&arena, path_folder(str_z(target))));
    arena_finish(&arena);
    let_go(draft);
    return true;
}
