// The wall of the quiz's compliments and of the kaartenmuur. A page shows whole sentences when those of
// all its cards fit, else the titles alone: a wall of two kinds of cards looks like a mistake. Which
// layouts there are is the format's to say, in a table; here they are tried in turn. Letters are as large
// as the longest text of the page allows, the same for all, so that no card is louder than another.
#include "formats/cards_wall.h"

enum { TOP = 226, BARE_TOP = 118, BOTTOM = 872, HEAD_CY = 162, HEAD_H = 110 };
enum { PAD = 28, SMALL = 34 };      // inside a card; the title above a sentence
enum { DISC = 24, DISC_ROOM = 66 }; // the number of a card; from its left to what stands beside it

// A layout as it works out on this screen.
typedef struct Grid {
    const CardsPage *page;
    const CardsLayout *layout;
    float left, top, w, h;
    float size; // of the titles, when they stand alone
} Grid;

static Grid lay_grid(const Scene *scene, const CardsPage *page, const CardsLayout *layout)
{
    Stage stage = stage_of(scene);
    int columns = layout->columns, rows = page->places / columns;
    Grid grid = { .page = page, .layout = layout, .left = stage.left };
    grid.top = layout->bare ? BARE_TOP : TOP;
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

static void draw_number(DrawList *list, const Scene *scene, float cx, float cy, int number)
{
    draw_disc(list, cx, cy, DISC, ROLE_ACCENT);
    text_line(list, scene->metrics, cx, cy + 0.34f * SMALL, SMALL, true, ROLE_ON_ACCENT,
              ALIGN_CENTRE, arena_printf(list->arena, "%d", number));
}

// Sentences ---------------------------------------------------------------------------------------

static TextStyle sentence_style(const Grid *grid)
{
    return (TextStyle){ .role = ROLE_INK,
                        .largest = grid->size,
                        .smallest = SIZE_BODY_MIN,
                        .line_height = grid->layout->line_height,
                        .max_lines = grid->layout->lines };
}

// Of the small word; the disc of a number stands a little above the sentence.
static float head_height(const Grid *grid)
{
    return grid->page->numbered ? 54 : 44;
}

static float sentence_height(const Grid *grid)
{
    return grid->h - head_height(grid) - 8;
}

// The sentence below the small word that names the card.
static bool sentence_fits(const Scene *scene, Arena *arena, Grid *grid, const Item *card)
{
    float w = grid->w - 2 * PAD, number = grid->page->numbered ? DISC_ROOM : 0;
    TextStyle style = sentence_style(grid);
    TextBlock block = text_fit(scene->metrics, arena, card->sentence, w, sentence_height(grid),
                               &style);
    if (block.size < grid->size) grid->size = block.size;
    return block.fits && !str_empty(card->sentence) &&
           text_width(scene->metrics, arena, card->text, SMALL, true) <= w - number;
}

static void draw_sentence(DrawList *list, const Scene *scene, const Grid *grid, Rect box, int place)
{
    const Item *card = grid->page->cards[place];
    TextStyle style = sentence_style(grid);
    float x = box.x + PAD, w = box.w - 2 * PAD, word = x, head = head_height(grid);
    TextBlock block = text_fit(scene->metrics, list->arena, card->sentence, w,
                               sentence_height(grid), &style);
    float y = box.y + (box.h - head - block.height) / 2;
    if (grid->page->numbered) {
        draw_number(list, scene, x + DISC, y + head / 2, place + 1);
        word += DISC_ROOM;
    }
    text_line(list, scene->metrics, word, y + head / 2 + 0.34f * SMALL, SMALL, true, ROLE_INK_SOFT,
              ALIGN_START, card->text);
    text_draw(list, &block, x, w, y + head + block.height / 2, &style);
}

// Titles ------------------------------------------------------------------------------------------

static bool is_low(const Grid *grid)
{
    enum { LOW = 200 };
    return grid->h < LOW;
}

static TextStyle title_style(const Grid *grid)
{
    bool row = is_low(grid) && grid->page->numbered; // number, picture and title after each other
    return (TextStyle){ .bold = true,
                        .role = ROLE_INK,
                        .align = row ? ALIGN_START : ALIGN_CENTRE,
                        .largest = grid->size,
                        .smallest = SIZE_BODY_MIN };
}

// From the left of a low card to what stands behind its number.
static float row_left(const Grid *grid)
{
    enum { EDGE = 14, DISC_ROOM_LOW = 58 };
    return grid->page->numbered ? EDGE + DISC_ROOM_LOW : EDGE;
}

// Not so wide that a long word has to go without.
static Rect picture_box(const Grid *grid, Rect card)
{
    enum { AIR = 18 };
    float high = card.h - 2 * AIR, wide = 0.145f * card.w, side = high < wide ? high : wide;
    return (Rect){ card.x + row_left(grid), card.y + (card.h - side) / 2, side, side };
}

// Where the title stands: below the lamp's line or the number, or on a low card beside it.
static Rect title_box(const Grid *grid, Rect card)
{
    enum { TITLE_PAD = 18, BESIDE = 48, BELOW = 40, NUMBER = 84, GAP = 16, END = 12 };
    bool numbered = grid->page->numbered;
    Rect box = { card.x + TITLE_PAD, card.y + 8, card.w - 2 * TITLE_PAD, card.h - 16 };
    if (!is_low(grid)) {
        float below = numbered ? NUMBER : BELOW;
        box.y = card.y + below;
        box.h = card.h - below - TITLE_PAD;
        return box;
    }
    float x = card.x + (numbered ? row_left(grid) : BESIDE);
    if (grid->layout->pictures) {
        Rect picture = picture_box(grid, card);
        x = picture.x + picture.w + GAP;
    }
    box.w = card.x + card.w - x - (numbered ? END : TITLE_PAD);
    box.x = x;
    return box;
}

static bool title_fits(const Scene *scene, Arena *arena, Grid *grid, const Item *card)
{
    TextStyle style = title_style(grid);
    Rect box = title_box(grid, card_box(grid, 0));
    TextBlock block = text_fit(scene->metrics, arena, card->text, box.w, box.h, &style);
    if (block.size < grid->size) grid->size = block.size;
    return block.fits;
}

// As on the face of the card (card.c): a photo goes before a drawing, and that on a plate.
static void draw_picture(DrawList *list, const Grid *grid, Rect box, const Item *card)
{
    Rect picture = picture_box(grid, box);
    bool photo = !str_empty(card->photo_path);
    if (!photo && str_empty(card->icon)) return;
    if (!photo) draw_rrect(list, rect_inset(picture, -6), 18, ROLE_PLATE);
    draw_image(list, picture, photo ? card->photo_path : card->icon);
}

static void draw_title(DrawList *list, const Scene *scene, const Grid *grid, Rect box, int place)
{
    const Item *card = grid->page->cards[place];
    bool low = is_low(grid);
    if (grid->page->numbered) {
        enum { CORNER = 44 };
        draw_number(list, scene, box.x + (low ? row_left(grid) / 2 : CORNER),
                    box.y + (low ? box.h / 2 : CORNER), place + 1);
    } else {
        Rect lamp = low ? (Rect){ box.x + 28, box.y + 36, 10, box.h - 72 }
                        : (Rect){ box.x + box.w / 2 - 36, box.y + 26, 72, 10 };
        draw_rrect(list, lamp, 5, ROLE_LAMP);
    }
    if (grid->layout->pictures) draw_picture(list, grid, box, card);
    TextStyle style = title_style(grid);
    text_box(list, scene->metrics, title_box(grid, box), card->text, &style);
}

// The page ----------------------------------------------------------------------------------------

// All texts of the page as large as the longest can be; false when one does not fit at all.
static bool page_fits(const Scene *scene, Arena *arena, const CardsPage *page, Grid *grid)
{
    bool all = true;
    for (int i = 0; i < page->count; i++) {
        bool fits = grid->layout->lines > 0 ? sentence_fits(scene, arena, grid, page->cards[i])
                                            : title_fits(scene, arena, grid, page->cards[i]);
        all = all && fits;
    }
    return all;
}

static bool has_picture(const CardsPage *page)
{
    for (int i = 0; i < page->count; i++) {
        const Item *card = page->cards[i];
        if (!str_empty(card->photo_path) || !str_empty(card->icon)) return true;
    }
    return false;
}

// Whether the layout is meant for this screen and this page at all.
static bool is_meant(const Scene *scene, const CardsPage *page, const CardsLayout *layout)
{
    if (layout->roomy && !stage_of(scene).roomy) return false;
    if (layout->pictures && !has_picture(page)) return false;
    return layout->lines == 0 || scene->zoom <= 0; // larger letters: a sentence has none to give
}

static Grid grid_of(const Scene *scene, Arena *arena, const CardsPage *page)
{
    Grid grid = lay_grid(scene, page, &page->layouts[0]);
    for (int i = 0; i < page->layout_count; i++) {
        const CardsLayout *layout = &page->layouts[i];
        bool last = i + 1 == page->layout_count;
        if (!last && !is_meant(scene, page, layout)) continue;
        grid = lay_grid(scene, page, layout);
        if (page_fits(scene, arena, page, &grid)) break;
    }
    return grid;
}

bool cards_wall_fits(const Scene *scene, Arena *arena, const CardsPage *page, const Item *card)
{
    Grid grid = lay_grid(scene, page, &page->layouts[page->layout_count - 1]);
    return title_fits(scene, arena, &grid, card);
}

static void draw_card(DrawList *list, const Scene *scene, const Grid *grid, Rect box, int place)
{
    if (place == grid->page->ring) {
        // Inside the card's own place, so that the neighbours stay free.
        Rect inner = rect_inset(box, 8);
        figure_ring(list, inner, 20);
        draw_rrect(list, inner, 20, ROLE_PAPER);
    } else {
        figure_card(list, box, 26, 3, 6, ROLE_LINE, ROLE_PAPER);
    }
    if (grid->layout->lines > 0) {
        draw_sentence(list, scene, grid, box, place);
    } else {
        draw_title(list, scene, grid, box, place);
    }
}

void cards_wall_draw(DrawList *list, const Scene *scene, const CardsPage *page)
{
    Stage stage = stage_of(scene);
    Grid grid = grid_of(scene, list->arena, page);
    if (!grid.layout->bare) {
        TextStyle style = {
            .bold = true, .role = ROLE_INK, .largest = 60, .smallest = SIZE_BODY_MIN
        };
        text_box(list, scene->metrics,
                 (Rect){ stage.left, HEAD_CY - HEAD_H / 2.0f, stage.width, HEAD_H }, page->heading,
                 &style);
    }
    for (int pass = 0; pass < 2; pass++) { // the ring lies over the cards beside it
        for (int i = 0; i < page->count; i++) {
            if ((i == page->ring) != (pass == 1)) continue;
            Rect box = card_box(&grid, i);
            draw_card(list, scene, &grid, box, i);
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
