// Everything is measured in millimetres and turned into the units of a list at the last moment: scissors
// and sleeves know millimetres. A card is drawn as a list of its own, the way the screen draws it, and
// put in its place. Cards touch, so one cut parts two of them, and backs run over each other by the width
// of a cut; the marks stand outside, and in between only where four corners meet.
#include "paper/sheet.h"

#include "draw/figure.h"
#include "formats/card.h"
#include "formats/mat.h"
#include "formats/snug.h"

enum { COLUMNS = 3, ROWS = 3, CARDS_A_SHEET = COLUMNS * ROWS, WALL_A_SHEET = 2 };
static const float BLEED_MM = 3; // of a back, for scissors that miss the mark
static const float MARK_MM = 3.5f, MARK_GAP_MM = 4, EDGE_MM = 3, CROSS_MM = 1.5f, HAIR_MM = 0.15f;
static const float A4_MM_W = 210, A4_MM_H = 297;

// A sheet that is being drawn: a list, and how many of its units a millimetre is.
typedef struct Sheet {
    DrawList list;
    const Metrics *metrics;
    float u;
} Sheet;

static Rect mm_box(const Sheet *sheet, float x, float y, float w, float h)
{
    return (Rect){ x * sheet->u, y * sheet->u, w * sheet->u, h * sheet->u };
}

static void mm_hair(Sheet *sheet, float x1, float y1, float x2, float y2)
{
    draw_line(&sheet->list, x1 * sheet->u, y1 * sheet->u, x2 * sheet->u, y2 * sheet->u,
              HAIR_MM * sheet->u, ROLE_INK_SOFT);
}

// Where the cards lie: a grid in the middle of the sheet.
typedef struct Grid {
    int columns, rows;
    float x, y, w, h; // mm; of the first card
} Grid;

// Nine of the size of playing cards leave 10.5 and 16.5 mm: more than any printer keeps free.
static const Grid card_grid = { COLUMNS, ROWS, 10.5f, 16.5f, 63, 88 };

// Marks for cutting: outside the grid at every line, a cross where four cards meet.
static void cut_marks(Sheet *sheet, const Grid *grid, bool crosses)
{
    float right = grid->x + (float)grid->columns * grid->w;
    float bottom = grid->y + (float)grid->rows * grid->h;
    for (int i = 0; i <= grid->columns; i++) {
        float x = grid->x + (float)i * grid->w;
        mm_hair(sheet, x, grid->y - MARK_GAP_MM, x, grid->y - MARK_GAP_MM - MARK_MM);
        mm_hair(sheet, x, bottom + MARK_GAP_MM, x, bottom + MARK_GAP_MM + MARK_MM);
    }
    for (int j = 0; j <= grid->rows; j++) {
        float y = grid->y + (float)j * grid->h;
        mm_hair(sheet, grid->x - MARK_GAP_MM, y, grid->x - MARK_GAP_MM - MARK_MM, y);
        mm_hair(sheet, right + MARK_GAP_MM, y, right + MARK_GAP_MM + MARK_MM, y);
    }
    for (int i = 1; crosses && i < grid->columns; i++) {
        for (int j = 1; j < grid->rows; j++) {
            float x = grid->x + (float)i * grid->w, y = grid->y + (float)j * grid->h;
            mm_hair(sheet, x - CROSS_MM, y, x + CROSS_MM, y);
            mm_hair(sheet, x, y - CROSS_MM, x, y + CROSS_MM);
        }
    }
}

static Rect cell(const Sheet *sheet, const Grid *grid, int column, int row)
{
    return mm_box(sheet, grid->x + (float)column * grid->w, grid->y + (float)row * grid->h, grid->w,
                  grid->h);
}

// Cards -------------------------------------------------------------------------------------------

// A card as the screen draws it, in letters of its own size, put into its place on the sheet.
static void put_card(Sheet *sheet, Rect box, const Item *item)
{
    DrawList face = draw_begin(sheet->list.arena, DRAW_HEIGHT * box.w / box.h);
    Scene scene = { .metrics = sheet->metrics, .width = face.width };
    card_face(&face, &scene, (Rect){ 0, 0, face.width, DRAW_HEIGHT }, item);
    draw_scaled(&sheet->list, &face, box);
}

static int cards_on(const SheetJob *job, int sheet, int most)
{
    int left = job->card_count - sheet * most;
    return left < most ? left : most;
}

static void draw_cards(Sheet *sheet, const SheetJob *job, int page)
{
    int first = page * CARDS_A_SHEET, count = cards_on(job, page, CARDS_A_SHEET);
    for (int i = 0; i < count; i++) {
        Rect box = cell(sheet, &card_grid, i % COLUMNS, i / COLUMNS);
        put_card(sheet, box, job->cards[first + i]);
    }
    cut_marks(sheet, &card_grid, true);
}

// The colour first and the signs after, because it runs over the neighbours.
static void draw_backs(Sheet *sheet, const SheetJob *job, int page)
{
    int count = cards_on(job, page, CARDS_A_SHEET);
    for (int i = 0; i < count; i++) {
        Rect box = cell(sheet, &card_grid, COLUMNS - 1 - i % COLUMNS, i / COLUMNS);
        draw_rrect(&sheet->list, rect_inset(box, -BLEED_MM * sheet->u), 0, ROLE_CARD_BACK);
    }
    for (int i = 0; i < count; i++) {
        card_back(&sheet->list, cell(sheet, &card_grid, COLUMNS - 1 - i % COLUMNS, i / COLUMNS), 0);
    }
    cut_marks(sheet, &card_grid, false);
}

static void draw_card_page(Sheet *sheet, const SheetJob *job, int page)
{
    if (!job->backs) {
        draw_cards(sheet, job, page);
    } else if (page % 2 == 0) {
        draw_cards(sheet, job, page / 2);
    } else {
        draw_backs(sheet, job, page / 2);
    }
}

// Wall: a frame keeps the card a card when it hangs among drawings and notices.
static void draw_wall(Sheet *sheet, const SheetJob *job, int page)
{
    enum { AIR_MM = 9 };
    int first = page * WALL_A_SHEET, count = cards_on(job, page, WALL_A_SHEET);
    float w = A4_MM_H / WALL_A_SHEET;
    for (int i = 0; i < count; i++) {
        Rect box = mm_box(sheet, (float)i * w + AIR_MM, AIR_MM, w - 2 * AIR_MM,
                          A4_MM_W - 2 * AIR_MM);
        draw_panel(&sheet->list, box, 7 * sheet->u, 0.6f * sheet->u, ROLE_LINE, ROLE_PAPER);
        put_card(sheet, box, job->cards[first + i]);
    }
    mm_hair(sheet, w, EDGE_MM, w, EDGE_MM + MARK_MM);
    mm_hair(sheet, w, A4_MM_W - EDGE_MM, w, A4_MM_W - EDGE_MM - MARK_MM);
}

// Voting cards --------------------------------------------------------------------------------------

static void put_vote(Sheet *sheet, Rect box, Sign sign, Str word)
{
    float u = sheet->u, cx = box.x + box.w / 2;
    draw_panel(&sheet->list, box, 6 * u, 2 * u, sign_edge(sign), sign_card(sign));
    figure_sign(&sheet->list, sign, cx, box.y + 0.41f * box.h, 62 * u, sign_text(sign));
    TextStyle style = { .bold = true,
                        .role = sign_text(sign),
                        .align = ALIGN_CENTRE,
                        .largest = 17 * u,
                        .smallest = 8 * u };
    Rect words = { box.x + 8 * u, box.y + box.h - 48 * u, box.w - 16 * u, 36 * u };
    snug_box(&sheet->list, sheet->metrics, words, word, &style);
}

// Red is left and green right; seen from behind the other way round, so that a card has one colour.
static void draw_votes(Sheet *sheet, const SheetJob *job, int page)
{
    enum { AIR_MM = 6 };
    float w = A4_MM_W / 2, h = A4_MM_H / 2;
    for (int i = 0; i < 4; i++) {
        bool red = (i % 2 == 0) == (page == 0); // the left one, from the front
        int column = i % 2, row = i / 2;
        Rect box = mm_box(sheet, (float)column * w + AIR_MM, (float)row * h + AIR_MM,
                          w - 2 * AIR_MM, h - 2 * AIR_MM);
        put_vote(sheet, box, red ? SIGN_SQUARE : SIGN_CIRCLE, red ? job->red : job->green);
    }
    mm_hair(sheet, w, EDGE_MM, w, EDGE_MM + MARK_MM);
    mm_hair(sheet, w, A4_MM_H - EDGE_MM, w, A4_MM_H - EDGE_MM - MARK_MM);
    mm_hair(sheet, EDGE_MM, h, EDGE_MM + MARK_MM, h);
    mm_hair(sheet, A4_MM_W - EDGE_MM, h, A4_MM_W - EDGE_MM - MARK_MM, h);
    mm_hair(sheet, w - CROSS_MM, h, w + CROSS_MM, h);
    mm_hair(sheet, w, h - CROSS_MM, w, h + CROSS_MM);
}

// Placemats -----------------------------------------------------------------------------------------

static void draw_mat(Sheet *sheet, const SheetJob *job, int page)
{
    DrawList *list = &sheet->list;
    mat_head(list, sheet->metrics, job->about);
    mat_zones(list, sheet->metrics, MAT_ZONES);
    for (int zone = 0; zone < MAT_ZONES; zone++) {
        for (int slot = 0; slot < mat_slots((MatZone)zone); slot++) {
            Rect place = mat_slot((MatZone)zone, slot, 0);
            draw_panel(list, place, 22, 2.5f, ROLE_LINE, ROLE_PAPER);
        }
    }
    mat_task(list, sheet->metrics);
    mat_name(list, sheet->metrics, page < job->name_count ? job->names[page] : (Str){ 0 });
}

// The table -----------------------------------------------------------------------------------------

static const struct {
    const PaperSize *size;
    void (*draw)(Sheet *, const SheetJob *, int page);
} sheets[SHEET_KINDS] = {
    [SHEET_CARDS] = { &paper_a4, draw_card_page },
    [SHEET_VOTES] = { &paper_a4, draw_votes },
    [SHEET_MATS] = { &paper_a3_lying, draw_mat },
    [SHEET_WALL] = { &paper_a4_lying, draw_wall },
};

PaperSize sheet_size(SheetKind kind)
{
    return *sheets[kind].size;
}

int sheet_count(const SheetJob *job)
{
    switch (job->kind) {
    case SHEET_CARDS:
        return (job->card_count + CARDS_A_SHEET - 1) / CARDS_A_SHEET * (job->backs ? 2 : 1);
    case SHEET_WALL:
        return (job->card_count + WALL_A_SHEET - 1) / WALL_A_SHEET;
    case SHEET_VOTES:
        return 2;
    default:
        return job->name_count > 0 ? job->name_count : 1;
    }
}

DrawList sheet_draw(const SheetJob *job, const Metrics *metrics, Arena *arena, int page)
{
    PaperSize size = sheet_size(job->kind);
    Sheet sheet = { .list = draw_begin(arena, paper_width(size)),
                    .metrics = metrics,
                    .u = (float)(DRAW_HEIGHT / size.h_mm) };
    sheets[job->kind].draw(&sheet, job, page);
    return sheet.list;
}
