// Whose format a file is in. The first row that only one format can have decides: an item word with
// a colon is ours, a head is a table. Aiken has no such row of its own, because an "ANSWER:" line
// may stand in our format too; it is Aiken when the file has labels and no item word at all. A file
// of ours costs one look at its first rows.
#include "pack/foreign.h"

#include "base/utf8.h"
#include "pack/gift_text.h"

// What has been read of a GIFT block that is open; it may run over several rows.
typedef struct Block {
    bool open;
    bool marked;  /* it holds "~" or "=" */
    bool comment; /* behind a "#" no word of its own can come */
    char word[6]; /* what else it holds, blanks left out */
    size_t n;     /* over its size: too long for a word that is looked for */
} Block;

typedef struct Signs {
    int labels;  /* "A) ..." */
    int answers; /* "ANSWER: B" */
    int pairs;   /* title, tab, sentence */
    int keyed;   /* the same, and the title is a word of ours */
    int others;  /* lines that are no pair and no header of ours */
    bool item;   /* one of the keyed has an item word */
    bool title;  /* a row that begins with "::", as titles in GIFT do */
    bool block;  /* a GIFT block of answers */
    Block open;
} Signs;

static bool is_answers(const Block *block)
{
    if (!block->open) return false;
    bool fits = block->n <= sizeof block->word;
    return block->marked || (fits && gift_is_fact((Str){ block->word, block->n }));
}

static void take_sign(Block *block, char c)
{
    if (c == '#') {
        block->comment = true;
    } else if (c == '~' || c == '=') {
        block->marked = true;
    } else if (c != ' ' && c != '\t' && !block->comment) {
        if (block->n < sizeof block->word) block->word[block->n] = c;
        block->n++;
    }
}

// "{", "}" and what stands between them decide, whatever is escaped.
static void look_for_blocks(Signs *signs, Str text)
{
    signs->title = signs->title || str_starts(str_trim(text), STR("::"));
    for (size_t at = 0; at < text.n; at += gift_step(text, at)) {
        char c = text.p[at];
        if (c == '{') {
            signs->open = (Block){ .open = true };
        } else if (c == '}') {
            signs->block = signs->block || is_answers(&signs->open);
            signs->open.open = false;
        } else if (signs->open.open) {
            take_sign(&signs->open, c);
        }
    }
}

// "ANSWER: B", "Antwoord: b)": one sign and nothing that makes it a word. In capitals the word
// itself is sign enough.
static bool is_answer_line(const Line *line)
{
    char folded[KEY_FOLD_MAX];
    if (line->kind != LINE_KEY || line->word.field != FIELD_RIGHT) return false;
    if (str_eq(line->key, STR("ANSWER"))) return true;
    Str key = { folded, utf8_fold_into(folded, line->key) };
    if (!str_eq(key, STR("answer")) && !str_eq(key, STR("antwoord"))) return false;
    if (line->value.n == 0) return false;
    char first = line->value.p[0], second = line->value.n > 1 ? line->value.p[1] : ' ';
    bool sign = (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z') ||
                (first >= '0' && first <= '9');
    return sign && (second == ' ' || second == ')' || second == '.');
}

// What stands between a known word and its value: ":", "=", ";", a tab, or the first byte of a wide
// colon.
static char sign_behind(const Line *line)
{
    const char *end = line->text.p + line->text.n, *at = line->key.p + line->key.n;
    Str behind = { at, (size_t)(end - at) };
    size_t n = 0;
    while (n < behind.n && str_index(STR(" *_\t"), behind.p[n]) < 4) {
        n++;
    }
    if (n < behind.n && behind.p[n] == ':') return ':'; // "Vraag<tab>: Wat?"
    n = 0;
    while (n < behind.n && str_index(STR(" *_"), behind.p[n]) < 3) {
        n++;
    }
    return n < behind.n ? behind.p[n] : ':';
}

// A word of ours with a tab behind it may be a title in a list: "Kaart<tab>een plattegrond".
static bool is_led_by_tab(const Line *line)
{
    return line->kind == LINE_KEY && !line->alone && sign_behind(line) == '\t';
}

static void look_for_pair(Signs *signs, const Line *line, Str text)
{
    if (is_led_by_tab(line)) {
        signs->keyed++;
        signs->item = signs->item || field_is_item(line->word.field);
        return;
    }
    if (line->kind == LINE_KEY && field_is_header(line->word.field)) return;
    size_t tab = str_index(text, '\t');
    bool pair = str_trim(str_sub(text, 0, tab)).n > 0 && str_trim(str_drop(text, tab)).n > 0;
    if (pair) {
        signs->pairs++;
    } else {
        signs->others++;
    }
}

// A row that settles the matter by itself. With ";" it may still be the head of a table.
static bool is_ours(const Line *line)
{
    return line->kind == LINE_KEY && !line->alone && field_is_item(line->word.field) &&
           line->word.language == LANGUAGE_NONE && line->stray.n == 0 && !is_led_by_tab(line);
}

static bool is_category(Str text)
{
    return str_starts(text, STR("$CATEGORY:"));
}

static bool is_anki(Str text)
{
    return str_starts(text, STR("#separator:")) || str_starts(text, STR("#html:"));
}

// "Vraga: ..." all the way through: our format, although no item word is right.
static bool has_near_item(const Decoded *text)
{
    Line line;
    for (int i = 0; i < text->row_count; i++) {
        Str front = str_sub(text->rows[i].text, 0, KEY_BYTES_MAX);
        if (str_index(front, ':') == front.n) continue;
        line_read(text->rows[i], &line);
        if (line.kind != LINE_UNKNOWN) continue;
        Near near = fuzzy_find(keyword_without_number((Str){ line.folded, line.folded_n }));
        if (near.nearness == NEAR_MATCH && field_is_item(near.field)) return true;
    }
    return false;
}

static TextForm weigh(const Signs *signs, const Decoded *text)
{
    if (signs->item && signs->keyed > signs->pairs) return FORM_OWN;
    if (signs->answers > 0 && signs->labels > 1) {
        return has_near_item(text) ? FORM_OWN : FORM_AIKEN;
    }
    if (signs->block || signs->title) return FORM_GIFT;
    bool list = signs->pairs > 0 && signs->pairs >= signs->keyed &&
                signs->pairs + signs->keyed >= signs->others;
    if (list) return FORM_PAIRS;
    // A file may end in the middle of its only block.
    return signs->open.open && signs->open.marked ? FORM_GIFT : FORM_OWN;
}

// "=Vraag: ..." between braces is an answer of GIFT.
static bool is_inside(const Signs *signs, Str text)
{
    return signs->open.open && (text.p[0] == '=' || text.p[0] == '~' || text.p[0] == '#');
}

// Not "Uitleg: vraag, rood, groen, goed".
static bool may_be_head(const Line *line)
{
    return line->kind != LINE_KEY || line->alone || sign_behind(line) != ':';
}

TextForm form_find(const Decoded *text)
{
    Signs signs = { 0 };
    Line line;
    for (int i = 0; i < text->row_count; i++) {
        Row row = text->rows[i];
        line_read(row, &line);
        if (line.kind == LINE_BLANK || line.kind == LINE_REMARK) continue;
        bool answer = line.label >= 0 || is_inside(&signs, line.text);
        bool ours = !answer && is_ours(&line);
        if (ours && sign_behind(&line) != ';') return FORM_OWN;
        if (!answer && may_be_head(&line) && table_is_head(row.text)) return FORM_TABLE;
        if (ours) return FORM_OWN;
        if (is_category(line.text)) return FORM_GIFT;
        if (is_anki(line.text)) return FORM_PAIRS;
        signs.labels += line.label >= 0;
        signs.answers += is_answer_line(&line);
        look_for_blocks(&signs, row.text);
        look_for_pair(&signs, &line, row.text);
    }
    return weigh(&signs, text);
}
