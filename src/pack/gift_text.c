// A mark of GIFT counts unless a backslash stands before it, so everything here walks over escapes
// as one sign. Replacing them first by other signs, as Moodle does, was rejected: then nothing
// would be a slice of its line any more, and a message could not point at it.
#include "pack/gift_text.h"

#include <string.h>

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool equal_any_case(Str a, Str b)
{
    if (a.n != b.n) return false;
    for (size_t i = 0; i < a.n; i++) {
        char x = a.p[i], y = b.p[i];
        if (x >= 'A' && x <= 'Z') x = (char)(x - 'A' + 'a');
        if (y >= 'A' && y <= 'Z') y = (char)(y - 'A' + 'a');
        if (x != y) return false;
    }
    return true;
}

static bool is_escape(Str s)
{
    return s.n >= 2 && s.p[0] == '\\' && s.p[1] != '\0' && strchr("~=#{}:\\n", s.p[1]) != NULL;
}

size_t gift_step(Str s, size_t at)
{
    return s.p[at] == '\\' && is_escape(str_drop(s, at)) ? 2 : 1;
}

size_t gift_find(Str s, size_t from, char a, char b)
{
    for (size_t at = from; at < s.n; at += gift_step(s, at)) {
        if (s.p[at] == a || s.p[at] == b) return at;
    }
    return s.n;
}

// "&#39;", "&#xE9;": bytes of the number behind the "#" when one stands there; else 0.
static size_t entity_number(Str s, size_t hash)
{
    enum { MOST = 8 };
    if (hash == 0 || s.p[hash - 1] != '&') return 0;
    size_t at = hash + 1;
    while (at < s.n && at - hash <= MOST && (is_digit(s.p[at]) || is_letter(s.p[at]))) {
        at++;
    }
    return at > hash + 1 && at < s.n && s.p[at] == ';' ? at - hash - 1 : 0;
}

size_t gift_comment(Str s)
{
    size_t at = gift_find(s, 0, '#', '#');
    while (at < s.n && entity_number(s, at) > 0) {
        at = gift_find(s, at + 1, '#', '#');
    }
    return at;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

static Str without_front(Str s)
{
    while (s.n && is_blank(s.p[0])) {
        s = str_drop(s, 1);
    }
    return s;
}

GiftFormat gift_format(Str *text, GiftFormat usual)
{
    static const struct {
        Str name;
        GiftFormat format;
    } formats[] = {
        { .name = STR_INIT("html"), .format = GIFT_HTML },
        { .name = STR_INIT("moodle"), .format = GIFT_MOODLE },
        { .name = STR_INIT("plain"), .format = GIFT_PLAIN },
        { .name = STR_INIT("markdown"), .format = GIFT_MARKDOWN },
    };
    enum { LONGEST = 10 };
    *text = without_front(*text);
    if (text->n == 0 || text->p[0] != '[') return usual;
    size_t end = str_index(str_sub(*text, 0, LONGEST), ']');
    if (end == LONGEST || end >= text->n) return usual;
    Str name = str_trim(str_sub(*text, 1, end));
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        if (!equal_any_case(name, formats[i].name)) continue;
        *text = without_front(str_drop(*text, end + 1));
        return formats[i].format;
    }
    return usual;
}

Str gift_plain(Arena *arena, Str s)
{
    if (str_index(s, '\\') == s.n && str_index(s, '\n') == s.n) return s;
    char *out = arena_new(arena, char, s.n + 1);
    size_t n = 0;
    bool made = false; // the last blank stands for a line end; those beside it add nothing
    for (size_t at = 0; at < s.n; at += gift_step(s, at)) {
        bool escape = gift_step(s, at) == 2;
        char c = escape ? s.p[at + 1] : s.p[at];
        if (c == '\n' || (escape && c == 'n')) {
            while (n > 0 && is_blank(out[n - 1])) {
                n--;
            }
            out[n++] = ' ';
            made = true;
        } else if (!made || !is_blank(c)) {
            out[n++] = c;
            made = false;
        }
    }
    return (Str){ out, n };
}

bool gift_is_fact(Str word)
{
    return str_eq(word, STR("T")) || str_eq(word, STR("F")) || equal_any_case(word, STR("true")) ||
           equal_any_case(word, STR("false"));
}

bool gift_is_cloze(Str s)
{
    size_t at = 0;
    while (at < s.n && is_digit(s.p[at])) {
        at++;
    }
    if (at == s.n || s.p[at] != ':') return false;
    size_t from = ++at;
    while (at < s.n && (is_letter(s.p[at]) || s.p[at] == '_')) {
        at++;
    }
    return at > from && at < s.n && s.p[at] == ':';
}
