/* Which known word a misspelt one was meant to be (pack format, section 2 rule 2). */
#ifndef PACK_FUZZY_H
#define PACK_FUZZY_H

#include "pack/pack.h"

typedef enum Nearness {
    NEAR_NOTHING,
    NEAR_HINT, /* one step too far to read it so, near enough to name it */
    NEAR_MATCH
} Nearness;

typedef struct Near {
    Nearness nearness;
    Field field;
    CardKind card;
    Str word; /* the known word as messages show it: "Goede antwoord" */
} Near;

/* The one field whose word is nearest to the folded key; NEAR_NOTHING when two are as near, or when
 * the key is a Dutch word of its own. Known words of four to seven letters may be one step away,
 * longer ones two with the same first letter; a hint one more. A step is a letter too many, too few,
 * wrong, or two neighbours swapped. */
Near fuzzy_find(Str folded);

/* Optimal string alignment distance between two texts of at most FUZZY_MAX bytes, or `limit` + 1 as
 * soon as it is certainly more than `limit`. */
enum { FUZZY_MAX = 64 };
int fuzzy_distance(Str a, Str b, int limit);

#endif
