// Aiken files, from Moodle's own and from pupils, who mix them with words of our format.
#include "rows.h"

#define WHAT "Vraag: Wat?\nRood: x\nGroen: y\nGoed: "

static void two_answers_are_taken_as_they_are(void **state)
{
    (void)state;
    static const FileRow rows[] = {
        { "Wat?\nA) x\nB) y\nANSWER: B\n", WHAT "groen\n", "niets" },
        { "Wat?\r\nA. x\r\nB. y\r\nANSWER: A\r\n", WHAT "rood\n", "niets" },
        { "Wat?\na)x\nb)y\nanswer: b\n", WHAT "groen\n", "niets" },
        { "Wat?\na.x\nb.y\nAntwoord: b)\n", WHAT "groen\n", "niets" },
        { "3. Wat?\nA) x\nB) y\nANSWER: A\n", WHAT "rood\n", "niets" },
        { "2) Wat?\nA) x\nB) y\nANSWER: A\n", WHAT "rood\n", "niets" },
        { "Wat\n\n\nWat?\n\nA) x\n\n\nB) y\n\nANSWER: A\n\n", WHAT "rood\n", "1:1 R04" },
        { "Wat?\nA) x\nB) y\nANSWER: A\nWie?\nA) x\nB) z\nANSWER: B\n",
          WHAT "rood\n\nVraag: Wie?\nRood: x\nGroen: z\nGoed: groen\n", "niets" },
        { "Wat is\ndit?\nA) een\nboot\nB) y\nANSWER: A\n",
          "Vraag: Wat is dit?\nRood: een boot\nGroen: y\nGoed: rood\n", "niets" },
        { "Vraag 1\nWat?\nA) x\nB) y\nANSWER: A\n\nVraag 2.\nWie?\nA) x\nB) y\nANSWER: A\n",
          WHAT "rood\n\nVraag: Wie?\nRood: x\nGroen: y\nGoed: rood\n", "niets" },
        { "Wat?\nA) 10\nB) boot\nANSWER: boot\n",
          "Vraag: Wat?\nRood: 10\nGroen: boot\nGoed: groen\n", "niets" },
        { "Wat?\nA) b\nB) a\nANSWER: B\n", "Vraag: Wat?\nRood: b\nGroen: a\nGoed: groen\n",
          "niets" },
    };
    CHECK_FILES(rows);
}

static void only_the_next_letter_is_a_label(void **state)
{
    (void)state;
    static const FileRow rows[] = {
        { "U. was hier?\nA) x\nB) y\nANSWER: A\n",
          "Vraag: U. was hier?\nRood: x\nGroen: y\nGoed: rood\n", "niets" },
        { "A. van Dijk is wie?\nA) x\nB) y\nANSWER: A\n",
          "Vraag: A. van Dijk is wie?\nRood: x\nGroen: y\nGoed: rood\n", "niets" },
        { "Wie?\nA) ik en\nE. van Dijk\nB) y\nANSWER: A\n",
          "Vraag: Wie?\nRood: ik en E. van Dijk\nGroen: y\nGoed: rood\n", "niets" },
        { "Wat?\nA) x\na.u.b. niet\nB) y\nANSWER: A\n",
          "Vraag: Wat?\nRood: x a.u.b. niet\nGroen: y\nGoed: rood\n", "niets" },
    };
    CHECK_FILES(rows);
}

static void of_more_answers_the_right_one_and_the_first_wrong_one_stay(void **state)
{
    (void)state;
    static const FileRow rows[] = {
        { "Wat?\nA) w\nB) x\nC) y\nD) z\nANSWER: C\n",
          "Vraag: Wat?\nRood: w\nGroen: y\nGoed: groen\nNotitie: x\nNotitie: z\n", "1:1 I01" },
        { "Wat?\nA) w\nB) x\nC) y\nANSWER: A\n",
          "Vraag: Wat?\nRood: w\nGroen: x\nGoed: rood\nNotitie: y\n", "1:1 I01" },
        { "Wat?\nA) a\nB) b\nC) c\nD) d\nE) e\nF) f\nG) g\nANSWER: G\n",
          "Vraag: Wat?\nRood: a\nGroen: g\nGoed: groen\nNotitie: b\nNotitie: c\nNotitie: "
          "d\nNotitie: e\nNotitie: f\n",
          "1:1 I01" },
        { "Wat?\nA) x\nB) y\nC)\nD)\nANSWER: A\n", WHAT "rood\n", "niets" },
    };
    CHECK_FILES(rows);
}

static void what_is_missing_is_said_and_the_next_question_is_read(void **state)
{
    (void)state;
    static const FileRow rows[] = {
        { "Wie?\nA) p\nB) q\nANSWER: 3\n\nWat?\nA) x\nB) y\nANSWER: A\n", WHAT "rood\n",
          "4:9 V04" },
        { "Wie?\nA) p\nB) q\nANSWER: C\n\nWat?\nA) x\nB) y\nANSWER: A\n", WHAT "rood\n",
          "4:9 V04" },
        { "Wie?\nA) p\nB) q\n\nWat?\nA) x\nB) y\nANSWER: A\n", WHAT "rood\n", "1:1 V03" },
        { "Wie?\nA) p\nB) q\nWat?\nA) x\nB) y\nANSWER: A\n", WHAT "rood\n", "1:1 V03" },
        { "Wie?\nA) p\nB) q\nANSWER:\n\nWat?\nA) x\nB) y\nANSWER: A\n", WHAT "rood\n", "1:1 V03" },
        { "Wat?\nA) x\nB) y\nANSWER: A\n\nWie?\nA) p\nB) q\n", WHAT "rood\n", "6:1 V03" },
        { "Wie?\nA) p\nANSWER: A\n\nWat?\nA) x\nB) y\nANSWER: A\n", WHAT "rood\n", "1:1 V02" },
        { "Wie?\nANSWER: A\n\nWat?\nA) x\nB) y\nANSWER: A\n", WHAT "rood\n", "1:1 V02" },
        { "Wie?\nANSWER: rood\n\nWat?\nA) x\nB) y\nANSWER: A\n", WHAT "rood\n", "1:1 V02" },
        { "A) p\nB) q\nANSWER: A\n\nWat?\nA) x\nB) y\nANSWER: A\n", WHAT "rood\n", "1:1 V01" },
        { "ANSWER: A\nWat?\nA) x\nB) y\nANSWER: A\n", WHAT "rood\n", "1:1 R06" },
        { "Wat?\nA) x\nB) y\nANSWER: A\nANSWER: B\n", WHAT "rood\n", "5:1 R07" },
        { "Wat?\nA) x\nB) x\nANSWER: A\nANSWER: B\n", "", "3:4 V07, 5:1 R07" },
    };
    CHECK_FILES(rows);
}

static void words_of_our_own_format_may_be_used(void **state)
{
    (void)state;
    static const FileRow rows[] = {
        { "Titel: De fiets\nMakers: wij\n\nWat?\nA) x\nB) y\nANSWER: A\n",
          "Titel: De fiets\nMakers: wij\n\n" WHAT "rood\n", "niets" },
        { "Onze quiz\n-----\nWat?\nA) x\nB) y\n// weg\nANSWER: A\n", WHAT "rood\n", "1:1 R04" },
        { "Wat?\nA) x\nB) y\nANSWER: A\nUitleg: een\ntwee\n\ndrie\n\nPraat: p\nNotitie: n\n",
          WHAT "rood\nUitleg: een twee drie\nPraat: p\nNotitie: n\n", "niets" },
        { "Wat?\nA) x\nB) y\nUitleg: een\ntwee\nANSWER: B\nWie?\nA) p\nB) q\nANSWER: A\n",
          WHAT "groen\nUitleg: een twee\n\nVraag: Wie?\nRood: p\nGroen: q\nGoed: rood\n", "niets" },
        { "Wat?\nA) x\nB) y\nANSWER: A\nUitleg: een\nWie?\nA) p\nB) q\nANSWER: A\n",
          WHAT "rood\nUitleg: een\n\nVraag: Wie?\nRood: p\nGroen: q\nGoed: rood\n", "niets" },
        { "Wat?\nA) x\nB) y\nANSWER: A\nUitlgg: een\n", WHAT "rood\nUitleg: een\n", "5:1 R01" },
        { "Wat?\nA) x\nB) y\nAntwoodr: A\n\nWie?\nA) p\nB) q\nANSWER: A\n",
          WHAT "rood\n\nVraag: Wie?\nRood: p\nGroen: q\nGoed: rood\n", "4:1 R01" },
        { "Wat?\nA) x\nB) y\nANSWER: A\nUitleg: een\nUitleg: twee\nMinuten: 5\n",
          WHAT "rood\nUitleg: een\n", "6:1 R07, 7:1 R04" },
        { "Wat?\nA) x\nB) y\nANSWER: A\nVraag (tr): Ne?\nRood tr: x\nGroen tr: y\n",
          WHAT "rood\nVraag (tr): Ne?\nRood (tr): x\nGroen (tr): y\n", "niets" },
        { "Wat?\nA) x\nB) y\nANSWER: A\nVraag (Klingon): nuq\n", NULL, "5:8 L01" },
        { "Wat?\nRood: x\nGroen: y\nANSWER: A\n\nWie?\nA) p\nB) q\nANSWER: groen\n",
          WHAT "rood\n\nVraag: Wie?\nRood: p\nGroen: q\nGoed: groen\n", "niets" },
        { "Wat?\nA) x\nB) y\nUitleg: een\n\ntwee\nANSWER: B\n", WHAT "groen\nUitleg: een twee\n",
          "niets" },
        { "Wat?\nA) x\nB) y\nANSWER: A\nUitleg: een\nWie?\n// weg\nA) p\nB) q\nANSWER: A\n",
          WHAT "rood\nUitleg: een\n\nVraag: Wie?\nRood: p\nGroen: q\nGoed: rood\n", "niets" },
        { "los\n\n// weg\nWat?\nA) x\nB) x\nANSWER: A\n", "", "1:1 R04, 6:4 V07" },
        { "Uitleg: te vroeg\n\nWat?\nA) x\nB) y\nANSWER: A\n", WHAT "rood\n", "1:1 R06" },
        { "Wat?\nA) x\nB) y\nANSWER: A\n\nlos\n", WHAT "rood\n", "6:1 R04" },
    };
    CHECK_FILES(rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_answers_are_taken_as_they_are),
        cmocka_unit_test(only_the_next_letter_is_a_label),
        cmocka_unit_test(of_more_answers_the_right_one_and_the_first_wrong_one_stay),
        cmocka_unit_test(what_is_missing_is_said_and_the_next_question_is_read),
        cmocka_unit_test(words_of_our_own_format_may_be_used),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
