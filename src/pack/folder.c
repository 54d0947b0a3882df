// Names in a folder. The list of endings is short on purpose: a folder on a school's drive holds
// everything, and only what a pupil may have meant as a pack is worth a message.
#include "pack/folder.h"

#include "base/utf8.h"

static const struct {
    Str ending;
    FileSort sort;
} endings[] = {
    { STR_INIT(".txt"), SORT_TEXT },      { STR_INIT(".text"), SORT_TEXT },
    { STR_INIT(".tekst"), SORT_TEXT },    { STR_INIT(".md"), SORT_TEXT },
    { STR_INIT(".gift"), SORT_TEXT },     { STR_INIT(".csv"), SORT_TEXT },
    { STR_INIT(".tsv"), SORT_TEXT },      { STR_INIT(".avond"), SORT_TEXT },
    { STR_INIT(".docx"), SORT_DOCUMENT }, { STR_INIT(".doc"), SORT_DOCUMENT },
    { STR_INIT(".odt"), SORT_DOCUMENT },  { STR_INIT(".ods"), SORT_DOCUMENT },
    { STR_INIT(".xlsx"), SORT_DOCUMENT }, { STR_INIT(".pages"), SORT_DOCUMENT },
    { STR_INIT(".gdoc"), SORT_DOCUMENT }, { STR_INIT(".rtf"), SORT_RTF },
    { STR_INIT(".pdf"), SORT_PDF },
};

static char small(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

static bool ends_with(Str name, Str ending)
{
    if (name.n <= ending.n) return false;
    for (size_t i = 0; i < ending.n; i++) {
        if (small(name.p[name.n - ending.n + i]) != ending.p[i]) return false;
    }
    return true;
}

FileSort file_sort(Str name)
{
    bool hidden = str_starts(name, STR(".")) || str_starts(name, STR("~$"));
    if (hidden || str_eq(name, STR("Thumbs.db")) || str_eq(name, STR("desktop.ini"))) {
        return SORT_LITTER;
    }
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (ends_with(name, endings[i].ending)) return endings[i].sort;
    }
    return SORT_LITTER;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

// The digits at `*at` without noughts in front; moves behind them.
static Str take_number(Str s, size_t *at)
{
    size_t end = *at;
    while (end < s.n && is_digit(s.p[end])) {
        end++;
    }
    Str digits = str_sub(s, *at, end);
    while (digits.n > 1 && digits.p[0] == '0') {
        digits = str_drop(digits, 1);
    }
    *at = end;
    return digits;
}

static int number_order(Str a, Str b)
{
    if (a.n != b.n) return a.n < b.n ? -1 : 1;
    return str_cmp(a, b);
}

int name_order(Str a, Str b)
{
    Arena scratch = { 0 };
    Str x = utf8_fold(&scratch, a), y = utf8_fold(&scratch, b);
    int order = 0;
    size_t i = 0, j = 0;
    while (order == 0 && i < x.n && j < y.n) {
        if (is_digit(x.p[i]) && is_digit(y.p[j])) {
            order = number_order(take_number(x, &i), take_number(y, &j));
        } else {
            order = (unsigned char)x.p[i++] - (unsigned char)y.p[j++];
        }
    }
    if (order == 0) order = (i < x.n) - (j < y.n);
    arena_finish(&scratch);
    return order ? order : str_cmp(a, b);
}
