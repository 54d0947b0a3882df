/* Moodle's GIFT seen as text: escapes, the name of a format in front, and the few things that are
 * told by their first letters. Only for src/pack. */
#ifndef PACK_GIFT_TEXT_H
#define PACK_GIFT_TEXT_H

#include "base/arena.h"

/* What Moodle calls the format of a text; it decides what a "<" means. */
typedef enum GiftFormat { GIFT_MOODLE, GIFT_HTML, GIFT_PLAIN, GIFT_MARKDOWN } GiftFormat;

/* Bytes of the sign at `at`: two for an escape such as "\{", else one. */
size_t gift_step(Str s, size_t at);

/* Offset from `from` of the first `a` or `b` that is not escaped; s.n when there is none. */
size_t gift_find(Str s, size_t from, char a, char b);

/* Offset of the "#" that begins a comment on an answer; s.n when there is none. The one in "&#39;"
 * is no such mark, although Moodle takes it for one: people paste that. */
size_t gift_comment(Str s);

/* Takes blanks and "[html]" or its like off the front; without one: `usual`. */
GiftFormat gift_format(Str *text, GiftFormat usual);

/* Rows joined by one blank, escapes undone. Borrowed when there is nothing to do. */
Str gift_plain(Arena *arena, Str s);

/* Whether a block of answers says no more than true or false: T, TRUE, F, FALSE. Moodle wants
 * capitals; of the whole words any case is understood here. */
bool gift_is_fact(Str word);

/* Whether the text behind a "{" is a gap of Moodle's cloze questions: "1:MC:...". */
bool gift_is_cloze(Str s);

#endif
