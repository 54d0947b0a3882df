// One loop: wait for something to happen or for the time a picture asked for, hand it to the session,
// paint what it says. A still picture waits without waking the processor. The room's window is always
// there and the teacher's comes and goes (app_places.c); no move depends on either.
//
// No window is ever destroyed: one that is not wanted is hidden and kept for the next time, and at the
// end the display takes back what is left. On X11 SDL (2.26) wakes itself for every key with a message to
// a window over a second connection; when that message comes to a window that is just gone, the display
// answers with BadWindow and Xlib ends the program.
#include "screen/app_inside.h"

#include "base/clock.h"

// The start screen is read in between: before its first picture, and then as long as a key can wait.
enum { READ_FIRST_MS = 24, READ_MS = 8, READ_SHOW_MS = 100 };

enum {
    LOOK_MS = 1000,
    KEEP_LOOK_MS = 200,
    POINTER_HIDES_MS = 3000,
    LONGEST_WAIT_MS = 60 * 60 * 1000,
};

// A mouse tells a thousand times a second where it is; what is dragged moves sixty times.
enum { DRAG_FRAME_MS = 16 };

int64_t app_now_ms(const App *app)
{
    return app->wall_ms + clock_steady_ms() - app->steady_ms;
}

void app_draw(App *app, Pane *pane)
{
    if (!pane->window) return;
    arena_reset(&pane->frame);
    pane->list = draw_begin(&pane->frame, window_width(pane->window));
    int64_t now = app_now_ms(app);
    session_set_hour(app->session, clock_wall_ms() - now);
    session_draw(app->session, app_audience(app, pane), pane->list.width, now, &pane->list);
    window_present(pane->window, &pane->list, session_theme(app->session));
    pane->wake_ms = session_wake_ms(app->session, pane->list.next_frame_ms);
    pane->dirty = false;
    app->frames++;
}

static Pane *pane_of(App *app, Uint32 id)
{
    if (app->teacher.window && window_id(app->teacher.window) == id) return &app->teacher;
    return &app->room;
}

// What is said to the teacher's window can arrive when it is hidden already: closed twice, for one.
static bool is_hidden(const App *app, Uint32 id)
{
    return app->spare && window_id(app->spare) == id;
}

void app_mark_dirty(App *app)
{
    app->room.dirty = true;
    app->teacher.dirty = true;
}

// When the teacher asked for it.
static void begin_keeping(App *app)
{
    const AppKeeper *keeper = app->setup->keeper;
    Arena arena = { 0 };
    JournalEvening evening;
    Err err = { "Hier kan ik geen plaatjes bewaren." };
    if (!session_take_keep(app->session, &arena, &evening)) return;
    photos_prepare(app->photos); // it reads photos in a thread of its own
    app->keeping = keeper && keeper->start(keeper->self, &evening, &arena, &err);
    app->keep_ms = app_now_ms(app);
    if (!app->keeping) session_keep_done(app->session, false, str_z(err.text), app->keep_ms);
    arena_finish(&arena);
}

// Some times a second.
static void look_at_keeping(App *app, int64_t now)
{
    const AppKeeper *keeper = app->setup->keeper;
    int done = 0, all = 0;
    Err sentence = { 0 };
    if (now < app->keep_ms + KEEP_LOOK_MS) return;
    app->keep_ms = now;
    if (session_keep_cancelled(app->session)) keeper->cancel(keeper->self);
    AppKept kept = keeper->look(keeper->self, &done, &all, &sentence);
    app->keeping = kept == APP_KEEPS;
    if (app->keeping) {
        if (session_keep_progress(app->session, done, all)) app_mark_dirty(app);
    } else {
        session_keep_done(app->session, kept == APP_KEPT, str_z(sentence.text), now);
        app_mark_dirty(app);
    }
}

static void give_input(App *app, const Input *input)
{
    session_input(app->session, input, app_now_ms(app));
    if (session_take_fullscreen(app->session)) app_toggle_fullscreen(app);
    if (session_swapped(app->session) != app->swapped) app_arrange(app);
    begin_keeping(app);
    app_mark_dirty(app);
}

bool app_lose_pointer(App *app)
{
    const Point lost = { .kind = POINT_LOST };
    Input input;
    bool dragged = pointer_point(&app->pointer, &lost, &input);
    app->moved = false;
    if (dragged) give_input(app, &input);
    return dragged;
}

static void show_pointer(App *app, bool show)
{
    if (show == (app->pointer_ms != 0)) {
        if (show) app->pointer_ms = app_now_ms(app);
        return;
    }
    SDL_ShowCursor(show ? SDL_ENABLE : SDL_DISABLE);
    app->pointer_ms = show ? app_now_ms(app) : 0;
}

// As Esc does: behind what fills a display is the desktop, and people are looking.
static void ask_to_stop(App *app)
{
    give_input(app, &(Input){ .kind = INPUT_ACTION, .action = ACTION_QUIT });
}

static void on_room_close(App *app)
{
    if (window_is_full(app->room.window)) {
        ask_to_stop(app);
    } else {
        app->closed = true;
    }
}

// On a display of its own it is the teacher's hold on the evening.
static void on_teacher_close(App *app)
{
    if (app->places.apart) {
        ask_to_stop(app);
        return;
    }
    app->shut = true;
    app_close_teacher(app);
    session_set_windows(app->session, false);
    app_mark_dirty(app);
}

static void on_window_event(App *app, const SDL_WindowEvent *event)
{
    Pane *pane = pane_of(app, event->windowID);
    switch (event->event) {
    case SDL_WINDOWEVENT_CLOSE:
        if (pane == &app->teacher) {
            on_teacher_close(app);
        } else if (!is_hidden(app, event->windowID)) {
            on_room_close(app);
        }
        break;
    case SDL_WINDOWEVENT_SIZE_CHANGED:
    case SDL_WINDOWEVENT_DISPLAY_CHANGED:
    case SDL_WINDOWEVENT_MOVED:
        window_refresh(pane->window);
        pane->dirty = true;
        app_desktop_sign(app);
        break;
    case SDL_WINDOWEVENT_EXPOSED:
        pane->dirty = true;
        app_desktop_sign(app);
        break;
    case SDL_WINDOWEVENT_SHOWN:
    case SDL_WINDOWEVENT_RESTORED:
    case SDL_WINDOWEVENT_FOCUS_GAINED:
        pane->dirty = true;
        break;
    default:
        break;
    }
}

static void on_point(App *app, const KeyInput *at)
{
    const Pane *pane = pane_of(app, at->window_id);
    Point point = { .kind = at->point, .touch = at->touch, .seen = pane->audience };
    window_point(pane->window, at->x_px, at->y_px, &point.x, &point.y);
    point.target = draw_hit(&pane->list, point.x, point.y);
    Input input;
    app->moved = false;
    if (pointer_point(&app->pointer, &point, &input)) give_input(app, &input);
}

// One step of a drag a picture, however many motions there were.
static void drag_on(App *app)
{
    uint64_t now = SDL_GetTicks64();
    if (!app->moved || now < app->dragged_at + DRAG_FRAME_MS) return;
    app->dragged_at = now;
    on_point(app, &app->moved_to);
}

static void on_input(App *app, const SDL_Event *event)
{
    KeyInput key;
    app->keys.typing = session_typing(app->session);
    if (!keys_translate(&app->keys, event, &key)) return;
    if (key.point == POINT_MOVE) {
        app->moved = app->pointer.down;
        app->moved_to = key;
    } else if (key.point != POINT_NONE) {
        on_point(app, &key);
    } else {
        show_pointer(app, false);
        bool dragged = app_lose_pointer(app), quit = key.input.action == ACTION_QUIT;
        if (!dragged || !quit) give_input(app, &key.input); // Esc only drops what is held
    }
}

static void on_event(App *app, const SDL_Event *event)
{
    if (event->type == photos_event(app->photos)) {
        app_mark_dirty(app);
        return;
    }
    switch (event->type) {
    case SDL_QUIT:
        app->closed = true;
        break;
    case SDL_WINDOWEVENT:
        on_window_event(app, &event->window);
        on_input(app, event);
        break;
    case SDL_DISPLAYEVENT:
        app_desktop_sign(app);
        app_mark_dirty(app);
        break;
    case SDL_RENDER_TARGETS_RESET:
    case SDL_RENDER_DEVICE_RESET:
        window_refresh(app->room.window);
        if (app->teacher.window) window_refresh(app->teacher.window);
        app_mark_dirty(app);
        break;
    case SDL_MOUSEMOTION:
        show_pointer(app, true);
        on_input(app, event);
        break;
    default:
        on_input(app, event);
        break;
    }
}

static int wait_ms(const App *app)
{
    int64_t now = app_now_ms(app), at = app->room.wake_ms;
    if (app->teacher.window && app->teacher.wake_ms < at) at = app->teacher.wake_ms;
    if (app->pointer_ms != 0 && app->pointer_ms + POINTER_HIDES_MS < at) {
        at = app->pointer_ms + POINTER_HIDES_MS;
    }
    if (app->place_ms != 0 && app->place_ms < at) at = app->place_ms;
    if (app->moved && now + DRAG_FRAME_MS < at) at = now + DRAG_FRAME_MS;
    if (session_watches(app->session) && app->look_ms + LOOK_MS < at) at = app->look_ms + LOOK_MS;
    if (app->keeping && app->keep_ms + KEEP_LOOK_MS < at) at = app->keep_ms + KEEP_LOOK_MS;
    if (at <= now || session_works(app->session)) return 0;
    return at - now > LONGEST_WAIT_MS ? LONGEST_WAIT_MS : (int)(at - now);
}

// Once a second.
static void look_at_files(App *app, int64_t now)
{
    if (now < app->look_ms + LOOK_MS) return;
    app->look_ms = now;
    if (session_look(app->session, now)) app_mark_dirty(app);
    if (!session_take_reread(app->session)) return;
    app->ahead = (Ahead){ 0 };
    photos_forget(app->photos);
    window_refresh(app->room.window);
    if (app->teacher.window) window_refresh(app->teacher.window);
}

// Goes on reading the start screen, and shows what it found some times a second.
static void read_on(App *app, unsigned most_ms)
{
    uint64_t begin = SDL_GetTicks64();
    while (session_works(app->session) && SDL_GetTicks64() < begin + most_ms) {
        if (session_work(app->session)) app->found = true;
    }
    bool all = !session_works(app->session);
    if (!app->found || (!all && begin < app->shown_at + READ_SHOW_MS)) return;
    app->found = false;
    app->shown_at = begin;
    app_mark_dirty(app);
}

static void wake_up(App *app)
{
    int64_t now = app_now_ms(app);
    if (session_watches(app->session)) look_at_files(app, now);
    if (app->keeping) look_at_keeping(app, now);
    if (app->place_ms != 0 && now >= app->place_ms) app_look_again(app);
    if (now >= app->room.wake_ms) app->room.dirty = true;
    if (app->teacher.window && now >= app->teacher.wake_ms) app->teacher.dirty = true;
    if (app->pointer_ms != 0 && now >= app->pointer_ms + POINTER_HIDES_MS) show_pointer(app, false);
}

static void loop(App *app)
{
    while (!app->closed && !session_done(app->session)) {
        if (app->room.dirty) app_draw(app, &app->room);
        if (app->teacher.window && app->teacher.dirty) app_draw(app, &app->teacher);
        if (app->setup->frames != 0 && app->frames >= app->setup->frames) return;
        app_look_ahead(app);
        SDL_Event event;
        if (SDL_WaitEventTimeout(&event, wait_ms(app))) {
            do {
                on_event(app, &event);
            } while (SDL_PollEvent(&event));
        }
        drag_on(app);
        read_on(app, READ_MS);
        wake_up(app);
    }
}

static void set_hints(void)
{
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_SetHint(SDL_HINT_RENDER_DRIVER, "software");
    SDL_SetHint(SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0");
    SDL_SetHint(SDL_HINT_APP_NAME, "avondspel");
    SDL_SetHint(SDL_HINT_QUIT_ON_LAST_WINDOW_CLOSE, "0"); // closing the only one may ask
}

bool app_run(Session *session, const Fonts *fonts, const AppSetup *setup, Err *err)
{
    App app = { .wall_ms = clock_wall_ms(),
                .steady_ms = clock_steady_ms(),
                .session = session,
                .fonts = fonts,
                .setup = setup,
                .pointer_ms = 1 };
    set_hints();
    keys_init(&app.keys);
    if (SDL_Init(SDL_INIT_VIDEO) != 0) {
        return err_set(err,
                       "Ik vind geen beeldscherm (%s). Zonder beeldscherm maakt "
                       "--offscreen 1280x720 --shots MAP plaatjes.",
                       SDL_GetError());
    }
    app.room.audience = FOR_ROOM;
    app.teacher.audience = FOR_TEACHER;
    app.photos = photos_create(1);
    displays_read(&app.displays);
    app.places = displays_place(&app.displays, &(DisplaysWish){ .room = setup->display });
    WindowSetup room = app_room_setup(&app);
    bool ok = window_create(&app.room.window, &room, fonts, app.photos, err);
    if (ok) {
        SDL_DisableScreenSaver();
        SDL_StartTextInput();
        show_pointer(&app, false);
        app_arrange(&app);
        read_on(&app, READ_FIRST_MS);
        begin_keeping(&app);
        loop(&app);
    }
    photos_destroy(app.photos);
    arena_finish(&app.teacher.frame);
    arena_finish(&app.room.frame);
    return ok;
}
