// What an answer means for the people: who sits down, and how many still stand. The band has a sentence
// with its drawing on the left and the count on the right: a pawn for each person when they can be
// counted at a glance, and the number. The number is there only when somebody typed it; while it is being
// typed it stands in the lamp ring, as every field that takes digits.
#include "formats/quiz_view.h"

typedef struct Advice {
    Str words, then; // in the room; at home, when it is over
    bool sits;
} Advice;

static const Advice *advice(const State *state)
{
    static const Advice practice = { STR_INIT("Dit was oefenen: blijf staan."),
                                     STR_INIT("Dit was oefenen."), false };
    static const Advice struck = { STR_INIT("Deze vraag telt niet mee."),
                                   STR_INIT("Deze vraag telde niet mee."), false };
    static const Advice all_wrong = { STR_INIT("Iedereen fout! Blijf staan, de vraag telt niet."),
                                      STR_INIT("Iedereen had het fout. De vraag telde niet."),
                                      false };
    static const Advice lives = { STR_INIT("Tweede keer fout? Ga zitten."),
                                  STR_INIT("Wie het twee keer fout had, ging zitten."), true };
    static const Advice wrong = { STR_INIT("Fout? Ga zitten."),
                                  STR_INIT("Wie het fout had, ging zitten."), true };
    if (state->at == QUIZ_PRACTICE) return &practice;
    if (state->turns[state->at].struck) return &struck;
    if (state->turns[state->at].all_wrong) return &all_wrong;
    return state->sit == SIT_LIVES ? &lives : &wrong;
}

// The count -----------------------------------------------------------------------------------------

static int shown_number(const State *state, const Ui *ui)
{
    return ui->digits > 0 ? ui->number : state->standing;
}

static Str too_many_words(const State *state, Arena *arena)
{
    int limit = quiz_count_limit(state);
    if (limit == 0 || limit >= QUIZ_PEOPLE_MAX) {
        return arena_printf(arena, "Meer dan %d kan niet.", QUIZ_PEOPLE_MAX);
    }
    return arena_printf(arena, "Er %s er maar %d.", limit == 1 ? "stond" : "stonden", limit);
}

// Every pawn a person, as many as can be counted at a glance: in a row, or in two where there is less room,
// with their right end at `right`.
static void draw_pawns(DrawList *list, float left, float right, Rect band, int count)
{
    enum { MOST = 14, STEP = 40, STEP_LEAST = 26 };
    if (count < 1 || count > MOST) return;
    int row = (right - left) / (float)count >= STEP_LEAST ? count : (count + 1) / 2;
    float step = (right - left) / (float)row;
    if (step < STEP_LEAST) return;
    if (step > STEP) step = STEP;
    if (row < count && step > 36) step = 36;
    float h = 1.6f * step, cy = band.y + band.h / 2;
    float foot = row == count ? cy + h / 2 : cy - 5;
    for (int i = 0; i < count; i++) {
        float x = right - step * ((float)(row - 1 - i % row) + 0.5f);
        figure_pawn(list, x, i < row ? foot : cy + 5 + h, h, ROLE_PARENT);
    }
}

static void step_button(DrawList *list, float x, float cy, int number, bool more)
{
    enum { RADIUS = 42 };
    draw_disc(list, x, cy, RADIUS, ROLE_ACCENT);
    draw_line(list, x - 16, cy, x + 16, cy, 8, ROLE_ON_ACCENT);
    if (more) draw_line(list, x, cy - 16, x, cy + 16, 8, ROLE_ON_ACCENT);
    draw_group(list, arena_printf(list->arena, "zet staan %d", number),
               (Rect){ x - 48, cy - 48, 96, 96 });
}

static void digits_button(DrawList *list, const Scene *scene, float x, float cy)
{
    enum { SIDE = 84, SIZE = 34 };
    Rect box = { x - SIDE / 2.0f, cy - SIDE / 2.0f, SIDE, SIDE };
    figure_card(list, box, 26, 3, 6, ROLE_LINE, ROLE_PAPER);
    text_line(list, scene->metrics, x, cy + 0.34f * SIZE, SIZE, true, ROLE_INK, ALIGN_CENTRE,
              STR("123"));
    draw_group(list, STR("cijfers"), box);
}

// For fingers. One person more or less; the number itself asks for digits. Where there is none yet a button
// does, and one less is less than the most who can still stand.
static float draw_buttons(const State *state, const Scene *scene, DrawList *list, float right,
                          float cy)
{
    enum { RADIUS = 42, STEP = 100, AIR = 24 };
    int limit = quiz_count_limit(state), now = state->standing;
    bool known = now != QUIZ_UNKNOWN;
    float x = right - RADIUS;
    if (limit == 0) return right;
    if (!known) {
        digits_button(list, scene, x, cy);
    } else if (now < limit) {
        step_button(list, x, cy, now + 1, true);
    }
    if (!known && limit >= QUIZ_PEOPLE_MAX) return right - STEP - AIR;
    int fewer = (known ? now : limit) - 1;
    if (fewer >= 1) step_button(list, x - STEP, cy, fewer, false);
    return right - 2 * STEP - AIR;
}

// The number with its two words, and the pawns to its left where there is room after `left`; returns
// where the count begins.
static float draw_count(const State *state, const Ui *ui, const Scene *scene, DrawList *list,
                        float right, Rect band)
{
    enum { SIZE = 104, WORDS = 42, FIELD_W = 196, FIELD_H = 100 };
    float cy = band.y + band.h / 2, line = 1.3f * WORDS;
    int number = shown_number(state, ui);
    Str words[2] = { number == 1 ? STR("mens") : STR("mensen"),
                     number == 1 ? STR("staat nog") : STR("staan nog") };
    if (state->asked == 0) words[1] = number == 1 ? STR("staat") : STR("staan");
    if (!str_empty(scene->keepsake)) {
        words[1] = number == 1 ? STR("stond nog") : STR("stonden nog");
    }
    float w = text_width(scene->metrics, list->arena, words[1], WORDS, false);
    float first = text_width(scene->metrics, list->arena, words[0], WORDS, false);
    float x = right - (w > first ? w : first);
    for (int i = 0; i < 2; i++) {
        text_line(list, scene->metrics, x, cy + ((float)i - 0.5f) * line + 0.34f * WORDS, WORDS,
                  false, ROLE_INK, ALIGN_START, words[i]);
    }
    x -= 24;
    Str digits = arena_printf(list->arena, "%d", number);
    if (ui->digits == 0) {
        float wide = text_line(list, scene->metrics, x, cy + 0.34f * SIZE, SIZE, true, ROLE_INK,
                               ALIGN_END, digits);
        float reach = wide < FIELD_W / 2.0f ? FIELD_W / 2.0f : wide;
        draw_group(list, STR("cijfers"), (Rect){ x - reach, cy - FIELD_H / 2.0f, reach, FIELD_H });
        return x - wide;
    }
    Rect field = { x - 24 - FIELD_W, cy - FIELD_H / 2.0f, FIELD_W, FIELD_H };
    figure_ring(list, field, 26);
    draw_rrect(list, field, 26, ROLE_PAPER);
    TextStyle style = {
        .bold = true, .role = ROLE_INK, .align = ALIGN_CENTRE, .largest = 86, .smallest = 86
    };
    text_box(list, scene->metrics, field, digits, &style);
    return field.x - 24;
}

static float draw_too_many(const State *state, const Scene *scene, DrawList *list, float right,
                           float cy)
{
    enum { SIZE = 42, HEIGHT = 84, PAD = 32 };
    Str words = too_many_words(state, list->arena);
    float w = text_width(scene->metrics, list->arena, words, SIZE, true) + 2 * PAD;
    draw_rrect(list, (Rect){ right - w, cy - HEIGHT / 2.0f, w, HEIGHT }, 26, ROLE_WARN);
    text_line(list, scene->metrics, right - w + PAD, cy + 0.34f * SIZE, SIZE, true, ROLE_ON_WARN,
              ALIGN_START, words);
    return right - w;
}

void quiz_draw_band(const State *state, const Ui *ui, const Scene *scene, DrawList *list, Rect band)
{
    enum { DRAWING = 82, WORDS = 151, TALL = 122, AIR = 40, END = 44 };
    bool then = !str_empty(scene->keepsake);
    const Advice *say = advice(state);
    int number = shown_number(state, ui);
    float cy = band.y + band.h / 2, foot = band.y + 138, right = band.x + band.w - END;
    draw_rrect(list, band, 40, ROLE_HAZE);
    if (say->sits) {
        figure_sitter(list, band.x + DRAWING, foot, TALL, ROLE_PARENT);
    } else {
        figure_pawn(list, band.x + DRAWING, foot, TALL, ROLE_PARENT);
    }
    draw_group(list, STR("wie-staat"), band);
    bool keys = scene->keyboard > 0; // then the number is typed, and needs the room
    if (scene->touch && !keys) right = draw_buttons(state, scene, list, right, cy);
    bool counted = number != QUIZ_UNKNOWN && ui->field != QUIZ_TOO_MANY;
    if (ui->field == QUIZ_TOO_MANY) {
        right = draw_too_many(state, scene, list, right, cy);
    } else if (counted) {
        right = draw_count(state, ui, scene, list, right, band);
    }
    TextStyle style = { .bold = true, .role = ROLE_INK, .largest = 50, .smallest = SIZE_BODY_MIN };
    Rect words = { band.x + WORDS, band.y, right - AIR - band.x - WORDS, band.h };
    TextBlock block = text_box(list, scene->metrics, words, then ? say->then : say->words, &style);
    if (counted && ui->digits == 0)
        draw_pawns(list, words.x + block.width + AIR, right - AIR, band, number);
}

void quiz_people_line(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    enum { SIZE = 42 };
    int number = shown_number(state, ui);
    bool too_many = ui->field == QUIZ_TOO_MANY;
    bool foot = !scene->touch && str_empty(scene->keepsake); // for these words
    if (!foot || (number == QUIZ_UNKNOWN && !too_many)) return;
    Str words = too_many ? too_many_words(state, list->arena)
                         : arena_printf(list->arena, "%d %s nog", number,
                                        number == 1 ? "staat" : "staan");
    Stage stage = stage_of(scene);
    text_line(list, scene->metrics, stage.left + stage.width / 2, FOOT_CENTRE + 0.34f * SIZE, SIZE,
              true, ui->digits > 0 ? ROLE_INK : ROLE_INK_SOFT, ALIGN_CENTRE, words);
}
