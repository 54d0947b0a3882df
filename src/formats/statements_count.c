// Counting and its result share one layout, so that what the teacher types stands where the bars will
// grow: red from the left, green from the right, parents above children. While counting both halves
// are equally wide, because nobody may see a majority before the vote is closed and counted.
#include "formats/statements_view.h"

#include "base/utf8.h"

typedef struct Bars {
    float x, w;   /* of the bars */
    float heads;  /* centre of the words over the ends; 0: they stand at the top, in two halves */
    float top, h; /* of the first bar, height of each */
    int rows;
} Bars;

static Rect bar_row(const Bars *bars, int row)
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
static Bars lay_out(DrawList *list, const Scene *scene, const Item *item, int rows, float bottom)
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
static void draw_who(DrawList *list, const Scene *scene, const Bars *bars, int row)
{
    static const Str names[GROUPS] = { STR_INIT("Ouders"), STR_INIT("Kinderen") };
    Stage stage = stage_of(scene);
    Rect bar = bar_row(bars, row);
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

// Counting ----------------------------------------------------------------------------------------

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

typedef struct EstimateButton {
    const char *word, *label;
    Action action;
} EstimateButton;

static const EstimateButton estimate_buttons[] = {
    { "rood", "vooral rood", ACTION_RED },
    { "gelijk", "ongeveer gelijk", ACTION_EVEN },
    { "groen", "vooral groen", ACTION_GREEN },
};

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

static void estimated_row(DrawList *list, const Scene *scene, Rect bar, Estimate noted)
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
    Bars bars = lay_out(list, scene, statements_item(state), rows, 752);
    for (int row = 0; row < rows; row++) {
        Rect bar = bar_row(&bars, row), half = bar;
        draw_who(list, scene, &bars, row);
        if (state->draft.estimate[row] != ESTIMATE_NONE) {
            estimated_row(list, scene, bar, state->draft.estimate[row]);
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
    for (int i = 0; i < 3; i++) {
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

// Result ------------------------------------------------------------------------------------------

static void bar_part(DrawList *list, const Scene *scene, Sign sign, Rect box, int number,
                     float shown)
{
    figure_card(list, box, 36, 5, 10, sign_edge(sign), sign_card(sign));
    if (shown < 1)
        return; // words that can be read do not move: they come when the bar stands still
    bool narrow = box.w < 280;
    float sign_d = narrow ? 56 : 84, size = narrow ? 86 : 124;
    if (size > box.h * 0.52f) size = 86;
    Str text = arena_printf(list->arena, "%d", number);
    float w = text_width(scene->metrics, list->arena, text, size, true);
    if (narrow && w > box.w - 24) { // three digits in the narrowest bar
        size = 60;
        w = text_width(scene->metrics, list->arena, text, size, true);
    }
    float cx = box.x + box.w / 2, cy = box.y + box.h / 2;
    float text_x = narrow ? cx - w / 2 : cx - (sign_d + 28 + w) / 2 + sign_d + 28;
    float sign_x = narrow ? cx : cx - (sign_d + 28 + w) / 2 + sign_d / 2;
    figure_sign(list, sign, sign_x, narrow ? cy - 46 : cy, sign_d, sign_text(sign));
    text_line(list, scene->metrics, text_x, (narrow ? cy + 40 : cy) + 0.34f * size, size, true,
              sign_text(sign), ALIGN_START, text);
}

// Width of the red part; each part that is there is at least `least` wide.
static float red_width(const Tally *tally, float w, float least)
{
    if (tally->red == 0) return 0;
    if (tally->green == 0) return w;
    float red = w * (float)tally->red / (float)(tally->red + tally->green);
    if (red < least) red = least;
    if (red > w - least) red = w - least;
    return red;
}

static void counted_row(DrawList *list, const Scene *scene, Rect bar, const Tally *tally,
                        float shown)
{
    if (tally->red + tally->green == 0) {
        draw_rrect(list, bar, 36, ROLE_HAZE);
        text_line(list, scene->metrics, bar.x + bar.w / 2, bar.y + bar.h / 2 + 17, 50, false,
                  ROLE_INK_SOFT, ALIGN_CENTRE, STR("geen kaarten"));
        return;
    }
    bool both = tally->red > 0 && tally->green > 0;
    float w = both ? bar.w - 12 : bar.w, red = red_width(tally, w, 140), green = w - red;
    float least = 80; // a bar never starts thinner than its own corners
    if (tally->red > 0) {
        Rect part = { bar.x, bar.y, least + (red - least) * shown, bar.h };
        bar_part(list, scene, SIGN_SQUARE, part, tally->red, shown);
    }
    if (tally->green > 0) {
        float part_w = least + (green - least) * shown;
        Rect part = { bar.x + bar.w - part_w, bar.y, part_w, bar.h };
        bar_part(list, scene, SIGN_CIRCLE, part, tally->green, shown);
    }
}

// The first vote as a thin line above the bar of the second.
static void first_vote_line(DrawList *list, Rect bar, const Tally *first)
{
    if (first->red < 0 || first->red + first->green == 0) return;
    float red = red_width(first, bar.w, 0), y = bar.y - 14;
    if (first->green > 0)
        draw_line(list, bar.x + red + 8, y, bar.x + bar.w - 4, y, 8, ROLE_GREEN_EDGE);
    if (first->red > 0)
        draw_line(list, bar.x + 4, y, bar.x + (red > 16 ? red - 8 : 8), y, 8, ROLE_RED_CARD);
}

static Str answer_word(const State *state, Sign sign)
{
    if (!statements_item(state)->named) return state->kind->said[sign];
    return sign == SIGN_SQUARE ? STR("rood") : STR("groen");
}

static bool all_counted(const Ballot *ballot, Tally *sum)
{
    *sum = (Tally){ 0, 0 };
    for (int g = 0; g < ballot_groups(ballot); g++) {
        if (ballot->estimate[g] != ESTIMATE_NONE || ballot->tally[g].red < 0) return false;
        sum->red += ballot->tally[g].red;
        sum->green += ballot->tally[g].green;
    }
    return ballot->taken;
}

// The room together below the bars; after a second vote also what it was before the talk.
static void draw_total(DrawList *list, const Scene *scene, const State *state, const Bars *bars)
{
    Stage stage = stage_of(scene);
    const Ballot *ballot = statements_ballot(state), *first = &state->ballots[state->at][0];
    Tally now, before;
    if (!all_counted(ballot, &now)) return;
    bool moved = state->round == 1 && all_counted(first, &before);
    if (!moved && bars->rows == 1) return;
    Str words[2];
    float wide = 2 * GUTTER;
    for (int s = 0; s < 2; s++) {
        int n = s == 0 ? now.red : now.green;
        Str word = answer_word(state, (Sign)s);
        words[s] = arena_printf(list->arena, "%d %.*s", n, STR_ARG(word));
        if (moved) {
            words[s] = arena_printf(list->arena, "eerst %d, nu %d %.*s",
                                    s == 0 ? before.red : before.green, n, STR_ARG(word));
        }
        wide += text_width(scene->metrics, list->arena, words[s], 42, false);
    }
    float y = 836 + 0.34f * 42, right = stage.left + stage.width;
    bool label = wide <= right - bars->x; // "eerst 12, nu 9" may need the room of the label
    if (label) {
        text_line(list, scene->metrics, stage.left, y, 42, false, ROLE_INK_SOFT, ALIGN_START,
                  STR("Samen"));
    }
    text_line(list, scene->metrics, label ? bars->x : stage.left, y, 42, false, ROLE_INK_SOFT,
              ALIGN_START, words[0]);
    text_line(list, scene->metrics, right, y, 42, false, ROLE_INK_SOFT, ALIGN_END, words[1]);
}

void statements_result(const State *state, const Scene *scene, DrawList *list)
{
    static const Str groups[GROUPS] = { STR_INIT("uitslag-ouders"), STR_INIT("uitslag-kinderen") };
    const Ballot *ballot = statements_ballot(state), *first = &state->ballots[state->at][0];
    Bars bars = lay_out(list, scene, statements_item(state), ballot_groups(ballot), 764);
    float shown = stage_motion(list, scene, state->since_ms, MOTION_BARS_MS);
    bool compare = state->round == 1 && first->taken && first->apart == ballot->apart;
    for (int row = 0; row < bars.rows; row++) {
        Rect bar = bar_row(&bars, row);
        draw_who(list, scene, &bars, row);
        draw_group(list, bars.rows == 1 ? STR("uitslag") : groups[row], bar);
        if (ballot->estimate[row] != ESTIMATE_NONE) {
            estimated_row(list, scene, bar, ballot->estimate[row]);
            continue;
        }
        counted_row(list, scene, bar, &ballot->tally[row], shown);
        if (compare && first->estimate[row] == ESTIMATE_NONE)
            first_vote_line(list, bar, &first->tally[row]);
    }
    draw_total(list, scene, state, &bars);
}
