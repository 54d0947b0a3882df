/* The program in front of people: events in, pictures out, until the teacher stops. */
#ifndef SCREEN_APP_H
#define SCREEN_APP_H

#include "draw/font.h"
#include "evening/session.h"

typedef enum AppKept { APP_KEEPS, APP_KEPT, APP_NOT_KEPT } AppKept;

/* Whoever can write the portfolio of an evening in the background; one at a time. */
typedef struct AppKeeper {
    void *self;
    /* Begins. Takes over what is in the arena, where the evening lives. */
    bool (*start)(void *self, const JournalEvening *evening, Arena *arena, Err *err);
    /* How far it is. After anything but APP_KEEPS it is over, and `sentence` tells how it went. */
    AppKept (*look)(void *self, int *done, int *all, Err *sentence);
    /* Asks it to stop; it is over when `look` says so. */
    void (*cancel)(void *self);
} AppKeeper;

typedef struct AppSetup {
    int w, h;          /* 0: full screen */
    int display;       /* from 0, where the room looks; -1: the beamer, see displays.h */
    bool teacher;      /* open the teacher's window even with one display */
    int frames;        /* stop after so many pictures (bench); 0: never */
    const AppKeeper *keeper; /* NULL: no portfolio can be written */
} AppSetup;

/* Runs until the session is done, the program is told to stop, or the room's window is closed; where that
 * fills a display closing only asks. A portfolio that is then being written is the keeper's to end. False
 * when no window can be opened. */
bool app_run(Session *session, const Fonts *fonts, const AppSetup *setup, Err *err);

#endif
