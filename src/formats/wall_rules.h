/* The rules of the kaartenmuur, without a picture in sight. Private to formats/wall*.c.
 *
 * Cards hang on pages. One at a time is picked up and put back; of a job the raised hands can be counted
 * while it is up, and at the end the jobs that were chosen stand in order of these. A card taken at random
 * has not been up in this round; when all have, a new round begins with another order.
 *
 * Moves (Dutch, short, readable in a file); cards have their number in the pack, from 1:
 *   muur [B]       the wall, page B (from 1); a card that is up goes back
 *   pak N          take card N up, instead of the one that is up
 *   trek           take one up at random that was not up in this round
 *   leg            put the card back
 *   tel N          jobs: N hands are raised for the card that is up, 0..999
 *   uitslag [B]    jobs: what was chosen, most hands first, page B (from 1)
 */
#ifndef FORMATS_WALL_RULES_H
#define FORMATS_WALL_RULES_H

#include "formats/wall.h"

typedef enum WallStep {
    WALL_TITLE,
    WALL_CARDS, /* a page of the wall */
    WALL_CARD,  /* one card, large */
    WALL_CHOSEN /* the jobs that were chosen */
} WallStep;

/* What the deck's small cards on the first picture show. */
typedef enum WallSign { WALL_SIGN_SUN, WALL_SIGN_ASK, WALL_SIGN_PERSON } WallSign;

/* One use of the wall: a row of the table in wall_uses.c. */
typedef struct WallUse {
    CardKind kind;
    Str usual;     /* what it is called, when the pack has no title */
    Str one, many; /* "compliment", "complimenten" */
    Str about;     /* behind the number on the first picture: "om te geven" */
    Str heading;   /* over the wall */
    Str task;      /* beside a card that is up */
    WallSign sign;
    int places;  /* cards on a page, at most nine: a digit picks one */
    bool counts; /* hands are counted */
    const struct CardsLayout *layouts;
    int layout_count;
} WallUse;

extern const WallUse wall_uses[];
extern const int wall_use_count;

enum {
    WALL_NONE = -1, /* no card; not counted */
    WALL_HANDS_MAX = 999,
    WALL_HANDS_DIGITS = 3,
    WALL_CHOSEN_PAGE = 6 /* jobs on a page of what was chosen */
};

struct State {
    const Pack *pack;
    const WallUse *use;
    uint64_t seed;
    int *items; /* indices in pack->items of the cards, in the order of the pack */
    int count;
    int *hands; /* per card: raised hands, or WALL_NONE */
    int *up_in; /* per card: the round in which it was last up, from 1; 0: never */
    int *order; /* of the cards in this round: the first that was not up comes next */
    int round;  /* from 1 */

    WallStep step;
    int at;           /* card that is up, or WALL_NONE */
    int last;         /* card that was up last, or WALL_NONE */
    int page;         /* of the wall or of what was chosen, from 0 */
    int64_t since_ms; /* evening clock of the move that made this picture */
};

State *wall_start(Arena *arena, const Pack *pack, uint64_t seed);
bool wall_apply(State *state, Str move, int64_t at_ms);
Str wall_next(const State *state, Arena *arena);

/* The use for which this pack is a wall: one kind of card of the table is more than half of the cards that
 * take part, nothing else than cards does, and qualities, motives and jobs are not mixed (that is a
 * placemat). NULL: it is none. */
const WallUse *wall_use(const Pack *pack);
/* The cards of that kind, as indices in pack->items; their number. `out` has room for pack->item_count. */
int wall_cards(const Pack *pack, const WallUse *use, int *out);

const Item *wall_item(const State *state, int card);
int wall_pages(const State *state);
/* Cards on the page of the wall now. */
int wall_shown(const State *state);
/* Cards that were up at least once. */
int wall_seen(const State *state);

/* The card that comes next at random in this round; WALL_NONE: all were up. */
int wall_drawn(const State *state);

/* The cards for which hands were raised: how many, and which, most hands first, then in the order of the
 * pack. `out` has room for wall_chosen_count; returns that. */
int wall_chosen_count(const State *state);
int wall_chosen(const State *state, Arena *arena, int *out);
int wall_chosen_pages(const State *state);
/* All raised hands together. */
int64_t wall_hands(const State *state);

/* wall_input.c ------------------------------------------------------------------------------------ */

Str wall_interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken);
/* The place on the page with the ring, from 0, or WALL_NONE. */
int wall_cursor(const State *state, const Ui *ui);
/* The hands as the room sees them: what is being typed, else what was counted, else WALL_NONE. */
int wall_shown_hands(const State *state, const Ui *ui);

#endif
