// Text without a key word. It joins the field above when it stands right below; otherwise it waits
// until the next key word shows what it was: a question whose "Vraag:" was forgotten, more of the
// field above, or a loose line. Waiting text is a range of rows, never a copy, and every row of it is
// looked at a fixed number of times.
#include "pack/reader.h"

#include "base/utf8.h"

// The field that text right below `entry` belongs to; NULL when it takes none.
static Entry *field_for_text(Reader *reader, Entry *entry, int line)
{
    if (!entry) return NULL;
    Field field = entry->at.field;
    if (entry->language.n == 0 && (field == FIELD_CARD || field == FIELD_PART)) {
        Field text = field == FIELD_CARD ? FIELD_SENTENCE : FIELD_EXPLAIN;
        Entry **there = &reader->draft.first[text];
        if (!*there) *there = draft_add(reader, text, line, field_word(text), (Str){ 0 });
        return *there;
    }
    return field_takes_text(field) || entry->language.n > 0 ? entry : NULL;
}

// Text that waited and turned out to be no question: more of the field above, or loose.
static void settle_as_text(Reader *reader, int from, int to)
{
    Entry *last = reader->last;
    Field field = last ? last->at.field : FIELD_NONE;
    bool joins = last && !last->dropped && last->language.n == 0 &&
                 (field == FIELD_QUESTION || field == FIELD_STATEMENT || field == FIELD_EXPLAIN ||
                  field == FIELD_PROMPT || field == FIELD_SENTENCE ||
                  (field == FIELD_CARD && entry_empty(reader->draft.first[FIELD_SENTENCE])) ||
                  (field == FIELD_PART && entry_empty(reader->draft.first[FIELD_EXPLAIN])));
    Line line;
    for (int i = from; i < to; i++) {
        line_read(reader->text.rows[i], &line);
        if (line.kind == LINE_BLANK || line.kind == LINE_REMARK) continue;
        if (!joins) {
            reader_say_later(reader, (Say){ .code = "R04", .line = line.number, .at = line.text });
            continue;
        }
        Entry *into = field_for_text(reader, reader->last, line.number);
        reader->last = into;
        entry_join(reader, into, &line);
    }
}

// Where the last paragraph of the waiting text begins.
static int last_paragraph(const Reader *reader, int to)
{
    int start = reader->waiting;
    bool blank = false;
    for (int i = reader->waiting; i < to; i++) {
        Str text = reader->text.rows[i].text;
        if (line_is_blank(text)) {
            blank = true;
        } else if (blank) {
            start = i;
            blank = false;
        }
    }
    return start;
}

static size_t digits_before(Str s, size_t end)
{
    size_t at = end;
    while (at > 0 && s.p[at - 1] >= '0' && s.p[at - 1] <= '9') {
        at--;
    }
    return end - at;
}

// "Vraag 2. Wat is dit?", "2: Wat is dit?" without word and number. line_read has already taken off a
// number with a point or a bracket.
static Str without_item_number(Str bare)
{
    static const Str stops[] = { STR_INIT(". "), STR_INIT(") "), STR_INIT(": "), STR_INIT(" - "),
                                 STR_INIT(" – ") };
    Str front = str_sub(bare, 0, KEY_CHARS_MAX);
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++) {
        size_t at = str_find(front, stops[i]);
        if (at == front.n || digits_before(front, at) == 0) continue;
        char folded[KEY_FOLD_MAX];
        Str head = { folded, utf8_fold_into(folded, str_sub(front, 0, at)) };
        Keyword word;
        bool counts = digits_before(front, at) == at ||
                      (keyword_find_plain(head, &word) && word.field == FIELD_QUESTION);
        if (counts) return str_trim(str_drop(bare, at + stops[i].n));
    }
    return bare;
}

static void begin_implied_question(Reader *reader, int from, int to)
{
    Line line;
    Entry *entry = NULL;
    for (int i = from; i < to && !reader->stop; i++) {
        line_read(reader->text.rows[i], &line);
        if (line.kind == LINE_BLANK || line.kind == LINE_REMARK) continue;
        if (entry) {
            entry_join(reader, entry, &line);
            continue;
        }
        entry = draft_begin(reader, FIELD_QUESTION, CARD_OTHER, line.number,
                            field_word(FIELD_QUESTION), without_item_number(line.bare));
        if (entry) {
            reader_say(reader, (Say){ .code = "R05", .line = line.number, .at = line.bare });
        }
    }
}

// An answer that the item above has, or can have no more, makes the waiting text a question.
bool waiting_is_question(const Reader *reader, Field field)
{
    if (reader->waiting < 0 || !field_is_answer(field)) return false;
    if (!reader->open || !field_fits(field, reader->draft.kind)) return true;
    return draft_has(reader, field);
}

// Decides about waiting text before the line with this field (FIELD_NONE: any other) at row `to`.
void waiting_settle(Reader *reader, Field field, int to)
{
    if (reader->waiting < 0) return;
    int from = reader->waiting;
    if (waiting_is_question(reader, field)) {
        int start = last_paragraph(reader, to);
        settle_as_text(reader, from, start);
        begin_implied_question(reader, start, to);
    } else {
        settle_as_text(reader, from, to);
    }
    reader->waiting = -1;
    reader->gap = false;
}

void waiting_take(Reader *reader, const Line *line, int row)
{
    Entry *into = NULL;
    if (reader->waiting < 0 && !reader->gap) {
        into = field_for_text(reader, reader->last, line->number);
    }
    if (into) {
        reader->last = into;
        entry_join(reader, into, line);
    } else if (reader->waiting < 0) {
        reader->waiting = row;
    }
}
