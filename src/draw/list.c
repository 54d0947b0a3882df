// Drawing is writing a list; painting it is somebody else's work. One flat array of one struct, not
// a tree and not a union: a frame has a few hundred commands, so memory is no concern, and readers
// become one loop with one switch. Nothing is refused here: a box outside the picture is painted
// outside the picture. Groups and clips nest by order, as in a stream.
#include "draw/list.h"

#include <assert.h>
#include <math.h>

DrawList draw_begin(Arena *arena, float width)
{
    return (DrawList){ .arena = arena, .width = width, .alpha = 255, .next_frame_ms = DRAW_STILL };
}

static void push(DrawList *list, DrawCmd cmd)
{
    size_t need = (size_t)list->count + 1;
    list->items = arena_grow(list->arena, list->items, &list->capacity, need, sizeof *list->items);
    list->items[list->count++] = cmd;
}

void draw_clear(DrawList *list, Role role)
{
    push(list, (DrawCmd){ .kind = DRAW_CLEAR, .role = role, .alpha = 255 });
}

void draw_rrect(DrawList *list, Rect box, float radius, Role fill)
{
    float most = (box.w < box.h ? box.w : box.h) / 2;
    push(list, (DrawCmd){ .kind = DRAW_RRECT,
                          .role = fill,
                          .alpha = list->alpha,
                          .box = box,
                          .radius = radius < most ? radius : most });
}

void draw_line(DrawList *list, float x1, float y1, float x2, float y2, float width, Role role)
{
    push(list, (DrawCmd){ .kind = DRAW_LINE,
                          .role = role,
                          .alpha = list->alpha,
                          .x1 = x1,
                          .y1 = y1,
                          .x2 = x2,
                          .y2 = y2,
                          .width = width });
}

void draw_disc(DrawList *list, float cx, float cy, float radius, Role role)
{
    draw_line(list, cx, cy, cx, cy, 2 * radius, role);
}

void draw_panel(DrawList *list, Rect box, float radius, float edge, Role line, Role fill)
{
    draw_rrect(list, box, radius, line);
    draw_rrect(list, rect_inset(box, edge), radius > edge ? radius - edge : 0, fill);
}

void draw_run(DrawList *list, const DrawCmd *run)
{
    DrawCmd cmd = *run;
    cmd.kind = DRAW_RUN;
    cmd.alpha = list->alpha;
    push(list, cmd);
}

void draw_image(DrawList *list, Rect box, Str path)
{
    push(list, (DrawCmd){ .kind = DRAW_IMAGE, .alpha = list->alpha, .box = box, .text = path });
}

void draw_clip(DrawList *list, Rect box)
{
    push(list, (DrawCmd){ .kind = DRAW_CLIP, .alpha = 255, .box = box });
}

void draw_unclip(DrawList *list)
{
    push(list, (DrawCmd){ .kind = DRAW_UNCLIP, .alpha = 255 });
}

void draw_group(DrawList *list, Str name, Rect box)
{
    push(list, (DrawCmd){ .kind = DRAW_GROUP, .alpha = 255, .box = box, .text = name });
}

void draw_wake(DrawList *list, int64_t at_ms)
{
    if (at_ms < list->next_frame_ms) list->next_frame_ms = at_ms;
}

Rect rect_inset(Rect box, float by)
{
    float w = box.w - 2 * by, h = box.h - 2 * by;
    return (Rect){ box.x + by, box.y + by, w > 0 ? w : 0, h > 0 ? h : 0 };
}

// The left and top edges belong to the box, the others do not: boxes side by side never share a
// point.
bool rect_holds(Rect box, float x, float y)
{
    return x >= box.x && x < box.x + box.w && y >= box.y && y < box.y + box.h;
}

// One command moved and scaled. Every field is treated, whatever the kind: unused ones are nought.
static DrawCmd scaled(DrawCmd cmd, float scale, float dx, float dy)
{
    cmd.box = (Rect){ cmd.box.x * scale + dx, cmd.box.y * scale + dy, cmd.box.w * scale,
                      cmd.box.h * scale };
    cmd.radius *= scale;
    cmd.x1 = cmd.x1 * scale + dx;
    cmd.y1 = cmd.y1 * scale + dy;
    cmd.x2 = cmd.x2 * scale + dx;
    cmd.y2 = cmd.y2 * scale + dy;
    cmd.width *= scale;
    cmd.x = cmd.x * scale + dx;
    cmd.baseline = cmd.baseline * scale + dy;
    cmd.size *= scale;
    return cmd;
}

static void draw_into(DrawList *into, const DrawList *from, Rect box, bool groups)
{
    assert(into != from);
    float wide = box.w / from->width, high = box.h / DRAW_HEIGHT;
    float scale = wide < high ? wide : high;
    Rect picture = { .w = from->width * scale, .h = DRAW_HEIGHT * scale };
    picture.x = box.x + (box.w - picture.w) / 2;
    picture.y = box.y + (box.h - picture.h) / 2;
    draw_clip(into, picture);
    int open = 0; // clips of `from`; one it forgot to close must not swallow the rest of `into`
    for (int i = 0; i < from->count; i++) {
        DrawCmd cmd = scaled(from->items[i], scale, picture.x, picture.y);
        if ((cmd.kind == DRAW_GROUP && !groups) || (cmd.kind == DRAW_UNCLIP && open == 0)) continue;
        open += (cmd.kind == DRAW_CLIP) - (cmd.kind == DRAW_UNCLIP);
        if (cmd.kind == DRAW_CLEAR) {
            cmd.kind = DRAW_RRECT;
            cmd.box = picture;
        }
        bool paints = cmd.kind != DRAW_CLIP && cmd.kind != DRAW_UNCLIP;
        if (paints) cmd.alpha = (uint8_t)((cmd.alpha * into->alpha + 127) / 255);
        if (into->arena != from->arena) cmd.text = arena_copy(into->arena, cmd.text);
        push(into, cmd);
    }
    for (; open > 0; open--) {
        draw_unclip(into);
    }
    draw_unclip(into);
    draw_wake(into, from->next_frame_ms);
}

void draw_scaled(DrawList *into, const DrawList *from, Rect box)
{
    draw_into(into, from, box, false);
}

void draw_placed(DrawList *into, const DrawList *from, Rect box)
{
    draw_into(into, from, box, true);
}

// A finger hits only what it can see, so a group inside a clip counts only where the clip shows it.
// No stack is needed for that: what matters is the depth of the first clip that hides the point.
Str draw_hit(const DrawList *list, float x, float y)
{
    Str hit = { 0 };
    int depth = 0, hidden_at = 0;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        if (cmd->kind == DRAW_CLIP) {
            depth++;
            if (hidden_at == 0 && !rect_holds(cmd->box, x, y)) hidden_at = depth;
        } else if (cmd->kind == DRAW_UNCLIP && depth > 0) {
            if (hidden_at == depth) hidden_at = 0;
            depth--;
        } else if (cmd->kind == DRAW_GROUP && hidden_at == 0 && rect_holds(cmd->box, x, y)) {
            hit = cmd->text;
        }
    }
    return hit;
}
