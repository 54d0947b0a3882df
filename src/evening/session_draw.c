// What a session looks like: black, a picture that lies on top, the start screen, or the evening's own
// picture with what the house adds to it: the strip with a sentence, the buttons for fingers, and for
// the teacher the bars with the clock and the keys.
#include "evening/session_inside.h"

#include "formats/stage.h"

// How high the sentence's box is, and its letters at most. In the game it covers the title strip and
// nothing that is voted on; a title leaves more room, and the start screen has only a greeting there.
typedef struct StripLook {
    float high, size;
} StripLook;

static StripLook strip_look(const Session *session)
{
    if (!session->evening) return (StripLook){ 198, 50 };
    if (evening_moves(session->evening) == 0) return (StripLook){ 124, 42 };
    return (StripLook){ 98, 34 };
}

static void draw_strip(Session *session, const Scene *scene, int64_t wall_ms, DrawList *list)
{
    if (!session_tells(session, wall_ms)) return;
    Stage stage = stage_of(scene);
    StripLook look = strip_look(session);
    TextStyle style = { .role = ROLE_ON_WARN, .largest = look.size, .smallest = 28 };
    TextBlock block = text_fit(scene->metrics, list->arena, str_z(session->strip.text), stage.width,
                               look.high - 6, &style);
    Rect box = { stage.left - 24, 10, stage.width + 48, look.high };
    if (block.height + 6 > box.h) box.h = block.height + 6; // a path that goes on and on
    draw_rrect(list, box, 26, ROLE_WARN);
    text_draw(list, &block, stage.left, stage.width, box.y + box.h / 2, &style);
    draw_group(list, STR("melding"), box);
    draw_wake(list, scene->now_ms + (session->strip_until_ms - wall_ms));
}

static float touch_button(DrawList *list, const Scene *scene, float x, Action action)
{
    const ActionInfo *info = action_info(action);
    Str label = str_z(info->label);
    float size = 34, w = text_width(scene->metrics, list->arena, label, size, false) + 56;
    Rect box = { x, 898, w, 84 };
    figure_card(list, box, 22, 3, 6, ROLE_LINE, ROLE_PAPER);
    text_line(list, scene->metrics, x + w / 2, FOOT_CENTRE + 0.34f * size, size, false, ROLE_INK,
              ALIGN_CENTRE, label);
    draw_group(list, arena_printf(list->arena, "knop %s", info->word), box);
    return w;
}

// After the last step only what can still be wanted.
static void draw_buttons(const Session *session, const Scene *scene, DrawList *list)
{
    enum { MOST = 4 };
    static const Action while_playing[MOST] = { ACTION_BACK, ACTION_BLACK, ACTION_OVERVIEW,
                                                ACTION_HELP };
    static const Action at_the_end[MOST] = { ACTION_BACK, ACTION_EXPORT, ACTION_QUIT };
    const Action *actions = session_over(session) ? at_the_end : while_playing;
    float x = stage_of(scene).left;
    for (int i = 0; i < MOST && actions[i] != ACTION_NONE; i++) {
        x += touch_button(list, scene, x, actions[i]) + 16;
    }
}

// What the evening is called, or how far its pictures are. A sentence stands in front of it.
static void teacher_title(const Session *session, const Scene *scene, int64_t wall_ms,
                          DrawList *list)
{
    const EveningPart *part = evening_part(session->evening);
    Str title = str_empty(part->pack.title) ? str_z(part->format->title) : part->pack.title;
    bool busy = keep_runs(session) && !session->black;
    if (session_tells(session, wall_ms)) return;
    if (busy) {
        title = arena_printf(list->arena, "%.*s Stoppen kan met Esc.",
                             STR_ARG(keep_words(session, list->arena)));
    }
    text_line(list, scene->metrics, 120, 46 + 0.34f * 34, 34, !busy, ROLE_INK, ALIGN_START, title);
}

static void teacher_bars(Session *session, const Scene *scene, int64_t wall_ms, DrawList *list)
{
    float w = scene->width;
    const EveningPart *part = evening_part(session->evening);
    draw_rrect(list, (Rect){ 0, 0, w, 90 }, 0, ROLE_PAPER);
    draw_rrect(list, (Rect){ 0, 90, w, 2 }, 0, ROLE_LINE);
    figure_pawn(list, 54, 66, 46, ROLE_PARENT);
    figure_pawn(list, 86, 66, 33, ROLE_CHILD);
    teacher_title(session, scene, wall_ms, list);
    text_line(list, scene->metrics, w - 40, 46 + 0.34f * 50, 50, true, ROLE_INK, ALIGN_END,
              clock_text(list->arena, wall_ms));
    draw_wake(list, scene->now_ms + 60000 - wall_ms % 60000);
    draw_rrect(list, (Rect){ 0, 880, w, 120 }, 0, ROLE_PAPER);
    draw_rrect(list, (Rect){ 0, 879, w, 2 }, 0, ROLE_LINE);
    Rect next = { 40, 904, 300, 74 };
    draw_rrect(list, next, 26, ROLE_ACCENT);
    figure_key_arrow(list, next.x + 20, 941, ARROW_FORWARD);
    text_line(list, scene->metrics, next.x + 96, 941 + 0.34f * 34, 34, true, ROLE_ON_ACCENT,
              ALIGN_START, STR("Verder"));
    draw_group(list, STR("knop volgende"), next);
    float x = 376;
    for (const Action *action = part->format->keys; action && *action != ACTION_NONE; action++) {
        const ActionInfo *info = action_info(*action);
        Str rest = str_z(info->keys), key = action_key_name(str_word(&rest)),
            label = str_z(info->label);
        float start = x, need = figure_key_width(scene->metrics, list->arena, key) + 12 +
                                text_width(scene->metrics, list->arena, label, 28, false);
        if (start + need > w - 40) continue; // at 4:3 there is room for the shorter ones
        x += figure_key_word(list, scene->metrics, x, 941, key) + 12;
        x += text_line(list, scene->metrics, x, 941 + 0.34f * 28, 28, false, ROLE_INK_SOFT,
                       ALIGN_START, label) +
             28;
        draw_group(list, arena_printf(list->arena, "knop %s", info->word),
                   (Rect){ start - 8, 884, x - start, 112 });
    }
    if (session->black) {
        text_line(list, scene->metrics, w / 2, 46 + 0.34f * 34, 34, true, ROLE_ON_WARN,
                  ALIGN_CENTRE, STR("De zaal ziet zwart"));
    }
}

static void draw_overlay(Session *session, const Scene *scene, DrawList *list)
{
    static void (*const pictures[])(Session *, const Scene *, DrawList *) = {
        [OVERLAY_HELP] = overlay_help,
        [OVERLAY_OVERVIEW] = overlay_overview,
        [OVERLAY_TESTCARD] = overlay_testcard,
        [OVERLAY_QUIT] = overlay_quit,
        [OVERLAY_MESSAGES] = overlay_messages,
    };
    draw_clear(list, ROLE_GROUND);
    pictures[session->overlay](session, scene, list);
}

static Scene scene_for(const Session *session, Audience audience, float width, int64_t wall_ms)
{
    return (Scene){ .audience = audience,
                    .width = width,
                    .now_ms = session_clock(session, wall_ms),
                    .metrics = session->setup.metrics,
                    .zoom = session->zoom,
                    .motion = session->motion,
                    .touch = session->touch && audience == FOR_ROOM };
}

// The steps are made in a copy of the part, which is played up to here and further.
bool session_draw_ahead(Session *session, Audience audience, int steps, float width,
                        int64_t wall_ms, DrawList *list)
{
    const Evening *evening = session->evening;
    const EveningPart *part = evening ? evening_part(evening) : NULL;
    if (!part) return false;
    State *state = evening_copy_state(evening, list->arena);
    for (int i = 0; i < steps; i++) {
        Str next = part->format->next(state, list->arena);
        if (str_empty(next) || !part->format->apply(state, next, session_clock(session, wall_ms))) {
            return false;
        }
    }
    Scene scene = scene_for(session, audience, width, wall_ms);
    part->format->draw(state, &(Ui){ 0 }, &scene, list);
    return true;
}

void session_draw(Session *session, Audience audience, float width, int64_t wall_ms, DrawList *list)
{
    Scene scene = scene_for(session, audience, width, wall_ms);
    if (session->black && audience == FOR_ROOM) {
        draw_clear(list, ROLE_BLACK);
        return;
    }
    if (session->overlay != OVERLAY_NONE) {
        draw_overlay(session, &scene, list);
    } else if (!session->evening) {
        menu_draw(&session->menu, &scene, list);
    } else {
        const EveningPart *part = evening_part(session->evening);
        Ui ui = session->ui;
        if (audience != session->held_in) ui.held_n = 0; // its places are those of another picture
        part->format->draw(part->state, &ui, &scene, list);
        if (audience == FOR_TEACHER) teacher_bars(session, &scene, wall_ms, list);
        if (scene.touch) draw_buttons(session, &scene, list);
    }
    keep_draw(session, &scene, wall_ms, list);
    draw_strip(session, &scene, wall_ms, list);
}
