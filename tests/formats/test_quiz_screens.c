// The first half of the quiz in pictures: title, rules, question, right answer, explanation, talk. Golden
// dumps of each at both shapes of screen, what must hold of every picture at every width, and what the
// room may not see before its move. The second half is in test_quiz_end_screens.c.
#include "game.h"

#include "formats/quiz.h"
#include "formats/quiz_view.h"
#include "support/golden.h"

typedef struct Lengths { // characters; 0: a few words
    int question, answer, explain, prompt, name, prize;
} Lengths;

static const Lengths plain = { 0 }, most = { 180, 75, 300, 160, 40, 60 };
static const Lengths together = {
    80, 40, 110, 0, 12, 20
};                                                    // the longest explained beside the answers
static const Lengths bare = { 180, 75, -1, 0, 0, 0 }; // nothing to explain

static Str words(Arena *arena, const char *word, int number, int length)
{
    Str mark = arena_printf(arena, "%s%dx", word, number);
    return length == 0 ? arena_printf(arena, "Zo %.*s en meer", STR_ARG(mark))
                       : packs_words(arena, mark, length);
}

static void fill_question(Arena *arena, Item *item, int n, const Lengths *lengths)
{
    *item = (Item){ .kind = ITEM_QUESTION,
                    .number = n,
                    .line = n,
                    .usable = true,
                    .file = (n - 1) % 3,
                    .named = true,
                    .right = n % 2 ? SIDE_RED : SIDE_GREEN };
    item->text = words(arena, "vraag", n, lengths->question);
    item->red = words(arena, n % 2 ? "goed" : "fout", n, lengths->answer);
    item->green = words(arena, n % 2 ? "fout" : "goed", n, lengths->answer);
    if (lengths->explain >= 0) item->explain = words(arena, "uitleg", n, lengths->explain);
    item->prompts[0] = words(arena, "praat", n, lengths->prompt);
    item->prompt_count = 1;
    if (n % 4 < 2) return; // two with and two without a photo, of either right answer
    item->photo_path = STR("foto/bakkerij.jpg");
    item->credit = n % 4 == 2 ? STR("Foto: de leerlingen van groep 8") : (Str){ 0 };
}

static Pack quiz_pack(Arena *arena, const Lengths *lengths, int questions)
{
    Pack pack = { .path = STR("map"), .item_count = questions, .file_count = 3 };
    pack.items = arena_new(arena, Item, questions);
    pack.files = arena_new(arena, PackFile, 3);
    for (int f = 0; f < 3; f++) {
        pack.files[f].path = STR("map/groep.txt");
        pack.files[f].makers = words(arena, "groep", f + 1, lengths->name);
        pack.files[f].lines = arena_new(arena, Str, questions);
        pack.files[f].line_count = questions;
    }
    if (lengths->prize > 0) pack.prize = words(arena, "prijs", 1, lengths->prize);
    for (int i = 0; i < questions; i++) {
        fill_question(arena, &pack.items[i], i + 1, lengths);
    }
    return pack;
}

static Game *new_game(const Lengths *lengths, int questions)
{
    Game *game = test_calloc(1, sizeof *game);
    game->format = &format_quiz;
    game->pack = quiz_pack(&game->arena, lengths, questions);
    DiagList diags = { .arena = &game->arena };
    assert_true(format_quiz.accepts(&game->pack, metrics_fake(), &diags));
    if (diags.count > 0) fail_msg("item %d: %s", diags.items[0].item, diags.items[0].code);
    game_start(game);
    return game;
}

static void end_game(Game *game)
{
    arena_finish(&game->arena);
    test_free(game);
}

// Golden files ------------------------------------------------------------------------------------

#define VOTE  "vraag 1|antwoorden"
#define RIGHT VOTE "|goed"

static const struct {
    const char *name;
    const Lengths *lengths;
    const char *moves;
    Ui ui;
} screens[] = {
    { "quiz-title", &plain, "", { 0 } },
    { "quiz-title-longest", &most, "", { 0 } },
    { "quiz-rules", &plain, "regels|staan 31", { 0 } },
    { "quiz-rules-lives", &plain, "regels|regel zitten levens", { .field = QUIZ_PANEL + 1 } },
    { "quiz-practice", &plain, "regels|oefen|antwoorden|goed", { 0 } },
    { "quiz-read", &plain, "vraag 1", { 0 } },
    { "quiz-read-photo", &plain, "vraag 2", { 0 } },
    { "quiz-vote", &plain, VOTE, { 0 } },
    { "quiz-vote-photo-longest", &most, "vraag 2|antwoorden", { 0 } },
    { "quiz-vote-countdown", &plain, "regel aftellen 7|" VOTE, { 0 } },
    { "quiz-right", &plain, "staan 20|" RIGHT "|staan 14", { 0 } },
    { "quiz-right-green", &plain, "vraag 2|antwoorden|goed", { 0 } },
    { "quiz-right-together", &together, RIGHT, { 0 } },
    { "quiz-right-longest", &most, RIGHT, { 0 } },
    { "quiz-right-typing", &plain, RIGHT, { .digits = 2, .number = 31 } },
    { "quiz-right-too-many", &plain, "staan 12|" RIGHT, { .field = QUIZ_TOO_MANY } },
    { "quiz-right-struck", &plain, RIGHT "|schrap", { 0 } },
    { "quiz-explain-longest", &most, RIGHT "|uitleg", { 0 } },
    { "quiz-talk", &plain, "staan 20|" RIGHT "|staan 14|praat 1", { 0 } },
    { "quiz-talk-longest", &most, RIGHT "|praat 1", { 0 } },
};

static void every_step_looks_as_it_did(void **test)
{
    (void)test;
    static const int widths[] = { 1333, 1778 };
    for (size_t i = 0; i < 2 * sizeof screens / sizeof *screens; i++) {
        int width = widths[i % 2];
        Game *game = new_game(screens[i / 2].lengths, 6);
        game_play(game, screens[i / 2].moves);
        DrawList list = game_list(game, &screens[i / 2].ui, FOR_ROOM, (float)width, &game->arena);
        Buf out = { 0 };
        draw_dump(&list, &out);
        Str name = arena_printf(&game->arena, "screens/%s-%d.txt", screens[i / 2].name, width);
        golden_check(name.p, buf_str(&out));
        buf_finish(&out);
        end_game(game);
    }
}

// Properties of every picture ---------------------------------------------------------------------

typedef struct Shown { // a picture and how it came about, for the message
    const Game *game;
    const Ui *ui;
    const char *moves;
    Scene scene;
    DrawList list;
    int wrong;
} Shown;

static void complain(Shown *shown, const DrawCmd *cmd, const char *what)
{
    if (shown->wrong++ >= 3) return;
    print_error("%s, %d wide, zoom %d%s: %s: \"%.*s\" size %d at %d %d, %d x %d\n", shown->moves,
                (int)shown->scene.width, shown->scene.zoom, shown->scene.touch ? ", touch" : "",
                what, STR_ARG(cmd->text), (int)cmd->size, (int)cmd->box.x, (int)cmd->box.y,
                (int)cmd->box.w, (int)cmd->box.h);
}

// Everything the room may be shown smaller than the body text.
static bool may_be_small(const Shown *shown, const DrawCmd *run)
{
    QuizStep step = shown->game->state->step;
    bool outside = run->baseline <= STAGE_TOP || run->baseline >= STAGE_BOTTOM;
    const Item *item = quiz_item(shown->game->state);
    if (outside || quiz_panel_open(shown->game->state, shown->ui))
        return true;                     // strip and foot; labels of the settings, keys
    if (step == QUIZ_TITLE) return true; // the makers, the label of the prize
    return item && str_find(item->credit, run->text) < item->credit.n;
}

static void check_run(Shown *shown, const DrawCmd *run)
{
    Stage stage = stage_of(&shown->scene);
    Rect box = run_ink(run);
    const float optical = 6.5F; // large letters begin that far left of the margin
    if (box.x < stage.left - optical || box.x + box.w > stage.left + stage.width + 0.5F) {
        complain(shown, run, "outside the margins");
    }
    if (box.y < 0 || box.y + box.h > DRAW_HEIGHT) complain(shown, run, "above or below");
    if (run->size < SIZE_HINT_MIN) complain(shown, run, "too small for any text");
    if (run->size < SIZE_BODY_MIN && !may_be_small(shown, run)) complain(shown, run, "too small");
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

static void check_texts(Shown *shown)
{
    const DrawList *list = &shown->list;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *a = &list->items[i];
        if (a->kind == DRAW_RUN) check_run(shown, a);
        if (a->kind != DRAW_RUN && !is_obstacle(a)) continue;
        Rect box = a->kind == DRAW_RUN ? run_ink(a) : obstacle_box(a);
        for (int j = a->kind == DRAW_RUN ? i + 1 : 0; j < list->count; j++) {
            const DrawCmd *b = &list->items[j];
            bool own = a->kind != DRAW_RUN && str_eq(b->text, STR("Goed"));
            if (b->kind != DRAW_RUN || own || !rects_overlap(box, run_ink(b), 1)) continue;
            complain(shown, a, "lies over a text");
            complain(shown, b, "the text");
        }
    }
}

static const DrawCmd *group_named(const DrawList *list, Str name)
{
    for (int i = 0; i < list->count; i++) {
        if (list->items[i].kind == DRAW_GROUP && str_eq(list->items[i].text, name))
            return &list->items[i];
    }
    return NULL;
}

// Nothing hangs into an answer from above.
static void check_answer(Shown *shown, const DrawCmd *answer)
{
    for (int i = 0; i < shown->list.count; i++) {
        const DrawCmd *run = &shown->list.items[i];
        if (run->kind != DRAW_RUN || run_ink(run).y > answer->box.y) continue;
        if (rects_overlap(run_ink(run), answer->box, 0)) complain(shown, run, "over an answer");
    }
}

static void check_groups(Shown *shown)
{
    const DrawList *list = &shown->list;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        if (cmd->kind != DRAW_GROUP) continue;
        bool inside = cmd->box.x >= 0 && cmd->box.y >= 0 &&
                      cmd->box.x + cmd->box.w <= shown->scene.width + 0.5F &&
                      cmd->box.y + cmd->box.h <= DRAW_HEIGHT + 0.5F;
        if (!inside) complain(shown, cmd, "a group outside the picture");
    }
    const DrawCmd *red = group_named(list, STR("antwoord-rood"));
    const DrawCmd *green = group_named(list, STR("antwoord-groen"));
    bool voting = shown->game->state->step == QUIZ_VOTE &&
                  !quiz_panel_open(shown->game->state, shown->ui);
    assert_true((red != NULL) == voting && (green != NULL) == voting);
    if (!voting) return;
    if (red->box.x + red->box.w > green->box.x) complain(shown, red, "red is not left of green");
    check_answer(shown, red);
    check_answer(shown, green);
    const DrawCmd *photo = group_named(list, STR("foto"));
    if (photo && rects_overlap(photo->box, red->box, 0)) complain(shown, photo, "over the answers");
}

static int check_all_sizes(const Game *game, const Ui *ui, const char *moves)
{
    static const float widths[] = { 1333, 1422, 1600, 1778, 2333 };
    enum { WIDTHS = sizeof widths / sizeof *widths, ZOOMS = 3 };
    int wrong = 0;
    for (int i = 0; i < WIDTHS * ZOOMS * 2; i++) {
        Arena arena = { 0 };
        Shown shown = { .game = game, .ui = ui, .moves = moves };
        shown.scene = (Scene){ .width = widths[i % WIDTHS],
                               .now_ms = game->now_ms,
                               .metrics = metrics_fake(),
                               .zoom = 2 * (i / WIDTHS % ZOOMS) - 2,
                               .touch = i >= WIDTHS * ZOOMS };
        shown.list = draw_begin(&arena, shown.scene.width);
        format_quiz.draw(game->state, ui, &shown.scene, &shown.list);
        check_texts(&shown);
        check_groups(&shown);
        wrong += shown.wrong;
        arena_finish(&arena);
    }
    return wrong;
}

static void every_text_stands_free_within_the_margins_and_large_enough(void **test)
{
    (void)test;
    static const Lengths *const lengths[] = { &plain, &most, &together, &bare };
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
    for (size_t l = 0; l < sizeof lengths / sizeof *lengths; l++) {
        Game *game = new_game(lengths[l], 20);
        wrong += check_all_sizes(game, &(Ui){ 0 }, "title");
        for (size_t i = 0; i < 4 * sizeof rows / sizeof *rows; i++) {
            const char *after = rows[i / 4].after;
            game_start(game);
            game_play(game, rows[i / 4].before);
            game_try(game, arena_printf(&game->arena, "vraag %d", (int)(i % 4) + 1));
            bool apart = quiz_explains_apart(quiz_item(game->state));
            if (strstr(after, "uitleg") && !apart) continue;
            game_play(game, after);
            wrong += check_all_sizes(game, &rows[i / 4].ui, after);
        }
        end_game(game);
    }
    assert_int_equal(wrong, 0);
}

static void every_rule_and_setting_fits_its_panel(void **test)
{
    (void)test;
    static const char *const sits[] = { "blijf", "ronde", "levens", "terug" };
    Game *game = new_game(&plain, 6);
    int wrong = 0;
    for (int i = 0; i < 16; i++) {
        game_start(game);
        game_play(game, i < 8 ? "regels" : "regels|regel einde 20|regel aftellen 10|staan 999");
        game_try(game, arena_printf(&game->arena, "regel zitten %s", sits[i % 4]));
        Ui ui = { .field = i % 2 ? QUIZ_PANEL + i % QUIZ_PANEL_ROWS : 0 };
        wrong += check_all_sizes(game, &ui, sits[i % 4]);
    }
    end_game(game);
    assert_int_equal(wrong, 0);
}

// What is said ------------------------------------------------------------------------------------

static void the_room_sees_nothing_before_its_move(void **test)
{
    (void)test;
    static const struct {
        const char *moves;
        bool question, answers, explained, prompt;
    } rows[] = {
        { "", false, false, false, false },
        { "regels", false, false, false, false },
        { "vraag 1", true, false, false, false },
        { "vraag 1|antwoorden", true, true, false, false },
        { "vraag 1|antwoorden|goed", true, true, true, false },
        { "vraag 1|antwoorden|goed|praat 1", true, false, false, true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(&plain, 6);
        game_play(game, rows[i].moves);
        DrawList list = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        bool as_told = list_says(&list, "vraag1x") == rows[i].question &&
                       list_says(&list, "goed1x") == rows[i].answers &&
                       list_says(&list, "fout1x") == rows[i].answers &&
                       list_says(&list, "uitleg1x") == rows[i].explained &&
                       list_says(&list, "praat1x") == rows[i].prompt;
        bool next = list_says(&list, "vraag2x");
        bool early = i < 4 && (list_says(&list, "Goed") || group_named(&list, STR("goed-rood")));
        if (!as_told || next || early)
            fail_msg("\"%s\" shows too little or too much", rows[i].moves);
        end_game(game);
    }
}

static void the_band_says_what_to_do(void **test)
{
    (void)test;
    static const struct {
        const char *moves, *says, *count; // NULL: no count
        Ui ui;
    } rows[] = {
        { "regels|oefen|antwoorden|goed", "oefenen: blijf staan", NULL, { 0 } },
        { "regels|oefen|antwoorden|goed|staan 31", "oefenen: blijf staan", "31", { 0 } },
        { RIGHT, "Fout? Ga zitten.", NULL, { 0 } },
        { "regel zitten terug|" RIGHT, "Fout? Ga zitten.", NULL, { 0 } },
        { "regel zitten levens|" RIGHT, "Tweede keer fout?", NULL, { 0 } },
        { "staan 20|" RIGHT "|staan 14", "Fout? Ga zitten.", "14", { 0 } },
        { "staan 20|" RIGHT "|staan 1", "staat nog", "1", { 0 } },
        { "staan 20|" RIGHT, "Fout? Ga zitten.", "2", { .digits = 1, .number = 2 } },
        { "staan 20|" RIGHT, "Er stonden er maar 20.", NULL, { .field = QUIZ_TOO_MANY } },
        { RIGHT, "Meer dan 999 kan niet.", NULL, { .field = QUIZ_TOO_MANY } },
        { "staan 20|" RIGHT "|staan 9|schrap", "telt niet mee", "20", { 0 } },
        { "staan 20|" RIGHT "|staan 0", "Iedereen fout!", "20", { 0 } },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(&plain, 6);
        game_play(game, rows[i].moves);
        DrawList list = game_list(game, &rows[i].ui, FOR_ROOM, 1778, &game->arena);
        bool counts = list_says(&list, "mens"); // "mens", "mensen"
        bool number = rows[i].count && list_says(&list, rows[i].count);
        if (!list_says(&list, rows[i].says) || counts != number) {
            fail_msg("row %zu: %s says something else", i, rows[i].moves);
        }
        end_game(game);
    }
}

// Pawns by their heads: discs of the role in the band.
static int heads(const DrawList *list, float above)
{
    int count = 0;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        bool disc = cmd->kind == DRAW_LINE && cmd->x1 == cmd->x2 && cmd->y1 == cmd->y2;
        count += disc && cmd->role == ROLE_PARENT && cmd->y1 > 700 && cmd->y1 < above;
    }
    return count;
}

static void a_pawn_stands_for_each_person_up_to_fourteen(void **test)
{
    (void)test;
    for (int standing = 1; standing <= 20; standing++) {
        Game *game = new_game(&plain, 6);
        game_play(game, "staan 20|" RIGHT);
        game_try(game, arena_printf(&game->arena, "staan %d", standing));
        DrawList list = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        int sitting = 1, expected = standing <= 14 ? standing + sitting : sitting;
        if (heads(&list, 860) != expected)
            fail_msg("%d stand, %d heads", standing, heads(&list, 860));
        end_game(game);
    }
}

static void the_countdown_goes_out_a_second_at_a_time(void **test)
{
    (void)test;
    static const struct {
        int64_t gone_ms, wake_ms; // since the answers came; 0: never
        int lit;
        const char *cue;
    } rows[] = {
        { -500, 0, 7, "Kaart omhoog!" },    { 0, 1000, 7, "Kaart omhoog!" },
        { 1, 1000, 7, "Kaart omhoog!" },    { 999, 1000, 7, "Kaart omhoog!" },
        { 1000, 2000, 6, "Kaart omhoog!" }, { 6500, 7000, 1, "Kaart omhoog!" },
        { 7000, 0, 0, "De tijd is om!" },   { 90000, 0, 0, "De tijd is om!" },
    };
    Game *game = new_game(&plain, 6);
    game_play(game, "regel aftellen 7|" VOTE);
    int64_t since = game->now_ms;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        game->now_ms = since + rows[i].gone_ms;
        DrawList list = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        int lit = 0;
        for (int c = 0; c < list.count; c++) {
            const DrawCmd *cmd = &list.items[c];
            lit += cmd->kind == DRAW_RRECT && cmd->role == ROLE_ACCENT && cmd->box.w > 100;
        }
        bool wakes = rows[i].wake_ms == 0 ? rows[i].gone_ms < 0 || list.next_frame_ms == DRAW_STILL
                                          : list.next_frame_ms == since + rows[i].wake_ms;
        if (lit != rows[i].lit || !wakes || !list_says(&list, rows[i].cue))
            fail_msg("row %zu: %d lit", i, lit);
    }
    end_game(game);
}

static void answers_keep_their_place_whatever_the_letters_are(void **test)
{
    (void)test;
    static const Lengths *const lengths[] = { &plain, &most, &bare };
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        Game *game = new_game(lengths[i], 4);
        game_play(game, VOTE);
        Rect place = { 0 };
        for (int zoom = -2; zoom <= 2; zoom++) {
            Scene scene = { .width = 1333, .metrics = metrics_fake(), .zoom = zoom };
            DrawList list = draw_begin(&game->arena, scene.width);
            format_quiz.draw(game->state, &(Ui){ 0 }, &scene, &list);
            Rect box = group_named(&list, STR("antwoord-groen"))->box;
            if (zoom == -2) place = box;
            assert_memory_equal(&place, &box, sizeof box);
        }
        end_game(game);
    }
}

static void the_ring_closes_within_a_blink_and_only_when_things_may_move(void **test)
{
    (void)test;
    static const struct {
        bool motion;
        int64_t gone_ms;
        bool moves;
    } rows[] = {
        { true, 0, true }, { true, 199, true }, { true, 200, false }, { false, 0, false }
    };
    Game *game = new_game(&plain, 6);
    game_play(game, RIGHT);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Scene scene = { .width = 1778,
                        .metrics = metrics_fake(),
                        .now_ms = game->now_ms + rows[i].gone_ms,
                        .motion = rows[i].motion };
        DrawList list = draw_begin(&game->arena, scene.width);
        format_quiz.draw(game->state, &(Ui){ 0 }, &scene, &list);
        if ((list.next_frame_ms != DRAW_STILL) != rows[i].moves) fail_msg("row %zu", i);
    }
    end_game(game);
}

static void every_button_is_a_move_that_is_accepted(void **test)
{
    (void)test;
    static const struct {
        const char *moves;
        int buttons;
    } rows[] = {
        { "regels", 3 },
        { "regels|regel einde 20|regel zitten terug|regel aftellen 10", 3 },
        { RIGHT, 0 },                         // nobody knows how many stand
        { "staan 20|" RIGHT, 2 },             // all of them, or one fewer
        { "staan 20|" RIGHT "|staan 20", 1 }, // never more than there were
        { "staan 20|" RIGHT "|staan 9", 2 },
        { "staan 20|" RIGHT "|staan 1", 1 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(&plain, 6);
        game_play(game, rows[i].moves);
        Scene scene = { .width = 1333, .metrics = metrics_fake(), .touch = true };
        DrawList list = draw_begin(&game->arena, scene.width);
        format_quiz.draw(game->state, &(Ui){ 0 }, &scene, &list);
        int buttons = 0;
        for (int c = 0; c < list.count; c++) {
            Str rest = list.items[c].text;
            if (list.items[c].kind != DRAW_GROUP || !str_eq(str_word(&rest), STR("zet"))) continue;
            buttons++;
            game_start(game);
            game_play(game, rows[i].moves);
            if (!game_try(game, rest)) fail_msg("row %zu refused %.*s", i, STR_ARG(rest));
        }
        if (buttons != rows[i].buttons) fail_msg("row %zu: %d buttons", i, buttons);
        end_game(game);
    }
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
        Game *game = new_game(&plain, rows[i].questions);
        game->pack.makers = STR("klas 1B");
        for (int f = 0; f < 3; f++) {
            game->pack.files[f].makers = str_z(rows[i].names[f]);
        }
        DrawList list = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        if (!list_says(&list, rows[i].about) || !list_says(&list, rows[i].makers))
            fail_msg("row %zu", i);
        end_game(game);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_looks_as_it_did),
        cmocka_unit_test(every_text_stands_free_within_the_margins_and_large_enough),
        cmocka_unit_test(every_rule_and_setting_fits_its_panel),
        cmocka_unit_test(the_room_sees_nothing_before_its_move),
        cmocka_unit_test(the_band_says_what_to_do),
        cmocka_unit_test(a_pawn_stands_for_each_person_up_to_fourteen),
        cmocka_unit_test(the_countdown_goes_out_a_second_at_a_time),
        cmocka_unit_test(answers_keep_their_place_whatever_the_letters_are),
        cmocka_unit_test(the_ring_closes_within_a_blink_and_only_when_things_may_move),
        cmocka_unit_test(every_button_is_a_move_that_is_accepted),
        cmocka_unit_test(the_title_names_each_group_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
