#include "screen/keys.h"

#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static SDL_Event key_event(SDL_Keycode key, int mod, bool repeat)
{
    SDL_Event event = { .type = SDL_KEYDOWN };
    event.key.keysym.sym = key;
    event.key.keysym.mod = (Uint16)mod;
    event.key.repeat = repeat;
    return event;
}

static SDL_Event text_event(const char *text)
{
    SDL_Event event = { .type = SDL_TEXTINPUT };
    SDL_strlcpy(event.text.text, text, sizeof event.text.text);
    return event;
}

// What a person does for a stroke of the table, in SDL's events.
static SDL_Event event_for(const char *stroke)
{
    if (strlen(stroke) == 1) return text_event(stroke);
    int mod = 0;
    if (strncmp(stroke, "Ctrl+", 5) == 0) {
        mod |= KMOD_RCTRL;
        stroke += 5;
    }
    if (strncmp(stroke, "Shift+", 6) == 0) {
        mod |= KMOD_LSHIFT;
        stroke += 6;
    }
    SDL_Keycode key = SDL_GetKeyFromName(stroke);
    assert_int_not_equal(key, SDLK_UNKNOWN);
    return key_event(key, mod, false);
}

static Action action_of(Keys *keys, SDL_Event event)
{
    KeyInput out = { 0 };
    if (!keys_translate(keys, &event, &out) || out.input.kind != INPUT_ACTION) return ACTION_NONE;
    assert_int_equal(out.point, POINT_NONE);
    return out.input.action;
}

static void every_key_of_the_table_does_its_action(void **state)
{
    (void)state;
    Keys keys;
    keys_init(&keys);
    Arena arena = { 0 };
    int strokes = 0;
    for (int i = 1; i < ACTION_COUNT; i++) {
        Str rest = str_z(action_info((Action)i)->keys), name;
        while (!str_empty(name = str_word(&rest))) {
            Action action = action_of(&keys, event_for(arena_z(&arena, name)));
            if ((int)action != i) {
                fail_msg("%.*s gives %s, should be %s", STR_ARG(name), action_info(action)->word,
                         action_info((Action)i)->word);
            }
            SDL_Event up = { .type = SDL_KEYUP };
            assert_int_equal(action_of(&keys, up), ACTION_NONE);
            strokes++;
        }
    }
    assert_int_equal(strokes, keys.count);
    arena_finish(&arena);
}

static void while_a_name_is_typed_letters_are_text(void **state)
{
    (void)state;
    static const struct {
        const char *typed;
        bool text;
    } rows[] = { { "b", true }, { "É", true }, { "7", true }, { " ", true }, { "Sanne", true } };
    Keys keys;
    keys_init(&keys);
    keys.typing = true;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        SDL_Event event = text_event(rows[i].typed);
        KeyInput out = { 0 };
        assert_true(keys_translate(&keys, &event, &out));
        assert_int_equal(out.input.kind, INPUT_TEXT);
        assert_true(str_eq(out.input.text, str_z(rows[i].typed)));
    }
    SDL_Event space = key_event(SDLK_SPACE, 0, false), back = key_event(SDLK_BACKSPACE, 0, true);
    KeyInput out = { 0 };
    assert_false(keys_translate(&keys, &space, &out)); // it comes as text as well
    assert_true(keys_translate(&keys, &back, &out));
    assert_int_equal(out.input.kind, INPUT_ERASE);
    // The clicker and the other keys with a name go on as always.
    assert_int_equal(action_of(&keys, key_event(SDLK_PAGEDOWN, 0, false)), ACTION_NEXT);
    assert_int_equal(action_of(&keys, key_event(SDLK_RETURN, 0, false)), ACTION_CHOOSE);
    assert_int_equal(action_of(&keys, key_event(SDLK_ESCAPE, 0, false)), ACTION_QUIT);
}

static void no_key_is_bound_twice(void **state)
{
    (void)state;
    Keys keys;
    keys_init(&keys);
    for (int i = 0; i < keys.count; i++) {
        for (int k = 0; k < i; k++) {
            const KeyBinding *a = &keys.bindings[i], *b = &keys.bindings[k];
            bool same = a->key == b->key && a->ctrl == b->ctrl && a->shift == b->shift &&
                        a->typed == b->typed;
            if (same) {
                fail_msg("%s and %s share a key", action_info(a->action)->word,
                         action_info(b->action)->word);
            }
        }
    }
}

static void strokes_mean_what_they_say(void **state)
{
    (void)state;
    Keys keys;
    keys_init(&keys);
    const struct {
        SDL_Event event;
        Action action;
    } rows[] = {
        { key_event(SDLK_RIGHT, 0, false), ACTION_NEXT },
        { key_event(SDLK_RIGHT, KMOD_NUM | KMOD_CAPS, false), ACTION_NEXT },
        { key_event(SDLK_RIGHT, KMOD_LSHIFT, false), ACTION_NEXT },
        { key_event(SDLK_RIGHT, KMOD_LALT, false), ACTION_NONE },
        { key_event(SDLK_RIGHT, KMOD_LGUI, false), ACTION_NONE },
        { key_event(SDLK_RIGHT, KMOD_LCTRL, false), ACTION_NONE },
        { key_event(SDLK_z, 0, false), ACTION_NONE },
        { key_event(SDLK_z, KMOD_LCTRL, false), ACTION_BACK },
        { key_event(SDLK_z, KMOD_LCTRL | KMOD_LSHIFT, false), ACTION_REDO },
        { key_event(SDLK_y, KMOD_LCTRL | KMOD_LSHIFT, false), ACTION_NONE },
        { key_event(SDLK_KP_6, 0, false), ACTION_NEXT },
        { key_event(SDLK_KP_6, KMOD_NUM, false), ACTION_NONE },
        { key_event(SDLK_UNKNOWN, 0, false), ACTION_NONE },
        { text_event("b"), ACTION_BLACK },
        { text_event("B"), ACTION_BLACK },
        { text_event("?"), ACTION_HELP },
        { text_event(" "), ACTION_NONE },
        { text_event(""), ACTION_NONE },
        { text_event("bb"), ACTION_NONE },
        { text_event("\xC3\xA9"), ACTION_NONE },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Action action = action_of(&keys, rows[i].event);
        if (action != rows[i].action) {
            fail_msg("row %zu gives %s, should be %s", i, action_info(action)->word,
                     action_info(rows[i].action)->word);
        }
        SDL_Event up = { .type = SDL_KEYUP };
        action_of(&keys, up);
    }
}

static void held_key_counts_once_except_up_and_down(void **state)
{
    (void)state;
    Keys keys;
    keys_init(&keys);
    assert_int_equal(action_of(&keys, key_event(SDLK_PAGEDOWN, 0, true)), ACTION_NONE);
    assert_int_equal(action_of(&keys, key_event(SDLK_F5, 0, true)), ACTION_NONE);
    assert_int_equal(action_of(&keys, key_event(SDLK_UP, 0, true)), ACTION_UP);
    assert_int_equal(action_of(&keys, key_event(SDLK_DOWN, 0, true)), ACTION_DOWN);
}

static void typed_character_follows_the_key_before_it(void **state)
{
    (void)state;
    const struct {
        int mod;
        bool repeat;
        Action action;
    } rows[] = {
        { 0, false, ACTION_BLACK },           { 0, true, ACTION_NONE },
        { KMOD_LALT, false, ACTION_NONE },    { KMOD_LCTRL, false, ACTION_NONE },
        { KMOD_RGUI, false, ACTION_NONE },    { KMOD_RALT, false, ACTION_BLACK },
        { KMOD_LSHIFT, false, ACTION_BLACK }, { KMOD_LCTRL | KMOD_RALT, false, ACTION_BLACK },
    };
    Keys keys;
    keys_init(&keys);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(action_of(&keys, key_event(SDLK_b, rows[i].mod, rows[i].repeat)), 0);
        assert_int_equal(action_of(&keys, text_event("b")), rows[i].action);
    }
    SDL_Event up = { .type = SDL_KEYUP };
    action_of(&keys, key_event(SDLK_b, 0, true));
    action_of(&keys, up);
    assert_int_equal(action_of(&keys, text_event("b")), ACTION_BLACK);
}

static void digits_are_digits(void **state)
{
    (void)state;
    Keys keys;
    keys_init(&keys);
    for (int i = 0; i < 10; i++) {
        SDL_Event event = text_event((char[]){ (char)('0' + i), 0 });
        KeyInput out;
        assert_true(keys_translate(&keys, &event, &out));
        assert_int_equal(out.input.kind, INPUT_DIGIT);
        assert_int_equal(out.input.digit, i);
    }
}

static void finger_and_its_mouse_count_once(void **state)
{
    (void)state;
    Keys keys;
    keys_init(&keys);
    KeyInput out = { 0 };
    SDL_Event finger = { .type = SDL_FINGERDOWN };
    assert_false(keys_translate(&keys, &finger, &out));
    finger.type = SDL_FINGERMOTION;
    assert_false(keys_translate(&keys, &finger, &out));
}

static SDL_Event button_event(Uint32 type, Uint32 which, int button)
{
    SDL_Event event = { .type = type };
    event.button.windowID = 3;
    event.button.which = which;
    event.button.button = (Uint8)button;
    event.button.x = 12;
    event.button.y = 34;
    return event;
}

static SDL_Event motion_event(Uint32 which, Uint32 pressed)
{
    SDL_Event event = { .type = SDL_MOUSEMOTION };
    event.motion.windowID = 3;
    event.motion.which = which;
    event.motion.state = pressed;
    event.motion.x = 12;
    event.motion.y = 34;
    return event;
}

static SDL_Event window_event(int what)
{
    SDL_Event event = { .type = SDL_WINDOWEVENT };
    event.window.windowID = 3;
    event.window.event = (Uint8)what;
    return event;
}

static void mouse_and_finger_point_where_they_are(void **state)
{
    (void)state;
    const Uint32 finger = SDL_TOUCH_MOUSEID;
    const struct {
        SDL_Event event;
        PointKind point; // POINT_NONE: means nothing
        bool touch;
        int at; // x * 100 + y
    } rows[] = {
        { button_event(SDL_MOUSEBUTTONDOWN, 0, SDL_BUTTON_LEFT), POINT_DOWN, false, 1234 },
        { button_event(SDL_MOUSEBUTTONDOWN, finger, SDL_BUTTON_LEFT), POINT_DOWN, true, 1234 },
        { button_event(SDL_MOUSEBUTTONUP, 0, SDL_BUTTON_LEFT), POINT_UP, false, 1234 },
        { button_event(SDL_MOUSEBUTTONUP, finger, SDL_BUTTON_LEFT), POINT_UP, true, 1234 },
        { button_event(SDL_MOUSEBUTTONDOWN, 0, SDL_BUTTON_RIGHT), POINT_LOST, false, 1234 },
        { button_event(SDL_MOUSEBUTTONDOWN, 0, SDL_BUTTON_X1), POINT_LOST, false, 1234 },
        { button_event(SDL_MOUSEBUTTONUP, 0, SDL_BUTTON_RIGHT), POINT_NONE, false, 0 },
        { motion_event(0, SDL_BUTTON_LMASK), POINT_MOVE, false, 1234 },
        { motion_event(finger, SDL_BUTTON_LMASK), POINT_MOVE, true, 1234 },
        { motion_event(0, SDL_BUTTON_LMASK | SDL_BUTTON_RMASK), POINT_MOVE, false, 1234 },
        { motion_event(0, 0), POINT_HOVER, false, 1234 },
        { motion_event(0, SDL_BUTTON_RMASK), POINT_HOVER, false, 1234 },
        { window_event(SDL_WINDOWEVENT_LEAVE), POINT_LOST, false, 0 },
        { window_event(SDL_WINDOWEVENT_FOCUS_LOST), POINT_LOST, false, 0 },
        { window_event(SDL_WINDOWEVENT_ENTER), POINT_NONE, false, 0 },
        { window_event(SDL_WINDOWEVENT_EXPOSED), POINT_NONE, false, 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Keys keys;
        keys_init(&keys);
        KeyInput out = { 0 };
        bool means = keys_translate(&keys, &rows[i].event, &out);
        bool same = means == (rows[i].point != POINT_NONE) && out.point == rows[i].point &&
                    out.touch == rows[i].touch &&
                    (int)out.x_px * 100 + (int)out.y_px == rows[i].at;
        if (!same || (means && out.window_id != 3)) fail_msg("row %zu: %d", i, (int)out.point);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_key_of_the_table_does_its_action),
        cmocka_unit_test(while_a_name_is_typed_letters_are_text),
        cmocka_unit_test(no_key_is_bound_twice),
        cmocka_unit_test(strokes_mean_what_they_say),
        cmocka_unit_test(held_key_counts_once_except_up_and_down),
        cmocka_unit_test(typed_character_follows_the_key_before_it),
        cmocka_unit_test(digits_are_digits),
        cmocka_unit_test(finger_and_its_mouse_count_once),
        cmocka_unit_test(mouse_and_finger_point_where_they_are),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
