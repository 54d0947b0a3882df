// The report as a pupil sees it, for messy files of every kind. The files are here, so that a change
// of the report shows beside what caused it.
#include "pack/report.h"

#include "reading.h"
#include "support/golden.h"

#include <string.h>

typedef struct Sample {
    const char *golden;
    const char *name, *text;
} Sample;

static const Sample samples[] = {
    { "pack/goed.txt", "fietsenmaker.txt",
      "Titel: Mini-stage bij de fietsenmaker\nMakers: Groepje 3, klas 1B\n\n"
      "Vraag: Wat deden wij het eerst op onze mini-stage?\nRood: Een band plakken\n"
      "Groen: Luisteren naar de regels\nGoed: groen\n" },
    { "pack/rommelig.txt", "rommelig.txt",
      "Onze quiz!\nKlas: 1B\n\n1. Wat deden wij het eerst?\nA) Een band plakken\nB) "
      "Luisteren\nANSWER: B\n\n"
      "Vraga: Hoe vind je een heel klein gaatje in een band?\nRood Met een bak water\n"
      "Gruun: Met een vergrootglas\nGeod: rodo\n\n"
      "Vraag 3: Waar verdient deze winkel het meeste geld mee?\n\tRood: Fietsen  Groen: Banden\n"
      "\tGoed: geel\n\nzomaar een zin die nergens bij hoort\n\n"
      "Vraag: Wat is zwaarder\nRood: groen\nGroen: rood\nGoed: groen\nUitleg:\nMinuten: 5\n" },
    { "pack/stellingen.txt", "stellingen.txt",
      "Stelling: Mag een telefoon in de klas?\nSchool: soms\n\n"
      "Stelling: Huiswerk is vooral een taak van de ouders.\nSchool: misschien\n"
      "Uitleg: De leerling doet het werk.\nStelling (tr): Ev ödevi\nStelling (Klingon): nuqneH\n\n"
      "Stelling: Iedereen moet leren koken.\n" },
    { "pack/kaarten.txt", "kaarten.txt",
      "Kaart: Arbeidsongeschiktheidsverzekeraar\nKaart: Bakker = Een bakker bakt brood. Hij begint "
      "vroeg.\n"
      "Kaart: Tolk\n\nKaart: bakker = Een bakker bakt brood.\n" },
    { "pack/avond.txt", "avond.txt",
      "Begin: half acht\nOnderdeel: Inloop = 19:30\nOnderdeel: Welkom = 100 minuten\nOnderdeel: "
      "Quiz = 90\n"
      "Onderdeel: Pauze\nWie:\n" },
    { "pack/kapot.txt", "kapot.txt",
      "Vraag: Ben je geÃ¯nteresseerd in techniek?\nRood: ja\x81\nGroen: caf\xE9\nGoed: rood\n" },
    { "pack/lang.txt", "lang.txt",
      "Vraag: Dit is een vraag met heel veel woorden, zo veel dat hij niet meer op het scherm "
      "past, want de "
      "ouders achter in de zaal moeten hem ook nog kunnen lezen, en dat lukt met zo veel woorden "
      "echt nooit "
      "meer?\nRood: ja\nGroen: nee\nGoed: rood\n" },
    { "pack/leeg.txt", "leeg.txt", "" },
    { "pack/verhaal.txt", "verhaal.txt", "Er was eens een fietsenmaker.\nDie had een winkel.\n" },
    { "pack/document.txt", "werkstuk.txt", "PK\3\4" },
    { "pack/antwoorden.txt", "antwoorden.txt",
      "Vraag: Wat is de hoofdstad van Gelderland?\nA) Nijmegen\nB) Arnhem\nC) Apeldoorn\nGoed: "
      "B\n\n"
      "Vraag: Hoeveel ringen heeft de vlag van de Spelen?\nRood: 5\nGroen: Vijf.\nGoed: rood\n\n"
      "Vraag: Welke kleur heeft gras?\nRood: Blauw\nGroen: Groen\nGoed: greon\n\n"
      "Vraag: Wie mag eerst door de bocht?\nRood: de fiets\nGroen: de tram\nGoed: rood en groen\n\n"
      "Vraag: Wie bakt het brood?\n* Rood: de bakker\nGroen: de slager\n\n"
      "Vraag:\nRood: ja\nGroen: nee\nGoed: ja\n\n"
      "Vraag: Wie bakt het brood?\nRood: de bakker\nGroen: de slager\nGoed: de bakker\n" },
    { "pack/vroeg.txt", "vroeg.txt",
      "Titel: Bij de kapper\nTitel: Nog een titel\nRood: knippen\nGroen: scheren\nGoed: rood\n\n"
      "Vraag: Wat kost een kapsel?\nRood: 20 euro\nGroen: 30 euro\nGoed groen\nUitleg: Dat staat "
      "op "
      "het bord.\nUitleg: En in de winkel.\nSchool: eens\nTip: kijk goed\nBegin: 8 uur\n" },
    { "pack/talen.txt", "talen.txt",
      "Vraag: Wat eet je in de ochtend?\nRood: brood\nGroen: soep\nGoed: rood\nUitleg: In "
      "Nederland.\n"
      "Turkse vraag: Sabah ne yersin?\nRood (tr): ekmek\nVraag (Fries): Wat ytst?\n"
      "Vraag (Elfs): Mani?\nGoed (tr): ekmek\n" },
    { "pack/teksten.txt", "teksten.txt",
      "Titel: Een heel lange titel die niemand op het grote scherm nog goed kan lezen\n"
      "Stelling: Op school leer je meer van elkaar dan uit een boek, want samen werken is iets wat "
      "je "
      "alleen kunt leren door het heel vaak te doen met anderen.\nSchool: gron\n\n"
      "Stelling: Iedereen heeft recht op een arbeidsongeschiktheidsverzekering.\nRood: "
      "verzekeringsmaatschappij\nGroen: Eens\nSchool: rood of groen\nUitleg: x\n\n"
      "Stelling: Op school leer je meer van elkaar dan uit een boek, want samen werken is iets wat "
      "je "
      "alleen kunt leren door het heel vaak te doen met anderen.\nSchool: eens\nUitleg: y\n" },
    { "pack/kwaliteiten.txt", "kwaliteiten.txt",
      "Soort: kwaliteiten\nKaart: Eerlijk = Je zegt wat waar is. Ook als dat lastig is.\n"
      "Kaart: = Je bedenkt iets nieuws.\nKaart: Dapper\n\nKaart: Netjes\nJe houdt je spullen op "
      "orde.\n"
      "Uitleg: dit is een mooie\nKaart: Eerlijk = Je liegt niet.\nSoort: dieren\n" },
    { "pack/programma.txt", "programma.txt",
      "Begin: 19u30\nOnderdeel: Inloop = kwartier\nOnderdeel: Welkom\nTijd: 19:45\n\n"
      "Onderdeel: De grote quiz van alle leerlingen van klas 1 = 2 uur\nWie: klas 1\nRood: x\n\n"
      "Onderdeel:\nMinuten: 60\nOnderdeel: Afsluiting = 1 uur\n" },
};

static void a_messy_file_is_reported_as_a_person_approved(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        Arena arena = { 0 };
        Pack pack;
        DiagList diags = { .arena = &arena };
        Buf out = { 0 };
        Str path = arena_printf(&arena, "nergens/%s", samples[i].name);
        PackSource source = { .path = path, .bytes = str_z(samples[i].text) };
        pack_parse(&arena, path, &source, 1, NULL, &pack, &diags);
        report_write(&pack, &diags, false, &out);
        buf_put(&out, STR("\n"));
        report_brief(&pack, &diags, &out);
        golden_check(samples[i].golden, buf_str(&out));
        buf_finish(&out);
        arena_finish(&arena);
    }
}

static void a_folder_is_reported_file_by_file(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Pack pack;
    DiagList diags = { .arena = &arena };
    Buf out = { 0 };
    PackSource sources[4];
    for (int i = 0; i < 4; i++) {
        sources[i].path = arena_printf(&arena, "groepen/%s", samples[i].name);
        sources[i].bytes = str_z(samples[i].text);
    }
    pack_parse(&arena, STR("groepen"), sources, 4, NULL, &pack, &diags);
    report_write(&pack, &diags, false, &out);
    golden_check("pack/groepen.txt", buf_str(&out));
    buf_finish(&out);
    arena_finish(&arena);
}

// A class with groups of every sort: enough questions for a quiz and a reserve, one group's file
// twice, one question twice, one file that is no text and one that holds nothing.
static void a_class_is_reported_as_one_evening(void **state)
{
    (void)state;
    enum { GROUPS = 4, PER_GROUP = 6, FILES = GROUPS + 3 };
    static const char *const jobs[GROUPS] = { "bakker", "fietsenmaker", "kapper", "tuinman" };
    Arena arena = { 0 };
    Pack pack;
    DiagList diags = { .arena = &arena };
    Buf out = { 0 };
    PackSource sources[FILES];
    for (int g = 0; g < GROUPS; g++) {
        Str text = STR("");
        for (int i = 1; i <= PER_GROUP; i++) {
            text = arena_printf(&arena,
                                "%.*sVraag: Wat doet de %s om %d uur?\nRood: werken\n"
                                "Groen: slapen\nGoed: %s\n\n",
                                STR_ARG(text), jobs[g], i, i == 3 && g == 1 ? "geel" : "rood");
        }
        sources[g].path = arena_printf(&arena, "klas 1B/%s.txt", jobs[g]);
        sources[g].bytes = text;
    }
    sources[4] = (PackSource){ STR("klas 1B/tuinman (1).txt"), sources[3].bytes };
    sources[5] = (PackSource){ STR("klas 1B/werkstuk.docx"), STR("PK\3\4") };
    sources[6] = (PackSource){
        STR("klas 1B/zusje.txt"),
        STR("Vraag: Wat doet de KAPPER om 2 uur?\nRood: a\nGroen: b\nGoed: a\n")
    };
    pack_parse(&arena, STR("klas 1B"), sources, FILES, NULL, &pack, &diags);
    report_write(&pack, &diags, false, &out);
    buf_put(&out, STR("\n"));
    report_brief(&pack, &diags, &out);
    golden_check("pack/klas.txt", buf_str(&out));
    buf_finish(&out);
    arena_finish(&arena);
}

static void colour_changes_no_word(void **state)
{
    (void)state;
    Reading reading;
    Buf plain = { 0 }, colour = { 0 }, stripped = { 0 };
    read_text(&reading, samples[1].text);
    report_write(&reading.pack, &reading.diags, false, &plain);
    report_write(&reading.pack, &reading.diags, true, &colour);
    assert_true(colour.n > plain.n);
    for (Str rest = buf_str(&colour); rest.n;) {
        StrCut cut = str_cut(rest, '\033');
        buf_put(&stripped, cut.head);
        rest = cut.found ? str_cut(cut.tail, 'm').tail : (Str){ 0 };
    }
    assert_string_equal(stripped.p, plain.p);
    buf_finish(&plain);
    buf_finish(&colour);
    buf_finish(&stripped);
    reading_finish(&reading);
}

static void a_long_line_is_shown_round_its_mark(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Reading reading;
    Buf text = { 0 }, out = { 0 };
    buf_put(&text, STR("Vraag: Wat?\nRood: "));
    for (int i = 0; i < 2000; i++) {
        buf_put(&text, STR("woord "));
    }
    buf_put(&text, STR("kindertelefoonabonnement\nGroen: nee\nGoed: rood\n"));
    read_bytes(&reading, buf_str(&text));
    report_write(&reading.pack, &reading.diags, false, &out);
    for (Str rest = buf_str(&out); rest.n;) {
        StrCut cut = str_cut(rest, '\n');
        assert_true(cut.head.n < 190);
        rest = cut.tail;
    }
    buf_finish(&text);
    buf_finish(&out);
    reading_finish(&reading);
    arena_finish(&arena);
}

static void the_exit_code_says_how_it_stands(void **state)
{
    (void)state;
    assert_int_equal(report_code(3, 0), 0);
    assert_int_equal(report_code(3, 1), 1);
    assert_int_equal(report_code(0, 0), 2);
    assert_int_equal(report_code(0, 4), 2);
}

// The report that the format itself shows, letter for letter.
static void the_report_looks_as_the_format_promises(void **state)
{
    (void)state;
    static const char expected[] =
        "fietsenmaker.txt                        3 vragen: 2 doen mee, 1 nog niet.\n\n"
        "Verbeter vraag 3 (Waar verdient deze winkel …), regel 11                      V04\n"
        "   11 | Goed: geel\n"
        "      |       ^^^^\n"
        "   Achter Goed staat \"geel\". Dat is geen rood of groen.\n"
        "   Doe dit: schrijf Goed: rood of Goed: groen.\n"
        "   Voorbeeld:   Goed: groen\n\n"
        "1 bestand gelezen. 2 vragen doen mee, 1 nog niet. Begin met fietsenmaker.txt, regel 11.\n";
    Arena arena = { 0 };
    Pack pack;
    DiagList diags = { .arena = &arena };
    Buf out = { 0 };
    PackSource source = {
        .path = STR("nergens/fietsenmaker.txt"),
        .bytes = STR(
            "Vraag: Wat?\nRood: a\nGroen: b\nGoed: a\nVraag: Wie?\nRood: a\nGroen: b\nGoed: b\n"
            "Vraag: Waar verdient deze winkel het meeste geld mee?\n"
            "Rood: repareren\nGoed: geel\nGroen: verkopen\n")
    };
    pack_parse(&arena, source.path, &source, 1, NULL, &pack, &diags);
    report_write(&pack, &diags, false, &out);
    assert_string_equal(out.p, expected);
    buf_finish(&out);
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_report_looks_as_the_format_promises),
        cmocka_unit_test(a_messy_file_is_reported_as_a_person_approved),
        cmocka_unit_test(a_folder_is_reported_file_by_file),
        cmocka_unit_test(a_class_is_reported_as_one_evening),
        cmocka_unit_test(colour_changes_no_word),
        cmocka_unit_test(a_long_line_is_shown_round_its_mark),
        cmocka_unit_test(the_exit_code_says_how_it_stands),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
