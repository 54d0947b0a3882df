// What the keys of the kaartenmuur mean.
#include "desk.h"
#include "wall_game.h"

static void check_rows(CardKind kind, int cards, const DeskRow *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        desk_check(wall_game(kind, cards, WALL_PLAIN), desk_press, &rows[i]);
    }
}

#define CHECK(kind, cards, rows) check_rows(kind, cards, (rows), sizeof(rows) / sizeof *(rows))

static void one_key_forward_leads_through_the_wall(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { "", ">>>>", "muur|muur 2|muur 3|." },
        { "", "\n\n\n\n", "muur|muur 2|muur 3|." },
        { "pak 8", ">>", "leg|muur 3" },
        { "pak 8", "\n", "leg" },
        { "pak 8", "_", "leg" }, // some remotes have these arrows only
        { "pak 8", "^", "<" },
        { "pak 8", "<", "<" },
        { "muur", "<", "<" },
        { "", "_^", "muur" }, // then the arrow is the ring's
        { "muur", "x", "." },
        { "pak 1", "7", "." },
        { "", "7", "." },
    };
    CHECK(CARD_QUESTION, 15, rows);
}

static void a_ring_or_a_digit_picks_a_card_of_this_page(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { "muur", "1", "pak 1" },
        { "muur", "6", "pak 6" },
        { "muur", "7", "" },
        { "muur", "0", "" },
        { "muur 2", "3", "pak 9" },
        { "muur 3", "3", "pak 15" },
        { "muur 3", "4", "" },
        { "muur", "_\n", "pak 1" },
        { "muur", "__\n", "pak 2" },
        { "muur", "\t\n", "pak 1" },
        { "muur", "^\n", "pak 6" },
        { "muur", "_^\n", "pak 6" },
        { "muur", "__^\n", "pak 1" },
        { "muur", "_______\n", "pak 1" },
        { "muur 3", "^\n", "pak 15" },
        { "muur 2", "__\n", "pak 8" },
        { "muur", "__>\n", "muur 2|muur 3" }, // the ring stays behind
        { "muur", "__\n>\n", "pak 2|leg|muur 2" },
    };
    CHECK(CARD_QUESTION, 15, rows);
}

static void n_takes_a_card_by_chance(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { "", "n", "trek" },
        { "muur", "n>", "trek|leg" },
        { "pak 1", "nn", "trek|trek" },
    };
    CHECK(CARD_QUESTION, 15, rows);
    static const DeskRow one[] = { { "muur", "n", "trek" },
                                   { "pak 1", "n", "." },
                                   { "pak 1|leg", "n", "." } };
    CHECK(CARD_QUESTION, 1, one);
}

static void hands_are_typed_or_stepped(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { "pak 1", "7\n", "tel 7" },       { "pak 1", "12>", "tel 12" },
        { "pak 1", "12>>", "tel 12|leg" }, { "pak 1", "999\n", "tel 999" },
        { "pak 1", "9999\n", "tel 999" }, // three digits and no more
        { "pak 1", "0\n", "tel 0" },       { "pak 1", "007\n", "tel 7" },
        { "pak 1", "12<\n", "tel 1" },     { "pak 1", "12<<\n", "leg" },
        { "pak 1", "1<<", "<" },           { "pak 1", "^^_", "tel 1|tel 2|tel 1" },
        { "pak 1", "_", "tel 0" },         { "pak 1", "__", "tel 0" }, // below nought is nothing
        { "pak 1", "5^", "tel 6" },                                    // from what was typed
        { "pak 1", "5_", "tel 4" },        { "pak 1|tel 999", "^", "" },
        { "pak 1|tel 7", "7\n\n", "leg" }, // the same number again is no move
        { "pak 1|tel 7", "8>", "tel 8" },  { "pak 1", "7n", "trek" }, // what was half typed is gone
        { "pak 1", "7n\n", "trek|leg" },   { "muur", "2\n", "pak 2|leg" },
        { "muur", "25\n", "pak 2|tel 5" },
    };
    CHECK(CARD_JOB, 20, rows);
}

static void s_goes_to_what_was_chosen_when_something_was(void **state)
{
    (void)state;
    static const DeskRow rows[] = {
        { "muur", "s", "." },
        { "pak 1|tel 0", "s", "." },
        { "pak 1|tel 3", "s", "uitslag" },
        { "pak 1|tel 3|muur", "s", "uitslag" },
        { "pak 1|tel 3|uitslag", "s", "." },
        { "pak 1|tel 3|muur 3", ">>", "uitslag|." },
        { "pak 1|tel 3|uitslag", "n>", "trek|leg" },
    };
    CHECK(CARD_JOB, 20, rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_key_forward_leads_through_the_wall),
        cmocka_unit_test(a_ring_or_a_digit_picks_a_card_of_this_page),
        cmocka_unit_test(n_takes_a_card_by_chance),
        cmocka_unit_test(hands_are_typed_or_stepped),
        cmocka_unit_test(s_goes_to_what_was_chosen_when_something_was),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
