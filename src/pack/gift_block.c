// Where questions begin and end. Moodle cuts at blank lines and nowhere else; people who write by
// hand forget blank lines, and put them where none may stand. So a question also ends before a row
// with a title, and before the next row with a "{" when it has its own "}". And a blank line ends
// nothing where Moodle would only find half a question: before the "{", and before the "}" that
// still comes. A "}" that never comes ends with its block, so that one lost brace never costs the
// next question.
#include "pack/gift_block.h"

#include "pack/gift_text.h"

#include <string.h>

static Str row_text(Str row)
{
    Str text = str_trim(row);
    if (str_starts(text, STR("$CATEGORY:"))) text.n = 0;
    return text;
}

GiftFile gift_file(Arena *scratch, const Decoded *text)
{
    GiftFile file = { .rows = arena_new(scratch, GiftRow, text->row_count + 1) };
    size_t size = 0;
    for (int i = 0; i < text->row_count; i++) {
        Row row = text->rows[i];
        Str kept = row_text(row.text);
        if (str_starts(kept, STR("//"))) continue;
        file.rows[file.count++] = (GiftRow){ .text = kept, .start = size, .line = row.number };
        size += kept.n + 1;
    }
    char *joined = arena_new(scratch, char, size + 1);
    for (int i = 0; i < file.count; i++) {
        GiftRow row = file.rows[i];
        if (row.text.n) memcpy(joined + row.start, row.text.p, row.text.n);
        joined[row.start + row.text.n] = '\n';
    }
    file.text = (Str){ joined, size };
    return file;
}

typedef enum Brace { BRACE_NONE, BRACE_OPEN, BRACE_CLOSED } Brace;

// What is known of the block so far.
typedef struct Scan {
    Brace brace;
    bool cloze;    // several pairs of braces belong together
    int closed;    // row of the "}"
    int belonging; // blank rows before this row end nothing
} Scan;

static void scan_row(Scan *scan, Str row, int index)
{
    for (size_t at = gift_find(row, 0, '{', '}'); at < row.n;
         at = gift_find(row, at + 1, '{', '}')) {
        if (row.p[at] == '{' && scan->brace == BRACE_NONE) {
            scan->brace = BRACE_OPEN;
            scan->cloze = gift_is_cloze(str_drop(row, at + 1));
        } else if (row.p[at] == '}' && scan->brace == BRACE_OPEN) {
            scan->brace = BRACE_CLOSED;
            scan->closed = index;
        }
    }
}

static bool is_title(Str row)
{
    return str_starts(row, STR("::"));
}

// The row with the "}" that closes what is open, when no other question begins before it; else 0.
static int closing_row(const GiftFile *file, int from)
{
    for (int i = from; i < file->count; i++) {
        Str row = file->rows[i].text;
        if (is_title(row)) return 0;
        size_t at = gift_find(row, 0, '{', '}');
        if (at < row.n) return row.p[at] == '}' ? i : 0;
    }
    return 0;
}

// The first row with text, when that begins with the "{" of the question above; else 0.
static int opening_row(const GiftFile *file, int from)
{
    while (from < file->count && file->rows[from].text.n == 0) {
        from++;
    }
    return from < file->count && file->rows[from].text.p[0] == '{' ? from : 0;
}

// Whether the block goes on below the blank row. Looks ahead once for a run of rows: what it finds
// holds until that row.
static bool goes_on(const GiftFile *file, Scan *scan, int blank)
{
    if (scan->brace == BRACE_CLOSED) return false;
    if (blank >= scan->belonging) {
        scan->belonging = scan->brace == BRACE_OPEN ? closing_row(file, blank)
                                                    : opening_row(file, blank);
    }
    return blank < scan->belonging;
}

// The row before which the block ends, or -1: row `i` still belongs to it.
static int block_end(const GiftFile *file, Scan *scan, int i)
{
    Str row = file->rows[i].text;
    if (row.n == 0) return goes_on(file, scan, i) ? -1 : i;
    if (is_title(row)) return i;
    bool second = scan->brace == BRACE_CLOSED && !scan->cloze &&
                  gift_find(row, 0, '{', '{') < row.n;
    return second ? scan->closed + 1 : -1;
}

bool gift_block(GiftFile *file, Str *block)
{
    int from = file->next, to = -1;
    while (from < file->count && file->rows[from].text.n == 0) {
        from++;
    }
    if (from == file->count) return false;
    Scan scan = { 0 };
    scan_row(&scan, file->rows[from].text, from);
    for (int i = from + 1; i < file->count && to < 0; i++) {
        to = block_end(file, &scan, i);
        if (to < 0) scan_row(&scan, file->rows[i].text, i);
    }
    if (to < 0) to = file->count;
    file->from = from;
    file->next = to;
    GiftRow last = file->rows[to - 1];
    *block = str_trim(str_sub(file->text, file->rows[from].start, last.start + last.text.n));
    return true;
}

static const GiftRow *row_at(const GiftFile *file, size_t offset)
{
    int low = file->from, high = file->next - 1;
    while (low < high) {
        int middle = low + (high - low + 1) / 2;
        if (file->rows[middle].start <= offset) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return &file->rows[low];
}

GiftPlace gift_place(const GiftFile *file, Str part)
{
    Str seen = str_trim(part);
    if (seen.n == 0) seen = part;
    size_t offset = (size_t)(seen.p - file->text.p);
    const GiftRow *row = row_at(file, offset);
    size_t from = offset - row->start;
    return (GiftPlace){ .line = row->line,
                        .at = str_trim(str_sub(row->text, from, from + seen.n)) };
}

Str gift_keep(const GiftFile *file, Str text)
{
    uintptr_t from = (uintptr_t)file->text.p, p = (uintptr_t)text.p;
    if (text.n == 0) return (Str){ 0 };
    if (p < from || p >= from + file->text.n) return text;
    return gift_place(file, text).at;
}
