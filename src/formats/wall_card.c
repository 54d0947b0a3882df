// One card large. Beside a compliment or a question stands what to do with it; beside a job the hands that
// were raised for it, as a number and as pawns, because a number alone says little to who sits far away.
#include "formats/card.h"
#include "formats/wall_view.h"

enum { ROW = 10, ROWS = 2, PAWN = 62, PAWN_STEP = 52 };

bool wall_card_fits(const Scene *scene, Arena *arena, const Item *item, Field *what)
{
    return card_fits(scene, arena, cards_wall_card(scene), item, what);
}

// A pawn for each hand, a short one after two tall ones; there are no more than fit two rows.
static void draw_pawns(const Scene *scene, DrawList *list, int hands, float foot)
{
    Rect side = cards_wall_side(scene);
    float step = side.w / ROW < PAWN_STEP ? side.w / ROW : PAWN_STEP;
    float tall = PAWN * step / PAWN_STEP;
    for (int i = 0; i < hands; i++) {
        int row = i / ROW, in_row = hands - row * ROW < ROW ? hands - row * ROW : ROW;
        float x = side.x + side.w / 2 + step * ((float)(i % ROW) - (float)(in_row - 1) / 2);
        bool child = i % 3 == 2;
        figure_pawn(list, x, foot + (float)row * (PAWN + 22), child ? 0.75f * tall : tall,
                    child ? ROLE_CHILD : ROLE_PARENT);
    }
}

// For fingers: one hand more, one hand less.
static void draw_step(const State *state, DrawList *list, float cx, float cy, int hands, bool more)
{
    enum { R = 44, ARM = 18, HALF = 52 };
    draw_disc(list, cx, cy, R, ROLE_ACCENT);
    draw_line(list, cx - ARM, cy, cx + ARM, cy, 8, ROLE_ON_ACCENT);
    if (more) draw_line(list, cx, cy - ARM, cx, cy + ARM, 8, ROLE_ON_ACCENT);
    bool moves = hands >= 0 && hands <= WALL_HANDS_MAX && hands != state->hands[state->at];
    Str name = moves ? arena_printf(list->arena, "zet tel %d", hands) : STR("hand");
    draw_group(list, name, (Rect){ cx - HALF, cy - HALF, 2 * HALF, 2 * HALF });
}

static void draw_hands(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    enum { TASK_H = 180, NUMBER_CY = 442, NUMBER_H = 220, NUMBER_W = 330, WORD_CY = 588 };
    Rect side = cards_wall_side(scene);
    float cx = side.x + side.w / 2;
    int hands = wall_shown_hands(state, ui);
    TextStyle task = {
        .role = ROLE_INK, .align = ALIGN_CENTRE, .largest = 60, .smallest = SIZE_BODY_MIN
    };
    text_box(list, scene->metrics, (Rect){ side.x, side.y, side.w, TASK_H }, state->use->task,
             &task);
    float w = side.w - (scene->touch ? 2 * 112 : 0);
    if (w > NUMBER_W) w = NUMBER_W;
    Rect box = { cx - w / 2, NUMBER_CY - NUMBER_H / 2.0f, w, NUMBER_H };
    if (ui->digits > 0) {
        figure_ring(list, rect_inset(box, 8), 30);
        draw_rrect(list, rect_inset(box, 8), 30, ROLE_PAPER);
    }
    TextStyle number = { .bold = true,
                         .role = hands < 0 ? ROLE_INK_SOFT : ROLE_INK,
                         .align = ALIGN_CENTRE,
                         .largest = 178,
                         .smallest = 60,
                         .line_height = 1.1f,
                         .max_lines = 1 };
    text_box(list, scene->metrics, rect_inset(box, 10),
             hands < 0 ? STR("\xE2\x80\x93") : arena_printf(list->arena, "%d", hands), &number);
    draw_group(list, STR("cijfers"), rect_inset(box, -8));
    if (scene->touch) {
        draw_step(state, list, side.x + 56, NUMBER_CY, hands < 0 ? 0 : hands - 1, false);
        draw_step(state, list, side.x + side.w - 56, NUMBER_CY, hands < 0 ? 1 : hands + 1, true);
    }
    if (hands >= 0) {
        text_line(list, scene->metrics, cx, WORD_CY + 0.34f * 50, 50, false, ROLE_INK_SOFT,
                  ALIGN_CENTRE, hands == 1 ? STR("hand") : STR("handen"));
    }
    if (hands >= 0 && hands <= ROW * ROWS) {
        draw_pawns(scene, list, hands, hands > ROW ? 736 : 776);
    } else {
        float table = side.w < 400 ? side.w : 400;
        figure_evening_small(list, cx - table / 2, 830, table, 1.25f);
    }
}

void wall_draw_card(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    Rect box = cards_wall_card(scene);
    card_paper(list, box);
    stage_fade(list, scene, state->since_ms);
    card_face(list, scene, box, wall_item(state, state->at));
    list->alpha = 255;
    draw_group(list, STR("zet leg"), box);
    if (state->use->counts) {
        draw_hands(state, ui, scene, list);
    } else {
        cards_wall_task(list, scene, state->use->task);
    }
}
