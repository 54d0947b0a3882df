/* Photos and icons on paper: read, turned, put in the middle of their box. */
#ifndef PAPER_PHOTO_H
#define PAPER_PHOTO_H

#include "base/buf.h"
#include "draw/list.h"
#include "paper/decode.h"
#include "paper/icon.h"

#include <cairo.h>

enum {
    PHOTO_BYTES_MAX = 512 << 20 /* of all photos in one document: a PDF holds them to the end */
};

typedef struct Photo Photo;

typedef struct PhotoShelf {
    PaperDecode decode; /* NULL: no such photos */
    Arena arena;        /* outlives every painting */
    IconReader icons;
    Photo *photos; /* every one met so far, each read once */
    size_t count, capacity;
    size_t used; /* bytes of photos so far */
    Buf said;    /* sentences about what was left out, a line each */
} PhotoShelf;

/* Keeps a sentence, if it is not there yet. After some thirty of them it only says that there is more. */
void photos_say(PhotoShelf *shelf, const Err *err);

/* Paints a DRAW_IMAGE. What cannot be read is an empty frame and a sentence. `dots`: pixels that a unit
 * of the list is worth. */
void photo_paint(PhotoShelf *shelf, cairo_t *cairo, const DrawCmd *cmd, double dots);

/* All but the arena. */
void photos_finish(PhotoShelf *shelf);

#endif
