/* Which files of a folder are packs, and what several packs together make (pack format, sections 4
 * and 7). For src/pack, and for the watch over its files. */
#ifndef PACK_FOLDER_H
#define PACK_FOLDER_H

#include "pack/pack.h"

typedef enum FileSort {
    SORT_LITTER,   /* not for us: pictures, hidden files, leftovers */
    SORT_TEXT,     /* may be a pack */
    SORT_DOCUMENT, /* Word and its like: B01 */
    SORT_RTF,      /* B02 */
    SORT_PDF       /* B03 */
} FileSort;

FileSort file_sort(Str name);

/* Natural order of names: folded, numbers by value, so that "2" comes before "10" and "bakker"
 * before "Kapper". */
int name_order(Str a, Str b);

/* Questions and statements that were read before (V12), cards with the same title (K04), decks with
 * few cards (K06). */
void pack_check_twins(Pack *pack, DiagList *diags);

/* The order of play of a folder: one question per file per round, twenty at most, and what is to be
 * said about the whole. Moves the items and the messages' item numbers from `first_diag` on. */
void pack_merge(Pack *pack, DiagList *diags, int first_diag);

#endif
