// How much a file may cost: what a reader keeps of it, in bytes for each byte of the file. The files are
// the least that makes the most: one letter behind a slip, an item of two words. The numbers are those
// that were reached, rounded up, so that one field more in what is kept thousands of times is noticed.
#include "reading.h"

#include "pack/reader.h"

enum { FILES = 64, GROUP_ITEMS = PACK_ITEMS_MAX };

static void put_repeated(Buf *buf, const char *text, int count)
{
    for (int i = 0; i < count; i++) {
        buf_put(buf, str_z(text));
    }
}

static bool is_within(const char *name, size_t kept, size_t bytes, size_t times)
{
    bool within = kept <= times * bytes;
    if (!within) print_error("  %s: %zu of %zu bytes, over %zu\n", name, kept, bytes, times);
    return within;
}

static void a_file_of_slips_keeps_a_bounded_number_of_times_its_size(void **state)
{
    (void)state;
    static const struct {
        const char *text; /* below a question, as often as a file has lines */
        size_t times;
    } rows[] = {
        { "Prat: a\n", 12 }, // a prompt that is nearly right
        { "oodr: a\n", 12 }, // nearly a field: more text of the question
        { "Rood: a\n", 11 }, // a field twice
        { "Rood: een antwoord te veel\n", 4 },
        { "Uitlgg: in de werkplaats staan machines\n", 4 },
        { "Uitleg: caf\xE9 en na\xEFve \x93woorden\x94\n", 5 },
        { "a\n", 20 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Reading reading;
        Buf text = { 0 };
        buf_put(&text, STR("Vraag: Wat?\n"));
        put_repeated(&text, rows[i].text, PACK_LINES_MAX - 1);
        read_bytes(&reading, buf_str(&text));
        assert_true(is_within(rows[i].text, reading.arena.peak, text.n, rows[i].times));
        reading_finish(&reading);
        buf_finish(&text);
    }
}

static void a_folder_full_of_small_items_keeps_a_bounded_number_of_times_its_size(void **state)
{
    (void)state;
    Reading reading = { 0 };
    PackSource sources[FILES];
    Buf texts[FILES] = { { 0 } };
    size_t bytes = 0;
    reading.diags.arena = &reading.arena;
    for (int i = 0; i < FILES; i++) {
        buf_printf(&texts[i], "Titel: Groep %d\n", i); // or it would be the same file again
        put_repeated(&texts[i],
                     "Vraag: Wat is nummer 10?\nRood: een ding\nGroen: een dier\nGoed: rood\n",
                     GROUP_ITEMS);
        bytes += texts[i].n;
        sources[i] = (PackSource){ .path = arena_printf(&reading.arena, "nergens/%d.txt", i),
                                   .bytes = buf_str(&texts[i]) };
    }
    pack_parse(&reading.arena, STR("nergens"), sources, FILES, NULL, &reading.pack, &reading.diags);
    assert_int_equal(reading.pack.item_count, FILES * GROUP_ITEMS);
    assert_int_equal(pack_usable(&reading.pack, ITEM_QUESTION), 1);
    assert_true(is_within("twins", reading.arena.peak, bytes, 12));
    reading_finish(&reading);
    for (int i = 0; i < FILES; i++) {
        buf_finish(&texts[i]);
    }
}

static void what_a_file_has_thousands_of_is_small(void **state)
{
    (void)state;
    assert_true(sizeof(Row) <= 24);     // a line
    assert_true(sizeof(Diag) <= 32);    // a message
    assert_true(sizeof(FieldAt) <= 40); // a field of an item
    assert_true(sizeof(Item) <= 336);
    assert_true(sizeof(Entry) <= 96); // a field while its item is read
    assert_true(sizeof(Piece) <= 24); // a line below it
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_of_slips_keeps_a_bounded_number_of_times_its_size),
        cmocka_unit_test(a_folder_full_of_small_items_keeps_a_bounded_number_of_times_its_size),
        cmocka_unit_test(what_a_file_has_thousands_of_is_small),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
