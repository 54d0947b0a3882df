// Between the questions: everybody stands again, several stand when the questions are over, the closest
// guess. The three ways out of a tie stand on the screen as cards to press, because the teacher must
// choose there and nothing but the screen can say what there is to choose.
#include "formats/quiz_view.h"

enum { PAWNS_MOST = 14 }; // more than that nobody counts at a glance

static TextStyle title_style(const Scene *scene, float largest)
{
    return (TextStyle){
        .bold = true, .role = ROLE_INK, .largest = stage_size(scene, largest), .smallest = 50
    };
}

// Who plays are parents: pawns of one size, `step` apart.
static void pawn_row(DrawList *list, float x, float foot, float h, float step, int count)
{
    for (int i = 0; i < count; i++) {
        figure_pawn(list, x + 0.29f * h + (float)i * step, foot, h, ROLE_PARENT);
    }
}

// A number that is being typed: in the lamp ring, with how to put it down beside it. What cannot be is
// said in its place. False: nothing was typed.
static bool typed_number(const State *state, const Ui *ui, const Scene *scene, DrawList *list,
                         float cy)
{
    Stage stage = stage_of(scene);
    Rect field = { stage.left + 24, cy - 66, 250, 132 };
    TextStyle words = { .role = ROLE_INK_SOFT, .largest = 50, .smallest = SIZE_BODY_MIN };
    if (ui->field == QUIZ_TOO_MANY) {
        Rect box = { stage.left, cy - 76, stage.width, 152 };
        draw_rrect(list, box, 26, ROLE_WARN);
        words.role = ROLE_ON_WARN;
        Str most = arena_printf(list->arena,
                                "Dat kan niet: er kunnen er nu hooguit %d staan. Typ het opnieuw.",
                                quiz_count_limit(state));
        box = (Rect){ box.x + 40, box.y + 8, box.w - 80, box.h - 16 };
        text_box(list, scene->metrics, box, most, &words);
        return true;
    }
    if (ui->digits == 0 || quiz_count_limit(state) == 0) return false;
    figure_ring(list, field, 26);
    draw_rrect(list, field, 26, ROLE_PAPER);
    text_line(list, scene->metrics, field.x + field.w / 2, cy + 0.34f * 104, 104, true, ROLE_INK,
              ALIGN_CENTRE, arena_printf(list->arena, "%d", ui->number));
    Rect beside = { field.x + field.w + 72, cy - 70, stage.width - field.w - 96, 140 };
    text_box(list, scene->metrics, beside, STR("Druk op Enter"), &words);
    return true;
}

// Everybody stands ----------------------------------------------------------------------------------

static Str won_before(const State *state, Arena *arena)
{
    const QuizRound *before = state->round > 0 ? &state->rounds[state->round - 1] : NULL;
    if (!before || before->name_count == 0 || quiz_round(state)->returned) return (Str){ 0 };
    Str more = before->name_count > 1 ? STR(" en anderen") : (Str){ 0 };
    return arena_printf(arena, "Ronde %d gewonnen: %.*s%.*s", state->round,
                        STR_ARG(before->names[0]), STR_ARG(more));
}

void quiz_draw_round(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    enum { FLOOR = 690 };
    Stage stage = stage_of(scene);
    bool back = quiz_round(state)->returned;
    Str words = back ? STR("Iedereen mag \xC3\xA9\xC3\xA9n keer terugkomen!")
                     : STR("Iedereen staat weer!");
    Str small = won_before(state, list->arena);
    stage_fade(list, scene, state->since_ms);
    if (state->round > 0) {
        text_line(list, scene->metrics, stage.left, 172, 50, false, ROLE_INK_SOFT, ALIGN_START,
                  arena_printf(list->arena, "Ronde %d", state->round + 1));
    }
    TextStyle style = title_style(scene, 124);
    Rect box = { stage.left - 4, 196, stage.width + 4, str_empty(small) ? 270 : 190 };
    text_box(list, scene->metrics, box, words, &style);
    TextStyle quiet = { .role = ROLE_INK_SOFT, .largest = 50, .smallest = SIZE_BODY_MIN };
    text_box(list, scene->metrics, (Rect){ stage.left, 386, stage.width, 80 }, small, &quiet);
    float step = stage.width / PAWNS_MOST, h = step / 0.66f;
    if (h > 190) h = 190;
    bool few = state->standing != QUIZ_UNKNOWN && state->standing < PAWNS_MOST;
    int pawns = few ? state->standing : PAWNS_MOST; // a child counts them
    pawn_row(list, stage.left + (step - 0.58f * h) / 2, FLOOR, h, step, pawns);
    draw_rrect(list, (Rect){ stage.left, FLOOR - 4, stage.width, 12 }, 6, ROLE_INK);
    list->alpha = 255;
    if (typed_number(state, ui, scene, list, 796) || state->standing == QUIZ_UNKNOWN) return;
    float x = stage.left;
    x += text_line(list, scene->metrics, x, 796 + 0.34f * 104, 104, true, ROLE_INK, ALIGN_START,
                   arena_printf(list->arena, "%d", state->standing));
    text_line(list, scene->metrics, x + 24, 796 + 0.34f * 104, 50, false, ROLE_INK, ALIGN_START,
              state->standing == 1 ? STR("mens staat") : STR("mensen staan"));
}

// Several stand -------------------------------------------------------------------------------------

typedef struct Choice {
    Str words, key, group;
    void (*drawing)(DrawList *list, float cx, float foot);
} Choice;

static void draw_podium(DrawList *list, float cx, float foot)
{
    for (int i = -1; i <= 1; i++) {
        figure_pawn(list, cx + 66 * (float)i, foot - 26, 88, ROLE_PARENT);
    }
    draw_rrect(list, (Rect){ cx - 104, foot - 28, 208, 28 }, 10, ROLE_INK);
}

static void draw_question(DrawList *list, float cx, float foot)
{
    figure_voter(list, cx - 38, foot, 74, ROLE_PARENT, SIGN_SQUARE, 42, 1);
    figure_voter(list, cx + 38, foot, 74, ROLE_PARENT, SIGN_CIRCLE, 42, 1);
}

// A scale with the right number in the lamp, and a guess beside it.
static void draw_scale(DrawList *list, float cx, float foot)
{
    float y = foot - 34;
    for (int i = -3; i <= 3; i++) {
        draw_line(list, cx + 34 * (float)i, y - 14, cx + 34 * (float)i, y + 14, 6, ROLE_INK_SOFT);
    }
    draw_line(list, cx - 120, y, cx + 120, y, 8, ROLE_INK_SOFT);
    draw_disc(list, cx + 34, y, 26, ROLE_RING_EDGE);
    draw_disc(list, cx + 34, y, 21, ROLE_LAMP);
    figure_pawn(list, cx - 34, y - 10, 76, ROLE_PARENT);
}

static void draw_choice(DrawList *list, const Scene *scene, Rect box, const Choice *choice)
{
    figure_card(list, box, 40, 3, 14, ROLE_LINE, ROLE_PAPER);
    choice->drawing(list, box.x + box.w / 2, box.y + 168);
    float cap = figure_key_width(scene->metrics, list->arena, choice->key);
    TextStyle style = { .bold = true,
                        .role = ROLE_INK,
                        .align = ALIGN_CENTRE,
                        .largest = stage_size(scene, 60),
                        .smallest = SIZE_BODY_MIN };
    Rect words = { box.x + 24, box.y + 176, box.w - 48, box.h - 176 - 88 };
    text_box(list, scene->metrics, words, choice->words, &style);
    figure_key_word(list, scene->metrics, box.x + box.w / 2 - cap / 2, box.y + box.h - 56,
                    choice->key);
    draw_group(list, choice->group, box);
}

static int choices_of(const State *state, Arena *arena, Choice *choices)
{
    int count = 0, spare = quiz_spare(state);
    choices[count++] = (Choice){ state->standing == 1 ? STR("De winnaar") : STR("Samen winnen"),
                                 STR("\xE2\x86\x92"), STR("zet winnaar"), draw_podium };
    if (spare >= 0) {
        Str move = arena_printf(arena, "zet vraag %d", spare + 1);
        choices[count++] = (Choice){ STR("Nog een vraag"), STR("N"), move, draw_question };
    }
    if (state->standing != 1 && state->ceiling > 1) {
        choices[count++] = (Choice){ STR("De dichtste gok"), STR("G"), STR("zet beslis"),
                                     draw_scale };
    }
    return count;
}

static void who_stands(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    enum { CENTRE = 362, TALL = 150 };
    Stage stage = stage_of(scene);
    if (typed_number(state, ui, scene, list, CENTRE)) return;
    TextStyle quiet = { .role = ROLE_INK_SOFT, .largest = 50, .smallest = SIZE_BODY_MIN };
    float foot = CENTRE + TALL / 2.0f, step = stage.width / PAWNS_MOST;
    if (state->standing == QUIZ_UNKNOWN) {
        figure_pawn(list, stage.left + 44, foot, TALL, ROLE_PARENT);
        Rect box = { stage.left + 132, CENTRE - 70, stage.width - 132, 140 };
        Str words = quiz_count_limit(state) > 0 ? STR("Tel wie er staat en typ het getal.")
                                                : STR("Kijk wie er nog staat.");
        text_box(list, scene->metrics, box, words, &quiet);
    } else if (state->standing > PAWNS_MOST) { // the number itself; a row would lie
        figure_pawn(list, stage.left + 44, foot, TALL, ROLE_PARENT);
        float x = stage.left + 132;
        x += text_line(list, scene->metrics, x, CENTRE + 0.34f * 148, 148, true, ROLE_INK,
                       ALIGN_START, arena_printf(list->arena, "%d", state->standing));
        text_line(list, scene->metrics, x + 32, CENTRE + 0.34f * 148, 50, false, ROLE_INK,
                  ALIGN_START, STR("mensen staan nog"));
    } else {
        float h = step / 0.66f < TALL ? step / 0.66f : TALL;
        if (step > 0.7f * h) step = 0.7f * h;
        pawn_row(list, stage.left, foot, h, step, state->standing);
    }
}

void quiz_draw_stand(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    enum { TOP = 496, HEIGHT = 376, GAP = 40 };
    Stage stage = stage_of(scene);
    Str title = state->standing == QUIZ_UNKNOWN || state->standing > PAWNS_MOST
                    ? STR("Wie staat er nog?")
                : state->standing == 1
                    ? STR("Er staat er nog \xC3\xA9\xC3\xA9n!")
                    : arena_printf(list->arena, "Er staan nog %d mensen.", state->standing);
    TextStyle style = title_style(scene, 104);
    text_box(list, scene->metrics, (Rect){ stage.left - 3, 114, stage.width, 144 }, title, &style);
    who_stands(state, ui, scene, list);
    Choice choices[3];
    int count = choices_of(state, list->arena, choices);
    float w = (stage.width - 2 * GAP) / 3;
    for (int i = 0; i < count; i++) {
        Rect box = { stage.left + (float)i * (w + GAP), TOP, w, HEIGHT };
        draw_choice(list, scene, box, &choices[i]);
    }
}

// The closest guess ---------------------------------------------------------------------------------

enum { CELL_GAP = 56, CELL_H = 120, RING = 24 };

static Str field_text(const State *state, const Ui *ui, int field, Arena *arena)
{
    bool open = state->outcome == QUIZ_UNKNOWN;
    int value = field == state->guess_count ? state->outcome : state->guesses[field];
    if (open && field == quiz_guess_field(state, ui) && ui->digits > 0) value = ui->number;
    if (value == QUIZ_UNKNOWN) return (Str){ 0 };
    return arena_printf(arena, "%d", value);
}

// A field, with `indent` kept free on its left.
static void number_field(DrawList *list, const Scene *scene, Rect box, float indent, Str number,
                         bool ring, bool receded)
{
    Role fill = receded ? ROLE_GROUND : ROLE_PAPER;
    if (ring) {
        figure_ring(list, box, 26);
        draw_rrect(list, box, 26, fill);
    } else if (receded) {
        draw_panel(list, box, 26, 3, ROLE_LINE, fill);
    } else {
        figure_card(list, box, 26, 3, 6, ROLE_LINE, fill);
    }
    TextStyle style = { .bold = !receded,
                        .role = receded ? ROLE_INK_SOFT : ROLE_INK,
                        .align = ALIGN_CENTRE,
                        .largest = 72,
                        .smallest = SIZE_BODY_MIN };
    Rect words = { box.x + indent, box.y, box.w - indent - 12, box.h };
    text_box(list, scene->metrics, words, number, &style);
}

// The pawn wears its number, so that nobody has to count.
static void person(DrawList *list, const Scene *scene, float cx, float foot, int number)
{
    enum { TALL = 108 };
    figure_pawn(list, cx, foot, TALL, ROLE_PARENT);
    text_line(list, scene->metrics, cx, foot - 0.28f * TALL + 0.34f * 34, 34, true, ROLE_ON_ACCENT,
              ALIGN_CENTRE, arena_printf(list->arena, "%d", number));
}

static void sun_badge(DrawList *list, float cx, float cy)
{
    draw_disc(list, cx, cy, 38, ROLE_RING_EDGE);
    draw_disc(list, cx, cy, 33, ROLE_LAMP);
    figure_sun(list, cx, cy, 13, &sun_rays_small, ROLE_ON_LAMP);
}

static void people(const State *state, const Ui *ui, const Scene *scene, DrawList *list, float top)
{
    enum { PAWN = 88 };
    Stage stage = stage_of(scene);
    bool told = state->outcome != QUIZ_UNKNOWN;
    int columns = state->guess_count <= 4 ? state->guess_count : (state->guess_count + 1) / 2;
    float across = columns < 3 ? 3 : (float)columns;
    float w = (stage.width - 2 * RING - CELL_GAP * (across - 1)) / across;
    for (int i = 0; i < state->guess_count; i++) {
        int row = i / columns, column = i % columns;
        Rect box = { stage.left + RING + (float)column * (w + CELL_GAP),
                     top + (float)row * (CELL_H + CELL_GAP), w, CELL_H };
        bool nearest = quiz_nearest(state, i);
        bool ring = told ? nearest : quiz_guess_field(state, ui) == i;
        number_field(list, scene, box, PAWN, field_text(state, ui, i, list->arena), ring,
                     told && !nearest);
        person(list, scene, box.x + 48, box.y + CELL_H - 6, i + 1);
        if (nearest) sun_badge(list, box.x + box.w, box.y - 8);
        if (!told) draw_group(list, arena_printf(list->arena, "cijfers gok %d", i + 1), box);
    }
}

// "Nummer 1 en 7 zitten het dichtst bij!"
static Str nearest_words(const State *state, Arena *arena)
{
    Str names = { 0 };
    int count = 0, last = -1;
    for (int i = 0; i < state->guess_count; i++) {
        if (!quiz_nearest(state, i)) continue;
        count++;
        if (last >= 0) {
            names = arena_printf(arena, "%.*s%s%d", STR_ARG(names), count > 2 ? ", " : "",
                                 last + 1);
        }
        last = i;
    }
    return arena_printf(arena, "Nummer %.*s%s%d %s het dichtst bij!", STR_ARG(names),
                        count > 1 ? " en " : "", last + 1, count > 1 ? "zitten" : "zit");
}

void quiz_draw_guess(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    bool told = state->outcome != QUIZ_UNKNOWN, two = state->guess_count > 4;
    TextStyle title = title_style(scene, 72),
              quiet = { .role = ROLE_INK_SOFT, .largest = 50, .smallest = SIZE_BODY_MIN };
    Rect head = { stage.left, 114, stage.width, 100 }, line = { stage.left, 214, stage.width, 130 };
    text_box(list, scene->metrics, head, STR("Wie zit er het dichtst bij?"), &title);
    if (told) {
        line.h = 80; // a badge may stand on the row below
        quiet.role = ROLE_INK;
        text_box(list, scene->metrics, line, nearest_words(state, list->arena), &quiet);
    } else {
        text_box(list, scene->metrics, line,
                 STR("Het antwoord is een getal. Bijvoorbeeld: hoeveel mensen zijn er vanavond "
                     "in deze zaal?"),
                 &quiet);
    }
    people(state, ui, scene, list, two ? 380 : 450);
    Rect field = { stage.left + stage.width - RING - 300, 740, 300, CELL_H };
    bool ring = !told && quiz_guess_field(state, ui) == state->guess_count;
    TextStyle label = {
        .bold = true, .role = ROLE_INK, .align = ALIGN_END, .largest = 60, .smallest = 50
    };
    text_box(list, scene->metrics,
             (Rect){ stage.left, field.y, field.x - 56 - stage.left, field.h },
             STR("Het goede getal"), &label);
    number_field(list, scene, field, 12, field_text(state, ui, state->guess_count, list->arena),
                 ring, false);
    if (!told) draw_group(list, STR("cijfers uitkomst"), field);
}
