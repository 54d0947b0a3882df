/* A card of a deck as everybody shows it: the screen while it is dealt and given, paper to cut out.
 *
 * Letters have the sizes of look.md, screen 8: the box of a face is some 600 to 800 units wide and at
 * least as high. A smaller card (an overview, a sheet of nine) is a list of its own, put in its place
 * by draw_scaled. */
#ifndef FORMATS_CARD_H
#define FORMATS_CARD_H

#include "formats/format.h"

/* The card on the room's screen. */
enum { CARD_W = 620, CARD_H = 720, CARD_RADIUS = 48 };

/* What the card is, in one word ("Kwaliteit"); empty for CARD_OTHER. */
Str card_kind_title(CardKind kind);

/* The card's paper on the screen: border, shadow, nothing on it. Paper to cut out has none. */
void card_paper(DrawList *list, Rect box);

/* What stands on the face: bar, kind, photo or icon, title and sentence, 56 inside the box; draws no
 * ground. The name of its group is "kaart". Of the scene only metrics and zoom count. Nothing is ever
 * cut off: what does not fit in letters of 42 (card_fits) gets smaller ones. */
void card_face(DrawList *list, const Scene *scene, Rect box, const Item *item);

/* The back: card-back over the whole box, both signs overlapping in its middle, no side. */
void card_back(DrawList *list, Rect box, float radius);

/* Whether the room can read the face in this box: title from 50, sentence from 42. False: `*what` is
 * FIELD_CARD or FIELD_SENTENCE, the one that is too long. */
bool card_fits(const Scene *scene, Arena *arena, Rect box, const Item *item, Field *what);

#endif
