/* Files of other programs, played straight from the original (pack format, section 8). Only for
 * src/pack.
 *
 * Each reader goes over the rows of the file and hands what it finds to foreign_question or
 * draft_begin; from there on an item is an item: the same checks, the same messages, at the line
 * where it stands in the original. */
#ifndef PACK_FOREIGN_H
#define PACK_FOREIGN_H

#include "pack/reader.h"

typedef enum TextForm {
    FORM_OWN,
    FORM_AIKEN, /* "A) ..." and "ANSWER: A" */
    FORM_GIFT,  /* Moodle: "{=right ~wrong}" */
    FORM_TABLE, /* .csv and .tsv, our own columns or Kahoot's */
    FORM_PAIRS  /* title, tab, sentence: Quizlet and Anki */
} TextForm;

/* By what the file holds, never by its name. Linear; a file of our own is known by its first item. */
TextForm form_find(const Decoded *text);

void aiken_read(Reader *reader);
void gift_read(Reader *reader);
void table_read(Reader *reader);
void pairs_read(Reader *reader);

/* Whether the row is the head of a table: a question and at least two answers. */
bool table_is_head(Str row);

/* An answer as another program wrote it. */
typedef struct Choice {
    int line; /* physical line where it stands */
    Str text; /* as the room is to read it */
    Str at;   /* what to underline in that line: a slice of it, or empty */
    bool right;
} Choice;

/* A question as another program wrote it. Texts live in the reader's arena or are slices of their
 * line; neither they nor the list of choices may live in reader->brief, which each item empties. */
typedef struct ForeignQuestion {
    int line;
    Str text, at;
    const Choice *choices; /* in the order of the file */
    int count;
    int mark_line; /* of the mark that says which is right; 0: there is none (V03) */
    Str mark;      /* as written; when no choice is right it is told (V04) */
    bool shuffled; /* of more than two answers the side is chosen by the text, not by the order */
    Str explain;
    int explain_line;
    Str photo;
    int photo_line;
    bool lost; /* mark-up or a picture did not come along (I03) */
} ForeignQuestion;

/* Begins an item with two answers. Of more than two the right one and the first wrong one stay, the
 * others become notes (I01). Of two or fewer nothing is left out; what is missing is told as always. The
 * item stays open, so that more fields can be added. False: the file is over its limit of items. */
bool foreign_question(Reader *reader, const ForeignQuestion *question);

/* A field for the open item: the line's word, key and value; `at` is what to underline in that line. A
 * field that has no place in the item is R09, a second value R07. Text below it may join it. */
void foreign_take(Reader *reader, const Line *line, Str at);

/* The title of a card, or the name of a part, whose text has a place of its own: without the " = " or
 * tab that would cut it in two. */
Str foreign_title(Reader *reader, Str title);

/* A question that two cards cannot answer: I02, and its text is kept in Pack.loose. */
void foreign_refuse(Reader *reader, int line, Str text);

#endif
