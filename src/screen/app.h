/* The program in front of people: events in, pictures out, until the teacher stops. */
#ifndef SCREEN_APP_H
#define SCREEN_APP_H

#include "draw/font.h"
#include "evening/session.h"

typedef struct AppSetup {
    int w, h;          /* 0: full screen */
    int display;       /* from 0, where the room looks */
    bool teacher;      /* open the teacher's window even with one display */
    int frames;        /* stop after so many pictures (bench); 0: never */
} AppSetup;

/* Runs until the session is done or the window is closed. False when no window can be opened. */
bool app_run(Session *session, const Fonts *fonts, const AppSetup *setup, Err *err);

#endif
