// The start screen. Packs are read when the screen comes up or a file changes, only to tell what is in
// them; choosing one reads it again, so what plays is what is on disk at that moment. What cannot be read is left
// out when a whole folder is looked through, and shown with its messages when it was asked for.
#include "evening/menu.h"

#include "base/date.h"
#include "base/file.h"
#include "formats/stage.h"

#include <stdlib.h>
#include <time.h>

static MenuRow *row_add(Menu *menu, Arena *arena)
{
    menu->rows = arena_grow(arena, menu->rows, &menu->capacity, (size_t)menu->count + 1,
                            sizeof *menu->rows);
    return &menu->rows[menu->count++];
}

Str clock_text(Arena *arena, int64_t wall_ms)
{
    time_t seconds = (time_t)(wall_ms / 1000);
    struct tm local;
    if (!localtime_r(&seconds, &local)) return STR("--:--");
    return arena_printf(arena, "%02d:%02d", local.tm_hour, local.tm_min);
}

Str menu_when(Arena *arena, int64_t wall_ms, int64_t now_ms)
{
    time_t then = (time_t)(wall_ms / 1000), now = (time_t)(now_ms / 1000);
    struct tm a, b;
    Str clock = clock_text(arena, wall_ms);
    if (!localtime_r(&then, &a) || !localtime_r(&now, &b)) return clock;
    if (a.tm_year == b.tm_year && a.tm_yday == b.tm_yday) return clock;
    return arena_printf(arena, "%d %s, %.*s", a.tm_mday, date_month(a.tm_mon + 1), STR_ARG(clock));
}

static bool began_with(Journal *journal, Arena *arena, int64_t id, const char *path)
{
    JournalEvening evening;
    return journal_read(journal, arena, id, &evening, NULL) && evening.part_count > 0 &&
           str_eq(evening.parts[0].path, str_z(path));
}

void menu_add_evenings(Menu *menu, Arena *arena, Journal *journal, const char *path, int most,
                       int64_t now_ms)
{
    JournalEvening *evenings;
    int count, added = 0;
    if (!journal || !journal_list(journal, arena, &evenings, &count, NULL)) return;
    for (int i = 0; i < count && added < most; i++) {
        const JournalEvening *evening = &evenings[i];
        if (evening->finished || evening->claimed || evening->cursor == 0) continue;
        if (path && !began_with(journal, arena, evening->id, path)) continue;
        Str when = menu_when(arena, evening->started_ms, now_ms);
        *row_add(menu, arena) = (MenuRow){
            .resume = evening->id,
            .format = "",
            .title = arena_printf(arena, "Verder met de avond van %.*s", STR_ARG(when)),
            .about = arena_printf(arena, "%.*s%s%.*s", STR_ARG(evening->title),
                                  str_empty(evening->title) ? "" : " \xC2\xB7 ",
                                  STR_ARG(evening->place)),
        };
        added++;
    }
}

static Str what_is_in(Arena *arena, const Pack *pack)
{
    static const struct {
        ItemKind kind;
        const char *one, *more;
    } kinds[] = {
        { ITEM_QUESTION, "vraag", "vragen" },
        { ITEM_STATEMENT, "stelling", "stellingen" },
        { ITEM_CARD, "kaart", "kaarten" },
        { ITEM_PART, "onderdeel", "onderdelen" },
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        int count = pack_usable(pack, kinds[i].kind);
        if (count > 0)
            return arena_printf(arena, "%d %s", count, count == 1 ? kinds[i].one : kinds[i].more);
    }
    return STR("nog niets om te spelen");
}

void menu_add_pack(Menu *menu, Arena *arena, const char *path, const Metrics *metrics, bool quiet)
{
    Pack pack = { 0 };
    DiagList diags = { .arena = arena };
    if (!pack_load(arena, path, &pack, &diags, NULL)) return;
    const Format *format = NULL;
    for (int i = 0; i < format_count && !format; i++) {
        if (formats[i]->accepts(&pack, metrics, &diags)) format = formats[i];
    }
    if (!format && quiet) return;
    *row_add(menu, arena) = (MenuRow){
        .path = arena_z(arena, str_z(path)),
        .format = format ? format->id : "",
        .title = str_empty(pack.title) ? path_name(str_z(path)) : pack.title,
        .about = what_is_in(arena, &pack),
        .messages = diag_count(&diags, DIAG_LOOK),
    };
}

void menu_add_folder(Menu *menu, Arena *arena, const char *folder, const Metrics *metrics)
{
    Str *names;
    int count;
    if (!folder || !folder_list(arena, folder, &names, &count, NULL)) return;
    for (int i = 0; i < count; i++) {
        if (str_starts(names[i], STR(".")) || str_eq(names[i], STR("sjablonen"))) continue;
        menu_add_pack(menu, arena, path_join(arena, str_z(folder), names[i]), metrics, true);
    }
}

// Picture -----------------------------------------------------------------------------------------

enum { FIRST_Y = 240, WIDE_H = 204, ROW_H = 104, ROW_STEP = 118, ROWS_MOST = 6 };

static void selected(DrawList *list, Rect box, float radius)
{
    draw_rrect(list, (Rect){ box.x, box.y + 14, box.w, box.h }, radius, ROLE_SHADOW);
    draw_rrect(list, box, radius, ROLE_RING_EDGE);
    draw_rrect(list, rect_inset(box, 4), radius - 4, ROLE_LAMP);
    draw_rrect(list, rect_inset(box, 18), radius - 14, ROLE_PAPER);
}

static void row_frame(DrawList *list, Rect box, float radius, bool here)
{
    if (here) {
        selected(list, box, radius);
    } else {
        figure_card(list, box, radius, 3, 6, ROLE_LINE, ROLE_PAPER);
    }
}

// Titles are as long as their writers like. What does not fit is left out, never clipped.
static bool box_if_it_fits(DrawList *list, const Scene *scene, Rect box, Str text,
                           const TextStyle *style)
{
    TextBlock block = text_fit(scene->metrics, list->arena, text, box.w, box.h, style);
    if (block.fits) text_draw(list, &block, box.x, box.w, box.y + box.h / 2, style);
    return block.fits;
}

static void wide_row(DrawList *list, const Scene *scene, const MenuRow *row, Rect box, bool here)
{
    enum { WORDS_H = 146, TITLE_H = 68, ABOUT_Y = 72, ABOUT_H = 74 };
    row_frame(list, box, 40, here);
    TextStyle title = {
        .bold = true, .role = ROLE_INK, .largest = 60, .smallest = 34, .max_lines = 1
    };
    TextStyle about = { .role = ROLE_INK_SOFT, .largest = 42, .smallest = 28, .max_lines = 2 };
    Rect words = { box.x + 56, box.y + (box.h - WORDS_H) / 2, box.w - 112, TITLE_H };
    if (here) words.w -= 140;
    box_if_it_fits(list, scene, words, row->title, &title);
    words.y += ABOUT_Y;
    words.h = ABOUT_H;
    box_if_it_fits(list, scene, words, row->about, &about);
    if (!here) return;
    float w = figure_key_width(scene->metrics, list->arena, STR("Enter"));
    figure_key_word(list, scene->metrics, box.x + box.w - 56 - w, box.y + box.h / 2, STR("Enter"));
}

static void row_drawing(DrawList *list, const MenuRow *row, float x, float cy)
{
    if (str_eq(str_z(row->format), STR("stellingen"))) {
        figure_sign(list, SIGN_SQUARE, x + 18, cy, 40, ROLE_RED_CARD);
        figure_sign(list, SIGN_CIRCLE, x + 60, cy, 40, ROLE_GREEN_EDGE);
        return;
    }
    figure_pawn(list, x + 22, cy + 34, 68, ROLE_PARENT);
    figure_pawn(list, x + 60, cy + 34, 48, ROLE_CHILD);
}

static void small_row(DrawList *list, const Scene *scene, const MenuRow *row, Rect box, bool here)
{
    row_frame(list, box, 26, here);
    row_drawing(list, row, box.x + 32, box.y + box.h / 2);
    float right = box.x + box.w - 32;
    if (row->messages > 0) {
        Str text = arena_printf(list->arena, "%d melding%s", row->messages,
                                row->messages == 1 ? "" : "en");
        float w = text_width(scene->metrics, list->arena, text, 28, false) + 32;
        draw_rrect(list, (Rect){ right - w, box.y + 28, w, 48 }, 24, ROLE_WARN);
        text_line(list, scene->metrics, right - w / 2, box.y + 52 + 0.34f * 28, 28, false,
                  ROLE_ON_WARN, ALIGN_CENTRE, text);
        right -= w + 24;
    }
    float x = box.x + 126;
    TextStyle title = {
        .bold = true, .role = ROLE_INK, .largest = 42, .smallest = 28, .max_lines = 1
    };
    Rect words = { x, box.y + 8, right - x, 58 }, tall = { x, box.y + 6, right - x, 92 };
    TextStyle small = {
        .bold = true, .role = ROLE_INK, .largest = 28, .smallest = 28, .line_height = 1.08f
    };
    if (box_if_it_fits(list, scene, words, row->title, &title)) {
        text_line(list, scene->metrics, x, box.y + 86, 28, false, ROLE_INK_SOFT, ALIGN_START,
                  row->about);
    } else if (!box_if_it_fits(list, scene, tall, row->title, &small)) {
        box_if_it_fits(list, scene, words, path_name(str_z(row->path)), &title);
    }
}

static float draw_evenings(const Menu *menu, const Scene *scene, DrawList *list, int *count)
{
    Stage stage = stage_of(scene);
    float y = FIRST_Y;
    *count = 0;
    for (int i = 0; i < menu->count && menu->rows[i].resume != 0; i++) {
        float h = i == 0 ? WIDE_H : 0.8f * WIDE_H;
        Rect box = { stage.left, y, stage.width, h };
        wide_row(list, scene, &menu->rows[i], box, i == menu->cursor);
        draw_group(list, arena_printf(list->arena, "rij %d", i), box);
        y += h + GUTTER;
        ++*count;
    }
    return y;
}

void menu_draw(const Menu *menu, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    draw_clear(list, ROLE_GROUND);
    text_line(list, scene->metrics, stage.left - 4, 186, 124, true, ROLE_INK, ALIGN_START,
              STR("Goedenavond"));
    figure_evening_small(list, stage.left + stage.width - 378, 188, 378, 0.9f);
    int evenings;
    float y = draw_evenings(menu, scene, list, &evenings);
    if (menu->count > evenings) {
        Str head = evenings > 0 ? STR("Of begin iets nieuws") : STR("Wat gaan we doen?");
        text_line(list, scene->metrics, stage.left, y + 36, 42, false, ROLE_INK_SOFT, ALIGN_START,
                  head);
        y += 64;
    }
    int columns = stage.roomy ? 2 : 1, per_page = columns * (int)((STAGE_BOTTOM - y) / ROW_STEP);
    if (per_page < columns) per_page = columns;
    int first = menu->cursor >= evenings ? (menu->cursor - evenings) / per_page * per_page : 0;
    for (int i = first; i < first + per_page && evenings + i < menu->count; i++) {
        int at = i - first, line = at / columns, row = evenings + i;
        Rect box = { at % columns == 0 ? stage.left : stage.right_half, y + (float)line * ROW_STEP,
                     columns == 2 ? stage.half : stage.width, ROW_H };
        small_row(list, scene, &menu->rows[row], box, row == menu->cursor);
        draw_group(list, arena_printf(list->arena, "rij %d", row), box);
    }
    if (menu->count == 0) {
        TextStyle style = { .role = ROLE_INK, .largest = 72, .smallest = 42 };
        text_box(list, scene->metrics, (Rect){ stage.left, 300, stage.width, 400 },
                 STR("Ik heb nog niets om te spelen. Zet een bestand met stellingen in de map "
                     "Documenten/Avondspel. Het komt dan vanzelf hier te staan."),
                 &style);
    }
    stage_foot(list, scene, -1, 0, STR("volgende"));
    float x = stage.left;
    x += figure_key_word(list, scene->metrics, x, FOOT_CENTRE, STR("Enter")) + 12;
    x += text_line(list, scene->metrics, x, FOOT_CENTRE + 10.2f, 30, false, ROLE_INK_SOFT,
                   ALIGN_START, STR("kies")) +
         36;
    x += figure_key_word(list, scene->metrics, x, FOOT_CENTRE, STR("F1")) + 12;
    text_line(list, scene->metrics, x, FOOT_CENTRE + 10.2f, 30, false, ROLE_INK_SOFT, ALIGN_START,
              STR("hulp"));
}
