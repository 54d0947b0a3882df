/* The names that HTML knows. Only for html.c. */
#ifndef PACK_HTML_NAMES_H
#define PACK_HTML_NAMES_H

#include "base/str.h"

enum { HTML_NAME_MAX = 10 }; /* bytes of the longest name of either kind */

/* What taking a tag away does to the text. */
enum {
    TAG_QUIET = 1,  /* nothing is lost with it */
    TAG_BREAK = 2,  /* it begins or ends a line */
    TAG_PICTURE = 4 /* it shows something that is no text */
};

/* A tag by its name in lower case. False: HTML has no such tag. */
bool html_tag(Str name, int *kind);

/* The character of "euml"; 0: no such name. Those of Latin-1 (HTML 4.01, section 24.2), "apos", and
 * the signs that word processors put in by themselves. */
uint32_t html_character(Str name);

#endif
