// Thin on purpose: a test that fails should point at the program, not at its scaffold.
#include "support/folder.h"

#include "base/file.h"

#include <ftw.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

const char *temp_folder(Arena *arena)
{
    const char *top = getenv("TMPDIR");
    Str name = arena_printf(arena, "%s/avondspel-test-XXXXXX", top ? top : "/tmp");
    char *path = arena_alloc(arena, name.n + 1, 1);
    memcpy(path, name.p, name.n);
    assert_non_null(mkdtemp(path));
    return path;
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *walk)
{
    (void)st, (void)type, (void)walk;
    return remove(path);
}

void temp_folder_remove(const char *path)
{
    nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

Str temp_read(Arena *arena, const char *folder, const char *name)
{
    Str bytes = { 0 };
    Err err = { 0 };
    const char *path = path_join(arena, str_z(folder), str_z(name));
    if (!file_read(arena, path, 1 << 28, &bytes, NULL, &err)) fail_msg("%s", err.text);
    return bytes;
}

void temp_write(const char *folder, const char *name, Str bytes)
{
    Arena arena = { 0 };
    FILE *file = fopen(path_join(&arena, str_z(folder), str_z(name)), "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes.p, 1, bytes.n, file), bytes.n);
    assert_int_equal(fclose(file), 0);
    arena_finish(&arena);
}

bool temp_exists(const char *folder, const char *name)
{
    Arena arena = { 0 };
    bool there = file_info(path_join(&arena, str_z(folder), str_z(name))).kind != FILE_ABSENT;
    arena_finish(&arena);
    return there;
}

bool temp_holds(const char *folder, Str bytes)
{
    Arena arena = { 0 };
    Str *names = NULL;
    int count = 0;
    bool holds = false;
    Err err = { 0 };
    if (!folder_list(&arena, folder, &names, &count, &err)) fail_msg("%s", err.text);
    for (int i = 0; i < count; i++) {
        Str all = temp_read(&arena, folder, names[i].p);
        if (str_find(all, bytes) < all.n) holds = true;
    }
    arena_finish(&arena);
    return holds;
}

int in_child(int (*work)(const char *folder), const char *folder)
{
    fflush(NULL);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) _exit(work(folder));
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 100 + WTERMSIG(status);
}
