// After the feast: compliments to choose from, one of them large, and what was right. The wall is the one
// that the kaartenmuur has (cards_wall.c). The recap takes as many lines as its texts need; the rules have
// put as many questions on a page as fit at 4:3.
#include "formats/cards_wall.h"
#include "formats/quiz_view.h"

static void page_words(DrawList *list, const Scene *scene, int page, int pages)
{
    Stage stage = stage_of(scene);
    if (pages < 2) return;
    text_line(list, scene->metrics, stage.left + stage.width, 77.6f, 34, false, ROLE_INK_SOFT,
              ALIGN_END, arena_printf(list->arena, "%d van %d", page + 1, pages));
}

// The wall ------------------------------------------------------------------------------------------

static const Item *card_of(const State *state, int index)
{
    return &state->pack->items[state->cards[index]];
}

static const CardsLayout layouts[] = {
    { .bare = true, .columns = 2, .lines = 2, .gap = 18, .largest = SIZE_BODY_MIN },
    { .roomy = true, .columns = 4, .gap = 24, .largest = 60 },
    { .columns = 2, .gap = 24, .largest = 60 }, // narrow, or a long word
};

static const CardsPage empty_wall = { .places = QUIZ_WALL,
                                      .heading = STR_INIT("Geef jouw kind een compliment"),
                                      .layouts = layouts,
                                      .layout_count = sizeof layouts / sizeof *layouts };

static void draw_wall(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    const Item *cards[QUIZ_WALL];
    CardsPage page = empty_wall;
    int cursor = quiz_wall_cursor(state, ui);
    page.cards = cards;
    page.first = state->page * QUIZ_WALL;
    page.ring = cursor < 0 ? -1 : cursor - page.first;
    while (page.count < QUIZ_WALL && page.first + page.count < state->card_count) {
        cards[page.count] = card_of(state, page.first + page.count);
        page.count++;
    }
    cards_wall_draw(list, scene, &page);
}

// One compliment --------------------------------------------------------------------------------------

typedef struct CardLook {
    Rect box, title, sentence;
    TextBlock title_block, sentence_block;
} CardLook;

static TextStyle card_title(const Scene *scene)
{
    return (TextStyle){ .bold = true,
                        .role = ROLE_INK,
                        .largest = stage_size(scene, 104),
                        .smallest = 50,
                        .max_lines = 2 };
}

static TextStyle card_sentence(const Scene *scene)
{
    return (TextStyle){ .role = ROLE_INK, .largest = stage_size(scene, 86), .smallest = 42 };
}

static CardLook card_look(const Scene *scene, Arena *arena, const Item *card)
{
    enum { INSIDE = 56, BAR = 88 };
    CardLook look = { .box = cards_wall_card(scene) };
    TextStyle title = card_title(scene), sentence = card_sentence(scene);
    float x = look.box.x + INSIDE, w = look.box.w - 2 * INSIDE, y = look.box.y + BAR;
    look.title_block = text_fit(scene->metrics, arena, card->text, w, 274, &title);
    look.title = (Rect){ x, y, w, look.title_block.height };
    y += look.title_block.height + 16;
    look.sentence = (Rect){ x, y, w, look.box.y + look.box.h - 40 - y };
    look.sentence_block = text_fit(scene->metrics, arena, card->sentence, w, look.sentence.h,
                                   &sentence);
    return look;
}

bool quiz_card_fits(const Scene *scene, Arena *arena, const Item *card)
{
    CardLook look = card_look(scene, arena, card);
    return look.title_block.fits && look.sentence_block.fits &&
           cards_wall_fits(scene, arena, &empty_wall, card);
}

static void draw_held(const State *state, const Scene *scene, DrawList *list)
{
    CardLook look = card_look(scene, list->arena, card_of(state, state->held));
    TextStyle title = card_title(scene), sentence = card_sentence(scene);
    stage_fade(list, scene, state->since_ms);
    figure_card(list, look.box, 48, 3, 14, ROLE_LINE, ROLE_PAPER);
    draw_rrect(list, (Rect){ look.title.x, look.box.y + 56, 96, 14 }, 7, ROLE_LAMP);
    text_draw(list, &look.title_block, look.title.x, look.title.w, look.title.y + look.title.h / 2,
              &title);
    // The sentence hangs below its title, a little down when there is much room.
    float spare = look.sentence.h - look.sentence_block.height;
    float cy = look.sentence.y + look.sentence_block.height / 2 + (spare > 120 ? 40 : spare / 3);
    text_draw(list, &look.sentence_block, look.sentence.x, look.sentence.w, cy, &sentence);
    list->alpha = 255;
    draw_group(list, STR("zet leg"), look.box);
    cards_wall_task(list, scene, STR("Geef jouw kind een compliment."));
}

void quiz_draw_compliments(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    page_words(list, scene, state->page, quiz_wall_pages(state));
    if (state->held >= 0) {
        draw_held(state, scene, list);
    } else {
        draw_wall(state, ui, scene, list);
    }
}

// The recap -----------------------------------------------------------------------------------------

enum { RECAP_TOP = 226, RECAP_BOTTOM = 884, RECAP_INDENT = 92, RECAP_SIGN = 62, RECAP_NOTE = 270 };

static TextStyle recap_question(float size)
{
    return (TextStyle){ .bold = true, .role = ROLE_INK, .largest = size, .smallest = size };
}

static TextStyle recap_answer(float size)
{
    return (TextStyle){ .role = ROLE_INK, .largest = size, .smallest = size };
}

static Str right_words(const Item *item)
{
    return item->right == SIDE_RED ? item->red : item->green;
}

typedef struct RecapRow {
    TextBlock question, answer;
    float height; /* with the air below it */
} RecapRow;

static RecapRow recap_row(const Scene *scene, Arena *arena, const Item *item, float size)
{
    float w = stage_of(scene).width - RECAP_INDENT, all = RECAP_BOTTOM - RECAP_TOP;
    TextStyle question = recap_question(size), answer = recap_answer(size);
    RecapRow row = { .question = text_fit(scene->metrics, arena, item->text, w, all, &question),
                     .answer = text_fit(scene->metrics, arena, right_words(item),
                                        w - RECAP_SIGN - RECAP_NOTE, all, &answer) };
    row.height = row.question.height + row.answer.height + 0.65f * size;
    return row;
}

Field quiz_recap_fits(const Scene *scene, Arena *arena, const Item *item)
{
    RecapRow row = recap_row(scene, arena, item, SIZE_BODY_MIN);
    int question = quiz_recap_question_lines(item), answer = quiz_recap_answer_lines(item);
    if (!row.question.fits || row.question.line_count > question) return FIELD_QUESTION;
    if (row.answer.fits && row.answer.line_count <= answer) return FIELD_NONE;
    return item->right == SIDE_RED ? FIELD_RED : FIELD_GREEN;
}

static Str became_of(const Turn *turn)
{
    if (turn->struck) return STR("geschrapt");
    return turn->all_wrong ? STR("iedereen fout") : (Str){ 0 };
}

static void draw_recap_row(DrawList *list, const Scene *scene, const State *state, int number,
                           const RecapRow *row, float y)
{
    Stage stage = stage_of(scene);
    int index = state->order[number - 1];
    const Item *item = &state->pack->items[state->items[index]];
    float size = row->question.size, x = stage.left + RECAP_INDENT, w = stage.width - RECAP_INDENT;
    TextStyle question = recap_question(size), answer = recap_answer(size);
    bool struck = state->turns[index].struck;
    if (struck) question.role = answer.role = ROLE_INK_SOFT;
    draw_disc(list, stage.left + 30, y + 0.65f * size, 30, ROLE_ACCENT);
    text_line(list, scene->metrics, stage.left + 30, y + 0.65f * size + 0.34f * 34, 34, true,
              ROLE_ON_ACCENT, ALIGN_CENTRE, arena_printf(list->arena, "%d", number));
    text_draw(list, &row->question, x, w, y + row->question.height / 2, &question);
    y += row->question.height;
    Sign sign = item->right == SIDE_RED ? SIGN_SQUARE : SIGN_CIRCLE;
    figure_sign(list, sign, x + 22, y + 0.65f * size, 40, sign_edge(sign));
    text_draw(list, &row->answer, x + RECAP_SIGN, w - RECAP_SIGN - RECAP_NOTE,
              y + row->answer.height / 2, &answer);
    text_line(list, scene->metrics, stage.left + stage.width,
              y + 0.65f * size + 0.34f * SIZE_BODY_MIN, SIZE_BODY_MIN, false, ROLE_INK_SOFT,
              ALIGN_END, became_of(&state->turns[index]));
}

// The largest step at which all questions of the page stand under each other.
static float recap_size(const Scene *scene, Arena *arena, const State *state, RecapPage page)
{
    static const float sizes[] = { 60, 50 };
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
        float height = 0;
        bool fits = sizes[s] <= stage_size(scene, 60);
        for (int i = 0; i < page.count && fits; i++) {
            const Item *item = &state->pack->items[state->items[state->order[page.first + i]]];
            RecapRow row = recap_row(scene, arena, item, sizes[s]);
            fits = row.question.fits && row.answer.fits;
            height += row.height;
        }
        if (fits && height <= RECAP_BOTTOM - RECAP_TOP) return sizes[s];
    }
    return SIZE_BODY_MIN;
}

void quiz_draw_recap(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    Stage stage = stage_of(scene);
    RecapPage page = quiz_recap_page(state, state->page);
    page_words(list, scene, state->page, quiz_recap_pages(state));
    if (page.count == 0) {
        TextStyle style = { .bold = true,
                            .role = ROLE_INK,
                            .largest = stage_size(scene, 86),
                            .smallest = SIZE_BODY_MIN };
        text_box(list, scene->metrics, (Rect){ stage.left, 160, stage.width, 660 },
                 STR("Er is nog geen vraag gespeeld."), &style);
        return;
    }
    text_line(list, scene->metrics, stage.left, 186, 60, true, ROLE_INK, ALIGN_START,
              STR("Dit was goed"));
    float size = recap_size(scene, list->arena, state, page), y = RECAP_TOP;
    for (int i = 0; i < page.count; i++) {
        int number = page.first + i + 1;
        const Item *item = &state->pack->items[state->items[state->order[number - 1]]];
        RecapRow row = recap_row(scene, list->arena, item, size);
        draw_recap_row(list, scene, state, number, &row, y);
        y += row.height;
    }
}
