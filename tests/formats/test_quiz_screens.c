// The first half of the quiz in pictures: title, rules, question, right answer, explanation, talk. Golden
// dumps of each at both shapes of screen, and what must hold of every picture. The second half is in
// test_quiz_end_screens.c.
#include "quiz_game.h"

// Golden files ------------------------------------------------------------------------------------

#define VOTE  "vraag 1|antwoorden"
#define RIGHT VOTE "|goed"

static const QuizScreen screens[] = {
    { "quiz-title", &quiz_plain, "", { 0 } },
    { "quiz-title-longest", &quiz_longest, "", { 0 } },
    { "quiz-rules", &quiz_plain, "regels|staan 31", { 0 } },
    { "quiz-rules-lives", &quiz_plain, "regels|regel zitten levens", { .field = QUIZ_PANEL + 1 } },
    { "quiz-practice", &quiz_plain, "regels|oefen|antwoorden|goed", { 0 } },
    { "quiz-read", &quiz_plain, "vraag 1", { 0 } },
    { "quiz-read-photo", &quiz_plain, "vraag 2", { 0 } },
    { "quiz-vote", &quiz_plain, VOTE, { 0 } },
    { "quiz-vote-photo-longest", &quiz_longest, "vraag 2|antwoorden", { 0 } },
    { "quiz-vote-countdown", &quiz_plain, "regel aftellen 7|" VOTE, { 0 } },
    { "quiz-right", &quiz_plain, "staan 20|" RIGHT "|staan 14", { 0 } },
    { "quiz-right-green", &quiz_plain, "vraag 2|antwoorden|goed", { 0 } },
    { "quiz-right-together", &quiz_together, RIGHT, { 0 } },
    { "quiz-right-longest", &quiz_longest, RIGHT, { 0 } },
    { "quiz-right-typing", &quiz_plain, RIGHT, { .digits = 2, .number = 31 } },
    { "quiz-right-too-many", &quiz_plain, "staan 12|" RIGHT, { .field = QUIZ_TOO_MANY } },
    { "quiz-right-struck", &quiz_plain, RIGHT "|schrap", { 0 } },
    { "quiz-explain-longest", &quiz_longest, RIGHT "|uitleg", { 0 } },
    { "quiz-talk", &quiz_plain, "staan 20|" RIGHT "|staan 14|praat 1", { 0 } },
    { "quiz-talk-longest", &quiz_longest, RIGHT "|praat 1", { 0 } },
};

static void every_step_looks_as_it_did(void **test)
{
    (void)test;
    quiz_screens_golden(screens, sizeof screens / sizeof *screens, 0);
}

// Properties of every picture ---------------------------------------------------------------------

// Labels of the settings and keys, the makers and the label of the prize, the credit of a photo.
static bool may_be_small(const Picture *picture, const DrawCmd *run)
{
    const State *state = picture->game->state;
    if (picture_aside(run) || quiz_panel_open(state, picture->ui)) return true;
    if (picture->scene.touch && str_eq(run->text, STR("123"))) return true; // on a button
    const Item *item = quiz_item(state);
    return state->step == QUIZ_TITLE ||
           (item && str_find(item->credit, run->text) < item->credit.n);
}

// What no text may touch: pictures, the badge of the right answer, the countdown, the signs of answers.
static bool is_obstacle(const DrawCmd *cmd)
{
    if (cmd->kind == DRAW_IMAGE) return true;
    if (cmd->kind != DRAW_RRECT && cmd->kind != DRAW_LINE) return false;
    bool countdown = (int)cmd->box.h == 14 && cmd->box.y < STAGE_BOTTOM;
    bool sign = cmd->role == ROLE_ON_RED || cmd->role == ROLE_ON_GREEN;
    bool badge = cmd->role == ROLE_LAMP && cmd->box.h < FIGURE_BADGE_H;
    return cmd->kind == DRAW_LINE ? sign : sign || countdown || badge;
}

// What it covers, with a little air.
static Rect obstacle_box(const DrawCmd *cmd)
{
    enum { AIR = 4 };
    if (cmd->kind != DRAW_LINE) return rect_inset(cmd->box, -AIR);
    float r = cmd->width / 2 + AIR;
    return (Rect){ cmd->x1 - r, cmd->y1 - r, 2 * r, 2 * r };
}

static void check_obstacles(Picture *picture)
{
    const DrawList *list = &picture->list;
    for (int i = 0; i < list->count; i++) {
        if (!is_obstacle(&list->items[i])) continue;
        Rect box = obstacle_box(&list->items[i]);
        for (int j = 0; j < list->count; j++) {
            const DrawCmd *run = &list->items[j];
            bool own = str_eq(run->text, STR("Goed"));
            if (run->kind != DRAW_RUN || own || !rects_overlap(box, run_ink(run), 1)) continue;
            picture_complain(picture, run, "touches what is drawn");
        }
    }
}

// The dots or the bar in the foot end well before the cue, whose first mark is its red card.
static void check_progress(Picture *picture)
{
    enum { AIR = 40 };
    float dots = 0, cue = picture->scene.width;
    for (int i = 0; i < picture->list.count; i++) {
        const DrawCmd *cmd = &picture->list.items[i];
        bool disc = cmd->kind == DRAW_LINE && cmd->y1 == FOOT_CENTRE && cmd->y2 == FOOT_CENTRE;
        bool bar = cmd->kind == DRAW_RRECT && cmd->box.y + cmd->box.h / 2 == FOOT_CENTRE;
        float end = disc ? cmd->x1 + cmd->width / 2 : bar ? cmd->box.x + cmd->box.w : 0;
        if (end < picture->scene.width / 2 && end > dots) dots = end;
        bool card = cmd->kind == DRAW_RRECT && cmd->role == ROLE_RED_CARD && cmd->box.h < 50;
        if (card && cmd->box.y > 850 && cmd->box.x < cue) cue = cmd->box.x;
    }
    if (cue < picture->scene.width && dots == 0) fail_msg("%s: no progress", picture->about);
    if (dots + AIR <= cue) return;
    print_error("%s: progress ends at %d, the cue begins at %d\n", picture->about, (int)dots,
                (int)cue);
    picture->wrong++;
}

static void also(Picture *picture)
{
    check_obstacles(picture);
    bool practice = picture->game->state->at == QUIZ_PRACTICE;
    if (quiz_has_answers(picture) && !picture->scene.touch && !practice) check_progress(picture);
}

static const PictureRules rules = { .may_be_small = may_be_small,
                                    .has_answers = quiz_has_answers,
                                    .also = also };

static void every_text_stands_free_within_the_margins_and_large_enough(void **test)
{
    (void)test;
    static const QuizShape *const shapes[] = { &quiz_plain, &quiz_longest, &quiz_together,
                                               &quiz_bare };
    static const struct {
        const char *before; // the question
        const char *after;
        Ui ui;
    } rows[] = {
        { "", "", { 0 } },
        { "staan 999|regel aftellen 10", "antwoorden", { 0 } },
        { "regel zitten levens", "antwoorden|goed", { 0 } },
        { "", "antwoorden|goed", { .digits = 3, .number = 888 } },
        { "staan 999", "antwoorden|goed|staan 999", { 0 } },
        { "staan 999", "antwoorden|goed", { .field = QUIZ_TOO_MANY } },
        { "staan 99|regel zitten levens", "antwoorden|goed|staan 14", { 0 } },
        { "staan 31", "antwoorden|goed|staan 0", { 0 } },
        { "staan 31", "antwoorden|goed|staan 30|schrap", { 0 } },
        { "", "antwoorden|goed|praat 1", { .digits = 3, .number = 888 } },
        { "staan 14", "antwoorden|goed|praat 1", { .field = QUIZ_TOO_MANY } },
        { "", "antwoorden|goed|uitleg", { .digits = 3, .number = 888 } },
        { "", "antwoorden", { .field = QUIZ_PANEL + 2 } },
    };
    int wrong = 0;
    for (size_t l = 0; l < sizeof shapes / sizeof *shapes; l++) {
        Game *game = quiz_game(shapes[l], 20);
        wrong += pictures_wrong(game, &(Ui){ 0 }, &rules, "title");
        for (size_t i = 0; i < 4 * sizeof rows / sizeof *rows; i++) {
            const char *after = rows[i / 4].after;
            game_start(game);
            game_play(game, rows[i / 4].before);
            game_try(game, arena_printf(&game->arena, "vraag %d", (int)(i % 4) + 1));
            bool apart = quiz_explains_apart(quiz_item(game->state));
            if (strstr(after, "uitleg") && !apart) continue;
            game_play(game, after);
            wrong += pictures_wrong(game, &rows[i / 4].ui, &rules, after);
        }
        game_destroy(game);
    }
    assert_int_equal(wrong, 0);
}

static void every_rule_and_setting_fits_its_panel(void **test)
{
    (void)test;
    static const char *const sits[] = { "blijf", "ronde", "levens", "terug" };
    Game *game = quiz_game(&quiz_plain, 6);
    int wrong = 0;
    for (int i = 0; i < 16; i++) {
        game_start(game);
        game_play(game, i < 8 ? "regels" : "regels|regel einde 20|regel aftellen 10|staan 999");
        game_try(game, arena_printf(&game->arena, "regel zitten %s", sits[i % 4]));
        Ui ui = { .field = i % 2 ? QUIZ_PANEL + i % QUIZ_PANEL_ROWS : 0 };
        wrong += pictures_wrong(game, &ui, &rules, sits[i % 4]);
    }
    game_destroy(game);
    assert_int_equal(wrong, 0);
}

static void the_title_names_each_group_once(void **test)
{
    (void)test;
    static const struct {
        int questions;
        const char *names[3];
        const char *about, *makers;
    } rows[] = {
        { 1, { "De Bakkers", "x", "y" }, "1 vraag met rood en groen", "klas 1B" },
        { 2, { "De Bakkers", "Team 2", "y" }, "2 vragen van 2 groepen", "De Bakkers en Team 2" },
        { 6,
          { "De Bakkers", "Team 2", "Kade" },
          "6 vragen van 3 groepen",
          "Bakkers, Team 2 en Kade" },
        { 6, { "Team 2", "Kade", "Team 2" }, "6 vragen van 2 groepen", "Team 2 en Kade" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = quiz_game(&quiz_plain, rows[i].questions);
        game->pack.makers = STR("klas 1B");
        for (int f = 0; f < 3; f++) {
            game->pack.files[f].makers = str_z(rows[i].names[f]);
        }
        DrawList list = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        if (!list_says(&list, rows[i].about) || !list_says(&list, rows[i].makers))
            fail_msg("row %zu", i);
        game_destroy(game);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_looks_as_it_did),
        cmocka_unit_test(every_text_stands_free_within_the_margins_and_large_enough),
        cmocka_unit_test(every_rule_and_setting_fits_its_panel),
        cmocka_unit_test(the_title_names_each_group_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
