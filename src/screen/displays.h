/* Which display is whose. The room looks at the beamer, the teacher at the laptop. */
#ifndef SCREEN_DISPLAYS_H
#define SCREEN_DISPLAYS_H

#include <SDL.h>
#include <stdbool.h>

enum { DISPLAYS_MOST = 8, DISPLAY_NONE = -1 };

typedef struct Display {
    SDL_Rect bounds; /* on the desktop */
    bool panel;      /* built into the laptop, as its name says */
    bool part;       /* some of it is no room for windows: below a bar, or past the end of the desktop */
    bool off;        /* SDL still has it, the desktop no longer */
} Display;

typedef struct Displays {
    Display items[DISPLAYS_MOST]; /* numbered as SDL does; more than these are not used */
    int count;
    bool whole; /* the desktop told of more than one where windows fit: so one where none fits is off */
} Displays;

typedef struct DisplaysWish {
    int room;     /* where the room looks, as asked for; DISPLAY_NONE: not asked */
    bool teacher; /* a window for the teacher even where there is no display for it */
    bool swap;
} DisplaysWish;

typedef struct Places {
    int room;     /* a display, never DISPLAY_NONE */
    int teacher;  /* a display; DISPLAY_NONE: no window */
    bool apart;   /* the two do not overlap, so that what is on the one is not on the other */
} Places;

/* With two displays the room's is the one asked for, else the first that is not the laptop's own: that is the
 * one with the name of a panel, else the first. The teacher's is the laptop's, or another that shows
 * nothing of the room's: a beamer that copies the laptop is no second display. */
Places displays_place(const Displays *displays, const DisplaysWish *wish);

/* The first display that is on and holds the middle of this box; DISPLAY_NONE: none. */
int displays_at(const Displays *displays, SDL_Rect box);

/* Whether a display with this name is built in. Linux names outputs: "eDP-1", "LVDS-1", "DSI-1". */
bool displays_panel(const char *name);

/* Marks those that are off: without room for windows, or with less of it than another in the same place:
 * then the lid is closed and the beamer has taken the laptop's place, or it copies the laptop and is
 * smaller. `empty`: for each, whether there is no room at all. */
void displays_mark_off(Displays *displays, const bool *empty);

/* What SDL says now; `displays` is what it said before, or zero. */
void displays_read(Displays *displays);
bool displays_same(const Displays *a, const Displays *b);

#endif
