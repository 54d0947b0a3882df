// A block of Moodle's GIFT to a question. Everything is cut as slices of the block and only made
// into text at the end, so that a message can point at its place in the file. Of Moodle's kinds two
// fit two cards: choices with one right answer, and true or false. The others are kept as notes: of
// a number or a short answer nobody knows what a wrong answer would be.
#include "pack/foreign.h"
#include "pack/gift_block.h"
#include "pack/gift_text.h"
#include "pack/html.h"

#include <string.h>

enum {
    CHOICES_MAX = 64
}; // more than any quiz has; a hostile file must not make notes by the million

// A block cut into its parts, not yet unescaped. Empty parts are not there.
typedef struct Cut {
    Str whole, title;
    Str before, answers, after; // of the braces
    Str general;                // the comment on the question as a whole
    bool braces;
    bool twice; // more braces than one pair
    GiftFormat format;
} Cut;

// One answer of a choice, not yet unescaped.
typedef struct Option {
    Str mark; // "~", "=" or "%100%"
    Str text, comment;
    bool right;
} Option;

typedef struct Gift {
    Reader *reader;
    GiftFile file;
    Cut cut; // the block being read
    Option options[CHOICES_MAX + 1];
    int option_count;
    Choice choices[CHOICES_MAX];
    ForeignQuestion question;
} Gift;

static bool holds(Str s, char sign)
{
    return gift_find(s, 0, sign, sign) < s.n;
}

// "::title::" at the front.
static void cut_title(Cut *cut)
{
    if (!str_starts(cut->before, STR("::"))) return;
    Str rest = str_drop(cut->before, 2);
    size_t end = gift_find(rest, 0, ':', ':');
    while (end < rest.n && !str_starts(str_drop(rest, end), STR("::"))) {
        end = gift_find(rest, end + 1, ':', ':');
    }
    if (end < rest.n) cut->title = str_trim(str_sub(rest, 0, end));
    cut->before = end < rest.n ? str_drop(rest, end + 2) : rest;
}

// "####" and what stands behind it; as in Moodle the last one counts.
static void cut_general(Cut *cut)
{
    enum { HASHES = 4 };
    Str s = cut->answers;
    size_t from = s.n, to = s.n;
    for (size_t at = gift_find(s, 0, '#', '#'); at < s.n; at = gift_find(s, at, '#', '#')) {
        size_t run = at;
        while (run < s.n && s.p[run] == '#') {
            run++;
        }
        if (run - at >= HASHES) {
            from = at;
            to = run;
        }
        at = run;
    }
    cut->general = str_trim(str_drop(s, to));
    cut->answers = str_trim(str_sub(s, 0, from));
}

static Cut cut_block(Str block)
{
    size_t open = gift_find(block, 0, '{', '{');
    Cut cut = { .whole = block, .before = str_sub(block, 0, open), .braces = open < block.n };
    cut_title(&cut);
    cut.format = gift_format(&cut.before, GIFT_MOODLE);
    Str rest = str_drop(block, open + 1);
    size_t close = gift_find(rest, 0, '}', '}');
    cut.answers = str_trim(str_sub(rest, 0, close));
    cut.after = str_drop(rest, close + 1);
    cut.twice = holds(cut.answers, '{') || holds(cut.after, '{');
    cut_general(&cut);
    return cut;
}

// Text as the room is to read it; blanks at its ends stay.
static HtmlText words_of(Gift *gift, Str raw, GiftFormat format)
{
    static const HtmlMode modes[] = {
        [GIFT_MOODLE] = HTML_PERHAPS, [GIFT_HTML] = HTML_SURE, [GIFT_MARKDOWN] = HTML_MARKDOWN
    };
    Arena *arena = gift->reader->arena;
    Str plain = gift_plain(arena, raw);
    if (format == GIFT_PLAIN) return (HtmlText){ .text = plain };
    return html_text(arena, plain, modes[format]);
}

// A whole text with perhaps a format of its own, which goes off `*raw`; trimmed. What is lost with
// it is told at the question.
static HtmlText text_of(Gift *gift, Str *raw, bool answer)
{
    GiftFormat format = gift_format(raw, gift->cut.format);
    HtmlText words = words_of(gift, *raw, format);
    words.text = gift_keep(&gift->file, str_trim(words.text));
    // A quiz about web pages: "=<b> ~<i>". What somebody called HTML may hold tags round nothing.
    bool only_tags = words.tags > 0 && words.text.n == 0 && !words.picture;
    if (answer && only_tags && (words.tags == 1 || format != GIFT_HTML)) {
        words.text = gift_keep(&gift->file, gift_plain(gift->reader->arena, *raw));
        words.lost = false;
    }
    if (words.lost) gift->question.lost = true;
    return words;
}

static Str question_text(Gift *gift)
{
    const Cut *cut = &gift->cut;
    Arena *arena = gift->reader->arena;
    HtmlText before = words_of(gift, cut->before, cut->format);
    HtmlText after = words_of(gift, cut->after, cut->format);
    gift->question.lost = before.lost || after.lost;
    Str text = before.text;
    if (str_trim(after.text).n) { // the answers stand where a word is missing
        text = arena_printf(arena, "%.*s_____%.*s", STR_ARG(before.text), STR_ARG(after.text));
    }
    text = str_trim(text);
    if (text.n == 0) text = gift_plain(arena, cut->title);
    return gift_keep(&gift->file, text);
}

// What to underline: the question's text on the block's first row, or else that row.
static Str question_place(const Gift *gift)
{
    GiftPlace first = gift_place(&gift->file, gift->cut.whole);
    if (str_trim(gift->cut.before).n == 0) return first.at;
    GiftPlace text = gift_place(&gift->file, gift->cut.before);
    return text.line == first.line ? text.at : first.at;
}

// "100", "100.0", "100,00".
static bool is_hundred(Str number)
{
    if (!str_starts(number, STR("100"))) return false;
    if (number.n > 3 && number.p[3] != '.' && number.p[3] != ',') return false;
    for (size_t i = 4; i < number.n; i++) {
        if (number.p[i] != '0') return false;
    }
    return true;
}

// Takes "%50%" off the front; empty when none stands there.
static Str take_weight(Str *text)
{
    enum { LONGEST = 16 };
    if (text->n == 0 || text->p[0] != '%') return (Str){ 0 };
    size_t end = 1;
    while (end < text->n && end < LONGEST && strchr("-0123456789.,", text->p[end])) {
        end++;
    }
    if (end == 1 || end == text->n || text->p[end] != '%') return (Str){ 0 };
    Str weight = str_sub(*text, 0, end + 1);
    *text = str_trim(str_drop(*text, end + 1));
    return weight;
}

static void add_option(Gift *gift, Str mark, Str text)
{
    Option option = { .mark = mark, .right = str_ends(mark, STR("=")) };
    text = str_trim(text);
    if (text.n == 0) return;
    Str weight = take_weight(&text);
    if (weight.n && !option.right && is_hundred(str_sub(weight, 1, weight.n - 1))) {
        option.right = true;
        option.mark = weight;
    }
    size_t hash = gift_comment(text);
    option.text = str_trim(str_sub(text, 0, hash));
    option.comment = str_trim(str_drop(text, hash + 1));
    if (option.text.n == 0 || gift->option_count > CHOICES_MAX) return;
    gift->options[gift->option_count++] = option;
}

// Bytes of the mark at `at`: "~", "=", or both as one, "~=".
static size_t mark_at(Str s, size_t at)
{
    size_t end = at + 1;
    if (s.p[at] == '=') return 1;
    while (end < s.n && (s.p[end] == ' ' || s.p[end] == '\t')) {
        end++;
    }
    return end < s.n && s.p[end] == '=' ? end + 1 - at : 1;
}

static size_t next_mark(Str s, size_t from, bool rows_only)
{
    size_t at = gift_find(s, from, '~', '=');
    while (rows_only && at > 0 && at < s.n && s.p[at - 1] != '\n') {
        at = gift_find(s, at + 1, '~', '=');
    }
    return at;
}

// Cuts at the marks; how many answers are right.
static int split_options(Gift *gift, bool rows_only)
{
    Str s = gift->cut.answers, mark = { 0 };
    gift->option_count = 0;
    for (size_t at = 0;;) {
        size_t end = next_mark(s, at, rows_only);
        add_option(gift, mark, str_sub(s, at, end));
        if (end == s.n || gift->option_count > CHOICES_MAX) break;
        size_t length = mark_at(s, end);
        mark = str_sub(s, end, end + length);
        at = end + length;
    }
    int right = 0;
    for (int i = 0; i < gift->option_count; i++) {
        right += gift->options[i].right;
    }
    return right;
}

static void take_mark(Gift *gift, Str mark)
{
    GiftPlace place = gift_place(&gift->file, mark);
    gift->question.mark_line = place.line;
    gift->question.mark = place.at;
}

static void take_explain(Gift *gift, Str raw)
{
    ForeignQuestion *question = &gift->question;
    if (raw.n == 0 || question->explain.n) return;
    question->explain = text_of(gift, &raw, false).text;
    question->explain_line = gift_place(&gift->file, raw).line;
}

static bool take_choice(Gift *gift)
{
    // In "x = 1" the sign is text; where each answer has its own row that can be told.
    if (split_options(gift, false) != 1 && split_options(gift, true) != 1) return false;
    if (gift->option_count < 2 || gift->option_count > CHOICES_MAX) return false;
    ForeignQuestion *question = &gift->question;
    for (int i = 0; i < gift->option_count; i++) {
        Option *option = &gift->options[i];
        HtmlText words = text_of(gift, &option->text, true);
        if (words.text.n == 0 && (words.picture || option->right)) return false;
        if (words.text.n == 0) continue;
        GiftPlace place = gift_place(&gift->file, option->text);
        gift->choices[question->count++] = (Choice){
            .line = place.line, .text = words.text, .at = place.at, .right = option->right
        };
        if (!option->right) continue;
        take_mark(gift, option->mark);
        take_explain(gift, option->comment);
    }
    question->shuffled = true;
    return true;
}

// "T#what to say to the wrong answer#what to say to the right one".
static bool take_fact(Gift *gift)
{
    Str rest = gift->cut.answers;
    size_t hash = gift_comment(rest);
    Str word = str_trim(str_sub(rest, 0, hash));
    rest = str_drop(rest, hash + 1);
    bool truth = word.p[0] == 'T' || word.p[0] == 't';
    GiftPlace place = gift_place(&gift->file, word);
    Choice choice = { .line = place.line, .at = place.at };
    gift->choices[0] = gift->choices[1] = choice;
    gift->choices[0].text = STR("Niet waar");
    gift->choices[0].right = !truth;
    gift->choices[1].text = STR("Waar");
    gift->choices[1].right = truth;
    gift->question.count = 2;
    take_mark(gift, word);
    take_explain(gift, str_trim(str_drop(rest, gift_comment(rest) + 1)));
    return true;
}

// In Moodle's order: essay, number, choice, matching, true or false, short answer. False: two cards
// cannot answer it.
static bool take_answers(Gift *gift)
{
    const Cut *cut = &gift->cut;
    Str answers = cut->answers;
    if (cut->twice || answers.n == 0 || answers.p[0] == '#' || gift_is_cloze(answers)) return false;
    take_explain(gift, cut->general);
    if (holds(answers, '~')) return take_choice(gift);
    if (holds(answers, '=') && str_find(answers, STR("->")) < answers.n) return false;
    if (gift_is_fact(str_trim(str_sub(answers, 0, gift_comment(answers))))) return take_fact(gift);
    return false;
}

// Text without braces is what Moodle shows between questions. Only what looks like a question of
// which the answers are missing is worth a word.
static bool is_question(const Cut *cut, Str text)
{
    return cut->braces || str_ends(text, STR("?")) || (cut->title.n && str_trim(cut->before).n);
}

// False: the file is over its limit of items.
static bool take_block(Gift *gift, Str block)
{
    Reader *reader = gift->reader;
    gift->cut = cut_block(block);
    gift->question = (ForeignQuestion){ .line = gift_place(&gift->file, block).line,
                                        .choices = gift->choices };
    Str text = question_text(gift);
    if (take_answers(gift)) {
        gift->question.text = text;
        gift->question.at = question_place(gift);
        return foreign_question(reader, &gift->question);
    }
    if (is_question(&gift->cut, text)) {
        Str note = text.n ? text : gift_plain(reader->arena, block);
        foreign_refuse(reader, gift->question.line, note);
    } else {
        draft_finish(reader);
    }
    return true;
}

void gift_read(Reader *reader)
{
    Gift gift = { .reader = reader, .file = gift_file(reader->scratch, &reader->text) };
    Str block;
    while (gift_block(&gift.file, &block)) {
        // Of a file cut at its limit the last block is a stump.
        bool stump = reader->text.cut && gift.file.next == gift.file.count && reader->items > 0;
        if (stump) {
            draft_finish(reader);
        } else if (!take_block(&gift, block)) {
            return;
        }
    }
}
