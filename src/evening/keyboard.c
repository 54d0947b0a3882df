// One table of rows is everything: what stands where follows from the widths in it, and what a tap means
// is found back by the name of its group. Letters stand as on the keyboard of the laptop, because that is
// the only order that everybody can find; an accent is a key of its own, because holding a key is a trick
// that must be told first. Classes have names from everywhere, so the rarer letters are one key away and
// that key goes back by itself. Rejected: keys with the accent alone (who types first the letter?), and
// switching to digits (a table number and a name are asked for in the same field).
#include "evening/keyboard.h"

#include "base/utf8.h"
#include "formats/stage.h"

enum { KEY_H = 84, KEY_GAP = 9, KEY_EDGE = 24, KEY_RADIUS = 20, KEY_SIZE = 42, WORD_SIZE = 34 };
enum { ROWS = 5, DISPLAY_W = 116 };

typedef struct Special {
    Str word, label;
    KeyMeaning meaning;
    Str text;
} Special;

static const Special specials[] = {
    { STR_INIT("hoofdletter"), STR_INIT("Aa"), KEY_CAPITAL, { 0 } },
    { STR_INIT("wis"), STR_INIT("wis"), KEY_ERASE, { 0 } },
    { STR_INIT("sluit"), STR_INIT("sluit"), KEY_LEAVE, { 0 } },
    { STR_INIT("accenten"), STR_INIT("\xC3\xA1\xC3\xA7\xC3\xB1"), KEY_ACCENTS, { 0 } },
    { STR_INIT("spatie"), STR_INIT("spatie"), KEY_WRITE, STR_INIT(" ") },
    { STR_INIT("klaar"), STR_INIT("klaar"), KEY_DONE, { 0 } },
};
enum { SPECIALS = sizeof specials / sizeof *specials };

// Keys with blanks between; "wis:2" is two keys wide, and a row is ten.
static const char last_row[] =
    "sluit accenten \xC3\xA9:0.8 \xC3\xAB:0.8 \xC3\xAF:0.8 \xC3\xB6:0.8 \xC3\xBC:0.8 "
    "spatie:2.2 klaar:1.8";
static const char *const letters[ROWS] = {
    "1 2 3 4 5 6 7 8 9 0",
    "q w e r t y u i o p",
    "a s d f g h j k l '",
    "hoofdletter z x c v b n m - wis",
    last_row,
};
// á à â ä ã å ç ć è ê / ì í î ğ ı ł ñ ń ò ó / ô ø š ş ú û ž
static const char *const accents[ROWS] = {
    "1 2 3 4 5 6 7 8 9 0",
    "\xC3\xA1 \xC3\xA0 \xC3\xA2 \xC3\xA4 \xC3\xA3 \xC3\xA5 \xC3\xA7 \xC4\x87 \xC3\xA8 \xC3\xAA",
    "\xC3\xAC \xC3\xAD \xC3\xAE \xC4\x9F \xC4\xB1 \xC5\x82 \xC3\xB1 \xC5\x84 \xC3\xB2 \xC3\xB3",
    "hoofdletter \xC3\xB4 \xC3\xB8 \xC5\xA1 \xC5\x9F \xC3\xBA \xC3\xBB \xC5\xBE - wis",
    last_row,
};
static const char digits[] = "1 2 3 4 5 6 7 8 9 0 wis klaar:1.4";

// A key of the table without its width: "a", "wis".
static Key key_of(Str word)
{
    for (int i = 0; i < SPECIALS; i++) {
        if (!str_eq(word, specials[i].word)) continue;
        return (Key){ .meaning = specials[i].meaning,
                      .text = specials[i].text,
                      .label = specials[i].label };
    }
    return (Key){ .meaning = KEY_WRITE, .text = word };
}

// The width behind a colon, in tenths of a key; one key without it.
static int take_tenths(Str *word)
{
    StrCut cut = str_cut(*word, ':');
    if (cut.head.n == word->n) return 10;
    *word = cut.head;
    Str whole = cut.tail, part = str_drop(cut.tail, 2);
    return (whole.p[0] - '0') * 10 + (part.p[0] - '0');
}

static int lay_row(const char *row, Rect box, float unit, bool number, Arena *arena, Key *keys)
{
    int count = 0;
    Str rest = str_z(row);
    float x = box.x;
    for (Str word = str_word(&rest); word.n > 0; word = str_word(&rest)) {
        float wide = (float)take_tenths(&word) / 10;
        Key key = key_of(word);
        if (number && key.meaning == KEY_WRITE) {
            key.meaning = KEY_DIGIT;
            key.digit = word.p[0] - '0';
        }
        key.group = arena_printf(arena, "%s %.*s", number ? "cijfer" : "toets", STR_ARG(word));
        // A wide key takes the gaps of the keys in whose place it stands.
        key.box = (Rect){ x, box.y, wide * (unit + KEY_GAP) - KEY_GAP, box.h };
        x += wide * (unit + KEY_GAP);
        keys[count++] = key;
    }
    return count;
}

static float stage_width(float width)
{
    Scene scene = { .width = width };
    return stage_of(&scene).width;
}

int keyboard_keys(Keyboard keyboard, float width, Arena *arena, Key *keys)
{
    enum { COLUMNS = 10 };
    const float digit_units = 12.4F;
    if (keyboard == KEYBOARD_DIGITS) {
        float whole = stage_width(width) + 2 * (KEY_EDGE + 18);
        if (whole > width - 2 * KEY_EDGE) whole = width - 2 * KEY_EDGE;
        float left = (width - whole) / 2 + DISPLAY_W + KEY_GAP;
        float unit = (whole - DISPLAY_W) / digit_units - KEY_GAP;
        Rect row = { left, FOOT_CENTRE - KEY_H / 2.0f, 0, KEY_H };
        return lay_row(digits, row, unit, true, arena, keys);
    }
    float whole = stage_width(width), left = (width - whole) / 2;
    float unit = (whole + KEY_GAP) / COLUMNS - KEY_GAP;
    const char *const *rows = keyboard == KEYBOARD_ACCENTS ? accents : letters;
    int count = 0;
    for (int i = 0; i < ROWS; i++) {
        float y = DRAW_HEIGHT - KEYBOARD_H + KEY_GAP + (float)i * (KEY_H + KEY_GAP);
        count += lay_row(rows[i], (Rect){ left, y, 0, KEY_H }, unit, false, arena, keys + count);
    }
    return count;
}

Key keyboard_key(Str group)
{
    static const Keyboard all[] = { KEYBOARD_LETTERS, KEYBOARD_ACCENTS, KEYBOARD_DIGITS };
    enum { ANY_WIDTH = 1778 };
    Key keys[KEYBOARD_MOST], found = { 0 };
    Arena scratch = { 0 };
    for (size_t k = 0; k < sizeof all / sizeof *all && found.meaning == KEY_NONE; k++) {
        int count = keyboard_keys(all[k], ANY_WIDTH, &scratch, keys);
        for (int i = 0; i < count; i++) {
            if (str_eq(keys[i].group, group)) found = keys[i];
        }
    }
    found.group = group; // the rest points into the table
    arena_finish(&scratch);
    return found;
}

bool keyboard_capital(Str typed)
{
    return str_empty(str_trim(typed)) || typed.p[typed.n - 1] == '-';
}

// Drawing ------------------------------------------------------------------------------------------

static Str key_label(const Key *key, Keyboard keyboard, bool capital, Arena *arena)
{
    if (key->meaning == KEY_ACCENTS && keyboard == KEYBOARD_ACCENTS) return STR("abc");
    if (!str_empty(key->label) || !capital) return str_empty(key->label) ? key->text : key->label;
    char *bytes = arena_alloc(arena, 4, 1);
    size_t at = 0;
    return (Str){ bytes, utf8_put(bytes, utf8_capital(utf8_next(key->text, &at))) };
}

static void draw_key(DrawList *list, const Scene *scene, const Key *key, Str label)
{
    bool done = key->meaning == KEY_DONE, word = !str_empty(key->label);
    float size = word ? WORD_SIZE : KEY_SIZE;
    if (done) {
        draw_rrect(list, key->box, KEY_RADIUS, ROLE_ACCENT);
    } else {
        draw_panel(list, key->box, KEY_RADIUS, 3, ROLE_LINE, word ? ROLE_GROUND : ROLE_PAPER);
    }
    text_line(list, scene->metrics, key->box.x + key->box.w / 2,
              key->box.y + key->box.h / 2 + 0.34f * size, size, done || !word,
              done ? ROLE_ON_ACCENT : ROLE_INK, ALIGN_CENTRE, label);
    draw_group(list, key->group, key->box);
}

// The number so far, before its row of keys.
static void draw_number(DrawList *list, const Scene *scene, const Key *first, Str typed)
{
    Rect box = { first->box.x - KEY_GAP - DISPLAY_W, first->box.y, DISPLAY_W, KEY_H };
    TextStyle style = { .bold = true,
                        .role = ROLE_INK,
                        .align = ALIGN_CENTRE,
                        .largest = 60,
                        .smallest = SIZE_HINT_MIN,
                        .max_lines = 1 };
    draw_panel(list, box, KEY_RADIUS, 4, ROLE_ACCENT, ROLE_PAPER);
    if (!str_empty(typed)) text_box(list, scene->metrics, rect_inset(box, 6), typed, &style);
}

void keyboard_draw(DrawList *list, const Scene *scene, Keyboard keyboard, bool capital, Str typed)
{
    Key keys[KEYBOARD_MOST] = { { 0 } };
    bool number = keyboard == KEYBOARD_DIGITS;
    int count = keyboard_keys(keyboard, scene->width, list->arena, keys);
    float high = number ? DIGITS_H : KEYBOARD_H;
    Rect panel = { 0, DRAW_HEIGHT - high, scene->width, high };
    draw_rrect(list, panel, 0, ROLE_HAZE);
    draw_group(list, STR("toetsenbord"), panel);
    if (number) draw_number(list, scene, &keys[0], typed);
    for (int i = 0; i < count; i++) {
        draw_key(list, scene, &keys[i], key_label(&keys[i], keyboard, capital, list->arena));
    }
}
