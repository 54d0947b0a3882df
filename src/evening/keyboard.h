/* Keys on the screen, for a finger on the digibord: letters for a name, and one row of digits in the foot
 * for a number. Pure: where the keys are, what they look like, what a tap on one means.
 *
 * No key needs to be held or hit twice. Each is a group, "toets <word>" or "cijfer <word>", at least
 * 84 units high and 84 wide at 4:3 (look.md: the smallest target is 1/12 of the height). */
#ifndef EVENING_KEYBOARD_H
#define EVENING_KEYBOARD_H

#include "formats/format.h"

enum { KEYBOARD_H = 474, DIGITS_H = 120, KEYBOARD_MOST = 64 };

typedef enum Keyboard {
    KEYBOARD_LETTERS, /* digits, qwerty, the accents that Dutch names have most */
    KEYBOARD_ACCENTS, /* the letters are those of all the other names in a class */
    KEYBOARD_DIGITS   /* the row for a number */
} Keyboard;

typedef enum KeyMeaning {
    KEY_NONE,
    KEY_WRITE,   /* its text; a letter may be a capital */
    KEY_DIGIT,   /* `digit` */
    KEY_ERASE,   /* the last letter or digit */
    KEY_DONE,    /* what was typed is meant: Enter */
    KEY_LEAVE,   /* the way out */
    KEY_CAPITAL, /* the next letter is a capital, or none after all */
    KEY_ACCENTS  /* other letters, and back */
} KeyMeaning;

typedef struct Key {
    KeyMeaning meaning;
    Str text;  /* KEY_WRITE: one small letter, a sign or a blank */
    int digit; /* KEY_DIGIT */
    Str group; /* "toets a" */
    Str label; /* of a key that writes nothing */
    Rect box;
} Key;

/* All keys of a keyboard in a picture `width` wide, from left to right and then down; at most
 * KEYBOARD_MOST. Their texts live in the arena. */
int keyboard_keys(Keyboard keyboard, float width, Arena *arena, Key *keys);

/* The key of that group, whichever keyboard it is on; KEY_NONE when there is none. */
Key keyboard_key(Str group);

/* A letter is a capital at the start of a name and behind a hyphen ("Jan-Willem"), and small otherwise;
 * not behind a blank: "Samira en haar moeder". */
bool keyboard_capital(Str typed);

/* Draws it over the lower end of the picture. `capital`: letters are capitals now. `typed`: the number so
 * far, on KEYBOARD_DIGITS. Between two keys nothing can be hit: the panel is the group "toetsenbord". */
void keyboard_draw(DrawList *list, const Scene *scene, Keyboard keyboard, bool capital, Str typed);

#endif
