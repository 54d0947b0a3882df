// The words of every message, letter for letter as the pack format promises them: teachers mail codes,
// and a manual quotes the sentences. (x), (y) and (z) stand in the holes.
#include "reading.h"

#include <string.h>

static const struct {
    const char *code;
    Severity severity;
    const char *text;
} rows[] = {
    // clang-format off
    { "A01", DIAG_FIX,
      "Hoe lang duurt (x)? → Voeg toe: Minuten: 10" },
    { "A02", DIAG_FIX,
      "Achter Minuten staat \"(x)\". → Schrijf een getal, zoals 10." },
    { "A03", DIAG_TIP,
      "De avond duurt samen (x) minuten. Dat is langer dan drie uur." },
    { "A04", DIAG_LOOK,
      "Ik begrijp de tijd \"(x)\" niet. → Schrijf hem zo: 19:30" },
    { "A05", DIAG_LOOK,
      "Ik vind \"(x)\" niet. → Schrijf de naam van een bestand of map." },
    { "A06", DIAG_LOOK,
      "Er zijn twee programma's: (x) en (y). Ik gebruik (x). → Haal er één weg." },
    { "A07", DIAG_LOOK,
      "Achter (x) staat \"(y)\". Dat begrijp ik niet. → Schrijf het zoals in het voorbeeld." },
    { "A08", DIAG_LOOK,
      "Aantal groepen: (x). Aantal lokalen: (y). → Schrijf voor elke groep een lokaal." },
    { "A09", DIAG_LOOK,
      "Achter (x) staan (y) namen. Ik gebruik de eerste 40. → Maak er twee onderdelen van." },
    { "A09/vragen", DIAG_LOOK,
      "Dit onderdeel heeft (x) slotvragen. Ik gebruik de eerste drie. → Kies er drie." },
    { "A10", DIAG_LOOK,
      "De regel (x) doet niet mee. Dit onderdeel heeft ook (y). → Maak er twee onderdelen van." },
    { "A11", DIAG_LOOK,
      "De regel (x) doet niet mee, want (y) ontbreekt. → Voeg een regel toe zoals in het voorbeeld." },
    { "A11/groep", DIAG_LOOK,
      "Eén groep kan niet van lokaal wisselen. → Schrijf twee of meer groepen." },
    { "A12", DIAG_LOOK,
      "In (x) staat nog niets om te spelen. De zaal ziet alleen de tekst. → Kijk het na met: avondspel check \"(z)\"" },
    { "A12/iets", DIAG_LOOK,
      "In (x) doet nog niet alles mee. Aantal meldingen: (y). → Kijk het na met: avondspel check \"(z)\"" },
    { "A12/programma", DIAG_LOOK,
      "(x) is zelf een programma. De zaal ziet alleen de tekst. → Schrijf de naam van één spel." },
    { "A13", DIAG_TIP,
      "Het spel begint meteen, zonder (x). → Zet (x) in een onderdeel ervoor, als de zaal het moet zien." },
    { "A14", DIAG_LOOK,
      "In een programma doen alleen onderdelen mee. Dit dus niet. → Zet het in een eigen bestand. Schrijf de naam ervan achter Spel:" },
    { "B01", DIAG_FIX,
      "Dit is een document, geen gewone tekst. → Open het en bewaar het als tekst (.txt)." },
    { "B02", DIAG_FIX,
      "Dit is een bestand met opmaak van Teksteditor. → Kies Opmaak > Converteer naar platte tekst. Bewaar het opnieuw." },
    { "B03", DIAG_FIX,
      "Dit bestand is een (x). Ik lees alleen tekst. → Maak een bestand dat eindigt op .txt." },
    { "B04", DIAG_FIX,
      "Dit bestand is leeg. → Open je tekst en sla hem op." },
    { "B05", DIAG_FIX,
      "Ik vind hier geen vraag, stelling, kaart of onderdeel. → Begin een vraag zo: Vraag: en dan je zin." },
    { "B06", DIAG_TIP,
      "Letters zoals (x) waren kapot. Ik heb ze hersteld. → Kijk of deze regel klopt." },
    { "B07", DIAG_LOOK,
      "Op deze regel staat een teken dat ik niet kan lezen. → Typ het woord opnieuw." },
    { "B08", DIAG_TIP,
      "Dit bestand is gelijk aan (x). Ik tel het één keer mee." },
    { "B09", DIAG_FIX,
      "Ik kan dit bestand niet openen. → Sluit het in andere programma's. Probeer het dan opnieuw." },
    { "B10", DIAG_LOOK,
      "Dit bestand is te groot. Ik lees alleen het eerste stuk. → Maak er twee bestanden van." },
    { "B10/map", DIAG_LOOK,
      "In deze map staan te veel bestanden. Ik lees alleen de eerste (x). → Maak er twee mappen van." },
    { "F01", DIAG_LOOK,
      "Ik vind de foto \"(x)\" niet. → Zet de foto in de map bij je tekst." },
    { "F01", DIAG_LOOK,
      "Ik vind de foto \"(x)\" niet. Er is wel: (y). → Zet de foto in de map bij je tekst." },
    { "F02", DIAG_TIP,
      "Ik gebruik de foto (x)." },
    { "F03", DIAG_LOOK,
      "Er zijn meer foto's met deze naam: (x), (y). → Schrijf de hele naam." },
    { "F04", DIAG_LOOK,
      "Dit is een HEIC-foto van een telefoon. Die kan ik niet laten zien. → Bewaar hem als JPG." },
    { "F05", DIAG_LOOK,
      "Ik haal geen foto's van internet. → Zet de foto in de map en schrijf de naam." },
    { "F06", DIAG_LOOK,
      "Schrijf alleen de naam van de foto: (x). Zet hem in de map bij je tekst." },
    { "F07", DIAG_LOOK,
      "Ik kan de foto (x) niet openen. → Neem een andere foto." },
    { "F08", DIAG_LOOK,
      "De foto (x) is klein. Op het grote scherm is hij niet scherp. → Neem een grotere." },
    { "I01", DIAG_LOOK,
      "Deze vraag had (x) antwoorden. Ik houd het goede en één ander. De rest staat bij Notitie." },
    { "I02", DIAG_TIP,
      "Deze vraag kan niet met rood en groen. Ik bewaar hem als notitie." },
    { "I03", DIAG_TIP,
      "Opmaak of een plaatje ging niet mee." },
    { "K01", DIAG_FIX,
      "Deze kaart heeft geen titel. → Schrijf hem achter Kaart:" },
    { "K02", DIAG_FIX,
      "Bij de kaart \"(x)\" ontbreekt de zin. → Voeg toe: Zin: en dan één zin." },
    { "K03", DIAG_LOOK,
      "Ik weet niet wat voor kaarten dit zijn. → Zet bovenaan: Soort: kwaliteiten" },
    { "K04", DIAG_LOOK,
      "De kaart \"(x)\" staat er twee keer in. → Haal er één weg." },
    { "K05", DIAG_LOOK,
      "Op een kaart past één zin. Hier staan er (x). → Maak er één zin van." },
    { "K06", DIAG_TIP,
      "Dit spel heeft (x) kaarten. Met 32 kaarten kan iedereen goed kiezen." },
    { "L01", DIAG_LOOK,
      "Ik ken de taal \"(x)\" niet. → Schrijf bijvoorbeeld (tr) of (Turks)." },
    { "L02", DIAG_TIP,
      "In het (x) ontbreekt: (y). Daar staat dan Nederlands." },
    { "L03", DIAG_LOOK,
      "Het teken (x) kan ik niet laten zien. Ik laat het weg." },
    { "M01", DIAG_LOOK,
      "Er zijn (x) goede vragen. Voor de quiz zijn er 15 nodig. → Maak er nog (y)." },
    { "M02", DIAG_TIP,
      "Er zijn (x) goede vragen. Ik gebruik er 20 en bewaar de rest." },
    { "M03", DIAG_TIP,
      "Bij (x) van de (y) vragen is (z) goed. → Wissel een paar antwoorden om." },
    { "M04", DIAG_LOOK,
      "Uit (x) doet nog geen vraag mee." },
    { "M05", DIAG_TIP,
      "Welke prijs wint de winnaar? → Zet bovenaan in één bestand: Prijs: en wat je kunt winnen." },
    { "R01", DIAG_LOOK,
      "Je schreef \"(x)\". Ik lees dat als (y). → Verander het woord, dan weet je het zeker." },
    { "R02", DIAG_LOOK,
      "Ik ken het woord \"(x)\" niet. Ik lees de regel als gewone tekst." },
    { "R02", DIAG_LOOK,
      "Ik ken het woord \"(x)\" niet. Ik lees de regel als gewone tekst. Het lijkt op (y). → Schrijf dan (y): en je tekst." },
    { "R03", DIAG_LOOK,
      "Na (x) staat geen dubbele punt. → Schrijf: (x): (y)" },
    { "R04", DIAG_LOOK,
      "Deze regel hoort nergens bij. Ik sla hem over. → Zet er een woord voor, zoals Vraag: of Uitleg:" },
    { "R05", DIAG_TIP,
      "Hier begint een vraag zonder Vraag: ervoor. Ik heb het erbij gedacht." },
    { "R06", DIAG_FIX,
      "(x) staat hier te vroeg. → Begin eerst met Vraag:, Stelling:, Kaart: of Onderdeel:" },
    { "R07", DIAG_LOOK,
      "(x) staat hier twee keer. Ik gebruik de eerste. → Haal er één weg." },
    { "R08", DIAG_LOOK,
      "Achter (x) staat niets. → Vul het in of haal de regel weg." },
    { "R09", DIAG_LOOK,
      "(x) hoort niet bij een (y). Ik sla deze regel over." },
    { "S01", DIAG_LOOK,
      "Ik weet niet wat de school vindt. De stelling doet mee zonder. → Voeg toe: School: eens of School: oneens." },
    { "S02", DIAG_FIX,
      "Achter School staat \"(x)\". → Schrijf eens, oneens of hangt ervan af." },
    { "S03", DIAG_LOOK,
      "Er staat geen uitleg bij. → Vertel waarom de school dat vindt." },
    { "S04", DIAG_TIP,
      "Dit is een vraag. → Schrijf een zin waar je het mee eens of oneens bent." },
    { "V01", DIAG_FIX,
      "Deze vraag heeft nog geen tekst. → Schrijf je vraag achter Vraag:" },
    { "V01/onderdeel", DIAG_FIX,
      "Dit onderdeel heeft nog geen naam. → Schrijf de naam achter Onderdeel:" },
    { "V01/stelling", DIAG_FIX,
      "Deze stelling heeft nog geen tekst. → Schrijf je stelling achter Stelling:" },
    { "V02", DIAG_FIX,
      "Bij deze vraag ontbreekt het (x) antwoord. → Voeg een regel toe met (y): en het antwoord." },
    { "V03", DIAG_FIX,
      "Ik weet niet welk antwoord goed is. → Voeg toe: Goed: rood of Goed: groen." },
    { "V04", DIAG_FIX,
      "Achter Goed staat \"(x)\". Dat is geen rood of groen. → Schrijf Goed: rood of Goed: groen." },
    { "V05", DIAG_LOOK,
      "Achter Goed staat \"(x)\". Ik lees dat als (y). → Verander het woord." },
    { "V05/school", DIAG_LOOK,
      "Achter School staat \"(x)\". Ik lees dat als (y). → Verander het woord." },
    { "V06", DIAG_FIX,
      "Achter Goed staan twee kleuren. → Kies er één." },
    { "V06/school", DIAG_FIX,
      "Achter School staan twee kleuren. → Kies er één." },
    { "V07", DIAG_FIX,
      "Het rode en het groene antwoord zijn gelijk. → Verander er één." },
    { "V08", DIAG_FIX,
      "Deze vraag heeft (x) antwoorden. Ouders hebben twee kaarten: rood en groen. → Houd er twee over." },
    { "V09", DIAG_LOOK,
      "(x) is lang: (y) tekens. → Maak er (z) of minder van. Dan leest iedereen het." },
    { "V10", DIAG_FIX,
      "(x) past niet op het scherm: (y) tekens. → Maak er (z) of minder van." },
    { "V10/los", DIAG_LOOK,
      "(x) past niet op het scherm: (y) tekens. → Maak er (z) of minder van." },
    { "V11", DIAG_LOOK,
      "Het woord \"(x)\" is te lang voor het scherm. → Kies een korter woord." },
    { "V12", DIAG_LOOK,
      "Deze vraag staat ook in (x). Ik gebruik hem één keer." },
    { "V12/stelling", DIAG_LOOK,
      "Deze stelling staat ook in (x). Ik gebruik hem één keer." },
    { "V13", DIAG_TIP,
      "Aan het eind van een vraag staat een vraagteken." },
    { "V14", DIAG_LOOK,
      "(x) is hier een kaart en ook een antwoord. Ik neem de kaart. → Kijk of dat klopt." },
    // clang-format on
};

enum { COUNT = sizeof rows / sizeof *rows };

static Str if_there(const char *text, const char *mark)
{
    return strstr(text, mark) ? str_z(mark) : (Str){ 0 };
}

static void every_message_has_the_words_of_the_format(void **state)
{
    (void)state;
    for (int i = 0; i < COUNT; i++) {
        Arena arena = { 0 };
        DiagList diags = { .arena = &arena };
        const char *expected = rows[i].text;
        diag_add(&diags, rows[i].code, (DiagPlace){ .line = 1, .item = -1 },
                 if_there(expected, "(x)"), if_there(expected, "(y)"), if_there(expected, "(z)"));
        const Diag *diag = &diags.items[0];
        Str mend = diag_mend(diag, &arena);
        Str got = arena_printf(&arena, "%.*s%s%.*s", STR_ARG(diag_what(diag, &arena)),
                               mend.n ? " → " : "", STR_ARG(mend));
        bool good = str_eq(got, str_z(expected)) && diag_severity(diag) == rows[i].severity &&
                    strncmp(diag_code(diag), rows[i].code, 3) == 0;
        if (!good) print_error("  %s: %.*s\n", rows[i].code, STR_ARG(got));
        assert_true(good);
        arena_finish(&arena);
    }
}

static void every_row_of_the_table_is_looked_at(void **state)
{
    (void)state;
    for (int i = 0; i < diag_row_count; i++) {
        Arena arena = { 0 };
        const DiagRow *row = &diag_rows[i];
        Str name = arena_printf(&arena, "%s%s%s", row->code, row->variant ? "/" : "",
                                row->variant ? row->variant : "");
        bool found = false;
        for (int k = 0; k < COUNT && !found; k++) {
            found = str_eq(name, str_z(rows[k].code));
        }
        if (!found) print_error("  %.*s\n", STR_ARG(name));
        assert_true(found);
        arena_finish(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_message_has_the_words_of_the_format),
        cmocka_unit_test(every_row_of_the_table_is_looked_at),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
