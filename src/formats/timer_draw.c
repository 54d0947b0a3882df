// What the room sees while people speak: the name on the left, the dial on the right, and nothing else
// until there is something to say. A speaker gets ready inside the full dial; then the numbers stand there.
// The name keeps its place from one step to the next. The signal is one calm change, a lamp-yellow band
// below the name; the time that somebody is over is nobody's business but the teacher's.
#include "formats/name.h"
#include "formats/text.h"
#include "formats/timer_view.h"

typedef struct TimerLook {
    Rect name;       /* the words stand on its lower edge */
    Rect below;      /* the minutes, or the signal */
    float cx, cy, r; /* of the dial */
} TimerLook;

static TextStyle name_style(const Scene *scene)
{
    return (TextStyle){
        .bold = true, .role = ROLE_INK, .largest = stage_size(scene, 148), .smallest = SIZE_BODY_MIN
    };
}

// A name that would become small or broken beside the dial stands above a smaller one.
static TimerLook look_of(const Scene *scene, Arena *arena, Str name)
{
    enum { GAP = 56, GOOD = 60 };
    Stage stage = stage_of(scene);
    TextStyle style = name_style(scene);
    float r = 0.235f * stage.width < 320 ? 0.235f * stage.width : 320;
    float right = stage.left + stage.width, w = stage.width - 2 * r - GAP;
    TimerLook look = { .name = { stage.left, 152, w, 328 },
                       .below = { stage.left, 524, w, 220 },
                       .cx = right - r,
                       .cy = 500,
                       .r = r };
    TextBlock block = text_fit(scene->metrics, arena, name, w, look.name.h, &style);
    if (block.fits && block.size >= GOOD) return look;
    r = 240;
    look.name = (Rect){ stage.left, 124, stage.width, 210 };
    look.below = (Rect){ stage.left, 384, stage.width - 2 * r - GAP, 300 };
    look.cx = right - r;
    look.cy = 616;
    look.r = r;
    return look;
}

static void draw_name(const Scene *scene, DrawList *list, const TimerLook *look, Str name)
{
    TextStyle style = name_style(scene);
    Rect box = look->name;
    TextBlock block = name_fit(scene->metrics, list->arena, name, box.w, box.h, &style);
    draw_group(list, STR("naam"), box);
    text_draw(list, &block, box.x, box.w, box.y + box.h - block.height / 2, &style);
}

static void draw_minutes(const State *state, const Scene *scene, DrawList *list,
                         const TimerLook *look)
{
    TextStyle style = { .role = ROLE_INK_SOFT,
                        .largest = stage_size(scene, 60),
                        .smallest = SIZE_BODY_MIN };
    Str words = timer_words(list->arena, clock_left_ms(&state->clock, scene->now_ms));
    TextBlock block = text_fit(scene->metrics, list->arena, words, look->below.w, look->below.h,
                               &style);
    text_draw(list, &block, look->below.x, look->below.w, look->below.y + block.height / 2, &style);
}

// A child with the floor, within the dial.
static void draw_speaker(DrawList *list, const TimerLook *look)
{
    float half = 0.52f * look->r, foot = look->cy + 0.5f * look->r;
    figure_pawn(list, look->cx, foot, 1.06f * look->r, ROLE_CHILD);
    draw_rrect(list, (Rect){ look->cx - half, foot - 2, 2 * half, 14 }, 7, ROLE_INK);
}

static void draw_ready(const State *state, const Scene *scene, DrawList *list)
{
    TimerLook look = look_of(scene, list->arena, state->names[state->at]);
    stage_fade(list, scene, state->since_ms);
    draw_name(scene, list, &look, state->names[state->at]);
    draw_minutes(state, scene, list, &look);
    list->alpha = 255;
    timer_ring(list, look.cx, look.cy, look.r, 1, ROLE_ACCENT);
    draw_speaker(list, &look);
    draw_group(list, STR("knop praten"),
               (Rect){ look.cx - look.r, look.cy - look.r, 2 * look.r, 2 * look.r });
}

// The clock --------------------------------------------------------------------------------------

// As large as the longest time of this turn allows, so that ten minutes and nine look alike.
static void draw_digits(const Scene *scene, DrawList *list, const TimerLook *look, int64_t left,
                        int64_t whole)
{
    enum { AIR = 52 };
    float w = 2 * (look->r - AIR);
    bool over = left == 0;
    TextStyle style = { .bold = true,
                        .role = ROLE_INK,
                        .align = ALIGN_CENTRE,
                        .largest = over ? 124 : 178,
                        .smallest = 72,
                        .max_lines = 1 };
    Str words = over ? STR("Tijd om") : clock_digits(list->arena, left);
    Str longest = over ? words : clock_digits(list->arena, whole);
    style.largest = text_fit(scene->metrics, list->arena, longest, w, look->r, &style).size;
    text_box(list, scene->metrics, (Rect){ look->cx - w / 2, look->cy - look->r / 2, w, look->r },
             words, &style);
}

static void draw_dial(const State *state, const Scene *scene, DrawList *list, const TimerLook *look)
{
    enum { PAUSE = 50 };
    const Clock *clock = &state->clock;
    int64_t left = clock_left_ms(clock, scene->now_ms);
    int64_t whole = left + clock_spent_ms(clock, scene->now_ms);
    timer_ring(list, look->cx, look->cy, look->r, whole > 0 ? (float)left / (float)whole : 0,
               clock->runs ? ROLE_ACCENT : ROLE_INK_SOFT);
    draw_digits(scene, list, look, left, whole);
    if (!clock->runs && left > 0) {
        text_line(list, scene->metrics, look->cx, look->cy + 0.56f * look->r + 0.34f * PAUSE, PAUSE,
                  false, ROLE_INK_SOFT, ALIGN_CENTRE, STR("pauze"));
    }
    draw_group(list, STR("knop praten"),
               (Rect){ look->cx - look->r, look->cy - look->r, 2 * look->r, 2 * look->r });
    draw_wake(list, clock_wake_ms(clock, scene->now_ms));
}

// True from the signal to the end, whatever the numbers say: it need not change every second.
static Str signal_words(const State *state, Arena *arena, bool over)
{
    if (over) return STR("Dank je wel!");
    return arena_printf(arena, "Laatste %.*s", STR_ARG(timer_words(arena, timer_signal_ms(state))));
}

// In one line while its letters can stay large.
static TextBlock signal_block(const Scene *scene, Arena *arena, Str words, float w, float h)
{
    TextStyle style = {
        .bold = true, .largest = stage_size(scene, 72), .smallest = 50, .max_lines = 1
    };
    TextBlock block = text_fit(scene->metrics, arena, words, w, h, &style);
    if (block.fits) return block;
    style.smallest = SIZE_BODY_MIN;
    style.max_lines = 0;
    return text_fit(scene->metrics, arena, words, w, h, &style);
}

static void draw_signal(const State *state, const Scene *scene, DrawList *list, Rect below)
{
    enum { SIDE = 44, AIR = 22, EDGE = 5 };
    int64_t left = clock_left_ms(&state->clock, scene->now_ms);
    bool over = left == 0;
    int64_t gone = over ? clock_over_ms(&state->clock, scene->now_ms)
                        : timer_signal_ms(state) - left;
    TextStyle style = { .role = ROLE_ON_LAMP };
    Str words = signal_words(state, list->arena, over);
    TextBlock block = signal_block(scene, list->arena, words, below.w - 2 * SIDE,
                                   below.h - 2 * AIR);
    Rect band = { below.x, below.y, block.width + 2 * SIDE, block.height + 2 * AIR };
    if (state->clock.runs) stage_fade(list, scene, scene->now_ms - gone);
    draw_panel(list, band, 40, EDGE, ROLE_RING_EDGE, ROLE_LAMP);
    draw_group(list, STR("signaal"), band);
    text_draw(list, &block, band.x + SIDE, block.width, band.y + band.h / 2, &style);
    list->alpha = 255;
}

static void draw_talk(const State *state, const Scene *scene, DrawList *list)
{
    TimerLook look = look_of(scene, list->arena, state->names[state->at]);
    draw_name(scene, list, &look, state->names[state->at]);
    draw_dial(state, scene, list, &look);
    if (timer_phase(state, scene->now_ms) != PHASE_TIME) {
        draw_signal(state, scene, list, look.below);
    }
}

// The whole --------------------------------------------------------------------------------------

static void draw_thanks(const State *state, const Scene *scene, DrawList *list)
{
    int heard = 0;
    for (int i = 0; i < state->count; i++) {
        heard += state->turns[i].heard;
    }
    Str thanks = heard > 1 ? STR("Dank jullie wel!") : STR("Dank je wel!");
    stage_title(list, scene, &(TitlePage){ .title = thanks, .usual = thanks, .calm = true });
}

static void draw_title(const State *state, const Scene *scene, DrawList *list)
{
    stage_title(
        list, scene,
        &(TitlePage){ .title = state->item->text,
                      .usual = STR("Spreektijd"),
                      .about = timer_about(state, scene, list->arena, stage_title_width(scene)),
                      .calm = true });
}

Str timer_hint(const State *state)
{
    Str first = state->count == 1 ? STR("de spreker") : STR("eerste spreker");
    switch (state->step) {
    case TIMER_NAME:
        return part_has_words(state->item) ? STR("uitleg") : first;
    case TIMER_WORDS:
        return first;
    case TIMER_READY:
        return STR("start de klok");
    case TIMER_TALK:
        return timer_following(state) == TIMER_NONE ? STR("klaar") : STR("volgende spreker");
    case TIMER_END:
        break;
    }
    return STR("verder");
}

void timer_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    static void (*const pictures[])(const State *, const Scene *, DrawList *) = {
        [TIMER_NAME] = draw_title,
        [TIMER_READY] = draw_ready,
        [TIMER_TALK] = draw_talk,
        [TIMER_END] = draw_thanks,
    };
    bool up = state->step == TIMER_READY || state->step == TIMER_TALK;
    int dots = state->open || state->count == 1 ? 0 : state->count;
    draw_clear(list, ROLE_GROUND);
    if (up) {
        Str place = { 0 };
        if (dots > 0) {
            place = arena_printf(list->arena, "Spreker %d van %d", state->at + 1, state->count);
        }
        stage_strip(list, scene, state->item->text, place);
    }
    if (state->step == TIMER_WORDS) {
        part_draw_words(state->item, state->since_ms, scene, list);
    } else {
        pictures[state->step](state, scene, list);
    }
    int now = up ? state->at : state->step == TIMER_END ? state->count : TIMER_NONE;
    stage_foot(list, scene, now, dots, timer_hint(state));
}
