/* What must hold of every picture: text that nobody clips, covers or writes over. */
#ifndef TESTS_GEOMETRY_H
#define TESTS_GEOMETRY_H

#include "draw/list.h"

/* What a run inks: ascenders reach 0.8, descenders 0.25 of its size. */
Rect run_ink(const DrawCmd *run);
/* Whether two boxes share more than `slack` units in both directions. */
bool rects_overlap(Rect a, Rect b, float slack);
/* Whether any run of the picture holds the word. */
bool list_says(const DrawList *list, const char *word);

/* Runs outside the picture, smaller than `smallest`, or over each other. Prints each, with `about`
 * in front, and gives their number. Runs inside a clip (small copies) are left alone. */
int runs_wrong(const DrawList *list, int smallest, const char *about);

#endif
