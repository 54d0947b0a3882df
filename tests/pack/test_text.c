// Dutch lines with a colon that must stay text: nothing is worse for a pupil than a sentence that
// disappears, or one that is taken for an answer. Each stands below an Uitleg and must join it whole,
// without a message or, when one unknown word leads it, with the message that it was read as text.
#include "reading.h"

#include <string.h>

static void check_stays(const char *line, const char *message)
{
    Reading reading;
    Arena arena = { 0 };
    Str text = arena_printf(
        &arena, "Vraag: Wat?\nRood: ja\nGroen: nee\nGoed: rood\nUitleg: Kijk.\n%s\n", line);
    Str expected = arena_printf(&arena, "Kijk. %s", line);
    read_bytes(&reading, text);
    const Pack *pack = &reading.pack;
    bool good = pack->item_count == 1 && str_eq(pack->items[0].explain, expected) &&
                strcmp(said(&reading), message) == 0;
    if (!good) {
        print_error("  '%s' gave '%.*s' and %s\n", line, STR_ARG(pack->items[0].explain),
                    said(&reading));
    }
    assert_true(good);
    reading_finish(&reading);
    arena_finish(&arena);
}

// Sentences, clocks, scores, names, addresses, and words of ours that go on as something else.
static void an_ordinary_line_stays_text_without_a_word(void **state)
{
    (void)state;
    static const char *const rows[] = {
        "Let op: de zaag is scherp.",
        "Hij zei: kom morgen maar terug.",
        "De chef vroeg: wie wil er koffie?",
        "Er waren drie kleuren: rood, groen en geel.",
        "De vraag: is dit wel veilig?",
        "En groen: dat is gras.",
        "Om 12:30 uur gaat de bel.",
        "12:30 uur: pauze.",
        "Groep 8: dat zijn wij.",
        "Ons antwoord was: nee.",
        "Het bedrijf heet: Jansen.",
        "Tip: neem een jas mee.",
        "Stap 1: zet de machine uit.",
        "Ten eerste: het is er warm.",
        "Dus: niet rennen!",
        "Kijk op www.fietsenmaker.nl: daar staat alles.",
        "https://www.fietsenmaker.nl/vraag",
        "Ja: dat mag.",
        "Wat ik leerde: altijd je handen wassen.",
        "Wij hebben gevraagd: hoe lang werkt u hier?",
        "Het goede: iedereen is aardig.",
        "Van 9:00 tot 17:00 uur.",
        "De score was 3:2 voor ons.",
        "Rood is stop en groen is gaan.",
        "rood en groen samen is geel.",
        "A. van Dijk is de baas.",
        "E. van Dijk won de prijs.",
        "1. Eerst zagen, 2. dan boren.",
        "Let op! De machine is heet: niet aanraken.",
        "Wist je dat: een fiets 100 delen heeft?",
        "Hij riep: \"Goed: nu jij!\"",
        "Zij zei: Rood: dat mag niet.",
        "De kok zei: goed roeren!",
        "De kleuren zijn: rood, wit en blauw.",
        "Mijn moeder zegt altijd: wie goed doet, goed ontmoet.",
        "In het kort: je leert veel.",
        "Dat wil zeggen: elke dag.",
        "Met andere woorden: oefenen.",
        "Vak: techniek.",
        "Les 3: houtbewerking.",
        "Hoofdstuk 2: het brood.",
        "Bladzijde 12: de oven.",
        "Ten tweede: je moet sterk zijn.",
        "Stap 2: doe de bril op.",
        "Dag 1: kennismaken.",
        "Week 12: stage.",
        "2024: het bedrijf wordt groter.",
        "1: eerst denken.",
        "07:30 begint de bakker.",
        "7:30 uur: de winkel gaat open.",
        "Om 7:30: wakker worden.",
        "De verhouding is 1:10.",
        "De uitslag: 3-1.",
        "Nou: dat viel mee.",
        "Nee: dat mag niet.",
        "Tja: moeilijk.",
        "Vragen staan vrij: vraag maar.",
        "Rode draad: samenwerken.",
        "Groene energie: van zon en wind.",
        "Het rode lampje: dat is alarm.",
        "Goed nieuws: iedereen slaagt.",
        "Goede raad: slaap genoeg.",
        "De goede weg: rechtdoor.",
        "Een goed antwoord: dat is kort.",
        "School is leuk: zeggen ze.",
        "Onze school: groot en licht.",
        "Uitleg volgt: zie hieronder.",
        "Korte uitleg: zie het bord.",
        "De foto: die is van mij.",
        "Onze foto: gemaakt door Sam.",
        "De kaart: een rode en een groene.",
        "Stelling nemen: dat is lastig.",
        "Titel van het boek: De bakker.",
        "Wie is dit: de baas.",
        "Wie weet: misschien.",
        "Bron van energie: de zon.",
        "Namen 3: zie de lijst.",
        "Hoe laat: om drie uur.",
        "Door weer en wind: altijd buiten.",
        "https://www.site.nl/pagina?vraag: ja",
        "www.site.nl:8080 is het adres.",
        "C. Jansen is de baas.",
        "B.V. betekent besloten vennootschap: een bedrijf.",
        "d.w.z. elke dag: ook op zondag.",
        "a.u.b. stil: er wordt gewerkt.",
        ":-) leuk was het!",
        ": en toen was het klaar.",
        "Antwoord geven: dat doe je zo.",
        "Mijn vraag: kan dit ook thuis?",
        "Eerste vraag: wie ben jij?",
        "Jouw vraag is: mag dat wel?",
        "De moeilijkste vraag: waarom?",
        "Rood of groen: jij kiest.",
        "rood/groen: jij kiest.",
        "Rood, groen of geel: jij kiest.",
        "Rood-wit: de kleuren van de club.",
        "Foto van de week: zie het bord.",
        "Minuut voor minuut: zo ging het.",
        "God: dat is een gewoon woord.",
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        check_stays(rows[i], "niets");
    }
}

// One word that is no key word, also when it is nearly one; the words of the format's list among them.
static void an_unknown_word_is_named_and_stays_text(void **state)
{
    (void)state;
    static const char *const rows[] = {
        "Brood: dat kost 3 euro.",
        "Goud: dat is duur.",
        "Room: die gaat op de taart.",
        "Kaars: die is van was.",
        "Sport: dat doen ze elke dag.",
        "Taart: met slagroom.",
        "Plaat: van staal.",
        "Antwoorden: die stonden op het bord.",
        "Activiteiten: zagen, boren en lijmen.",
        "Voorbeeld: een band plakken.",
        "Eerst: handen wassen.",
        "Werktijden: van zeven tot vier.",
        "Ingredienten: meel, water en gist.",
        "Bijvoorbeeld: een hamer.",
        "Belangrijk: draag een bril.",
        "Conclusie: het is een leuk vak.",
        "Nadeel: je staat vroeg op.",
        "Voordeel: je bent vaak buiten.",
        "Gereedschap: hamer, zaag en boor.",
        "Adres: Dorpsstraat 5.",
        "Telefoon: 06 12345678.",
        "Mail: info@bakker.nl.",
        "Website: www.bakker.nl.",
        "Bedrijf: Bakkerij Jansen.",
        "Leraar: mevrouw De Wit.",
        "Klas: 1B.",
        "Naam: Sam.",
        "Maandag: vrij.",
        "Kortom: doen!",
        "Kijk: zo moet het.",
        "Kleur: blauw en wit.",
        "Prijzen: die stonden op het bord.",
        "Kaarten: die liggen op tafel.",
        "Spelregels: eerlijk spelen.",
        "Speler: ik.",
        "Zinnen: die maak je zo.",
        "Tijden: zie het rooster.",
        "Duurzaam: dat is goed.",
        "Minder: dat is beter.",
        "Beginnen: dat is moeilijk.",
        "Datums: zie onder.",
        "Makerij: dat is een werkplaats.",
        "Groepen: er waren er vier.",
        "Http: dat staat voor een adres.",
        "Talkshow: dat is praten op tv.",
        "Redder: die let op zwemmers.",
        "Vragenlijst: die vul je in.",
        "Kaartspel: met tweeendertig kaarten.",
        "Beroepen: kok, bakker en tolk.",
        "Motieven: geld en plezier.",
        "Stagebedrijf: Jansen Bouw.",
        "Praatjes: die vullen geen gaatjes.",
        "Wedstrijd: zaterdag om tien uur.",
        "Uitgelegd: dat heeft de baas.",
        "Uitslag: wij wonnen.",
        "Uitweg: die was er niet.",
        "Goedkoop: dat is het hier.",
        "Goederen: die komen per schip.",
        "Roodborstje: dat is een vogel.",
        "Groente: vers van het land.",
        "Groenten: vers van het land.",
        "Groeien: dat doet elk kind.",
        "Dood: dat is een gewoon woord.",
        "Gloed: dat is een gewoon woord.",
        "Graag: dat is een gewoon woord.",
        "Kraag: dat is een gewoon woord.",
        "Draag: dat is een gewoon woord.",
        "Traag: dat is een gewoon woord.",
        "Vaag: dat is een gewoon woord.",
        "Vlaag: dat is een gewoon woord.",
        "Vraagt: dat is een gewoon woord.",
        "Groei: dat is een gewoon woord.",
        "Groet: dat is een gewoon woord.",
        "Groef: dat is een gewoon woord.",
        "Hoed: dat is een gewoon woord.",
        "Moed: dat is een gewoon woord.",
        "Voed: dat is een gewoon woord.",
        "Kwart: dat is een gewoon woord.",
        "Maart: dat is een gewoon woord.",
        "Vaart: dat is een gewoon woord.",
        "Motie: dat is een gewoon woord.",
        "Moto: dat is een gewoon woord.",
        "Toto: dat is een gewoon woord.",
        "Lood: dat is een gewoon woord.",
        "Nood: dat is een gewoon woord.",
        "Rond: dat is een gewoon woord.",
        "Roof: dat is een gewoon woord.",
        "Rook: dat is een gewoon woord.",
        "Roos: dat is een gewoon woord.",
        "Praal: dat is een gewoon woord.",
        "Praatje: dat is een gewoon woord.",
        "Poort: dat is een gewoon woord.",
        "Short: dat is een gewoon woord.",
        "Stort: dat is een gewoon woord.",
        "Voort: dat is een gewoon woord.",
        "Schoon: dat is een gewoon woord.",
        "Schoot: dat is een gewoon woord.",
        "Schoof: dat is een gewoon woord.",
        "Spelling: dat is een gewoon woord.",
        "Speling: dat is een gewoon woord.",
        "Stemming: dat is een gewoon woord.",
        "Stalling: dat is een gewoon woord.",
        "Straling: dat is een gewoon woord.",
        "Telling: dat is een gewoon woord.",
        "Stellen: dat is een gewoon woord.",
        "Notatie: dat is een gewoon woord.",
        "Opmaking: dat is een gewoon woord.",
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        check_stays(rows[i], "6:1 R02");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_ordinary_line_stays_text_without_a_word),
        cmocka_unit_test(an_unknown_word_is_named_and_stays_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
