// Making the order: places on the left, cards without one on the right, rows of one height, so that a card
// looks the same on both sides. A child beside each place is taller where more is learned: the question
// without words. A free place stays where it is; nothing jumps while the room points.
#include "formats/rank_view.h"

enum { PAWNS = 60, GAP = 28, ROW_GAP = 8, ROW_MOST = 130, DISC = 26, DISC_ROOM = 2 * DISC + 12 };

typedef struct Rows {
    float pitch, h;
    float ladder, ladder_w; /* left and width of the places, without the pawns */
    float tray, tray_w;
} Rows;

static Rows rows_of(const Scene *scene, int places)
{
    Stage stage = stage_of(scene);
    Rows rows = { .pitch = (RANK_BOTTOM_Y + ROW_GAP - RANK_TOP_Y) / (float)places };
    if (rows.pitch > ROW_MOST) rows.pitch = ROW_MOST;
    rows.h = rows.pitch - ROW_GAP;
    rows.ladder = stage.left + PAWNS;
    rows.ladder_w = 0.54f * stage.width - PAWNS;
    rows.tray = rows.ladder + rows.ladder_w + GAP;
    rows.tray_w = stage.left + stage.width - rows.tray;
    return rows;
}

static Rect place_box(const Rows *rows, int place)
{
    return (Rect){ rows->ladder, RANK_TOP_Y + rows->pitch * (float)place, rows->ladder_w, rows->h };
}

static Rect tray_box(const Rows *rows, int row)
{
    return (Rect){ rows->tray, RANK_TOP_Y + rows->pitch * (float)row, rows->tray_w, rows->h };
}

// Rows touch each other for a finger.
static Rect finger_box(Rect row)
{
    return (Rect){ row.x, row.y - ROW_GAP / 2.0f, row.w, row.h + ROW_GAP };
}

// What the card has of a place: the number stands before it.
static Rect after_number(Rect box)
{
    return (Rect){ box.x + DISC_ROOM, box.y, box.w - DISC_ROOM, box.h };
}

bool rank_row_fits(const Scene *scene, Arena *arena, const Item *item)
{
    Rows rows = rows_of(scene, RANK_MOST);
    return small_card_size(scene, arena, after_number(place_box(&rows, 0)), 0, item,
                           SMALL_CARD_LEAST) > 0 &&
           small_card_size(scene, arena, tray_box(&rows, 0), 0, item, SMALL_CARD_LEAST) > 0;
}

// One size for all cards on both sides, so that none changes when it moves.
static float common_size(const State *state, const Scene *scene, Arena *arena, const Rows *rows)
{
    int cards[RANK_PAGE], shown = rank_tray_page(state, cards);
    Rect place = after_number(place_box(rows, 0)), tray = tray_box(rows, 0);
    Rect narrow = place.w < tray.w ? place : tray;
    float size = stage_size(scene, 50);
    for (int i = 0; i < shown + state->order_count && size > 0; i++) {
        int card = i < shown ? cards[i] : state->order[i - shown];
        size = small_card_size(scene, arena, narrow, 0, rank_item(state, card), size);
    }
    return size > 0 ? size : SMALL_CARD_LEAST;
}

typedef struct Making { /* the picture under way */
    const State *state;
    const Scene *scene;
    DrawList *list;
    Rows rows;
    RankHand hand;
    RankRing ring;
    float size;
    int target;           /* the place where the hand would put it, from 0, or RANK_NONE */
    int cards[RANK_MOST]; /* what the places show: the order as it would be; RANK_NONE: free */
} Making;

// Places -----------------------------------------------------------------------------------------

// A place that waits: no paper, so that it does not look like a card.
static void draw_free(const Making *making, Rect box, int place)
{
    int last = rank_places(making->state) - 1;
    Str words = { 0 };
    if (place == 0) words = STR("het meest");
    if (place == last) words = STR("het minst");
    draw_rrect(making->list, box, 0.2f * box.h, ROLE_HAZE);
    if (place != making->state->order_count) {
        draw_rrect(making->list, rect_inset(box, 3), 0.2f * box.h - 3, ROLE_GROUND);
    }
    Rect text = after_number(box);
    text_line(making->list, making->scene->metrics, text.x + 16, box.y + box.h / 2 + 0.34f * 42, 42,
              false, ROLE_INK_SOFT, ALIGN_START, words);
}

static void draw_place(const Making *making, int place)
{
    DrawList *list = making->list;
    Rect box = place_box(&making->rows, place);
    int card = making->cards[place];
    bool target = making->target == place;
    bool ring = target || (making->hand.card == RANK_NONE && making->ring.ladder &&
                           making->ring.index == place);
    if (card != RANK_NONE || ring) {
        small_card_paper(list, box, ring);
    } else {
        draw_free(making, box, place);
    }
    if (target && making->hand.keys) card = making->hand.card;
    if (card != RANK_NONE) {
        small_card(list, making->scene, after_number(box), 0, rank_item(making->state, card),
                   making->size);
    }
    rank_number(making->scene, list, box.x + 12 + DISC, box.y + box.h / 2, DISC, place + 1);
    draw_group(list, arena_printf(list->arena, "plek %d", place + 1), finger_box(box));
    bool there = making->hand.card == RANK_NONE && place < making->state->order_count;
    if (!there) return;
    draw_group(list, arena_printf(list->arena, "sleep op %d", place + 1), finger_box(box));
}

static void draw_ladder(const Making *making)
{
    int places = rank_places(making->state);
    const Rows *rows = &making->rows;
    Rect whole = place_box(rows, 0);
    whole.x -= PAWNS;
    whole.w += PAWNS;
    whole.h = rows->pitch * (float)places;
    draw_group(making->list, STR("ladder"), whole);
    for (int i = 0; i < places; i++) {
        Rect box = place_box(rows, i);
        float grown = (float)(places - i) / (float)places;
        figure_pawn(making->list, rows->ladder - PAWNS / 2.0f - 4, box.y + box.h - 2,
                    (0.34f + 0.62f * grown) * (box.h < 90 ? box.h : 90), ROLE_CHILD);
        draw_place(making, i);
    }
}

// Cards without a place --------------------------------------------------------------------------

static void draw_button(const Making *making, Rect box, Str words, int page)
{
    draw_rrect(making->list, box, 0.2f * box.h, ROLE_HAZE);
    text_line(making->list, making->scene->metrics, box.x + box.w / 2,
              box.y + box.h / 2 + 0.34f * 34, 34, true, ROLE_INK, ALIGN_CENTRE, words);
    draw_group(making->list, arena_printf(making->list->arena, "zet maak %d", page),
               finger_box(box));
}

// The last row leads to the other pages, round and round.
static void draw_paging(const Making *making)
{
    const State *state = making->state;
    int pages = rank_tray_pages(state);
    if (pages == 1) return;
    Rect row = tray_box(&making->rows, RANK_PAGE - 1);
    float w = (row.w - 16) / 2;
    Rect left = { row.x, row.y, w, row.h }, right = { row.x + w + 16, row.y, w, row.h };
    int back = state->tray == 0 ? pages : state->tray;
    if (pages == 2) {
        right = row;
    } else {
        draw_button(making, left, STR("vorige"), back);
    }
    Str words = pages == 2 ? STR("andere kaarten") : STR("volgende");
    draw_button(making, right, words, (state->tray + 1) % pages + 1);
}

static void draw_tray(const Making *making)
{
    const State *state = making->state;
    DrawList *list = making->list;
    int cards[RANK_PAGE], shown = rank_tray_page(state, cards);
    Rect whole = tray_box(&making->rows, 0);
    whole.h = making->rows.pitch * (float)rank_places(state);
    draw_group(list, STR("bak"), whole);
    for (int i = 0; i < shown; i++) {
        Rect box = tray_box(&making->rows, i);
        bool held = making->hand.place == 0 && making->hand.card == cards[i];
        if (held) {
            draw_rrect(list, box, 0.2f * box.h, ROLE_HAZE);
        } else {
            small_card_paper(list, box, !making->ring.ladder && making->ring.index == i);
            small_card(list, making->scene, box, 0, rank_item(state, cards[i]), making->size);
        }
        draw_group(list, arena_printf(list->arena, "sleep kaart %d", cards[i] + 1),
                   finger_box(box));
    }
    draw_paging(making);
}

// What is dragged lies on top of everything, its middle under the finger.
static void draw_dragged(const Making *making, const Ui *ui)
{
    if (making->hand.card == RANK_NONE || making->hand.keys) return;
    Rect box = tray_box(&making->rows, 0);
    box.x = ui->held_x - box.w / 2;
    box.y = ui->held_y - box.h / 2;
    small_card_paper(making->list, box, false);
    small_card(making->list, making->scene, box, 0, rank_item(making->state, making->hand.card),
               making->size);
}

// The hand -----------------------------------------------------------------------------------------

// The place where the card in the hand would go: of the free ones the first.
static int target_of(const Making *making, const Ui *ui)
{
    const State *state = making->state;
    RankHand hand = making->hand;
    bool full = hand.place == 0 && state->order_count == RANK_MOST;
    if (hand.card == RANK_NONE || full) return RANK_NONE;
    if (hand.keys) return making->ring.index;
    int last = hand.place > 0 ? state->order_count - 1 : state->order_count;
    for (int i = 0; i < rank_places(state); i++) {
        if (!rect_holds(finger_box(place_box(&making->rows, i)), ui->held_x, ui->held_y)) continue;
        return i < last ? i : last;
    }
    return RANK_NONE;
}

// The others make room for it already, so that the room sees what letting go will do.
static void show_order(Making *making)
{
    const State *state = making->state;
    for (int i = 0; i < RANK_MOST; i++) {
        making->cards[i] = RANK_NONE;
    }
    for (int i = 0, place = 0; i < state->order_count && place < RANK_MOST; i++) {
        bool held = making->hand.place == i + 1;
        if (held && making->target != RANK_NONE) continue;
        if (place == making->target) place++;
        if (place < RANK_MOST && !held) making->cards[place] = state->order[i];
        place++;
    }
}

void rank_draw_make(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    Making making = { .state = state, .scene = scene, .list = list };
    making.rows = rows_of(scene, rank_places(state));
    making.hand = rank_hand(state, ui);
    making.ring = rank_ring(state, ui);
    making.size = common_size(state, scene, list->arena, &making.rows);
    making.target = target_of(&making, ui);
    show_order(&making);
    bool full = state->order_count == RANK_MOST && state->count > RANK_MOST;
    rank_heading(scene, list, stage_of(scene).width,
                 full ? STR("Acht kaarten: de volgorde is vol")
                      : STR("Waar leert mijn kind het meest van?"));
    draw_ladder(&making);
    draw_tray(&making);
    draw_dragged(&making, ui);
}
