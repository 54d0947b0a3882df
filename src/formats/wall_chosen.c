// The jobs that were chosen, most hands first: a row each with its drawing, its name and a bar. Bars are in
// proportion to the longest of all pages, so that the second page is no second contest.
#include "formats/wall_view.h"

enum { TOP = 226, STEP = 108, HIGH = 92, PICTURE_GAP = 24, NUMBER = 130, NAME_SIZE = 50 };

static float name_width(const Scene *scene)
{
    return stage_of(scene).roomy ? 640 : 500;
}

static TextBlock name_block(const Scene *scene, Arena *arena, Str name, TextStyle *style)
{
    *style = (TextStyle){ .bold = true,
                          .role = ROLE_INK,
                          .largest = NAME_SIZE,
                          .smallest = SIZE_BODY_MIN,
                          .line_height = 1.08f };
    return text_fit(scene->metrics, arena, name, name_width(scene), HIGH, style);
}

bool wall_chosen_fits(const Scene *scene, Arena *arena, const Item *item)
{
    TextStyle style;
    return name_block(scene, arena, item->text, &style).fits;
}

static void draw_row(const State *state, const Scene *scene, DrawList *list, int card, int most,
                     float y)
{
    Stage stage = stage_of(scene);
    const Item *item = wall_item(state, card);
    int hands = state->hands[card];
    float x = stage.left, cy = y + HIGH / 2.0f, right = stage.left + stage.width;
    bool photo = !str_empty(item->photo_path);
    Rect picture = { x, y, HIGH, HIGH };
    if (photo || !str_empty(item->icon)) {
        if (!photo) draw_rrect(list, picture, 18, ROLE_PLATE);
        draw_image(list, rect_inset(picture, photo ? 0 : 6), photo ? item->photo_path : item->icon);
    } else {
        figure_pawn(list, x + HIGH / 2.0f, y + HIGH - 6, HIGH - 16, ROLE_PARENT);
    }
    x += HIGH + PICTURE_GAP;
    TextStyle style;
    TextBlock name = name_block(scene, list->arena, item->text, &style);
    text_draw(list, &name, x, name_width(scene), cy, &style);
    x += name_width(scene) + PICTURE_GAP;
    float whole = right - NUMBER - x, bar = whole * (float)hands / (float)most;
    if (bar < 40) bar = 40;
    draw_rrect(list, (Rect){ x, cy - 26, bar, 52 }, 20, ROLE_ACCENT);
    text_line(list, scene->metrics, x + bar + 24, cy + 0.34f * 60, 60, true, ROLE_INK, ALIGN_START,
              arena_printf(list->arena, "%d", hands));
}

void wall_draw_chosen(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    Stage stage = stage_of(scene);
    int *cards = arena_new(list->arena, int, state->count + 1);
    int count = wall_chosen(state, list->arena, cards), first = state->page * WALL_CHOSEN_PAGE;
    TextStyle head = {
        .bold = true, .role = ROLE_INK, .largest = 60, .smallest = SIZE_BODY_MIN, .max_lines = 1
    };
    text_box(list, scene->metrics, (Rect){ stage.left, 116, stage.width, 92 },
             STR("Beroepen die we zouden kiezen"), &head);
    stage_fade(list, scene, state->since_ms);
    for (int i = 0; i < WALL_CHOSEN_PAGE && first + i < count; i++) {
        draw_row(state, scene, list, cards[first + i], state->hands[cards[0]],
                 TOP + STEP * (float)i);
    }
    list->alpha = 255;
}
