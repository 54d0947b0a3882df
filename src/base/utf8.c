// A thin border round utf8proc. Decoding is our own (a table of lengths and minimum values), because
// it stands in the innermost loops; everything that needs Unicode's tables asks the library.
#include "base/utf8.h"

#include <utf8proc.h>

uint32_t utf8_next(Str s, size_t *at)
{
    static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
    if (*at >= s.n) return 0;
    unsigned char first = (unsigned char)s.p[(*at)++];
    if (first < 0x80) return first;
    size_t length = first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF8 ? 4 : 0;
    if (length == 0 || *at + length - 1 > s.n) return 0xFFFD;
    uint32_t character = first & (0x7Fu >> length);
    for (size_t i = 0; i + 1 < length; i++) {
        unsigned char next = (unsigned char)s.p[*at + i];
        if ((next & 0xC0) != 0x80) return 0xFFFD;
        character = character << 6 | (next & 0x3F);
    }
    bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < least[length] || character > 0x10FFFF || surrogate) return 0xFFFD;
    *at += length - 1;
    return character;
}

bool utf8_valid(Str s)
{
    static const char replacement[] = "\xEF\xBF\xBD";
    for (size_t at = 0; at < s.n;) {
        if ((unsigned char)s.p[at] < 0x80) {
            at++;
            continue;
        }
        size_t start = at;
        if (utf8_next(s, &at) != 0xFFFD) continue;
        if (!str_starts(str_drop(s, start), str_z(replacement))) return false;
        at = start + 3;
    }
    return true;
}

size_t utf8_grapheme_end(Str s, size_t at)
{
    utf8proc_int32_t state = 0;
    uint32_t before = utf8_next(s, &at);
    while (at < s.n) {
        size_t end = at;
        uint32_t character = utf8_next(s, &at);
        if (before < 0x300 && character < 0x300 && before != '\r') return end; // the usual case
        if (utf8proc_grapheme_break_stateful((utf8proc_int32_t)before, (utf8proc_int32_t)character,
                                             &state)) {
            return end;
        }
        before = character;
    }
    return s.n;
}

int utf8_length(Str s)
{
    int count = 0;
    for (size_t at = 0; at < s.n; at = utf8_grapheme_end(s, at)) {
        count++;
    }
    return count;
}

uint32_t utf8_capital(uint32_t character)
{
    return (uint32_t)utf8proc_toupper((utf8proc_int32_t)character);
}

size_t utf8_put(char *into, uint32_t character)
{
    utf8proc_uint8_t bytes[4];
    utf8proc_ssize_t n = utf8proc_encode_char((utf8proc_int32_t)character, bytes);
    for (utf8proc_ssize_t i = 0; i < n; i++) {
        into[i] = (char)bytes[i];
    }
    return n > 0 ? (size_t)n : 0;
}

Str utf8_caseless(Arena *arena, Str s)
{
    const utf8proc_option_t how = UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STABLE;
    const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)s.p;
    utf8proc_ssize_t count = utf8proc_decompose(bytes, (utf8proc_ssize_t)s.n, NULL, 0, how);
    if (count < 0) return s; // not UTF-8: like nothing but itself
    utf8proc_int32_t *characters = arena_new(arena, utf8proc_int32_t, count + 1);
    utf8proc_decompose(bytes, (utf8proc_ssize_t)s.n, characters, count, how);
    char *out = arena_alloc(arena, 4 * (size_t)count + 1, 1);
    size_t n = 0;
    for (utf8proc_ssize_t i = 0; i < count; i++) {
        n += utf8_put(out + n, (uint32_t)characters[i]);
    }
    return (Str){ out, n };
}

static bool is_mark(utf8proc_category_t category)
{
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

static bool is_word(utf8proc_category_t category)
{
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           category == UTF8PROC_CATEGORY_MC || category == UTF8PROC_CATEGORY_ND;
}

static bool is_apostrophe(uint32_t character)
{
    return character == '\'' || character == 0x2018 || character == 0x2019 || character == '`' ||
           character == 0xB4;
}

// What folding writes and what it still owes: a gap between words is written before the next word.
typedef struct Fold {
    char *out;
    size_t n;
    bool gap;
} Fold;

static void fold_put(Fold *fold, const char *bytes, size_t count)
{
    if (fold->gap && fold->n > 0) fold->out[fold->n++] = ' ';
    fold->gap = false;
    for (size_t i = 0; i < count; i++) {
        fold->out[fold->n++] = bytes[i];
    }
}

static void fold_character(Fold *fold, uint32_t character)
{
    utf8proc_int32_t parts[8];
    int boundary = 0;
    utf8proc_ssize_t count = utf8proc_decompose_char(
        (utf8proc_int32_t)character, parts, 8, UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD, &boundary);
    for (utf8proc_ssize_t i = 0; i < count && i < 8; i++) {
        utf8proc_category_t category = utf8proc_category(parts[i]);
        if (is_mark(category) || is_apostrophe((uint32_t)parts[i])) continue;
        if (is_word(category)) {
            char bytes[4] = { 0 };
            fold_put(fold, bytes, utf8_put(bytes, (uint32_t)parts[i]));
        } else {
            fold->gap = true;
        }
    }
}

// Plain letters need no tables, and most text is nothing else: folds the ASCII at `at` up to the
// first other character and says where that is.
static size_t fold_plain(Fold *fold, Str s, size_t at)
{
    char *out = fold->out;
    size_t n = fold->n;
    bool gap = fold->gap;
    for (; at < s.n && (unsigned char)s.p[at] < 0x80; at++) {
        char c = s.p[at];
        char small = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9')) {
            if (gap && n > 0) out[n++] = ' ';
            gap = false;
            out[n++] = small;
        } else if (!is_apostrophe((unsigned char)c)) {
            gap = true;
        }
    }
    fold->n = n;
    fold->gap = gap;
    return at;
}

size_t utf8_fold_into(char *out, Str s) // NOLINT(readability-non-const-parameter): Fold writes it
{
    Fold fold = { .out = out };
    for (size_t at = fold_plain(&fold, s, 0); at < s.n; at = fold_plain(&fold, s, at)) {
        fold_character(&fold, utf8_next(s, &at));
    }
    return fold.n;
}

Str utf8_fold(Arena *arena, Str s)
{
    char *out = arena_alloc(arena, s.n * UTF8_FOLD_GROWTH + 1, 1);
    return (Str){ out, utf8_fold_into(out, s) };
}
