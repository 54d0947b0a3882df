/* The inside of an evening, for evening*.c and for tests that look into it. */
#ifndef EVENING_EVENING_INSIDE_H
#define EVENING_EVENING_INSIDE_H

#include "evening/evening_replay.h"

/* A part with the memory its state is played in: an undo starts one part again, not the evening. */
typedef struct PlayedPart {
    EveningPart seen;
    Arena play;
} PlayedPart;

/* What the journal is known to hold. */
typedef struct Kept {
    bool wanted; /* evening_begin was called, or the evening came from the journal */
    int64_t id;  /* 0: not written yet */
    int moves;   /* so many of the first moves stand there as they are here */
} Kept;

struct Evening {
    Arena arena;   /* title, parts, moves; what evening_arena gives */
    Arena scratch; /* one call */
    Str title, path; /* of the programme; empty: none */
    int64_t started_ms;
    PlayedPart **parts; /* each stays where it is: states point to their pack */
    int part_count;
    size_t part_capacity;
    int first_parts; /* so many the evening began with; the others are some of these once more */
    Programme programme;
    int64_t begin_ms; /* see evening_begin_ms */

    JournalMove *moves; /* in force, then those that can be redone */
    int move_count, cursor;
    size_t move_capacity;
    int64_t *times; /* of the moves in force: the clock of the part that was on the screen after each */
    size_t time_capacity;
    char *spare; /* room for the text of a move that may yet be refused */
    size_t spare_size;
    uint64_t version;

    Journal *journal;
    Kept kept;
    Err trouble;
};

/* A part behind the others, at its start. */
void evening_put_part(Evening *evening, const EveningPart *seen);
/* The programme as it was before the first move. */
void evening_begin_programme(Evening *evening);

/* Plays a move of the list; false: refused, or made in another part than the current one. */
bool evening_play(Evening *evening, const JournalMove *move);

/* Brings the journal up to date with what is live; sets or clears the trouble. */
void evening_keep(Evening *evening);

#endif
