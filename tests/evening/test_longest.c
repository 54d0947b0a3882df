// An evening in which every text is as long as it may be, on every screen and with everything of the house
// on top: nothing is written over anything else, nothing is cut off, nothing is too small to read.
#include "room.h"

#include <stdlib.h>

// Each of these is at its limit: 60 for a name, 300 for an explanation, 120 for a question of the exit.
#define EXPLANATION                                                                                \
    "Zoek een plek naast wie met jou meekwam en pak een rode en een groene kaart van de tafel. "   \
    "Leg je jas onder je stoel, zet je telefoon op stil en kijk of je bij je groepje zit. Straks " \
    "spelen wij samen vier spellen. Wie iets niet begrijpt, steekt een vinger op. Dan komt er "    \
    "iemand van ons langs, hoor."

static const char longest[] =
    "Titel: Ouderavond voor groep acht: kijken wat er bij jou past, hoor\n"
    "Begin: 19:30\n\n"
    "Onderdeel: Welkom in de aula van onze school met koffie, thee en taart = 5 minuten\n"
    "Wie: de directeur en de leerkrachten van groep 8A, 8B en 8C\n"
    "Uitleg: " EXPLANATION "\n"
    "Notitie: " EXPLANATION "\n\n"
    "Onderdeel: Wij vertellen over onze dag op de mini-stage in de buurt = 40 minuten\n"
    "Sprekers: Alexandra-Wilhelmina van Oosterhout-de Graaf, Muhammed Abdulrahman el "
    "Bouazzaoui, Noor\n"
    "Per spreker: 10 minuten\n"
    "Uitleg: " EXPLANATION "\n\n"
    "Onderdeel: Langs alle lokalen van de school, met je eigen groep van 10 = 90 minuten\n"
    "Groepen: de blauwe groep, de rode groep, de gele groep, de groene groep, de paarse groep, "
    "de oranje groep, de witte groep, de zwarte groep, de roze groep, de bruine groep\n"
    "Lokalen: lokaal 12 boven de gymzaal, lokaal 13 naast de trap, de grote aula, het "
    "technieklokaal, de keuken beneden, de mediatheek, het muzieklokaal, de kleine gymzaal, het "
    "handvaardigheidslokaal, het kantoor\n"
    "Rondes: 10, 10\nLopen: 2 minuten\n"
    "Uitleg: " EXPLANATION "\n\n"
    "Onderdeel: Drie korte vragen voor we naar huis gaan, pak de kaart erbij = 5 minuten\n"
    "Slotvraag: Weet je nu beter welke school, welke richting en welk beroep bij je kind passen, "
    "ook als je nog niet kon kiezen?\n"
    "Slotvraag: Was dit een avond waar je volgend jaar graag weer naartoe zou komen, samen met "
    "je kind en met alle anderen erbij?\n"
    "Slotvraag: Heb je met je kind gepraat over iets waar jullie thuis nooit over hadden "
    "gepraat, en ga je daar nu mee door, ja?\n\n"
    "Onderdeel: Afsluiting = 5 minuten\n"
    "Uitleg: " EXPLANATION "\n";

static int look(Room *room, const char *over)
{
    // 18: in the band the picture is smaller by as much as the band is high. 24: read from 60 cm.
    enum { IN_BAND = 18, TEACHER_MIN = 24 };
    static const float widths[] = { 1333, 1422, 1600, 1778, 2370 };
    int wrong = 0;
    for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
        Arena arena = { 0 };
        Str about = arena_printf(&arena, "%s %s, %d wide", room_last(room), over, (int)widths[w]);
        int smallest = strstr(over, "spiek") ? IN_BAND : SIZE_HINT_MIN;
        DrawList list = room_list(room, FOR_ROOM, widths[w], &arena);
        wrong += runs_wrong(&list, smallest, about.p);
        DrawList teacher = room_list(room, FOR_TEACHER, widths[w], &arena);
        wrong += runs_wrong(&teacher, TEACHER_MIN, arena_printf(&arena, "teacher, %s", about.p).p);
        arena_finish(&arena);
    }
    return wrong;
}

// What comes on top, and how it goes away again.
static int look_below(Room *room)
{
    static const char *const over[][2] = {
        { "", "" },
        { "spiek", "spiek spiek" },
        { "spiek spiek", "spiek" },
        { "programma", "stoppen" },
        { "programma schrap omlaag", "stoppen stoppen" },
        { "overzicht", "stoppen" },
        { "hulp", "stoppen" },
        { "<ergens>", "vak" },
        { "<knop_knoppen>", "<knop_volgende> vak" },
        { "<knop_knoppen> <knop_programma>", "stoppen vak" },
        { "<knop_knoppen> <knop_overzicht>", "stoppen vak" },
        { "<knop_knoppen> <knop_hand> <knop_volgende>", "hand" },
    };
    int wrong = 0;
    for (size_t i = 0; i < sizeof over / sizeof *over; i++) {
        room_does(room, over[i][0]);
        wrong += look(room, over[i][0]);
        room_does(room, over[i][1]);
    }
    return wrong;
}

static void the_longest_texts_stand_clear_on_every_screen(void **state)
{
    (void)state;
    static const char *const letters[] = { "", "groter groter", "kleiner kleiner" };
    int wrong = 0;
    for (size_t z = 0; z < sizeof letters / sizeof *letters; z++) {
        Room *room = room_playing(longest, false);
        room_does(room, letters[z]);
        int moves = -1;
        while (wrong == 0 && moves != room_moves(room)) {
            moves = room_moves(room);
            wrong += look_below(room);
            room_does(room, "volgende");
        }
        if (wrong == 0 && moves < 30) fail_msg("only %d moves", moves);
        wrong += look_below(room); // the closing picture
        room_close(room);
    }
    assert_int_equal(wrong, 0);
}

// Nothing that was accepted is left out because there is little room for it.
static void the_closing_picture_says_all_that_comes_next(void **state)
{
    (void)state;
    static const float widths[] = { 1333, 1600, 1778, 2370 };
    static const char *const letters[] = { "", "groter groter", "kleiner kleiner" };
    for (size_t z = 0; z < sizeof letters / sizeof *letters; z++) {
        Room *room = room_playing(longest, false);
        room_does(room, letters[z]);
        for (int moves = -1; moves != room_moves(room);) {
            moves = room_moves(room);
            room_does(room, "volgende");
        }
        for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
            Arena arena = { 0 };
            DrawList list = room_list(room, FOR_ROOM, widths[w], &arena);
            bool all = list_says(&list, "Bedankt") && list_says(&list, "Zoek") &&
                       list_says(&list, "hoor.");
            if (!all) fail_msg("%s: %d wide", letters[z], (int)widths[w]);
            arena_finish(&arena);
        }
        room_close(room);
    }
}

// Written from right to left every text ends where its own room ends, not where its neighbour's does.
static void texts_from_right_to_left_stand_clear_on_the_teachers_screen(void **state)
{
    (void)state;
#define HELLO "\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7"
    static const char *const packs[] = {
        "Titel: Q\nMakers: " HELLO "\n\nVraag: Een?\nRood: " HELLO "\nGroen: nee\nGoed: rood\n\n"
        "Vraag: " HELLO "\nRood: ja\nGroen: " HELLO " " HELLO "\nGoed: groen\n",
        "Titel: S\n\nStelling: " HELLO "\nRood: " HELLO "\nGroen: " HELLO " " HELLO
        "\nSchool: groen\nUitleg: " HELLO "\n\nStelling: Twee?\n",
    };
    static const float widths[] = { 1333, 1600, 1778, 2370 };
    int wrong = 0;
    for (size_t p = 0; p < sizeof packs / sizeof *packs; p++) {
        Room *room = room_playing(packs[p], false);
        for (int moves = -1; moves != room_moves(room); room_does(room, "volgende")) {
            moves = room_moves(room);
            for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
                Arena arena = { 0 };
                DrawList list = room_list(room, FOR_TEACHER, widths[w], &arena);
                wrong += runs_wrong(&list, 0, room_last(room));
                arena_finish(&arena);
            }
        }
        room_close(room);
    }
    assert_int_equal(wrong, 0);
}

// Eleven messages in a narrow column leave little room for what is in the pack.
static void a_row_with_many_messages_says_what_fits(void **state)
{
    (void)state;
    static const float widths[] = { 1333, 1600, 1778, 2370 };
    Room *room = room_open(false);
    Buf text = { 0 };
    buf_printf(&text, "Titel: Cards\nSoort: kwaliteit\n\n");
    for (int i = 0; i < 11; i++) {
        buf_printf(&text, "Kaart: Kaart %d = Je kunt het.\nSchool: paars\n\n", i);
    }
    for (int i = 0; i < 9; i++) { // two columns
        room_pack(room, arena_printf(&room->arena, "pak-%d.txt", i).p,
                  arena_z(&room->arena, buf_str(&text)));
    }
    session_offer(room->session, NULL, room->wall_ms);
    for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
        Arena arena = { 0 };
        DrawList list = room_list(room, FOR_ROOM, widths[w], &arena);
        assert_true(list_says(&list, "11 meldingen"));
        assert_int_equal(runs_wrong(&list, 0, "start screen"), 0);
        arena_finish(&arena);
    }
    buf_finish(&text);
    room_close(room);
}

int main(void)
{
    setenv("TZ", "UTC", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_longest_texts_stand_clear_on_every_screen),
        cmocka_unit_test(texts_from_right_to_left_stand_clear_on_the_teachers_screen),
        cmocka_unit_test(a_row_with_many_messages_says_what_fits),
        cmocka_unit_test(the_closing_picture_says_all_that_comes_next),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
