// The frame round every teacher's screen. Formats fill in words and numbers; where things stand is the
// same for all of them, so that the eye finds its way without looking.
#include "formats/desk.h"

#include <assert.h>

Desk desk_of(const Scene *scene)
{
    enum { GAP = 56 };
    Desk desk = { .narrow = scene->width < 1500 };
    desk.left_w = desk.narrow ? 400 : 496;
    desk.middle = DESK_MARGIN + desk.left_w + GAP;
    desk.right = scene->width - DESK_MARGIN - DESK_RIGHT_W;
    desk.middle_w = desk.right - GAP - desk.middle;
    return desk;
}

void desk_label(DrawList *list, const Scene *scene, float x, float baseline, Str words)
{
    text_line(list, scene->metrics, x, baseline, DESK_LABEL, true, ROLE_INK_SOFT, ALIGN_START,
              words);
}

float desk_text(DrawList *list, const Scene *scene, Rect box, Str text, float size, bool bold)
{
    TextStyle style = { .bold = bold, .role = ROLE_INK, .largest = size, .smallest = DESK_SMALL };
    TextBlock block = text_fit(scene->metrics, list->arena, text, box.w, box.h, &style);
    if (!block.fits) return box.y;
    text_draw(list, &block, box.x, box.w, box.y + block.height / 2, &style);
    return box.y + block.height;
}

static Rect copy_box(const Scene *scene)
{
    float w = desk_of(scene).left_w - 8;
    return (Rect){ DESK_MARGIN + 4, 174, w, w * DRAW_HEIGHT / DESK_ROOM_W };
}

void desk_picture(DrawList *list, const Scene *scene, const DrawList *room, bool live, Str words)
{
    Rect box = copy_box(scene);
    draw_clear(list, ROLE_GROUND);
    if (live) {
        desk_label(list, scene, DESK_MARGIN, 144, words);
        draw_panel(list, rect_inset(box, -4), 12, 4, ROLE_LINE, ROLE_GROUND);
        draw_placed(list, room, box);
    } else {
        float w = text_width(scene->metrics, list->arena, words, DESK_LABEL, true);
        draw_rrect(list, (Rect){ DESK_MARGIN, 112, w + 40, 46 }, 23, ROLE_WARN);
        text_line(list, scene->metrics, DESK_MARGIN + 20, 135 + 0.34f * DESK_LABEL, DESK_LABEL,
                  true, ROLE_ON_WARN, ALIGN_START, words);
        draw_panel(list, rect_inset(box, -4), 12, 4, ROLE_ON_WARN, ROLE_GROUND);
        draw_scaled(list, room, box);
    }
    draw_wake(list, room->next_frame_ms);
}

void desk_to_room(float width, float *x, float *y)
{
    Rect box = copy_box(&(Scene){ .width = width });
    *x = (*x - box.x) * DESK_ROOM_W / box.w;
    *y = (*y - box.y) * DESK_ROOM_W / box.w;
}

void desk_room_copy(DrawList *list, const Scene *scene, const State *state, const Ui *ui,
                    void (*room)(const State *, const Ui *, const Scene *, DrawList *))
{
    if (scene->room) {
        desk_picture(list, scene, scene->room, false, scene->room_words);
        return;
    }
    Scene seen = *scene;
    seen.audience = FOR_ROOM;
    seen.width = DESK_ROOM_W;
    seen.touch = false;
    DrawList copy = draw_begin(list->arena, seen.width);
    room(state, ui, &seen, &copy);
    desk_picture(list, scene, &copy, true, STR("Nu op het scherm"));
}

Rect desk_next_box(DrawList *list, const Scene *scene)
{
    Rect copy = copy_box(scene);
    float top = copy.y + copy.h + 56;
    desk_label(list, scene, DESK_MARGIN, top, STR("Hierna"));
    Rect box = { DESK_MARGIN, top + 22, desk_of(scene).left_w, DESK_BOTTOM - 8 - top - 22 };
    draw_rrect(list, box, 26, ROLE_HAZE);
    return box;
}

void desk_next(DrawList *list, const Scene *scene, Str small, Str text)
{
    Rect box = desk_next_box(list, scene);
    if (!str_empty(scene->after)) {
        small = STR("Met de pijl:");
        text = scene->after;
    }
    if (str_empty(text)) {
        desk_text(list, scene, (Rect){ box.x + 28, box.y + 28, box.w - 56, box.h - 56 }, small,
                  DESK_BODY, false);
        return;
    }
    text_line(list, scene->metrics, box.x + 28, box.y + 52, DESK_BODY, false, ROLE_INK_SOFT,
              ALIGN_START, small);
    desk_text(list, scene, (Rect){ box.x + 28, box.y + 76, box.w - 56, box.h - 84 }, text, 34,
              true);
}

void desk_steps(DrawList *list, const Scene *scene, const Str *words, int count, int now)
{
    enum { SIZE = 24, LEAST = 20 };
    Desk desk = desk_of(scene);
    float x = desk.middle, letters = 0, widths[DESK_STEPS_MAX];
    assert(count > 0 && count <= DESK_STEPS_MAX);
    for (int i = 0; i < count; i++) {
        widths[i] = text_width(scene->metrics, list->arena, words[i], SIZE, false);
        letters += widths[i];
    }
    float air = (desk.middle_w - letters) / (float)count; // each word has as much as the others
    bool one = air < LEAST; // only where we are: so many words do not fit
    draw_rrect(list, (Rect){ x, 108, desk.middle_w, 56 }, 28, ROLE_HAZE);
    for (int i = 0; i < count; i++) {
        float w = widths[i] + air;
        Rect box = { x, 108, one ? desk.middle_w : w, 56 };
        if (one && i != now) continue;
        if (i == now) draw_rrect(list, box, 28, ROLE_ACCENT);
        text_line(list, scene->metrics, box.x + box.w / 2, 136 + 0.34f * SIZE, SIZE, false,
                  i == now ? ROLE_ON_ACCENT : ROLE_INK_SOFT, ALIGN_CENTRE, words[i]);
        x += w;
    }
}

// A prompt, with its number, or a note.
typedef struct Aside {
    Str head, words;
    int number; // 0: of a note
} Aside;

enum { ASIDE_HEAD = 52, ASIDE_TEXT_X = 60, ASIDE_AIR = 14, DISC_R = 21 };

// False, and nothing drawn, when there is no room for it.
static bool draw_aside(DrawList *list, const Scene *scene, const Aside *aside, float size,
                       bool head, Rect *box)
{
    TextStyle style = { .role = ROLE_INK, .largest = size, .smallest = size };
    bool prompt = aside->number > 0;
    float inset = prompt ? ASIDE_TEXT_X : 0, above = head ? ASIDE_HEAD : 0;
    float x = box->x, y = box->y + above, w = box->w - inset;
    TextBlock block = text_fit(scene->metrics, list->arena, aside->words, w, box->h - above,
                               &style);
    float h = prompt && block.height < 2 * DISC_R ? 2 * DISC_R : block.height;
    if (!block.fits || above + h > box->h) return false;
    if (head) desk_label(list, scene, x, box->y + 28, aside->head);
    if (prompt) {
        draw_disc(list, x + DISC_R, y + 18, DISC_R, ROLE_ACCENT);
        text_line(list, scene->metrics, x + DISC_R, y + 18 + 0.34f * DESK_BODY, DESK_BODY, true,
                  ROLE_ON_ACCENT, ALIGN_CENTRE, arena_printf(list->arena, "%d", aside->number));
    }
    text_draw(list, &block, x + inset, w, y + block.height / 2, &style);
    box->y += above + h + ASIDE_AIR;
    box->h -= above + h + ASIDE_AIR;
    return true;
}

// How all of them are set: in one size, and the notes before the prompts or after them.
typedef struct Flow {
    float size;
    bool notes_first;
} Flow;

// False: something did not fit.
static bool flow(DrawList *list, const Scene *scene, const Item *item, const Flow *how,
                 Rect boxes[2])
{
    int count = item->prompt_count + item->note_count, at = 0;
    int before = how->notes_first ? item->prompt_count : 0; // begins there, and goes round
    Str head = { 0 };
    for (int i = 0; i < count; i++) {
        int n = (i + before) % count;
        bool prompt = n < item->prompt_count;
        Aside aside = { prompt ? STR("Praat samen") : STR("Notitie"),
                        prompt ? item->prompts[n] : item->notes[n - item->prompt_count],
                        prompt ? n + 1 : 0 };
        bool drawn = draw_aside(list, scene, &aside, how->size, !str_eq(head, aside.head),
                                &boxes[at]);
        if (!drawn && at == 0) { // and all that follows, so that the order stays
            at = 1;
            drawn = draw_aside(list, scene, &aside, how->size, true, &boxes[at]);
        }
        if (!drawn) return false;
        head = aside.head;
    }
    return true;
}

// The first way in which all of it fits. When there is none the notes go first: the room's picture will
// tell the prompts. What was drawn by then is taken back: laying everything out beforehand would cost each
// picture twice the time.
bool desk_aside(DrawList *list, const Scene *scene, const Item *item, Rect boxes[2])
{
    static const Flow ways[] = {
        { DESK_BODY, false }, { DESK_SMALL, false }, { DESK_BODY, true }, { DESK_SMALL, true }
    };
    enum { LAST = sizeof ways / sizeof *ways - 1 };
    const Rect whole[2] = { boxes[0], boxes[1] };
    int before = list->count;
    for (int way = 0; !flow(list, scene, item, &ways[way], boxes); way++) {
        if (way == LAST) return false;
        list->count = before;
        boxes[0] = whole[0];
        boxes[1] = whole[1];
    }
    return true;
}

float desk_aside_below(DrawList *list, const Scene *scene, const Item *item, float y)
{
    Desk desk = desk_of(scene);
    Rect boxes[2] = { { desk.middle, y, desk.middle_w, DESK_BOTTOM - y }, { 0, 0, 0, 0 } };
    desk_aside(list, scene, item, boxes);
    return boxes[0].y;
}
