// The table of actions: help that cannot lie needs rows that are whole, and no key may mean two
// things.
#include "formats/action.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void every_row_is_whole_and_its_word_leads_back_to_it(void **state)
{
    (void)state;
    for (int a = 1; a < ACTION_COUNT; a++) {
        const ActionInfo *info = action_info((Action)a);
        bool whole = info->word[0] && info->keys[0] && info->label[0] && info->help[0];
        bool plain = strspn(info->word, "abcdefghijklmnopqrstuvwxyz-") == strlen(info->word);
        bool back = action_by_word(str_z(info->word)) == (Action)a;
        if (!whole || !plain || !back) fail_msg("row %d: %s", a, info->word);
    }
}

static void what_is_no_action_is_none(void **state)
{
    (void)state;
    static const Str words[] = { STR_INIT(""),           STR_INIT("onzin"),
                                 STR_INIT("Volgende"),   STR_INIT("volgende "),
                                 STR_INIT("volgende\0"), STR_INIT("volg") };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        assert_int_equal(action_by_word(words[i]), ACTION_NONE);
    }
    static const int numbers[] = { ACTION_NONE, ACTION_COUNT, ACTION_COUNT + 1, -1, 1 << 30 };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        const ActionInfo *info = action_info((Action)numbers[i]);
        assert_string_equal(info->word, "");
        assert_string_equal(info->keys, "");
        assert_string_equal(info->label, "");
        assert_string_equal(info->help, "");
    }
}

static void no_key_means_two_things(void **state)
{
    (void)state;
    for (int a = 1; a < ACTION_COUNT; a++) {
        Str keys = str_z(action_info((Action)a)->keys);
        for (Str key = str_word(&keys); key.n > 0; key = str_word(&keys)) {
            for (int b = a + 1; b < ACTION_COUNT; b++) {
                Str others = str_z(action_info((Action)b)->keys);
                for (Str other = str_word(&others); other.n > 0; other = str_word(&others)) {
                    if (str_eq(key, other))
                        fail_msg("%.*s is also %s", STR_ARG(key), action_info((Action)b)->word);
                }
            }
        }
    }
}

// What presenter remotes send (design.md): they must reach the step forward, back, black and start.
static void the_keys_of_a_clicker_are_there(void **state)
{
    (void)state;
    static const struct {
        const char *key;
        Action action;
    } rows[] = {
        { "PageDown", ACTION_NEXT }, { "Right", ACTION_NEXT },  { "Space", ACTION_NEXT },
        { "PageUp", ACTION_BACK },   { "Left", ACTION_BACK },   { "Backspace", ACTION_BACK },
        { "b", ACTION_BLACK },       { ".", ACTION_BLACK },     { "F5", ACTION_START },
        { "Escape", ACTION_QUIT },   { "F1", ACTION_HELP },     { "?", ACTION_HELP },
        { "Ctrl+Z", ACTION_BACK },   { "Ctrl+Y", ACTION_REDO }, { "Return", ACTION_CHOOSE },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Str keys = str_z(action_info(rows[i].action)->keys);
        bool there = false;
        for (Str key = str_word(&keys); key.n > 0; key = str_word(&keys)) {
            there = there || str_eq(key, str_z(rows[i].key));
        }
        if (!there) fail_msg("%s", rows[i].key);
    }
}

static void keys_are_called_as_people_call_them(void **state)
{
    (void)state;
    static const struct {
        Str key, name;
    } rows[] = {
        { STR_INIT("Right"), STR_INIT("\xE2\x86\x92") },
        { STR_INIT("Left"), STR_INIT("\xE2\x86\x90") },
        { STR_INIT("PageDown"), STR_INIT("PgDn") },
        { STR_INIT("Return"), STR_INIT("Enter") },
        { STR_INIT("Escape"), STR_INIT("Esc") },
        { STR_INIT("Space"), STR_INIT("spatie") },
        { STR_INIT("a"), STR_INIT("A") },
        { STR_INIT("z"), STR_INIT("Z") },
        { STR_INIT("F11"), STR_INIT("F11") },
        { STR_INIT("Ctrl+Z"), STR_INIT("Ctrl+Z") },
        { STR_INIT("="), STR_INIT("=") },
        { STR_INIT("."), STR_INIT(".") },
        { STR_INIT(""), STR_INIT("") },
        { STR_INIT("{"), STR_INIT("{") },
        { STR_INIT("`"), STR_INIT("`") },
        { STR_INIT("\xC3\xA9"), STR_INIT("\xC3\xA9") },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Str name = action_key_name(rows[i].key);
        if (!str_eq(name, rows[i].name))
            fail_msg("%.*s: %.*s", STR_ARG(rows[i].key), STR_ARG(name));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_is_whole_and_its_word_leads_back_to_it),
        cmocka_unit_test(what_is_no_action_is_none),
        cmocka_unit_test(no_key_means_two_things),
        cmocka_unit_test(the_keys_of_a_clicker_are_there),
        cmocka_unit_test(keys_are_called_as_people_call_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
