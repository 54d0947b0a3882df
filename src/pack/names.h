/* Names in a folder, found by what a pupil may have meant (pack format, section 5). Only for
 * src/pack. */
#ifndef PACK_NAMES_H
#define PACK_NAMES_H

#include "base/arena.h"
#include "base/file.h"

/* How near a name must come, in the order in which it is tried. */
typedef enum NameStep {
    NAME_EXACT,
    NAME_FOLDED, /* "bus jpg" */
    NAME_BARE,   /* "bus": no picture endings, no separators, no "(1)"; pictures only */
    NAME_STEPS
} NameStep;

enum { NAME_NO_PICTURE = 9 };

typedef struct Name {
    Str raw;  /* bytes on disk */
    Str text; /* the same as valid UTF-8, for messages */
    Str keys[NAME_STEPS];
    int rank;           /* of its ending, 0 the most wanted; NAME_NO_PICTURE: no picture by name */
    const char *path;   /* NULL until it was asked */
    FileKind kind;      /* when there is a path */
    const char *judged; /* what photo.c found in the file; NULL: not looked yet */
} Name;

typedef struct NameEntry {
    Str key;
    Name *name;
} NameEntry;

typedef struct Names {
    Str folder;
    Name *items; /* by their bytes */
    int count;
    NameEntry *by[NAME_STEPS]; /* by key, then by rank, then by bytes */
    int by_count[NAME_STEPS];
} Names;

/* Reads and folds the names of a folder, in the arena. None when it cannot be read. */
void names_read(Arena *arena, Str folder, Names *names);

/* The entries with this key: the first, and how many. */
const NameEntry *names_find(const Names *names, NameStep step, Str key, int *count);

/* What a written name is looked up by, in the arena. */
void name_keys(Arena *arena, Str text, Str keys[NAME_STEPS]);

/* What stands under the name; the path is made in the arena and kept with the name, as is the
 * answer. */
FileKind name_kind(Arena *arena, const Names *names, Name *name);

/* The part behind the last point; empty when there is none. */
Str name_ending(Str name);

#endif
