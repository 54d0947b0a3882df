/* The pictures of the placemat. Private to formats/placemat*.c. */
#ifndef FORMATS_PLACEMAT_VIEW_H
#define FORMATS_PLACEMAT_VIEW_H

#include "formats/placemat_rules.h"
#include "formats/stage.h"

void placemat_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void placemat_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
/* The sheet that goes home, MAT_WIDTH wide: of person `person`, from 0. */
void placemat_sheet(const State *state, int person, const Scene *scene, DrawList *list);
/* Whether the card's title can be read on the placemat and in the tray. */
bool placemat_card_fits(const Metrics *metrics, Arena *arena, const Item *item);

#endif
