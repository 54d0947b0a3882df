// A growing buffer: doubling, so that n puts cost O(n). It is the one place besides arena.c that
// calls the allocator, because a text whose length is unknown would leave its old copies behind in
// an arena.
#include "base/buf.h"

#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void make_room(Buf *buf, size_t more)
{
    size_t need = buf->n + more + 1;
    if (need <= buf->capacity) return;
    size_t capacity = buf->capacity ? buf->capacity * 2 : 256;
    if (capacity < need) capacity = need;
    char *p = realloc(buf->p, capacity);
    if (!p) arena_exhausted(capacity);
    buf->p = p;
    buf->capacity = capacity;
}

void buf_put(Buf *buf, Str s)
{
    make_room(buf, s.n);
    if (s.n) memcpy(buf->p + buf->n, s.p, s.n);
    buf->n += s.n;
    buf->p[buf->n] = '\0';
}

void buf_putc(Buf *buf, char c)
{
    buf_put(buf, (Str){ &c, 1 });
}

void buf_printf(Buf *buf, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int length = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (length > 0) {
        make_room(buf, (size_t)length);
        vsnprintf(buf->p + buf->n, (size_t)length + 1, format, again);
        buf->n += (size_t)length;
    }
    va_end(again);
}

Str buf_str(const Buf *buf)
{
    return (Str){ buf->p, buf->n };
}

void buf_clear(Buf *buf)
{
    buf->n = 0;
    if (buf->p) buf->p[0] = '\0';
}

void buf_finish(Buf *buf)
{
    free(buf->p);
    *buf = (Buf){ 0 };
}
