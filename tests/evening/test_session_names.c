// A class list: its names join the game with the first move of a part, and go back and forth with it.
#include "room.h"

#include "evening/session_inside.h"
#include "formats/deal.h"
#include "formats/statements.h"

static const char deck[] = "Titel: Kaarten\nSoort: kwaliteiten\n\nKaart: Lief = Je bent lief.\n\n"
                           "Kaart: Sterk = Je bent sterk.\n\nKaart: Slim = Je bent slim.\n";

#define LONG "Een naam die langer is dan dertig letters"
static const Str class_list[] = { STR_INIT("Sanne"), STR_INIT("Éva van Dam"), STR_INIT("Bo") };

static Room *class_playing(const char *text, const Str *names, int count, bool journal)
{
    Room *room = room_open(journal);
    SessionSetup setup = { .metrics = metrics_fake(),
                           .seed = 7,
                           .journal = room->journal,
                           .names = names,
                           .name_count = count };
    Err err = { "" };
    session_destroy(room->session);
    room->session = session_create(&setup);
    const char *path = room_pack(room, "proef.txt", text);
    if (!session_open(room->session, path, room->wall_ms, NULL, &err)) fail_msg("%s", err.text);
    return room;
}

static void names_join_with_the_first_move_and_leave_with_it(void **state)
{
    (void)state;
    static const struct {
        const char *does;
        int moves;
        const char *last;
    } rows[] = {
        { "", 0, "" },
        { "hulp hulp zwart zwart donker", 0, "" },
        { "terug", 0, "" },
        { "volgende", 4, "wijzen" },
        { "begin", 4, "wijzen" },
        { "begin begin", 4, "wijzen" },
        { "volgende terug", 0, "" },
        { "volgende terug opnieuw", 4, "wijzen" },
        { "volgende terug volgende", 4, "wijzen" },
        { "volgende volgende", 5, "wijze dicht" },
        { "volgende volgende terug terug terug", 0, "" },
        { "volgende volgende terug terug opnieuw opnieuw", 5, "wijze dicht" },
        { "<zet_wijze_open>", 4, "wijze open" },
        { "<zet_pak_2>", 4, "pak 2" },
        { "<zet_naam_Bo>", 3, "naam Bo" }, // on the list as well
        { "<zet_naam_Kim>", 4, "naam Kim" },
        { "<zet_onzin>", 0, "" }, // refused: nothing changed
        { "<zet_>", 0, "" },
        { "volgende terug <zet_onzin> opnieuw", 4, "wijzen" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = class_playing(deck, class_list, 3, false);
        room_does(room, rows[i].does);
        if (room_moves(room) != rows[i].moves || strcmp(room_last(room), rows[i].last) != 0) {
            fail_msg("%s: %d moves, \"%s\"", rows[i].does, room_moves(room), room_last(room));
        }
        room_close(room);
    }
}

static void names_that_cannot_join_are_told_in_one_sentence(void **state)
{
    (void)state;
    static const struct {
        const char *pack;
        Str names[4];
        int count;
        const char *told; // NULL: nothing is
        int moves;        // after one step
    } rows[] = {
        { deck, { { 0 } }, 0, NULL, 1 },
        { deck, { STR_INIT("Sanne"), STR_INIT("Bo") }, 2, NULL, 3 },
        { deck, { STR_INIT("Sanne"), STR_INIT(LONG) }, 2, "dertig letters\" is te lang", 2 },
        { deck, { STR_INIT("Bo"), STR_INIT("bo"), STR_INIT(LONG) }, 3, "2 namen van de lijst", 2 },
        { deck, { STR_INIT(LONG) }, 1, "doen niet mee", 1 },
        { small_pack, { STR_INIT("Sanne"), STR_INIT("Bo") }, 2, "werkt zonder namen", 1 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = class_playing(rows[i].pack, rows[i].names, rows[i].count, false);
        const char *strip =
            arena_z(&room->arena, strip_words(&room->session->strip, room->wall_ms));
        bool told = rows[i].told ? strstr(strip, rows[i].told) != NULL : strip[0] == '\0';
        if (!told) fail_msg("row %zu: %s", i, strip);
        room_does(room, "volgende");
        if (room_moves(room) != rows[i].moves) fail_msg("row %zu: %d", i, room_moves(room));
        room_close(room);
    }
}

static void a_title_that_was_only_seen_leaves_no_names(void **state)
{
    (void)state;
    Room *room = class_playing(deck, class_list, 3, true);
    room_does(room, "hulp hulp");
    room_start_again(room);
    assert_false(session_offer(room->session, room_pack(room, "proef.txt", deck), room->wall_ms));
    room_close(room);
}

// The program that comes back has no list, and the names are there and go with their move all the same.
static void names_come_back_with_the_evening(void **state)
{
    (void)state;
    Room *room = class_playing(deck, class_list, 3, true);
    const char *path = room_pack(room, "proef.txt", deck);
    room_does(room, "volgende volgende");
    room_start_again(room);
    assert_true(session_offer(room->session, path, room->wall_ms));
    room_does(room, "kies");
    assert_int_equal(room_moves(room), 5);
    room_does(room, "terug terug");
    assert_int_equal(room_moves(room), 0);
    room_does(room, "opnieuw");
    assert_int_equal(room_moves(room), 4);
    room_close(room);
}

static void every_part_that_takes_names_gets_them(void **state)
{
    (void)state;
    Room *room = class_playing(deck, class_list, 3, false);
    Evening *evening = evening_create(STR("Avond"), room->wall_ms, NULL);
    static const Format *const parts[] = { &format_deal, &format_statements, &format_deal };
    static const char *const texts[] = { deck, small_pack, deck };
    for (int i = 0; i < 3; i++) {
        Pack *pack = arena_new(evening_arena(evening), Pack, 1);
        DiagList diags = { .arena = evening_arena(evening) };
        const char *path = room_pack(room, i == 1 ? "b.txt" : "a.txt", texts[i]);
        assert_true(pack_load(evening_arena(evening), path, pack, &diags, NULL));
        assert_true(parts[i]->accepts(pack, metrics_fake(), &diags));
        evening_add(evening, pack, parts[i], 7);
    }
    evening_begin(evening);
    session_replace(room->session, evening);
    static const struct {
        const char *does;
        int moves;
        const char *last;
    } steps[] = {
        { "volgende", 4, "wijzen" },      { "<zet_deel_2>", 5, "deel 2" },
        { "volgende", 6, "naar 1" },      { "<zet_deel_3>", 7, "deel 3" },
        { "volgende", 11, "wijzen" },     { "terug", 7, "deel 3" },
        { "terug", 6, "naar 1" },         { "opnieuw opnieuw", 11, "wijzen" },
        { "<zet_deel_1>", 12, "deel 1" }, { "volgende", 13, "wijze dicht" },
        { "terug terug", 11, "wijzen" },  { "terug terug terug", 5, "deel 2" },
        { "terug terug", 0, "" },         { "<zet_deel_2>", 1, "deel 2" }, // nothing began
    };
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        room_does(room, steps[i].does);
        if (room_moves(room) != steps[i].moves || strcmp(room_last(room), steps[i].last) != 0) {
            fail_msg("step %zu: %d moves, \"%s\"", i, room_moves(room), room_last(room));
        }
    }
    room_close(room);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_join_with_the_first_move_and_leave_with_it),
        cmocka_unit_test(names_that_cannot_join_are_told_in_one_sentence),
        cmocka_unit_test(a_title_that_was_only_seen_leaves_no_names),
        cmocka_unit_test(names_come_back_with_the_evening),
        cmocka_unit_test(every_part_that_takes_names_gets_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
