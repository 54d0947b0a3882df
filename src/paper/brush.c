// One function a kind of command, found in a table, as the screen's painter has it. Nothing is rounded:
// a printer has more dots than there are units, and a PDF has none.
#include "paper/brush.h"

#include "paper/letter.h"
#include "paper/photo.h"

#include <math.h>

struct Brush {
    PaperLetters *letters;
    PhotoShelf photos;
};

// What holds during one painting.
typedef struct Pass {
    Brush *brush;
    cairo_t *cairo;
    const DrawList *list;
    double dots; // pixels a logical unit
    int depth;   // clips that are open
} Pass;

Brush *brush_create(const Fonts *fonts, PaperDecode decode)
{
    Arena arena = { 0 };
    Brush *brush = arena_new(&arena, Brush, 1);
    *brush = (Brush){ .letters = letters_create(fonts),
                      .photos = { .decode = decode, .arena = arena } };
    return brush;
}

void brush_destroy(Brush *brush)
{
    if (!brush) return;
    letters_destroy(brush->letters);
    photos_finish(&brush->photos);
    Arena arena = brush->photos.arena; // holds the brush itself
    arena_finish(&arena);
}

Str brush_said(const Brush *brush)
{
    return buf_str(&brush->photos.said);
}

static void set_colour(const Pass *pass, const DrawCmd *cmd)
{
    uint32_t rgb = role_colour(cmd->role, THEME_LIGHT);
    double r = (rgb >> 16 & 0xFF) / 255.0, g = (rgb >> 8 & 0xFF) / 255.0, b = (rgb & 0xFF) / 255.0;
    if (cmd->alpha == 255) {
        cairo_set_source_rgb(pass->cairo, r, g, b);
    } else {
        cairo_set_source_rgba(pass->cairo, r, g, b, cmd->alpha / 255.0);
    }
}

static void paint_clear(Pass *pass, const DrawCmd *cmd)
{
    set_colour(pass, cmd);
    cairo_paint(pass->cairo);
}

static void paint_rrect(Pass *pass, const DrawCmd *cmd)
{
    static const double quarter = 1.57079632679489662;
    cairo_t *cairo = pass->cairo;
    double x = (double)cmd->box.x, y = (double)cmd->box.y, w = (double)cmd->box.w,
           h = (double)cmd->box.h;
    if (!(w > 0 && h > 0)) return;
    double r = fmin((double)cmd->radius, fmin(w, h) / 2);
    set_colour(pass, cmd);
    if (r > 0) {
        cairo_new_path(cairo);
        cairo_arc(cairo, x + w - r, y + r, r, -quarter, 0);
        cairo_arc(cairo, x + w - r, y + h - r, r, 0, quarter);
        cairo_arc(cairo, x + r, y + h - r, r, quarter, 2 * quarter);
        cairo_arc(cairo, x + r, y + r, r, 2 * quarter, 3 * quarter);
        cairo_close_path(cairo);
    } else {
        cairo_rectangle(cairo, x, y, w, h);
    }
    cairo_fill(cairo);
}

static void paint_line(Pass *pass, const DrawCmd *cmd)
{
    if (!(cmd->width > 0)) return;
    set_colour(pass, cmd);
    cairo_set_line_width(pass->cairo, (double)cmd->width);
    cairo_move_to(pass->cairo, (double)cmd->x1, (double)cmd->y1);
    cairo_line_to(pass->cairo, (double)cmd->x2, (double)cmd->y2);
    cairo_stroke(pass->cairo);
}

static void paint_run(Pass *pass, const DrawCmd *cmd)
{
    set_colour(pass, cmd);
    Err err = { 0 };
    if (!letters_paint(pass->brush->letters, pass->cairo, cmd, &err)) {
        photos_say(&pass->brush->photos, &err);
    }
}

static void paint_image(Pass *pass, const DrawCmd *cmd)
{
    photo_paint(&pass->brush->photos, pass->cairo, cmd, pass->dots);
}

static void paint_clip(Pass *pass, const DrawCmd *cmd)
{
    cairo_save(pass->cairo);
    cairo_rectangle(pass->cairo, (double)cmd->box.x, (double)cmd->box.y,
                    fmax((double)cmd->box.w, 0), fmax((double)cmd->box.h, 0));
    cairo_clip(pass->cairo);
    pass->depth++;
}

static void paint_unclip(Pass *pass, const DrawCmd *cmd)
{
    (void)cmd;
    if (pass->depth == 0) return;
    cairo_restore(pass->cairo);
    pass->depth--;
}

static void (*const painters[])(Pass *, const DrawCmd *) = {
    [DRAW_CLEAR] = paint_clear,   [DRAW_RRECT] = paint_rrect, [DRAW_LINE] = paint_line,
    [DRAW_RUN] = paint_run,       [DRAW_IMAGE] = paint_image, [DRAW_CLIP] = paint_clip,
    [DRAW_UNCLIP] = paint_unclip, [DRAW_GROUP] = NULL,
};

void brush_paint(Brush *brush, cairo_t *cairo, const DrawList *list, double w, double h,
                 double dots)
{
    double scale = fmin(w / (double)list->width, h / DRAW_HEIGHT);
    Pass pass = { .brush = brush, .cairo = cairo, .list = list, .dots = dots * scale };
    cairo_save(cairo);
    cairo_translate(cairo, (w - scale * (double)list->width) / 2, (h - scale * DRAW_HEIGHT) / 2);
    cairo_scale(cairo, scale, scale);
    cairo_rectangle(cairo, 0, 0, (double)list->width, DRAW_HEIGHT);
    cairo_clip(cairo);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        if (painters[cmd->kind] && cmd->alpha > 0) painters[cmd->kind](&pass, cmd);
    }
    while (pass.depth > 0) {
        paint_unclip(&pass, NULL);
    }
    cairo_restore(cairo);
}
