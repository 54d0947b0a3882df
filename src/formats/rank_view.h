/* The pictures of "op volgorde", split by noun. Private to formats/rank*.c. */
#ifndef FORMATS_RANK_VIEW_H
#define FORMATS_RANK_VIEW_H

#include "formats/rank_rules.h"
#include "formats/small_card.h"

/* All have one shape, so that rank_draw.c chooses among them with a table; some do not need `ui`. */
void rank_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void rank_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list);

/* rank_cards.c: the first picture, the cards, one card to read out. */
void rank_draw_title(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void rank_draw_table(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void rank_draw_card(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
bool rank_card_fits(const Scene *scene, Arena *arena, const Item *item, Field *what);

/* rank_make.c: the places with the cards in order, and beside them those without a place. */
void rank_draw_make(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
bool rank_row_fits(const Scene *scene, Arena *arena, const Item *item);

/* rank_end.c: the order whole, the wall to pick from, what was picked. */
void rank_draw_whole(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void rank_draw_wall(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void rank_draw_done(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
bool rank_end_fits(const Scene *scene, Arena *arena, const Item *item);

/* Where everything below a heading stands. */
enum { RANK_TOP_Y = 204, RANK_BOTTOM_Y = 872 };
/* One bold line above it, as large as it may be in this width. */
void rank_heading(const Scene *scene, DrawList *list, float width, Str words);
/* A place in the order: its number in a disc. */
void rank_number(const Scene *scene, DrawList *list, float cx, float cy, float r, int number);
/* What the room is told in the foot about the key forward. */
Str rank_hint(const State *state, Arena *arena);

#endif
