// The line a message is about. A line of a megabyte must not fill the screen of the pupil who pasted
// it, so of a long line the part round the mark is shown. Tabs become blanks, because nobody knows how
// wide a tab will be where the report is read, and the mark must stand under its word.
#include "pack/excerpt.h"

#include "base/utf8.h"

enum { TAB_WIDTH = 4, LINE_SHOWN = 160 };

static size_t after(Str text, size_t at, int characters)
{
    for (int i = 0; i < characters && at < text.n; i++) {
        at = utf8_grapheme_end(text, at);
    }
    return at;
}

static int width_of(Str text)
{
    int width = 0;
    for (size_t at = 0; at < text.n; at = utf8_grapheme_end(text, at)) {
        width += text.p[at] == '\t' ? TAB_WIDTH : 1;
    }
    return width;
}

Excerpt excerpt_of(Str line, int column, int length)
{
    enum { ELLIPSIS = 2 };
    int skipped = column > LINE_SHOWN * 3 / 4 ? column - LINE_SHOWN / 4 : 0;
    size_t from = after(line, 0, skipped);
    size_t to = after(line, from, LINE_SHOWN);
    size_t mark = after(line, from, column - 1 - skipped);
    if (mark > to) mark = to;
    size_t end = after(line, mark, length);
    if (end > to) end = to;
    Excerpt excerpt = { .text = str_sub(line, from, to), .front = from > 0, .back = to < line.n };
    excerpt.before = width_of(str_sub(line, from, mark)) + (excerpt.front ? ELLIPSIS : 0);
    int width = width_of(str_sub(line, mark, end));
    excerpt.marked = width > 0 ? width : 1;
    return excerpt;
}

void excerpt_put_text(const Excerpt *excerpt, Buf *out)
{
    if (excerpt->front) buf_put(out, STR("… "));
    for (Str rest = excerpt->text; rest.n;) {
        StrCut cut = str_cut(rest, '\t');
        buf_put(out, cut.head);
        if (cut.found) buf_printf(out, "%*s", TAB_WIDTH, "");
        rest = cut.tail;
    }
    if (excerpt->back) buf_put(out, STR(" …"));
}
