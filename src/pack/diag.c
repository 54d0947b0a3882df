// Collecting messages. What is kept is the row of the table and the words that fill its holes, in one
// piece, for they are short; sentences are made when a report asks for them, because a file full of
// slips has one on every line and nobody reads them all. "At most one message a line" is
// kept here and not by the readers, because messages about one line come from several places:
// reading, checking, measuring. An index per file, no longer than its last line with a message, finds
// the one that is there; a hash table was rejected, it took more room and most of the time.
#include "pack/reader.h"

#include <assert.h>
#include <string.h>

// A letter and two digits as a number, in the order of the table.
static int rank_of(const char *code)
{
    return code[0] << 16 | code[1] << 8 | code[2];
}

// The row of a code with perhaps a variant behind a slash. Asked for every message that could be.
static const DiagRow *row_of(const char *code)
{
    enum { CODE = 3 };
    int rank = rank_of(code), from = 0, to = diag_row_count;
    while (from < to) {
        int middle = (from + to) / 2;
        if (rank_of(diag_rows[middle].code) < rank) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    const char *variant = code[CODE] ? code + CODE + 1 : "";
    const DiagRow *row = &diag_rows[from];
    while (row < diag_rows + diag_row_count && rank_of(row->code) == rank) {
        if (strcmp(row->variant ? row->variant : "", variant) == 0) break;
        row++;
    }
    assert(row < diag_rows + diag_row_count && rank_of(row->code) == rank);
    return row;
}

// The place of a line in the index; NULL when no message stands at or below that line.
static int *line_index(const DiagList *list, int file, int line)
{
    if (file < 0 || (size_t)file >= list->file_capacity) return NULL;
    const struct DiagLines *lines = &list->files[file];
    return (size_t)line < lines->capacity ? &lines->at[line] : NULL;
}

static Diag *at_line(const DiagList *list, int file, int line)
{
    const int *index = line_index(list, file, line);
    return index && *index ? &list->items[*index - 1] : NULL;
}

static void remember(DiagList *list, int file, int line, int index)
{
    if (file < 0) return;
    list->files = arena_grow(list->arena, list->files, &list->file_capacity, (size_t)file + 1,
                             sizeof *list->files);
    struct DiagLines *lines = &list->files[file];
    lines->at = arena_grow(list->arena, lines->at, &lines->capacity, (size_t)line + 1,
                           sizeof *lines->at);
    lines->at[line] = index + 1;
}

const char *diag_code(const Diag *diag)
{
    return diag_rows[diag->row].code;
}

Severity diag_severity(const Diag *diag)
{
    return diag_rows[diag->row].severity;
}

// What leaves a text or an item out says more than what only warns about it.
static bool leaves_out(const DiagRow *row)
{
    return strcmp(row->code, "V10") == 0 || strcmp(row->code, "V12") == 0;
}

static bool outranks(const DiagRow *row, const Diag *there)
{
    if (row->severity != diag_severity(there)) return row->severity > diag_severity(there);
    return leaves_out(row) && !leaves_out(&diag_rows[there->row]);
}

bool diag_wanted(const DiagList *list, const char *code, int file, int line)
{
    const Diag *there = at_line(list, file, line);
    if (there && diag_severity(there) == DIAG_FIX) return false; // nothing is worse
    return !there || outranks(row_of(code), there);
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

enum { FILL_WHAT = 3, FILL_MEND = 4, FILLS = 5 };

static Str fill_of(const Diag *diag, int index)
{
    if (index >= diag->filled) return (Str){ 0 };
    const char *at = diag->fills;
    for (int i = 0; i < index; i++) {
        at += strlen(at) + 1;
    }
    return str_z(at);
}

Str diag_what(const Diag *diag, Arena *arena)
{
    const DiagRow *row = &diag_rows[diag->row];
    Str args[3] = { fill_of(diag, 0), fill_of(diag, 1), fill_of(diag, 2) };
    Str what = fill(arena, row->what, args);
    if (row->more && args[1].n) what = joined(arena, what, fill(arena, row->more, args));
    return joined(arena, what, fill_of(diag, FILL_WHAT));
}

Str diag_mend(const Diag *diag, Arena *arena)
{
    const DiagRow *row = &diag_rows[diag->row];
    Str own = fill_of(diag, FILL_MEND);
    if (own.n) return own;
    Str args[3] = { fill_of(diag, 0), fill_of(diag, 1), fill_of(diag, 2) };
    return fill(arena, row->more_mend && args[1].n ? row->more_mend : row->mend, args);
}

Str diag_example(const Diag *diag)
{
    if (diag->field == FIELD_NONE) return str_z(diag_rows[diag->row].example);
    return field_example((Field)diag->field, (ItemKind)diag->kind);
}

// Keeps the texts up to the last that is there.
static void keep_fills(DiagList *list, Diag *diag, const DiagFills *fills)
{
    Str all[FILLS] = { fills->a, fills->b, fills->c, fills->what, fills->mend };
    size_t bytes = 0, n = 0;
    for (int i = 0; i < FILLS; i++) {
        if (all[i].n) diag->filled = (uint8_t)(i + 1);
    }
    for (int i = 0; i < diag->filled; i++) {
        bytes += all[i].n + 1;
    }
    if (bytes == 0) return;
    char *kept = arena_new(list->arena, char, bytes); // comes zeroed
    for (int i = 0; i < diag->filled; i++) {
        n = put(kept, n, all[i]) + 1;
    }
    diag->fills = kept;
}

static int at_least(int number, int least)
{
    return number < least ? least : number;
}

void diag_put(DiagList *list, const char *code, DiagPlace place, const DiagFills *fills)
{
    const DiagRow *row = row_of(code);
    assert(place.file <= INT16_MAX);
    int line = at_least(place.line, 1);
    Diag *there = at_line(list, place.file, line);
    if (there && !outranks(row, there)) return;
    if (!there) {
        list->items = arena_grow(list->arena, list->items, &list->capacity, (size_t)list->count + 1,
                                 sizeof *list->items);
        remember(list, place.file, line, list->count);
        there = &list->items[list->count++];
    }
    *there = (Diag){ .line = line,
                     .column = at_least(place.column, 1),
                     .length = at_least(place.length, 1),
                     .item = place.item,
                     .file = (int16_t)place.file,
                     .row = (uint8_t)(row - diag_rows),
                     .field = (uint8_t)place.field,
                     .kind = (uint8_t)place.kind };
    keep_fills(list, there, fills);
}

void diag_add(DiagList *list, const char *code, DiagPlace place, Str a, Str b, Str c)
{
    diag_put(list, code, place, &(DiagFills){ .a = a, .b = b, .c = c });
}

int diag_count(const DiagList *list, Severity at_least)
{
    int count = 0;
    for (int i = 0; i < list->count; i++) {
        if (diag_severity(&list->items[i]) >= at_least) count++;
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
