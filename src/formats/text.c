// A welcome, a break with coffee, a goodbye: the name of the part as large as the room allows, who it is
// by, and in a step of its own the explanation with the picture. Without either the name is all there is.
// What the time does is the programme's affair, so there is no clock here.
#include "formats/text.h"

#include "formats/desk.h"
#include "formats/move.h"
#include "formats/stage.h"

typedef enum TextStep { TEXT_NAME, TEXT_WORDS } TextStep;

struct State {
    const Item *item;
    TextStep step;
    int64_t since_ms; // evening clock of the move that made this picture
};

const Item *text_part(const Pack *pack)
{
    const Item *part = NULL;
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (!item->usable) continue;
        if (part || item->kind != ITEM_PART) return NULL;
        part = item;
    }
    return part;
}

static bool has_photo(const Item *item)
{
    return !str_empty(item->photo_path);
}

bool part_has_words(const Item *item)
{
    return !str_empty(item->explain) || has_photo(item);
}

// Layout -----------------------------------------------------------------------------------------

// The picture at the left, as beside a question; alone it gets the whole stage.
static Rect photo_box(const Scene *scene, const Item *item)
{
    Stage stage = stage_of(scene);
    if (str_empty(item->explain)) return (Rect){ stage.left + 12, 150, stage.width - 24, 660 };
    float w = stage.roomy ? 628 : 430;
    return (Rect){ stage.left + 12, 190, w, 560 };
}

static Rect words_box(const Scene *scene, const Item *item)
{
    Stage stage = stage_of(scene);
    Rect box = { stage.left, 236, stage.width, 600 };
    if (!has_photo(item)) return box;
    Rect photo = photo_box(scene, item);
    box.x = photo.x + photo.w + 12 + 56;
    box.w = stage.left + stage.width - box.x;
    return box;
}

static TextStyle words_style(const Scene *scene)
{
    return (
        TextStyle){ .role = ROLE_INK, .largest = stage_size(scene, 86), .smallest = SIZE_BODY_MIN };
}

static bool words_fit(const Scene *scene, Arena *arena, const Item *item)
{
    Rect box = words_box(scene, item);
    TextStyle style = words_style(scene);
    return text_fit(scene->metrics, arena, item->explain, box.w, box.h, &style).fits;
}

// On the first picture, below the name and beside the drawing.
static bool who_fits(const Scene *scene, Arena *arena, const Item *item)
{
    enum { MOST_HIGH = 130 }; // two lines
    TextStyle style = { .largest = SIZE_BODY_MIN, .smallest = SIZE_BODY_MIN };
    float w = stage_title_width(scene);
    return text_fit(scene->metrics, arena, item->who, w, MOST_HIGH, &style).fits;
}

bool part_words_fit(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    static const float widths[] = { 1333, 1778 }; // on the wide one the name has half of it
    const Item *part = text_part(pack);
    Arena layout = { 0 };
    bool words = true, who = true;
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
        Scene scene = { .width = widths[i], .metrics = metrics };
        words = words && words_fit(&scene, &layout, part);
        who = who && who_fits(&scene, &layout, part);
    }
    if (!words) pack_too_large(pack, (int)(part - pack->items), FIELD_EXPLAIN, diags);
    if (!who) pack_too_large(pack, (int)(part - pack->items), FIELD_WHO, diags);
    arena_finish(&layout);
    return part->usable;
}

static bool accepts(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    return text_part(pack) && part_words_fit(pack, metrics, diags);
}

// Moves ------------------------------------------------------------------------------------------

static State *start(Arena *arena, const Pack *pack, uint64_t seed)
{
    (void)seed;
    State *state = arena_new(arena, State, 1);
    state->item = text_part(pack);
    return state;
}

static Str interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    (void)state, (void)ui, (void)input, (void)arena;
    *taken = false;
    return (Str){ 0 };
}

// "uitleg": the explanation; "naam": the name again.
static bool apply(State *state, Str move, int64_t at_ms)
{
    bool words = str_eq(move, STR("uitleg")) && state->step == TEXT_NAME &&
                 part_has_words(state->item);
    bool name = str_eq(move, STR("naam")) && state->step == TEXT_WORDS;
    if (!words && !name) return false;
    state->step = words ? TEXT_WORDS : TEXT_NAME;
    state->since_ms = move_time(at_ms);
    return true;
}

static Str next(const State *state, Arena *arena)
{
    (void)arena;
    bool more = state->step == TEXT_NAME && part_has_words(state->item);
    return more ? STR("uitleg") : STR("");
}

static Str says(const State *state, const Ui *ui, Action action, Arena *arena)
{
    (void)ui;
    if (action != ACTION_NEXT) return (Str){ 0 };
    return str_empty(next(state, arena)) ? STR("verder") : STR("uitleg");
}

// Pictures ---------------------------------------------------------------------------------------

static void draw_name(const State *state, const Scene *scene, DrawList *list)
{
    TitlePage page = {
        .title = state->item->text, .usual = STR("Welkom"), .about = state->item->who, .calm = true
    };
    stage_title(list, scene, &page);
}

void part_draw_words(const Item *item, int64_t since_ms, const Scene *scene, DrawList *list)
{
    stage_strip(list, scene, item->text, (Str){ 0 });
    stage_fade(list, scene, since_ms);
    if (has_photo(item)) stage_photo(list, scene, item, photo_box(scene, item));
    Rect box = words_box(scene, item);
    TextStyle style = words_style(scene);
    if (!str_empty(item->explain)) {
        draw_group(list, STR("uitleg"), box);
        text_box(list, scene->metrics, box, item->explain, &style);
    }
    list->alpha = 255;
}

static void draw_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    draw_clear(list, ROLE_GROUND);
    if (state->step == TEXT_NAME) {
        draw_name(state, scene, list);
    } else {
        part_draw_words(state->item, state->since_ms, scene, list);
    }
    stage_foot(list, scene, -1, 0, says(state, ui, ACTION_NEXT, list->arena));
}

float part_desk_name(DrawList *list, const Scene *scene, const Item *part)
{
    Desk desk = desk_of(scene);
    Rect box = { desk.middle, 130, desk.middle_w, DESK_BOTTOM - 130 };
    box.y = desk_text(list, scene, box, part->text, DESK_ITEM, true) + 12;
    box.h = DESK_BOTTOM - box.y;
    if (str_empty(part->who)) return box.y;
    return desk_text(list, scene, box, part->who, DESK_BODY, false) + 24;
}

void part_desk_words(DrawList *list, const Scene *scene, const Item *part, float y)
{
    Desk desk = desk_of(scene);
    Rect box = { desk.middle, y, desk.middle_w, DESK_BOTTOM - y };
    if (!str_empty(part->explain)) desk_text(list, scene, box, part->explain, DESK_BODY, false);
}

void part_desk_notes(DrawList *list, const Scene *scene, const Item *part, float y)
{
    Desk desk = desk_of(scene);
    Rect boxes[2] = { { desk.right, y, DESK_RIGHT_W, DESK_BOTTOM - y }, { 0, 0, 0, 0 } };
    desk_aside(list, scene, part, boxes);
}

static void draw_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    const Item *item = state->item;
    desk_room_copy(list, scene, state, ui, draw_room);
    part_desk_words(list, scene, item, part_desk_name(list, scene, item));
    bool more = !str_empty(next(state, list->arena));
    desk_next(list, scene, more ? STR("uitleg") : STR(""),
              more ? item->explain : STR("Hierna komt niets meer."));
    part_desk_notes(list, scene, item, DESK_NOTES);
}

static void draw(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    if (scene->audience == FOR_TEACHER) {
        draw_teacher(state, ui, scene, list);
    } else {
        draw_room(state, ui, scene, list);
    }
}

static void report(const State *state, Report *out)
{
    *report_add(out) = (ReportItem){
        .move = STR("naam"), .title = state->item->text, .text = state->item->explain, .now = true
    };
    out->place = state->item->text;
}

static const Action keys[] = { ACTION_BACK, ACTION_BLACK, ACTION_OVERVIEW, ACTION_HELP,
                               ACTION_NONE };

const Format format_text = {
    .id = "tekst",
    .title = "Onderdeel",
    .keys = keys,
    .says = says,
    .accepts = accepts,
    .start = start,
    .interpret = interpret,
    .apply = apply,
    .next = next,
    .draw = draw,
    .report = report,
};
