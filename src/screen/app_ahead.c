// When everything on the screen is up to date the photos of the next steps are read, in the background, so that
// they are there when the key is pressed: in a quiz while the question before is played. Only of steps that
// follow from here: to guess where the teacher will go would throw out what is certain.
#include "screen/app_inside.h"

// From one question to the next it is four steps: answers, right, explanation, question.
enum { AHEAD_STEPS = 4 };

static bool want_ahead(App *app, const Pane *pane, int steps)
{
    Arena scratch = { 0 };
    float width = window_width(pane->window);
    DrawList list = draw_begin(&scratch, width);
    bool more = session_draw_ahead(app->session, pane->audience, steps, width, app_now_ms(app),
                                   &list);
    if (more) window_want(pane->window, &list);
    arena_finish(&scratch);
    return more;
}

void app_look_ahead(App *app)
{
    const Evening *evening = session_evening(app->session);
    if (!evening) return;
    const Window *teacher = app->teacher.window;
    Ahead now = { .evening = evening,
                  .version = evening_version(evening),
                  .width = window_width(app->room.window),
                  .teacher_width = teacher ? window_width(teacher) : 0 };
    const Ahead *last = &app->ahead;
    bool known = now.evening == last->evening && now.version == last->version &&
                 now.width == last->width && now.teacher_width == last->teacher_width;
    if (known) return;
    app->ahead = now;
    photos_unwant(app->photos);
    for (int steps = 1; steps <= AHEAD_STEPS && want_ahead(app, &app->room, steps); steps++) {
        if (teacher) want_ahead(app, &app->teacher, steps);
    }
}
