/* A picture as PNG, with the mark that says how many dots an inch it has. */
#ifndef PAPER_PNG_H
#define PAPER_PNG_H

#include "base/buf.h"
#include "draw/font.h"
#include "paper/decode.h"
#include "paper/pdf.h"

/* Pixels of a length at 300 dots an inch: the long side of A3 gives 4961. */
int paper_pixels(double mm);

/* Paints the list on a page of this size at 300 dots an inch and puts the file in `out`. What could not
 * be painted goes into `said`, a sentence a line. */
bool paper_png(const Fonts *fonts, PaperDecode decode, PaperSize size, const DrawList *list,
               Buf *out, Buf *said, Err *err);
/* The same in so many pixels, for a screen: without a mark, because it has no inches. */
bool paper_png_pixels(const Fonts *fonts, PaperDecode decode, int w, int h, const DrawList *list,
                      Buf *out, Buf *said, Err *err);

#endif
