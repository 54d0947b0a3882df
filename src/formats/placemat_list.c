// Who is there: the first picture, and the list of pupils, twelve on a page. How far each is must be seen
// without reading: what lies in the three zones in the colours of these, a sun for who agreed.
#include "formats/placemat_view.h"

#include "formats/button.h"
#include "formats/name.h"
#include "formats/picker.h"
#include "formats/typing.h"

// The first picture -------------------------------------------------------------------------------

// A placemat so small that only its shape is left.
static void draw_small_mat(DrawList *list, float x, float y, float k)
{
    figure_card(list, (Rect){ x, y, 1414 * k, 1000 * k }, 12, 3, 6, ROLE_LINE, ROLE_PAPER);
    for (int zone = 0; zone < MAT_ZONES; zone++) {
        Rect box = mat_zone((MatZone)zone);
        // Without its head a small sheet needs no room above.
        draw_rrect(list, (Rect){ x + box.x * k, y + (box.y - 18) * k, box.w * k, box.h * k }, 6,
                   mat_zone_ground((MatZone)zone));
        for (int i = 0; i < 3; i++) {
            Rect card = mat_slot((MatZone)zone, i, 3);
            draw_rrect(list,
                       (Rect){ x + card.x * k, y + (card.y - 58) * k, card.w * k, card.h * k }, 3,
                       ROLE_PAPER);
        }
    }
    draw_disc(list, x + 707 * k, y + 584 * k, 134 * k, ROLE_RING_EDGE);
    draw_disc(list, x + 707 * k, y + 584 * k, 118 * k, ROLE_LAMP);
}

void placemat_draw_title(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    Stage stage = stage_of(scene);
    stage_title(list, scene,
                &(TitlePage){ .title = STR("Placemat"),
                              .usual = STR("Placemat"),
                              .about = STR("Leg samen wat bij jou past."),
                              .makers = state->pack->makers,
                              .calm = true });
    draw_small_mat(list, stage.left, TITLE_ROW_END - 138, 0.13f);
}

// Rows --------------------------------------------------------------------------------------------

enum { HEAD_Y = 158, ROWS_TOP = 220, ROW_GAP = 20, ROW_H = 92, INSIDE = 24, COLUMNS = 2 };
enum { SIGN_H = 60, CHIP_W = 62, CHIP_GAP = 8 };

static Rect row_box(const Scene *scene, int index)
{
    Stage stage = stage_of(scene);
    int rows = PLACEMAT_LIST_PAGE / COLUMNS;
    return (Rect){ index / rows == 0 ? stage.left : stage.right_half,
                   ROWS_TOP + (ROW_H + ROW_GAP) * (float)(index % rows), stage.half, ROW_H };
}

// How many lie in each zone; draws to the left of `right` and returns where it begins.
static float draw_counts(DrawList *list, const Metrics *metrics, const Placemat *mat, float right,
                         float cy)
{
    enum { SIZE = 34 };
    float x = right - MAT_ZONES * CHIP_W - (MAT_ZONES - 1) * CHIP_GAP, first = x;
    for (int zone = 0; zone < MAT_ZONES; zone++, x += CHIP_W + CHIP_GAP) {
        Rect box = { x, cy - SIGN_H / 2.0f, CHIP_W, SIGN_H };
        if (mat->count[zone] == 0) {
            draw_panel(list, box, 18, 3, mat_zone_ground((MatZone)zone), ROLE_PAPER);
            continue;
        }
        draw_rrect(list, box, 18, mat_zone_ground((MatZone)zone));
        text_line(list, metrics, x + CHIP_W / 2.0f, cy + 0.34f * SIZE, SIZE, true, ROLE_INK,
                  ALIGN_CENTRE, arena_printf(list->arena, "%d", mat->count[zone]));
    }
    return first;
}

// They agree: the badge of the house, as high as a row allows.
static float draw_agreed(DrawList *list, const Metrics *metrics, float right, float cy)
{
    enum { SIZE = 34, SUN = 70, END = 26 };
    Str word = STR("klaar");
    float w = SUN + text_width(metrics, list->arena, word, SIZE, true) + END, x = right - w;
    draw_panel(list, (Rect){ x, cy - SIGN_H / 2.0f, w, SIGN_H }, SIGN_H / 2.0f, 4, ROLE_RING_EDGE,
               ROLE_LAMP);
    figure_sun(list, x + 40, cy, 10, &sun_rays_small, ROLE_ON_LAMP);
    text_line(list, metrics, x + SUN, cy + 0.34f * SIZE, SIZE, true, ROLE_ON_LAMP, ALIGN_START,
              word);
    return x;
}

static void draw_row(DrawList *list, const State *state, const Scene *scene, Rect box, int person,
                     bool ring)
{
    const Metrics *metrics = scene->metrics;
    const Placemat *mat = &state->mats[person];
    Str name = state->people.names[person];
    float right = box.x + box.w - INSIDE, cy = box.y + box.h / 2;
    if (ring) {
        figure_ring(list, rect_inset(box, 10), 26);
        draw_rrect(list, rect_inset(box, 10), 26, ROLE_PAPER);
    } else {
        figure_card(list, box, 26, 3, 6, ROLE_LINE, ROLE_PAPER);
    }
    draw_group(list, arena_printf(list->arena, "zet voor %.*s", STR_ARG(name)), box);
    figure_pawn(list, box.x + INSIDE + 22, cy + 26, 54, ROLE_CHILD);
    if (mat->agreed) {
        right = draw_agreed(list, metrics, right, cy);
    } else if (placemat_laid(mat) > 0) {
        right = draw_counts(list, metrics, mat, right, cy);
    } else {
        right -= text_line(list, metrics, right, cy + 0.34f * 34, 34, false, ROLE_INK_SOFT,
                           ALIGN_END, placemat_progress(mat, list->arena));
    }
    TextStyle style = { .bold = true,
                        .role = ROLE_INK,
                        .largest = 42,
                        .smallest = SIZE_HINT_MIN,
                        .line_height = 1.15f };
    float x = box.x + INSIDE + 62;
    name_box(list, metrics, (Rect){ x, box.y + 12, right - 20 - x, box.h - 24 }, name, &style);
}

// Head --------------------------------------------------------------------------------------------

// How a name comes in; ends at `right`, returns where it begins.
static float draw_add(DrawList *list, const Scene *scene, float right)
{
    enum { SIZE = 34 };
    Str words = STR("naam erbij"), key = STR("Enter");
    if (scene->touch) {
        float w = button_width(scene->metrics, list->arena, words);
        button_words(list, scene->metrics, right - w, HEAD_Y, words, STR("naam"));
        return right - w;
    }
    float w = text_line(list, scene->metrics, right, HEAD_Y + 0.34f * SIZE, SIZE, false,
                        ROLE_INK_SOFT, ALIGN_END, words);
    float x = right - w - 16 - figure_key_width(scene->metrics, list->arena, key);
    figure_key_word(list, scene->metrics, x, HEAD_Y, key);
    draw_group(list, STR("naam"), (Rect){ x - 12, HEAD_Y - 44, right - x + 24, 88 });
    return x;
}

static void draw_pages(DrawList *list, const State *state, const Scene *scene, float right)
{
    enum { SIZE = 34, MIDDLE = 150 };
    int pages = placemat_list_pages(state), page = state->list_page;
    if (pages < 2) return;
    Str before = { 0 }, behind = { 0 };
    if (page > 0) before = arena_printf(list->arena, "zet lijst %d", page);
    if (page + 1 < pages) behind = arena_printf(list->arena, "zet lijst %d", page + 2);
    float y = HEAD_Y - BUTTON_H / 2.0f;
    button_page(list, right - BUTTON_H, y, true, behind);
    button_page(list, right - 2 * BUTTON_H - MIDDLE, y, false, before);
    text_line(list, scene->metrics, right - BUTTON_H - MIDDLE / 2.0f, HEAD_Y + 0.34f * SIZE, SIZE,
              false, ROLE_INK_SOFT, ALIGN_CENTRE,
              arena_printf(list->arena, "%d van %d", page + 1, pages));
}

static void draw_empty(DrawList *list, const Scene *scene)
{
    Stage stage = stage_of(scene);
    TextStyle style = {
        .bold = true, .role = ROLE_INK, .largest = stage_size(scene, 86), .smallest = SIZE_BODY_MIN
    };
    float w = stage.roomy ? stage.half + 160 : stage.width;
    text_box(list, scene->metrics, (Rect){ stage.left, 150, w, 420 },
             STR("Typ de namen van de leerlingen. Elk kind krijgt een eigen placemat."), &style);
    button_invite(list, scene, stage.left + button_invite_width(scene, list->arena) / 2, 680);
    if (!stage.roomy) return;
    float room = stage.width - w - 56;
    draw_small_mat(list, stage.left + stage.width - room, 500 - room / 2.8f, room / MAT_WIDTH);
}

static Rect typing_column(const Scene *scene)
{
    Stage stage = stage_of(scene);
    return (Rect){ stage.right_half, 132, stage.half, stage_above_keys(scene, 872) - 132 };
}

static void draw_typing(DrawList *list, const State *state, const Ui *ui, const Scene *scene)
{
    Choice choices[PEOPLE_MOST + 1];
    Picker picker = { .typed = ui_text(ui), .choices = choices, .kinds = STR("namen") };
    picker.count = people_choices(&state->people, picker.typed, false, list->arena, choices);
    picker.cursor = typing_cursor(ui, picker.count);
    picker.none = STR("Typ letters, dertig of minder.");
    bool full = state->people.count == state->people.most;
    if (full && people_name_good(str_trim(picker.typed))) {
        picker.none = arena_printf(list->arena, "De lijst is vol: %d namen.", state->people.most);
    }
    picker_draw(list, scene, typing_column(scene), &picker);
    Stage stage = stage_of(scene);
    TextStyle head = {
        .bold = true, .role = ROLE_INK, .largest = stage_size(scene, 104), .smallest = SIZE_BODY_MIN
    };
    text_box(list, scene->metrics, (Rect){ stage.left, 140, stage.half - 24, 290 },
             STR("Van wie is de placemat?"), &head);
    if (scene->keyboard > 0) return; // there is no Enter
    TextStyle style = { .role = ROLE_INK_SOFT, .largest = 50, .smallest = SIZE_BODY_MIN };
    text_box(list, scene->metrics, (Rect){ stage.left, 440, stage.half - 24, 260 },
             STR("Typ je naam en druk op Enter."), &style);
}

void placemat_draw_list(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    if (ui->typing) {
        draw_typing(list, state, ui, scene);
        return;
    }
    if (state->people.count == 0) {
        draw_empty(list, scene);
        return;
    }
    text_line(list, scene->metrics, stage.left, HEAD_Y + 0.34f * 60, 60, true, ROLE_INK,
              ALIGN_START, STR("Wie is er nu?"));
    float right = draw_add(list, scene, stage.left + stage.width);
    draw_pages(list, state, scene, right - 40);
    int first = state->list_page * PLACEMAT_LIST_PAGE, ringed = placemat_list_cursor(state, ui);
    for (int i = 0; i < PLACEMAT_LIST_PAGE && first + i < state->people.count; i++) {
        draw_row(list, state, scene, row_box(scene, i), first + i, first + i == ringed);
    }
}
