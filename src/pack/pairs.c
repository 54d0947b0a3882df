// Lists of titles and sentences, as Quizlet and Anki export them: a card a row. Anki says in lines
// with a "#" what stands between the two, whether they hold HTML, and which columns are its own;
// any other column behind the second is left alone. A row that has no second cell is said to be
// loose and not joined to the card above, because a tab that was forgotten is likelier than a
// broken sentence.
#include "pack/foreign.h"

#include "pack/csv.h"
#include "pack/html.h"

typedef struct Pairs {
    Reader *reader;
    Csv csv;
    CsvRow row;
    uint64_t skip; // a bit for each column that holds no text of a card
    bool html;
    bool begun; // there was a card; Anki's lines stand above it
} Pairs;

static bool same(Str a, const char *word)
{
    Str b = str_z(word);
    if (a.n != b.n) return false;
    for (size_t i = 0; i < a.n; i++) {
        char c = a.p[i] >= 'A' && a.p[i] <= 'Z' ? (char)(a.p[i] - 'A' + 'a') : a.p[i];
        if (c != b.p[i]) return false;
    }
    return true;
}

static void take_separator(Pairs *pairs, Str value)
{
    static const struct {
        const char *name;
        char delimiter;
    } names[] = {
        { .name = "tab", .delimiter = '\t' },      { .name = "comma", .delimiter = ',' },
        { .name = "semicolon", .delimiter = ';' }, { .name = "pipe", .delimiter = '|' },
        { .name = "colon", .delimiter = ':' },     { .name = "space", .delimiter = ' ' },
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        bool sign = value.n == 1 && value.p[0] == names[i].delimiter;
        if (sign || same(value, names[i].name)) pairs->csv.delimiter = names[i].delimiter;
    }
}

static void take_column(Pairs *pairs, Str value)
{
    int64_t column;
    if (str_number(value, 1, CSV_CELLS_MAX, &column)) pairs->skip |= (uint64_t)1 << (column - 1);
}

// "#separator:tab", "#html:true", "#tags column:3".
static bool take_setting(Pairs *pairs, Str text)
{
    static const char *const columns[] = { "guid column", "notetype column", "deck column",
                                           "tags column" };
    StrCut cut = str_cut(str_drop(text, 1), ':');
    if (pairs->begun || !str_starts(text, STR("#")) || !cut.found) return false;
    Str name = str_trim(cut.head), value = str_trim(cut.tail);
    for (size_t i = 0; i < name.n; i++) {
        bool letter = (name.p[i] >= 'a' && name.p[i] <= 'z') ||
                      (name.p[i] >= 'A' && name.p[i] <= 'Z') || name.p[i] == ' ';
        if (!letter) return false;
    }
    if (same(name, "separator")) take_separator(pairs, value);
    if (same(name, "html")) pairs->html = same(value, "true");
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        if (same(name, columns[i])) take_column(pairs, value);
    }
    return name.n > 0;
}

// A line that is no card: nothing, a remark, a setting, a header word of ours.
static bool take_other(Pairs *pairs, Row row)
{
    Line line;
    if (take_setting(pairs, str_trim(row.text))) return true;
    line_read(row, &line);
    if (line.kind == LINE_BLANK) pairs->reader->draft.gap = true;
    if (line.kind == LINE_BLANK || line.kind == LINE_REMARK) return true;
    bool header = line.kind == LINE_KEY && field_is_header(line.word.field) &&
                  line.word.language == LANGUAGE_NONE &&
                  str_index(row.text, pairs->csv.delimiter) == row.text.n;
    if (header) header_take(pairs->reader, line.word.field, &line);
    return header;
}

// The two cells of a card, in order; false: there is nothing in them.
static bool find_cells(const Pairs *pairs, const Cell *cells[2], int *count)
{
    int filled = 0;
    *count = 0;
    for (int i = 0; i < pairs->row.count && *count < 2; i++) {
        if ((pairs->skip >> i & 1) != 0) continue;
        cells[(*count)++] = &pairs->row.cells[i];
        filled += pairs->row.cells[i].text.n > 0;
    }
    return filled > 0;
}

static Str cell_text(const Pairs *pairs, const Cell *cell, bool *lost)
{
    if (!pairs->html) return cell->text;
    HtmlText html = html_text(pairs->reader->arena, cell->text, HTML_SURE);
    *lost = *lost || html.lost;
    return str_trim(html.text);
}

static void take_card(Pairs *pairs)
{
    Reader *reader = pairs->reader;
    const Cell *cells[2];
    int count, line = pairs->row.line;
    bool lost = false;
    if (!find_cells(pairs, cells, &count)) return;
    if (count < 2) {
        reader_say_later(reader, (Say){ .code = "R04", .line = line, .at = cells[0]->at });
        return;
    }
    Str title = foreign_title(reader, cell_text(pairs, cells[0], &lost));
    Str sentence = cell_text(pairs, cells[1], &lost);
    Entry *entry = draft_begin(reader, FIELD_CARD, reader->card_kind, line, field_word(FIELD_CARD),
                               title);
    if (!entry) return;
    pairs->begun = true;
    entry->at.value = cells[0]->at;
    if (lost) reader_say(reader, (Say){ .code = "I03", .line = line });
    if (sentence.n == 0) return;
    entry = draft_add(reader, FIELD_SENTENCE, cells[1]->line, field_word(FIELD_SENTENCE), sentence);
    entry->at.value = cells[1]->at;
    reader->draft.first[FIELD_SENTENCE] = entry;
}

void pairs_read(Reader *reader)
{
    Pairs pairs = { .reader = reader,
                    .csv = { .arena = reader->arena,
                             .rows = reader->text.rows,
                             .row_count = reader->text.row_count,
                             .delimiter = '\t' } };
    while (pairs.csv.row < pairs.csv.row_count && !reader->stop) {
        if (take_other(&pairs, pairs.csv.rows[pairs.csv.row])) {
            pairs.csv.row++;
        } else if (csv_read(&pairs.csv, &pairs.row)) {
            take_card(&pairs);
        }
    }
}
