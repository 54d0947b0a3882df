// The pictures of the carousel: golden dumps of every step, and what must hold of all of them however many
// groups there are and however they are called.
#include "carousel_game.h"
#include "picture.h"

static const struct {
    const char *name, *moves;
    int64_t later_ms;
} screens[] = {
    { "carousel-name", "", 0 },
    { "carousel-places", "waar", 0 },
    { "carousel-round", "ronde 1", 65000 },
    { "carousel-still", "ronde 2|klok stop", 65000 },
    { "carousel-over", "ronde 1", 18 * 60000 },
    { "carousel-change", "ronde 1|wissel", 1000 },
    { "carousel-last-over", "ronde 3", 18 * 60000 },
    { "carousel-end", "einde", 0 },
};

static void every_step_looks_as_it_did(void **test)
{
    (void)test;
    for (size_t i = 0; i < sizeof screens / sizeof *screens; i++) {
        Game *game = carousel_game(&colours);
        game_play(game, screens[i].moves);
        game->now_ms += screens[i].later_ms;
        game_golden(game, NULL, screens[i].name, FOR_ROOM, 1778);
        game_golden(game, NULL, screens[i].name, FOR_ROOM, 1333);
        game_destroy(game);
    }
}

static void the_teachers_screen_looks_as_it_did(void **test)
{
    (void)test;
    Game *game = carousel_game(&colours);
    game_golden(game, NULL, "carousel-teacher-name", FOR_TEACHER, 1600);
    game_play(game, "ronde 1");
    game_golden(game, NULL, "carousel-teacher-round", FOR_TEACHER, 1600);
    game_play(game, "wissel");
    game_golden(game, NULL, "carousel-teacher-change", FOR_TEACHER, 1600);
    game_destroy(game);
}

static void many_groups_and_a_pause_look_as_they_did(void **test)
{
    (void)test;
    static const PartWays many = { .groups = STR_INIT("12"),
                                   .rooms = STR_INIT("aula, gymzaal, lokaal 3, lokaal 4"),
                                   .walk = 5 };
    Game *game = carousel_game(&many);
    game_play(game, "ronde 1");
    game_golden(game, NULL, "carousel-many", FOR_ROOM, 1778);
    game_play(game, "wissel");
    game_golden(game, NULL, "carousel-many-change", FOR_ROOM, 1778);
    game_destroy(game);
}

// Properties -------------------------------------------------------------------------------------

static bool may_be_small(const Picture *picture, const DrawCmd *run)
{
    enum { TABLE_LEAST = 34 };
    (void)picture;
    return run->size >= TABLE_LEAST || picture_aside(run);
}

static bool has_answers(const Picture *picture)
{
    (void)picture;
    return false;
}

// Names whole and in one piece: every row is in the list as it was written.
static void names_are_whole(Picture *picture)
{
    const State *state = picture->game->state;
    if (state->step != CAROUSEL_PLACES && state->step != CAROUSEL_CHANGE) return;
    for (int g = 0; g < state->group_count; g++) {
        bool found = false;
        for (int i = 0; i < picture->list.count; i++) {
            const DrawCmd *cmd = &picture->list.items[i];
            found = found || (cmd->kind == DRAW_RUN && str_eq(cmd->text, state->groups[g]));
        }
        if (found) continue;
        print_error("%s: group %d is not there\n", picture->about, g + 1);
        picture->wrong++;
    }
}

static const PictureRules rules = { .may_be_small = may_be_small,
                                    .has_answers = has_answers,
                                    .also = names_are_whole };

static int check_all_steps(const PartWays *ways, const char *about)
{
    int wrong = 0;
    Game *game = game_create(&format_carousel);
    Pack pack = part_of(&game->arena, "Carrousel langs alle bedrijven van de buurt", 90, ways);
    pack.items[0].explain = packs_words(&game->arena, STR("Uitleg"), 300);
    game_accept(game, pack);
    for (int presses = 0; presses < 40; presses++) {
        wrong += pictures_wrong(game, NULL, &rules, about);
        int64_t now = game->now_ms;
        game->now_ms += 240 * 60000; // the clock is at nought
        wrong += pictures_wrong(game, NULL, &rules, about);
        game->now_ms = now;
        if (game->state->step == CAROUSEL_ROUND && game->state->round == 0) {
            game_play(game, "klok +3600|klok stop");
            wrong += pictures_wrong(game, NULL, &rules, about);
        }
        // Between the first change and the last all rounds look alike.
        bool change = game->state->step == CAROUSEL_CHANGE && game->state->round == 0;
        Str last = arena_printf(&game->arena, "ronde %d", game->state->round_count);
        Str next = change ? last : format_carousel.next(game->state, &game->arena);
        if (str_empty(next)) break;
        assert_true(game_try(game, next));
    }
    game_destroy(game);
    return wrong;
}

static void every_name_stands_free_and_large_enough(void **test)
{
    (void)test;
    static const struct {
        int groups, rooms, length;
    } rows[] = {
        { 2, 2, 7 },   { 2, 2, 30 },  { 3, 1, 12 },   { 4, 4, 18 },  { 5, 5, 30 },
        { 6, 6, 9 },   { 7, 3, 22 },  { 8, 8, 30 },   { 9, 12, 14 }, { 11, 11, 25 },
        { 12, 1, 30 }, { 12, 12, 7 }, { 12, 12, 30 },
    };
    int wrong = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        PartWays ways = carousel_of(&arena, rows[i].groups, rows[i].rooms, rows[i].length);
        const char *about = arena_printf(&arena, "%d groups, %d rooms, %d letters", rows[i].groups,
                                         rows[i].rooms, rows[i].length)
                                .p;
        wrong += check_all_steps(&ways, about);
        arena_finish(&arena);
    }
    static const PartWays others[] = {
        { .groups = STR_INIT("a, b"), .rooms = STR_INIT("c, d"), .walk = 30 },
        { .groups = STR_INIT("3"),
          .rooms = STR_INIT("aula, gymzaal"),
          .round_count = 12,
          .rounds = { 1, 180, 3, 4, 5, 6, 7, 8, 9, 10, 11, 120 } },
        { .groups = STR_INIT("مجموعة المعلم أحمد, المجموعة الثانية, groep 3"),
          .rooms = STR_INIT("قاعة الرياضة, المكتبة, aula"),
          .walk = 2 },
    };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        wrong += check_all_steps(&others[i], "others");
    }
    assert_int_equal(wrong, 0);
}

// Outside the small copy of what the room sees.
static bool teacher_reads(const DrawList *list, const char *word)
{
    int depth = 0;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        depth += (cmd->kind == DRAW_CLIP) - (cmd->kind == DRAW_UNCLIP);
        if (depth > 0 || cmd->kind != DRAW_RUN) continue;
        if (str_find(cmd->text, str_z(word)) < cmd->text.n) return true;
    }
    return false;
}

static void the_teacher_reads_every_name_or_where_it_stands(void **test)
{
    (void)test;
    static const int lengths[] = { 7, 16, 30 };
    int wrong = 0;
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths * PICTURE_WIDTHS; i++) {
        Arena arena = { 0 };
        int length = lengths[i / PICTURE_WIDTHS];
        float width = picture_widths[i % PICTURE_WIDTHS];
        PartWays ways = carousel_of(&arena, 12, 12, length);
        Game *game = carousel_game(&ways);
        while (true) {
            enum { TEACHER_MIN = 24 };
            DrawList list = game_list(game, NULL, FOR_TEACHER, width, &game->arena);
            const char *about =
                arena_printf(&arena, "teacher, %d wide, %d letters", (int)width, length).p;
            wrong += runs_wrong(&list, TEACHER_MIN, about);
            bool during = game->state->step < CAROUSEL_END;
            bool reads = teacher_reads(&list, "groep12") || teacher_reads(&list, "hele lijst");
            if (reads != during) {
                print_error("%s: the last group\n", about);
                wrong++;
            }
            Str next = format_carousel.next(game->state, &game->arena);
            if (str_empty(next)) break;
            assert_true(game_try(game, next));
        }
        game_destroy(game);
        arena_finish(&arena);
    }
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_looks_as_it_did),
        cmocka_unit_test(the_teachers_screen_looks_as_it_did),
        cmocka_unit_test(many_groups_and_a_pause_look_as_they_did),
        cmocka_unit_test(every_name_stands_free_and_large_enough),
        cmocka_unit_test(the_teacher_reads_every_name_or_where_it_stands),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
