// Two ways in, because keyboards differ: keys with a name come as key events, characters as text
// events, after layout and dead keys have had their say. Text events do not tell whether a key is
// held, so the key event before them is remembered. Fingers are read as the mouse that SDL makes of
// them, which follows one finger at a time: a palm on the glass is then no second tap, and no tap
// counts twice.
#include "screen/keys.h"

#include "base/utf8.h"

#include <assert.h>

// The number block, as the key it stands for. Without its lamp it moves.
static const struct Alias {
    SDL_Keycode key, stands_for;
    bool without_lamp;
} aliases[] = {
    { SDLK_KP_ENTER, SDLK_RETURN, false }, { SDLK_KP_6, SDLK_RIGHT, true },
    { SDLK_KP_4, SDLK_LEFT, true },        { SDLK_KP_8, SDLK_UP, true },
    { SDLK_KP_2, SDLK_DOWN, true },        { SDLK_KP_3, SDLK_PAGEDOWN, true },
    { SDLK_KP_9, SDLK_PAGEUP, true },
};

static bool take_prefix(Str *name, Str prefix)
{
    if (name->n <= prefix.n || !str_starts(*name, prefix)) return false;
    *name = str_drop(*name, prefix.n);
    return true;
}

static KeyBinding binding_of(Str name, Action action)
{
    KeyBinding binding = { .action = action };
    size_t end = 0;
    uint32_t first = utf8_next(name, &end);
    if (end == name.n) {
        binding.typed = first;
        return binding;
    }
    binding.ctrl = take_prefix(&name, STR("Ctrl+"));
    binding.shift = take_prefix(&name, STR("Shift+"));
    char z[32] = { 0 }; // SDL's longest name has 23 letters
    assert(name.n < sizeof z);
    SDL_memcpy(z, name.p, name.n);
    binding.key = SDL_GetKeyFromName(z);
    assert(binding.key != SDLK_UNKNOWN);
    return binding;
}

void keys_init(Keys *keys)
{
    *keys = (Keys){ 0 };
    for (int i = 1; i < ACTION_COUNT; i++) {
        Str rest = str_z(action_info((Action)i)->keys), name;
        while (!str_empty(name = str_word(&rest))) {
            assert(keys->count < KEYS_MOST);
            keys->bindings[keys->count++] = binding_of(name, (Action)i);
        }
    }
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "1");
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
}

static bool may_repeat(Action action)
{
    return action == ACTION_UP || action == ACTION_DOWN;
}

static bool act(Action action, KeyInput *out)
{
    *out = (KeyInput){ .input = { .kind = INPUT_ACTION, .action = action } };
    return true;
}

static SDL_Keycode plain_key(SDL_Keysym sym)
{
    for (size_t i = 0; i < sizeof aliases / sizeof aliases[0]; i++) {
        bool lamp = (sym.mod & KMOD_NUM) != 0;
        if (sym.sym == aliases[i].key && !(aliases[i].without_lamp && lamp)) {
            return aliases[i].stands_for;
        }
    }
    return sym.sym;
}

// AltGr (on some keyboards sent as Ctrl with Alt) types characters; the other Alt does not.
static bool belongs_to_desktop(Uint16 mod)
{
    return (mod & KMOD_GUI) != 0 || ((mod & KMOD_LALT) != 0 && (mod & KMOD_CTRL) == 0);
}

static bool on_key(Keys *keys, const SDL_KeyboardEvent *event, KeyInput *out)
{
    Uint16 mod = event->keysym.mod;
    bool ctrl = (mod & KMOD_CTRL) != 0, shift = (mod & KMOD_SHIFT) != 0;
    bool alt = (mod & (KMOD_ALT | KMOD_MODE)) != 0;
    bool held = event->repeat != 0 && !keys->typing;
    keys->mute = held || belongs_to_desktop(mod) || (ctrl && !alt);
    if (alt || belongs_to_desktop(mod)) return false;
    SDL_Keycode key = plain_key(event->keysym);
    if (keys->typing && !ctrl && key == SDLK_SPACE) return false; // comes as text
    if (keys->typing && !ctrl && key == SDLK_BACKSPACE) {
        *out = (KeyInput){ .input = { .kind = INPUT_ERASE } };
        return true;
    }
    for (int i = 0; i < keys->count; i++) {
        const KeyBinding *binding = &keys->bindings[i];
        if (binding->key != key || key == 0 || binding->ctrl != ctrl) continue;
        if (ctrl && binding->shift != shift) continue;
        if (event->repeat && !may_repeat(binding->action)) return false;
        return act(binding->action, out);
    }
    return false;
}

static bool on_text(Keys *keys, const char *text, KeyInput *out)
{
    if (keys->mute) return false;
    Str typed = str_z(text);
    if (keys->typing) {
        *out = (KeyInput){ .input = { .kind = INPUT_TEXT, .text = typed } };
        return typed.n > 0;
    }
    size_t end = 0;
    uint32_t c = utf8_next(typed, &end);
    if (c == 0 || end != typed.n) return false; // a word from an input method is no key
    if (c >= '0' && c <= '9') {
        *out = (KeyInput){ .input = { .kind = INPUT_DIGIT, .digit = (int)(c - '0') } };
        return true;
    }
    if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
    for (int i = 0; i < keys->count; i++) {
        if (keys->bindings[i].typed == c) return act(keys->bindings[i].action, out);
    }
    return false;
}

static bool on_button(const SDL_MouseButtonEvent *event, KeyInput *out)
{
    bool down = event->type == SDL_MOUSEBUTTONDOWN, left = event->button == SDL_BUTTON_LEFT;
    if (!down && !left) return false;
    *out = (KeyInput){ .point = !left  ? POINT_LOST
                                : down ? POINT_DOWN
                                       : POINT_UP,
                       .touch = event->which == SDL_TOUCH_MOUSEID,
                       .window_id = event->windowID,
                       .x_px = (float)event->x,
                       .y_px = (float)event->y };
    return true;
}

static bool on_motion(const SDL_MouseMotionEvent *event, KeyInput *out)
{
    *out = (KeyInput){ .point = event->state & SDL_BUTTON_LMASK ? POINT_MOVE : POINT_HOVER,
                       .touch = event->which == SDL_TOUCH_MOUSEID,
                       .window_id = event->windowID,
                       .x_px = (float)event->x,
                       .y_px = (float)event->y };
    return true;
}

// The window was left, or the keys go elsewhere.
static bool on_window(const SDL_WindowEvent *event, KeyInput *out)
{
    if (event->event != SDL_WINDOWEVENT_LEAVE && event->event != SDL_WINDOWEVENT_FOCUS_LOST) {
        return false;
    }
    *out = (KeyInput){ .point = POINT_LOST, .window_id = event->windowID };
    return true;
}

bool keys_translate(Keys *keys, const SDL_Event *event, KeyInput *out)
{
    switch (event->type) {
    case SDL_KEYDOWN:
        return on_key(keys, &event->key, out);
    case SDL_KEYUP:
        keys->mute = false;
        return false;
    case SDL_TEXTINPUT:
        return on_text(keys, event->text.text, out);
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        return on_button(&event->button, out);
    case SDL_MOUSEMOTION:
        return on_motion(&event->motion, out);
    case SDL_WINDOWEVENT:
        return on_window(&event->window, out);
    default:
        return false;
    }
}
