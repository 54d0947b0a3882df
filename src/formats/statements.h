/* Stellingenspel: the room votes on statements with red and green cards, talks, votes again. */
#ifndef FORMATS_STATEMENTS_H
#define FORMATS_STATEMENTS_H

#include "formats/format.h"

extern const Format format_statements;

#endif
