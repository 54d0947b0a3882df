// What the feast is drawn with. Where confetti lies is a table and no chance, so that the picture is the
// same on every screen and never comes near a word or a ray. It falls into its place and the rays grow
// once; after that all is still.
#include "formats/quiz_feast.h"

Feast feast_of(const Scene *scene)
{
    Stage stage = stage_of(scene);
    float scale = stage.roomy ? (stage.width < 1600 ? stage.width / 1600 : 1) : 0.7f;
    float reach = stage.roomy ? 414 : 415; // of the rays
    float cx = stage.left + stage.width - reach * scale;
    float words = cx - 455 * scale - stage.left;
    float cy = stage.roomy ? 470 : 510; // small, it stands nearer to the middle
    return (Feast){ cx, cy, scale, words < 700 ? words : 700 };
}

typedef enum Piece { PIECE_SQUARE, PIECE_CIRCLE, PIECE_DOT } Piece;

static void confetti(DrawList *list, Piece piece, float cx, float cy, float size)
{
    if (piece == PIECE_SQUARE) {
        draw_rrect(list, (Rect){ cx - size / 2, cy - size / 2, size, size }, 0.12f * size,
                   ROLE_RED_CARD);
        return;
    }
    draw_disc(list, cx, cy, size / 2, piece == PIECE_DOT ? ROLE_ON_FEST : ROLE_GREEN_EDGE);
    if (piece == PIECE_CIRCLE) draw_disc(list, cx, cy, size / 2 - 4, ROLE_GREEN_CARD);
}

typedef struct Scrap {
    Piece piece;
    float x, y, size;
} Scrap;

// How far a piece has yet to fall.
static float fall(float done)
{
    enum { FROM = 90 };
    return (1 - done) * FROM;
}

void feast_confetti(DrawList *list, const Feast *feast, float done)
{
    static const Scrap scraps[] = {
        // from the middle of the sun
        { PIECE_SQUARE, -370, -320, 46 }, { PIECE_CIRCLE, -215, -420, 34 },
        { PIECE_DOT, 205, -418, 24 },     { PIECE_CIRCLE, 365, -330, 52 },
        { PIECE_DOT, 441, -98, 24 },      { PIECE_SQUARE, 425, 170, 42 },
        { PIECE_DOT, -400, -215, 24 },    { PIECE_CIRCLE, 365, 330, 40 },
        { PIECE_CIRCLE, -345, 410, 44 },  { PIECE_SQUARE, -235, 480, 34 },
        { PIECE_DOT, -5, 420, 24 },       { PIECE_CIRCLE, -65, 465, 30 },
        { PIECE_DOT, -395, -430, 22 },    { PIECE_SQUARE, 225, 390, 26 },
    };
    for (size_t i = 0; i < sizeof scraps / sizeof *scraps; i++) {
        const Scrap *scrap = &scraps[i];
        float y = feast->cy + scrap->y * feast->scale - fall(done);
        confetti(list, scrap->piece, feast->cx + scrap->x * feast->scale, y,
                 scrap->size * feast->scale);
    }
}

// Without the sun: along the upper edge and in the margins, which stay free of words. A line of words
// along the upper edge, up to `words`, takes the place of the pieces there.
void feast_confetti_at_edges(DrawList *list, const Scene *scene, float words, float done)
{
    enum { WORDS_END = 128 };
    static const Scrap scraps[] = {
        // x as a share of the width
        { PIECE_SQUARE, 0.05f, 70, 38 },   { PIECE_DOT, 0.16f, 46, 24 },
        { PIECE_CIRCLE, 0.28f, 80, 44 },   { PIECE_DOT, 0.40f, 50, 22 },
        { PIECE_SQUARE, 0.52f, 82, 30 },   { PIECE_CIRCLE, 0.63f, 44, 32 },
        { PIECE_DOT, 0.74f, 84, 24 },      { PIECE_SQUARE, 0.85f, 56, 42 },
        { PIECE_CIRCLE, 0.95f, 76, 46 },   { PIECE_CIRCLE, 0.017f, 330, 24 },
        { PIECE_DOT, 0.017f, 610, 22 },    { PIECE_SQUARE, 0.983f, 300, 24 },
        { PIECE_CIRCLE, 0.983f, 560, 26 }, { PIECE_DOT, 0.983f, 800, 22 },
    };
    for (size_t i = 0; i < sizeof scraps / sizeof *scraps; i++) {
        const Scrap *scrap = &scraps[i];
        float left = scrap->x * scene->width - scrap->size / 2;
        if (scrap->y < WORDS_END && left < words + FEAST_FREE) continue;
        confetti(list, scrap->piece, scrap->x * scene->width, scrap->y - fall(done), scrap->size);
    }
}

// The winner with its child; of more winners a pawn each, as many as fit on the podium.
void feast_podium(DrawList *list, const Scene *scene, const Feast *feast, int winners)
{
    enum { PAWNS_MOST = 5, ROOM = 392, STANDS = 230 };
    float s = feast->scale, foot = feast->cy + STANDS * s;
    if (winners <= 1) {
        figure_pawn(list, feast->cx - 95 * s, foot, 370 * s, ROLE_FEST_PARENT);
        figure_pawn(list, feast->cx + 110 * s, foot, 272 * s, ROLE_FEST_CHILD);
    } else {
        int count = winners < PAWNS_MOST ? winners : PAWNS_MOST;
        float step = ROOM * s / (float)count, h = step / 0.62f;
        if (h > 300 * s) h = 300 * s;
        for (int i = 0; i < count; i++) {
            float from_middle = (float)i - (float)(count - 1) / 2;
            figure_pawn(list, feast->cx + from_middle * step, foot, h, ROLE_FEST_PARENT);
        }
    }
    Rect box = { feast->cx - 260 * s, foot, 520 * s, 120 * s };
    draw_panel(list, box, 24 * s, 4 * s, ROLE_ON_FEST, ROLE_RING_EDGE); // an edge in the dark
    if (s < 0.6f) return; // no room for letters that can be read
    float size = s < 1 ? 60 : 86;
    text_line(list, scene->metrics, feast->cx, box.y + box.h / 2 + 0.34f * size, size, true,
              ROLE_LAMP, ALIGN_CENTRE, STR("1"));
}

void feast_sun(DrawList *list, const Feast *feast, float done)
{
    SunRays rays = { .from = 350.0f / 300, .thick = 26.0f / 300, .count = 16 };
    rays.first = -32.7f; // no ray ends behind the podium
    rays.last = 212.7f;
    rays.to = rays.from + (415.0f - 350) / 300 * done;
    figure_sun(list, feast->cx, feast->cy, 300 * feast->scale, &rays, ROLE_FEST_SUN);
}
