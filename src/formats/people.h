/* The people of a game by name: typed once, then found by the beginning of a name.
 *
 * Names are the same when they sound the same: case, accents and blanks do not matter. Nobody leaves,
 * so a person is a number, from 0, for good; undo is the way to take back a slip of the fingers. */
#ifndef FORMATS_PEOPLE_H
#define FORMATS_PEOPLE_H

#include "base/arena.h"
#include "base/str.h"

enum {
    PEOPLE_NONE = -1,
    PEOPLE_MOST = 60, /* a large class with some guests; nobody types more names in an evening */
    PEOPLE_NAME_CHARS = 30,
    PEOPLE_NAME_BYTES = 120,
    PEOPLE_TABLES_MAX = 30 /* typed as a number only: "Tafel 3" */
};

typedef struct People {
    Str names[PEOPLE_MOST]; /* borrowed from the moves, which live as long as the evening */
    int count;
    int most; /* of this game, at most PEOPLE_MOST */
} People;

/* Whether somebody can be called that. */
bool people_name_good(Str name);
/* PEOPLE_NONE: no such person. */
int people_find(const People *people, Str name);
/* The person of that name, who joins in when nobody has it; blanks around it do not count. PEOPLE_NONE:
 * no good name, or no room. */
int people_join(People *people, Str name);

/* What a half-typed text can mean. */
typedef struct Choice {
    Str name;   /* lives in the state, the pack or the arena */
    bool fresh; /* it is not there yet: choosing it makes it */
    int index;  /* of what is there; fresh: -1 */
} Choice;

/* Whether two names are one; any words of at most PEOPLE_NAME_BYTES compare so. */
bool people_same(Str a, Str b);
/* Whether one of the words of the name begins with what was typed, folded alike; nothing typed: yes. */
bool people_begins(Str name, Str typed);

/* Best first: a table for a number when `tables`, people of whom a name begins so, and somebody new.
 * Nothing typed: everybody. `out` has room for PEOPLE_MOST + 1; their number. */
int people_choices(const People *people, Str typed, bool tables, Arena *arena,
                   Choice out[PEOPLE_MOST + 1]);

#endif
