// The stellingenspel on the teacher's own screen, read from 60 cm in one second: on the left what the
// room sees and what comes next, in the middle the statement with the school's view and the prompts,
// on the right the count and the talk clock. Letters are smaller here than anywhere else (28 and 42),
// because nobody reads this from the back of the room.
#include "formats/statements_view.h"

enum { LABEL = 28, BODY = 28, SMALL = 24, ITEM = 42, MARGIN = 40, GAP = 56, BOTTOM = 860 };
enum { COLUMN_1 = MARGIN, COLUMN_3_W = 332 };

// At 4:3 the small picture gives way to the words in the middle.
static bool is_narrow(const Scene *scene)
{
    return scene->width < 1500;
}

static float column_1_width(const Scene *scene)
{
    return is_narrow(scene) ? 400 : 496;
}

static float column_2(const Scene *scene)
{
    return COLUMN_1 + column_1_width(scene) + GAP;
}

static float column_2_width(const Scene *scene)
{
    return scene->width - column_2(scene) - GAP - COLUMN_3_W - MARGIN;
}

static void label(DrawList *list, const Scene *scene, float x, float baseline, Str words)
{
    text_line(list, scene->metrics, x, baseline, LABEL, true, ROLE_INK_SOFT, ALIGN_START, words);
}

// Text from the top of the box downwards; returns where it ends. What does not fit is not drawn.
static float paragraph(DrawList *list, const Scene *scene, Rect box, Str text, float size,
                       bool bold)
{
    TextStyle style = { .bold = bold, .role = ROLE_INK, .largest = size, .smallest = SMALL };
    TextBlock block = text_fit(scene->metrics, list->arena, text, box.w, box.h, &style);
    if (!block.fits) return box.y;
    text_draw(list, &block, box.x, box.w, box.y + block.height / 2, &style);
    return box.y + block.height;
}

static Rect room_copy_box(const Scene *scene)
{
    float w = column_1_width(scene) - 8;
    return (Rect){ COLUMN_1 + 4, 174, w, w / 1.778f };
}

static void room_copy(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    Scene room = *scene;
    room.audience = FOR_ROOM;
    room.width = 1778;
    room.touch = false;
    DrawList copy = draw_begin(list->arena, room.width);
    statements_room(state, ui, &room, &copy);
    Rect box = room_copy_box(scene);
    label(list, scene, COLUMN_1, 144, STR("Nu op het scherm"));
    draw_panel(list, rect_inset(box, -4), 12, 4, ROLE_LINE, ROLE_GROUND);
    draw_scaled(list, &copy, box);
    draw_wake(list, copy.next_frame_ms);
}

static void what_is_next(const State *state, const Scene *scene, DrawList *list)
{
    int next = state->step == STEP_TITLE ? 0 : state->at + 1;
    Rect copy = room_copy_box(scene);
    float top = copy.y + copy.h + 56;
    label(list, scene, COLUMN_1, top, STR("Hierna"));
    Rect box = { COLUMN_1, top + 22, column_1_width(scene), BOTTOM - 8 - top - 22 };
    draw_rrect(list, box, 26, ROLE_HAZE);
    if (next >= state->count || state->step == STEP_END) {
        text_line(list, scene->metrics, box.x + 28, box.y + 60, BODY, false, ROLE_INK, ALIGN_START,
                  STR("Alle uitslagen bij elkaar"));
        return;
    }
    const Item *item = &state->pack->items[state->items[next]];
    text_line(list, scene->metrics, box.x + 28, box.y + 52, BODY, false, ROLE_INK_SOFT, ALIGN_START,
              arena_printf(list->arena, "Stelling %d", next + 1));
    paragraph(list, scene, (Rect){ box.x + 28, box.y + 76, box.w - 56, box.h - 84 }, item->text, 34,
              true);
}

static void steps_row(const State *state, const Scene *scene, DrawList *list)
{
    static const struct {
        Step step;
        Str word;
    } steps[] = {
        { STEP_READ, STR_INIT("Lezen") },   { STEP_VOTE, STR_INIT("Kaarten") },
        { STEP_COUNT, STR_INIT("Tellen") }, { STEP_RESULT, STR_INIT("Uitslag") },
        { STEP_TALK, STR_INIT("Praten") },  { STEP_SCHOOL, STR_INIT("School") },
    };
    enum { COUNT = sizeof steps / sizeof *steps };
    float x = column_2(scene), w = column_2_width(scene), cell = w / COUNT;
    bool one = is_narrow(scene); // only where we are: six words do not fit
    draw_rrect(list, (Rect){ x, 108, w, 56 }, 28, ROLE_HAZE);
    for (int i = 0; i < COUNT; i++) {
        bool now = steps[i].step == state->step;
        if (one && !now) continue;
        Rect box = { one ? x : x + (float)i * cell, 108, one ? w : cell, 56 };
        if (now) draw_rrect(list, box, 28, ROLE_ACCENT);
        text_line(list, scene->metrics, box.x + box.w / 2, 136 + 0.34f * 24, 24, false,
                  now ? ROLE_ON_ACCENT : ROLE_INK_SOFT, ALIGN_CENTRE, steps[i].word);
    }
}

// A side as a chip; an answer that is more than a word or two in smaller letters beside its sign.
static float side(DrawList *list, const Scene *scene, Sign sign, Str word, float y)
{
    float x = column_2(scene), w = column_2_width(scene);
    if (text_width(scene->metrics, list->arena, word, SIZE_BODY_MIN, true) <= w - 172) {
        return statements_wide_chip(list, scene, sign, word, x, y, w) - 12;
    }
    figure_sign(list, sign, x + 20, y + 24, 40,
                sign == SIGN_SQUARE ? ROLE_RED_CARD : ROLE_GREEN_EDGE);
    Rect box = { x + 60, y, w - 60, 140 };
    float below = paragraph(list, scene, box, word, 34, true);
    return (below < y + 48 ? y + 48 : below) + 8;
}

static float school_view(const Item *item, const Scene *scene, DrawList *list, float y)
{
    float x = column_2(scene), w = column_2_width(scene);
    if (!statements_has_school(item)) return y;
    Str head = STR("De school (nog niet getoond tot die stap)");
    if (text_width(scene->metrics, list->arena, head, LABEL, true) > w) head = STR("De school");
    label(list, scene, x, y + 28, head);
    y += 44;
    if (item->view == VIEW_RED || item->view == VIEW_GREEN) {
        Sign sign = item->view == VIEW_RED ? SIGN_SQUARE : SIGN_CIRCLE;
        y = side(list, scene, sign, item->view == VIEW_RED ? item->red : item->green, y);
    } else if (item->view == VIEW_DEPENDS) {
        y = paragraph(list, scene, (Rect){ x, y, w, 44 }, STR("Het hangt ervan af."), BODY, true);
    }
    return paragraph(list, scene, (Rect){ x, y, w, BOTTOM - y }, item->explain, BODY, false) + 20;
}

static void prompts(const Item *item, const Scene *scene, DrawList *list, float y)
{
    if (item->prompt_count == 0 || y + 96 > BOTTOM) return;
    float x = column_2(scene), w = column_2_width(scene) - 60;
    label(list, scene, x, y + 28, STR("Praat samen"));
    y += 52;
    for (int p = 0; p < item->prompt_count; p++) {
        TextStyle style = { .role = ROLE_INK, .largest = BODY, .smallest = SMALL };
        TextBlock block = text_fit(scene->metrics, list->arena, item->prompts[p], w, BOTTOM - y,
                                   &style);
        if (!block.fits) return;
        draw_disc(list, x + 21, y + 18, 21, ROLE_ACCENT);
        text_line(list, scene->metrics, x + 21, y + 18 + 0.34f * 28, 28, true, ROLE_ON_ACCENT,
                  ALIGN_CENTRE, arena_printf(list->arena, "%d", p + 1));
        text_draw(list, &block, x + 60, w, y + block.height / 2, &style);
        y += (block.height < 44 ? 44 : block.height) + 14;
    }
}

static void numbers(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    float x = scene->width - 372;
    bool counting = state->step == STEP_VOTE || state->step == STEP_COUNT;
    label(list, scene, x, 144, counting ? STR("Tellen") : STR("Geteld"));
    float y = 168;
    int rows = counting ? ballot_groups_of(state->apart) : ballot_groups(statements_ballot(state));
    for (int g = 0; g < rows; g++) {
        Rect box = { x, y, 332, 130 };
        figure_card(list, box, 26, 3, 6, ROLE_LINE, ROLE_PAPER);
        for (int s = 0; s < 2; s++) {
            const Tally *tally = &statements_ballot(state)->tally[g];
            int value = counting ? statements_field_value(state, ui, 2 * g + s)
                        : !statements_ballot(state)->taken ? COUNT_UNKNOWN
                        : s == 0                           ? tally->red
                                                           : tally->green;
            float cx = x + 44 + 154 * (float)s, cy = y + 65;
            figure_sign(list, (Sign)s, cx, cy, 44, s == 0 ? ROLE_RED_CARD : ROLE_GREEN_EDGE);
            Str text = value < 0 ? STR("\xE2\x80\x93") : arena_printf(list->arena, "%d", value);
            text_line(list, scene->metrics, cx + 32, cy + 0.34f * 50, 50, true, ROLE_INK,
                      ALIGN_START, text);
        }
        y += 150;
    }
    if (state->step != STEP_TALK) return;
    label(list, scene, x, 540, STR("Praatklok"));
    statements_clock(state, scene, list, x + 332, 626);
}

void statements_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    draw_clear(list, ROLE_GROUND);
    room_copy(state, ui, scene, list);
    what_is_next(state, scene, list);
    const Item *item = statements_item(state);
    if (!item) return;
    steps_row(state, scene, list);
    float w = column_2_width(scene);
    float x = column_2(scene);
    float y = paragraph(list, scene, (Rect){ x, 184, w, 220 }, item->text, ITEM, true) + 20;
    y = school_view(item, scene, list, y);
    prompts(item, scene, list, y);
    numbers(state, ui, scene, list);
}
