// Aiken, as Moodle reads it and as pupils write it. Nothing leads a question, so text waits, as a
// range of rows, until a label, a mark or a field shows what it was; the last paragraph above the
// first label is the question. A letter is a label only when it is the next one, so "E. van Dijk"
// in an answer stays text. Between questions the words of our own format may be used. A question is
// handed over when its mark has been read; a field above the mark makes the reader look ahead for
// it, once a question.
#include "pack/foreign.h"

#include "base/utf8.h"
#include "pack/value.h"

typedef struct Aiken {
    Reader *reader;
    ForeignQuestion question;
    Choice *choices; // of the question at hand, in scratch
    size_t room;
    bool asked;   // a question with at least one label is at hand
    int waiting;  // first row of text that waits; -1: none
    bool gap;     // a blank line just above
    bool loose;   // one above the waiting text
    int mark_row; // of a mark that was taken ahead; -1: none
} Aiken;

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

static bool is_silent(const Line *line)
{
    return line->kind == LINE_BLANK || line->kind == LINE_REMARK;
}

static bool is_key(const Line *line)
{
    return line->kind == LINE_KEY && line->word.language == LANGUAGE_NONE && line->stray.n == 0;
}

// "Vraag 3", and nothing else.
static bool is_heading(const Line *line)
{
    return line->kind == LINE_KEY && line->alone;
}

static bool is_mark(const Line *line)
{
    return is_key(line) && line->word.field == FIELD_RIGHT;
}

// Which answer the line begins: 0 for "A)"; -1: none. `next` stands for answers with another word.
static int label_of(const Line *line, int next, Str *value)
{
    if (is_silent(line)) return -1;
    if (is_key(line)) {
        Field field = line->word.field;
        *value = line->value;
        if (field == FIELD_RED || field == FIELD_GREEN) return field == FIELD_RED ? 0 : 1;
        return field == FIELD_EXTRA && next >= 2 ? next : -1;
    }
    Str s = line->bare;
    if (s.n < 2 || (s.p[1] != ')' && s.p[1] != '.')) return -1;
    char letter = s.p[0] >= 'a' ? s.p[0] : (char)(s.p[0] - 'A' + 'a');
    if (letter < 'a' || letter > 'z') return -1;
    if (s.p[1] == '.' && s.n >= 4 && is_letter(s.p[2]) && s.p[3] == '.') return -1; // "a.u.b."
    *value = line_value(str_drop(s, 2));
    return letter - 'a';
}

static Str row_text(const Aiken *aiken, int row, bool bare, Line *line)
{
    line_read(aiken->reader->text.rows[row], line);
    if (is_silent(line)) return (Str){ 0 };
    return bare ? line->bare : line->text;
}

// The rows behind `front`, joined by blanks. Of a question's first row bullets and a number go.
static Str joined(const Aiken *aiken, Str front, int from, int to)
{
    Line line;
    size_t room = front.n;
    Str only = front;
    int pieces = front.n > 0;
    for (int row = from; row < to; row++) {
        Str text = row_text(aiken, row, pieces == 0, &line);
        if (text.n == 0) continue;
        if (pieces++ == 0) only = text;
        room += text.n + 1;
    }
    if (pieces <= 1) return only;
    char *out = arena_new(aiken->reader->arena, char, room);
    size_t n = 0;
    for (; n < front.n; n++) {
        out[n] = front.p[n];
    }
    for (int row = from; row < to; row++) {
        Str text = row_text(aiken, row, n == 0, &line);
        if (text.n > 0 && n > 0) out[n++] = ' ';
        for (size_t i = 0; i < text.n; i++) {
            out[n++] = text.p[i];
        }
    }
    return (Str){ out, n };
}

// Text that turned out to be no question: more of the answer or field above, or loose.
static void settle(Aiken *aiken, int to)
{
    Reader *reader = aiken->reader;
    int from = aiken->waiting;
    aiken->waiting = -1;
    if (from < 0 || from >= to) return;
    if (aiken->asked && !aiken->loose) {
        Choice *last = &aiken->choices[aiken->question.count - 1];
        last->text = joined(aiken, last->text, from, to);
        return;
    }
    Entry *last = aiken->asked ? NULL : reader->last;
    Field field = last ? last->at.field : FIELD_NONE;
    bool joins = field_takes_text(field) &&
                 (!aiken->loose || field == FIELD_EXPLAIN || field == FIELD_PROMPT);
    Line line;
    for (int row = from; row < to; row++) {
        line_read(reader->text.rows[row], &line);
        if (is_silent(&line)) continue;
        if (joins) {
            entry_join(reader, last, &line);
        } else {
            reader_say_later(reader, (Say){ .code = "R04", .line = line.number, .at = line.text });
        }
    }
}

// Empty answers behind the second are nobody's choice.
static void drop_empty(Aiken *aiken)
{
    int filled = 0, count = aiken->question.count;
    for (int i = 0; i < count; i++) {
        filled += aiken->choices[i].text.n > 0;
    }
    if (filled < 2 || filled == count) return;
    aiken->question.count = 0;
    for (int i = 0; i < count; i++) {
        if (aiken->choices[i].text.n > 0) {
            aiken->choices[aiken->question.count++] = aiken->choices[i];
        }
    }
}

static void finish(Aiken *aiken)
{
    if (!aiken->asked) return;
    drop_empty(aiken);
    aiken->question.choices = aiken->choices;
    foreign_question(aiken->reader, &aiken->question);
    aiken->reader->last = NULL;
    aiken->asked = false;
}

// Which answer a mark means: the text of one, a colour, or else its first character; -1: none.
static int marked(const Aiken *aiken, Str mark)
{
    Arena *scratch = aiken->reader->scratch;
    Str key = value_key(scratch, mark), folded = utf8_fold(scratch, mark);
    int count = aiken->question.count;
    for (int i = 0; i < count && mark.n > 1; i++) {
        if (str_eq(value_key(scratch, aiken->choices[i].text), key)) return i;
    }
    int answer = folded.n > 0 ? folded.p[0] - 'a' : -1;
    if (str_eq(folded, STR("rood"))) answer = 0;
    if (str_eq(folded, STR("groen"))) answer = 1;
    return answer >= 0 && answer < count ? answer : -1;
}

static void take_mark(Aiken *aiken, const Line *line)
{
    Str mark = value_short(aiken->reader->arena, line->value);
    if (mark.n == 0) return; // still missing
    int right = marked(aiken, mark);
    if (right >= 0) aiken->choices[right].right = true;
    aiken->question.mark = mark;
    aiken->question.mark_line = line->number;
}

// The row with the mark of the question at hand, before the next question begins; -1: there is
// none.
static int mark_ahead(const Aiken *aiken, int row)
{
    Line line;
    Str value;
    while (++row < aiken->reader->text.row_count) {
        line_read(aiken->reader->text.rows[row], &line);
        if (is_mark(&line)) return row;
        if (is_heading(&line) || label_of(&line, 0, &value) == 0) return -1;
    }
    return -1;
}

static bool is_remark(const Aiken *aiken, int row)
{
    return str_starts(str_trim(aiken->reader->text.rows[row].text), STR("//"));
}

static int last_paragraph(const Aiken *aiken, int to)
{
    int start = aiken->waiting;
    bool blank = false;
    for (int row = start; row < to; row++) {
        if (is_remark(aiken, row)) continue;
        bool silent = line_is_blank(aiken->reader->text.rows[row].text);
        if (!silent && blank) start = row;
        blank = silent;
    }
    return start;
}

static int last_line(const Aiken *aiken, int to)
{
    int row = to - 1;
    while (row > aiken->waiting &&
           (is_remark(aiken, row) || line_is_blank(aiken->reader->text.rows[row].text))) {
        row--;
    }
    return row;
}

// The waiting text above `row`, as far as it is a question; what stands above that is settled.
static void begin_question(Aiken *aiken, int row)
{
    Reader *reader = aiken->reader;
    int start = row;
    if (aiken->waiting >= 0) {
        start = last_paragraph(aiken, row);
        bool below = !aiken->asked && reader->last && field_takes_text(reader->last->at.field);
        if (below && !aiken->loose && start == aiken->waiting) start = last_line(aiken, row);
        settle(aiken, start);
    }
    finish(aiken);
    Line line;
    Str text = row_text(aiken, start, true, &line);
    Str all = start < row ? joined(aiken, (Str){ 0 }, start, row) : (Str){ 0 };
    aiken->question = (ForeignQuestion){ .line = reader->text.rows[start].number,
                                         .text = all,
                                         .at = start < row ? text : (Str){ 0 } };
    aiken->asked = true;
}

static void add_choice(Aiken *aiken, const Line *line, Str value)
{
    int count = aiken->question.count;
    aiken->choices = arena_grow(aiken->reader->scratch, aiken->choices, &aiken->room,
                                (size_t)count + 1, sizeof *aiken->choices);
    aiken->choices[count] = (Choice){ .line = line->number, .text = value, .at = value };
    aiken->question.count++;
}

// "A. van Dijk" above "A) een bakker" is a question.
static bool label_follows(const Aiken *aiken, int row)
{
    Line line;
    Str value;
    while (++row < aiken->reader->text.row_count) {
        line_read(aiken->reader->text.rows[row], &line);
        if (!is_silent(&line)) return label_of(&line, 0, &value) == 0;
    }
    return false;
}

// Whether "A)" begins a question. Without text above it, it does so only where no text could go on.
static bool begins_question(const Aiken *aiken, int row)
{
    if (aiken->waiting >= 0) return true;
    bool text = aiken->asked || (aiken->reader->last && !aiken->gap);
    return !text && !label_follows(aiken, row);
}

static bool take_label(Aiken *aiken, const Line *line, int row)
{
    Str value;
    int next = aiken->asked ? aiken->question.count : 0;
    int label = label_of(line, next, &value);
    if (aiken->asked && label == next) {
        settle(aiken, row);
    } else if (label == 0 && begins_question(aiken, row)) {
        begin_question(aiken, row);
    } else {
        return false;
    }
    add_choice(aiken, line, value);
    return true;
}

static void say_about(Aiken *aiken, const char *code, const Line *line)
{
    Say say = { .code = code, .line = line->number, .at = line->key, .a = line->key };
    reader_say_later(aiken->reader, say);
}

static void take_mark_row(Aiken *aiken, const Line *line, int row)
{
    Reader *reader = aiken->reader;
    bool alone = row != aiken->mark_row && !aiken->asked && aiken->waiting >= 0 &&
                 (aiken->loose || !reader->last);
    if (alone) {
        begin_question(aiken, row); // without a single answer
    } else {
        settle(aiken, row);
    }
    if (row == aiken->mark_row) {
        reader->last = NULL;
    } else if (aiken->asked) {
        take_mark(aiken, line);
        finish(aiken);
    } else {
        say_about(aiken, reader->open ? "R07" : "R06", line);
    }
}

// A field of ours below a question, or above its mark.
static void take_field(Aiken *aiken, const Line *line, int row)
{
    Reader *reader = aiken->reader;
    settle(aiken, row);
    if (aiken->asked) {
        aiken->mark_row = mark_ahead(aiken, row);
        if (aiken->mark_row >= 0) {
            Line mark;
            line_read(reader->text.rows[aiken->mark_row], &mark);
            take_mark(aiken, &mark);
        }
        finish(aiken);
    }
    if (reader->stop) return;
    if (reader->open) {
        foreign_take(reader, line, line->value);
    } else {
        say_about(aiken, "R06", line);
    }
}

// A misspelt word of ours that is no answer.
static void read_near(const Aiken *aiken, Line *line)
{
    const Reader *reader = aiken->reader;
    if (line->kind != LINE_UNKNOWN || (!aiken->asked && !reader->open)) return;
    Near near = fuzzy_find(keyword_without_number((Str){ line->folded, line->folded_n }));
    if (near.nearness != NEAR_MATCH || !field_fits(near.field, ITEM_QUESTION)) return;
    if (field_is_item(near.field) || near.field == FIELD_RED || near.field == FIELD_GREEN) return;
    if (near.field == FIELD_RIGHT && !aiken->asked) return;
    line->kind = LINE_KEY;
    line->word = (Keyword){ .field = near.field, .language = LANGUAGE_NONE };
    Say say = { .code = "R01", .line = line->number, .at = line->key, .a = line->key };
    say.b = near.word;
    reader_say(aiken->reader, say);
}

static bool is_field(const Line *line)
{
    return line->kind == LINE_KEY && !field_is_header(line->word.field) &&
           field_fits(line->word.field, ITEM_QUESTION);
}

static void take_row(Aiken *aiken, int row)
{
    Reader *reader = aiken->reader;
    Line line;
    line_read(reader->text.rows[row], &line);
    if (line.kind == LINE_REMARK) return;
    bool header = is_key(&line) && field_is_header(line.word.field) && aiken->waiting < 0;
    if (line.kind == LINE_BLANK || is_heading(&line)) {
        aiken->gap = true;
        if (line.kind == LINE_BLANK) return;
        settle(aiken, row);
        reader->last = NULL;
        return;
    }
    if (take_label(aiken, &line, row)) {
        aiken->gap = false;
        return;
    }
    read_near(aiken, &line);
    if (is_mark(&line)) {
        take_mark_row(aiken, &line, row);
    } else if (header) {
        header_take(reader, line.word.field, &line);
        reader->last = NULL;
    } else if (is_field(&line)) {
        take_field(aiken, &line, row);
    } else if (aiken->waiting < 0) {
        aiken->waiting = row;
        aiken->loose = aiken->gap;
    }
    aiken->gap = false;
}

void aiken_read(Reader *reader)
{
    enum { USUAL = 8 }; // answers
    Aiken aiken = { .reader = reader,
                    .choices = arena_new(reader->scratch, Choice, USUAL),
                    .room = USUAL,
                    .waiting = -1,
                    .mark_row = -1 };
    for (int row = 0; row < reader->text.row_count && !reader->stop; row++) {
        take_row(&aiken, row);
    }
    if (reader->stop) return;
    settle(&aiken, reader->text.row_count);
    finish(&aiken);
}
