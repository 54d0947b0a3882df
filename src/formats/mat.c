// Numbers are those of the visual language, screen 9. A printed name may be smaller than anything on a
// screen: it is read from an arm's length, and a long name must not be cut off.
#include "formats/mat.h"

#include "draw/figure.h"
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
        float x = 80 + 320.6f * (float)(slot % 4);
        return small ? (Rect){ x, 764 + 88 * (float)(slot / 4), 292, 80 }
                     : (Rect){ x, 780, 292, 120 };
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

void mat_zones(DrawList *list, const Metrics *metrics, Str about)
{
    text_line(list, metrics, MARGIN, 64.3f, 42, true, ROLE_INK, ALIGN_START, STR("Mijn placemat"));
    TextStyle style = {
        .role = ROLE_INK_SOFT, .align = ALIGN_END, .largest = 28, .smallest = 24, .max_lines = 1
    };
    snug_box(list, metrics, (Rect){ 600, 20, MAT_WIDTH - MARGIN - 600, 60 }, about, &style);
    for (int i = 0; i < MAT_ZONES; i++) {
        Rect box = zones[i].box;
        draw_rrect(list, box, RADIUS, zones[i].ground);
        text_line(list, metrics, box.x + MARGIN, box.y + 70.3f, 42, true, ROLE_INK, ALIGN_START,
                  zones[i].heading);
    }
    text_line(list, metrics, MARGIN, 980, 24, false, ROLE_INK_SOFT, ALIGN_START,
              STR("Kies samen en schuif met de kaarten tot jullie het eens zijn."));
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
                        .smallest = 28,
                        .line_height = 1.15f };
    snug_box(list, metrics, (Rect){ CENTRE_X - 92, CENTRE_Y - 4, 184, 84 }, name, &style);
}
