/* The start screen: what can be played now. Rows are read when the screen comes up, and again when a
 * file changes (session.h). */
#ifndef EVENING_MENU_H
#define EVENING_MENU_H

#include "evening/journal.h"
#include "formats/format.h"

typedef struct MenuRow {
    int64_t resume; /* evening to go on with; 0: begin with `path` */
    const char *path;
    const char *format; /* Format.id, for the drawing; "" when nothing can play it */
    Str title, about;   /* "Eens of oneens?", "12 stellingen" */
    int messages;       /* that ask for a look: severity DIAG_LOOK and up */
} MenuRow;

typedef struct Menu {
    MenuRow *rows;
    int count;
    size_t capacity;
    int cursor;
    Str note; /* what to do when there is nothing to choose */
} Menu;

/* Adds the unfinished evenings of the journal that no other program is playing, newest first, at most
 * `most`; with `path` only those that began with it. `now_ms`: today, in ms since 1970. */
void menu_add_evenings(Menu *menu, Arena *arena, Journal *journal, const char *path, int most,
                       int64_t now_ms);
/* Adds one pack or folder; with `quiet` only when something in it can be played. */
void menu_add_pack(Menu *menu, Arena *arena, const char *path, const Metrics *metrics, bool quiet);
/* Adds every pack in a folder, and every folder in it that holds packs, but for `sjablonen`: those are
 * to be filled in, and `portfolio`, where evenings are kept. NULL adds nothing. */
void menu_add_folder(Menu *menu, Arena *arena, const char *folder, const Metrics *metrics);

/* Adds the decks in a folder, each with the game it is for, and the folder itself, when all of them
 * together make a game that none of them is for: the placemat. NULL adds nothing. */
void menu_add_decks(Menu *menu, Arena *arena, const char *folder, const Metrics *metrics);

/* "19:32", in local time. */
Str clock_text(Arena *arena, int64_t wall_ms);
/* "19:32" when that is today, else "12 mei, 19:32". */
Str menu_when(Arena *arena, int64_t wall_ms, int64_t now_ms);

/* The page with the cursor, menu_draw.c: unfinished evenings are on the first one. A row is the group
 * "rij N", from 0; "wijs N" is the button for the page on which row N is the first. */
void menu_draw(const Menu *menu, const Scene *scene, DrawList *list);

#endif
