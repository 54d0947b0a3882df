/* A list of names in a file, one a line: a class list, for the command line. */
#ifndef NAME_LIST_H
#define NAME_LIST_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

enum {
    NAMES_MAX = 1000,      /* a whole school; a game takes as many as it has room for */
    NAME_LETTERS_MAX = 200 /* no name: probably a list without line breaks */
};

/* Reads any text file that a pack may be (UTF-8, Windows-1252, UTF-16); empty lines do not count. The
 * names live in the arena. False, with a sentence, when it cannot be read, a line is too long, or there
 * are no names or too many. */
bool name_list_read(Arena *arena, const char *path, Str **names, int *count, Err *err);

#endif
