/* Reading a text in a test, and what was said of it, as one line: "1:8 V13, 3:1 R01". */
#ifndef TESTS_PACK_READING_H
#define TESTS_PACK_READING_H

#include "pack/pack.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct Reading {
    Arena arena;
    Pack pack;
    DiagList diags;
} Reading;

/* One file that exists in memory only. */
static inline void read_bytes(Reading *reading, Str bytes)
{
    *reading = (Reading){ 0 };
    reading->diags.arena = &reading->arena;
    PackSource source = { .path = STR("nergens/proef.txt"), .bytes = bytes };
    pack_parse(&reading->arena, source.path, &source, 1, NULL, &reading->pack, &reading->diags);
}

static inline void read_text(Reading *reading, const char *text)
{
    read_bytes(reading, str_z(text));
}

static inline void reading_finish(Reading *reading)
{
    arena_finish(&reading->arena);
}

static inline int reading_order(const void *x, const void *y)
{
    const Diag *a = x, *b = y;
    if (a->file != b->file) return a->file < b->file ? -1 : 1;
    if (a->line != b->line) return a->line < b->line ? -1 : 1;
    return str_cmp(str_z(diag_code(a)), str_z(diag_code(b)));
}

/* All messages in the order of their lines; "niets" when there are none. */
static inline const char *said(Reading *reading)
{
    const DiagList *diags = &reading->diags;
    if (diags->count == 0) return "niets";
    Diag *sorted = arena_new(&reading->arena, Diag, diags->count);
    for (int i = 0; i < diags->count; i++) {
        sorted[i] = diags->items[i];
    }
    qsort(sorted, (size_t)diags->count, sizeof *sorted, reading_order);
    Str line = { 0 };
    for (int i = 0; i < diags->count; i++) {
        line = arena_printf(&reading->arena, "%.*s%s%d:%d %s", STR_ARG(line), i ? ", " : "",
                            sorted[i].line, sorted[i].column, diag_code(&sorted[i]));
    }
    return line.p;
}

/* The text of the message with this code, what and mend with an arrow between; NULL: not said. */
static inline const char *said_text(Reading *reading, const char *code)
{
    for (int i = 0; i < reading->diags.count; i++) {
        const Diag *diag = &reading->diags.items[i];
        if (!str_eq(str_z(diag_code(diag)), str_z(code))) continue;
        Str what = diag_what(diag, &reading->arena), mend = diag_mend(diag, &reading->arena);
        if (mend.n == 0) return arena_z(&reading->arena, what);
        return arena_printf(&reading->arena, "%.*s → %.*s", STR_ARG(what), STR_ARG(mend)).p;
    }
    return NULL;
}

#endif
