/* Inside of the program in front of people, for screen/app*.c only. */
#ifndef SCREEN_APP_INSIDE_H
#define SCREEN_APP_INSIDE_H

#include "screen/app.h"
#include "screen/displays.h"
#include "screen/keys.h"
#include "screen/window.h"

typedef struct Pane { // a window and the picture in it
    Window *window;
    Audience audience;
    Arena frame; // of the list on the screen, kept for hit-testing
    DrawList list;
    int64_t wake_ms; // time at which it wants to be drawn again
    bool dirty;
} Pane;

typedef struct Ahead { // for which pictures the next steps were last looked at
    const Evening *evening;
    uint64_t version;
    float width, teacher_width;
} Ahead;

typedef struct App {
    int64_t wall_ms, steady_ms; // both clocks when it began
    Session *session;
    const Fonts *fonts;
    const AppSetup *setup;
    Photos *photos;
    Keys keys;
    Pointer pointer;
    bool moved;          // it moved since the last picture of a drag ...
    KeyInput moved_to;   // ... to here
    uint64_t dragged_at; // ticks at the last step of a drag
    Pane room, teacher;
    Window *spare; // the teacher's window while it is hidden
    Displays displays;
    Places places;
    bool swapped, shut; // the teacher's window was closed by hand
    int tries;          // of putting windows back that are left
    int looks;          // at the displays that are left
    int64_t place_ms;   // when the next one is; 0: only after a sign
    Ahead ahead;
    bool found;         // rows of the start screen that nobody has seen yet
    uint64_t shown_at;  // ticks when rows were last shown
    int64_t look_ms;    // when files were last looked at
    int64_t keep_ms;    // when the keeper was last asked how far it is
    bool keeping;       // it writes a portfolio
    int64_t pointer_ms; // when the pointer last moved; 0: hidden
    int frames;
    bool closed;
} App;

/* Wall time as the session is told it: that of the beginning, and what has passed since (base/clock.h).
 * All times above that are not ticks are such. */
int64_t app_now_ms(const App *app);
void app_mark_dirty(App *app);
void app_draw(App *app, Pane *pane);
/* Whatever was pressed or dragged is over. True: something was being dragged. */
bool app_lose_pointer(App *app);

/* Wants the photos of the next steps, app_ahead.c; nothing when it did so for this picture. */
void app_look_ahead(App *app);

/* Which window is where, app_places.c. */
/* For whom this window shows its picture now: while it is on its way the desktop may show it to the room. */
Audience app_audience(const App *app, const Pane *pane);
WindowSetup app_room_setup(const App *app);
/* After a change of what goes where; the displays are as they were last looked at. */
void app_arrange(App *app);
/* Something happened to a window or a display: it may be the first sign that one is gone. */
void app_desktop_sign(App *app);
/* At place_ms. */
void app_look_again(App *app);
void app_close_teacher(App *app);
/* Of the teacher's window when that has a display of its own, for behind the room's is the desktop. */
void app_toggle_fullscreen(App *app);

#endif
