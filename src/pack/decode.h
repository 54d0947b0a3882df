/* From bytes to lines: whatever editor wrote the file, what comes out is clean UTF-8 (pack format,
 * section 4). */
#ifndef PACK_DECODE_H
#define PACK_DECODE_H

#include "pack/pack.h"

/* A line as the reader sees it. Form feeds and Unicode's own line ends cut a physical line in
 * several, which then share a number. `text` is a slice of the physical line. */
struct Row {
    Str text;
    int number;
    bool repaired; /* was encoded twice */
    bool broken;   /* holds U+FFFD: a sign that could not be read */
};

typedef enum DecodeResult {
    DECODED_TEXT,
    DECODED_EMPTY,    /* not one visible character */
    DECODED_DOCUMENT, /* Word, LibreOffice: a ZIP or OLE container */
    DECODED_RTF,
    DECODED_OTHER /* PDF, picture, other bytes; `sort` says which */
} DecodeResult;

typedef struct Decoded {
    DecodeResult result;
    Str sort;       /* "foto", for the message */
    int line_count; /* physical lines */
    Row *rows;      /* all of them, in order */
    int row_count;
    bool cut; /* over a limit; only the first part is here */
} Decoded;

/* `cut`: the caller already left out the end of the file. Lines borrow from `bytes` when nothing had
 * to change in them, which is nearly always. Linear in the size of the file. */
Decoded decode(Arena *arena, Str bytes, const PackLimits *limits, bool cut);

/* The physical line with this number, from 1, as it is read; empty when there is none. */
Str row_line(const Row *rows, int row_count, int number);

/* Whether a file that begins like this is taken for something else than text: "%PDF" and its like. */
bool decode_is_foreign(Str bytes);

/* Exactly one line, no line ends in it. Exposed for tests: what it reads as. */
Str decode_line(Arena *arena, Str bytes);

#endif
