/* The drawing on a card, for who reads little: of our own making, found by the title of the card. */
#ifndef PACK_ICON_H
#define PACK_ICON_H

#include "pack/pack.h"

enum {
    ICON_SLUG_MAX = 60 /* bytes; no title that was drawn comes near it */
};

/* What the drawing for this title is called, without an ending: folded, "-" for blanks, so "Goede
 * LUISTERAAR!" -> "goede-luisteraar". Letters, digits and "-" only: it never leads out of a folder.
 * Empty when nothing is left of the title or it is longer than ICON_SLUG_MAX. In the arena. */
Str icon_slug(Arena *arena, Str title);

/* Fills in `icon` of every usable card for which `folder` has a drawing: KIND/SLUG.svg, the kind as
 * card_kind_word says it. All others stay without, and nothing is said about it. `folder` may be
 * NULL: no drawings. The paths live in the arena. */
void pack_find_icons(Arena *arena, Pack *pack, const char *folder);

#endif
