// The mini-stage quiz: pupils' questions, everybody stands, whoever is wrong sits down, the last one
// standing wins. This file is the contract with the house; rules (quiz_rules.c, _people.c, _next.c,
// _state.c), keys (_input.c) and pictures (_title.c, _question.c, _right.c, _stand.c, _winner.c, _end.c,
// _teacher.c) have files of their own, because together they are more than fits in a head.
#include "formats/quiz.h"

#include "formats/aside.h"
#include "formats/quiz_view.h"

// At 4:3 and at 16:9: what fits in both fits in between.
static const float widths[] = { 1333, 1778 };

static Field first_that_does_not_fit(const Metrics *metrics, Arena *arena, const Item *item)
{
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
        Scene scene = { .width = widths[i], .metrics = metrics };
        Field field = FIELD_NONE;
        if (item->kind == ITEM_CARD) {
            field = quiz_card_fits(&scene, arena, item) ? FIELD_NONE : FIELD_SENTENCE;
        } else {
            field = quiz_question_fits(&scene, arena, item);
            if (field == FIELD_NONE) field = quiz_right_fits(&scene, arena, item);
            if (field == FIELD_NONE) field = quiz_recap_fits(&scene, arena, item);
        }
        if (field != FIELD_NONE) return field;
    }
    return FIELD_NONE;
}

static bool accepts(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    Arena scratch = { 0 };
    for (int i = 0; i < pack->item_count; i++) {
        Item *item = &pack->items[i];
        bool card = item->kind == ITEM_CARD && item->card_kind == CARD_COMPLIMENT;
        if (item->kind != ITEM_QUESTION && !card) continue;
        // Each message takes a text or the item away, so this ends.
        for (Field field = FIELD_COUNT; item->usable && field != FIELD_NONE;) {
            field = first_that_does_not_fit(metrics, &scratch, item);
            if (field != FIELD_NONE) pack_too_large(pack, i, field, diags);
            arena_reset(&scratch);
        }
    }
    arena_finish(&scratch);
    return pack_usable(pack, ITEM_QUESTION) > 0;
}

// The quiz and the group whose question this is; the group alone where both are too long.
static Str strip_words(const State *state, const Scene *scene, Arena *arena)
{
    enum { PLACE = 460 }; // pawns on the left, "Vraag 18 van 20" on the right
    Str title = quiz_title_words(state), group = quiz_group(state, state->at);
    if (state->pack->file_count < 2) return title;
    Str both = arena_printf(arena, "%.*s \xC2\xB7 %.*s", STR_ARG(title), STR_ARG(group));
    float w = text_width(scene->metrics, arena, both, SIZE_HINT_MIN, false);
    return w <= stage_of(scene).width - PLACE ? both : group;
}

void quiz_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    static void (*const pictures[])(const State *, const Ui *, const Scene *, DrawList *) = {
        [QUIZ_TITLE] = quiz_draw_title,   [QUIZ_RULES] = quiz_draw_rules,
        [QUIZ_READ] = quiz_draw_question, [QUIZ_VOTE] = quiz_draw_question,
        [QUIZ_RIGHT] = quiz_draw_right,   [QUIZ_EXPLAIN] = quiz_draw_explain,
        [QUIZ_TALK] = quiz_draw_talk,     [QUIZ_ROUND] = quiz_draw_round,
        [QUIZ_STAND] = quiz_draw_stand,   [QUIZ_GUESS] = quiz_draw_guess,
        [QUIZ_WINNER] = quiz_draw_winner, [QUIZ_COMPLIMENTS] = quiz_draw_compliments,
        [QUIZ_RECAP] = quiz_draw_recap,
    };
    QuizStep shown = quiz_panel_open(state, ui) ? QUIZ_RULES : state->step;
    if (shown == QUIZ_WINNER) { // the feast has the whole screen
        quiz_draw_winner(state, ui, scene, list);
        return;
    }
    int place = quiz_place(state), total = quiz_total(state);
    Str title = quiz_title_words(state), where = { 0 };
    if (place > 0) {
        where = arena_printf(list->arena, "Vraag %d van %d", place, total);
        title = strip_words(state, scene, list->arena);
    } else if (quiz_item(state)) {
        where = STR("Oefenvraag");
    }
    draw_clear(list, ROLE_GROUND);
    stage_strip(list, scene, title, where);
    pictures[shown](state, ui, scene, list);
    stage_foot(list, scene, place - 1, place > 0 ? total : 0, quiz_hint(state, ui, list->arena));
}

Str quiz_title_words(const State *state)
{
    return str_empty(state->pack->title) || state->pack->file_count > 1
               ? STR("Quiz van de leerlingen")
               : state->pack->title;
}

Str quiz_hint(const State *state, const Ui *ui, Arena *arena)
{
    // The key ends the choice of a setting, or puts down the number; the game stays where it is.
    if (quiz_panel_row(ui) >= 0 || ui->digits > 0) return STR("klaar");
    Str next = quiz_next(state, arena), word = str_word(&next);
    static const struct {
        Str move, hint;
    } hints[] = {
        { STR_INIT("regels"), STR_INIT("zo werkt het") },
        { STR_INIT("oefen"), STR_INIT("eerst oefenen") },
        { STR_INIT("antwoorden"), STR_INIT("kaart omhoog") },
        { STR_INIT("goed"), STR_INIT("antwoord") },
        { STR_INIT("uitleg"), STR_INIT("uitleg") },
        { STR_INIT("winnaar"), STR_INIT("de winnaar") },
        { STR_INIT("stand"), STR_INIT("wie staat er nog?") },
        { STR_INIT("ronde"), STR_INIT("nieuwe ronde") },
        { STR_INIT("complimenten"), STR_INIT("compliment") },
        { STR_INIT("leg"), STR_INIT("terug naar de muur") },
        { STR_INIT("terugblik"), STR_INIT("terugblik") },
    };
    bool more = !str_empty(word) && !str_empty(next); // the next page of the same
    if (more && state->step == QUIZ_COMPLIMENTS) return STR("meer complimenten");
    if (more && state->step == QUIZ_RECAP) return STR("verder");
    for (size_t i = 0; i < sizeof hints / sizeof *hints; i++) {
        if (str_eq(word, hints[i].move)) return hints[i].hint;
    }
    if (str_empty(word)) return STR("klaar");
    return state->asked == 0 ? STR("de eerste vraag") : STR("volgende vraag");
}

static void draw(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    if (scene->audience == FOR_TEACHER) {
        quiz_teacher(state, ui, scene, list);
    } else {
        quiz_room(state, ui, scene, list);
    }
}

// Results -------------------------------------------------------------------------------------------

static Str outcome(const State *state, int index, Arena *arena)
{
    const Turn *turn = &state->turns[index];
    const Item *item = &state->pack->items[state->items[index]];
    if (!turn->asked) return (Str){ 0 };
    const char *side = item->right == SIDE_RED ? "rood" : "groen";
    if (turn->struck) return arena_printf(arena, "%s was goed, geschrapt", side);
    if (turn->all_wrong) return arena_printf(arena, "%s was goed, iedereen had het fout", side);
    if (turn->after == QUIZ_UNKNOWN) return arena_printf(arena, "%s was goed", side);
    return arena_printf(arena, "%s was goed, %d %s nog", side, turn->after,
                        turn->after == 1 ? "staat" : "staan");
}

// "18 vragen doen mee: De Bakkers 3, Groepje 2 4. Nog 2 tot 15."
static Str summary(const State *state, Arena *arena)
{
    Str groups = { 0 };
    int total = quiz_total(state);
    for (int f = 0; f < state->pack->file_count; f++) {
        int mine = 0, first = -1;
        for (int i = 0; i < state->count; i++) {
            if (state->pack->items[state->items[i]].file != f) continue;
            if (first < 0) first = i;
            mine += state->in[i];
        }
        if (first < 0) continue;
        groups = arena_printf(arena, "%.*s%s%.*s %d", STR_ARG(groups), groups.n ? ", " : "",
                              STR_ARG(quiz_group(state, first)), mine);
    }
    Str missing = total < PACK_QUIZ_MIN
                      ? arena_printf(arena, " Nog %d tot %d.", PACK_QUIZ_MIN - total, PACK_QUIZ_MIN)
                      : (Str){ 0 };
    return arena_printf(arena, "%d %s mee: %.*s.%.*s", total,
                        total == 1 ? "vraag doet" : "vragen doen", STR_ARG(groups),
                        STR_ARG(missing));
}

static Str place_words(const State *state, Arena *arena)
{
    static const char *const places[] = { [QUIZ_TITLE] = "het begin",
                                          [QUIZ_RULES] = "de regels",
                                          [QUIZ_ROUND] = "een nieuwe ronde",
                                          [QUIZ_STAND] = "wie staat er nog",
                                          [QUIZ_GUESS] = "de dichtste gok",
                                          [QUIZ_WINNER] = "de winnaar",
                                          [QUIZ_COMPLIMENTS] = "de complimenten",
                                          [QUIZ_RECAP] = "de terugblik" };
    int place = quiz_place(state);
    if (place > 0) return arena_printf(arena, "vraag %d van %d", place, quiz_total(state));
    return quiz_item(state) ? STR("de oefenvraag") : str_z(places[state->step]);
}

// Later pages and rounds have a number; a moment that comes again keeps its name.
static Str numbered(Arena *arena, Str name, const char *between, int number)
{
    if (number < 2) return name;
    return arena_printf(arena, "%.*s%s%d", STR_ARG(name), between, number);
}

static Str moment(const State *state, Arena *arena)
{
    const Item *item = quiz_item(state);
    bool question = item && state->at != QUIZ_PRACTICE;
    switch (state->step) {
    case QUIZ_TITLE:
        return STR("Quiz: begin");
    case QUIZ_VOTE: // the answer has no room for the photo
        if (!question || str_empty(item->photo_path)) return (Str){ 0 };
        return arena_printf(arena, "Vraag %d, foto", state->at + 1);
    case QUIZ_RIGHT:
        if (!question) return (Str){ 0 };
        return arena_printf(arena, "Vraag %d", state->at + 1);
    case QUIZ_EXPLAIN:
        if (!question) return (Str){ 0 };
        return arena_printf(arena, "Vraag %d, uitleg", state->at + 1);
    case QUIZ_WINNER: // "Wie nu staat" says nothing to who was not there
        if (quiz_round(state)->name_count == 0 && quiz_round(state)->winners == QUIZ_UNKNOWN) {
            return (Str){ 0 };
        }
        return numbered(arena, STR("Winnaar"), " van ronde ", state->round + 1);
    case QUIZ_RECAP:
        if (state->asked == 0) return (Str){ 0 };
        return numbered(arena, STR("Terugblik"), " ", state->page + 1);
    default:
        return (Str){ 0 };
    }
}

// What was asked, or is on the screen, can no longer be left out by the overview.
static Str toggle(const State *state, int index, bool shown, Arena *arena)
{
    if (state->turns[index].asked || shown) return (Str){ 0 };
    return arena_printf(arena, "%s %d", state->in[index] ? "weg" : "erbij", index + 1);
}

// The right answer before its step, why, and what the makers noted.
static Str aside(const State *state, Arena *arena)
{
    const Item *item = quiz_item(state);
    if (!item) return (Str){ 0 };
    Str right = item->right == SIDE_RED ? item->red : item->green;
    return aside_lines(arena, arena_printf(arena, "Goed: %.*s", STR_ARG(right)), item);
}

static void report(const State *state, Report *out)
{
    for (int i = 0; i < state->count; i++) {
        const Turn *turn = &state->turns[i];
        bool shown = quiz_item(state) != NULL && state->at == i;
        *report_add(out) = (ReportItem){
            .move = arena_printf(out->arena, "vraag %d", i + 1),
            .toggle = toggle(state, i, shown, out->arena),
            .title = arena_printf(out->arena, "Vraag %d", i + 1),
            .text = state->pack->items[state->items[i]].text,
            .outcome = outcome(state, i, out->arena),
            .done = turn->asked,
            .now = shown,
            .out = !state->in[i],
        };
    }
    out->place = place_words(state, out->arena);
    out->summary = summary(state, out->arena);
    out->moment = moment(state, out->arena);
    out->aside = aside(state, out->arena);
    int next = state->step < QUIZ_WINNER ? quiz_following(state) : -1;
    if (next >= 0) out->coming = state->pack->items[state->items[next]].text;
}

static Str says(const State *state, const Ui *ui, Action action, Arena *arena)
{
    switch (action) {
    case ACTION_NEXT:
        return quiz_hint(state, ui, arena);
    case ACTION_AGAIN:
        return state->step == QUIZ_STAND ? STR("nog een vraag") : STR("iedereen staat weer");
    case ACTION_GREEN:
        return STR("de dichtste gok");
    case ACTION_STRIKE:
        return STR("schrap de vraag");
    case ACTION_WINNER:
        return state->step == QUIZ_WINNER ? STR("typ de naam") : STR("de winnaar");
    case ACTION_SETTINGS:
        return STR("spelregels");
    default:
        return (Str){ 0 };
    }
}

static const Action keys[] = { ACTION_BACK,     ACTION_AGAIN, ACTION_STRIKE,
                               ACTION_SKIP,     ACTION_BLACK, ACTION_OVERVIEW,
                               ACTION_SETTINGS, ACTION_HELP,  ACTION_NONE };

const Format format_quiz = {
    .id = "quiz",
    .title = "Quiz",
    .keys = keys,
    .says = says,
    .deck = CARD_COMPLIMENT,
    .accepts = accepts,
    .start = quiz_start,
    .interpret = quiz_interpret,
    .apply = quiz_apply,
    .next = quiz_next,
    .draw = draw,
    .report = report,
};
