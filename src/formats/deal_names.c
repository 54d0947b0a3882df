// Names on the screen, and the one that is being typed. What a half-typed name can mean stands in rows
// below it, new names marked with a plus; the ring is on what Enter takes. People are few, so all rows
// are made and a page of them is shown.
#include "formats/deal_view.h"

#include "base/utf8.h"
#include "formats/snug.h"

// The name with every word broken into lines of `most` letters.
static Str broken(Arena *arena, Str name, int most)
{
    Buf out = { 0 };
    int used = 0;
    for (size_t at = 0, end; at < name.n; at = end) {
        end = utf8_grapheme_end(name, at);
        Str letter = str_sub(name, at, end);
        bool blank = str_eq(letter, STR(" "));
        if (!blank && used == most) {
            buf_putc(&out, '\n');
            used = 0;
        }
        buf_put(&out, letter);
        used = blank ? 0 : used + 1;
    }
    Str text = arena_copy(arena, buf_str(&out));
    buf_finish(&out);
    return text;
}

TextBlock deal_name_block(const Scene *scene, Arena *arena, Str name, float w, float h,
                          const TextStyle *style)
{
    TextBlock block = text_fit(scene->metrics, arena, name, w, h, style);
    for (int most = DEAL_NAME_CHARS - 1; !block.fits && most > 4; most--) {
        block = text_fit(scene->metrics, arena, broken(arena, name, most), w, h, style);
    }
    return block.fits ? block : snug_fit(scene->metrics, arena, name, w, h, style);
}

void deal_name(DrawList *list, const Scene *scene, Rect box, Str name, const TextStyle *style)
{
    TextBlock block = deal_name_block(scene, list->arena, name, box.w, box.h, style);
    text_draw(list, &block, box.x, box.w, box.y + box.h / 2, style);
}

Str deal_cards_words(Arena *arena, int count)
{
    return arena_printf(arena, "%d %s", count, count == 1 ? "kaart" : "kaarten");
}

// Buttons ----------------------------------------------------------------------------------------

enum { BUTTON_H = 84, BUTTON_SIZE = 34 };

float deal_button_width(const Scene *scene, Arena *arena, Str words)
{
    return text_width(scene->metrics, arena, words, BUTTON_SIZE, true) + 64;
}

float deal_button(const Scene *scene, DrawList *list, float x, float cy, Str words, Str name)
{
    float w = deal_button_width(scene, list->arena, words);
    Rect box = { x, cy - BUTTON_H / 2.0f, w, BUTTON_H };
    figure_card(list, box, 26, 3, 6, ROLE_LINE, ROLE_PAPER);
    text_line(list, scene->metrics, x + w / 2, cy + 0.34f * BUTTON_SIZE, BUTTON_SIZE, true,
              ROLE_INK, ALIGN_CENTRE, words);
    draw_group(list, name, box);
    return w;
}

void deal_invite(const Scene *scene, DrawList *list, float cx, float cy)
{
    enum { SIZE = 42, GAP = 20 };
    Str words = STR("typ een naam"), key = STR("Enter");
    if (scene->touch) {
        words = STR("kies een naam");
        deal_button(scene, list, cx - deal_button_width(scene, list->arena, words) / 2, cy, words,
                    STR("naam"));
        return;
    }
    float cap = figure_key_width(scene->metrics, list->arena, key);
    float w = cap + GAP + text_width(scene->metrics, list->arena, words, SIZE, false);
    float x = cx - w / 2;
    figure_key_word(list, scene->metrics, x, cy, key);
    text_line(list, scene->metrics, x + cap + GAP, cy + 0.34f * SIZE, SIZE, false, ROLE_INK_SOFT,
              ALIGN_START, words);
    draw_group(list, STR("naam"), (Rect){ x - 24, cy - 48, w + 48, 96 });
}

// Typing -----------------------------------------------------------------------------------------

enum { FIELD_H = 96, ROW_H = 76, ROW_GAP = 24, INSIDE = 28, MARK = 50 };

static void draw_field(const Ui *ui, const Scene *scene, DrawList *list, Rect box)
{
    Str typed = ui_text(ui);
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

static void draw_choice(const Scene *scene, DrawList *list, Rect box, const DealChoice *choice,
                        int number, bool ring)
{
    if (ring) figure_ring(list, box, 26);
    draw_panel(list, box, 26, 3, ring ? ROLE_PAPER : ROLE_LINE, ROLE_PAPER);
    float x = box.x + INSIDE, cy = box.y + box.h / 2;
    if (choice->fresh) {
        draw_plus(list, x + 20, cy);
    } else {
        figure_pawn(list, x + 20, cy + 24, 50, ROLE_CHILD);
    }
    TextStyle style = { .bold = true, .role = ROLE_INK, .largest = 42, .smallest = 28 };
    Rect words = { x + MARK + 14, box.y, box.w - 2 * INSIDE - MARK - 14, box.h };
    deal_name(list, scene, words, choice->name, &style);
    draw_group(list, arena_printf(list->arena, "keuze %d", number), box);
}

void deal_picker(const State *state, const Ui *ui, const Scene *scene, DrawList *list, Rect column)
{
    DealChoice choices[DEAL_PEOPLE_MAX + 1];
    int count = deal_choices(state, ui_text(ui), list->arena, choices);
    int cursor = deal_choice_cursor(ui, count);
    Rect box = { column.x + ROW_GAP, column.y, column.w - 2 * ROW_GAP, column.h };
    draw_field(ui, scene, list, (Rect){ box.x, box.y, box.w, FIELD_H });
    float top = box.y + FIELD_H + 28, step = ROW_H + ROW_GAP; // the ring has the gap
    int rows = (int)((box.y + box.h - top + ROW_GAP) / step);
    bool paged = count > rows;
    int shown = paged ? rows - 1 : rows;
    int first = cursor > 0 ? cursor / shown * shown : 0;
    for (int i = first; i < count && i < first + shown; i++) {
        Rect row = { box.x, top + step * (float)(i - first), box.w, ROW_H };
        draw_choice(scene, list, row, &choices[i], i + 1, i == cursor);
    }
    if (count == 0 && ui->text_n > 0) {
        TextStyle style = { .role = ROLE_INK_SOFT, .largest = 42, .smallest = SIZE_BODY_MIN };
        bool full = state->people_count == DEAL_PEOPLE_MAX && deal_name_good(str_trim(ui_text(ui)));
        Str words = full ? arena_printf(list->arena, "De lijst is vol: %d namen.", DEAL_PEOPLE_MAX)
                         : STR("Typ letters of een tafelnummer.");
        text_box(list, scene->metrics, (Rect){ box.x, top, box.w, 180 }, words, &style);
    }
    if (!paged) return;
    int next = first + shown < count ? first + shown : 0;
    Rect more = { box.x, top + step * (float)shown, box.w, ROW_H };
    text_line(list, scene->metrics, more.x + more.w / 2, more.y + ROW_H / 2.0f + 0.34f * 42, 42,
              false, ROLE_INK_SOFT, ALIGN_CENTRE,
              arena_printf(list->arena, "meer namen (%d van %d)", first / shown + 1,
                           (count + shown - 1) / shown));
    draw_group(list, arena_printf(list->arena, "meer %d", next + 1), more);
}
