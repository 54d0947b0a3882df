// What only the teacher may know about an item, in lines.
#include "formats/aside.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void the_lines_stand_in_one_order(void **state)
{
    (void)state;
    Str notes[] = { STR("n1"), STR("n2") };
    const Item bare = { 0 }, explained = { .explain = STR("u") };
    const Item whole = { .explain = STR("u"),
                         .prompts = { STR("p1"), STR("p2") },
                         .prompt_count = 2,
                         .notes = notes,
                         .note_count = 2 };
    const struct {
        const char *first;
        const Item *item;
        const char *lines;
    } rows[] = {
        { "", NULL, "" },
        { "Goed: ja", NULL, "" },
        { "", &bare, "" },
        { "Goed: ja", &bare, "Goed: ja" },
        { "", &explained, "u" },
        { "", &whole, "u\nNotitie: n1\nNotitie: n2\nPraat: p1\nPraat: p2" },
        { "Goed: ja", &whole, "Goed: ja\nu\nNotitie: n1\nNotitie: n2\nPraat: p1\nPraat: p2" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Str lines = aside_lines(&arena, str_z(rows[i].first), rows[i].item);
        if (!str_eq(lines, str_z(rows[i].lines))) fail_msg("row %zu: %.*s", i, STR_ARG(lines));
        arena_finish(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(the_lines_stand_in_one_order) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
