// The pictures of the carousel for the room. The hall where the beamer hangs is one of the rooms, and
// whoever comes in looks for two things: how long still, and where to. So a round is a clock with the places
// below it, and the change is one band that no other picture has, over the places. That band comes when the
// time of a round is up, whether or not anybody stands at the keys; only the walk waits for its key.
#include "formats/carousel_view.h"
#include "formats/text.h"

enum { TABLE_BOTTOM = 872 };
enum { HUNDRED_MINUTES = 100 * 60 * 1000 - 999 }; // from here on the clock says "100:00"

static Str rounds_text(const State *state, Arena *arena)
{
    return arena_printf(arena, "Ronde %d van %d", state->round + 1, state->round_count);
}

// The beginning ------------------------------------------------------------------------------

static void draw_name(const State *state, const Scene *scene, DrawList *list)
{
    bool one = state->round_count == 1;
    TitlePage page = { .title = state->part->text, .usual = STR("Carrousel"), .calm = true };
    page.about = arena_printf(list->arena, "%d groepen, %d ronde%s", state->group_count,
                              state->round_count, one ? "" : "s");
    stage_title(list, scene, &page);
}

static Rect places_box(const Scene *scene)
{
    enum { TOP = 244 };
    Stage stage = stage_of(scene);
    return (Rect){ stage.left, TOP, stage.width, TABLE_BOTTOM - TOP };
}

// The first round is the present one until another begins, so its places are the first.
static void draw_places(const State *state, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    Rect box = places_box(scene);
    stage_strip(list, scene, state->part->text, (Str){ 0 });
    stage_fade(list, scene, state->since_ms);
    text_line(list, scene->metrics, stage.left, 204, 72, true, ROLE_INK, ALIGN_START,
              STR("Waar begin je?"));
    CarouselTable table = carousel_table(state, CAROUSEL_WHERE, scene->metrics, list->arena, box,
                                         stage_size(scene, 104), CAROUSEL_LEAST);
    carousel_draw_table(state, &table, scene->metrics, list, box);
    list->alpha = 255;
}

// A round ----------------------------------------------------------------------------------------

typedef struct RoundLook {
    Rect table_box;
    CarouselTable table; /* does not fit: the clock has the stage to itself */
    float digits, cy;    /* size and middle of the clock */
} RoundLook;

static RoundLook round_look(const State *state, const Scene *scene, Arena *arena)
{
    Stage stage = stage_of(scene);
    RoundLook look = { .digits = stage.roomy ? 296 : 220, .cy = 280 };
    if (clock_left_ms(&state->clock, scene->now_ms) >= HUNDRED_MINUTES) look.digits *= 0.8F;
    look.table_box = (Rect){ stage.left, 512, stage.width, TABLE_BOTTOM - 512 };
    look.table = carousel_table(state, CAROUSEL_WHERE, scene->metrics, arena, look.table_box,
                                stage_size(scene, 60), CAROUSEL_LEAST);
    if (!look.table.fits) look.cy = 440;
    return look;
}

// The time in one colour on a line of the other: shorter as it runs out.
static void draw_bar(const State *state, DrawList *list, Rect bar, int64_t left_ms)
{
    draw_rrect(list, bar, bar.h / 2, ROLE_LINE);
    float share = (float)left_ms / (float)carousel_length_ms(state);
    bar.w *= share > 1 ? 1 : share;
    if (bar.w >= bar.h) draw_rrect(list, bar, bar.h / 2, ROLE_ACCENT);
}

static void draw_clock(const State *state, const Scene *scene, DrawList *list,
                       const RoundLook *look)
{
    Stage stage = stage_of(scene);
    float size = look->digits, right = stage.left + stage.width, words = stage.roomy ? 72 : 60;
    int64_t left_ms = clock_left_ms(&state->clock, scene->now_ms);
    text_line(list, scene->metrics, stage.left - 6, look->cy + 0.34F * size, size, true, ROLE_INK,
              ALIGN_START, clock_digits(list->arena, left_ms));
    text_line(list, scene->metrics, right, look->cy - 8, words, true, ROLE_INK, ALIGN_END,
              rounds_text(state, list->arena));
    Str below = carousel_last(state) ? STR("de laatste ronde") : STR("daarna wisselen we");
    if (!state->clock.runs) below = STR("de klok staat stil");
    text_line(list, scene->metrics, right, look->cy + 62, 42, false, ROLE_INK_SOFT, ALIGN_END,
              below);
    Rect bar = { stage.left, look->cy + 0.5F * size + 22, stage.width, 24 };
    draw_bar(state, list, bar, left_ms);
    draw_group(list, STR("knop praten"),
               (Rect){ stage.left, look->cy - 0.5F * size, stage.width, size + 46 });
}

static void draw_round(const State *state, const Scene *scene, DrawList *list)
{
    RoundLook look = round_look(state, scene, list->arena);
    stage_strip(list, scene, state->part->text, (Str){ 0 });
    draw_clock(state, scene, list, &look);
    if (!look.table.fits) return;
    carousel_draw_table(state, &look.table, scene->metrics, list, look.table_box);
}

// The change, and the end -------------------------------------------------------------------------------------

static Rect change_box(const Scene *scene)
{
    enum { TOP = 300 };
    Stage stage = stage_of(scene);
    return (Rect){ stage.left, TOP, stage.width, TABLE_BOTTOM - TOP };
}

// What stands at the right in the band: the time to walk, or that it is over.
static Str band_time(const State *state, const Scene *scene, Arena *arena)
{
    if (state->step != CAROUSEL_CHANGE || !carousel_has_clock(state)) return (Str){ 0 };
    int64_t left_ms = clock_left_ms(&state->clock, scene->now_ms);
    return left_ms == 0 ? STR("tijd om") : clock_digits(arena, left_ms);
}

static void draw_band(const State *state, const Scene *scene, DrawList *list, Str words)
{
    enum { SIZE = 86, INSIDE = 48 };
    Stage stage = stage_of(scene);
    Rect band = { stage.left, 124, stage.width, 140 };
    float baseline = band.y + band.h / 2 + 0.34F * SIZE, right = band.x + band.w - INSIDE;
    draw_rrect(list, band, 40, ROLE_ACCENT);
    text_line(list, scene->metrics, band.x + INSIDE, baseline, SIZE, true, ROLE_ON_ACCENT,
              ALIGN_START, words);
    text_line(list, scene->metrics, right, baseline, SIZE, true, ROLE_ON_ACCENT, ALIGN_END,
              band_time(state, scene, list->arena));
    if (carousel_has_clock(state)) draw_group(list, STR("knop praten"), band);
}

static void draw_change(const State *state, const Scene *scene, DrawList *list)
{
    bool key = state->step == CAROUSEL_CHANGE;
    Rect box = change_box(scene);
    CarouselTable table = carousel_table(state, CAROUSEL_WALK, scene->metrics, list->arena, box,
                                         stage_size(scene, 104), CAROUSEL_LEAST);
    stage_strip(list, scene, state->part->text, rounds_text(state, list->arena));
    draw_band(state, scene, list, key ? STR("Wissel nu") : STR("Tijd om! Wissel nu"));
    carousel_draw_table(state, &table, scene->metrics, list, box);
}

// After the last round, with the band as long as nobody has come to the key.
static void draw_end(const State *state, const Scene *scene, DrawList *list)
{
    enum { PAIRS = 3, FOOT = 760 };
    Stage stage = stage_of(scene);
    float w = stage.roomy ? stage.half : stage.width, x = stage.left + stage.width - w;
    TextStyle style = {
        .bold = true, .role = ROLE_INK, .largest = 178, .smallest = 60, .line_height = 1.15F
    };
    Rect words = { stage.left, 290, stage.roomy ? stage.half - 24 : stage.width,
                   stage.roomy ? 500 : 220 };
    stage_strip(list, scene, state->part->text, (Str){ 0 });
    if (state->step != CAROUSEL_END) draw_band(state, scene, list, STR("Tijd om!"));
    text_box(list, scene->metrics, words, STR("Iedereen terug"), &style);
    for (int i = 0; i < PAIRS; i++) {
        float cx = x + w * (float)(2 * i + 1) / (2 * PAIRS);
        figure_pawn(list, cx - 52, FOOT, 220, ROLE_PARENT);
        figure_pawn(list, cx + 70, FOOT, 160, ROLE_CHILD);
    }
    draw_rrect(list, (Rect){ x, FOOT - 4, w, 14 }, 7, ROLE_INK);
}

// All of it --------------------------------------------------------------------------------------

Str carousel_hint(const State *state, Arena *arena)
{
    switch (state->step) {
    case CAROUSEL_NAME:
        return part_has_words(state->part) ? STR("uitleg") : STR("waar begin je?");
    case CAROUSEL_WORDS:
        return STR("waar begin je?");
    case CAROUSEL_PLACES:
        return STR("ronde 1");
    case CAROUSEL_ROUND:
        return carousel_last(state) ? STR("iedereen terug") : STR("wissel");
    case CAROUSEL_CHANGE:
        return arena_printf(arena, "ronde %d", state->round + 2);
    case CAROUSEL_END:
        break;
    }
    return STR("verder");
}

static void draw_step(const State *state, const Scene *scene, DrawList *list)
{
    switch (state->step) {
    case CAROUSEL_NAME:
        draw_name(state, scene, list);
        break;
    case CAROUSEL_WORDS:
        part_draw_words(state->part, state->since_ms, scene, list);
        break;
    case CAROUSEL_PLACES:
        draw_places(state, scene, list);
        break;
    case CAROUSEL_ROUND:
        if (!carousel_over(state, scene->now_ms)) {
            draw_round(state, scene, list);
        } else if (carousel_last(state)) {
            draw_end(state, scene, list);
        } else {
            draw_change(state, scene, list);
        }
        break;
    case CAROUSEL_CHANGE:
        draw_change(state, scene, list);
        break;
    case CAROUSEL_END:
        draw_end(state, scene, list);
        break;
    }
}

void carousel_draw_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    draw_clear(list, ROLE_GROUND);
    draw_step(state, scene, list);
    if (carousel_has_clock(state)) draw_wake(list, clock_wake_ms(&state->clock, scene->now_ms));
    int now = state->step == CAROUSEL_END    ? state->round_count
              : state->step < CAROUSEL_ROUND ? -1
                                             : state->round;
    stage_foot(list, scene, now, state->round_count, carousel_hint(state, list->arena));
}

bool carousel_fits(const State *state, const Scene *scene, Arena *arena)
{
    // The change has the lowest box, and in the smallest letters it says no more than these two names.
    return carousel_table(state, CAROUSEL_WHERE, scene->metrics, arena, change_box(scene),
                          CAROUSEL_LEAST, CAROUSEL_LEAST)
        .fits;
}
