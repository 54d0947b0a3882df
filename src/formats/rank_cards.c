// The cards before anything is ordered: the title, pages of them as the room has them on its tables, and one
// at a time to read out. Stairs with a child that grows say what the order is about to who reads no Dutch.
#include "formats/card.h"
#include "formats/rank_view.h"

// Four steps, a child on each, taller on every step.
static void draw_stairs(DrawList *list, float x, float foot, float unit)
{
    enum { STEPS = 4 };
    for (int i = 0; i < STEPS; i++) {
        float w = 1.1f * unit, h = (0.22f + 0.3f * (float)i) * unit;
        float left = x + w * (float)i;
        draw_rrect(list, (Rect){ left, foot - h, w + 2, h }, 0.08f * unit, ROLE_LINE);
        figure_pawn(list, left + w / 2, foot - h, (0.5f + 0.17f * (float)i) * unit, ROLE_CHILD);
    }
}

void rank_draw_title(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    enum { UNIT = 72 };
    Stage stage = stage_of(scene);
    stage_title(list, scene,
                &(TitlePage){
                    .title = state->pack->title,
                    .usual = STR("Op volgorde"),
                    .about = arena_printf(list->arena, "%d dingen om samen te doen", state->count),
                    .makers = state->pack->makers,
                    .calm = true });
    draw_stairs(list, stage.left, TITLE_ROW_END - 8, UNIT);
}

void rank_draw_table(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    int cards[RANK_PAGE], count = rank_table_page(state, cards);
    int slots = state->count < RANK_PAGE ? state->count : RANK_PAGE, ring = rank_cursor(ui, count);
    const Item *items[RANK_PAGE];
    for (int i = 0; i < count; i++) {
        items[i] = rank_item(state, cards[i]);
    }
    Rect area = { stage.left, RANK_TOP_Y, stage.width, RANK_BOTTOM_Y - RANK_TOP_Y };
    CardGrid grid = card_grid(scene, list->arena, area, items, count, slots, 0);
    rank_heading(scene, list, stage.width, STR("Wat kun je samen doen?"));
    stage_fade(list, scene, state->since_ms);
    for (int i = 0; i < count; i++) {
        Rect box = card_grid_box(&grid, i);
        small_card_paper(list, box, i == ring);
        small_card(list, scene, box, 0, items[i], grid.size);
        draw_group(list, arena_printf(list->arena, "zet kaart %d", cards[i] + 1), box);
    }
    list->alpha = 255;
}

// One card ---------------------------------------------------------------------------------------

static Rect card_box(const Scene *scene)
{
    Stage stage = stage_of(scene);
    return (Rect){ stage.left, 132, CARD_W, CARD_H };
}

bool rank_card_fits(const Scene *scene, Arena *arena, const Item *item, Field *what)
{
    return card_fits(scene, arena, card_box(scene), item, what);
}

void rank_draw_card(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    enum { FOOT = 842, GAP = 56 };
    Stage stage = stage_of(scene);
    Rect box = card_box(scene);
    float x = box.x + box.w + GAP, w = stage.left + stage.width - x, cx = x + w / 2;
    float k = w < 560 ? w / 560 : 1;
    TextStyle style = { .bold = true,
                        .role = ROLE_INK,
                        .align = ALIGN_CENTRE,
                        .largest = stage_size(scene, 86),
                        .smallest = SIZE_BODY_MIN };
    text_box(list, scene->metrics, (Rect){ x, box.y + 20, w, 270 },
             STR("Wat leert je kind hiervan?"), &style);
    figure_pawn(list, cx - 110 * k, FOOT, 400 * k, ROLE_PARENT);
    figure_pawn(list, cx + 120 * k, FOOT, 290 * k, ROLE_CHILD);
    draw_rrect(list, (Rect){ cx - 280 * k, FOOT, 560 * k, 14 }, 7, ROLE_INK);
    card_paper(list, box);
    stage_fade(list, scene, state->since_ms);
    card_face(list, scene, box, rank_item(state, state->at));
    list->alpha = 255;
    draw_group(list, arena_printf(list->arena, "zet tafel %d", state->at / RANK_PAGE + 1), box);
}
