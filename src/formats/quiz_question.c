// A question for the room: alone, so that it can be read first, then with its answers. Both pictures come
// from one layout that looks at the texts only, so nothing moves when the answers appear. A photo takes
// the place of the pawns; a question that is too long for the room beside it makes the photo smaller, and
// answers that are too long take the height from the question.
#include "formats/quiz_view.h"

typedef struct QuestionLook {
    Rect text, picture; // picture: the photo's, no width when there is none
    bool pawns;         // stand beside the text
    Rect red, green;
    AnswerLook words; // in the answers
    TextBlock block;
    bool answers_fit;
} QuestionLook;

enum { PAWNS_W = 445 };

static TextStyle question_style(const Scene *scene)
{
    return (TextStyle){
        .bold = true, .role = ROLE_INK, .largest = stage_size(scene, 104), .smallest = SIZE_BODY_MIN
    };
}

// True: they needed the height that long answers get.
static bool answers_look(const Scene *scene, Arena *arena, const Item *item, QuestionLook *look)
{
    enum { STEPS = 3 };
    static const float tops[STEPS] = { 612, 548, 496 }, heights[STEPS] = { 244, 312, 364 };
    Stage stage = stage_of(scene);
    int step = 0;
    for (; step < STEPS; step++) {
        look->red = (Rect){ stage.left, tops[step], stage.half, heights[step] };
        look->green = look->red;
        look->green.x = stage.right_half;
        look->words = stage_answer_look(scene, arena, item->red, item->green, stage.half,
                                        heights[step], &look->answers_fit);
        if (look->answers_fit) break;
    }
    return step > 0;
}

// The photo at the left as large as the question allows, the question in what is left of the row.
static void beside_photo(const Scene *scene, Arena *arena, const Item *item, QuestionLook *look,
                         bool low)
{
    static const float shares[] = { 1, 0.8f, 0.6f };
    Stage stage = stage_of(scene);
    float under = str_empty(item->credit) ? 64 : 100; // frame, shadow, credit
    float top = low ? 130 : 150, most = look->red.y - top - under;
    TextStyle style = question_style(scene);
    for (size_t i = 0; i < sizeof shares / sizeof *shares && !look->block.fits; i++) {
        float w = shares[i] * (0.495f * stage.width - 164), h = most < 0.78f * w ? most : 0.78f * w;
        look->picture = (Rect){ stage.left + 12, top + (most - h) / 2, w, h };
        float x = look->picture.x + w + 12 + 56;
        look->text.x = x;
        look->text.w = stage.left + stage.width - x;
        look->block = text_fit(scene->metrics, arena, item->text, look->text.w, look->text.h,
                               &style);
    }
}

static QuestionLook question_look(const Scene *scene, Arena *arena, const Item *item)
{
    Stage stage = stage_of(scene);
    QuestionLook look = { 0 };
    bool low = answers_look(scene, arena, item, &look);
    float top = low ? 118 : 146;
    look.text = (Rect){ stage.left, top, stage.width, look.red.y - 46 - top };
    TextStyle style = question_style(scene);
    if (!str_empty(item->photo_path)) {
        beside_photo(scene, arena, item, &look, low);
        return look;
    }
    if (stage.roomy && !low) { // pawns as long as the letters can stay large
        look.text.w = stage.width - PAWNS_W - 56;
        look.block = text_fit(scene->metrics, arena, item->text, look.text.w, look.text.h, &style);
        look.pawns = look.block.fits && look.block.size >= 72;
    }
    if (!look.pawns) {
        look.text.w = stage.width;
        look.block = text_fit(scene->metrics, arena, item->text, look.text.w, look.text.h, &style);
    }
    return look;
}

static void draw_pawns(DrawList *list, const Scene *scene, float rise)
{
    Stage stage = stage_of(scene);
    float x = stage.left + stage.width - PAWNS_W, foot = 536;
    figure_voter(list, x + 148, foot, 262, ROLE_PARENT, SIGN_SQUARE, 112, rise);
    figure_voter(list, x + 316, foot, 230, ROLE_PARENT, SIGN_CIRCLE, 104, rise);
    draw_rrect(list, (Rect){ x, foot - 4, PAWNS_W, 12 }, 6, ROLE_INK);
}

// The countdown -------------------------------------------------------------------------------------

static int64_t countdown_left_ms(const State *state, const Scene *scene)
{
    int64_t whole = 1000 * (int64_t)state->countdown_s, gone = scene->now_ms - state->since_ms;
    if (gone < 0) return whole;
    return gone < whole ? whole - gone : 0;
}

// A capsule a second above the answers; each goes out when its second is over.
static void draw_countdown(const State *state, const Scene *scene, DrawList *list, float y)
{
    enum { HEIGHT = 14, GAP = 14 };
    Stage stage = stage_of(scene);
    int count = state->countdown_s;
    int64_t left = countdown_left_ms(state, scene);
    float w = (stage.width - (float)(count - 1) * GAP) / (float)count;
    for (int i = 0; i < count; i++) {
        Rect capsule = { stage.left + (float)i * (w + GAP), y - HEIGHT / 2.0f, w, HEIGHT };
        bool lit = left > 1000 * (int64_t)i;
        draw_rrect(list, capsule, HEIGHT / 2.0f, lit ? ROLE_ACCENT : ROLE_LINE);
    }
    draw_group(list, STR("aftellen"), (Rect){ stage.left, y - 20, stage.width, 40 });
    if (left > 0) draw_wake(list, scene->now_ms + (left - 1) % 1000 + 1);
}

void quiz_draw_question(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    const Item *item = quiz_item(state);
    bool voting = state->step == QUIZ_VOTE;
    QuestionLook look = question_look(scene, list->arena, item);
    TextStyle style = question_style(scene);
    if (!voting) stage_fade(list, scene, state->since_ms);
    if (look.picture.w > 0) stage_photo(list, scene, item, look.picture);
    draw_group(list, STR("vraag"), look.text);
    text_draw(list, &look.block, look.text.x, look.text.w, look.text.y + look.text.h / 2, &style);
    float rise = voting ? stage_motion(list, scene, state->since_ms, MOTION_RISE_MS) : 0;
    if (look.pawns) draw_pawns(list, scene, rise);
    list->alpha = 255;
    if (!voting) return;
    bool counts = state->countdown_s > 0 && str_empty(scene->keepsake);
    if (counts) draw_countdown(state, scene, list, look.red.y - 24);
    draw_group(list, STR("antwoord-rood"), look.red);
    stage_answer(list, scene, SIGN_SQUARE, look.red, item->red, &look.words);
    draw_group(list, STR("antwoord-groen"), look.green);
    stage_answer(list, scene, SIGN_CIRCLE, look.green, item->green, &look.words);
    if (scene->touch) return;
    bool over = counts && countdown_left_ms(state, scene) == 0;
    stage_cue(list, scene, over ? STR("De tijd is om!") : STR("Kaart omhoog!"));
}

// Praat samen ---------------------------------------------------------------------------------------

void quiz_draw_talk(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    const Item *item = quiz_item(state);
    Str prompt = item->prompts[state->prompt];
    Rect box = stage_talk_panel(list, scene, item->text, prompt);
    stage_talk_prompt(list, scene, box, prompt, state->since_ms);
    quiz_people_line(state, ui, scene, list);
}

Field quiz_question_fits(const Scene *scene, Arena *arena, const Item *item)
{
    QuestionLook look = question_look(scene, arena, item);
    if (!look.answers_fit) {
        float w = look.red.w, h = look.red.h;
        bool red;
        stage_answer_look(scene, arena, item->red, (Str){ 0 }, w, h, &red);
        return red ? FIELD_GREEN : FIELD_RED;
    }
    if (!look.block.fits) return FIELD_QUESTION;
    for (int p = 0; p < item->prompt_count; p++) {
        if (!stage_prompt_fits(scene, arena, item->prompts[p])) return FIELD_PROMPT;
    }
    return FIELD_NONE;
}
