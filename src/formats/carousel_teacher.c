// The carousel on the teacher's own screen: in the middle who goes where at the next change, because that is
// what is asked at the laptop; on the right the clock with its key, and the rounds with their minutes.
#include "formats/carousel_view.h"
#include "formats/desk.h"
#include "formats/text.h"

static Str round_name(Arena *arena, int round)
{
    return arena_printf(arena, "Ronde %d", round + 1);
}

static Str minutes_text(Arena *arena, int minutes)
{
    return arena_printf(arena, "%d minu%s", minutes, minutes == 1 ? "ut" : "ten");
}

static void what_is_next(const State *state, const Scene *scene, DrawList *list)
{
    Arena *arena = list->arena;
    int walk = state->part->ways->walk,
        next = state->step == CAROUSEL_CHANGE ? state->round + 1 : 0;
    bool round = state->step == CAROUSEL_PLACES || state->step == CAROUSEL_CHANGE;
    if (state->step == CAROUSEL_NAME && part_has_words(state->part)) {
        desk_next(list, scene, STR("De uitleg"), (Str){ 0 });
    } else if (state->step < CAROUSEL_PLACES) {
        desk_next(list, scene, STR("Waar begin je?"), (Str){ 0 });
    } else if (round) {
        desk_next(list, scene, round_name(arena, next), minutes_text(arena, state->minutes[next]));
    } else if (state->step == CAROUSEL_END) {
        desk_next(list, scene, STR("Het volgende onderdeel."), (Str){ 0 });
    } else if (carousel_last(state)) {
        desk_next(list, scene, STR("Iedereen terug"), (Str){ 0 });
    } else {
        Str how = walk > 0 ? arena_printf(arena, "%.*s lopen", STR_ARG(minutes_text(arena, walk)))
                           : (Str){ 0 };
        desk_next(list, scene, STR("Wissel nu"), how);
    }
}

// Without room for rows: a text, which is broken where it must be.
static Str in_words(const State *state, CarouselSays says, const char *between, Arena *arena)
{
    Buf words = { 0 };
    for (int g = 0; g < state->group_count; g++) {
        Str place = carousel_place(state, g, state->round + (says == CAROUSEL_WALK ? 1 : 0));
        buf_printf(&words, "%s%.*s: %.*s", g > 0 ? between : "", STR_ARG(state->groups[g]),
                   STR_ARG(place));
    }
    Str out = arena_copy(arena, buf_str(&words));
    buf_finish(&words);
    return out;
}

// Returns where it ends.
static float who_goes_where(const State *state, const Scene *scene, DrawList *list,
                            CarouselSays says, Rect box)
{
    CarouselTable table = carousel_table(state, says, scene->metrics, list->arena, box, DESK_BODY,
                                         DESK_BODY);
    if (table.fits) {
        carousel_draw_table(state, &table, scene->metrics, list, box);
        return box.y + table.step * (float)table.lines;
    }
    static const char *const between[] = { "\n", "; " }; // a line a group, as long as there is room
    float below = box.y;
    for (int i = 0; i < 2 && below <= box.y; i++) {
        Str words = in_words(state, says, between[i], list->arena);
        below = desk_text(list, scene, box, words, DESK_BODY, false);
    }
    if (below > box.y) return below;
    bool shown = state->step >= CAROUSEL_PLACES;
    return desk_text(list, scene, box,
                     shown ? STR("De hele lijst staat op het scherm.")
                           : STR("De hele lijst komt zo op het scherm."),
                     DESK_BODY, false);
}

// Before the groups are told: what the programme says, and where each of them begins.
static void before(const State *state, const Scene *scene, DrawList *list)
{
    enum { HEAD = 48, AIR = 20 };
    Desk desk = desk_of(scene);
    float y = part_desk_name(list, scene, state->part);
    desk_label(list, scene, desk.middle, y + 28, STR("Wie begint waar"));
    y += HEAD;
    y = who_goes_where(state, scene, list, CAROUSEL_WHERE,
                       (Rect){ desk.middle, y, desk.middle_w, DESK_BOTTOM - y });
    part_desk_words(list, scene, state->part, y + AIR);
}

static void middle(const State *state, const Scene *scene, DrawList *list)
{
    Desk desk = desk_of(scene);
    bool begins = state->step == CAROUSEL_PLACES;
    CarouselSays says = begins || carousel_last(state) ? CAROUSEL_WHERE : CAROUSEL_WALK;
    Rect box = { desk.middle, 120, desk.middle_w, DESK_BOTTOM - 120 };
    Str head = state->step == CAROUSEL_END ? state->part->text
               : begins                    ? STR("Waar begin je?")
                        : arena_printf(list->arena, "Ronde %d van %d", state->round + 1,
                                       state->round_count);
    box.y = desk_text(list, scene, box, head, DESK_ITEM, true) + 20;
    box.h = DESK_BOTTOM - box.y;
    if (state->step == CAROUSEL_END) return;
    if (!begins) {
        Str what = says == CAROUSEL_WHERE          ? STR("De laatste ronde")
                   : state->step == CAROUSEL_ROUND ? STR("Straks wisselen")
                                                   : STR("Zo wisselen we");
        desk_label(list, scene, box.x, box.y + 28, what);
        box.y += 48;
        box.h -= 48;
    }
    who_goes_where(state, scene, list, says, box);
}

static void draw_clock(const State *state, const Scene *scene, DrawList *list)
{
    Desk desk = desk_of(scene);
    int64_t left_ms = clock_left_ms(&state->clock, scene->now_ms);
    Str key = action_key_name(str_z(action_info(ACTION_TALK)->keys));
    desk_label(list, scene, desk.right, 144,
               state->step == CAROUSEL_ROUND ? STR("Deze ronde nog") : STR("Lopen"));
    text_line(list, scene->metrics, desk.right, 236, 86, true, ROLE_INK, ALIGN_START,
              left_ms == 0 ? STR("tijd om") : clock_digits(list->arena, left_ms));
    float x = desk.right + figure_key_word(list, scene->metrics, desk.right, 290, key) + 14;
    text_line(list, scene->metrics, x, 290 + 0.34F * DESK_BODY, DESK_BODY, false, ROLE_INK_SOFT,
              ALIGN_START, state->clock.runs ? STR("klok stil") : STR("klok verder"));
    draw_group(list, STR("knop praten"), (Rect){ desk.right, 156, DESK_RIGHT_W, 164 });
}

// Below the clock where there is one, and below them what the teacher noted.
static void draw_rounds(const State *state, const Scene *scene, DrawList *list)
{
    enum { HIGH = 160, LOW = 400, STEP = 38, NOTES = 24 };
    const int top = carousel_has_clock(state) ? LOW : HIGH;
    Desk desk = desk_of(scene);
    desk_label(list, scene, desk.right, (float)top - 16, STR("Rondes"));
    for (int i = 0; i < state->round_count; i++) {
        bool now = state->step >= CAROUSEL_ROUND && state->step < CAROUSEL_END && i == state->round;
        float y = (float)(top + STEP * i), baseline = y + STEP / 2.0F + 0.34F * DESK_SMALL;
        Role ink = now ? ROLE_ON_ACCENT : ROLE_INK_SOFT;
        if (now)
            draw_rrect(list, (Rect){ desk.right - 12, y, DESK_RIGHT_W, STEP }, 19, ROLE_ACCENT);
        text_line(list, scene->metrics, desk.right, baseline, DESK_SMALL, now, ink, ALIGN_START,
                  round_name(list->arena, i));
        text_line(list, scene->metrics, desk.right + DESK_RIGHT_W - 28, baseline, DESK_SMALL, now,
                  ink, ALIGN_END, minutes_text(list->arena, state->minutes[i]));
    }
    part_desk_notes(list, scene, state->part, (float)(top + STEP * state->round_count + NOTES));
}

void carousel_draw_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    desk_room_copy(list, scene, state, ui, carousel_draw_room);
    what_is_next(state, scene, list);
    if (state->step < CAROUSEL_PLACES) {
        before(state, scene, list);
    } else {
        middle(state, scene, list);
    }
    if (carousel_has_clock(state)) draw_clock(state, scene, list);
    draw_rounds(state, scene, list);
}
