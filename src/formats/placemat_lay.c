// The screen on which a couple works, and the placemat when they agree. The couple stands at the board, so
// the placemat is as large as the tray allows, and its words may be smaller than what a room reads. It
// is drawn as on paper and put in its place; what a finger can hit is named after that, because a
// picture in a picture has no groups of its own.
#include "formats/placemat_view.h"

#include "formats/name.h"

enum { CROP_X = 24, CROP_Y = 76, PAPER_RADIUS = 18 };

// The card --------------------------------------------------------------------------------------

Held placemat_held(const State *state, const Ui *ui)
{
    const Held nothing = { .kind = HELD_NOTHING, .place = -1 };
    const Placemat *mat = placemat_now(state);
    Str rest = ui_held(ui);
    int64_t number;
    if (!mat || !str_eq(str_word(&rest), STR("sleep"))) return nothing;
    Str word = str_word(&rest);
    if (str_eq(word, STR("kaart")) && str_number(rest, 1, state->count, &number)) {
        int card = (int)number - 1;
        return (Held){ HELD_TRAY, placemat_zone_of(state, card), card, -1 };
    }
    if (!str_eq(word, STR("op"))) return nothing;
    MatZone zone = placemat_zone(str_word(&rest));
    bool lies = zone != MAT_ZONES && str_number(rest, 1, mat->count[zone], &number);
    return lies ? (Held){ HELD_MAT, zone, 0, (int)number - 1 } : nothing;
}

// The card under the finger, above everything else, and never beside the picture.
static void draw_held(DrawList *list, const State *state, const Ui *ui, const Scene *scene,
                      const LayLook *look, const Held *held)
{
    Rect box = placemat_tray_place(look, 0);
    box.x = ui->held_x - box.w / 2;
    box.y = ui->held_y - box.h / 2;
    if (box.x > scene->width - box.w) box.x = scene->width - box.w;
    if (box.y > DRAW_HEIGHT - box.h) box.y = DRAW_HEIGHT - box.h;
    if (box.x < 0) box.x = 0;
    if (box.y < 0) box.y = 0;
    LaidCard laid = { .card = held->card };
    if (held->kind == HELD_MAT) {
        laid = placemat_now(state)->cards[held->zone][held->place];
    } else {
        laid.words = placemat_item(state, held->card)->text;
    }
    MatCard card = placemat_laid_card(state, &laid);
    draw_rrect(list, (Rect){ box.x + 6, box.y + 16, box.w - 12, box.h }, 22, ROLE_SHADOW);
    placemat_lamp(list, box, 22, 10);
    mat_card(list, scene->metrics, box, &card);
}

// The placemat -----------------------------------------------------------------------------------

// From the units of the sheet to the picture.
static Rect on_screen(const LayLook *look, Rect box)
{
    return (Rect){ look->mat.x + (box.x - CROP_X) * look->scale,
                   look->mat.y + (box.y - CROP_Y) * look->scale, box.w * look->scale,
                   box.h * look->scale };
}

// Where a card that is being dragged would come, or MAT_ZONES.
static MatZone lit_zone(const State *state, const Ui *ui, const LayLook *look, const Held *held)
{
    const Placemat *mat = placemat_now(state);
    if (held->kind == HELD_NOTHING || !rect_holds(look->mat, ui->held_x, ui->held_y)) {
        return MAT_ZONES;
    }
    bool comes = held->kind == HELD_MAT || !placemat_full(mat, held->zone);
    return comes ? held->zone : MAT_ZONES;
}

static void name_zones(DrawList *list, const State *state, const Scene *scene, const LayLook *look)
{
    const Placemat *mat = placemat_now(state);
    draw_group(list, STR("mat"), look->mat);
    if (scene->keyboard > 0) return; // too small to hit now: anywhere on it puts the keys away
    for (int z = 0; z < MAT_ZONES; z++) {
        MatZone zone = (MatZone)z;
        Str word = placemat_zone_word(zone);
        int count = mat->count[zone];
        draw_group(list, arena_printf(list->arena, "vak %.*s", STR_ARG(word)),
                   on_screen(look, mat_zone(zone)));
        for (int i = 0; i < count; i++) {
            Rect box = on_screen(look, mat_reach(zone, i, count));
            draw_group(list, arena_printf(list->arena, "plek %.*s %d", STR_ARG(word), i + 1), box);
            draw_group(list, arena_printf(list->arena, "sleep op %.*s %d", STR_ARG(word), i + 1),
                       box);
        }
        if (placemat_free_place(mat, zone).w == 0) continue;
        draw_group(list, arena_printf(list->arena, "plek %.*s %d", STR_ARG(word), count + 1),
                   on_screen(look, mat_reach(zone, count, count + 1)));
    }
}

static void draw_mat(DrawList *list, const State *state, const Ui *ui, const Scene *scene,
                     const LayLook *look, const Held *held)
{
    PlacematCursor cursor = placemat_cursor(state, ui);
    MatShow show = { .mat = placemat_now(state),
                     .name = state->people.names[state->at],
                     .lit = lit_zone(state, ui, look, held),
                     .places = true,
                     .zone = cursor.zone,
                     .ring = cursor.on_mat ? cursor.index : -1,
                     .lifted = cursor.lifted,
                     .away = -1 };
    if (held->kind == HELD_MAT) {
        show.zone = held->zone;
        show.away = held->place;
    }
    DrawList sheet = draw_begin(list->arena, MAT_WIDTH);
    placemat_mat(&sheet, state, scene->metrics, &show);
    figure_card(list, look->mat, PAPER_RADIUS, 3, 10, ROLE_LINE, ROLE_PAPER);
    draw_scaled(list, &sheet, on_screen(look, (Rect){ 0, 0, MAT_WIDTH, DRAW_HEIGHT }));
    name_zones(list, state, scene, look);
}

// The working screen ------------------------------------------------------------------------------

static void draw_heading(DrawList *list, const State *state, const Scene *scene,
                         const LayLook *look)
{
    if (!look->beside) return; // the disc says whose it is
    TextStyle style = {
        .bold = true, .role = ROLE_INK, .largest = 50, .smallest = SIZE_HINT_MIN, .max_lines = 1
    };
    figure_pawn(list, look->mat.x + 16, 90, 48, ROLE_PARENT);
    figure_pawn(list, look->mat.x + 48, 90, 35, ROLE_CHILD);
    Rect box = { look->mat.x + 84, 28, look->mat.w - 84, 80 };
    Str words = arena_printf(list->arena, "Placemat van %.*s",
                             STR_ARG(state->people.names[state->at]));
    name_box(list, scene->metrics, box, words, &style);
}

// What can be done by key, on the left of the foot; fingers have buttons there.
static void draw_keys(DrawList *list, const Scene *scene, const PlacematCursor *cursor, bool typing)
{
    enum { SIZE = 30 };
    static const struct {
        Str key, words;
    } rows[][2] = {
        { { STR_INIT("Tab"), STR_INIT("kies een kaart") },
          { STR_INIT("Enter"), STR_INIT("typ een woord") } },
        { { STR_INIT("Tab"), STR_INIT("andere kaarten") },
          { STR_INIT("Enter"), STR_INIT("leg neer") } },
        { { STR_INIT("Enter"), STR_INIT("pak op") }, { STR_INIT("X"), STR_INIT("haal weg") } },
        { { STR_INIT("\xE2\x86\x93"), STR_INIT("verschuif") },
          { STR_INIT("X"), STR_INIT("haal weg") } },
        { { STR_INIT("Enter"), STR_INIT("leg neer") },
          { STR_INIT("Esc"), STR_INIT("klaar met typen") } },
    };
    if (scene->touch) return;
    int row = typing ? 4 : cursor->index < 0 ? 0 : !cursor->on_mat ? 1 : !cursor->lifted ? 2 : 3;
    float x = stage_of(scene).left;
    for (int i = 0; i < 2; i++) {
        x += figure_key_word(list, scene->metrics, x, FOOT_CENTRE, rows[row][i].key) + 14;
        x += text_line(list, scene->metrics, x, FOOT_CENTRE + 0.34f * SIZE, SIZE, false,
                       ROLE_INK_SOFT, ALIGN_START, rows[row][i].words) +
             36;
    }
}

void placemat_draw_lay(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    LayLook look = placemat_lay_look(scene);
    Held held = placemat_held(state, ui);
    PlacematCursor cursor = placemat_cursor(state, ui);
    draw_heading(list, state, scene, &look);
    draw_mat(list, state, ui, scene, &look, &held);
    placemat_tray(list, state, ui, scene, &look, &held);
    draw_keys(list, scene, &cursor, ui->typing);
    if (held.kind != HELD_NOTHING) draw_held(list, state, ui, scene, &look, &held);
}

// Agreed ------------------------------------------------------------------------------------------

enum { SHEET_TOP = 24, SHEET_BOTTOM = 872, NAME_W = 400 };

// Who it is from, where there is room beside the placemat: the two of them, proud.
static void draw_owner(DrawList *list, const State *state, const Scene *scene, Rect box)
{
    float cx = box.x + box.w / 2, table = 500;
    // No ray may end behind a head.
    static const SunRays sides[] = { { 1.2f, 1.4f, 0.1f, 10, 50, 3 },
                                     { 1.2f, 1.4f, 0.1f, 130, 170, 3 } };
    draw_clip(list, (Rect){ box.x, table - 280, box.w, 280 });
    for (int i = 0; i < 2; i++) {
        figure_sun(list, cx, table, 140, &sides[i], ROLE_SUN);
    }
    draw_unclip(list);
    figure_pawn(list, cx - 56, table, 200, ROLE_PARENT);
    figure_pawn(list, cx + 56, table, 144, ROLE_CHILD);
    draw_rrect(list, (Rect){ box.x + 10, table, box.w - 20, 14 }, 7, ROLE_INK);
    TextStyle style = { .bold = true,
                        .role = ROLE_INK,
                        .align = ALIGN_CENTRE,
                        .largest = stage_size(scene, 104),
                        .smallest = SIZE_BODY_MIN,
                        .line_height = 1.15f };
    TextBlock name = name_fit(scene->metrics, list->arena, state->people.names[state->at], box.w,
                              300, &style);
    text_draw(list, &name, box.x, box.w, table + 60 + name.height / 2, &style);
}

void placemat_draw_look(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    Stage stage = stage_of(scene);
    float aside = stage.roomy ? NAME_W + 40 : 0, high = SHEET_BOTTOM - SHEET_TOP;
    float wide = stage.width - aside, scale = high / DRAW_HEIGHT;
    if (scale > wide / MAT_WIDTH) scale = wide / MAT_WIDTH;
    Rect paper = { 0, 0, MAT_WIDTH * scale, DRAW_HEIGHT * scale };
    paper.x = stage.left + stage.width - paper.w - (stage.width - aside - paper.w) / 2;
    paper.y = SHEET_TOP + (high - paper.h) / 2;
    if (stage.roomy) {
        draw_owner(list, state, scene, (Rect){ stage.left, 0, NAME_W, DRAW_HEIGHT });
    }
    DrawList sheet = draw_begin(list->arena, MAT_WIDTH);
    placemat_sheet(state, state->at, scene, &sheet);
    figure_card(list, paper, PAPER_RADIUS, 3, 14, ROLE_LINE, ROLE_PAPER);
    draw_scaled(list, &sheet, paper);
    draw_group(list, STR("placemat"), paper);
}
