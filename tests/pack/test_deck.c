// A deck beside a pack: its cards join, and nothing else changes.
#include "reading.h"

#include "base/buf.h"

#include <string.h>

static const char quiz[] = "Titel: Onze quiz\nVraag: Wat?\nRood: a\nGroen: b\nGoed: rood\n";
static const char deck[] =
    "Titel: Complimenten\nSoort: complimenten\nKaart: Lach = Je lach maakt "
    "iedereen blij.\nKaart: Zonder zin\n\nVraag: Doe ik mee?\nRood: a\nGroen: "
    "b\nGoed: rood\n";

static void read_with(Reading *reading, const char *path, const PackSource *sources, int count)
{
    *reading = (Reading){ 0 };
    reading->diags.arena = &reading->arena;
    pack_parse(&reading->arena, str_z(path), sources, count, NULL, &reading->pack, &reading->diags);
}

static void cards_of_a_deck_join_a_pack_and_nothing_else_does(void **state)
{
    (void)state;
    static const struct {
        const char *path, *first, *second;
        int questions, cards, files;
        const char *said;
    } rows[] = {
        // One file with a deck beside it stays one file.
        { "map/quiz.txt", "map/quiz.txt", "kaarten/complimenten.txt", 1, 1, 2, "niets" },
        // A folder of one group: its own rules, and the deck is no group.
        { "map", "map/quiz.txt", "kaarten/complimenten.txt", 1, 1, 2, "1:1 M01, 1:1 M05" },
        // In the folder itself the deck is one of the files.
        { "map", "map/quiz.txt", "map/complimenten.txt", 2, 1, 2,
          "1:1 M01, 1:1 M03, 1:1 M05, 4:1 K02" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        PackSource sources[] = { { str_z(rows[i].first), str_z(quiz) },
                                 { str_z(rows[i].second), str_z(deck) } };
        Reading reading;
        read_with(&reading, rows[i].path, sources, 2);
        if (strcmp(said(&reading), rows[i].said) != 0) {
            fail_msg("row %zu says %s", i, said(&reading));
        }
        assert_int_equal(pack_usable(&reading.pack, ITEM_QUESTION), rows[i].questions);
        assert_int_equal(pack_usable(&reading.pack, ITEM_CARD), rows[i].cards);
        assert_int_equal(reading.pack.file_count, rows[i].files);
        bool beside = i < 2;
        assert_int_equal(str_eq(reading.pack.title, STR("Onze quiz")), beside);
        reading_finish(&reading);
    }
}

static void a_pack_that_was_kept_with_its_deck_reads_the_same_again(void **state)
{
    (void)state;
    PackSource one = { STR("map/quiz.txt"), str_z(quiz) };
    PackSource two = { STR("kaarten/complimenten.txt"), str_z(deck) };
    Reading reading, again;
    read_with(&reading, "map/quiz.txt", &one, 1);
    pack_add_deck(&reading.arena, &two, &reading.pack);
    PackSource kept[2];
    for (int i = 0; i < reading.pack.file_count; i++) {
        kept[i] = (PackSource){ reading.pack.files[i].path, reading.pack.files[i].bytes };
    }
    read_with(&again, "map/quiz.txt", kept, reading.pack.file_count);
    Buf a = { 0 }, b = { 0 };
    pack_write(&reading.pack, &a);
    pack_write(&again.pack, &b);
    assert_true(str_eq(buf_str(&a), buf_str(&b)));
    assert_true(str_eq(reading.pack.files[1].path, two.path));
    assert_int_equal(reading.pack.items[1].file, 1);
    buf_finish(&a);
    buf_finish(&b);
    reading_finish(&reading);
    reading_finish(&again);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cards_of_a_deck_join_a_pack_and_nothing_else_does),
        cmocka_unit_test(a_pack_that_was_kept_with_its_deck_reads_the_same_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
