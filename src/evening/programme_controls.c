// One table of what can be done, shown in two ways: with key caps for who has keys, and as buttons, large
// enough for a finger on a wall, for who has not. A part is carried with the arrows by key; a finger moves
// it place by place, because a drag over pages is more than a wall at school can follow.
#include "evening/programme_controls.h"

#include "evening/session_inside.h"
#include "formats/button.h"
#include "formats/stage.h"

enum { SIZE = 28, KEY_LINE = 64, BUTTON_LINE = 100, KEY_GAP = 22, PAIR_GAP = 10, BUTTON_GAP = 12 };

static void add(Controls *controls, Action action, Str words, Arena *arena)
{
    const ActionInfo *info = action_info(action);
    Str keys = str_z(info->keys);
    controls->items[controls->count++] = (Control){ .key = action_key_name(str_word(&keys)),
                                                    .words = words,
                                                    .group = arena_printf(arena, "knop %s",
                                                                          info->word) };
}

// To this place of the order: the part, as a move, or with an arrow the ring.
static void add_place(Controls *controls, Str words, int arrow, Str group)
{
    controls->items[controls->count++] = (Control){ .words = words,
                                                    .arrow = arrow,
                                                    .group = group };
}

static int within(int place, int count)
{
    return place < 0 ? 0 : place >= count ? count - 1 : place;
}

static void while_carried(Controls *out, Arena *arena)
{
    add(out, ACTION_UP, (Str){ 0 }, arena);
    add(out, ACTION_DOWN, STR("eerder of later"), arena);
    add(out, ACTION_CHOOSE, STR("zet hier neer"), arena);
    add(out, ACTION_QUIT, STR("laat staan"), arena);
}

static void for_fingers(Controls *out, int part, int place, int count, int page, Arena *arena)
{
    static const struct {
        Str words;
        int by;
    } moves[] = { { STR_INIT("eerder"), -1 }, { STR_INIT("later"), 1 } };
    for (int i = 0; i < 2; i++) {
        int to = within(place + moves[i].by, count);
        add_place(out, moves[i].words, 0,
                  arena_printf(arena, "zet deel plaats %d %d", part + 1, to + 1));
    }
    add(out, ACTION_SMALLER,
        STR("\xE2\x88\x92\xC2\xA0"
            "5 min"),
        arena);
    add(out, ACTION_LARGER,
        STR("+\xC2\xA0"
            "5 min"),
        arena);
    for (int arrow = -1; page > 0 && arrow <= 1; arrow += 2) {
        int to = within(place + arrow * page, count);
        add_place(out, (Str){ 0 }, arrow, arena_printf(arena, "wijs %d", to));
    }
}

Controls programme_controls(const Session *session, const Scene *scene, int place, int page,
                            Arena *arena)
{
    const Programme *programme = evening_programme(session->evening);
    int part = session->view.part;
    Controls out = { .scene = scene };
    if (session->view.lifted && !scene->touch) {
        while_carried(&out, arena);
        return out;
    }
    add(&out, ACTION_CHOOSE, part == programme->at ? STR("ga verder") : STR("ga erheen"), arena);
    add(&out, ACTION_SKIP, programme->parts[part].out ? STR("doe mee") : STR("laat weg"), arena);
    add(&out, ACTION_AGAIN, STR("nog eens"), arena);
    if (scene->touch) {
        for_fingers(&out, part, place, programme->count, page, arena);
    } else {
        add(&out, ACTION_STRIKE, STR("verplaats"), arena);
        add(&out, ACTION_SMALLER, (Str){ 0 }, arena);
        add(&out, ACTION_LARGER, STR("tijd"), arena);
    }
    add(&out, ACTION_PROGRAMME, STR("sluit"), arena);
    return out;
}

// In the picture ---------------------------------------------------------------------------------

float controls_line_height(const Scene *scene)
{
    return scene->touch ? BUTTON_LINE : KEY_LINE;
}

static float width(const Controls *controls, const Control *control, Arena *arena)
{
    const Metrics *metrics = controls->scene->metrics;
    if (control->arrow != 0) return BUTTON_H;
    if (controls->scene->touch) return button_width(metrics, arena, control->words);
    float cap = figure_key_width(metrics, arena, control->key);
    if (str_empty(control->words)) return cap;
    return cap + 12 + text_width(metrics, arena, control->words, SIZE, false);
}

static float gap(const Controls *controls, const Control *control)
{
    if (controls->scene->touch) return BUTTON_GAP;
    return str_empty(control->words) ? PAIR_GAP : KEY_GAP;
}

static void draw_one(const Controls *controls, const Control *control, float x, float cy,
                     DrawList *list)
{
    const Metrics *metrics = controls->scene->metrics;
    if (control->arrow != 0) {
        button_page(list, x, cy - BUTTON_H / 2.0f, control->arrow > 0, control->group);
        return;
    }
    if (controls->scene->touch) {
        button_words(list, metrics, x, cy, control->words, control->group);
        return;
    }
    float cap = figure_key_word(list, metrics, x, cy, control->key);
    text_line(list, metrics, x + cap + 12, cy + 0.34f * SIZE, SIZE, false, ROLE_INK_SOFT,
              ALIGN_START, control->words);
    Rect box = { x - 5, cy - 32, width(controls, control, list->arena) + 10, 64 };
    draw_group(list, control->group, box);
}

// From left to right and then down, the last of `lines` lines in the foot. Without a list nothing is
// drawn. Gives the number of lines.
static int flow(const Controls *controls, int lines, Arena *arena, DrawList *list)
{
    Stage stage = stage_of(controls->scene);
    float x = stage.left, right = stage.left + stage.width;
    int line = 0;
    for (int i = 0; i < controls->count; i++) {
        const Control *control = &controls->items[i];
        float w = width(controls, control, arena);
        if (x > stage.left && x + w > right) {
            x = stage.left;
            line++;
        }
        float below = controls_line_height(controls->scene) * (float)(lines - 1 - line);
        if (list) draw_one(controls, control, x, FOOT_CENTRE - below, list);
        x += w + gap(controls, control);
    }
    return line + 1;
}

int controls_lines(const Controls *controls, Arena *arena)
{
    return flow(controls, 1, arena, NULL);
}

void controls_draw(const Controls *controls, DrawList *list)
{
    flow(controls, controls_lines(controls, list->arena), list->arena, list);
}
