// Placemat: a sheet of A3 that a child and a parent fill together. This file is the contract with the house;
// the rules (placemat_rules.c), what is typed (_pick.c), the keys (_input.c), the fingers (_touch.c) and the
// pictures (_draw.c and what stands beside it) have files of their own. There is no moment worth a
// picture: what goes home is the sheet itself, once, as it was in the end.
#include "formats/placemat.h"

#include "formats/placemat_view.h"

static bool accepts(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    Arena scratch = { 0 }, layout = { 0 };
    int *cards = arena_new(&scratch, int, pack->item_count + 1);
    int kinds, count = placemat_cards(pack, cards, &kinds);
    for (int i = 0; i < count && kinds >= 2; i++) {
        const Item *item = &pack->items[cards[i]];
        bool fits = placemat_card_fits(metrics, &layout, item);
        if (!fits) pack_too_large(pack, cards[i], FIELD_CARD, diags);
        arena_reset(&layout);
    }
    placemat_cards(pack, cards, &kinds);
    arena_finish(&layout);
    arena_finish(&scratch);
    return kinds >= 2;
}

// Sheets -----------------------------------------------------------------------------------------

// The person of sheet `sheet`, from 1: who laid something has one. PEOPLE_NONE: there is no such sheet.
static int person_of_sheet(const State *state, int sheet)
{
    for (int p = 0; p < state->people.count; p++) {
        if (placemat_laid(&state->mats[p]) > 0 && --sheet == 0) return p;
    }
    return PEOPLE_NONE;
}

static void draw(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    int person = scene->sheet > 0 ? person_of_sheet(state, scene->sheet) : PEOPLE_NONE;
    if (person != PEOPLE_NONE) {
        placemat_sheet(state, person, scene, list);
    } else if (scene->audience == FOR_TEACHER) {
        placemat_teacher(state, ui, scene, list);
    } else {
        placemat_room(state, ui, scene, list);
    }
}

// Results ----------------------------------------------------------------------------------------

// "Beroepen: Kok, Bakker. Motieven: Avontuur."
static Str words_of(const Placemat *mat, Arena *arena)
{
    static const Str heads[MAT_ZONES] = { STR_INIT("Beroepen: "), STR_INIT("Kwaliteiten: "),
                                          STR_INIT("Motieven: ") };
    Buf words = { 0 };
    for (int zone = 0; zone < MAT_ZONES; zone++) {
        for (int i = 0; i < mat->count[zone]; i++) {
            if (i == 0 && words.n > 0) buf_put(&words, STR(" "));
            buf_put(&words, i == 0 ? heads[zone] : STR(", "));
            buf_put(&words, mat->cards[zone][i].words);
        }
        if (mat->count[zone] > 0) buf_put(&words, STR("."));
    }
    Str text = arena_copy(arena, buf_str(&words));
    buf_finish(&words);
    return text;
}

// "5 kaarten, samen klaar"
static Str outcome_of(const Placemat *mat, Arena *arena)
{
    int laid = placemat_laid(mat);
    if (laid == 0) return (Str){ 0 };
    return arena_printf(arena, "%d %s%s", laid, laid == 1 ? "kaart" : "kaarten",
                        mat->agreed ? ", samen klaar" : "");
}

static Str place_words(const State *state, Arena *arena)
{
    if (state->at == PEOPLE_NONE) {
        return state->step == PLACEMAT_TITLE ? STR("het begin") : STR("de lijst met namen");
    }
    return arena_printf(arena, "placemat van %.*s", STR_ARG(state->people.names[state->at]));
}

static void report(const State *state, Report *out)
{
    int people = state->people.count, agreed = 0;
    out->sheets = arena_new(out->arena, Str, people + 1);
    for (int p = 0; p < people; p++) {
        const Placemat *mat = &state->mats[p];
        Str name = state->people.names[p];
        *report_add(out) = (ReportItem){
            .move = arena_printf(out->arena, "voor %.*s", STR_ARG(name)),
            .title = name,
            .text = words_of(mat, out->arena),
            .outcome = outcome_of(mat, out->arena),
            .done = mat->agreed,
            .now = p == state->at,
        };
        agreed += mat->agreed;
        if (placemat_laid(mat) == 0) continue;
        out->sheets[out->sheet_count++] = arena_printf(out->arena, "Placemat %.*s", STR_ARG(name));
    }
    out->place = place_words(state, out->arena);
    if (people == 0 && state->step == PLACEMAT_LIST) out->wants = STR("Typ eerst een naam.");
    if (people == 0) return;
    out->summary = arena_printf(out->arena, "%d %s, %d met kaarten, %d samen klaar.", people,
                                people == 1 ? "placemat" : "placemats", out->sheet_count, agreed);
}

// Of the others the teacher's screen says in words what they do here.
static Str says(const State *state, const Ui *ui, Action action, Arena *arena)
{
    switch (action) {
    case ACTION_NEXT:
        return placemat_hint(state, ui, arena);
    case ACTION_WINNER:
        return state->step == PLACEMAT_LIST ? STR("naam erbij") : STR("typ een woord");
    case ACTION_AGAIN:
        return STR("verander");
    case ACTION_SKIP:
        return STR("de lijst");
    default:
        return (Str){ 0 };
    }
}

static const Action keys[] = { ACTION_BACK, ACTION_BLACK, ACTION_OVERVIEW, ACTION_HELP,
                               ACTION_NONE };

const Format format_placemat = {
    .id = "placemat",
    .title = "Placemat",
    .keys = keys,
    .says = says,
    .accepts = accepts,
    .start = placemat_start,
    .interpret = placemat_interpret,
    .apply = placemat_apply,
    .next = placemat_next,
    .draw = draw,
    .report = report,
};
