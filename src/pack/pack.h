/* What pupils and teachers write: a pack of items read from plain text.
 *
 * The format is described in HANDLEIDING.md for its users; the rules that resolve every line stand
 * beside the code that applies them. Reading never fails on text: every slip becomes a Diag and the
 * rest plays. Everything in a Pack lives in the arena it was read into and is valid UTF-8. */
#ifndef PACK_PACK_H
#define PACK_PACK_H

#include "pack/diag.h"

typedef enum ItemKind {
    ITEM_NONE,
    ITEM_QUESTION,  /* Vraag: two answers, one right */
    ITEM_STATEMENT, /* Stelling: two answers, perhaps a view of the school */
    ITEM_CARD,      /* Kaart: a title and a sentence */
    ITEM_PART       /* Onderdeel: a part of the evening's programme */
} ItemKind;

typedef enum Side { SIDE_NONE, SIDE_RED, SIDE_GREEN } Side;

typedef enum View {            /* what the school thinks of a statement */
                    VIEW_NONE, /* nothing was written */
                    VIEW_RED,
                    VIEW_GREEN,
                    VIEW_DEPENDS /* "hangt ervan af": only the explanation is shown */
} View;

/* Compliments and questions are kinds of their own because the compliment finder and the card wall
 * look for them; they have no item word. */
typedef enum CardKind {
    CARD_OTHER,
    CARD_QUALITY,
    CARD_MOTIVE,
    CARD_JOB,
    CARD_ACTIVITY,
    CARD_COMPLIMENT,
    CARD_QUESTION,
    CARD_KINDS
} CardKind;

/* The fields an item can have, for translations, positions and messages. */
typedef enum Field {
    FIELD_NONE,
    FIELD_TITLE, /* header: Titel */
    FIELD_MAKERS,
    FIELD_KIND,
    FIELD_LANGUAGE,
    FIELD_START,
    FIELD_DATE,
    FIELD_PRIZE,
    FIELD_QUESTION, /* item words */
    FIELD_STATEMENT,
    FIELD_CARD,
    FIELD_PART,
    FIELD_RED, /* fields of an item */
    FIELD_GREEN,
    FIELD_EXTRA, /* a third or later answer */
    FIELD_RIGHT,
    FIELD_SCHOOL,
    FIELD_EXPLAIN,
    FIELD_PROMPT,
    FIELD_PHOTO,
    FIELD_CREDIT,
    FIELD_SENTENCE,
    FIELD_MINUTES,
    FIELD_WHO,
    FIELD_PLAY,
    FIELD_NOTE,
    FIELD_SPEAKERS, /* these and what follows: of a part of the programme, see PartWays */
    FIELD_EACH,
    FIELD_GROUPS,
    FIELD_ROOMS,
    FIELD_ROUNDS,
    FIELD_WALK,
    FIELD_EXIT,
    FIELD_COUNT
} Field;

enum {
    PACK_PROMPTS_MAX = 3,     /* talk prompts used per item; more are kept out */
    PACK_BYTES_MAX = 1 << 20, /* per file: 1 MiB */
    PACK_LINES_MAX = 20000,   /* per file */
    PACK_ITEMS_MAX = 200,     /* per file */
    PACK_FILES_MAX = 64,      /* per folder */
    PACK_QUIZ_MIN = 15,       /* questions that a quiz of a folder needs, and plays at most */
    PACK_QUIZ_MAX = 20,
    PACK_EXITS_MAX = 3,   /* questions at the end of an evening */
    PACK_ROUNDS_MAX = 12, /* of groups that change rooms */
    PACK_NAMES_MAX = 40,     /* speakers, groups, rooms in one line */
    PACK_NAME_CHARS_MAX = 60 /* of one of them: what is longer is no name */
};

typedef struct Translation {
    Field field;
    Str language; /* code of pack-format: "en", "tr", "ar" ... */
    Str text;
    int prompt; /* which talk prompt, from 0, when field is FIELD_PROMPT */
} Translation;

/* One line that a pupil wrote for an item: where it stands and which word led it. */
typedef struct FieldAt {
    Field field;
    int line;  /* where its text begins, or else the key word; from 1 */
    Str key;   /* the word as the pupil wrote it, "Groen", "vraag 3"; of a label the letter */
    Str value; /* what stands behind it on its first line; a slice of that line or empty */
} FieldAt;

/* How a part of the evening goes when it is more than a text or a pack: people who speak one after the
 * other, groups that change rooms, questions at the end. */
typedef struct PartWays {
    Str speakers;       /* names with commas, as written; see pack_names. Empty: none */
    int each;           /* minutes for each speaker, 1..60; 0: not said */
    Str groups, rooms;  /* names with commas; groups may be one number */
    int round_count;    /* 0: not said */
    int rounds[PACK_ROUNDS_MAX]; /* minutes of each, 1..180 */
    int walk;           /* minutes between two rounds, 0..30 */
    Str exits[PACK_EXITS_MAX];
    int exit_count;
} PartWays;

typedef struct Item {
    ItemKind kind;
    int number;   /* from 1, per kind and per file, as messages name it */
    int file;     /* index in Pack.files */
    int line;     /* of its item word, from 1 */
    bool usable;  /* takes part: no message of severity DIAG_FIX stands against it */
    bool reserve; /* usable, but kept behind the questions that a folder's quiz plays */

    bool named; /* the answers were written, not the default ones */
    Side right; /* question */
    View view;  /* statement */
    CardKind card_kind;
    Str text;       /* the question, the statement, the card's title or the part's name */
    Str red, green; /* answers; a statement without them has Oneens and Eens */
    Str explain;    /* empty: none */
    Str prompts[PACK_PROMPTS_MAX];
    Str sentence; /* card */
    int prompt_count;
    int minutes;    /* part: 1..180 */
    Str who;        /* part */
    Str play;       /* part: file or folder as written */
    Str play_path;  /* the file or folder found for it; empty when there is none */
    PartWays *ways; /* part; NULL: nothing of this was written */

    Str photo;      /* name as written; empty: none */
    Str photo_path; /* the file found for it, empty when there is none to show */
    Str credit;
    Str icon; /* a drawing of our own for this card, see icon.h; empty: none */

    Str *notes;
    Translation *translations;
    FieldAt *at; /* of each field the first line, untranslated; the item word first */
    int *spare;  /* lines of the talk prompts over PACK_PROMPTS_MAX */
    int note_count, translation_count, at_count, spare_count;
} Item;

typedef struct Row Row; /* a line as it is read, see decode.h */

typedef struct PackFile {
    Str path;                 /* as given */
    Str bytes;                /* as read from disk, for the journal */
    Str title, makers, prize; /* of its own header */
    Row *rows;                /* for messages; see pack_line */
    int row_count, line_count;
    CardKind card_kind; /* of the first Soort that is understood */
    bool unread;        /* no text at all: B01, B02, B03 or B09 stands against it */
    bool twin;          /* the same text as an earlier file; its items are not read (B08) */
} PackFile;

typedef struct Pack {
    Str path; /* file or folder as given */
    Str title, makers, prize, start, date, language;
    CardKind card_kind;
    PackFile *files;
    int file_count;
    Item *items; /* in the order of play; those in reserve and those not usable come last */
    int item_count;
    Str *loose; /* texts of questions from other programs that two cards cannot answer (I02) */
    int loose_count;
} Pack;

/* Files already in memory; the bytes must outlive the pack. Used by the journal (an evening plays
 * the text as it was read), by tests and by the fuzzer. A source at `path` itself reads as that file;
 * else they read as a folder at `path`. A source that lies elsewhere is a deck beside the pack, as
 * pack_add_deck adds it. Photos are looked for beside each source's path. */
typedef struct PackSource {
    Str path, bytes;
} PackSource;

/* Puts the cards of a deck that can be played behind the items of the pack, and its file behind the
 * files, so that whoever keeps the files keeps the deck. Nothing is said about it: it was checked where
 * it is at home. */
void pack_add_deck(Arena *arena, const PackSource *source, Pack *pack);

/* Limits of a file; NULL stands for the constants above. Only the bench lifts them. */
typedef struct PackLimits {
    size_t bytes;
    int lines, items;
} PackLimits;

void pack_parse(Arena *arena, Str path, const PackSource *sources, int count,
                const PackLimits *limits, Pack *pack, DiagList *diags);

/* Reads a file or a folder. False only when `path` is not there, or is a folder that may not be
 * opened. A file that may not be opened, is no text, or has no item, is a success with a Diag and no
 * items. */
bool pack_load(Arena *arena, const char *path, Pack *pack, DiagList *diags, Err *err);

/* The names in a line: "Sanne, Daan en Noor". One number N from 2 to 999 is N names of `word`: "Groep 1"
 * and so on (empty: a number is a name). At most `most`; their number. */
int pack_names(Arena *arena, Str list, Str word, Str *out, int most);
/* How many there are, were there room for all. */
int pack_names_written(Str list, Str word);

/* Items of one kind that take part, those in reserve not counted. */
int pack_usable(const Pack *pack, ItemKind kind);

/* A physical line of a file as it is read, from 1; empty when there is none. */
Str pack_line(const PackFile *file, int number);

/* Where a field of an item stands, for a message about it. Without such a line of its own: the item
 * word. */
DiagPlace pack_where(const Pack *pack, int item, Field field);
/* The word that leads the field, as the pupil wrote it; the usual word when it was not written. */
Str pack_key(const Pack *pack, int item, Field field);

/* A field that does not fit on the screen although its length is allowed, measured by a format:
 * message V10. What the room must read costs the item its part; anything else is left out. */
void pack_too_large(Pack *pack, int item, Field field, DiagList *diags);
/* The same of one question, from 0, at the end of an evening: the others stay. */
void pack_exit_too_large(Pack *pack, int item, int exit, DiagList *diags);

/* The pack as normalised text of the own format (check --lijst): only what takes part, fields in the
 * order of the format, one line a field, LF, a blank line between items. */
void pack_write(const Pack *pack, Buf *out);

#endif
