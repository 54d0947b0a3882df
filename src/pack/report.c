// The report is for the pupil who wrote the file, so it begins with what works, shows the line as it
// stands and a mark under the word, and says one thing to do. Messages are sorted here and nowhere
// else: they are collected in the order in which they are found.
#include "pack/report.h"

#include "base/file.h"
#include "base/utf8.h"
#include "pack/excerpt.h"
#include "pack/keyword.h"
#include "pack/value.h"

#include <stdlib.h>
#include <string.h>

enum {
    COUNT_COLUMN = 40, /* where the counts begin, behind the file's name */
    CODE_COLUMN = 78,  /* where the code stands */
    NUMBER_WIDTH = 5,  /* of the line number */
    WORDS_SHOWN = 4    /* of an item, to know it by */
};

typedef struct Report {
    const Pack *pack;
    const DiagList *diags;
    bool colour;
    Buf *out;
} Report;

static void put_spaces(Buf *out, int count)
{
    for (int i = 0; i < count; i++) {
        buf_putc(out, ' ');
    }
}

// Pads what was put since `from` to a column, with one blank at least.
static void pad_to(Buf *out, size_t from, int column)
{
    int width = text_length(str_drop(buf_str(out), from));
    put_spaces(out, width < column ? column - width : 1);
}

static Str file_name(const Report *report, int file)
{
    const Pack *pack = report->pack;
    return file < 0 ? path_name(pack->path) : path_name(pack->files[file].path);
}

typedef struct Tally {
    int all, playing, broken;
} Tally;

static Tally tally(const Pack *pack, int file, ItemKind kind)
{
    Tally tally = { 0 };
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (item->kind != kind || (file >= 0 && item->file != file)) continue;
        tally.all++;
        if (item->usable) tally.playing++;
    }
    tally.broken = tally.all - tally.playing;
    return tally;
}

static void put_count(Buf *out, int count, ItemKind kind)
{
    static const char *const words[][2] = { [ITEM_QUESTION] = { "vraag", "vragen" },
                                            [ITEM_STATEMENT] = { "stelling", "stellingen" },
                                            [ITEM_CARD] = { "kaart", "kaarten" },
                                            [ITEM_PART] = { "onderdeel", "onderdelen" } };
    buf_printf(out, "%d %s", count, words[kind][count == 1 ? 0 : 1]);
}

// "6 vragen: 5 doen mee, 1 nog niet. 3 kaarten doen mee."
static void put_counts(const Report *report, int file)
{
    Buf *out = report->out;
    const char *gap = "";
    if (report->pack->files[file].twin) {
        buf_put(out, STR("Doet al mee met een ander bestand."));
        return;
    }
    for (int kind = ITEM_QUESTION; kind <= ITEM_PART; kind++) {
        Tally t = tally(report->pack, file, (ItemKind)kind);
        if (t.all == 0) continue;
        buf_printf(out, "%s", gap);
        put_count(out, t.all, (ItemKind)kind);
        if (t.broken == 0) {
            buf_printf(out, "%s", t.all == 1 ? " doet mee." : " doen mee.");
        } else if (t.playing == 0) {
            buf_printf(out, "%s", t.all == 1 ? " doet nog niet mee." : " doen nog niet mee.");
        } else {
            buf_printf(out, ": %d %s mee, %d nog niet.", t.playing,
                       t.playing == 1 ? "doet" : "doen", t.broken);
        }
        gap = " ";
    }
    if (*gap == '\0') buf_put(out, STR("Hier staat nog niets om te spelen."));
}

// The first words of an item, "Waar verdient deze winkel …".
static void put_first_words(Buf *out, Str text)
{
    for (int i = 0; i < WORDS_SHOWN && text.n; i++) {
        Str word = str_word(&text);
        if (i > 0) buf_putc(out, ' ');
        enum { WORD_BYTES = 60 }; // nobody needs more of one word to know the item by
        if (word.n > WORD_BYTES) {
            size_t end = 0;
            while (end < WORD_BYTES) {
                end = utf8_grapheme_end(word, end);
            }
            word = str_sub(word, 0, end);
        }
        buf_put(out, word);
    }
    if (text.n) buf_put(out, STR(" …"));
}

static void put_colour(const Report *report, Severity severity)
{
    static const char *const codes[] = {
        [DIAG_TIP] = "\033[36m", [DIAG_LOOK] = "\033[33m", [DIAG_FIX] = "\033[31m"
    };
    if (report->colour) buf_printf(report->out, "\033[1m%s", codes[severity]);
}

static void put_plain(const Report *report)
{
    if (report->colour) buf_put(report->out, STR("\033[0m"));
}

// "Verbeter vraag 3 (Waar verdient deze winkel …), regel 22       V04"
static void put_heading(const Report *report, const Diag *diag)
{
    Buf *out = report->out;
    Buf head = { 0 };
    if (diag->item >= 0) {
        const Item *item = &report->pack->items[diag->item];
        buf_printf(&head, " %.*s %d", STR_ARG(item_word(item->kind)), item->number);
        if (item->text.n) {
            buf_put(&head, STR(" ("));
            put_first_words(&head, item->text);
            buf_putc(&head, ')');
        }
        buf_putc(&head, ',');
    }
    Str severity = severity_name(diag_severity(diag));
    put_colour(report, diag_severity(diag));
    buf_put(out, severity);
    put_plain(report);
    if (diag->file >= 0) buf_printf(&head, " regel %d", diag->line);
    int width = text_length(severity) + text_length(buf_str(&head));
    buf_put(out, buf_str(&head));
    put_spaces(out, width < CODE_COLUMN ? CODE_COLUMN - width : 1);
    buf_printf(out, "%s\n", diag_code(diag));
    buf_finish(&head);
}

static void put_line(const Report *report, const Diag *diag)
{
    const PackFile *file = &report->pack->files[diag->file];
    if (file->unread || diag->line > file->line_count) return;
    Buf *out = report->out;
    Excerpt excerpt = excerpt_of(pack_line(file, diag->line), diag->column, diag->length);
    buf_printf(out, "%*d | ", NUMBER_WIDTH, diag->line);
    excerpt_put_text(&excerpt, out);
    buf_printf(out, "\n%*s | ", NUMBER_WIDTH, "");
    put_spaces(out, excerpt.before);
    put_colour(report, diag_severity(diag));
    for (int i = 0; i < excerpt.marked; i++) {
        buf_putc(out, '^');
    }
    put_plain(report);
    buf_putc(out, '\n');
}

// Behind "Doe dit:" a sentence goes on in small letters.
static void put_small_start(Buf *out, Str text)
{
    bool capital = text.n && text.p[0] >= 'A' && text.p[0] <= 'Z';
    if (capital) {
        buf_putc(out, (char)(text.p[0] - 'A' + 'a'));
        text = str_drop(text, 1);
    }
    buf_put(out, text);
}

static void put_diag(const Report *report, const Diag *diag)
{
    Buf *out = report->out;
    buf_putc(out, '\n');
    put_heading(report, diag);
    if (diag->file >= 0) put_line(report, diag);
    Arena brief = { 0 };
    buf_printf(out, "   %.*s\n", STR_ARG(diag_what(diag, &brief)));
    Str mend = diag_mend(diag, &brief), example = diag_example(diag);
    if (mend.n) {
        buf_put(out, STR("   Doe dit: "));
        put_small_start(out, mend);
        buf_putc(out, '\n');
    }
    if (example.n) buf_printf(out, "   Voorbeeld:   %.*s\n", STR_ARG(example));
    arena_finish(&brief);
}

typedef struct Sorted {
    const Diag *diag;
    int order;
} Sorted;

static int by_place(const Sorted *a, const Sorted *b)
{
    if (a->diag->line != b->diag->line) return a->diag->line < b->diag->line ? -1 : 1;
    return a->order < b->order ? -1 : 1;
}

static int worst_first(const void *x, const void *y)
{
    const Sorted *a = x, *b = y;
    if (a->diag->file != b->diag->file) return a->diag->file < b->diag->file ? -1 : 1;
    if (diag_severity(a->diag) != diag_severity(b->diag))
        return diag_severity(a->diag) > diag_severity(b->diag) ? -1 : 1;
    return by_place(a, b);
}

static int first_line_first(const void *x, const void *y)
{
    const Sorted *a = x, *b = y;
    if (a->diag->file != b->diag->file) return a->diag->file < b->diag->file ? -1 : 1;
    return by_place(a, b);
}

static Sorted *sorted(Arena *scratch, const DiagList *diags,
                      int (*order)(const void *, const void *))
{
    Sorted *list = arena_new(scratch, Sorted, diags->count + 1);
    for (int i = 0; i < diags->count; i++) {
        list[i] = (Sorted){ .diag = &diags->items[i], .order = i };
    }
    if (diags->count > 1) qsort(list, (size_t)diags->count, sizeof *list, order);
    return list;
}

static void put_file(const Report *report, int file, const Sorted *list)
{
    Buf *out = report->out;
    size_t from = out->n;
    buf_put(out, file_name(report, file));
    pad_to(out, from, COUNT_COLUMN);
    put_counts(report, file);
    buf_putc(out, '\n');
    for (int i = 0; i < report->diags->count; i++) {
        if (list[i].diag->file == file) put_diag(report, list[i].diag);
    }
    buf_putc(out, '\n');
}

static void put_folder(const Report *report, const Sorted *list)
{
    bool first = true;
    for (int i = 0; i < report->diags->count; i++) {
        if (list[i].diag->file >= 0) break; // the folder sorts before its files
        if (first) buf_printf(report->out, "%.*s\n", STR_ARG(file_name(report, -1)));
        first = false;
        put_diag(report, list[i].diag);
    }
    if (!first) buf_putc(report->out, '\n');
}

static bool is_folder(const Pack *pack)
{
    return pack->file_count != 1 || !str_eq(pack->path, pack->files[0].path);
}

// The questions of a folder in the order of play; `reserve`: those that wait for another evening.
static void put_questions(const Report *report, const char *title, bool reserve)
{
    Buf *out = report->out;
    int number = 0;
    for (int i = 0; i < report->pack->item_count; i++) {
        const Item *item = &report->pack->items[i];
        if (item->kind != ITEM_QUESTION || !item->usable || item->reserve != reserve) continue;
        if (++number == 1) buf_printf(out, "%s\n", title);
        buf_printf(out, "%*d. ", NUMBER_WIDTH, number);
        buf_put(out, file_name(report, item->file));
        buf_printf(out, ", vraag %d (", item->number);
        put_first_words(out, item->text);
        buf_put(out, STR(")\n"));
    }
    if (number > 0) buf_putc(out, '\n');
}

// "17 vragen en 3 kaarten doen mee, 2 nog niet."
static void put_total(const Report *report)
{
    Buf *out = report->out;
    int kinds = 0, broken = 0, playing = 0, put = 0;
    Tally tallies[ITEM_PART + 1];
    for (int kind = ITEM_QUESTION; kind <= ITEM_PART; kind++) {
        tallies[kind] = tally(report->pack, -1, (ItemKind)kind);
        kinds += tallies[kind].all > 0;
        broken += tallies[kind].broken;
        playing += tallies[kind].playing;
    }
    if (kinds == 0) {
        buf_put(out, STR(" Er doet nog niets mee."));
        return;
    }
    buf_putc(out, ' ');
    for (int kind = ITEM_QUESTION; kind <= ITEM_PART; kind++) {
        if (tallies[kind].all == 0) continue;
        if (put > 0) buf_put(out, put + 1 == kinds ? STR(" en ") : STR(", "));
        put_count(out, tallies[kind].playing, (ItemKind)kind);
        put++;
    }
    buf_put(out, playing == 1 && kinds == 1 ? STR(" doet mee") : STR(" doen mee"));
    if (broken > 0) buf_printf(out, ", %d nog niet", broken);
    buf_putc(out, '.');
}

static void put_closing(const Report *report, const Sorted *list)
{
    Buf *out = report->out;
    int files = report->pack->file_count;
    buf_printf(out, "%d %s gelezen.", files, files == 1 ? "bestand" : "bestanden");
    put_total(report);
    for (int i = 0; i < report->diags->count; i++) {
        const Diag *diag = list[i].diag;
        if (diag_severity(diag) != DIAG_FIX || diag->file < 0) continue;
        buf_printf(out, " Begin met %.*s, regel %d.", STR_ARG(file_name(report, diag->file)),
                   diag->line);
        break;
    }
    buf_putc(out, '\n');
}

void report_write(const Pack *pack, const DiagList *diags, bool colour, Buf *out)
{
    Arena scratch = { 0 };
    Report report = { .pack = pack, .diags = diags, .colour = colour, .out = out };
    const Sorted *list = sorted(&scratch, diags, worst_first);
    for (int file = 0; file < pack->file_count; file++) {
        put_file(&report, file, list);
    }
    put_folder(&report, list);
    if (is_folder(pack)) {
        put_questions(&report, "De quiz speelt in deze volgorde:", false);
        put_questions(&report, "In reserve:", true);
    }
    put_closing(&report, list);
    arena_finish(&scratch);
}

void report_file(const Pack *pack, const DiagList *diags, int file, Buf *out)
{
    Arena scratch = { 0 };
    Report report = { .pack = pack, .diags = diags, .out = out };
    put_file(&report, file, sorted(&scratch, diags, worst_first));
    arena_finish(&scratch);
}

void report_brief(const Pack *pack, const DiagList *diags, Buf *out)
{
    static const char *const words[] = {
        [DIAG_TIP] = "tip", [DIAG_LOOK] = "let-op", [DIAG_FIX] = "verbeter"
    };
    Arena scratch = { 0 }, brief = { 0 };
    const Sorted *list = sorted(&scratch, diags, first_line_first);
    for (int i = 0; i < diags->count; i++) {
        const Diag *diag = list[i].diag;
        Str path = diag->file < 0 ? pack->path : pack->files[diag->file].path;
        buf_printf(out, "%.*s:%d:%d: %s %s: %.*s", STR_ARG(path), diag->line, diag->column,
                   words[diag_severity(diag)], diag_code(diag), STR_ARG(diag_what(diag, &brief)));
        Str mend = diag_mend(diag, &brief);
        if (mend.n) buf_printf(out, " → %.*s", STR_ARG(mend));
        buf_putc(out, '\n');
        arena_reset(&brief);
    }
    arena_finish(&brief);
    arena_finish(&scratch);
}

void report_total(const Pack *pack, const DiagList *diags, Buf *out)
{
    Arena scratch = { 0 };
    Report report = { .pack = pack, .diags = diags, .out = out };
    put_closing(&report, sorted(&scratch, diags, worst_first));
    arena_finish(&scratch);
}

int report_code(int items, int fixes)
{
    if (items == 0) return 2;
    return fixes > 0 ? 1 : 0;
}
