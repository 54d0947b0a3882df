// One line on its own. Everything here looks at the front of the line only: after the first colon
// nothing is special any more, so a pupil needs no escape character. The front is looked at in a
// bounded window; a line of a megabyte costs as much as any other.
#include "pack/line.h"

#include "base/utf8.h"

static bool is_space(char c)
{
    return c == ' ' || c == '\t';
}

static Str trimmed(Str s)
{
    while (s.n && is_space(s.p[0])) {
        s = str_drop(s, 1);
    }
    while (s.n && is_space(s.p[s.n - 1])) {
        s.n--;
    }
    return s;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

// Bytes of a bullet, quote mark or emphasis at the front of `s`; 0 when there is none. A run of three
// underscores is no emphasis but a gap to fill in.
static size_t mark_at(Str s, bool bullets)
{
    static const Str signs[] = { STR_INIT("•"), STR_INIT("·"), STR_INIT("–") };
    if (s.n == 0) return 0;
    if (is_space(s.p[0]) || s.p[0] == '>' || s.p[0] == '*' || s.p[0] == '#') return 1;
    if (s.p[0] == '_') return str_starts(s, STR("___")) ? 0 : str_starts(s, STR("__")) ? 2 : 1;
    if (!bullets) return 0;
    if (s.p[0] == '-') return 1;
    if ((unsigned char)s.p[0] < 0x80) return 0;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        if (str_starts(s, signs[i])) return signs[i].n;
    }
    return 0;
}

static Str skip_marks(Str s, bool bullets, bool *star)
{
    for (size_t n; (n = mark_at(s, bullets)) > 0;) {
        if (s.p[0] == '*') *star = true;
        s = str_drop(s, n);
    }
    return s;
}

// Bytes of "3. ", "3) " or "(3) " at the front. A digit behind the point makes it a number.
static size_t number_at(Str s)
{
    size_t at = s.n && s.p[0] == '(' ? 1 : 0;
    size_t digits = at;
    while (at < s.n && at < digits + 4 && is_digit(s.p[at])) {
        at++;
    }
    if (at == digits || at + 1 >= s.n) return 0;
    if (s.p[at] != ')' && s.p[at] != '.') return 0;
    return is_space(s.p[at + 1]) || is_letter(s.p[at + 1]) ? at + 1 : 0;
}

static Str without_lead(Str s, bool *star)
{
    s = skip_marks(s, true, star);
    size_t number = number_at(s);
    if (number) s = skip_marks(str_drop(s, number), false, star);
    return s;
}

static size_t star_run(Str s)
{
    size_t n = 0;
    while (n < s.n && s.p[n] == '*') {
        n++;
    }
    return n;
}

// One pair of stars round a whole line or value is mark-up, not a mark on one answer. With more stars
// inside there is no telling which belong together.
static Str without_round_stars(Str s)
{
    size_t n = star_run(s);
    if (n == 0 || s.n <= 2 * n) return s;
    Str inside = str_sub(s, n, s.n - n);
    bool round = star_run(str_drop(s, s.n - n)) == n && str_index(inside, '*') == inside.n;
    return round ? trimmed(inside) : s;
}

Str line_value(Str s)
{
    s = trimmed(s);
    size_t closing = star_run(s); // of "**Vraag:** Wat?"
    if (closing < s.n && is_space(s.p[closing])) s = trimmed(str_drop(s, closing));
    s = without_round_stars(s);
    // Behind the colon only emphasis is mark-up; "#1" and "> 10" are what somebody answers.
    while (s.n > 0 && s.p[0] != '>' && s.p[0] != '#') {
        size_t n = mark_at(s, false);
        if (n == 0) break;
        s = str_drop(s, n);
    }
    return trimmed(s);
}

bool line_is_blank(Str text)
{
    bool ruler = true, blank = true;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (is_space(c)) continue;
        blank = false;
        if (c != '-' && c != '=' && c != '_' && c != '*' && c != '~' && c != '#') {
            ruler = false;
            break;
        }
    }
    return blank || (ruler && text.n >= 3);
}

typedef struct Front {
    size_t colon, colon_n; /* n is 0 when there is none */
    size_t other;          /* first of = ; tab; SIZE_MAX when there is none */
} Front;

// Where the key could end, in the part of the line that a key can reach.
static Front front_of(Str s)
{
    Front front = { .other = SIZE_MAX };
    size_t end = s.n < KEY_BYTES_MAX ? s.n : KEY_BYTES_MAX;
    for (size_t at = 0; at < end; at++) {
        char c = s.p[at];
        bool wide = (unsigned char)c == 0xEF && str_starts(str_drop(s, at), STR("："));
        if (c == ':' || wide) {
            front.colon = at;
            front.colon_n = wide ? 3 : 1;
            break;
        }
        if (front.other == SIZE_MAX && (c == '=' || c == ';' || c == '\t')) front.other = at;
    }
    return front;
}

// The key without blanks and emphasis behind it; empty when it is too long for one.
static Str key_of(Str s, size_t end)
{
    Str key = str_sub(s, 0, end);
    while (key.n &&
           (is_space(key.p[key.n - 1]) || key.p[key.n - 1] == '*' || key.p[key.n - 1] == '_')) {
        key.n--;
    }
    bool fits = key.n <= KEY_CHARS_MAX ||
                (key.n <= KEY_BYTES_MAX && utf8_length(key) <= KEY_CHARS_MAX);
    return fits ? key : (Str){ 0 };
}

static Str folded_key(Line *line, Str key)
{
    line->folded_n = utf8_fold_into(line->folded, key);
    return (Str){ line->folded, line->folded_n };
}

// "Vraag (Klingon)", "Vraag.kl": a known word with a language that nobody knows.
static bool read_stray(Line *line)
{
    size_t open = str_index(line->key, '(');
    size_t from = open, to = line->key.n;
    if (open < line->key.n) {
        if (line->key.p[to - 1] != ')') return false;
        to--;
    } else {
        from = str_index(line->key, '.');
        if (from == line->key.n || to - from > 4) return false;
    }
    Str stray = str_trim(str_sub(line->key, from + 1, to));
    char folded[KEY_FOLD_MAX];
    Str head = str_sub(line->key, 0, from);
    Keyword word;
    bool known = keyword_find((Str){ folded, utf8_fold_into(folded, head) }, &word);
    if (str_empty(stray) || !known || word.language != LANGUAGE_NONE) return false;
    if (!keyword_is_translatable(word.field) || !is_letter(stray.p[0])) return false;
    line->word = word;
    line->stray = stray;
    return true;
}

// A key with one of = ; tab behind it must be exact and have three letters or more.
static bool read_other(Line *line, Str s, const Front *front)
{
    if (front->other == SIZE_MAX) return false;
    Str key = key_of(s, front->other);
    Str behind = trimmed(str_drop(s, front->other + 1));
    if (s.p[front->other] == '\t' && (str_starts(behind, STR(":")) || key.n == 0)) return false;
    Str folded = folded_key(line, key);
    if (folded.n < 3 || !keyword_find(folded, &line->word)) return false;
    line->kind = LINE_KEY;
    line->key = key;
    line->value = line_value(behind);
    return true;
}

static bool read_colon(Line *line, Str s, const Front *front)
{
    if (front->colon_n == 0) return false;
    line->key = key_of(s, front->colon);
    if (line->key.n == 0) return false;
    Str behind = str_drop(s, front->colon + front->colon_n);
    line->value = line_value(behind);
    Str folded = folded_key(line, line->key);
    if (keyword_find(folded, &line->word) || read_stray(line)) {
        line->kind = LINE_KEY;
    } else if (folded.n > 0 && !str_starts(behind, STR("//"))) { // a web address is text
        line->kind = LINE_UNKNOWN;
    }
    return true;
}

// A line that is only an item word: "Vraag 7", "Vraag 7." A stop counts behind a number only; behind
// the bare word it ends a sentence.
static void read_alone(Line *line, Str s)
{
    if (s.n == 0 || s.n > KEY_CHARS_MAX) return;
    Str key = key_of(s, s.n);
    bool stop = key.n > 1 && (key.p[key.n - 1] == '.' || key.p[key.n - 1] == ')');
    if (stop && is_digit(key.p[key.n - 2])) key.n--;
    char last = key.n ? key.p[key.n - 1] : '.';
    if (!is_letter(last) && !is_digit(last)) return;
    Keyword word;
    if (!keyword_find_plain(folded_key(line, key), &word) || !field_is_item(word.field)) return;
    line->kind = LINE_KEY;
    line->word = word;
    line->key = key;
    line->alone = true;
}

static void read_label(Line *line, Str s)
{
    if (s.n < 2 || (s.p[1] != ')' && s.p[1] != '.')) return;
    char letter = s.p[0] >= 'a' ? s.p[0] : (char)(s.p[0] - 'A' + 'a');
    if (letter < 'a' || letter > 'e') return;
    // "a.u.b." and "B.V." are no labels.
    if (s.p[1] == '.' && s.n >= 4 && is_letter(s.p[2]) && s.p[3] == '.') return;
    line->label = letter - 'a';
    line->label_key = str_sub(s, 0, 1);
    line->label_value = line_value(str_drop(s, 2));
}

// "B) 2 = 1 + 1", "A) tr: taal": folded, their fronts are the words "b 2" and "a tr". In "A): x" and
// "A.tr: x" the label is a word.
static bool begins_answer(const Line *line)
{
    Str value = line->label_value;
    if (line->label < 0 || value.n == 0) return false;
    if (value.p[0] == ':' || str_starts(value, STR("："))) return false;
    return line->label_key.p[1] == ')' || is_space(line->label_key.p[2]);
}

void line_read(Row row, Line *line)
{
    line->number = row.number;
    line->kind = LINE_TEXT;
    line->label = -1;
    line->star = line->alone = false;
    line->stray = line->key = line->value = (Str){ 0 };
    line->folded_n = 0;
    line->text = trimmed(row.text);
    if (line_is_blank(line->text)) {
        line->kind = LINE_BLANK;
        return;
    }
    if (str_starts(line->text, STR("//"))) {
        line->kind = LINE_REMARK;
        return;
    }
    line->text = without_round_stars(line->text);
    line->bare = without_lead(line->text, &line->star);
    if (line->bare.n == 0) {
        line->kind = LINE_BLANK; // a bullet with nothing behind it
        return;
    }
    Front front = front_of(line->bare);
    read_label(line, line->bare);
    bool answer = begins_answer(line);
    if (answer || !read_other(line, line->bare, &front)) {
        if (!read_colon(line, line->bare, &front)) read_alone(line, line->bare);
    }
    if (line->kind != LINE_KEY) return;
    if (answer) {
        line->kind = LINE_UNKNOWN;
        line->stray = (Str){ 0 };
    } else {
        line->label = -1;
    }
}
