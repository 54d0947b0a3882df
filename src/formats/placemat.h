/* Placemat: a child and a parent choose jobs, qualities and motives and lay them on a sheet of A3. */
#ifndef FORMATS_PLACEMAT_H
#define FORMATS_PLACEMAT_H

#include "formats/format.h"

/* Accepts a pack (usually the whole folder of decks) that has cards of two of the three kinds or more. */
extern const Format format_placemat;

#endif
