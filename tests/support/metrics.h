/* A font for tests in which every width can be worked out in the head. */
#ifndef TESTS_METRICS_H
#define TESTS_METRICS_H

#include "draw/text.h"

/* Thousandths of the em that every grapheme cluster takes. */
enum { FAKE_REGULAR = 520, FAKE_BOLD = 560 };

/* Fixed width, no state, no files. Arabic letters belong to the Arabic faces, signs (arrows,
 * mathematics, shapes, emoji: U+2190..U+2BFF and U+1F000 up) to the signs faces, everything else to
 * the Latin faces. Characters of the private use area U+E000..U+F8FF are in no face at all. */
const Metrics *metrics_fake(void);

#endif
