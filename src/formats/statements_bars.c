// Counting and its result share one layout, so that what the teacher types stands where the bars will
// grow: red from the left, green from the right, parents above children.
#include "formats/statements_bars.h"

Rect statements_bar(const Bars *bars, int row)
{
    return (Rect){ bars->x, bars->top + (float)row * (bars->h + GUTTER), bars->w, bars->h };
}

static void head_sign(DrawList *list, Sign sign, float cx, float cy)
{
    figure_sign(list, sign, cx, cy, 46, sign == SIGN_SQUARE ? ROLE_RED_CARD : ROLE_GREEN_EDGE);
}

static const TextStyle head_style = {
    .bold = true, .role = ROLE_INK, .largest = 50, .smallest = 50, .max_lines = 1
};

static bool heads_fit(const Scene *scene, Arena *arena, const Item *item, float w)
{
    float room = w / 2 - 62 - 16;
    return text_fit(scene->metrics, arena, item->red, room, 80, &head_style).fits &&
           text_fit(scene->metrics, arena, item->green, room, 80, &head_style).fits;
}

// The words of the answers over the two ends of the bars.
static void draw_heads(DrawList *list, const Scene *scene, const Item *item, const Bars *bars)
{
    float room = bars->w / 2 - 62 - 16, right = bars->x + bars->w;
    head_sign(list, SIGN_SQUARE, bars->x + 21, bars->heads);
    TextBlock red = text_fit(scene->metrics, list->arena, item->red, room, 80, &head_style);
    text_draw(list, &red, bars->x + 62, room, bars->heads, &head_style);
    head_sign(list, SIGN_CIRCLE, right - 23, bars->heads);
    TextStyle end = head_style;
    end.align = ALIGN_END;
    TextBlock green = text_fit(scene->metrics, list->arena, item->green, room, 80, &end);
    text_draw(list, &green, right - 66 - room, room, bars->heads, &end);
}

// Long answers take the place of the statement, each over its own half of the stage. Returns lines.
static int draw_long_heads(DrawList *list, const Scene *scene, const Item *item)
{
    Stage stage = stage_of(scene);
    TextStyle style = { .bold = true, .role = ROLE_INK, .largest = 42, .smallest = 42 };
    float room = stage.half - 66;
    TextBlock red = text_fit(scene->metrics, list->arena, item->red, room, 330, &style);
    TextBlock green = text_fit(scene->metrics, list->arena, item->green, room, 330, &style);
    int lines = red.line_count > green.line_count ? red.line_count : green.line_count;
    float line = 54.6f, first = 124 + line / 2;
    head_sign(list, SIGN_SQUARE, stage.left + 21, first);
    text_draw(list, &red, stage.left + 66, room, 124 + red.height / 2, &style);
    head_sign(list, SIGN_CIRCLE, stage.right_half + 23, first);
    text_draw(list, &green, stage.right_half + 66, room, 124 + green.height / 2, &style);
    return lines;
}

// The statement, the words of the answers and where the bars go.
Bars statements_bars(DrawList *list, const Scene *scene, const Item *item, int rows, float bottom)
{
    Stage stage = stage_of(scene);
    Bars bars = { .rows = rows };
    bars.x = stage.left + (stage.roomy ? 480 : 407);
    bars.w = stage.left + stage.width - bars.x;
    if (heads_fit(scene, list->arena, item, bars.w)) {
        int lines = stage_again(list, scene, item->text, 4);
        float heads = lines <= 1 ? 270 : 168 + 54.6f * (float)lines;
        bars.heads = heads < 270 ? 270 : heads;
        bars.top = bars.heads + 46;
        draw_heads(list, scene, item, &bars);
    } else {
        int lines = draw_long_heads(list, scene, item);
        bars.top = 124 + 54.6f * (float)lines + 40;
        if (bars.top < 316) bars.top = 316;
    }
    bars.h = (bottom - bars.top - (float)(rows - 1) * GUTTER) / (float)rows;
    if (rows == 1 && bars.h > 260) {
        bars.top += (bars.h - 260) * 0.45f;
        bars.h = 260;
    }
    return bars;
}

// Who these cards belong to: a parent, a child, or both together.
void statements_who(DrawList *list, const Scene *scene, const Bars *bars, int row)
{
    static const Str names[GROUPS] = { STR_INIT("Ouders"), STR_INIT("Kinderen") };
    Stage stage = stage_of(scene);
    Rect bar = statements_bar(bars, row);
    float foot = bar.y + bar.h, x = stage.left + 61, tall = 208, word = stage.roomy ? 60 : 50;
    if (tall > bar.h) tall = bar.h;
    float text_x = stage.left + (stage.roomy ? 147 : 139);
    if (bars->rows == 1) {
        figure_pawn(list, x, foot, tall, ROLE_PARENT);
        figure_pawn(list, x + 92, foot, 0.72f * tall, ROLE_CHILD);
        text_x += stage.roomy ? 84 : 62;
    } else {
        figure_pawn(list, x, foot, row == 0 ? tall : 0.72f * tall,
                    row == 0 ? ROLE_PARENT : ROLE_CHILD);
    }
    Str name = bars->rows == 1 ? STR("Samen") : names[row];
    text_line(list, scene->metrics, text_x, bar.y + bar.h / 2 + 0.34f * word, word, true, ROLE_INK,
              ALIGN_START, name);
}

// Estimates ----------------------------------------------------------------------------------------

const EstimateButton estimate_buttons[ESTIMATE_BUTTONS] = {
    { "rood", "vooral rood", ACTION_RED },
    { "gelijk", "ongeveer gelijk", ACTION_EVEN },
    { "groen", "vooral groen", ACTION_GREEN },
};

Str estimate_words(Estimate estimate)
{
    return estimate == ESTIMATE_NONE ? STR("") : str_z(estimate_buttons[estimate - 1].label);
}

static void estimate_signs(DrawList *list, int which, float cx, float cy, float d, bool noted)
{
    static const Sign signs[3][2] = { { SIGN_SQUARE, SIGN_SQUARE },
                                      { SIGN_SQUARE, SIGN_CIRCLE },
                                      { SIGN_CIRCLE, SIGN_CIRCLE } };
    int count = which == 1 ? 2 : 1;
    for (int i = 0; i < count; i++) {
        Sign sign = signs[which][i];
        float x = count == 2 ? cx + ((float)i - 0.5f) * 1.25f * d : cx;
        Role role = sign == SIGN_SQUARE ? ROLE_RED_CARD : ROLE_GREEN_EDGE;
        if (noted) {
            figure_sign(list, sign, x, cy, d, role);
        } else {
            figure_sign_hollow(list, sign, x, cy, d, role, ROLE_GROUND);
        }
    }
}

void statements_estimate(DrawList *list, const Scene *scene, Rect bar, Estimate noted)
{
    // A low row has no room for its ring inside it: the ring lies round it, sign and two lines within.
    bool low = bar.h < 230, roomy = scene->width >= 1550;
    float w = (bar.w - 2 * 40) / 3, ring = low ? 8 : 24;
    float d = low ? 40 : 84, size = roomy && bar.h >= 190 ? 42 : 34, lines = 2.6f * size;
    float words_y = low ? bar.y + bar.h - 10 - lines / 2 : bar.y + bar.h * 0.69f;
    float sign_y = low ? bar.y + (bar.h - 2 - lines) / 2 : bar.y + bar.h * 0.34f;
    for (int i = 0; i < 3; i++) {
        Rect box = { bar.x + (float)i * (w + 40), bar.y, w, bar.h };
        bool here = (int)noted == i + 1;
        if (here) {
            figure_ring(list, rect_inset(box, ring), 36 - ring / 2);
            draw_rrect(list, rect_inset(box, ring), 36 - ring / 2, ROLE_PAPER);
        } else {
            draw_panel(list, box, 36, 3, ROLE_LINE, ROLE_GROUND);
        }
        estimate_signs(list, i, box.x + w / 2, sign_y, d, here);
        TextStyle style = { .bold = here,
                            .role = here ? ROLE_INK : ROLE_INK_SOFT,
                            .align = ALIGN_CENTRE,
                            .largest = size,
                            .smallest = size };
        Rect words = { box.x + 32, words_y - 60, w - 64, 120 };
        text_box(list, scene->metrics, words, str_z(estimate_buttons[i].label), &style);
    }
}
