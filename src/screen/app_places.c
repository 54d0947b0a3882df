// Which window is where. The room's is always there; the teacher's comes when there is a second display and
// goes when it is pulled out. As long as both fill a display, nothing moves: where the teacher looks and
// where the room looks is a matter of which of the two is called which. A window is moved (taken away and
// shown again) only when that does not help, because on X11 the window manager moves windows as well, in its
// own time, and SDL believes what it asked for.
//
// What the teacher's window shows depends on where it is (app_audience) and not on where it should be: so
// whatever a desktop does with it, the room sees the room's picture.
#include "screen/app_inside.h"

// The desktop tells of a change before it is done with it: so it is looked at again for two seconds. A
// window that it puts elsewhere is put back so many times, and then left alone. A display that is switched
// off may come back without a word.
enum { PLACE_TRIES = 8, PLACE_LOOKS = 8, PLACE_MS = 250, OFF_MS = 1000 };

static int display_of(const App *app, const Window *window)
{
    if (SDL_strcmp(SDL_GetCurrentVideoDriver(), "x11") == 0) {
        return displays_at(&app->displays, window_box(window));
    }
    return window_display(window); // Wayland does not tell where a window is
}

Audience app_audience(const App *app, const Pane *pane)
{
    bool alone = !app->places.apart;
    if (pane->audience == FOR_ROOM || alone) return pane->audience;
    return display_of(app, pane->window) == app->places.teacher ? FOR_TEACHER : FOR_ROOM;
}

void app_close_teacher(App *app)
{
    if (!app->teacher.window) return;
    app_lose_pointer(app);
    window_hide(app->teacher.window);
    app->spare = app->teacher.window;
    arena_finish(&app->teacher.frame);
    app->teacher = (Pane){ .audience = FOR_TEACHER };
}

static WindowSetup teacher_setup(const App *app)
{
    bool full = app->places.apart;
    return (WindowSetup){ .title = "avondspel: leerkracht",
                          .display = app->places.teacher,
                          .w = full ? 0 : 1280,
                          .h = full ? 0 : 800 };
}

WindowSetup app_room_setup(const App *app)
{
    return (WindowSetup){
        .title = "avondspel", .display = app->places.room, .w = app->setup->w, .h = app->setup->h
    };
}

static void exchange(App *app)
{
    Window *room = app->teacher.window;
    app->teacher.window = app->room.window;
    app->room.window = room;
    window_name(app->room.window, app_room_setup(app).title);
    window_name(app->teacher.window, teacher_setup(app).title);
    window_refresh(app->room.window);
    window_refresh(app->teacher.window);
}

// When the room's window fills the display that becomes the teacher's, the new one is the room's.
static void open_teacher(App *app)
{
    WindowSetup setup = teacher_setup(app);
    bool cross = app->places.apart && window_is_full(app->room.window) &&
                 display_of(app, app->room.window) == app->places.teacher;
    if (cross) setup.display = app->places.room;
    if (app->spare) {
        window_show(app->spare, &setup);
        app->teacher.window = app->spare;
        app->spare = NULL;
    } else {
        window_create(&app->teacher.window, &setup, app->fonts, app->photos, NULL);
    }
    if (cross && app->teacher.window) exchange(app);
}

// Moves what is not where it should be. A window that is no full screen was put there by a person, unless
// its display is gone from under it.
static void put(App *app, Pane *pane, const WindowSetup *setup)
{
    WindowSetup full = { .title = setup->title, .display = setup->display };
    int display = display_of(app, pane->window);
    if (display != setup->display && window_is_full(pane->window)) {
        window_move(pane->window, &full);
    } else if (display == DISPLAY_NONE) {
        window_move(pane->window, setup);
    }
    window_refresh(pane->window);
}

static bool is_placed(const App *app)
{
    const Window *room = app->room.window, *teacher = app->teacher.window;
    return display_of(app, room) == app->places.room &&
           (!teacher || display_of(app, teacher) == app->places.teacher);
}

// Each fills the display of the other: nothing needs to move.
static bool is_crossed(const App *app)
{
    const Window *room = app->room.window, *teacher = app->teacher.window;
    return teacher && app->places.apart && window_is_full(room) && window_is_full(teacher) &&
           display_of(app, room) == app->places.teacher &&
           display_of(app, teacher) == app->places.room;
}

// The windows to their displays. The teacher's shows the room's picture first, for on its way the room
// may see it (app_audience).
static void place(App *app)
{
    WindowSetup room = app_room_setup(app), teacher = teacher_setup(app);
    if (app->teacher.window) {
        app_draw(app, &app->teacher);
        put(app, &app->teacher, &teacher);
    }
    put(app, &app->room, &room);
    app_mark_dirty(app);
}

// One display is left. Whichever window fills it is the room's; the other goes, and comes back when it is
// wanted as a window of its own.
static void leave_apart(App *app)
{
    Window *room = app->room.window, *teacher = app->teacher.window;
    if (!teacher) return;
    bool there = window_is_full(teacher) && display_of(app, teacher) == app->places.room;
    if (there && window_is_full(room) && display_of(app, room) != app->places.room) exchange(app);
    app_close_teacher(app);
}

static void fill(Window *window)
{
    if (window && !window_is_full(window)) window_toggle_fullscreen(window);
}

// Between two displays only what fills one changes places: a window that was made small to get at the desktop
// would leave that desktop on the beamer.
static void fill_displays(App *app)
{
    if (app->setup->w == 0) fill(app->room.window);
    fill(app->teacher.window);
}

void app_toggle_fullscreen(App *app)
{
    bool own = app->places.apart && app->teacher.window;
    window_toggle_fullscreen(own ? app->teacher.window : app->room.window);
}

static bool places_same(const Places *a, const Places *b)
{
    return a->room == b->room && a->teacher == b->teacher && a->apart == b->apart;
}

// After a change of the displays, or of what goes where. Windows that have to move do so a moment later
// (app_look_again): of a display that is gone the desktop takes them away itself, and two who move one window
// leave SDL with a wrong size.
void app_arrange(App *app)
{
    app->swapped = session_swapped(app->session);
    DisplaysWish wish = { .room = app->setup->display,
                          .teacher = app->setup->teacher,
                          .swap = app->swapped };
    Places before = app->places;
    app->places = displays_place(&app->displays, &wish);
    app->tries = PLACE_TRIES;
    app->looks = PLACE_LOOKS;
    app->place_ms = app_now_ms(app) + PLACE_MS;
    if (before.apart && !app->places.apart) leave_apart(app);
    if (app->places.apart && !places_same(&before, &app->places)) fill_displays(app);
    bool wanted = app->places.teacher != DISPLAY_NONE && (app->places.apart || !app->shut);
    if (!wanted) app_close_teacher(app);
    if (is_crossed(app)) exchange(app);
    if (wanted && !app->teacher.window) open_teacher(app);
    session_set_windows(app->session, app->teacher.window != NULL);
    app_mark_dirty(app);
}

static bool some_are_off(const Displays *displays)
{
    bool off = false;
    for (int i = 0; i < displays->count; i++) {
        off = off || displays->items[i].off;
    }
    return off;
}

static void look_at_displays(App *app)
{
    Displays now = app->displays;
    displays_read(&now);
    bool same = displays_same(&now, &app->displays);
    app->displays = now;
    if (!same) app_arrange(app);
    bool off = some_are_off(&now);
    int64_t next_ms = app->looks > 0 ? PLACE_MS : OFF_MS;
    app->place_ms = app->looks > 0 || off ? app_now_ms(app) + next_ms : 0;
}

void app_desktop_sign(App *app)
{
    app->looks = PLACE_LOOKS;
    look_at_displays(app);
}

void app_look_again(App *app)
{
    if (app->looks > 0) app->looks--;
    look_at_displays(app);
    if (is_placed(app) || app->tries == 0) return;
    app->tries--;
    place(app);
}
