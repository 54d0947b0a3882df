// The picture of the start screen: what is asked first stands first, an evening that was not
// finished, and below it what can be begun, page by page. What page is shown follows from where the
// ring is, so keys need no word for pages, and fingers have two buttons that only move the ring.
#include "evening/menu.h"

#include "base/file.h"
#include "formats/stage.h"

#include <string.h>

enum { FIRST_Y = 240, WIDE_H = 204, NEXT_H = 152, ROW_H = 104, ROW_STEP = 118, HEAD_H = 64 };
/* Of a row: from its edge to its figure, and from there to its words. */
enum { FIGURE_X = 14 };

// The ring of a row grows outwards as far as the rows beside it let it: inside it are words.
static void selected(DrawList *list, Rect box, float radius)
{
    enum { OUT = 5, EDGE = 4 };
    float inside = box.h > NEXT_H ? 18 : 9;
    draw_rrect(list, (Rect){ box.x, box.y + 14, box.w, box.h }, radius, ROLE_SHADOW);
    draw_rrect(list, rect_inset(box, -OUT), radius + OUT, ROLE_RING_EDGE);
    draw_rrect(list, rect_inset(box, EDGE - OUT), radius + OUT - EDGE, ROLE_LAMP);
    draw_rrect(list, rect_inset(box, inside), radius - inside + EDGE, ROLE_PAPER);
}

static void row_frame(DrawList *list, Rect box, float radius, bool here)
{
    if (here) {
        selected(list, box, radius);
    } else {
        figure_card(list, box, radius, 3, 6, ROLE_LINE, ROLE_PAPER);
    }
}

// Titles and folders are as long as their writers like. What does not fit is left out, never clipped.
static bool box_if_it_fits(DrawList *list, const Scene *scene, Rect box, Str text,
                           const TextStyle *style)
{
    TextBlock block = text_fit(scene->metrics, list->arena, text, box.w, box.h, style);
    if (block.fits) text_draw(list, &block, box.x, box.w, box.y + box.h / 2, style);
    return block.fits;
}

// The words of an evening: the first row, the one that is wanted nearly always, has them largest.
typedef struct WideLook {
    float title, about;                   // letters at most
    float title_h, about_y, about_h, all; // heights, and from the top of the one to the other
    int about_lines;
} WideLook;

static void wide_row(DrawList *list, const Scene *scene, const MenuRow *row, Rect box, bool here)
{
    static const WideLook first = { 60, 42, 68, 72, 74, 146, 2 },
                          next = { 48, 36, 56, 54, 68, 120, 2 };
    const WideLook *look = box.h > NEXT_H ? &first : &next;
    row_frame(list, box, 40, here);
    TextStyle title = {
        .bold = true, .role = ROLE_INK, .largest = look->title, .smallest = 34, .max_lines = 1
    };
    TextStyle about = { .role = ROLE_INK_SOFT,
                        .largest = look->about,
                        .smallest = 28,
                        .max_lines = look->about_lines };
    Rect words = { box.x + 56, box.y + (box.h - look->all) / 2, box.w - 112, look->title_h };
    if (here) words.w -= 140;
    box_if_it_fits(list, scene, words, row->title, &title);
    words.y += look->about_y;
    words.h = look->about_h;
    box_if_it_fits(list, scene, words, row->about, &about);
    if (!here) return;
    float w = figure_key_width(scene->metrics, list->arena, STR("Enter"));
    figure_key_word(list, scene->metrics, box.x + box.w - 56 - w, box.y + box.h / 2, STR("Enter"));
}

// Rows -----------------------------------------------------------------------------------------

// How many messages there are. For a finger it is the whole end of its row. Returns its left.
static float message_pill(DrawList *list, const Scene *scene, int messages, int index, Rect row)
{
    enum { H = 48, SIZE = 28, RIGHT = 32 };
    float right = row.x + row.w - RIGHT, cy = row.y + row.h / 2;
    Str text = arena_printf(list->arena, "%d melding%s", messages, messages == 1 ? "" : "en");
    float w = text_width(scene->metrics, list->arena, text, SIZE, false) + 32;
    draw_rrect(list, (Rect){ right - w, cy - H / 2.0f, w, H }, H / 2.0f, ROLE_WARN);
    text_line(list, scene->metrics, right - w / 2, cy + 0.34f * SIZE, SIZE, false, ROLE_ON_WARN,
              ALIGN_CENTRE, text);
    draw_group(list, arena_printf(list->arena, "meldingen %d", index),
               (Rect){ right - w - 16, row.y, w + 16 + RIGHT, row.h });
    return right - w;
}

// What is in it, as much as there is room for: "Kwaliteitenspel · 3 kaarten", else "Kwaliteitenspel".
static void row_about(DrawList *list, const Scene *scene, float x, float baseline, float w,
                      Str about)
{
    enum { SIZE = 28 };
    static const Str between = STR_INIT(" \xC2\xB7 ");
    if (text_width(scene->metrics, list->arena, about, SIZE, false) > w) {
        about = str_sub(about, 0, str_find(about, between));
    }
    if (text_width(scene->metrics, list->arena, about, SIZE, false) > w) return;
    text_line(list, scene->metrics, x, baseline, SIZE, false, ROLE_INK_SOFT, ALIGN_START, about);
}

static void small_row(DrawList *list, const Scene *scene, const Menu *menu, int index, Rect box)
{
    const MenuRow *row = &menu->rows[index];
    row_frame(list, box, 26, index == menu->cursor);
    draw_group(list, arena_printf(list->arena, "rij %d", index), box);
    menu_figure(list, row, box.x + FIGURE_X, box.y + box.h / 2);
    float right = box.x + box.w - 28, x = box.x + FIGURE_X + MENU_FIGURE_W + FIGURE_X;
    if (row->messages > 0) right = message_pill(list, scene, row->messages, index, box) - 24;
    TextStyle title = {
        .bold = true, .role = ROLE_INK, .largest = 42, .smallest = 28, .max_lines = 1
    };
    Rect words = { x, box.y + 8, right - x, 58 }, tall = { x, box.y + 6, right - x, 92 };
    TextStyle small = {
        .bold = true, .role = ROLE_INK, .largest = 28, .smallest = 28, .line_height = 1.08f
    };
    if (box_if_it_fits(list, scene, words, row->title, &title)) {
        row_about(list, scene, x, box.y + 86, right - x, row->about);
    } else if (!box_if_it_fits(list, scene, tall, row->title, &small)) {
        box_if_it_fits(list, scene, words, path_name(str_z(row->path)), &title);
    }
}

// Where row `index` of the evenings begins; of one more than there are: what comes below them.
static float evening_y(int index)
{
    return index == 0 ? FIRST_Y
                      : FIRST_Y + WIDE_H + GUTTER + (float)(index - 1) * (NEXT_H + GUTTER);
}

// Returns where the heading below them begins; its buttons reach above it.
static float below_evenings(int count)
{
    enum { APART = 8 };
    return evening_y(count) + (count > 0 ? APART : 0);
}

static void draw_evenings(const Menu *menu, const Scene *scene, DrawList *list, int count)
{
    Stage stage = stage_of(scene);
    for (int i = 0; i < count; i++) {
        Rect box = { stage.left, evening_y(i), stage.width, i == 0 ? WIDE_H : NEXT_H };
        wide_row(list, scene, &menu->rows[i], box, i == menu->cursor);
        draw_group(list, arena_printf(list->arena, "rij %d", i), box);
    }
}

// Pages ----------------------------------------------------------------------------------------

// Which rows are in sight. The evenings come first and take their room on the first page only.
typedef struct Page {
    int evenings; /* of the menu */
    int columns;
    int first, count;  /* rows below the heading */
    int at, pages;     /* from 0 */
    int before, after; /* first rows of the pages beside it, round and round */
} Page;

static int rows_below(float y, int columns)
{
    int lines = (int)((STAGE_BOTTOM - y - HEAD_H + ROW_STEP - ROW_H) / ROW_STEP);
    return columns * (lines > 1 ? lines : 1);
}

static Page page_of(const Menu *menu, const Scene *scene)
{
    Page page = { .columns = stage_of(scene).roomy ? 2 : 1 };
    while (page.evenings < menu->count && menu->rows[page.evenings].resume != 0) {
        page.evenings++;
    }
    int on_first = page.evenings + rows_below(below_evenings(page.evenings), page.columns);
    int on_other = rows_below(FIRST_Y, page.columns), rest = menu->count - on_first;
    page.pages = 1 + (rest > 0 ? (rest + on_other - 1) / on_other : 0);
    page.at = menu->cursor < on_first ? 0 : 1 + (menu->cursor - on_first) / on_other;
    page.first = page.at == 0 ? page.evenings : on_first + (page.at - 1) * on_other;
    int end = page.at == 0 ? on_first : page.first + on_other;
    page.count = (end < menu->count ? end : menu->count) - page.first;
    int last = page.pages - 1, before = page.at == 0 ? last : page.at - 1;
    page.before = before == 0 ? 0 : on_first + (before - 1) * on_other;
    page.after = page.at == last ? 0 : on_first + page.at * on_other;
    return page;
}

static void page_button(DrawList *list, Rect box, int point, int row)
{
    enum { ARM = 14 };
    float cx = box.x + box.w / 2, cy = box.y + box.h / 2, tip = cx + (float)(point * ARM) / 2;
    figure_card(list, box, 22, 3, 6, ROLE_LINE, ROLE_PAPER);
    draw_line(list, tip, cy, tip - (float)(point * ARM), cy - ARM, 7, ROLE_INK);
    draw_line(list, tip, cy, tip - (float)(point * ARM), cy + ARM, 7, ROLE_INK);
    draw_group(list, arena_printf(list->arena, "wijs %d", row), rect_inset(box, -8));
}

// "2 van 3" between a button back and one forward, at the right above the rows.
static void draw_pages(DrawList *list, const Scene *scene, const Page *page, float y)
{
    enum { W = 104, H = 68, SIZE = 34, WORDS_W = 148 };
    Stage stage = stage_of(scene);
    float x = stage.left + stage.width - W, top = y - 18;
    page_button(list, (Rect){ x, top, W, H }, 1, page->after);
    x -= WORDS_W;
    text_line(list, scene->metrics, x + WORDS_W / 2.0f, top + H / 2.0f + 0.34f * SIZE, SIZE, false,
              ROLE_INK_SOFT, ALIGN_CENTRE,
              arena_printf(list->arena, "%d van %d", page->at + 1, page->pages));
    page_button(list, (Rect){ x - W, top, W, H }, -1, page->before);
}

static void draw_rows(const Menu *menu, const Scene *scene, const Page *page, float y,
                      DrawList *list)
{
    Stage stage = stage_of(scene);
    if (page->count == 0) return;
    Str head = page->evenings > 0 ? STR("Of begin iets nieuws") : STR("Wat gaan we doen?");
    text_line(list, scene->metrics, stage.left, y + 36, 42, false, ROLE_INK_SOFT, ALIGN_START,
              head);
    if (page->pages > 1) draw_pages(list, scene, page, y);
    y += HEAD_H;
    for (int i = 0; i < page->count; i++) {
        int row = page->first + i, line = i / page->columns;
        bool right = i % page->columns == 1;
        Rect box = { right ? stage.right_half : stage.left, y + (float)line * ROW_STEP,
                     page->columns == 2 ? stage.half : stage.width, ROW_H };
        small_row(list, scene, menu, row, box);
    }
}

float menu_foot_key(DrawList *list, const Scene *scene, float x, Action action, Str words)
{
    enum { SIZE = 30, ASIDE = 14, GAP = 36 };
    const ActionInfo *info = action_info(action);
    Str keys = str_z(info->keys), key = action_key_name(str_word(&keys));
    float start = x;
    x += figure_key_word(list, scene->metrics, x, FOOT_CENTRE, key) + 12;
    x += text_line(list, scene->metrics, x, FOOT_CENTRE + 0.34f * SIZE, SIZE, false, ROLE_INK_SOFT,
                   ALIGN_START, words);
    draw_group(list, arena_printf(list->arena, "knop %s", info->word),
               (Rect){ start - ASIDE, STAGE_BOTTOM + 8, x - start + 2 * ASIDE, 104 });
    return x + GAP;
}

static void draw_foot(const Menu *menu, const Scene *scene, DrawList *list)
{
    if (scene->touch) { // the house has buttons there
        stage_foot(list, scene, -1, 0, STR("volgende"));
        return;
    }
    // A remote has no Enter; at 4:3 there is no room to say what it has.
    Stage stage = stage_of(scene);
    Str choose = stage.roomy ? STR("kies (klikker: zwart)") : STR("kies");
    float x = menu_foot_key(list, scene, stage.left, ACTION_CHOOSE, choose);
    x = menu_foot_key(list, scene, x, ACTION_TESTCARD, STR("testkaart"));
    x = menu_foot_key(list, scene, x, ACTION_HELP, STR("hulp"));
    if (menu->cursor < menu->count && menu->rows[menu->cursor].messages > 0) {
        menu_foot_key(list, scene, x, ACTION_READ, STR("meldingen"));
    }
    stage_foot(list, scene, -1, 0, STR("volgende"));
}

static void nothing_yet(const Menu *menu, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    TextStyle style = { .role = ROLE_INK, .largest = 72, .smallest = 42 };
    Str words = STR("Ik heb nog niets om te spelen. Zet een bestand met stellingen in de map "
                    "Documenten/Avondspel. Het komt dan vanzelf hier te staan.");
    if (menu->filling) words = STR("Ik kijk wat er te spelen is.");
    text_box(list, scene->metrics, (Rect){ stage.left, 300, stage.width, 400 }, words, &style);
}

void menu_draw(const Menu *menu, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    Page page = page_of(menu, scene);
    draw_clear(list, ROLE_GROUND);
    text_line(list, scene->metrics, stage.left - 4, 186, stage.roomy ? 124 : 108, true, ROLE_INK,
              ALIGN_START, STR("Goedenavond"));
    figure_evening_small(list, stage.left + stage.width - 378, 188, 378, 0.9f);
    int evenings = page.at == 0 ? page.evenings : 0;
    draw_evenings(menu, scene, list, evenings);
    draw_rows(menu, scene, &page, below_evenings(evenings), list);
    if (menu->count == 0) nothing_yet(menu, scene, list);
    draw_foot(menu, scene, list);
}
