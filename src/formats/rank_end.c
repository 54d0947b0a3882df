// The order whole, and what comes of it. Three places stand out, because a room remembers three; the others
// are rows beside them. Couples are counted as a tall and a short pawn with a number: no score, but how
// many families will do it.
#include "formats/rank_view.h"

enum { GAP = 22, SIDE_GAP = 24, SIDE_ROWS = RANK_MOST - RANK_TOP, DISC = 40, SMALL_DISC = 28 };
enum { COUPLES_W = 124, COUPLES_H = 60 };

// The order whole --------------------------------------------------------------------------------

static Rect whole_box(const Scene *scene, int place, int count)
{
    Stage stage = stage_of(scene);
    bool alone = count <= RANK_TOP;
    float room = RANK_BOTTOM_Y - RANK_TOP_Y, w = alone ? stage.width : 0.52f * stage.width;
    if (place < RANK_TOP) {
        float h = (room - (RANK_TOP - 1) * GAP) / RANK_TOP;
        return (Rect){ stage.left, RANK_TOP_Y + (h + GAP) * (float)place, w, h };
    }
    float h = (room - (SIDE_ROWS - 1) * GAP) / SIDE_ROWS, x = stage.left + w + SIDE_GAP;
    return (Rect){ x, RANK_TOP_Y + (h + GAP) * (float)(place - RANK_TOP),
                   stage.left + stage.width - x, h };
}

static float disc_of(int place)
{
    return place < RANK_TOP ? DISC : SMALL_DISC;
}

static Rect card_part(Rect box, int place)
{
    float used = 2 * disc_of(place) + 28;
    return (Rect){ box.x + used, box.y, box.w - used, box.h };
}

// The common size of places `from` up to `to`.
static float whole_size(const State *state, const Scene *scene, Arena *arena, int from, int to)
{
    float size = stage_size(scene, from < RANK_TOP ? 72 : 50);
    for (int i = from; i < to && i < state->order_count && size > 0; i++) {
        Rect box = card_part(whole_box(scene, i, state->order_count), i);
        size = small_card_size(scene, arena, box, 0, rank_item(state, state->order[i]), size);
    }
    return size > 0 ? size : SMALL_CARD_LEAST;
}

void rank_draw_whole(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    float sizes[2] = { whole_size(state, scene, list->arena, 0, RANK_TOP),
                       whole_size(state, scene, list->arena, RANK_TOP, RANK_MOST) };
    rank_heading(scene, list, stage_of(scene).width, STR("Hier leert mijn kind het meest van"));
    stage_fade(list, scene, state->since_ms);
    for (int i = 0; i < state->order_count; i++) {
        Rect box = whole_box(scene, i, state->order_count);
        small_card_paper(list, box, false);
        rank_number(scene, list, box.x + 20 + disc_of(i), box.y + box.h / 2, disc_of(i), i + 1);
        small_card(list, scene, card_part(box, i), 0, rank_item(state, state->order[i]),
                   sizes[i < RANK_TOP ? 0 : 1]);
        draw_group(list, arena_printf(list->arena, "plaats-%d", i + 1), box);
    }
    list->alpha = 255;
}

// Couples ----------------------------------------------------------------------------------------

static void draw_couples(const Scene *scene, DrawList *list, Rect box, int couples)
{
    enum { SIZE = 42, INSIDE = 12, OVER = 16 }; // over the corner of a tile: it takes no room
    if (couples == 0) return;
    bool tile = box.h >= 0.5f * box.w;
    float x = box.x + box.w - COUPLES_W - (tile ? 4 : INSIDE);
    float cy = tile ? box.y - OVER + COUPLES_H / 2.0f : box.y + box.h / 2;
    Rect pill = { x, cy - COUPLES_H / 2.0f, COUPLES_W, COUPLES_H };
    draw_rrect(list, pill, COUPLES_H / 2.0f, ROLE_HAZE);
    figure_pawn(list, x + 26, cy + 20, 40, ROLE_PARENT);
    figure_pawn(list, x + 50, cy + 20, 28, ROLE_CHILD);
    text_line(list, scene->metrics, x + 90, cy + 0.34f * SIZE, SIZE, true, ROLE_INK, ALIGN_CENTRE,
              arena_printf(list->arena, "%d", couples));
}

typedef struct Wall {
    const int *cards;
    int count, slots, ring;
    bool picks; /* a tap picks */
} Wall;

static void draw_wall(const State *state, const Scene *scene, DrawList *list, const Wall *wall)
{
    Stage stage = stage_of(scene);
    const Item *items[RANK_PAGE];
    for (int i = 0; i < wall->count; i++) {
        items[i] = rank_item(state, wall->cards[i]);
    }
    Rect area = { stage.left, RANK_TOP_Y, stage.width, RANK_BOTTOM_Y - RANK_TOP_Y };
    CardGrid grid = card_grid(scene, list->arena, area, items, wall->count, wall->slots, COUPLES_W);
    stage_fade(list, scene, state->since_ms);
    for (int i = 0; i < wall->count; i++) {
        Rect box = card_grid_box(&grid, i);
        int card = wall->cards[i];
        small_card_paper(list, box, i == wall->ring);
        small_card(list, scene, box, COUPLES_W, items[i], grid.size);
        draw_couples(scene, list, box, state->couples[card]);
        const char *name = wall->picks ? "zet kies" : "gekozen";
        draw_group(list, arena_printf(list->arena, "%s %d", name, card + 1), box);
    }
    list->alpha = 255;
}

void rank_draw_wall(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    int cards[RANK_PAGE], all = state->order_count > 0 ? state->order_count : state->count;
    Wall wall = { .cards = cards, .picks = true, .slots = all < RANK_PAGE ? all : RANK_PAGE };
    wall.count = rank_wall_page(state, cards);
    wall.ring = rank_cursor(ui, wall.count);
    rank_heading(scene, list, stage_of(scene).width,
                 STR("Kies er samen \xC3\xA9\xC3\xA9n om echt te doen"));
    draw_wall(state, scene, list, &wall);
}

void rank_draw_done(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    int cards[RANK_PAGE];
    Wall wall = { .cards = cards, .ring = RANK_NONE };
    wall.count = rank_done_page(state, list->arena, cards);
    wall.slots = state->picked < RANK_PAGE ? state->picked : RANK_PAGE;
    rank_heading(scene, list, stage_of(scene).width, STR("Dit gaan we echt doen"));
    draw_wall(state, scene, list, &wall);
}

bool rank_end_fits(const Scene *scene, Arena *arena, const Item *item)
{
    Stage stage = stage_of(scene);
    Rect area = { stage.left, RANK_TOP_Y, stage.width, RANK_BOTTOM_Y - RANK_TOP_Y };
    for (int place = 0; place < RANK_MOST; place += RANK_TOP) { // a large row and a small one
        Rect box = card_part(whole_box(scene, place, RANK_MOST), place);
        if (small_card_size(scene, arena, box, 0, item, SMALL_CARD_LEAST) == 0) return false;
    }
    return card_grid(scene, arena, area, &item, 1, RANK_PAGE, COUPLES_W).size > 0;
}
