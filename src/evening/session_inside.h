/* Inside of a session, for evening/session*.c and the pictures that lie over it: overlay*.c and
 * programme_controls.c. */
#ifndef EVENING_SESSION_INSIDE_H
#define EVENING_SESSION_INSIDE_H

#include "evening/keyboard.h"
#include "evening/menu.h"
#include "evening/session.h"
#include "evening/strip.h"
#include "evening/watch.h"

typedef enum Overlay { /* what lies over the evening; each is a whole picture */
                       OVERLAY_NONE,
                       OVERLAY_HELP,
                       OVERLAY_OVERVIEW,
                       OVERLAY_PROGRAMME,
                       OVERLAY_TESTCARD,
                       OVERLAY_QUIT,
                       OVERLAY_MESSAGES,
                       OVERLAY_MORE
} Overlay;

/* What is read again while the start screen or a title is up (session_live.c). */
typedef struct Live {
    Arena arena;
    const char *path; /* plays, or is offered; NULL: the folders of the setup are. In the arena */
    Watch watch;
    const Pack *pack; /* as read: what plays, or the programme; in the evening's arena */
    DiagList known;   /* what there is to say about it; in the evening's arena */
    Err mistake;    /* why the file as it is now does not play; empty when it does */
    bool reread;
} Live;

/* A portfolio being written (session_keep.c). */
typedef enum KeepStage {
    KEEP_NOT,
    KEEP_ASKED, /* nobody has taken it up yet */
    KEEP_RUNS,
    KEEP_CANCELLED /* it has not stopped yet */
} KeepStage;

typedef struct Keep {
    KeepStage stage;
    int done, all; /* pictures */
    bool leaving;  /* stops when it is there; the question of stopping is up */
    uint64_t kept; /* one more than the evening's version in the last portfolio; 0: none */
} Keep;

/* What there is to say about a pack of the start screen (session_messages.c). */
typedef struct Messages {
    Arena arena; /* of all below */
    const char *path;
    Str title;
    Pack pack;
    DiagList diags;
    const Diag **order; /* worst first, then by place */
    int count;
    int first;  /* at the top of the page */
    int shown;  /* how many were on the page that was drawn last; 0: not drawn yet */
    int before; /* how many fit on the page before it */
} Messages;

/* What is in the ring of the programme view (session_programme.c). */
typedef struct ProgrammeView {
    int part;    /* by number, from 0: it stays in the ring wherever it goes in the order */
    bool lifted; /* it is being moved, and stands for now at `place` of the order, from 0 */
    int place;
} ProgrammeView;

/* The picture that the room keeps while the evening goes on in the teacher's window. */
typedef struct Still {
    Arena arena;
    const EveningPart *part; /* NULL: none is kept */
    State *state;            /* a copy; in the arena, borrows the pack of the part */
    Ui ui;
    int64_t now_ms; /* clock of the part */
    int zoom;
    bool closing; /* it is the closing picture */
    Str after;    /* in the arena */
} Still;

/* Who sees what (session_views.c). */
typedef struct Views {
    bool two; /* the teacher has a window */
    float width[2]; /* of the picture of each Audience, as last asked for; 0: not yet */
    float band_h;   /* of the teacher's lines in the room's picture that was drawn last; 0: none */
    bool white, mirror, swap;
    Still still;
    int peek;        /* the teacher's lines on the only screen: asked for once, or twice */
    uint64_t peeked; /* the evening's version when it was asked for twice */
} Views;

typedef enum Shown {
    SHOWN_BLACK, /* these three in the place of what is played */
    SHOWN_WHITE,
    SHOWN_STILL,
    SHOWN_ROOM,
    SHOWN_TEACHER,
    SHOWN_OVERLAY,
    SHOWN_WELCOME, /* to the room, while the teacher chooses */
    SHOWN_MENU
} Shown;

typedef struct ViewsWarning {
    Str words, group; /* a finger on it does what the key does */
    Str copy;         /* above the small copy of what the room sees */
    Str brief;        /* beside that, where there is little room */
} ViewsWarning;

/* All that decides who sees what. */
typedef struct Looks {
    bool two, playing, black, white, still, mirror;
    bool finger; /* Fingers.asked */
    Overlay overlay;
} Looks;

/* What is asked by finger (session_touch.c). */
typedef struct Fingers {
    bool left_hand; /* the button forward is on the left */
    bool desk; /* the last input was a tap in the teacher's window: keys on the screen come there */
    bool counting;  /* digits stand in the foot */
    bool shifted;   /* the next letter is a capital where it would not be, or the other way round */
    bool accents;   /* other letters */
    char letter[4]; /* the last one that was tapped */
    uint64_t means; /* buttons for all: a bit for each action that means something in the game now */
    bool asked;     /* what lies over the evening was asked for on the room's picture, and not since by a key
                       or in the teacher's window */
} Fingers;

/* When the evening was begun or gone on with (session_clock.c). */
typedef struct SessionClock {
    int64_t wall_ms; /* as the session was told ... */
    int64_t at_ms;   /* ... and then on the evening clock */
} SessionClock;

struct Session {
    SessionSetup setup;
    Evening *evening; /* NULL: the start screen */
    SessionClock clock;
    int64_t ahead_ms; /* see session_set_hour */
    Ui ui;
    Audience held_in; /* in whose picture something is dragged */
    Overlay overlay;
    int cursor; /* in the overview */
    ProgrammeView view;
    int help_page; /* from 0 */
    Fingers fingers;
    bool black, motion, touch, done, fullscreen;
    int zoom;
    Theme theme;
    uint64_t seen; /* test card: a bit for each action that arrived */
    Arena menu_arena, coming_arena;
    Menu menu;
    Menu coming; /* while it is read again: takes the place of `menu` when it is complete */
    Messages messages;
    Live live;
    Keep keep;
    Views views;
    uint64_t over; /* one more than the evening's version when no step was left; 0: not yet */
    Strip strip;
    bool trouble_told; /* the journal's trouble was shown once since it began */
};

/* The evening clock at this time; on the start screen, which has none, the time itself. */
int64_t session_clock(const Session *session, int64_t wall_ms);
/* It starts with an evening that is new, at nought; or where one of the journal stood, or later. */
void clock_begin(Session *session);
void clock_go_on(Session *session, int64_t wall_ms);
/* What the clock on the wall shows at this time. */
int64_t session_hour(const Session *session, int64_t wall_ms);
/* evening_begin_ms, by the clock on the wall as it is now. */
int64_t session_begin_ms(const Session *session);

void session_choose(Session *session, int row, int64_t wall_ms); /* a row of the start screen */

/* A key while something lies over the evening, session_overlay.c; false: it is for what lies below. */
bool overlay_input(Session *session, Action action, int64_t wall_ms);

/* Lists, session_lists.c. A key in one of them; false: it is none of a list's. */
bool start_screen_input(Session *session, Action action, int64_t wall_ms);
bool overview_input(Session *session, Action action, int64_t wall_ms);
void overview_open(Session *session);
/* A finger on "rij N", "wijs N" or "meldingen N"; false: on something else. */
bool list_tap(Session *session, Str kind, Str rest, int64_t wall_ms);

/* In place of the evening, or of the start screen (NULL); nothing lies over it. */
void session_replace(Session *session, Evening *evening);
/* Items for the overview; texts live in the arena. */
Report session_report(const Session *session, Arena *arena);

/* evening_move, or evening_forward for an empty move, in session_names.c: when it is the first one of a
 * part, the names of the setup join before it. */
bool names_move(Session *session, Str move, int64_t at_ms);
/* One step back or again, with the names that came with it. False: there is none. */
bool names_back(Evening *evening);
void names_redo(Evening *evening);
/* Says which names cannot join. */
void names_tell(Session *session, int64_t wall_ms);

/* From now on `path` is what is looked at; NULL: the folders of the setup. */
void live_follow(Session *session, const char *path);
/* The rows of the start screen as the files are now; they come when all of them are there. */
void menu_again(Session *session, int64_t wall_ms);

/* All there is to say about the pack of a row, over the start screen. False when that is nothing. */
bool messages_open(Session *session, int row);
/* The same, asked for by a person: nothing to say is told as well. */
void messages_ask(Session *session, int row, int64_t wall_ms);
/* As the files are now, when they are on the screen; the page stays. */
void messages_again(Session *session);
bool messages_input(Session *session, Action action);

/* The evening of the journal plays its own text: no file is looked at. */
void live_stop(Session *session);
void live_finish(Live *live);

/* What the window of this audience shows. */
Shown views_of(const Looks *looks, Audience window);
Looks views_looks(const Session *session);
/* An input that black, white or the still picture uses up. */
bool views_take(Session *session, const Input *input);
/* How wide the window is in which what lies over the evening is answered. */
float views_width(const Session *session);
/* The keys for it; false: another key. */
bool views_key(Session *session, Action action, int64_t wall_ms);
/* What is dragged, where it is in the game's picture: that lies small in the teacher's own, and lower when the
 * teacher's lines are there. */
Input views_in_game(const Session *session, const Input *input);
/* The evening goes: nothing of it is kept. */
void views_forget(Session *session);
void views_welcome(const Scene *scene, DrawList *list);
/* What the room sees in the place of the game as it is now, in a picture `width` wide; NULL: the game. */
const DrawList *views_instead(const Session *session, const Scene *scene, float width, Arena *arena);
void views_still(const Session *session, const Scene *scene, DrawList *list);
/* What to tell the teacher when the room sees something else than what is played; empty: it does not. */
ViewsWarning views_warning(const Session *session);
/* That, at the top of a picture without the teacher's bars, which have a place for it. */
void views_warn(const Session *session, const Scene *scene, DrawList *list);

/* The teacher's lines on the only screen, session_band.c: below the picture, or above it while fingers are
 * used. How high they are; 0: they are not there. */
float band_height(const Session *session, const Scene *scene, Arena *arena);
void band_draw(const Session *session, const Scene *scene, float h, int64_t wall_ms, DrawList *list);

/* Whether there is a sentence in the strip. */
bool session_tells(const Session *session, int64_t wall_ms);
/* The last step was reached, and nothing was done since. */
bool session_over(const Session *session);

/* The same in an evening of parts: the room reads the closing picture (session_end.c). It is no part and
 * no move; one step back shows the last picture again. */
bool session_closing(const Session *session);
/* A programme, and not one pack by itself. */
bool session_has_programme(const Session *session);
/* An action that is no step: a setting, or a picture that comes on top. */
void session_setting(Session *session, Action action, int64_t wall_ms);

void programme_open(Session *session);
/* The key in the programme view; every key is for it. */
void programme_input(Session *session, Action action, int64_t wall_ms);
/* A finger on a group of the view: "wijs P" and "rij P" of place P, and moves. */
void programme_tap(Session *session, Str kind, Str rest, int64_t wall_ms);
/* The programme as the view shows it, with the part that is being moved where it would come. */
Programme programme_shown(const Session *session);
/* Says that a step back or again changed the programme: the picture may look the same. */
void programme_tell(Session *session, const JournalMove *move, const EveningPart *before,
                    int64_t wall_ms);

void keep_ask(Session *session, int64_t wall_ms); /* the key */
void keep_offer(Session *session, int64_t wall_ms); /* the last step was reached */
/* On the closing picture: whether the pictures of the evening as it is now are still to be asked for, which
 * the key forward then does; and in words what it does, or else what happens to them. */
bool keep_is_next(const Session *session);
Str keep_closing_words(const Session *session);
bool keep_runs(const Session *session);
void keep_cancel(Session *session, int64_t wall_ms);
/* "Ik maak de plaatjes: 3 van 41." */
Str keep_words(const Session *session, Arena *arena);
/* For the room: a line and small words above the picture. */
void keep_draw(const Session *session, const Scene *scene, int64_t wall_ms, DrawList *list);

/* Fingers, session_touch.c ------------------------------------------------------------------------- */

typedef enum Tapped {
    TAPPED_OTHER, /* no key of the screen */
    TAPPED_INPUT, /* a key, and `out` is what it means */
    TAPPED_DONE   /* a key, and nothing is left to do */
} Tapped;
Tapped touch_tap(Session *session, Str target, Input *out);
/* To be called after every input: a number that can no longer be typed has no keys, and what lies over the
 * evening is where it was asked for. `over`: something lay over it before. */
void touch_settle(Session *session, const Input *input, bool over);
/* An action of the house that is about fingers; the others are left alone. */
void touch_setting(Session *session, Action action, int64_t wall_ms);
/* A key while the buttons for all are up. False: they are gone or stay, and it goes on to the game. */
bool touch_more_input(Session *session, Action action);
/* How much of the lower end of this window's picture the keys on the screen take; 0: there are none. */
float touch_keyboard(const Session *session, Audience window);
/* The buttons of the house in the foot, or the keys over it. */
void touch_foot(const Session *session, const Scene *scene, DrawList *list);
/* Only the keys, when scene->keyboard says so. */
void touch_keys(const Session *session, const Scene *scene, DrawList *list);
/* What stands on the sheet with the buttons for all: those of the game, then those of the house. At most
 * ACTION_COUNT; returns how many. */
int touch_game_buttons(const Session *session, Action *actions);
/* A number can be typed now. */
bool touch_can_count(const Session *session);
int touch_house_buttons(const Session *session, Action *actions);
/* Pictures, session_draw.c and overlay*.c. */
void overlay_heading(DrawList *list, const Scene *scene, Str words);
/* Quiet words at the right of the heading, that are longer than it; `after`: its width and a gap.
 * False, and nothing drawn, when they do not fit. */
bool overlay_summary(DrawList *list, const Scene *scene, Str words, float after);
void overlay_hint(DrawList *list, const Scene *scene, Str words); /* at the right in the foot */
void overlay_messages(Session *session, const Scene *scene, DrawList *list);
void overlay_more(Session *session, const Scene *scene, DrawList *list);
void overlay_help(Session *session, const Scene *scene, DrawList *list);
/* Of the help, at the width of the window in which it is read. */
int overlay_help_pages(const Session *session);
void overlay_programme(Session *session, const Scene *scene, DrawList *list);
void overlay_overview(Session *session, const Scene *scene, DrawList *list);
void overlay_testcard(Session *session, const Scene *scene, DrawList *list);
void overlay_quit(Session *session, const Scene *scene, DrawList *list);
/* What follows when the part has no step left: the next part, or the end; empty: no programme, or a step
 * is left. */
Str session_after(const Session *session, Arena *arena);
/* What an action means now in the part that is played, for the button that does it; never empty. */
Str session_says(const Session *session, Action action, Arena *arena);
/* What is being played, or the closing picture, with nothing of the house. */
void part_draw(const Session *session, const Ui *ui, const Scene *scene, DrawList *list);
/* The closing picture. */
void end_draw(const Session *session, const Scene *scene, DrawList *list);
/* For the teacher, above and below the picture of the part: time and keys. */
void bars_draw(const Session *session, const Scene *scene, int64_t wall_ms, DrawList *list);

#endif
