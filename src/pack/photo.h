/* Finding the pictures and packs that items name (pack format, section 5). Only for src/pack. */
#ifndef PACK_PHOTO_H
#define PACK_PHOTO_H

#include "pack/pack.h"

/* Fills in photo_path and play_path of every item whose file is on disk, and says what cannot be
 * found or shown (F01-F08, A05). A file that exists in memory only is left alone. */
void photos_find(Arena *arena, Pack *pack, DiagList *diags);

#endif
