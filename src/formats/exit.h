/* Slotvragen: two or three questions at the end of an evening, answered with a red or a green card and
 * counted like a statement. */
#ifndef FORMATS_EXIT_H
#define FORMATS_EXIT_H

#include "formats/format.h"

/* Accepts a pack that is one part of a programme with questions (PartWays.exits). Its first picture is
 * called as the part, and has its explanation and photo. Moves are those of the stellingenspel, see
 * statements_rules.h, without the talk. */
extern const Format format_exit;

#endif
