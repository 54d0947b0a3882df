// The test card, for the beamer before anybody is there: is the whole picture on the wall, can the
// smallest words be read from the farthest chair, are red and green two colours, whose picture is
// this, and what does the clicker send.
//
// How far a line can be read: small letters are half the size of the type, and at eight times the
// height of the picture they must be a fiftieth of it high (a rule of thumb for projection; the
// limits of the pack format rest on it too). So type of s thousandths is read from s / 5 heights.
// How large the picture is nobody can tell us; for one of a metre the numbers are said, and
// everybody can double them.
#include "evening/session_inside.h"

#include "formats/stage.h"

static void corner(DrawList *list, float x, float y, float dx, float dy)
{
    draw_line(list, x, y, x + dx * 70, y, 8, ROLE_ACCENT);
    draw_line(list, x, y, x, y + dy * 70, 8, ROLE_ACCENT);
}

static void draw_corners(DrawList *list)
{
    float right = list->width - 14, bottom = DRAW_HEIGHT - 14;
    corner(list, 14, 14, 1, 1);
    corner(list, right, 14, -1, 1);
    corner(list, 14, bottom, 1, -1);
    corner(list, right, bottom, -1, -1);
}

static void draw_whose(const Scene *scene, DrawList *list)
{
    enum { Y = 46, H = 72, SIZE = 42 };
    Stage stage = stage_of(scene);
    Str words = scene->audience == FOR_TEACHER ? STR("Dit zie jij") : STR("Dit ziet de zaal");
    float w = text_width(scene->metrics, list->arena, words, SIZE, true) + 64;
    draw_rrect(list, (Rect){ stage.left, Y, w, H }, 26, ROLE_ACCENT);
    text_line(list, scene->metrics, stage.left + w / 2, Y + H / 2.0f + 0.34f * SIZE, SIZE, true,
              ROLE_ON_ACCENT, ALIGN_CENTRE, words);
}

static void draw_sizes(const Scene *scene, DrawList *list)
{
    static const struct {
        float size, baseline;
        Str words;
    } lines[] = {
        { 104, 238, STR_INIT("Een stelling") },
        { 60, 326, STR_INIT("Een antwoord of een uitleg") },
        { 42, 392, STR_INIT("Achterin te lezen? Dan is het goed.") },
        { 28, 444, STR_INIT("De kleinste letters: hulp bij de toetsen") },
    };
    enum { HEIGHTS = 5, SIZE = 34 };
    Stage stage = stage_of(scene);
    float right = stage.left + stage.width;
    text_line(list, scene->metrics, right, 92, 28, false, ROLE_INK_SOFT, ALIGN_END,
              STR("bij een beeld van 1 meter hoog te lezen tot:"));
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        text_line(list, scene->metrics, stage.left, lines[i].baseline, lines[i].size, i == 0,
                  ROLE_INK, ALIGN_START, lines[i].words);
        text_line(list, scene->metrics, right, lines[i].baseline, SIZE, false, ROLE_INK_SOFT,
                  ALIGN_END, arena_printf(list->arena, "%d m", (int)lines[i].size / HEIGHTS));
    }
}

static void draw_colours(const Scene *scene, DrawList *list)
{
    enum { CENTRE = 534, H = 108, SIZE = 60 };
    Stage stage = stage_of(scene);
    float x = stage.left, right = stage.left + stage.width;
    x += stage_chip(list, scene->metrics, SIGN_SQUARE, x, CENTRE, H, SIZE, STR("Oneens")) + GUTTER;
    x += stage_chip(list, scene->metrics, SIGN_CIRCLE, x, CENTRE, H, SIZE, STR("Eens")) + 56;
    TextStyle style = { .role = ROLE_INK, .largest = 42, .smallest = 34 };
    text_box(list, scene->metrics, (Rect){ x, CENTRE - 60, right - x, 120 },
             STR("Zie je donker rood en licht groen?"), &style);
}

static float key_light(DrawList *list, const Scene *scene, float x, float y, Str words, bool lit)
{
    float size = 34, w = text_width(scene->metrics, list->arena, words, size, false) + 56;
    Rect box = { x, y, w, 72 };
    if (lit) {
        draw_panel(list, box, 20, 4, ROLE_RING_EDGE, ROLE_LAMP);
    } else {
        draw_panel(list, box, 20, 3, ROLE_LINE, ROLE_PAPER);
    }
    text_line(list, scene->metrics, x + w / 2, y + 36 + 0.34f * size, size, lit,
              lit ? ROLE_ON_LAMP : ROLE_INK, ALIGN_CENTRE, words);
    return w;
}

static void draw_keys(const Scene *scene, uint64_t seen, DrawList *list)
{
    static const struct {
        Action action;
        Str words;
    } keys[] = {
        { ACTION_BACK, STR_INIT("terug") },  { ACTION_NEXT, STR_INIT("verder") },
        { ACTION_BLACK, STR_INIT("zwart") }, { ACTION_START, STR_INIT("F5") },
        { ACTION_QUIT, STR_INIT("Esc") },
    };
    enum { Y = 764, GAP = 24 };
    float x = stage_of(scene).left;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        uint64_t bit = UINT64_C(1) << keys[i].action;
        x += key_light(list, scene, x, Y, keys[i].words, (seen & bit) != 0) + GAP;
        seen &= ~bit;
    }
    key_light(list, scene, x, Y, STR("een andere"), seen != 0);
}

void overlay_testcard(Session *session, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    const Metrics *metrics = scene->metrics;
    draw_corners(list);
    draw_whose(scene, list);
    draw_sizes(scene, list);
    draw_colours(scene, list);
    text_line(list, metrics, stage.left, 664, 42, false, ROLE_INK, ALIGN_START,
              STR("Zie je in elke hoek van het scherm een blauwe hoek?"));
    text_line(list, metrics, stage.left, 728, 42, false, ROLE_INK, ALIGN_START,
              STR("Druk op je klikker: de knoppen lichten hier op."));
    draw_keys(scene, session->seen, list);
    if (session->views.two) {
        bool right = scene->touch && scene->left_hand; // the button is on the left
        text_line(list, metrics, stage.left + (right ? stage.width : 0), FOOT_CENTRE + 10.2f, 30,
                  false, ROLE_INK_SOFT, right ? ALIGN_END : ALIGN_START,
                  STR("Klopt dat niet? Y: wissel de schermen om"));
    }
    if (scene->touch) {
        stage_corner(list, scene, STR("sluit"), false, STR("knop testkaart"));
        return;
    }
    overlay_hint(list, scene, STR("T of Enter: sluiten"));
    draw_group(list, STR("knop testkaart"),
               (Rect){ stage.left + stage.width - 420, 890, 444, 110 });
}
