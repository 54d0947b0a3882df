// The keys on the screen: large enough, apart, each of them means one thing, and what they write is what
// stands on them.
#include "evening/keyboard.h"

#include "base/utf8.h"
#include "formats/stage.h"
#include "support/geometry.h"
#include "support/metrics.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { FINGER = 83 }; // 1/12 of the height

static const float widths[] = { 1333, 1422, 1600, 1778, 2333 };
static const Keyboard keyboards[] = { KEYBOARD_LETTERS, KEYBOARD_ACCENTS, KEYBOARD_DIGITS };
enum { WIDTHS = sizeof widths / sizeof *widths, KEYBOARDS = sizeof keyboards / sizeof *keyboards };

static void every_key_is_large_enough_and_apart(void **state)
{
    (void)state;
    for (int i = 0; i < WIDTHS * KEYBOARDS; i++) {
        Arena arena = { 0 };
        Key keys[KEYBOARD_MOST];
        float width = widths[i % WIDTHS];
        Keyboard keyboard = keyboards[i / WIDTHS];
        float high = keyboard == KEYBOARD_DIGITS ? DIGITS_H : KEYBOARD_H;
        int count = keyboard_keys(keyboard, width, &arena, keys);
        assert_true(count > 0 && count <= KEYBOARD_MOST);
        for (int k = 0; k < count; k++) {
            Rect box = keys[k].box;
            bool inside = box.x >= 0 && box.x + box.w <= width + 0.5F &&
                          box.y >= DRAW_HEIGHT - high && box.y + box.h <= DRAW_HEIGHT;
            bool large = box.w >= FINGER && box.h >= FINGER;
            if (!inside || !large) {
                fail_msg("%.*s at %d: %d %d, %d x %d", STR_ARG(keys[k].group), (int)width,
                         (int)box.x, (int)box.y, (int)box.w, (int)box.h);
            }
            for (int other = k + 1; other < count; other++) {
                if (!rects_overlap(rect_inset(box, -2), keys[other].box, 0)) continue;
                fail_msg("%.*s against %.*s", STR_ARG(keys[k].group), STR_ARG(keys[other].group));
            }
        }
        arena_finish(&arena);
    }
}

static void a_tap_on_a_key_means_that_key(void **state)
{
    (void)state;
    for (int i = 0; i < KEYBOARDS; i++) {
        Arena arena = { 0 };
        Key keys[KEYBOARD_MOST];
        int count = keyboard_keys(keyboards[i], 1778, &arena, keys);
        for (int k = 0; k < count; k++) {
            Key found = keyboard_key(keys[k].group);
            bool same = found.meaning == keys[k].meaning && found.digit == keys[k].digit &&
                        str_eq(found.text, keys[k].text);
            if (!same) fail_msg("%.*s is another key", STR_ARG(keys[k].group));
            bool writes = found.meaning == KEY_WRITE;
            if (writes && utf8_length(found.text) != 1) fail_msg("%.*s", STR_ARG(found.text));
            if (writes && !utf8_valid(found.text)) fail_msg("%.*s", STR_ARG(keys[k].group));
        }
        arena_finish(&arena);
    }
}

static void what_is_no_key_is_none(void **state)
{
    (void)state;
    static const Str groups[] = {
        STR_INIT(""),           STR_INIT("toets"),     STR_INIT("toets "),
        STR_INIT("toets ab"),   STR_INIT("toets A"),   STR_INIT("toets \n"),
        STR_INIT("toets \xC3"), STR_INIT("cijfer 10"), STR_INIT("cijfer a"),
        STR_INIT("cijfer"),     STR_INIT("knop a"),    STR_INIT("toets wis:2"),
        STR_INIT("toets  a"),   STR_INIT("cijfer -1"),
    };
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
        if (keyboard_key(groups[i]).meaning != KEY_NONE) fail_msg("%.*s", STR_ARG(groups[i]));
    }
}

// Every letter of the names in this room, and every way out of typing them.
static void the_names_of_a_class_can_be_written(void **state)
{
    (void)state;
    static const char *const names[] = {
        "sanne",
        "zo\xC3\xAB",
        "fran\xC3\xA7ois",
        "jan-willem",
        "d'angelo",
        "\xC3\xB6zlem",
        "\xC5\x9F\x65yma",
        "a\xC3\xAFsha",
        "no\xC3\xABl",
        "\xC5\x82ukasz",
        "jos\xC3\xA9",
        "mu\xC3\xB1oz",
        "g\xC3\xB6kta\xC5\x9F",
        "\xC4\x9F\xC4\xB1",
        "tafel 12",
    };
    static const char *const ways[] = { "toets wis", "toets klaar", "toets sluit",
                                        "toets hoofdletter", "toets accenten" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Str name = str_z(names[i]);
        for (size_t at = 0; at < name.n;) {
            size_t end = utf8_grapheme_end(name, at);
            char group[32];
            bool blank = name.p[at] == ' ';
            Str letter = blank ? STR("spatie") : str_sub(name, at, end);
            snprintf(group, sizeof group, "toets %.*s", STR_ARG(letter));
            Key key = keyboard_key(str_z(group));
            if (key.meaning != KEY_WRITE || !str_eq(key.text, str_sub(name, at, end)))
                fail_msg("%s: no %s", names[i], group);
            at = end;
        }
    }
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        KeyMeaning meaning = keyboard_key(str_z(ways[i])).meaning;
        if (meaning == KEY_NONE || meaning == KEY_WRITE) fail_msg("%s", ways[i]);
    }
}

static void a_name_begins_with_a_capital(void **state)
{
    (void)state;
    static const struct {
        Str typed;
        bool capital;
    } rows[] = {
        { STR_INIT(""), true },       { STR_INIT(" "), true },       { STR_INIT("S"), false },
        { STR_INIT("Sanne"), false }, { STR_INIT("Sanne "), false }, // "Samira en haar moeder"
        { STR_INIT("Jan-"), true },   { STR_INIT("Jan-W"), false },  { STR_INIT("12"), false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (keyboard_capital(rows[i].typed) != rows[i].capital)
            fail_msg("\"%.*s\"", STR_ARG(rows[i].typed));
    }
}

// What stands on the keys is what they write, in letters that can be read from the back; nothing is cut.
static void the_keys_say_what_they_write(void **state)
{
    (void)state;
    for (int i = 0; i < WIDTHS * KEYBOARDS * 2; i++) {
        Arena arena = { 0 };
        Key keys[KEYBOARD_MOST];
        Scene scene = { .width = widths[i % WIDTHS], .metrics = metrics_fake(), .touch = true };
        Keyboard keyboard = keyboards[i / WIDTHS % KEYBOARDS];
        bool capital = i >= WIDTHS * KEYBOARDS;
        DrawList list = draw_begin(&arena, scene.width);
        keyboard_draw(&list, &scene, keyboard, capital, STR("123456"));
        assert_int_equal(runs_wrong(&list, SIZE_HINT_MIN, "keys"), 0);
        int count = keyboard_keys(keyboard, scene.width, &arena, keys);
        for (int k = 0; k < count; k++) {
            float x = keys[k].box.x + keys[k].box.w / 2, y = keys[k].box.y + keys[k].box.h / 2;
            if (!str_eq(draw_hit(&list, x, y), keys[k].group))
                fail_msg("%.*s is not under the finger", STR_ARG(keys[k].group));
        }
        const char *first = capital ? "Q" : "q";
        if (keyboard == KEYBOARD_LETTERS) assert_true(list_says(&list, first));
        if (keyboard == KEYBOARD_LETTERS)
            assert_true(list_says(&list, capital ? "\xC3\x8B" : "\xC3\xAB"));
        // Between two keys nothing of the game can be hit.
        Rect box = keys[0].box;
        assert_true(str_eq(draw_hit(&list, box.x + box.w + 2, box.y + 10), STR("toetsenbord")));
        arena_finish(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_key_is_large_enough_and_apart),
        cmocka_unit_test(a_tap_on_a_key_means_that_key),
        cmocka_unit_test(what_is_no_key_is_none),
        cmocka_unit_test(the_names_of_a_class_can_be_written),
        cmocka_unit_test(a_name_begins_with_a_capital),
        cmocka_unit_test(the_keys_say_what_they_write),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
