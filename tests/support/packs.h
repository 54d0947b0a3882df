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

/* What a quiz is made of. Lengths in characters; 0: a word or two, below: none of these. */
typedef struct QuizShape {
    int question, answer, explain, prompt; /* of each text of a question */
    int name, prize;                       /* of a group, of what there is to win; prize 0: none */
    int title, sentence;                   /* of a compliment */
    int groups;                            /* files, whose questions take turns */
    bool photos; /* in questions 2 and 3 of every four, and a credit in the first of them */
    bool notes;  /* for the teacher */
    bool terse;  /* short texts are the word that names them and no more */
} QuizShape;

/* Three groups, everyday questions; the most the format allows; the longest that is explained beside its
 * answers; nothing explained. */
extern const QuizShape quiz_plain, quiz_longest, quiz_together, quiz_bare;
/* Two groups with notes and compliments, no photos: one word each, or as long as fits a page. */
extern const QuizShape quiz_terse, quiz_long;

/* Question 3 holds "vraag3x", "goed3x", "fout3x", "uitleg3x", "praat3x", "notitie3x"; odd numbers are
 * red. Compliment 1, behind the questions, holds "kaart1x" and "zin1x". */
Pack packs_quiz(Arena *arena, const QuizShape *shape, int questions, int cards);

/* Words of everyday lengths, exactly `length` characters together, `mark` the first of them. */
Str packs_words(Arena *arena, Str mark, int length);

/* Give item `number` (from 1) something more. */
void packs_name(Pack *pack, int number, Str red, Str green);
void packs_school(Arena *arena, Pack *pack, int number, View view);
void packs_prompts(Arena *arena, Pack *pack, int number, int count);
void packs_photo(Pack *pack, int number);

#endif
