// Slices of text. Every function is total: an empty or absent text is as good as any other, offsets
// past the end are cut off at the end. That is why callers need so few checks. There is no function
// that writes into a text: whoever needs new text builds it in a Buf or an Arena.
#include "base/str.h"

#include <string.h>

Str str_z(const char *z)
{
    return (Str){ z, z ? strlen(z) : 0 };
}

bool str_empty(Str s)
{
    return s.n == 0;
}

bool str_eq(Str a, Str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

int str_cmp(Str a, Str b)
{
    size_t shared = a.n < b.n ? a.n : b.n;
    int order = shared ? memcmp(a.p, b.p, shared) : 0;
    if (order != 0) return order;
    return (a.n > b.n) - (a.n < b.n);
}

bool str_starts(Str s, Str prefix)
{
    return s.n >= prefix.n && str_eq(str_sub(s, 0, prefix.n), prefix);
}

bool str_ends(Str s, Str suffix)
{
    return s.n >= suffix.n && str_eq(str_drop(s, s.n - suffix.n), suffix);
}

Str str_sub(Str s, size_t from, size_t to)
{
    if (to > s.n) to = s.n;
    if (from >= to) return (Str){ 0 };
    return (Str){ s.p + from, to - from };
}

Str str_drop(Str s, size_t n)
{
    return str_sub(s, n, s.n);
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

Str str_trim(Str s)
{
    size_t from = 0, to = s.n;
    while (from < to && is_blank(s.p[from])) {
        from++;
    }
    while (to > from && is_blank(s.p[to - 1])) {
        to--;
    }
    return str_sub(s, from, to);
}

size_t str_index(Str s, char c)
{
    const char *hit = s.n ? memchr(s.p, c, s.n) : NULL;
    return hit ? (size_t)(hit - s.p) : s.n;
}

size_t str_find(Str s, Str needle)
{
    if (needle.n == 0) return 0;
    for (size_t at = 0; at + needle.n <= s.n; at++) {
        size_t step = str_index(str_drop(s, at), needle.p[0]);
        at += step;
        if (str_starts(str_drop(s, at), needle)) return at;
    }
    return s.n;
}

StrCut str_cut(Str s, char separator)
{
    size_t at = str_index(s, separator);
    if (at == s.n) return (StrCut){ .head = s };
    return (StrCut){ .head = str_sub(s, 0, at), .tail = str_drop(s, at + 1), .found = true };
}

Str str_word(Str *rest)
{
    Str s = str_trim(*rest);
    size_t end = 0;
    while (end < s.n && !is_blank(s.p[end])) {
        end++;
    }
    *rest = str_trim(str_drop(s, end));
    return str_sub(s, 0, end);
}

bool str_number(Str s, int64_t min, int64_t max, int64_t *out)
{
    bool negative = str_starts(s, STR("-"));
    if (negative) s = str_drop(s, 1);
    if (s.n == 0 || s.n > 18) return false; // 18 digits always fit 64 bits
    int64_t value = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') return false;
        value = value * 10 + (s.p[i] - '0');
    }
    if (negative) value = -value;
    if (value < min || value > max) return false;
    *out = value;
    return true;
}

uint64_t str_hash(Str s)
{
    uint64_t hash = 0xcbf29ce484222325u;
    for (size_t i = 0; i < s.n; i++) {
        hash = (hash ^ (unsigned char)s.p[i]) * 0x100000001b3u;
    }
    return hash;
}
