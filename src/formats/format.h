/* The contract of a format: one game of the evening.
 *
 * A format is pure: pack + seed + moves give the same state everywhere. It sees no files, no clock,
 * no screen. Every change of state is a move, one short line of text, so undo, resume, replay and
 * tests need no code of the format's own. A new format is one file with one `const Format`, one row
 * in format_table.c, one test file; nul.c is the template. */
#ifndef FORMATS_FORMAT_H
#define FORMATS_FORMAT_H

#include "draw/text.h"
#include "formats/action.h"
#include "pack/pack.h"

typedef enum Audience {
    FOR_ROOM,   /* the beamer: never shows what only the teacher may know before its move */
    FOR_TEACHER /* the laptop: the right answer, the school's view, the prompts, what comes next */
} Audience;

/* Who looks, through what, and when. */
typedef struct Scene {
    Audience audience;
    float width;            /* logical, DRAW_HEIGHT high: 1333 (4:3) .. 1778 (16:9) and wider */
    int64_t now_ms;         /* evening clock, less the time that the part was not on the screen */
    const Metrics *metrics;
    int zoom;    /* letters larger (+) or smaller (-) than usual, in steps of the ladder: -2 .. 2 */
    bool motion; /* false: show the end of every movement at once */

    /* Fingers or a mouse are in use: the house has buttons in the foot, the one forward on the side of the
     * hand. While something is typed by finger its keys lie over the lower end, `keyboard` high (0: there
     * are none); what is typed, and what it can mean, stands above them. */
    bool touch, left_hand;
    float keyboard;

    /* FOR_TEACHER only. What the evening has next, once this part has no step left; empty: it has one, or
     * nothing follows. And what the room sees in the place of the game as it is now (black, a still
     * picture), with that in a few words; NULL: it sees the game. */
    Str after;
    const DrawList *room;
    Str room_words;

    /* Not the screen but something to keep. A sheet of Report.sheets, from 1: A3 lying down, `width` wide. Or
     * a page of the portfolio with these words in the foot ("De avond · 22 november 2026"). A family looks
     * at it at home: nothing asks to press, to type, to count or to hurry. */
    int sheet;
    Str keepsake;
} Scene;

/* Groups of a picture are what a finger can hit. The house knows some by their first word:
 *     zet <move>      plays the move
 *     knop <word>     acts as the key of that action (action.h)
 *     cijfers [name]  puts digits in the foot; with a name it is a tap on that name besides
 *     sleep <name>    can be dragged; let go where it was taken it is a tap
 * Any other name reaches the format as INPUT_TAP.
 *
 * What is dragged is drawn at (held_x, held_y) of Ui and has no group there: the pointer is over what lies
 * below. A drag that ends otherwise (Esc, a second button, outside the window) is a drop with an empty
 * target; that changes nothing. */
typedef enum InputKind {
    INPUT_ACTION,
    INPUT_DIGIT,
    INPUT_TAP,
    INPUT_DRAG, /* a group "sleep ..." is being dragged: `held`, over `target`, at (x, y); no move */
    INPUT_DROP, /* and is let go there */
    INPUT_TEXT, /* only while Ui.typing: what was typed, digits and blanks included */
    INPUT_ERASE /* only while Ui.typing: take off the last character */
} InputKind;

typedef struct Input {
    InputKind kind;
    Action action;  /* INPUT_ACTION */
    int digit;      /* INPUT_DIGIT: 0..9 */
    Str target;     /* INPUT_TAP, _DRAG, _DROP: name of the group below, empty when there is none */
    Str held;       /* INPUT_DRAG, _DROP: name of the group that is dragged, "sleep ..." */
    float x, y;     /* INPUT_DRAG, _DROP: where in the picture the pointer is */
    Audience seen;  /* INPUT_TAP, _DRAG, _DROP: in whose picture; a drag shows in that one only */
    Str text;       /* INPUT_TEXT: one line of UTF-8; lives as long as the call */
    int64_t now_ms; /* the clock of Scene.now_ms */
} Input;

enum { UI_TEXT_BYTES = 160, UI_HELD_BYTES = 64 };

/* What undo need not restore: what is half typed, chosen or dragged. The zero value is the start. Only
 * `interpret` writes it; the session zeroes it after undo, redo and a jump. */
typedef struct Ui {
    int field;   /* 1 + the field that was chosen; 0: the format picks one */
    int digits;  /* how many digits were typed into it; 0: nothing yet */
    int number;  /* their value */
    bool typing; /* letters are text now, and no keys */
    int text_n;  /* bytes of `text` */
    char text[UI_TEXT_BYTES];
    int held_n; /* bytes of `held`; 0: nothing is dragged */
    char held[UI_HELD_BYTES]; /* the name of the group that is dragged, "sleep ..." */
    float held_x, held_y;     /* where it is now */
} Ui;

/* What was typed. */
Str ui_text(const Ui *ui);
/* Takes INPUT_TEXT and INPUT_ERASE into the text, of at most `most` characters; what does not fit is
 * not taken. True: the input was one of these. */
bool ui_type(Ui *ui, const Input *input, int most);

/* Takes INPUT_DRAG and INPUT_DROP: what is dragged and where it is, and nothing any more after it was
 * let go. True: the input was one of these. */
bool ui_drag(Ui *ui, const Input *input);
/* The name of the group that is dragged, "sleep ..."; empty: none is. */
Str ui_held(const Ui *ui);

/* A format's own; only its file knows the inside. */
typedef struct State State;

/* What a room voted: red first, then green. */
typedef struct ReportVote {
    bool apart; /* [0] parents and [1] children; else [0] everybody */
    int count[2][2]; /* per group; -1: not counted */
    Str guess[2];    /* per group that was not counted: "vooral rood"; may be empty */
} ReportVote;

/* One item as the overview shows it and the results keep it. Texts live in the report's arena. */
typedef struct ReportItem {
    Str move;    /* the move that goes there, e.g. "naar 4" */
    Str toggle;  /* the move that leaves it out or takes it in; empty: it cannot */
    Str title;   /* what the overview calls it, e.g. "Stelling 4" */
    Str text;    /* the item itself */
    Str outcome; /* in words, "ouders 7 rood, 19 groen"; empty while there is none */
    ReportVote votes[2]; /* the first vote and the one after the talk */
    int vote_count;
    bool done, now;
    bool out; /* it does not take part */
} ReportItem;

typedef struct Report {
    Arena *arena;
    ReportItem *items;
    int count;
    size_t capacity;
    Str place;   /* where the part stands, for "Verder met ..." : "stelling 5 van 12" */
    Str summary; /* one sentence above the overview; may be empty */
    Str moment;  /* what the room sees now, when it is worth a picture for the portfolio: "Stelling 4".
                    Of pictures with one name the last is kept. Empty: it is not worth one */
    Str aside;   /* what only the teacher may know about what is on the screen: the right answer, the
                    school's view, the prompts, the notes; lines. Empty: nothing */
    Str coming;  /* what comes after it, when the room does not know that; one line. Empty: nothing, or
                    the room knows */
    Str wants;   /* `next` is empty because something must come in first: a sentence that asks for it,
                    "Typ eerst een naam." A programme goes on all the same. Empty: nothing must */
    Str *sheets; /* what goes home on paper, a name each; drawn with Scene.sheet */
    int sheet_count;
} Report;

typedef struct Format {
    const char *id, *title; /* "stellingen", "Stellingenspel" */
    const Action *keys;     /* the teacher's foot names them; ends with ACTION_NONE. NULL: none */
    CardKind deck;          /* cards that it plays besides, from a deck beside the pack; CARD_OTHER:
                               none. It must play without them too. */

    /* What an action means now, in two or three words, for the button that does it; empty: the label of
     * its row says it. Keys that move a ring have a button only when they have words here: a finger
     * points at what it means. Of ACTION_NEXT it is what the key brings ("praat samen"), and the foot of
     * the room's own picture says the same: both take it from one function. It is short enough for the
     * teacher's button, two lines of 308 at 28, and empty only while letters are typed. */
    Str (*says)(const State *state, const Ui *ui, Action action, Arena *arena);

    /* Whether this pack can be played. Marks items that cannot be shown (V10, measured) as not
     * usable and says so in `diags`. What passes here can never crash below. */
    bool (*accepts)(Pack *pack, const Metrics *metrics, DiagList *diags);

    /* The state before the first move; lives in the arena, borrows the pack. */
    State *(*start)(Arena *arena, const Pack *pack, uint64_t seed);

    /* The move this input means now; empty: not for me, it falls through to the common handler.
     * May change `ui` and give an empty move with `*taken` set: the input was used up. */
    Str (*interpret)(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken);

    /* The only way a state changes. `at_ms` is the move on the clock of Scene.now_ms. False:
     * refused (bad text, or not allowed here), and the state is untouched. */
    bool (*apply)(State *state, Str move, int64_t at_ms);

    /* The move that one key forward makes now; empty: the part is over, or see Report.wants. Always
     * accepted by apply. */
    Str (*next)(const State *state, Arena *arena);

    /* The whole picture for who looks. Asks for a later frame with draw_wake when it moves. */
    void (*draw)(const State *state, const Ui *ui, const Scene *scene, DrawList *list);

    /* Results in words and numbers; the moments worth going back to. */
    void (*report)(const State *state, Report *report);
} Format;

/* All formats, in the order in which they are offered a pack. */
extern const Format *const formats[];
extern const int format_count;

/* By id; NULL when there is none. */
const Format *format_by_id(Str id);

/* A new item at the end, zeroed; it moves when the next one comes. */
ReportItem *report_add(Report *report);

#endif
