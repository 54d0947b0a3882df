// One function a kind of command, found in a table. All rounding happens here, in three ways: boxes
// by their edges (so that boxes that touch in the list touch on the screen), text by its pen and
// baseline, lines and discs to a quarter of a pixel. Every frame is painted whole: it takes a few
// milliseconds, and what is painted then never depends on what was there before.
#include "screen/paint.h"

#include "screen/cache.h"
#include "screen/glyph.h"
#include "screen/form.h"

#include <assert.h>
#include <math.h>
#include <string.h>

enum {
    CLIP_DEPTH = 16,
    FAR = 1000000, // pixels; keeps sums of two coordinates within an int
    SMALL_CACHE = 12 << 20,
    LARGE_CACHE = 24 << 20, // at 3840 x 2160
    BYTES_A_PIXEL = 6,      // of cache for a pixel of the view: text of some screens
};

struct Painter {
    SDL_Renderer *renderer;
    Photos *photos;
    Glyphs *glyphs;
    Forms *forms;
    Cache *pictures;
    bool pending;
};

// What holds during one painting.
typedef struct Pass {
    Painter *painter;
    SDL_Rect view;
    double sx, sy, scale; // pixels a unit; `scale` for what must not be stretched
    Theme theme;
    SDL_Rect clips[CLIP_DEPTH];
    int depth;          // clips[depth] holds now; clips[0] is the view
    const DrawCmd *end; // behind the last command
} Pass;

bool painter_create(Painter **out, SDL_Renderer *renderer, const Fonts *fonts, Photos *photos,
                    Err *err)
{
    Glyphs *glyphs;
    if (!glyphs_create(&glyphs, renderer, fonts, err)) return false;
    Painter *painter = screen_alloc(1, sizeof *painter);
    *painter = (Painter){ .renderer = renderer, .photos = photos, .glyphs = glyphs };
    painter->forms = forms_create(renderer);
    painter->pictures = cache_create();
    *out = painter;
    return true;
}

void painter_destroy(Painter *painter)
{
    if (!painter) return;
    glyphs_destroy(painter->glyphs);
    forms_destroy(painter->forms);
    cache_destroy(painter->pictures);
    SDL_free(painter);
}

bool painter_photos_pending(const Painter *painter)
{
    return painter->pending;
}

void painter_forget_textures(Painter *painter)
{
    glyphs_forget(painter->glyphs);
    forms_forget(painter->forms);
    cache_forget(painter->pictures);
}

static int whole(double value)
{
    if (!(value > -FAR)) return -FAR; // and what is no number
    return value < FAR ? (int)lround(value) : FAR;
}

static double pass_x(const Pass *pass, double x)
{
    return pass->view.x + x * pass->sx;
}

static double pass_y(const Pass *pass, double y)
{
    return pass->view.y + y * pass->sy;
}

static SDL_Rect pass_box(const Pass *pass, Rect box)
{
    int x = whole(pass_x(pass, box.x)), y = whole(pass_y(pass, box.y));
    int right = whole(pass_x(pass, (double)box.x + box.w));
    int low = whole(pass_y(pass, (double)box.y + box.h));
    return (SDL_Rect){ x, y, right - x, low - y };
}

static uint32_t pass_colour(const Pass *pass, Role role)
{
    return role_colour(role, pass->theme);
}

static void paint_plain(const Pass *pass, SDL_Rect box, Role role, uint8_t alpha)
{
    form_box(pass->painter->forms, box, 0, (SDL_Rect){ 0 }, pass_colour(pass, role), alpha);
}

static void paint_clear(Pass *pass, const DrawCmd *cmd)
{
    paint_plain(pass, pass->view, cmd->role, cmd->alpha);
}

// What the next command will cover, if that is an opaque box: of an edge or a shadow only the frame
// around the box on top of it need be filled.
static SDL_Rect covered_by_next(const Pass *pass, const DrawCmd *cmd)
{
    const DrawCmd *next = cmd + 1;
    if (next == pass->end || next->kind != DRAW_RRECT || next->alpha < 255) return (SDL_Rect){ 0 };
    return form_core(pass_box(pass, next->box), whole(next->radius * pass->scale));
}

static void paint_rrect(Pass *pass, const DrawCmd *cmd)
{
    SDL_Rect box = pass_box(pass, cmd->box), seen;
    if (box.w <= 0 || box.h <= 0) return;
    if (!SDL_IntersectRect(&box, &pass->clips[pass->depth], &seen)) return;
    int radius = whole(cmd->radius * pass->scale);
    form_box(pass->painter->forms, box, radius, covered_by_next(pass, cmd),
             pass_colour(pass, cmd->role), cmd->alpha);
}

static void paint_line(Pass *pass, const DrawCmd *cmd)
{
    Capsule line = { pass_x(pass, cmd->x1), pass_y(pass, cmd->y1), pass_x(pass, cmd->x2),
                     pass_y(pass, cmd->y2), cmd->width * pass->scale / 2 };
    form_capsule(pass->painter->forms, line, pass->view, pass_colour(pass, cmd->role), cmd->alpha);
}

static void paint_run(Pass *pass, const DrawCmd *cmd)
{
    GlyphRun run = { .face = cmd->face,
                     .size_px = (float)(cmd->size * pass->scale),
                     .script = cmd->script,
                     .rtl = cmd->rtl,
                     .text = cmd->text };
    glyphs_paint(pass->painter->glyphs, &run, whole(pass_x(pass, cmd->x)),
                 whole(pass_y(pass, cmd->baseline)), pass_colour(pass, cmd->role), cmd->alpha);
}

static Buf picture_key(Str path, SDL_Rect box)
{
    Buf key = { 0 };
    buf_printf(&key, "%d %d ", box.w, box.h);
    buf_put(&key, path);
    return key;
}

// The texture of a photo at this size; `*coming` when it is still being loaded.
static const Cached *picture_find(Painter *painter, Str path, SDL_Rect box, bool *coming)
{
    Buf key = picture_key(path, box);
    const Cached *found = cache_find(painter->pictures, buf_str(&key));
    SDL_Surface *surface = NULL;
    if (!found && painter->photos) {
        PhotoState state = photo_get(painter->photos, path, box.w, box.h, false, &surface);
        *coming = state == PHOTO_COMING;
    }
    if (surface) {
        Cached made = { .texture = SDL_CreateTextureFromSurface(painter->renderer, surface),
                        .place = { 0, 0, surface->w, surface->h },
                        .bytes = (size_t)surface->w * (size_t)surface->h * 4 };
        bool opaque = surface->format->Amask == 0;
        if (made.texture) {
            SDL_SetTextureBlendMode(made.texture,
                                    opaque ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
        }
        found = cache_put(painter->pictures, buf_str(&key), made);
    }
    buf_finish(&key);
    return found;
}

// The place of a photo; false when nothing of it can be seen.
static bool image_box(const Pass *pass, const DrawCmd *cmd, SDL_Rect *box)
{
    SDL_Rect seen;
    // Its size in pixels does not depend on where it stands: a photo that moved is the same photo.
    *box = pass_box(pass, cmd->box);
    box->w = whole((double)cmd->box.w * pass->scale);
    box->h = whole((double)cmd->box.h * pass->scale);
    if (box->w <= 0 || box->h <= 0) return false;
    return SDL_IntersectRect(box, &pass->clips[pass->depth], &seen);
}

static void paint_image(Pass *pass, const DrawCmd *cmd)
{
    SDL_Rect box;
    if (cmd->alpha == 0 || !image_box(pass, cmd, &box)) return;
    bool coming = false;
    const Cached *picture = picture_find(pass->painter, cmd->text, box, &coming);
    if (coming) {
        pass->painter->pending = true;
        paint_plain(pass, box, ROLE_PAPER, cmd->alpha);
    }
    if (!picture || !picture->texture) return;
    SDL_Rect to = { box.x + (box.w - picture->place.w) / 2, box.y + (box.h - picture->place.h) / 2,
                    picture->place.w, picture->place.h };
    SDL_BlendMode mode;
    SDL_GetTextureBlendMode(picture->texture, &mode);
    if (cmd->alpha < 255) SDL_SetTextureBlendMode(picture->texture, SDL_BLENDMODE_BLEND);
    SDL_SetTextureAlphaMod(picture->texture, cmd->alpha);
    SDL_RenderCopy(pass->painter->renderer, picture->texture, NULL, &to);
    SDL_SetTextureBlendMode(picture->texture, mode);
}

static void clip_push(Pass *pass, const DrawCmd *cmd)
{
    assert(pass->depth + 1 < CLIP_DEPTH);
    SDL_Rect box = pass_box(pass, cmd->box);
    SDL_Rect *inner = &pass->clips[pass->depth + 1];
    bool any = box.w > 0 && box.h > 0 && SDL_IntersectRect(&pass->clips[pass->depth], &box, inner);
    if (!any) *inner = (SDL_Rect){ 0 };
    pass->depth++;
}

static void clip_pop(Pass *pass)
{
    assert(pass->depth > 0);
    pass->depth--;
}

static void paint_clip(Pass *pass, const DrawCmd *cmd)
{
    clip_push(pass, cmd);
    SDL_RenderSetClipRect(pass->painter->renderer, &pass->clips[pass->depth]);
}

static void paint_unclip(Pass *pass, const DrawCmd *cmd)
{
    (void)cmd;
    clip_pop(pass);
    SDL_RenderSetClipRect(pass->painter->renderer, &pass->clips[pass->depth]);
}

static void (*const painters[])(Pass *, const DrawCmd *) = {
    [DRAW_CLEAR] = paint_clear,   [DRAW_RRECT] = paint_rrect, [DRAW_LINE] = paint_line,
    [DRAW_RUN] = paint_run,       [DRAW_IMAGE] = paint_image, [DRAW_CLIP] = paint_clip,
    [DRAW_UNCLIP] = paint_unclip, [DRAW_GROUP] = NULL,
};

static void set_limits(Painter *painter, SDL_Rect view)
{
    size_t bytes = (size_t)view.w * (size_t)view.h * BYTES_A_PIXEL;
    if (bytes < SMALL_CACHE) bytes = SMALL_CACHE;
    if (bytes > LARGE_CACHE) bytes = LARGE_CACHE;
    glyphs_limit(painter->glyphs, bytes);
    forms_limit(painter->forms, bytes);
    cache_limit(painter->pictures, bytes / 2); // this one and some to go back to
}

static bool is_clip(DrawKind kind)
{
    return kind == DRAW_CLIP || kind == DRAW_UNCLIP;
}

static bool can_paint(const DrawList *list, SDL_Rect view)
{
    return view.w > 0 && view.h > 0 && list->width >= 1;
}

static Pass pass_begin(Painter *painter, const DrawList *list, SDL_Rect view)
{
    Pass pass = { .painter = painter, .view = view, .end = list->items + list->count };
    pass.sx = view.w / (double)list->width;
    pass.sy = view.h / (double)DRAW_HEIGHT;
    pass.scale = fmin(pass.sx, pass.sy);
    pass.clips[0] = view;
    return pass;
}

void painter_paint(Painter *painter, const DrawList *list, SDL_Rect view, Theme theme)
{
    painter->pending = false;
    if (!can_paint(list, view)) return;
    set_limits(painter, view);
    Pass pass = pass_begin(painter, list, view);
    pass.theme = theme;
    SDL_RenderSetClipRect(painter->renderer, &view);
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        bool hidden = pass.clips[pass.depth].w == 0; // then only the clips themselves count
        if (painters[cmd->kind] && (!hidden || is_clip(cmd->kind))) painters[cmd->kind](&pass, cmd);
    }
    SDL_RenderSetClipRect(painter->renderer, NULL);
}

static void want_image(Pass *pass, const DrawCmd *cmd)
{
    SDL_Rect box;
    if (!image_box(pass, cmd, &box)) return; // one that still fades in is wanted already
    Buf key = picture_key(cmd->text, box);
    if (!cache_find(pass->painter->pictures, buf_str(&key))) {
        photo_want(pass->painter->photos, cmd->text, box.w, box.h);
    }
    buf_finish(&key);
}

void painter_want(Painter *painter, const DrawList *list, SDL_Rect view)
{
    if (!painter->photos || !can_paint(list, view)) return;
    Pass pass = pass_begin(painter, list, view);
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        if (cmd->kind == DRAW_CLIP) clip_push(&pass, cmd);
        if (cmd->kind == DRAW_UNCLIP) clip_pop(&pass);
        if (cmd->kind == DRAW_IMAGE) want_image(&pass, cmd);
    }
}
