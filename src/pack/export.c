// One row a form: what it is called, what it can hold, how an item is written. What does not fit is
// counted by reason and kind, and told in one sentence each, because a list of forty questions is read
// by nobody.
#include "pack/export.h"

#include "pack/keyword.h"
#include "pack/value.h"
#include "pack/write.h"

enum { Q = 1 << ITEM_QUESTION, S = 1 << ITEM_STATEMENT, K = 1 << ITEM_CARD, A = 1 << ITEM_PART };

// What an item may have beside its texts and answers.
enum { EXPLAIN = 1, PROMPTS = 2, PHOTO = 4, NOTES = 8, LANGUAGES = 16, ALL = 31 };

static bool is_aiken(const ExportForm *form)
{
    return form->item == write_aiken;
}

// clang-format off
const ExportForm export_forms[] = {
    { .word = "tekst", .name = "een gewoon bestand", .ending = ".txt", .editor = true,
      .kinds = Q | S | K | A, .holds = ALL },
    { .word = "gift", .name = "GIFT", .ending = ".gift", .kinds = Q | S,
      .holds = EXPLAIN | PROMPTS | PHOTO, .item = write_gift },
    { .word = "aiken", .name = "Aiken", .ending = "-aiken.txt", .kinds = Q, .item = write_aiken },
    { .word = "kahoot", .name = "Kahoot", .ending = "-kahoot.tsv", .editor = true, .kinds = Q,
      .longest = 120, .head = write_kahoot_head, .item = write_kahoot,
      .hint = "Plak de tabel in vak B8 van het sjabloon van Kahoot. De kop komt dan op de kop." },
    { .word = "quizlet", .name = "Quizlet", .ending = "-quizlet.txt", .kinds = K,
      .item = write_pair },
    { .word = "anki", .name = "Anki", .ending = "-anki.txt", .kinds = K, .head = write_anki_head,
      .item = write_pair },
};
// clang-format on
const int export_form_count = sizeof export_forms / sizeof *export_forms;

typedef enum Reason {
    FITS,
    NOT_YET,    /* a message of severity DIAG_FIX stands against it */
    IN_RESERVE, /* a folder's quiz is full */
    OTHER_KIND,
    TOO_LONG,
    LETTERS,
    REASONS
} Reason;

typedef struct Tally {
    int left_out[REASONS][ITEM_PART + 1];
    int lost; /* bits: what the items that were written had, and the form does not hold */
} Tally;

static Reason reason_of(const ExportForm *form, const Item *item)
{
    if (!(form->kinds >> item->kind & 1)) return OTHER_KIND;
    if (!item->usable) return NOT_YET;
    if (item->reserve) return IN_RESERVE;
    if (form->longest > 0 && text_length(item->text) > form->longest) return TOO_LONG;
    return is_aiken(form) && aiken_letters_cross(item) ? LETTERS : FITS;
}

static int parts_of(const Item *item)
{
    return (item->explain.n ? EXPLAIN : 0) | (item->prompt_count ? PROMPTS : 0) |
           (item->photo.n ? PHOTO : 0) | (item->note_count ? NOTES : 0) |
           (item->translation_count ? LANGUAGES : 0);
}

static void say_left_out(const ExportForm *form, const Tally *tally, Buf *said)
{
    static const struct {
        const char *one, *more;
    } kinds[] = { [ITEM_QUESTION] = { "vraag", "vragen" },
                  [ITEM_STATEMENT] = { "stelling", "stellingen" },
                  [ITEM_CARD] = { "kaart", "kaarten" },
                  [ITEM_PART] = { "onderdeel", "onderdelen" } };
    static const char *const why[] = {
        [NOT_YET] = "daar moet eerst nog iets beter. Met avondspel check zie je wat.",
        [IN_RESERVE] = "de quiz is al vol.",
        [TOO_LONG] = "een vraag mag daar niet langer zijn dan 120 tekens.",
        [LETTERS] = "een antwoord heet daar zelf A of B.",
    };
    for (int reason = NOT_YET; reason < REASONS; reason++) {
        for (int kind = ITEM_QUESTION; kind <= ITEM_PART; kind++) {
            int n = tally->left_out[reason][kind];
            if (n == 0) continue;
            const char *word = n == 1 ? kinds[kind].one : kinds[kind].more;
            if (why[reason]) {
                buf_printf(said, "%d %s %s niet mee: %s\n", n, word, n == 1 ? "gaat" : "gaan",
                           why[reason]);
            } else {
                buf_printf(said, "%d %s %s niet in %s.\n", n, word, n == 1 ? "past" : "passen",
                           form->name);
            }
        }
    }
}

static void say_lost(const ExportForm *form, int lost, Buf *said)
{
    static const char *const words[] = { "uitleg", "praatvragen", "foto's", "notities",
                                         "vertalingen" };
    if (lost == 0) return;
    buf_printf(said, "Dit kan %s niet bewaren:", form->name);
    const char *between = " ";
    for (int i = 0; lost >> i; i++) {
        if (!(lost >> i & 1)) continue;
        buf_printf(said, "%s%s", between, words[i]);
        between = ", ";
    }
    buf_put(said, STR(".\n"));
}

// Questions that came from another program and that two cards cannot answer.
static void say_loose(const Pack *pack, bool written, Buf *said)
{
    int n = pack->loose_count;
    if (n == 0) return;
    buf_printf(said, "%d %s niet met rood en groen%s.\n", n, n == 1 ? "vraag kan" : "vragen kunnen",
               written  ? ": onderaan, met // ervoor"
               : n == 1 ? " en gaat niet mee"
                        : " en gaan niet mee");
}

static int write_own(const Pack *pack, const DiagList *diags, Buf *out, Buf *said)
{
    WrittenFile written = write_file(pack, diags, out);
    if (written.unfinished > 0) {
        buf_printf(said, "Op %d %s moet nog iets beter. Dat staat er zo in.\n", written.unfinished,
                   written.unfinished == 1 ? "plek" : "plekken");
    }
    if (written.remarks > 0) {
        buf_printf(said, "%d %s niet te lezen als vraag of kaart. Het staat erin met // ervoor.\n",
                   written.remarks, written.remarks == 1 ? "stuk is" : "stukken zijn");
    }
    say_loose(pack, true, said);
    return pack->item_count + pack->loose_count;
}

int export_write(const Pack *pack, const DiagList *diags, const ExportForm *form, Buf *out,
                 Buf *said)
{
    if (!form->item) return write_own(pack, diags, out, said);
    Tally tally = { 0 };
    int count = 0;
    if (form->head) form->head(out);
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        Reason reason = reason_of(form, item);
        tally.left_out[reason][item->kind]++;
        if (reason != FITS) continue;
        tally.lost |= parts_of(item) & ~form->holds;
        form->item(item, ++count, out);
    }
    say_left_out(form, &tally, said);
    say_loose(pack, false, said);
    say_lost(form, tally.lost, said);
    return count;
}

void export_text(Str text, Buf *out)
{
    buf_put(out, STR("\xEF\xBB\xBF"));
    while (!str_empty(text)) {
        StrCut cut = str_cut(text, '\n');
        buf_put(out, cut.head);
        buf_put(out, STR("\r\n"));
        text = cut.tail;
    }
}
