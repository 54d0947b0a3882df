/* A line as a report shows it, with room for a mark under a word. */
#ifndef PACK_EXCERPT_H
#define PACK_EXCERPT_H

#include "base/buf.h"

/* Widths count as a terminal shows them: a character one, a tab four. */
typedef struct Excerpt {
    Str text;   /* the part that is shown */
    bool front; /* something was left out in front */
    bool back;  /* and behind */
    int before; /* width of what stands before the mark */
    int marked; /* width of the mark, at least 1 */
} Excerpt;

/* The line, or of a long one the part round the mark. Column and length in characters, from 1. */
Excerpt excerpt_of(Str line, int column, int length);

/* Its text, with an ellipsis where something was left out. */
void excerpt_put_text(const Excerpt *excerpt, Buf *out);

#endif
