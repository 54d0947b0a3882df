// What one tap after another does: the buttons in the foot, the sheet behind "meer", the digits and the
// letters on the screen.
#include "room.h"

// "!" before a group: it is not there.
static void expect_groups(Room *room, const char *row, const char *groups)
{
    Arena arena = { 0 };
    DrawList list = room_list(room, FOR_ROOM, 1778, &arena);
    Str rest = str_z(groups);
    while (!str_empty(rest)) {
        StrCut cut = str_cut(rest, '|');
        rest = cut.tail;
        bool wanted = !str_starts(cut.head, STR("!"));
        Str name = wanted ? cut.head : str_drop(cut.head, 1);
        bool there = group_of(&list, arena_z(&arena, name)) != NULL;
        if (there != wanted) fail_msg("%s: %.*s", row, STR_ARG(cut.head));
    }
    arena_finish(&arena);
}

static void what_a_tap_does_is_seen_at_once(void **state)
{
    (void)state;
    static const struct {
        const char *does;
        int moves;
        const char *groups;
    } rows[] = {
        { "volgende", 1, "!knop knoppen|!knop zwart" }, // keys have no buttons
        { "<ergens>", 0, "knop knoppen|knop zwart|knop terug|knop volgende" },
        { "<knop_volgende> <knop_knoppen>", 1, "knop hulp|knop hand|!knop rood|!knop zwart" },
        { "<knop_volgende> <knop_knoppen> <knop_volgende>", 1, "knop zwart|!knop hulp" },
        { "<knop_volgende> <knop_knoppen> <knop_knoppen>", 1, "knop zwart|!knop hulp" },
        { "<knop_volgende> <knop_volgende> <knop_knoppen>", 2, "knop rood|knop groen|cijfers" },
        { "<knop_volgende> <knop_volgende> <knop_knoppen> <knop_rood>", 3, "!knop hulp" },
        { "<knop_knoppen> <knop_groter> <knop_groter> <knop_donker>", 0, "knop groter|knop hulp" },
        { "<knop_knoppen> <knop_hand>", 0, "knop hand|knop hulp" },
        { "<knop_knoppen> <knop_stoppen>", 0, "knop ja|!knop hulp" },
        { "<knop_knoppen> stoppen", 0, "!knop ja|!knop hulp" }, // Esc only puts it away
        { "<knop_knoppen> terug", 0, "!knop hulp" },
        { "<knop_volgende> <knop_knoppen> <knop_zwart>", 1, "!knop hulp|!knop zwart" },
        { "<knop_volgende> <knop_zwart> <ergens>", 1, "knop zwart" },
        { "<knop_overzicht> <wijs_2> <wijs_99> <wijs_-1> <wijs>", 0, "knop overzicht|rij 2" },
        { "<knop_overzicht> <knop_overzicht>", 0, "knop knoppen" },
        { "<knop_testkaart> <knop_testkaart>", 0, "knop knoppen" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(small_pack, false);
        room_does(room, rows[i].does);
        expect_groups(room, rows[i].does, rows[i].groups);
        if (room_moves(room) != rows[i].moves)
            fail_msg("%s: %d moves", rows[i].does, room_moves(room));
        room_close(room);
    }
}

#define COUNT "<knop_volgende> <knop_volgende> <knop_volgende> "

static void a_number_is_tapped_in_the_foot(void **state)
{
    (void)state;
    static const struct {
        const char *does, *last, *groups;
    } rows[] = {
        { COUNT, "sluit", "cijfers vak 1|!cijfer 1|knop volgende" },
        { COUNT "<cijfers_vak_1>", "sluit", "cijfer 1|cijfer klaar|!knop volgende|!knop terug" },
        { COUNT "<cijfers_vak_1> <cijfer_1>", "sluit", "cijfer 1" },
        { COUNT "<cijfers_vak_1> <cijfer_1> <cijfer_2>", "tel rood 12", "cijfer 1" },
        { COUNT "<cijfers_vak_1> <cijfer_1> <cijfer_2> <cijfer_8> <cijfer_klaar>",
          "stem rood 12 groen 8", "!cijfer 1|knop volgende" },
        { COUNT "<cijfers_vak_1> <cijfer_1> <cijfer_2> <cijfer_0> <cijfer_8> <cijfer_klaar> "
                "<knop_volgende>",
          "uitslag", "knop volgende" },
        { COUNT "<cijfers_vak_2> <cijfer_0> <cijfer_8>", "tel groen 8", "cijfer 1" },
        { COUNT "<cijfers_vak_1> <cijfer_3> <cijfers_vak_2> <cijfer_1> <cijfer_1>", "tel groen 11",
          "cijfer 1" },
        { COUNT "<cijfers_vak_1> <cijfer_1> <cijfer_wis> <cijfer_wis> <cijfer_wis>", "sluit",
          "cijfer 1" }, // and no step back
        { COUNT "<cijfers_vak_1> <cijfer_klaar>", "sluit", "!cijfer 1|knop volgende" },
        { COUNT "<cijfers_vak_1> volgende", "praat 1", "!cijfer 1|!knop volgende x" },
        { COUNT "<cijfers_vak_3> <cijfers_vak_0> <cijfers_x>", "sluit", "cijfer 1" },
        { COUNT "<cijfer_1> <cijfer_2>", "sluit", "!cijfer 1" }, // there are no such keys now
        { "<cijfers>", "", "!cijfer 1|knop volgende" },          // nothing to count
        { "<knop_volgende> <knop_volgende> <knop_knoppen> <cijfers> <cijfer_7>", "antwoorden",
          "cijfer 1" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(small_pack, false);
        room_does(room, rows[i].does);
        expect_groups(room, rows[i].does, rows[i].groups);
        if (strcmp(room_last(room), rows[i].last) != 0)
            fail_msg("%s: %s", rows[i].does, room_last(room));
        room_close(room);
    }
}

static void the_keys_of_a_number_go_with_the_count(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    room_does(room, COUNT "<cijfers_vak_1> <cijfer_1> <cijfer_2> <knop_rood>");
    expect_groups(room, "an estimate shows the result", "!cijfer 1|knop volgende");
    room_does(room, "<naar> <zet_naar_2> <knop_volgende> <knop_volgende>");
    expect_groups(room, "the next count begins without keys", "!cijfer 1|cijfers vak 1");
    room_close(room);
}

static const char cards[] = "Titel: Proef\nSoort: kwaliteiten\n\n"
                            "Kaart: Rustig = Je blijft kalm.\nKaart: Handig = Je maakt veel.\n";
#define CARD "<ergens> <knop_volgende> <knop_volgende> <knop_volgende> "

static void a_name_is_tapped_letter_by_letter(void **state)
{
    (void)state;
    static const struct {
        const char *does, *last, *groups;
    } rows[] = {
        { CARD, "draai", "naam|!toets a|knop volgende" },
        { CARD "<naam>", "draai", "toets a|toets klaar|naamveld|!knop volgende|!knop knoppen" },
        { CARD "<naam> <toets_b> <toets_o> <toets_klaar>", "geef Bo", "!toets a|knop volgende" },
        { CARD "<naam> <toets_b> <toets_o> <keuze_1>", "geef Bo", "!toets a" },
        { CARD "<naam> <toets_wis> <toets_wis>", "draai", "toets a" }, // no way out by accident
        { CARD "<naam> <toets_x> <toets_wis> <toets_b> <toets_o> <toets_klaar>", "geef Bo", "" },
        { CARD "<naam> <toets_b> <toets_sluit>", "draai", "!toets a|naam" },
        { CARD "<naam> <toets_z> <toets_o> <toets_\xC3\xAB> <toets_klaar>", "geef Zo\xC3\xAB", "" },
        { CARD "<naam> <toets_\xC3\xB6> <toets_z> <toets_klaar>", "geef \xC3\x96z", "" },
        { CARD "<naam> <toets_accenten>", "draai", "toets \xC5\x9F|!toets q" },
        { CARD "<naam> <toets_accenten> <toets_\xC5\x9F>", "draai", "toets q" }, // back by itself
        { CARD "<naam> <toets_hoofdletter> <toets_d> <toets_e> <toets_klaar>", "geef de", "" },
        { CARD
          "<naam> <toets_b> <toets_o> <toets_spatie> <toets_hoofdletter> <toets_k> <toets_klaar>",
          "geef Bo K", "" },
        { CARD "<naam> <toets_a> <toets_-> <toets_b> <toets_klaar>", "geef A-B", "" },
        { CARD "<naam> <toets_1> <toets_2> <toets_klaar>", "geef Tafel 12", "" },
        { CARD "<toets_a> <toets_klaar>", "draai", "!toets a" }, // there are no such keys now
        { CARD "<naam> <toets_ab> <toets> <toets_\xC3> <toets_klaar>", "draai", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(cards, false);
        room_does(room, rows[i].does);
        expect_groups(room, rows[i].does, rows[i].groups);
        if (strcmp(room_last(room), rows[i].last) != 0)
            fail_msg("%s: %s", rows[i].does, room_last(room));
        room_close(room);
    }
}

// Who types on the laptop after all has no use for keys on the screen, and loses no letter.
static void a_real_key_takes_the_keys_of_the_screen_away(void **state)
{
    (void)state;
    Room *room = room_playing(cards, false);
    room_does(room, CARD "<naam> <toets_b>");
    Input input = { .kind = INPUT_TEXT, .text = STR("as") };
    session_input(room->session, &input, room->wall_ms);
    expect_groups(room, "typed", "!toets a");
    room_does(room, "kies");
    assert_string_equal(room_last(room), "geef Bas");
    room_close(room);
}

// On a laptop beside the beamer a mouse clicks; the room's picture stays as it was.
static void a_mouse_in_the_teachers_window_brings_no_buttons_to_the_room(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    Input input = { .kind = INPUT_TAP, .target = STR("knop volgende"), .seen = FOR_TEACHER };
    session_input(room->session, &input, room->wall_ms);
    assert_int_equal(room_moves(room), 1);
    expect_groups(room, "the laptop", "!knop knoppen");
    input.target = STR("cijfers vak 1");
    session_input(room->session, &input, room->wall_ms);
    expect_groups(room, "the laptop", "!cijfer 1");
    room_close(room);
}

// Everything at the other side; the picture of the game is the same.
// The sheet has a button for what a key would do at this moment, on the clock of the part.
static void the_sheet_takes_off_no_time_that_is_not_there(void **state)
{
    (void)state;
    static const struct {
        const char *does;
        int seconds; // that pass before the sheet is opened
        bool there;
    } rows[] = {
        { "volgende volgende", 10, true },
        { "volgende volgende", 290, true },
        { "volgende volgende", 310, false }, // five minutes each
        { "volgende volgende programma omlaag kies", 310, false }, // another part
        { "volgende volgende programma omlaag kies programma omhoog kies", 10, true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing("Onderdeel: Pitches = 10 minuten\nSprekers: Sanne, Daan\n\n"
                                  "Onderdeel: Pauze = 10 minuten\n",
                                  false);
        room_does(room, rows[i].does);
        room->wall_ms += rows[i].seconds * 1000;
        room_does(room, "<knop_knoppen>");
        bool there = room_sees(room, FOR_ROOM, "minder tijd");
        if (there != rows[i].there) fail_msg("row %zu: %d", i, there);
        room_close(room);
    }
}

static void the_hand_changes_the_foot_and_nothing_else(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    room_does(room, "<knop_volgende> <knop_volgende>");
    for (int side = 0; side < 2; side++) {
        Arena arena = { 0 };
        DrawList list = room_list(room, FOR_ROOM, 1778, &arena);
        const DrawCmd *forward = group_of(&list, "knop volgende"),
                      *back = group_of(&list, "knop terug"),
                      *red = group_of(&list, "antwoord-rood");
        assert_true((forward->box.x > back->box.x) == (side == 0));
        assert_true(red->box.x < 100); // red is left, whatever the hand
        arena_finish(&arena);
        room_does(room, "<knop_knoppen> <knop_hand> <knop_volgende>");
    }
    room_close(room);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_a_tap_does_is_seen_at_once),
        cmocka_unit_test(a_number_is_tapped_in_the_foot),
        cmocka_unit_test(the_keys_of_a_number_go_with_the_count),
        cmocka_unit_test(a_name_is_tapped_letter_by_letter),
        cmocka_unit_test(a_real_key_takes_the_keys_of_the_screen_away),
        cmocka_unit_test(a_mouse_in_the_teachers_window_brings_no_buttons_to_the_room),
        cmocka_unit_test(the_sheet_takes_off_no_time_that_is_not_there),
        cmocka_unit_test(the_hand_changes_the_foot_and_nothing_else),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
