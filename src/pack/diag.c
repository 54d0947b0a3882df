// Collecting messages. A text without holes is shown straight from the table, so a file full of the
// same slip costs no text at all. "At most one message a line" is kept here and not by the readers,
// because messages about one line come from several places: reading, checking, measuring. A small
// hash table finds the line's message; a list per line was rejected, it would cost every good file.
#include "pack/diag.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

// The key is a code with perhaps a variant behind a slash.
static int by_code(const void *key, const void *element)
{
    enum { CODE = 3 };
    const char *code = key;
    const DiagRow *row = element;
    int order = memcmp(code, row->code, CODE);
    if (order != 0) return order;
    return strcmp(code[CODE] ? code + CODE + 1 : "", row->variant ? row->variant : "");
}

static const DiagRow *row_of(const char *code)
{
    const DiagRow *row = bsearch(code, diag_rows, (size_t)diag_row_count, sizeof *diag_rows,
                                 by_code);
    assert(row);
    return row;
}

static size_t slot_of(const DiagList *list, int file, int line)
{
    uint64_t mixed = ((uint64_t)(uint32_t)file << 32 | (uint32_t)line) * 0x9E3779B97F4A7C15u;
    size_t slot = (size_t)(mixed >> 32) & (list->slot_count - 1);
    while (list->slots[slot]) {
        const Diag *diag = &list->items[list->slots[slot] - 1];
        if (diag->file == file && diag->line == line) break;
        slot = (slot + 1) & (list->slot_count - 1);
    }
    return slot;
}

// Keeps the table at most half full. A folder's own messages are not in it.
static void slots_grow(DiagList *list)
{
    if ((size_t)list->count * 2 + 2 <= list->slot_count) return;
    list->slot_count = list->slot_count ? list->slot_count * 2 : 64;
    list->slots = arena_new(list->arena, int, list->slot_count);
    for (int i = 0; i < list->count; i++) {
        const Diag *diag = &list->items[i];
        if (diag->file >= 0) list->slots[slot_of(list, diag->file, diag->line)] = i + 1;
    }
}

static Diag *at_line(const DiagList *list, int file, int line)
{
    if (file < 0 || list->slot_count == 0) return NULL;
    int found = list->slots[slot_of(list, file, line)];
    return found ? &list->items[found - 1] : NULL;
}

bool diag_wanted(const DiagList *list, const char *code, int file, int line)
{
    const Diag *there = at_line(list, file, line);
    return !there || there->severity < row_of(code)->severity;
}

static size_t put(char *out, size_t n, Str piece)
{
    if (piece.n) memcpy(out + n, piece.p, piece.n);
    return n + piece.n;
}

// The text with its holes filled; borrowed from the table when it has none.
static Str fill(Arena *arena, const char *text, const Str args[3])
{
    Str rest = str_z(text);
    StrCut cut = str_cut(rest, '{');
    if (!cut.found) return rest;
    size_t twice = 2 * (args[0].n + args[1].n + args[2].n); // a hole may occur twice
    char *out = arena_new(arena, char, rest.n + twice + 1);
    size_t n = put(out, 0, cut.head);
    while (cut.found) { // what follows is "0}..."
        n = put(out, n, args[cut.tail.p[0] - '0']);
        cut = str_cut(str_drop(cut.tail, 2), '{');
        n = put(out, n, cut.head);
    }
    return (Str){ out, n };
}

static Str joined(Arena *arena, Str a, Str b)
{
    if (str_empty(b)) return a;
    return arena_printf(arena, "%.*s%.*s", STR_ARG(a), STR_ARG(b));
}

static Diag filled(DiagList *list, const DiagRow *row, Diag where, const Str args[3])
{
    Diag diag = where;
    diag.code = row->code;
    diag.severity = row->severity;
    diag.what = fill(list->arena, row->what, args);
    bool more = !str_empty(args[1]);
    if (row->more && more) {
        diag.what = joined(list->arena, diag.what, fill(list->arena, row->more, args));
    }
    diag.what = joined(list->arena, diag.what, where.what);
    const char *mend = row->more_mend && more ? row->more_mend : row->mend;
    diag.mend = str_empty(where.mend) ? fill(list->arena, mend, args)
                                      : arena_copy(list->arena, where.mend);
    diag.example = str_empty(where.example) ? str_z(row->example)
                                            : arena_copy(list->arena, where.example);
    if (diag.line < 1) diag.line = 1;
    if (diag.column < 1) diag.column = 1;
    if (diag.length < 1) diag.length = 1;
    return diag;
}

void diag_add(DiagList *list, const char *code, Diag where, Str a, Str b, Str c)
{
    const DiagRow *row = row_of(code);
    if (where.line < 1) where.line = 1;
    Diag *there = at_line(list, where.file, where.line);
    // Measured with the real letters, a text that is left out says more than one that is long.
    bool left_out = there && strcmp(there->code, "V09") == 0 && strncmp(code, "V10", 3) == 0;
    if (there && there->severity >= row->severity && !left_out) return;
    Diag diag = filled(list, row, where, (Str[3]){ a, b, c });
    if (there) {
        *there = diag;
        return;
    }
    slots_grow(list);
    list->items = arena_grow(list->arena, list->items, &list->capacity, (size_t)list->count + 1,
                             sizeof *list->items);
    size_t slot = where.file >= 0 ? slot_of(list, where.file, where.line) : 0;
    list->items[list->count++] = diag;
    if (where.file >= 0) list->slots[slot] = list->count;
}

int diag_count(const DiagList *list, Severity at_least)
{
    int count = 0;
    for (int i = 0; i < list->count; i++) {
        if (list->items[i].severity >= at_least) count++;
    }
    return count;
}

Str severity_name(Severity severity)
{
    static const Str names[] = { [DIAG_TIP] = STR_INIT("Tip"),
                                 [DIAG_LOOK] = STR_INIT("Let op"),
                                 [DIAG_FIX] = STR_INIT("Verbeter") };
    return names[severity];
}
