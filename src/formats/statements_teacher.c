// The stellingenspel on the teacher's own screen: on the left what the room sees and what comes next,
// in the middle the statement with the school's view and the prompts, on the right the count and the
// talk clock.
#include "formats/desk.h"
#include "formats/statements_bars.h"
#include "formats/statements_view.h"
#include "formats/text.h"

static void what_is_next(const State *state, const Scene *scene, DrawList *list)
{
    int next = state->step == STEP_TITLE ? 0 : state->at + 1;
    if (state->step == STEP_END) {
        bool more = state->page + 1 < state->pages;
        desk_next(list, scene, more ? STR("Meer uitslagen") : STR("Hierna komt niets meer."),
                  (Str){ 0 });
        return;
    }
    if (next >= state->count) {
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

// Of the middle column. Long prompts need the place that large letters take.
typedef struct Look {
    float item, body;
    bool chip; // the school's answer as large as a card
} Look;

// A side as a chip; an answer that is more than a word or two in smaller letters beside its sign.
static float side(DrawList *list, const Scene *scene, const Look *look, Sign sign, Str word,
                  float y)
{
    float x = desk_of(scene).middle, w = desk_of(scene).middle_w;
    if (look->chip &&
        text_width(scene->metrics, list->arena, word, SIZE_BODY_MIN, true) <= w - 172) {
        return statements_wide_chip(list, scene, sign, word, x, y, w) - 12;
    }
    figure_sign(list, sign, x + 20, y + 24, 40,
                sign == SIGN_SQUARE ? ROLE_RED_CARD : ROLE_GREEN_EDGE);
    Rect box = { x + 60, y, w - 60, 140 };
    float below = desk_text(list, scene, box, word, 34, true);
    return (below < y + 48 ? y + 48 : below) + 8;
}

// Returns where it ends. Before its step the teacher is told that the room does not know it: beside the
// label, or where that is too narrow below it.
static float school_head(const State *state, const Scene *scene, DrawList *list, float y)
{
    enum { GAP = 20, LINE = 34 };
    static const Str head = STR_INIT("De school vindt"),
                     secret = STR_INIT("de zaal ziet dit nog niet");
    Desk desk = desk_of(scene);
    float x = desk.middle, baseline = y + 28;
    desk_label(list, scene, x, baseline, head);
    if (state->step == STEP_SCHOOL) return y + 44;
    x += text_width(scene->metrics, list->arena, head, DESK_LABEL, true) + GAP;
    float end = x + text_width(scene->metrics, list->arena, secret, DESK_SMALL, false);
    bool beside = end <= desk.middle + desk.middle_w;
    text_line(list, scene->metrics, beside ? x : desk.middle, beside ? baseline : baseline + LINE,
              DESK_SMALL, false, ROLE_INK_SOFT, ALIGN_START, secret);
    return beside ? y + 44 : y + 44 + LINE;
}

static float school_view(const State *state, const Scene *scene, const Look *look, DrawList *list,
                         float y)
{
    const Item *item = statements_item(state);
    float x = desk_of(scene).middle, w = desk_of(scene).middle_w;
    if (!statements_has_school(item)) return y;
    y = school_head(state, scene, list, y);
    if (item->view == VIEW_RED || item->view == VIEW_GREEN) {
        Sign sign = item->view == VIEW_RED ? SIGN_SQUARE : SIGN_CIRCLE;
        y = side(list, scene, look, sign, item->view == VIEW_RED ? item->red : item->green, y);
    } else if (item->view == VIEW_DEPENDS) {
        y = desk_text(list, scene, (Rect){ x, y, w, 44 }, STR("Het hangt ervan af."), DESK_BODY,
                      true);
    }
    return desk_text(list, scene, (Rect){ x, y, w, DESK_BOTTOM - y }, item->explain, look->body,
                     false) +
           20;
}

// What is noted of one colour of a group, or is being typed.
static int noted(const State *state, const Ui *ui, int group, Sign sign)
{
    const Ballot *ballot = statements_ballot(state);
    if (statements_counting(state)) return statements_field_value(state, ui, 2 * group + (int)sign);
    if (!ballot->taken) return COUNT_UNKNOWN;
    return sign == SIGN_SQUARE ? ballot->tally[group].red : ballot->tally[group].green;
}

static void draw_counts(const State *state, const Ui *ui, const Scene *scene, int group, Rect box,
                        DrawList *list)
{
    for (int s = 0; s < 2; s++) {
        int value = noted(state, ui, group, (Sign)s);
        float cx = box.x + 44 + 154 * (float)s, cy = box.y + 65;
        figure_sign(list, (Sign)s, cx, cy, 44, s == 0 ? ROLE_RED_CARD : ROLE_GREEN_EDGE);
        Str text = value < 0 ? STR("\xE2\x80\x93") : arena_printf(list->arena, "%d", value);
        text_line(list, scene->metrics, cx + 32, cy + 0.34f * 50, 50, true, ROLE_INK, ALIGN_START,
                  text);
        if (!statements_counting(state)) continue;
        draw_group(list, arena_printf(list->arena, "cijfers vak %d", 2 * group + s + 1),
                   (Rect){ box.x + box.w / 2 * (float)s, box.y, box.w / 2, box.h });
    }
}

// Returns where it ends.
static float numbers(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    float x = desk_of(scene).right, y = 168;
    bool counting = statements_counting(state);
    const Ballot *ballot = statements_ballot(state);
    desk_label(list, scene, x, 144, counting ? STR("Tellen") : STR("Geteld"));
    int rows = counting ? ballot_groups_of(state->apart) : ballot_groups(ballot);
    for (int g = 0; g < rows; g++, y += 150) {
        Rect box = { x, y, DESK_RIGHT_W, 130 };
        figure_card(list, box, 26, 3, 6, ROLE_LINE, ROLE_PAPER);
        Str guess = estimate_words(counting ? ESTIMATE_NONE : ballot->estimate[g]);
        if (str_empty(guess)) draw_counts(state, ui, scene, g, box, list);
        text_line(list, scene->metrics, x + box.w / 2, y + 65 + 0.34f * DESK_ITEM, DESK_ITEM, true,
                  ROLE_INK, ALIGN_CENTRE, guess);
    }
    if (state->step != STEP_TALK) return y + 8;
    desk_label(list, scene, x, y + 36, STR("Praatklok"));
    statements_clock(state, scene, list, x + DESK_RIGHT_W, y + 122);
    return y + 200;
}

// All of them, with what came out, as many as there is room for; returns where they end.
static float list_all(const State *state, const Scene *scene, DrawList *list, float y)
{
    enum { AIR = 8, LINE = 36 };
    Desk desk = desk_of(scene);
    Arena *arena = list->arena;
    Report report = { .arena = arena };
    statements_report(state, &report);
    Rect box = { desk.middle, y, desk.middle_w, 0 };
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
            return DESK_BOTTOM;
        }
        box.y = below + AIR;
    }
    return box.y;
}

// Before the first and after the last. Of a part of the programme what stands there goes with it.
static void between(const State *state, const Scene *scene, DrawList *list)
{
    enum { TOP = 116, HEAD = 44, AIR = 16 };
    Desk desk = desk_of(scene);
    Str head = arena_printf(list->arena, "%d %.*s", state->count,
                            STR_ARG(state->kind->about[state->count != 1]));
    const Item *part = state->part;
    float y = TOP;
    if (part && state->step == STEP_TITLE) {
        y = part_desk_name(list, scene, part);
        desk_label(list, scene, desk.middle, y + 28, head);
        y = list_all(state, scene, list, y + HEAD);
        part_desk_words(list, scene, part, y + AIR);
    } else {
        Rect box = { desk.middle, y, desk.middle_w, 160 };
        y = desk_text(list, scene, box, head, DESK_ITEM, true) + AIR;
        list_all(state, scene, list, y);
    }
    if (part) part_desk_notes(list, scene, part, DESK_NOTES);
}

// The statement, the school's view, the prompts and the notes; what does not fit below these goes on in the
// right column from `top`. False: not all of it fits.
static bool item_words(const State *state, const Scene *scene, const Look *look, DrawList *list,
                       float top)
{
    const Item *item = statements_item(state);
    Desk desk = desk_of(scene);
    Rect words = { desk.middle, 184, desk.middle_w, 220 };
    float y = desk_text(list, scene, words, item->text, look->item, true) + 20;
    y = school_view(state, scene, look, list, y);
    Rect boxes[] = { { desk.middle, y, desk.middle_w, DESK_BOTTOM - y },
                     { desk.right, top, DESK_RIGHT_W, DESK_BOTTOM - top } };
    return desk_aside(list, scene, item, boxes);
}

void statements_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    desk_room_copy(list, scene, state, ui, statements_room);
    what_is_next(state, scene, list);
    const Item *item = statements_item(state);
    if (!item) {
        between(state, scene, list);
        return;
    }
    steps_row(state, scene, list);
    float top = numbers(state, ui, scene, list);
    static const Look looks[] = { { DESK_ITEM, DESK_BODY, true },
                                  { 34, DESK_BODY, true },
                                  { DESK_BODY, DESK_SMALL, false } };
    enum { LAST = sizeof looks / sizeof *looks - 1 };
    int look = 0;
    for (; look < LAST; look++) {
        DrawList trial = draw_begin(list->arena, scene->width);
        if (item_words(state, scene, &looks[look], &trial, top)) break;
    }
    item_words(state, scene, &looks[look], list, top);
}
