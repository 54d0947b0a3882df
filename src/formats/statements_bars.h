/* What counting and its result share: where the bars stand, and whose they are. Private to
 * formats/statements*.c. */
#ifndef FORMATS_STATEMENTS_BARS_H
#define FORMATS_STATEMENTS_BARS_H

#include "formats/statements_view.h"

typedef struct Bars {
    float x, w;   /* of the bars */
    float heads;  /* centre of the words over the ends; 0: they stand at the top, in two halves */
    float top, h; /* of the first bar, height of each */
    int rows;
} Bars;

/* Draws the statement and the words of the answers, and gives where `rows` bars go above `bottom`. */
Bars statements_bars(DrawList *list, const Scene *scene, const Item *item, int rows, float bottom);
Rect statements_bar(const Bars *bars, int row); /* from 0 */
/* Whose cards a row of it counts: those of parents, of children, or of both together. */
void statements_who(DrawList *list, const Scene *scene, const Bars *bars, int row);

/* What can be said of a room that was not counted, in the order of Estimate without NONE. */
typedef struct EstimateButton {
    const char *word, *label;
    Action action;
} EstimateButton;
enum { ESTIMATE_BUTTONS = 3 };
extern const EstimateButton estimate_buttons[ESTIMATE_BUTTONS];
Str estimate_words(Estimate estimate); /* "vooral rood"; empty for NONE */

/* These in the place of a bar, the noted one in a ring. */
void statements_estimate(DrawList *list, const Scene *scene, Rect bar, Estimate noted);

#endif
