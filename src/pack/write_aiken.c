// Questions as Aiken: question, A) red, B) green, the letter. A question that would be read as something
// else (an answer, the ANSWER line, a key word, a number that is taken off) gets "Vraag: " in front,
// which makes it a question of our own format and costs Moodle nothing but a word on the screen.
#include "pack/write.h"

#include "base/utf8.h"
#include "pack/decode.h"
#include "pack/foreign.h"
#include "pack/fuzzy.h"
#include "pack/line.h"
#include "pack/value.h"

// Moodle takes any capital with a point or bracket behind it for an answer.
static bool moodle_misreads(Str text)
{
    if (str_starts(text, STR("ANSWER:"))) return true;
    bool capital = text.n > 1 && text.p[0] >= 'A' && text.p[0] <= 'Z';
    return capital && (text.p[1] == '.' || text.p[1] == ')');
}

// "Rood Een band": an answer without its colon, when it stands at the front of a line.
static bool begins_like_answer(Str text)
{
    static const Field answers[] = { FIELD_RED, FIELD_GREEN, FIELD_RIGHT };
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        if (str_starts(text, field_word(answers[i]))) return true;
    }
    return false;
}

// A line of text, and nothing that a reader takes off the front of it.
static bool stands_alone(Str text)
{
    Line line;
    line_read((Row){ .text = text, .number = 1 }, &line);
    if (line.kind != LINE_TEXT && line.kind != LINE_UNKNOWN) return false;
    if (line.label >= 0 || !str_eq(line.bare, text) || begins_like_answer(text)) return false;
    if (table_is_head(text) || decode_is_foreign(text)) return false;
    if (line.kind == LINE_TEXT) return true;
    Str folded = { line.folded, line.folded_n }, bare = keyword_without_number(folded);
    keyword_take_language(&bare); // "Stelling (tr):" with a slip in it
    return str_index(folded, ' ') < folded.n && fuzzy_find(folded).nearness == NEAR_NOTHING &&
           fuzzy_find(keyword_without_number(bare)).nearness == NEAR_NOTHING;
}

static void put_line(Buf *out, const char *before, Field field, Str value)
{
    buf_put(out, str_z(before));
    // "A) :" would be read as the word of the answer and its colon.
    bool colon = str_starts(value, STR(":")) || str_starts(value, STR("："));
    if (colon && field != FIELD_QUESTION) {
        write_quoted(value, out);
    } else {
        write_value(field, value, out);
    }
    buf_putc(out, '\n');
}

static bool is_letter(Str answer, Str letter)
{
    Arena scratch = { 0 };
    bool same = str_eq(value_key(&scratch, answer), letter);
    arena_finish(&scratch);
    return same;
}

bool aiken_letters_cross(const Item *item)
{
    return is_letter(item->red, STR("b")) || is_letter(item->green, STR("a"));
}

void write_aiken(const Item *item, int number, Buf *out)
{
    (void)number;
    bool plain = stands_alone(item->text) && !moodle_misreads(item->text);
    put_line(out, plain ? "" : "Vraag: ", FIELD_QUESTION, item->text);
    put_line(out, "A) ", FIELD_RED, item->red);
    put_line(out, "B) ", FIELD_GREEN, item->green);
    buf_printf(out, "ANSWER: %c\n\n", item->right == SIDE_RED ? 'A' : 'B');
}
