// Three states: up, down on something that may be dragged, dragging. Where the pointer went down decides
// what is held, wherever the picture has gone since: it is drawn again with every step of a drag. What
// ends a drag in any other way than letting go is told as a drop on nothing, so that a format has one
// thing to do at the end and no picture keeps a card in the air.
#include "screen/pointer.h"

#include <string.h>

static bool can_be_dragged(Str target)
{
    Str rest = target;
    return target.n <= UI_HELD_BYTES && str_eq(str_word(&rest), STR("sleep"));
}

static bool moved_far(const Pointer *pointer, const Point *point)
{
    float dx = point->x - pointer->x, dy = point->y - pointer->y;
    return dx * dx + dy * dy > POINTER_SLACK * POINTER_SLACK;
}

static Input drag_input(const Pointer *pointer, InputKind kind, Str target)
{
    return (Input){ .kind = kind,
                    .target = target,
                    .held = { pointer->held, (size_t)pointer->held_n },
                    .x = pointer->x,
                    .y = pointer->y,
                    .seen = pointer->seen };
}

static bool lose(Pointer *pointer, Input *out)
{
    bool dragging = pointer->dragging;
    pointer->down = pointer->dragging = false;
    if (dragging) *out = drag_input(pointer, INPUT_DROP, (Str){ 0 });
    return dragging;
}

static bool press(Pointer *pointer, const Point *point, Input *out)
{
    if (!can_be_dragged(point->target)) {
        *out = (Input){ .kind = INPUT_TAP, .target = point->target, .seen = point->seen };
        return true;
    }
    *pointer = (Pointer){ .down = true,
                          .touch = point->touch,
                          .seen = point->seen,
                          .x = point->x,
                          .y = point->y,
                          .held_n = (int)point->target.n };
    memcpy(pointer->held, point->target.p, point->target.n);
    return false;
}

static void follow(Pointer *pointer, const Point *point)
{
    if (!pointer->dragging && !moved_far(pointer, point)) return;
    pointer->dragging = true;
    pointer->x = point->x;
    pointer->y = point->y;
}

static bool let_go(Pointer *pointer, const Point *point, Input *out)
{
    follow(pointer, point); // a quick hand: the first that is heard of the way is its end
    if (pointer->dragging) {
        *out = drag_input(pointer, INPUT_DROP, point->target);
    } else {
        *out = drag_input(pointer, INPUT_TAP, (Str){ pointer->held, (size_t)pointer->held_n });
        out->held = (Str){ 0 };
    }
    pointer->down = pointer->dragging = false;
    return true;
}

bool pointer_point(Pointer *pointer, const Point *point, Input *out)
{
    if (!pointer->down) return point->kind == POINT_DOWN && press(pointer, point, out);
    bool other = point->touch != pointer->touch;
    if (point->kind == POINT_LOST || point->kind == POINT_DOWN) return lose(pointer, out);
    if (point->kind == POINT_NONE || other) return false;
    if (point->kind == POINT_HOVER || point->seen != pointer->seen) return lose(pointer, out);
    if (point->kind == POINT_UP) return let_go(pointer, point, out);
    follow(pointer, point);
    if (pointer->dragging) *out = drag_input(pointer, INPUT_DRAG, point->target);
    return pointer->dragging;
}
