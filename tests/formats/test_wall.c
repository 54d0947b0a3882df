// The rules of the kaartenmuur, row by row: which packs are a wall, which moves are allowed, what one key
// forward does, and what is reported.
#include "wall_game.h"

#define JOBS CARD_JOB, 20, WALL_PLAIN

// Packs -------------------------------------------------------------------------------------------

// A letter an item: "c" compliment, "v" question card, "b" job, "k" quality, "m" motive, "a" activity,
// "o" a card of no kind, "S" statement, "V" question, "D" part; "!" before it: it takes no part.
static Pack pack_of(Arena *arena, const char *letters)
{
    static const struct {
        char letter;
        ItemKind item;
        CardKind card;
    } kinds[] = {
        { 'c', ITEM_CARD, CARD_COMPLIMENT }, { 'v', ITEM_CARD, CARD_QUESTION },
        { 'b', ITEM_CARD, CARD_JOB },        { 'k', ITEM_CARD, CARD_QUALITY },
        { 'm', ITEM_CARD, CARD_MOTIVE },     { 'a', ITEM_CARD, CARD_ACTIVITY },
        { 'o', ITEM_CARD, CARD_OTHER },      { 'S', ITEM_STATEMENT, CARD_OTHER },
        { 'V', ITEM_QUESTION, CARD_OTHER },  { 'D', ITEM_PART, CARD_OTHER },
    };
    Pack pack = deck_of(arena, (int)strlen(letters), CARD_OTHER);
    pack.item_count = 0;
    bool usable = true;
    for (const char *p = letters; *p; p++) {
        if (*p == '!') {
            usable = false;
            continue;
        }
        Item *item = &pack.items[pack.item_count++];
        for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
            if (kinds[k].letter != *p) continue;
            item->kind = kinds[k].item;
            item->card_kind = kinds[k].card;
        }
        item->usable = usable;
        usable = true;
    }
    return pack;
}

static void a_deck_of_one_use_is_a_wall_and_anything_else_is_not(void **state)
{
    (void)state;
    static const struct {
        const char *letters;
        CardKind kind; // CARD_OTHER: no wall
        int cards;
    } rows[] = {
        { "c", CARD_COMPLIMENT, 1 },     { "ccc", CARD_COMPLIMENT, 3 },
        { "vvv", CARD_QUESTION, 3 },     { "bbb", CARD_JOB, 3 },
        { "", CARD_OTHER, 0 },           { "!c", CARD_OTHER, 0 },
        { "c!c", CARD_COMPLIMENT, 1 },   { "c!S", CARD_COMPLIMENT, 1 },
        { "cS", CARD_OTHER, 0 },         { "cccV", CARD_OTHER, 0 },
        { "vvvD", CARD_OTHER, 0 },       { "kkk", CARD_OTHER, 0 },
        { "mmm", CARD_OTHER, 0 },        { "aaa", CARD_OTHER, 0 },
        { "ooo", CARD_OTHER, 0 },        { "bbbk", CARD_OTHER, 0 }, // a placemat
        { "bbbm", CARD_OTHER, 0 },       { "kmb", CARD_OTHER, 0 },
        { "ccckm", CARD_OTHER, 0 },      { "ccck", CARD_COMPLIMENT, 3 },
        { "cv", CARD_OTHER, 0 }, // neither is more than half
        { "ccv", CARD_COMPLIMENT, 2 },   { "vvc", CARD_QUESTION, 2 },
        { "cccoo", CARD_COMPLIMENT, 3 }, { "ccooo", CARD_OTHER, 0 },
        { "bbbaa", CARD_JOB, 3 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Pack pack = pack_of(&arena, rows[i].letters);
        DiagList diags = { .arena = &arena };
        bool accepted = format_wall.accepts(&pack, metrics_fake(), &diags);
        if (accepted != (rows[i].kind != CARD_OTHER)) {
            fail_msg("%s: accepted %d", rows[i].letters, accepted);
        }
        State *s = format_wall.start(&arena, &pack, 1); // whatever comes
        if (accepted && (s->use->kind != rows[i].kind || s->count != rows[i].cards)) {
            fail_msg("%s: kind %d, %d cards", rows[i].letters, s->use->kind, s->count);
        }
        arena_finish(&arena);
    }
}

static void the_wall_comes_before_the_kwaliteitenspel(void **state)
{
    (void)state;
    static const struct {
        const char *letters, *id;
    } rows[] = { { "ccc", "muur" },        { "vvv", "muur" },      { "bbb", "muur" },
                 { "kkk", "kwaliteiten" }, { "cS", "stellingen" }, { "ooc", "kwaliteiten" } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Pack pack = pack_of(&arena, rows[i].letters);
        DiagList diags = { .arena = &arena };
        const char *found = "none";
        for (int f = format_count - 1; f >= 0; f--) {
            if (formats[f]->accepts(&pack, metrics_fake(), &diags)) found = formats[f]->id;
        }
        if (strcmp(found, rows[i].id) != 0) fail_msg("%s is played as %s", rows[i].letters, found);
        arena_finish(&arena);
    }
}

static void the_decks_of_the_house_are_walls(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        CardKind kind; // CARD_OTHER: no wall
        int cards;
    } rows[] = {
        { "cards/complimenten.txt", CARD_COMPLIMENT, 24 },
        { "cards/vragen.txt", CARD_QUESTION, 15 },
        { "cards/beroepen.txt", CARD_JOB, 52 },
        { "cards/kwaliteiten.txt", CARD_OTHER, 0 },
        { "cards/motieven.txt", CARD_OTHER, 0 },
        { "cards/activiteiten.txt", CARD_OTHER, 0 },
        { "cards", CARD_OTHER, 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Pack pack = { 0 };
        DiagList diags = { .arena = &arena };
        Err err = { 0 };
        if (!pack_load(&arena, rows[i].path, &pack, &diags, &err)) fail_msg("%s", err.text);
        int said = diags.count;
        bool accepted = format_wall.accepts(&pack, metrics_fake(), &diags);
        const WallUse *use = wall_use(&pack);
        CardKind kind = use ? use->kind : CARD_OTHER;
        int *cards = arena_new(&arena, int, pack.item_count + 1);
        int count = use ? wall_cards(&pack, use, cards) : 0;
        bool right = accepted == (kind != CARD_OTHER) && kind == rows[i].kind &&
                     count == rows[i].cards && diags.count == said;
        if (!right) fail_msg("%s: kind %d, %d cards", rows[i].path, kind, count);
        arena_finish(&arena);
    }
}

static void a_card_that_does_not_fit_is_told_and_left_out(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Pack pack = pack_of(&arena, "cccvv");
    pack.items[0].text = STR("Verantwoordelijkheidsgevoelloosheden");
    pack.items[1].sentence = packs_words(&arena, STR("zin"), 900);
    DiagList diags = { .arena = &arena };
    assert_true(format_wall.accepts(&pack, metrics_fake(), &diags));
    assert_int_equal(diags.count, 2);
    assert_false(pack.items[0].usable);
    // Without it the compliments are no longer more than half.
    pack = pack_of(&arena, "ccvv");
    assert_false(format_wall.accepts(&pack, metrics_fake(), &diags));
    // Of the other wall every card is measured as well.
    pack = pack_of(&arena, "cccvv");
    for (int i = 0; i < 4; i++) {
        pack.items[i].text = STR("Verantwoordelijkheidsgevoelloosheden");
    }
    diags = (DiagList){ .arena = &arena };
    assert_true(format_wall.accepts(&pack, metrics_fake(), &diags));
    assert_int_equal(diags.count, 4);
    assert_int_equal(format_wall.start(&arena, &pack, 1)->count, 1);
    arena_finish(&arena);
}

// Moves -------------------------------------------------------------------------------------------

static void a_move_leads_where_its_row_says(void **state)
{
    (void)state;
    static const struct {
        CardKind kind;
        int cards;
        const char *moves;
        WallStep step;
        int at, page; // card from 0, page from 0
        const char *next;
    } rows[] = {
        { CARD_QUESTION, 15, "", WALL_TITLE, -1, 0, "muur" },
        { CARD_QUESTION, 15, "muur", WALL_CARDS, -1, 0, "muur 2" },
        { CARD_QUESTION, 15, "muur 3", WALL_CARDS, -1, 2, "" },
        { CARD_QUESTION, 15, "muur 3|muur", WALL_CARDS, -1, 0, "muur 2" },
        { CARD_QUESTION, 6, "muur", WALL_CARDS, -1, 0, "" },
        { CARD_QUESTION, 7, "muur", WALL_CARDS, -1, 0, "muur 2" },
        { CARD_QUESTION, 15, "pak 8", WALL_CARD, 7, 1, "leg" },
        { CARD_QUESTION, 15, "muur|pak 8", WALL_CARD, 7, 1, "leg" },
        { CARD_QUESTION, 15, "pak 8|pak 1", WALL_CARD, 0, 0, "leg" },
        { CARD_QUESTION, 15, "pak 8|leg", WALL_CARDS, -1, 1, "muur 3" },
        { CARD_QUESTION, 15, "pak 8|muur 2", WALL_CARDS, -1, 1, "muur 3" },
        { CARD_QUESTION, 1, "trek", WALL_CARD, 0, 0, "leg" },
        { CARD_QUESTION, 1, "trek|leg", WALL_CARDS, -1, 0, "" },
        { CARD_QUESTION, 2, "pak 1|trek", WALL_CARD, 1, 0, "leg" },
        { CARD_QUESTION, 2, "pak 1|pak 2|trek", WALL_CARD, 0, 0, "leg" },
        { CARD_JOB, 20, "muur 3", WALL_CARDS, -1, 2, "" },
        { CARD_JOB, 20, "pak 9|tel 0", WALL_CARD, 8, 1, "leg" },
        { CARD_JOB, 20, "pak 9|tel 0|muur 3", WALL_CARDS, -1, 2, "" },
        { CARD_JOB, 20, "pak 9|tel 4", WALL_CARD, 8, 1, "leg" },
        { CARD_JOB, 20, "pak 9|tel 4|muur 3", WALL_CARDS, -1, 2, "uitslag" },
        { CARD_JOB, 20, "pak 9|tel 4|uitslag", WALL_CHOSEN, -1, 0, "" },
        { CARD_JOB, 20, "pak 9|tel 4|uitslag|pak 9", WALL_CARD, 8, 1, "leg" },
        { CARD_JOB, 20, "pak 9|tel 4|uitslag|muur 2", WALL_CARDS, -1, 1, "muur 3" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = wall_game(rows[i].kind, rows[i].cards, WALL_PLAIN);
        game_play(game, rows[i].moves);
        const State *s = game->state;
        Str next = format_wall.next(s, &game->arena);
        if (s->step != rows[i].step || s->at != rows[i].at || s->page != rows[i].page ||
            !str_eq(next, str_z(rows[i].next))) {
            fail_msg("%s: step %d, card %d, page %d, next %.*s", rows[i].moves, s->step, s->at,
                     s->page, STR_ARG(next));
        }
        game_destroy(game);
    }
}

static void what_makes_no_sense_is_refused(void **state)
{
    (void)state;
    static const struct {
        CardKind kind;
        int cards;
        const char *moves, *refused;
    } rows[] = {
        { CARD_QUESTION, 15, "", "" },
        { CARD_QUESTION, 15, "", "muur 0" },
        { CARD_QUESTION, 15, "", "muur 4" },
        { CARD_QUESTION, 15, "", "muur 1 2" },
        { CARD_QUESTION, 15, "", "muur -1" },
        { CARD_QUESTION, 15, "", "muur x" },
        { CARD_QUESTION, 15, "", "muurtje" },
        { CARD_QUESTION, 15, "muur", "muur" },
        { CARD_QUESTION, 15, "muur 2", "muur 2" },
        { CARD_QUESTION, 15, "", "pak" },
        { CARD_QUESTION, 15, "", "pak 0" },
        { CARD_QUESTION, 15, "", "pak 16" },
        { CARD_QUESTION, 15, "", "pak 99999999999999999999" },
        { CARD_QUESTION, 15, "pak 3", "pak 3" },
        { CARD_QUESTION, 15, "", "leg" },
        { CARD_QUESTION, 15, "muur", "leg" },
        { CARD_QUESTION, 15, "pak 1", "leg 1" },
        { CARD_QUESTION, 15, "", "trek 1" },
        { CARD_QUESTION, 1, "pak 1", "trek" },
        { CARD_QUESTION, 1, "pak 1|leg", "trek" },
        { CARD_QUESTION, 15, "pak 1", "tel 3" }, // nobody counts hands for a question
        { CARD_COMPLIMENT, 15, "pak 1", "tel 3" },
        { CARD_QUESTION, 15, "", "uitslag" },
        { CARD_JOB, 15, "", "tel 3" },
        { CARD_JOB, 15, "muur", "tel 3" },
        { CARD_JOB, 15, "pak 1", "tel" },
        { CARD_JOB, 15, "pak 1", "tel -1" },
        { CARD_JOB, 15, "pak 1", "tel 1000" },
        { CARD_JOB, 15, "pak 1", "tel 3 4" },
        { CARD_JOB, 15, "pak 1|tel 3", "tel 3" },
        { CARD_JOB, 15, "muur", "uitslag" },
        { CARD_JOB, 15, "pak 1|tel 0", "uitslag" },
        { CARD_JOB, 15, "pak 1|tel 1", "uitslag 2" },
        { CARD_JOB, 15, "pak 1|tel 1|uitslag", "uitslag" },
        { CARD_JOB, 15, "pak 1|tel 1|uitslag", "leg" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = wall_game(rows[i].kind, rows[i].cards, WALL_PLAIN);
        game_play(game, rows[i].moves);
        Str before = game_visible(game, &game->arena);
        int64_t now = game->now_ms;
        if (game_try(game, str_z(rows[i].refused))) {
            fail_msg("after %s: accepted %s", rows[i].moves, rows[i].refused);
        }
        game->now_ms = now;
        if (!str_eq(before, game_visible(game, &game->arena))) {
            fail_msg("after %s: %s changed something", rows[i].moves, rows[i].refused);
        }
        game_destroy(game);
    }
}

// What was chosen ---------------------------------------------------------------------------------

static void most_hands_come_first_and_equals_in_the_order_of_the_pack(void **state)
{
    (void)state;
    Game *game = wall_game(JOBS);
    game_play(game, "pak 7|tel 3|pak 2|tel 12|pak 5|tel 3|pak 1|tel 0|pak 9|tel 999|pak 3|tel 1");
    int cards[20];
    static const int expected[] = { 8, 1, 4, 6, 2 };
    int count = wall_chosen(game->state, &game->arena, cards);
    assert_int_equal(count, 5);
    for (int i = 0; i < 5; i++) {
        assert_int_equal(cards[i], expected[i]);
    }
    assert_int_equal(wall_hands(game->state), 1018);
    assert_int_equal(wall_chosen_pages(game->state), 1);
    game_play(game, "pak 10|tel 1|pak 11|tel 1|uitslag|uitslag 2");
    assert_int_equal(wall_chosen_pages(game->state), 2);
    assert_int_equal(format_wall.next(game->state, &game->arena).n, 0);
    game_destroy(game);
}

static void the_report_says_what_became_of_each_card(void **state)
{
    (void)state;
    static const struct {
        CardKind kind;
        const char *moves, *place, *summary, *moment, *outcome; // of card 2
        bool done, now;
    } rows[] = {
        { CARD_QUESTION, "", "het begin", "0 van de 15 kaarten bekeken.", "", "", false, false },
        { CARD_QUESTION, "muur 2", "blad 2 van 3", "0 van de 15 kaarten bekeken.", "", "", false,
          false },
        { CARD_QUESTION, "pak 2", "de kaart kaart2x", "1 van de 15 kaarten bekeken.", "", "", true,
          true },
        { CARD_QUESTION, "pak 2|pak 3", "de kaart kaart3x", "2 van de 15 kaarten bekeken.", "", "",
          true, false },
        { CARD_JOB, "pak 2|tel 0", "de kaart kaart2x", "1 van de 15 kaarten bekeken.", "",
          "niemand", true, true },
        { CARD_JOB, "pak 2|tel 1", "de kaart kaart2x", "1 beroep gekozen, 1 hand geteld.", "",
          "1 persoon", true, true },
        { CARD_JOB, "pak 2|tel 4|pak 3|tel 2|uitslag", "de gekozen beroepen",
          "2 beroepen gekozen, 6 handen geteld.", "Beroepen die we zouden kiezen", "4 mensen", true,
          false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = wall_game(rows[i].kind, 15, WALL_PLAIN);
        game_play(game, rows[i].moves);
        Report report = { .arena = &game->arena };
        format_wall.report(game->state, &report);
        assert_int_equal(report.count, 15);
        const ReportItem *item = &report.items[1];
        bool same = str_eq(report.place, str_z(rows[i].place)) &&
                    str_eq(report.summary, str_z(rows[i].summary)) &&
                    str_eq(report.moment, str_z(rows[i].moment)) &&
                    str_eq(item->outcome, str_z(rows[i].outcome)) && item->done == rows[i].done &&
                    item->now == rows[i].now && str_eq(item->move, STR("pak 2"));
        if (!same) {
            fail_msg("%s: %.*s|%.*s|%.*s|%.*s|%d%d", rows[i].moves, STR_ARG(report.place),
                     STR_ARG(report.summary), STR_ARG(report.moment), STR_ARG(item->outcome),
                     item->done, item->now);
        }
        game_destroy(game);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_deck_of_one_use_is_a_wall_and_anything_else_is_not),
        cmocka_unit_test(the_wall_comes_before_the_kwaliteitenspel),
        cmocka_unit_test(the_decks_of_the_house_are_walls),
        cmocka_unit_test(a_card_that_does_not_fit_is_told_and_left_out),
        cmocka_unit_test(a_move_leads_where_its_row_says),
        cmocka_unit_test(what_makes_no_sense_is_refused),
        cmocka_unit_test(most_hands_come_first_and_equals_in_the_order_of_the_pack),
        cmocka_unit_test(the_report_says_what_became_of_each_card),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
