/* Spreektijd: people who speak one after the other, each with a clock that the room sees. */
#ifndef FORMATS_TIMER_H
#define FORMATS_TIMER_H

#include "formats/format.h"

/* Accepts a pack that is one part of a programme with speakers or with minutes for each of them. */
extern const Format format_timer;

#endif
