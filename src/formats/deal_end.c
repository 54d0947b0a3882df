// The deck is through, and who has what. Both say how many cards there are where, because the room
// wants to know that nothing got lost.
#include "formats/deal_view.h"

#include "formats/name.h"

static Str counts(const State *state, Arena *arena)
{
    int left = state->count - state->given_count - state->rest_count;
    Str words = arena_printf(arena, "%d gegeven", state->given_count);
    if (state->rest_count > 0) {
        words = arena_printf(arena, "%.*s \xC2\xB7 %d rest", STR_ARG(words), state->rest_count);
    }
    if (left > 0) words = arena_printf(arena, "%.*s \xC2\xB7 %d over", STR_ARG(words), left);
    return words;
}

// The deck is through ----------------------------------------------------------------------------

static void draw_way_on(const Scene *scene, DrawList *list, Rect box, Str words, Str key, Str name)
{
    figure_card(list, box, 40, 3, 14, ROLE_LINE, ROLE_PAPER);
    draw_group(list, name, box);
    TextStyle style = { .bold = true,
                        .role = ROLE_INK,
                        .align = ALIGN_CENTRE,
                        .largest = 60,
                        .smallest = SIZE_BODY_MIN };
    float right = box.x + box.w;
    text_box(list, scene->metrics, (Rect){ box.x + 24, box.y + 256, box.w - 48, 140 }, words,
             &style);
    if (scene->touch) return;
    float w = figure_key_width(scene->metrics, list->arena, key);
    figure_key_word(list, scene->metrics, right - 32 - w, box.y + 56, key);
}

void deal_draw_through(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    enum { PANEL_Y = 430, PANEL_H = 416 };
    Stage stage = stage_of(scene);
    TextStyle style = {
        .bold = true, .role = ROLE_INK, .largest = stage_size(scene, 124), .smallest = 60
    };
    text_box(list, scene->metrics, (Rect){ stage.left, 130, stage.width, 170 },
             STR("De stapel is op."), &style);
    text_line(list, scene->metrics, stage.left, 354 + 0.34f * 50, 50, false, ROLE_INK_SOFT,
              ALIGN_START, counts(state, list->arena));
    bool rest = state->rest_count > 0;
    Rect left = { stage.left, PANEL_Y, stage.half, PANEL_H };
    Rect right = { rest ? stage.right_half : stage.left, PANEL_Y, stage.half, PANEL_H };
    if (rest) {
        draw_way_on(scene, list, left, STR("Schud de reststapel"), STR("N"), STR("zet schud"));
        deal_deck(list, (Rect){ left.x + left.w / 2 - 62, left.y + 44, 136, 190 },
                  state->rest_count);
    }
    draw_way_on(scene, list, right, STR("Wie heeft wat?"), STR("\xE2\x86\x92"),
                STR("zet overzicht"));
    float cx = right.x + right.w / 2, foot = right.y + 226;
    figure_pawn(list, cx - 76, foot, 170, ROLE_PARENT);
    figure_pawn(list, cx + 8, foot, 124, ROLE_CHILD);
    figure_pawn(list, cx + 88, foot, 170, ROLE_PARENT);
}

// Who has what -----------------------------------------------------------------------------------

enum { ROWS_TOP = 226, ROWS_BOTTOM = 882, NAME_X = 60, NAME_GAP = 28 };

// A row as it is laid out in letters of one size.
typedef struct WhoRow {
    TextBlock name, cards;
    float height;
} WhoRow;

static TextStyle cards_style(float size)
{
    return (TextStyle){ .role = ROLE_INK, .largest = size, .smallest = size };
}

static TextStyle name_style(float size)
{
    return (TextStyle){ .bold = true, .role = ROLE_INK, .largest = size, .smallest = size };
}

static float name_width(const Scene *scene)
{
    Stage stage = stage_of(scene);
    return stage.roomy ? 0.275f * stage.width : 336;
}

static WhoRow who_row(const State *state, const Scene *scene, Arena *arena, const DealRow *row,
                      float size)
{
    float w = stage_of(scene).width - NAME_X - name_width(scene) - NAME_GAP, all = 640;
    TextStyle cards = cards_style(size), name = name_style(size);
    WhoRow out = { .name = name_fit(scene->metrics, arena, state->people.names[row->person],
                                    name_width(scene), all, &name),
                   .cards = text_fit(scene->metrics, arena, deal_who_words(state, row, arena), w,
                                     all, &cards) };
    bool name_taller = out.name.height > out.cards.height;
    out.height = (name_taller ? out.name.height : out.cards.height) + 0.1f * size;
    return out;
}

// The largest step at which all rows of the page stand under each other.
static float who_size(const State *state, const Scene *scene, Arena *arena, const DealRow *rows,
                      int count)
{
    static const float sizes[] = { 60, 50, 42, 34 };
    enum { SIZES = sizeof sizes / sizeof *sizes };
    for (int s = 0; s < SIZES; s++) {
        float height = 0;
        bool fits = sizes[s] <= stage_size(scene, 60);
        for (int i = 0; i < count && fits; i++) {
            WhoRow row = who_row(state, scene, arena, &rows[i], sizes[s]);
            fits = row.cards.fits;
            height += row.height;
        }
        if (fits && height <= ROWS_BOTTOM - ROWS_TOP) return sizes[s];
    }
    return SIZE_HINT_MIN; // names or titles of letters that are wider than any
}

// The first line of the name stands beside the first of the cards.
static void draw_row(const Scene *scene, DrawList *list, const WhoRow *row, float size, float y)
{
    Stage stage = stage_of(scene);
    float x = stage.left + NAME_X, w = name_width(scene), line = 1.3f * size;
    TextStyle name = name_style(size), cards = cards_style(size);
    figure_pawn(list, stage.left + 22, y + line / 2 + 0.5f * size, size, ROLE_CHILD);
    text_draw(list, &row->name, x, w, y + row->name.height / 2, &name);
    text_draw(list, &row->cards, x + w + NAME_GAP, stage.left + stage.width - x - w - NAME_GAP,
              y + row->cards.height / 2, &cards);
}

void deal_draw_who(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    Stage stage = stage_of(scene);
    DealRow rows[DEAL_WHO_LINES];
    int count = deal_who_page(state, state->page, rows), pages = deal_who_pages(state);
    Str head = pages > 1
                   ? arena_printf(list->arena, "Wie heeft wat? (%d van %d)", state->page + 1, pages)
                   : STR("Wie heeft wat?");
    float used = text_line(list, scene->metrics, stage.left, 186, 60, true, ROLE_INK, ALIGN_START,
                           head);
    Str words = { 0 }; // a tally for who deals the cards, not for at home
    if (str_empty(scene->keepsake)) words = counts(state, list->arena);
    float w = text_width(scene->metrics, list->arena, words, 42, false);
    if (used + w + 40 <= stage.width) {
        text_line(list, scene->metrics, stage.left + stage.width, 186, 42, false, ROLE_INK_SOFT,
                  ALIGN_END, words);
    }
    if (count == 0) {
        TextStyle style = { .bold = true, .role = ROLE_INK, .largest = 86, .smallest = 42 };
        text_box(list, scene->metrics, (Rect){ stage.left, 260, stage.width, 520 },
                 STR("Nog niemand heeft een kaart."), &style);
        return;
    }
    float y = ROWS_TOP, size = who_size(state, scene, list->arena, rows, count);
    for (int i = 0; i < count; i++) {
        WhoRow look = who_row(state, scene, list->arena, &rows[i], size);
        if (i > 0) draw_line(list, stage.left, y, stage.left + stage.width, y, 2, ROLE_LINE);
        draw_row(scene, list, &look, size, y);
        y += look.height;
    }
}
