/* The rules of "op volgorde", without a picture in sight. Private to formats/rank*.c.
 *
 * The tables have the cards on paper and lay them in order there; on the screen the room makes one order
 * together. At most RANK_MOST cards stand in it: of a larger deck the room chooses from pages of cards and
 * orders what it chose. Then each couple picks one to really do, which may be counted.
 *
 * Moves (Dutch, short, readable in a file); cards have their number in the pack, pages and places count
 * from 1:
 *   tafel [B]       the cards, page B
 *   kaart N         card N as large as the screen, to read out
 *   maak [B]        make the order; beside it the cards without a place, page B
 *   leg N [P]       card N into the order, last or at place P: the others make room
 *   schuif A B      what stands at place A goes to place B
 *   weg P           what stands there has no place any more
 *   volgorde        the order whole
 *   muur [B]        pick one: the cards of the order, or all cards while there is no order; page B
 *   kies N          a couple picks card N
 *   minder N        one couple less
 *   samen [B]       what was picked, page B
 */
#ifndef FORMATS_RANK_RULES_H
#define FORMATS_RANK_RULES_H

#include "formats/rank.h"

typedef enum RankStep {
    RANK_TITLE,
    RANK_TABLE,
    RANK_CARD,
    RANK_MAKE,
    RANK_WHOLE,
    RANK_WALL,
    RANK_DONE
} RankStep;

enum {
    RANK_NONE = -1, /* no card */
    RANK_MOST = 8,  /* places: more rows cannot be told apart from 10 m */
    RANK_TOP = 3,   /* places that are drawn larger */
    RANK_PAGE = 8,  /* cards on one page of the table and the walls */
    RANK_COUPLES_MAX = 99
};

struct State {
    const Pack *pack;
    int *items; /* indices in pack->items of the cards, in the order of the pack */
    int count;
    int order[RANK_MOST]; /* cards, what is learned from most first; none twice */
    int order_count;
    int *couples; /* per card: how many picked it, 0..RANK_COUPLES_MAX */
    int picked;   /* cards that somebody picked */

    RankStep step;
    int at;           /* RANK_CARD: the card, or RANK_NONE */
    int page;         /* of the table or a wall, from 0 */
    int tray;         /* page of the cards without a place, from 0 */
    int64_t since_ms; /* evening clock of the move that made this picture */
};

State *rank_start(Arena *arena, const Pack *pack, uint64_t seed);
bool rank_apply(State *state, Str move, int64_t at_ms);
Str rank_next(const State *state, Arena *arena);

/* The cards of the pack that take part, as indices in pack->items; `out` has room for pack->item_count. */
int rank_cards(const Pack *pack, int *out);
const Item *rank_item(const State *state, int card);
/* The place of a card in the order, from 1; 0: it has none. */
int rank_place(const State *state, int card);
/* Places that there are: RANK_MOST, or the number of cards. */
int rank_places(const State *state);
/* All cards: those of the order first, then the others in the order of the pack. */
int *rank_sequence(const State *state, Arena *arena);

/* What each picture shows, page by page; there is always a page. Cards in `out`, their number returned. */
int rank_table_page(const State *state, int out[RANK_PAGE]);
int rank_tray_page(const State *state, int out[RANK_PAGE]);
int rank_wall_page(const State *state, int out[RANK_PAGE]);
/* Most picked first; of as many, in the order of rank_sequence. */
int rank_done_page(const State *state, Arena *arena, int out[RANK_PAGE]);
int rank_table_pages(const State *state);
int rank_tray_pages(const State *state);
int rank_wall_pages(const State *state);
int rank_done_pages(const State *state);

/* Keys, mouse and fingers, rank_input.c ------------------------------------------------------------
 *
 * While the order is made the picture names its groups so: "sleep kaart N" a card without a place, "sleep
 * op P" one in the order, "plek P" a place, also a free one; "ladder" all places, "bak" the cards without
 * one. A tap gives a card the first free place, or takes it off; dragging puts it anywhere. */

Str rank_interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken);

/* The card with the ring on the table or the wall, as index on its page; RANK_NONE: no ring. */
int rank_cursor(const Ui *ui, int shown);

/* The ring while the order is made. */
typedef struct RankRing {
    bool ladder; /* at a place, else on a card without one */
    int index;   /* from 0: the place, or the card on its page; RANK_NONE: no ring */
} RankRing;
RankRing rank_ring(const State *state, const Ui *ui);

/* The card that is taken up while the order is made. */
typedef struct RankHand {
    int card;  /* RANK_NONE: none */
    int place; /* where it came from, from 1; 0: it had no place */
    bool keys; /* by Enter, and the ring says where it goes; else it is dragged */
} RankHand;
RankHand rank_hand(const State *state, const Ui *ui);

#endif
