/* Rows of tests that read a file: what it says, what it reads as, what is said of it. */
#ifndef TESTS_PACK_ROWS_H
#define TESTS_PACK_ROWS_H

#include "reading.h"

#include <string.h>

typedef struct FileRow {
    const char *text;
    const char *written; /* as pack_write shows it: what takes part; NULL: of no matter */
    const char *said;    /* NULL: of no matter */
} FileRow;

static inline void check_file(const FileRow *row)
{
    Reading reading;
    Buf out = { 0 };
    read_text(&reading, row->text);
    pack_write(&reading.pack, &out);
    const char *written = out.p ? out.p : "", *all = said(&reading);
    bool good = (!row->written || strcmp(written, row->written) == 0) &&
                (!row->said || strcmp(all, row->said) == 0);
    if (!good) {
        print_error(
            "----\n%s\n---- reads as\n%s---- expected\n%s\n  said:     %s\n  expected: %s\n",
            row->text, written, row->written ? row->written : "(anything)", all,
            row->said ? row->said : "(anything)");
    }
    assert_true(good);
    buf_finish(&out);
    reading_finish(&reading);
}

#define CHECK_FILES(rows)                                                                          \
    for (size_t i_ = 0; i_ < sizeof(rows) / sizeof *(rows); i_++) {                                \
        check_file(&(rows)[i_]);                                                                   \
    }

#endif
