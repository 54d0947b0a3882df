// The pictures of the stellingenspel for the room: one function a step. The places of the two answers
// stay the same from the moment they appear. What only the teacher may know (the school's view, the
// prompts, the next statement) is not in the list before its move: statements_teacher.c draws that.
#include "formats/statements_view.h"

#include "formats/text.h"

#include <string.h>

static Str words_of(const Item *item, Sign sign)
{
    return sign == SIGN_SQUARE ? item->red : item->green;
}

// Whether the number that is typed was the last one missing.
static bool completes(const State *state, const Ui *ui)
{
    for (int f = 0; f < statements_fields(state); f++) {
        if (statements_field_value(state, ui, f) == COUNT_UNKNOWN) return false;
    }
    return true;
}

Str statements_hint(const State *state, const Ui *ui, Arena *arena)
{
    if (ui->digits > 0) return completes(state, ui) ? STR("uitslag") : STR("noteer");
    const Item *item = statements_item(state);
    bool last = state->at + 1 >= state->count;
    Str onward = STR("alle uitslagen");
    if (!last) onward = arena_printf(arena, "volgende %.*s", STR_ARG(state->kind->word));
    Str after_talk = item && statements_has_school(item) ? STR("de school") : onward;
    Str after_vote = statements_talks(state) ? STR("praat samen") : after_talk;
    switch (state->step) {
    case STEP_TITLE:
        return STR("begin");
    case STEP_READ:
        return STR("kaart omhoog");
    case STEP_VOTE:
        return STR("kaarten omlaag");
    case STEP_COUNT:
        if (statements_all_noted(state)) return STR("uitslag");
        if (statements_anything_noted(state)) return STR("leeg vak is 0");
        return after_vote;
    case STEP_RESULT:
        return after_vote;
    case STEP_TALK:
        if (state->prompt + 1 < statements_prompts(item)) return STR("volgende praatvraag");
        return after_talk;
    case STEP_SCHOOL:
        return onward;
    case STEP_END:
        break;
    }
    return state->page + 1 < state->pages ? STR("verder") : STR("klaar");
}

// Who a part is by when that fits on the line, else what is in it.
static Str about_of(const State *state, const Scene *scene, Arena *arena)
{
    TextStyle style = { .largest = SIZE_BODY_MIN, .smallest = SIZE_BODY_MIN, .max_lines = 1 };
    Str who = { 0 };
    if (state->part) who = state->part->who;
    float w = stage_title_width(scene);
    bool fits = !str_empty(who) && text_fit(scene->metrics, arena, who, w, 130, &style).fits;
    if (fits) return who;
    return arena_printf(arena, "%d %.*s", state->count,
                        STR_ARG(state->kind->about[state->count == 1 ? 0 : 1]));
}

// The words of the part are there, in the place of the title.
static bool shows_words(const State *state)
{
    return state->step == STEP_TITLE && state->part && part_has_words(state->part);
}

static void draw_title(const State *state, const Scene *scene, DrawList *list)
{
    Stage stage = stage_of(scene);
    const StatementsKind *kind = state->kind;
    if (shows_words(state)) {
        part_draw_words(state->part, state->since_ms, scene, list);
        return;
    }
    stage_title(list, scene,
                &(TitlePage){ .title = state->pack->title,
                              .usual = kind->title,
                              .about = about_of(state, scene, list->arena),
                              .makers = state->pack->makers,
                              .since_ms = state->since_ms });
    float chip = stage.roomy ? 108 : 92, size = stage.roomy ? 60 : 50;
    float x = stage.left;
    x += stage_chip(list, scene->metrics, SIGN_SQUARE, x, TITLE_ROW, chip, size, kind->answers[0]);
    stage_chip(list, scene->metrics, SIGN_CIRCLE, x + GUTTER, TITLE_ROW, chip, size,
               kind->answers[1]);
}

static Rect answer_box(const Scene *scene, Sign sign)
{
    Stage stage = stage_of(scene);
    float y = stage.roomy ? 580 : 548, h = stage.roomy ? 280 : 312;
    return (Rect){ sign == SIGN_SQUARE ? stage.left : stage.right_half, y, stage.half, h };
}

// Pawns beside the statement as long as the letters can stay large; then the text alone.
static void draw_statement(const State *state, const Scene *scene, DrawList *list, float height,
                           float rise)
{
    Stage stage = stage_of(scene);
    const Item *item = statements_item(state);
    TextStyle style = {
        .bold = true, .role = ROLE_INK, .largest = stage_size(scene, 104), .smallest = SIZE_BODY_MIN
    };
    float pawns = 445;
    Rect box = { stage.left, 120, stage.width - pawns - 56, height };
    Str photo = item->photo_path;
    TextBlock block = { 0 };
    if (!str_empty(photo)) {
        // Frame, shadow and credit end above the answers, also before these are there.
        float under = str_empty(item->credit) ? 64 : 88, w = 0.385f * stage.width;
        Rect picture = { stage.left + 12, 140, w, answer_box(scene, SIGN_SQUARE).y - 140 - under };
        float text_x = picture.x + picture.w + 80;
        box = (Rect){ text_x, 120, stage.left + stage.width - text_x, height };
        stage_photo(list, scene, item, picture);
        block = text_fit(scene->metrics, list->arena, item->text, box.w, box.h, &style);
    } else if (stage.roomy) {
        block = text_fit(scene->metrics, list->arena, item->text, box.w, box.h, &style);
    }
    bool beside = block.fits && (!str_empty(photo) || block.size >= 72);
    if (!beside && str_empty(photo)) {
        box.w = stage.width;
        block = text_fit(scene->metrics, list->arena, item->text, box.w, box.h, &style);
    }
    draw_group(list, STR("stelling"), box);
    text_draw(list, &block, box.x, box.w, box.y + box.h / 2, &style);
    if (!beside || !str_empty(photo)) return;
    float x = stage.left + stage.width - pawns;
    figure_voter(list, x + 148, 512, 262, ROLE_PARENT, SIGN_SQUARE, 112, rise);
    figure_voter(list, x + 316, 512, 190, ROLE_CHILD, SIGN_CIRCLE, 96, rise);
    draw_rrect(list, (Rect){ x, 508, pawns, 12 }, 6, ROLE_INK);
}

static void draw_read(const State *state, const Scene *scene, DrawList *list)
{
    stage_fade(list, scene, state->since_ms);
    draw_statement(state, scene, list, scene->width < 1550 ? 410 : 420, 0);
    list->alpha = 255;
}

static void draw_vote(const State *state, const Scene *scene, DrawList *list)
{
    const Item *item = statements_item(state);
    float rise = stage_motion(list, scene, state->since_ms, MOTION_RISE_MS);
    draw_statement(state, scene, list, scene->width < 1550 ? 410 : 420, rise);
    Rect red = answer_box(scene, SIGN_SQUARE), green = answer_box(scene, SIGN_CIRCLE);
    AnswerLook look = stage_answer_look(scene, list->arena, item->red, item->green, red.w, red.h,
                                        NULL);
    draw_group(list, STR("antwoord-rood"), red);
    stage_answer(list, scene, SIGN_SQUARE, red, item->red, &look);
    draw_group(list, STR("antwoord-groen"), green);
    stage_answer(list, scene, SIGN_CIRCLE, green, item->green, &look);
    if (!scene->touch) stage_cue(list, scene, STR("Kaart omhoog!"));
}

typedef struct SchoolLook {
    Rect panel, explain;
    TextBlock says;
    float x, right; /* between which things stand */
    float says_x, cy, foot;
    float chip_x; /* beside the words; 0: no chip, or a wide one below the words */
    float chip_h, chip_size;
    float wide_y; /* top of the wide one */
    bool fits;    /* the explanation, in its box */
} SchoolLook;

static const TextStyle says_style = { .role = ROLE_INK, .smallest = SIZE_BODY_MIN };

static TextStyle explain_style(const Scene *scene)
{
    return (
        TextStyle){ .role = ROLE_INK, .largest = stage_size(scene, 86), .smallest = SIZE_BODY_MIN };
}

static bool has_side(const Item *item)
{
    return item->view == VIEW_RED || item->view == VIEW_GREEN;
}

static Sign side_of(const Item *item)
{
    return item->view == VIEW_RED ? SIGN_SQUARE : SIGN_CIRCLE;
}

static SchoolLook school_look(const Scene *scene, Arena *arena, const Item *item, int lines)
{
    Rect panel = stage_panel(scene, lines);
    SchoolLook look = { .panel = panel,
                        .x = panel.x + 64,
                        .right = panel.x + panel.w - 64,
                        .cy = panel.y + 150,
                        .foot = panel.y + 216 };
    look.says_x = look.x + 276;
    Str says = item->view == VIEW_DEPENDS ? STR("De school zegt: het hangt ervan af.")
                                          : STR("De school zegt:");
    float below = look.foot + 38, w = look.right - look.x;
    for (int small = 0; small < 2 && look.chip_x == 0; small++) {
        TextStyle style = says_style;
        style.largest = small ? 50 : 60;
        look.says = text_fit(scene->metrics, arena, says, look.right - look.says_x, 170, &style);
        if (!has_side(item)) break;
        look.chip_h = small ? 92 : 124;
        look.chip_size = small ? 50 : 72;
        float chip_x = look.says_x + look.says.width + GUTTER;
        float chip_w = stage_chip_width(scene->metrics, arena, look.chip_h, look.chip_size,
                                        words_of(item, side_of(item)));
        if (chip_x + chip_w <= look.right) look.chip_x = chip_x;
    }
    if (has_side(item) && look.chip_x == 0) {
        // Too long for the row: words and chip stand above each other, to the right of the school.
        Str word = words_of(item, side_of(item));
        look.cy = panel.y + 32 + look.says.height / 2;
        look.wide_y = panel.y + 40 + look.says.height;
        float end = look.wide_y +
                    statements_wide_chip_height(scene, arena, word, look.right - look.says_x);
        if (end > below) below = end;
    }
    look.explain = (Rect){ look.x, below, w, panel.y + panel.h - 24 - below };
    TextStyle style = explain_style(scene);
    look.fits = text_fit(scene->metrics, arena, item->explain, w, look.explain.h, &style).fits;
    return look;
}

bool statements_school_fits(const Scene *scene, Arena *arena, const Item *item)
{
    return school_look(scene, arena, item, 0).fits;
}

static void draw_school(const State *state, const Scene *scene, DrawList *list)
{
    const Item *item = statements_item(state);
    int lines = stage_again_lines(scene, list->arena, item->text, 3);
    SchoolLook look = school_look(scene, list->arena, item, lines);
    if (look.fits) {
        stage_again(list, scene, item->text, 3);
    } else {
        look = school_look(scene, list->arena, item, 0);
    }
    figure_card(list, look.panel, 40, 3, 14, ROLE_LINE, ROLE_PAPER);
    figure_school(list, look.x, look.foot);
    text_draw(list, &look.says, look.says_x, look.right - look.says_x, look.cy, &says_style);
    if (look.chip_x > 0) {
        stage_chip(list, scene->metrics, side_of(item), look.chip_x, look.cy, look.chip_h,
                   look.chip_size, words_of(item, side_of(item)));
    } else if (has_side(item)) {
        statements_wide_chip(list, scene, side_of(item), words_of(item, side_of(item)), look.says_x,
                             look.wide_y, look.right - look.says_x);
    }
    TextStyle style = explain_style(scene);
    draw_group(list, STR("uitleg"), look.explain);
    text_box(list, scene->metrics, look.explain, item->explain, &style);
}

static void draw_talk(const State *state, const Scene *scene, DrawList *list)
{
    const Item *item = statements_item(state);
    Str prompt = item->prompt_count > 0 ? item->prompts[state->prompt]
                                        : STR("Waarom koos je deze kaart?");
    Rect box = stage_talk_panel(list, scene, item->text, prompt);
    statements_clock(state, scene, list, box.x + box.w, box.y - TALK_ABOVE);
    stage_talk_prompt(list, scene, box, prompt, state->since_ms);
}

static void draw_strip(const State *state, const Scene *scene, DrawList *list)
{
    bool item = state->step != STEP_TITLE && state->step != STEP_END;
    const StatementsKind *kind = state->kind;
    bool own = state->step != STEP_TITLE && !str_empty(state->pack->title);
    Str title = own ? state->pack->title : kind->title;
    const char *again = state->round == 1 ? ", tweede keer" : "";
    Str place = { 0 };
    if (item) {
        place = arena_printf(list->arena, "%.*s %d van %d%s", STR_ARG(kind->head), state->at + 1,
                             state->count, again);
    }
    stage_strip(list, scene, title, place);
}

void statements_room(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    draw_clear(list, ROLE_GROUND);
    if (!shows_words(state)) draw_strip(state, scene, list);  // those have their own
    bool typing = state->step == STEP_VOTE && ui->digits > 0; // the first digit closes the vote
    switch (state->step) {
    case STEP_TITLE:
        draw_title(state, scene, list);
        break;
    case STEP_READ:
        draw_read(state, scene, list);
        break;
    case STEP_VOTE:
        if (!typing) draw_vote(state, scene, list);
        break;
    case STEP_COUNT:
        break;
    case STEP_RESULT:
        statements_result(state, scene, list);
        break;
    case STEP_TALK:
        draw_talk(state, scene, list);
        break;
    case STEP_SCHOOL:
        draw_school(state, scene, list);
        break;
    case STEP_END:
        statements_end(state, scene, list);
        break;
    }
    if (state->step == STEP_COUNT || typing) statements_count(state, ui, scene, list);
    int now = state->step == STEP_TITLE ? -1 : state->step == STEP_END ? state->count : state->at;
    stage_foot(list, scene, now, state->count, statements_hint(state, ui, list->arena));
}
