// What is said of values, row by row: which line and column, and which of several messages stays. One
// cause gives one message, one line gives one message.
#include "reading.h"

#include <string.h>

typedef struct Row {
    const char *text, *said;
} Row;

static void check_rows(const Row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Reading reading;
        read_text(&reading, rows[i].text);
        const char *all = said(&reading);
        bool good = strcmp(all, rows[i].said) == 0;
        if (!good) {
            print_error("----\n%s----\n  said:     %s\n  expected: %s\n", rows[i].text, all,
                        rows[i].said);
        }
        assert_true(good);
        reading_finish(&reading);
    }
}

#define CHECK(rows) check_rows(rows, sizeof(rows) / sizeof *(rows))

#define ASKED   "Vraag: Wat?\nRood: x\nGroen: y\n"
#define GOOD    ASKED "Goed: rood\n"
#define STAND   "Stelling: Iets.\n"
#define DECK    "Soort: motieven\n"
#define TEN     "abcd efgh "
#define HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN

static void the_right_side_is_asked_for_once(void **state)
{
    (void)state;
    static const Row rows[] = {
        { ASKED "Goed:\n", "1:1 V03" },
        { ASKED "Goed: ,\n", "4:7 V04" },
        { ASKED "Goed:   \"geel\" \n", "4:10 V04" },
        { ASKED "Goed: c\n", "4:7 V04" },
        { ASKED "Goed:\ngroen\n", "1:1 V03, 5:1 R04" }, // Goed takes no second line
        { ASKED "Goet: rood\n", "4:1 R01" },
        { ASKED "Goet: geel\n", "4:7 V04" },
        { ASKED "Goeeed: rood\n", "4:1 V03" },
        { ASKED "Goet: rodo\n", "4:1 R01" },
        { ASKED "Goed: rood of groen\n", "4:7 V06" },
        { ASKED "Goed: rood\nGoed: groen\nGoed: rood\n", "5:1 R07, 6:1 R07" },
        { "Vraag: Wat?\n*Rood: x\nGroen: y\n", "niets" },
        { "Vraag: Wat?\n**Rood:** x\n**Groen:** y\n", "1:1 V03" },
        { "Vraag: Wat?\nA) x\n*B) y\n", "niets" },
        { "Vraag: Wat?\n*Rood: x\nGroen: y\nGoed: groen\n", "niets" },
        { STAND "School: gron\nUitleg: u\n", "2:9 V05" },
        { STAND "School: rood en groen\nUitleg: u\n", "2:9 V06" },
        { STAND "School: weet niet\n", "1:1 S03, 2:9 S02" },
        { STAND "School:\nUitleg: u\n", "1:1 S01" },
        { STAND "School: soms\n", "1:1 S03" },
        { STAND "Goed: eens\nUitleg: u\n", "niets" },
        { STAND "School: eens\nGoed: oneens\nUitleg: u\n", "3:1 R07" },
    };
    CHECK(rows);
}

static void answers_are_two_and_differ(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "Vraag: Wat?\n", "1:1 V02" },
        { "Vraag: Wat?\nRood:\nGroen: y\nGoed: groen\n", "1:1 V02" },
        { "Vraag: Wat?\nRood: \"a\",\nGroen: A.\nGoed: rood\n", "3:8 V07" },
        { "Vraag: Wat?\nGroen: a\nRood: a\nGoed: rood\n", "3:7 V07" },
        { "Vraag: Wat?\nRood: 2 + 2\nGroen: 2 - 2\nGoed: rood\n", "niets" },
        { "Vraag: Wat?\nRood: +\nGroen: -\nGoed: +\n", "niets" },
        { "Vraag: Wat?\nRood: \xF0\x9F\x98\x80\nGroen: \xF0\x9F\x98\xA2\nGoed: rood\n", "niets" },
        { STAND "Rood: Eens\nSchool: eens\nUitleg: u\n", "2:7 V07" },
        { ASKED "Blauw: z\nGoed: rood\n", "4:1 V08" },
        { "Vraag: Wat?\nA: a\nB: b\nC: c\nD: d\nE: e\nGoed: e\n", "4:1 V08" },
        { "Vraag: Wat? Rood: x Groen: y Goed: rood\n", "1:1 V02" },
    };
    CHECK(rows);
}

static void a_card_or_part_without_a_name_or_text_is_said(void **state)
{
    (void)state;
    static const Row rows[] = {
        { DECK "Kaart: = Een zin.\n", "2:1 K01" },
        { DECK "Kaart: k =\n", "2:1 K02" },
        { DECK "Kaart: k =\nEen zin.\n", "niets" },
        { DECK "Kaart: k\nZin:\n", "2:1 K02" },
        { DECK "Kaart: k = a = b\n", "niets" },
        { DECK "Kaart: k = Een zin. Nog een.\n", "2:12 K05" },
        { DECK "Kaart: k = Een zin.\nUitleg: u\nGoed: rood\n", "3:1 R09, 4:1 R09" },
        { "Onderdeel:\nMinuten: 5\n", "1:1 V01" },
        { "Onderdeel: = 5\n", "1:1 V01" },
        { "Onderdeel: a =\nMinuten: 5\n", "niets" },
        { "Onderdeel: a\nMinuten:\n", "1:1 A01" },
        { "Onderdeel: a\nTijd: 19:45\n", "2:7 A02" },
        { "Onderdeel: a = 100\nOnderdeel: b = 80\n", "niets" },
        { "Onderdeel: a = 100\nOnderdeel: b = 200\n", "2:16 A02" }, // it is not counted
        { "Onderdeel: a = 5\nRood: x\nPraat: y\nBron: b\nNotitie: n\n", "2:1 R09, 3:1 R09" },
    };
    CHECK(rows);
}

static void a_line_tells_first_what_is_left_out(void **state)
{
    (void)state;
    static const Row rows[] = {
        // A word that is nearly right, on the line of what is not used.
        { GOOD "\nVraga: wat?\nRood: x\nGroen: y\nGoed: rood\n", "6:8 V12" },
        { GOOD "Uitlgg: " HUNDRED HUNDRED HUNDRED "x\n", "5:9 V10" },
        { GOOD "\nVraag: Wat\nRood: x\nGroen: y\nGoed: rood\n", "6:8 V12" },
        // What costs the item its part is worse.
        { "Vraga: wat\n", "1:1 V02" },
        { ASKED "Goed: geel\x81\n", "4:7 V04" },
        { "Vraag: " HUNDRED TEN TEN "xx?\nRood: x\nGroen: y\nGoed: rood\n", "1:8 V09" },
    };
    CHECK(rows);
}

static void a_header_word_in_an_item_is_not_about_the_item(void **state)
{
    (void)state;
    Reading reading;
    read_text(&reading, GOOD "Begin: half acht\nTaal: elfs\nTitel: a\nTitel: b\nUitleg:\n");
    assert_string_equal(said(&reading), "5:8 A04, 6:7 L01, 8:1 R07, 9:1 R08");
    for (int i = 0; i < reading.diags.count; i++) {
        const Diag *diag = &reading.diags.items[i];
        assert_int_equal(diag->item, diag->line == 9 ? 0 : -1);
    }
    reading_finish(&reading);
}

static void items_are_numbered_per_kind(void **state)
{
    (void)state;
    Reading reading;
    read_text(&reading,
              GOOD STAND GOOD STAND DECK "Kaart: k = z.\nOnderdeel: o = 5\nKaart: l = z.\n");
    static const int numbers[] = { 1, 1, 2, 2, 1, 1, 2 };
    assert_int_equal(reading.pack.item_count, 7);
    for (int i = 0; i < reading.pack.item_count; i++) {
        assert_int_equal(reading.pack.items[i].number, numbers[i]);
    }
    reading_finish(&reading);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_right_side_is_asked_for_once),
        cmocka_unit_test(answers_are_two_and_differ),
        cmocka_unit_test(a_card_or_part_without_a_name_or_text_is_said),
        cmocka_unit_test(a_line_tells_first_what_is_left_out),
        cmocka_unit_test(a_header_word_in_an_item_is_not_about_the_item),
        cmocka_unit_test(items_are_numbered_per_kind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
