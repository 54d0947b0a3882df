// The band below the right answer and the foot: what people read there to know what to do, and the numbers
// that the teacher types.
#include "quiz_game.h"

#define VOTE  "vraag 1|antwoorden"
#define RIGHT VOTE "|goed"

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
        Game *game = quiz_game(&quiz_plain, 6);
        game_play(game, rows[i].moves);
        DrawList list = game_list(game, &rows[i].ui, FOR_ROOM, 1778, &game->arena);
        bool counts = list_says(&list, "mens"); // "mens", "mensen"
        bool number = rows[i].count && list_says(&list, rows[i].count);
        if (!list_says(&list, rows[i].says) || counts != number) {
            fail_msg("row %zu: %s says something else", i, rows[i].moves);
        }
        game_destroy(game);
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
        Game *game = quiz_game(&quiz_plain, 6);
        game_play(game, "staan 20|" RIGHT);
        game_try(game, arena_printf(&game->arena, "staan %d", standing));
        DrawList list = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
        int sitting = 1, expected = standing <= 14 ? standing + sitting : sitting;
        if (heads(&list, 860) != expected)
            fail_msg("%d stand, %d heads", standing, heads(&list, 860));
        game_destroy(game);
    }
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
        { "staan 20|" RIGHT, 1 },             // one fewer; all others are typed
        { "staan 20|" RIGHT "|staan 20", 1 }, // never more than there were
        { "staan 20|" RIGHT "|staan 9", 2 },
        { "staan 20|" RIGHT "|staan 1", 1 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = quiz_game(&quiz_plain, 6);
        int buttons = game_buttons(game, NULL, rows[i].moves);
        if (buttons != rows[i].buttons) fail_msg("row %zu: %d buttons", i, buttons);
        game_destroy(game);
    }
}

static void the_foot_says_what_the_key_forward_does_now(void **test)
{
    (void)test;
    static const struct {
        const char *moves, *says;
        Ui ui;
    } rows[] = {
        { "", "zo werkt het", { 0 } },
        { "regels", "eerst oefenen", { 0 } },
        { "regels", "klaar", { .field = QUIZ_PANEL + 1 } }, // it only takes the ring away
        { VOTE, "antwoord", { 0 } },
        { VOTE, "klaar", { .field = QUIZ_PANEL } },
        { RIGHT, "volgende vraag", { 0 } },
        { RIGHT, "klaar", { .digits = 2, .number = 31 } }, // it puts the number down
        { RIGHT, "volgende vraag", { .field = QUIZ_TOO_MANY } },
        { RIGHT "|winnaar", "nieuwe ronde", { 0 } },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = quiz_game(&quiz_plain, 6);
        game_play(game, rows[i].moves);
        DrawList list = game_list(game, &rows[i].ui, FOR_ROOM, 1778, &game->arena);
        bool said = false;
        for (int c = 0; c < list.count; c++) {
            const DrawCmd *cmd = &list.items[c];
            bool foot = cmd->kind == DRAW_RUN && cmd->baseline > STAGE_BOTTOM;
            said = said || (foot && str_eq(cmd->text, str_z(rows[i].says)));
        }
        if (!said) fail_msg("row %zu: the foot does not say %s", i, rows[i].says);
        game_destroy(game);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_band_says_what_to_do),
        cmocka_unit_test(a_pawn_stands_for_each_person_up_to_fourteen),
        cmocka_unit_test(every_button_is_a_move_that_is_accepted),
        cmocka_unit_test(the_foot_says_what_the_key_forward_does_now),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
