/* A file of Moodle as blocks of rows, one a question, and the way back from a piece of text to its
 * place in the file. Only for src/pack. */
#ifndef PACK_GIFT_BLOCK_H
#define PACK_GIFT_BLOCK_H

#include "pack/decode.h"

typedef struct GiftRow {
    Str text;     /* without blanks at its ends; a slice of the physical line */
    size_t start; /* where it begins in GiftFile.text */
    int line;     /* physical */
} GiftRow;

/* The rows that count: no remarks; a $CATEGORY row counts as a blank one. Lives in scratch. */
typedef struct GiftFile {
    Str text; /* the rows, joined by line ends */
    GiftRow *rows;
    int count;
    int from, next; /* the rows of the block read last: up to, not including, `next` */
} GiftFile;

GiftFile gift_file(Arena *scratch, const Decoded *text);

/* The next block, a slice of `file->text` that begins and ends with something. False: no more. */
bool gift_block(GiftFile *file, Str *block);

/* Where a slice of the block read last stands. */
typedef struct GiftPlace {
    int line;
    Str at; /* what of it stands on its first row: a slice of the physical line, perhaps empty */
} GiftPlace;

GiftPlace gift_place(const GiftFile *file, Str part);

/* The text as a slice of its line when it is a slice of the block read last that holds no line end.
 * Any other text is returned as it is. */
Str gift_keep(const GiftFile *file, Str text);

#endif
