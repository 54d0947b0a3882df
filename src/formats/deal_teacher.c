// The kwaliteitenspel on the teacher's own screen: on the left what the room sees and the card that comes
// next, in the middle the card with what can be done with it, on the right who has how many.
#include "formats/deal_view.h"
#include "formats/desk_advice.h"
#include "formats/name.h"

static void what_is_next(const State *state, const Scene *scene, DrawList *list)
{
    int following = deal_following(state);
    if (following == DEAL_NONE) {
        Str hint = deal_hint(state, &(Ui){ 0 }, list->arena);
        desk_next(list, scene, arena_printf(list->arena, "Met de pijl: %.*s", STR_ARG(hint)),
                  (Str){ 0 });
        return;
    }
    const Item *next = deal_item(state, following);
    Str small = arena_printf(list->arena, "Kaart %d van %d", deal_place(state) + 1, state->whole);
    desk_next(list, scene, small, next->text);
}

static void steps_row(const State *state, const Scene *scene, DrawList *list)
{
    static const Str closed[] = { STR_INIT("Stapel"), STR_INIT("Kaart"), STR_INIT("Gegeven") };
    static const Str open[] = { STR_INIT("Tafel"), STR_INIT("Kaart"), STR_INIT("Gegeven") };
    static const Str top3[] = { STR_INIT("Wie"), STR_INIT("Kiezen"), STR_INIT("Top 3") };
    bool card = state->step == DEAL_CARD || state->step == DEAL_READ;
    int now = !card ? 0 : deal_in_hand(state) ? 1 : 2;
    if (state->way == DEAL_TOP3 && !card) {
        now = state->step == DEAL_PUPIL ? 0 : state->step == DEAL_TABLE ? 1 : 2;
    }
    desk_steps(list, scene,
               state->way == DEAL_TOP3   ? top3
               : state->way == DEAL_OPEN ? open
                                         : closed,
               3, now);
}

static const DeskAdvice on_ways[] = {
    { STR_INIT("1"), STR_INIT("dichte stapel: draai de kaarten een voor een") },
    { STR_INIT("2"), STR_INIT("open tafel: kies een kaart voor een ander") },
    { STR_INIT("3"), STR_INIT("top 3: de drie kaarten die het best passen") },
    { STR_INIT("W"), STR_INIT("typ de namen vooraf") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_pile[] = {
    { STR_INIT("\xE2\x86\x92"), STR_INIT("draai de volgende kaart") },
    { STR_INIT("S"), STR_INIT("stop: wie heeft wat?") },
    { STR_INIT("I"), STR_INIT("speel op een andere manier") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_through[] = {
    { STR_INIT("\xE2\x86\x92"), STR_INIT("wie heeft wat?") },
    { STR_INIT("N"), STR_INIT("schud de reststapel en ga door") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_empty[] = {
    { STR_INIT("\xE2\x86\x92"), STR_INIT("wie heeft wat?") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_hand[] = {
    { STR_INIT("Enter"), STR_INIT("typ voor wie de kaart is") },
    { STR_INIT("3"), STR_INIT("een cijfer: het nummer van een tafel") },
    { STR_INIT("L"), STR_INIT("lees voor, met grote letters") },
    { STR_INIT("X"), STR_INIT("bij niemand: naar de reststapel") },
    { STR_INIT("S"), STR_INIT("nu niet: leg hem terug") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_given[] = {
    { STR_INIT("\xE2\x86\x92"), STR_INIT("ga verder") },
    { STR_INIT("Enter"), STR_INIT("toch voor een ander: typ de naam") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_table[] = {
    { STR_INIT("Tab"), STR_INIT("zet de gele ring op een kaart") },
    { STR_INIT("Enter"), STR_INIT("neem de kaart in de ring") },
    { STR_INIT("\xE2\x86\x92"), STR_INIT("meer kaarten, of verder") },
    { STR_INIT("S"), STR_INIT("stop: wie heeft wat?") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_pupil[] = {
    { STR_INIT("Enter"), STR_INIT("typ van wie de top 3 is") },
    { STR_INIT("\xE2\x86\x92"), STR_INIT("klaar: wie heeft wat?") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_top[] = {
    { STR_INIT("Tab"), STR_INIT("zet de gele ring op een kaart") },
    { STR_INIT("\xE2\x86\x91"), STR_INIT("een plaats hoger, of met pijl omlaag lager") },
    { STR_INIT("\xE2\x86\x92"), STR_INIT("de volgende leerling") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_who[] = {
    { STR_INIT("\xE2\x86\x92"), STR_INIT("verder") },
    { STR_INIT("N"), STR_INIT("speel nog door") },
    { { 0 }, { 0 } },
};

static const DeskAdvice *advice_of(const State *state)
{
    static const DeskAdvice *const tables[] = {
        [DEAL_TITLE] = on_ways,  [DEAL_WAYS] = on_ways, [DEAL_PILE] = on_pile,
        [DEAL_TABLE] = on_table, [DEAL_CARD] = on_hand, [DEAL_READ] = on_hand,
        [DEAL_PUPIL] = on_pupil, [DEAL_TOP] = on_top,   [DEAL_WHO] = on_who,
    };
    bool card = state->step == DEAL_CARD || state->step == DEAL_READ;
    if (card && !deal_in_hand(state)) return on_given;
    if (state->step == DEAL_PILE && state->deck_count == 0) {
        return state->rest_count > 0 ? on_through : on_empty;
    }
    return tables[state->step];
}

static float draw_item(const State *state, const Scene *scene, DrawList *list, float y)
{
    Desk desk = desk_of(scene);
    if (state->at == DEAL_NONE) return y;
    const Item *item = deal_item(state, state->at);
    y = desk_text(list, scene, (Rect){ desk.middle, y, desk.middle_w, 130 }, item->text, DESK_ITEM,
                  true);
    y = desk_text(list, scene, (Rect){ desk.middle, y + 8, desk.middle_w, 230 }, item->sentence, 34,
                  false);
    return desk_aside_below(list, scene, item, y + 24) + 24;
}

// How many cards each person has, in the order in which they joined; a card of the top 3 counts.
static void draw_people(const State *state, const Scene *scene, DrawList *list)
{
    enum { LINE = 40, NUMBER = 56, TOP = 184 };
    float x = desk_of(scene).right, y = TOP;
    Str words = arena_printf(list->arena, "Volgorde %llu", (unsigned long long)deal_number(state));
    desk_label(list, scene, x, 144, words);
    Arena *arena = list->arena;
    int *cards = arena_new(arena, int, state->people.count + 1);
    for (int card = 0; card < state->count; card++) {
        if (state->where[card] >= 0) cards[state->where[card]]++;
    }
    Str piles = arena_printf(arena, "stapel %d, rest %d, gegeven %d", state->deck_count,
                             state->rest_count, state->given_count);
    y = desk_text(list, scene, (Rect){ x, y - 24, DESK_RIGHT_W, 80 }, piles, DESK_SMALL, false) +
        20;
    TextStyle style = { .role = ROLE_INK, .largest = DESK_BODY, .smallest = DESK_SMALL };
    for (int p = 0; p < state->people.count; p++) {
        Str name = state->people.names[p];
        float w = DESK_RIGHT_W - NUMBER;
        TextBlock block = text_fit(scene->metrics, arena, name, w, LINE, &style);
        float h = block.fits ? LINE : 2 * LINE;
        if (y + h + (p + 1 < state->people.count ? LINE : 0) > DESK_BOTTOM) {
            text_line(list, scene->metrics, x, y + 28, DESK_SMALL, false, ROLE_INK_SOFT,
                      ALIGN_START, arena_printf(arena, "en nog %d", state->people.count - p));
            return;
        }
        name_box(list, scene->metrics, (Rect){ x, y, w, h }, name, &style);
        text_line(list, scene->metrics, x + DESK_RIGHT_W, y + h / 2 + 0.34f * DESK_BODY, DESK_BODY,
                  true, ROLE_INK, ALIGN_END,
                  arena_printf(arena, "%d", cards[p] + state->tops[p].count));
        y += h;
    }
}

void deal_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    desk_room_copy(list, scene, state, ui, deal_room);
    what_is_next(state, scene, list);
    bool plays = state->step >= DEAL_PILE && state->step != DEAL_WHO;
    if (plays) steps_row(state, scene, list);
    float y = draw_item(state, scene, list, plays ? 196 : 120);
    desk_advice(list, scene, advice_of(state), y);
    draw_people(state, scene, list);
}
