/* The pieces that packs are written from, and the writers of each form. Only for src/pack. */
#ifndef PACK_WRITE_H
#define PACK_WRITE_H

#include "pack/pack.h"

/* Header lines of the own format, those that have a value. */
void write_header(const Pack *pack, Buf *out);
/* An item in the own format, one line a field. Also of an item that is not usable: what it has. */
void write_item(const Item *item, Buf *out);
/* A value so that reading a field gives it back: wrapped in quotes when reading would take a pair,
 * a comma or emphasis off. No line end. */
void write_value(Field field, Str value, Buf *out);
/* In quotes that the value itself does not hold; bare when it holds them all. */
void write_quoted(Str value, Buf *out);

/* A whole file of the own format; see write_file.c. */
typedef struct WrittenFile {
    int unfinished; /* items that are not usable and are there as they are */
    int remarks;    /* items that are there as remarks only */
} WrittenFile;
WrittenFile write_file(const Pack *pack, const DiagList *diags, Buf *out);

/* One item in the form of another program; `number` counts what is written, from 1. Each is called
 * only for items that its form can hold (export.c). */
void write_gift(const Item *item, int number, Buf *out);
void write_aiken(const Item *item, int number, Buf *out);
void write_kahoot_head(Buf *out);
void write_kahoot(const Item *item, int number, Buf *out);
void write_pair(const Item *item, int number, Buf *out);
void write_anki_head(Buf *out);

/* Whether an answer is named with the letter of the other one: "Rood: B". */
bool aiken_letters_cross(const Item *item);

#endif
