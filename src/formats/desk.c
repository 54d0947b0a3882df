// The frame round every teacher's screen. Formats fill in words and numbers; where things stand is the
// same for all of them, so that the eye finds its way without looking.
#include "formats/desk.h"

Desk desk_of(const Scene *scene)
{
    enum { GAP = 56 };
    Desk desk = { .narrow = scene->width < 1500 };
    desk.left_w = desk.narrow ? 400 : 496;
    desk.middle = DESK_MARGIN + desk.left_w + GAP;
    desk.right = scene->width - DESK_MARGIN - DESK_RIGHT_W;
    desk.middle_w = desk.right - GAP - desk.middle;
    return desk;
}

void desk_label(DrawList *list, const Scene *scene, float x, float baseline, Str words)
{
    text_line(list, scene->metrics, x, baseline, DESK_LABEL, true, ROLE_INK_SOFT, ALIGN_START,
              words);
}

float desk_text(DrawList *list, const Scene *scene, Rect box, Str text, float size, bool bold)
{
    TextStyle style = { .bold = bold, .role = ROLE_INK, .largest = size, .smallest = DESK_SMALL };
    TextBlock block = text_fit(scene->metrics, list->arena, text, box.w, box.h, &style);
    if (!block.fits) return box.y;
    text_draw(list, &block, box.x, box.w, box.y + block.height / 2, &style);
    return box.y + block.height;
}

static Rect copy_box(const Scene *scene)
{
    float w = desk_of(scene).left_w - 8;
    return (Rect){ DESK_MARGIN + 4, 174, w, w / 1.778f };
}

void desk_room_copy(DrawList *list, const Scene *scene, const State *state, const Ui *ui,
                    void (*room)(const State *, const Ui *, const Scene *, DrawList *))
{
    Scene seen = *scene;
    seen.audience = FOR_ROOM;
    seen.width = 1778;
    seen.touch = false;
    DrawList copy = draw_begin(list->arena, seen.width);
    room(state, ui, &seen, &copy);
    Rect box = copy_box(scene);
    draw_clear(list, ROLE_GROUND);
    desk_label(list, scene, DESK_MARGIN, 144, STR("Nu op het scherm"));
    draw_panel(list, rect_inset(box, -4), 12, 4, ROLE_LINE, ROLE_GROUND);
    draw_scaled(list, &copy, box);
    draw_wake(list, copy.next_frame_ms);
}

Rect desk_next_box(DrawList *list, const Scene *scene)
{
    Rect copy = copy_box(scene);
    float top = copy.y + copy.h + 56;
    desk_label(list, scene, DESK_MARGIN, top, STR("Hierna"));
    Rect box = { DESK_MARGIN, top + 22, desk_of(scene).left_w, DESK_BOTTOM - 8 - top - 22 };
    draw_rrect(list, box, 26, ROLE_HAZE);
    return box;
}

void desk_next(DrawList *list, const Scene *scene, Str small, Str text)
{
    Rect box = desk_next_box(list, scene);
    if (!str_empty(scene->after)) {
        small = STR("Met de pijl:");
        text = scene->after;
    }
    if (str_empty(text)) {
        desk_text(list, scene, (Rect){ box.x + 28, box.y + 28, box.w - 56, box.h - 56 }, small,
                  DESK_BODY, false);
        return;
    }
    text_line(list, scene->metrics, box.x + 28, box.y + 52, DESK_BODY, false, ROLE_INK_SOFT,
              ALIGN_START, small);
    desk_text(list, scene, (Rect){ box.x + 28, box.y + 76, box.w - 56, box.h - 84 }, text, 34,
              true);
}

void desk_steps(DrawList *list, const Scene *scene, const Str *words, int count, int now)
{
    enum { SIZE = 24 };
    Desk desk = desk_of(scene);
    float x = desk.middle, cell = desk.middle_w / (float)count;
    bool one = desk.narrow; // only where we are: so many words do not fit
    draw_rrect(list, (Rect){ x, 108, desk.middle_w, 56 }, 28, ROLE_HAZE);
    for (int i = 0; i < count; i++) {
        if (one && i != now) continue;
        Rect box = { one ? x : x + (float)i * cell, 108, one ? desk.middle_w : cell, 56 };
        if (i == now) draw_rrect(list, box, 28, ROLE_ACCENT);
        text_line(list, scene->metrics, box.x + box.w / 2, 136 + 0.34f * SIZE, SIZE, false,
                  i == now ? ROLE_ON_ACCENT : ROLE_INK_SOFT, ALIGN_CENTRE, words[i]);
    }
}

float desk_prompts(DrawList *list, const Scene *scene, const Item *item, float y)
{
    Desk desk = desk_of(scene);
    float x = desk.middle, w = desk.middle_w - 60;
    if (item->prompt_count == 0 || y + 96 > DESK_BOTTOM) return y;
    float head = y + 28;
    y += 52;
    for (int p = 0; p < item->prompt_count; p++) {
        TextStyle style = { .role = ROLE_INK, .largest = DESK_BODY, .smallest = DESK_SMALL };
        TextBlock block = text_fit(scene->metrics, list->arena, item->prompts[p], w,
                                   DESK_BOTTOM - y, &style);
        if (!block.fits) break;
        if (p == 0) desk_label(list, scene, x, head, STR("Praat samen"));
        draw_disc(list, x + 21, y + 18, 21, ROLE_ACCENT);
        text_line(list, scene->metrics, x + 21, y + 18 + 0.34f * 28, 28, true, ROLE_ON_ACCENT,
                  ALIGN_CENTRE, arena_printf(list->arena, "%d", p + 1));
        text_draw(list, &block, x + 60, w, y + block.height / 2, &style);
        y += (block.height < 44 ? 44 : block.height) + 14;
    }
    return y;
}
