/* Op volgorde: things to do together are put in order, from what a child learns most of to least. */
#ifndef FORMATS_RANK_H
#define FORMATS_RANK_H

#include "formats/format.h"

/* Accepts a pack that has two cards of activities or more, and no statements or questions. */
extern const Format format_rank;

#endif
