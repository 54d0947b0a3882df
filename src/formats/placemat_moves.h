/* What the keys and the fingers of the placemat share: where the ring is, kept in Ui.field, and the moves
 * that they make. Private to formats/placemat_input.c and placemat_touch.c. */
#ifndef FORMATS_PLACEMAT_MOVES_H
#define FORMATS_PLACEMAT_MOVES_H

#include "formats/placemat_rules.h"

/* The ring alone; nothing is typed or dragged any more. */
Ui placemat_ring(PlacematCursor cursor);

/* Moves; empty when the rules would refuse them. Places count from 1. */
Str placemat_lay_move(const State *state, int card, int place, Arena *arena); /* place 0: last */
Str placemat_shift_move(const State *state, MatZone zone, int from, int to, Arena *arena);
Str placemat_off_move(MatZone zone, int place, Arena *arena);
Str placemat_deck_move(const State *state, MatZone zone, int page, Arena *arena); /* page from 0 */

/* Taps, and cards that are dragged, while a placemat is laid and nothing is typed. */
Str placemat_touch(const State *state, Ui *ui, const Input *input, Arena *arena);

#endif
