// The small picture at the left of a row on the start screen. A photo that the pupils made says
// more than any drawing of ours; it lies on a quiet box, because it comes a moment later than the
// row, whole and in the shape that it has.
#include "evening/menu.h"

#include "draw/figure.h"

#include <string.h>

// Each drawing stands between x and x + 82, round cy.

static void draw_pawns(DrawList *list, float x, float cy)
{
    figure_pawn(list, x + 22, cy + 34, 68, ROLE_PARENT);
    figure_pawn(list, x + 60, cy + 34, 48, ROLE_CHILD);
}

static void draw_signs(DrawList *list, float x, float cy)
{
    figure_sign(list, SIGN_SQUARE, x + 18, cy, 40, ROLE_RED_CARD);
    figure_sign(list, SIGN_CIRCLE, x + 60, cy, 40, ROLE_GREEN_EDGE);
}

static void draw_standing(DrawList *list, float x, float cy)
{
    figure_pawn(list, x + 17, cy + 34, 68, ROLE_PARENT);
    figure_sitter(list, x + 59, cy + 34, 52, ROLE_CHILD);
}

static void draw_backs(DrawList *list, float x, float cy)
{
    draw_panel(list, (Rect){ x + 30, cy - 36, 48, 66 }, 9, 3, ROLE_PAPER, ROLE_CARD_BACK);
    draw_panel(list, (Rect){ x + 4, cy - 28, 48, 66 }, 9, 3, ROLE_PAPER, ROLE_CARD_BACK);
    figure_sun(list, x + 28, cy + 5, 9, &sun_rays_small, ROLE_LAMP);
}

static void draw_mat(DrawList *list, float x, float cy)
{
    Rect mat = { x - 2, cy - 34, 86, 68 };
    static const struct {
        Rect at;
        Role role;
    } zones[] = { { { 4, 4, 37, 34 }, ROLE_PARENT },
                  { { 45, 4, 37, 34 }, ROLE_LAMP },
                  { { 4, 42, 78, 22 }, ROLE_CHILD } };
    draw_panel(list, mat, 9, 3, ROLE_LINE, ROLE_GROUND);
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++) {
        Rect at = zones[i].at;
        draw_rrect(list, (Rect){ mat.x + at.x, mat.y + at.y, at.w, at.h }, 6, zones[i].role);
    }
    draw_disc(list, mat.x + 43, mat.y + 40, 13, ROLE_PAPER);
}

// First, second, third.
static void draw_order(DrawList *list, float x, float cy)
{
    for (int i = 0; i < 3; i++) {
        Role role = i == 0 ? ROLE_LAMP : ROLE_CARD_BACK;
        float y = cy - 26 + 26 * (float)i;
        draw_disc(list, x + 11, y, 9, role);
        draw_rrect(list, (Rect){ x + 28, y - 10, 54, 20 }, 7, role);
    }
}

static void draw_wall(DrawList *list, float x, float cy)
{
    for (int i = 0; i < 6; i++) {
        int line = i / 3, column = i % 3;
        Rect card = { x + 29 * (float)column, cy - 33 + 36 * (float)line, 24, 30 };
        draw_rrect(list, card, 5, i == 4 ? ROLE_LAMP : ROLE_CARD_BACK);
    }
}

// Half a sun behind the table: the evening, as on the titles.
static void draw_evening(DrawList *list, float x, float cy)
{
    figure_evening_small(list, x - 2, cy + 30, 86, 0.46f);
}

typedef void DrawFigure(DrawList *list, float x, float cy);

static DrawFigure *drawing_of(const char *format)
{
    static const struct {
        const char *format;
        DrawFigure *draw;
    } drawings[] = {
        { "stellingen", draw_signs },     { "quiz", draw_standing },  { "kwaliteiten", draw_backs },
        { "placemat", draw_mat },         { "volgorde", draw_order }, { "muur", draw_wall },
        { MENU_PROGRAMME, draw_evening },
    };
    for (size_t i = 0; i < sizeof drawings / sizeof *drawings; i++) {
        if (strcmp(format, drawings[i].format) == 0) return drawings[i].draw;
    }
    return draw_pawns;
}

void menu_figure(DrawList *list, const MenuRow *row, float x, float cy)
{
    enum { DRAWING_W = 82, PHOTO_H = 80 };
    if (str_empty(row->photo)) {
        drawing_of(row->format)(list, x + (MENU_FIGURE_W - DRAWING_W) / 2.0f, cy);
        return;
    }
    Rect box = { x, cy - PHOTO_H / 2.0f, MENU_FIGURE_W, PHOTO_H };
    draw_rrect(list, box, 8, ROLE_HAZE);
    draw_image(list, box, row->photo);
}
