// The tray: the deck of one zone, a page at a time, in the colour of its zone, under three tabs. Every card
// keeps its place on its page; one that lies on the placemat leaves its place quiet, so that what a child
// saw a minute ago is still where it was. Where the screen is wide the tray stands beside the placemat,
// else below it, with what belongs to it in a column of its own.
#include "formats/placemat_view.h"

#include "formats/button.h"
#include "formats/picker.h"
#include "formats/typing.h"

enum { MARGIN = 24, PAD = 14, GAP = 10, TAB_H = 84, PANEL_RADIUS = 32 };
enum { TOP = 20, BOTTOM = 884 };         // the foot has buttons
enum { TRAY_W = 567, HEAD_H = 96 };      // beside
enum { TRAY_H = 303, SIDE_LEAST = 380 }; // below
enum { CROP_W = 1366, CROP_H = 884 }; // what is shown of the sheet: without its head and its foot

static LayLook beside(const Scene *scene)
{
    LayLook look = { .beside = true };
    float bottom = stage_above_keys(scene, BOTTOM), high = bottom - TOP - HEAD_H, wide = scene->width - 3 * MARGIN - TRAY_W;
    look.scale = wide / CROP_W < high / CROP_H ? wide / CROP_W : high / CROP_H;
    look.mat.w = CROP_W * look.scale;
    look.mat.h = CROP_H * look.scale;
    look.mat.x = (scene->width - look.mat.w - MARGIN - TRAY_W) / 2;
    look.mat.y = TOP + HEAD_H + (high - look.mat.h) / 2;
    look.tabs = (Rect){ look.mat.x + look.mat.w + MARGIN, TOP, TRAY_W, TAB_H };
    look.tray = (Rect){ look.tabs.x, TOP + TAB_H, TRAY_W, bottom - TOP - TAB_H };
    Rect inner = rect_inset(look.tray, PAD);
    look.field = (Rect){ inner.x, inner.y, inner.w, BUTTON_H };
    look.pages = (Rect){ inner.x, inner.y + inner.h - BUTTON_H, inner.w, BUTTON_H };
    look.cards = (Rect){ inner.x, inner.y + BUTTON_H + GAP, inner.w,
                         inner.h - 2 * (BUTTON_H + GAP) };
    look.picker = (Rect){ look.tray.x, inner.y, look.tray.w, inner.h };
    return look;
}

static LayLook below(const Scene *scene)
{
    LayLook look = { .beside = false };
    look.tray = (Rect){ MARGIN, BOTTOM - TRAY_H, scene->width - 2 * MARGIN, TRAY_H };
    look.cards = rect_inset(look.tray, PAD);
    float high = stage_above_keys(scene, look.tray.y - 16) - TOP, wide = look.tray.w - MARGIN - SIDE_LEAST;
    look.scale = wide / CROP_W < high / CROP_H ? wide / CROP_W : high / CROP_H;
    look.mat = (Rect){ MARGIN, TOP, CROP_W * look.scale, CROP_H * look.scale };
    float x = look.mat.x + look.mat.w + MARGIN, w = look.tray.x + look.tray.w - x;
    look.tabs = (Rect){ x, TOP, w, 3 * TAB_H + 2 * GAP };
    look.pages = (Rect){ x, TOP + high - BUTTON_H, w, BUTTON_H };
    look.field = look.pages;
    look.field.y -= BUTTON_H + 16;
    look.picker = (Rect){ x, TOP, w, stage_above_keys(scene, BOTTOM) - TOP };
    return look;
}

LayLook placemat_lay_look(const Scene *scene)
{
    return stage_of(scene).roomy ? beside(scene) : below(scene);
}

Rect placemat_tray_place(const LayLook *look, int index)
{
    int columns = look->beside ? 2 : 4, rows = PLACEMAT_PAGE / columns, row = index / columns;
    float w = (look->cards.w - GAP * (float)(columns - 1)) / (float)columns;
    float h = (look->cards.h - GAP * (float)(rows - 1)) / (float)rows;
    return (Rect){ look->cards.x + (w + GAP) * (float)(index % columns),
                   look->cards.y + (h + GAP) * (float)row, w, h };
}

void placemat_lamp(DrawList *list, Rect box, float radius, float out)
{
    draw_rrect(list, rect_inset(box, -out), radius + out, ROLE_RING_EDGE);
    draw_rrect(list, rect_inset(box, 3 - out), radius + out - 3, ROLE_LAMP);
    draw_rrect(list, rect_inset(box, -3), radius + 3, ROLE_RING_EDGE);
}

// Tabs -------------------------------------------------------------------------------------------

static void draw_tab(DrawList *list, const State *state, const Scene *scene, Rect box, MatZone zone,
                     bool hanging)
{
    float size = hanging ? 28 : 34;
    bool now = zone == state->tray;
    Role ground = mat_zone_ground(zone);
    if (now && hanging) { // one piece with the panel below it
        draw_rrect(list, (Rect){ box.x, box.y, box.w, box.h + 2 * PANEL_RADIUS }, 26, ground);
    } else if (now) {
        draw_panel(list, box, 26, 4, ROLE_INK, ground);
    } else {
        float low = hanging ? 8 : 0;
        Rect paper = { box.x, box.y + low, box.w, box.h - 2 * low };
        draw_panel(list, paper, 26, 3, ROLE_LINE, ground);
    }
    text_line(list, scene->metrics, box.x + box.w / 2, box.y + box.h / 2 + 0.34f * size, size, true,
              ROLE_INK, ALIGN_CENTRE, placemat_zone_word(zone));
    if (now && state->page == 0) return; // it is there
    draw_group(list, arena_printf(list->arena, "zet bak %.*s 1", STR_ARG(placemat_zone_word(zone))),
               box);
}

// Beside each other a tab is as wide as its word asks; the words differ much.
static void draw_tabs(DrawList *list, const State *state, const Scene *scene, const LayLook *look)
{
    float widths[MAT_ZONES], all = 0;
    for (int zone = 0; zone < MAT_ZONES; zone++) {
        widths[zone] = text_width(scene->metrics, list->arena, placemat_zone_word((MatZone)zone),
                                  28, true);
        all += widths[zone];
    }
    float spare = (look->tabs.w - 2 * GAP - all) / MAT_ZONES;
    Rect box = look->tabs;
    for (int zone = 0; zone < MAT_ZONES; zone++) {
        if (look->beside) {
            box.w = widths[zone] + spare;
            draw_tab(list, state, scene, box, (MatZone)zone, true);
            box.x += box.w + GAP;
        } else {
            box.h = TAB_H;
            draw_tab(list, state, scene, box, (MatZone)zone, false);
            box.y += box.h + GAP;
        }
    }
}

// Tools ------------------------------------------------------------------------------------------

static void draw_lens(DrawList *list, float cx, float cy)
{
    draw_line(list, cx + 10, cy + 10, cx + 20, cy + 20, 7, ROLE_INK_SOFT);
    draw_disc(list, cx, cy, 16, ROLE_INK_SOFT);
    draw_disc(list, cx, cy, 11, ROLE_PAPER);
}

// Where words can be typed; while a card of the placemat is lifted, the way to take it off.
static void draw_field(DrawList *list, const Scene *scene, Rect box, const PlacematCursor *cursor)
{
    enum { SIZE = 34 };
    bool off = cursor->on_mat && cursor->lifted && cursor->index >= 0;
    Str words = off ? STR("haal deze kaart weg") : STR("typ een woord");
    figure_card(list, box, 26, 3, off ? 6 : 0, ROLE_LINE, ROLE_PAPER);
    float cy = box.y + box.h / 2;
    if (off) {
        text_line(list, scene->metrics, box.x + box.w / 2, cy + 0.34f * SIZE, SIZE, true, ROLE_INK,
                  ALIGN_CENTRE, words);
        draw_group(list,
                   arena_printf(list->arena, "zet weg %.*s %d",
                                STR_ARG(placemat_zone_word(cursor->zone)), cursor->index + 1),
                   box);
        return;
    }
    draw_lens(list, box.x + 42, cy - 2);
    text_line(list, scene->metrics, box.x + 84, cy + 0.34f * SIZE, SIZE, false, ROLE_INK_SOFT,
              ALIGN_START, words);
    draw_group(list, STR("typ"), box);
}

static void draw_pages(DrawList *list, const State *state, const Scene *scene, Rect box)
{
    enum { SIZE = 34 };
    int pages = placemat_tray_pages(state), page = state->page;
    bool full = placemat_full(placemat_now(state), state->tray);
    if (full) { // why all cards are quiet
        TextStyle style = { .bold = true,
                            .role = ROLE_INK,
                            .align = ALIGN_CENTRE,
                            .largest = SIZE,
                            .smallest = 24,
                            .max_lines = 1 };
        Rect words = { box.x + BUTTON_H, box.y, box.w - 2 * BUTTON_H, box.h };
        text_box(list, scene->metrics, words, STR("dit vak is vol"), &style);
    }
    if (pages < 2) return;
    Str zone = placemat_zone_word(state->tray), before = { 0 }, behind = { 0 };
    if (page > 0) before = arena_printf(list->arena, "zet bak %.*s %d", STR_ARG(zone), page);
    if (page + 1 < pages) {
        behind = arena_printf(list->arena, "zet bak %.*s %d", STR_ARG(zone), page + 2);
    }
    button_page(list, box.x, box.y, false, before);
    button_page(list, box.x + box.w - BUTTON_H, box.y, true, behind);
    if (full) return;
    text_line(list, scene->metrics, box.x + box.w / 2, box.y + box.h / 2 + 0.34f * SIZE, SIZE,
              false, ROLE_INK, ALIGN_CENTRE,
              arena_printf(list->arena, "%d van %d", page + 1, pages));
}

// Cards ------------------------------------------------------------------------------------------

static void draw_card(DrawList *list, const State *state, const Scene *scene, Rect box, int card,
                      bool ring, bool away)
{
    const Placemat *mat = placemat_now(state);
    const Item *item = placemat_item(state, card);
    MatCard look = { .title = item->text, .icon = item->icon };
    bool laid = placemat_place(state, mat, card) > 0;
    look.quiet = laid || away || placemat_full(mat, state->tray);
    if (ring) {
        box = rect_inset(box, 4);
        placemat_lamp(list, box, 22, 12);
    }
    mat_card(list, scene->metrics, box, &look);
    if (laid || (look.quiet && !away)) return;
    draw_group(list, arena_printf(list->arena, "sleep kaart %d", card + 1), box);
}

// A deck without a card on this page: what can be done instead.
static void draw_nothing(DrawList *list, const Scene *scene, const LayLook *look)
{
    TextStyle style = { .role = ROLE_INK, .largest = 42, .smallest = SIZE_HINT_MIN };
    Rect box = rect_inset(look->cards, 16);
    text_box(list, scene->metrics, box, STR("Hier zijn geen kaarten voor. Typ je eigen woorden."),
             &style);
}

static void draw_cards(DrawList *list, const State *state, const Ui *ui, const Scene *scene,
                       const LayLook *look, const Held *held)
{
    PlacematCursor cursor = placemat_cursor(state, ui);
    int first = state->page * PLACEMAT_PAGE, count = state->deck_count[state->tray] - first;
    if (count <= 0) draw_nothing(list, scene, look);
    int ringed = cursor.on_mat ? -1 : cursor.index - first;
    for (int round = 0; round < 2; round++) { // the ring lies over the neighbours
        for (int i = 0; i < count && i < PLACEMAT_PAGE; i++) {
            if ((i == ringed) != (round == 1)) continue;
            int card = state->deck[state->tray][first + i];
            bool away = held->kind == HELD_TRAY && held->card == card;
            draw_card(list, state, scene, placemat_tray_place(look, i), card, round == 1, away);
        }
    }
}

// What is typed -----------------------------------------------------------------------------------

static void draw_typing(DrawList *list, const State *state, const Ui *ui, const Scene *scene,
                        const LayLook *look)
{
    Choice choices[PLACEMAT_CHOICES];
    Str icons[PLACEMAT_CHOICES] = { { 0 } };
    Picker picker = { .typed = ui_text(ui), .choices = choices, .icons = icons };
    picker.count = placemat_choices(state, picker.typed, list->arena, choices);
    picker.cursor = typing_cursor(ui, picker.count);
    picker.kinds = STR("woorden");
    bool full = placemat_full(placemat_now(state), state->tray);
    picker.none = full ? STR("Dit vak is vol. Haal eerst een kaart weg.") : STR("Dat ligt er al.");
    for (int i = 0; i < picker.count; i++) {
        if (!choices[i].fresh) icons[i] = placemat_item(state, choices[i].index)->icon;
    }
    picker_draw(list, scene, look->picker, &picker);
    if (picker.typed.n > 0) return;
    TextStyle style = { .role = ROLE_INK_SOFT, .largest = 42, .smallest = SIZE_BODY_MIN };
    Rect box = { look->picker.x + MARGIN, look->picker.y + 124, look->picker.w - 2 * MARGIN, 300 };
    text_box(list, scene->metrics, box, STR("Typ het begin van een kaart, of je eigen woorden."),
             &style);
}

// Where the tabs make room for what is typed: which zone gets words of one's own.
static void draw_own_zone(DrawList *list, const State *state, const Scene *scene,
                          const LayLook *look)
{
    Rect panel = { look->tray.x, look->tray.y, look->mat.w, look->tray.h };
    TextStyle style = {
        .role = ROLE_INK, .align = ALIGN_CENTRE, .largest = 50, .smallest = SIZE_BODY_MIN
    };
    draw_rrect(list, panel, PANEL_RADIUS, mat_zone_ground(state->tray));
    text_box(list, scene->metrics, rect_inset(panel, 40),
             arena_printf(list->arena, "Je eigen woorden komen bij de %.*s.",
                          STR_ARG(placemat_zone_word(state->tray))),
             &style);
}

void placemat_tray(DrawList *list, const State *state, const Ui *ui, const Scene *scene,
                   const LayLook *look, const Held *held)
{
    if (ui->typing && !look->beside) { // the column is for what is typed
        if (scene->keyboard == 0) draw_own_zone(list, state, scene, look);
        draw_typing(list, state, ui, scene, look);
        return;
    }
    draw_tabs(list, state, scene, look);
    draw_rrect(list, look->tray, PANEL_RADIUS, mat_zone_ground(state->tray));
    if (ui->typing) {
        draw_typing(list, state, ui, scene, look);
        return;
    }
    if (held->kind == HELD_MAT && rect_holds(look->tray, ui->held_x, ui->held_y)) {
        Rect inner = rect_inset(look->tray, 12);
        placemat_lamp(list, inner, PANEL_RADIUS - 12, 12);
        draw_rrect(list, inner, PANEL_RADIUS - 12, mat_zone_ground(state->tray));
    }
    draw_group(list, STR("bak"), look->tray);
    PlacematCursor cursor = placemat_cursor(state, ui);
    draw_field(list, scene, look->field, &cursor);
    draw_pages(list, state, scene, look->pages);
    draw_cards(list, state, ui, scene, look, held);
}
