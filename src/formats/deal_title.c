// Before the first card: the title, and the three ways to play as three drawings with a line each, because
// part of the room reads little Dutch. Names can be typed here in advance, so that giving is quick later.
#include "formats/button.h"
#include "formats/card.h"
#include "formats/deal_view.h"

static Str title_words(const State *state, Arena *arena)
{
    return arena_printf(arena, "%s om samen uit te delen", deal_cards_words(arena, state->count).p);
}

static void small_card(DrawList *list, Rect box)
{
    figure_card(list, box, 0.09f * box.w, 3, 6, ROLE_LINE, ROLE_PAPER);
    float x = box.x + 0.15f * box.w, w = 0.7f * box.w;
    draw_rrect(list, (Rect){ x, box.y + 0.14f * box.h, 0.5f * w, 8 }, 4, ROLE_LAMP);
    draw_rrect(list, (Rect){ x, box.y + 0.34f * box.h, w, 8 }, 4, ROLE_INK);
    draw_rrect(list, (Rect){ x, box.y + 0.52f * box.h, w, 5 }, 2.5f, ROLE_LINE);
    draw_rrect(list, (Rect){ x, box.y + 0.66f * box.h, 0.7f * w, 5 }, 2.5f, ROLE_LINE);
}

void deal_draw_title(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    enum { CARD = 96, CARD_HIGH = 128, STEP = 120 };
    Stage stage = stage_of(scene);
    stage_title(list, scene,
                &(TitlePage){ .title = state->pack->title,
                              .usual = STR("Kwaliteitenspel"),
                              .about = title_words(state, list->arena),
                              .makers = state->pack->makers,
                              .calm = true });
    float y = TITLE_ROW_END - CARD_HIGH - 8;
    deal_deck(list, (Rect){ stage.left + 24, y, CARD, CARD_HIGH - 24 }, 4);
    small_card(list, (Rect){ stage.left + 24 + STEP, y - 8, CARD, CARD_HIGH });
    small_card(list, (Rect){ stage.left + 24 + 2 * STEP, y - 8, CARD, CARD_HIGH });
}

// The ways ---------------------------------------------------------------------------------------

enum { PANEL_TOP = 230, PANEL_H = 620, DRAWN = 310 };

static Rect panel_box(const Scene *scene, int way)
{
    Stage stage = stage_of(scene);
    float w = (stage.width - 2 * GUTTER) / 3;
    return (Rect){ stage.left + (w + GUTTER) * (float)way, PANEL_TOP, w, PANEL_H };
}

static void draw_closed(DrawList *list, float cx, float top, float k)
{
    deal_deck(list, (Rect){ cx - 150 * k, top + 26 * k, 140 * k, 194 * k }, 4);
    small_card(list, (Rect){ cx + 30 * k, top + 26 * k, 140 * k, 194 * k });
}

static void draw_open(DrawList *list, float cx, float top, float k)
{
    enum { COLUMNS = 3, ROWS = 2 };
    for (int i = 0; i < COLUMNS * ROWS; i++) {
        int row = i / COLUMNS, column = i % COLUMNS;
        float x = cx + 118 * k * (float)(column - 1) - 48 * k, y = top + 124 * k * (float)row;
        small_card(list, (Rect){ x, y, 96 * k, 108 * k });
    }
}

static void draw_top3(const Scene *scene, DrawList *list, float cx, float top, float k)
{
    for (int i = 0; i < DEAL_TOP_MAX; i++) {
        float y = top + 84 * k * (float)i, h = 68 * k;
        Rect box = { cx - 110 * k, y, 240 * k, h };
        figure_card(list, box, 0.2f * h, 3, 5, ROLE_LINE, ROLE_PAPER);
        draw_rrect(list, (Rect){ box.x + 72 * k, y + h / 2 - 4, 130 * k, 8 }, 4, ROLE_INK);
        draw_disc(list, box.x + 6 * k, y + h / 2, 30 * k, ROLE_ACCENT);
        text_line(list, scene->metrics, box.x + 6 * k, y + h / 2 + 0.34f * 34, 34, true,
                  ROLE_ON_ACCENT, ALIGN_CENTRE, arena_printf(list->arena, "%d", i + 1));
    }
}

static const struct {
    Str name, about, group;
} ways[DEAL_WAY_COUNT] = {
    [DEAL_CLOSED] = { STR_INIT("Dichte stapel"), STR_INIT("Draai een kaart. Bij wie past hij?"),
                      STR_INIT("zet wijze dicht") },
    [DEAL_OPEN] = { STR_INIT("Open tafel"), STR_INIT("Kies een kaart voor een ander."),
                    STR_INIT("zet wijze open") },
    [DEAL_TOP3] = { STR_INIT("Top 3"), STR_INIT("Kies samen de drie die het best passen."),
                    STR_INIT("zet wijze top3") },
};

static TextStyle way_style(float size)
{
    return (TextStyle){ .bold = true,
                        .role = ROLE_INK,
                        .align = ALIGN_CENTRE,
                        .largest = size,
                        .smallest = SIZE_BODY_MIN,
                        .max_lines = 1 };
}

// One size for the three names.
static float way_size(const Scene *scene, Arena *arena)
{
    float size = 60;
    for (int way = 0; way < DEAL_WAY_COUNT; way++) {
        TextStyle style = way_style(size);
        Rect box = panel_box(scene, way);
        size = text_fit(scene->metrics, arena, ways[way].name, box.w - 48, 90, &style).size;
    }
    return size;
}

static void draw_drawing(const Scene *scene, DrawList *list, int way, Rect box)
{
    float cx = box.x + box.w / 2, k = box.w < 480 ? box.w / 480 : 1;
    float top = box.y + (k < 1 ? 84 : 72); // below the key
    if (way == DEAL_CLOSED) draw_closed(list, cx, top, k);
    if (way == DEAL_OPEN) draw_open(list, cx, top, k);
    if (way == DEAL_TOP3) draw_top3(scene, list, cx, top, k);
}

static void draw_way(const Scene *scene, DrawList *list, int way, bool ring)
{
    Rect box = panel_box(scene, way);
    if (ring) {
        figure_ring(list, rect_inset(box, 10), 32);
        draw_rrect(list, rect_inset(box, 10), 32, ROLE_PAPER);
    } else {
        figure_card(list, box, 40, 3, 14, ROLE_LINE, ROLE_PAPER);
    }
    draw_drawing(scene, list, way, box);
    TextStyle name = way_style(way_size(scene, list->arena));
    text_box(list, scene->metrics, (Rect){ box.x + 24, box.y + DRAWN + 10, box.w - 48, 90 },
             ways[way].name, &name);
    TextStyle about = {
        .role = ROLE_INK, .align = ALIGN_CENTRE, .largest = 50, .smallest = SIZE_BODY_MIN
    };
    if (box.w < 480) about.largest = SIZE_BODY_MIN; // three lines, with air below
    text_box(list, scene->metrics, (Rect){ box.x + 24, box.y + DRAWN + 100, box.w - 48, 200 },
             ways[way].about, &about);
    draw_group(list, ways[way].group, box);
    if (scene->touch) return;
    Str key = arena_printf(list->arena, "%d", way + 1);
    figure_key_word(list, scene->metrics, box.x + 32, box.y + 52, key);
}

// "W: namen vooraf", on the right of the heading.
static void draw_names_button(const State *state, const Scene *scene, DrawList *list, float right)
{
    enum { SIZE = 34, CY = 166 };
    int count = state->people.count;
    Str words = count == 0
                    ? STR("typ namen")
                    : arena_printf(list->arena, "%d %s", count, count == 1 ? "naam" : "namen");
    if (scene->touch) {
        button_words(list, scene->metrics, right - button_width(scene->metrics, list->arena, words),
                     CY, words, STR("naam"));
        return;
    }
    float w = text_line(list, scene->metrics, right, CY + 0.34f * SIZE, SIZE, false, ROLE_INK_SOFT,
                        ALIGN_END, words);
    float cap = figure_key_width(scene->metrics, list->arena, STR("W"));
    figure_key_word(list, scene->metrics, right - w - 16 - cap, CY, STR("W"));
    draw_group(list, STR("naam"), (Rect){ right - w - 40 - cap, CY - 48, w + cap + 40, 96 });
}

static void draw_names(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    DealLook look = deal_look(scene);
    Stage stage = stage_of(scene);
    float w = look.side.x - 56 - stage.left;
    TextStyle head = {
        .bold = true, .role = ROLE_INK, .largest = stage_size(scene, 104), .smallest = SIZE_BODY_MIN
    };
    text_box(list, scene->metrics, (Rect){ stage.left, 140, w, 290 }, STR("Wie doen er mee?"),
             &head);
    TextStyle style = { .role = ROLE_INK_SOFT, .largest = 50, .smallest = SIZE_BODY_MIN };
    bool keys = scene->keyboard > 0;
    Str words = arena_printf(list->arena, "%s%d van %d namen",
                             keys ? "" : "Typ een naam en druk op Enter.\n", state->people.count,
                             DEAL_PEOPLE_MAX);
    text_box(list, scene->metrics, (Rect){ stage.left, 440, w, keys ? 70 : 240 }, words, &style);
    deal_picker(state, ui, scene, list, look.side);
}

void deal_draw_ways(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    if (ui->typing) {
        draw_names(state, ui, scene, list);
        return;
    }
    Stage stage = stage_of(scene);
    int cursor = (int)deal_way_cursor(state, ui);
    text_line(list, scene->metrics, stage.left, 166 + 0.34f * 60, 60, true, ROLE_INK, ALIGN_START,
              STR("Hoe spelen we?"));
    draw_names_button(state, scene, list, stage.left + stage.width);
    for (int way = 0; way < DEAL_WAY_COUNT; way++) {
        draw_way(scene, list, way, way == cursor);
    }
}
