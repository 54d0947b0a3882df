/* The rules of the placemat, without a picture in sight. Private to formats/placemat*.c.
 *
 * Every pupil has a placemat of three zones; a card lies in the zone of its kind, once on a placemat, and
 * words of one's own lie in any zone. Cards are not taken from each other: two pupils may both be
 * "sociaal".
 *
 * Moves (Dutch, short, readable in a file); cards have their number in the list of the state, from 1;
 * zones are beroepen, kwaliteiten and motieven; places in a zone count from 1:
 *   lijst [B]           the list of pupils, page B (from 1), or that of the pupil who was at work
 *   naam NAAM           a pupil comes into the list, with an empty placemat
 *   voor NAAM           that pupil's placemat, whole when the two agreed; who is new comes into the list
 *   bak ZONE [B]        the tray beside the placemat shows the deck of that zone, page B
 *   leg N [P]           card N into its zone, last, or at place P: the others make room
 *   eigen ZONE TEKST    words of one's own, last in that zone; not what lies there already
 *   schuif ZONE A B     what lies at place A goes to place B
 *   weg ZONE P          what lies there goes off
 *   klaar               the two agree: the placemat whole, without the tray; not an empty one
 *   verder              back to laying; it is no longer agreed upon
 */
#ifndef FORMATS_PLACEMAT_RULES_H
#define FORMATS_PLACEMAT_RULES_H

#include "formats/mat.h"
#include "formats/people.h"
#include "formats/placemat.h"

typedef enum PlacematStep {
    PLACEMAT_TITLE,
    PLACEMAT_LIST, /* the pupils, and how far each is */
    PLACEMAT_LAY,  /* the placemat with the tray */
    PLACEMAT_LOOK  /* the placemat alone */
} PlacematStep;

enum {
    PLACEMAT_OWN = -1,                      /* no card of a deck, but words of one's own */
    PLACEMAT_OWN_CHARS = PEOPLE_NAME_CHARS, /* judged by people_name_good, as a name is */
    PLACEMAT_PAGE = 12,                     /* cards of the tray on one page, in two columns */
    PLACEMAT_LIST_PAGE = 12                 /* pupils on one page of the list */
};

typedef struct LaidCard {
    int card;  /* in State.items, or PLACEMAT_OWN */
    Str words; /* the title of the card, or the words of one's own */
} LaidCard;

typedef struct Placemat {
    LaidCard cards[MAT_ZONES][MAT_SLOTS_MOST];
    int count[MAT_ZONES];
    bool opened; /* it was on the screen once */
    bool agreed;
} Placemat;

struct State {
    const Pack *pack;
    int *items; /* indices in pack->items of the cards that take part, in the order of the pack */
    int count;
    int *deck[MAT_ZONES]; /* of each zone, as indices in `items` */
    int deck_count[MAT_ZONES];

    PlacematStep step;
    People people;
    Placemat mats[PEOPLE_MOST]; /* of each of the people */
    int at;                     /* whose placemat is on the screen, or PEOPLE_NONE */
    MatZone tray;               /* the deck in the tray */
    int page;                   /* of the tray, from 0 */
    int list_page;
    int64_t since_ms; /* evening clock of the move that made this picture */
};

/* The cards of the pack that take part, as indices in pack->items, in its order; their number. `out` has
 * room for pack->item_count; `*kinds`: of how many of the three kinds they are. */
int placemat_cards(const Pack *pack, int *out, int *kinds);

State *placemat_start(Arena *arena, const Pack *pack, uint64_t seed);
bool placemat_apply(State *state, Str move, int64_t at_ms);
Str placemat_next(const State *state, Arena *arena);

const Item *placemat_item(const State *state, int card);
MatZone placemat_zone_of(const State *state, int card);
/* The word of a zone in moves: "beroepen". */
Str placemat_zone_word(MatZone zone);
/* The zone of that word; MAT_ZONES: there is none. */
MatZone placemat_zone(Str word);
/* NULL when no placemat is on the screen. */
const Placemat *placemat_now(const State *state);
/* The place, from 1, of a card on a placemat; 0: it does not lie there. */
int placemat_place(const State *state, const Placemat *mat, int card);
int placemat_laid(const Placemat *mat); /* cards on it, of all zones */
/* Whether words of one's own can come into that zone now: there is room, and they do not lie there. */
bool placemat_own_good(const State *state, MatZone zone, Str words);
bool placemat_full(const Placemat *mat, MatZone zone);
/* Pages of the deck in the tray, and of the list; never less than one. */
int placemat_tray_pages(const State *state);
int placemat_list_pages(const State *state);

/* Keys, mouse and fingers, placemat_input.c (keys) and placemat_touch.c -----------------------------
 *
 * The picture names its groups so: "sleep kaart N" a card in the tray that can be laid; "sleep op ZONE P"
 * one on the placemat; "plek ZONE P" the place it takes, also when it is free (P counts up to the first
 * free one); "vak ZONE" the zone; "mat" the whole placemat; "bak" the tray; "typ" the field to type in;
 * "keuze N" a row below it, from 1; "naam" the field for a new pupil. Buttons: "zet bak ZONE B",
 * "zet voor NAAM", "zet lijst B", "zet klaar", "zet verder", "zet weg ZONE P", "knop volgende".
 *
 * Dragging a card to a place of its zone lays it there, anywhere else on the placemat last; dragging
 * one from the placemat to the tray takes it off, to another place of its zone moves it. A tap lays a
 * card of the tray; on the placemat it picks one up (the ring, `lifted`), and the next tap says where
 * it goes: a place or a card of its zone, or the tray. A tap on a zone shows its deck. */

Str placemat_interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken);

/* Where the ring is while nothing is typed: a card of the tray, or one on the placemat; Tab goes from
 * the one to the other by way of the three decks. Only in PLACEMAT_LAY. */
typedef struct PlacematCursor {
    bool on_mat;
    bool lifted;  /* on_mat: it was picked up; the arrows and taps move the card, not the ring */
    MatZone zone; /* on_mat */
    int index;    /* place from 0, or the index in the tray's deck; -1: no ring */
} PlacematCursor;
PlacematCursor placemat_cursor(const State *state, const Ui *ui);
/* The pupil with the ring in the list while nothing is typed, or PEOPLE_NONE. */
int placemat_list_cursor(const State *state, const Ui *ui);

/* What is typed in the list is a name (people_choices, without tables).
 *
 * What a half-typed word can mean while laying: cards of all decks of which a word begins so, called
 * so exactly first, then those of the tray, not those that lie there already or whose zone is full; and,
 * behind them, the words themselves, as words of one's own for the zone of the tray (`index` -1).
 * Nothing typed: nothing. At most PLACEMAT_CHOICES. The ring is on typing_cursor (typing.h). */
enum { PLACEMAT_CHOICES = 6 };
int placemat_choices(const State *state, Str typed, Arena *arena, Choice out[PLACEMAT_CHOICES]);

#endif
