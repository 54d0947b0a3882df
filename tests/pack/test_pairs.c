// Lists of titles and sentences, as Quizlet and Anki export them.
#include "rows.h"

#define KIND "Soort: motieven\n"
#define LEF  "Kaart: Lef\nZin: Je durft iets.\nSoort: motieven\n"

static void a_row_with_a_tab_is_a_card(void **state)
{
    (void)state;
    static const FileRow rows[] = {
        { KIND "Lef\tJe durft iets.\n", LEF, "niets" },
        { "Titel: Onze kaarten\r\n\r\n" KIND "\r\nLef\tJe durft iets.\r\n",
          "Titel: Onze kaarten\n\n" LEF, "niets" },
        { KIND "  Lef \t Je durft iets. \tmoed extra\n", LEF, "niets" },
        { KIND "Lef\tJe durft iets.\n\n// weg\n-----\na\tEen zin.\n",
          LEF "\nKaart: a\nZin: Een zin.\nSoort: motieven\n", "niets" },
        { KIND "Lef\tJe durft iets.\nKaart\tEen plattegrond.\n",
          LEF "\nKaart: Kaart\nZin: Een plattegrond.\nSoort: motieven\n", "niets" },
        { KIND "2 + 2 = 4\tEen som.\n", "Kaart: 2 + 2=4\nZin: Een som.\nSoort: motieven\n",
          "niets" },
        { KIND "Lef\tJe durft iets.\nTolk\t\n", LEF, "3:1 K02" },
        { KIND "Lef\tJe durft iets.\n\tEen zin.\n", LEF, "3:1 K01" },
        { KIND "Lef\tJe durft iets.\nvergeten tab\n", LEF, "3:1 R04" },
        { KIND "Lef\tJe durft iets.\n\t\t\n", LEF, "niets" },
        { "Lef\tJe durft. Echt.\n", NULL, "1:5 K05" },
        { "Lef\tJe durft.\n", NULL, "1:1 K03" },
    };
    CHECK_FILES(rows);
}

static void anki_says_how_its_rows_are_made(void **state)
{
    (void)state;
    static const FileRow rows[] = {
        { "#separator:tab\n#html:false\n" KIND "Lef\tJe durft iets.\n", LEF, "niets" },
        { "#separator:Semicolon\n" KIND "Lef;Je durft iets.;tag\n", LEF, "niets" },
        { "#separator:,\n" KIND "Lef,Je durft iets.\n", LEF, "niets" },
        { "#separator:pipe\n" KIND "Lef|Je durft iets.\n", LEF, "niets" },
        { "#separator:tab\n#html:true\n" KIND "Lef\t\"Je <br>durft \"\"iets\"\".\"\n",
          "Kaart: Lef\nZin: Je durft \"iets\".\nSoort: motieven\n", "niets" },
        { "#html:true\n" KIND "Lef\tJe <b>durft</b> iets.\n", LEF, "3:1 I03" },
        { "#html:false\n" KIND "Lef\tJe durft <b>iets</b>.\n",
          "Kaart: Lef\nZin: Je durft <b>iets</b>.\nSoort: motieven\n", "niets" },
        { "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags "
          "column:6\n" KIND "x;1\tBasis\tMijn\tLef\tJe durft iets.\tmoed\n",
          LEF, "niets" },
        { "#separator:tab\n" KIND "Lef\t\"Je durft\niets.\"\nTolk\t\n", LEF, "5:1 K02" },
        { KIND "Lef\tJe durft iets.\n#1: de beste\tEen zin.\n",
          LEF "\nKaart: #1: de beste\nZin: Een zin.\nSoort: motieven\n", "niets" },
    };
    CHECK_FILES(rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_row_with_a_tab_is_a_card),
        cmocka_unit_test(anki_says_how_its_rows_are_made),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
