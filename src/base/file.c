// The world of files behind a handful of calls, plain POSIX. Reading is bounded before a byte is
// read, so a device or an endless pipe given by mistake cannot eat the machine. Writing goes beside
// the target and is renamed over it, because a full disk in the middle must leave the old file whole.
#include "base/file.h"

#include "base/buf.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

FileInfo file_info(const char *path)
{
    struct stat st;
    if (stat(path, &st) != 0) return (FileInfo){ .kind = FILE_ABSENT };
    FileInfo info = { .kind = FILE_OTHER, .inode = st.st_ino };
    // Without a sign, because a file may be dated beyond 2262; then it only serves to compare.
    uint64_t ns = (uint64_t)st.st_mtim.tv_sec * 1000000000u + (uint64_t)st.st_mtim.tv_nsec;
    info.modified_ns = (int64_t)ns;
    if (S_ISREG(st.st_mode)) {
        info.kind = FILE_PLAIN;
        info.size = st.st_size;
    } else if (S_ISDIR(st.st_mode)) {
        info.kind = FILE_FOLDER;
    }
    return info;
}

// Reads until the end or until `room` is full. False on a reading error.
static bool read_all(int fd, char *into, size_t room, size_t *got)
{
    *got = 0;
    while (*got < room) {
        ssize_t n = read(fd, into + *got, room - *got);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return false;
        if (n == 0) break;
        *got += (size_t)n;
    }
    return true;
}

bool file_read(Arena *arena, const char *path, size_t limit, Str *out, bool *cut, Err *err)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) return err_set(err, "Ik kan het bestand %s niet openen.", path);
    struct stat st;
    bool plain = fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
    size_t size = plain && st.st_size > 0 ? (size_t)st.st_size : 0;
    bool longer = size > limit;
    if (longer) size = limit;
    char *bytes = plain ? arena_alloc(arena, size + 1, 1) : NULL;
    size_t got = 0;
    bool ok = plain && read_all(fd, bytes, size, &got);
    close(fd);
    if (!ok) return err_set(err, "Ik kan het bestand %s niet lezen.", path);
    *out = (Str){ bytes, got };
    if (cut) *cut = longer;
    return true;
}

static bool write_all(int fd, Str bytes)
{
    while (bytes.n > 0) {
        ssize_t n = write(fd, bytes.p, bytes.n);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        bytes = str_drop(bytes, (size_t)n);
    }
    return true;
}

static bool refused(int reason, const char *path, Err *err)
{
    if (reason == ENOSPC) {
        return err_set(err, "De schijf is vol: ik kan %s niet bewaren. Maak eerst ruimte.", path);
    }
    return err_set(err, "Ik kan %s niet bewaren. Kies een map waarin je mag schrijven.", path);
}

bool file_write(const char *path, Str bytes, Err *err)
{
    Buf beside = { 0 };
    buf_printf(&beside, "%s.deel", path);
    int fd = open(beside.p, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    bool ok = fd >= 0 && write_all(fd, bytes) && fsync(fd) == 0;
    if (fd >= 0 && close(fd) != 0) ok = false;
    if (ok) ok = rename(beside.p, path) == 0;
    int reason = errno;
    if (!ok && fd >= 0) unlink(beside.p);
    buf_finish(&beside);
    return ok || refused(reason, path, err);
}

bool file_write_new(const char *path, Str bytes, Err *err)
{
    // The name is claimed first, so that the rename can only replace what was made here. A hard link
    // would do without a claim, but USB sticks have none.
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (fd < 0 && errno == EEXIST) {
        return err_set(err, "Er is al een bestand %s. Kies een andere naam.", path);
    }
    if (fd < 0) {
        return err_set(err, "Ik kan %s niet bewaren. Kies een map waarin je mag schrijven.", path);
    }
    close(fd);
    if (file_write(path, bytes, err)) return true;
    unlink(path);
    return false;
}

FileOut file_begin(const char *path)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    return (FileOut){ .handle = fd + 1, .reason = fd < 0 ? errno : 0 };
}

bool file_put(FileOut *out, Str bytes)
{
    if (out->handle > 0 && out->reason == 0 && !write_all(out->handle - 1, bytes)) {
        out->reason = errno;
    }
    return out->handle > 0 && out->reason == 0;
}

bool file_end(FileOut *out, const char *shown, Err *err)
{
    int fd = out->handle - 1;
    bool ok = fd >= 0 && out->reason == 0;
    if (ok && fsync(fd) != 0) out->reason = errno;
    if (fd >= 0 && close(fd) != 0 && out->reason == 0) out->reason = errno;
    ok = ok && out->reason == 0;
    out->handle = 0;
    return ok || refused(out->reason, shown, err);
}

static int by_bytes(const void *a, const void *b)
{
    return str_cmp(*(const Str *)a, *(const Str *)b);
}

bool folder_list(Arena *arena, const char *path, Str **names, int *count, Err *err)
{
    DIR *dir = opendir(path);
    if (!dir) return err_set(err, "Ik kan de map %s niet openen.", path);
    Str *list = NULL;
    size_t capacity = 0, n = 0;
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
        Str name = str_z(entry->d_name);
        if (str_eq(name, STR(".")) || str_eq(name, STR(".."))) continue;
        list = arena_grow(arena, list, &capacity, n + 1, sizeof *list);
        list[n++] = arena_copy(arena, name);
    }
    closedir(dir);
    if (n) qsort(list, n, sizeof *list, by_bytes);
    *names = list;
    *count = (int)n;
    return true;
}

bool folder_make(const char *path, Err *err)
{
    Buf part = { 0 };
    for (const char *p = path; *p; p++) {
        if (*p == '/' && part.n > 0) mkdir(part.p, 0755); // an error shows at the last one
        buf_putc(&part, *p);
    }
    bool ok = mkdir(path, 0755) == 0 || file_info(path).kind == FILE_FOLDER;
    buf_finish(&part);
    if (ok) return true;
    return err_set(err, "Ik kan de map %s niet maken. Kies een map waarin je mag schrijven.", path);
}

const char *path_join(Arena *arena, Str folder, Str name)
{
    if (str_empty(folder) || str_starts(name, STR("/"))) return arena_z(arena, name);
    const char *slash = str_ends(folder, STR("/")) ? "" : "/";
    return arena_printf(arena, "%.*s%s%.*s", STR_ARG(folder), slash, STR_ARG(name)).p;
}

static Str without_last_slash(Str path)
{
    while (path.n > 1 && path.p[path.n - 1] == '/') {
        path.n--;
    }
    return path;
}

static size_t last_slash(Str path)
{
    for (size_t at = path.n; at > 0; at--) {
        if (path.p[at - 1] == '/') return at - 1;
    }
    return path.n;
}

Str path_name(Str path)
{
    path = without_last_slash(path);
    size_t at = last_slash(path);
    return at == path.n || path.n == 1 ? path : str_drop(path, at + 1);
}

Str path_folder(Str path)
{
    path = without_last_slash(path);
    size_t at = last_slash(path);
    if (at == path.n) return STR(".");
    return at == 0 ? STR("/") : str_sub(path, 0, at);
}
