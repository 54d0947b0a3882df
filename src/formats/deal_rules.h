/* The rules of the kwaliteitenspel, without a picture in sight. Private to formats/deal*.c.
 *
 * A card is always in exactly one place: in the deck, in the hand (large on the screen), on the rest pile
 * or with a person. A top 3 is a choice that is noted and takes no card away: another pupil may choose
 * the same.
 *
 * Moves (Dutch, short, readable in a file); cards have their number in the pack, from 1:
 *   wijzen               the three ways to play; a card in the hand goes back
 *   wijze WAT            dicht (closed deck), open (open table) or top3
 *   draai                turn the next card of the deck
 *   pak N                take card N in the hand, or show it with the person who has it
 *   geef NAAM            the card is for NAAM, who may be new; given before, it changes hands
 *   rust                 it fits nobody: to the rest pile
 *   onder                not now: under the deck
 *   leg                  back to where it came from
 *   lees | kaart         the sentence as large as the screen, and the card again
 *   stapel               back to the deck
 *   schud                the deck is through: shuffle the rest pile with the next number
 *   tafel [B]            the cards face up, page B (from 1)
 *   naam NAAM            somebody joins in, without a card
 *   leerling             top 3: whose turn is it?
 *   voor NAAM            top 3: it is NAAM's
 *   kies N               top 3: card N is in it, or no longer
 *   top                  top 3: the choice in order
 *   wissel A B           top 3: the cards at places A and B (from 1) change places
 *   overzicht [B]        who has what, page B (from 1)
 */
#ifndef FORMATS_DEAL_RULES_H
#define FORMATS_DEAL_RULES_H

#include "formats/deal.h"
#include "formats/people.h"

typedef enum DealStep {
    DEAL_TITLE,
    DEAL_WAYS,
    DEAL_PILE,  /* closed: the next card face down, or the deck is through */
    DEAL_TABLE, /* open and top 3: a page of cards face up */
    DEAL_CARD,  /* one card, in the hand or with the person who has it */
    DEAL_READ,  /* the same, to read out */
    DEAL_PUPIL, /* top 3: whose turn? */
    DEAL_TOP,   /* top 3: the choice in order */
    DEAL_WHO    /* who has what */
} DealStep;

typedef enum DealWay { DEAL_CLOSED, DEAL_OPEN, DEAL_TOP3, DEAL_WAY_COUNT } DealWay;

/* Where a card is, when not with a person (from 0). */
enum { IN_DECK = -1, IN_HAND = -2, IN_REST = -3 };

enum {
    DEAL_NONE = -1,       /* no card, nobody */
    DEAL_PEOPLE_MAX = 40, /* a room of 60 with a name each would be more than anybody types */
    DEAL_TOP_MAX = 3,
    DEAL_PAGE = 12,      /* cards on one page of the table: 4 x 3, or 3 x 4 */
    DEAL_WHO_LINES = 11, /* of text on one page of who has what */
    DEAL_WHO_NAME = 13,  /* characters on such a line at 4:3, of the name */
    DEAL_WHO_CARDS = 30  /* and of the cards */
};

typedef struct TopThree {
    int cards[DEAL_TOP_MAX]; /* the one that fits best first */
    int count;
} TopThree;

struct State {
    const Pack *pack;
    uint64_t seed;
    int *items; /* indices in pack->items of the cards, in the order of the pack */
    int count;
    int *where; /* per card: IN_DECK, IN_HAND, IN_REST or a person */
    int *deck;  /* cards of the deck, the next one last */
    int deck_count, rest_count, given_count;
    int shuffles; /* of the rest pile */
    int whole;    /* cards in the deck when it was shuffled last */

    DealStep step;
    DealWay way;
    int at;   /* card on the screen, or DEAL_NONE */
    int from; /* where the card in the hand came from: IN_DECK or IN_REST */
    int page; /* of the table or of who has what, from 0 */
    People people;
    TopThree tops[DEAL_PEOPLE_MAX]; /* of each of the people */
    int pupil;        /* whose top 3 this is, or DEAL_NONE */
    int64_t since_ms; /* evening clock of the move that made this picture */
    int64_t flip_ms;  /* of the move that turned the card on the screen */
};

State *deal_start(Arena *arena, const Pack *pack, uint64_t seed);
bool deal_apply(State *state, Str move, int64_t at_ms);
Str deal_next(const State *state, Arena *arena);

/* The number that stands for the order of the deck now. */
uint64_t deal_number(const State *state);
const Item *deal_item(const State *state, int card);
/* The card on the screen is in the hand: nobody has it yet. */
bool deal_in_hand(const State *state);
/* Which card of the deck this is, from 1, since the last shuffle. */
int deal_place(const State *state);
/* The card on top of the closed deck; DEAL_NONE: no deck is being turned, or it is through. */
int deal_following(const State *state);
int deal_table_pages(const State *state);
/* The place, from 1, of a card in this person's top 3; 0: it is not in it. */
int deal_top_place(const State *state, int person, int card);
/* Cards in the top 3 of the pupil whose turn it is; nobody's turn: none. */
int deal_chosen(const State *state);

/* A line of who has what: a person and some of the cards, in the order of the pack behind the top 3. */
typedef struct DealRow {
    int person;
    int first, count; /* of what the person has */
    int lines;        /* of text that it takes, by the lengths of the words alone */
} DealRow;
/* The rows of a page (from 0), at most DEAL_WHO_LINES; their number. */
int deal_who_page(const State *state, int page, DealRow out[DEAL_WHO_LINES]);
int deal_who_pages(const State *state);
/* "1 Dapper, 2 Handig, Rustig": what the row shows. */
Str deal_who_words(const State *state, const DealRow *row, Arena *arena);

/* Keys, deal_input.c -------------------------------------------------------------------------------- */

Str deal_interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken);
/* The card with the ring on the table, or DEAL_NONE. */
int deal_table_cursor(const State *state, const Ui *ui);
/* The place with the ring in the top 3, from 0, or DEAL_NONE. */
int deal_top_cursor(const State *state, const Ui *ui);
/* The way with the ring. */
DealWay deal_way_cursor(const State *state, const Ui *ui);

#endif
