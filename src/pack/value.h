/* What stands behind a key word: trimming, counting, comparing, numbers and times. */
#ifndef PACK_VALUE_H
#define PACK_VALUE_H

#include "base/arena.h"

/* Characters a person counts. Plain ASCII costs no tables. */
int text_length(Str s);

/* A text as it is kept: tabs become one space, blanks at the ends go, and one pair of quotes round
 * the whole, unless a second quote of that kind stands between. Borrowed when nothing changes. */
Str value_text(Arena *arena, Str s);
/* The same for answers, names and numbers: a comma or semicolon at the end goes first. */
Str value_short(Arena *arena, Str s);

/* For comparing: folded, but + - x = and their like before a digit count ("2 + 2" is not "2 - 2"). */
Str value_key(Arena *arena, Str s);

/* Sentences: they end at . ! or ? before a blank or the end, not after a single letter or a common
 * abbreviation. At least 1 for any text. */
int sentence_count(Str s);

/* The first word of more than `most` characters; empty when there is none. Words may be broken at
 * hyphens and slashes. Punctuation round it is not part of it. */
Str long_word(Str s, int most);

/* "10 minuten", "1,5 uur", "kwartier": 1..180. False for a time of the clock, for no number and for
 * a number outside those bounds. */
bool minutes_read(Arena *scratch, Str s, int *minutes);

/* "19:30", "19.30", "19u30", also with "uur" behind it, as "19:30" in the arena. */
bool clock_read(Arena *arena, Str s, Str *clock);

#endif
