// Measuring and drawing ask one function where picture and words are, so what was said to fit does. The
// number of columns follows from the titles: more columns as long as letters stay readable from the back
// of the room, else the number that gives the largest ones.
#include "formats/small_card.h"

enum { PAD = 16, GAP = 24, LOW = 100, TILE_W = 560, TILE_H = 480, PICTURE_MOST = 240 };
enum { TITLE_LINES = 112 }; // two of them below the picture of a tile
enum { GOOD_SIZE = 50, LARGEST = 60, ROW_LEAST = 100 };

typedef struct Look {
    Rect picture; /* no width: none */
    Rect words;
    bool tile;
} Look;

static Str picture_of(const Item *item)
{
    return str_empty(item->photo_path) ? item->icon : item->photo_path;
}

static Look look_of(Rect box, float aside, const Item *item)
{
    Look look = { .tile = box.h >= 0.5f * box.w };
    bool pictured = !str_empty(picture_of(item));
    look.words = rect_inset(box, PAD);
    if (look.tile) {
        float side = box.h - TITLE_LINES - 2 * PAD, most = box.w - 2 * aside;
        if (side > 0.5f * box.h) side = 0.5f * box.h;
        if (side > most) side = most;
        if (side > PICTURE_MOST) side = PICTURE_MOST;
        float used = pictured ? side + PAD / 2.0f : aside > 0 ? 0.2f * box.h : 0;
        look.words.y += used;
        look.words.h -= used;
        if (pictured) {
            look.picture = (Rect){ box.x + (box.w - side) / 2, box.y + PAD, side, side };
        }
        return look;
    }
    float air = box.h < LOW ? 5 : 12, side = box.h - 2 * air;
    if (side > 0.26f * box.w) side = 0.26f * box.w;
    if (pictured) look.picture = (Rect){ box.x + 12, box.y + (box.h - side) / 2, side, side };
    float left = pictured ? 12 + side + PAD : PAD;
    look.words = (Rect){ box.x + left, box.y, box.w - left - (box.h < LOW ? 8 : 20) - aside,
                         box.h };
    return look;
}

static TextStyle title_style(const Look *look, float largest, float smallest)
{
    return (TextStyle){ .bold = true,
                        .role = ROLE_INK,
                        .align = look->tile ? ALIGN_CENTRE : ALIGN_START,
                        .largest = largest,
                        .smallest = smallest,
                        .line_height = 1.1f };
}

float small_card_size(const Scene *scene, Arena *arena, Rect box, float aside, const Item *item,
                      float largest)
{
    Look look = look_of(box, aside, item);
    TextStyle style = title_style(&look, largest, SMALL_CARD_LEAST);
    TextBlock block = text_fit(scene->metrics, arena, item->text, look.words.w, look.words.h,
                               &style);
    return block.fits ? block.size : 0;
}

void small_card(DrawList *list, const Scene *scene, Rect box, float aside, const Item *item,
                float size)
{
    Look look = look_of(box, aside, item);
    if (look.picture.w > 0) {
        // The drawings have dark lines: on a dark screen they keep the paper that they were made for.
        bool icon = str_empty(item->photo_path);
        if (icon) draw_rrect(list, look.picture, 0.16f * look.picture.w, ROLE_PLATE);
        draw_image(list, rect_inset(look.picture, icon ? 0.04f * look.picture.w : 0),
                   picture_of(item));
    }
    TextStyle style = title_style(&look, size, size);
    text_box(list, scene->metrics, look.words, item->text, &style);
}

void small_card_paper(DrawList *list, Rect box, bool ring)
{
    float radius = box.h < 130 ? 0.2f * box.h : 26;
    if (!ring) {
        figure_card(list, box, radius, 3, 6, ROLE_LINE, ROLE_PAPER);
        return;
    }
    draw_rrect(list, rect_inset(box, -7), radius + 7, ROLE_RING_EDGE);
    draw_rrect(list, rect_inset(box, -4), radius + 4, ROLE_LAMP);
    draw_rrect(list, rect_inset(box, 5), radius - 5, ROLE_RING_EDGE);
    draw_rrect(list, rect_inset(box, 7), radius - 7, ROLE_PAPER);
}

// Pages ------------------------------------------------------------------------------------------

// Cards that are few stand in the middle.
static void lay(CardGrid *grid, int slots, int columns)
{
    int rows = (slots + columns - 1) / columns;
    float across = GAP * (float)(columns - 1), down = GAP * (float)(rows - 1);
    Rect area = grid->area;
    grid->columns = columns;
    grid->w = (area.w - across) / (float)columns;
    grid->h = (area.h - down) / (float)rows;
    if (grid->h > TILE_H) grid->h = TILE_H;
    if (grid->w > TILE_W && rows == 1) grid->w = TILE_W;
    grid->area.w = (float)columns * grid->w + across;
    grid->area.h = (float)rows * grid->h + down;
    grid->area.x += (area.w - grid->area.w) / 2;
    grid->area.y += (area.h - grid->area.h) / 2;
}

Rect card_grid_box(const CardGrid *grid, int place)
{
    int row = place / grid->columns, column = place % grid->columns;
    return (Rect){ grid->area.x + (float)column * (grid->w + grid->gap),
                   grid->area.y + (float)row * (grid->h + grid->gap), grid->w, grid->h };
}

static float common_size(const Scene *scene, Arena *arena, const CardGrid *grid,
                         const Item *const *items, int count)
{
    float size = stage_size(scene, LARGEST);
    Rect box = card_grid_box(grid, 0);
    for (int i = 0; i < count && size > 0; i++) {
        size = small_card_size(scene, arena, box, grid->aside, items[i], size);
    }
    return size;
}

CardGrid card_grid(const Scene *scene, Arena *arena, Rect area, const Item *const *items, int count,
                   int slots, float aside)
{
    CardGrid best = { 0 };
    int most = stage_of(scene).roomy ? 4 : 3;
    for (int columns = most < slots ? most : slots; columns >= 1; columns--) {
        CardGrid grid = { .area = area, .gap = GAP, .aside = aside };
        lay(&grid, slots, columns);
        if (grid.h < ROW_LEAST && best.columns > 0) break;
        grid.size = common_size(scene, arena, &grid, items, count);
        if (best.columns == 0 || grid.size > best.size) best = grid;
        if (best.size >= GOOD_SIZE) break;
    }
    return best;
}
