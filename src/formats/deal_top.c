// Top 3: whose turn it is, and what was chosen, in order. The order is read from above to below, the
// best first; the place is a number in a disc, because first and third are no colours. Sentences stand
// beside the titles when all of them fit, else the titles take the room.
#include "formats/deal_view.h"

#include "formats/button.h"

enum { ROWS_TOP = 208, ROW_H = 204, ROW_GAP = 26, INSIDE = 40, DISC = 52 };

static void number_disc(const Scene *scene, DrawList *list, float cx, float cy, float r, int number)
{
    draw_disc(list, cx, cy, r, ROLE_ACCENT);
    text_line(list, scene->metrics, cx, cy + 0.34f * r, r, true, ROLE_ON_ACCENT, ALIGN_CENTRE,
              arena_printf(list->arena, "%d", number));
}

void deal_draw_pupil(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    DealLook look = deal_look(scene);
    Stage stage = stage_of(scene);
    float right = look.side.x - 56, w = right - stage.left;
    TextStyle style = {
        .bold = true, .role = ROLE_INK, .largest = stage_size(scene, 104), .smallest = SIZE_BODY_MIN
    };
    text_box(list, scene->metrics, (Rect){ stage.left, 140, w, 300 }, STR("Van wie is deze top 3?"),
             &style);
    float card = (w - 2 * GUTTER) / 3;
    if (card > 250) card = 250;
    for (int i = 0; i < DEAL_TOP_MAX && scene->keyboard == 0; i++) {
        Rect box = { stage.left + (card + GUTTER) * (float)i, 500, card, 1.3f * card };
        figure_card(list, box, 26, 3, 10, ROLE_LINE, ROLE_PAPER);
        draw_rrect(list, (Rect){ box.x + 28, box.y + 28, 56, 10 }, 5, ROLE_LAMP);
        number_disc(scene, list, box.x + box.w / 2, box.y + box.h / 2 + 10, DISC, i + 1);
    }
    if (ui->typing) {
        deal_picker(state, ui, scene, list, look.side);
        return;
    }
    float cx = look.side.x + look.side.w / 2;
    deal_honour(list, cx, 636, look.side.w, true);
    button_invite(list, scene, cx, 748);
}

// The choice -------------------------------------------------------------------------------------

static Rect row_box(const Scene *scene, int place)
{
    Stage stage = stage_of(scene);
    return (Rect){ stage.left, ROWS_TOP + (ROW_H + ROW_GAP) * (float)place, stage.width, ROW_H };
}

typedef struct RowLook {
    bool sentences;
    float title_w, size;
} RowLook;

static TextStyle title_style(float largest)
{
    return (TextStyle){ .bold = true, .role = ROLE_INK, .largest = largest, .smallest = 34 };
}

static TextStyle sentence_style(const Scene *scene)
{
    return (
        TextStyle){ .role = ROLE_INK, .largest = stage_size(scene, 50), .smallest = SIZE_BODY_MIN };
}

enum { WORDS_X = INSIDE + 2 * DISC + 40, ARROWS = 200 };

static float words_width(const Scene *scene)
{
    return stage_of(scene).width - WORDS_X - INSIDE - (scene->touch ? ARROWS : 0);
}

// All titles in one size.
static float common_size(const TopThree *top, const State *state, const Scene *scene, Arena *arena,
                         float w)
{
    float size = stage_size(scene, 72);
    for (int i = 0; i < top->count; i++) {
        TextStyle style = title_style(size);
        Str title = deal_item(state, top->cards[i])->text;
        size = text_fit(scene->metrics, arena, title, w, ROW_H - 24, &style).size;
    }
    return size;
}

static RowLook row_look(const TopThree *top, const State *state, const Scene *scene, Arena *arena)
{
    float all = words_width(scene);
    RowLook look = { .sentences = true, .title_w = 0.42f * all };
    TextStyle sentence = sentence_style(scene), title = title_style(SIZE_BODY_MIN);
    for (int i = 0; i < top->count; i++) {
        const Item *item = deal_item(state, top->cards[i]);
        TextBlock beside = text_fit(scene->metrics, arena, item->sentence, all - look.title_w - 40,
                                    ROW_H - 24, &sentence);
        TextBlock words = text_fit(scene->metrics, arena, item->text, look.title_w, ROW_H - 24,
                                   &title);
        look.sentences = look.sentences && beside.fits && words.fits &&
                         words.size >= SIZE_BODY_MIN && !str_empty(item->sentence);
    }
    if (!look.sentences) look.title_w = all;
    look.size = common_size(top, state, scene, arena, look.title_w);
    return look;
}

// For fingers: one place up, one place down.
static void draw_arrow(DrawList *list, float cx, float cy, float up)
{
    draw_disc(list, cx, cy, 42, ROLE_ACCENT);
    draw_line(list, cx - 16, cy + 8 * up, cx, cy - 8 * up, 8, ROLE_ON_ACCENT);
    draw_line(list, cx + 16, cy + 8 * up, cx, cy - 8 * up, 8, ROLE_ON_ACCENT);
}

static void draw_arrows(DrawList *list, Rect box, int place, int count)
{
    float x = box.x + box.w - INSIDE - 42, cy = box.y + box.h / 2;
    for (int i = 0; i < 2; i++, x -= 100) { // from the right: down, up
        int to = i == 0 ? place + 1 : place - 1;
        if (to < 0 || to >= count) continue;
        draw_arrow(list, x, cy, i == 0 ? -1 : 1);
        draw_group(list, arena_printf(list->arena, "zet wissel %d %d", place + 1, to + 1),
                   (Rect){ x - 48, cy - 48, 96, 96 });
    }
}

static void draw_row(const State *state, const Scene *scene, DrawList *list, const RowLook *look,
                     int place, bool ring)
{
    const TopThree *top = &state->tops[state->pupil];
    const Item *item = deal_item(state, top->cards[place]);
    Rect box = row_box(scene, place);
    if (ring) {
        figure_ring(list, rect_inset(box, 12), 26);
        draw_rrect(list, rect_inset(box, 12), 26, ROLE_PAPER);
    } else {
        figure_card(list, box, 40, 3, 10, ROLE_LINE, ROLE_PAPER);
    }
    float x = box.x + WORDS_X, cy = box.y + box.h / 2;
    number_disc(scene, list, box.x + INSIDE + DISC, cy, DISC, place + 1);
    draw_group(list, arena_printf(list->arena, "plaats-%d", place + 1), box);
    TextStyle title = title_style(look->size);
    text_box(list, scene->metrics, (Rect){ x, box.y + 12, look->title_w, box.h - 24 }, item->text,
             &title);
    if (look->sentences) {
        TextStyle sentence = sentence_style(scene);
        float from = x + look->title_w + 40;
        Rect words = { from, box.y + 12, x + words_width(scene) - from, box.h - 24 };
        text_box(list, scene->metrics, words, item->sentence, &sentence);
    }
    if (scene->touch) draw_arrows(list, box, place, top->count);
}

void deal_draw_top(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    const TopThree *top = &state->tops[state->pupil];
    Stage stage = stage_of(scene);
    RowLook look = row_look(top, state, scene, list->arena);
    int cursor = str_empty(scene->keepsake) ? deal_top_cursor(state, ui) : DEAL_NONE;
    TextStyle head = {
        .bold = true, .role = ROLE_INK, .largest = 60, .smallest = SIZE_HINT_MIN, .max_lines = 1
    };
    text_box(list, scene->metrics, (Rect){ stage.left, 110, stage.width, 80 },
             arena_printf(list->arena, "Dit past het best bij %.*s",
                          STR_ARG(state->people.names[state->pupil])),
             &head);
    for (int i = 0; i < top->count; i++) {
        draw_row(state, scene, list, &look, i, i == cursor);
    }
}
