// Filling lines greedily gives the fewest lines (every other way breaks no later), and greedy at
// the narrowest width that keeps their number gives even ones; both follow from widths that only
// ever grow along a line. Knuth and Plass's optimum was rejected: it weighs hyphens and stretched
// blanks, and here there are neither.
#include "draw/wrap.h"

#include "base/utf8.h"

#include <linebreak.h>
#include <pthread.h>
#include <utf8proc.h>

static bool is_closing(uint32_t c)
{
    static const char marks[] = "\"'!?.,;:";
    for (const char *mark = marks; *mark; mark++) {
        if (c == (uint32_t)*mark) return true;
    }
    if (c == 0x2026) return true; // the ellipsis
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
    return category == UTF8PROC_CATEGORY_PE || category == UTF8PROC_CATEGORY_PF;
}

// Whether the word at `at` is nothing but closing marks: "Wie durft ?" keeps its mark.
static bool closes_alone(Str text, size_t at)
{
    while (at < text.n && text.p[at] != ' ' && text.p[at] != '\n') {
        if (!is_closing(utf8_next(text, &at))) return false;
    }
    return true;
}

// libunibreak 1.1 stops the program at the two halves of a flag and at its own end mark (it has
// their classes, but its table and its assert do not agree). An ideograph breaks like a flag.
static utf32_t breakable(uint32_t c)
{
    bool stops = (c >= 0x1F1E6 && c <= 0x1F1FF) || c == 0xFFFF;
    return stops ? 0x4E00 : c;
}

// The library fills its table anew at every call, which the other thread may be reading: once is enough.
static void prepare_breaks(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, init_linebreak);
}

// For every character whether a line may end behind it.
static const char *find_breaks(Str text, Arena *arena)
{
    utf32_t *characters = arena_new(arena, utf32_t, text.n);
    char *breaks = arena_alloc(arena, text.n, 1);
    size_t count = 0;
    for (size_t at = 0; at < text.n;) {
        characters[count++] = breakable(utf8_next(text, &at));
    }
    prepare_breaks();
    set_linebreaks_utf32(characters, count, "nl", breaks);
    return breaks;
}

static void add(Segments *segments, const Shaped *shaped, uint32_t from, uint32_t to, bool last)
{
    uint32_t end = to;
    while (end > from && shaped->text.p[end - 1] == ' ') {
        end--;
    }
    Segment segment = { .from = from,
                        .end = end,
                        .left = shaped_pen(shaped, from),
                        .right = shaped_pen(shaped, end),
                        .last = last };
    segments->items[segments->count++] = segment;
    double width = segment.right - segment.left;
    if (width > segments->widest) segments->widest = width;
}

Segments wrap_segments(const Shaped *shaped, Arena *arena)
{
    Str text = shaped->text;
    Segments segments = { 0 };
    if (text.n == 0) return segments;
    const char *breaks = find_breaks(text, arena);
    segments.items = arena_new(arena, Segment, text.n);
    uint32_t from = 0;
    for (size_t at = 0; at < text.n;) {
        size_t end = utf8_grapheme_end(text, at);
        bool newline = text.p[at] == '\n';
        bool after_blank = text.p[at] == ' ';
        for (size_t next = at; next < end; breaks++) { // on to behind the cluster's last character
            utf8_next(text, &next);
        }
        bool breaks_here = breaks[-1] == LINEBREAK_ALLOWBREAK && end < text.n &&
                           text.p[end] != '\n' && !(after_blank && closes_alone(text, end));
        if (newline || breaks_here) {
            add(&segments, shaped, from, (uint32_t)(newline ? at : end), newline);
            from = (uint32_t)end;
        }
        at = end;
    }
    add(&segments, shaped, from, (uint32_t)text.n, true);
    return segments;
}

int wrap_line(const Segments *segments, int first, double width)
{
    double limit = segments->items[first].left + width + WRAP_SLACK;
    int next = first + 1;
    while (next < segments->count && !segments->items[next - 1].last &&
           segments->items[next].right <= limit) {
        next++;
    }
    return next;
}

int wrap_count(const Segments *segments, double width, int most)
{
    int lines = 0;
    for (int at = 0; at < segments->count && lines <= most; lines++) {
        at = wrap_line(segments, at, width);
    }
    return lines;
}

static double widest_line(const Segments *segments, double width)
{
    double widest = 0;
    for (int at = 0; at < segments->count;) {
        int next = wrap_line(segments, at, width);
        double line = segments->items[next - 1].right - segments->items[at].left;
        if (line > widest) widest = line;
        at = next;
    }
    return widest;
}

double wrap_balance(const Segments *segments, double width)
{
    if (segments->widest > width + WRAP_SLACK) return width;
    int lines = wrap_count(segments, width, segments->count);
    double low = segments->widest;
    double high = widest_line(segments, width);
    while (high - low > WRAP_SLACK) {
        double middle = (low + high) / 2;
        if (wrap_count(segments, middle, lines) <= lines) {
            high = middle;
        } else {
            low = middle;
        }
    }
    return high;
}
