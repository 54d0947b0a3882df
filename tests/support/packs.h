/* Packs made in memory, without the reader, so that the tests of games do not depend on it.
 *
 * Every text of an item holds a word of its own, so that a test can ask of a picture whether it
 * shows that text: statement 3 (counted from 1) holds "stelling3x", its explanation "uitleg3x",
 * its prompts "praat3a", "praat3b", "praat3c". Everything lives in the arena. */
#ifndef TESTS_PACKS_H
#define TESTS_PACKS_H

#include "pack/pack.h"

/* `count` statements with Oneens and Eens, without prompts or a view of the school. */
Pack packs_statements(Arena *arena, int count);
/* Six: with all there is (1), with nothing (2), named answers and "hangt ervan af" (3), a photo
 * (4), an explanation without a side (5), answers too long for a chip (6). */
Pack packs_mixed(Arena *arena);
/* Every text as long as the pack format and the fake metrics allow, `count` times. */
Pack packs_longest(Arena *arena, int count);
/* Every text one letter, or none where none is allowed. */
Pack packs_shortest(Arena *arena);

/* Words of everyday lengths, exactly `length` characters together, `mark` the first of them. */
Str packs_words(Arena *arena, Str mark, int length);

/* Give item `number` (from 1) something more. */
void packs_name(Pack *pack, int number, Str red, Str green);
void packs_school(Arena *arena, Pack *pack, int number, View view);
void packs_prompts(Arena *arena, Pack *pack, int number, int count);
void packs_photo(Pack *pack, int number);

#endif
