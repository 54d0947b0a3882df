// Tables: cells, heads, rows. The Kahoot files are laid out as its template is: a preface, the head in
// row 8 from column B, rows that nobody filled in.
#include "pack/csv.h"
#include "pack/foreign.h"

#include "rows.h"

#define HEAD "Vraag;Rood;Groen;Goed;Uitleg;Foto;Praat\n"
#define PREFACE                                                                                    \
    ",Quiz template,,,,,,\n,,,,,,,\n,\"Add questions, at least two answer alternatives, time "     \
    "limit and choose correct answers (at least one). Have fun creating your awesome quiz!\",,,,," \
    ",\n,\"Remember: questions have a limit of 120 characters.\",,,,,,\n,See an example "          \
    "below,,,,,,\n,\"And remember, export to .xlsx.\",,,,,,\n,,,,,,,\n"
#define KAHOOT                                                                                     \
    PREFACE ",Question - max 120 characters,Answer 1 - max 75 characters,Answer 2 - max 75 "       \
            "characters,Answer 3 - max 75 characters,Answer 4 - max 75 characters,\"Time limit "   \
            "(sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs\",Correct answer(s) - choose at "   \
            "least one\n"
#define WHAT "Vraag: Wat?\nRood: x\nGroen: y\nGoed: "

static void cells_are_cut_and_unquoted(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        char delimiter;
        const char *cells; // between "[" and "]", with the physical line in front
    } rows[] = {
        { "a;b", ';', "1[a]1[b]" },
        { " a ; b ;", ';', "1[a]1[b]1[]" },
        { "", ';', "1[]" },
        { ";;", ';', "1[]1[]1[]" },
        { "\"a;b\";c", ';', "1[a;b]1[c]" },
        { " \"a\" ;c", ';', "1[a]1[c]" },
        { "\"zeg \"\"ja\"\"\",c", ',', "1[zeg \"ja\"]1[c]" },
        { "\"\",\"\"\"\"", ',', "1[]1[\"]" },
        { "\"een\ntwee\n\n drie\";c", ';', "1[een twee drie]4[c]" },
        { "\"\n\ntwee\";c", ';', "3[twee]3[c]" },
        { "\"open;b", ';', "1[\"open]1[b]" },
        { "\"open;b\n\"c\";d", ';', "1[\"open]1[b]|2[c]2[d]" },
        { "\"ja\" of \"nee\";b", ';', "1[\"ja\" of \"nee\"]1[b]" },
        { "a\"b;c\"d", ';', "1[a\"b]1[c\"d]" },
        { "a\tb c\t", '\t', "1[a]1[b c]1[]" },
        { "\"a\"\t\"b\"", '\t', "1[a]1[b]" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        PackLimits limits = { .bytes = 1 << 20, .lines = 1000, .items = 100 };
        Decoded text = decode(&arena, str_z(rows[i].text), &limits, false);
        Row blank = { .number = 1 };
        Csv csv = { .arena = &arena,
                    .rows = text.row_count > 0 ? text.rows : &blank,
                    .row_count = text.row_count > 0 ? text.row_count : 1,
                    .delimiter = rows[i].delimiter };
        CsvRow row;
        Buf out = { 0 };
        while (csv_read(&csv, &row)) {
            if (out.n > 0) buf_putc(&out, '|');
            for (int k = 0; k < row.count; k++) {
                buf_printf(&out, "%d[%.*s]", row.cells[k].line, STR_ARG(row.cells[k].text));
            }
        }
        if (strcmp(out.p, rows[i].cells) != 0) print_error("  %s\n", rows[i].text);
        assert_string_equal(out.p, rows[i].cells);
        buf_finish(&out);
        arena_finish(&arena);
    }
}

static void a_head_has_the_columns_that_an_item_needs(void **state)
{
    (void)state;
    static const struct {
        const char *row;
        bool head;
    } rows[] = {
        { "Vraag;Rood;Groen;Goed", true },
        { "vraag,ROOD,groen,goed", true },
        { "Vraag\tAntwoord 1\tAntwoord 2\tJuiste antwoord", true },
        { "Question;Answer A;Answer B;Correct", true },
        { "nr;Rood;Groen;Vraag", true },
        { "Vraag - max. 120 tekens;Antwoord 1;Antwoord 2;Juist(e) antwoord(en)", true },
        { "Stelling;School", true },
        { "Kwaliteit;Zin", true },
        { "Onderdeel;Tijd", true },
        { "\"Vraag\";\"Rood\";\"Groen\"", true },
        { "Vraag;Rood;Goed", false },
        { "Vraag;Wat is dit?", false },
        { "Vraag: rood, groen of geel", false },
        { "x,y,z,p,q,r,Vraag,A,B,C,Goed", false },
        { "Vraag: x,C,D,Goed zo", false },
        { "Vraag, rood, groen", false },
        { "Vraag - max. 120 tekens;Antwoord 1;Antwoord 2", false },
        { "Stelling;Foto", false },
        { "Kaart;Uitleg", false },
        { "Kaart;Lef = Je durft.", false },
        { "Onderdeel;Pauze", false },
        { "Rood;Groen;Goed", false },
        { "Vraag Rood Groen Goed", false },
        { "", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool head = table_is_head(str_z(rows[i].row));
        if (head != rows[i].head) print_error("  '%s'\n", rows[i].row);
        assert_int_equal(head, rows[i].head);
    }
}

static void a_row_of_our_own_words_is_an_item(void **state)
{
    (void)state;
    static const FileRow rows[] = {
        { HEAD "Wat?;x;y;groen;;;\n", WHAT "groen\n", "niets" },
        { HEAD "Wat?;x;y;a\n\n;;;;;;\n", WHAT "rood\n", "niets" },
        { HEAD "Wat?;x;y;y;u;;p\n", WHAT "groen\nUitleg: u\nPraat: p\n", "niets" },
        { HEAD "Wat?;x;y;rodo\n", WHAT "rood\n", "2:10 V05" },
        { HEAD "Wat?;x;y;geel\n", "", "2:10 V04" },
        { HEAD "Wat?;x;y;\n", "", "2:1 V03" },
        { HEAD "Wat?;x;;rood\n", "", "2:1 V02" },
        { HEAD ";x;y;rood\n", "", "2:1 V01" },
        { HEAD "Wat?;x;X;rood\n", "", "2:8 V07" },
        { HEAD "Wat;x;y;rood\n", NULL, "2:1 V13" },
        { HEAD "3;;;;;;\n", "", "1:1 B05" },
        { "Titel;De fiets\nMakers: wij\nzomaar;iets\nPrijs;;\n" HEAD "Wat?;x;y;rood\n",
          "Titel: De fiets\nMakers: wij\n\n" WHAT "rood\n", "niets" },
        { "sep=;\n" HEAD "Wat?;x;y;rood\n", WHAT "rood\n", "niets" },
        { HEAD "Wat?;\"een\nboot\";\"zeg \"\"ja\"\"\";rood\nWie?;p;q;geel\n",
          "Vraag: Wat?\nRood: een boot\nGroen: zeg \"ja\"\nGoed: rood\n", "4:10 V04" },
        { "Vraag;Rood;Groen;Goed;Vraag (tr);Rood (tr);Groen (tr)\nWat?;x;y;rood;Ne?;a;b\n",
          WHAT "rood\nVraag (tr): Ne?\nRood (tr): a\nGroen (tr): b\n", "niets" },
        { "Vraag (tr);Vraag;Rood;Groen;Goed\nNe?;Wat?;x;y;rood\n", WHAT "rood\nVraag (tr): Ne?\n",
          "2:1 L02" },
        { "Nr;Vraag: of niet;Vraag;Rood;Groen;Goed\n1;Los;;x;y;rood\n2;Los;Wat?;x;y;rood\n",
          WHAT "rood\n", "2:1 V01" },
        { "Vraag;Rood;Groen;Goed;Zin\nWat?;x;y;rood;z\n", WHAT "rood\n", "2:1 R09" },
        { "Vraag;Rood;Groen;Goed;Uitleg;Uitleg\nWat?;x;y;rood;een;twee\n",
          WHAT "rood\nUitleg: een\n", "2:1 R07" },
        { "Stelling,School,Uitleg\nIets.,eens,u\n", "Stelling: Iets.\nSchool: eens\nUitleg: u\n",
          "niets" },
        { "Stelling;School;Uitleg\nIets.;misschien;u\n", "", "2:7 S02" },
        { "Beroep;Zin\nKok;Een kok kookt.\n", "Kaart: Kok\nZin: Een kok kookt.\nSoort: beroepen\n",
          "niets" },
        { "Soort;motieven\nKaart;Zin;Soort\na = b;Een zin.;\nc;Een zin.;beroepen\n",
          "Kaart: a=b\nZin: Een zin.\nSoort: motieven\n\nKaart: c\nZin: Een zin.\nSoort: "
          "beroepen\n",
          "niets" },
        { "Kaart;Zin;Soort\na = Een zin.;;motieven\n", "Kaart: a\nZin: Een zin.\nSoort: motieven\n",
          "niets" },
        { "Onderdeel;Minuten;Wie\nPauze;10;ik\nQuiz;lang;\n",
          "Onderdeel: Pauze\nMinuten: 10\nWie: ik\n", "3:6 A02" },
        { "Vraag;Stelling;Rood;Groen;Goed;Uitleg\nWat?;;x;y;rood;\n;Iets.;;;eens;u\n",
          WHAT "rood\n\nStelling: Iets.\nSchool: eens\nUitleg: u\n", "niets" },
        { HEAD "Wat?;x;y;rood\n\nStelling,School,Uitleg\nIets.,eens,u\n",
          WHAT "rood\n\nStelling: Iets.\nSchool: eens\nUitleg: u\n", "niets" },
    };
    CHECK_FILES(rows);
}

static void more_answers_than_two_are_reduced(void **state)
{
    (void)state;
    static const FileRow rows[] = {
        { "Vraag;A;B;C;D;Goed\nWat?;x;y;z;;b\n",
          "Vraag: Wat?\nRood: x\nGroen: y\nGoed: groen\nNotitie: z\n", "2:1 I01" },
        { "Vraag;A;B;C;D;Goed\nWat?;w;x;y;z;Y\n",
          "Vraag: Wat?\nRood: w\nGroen: y\nGoed: groen\nNotitie: x\nNotitie: z\n", "2:1 I01" },
        { "Vraag;A;B;C;Goed\nWat?;3;2;1;2\n",
          "Vraag: Wat?\nRood: 3\nGroen: 2\nGoed: groen\nNotitie: 1\n", "2:1 I01" },
        { "Vraag;A;B;C;Goed\nWat?;x;y;z;rood\n",
          "Vraag: Wat?\nRood: x\nGroen: y\nGoed: rood\nNotitie: z\n", "2:1 I01" },
        { "Vraag;A;B;C;Goed\nWat?;x;y;z;antwoord c\n",
          "Vraag: Wat?\nRood: x\nGroen: z\nGoed: groen\nNotitie: y\n", "2:1 I01" },
        { "Vraag;A;B;C;Goed\nWat?;x;y;z;d\n", "", "2:12 V04" },
        { "Vraag;A;B;C;Goed\nWat?;x;y;;b\n", WHAT "groen\n", "niets" },
    };
    CHECK_FILES(rows);
}

static void kahoot_tells_the_right_one_by_its_number(void **state)
{
    (void)state;
    static const FileRow rows[] = {
        { KAHOOT "1,Wat?,x,y,,,20,2\n2,,,,,,20,\n3,,,,,,,\n", WHAT "groen\n", "niets" },
        { KAHOOT "1,Wat?,2,1,,,20,2\n", "Vraag: Wat?\nRood: 2\nGroen: 1\nGoed: groen\n", "niets" },
        { KAHOOT "1,Wat?,,x,y,,20,3\n", WHAT "groen\n", "niets" },
        { KAHOOT "1,Wat?,a,x,b,y,20,4\n",
          "Vraag: Wat?\nRood: a\nGroen: y\nGoed: groen\nNotitie: x\nNotitie: b\n", "9:3 I01" },
        { KAHOOT "1,Wat?,x,y,z,,20,\"1,3\"\n2,Wie?,x,y,,,20,1\n",
          "Vraag: Wie?\nRood: x\nGroen: y\nGoed: rood\n", "9:1 I02" },
        { KAHOOT "1,Wat?,x,y,,,20,\n", "", "9:1 V03" },
        { KAHOOT "1,Wat?,x,y,,,20,3\n", "", "9:17 V04" },
        { KAHOOT "1,Wat?,x,y,,,20,0\n", "", "9:17 V04" },
        { KAHOOT "1,,x,y,,,20,1\n", "", "9:1 V01" },
        { KAHOOT "1,Wat?,x,y,,,20,Y\n", WHAT "groen\n", "niets" },
        { "sep=;\r\n;Question - max 120 characters;Answer 1 - max 75 characters;Answer 2 - max 75 "
          "characters;Time limit (sec) - 5, 10, 20, 30, 60, 90, 120, or 240 secs;Correct answer(s) "
          "- choose at least one\r\n1;Wat, hier?;caf\xE9;y;20;1\r\n",
          "Vraag: Wat, hier?\nRood: café\nGroen: y\nGoed: rood\n", "niets" },
        { "\tVraag - max. 120 tekens\tAntwoord 1 - max. 75 tekens\tAntwoord 2 - max. 75 "
          "tekens\tTijdslimiet (sec)\tJuist(e) antwoord(en) - kies er minstens één\n"
          "1\tZei hij \"ja\"?\tx\ty\t20\t1\n",
          "Vraag: Zei hij \"ja\"?\nRood: x\nGroen: y\nGoed: rood\n", "niets" },
    };
    CHECK_FILES(rows);
}

static void what_two_cards_cannot_answer_is_kept(void **state)
{
    (void)state;
    Reading reading;
    read_text(&reading, KAHOOT "1,Welke kleuren?,x,y,z,,20,\"1, 3\"\n");
    assert_int_equal(reading.pack.loose_count, 1);
    assert_true(str_eq(reading.pack.loose[0], STR("Welke kleuren?")));
    reading_finish(&reading);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cells_are_cut_and_unquoted),
        cmocka_unit_test(a_head_has_the_columns_that_an_item_needs),
        cmocka_unit_test(a_row_of_our_own_words_is_an_item),
        cmocka_unit_test(more_answers_than_two_are_reduced),
        cmocka_unit_test(kahoot_tells_the_right_one_by_its_number),
        cmocka_unit_test(what_two_cards_cannot_answer_is_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
