/* A window with a picture in it, on the beamer or on the laptop. */
#ifndef SCREEN_WINDOW_H
#define SCREEN_WINDOW_H

#include "screen/paint.h"

/* Logical pictures are never narrower than 4:3: on a squarer window they get bars. */
#define LOGICAL_WIDTH_MIN 1333.0f
#define LOGICAL_WIDTH_MAX 3600.0f

typedef struct Window Window;

typedef struct WindowSetup {
    const char *title;
    int display; /* from 0; one that is not there stands for the first */
    int w, h;    /* 0: full screen on that display */
} WindowSetup;

bool window_create(Window **out, const WindowSetup *setup, const Fonts *fonts, Photos *photos,
                   Err *err);
void window_destroy(Window *window);
/* Out of sight, and back as if it were new. */
void window_hide(Window *window);
void window_show(Window *window, const WindowSetup *setup);

/* To the display of the setup: out of sight, and back there. */
void window_move(Window *window, const WindowSetup *setup);
void window_name(Window *window, const char *title);
bool window_is_full(const Window *window);
int window_display(const Window *window); /* as SDL sees it */
/* Where it is on the desktop. */
SDL_Rect window_box(const Window *window);

uint32_t window_id(const Window *window); /* SDL's, as events carry it */
/* Logical width of a picture that fills the window. */
float window_width(const Window *window);
/* Where a point of the window lies in the picture. */
void window_point(const Window *window, float x_px, float y_px, float *x, float *y);

void window_present(Window *window, const DrawList *list, Theme theme);
/* Wants the photos of a picture that may come next, at the size that they will have in this window. */
void window_want(Window *window, const DrawList *list);
void window_toggle_fullscreen(Window *window);
/* The size, the display or the renderer changed: textures are no longer good. */
void window_refresh(Window *window);

/* The picture of `width` logical units in w by h pixels, whole and centred. */
SDL_Rect view_in(int w, int h, float width);
/* Logical width for a picture of w by h pixels. */
float logical_width(int w, int h);

#endif
