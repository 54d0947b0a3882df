// Counting the cards. Both halves are equally wide, because nobody may see a majority before the vote is
// closed and counted.
#include "formats/statements_bars.h"

static void count_field(DrawList *list, const Scene *scene, Rect box, int value, bool here)
{
    if (here) figure_ring(list, box, 26);
    draw_panel(list, box, 26, 3, ROLE_LINE, ROLE_PAPER);
    Str text = value == COUNT_UNKNOWN ? STR("\xE2\x80\x93")
                                      : arena_printf(list->arena, "%d", value);
    TextStyle style = { .bold = true,
                        .role = value == COUNT_UNKNOWN ? ROLE_INK_SOFT : ROLE_INK,
                        .align = ALIGN_CENTRE,
                        .largest = 104,
                        .smallest = 50 };
    text_box(list, scene->metrics, rect_inset(box, 6), text, &style);
}

static Str tally_move(const State *state, Arena *arena, int field, int value)
{
    if (value < 0) value = 0;
    if (value > COUNT_MAX) value = COUNT_MAX;
    const char *who = state->apart ? group_words[field / 2] : "", *gap = state->apart ? " " : "";
    return arena_printf(arena, "zet tel %s%s%s %d", who, gap, field % 2 == 0 ? "rood" : "groen",
                        value);
}

static void count_half(DrawList *list, const Scene *scene, const State *state, const Ui *ui,
                       Rect box, int field)
{
    Sign sign = field % 2 == 0 ? SIGN_SQUARE : SIGN_CIRCLE;
    int value = statements_field_value(state, ui, field);
    bool roomy = scene->width >= 1550;
    float cy = box.y + box.h / 2, pad = roomy ? 40 : 24, d = roomy ? 72 : 56;
    figure_card(list, box, 36, 5, 10, sign_edge(sign), sign_card(sign));
    figure_sign(list, sign, box.x + pad + d / 2, cy, d, sign_text(sign));
    float left = box.x + pad + d + 36, right = box.x + box.w - pad - (scene->touch ? 112 : 0);
    float room = right - left, w = room > 230 ? 230 : room, h = box.h - 72;
    if (h > 150) h = 150;
    Rect paper = { left + (room - w) / 2, cy - h / 2, w, h };
    count_field(list, scene, paper, value, field == statements_focus(state, ui));
    int known = value == COUNT_UNKNOWN ? 0 : value;
    draw_group(list, tally_move(state, list->arena, field, known + 1), box);
    draw_group(list, arena_printf(list->arena, "cijfers vak %d", field + 1), rect_inset(paper, -8));
    if (!scene->touch) return;
    float minus = box.x + box.w - pad - 42;
    draw_disc(list, minus, cy, 42, sign_text(sign));
    draw_line(list, minus - 16, cy, minus + 16, cy, 8, sign_card(sign));
    draw_group(list, tally_move(state, list->arena, field, known - 1),
               (Rect){ minus - 48, cy - 48, 96, 96 });
}

static float small_button(DrawList *list, const Scene *scene, float x, float cy, Str key, Str label,
                          Str group)
{
    float w = figure_key_width(scene->metrics, list->arena, key), size = 34;
    float words = text_width(scene->metrics, list->arena, label, size, false);
    Rect box = { x, cy - 42, 20 + w + 14 + words + 28, 84 };
    figure_card(list, box, 22, 3, 6, ROLE_LINE, ROLE_PAPER);
    figure_key_word(list, scene->metrics, x + 20, cy, key);
    text_line(list, scene->metrics, x + 20 + w + 14, cy + 0.34f * size, size, false, ROLE_INK,
              ALIGN_START, label);
    draw_group(list, group, box);
    return box.w;
}

void statements_count(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    int rows = ballot_groups_of(state->apart);
    Bars bars = statements_bars(list, scene, statements_item(state), rows, 752);
    for (int row = 0; row < rows; row++) {
        Rect bar = statements_bar(&bars, row), half = bar;
        statements_who(list, scene, &bars, row);
        if (state->draft.estimate[row] != ESTIMATE_NONE) {
            statements_estimate(list, scene, bar, state->draft.estimate[row]);
            continue;
        }
        half.w = (bar.w - 12) / 2;
        count_half(list, scene, state, ui, half, 2 * row);
        half.x += half.w + 12;
        count_half(list, scene, state, ui, half, 2 * row + 1);
    }
    // One row of quiet buttons for the teacher; a guess costs one key.
    Str labels[4], keys[4], groups[4];
    float total = 0;
    for (int i = 0; i < ESTIMATE_BUTTONS; i++) {
        keys[i] = action_key_name(str_z(action_info(estimate_buttons[i].action)->keys));
        labels[i] = str_z(estimate_buttons[i].label);
        groups[i] = arena_printf(list->arena, "knop %s", estimate_buttons[i].word);
    }
    keys[3] = action_key_name(STR("a"));
    labels[3] = state->apart ? STR("samen") : STR("apart");
    groups[3] = STR("knop apart");
    for (int i = 0; i < 4; i++) {
        total += 62 + figure_key_width(scene->metrics, list->arena, keys[i]) +
                 text_width(scene->metrics, list->arena, labels[i], 34, false);
    }
    float gap = (stage.width - total) / 3, x = stage.left;
    if (gap > GUTTER) gap = GUTTER;
    for (int i = 0; i < 4; i++) {
        x += small_button(list, scene, x, 830, keys[i], labels[i], groups[i]) + gap;
    }
}
