/* Red or green: what stands behind Goed and School (pack format, section 3, "Side"). */
#ifndef PACK_SIDE_H
#define PACK_SIDE_H

#include "pack/pack.h"

typedef enum SideResult {
    SIDE_UNKNOWN, /* V04, S02 */
    SIDE_BOTH,    /* two colours: V06 */
    SIDE_DEPENDS, /* statements: the school takes no side */
    SIDE_GUESSED, /* one letter away: V05 */
    SIDE_DOUBTED, /* the colour is also the text of the other answer: V14 */
    SIDE_READ
} SideResult;

/* Which side `value` means beside these answers. `*side` is set for the last three results. */
SideResult side_read(Arena *scratch, Str value, Str red, Str green, bool statement, Side *side);

Str side_word(Side side); /* "rood", "groen" */

#endif
