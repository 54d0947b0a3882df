/* A growing run of bytes, for building text of unknown length.
 *
 * The zero value is an empty buffer. `p` is NULL only while nothing was ever put in; otherwise a NUL
 * follows the last byte and is not counted. buf_finish gives the memory back and may be called on
 * a zeroed buffer. Views (buf_str) are good until the next put. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/str.h"

typedef struct Buf {
    char *p;
    size_t n, capacity;
} Buf;

void buf_put(Buf *buf, Str s);
void buf_putc(Buf *buf, char c);
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void buf_printf(Buf *buf, const char *format, ...);

/* What is in it now, borrowed. */
Str buf_str(const Buf *buf);
/* Empties it and keeps the memory. */
void buf_clear(Buf *buf);
void buf_finish(Buf *buf);

#endif
