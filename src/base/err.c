// One sentence in a fixed space: reporting that memory or disk ran out may itself need none. A path
// can be longer than the space, so the cut falls on a character, never inside one.
#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

bool err_set(Err *err, const char *format, ...)
{
    if (!err) return false;
    va_list args;
    va_start(args, format);
    int length = vsnprintf(err->text, sizeof err->text, format, args);
    va_end(args);
    if (length >= (int)sizeof err->text) {
        size_t end = sizeof err->text - 4;
        while (end > 0 && ((unsigned char)err->text[end] & 0xC0) == 0x80) {
            end--;
        }
        memcpy(err->text + end, "...", 4);
    }
    return false;
}
