/* What only the teacher may know about an item, in lines: for Report.aside. */
#ifndef FORMATS_ASIDE_H
#define FORMATS_ASIDE_H

#include "formats/format.h"

/* `first` (may be empty: the right answer, the school's view), why, each note and each thing to talk about,
 * a line each and what matters most first. `item` may be NULL: no lines. In the arena. */
Str aside_lines(Arena *arena, Str first, const Item *item);

#endif
