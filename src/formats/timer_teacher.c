// The speakers on the teacher's own screen: who speaks now and the clock, which counts on when the time
// is over, how long those before took, and who comes next.
#include "formats/desk.h"
#include "formats/name.h"
#include "formats/text.h"
#include "formats/timer_view.h"

enum { LIST_TOP = 330, LIST_HEAD = 42, ROW = 48, TIME_W = 176 };

static void what_is_next(const State *state, const Scene *scene, DrawList *list)
{
    int following = timer_following(state);
    if (following == TIMER_NONE) {
        bool end = state->step == TIMER_END;
        desk_next(list, scene, end ? STR("Het volgende onderdeel.") : STR("Iedereen bedanken."),
                  (Str){ 0 });
        return;
    }
    if (state->open && state->step == TIMER_READY) {
        desk_next(list, scene, STR("Komt er niemand meer? Druk op S."), (Str){ 0 });
        return;
    }
    if (state->step == TIMER_NAME && part_has_words(state->item)) {
        desk_next(list, scene, STR("De uitleg"), (Str){ 0 });
        return;
    }
    Rect box = desk_next_box(list, scene);
    Str place = state->open
                    ? STR("De volgende")
                    : arena_printf(list->arena, "Spreker %d van %d", following + 1, state->count);
    text_line(list, scene->metrics, box.x + 28, box.y + 52, DESK_BODY, false, ROLE_INK_SOFT,
              ALIGN_START, place);
    TextStyle style = { .bold = true, .role = ROLE_INK, .largest = 34, .smallest = DESK_SMALL };
    TextBlock block = name_fit(scene->metrics, list->arena, state->names[following], box.w - 56,
                               box.h - 100, &style);
    text_draw(list, &block, box.x + 28, box.w - 56, box.y + 76 + block.height / 2, &style);
}

// A row of the list: a name takes as many lines as it needs.
typedef struct NameRow {
    TextBlock block;
    float h;
} NameRow;

static const TextStyle row_style = {
    .role = ROLE_INK, .largest = DESK_BODY, .smallest = DESK_SMALL, .line_height = 1.15f
};

static NameRow row_of(const State *state, const Scene *scene, Arena *arena, int speaker)
{
    enum { MOST = 120, AIR = 12 };
    float w = desk_of(scene).middle_w - TIME_W;
    NameRow row = { .block = name_fit(scene->metrics, arena, state->names[speaker], w, MOST,
                                      &row_style) };
    row.h = row.block.height + AIR > ROW ? row.block.height + AIR : ROW;
    return row;
}

static void draw_row(const State *state, const Scene *scene, DrawList *list, int speaker, float y,
                     const NameRow *row)
{
    Desk desk = desk_of(scene);
    const TimerTurn *turn = &state->turns[speaker];
    float cy = y + row->h / 2, right = desk.middle + desk.middle_w;
    bool up = state->step == TIMER_READY || state->step == TIMER_TALK;
    if (up && speaker == state->at) {
        draw_rrect(list, (Rect){ desk.middle - 16, y, desk.middle_w + 32, row->h }, 16, ROLE_HAZE);
    }
    text_draw(list, &row->block, desk.middle, desk.middle_w - TIME_W, cy, &row_style);
    if (!turn->heard) return;
    text_line(list, scene->metrics, right, cy + 0.34f * DESK_BODY, DESK_BODY, false, ROLE_INK_SOFT,
              ALIGN_END, timer_used(list->arena, turn->spent_ms));
}

// As many as there is room for from `top` down, round the one who is up. Returns where they end.
static float speakers(const State *state, const Scene *scene, DrawList *list, float top)
{
    NameRow rows[PACK_NAMES_MAX];
    int known = timer_known(state), first = state->at < known ? state->at : known - 1, last = first;
    rows[first] = row_of(state, scene, list->arena, first);
    float room = DESK_BOTTOM - top - rows[first].h;
    for (bool more = true; more;) {
        more = false;
        for (int way = -1; way <= 1; way += 2) {
            int i = way < 0 ? first - 1 : last + 1;
            if (i < 0 || i >= known) continue;
            rows[i] = row_of(state, scene, list->arena, i);
            if (rows[i].h > room) continue;
            room -= rows[i].h;
            *(way < 0 ? &first : &last) = i;
            more = true;
        }
    }
    float y = top;
    for (int i = first; i <= last; i++) {
        draw_row(state, scene, list, i, y, &rows[i]);
        y += rows[i].h;
    }
    return y;
}

// Before the first: who will speak, in which order and how long, and what the programme says of it.
static void before(const State *state, const Scene *scene, DrawList *list)
{
    enum { AIR = 20 };
    Str each = timer_words(list->arena, state->each_ms);
    Str head = state->open ? arena_printf(list->arena, "Wie wil, ieder %.*s", STR_ARG(each))
               : state->count == 1
                   ? arena_printf(list->arena, "Spreker, %.*s", STR_ARG(each))
                   : arena_printf(list->arena, "Sprekers, ieder %.*s", STR_ARG(each));
    float y = part_desk_name(list, scene, state->item);
    desk_label(list, scene, desk_of(scene).middle, y + 28, head);
    y += LIST_HEAD;
    if (!state->open) y = speakers(state, scene, list, y);
    part_desk_words(list, scene, state->item, y + AIR);
    part_desk_notes(list, scene, state->item, DESK_NOTES);
}

static void steps_row(const State *state, const Scene *scene, DrawList *list)
{
    static const Str words[] = { STR_INIT("Naam"), STR_INIT("Praten"), STR_INIT("Signaal"),
                                 STR_INIT("Tijd om") };
    int now = state->step == TIMER_TALK ? 1 + (int)timer_phase(state, scene->now_ms) : 0;
    desk_steps(list, scene, words, sizeof words / sizeof *words, now);
}

static void clock_column(const State *state, const Scene *scene, DrawList *list)
{
    enum { SIZE = 104, CY = 214, R = 150, RING_Y = 470 };
    const Clock *clock = &state->clock;
    Desk desk = desk_of(scene);
    float right = desk.right + DESK_RIGHT_W;
    int64_t left = clock_left_ms(clock, scene->now_ms), over = clock_over_ms(clock, scene->now_ms);
    int64_t spent = clock_spent_ms(clock, scene->now_ms), whole = left + spent;
    bool late = left == 0;
    desk_label(list, scene, desk.right, 144, late ? STR("Over de tijd") : STR("Nog te gaan"));
    // What is over counts whole seconds that have passed, what is left those that have begun.
    Str digits = clock_digits(list->arena, late ? over / 1000 * 1000 : left);
    if (late) digits = arena_printf(list->arena, "+%.*s", STR_ARG(digits));
    float size = SIZE, w = text_width(scene->metrics, list->arena, digits, SIZE, true);
    if (w > DESK_RIGHT_W) size *= DESK_RIGHT_W / w; // left on, and looked at the next day
    text_line(list, scene->metrics, right, CY + 0.34f * size, size, true, ROLE_INK, ALIGN_END,
              digits);
    Rect bar = { desk.right, CY + 82, DESK_RIGHT_W, 16 };
    draw_rrect(list, bar, 8, ROLE_LINE);
    bar.w = whole > 0 ? DESK_RIGHT_W * (float)left / (float)whole : 0;
    if (bar.w >= 16) draw_rrect(list, bar, 8, ROLE_ACCENT);
    draw_group(list, STR("knop praten"), (Rect){ desk.right, 110, DESK_RIGHT_W, 210 });
    Str signal = arena_printf(list->arena, "Signaal: laatste %.*s",
                              STR_ARG(timer_words(list->arena, timer_signal_ms(state))));
    bool waits = state->step == TIMER_TALK && !clock->runs;
    Rect notes = { desk.right, CY + 130, DESK_RIGHT_W, 300 };
    notes.y = desk_text(list, scene, notes, signal, DESK_BODY, false) + 16;
    Str used = waits ? STR("De klok staat stil.") : STR("De klok loopt.");
    if (state->step == TIMER_READY) used = STR("De klok start als je verdergaat.");
    desk_text(list, scene, notes, used, DESK_BODY, false);
    draw_wake(list, clock_over_wake_ms(clock, scene->now_ms));
}

void timer_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    desk_room_copy(list, scene, state, ui, timer_room);
    what_is_next(state, scene, list);
    if (state->step < TIMER_READY) {
        before(state, scene, list);
        return;
    }
    bool end = state->step == TIMER_END;
    Desk desk = desk_of(scene);
    desk_label(list, scene, desk.middle, LIST_TOP - 14, STR("Sprekers"));
    speakers(state, scene, list, LIST_TOP);
    TextStyle style = {
        .bold = true, .role = ROLE_INK, .largest = DESK_ITEM, .smallest = DESK_SMALL
    };
    name_box(list, scene->metrics, (Rect){ desk.middle, 176, desk.middle_w, 112 },
             end ? state->item->text : state->names[state->at], &style);
    if (end) return;
    steps_row(state, scene, list);
    clock_column(state, scene, list);
}
