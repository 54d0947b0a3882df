// Every message of reading once: where it stands, what else is said, and its exact text. A row that
// says more than one thing shows what goes together; a row that says one thing shows what does not.
#include "reading.h"

#include <string.h>

typedef struct Row {
    const char *text, *said;
    const char *code, *words; /* the text of one of them; NULL: not looked at */
} Row;

static void check_rows(const Row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Reading reading;
        read_text(&reading, rows[i].text);
        const char *all = said(&reading);
        const char *words = rows[i].code ? said_text(&reading, rows[i].code) : NULL;
        bool good = strcmp(all, rows[i].said) == 0 &&
                    (!rows[i].code || (words && strcmp(words, rows[i].words) == 0));
        if (!good) {
            print_error("----\n%s----\n  said:     %s\n  expected: %s\n", rows[i].text, all,
                        rows[i].said);
            if (rows[i].code) print_error("  words:    %s\n", words ? words : "(none)");
        }
        assert_true(good);
        reading_finish(&reading);
    }
}

#define CHECK(rows) check_rows(rows, sizeof(rows) / sizeof *(rows))

#define GOOD "Vraag: Wat?\nRood: ja\nGroen: nee\nGoed: rood\n"

static void what_is_well_written_says_nothing(void **state)
{
    (void)state;
    static const Row rows[] = {
        { .text = GOOD, .said = "niets" },
        { .text = "Titel: t\nMakers: m\n\n" GOOD "Uitleg: u\nPraat: p\nNotitie: n\n",
          .said = "niets" },
        { .text = "vraag 1\nWat is dit\nvoor een ding?\n\na) x\nb) y\n\nantwoord: b\n",
          .said = "niets" },
        { .text = "Vraag: Wat?\n*Rood: x\nGroen: y\n", .said = "niets" },
        { .text = "Vraag: Wat?\nRood: x\n* B) y\n", .said = "niets" },
        { .text = "Vraag 1\n\nVraag: Wat?\nRood: ja\nGroen: nee\nGoed: rood\n", .said = "niets" },
        { .text = "Vraag: waarom is een stoplicht rood of\ngroen gekleurd?\nRood: ja\nGroen: "
                  "nee\nGoed: a\n",
          .said = "niets" },
        { .text = "Vraag = Wat?\nRood; ja\nGroen\tnee\nGoed = groen\n", .said = "niets" },
        { .text = "Stelling: Iets.\nSchool: eens\nUitleg: u\n", .said = "niets" },
        { .text = "Soort: motieven\nKaart: a = Een zin.\nKaart: b\tEen zin.\nKaart: c\nEen zin.\n",
          .said = "niets" },
        { .text = "Onderdeel: Welkom = 5 minuten\nOnderdeel: Pauze\nTijd: kwartier\nWie: ik\n",
          .said = "niets" },
        { .text = "// Rood: nee\n-----\n" GOOD, .said = "niets" },
    };
    CHECK(rows);
}

static void a_slip_in_a_line_is_said_once(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "Vraga: Wat?\nRood: ja\nGroen: nee\nGoed: rood\n", "1:1 R01", "R01",
          "Je schreef \"Vraga\". Ik lees dat als Vraag. → Verander het woord, dan weet je het "
          "zeker." },
        { GOOD "Uitlgg: x\n", "5:1 R01", "R01",
          "Je schreef \"Uitlgg\". Ik lees dat als Uitleg. → Verander het woord, dan weet je het "
          "zeker." },
        { "Vraag: Wat?\nRood: ja\nGroen: nee\nGoet: rood\n", "4:1 R01", NULL, NULL },
        { GOOD "Vraga: Wie?\nRood: ja\nGroen: nee\nGoed: rood\n", "5:1 R01", NULL, NULL },
        { "Vraag: Wat?\nRood: ja\nGruun: nee\nGoed: rood\n", "3:1 V02", "V02",
          "Bij deze vraag ontbreekt het groene antwoord. Ik ken het woord \"Gruun\" niet. Het "
          "lijkt op "
          "Groen. → Schrijf dan Groen: en je tekst." },
        { GOOD "Uitleg: u\nWerkplek: hal\n", "6:1 R02", "R02",
          "Ik ken het woord \"Werkplek\" niet. Ik lees de regel als gewone tekst." },
        { GOOD "Uitlehh: x\n", "5:1 R02", "R02",
          "Ik ken het woord \"Uitlehh\" niet. Ik lees de regel als gewone tekst. Het lijkt op "
          "Uitleg. → "
          "Schrijf dan Uitleg: en je tekst." },
        { "Vraag: Wat?\nRood Een band\nGroen: nee\nGoed: rood\n", "2:1 R03", "R03",
          "Na Rood staat geen dubbele punt. → Schrijf: Rood: Een band" },
        { "Vraag: Wat?\nRood: ja\nGroen: nee\nGoed groen\n", "4:1 R03", NULL, NULL },
        { GOOD "\nzomaar iets\nnog een\n", "6:1 R04, 7:1 R04", "R04",
          "Deze regel hoort nergens bij. Ik sla hem over. → Zet er een woord voor, zoals Vraag: of "
          "Uitleg:" },
        { "Onze quiz\n" GOOD, "1:1 R04", NULL, NULL },
        { GOOD "\n2. Wat dan?\nRood: a\nGroen: b\nGoed: rood\n", "6:4 R05", "R05",
          "Hier begint een vraag zonder Vraag: ervoor. Ik heb het erbij gedacht." },
        { "Wat is dit?\nA) a\nB) b\nGoed: A\n\nEn dit?\nA. a\nB. b\nGoed: B\n",
          "1:1 R05, 6:1 R05", NULL, NULL },
        { "Rood: te vroeg\nGroen: ook\n\n" GOOD, "1:1 R06", "R06",
          "Rood staat hier te vroeg. → Begin eerst met Vraag:, Stelling:, Kaart: of Onderdeel:" },
        { GOOD "Goed: groen\n", "5:1 R07", "R07",
          "Goed staat hier twee keer. Ik gebruik de eerste. → Haal er één weg." },
        { "Titel: a\nTitel: b\n" GOOD, "2:1 R07", NULL, NULL },
        { GOOD "Uitleg:\n", "5:1 R08", "R08",
          "Achter Uitleg staat niets. → Vul het in of haal de regel weg." },
        { "Titel:\n" GOOD, "1:1 R08", NULL, NULL },
        { GOOD "Minuten: 5\n", "5:1 R09", "R09",
          "Minuten hoort niet bij een vraag. Ik sla deze regel over." },
        { "Soort: beroepen\nKaart: a = Een zin.\nUitleg: x\nen nog iets\n", "3:1 R09", NULL, NULL },
    };
    CHECK(rows);
}

static void a_question_must_be_whole(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "Vraag:\nRood: a\nGroen: b\nGoed: rood\n", "1:1 V01", "V01",
          "Deze vraag heeft nog geen tekst. → Schrijf je vraag achter Vraag:" },
        { "Vraag: Wat?\nGroen: b\nGoed: rood\n", "1:1 V02", "V02",
          "Bij deze vraag ontbreekt het rode antwoord. → Voeg een regel toe met Rood: en het "
          "antwoord." },
        { "Vraag: Wat?\nRood: a\nGoed: rood\n", "1:1 V02", "V02",
          "Bij deze vraag ontbreekt het groene antwoord. → Voeg een regel toe met Groen: en het "
          "antwoord." },
        { "Vraag: Wat?\nRood: Elf  Groen: Vijftig\nGoed: rood\n", "1:1 V02", "V02",
          "Bij deze vraag ontbreekt het groene antwoord. → Zet Groen: op een nieuwe regel." },
        { "Vraag: Wat?\nRood: a\nGroen: b\n", "1:1 V03", "V03",
          "Ik weet niet welk antwoord goed is. → Voeg toe: Goed: rood of Goed: groen." },
        { "Vraag: Wat?\nRood: a\nGroen: b\nGoed: geel\n", "4:7 V04", "V04",
          "Achter Goed staat \"geel\". Dat is geen rood of groen. → Schrijf Goed: rood of Goed: "
          "groen." },
        { "Vraag: Wat?\nRood: a\nGroen: b\nGoed:  rodo\n", "4:8 V05", "V05",
          "Achter Goed staat \"rodo\". Ik lees dat als rood. → Verander het woord." },
        { "Vraag: Wat?\nRood: a\nGroen: b\nGoed: rood of groen\n", "4:7 V06", "V06",
          "Achter Goed staan twee kleuren. → Kies er één." },
        { "Vraag: Wat?\nRood: Ja!\nGroen: ja\nGoed: rood\n", "3:8 V07", "V07",
          "Het rode en het groene antwoord zijn gelijk. → Verander er één." },
        { "Vraag: Wat?\nA) a\nB) b\nC) c\nD) d\nGoed: c\n", "4:1 V08", "V08",
          "Deze vraag heeft 4 antwoorden. Ouders hebben twee kaarten: rood en groen. → Houd er "
          "twee over." },
        { "Vraag: Wat?\nA) a\nB) b\nC)\nGoed: c\n", "4:1 R08, 5:7 V04", NULL, NULL },
        { "Vraag: Wat\nRood: a\nGroen: b\nGoed: rood\n", "1:8 V13", "V13",
          "Aan het eind van een vraag staat een vraagteken." },
        { "Vraag: Wat?\nRood: groen\nGroen: b\nGoed: groen\n", "4:7 V14", "V14",
          "Groen is hier een kaart en ook een antwoord. Ik neem de kaart. → Kijk of dat klopt." },
        { GOOD "\nVraag: wat??\nRood: a\nGroen: b\nGoed: a\n", "6:8 V12", "V12",
          "Deze vraag staat ook in proef.txt. Ik gebruik hem één keer." },
        { "Vraag: Hoeveel is 2 + 2?\nRood: 4\nGroen: 0\nGoed: rood\n"
          "Vraag: Hoeveel is 2 - 2?\nRood: 4\nGroen: -4\nGoed: groen\n",
          "niets", NULL, NULL },
    };
    CHECK(rows);
}

static void a_text_must_fit_on_the_screen(void **state)
{
    (void)state;
#define TEN   "abcd efgh "
#define FIFTY TEN TEN TEN TEN TEN
    static const Row rows[] = {
        { "Vraag: " FIFTY FIFTY TEN TEN "x?\nRood: ja\nGroen: nee\nGoed: rood\n", "1:8 V09", "V09",
          "Vraag is lang: 122 tekens. → Maak er 120 of minder van. Dan leest iedereen het." },
        { "Vraag 2: " FIFTY FIFTY FIFTY TEN TEN TEN "x?\nRood: ja\nGroen: nee\nGoed: rood\n",
          "1:10 V10", "V10",
          "Vraag 2 past niet op het scherm: 182 tekens. → Maak er 180 of minder van." },
        { "Vraag: Wat?\nRood: " FIFTY TEN TEN "abcdex\nGroen: nee\nGoed: rood\n", "2:7 V10", NULL,
          NULL },
        { "Vraag: Wat?\nRood: éééé " FIFTY TEN TEN "\nGroen: nee\nGoed: rood\n", "2:7 V09", NULL,
          NULL },
        { GOOD "Uitleg: " FIFTY FIFTY FIFTY FIFTY FIFTY FIFTY "x\n", "5:9 V10", "V10",
          "Uitleg past niet op het scherm: 301 tekens. → Maak er 300 of minder van." },
        { "Titel: " FIFTY "\n" GOOD, "1:8 V09", NULL, NULL },
        { "Prijs: " FIFTY TEN "x\n" GOOD, "1:8 V10", NULL, NULL },
        { "Vraag: Wat?\nRood: de arbeidsongeschiktheid!\nGroen: nee\nGoed: rood\n", "2:10 V11",
          "V11",
          "Het woord \"arbeidsongeschiktheid\" is te lang voor het scherm. → Kies een korter "
          "woord." },
        { "Vraag: Wat?\nRood: auto-ongelukken-verzekeraar\nGroen: nee\nGoed: rood\n", "niets", NULL,
          NULL },
    };
    CHECK(rows);
}

static void a_statement_asks_for_a_view(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "Stelling: Iets.\nUitleg: u\n", "1:1 S01", "S01",
          "Ik weet niet wat de school vindt. De stelling doet mee zonder. → Voeg toe: School: eens "
          "of "
          "School: oneens." },
        { "Stelling: Iets.\nSchool: misschien\nUitleg: u\n", "2:9 S02", "S02",
          "Achter School staat \"misschien\". → Schrijf eens, oneens of hangt ervan af." },
        { "Stelling: Iets.\nSchool: eens\n", "1:1 S03", "S03",
          "Er staat geen uitleg bij. → Vertel waarom de school dat vindt." },
        { "Stelling: Iets.\n", "1:1 S01", NULL, NULL },
        { "Stelling: Is het zo?\nSchool: nee\nUitleg: u\n", "1:11 S04", "S04",
          "Dit is een vraag. → Schrijf een zin waar je het mee eens of oneens bent." },
        { "Stelling:\nSchool: nee\nUitleg: u\n", "1:1 V01", "V01",
          "Deze stelling heeft nog geen tekst. → Schrijf je stelling achter Stelling:" },
        { "Stelling: Iets.\nSchhoool: eens\nUitleg: u\n", "2:1 R02", NULL, NULL },
    };
    CHECK(rows);
}

static void a_card_has_a_title_and_a_sentence(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "Soort: motieven\nKaart:\nZin: Een zin.\n", "2:1 K01", "K01",
          "Deze kaart heeft geen titel. → Schrijf hem achter Kaart:" },
        { "Soort: motieven\nKaart: a\n", "2:1 K02", "K02",
          "Bij de kaart \"a\" ontbreekt de zin. → Voeg toe: Zin: en dan één zin." },
        { "Kaart: a = Een zin.\nKaart: b = Een zin.\n", "1:1 K03", "K03",
          "Ik weet niet wat voor kaarten dit zijn. → Zet bovenaan: Soort: kwaliteiten" },
        { "Titel: t\nSoort: dieren\nKaart: a = Een zin.\n", "2:8 K03", NULL, NULL },
        { "Soort: motieven\nKaart: a = Een zin.\nKaart: A = Nog een zin.\n", "3:8 K04", "K04",
          "De kaart \"A\" staat er twee keer in. → Haal er één weg." },
        { "Soort: motieven\nKaart: a = Een zin. En nog een.\n", "2:12 K05", "K05",
          "Op een kaart past één zin. Hier staan er 2. → Maak er één zin van." },
        { "Soort: motieven\nKaart: a = Je werkt bij bijv. J. de Vries enz. en dat is leuk!\n",
          "niets", NULL, NULL },
        { "Kwaliteit: a = Een zin.\n", "1:1 K06", "K06",
          "Dit spel heeft 1 kaarten. Met 32 kaarten kan iedereen goed kiezen." },
    };
    CHECK(rows);
}

static void a_programme_needs_minutes(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "Onderdeel: Pauze\n", "1:1 A01", "A01", "Hoe lang duurt Pauze? → Voeg toe: Minuten: 10" },
        { "Onderdeel: Pauze\nMinuten: lang\n", "2:10 A02", "A02",
          "Achter Minuten staat \"lang\". → Schrijf een getal, zoals 10." },
        { "Onderdeel: Pauze = 19:45\n", "1:20 A02", NULL, NULL },
        { "Onderdeel: Pauze = 181\n", "1:20 A02", NULL, NULL },
        { "Onderdeel: a = 100\nOnderdeel: b = 81\n", "1:1 A03", "A03",
          "De avond duurt samen 181 minuten. Dat is langer dan drie uur." },
        { "Begin: half acht\nOnderdeel: a = 5\n", "1:8 A04", "A04",
          "Ik begrijp de tijd \"half acht\" niet. → Schrijf hem zo: 19:30" },
    };
    CHECK(rows);
}

static void a_language_must_be_known(void **state)
{
    (void)state;
    static const Row rows[] = {
        { GOOD "Vraag (Klingon): nuq\n", "5:8 L01", "L01",
          "Ik ken de taal \"Klingon\" niet. → Schrijf bijvoorbeeld (tr) of (Turks)." },
        { "Taal: klingon\n" GOOD, "1:7 L01", NULL, NULL },
        { GOOD "Vraag (tr): Ne?\n", "1:1 L02", "L02",
          "In het Turks ontbreekt: Rood, Groen. Daar staat dan Nederlands." },
        { GOOD "Vraag (tr): Ne?\nRood (tr): evet\nGroen tr: yok\n", "niets", NULL, NULL },
        { GOOD "Goed (tr): yok\n", "5:1 R09", NULL, NULL },
    };
    CHECK(rows);
}

static void a_file_is_looked_at_as_a_whole(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "", "1:1 B04", "B04", "Dit bestand is leeg. → Open je tekst en sla hem op." },
        { "Titel: iets\n", "1:1 B05", "B05",
          "Ik vind hier geen vraag, stelling, kaart of onderdeel. → Begin een vraag zo: Vraag: en "
          "dan je "
          "zin." },
        { "zomaar een\nverhaal\n", "1:1 B05", NULL, NULL },
        { "Vraag: Ben je geÃ¯nteresseerd?\nRood: ja\nGroen: nee\nGoed: rood\n", "1:17 B06", "B06",
          "Letters zoals ï waren kapot. Ik heb ze hersteld. → Kijk of deze regel klopt." },
        { "Vraag: Wat?\nRood: ja\x81\nGroen: nee\nGoed: rood\n", "2:9 B07", "B07",
          "Op deze regel staat een teken dat ik niet kan lezen. → Typ het woord opnieuw." },
        { "{\\rtf1 Vraag: x}", "1:1 B02", "B02",
          "Dit is een bestand met opmaak van Teksteditor. → Kies Opmaak > Converteer naar platte "
          "tekst. "
          "Bewaar het opnieuw." },
        { "PK\3\4", "1:1 B01", "B01",
          "Dit is een document, geen gewone tekst. → Open het en bewaar het als tekst (.txt)." },
        { "%PDF-1.4", "1:1 B03", "B03",
          "Dit bestand is een pdf. Ik lees alleen tekst. → Maak een bestand dat eindigt op .txt." },
    };
    CHECK(rows);
}

static void a_file_over_a_limit_is_used_up_to_it(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Buf text = { 0 };
    for (int i = 0; i < 201; i++) {
        buf_printf(&text, "Vraag: Wat is %d?\nRood: ja\nGroen: nee\nGoed: rood\n", i);
    }
    Reading reading;
    read_bytes(&reading, buf_str(&text));
    assert_string_equal(said(&reading), "1:1 B10");
    assert_string_equal(said_text(&reading, "B10"),
                        "Dit bestand is te groot. Ik lees alleen het eerste "
                        "stuk. → Maak er twee bestanden van.");
    assert_int_equal(pack_usable(&reading.pack, ITEM_QUESTION), PACK_ITEMS_MAX);
    reading_finish(&reading);
    buf_finish(&text);
    arena_finish(&arena);
}

static void a_line_gives_the_worst_of_its_messages(void **state)
{
    (void)state;
    // A word that is nearly right, a missing question mark, and no answer at all: one line, one message.
    static const Row rows[] = {
        { "Vraga: Wat\n", "1:1 V02", NULL, NULL },
        { "Vraga: Wat\nRood: a\nGroen: b\nGoed: a\n", "1:1 R01", NULL, NULL },
        // Of two that are as bad the first stays: the word, then the length.
        { "Vraga: " FIFTY FIFTY TEN TEN "x?\nRood: a\nGroen: b\nGoed: a\n", "1:1 R01", NULL, NULL },
    };
    CHECK(rows);
}

static void a_table_row_exists_for_every_code_in_order(void **state)
{
    (void)state;
    for (int i = 1; i < diag_row_count; i++) {
        int order = strcmp(diag_rows[i - 1].code, diag_rows[i].code);
        if (order > 0) print_error("  %s\n", diag_rows[i].code);
        assert_true(order < 0 || (order == 0 && diag_rows[i].variant));
        assert_int_equal(strlen(diag_rows[i].code), 3);
    }
}

// The format says how the sentences sound; these words it forbids.
static void no_message_blames_or_uses_words_of_the_trade(void **state)
{
    (void)state;
    static const char *const never[] = { "fout",     "ongeldig", "syntax", "veld", "waarde",
                                         "encoding", "parser",   "string", "error" };
    for (int i = 0; i < diag_row_count; i++) {
        for (size_t k = 0; k < sizeof never / sizeof *never; k++) {
            assert_null(strstr(diag_rows[i].what, never[k]));
            if (diag_rows[i].mend) assert_null(strstr(diag_rows[i].mend, never[k]));
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_well_written_says_nothing),
        cmocka_unit_test(a_slip_in_a_line_is_said_once),
        cmocka_unit_test(a_question_must_be_whole),
        cmocka_unit_test(a_text_must_fit_on_the_screen),
        cmocka_unit_test(a_statement_asks_for_a_view),
        cmocka_unit_test(a_card_has_a_title_and_a_sentence),
        cmocka_unit_test(a_programme_needs_minutes),
        cmocka_unit_test(a_language_must_be_known),
        cmocka_unit_test(a_file_is_looked_at_as_a_whole),
        cmocka_unit_test(a_file_over_a_limit_is_used_up_to_it),
        cmocka_unit_test(a_line_gives_the_worst_of_its_messages),
        cmocka_unit_test(a_table_row_exists_for_every_code_in_order),
        cmocka_unit_test(no_message_blames_or_uses_words_of_the_trade),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
