/* What is being typed, with what it can mean in rows below it, the ring on what Enter takes: names of
 * people, cards of a deck. */
#ifndef FORMATS_PICKER_H
#define FORMATS_PICKER_H

#include "formats/people.h"
#include "formats/stage.h"

typedef struct Picker {
    Str typed;
    const Choice *choices;
    const Str *icons; /* the drawing of each choice, empty: none. NULL: they are people */
    int count;
    int cursor; /* from 0, or -1: no ring */
    Str kinds;  /* what there is more of: "namen" */
    Str none;   /* said when what was typed can mean nothing */
} Picker;

/* The field with what was typed and below it the choices, in a column. Groups: "naamveld" the field,
 * "keuze N" a row, "meer N" the row that shows the next ones (N is the choice to put the ring on). What
 * is fresh has a plus. */
void picker_draw(DrawList *list, const Scene *scene, Rect column, const Picker *picker);

#endif
