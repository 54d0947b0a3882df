// A window and its renderer. The software renderer is asked for by name, on the window's own memory:
// it shows the same pixels on every laptop, starts faster than any driver, and a still picture costs
// nothing. Full screen is the desktop's size without a change of mode, so a beamer never flickers and
// the teacher's desktop icons stay where they are.
#include "screen/window.h"

#include <stdlib.h>

struct Window {
    SDL_Window *window;
    SDL_Renderer *renderer;
    Painter *painter;
    SDL_Rect view; /* of the last picture */
    float width;
    bool sized; /* it has a size of its own for when it is not full screen */
};

SDL_Rect view_in(int w, int h, float width)
{
    float scale = (float)h / DRAW_HEIGHT;
    if (scale * width > (float)w) scale = (float)w / width;
    int view_w = (int)(scale * width + 0.5f), view_h = (int)(scale * DRAW_HEIGHT + 0.5f);
    if (view_w >= w - 1) view_w = w; // no hairline at the edge from rounding the width
    if (view_h >= h - 1) view_h = h;
    return (SDL_Rect){ (w - view_w) / 2, (h - view_h) / 2, view_w, view_h };
}

float logical_width(int w, int h)
{
    float width = h > 0 ? (float)w * DRAW_HEIGHT / (float)h : LOGICAL_WIDTH_MIN;
    if (width < LOGICAL_WIDTH_MIN) return LOGICAL_WIDTH_MIN;
    return width > LOGICAL_WIDTH_MAX ? LOGICAL_WIDTH_MAX : width;
}

// In the middle of its display, from where full screen finds that display as well.
static SDL_Rect place_of(const WindowSetup *setup)
{
    int display = setup->display < SDL_GetNumVideoDisplays() ? setup->display : 0;
    int centred = (int)SDL_WINDOWPOS_CENTERED_DISPLAY(display);
    SDL_Rect bounds = { 0, 0, 1280, 720 };
    SDL_GetDisplayBounds(display, &bounds);
    bool full = setup->w == 0;
    return (SDL_Rect){ centred, centred, full ? bounds.w : setup->w, full ? bounds.h : setup->h };
}

bool window_create(Window **out, const WindowSetup *setup, const Fonts *fonts, Photos *photos,
                   Err *err)
{
    Window *window = calloc(1, sizeof *window);
    if (!window) arena_exhausted(sizeof *window);
    SDL_Rect at = place_of(setup);
    Uint32 flags = SDL_WINDOW_RESIZABLE | (setup->w == 0 ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
    window->window = SDL_CreateWindow(setup->title, at.x, at.y, at.w, at.h, flags);
    if (window->window) {
        window->renderer = SDL_CreateRenderer(window->window, -1, SDL_RENDERER_SOFTWARE);
    }
    if (!window->renderer) {
        window_destroy(window);
        return err_set(err, "Ik kan geen venster openen (%s). Is er een beeldscherm?",
                       SDL_GetError());
    }
    SDL_SetWindowMinimumSize(window->window, 320, 240);
    if (!painter_create(&window->painter, window->renderer, fonts, photos, err)) {
        window_destroy(window);
        return false;
    }
    window->sized = setup->w != 0;
    *out = window;
    return true;
}

void window_destroy(Window *window)
{
    if (!window) return;
    painter_destroy(window->painter);
    if (window->renderer) SDL_DestroyRenderer(window->renderer);
    if (window->window) SDL_DestroyWindow(window->window);
    free(window);
}

void window_hide(Window *window)
{
    SDL_SetWindowFullscreen(window->window, 0);
    SDL_HideWindow(window->window);
}

void window_show(Window *window, const WindowSetup *setup)
{
    SDL_Rect at = place_of(setup);
    SDL_SetWindowSize(window->window, at.w, at.h);
    SDL_SetWindowPosition(window->window, at.x, at.y);
    SDL_ShowWindow(window->window);
    if (setup->w == 0) SDL_SetWindowFullscreen(window->window, SDL_WINDOW_FULLSCREEN_DESKTOP);
    window->sized = setup->w != 0;
    window_refresh(window);
}

void window_name(Window *window, const char *title)
{
    SDL_SetWindowTitle(window->window, title);
}

bool window_is_full(const Window *window)
{
    return (SDL_GetWindowFlags(window->window) & SDL_WINDOW_FULLSCREEN_DESKTOP) != 0;
}

void window_move(Window *window, const WindowSetup *setup)
{
    window_hide(window);
    window_show(window, setup);
}

int window_display(const Window *window)
{
    return SDL_GetWindowDisplayIndex(window->window);
}

SDL_Rect window_box(const Window *window)
{
    SDL_Rect box = { 0, 0, 0, 0 };
    SDL_GetWindowPosition(window->window, &box.x, &box.y);
    SDL_GetWindowSize(window->window, &box.w, &box.h);
    return box;
}

uint32_t window_id(const Window *window)
{
    return SDL_GetWindowID(window->window);
}

float window_width(const Window *window)
{
    int w = 0, h = 0;
    SDL_GetRendererOutputSize(window->renderer, &w, &h);
    return logical_width(w, h);
}

void window_point(const Window *window, float x_px, float y_px, float *x, float *y)
{
    const SDL_Rect *view = &window->view;
    float scale = view->h > 0 ? DRAW_HEIGHT / (float)view->h : 1;
    *x = (x_px - (float)view->x) * scale;
    *y = (y_px - (float)view->y) * scale;
}

void window_present(Window *window, const DrawList *list, Theme theme)
{
    int w = 0, h = 0;
    SDL_GetRendererOutputSize(window->renderer, &w, &h);
    window->view = view_in(w, h, list->width);
    if (window->view.w < w || window->view.h < h) {
        SDL_SetRenderDrawColor(window->renderer, 0, 0, 0, 255);
        SDL_RenderClear(window->renderer);
    }
    painter_paint(window->painter, list, window->view, theme);
    SDL_RenderPresent(window->renderer);
}

void window_want(Window *window, const DrawList *list)
{
    int w = 0, h = 0;
    SDL_GetRendererOutputSize(window->renderer, &w, &h);
    painter_want(window->painter, list, view_in(w, h, list->width));
}

// Who leaves full screen wants to get at something else; a window as large as the display would still be
// over it, with its foot off the edge.
static void leave_room_beside(Window *window)
{
    int display = SDL_GetWindowDisplayIndex(window->window);
    int centred = (int)SDL_WINDOWPOS_CENTERED_DISPLAY(display);
    SDL_Rect bounds;
    if (SDL_GetDisplayBounds(display, &bounds) != 0) return;
    SDL_SetWindowSize(window->window, bounds.w * 2 / 3, bounds.h * 2 / 3);
    SDL_SetWindowPosition(window->window, centred, centred);
}

void window_toggle_fullscreen(Window *window)
{
    bool full = !window_is_full(window);
    SDL_SetWindowFullscreen(window->window, full ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
    if (!full && !window->sized) leave_room_beside(window);
    window->sized = true;
}

void window_refresh(Window *window)
{
    painter_forget_textures(window->painter);
}
