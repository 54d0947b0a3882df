// The kaartenmuur on the teacher's own screen: on the left what the room sees and what comes next, in the
// middle the cards of this page or the card that is up with what can be done, on the right how far we are
// and which card chance would take.
#include "formats/desk_advice.h"
#include "formats/wall_view.h"

#define FORWARD STR_INIT("\xE2\x86\x92")

static const DeskAdvice on_title[] = { { FORWARD, STR_INIT("hang de kaarten op") },
                                       { { 0 }, { 0 } } };
static const DeskAdvice on_cards[] = {
    { STR_INIT("1"), STR_INIT("een cijfer: pak de kaart met dat cijfer") },
    { STR_INIT("\xE2\x86\x93"), STR_INIT("zet de gele ring op een kaart; Enter pakt hem") },
    { STR_INIT("N"), STR_INIT("een kaart op goed geluk, die nog niet is geweest") },
    { FORWARD, STR_INIT("verder") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_card[] = {
    { FORWARD, STR_INIT("leg de kaart terug") },
    { STR_INIT("N"), STR_INIT("een andere kaart op goed geluk") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_job[] = {
    { STR_INIT("7"), STR_INIT("typ hoeveel handen je telt, en druk op Enter") },
    { STR_INIT("\xE2\x86\x91"), STR_INIT("een hand meer, of met pijl omlaag minder") },
    { FORWARD, STR_INIT("leg de kaart terug") },
    { STR_INIT("S"), STR_INIT("stop met kiezen: wat kozen we?") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_chosen[] = { { FORWARD, STR_INIT("verder") }, { { 0 }, { 0 } } };

static const DeskAdvice *advice_of(const State *state)
{
    static const DeskAdvice *const tables[] = { [WALL_TITLE] = on_title,
                                                [WALL_CARDS] = on_cards,
                                                [WALL_CARD] = on_card,
                                                [WALL_CHOSEN] = on_chosen };
    return state->step == WALL_CARD && state->use->counts ? on_job : tables[state->step];
}

// The middle --------------------------------------------------------------------------------------

// The cards of the page by their digits, as the room sees them.
static float draw_page(const State *state, const Scene *scene, DrawList *list, float y)
{
    enum { LINE = 46, NUMBER = 56 };
    Desk desk = desk_of(scene);
    TextStyle style = { .role = ROLE_INK, .largest = DESK_BODY, .smallest = DESK_SMALL };
    for (int i = 0; i < wall_shown(state); i++, y += LINE) {
        int card = state->page * state->use->places + i;
        float cy = y + LINE / 2.0f, w = desk.middle_w - NUMBER;
        draw_disc(list, desk.middle + 20, cy, 19, ROLE_ACCENT);
        text_line(list, scene->metrics, desk.middle + 20, cy + 0.34f * DESK_SMALL, DESK_SMALL, true,
                  ROLE_ON_ACCENT, ALIGN_CENTRE, arena_printf(list->arena, "%d", i + 1));
        TextBlock block = text_fit(scene->metrics, list->arena, wall_item(state, card)->text, w,
                                   LINE, &style);
        if (block.fits) text_draw(list, &block, desk.middle + NUMBER, w, cy, &style);
    }
    return y + 24;
}

static float draw_card(const State *state, const Scene *scene, DrawList *list, float y)
{
    Desk desk = desk_of(scene);
    const Item *item = wall_item(state, state->at);
    y = desk_text(list, scene, (Rect){ desk.middle, y, desk.middle_w, 130 }, item->text, DESK_ITEM,
                  true);
    y = desk_text(list, scene, (Rect){ desk.middle, y + 8, desk.middle_w, 230 }, item->sentence, 34,
                  false);
    return desk_aside_below(list, scene, item, y + 16) + 16;
}

// The right column --------------------------------------------------------------------------------

static float draw_fact(const Scene *scene, DrawList *list, float y, Str label, Str words)
{
    float x = desk_of(scene).right;
    desk_label(list, scene, x, y + 28, label);
    return desk_text(list, scene, (Rect){ x, y + 40, DESK_RIGHT_W, 90 }, words, DESK_ITEM, true) +
           20;
}

static void draw_most(const State *state, const Scene *scene, DrawList *list, float y)
{
    enum { LINE = 40, NUMBER = 70 };
    float x = desk_of(scene).right;
    Arena *arena = list->arena;
    int *cards = arena_new(arena, int, state->count + 1), count = wall_chosen(state, arena, cards);
    if (count == 0) return;
    desk_label(list, scene, x, y + 28, STR("Gekozen"));
    y += 44;
    TextStyle style = { .role = ROLE_INK, .largest = DESK_BODY, .smallest = DESK_SMALL };
    for (int i = 0; i < count; i++) {
        float w = DESK_RIGHT_W - NUMBER;
        TextBlock block = text_fit(scene->metrics, arena, wall_item(state, cards[i])->text, w,
                                   2 * LINE, &style);
        float h = block.line_count < 2 ? LINE : 2 * LINE;
        if (!block.fits || y + h + (i + 1 < count ? LINE : 0) > DESK_BOTTOM) {
            text_line(list, scene->metrics, x, y + 28, DESK_SMALL, false, ROLE_INK_SOFT,
                      ALIGN_START, arena_printf(arena, "en nog %d", count - i));
            return;
        }
        text_draw(list, &block, x, w, y + h / 2, &style);
        text_line(list, scene->metrics, x + DESK_RIGHT_W, y + h / 2 + 0.34f * DESK_BODY, DESK_BODY,
                  true, ROLE_INK, ALIGN_END, arena_printf(arena, "%d", state->hands[cards[i]]));
        y += h;
    }
}

static void right_column(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    float y = 116;
    int hands = wall_shown_hands(state, ui);
    if (state->step == WALL_CARD && state->use->counts) {
        Str words = hands < 0 ? STR("nog niet geteld") : arena_printf(list->arena, "%d", hands);
        float top = y;
        y = draw_fact(scene, list, y, ui->digits > 0 ? STR("Druk op Enter") : STR("Handen"), words);
        draw_group(list, STR("cijfers"),
                   (Rect){ desk_of(scene).right, top, DESK_RIGHT_W, y - top });
    }
    int pages = wall_pages(state);
    if (state->step == WALL_CARDS && pages > 1) {
        y = draw_fact(scene, list, y, STR("Blad"),
                      arena_printf(list->arena, "%d van %d", state->page + 1, pages));
    }
    y = draw_fact(scene, list, y, STR("Bekeken"),
                  arena_printf(list->arena, "%d van %d", wall_seen(state), state->count));
    int drawn = wall_drawn(state);
    if (!state->use->counts && state->step != WALL_TITLE) {
        y = draw_fact(scene, list, y, STR("Op goed geluk: N"),
                      drawn == WALL_NONE ? STR("alles is geweest") : wall_item(state, drawn)->text);
    }
    draw_most(state, scene, list, y);
}

void wall_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    desk_room_copy(list, scene, state, ui, wall_room);
    Str hint = wall_hint(state, ui, list->arena);
    desk_next(list, scene, arena_printf(list->arena, "Met de pijl: %.*s.", STR_ARG(hint)),
              (Str){ 0 });
    float y = 116;
    if (state->step == WALL_TITLE || state->step == WALL_CHOSEN) {
        Desk desk = desk_of(scene);
        y = desk_text(list, scene, (Rect){ desk.middle, y, desk.middle_w, 230 },
                      state->use->heading, DESK_ITEM, true) +
            24;
    }
    if (state->step == WALL_CARDS) y = draw_page(state, scene, list, y);
    if (state->step == WALL_CARD) y = draw_card(state, scene, list, y);
    desk_advice(list, scene, advice_of(state), y);
    right_column(state, ui, scene, list);
}
