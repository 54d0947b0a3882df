/* The pictures of the stellingenspel, split by step. Private to formats/statements*.c. */
#ifndef FORMATS_STATEMENTS_VIEW_H
#define FORMATS_STATEMENTS_VIEW_H

#include "formats/stage.h"
#include "formats/statements_rules.h"

enum { MOTION_BARS_MS = 250 }; /* look.md allows no longer movement */

/* The whole picture, and the results in words, as the contract asks for them. */
void statements_draw(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void statements_report(const State *state, Report *out);
Str statements_says(const State *state, const Ui *ui, Action action, Arena *arena);

/* What the key forward brings. */
Str statements_hint(const State *state, const Ui *ui, Arena *arena);

void statements_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void statements_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list);

void statements_count(const State *state, const Ui *ui, const Scene *scene, DrawList *list);
void statements_result(const State *state, const Scene *scene, DrawList *list);
void statements_end(const State *state, const Scene *scene, DrawList *list);

/* The talk clock, its right end at `right`, round `cy`. */
void statements_clock(const State *state, const Scene *scene, DrawList *list, float right, float cy);
/* An answer too wide for its row, as a chip of its own row at (x, y) at most `w` wide; returns the y
 * where the next thing can begin. */
float statements_wide_chip(DrawList *list, const Scene *scene, Sign sign, Str word, float x, float y,
                           float w);
/* How far below its top that is. */
float statements_wide_chip_height(const Scene *scene, Arena *arena, Str word, float w);

/* The first field of the item that cannot be shown at its smallest on every screen; FIELD_NONE when
 * all can. */
Field statements_too_large(const Metrics *metrics, Arena *arena, const Item *item);

/* Whether these can be shown at all, at their smallest, on a screen as wide as the scene's. */
bool statements_end_fits(const Scene *scene, Arena *arena, const Item *item);
bool statements_school_fits(const Scene *scene, Arena *arena, const Item *item);

#endif
