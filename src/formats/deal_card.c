// The card and its deck. The card has one place, whether it lies face down, is turned or has been given,
// so that eyes stay where they are; to its right stands who gets it. Turning narrows the back and widens
// the face like a real card, but its words are uncovered and never move.
#include "formats/button.h"
#include "formats/card.h"
#include "formats/deal_view.h"
#include "formats/name.h"

enum { FLIP_MS = 240, TOP = 132, TABLE_Y = 636, NAME_Y = 656 };

DealLook deal_look(const Scene *scene)
{
    enum { DECK = 381, DECK_LEAST = 1504, BACK_W = 270, BACK_H = 376, FAN = 24 };
    Stage stage = stage_of(scene);
    bool beside = stage.width >= DECK_LEAST; // else the column for the name becomes too narrow
    float right = stage.left + stage.width, x = stage.left + (beside ? DECK : 0);
    DealLook look = { .card = { x, TOP, CARD_W, CARD_H } };
    look.side.x = x + CARD_W + (beside ? 63 : 55);
    look.side.y = TOP;
    look.side.w = right - look.side.x;
    look.side.h = stage_above_keys(scene, TOP + CARD_H) - TOP;
    if (beside) look.deck = (Rect){ stage.left + FAN, 296, BACK_W, BACK_H };
    return look;
}

void deal_deck(DrawList *list, Rect top, int count)
{
    enum { MOST = 4, APART = 8 };
    float radius = 0.1f * top.w;
    if (count == 0) draw_panel(list, top, radius, 4, ROLE_LINE, ROLE_GROUND);
    for (int i = (count < MOST ? count : MOST) - 1; i >= 0; i--) {
        float off = APART * (float)i;
        Rect back = { top.x - off, top.y + off, top.w, top.h };
        draw_rrect(list, rect_inset(back, -3), radius + 3, ROLE_GROUND);
        card_back(list, back, radius);
    }
}

void deal_honour(DrawList *list, float cx, float y, float w, bool somebody)
{
    // No ray may end behind the head.
    static const SunRays sides[] = { { 1.2f, 1.4f, 0.1f, 10, 70, 4 },
                                     { 1.2f, 1.4f, 0.1f, 110, 170, 4 } };
    float r = w < 510 ? w / 3 : 170, half = w < 536 ? w / 2 : 268;
    draw_clip(list, (Rect){ cx - half, y - 1.6f * r, 2 * half, 1.6f * r });
    for (int i = 0; i < 2; i++) {
        figure_sun(list, cx, y, r, &sides[i], ROLE_SUN);
    }
    draw_unclip(list);
    if (somebody) figure_pawn(list, cx, y, 1.36f * r, ROLE_CHILD);
    draw_rrect(list, (Rect){ cx - half, y, 2 * half, 14 }, 7, ROLE_INK);
}

// The deck ---------------------------------------------------------------------------------------

static void draw_deck(const State *state, const Scene *scene, DrawList *list)
{
    enum { SIZE = 42, FIRST = 748, LINE = 58 };
    DealLook look = deal_look(scene);
    if (look.deck.w == 0) return;
    float cx = look.deck.x + look.deck.w / 2 - 12;
    deal_deck(list, look.deck, state->deck_count);
    draw_group(list, STR("stapel"), look.deck);
    text_line(list, scene->metrics, cx, FIRST + 0.34f * SIZE, SIZE, false, ROLE_INK_SOFT,
              ALIGN_CENTRE, arena_printf(list->arena, "nog %d", state->deck_count));
    if (state->rest_count == 0) return;
    text_line(list, scene->metrics, cx, FIRST + LINE + 0.34f * SIZE, SIZE, false, ROLE_INK_SOFT,
              ALIGN_CENTRE, arena_printf(list->arena, "rest %d", state->rest_count));
}

static void side_words(const Scene *scene, DrawList *list, Str words)
{
    DealLook look = deal_look(scene);
    TextStyle style = { .role = ROLE_INK_SOFT,
                        .align = ALIGN_CENTRE,
                        .largest = stage_size(scene, 50),
                        .smallest = SIZE_BODY_MIN };
    text_box(list, scene->metrics, (Rect){ look.side.x, 140, look.side.w, 236 }, words, &style);
}

void deal_draw_pile(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    if (state->deck_count == 0) {
        deal_draw_through(state, ui, scene, list);
        return;
    }
    DealLook look = deal_look(scene);
    draw_deck(state, scene, list);
    Rect shadow = look.card;
    shadow.y += 16;
    draw_rrect(list, shadow, CARD_RADIUS, ROLE_SHADOW);
    card_back(list, look.card, CARD_RADIUS);
    draw_group(list, STR("zet draai"), look.card);
    side_words(scene, list, STR("Lees de kaart voor.\nBij wie past hij?"));
    deal_honour(list, look.side.x + look.side.w / 2, TABLE_Y, look.side.w, false);
}

// The card ---------------------------------------------------------------------------------------

bool deal_card_fits(const Scene *scene, Arena *arena, const Item *item, Field *what)
{
    return card_fits(scene, arena, deal_look(scene).card, item, what);
}

// Back and face narrow round the middle of the card's place.
static void draw_turning(const State *state, const Scene *scene, DrawList *list, Rect box)
{
    float turned = stage_motion(list, scene, state->flip_ms, FLIP_MS);
    float share = turned < 0.5f ? 1 - 2 * turned : 2 * turned - 1;
    Rect narrow = { box.x + box.w * (1 - share) / 2, box.y, box.w * share, box.h };
    float radius = CARD_RADIUS < narrow.w / 2 ? CARD_RADIUS : narrow.w / 2;
    if (turned < 0.5f) {
        card_back(list, narrow, radius);
        return;
    }
    if (share == 1) {
        card_paper(list, box);
        card_face(list, scene, box, deal_item(state, state->at));
        return;
    }
    draw_panel(list, narrow, radius, 3, ROLE_LINE, ROLE_PAPER);
    draw_clip(list, rect_inset(narrow, 3));
    card_face(list, scene, box, deal_item(state, state->at));
    draw_unclip(list);
}

// For fingers, what else can be done with a card.
static void draw_buttons(const State *state, const Scene *scene, DrawList *list)
{
    enum { CY = 818, GAP = 24 };
    DealLook look = deal_look(scene);
    Str words[2] = { STR("lees voor"),
                     state->way == DEAL_CLOSED ? STR("onderop") : STR("reststapel") };
    Str names[2] = { STR("zet lees"),
                     state->way == DEAL_CLOSED ? STR("zet onder") : STR("zet rust") };
    int count = deal_in_hand(state) ? 2 : 1;
    float w = (float)(count - 1) * GAP;
    for (int i = 0; i < count; i++) {
        w += button_width(scene->metrics, list->arena, words[i]);
    }
    float x = look.side.x + (look.side.w - w) / 2;
    for (int i = 0; i < count; i++) {
        x += button_words(list, scene->metrics, x, CY, words[i], names[i]) + GAP;
    }
}

static void draw_receiver(const State *state, const Scene *scene, DrawList *list)
{
    DealLook look = deal_look(scene);
    bool given = !deal_in_hand(state);
    float cx = look.side.x + look.side.w / 2, bottom = scene->touch ? 770 : 868;
    side_words(scene, list, given ? STR("Deze kaart is voor") : STR("Bij wie past\ndeze kaart?"));
    deal_honour(list, cx, TABLE_Y, look.side.w, given);
    if (scene->touch) draw_buttons(state, scene, list);
    if (!given) {
        button_invite(list, scene, cx, scene->touch ? 716 : 748);
        return;
    }
    TextStyle style = { .bold = true,
                        .role = ROLE_INK,
                        .align = ALIGN_CENTRE,
                        .largest = stage_size(scene, scene->touch ? 72 : 124),
                        .smallest = SIZE_BODY_MIN };
    Rect box = { look.side.x, NAME_Y, look.side.w, bottom - NAME_Y };
    draw_group(list, STR("naam"), box);
    name_box(list, scene->metrics, box, state->people.names[state->where[state->at]], &style);
}

// Above the keys of a name there is room for the title, and for the sentence when it is short.
static void draw_low_card(const State *state, const Scene *scene, DrawList *list)
{
    enum { INSIDE = 48, TITLE_Y = 84, TITLE_H = 120, GAP = 12 };
    const Item *item = deal_item(state, state->at);
    DealLook look = deal_look(scene);
    float left = stage_of(scene).left;
    Rect box = { left, TOP, look.card.x + look.card.w - left, look.side.h };
    float x = box.x + INSIDE, w = box.w - 2 * INSIDE, below = box.y + TITLE_Y + TITLE_H + GAP;
    figure_card(list, box, CARD_RADIUS, 3, 10, ROLE_LINE, ROLE_PAPER);
    draw_rrect(list, (Rect){ x, box.y + 48, 96, 14 }, 7, ROLE_LAMP);
    TextStyle title = { .bold = true, .role = ROLE_INK, .largest = 86, .smallest = SIZE_BODY_MIN };
    text_box(list, scene->metrics, (Rect){ x, box.y + TITLE_Y, w, TITLE_H }, item->text, &title);
    TextStyle sentence = { .role = ROLE_INK, .largest = 50, .smallest = SIZE_BODY_MIN };
    Rect words = { x, below, w, box.y + box.h - 24 - below };
    TextBlock block = text_fit(scene->metrics, list->arena, item->sentence, w, words.h, &sentence);
    if (block.fits) text_draw(list, &block, x, w, words.y + block.height / 2, &sentence);
}

void deal_draw_card(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    DealLook look = deal_look(scene);
    if (ui->typing && scene->keyboard > 0) {
        draw_low_card(state, scene, list);
        deal_picker(state, ui, scene, list, look.side);
        return;
    }
    if (state->way == DEAL_CLOSED) draw_deck(state, scene, list);
    draw_turning(state, scene, list, look.card);
    if (ui->typing) {
        deal_picker(state, ui, scene, list, look.side);
    } else {
        draw_receiver(state, scene, list);
    }
}

void deal_draw_read(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    enum { INSIDE = 88, TITLE_Y = 84, TITLE_H = 108 };
    if (ui->typing) { // the name is for the card, which then gives way to it
        deal_draw_card(state, ui, scene, list);
        return;
    }
    Stage stage = stage_of(scene);
    const Item *item = deal_item(state, state->at);
    Rect box = { stage.left, TOP, stage.width, CARD_H };
    float x = box.x + INSIDE, w = box.w - 2 * INSIDE;
    card_paper(list, box);
    draw_group(list, STR("zet kaart"), box);
    stage_fade(list, scene, state->since_ms);
    draw_rrect(list, (Rect){ x, box.y + 58, 96, 14 }, 7, ROLE_LAMP);
    TextStyle title = {
        .bold = true, .role = ROLE_INK, .largest = 72, .smallest = SIZE_BODY_MIN, .max_lines = 2
    };
    text_box(list, scene->metrics, (Rect){ x, box.y + TITLE_Y, w, TITLE_H }, item->text, &title);
    TextStyle sentence = { .role = ROLE_INK,
                           .largest = stage_size(scene, 148),
                           .smallest = SIZE_BODY_MIN };
    Rect words = { x, box.y + TITLE_Y + TITLE_H, w, box.h - TITLE_Y - TITLE_H - 36 };
    draw_group(list, STR("zin"), words);
    text_box(list, scene->metrics, words, item->sentence, &sentence);
    list->alpha = 255;
}
