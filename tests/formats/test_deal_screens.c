// The kwaliteitenspel in pictures: golden dumps of every step at both shapes of screen, and what must hold of
// every picture at every width, whatever the cards and the names are.
#include "deck.h"

#include "formats/deal.h"
#include "formats/deal_view.h"
#include "support/golden.h"

typedef enum Words { PLAIN, LONGEST, ENDLESS, BARE } Words;

static Str mark(Arena *arena, const char *word, int number, int length)
{
    return packs_words(arena, arena_printf(arena, "%s%dx", word, number), length);
}

static Pack pack_of(Arena *arena, int count, Words words)
{
    Pack pack = deck_of(arena, count, CARD_QUALITY);
    for (int i = 0; i < count && words != PLAIN; i++) {
        Item *item = &pack.items[i];
        item->sentence = words == BARE ? (Str){ 0 } : mark(arena, "zin", i + 1, 115);
        if (words == LONGEST) item->text = mark(arena, "kaart", i + 1, 30);
        if (words == ENDLESS) item->text = STR("Zelfverzekerdheid"); // one word, as long as fits
        if (words == LONGEST) {
            item->prompts[0] = mark(arena, "praat", i + 1, 160);
            item->prompt_count = 1;
        }
    }
    return pack;
}

static Game *new_game(int cards, Words words)
{
    Game *game = test_calloc(1, sizeof *game);
    game->format = &format_deal;
    game->pack = pack_of(&game->arena, cards, words);
    DiagList diags = { .arena = &game->arena };
    assert_true(format_deal.accepts(&game->pack, metrics_fake(), &diags));
    if (diags.count > 0) fail_msg("%d messages", diags.count);
    game_start(game);
    return game;
}

static void end_game(Game *game)
{
    arena_finish(&game->arena);
    test_free(game);
}

#define NAMES                                                                                      \
    "naam Sanne|naam Bram|naam Tafel 3|naam Alexandra-Maria van der Berg|naam Yusuf|naam Noor|"    \
    "naam Daan|naam Fatima"
#define TOP3 "wijze top3|voor Sanne|kies 2|kies 5|kies 9"

// Golden files -----------------------------------------------------------------------------------

static const struct {
    const char *name;
    Words words;
    const char *moves;
    Ui ui;
} screens[] = {
    { "deal-title", PLAIN, "", { 0 } },
    { "deal-ways", PLAIN, "wijzen", { 0 } },
    { "deal-ways-ring", PLAIN, NAMES "|wijzen", { .field = 3 } },
    { "deal-names", PLAIN, NAMES "|wijzen", { .typing = true, .text_n = 1, .text = "s" } },
    { "deal-pile", PLAIN, "wijze dicht|draai|rust", { 0 } },
    { "deal-card", PLAIN, "wijze dicht|draai", { 0 } },
    { "deal-card-longest", LONGEST, "wijze dicht|draai", { 0 } },
    { "deal-card-typing", PLAIN, NAMES "|wijze dicht|draai", { .typing = true } },
    { "deal-card-table",
      PLAIN,
      NAMES "|wijze dicht|draai",
      { .typing = true, .text_n = 1, .text = "4" } },
    { "deal-given", PLAIN, "wijze dicht|draai|geef Sanne", { 0 } },
    { "deal-given-longest", LONGEST, "wijze dicht|draai|geef Alexandra-Maria van der Berg", { 0 } },
    { "deal-read", PLAIN, "wijze dicht|draai|lees", { 0 } },
    { "deal-read-longest", LONGEST, "wijze dicht|draai|lees", { 0 } },
    { "deal-table", PLAIN, "wijze open", { .field = 3 } },
    { "deal-table-given", PLAIN, "pak 2|geef Sanne|pak 5|geef Bram|wijzen|wijze open", { 0 } },
    { "deal-table-longest", LONGEST, "wijze open", { 0 } },
    { "deal-pupil", PLAIN, "wijze top3", { 0 } },
    { "deal-choose", PLAIN, TOP3, { .field = 1 } },
    { "deal-top", PLAIN, TOP3 "|top", { .field = 2 } },
    { "deal-top-longest", LONGEST, TOP3 "|top", { 0 } },
    { "deal-who",
      PLAIN,
      "pak 2|geef Sanne|pak 5|geef Bram|"
      "wijzen|" TOP3 "|overzicht",
      { 0 } },
    { "deal-who-nobody", PLAIN, "overzicht", { 0 } },
};

static void check_golden(Game *game, const Ui *ui, const char *name, int width)
{
    DrawList list = game_list(game, ui, FOR_ROOM, (float)width, &game->arena);
    Buf out = { 0 };
    draw_dump(&list, &out);
    golden_check(arena_printf(&game->arena, "screens/%s-%d.txt", name, width).p, buf_str(&out));
    buf_finish(&out);
}

static void every_step_looks_as_it_did(void **test)
{
    (void)test;
    static const int widths[] = { 1333, 1778 };
    for (size_t i = 0; i < 2 * sizeof screens / sizeof *screens; i++) {
        Game *game = new_game(14, screens[i / 2].words);
        game_play(game, screens[i / 2].moves);
        check_golden(game, &screens[i / 2].ui, screens[i / 2].name, widths[i % 2]);
        end_game(game);
    }
}

static void a_deck_that_is_through_looks_as_it_did(void **test)
{
    (void)test;
    static const int widths[] = { 1333, 1778 };
    for (int i = 0; i < 2; i++) {
        Game *game = new_game(3, PLAIN);
        game_play(game, "wijze dicht|draai|geef Sanne|draai|rust|draai|rust");
        check_golden(game, NULL, "deal-through", widths[i]);
        end_game(game);
    }
}

// Properties of every picture --------------------------------------------------------------------

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

// Keys, names of more letters than a row holds, pictures of cards: everything smaller than body text.
static bool may_be_small(const Shown *shown, const DrawCmd *run)
{
    DealStep step = shown->game->state->step;
    bool outside = run->baseline <= STAGE_TOP || run->baseline >= STAGE_BOTTOM;
    bool key = str_eq(run->text, STR("Enter")) || run->text.n == 1;
    bool names = shown->ui->typing || step == DEAL_TABLE || step == DEAL_WHO || step == DEAL_TOP;
    return outside || key || names || shown->scene.touch || step == DEAL_TITLE || step == DEAL_WAYS;
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
    bool hangs = box.y < STAGE_BOTTOM + 8 && box.y + box.h > STAGE_BOTTOM + 12;
    if (hangs) complain(shown, run, "hangs into the foot");
    if (run->size < SIZE_HINT_MIN) complain(shown, run, "too small for any text");
    if (run->size < SIZE_BODY_MIN && !may_be_small(shown, run)) complain(shown, run, "too small");
}

static void check_texts(Shown *shown)
{
    const DrawList *list = &shown->list;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *a = &list->items[i];
        if (a->kind != DRAW_RUN) continue;
        check_run(shown, a);
        for (int j = i + 1; j < list->count; j++) {
            const DrawCmd *b = &list->items[j];
            if (b->kind != DRAW_RUN || !rects_overlap(run_ink(a), run_ink(b), 1)) continue;
            complain(shown, a, "lies over a text");
            complain(shown, b, "the text");
        }
    }
}

static bool is_target(const DrawCmd *cmd)
{
    if (cmd->kind != DRAW_GROUP) return false;
    Str rest = cmd->text, word = str_word(&rest);
    return str_eq(word, STR("zet")) || str_eq(word, STR("keuze")) || str_eq(word, STR("meer"));
}

// What fingers hit lies in the picture, is large enough and stands free; what is on top is hit first, so
// only a whole card may hold other targets.
static void check_groups(Shown *shown)
{
    enum { FINGER = 76 };
    const DrawList *list = &shown->list;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *a = &list->items[i];
        if (a->kind != DRAW_GROUP) continue;
        bool inside = a->box.x >= 0 && a->box.y >= 0 &&
                      a->box.x + a->box.w <= shown->scene.width + 0.5F &&
                      a->box.y + a->box.h <= DRAW_HEIGHT + 0.5F;
        if (!inside) complain(shown, a, "a group outside the picture");
        if (!is_target(a)) continue;
        if (a->box.w < FINGER || a->box.h < FINGER) complain(shown, a, "too small for a finger");
        for (int j = i + 1; j < list->count; j++) {
            const DrawCmd *b = &list->items[j];
            if (is_target(b) && rects_overlap(a->box, b->box, 0.5F))
                complain(shown, b, "over another");
        }
    }
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
        format_deal.draw(game->state, ui, &shown.scene, &shown.list);
        check_texts(&shown);
        check_groups(&shown);
        wrong += shown.wrong;
        arena_finish(&arena);
    }
    return wrong;
}

#define LONG_NAME   "Alexandra-Maria van der Bergen" // thirty letters
#define WIDE_NAME   "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
#define ALL_TO(who) "pak 1|geef " who "|pak 2|geef " who "|pak 3|geef " who "|pak 4|geef " who

static void every_text_stands_free_within_the_margins_and_large_enough(void **test)
{
    (void)test;
    static const Words words[] = { PLAIN, LONGEST, ENDLESS, BARE };
    static const struct {
        const char *moves;
        Ui ui;
    } rows[] = {
        { "", { 0 } },
        { "wijzen", { .field = 2 } },
        { NAMES "|wijzen", { .typing = true } },
        { NAMES "|wijzen", { .typing = true, .field = 8 } },
        { "wijzen", { .typing = true, .text_n = 30, .text = WIDE_NAME } },
        { "wijze dicht", { 0 } },
        { "wijze dicht|draai|rust", { 0 } },
        { "wijze dicht|draai", { 0 } },
        { NAMES "|wijze dicht|draai", { .typing = true, .field = 4 } },
        { "wijze dicht|draai", { .typing = true, .text_n = 30, .text = LONG_NAME } },
        { "wijze dicht|draai", { .typing = true, .text_n = 2, .text = "?!" } },
        { "wijze dicht|draai|geef Sanne", { 0 } },
        { "wijze dicht|draai|geef " LONG_NAME, { 0 } },
        { "wijze dicht|draai|geef " WIDE_NAME, { 0 } },
        { "wijze dicht|draai|lees", { 0 } },
        { "wijze open", { .field = 1 } },
        { "wijze open|tafel 2", { .field = 2 } },
        { ALL_TO("Bo") "|wijzen|wijze open", { 0 } },
        { ALL_TO(LONG_NAME) "|wijzen|wijze open", { 0 } },
        { ALL_TO(WIDE_NAME) "|wijzen|wijze open", { 0 } },
        { "wijze open|pak 3", { 0 } },
        { "wijze top3", { 0 } },
        { NAMES "|wijze top3", { .typing = true, .field = 1 } },
        { "wijze top3|voor " LONG_NAME "|kies 1|kies 2|kies 3", { .field = 4 } },
        { "wijze top3|voor " WIDE_NAME "|kies 1|kies 2|kies 3|top", { .field = 1 } },
        { "wijze top3|voor " LONG_NAME "|kies 1|kies 2|kies 3|top", { 0 } },
        { "overzicht", { 0 } },
        { ALL_TO("Bo") "|pak 5|geef " LONG_NAME "|pak 6|geef Jan|overzicht", { 0 } },
        { ALL_TO(LONG_NAME) "|pak 5|geef " WIDE_NAME "|pak 6|geef Jan|overzicht", { 0 } },
    };
    int wrong = 0;
    for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
        Game *game = new_game(20, words[w]);
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
            game_start(game);
            game_play(game, rows[i].moves);
            wrong += check_all_sizes(game, &rows[i].ui, rows[i].moves);
        }
        end_game(game);
    }
    assert_int_equal(wrong, 0);
}

static void who_has_what_fits_on_its_pages(void **test)
{
    (void)test;
    static const Words words[] = { PLAIN, LONGEST };
    int wrong = 0;
    for (int w = 0; w < 2; w++) {
        Game *game = new_game(200, words[w]);
        for (int i = 0; i < 200; i++) {
            Str name = i % 5 == 0 ? STR("Bo")
                                  : arena_printf(&game->arena, "Kind met lange naam %d", i % 38);
            assert_true(game_try(game, arena_printf(&game->arena, "pak %d", i + 1)));
            assert_true(game_try(game, arena_printf(&game->arena, "geef %.*s", STR_ARG(name))));
        }
        game_play(game, "overzicht");
        int pages = deal_who_pages(game->state);
        assert_true(pages > 4);
        for (int page = 1; page <= pages; page++) {
            wrong += check_all_sizes(game, &(Ui){ 0 }, "overzicht");
            if (page < pages)
                game_play(game, arena_printf(&game->arena, "overzicht %d", page + 1).p);
        }
        end_game(game);
    }
    assert_int_equal(wrong, 0);
}

static void the_teachers_texts_stand_free(void **test)
{
    (void)test;
    static const char *const moves[] = {
        "",
        "wijzen",
        NAMES "|wijze dicht",
        NAMES "|wijze dicht|draai",
        "naam " LONG_NAME "|naam " WIDE_NAME "|wijze dicht|draai|geef Sanne",
        "wijze open",
        "wijze top3|voor " LONG_NAME,
        "wijze top3|voor " LONG_NAME "|kies 2|top",
        "overzicht",
    };
    static const Words words[] = { PLAIN, LONGEST };
    int wrong = 0;
    for (int w = 0; w < 2; w++) {
        Game *game = new_game(14, words[w]);
        for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
            game_start(game);
            for (int p = 0; i == 3 && p < 30; p++) {
                game_try(game, arena_printf(&game->arena, "naam Kind %d", p));
            }
            game_play(game, moves[i]);
            for (int wide = 1333; wide <= 1778; wide += 89) {
                DrawList list = game_list(game, NULL, FOR_TEACHER, (float)wide, &game->arena);
                wrong += runs_wrong(&list, 17, moves[i]);
            }
        }
        end_game(game);
    }
    assert_int_equal(wrong, 0);
}

static void every_button_is_a_move_that_is_accepted(void **test)
{
    (void)test;
    static const struct {
        const char *moves;
        int buttons;
    } rows[] = {
        { "wijzen", 3 },
        { "wijze dicht", 1 },
        { "wijze dicht|draai", 2 },
        { "wijze dicht|draai|geef Bo", 1 },
        { "wijze dicht|draai|lees", 1 },
        { "wijze open", 12 },
        { "wijze open|tafel 2", 2 },
        { "wijze open|pak 1", 2 },
        { "pak 1|geef Bo|wijzen|wijze open", 12 },
        { "wijze top3|voor Bo", 12 },
        { "wijze top3|voor Bo|kies 1|kies 2", 13 },
        { "wijze top3|voor Bo|kies 1|kies 2|kies 3|top", 4 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(14, PLAIN);
        int buttons = game_buttons(game, NULL, rows[i].moves);
        if (buttons != rows[i].buttons) fail_msg("row %zu: %d buttons", i, buttons);
        end_game(game);
    }
}

static void a_card_turns_within_a_quarter_of_a_second(void **test)
{
    (void)test;
    static const struct {
        bool motion;
        int64_t gone_ms;
        bool moves, back, face;
    } rows[] = {
        { true, 0, true, true, false },    { true, 20, true, true, false },
        { true, 120, true, false, true },  { true, 239, true, false, true },
        { true, 240, false, false, true }, { false, 0, false, false, true },
    };
    Game *game = new_game(14, PLAIN);
    game_play(game, "wijze dicht|draai");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Scene scene = { .width = 1333,
                        .metrics = metrics_fake(),
                        .now_ms = game->now_ms + rows[i].gone_ms,
                        .motion = rows[i].motion };
        DrawList list = draw_begin(&game->arena, scene.width);
        format_deal.draw(game->state, &(Ui){ 0 }, &scene, &list);
        const char *title = arena_printf(&game->arena, "kaart%dx", game->state->at + 1).p;
        bool back = false, face = list_says(&list, title);
        for (int c = 0; c < list.count; c++) {
            back = back || list.items[c].role == ROLE_CARD_BACK;
        }
        bool moves = list.next_frame_ms != DRAW_STILL;
        if (moves != rows[i].moves || face != rows[i].face || (back != rows[i].back)) {
            fail_msg("row %zu: moves %d, back %d, face %d", i, moves, back, face);
        }
    }
    end_game(game);
}

static void the_number_of_the_order_is_always_on_the_screen(void **test)
{
    (void)test;
    static const char *const moves[] = { "",           "wijzen",     "wijze dicht|draai",
                                         "wijze open", "wijze top3", TOP3 "|top",
                                         "overzicht" };
    Game *game = new_game(14, PLAIN);
    for (size_t i = 0; i < 2 * sizeof moves / sizeof *moves; i++) {
        game->state = format_deal.start(&game->arena, &game->pack, 4182);
        game_play(game, moves[i / 2]);
        Scene scene = { .width = 1333, .metrics = metrics_fake(), .touch = i % 2 == 1 };
        DrawList list = draw_begin(&game->arena, scene.width);
        format_deal.draw(game->state, &(Ui){ 0 }, &scene, &list);
        if (!list_says(&list, "Volgorde 4182")) fail_msg("%s", moves[i / 2]);
    }
    end_game(game);
}

static void a_card_that_does_not_fit_is_told_before_the_evening(void **test)
{
    (void)test;
    Arena arena = { 0 };
    Pack pack = deck_of(&arena, 3, CARD_QUALITY);
    pack.items[0].text = STR("Verantwoordelijkheidsgevoelloos");
    pack.items[1].sentence = packs_words(&arena, STR("zin"), 600);
    DiagList diags = { .arena = &arena };
    assert_true(format_deal.accepts(&pack, metrics_fake(), &diags));
    assert_int_equal(diags.count, 2);
    assert_false(pack.items[0].usable);
    int cards[3];
    assert_true(deal_cards(&pack, cards) >= 1);
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_looks_as_it_did),
        cmocka_unit_test(a_deck_that_is_through_looks_as_it_did),
        cmocka_unit_test(every_text_stands_free_within_the_margins_and_large_enough),
        cmocka_unit_test(who_has_what_fits_on_its_pages),
        cmocka_unit_test(the_teachers_texts_stand_free),
        cmocka_unit_test(every_button_is_a_move_that_is_accepted),
        cmocka_unit_test(a_card_turns_within_a_quarter_of_a_second),
        cmocka_unit_test(the_number_of_the_order_is_always_on_the_screen),
        cmocka_unit_test(a_card_that_does_not_fit_is_told_before_the_evening),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
