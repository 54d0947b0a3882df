/* The languages a translation may be in (pack format, section 3). A language is a number, from 0. */
#ifndef PACK_LANGUAGE_H
#define PACK_LANGUAGE_H

#include "base/str.h"

enum { LANGUAGE_NONE = -1 };

/* The language with this folded code or name, "tr" or "turks" or "turkse". */
int language_find(Str folded);
/* With this name. Codes may be words of Dutch: "De vraag" is no German. */
int language_find_name(Str folded);
Str language_code(int language); /* "tr"; empty for LANGUAGE_NONE */
Str language_name(Str code);     /* "Turks"; the code itself when it is unknown */

#endif
