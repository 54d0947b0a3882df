/* A part of the programme that is words and perhaps a picture: a welcome, a break, a goodbye. */
#ifndef FORMATS_TEXT_H
#define FORMATS_TEXT_H

#include "formats/format.h"

/* Accepts a pack that is one part of a programme, whatever else it says. */
extern const Format format_text;

/* The part that a pack is: the only item that takes part, of kind ITEM_PART; NULL when it is not so. */
const Item *text_part(const Pack *pack);

#endif
