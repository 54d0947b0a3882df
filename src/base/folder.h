/* A folder that is made beside its place and put there when it is whole, so that under its name there is
 * never half of it.
 *
 * While it is made its name begins with ".avondspel-onaf-". Whoever dies in the middle leaves that
 * behind; the next one who makes a folder there removes it. */
#ifndef BASE_FOLDER_H
#define BASE_FOLDER_H

#include "base/arena.h"
#include "base/err.h"

typedef struct FolderDraft {
    const char *path; /* NULL: none */
    int lock;         /* 1 + the handle that keeps others off; 0: none */
} FolderDraft;

/* A new, empty folder in `parent`, which is there. The path lives in the arena. */
bool folder_begin(FolderDraft *draft, Arena *arena, const char *parent, Err *err);
/* Forces it to disk and gives it its name. False with `*taken` when something stands there already, which
 * is never touched; else with a sentence. It is a draft no longer after success only. */
bool folder_place(FolderDraft *draft, const char *target, bool *taken, Err *err);
/* Removes it with the files in it. Nothing when there is no draft. */
void folder_drop(FolderDraft *draft);

#endif
