// The frame round every picture of "op volgorde", and the two things that several of them share.
#include "formats/rank_view.h"

enum { HEAD_Y = 150 };

void rank_heading(const Scene *scene, DrawList *list, float width, Str words)
{
    TextStyle style = {
        .bold = true, .role = ROLE_INK, .largest = 60, .smallest = SIZE_BODY_MIN, .max_lines = 1
    };
    text_box(list, scene->metrics, (Rect){ stage_of(scene).left, HEAD_Y - 40, width, 80 }, words,
             &style);
}

void rank_number(const Scene *scene, DrawList *list, float cx, float cy, float r, int number)
{
    float size = 1.25f * r;
    draw_disc(list, cx, cy, r, ROLE_ACCENT);
    text_line(list, scene->metrics, cx, cy + 0.34f * size, size, true, ROLE_ON_ACCENT, ALIGN_CENTRE,
              arena_printf(list->arena, "%d", number));
}

Str rank_hint(const State *state, Arena *arena)
{
    static const struct {
        Str move, hint;
    } hints[] = {
        { STR_INIT("maak"), STR_INIT("leg ze op volgorde") },
        { STR_INIT("kaart"), STR_INIT("volgende kaart") },
        { STR_INIT("volgorde"), STR_INIT("de hele volgorde") },
        { STR_INIT("muur"), STR_INIT("kies er samen \xC3\xA9\xC3\xA9n") },
        { STR_INIT("samen"), STR_INIT("wat is er gekozen?") },
    };
    Str next = rank_next(state, arena), word = str_word(&next);
    if (state->step == RANK_TITLE) return STR("de kaarten");
    bool overleaf = !str_empty(next) && !str_eq(word, STR("kaart"));
    if (overleaf) return STR("meer kaarten");
    for (size_t i = 0; i < sizeof hints / sizeof *hints; i++) {
        if (str_eq(word, hints[i].move)) return hints[i].hint;
    }
    return STR("klaar");
}

static Str page_words(Arena *arena, int page, int pages)
{
    if (pages == 1) return (Str){ 0 };
    return arena_printf(arena, "Blad %d van %d", page + 1, pages);
}

static Str place_words(const State *state, Arena *arena)
{
    switch (state->step) {
    case RANK_TABLE:
        return page_words(arena, state->page, rank_table_pages(state));
    case RANK_CARD:
        return arena_printf(arena, "Kaart %d van %d", state->at + 1, state->count);
    case RANK_WALL:
        return page_words(arena, state->page, rank_wall_pages(state));
    case RANK_DONE:
        return page_words(arena, state->page, rank_done_pages(state));
    default:
        return (Str){ 0 };
    }
}

void rank_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    static void (*const pictures[])(const State *, const Ui *, const Scene *, DrawList *) = {
        [RANK_TITLE] = rank_draw_title, [RANK_TABLE] = rank_draw_table,
        [RANK_CARD] = rank_draw_card,   [RANK_MAKE] = rank_draw_make,
        [RANK_WHOLE] = rank_draw_whole, [RANK_WALL] = rank_draw_wall,
        [RANK_DONE] = rank_draw_done,
    };
    bool usual = state->step == RANK_TITLE || str_empty(state->pack->title);
    draw_clear(list, ROLE_GROUND);
    stage_strip(list, scene, usual ? STR("Op volgorde") : state->pack->title,
                place_words(state, list->arena));
    pictures[state->step](state, ui, scene, list);
    stage_foot(list, scene, -1, 0, rank_hint(state, list->arena));
}
