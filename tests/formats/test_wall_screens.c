// The kaartenmuur in pictures: golden dumps of every step of each use at both shapes of screen, and what
// must hold of every picture at every width, whatever the cards are.
#include "picture.h"
#include "wall_game.h"

#include "formats/wall_view.h"

#define CHOSEN                                                                                     \
    "pak 1|tel 31|pak 2|tel 1|pak 3|tel 12|pak 4|tel 999|pak 5|tel 2|pak 6|tel 3|pak 7|tel 4|"     \
    "uitslag"

// Golden files -----------------------------------------------------------------------------------

static const struct {
    const char *name;
    CardKind kind;
    WallWords words;
    const char *moves;
    Ui ui;
} screens[] = {
    { "wall-compliments-title", CARD_COMPLIMENT, WALL_PLAIN, "", { 0 } },
    { "wall-compliments", CARD_COMPLIMENT, WALL_PLAIN, "muur", { .field = 3 } },
    { "wall-compliments-long", CARD_COMPLIMENT, WALL_LONG, "muur 2", { 0 } },
    { "wall-compliments-card", CARD_COMPLIMENT, WALL_PLAIN, "pak 3", { 0 } },
    { "wall-questions-title", CARD_QUESTION, WALL_PLAIN, "", { 0 } },
    { "wall-questions", CARD_QUESTION, WALL_PLAIN, "muur 3", { 0 } },
    { "wall-questions-longest", CARD_QUESTION, WALL_LONGEST, "muur", { .field = 2 } },
    { "wall-questions-card", CARD_QUESTION, WALL_LONGEST, "pak 3", { 0 } },
    { "wall-jobs-title", CARD_JOB, WALL_PLAIN, "", { 0 } },
    { "wall-jobs", CARD_JOB, WALL_DRAWN, "muur", { 0 } },
    { "wall-jobs-longest", CARD_JOB, WALL_LONGEST, "muur", { .field = 8 } },
    { "wall-job", CARD_JOB, WALL_DRAWN, "pak 2", { 0 } },
    { "wall-job-counted", CARD_JOB, WALL_PLAIN, "pak 2|tel 13", { 0 } },
    { "wall-job-many", CARD_JOB, WALL_LONGEST, "pak 2|tel 213", { 0 } },
    { "wall-job-typing", CARD_JOB, WALL_PLAIN, "pak 2", { .digits = 2, .number = 27 } },
    { "wall-chosen", CARD_JOB, WALL_DRAWN, CHOSEN, { 0 } },
    { "wall-chosen-longest", CARD_JOB, WALL_LONGEST, CHOSEN, { 0 } },
};

static void every_step_looks_as_it_did(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof screens / sizeof *screens; i++) {
        Game *game = wall_game(screens[i].kind, 15, screens[i].words);
        game_play(game, screens[i].moves);
        game_golden(game, &screens[i].ui, screens[i].name, FOR_ROOM, 1333);
        game_golden(game, &screens[i].ui, screens[i].name, FOR_ROOM, 1778);
        game_destroy(game);
    }
}

static void the_teachers_screen_looks_as_it_did(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        CardKind kind;
        WallWords words;
        const char *moves;
    } rows[] = {
        { "wall-teacher-title", CARD_COMPLIMENT, WALL_PLAIN, "" },
        { "wall-teacher-cards", CARD_QUESTION, WALL_PLAIN, "muur 2" },
        { "wall-teacher-card", CARD_QUESTION, WALL_LONGEST, "pak 2" },
        { "wall-teacher-job", CARD_JOB, WALL_PLAIN, "pak 1|tel 3|pak 4|tel 8" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = wall_game(rows[i].kind, 15, rows[i].words);
        game_play(game, rows[i].moves);
        game_golden(game, NULL, rows[i].name, FOR_TEACHER, 1333);
        game_golden(game, NULL, rows[i].name, FOR_TEACHER, 1600);
        game_destroy(game);
    }
}

// Properties of every picture --------------------------------------------------------------------

// Numbers of cards and the small word that names a card; the makers on the first picture.
static bool may_be_small(const Picture *picture, const DrawCmd *run)
{
    const State *state = picture->game->state;
    if (picture_aside(run)) return true;
    return state->step == WALL_CARDS && run->size >= 34;
}

static bool has_answers(const Picture *picture)
{
    (void)picture;
    return false;
}

// Every card of the page is there, as a button, and so is its name.
static void check_cards(Picture *picture)
{
    const State *state = picture->game->state;
    Arena arena = { 0 };
    for (int i = 0; state->step == WALL_CARDS && i < wall_shown(state); i++) {
        int card = state->page * state->use->places + i;
        Str name = arena_printf(&arena, "zet pak %d", card + 1);
        const DrawCmd *group = picture_group(&picture->list, name);
        if (!group) fail_msg("%s: no card %d", picture->about, card + 1);
        if (group->box.y + group->box.h > STAGE_BOTTOM) {
            picture_complain(picture, group, "hangs into the foot");
        }
    }
    arena_finish(&arena);
}

static const PictureRules rules = { .may_be_small = may_be_small,
                                    .has_answers = has_answers,
                                    .also = check_cards };

static void every_text_stands_free_within_the_margins_and_large_enough(void **state)
{
    (void)state;
    static const CardKind kinds[] = { CARD_COMPLIMENT, CARD_QUESTION, CARD_JOB };
    static const WallWords words[] = { WALL_PLAIN, WALL_LONGEST, WALL_LONG,
                                       WALL_BARE,  WALL_ENDLESS, WALL_DRAWN };
    static const struct {
        bool job;
        const char *moves;
        Ui ui;
    } rows[] = {
        { false, "", { 0 } },
        { false, "muur", { 0 } },
        { false, "muur", { .field = 2 } },
        { false, "muur 2", { .field = 6 } },
        { false, "pak 2", { 0 } },
        { true, "pak 1", { .digits = 3, .number = 888 } },
        { true, "pak 1|tel 0", { 0 } },
        { true, "pak 1|tel 20", { 0 } },
        { true, "pak 1|tel 999", { 0 } },
        { true, CHOSEN, { 0 } },
        { true, CHOSEN "|uitslag 2", { 0 } },
    };
    int wrong = 0;
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
            Game *game = wall_game(kinds[k], 15, words[w]);
            for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
                if (rows[i].job && kinds[k] != CARD_JOB) continue;
                game_start(game);
                game_play(game, rows[i].moves);
                const char *about = arena_printf(&game->arena, "%d, words %d, %s", kinds[k],
                                                 words[w], rows[i].moves)
                                        .p;
                wrong += pictures_wrong(game, &rows[i].ui, &rules, about);
            }
            game_destroy(game);
        }
    }
    assert_int_equal(wrong, 0);
}

static void the_teachers_texts_stand_free(void **state)
{
    (void)state;
    static const struct {
        CardKind kind;
        const char *moves;
    } rows[] = {
        { CARD_COMPLIMENT, "" },
        { CARD_COMPLIMENT, "muur" },
        { CARD_COMPLIMENT, "pak 2" },
        { CARD_QUESTION, "pak 2" },
        { CARD_JOB, "" },
        { CARD_JOB, "muur" },
        { CARD_JOB, CHOSEN },
        { CARD_JOB, "pak 3" },
        { CARD_JOB, CHOSEN "|pak 3" },
        { CARD_JOB, CHOSEN "|muur" },
    };
    static const WallWords words[] = { WALL_PLAIN, WALL_LONGEST, WALL_ENDLESS };
    int wrong = 0;
    for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
            Game *game = wall_game(rows[i].kind, 15, words[w]);
            game_play(game, rows[i].moves);
            for (int wide = 1333; wide <= 1778; wide += 89) {
                DrawList list = game_list(game, NULL, FOR_TEACHER, (float)wide, &game->arena);
                wrong += runs_wrong(&list, 17, rows[i].moves);
            }
            game_destroy(game);
        }
    }
    assert_int_equal(wrong, 0);
}

static void every_button_is_a_move_that_is_accepted(void **state)
{
    (void)state;
    static const struct {
        CardKind kind;
        const char *moves;
        int buttons;
    } rows[] = {
        { CARD_QUESTION, "", 0 },         { CARD_QUESTION, "muur", 6 },
        { CARD_QUESTION, "muur 3", 3 },   { CARD_QUESTION, "pak 1", 1 },
        { CARD_JOB, "muur", 8 },          { CARD_JOB, "pak 1", 3 },
        { CARD_JOB, "pak 1|tel 0", 2 },   { CARD_JOB, "pak 1|tel 5", 3 },
        { CARD_JOB, "pak 1|tel 999", 2 }, { CARD_JOB, CHOSEN, 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = wall_game(rows[i].kind, 15, WALL_PLAIN);
        int buttons = game_buttons(game, NULL, rows[i].moves);
        if (buttons != rows[i].buttons) fail_msg("%s: %d buttons", rows[i].moves, buttons);
        game_destroy(game);
    }
}

// The card that chance would take is for the teacher's eyes.
static void only_the_teacher_sees_which_card_is_next(void **state)
{
    (void)state;
    for (int i = 0; i < 2; i++) {
        Game *game = wall_game(CARD_QUESTION, 15, WALL_PLAIN);
        game_play(game, i == 0 ? "pak 1" : "pak 1|trek");
        Str next = wall_item(game->state, wall_drawn(game->state))->text;
        const char *title = arena_z(&game->arena, next);
        DrawList room = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        DrawList teacher = game_list(game, NULL, FOR_TEACHER, 1600, &game->arena);
        assert_false(list_says(&room, title));
        assert_true(list_says(&teacher, title));
        game_destroy(game);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_looks_as_it_did),
        cmocka_unit_test(the_teachers_screen_looks_as_it_did),
        cmocka_unit_test(every_text_stands_free_within_the_margins_and_large_enough),
        cmocka_unit_test(the_teachers_texts_stand_free),
        cmocka_unit_test(every_button_is_a_move_that_is_accepted),
        cmocka_unit_test(only_the_teacher_sees_which_card_is_next),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
