/* Files and folders, as far as the program needs them. Paths are UTF-8 and NUL-terminated.
 *
 * Sentences in `err` are Dutch and complete; they name the path. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/arena.h"
#include "base/err.h"

typedef enum FileKind { FILE_ABSENT, FILE_PLAIN, FILE_FOLDER, FILE_OTHER } FileKind;

typedef struct FileInfo {
    FileKind kind;
    int64_t size;        /* bytes; 0 unless FILE_PLAIN */
    int64_t modified_ns; /* since 1970; of a folder: when a name in it last came or went */
    uint64_t inode;      /* another one: the name stands for another file now */
} FileInfo;

/* What stands at `path`; FILE_ABSENT when nothing does or it may not be seen. Follows links. */
FileInfo file_info(const char *path);

/* All bytes of a plain file, at most `limit`; a larger file gives its first `limit` bytes and sets
 * `*cut` (NULL: not wanted). The bytes live in the arena and a NUL follows them. */
bool file_read(Arena *arena, const char *path, size_t limit, Str *out, bool *cut, Err *err);

/* Writes beside and renames into place: at every moment the old file or the new one is there,
 * whole. Forced to disk before the rename. */
bool file_write(const char *path, Str bytes, Err *err);

/* The same for a file that is not there yet. Never touches what is there, a link included; when it
 * fails it leaves nothing behind. */
bool file_write_new(const char *path, Str bytes, Err *err);

/* A file that is written piece by piece in a folder of its maker, so nothing is put beside or renamed.
 * The zero value is one that could not be begun. */
typedef struct FileOut {
    int handle; /* 1 + the system's; 0: none */
    int reason; /* the first errno; 0: all is well */
} FileOut;

/* The name must be free. What goes wrong shows at file_end. */
FileOut file_begin(const char *path);
/* False when this or something before it could not be written. */
bool file_put(FileOut *out, Str bytes);
/* Forces it to disk. A sentence names `shown`, which is where the person will look for it. What is there
 * after a failure is for the maker to remove. */
bool file_end(FileOut *out, const char *shown, Err *err);

/* Names in a folder without . and .., sorted by bytes, in the arena. */
bool folder_list(Arena *arena, const char *path, Str **names, int *count, Err *err);

/* Makes the folder and those above it; fine when it is there already. */
bool folder_make(const char *path, Err *err);

/* "a" + "b" = "a/b"; an absolute second part stands alone; an empty first part adds nothing. */
const char *path_join(Arena *arena, Str folder, Str name);
/* The part behind the last slash (a slash at the very end does not count). */
Str path_name(Str path);
/* The part before the last slash; "." when there is none, "/" for the root. */
Str path_folder(Str path);

#endif
