/* Text that must stand in its box whatever it is: on paper nobody can ask for the next page.
 *
 * As text_box, but a text that does not fit at the smallest step of its style goes on shrinking, by a
 * tenth at a time, down to a twentieth of that step. The screen never needs this: what it cannot show
 * is kept out when the pack is checked. */
#ifndef FORMATS_SNUG_H
#define FORMATS_SNUG_H

#include "draw/text.h"

/* The layout; it fits but for a text that is far longer than any pack or list of names may hold. */
TextBlock snug_fit(const Metrics *metrics, Arena *arena, Str text, float w, float h,
                   const TextStyle *style);

/* Fits and draws, vertically centred on the box. */
TextBlock snug_box(DrawList *list, const Metrics *metrics, Rect box, Str text,
                   const TextStyle *style);

#endif
