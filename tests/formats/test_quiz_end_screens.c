// The second half of the quiz in pictures: rounds, ties, the closest guess, the feast, compliments, the
// recap and the teacher's screen. Golden dumps of each at both shapes of screen, and what must hold of
// every picture.
#include "quiz_game.h"

#include "formats/quiz_feast.h"

// The pictures ------------------------------------------------------------------------------------

#define ASK(n)  "vraag " #n "|antwoorden|goed"
#define STAND   "staan 31|" ASK(1) "|staan 3|stand"
#define EIGHT   "staan 31|" ASK(1) "|staan 8|stand|beslis"
#define GUESSED EIGHT "|gok 1 47|gok 2 43|gok 3 120|gok 4 999999|gok 5 60|gok 6 7|gok 7 49|gok 8 3"
#define WON     "staan 31|" ASK(1) "|staan 1|winnaar"
#define JOINT                                                                                      \
    "staan 31|" ASK(1) "|staan 8|winnaar|naam Samira|naam Daan de Vries|naam Yusuf|naam Fleur|"    \
                       "naam Ahmed en Noor|naam Sem|naam Julia|naam Milan"
#define EIGHT_WIN                                                                                  \
    "|staan 8|winnaar|naam Wilhelmina van der Steen-Bosch|naam W|"                                 \
    "naam Christiaanalexanderjanssensen|naam Maria-Magdalena van den Ber|"                         \
    "naam Wilhelmina van der Steen-Bosc|naam Ahmed en Noor van de Velden|"                         \
    "naam Samira|naam Abcdefghijklmnopqrstuvwxyzabcd"
#define ASKED                                                                                      \
    ASK(1) "|staan 0|" ASK(2) "|" ASK(3) "|schrap|" ASK(4) "|" ASK(5) "|" ASK(6) "|winnaar"

static const QuizScreen screens[] = {
    { "quiz-round", &quiz_long, WON "|naam Samira|ronde", { 0 } },
    { "quiz-round-typing", &quiz_terse, ASK(1) "|ronde", { .digits = 2, .number = 31 } },
    { "quiz-round-back", &quiz_terse, "staan 31|" ASK(1) "|staan 3|terugkomen", { 0 } },
    { "quiz-stand", &quiz_terse, STAND, { 0 } },
    { "quiz-stand-one", &quiz_terse, "staan 31|" ASK(1) "|staan 1|stand", { 0 } },
    { "quiz-stand-many", &quiz_terse, "staan 999|" ASK(1) "|staan 888|stand", { 0 } },
    { "quiz-stand-unknown", &quiz_terse, ASK(1) "|stand", { 0 } },
    { "quiz-stand-typing", &quiz_terse, ASK(1) "|stand", { .digits = 2, .number = 12 } },
    { "quiz-stand-too-many", &quiz_terse, STAND, { .field = QUIZ_TOO_MANY } },
    { "quiz-guess", &quiz_terse, STAND "|beslis", { 0 } },
    { "quiz-guess-typing", &quiz_long, EIGHT "|gok 1 123456", { .digits = 6, .number = 654321 } },
    { "quiz-guess-told", &quiz_long, GUESSED "|uitkomst 48", { 0 } },
    { "quiz-winner-shortest", &quiz_terse, ASK(1) "|winnaar", { 0 } },
    { "quiz-winner", &quiz_long, WON "|naam Samira en haar moeder", { 0 } },
    { "quiz-winner-typing", &quiz_long, WON, { .typing = true, .text_n = 4, .text = "Sami" } },
    { "quiz-winner-joint", &quiz_long, JOINT, { 0 } },
    { "quiz-winner-longest", &quiz_long, "staan 31|" ASK(1) EIGHT_WIN, { 0 } },
    { "quiz-winner-again",
      &quiz_terse,
      WON "|naam Samira|ronde|" ASK(2) "|staan 2|winnaar",
      { 0 } },
    { "quiz-winner-again-longest", &quiz_long, WON "|naam Samira|ronde|" ASK(2) EIGHT_WIN, { 0 } },
    { "quiz-wall-shortest", &quiz_terse, ASK(1) "|winnaar|complimenten", { 0 } },
    { "quiz-wall-longest", &quiz_long, ASK(1) "|winnaar|complimenten 2", { .field = 2 } },
    { "quiz-card", &quiz_long, ASK(1) "|winnaar|complimenten|pak 9", { 0 } },
    { "quiz-card-shortest", &quiz_terse, ASK(1) "|winnaar|complimenten|pak 1", { 0 } },
    { "quiz-recap", &quiz_terse, ASKED "|terugblik", { 0 } },
    { "quiz-recap-longest", &quiz_long, ASKED "|terugblik 2", { 0 } },
    { "quiz-recap-empty", &quiz_terse, "terugblik", { 0 } },
};
enum { SCREENS = sizeof screens / sizeof *screens };

static void every_step_after_a_question_looks_as_it_did(void **state)
{
    (void)state;
    quiz_screens_golden(screens, SCREENS, 12);
}

static void the_teachers_screen_looks_as_it_did(void **state)
{
    (void)state;
    static const struct {
        const char *name, *moves;
        const QuizShape *shape;
    } rows[] = {
        { "quiz-teacher-title", "", &quiz_terse },
        { "quiz-teacher-vote", "staan 31|vraag 1|antwoorden", &quiz_terse },
        { "quiz-teacher-right", "staan 31|" ASK(1) "|staan 14", &quiz_long },
        { "quiz-teacher-stand", STAND, &quiz_terse },
        { "quiz-teacher-guess", GUESSED, &quiz_terse },
        { "quiz-teacher-winner", WON, &quiz_long },
        { "quiz-teacher-wall", ASK(1) "|winnaar|complimenten", &quiz_terse },
        { "quiz-teacher-recap", ASKED "|terugblik", &quiz_terse },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = quiz_game_of(rows[i].shape, 6, 12);
        game_play(game, rows[i].moves);
        game_golden(game, NULL, rows[i].name, FOR_TEACHER, 1333);
        game_golden(game, NULL, rows[i].name, FOR_TEACHER, 1600);
        game_destroy(game);
    }
}

// Properties --------------------------------------------------------------------------------------

// Numbers of people and questions, the small word on a card, the strip and the foot.
static bool may_be_small(const Picture *picture, const DrawCmd *run)
{
    const State *state = picture->game->state;
    if (picture_aside(run)) return true;
    if (state->step == QUIZ_STAND) return run->text.n == 1; // key caps
    int64_t number;
    bool counts = state->step == QUIZ_GUESS || state->step == QUIZ_RECAP;
    if (counts) return run->size >= 34 && str_number(run->text, 1, 99, &number);
    return state->step == QUIZ_COMPLIMENTS && run->size >= 34;
}

static bool is_piece(const DrawCmd *cmd, Rect *box) // of confetti
{
    bool dot = cmd->kind == DRAW_LINE && cmd->x1 == cmd->x2 && cmd->y1 == cmd->y2 &&
               (cmd->role == ROLE_GREEN_EDGE || cmd->role == ROLE_ON_FEST);
    bool square = cmd->kind == DRAW_RRECT && cmd->role == ROLE_RED_CARD;
    *box = square ? cmd->box
                  : (Rect){ cmd->x1 - cmd->width / 2, cmd->y1 - cmd->width / 2, cmd->width,
                            cmd->width };
    return dot || square;
}

// Whether a piece stands against a word or a button, or touches a ray, of which points close together
// are tried.
static bool piece_touches(Rect piece, const DrawCmd *cmd)
{
    Rect room = rect_inset(piece, 1 - FEAST_FREE); // a unit for rounding
    if (cmd->kind == DRAW_RUN) return rects_overlap(room, run_ink(cmd), 0);
    if (cmd->kind == DRAW_GROUP && str_starts(cmd->text, STR("knop"))) {
        return rects_overlap(room, cmd->box, 0);
    }
    bool ray = cmd->kind == DRAW_LINE && cmd->role == ROLE_FEST_SUN;
    enum { POINTS = 20 };
    for (int p = 0; ray && p <= POINTS; p++) {
        float t = (float)p / POINTS, x = cmd->x1 + t * (cmd->x2 - cmd->x1),
              y = cmd->y1 + t * (cmd->y2 - cmd->y1), r = cmd->width / 2;
        if (rects_overlap(piece, (Rect){ x - r, y - r, 2 * r, 2 * r }, 0)) return true;
    }
    return false;
}

static void check_confetti(Picture *picture)
{
    enum { ALL = 14, BESIDE_A_LINE = 5 };
    const DrawList *list = &picture->list;
    const State *state = picture->game->state;
    if (state->step != QUIZ_WINNER) return;
    // Longer words could stand anywhere in their column.
    const DrawCmd *names = picture_group(list, STR("naam"));
    assert_non_null(names);
    Rect column = { names->box.x, STAGE_TOP + 16, names->box.w, STAGE_BOTTOM - STAGE_TOP - 32 };
    int pieces = 0;
    for (int i = 0; i < list->count; i++) {
        Rect piece;
        if (!is_piece(&list->items[i], &piece)) continue;
        pieces++;
        if (rects_overlap(rect_inset(piece, 1 - FEAST_FREE), column, 0)) {
            picture_complain(picture, &list->items[i], "confetti stands against the words");
        }
        for (int j = 0; j < list->count; j++) {
            if (!piece_touches(piece, &list->items[j])) continue;
            print_error("confetti at %d %d:\n", (int)piece.x, (int)piece.y);
            picture_complain(picture, &list->items[j], "confetti stands against it");
        }
    }
    bool enough = state->round > 0 ? pieces >= BESIDE_A_LINE && pieces <= ALL : pieces == ALL;
    if (enough) return;
    print_error("%s: %d pieces of confetti\n", picture->about, pieces);
    picture->wrong++;
}

static void every_text_stands_free_within_the_margins_and_large_enough(void **state)
{
    (void)state;
    static const PictureRules rules = { .may_be_small = may_be_small,
                                        .has_answers = quiz_has_answers,
                                        .also = check_confetti };
    int wrong = 0;
    for (size_t i = 0; i < SCREENS * 2; i++) {
        Game *game = quiz_game_of(i % 2 ? &quiz_terse : &quiz_long, 6, 12);
        game_play(game, screens[i / 2].moves);
        wrong += pictures_wrong(game, &screens[i / 2].ui, &rules, screens[i / 2].name);
        game_destroy(game);
    }
    assert_int_equal(wrong, 0);
}

static void the_teacher_sees_the_right_answer_first_however_long(void **state)
{
    (void)state;
    static const char *const moves[] = { "vraag 1", "vraag 1|antwoorden", "staan 31|" ASK(1) };
    int wrong = 0;
    for (size_t i = 0; i < 3 * PICTURE_WIDTHS * 2; i++) {
        Game *game = quiz_game(i % 2 ? &quiz_terse : &quiz_long, 6);
        game_play(game, moves[i / 2 % 3]);
        Scene scene = { .audience = FOR_TEACHER, .width = picture_widths[i / 6] };
        DrawList list = game_scene(game, &(Ui){ 0 }, &scene, &game->arena);
        Str about = arena_printf(&game->arena, "teacher, %s, %d wide", moves[i / 2 % 3],
                                 (int)scene.width);
        wrong += runs_wrong(&list, 24, about.p);
        // Long texts leave no room for the next answer, nor for talk and notes.
        static const char *const must[] = { "goed1x", "uitleg1x", "vraag2x",
                                            "goed2x", "praat1x",  "notitie1x" };
        for (int m = 0; m < (i % 2 ? 6 : 3); m++) {
            if (list_says(&list, must[m])) continue;
            print_error("%s: no %s\n", about.p, must[m]);
            wrong++;
        }
        game_destroy(game);
    }
    assert_int_equal(wrong, 0);
}

// The number under which the room will see it, not its place in the files.
static void the_teacher_reads_the_next_question_under_the_number_of_the_room(void **state)
{
    (void)state;
    static const struct {
        const char *moves, *number;
    } rows[] = { { "vraag 1", "Vraag 2 \xC2\xB7" },
                 { "weg 2|vraag 1", "Vraag 2 \xC2\xB7" },
                 { ASK(1) "|vraag 2|weg 2", "Vraag 3 \xC2\xB7" } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = quiz_game(&quiz_terse, 6);
        game_play(game, rows[i].moves);
        Scene scene = { .audience = FOR_TEACHER, .width = 1600 };
        DrawList list = game_scene(game, &(Ui){ 0 }, &scene, &game->arena);
        if (!list_says(&list, rows[i].number)) fail_msg("%s: no %s", rows[i].moves, rows[i].number);
        game_destroy(game);
    }
}

static void the_recap_shows_every_question_that_was_asked_once(void **state)
{
    (void)state;
    static const QuizShape *const both[] = { &quiz_terse, &quiz_long };
    for (int b = 0; b < 2; b++) {
        Game *game = quiz_game(both[b], 6);
        game_play(game, ASKED "|terugblik");
        int seen[7] = { 0 };
        for (int pages = 0; pages < 7; pages++) {
            DrawList list = game_scene(game, &(Ui){ 0 }, &(Scene){ .width = 1333 }, &game->arena);
            for (int n = 1; n <= 6; n++) {
                const char *word = arena_printf(&game->arena, "vraag%dx", n).p;
                const char *good = arena_printf(&game->arena, "goed%dx", n).p;
                seen[n] += list_says(&list, word) && list_says(&list, good);
            }
            Str next = game->format->next(game->state, &game->arena);
            if (str_empty(next)) break;
            assert_true(game_try(game, next));
        }
        for (int n = 1; n <= 6; n++) {
            assert_int_equal(seen[n], 1);
        }
        game_destroy(game);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_after_a_question_looks_as_it_did),
        cmocka_unit_test(the_teachers_screen_looks_as_it_did),
        cmocka_unit_test(every_text_stands_free_within_the_margins_and_large_enough),
        cmocka_unit_test(the_teacher_sees_the_right_answer_first_however_long),
        cmocka_unit_test(the_teacher_reads_the_next_question_under_the_number_of_the_room),
        cmocka_unit_test(the_recap_shows_every_question_that_was_asked_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
