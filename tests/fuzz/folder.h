/* A folder for one input of a fuzz target that wants files: in memory when the system has such a place, for
 * thousands of files a second. What cannot be made there ends the run. */
#ifndef TESTS_FUZZ_FOLDER_H
#define TESTS_FUZZ_FOLDER_H

#include "base/file.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A new one; its name lives in the arena. */
static inline const char *fuzz_folder(Arena *arena)
{
    bool shm = file_info("/dev/shm").kind == FILE_FOLDER;
    Str name = arena_printf(arena, "%s/avondspel-fuzz-XXXXXX", shm ? "/dev/shm" : "/tmp");
    char *path = arena_alloc(arena, name.n + 1, 1);
    memcpy(path, name.p, name.n);
    if (!mkdtemp(path)) abort();
    return path;
}

static inline void fuzz_put(const char *path, Str bytes)
{
    FILE *file = fopen(path, "wb");
    if (!file || (bytes.n > 0 && fwrite(bytes.p, 1, bytes.n, file) != bytes.n)) abort();
    fclose(file);
}

static inline int fuzz_remove_one(const char *path, const struct stat *st, int type,
                                  struct FTW *walk)
{
    (void)st, (void)type, (void)walk;
    return remove(path);
}

/* With all that is in it; NULL is fine. */
static inline void fuzz_remove_folder(const char *folder)
{
    if (folder) nftw(folder, fuzz_remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

#endif
