/* Names of people on the screen, whatever their length. */
#ifndef FORMATS_NAME_H
#define FORMATS_NAME_H

#include "draw/text.h"

/* A name in the largest step that holds it. One endless word is broken where it must be; what is longer
 * still gets smaller letters than the style asks for. */
TextBlock name_fit(const Metrics *metrics, Arena *arena, Str name, float w, float h,
                   const TextStyle *style);
/* Fits and draws, vertically centred on the box. */
void name_box(DrawList *list, const Metrics *metrics, Rect box, Str name, const TextStyle *style);

#endif
