// Dragging, from the session down: who gets to know of it, in whose picture it shows, what ends it, and
// the lines of a script that do it. With a game of two blocks and two boxes, because what a format makes
// of it is its own test.
#include "formats/desk.h"
#include "room.h"

#include "evening/script.h"
#include "evening/session_inside.h"

enum { BLOCKS = 2 };

struct State {
    int box[BLOCKS]; // where each lies; 0: on the table
};

static bool blocks_accepts(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    (void)pack, (void)metrics, (void)diags;
    return true;
}

static State *blocks_start(Arena *arena, const Pack *pack, uint64_t seed)
{
    (void)pack, (void)seed;
    return arena_new(arena, State, 1);
}

static Str blocks_interpret(const State *state, Ui *ui, const Input *input, Arena *arena,
                            bool *taken)
{
    (void)state;
    if (!ui_drag(ui, input)) return (Str){ 0 };
    *taken = true;
    if (input->kind == INPUT_DRAG || !str_starts(input->target, STR("vak "))) return (Str){ 0 };
    return arena_printf(arena, "leg %.*s %.*s", STR_ARG(str_drop(input->held, 11)),
                        STR_ARG(str_drop(input->target, 4)));
}

static bool blocks_apply(State *state, Str move, int64_t at_ms)
{
    (void)at_ms;
    Str rest = move, word = str_word(&rest);
    int64_t block = 0, box = 0;
    if (!str_eq(word, STR("leg"))) return false;
    if (!str_number(str_word(&rest), 1, BLOCKS, &block)) return false;
    if (!str_number(rest, 1, 2, &box) || state->box[block - 1] == box) return false;
    state->box[block - 1] = (int)box;
    return true;
}

static Str blocks_next(const State *state, Arena *arena)
{
    (void)state, (void)arena;
    return (Str){ 0 };
}

// "blok 1" stands at the top; the second box only shows while something is held.
static void blocks_draw(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    draw_clear(list, ROLE_GROUND);
    for (int i = 0; i < BLOCKS; i++) {
        Str name = arena_printf(list->arena, "sleep blok %d", i + 1);
        if (state->box[i] != 0 || str_eq(name, ui_held(ui))) continue;
        draw_group(list, name, (Rect){ 100, 100 + 200 * (float)i, 100, 100 });
    }
    draw_group(list, STR("vak 1"), (Rect){ scene->width - 300, 100, 200, 200 });
    if (ui->held_n == 0) return;
    draw_group(list, STR("vak 2"), (Rect){ scene->width - 300, 400, 200, 200 });
    draw_rrect(list, (Rect){ ui->held_x - 50, ui->held_y - 50, 100, 100 }, 0, ROLE_LAMP);
}

static void blocks_report(const State *state, Report *report)
{
    (void)state, (void)report;
}

static const Format blocks = {
    .id = "blokken",
    .title = "Blokken",
    .accepts = blocks_accepts,
    .start = blocks_start,
    .interpret = blocks_interpret,
    .apply = blocks_apply,
    .next = blocks_next,
    .draw = blocks_draw,
    .report = blocks_report,
};

static Room *room_with_blocks(void)
{
    static const Pack pack = { .title = STR_INIT("Blokken") };
    Room *room = room_open(false);
    Evening *evening = evening_create(STR("Blokken"), room->wall_ms, NULL);
    evening_add(evening, &pack, &blocks, 1);
    evening_begin(evening);
    session_replace(room->session, evening);
    return room;
}

static void point(Room *room, InputKind kind, const char *target, Audience seen)
{
    Input input = { .kind = kind,
                    .held = STR("sleep blok 1"),
                    .target = str_z(target),
                    .x = 700,
                    .y = 333,
                    .seen = seen };
    session_input(room->session, &input, room->wall_ms);
}

// Where the block in the air is drawn; false: there is none.
static bool in_the_air(Room *room, Audience audience, Rect *box)
{
    Arena arena = { 0 };
    DrawList list = room_list(room, audience, 1778, &arena);
    bool there = false;
    for (int i = 0; i < list.count; i++) {
        const DrawCmd *cmd = &list.items[i];
        if (cmd->kind != DRAW_RRECT || cmd->role != ROLE_LAMP) continue;
        there = true;
        *box = cmd->box;
    }
    arena_finish(&arena);
    return there;
}

static void what_is_held_shows_where_it_is_and_nowhere_else(void **state)
{
    (void)state;
    Rect box;
    for (Audience seen = FOR_ROOM; seen <= FOR_TEACHER; seen++) {
        Audience other = seen == FOR_ROOM ? FOR_TEACHER : FOR_ROOM;
        Room *room = room_with_blocks();
        assert_false(in_the_air(room, seen, &box));
        point(room, INPUT_DRAG, "vak 1", seen);
        assert_true(in_the_air(room, seen, &box));
        float x = 700, y = 333;
        if (seen == FOR_TEACHER) desk_to_room(1778, &x, &y); // the pointer is in the small copy
        assert_int_equal((int)(x - box.x), 50);
        assert_int_equal((int)(y - box.y), 50);
        assert_false(in_the_air(room, other, &box));
        assert_int_equal(room_moves(room), 0); // nothing happens before it is let go
        point(room, INPUT_DROP, "vak 1", seen);
        assert_false(in_the_air(room, seen, &box));
        assert_string_equal(room_last(room), "leg 1 1");
        room_does(room, "terug");
        assert_int_equal(room_moves(room), 0);
        room_close(room);
    }
}

static void a_drag_ends_in_many_ways_and_only_one_changes_something(void **state)
{
    (void)state;
    static const struct {
        const char *does; // after the drag began
        const char *drop; // and then it is let go here; NULL: that never comes
        const char *last;
    } rows[] = {
        { "", "vak 1", "leg 1 1" },
        { "", "vak 2", "leg 1 2" },
        { "", "", "" }, // lost
        { "", "melding", "" },
        { "", "sleep blok 2", "" },
        { "zwart", "vak 1", "" },
        { "hulp", "vak 1", "" },
        { "overzicht", "vak 1", "" },
        { "stoppen", "vak 1", "" },
        { "testkaart", "vak 1", "" },
        { "donker", NULL, "" },
        { "<sleep_blok_2>", NULL, "" },
        { "5", NULL, "" },
        { "terug", NULL, "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_with_blocks();
        Rect box;
        point(room, INPUT_DRAG, "vak 1", FOR_ROOM);
        room_does(room, rows[i].does);
        if (rows[i].drop) point(room, INPUT_DROP, rows[i].drop, FOR_ROOM);
        bool ended = !in_the_air(room, FOR_ROOM, &box);
        if (!ended || strcmp(room_last(room), rows[i].last) != 0) {
            fail_msg("row %zu: \"%s\"", i, room_last(room));
        }
        room_close(room);
    }
}

// The teacher's lines make the picture smaller; below it, and above it once there was a finger.
static void what_is_held_stays_at_the_finger_beside_the_teachers_lines(void **state)
{
    (void)state;
    static const char *const rows[] = { "spiek", "spiek spiek", "<ergens> <knop_spiek>",
                                        "<ergens> <knop_spiek> <knop_spiek>" };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_with_blocks();
        Rect box = { 0 };
        room_does(room, rows[i]);
        in_the_air(room, FOR_ROOM, &box); // drawn: the lines are there
        point(room, INPUT_DRAG, "vak 1", FOR_ROOM);
        assert_true(in_the_air(room, FOR_ROOM, &box));
        float x = box.x + box.w / 2, y = box.y + box.h / 2;
        if (x < 699 || x > 701 || y < 332 || y > 334) fail_msg("%s: %g %g", rows[i], x, y);
        room_close(room);
    }
}

static void what_lies_over_the_game_is_not_dragged_through(void **state)
{
    (void)state;
    static const char *const overs[] = { "zwart", "hulp", "overzicht", "stoppen", "testkaart" };
    for (size_t i = 0; i < sizeof overs / sizeof *overs; i++) {
        Room *room = room_with_blocks();
        Arena arena = { 0 };
        Buf before = { 0 }, after = { 0 };
        room_does(room, overs[i]);
        point(room, INPUT_DRAG, "vak 1", FOR_ROOM); // buttons for fingers come with the first
        DrawList list = room_list(room, FOR_ROOM, 1778, &arena);
        draw_dump(&list, &before);
        point(room, INPUT_DRAG, "vak 1", FOR_ROOM);
        point(room, INPUT_DROP, "vak 1", FOR_ROOM);
        list = room_list(room, FOR_ROOM, 1778, &arena);
        draw_dump(&list, &after);
        assert_int_equal(room_moves(room), 0);
        if (!str_eq(buf_str(&before), buf_str(&after)))
            fail_msg("%s is not there any more", overs[i]);
        buf_finish(&before);
        buf_finish(&after);
        arena_finish(&arena);
        room_close(room);
    }
    Room *room = room_open(false); // and the start screen has nothing to drag
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    point(room, INPUT_DRAG, "rij 0", FOR_ROOM);
    point(room, INPUT_DROP, "rij 0", FOR_ROOM);
    assert_null(session_evening(room->session));
    room_close(room);
}

static void a_drag_leaves_the_buttons_for_fingers_where_they_are(void **state)
{
    (void)state;
    Room *room = room_with_blocks();
    assert_false(room_sees(room, FOR_ROOM, "meer"));
    point(room, INPUT_DRAG, "vak 1", FOR_ROOM);
    assert_true(room_sees(room, FOR_ROOM, "meer"));
    point(room, INPUT_DROP, "vak 1", FOR_ROOM);
    assert_true(room_sees(room, FOR_ROOM, "meer"));
    room_does(room, "volgende");
    assert_false(room_sees(room, FOR_ROOM, "meer"));
    room_close(room);
}

static void a_script_drags_what_it_sees(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        float width;     // 0: as it is
        const char *err; // of the last line; empty: none
        const char *last;
        int held_x; // in the air; -1: nothing is
    } rows[] = {
        { "sleep blok 1 -> vak 1", 0, "", "leg 1 1", -1 },
        { "sleep blok 1 -> vak 2", 0, "", "leg 1 2", -1 }, // shows only while something is held
        { "sleep  blok 2 ->  vak 1", 0, "Regel 1: \"sleep  blok 2\" is nu niet te zien.", "", -1 },
        { "sleep blok 1 -> vak 1\nsleep blok 2 -> vak 2", 0, "", "leg 2 2", -1 },
        { "sleep blok 1 boven vak 1", 0, "", "", 1578 },
        { "sleep blok 1 boven vak 1", 1333, "", "", 1133 },
        { "sleep blok 1 boven vak 1\nsleep blok 1 -> vak 2", 0, "", "leg 1 2", -1 },
        { "sleep blok 1 boven vak 1\nsleep blok 2 boven vak 1", 0, "", "", 1578 },
        { "sleep blok 1 boven vak 1\ntik niets", 0, "", "", -1 },
        { "sleep blok 3 -> vak 1", 0, "Regel 1: \"sleep blok 3\" is nu niet te zien.", "", -1 },
        { "\nsleep blok 1 -> vak 3", 0, "Regel 2: \"vak 3\" is nu niet te zien.", "", -1 },
        { "sleep blok 1 ->", 0, "Regel 1: de zet \"sleep blok 1 ->\" kan hier niet.", "", -1 },
        { "sleep blok 1", 0, "Regel 1: de zet \"sleep blok 1\" kan hier niet.", "", -1 },
        { "sleep -> vak 1", 0, "Regel 1: \"sleep\" is nu niet te zien.", "", -1 },
        { "hulp\nsleep blok 1 -> vak 1", 0, "Regel 2: \"sleep blok 1\" is nu niet te zien.", "",
          -1 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_with_blocks();
        Script script = script_begin(str_z(rows[i].text), EVENING_MS);
        if (rows[i].width > 0) script.width = rows[i].width;
        ScriptLine line;
        Err err = { "" };
        Rect box;
        while (script_next(&script, &line) && script_play(room->session, &line, &err)) {
            room->wall_ms = line.wall_ms;
        }
        bool air = in_the_air(room, FOR_ROOM, &box);
        int x = air ? (int)(box.x + box.w / 2) : -1;
        bool same = strcmp(err.text, rows[i].err) == 0 && x == rows[i].held_x &&
                    strcmp(room_last(room), rows[i].last) == 0;
        if (!same) fail_msg("%s: \"%s\", %s, at %d", rows[i].text, room_last(room), err.text, x);
        room_close(room);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_held_shows_where_it_is_and_nowhere_else),
        cmocka_unit_test(a_drag_ends_in_many_ways_and_only_one_changes_something),
        cmocka_unit_test(what_is_held_stays_at_the_finger_beside_the_teachers_lines),
        cmocka_unit_test(what_lies_over_the_game_is_not_dragged_through),
        cmocka_unit_test(a_drag_leaves_the_buttons_for_fingers_where_they_are),
        cmocka_unit_test(a_script_drags_what_it_sees),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
