// The people of a game: who is the same, who can come in, what a half-typed name means.
#include "formats/people.h"

#include "support/packs.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

// "Sanne|Bram": everybody joins in, in this order.
static People people_of(const char *names, int most)
{
    People people = { .most = most };
    for (Str rest = str_z(names); rest.n > 0;) {
        StrCut cut = str_cut(rest, '|');
        people_join(&people, cut.head);
        rest = cut.tail;
    }
    return people;
}

static void who_sounds_the_same_is_one_person(void **state)
{
    (void)state;
    static const struct {
        const char *typed;
        int person;
    } rows[] = {
        { "Sanne", 0 },          { "sanne", 0 },
        { "  SANNE ", 0 },       { "Sanne B", 1 },
        { "sanne  b.", 1 },      { "zoe", 2 },
        { "Zoe\xCC\x88", 2 },    { "\xD9\x85\xD9\x86\xD9\x89", 3 },
        { "San", PEOPLE_NONE },  { "", PEOPLE_NONE },
        { "Bram", PEOPLE_NONE },
    };
    People people = people_of("Sanne|Sanne B|Zo\xC3\xAB|\xD9\x85\xD9\x86\xD9\x89|sAnne",
                              PEOPLE_MOST);
    assert_int_equal(people.count, 4);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int person = people_find(&people, str_z(rows[i].typed));
        if (person != rows[i].person) fail_msg("\"%s\": %d", rows[i].typed, person);
    }
    static char blanks[400]; // however many stand before it
    memset(blanks, ' ', sizeof blanks);
    memcpy(blanks + 300, "bo", 2);
    people = people_of("Sanne|Bo", PEOPLE_MOST);
    assert_int_equal(people_find(&people, (Str){ blanks, sizeof blanks }), 1);
}

static void a_name_is_letters_and_has_a_length(void **state)
{
    (void)state;
    Arena arena = { 0 };
    const struct {
        Str name;
        bool good;
    } rows[] = {
        { STR("Bo"), true },
        { STR("3"), true },
        { STR("Jan-Willem de Boer"), true },
        { STR(""), false },
        { STR("   "), false },
        { STR("?!"), false },
        { STR("\xFF\xFE"), false },
        { packs_words(&arena, STR("Sanne"), PEOPLE_NAME_CHARS), true },
        { packs_words(&arena, STR("Sanne"), PEOPLE_NAME_CHARS + 1), false },
        { packs_words(&arena, STR("Sanne"), 80), false },
        { packs_words(&arena, STR("Sanne"), 5000), false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        People people = { .most = 3 };
        bool good = people_name_good(rows[i].name);
        bool joins = people_join(&people, rows[i].name) == 0 && people.count == 1;
        if (good != rows[i].good || joins != good) fail_msg("%.*s", STR_ARG(rows[i].name));
    }
    arena_finish(&arena);
}

static void a_full_list_still_knows_everybody(void **state)
{
    (void)state;
    People people = people_of("Sanne|Bram|Kees|Bo", 3);
    assert_int_equal(people.count, 3);
    assert_int_equal(people_join(&people, STR("bram")), 1);
    assert_int_equal(people_join(&people, STR("Bo")), PEOPLE_NONE);
    assert_int_equal(people.count, 3);
}

static void a_half_typed_name_means_the_best_first(void **state)
{
    (void)state;
    static const struct {
        const char *typed;
        bool tables;
        const char *choices; // "+" in front of a new one
    } rows[] = {
        { "", true, "Sanne|Bram|Tafel 3|Jan de Boer|Tafel 12" },
        { "b", true, "Bram|Jan de Boer|+b" },
        { "tafel 3", true, "Tafel 3" },
        { "1", true, "+Tafel 1|Tafel 12" },
        { "1", false, "Tafel 12|+1" },
        { "31", true, "+31" },
        { "?!", true, "" },
    };
    Arena arena = { 0 };
    People people = people_of("Sanne|Bram|Tafel 3|Jan de Boer|Tafel 12", PEOPLE_MOST);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Choice choices[PEOPLE_MOST + 1];
        int count = people_choices(&people, str_z(rows[i].typed), rows[i].tables, &arena, choices);
        Str all = { 0 };
        for (int c = 0; c < count; c++) {
            bool right = choices[c].fresh
                             ? choices[c].index == PEOPLE_NONE
                             : people_find(&people, choices[c].name) == choices[c].index;
            assert_true(right);
            all = arena_printf(&arena, "%.*s%s%s%.*s", STR_ARG(all), c > 0 ? "|" : "",
                               choices[c].fresh ? "+" : "", STR_ARG(choices[c].name));
        }
        if (!str_eq(all, str_z(rows[i].choices))) {
            fail_msg("\"%s\": %.*s", rows[i].typed, STR_ARG(all));
        }
    }
    arena_finish(&arena);
}

static void nobody_new_comes_into_a_full_list(void **state)
{
    (void)state;
    Arena arena = { 0 };
    People people = { .most = PEOPLE_MOST };
    for (int i = 0; i < 300; i++) {
        Str name = arena_printf(&arena, "Kind %d", i);
        bool room = i < PEOPLE_MOST;
        assert_int_equal(people_join(&people, name), room ? i : PEOPLE_NONE);
    }
    Choice choices[PEOPLE_MOST + 1];
    assert_int_equal(people_choices(&people, STR("K"), false, &arena, choices), PEOPLE_MOST);
    assert_int_equal(people_choices(&people, STR("Nieuw"), false, &arena, choices), 0);
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_sounds_the_same_is_one_person),
        cmocka_unit_test(a_name_is_letters_and_has_a_length),
        cmocka_unit_test(a_full_list_still_knows_everybody),
        cmocka_unit_test(a_half_typed_name_means_the_best_first),
        cmocka_unit_test(nobody_new_comes_into_a_full_list),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
