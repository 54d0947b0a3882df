// What an item holds after reading, seen through the text that pack_write makes of it: only what takes
// part, one field a line. A row is what a pupil wrote and what the program understood.
#include "reading.h"

#include <string.h>

typedef struct Row {
    const char *text, *written;
} Row;

static void check_rows(const Row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Reading reading;
        Buf out = { 0 };
        read_text(&reading, rows[i].text);
        pack_write(&reading.pack, &out);
        const char *got = out.p ? out.p : "";
        if (strcmp(got, rows[i].written) != 0) {
            print_error("----\n%s----\n%s----\n  said: %s\n", rows[i].text, got, said(&reading));
        }
        assert_string_equal(got, rows[i].written);
        buf_finish(&out);
        reading_finish(&reading);
    }
}

#define CHECK(rows) check_rows(rows, sizeof(rows) / sizeof *(rows))

#define WHAT "Vraag: Wat?\nRood: ja\nGroen: nee\nGoed: rood\n"

static void text_joins_the_field_it_belongs_to(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "Vraag: Wat\nis dit?\n\nRood: een\nboot\nGroen: nee\nGoed: a\n",
          "Vraag: Wat is dit?\nRood: een boot\nGroen: nee\nGoed: rood\n" },
        { "Vraag:\nWat is dit?\nRood: ja\nGroen: nee\nGoed: a\n",
          "Vraag: Wat is dit?\nRood: ja\nGroen: nee\nGoed: rood\n" },
        { "Vraag 7\n\n7. Wat is dit?\nRood: ja\nGroen: nee\nGoed: a\n",
          "Vraag: Wat is dit?\nRood: ja\nGroen: nee\nGoed: rood\n" },
        { "Vraag: Wat\n\nis dit?\nRood: ja\nGroen: nee\nGoed: a\n",
          "Vraag: Wat is dit?\nRood: ja\nGroen: nee\nGoed: rood\n" },
        { WHAT "Uitleg: een.\n\ntwee.\n\ndrie.\n", WHAT "Uitleg: een. twee. drie.\n" },
        { WHAT "Uitleg: een.\n- twee\n// weg\n- drie\n", WHAT "Uitleg: een. - twee - drie\n" },
        { WHAT "Uitleg: een.\n\nlos\n\nEcht waar?\nRood: a\nGroen: b\nGoed: b\n",
          WHAT "Uitleg: een. los\n\nVraag: Echt waar?\nRood: a\nGroen: b\nGoed: groen\n" },
        { WHAT "Uitleg: een.\nUitleg: twee.\nhoort bij twee\n", WHAT "Uitleg: een.\n" },
        { "Soort: motieven\nKaart: a\nEen\nzin.\n", "Kaart: a\nZin: Een zin.\nSoort: motieven\n" },
        { "Soort: motieven\nKaart: a\n\nEen zin.\n", "Kaart: a\nZin: Een zin.\nSoort: motieven\n" },
        { "Soort: motieven\nKaart: a = Een\nzin.\n", "Kaart: a\nZin: Een zin.\nSoort: motieven\n" },
        { "Onderdeel: Pauze = 5\nmet koffie\n",
          "Onderdeel: Pauze\nMinuten: 5\nUitleg: met koffie\n" },
        { "Onderdeel: Pauze\nmet koffie\nTijd: 5\n",
          "Onderdeel: Pauze\nMinuten: 5\nUitleg: met koffie\n" },
        { "Vraag: Waar of\nRood een antwoord\nRood: ja\nGroen: nee\nGoed: a\n",
          "Vraag: Waar of Rood een antwoord\nRood: ja\nGroen: nee\nGoed: rood\n" },
    };
    CHECK(rows);
}

static void answers_come_in_many_forms(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "Vraag: Wat?\nAntwoord 1: ja;\nAntwoord 2: \"nee\",\nAntwoord: 2\n",
          "Vraag: Wat?\nRood: ja\nGroen: nee\nGoed: groen\n" },
        { "Wat is dit?\nA) een boot\nB) een fiets\nANSWER: B\n",
          "Vraag: Wat is dit?\nRood: een boot\nGroen: een fiets\nGoed: groen\n" },
        { "(2) Wat is dit?\na.een boot\nb.een fiets\nGoed: een boot\n",
          "Vraag: Wat is dit?\nRood: een boot\nGroen: een fiets\nGoed: rood\n" },
        { "Vraag: Wat?\n*Rood: ja\nGroen: nee\n",
          "Vraag: Wat?\nRood: ja\nGroen: nee\nGoed: rood\n" },
        { "Vraag: Wat?\n*Rood: ja\n*Groen: nee\n", "" },
        { "Vraag: Wat?\n*Rood: ja\nGroen: nee\nGoed: groen\n",
          "Vraag: Wat?\nRood: ja\nGroen: nee\nGoed: groen\n" },
        { "**Vraag: Wat?**\n**Rood:** ja\n*Groen: nee*\n__Goed__: groen\n",
          "Vraag: Wat?\nRood: ja\nGroen: nee\nGoed: groen\n" },
        { "Vraag: _____ is een stad?\nRood: ja\nGroen: nee\nGoed: a\n",
          "Vraag: _____ is een stad?\nRood: ja\nGroen: nee\nGoed: rood\n" },
        { "Stelling: Iets.\nRood: Nooit\nGroen: Altijd\nSchool: altijd\nUitleg: u\n",
          "Stelling: Iets.\nSchool: groen\nRood: Nooit\nGroen: Altijd\nUitleg: u\n" },
        { "Stelling: Iets.\nGoed: oneens\nUitleg: u\n",
          "Stelling: Iets.\nSchool: oneens\nUitleg: u\n" },
    };
    CHECK(rows);
}

static void a_card_knows_its_kind(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "Soort: kwaliteiten\nKaart: a = Een.\nSoort: motieven\nKaart: b = Een.\n\nSoort: "
          "beroepen\n"
          "Kaart: c = Een.\nKaart: d = Een.\n",
          "Kaart: a\nZin: Een.\nSoort: motieven\n\nKaart: b\nZin: Een.\nSoort: kwaliteiten\n\n"
          "Kaart: c\nZin: Een.\nSoort: beroepen\n\nKaart: d\nZin: Een.\nSoort: beroepen\n" },
        { "Beroep: Kok = Kookt.\nActiviteit: Zagen\tZaagt.\n",
          "Kaart: Kok\nZin: Kookt.\nSoort: beroepen\n\nKaart: Zagen\nZin: Zaagt.\nSoort: "
          "activiteiten\n" },
        { "Soort: Vragen\nKaart: Rust = Wanneer ben jij rustig?\n\nSoort: compliment\nKaart: Lach "
          "= Je "
          "lach maakt blij.\n",
          "Kaart: Rust\nZin: Wanneer ben jij rustig?\nSoort: vragen\n\nKaart: Lach\nZin: Je lach "
          "maakt blij.\nSoort: complimenten\n" },
        { "Soort: beroepen\nKaart: Kok =\tKookt.\n",
          "Kaart: Kok\nZin: Kookt.\nSoort: beroepen\n" },
        { "Kind: Jobs\nCard: Kok = Kookt.\n", "Kaart: Kok\nZin: Kookt.\nSoort: beroepen\n" },
    };
    CHECK(rows);
}

static void translations_find_their_field(void **state)
{
    (void)state;
    static const Row rows[] = {
        { WHAT "Vraag (tr): Ne?\nRood tr: evet\nGroene kaart (Turks): hayir\nhayir!\n",
          WHAT "Vraag (tr): Ne?\nRood (tr): evet\nGroen (tr): hayir hayir!\n" },
        { WHAT "Engelse vraag: What?\nVraag.en: twice\n", WHAT "Vraag (en): What?\n" },
        { "Taal: en\nVraag (en): What?\nRood: yes\nGroen: no\nGoed: rood\nVraag (nl): Wat?\n",
          "Taal: en\n\nVraag: What?\nRood: yes\nGroen: no\nGoed: rood\nVraag (nl): Wat?\n" },
        { WHAT "Praat: een\nPraat: twee\nPraat (en): one\nPraat (en): two\n",
          WHAT "Praat: een\nPraat: twee\nPraat (en): one\nPraat (en): two\n" },
        { WHAT "Vraag (Klingon): nuq\n", WHAT "Vraag (Klingon): nuq\n" },
    };
    CHECK(rows);
}

static void headers_may_stand_anywhere(void **state)
{
    (void)state;
    static const Row rows[] = {
        { WHAT "Titel: \"De fiets\"\nGemaakt door: groep 3,\nPrijs: taart\n",
          "Titel: De fiets\nMakers: groep 3\nPrijs: taart\n\n" WHAT },
        { "Starttijd: 19u30\nDatum: 21 november\nOnderdeel: Pauze = half uur\n",
          "Begin: 19:30\nDatum: 21 november\n\nOnderdeel: Pauze\nMinuten: 30\n" },
        { "Titel: a\nTitel: b\n" WHAT, "Titel: a\n\n" WHAT },
    };
    CHECK(rows);
}

static void only_three_prompts_are_used(void **state)
{
    (void)state;
    static const Row rows[] = {
        { WHAT "Praat: een\nPraat: twee\nPraat: drie\nPraat: vier\nPS: niet tonen\n",
          WHAT "Praat: een\nPraat: twee\nPraat: drie\nNotitie: niet tonen\n" },
    };
    CHECK(rows);
}

static void what_was_written_reads_the_same(void **state)
{
    (void)state;
    static const Row rows[] = {
        { WHAT "Uitleg: “\"dubbel\"”\n", WHAT "Uitleg: “\"dubbel\"”\n" },
        { WHAT "Uitleg: :dubbel\n", WHAT "Uitleg: :dubbel\n" },
    };
    CHECK(rows);
}

static void a_message_knows_its_item_and_a_format_can_add_one(void **state)
{
    (void)state;
    Reading reading;
    read_text(&reading, WHAT "\nvraag 2: Wie?\nRood: ja\nGroen: nee\nGoed: rood\n  Uitleg: lang\n");
    DiagPlace where = pack_where(&reading.pack, 1, FIELD_EXPLAIN);
    assert_int_equal(where.line, 10);
    assert_int_equal(where.column, 11);
    assert_int_equal(where.length, 4);
    assert_true(str_eq(pack_key(&reading.pack, 1, FIELD_QUESTION), STR("vraag 2")));
    pack_too_large(&reading.pack, 1, FIELD_EXPLAIN, &reading.diags);
    assert_string_equal(said(&reading), "10:11 V10");
    assert_true(reading.pack.items[1].usable);
    assert_int_equal(reading.pack.items[1].explain.n, 0);
    pack_too_large(&reading.pack, 1, FIELD_QUESTION, &reading.diags);
    assert_string_equal(said(&reading), "6:10 V10, 10:11 V10");
    assert_false(reading.pack.items[1].usable);
    reading_finish(&reading);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_joins_the_field_it_belongs_to),
        cmocka_unit_test(answers_come_in_many_forms),
        cmocka_unit_test(a_card_knows_its_kind),
        cmocka_unit_test(translations_find_their_field),
        cmocka_unit_test(headers_may_stand_anywhere),
        cmocka_unit_test(only_three_prompts_are_used),
        cmocka_unit_test(what_was_written_reads_the_same),
        cmocka_unit_test(a_message_knows_its_item_and_a_format_can_add_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
