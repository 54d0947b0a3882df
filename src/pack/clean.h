/* One physical line as clean UTF-8 (pack format, section 4.4 to 4.6). Only for src/pack. */
#ifndef PACK_CLEAN_H
#define PACK_CLEAN_H

#include "base/arena.h"

/* What a line's bytes look like at first sight. */
enum { BYTES_PLAIN = 0, BYTES_CONTROL = 1, BYTES_HIGH = 2 };

typedef struct Clean {
    Str text;      /* borrowed from the bytes when nothing had to change; '\n' where it breaks */
    bool repaired; /* was encoded twice */
    bool broken;   /* holds U+FFFD */
} Clean;

/* `kinds`: of the bytes above, those that occur. The line holds no LF and no CR. */
Clean clean_line(Arena *arena, Str line, int kinds);

#endif
