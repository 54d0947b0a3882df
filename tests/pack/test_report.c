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
        cmocka_unit_test(colour_changes_no_word),
        cmocka_unit_test(a_long_line_is_shown_round_its_mark),
        cmocka_unit_test(the_exit_code_says_how_it_stands),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
