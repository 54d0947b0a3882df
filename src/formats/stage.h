/* What every screen of the room shares: columns, the title strip, the foot, answers and chips.
 *
 * Zones: title strip 0-112, stage 112-888, foot 888-1000. Margins are 5 % of the width; wider than
 * 16:9 the stage stays 1600 wide in the middle. Sizes are logical units. */
#ifndef FORMATS_STAGE_H
#define FORMATS_STAGE_H

#include "draw/figure.h"
#include "formats/format.h"

enum { STAGE_TOP = 112, STAGE_BOTTOM = 888, FOOT_CENTRE = 940, GUTTER = 32 };
/* Above and below the words in an answer, together: five lines of 42 stand in 312 at 4:3. */
enum { ANSWER_AIR = 36 };

typedef struct Stage {
    float left, width; /* between the margins */
    float half;        /* width of one of two columns */
    float right_half;  /* left of the second column */
    bool roomy;        /* 16:10 or wider: there is room for pawns beside text */
} Stage;

Stage stage_of(const Scene *scene);

/* A step of the ladder `zoom` steps up or down, never below the smallest size of the body text. */
float stage_size(const Scene *scene, float size);

/* Where a box ends that must stay in sight above the keys of the house: `usual` while there are none. */
float stage_above_keys(const Scene *scene, float usual);

/* Pawns and what this is on the left, where we are on the right ("Stelling 3 van 8"). */
void stage_strip(DrawList *list, const Scene *scene, Str title, Str place);

/* Progress on the left (now from 0; -1: not begun; count 0: none) and on the right the key forward
 * with the result it has. Empty hint: no key. The key is the button "knop volgende". A keepsake has its
 * own words there, and nothing else. */
void stage_foot(DrawList *list, const Scene *scene, int now, int count, Str hint);
/* The button in the bottom corner where the hand is, with the arrow of the key forward or without it; what
 * can be hit goes on to the edges of the picture, so that it cannot be missed. Returns its width. */
float stage_corner(DrawList *list, const Scene *scene, Str words, bool arrow, Str group);
float stage_corner_width(const Scene *scene, Arena *arena, Str words, bool arrow);
/* Where a row of so many units begins that ends `after` units before that corner. */
float stage_beside_corner(const Scene *scene, float after, float width);
/* The foot of a keepsake. */
void stage_keepsake(DrawList *list, const Scene *scene, Role role);
/* Quiet words in the middle of the foot, with a small voter: "Kaart omhoog!". Not in a keepsake. */
void stage_cue(DrawList *list, const Scene *scene, Str words);

enum { MOTION_RISE_MS = 200 }; /* pawns raise a card; look.md allows at most 250 */
enum { TITLE_ROW = 812 };      /* centre of the row below the words, which the format fills */
enum { TITLE_ROW_END = 886 };  /* bottom of a row that is higher than usual */

/* The first picture of a part: its name, a line about it, who made it, and the evening's drawing. */
typedef struct TitlePage {
    Str title, usual; /* `usual` stands in for a title that is empty or is one endless word */
    Str about;        /* one line */
    Str makers;       /* "Gemaakt door ..."; empty, or too many for two lines: none */
    bool calm;        /* nobody votes in this part */
    float row_h;      /* of the row below the words, when it is higher than usual; 0: it is not */
    int64_t since_ms; /* evening clock: when the pawns raised their cards */
} TitlePage;
void stage_title(DrawList *list, const Scene *scene, const TitlePage *page);

/* The width of the words on the first picture, and of the row below them. */
float stage_title_width(const Scene *scene);

/* The panel below a question said again in `lines` lines, or over the whole stage for 0 lines. */
Rect stage_panel(const Scene *scene, int lines);

/* "Praat samen" with its pawns in a panel, below the item said again in `text` where there is room for
 * it. Returns the box for the prompt, which goes in after whatever the format puts beside the words,
 * TALK_ABOVE above the box. */
enum { TALK_ABOVE = 80 };
Rect stage_talk_panel(DrawList *list, const Scene *scene, Str text, Str prompt);
/* The prompt in its box; it fades in. */
void stage_talk_prompt(DrawList *list, const Scene *scene, Rect box, Str prompt, int64_t since_ms);
/* Whether the prompt fits when nothing stands above the panel. */
bool stage_prompt_fits(const Scene *scene, Arena *arena, Str prompt);

/* The item's photo in a paper frame, whole, with its credit below; `box` is the picture's. */
void stage_photo(DrawList *list, const Scene *scene, const Item *item, Rect box);

/* An answer: box, sign and words. Both answers share a look, and so the size of their words. */
typedef struct AnswerLook {
    float sign;   /* across */
    float inside; /* from the edge to the sign */
    float gap;    /* from the sign to the words */
    float size;   /* of the words */
} AnswerLook;
/* The look in which the words of both fit in a box of w x h. `fits` (may be NULL): false when there is none,
 * and what is given is the smallest. */
AnswerLook stage_answer_look(const Scene *scene, Arena *arena, Str red, Str green, float w, float h,
                             bool *fits);
void stage_answer(DrawList *list, const Scene *scene, Sign sign, Rect box, Str words,
                  const AnswerLook *look);

/* A chip: a small card with sign and word; `h` high, its left at x. Returns its width. */
float stage_chip(DrawList *list, const Metrics *metrics, Sign sign, float x, float cy, float h,
                 float size, Str word);
float stage_chip_width(const Metrics *metrics, Arena *arena, float h, float size, Str word);

/* A statement or question said again, smaller, above what now matters: 50, or 42 in up to `max_lines`
 * lines from y 124. Returns the number of lines; nought when it does not fit, and draws nothing. */
int stage_again(DrawList *list, const Scene *scene, Str text, int max_lines);
/* The number of lines it would take, without drawing it. */
int stage_again_lines(const Scene *scene, Arena *arena, Str text, int max_lines);

/* Shares of a movement: 0 before, 1 after, eased out. Asks for the next frame while it moves. */
float stage_motion(DrawList *list, const Scene *scene, int64_t since_ms, int length_ms);

/* A new item fades in: sets the list's alpha until the caller sets it back to 255. */
void stage_fade(DrawList *list, const Scene *scene, int64_t since_ms);

#endif
