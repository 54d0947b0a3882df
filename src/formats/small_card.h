/* A card as small as a row or a tile: its picture and its title. Pages of cards, orders, walls.
 *
 * A box at least half as high as wide is a tile, the picture above the title; a lower one is a row, the
 * picture left of it. Cards beside each other share one size of letters, so asking for the size and
 * drawing are apart. */
#ifndef FORMATS_SMALL_CARD_H
#define FORMATS_SMALL_CARD_H

#include "formats/stage.h"

enum { SMALL_CARD_LEAST = 34 }; /* letters of a title in a row of look.md, screen 11 */

/* The largest step, at most `largest`, in which the title stands beside the picture in this box; 0: it
 * does not at SMALL_CARD_LEAST. `aside` is kept free on the right of a row and at the upper corners of
 * a tile. */
float small_card_size(const Scene *scene, Arena *arena, Rect box, float aside, const Item *item,
                      float largest);
/* Picture and title; draws no ground. */
void small_card(DrawList *list, const Scene *scene, Rect box, float aside, const Item *item,
                float size);

/* The paper of a small card: border and shadow, or with a slim lamp ring inside the box. */
void small_card_paper(DrawList *list, Rect box, bool ring);

/* A page of tiles or rows in an area, in the fewest rows that leave letters of a good size. */
typedef struct CardGrid {
    Rect area;
    int columns;
    float w, h, gap, aside;
    float size; /* of all titles; 0: one does not fit */
} CardGrid;

/* `slots` places are laid out, at least `count`: a page that is not full looks like one that is. Cards
 * that are few do not become larger than a card in the hand. */
CardGrid card_grid(const Scene *scene, Arena *arena, Rect area, const Item *const *items, int count,
                   int slots, float aside);
/* The box of a place, from 0. */
Rect card_grid_box(const CardGrid *grid, int place);

#endif
