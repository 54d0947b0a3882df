// What the keys of the kwaliteitenspel mean.
#include "deck.h"
#include "desk.h"

#include "formats/deal.h"
#include "formats/deal_rules.h"

static Game *new_game(void)
{
    Game *game = game_create(&format_deal);
    game->pack = deck_of(&game->arena, 30, CARD_QUALITY);
    game_start(game);
    return game;
}

static void check_rows(const DeskRow *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        desk_check(new_game(), desk_press, &rows[i]);
    }
}

#define CHECK(rows) check_rows((rows), sizeof(rows) / sizeof *(rows))
#define CARD        "naam Sanne|naam Bram|naam Tafel 3|pak 1"
#define TOP3        "wijze top3|voor Sanne"

static void a_name_is_typed_once_and_then_picked(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { CARD, "\nNoor\n", "geef Noor" },
        { CARD, "wNoor\n", "geef Noor" },
        { CARD, "\nsa\n", "geef Sanne" },
        { CARD, "\nsa>", "geef Sanne" },
        { CARD, "\nsa_\n", "geef sa" }, // the new one, below those who are known
        { CARD, "\nsa^\n", "geef sa" }, // round and round
        { CARD, "\nsa__\n", "geef Sanne" },
        { CARD, "\nsa\t\n", "geef sa" },
        { CARD, "\n\n", "" }, // nothing typed, nobody chosen
        { CARD, "\n\n>", "rust" },
        { CARD, "\n_\n", "geef Sanne" },
        { CARD, "\n__\n", "geef Bram" },
        { CARD, "\n^\n", "geef Tafel 3" },
        { CARD, "\nbr~~sa\n", "geef Sanne" },
        { CARD, "\nx~~>", "rust" }, // erased to nothing, and away
        { CARD, "\nsa!>", "rust" },
        { CARD, "\nsa<>", "rust" },
        { CARD, "\nslx\n", "geef slx" }, // letters are no keys now
        { CARD, "\n   \n", "" },
        { CARD, "l\nsa\n", "lees|geef Sanne" },
        { CARD "|geef Bram", "\nsa\n", "geef Sanne" }, // it changes hands
        { "wijze top3", "\nNoor\n", "voor Noor" },
        { "wijze top3|voor Noor|leerling", "wn\n", "voor Noor" },
        { "wijzen", "wNoor\nDaan\n\n>", "naam Noor|naam Daan|wijze dicht" },
        { "wijzen|naam Noor", "wnoor\nDaan\n", "naam Daan" }, // she is there already
        { "wijze dicht", "wNoor\n", "draai|geef Noor" }, // before the card was turned
        { "wijze dicht", "w!>", "draai|rust" },
        { "", "w", "." },
        { "overzicht", "w", "." },
    };
    CHECK(rows);
}

static void a_digit_is_the_number_of_a_table(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { CARD, "3\n", "geef Tafel 3" },
        { CARD, "12\n", "geef Tafel 12" },
        { CARD, "3>", "geef Tafel 3" },
        { CARD, "3!>", "rust" },
        { CARD, "99\n", "geef 99" },
        { CARD, "4~5\n", "geef Tafel 5" },
        { "wijze top3", "7\n", "voor Tafel 7" },
        { "wijze dicht", "3", "." },
    };
    CHECK(rows);
}

static void a_name_ends_at_thirty_letters(void **state)
{
    (void)state;
    Desk *desk = desk_create(new_game(), CARD);
    for (int i = 0; i < 80; i++) {
        desk_give(desk, &(Input){ .kind = i == 0 ? INPUT_ACTION : INPUT_TEXT,
                                  .action = ACTION_CHOOSE,
                                  .text = STR("\xC3\xA9") });
    }
    desk_give(desk, &(Input){ .kind = INPUT_ACTION, .action = ACTION_CHOOSE });
    assert_int_equal(desk->log.n, strlen("geef ") + 2 * PEOPLE_NAME_CHARS);
    desk_destroy(desk);
}

static void the_other_keys_do_what_the_help_says(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { "", ">>", "wijzen|wijze dicht" },
        { "", "s", "wijze dicht" },
        { "wijzen", "\t>", "wijze open" },
        { "wijzen", "__\n", "wijze top3" },
        { "wijzen", "^\n", "wijze top3" },
        { "wijzen", "___>", "wijze dicht" },
        { "wijzen", "2", "wijze open" },
        { "wijzen", "4", "." },
        { "wijzen", "i", "." },
        { "wijze dicht", ">>>", "draai|rust|draai" },
        { "wijze dicht", "i", "wijzen" },
        { "wijze dicht", "s", "overzicht" },
        { "wijze dicht", "x", "." },
        { CARD, "l>", "lees|kaart" },
        { CARD, "ll", "lees|kaart" },
        { CARD, "x", "rust" },
        { CARD, "s", "onder" },
        { CARD, "_", "rust" }, // on some remotes the key forward
        { CARD, "<", "<" },
        { CARD "|geef Sanne", "s", "." },
        { CARD "|geef Sanne", "x", "." },
        { "overzicht", "n", "stapel" },
        { "overzicht", ">", "." },
        { "wijze open", "\t\n", "pak 1" },
        { "wijze open", "\t\t_\n", "pak 3" },
        { "wijze open", "^\n", "pak 12" },
        { "wijze open|tafel 3", "^\n", "pak 30" }, // the last page is not full
        { "wijze open", ">\t\n", "tafel 2|pak 13" },
        { "wijze open", "\t>\n", "tafel 2|tafel 3" },              // no ring on a new page
        { "pak 1|geef Sanne|wijzen|wijze open", "\t\n", "pak 2" }, // past what is given
        { "wijze open|pak 2", "s", "leg" },
        { "wijze open|pak 2", ">", "leg" },
        { TOP3, "\t\n_\n_\n", "kies 1|kies 2|kies 3" },
        { TOP3, "\t\n\n", "kies 1|kies 1" },
        { TOP3, "\t\n_\n_\n_\n", "kies 1|kies 2|kies 3" }, // three are three
        { TOP3 "|kies 1|kies 2|kies 3", ">", "top" },
        { TOP3, "w", "leerling" },
        { TOP3 "|kies 1|kies 2|kies 3|top", "\t__", "wissel 1 2|wissel 2 3" },
        { TOP3 "|kies 1|kies 2|kies 3|top", "\t\t^", "wissel 2 1" },
        { TOP3 "|kies 1|kies 2|kies 3|top", "\t^_", "wissel 1 2" },
        { TOP3 "|kies 1|kies 2|kies 3|top", ">", "leerling" },
        { TOP3 "|kies 1|top", "_", "leerling" },
        { "overzicht", "p", "." },
    };
    CHECK(rows);
}

static void a_deck_that_is_through_can_be_shuffled(void **state)
{
    (void)state;
    Desk *desk = desk_create(new_game(), "wijze dicht");
    for (int i = 0; i < 30; i++) {
        game_play(desk->game, "draai|rust");
    }
    desk_give(desk, &(Input){ .kind = INPUT_ACTION, .action = ACTION_AGAIN });
    desk_give(desk, &(Input){ .kind = INPUT_ACTION, .action = ACTION_AGAIN }); // and not again
    assert_true(str_eq(buf_str(&desk->log), STR("schud|.")));
    desk_destroy(desk);
}

static void a_finger_picks_a_name(void **state)
{
    (void)state;
    static const struct {
        const char *played, *taps, *moves;
    } rows[] = {
        { CARD, "naam|keuze 2", "geef Bram" },
        { CARD, "naam|keuze 9", "" },
        { CARD, "naam|keuze", "" },
        { CARD, "naam|meer 3|keuze 3", "geef Tafel 3" },
        { CARD, "naam|ernaast", "" },
        { CARD, "keuze 2", "." },
        { CARD, "ernaast", "." },
        { "wijze top3|voor Sanne|leerling", "naam|keuze 1", "voor Sanne" },
        { "wijze dicht", "naam", "." },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Desk *desk = desk_create(new_game(), rows[i].played);
        for (Str rest = str_z(rows[i].taps); rest.n > 0;) {
            StrCut cut = str_cut(rest, '|');
            desk_give(desk, &(Input){ .kind = INPUT_TAP, .target = cut.head });
            rest = cut.tail;
        }
        if (!str_eq(buf_str(&desk->log), str_z(rows[i].moves)))
            fail_msg("%s: %.*s", rows[i].taps, STR_ARG(buf_str(&desk->log)));
        desk_destroy(desk);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_is_typed_once_and_then_picked),
        cmocka_unit_test(a_digit_is_the_number_of_a_table),
        cmocka_unit_test(a_name_ends_at_thirty_letters),
        cmocka_unit_test(the_other_keys_do_what_the_help_says),
        cmocka_unit_test(a_deck_that_is_through_can_be_shuffled),
        cmocka_unit_test(a_finger_picks_a_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
