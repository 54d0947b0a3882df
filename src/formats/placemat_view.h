/* The pictures of the placemat, split by noun. Private to formats/placemat*.c. */
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

/* The pictures of the room have one shape, so that placemat_draw.c chooses among them with a table.
 * placemat_list.c: the first picture, the pupils. placemat_lay.c: the working screen and the agreed
 * placemat. */
void placemat_draw_title(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void placemat_draw_list(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void placemat_draw_lay(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void placemat_draw_look(const State *state, const Ui *ui, const Scene *scene, DrawList *list);

/* What the key forward does now, in words for the teacher. */
Str placemat_hint(const State *state, const Ui *ui, Arena *arena);
/* "leeg", "1 kaart", "7 kaarten", "klaar". */
Str placemat_progress(const Placemat *mat, Arena *arena);

/* What is being dragged; kind HELD_NOTHING for a name that is no card of this placemat. */
typedef enum HeldKind { HELD_NOTHING, HELD_TRAY, HELD_MAT } HeldKind;
typedef struct Held {
    HeldKind kind;
    MatZone zone; /* where it belongs */
    int card;     /* HELD_TRAY: in State.items */
    int place;    /* HELD_MAT: from 0 */
} Held;
Held placemat_held(const State *state, const Ui *ui);

/* The words and the drawing of a card that lies on a placemat, or of one of the deck. */
MatCard placemat_laid_card(const State *state, const LaidCard *laid);

/* Zones, cards and name in the units of the sheet, placemat_mat.c. Numbers below 0: no such thing. */
typedef struct MatShow {
    const Placemat *mat;
    Str name;
    MatZone lit;   /* or MAT_ZONES */
    bool places;   /* the next free place of each zone is shown */
    MatZone zone;  /* of the two below */
    int ring;      /* the card with the ring, from 0 */
    bool lifted;   /* and it was picked up */
    int away;      /* the card that is being dragged: its place is empty */
} MatShow;
void placemat_mat(DrawList *list, const State *state, const Metrics *metrics, const MatShow *show);
/* The place that the next card of a zone takes, while it can be shown between the cards that lie there;
 * no width: it cannot. */
Rect placemat_free_place(const Placemat *mat, MatZone zone);

/* Where things are on the working screen, and the tray beside the placemat, placemat_tray.c. */
typedef struct LayLook {
    bool beside;   /* the tray is to the right of the placemat, else below it */
    Rect mat;      /* the paper */
    float scale;   /* of the placemat on it */
    Rect tabs;     /* the three decks */
    Rect tray;     /* the panel with the cards */
    Rect cards;    /* in it */
    Rect field;    /* to type in */
    Rect pages;    /* the arrows to other pages */
    Rect picker;   /* what is being typed */
} LayLook;
LayLook placemat_lay_look(const Scene *scene);
Rect placemat_tray_place(const LayLook *look, int index); /* of a card on the page, from 0 */
void placemat_tray(DrawList *list, const State *state, const Ui *ui, const Scene *scene,
                   const LayLook *look, const Held *held);
/* The lamp ring where there is little room round a card: `out` is all it takes. */
void placemat_lamp(DrawList *list, Rect box, float radius, float out);

#endif
