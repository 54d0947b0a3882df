// Fitting is arithmetic: the text is shaped once, and every size, every line and every balance
// after that is a comparison of pens. The ladder is walked from the top with the plain count of
// lines; only the step that fits is balanced and made into runs. Shrinking without steps was
// rejected: two screens in a row would then differ a little in size, which looks like a mistake.
#include "draw/text.h"

#include "draw/shape.h"
#include "draw/wrap.h"

#include <assert.h>

const float ladder[LADDER_STEPS] = { 28, 34, 42, 50, 60, 72, 86, 104, 124, 148, 178 };

static const float LINE_HEIGHT = 1.3F;
static const float EM = 1000.0F;
// Parts of the size: baseline below the optical centre, and the box of a line round its baseline.
static const float CENTRE_TO_BASELINE = 0.34F, ASCENT = 1.0F, BOX_HEIGHT = 1.35F;

typedef struct Layout { // what making lines needs
    Arena *arena;
    const Shaped *shaped;
    const Segments *segments;
    uint8_t *levels; // scratch: of the runs of one line
} Layout;

static void reverse_runs(TextRun *runs, uint8_t *levels, int from, int to)
{
    for (to--; from < to; from++, to--) {
        TextRun run = runs[from];
        runs[from] = runs[to];
        runs[to] = run;
        uint8_t level = levels[from];
        levels[from] = levels[to];
        levels[to] = level;
    }
}

// UAX #9, rule L2: from the highest level down, turn round what is at that level or above.
static void reorder_runs(TextRun *runs, uint8_t *levels, int count)
{
    int highest = 0;
    for (int i = 0; i < count; i++) {
        if (levels[i] > highest) highest = levels[i];
    }
    for (int level = highest; level > 0; level--) {
        for (int from = 0; from < count;) {
            int to = from;
            while (to < count && levels[to] >= level) {
                to++;
            }
            reverse_runs(runs, levels, from, to);
            from = to + 1;
        }
    }
}

static TextRun piece_run(const Shaped *shaped, const Piece *piece, uint32_t from, uint32_t to)
{
    if (piece->from > from) from = piece->from;
    if (piece->to < to) to = piece->to;
    return (TextRun){ .text = str_sub(shaped->text, from, to),
                      .width = (float)(shaped_pen(shaped, to) - shaped_pen(shaped, from)),
                      .face = piece->face,
                      .script = piece->script,
                      .rtl = piece->level & 1 };
}

// The line from byte `from` to `to`. `*piece` is the first piece that may reach into it, and moves
// on: lines come in order, so all of them together pass the pieces once.
static TextLine make_line(const Layout *layout, uint32_t from, uint32_t to, int *piece)
{
    const Shaped *shaped = layout->shaped;
    while (*piece < shaped->piece_count && shaped->pieces[*piece].to <= from) {
        (*piece)++;
    }
    int last = *piece; // an empty line has no pieces
    while (to > from && last < shaped->piece_count && shaped->pieces[last].from < to) {
        last++;
    }
    TextLine line = { .run_count = last - *piece };
    line.runs = arena_new(layout->arena, TextRun, line.run_count);
    for (int i = 0; i < line.run_count; i++) {
        const Piece *source = &shaped->pieces[*piece + i];
        line.runs[i] = piece_run(shaped, source, from, to);
        layout->levels[i] = source->level;
    }
    reorder_runs(line.runs, layout->levels, line.run_count);
    for (int i = 0; i < line.run_count; i++) {
        line.runs[i].x = line.width;
        line.width += line.runs[i].width;
    }
    return line;
}

static void make_lines(TextBlock *block, const Layout *layout, double width)
{
    const Segments *segments = layout->segments;
    int count = wrap_count(segments, width, segments->count);
    block->lines = arena_new(layout->arena, TextLine, count);
    int piece = 0;
    for (int at = 0; at < segments->count;) {
        int next = wrap_line(segments, at, width);
        uint32_t from = segments->items[at].from, to = segments->items[next - 1].end;
        TextLine line = make_line(layout, from, to, &piece);
        if (line.width > block->width) block->width = line.width;
        block->lines[block->line_count++] = line;
        at = next;
    }
}

// The largest size below `size` that may be tried; 0 when that was the last.
static float step_below(float size, float smallest)
{
    if (size <= smallest) return 0;
    for (int i = LADDER_STEPS - 1; i >= 0; i--) {
        if (ladder[i] < size && ladder[i] > smallest) return ladder[i];
    }
    return smallest;
}

static bool fits_at(const Segments *segments, float size, float w, float h, const TextBlock *block,
                    int max_lines)
{
    if (segments->count == 0) return true;
    // A hundredth of a line more: h is often computed as a number of lines.
    float room = h / (block->line_height * size) + 0.01F;
    int most = room < 0 ? 0 : room < (float)TEXT_LONGEST ? (int)room : TEXT_LONGEST;
    if (max_lines > 0 && max_lines < most) most = max_lines;
    double width = (double)(w / size * EM);
    return segments->widest <= width + WRAP_SLACK && wrap_count(segments, width, most) <= most;
}

TextBlock text_fit(const Metrics *metrics, Arena *arena, Str text, float w, float h,
                   const TextStyle *style)
{
    assert(style->largest > 0);
    Shaped shaped = text_shape(metrics, arena, text, style->bold);
    Segments segments = wrap_segments(&shaped, arena);
    TextBlock block = { .rtl = shaped.rtl,
                        .line_height = style->line_height > 0 ? style->line_height : LINE_HEIGHT };
    for (float size = style->largest; size > 0 && !block.fits;
         size = step_below(size, style->smallest)) {
        block.size = size;
        block.fits = shaped.whole && fits_at(&segments, size, w, h, &block, style->max_lines);
    }
    Layout layout = { .arena = arena,
                      .shaped = &shaped,
                      .segments = &segments,
                      .levels = arena_new(arena, uint8_t, shaped.piece_count) };
    double width = (double)(w / block.size * EM);
    make_lines(&block, &layout, wrap_balance(&segments, width));
    block.width *= block.size / EM;
    block.height = (float)block.line_count * block.line_height * block.size;
    return block;
}

float text_width(const Metrics *metrics, Arena *arena, Str text, float size, bool bold)
{
    Shaped shaped = text_shape(metrics, arena, text, bold);
    return (float)shaped.pen[shaped.cluster_count] * size / EM;
}

static void draw_runs(DrawList *list, const TextLine *line, float x, float baseline, float size,
                      Role role)
{
    for (int i = 0; i < line->run_count; i++) {
        const TextRun *run = &line->runs[i];
        if (run->width <= 0) continue; // direction marks and their like
        float left = x + run->x * size / EM;
        draw_run(list, &(DrawCmd){ .kind = DRAW_RUN,
                                   .role = role,
                                   .box = { .x = left,
                                            .y = baseline - ASCENT * size,
                                            .w = run->width * size / EM,
                                            .h = BOX_HEIGHT * size },
                                   .x = left,
                                   .baseline = baseline,
                                   .size = size,
                                   .face = run->face,
                                   .script = run->script,
                                   .rtl = run->rtl,
                                   .text = run->text });
    }
}

// How far right of the left edge a line stands that leaves `room` units free.
static float aligned(float room, TextAlign align, bool rtl)
{
    if (align == ALIGN_CENTRE) return room / 2;
    return (align == ALIGN_END) != rtl ? room : 0;
}

void text_draw(DrawList *list, const TextBlock *block, float x, float w, float cy,
               const TextStyle *style)
{
    float step = block->line_height * block->size;
    float first = cy - (float)(block->line_count - 1) / 2 * step + CENTRE_TO_BASELINE * block->size;
    for (int i = 0; i < block->line_count; i++) {
        const TextLine *line = &block->lines[i];
        float room = w - line->width * block->size / EM;
        float left = x + aligned(room, style->align, block->rtl);
        draw_runs(list, line, left, first + (float)i * step, block->size, style->role);
    }
}

TextBlock text_box(DrawList *list, const Metrics *metrics, Rect box, Str text,
                   const TextStyle *style)
{
    TextBlock block = text_fit(metrics, list->arena, text, box.w, box.h, style);
    text_draw(list, &block, box.x, box.w, box.y + box.h / 2, style);
    return block;
}

float text_line(DrawList *list, const Metrics *metrics, float x, float baseline, float size,
                bool bold, Role role, TextAlign align, Str text)
{
    Shaped shaped = text_shape(metrics, list->arena, text, bold);
    Layout layout = { .arena = list->arena,
                      .shaped = &shaped,
                      .levels = arena_new(list->arena, uint8_t, shaped.piece_count) };
    int piece = 0;
    TextLine line = make_line(&layout, 0, (uint32_t)shaped.text.n, &piece);
    float width = line.width * size / EM;
    draw_runs(list, &line, x + aligned(-width, align, false), baseline, size, role);
    return width;
}
