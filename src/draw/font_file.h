/* Font files: where they are and whether they can be used. For font.c. */
#ifndef DRAW_FONT_FILE_H
#define DRAW_FONT_FILE_H

#include "draw/list.h"

#include <hb.h>

typedef struct FontFile {
    const char *path; /* in the arena; NULL: not found */
    hb_font_t *font;  /* scaled to FONT_UNITS an em; NULL when `path` is */
} FontFile;

/* Sixty-fourths of a thousandth of the em: whole numbers fine enough never to be seen. */
enum { FONT_FRACTION = 64, FONT_UNITS = 1000 * FONT_FRACTION };

/* What each face is: its family, its file, the Debian package it comes in. */
typedef struct FontFaceRow {
    const char *family, *file, *package;
    bool bold;
    uint32_t probe;                     /* a character it must have */
    FontFace stand_ins[FACE_COUNT - 1]; /* what draws when it is absent, best first */
} FontFaceRow;

extern const FontFaceRow font_faces[FACE_COUNT];

/* Opens the files of the faces not yet found in `files`, from the first of the folders that has a
 * good one. The first damaged file met, if any, is put in `*damaged`. */
void font_files_in(FontFile files[FACE_COUNT], Arena *arena, const char *const *folders, int count,
                   const char **damaged);

/* The same by asking fontconfig, which is not touched when nothing is missing: reading its
 * configuration takes longer than everything else at start-up together. */
void font_files_ask(FontFile files[FACE_COUNT], Arena *arena, const char **damaged);

/* Gives back the fonts; the paths are the arena's. */
void font_files_close(FontFile files[FACE_COUNT]);

#endif
