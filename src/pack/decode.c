// Bytes to lines: what is no text is turned away by its first bytes, UTF-16 becomes UTF-8, and the
// rest is cut in physical lines, each read on its own (clean.c). Lines that are clean already are
// borrowed from the file's bytes; only a line in which something must change is copied.
#include "pack/decode.h"

#include "base/utf8.h"
#include "pack/clean.h"

#include <string.h>

enum { REPLACEMENT = 0xFFFD };

// What is certainly no text, by its first bytes.
static const struct {
    uint8_t at, n;
    const char *bytes;
    DecodeResult result;
    const char *sort;
} signatures[] = {
    { .n = 5, .bytes = "{\\rtf", .result = DECODED_RTF },
    { .n = 4, .bytes = "PK\3\4", .result = DECODED_DOCUMENT },
    { .n = 8, .bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", .result = DECODED_DOCUMENT },
    { .n = 4, .bytes = "%PDF", .result = DECODED_OTHER, .sort = "pdf" },
    { .n = 3, .bytes = "\xFF\xD8\xFF", .result = DECODED_OTHER, .sort = "foto" },
    { .n = 8, .bytes = "\x89PNG\r\n\x1A\n", .result = DECODED_OTHER, .sort = "foto" },
    { .n = 4, .bytes = "GIF8", .result = DECODED_OTHER, .sort = "foto" },
    { .n = 4, .bytes = "RIFF", .result = DECODED_OTHER, .sort = "foto" }, // WebP
    { .at = 4, .n = 4, .bytes = "ftyp", .result = DECODED_OTHER, .sort = "foto of film" },
};

static bool signature_found(Str bytes, Decoded *out)
{
    for (size_t i = 0; i < sizeof signatures / sizeof *signatures; i++) {
        Str head = str_sub(bytes, signatures[i].at, (size_t)signatures[i].at + signatures[i].n);
        if (!str_eq(head, (Str){ signatures[i].bytes, signatures[i].n })) continue;
        out->result = signatures[i].result;
        out->sort = str_z(signatures[i].sort);
        return true;
    }
    return false;
}

typedef enum Encoding { ENCODING_BYTES, ENCODING_LITTLE, ENCODING_BIG } Encoding;

// UTF-16 without a mark shows as many zero bytes, nearly all in the same half of every pair.
static Encoding encoding_without_mark(Str bytes)
{
    size_t zero[2] = { 0, 0 };
    if (str_index(bytes, '\0') == bytes.n) return ENCODING_BYTES;
    for (size_t i = 0; i < bytes.n; i++) {
        if (bytes.p[i] == '\0') zero[i & 1]++;
    }
    size_t both = zero[0] + zero[1];
    if (both == 0 || both * 4 < bytes.n) return ENCODING_BYTES;
    if (zero[1] * 20 >= both * 19) return ENCODING_LITTLE;
    if (zero[0] * 20 >= both * 19) return ENCODING_BIG;
    return ENCODING_BYTES;
}

static Encoding take_mark(Str *bytes)
{
    static const Str marks[] = { [ENCODING_BYTES] = STR_INIT("\xEF\xBB\xBF"),
                                 [ENCODING_LITTLE] = STR_INIT("\xFF\xFE"),
                                 [ENCODING_BIG] = STR_INIT("\xFE\xFF") };
    for (int i = ENCODING_BYTES; i <= ENCODING_BIG; i++) {
        if (!str_starts(*bytes, marks[i])) continue;
        *bytes = str_drop(*bytes, marks[i].n);
        return (Encoding)i;
    }
    return encoding_without_mark(*bytes);
}

static uint32_t unit_at(Str bytes, size_t at, bool big)
{
    uint32_t first = (unsigned char)bytes.p[at], second = (unsigned char)bytes.p[at + 1];
    return big ? first << 8 | second : second << 8 | first;
}

// Pairs of surrogates join; a lone one, or half a unit at the end, cannot be read.
static Str from_utf16(Arena *arena, Str bytes, bool big)
{
    char *out = arena_new(arena, char, bytes.n / 2 * 3 + 4);
    size_t n = 0;
    for (size_t at = 0; at + 1 < bytes.n; at += 2) {
        uint32_t unit = unit_at(bytes, at, big);
        if (unit >= 0xD800 && unit < 0xDC00 && at + 3 < bytes.n) {
            uint32_t low = unit_at(bytes, at + 2, big);
            if (low >= 0xDC00 && low < 0xE000) {
                unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        }
        if (unit >= 0xD800 && unit < 0xE000) unit = REPLACEMENT;
        n += utf8_put(out + n, unit);
    }
    if (bytes.n % 2 && bytes.p[bytes.n - 1] != '\0') n += utf8_put(out + n, REPLACEMENT);
    return (Str){ out, n };
}

static Str without_last_zeros(Str bytes)
{
    while (bytes.n > 0 && bytes.p[bytes.n - 1] == '\0') {
        bytes.n--;
    }
    return bytes;
}

// A file cut at its limit ends at its last whole line, or else at its last whole character.
static Str without_last_piece(Str bytes)
{
    for (size_t at = bytes.n; at > 0; at--) {
        if (bytes.p[at - 1] == '\n' || bytes.p[at - 1] == '\r') return str_sub(bytes, 0, at);
    }
    size_t end = bytes.n;
    for (int back = 0; back < 3 && end > 0; back++) {
        if (((unsigned char)bytes.p[end - 1] & 0xC0) != 0x80) break;
        end--;
    }
    bool lead = end > 0 && (unsigned char)bytes.p[end - 1] >= 0xC0;
    return lead ? str_sub(bytes, 0, end - 1) : bytes;
}

// How many bytes at the front are printable ASCII for certain, eight at a time: a byte below 0x20
// borrows, one above 0x7E has or gets its high bit.
static size_t skip_plain(const char *p, size_t n)
{
    const uint64_t ones = 0x0101010101010101u, high = ones * 0x80;
    size_t at = 0;
    for (; at + 8 <= n; at += 8) {
        uint64_t eight;
        memcpy(&eight, p + at, sizeof eight);
        if (((eight - ones * 0x20) | eight | (eight + ones)) & high) break;
    }
    return at;
}

// Takes a physical line off the rest: CR LF, LF or CR end it. One pass, so that a file of nothing
// but CRs costs no more than any other.
static Str take_line(Str *rest, int *kinds)
{
    size_t end = 0, sure = 0;
    *kinds = BYTES_PLAIN;
    for (; end < rest->n; end++) {
        if (end >= sure) {
            end += skip_plain(rest->p + end, rest->n - end);
            sure = end + 8;
            if (end == rest->n) break;
        }
        unsigned char byte = (unsigned char)rest->p[end];
        if (byte == '\n' || byte == '\r') break;
        if (byte >= 0x7F || (byte < 0x20 && byte != '\t'))
            *kinds |= byte > 0x7F ? BYTES_HIGH : BYTES_CONTROL;
    }
    Str line = str_sub(*rest, 0, end);
    bool pair = end + 1 < rest->n && rest->p[end] == '\r' && rest->p[end + 1] == '\n';
    *rest = str_drop(*rest, end + (pair ? 2 : 1));
    return line;
}

Str decode_line(Arena *arena, Str bytes)
{
    int kinds;
    Str line = take_line(&bytes, &kinds);
    return clean_line(arena, line, kinds).text;
}

static size_t count_of(Str bytes, char c)
{
    size_t count = 0;
    for (size_t at; (at = str_index(bytes, c)) < bytes.n;) {
        count++;
        bytes = str_drop(bytes, at + 1);
    }
    return count;
}

// Bytes that text never has, among those that a line holds. Noughts are counted apart: a few of them
// are a slip of some program, and then each is a sign that could not be read.
static void count_low(Str line, size_t *low, size_t *noughts)
{
    for (size_t i = 0; i < line.n; i++) {
        unsigned char c = (unsigned char)line.p[i];
        *noughts += c == 0;
        *low += c > 0 && c < 9;
    }
}

typedef struct Lines {
    Arena *arena;
    Decoded *out;
    size_t room;         /* for rows */
    size_t most;         /* of rows */
    size_t low, noughts; /* bytes that text never has */
} Lines;

// More than one in a hundred: no text.
static bool is_binary(const Lines *lines, size_t size)
{
    enum { SLIPS = 3 };
    size_t noughts = lines->noughts > SLIPS ? lines->noughts : 0;
    return (lines->low + noughts) * 100 > size;
}

static void add_row(Lines *lines, Row row)
{
    Decoded *out = lines->out;
    if ((size_t)out->row_count >= lines->most) {
        out->cut = true;
        return;
    }
    out->rows = arena_grow(lines->arena, out->rows, &lines->room, (size_t)out->row_count + 1,
                           sizeof *out->rows);
    out->rows[out->row_count++] = row;
}

// Cuts a line at the breaks inside it. The pieces stand side by side, so that messages can show it as
// the one line it is in an editor.
static void add_pieces(Lines *lines, Str line, Row row)
{
    char *shown = arena_new(lines->arena, char, line.n + 1);
    size_t from = 0;
    for (size_t at = 0; at <= line.n; at++) {
        bool stop = at == line.n || line.p[at] == '\n';
        if (!stop) {
            shown[at] = line.p[at];
            continue;
        }
        shown[at] = ' ';
        row.text = (Str){ shown + from, at - from };
        add_row(lines, row);
        row.repaired = row.broken = false; // said once
        from = at + 1;
    }
}

static void add_line(Lines *lines, Str line, int kinds)
{
    Decoded *out = lines->out;
    if (kinds & BYTES_CONTROL) count_low(line, &lines->low, &lines->noughts);
    Clean clean = clean_line(lines->arena, line, kinds);
    Row row = { .text = clean.text,
                .number = ++out->line_count,
                .repaired = clean.repaired,
                .broken = clean.broken };
    if (kinds != BYTES_PLAIN && str_index(row.text, '\n') < row.text.n) {
        add_pieces(lines, row.text, row);
    } else {
        add_row(lines, row);
    }
}

// The first row of a line. Nearly always lines are rows, and it is found at once.
static int first_row(const Row *rows, int row_count, int number)
{
    if (number <= row_count && rows[number - 1].number == number) return number - 1;
    int from = 0, to = row_count;
    while (from < to) {
        int middle = from + (to - from) / 2;
        if (rows[middle].number < number) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return from;
}

Str row_line(const Row *rows, int row_count, int number)
{
    if (number < 1) return (Str){ 0 };
    int first = first_row(rows, row_count, number), last = first;
    if (first >= row_count || rows[first].number != number) return (Str){ 0 };
    while (last + 1 < row_count && rows[last + 1].number == number) {
        last++;
    }
    Str head = rows[first].text, tail = rows[last].text;
    return first == last ? head : (Str){ head.p, (size_t)(tail.p + tail.n - head.p) };
}

static bool has_visible(const Decoded *decoded)
{
    for (int i = 0; i < decoded->row_count; i++) {
        if (!str_empty(str_trim(decoded->rows[i].text))) return true;
    }
    return false;
}

bool decode_is_foreign(Str bytes)
{
    Decoded unused;
    return signature_found(bytes, &unused);
}

Decoded decode(Arena *arena, Str bytes, const PackLimits *limits, bool cut)
{
    Decoded out = { .cut = cut };
    if (bytes.n > limits->bytes) {
        bytes = str_sub(bytes, 0, limits->bytes);
        out.cut = true;
    }
    if (signature_found(bytes, &out)) return out;
    Encoding encoding = take_mark(&bytes);
    if (encoding != ENCODING_BYTES) bytes = from_utf16(arena, bytes, encoding == ENCODING_BIG);
    bytes = without_last_zeros(bytes);
    if (out.cut) bytes = without_last_piece(bytes);
    size_t size = bytes.n, newlines = count_of(bytes, '\n'), returns = count_of(bytes, '\r');
    size_t expected = (newlines > returns ? newlines : returns) + 1; // a mixed file may have more
    Lines lines = { .arena = arena, .out = &out, .most = (size_t)limits->lines };
    lines.room = expected < lines.most ? expected : lines.most;
    out.rows = arena_new(arena, Row, lines.room);
    while (bytes.n > 0) {
        if ((size_t)out.row_count >= lines.most) {
            out.cut = true;
            break;
        }
        int kinds;
        Str line = take_line(&bytes, &kinds);
        add_line(&lines, line, kinds);
    }
    if (encoding == ENCODING_BYTES && is_binary(&lines, size - bytes.n)) {
        return (Decoded){ .result = DECODED_OTHER, .sort = STR("ander soort bestand") };
    }
    if (!has_visible(&out)) out.result = DECODED_EMPTY;
    return out;
}
