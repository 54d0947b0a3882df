// Cells. A cell counts as quoted only when its quotes are in order: the one that closes it stands
// before a delimiter or the end of a line. That forgives a lone quote in a hand-made file, which
// would otherwise swallow every row below it. It also keeps reading linear: when a search for the
// closing quote runs into the end of the file, every run of quotes on its way was even, so each
// later search that begins at one of those runs ends within it.
#include "pack/csv.h"

typedef struct Place {
    int row;
    size_t at;
} Place;

static size_t skip_blanks(const Csv *csv, Str text, size_t at)
{
    while (at < text.n && text.p[at] != csv->delimiter &&
           (text.p[at] == ' ' || text.p[at] == '\t')) {
        at++;
    }
    return at;
}

// The quote that closes the cell whose text begins at `from`.
static bool find_close(const Csv *csv, Place from, Place *close)
{
    for (Place place = from; place.row < csv->row_count;) {
        Str text = csv->rows[place.row].text;
        size_t quote = place.at + str_index(str_drop(text, place.at), '"');
        if (quote >= text.n) {
            place = (Place){ .row = place.row + 1 };
            continue;
        }
        if (quote + 1 < text.n && text.p[quote + 1] == '"') {
            place.at = quote + 2;
            continue;
        }
        *close = (Place){ .row = place.row, .at = quote };
        size_t behind = skip_blanks(csv, text, quote + 1);
        return behind == text.n || text.p[behind] == csv->delimiter;
    }
    return false;
}

// What a quoted cell has on one row.
static Str part_of(const Csv *csv, Place from, Place to, int row)
{
    Str text = csv->rows[row].text;
    size_t begin = row == from.row ? from.at : 0;
    return str_trim(str_sub(text, begin, row == to.row ? to.at : text.n));
}

static size_t put_part(char *out, size_t n, Str part)
{
    if (n > 0 && part.n > 0) out[n++] = ' ';
    for (size_t i = 0; i < part.n; i++) {
        out[n++] = part.p[i];
        if (part.p[i] == '"') i++; // doubled
    }
    return n;
}

static Cell quoted_cell(const Csv *csv, Place from, Place to)
{
    int first = from.row;
    while (first < to.row && part_of(csv, from, to, first).n == 0) {
        first++;
    }
    Str at = part_of(csv, from, to, first);
    Cell cell = { .line = csv->rows[first].number, .text = at, .at = at };
    if (first == to.row && str_index(at, '"') == at.n) return cell;
    size_t room = 0;
    for (int row = first; row <= to.row; row++) {
        room += part_of(csv, from, to, row).n + 1;
    }
    char *out = arena_new(csv->arena, char, room);
    size_t n = 0;
    for (int row = first; row <= to.row; row++) {
        n = put_part(out, n, part_of(csv, from, to, row));
    }
    cell.text = (Str){ out, n };
    return cell;
}

// Reads the cell at `*at` of the row at hand and moves behind it; true when another one follows.
static bool read_cell(Csv *csv, size_t *at, Cell *cell)
{
    Str text = csv->rows[csv->row].text;
    size_t begin = skip_blanks(csv, text, *at), end;
    Place from = { .row = csv->row, .at = begin + 1 }, close;
    if (begin < text.n && text.p[begin] == '"' && find_close(csv, from, &close)) {
        *cell = quoted_cell(csv, from, close);
        csv->row = close.row;
        text = csv->rows[close.row].text;
        end = skip_blanks(csv, text, close.at + 1);
    } else {
        end = *at + str_index(str_drop(text, *at), csv->delimiter);
        Str bare = str_trim(str_sub(text, *at, end));
        *cell = (Cell){ .line = csv->rows[csv->row].number, .text = bare, .at = bare };
    }
    *at = end + 1;
    return end < text.n;
}

bool csv_read(Csv *csv, CsvRow *out)
{
    if (csv->row >= csv->row_count) return false;
    out->line = csv->rows[csv->row].number;
    out->count = 0;
    size_t at = 0;
    Cell cell;
    for (bool more = true; more;) {
        more = read_cell(csv, &at, &cell);
        if (out->count < CSV_CELLS_MAX) out->cells[out->count++] = cell;
    }
    csv->row++;
    return true;
}
