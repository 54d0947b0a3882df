/* Kaartenmuur: cards on a wall that a room points at. One game for three decks: compliments for a parent
 * to give, questions to put to a pupil, jobs to choose from if one could choose again. */
#ifndef FORMATS_WALL_H
#define FORMATS_WALL_H

#include "formats/format.h"

extern const Format format_wall;

#endif
