/* The pictures of the kaartenmuur, split by noun. Private to formats/wall*.c. */
#ifndef FORMATS_WALL_VIEW_H
#define FORMATS_WALL_VIEW_H

#include "formats/cards_wall.h"
#include "formats/wall_rules.h"

/* All have one shape, so that wall_draw.c chooses among them with a table; some do not need `ui`. */
void wall_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void wall_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list);

/* wall_card.c: one card large, and what the room does with it. */
void wall_draw_card(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
bool wall_card_fits(const Scene *scene, Arena *arena, const Item *item, Field *what);

/* wall_chosen.c: the jobs that were chosen. */
void wall_draw_chosen(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
bool wall_chosen_fits(const Scene *scene, Arena *arena, const Item *item);

/* What the room is told in the foot about the key forward. */
Str wall_hint(const State *state, const Ui *ui, Arena *arena);
/* "1 compliment", "24 complimenten". */
Str wall_cards_words(const State *state, Arena *arena, int count);

#endif
