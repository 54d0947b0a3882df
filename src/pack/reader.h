/* Reading one file: what the parts of the reader share. Only for src/pack. */
#ifndef PACK_READER_H
#define PACK_READER_H

#include "pack/decode.h"
#include "pack/fuzzy.h"
#include "pack/keyword.h"
#include "pack/line.h"

/* Text of one field, line by line; joined when the item is finished, so that ten thousand lines of
 * one field cost no more than ten thousand fields. */
typedef struct Piece {
    Str text;
    struct Piece *before;
} Piece;

/* One field of the item being read. Lives in brief. */
typedef struct Entry {
    FieldAt at;
    Str language; /* of a translation; empty: the pack's own */
    Str head;     /* behind the key word */
    Piece *more;  /* the last line first: a line is joined at once, however many there are */
    struct Entry *next;
    bool star;    /* a star in front: perhaps the right answer */
    bool dropped; /* said to be skipped; text below it goes with it */
} Entry;

/* A word that was nearly a field that is now missing. Lives in brief. */
typedef struct Miss {
    int line;
    Str word, near;
} Miss;

/* The item being read, until its last line is known. */
typedef struct Draft {
    ItemKind kind;
    int line; /* of its item word */
    CardKind card;
    Entry *entries, *last; /* in the order of the file; the item word first */
    Entry *first[FIELD_COUNT];       /* in the pack's own language */
    uint32_t languages[FIELD_COUNT]; /* bit per language that has been read */
    const Miss *misses[FIELD_COUNT]; /* NULL: none */
    bool gap;                        /* a blank line since its item word */
    bool sided; /* another program's mark says which answer is right, whatever the words are */
    Side right; /* when it is sided; SIDE_NONE: that mark cannot be understood (V04) */
    bool alone; /* began as a bare "Vraag 7" */
} Draft;

/* A message about a place in the file. */
typedef struct Say {
    const char *code;
    int line;
    Str at;         /* what to underline, a slice of that line; empty: the line's start */
    Field field;    /* whose example to show when the message has none of its own */
    Str a, b, c;    /* fill the message's holes */
    Str what, mend; /* put behind its text; in place of its advice */
} Say;

/* A message that is kept back until the file turns out to hold an item at all. */
typedef struct Pending {
    Say say;
    struct Pending *next;
} Pending;

typedef struct Reader {
    Arena *arena;   /* of the pack */
    Arena *scratch; /* of this file */
    Arena *brief;   /* of one item; reset often */
    Pack *pack;
    PackFile *file;
    int file_index;
    size_t item_capacity, loose_capacity;
    const PackLimits *limits;
    DiagList *diags;
    Decoded text;

    Draft draft;
    bool open;              /* there is an item */
    Entry skipped;          /* stands for a field that is not used */
    Entry *last;            /* the field above; NULL: none, or none that takes text */
    bool gap;               /* a blank line since then */
    int waiting;            /* first row of text that waits for what comes next; -1: none */
    int label, label_row;   /* the label above and where it stood */
    int ahead[FIELD_COUNT]; /* next row that has this field with a colon, or an item (FIELD_NONE) */

    int numbers[ITEM_PART + 1];
    int items;                 /* of this file */
    bool headers[FIELD_COUNT]; /* header words that have been read */
    int language;              /* of untagged text */
    CardKind card_kind;        /* that Soort gave to the cards that follow */
    int kind_line;             /* of a Soort that was not understood; 0: none */
    Str kind_at;
    bool stop;  /* over the limit of items */
    bool early; /* R06 has been said */
    Pending *pending, *pending_last;
} Reader;

void reader_say(Reader *reader, Say say);
/* The same, but only if the file turns out to hold an item. */
void reader_say_later(Reader *reader, Say say);

/* Says what was kept back. */
void say_pending(Reader *reader);

/* Begins an item and finishes the one before. NULL: the file is over its limit of items. */
Entry *draft_begin(Reader *reader, Field field, CardKind card, int line, Str key, Str value);
Entry *draft_add(Reader *reader, Field field, int line, Str key, Str value);
/* Whether the item has text for this field; a view of the school may come as Goed. */
bool draft_has(const Reader *reader, Field field);
/* More text for a field; its first text takes the field's place in messages. */
void entry_join(Reader *reader, Entry *entry, const Line *line);

/* A line of text at this row: joins the field above, or waits. */
void waiting_take(Reader *reader, const Line *line, int row);
/* Whether a line with this field makes a question of the text that waits. */
bool waiting_is_question(const Reader *reader, Field field);
/* Decides about waiting text before the line with this field (FIELD_NONE: any other) at row `to`. */
void waiting_settle(Reader *reader, Field field, int to);

/* Reads the rows of a file in our own format; every message of the R group. */
void own_read(Reader *reader);

/* A header line: Titel, Soort, Begin ... */
void header_take(Reader *reader, Field field, const Line *line);
/* Whether a header line here is about the card above alone: Soort, without a blank line between. Text
 * below it is still text of that card. */
bool header_is_of_card(const Reader *reader, Field field);

/* The field of a word that counts in a part of the programme only, folded; FIELD_NONE: it is none. */
Field part_word(Str folded);

/* The draft as an item of the pack, and every message about what it says. Nothing when none is
 * open. */
void draft_finish(Reader *reader);
/* The same at the end of the file. */
void draft_end(Reader *reader);

/* The text of an entry, its lines joined by one blank, not yet trimmed; in the pack's arena. */
Str entry_text(Reader *reader, const Entry *entry);
bool entry_empty(const Entry *entry);

/* Messages about the file as a whole, when all its items are there: K03, A03, B05, B10. */
void file_check(Reader *reader, int first_item);

/* Warns about a text over its comfortable length, refuses it over its maximum (V09, V10). False:
 * it cannot be shown. `must`: without it the item cannot take part. */
bool text_fits(Reader *reader, const Entry *entry, Str text);
/* A line of the example packs with this field, as it goes with this kind of item. */
Str field_example(Field field, ItemKind kind);
/* The largest number of characters that is read with ease; 0: any. */
int field_comfort(Field field);
/* What the room must read to vote; without it the item does not take part. */
bool field_must_show(Field field);

/* The place of a slice of a line: column and length filled in. */
DiagPlace place_of(const PackFile *file, int file_index, int line, Str at);

#endif
