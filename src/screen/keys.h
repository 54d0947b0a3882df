/* Keys, clicker, mouse and finger become inputs, by the table of formats/action.h.
 *
 * A name in the table is a key, a single character is what is typed: "?" works on any keyboard. */
#ifndef SCREEN_KEYS_H
#define SCREEN_KEYS_H

#include "screen/pointer.h"

#include <SDL.h>

enum { KEYS_MOST = 96 };

typedef struct KeyBinding {
    SDL_Keycode key;  /* 0: a typed character */
    bool ctrl, shift; /* of a key; shift is looked at only when ctrl is held */
    uint32_t typed;   /* lower case */
    Action action;
} KeyBinding;

/* The caller's memory, one a program: what is held down matters for what comes next. */
typedef struct Keys {
    KeyBinding bindings[KEYS_MOST];
    int count;
    bool typing; /* set by the caller: characters are text and Backspace takes one off */
    bool mute; /* the character that follows is of a held key, or of a stroke with Ctrl or Alt */
} Keys;

typedef struct KeyInput {
    Input input;     /* now_ms is the caller's to fill; text is the event's own */
    PointKind point; /* not POINT_NONE: there is no input yet, but a pointer at (x_px, y_px) of the
                        window; what lies there is for pointer.h */
    bool touch;      /* by a finger */
    uint32_t window_id;
    float x_px, y_px;
} KeyInput;

/* Reads the table. Also asks SDL for one tap a finger and for the click that gives a window the
 * focus; so call it before SDL_Init. */
void keys_init(Keys *keys);

/* What this event means; false, and *out untouched, when it means nothing. Show it every event, in
 * order. A held key counts once, except up and down, which go on. Keys held with Alt or the
 * Windows key belong to the desktop. Capitals count as small letters; the number block works with
 * and without its lamp. The first finger counts, others that are down at the same time do not. Of a
 * mouse only the left button means something; another one, going down, loses what that one holds. */
bool keys_translate(Keys *keys, const SDL_Event *event, KeyInput *out);

#endif
