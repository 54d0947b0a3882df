// What keys, fingers and the mouse mean at the placemat. A row is what somebody presses, letter by letter, or
// taps and drags.
#include "desk.h"
#include "mat_deck.h"

#include "formats/placemat_rules.h"

// Cards 1 to 4, 5 to 7, and 8 and 9.
static Pack small(Arena *arena)
{
    return mat_deck_of(arena, "Kok|Bakker|Arts|Kapper", "Sociaal|Sterk|Kalm",
                       "Reizen|Anderen helpen");
}

static Pack large(Arena *arena)
{
    return mat_deck(arena, 30, 30, 30);
}

static Game *new_game(Pack (*pack)(Arena *))
{
    Game *game = game_create(&format_placemat);
    game->pack = pack(&game->arena);
    game_start(game);
    return game;
}

// "typ|sleep kaart 3 > plek beroepen 1": taps, and what is dragged over the one to the other.
static void touch(Desk *desk, const char *touches)
{
    for (Str rest = str_z(touches); rest.n > 0;) {
        StrCut cut = str_cut(rest, '|'), drag = str_cut(cut.head, '>');
        Str held = str_trim(drag.head), target = str_trim(drag.tail);
        rest = cut.tail;
        if (str_starts(held, STR("zet "))) { // the house plays it
            desk->inputs++;
            desk_note(desk, str_drop(held, 4));
            if (!game_try(desk->game, str_drop(held, 4))) fail_msg("refused: %.*s", STR_ARG(held));
            desk->ui = (Ui){ 0 };
        } else if (!drag.found) {
            desk_give(desk, &(Input){ .kind = INPUT_TAP, .target = held });
        } else {
            desk_give(desk, &(Input){ .kind = INPUT_DRAG, .held = held, .x = 300, .y = 500 });
            assert_true(str_eq(ui_held(&desk->ui), held));
            desk_give(desk, &(Input){ .kind = INPUT_DROP, .held = held, .target = target });
            assert_int_equal(desk->ui.held_n, 0);
        }
    }
}

static void check_rows(Pack (*pack)(Arena *), void (*by)(Desk *, const char *), const DeskRow *rows,
                       size_t count)
{
    for (size_t i = 0; i < count; i++) {
        desk_check(new_game(pack), by, &rows[i]);
    }
}

#define CHECK(pack, by, rows) check_rows((pack), (by), (rows), sizeof(rows) / sizeof *(rows))
#define SANNE                 "voor Sanne"
#define THREE                 SANNE "|leg 1|leg 2|leg 5"

// Keys -------------------------------------------------------------------------------------------

static void a_word_is_typed_and_lies_there(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { SANNE, "\nko\n", "leg 1" },
        { SANNE, "wko\n", "leg 1" },
        { SANNE, "\nko>", "leg 1" },
        { SANNE, "\nk\n", "leg 1" }, // the tray's own deck first
        { SANNE, "\nk_\n", "leg 4" },
        { SANNE, "\nk__\n", "leg 7" }, // Kalm is a quality
        { SANNE, "\nk^\n", "eigen beroepen k" },
        { SANNE "|bak kwaliteiten", "\nk\n", "leg 7" },
        { SANNE, "\nhelp\n", "leg 9" }, // any word of the title
        { SANNE, "\nKALM\n", "leg 7" },
        { SANNE, "\nImker\n", "eigen beroepen Imker" },
        { SANNE "|bak motieven", "\nde zee\n", "eigen motieven de zee" },
        { SANNE, "\nko\nba\n\n>",
          "leg 1|leg 2|klaar" }, // one after the other, Enter on nothing ends
        { SANNE, "\nko\n\n\nba\n", "leg 1|leg 2" },
        { SANNE, "\nko!i", "." },          // away; letters are keys again
        { SANNE, "\nk~~i", "." },          // erased to nothing and away
        { SANNE "|leg 1", "\nkok\n", "" }, // it lies there, and is no word of one's own
        { SANNE "|eigen beroepen Imker", "\nimker\n", "" },
        { SANNE, "\n   \n", "" },
        { SANNE, "\n   \n>", "lijst" },
        { SANNE, "\n12\n", "eigen beroepen 12" },
    };
    CHECK(small, desk_press, rows);
}

static void what_is_typed_can_be_a_card_of_any_deck_or_a_word_of_ones_own(void **state)
{
    (void)state;
    static const struct {
        const char *played, *typed, *choices; // "+" in front of words of one's own
    } rows[] = {
        { SANNE, "", "" },
        { SANNE, "  ", "" },
        { SANNE, "k", "Kok|Kapper|Kalm|+k" },
        { SANNE "|bak kwaliteiten", "k", "Kalm|Kok|Kapper|+k" },
        { SANNE "|bak kwaliteiten", "kok", "Kok|+kok" }, // as a quality it would be another card
        { SANNE, "kok", "Kok" },
        { SANNE, "KALM", "Kalm|+KALM" },
        { SANNE "|leg 1", "k", "Kapper|Kalm|+k" },
        { SANNE "|leg 1", "kok", "" },
        { SANNE "|eigen beroepen Imker", "imker", "" },
        { SANNE "|bak motieven", "helpen", "Anderen helpen|+helpen" },
        { SANNE, "?!", "" },
        { SANNE "|leg 1|leg 2|leg 3|leg 4|eigen beroepen a|eigen beroepen b", "k", "Kalm" },
        { "lijst", "k", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Desk *desk = desk_create(new_game(small), rows[i].played);
        Arena *arena = &desk->game->arena;
        Choice choices[PLACEMAT_CHOICES];
        int count = placemat_choices(desk->game->state, str_z(rows[i].typed), arena, choices);
        Str all = { 0 };
        for (int c = 0; c < count; c++) {
            all = arena_printf(arena, "%.*s%s%s%.*s", STR_ARG(all), c > 0 ? "|" : "",
                               choices[c].fresh ? "+" : "", STR_ARG(choices[c].name));
        }
        if (!str_eq(all, str_z(rows[i].choices))) {
            fail_msg("%s, \"%s\": %.*s", rows[i].played, rows[i].typed, STR_ARG(all));
        }
        desk_destroy(desk);
    }
}

static void who_is_called_exactly_so_comes_first_however_many_begin_so(void **state)
{
    (void)state;
    Desk *desk = desk_create(new_game(large), SANNE);
    Choice choices[PLACEMAT_CHOICES];
    State *s = desk->game->state;
    Arena *arena = &desk->game->arena;
    assert_int_equal(placemat_choices(s, STR("kaart"), arena, choices), PLACEMAT_CHOICES);
    assert_true(choices[PLACEMAT_CHOICES - 1].fresh);
    assert_int_equal(placemat_choices(s, STR("kaart88x"), arena, choices), 2);
    assert_int_equal(choices[0].index, 87);
    desk_destroy(desk);
}

static void the_ring_goes_through_the_tray_and_enter_lays(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { SANNE, "_\n", "leg 1" },
        { SANNE, "__\n", "leg 2" },
        { SANNE, "_\n\n", "leg 1" }, // a second press lays nothing more
        { SANNE, "_\n_\n", "leg 1|leg 2" },
        { SANNE, "^\n", "leg 12" },
        { SANNE, "_^\n", "bak beroepen 3|leg 30" }, // round and round
        { SANNE, "_^_\n", "bak beroepen 3|bak beroepen 1|leg 1" },
        { SANNE "|bak beroepen 2", "_\n", "leg 13" },
        { SANNE "|bak beroepen 2", "_^\n", "bak beroepen 1|leg 12" },
        { SANNE "|bak beroepen 3", "^\n", "leg 30" }, // the last page is not full
        { SANNE "|leg 1|leg 2", "_\n", "leg 3" },     // past what lies there
        { SANNE, "_\nx", "leg 1|weg beroepen 1" },
        { SANNE, "_x", "" },
        { SANNE, "_!\n", "" }, // no ring: typing begins
        { SANNE, "!", "." },
        { SANNE, "_\n>", "leg 1|klaar" },
        { SANNE "|leg 1|leg 2|leg 3|leg 4|leg 5|leg 6", "_\n", "" }, // full
        { SANNE, "\t\n", "leg 1" },
        { SANNE "|bak beroepen 2", "\t\n", "leg 13" },
        { SANNE, "\t\t\n", "bak kwaliteiten 1|leg 31" },
        { SANNE, "_\t\n", "bak kwaliteiten 1|leg 31" },
        { SANNE, "\t\t\t\n", "bak kwaliteiten 1|bak motieven 1|leg 61" },
        { SANNE, "\t\t\t\t\n", "bak kwaliteiten 1|bak motieven 1|bak beroepen 1|leg 1" },
        { SANNE, "3", "." },
        { SANNE, "<", "<" },
        { SANNE, "s", "lijst" },
        { SANNE, "i", "." },
    };
    CHECK(large, desk_press, rows);
    static const DeskRow few[] = {
        { SANNE "|leg 1|leg 2|leg 3|leg 4", "_", "" }, // all of them lie there
        { SANNE "|leg 1|leg 2|leg 3|leg 4", "^", "" },
        { SANNE "|leg 5|leg 6|leg 7", "\t\t\t\n", "bak kwaliteiten 1|bak motieven 1|leg 8" },
        { SANNE "|leg 1|leg 2|leg 3|leg 4", "\t\n", "bak kwaliteiten 1|leg 5" },
    };
    CHECK(small, desk_press, few);
}

static void the_cards_on_the_placemat_are_put_in_order_with_keys(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { THREE "|bak motieven", "\t\t\n_\n", "schuif beroepen 1 2" },
        { THREE "|bak motieven", "\t\t_\n^\n", "schuif beroepen 2 1" },
        { THREE "|bak motieven", "\t\t\n^", "" }, // it is the first
        { THREE "|bak motieven", "\t\t\n_^", "schuif beroepen 1 2|schuif beroepen 2 1" },
        { THREE "|bak motieven", "\t\tx", "weg beroepen 1" },
        { THREE "|bak motieven", "\t\txx", "weg beroepen 1|weg beroepen 1" },
        { THREE "|bak motieven", "\t\t_xx", "weg beroepen 2|weg beroepen 1" },
        { THREE "|bak motieven", "\t\t__x", "weg kwaliteiten 1" },
        { THREE "|bak motieven", "\t\t__xx", "weg kwaliteiten 1" }, // the zone is empty
        { THREE "|bak motieven", "\t\t___x", "weg beroepen 1" },    // past the motives and round
        { THREE "|bak motieven", "\t\t^x", "weg kwaliteiten 1" },
        { THREE "|bak motieven", "\t\t\n!x", "" },
        { THREE "|bak motieven", "\t\t\t\n", "bak beroepen 1|leg 3" },
        { SANNE "|bak motieven", "\t\t\n", "bak beroepen 1|leg 1" },
        { THREE "|bak motieven", "\t\t\n>", "klaar" },
        { THREE "|klaar", "n", "verder" },
        { THREE "|klaar", "s", "lijst" },
        { THREE "|klaar", "\n", "lijst" },
        { THREE "|klaar", "x", "." },
    };
    CHECK(small, desk_press, rows);
}

static void names_are_typed_in_the_list_and_opened(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { "", ">", "lijst" },
        { "", "\n", "lijst" },
        { "lijst", "\nSanne\n\n", "naam Sanne|voor Sanne" },
        { "lijst", "\nSanne\nBram\n!i", "naam Sanne|naam Bram|." },
        { "lijst", "wSanne\n~i", "naam Sanne|." },
        { "lijst|naam Sanne", "\nsa\n", "voor Sanne" },
        { "lijst|naam Sanne|naam Bram", "\nb\n", "voor Bram" },
        { "lijst|naam Sanne", "\nSanne B\n", "naam Sanne B" },
        { "lijst|naam Sanne|naam Bram", "_\n", "voor Sanne" },
        { "lijst|naam Sanne|naam Bram", "__\n", "voor Bram" },
        { "lijst|naam Sanne|naam Bram", "___\n", "voor Sanne" },
        { "lijst|naam Sanne|naam Bram", "_^\n", "voor Bram" },
        { "lijst|naam Sanne|naam Bram", "_!\n", "" }, // no ring: typing begins
        { "lijst|naam Sanne|naam Bram", "_w\n>", "voor Sanne" },
        { "lijst|naam Sanne|naam Bram", "__>_\n",
          "voor Sanne|leg 1" }, // the ring is not that of the list
        { "lijst", "_", "" },
        { "lijst", ">", "." },
        { "lijst", "4", "." },
        { "lijst", "\n4\n", "naam 4" }, // tables have no placemat
    };
    CHECK(small, desk_press, rows);
    Desk *desk = desk_create(new_game(small), "lijst");
    for (int i = 0; i < PLACEMAT_LIST_PAGE + 1; i++) {
        assert_true(game_try(desk->game, arena_printf(&desk->game->arena, "naam Kind %d", i)));
    }
    desk_press(desk, "_\n");
    assert_true(str_eq(buf_str(&desk->log), STR("voor Kind 12"))); // the page on which it came in
    desk_destroy(desk);
}

// Fingers ----------------------------------------------------------------------------------------

static void a_finger_lays_moves_and_takes_off(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { SANNE, "sleep kaart 3", "leg 3" },
        { SANNE, "sleep kaart 3|sleep kaart 3", "leg 3" },
        { SANNE, "sleep kaart 99|sleep kaart|sleep kaart 0|sleep iets|sleep", "" },
        { SANNE, "vak motieven|sleep kaart 8", "bak motieven 1|leg 8" },
        { SANNE, "vak beroepen", "" }, // it is there
        { SANNE, "plek motieven 1", "bak motieven 1" },
        { SANNE, "plek motieven 2", "" }, // no such place
        { SANNE, "bak", "" },
        { SANNE, "mat", "" },
        { THREE, "sleep op beroepen 1|plek beroepen 3", "schuif beroepen 1 2" },
        { THREE, "sleep op beroepen 1|sleep op beroepen 2", "schuif beroepen 1 2" },
        { THREE, "sleep op beroepen 2|plek beroepen 1", "schuif beroepen 2 1" },
        { THREE, "sleep op beroepen 1|sleep op beroepen 1|plek beroepen 2", "" }, // put down again
        { THREE, "sleep op beroepen 1|plek beroepen 1", "" },
        { THREE, "sleep op beroepen 1|bak", "weg beroepen 1" },
        { THREE, "sleep op beroepen 1|bak|bak", "weg beroepen 1" },
        { THREE, "sleep op beroepen 1|zet weg beroepen 1|bak", "weg beroepen 1" },
        { THREE, "sleep op beroepen 1|sleep op kwaliteiten 1|bak", "weg kwaliteiten 1" },
        { THREE, "sleep op beroepen 1|sleep kaart 4|bak", "leg 4" }, // not off by accident
        { THREE, "sleep op beroepen 1|vak motieven|bak", "bak motieven 1" },
        { THREE, "sleep op beroepen 3", "" },
        { THREE, "sleep op motieven 1|bak", "" },
        { THREE, "sleep op vakken 1|vak|vak vakken|plek|plek beroepen x", "" },
        { THREE, "ernaast", "" },
        { SANNE, "typ|sleep kaart 1", "leg 1" }, // typing is put away
        { SANNE, "typ|keuze 1|keuze", "" },
        { "lijst", "naam|ernaast", "." },
        { "lijst|naam Sanne|naam Bram", "naam|keuze 2", "voor Bram" },
        { "lijst|naam Sanne|naam Bram", "naam|meer 2|keuze 9", "" },
        { "lijst|naam Sanne", "keuze 1", "." },
        { THREE "|klaar", "sleep op beroepen 1", "." },
    };
    CHECK(small, touch, rows);
    Desk *desk = desk_create(new_game(small), SANNE);
    touch(desk, "typ");
    desk_press(desk, "ka");
    touch(desk, "keuze 2");
    desk_press(desk, "zee");
    touch(desk, "keuze 1");
    assert_true(str_eq(buf_str(&desk->log), STR("leg 7|eigen beroepen zee")));
    desk_destroy(desk);
}

static void a_card_goes_where_it_is_dragged(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { SANNE, "sleep kaart 1 > plek beroepen 1", "leg 1 1" },
        { THREE, "sleep kaart 3 > plek beroepen 1", "leg 3 1" },
        { THREE, "sleep kaart 3 > sleep op beroepen 2", "leg 3 2" },
        { THREE, "sleep kaart 3 > plek beroepen 3", "leg 3 3" },
        { THREE, "sleep kaart 3 > plek beroepen 9", "" }, // nowhere
        { THREE, "sleep kaart 3 > vak beroepen", "leg 3" },
        { THREE, "sleep kaart 3 > plek motieven 1", "leg 3" }, // into its own zone all the same
        { THREE, "sleep kaart 3 > vak motieven", "leg 3" },
        { THREE, "sleep kaart 3 > mat", "leg 3" },
        { THREE, "sleep kaart 3 > bak", "" },
        { THREE, "sleep kaart 3 > typ", "" },
        { THREE, "sleep kaart 3 > sleep kaart 4", "" },
        { THREE, "sleep kaart 3 > ", "" },
        { THREE, "sleep kaart 1 > mat", "" }, // it lies there
        { THREE, "sleep op beroepen 1 > plek beroepen 2", "schuif beroepen 1 2" },
        { THREE, "sleep op beroepen 1 > sleep op beroepen 2", "schuif beroepen 1 2" },
        { THREE, "sleep op beroepen 1 > plek beroepen 3", "schuif beroepen 1 2" },
        { THREE, "sleep op beroepen 2 > plek beroepen 3", "" }, // it is the last
        { THREE, "sleep op beroepen 1 > plek beroepen 1", "" },
        { THREE, "sleep op beroepen 1 > bak", "weg beroepen 1" },
        { THREE, "sleep op beroepen 1 > typ", "weg beroepen 1" },
        { THREE, "sleep op beroepen 1 > sleep kaart 4", "weg beroepen 1" },
        { THREE, "sleep op beroepen 1 > plek kwaliteiten 1", "" },
        { THREE, "sleep op beroepen 1 > plek kwaliteiten 2", "" },
        { THREE, "sleep op beroepen 1 > mat", "" },
        { THREE, "sleep op beroepen 1 > ", "" },
        { THREE, "sleep op beroepen 3 > bak", "" },
        { THREE, "sleep iets > bak", "" },
        { THREE, "sleep kaart 99 > mat", "" },
        { SANNE, "typ|sleep kaart 1 > mat", "leg 1" },
    };
    CHECK(small, touch, rows);
}

// A couple must be done within its turn: three of each, of decks of three pages.
static void nine_cards_take_at_most_fifteen_taps(void **state)
{
    (void)state;
    Desk *desk = desk_create(new_game(large), "lijst|naam Sanne");
    touch(desk, "zet voor Sanne|sleep kaart 2|sleep kaart 5|sleep kaart 11|vak kwaliteiten|"
                "sleep kaart 33|zet bak kwaliteiten 2|sleep kaart 43|sleep kaart 48|vak motieven|"
                "sleep kaart 61|sleep kaart 64|zet bak motieven 2|sleep kaart 75|zet klaar");
    const Placemat *mat = placemat_now(desk->game->state);
    assert_true(mat->agreed && placemat_laid(mat) == 9);
    assert_in_range(desk->inputs, 1, 15);
    print_message("by finger: %d inputs\n", desk->inputs);
    desk_destroy(desk);
    desk = desk_create(new_game(large), "lijst|naam Sanne");
    desk_press(desk, "_\n_\n_\n_\n\t\n_\n_\n\t\n_\n_\n>");
    mat = placemat_now(desk->game->state);
    assert_true(mat->agreed && placemat_laid(mat) == 9);
    print_message("by keys, neighbours in their decks: %d inputs\n", desk->inputs);
    assert_in_range(desk->inputs, 1, 25);
    desk_destroy(desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_word_is_typed_and_lies_there),
        cmocka_unit_test(what_is_typed_can_be_a_card_of_any_deck_or_a_word_of_ones_own),
        cmocka_unit_test(who_is_called_exactly_so_comes_first_however_many_begin_so),
        cmocka_unit_test(the_ring_goes_through_the_tray_and_enter_lays),
        cmocka_unit_test(the_cards_on_the_placemat_are_put_in_order_with_keys),
        cmocka_unit_test(names_are_typed_in_the_list_and_opened),
        cmocka_unit_test(a_finger_lays_moves_and_takes_off),
        cmocka_unit_test(a_card_goes_where_it_is_dragged),
        cmocka_unit_test(nine_cards_take_at_most_fifteen_taps),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
