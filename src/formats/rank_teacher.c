// "Op volgorde" on the teacher's own screen: on the left what the room sees, in the middle the card with its
// talk prompts and what can be done, on the right the order so far and how many couples picked what.
#include "formats/desk_advice.h"
#include "formats/rank_view.h"

static const DeskAdvice on_title[] = {
    { STR_INIT("L"), STR_INIT("lees de kaarten voor, een voor een") },
    { STR_INIT("S"), STR_INIT("sla over: leg ze meteen op volgorde") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_table[] = {
    { STR_INIT("L"), STR_INIT("lees de kaarten voor, een voor een") },
    { STR_INIT("Tab"), STR_INIT("zet de gele ring op een kaart") },
    { STR_INIT("S"), STR_INIT("sla over: leg ze meteen op volgorde") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_card[] = {
    { STR_INIT("L"), STR_INIT("terug naar alle kaarten") },
    { STR_INIT("S"), STR_INIT("sla over: leg ze op volgorde") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_make[] = {
    { STR_INIT("Tab"), STR_INIT("zet de gele ring op een kaart, links of rechts") },
    { STR_INIT("Enter"), STR_INIT("pak de kaart op, kies een plek met de pijlen, en weer Enter") },
    { STR_INIT("3"), STR_INIT("een cijfer: de kaart in de ring naar die plek") },
    { STR_INIT("X"), STR_INIT("haal de kaart in de ring uit de volgorde") },
    { STR_INIT("muis"), STR_INIT("tik een kaart aan, of sleep hem naar een plek") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_whole[] = {
    { STR_INIT("\xE2\x86\x92"), STR_INIT("kies er samen \xC3\xA9\xC3\xA9n om echt te doen") },
    { STR_INIT("N"), STR_INIT("schuif nog met de kaarten") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_wall[] = {
    { STR_INIT("Tab"), STR_INIT("zet de gele ring op een kaart") },
    { STR_INIT("Enter"), STR_INIT("een ouder en kind kiezen de kaart in de ring") },
    { STR_INIT("X"), STR_INIT("\xC3\xA9\xC3\xA9n minder voor die kaart") },
    { STR_INIT("N"), STR_INIT("schuif nog met de kaarten") },
    { { 0 }, { 0 } },
};
static const DeskAdvice on_done[] = {
    { STR_INIT("N"), STR_INIT("schuif nog met de kaarten") },
    { { 0 }, { 0 } },
};

static const DeskAdvice *advice_of(RankStep step)
{
    static const DeskAdvice *const tables[] = {
        [RANK_TITLE] = on_title, [RANK_TABLE] = on_table, [RANK_CARD] = on_card,
        [RANK_MAKE] = on_make,   [RANK_WHOLE] = on_whole, [RANK_WALL] = on_wall,
        [RANK_DONE] = on_done,
    };
    return tables[step];
}

// What every step is for, in a sentence that can be said to the room.
static Str say(RankStep step)
{
    static const Str sentences[] = {
        [RANK_TITLE] = STR_INIT("Elke tafel krijgt de kaarten op papier."),
        [RANK_TABLE] = STR_INIT("Lees de kaarten voor. Wie deed dit al eens?"),
        [RANK_CARD] = STR_INIT("Wat leert een kind hiervan over zichzelf, en over werk?"),
        [RANK_MAKE] = STR_INIT("De tafels leggen hun kaarten op volgorde. Maak daarna samen "
                               "de volgorde van de zaal."),
        [RANK_WHOLE] = STR_INIT("Waarom staat deze bovenaan? Wie had een andere volgorde?"),
        [RANK_WALL] = STR_INIT("Elke ouder kiest met het kind \xC3\xA9\xC3\xA9n kaart om thuis "
                               "echt te doen."),
        [RANK_DONE] = STR_INIT("Spreek af wanneer. Kom er in het volgende gesprek op terug."),
    };
    return sentences[step];
}

static float draw_item(const State *state, const Scene *scene, DrawList *list, float y)
{
    Desk desk = desk_of(scene);
    if (state->step == RANK_CARD) {
        const Item *item = rank_item(state, state->at);
        y = desk_text(list, scene, (Rect){ desk.middle, y, desk.middle_w, 130 }, item->text,
                      DESK_ITEM, true);
        y = desk_text(list, scene, (Rect){ desk.middle, y + 8, desk.middle_w, 200 }, item->sentence,
                      34, false);
        y = desk_aside_below(list, scene, item, y + 20) + 20;
    }
    return desk_text(list, scene, (Rect){ desk.middle, y, desk.middle_w, 240 }, say(state->step),
                     34, state->step != RANK_CARD) +
           28;
}

static void draw_order(const State *state, const Scene *scene, DrawList *list)
{
    enum { TOP = 176, LINE = 74, NUMBER = 52, COUPLES = 64 };
    float x = desk_of(scene).right;
    desk_label(list, scene, x, 144, STR("De volgorde"));
    if (state->order_count == 0) {
        desk_text(list, scene, (Rect){ x, TOP, DESK_RIGHT_W, 160 },
                  STR("Er staat nog geen kaart op een plek. Dat hoeft ook niet."), DESK_BODY,
                  false);
        return;
    }
    TextStyle style = {
        .role = ROLE_INK, .largest = DESK_BODY, .smallest = DESK_SMALL, .line_height = 1.15f
    };
    for (int i = 0; i < state->order_count; i++) {
        float y = TOP + LINE * (float)i, cy = y + LINE / 2.0f;
        int couples = state->couples[state->order[i]];
        rank_number(scene, list, x + 20, cy, 20, i + 1);
        text_box(list, scene->metrics,
                 (Rect){ x + NUMBER, y, DESK_RIGHT_W - NUMBER - COUPLES, LINE },
                 rank_item(state, state->order[i])->text, &style);
        if (couples == 0) continue;
        text_line(list, scene->metrics, x + DESK_RIGHT_W, cy + 0.34f * DESK_BODY, DESK_BODY, true,
                  ROLE_INK, ALIGN_END, arena_printf(list->arena, "%d\xC3\x97", couples));
    }
}

void rank_teacher(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    static const Str steps[] = { STR_INIT("Kaarten"), STR_INIT("Volgorde"), STR_INIT("Kiezen") };
    bool begun = state->step != RANK_TITLE;
    desk_room_copy(list, scene, state, ui, rank_room);
    Str hint = rank_hint(state, list->arena);
    desk_next(list, scene, arena_printf(list->arena, "Met de pijl: %.*s", STR_ARG(hint)),
              (Str){ 0 });
    int now = state->step < RANK_MAKE ? 0 : state->step < RANK_WALL ? 1 : 2;
    if (begun) desk_steps(list, scene, steps, 3, now);
    float y = draw_item(state, scene, list, begun ? 196 : 120);
    desk_advice(list, scene, advice_of(state->step), y);
    draw_order(state, scene, list);
}
