// The right answer and what it means for who stands. The right card lies in the lamp ring, the other one
// recedes; below them the explanation and a band that says what to do now. One layout is tried after the
// other, from the picture of the visual language to one that leaves the question out, and the first in
// which everything fits is drawn; quiz_explains_apart says by the lengths of the texts which
// explanations get a picture of their own, so nothing can be missing here that is not shown there.
#include "formats/quiz_view.h"

typedef struct RightLook {
    bool again;        // the question is said again
    Rect right, other; // the two cards
    AnswerLook words, quiet;
    float lift;   // how far the badge's centre lies above the right card
    Rect explain; // no width: none here
    float explain_size, gain;
    bool fits;
} RightLook;

enum { RING = 24, BAND_TOP = 700, BAND_H = 160, LINES_AGAIN = 4 };
enum { BADGE_LIFT = 12, BADGE_ROOM = 360 }; // as usual, and its left end from the card's right edge

static Sign right_sign(const Item *item)
{
    return item->right == SIDE_RED ? SIGN_SQUARE : SIGN_CIRCLE;
}

static Str words_of(const Item *item, Sign sign)
{
    return sign == SIGN_SQUARE ? item->red : item->green;
}

static Sign other_sign(Sign sign)
{
    return sign == SIGN_SQUARE ? SIGN_CIRCLE : SIGN_SQUARE;
}

// Words in a card, with the sign that leaves them the largest letters; a smaller sign must buy a step.
enum { CARD_STEPS = 4 };

typedef struct CardStyle {
    float steps[CARD_STEPS][3]; // sign, inside, gap: roomy first
    float largest;
    bool bold;
} CardStyle;

static const CardStyle right_style = {
    .steps = { { 120, 56, 40 }, { 72, 36, 28 }, { 64, 36, 24 }, { 56, 28, 20 } },
    .largest = 72,
    .bold = true,
};
static const CardStyle quiet_style = {
    .steps = { { 72, 40, 28 }, { 64, 32, 24 }, { 56, 28, 20 }, { 48, 24, 16 } },
    .largest = 50,
};

static TextBlock card_words(const Scene *scene, Arena *arena, Str words, Rect box,
                            const AnswerLook *look, bool bold)
{
    TextStyle style = { .bold = bold, .largest = look->size, .smallest = SIZE_BODY_MIN };
    float w = box.w - 2 * look->inside - look->sign - look->gap;
    return text_fit(scene->metrics, arena, words, w, box.h - ANSWER_AIR, &style);
}

static bool card_look(const Scene *scene, Arena *arena, Str words, Rect box, const CardStyle *card,
                      AnswerLook *best)
{
    bool fits = false;
    for (int i = 0; i < CARD_STEPS; i++) {
        AnswerLook look = { card->steps[i][0], card->steps[i][1], card->steps[i][2],
                            stage_size(scene, card->largest) };
        TextBlock block = card_words(scene, arena, words, box, &look, card->bold);
        look.size = block.size;
        if (!block.fits || (fits && look.size <= best->size)) continue;
        *best = look;
        fits = true;
    }
    return fits;
}

// The ring's outer edge lies on the margin; the cards keep the sides of their answers.
static void place_cards(const Scene *scene, Sign sign, bool halves, float h, RightLook *look)
{
    Stage stage = stage_of(scene);
    float outer = halves ? 0.53f * stage.width : 0.745f * stage.width - 164;
    float gap = halves ? 24 : 0.02f * stage.width + 16;
    float other_w = stage.width - outer - gap, other_h = halves ? h : 0.773f * h;
    look->right = (Rect){ stage.left + RING, 0, outer - 2 * RING, h };
    look->other = (Rect){ stage.left + outer + gap, (h - other_h) / 2, other_w, other_h };
    if (sign == SIGN_SQUARE) return;
    look->right.x = stage.left + stage.width - RING - look->right.w;
    look->other.x = stage.left;
}

// Where the cards may begin: below the question and the badge that stands out above them.
static float cards_top(const Scene *scene, Arena *arena, const Item *item, bool again, float lift)
{
    enum { USUAL = 300, ABOVE = 80 };
    if (!again) return STAGE_TOP + ABOVE + lift;
    int lines = stage_again_lines(scene, arena, item->text, LINES_AGAIN);
    if (lines == 0) return DRAW_HEIGHT;
    float top = (lines == 1 ? 195 : 120 + 54.6f * (float)lines) + ABOVE + lift;
    return top < USUAL ? USUAL : top;
}

static TextStyle explain_style(const Scene *scene)
{
    return (
        TextStyle){ .role = ROLE_INK, .largest = stage_size(scene, 50), .smallest = SIZE_BODY_MIN };
}

// Words that reach up to the badge push it up, as far as it stands over them.
static float badge_lift(const Scene *scene, Arena *arena, Str words, const RightLook *look)
{
    const AnswerLook *in = &look->words;
    TextBlock block = card_words(scene, arena, words, look->right, in, true);
    float end = in->inside + in->sign + in->gap + block.width;
    float ink = (look->right.h - block.height) / 2 + 0.19f * block.size;
    float lift = FIGURE_BADGE_H / 2.0f + 10 - ink;
    return end < look->right.w - BADGE_ROOM || lift < BADGE_LIFT ? BADGE_LIFT : lift;
}

// The cards at y 0, and whether their words fit.
static bool try_cards(const Scene *scene, Arena *arena, const Item *item, bool halves, float h,
                      RightLook *look)
{
    Sign sign = right_sign(item);
    place_cards(scene, sign, halves, h, look);
    Str right = words_of(item, sign), other = words_of(item, other_sign(sign));
    if (!card_look(scene, arena, right, look->right, &right_style, &look->words)) return false;
    if (!card_look(scene, arena, other, look->other, &quiet_style, &look->quiet)) return false;
    look->lift = badge_lift(scene, arena, right, look);
    return true;
}

static RightLook try_look(const Scene *scene, Arena *arena, const Item *item, bool again,
                          bool halves, float h)
{
    Stage stage = stage_of(scene);
    RightLook look = { .again = again };
    if (!try_cards(scene, arena, item, halves, h, &look)) return look;
    float down = cards_top(scene, arena, item, again, look.lift);
    float end = down + h + RING + 14; // of the shadow
    bool apart = str_empty(item->explain) || quiz_explains_apart(item);
    // Without the question and the explanation the cards would leave a hole above the band.
    if (apart && !again) down += (BAND_TOP - end) / 3;
    look.right.y += down;
    look.other.y += down;
    look.fits = end <= BAND_TOP - 8;
    if (apart || !look.fits) return look;
    look.explain = (Rect){ stage.left, end + 8, stage.width, BAND_TOP - 32 - end };
    TextStyle style = explain_style(scene);
    TextBlock block = text_fit(scene->metrics, arena, item->explain, look.explain.w, look.explain.h,
                               &style);
    look.fits = block.fits;
    look.explain_size = block.size;
    return look;
}

// The larger the letters of what is right and of why, the better; halves must be a step better.
static RightLook right_look(const Scene *scene, Arena *arena, const Item *item)
{
    static const float heights[] = { 220, 190, 244, 268, 292, 312, 340, 394 };
    enum { HEIGHTS = sizeof heights / sizeof *heights, SPREAD = 2, STEP = 12 };
    RightLook best = { 0 };
    for (int way = 0; way < 4; way++) {
        bool again = way < 2, halves = way % 2 == 1;
        if (!again && best.fits) break; // the question stays if it can
        for (int i = 0; i < (halves ? HEIGHTS : SPREAD); i++) {
            RightLook look = try_look(scene, arena, item, again, halves, heights[i]);
            look.gain = look.words.size + look.explain_size + (halves ? 0 : STEP);
            if (look.fits && (!best.fits || look.gain > best.gain)) best = look;
        }
    }
    return best;
}

// Drawing -------------------------------------------------------------------------------------------

static void draw_quiet(const Scene *scene, DrawList *list, const Item *item, const RightLook *look,
                       float flat)
{
    Sign sign = other_sign(right_sign(item));
    Rect box = look->other;
    const AnswerLook *words = &look->quiet;
    draw_panel(list, box, 36, 5, sign_edge(sign), ROLE_GROUND);
    if (flat < 1) { // on its way from card to paper
        list->alpha = (uint8_t)(255 * (1 - flat));
        figure_card(list, box, 36, 5, 12 * (1 - flat), sign_edge(sign), sign_card(sign));
        list->alpha = 255;
    }
    figure_sign_hollow(list, sign, box.x + words->inside + words->sign / 2, box.y + box.h / 2,
                       words->sign, sign_edge(sign), ROLE_GROUND);
    TextBlock block = card_words(scene, list->arena, words_of(item, sign), box, words, false);
    TextStyle style = { .role = ROLE_INK_SOFT };
    float x = box.x + words->inside + words->sign + words->gap;
    text_draw(list, &block, x, box.x + box.w - words->inside - x, box.y + box.h / 2, &style);
}

static void draw_cards(const Scene *scene, DrawList *list, const Item *item, const RightLook *look,
                       float closed)
{
    enum { OPEN = 30 }; // how much wider the ring is when it begins to close
    Sign sign = right_sign(item);
    Rect right = look->right, ring = rect_inset(right, -OPEN * (1 - closed));
    draw_quiet(scene, list, item, look, closed);
    Rect shadow = rect_inset(right, -RING);
    shadow.y += 14;
    draw_rrect(list, shadow, 60, ROLE_SHADOW);
    figure_ring(list, ring, 37);
    if (closed < 1) draw_rrect(list, ring, 37, ROLE_GROUND);
    AnswerLook words = look->words;
    draw_rrect(list, right, 37, sign_card(sign));
    figure_sign(list, sign, right.x + words.inside + words.sign / 2, right.y + right.h / 2,
                words.sign, sign_text(sign));
    TextBlock block = card_words(scene, list->arena, words_of(item, sign), right, &words, true);
    TextStyle style = { .bold = true, .role = sign_text(sign) };
    float x = right.x + words.inside + words.sign + words.gap;
    text_draw(list, &block, x, right.x + right.w - words.inside - x, right.y + right.h / 2, &style);
    draw_group(list, sign == SIGN_SQUARE ? STR("goed-rood") : STR("goed-groen"), right);
    figure_badge(list, scene->metrics, right.x + right.w - 40, right.y - look->lift, STR("Goed"));
}

void quiz_draw_right(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    enum { CLOSE_MS = 200 };
    const Item *item = quiz_item(state);
    RightLook look = right_look(scene, list->arena, item);
    if (look.again) stage_again(list, scene, item->text, LINES_AGAIN);
    draw_cards(scene, list, item, &look, stage_motion(list, scene, state->since_ms, CLOSE_MS));
    if (look.explain.w > 0) {
        TextStyle style = explain_style(scene);
        draw_group(list, STR("uitleg"), look.explain);
        text_box(list, scene->metrics, look.explain, item->explain, &style);
    }
    Stage stage = stage_of(scene);
    quiz_draw_band(state, ui, scene, list, (Rect){ stage.left, BAND_TOP, stage.width, BAND_H });
}

// The explanation apart -----------------------------------------------------------------------------

typedef struct ExplainLook {
    Rect panel, chip, words;
    AnswerLook look;
    int lines; // of the question above it; 0: it is left out
    bool fits;
} ExplainLook;

static TextStyle apart_style(const Scene *scene)
{
    return (
        TextStyle){ .role = ROLE_INK, .largest = stage_size(scene, 86), .smallest = SIZE_BODY_MIN };
}

typedef struct ExplainWay {
    bool again;     // the question is said again
    float size;     // of the answer, at most
    float pad, air; // inside the panel: beside, and above and below
} ExplainWay;

static ExplainLook explain_at(const Scene *scene, Arena *arena, const Item *item,
                              const ExplainWay *way)
{
    enum { BESIDE = 330, SIGN = 64, INSIDE = 32, GAP = 24, LEAST = 108 };
    int lines = way->again ? stage_again_lines(scene, arena, item->text, 3) : 0;
    ExplainLook look = { .panel = stage_panel(scene, lines), .lines = lines };
    float fixed = SIGN + 2 * INSIDE + GAP, x = look.panel.x + way->pad;
    float w = look.panel.w - 2 * way->pad, bottom = look.panel.y + look.panel.h;
    TextStyle chip = { .bold = true, .largest = way->size, .smallest = SIZE_BODY_MIN };
    TextBlock words = text_fit(scene->metrics, arena, words_of(item, right_sign(item)),
                               w - BESIDE - fixed, 240, &chip);
    float h = words.height + ANSWER_AIR;
    look.look = (AnswerLook){ SIGN, INSIDE, GAP, words.size };
    look.chip = (Rect){ x, look.panel.y + way->air + 8, words.width + fixed + 1,
                        h < LEAST ? LEAST : h };
    float top = look.chip.y + look.chip.h + way->air;
    look.words = (Rect){ x, top, w, bottom - way->air + 8 - top };
    TextStyle style = apart_style(scene);
    look.fits = words.fits &&
                text_fit(scene->metrics, arena, item->explain, w, look.words.h, &style).fits;
    return look;
}

// First the answer gives way, then the question, then the air.
static ExplainLook explain_look(const Scene *scene, Arena *arena, const Item *item)
{
    static const ExplainWay ways[] = {
        { .again = true, .size = 60, .pad = 64, .air = 32 },
        { .again = true, .size = SIZE_BODY_MIN, .pad = 64, .air = 32 },
        { .again = false, .size = 60, .pad = 64, .air = 32 },
        { .again = false, .size = SIZE_BODY_MIN, .pad = 64, .air = 32 },
        { .again = false, .size = SIZE_BODY_MIN, .pad = 40, .air = 20 },
    };
    ExplainLook look = { 0 };
    for (size_t i = 0; i < sizeof ways / sizeof *ways && !look.fits; i++) {
        look = explain_at(scene, arena, item, &ways[i]);
    }
    return look;
}

void quiz_draw_explain(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    const Item *item = quiz_item(state);
    Sign sign = right_sign(item);
    ExplainLook look = explain_look(scene, list->arena, item);
    if (look.lines > 0) stage_again(list, scene, item->text, 3);
    figure_card(list, look.panel, 40, 3, 14, ROLE_LINE, ROLE_PAPER);
    stage_answer(list, scene, sign, look.chip, words_of(item, sign), &look.look);
    figure_badge(list, scene->metrics, look.words.x + look.words.w, look.chip.y + look.chip.h / 2,
                 STR("Goed"));
    TextStyle style = apart_style(scene);
    draw_group(list, STR("uitleg"), look.words);
    stage_fade(list, scene, state->since_ms);
    text_box(list, scene->metrics, look.words, item->explain, &style);
    list->alpha = 255;
    quiz_people_line(state, ui, scene, list);
}

Field quiz_right_fits(const Scene *scene, Arena *arena, const Item *item)
{
    if (quiz_explains_apart(item) && !explain_look(scene, arena, item).fits) return FIELD_EXPLAIN;
    if (right_look(scene, arena, item).fits) return FIELD_NONE;
    if (!str_empty(item->explain) && !quiz_explains_apart(item)) return FIELD_EXPLAIN;
    Item red = *item; // which of the two is too long
    red.green = (Str){ 0 };
    return right_look(scene, arena, &red).fits ? FIELD_GREEN : FIELD_RED;
}
