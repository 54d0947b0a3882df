/* Names for files that every system can keep: Windows forbids signs and words, refuses a name that ends
 * with a full stop, and takes "Sanne" and "SANNE" for one. */
#ifndef PAPER_SAFE_NAME_H
#define PAPER_SAFE_NAME_H

#include "base/arena.h"

enum { SAFE_NAME_BYTES = 120 }; /* with a folder of the same length there is room in Windows' 260 */

/* The name as it can stand before an ending such as ".png": letters of all languages stay, signs that are
 * forbidden give way, and it is cut at a whole character. Never empty. In the arena. */
Str safe_name(Arena *arena, Str name);

/* The names of one folder. */
typedef struct SafeNames {
    Arena *arena;
    uint64_t *taken; /* hashes of the names without their capitals */
    int count;
    size_t capacity;
} SafeNames;

/* A safe name that was not given out before: "Placemat Sanne", then "Placemat Sanne (2)". The number
 * comes on top of SAFE_NAME_BYTES. */
Str safe_names_give(SafeNames *names, Str name);

#endif
