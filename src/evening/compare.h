/* Two evenings beside each other: this class and last year's, in words and bars. */
#ifndef EVENING_COMPARE_H
#define EVENING_COMPARE_H

#include "evening/evening.h"

/* Every item on which both rooms voted, in the order of the newer evening: a bar for each and a sentence
 * that says where the rooms differ. Then what only one of them voted on. Items are the same when their
 * texts are, case, accents and signs apart. Lines of at most 80 columns for a terminal. False, with a
 * sentence, when an evening cannot be played any more. */
bool compare_evenings(const JournalEvening *a, const JournalEvening *b, const Metrics *metrics,
                      Buf *out, Err *err);

#endif
