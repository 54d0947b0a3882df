// The rules of the format for lines, one test a rule: what is read, seen through what pack_write makes of
// it, and what is said of it. Each row was written from the rule before the reader was asked.
#include "reading.h"

#include <string.h>

typedef struct Case {
    const char *text, *written, *said;
} Case;

static void check_cases(const Case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Reading reading;
        Buf out = { 0 };
        read_text(&reading, cases[i].text);
        pack_write(&reading.pack, &out);
        const char *got = out.p ? out.p : "";
        bool good = strcmp(got, cases[i].written) == 0 &&
                    strcmp(said(&reading), cases[i].said) == 0;
        if (!good) {
            print_error("----\n%s----\n%s----\n  said: %s\n", cases[i].text, got, said(&reading));
        }
        assert_true(good);
        buf_finish(&out);
        reading_finish(&reading);
    }
}

#define CHECK(cases) check_cases(cases, sizeof(cases) / sizeof *(cases))

#define WHAT "Vraag: Wat?\nRood: ja\nGroen: nee\nGoed: rood\n"
#define REAL "Vraag: Echt?\nRood: a\nGroen: b\nGoed: groen\n"

static void a_blank_line_a_ruler_and_a_remark_mean_nothing(void **state)
{
    (void)state;
    static const Case cases[] = {
        { WHAT "Uitleg: een\n---\ntwee\n- - -\n=== ~~~\n" REAL, WHAT "Uitleg: een twee\n\n" REAL,
          "niets" },
        { WHAT "Uitleg: een\n  // Vraag: nee\ntwee\n", WHAT "Uitleg: een twee\n", "niets" },
        { "\n\nVraag: Wat?\n\n\nRood: ja\n___\nGroen: nee\n# # #\n\tGoed: rood\n\n\n", WHAT,
          "niets" },
        { "Vraag: Wat? // geen opmerking\nRood: ja\nGroen: nee\nGoed: rood\n",
          "Vraag: Wat? // geen opmerking\nRood: ja\nGroen: nee\nGoed: rood\n", "niets" },
    };
    CHECK(cases);
}

static void nothing_behind_the_first_colon_is_special(void **state)
{
    (void)state;
    static const Case cases[] = {
        { "Vraag: Wat: is = dit? # \"ja\"\nRood: Goed: ja\nGroen: 12:30; = nee\nGoed: rood\n",
          "Vraag: Wat: is = dit? # \"ja\"\nRood: Goed: ja\nGroen: 12:30; = nee\nGoed: rood\n",
          "niets" },
        { "Vraag 3: 1. Wat?\nRood: A) ja\nGroen: B) nee\nGoed: rood\n",
          "Vraag: 1. Wat?\nRood: A) ja\nGroen: B) nee\nGoed: rood\n", "niets" },
        { "Vraag: Hoe laat?\nRood: 12:30\nGroen: 13:30\nGoed: 12:30\n",
          "Vraag: Hoe laat?\nRood: 12:30\nGroen: 13:30\nGoed: rood\n", "niets" },
    };
    CHECK(cases);
}

static void a_forgotten_item_word_is_supplied(void **state)
{
    (void)state;
    static const Case cases[] = {
        { "1. Wat?\nRood: ja\nGroen: nee\nGoed: rood\n", WHAT, "1:4 R05" },
        { "**1. Wat?**\nRood: ja\nGroen: nee\nGoed: rood\n", WHAT, "1:6 R05" },
        { "- Wat?\nRood: ja\nGroen: nee\nGoed: rood\n", WHAT, "1:3 R05" },
        { "Vraag 1. Wat?\nRood: ja\nGroen: nee\nGoed: rood\nVraag 2 - Echt?\nRood: a\nGroen: "
          "b\nGoed: groen\n",
          WHAT "\n" REAL, "1:1 R05, 5:1 R05" },
        { "1: Wat?\nRood: ja\nGroen: nee\nGoed: rood\n2 - Echt?\nRood: a\nGroen: b\nGoed: groen\n",
          WHAT "\n" REAL, "1:1 R05, 5:1 R05" },
        { "3:2 was de stand, toch?\nRood: ja\nGroen: nee\nGoed: rood\n",
          "Vraag: 3:2 was de stand, toch?\nRood: ja\nGroen: nee\nGoed: rood\n", "1:1 R05" },
        { "Vraag 1) Wat?\nRood: ja\nGroen: nee\nGoed: rood\n", WHAT, "1:1 R05" },
        { WHAT "2. Echt?\nRood: a\nGroen: b\nGoed: groen\n", WHAT "\n" REAL, "5:4 R05" },
        { WHAT "\nEcht?\nRood: a\nGroen: b\nGoed: groen\n", WHAT "\n" REAL, "6:1 R05" },
        { WHAT "Uitleg: daarom\n\nEcht?\nRood: a\nGroen: b\nGoed: groen\n",
          WHAT "Uitleg: daarom\n\n" REAL, "7:1 R05" },
        { WHAT "Uitleg: daarom\nEcht?\nRood: a\nGroen: b\nGoed: groen\n",
          WHAT "Uitleg: daarom Echt?\n", "7:1 R07, 8:1 R07, 9:1 R07" },
        { "Hallo allemaal\nleuk\n\nWat\nis dit?\nRood: ja\nGroen: nee\nGoed: rood\n",
          "Vraag: Wat is dit?\nRood: ja\nGroen: nee\nGoed: rood\n", "1:1 R04, 2:1 R04, 4:1 R05" },
        { "Wij hebben een vraag: wat is dit?\nRood: ja\nGroen: nee\nGoed: rood\n",
          "Vraag: Wij hebben een vraag: wat is dit?\nRood: ja\nGroen: nee\nGoed: rood\n",
          "1:1 R05" },
    };
    CHECK(cases);
}

static void an_item_word_alone_begins_its_item(void **state)
{
    (void)state;
    static const Case cases[] = {
        { "Vraag\nWat?\nRood: ja\nGroen: nee\nGoed: rood\n", WHAT, "niets" },
        { "Vraag 7\nWat?\nRood: ja\nGroen: nee\nGoed: rood\n", WHAT, "niets" },
        { "Vraag 7.\nWat?\nRood: ja\nGroen: nee\nGoed: rood\n", WHAT, "niets" },
        { "**Vraag 7**\nWat?\nRood: ja\nGroen: nee\nGoed: rood\n", WHAT, "niets" },
        { "## Vraag 7\nWat?\nRood: ja\nGroen: nee\nGoed: rood\n", WHAT, "niets" },
        { "Vraag 1:\n\n1. Wat?\nRood: ja\nGroen: nee\nGoed: rood\n", WHAT, "niets" },
        { "Vraag 1\n" WHAT, WHAT, "niets" },
    };
    CHECK(cases);
}

static void text_joins_the_field_above_or_is_named(void **state)
{
    (void)state;
    static const Case cases[] = {
        { "Vraag: Wat\n\nis dit?\nRood: ja\n\nlos\nGroen: nee\nGoed: rood\nwant ja\nUitleg: u\n",
          "Vraag: Wat is dit?\nRood: ja\nGroen: nee\nGoed: rood\nUitleg: u\n", "6:1 R04, 9:1 R04" },
        { "Titel: De quiz\nvan 1B\n" WHAT, "Titel: De quiz\n\n" WHAT, "2:1 R04" },
        { WHAT "Notitie: een\ntwee\n\ndrie\n", WHAT "Notitie: een twee\n", "8:1 R04" },
        { WHAT "Vraag (tr): Ne\nbu?\nRood (tr): a\nGroen (tr): b\n",
          WHAT "Vraag (tr): Ne bu?\nRood (tr): a\nGroen (tr): b\n", "niets" },
        { WHAT "Foto: x.jpg\nlos\n", WHAT "Foto: x.jpg\n", "6:1 R04" },
        { "Onderdeel: Pauze = 10\nmet koffie\nen thee\n",
          "Onderdeel: Pauze\nMinuten: 10\nUitleg: met koffie en thee\n", "niets" },
        { "Onderdeel: Pauze\n\nmet koffie\nMinuten: 10\n",
          "Onderdeel: Pauze\nMinuten: 10\nUitleg: met koffie\n", "niets" },
        { "Onderdeel: Inloop = 15\nWie: de leraar\nmet koffie\n",
          "Onderdeel: Inloop\nMinuten: 15\nWie: de leraar\n", "3:1 R04" },
        { "Kaart: a\nSoort: motieven\nEen zin.\n", "Kaart: a\nZin: Een zin.\nSoort: motieven\n",
          "niets" },
        { "Kaart: a = Een.\nSoort: motieven\nlos\n", "Kaart: a\nZin: Een.\nSoort: motieven\n",
          "3:1 R04" },
    };
    CHECK(cases);
}

static void a_colon_may_be_missing_after_an_answer(void **state)
{
    (void)state;
    static const Case cases[] = {
        { "Vraag: Wat?\nRood ja\nGroen nee\nGoed rood\n", WHAT, "2:1 R03, 3:1 R03, 4:1 R03" },
        { "Vraag: Wat?\nRood - ja\nGroen – nee\nGoed - rood\n", WHAT, "2:1 R03, 3:1 R03, 4:1 R03" },
        { "Vraag: Hoe koud?\nRood -5 graden\nGroen 5 graden\nGoed rood\n",
          "Vraag: Hoe koud?\nRood: -5 graden\nGroen: 5 graden\nGoed: rood\n",
          "2:1 R03, 3:1 R03, 4:1 R03" },
        { "Vraag: waarom is een stoplicht rood of\ngroen gekleurd?\nRood: ja\nGroen: nee\nGoed: "
          "rood\n",
          "Vraag: waarom is een stoplicht rood of groen gekleurd?\nRood: ja\nGroen: nee\nGoed: "
          "rood\n",
          "niets" },
        { "Vraag: Welke kleur?\nGroen is leuk.\nRood: ja\nGroen: nee\nGoed: rood\n",
          "Vraag: Welke kleur? Groen is leuk.\nRood: ja\nGroen: nee\nGoed: rood\n", "niets" },
        { "Vraag: Wat?\nrood ja\ngroen nee\ngoed rood\n", "", "1:1 V02" },
        { WHAT "Uitleg: Kijk.\nGoed gedaan.\nRood is stop.\n",
          WHAT "Uitleg: Kijk. Goed gedaan. Rood is stop.\n", "niets" },
    };
    CHECK(cases);
}

static void a_label_counts_when_it_is_the_next_letter(void **state)
{
    (void)state;
    static const Case cases[] = {
        { "Vraag: Wat?\nA) ja\nB) nee\nGoed: A\n", WHAT, "niets" },
        { "Vraag: Wat?\na) ja\nb) nee\nGoed: A\n", WHAT, "niets" },
        { "Vraag: Wat?\nA. ja\nB. nee\nGoed: A\n", WHAT, "niets" },
        { "Vraag: Wat?\n- A.ja\n- B.nee\nGoed: A\n", WHAT, "niets" },
        { "Vraag: Wat?\n**A)** ja\n**B)** nee\nGoed: A\n", WHAT, "niets" },
        { "Vraag: Wat?\nA: ja\nB: nee\nGoed: A\n", WHAT, "niets" },
        { "Vraag: Wat?\nA) ja\n*B) nee\n", "Vraag: Wat?\nRood: ja\nGroen: nee\nGoed: groen\n",
          "niets" },
        { "Vraag: Wat?\nB) nee\nRood: ja\nGroen: nee\nGoed: a\n",
          "Vraag: Wat? B) nee\nRood: ja\nGroen: nee\nGoed: rood\n", "niets" },
        { "Vraag: Wat?\nA) ja\nB) nee\nC) soms\nGoed: A\n", "", "4:1 V08" },
        { "Vraag: Wat?\nA) ja\nB) nee\n\nC) soms\nGoed: A\n", WHAT, "5:1 R04" },
        { WHAT "Uitleg: Let op.\nE. van Dijk won.\nC. Jansen ook.\n",
          WHAT "Uitleg: Let op. E. van Dijk won. C. Jansen ook.\n", "niets" },
    };
    CHECK(cases);
}

static void a_near_miss_is_read_or_named_once(void **state)
{
    (void)state;
    static const Case cases[] = {
        { "Vraga 1: Wat?\nRodo: ja\nGroem: nee\nGoet: rood\nVraga 2: Echt?\nRood: a\nGroen: "
          "b\nGoed: groen\n",
          WHAT "\n" REAL, "1:1 R01, 2:1 R01, 3:1 R01, 4:1 R01, 5:1 R01" },
        { "Vraag: Wat?\nRood: ja\nGruun: nee\nGoed: rood\n", "", "3:1 V02" },
        { WHAT "Goet: groen\n", WHAT, "5:1 R02" },
        { "Vraag: Wat?\nRood antwoord: ja\nGroen antwoord: nee\nGoed antwoord: rood\n", WHAT,
          "niets" },
        { "Vraag: Wat?\nHet rode antwoord: ja\nHet groene antwoord: nee\nHet goede antwoord: "
          "rood\n",
          WHAT, "niets" },
        { WHAT "Uitleg: een.\nLet op: twee.\nKlas: drie.\nTip: vier.\nhttps://x.nl/a: b\n",
          WHAT "Uitleg: een. Let op: twee. Klas: drie. Tip: vier. https://x.nl/a: b\n", "7:1 R02" },
    };
    CHECK(cases);
}

static void a_field_that_cannot_be_used_is_said_once(void **state)
{
    (void)state;
    static const Case cases[] = {
        { "Rood: ja\nGroen: nee\n\n" WHAT, WHAT, "1:1 R06" },
        { "Vraag (tr): q\n" WHAT, WHAT, "1:1 R06" },
        { WHAT "Rood: nog\nTitel: a\nTitel: b\n", "Titel: a\n\n" WHAT, "5:1 R07, 7:1 R07" },
        { WHAT "Uitleg:\nPraat:\nFoto:\nBron:\nNotitie:\nTitel:\n", WHAT,
          "5:1 R08, 6:1 R08, 7:1 R08, 8:1 R08, 9:1 R08, 10:1 R08" },
        { WHAT "Minuten: 5\nSchool: eens\nZin: z\nWie: w\nSpel: s\n", WHAT,
          "5:1 R09, 6:1 R09, 7:1 R09, 8:1 R09, 9:1 R09" },
        { "Kaart: a = b.\nSoort: motieven\nUitleg: x\nGoed: rood\n",
          "Kaart: a\nZin: b.\nSoort: motieven\n", "3:1 R09, 4:1 R09" },
        { "Vraag: Wat?\nRood:\nGroen: nee\nGoed: groen\n", "", "1:1 V02" },
        { "Vraag: Wat?\nRood: ja\nGroen: nee\nGoed:\n", "", "1:1 V03" },
        { "Vraag:\nRood: ja\nGroen: nee\nGoed: rood\n", "", "1:1 V01" },
        { "Stelling: Iets.\nSchool:\n", "Stelling: Iets.\n", "1:1 S01" },
        { "Stelling: Iets.\nSchool: eens\n", "Stelling: Iets.\nSchool: eens\n", "1:1 S03" },
        { "Stelling: Iets.\nSchool: eens\nUitleg:\n", "Stelling: Iets.\nSchool: eens\n",
          "3:1 R08" },
        { "Kaart:\nZin: b\n", "", "1:1 K01" },
        { "Kaart: a\nSoort: motieven\nZin:\n", "", "1:1 K02" },
        { "Onderdeel: a\nMinuten:\n", "", "1:1 A01" },
        { "Onderdeel: a = 19:30\n", "", "1:16 A02" },
    };
    CHECK(cases);
}

static void several_key_words_on_a_line_belong_to_the_first(void **state)
{
    (void)state;
    static const Case cases[] = {
        { "Vraag: Wat?\nRood: Elf  Groen: Vijftig\nGoed: rood\n", "", "1:1 V02" },
        { "Vraag: Wat? Rood: Elf Groen: Vijftig Goed: rood\n", "", "1:1 V02" },
        { "Vraag: Wat?\nRood: ja\nGroen: nee Goed: rood\n", "", "1:1 V03" },
    };
    CHECK(cases);
}

static void a_short_form_splits_once(void **state)
{
    (void)state;
    static const Case cases[] = {
        { "Soort: motieven\nKaart: a = b = c\nKaart: d=e = f\nKaart: g\th\nKaart: i\tj = k\n",
          "Kaart: a\nZin: b = c\nSoort: motieven\n\nKaart: d=e\nZin: f\nSoort: motieven\n\nKaart: "
          "g\nZin: h\nSoort: motieven\n\nKaart: i\nZin: j = k\nSoort: motieven\n",
          "niets" },
        { "Onderdeel: a = 1,5 uur\nOnderdeel: b = kwartier\nOnderdeel: c = half uur\n",
          "Onderdeel: a\nMinuten: 90\n\nOnderdeel: b\nMinuten: 15\n\nOnderdeel: c\nMinuten: 30\n",
          "niets" },
    };
    CHECK(cases);
}

static void a_language_leads_or_follows_its_word(void **state)
{
    (void)state;
    static const Case cases[] = {
        { WHAT "Vraag(tr): q\nRode kaart (Turks): r\nGroen.tr: g\n",
          WHAT "Vraag (tr): q\nRood (tr): r\nGroen (tr): g\n", "niets" },
        { WHAT "Turkse vraag: q\nTurks rood: r\nGroen [tr]: g\n",
          WHAT "Vraag (tr): q\nRood (tr): r\nGroen (tr): g\n", "niets" },
        { WHAT "Vraag (tr): q\n", WHAT "Vraag (tr): q\n", "1:1 L02" },
        { WHAT "Vraag (Klingon): x\n", WHAT "Vraag (Klingon): x\n", "5:8 L01" },
        { WHAT "Goed (tr): x\nTitel (tr): x\n", WHAT, "5:1 R09, 6:1 R04" },
        { WHAT "Vraag (en): a\nRood (en): b\nGroen (en): c\nVraag (en): d\n",
          WHAT "Vraag (en): a\nRood (en): b\nGroen (en): c\n", "8:1 R07" },
        { "Taal: Klingon\n" WHAT, WHAT, "1:7 L01" },
    };
    CHECK(cases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_blank_line_a_ruler_and_a_remark_mean_nothing),
        cmocka_unit_test(nothing_behind_the_first_colon_is_special),
        cmocka_unit_test(a_forgotten_item_word_is_supplied),
        cmocka_unit_test(an_item_word_alone_begins_its_item),
        cmocka_unit_test(text_joins_the_field_above_or_is_named),
        cmocka_unit_test(a_colon_may_be_missing_after_an_answer),
        cmocka_unit_test(a_label_counts_when_it_is_the_next_letter),
        cmocka_unit_test(a_near_miss_is_read_or_named_once),
        cmocka_unit_test(a_field_that_cannot_be_used_is_said_once),
        cmocka_unit_test(several_key_words_on_a_line_belong_to_the_first),
        cmocka_unit_test(a_short_form_splits_once),
        cmocka_unit_test(a_language_leads_or_follows_its_word),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
