// Values, once their lines are joined. Trimming is done until nothing changes for commas and once
// for quotes, so that what was written back reads the same. Comparison keys keep the signs of sums:
// folding alone would call "2 + 2" and "2 - 2" the same question and drop one.
#include "pack/value.h"

#include "base/utf8.h"

#include <string.h>

int text_length(Str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if ((unsigned char)s.p[i] >= 0x80) return utf8_length(s);
    }
    return (int)s.n;
}

static Str tabs_to_spaces(Arena *arena, Str s)
{
    size_t tab = str_index(s, '\t');
    if (tab == s.n) return s;
    char *out = arena_new(arena, char, s.n + 1);
    for (size_t i = 0; i < s.n; i++) {
        out[i] = s.p[i] == '\t' ? ' ' : s.p[i];
    }
    return (Str){ out, s.n };
}

static const struct {
    Str open, close;
} quotes[] = {
    { STR_INIT("\""), STR_INIT("\"") }, { STR_INIT("'"), STR_INIT("'") },
    { STR_INIT("“"), STR_INIT("”") },   { STR_INIT("„"), STR_INIT("”") },
    { STR_INIT("„"), STR_INIT("“") },   { STR_INIT("‘"), STR_INIT("’") },
    { STR_INIT("‚"), STR_INIT("’") },   { STR_INIT("‚"), STR_INIT("‘") },
    { STR_INIT("«"), STR_INIT("»") },   { STR_INIT("»"), STR_INIT("«") },
    { STR_INIT("”"), STR_INIT("”") },   { STR_INIT("’"), STR_INIT("’") },
    { STR_INIT("‹"), STR_INIT("›") },   { STR_INIT("`"), STR_INIT("`") },
};

static Str without_quotes(Str s)
{
    bool may = s.n >= 2 && (strchr("\"'`", s.p[0]) || (unsigned char)s.p[0] >= 0x80);
    for (size_t i = 0; may && i < sizeof quotes / sizeof *quotes; i++) {
        Str open = quotes[i].open, close = quotes[i].close;
        if (s.n < open.n + close.n || !str_starts(s, open) || !str_ends(s, close)) continue;
        Str inside = str_sub(s, open.n, s.n - close.n);
        bool second = str_find(inside, open) < inside.n || str_find(inside, close) < inside.n;
        return second ? s : str_trim(inside);
    }
    return s;
}

Str value_text(Arena *arena, Str s)
{
    return without_quotes(str_trim(tabs_to_spaces(arena, s)));
}

Str value_short(Arena *arena, Str s)
{
    s = str_trim(tabs_to_spaces(arena, s));
    while (s.n > 1 && (s.p[s.n - 1] == ',' || s.p[s.n - 1] == ';')) {
        s = str_trim(str_sub(s, 0, s.n - 1));
    }
    return without_quotes(s);
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

// The sign of arithmetic that ends at `end`, perhaps with blanks behind it; empty when none does.
static Str sign_before(Str s, size_t end)
{
    static const Str signs[] = { STR_INIT("+"), STR_INIT("-"), STR_INIT("*"), STR_INIT("/"),
                                 STR_INIT("="), STR_INIT("<"), STR_INIT(">"), STR_INIT("$"),
                                 STR_INIT("−"), STR_INIT("×"), STR_INIT("÷"), STR_INIT("€") };
    Str before = str_sub(s, 0, end);
    while (before.n && before.p[before.n - 1] == ' ') {
        before.n--;
    }
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        if (str_ends(before, signs[i])) return signs[i];
    }
    return (Str){ 0 };
}

Str value_key(Arena *arena, Str s)
{
    size_t growth = (size_t)text_length(s) == s.n ? 1 : UTF8_FOLD_GROWTH;
    char *out = arena_new(arena, char, s.n *(growth + 1) + 1);
    size_t n = utf8_fold_into(out, s);
    for (size_t at = 1, seen = 0; at < s.n; at++) {
        if (!is_digit(s.p[at]) || is_digit(s.p[at - 1])) continue;
        Str sign = sign_before(str_drop(s, seen), at - seen);
        if (sign.n) memcpy(out + n, sign.p, sign.n);
        n += sign.n;
        seen = at; // no blank is looked at twice
    }
    return n ? (Str){ out, n } : s; // nothing but signs: those are the text
}

static bool is_letter(Str word)
{
    return text_length(word) == 1 && !is_digit(word.p[0]);
}

// "z.o.z", "d.m.v": one letter between every two dots.
static bool is_dotted(Str word)
{
    while (word.n) {
        StrCut cut = str_cut(word, '.');
        if (!is_letter(cut.head)) return false;
        word = cut.tail;
    }
    return true;
}

static bool is_abbreviation(Str word)
{
    static const char list[] = " bv bijv enz etc nr ca dhr mevr mw dr ir ing prof drs mr min max"
                               " incl excl evt resp blz pag tel vs st jr sr t/m ";
    char key[7] = " ";
    if (word.n == 0) return false;
    if (is_dotted(word)) return true;
    if (word.n > sizeof key - 3) return false;
    for (size_t i = 0; i < word.n; i++) {
        char c = word.p[i];
        key[i + 1] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    key[word.n + 1] = ' ';
    return strstr(list, key) != NULL;
}

int sentence_count(Str s)
{
    int count = 0;
    size_t word = 0; // where the word that is being read began
    bool pending = false;
    for (size_t at = 0; at < s.n; at++) {
        char c = s.p[at];
        if (c == ' ') {
            word = at + 1;
            continue;
        }
        bool stop = c == '.' || c == '!' || c == '?';
        bool last = at + 1 == s.n || s.p[at + 1] == ' ';
        if (!stop) {
            pending = true;
        } else if (last && pending) {
            while (word < at && strchr("(\"'", s.p[word])) {
                word++;
            }
            if (c == '.' && is_abbreviation(str_sub(s, word, at))) continue;
            count++;
            pending = false;
        }
    }
    return count + (pending || count == 0 ? 1 : 0);
}

static bool is_break(char c)
{
    return c == ' ' || c == '-' || c == '/';
}

static bool is_edge(char c)
{
    return strchr(".,;:!?()\"'[]", c) != NULL && c != '\0';
}

Str long_word(Str s, int most)
{
    if (s.n <= (size_t)most) return (Str){ 0 };
    for (size_t at = 0; at < s.n;) {
        size_t end = at;
        while (end < s.n && !is_break(s.p[end])) {
            end++;
        }
        size_t from = at, to = end;
        while (from < to && is_edge(s.p[from])) {
            from++;
        }
        while (to > from && is_edge(s.p[to - 1])) {
            to--;
        }
        Str word = str_sub(s, from, to);
        if (word.n > (size_t)most && text_length(word) > most) return word;
        at = end + 1;
    }
    return (Str){ 0 };
}

// The digits at the front of `*s`, at most 6 of them; -1 when there are none or more.
static int take_digits(Str *s)
{
    enum { MOST = 6 };
    int value = 0;
    size_t n = 0;
    while (n < s->n && is_digit(s->p[n])) {
        if (n < MOST) value = value * 10 + (s->p[n] - '0');
        n++;
    }
    *s = str_drop(*s, n);
    return n == 0 || n > MOST ? -1 : value;
}

// "19:45", "19.45", "19u45": two digits behind the separator.
static bool looks_like_clock(Str s, int *hour, int *minute, Str *rest)
{
    Str at = s;
    *hour = take_digits(&at);
    if (*hour < 0 || *hour > 23 || at.n < 3 || s.n - at.n > 2) return false;
    if (!strchr(":.uUhH", at.p[0]) || at.p[0] == '\0') return false;
    at = str_drop(at, 1);
    size_t before = at.n;
    *minute = take_digits(&at);
    *rest = str_trim(at);
    return before - at.n == 2 && *minute >= 0 && *minute < 60;
}

bool clock_read(Arena *arena, Str s, Str *clock)
{
    int hour, minute;
    Str rest;
    if (!looks_like_clock(str_trim(s), &hour, &minute, &rest)) return false;
    if (rest.n && !str_eq(rest, STR("uur")) && !str_eq(rest, STR("u"))) return false;
    *clock = arena_printf(arena, "%02d:%02d", hour, minute);
    return true;
}

static bool minutes_in_words(Str folded, int *minutes)
{
    static const struct {
        Str words;
        int minutes;
    } known[] = {
        { STR_INIT("half uur"), 30 },      { STR_INIT("een half uur"), 30 },
        { STR_INIT("kwartier"), 15 },      { STR_INIT("een kwartier"), 15 },
        { STR_INIT("uur"), 60 },           { STR_INIT("een uur"), 60 },
        { STR_INIT("anderhalf uur"), 90 }, { STR_INIT("drie kwartier"), 45 },
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (!str_eq(folded, known[i].words)) continue;
        *minutes = known[i].minutes;
        return true;
    }
    return false;
}

// Hours with perhaps one decimal, "1,5 uur", and minutes behind them, "1 uur en 30 minuten"; or
// quarters of an hour.
static bool read_hours(int whole, Str rest, int *minutes)
{
    int tenths = 0;
    if (str_starts(str_trim(rest), STR("kwartier"))) {
        *minutes = whole * 15;
        return true;
    }
    if (str_starts(rest, STR("½"))) {
        tenths = 50;
        rest = str_drop(rest, STR("½").n);
    }
    if (rest.n > 1 && (rest.p[0] == ',' || rest.p[0] == '.') && is_digit(rest.p[1])) {
        rest = str_drop(rest, 1);
        tenths = rest.p[0] - '0';
        int digits = 0;
        for (; rest.n && is_digit(rest.p[0]); digits++) {
            if (digits == 1 && rest.p[0] == '5') tenths = tenths * 10 + 5; // "1,25 uur"
            rest = str_drop(rest, 1);
        }
        if (tenths < 10) tenths *= 10;
    }
    rest = str_trim(rest);
    if (!str_starts(rest, STR("uur"))) return false;
    *minutes = whole * 60 + tenths * 60 / 100;
    rest = str_drop(rest, 3);
    while (rest.n && !is_digit(rest.p[0])) {
        rest = str_drop(rest, 1);
    }
    int more = take_digits(&rest);
    if (more > 0 && tenths == 0) *minutes += more;
    return true;
}

bool minutes_read(Arena *scratch, Str s, int *minutes)
{
    enum { LEAST = 1, MOST = 180 };
    int value = 0;
    Str folded = utf8_fold(scratch, str_sub(s, 0, 80));
    bool half = str_find(s, STR("½")) < s.n; // folding takes it off
    if (half || !minutes_in_words(folded, &value)) {
        while (s.n && !is_digit(s.p[0]) && !str_starts(s, STR("½"))) {
            s = str_drop(s, 1);
        }
        int hour, minute;
        Str rest = s;
        int whole = str_starts(s, STR("½")) ? 0 : take_digits(&rest);
        if (whole < 0) return false;
        if (!read_hours(whole, rest, &value)) {
            if (looks_like_clock(s, &hour, &minute, &rest)) return false;
            value = whole;
        }
    }
    if (value < LEAST || value > MOST) return false;
    *minutes = value;
    return true;
}
