// One sentence in a fixed space: whole when it fits, cut between characters when it does not.
#include "base/err.h"

#include "base/buf.h"
#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void it_always_says_false(void **state)
{
    (void)state;
    Err err = { "" };
    assert_false(err_set(&err, "Ik vind %s niet (%d).", "x.txt", 3));
    assert_string_equal(err.text, "Ik vind x.txt niet (3).");
    assert_false(err_set(&err, "%s", ""));
    assert_string_equal(err.text, "");
    assert_false(err_set(NULL, "Niemand wil het weten."));
}

static void a_long_sentence_is_cut_between_characters(void **state)
{
    (void)state;
    static const char *const letters[] = { "x", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x99\x82" };
    enum { SPACE = sizeof((Err *)0)->text };
    for (size_t l = 0; l < sizeof letters / sizeof *letters; l++) {
        for (size_t lead = 0; lead < 5; lead++) { // every place in a character for the cut
            Buf text = { 0 };
            buf_put(&text, str_sub(STR("abcde"), 0, lead));
            while (text.n < SPACE + 20) {
                Err err = { "" };
                err_set(&err, "%s", text.p);
                Str said = str_z(err.text);
                bool whole = text.n < SPACE;
                assert_true(utf8_valid(said));
                assert_int_equal(str_eq(said, buf_str(&text)), whole);
                assert_int_equal(str_ends(said, STR("...")), !whole);
                assert_true(whole || said.n >= SPACE - 1 - 4);
                buf_put(&text, str_z(letters[l]));
            }
            buf_finish(&text);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_always_says_false),
        cmocka_unit_test(a_long_sentence_is_cut_between_characters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
