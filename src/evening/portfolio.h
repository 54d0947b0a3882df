/* What of an evening goes home: which moments are worth a picture, in order, and the sheets of the
 * pupils. The evening is played once more from its record, apart from the one on the screen, so this can
 * run in a thread of its own (with metrics of its own). Nothing here writes files. */
#ifndef EVENING_PORTFOLIO_H
#define EVENING_PORTFOLIO_H

#include "evening/evening_replay.h"

typedef struct PortfolioPage {
    Str name;  /* "Stelling 4", "Placemat Sanne": for people, not safe as a file name */
    int part;  /* from 0 */
    int place; /* of the part in the order of the evening, from 0 */
    int moves; /* of the evening, after which the picture is drawn */
    int sheet; /* 0: the screen of the room; else Scene.sheet: A3, MAT_WIDTH wide */
} PortfolioPage;

typedef struct Portfolio Portfolio;

/* Asked now and then while the record is played through, which takes seconds when an evening is very long;
 * false stops it. May be NULL. */
typedef bool PortfolioWatch(void *self);

/* Plays the record through. `metrics` and `row` must outlive it; `icons` as in evening_resume. False,
 * with a sentence, when a part cannot be played any more; false without one when `watch` stopped it.
 * `warning`: a move that was not accepted, the evening then ends before it; empty when all is well. */
bool portfolio_open(Portfolio **out, const JournalEvening *row, const Metrics *metrics,
                    const char *icons, PortfolioWatch *watch, void *self, Err *warning, Err *err);
void portfolio_close(Portfolio *portfolio);

/* In the order of the evening; sheets stand behind the moments of their part. */
int portfolio_count(const Portfolio *portfolio);
const PortfolioPage *portfolio_page(const Portfolio *portfolio, int index);

/* The picture, as wide as `width` (a sheet has its own width); for the room, light, all movement done, with
 * `keepsake` (format.h) in the foot. Cheapest in the order of the pages: going back plays the part again. */
DrawList portfolio_draw(Portfolio *portfolio, int index, float width, Str keepsake, Arena *arena);

/* The results of all parts as a table: UTF-8 with BOM, semicolons, CRLF, a head; what begins like a
 * formula is kept from being one. */
void portfolio_table(const Portfolio *portfolio, Buf *out);

#endif
