// Lines that only a part of the programme has: speakers, groups that change rooms, questions at the end.
#include "rows.h"

#define PART     "Onderdeel: Slot\nMinuten: 60\n"
#define SIXTY    "degezamenlijkeleerlingenvangroepachtmethunoudersenhunlereren"
#define QUESTION "Vraag: Wat?\nRood: ja\nGroen: nee\nGoed: rood\n"

static void a_part_says_how_it_goes(void **state)
{
    (void)state;
    static const FileRow rows[] = {
        { PART "Sprekers: Sanne, Daan en Noor\nPer spreker: 1 minuut\n",
          PART "Sprekers: Sanne, Daan en Noor\nPer spreker: 1\n", "niets" },
        { PART "Speakers: a;b\nEach: 2\n", PART "Sprekers: a;b\nPer spreker: 2\n", "niets" },
        { PART "Groepen: 3\nLokalen: aula, 4, gymzaal\nRondes: 3\nLopen: 3 min\n",
          PART "Groepen: 3\nLokalen: aula, 4, gymzaal\nRondes: 18, 18, 18\nLopen: 3\n", "niets" },
        { PART "Groups: a, b\nRooms: x, y\nRounds: 5, 25, half uur\nWalk: 5\n",
          PART "Groepen: a, b\nLokalen: x, y\nRondes: 5, 25, 30\nLopen: 5\n", "niets" },
        { PART "Rondes: 10 minuten\n", PART "Rondes: 10 minuten\n", "niets" },
        { PART "Slotvraag: Leuk?\nSlotvraag: Nuttig?\nExit: Nog eens?\n",
          PART "Slotvraag: Leuk?\nSlotvraag: Nuttig?\nSlotvraag: Nog eens?\n", "niets" },
        { PART "Slotvraag: a?\nSlotvraag: b?\nSlotvraag: c?\nSlotvraag: d?\n",
          PART "Slotvraag: a?\nSlotvraag: b?\nSlotvraag: c?\n", "niets" },
        { PART "Slotvraag: Weet je het\nnu beter?\n", PART "Slotvraag: Weet je het nu beter?\n",
          "niets" },
        { PART "Groepen: 3\nGroepen: 4\n", PART "Groepen: 3\n", "4:1 R07" },
        { PART "Sprekers:\n", PART, "3:1 R08" },
    };
    CHECK_FILES(rows);
}

static void what_is_not_understood_costs_only_its_line(void **state)
{
    (void)state;
    static const FileRow rows[] = {
        { PART "Per spreker: lang\n", PART, "3:14 A07" },
        { PART "Per spreker: 61\n", PART, "3:14 A07" },
        { PART "Lopen: 31\n", PART, "3:8 A07" },
        { PART "Rondes: 13\n", PART "Rondes: 13 minuten\n",
          "niets" }, // no evening has so many rounds
        { PART "Rondes: 10, veel\n", PART, "3:9 A07" },
        { PART "Rondes: 1,1,1,1,1,1,1,1,1,1,1,1,1\n", PART, "3:9 A07" },
        { PART "Sprekers: ; , /\n", PART, "3:11 A07" },
        { PART "Sprekers: Bo, " SIXTY "\n", PART "Sprekers: Bo, " SIXTY "\n", "niets" },
        { PART "Sprekers: Bo, " SIXTY "n\n", PART, "3:11 A07" }, // too long for a name
        { PART "Groepen: 4\nLokalen: een, twee\n", PART "Groepen: 4\nLokalen: een, twee\n",
          "4:10 A08" },
    };
    CHECK_FILES(rows);
}

static void elsewhere_these_words_are_text(void **state)
{
    (void)state;
    static const FileRow rows[] = {
        { QUESTION "Uitleg: Zo:\nGroepen: drie\n", QUESTION "Uitleg: Zo: Groepen: drie\n",
          "6:1 R02" },
        { QUESTION "Uitleg: Zo:\nRondes: drie\n", QUESTION "Uitleg: Zo: Rondes: drie\n",
          "6:1 R02" },
    };
    CHECK_FILES(rows);
}

static void names_stand_in_a_line_in_many_ways(void **state)
{
    (void)state;
    static const struct {
        const char *list, *word, *names;
    } rows[] = {
        { "Sanne, Daan en Noor", "", "Sanne|Daan|Noor|" },
        { "a;b/c", "", "a|b|c|" },
        { " , a ,, b , ", "", "a|b|" },
        { "3", "Groep", "Groep 1|Groep 2|Groep 3|" },
        { "3", "", "3|" },
        { "1", "Groep", "1|" },
        { "9", "Groep", "9|" }, // more than there is room for: then it is a name
        { "Groep en co", "Groep", "Groep|co|" },
        { "Ben, Ren", "", "Ben|Ren|" },
        { "a,b,c,d,e,f,g,h,i", "", "a|b|c|d|e|f|g|h|" },
        { "", "Groep", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        enum { MOST = 8 };
        Arena arena = { 0 };
        Str names[MOST];
        Buf got = { 0 };
        int count = pack_names(&arena, str_z(rows[i].list), str_z(rows[i].word), names, MOST);
        for (int k = 0; k < count; k++) {
            buf_printf(&got, "%.*s|", STR_ARG(names[k]));
        }
        if (!str_eq(buf_str(&got), str_z(rows[i].names))) {
            fail_msg("row %zu gives %.*s", i, STR_ARG(buf_str(&got)));
        }
        buf_finish(&got);
        arena_finish(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_part_says_how_it_goes),
        cmocka_unit_test(what_is_not_understood_costs_only_its_line),
        cmocka_unit_test(elsewhere_these_words_are_text),
        cmocka_unit_test(names_stand_in_a_line_in_many_ways),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
