/* The rules of the mini-stage quiz, without a picture in sight. Private to formats/quiz*.c.
 *
 * Everybody stands; whoever is wrong sits down; who stands longest wins. How many stand is known only
 * when the teacher types it, so every rule works without numbers too.
 *
 * Moves (Dutch, short, readable in a file):
 *   regels               the rules in three pictures
 *   regel einde N        play until one stands (N = 1), or N questions that count (2 ..)
 *   regel zitten WAT     blijf (out is out), ronde, levens (two lives) or terug (one return)
 *   regel aftellen N     seconds to raise a card: 0 (no clock), 5 .. 10
 *   weg N | erbij N      question N of the list does not, or does, take part; until it was asked. The one
 *                        on the screen was seen to be wrong: it is never offered as a spare one
 *   oefen                the practice question
 *   vraag N              question N of the list (from 1) on its own
 *   antwoorden           show both answers: cards up
 *   goed                 the right answer; who was wrong sits down
 *   uitleg               the explanation, when it does not stand beside the answers
 *   praat K              talk about this question, with prompt K (from 1)
 *   staan N              so many stand: before the first question everybody there is, after an
 *                        answer those who are left; 0 after an answer is "everybody was wrong": nobody
 *                        sits down and the question does not count
 *   schrap [N]           strike the question on the screen, between questions the last one, or number N:
 *                        who sat down for it stands again, and a winner by it has not won yet
 *   door                 one is left: play on for honour
 *   terugkomen           those who sat come back, once a round ("terug" is the key back in a script)
 *   ronde                a new round: everybody stands again, the winners stay winners
 *   stand                the questions are over and several stand
 *   beslis               the closest guess decides
 *   gok P N              the guess of person P (from 1)
 *   uitkomst N           the right number: the nearest guess wins
 *   winnaar              the winner of this round, or all who stand
 *   naam NAAM            a winner's name
 *   complimenten [B]     the wall of compliments, page B (from 1)
 *   pak N | leg          take a compliment in the hand, put it back
 *   terugblik [B]        per question what was right, page B (from 1)
 */
#ifndef FORMATS_QUIZ_RULES_H
#define FORMATS_QUIZ_RULES_H

#include "formats/format.h"

typedef enum QuizStep {
    QUIZ_TITLE,
    QUIZ_RULES,
    QUIZ_READ,    /* the question alone */
    QUIZ_VOTE,    /* cards up */
    QUIZ_RIGHT,   /* the right answer; sit down */
    QUIZ_EXPLAIN, /* only when the explanation needs a screen of its own */
    QUIZ_TALK,
    QUIZ_ROUND, /* everybody stands again */
    QUIZ_STAND, /* over, and several stand (or nobody knows how many) */
    QUIZ_GUESS, /* the closest guess */
    QUIZ_WINNER,
    QUIZ_COMPLIMENTS,
    QUIZ_RECAP
} QuizStep;

typedef enum SitRule {
    SIT_STAYS, /* who sits, sits */
    SIT_ROUND, /* one left: a winner, and everybody stands again */
    SIT_LIVES, /* sit down at the second mistake */
    SIT_RETURN /* once a round everybody who sits may stand again */
} SitRule;

enum {
    QUIZ_PRACTICE = -1, /* State.at: the practice question */
    QUIZ_UNKNOWN = -1,  /* a number that nobody typed */
    QUIZ_PEOPLE_MAX = 999,
    QUIZ_ROUNDS_MAX = 99,
    QUIZ_NAMES_MAX = 8, /* joint winners that the winner screen holds */
    QUIZ_NAME_BYTES = UI_TEXT_BYTES,
    QUIZ_NAME_CHARS = 30,
    QUIZ_GUESSES_MAX = 8,
    QUIZ_GUESS_MAX = 999999,
    QUIZ_WALL = 8,            /* compliments on one page of the wall */
    QUIZ_RECAP_LINES = 12,    /* of text on one page of the recap, half a line of air a question */
    QUIZ_RECAP_QUESTION = 44, /* characters on such a line at 4:3, of the question */
    QUIZ_RECAP_ANSWER = 34    /* and of the answer, which stands beside what became of it */
};

/* What became of a question. */
typedef struct Turn {
    bool asked;     /* its right answer was shown */
    bool struck;    /* does not count; before it was asked: was left out while on the screen */
    bool all_wrong; /* nobody sat down; it does not count */
    int leg;        /* in which it was asked: since everybody last stood up */
    int order;      /* it was the order-th question asked, from 1 */
    int before;     /* who stood at its answer, or QUIZ_UNKNOWN; these three rise with those who */
    int ceiling; /* the most who could stand then;            stand again for a struck question */
    int after;   /* typed after it, or QUIZ_UNKNOWN */
} Turn;

typedef struct QuizRound {
    int start;     /* who stood at its beginning, or QUIZ_UNKNOWN */
    int winners;   /* who stood at its end, or QUIZ_UNKNOWN */
    bool won;      /* its winner was shown */
    bool returned; /* those who sat came back */
    bool honour;   /* one is left and plays on */
    Str names[QUIZ_NAMES_MAX];
    int name_count;
} QuizRound;

struct State {
    const Pack *pack;
    int *items; /* indices in pack->items of all questions; those in reserve come last */
    int count;
    int playing; /* how many of them the pack plays; the rest is reserve */
    bool *in;    /* takes part */
    Turn *turns;
    int asked;  /* questions whose answer was shown */
    int *order; /* which they were, indices in items, in the order in which they were asked */
    int *cards; /* indices in pack->items of the compliments */
    int card_count;

    QuizStep step;
    int at; /* question on the screen, index in items, or QUIZ_PRACTICE */
    int prompt;
    int page; /* of wall or recap, from 0 */
    int held; /* compliment in the hand, index in cards; -1: none */

    int until; /* 1: until one stands; more: so many questions */
    SitRule sit;
    int countdown_s; /* 0: none */

    QuizRound rounds[QUIZ_ROUNDS_MAX];
    int round;    /* from 0 */
    int leg;      /* counts the times that everybody stood up */
    int standing; /* now, or QUIZ_UNKNOWN */
    int ceiling;  /* the most who can still stand in this round; QUIZ_PEOPLE_MAX: no idea */

    int guesses[QUIZ_GUESSES_MAX]; /* or QUIZ_UNKNOWN */
    int guess_count;
    int outcome;      /* or QUIZ_UNKNOWN */
    int64_t since_ms; /* evening clock of the move that made this picture */
};

State *quiz_start(Arena *arena, const Pack *pack, uint64_t seed);
bool quiz_apply(State *state, Str move, int64_t at_ms);
Str quiz_next(const State *state, Arena *arena);

/* The question on the screen, the practice question included; NULL when there is none. */
const Item *quiz_item(const State *state);
/* By index, the question after it that takes part and was not asked yet; -1: there is none. */
int quiz_following(const State *state);
/* A question that the practice asks: harmless, about nothing but the cards. */
const Item *quiz_practice_item(void);
/* Whether the explanation stands on a screen of its own, by the lengths of the texts alone, so that
 * every screen goes through the same steps. */
bool quiz_explains_apart(const Item *item);
/* Name of the group that made it: the file's makers, or its title, or its name. */
Str quiz_group(const State *state, int index);

/* Questions that take part, and the place of the one on the screen among them, from 1; 0: none. */
int quiz_total(const State *state);
int quiz_place(const State *state);
/* The same of any of them, by its index; one that is left out has the place of the one before it. */
int quiz_place_of(const State *state, int index);
/* Whether the winner can be shown now. */
bool quiz_can_be_won(const State *state);
/* Questions of this game that count: shown, not struck, not "everybody was wrong". */
int quiz_counted(const State *state);
/* The next question that takes part and was not asked, as an index; -1: there is none. */
int quiz_upcoming(const State *state);
/* For a tie: the next question, else one from the reserve, else one that was left out beforehand; never
 * one that was left out while on the screen. -1: there is none. */
int quiz_spare(const State *state);
/* The game may go on for a while: neither its questions nor its people are used up. */
bool quiz_over(const State *state);

const QuizRound *quiz_round(const State *state);
/* How many the winner screen honours: standing, else names, else 1. */
int quiz_winners(const State *state);
/* Whether this guess is (one of) the nearest; only after the outcome. */
bool quiz_nearest(const State *state, int person);
/* Persons who guess: those who stand when that is known and fits, else as many as typed, at least 2. */
int quiz_guessers(const State *state);
int quiz_wall_pages(const State *state);
int quiz_recap_pages(const State *state);
/* Lines that a question takes in the recap, and its right answer: by the lengths of their words alone,
 * so that every screen has the same pages. */
int quiz_recap_question_lines(const Item *item);
int quiz_recap_answer_lines(const Item *item);
/* Which questions stand on a page (from 0): `count` of State.order from `first`. */
typedef struct RecapPage {
    int first, count;
} RecapPage;
RecapPage quiz_recap_page(const State *state, int page);

/* Settings, quiz_panel.c: they are on the screen, on the rules or over any other step. */
bool quiz_panel_open(const State *state, const Ui *ui);
/* The row with the ring: 0 the end, 1 who sits, 2 the countdown; -1: none. */
int quiz_panel_row(const Ui *ui);
/* The move that puts a row's setting `step` further (1 or -1), round and round. */
Str quiz_setting_move(const State *state, int row, int step, Arena *arena);
/* A key while they may be: a move, or `taken`, or neither when it is not for them. */
Str quiz_panel_input(const State *state, Ui *ui, Action action, Arena *arena, bool *taken);

/* Keys, quiz_input.c. */
Str quiz_interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken);

/* What Ui.field can say besides a field of the guess or a place on the wall. */
enum { QUIZ_PANEL = 100, QUIZ_PANEL_ROWS = 3, QUIZ_TOO_MANY = 200, QUIZ_PUT_DOWN };

/* The largest number that "staan" takes here; 0: it takes none. */
int quiz_count_limit(const State *state);
/* Whether that number says who was wrong, so that 0 means everybody. */
bool quiz_counts_answer(const State *state);
/* The field of the guess with the ring: a person from 0, or guess_count for the right number. */
int quiz_guess_field(const State *state, const Ui *ui);
/* The compliment with the ring, index in cards; -1: none. */
int quiz_wall_cursor(const State *state, const Ui *ui);

#endif
