// Buffers that grow: what goes in comes out, and a NUL stands behind it.
#include "base/buf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void an_unused_buffer_is_empty_and_can_be_given_back(void **state)
{
    (void)state;
    Buf buf = { 0 };
    assert_true(str_empty(buf_str(&buf)));
    buf_clear(&buf);
    buf_finish(&buf);
    buf_finish(&buf);
    buf_put(&buf, (Str){ 0 });
    assert_string_equal(buf.p, ""); // something was put in, be it nothing
    buf_finish(&buf);
    assert_null(buf.p);
}

static void puts_follow_each_other_and_end_in_a_nul(void **state)
{
    (void)state;
    Buf buf = { 0 };
    buf_put(&buf, STR("een"));
    buf_putc(&buf, ' ');
    buf_printf(&buf, "%d%s", 2, "");
    buf_printf(&buf, "%s", "");
    buf_putc(&buf, '\0');
    buf_putc(&buf, 'x');
    assert_true(str_eq(buf_str(&buf), STR("een 2\0x")));
    assert_int_equal(buf.p[buf.n], '\0');
    size_t capacity = buf.capacity;
    buf_clear(&buf);
    assert_string_equal(buf.p, "");
    assert_int_equal(buf.capacity, capacity); // the memory stays
    buf_finish(&buf);
}

static void any_length_grows_it_exactly_as_far_as_needed(void **state)
{
    (void)state;
    static char block[1000];
    memset(block, 'b', sizeof block);
    for (size_t first = 0; first < 520; first++) { // round every power of two that comes up
        Buf buf = { 0 };
        buf_put(&buf, (Str){ block, first });
        buf_printf(&buf, "%.*s", (int)(first % 300), block);
        buf_put(&buf, (Str){ block, sizeof block });
        assert_int_equal(buf.n, first + first % 300 + sizeof block);
        assert_int_equal(strlen(buf.p), buf.n);
        assert_true(buf.capacity > buf.n);
        buf_finish(&buf);
    }
}

static void many_small_puts_cost_few_moves(void **state)
{
    (void)state;
    enum { PUTS = 1 << 20 };
    Buf buf = { 0 };
    int moves = 0;
    size_t capacity = 0;
    for (int i = 0; i < PUTS; i++) {
        buf_putc(&buf, (char)('a' + i % 26));
        moves += buf.capacity != capacity;
        capacity = buf.capacity;
    }
    assert_int_equal(buf.n, PUTS);
    assert_true(moves <= 14);
    for (int i = 0; i < PUTS; i += 1009) {
        assert_int_equal(buf.p[i], 'a' + i % 26);
    }
    buf_finish(&buf);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_unused_buffer_is_empty_and_can_be_given_back),
        cmocka_unit_test(puts_follow_each_other_and_end_in_a_nul),
        cmocka_unit_test(any_length_grows_it_exactly_as_far_as_needed),
        cmocka_unit_test(many_small_puts_cost_few_moves),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
