/* Kwaliteitenspel: a deck of quality cards is shared out over the people in the room. */
#ifndef FORMATS_DEAL_H
#define FORMATS_DEAL_H

#include "formats/format.h"

extern const Format format_deal;

/* The cards of the pack that this game plays, as indices in pack->items, in the order of the pack; their
 * number. One kind: qualities, else motives, else cards of which the pack does not say what they are.
 * `out` has room for pack->item_count. Card 1 of every list of moves and of paper is the first. */
int deal_cards(const Pack *pack, int *out);

/* The order that a number stands for: order[0] is the card turned first, each an index in the list of
 * deal_cards. The room sees this number, so that a table with a deck on paper can play along; who has
 * only part of the deck leaves out the rest. Every order of every part of the deck is equally likely. */
void deal_order(uint64_t number, int *order, int count);

#endif
