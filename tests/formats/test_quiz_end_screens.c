// The second half of the quiz in pictures: rounds, ties, the closest guess, the feast, compliments, the
// recap and the teacher's screen. Golden dumps of each at both shapes of screen, what must hold of every
// picture at every width, and what the room may not see before its move.
#include "base/rng.h"
#include "formats/quiz.h"
#include "formats/quiz_view.h"
#include "support/geometry.h"
#include "support/golden.h"
#include "support/metrics.h"
#include "support/packs.h"

#include <setjmp.h>
#include <stdarg.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

typedef struct Play {
    Arena arena;
    Pack pack;
    State *state;
    int64_t now_ms; // each move comes a second after the one before
} Play;

typedef struct Lengths { // characters; 0: one word that names it
    int question, answer, explain, sentence, title, name;
} Lengths;

static const Lengths longest = { 170, 60, 240, 120, 28, 40 }, plain = { 0 };

static Str words(Arena *arena, const char *word, int number, int length)
{
    Str mark = arena_printf(arena, "%s%dx", word, number);
    return length == 0 ? mark : packs_words(arena, mark, length);
}

// Question n: "vraag3x", answers "goed3x" and "fout3x", "uitleg3x", "praat3x", "notitie3x"; card n:
// "kaart1x", "zin1x". Two groups in turn.
static Pack quiz_pack(Arena *arena, const Lengths *lengths, int questions, int cards)
{
    int count = questions + cards;
    Pack pack = { .path = STR("map"), .title = STR("Quiz"), .item_count = count, .file_count = 2 };
    pack.prize = lengths == &plain ? (Str){ 0 } : words(arena, "prijs", 1, 60);
    pack.items = arena_new(arena, Item, count);
    pack.files = arena_new(arena, PackFile, 2);
    for (int f = 0; f < 2; f++) {
        pack.files[f].path = STR("map/groep.txt");
        pack.files[f].makers = words(arena, "groep", f + 1, lengths->name);
        pack.files[f].lines = arena_new(arena, Str, count);
        pack.files[f].line_count = count;
    }
    for (int i = 0; i < count; i++) {
        int n = i < questions ? i + 1 : i - questions + 1;
        Item *item = &pack.items[i];
        *item = (Item){ .number = n, .line = i + 1, .usable = true, .file = i % 2 };
        if (i >= questions) {
            item->kind = ITEM_CARD;
            item->card_kind = CARD_COMPLIMENT;
            item->text = words(arena, "kaart", n, lengths->title);
            item->sentence = words(arena, "zin", n, lengths->sentence);
            continue;
        }
        Str good = words(arena, "goed", n, lengths->answer),
            wrong = words(arena, "fout", n, lengths->answer);
        item->kind = ITEM_QUESTION;
        item->named = true;
        item->right = n % 2 ? SIDE_RED : SIDE_GREEN;
        item->text = words(arena, "vraag", n, lengths->question);
        item->red = n % 2 ? good : wrong;
        item->green = n % 2 ? wrong : good;
        item->explain = words(arena, "uitleg", n, lengths->explain);
        item->prompts[0] = words(arena, "praat", n, 0);
        item->prompt_count = 1;
        item->notes = arena_new(arena, Str, 1);
        item->notes[0] = words(arena, "notitie", n, 0);
        item->note_count = 1;
    }
    return pack;
}

static void start_over(Play *play)
{
    play->state = format_quiz.start(&play->arena, &play->pack, 1);
    play->now_ms = 0;
}

static Play *new_play(const Lengths *lengths, int questions, int cards)
{
    Play *play = test_calloc(1, sizeof *play);
    play->pack = quiz_pack(&play->arena, lengths, questions, cards);
    DiagList diags = { .arena = &play->arena };
    assert_true(format_quiz.accepts(&play->pack, metrics_fake(), &diags));
    for (int i = 0; i < play->pack.item_count; i++) {
        if (!play->pack.items[i].usable) fail_msg("item %d does not fit its picture", i + 1);
    }
    start_over(play);
    return play;
}

static void end_play(Play *play)
{
    arena_finish(&play->arena);
    test_free(play);
}

static bool try_move(Play *play, Str move)
{
    play->now_ms += 1000;
    return format_quiz.apply(play->state, move, play->now_ms);
}

// Moves with bars between them; all must be accepted.
static void play_moves(Play *play, const char *moves)
{
    for (Str rest = str_z(moves); rest.n > 0;) {
        StrCut cut = str_cut(rest, '|');
        if (!try_move(play, cut.head)) fail_msg("%s: refused %.*s", moves, STR_ARG(cut.head));
        rest = cut.tail;
    }
}

static DrawList picture(const Play *play, const Ui *ui, const Scene *like, Arena *arena)
{
    Scene scene = *like;
    scene.metrics = metrics_fake();
    scene.now_ms = play->now_ms;
    DrawList list = draw_begin(arena, scene.width);
    format_quiz.draw(play->state, ui, &scene, &list);
    return list;
}

// The pictures ----------------------------------------------------------------------------------------

#define ASK(n)  "vraag " #n "|antwoorden|goed"
#define STAND   "staan 31|" ASK(1) "|staan 3|stand"
#define EIGHT   "staan 31|" ASK(1) "|staan 8|stand|beslis"
#define GUESSED EIGHT "|gok 1 47|gok 2 43|gok 3 120|gok 4 999999|gok 5 60|gok 6 7|gok 7 49|gok 8 3"
#define WON     "staan 31|" ASK(1) "|staan 1|winnaar"
#define JOINT                                                                                      \
    "staan 31|" ASK(1) "|staan 8|winnaar|naam Samira|naam Daan de Vries|naam Yusuf|naam Fleur|"    \
                       "naam Ahmed en Noor|naam Sem|naam Julia|naam Milan"
#define LONG_NAMES                                                                                 \
    "staan 31|" ASK(1) "|staan 8|winnaar|naam Wilhelmina van der Steen-Bosch|naam W|"              \
                       "naam Christiaanalexanderjanssensen|naam Maria-Magdalena van den Ber|"      \
                       "naam Wilhelmina van der Steen-Bosc|naam Ahmed en Noor van de Velden|"      \
                       "naam Samira|naam Abcdefghijklmnopqrstuvwxyzabcd"
#define ASKED                                                                                      \
    ASK(1) "|staan 0|" ASK(2) "|" ASK(3) "|schrap|" ASK(4) "|" ASK(5) "|" ASK(6) "|winnaar"

static const struct {
    const char *name;
    const Lengths *lengths;
    const char *moves;
    Ui ui;
} screens[] = {
    { "round", &longest, WON "|naam Samira|ronde", { 0 } },
    { "round-typing", &plain, ASK(1) "|ronde", { .digits = 2, .number = 31 } },
    { "round-back", &plain, "staan 31|" ASK(1) "|staan 3|terug", { 0 } },
    { "stand", &plain, STAND, { 0 } },
    { "stand-one", &plain, "staan 31|" ASK(1) "|staan 1|stand", { 0 } },
    { "stand-many", &plain, "staan 999|" ASK(1) "|staan 888|stand", { 0 } },
    { "stand-unknown", &plain, ASK(1) "|stand", { 0 } },
    { "stand-typing", &plain, ASK(1) "|stand", { .digits = 2, .number = 12 } },
    { "stand-too-many", &plain, STAND, { .field = QUIZ_TOO_MANY } },
    { "guess", &plain, STAND "|beslis", { 0 } },
    { "guess-typing", &longest, EIGHT "|gok 1 123456", { .digits = 6, .number = 654321 } },
    { "guess-told", &longest, GUESSED "|uitkomst 48", { 0 } },
    { "winner-shortest", &plain, ASK(1) "|winnaar", { 0 } },
    { "winner", &longest, WON "|naam Samira en haar moeder", { 0 } },
    { "winner-typing", &longest, WON, { .typing = true, .text_n = 4, .text = "Sami" } },
    { "winner-joint", &longest, JOINT, { 0 } },
    { "winner-longest", &longest, LONG_NAMES, { 0 } },
    { "winner-again", &plain, WON "|naam Samira|ronde|" ASK(2) "|staan 2|winnaar", { 0 } },
    { "wall-shortest", &plain, ASK(1) "|winnaar|complimenten", { 0 } },
    { "wall-longest", &longest, ASK(1) "|winnaar|complimenten 2", { .field = 2 } },
    { "card", &longest, ASK(1) "|winnaar|complimenten|pak 9", { 0 } },
    { "card-shortest", &plain, ASK(1) "|winnaar|complimenten|pak 1", { 0 } },
    { "recap", &plain, ASKED "|terugblik", { 0 } },
    { "recap-longest", &longest, ASKED "|terugblik 2", { 0 } },
    { "recap-empty", &plain, "terugblik", { 0 } },
};
enum { SCREENS = sizeof screens / sizeof *screens };

static void check_golden(Play *play, const Ui *ui, const char *name, const Scene *scene)
{
    DrawList list = picture(play, ui, scene, &play->arena);
    Buf out = { 0 };
    draw_dump(&list, &out);
    Str file = arena_printf(&play->arena, "screens/quiz-%s-%d.txt", name, (int)scene->width);
    golden_check(file.p, buf_str(&out));
    buf_finish(&out);
}

static void every_step_after_a_question_looks_as_it_did(void **state)
{
    (void)state;
    for (size_t i = 0; i < SCREENS; i++) {
        Play *play = new_play(screens[i].lengths, 6, 12);
        play_moves(play, screens[i].moves);
        check_golden(play, &screens[i].ui, screens[i].name, &(Scene){ .width = 1778 });
        check_golden(play, &screens[i].ui, screens[i].name, &(Scene){ .width = 1333 });
        end_play(play);
    }
}

static void the_teachers_screen_looks_as_it_did(void **state)
{
    (void)state;
    static const struct {
        const char *name, *moves;
        const Lengths *lengths;
    } rows[] = {
        { "teacher-title", "", &plain },
        { "teacher-vote", "staan 31|vraag 1|antwoorden", &plain },
        { "teacher-right", "staan 31|" ASK(1) "|staan 14", &longest },
        { "teacher-stand", STAND, &plain },
        { "teacher-guess", GUESSED, &plain },
        { "teacher-winner", WON, &longest },
        { "teacher-wall", ASK(1) "|winnaar|complimenten", &plain },
        { "teacher-recap", ASKED "|terugblik", &plain },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Play *play = new_play(rows[i].lengths, 6, 12);
        play_moves(play, rows[i].moves);
        static const float both[] = { 1333, 1600 };
        for (int w = 0; w < 2; w++) {
            Scene scene = { .audience = FOR_TEACHER, .width = both[w] };
            check_golden(play, &(Ui){ 0 }, rows[i].name, &scene);
        }
        end_play(play);
    }
}

// Properties ------------------------------------------------------------------------------------------

static const float widths[] = { 1333, 1422, 1600, 1778, 2333 };
enum { WIDTHS = sizeof widths / sizeof *widths };

// Numbers of people and questions, the small word on a card, the strip and the foot.
static bool may_be_small(const State *state, const DrawCmd *run)
{
    bool strip = run->baseline<STAGE_TOP, foot = run->baseline> STAGE_BOTTOM;
    if (strip || foot) return run->size >= SIZE_HINT_MIN;
    if (state->step == QUIZ_STAND) return run->size >= 28 && run->text.n == 1; // key caps
    int64_t number;
    bool counts = state->step == QUIZ_GUESS || state->step == QUIZ_RECAP;
    if (counts) return run->size >= 34 && str_number(run->text, 1, 99, &number);
    return state->step == QUIZ_COMPLIMENTS && run->size >= 34;
}

static int runs_astray(const State *state, const DrawList *list, const Scene *scene,
                       const char *about)
{
    int wrong = runs_wrong(list, SIZE_HINT_MIN, about);
    Stage stage = stage_of(scene);
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *run = &list->items[i];
        if (run->kind != DRAW_RUN) continue;
        bool inside = run->box.x >= stage.left - 6.5F &&
                      run->box.x + run->box.w <= stage.left + stage.width + 0.5F;
        bool large = run->size >= SIZE_BODY_MIN || may_be_small(state, run);
        if (inside && large) continue;
        print_error("%s: %s: \"%.*s\" size %d\n", about, inside ? "too small" : "outside",
                    STR_ARG(run->text), (int)run->size);
        wrong++;
    }
    return wrong;
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

// Whether a piece touches a word, or a ray, of which points close together are tried.
static bool piece_touches(Rect piece, const DrawCmd *cmd)
{
    if (cmd->kind == DRAW_RUN) return rects_overlap(piece, run_ink(cmd), 0);
    bool ray = cmd->kind == DRAW_LINE && cmd->role == ROLE_FEST_SUN;
    enum { POINTS = 20 };
    for (int p = 0; ray && p <= POINTS; p++) {
        float t = (float)p / POINTS, x = cmd->x1 + t * (cmd->x2 - cmd->x1),
              y = cmd->y1 + t * (cmd->y2 - cmd->y1), r = cmd->width / 2;
        if (rects_overlap(piece, (Rect){ x - r, y - r, 2 * r, 2 * r }, 0)) return true;
    }
    return false;
}

static int confetti_astray(const DrawList *list, const char *about)
{
    int wrong = 0, pieces = 0;
    for (int i = 0; i < list->count; i++) {
        Rect piece;
        if (!is_piece(&list->items[i], &piece)) continue;
        pieces++;
        for (int j = 0; j < list->count; j++) {
            if (!piece_touches(piece, &list->items[j])) continue;
            print_error("%s: confetti at %d %d touches \"%.*s\"\n", about, (int)piece.x,
                        (int)piece.y, STR_ARG(list->items[j].text));
            wrong++;
        }
    }
    if (pieces == 14) return wrong;
    print_error("%s: %d pieces of confetti\n", about, pieces);
    return wrong + 1;
}

static void every_text_stands_free_within_the_margins_and_large_enough(void **state)
{
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < SCREENS * 2; i++) {
        Play *play = new_play(i % 2 ? &plain : &longest, 6, 12);
        play_moves(play, screens[i / 2].moves);
        for (int at = 0; at < WIDTHS * 5 * 2; at++) {
            Arena arena = { 0 };
            Scene scene = { .width = widths[at % WIDTHS],
                            .zoom = at / WIDTHS % 5 - 2,
                            .touch = at >= WIDTHS * 5 };
            DrawList list = picture(play, &screens[i / 2].ui, &scene, &arena);
            Str about = arena_printf(&arena, "%s, %s, %d wide, zoom %d%s", screens[i / 2].name,
                                     i % 2 ? "short" : "long", (int)scene.width, scene.zoom,
                                     scene.touch ? ", touch" : "");
            wrong += runs_astray(play->state, &list, &scene, about.p);
            if (play->state->step == QUIZ_WINNER) wrong += confetti_astray(&list, about.p);
            arena_finish(&arena);
        }
        end_play(play);
    }
    assert_int_equal(wrong, 0);
}

static void the_teacher_sees_the_right_answer_first_however_long(void **state)
{
    (void)state;
    static const char *const moves[] = { "vraag 1", "vraag 1|antwoorden", "staan 31|" ASK(1) };
    int wrong = 0;
    for (size_t i = 0; i < 3 * WIDTHS * 2; i++) {
        Play *play = new_play(i % 2 ? &plain : &longest, 6, 0);
        play_moves(play, moves[i / 2 % 3]);
        Scene scene = { .audience = FOR_TEACHER, .width = widths[i / 6] };
        DrawList list = picture(play, &(Ui){ 0 }, &scene, &play->arena);
        Str about = arena_printf(&play->arena, "teacher, %s, %d wide", moves[i / 2 % 3],
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
        end_play(play);
    }
    assert_int_equal(wrong, 0);
}

static void the_feast_moves_for_a_quarter_of_a_second_and_never_again(void **state)
{
    (void)state;
    static const struct {
        int after_ms;
        bool motion, wakes;
    } rows[] = { { 0, true, true },     { 249, true, true }, { 250, true, false },
                 { 9000, true, false }, { 0, false, false }, { 100, false, false } };
    Play *play = new_play(&longest, 6, 0);
    play_moves(play, WON);
    int64_t won_ms = play->now_ms;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        play->now_ms = won_ms + rows[i].after_ms;
        Scene scene = { .width = 1778, .motion = rows[i].motion };
        DrawList list = picture(play, &(Ui){ 0 }, &scene, &play->arena);
        if ((list.next_frame_ms != DRAW_STILL) != rows[i].wakes) fail_msg("row %zu", i);
    }
    end_play(play);
}

static void the_recap_shows_every_question_that_was_asked_once(void **state)
{
    (void)state;
    static const Lengths *const both[] = { &plain, &longest };
    for (int b = 0; b < 2; b++) {
        Play *play = new_play(both[b], 6, 0);
        play_moves(play, ASKED "|terugblik");
        int seen[7] = { 0 };
        for (int pages = 0; pages < 7; pages++) {
            DrawList list = picture(play, &(Ui){ 0 }, &(Scene){ .width = 1333 }, &play->arena);
            for (int n = 1; n <= 6; n++) {
                const char *word = arena_printf(&play->arena, "vraag%dx", n).p;
                const char *good = arena_printf(&play->arena, "goed%dx", n).p;
                seen[n] += list_says(&list, word) && list_says(&list, good);
            }
            Str next = format_quiz.next(play->state, &play->arena);
            if (str_empty(next)) break;
            assert_true(try_move(play, next));
        }
        for (int n = 1; n <= 6; n++) {
            assert_int_equal(seen[n], 1);
        }
        end_play(play);
    }
}

// Who sees what ---------------------------------------------------------------------------------------

static Str chance_move(Arena *arena, Rng *rng)
{
    static const char *const shapes[] = {
        "regels",
        "oefen",
        "vraag ",
        "vraag ",
        "antwoorden",
        "antwoorden",
        "goed",
        "uitleg",
        "praat ",
        "staan ",
        "staan ",
        "schrap",
        "schrap ",
        "door",
        "terug",
        "ronde",
        "stand",
        "beslis",
        "gok 1 ",
        "gok 2 ",
        "uitkomst ",
        "winnaar",
        "naam Jan",
        "complimenten",
        "pak ",
        "leg",
        "terugblik",
        "terugblik ",
        "weg ",
        "erbij ",
        "regel zitten levens",
        "regel einde ",
        "onzin",
    };
    Str shape = str_z(shapes[rng_below(rng, sizeof shapes / sizeof *shapes)]);
    if (shape.p[shape.n - 1] != ' ') return shape;
    return arena_printf(arena, "%.*s%d", STR_ARG(shape), (int)rng_below(rng, 9));
}

static Str dump(Play *play, const Scene *scene)
{
    DrawList list = picture(play, &(Ui){ 0 }, scene, &play->arena);
    Buf out = { 0 };
    draw_dump(&list, &out);
    Str text = arena_copy(&play->arena, buf_str(&out));
    buf_finish(&out);
    return text;
}

static void check_room(Play *play, Str move)
{
    const State *s = play->state;
    DrawList room = picture(play, &(Ui){ 0 }, &(Scene){ .width = 1778 }, &play->arena);
    static const char *const after[] = { "uitleg", "praat" };
    for (int n = 1; n <= s->count; n++) {
        Arena *arena = &play->arena;
        const Turn *turn = &s->turns[n - 1];
        bool here = quiz_item(s) != NULL && s->at == n - 1;
        bool told = here && s->step >= QUIZ_RIGHT;
        bool recap = s->step == QUIZ_RECAP && turn->asked;
        if (!here && !recap && list_says(&room, arena_printf(arena, "vraag%dx", n).p)) {
            fail_msg("after %.*s the room reads question %d", STR_ARG(move), n);
        }
        for (int w = 0; w < 2 && !told; w++) {
            if (!list_says(&room, arena_printf(arena, "%s%dx", after[w], n).p)) continue;
            fail_msg("after %.*s the room reads %s%d", STR_ARG(move), after[w], n);
        }
        if (list_says(&room, arena_printf(arena, "notitie%dx", n).p)) {
            fail_msg("after %.*s the room reads the note of %d", STR_ARG(move), n);
        }
    }
}

static void the_room_learns_nothing_before_the_right_answer_is_shown(void **state)
{
    (void)state;
    enum { GAMES = 200, MOVES = 30 };
    Rng rng = rng_seeded(20261122);
    for (int g = 0; g < GAMES; g++) {
        // The same game with the other side right everywhere: before the answer nobody can tell.
        Play *play = new_play(&plain, 6, 3), *other = new_play(&plain, 6, 3);
        for (int i = 0; i < 6; i++) {
            Item *item = &other->pack.items[i];
            item->right = item->right == SIDE_RED ? SIDE_GREEN : SIDE_RED;
        }
        for (int m = 0; m < MOVES; m++) {
            Str move = rng_below(&rng, 2) ? format_quiz.next(play->state, &play->arena)
                                          : chance_move(&play->arena, &rng);
            bool taken = try_move(play, move);
            assert_true(try_move(other, move) == taken);
            if (!taken) continue;
            check_room(play, move);
            bool told = play->state->step == QUIZ_RECAP ||
                        (play->state->step >= QUIZ_RIGHT && play->state->step <= QUIZ_TALK);
            if (told) continue;
            Scene scene = { .width = 1333 };
            if (!str_eq(dump(play, &scene), dump(other, &scene))) {
                fail_msg("after %.*s the room can tell which side is right", STR_ARG(move));
            }
        }
        end_play(other);
        end_play(play);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_after_a_question_looks_as_it_did),
        cmocka_unit_test(the_teachers_screen_looks_as_it_did),
        cmocka_unit_test(every_text_stands_free_within_the_margins_and_large_enough),
        cmocka_unit_test(the_teacher_sees_the_right_answer_first_however_long),
        cmocka_unit_test(the_feast_moves_for_a_quarter_of_a_second_and_never_again),
        cmocka_unit_test(the_recap_shows_every_question_that_was_asked_once),
        cmocka_unit_test(the_room_learns_nothing_before_the_right_answer_is_shown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
