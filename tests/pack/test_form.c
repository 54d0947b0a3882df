// Which format a file is in, by what it holds. The rows that matter most are the files of ours that
// look like another format's.
#include "pack/foreign.h"

#include "reading.h"

static void a_form_is_known_by_what_the_file_holds(void **state)
{
    (void)state;
    static const char *const names[] = { "own", "aiken", "gift", "table", "pairs" };
    static const struct {
        const char *text;
        TextForm form;
    } rows[] = {
        { "Vraag: Wat?\nA) x\nB) y\nANSWER: A\n", FORM_OWN },
        { "Wat?\nA) x\nB) y\nANSWER: A\n", FORM_AIKEN },
        { "Titel: t\n\nVraag 1\nWat?\na. x\nb. y\nAntwoord: b)\n", FORM_AIKEN },
        { "Wat?\nA) x\nB) y\nANSWER: 3\n", FORM_AIKEN },
        { "Wat?\nA) x\nB) y\nANSWER: boot\n", FORM_AIKEN },
        { "Wat?\nA) x\nB) y\nGoed: a\n", FORM_OWN },
        { "Wat?\nA) x\nB) y\nAntwoord: boot\n", FORM_OWN },
        { "Wat?\nRood: x\nGroen: y\nAntwoord: a\n", FORM_OWN },
        { "Vraga: Wat?\nA) x\nB) y\nAntwoord: b\n", FORM_OWN },
        { "Steling: Iets.\nSchool: eens\n", FORM_OWN },
        { "Vraag;Rood;Groen;Goed\nWat?;x;y;rood\n", FORM_TABLE },
        { "Vraag\tRood\tGroen\tGoed\n", FORM_TABLE },
        { "\"Vraag\",\"Antwoord 1\",\"Antwoord 2\",\"Goed\"\n", FORM_TABLE },
        { "sep=;\nNr;Vraag;A;B;Goed\n", FORM_TABLE },
        { "Titel;Onze quiz\n\nStelling;School;Uitleg\n", FORM_TABLE },
        { "Kaart;Zin\n", FORM_TABLE },
        { "Beroep,Zin\n", FORM_TABLE },
        { "Onderdeel;Minuten\n", FORM_TABLE },
        { ",Question - max 120 characters,Answer 1 - max 75 characters,Answer 2,Time limit,Correct "
          "answer(s)\n",
          FORM_TABLE },
        { "Vraag;Wat is dit?\nRood;ja\nGroen;nee\nGoed;rood\n", FORM_OWN },
        { "Vraag\tWat is dit?\nRood\tja\nGroen\tnee\nGoed\trood\n", FORM_OWN },
        { "Stelling;Iets is zo\n", FORM_OWN },
        { "Vraag: Wat is,C,D,Goed zo?\nRood: x\n", FORM_OWN },
        { "Vraag = Wat is,C,D,Goed\nRood: x\n", FORM_OWN },
        { "Vraag\t: Wat is,C,D,Goed\nRood: x\n", FORM_OWN },
        { "Vraag：Wat is,C,D,Goed\nRood: x\n", FORM_OWN },
        { "Stelling, school en uitleg\nVraag: Wat?\n", FORM_OWN },
        { "Vraag het aan ons, antwoord 1 telt, antwoord 2 niet\nVraag: Wat?\n", FORM_OWN },
        { "Wat?\nA) x,vraag,a,b,goed\nB) y\nANSWER: A\n", FORM_AIKEN },
        { "Makers: wij,vraag,a,b,goed\nVraag: Wat?\n", FORM_OWN },
        { "Rood, groen, vraag\nVraag: Wat?\n", FORM_OWN },
        { "a\tEen zin.\nb\tEen zin.\n", FORM_PAIRS },
        { "Titel: t\nSoort: motieven\n\nLef\tJe durft.\n", FORM_PAIRS },
        { "Lef\tJe durft.\nKaart\tEen plattegrond.\nMoed\tOok.\n", FORM_PAIRS },
        { "#separator:Semicolon\nLef;Je durft.\n", FORM_PAIRS },
        { "#html:true\nLef\tJe durft.\n", FORM_PAIRS },
        { "Kaart: Lef\tJe durft.\n", FORM_OWN },
        { "Er was eens\teen fiets.\nDie was rood.\nEn oud.\n", FORM_OWN },
        { "Titel: x\n\nWat is dit?\nRood\tja\nGroen\tnee\nGoed\trood\n", FORM_OWN },
        { "\tRood: x\n\tGroen: y\n", FORM_OWN },
        { "Wat? {=a ~b}\n", FORM_GIFT },
        { "Hoe leeg is de verzameling { }?\nRood: ja\n", FORM_OWN },
        { "zomaar een verhaal\n", FORM_OWN },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        PackLimits limits = { .bytes = 1 << 20, .lines = 1000, .items = 100 };
        Decoded text = decode(&arena, str_z(rows[i].text), &limits, false);
        TextForm form = form_find(&text);
        if (form != rows[i].form) {
            print_error("  '%s': %s, expected %s\n", rows[i].text, names[form],
                        names[rows[i].form]);
        }
        assert_int_equal(form, rows[i].form);
        arena_finish(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_form_is_known_by_what_the_file_holds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
