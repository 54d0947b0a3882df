/* A wall of cards that a room chooses from: a page of them, large enough to point at from ten metres, and
 * the place where one of them is shown large. */
#ifndef FORMATS_CARDS_WALL_H
#define FORMATS_CARDS_WALL_H

#include "formats/stage.h"

/* One way to lay out a page. */
typedef struct CardsLayout {
    bool bare;     /* without the heading, so that the cards are higher */
    bool roomy;    /* only on a screen of 16:10 or wider */
    bool pictures; /* titles alone: with the drawing or the photo of each card beside it */
    int columns;
    int lines; /* of a sentence below its title, at most; 0: titles alone */
    float gap;
    float line_height; /* of a sentence, in em; 0 stands for 1.3 */
    float largest;     /* of the sentences, or of the titles when these stand alone */
} CardsLayout;

typedef struct CardsPage {
    const Item *const *cards;
    int count;
    int places; /* of cards on a full page; a whole number of rows in every layout */
    int first; /* of the cards here, in the deck, from 0: card i is the button "zet pak first+i+1" */
    int ring;  /* of the cards here, from 0; -1: none */
    bool
        numbered; /* each card shows its place, from 1: who points says it, who runs the evening keys it */
    Str heading;
    const CardsLayout *layouts; /* the first that holds the page is taken, else the last */
    int layout_count;
} CardsPage;

void cards_wall_draw(DrawList *list, const Scene *scene, const CardsPage *page);

/* Whether the card's title can be read in the last layout. */
bool cards_wall_fits(const Scene *scene, Arena *arena, const CardsPage *page, const Item *card);

/* Where the card that was picked stands, and the column to its right. */
Rect cards_wall_card(const Scene *scene);
Rect cards_wall_side(const Scene *scene);
/* Fills that column: a parent and a child, and what the room is to do. */
void cards_wall_task(DrawList *list, const Scene *scene, Str words);

#endif
