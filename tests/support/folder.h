/* Folders of a test's own, and what is in them. */
#ifndef TESTS_FOLDER_H
#define TESTS_FOLDER_H

#include "base/arena.h"

/* A new empty folder; the path lives in the arena. Fails the test when it cannot be made. */
const char *temp_folder(Arena *arena);
/* Removes the folder and all that is in it. */
void temp_folder_remove(const char *path);

/* All bytes of a file; fails the test when it is not there. */
Str temp_read(Arena *arena, const char *folder, const char *name);
void temp_write(const char *folder, const char *name, Str bytes);
bool temp_exists(const char *folder, const char *name);

/* Whether any file in the folder has these bytes anywhere in it. */
bool temp_holds(const char *folder, Str bytes);

/* Does `work` in a child process, away from this one's locks, limits and open files; gives what it
 * returned, 0..99, or 100 plus the signal that ended it. */
int in_child(int (*work)(const char *folder), const char *folder);

#endif
