// The reader for tests: a list as text, one line a command. What a person would want to see in a
// failing comparison comes first (kind, role), then the numbers in whole units, so that a change in
// the sixth decimal of a measure never fails a test. Usual values (opaque, Latin script, left to
// right, square corners) are left out: a line is as long as it has something to say. Pictures are
// named without their folder, because tests run in folders of their own.
#include "base/file.h"
#include "draw/list.h"

#include <math.h>

static const char *const face_names[FACE_COUNT] = {
    [FACE_REGULAR] = "regular",       [FACE_BOLD] = "bold",     [FACE_SIGNS] = "signs",
    [FACE_SIGNS_BOLD] = "signs-bold", [FACE_ARABIC] = "arabic", [FACE_ARABIC_BOLD] = "arabic-bold",
};

enum { SCRIPT_LATIN = 0x4C61746E /* 'Latn' */ };

// A whole number whatever comes in; NaN, which no screen should hold, gives a number that shows.
static int whole(float value)
{
    if (!(value > -1e6f && value < 1e6f)) return 999999;
    return (int)lroundf(value);
}

static void put_box(Buf *out, Rect box)
{
    buf_printf(out, " %d %d %d %d", whole(box.x), whole(box.y), whole(box.w), whole(box.h));
}

static void put_quoted(Buf *out, Str text)
{
    buf_put(out, STR(" \""));
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if (c < 0x20) {
            buf_printf(out, "\\x%02x", c);
            continue;
        }
        if (c == '"' || c == '\\') buf_putc(out, '\\');
        buf_putc(out, (char)c);
    }
    buf_putc(out, '"');
}

static void put_line(Buf *out, const DrawCmd *cmd)
{
    const char *role = role_name(cmd->role);
    bool disc = cmd->x1 == cmd->x2 && cmd->y1 == cmd->y2;
    if (disc) {
        buf_printf(out, "disc %s %d %d radius %d", role, whole(cmd->x1), whole(cmd->y1),
                   whole(cmd->width / 2));
        return;
    }
    buf_printf(out, "line %s %d %d to %d %d width %d", role, whole(cmd->x1), whole(cmd->y1),
               whole(cmd->x2), whole(cmd->y2), whole(cmd->width));
}

static void put_run(Buf *out, const DrawCmd *cmd)
{
    buf_printf(out, "run %s %s %d at %d %d width %d", role_name(cmd->role), face_names[cmd->face],
               whole(cmd->size), whole(cmd->x), whole(cmd->baseline), whole(cmd->box.w));
    if (cmd->script != SCRIPT_LATIN) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            if (shift == 24) buf_putc(out, ' ');
            buf_putc(out, (char)(cmd->script >> shift & 0x7F));
        }
    }
    if (cmd->rtl) buf_put(out, STR(" rtl"));
    put_quoted(out, cmd->text);
}

static void put_command(Buf *out, const DrawCmd *cmd)
{
    switch (cmd->kind) {
    case DRAW_CLEAR:
        buf_printf(out, "clear %s", role_name(cmd->role));
        break;
    case DRAW_RRECT:
        buf_printf(out, "rrect %s", role_name(cmd->role));
        put_box(out, cmd->box);
        if (cmd->radius > 0) buf_printf(out, " radius %d", whole(cmd->radius));
        break;
    case DRAW_LINE:
        put_line(out, cmd);
        break;
    case DRAW_RUN:
        put_run(out, cmd);
        break;
    case DRAW_IMAGE:
        buf_put(out, STR("image"));
        put_box(out, cmd->box);
        put_quoted(out, path_name(cmd->text));
        break;
    case DRAW_CLIP:
        buf_put(out, STR("clip"));
        put_box(out, cmd->box);
        break;
    case DRAW_UNCLIP:
        buf_put(out, STR("unclip"));
        break;
    case DRAW_GROUP:
        buf_put(out, STR("group"));
        put_box(out, cmd->box);
        put_quoted(out, cmd->text);
        break;
    }
}

void draw_dump(const DrawList *list, Buf *out)
{
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        put_command(out, cmd);
        if (cmd->alpha != 255) buf_printf(out, " alpha %d", cmd->alpha);
        buf_putc(out, '\n');
    }
}
