// Lines that only a part of the programme has: speakers, groups that change rooms, questions at the end.
#include "rows.h"

#define PART     "Onderdeel: Slot\nMinuten: 60\n"
#define ROOMS    PART "Groepen: a, b\nLokalen: c, d\n"
#define TEN      "a1, a2, a3, a4, a5, a6, a7, a8, a9, a10"
#define FORTY    TEN ", " TEN ", " TEN ", " TEN
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
        { PART "Slotvraag: Leuk?\nSlotvraag: Nuttig?\nExit: Nog eens?\n",
          PART "Slotvraag: Leuk?\nSlotvraag: Nuttig?\nSlotvraag: Nog eens?\n", "niets" },
        { PART "Slotvraag: a?\nSlotvraag: b?\nSlotvraag: c?\nSlotvraag: d?\n",
          PART "Slotvraag: a?\nSlotvraag: b?\nSlotvraag: c?\n", "6:12 A09" },
        { PART "Slotvraag: Weet je het\nnu beter?\n", PART "Slotvraag: Weet je het nu beter?\n",
          "niets" },
        { PART "Sprekers: 3\nSprekers: 4\n", PART "Sprekers: 3\n", "4:1 R07" },
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
        // no evening has so many rounds
        { ROOMS "Rondes: 13\n", ROOMS "Rondes: 13 minuten\n", "niets" },
        { ROOMS "Rondes: 10, veel\n", ROOMS, "5:9 A07" },
        { ROOMS "Rondes: 1,1,1,1,1,1,1,1,1,1,1,1,1\n", ROOMS, "5:9 A07" },
        { PART "Sprekers: ; , /\n", PART, "3:11 A07" },
        { PART "Sprekers: Bo, " SIXTY "\n", PART "Sprekers: Bo, " SIXTY "\n", "niets" },
        { PART "Sprekers: Bo, " SIXTY "n\n", PART, "3:11 A07" }, // too long for a name
        { PART "Groepen: 4\nLokalen: een, twee\n", PART "Groepen: 4\nLokalen: een, twee\n",
          "4:10 A08" },
    };
    CHECK_FILES(rows);
}

static void of_more_than_forty_names_the_first_play(void **state)
{
    (void)state;
    static const FileRow rows[] = {
        { PART "Sprekers: " FORTY "\n", PART "Sprekers: " FORTY "\n", "niets" },
        { PART "Sprekers: " FORTY " en Bo\n", PART "Sprekers: " FORTY " en Bo\n", "3:11 A09" },
        { PART "Sprekers: 40\n", PART "Sprekers: 40\n", "niets" },
        { PART "Sprekers: 41\n", PART "Sprekers: 41\n", "3:11 A09" },
        { PART "Groepen: a, b\nLokalen: " FORTY ", x\n",
          PART "Groepen: a, b\nLokalen: " FORTY ", x\n", "4:10 A09" },
    };
    CHECK_FILES(rows);
}

// A part does one thing; what it leaves out is said where it stands.
static void of_two_tasks_one_plays(void **state)
{
    (void)state;
    static const FileRow rows[] = {
        { PART "Spel: placemat\nSprekers: Bo\n", PART "Spel: placemat\n", "4:11 A10" },
        { PART "Sprekers: Bo\nSpel: placemat\n", PART "Spel: placemat\n", "3:11 A10" },
        { PART "Spel: placemat\nPer spreker: 2\n", PART "Spel: placemat\n", "4:14 A10" },
        { PART "Spel: placemat\nGroepen: 2\nLokalen: a, b\nRondes: 2\n", PART "Spel: placemat\n",
          "4:10 A10" },
        { PART "Spel: placemat\nSlotvraag: Leuk?\nSlotvraag: Goed?\n", PART "Spel: placemat\n",
          "4:12 A10" },
        { PART "Spel: placemat\nUitleg: Kies er drie.\n",
          PART "Spel: placemat\nUitleg: Kies er drie.\n", "4:9 A13" },
        { PART "Spel: placemat\nWie: Bo\nNotitie: Niet vergeten\n",
          PART "Wie: Bo\nSpel: placemat\nNotitie: Niet vergeten\n", "niets" },
        { PART "Slotvraag: Leuk?\nSprekers: Bo\n", PART "Slotvraag: Leuk?\n", "4:11 A10" },
        { PART "Sprekers: Bo\nSlotvraag: Leuk?\n", PART "Sprekers: Bo\n", "4:12 A10" },
        { ROOMS "Slotvraag: Leuk?\n", ROOMS, "5:12 A10" },
        { ROOMS "Sprekers: Bo\nSlotvraag: Leuk?\n", ROOMS, "5:11 A10, 6:12 A10" },
        { PART "Spel:\nSprekers: Bo\n", PART "Sprekers: Bo\n", "3:1 R08" },
        { PART "Uitleg: Zo.\nSlotvraag: Leuk?\n", PART "Slotvraag: Leuk?\nUitleg: Zo.\n", "niets" },
        { PART "Uitleg: Zo.\nSprekers: Bo\n", PART "Sprekers: Bo\nUitleg: Zo.\n", "niets" },
    };
    CHECK_FILES(rows);
}

static void groups_need_rooms_and_rooms_need_groups(void **state)
{
    (void)state;
    static const FileRow rows[] = {
        { PART "Groepen: rood, blauw\n", PART, "3:10 A11" },
        { PART "Groepen: 4\nRondes: 3\n", PART, "3:10 A11" },
        { PART "Lokalen: a, b\n", PART, "3:10 A11" },
        { PART "Rondes: 10 minuten\n", PART, "3:9 A11" },
        { PART "Lopen: 3\nRondes: 2\n", PART, "3:8 A11" },
        { PART "Groepen: rood\nLokalen: a, b\n", PART, "3:10 A11" },
        { PART "Groepen: 1\nLokalen: a, b\n", PART, "3:10 A11" },
        { PART "Groepen: a, b\nLokalen: ;\n", PART, "4:10 A07" }, // one slip, one message
        { PART "Groepen: ;\nLokalen: a, b\n", PART, "3:10 A07" },
        { PART "Groepen: a, b\nSlotvraag: Leuk?\n", PART "Slotvraag: Leuk?\n", "3:10 A11" },
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
        { "9", "Groep", "Groep 1|Groep 2|Groep 3|Groep 4|Groep 5|Groep 6|Groep 7|Groep 8|" },
        { "1000", "Groep", "1000|" }, // nobody means so many
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
        cmocka_unit_test(of_more_than_forty_names_the_first_play),
        cmocka_unit_test(of_two_tasks_one_plays),
        cmocka_unit_test(groups_need_rooms_and_rooms_need_groups),
        cmocka_unit_test(elsewhere_these_words_are_text),
        cmocka_unit_test(names_stand_in_a_line_in_many_ways),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
