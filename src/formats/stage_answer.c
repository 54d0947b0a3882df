// The two answers, and the small cards that stand for them. Both answers have letters of one size, because the
// larger one would look like the right one; so they are laid out together, and drawn one by one.
#include "formats/stage.h"

static const float answer_steps[][3] = {
    // sign, inside, gap: roomy first
    { 128, 56, 40 },
    { 72, 36, 28 },
    { 64, 36, 24 },
};

static float words_width(const AnswerLook *look, float w)
{
    return w - look->inside - look->sign - look->gap - look->inside;
}

AnswerLook stage_answer_look(const Scene *scene, Arena *arena, Str red, Str green, float w, float h,
                             bool *fits)
{
    float largest = stage_size(scene, 124), least_fit = 0;
    AnswerLook best = { 0 };
    for (size_t i = 0; i < sizeof answer_steps / sizeof *answer_steps; i++) {
        AnswerLook look = { answer_steps[i][0], answer_steps[i][1], answer_steps[i][2], 0 };
        if (look.sign > 0.46f * h) look.sign = 0.46f * h;
        TextStyle style = { .bold = true, .largest = largest, .smallest = SIZE_BODY_MIN };
        TextBlock a = text_fit(scene->metrics, arena, red, words_width(&look, w), h - ANSWER_AIR,
                               &style);
        TextBlock b = text_fit(scene->metrics, arena, green, words_width(&look, w), h - ANSWER_AIR,
                               &style);
        look.size = a.size < b.size ? a.size : b.size;
        bool both = a.fits && b.fits;
        // A smaller sign must buy at least a step of the letters.
        if (both && look.size > least_fit) {
            best = look;
            least_fit = look.size;
        }
        if (both && look.size >= 104) break;
        if (i == 0 && !both) best = look;
    }
    if (fits) *fits = least_fit > 0;
    if (best.size < SIZE_BODY_MIN) best.size = SIZE_BODY_MIN;
    return best;
}

void stage_answer(DrawList *list, const Scene *scene, Sign sign, Rect box, Str words,
                  const AnswerLook *look)
{
    float cy = box.y + box.h / 2;
    figure_card(list, box, 40, 6, 12, sign_edge(sign), sign_card(sign));
    figure_sign(list, sign, box.x + look->inside + look->sign / 2, cy, look->sign, sign_text(sign));
    TextStyle style = {
        .bold = true, .role = sign_text(sign), .largest = look->size, .smallest = look->size
    };
    float x = box.x + look->inside + look->sign + look->gap, w = words_width(look, box.w);
    TextBlock block = text_fit(scene->metrics, list->arena, words, w, box.h - ANSWER_AIR, &style);
    text_draw(list, &block, x, w, cy, &style);
}

// Proportions of a chip, measured on the pictures of the visual language.
static float chip_sign(float h)
{
    return 0.56f * h;
}

float stage_chip_width(const Metrics *metrics, Arena *arena, float h, float size, Str word)
{
    return 0.34f * h + chip_sign(h) + 0.24f * h + text_width(metrics, arena, word, size, true) +
           0.42f * h;
}

float stage_chip(DrawList *list, const Metrics *metrics, Sign sign, float x, float cy, float h,
                 float size, Str word)
{
    float w = stage_chip_width(metrics, list->arena, h, size, word), d = chip_sign(h);
    figure_card(list, (Rect){ x, cy - h / 2, w, h }, 0.26f * h, 5, 8, sign_edge(sign),
                sign_card(sign));
    figure_sign(list, sign, x + 0.34f * h + d / 2, cy, d, sign_text(sign));
    text_line(list, metrics, x + 0.34f * h + d + 0.24f * h, cy + 0.34f * size, size, true,
              sign_text(sign), ALIGN_START, word);
    return w;
}
