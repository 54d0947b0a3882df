/* Writes the portfolio of an evening: a folder `<date> <title>` with a PNG of each moment, a PNG
 * (4961 x 3508) and a PDF (A3) of each placemat, `avond.pdf` with all of it, `uitslag.csv`.
 *
 * It is made in a folder beside, with a name of its own, and renamed into place when it is whole: after
 * a cancel, a full disk or a kill nothing half is there under the name of a portfolio. A folder that is
 * there is never written over: the next one is "... (2)". */
#ifndef PAPER_KEEPSAKE_H
#define PAPER_KEEPSAKE_H

#include "base/date.h"
#include "draw/font.h"
#include "evening/portfolio.h"
#include "paper/decode.h"

typedef struct KeepJob {
    const JournalEvening *evening;
    const char *folder; /* where the portfolio comes; made when it is not there */
    const char *icons;  /* NULL: none */
    Date date;          /* of the folder's name and of the files */
    const Fonts *fonts; /* of this thread alone */
    PaperDecode decode;
    /* Called before each picture: `done` of `all` are there, `what` comes now; and before the first, while
     * the evening is looked through, with 0 of 0 and no `what`. False cancels. May be NULL. */
    bool (*progress)(void *self, int done, int all, Str what);
    void *self;
} KeepJob;

typedef struct KeepResult {
    Str folder; /* the path of the portfolio, in the arena */
    Str said;   /* what could not be shown, a sentence a line; empty when all was well */
    int pictures;
    bool cancelled; /* nothing is left of it */
} KeepResult;

/* False, with a sentence, when it cannot be written; nothing is left of it then. Also false, without a
 * sentence, when it was cancelled. */
bool keepsake_write(const KeepJob *job, Arena *arena, KeepResult *out, Err *err);

#endif
