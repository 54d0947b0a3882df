/* Icons: SVG drawn by librsvg, as lines and curves in a PDF.
 *
 * The library is loaded with the first icon: linked in, it would take a tenth of every start of the
 * program, and most evenings print nothing. */
#ifndef PAPER_ICON_H
#define PAPER_ICON_H

#include "base/err.h"
#include "draw/list.h"

#include <cairo.h>

typedef struct IconReader {
    void *library; /* NULL: not loaded yet; stays loaded, as its types cannot be taken back */
} IconReader;

/* Draws the file whole in the middle of the box. False, with a sentence and nothing drawn, when it
 * cannot be read or librsvg is not there. */
bool icon_paint(IconReader *reader, cairo_t *cairo, const char *path, Rect box, Err *err);

#endif
