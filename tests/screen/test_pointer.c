// A pointer over a picture: a list of what a hand does, and what is to come of it.
#include "screen/pointer.h"

#include "base/buf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

// A card to drag at the left, a free group at the right, nothing below 500. Shorter names than the
// picture's own keep the rows readable.
static Str group_at(float x, float y)
{
    if (y >= 500) return (Str){ 0 };
    return x < 100 ? STR("sleep kaart 3") : STR("vak beroepen");
}

// "d50,60" down, "m" moved, "u" up, "h" moves with nothing pressed, "x" lost; with a capital by a finger;
// "!" in front: in the other picture.
static Point read_point(Str word)
{
    static const char letters[] = "dmuhx";
    static const PointKind kinds[] = { POINT_DOWN, POINT_MOVE, POINT_UP, POINT_HOVER, POINT_LOST };
    Point point = { 0 };
    if (word.p[0] == '!') {
        point.seen = FOR_TEACHER;
        word = str_drop(word, 1);
    }
    char c = word.p[0];
    point.touch = c >= 'A' && c <= 'Z';
    if (point.touch) c = (char)(c - 'A' + 'a');
    const char *at = strchr(letters, c);
    assert_non_null(at);
    point.kind = kinds[at - letters];
    StrCut cut = str_cut(str_drop(word, 1), ',');
    int64_t x = 0, y = 0;
    if (point.kind != POINT_LOST &&
        (!str_number(cut.head, -9999, 9999, &x) || !str_number(cut.tail, -9999, 9999, &y))) {
        fail_msg("no point: %.*s", STR_ARG(word));
    }
    point.x = (float)x;
    point.y = (float)y;
    point.target = group_at(point.x, point.y);
    return point;
}

static void put_input(Buf *out, const Input *input)
{
    if (out->n > 0) buf_put(out, STR("; "));
    if (input->seen == FOR_TEACHER) buf_put(out, STR("teacher "));
    if (input->kind == INPUT_TAP) {
        assert_int_equal(input->held.n, 0);
        buf_printf(out, "tap %.*s", STR_ARG(input->target));
        return;
    }
    bool drop = input->kind == INPUT_DROP;
    assert_true(drop || input->kind == INPUT_DRAG);
    assert_true(str_eq(input->held, STR("sleep kaart 3")));
    buf_printf(out, "%s %d,%d on %.*s", drop ? "drop" : "drag", (int)input->x, (int)input->y,
               STR_ARG(input->target));
}

static void a_hand_taps_drags_and_drops(void **state)
{
    (void)state;
    static const struct {
        const char *hand, *comes;
    } rows[] = {
        { "", "" },
        // what cannot be dragged is tapped at once, and only then
        { "d200,60", "tap vak beroepen" },
        { "d200,60 m300,60 u400,60", "tap vak beroepen" },
        { "d200,600", "tap " },
        { "D200,60", "tap vak beroepen" },
        { "m50,60 m200,60 u200,60", "" },
        { "h50,60 h200,60 x", "" },
        // what can be, when it is let go where it was taken
        { "d50,60", "" },
        { "d50,60 u50,60", "tap sleep kaart 3" },
        { "d50,60 m66,60 u66,60", "tap sleep kaart 3" },
        { "d50,60 m61,71 m50,60 u39,49", "tap sleep kaart 3" },
        { "D50,60 U50,60 D50,60 U50,60", "tap sleep kaart 3; tap sleep kaart 3" },
        // farther than a hand strays it is dragged
        { "d50,60 m67,60", "drag 67,60 on sleep kaart 3" },
        { "d50,60 m62,72 m200,90 u201,90",
          "drag 62,72 on sleep kaart 3; drag 200,90 on vak beroepen; "
          "drop 201,90 on vak beroepen" },
        { "d50,60 m200,60 m50,60 u50,60",
          "drag 200,60 on vak beroepen; drag 50,60 on sleep kaart 3; "
          "drop 50,60 on sleep kaart 3" },
        { "d50,60 u200,60", "drop 200,60 on vak beroepen" },
        { "d50,60 m200,600 u200,600", "drag 200,600 on ; drop 200,600 on " },
        { "d50,60 m-40,60 u-40,-70",
          "drag -40,60 on sleep kaart 3; drop -40,-70 on sleep kaart 3" },
        { "!d50,60 !m200,60 !u200,60",
          "teacher drag 200,60 on vak beroepen; teacher drop 200,60 on vak beroepen" },
        // lost: nothing is let go anywhere, and what comes after it means nothing
        { "d50,60 x u50,60", "" },
        { "d50,60 m200,60 x m300,60 u300,60", "drag 200,60 on vak beroepen; drop 200,60 on " },
        { "d50,60 m200,60 h300,60 u300,60", "drag 200,60 on vak beroepen; drop 200,60 on " },
        { "d50,60 h200,60 u200,60", "" },
        { "d50,60 m200,60 x x x", "drag 200,60 on vak beroepen; drop 200,60 on " },
        { "d50,60 m200,60 d300,60 u300,60", "drag 200,60 on vak beroepen; drop 200,60 on " },
        { "d50,60 m200,60 !m300,60 u300,60", "drag 200,60 on vak beroepen; drop 200,60 on " },
        { "d50,60 !u300,60 u300,60", "" },
        { "d50,60 m200,60 x d50,60 u50,60",
          "drag 200,60 on vak beroepen; drop 200,60 on ; tap sleep kaart 3" },
        // a mouse that lies there while a finger drags, and the other way round
        { "D50,60 m200,60 h300,60 u300,60 U50,60", "tap sleep kaart 3" },
        { "D50,60 M200,60 h300,60 M210,60 U220,60",
          "drag 200,60 on vak beroepen; drag 210,60 on vak beroepen; "
          "drop 220,60 on vak beroepen" },
        { "D50,60 M200,60 d300,60 U300,60", "drag 200,60 on vak beroepen; drop 200,60 on " },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Pointer pointer = { 0 };
        Buf out = { 0 };
        Str rest = str_z(rows[i].hand);
        for (Str word = str_word(&rest); word.n > 0; word = str_word(&rest)) {
            Point point = read_point(word);
            Input input;
            if (pointer_point(&pointer, &point, &input)) put_input(&out, &input);
        }
        if (!str_eq(buf_str(&out), str_z(rows[i].comes))) {
            fail_msg("%s: %.*s", rows[i].hand, STR_ARG(buf_str(&out)));
        }
        buf_finish(&out);
    }
}

static void only_names_that_can_be_held_wait(void **state)
{
    (void)state;
    static char longest[UI_HELD_BYTES + 1];
    memset(longest, 'x', sizeof longest);
    memcpy(longest, "sleep ", 6);
    const struct {
        Str name;
        bool waits;
    } rows[] = {
        { STR("sleep kaart 3"), true },
        { STR("sleep"), true },
        { STR("slepen kaart 3"), false },
        { STR("zet sleep"), false },
        { STR(""), false },
        { { longest, UI_HELD_BYTES }, true },
        { { longest, UI_HELD_BYTES + 1 }, false }, // cannot be held: at least it can be tapped
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Pointer pointer = { 0 };
        Point point = { .kind = POINT_DOWN, .target = rows[i].name };
        Input input = { 0 };
        bool now = pointer_point(&pointer, &point, &input);
        if (now == rows[i].waits) fail_msg("row %zu", i);
        if (now) assert_true(str_eq(input.target, rows[i].name));
        point = (Point){ .kind = POINT_UP };
        assert_int_equal(pointer_point(&pointer, &point, &input), rows[i].waits);
        assert_true(str_eq(input.target, rows[i].name));
    }
}

// The picture is drawn again while something is held, so its names are gone by then.
static void what_is_held_outlives_the_picture(void **state)
{
    (void)state;
    char name[] = "sleep kaart 3";
    Pointer pointer = { 0 };
    Point down = { .kind = POINT_DOWN, .target = str_z(name) };
    Input input;
    assert_false(pointer_point(&pointer, &down, &input));
    memset(name, '?', sizeof name);
    Point up = { .kind = POINT_UP, .x = 300 };
    assert_true(pointer_point(&pointer, &up, &input));
    assert_true(str_eq(input.held, STR("sleep kaart 3")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_hand_taps_drags_and_drops),
        cmocka_unit_test(only_names_that_can_be_held_wait),
        cmocka_unit_test(what_is_held_outlives_the_picture),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
