// The frame round every picture of the placemat, and what the key forward does. The working screen has no
// strip: it needs the height, and the couple knows what it is doing.
#include "formats/placemat_view.h"

#include "base/utf8.h"
#include "formats/button.h"

Str placemat_progress(const Placemat *mat, Arena *arena)
{
    int laid = placemat_laid(mat);
    if (mat->agreed) return STR("klaar");
    if (laid == 0) return STR("nog leeg");
    return arena_printf(arena, "%d %s", laid, laid == 1 ? "kaart" : "kaarten");
}

Str placemat_hint(const State *state, const Ui *ui, Arena *arena)
{
    enum { NAME_CHARS = 18 }; // a longer one fills the button
    if (ui->typing) return (Str){ 0 };
    Str rest = placemat_next(state, arena), word = str_word(&rest);
    if (str_eq(word, STR("voor"))) {
        if (utf8_length(rest) > NAME_CHARS) return STR("wie volgt");
        return arena_printf(arena, "de placemat van %.*s", STR_ARG(rest));
    }
    if (str_empty(word) && state->people.count == 0) return STR("verder");
    if (!str_eq(word, STR("lijst"))) return STR("klaar");
    return state->step == PLACEMAT_TITLE ? STR("begin") : STR("lijst");
}

// For fingers the house has buttons in the foot; what forward does must stand beside these.
static Str foot_hint(const State *state, const Ui *ui, const Scene *scene, Arena *arena)
{
    enum { HOUSE = 540, BUTTON = 180 };
    Str hint = placemat_hint(state, ui, arena);
    float room = stage_of(scene).width - HOUSE - BUTTON;
    bool fits = !scene->touch || text_width(scene->metrics, arena, hint, 34, true) <= room;
    return fits ? hint : STR("wie volgt");
}

// Beside the button forward, for the step that it does not make.
static void draw_other_way(DrawList *list, const State *state, const Scene *scene, Str hint)
{
    enum { CAP = 52, GAP = 24 };
    bool laid = state->step == PLACEMAT_LAY && placemat_laid(placemat_now(state)) > 0;
    Str words = laid ? STR("lijst") : STR("verander");
    if (!laid && state->step != PLACEMAT_LOOK) return;
    float forward = scene->touch
                        ? stage_corner_width(scene, list->arena, hint, true)
                        : text_width(scene->metrics, list->arena, hint, 30, false) + CAP + 44;
    float w = button_width(scene->metrics, list->arena, words);
    button_words(list, scene->metrics, stage_beside_corner(scene, forward + GAP, w), FOOT_CENTRE,
                 words, laid ? STR("zet lijst") : STR("zet verder"));
}

void placemat_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    static void (*const pictures[])(const State *, const Ui *, const Scene *, DrawList *) = {
        [PLACEMAT_TITLE] = placemat_draw_title,
        [PLACEMAT_LIST] = placemat_draw_list,
        [PLACEMAT_LAY] = placemat_draw_lay,
        [PLACEMAT_LOOK] = placemat_draw_look,
    };
    draw_clear(list, ROLE_GROUND);
    bool strip = state->step == PLACEMAT_TITLE || state->step == PLACEMAT_LIST;
    if (strip) stage_strip(list, scene, STR("Placemat"), (Str){ 0 });
    Str hint = foot_hint(state, ui, scene, list->arena);
    stage_foot(list, scene, -1, 0, hint);
    if (!ui->typing) draw_other_way(list, state, scene, hint);
    pictures[state->step](state, ui, scene, list);
}
