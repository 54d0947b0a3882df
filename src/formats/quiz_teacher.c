// The quiz on the teacher's own screen: on the left what the room sees and the next question with its
// right answer, in the middle the question with the right answer before the room has it, on the right who
// stands, the rules and where we are. What only the teacher knows comes before what the room reads too:
// when texts are long, the question is the first to shrink. What stands in the middle between questions is
// in quiz_guide.c.
#include "formats/desk.h"
#include "formats/quiz_view.h"

// What comes next -----------------------------------------------------------------------------------

static void good_pill(DrawList *list, const Scene *scene, float right, float cy)
{
    enum { SIZE = 28, H = 48 };
    float w = text_width(scene->metrics, list->arena, STR("Goed"), SIZE, true) + 44;
    Rect box = { right - w, cy - H / 2.0f, w, H };
    draw_panel(list, box, H / 2.0f, 4, ROLE_RING_EDGE, ROLE_LAMP);
    text_line(list, scene->metrics, box.x + w / 2, cy + 0.34f * SIZE, SIZE, true, ROLE_ON_LAMP,
              ALIGN_CENTRE, STR("Goed"));
}

enum { PILL_ROOM = 130, ANSWER_X = 52 };

// How wide an answer is in a box `w` wide.
static float answer_wide(float w, bool right)
{
    return w - ANSWER_X - (right ? PILL_ROOM : 0);
}

static TextBlock next_answer(const Scene *scene, Arena *arena, Str words, float w, bool right)
{
    TextStyle style = { .role = ROLE_INK, .largest = DESK_BODY, .smallest = DESK_SMALL };
    return text_fit(scene->metrics, arena, words, answer_wide(w, right), 120, &style);
}

typedef struct NextLook {
    TextBlock question, answers[2];
    bool shown[2];
} NextLook;

static bool is_right(const Item *item, int side)
{
    return item->right == (side == 0 ? SIDE_RED : SIDE_GREEN);
}

enum { NEXT_AIR = 14 };
static const TextStyle next_style = {
    .bold = true, .role = ROLE_INK, .largest = 34, .smallest = DESK_SMALL
};

// The question with both answers, else with the right one, else alone.
static NextLook next_look(const Scene *scene, Arena *arena, Rect box, const Item *item)
{
    NextLook look = { .shown = { true, true } };
    for (int without = 0; without <= 2; without++) {
        float below = 0;
        for (int s = 0; s < 2; s++) {
            bool right = is_right(item, s);
            look.answers[s] = next_answer(scene, arena, s == 0 ? item->red : item->green, box.w,
                                          right);
            look.shown[s] = look.answers[s].fits && (without == 0 || (without == 1 && right));
            if (look.shown[s]) below += look.answers[s].height + NEXT_AIR;
        }
        look.question = text_fit(scene->metrics, arena, item->text, box.w, box.h - below,
                                 &next_style);
        if (look.question.fits) break;
    }
    return look;
}

static void next_question(DrawList *list, const Scene *scene, Rect box, const Item *item)
{
    NextLook look = next_look(scene, list->arena, box, item);
    TextStyle style = { .role = ROLE_INK, .largest = DESK_BODY, .smallest = DESK_SMALL };
    if (!look.question.fits) return;
    text_draw(list, &look.question, box.x, box.w, box.y + look.question.height / 2, &next_style);
    float y = box.y + look.question.height + NEXT_AIR;
    for (int s = 0; s < 2; s++) {
        if (!look.shown[s]) continue;
        float cy = y + look.answers[s].height / 2;
        figure_sign(list, (Sign)s, box.x + 18, cy, 36, sign_edge((Sign)s));
        bool right = is_right(item, s);
        text_draw(list, &look.answers[s], box.x + ANSWER_X, answer_wide(box.w, right), cy, &style);
        if (right) good_pill(list, scene, box.x + box.w, cy);
        y += look.answers[s].height + NEXT_AIR;
    }
}

static void what_is_next(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    enum { LINE = 38 };
    if (!str_empty(scene->after)) {
        desk_next(list, scene, (Str){ 0 }, (Str){ 0 });
        return;
    }
    Rect box = desk_next_box(list, scene);
    int next = quiz_following(state);
    bool after = state->step >= QUIZ_WINNER;
    Rect inside = { box.x + 28, box.y + 20, box.w - 56, box.h - 32 };
    if (next < 0 || after) {
        Str words = after ? arena_printf(list->arena, "Met de pijl: %.*s.",
                                         STR_ARG(quiz_hint(state, ui, list->arena)))
                          : STR("Dit is de laatste vraag.");
        desk_text(list, scene, inside, words, DESK_BODY, false);
        return;
    }
    TextStyle style = { .role = ROLE_INK_SOFT, .largest = DESK_BODY, .smallest = DESK_SMALL };
    Str number = arena_printf(list->arena, "Vraag %d", quiz_place_of(state, next));
    Str small = arena_printf(list->arena, "%.*s \xC2\xB7 %.*s", STR_ARG(number),
                             STR_ARG(quiz_group(state, next)));
    TextBlock head = text_fit(scene->metrics, list->arena, small, inside.w, LINE, &style);
    if (!head.fits) head = text_fit(scene->metrics, list->arena, number, inside.w, LINE, &style);
    text_draw(list, &head, inside.x, inside.w, inside.y + head.height / 2, &style);
    inside.y += head.height + 8;
    inside.h -= head.height + 8;
    next_question(list, scene, inside, &state->pack->items[state->items[next]]);
}

// A question ----------------------------------------------------------------------------------------

static void steps_row(const State *state, const Scene *scene, DrawList *list)
{
    static const Str words[] = { STR_INIT("Vraag"), STR_INIT("Kaarten"), STR_INIT("Antwoord"),
                                 STR_INIT("Wie staat") };
    int now = (int)state->step - QUIZ_READ;
    if (now > 2) now = 2;
    bool counted = state->standing != QUIZ_UNKNOWN && state->at != QUIZ_PRACTICE;
    desk_steps(list, scene, words, 4, now == 2 && counted ? 3 : now);
}

enum { RING = 16, SIGN = 50, RIGHT_INSIDE = 32 };

typedef struct RightBox {
    TextBlock words;
    TextStyle style;
    float height; /* ring and the pill above it included */
} RightBox;

static float right_wide(const Scene *scene)
{
    return desk_of(scene).middle_w - 2 * RING - 2 * RIGHT_INSIDE - SIGN - 24;
}

static RightBox right_box(const Item *item, const Scene *scene, Arena *arena)
{
    enum { PILL = 26, AIR = 44 };
    Sign sign = item->right == SIDE_RED ? SIGN_SQUARE : SIGN_CIRCLE;
    RightBox right = {
        .style = { .bold = true, .role = sign_text(sign), .largest = 42, .smallest = DESK_SMALL }
    };
    right.words = text_fit(scene->metrics, arena, sign == SIGN_SQUARE ? item->red : item->green,
                           right_wide(scene), 130, &right.style);
    right.height = right.words.height + AIR + 2 * RING + PILL;
    if (right.height < 110 + PILL) right.height = 110 + PILL;
    return right;
}

static void draw_right(DrawList *list, const Scene *scene, const Item *item, const RightBox *right,
                       float y)
{
    enum { PILL = 26 };
    Desk desk = desk_of(scene);
    Sign sign = item->right == SIDE_RED ? SIGN_SQUARE : SIGN_CIRCLE;
    Rect box = { desk.middle, y + PILL, desk.middle_w, right->height - PILL };
    draw_rrect(list, box, 28, ROLE_RING_EDGE);
    draw_rrect(list, rect_inset(box, 4), 24, ROLE_LAMP);
    draw_rrect(list, rect_inset(box, RING), 16, sign_card(sign));
    float x = box.x + RING + RIGHT_INSIDE, cy = box.y + box.h / 2;
    figure_sign(list, sign, x + SIGN / 2.0f, cy, SIGN, sign_text(sign));
    text_draw(list, &right->words, x + SIGN + 24, right_wide(scene), cy, &right->style);
    good_pill(list, scene, box.x + box.w - 32, box.y + 2);
}

// `beside`: what the right column has left; what does not fit in the middle stands there. True: it does.
static bool question(const State *state, const Scene *scene, Rect beside, DrawList *list)
{
    enum { TOP = 184, AIR = 20 };
    const Item *item = quiz_item(state);
    Desk desk = desk_of(scene);
    RightBox right = right_box(item, scene, list->arena);
    TextStyle small = { .role = ROLE_INK, .largest = DESK_BODY, .smallest = DESK_SMALL };
    TextStyle bold = { .bold = true, .role = ROLE_INK, .largest = 42, .smallest = DESK_SMALL };
    float all = DESK_BOTTOM - TOP - right.height - 2 * AIR;
    TextBlock explain = text_fit(scene->metrics, list->arena, item->explain, desk.middle_w,
                                 0.55f * all, &small);
    if (!explain.fits) { // long, in a narrow column
        explain = text_fit(scene->metrics, list->arena, item->explain, desk.middle_w, all, &small);
    }
    float room = all - (explain.fits ? explain.height : 0);
    if (room > 220) room = 220;
    TextBlock words = text_fit(scene->metrics, list->arena, item->text, desk.middle_w, room, &bold);
    float y = TOP;
    steps_row(state, scene, list);
    if (words.fits) {
        text_draw(list, &words, desk.middle, desk.middle_w, y + words.height / 2, &bold);
        y += words.height + 8;
    }
    draw_right(list, scene, item, &right, y);
    y += right.height + AIR;
    if (explain.fits) {
        text_draw(list, &explain, desk.middle, desk.middle_w, y + explain.height / 2, &small);
        y += explain.height + AIR;
    }
    Rect boxes[] = { { desk.middle, y, desk.middle_w, DESK_BOTTOM - y }, beside };
    desk_aside(list, scene, item, boxes);
    return boxes[1].y > beside.y;
}

// The right column ----------------------------------------------------------------------------------

static Str below_number(const State *state, Arena *arena)
{
    int start = quiz_round(state)->start;
    if (state->standing == QUIZ_UNKNOWN) {
        return quiz_count_limit(state) > 0 ? STR("typ het getal") : STR("niet geteld");
    }
    return start == QUIZ_UNKNOWN ? STR("staan") : arena_printf(arena, "van %d", start);
}

static float standing(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    float x = desk_of(scene).right, cx = x + 218;
    Rect box = { x, 166, DESK_RIGHT_W, 200 };
    bool typing = state->step != QUIZ_GUESS && ui->digits > 0 && quiz_count_limit(state) > 0;
    desk_label(list, scene, x, 144, STR("Wie staat er nog?"));
    figure_card(list, box, 28, typing ? 8 : 3, 6, typing ? ROLE_LAMP : ROLE_LINE, ROLE_PAPER);
    figure_pawn(list, x + 78, 328, 124, ROLE_PARENT);
    int value = typing ? ui->number : state->standing;
    Str number = value == QUIZ_UNKNOWN ? STR("\xE2\x80\x93")
                                       : arena_printf(list->arena, "%d", value);
    text_line(list, scene->metrics, cx, 282, 104, true, ROLE_INK, ALIGN_CENTRE, number);
    text_line(list, scene->metrics, cx, 332, DESK_BODY, false, ROLE_INK_SOFT, ALIGN_CENTRE,
              typing ? STR("druk op Enter") : below_number(state, list->arena));
    if (quiz_count_limit(state) > 0) draw_group(list, STR("cijfers"), box);
    float y = box.y + box.h + 20;
    Str words = { 0 };
    if (ui->field == QUIZ_TOO_MANY) {
        words = arena_printf(list->arena, "Er kunnen er hooguit %d staan.", quiz_count_limit(state));
    } else if (state->step == QUIZ_RIGHT && state->asked > 0 && quiz_count_limit(state) > 0) {
        words = STR("Typ hoeveel er staan. 0: iedereen had het fout.");
    } else {
        return y;
    }
    return desk_text(list, scene, (Rect){ x, y, DESK_RIGHT_W, 70 }, words, DESK_SMALL, false) + 8;
}

static Str until_words(const State *state, Arena *arena)
{
    if (state->until <= 1) return STR("Tot er \xC3\xA9\xC3\xA9n staat");
    return arena_printf(arena, "%d vragen", state->until);
}

static Str countdown_words(const State *state, Arena *arena)
{
    if (state->countdown_s == 0) return STR("Zonder klok");
    return arena_printf(arena, "%d seconden voor de kaart", state->countdown_s);
}

static float rules(const State *state, const Scene *scene, DrawList *list, float y)
{
    static const Str sit[] = { [SIT_STAYS] = STR_INIT("Wie zit, blijft zitten"),
                               [SIT_ROUND] = STR_INIT("Daarna een nieuwe ronde"),
                               [SIT_LIVES] = STR_INIT("Twee levens"),
                               [SIT_RETURN] = STR_INIT("E\xC3\xA9n keer terugkomen") };
    float x = desk_of(scene).right;
    Str lines[] = { until_words(state, list->arena), sit[state->sit],
                    countdown_words(state, list->arena) };
    desk_label(list, scene, x, y + 28, STR("Spelregels"));
    y += 48;
    for (int i = 0; i < 3; i++) {
        y = desk_text(list, scene, (Rect){ x, y, DESK_RIGHT_W, 40 }, lines[i], DESK_SMALL, false);
    }
    return y + 16;
}

static void right_column(const State *state, const Scene *scene, float y, DrawList *list)
{
    float x = desk_of(scene).right;
    y = rules(state, scene, list, y);
    int place = quiz_place(state), total = quiz_total(state);
    desk_label(list, scene, x, y + 28, STR("Vragen"));
    Str words = place > 0 ? arena_printf(list->arena, "%d van %d", place, total)
                          : arena_printf(list->arena, "%d", total);
    y = desk_text(list, scene, (Rect){ x, y + 40, DESK_RIGHT_W, 70 }, words, 42, true) + 8;
    if (state->step == QUIZ_TITLE) return; // the middle has them
    quiz_teacher_groups(state, scene, list, (Rect){ x, y, DESK_RIGHT_W, DESK_BOTTOM - y });
}

void quiz_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    desk_room_copy(list, scene, state, ui, quiz_room);
    what_is_next(state, ui, scene, list);
    float y = standing(state, ui, scene, list);
    Rect beside = { desk_of(scene).right, y, DESK_RIGHT_W, DESK_BOTTOM - y };
    if (!quiz_item(state)) {
        quiz_teacher_guide(state, scene, list);
    } else if (question(state, scene, beside, list)) {
        return; // the rules can be asked for, a note cannot
    }
    right_column(state, scene, y, list);
}
