// Tables: one row, one item. Rows above the head are a template's preface, or header words of ours.
// Answers that a head tells apart by number, as Kahoot's does, and answers beyond the second go the
// way of every foreign question; a row with a red and a green cell is an item of ours written
// sideways, so there the right one may be told in all the ways of our format.
#include "pack/foreign.h"

#include "base/utf8.h"
#include "pack/table_head.h"
#include "pack/value.h"

typedef struct Table {
    Reader *reader;
    TableHead head;
    CsvRow row;
    Line line; // the cell at hand, as a line of ours
} Table;

static const Cell *cell_at(const Table *table, int column)
{
    static const Cell empty = { 0 };
    return column >= 0 && column < table->row.count ? &table->row.cells[column] : &empty;
}

static int column_of(const Table *table, Field field)
{
    for (int i = 0; i < table->head.count; i++) {
        const Keyword *word = &table->head.columns[i].word;
        if (word->field == field && word->language == LANGUAGE_NONE) return i;
    }
    return -1;
}

static bool is_number(Str text)
{
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] < '0' || text.p[i] > '9') return false;
    }
    return true;
}

// A template numbers the rows that nobody filled in. A question of numbers ("3", 4 or 5) has answers too.
static bool is_empty(const Table *table)
{
    bool numbers = true;
    int known = 0;
    for (int i = 0; i < table->row.count; i++) {
        Str text = table->row.cells[i].text;
        numbers = numbers && is_number(text);
        known += text.n > 0 && i < table->head.count &&
                 table->head.columns[i].word.field != FIELD_NONE;
    }
    return known == 0 || (numbers && known < 2);
}

// The first column of an item that is filled in; else the first there is.
static int item_column(const Table *table)
{
    for (int i = table->head.item; i < table->head.count; i++) {
        const Keyword *word = &table->head.columns[i].word;
        bool item = field_is_item(word->field) && word->language == LANGUAGE_NONE;
        if (item && cell_at(table, i)->text.n > 0) return i;
    }
    return table->head.item;
}

static void take_cell(Table *table, int index)
{
    const Cell *cell = cell_at(table, index);
    const Column *column = &table->head.columns[index];
    Line *line = &table->line;
    line->number = cell->line;
    line->key = column->name;
    line->value = cell->text;
    line->word = column->word;
    if (field_is_header(column->word.field)) {
        // Of the header words only the kind belongs to one card.
        if (column->word.field == FIELD_KIND) header_take(table->reader, FIELD_KIND, line);
    } else {
        foreign_take(table->reader, line, cell->at);
    }
}

// All that stands beside the item word; of a question whose answers are there already, the rest.
static void take_cells(Table *table, int item, bool answered)
{
    for (int i = 0; i < table->head.count; i++) {
        const Column *column = &table->head.columns[i];
        bool skip = i == item || column->word.field == FIELD_NONE ||
                    (answered && column->word.language == LANGUAGE_NONE &&
                     (column->answer > 0 || column->word.field == FIELD_RIGHT));
        if (!skip && cell_at(table, i)->text.n > 0) take_cell(table, i);
    }
}

static void take_plain(Table *table, int item)
{
    Reader *reader = table->reader;
    const Column *column = &table->head.columns[item];
    const Cell *cell = cell_at(table, item);
    Field field = column->word.field;
    Field second = field == FIELD_CARD ? FIELD_SENTENCE : FIELD_MINUTES;
    Str text = cell->text;
    if (cell_at(table, column_of(table, second))->text.n > 0) {
        text = foreign_title(reader, text);
    }
    CardKind card = column->word.card != CARD_OTHER ? column->word.card : reader->card_kind;
    Entry *entry = draft_begin(reader, field, card, table->row.line, column->name, text);
    if (!entry) return;
    entry->at.line = cell->line > 0 ? cell->line : table->row.line;
    if (entry->head.n == text.n) entry->at.value = cell->at;
    take_cells(table, item, false);
}

// The answers of a row that are filled in, in the order of their columns.
typedef struct Answers {
    Choice choices[CSV_CELLS_MAX];
    int numbers[CSV_CELLS_MAX]; // as the head counts them
    int count;
    bool extra; // one beyond red and green
} Answers;

static void find_answers(const Table *table, Answers *answers)
{
    answers->count = 0;
    answers->extra = false;
    for (int i = 0; i < table->head.count; i++) {
        const Column *column = &table->head.columns[i];
        const Cell *cell = cell_at(table, i);
        if (column->answer == 0 || column->word.language != LANGUAGE_NONE) continue;
        if (cell->text.n == 0) continue;
        answers->numbers[answers->count] = column->answer;
        answers->choices[answers->count++] = (Choice){ .line = cell->line,
                                                       .text = cell->text,
                                                       .at = cell->at };
        answers->extra = answers->extra || column->answer > 2;
    }
}

static void mark_number(Answers *answers, int number)
{
    for (int i = 0; i < answers->count; i++) {
        if (answers->numbers[i] == number) answers->choices[i].right = true;
    }
}

// "2", "1,3", "1 en 3": marks those and says how many there are; 0: it is no list of numbers.
static int mark_list(Answers *answers, Str folded)
{
    int seen[10] = { 0 }, count = 0;
    for (Str rest = folded; rest.n > 0;) {
        Str word = str_word(&rest);
        if (str_eq(word, STR("en")) || str_eq(word, STR("and"))) continue;
        if (!is_number(word)) return 0;
        int number = word.n == 1 ? word.p[0] - '0' : 0;
        count += seen[number]++ == 0;
    }
    for (int number = 1; number < 10; number++) {
        if (seen[number]) mark_number(answers, number);
    }
    return count;
}

static int number_of(Str folded)
{
    static const struct {
        Str word;
        int number;
    } words[] = {
        { .word = STR_INIT("rood"), .number = 1 },   { .word = STR_INIT("rode"), .number = 1 },
        { .word = STR_INIT("red"), .number = 1 },    { .word = STR_INIT("groen"), .number = 2 },
        { .word = STR_INIT("groene"), .number = 2 }, { .word = STR_INIT("green"), .number = 2 },
    };
    static const Str fillers[] = { STR_INIT("antwoord "), STR_INIT("answer "), STR_INIT("optie ") };
    for (size_t i = 0; i < sizeof fillers / sizeof *fillers; i++) {
        if (str_starts(folded, fillers[i])) folded = str_drop(folded, fillers[i].n);
    }
    if (folded.n == 1 && folded.p[0] >= '1' && folded.p[0] <= '9') return folded.p[0] - '0';
    if (folded.n == 1 && folded.p[0] >= 'a' && folded.p[0] <= 'i') return folded.p[0] - 'a' + 1;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (str_eq(folded, words[i].word)) return words[i].number;
    }
    return 0;
}

// The very text of an answer, or else what it is called.
static void mark_by_name(Table *table, Answers *answers, Str mark, Str folded)
{
    Arena *brief = table->reader->brief;
    Str key = value_key(brief, mark);
    for (int i = 0; i < answers->count; i++) {
        if (!str_eq(value_key(brief, answers->choices[i].text), key)) continue;
        answers->choices[i].right = true;
        return;
    }
    mark_number(answers, number_of(folded));
}

static void take_numbered(Table *table, int item, Answers *answers)
{
    Reader *reader = table->reader;
    const Cell *text = cell_at(table, item);
    const Cell *mark = cell_at(table, column_of(table, FIELD_RIGHT));
    draft_finish(reader);
    arena_reset(reader->brief);
    Str folded = utf8_fold(reader->brief, mark->text);
    int right = table->head.numbered ? mark_list(answers, folded) : 0;
    if (right > 1) {
        foreign_refuse(reader, table->row.line, text->text);
        return;
    }
    if (right == 0 && mark->text.n > 0) mark_by_name(table, answers, mark->text, folded);
    ForeignQuestion question = { .line = table->row.line,
                                 .text = text->text,
                                 .at = text->at,
                                 .choices = answers->choices,
                                 .count = answers->count,
                                 .mark_line = mark->text.n > 0 ? mark->line : 0,
                                 .mark = mark->at };
    if (foreign_question(reader, &question)) take_cells(table, item, true);
}

static void take_row(Table *table)
{
    if (is_empty(table)) return;
    int item = item_column(table);
    Answers answers = { .count = 0 };
    bool question = table->head.columns[item].word.field == FIELD_QUESTION;
    if (question) find_answers(table, &answers);
    if (question && (table->head.numbered || answers.extra)) {
        take_numbered(table, item, &answers);
    } else {
        take_plain(table, item);
    }
}

// "Titel;Onze quiz", or the same with a colon in one cell.
static void take_preface(Table *table)
{
    Line *line = &table->line;
    int i = 0;
    while (i < table->row.count && table->row.cells[i].text.n == 0) {
        i++;
    }
    if (i == table->row.count) return;
    const Cell *cell = &table->row.cells[i];
    line_read((Row){ .text = cell->at, .number = cell->line }, line);
    if (line->kind == LINE_TEXT && i + 1 < table->row.count && cell->at.n <= KEY_CHARS_MAX) {
        char folded[KEY_FOLD_MAX];
        bool known = keyword_find((Str){ folded, utf8_fold_into(folded, cell->at) }, &line->word);
        line->kind = known ? LINE_KEY : LINE_TEXT;
        line->key = cell->at;
        line->value = table->row.cells[i + 1].text;
        line->number = table->row.cells[i + 1].line;
    }
    bool header = line->kind == LINE_KEY && field_is_header(line->word.field) &&
                  line->word.language == LANGUAGE_NONE && line->value.n > 0;
    if (header) header_take(table->reader, line->word.field, line);
}

// "Vraag, a, b, 20, 1" names columns, but it is a question: no column is called "20".
static bool has_number_apart(const Table *table, const TableHead *head)
{
    if (head->delimiter != table->head.delimiter) return false;
    for (int i = 0; i < table->row.count && i < head->count; i++) {
        Str text = table->row.cells[i].text;
        bool known = head->columns[i].word.field != FIELD_NONE;
        if (text.n > 0 && is_number(text) && !known) return true;
    }
    return false;
}

// A table below a table has a head of its own, and perhaps a delimiter.
static bool is_new_head(Table *table, Str row)
{
    size_t end = 0;
    while (end < row.n && row.p[end] != ';' && row.p[end] != ',' && row.p[end] != '\t') {
        end++;
    }
    bool may = table_head_has_item(str_trim(str_sub(row, 0, end))) ||
               table_head_has_item(cell_at(table, table->head.item)->at);
    TableHead head;
    if (!may || !table_head_read(row, &head) || has_number_apart(table, &head)) return false;
    table->head = head;
    return true;
}

void table_read(Reader *reader)
{
    Table table = { .reader = reader };
    Csv csv = { .arena = reader->arena, .rows = reader->text.rows };
    int all = reader->text.row_count, head = 0;
    while (head < all && !table_head_read(csv.rows[head].text, &table.head)) {
        head++;
    }
    csv.row_count = head;
    csv.delimiter = table.head.delimiter;
    while (csv_read(&csv, &table.row)) {
        take_preface(&table);
    }
    csv.row = head + 1;
    csv.row_count = all;
    for (int row = csv.row; !reader->stop && csv_read(&csv, &table.row); row = csv.row) {
        if (is_new_head(&table, csv.rows[row].text)) {
            csv.delimiter = table.head.delimiter;
        } else {
            take_row(&table);
        }
    }
}
