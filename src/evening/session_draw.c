// What a session looks like: black, a picture that lies on top, the start screen, or the evening's own
// picture with what the house adds to it: the strip with a sentence, the buttons for fingers, and for
// the teacher the bars (session_bars.c).
#include "evening/session_inside.h"

#include "formats/desk.h"

// How high the sentence's box is, and its letters at most. In the game it covers the title strip and
// nothing that is voted on; a title leaves more room, and the start screen has only a greeting there. On the
// teacher's own picture it stands in the bar on top.
typedef struct StripLook {
    float high, size;
} StripLook;

static StripLook strip_look(const Session *session, bool desk)
{
    if (!session->evening) return (StripLook){ 198, 50 };
    if (desk) return (StripLook){ 80, 34 };
    if (evening_moves(session->evening) == 0) return (StripLook){ 124, 42 };
    return (StripLook){ 98, 34 };
}

static void draw_strip(Session *session, const Scene *scene, bool desk, int64_t wall_ms,
                       DrawList *list)
{
    Str words = strip_words(&session->strip, wall_ms);
    if (str_empty(words)) return;
    Stage stage = stage_of(scene);
    StripLook look = strip_look(session, desk);
    TextStyle style = { .role = ROLE_ON_WARN, .largest = look.size, .smallest = 28 };
    TextBlock block =
        text_fit(scene->metrics, list->arena, words, stage.width, look.high - 6, &style);
    Rect box = { stage.left - 24, 10, stage.width + 48, look.high };
    if (block.height + 6 > box.h) box.h = block.height + 6; // a path that goes on and on
    draw_rrect(list, box, 26, ROLE_WARN);
    text_draw(list, &block, stage.left, stage.width, box.y + box.h / 2, &style);
    draw_group(list, STR("melding"), box);
    draw_wake(list, scene->now_ms + strip_left_ms(&session->strip, wall_ms));
}

static void draw_overlay(Session *session, const Scene *scene, DrawList *list)
{
    static void (*const pictures[])(Session *, const Scene *, DrawList *) = {
        [OVERLAY_HELP] = overlay_help,           [OVERLAY_OVERVIEW] = overlay_overview,
        [OVERLAY_PROGRAMME] = overlay_programme, [OVERLAY_TESTCARD] = overlay_testcard,
        [OVERLAY_QUIT] = overlay_quit,           [OVERLAY_MESSAGES] = overlay_messages,
        [OVERLAY_MORE] = overlay_more,
    };
    draw_clear(list, ROLE_GROUND);
    pictures[session->overlay](session, scene, list);
}

Str session_after(const Session *session, Arena *arena)
{
    const Evening *evening = session->evening;
    if (!session_has_programme(session)) return (Str){ 0 };
    const EveningPart *part = evening_part(evening);
    if (!str_empty(part->format->next(part->state, arena))) return (Str){ 0 };
    const Programme *programme = evening_programme(evening);
    int next = programme_next(programme, programme->at);
    return next < 0 ? STR("Het einde van de avond")
                    : evening_part_name(evening_part_at(evening, next));
}

Str session_says(const Session *session, Action action, Arena *arena)
{
    const EveningPart *part = evening_part(session->evening);
    Str own = { 0 };
    if (part->format->says) own = part->format->says(part->state, &session->ui, action, arena);
    if (!str_empty(own)) return own;
    return action == ACTION_NEXT ? STR("verder") : str_z(action_info(action)->label);
}

static Scene scene_for(const Session *session, Audience audience, float width, int64_t wall_ms)
{
    return (Scene){ .audience = audience,
                    .width = width,
                    .now_ms = session_clock(session, wall_ms),
                    .metrics = session->setup.metrics,
                    .zoom = session->zoom,
                    .motion = session->motion,
                    .touch = session->touch && audience == FOR_ROOM,
                    .left_hand = session->fingers.left_hand };
}

// Where steps lead: a copy of a part, played up to here and further.
typedef struct Ahead {
    const Evening *evening;
    int part; // from 0
    State *state;
    int64_t now_ms, part_ms; // clock of the evening, and of the part
} Ahead;

static void enter_part(Ahead *ahead, int part, Arena *arena)
{
    ahead->part = part;
    ahead->state = evening_copy_part(ahead->evening, part, arena);
    ahead->part_ms = programme_part_ms(evening_programme(ahead->evening), part, ahead->now_ms);
}

// One key forward, as evening_forward has it. False: nothing follows.
static bool step_ahead(Ahead *ahead, Arena *arena)
{
    const Format *format = evening_part_at(ahead->evening, ahead->part)->format;
    Str next = format->next(ahead->state, arena);
    if (!str_empty(next)) return format->apply(ahead->state, next, ahead->part_ms);
    int after = programme_next(evening_programme(ahead->evening), ahead->part);
    if (after < 0) return false;
    enter_part(ahead, after, arena);
    return true;
}

bool session_draw_ahead(Session *session, Audience audience, int steps, float width,
                        int64_t wall_ms, DrawList *list)
{
    Scene scene = scene_for(session, audience, width, wall_ms);
    Ahead ahead = { .evening = session->evening, .now_ms = scene.now_ms };
    if (!ahead.evening || evening_part_count(ahead.evening) == 0) return false;
    enter_part(&ahead, evening_programme(ahead.evening)->at, list->arena);
    for (int i = 0; i < steps; i++) {
        if (!step_ahead(&ahead, list->arena)) return false;
    }
    const EveningPart *part = evening_part_at(ahead.evening, ahead.part);
    scene.now_ms = ahead.part_ms;
    part->format->draw(ahead.state, &(Ui){ 0 }, &scene, list);
    return true;
}

void part_draw(const Session *session, const Ui *ui, const Scene *scene, DrawList *list)
{
    if (session_closing(session)) {
        end_draw(session, scene, list);
        return;
    }
    const EveningPart *part = evening_part(session->evening);
    Scene then = *scene;
    then.after = session_after(session, list->arena);
    then.now_ms = evening_part_ms(session->evening, scene->now_ms);
    int64_t before_ms = list->next_frame_ms;
    list->next_frame_ms = DRAW_STILL;
    part->format->draw(part->state, ui, &then, list);
    int64_t wake_ms = list->next_frame_ms; // on the clock of the part
    list->next_frame_ms = before_ms;
    if (wake_ms != DRAW_STILL) draw_wake(list, wake_ms + (scene->now_ms - then.now_ms));
}

// With what the house adds to it. `window`: of whom, because what is dragged has its places in one window
// only.
static void draw_part(Session *session, Audience window, const Scene *scene, DrawList *list)
{
    Ui ui = session->ui;
    Scene own = *scene;
    if (window != session->held_in) ui.held_n = 0;
    if (own.touch) own.keyboard = touch_keyboard(session, FOR_ROOM);
    part_draw(session, &ui, &own, list);
    if (own.touch) touch_foot(session, &own, list);
}

// What the room sees stands small in it, as it is: the teacher must not believe a picture that is not there.
static void draw_desk(Session *session, const Scene *scene, int64_t wall_ms, DrawList *list)
{
    Scene own = *scene;
    own.room = views_instead(session, scene, DESK_ROOM_W, list->arena);
    own.room_words = views_warning(session).copy;
    draw_part(session, FOR_TEACHER, &own, list);
    own.keyboard = touch_keyboard(session, FOR_TEACHER);
    bars_draw(session, &own, wall_ms, list);
}

// With the teacher's band the picture is lower, and so for its width wider.
static void draw_room(Session *session, Audience window, const Scene *scene, int64_t wall_ms,
                      DrawList *list)
{
    float band = band_height(session, scene, list->arena), high = DRAW_HEIGHT - band;
    session->views.band_h = band;
    if (band <= 0) {
        draw_part(session, window, scene, list);
        return;
    }
    Scene above = *scene;
    above.width = scene->width * DRAW_HEIGHT / high;
    DrawList picture = draw_begin(list->arena, above.width);
    draw_part(session, window, &above, &picture);
    draw_clear(list, ROLE_GROUND);
    draw_placed(list, &picture, (Rect){ 0, session->touch ? band : 0, scene->width, high });
    band_draw(session, scene, band, wall_ms, list);
}

static void draw_shown(Session *session, Shown shown, Audience window, const Scene *scene,
                       int64_t wall_ms, DrawList *list)
{
    switch (shown) {
    case SHOWN_BLACK:
    case SHOWN_WHITE:
        draw_clear(list, shown == SHOWN_BLACK ? ROLE_BLACK : ROLE_WHITE);
        break;
    case SHOWN_STILL:
        views_still(session, scene, list);
        break;
    case SHOWN_ROOM:
        draw_room(session, window, scene, wall_ms, list);
        break;
    case SHOWN_TEACHER:
        draw_desk(session, scene, wall_ms, list);
        break;
    case SHOWN_OVERLAY:
        draw_overlay(session, scene, list);
        break;
    case SHOWN_WELCOME:
        draw_clear(list, ROLE_GROUND);
        views_welcome(scene, list);
        break;
    case SHOWN_MENU:
        menu_draw(&session->menu, scene, list);
        if (scene->touch) touch_foot(session, scene, list);
        break;
    }
}

void session_draw(Session *session, Audience audience, float width, int64_t wall_ms, DrawList *list)
{
    session->views.width[audience] = width;
    Looks looks = views_looks(session);
    Shown shown = views_of(&looks, audience);
    Scene scene = scene_for(session, shown == SHOWN_ROOM ? FOR_ROOM : audience, width, wall_ms);
    draw_shown(session, shown, audience, &scene, wall_ms, list);
    bool covered = shown == SHOWN_BLACK || shown == SHOWN_WHITE;
    if (covered || (looks.two && audience == FOR_ROOM)) return; // what is said is for the teacher
    bool told = session_tells(session, wall_ms);
    bool bars = shown == SHOWN_TEACHER;
    if (audience == FOR_TEACHER && !told && !bars) views_warn(session, &scene, list);
    scene.audience = audience; // over the same picture the words of the warning stand
    keep_draw(session, &scene, wall_ms, list);
    draw_strip(session, &scene, bars, wall_ms, list);
}
