/* What must hold of every picture: text that nobody clips, covers or writes over. */
#ifndef TESTS_GEOMETRY_H
#define TESTS_GEOMETRY_H

#include "draw/list.h"

/* What a run inks: ascenders reach 0.8, descenders 0.25 of its size. */
Rect run_ink(const DrawCmd *run);
/* Whether two boxes share more than `slack` units in both directions. */
bool rects_overlap(Rect a, Rect b, float slack);
/* Whether all of `inner` lies in `outer`. */
bool rect_covers(Rect outer, Rect inner);
/* Whether any run of the picture holds the word. */
bool list_says(const DrawList *list, const char *word);

/* Whether the command is a group that a finger can press: a button of the house, a move, a
 * field. */
bool group_is_target(const DrawCmd *cmd);

/* Runs outside the picture, smaller than `smallest`, or over each other. Prints each, with `about`
 * in front, and gives their number. Runs inside a clip (small copies) are left alone. */
int runs_wrong(const DrawList *list, int smallest, const char *about);

#endif
