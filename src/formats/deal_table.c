// The open table: twelve cards a page, in the order of the pack, each in its own place for the whole game.
// A card that somebody has lies flat with the name in its place, so the table also shows what was given;
// in a top 3 nothing goes away and the chosen cards carry their place. Titles of a page share one size.
#include "formats/deal_view.h"

#include "formats/name.h"

enum { HEAD_Y = 150, GRID_TOP = 204, GRID_BOTTOM = 872, PAD = 20, PAD_Y = 4, DISC = 28 };

typedef struct Grid {
    int first, count, columns;
    float w, h, gap, size;
} Grid;

static void lay_grid(const Scene *scene, Grid *grid, int columns)
{
    int rows = DEAL_PAGE / columns;
    grid->columns = columns;
    grid->gap = rows > 4 ? 10 : 24;
    grid->w = (stage_of(scene).width - grid->gap * (float)(columns - 1)) / (float)columns;
    grid->h = (GRID_BOTTOM - GRID_TOP - grid->gap * (float)(rows - 1)) / (float)rows;
}

static Rect card_box(const Scene *scene, const Grid *grid, int place)
{
    int row = place / grid->columns, column = place % grid->columns;
    return (Rect){ stage_of(scene).left + (float)column * (grid->w + grid->gap),
                   GRID_TOP + (float)row * (grid->h + grid->gap), grid->w, grid->h };
}

static TextStyle title_style(float largest)
{
    return (TextStyle){ .bold = true,
                        .role = ROLE_INK,
                        .align = ALIGN_CENTRE,
                        .largest = largest,
                        .smallest = SIZE_BODY_MIN,

                        .line_height = 1.1f };
}

static TextBlock title_block(const Scene *scene, Arena *arena, const Grid *grid, Str title,
                             float largest)
{
    TextStyle style = title_style(largest);
    return text_fit(scene->metrics, arena, title, grid->w - 2 * PAD, grid->h - 2 * PAD_Y, &style);
}

// The smallest step that one of the titles needs; nought when one does not fit at all.
static float common_size(const State *state, const Scene *scene, Arena *arena, const Grid *grid)
{
    float size = stage_size(scene, 60);
    for (int i = 0; i < grid->count; i++) {
        TextBlock block = title_block(scene, arena, grid, deal_item(state, grid->first + i)->text,
                                      size);
        if (!block.fits) return 0;
        size = block.size;
    }
    return size;
}

static Grid grid_of(const State *state, const Scene *scene, Arena *arena)
{
    Grid grid = { .first = state->page * DEAL_PAGE };
    grid.count = state->count - grid.first;
    if (grid.count > DEAL_PAGE) grid.count = DEAL_PAGE;
    for (int columns = stage_of(scene).roomy ? 4 : 3; columns >= 2; columns--) {
        lay_grid(scene, &grid, columns);
        grid.size = common_size(state, scene, arena, &grid);
        if (grid.size > 0) return grid;
    }
    grid.size = SIZE_BODY_MIN; // a pack that no check has seen
    return grid;
}

bool deal_table_fits(const Scene *scene, Arena *arena, const Item *item)
{
    Grid grid = { 0 };
    lay_grid(scene, &grid, 2);
    return title_block(scene, arena, &grid, item->text, SIZE_BODY_MIN).fits;
}

// Cards ------------------------------------------------------------------------------------------

static void number_disc(const Scene *scene, DrawList *list, float cx, float cy, float r, int number)
{
    draw_disc(list, cx, cy, r, ROLE_ACCENT);
    text_line(list, scene->metrics, cx, cy + 0.34f * 42, 42, true, ROLE_ON_ACCENT, ALIGN_CENTRE,
              arena_printf(list->arena, "%d", number));
}

// What the card is and who has it, or where that is too long who has it.
static void draw_given(const Scene *scene, DrawList *list, Rect box, Str title, Str name)
{
    enum { SIZE = 42, LINE = 54 };
    float cx = box.x + box.w / 2, cy = box.y + box.h / 2, w = box.w - 2 * PAD;
    draw_panel(list, box, 26, 3, ROLE_LINE, ROLE_GROUND);
    bool both = text_width(scene->metrics, list->arena, title, SIZE, false) <= w &&
                text_width(scene->metrics, list->arena, name, SIZE, true) <= w;
    if (both) {
        text_line(list, scene->metrics, cx, cy - LINE / 2.0f + 0.34f * SIZE, SIZE, false,
                  ROLE_INK_SOFT, ALIGN_CENTRE, title);
        text_line(list, scene->metrics, cx, cy + LINE / 2.0f + 0.34f * SIZE, SIZE, true,
                  ROLE_INK_SOFT, ALIGN_CENTRE, name);
        return;
    }
    TextStyle style = { .bold = true,
                        .role = ROLE_INK_SOFT,
                        .align = ALIGN_CENTRE,
                        .largest = SIZE,
                        .smallest = SIZE_HINT_MIN };
    name_box(list, scene->metrics, (Rect){ box.x + PAD, box.y + PAD_Y, w, box.h - 2 * PAD_Y }, name,
             &style);
}

static void draw_card(const State *state, const Scene *scene, DrawList *list, const Grid *grid,
                      int card, bool ring)
{
    Rect box = card_box(scene, grid, card - grid->first);
    bool top3 = state->way == DEAL_TOP3;
    if (!top3 && state->where[card] >= 0) {
        draw_given(scene, list, box, deal_item(state, card)->text,
                   state->people.names[state->where[card]]);
        draw_group(list, arena_printf(list->arena, "zet pak %d", card + 1), box);
        return;
    }
    if (ring) {
        figure_ring(list, rect_inset(box, 8), 18);
        draw_rrect(list, rect_inset(box, 8), 18, ROLE_PAPER);
    } else {
        figure_card(list, box, 26, 3, 8, ROLE_LINE, ROLE_PAPER);
    }
    TextStyle style = title_style(grid->size);
    Rect words = { box.x + PAD, box.y + PAD_Y, box.w - 2 * PAD, box.h - 2 * PAD_Y };
    text_box(list, scene->metrics, words, deal_item(state, card)->text, &style);
    int place = top3 ? deal_top_place(state, state->pupil, card) : 0;
    if (place > 0) number_disc(scene, list, box.x + box.w - 18, box.y + 14, DISC, place);
    draw_group(list, arena_printf(list->arena, top3 ? "zet kies %d" : "zet pak %d", card + 1), box);
}

// The three places, filled as far as the pupil chose.
static float draw_places(const State *state, const Scene *scene, DrawList *list, float right)
{
    enum { STEP = 72 };
    int chosen = state->tops[state->pupil].count;
    float x = right - STEP * DEAL_TOP_MAX;
    for (int i = 0; i < DEAL_TOP_MAX; i++) {
        float cx = x + STEP * (float)i + STEP - DISC;
        if (i < chosen) {
            number_disc(scene, list, cx, HEAD_Y, DISC, i + 1);
            continue;
        }
        draw_disc(list, cx, HEAD_Y, DISC, ROLE_INK_SOFT);
        draw_disc(list, cx, HEAD_Y, DISC - 3, ROLE_GROUND);
    }
    draw_group(list, chosen > 0 ? STR("zet top") : STR("top"),
               (Rect){ x, HEAD_Y - 42, right - x, 84 });
    return x - 32;
}

static void draw_head(const State *state, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    bool top3 = state->way == DEAL_TOP3;
    float right = stage.left + stage.width;
    if (top3) right = draw_places(state, scene, list, right);
    Str words = top3 ? arena_printf(list->arena, "Top 3 van %.*s",
                                    STR_ARG(state->people.names[state->pupil]))
                     : STR("Kies een kaart voor een ander");
    TextStyle style = {
        .bold = true, .role = ROLE_INK, .largest = 60, .smallest = SIZE_HINT_MIN, .max_lines = 1
    };
    Rect box = { stage.left, HEAD_Y - 40, right - stage.left, 80 };
    text_box(list, scene->metrics, box, words, &style);
}

void deal_draw_table(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    Grid grid = grid_of(state, scene, list->arena);
    int cursor = deal_table_cursor(state, ui);
    draw_head(state, scene, list);
    stage_fade(list, scene, state->since_ms);
    for (int i = 0; i < grid.count; i++) {
        draw_card(state, scene, list, &grid, grid.first + i, grid.first + i == cursor);
    }
    list->alpha = 255;
}
