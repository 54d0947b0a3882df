// "Op volgorde" in pictures: golden dumps of every step at both shapes of screen, and what must hold of every
// picture at every width and size of letters, whatever the cards are.
#include "deck.h"
#include "picture.h"

#include "formats/rank.h"
#include "formats/rank_view.h"

typedef enum Words { PLAIN, LONGEST, ENDLESS, BARE, MIXED } Words;

static Str mark(Arena *arena, const char *word, int number, int length)
{
    return packs_words(arena, arena_printf(arena, "%s%dx", word, number), length);
}

static Pack pack_of(Arena *arena, int count, Words words)
{
    Pack pack = deck_of(arena, count, CARD_ACTIVITY);
    for (int i = 0; i < count; i++) {
        Item *item = &pack.items[i];
        bool drawn = words != BARE && (words != MIXED || i % 2 == 0);
        if (drawn) item->icon = STR("assets/icons/activiteiten/samen-koken.svg");
        if (words == MIXED && i % 3 == 0) item->photo_path = STR("foto/markt.jpg");
        if (words == LONGEST) item->text = mark(arena, "kaart", i + 1, 30);
        if (words == LONGEST || words == ENDLESS) item->sentence = mark(arena, "zin", i + 1, 100);
        if (words == ENDLESS) item->text = STR("Zelfverzekerdheid"); // one word, as long as fits
        if (words == BARE) item->sentence = (Str){ 0 };
        if (words != LONGEST) continue;
        item->prompts[0] = mark(arena, "praat", i + 1, 160);
        item->prompt_count = 1;
    }
    if (words == LONGEST) pack.title = mark(arena, "titel", 1, 60);
    return pack;
}

static Game *new_game(int cards, Words words)
{
    Game *game = game_create(&format_rank);
    game_accept(game, pack_of(&game->arena, cards, words));
    return game;
}

#define FIVE   "maak|leg 3|leg 5|leg 1 1|leg 16|leg 9"
#define EIGHT  FIVE "|leg 2|leg 4|leg 8"
#define COUPLE "|muur|kies 5|kies 5|kies 16|kies 1"

// Golden files -----------------------------------------------------------------------------------

static const struct {
    const char *name;
    Words words;
    const char *moves;
    Ui ui;
} screens[] = {
    { "rank-title", PLAIN, "", { 0 } },
    { "rank-table", PLAIN, "tafel", { .field = 2 } },
    { "rank-table-longest", LONGEST, "tafel", { 0 } },
    { "rank-card", PLAIN, "kaart 3", { 0 } },
    { "rank-make", PLAIN, "maak", { 0 } },
    { "rank-make-five", PLAIN, FIVE, { .field = 3 } },
    { "rank-make-full", PLAIN, EIGHT, { .field = 14 } },
    { "rank-make-longest", LONGEST, FIVE, { 0 } },
    { "rank-make-keys", PLAIN, FIVE, { .field = 12, .number = 2 } },
    { "rank-make-drag",
      PLAIN,
      FIVE,
      { .held_n = 13, .held = "sleep kaart 2", .held_x = 400, .held_y = 330 } },
    { "rank-make-drag-placed",
      PLAIN,
      FIVE,
      { .held_n = 10, .held = "sleep op 1", .held_x = 400, .held_y = 800 } },
    { "rank-whole", PLAIN, EIGHT "|volgorde", { 0 } },
    { "rank-whole-two", PLAIN, "maak|leg 3|leg 5|volgorde", { 0 } },
    { "rank-whole-longest", LONGEST, EIGHT "|volgorde", { 0 } },
    { "rank-wall", PLAIN, EIGHT COUPLE, { .field = 1 } },
    { "rank-wall-longest", LONGEST, EIGHT COUPLE, { 0 } },
    { "rank-done", PLAIN, EIGHT COUPLE "|samen", { 0 } },
};

static void every_step_looks_as_it_did(void **test)
{
    (void)test;
    static const int widths[] = { 1333, 1778 };
    for (size_t i = 0; i < 2 * sizeof screens / sizeof *screens; i++) {
        Game *game = new_game(16, screens[i / 2].words);
        game_play(game, screens[i / 2].moves);
        game_golden(game, &screens[i / 2].ui, screens[i / 2].name, FOR_ROOM, widths[i % 2]);
        game_destroy(game);
    }
}

static void the_teacher_sees_what_he_did(void **test)
{
    (void)test;
    Game *game = new_game(16, PLAIN);
    game_play(game, EIGHT COUPLE);
    game_golden(game, NULL, "rank-teacher-wall", FOR_TEACHER, 1600);
    game_play(game, "kaart 3");
    game_golden(game, NULL, "rank-teacher-card", FOR_TEACHER, 1600);
    game_destroy(game);
}

// Properties of every picture --------------------------------------------------------------------

// Titles of small cards and buttons, as rows have them; who made it and what the room does on the title.
static bool may_be_small(const Picture *picture, const DrawCmd *run)
{
    RankStep step = picture->game->state->step;
    bool rows = step != RANK_CARD && step != RANK_TITLE;
    return picture_aside(run) || (rows && run->size >= SMALL_CARD_LEAST) ||
           (rows && run->text.n <= 2); // the number of a place
}

static bool no_answers(const Picture *picture)
{
    (void)picture;
    return false;
}

// Everything that can be dragged or dropped on is large enough for a finger and lies apart from the others.
static void check_rows(Picture *picture)
{
    enum { LEAST = 83 };
    const DrawList *list = &picture->list;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *a = &list->items[i];
        bool row = a->kind == DRAW_GROUP &&
                   (str_starts(a->text, STR("sleep")) || str_starts(a->text, STR("plek")));
        if (!row) continue;
        if (a->box.h < LEAST) picture_complain(picture, a, "too low for a finger");
        for (int j = i + 1; j < list->count; j++) {
            const DrawCmd *b = &list->items[j];
            bool other = b->kind == DRAW_GROUP && str_starts(b->text, str_sub(a->text, 0, 4));
            if (other && rects_overlap(a->box, b->box, 0.5F)) {
                picture_complain(picture, a, "over another row");
            }
        }
    }
}

static const PictureRules rules = { .may_be_small = may_be_small,
                                    .has_answers = no_answers,
                                    .also = check_rows };

static void every_text_stands_free_within_the_margins_and_large_enough(void **test)
{
    (void)test;
    static const Words words[] = { PLAIN, LONGEST, ENDLESS, BARE, MIXED };
    static const struct {
        const char *moves;
        Ui ui;
        int cards;
    } rows[] = {
        { "", { 0 }, 16 },
        { "tafel", { .field = 2 }, 16 },
        { "tafel", { 0 }, 2 },
        { "tafel", { 0 }, 5 },
        { "kaart 2", { 0 }, 16 },
        { "maak", { 0 }, 16 },
        { "maak", { 0 }, 2 },
        { "maak|leg 2", { .field = 11 }, 3 },
        { FIVE, { .field = 7 }, 16 },
        { EIGHT, { .field = 14 }, 16 },
        { EIGHT, { 0 }, 500 },
        { FIVE, { .field = 12, .number = 2 }, 16 },
        { "maak|leg 2|volgorde", { 0 }, 16 },
        { FIVE "|volgorde", { 0 }, 16 },
        { EIGHT "|volgorde", { 0 }, 16 },
        { EIGHT COUPLE, { .field = 1 }, 16 },
        { FIVE COUPLE, { 0 }, 16 },
        { "maak|leg 1|leg 2|muur|kies 1", { 0 }, 16 },
        { "maak|leg 1|leg 2|leg 3|muur|kies 1", { 0 }, 16 },
        { "maak|leg 1|muur|kies 1", { 0 }, 16 },
        { "muur|kies 2", { 0 }, 500 },
        { EIGHT COUPLE "|samen", { 0 }, 16 },
        { "muur|kies 2|samen", { 0 }, 2 },
        { "muur|kies 2|kies 1|samen", { 0 }, 2 },
    };
    int wrong = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
            Game *game = new_game(rows[i].cards, words[w]);
            game_play(game, rows[i].moves);
            wrong += pictures_wrong(game, &rows[i].ui, &rules, rows[i].moves);
            game_destroy(game);
        }
    }
    assert_int_equal(wrong, 0);
}

static void the_count_of_a_whole_room_stands_in_its_badge(void **test)
{
    (void)test;
    Game *game = new_game(16, LONGEST);
    game_play(game, EIGHT "|muur");
    for (int i = 0; i < RANK_COUPLES_MAX; i++) {
        game_play(game, "kies 1|kies 8");
    }
    int wrong = pictures_wrong(game, NULL, &rules, "99 couples");
    game_play(game, "samen");
    wrong += pictures_wrong(game, NULL, &rules, "99 couples, the end");
    assert_int_equal(wrong, 0);
    game_destroy(game);
}

static void the_teachers_texts_stand_free(void **test)
{
    (void)test;
    static const char *const moves[] = { "",
                                         "tafel",
                                         "kaart 3",
                                         "maak",
                                         FIVE,
                                         EIGHT,
                                         EIGHT "|volgorde",
                                         EIGHT COUPLE,
                                         EIGHT COUPLE "|samen",
                                         EIGHT COUPLE "|kaart 9" };
    static const Words words[] = { PLAIN, LONGEST, ENDLESS };
    int wrong = 0;
    for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
        Game *game = new_game(16, words[w]);
        for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
            game_start(game);
            game_play(game, moves[i]);
            for (int wide = 1333; wide <= 1778; wide += 89) {
                DrawList list = game_list(game, NULL, FOR_TEACHER, (float)wide, &game->arena);
                wrong += runs_wrong(&list, 17, moves[i]);
            }
        }
        game_destroy(game);
    }
    assert_int_equal(wrong, 0);
}

static void every_button_is_a_move_that_is_accepted(void **test)
{
    (void)test;
    static const struct {
        const char *moves;
        int cards, buttons;
    } rows[] = {
        { "tafel", 16, 8 },      { "kaart 3", 16, 1 }, { "maak", 8, 0 },
        { "maak", 12, 1 },       { "maak", 16, 2 },    { "maak 2", 16, 2 },
        { EIGHT COUPLE, 16, 8 }, { "muur", 3, 3 },     { EIGHT COUPLE "|samen", 16, 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = new_game(rows[i].cards, PLAIN);
        int buttons = game_buttons(game, NULL, rows[i].moves);
        if (buttons != rows[i].buttons) fail_msg("row %zu: %d buttons", i, buttons);
        game_destroy(game);
    }
}

// Dropping where the picture shows room puts the card there: what is seen is what is named.
static void a_card_dropped_on_a_row_comes_to_stand_there(void **test)
{
    (void)test;
    static const float widths[] = { 1333, 1778 };
    static const char *const held[] = { "sleep kaart 2", "sleep op 1", "sleep op 5" };
    for (int i = 0; i < 2 * 3 * RANK_MOST; i++) {
        Game *game = new_game(16, PLAIN);
        game_play(game, FIVE);
        Str name = str_z(held[i / 2 % 3]);
        Ui ui = { .held_n = (int)name.n };
        memcpy(ui.held, name.p, name.n);
        DrawList before = game_list(game, NULL, FOR_ROOM, widths[i % 2], &game->arena);
        Str place = arena_printf(&game->arena, "plek %d", i / 6 + 1);
        const DrawCmd *row = picture_group(&before, place);
        ui.held_x = row->box.x + row->box.w / 2;
        ui.held_y = row->box.y + row->box.h / 2;
        int card = rank_hand(game->state, &ui).card;
        DrawList during = game_list(game, &ui, FOR_ROOM, widths[i % 2], &game->arena);
        Input drop = { .kind = INPUT_DROP, .held = name };
        drop.target = draw_hit(&during, ui.held_x, ui.held_y);
        bool taken = false;
        Str move = format_rank.interpret(game->state, &ui, &drop, &game->arena, &taken);
        if (!str_empty(move)) assert_true(game_try(game, move));
        int last = game->state->order_count, wanted = i / 6 + 1 < last ? i / 6 + 1 : last;
        if (rank_place(game->state, card) != wanted) {
            fail_msg("%.*s on %.*s: %.*s", STR_ARG(name), STR_ARG(place), STR_ARG(move));
        }
        game_destroy(game);
    }
}

static void a_picture_of_a_large_deck_draws_one_page(void **test)
{
    (void)test;
    static const char *const moves[] = { "tafel", "maak 3", "muur", EIGHT "|volgorde" };
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
        Game *game = new_game(500, PLAIN);
        game_play(game, moves[i]);
        DrawList list = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        if (list.count > 300) fail_msg("%s: %d commands", moves[i], list.count);
        game_destroy(game);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_looks_as_it_did),
        cmocka_unit_test(the_teacher_sees_what_he_did),
        cmocka_unit_test(every_text_stands_free_within_the_margins_and_large_enough),
        cmocka_unit_test(the_count_of_a_whole_room_stands_in_its_badge),
        cmocka_unit_test(the_teachers_texts_stand_free),
        cmocka_unit_test(every_button_is_a_move_that_is_accepted),
        cmocka_unit_test(a_card_dropped_on_a_row_comes_to_stand_there),
        cmocka_unit_test(a_picture_of_a_large_deck_draws_one_page),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
