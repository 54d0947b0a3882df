// A page of messages about a pack: how bad, where, the line as it stands with a light under the
// words it is about, what is wrong, what to do, an example. A message is laid out by drawing it;
// one that ends below the page is taken off the list again, so that measuring and drawing can never
// differ.
//
// Words of the file stand in messages, and those can be as long as a line of a megabyte: blanks
// without width are put into endless words, and a text that would fill the page by itself ends with
// an ellipsis.
#include "evening/session_inside.h"

#include "base/file.h"
#include "base/utf8.h"
#include "formats/stage.h"
#include "pack/keyword.h"

enum {
    PAGE_TOP = 144,
    PAGE_END = STAGE_BOTTOM - 8,
    BETWEEN = 28,    /* two messages, a line in the middle */
    SIDE = 190,      /* how bad it is, at the left */
    TEXT_MOST = 420, /* characters of a text */
    WORD_MOST = 24,  /* characters after which a word may be broken */
    QUOTE_MOST = 64, /* characters of a line, or of wide letters fewer */
    QUOTE_LEAST = 24,
    QUOTE_STEP = 20
};

// Words ----------------------------------------------------------------------------------------

// The text as it can always be laid out: see above.
static Str tame(Arena *arena, Str text)
{
    Buf out = { 0 };
    size_t at = 0;
    int in_word = 0;
    for (int i = 0; at < text.n && i < TEXT_MOST; i++) {
        size_t end = utf8_grapheme_end(text, at);
        bool blank = text.p[at] == ' ' || text.p[at] == '\t' || text.p[at] == '\n';
        in_word = blank ? 0 : in_word + 1;
        if (in_word > WORD_MOST) {
            buf_put(&out, STR("\xE2\x80\x8B"));
            in_word = 1;
        }
        buf_put(&out, blank ? STR(" ") : str_sub(text, at, end));
        at = end;
    }
    if (at < text.n) buf_put(&out, STR(" …"));
    Str tamed = arena_copy(arena, buf_str(&out));
    buf_finish(&out);
    return tamed;
}

// "bakker.txt, regel 12, vraag 3"
static Str where(Arena *arena, const Messages *messages, const Diag *diag)
{
    const Pack *pack = &messages->pack;
    Str path = diag->file < 0 ? pack->path : pack->files[diag->file].path, line = { 0 },
        item = { 0 };
    if (diag->file >= 0 && pack->files[diag->file].line_count > 0) {
        line = arena_printf(arena, ", regel %d", diag->line);
    }
    if (diag->item >= 0) {
        const Item *of = &pack->items[diag->item];
        item = arena_printf(arena, ", %.*s %d", STR_ARG(item_word(of->kind)), of->number);
    }
    Str name = path_name(path);
    return arena_printf(arena, "%.*s%.*s%.*s", STR_ARG(name), STR_ARG(line), STR_ARG(item));
}

// "2 te verbeteren, 1 om na te kijken"
static Str how_many(Arena *arena, const Messages *messages)
{
    static const struct {
        Severity severity;
        const char *one, *more;
    } kinds[] = { { DIAG_FIX, "om te verbeteren", "om te verbeteren" },
                  { DIAG_LOOK, "om na te kijken", "om na te kijken" },
                  { DIAG_TIP, "tip", "tips" } };
    Buf out = { 0 };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        int count = 0;
        for (int m = 0; m < messages->count; m++) {
            count += diag_severity(messages->order[m]) == kinds[i].severity;
        }
        if (count == 0) continue;
        buf_printf(&out, "%s%d %s", out.n > 0 ? ", " : "", count,
                   count == 1 ? kinds[i].one : kinds[i].more);
    }
    Str said = arena_copy(arena, buf_str(&out));
    buf_finish(&out);
    return said;
}

// A line ---------------------------------------------------------------------------------------

typedef struct Quote { // of a line: the words that are meant, and what stands round them
    Str before, marked, after;
} Quote;

static size_t forward(Str text, size_t at, int characters)
{
    for (int i = 0; i < characters && at < text.n; i++) {
        at = utf8_grapheme_end(text, at);
    }
    return at;
}

// At most so many characters of it.
static Quote quote_of(Arena *arena, Str line, const Diag *diag, int most)
{
    int before = most / 4, longest = most * 5 / 8; // the rest is for what stands behind it
    int skipped = diag->column - 1 > before ? diag->column - 1 - before : 0;
    int marked = diag->length < longest ? diag->length : longest;
    before = diag->column - 1 - skipped;
    size_t from = forward(line, 0, skipped), mark = forward(line, from, before);
    size_t end = forward(line, mark, marked), to = forward(line, end, most - before - marked);
    return (Quote){ .before = arena_printf(arena, "%s%.*s", from > 0 ? "… " : "",
                                           STR_ARG(str_sub(line, from, mark))),
                    .marked = str_sub(line, mark, end),
                    .after = arena_printf(arena, "%.*s%s", STR_ARG(str_sub(line, end, to)),
                                          to < line.n ? " …" : "") };
}

static bool runs_left_to_right(const TextBlock *block)
{
    bool left = !block->rtl;
    for (int i = 0; left && i < block->line_count; i++) {
        for (int r = 0; left && r < block->lines[i].run_count; r++) {
            left = !block->lines[i].runs[r].rtl;
        }
    }
    return left;
}

// The line on a quiet box, a light under the words. Where letters run from right to left there is
// no light: what stands where is then not for us to say. Returns the height, nought when there is
// nothing to show.
static float draw_quote(DrawList *list, const Scene *scene, Str line, const Diag *diag, float x,
                        float y, float w)
{
    enum { H = 48, INSIDE = 24, SIZE = 28, LIGHT_Y = 39, LIGHT_H = 6 };
    TextStyle style = { .role = ROLE_INK, .largest = SIZE, .smallest = SIZE, .max_lines = 1 };
    Quote quote = { 0 };
    TextBlock block = { 0 };
    for (int most = QUOTE_MOST; most >= QUOTE_LEAST && !block.fits; most -= QUOTE_STEP) {
        quote = quote_of(list->arena, line, diag, most);
        Str all = arena_printf(list->arena, "%.*s%.*s%.*s", STR_ARG(quote.before),
                               STR_ARG(quote.marked), STR_ARG(quote.after));
        block = text_fit(scene->metrics, list->arena, all, w - 2 * INSIDE, H, &style);
    }
    if (block.line_count == 0 || !block.fits) return 0;
    draw_rrect(list, (Rect){ x, y, w, H }, 12, ROLE_HAZE);
    if (quote.marked.n > 0 && runs_left_to_right(&block)) {
        // Of a text alone the blanks at its end have no width, so they are measured in between.
        Str both = arena_printf(list->arena, "%.*s%.*s", STR_ARG(quote.before),
                                STR_ARG(quote.marked));
        float light = text_width(scene->metrics, list->arena, quote.marked, SIZE, false);
        float from = text_width(scene->metrics, list->arena, both, SIZE, false) - light;
        draw_rrect(list, (Rect){ x + INSIDE + from, y + LIGHT_Y, light, LIGHT_H }, LIGHT_H / 2.0f,
                   ROLE_LAMP);
    }
    text_draw(list, &block, x + INSIDE, w - 2 * INSIDE, y + H / 2.0f, &style);
    return H;
}

// A message ------------------------------------------------------------------------------------

// Returns the height.
static float paragraph(DrawList *list, const Scene *scene, Rect box, Str text,
                       const TextStyle *style)
{
    Str tamed = tame(list->arena, text);
    enum { TALL = 270 }; // more than this in large letters is a lot of text
    TextBlock block = text_fit(scene->metrics, list->arena, tamed, box.w, TALL, style);
    text_draw(list, &block, box.x, box.w, box.y + block.height / 2, style);
    return block.height;
}

static void severity_pill(DrawList *list, const Scene *scene, Severity severity, float x, float y)
{
    enum { H = 50, SIZE = 28 };
    static const struct {
        Role box, text;
    } roles[] = { [DIAG_TIP] = { ROLE_HAZE, ROLE_INK },
                  [DIAG_LOOK] = { ROLE_HAZE, ROLE_INK },
                  [DIAG_FIX] = { ROLE_WARN, ROLE_ON_WARN } };
    Str word = severity_name(severity);
    float w = text_width(scene->metrics, list->arena, word, SIZE, true) + 36;
    draw_rrect(list, (Rect){ x, y, w, H }, H / 2.0f, roles[severity].box);
    text_line(list, scene->metrics, x + w / 2, y + H / 2.0f + 0.34f * SIZE, SIZE, true,
              roles[severity].text, ALIGN_CENTRE, word);
}

// Returns where it ends.
static float draw_message(DrawList *list, const Scene *scene, const Messages *messages, int index,
                          float y)
{
    Stage stage = stage_of(scene);
    Arena *arena = list->arena;
    const Diag *diag = messages->order[index];
    Rect box = { stage.left + SIDE, y, stage.width - SIDE, 0 };
    severity_pill(list, scene, diag_severity(diag), stage.left, y);
    Str mend = diag_mend(diag, arena), example = diag_example(diag), line = { 0 };
    if (diag->file >= 0) line = pack_line(&messages->pack.files[diag->file], diag->line);
    const struct {
        const char *lead;
        Str text;
        bool bold;
        Role role;
        float size;
    } texts[] = { { "", where(arena, messages, diag), false, ROLE_INK_SOFT, 28 },
                  { "", diag_what(diag, arena), true, ROLE_INK, 34 },
                  { "Doe dit: ", mend, false, ROLE_INK, 34 },
                  { "Voorbeeld: ", example, false, ROLE_INK_SOFT, 28 } };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (str_empty(texts[i].text)) continue;
        Str words = arena_printf(arena, "%s%.*s", texts[i].lead, STR_ARG(texts[i].text));
        TextStyle style = {
            .bold = texts[i].bold, .role = texts[i].role, .largest = texts[i].size, .smallest = 28
        };
        box.y += paragraph(list, scene, box, words, &style);
        if (i > 0) continue;
        float quote = draw_quote(list, scene, line, diag, box.x, box.y + 2, box.w);
        if (quote > 0) box.y += quote + 8;
    }
    return box.y;
}

// The page -------------------------------------------------------------------------------------

// How many from the first on fit; one always does.
static int draw_page(DrawList *list, const Scene *scene, const Messages *messages)
{
    Stage stage = stage_of(scene);
    float y = PAGE_TOP;
    int at = messages->first;
    while (at < messages->count) {
        int drawn = list->count;
        if (at > messages->first) {
            float line = y - BETWEEN / 2.0f;
            draw_line(list, stage.left, line, stage.left + stage.width, line, 2, ROLE_LINE);
        }
        float end = draw_message(list, scene, messages, at, y);
        if (end > PAGE_END && at > messages->first) {
            list->count = drawn;
            break;
        }
        at++;
        y = end + BETWEEN;
    }
    return at - messages->first;
}

// How many of those before the first fit on a page that ends with them.
static int count_before(Arena *arena, const Scene *scene, const Messages *messages)
{
    DrawList unseen = draw_begin(arena, scene->width);
    float y = PAGE_TOP;
    int at = messages->first;
    while (at > 0) {
        float end = draw_message(&unseen, scene, messages, at - 1, y);
        if (end > PAGE_END && at < messages->first) break;
        at--;
        y = end + BETWEEN;
    }
    return messages->first - at;
}

static void draw_foot(DrawList *list, const Scene *scene, const Messages *messages, int shown)
{
    float x = stage_of(scene).left;
    int last = messages->first + shown;
    if (messages->first > 0) x = menu_foot_key(list, scene, x, ACTION_BACK, STR("vorige"));
    if (last < messages->count) x = menu_foot_key(list, scene, x, ACTION_NEXT, STR("volgende"));
    menu_foot_key(list, scene, x, ACTION_QUIT, STR("sluiten"));
    Str place = arena_printf(list->arena, "melding %d van %d", last, messages->count);
    if (shown > 1) {
        place = arena_printf(list->arena, "melding %d tot en met %d van %d", messages->first + 1,
                             last, messages->count);
    }
    overlay_hint(list, scene, place);
}

void overlay_messages(Session *session, const Scene *scene, DrawList *list)
{
    Messages *messages = &session->messages;
    Str head = STR("Meldingen");
    overlay_heading(list, scene, head);
    Str count = how_many(list->arena, messages);
    Str about = arena_printf(list->arena, "%.*s: %.*s", STR_ARG(messages->title), STR_ARG(count));
    float after = text_width(scene->metrics, list->arena, head, 60, true) + 56;
    if (!overlay_summary(list, scene, about, after)) overlay_summary(list, scene, count, after);
    draw_group(list, STR("knop volgende"), (Rect){ 0, 0, scene->width, STAGE_BOTTOM });
    int shown = draw_page(list, scene, messages),
        before = count_before(list->arena, scene, messages);
    // Of two pictures the one with less room counts, so that nobody misses a message.
    bool again = messages->shown > 0;
    messages->shown = again && messages->shown < shown ? messages->shown : shown;
    messages->before = again && messages->before < before ? messages->before : before;
    draw_foot(list, scene, messages, shown);
}
