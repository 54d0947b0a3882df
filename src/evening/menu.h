/* The start screen: what can be played now. Rows come one by one, because reading a hundred packs takes
 * longer than anybody wants to look at nothing, and only ever behind those that are there: nothing
 * moves under a finger. */
#ifndef EVENING_MENU_H
#define EVENING_MENU_H

#include "evening/session.h"
#include "evening/watch.h"

/* In place of a Format.id: a programme, which plays its parts. */
#define MENU_PROGRAMME "programma"

typedef struct MenuRow {
    int64_t resume; /* evening to go on with; 0: begin with `path` */
    const char *path;
    const char
        *format; /* Format.id or MENU_PROGRAMME, for the drawing; "" when nothing can play it */
    Str title, about; /* "Eens of oneens?", "12 stellingen" */
    Str photo;        /* path of the first one that it shows; empty: none, then it has a drawing */
    int messages;     /* that ask for a look: severity DIAG_LOOK and up */
} MenuRow;

/* Folders with packs, in the order of the start screen. */
typedef enum MenuShelf {
    SHELF_OWN, /* the teacher's: what was meant to play and cannot is a row as well */
    SHELF_EXAMPLES,
    SHELF_DECKS, /* each deck with the game it is for, and behind them the folder itself, when all of
                    them together make a game that none of them is for: the placemat */
    SHELF_COUNT
} MenuShelf;

/* What is still to be read. */
typedef struct MenuFill {
    const char *folders[SHELF_COUNT]; /* NULL: there is none */
    int shelf;                        /* that is being read; SHELF_COUNT: all is read */
    bool listed;
    Str *names; /* of what is in its folder */
    int name_count, at;
    int first; /* its first row */
} MenuFill;

typedef struct Menu {
    MenuRow *rows;
    int count;
    size_t capacity;
    int cursor;
    MenuFill fill; /* see menu_fill; of the zero value no step was ever asked */
    bool filling;
} Menu;

/* Adds the unfinished evenings of the journal that no other program is playing, newest first, at most
 * `most`; with `path` only those that began with it. `now_ms`: today, in ms since 1970. */
void menu_add_evenings(Menu *menu, Arena *arena, Journal *journal, const char *path, int most,
                       int64_t now_ms);

typedef enum MenuTake {
    TAKE_ALL,   /* it was asked for by name */
    TAKE_MEANT, /* what can be played, or was meant to: it has items, or is a document of a word
                   processor, whose message tells how to go on */
    TAKE_PLAYABLE
} MenuTake;

/* Adds one pack or folder, when it is to be taken. */
void menu_add_pack(Menu *menu, Arena *arena, const char *path, const SessionSetup *setup,
                   MenuTake take);

/* Reads a pack as the row was read: into `arena`, with all that is to be said about it. Gives the id of
 * what plays it, as in MenuRow; NULL when it could not be read at all. */
const char *menu_read(Arena *arena, const char *path, const SessionSetup *setup, Pack *pack,
                      DiagList *diags);

/* From now on menu_step has something to do. In each folder every pack is a row, and every folder that
 * holds packs, but for `sjablonen`: those are to be filled in, and `portfolio`, where evenings are
 * kept. `avond.txt` comes first. Folders are borrowed. */
void menu_fill(Menu *menu, const char *const folders[SHELF_COUNT]);
/* Reads on: one pack, or the list of one folder, which `watch` then watches. True: there is more. */
bool menu_step(Menu *menu, Arena *arena, Watch *watch, const SessionSetup *setup);

/* "19:32", in local time. */
Str clock_text(Arena *arena, int64_t wall_ms);
/* "19:32" when that is today, else "12 mei, 19:32". */
Str menu_when(Arena *arena, int64_t wall_ms, int64_t now_ms);

/* The page with the cursor, menu_draw.c: unfinished evenings are on the first one. A row is the group
 * "rij N", from 0; "meldingen N" in it opens what there is to say about it; "wijs N" is the button for
 * the page on which row N is the first. */
void menu_draw(const Menu *menu, const Scene *scene, DrawList *list);

/* In the foot, menu_draw.c: the first key of an action and what it does, which is a button as well.
 * Returns where the next one begins. */
float menu_foot_key(DrawList *list, const Scene *scene, float x, Action action, Str words);

/* What a row is, at a glance, menu_figure.c: its photo, or a drawing of its game. MENU_FIGURE_W wide,
 * from x on, round cy. */
enum { MENU_FIGURE_W = 104 };
void menu_figure(DrawList *list, const MenuRow *row, float x, float cy);

#endif
