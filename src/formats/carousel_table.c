// Groups and rooms as rows, each a sentence that needs no Dutch: people, an arrow, a room. All rows share
// their columns, so that the eye runs down the names to its own. A row is one line: a name that is broken
// looks like two. So the letters give way first, then the room that is left (who walks knows where from),
// then the people in front.
#include "formats/carousel_view.h"

enum { GROUP, FROM, TO };

// From row to row on the stage when there is room; between two papers.
enum { STEP_LEAST = 110, PAPER_AIR = 12 };

// In em, so that all of it scales with the letters.
static const float line_em = 1.3F, figures_em = 1.6F, arrow_em = 1, gap_em = 0.45F;

// The state as it is one round on: where everybody walks to.
static int round_of(const State *state, const CarouselTable *table)
{
    return state->round + (table->says == CAROUSEL_WALK ? 1 : 0);
}

static void widen(CarouselTable *table, int column, const Metrics *metrics, Arena *arena, Str name)
{
    enum { EM = 1000 };
    float em = text_width(metrics, arena, name, EM, column == TO) / EM;
    if (em > table->widths[column]) table->widths[column] = em;
}

// Of all rooms, whoever is there now, so that the table looks the same in every round.
static void measure(const State *state, CarouselTable *table, const Metrics *metrics, Arena *arena)
{
    for (int g = 0; g < state->group_count; g++) {
        widen(table, GROUP, metrics, arena, state->groups[g]);
    }
    for (int place = 0; place < carousel_places(state); place++) {
        Str name = carousel_place(state, 0, place); // the first group comes everywhere
        widen(table, FROM, metrics, arena, name);
        widen(table, TO, metrics, arena, name);
    }
}

static float row_em(const CarouselTable *table)
{
    float em = 4 * gap_em + arrow_em + table->widths[GROUP] + table->widths[TO];
    if (table->from) em += table->widths[FROM] + gap_em;
    return table->figures ? em + figures_em : em;
}

// Whether it fits in letters of this size: one column before two.
static bool fits(CarouselTable *table, int rows, Rect box, float size)
{
    for (table->columns = 1; table->columns <= 2; table->columns++) {
        float w = (box.w - (float)(table->columns - 1) * GUTTER) / (float)table->columns;
        table->lines = (rows + table->columns - 1) / table->columns;
        table->size = size;
        table->step = box.h / (float)table->lines;
        float most = 2.2F * size;
        if (size >= CAROUSEL_LEAST && most < STEP_LEAST) most = STEP_LEAST;
        if (table->step > most) table->step = most;
        if (row_em(table) * size <= w && table->step >= line_em * size) return true;
    }
    return false;
}

CarouselTable carousel_table(const State *state, CarouselSays says, const Metrics *metrics,
                             Arena *arena, Rect box, float largest, float smallest)
{
    // What a row says beside the group and its room, and below which letters it costs more than it says;
    // on the teacher's screen all letters are small.
    static const struct {
        bool from, figures;
        float least;
    } ways[] = {
        { true, true, 50 }, { true, false, 50 }, { false, true, 42 }, { false, false, 0 }
    };
    CarouselTable table = { .says = says };
    measure(state, &table, metrics, arena);
    for (size_t i = 0; i < sizeof ways / sizeof *ways && !table.fits; i++) {
        table.from = ways[i].from;
        table.figures = ways[i].figures;
        if (table.from && says == CAROUSEL_WHERE) continue;
        for (int step = LADDER_STEPS - 1; step >= 0 && !table.fits; step--) {
            float least = ways[i].least < largest ? ways[i].least : largest;
            bool tried = ladder[step] <= largest && ladder[step] >= smallest &&
                         ladder[step] >= least;
            if (tried) table.fits = fits(&table, state->group_count, box, ladder[step]);
        }
    }
    return table;
}

// Drawing ----------------------------------------------------------------------------------------

static void draw_arrow(DrawList *list, float x, float cy, float size)
{
    float end = x + arrow_em * size, barb = 0.28F * size, thick = 0.11F * size;
    draw_line(list, x + thick, cy, end - thick, cy, thick, ROLE_ACCENT);
    draw_line(list, end - thick, cy, end - thick - barb, cy - barb, thick, ROLE_ACCENT);
    draw_line(list, end - thick, cy, end - thick - barb, cy + barb, thick, ROLE_ACCENT);
}

static void draw_people(DrawList *list, float x, float cy, float size)
{
    float foot = cy + 0.42F * size;
    figure_pawn(list, x + 0.32F * size, foot, 0.95F * size, ROLE_PARENT);
    figure_pawn(list, x + 0.92F * size, foot, 0.68F * size, ROLE_CHILD);
}

static void draw_row(const State *state, const CarouselTable *table, const Metrics *metrics,
                     DrawList *list, Rect row, int group)
{
    float size = table->size, gap = gap_em * size, cy = row.y + row.h / 2,
          baseline = cy + 0.34F * size;
    float x = row.x + gap;
    bool rests = carousel_room(state, group, round_of(state, table)) == CAROUSEL_PAUSE;
    bool stays = table->says == CAROUSEL_WALK && rests &&
                 carousel_room(state, group, state->round) == CAROUSEL_PAUSE;
    if (table->figures) {
        draw_people(list, x, cy, size);
        x += figures_em * size;
    }
    text_line(list, metrics, x, baseline, size, false, ROLE_INK, ALIGN_START, state->groups[group]);
    x += table->widths[GROUP] * size + gap;
    if (table->from) {
        text_line(list, metrics, x, baseline, size, false, ROLE_INK_SOFT, ALIGN_START,
                  carousel_place(state, group, state->round));
        x += table->widths[FROM] * size + gap;
    }
    if (!stays) draw_arrow(list, x, cy, size);
    x += arrow_em * size + gap;
    if (stays && table->from) return;
    text_line(list, metrics, x, baseline, size, !rests, rests ? ROLE_INK_SOFT : ROLE_INK,
              ALIGN_START, carousel_place(state, group, round_of(state, table)));
}

// Low rows have a line between them, high ones each a paper of their own.
static bool has_papers(const CarouselTable *table)
{
    return table->step >= 1.8F * table->size;
}

static void draw_paper(DrawList *list, const CarouselTable *table, Rect row, bool first)
{
    if (has_papers(table)) {
        figure_card(list, row, 26, 3, 6, ROLE_LINE, ROLE_PAPER);
    } else if (!first) {
        draw_line(list, row.x, row.y, row.x + row.w, row.y, 2, ROLE_LINE);
    }
}

void carousel_draw_table(const State *state, const CarouselTable *table, const Metrics *metrics,
                         DrawList *list, Rect box)
{
    float w = (box.w - (float)(table->columns - 1) * GUTTER) / (float)table->columns;
    float air = has_papers(table) ? PAPER_AIR : 0;
    for (int g = 0; g < state->group_count; g++) {
        int column = g / table->lines, line = g % table->lines;
        Rect row = { box.x + (float)column * (w + GUTTER), box.y + (float)line * table->step, w,
                     table->step - air };
        draw_paper(list, table, row, line == 0);
        draw_group(list, arena_printf(list->arena, "groep %d", g + 1), row);
        draw_row(state, table, metrics, list, row, g);
    }
}
