/* Reading a file or a folder into an evening that can begin: a pack plays by itself, a programme is
 * a part for each of its items. */
#ifndef EVENING_READING_H
#define EVENING_READING_H

#include "evening/session.h"

typedef struct Reading {
    Evening *evening;     /* with its parts; the caller's to destroy, also when nothing could be read */
    Pack *pack;           /* as read, in the evening's arena; NULL: it could not be read at all */
    const Format *format; /* of the first part; NULL: there is nothing to play yet */
    int missing;          /* parts of a programme whose game is not there: their text plays */
    DiagList diags; /* about the pack; of the packs that a programme plays only that there is something */
} Reading;

/* False, with a sentence, when there is nothing to play. */
bool reading_open(const SessionSetup *setup, const char *path, int64_t wall_ms, Reading *out,
                  Err *err);

/* Whether the pack is a programme: it has parts. What else is in it is not played. */
bool reading_is_programme(const Pack *pack);

/* Measures the parts of a programme as the evening would play them, with the letters, the decks and the
 * folders of the setup: what does not fit is left out and told, and so is a game of which something does
 * not take part. Reads every game once, however many parts play it. */
void reading_measure(const SessionSetup *setup, Pack *pack, DiagList *diags);

#endif
