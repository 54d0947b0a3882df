// The choice between UTF-8 and Windows-1252 falls line by line, because pupils paste from several
// programs into one file; one choice for the whole file would spoil the lines of the others. No
// guessing by statistics: a strict UTF-8 check and one table decide, and always give the same answer.
#include "pack/clean.h"

#include "base/utf8.h"

#include <utf8proc.h>

enum { REPLACEMENT = 0xFFFD };

// Windows-1252 bytes 0x80..0x9F as characters (WHATWG's table); 0 where it has no sign of its own.
static const uint16_t windows_1252[32] = { 0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
                                           0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
                                           0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D,
                                           0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
                                           0x0153, 0,      0x017E, 0x0178 };

static Str from_windows(Arena *arena, Str bytes)
{
    size_t high = 0;
    for (size_t i = 0; i < bytes.n; i++) {
        high += (unsigned char)bytes.p[i] >= 0x80;
    }
    char *out = arena_new(arena, char, bytes.n + 2 * high + 1);
    size_t n = 0;
    for (size_t i = 0; i < bytes.n; i++) {
        unsigned char byte = (unsigned char)bytes.p[i];
        uint32_t character = byte;
        if (byte >= 0x80 && byte < 0xA0) character = windows_1252[byte - 0x80];
        if (byte >= 0x80 && character == 0) character = REPLACEMENT;
        n += utf8_put(out + n, character);
    }
    return (Str){ out, n };
}

// The Windows-1252 byte of a character, or -1. The five bytes without a sign stand for the control
// characters of the same number, as every browser reads them; a closing quote needs one of them.
static int windows_byte(uint32_t character)
{
    if (character < 0x80 || (character >= 0xA0 && character <= 0xFF)) return (int)character;
    for (int i = 0; i < 32; i++) {
        uint32_t here = windows_1252[i] ? windows_1252[i] : 0x80u + (uint32_t)i;
        if (here == character) return 0x80 + i;
    }
    return -1;
}

static bool has_visible_high(Str s)
{
    for (size_t at = 0; at < s.n;) {
        if (utf8_next(s, &at) >= 0xA0) return true;
    }
    return false;
}

// Undoes a second encoding: UTF-8 that was read as Windows-1252 and saved as UTF-8 again. The first
// high character of such a line looks like a lead byte with a second high one behind it; nearly
// every honest line fails that at once.
static bool repair(Arena *arena, Str line, Str *out)
{
    size_t at = 0;
    while (at < line.n && (unsigned char)line.p[at] < 0x80) {
        at++;
    }
    uint32_t lead = utf8_next(line, &at);
    bool follows = at < line.n && (unsigned char)line.p[at] >= 0x80;
    if (lead < 0xC2 || lead > 0xF4 || !follows) return false;
    size_t n = 0;
    for (at = 0; at < line.n; n++) {
        if (windows_byte(utf8_next(line, &at)) < 0) return false;
    }
    char *bytes = arena_new(arena, char, n + 1);
    for (at = n = 0; at < line.n;) {
        bytes[n++] = (char)windows_byte(utf8_next(line, &at));
    }
    Str once = { bytes, n };
    if (!utf8_valid(once) || !has_visible_high(once)) return false;
    *out = once;
    return true;
}

// A file that went wrong twice was saved wrong twice; more often than that nobody tries.
static bool repair_all(Arena *arena, Str *line)
{
    enum { MOST = 3 };
    int times = 0;
    while (times < MOST && repair(arena, *line, line)) {
        times++;
    }
    return times > 0;
}

typedef enum Sign { SIGN_KEEP, SIGN_DROP, SIGN_BLANK, SIGN_BREAK, SIGN_MARK, SIGN_BROKEN } Sign;

// What cleaning does with a character.
static Sign sign_of(uint32_t c)
{
    if (c >= 0x20 && c < 0x7F) return SIGN_KEEP;
    if (c == '\t') return SIGN_KEEP;
    if (c == 0 || c == REPLACEMENT) return SIGN_BROKEN;
    if (c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029) return SIGN_BREAK;
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return SIGN_DROP;
    if (c < 0x300) return c == 0xA0 ? SIGN_BLANK : SIGN_KEEP;
    switch (c) { // the accents that keyboards of Apple and old converters write apart
    case 0x300:
    case 0x301:
    case 0x302:
    case 0x303:
    case 0x308:
    case 0x30A:
    case 0x30C:
    case 0x327:
        return SIGN_MARK;
    case 0x200B:
    case 0x2060:
    case 0xFEFF:
        return SIGN_DROP;
    case 0x1680:
    case 0x202F:
    case 0x205F:
    case 0x3000:
        return SIGN_BLANK;
    default:
        return c >= 0x2000 && c <= 0x200A ? SIGN_BLANK : SIGN_KEEP;
    }
}

static bool is_latin(uint32_t c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xC0 && c < 0x250) ||
           (c >= 0x1E00 && c < 0x1F00);
}

// The one letter that letter and accent make together, or 0.
static uint32_t composed(uint32_t letter, uint32_t mark)
{
    if (!is_latin(letter)) return 0;
    utf8proc_int32_t pair[2] = { (utf8proc_int32_t)letter, (utf8proc_int32_t)mark };
    utf8proc_ssize_t n = utf8proc_normalize_utf32(pair, 2, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    return n == 1 ? (uint32_t)pair[0] : 0;
}

static bool is_clean(Str line, bool *broken)
{
    bool clean = true;
    for (size_t at = 0; at < line.n;) {
        Sign sign = sign_of(utf8_next(line, &at));
        if (sign == SIGN_KEEP) continue;
        if (sign == SIGN_BROKEN) *broken = true;
        clean = false;
    }
    return clean;
}

// Only a NUL becomes longer: it is shown as a sign that could not be read.
static size_t count_zeros(Str line)
{
    size_t count = 0;
    for (size_t i = 0; i < line.n; i++) {
        count += line.p[i] == '\0';
    }
    return count;
}

// Line ends inside the line come out as '\n'; the caller cuts there.
static Str cleaned(Arena *arena, Str line)
{
    char *out = arena_new(arena, char, line.n + 2 * count_zeros(line) + 1);
    size_t n = 0, before = 0;
    uint32_t letter = 0;
    for (size_t at = 0; at < line.n;) {
        uint32_t c = utf8_next(line, &at);
        Sign sign = sign_of(c);
        if (sign == SIGN_DROP) continue;
        uint32_t both = sign == SIGN_MARK && letter ? composed(letter, c) : 0;
        if (both) {
            n = before;
            c = both;
        }
        if (sign == SIGN_BLANK) c = ' ';
        if (sign == SIGN_BREAK) c = '\n';
        if (sign == SIGN_BROKEN) c = REPLACEMENT;
        before = n;
        letter = c;
        n += utf8_put(out + n, c);
    }
    return (Str){ out, n };
}

Clean clean_line(Arena *arena, Str line, int kinds)
{
    Clean clean = { .text = line };
    if (kinds == BYTES_PLAIN) return clean;
    if (kinds & BYTES_HIGH) {
        // Files that were joined carry a mark in the middle, whatever the rest of its line is.
        if (str_starts(line, STR("\xEF\xBB\xBF"))) line = clean.text = str_drop(line, 3);
        if (!utf8_valid(line)) {
            clean.text = from_windows(arena, line);
        } else {
            clean.repaired = repair_all(arena, &clean.text);
        }
    }
    if (!is_clean(clean.text, &clean.broken)) clean.text = cleaned(arena, clean.text);
    return clean;
}
