// The wall of the quiz's compliments and of the kaartenmuur. A page shows whole sentences when those of
// all its cards fit, else the titles alone: a wall of two kinds of cards looks like a mistake. Which
// layouts there are is the format's to say, in a table; here they are tried in turn. Letters are as large
// as the longest text of the page allows, the same for all, so that no card is louder than another.
#include "formats/cards_wall.h"

enum { TOP = 226, BARE_TOP = 118, BOTTOM = 872, HEAD_CY = 162, HEAD_H = 92 };
enum { PAD = 28, SMALL = 34, SMALL_H = 44 }; // inside a card; the title above a sentence
enum { SENTENCE_LINES = 2 };

// A layout as it works out on this screen.
typedef struct Grid {
    const CardsLayout *layout;
    float left, top, w, h;
    float size; // of the titles, when they stand alone
} Grid;

static Grid lay_grid(const Scene *scene, const CardsPage *page, const CardsLayout *layout)
{
    Stage stage = stage_of(scene);
    int columns = layout->columns, rows = page->places / columns;
    Grid grid = { .layout = layout, .left = stage.left, .top = layout->bare ? BARE_TOP : TOP };
    grid.w = (stage.width - layout->gap * (float)(columns - 1)) / (float)columns;
    grid.h = (BOTTOM - grid.top - layout->gap * (float)(rows - 1)) / (float)rows;
    grid.size = stage_size(scene, layout->largest);
    return grid;
}

static Rect card_box(const Grid *grid, int place)
{
    int row = place / grid->layout->columns, column = place % grid->layout->columns;
    return (Rect){ grid->left + (float)column * (grid->w + grid->layout->gap),
                   grid->top + (float)row * (grid->h + grid->layout->gap), grid->w, grid->h };
}

// Sentences ---------------------------------------------------------------------------------------

static TextStyle sentence_style(float largest)
{
    return (TextStyle){
        .role = ROLE_INK, .largest = largest, .smallest = SIZE_BODY_MIN, .max_lines = SENTENCE_LINES
    };
}

static float sentence_height(const Grid *grid)
{
    return grid->h - SMALL_H - 8;
}

// The sentence below the small word that names the card.
static bool sentence_fits(const Scene *scene, Arena *arena, Grid *grid, const Item *card)
{
    float w = grid->w - 2 * PAD;
    TextStyle style = sentence_style(grid->size);
    TextBlock block = text_fit(scene->metrics, arena, card->sentence, w, sentence_height(grid),
                               &style);
    if (block.size < grid->size) grid->size = block.size;
    return block.fits && !str_empty(card->sentence) &&
           text_width(scene->metrics, arena, card->text, SMALL, true) <= w;
}

static void draw_sentence(DrawList *list, const Scene *scene, const Grid *grid, Rect box,
                          const Item *card)
{
    TextStyle style = sentence_style(grid->size);
    float x = box.x + PAD, w = box.w - 2 * PAD;
    TextBlock block = text_fit(scene->metrics, list->arena, card->sentence, w,
                               sentence_height(grid), &style);
    float y = box.y + (box.h - SMALL_H - block.height) / 2;
    text_line(list, scene->metrics, x, y + SMALL_H / 2.0f + 0.34f * SMALL, SMALL, true,
              ROLE_INK_SOFT, ALIGN_START, card->text);
    text_draw(list, &block, x, w, y + SMALL_H + block.height / 2, &style);
}

// Titles ------------------------------------------------------------------------------------------

static TextStyle title_style(float largest)
{
    return (TextStyle){ .bold = true,
                        .role = ROLE_INK,
                        .align = ALIGN_CENTRE,
                        .largest = largest,
                        .smallest = SIZE_BODY_MIN };
}

static bool is_low(const Grid *grid)
{
    enum { LOW = 200 };
    return grid->h < LOW;
}

// Where the title stands: below the lamp's line, or on a low card beside it.
static Rect title_box(const Grid *grid, Rect card)
{
    enum { TITLE_PAD = 18, BESIDE = 48, BELOW = 40 };
    if (is_low(grid)) {
        return (Rect){ card.x + BESIDE, card.y + 8, card.w - BESIDE - TITLE_PAD, card.h - 16 };
    }
    return (Rect){ card.x + TITLE_PAD, card.y + BELOW, card.w - 2 * TITLE_PAD,
                   card.h - BELOW - TITLE_PAD };
}

static bool title_fits(const Scene *scene, Arena *arena, Grid *grid, const Item *card)
{
    TextStyle style = title_style(grid->size);
    Rect box = title_box(grid, card_box(grid, 0));
    TextBlock block = text_fit(scene->metrics, arena, card->text, box.w, box.h, &style);
    if (block.size < grid->size) grid->size = block.size;
    return block.fits;
}

static void draw_title(DrawList *list, const Scene *scene, const Grid *grid, Rect box,
                       const Item *card)
{
    Rect lamp = is_low(grid) ? (Rect){ box.x + 28, box.y + 36, 10, box.h - 72 }
                             : (Rect){ box.x + box.w / 2 - 36, box.y + 26, 72, 10 };
    draw_rrect(list, lamp, 5, ROLE_LAMP);
    TextStyle style = title_style(grid->size);
    text_box(list, scene->metrics, title_box(grid, box), card->text, &style);
}

// The page ----------------------------------------------------------------------------------------

// All texts of the page as large as the longest can be; false when one does not fit at all.
static bool page_fits(const Scene *scene, Arena *arena, const CardsPage *page, Grid *grid)
{
    bool all = true;
    for (int i = 0; i < page->count; i++) {
        bool fits = grid->layout->sentences ? sentence_fits(scene, arena, grid, page->cards[i])
                                            : title_fits(scene, arena, grid, page->cards[i]);
        all = all && fits;
    }
    return all;
}

static Grid grid_of(const Scene *scene, Arena *arena, const CardsPage *page)
{
    Grid grid = { 0 };
    for (int i = 0; i < page->layout_count; i++) {
        const CardsLayout *layout = &page->layouts[i];
        grid = lay_grid(scene, page, layout);
        // Who wants larger letters gets titles: a sentence has none to give.
        bool here = (!layout->roomy || stage_of(scene).roomy) &&
                    (!layout->sentences || scene->zoom <= 0);
        bool last = i + 1 == page->layout_count;
        if ((here || last) && page_fits(scene, arena, page, &grid)) break;
    }
    return grid;
}

bool cards_wall_fits(const Scene *scene, Arena *arena, const CardsPage *page, const Item *card)
{
    Grid grid = lay_grid(scene, page, &page->layouts[page->layout_count - 1]);
    return title_fits(scene, arena, &grid, card);
}

static void draw_card(DrawList *list, const Scene *scene, const Grid *grid, Rect box,
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
    if (grid->layout->sentences) {
        draw_sentence(list, scene, grid, box, card);
    } else {
        draw_title(list, scene, grid, box, card);
    }
}

void cards_wall_draw(DrawList *list, const Scene *scene, const CardsPage *page)
{
    Stage stage = stage_of(scene);
    Grid grid = grid_of(scene, list->arena, page);
    if (!grid.layout->bare) {
        TextStyle style = { .bold = true, .role = ROLE_INK, .largest = 60, .smallest = 50 };
        text_box(list, scene->metrics,
                 (Rect){ stage.left, HEAD_CY - HEAD_H / 2.0f, stage.width, HEAD_H }, page->heading,
                 &style);
    }
    for (int pass = 0; pass < 2; pass++) { // the ring lies over the cards beside it
        for (int i = 0; i < page->count; i++) {
            if ((i == page->ring) != (pass == 1)) continue;
            Rect box = card_box(&grid, i);
            draw_card(list, scene, &grid, box, page->cards[i], pass == 1);
            draw_group(list, arena_printf(list->arena, "zet pak %d", page->first + i + 1), box);
        }
    }
}

// One card large ----------------------------------------------------------------------------------

Rect cards_wall_card(const Scene *scene)
{
    Stage stage = stage_of(scene);
    return (Rect){ stage.left, 132, 0.62f * stage.width, 720 };
}

Rect cards_wall_side(const Scene *scene)
{
    Stage stage = stage_of(scene);
    Rect card = cards_wall_card(scene);
    float x = card.x + card.w + 56;
    return (Rect){ x, card.y, stage.left + stage.width - x, card.h };
}

void cards_wall_task(DrawList *list, const Scene *scene, Str words)
{
    Rect side = cards_wall_side(scene);
    float scale = side.w / 250 < 2.2f ? side.w / 250 : 2.2f, table = side.w < 470 ? side.w : 470;
    figure_evening_small(list, side.x + (side.w - table) / 2, 560, table, scale);
    TextStyle style = {
        .role = ROLE_INK, .align = ALIGN_CENTRE, .largest = 60, .smallest = SIZE_BODY_MIN
    };
    text_box(list, scene->metrics, (Rect){ side.x, 600, side.w, 240 }, words, &style);
}
