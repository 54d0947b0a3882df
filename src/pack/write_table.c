// Questions as the table of Kahoot's template. The head goes along: the template has the same one in
// row 8 from column B, so the whole can be pasted there, and reading it back needs it. A cell is quoted
// when it holds a quote, as spreadsheets do; no value holds a tab or a line end.
#include "pack/write.h"

enum { SECONDS = 20 };

static void put_cell(Buf *out, Field field, Str value)
{
    Buf whole = { 0 };
    write_value(field, value, &whole);
    Str cell = buf_str(&whole);
    bool quoted = str_index(cell, '"') < cell.n;
    if (quoted) buf_putc(out, '"');
    for (size_t i = 0; i < cell.n; i++) {
        if (cell.p[i] == '"') buf_putc(out, '"');
        buf_putc(out, cell.p[i]);
    }
    if (quoted) buf_putc(out, '"');
    buf_putc(out, '\t');
    buf_finish(&whole);
}

void write_kahoot_head(Buf *out)
{
    buf_put(out, STR("Question - max 120 characters\t"
                     "Answer 1 - max 75 characters\tAnswer 2 - max 75 characters\t"
                     "Answer 3 - max 75 characters\tAnswer 4 - max 75 characters\t"
                     "Time limit (sec) \xE2\x80\x93 5, 10, 20, 30, 60, 90, 120, or 240 secs\t"
                     "Correct answer(s) - choose at least one\n"));
}

void write_kahoot(const Item *item, int number, Buf *out)
{
    (void)number;
    put_cell(out, FIELD_QUESTION, item->text);
    put_cell(out, FIELD_RED, item->red);
    put_cell(out, FIELD_GREEN, item->green);
    buf_printf(out, "\t\t%d\t%d\n", SECONDS, item->right == SIDE_RED ? 1 : 2);
}
