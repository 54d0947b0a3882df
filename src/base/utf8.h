/* Characters in UTF-8 text. Tables come from utf8proc (Unicode 15). */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/arena.h"

/* The character at `*at`; moves `*at` behind it. Bytes that are no UTF-8 give U+FFFD, one each.
 * At the end of the text: 0, and `*at` stays. */
uint32_t utf8_next(Str s, size_t *at);

/* No overlong forms, no surrogates, nothing above U+10FFFF. */
bool utf8_valid(Str s);

/* How many characters a person sees: grapheme clusters (UAX #29). */
int utf8_length(Str s);

/* Where the grapheme cluster that begins at `at` ends; s.n when there is none. */
size_t utf8_grapheme_end(Str s, size_t at);

/* Puts the character at `into` (4 bytes at most) and says how many bytes it took. */
size_t utf8_put(char *into, uint32_t character);

/* Its capital; the character itself when it has none. */
uint32_t utf8_capital(uint32_t character);

/* Two texts that differ in nothing but capitals, or in how accents are written, give the same bytes; no
 * others do. In the arena. "ZOË" and "zoë" are alike, "zoe" is another. */
Str utf8_caseless(Arena *arena, Str s);

/* Folded for comparing, pack-format.md: accents composed, lower case, accents and apostrophes
 * stripped, every run of anything else than a letter or digit one blank, none at the ends. In the
 * arena. "Goede  ANTWOORD!" -> "goede antwoord", "foto's" -> "fotos", "é" -> "e". */
Str utf8_fold(Arena *arena, Str s);
/* The same into `out`, which has room for UTF8_FOLD_GROWTH times s.n bytes; says how many it took. */
size_t utf8_fold_into(char *out, Str s);
enum {
    UTF8_FOLD_GROWTH = 4
}; /* canonical parts of one character take at most three times its bytes */

#endif
