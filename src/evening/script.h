/* A list of moves in a file: demos, screenshots, tests. One a line, played on a session:
 *   volgende | terug | opnieuw     forward, undo, redo (any word of the action table works)
 *   cijfers 12                     digits, typed one by one
 *   tik antwoord-rood              a finger on a group of the picture
 *   typ Sanne                      letters, where a line is being typed
 *   sleep kaart 3 -> vak beroepen  the group "sleep kaart 3" dragged to another and let go there
 *   sleep kaart 3 boven vak beroepen   and held there
 *   anything else                  a move of the format, such as "stem rood 12 groen 8"
 * "@90" in front sets the evening clock to 90 s; without it each line comes 5 s after the one before.
 * Lines that begin with // and empty lines are skipped. */
#ifndef EVENING_SCRIPT_H
#define EVENING_SCRIPT_H

#include "evening/session.h"

typedef struct ScriptLine {
    Str text;        /* without its time */
    int64_t wall_ms; /* when it is played */
    int number;      /* in the file, from 1 */
    float width;     /* of the script */
} ScriptLine;

typedef struct Script {
    Str rest;
    int64_t start_ms, wall_ms;
    int number;
    float width; /* of the picture in which things are dragged; 1778 unless the caller sets another */
} Script;

/* Lines of `text`, the first one at `start_ms` plus 5 s. */
Script script_begin(Str text, int64_t start_ms);
/* The next line to play; false at the end. */
bool script_next(Script *script, ScriptLine *line);
/* Plays it. False, with a sentence that names the line, when a move is refused or what is to be dragged
 * is not there. */
bool script_play(Session *session, const ScriptLine *line, Err *err);

/* A file name for the picture after a line: letters and digits of it, the rest as dashes, at most
 * `most` characters. In the arena. */
Str script_slug(Arena *arena, Str text, size_t most);

#endif
