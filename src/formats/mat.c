// Numbers are those of the visual language, screen 9. A printed name may be smaller than anything on a
// screen: it is read from an arm's length, and a long name must not be cut off.
#include "formats/mat.h"

#include "draw/figure.h"
#include "formats/name.h"
#include "formats/snug.h"

enum { MARGIN = 40, RADIUS = 40, CENTRE_X = 707, CENTRE_Y = 602 };

static const struct {
    Str heading;
    Role ground;
    Rect box;
} zones[MAT_ZONES] = {
    [MAT_JOBS] = { STR_INIT("Beroepen die ik leuk vind"), ROLE_HAZE, { 40, 92, 655, 498 } },
    [MAT_QUALITIES] = { STR_INIT("Hier ben ik goed in"), ROLE_ZONE_SUN, { 719, 92, 655, 498 } },
    [MAT_MOTIVES] = { STR_INIT("Dit vind ik belangrijk"), ROLE_ZONE_CLAY, { 40, 614, 1334, 330 } },
};

int mat_slots(MatZone zone)
{
    return zone == MAT_MOTIVES ? 4 : 5;
}

int mat_slots_most(MatZone zone)
{
    return zone == MAT_MOTIVES ? 8 : 6;
}

Rect mat_zone(MatZone zone)
{
    return zones[zone].box;
}

Rect mat_slot(MatZone zone, int slot, int count)
{
    Rect box = zones[zone].box;
    bool small = count > mat_slots(zone);
    if (zone == MAT_MOTIVES) {
        int line = slot / 4;
        float x = 80 + 320.6f * (float)(slot % 4);
        return small ? (Rect){ x, 764 + 88 * (float)line, 292, 80 } : (Rect){ x, 780, 292, 120 };
    }
    // The last two lie below each other at the outer side, away from the name.
    int column = slot % 2, row = slot / 2;
    if (small && slot == 5) {
        column = 0;
        row = 3;
    }
    if (zone == MAT_QUALITIES) column = 1 - column;
    float h = small ? 80 : 104, step = small ? 94 : 126;
    return (Rect){ box.x + MARGIN + 299 * (float)column, 202 + step * (float)row, 276, h };
}

// Rows of fingers meet where no card is drawn, and as far apart as that leaves: at 4:3, where the sheet is
// drawn smallest, 135 units are a twelfth of the screen. Four rows of six cards and two of eight do not
// leave so much there; they do at 16:9.
Rect mat_reach(MatZone zone, int slot, int count)
{
    enum { ASIDE = 10, ROWS = 4 };
    static const float usual[ROWS + 1] = { 177, 312, 447, 590 };
    static const float six[ROWS + 1] = { 184, 284, 384, 484, 590 };
    static const float four[ROWS + 1] = { 760, 920 }, eight[ROWS + 1] = { 700, 846, 960 };
    bool small = count > mat_slots(zone);
    const float *edges = small ? six : usual;
    if (zone == MAT_MOTIVES) edges = small ? eight : four;
    Rect card = mat_slot(zone, slot, count);
    int row = 0;
    while (row + 1 < ROWS && edges[row + 1] <= card.y) {
        row++;
    }
    return (Rect){ card.x - ASIDE, edges[row], card.w + 2 * ASIDE, edges[row + 1] - edges[row] };
}

Role mat_zone_ground(MatZone zone)
{
    return zones[zone].ground;
}

void mat_head(DrawList *list, const Metrics *metrics, Str about)
{
    text_line(list, metrics, MARGIN, 64.3f, 42, true, ROLE_INK, ALIGN_START, STR("Mijn placemat"));
    TextStyle style = {
        .role = ROLE_INK_SOFT, .align = ALIGN_END, .largest = 28, .smallest = 24, .max_lines = 1
    };
    snug_box(list, metrics, (Rect){ 600, 20, MAT_WIDTH - MARGIN - 600, 60 }, about, &style);
}

void mat_task(DrawList *list, const Metrics *metrics)
{
    text_line(list, metrics, MARGIN, 980, 24, false, ROLE_INK_SOFT, ALIGN_START,
              STR("Kies samen en schuif met de kaarten tot jullie het eens zijn."));
}

void mat_zones(DrawList *list, const Metrics *metrics, MatZone lit)
{
    for (int i = 0; i < MAT_ZONES; i++) {
        Rect box = zones[i].box;
        if ((MatZone)i == lit) { // inside its edge: the zones lie closer than a ring is wide
            draw_rrect(list, box, RADIUS, ROLE_RING_EDGE);
            draw_rrect(list, rect_inset(box, 3), RADIUS - 3, ROLE_LAMP);
            draw_rrect(list, rect_inset(box, 17), RADIUS - 17, ROLE_RING_EDGE);
            draw_rrect(list, rect_inset(box, 20), RADIUS - 20, zones[i].ground);
        } else {
            draw_rrect(list, box, RADIUS, zones[i].ground);
        }
        text_line(list, metrics, box.x + MARGIN, box.y + 70.3f, 42, true, ROLE_INK, ALIGN_START,
                  zones[i].heading);
    }
}

void mat_name(DrawList *list, const Metrics *metrics, Str name)
{
    draw_disc(list, CENTRE_X, CENTRE_Y, 150, ROLE_PAPER);
    draw_disc(list, CENTRE_X, CENTRE_Y, 134, ROLE_RING_EDGE);
    draw_disc(list, CENTRE_X, CENTRE_Y, 128, ROLE_LAMP);
    figure_pawn(list, CENTRE_X, CENTRE_Y - 12, 92, ROLE_ON_LAMP);
    if (str_empty(name)) {
        draw_line(list, CENTRE_X - 84, CENTRE_Y + 62, CENTRE_X + 84, CENTRE_Y + 62, 3,
                  ROLE_ON_LAMP);
        return;
    }
    // Lines get shorter towards the edge of the disc: a box this size stays inside it.
    TextStyle style = { .bold = true,
                        .role = ROLE_ON_LAMP,
                        .align = ALIGN_CENTRE,
                        .largest = 60,
                        .smallest = 20,
                        .line_height = 1.15f };
    name_box(list, metrics, (Rect){ CENTRE_X - 92, CENTRE_Y - 4, 184, 84 }, name, &style);
}

// Cards ------------------------------------------------------------------------------------------

enum {
    CARD_RADIUS = 22,
    CARD_LETTERS = 30,
    CARD_LEAST = 24,
    SIDE_PAD = 12,
    ICON_MOST = 72,
    ICON_BESIDE = 60
};

typedef struct CardLook {
    Rect icon; // no width: none
    Rect words;
    TextStyle style;
    TextBlock block;
} CardLook;

static TextStyle card_style(const MatCard *card)
{
    return (TextStyle){ .bold = true,
                        .role = card->quiet ? ROLE_INK_SOFT : ROLE_INK,
                        .align = ALIGN_CENTRE,
                        .largest = CARD_LETTERS,
                        .smallest = CARD_LEAST,
                        .line_height = 1.15f };
}

// Words below the drawing. The drawing has what one line leaves.
static CardLook look_below(const Metrics *metrics, Arena *arena, Rect box, const MatCard *card)
{
    CardLook look = { .style = card_style(card) };
    look.style.max_lines = 1;
    look.style.line_height = 1.1f;
    float top = 0.05f * box.h, foot = 0.08f * box.h, w = box.w - 2 * SIDE_PAD;
    look.block = text_fit(metrics, arena, card->title, w, 0.6f * box.h, &look.style);
    float line = look.style.line_height * look.block.size, side = box.h - top - line - foot;
    if (side > ICON_MOST) side = ICON_MOST;
    look.icon = (Rect){ box.x + (box.w - side) / 2, box.y + box.h - foot - line - side, side,
                        side };
    look.icon.y = box.y + top + (look.icon.y - box.y - top) / 2;
    look.words = (Rect){ box.x + SIDE_PAD, look.icon.y + side, w, line };
    return look;
}

// Words after the drawing, or without one.
static CardLook look_beside(const Metrics *metrics, Arena *arena, Rect box, const MatCard *card)
{
    CardLook look = { .style = card_style(card) };
    look.words = (Rect){ box.x + SIDE_PAD, box.y + 6, box.w - 2 * SIDE_PAD, box.h - 12 };
    if (!str_empty(card->icon)) {
        float side = box.h - 28 < ICON_BESIDE ? box.h - 28 : ICON_BESIDE;
        look.icon = (Rect){ box.x + 14, box.y + (box.h - side) / 2, side, side };
        look.words.x = look.icon.x + side + SIDE_PAD;
        look.words.w = box.x + box.w - SIDE_PAD - look.words.x;
    }
    look.block = text_fit(metrics, arena, card->title, look.words.w, look.words.h, &look.style);
    return look;
}

// Words come before the drawing: long ones on a small card take its place.
static CardLook card_look(const Metrics *metrics, Arena *arena, Rect box, const MatCard *card)
{
    CardLook look = look_beside(metrics, arena, box, card);
    if (str_empty(card->icon)) return look;
    CardLook below = look_below(metrics, arena, box, card);
    bool larger = below.block.size >= SIZE_HINT_MIN || below.block.size >= look.block.size;
    if (below.block.fits && (larger || !look.block.fits)) return below;
    if (look.block.fits) return look;
    MatCard bare = *card;
    bare.icon = (Str){ 0 };
    return look_beside(metrics, arena, box, &bare);
}

bool mat_card_fits(const Metrics *metrics, Arena *arena, Rect box, const MatCard *card)
{
    return card_look(metrics, arena, box, card).block.fits;
}

void mat_card(DrawList *list, const Metrics *metrics, Rect box, const MatCard *card)
{
    CardLook look = card_look(metrics, list->arena, box, card);
    if (!look.block.fits) {
        look.block = name_fit(metrics, list->arena, card->title, look.words.w, look.words.h,
                              &look.style);
    }
    if (card->quiet) {
        draw_panel(list, box, CARD_RADIUS, 2.5f, ROLE_LINE, ROLE_GROUND);
    } else {
        figure_card(list, box, CARD_RADIUS, 2.5f, 6, ROLE_LINE, ROLE_PAPER);
    }
    uint8_t alpha = list->alpha;
    if (look.icon.w > 0) {
        // The drawings have dark lines: on a dark screen they keep the paper that they were made for.
        if (card->quiet) list->alpha = alpha / 3;
        draw_rrect(list, look.icon, 8, ROLE_PLATE);
        draw_image(list, look.icon, card->icon);
        list->alpha = alpha;
    }
    text_draw(list, &look.block, look.words.x, look.words.w, look.words.y + look.words.h / 2,
              &look.style);
}
