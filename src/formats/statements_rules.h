/* The rules of the stellingenspel, without a picture in sight. Private to formats/statements*.c.
 *
 * Moves (Dutch, short, readable in a file):
 *   naar N               show statement N (from 1) on its own
 *   antwoorden           show both answers; the vote is open, cards up
 *   sluit                the vote is closed, cards down; now it can be counted
 *   apart | samen        count parents and children apart, or everybody together
 *   tel [WIE] KLEUR N    note N cards; WIE is ouders or kinderen when counted apart
 *   stem rood N groen N  everybody's cards and show the result; counted apart it is
 *                        stem ouders N N kinderen N N (red, then green)
 *   schat [WIE] WAT      rood, gelijk or groen: an estimate; the last one needed shows the result
 *   uitslag              show the result of what was noted
 *   praat K              talk, with prompt K (from 1); the first starts the talk clock
 *   klok start|stop|+S|-S   the talk clock: run, wait, S seconds more or less
 *   hertel               vote again on this statement, after the talk
 *   school               what the school thinks
 *   einde [B]            the results of all statements, page B (from 1)
 * In a closing round there is no talk: praat, klok and hertel are refused.
 */
#ifndef FORMATS_STATEMENTS_RULES_H
#define FORMATS_STATEMENTS_RULES_H

#include "formats/format.h"

typedef enum Step {
    STEP_TITLE,
    STEP_READ,   /* the statement alone */
    STEP_VOTE,   /* cards up */
    STEP_COUNT,  /* cards down */
    STEP_RESULT,
    STEP_TALK,
    STEP_SCHOOL,
    STEP_END
} Step;

typedef enum Group { GROUP_ALL = 0, GROUP_PARENTS = 0, GROUP_CHILDREN = 1, GROUPS = 2 } Group;

typedef enum Estimate { ESTIMATE_NONE, ESTIMATE_RED, ESTIMATE_EVEN, ESTIMATE_GREEN } Estimate;

enum {
    COUNT_UNKNOWN = -1,
    COUNT_MAX = 999,
    TALK_START_MS = 2 * 60 * 1000, /* evening.md: short talks; the teacher can add half minutes */
    TALK_STEP_S = 30,
    TALK_MAX_MS = 60 * 60 * 1000,
    END_LINES = 11, /* of text on one page of results */
    END_CHARS = 30  /* characters of a statement in one such line, at 4:3 */
};

typedef struct Tally {
    int red, green; /* 0 .. COUNT_MAX, or COUNT_UNKNOWN */
} Tally;

typedef struct Ballot {
    bool taken; /* something was noted: counts or an estimate */
    bool apart; /* parents and children each their own; else only index 0 is used */
    Tally tally[GROUPS];
    Estimate estimate[GROUPS]; /* NONE: it was counted */
} Ballot;

/* What the items are to the room. More than one game of the house is played by these rules. */
typedef struct StatementsKind {
    Str title;       /* of a pack that has none: "Stellingenspel" */
    Str head, word;  /* one item, as a heading and in a sentence: "Stelling", "stelling" */
    Str about[2];    /* behind their number on the first picture, of one and of more */
    Str answers[2];  /* the usual answers, red and green, "Oneens" and "Eens" */
    Str said[2];     /* and in a sentence: "oneens", "eens" */
    Str end;         /* over the results of all */
    bool closing;    /* a vote and its result and no more: no talk and no second vote */
} StatementsKind;

struct State {
    const StatementsKind *kind;
    const Pack *pack;
    const Item *part; /* of the programme, whose words stand on the first picture; NULL: none */
    int *items; /* indices in pack->items of the statements that take part */
    int count;
    int at; /* which of them is on the screen */
    Step step;
    int round;            /* 0: first vote, 1: the vote after the talk */
    bool apart;           /* how the teacher counts; stays from one statement to the next */
    Ballot draft;         /* what is being noted now */
    Ballot (*ballots)[2]; /* results, per statement and round */
    int prompt;           /* from 0 */
    int page;             /* of the results at the end, from 0 */
    int *page_of;         /* the page on which each statement stands at the end */
    int pages;
    bool clock_runs;
    int64_t clock_end_ms; /* when it runs: the evening clock at which it is nought */
    int64_t clock_left_ms; /* when it waits */
    int64_t since_ms;     /* evening clock of the last move: where movements begin */
};

/* The statements of the pack as this kind, which must live as long as the state. */
State *statements_start(Arena *arena, const Pack *pack, const StatementsKind *kind);
bool statements_apply(State *state, Str move, int64_t at_ms);
Str statements_next(const State *state, Arena *arena);

const Item *statements_item(const State *state); /* the one on the screen; NULL on title and end */
const Ballot *statements_ballot(const State *state); /* of this statement and round */
/* Groups that are counted: 1 or 2. */
int ballot_groups(const Ballot *ballot);
int ballot_groups_of(bool apart);
/* Whether the room talks before it goes on: after a first vote, but not in a closing round. */
bool statements_talks(const State *state);
/* How many prompts the talk has; without any of the pack's there is one of our own. */
int statements_prompts(const Item *item);
bool statements_has_school(const Item *item);
/* What the talk clock shows at `now_ms`; nought when it has run out. */
int64_t statements_clock_ms(const State *state, int64_t now_ms);
/* Lines that a statement takes at the end, and one page holds END_LINES of them. */
int statements_end_lines(const Item *item);

/* Words of the moves, by index. */
extern const char *const group_words[GROUPS];

/* Keys, statements_input.c. */
Str statements_interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken);

/* The cards are up, or are being counted. */
bool statements_counting(const State *state);
/* Counting: fields in the order of the screen, red and green of the parents, then of the children. */
int statements_fields(const State *state);
/* Its number, COUNT_UNKNOWN when there is none yet; a half-typed one counts. */
int statements_field_value(const State *state, const Ui *ui, int field);
/* The field with the cursor. */
int statements_focus(const State *state, const Ui *ui);
/* Every group has its numbers or its estimate. */
bool statements_all_noted(const State *state);
/* A number or an estimate was noted in this vote. */
bool statements_anything_noted(const State *state);

#endif
