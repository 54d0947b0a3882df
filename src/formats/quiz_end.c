// After the feast: compliments to choose from, one of them large, and what was right. The wall shows
// whole sentences when those of the page fit, else the titles alone, all of a page alike, because a wall
// of two kinds of cards looks like a mistake. The recap takes as many lines as its texts need; the rules
// have put as many questions on a page as fit at 4:3.
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

typedef struct Wall {
    int first, count, columns;
    float top, w, h, gap;
    bool sentences;
    float size; /* of the titles, when they stand alone */
} Wall;

enum { WALL_PAD = 28, WALL_TOP = 226, WALL_BOTTOM = 872 };

static Rect wall_box(const Scene *scene, const Wall *wall, int place)
{
    int row = place / wall->columns, column = place % wall->columns;
    return (Rect){ stage_of(scene).left + (float)column * (wall->w + wall->gap),
                   wall->top + (float)row * (wall->h + wall->gap), wall->w, wall->h };
}

static const TextStyle sentence_style = { .role = ROLE_INK,
                                          .largest = SIZE_BODY_MIN,
                                          .smallest = SIZE_BODY_MIN };

static TextStyle wall_title(float largest)
{
    return (TextStyle){ .bold = true,
                        .role = ROLE_INK,
                        .align = ALIGN_CENTRE,
                        .largest = largest,
                        .smallest = SIZE_BODY_MIN };
}

// Two lines of a sentence below the small word that names the card.
static bool sentences_fit(const State *state, const Scene *scene, Arena *arena, const Wall *wall)
{
    for (int i = 0; i < wall->count; i++) {
        const Item *card = card_of(state, wall->first + i);
        if (str_empty(card->sentence)) return false;
        TextStyle style = sentence_style;
        style.max_lines = 2;
        if (!text_fit(scene->metrics, arena, card->sentence, wall->w - 2 * WALL_PAD, 120, &style)
                 .fits) {
            return false;
        }
        if (text_width(scene->metrics, arena, card->text, 34, true) > wall->w - 2 * WALL_PAD) {
            return false;
        }
    }
    return true;
}

static void lay_grid(const Scene *scene, Wall *wall, int columns, float top, float gap)
{
    int rows = QUIZ_WALL / columns;
    wall->columns = columns;
    wall->top = top;
    wall->gap = gap;
    wall->w = (stage_of(scene).width - gap * (float)(columns - 1)) / (float)columns;
    wall->h = (WALL_BOTTOM - top - gap * (float)(rows - 1)) / (float)rows;
}

// Where the title stands on a card of titles alone: below the lamp's line, or on a low card beside it.
static Rect title_box(const Wall *wall, Rect card)
{
    enum { PAD = 18, BESIDE = 48, BELOW = 40, LOW = 200 };
    if (wall->h < LOW) {
        return (Rect){ card.x + BESIDE, card.y + 8, card.w - BESIDE - PAD, card.h - 16 };
    }
    return (Rect){ card.x + PAD, card.y + BELOW, card.w - 2 * PAD, card.h - BELOW - PAD };
}

// All titles of the page as large as the longest can be; false when one does not fit at all.
static bool titles_fit(const State *state, const Scene *scene, Arena *arena, Wall *wall)
{
    bool all = true;
    wall->size = stage_size(scene, 60);
    for (int i = 0; i < wall->count; i++) {
        TextStyle style = wall_title(wall->size);
        Rect box = title_box(wall, wall_box(scene, wall, i));
        TextBlock block = text_fit(scene->metrics, arena, card_of(state, wall->first + i)->text,
                                   box.w, box.h, &style);
        if (block.size < wall->size) wall->size = block.size;
        all = all && block.fits;
    }
    return all;
}

static Wall wall_of(const State *state, const Scene *scene, Arena *arena)
{
    Wall wall = { .first = state->page * QUIZ_WALL };
    wall.count = state->card_count - wall.first;
    if (wall.count > QUIZ_WALL) wall.count = QUIZ_WALL;
    lay_grid(scene, &wall, 2, 118, 18);
    wall.sentences = scene->zoom <= 0 && sentences_fit(state, scene, arena, &wall);
    if (wall.sentences) return wall;
    lay_grid(scene, &wall, 4, WALL_TOP, 24);
    if (stage_of(scene).roomy && titles_fit(state, scene, arena, &wall)) return wall;
    lay_grid(scene, &wall, 2, WALL_TOP, 24); // narrow, or a long word
    titles_fit(state, scene, arena, &wall);
    return wall;
}

static void draw_wall_card(DrawList *list, const Scene *scene, const Wall *wall, Rect box,
                           const Item *card, bool ring)
{
    if (ring) {
        // Inside the card's own place, so that the neighbours stay free.
        Rect inner = rect_inset(box, 8);
        figure_ring(list, inner, 20);
        draw_rrect(list, inner, 20, ROLE_PAPER);
    } else {
        figure_card(list, box, 26, 3, 6, ROLE_LINE, ROLE_PAPER);
    }
    if (!wall->sentences) {
        Rect words = title_box(wall, box);
        bool beside = words.x - box.x > 40;
        Rect lamp = beside ? (Rect){ box.x + 28, box.y + 36, 10, box.h - 72 }
                           : (Rect){ box.x + box.w / 2 - 36, box.y + 26, 72, 10 };
        draw_rrect(list, lamp, 5, ROLE_LAMP);
        TextStyle style = wall_title(wall->size);
        text_box(list, scene->metrics, words, card->text, &style);
        return;
    }
    float x = box.x + WALL_PAD, w = box.w - 2 * WALL_PAD;
    TextBlock block = text_fit(scene->metrics, list->arena, card->sentence, w, 120,
                               &sentence_style);
    float y = box.y + (box.h - 44 - block.height) / 2;
    text_line(list, scene->metrics, x, y + 22 + 0.34f * 34, 34, true, ROLE_INK_SOFT, ALIGN_START,
              card->text);
    text_draw(list, &block, x, w, y + 44 + block.height / 2, &sentence_style);
}

static void draw_wall(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    Wall wall = wall_of(state, scene, list->arena);
    if (!wall.sentences) {
        TextStyle style = { .bold = true, .role = ROLE_INK, .largest = 60, .smallest = 50 };
        text_box(list, scene->metrics, (Rect){ stage.left, 116, stage.width, 92 },
                 STR("Geef jouw kind een compliment"), &style);
    }
    int cursor = quiz_wall_cursor(state, ui);
    for (int pass = 0; pass < 2; pass++) { // the ring lies over the cards beside it
        for (int i = 0; i < wall.count; i++) {
            int index = wall.first + i;
            if ((index == cursor) != (pass == 1)) continue;
            Rect box = wall_box(scene, &wall, i);
            draw_wall_card(list, scene, &wall, box, card_of(state, index), pass == 1);
            draw_group(list, arena_printf(list->arena, "zet pak %d", index + 1), box);
        }
    }
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
    enum { INSIDE = 56, TOP = 132, HEIGHT = 720, BAR = 88 };
    Stage stage = stage_of(scene);
    CardLook look = { .box = { stage.left, TOP, 0.62f * stage.width, HEIGHT } };
    TextStyle title = card_title(scene), sentence = card_sentence(scene);
    float x = look.box.x + INSIDE, w = look.box.w - 2 * INSIDE, y = TOP + BAR;
    look.title_block = text_fit(scene->metrics, arena, card->text, w, 274, &title);
    look.title = (Rect){ x, y, w, look.title_block.height };
    y += look.title_block.height + 16;
    look.sentence = (Rect){ x, y, w, TOP + HEIGHT - 40 - y };
    look.sentence_block = text_fit(scene->metrics, arena, card->sentence, w, look.sentence.h,
                                   &sentence);
    return look;
}

bool quiz_card_fits(const Scene *scene, Arena *arena, const Item *card)
{
    CardLook look = card_look(scene, arena, card);
    Wall wall = { 0 };
    lay_grid(scene, &wall, 2, WALL_TOP, 24);
    Rect box = title_box(&wall, wall_box(scene, &wall, 0));
    TextStyle small = wall_title(SIZE_BODY_MIN);
    return look.title_block.fits && look.sentence_block.fits &&
           text_fit(scene->metrics, arena, card->text, box.w, box.h, &small).fits;
}

static void draw_held(const State *state, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
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

    float x = look.box.x + look.box.w + 56, w = stage.left + stage.width - x;
    float scale = w / 250 < 2.2f ? w / 250 : 2.2f, table = w < 470 ? w : 470;
    figure_evening_small(list, x + (w - table) / 2, 560, table, scale);
    TextStyle words = {
        .role = ROLE_INK, .align = ALIGN_CENTRE, .largest = 60, .smallest = SIZE_BODY_MIN
    };
    text_box(list, scene->metrics, (Rect){ x, 600, w, 240 }, STR("Geef jouw kind een compliment."),
             &words);
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
