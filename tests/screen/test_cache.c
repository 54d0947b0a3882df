#include "screen/cache.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

static Str key_of(int i, char room[16])
{
    int n = snprintf(room, 16, "key %d", i);
    return (Str){ room, (size_t)n };
}

static void put(Cache *cache, int i, size_t bytes)
{
    char room[16];
    Cached item = { .place = { i, 0, 1, 1 }, .bytes = bytes };
    assert_int_equal(cache_put(cache, key_of(i, room), item)->place.x, i);
}

static bool has(Cache *cache, int i)
{
    char room[16];
    const Cached *found = cache_find(cache, key_of(i, room));
    if (found) assert_int_equal(found->place.x, i);
    return found != NULL;
}

static void what_was_put_is_found(void **state)
{
    (void)state;
    Cache *cache = cache_create();
    for (int i = 0; i < 3000; i++) {
        put(cache, i, 10);
    }
    for (int i = 0; i < 3000; i++) {
        assert_true(has(cache, i));
    }
    assert_false(has(cache, 3000));
    assert_null(cache_find(cache, (Str){ 0 }));
    cache_forget(cache);
    assert_false(has(cache, 7));
    assert_int_equal(cache_bytes(cache), 0);
    cache_destroy(cache);
}

static void longest_unused_goes_first(void **state)
{
    (void)state;
    Cache *cache = cache_create();
    cache_limit(cache, 3500);
    put(cache, 1, 1000);
    put(cache, 2, 1000);
    put(cache, 3, 1000);
    assert_true(has(cache, 1)); // now 2 is the oldest
    put(cache, 4, 1000);
    assert_false(has(cache, 2));
    assert_true(has(cache, 1) && has(cache, 3) && has(cache, 4));
    assert_true(cache_bytes(cache) <= 3500);
    cache_destroy(cache);
}

static void newest_stays_however_large(void **state)
{
    (void)state;
    Cache *cache = cache_create();
    cache_limit(cache, 100);
    put(cache, 1, 50000);
    assert_true(has(cache, 1));
    put(cache, 2, 50000);
    assert_true(has(cache, 2));
    assert_false(has(cache, 1));
    cache_destroy(cache);
}

static void empty_entries_are_counted_too(void **state)
{
    (void)state;
    Cache *cache = cache_create();
    cache_limit(cache, 10000);
    for (int i = 0; i < 10000; i++) {
        put(cache, i, 0);
    }
    assert_true(cache_bytes(cache) <= 10000);
    assert_true(has(cache, 9999));
    cache_destroy(cache);
    cache_destroy(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_put_is_found),
        cmocka_unit_test(longest_unused_goes_first),
        cmocka_unit_test(newest_stays_however_large),
        cmocka_unit_test(empty_entries_are_counted_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
