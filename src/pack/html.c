// One walk over the text. At each sign that can begin mark-up one function says how many bytes it
// takes, or that the sign is just text. No search goes past the next sign of its own kind, so that
// a megabyte of "<a" costs no more than any other megabyte. A real parser was rejected: nothing
// here needs to know which tags belong together.
#include "pack/html.h"

#include "base/utf8.h"
#include "pack/clean.h"
#include "pack/html_names.h"

#include <string.h>

typedef struct Walk {
    Arena *arena;
    HtmlMode mode;
    char *out;
    size_t n;
    bool made;    // the last blank was put there for mark-up; blanks beside it add nothing
    bool high;    // an entity gave a character beyond ASCII
    bool endless; // a remark has no end, so none behind it has one
    HtmlText found;
} Walk;

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static void put_blank(Walk *walk)
{
    if (walk->n > 0 && is_blank(walk->out[walk->n - 1])) {
        walk->made = true;
        return;
    }
    walk->out[walk->n++] = ' ';
    walk->made = true;
}

static void take_away(Walk *walk, int kind)
{
    walk->found.tags++;
    if (!(kind & TAG_QUIET)) walk->found.lost = true;
    if (kind & TAG_PICTURE) walk->found.picture = true;
    if (kind & TAG_BREAK) put_blank(walk);
}

// Bytes of the name in a tag, and the name in lower case; 0 when it is too long for one.
static size_t tag_name(Str s, char name[HTML_NAME_MAX])
{
    size_t n = 0;
    while (n < s.n && (is_letter(s.p[n]) || is_digit(s.p[n]) || s.p[n] == ':')) {
        if (n == HTML_NAME_MAX) return 0;
        name[n] = (char)(s.p[n] >= 'A' && s.p[n] <= 'Z' ? s.p[n] - 'A' + 'a' : s.p[n]);
        n++;
    }
    return n > 0 && is_letter(s.p[0]) ? n : 0;
}

// Behind the name nothing may stand but attributes: "a<b en c>d" is a comparison.
static bool are_attributes(Str s)
{
    if (s.n == 0 || s.p[0] == '/') return true;
    if (!is_blank(s.p[0])) return false;
    Str rest = str_trim(s);
    return rest.n == 0 || str_eq(rest, STR("/")) || str_index(rest, '=') < rest.n;
}

static size_t take_remark(Walk *walk, Str s)
{
    if (walk->endless || !str_starts(s, STR("<!--"))) return 0;
    size_t end = str_find(s, STR("-->"));
    walk->endless = end == s.n;
    if (walk->endless) return 0;
    take_away(walk, TAG_QUIET);
    return end + 3;
}

static size_t take_tag(Walk *walk, Str s)
{
    size_t at = s.n > 1 && s.p[1] == '/' ? 2 : 1, end = at;
    char letters[HTML_NAME_MAX];
    size_t n = tag_name(str_drop(s, at), letters);
    if (n == 0) return take_remark(walk, s);
    while (end < s.n && s.p[end] != '>' && s.p[end] != '<') {
        end++;
    }
    if (end == s.n || s.p[end] == '<' || !are_attributes(str_sub(s, at + n, end))) return 0;
    int kind = 0;
    if (!html_tag((Str){ letters, n }, &kind) && walk->mode != HTML_SURE) return 0;
    take_away(walk, kind);
    return end + 1;
}

// "![a cat](cat.png)", as Markdown has it.
static size_t take_picture(Walk *walk, Str s)
{
    if (!str_starts(s, STR("!["))) return 0;
    size_t at = 2;
    while (at < s.n && s.p[at] != ']' && s.p[at] != '[') {
        at++;
    }
    if (!str_starts(str_drop(s, at), STR("]("))) return 0;
    at += 2;
    while (at < s.n && s.p[at] != ')' && s.p[at] != '(') {
        at++;
    }
    if (at == s.n || s.p[at] != ')') return 0;
    take_away(walk, TAG_PICTURE);
    return at + 1;
}

static size_t take_stars(Walk *walk, Str s)
{
    if (walk->mode != HTML_MARKDOWN || !str_starts(s, STR("**"))) return 0;
    take_away(walk, 0);
    return 2;
}

// The character of the number in "&#233;" or "&#xE9;", U+FFFD when there is no such character; 0:
// it is no number.
static uint32_t number_read(Str digits)
{
    enum { REPLACEMENT = 0xFFFD, LAST = 0x10FFFF };
    bool hex = digits.n && (digits.p[0] == 'x' || digits.p[0] == 'X');
    if (digits.n == hex) return 0;
    uint32_t value = 0;
    for (size_t i = hex; i < digits.n; i++) {
        char c = digits.p[i];
        int digit = is_digit(c) ? c - '0' : is_letter(c) ? (c | 0x20) - 'a' + 10 : 99;
        if (digit >= (hex ? 16 : 10)) return 0;
        if (value <= LAST) value = value * (hex ? 16 : 10) + (uint32_t)digit;
    }
    bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    return value == 0 || value > LAST || surrogate ? REPLACEMENT : value;
}

static void put_character(Walk *walk, uint32_t c)
{
    enum { NO_BREAK_SPACE = 0xA0, SOFT_HYPHEN = 0xAD };
    bool line_end = c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029;
    if (line_end || c == ' ' || c == NO_BREAK_SPACE) {
        put_blank(walk);
        return;
    }
    if (c == SOFT_HYPHEN) return;
    walk->made = false;
    if (c >= 0x80) walk->high = true;
    if (c >= 0x80 && c < 0xA0) { // these numbers mean Windows-1252, as every browser reads them
        char byte = (char)c;
        Str sign = clean_line(walk->arena, (Str){ &byte, 1 }, BYTES_HIGH).text;
        memcpy(walk->out + walk->n, sign.p, sign.n);
        walk->n += sign.n;
        return;
    }
    walk->n += utf8_put(walk->out + walk->n, c);
}

static size_t take_entity(Walk *walk, Str s)
{
    size_t at = 1;
    bool number = s.n > 1 && s.p[1] == '#';
    at += number;
    size_t from = at;
    while (at < s.n && at - from <= HTML_NAME_MAX && (is_letter(s.p[at]) || is_digit(s.p[at]))) {
        at++;
    }
    if (at == from || at == s.n || s.p[at] != ';') return 0;
    Str inside = str_sub(s, from, at);
    uint32_t c = number ? number_read(inside) : html_character(inside);
    if (c == 0) return 0;
    put_character(walk, c);
    return at + 1;
}

static const struct {
    char sign;
    size_t (*take)(Walk *walk, Str s); // bytes that were taken; 0: the sign is text
} takers[] = { { .sign = '<', .take = take_tag },
               { .sign = '&', .take = take_entity },
               { .sign = '!', .take = take_picture },
               { .sign = '*', .take = take_stars } };

enum { TAKERS = sizeof takers / sizeof *takers };

static size_t take(Walk *walk, Str s)
{
    for (int i = 0; i < TAKERS; i++) {
        if (s.p[0] == takers[i].sign) return takers[i].take(walk, s);
    }
    return 0;
}

static bool may_hold_marks(Str s)
{
    for (int i = 0; i < TAKERS; i++) {
        if (str_index(s, takers[i].sign) < s.n) return true;
    }
    return false;
}

HtmlText html_text(Arena *arena, Str s, HtmlMode mode)
{
    Walk walk = { .arena = arena, .mode = mode, .found = { .text = s } };
    if (!may_hold_marks(s)) return walk.found;
    walk.out = arena_new(arena, char, s.n + 1);
    bool changed = false;
    for (size_t at = 0; at < s.n;) {
        size_t taken = take(&walk, str_drop(s, at));
        if (taken > 0) {
            changed = true;
            at += taken;
            continue;
        }
        char c = s.p[at++];
        if (walk.made && is_blank(c)) continue;
        walk.out[walk.n++] = c;
        walk.made = false;
    }
    if (!changed) return walk.found;
    walk.found.text = (Str){ walk.out, walk.n };
    if (walk.high) walk.found.text = clean_line(arena, walk.found.text, BYTES_HIGH).text;
    return walk.found;
}
