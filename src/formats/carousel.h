/* Carrousel: groups go round some rooms, a room a round, with a clock and a clear "Wissel nu". */
#ifndef FORMATS_CAROUSEL_H
#define FORMATS_CAROUSEL_H

#include "formats/format.h"

/* Accepts a pack that is one part of a programme with at least two groups, and with rooms (PartWays). */
extern const Format format_carousel;

#endif
