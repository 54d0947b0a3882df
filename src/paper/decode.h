/* What paper asks of whoever can decode photos. The room knows no decoder but cairo's for PNG: JPEGs go
 * into a PDF as they are, and everything else is read by the program around it. */
#ifndef PAPER_DECODE_H
#define PAPER_DECODE_H

#include "base/arena.h"
#include "base/err.h"

/* A photo, upright, as large as fits box_w by box_h pixels. `*argb`: rows of *w whole pixels 0xAARRGGBB,
 * colour not multiplied by alpha, in the arena. False, with a sentence, when it cannot be read. */
typedef bool (*PaperDecode)(Arena *arena, const char *path, int box_w, int box_h, int *w, int *h,
                            uint32_t **argb, Err *err);

#endif
