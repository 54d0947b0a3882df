// The stellingenspel on the teacher's own screen: on the left what the room sees and what comes next,
// in the middle the statement with the school's view and the prompts, on the right the count and the
// talk clock.
#include "formats/desk.h"
#include "formats/statements_view.h"
#include "formats/text.h"

static void what_is_next(const State *state, const Scene *scene, DrawList *list)
{
    int next = state->step == STEP_TITLE ? 0 : state->at + 1;
    if (next >= state->count || state->step == STEP_END) {
        desk_next(list, scene, STR("Alle uitslagen bij elkaar"), (Str){ 0 });
        return;
    }
    Str head = state->kind->head;
    desk_next(list, scene, arena_printf(list->arena, "%.*s %d", STR_ARG(head), next + 1),
              state->pack->items[state->items[next]].text);
}

static void steps_row(const State *state, const Scene *scene, DrawList *list)
{
    static const Str words[] = { STR_INIT("Lezen"),   STR_INIT("Kaarten"), STR_INIT("Tellen"),
                                 STR_INIT("Uitslag"), STR_INIT("Praten"),  STR_INIT("School") };
    int count = sizeof words / sizeof *words;
    if (state->kind->closing) count = STEP_TALK - STEP_READ;
    desk_steps(list, scene, words, count, (int)state->step - STEP_READ);
}

// A side as a chip; an answer that is more than a word or two in smaller letters beside its sign.
static float side(DrawList *list, const Scene *scene, Sign sign, Str word, float y)
{
    float x = desk_of(scene).middle, w = desk_of(scene).middle_w;
    if (text_width(scene->metrics, list->arena, word, SIZE_BODY_MIN, true) <= w - 172) {
        return statements_wide_chip(list, scene, sign, word, x, y, w) - 12;
    }
    figure_sign(list, sign, x + 20, y + 24, 40,
                sign == SIGN_SQUARE ? ROLE_RED_CARD : ROLE_GREEN_EDGE);
    Rect box = { x + 60, y, w - 60, 140 };
    float below = desk_text(list, scene, box, word, 34, true);
    return (below < y + 48 ? y + 48 : below) + 8;
}

static float school_view(const State *state, const Scene *scene, DrawList *list, float y)
{
    const Item *item = statements_item(state);
    float x = desk_of(scene).middle, w = desk_of(scene).middle_w;
    if (!statements_has_school(item)) return y;
    Str head = STR("De school"), secret = STR("De school (de zaal ziet dit nog niet)");
    bool room = text_width(scene->metrics, list->arena, secret, DESK_LABEL, true) <= w;
    if (state->step < STEP_SCHOOL && room) head = secret;
    desk_label(list, scene, x, y + 28, head);
    y += 44;
    if (item->view == VIEW_RED || item->view == VIEW_GREEN) {
        Sign sign = item->view == VIEW_RED ? SIGN_SQUARE : SIGN_CIRCLE;
        y = side(list, scene, sign, item->view == VIEW_RED ? item->red : item->green, y);
    } else if (item->view == VIEW_DEPENDS) {
        y = desk_text(list, scene, (Rect){ x, y, w, 44 }, STR("Het hangt ervan af."), DESK_BODY,
                      true);
    }
    return desk_text(list, scene, (Rect){ x, y, w, DESK_BOTTOM - y }, item->explain, DESK_BODY,
                     false) +
           20;
}

// Returns where it ends.
static float numbers(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    float x = desk_of(scene).right;
    bool counting = state->step == STEP_VOTE || state->step == STEP_COUNT;
    desk_label(list, scene, x, 144, counting ? STR("Tellen") : STR("Geteld"));
    float y = 168;
    int rows = counting ? ballot_groups_of(state->apart) : ballot_groups(statements_ballot(state));
    for (int g = 0; g < rows; g++) {
        Rect box = { x, y, DESK_RIGHT_W, 130 };
        figure_card(list, box, 26, 3, 6, ROLE_LINE, ROLE_PAPER);
        for (int s = 0; s < 2; s++) {
            const Tally *tally = &statements_ballot(state)->tally[g];
            int value = counting ? statements_field_value(state, ui, 2 * g + s)
                        : !statements_ballot(state)->taken ? COUNT_UNKNOWN
                        : s == 0                           ? tally->red
                                                           : tally->green;
            float cx = x + 44 + 154 * (float)s, cy = y + 65;
            figure_sign(list, (Sign)s, cx, cy, 44, s == 0 ? ROLE_RED_CARD : ROLE_GREEN_EDGE);
            Str text = value < 0 ? STR("\xE2\x80\x93") : arena_printf(list->arena, "%d", value);
            text_line(list, scene->metrics, cx + 32, cy + 0.34f * 50, 50, true, ROLE_INK,
                      ALIGN_START, text);
            if (!counting) continue;
            draw_group(list, arena_printf(list->arena, "cijfers vak %d", 2 * g + s + 1),
                       (Rect){ x + DESK_RIGHT_W / 2.0f * (float)s, y, DESK_RIGHT_W / 2.0f, 130 });
        }
        y += 150;
    }
    if (state->step != STEP_TALK) return y + 8;
    desk_label(list, scene, x, y + 36, STR("Praatklok"));
    statements_clock(state, scene, list, x + DESK_RIGHT_W, y + 122);
    return y + 200;
}

// Before the first and after the last: all of them, with what came out, as many as there is room for.
static void between(const State *state, const Scene *scene, DrawList *list)
{
    enum { TOP = 116, AIR = 8, LINE = 36 };
    Desk desk = desk_of(scene);
    Arena *arena = list->arena;
    Str head = arena_printf(arena, "%d %.*s", state->count,
                            STR_ARG(state->kind->about[state->count != 1]));
    Report report = { .arena = arena };
    statements_report(state, &report);
    Rect box = { desk.middle, TOP, desk.middle_w, 160 };
    box.y = desk_text(list, scene, box, head, DESK_ITEM, true) + 2 * AIR;
    for (int i = 0; i < report.count; i++) {
        const ReportItem *item = &report.items[i];
        bool last = i + 1 == report.count, told = !str_empty(item->outcome);
        Str words = arena_printf(arena, "%d. %.*s%s%.*s", i + 1, STR_ARG(item->text),
                                 told ? " \xE2\x80\x93 " : "", STR_ARG(item->outcome));
        box.h = DESK_BOTTOM - box.y - (last ? 0 : LINE);
        float below = desk_text(list, scene, box, words, DESK_SMALL, false);
        if (below == box.y) {
            desk_text(list, scene, (Rect){ box.x, box.y, box.w, LINE },
                      arena_printf(arena, "en nog %d", report.count - i), DESK_SMALL, false);
            return;
        }
        box.y = below + AIR;
    }
}

void statements_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    desk_room_copy(list, scene, state, ui, statements_room);
    what_is_next(state, scene, list);
    const Item *item = statements_item(state);
    if (!item) {
        bool planned = state->part && state->step == STEP_TITLE;
        if (planned) part_desk(list, scene, state->part);
        else between(state, scene, list);
        return;
    }
    steps_row(state, scene, list);
    Desk desk = desk_of(scene);
    Rect words = { desk.middle, 184, desk.middle_w, 220 };
    float y = desk_text(list, scene, words, item->text, DESK_ITEM, true) + 20;
    y = school_view(state, scene, list, y);
    float top = numbers(state, ui, scene, list);
    Rect boxes[] = { { desk.middle, y, desk.middle_w, DESK_BOTTOM - y },
                     { desk.right, top, DESK_RIGHT_W, DESK_BOTTOM - top } };
    desk_aside(list, scene, item, boxes);
}
