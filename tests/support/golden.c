// Comparing by line, because the first line that differs nearly always says what went wrong, and a
// whole dump never does.
#include "support/golden.h"

#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

enum { GOLDEN_LIMIT = 1 << 20 };

static void renew(const char *path, Str actual)
{
    Arena arena = { 0 };
    Err err = { 0 };
    const char *folder = arena_z(&arena, path_folder(str_z(path)));
    bool ok = folder_make(folder, &err) && file_write(path, actual, &err);
    arena_finish(&arena);
    if (!ok) fail_msg("%s", err.text);
}

// The command that runs this program again, as it is typed in the top folder. Linux knows the file
// of a running program; argv[0] does not reach a test.
static void print_renewal(void)
{
    char program[4096] = "", here[4096] = "";
    ssize_t n = readlink("/proc/self/exe", program, sizeof program - 1);
    Str path = { program, n > 0 ? (size_t)n : 0 };
    Str folder = getcwd(here, sizeof here) ? str_z(here) : STR("/");
    if (str_starts(path, folder)) path = str_drop(path, folder.n + 1);
    if (n <= 0) path = STR("make check");
    print_error("  renew with: AVONDSPEL_GOLDEN=write %.*s\n", STR_ARG(path));
}

static void fail_at_first_difference(const char *path, Str expected, Str actual)
{
    int line = 1;
    while (expected.n > 0 || actual.n > 0) {
        StrCut old = str_cut(expected, '\n'), new = str_cut(actual, '\n');
        if (!str_eq(old.head, new.head) || old.found != new.found) {
            print_error("%s:%d:\n  expected: %.*s\n  actual:   %.*s\n", path, line,
                        STR_ARG(old.head), STR_ARG(new.head));
            break;
        }
        expected = old.tail;
        actual = new.tail;
        line++;
    }
    print_renewal();
}

void golden_check(const char *name, Str actual)
{
    Arena arena = { 0 };
    const char *path = path_join(&arena, STR("tests/golden"), str_z(name));
    const char *wish = getenv("AVONDSPEL_GOLDEN");
    if (wish && str_eq(str_z(wish), STR("write"))) {
        renew(path, actual);
        arena_finish(&arena);
        return;
    }
    Str expected = { 0 };
    Err err = { 0 };
    bool read = file_read(&arena, path, GOLDEN_LIMIT, &expected, NULL, &err);
    bool same = read && str_eq(expected, actual);
    if (!read) {
        print_error("%s\n", err.text);
        print_renewal();
    } else if (!same) {
        fail_at_first_difference(path, expected, actual);
    }
    arena_finish(&arena);
    if (!same) fail_msg("golden file %s differs", name);
}
