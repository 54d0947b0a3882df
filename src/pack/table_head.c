// Heads of tables. Our own have the words of our format, one a cell. Kahoot's template says more in
// a cell ("Answer 1 - max 75 characters", in the language of its user), so there the first word and
// the number count; because a sentence may begin with such a word too, that kind of head must have
// all its columns. The delimiter is not counted but tried: Kahoot's list of times holds as many
// commas as the row has cells.
#include "pack/table_head.h"

#include "base/utf8.h"
#include "pack/foreign.h"

enum {
    ROW_BYTES_MAX = 4096, // a longer row is no head
    NAME_BYTES_MAX = 120  // a longer cell names no column
};

// First words of Kahoot's columns, and of its kind.
static const struct {
    Str word;
    Field field;
} leads[] = {
    { .word = STR_INIT("question"), .field = FIELD_QUESTION },
    { .word = STR_INIT("vraag"), .field = FIELD_QUESTION },
    { .word = STR_INIT("correct"), .field = FIELD_RIGHT },
    { .word = STR_INIT("juist"), .field = FIELD_RIGHT },
    { .word = STR_INIT("juiste"), .field = FIELD_RIGHT },
    { .word = STR_INIT("goed"), .field = FIELD_RIGHT },
    { .word = STR_INIT("goede"), .field = FIELD_RIGHT },
};

static const Str answer_words[] = { STR_INIT("answer"), STR_INIT("antwoord"), STR_INIT("option"),
                                    STR_INIT("optie") };

static bool is_answer_word(Str word)
{
    for (size_t i = 0; i < sizeof answer_words / sizeof *answer_words; i++) {
        if (str_eq(word, answer_words[i])) return true;
    }
    return false;
}

// "answer 1 max 75 characters", "antwoord b": which answer; 0: none.
static int answer_number(Str folded, bool *digit)
{
    StrCut cut = str_cut(folded, ' ');
    Str number = str_cut(cut.tail, ' ').head;
    if (number.n != 1 || !is_answer_word(cut.head)) return 0;
    char c = number.p[0];
    *digit = c >= '1' && c <= '9';
    if (*digit) return c - '0';
    return c >= 'a' && c <= 'i' ? c - 'a' + 1 : 0;
}

static Field lead_field(Str folded)
{
    Str first = str_cut(folded, ' ').head;
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        if (str_eq(first, leads[i].word)) return leads[i].field;
    }
    return FIELD_NONE;
}

typedef struct Cast {
    int fields[FIELD_COUNT]; // columns of each
    int answers, known;
    int filled; // columns with any name at all
    bool loose; // some column was known by its first word only
} Cast;

static Column read_column(Str cell, TableHead *head, Cast *cast)
{
    Column column = { .word = { .language = LANGUAGE_NONE }, .name = cell };
    char out[NAME_BYTES_MAX * UTF8_FOLD_GROWTH];
    if (cell.n == 0 || cell.n > NAME_BYTES_MAX) return column;
    Str folded = { out, utf8_fold_into(out, cell) };
    bool digit = false;
    column.answer = answer_number(folded, &digit);
    bool exact = keyword_find(folded, &column.word);
    if (column.answer > 0) {
        static const Field fields[] = { FIELD_RED, FIELD_GREEN };
        column.word = (Keyword){ .language = LANGUAGE_NONE };
        column.word.field = column.answer <= 2 ? fields[column.answer - 1] : FIELD_EXTRA;
        head->numbered = head->numbered || digit;
        exact = folded.n == str_cut(folded, ' ').head.n + 2;
    } else if (!exact && str_index(cell, ':') == cell.n) { // a line of ours has one
        column.word.field = lead_field(folded);
    }
    if (column.word.field == FIELD_NONE) return column;
    if (!exact) {
        cast->loose = true;
        column.name = field_word(column.word.field);
    }
    return column;
}

// Answers without a number of their own follow each other: red, green, and the rest as they come.
static void count_column(Column *column, Cast *cast)
{
    Field field = column->word.field;
    if (field == FIELD_NONE) return;
    cast->known++;
    if (column->word.language != LANGUAGE_NONE) return;
    cast->fields[field]++;
    if (field != FIELD_RED && field != FIELD_GREEN && field != FIELD_EXTRA) return;
    cast->answers++;
    if (column->answer == 0) {
        column->answer = field == FIELD_RED     ? 1
                         : field == FIELD_GREEN ? 2
                                                : cast->fields[FIELD_EXTRA] + 2;
    }
}

// The columns without which the rows could make no item. "Vraag, rood, groen" is a sentence as
// well; so is a long row in which some words happen to be ours.
static bool is_complete(const Cast *cast, char delimiter)
{
    const int *fields = cast->fields;
    if (cast->known * 2 < cast->filled) return false;
    if (fields[FIELD_QUESTION] > 0 && cast->answers >= 2) {
        return (!cast->loose && delimiter != ',') || fields[FIELD_RIGHT] > 0;
    }
    if (cast->loose) return false;
    int about = fields[FIELD_SCHOOL] + fields[FIELD_RIGHT] + fields[FIELD_EXPLAIN] + cast->answers;
    return (fields[FIELD_STATEMENT] > 0 && about > 0) ||
           (fields[FIELD_CARD] > 0 && fields[FIELD_SENTENCE] > 0) ||
           (fields[FIELD_PART] > 0 && fields[FIELD_MINUTES] > 0);
}

bool table_head_has_item(Str cell)
{
    char out[NAME_BYTES_MAX * UTF8_FOLD_GROWTH];
    // Every item word and what Kahoot calls a question begin with one of these.
    static const char first[] = "vqskbmaocpVQSKBMAOCP";
    if (cell.n == 0 || cell.n > NAME_BYTES_MAX) return false;
    if ((unsigned char)cell.p[0] < 0x80 && str_index(str_z(first), cell.p[0]) == sizeof first - 1) {
        return false;
    }
    Str folded = { out, utf8_fold_into(out, cell) };
    Keyword word;
    if (keyword_find(folded, &word)) {
        return field_is_item(word.field) && word.language == LANGUAGE_NONE;
    }
    return lead_field(folded) == FIELD_QUESTION;
}

static bool has_item(const CsvRow *cells)
{
    for (int i = 0; i < cells->count; i++) {
        if (table_head_has_item(cells->cells[i].at)) return true;
    }
    return false;
}

static int find_item(const TableHead *head)
{
    for (int i = 0; i < head->count; i++) {
        const Keyword *word = &head->columns[i].word;
        if (field_is_item(word->field) && word->language == LANGUAGE_NONE) return i;
    }
    return -1;
}

// How many columns are known when the row is cut at this delimiter; 0: it is no head.
static int try_delimiter(Str text, char delimiter, TableHead *head)
{
    Arena arena = { 0 }; // for cells with quotes inside, which name no column
    Row row = { .text = text, .number = 1 };
    Csv csv = { .arena = &arena, .rows = &row, .row_count = 1, .delimiter = delimiter };
    CsvRow cells;
    csv_read(&csv, &cells);
    arena_finish(&arena);
    if (!has_item(&cells)) return 0;
    *head = (TableHead){ .delimiter = delimiter, .count = cells.count };
    Cast cast = { 0 };
    for (int i = 0; i < cells.count; i++) {
        cast.filled += cells.cells[i].at.n > 0;
        head->columns[i] = read_column(cells.cells[i].at, head, &cast);
        count_column(&head->columns[i], &cast);
    }
    head->item = find_item(head);
    return is_complete(&cast, delimiter) ? cast.known : 0;
}

bool table_head_read(Str row, TableHead *head)
{
    static const char delimiters[] = { '\t', ';', ',' };
    int most = 0;
    if (row.n > ROW_BYTES_MAX) return false;
    for (size_t i = 0; i < sizeof delimiters; i++) {
        TableHead found;
        if (str_index(row, delimiters[i]) == row.n) continue;
        int known = try_delimiter(row, delimiters[i], &found);
        if (known <= most) continue;
        most = known;
        *head = found;
    }
    return most > 0;
}

bool table_is_head(Str row)
{
    TableHead head;
    return table_head_read(row, &head);
}
