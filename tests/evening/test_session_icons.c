// Cards have their drawings whichever way an evening begins: opened, or gone on with.
#include "room.h"

#include "base/file.h"

static const char with_cards[] = "Stelling: Werken is leuk.\n\n"
                                 "Beroep: Kok = Je kookt.\n\n"
                                 "Beroep: Lasser = Je last.\n";

static void session_with(Room *room, const char *icons)
{
    session_destroy(room->session);
    SessionSetup setup = { .metrics = metrics_fake(), .seed = 7, .journal = room->journal };
    setup.icons = icons;
    room->session = session_create(&setup);
}

// The drawings of the pack that plays, in its order: "kok.svg -".
static const char *drawings(Room *room)
{
    const Pack *pack = &evening_part(session_evening(room->session))->pack;
    Str all = { 0 };
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (item->kind != ITEM_CARD) continue;
        Str name = item->icon.n ? path_name(item->icon) : STR("-");
        all = arena_printf(&room->arena, "%.*s%s%.*s", STR_ARG(all), all.n ? " " : "",
                           STR_ARG(name));
    }
    return arena_z(&room->arena, all);
}

static void cards_have_drawings_whichever_way_an_evening_begins(void **state)
{
    (void)state;
    Room *room = room_open(true);
    const char *icons = path_join(&room->arena, str_z(room->data), STR("icons"));
    const char *jobs = path_join(&room->arena, str_z(icons), STR("beroepen"));
    assert_true(folder_make(jobs, NULL));
    temp_write(jobs, "kok.svg", STR("<svg/>"));
    const char *path = room_pack(room, "kaarten.txt", with_cards);

    session_with(room, icons);
    assert_true(session_open(room->session, path, room->wall_ms, NULL, NULL));
    assert_string_equal(drawings(room), "kok.svg -");

    room_does(room, "volgende");
    assert_int_equal(room_moves(room), 1);
    temp_write(jobs, "lasser.svg", STR("<svg/>")); // the program of the next morning has more
    session_with(room, icons);
    assert_true(session_resume(room->session, 1, room->wall_ms, NULL));
    assert_string_equal(drawings(room), "kok.svg lasser.svg");

    session_with(room, NULL);
    assert_true(session_resume(room->session, 1, room->wall_ms, NULL));
    assert_string_equal(drawings(room), "- -");
    room_close(room);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cards_have_drawings_whichever_way_an_evening_begins),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
