/* What to tell a person when the world refuses: a file, a font, a disk.
 *
 * A function that can be refused returns bool and takes `Err *err` last: untouched on success; on
 * failure one complete Dutch sentence that says what to do. NULL is allowed: nobody wants to know.
 * Only main and the message strip show it. Pupils' slips are not errors; they are Diags (pack/). */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include "base/str.h"

typedef struct Err {
    char text[400]; /* UTF-8, NUL-terminated; cut at a whole character when it is longer */
} Err;

/* Sets the sentence and returns false, so that callers can `return err_set(...)`. */
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
bool err_set(Err *err, const char *format, ...);

#endif
