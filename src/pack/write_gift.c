// Questions as GIFT for Moodle. A backslash takes the meaning off the seven signs that have one. A text
// that Moodle might take for HTML or for the name of a format says that it is plain; an answer that
// begins like a weight gets a weight of its own. What Moodle has no place for stands in // lines, which
// it skips.
#include "pack/write.h"

#include "pack/keyword.h"

#include <string.h>

static bool begins_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '!' || c == '#';
}

// "[html] ...", "<b>", "&amp;", "![picture](...)".
static bool looks_formatted(Str s)
{
    for (size_t i = 0; i + 1 < s.n; i++) {
        if ((s.p[i] == '<' || s.p[i] == '&') && begins_name(s.p[i + 1])) return true;
    }
    return str_starts(s, STR("[")) || str_find(s, STR("![")) < s.n;
}

static void put_text(Buf *out, Field field, Str value)
{
    Buf whole = { 0 };
    write_value(field, value, &whole);
    if (looks_formatted(buf_str(&whole))) buf_put(out, STR("[plain]"));
    for (size_t i = 0; i < whole.n; i++) {
        if (strchr("\\~=#{}:", whole.p[i])) buf_putc(out, '\\');
        buf_putc(out, whole.p[i]);
    }
    buf_finish(&whole);
}

static void put_answer(Buf *out, Field field, Str value, bool right)
{
    buf_put(out, right ? STR("\t=") : STR("\t~"));
    if (str_starts(value, STR("%"))) buf_put(out, right ? STR("%100%") : STR("%0%"));
    put_text(out, field, value);
    buf_putc(out, '\n');
}

static void put_remark(Buf *out, Field field, Str value)
{
    if (value.n == 0) return;
    buf_put(out, STR("// "));
    buf_put(out, field_word(field));
    buf_put(out, STR(": "));
    buf_put(out, value);
    buf_putc(out, '\n');
}

static void put_first_line(const Item *item, int number, Buf *out)
{
    buf_printf(out, "::%s %d::", item->kind == ITEM_QUESTION ? "Vraag" : "Stelling", number);
    put_text(out, item_field(item->kind), item->text);
    buf_put(out, STR(" {"));
}

static void put_remarks(const Item *item, Buf *out)
{
    for (int i = 0; i < item->prompt_count; i++) {
        put_remark(out, FIELD_PROMPT, item->prompts[i]);
    }
    put_remark(out, FIELD_PHOTO, item->photo);
    put_remark(out, FIELD_CREDIT, item->credit);
}

static void put_explain(const Item *item, Buf *out)
{
    if (item->explain.n == 0) return;
    buf_put(out, STR("####"));
    put_text(out, FIELD_EXPLAIN, item->explain);
}

static void put_choice(const Item *item, bool red_right, Buf *out)
{
    buf_putc(out, '\n');
    put_remarks(item, out);
    put_answer(out, FIELD_RED, item->red, red_right);
    put_answer(out, FIELD_GREEN, item->green, !red_right);
    if (item->explain.n) buf_putc(out, '\t');
    put_explain(item, out);
    buf_put(out, item->explain.n ? STR("\n}\n") : STR("}\n"));
}

// Eens is true and oneens is not. A statement about which the school takes no side is an open question.
static void put_fact(const Item *item, Buf *out)
{
    if (item->view == VIEW_GREEN) buf_put(out, STR("TRUE"));
    if (item->view == VIEW_RED) buf_put(out, STR("FALSE"));
    put_explain(item, out);
    buf_put(out, STR("}\n"));
    put_remarks(item, out);
}

void write_gift(const Item *item, int number, Buf *out)
{
    // With two answers of its own a statement is a choice, like a question.
    bool sided = item->right != SIDE_NONE || item->view == VIEW_RED || item->view == VIEW_GREEN;
    put_first_line(item, number, out);
    if (item->named && sided) {
        put_choice(item, item->right == SIDE_RED || item->view == VIEW_RED, out);
    } else {
        put_fact(item, out);
    }
    buf_putc(out, '\n');
}
