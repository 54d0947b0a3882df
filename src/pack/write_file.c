// A pack as a file of its own, from which nothing is lost that a pupil wrote. What takes part is written
// field by field. What does not take part yet is written the same way, or as its own lines stand in the
// original, and is read back at once: only when it then is the same item with the same messages does it
// stay so. Otherwise its lines are remarks. Remarks, too, are lines that reading skipped, such as a
// second Uitleg or a fourth Praat, and the remarks of the original.
#include "pack/write.h"

#include "base/file.h"
#include "pack/foreign.h"

#include <stdlib.h>
#include <string.h>

typedef struct Span {
    int from, to; /* lines of a file, from 1; `to` is behind the last */
} Span;

typedef struct Writing {
    const Pack *pack;
    const DiagList *diags;
    Buf *out;
    size_t start;
    Arena scratch;
    Span *spans;   /* of each item */
    int *first;    /* of each file: the line of its first item, or behind the last line */
    bool **kept;   /* of each file, each line: it goes along as a remark */
    bool *own;     /* of each file: it is in our own format */
    int *messages; /* of each item: the first that costs it its part, as index in diags plus 1 */
    int *next;     /* of each message: the next of that item */
    WrittenFile written;
} Writing;

static void read_line(const PackFile *file, int number, Line *line)
{
    line_read((Row){ .text = pack_line(file, number), .number = number }, line);
}

// Where everything stands -------------------------------------------------------------------------

typedef struct Spot {
    int file, line, item;
} Spot;

static int by_place(const void *a, const void *b)
{
    const Spot *x = a, *y = b;
    if (x->file != y->file) return x->file < y->file ? -1 : 1;
    if (x->line != y->line) return x->line < y->line ? -1 : 1;
    return x->item < y->item ? -1 : x->item > y->item;
}

// An item's lines run to the next item of its file, whatever the order of play.
static void find_spans(Writing *writing)
{
    const Pack *pack = writing->pack;
    int count = pack->item_count;
    Spot *spots = arena_new(&writing->scratch, Spot, count + 1);
    writing->spans = arena_new(&writing->scratch, Span, count + 1);
    writing->first = arena_new(&writing->scratch, int, pack->file_count + 1);
    for (int i = 0; i < pack->file_count; i++) {
        writing->first[i] = pack->files[i].line_count + 1;
    }
    for (int i = 0; i < count; i++) {
        spots[i] = (Spot){ pack->items[i].file, pack->items[i].line, i };
    }
    qsort(spots, (size_t)count, sizeof *spots, by_place);
    for (int i = count - 1; i >= 0; i--) {
        int file = spots[i].file, line = spots[i].line;
        bool last = i + 1 == count || spots[i + 1].file != file;
        int to = last ? pack->files[file].line_count + 1 : spots[i + 1].line;
        writing->spans[spots[i].item] = (Span){ .from = line, .to = to };
        writing->first[file] = line;
    }
}

static void find_own(Writing *writing)
{
    const Pack *pack = writing->pack;
    writing->own = arena_new(&writing->scratch, bool, pack->file_count + 1);
    for (int i = 0; i < pack->file_count; i++) {
        const PackFile *file = &pack->files[i];
        Decoded text = { .rows = file->rows, .row_count = file->row_count };
        writing->own[i] = !file->unread && !file->twin && form_find(&text) == FORM_OWN;
    }
}

// Messages ----------------------------------------------------------------------------------------

static bool says(const Diag *diag, const char *code)
{
    return strcmp(diag_code(diag), code) == 0;
}

// A message that costs the item its part, for what it is; that it stands elsewhere too does not count.
static bool is_cause(const Diag *diag)
{
    return diag_severity(diag) == DIAG_FIX && !says(diag, "V12");
}

static void find_messages(Writing *writing)
{
    const DiagList *diags = writing->diags;
    writing->messages = arena_new(&writing->scratch, int, writing->pack->item_count + 1);
    writing->next = arena_new(&writing->scratch, int, diags->count + 1);
    for (int i = 0; i < diags->count; i++) {
        const Diag *diag = &diags->items[i];
        if (diag->item < 0 || !is_cause(diag)) continue;
        writing->next[i] = writing->messages[diag->item];
        writing->messages[diag->item] = i + 1;
    }
}

// The item's causes are exactly those of the only item in `again`.
static bool same_causes(const Writing *writing, int item, const DiagList *again)
{
    int here = 0, there = 0;
    for (int m = writing->messages[item]; m; m = writing->next[m - 1]) {
        bool found = false;
        for (int i = 0; i < again->count && !found; i++) {
            found = says(&again->items[i], diag_code(&writing->diags->items[m - 1]));
        }
        if (!found) return false;
        here++;
    }
    for (int i = 0; i < again->count; i++) {
        there += is_cause(&again->items[i]);
    }
    return here == there;
}

// Lines that reading skipped ----------------------------------------------------------------------

// A header line whose value was not understood, if that is what the message is about.
static bool is_header_line(const PackFile *file, int number, Field field)
{
    Line line;
    read_line(file, number, &line);
    return line.kind == LINE_KEY && line.word.field == field;
}

static bool is_skipped(const Pack *pack, const Diag *diag)
{
    static const char *const codes[] = { "R04", "R06", "R07", "R09", "A04" };
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        if (says(diag, codes[i])) return true;
    }
    const PackFile *file = &pack->files[diag->file];
    if (says(diag, "V10")) return diag_severity(diag) != DIAG_FIX; // only the text is left out
    if (says(diag, "L01")) return is_header_line(file, diag->line, FIELD_LANGUAGE);
    if (says(diag, "K03")) return is_header_line(file, diag->line, FIELD_KIND);
    return false;
}

// The line, and the text right below that went with it.
static void keep_field(Writing *writing, int index, int number)
{
    const PackFile *file = &writing->pack->files[index];
    bool *kept = writing->kept[index];
    Line line;
    for (; number <= file->line_count && !kept[number]; number++) {
        kept[number] = true;
        read_line(file, number + 1, &line);
        if (line.kind != LINE_TEXT && line.kind != LINE_UNKNOWN) return;
        if (line.label >= 0) return;
    }
}

static void keep_prompts(Writing *writing, const Item *item)
{
    for (int i = 0; i < item->spare_count; i++) {
        keep_field(writing, item->file, item->spare[i]);
    }
}

static void find_kept(Writing *writing)
{
    const Pack *pack = writing->pack;
    writing->kept = arena_new(&writing->scratch, bool *, pack->file_count + 1);
    for (int i = 0; i < pack->file_count; i++) {
        const PackFile *file = &pack->files[i];
        writing->kept[i] = arena_new(&writing->scratch, bool, file->line_count + 2);
        for (int line = 1; writing->own[i] && line <= file->line_count; line++) {
            Str text = str_trim(pack_line(file, line));
            writing->kept[i][line] = str_starts(text, STR("//"));
        }
    }
    for (int i = 0; i < writing->diags->count; i++) {
        const Diag *diag = &writing->diags->items[i];
        if (diag->file < 0 || !writing->own[diag->file]) continue;
        bool there = diag->line <= pack->files[diag->file].line_count;
        if (there && is_skipped(pack, diag)) keep_field(writing, diag->file, diag->line);
    }
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (writing->own[item->file]) keep_prompts(writing, item);
    }
}

// Writing -----------------------------------------------------------------------------------------

static void begin_block(Writing *writing)
{
    if (writing->out->n > writing->start) buf_putc(writing->out, '\n');
}

static void put_remark(Writing *writing, Str text)
{
    text = str_trim(text);
    if (text.n == 0) return;
    bool remark = str_starts(text, STR("//"));
    // A form feed may have cut the line in two.
    for (Str rest = text; rest.n; remark = false) {
        StrCut cut = str_cut(rest, '\n');
        if (!remark) buf_put(writing->out, STR("// "));
        buf_put(writing->out, cut.head);
        buf_putc(writing->out, '\n');
        rest = cut.tail;
    }
}

// The lines of the span as remarks: all, or those that were marked.
static int put_remarks(Writing *writing, int file, Span span, bool all)
{
    int count = 0;
    for (int line = span.from; line < span.to; line++) {
        if (!all && !writing->kept[file][line]) continue;
        if (count++ == 0) begin_block(writing);
        put_remark(writing, pack_line(&writing->pack->files[file], line));
    }
    return count;
}

static bool same_texts(const Str *a, const Str *b, int count)
{
    for (int i = 0; i < count; i++) {
        if (!str_eq(a[i], b[i])) return false;
    }
    return true;
}

// Prompts, notes and translations.
static bool same_lists(const Item *a, const Item *b)
{
    bool counts = a->prompt_count == b->prompt_count && a->note_count == b->note_count &&
                  a->translation_count == b->translation_count;
    if (!counts || !same_texts(a->prompts, b->prompts, a->prompt_count) ||
        !same_texts(a->notes, b->notes, a->note_count)) {
        return false;
    }
    for (int i = 0; i < a->translation_count; i++) {
        const Translation *x = &a->translations[i], *y = &b->translations[i];
        if (x->field != y->field || !str_eq(x->language, y->language) || !str_eq(x->text, y->text))
            return false;
    }
    return true;
}

static bool same_ways(const PartWays *a, const PartWays *b)
{
    if (!a || !b) return a == b;
    const Str here[] = { a->speakers, a->groups, a->rooms };
    const Str there[] = { b->speakers, b->groups, b->rooms };
    return a->each == b->each && a->walk == b->walk && a->round_count == b->round_count &&
           memcmp(a->rounds, b->rounds, sizeof a->rounds) == 0 && a->exit_count == b->exit_count &&
           same_texts(here, there, sizeof here / sizeof *here) &&
           same_texts(a->exits, b->exits, a->exit_count);
}

static bool same_item(const Item *a, const Item *b)
{
    const Str here[] = { a->text, a->red,   a->green, a->explain, a->sentence,
                         a->who,  a->photo, a->play,  a->credit };
    const Str there[] = { b->text, b->red,   b->green, b->explain, b->sentence,
                          b->who,  b->photo, b->play,  b->credit };
    return a->kind == b->kind && a->right == b->right && a->view == b->view &&
           a->named == b->named && a->minutes == b->minutes && a->card_kind == b->card_kind &&
           same_ways(a->ways, b->ways) && same_texts(here, there, sizeof here / sizeof *here) &&
           same_lists(a, b);
}

// Whether this text, in a file of its own, is the item again, with what is the matter with it.
static bool reads_the_same(Writing *writing, int index, Str text)
{
    const Item *item = &writing->pack->items[index];
    Arena arena = { 0 };
    Pack again;
    DiagList diags = { .arena = &arena };
    Str language = writing->pack->language;
    PackSource source = { .path = STR("weer.txt") };
    source.bytes = arena_printf(&arena, "Taal: %.*s\n%.*s", STR_ARG(language), STR_ARG(text));
    pack_parse(&arena, source.path, &source, 1, NULL, &again, &diags);
    bool same = again.item_count == 1 && again.loose_count == 0 &&
                same_item(item, &again.items[0]) && same_causes(writing, index, &diags);
    arena_finish(&arena);
    return same;
}

// The lines of the item as they stand. False: they do not stand on their own.
static bool original_lines(const Writing *writing, int index, Buf *text)
{
    const Item *item = &writing->pack->items[index];
    const PackFile *file = &writing->pack->files[item->file];
    Span span = writing->spans[index];
    Line line;
    bool gap = false;
    for (int number = span.from; number < span.to; number++) {
        read_line(file, number, &line);
        bool word = line.kind == LINE_KEY && field_is_item(line.word.field);
        bool header = line.kind == LINE_KEY && field_is_header(line.word.field);
        if (header || word != (number == span.from)) return false;
        gap = gap || line.kind == LINE_BLANK;
        if (line.kind == LINE_BLANK) continue;
        if (gap) buf_putc(text, '\n'); // text below it is not more of the field above
        gap = false;
        buf_put(text, str_trim(pack_line(file, number)));
        buf_putc(text, '\n');
    }
    if (item->card_kind != CARD_OTHER) { // perhaps it stood above all cards
        buf_printf(text, "Soort: %.*s\n", STR_ARG(card_kind_word(item->card_kind)));
    }
    return span.from < span.to;
}

static void put_unusable(Writing *writing, int index)
{
    int file = writing->pack->items[index].file;
    Span span = writing->spans[index];
    Buf text = { 0 };
    write_item(&writing->pack->items[index], &text);
    bool fields = reads_the_same(writing, index, buf_str(&text));
    if (!fields) buf_clear(&text);
    bool lines = !fields && writing->own[file] && original_lines(writing, index, &text) &&
                 reads_the_same(writing, index, buf_str(&text));
    if (fields || lines) {
        begin_block(writing);
        buf_put(writing->out, buf_str(&text));
        writing->written.unfinished++;
    } else {
        put_remarks(writing, file, span, true);
        writing->written.remarks++;
    }
    if (fields) put_remarks(writing, file, span, false);
    buf_finish(&text);
}

static void put_item(Writing *writing, int index)
{
    const Item *item = &writing->pack->items[index];
    if (!item->usable) {
        put_unusable(writing, index);
        return;
    }
    begin_block(writing);
    write_item(item, writing->out);
    put_remarks(writing, item->file, writing->spans[index], false);
}

// The headers of the files that became one, of which only one title can be the title.
static void put_makers(Writing *writing)
{
    const Pack *pack = writing->pack;
    for (int i = 0, count = 0; pack->file_count > 1 && i < pack->file_count; i++) {
        const PackFile *file = &pack->files[i];
        if (file->title.n == 0 && file->makers.n == 0) continue;
        if (count++ == 0) begin_block(writing);
        buf_printf(writing->out, "// %.*s: %.*s%s%.*s\n", STR_ARG(path_name(file->path)),
                   STR_ARG(file->title), file->title.n && file->makers.n ? ", " : "",
                   STR_ARG(file->makers));
    }
}

WrittenFile write_file(const Pack *pack, const DiagList *diags, Buf *out)
{
    Writing writing = { .pack = pack, .diags = diags, .out = out, .start = out->n };
    find_spans(&writing);
    find_own(&writing);
    find_messages(&writing);
    find_kept(&writing);
    write_header(pack, out);
    put_makers(&writing);
    for (int i = 0; i < pack->file_count; i++) {
        put_remarks(&writing, i, (Span){ .from = 1, .to = writing.first[i] }, false);
    }
    for (int i = 0; i < pack->item_count; i++) {
        put_item(&writing, i);
    }
    if (pack->loose_count > 0) begin_block(&writing);
    for (int i = 0; i < pack->loose_count; i++) {
        buf_printf(out, "// Vraag: %.*s\n", STR_ARG(pack->loose[i]));
    }
    arena_finish(&writing.scratch);
    return writing.written;
}
