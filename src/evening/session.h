/* A session: one evening being played, or the start screen before it, and everything that is asked of
 * it by key, clicker and finger.
 *
 * The screen turns events into Inputs, gives them here, and paints what session_draw says: it knows no
 * rule. Nothing here knows SDL, so whole evenings are tested without a window. Wall times are ms since
 * 1970 that go on evenly: when the computer's clock is set they do not jump (session_set_hour). Session
 * settings (black, white, a still picture, larger letters, colours) are no moves: undo does not touch them. */
#ifndef EVENING_SESSION_H
#define EVENING_SESSION_H

#include "evening/evening.h"

typedef struct Session Session;

typedef struct SessionSetup {
    const Metrics *metrics;
    Journal *journal;     /* NULL: nothing is kept */
    uint64_t seed;        /* for the evenings that are begun */
    const char *own;      /* the teacher's folder with packs; NULL: none */
    const char *examples; /* folder with the example packs; NULL: none */
    const char *decks;    /* folder with the decks that games play besides; NULL: none */
    const char *icons;    /* folder with the drawings on cards; NULL: none */
    const Str *names;     /* of the class list: they join every part that takes "naam NAAM" */
    int name_count;
    bool steps;  /* the start screen is read by session_work; false: at once, as soon as it is asked for */
    bool motion;
    Theme theme;
} SessionSetup;

/* Texts of the setup are borrowed and must outlive the session. */
Session *session_create(const SessionSetup *setup);
void session_destroy(Session *session);

/* Begins an evening with a pack or folder; `messages` (may be NULL): how many there are about it that
 * ask for a look. False, with a sentence, when it cannot be played; the session is then as it was. */
bool session_open(Session *session, const char *path, int64_t wall_ms, int *messages, Err *err);
/* Goes on with an evening of the journal. */
bool session_resume(Session *session, int64_t id, int64_t wall_ms, Err *err);
/* The screen to choose from: unfinished evenings first, then packs. With a `path` only the evenings
 * that play it, and it; false when none is unfinished, so that there is nothing to choose. */
bool session_offer(Session *session, const char *path, int64_t wall_ms);

/* Whether packs of the start screen are still to be read. */
bool session_works(const Session *session);
/* Reads one of them, about a millisecond for that of a class. True: the picture has changed. To be
 * called when nothing else is to be done; until it is done session_look sees nothing. */
bool session_work(Session *session);

/* Whether the start screen or a title is up, so that a file saved now may still take part. */
bool session_watches(const Session *session);
/* To be called about once a second while session_watches: looks at the files (no reading), and when
 * one was saved reads again. A pack that is good plays in place of the old one; a new mistake is told
 * in the strip and the old one stays. True: the picture has changed. */
bool session_look(Session *session, int64_t wall_ms);
/* True once after a file was saved: photos in memory may be old. */
bool session_take_reread(Session *session);

/* Whether the teacher has a window of their own. Then help, the overview, the question of stopping and
 * every sentence come there, and the room sees the evening only (session_views.c). What was looked up
 * there goes with the window. */
void session_set_windows(Session *session, bool teacher);
/* Whether the two windows are to change places. */
bool session_swapped(const Session *session);

/* A move of the current part, as a script or a button gives it. False: refused, nothing changed. */
bool session_move(Session *session, Str move, int64_t wall_ms);
void session_input(Session *session, const Input *input, int64_t wall_ms);
/* The whole picture for who looks, `width` logical units wide. */
void session_draw(Session *session, Audience audience, float width, int64_t wall_ms,
                  DrawList *list);

/* The picture after so many more steps forward (from 1), for what must be read before it is shown:
 * photos. False, and nothing drawn, when there are not so many. Costs a replay of the part: once per
 * change. */
bool session_draw_ahead(Session *session, Audience audience, int steps, float width,
                        int64_t wall_ms, DrawList *list);

/* A sentence in a strip for some seconds (strip.h): the answer to what was done just now; what nobody asked
 * for, after what is being told; and that the evening is not kept, before all else. */
void session_tell(Session *session, Str sentence, int64_t wall_ms);
void session_tell_news(Session *session, Str sentence, int64_t wall_ms);
void session_tell_trouble(Session *session, Str sentence, int64_t wall_ms);

/* The portfolio is written in the background by whoever runs the session: it asks for the evening to
 * keep, tells how far it is, and asks whether the teacher has cancelled. While one is being written no
 * other can be asked for, and who chooses to stop waits for it. */
/* True once after the teacher asked; the record lives in the arena. */
bool session_take_keep(Session *session, Arena *arena, JournalEvening *record);
/* `done` of `all` pictures; shows above the room's and the teacher's picture and stands in nobody's
 * way. True: the picture has changed. */
bool session_keep_progress(Session *session, int done, int all);
/* The end: `sentence` is told, e.g. where it is, unless the teacher cancelled. */
void session_keep_done(Session *session, bool kept, Str sentence, int64_t wall_ms);
bool session_keep_cancelled(const Session *session);

/* How much more the clock on the wall shows now than the times told here: it was set meanwhile. Only the
 * hour that is shown follows it, and being late for it. */
void session_set_hour(Session *session, int64_t ahead_ms);
/* Wall time at which a picture wants to be drawn again that says so with `next_frame_ms`; DRAW_STILL:
 * not by itself. */
int64_t session_wake_ms(const Session *session, int64_t next_frame_ms);

bool session_done(const Session *session); /* the teacher chose to stop */
Theme session_theme(const Session *session);
/* Letters are text now (Ui.typing), and no keys. */
bool session_typing(const Session *session);
/* True once after the full screen key. */
bool session_take_fullscreen(Session *session);
Evening *session_evening(Session *session); /* NULL on the start screen */

#endif
