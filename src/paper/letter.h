/* Runs of text as glyphs of the house's fonts, with the text they stand for. */
#ifndef PAPER_LETTER_H
#define PAPER_LETTER_H

#include "draw/font.h"

#include <cairo.h>

typedef struct PaperLetters PaperLetters;

PaperLetters *letters_create(const Fonts *fonts);
void letters_destroy(PaperLetters *letters);

/* Paints a DRAW_RUN in the source colour of `cairo`. False, with a sentence, when its font cannot be
 * read any more. */
bool letters_paint(PaperLetters *letters, cairo_t *cairo, const DrawCmd *run, Err *err);

#endif
