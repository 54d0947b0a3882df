/* What a teacher can do now, as a column of keys with a few words each. */
#ifndef FORMATS_DESK_ADVICE_H
#define FORMATS_DESK_ADVICE_H

#include "formats/desk.h"

typedef struct DeskAdvice {
    Str key, words; /* "Tab"; a list ends with a row without words */
} DeskAdvice;

/* In the middle column from y downwards; what does not fit any more is left out. */
void desk_advice(DrawList *list, const Scene *scene, const DeskAdvice *rows, float y);

#endif
