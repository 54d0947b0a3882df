/* The template for a new format: it shows one item a step and does nothing else. */
#ifndef FORMATS_NUL_H
#define FORMATS_NUL_H

#include "formats/format.h"

/* In the table, so that it is compiled and tested like the others, but it accepts no pack: no
 * evening ever offers it. Tests use it directly. */
extern const Format format_nul;

#endif
