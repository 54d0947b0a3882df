// Whole files as classes hand them in, each named for what it shows: what the program says of it, line
// by line, and what it read. The inputs are files, because their bytes are the subject: a wrong mark,
// old line ends, two encodings in one text. Expectations were read beside the format, not recorded.
#include "pack/report.h"

#include "reading.h"
#include "support/golden.h"

#define FOLDER "pack/leerlingen/"

static const char *const names[] = {
    "abc",        "avond",    "een-regel", "gemengd",        "google-docs",
    "kaarten",    "kladblok", "nummers",   "oude-mac",       "rommel",
    "spelfouten", "talen",    "telefoon",  "vergeten-vraag", "zonder-dubbele-punt",
};

static void a_file_of_pupils_is_read_as_they_meant_it(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Arena arena = { 0 };
        Pack pack;
        Err err = { 0 };
        DiagList diags = { .arena = &arena };
        Buf out = { 0 };
        Str path = arena_printf(&arena, "tests/golden/" FOLDER "%s.txt", names[i]);
        if (!pack_load(&arena, path.p, &pack, &diags, &err)) fail_msg("%s", err.text);
        report_brief(&pack, &diags, &out);
        buf_put(&out, STR("----\n"));
        pack_write(&pack, &out);
        golden_check(arena_printf(&arena, FOLDER "%s.gelezen", names[i]).p, buf_str(&out));
        buf_finish(&out);
        arena_finish(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_of_pupils_is_read_as_they_meant_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
