/* Borrowed slices of text.
 *
 * A Str is a pointer and a length in bytes. It owns nothing, promises no NUL at the end, and may
 * point into a file, an arena or a string literal; it lives as long as what it points into. The
 * zero value is the empty text. All text inside the program is valid UTF-8: bytes from outside are
 * decoded once, in pack/. Nothing here allocates and nothing here fails, unless it says so. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Str {
    const char *p;
    size_t n;
} Str;

/* A Str of a string literal, without counting at run time. */
#define STR(literal) ((Str){ (literal), sizeof(literal) - 1 })
/* The same as an initialiser of a static table, where a compound literal is no constant. */
#define STR_INIT(literal)                                                                          \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    }
/* For printf: "%.*s", STR_ARG(s). Lengths over INT_MAX cannot occur: files are at most 1 MiB. */
#define STR_ARG(s) (int)(s).n, (s).p ? (s).p : ""

/* A Str of NUL-terminated text; NULL gives the empty text. */
Str str_z(const char *z);

bool str_empty(Str s);
bool str_eq(Str a, Str b);
/* Byte order, as memcmp, the shorter first: < 0, 0 or > 0. */
int str_cmp(Str a, Str b);
bool str_starts(Str s, Str prefix);
bool str_ends(Str s, Str suffix);

/* The bytes from `from` up to, not including, `to`; both are cut off at the length. */
Str str_sub(Str s, size_t from, size_t to);
/* Without the first `n` bytes; empty when there are not that many. */
Str str_drop(Str s, size_t n);
/* Without blanks, tabs, CR and LF at both ends. */
Str str_trim(Str s);

/* Offset of the first `c`, or s.n when there is none. */
size_t str_index(Str s, char c);
/* Offset of the first `needle`, or s.n when there is none. An empty needle is found at 0. */
size_t str_find(Str s, Str needle);

typedef struct StrCut {
    Str head, tail; /* without the separator; when it was not found: all of it, and nothing */
    bool found;
} StrCut;

/* Cuts at the first `separator`: str_cut("a=b=c", '=') gives "a" and "b=c". */
StrCut str_cut(Str s, char separator);

/* Takes the first word off `*rest`, blanks around it dropped; empty when nothing is left. */
Str str_word(Str *rest);

/* A whole decimal number, nothing around it but an optional minus. False, and `*out` untouched,
 * when it is no number or lies outside min..max. */
bool str_number(Str s, int64_t min, int64_t max, int64_t *out);

/* FNV-1a, 64 bits (Fowler, Noll and Vo). Not for hostile keys. */
uint64_t str_hash(Str s);

#endif
