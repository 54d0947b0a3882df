/* Buttons for fingers that stand in the stage: quiet ones, the lamp is for what is chosen. */
#ifndef FORMATS_BUTTON_H
#define FORMATS_BUTTON_H

#include "formats/format.h"

enum { BUTTON_H = 84 };

/* A button with words round `cy`, its left at x; returns its width. The group is `name`. */
float button_words(DrawList *list, const Metrics *metrics, float x, float cy, Str words, Str name);
float button_width(const Metrics *metrics, Arena *arena, Str words);

/* How to begin typing a name round (cx, cy): a key, or a button for fingers. The group is "naam". */
void button_invite(DrawList *list, const Scene *scene, float cx, float cy);
float button_invite_width(const Scene *scene, Arena *arena);

/* A square one with an arrow to a page before (forward: false) or behind; without a group it is quiet:
 * there is no such page. */
void button_page(DrawList *list, float x, float y, bool forward, Str name);

#endif
