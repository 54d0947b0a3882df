// The ring needs the whole gap between two rows, so rows are far apart and a column holds few of them:
// what does not fit comes on a next page, and the page is the one that holds the ring.
#include "formats/picker.h"

#include "base/utf8.h"
#include "formats/name.h"

enum { FINGER = 4 }; // a row and half the gaps beside it are what a finger must hit
enum { FIELD_H = 96, ROW_H = 76, ROW_GAP = 24, INSIDE = 28, MARK = 50 };

static void draw_field(const Scene *scene, DrawList *list, Rect box, Str typed)
{
    figure_card(list, box, 26, 4, 0, ROLE_ACCENT, ROLE_PAPER);
    draw_group(list, STR("naamveld"), box);
    float x = box.x + INSIDE, w = box.w - 2 * INSIDE - 10, cy = box.y + box.h / 2, end = x;
    if (!str_empty(str_trim(typed))) {
        TextStyle style = {
            .bold = true, .role = ROLE_INK, .largest = 50, .smallest = 28, .max_lines = 1
        };
        TextBlock block = text_fit(scene->metrics, list->arena, typed, w, box.h, &style);
        while (!block.fits && typed.n > 0) { // wide letters: what was typed last
            typed = str_drop(typed, utf8_grapheme_end(typed, 0));
            block = text_fit(scene->metrics, list->arena, typed, w, box.h, &style);
        }
        text_draw(list, &block, x, w, cy, &style);
        end = x + block.width;
    }
    draw_line(list, end + 8, cy - 26, end + 8, cy + 26, 5, ROLE_ACCENT);
}

static void draw_plus(DrawList *list, float cx, float cy)
{
    draw_disc(list, cx, cy, 20, ROLE_ACCENT);
    draw_line(list, cx - 9, cy, cx + 9, cy, 5, ROLE_ON_ACCENT);
    draw_line(list, cx, cy - 9, cx, cy + 9, 5, ROLE_ON_ACCENT);
}

static void draw_mark(DrawList *list, const Picker *picker, int index, float cx, float cy)
{
    if (picker->choices[index].fresh) {
        draw_plus(list, cx, cy);
    } else if (!picker->icons) {
        figure_pawn(list, cx, cy + 24, 50, ROLE_CHILD);
    } else if (!str_empty(picker->icons[index])) {
        Rect box = { cx - 27, cy - 27, 54, 54 };
        draw_rrect(list, rect_inset(box, -4), 12, ROLE_PLATE);
        draw_image(list, box, picker->icons[index]);
    }
}

static void draw_choice(const Scene *scene, DrawList *list, Rect box, const Picker *picker,
                        int index)
{
    bool ring = index == picker->cursor;
    if (ring) figure_ring(list, box, 26);
    draw_panel(list, box, 26, 3, ring ? ROLE_PAPER : ROLE_LINE, ROLE_PAPER);
    float x = box.x + INSIDE, cy = box.y + box.h / 2;
    draw_mark(list, picker, index, x + 20, cy);
    TextStyle style = { .bold = true, .role = ROLE_INK, .largest = 42, .smallest = 28 };
    Rect words = { x + MARK + 14, box.y, box.w - 2 * INSIDE - MARK - 14, box.h };
    name_box(list, scene->metrics, words, picker->choices[index].name, &style);
    draw_group(list, arena_printf(list->arena, "keuze %d", index + 1), rect_inset(box, -FINGER));
}

// The row that goes to the next page, and from the last one to the first.
static void draw_more(const Scene *scene, DrawList *list, Rect box, const Picker *picker, int first,
                      int shown)
{
    int next = first + shown < picker->count ? first + shown : 0;
    text_line(list, scene->metrics, box.x + box.w / 2, box.y + ROW_H / 2.0f + 0.34f * 42, 42, false,
              ROLE_INK_SOFT, ALIGN_CENTRE,
              arena_printf(list->arena, "meer %.*s (%d van %d)", STR_ARG(picker->kinds),
                           first / shown + 1, (picker->count + shown - 1) / shown));
    draw_group(list, arena_printf(list->arena, "meer %d", next + 1), rect_inset(box, -FINGER));
}

void picker_draw(DrawList *list, const Scene *scene, Rect column, const Picker *picker)
{
    Rect box = { column.x + ROW_GAP, column.y, column.w - 2 * ROW_GAP, column.h };
    draw_field(scene, list, (Rect){ box.x, box.y, box.w, FIELD_H }, picker->typed);
    float top = box.y + FIELD_H + 28, step = ROW_H + ROW_GAP;
    int rows = (int)((box.y + box.h - top + ROW_GAP) / step);
    bool paged = picker->count > rows;
    int shown = paged ? rows - 1 : rows;
    if (shown < 1) shown = 1;
    int first = picker->cursor > 0 ? picker->cursor / shown * shown : 0;
    for (int i = first; i < picker->count && i < first + shown; i++) {
        Rect row = { box.x, top + step * (float)(i - first), box.w, ROW_H };
        draw_choice(scene, list, row, picker, i);
    }
    if (picker->count == 0 && picker->typed.n > 0) {
        TextStyle style = { .role = ROLE_INK_SOFT, .largest = 42, .smallest = SIZE_BODY_MIN };
        text_box(list, scene->metrics, (Rect){ box.x, top, box.w, 180 }, picker->none, &style);
    }
    if (!paged) return;
    Rect more = { box.x, top + step * (float)shown, box.w, ROW_H };
    draw_more(scene, list, more, picker, first, shown);
}
