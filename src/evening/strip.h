/* The strip: what the house says over the picture, one sentence at a time, each for some seconds. Sentences
 * can come together (a class list, a file with messages, a journal that does not open), and then each has
 * its turn. */
#ifndef EVENING_STRIP_H
#define EVENING_STRIP_H

#include "base/err.h"

/* In the order in which they are told, the last kind first. */
typedef enum StripKind {
    STRIP_NEWS,   /* nobody asked for it: told in turn */
    STRIP_ANSWER, /* to what was done just now: told at once, and an earlier answer is gone */
    STRIP_TROUBLE /* the evening is not being kept: nothing hides it */
} StripKind;

/* MS: so long each stands. READ_MS: who had to make way after this was read, and does not come back. */
enum { STRIP_MS = 8000, STRIP_READ_MS = 4000, STRIP_MOST = 5 };

/* The zero value tells nothing. */
typedef struct Strip {
    struct {
        Err words;
        StripKind kind;
    } lines[STRIP_MOST]; /* the one that is told, then those that wait */
    int count;
    int64_t since_ms; /* when the first began */
} Strip;

/* Times are those of session.h. Words are copied, and cut as Err cuts. News that is there already is not
 * told twice; when STRIP_MOST sentences are there the last one goes. Without words: takes away what is
 * told of this kind. */
void strip_tell(Strip *strip, StripKind kind, Str words, int64_t now_ms);
/* What nobody asked for is over: news is told no more, nor later. */
void strip_forget_news(Strip *strip, int64_t now_ms);
/* What is told now; empty: nothing. Lives in the strip. */
Str strip_words(const Strip *strip, int64_t now_ms);
/* How long that sentence stands yet, and all of them; 0: nothing is told. */
int64_t strip_left_ms(const Strip *strip, int64_t now_ms);
int64_t strip_all_left_ms(const Strip *strip, int64_t now_ms);

#endif
