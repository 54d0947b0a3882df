// What keys, fingers and the mouse mean in "op volgorde".
#include "deck.h"
#include "desk.h"

#include "formats/rank.h"
#include "formats/rank_rules.h"

static Game *new_game(int cards)
{
    Game *game = game_create(&format_rank);
    game_accept(game, deck_of(&game->arena, cards, CARD_ACTIVITY));
    return game;
}

static void check_rows(const DeskRow *rows, size_t count, int cards)
{
    for (size_t i = 0; i < count; i++) {
        desk_check(new_game(cards), desk_press, &rows[i]);
    }
}

#define CHECK(rows, cards) check_rows((rows), sizeof(rows) / sizeof *(rows), (cards))
#define THREE              "maak|leg 4|leg 5|leg 6"

static void keys_make_the_order(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { "maak", ">", "muur" },
        { "maak", "\n", "muur" }, // no ring: forward, as everywhere
        { "maak", "<", "<" },
        { "maak", "3", "." },
        { "maak", "\t\n\n", "leg 1 1" },
        { "maak", "\t\n>", "leg 1 1" }, // what was begun is not lost
        { "maak", "_\n\n", "leg 1 1" },
        { "maak", "^\n\n", "leg 6 1" },
        { "maak", "\t_\n\n", "leg 2 1" },
        { "maak", "\t^\n\n", "leg 6 1" },
        { "maak", "\t______\n\n", "leg 1 1" }, // round and round
        { "maak", "\t\n\n\n\n\n\n", "leg 1 1|leg 2 2|leg 3 3" },
        { "maak", "\t_\n\n\n\n", "leg 2 1|leg 3 2" }, // the ring stays where it was
        { "maak|leg 1|leg 2|leg 3|leg 4|leg 5", "\t\n\n\n", "leg 6 6|volgorde" }, // nothing left
        { THREE, "\t\n\n", "leg 1 4" },
        { THREE, "\t\n^\n", "leg 1 3" },
        { THREE, "\t\n^^^\n", "leg 1 1" },
        { THREE, "\t\n^^^^\n", "leg 1 4" },
        { THREE, "\t\n_\n", "leg 1 1" },
        { THREE, "\t\n\t>", "volgorde" }, // put back
        { THREE, "\t\n<>", "volgorde" },
        { THREE, "\t\n!>", "volgorde" },
        { THREE, "\t\nx>", "volgorde" },
        { THREE, "\t2", "leg 1 2" },
        { THREE, "\t8", "leg 1 4" },
        { THREE, "\t0", "" },
        { THREE, "\t9", "" },
        { THREE, "\t\n2", "leg 1 2" },
        { THREE, "\t21", "leg 1 2|leg 2 1" },
        { THREE, "\t\t\n_\n", "schuif 1 2" },
        { THREE, "\t\t\n^\n", "schuif 1 3" },
        { THREE, "\t\t_\n^\n", "schuif 2 1" },
        { THREE, "\t\t\n\n", "" }, // where it was
        { THREE, "\t\t\n_\nx", "schuif 1 2|weg 2" },
        { THREE, "\t\t3", "schuif 1 3" },
        { THREE, "\t\t8", "schuif 1 3" },
        { THREE, "\t\t1", "" },
        { THREE, "\t\tx", "weg 1" },
        { THREE, "\t\txx", "weg 1|weg 1" },
        { THREE, "\t\t^x>", "weg 3|volgorde" },
        { THREE, "\t\t\nx", "weg 1" },
        { THREE, "\tx", "" },
        { THREE, "x", "" },
        { THREE, "\t\t\t\n\n", "leg 1 4" }, // back on the right
        { THREE, "s", "muur" },
        { THREE, "p", "." },
        { THREE, "w", "." },
    };
    CHECK(rows, 6);
}

static void the_ring_goes_over_the_pages_of_a_large_deck(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { "maak", "\t_______", "maak 2" },
        { "maak", "\t_______\n\n", "maak 2|leg 8 1" },
        { "maak", "\t^", "maak 3" },
        { "maak 3", "\t__", "maak 1" },
        { "maak|leg 1|leg 2|leg 3|leg 4|leg 5|leg 6|leg 7|leg 8", "\t\n\n2>", "volgorde" }, // full
        { "maak|leg 1|leg 2|leg 3|leg 4|leg 5|leg 6|leg 7", "\t\n\n\n", "leg 8 8|volgorde" },
    };
    CHECK(rows, 16);
}

static void the_other_keys_do_what_the_help_says(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { "", ">>>", "tafel|maak|muur" },
        { "", "s", "maak" },
        { "", "l", "kaart 1" },
        { "", "x", "." },
        { "tafel", "\t\n", "kaart 1" },
        { "tafel", "\t\t_\n", "kaart 3" },
        { "tafel", "^\n", "kaart 6" },
        { "tafel", "\t>>", "maak|muur" },
        { "tafel", "\n", "maak" },
        { "tafel", "l", "kaart 1" },
        { "tafel", "\t_l", "kaart 2" },
        { "tafel", "s", "maak" },
        { "tafel", "n", "." },
        { "kaart 2", ">", "kaart 3" },
        { "kaart 2", "l", "tafel 1" },
        { "kaart 2", "s", "maak" },
        { "kaart 2", "^", "<" },
        { THREE "|volgorde", ">", "muur" },
        { THREE "|volgorde", "n", "maak" },
        { THREE "|volgorde", "s", "muur" },
        { THREE "|muur", "\t\n", "kies 4" },
        { THREE "|muur", "\t\n\n_\n", "kies 4|kies 4|kies 5" },
        { THREE "|muur", "\t\nxx", "kies 4|minder 4" },
        { THREE "|muur", "x", "." },
        { THREE "|muur", "\t\n>", "kies 4|samen" },
        { THREE "|muur", "\n", "." }, // the part is over
        { THREE "|muur", "n", "maak" },
        { THREE "|muur", "l", "." },
        { THREE "|muur|kies 4|samen", "n", "maak" },
        { THREE "|muur|kies 4|samen", "s", "." },
    };
    CHECK(rows, 6);
}

// Fingers and the mouse ----------------------------------------------------------------------------

static void a_tap_gives_a_card_a_place_and_takes_it_off(void **state)
{
    (void)state;
    static const struct {
        const char *played, *taps, *moves;
    } rows[] = {
        { "maak", "sleep kaart 3|sleep kaart 1", "leg 3 1|leg 1 2" },
        { THREE, "sleep op 2", "weg 2" },
        { THREE, "sleep op 4", "" },     // a free place
        { THREE, "sleep kaart 4", "." }, // it has a place
        { THREE, "sleep kaart 7", "." },
        { THREE, "sleep kaart 0", "." },
        { THREE, "sleep kaart", "." },
        { THREE, "sleep", "." },
        { THREE, "plek 2", "" },
        { THREE, "plek 9", "." },
        { THREE, "ladder", "." },
        { THREE, "", "." },
        { THREE, "ernaast", "." },
        { "tafel", "sleep kaart 3", "." },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Desk *desk = desk_create(new_game(6), rows[i].played);
        StrCut cut = { .tail = str_z(rows[i].taps), .found = true };
        while (cut.found) {
            cut = str_cut(cut.tail, '|');
            desk_give(desk, &(Input){ .kind = INPUT_TAP, .target = cut.head });
        }
        if (!str_eq(buf_str(&desk->log), str_z(rows[i].moves))) {
            fail_msg("%s: %.*s", rows[i].taps, STR_ARG(buf_str(&desk->log)));
        }
        desk_destroy(desk);
    }
}

static void a_card_that_was_taken_up_by_key_goes_where_a_finger_points(void **state)
{
    (void)state;
    static const struct {
        const char *target, *moves;
    } rows[] = {
        { "plek 1", "leg 1 1" }, { "sleep op 2", "leg 1 2" },
        { "plek 8", "leg 1 4" }, { "sleep kaart 2", "leg 2 4" },
        { "bak", "." },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Desk *desk = desk_create(new_game(6), THREE);
        desk_give(desk, &(Input){ .kind = INPUT_ACTION, .action = ACTION_FIELD });
        desk_give(desk, &(Input){ .kind = INPUT_ACTION, .action = ACTION_CHOOSE });
        desk_give(desk, &(Input){ .kind = INPUT_TAP, .target = str_z(rows[i].target) });
        if (!str_eq(buf_str(&desk->log), str_z(rows[i].moves))) {
            fail_msg("%s: %.*s", rows[i].target, STR_ARG(buf_str(&desk->log)));
        }
        assert_int_equal(desk->ui.held_n, 0);
        desk_destroy(desk);
    }
}

static void dragging_puts_a_card_anywhere(void **state)
{
    (void)state;
    static const struct {
        const char *played, *held, *target, *moves;
    } rows[] = {
        { "maak", "sleep kaart 3", "plek 1", "leg 3 1" },
        { "maak", "sleep kaart 3", "plek 7", "leg 3 1" }, // the first free one
        { "maak", "sleep kaart 3", "ladder", "leg 3 1" },
        { "maak", "sleep kaart 3", "bak", "" },
        { "maak", "sleep kaart 3", "sleep kaart 2", "" },
        { "maak", "sleep kaart 3", "", "" },
        { "maak", "sleep kaart 9", "plek 1", "" },
        { "maak", "sleep op 1", "plek 1", "" },
        { "maak", "iets anders", "plek 1", "" },
        { "maak", "", "plek 1", "" },
        { THREE, "sleep kaart 3", "plek 2", "leg 3 2" },
        { THREE, "sleep kaart 3", "sleep op 2", "leg 3 2" },
        { THREE, "sleep kaart 3", "ladder", "leg 3 4" },
        { THREE, "sleep op 1", "plek 3", "schuif 1 3" },
        { THREE, "sleep op 1", "plek 6", "schuif 1 3" },
        { THREE, "sleep op 3", "sleep op 1", "schuif 3 1" },
        { THREE, "sleep op 1", "plek 1", "" },
        { THREE, "sleep op 1", "bak", "weg 1" },
        { THREE, "sleep op 1", "sleep kaart 2", "weg 1" },
        { THREE, "sleep op 1", "knop volgende", "" },
        { THREE, "sleep op 1", "", "" },
        { "tafel", "sleep kaart 3", "plek 1", ".|.|." },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Desk *desk = desk_create(new_game(6), rows[i].played);
        Str held = str_z(rows[i].held), target = str_z(rows[i].target);
        desk_give(desk, &(Input){ .kind = INPUT_DRAG, .held = held, .x = 900, .y = 300 });
        desk_give(desk, &(Input){ .kind = INPUT_DRAG, .held = held, .target = target, .x = 200 });
        desk_give(desk, &(Input){ .kind = INPUT_DROP, .held = held, .target = target, .x = 200 });
        if (!str_eq(buf_str(&desk->log), str_z(rows[i].moves))) {
            fail_msg("%s on %s: %.*s", rows[i].held, rows[i].target, STR_ARG(buf_str(&desk->log)));
        }
        assert_int_equal(desk->ui.held_n, 0);
        desk_destroy(desk);
    }
}

static void a_full_order_takes_no_card_more(void **state)
{
    (void)state;
    Desk *desk = desk_create(new_game(12), "maak|leg 1|leg 2|leg 3|leg 4|leg 5|leg 6|leg 7|leg 8");
    desk_give(desk, &(Input){ .kind = INPUT_TAP, .target = STR("sleep kaart 9") });
    desk_give(
        desk,
        &(Input){ .kind = INPUT_DROP, .held = STR("sleep kaart 9"), .target = STR("plek 1") });
    assert_int_equal(desk->log.n, 0);
    desk_give(desk,
              &(Input){ .kind = INPUT_DROP, .held = STR("sleep op 8"), .target = STR("plek 1") });
    assert_true(str_eq(buf_str(&desk->log), STR("schuif 8 1")));
    desk_destroy(desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_make_the_order),
        cmocka_unit_test(the_ring_goes_over_the_pages_of_a_large_deck),
        cmocka_unit_test(the_other_keys_do_what_the_help_says),
        cmocka_unit_test(a_tap_gives_a_card_a_place_and_takes_it_off),
        cmocka_unit_test(a_card_that_was_taken_up_by_key_goes_where_a_finger_points),
        cmocka_unit_test(dragging_puts_a_card_anywhere),
        cmocka_unit_test(a_full_order_takes_no_card_more),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
