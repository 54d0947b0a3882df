#include "formats/format.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void type(Ui *ui, const char *text, int most)
{
    Input input = { .kind = INPUT_TEXT, .text = str_z(text) };
    assert_true(ui_type(ui, &input, most));
}

static void whole_characters_come_and_go(void **state)
{
    (void)state;
    static const struct {
        const char *typed[6];
        int erased, most;
        const char *left;
    } rows[] = {
        { { "S", "a", "n" }, 0, 30, "San" },
        { { "S", "a", "n" }, 1, 30, "Sa" },
        { { "Zo", "ë" }, 1, 30, "Zo" },
        { { "e\xCC\x81", "x" }, 2, 30, "" }, // a letter with its accent apart
        { { "a", "b", "c" }, 0, 2, "ab" },
        { { "a", "\xFF", "c" }, 0, 30, "ac" },
        { { "a", "\n", "c" }, 0, 30, "ac" },
        { { 0 }, 3, 30, "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Ui ui = { .typing = true };
        for (int k = 0; rows[i].typed[k]; k++) {
            type(&ui, rows[i].typed[k], rows[i].most);
        }
        for (int k = 0; k < rows[i].erased; k++) {
            assert_true(ui_type(&ui, &(Input){ .kind = INPUT_ERASE }, rows[i].most));
        }
        if (!str_eq(ui_text(&ui), str_z(rows[i].left))) {
            fail_msg("row %zu gives \"%.*s\"", i, STR_ARG(ui_text(&ui)));
        }
    }
}

static void no_text_is_longer_than_its_room(void **state)
{
    (void)state;
    Ui ui = { .typing = true };
    for (int i = 0; i < 1000; i++) {
        type(&ui, "ë", 100000);
    }
    assert_true(ui.text_n <= UI_TEXT_BYTES);
    assert_int_equal(ui.text_n % 2, 0);
}

static void what_is_dragged_is_known_until_it_is_let_go(void **state)
{
    (void)state;
    char endless[UI_HELD_BYTES + 1];
    for (size_t i = 0; i < sizeof endless; i++) {
        endless[i] = 'a';
    }
    const struct {
        InputKind kind;
        Str held, known;
    } rows[] = {
        { INPUT_DRAG, STR("sleep kaart 3"), STR("sleep kaart 3") },
        { INPUT_DROP, STR("sleep kaart 3"), STR("") },
        { INPUT_DRAG, { endless, UI_HELD_BYTES }, { endless, UI_HELD_BYTES } },
        { INPUT_DRAG, { endless, sizeof endless }, STR("") },
    };
    Ui ui = { 0 };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Input input = { .kind = rows[i].kind, .held = rows[i].held, .x = 10, .y = 20 };
        assert_true(ui_drag(&ui, &input));
        if (!str_eq(ui_held(&ui), rows[i].known)) fail_msg("row %zu", i);
        assert_true(ui.held_x == 10 && ui.held_y == 20);
    }
    assert_false(ui_drag(&ui, &(Input){ .kind = INPUT_TAP }));
}

static void other_inputs_are_not_taken(void **state)
{
    (void)state;
    Ui ui = { .typing = true };
    assert_false(ui_type(&ui, &(Input){ .kind = INPUT_ACTION, .action = ACTION_NEXT }, 30));
    assert_false(ui_type(&ui, &(Input){ .kind = INPUT_DIGIT, .digit = 3 }, 30));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_characters_come_and_go),
        cmocka_unit_test(no_text_is_longer_than_its_room),
        cmocka_unit_test(what_is_dragged_is_known_until_it_is_let_go),
        cmocka_unit_test(other_inputs_are_not_taken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
