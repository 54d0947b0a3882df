/* The pictures of the kwaliteitenspel, split by noun. Private to formats/deal*.c. */
#ifndef FORMATS_DEAL_VIEW_H
#define FORMATS_DEAL_VIEW_H

#include "formats/deal_rules.h"
#include "formats/stage.h"

/* All have one shape, so that deal_draw.c chooses among them with a table; some do not need `ui`. */
void deal_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void deal_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list);

/* deal_title.c: the first picture, the three ways to play. */
void deal_draw_title(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void deal_draw_ways(const State *state, const Ui *ui, const Scene *scene, DrawList *list);

/* deal_card.c: the deck, the card, who gets it, the same card to read out. */
void deal_draw_pile(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void deal_draw_card(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void deal_draw_read(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
bool deal_card_fits(const Scene *scene, Arena *arena, const Item *item, Field *what);

/* deal_table.c: a page of cards face up. */
void deal_draw_table(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
bool deal_table_fits(const Scene *scene, Arena *arena, const Item *item);

/* deal_top.c: whose top 3, and the top 3 in order. */
void deal_draw_pupil(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void deal_draw_top(const State *state, const Ui *ui, const Scene *scene, DrawList *list);

/* deal_end.c: the deck is through; who has what. */
void deal_draw_through(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void deal_draw_who(const State *state, const Ui *ui, const Scene *scene, DrawList *list);

/* deal_names.c: the name that is being typed with what it can mean below it, in a column. */
void deal_picker(const State *state, const Ui *ui, const Scene *scene, DrawList *list, Rect column);

/* Where the parts of the screen with the card are (look.md, screen 8). */
typedef struct DealLook {
    Rect deck; /* the topmost back; no width: the deck is in the foot */
    Rect card;
    Rect side; /* to the right of the card */
} DealLook;
DealLook deal_look(const Scene *scene);
/* `count` backs on each other, four at most; none leave their place. */
void deal_deck(DrawList *list, Rect top, int count);
/* Half a sun on a table, its line at `y` round cx, at most `w` wide; with somebody before it or without. */
void deal_honour(DrawList *list, float cx, float y, float w, bool somebody);

/* "1 kaart", "3 kaarten". */
Str deal_cards_words(Arena *arena, int count);
/* What the key forward brings; empty while letters are typed. */
Str deal_hint(const State *state, const Ui *ui, Arena *arena);

#endif
