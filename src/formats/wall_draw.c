// The frame round every picture of the kaartenmuur, its first picture and its wall.
#include "formats/wall_view.h"

Str wall_cards_words(const State *state, Arena *arena, int count)
{
    Str word = count == 1 ? state->use->one : state->use->many;
    return arena_printf(arena, "%d %.*s", count, STR_ARG(word));
}

// The first picture -------------------------------------------------------------------------------

static void draw_sign(const Scene *scene, DrawList *list, Rect card, WallSign sign)
{
    float cx = card.x + card.w / 2, cy = card.y + card.h / 2;
    switch (sign) {
    case WALL_SIGN_SUN:
        figure_sun(list, cx, cy, 22, &sun_rays_small, ROLE_SUN);
        break;
    case WALL_SIGN_ASK:
        text_line(list, scene->metrics, cx, cy + 0.34f * 86, 86, true, ROLE_ACCENT, ALIGN_CENTRE,
                  STR("?"));
        break;
    case WALL_SIGN_PERSON:
        figure_pawn(list, cx, cy + 36, 74, ROLE_PARENT);
        break;
    }
}

static void draw_title(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    enum { CARD = 112, CARD_HIGH = 120, STEP_X = 140, CARDS = 4 };
    Stage stage = stage_of(scene);
    Str count = wall_cards_words(state, list->arena, state->count);
    Str about = arena_printf(list->arena, "%.*s %.*s", STR_ARG(count), STR_ARG(state->use->about));
    stage_title(list, scene,
                &(TitlePage){ .title = state->pack->title,
                              .usual = state->use->usual,
                              .about = about,
                              .makers = state->pack->makers,
                              .calm = true });
    for (int i = 0; i < CARDS; i++) {
        Rect box = { stage.left + (float)(STEP_X * i), TITLE_ROW - CARD_HIGH / 2.0f, CARD,
                     CARD_HIGH };
        figure_card(list, box, 18, 3, 6, ROLE_LINE, ROLE_PAPER);
        draw_sign(scene, list, box, state->use->sign);
    }
}

// The wall ----------------------------------------------------------------------------------------

static void draw_cards(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    const WallUse *use = state->use;
    int shown = wall_shown(state);
    CardsPage page = { .count = shown,
                       .places = use->places,
                       .first = state->page * use->places,
                       .ring = wall_cursor(state, ui),
                       .numbered = true,
                       .heading = use->heading,
                       .layouts = use->layouts,
                       .layout_count = use->layout_count };
    const Item **cards = arena_new(list->arena, const Item *, shown + 1);
    for (int i = 0; i < shown; i++) {
        cards[i] = wall_item(state, page.first + i);
    }
    page.cards = cards;
    cards_wall_draw(list, scene, &page);
}

// The frame ---------------------------------------------------------------------------------------

Str wall_hint(const State *state, const Ui *ui, Arena *arena)
{
    bool more = state->step == WALL_CARDS && state->page + 1 < wall_pages(state);
    if (ui->digits > 0) return STR("tel deze handen");
    if (more) return arena_printf(arena, "meer %.*s", STR_ARG(state->use->many));
    switch (state->step) {
    case WALL_TITLE:
        return STR("naar de muur");
    case WALL_CARD:
        return STR("terug naar de muur");
    case WALL_CARDS:
        return wall_chosen_count(state) > 0 ? STR("wat kozen we?") : STR("klaar");
    case WALL_CHOSEN:
        break;
    }
    return state->page + 1 < wall_chosen_pages(state) ? STR("meer beroepen") : STR("klaar");
}

static Str place_words(const State *state, Arena *arena)
{
    int pages = state->step == WALL_CHOSEN ? wall_chosen_pages(state) : wall_pages(state);
    bool paged = state->step == WALL_CARDS || state->step == WALL_CHOSEN;
    if (!paged || pages < 2) return (Str){ 0 };
    return arena_printf(arena, "Blad %d van %d", state->page + 1, pages);
}

void wall_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    static void (*const pictures[])(const State *, const Ui *, const Scene *, DrawList *) = {
        [WALL_TITLE] = draw_title,
        [WALL_CARDS] = draw_cards,
        [WALL_CARD] = wall_draw_card,
        [WALL_CHOSEN] = wall_draw_chosen,
    };
    bool usual = state->step == WALL_TITLE || str_empty(state->pack->title);
    draw_clear(list, ROLE_GROUND);
    stage_strip(list, scene, usual ? state->use->usual : state->pack->title,
                place_words(state, list->arena));
    pictures[state->step](state, ui, scene, list);
    bool wall = state->step == WALL_CARDS && wall_pages(state) > 1;
    stage_foot(list, scene, state->page, wall ? wall_pages(state) : 0,
               wall_hint(state, ui, list->arena));
}
