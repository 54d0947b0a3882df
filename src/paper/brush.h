/* Painting lists with cairo, on a page of a PDF or on an image. Colours are those of the light theme:
 * paper is always light.
 *
 * Text stays text: runs are shaped by draw/font.h from the same files as everywhere, so lines end where
 * they end on the screen, and can be searched and copied from a PDF. JPEGs go into a PDF as they are. */
#ifndef PAPER_BRUSH_H
#define PAPER_BRUSH_H

#include "draw/font.h"
#include "paper/decode.h"

#include <cairo.h>

typedef struct Brush Brush;

/* One brush a document. `decode` may be NULL: only JPEG (in a PDF), PNG and SVG are shown then. The
 * fonts must outlive the brush. */
Brush *brush_create(const Fonts *fonts, PaperDecode decode);
/* After the documents painted with it: they borrow its photos. NULL is fine. */
void brush_destroy(Brush *brush);

/* Paints the list in a box of `w` by `h` in the units of `cairo`, from its origin, and nothing outside
 * it. The picture keeps its shape and stands in the middle. `dots` is how many pixels a unit of `cairo`
 * is worth to a photo that has to be decoded. Groups paint nothing; of clips the list closes too few or
 * too many, nothing stays. */
void brush_paint(Brush *brush, cairo_t *cairo, const DrawList *list, double w, double h,
                 double dots);

/* What could not be painted, a sentence a line, each photo named once; empty when all was well. */
Str brush_said(const Brush *brush);

#endif
