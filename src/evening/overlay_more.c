// The sheet behind the button "meer": every button there is, large. What the room was looking at stands
// small beside them, so that nobody loses the question while the teacher looks for a button, and so that
// larger letters or other colours are seen at once. What the game has stands next to it, at the same
// places of the grid for as long as it means the same; what the house has stands below, always at the same
// place.
#include "evening/session_inside.h"

#include "formats/stage.h"

enum { TOP = 52, HEAD_SIZE = 34, BUTTON_H = 84, STEP = 95, GAP = 16 };
enum { GAME_Y = 96, HOUSE_COLUMNS = 5, MANY_ROWS = 4 };

typedef struct Sheet {
    Rect copy; // of the picture
    Rect game; // where the game's buttons begin, and how wide they are together
    int game_columns;
    Rect house;
} Sheet;

// As many rows of the house as there are, up to the foot; the game and the small picture have the rest.
static Sheet sheet_of(const Session *session, const Scene *scene)
{
    Action actions[ACTION_COUNT];
    int rows = (touch_house_buttons(session, actions) + HOUSE_COLUMNS - 1) / HOUSE_COLUMNS;
    bool many = rows >= MANY_ROWS; // with two screens
    float up = many ? 30 : 0, house_y = 530 - up, copy_h = 420 - up;
    if (many && scene->width < 1500) copy_h = 320; // three columns need the room
    Stage stage = stage_of(scene);
    float w = copy_h * scene->width / DRAW_HEIGHT, most = 0.56f * stage.width;
    if (w > most) w = most; // on a very wide screen
    float rest = stage.width - w - GUTTER;
    bool left = scene->left_hand;
    Sheet sheet = { .game_columns = many ? 3 : 2,
                    .house = { stage.left, house_y, stage.width, 0 } };
    sheet.copy = (Rect){ left ? stage.left + rest + GUTTER : stage.left, TOP, w,
                         w * DRAW_HEIGHT / scene->width };
    sheet.game = (Rect){ left ? stage.left : stage.left + w + GUTTER, GAME_Y, rest, 0 };
    return sheet;
}

static void draw_copy(Session *session, const Scene *scene, Rect box, DrawList *list)
{
    Scene room = *scene;
    room.motion = room.touch = false;
    if (session->evening) room.audience = FOR_ROOM;
    DrawList picture = draw_begin(list->arena, scene->width);
    const DrawList *instead = views_instead(session, scene, scene->width, list->arena);
    if (instead) {
        picture = *instead;
    } else if (session->evening) {
        part_draw(session, &session->ui, &room, &picture);
    } else {
        menu_draw(&session->menu, &room, &picture);
    }
    draw_rrect(list, rect_inset(box, -4), 10, ROLE_LINE);
    draw_scaled(list, &picture, box);
    draw_group(list, STR("knop volgende"), box);
}

typedef struct More { // one button of the sheet
    Str words, key, group;
} More;

// Words first, because a finger needs no key; the key stands there to be learned.
static void draw_button(DrawList *list, const Scene *scene, Rect box, const More *more)
{
    enum { INSIDE = 16, KEY_GAP = 12 };
    float cap = figure_key_width(scene->metrics, list->arena, more->key);
    TextStyle style = { .role = ROLE_INK, .largest = 34, .smallest = 28, .max_lines = 2 };
    float room = box.w - 2 * INSIDE - cap - KEY_GAP;
    TextBlock block = text_fit(scene->metrics, list->arena, more->words, room, box.h, &style);
    bool shown = block.fits;
    if (!shown) { // at 4:3 a long word: it is worth more than its key
        room += cap + KEY_GAP;
        block = text_fit(scene->metrics, list->arena, more->words, room, box.h, &style);
    }
    figure_card(list, box, 22, 3, 6, ROLE_LINE, ROLE_PAPER);
    text_draw(list, &block, box.x + INSIDE, room, box.y + box.h / 2, &style);
    if (shown) {
        figure_key_word(list, scene->metrics, box.x + box.w - INSIDE - cap, box.y + box.h / 2,
                        more->key);
    }
    draw_group(list, more->group, box);
}

static More more_of(const Session *session, Action action, bool game, Arena *arena)
{
    const ActionInfo *info = action_info(action);
    Str keys = str_z(info->keys), words = str_z(info->label);
    if (game) words = session_says(session, action, arena);
    return (More){ .words = words,
                   .key = action_key_name(str_word(&keys)),
                   .group = arena_printf(arena, "knop %s", info->word) };
}

static int game_buttons(const Session *session, Arena *arena, More *out)
{
    Action actions[ACTION_COUNT];
    int count = touch_game_buttons(session, actions);
    for (int i = 0; i < count; i++) {
        out[i] = more_of(session, actions[i], true, arena);
    }
    if (touch_can_count(session)) {
        out[count++] = (More){ STR("typ een getal"), STR("123"), STR("cijfers") };
    }
    return count;
}

static int house_buttons(const Session *session, Arena *arena, More *out)
{
    Action actions[ACTION_COUNT];
    int count = touch_house_buttons(session, actions);
    for (int i = 0; i < count; i++) {
        out[i] = more_of(session, actions[i], false, arena);
    }
    return count;
}

static void draw_grid(const Scene *scene, Rect at, int columns, const More *buttons, int count,
                      DrawList *list)
{
    float w = (at.w - GAP * (float)(columns - 1)) / (float)columns;
    for (int i = 0; i < count; i++) {
        int column = i % columns, row = i / columns;
        Rect box = { at.x + (w + GAP) * (float)column, at.y + STEP * (float)row, w, BUTTON_H };
        draw_button(list, scene, box, &buttons[i]);
    }
}

static void say_none(const Scene *scene, Rect at, DrawList *list)
{
    TextStyle style = { .role = ROLE_INK_SOFT, .largest = 42, .smallest = 34 };
    text_box(list, scene->metrics, (Rect){ at.x, at.y, at.w, 200 },
             STR("Hier heeft het spel geen andere knoppen."), &style);
}

static void heading(DrawList *list, const Scene *scene, float x, float y, Str words)
{
    text_line(list, scene->metrics, x, y + 0.34f * HEAD_SIZE, HEAD_SIZE, true, ROLE_INK_SOFT,
              ALIGN_START, words);
}

void overlay_more(Session *session, const Scene *scene, DrawList *list)
{
    More buttons[ACTION_COUNT];
    Sheet sheet = sheet_of(session, scene);
    draw_copy(session, scene, sheet.copy, list);
    if (session->evening) {
        const EveningPart *part = evening_part(session->evening);
        int count = game_buttons(session, list->arena, buttons);
        heading(list, scene, sheet.game.x, GAME_Y - 32, str_z(part->format->title));
        draw_grid(scene, sheet.game, sheet.game_columns, buttons, count, list);
        if (count == 0) say_none(scene, sheet.game, list);
    }
    int count = house_buttons(session, list->arena, buttons);
    heading(list, scene, sheet.house.x, sheet.house.y - 32, STR("Altijd"));
    draw_grid(scene, sheet.house, HOUSE_COLUMNS, buttons, count, list);
    stage_corner(list, scene, session->evening ? STR("terug naar het spel") : STR("sluit"), false,
                 STR("knop volgende"));
}
