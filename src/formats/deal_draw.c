// The frame round every picture of the kwaliteitenspel: the strip with the card's number, the foot with
// the number of the order, by which a table with a deck on paper plays along.
#include "formats/deal_view.h"

Str deal_hint(const State *state, const Ui *ui, Arena *arena)
{
    static const struct {
        Str move, hint;
    } hints[] = {
        { STR_INIT("wijzen"), STR_INIT("hoe spelen we?") },
        { STR_INIT("wijze"), STR_INIT("begin") },
        { STR_INIT("draai"), STR_INIT("draai de kaart") },
        { STR_INIT("rust"), STR_INIT("naar de reststapel") },
        { STR_INIT("leg"), STR_INIT("leg terug") },
        { STR_INIT("kaart"), STR_INIT("de kaart") },
        { STR_INIT("stapel"), STR_INIT("verder") },
        { STR_INIT("top"), STR_INIT("de top 3") },
        { STR_INIT("leerling"), STR_INIT("wie is er nu?") },
    };
    if (ui->typing) return (Str){ 0 };
    Str next = deal_next(state, arena), word = str_word(&next);
    bool given = state->step == DEAL_CARD && !deal_in_hand(state);
    if (given && str_eq(word, STR("draai"))) return STR("volgende kaart");
    if (str_eq(word, STR("tafel"))) return given ? STR("terug naar de tafel") : STR("meer kaarten");
    if (str_eq(word, STR("overzicht"))) {
        return state->step == DEAL_WHO ? STR("verder") : STR("wie heeft wat?");
    }
    for (size_t i = 0; i < sizeof hints / sizeof *hints; i++) {
        if (str_eq(word, hints[i].move)) return hints[i].hint;
    }
    return STR("klaar");
}

static Str place_words(const State *state, Arena *arena)
{
    bool closed = state->way == DEAL_CLOSED;
    switch (state->step) {
    case DEAL_CARD:
    case DEAL_READ:
        if (!closed || deal_place(state) == 0) return (Str){ 0 };
        return arena_printf(arena, "Kaart %d van %d", deal_place(state), state->whole);
    case DEAL_TABLE:
        return arena_printf(arena, "Blad %d van %d", state->page + 1, deal_table_pages(state));
    default:
        return (Str){ 0 };
    }
}

// The order's number, and where the deck has no place of its own, how many cards are left.
static Str foot_words(const State *state, const Scene *scene, Arena *arena)
{
    bool closed = state->way == DEAL_CLOSED && state->step != DEAL_TITLE &&
                  state->step != DEAL_WAYS;
    bool told = closed && state->step != DEAL_WHO && deal_look(scene).deck.w == 0 &&
                state->deck_count + state->rest_count > 0;
    Str words = arena_printf(arena, "Volgorde %llu", (unsigned long long)deal_number(state));
    if (told)
        words = arena_printf(arena, "%.*s \xC2\xB7 nog %d", STR_ARG(words), state->deck_count);
    if (told && state->rest_count > 0) {
        words = arena_printf(arena, "%.*s \xC2\xB7 rest %d", STR_ARG(words), state->rest_count);
    }
    return words;
}

void deal_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    static void (*const pictures[])(const State *, const Ui *, const Scene *, DrawList *) = {
        [DEAL_TITLE] = deal_draw_title, [DEAL_WAYS] = deal_draw_ways, [DEAL_PILE] = deal_draw_pile,
        [DEAL_TABLE] = deal_draw_table, [DEAL_CARD] = deal_draw_card, [DEAL_READ] = deal_draw_read,
        [DEAL_PUPIL] = deal_draw_pupil, [DEAL_TOP] = deal_draw_top,   [DEAL_WHO] = deal_draw_who,
    };
    enum { SIZE = 30 };
    Stage stage = stage_of(scene);
    bool title = state->step == DEAL_TITLE || str_empty(state->pack->title);
    Str order = foot_words(state, scene, list->arena);
    Str place = place_words(state, list->arena);
    if (scene->touch) { // the foot is for buttons
        place = arena_printf(list->arena, "%.*s%s%.*s", STR_ARG(place),
                             str_empty(place) ? "" : " \xC2\xB7 ", STR_ARG(order));
    }
    draw_clear(list, ROLE_GROUND);
    stage_strip(list, scene, title ? STR("Kwaliteitenspel") : state->pack->title, place);
    pictures[state->step](state, ui, scene, list);
    stage_foot(list, scene, DEAL_NONE, 0, deal_hint(state, ui, list->arena));
    if (scene->touch || !str_empty(scene->keepsake)) return;
    text_line(list, scene->metrics, stage.left, FOOT_CENTRE + 0.34f * SIZE, SIZE, false,
              ROLE_INK_SOFT, ALIGN_START, order);
}
