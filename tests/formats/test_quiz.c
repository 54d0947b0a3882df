// The rules of the mini-stage quiz as rows: what was played, and then who stands, how many questions count,
// who won and where the one key forward leads. Moves that must be refused stand among those played, with
// an exclamation mark; "+" is the one key forward, "<" the one key back.
#include "quiz_play.h"

enum { NOT = QUIZ_UNKNOWN, ALL = QUIZ_PEOPLE_MAX };

typedef struct Row {
    const char *played;
    int standing, ceiling, counted;
    QuizStep step;
    const char *next;
} Row;

#define ASK(n) "vraag " #n "|antwoorden|goed"

static void check(const char *played, const char *what, int is, int want)
{
    if (is != want) fail_msg("%s: %s is %d and not %d", played, what, is, want);
}

static void check_rows(const Row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const Row *row = &rows[i];
        QuizPlay *quiz = quiz_play_new((QuizSize){ .questions = 5, .reserve = 2, .cards = 10 });
        quiz_play_moves(quiz, row->played);
        const State *s = quiz->game.state;
        check(row->played, "standing", s->standing, row->standing);
        check(row->played, "the ceiling", s->ceiling, row->ceiling);
        check(row->played, "counted", quiz_counted(s), row->counted);
        check(row->played, "the step", (int)s->step, (int)row->step);
        Str next = quiz_next(s, &quiz->game.arena);
        if (!str_eq(next, str_z(row->next))) {
            fail_msg("%s: forward is \"%.*s\" and not \"%s\"", row->played, STR_ARG(next),
                     row->next);
        }
        quiz_play_end(quiz);
    }
}

#define CHECK(rows) check_rows((rows), sizeof(rows) / sizeof *(rows))

static void one_key_forward_plays_a_quiz_in_which_nobody_counts(void **test)
{
    (void)test;
    static const Row rows[] = {
        { "", NOT, ALL, 0, QUIZ_TITLE, "regels" },
        { "+", NOT, ALL, 0, QUIZ_RULES, "oefen" },
        { "+|+", NOT, ALL, 0, QUIZ_READ, "antwoorden" },
        { "+|+|+|+", NOT, ALL, 0, QUIZ_RIGHT, "vraag 1" }, // the practice question does not count
        { "+|+|+|+|+|+|+", NOT, ALL, 1, QUIZ_RIGHT, "vraag 2" },
        { "vraag 3|+|+", NOT, ALL, 1, QUIZ_RIGHT, "uitleg" },
        { "vraag 3|+|+|+", NOT, ALL, 1, QUIZ_EXPLAIN, "vraag 1" }, // the first that was not asked
        { ASK(1) "|" ASK(2) "|" ASK(3) "|" ASK(4) "|" ASK(5), NOT, ALL, 5, QUIZ_RIGHT, "stand" },
        { ASK(1) "|" ASK(2) "|" ASK(3) "|" ASK(4) "|" ASK(5) "|+", NOT, ALL, 5, QUIZ_STAND,
          "winnaar" },
        { ASK(1) "|" ASK(2) "|" ASK(3) "|" ASK(4) "|" ASK(5) "|+|+", NOT, ALL, 5, QUIZ_WINNER,
          "complimenten" },
        { ASK(1) "|winnaar|complimenten|+", NOT, ALL, 1, QUIZ_COMPLIMENTS, "terugblik" },
        { ASK(1) "|winnaar|complimenten|+|+", NOT, ALL, 1, QUIZ_RECAP, "" },
        { ASK(1) "|winnaar|complimenten|pak 9", NOT, ALL, 1, QUIZ_COMPLIMENTS, "leg" },
        { ASK(1) "|winnaar|complimenten|pak 9|leg|!leg", NOT, ALL, 1, QUIZ_COMPLIMENTS,
          "terugblik" }, // it lay on the second page
    };
    CHECK(rows);
}

static void who_is_wrong_sits_down(void **test)
{
    (void)test;
    static const Row rows[] = {
        { "staan 31", 31, 31, 0, QUIZ_TITLE, "regels" },
        { "!staan 0|staan 31|staan 28", 28, 28, 0, QUIZ_TITLE, "regels" }, // some came late
        { "vraag 1|staan 31|antwoorden|staan 30", 30, 30, 0, QUIZ_VOTE, "goed" },
        { "staan 31|" ASK(1), NOT, 31, 1, QUIZ_RIGHT, "vraag 2" },
        { "staan 31|" ASK(1) "|!staan 32|staan 20", 20, 20, 1, QUIZ_RIGHT, "vraag 2" },
        { "staan 31|" ASK(1) "|staan 2|staan 20", 20, 20, 1, QUIZ_RIGHT, "vraag 2" }, // mended
        { ASK(1) "|staan 20|" ASK(2) "|!staan 21|staan 9", 9, 9, 2, QUIZ_RIGHT, "vraag 3" },
        { "staan 31|" ASK(1) "|" ASK(2) "|!staan 32|staan 31", 31, 31, 2, QUIZ_RIGHT, "vraag 3" },
        { "staan 31|" ASK(1) "|vraag 2|!staan 20", NOT, 31, 1, QUIZ_READ, "antwoorden" },
        { "staan 31|" ASK(1) "|staan 20|" ASK(2) "|staan 9|" ASK(1) "|!staan 5", 9, 9, 2,
          QUIZ_RIGHT, "vraag 3" }, // only the last question is counted
        { "staan 31|" ASK(1) "|stand|staan 4", 4, 4, 1, QUIZ_STAND, "winnaar" },
        { "staan 31|" ASK(1) "|praat 1|staan 4", 4, 4, 1, QUIZ_TALK, "vraag 2" },
        { "staan 31|" ASK(3) "|uitleg|staan 4", 4, 4, 1, QUIZ_EXPLAIN, "vraag 1" },
        { ASK(1) "|staan 999|!staan 1000", 999, 999, 1, QUIZ_RIGHT, "vraag 2" },
    };
    CHECK(rows);
}

static void when_everybody_is_wrong_nobody_sits_down_and_it_does_not_count(void **test)
{
    (void)test;
    static const Row rows[] = {
        { "staan 31|" ASK(1) "|staan 0", 31, 31, 0, QUIZ_RIGHT, "vraag 2" },
        { ASK(1) "|staan 0", NOT, ALL, 0, QUIZ_RIGHT, "vraag 2" },
        { "staan 31|" ASK(1) "|staan 0|" ASK(2) "|staan 0", 31, 31, 0, QUIZ_RIGHT, "vraag 3" },
        { "staan 31|" ASK(1) "|staan 0|" ASK(2) "|staan 0|" ASK(3) "|staan 7", 7, 7, 1, QUIZ_RIGHT,
          "uitleg" },
        { "staan 31|" ASK(1) "|staan 7|" ASK(2) "|staan 0|" ASK(4) "|!staan 8|staan 0", 7, 7, 1,
          QUIZ_RIGHT, "vraag 3" },
        { "staan 31|" ASK(1) "|staan 0|staan 12", 12, 12, 1, QUIZ_RIGHT, "vraag 2" }, // mended
        { "staan 31|" ASK(1) "|staan 12|staan 0", 31, 31, 0, QUIZ_RIGHT, "vraag 2" },
        { "staan 31|" ASK(1) "|staan 0|schrap", 31, 31, 0, QUIZ_RIGHT, "vraag 2" },
        { "staan 31|" ASK(1) "|staan 0|" ASK(2) "|staan 9|schrap 1", 9, 9, 1, QUIZ_RIGHT,
          "vraag 3" },
        { "staan 31|" ASK(1) "|stand|staan 0", 31, 31, 0, QUIZ_STAND, "winnaar" },
        // It is not one of the two questions of this game either.
        { "regel einde 2|" ASK(1) "|staan 0|" ASK(2), NOT, ALL, 1, QUIZ_RIGHT, "vraag 3" },
        { "regel einde 2|" ASK(1) "|" ASK(2), NOT, ALL, 2, QUIZ_RIGHT, "stand" },
    };
    CHECK(rows);
}

static void who_sat_for_a_struck_question_stands_again(void **test)
{
    (void)test;
#define TWO "staan 31|" ASK(1) "|staan 20|" ASK(2) "|staan 9"
    static const Row rows[] = {
        { "staan 31|" ASK(1) "|staan 20|schrap|!schrap", 31, 31, 0, QUIZ_RIGHT, "vraag 2" },
        { ASK(1) "|schrap", NOT, ALL, 0, QUIZ_RIGHT, "vraag 2" },
        { "staan 31|" ASK(1) "|schrap", 31, 31, 0, QUIZ_RIGHT, "vraag 2" },
        { TWO "|schrap 1", 20, 20, 1, QUIZ_RIGHT, "vraag 3" },
        { TWO "|schrap", 20, 20, 1, QUIZ_RIGHT, "vraag 3" },
        { TWO "|schrap 1|schrap", 31, 31, 0, QUIZ_RIGHT, "vraag 3" },
        { TWO "|schrap|schrap 1", 31, 31, 0, QUIZ_RIGHT, "vraag 3" },
        { TWO "|schrap 1|!staan 32|staan 22", 22, 22, 1, QUIZ_RIGHT, "vraag 3" }, // miscounted
        { TWO "|schrap 1|" ASK(4) "|!staan 21|staan 12|schrap 2", 23, 23, 1, QUIZ_RIGHT,
          "vraag 3" },
        { TWO "|vraag 3|schrap 2", 20, 20, 1, QUIZ_READ, "antwoorden" }, // seen one question later
        { TWO "|vraag 2|schrap 2|antwoorden|goed", 20, 20, 1, QUIZ_RIGHT, "vraag 3" },
        // How many sat was never counted: anybody may stand now.
        { "staan 31|" ASK(1) "|" ASK(2) "|staan 9|schrap 1", NOT, 31, 1, QUIZ_RIGHT, "vraag 3" },
        { "staan 31|" ASK(1) "|" ASK(2) "|staan 9|schrap 1|!staan 32|staan 30", 30, 30, 1,
          QUIZ_RIGHT, "vraag 3" },
        { "staan 31|" ASK(1) "|" ASK(2) "|staan 9|schrap 1|schrap", NOT, 31, 0, QUIZ_RIGHT,
          "vraag 3" },
        // A strike without a count before it leaves a number to be typed.
        { ASK(1) "|schrap|!staan 0|staan 12", 12, 12, 0, QUIZ_RIGHT, "vraag 2" },
        { ASK(1) "|schrap|stand|staan 12|staan 15", 15, 15, 0, QUIZ_STAND, "winnaar" },
        // What cannot be struck.
        { "!schrap|oefen|antwoorden|goed|!schrap|!schrap 1", NOT, ALL, 0, QUIZ_RIGHT, "vraag 1" },
        { "vraag 2|!schrap|!schrap 2|!schrap 0|!schrap 8|!schrap -1|!schrap een", NOT, ALL, 0,
          QUIZ_READ, "antwoorden" },
        // With it the game is one question short of its end again.
        { "regel einde 2|" ASK(1) "|" ASK(2) "|schrap", NOT, ALL, 1, QUIZ_RIGHT, "vraag 3" },
    };
    CHECK(rows);
}

static void rounds_begin_with_everybody_and_keep_their_winners(void **test)
{
    (void)test;
#define ROUND1 "staan 31|" ASK(1) "|staan 1|winnaar"
    static const Row rows[] = {
        { "staan 31|" ASK(1) "|staan 1", 1, 1, 1, QUIZ_RIGHT, "winnaar" },
        { ROUND1, 1, 1, 1, QUIZ_WINNER, "ronde" },
        { ROUND1 "|ronde", 31, 31, 1, QUIZ_ROUND, "vraag 2" },
        { ROUND1 "|ronde|staan 28", 28, 28, 1, QUIZ_ROUND, "vraag 2" },
        { ROUND1 "|ronde|staan 28|!staan 0|" ASK(2) "|staan 4|ronde", 28, 28, 2, QUIZ_ROUND,
          "vraag 3" }, // as many as were counted last
        { ROUND1 "|ronde|" ASK(2) "|schrap 1", NOT, 31, 1, QUIZ_RIGHT, "vraag 3" },
        { ROUND1 "|ronde|" ASK(2) "|staan 4|schrap 1", 4, 4, 1, QUIZ_RIGHT, "vraag 3" },
        { ROUND1 "|ronde|schrap", 31, 31, 0, QUIZ_ROUND, "vraag 2" },
        { ROUND1 "|ronde|" ASK(2) "|staan 4|" ASK(4) "|staan 3|schrap 2", 30, 30, 2, QUIZ_RIGHT,
          "vraag 3" },
        { ROUND1 "|ronde|<", 1, 1, 1, QUIZ_WINNER, "ronde" },
        { ROUND1 "|ronde|<|<", 1, 1, 1, QUIZ_RIGHT, "winnaar" },
        { ROUND1 "|ronde|" ASK(2) "|<|<|<|<", 1, 1, 1, QUIZ_WINNER, "ronde" },
        { "regel zitten blijf|" ROUND1, 1, 1, 1, QUIZ_WINNER, "complimenten" },
        { "regel zitten levens|" ROUND1, 1, 1, 1, QUIZ_WINNER, "complimenten" },
        { "regel zitten blijf|" ROUND1 "|ronde", 31, 31, 1, QUIZ_ROUND, "vraag 2" },
        { "staan 31|" ASK(1) "|vraag 2|ronde", 31, 31, 1, QUIZ_ROUND, "vraag 2" }, // in a question
        { "staan 31|!ronde|vraag 1|!ronde", 31, 31, 0, QUIZ_READ, "antwoorden" },
        { ASK(1) "|" ASK(2) "|" ASK(3) "|" ASK(4) "|" ASK(5) "|!ronde", NOT, ALL, 5, QUIZ_RIGHT,
          "stand" }, // nothing to play it with
        { ROUND1 "|ronde|weg 2|weg 3|weg 4|weg 5", 31, 31, 1, QUIZ_ROUND, "winnaar" },
    };
    CHECK(rows);
}

static void those_who_sat_come_back_once(void **test)
{
    (void)test;
    static const Row rows[] = {
        { "staan 31|" ASK(1) "|staan 3|terugkomen", 31, 31, 1, QUIZ_ROUND, "vraag 2" },
        { "staan 31|" ASK(1) "|staan 3|terugkomen|!terugkomen", 31, 31, 1, QUIZ_ROUND, "vraag 2" },
        { "staan 31|" ASK(1) "|terugkomen|" ASK(2) "|staan 3|!terugkomen", 3, 3, 2, QUIZ_RIGHT,
          "vraag 3" },
        { "staan 31|" ASK(1) "|terugkomen|" ASK(2) "|staan 3|ronde|" ASK(4) "|terugkomen", 31, 31,
          3, QUIZ_ROUND, "vraag 3" }, // once a round
        { "staan 31|" ASK(1) "|staan 3|vraag 2|terugkomen", 31, 31, 1, QUIZ_ROUND, "vraag 2" },
        { "staan 31|" ASK(1) "|staan 3|terugkomen|<|terugkomen", 31, 31, 1, QUIZ_ROUND, "vraag 2" },
        { "staan 31|" ASK(1) "|staan 3|stand|terugkomen|staan 25", 25, 25, 1, QUIZ_ROUND,
          "vraag 2" },
        { "!terugkomen|vraag 1|antwoorden|!terugkomen", NOT, ALL, 0, QUIZ_VOTE, "goed" },
    };
    CHECK(rows);
}

static void one_who_stands_halfway_wins_or_plays_on_for_honour(void **test)
{
    (void)test;
    static const Row rows[] = {
        { "staan 31|" ASK(1) "|staan 1|door", 1, 1, 1, QUIZ_READ, "antwoorden" },
        { "staan 31|" ASK(1) "|staan 1|door|+|+|staan 1", 1, 1, 2, QUIZ_RIGHT, "vraag 3" },
        { "staan 31|" ASK(1) "|staan 1|door|+|+|!staan 2|staan 0", 1, 1, 1, QUIZ_RIGHT, "vraag 3" },
        { "staan 31|" ASK(1) "|staan 1|winnaar|door|+|+|staan 1|!door", 1, 1, 2, QUIZ_RIGHT,
          "vraag 3" },
        { "staan 31|" ASK(1) "|staan 1|door|" ASK(2) "|" ASK(3) "|" ASK(4) "|" ASK(5) "|staan 1", 1,
          1, 5, QUIZ_RIGHT, "winnaar" },
        { "staan 31|" ASK(1) "|!door|staan 2|!door", 2, 2, 1, QUIZ_RIGHT, "vraag 2" },
        { "regel einde 4|staan 31|" ASK(1) "|staan 1", 1, 1, 1, QUIZ_RIGHT, "winnaar" },
    };
    CHECK(rows);
}

static void a_tie_is_shared_or_decided(void **test)
{
    (void)test;
#define TIE   "staan 31|" ASK(1) "|staan 3|stand"
#define GUESS TIE "|beslis|gok 1 40|gok 2 60|gok 3 52"
    static const Row rows[] = {
        { TIE, 3, 3, 1, QUIZ_STAND, "winnaar" },
        { TIE "|winnaar", 3, 3, 1, QUIZ_WINNER, "ronde" },
        { TIE "|vraag 6|antwoorden|goed|staan 1|uitleg", 1, 1, 2, QUIZ_EXPLAIN,
          "winnaar" }, // from the reserve
        { TIE "|beslis|!beslis|!gok 4 1|!gok 0 1|!gok 1 -1|!gok 1 1000000|!gok 1|!uitkomst 50", 3,
          3, 1, QUIZ_GUESS, "winnaar" },
        { TIE "|beslis|gok 1 40|!uitkomst 50|gok 1 41", 3, 3, 1, QUIZ_GUESS, "winnaar" },
        { GUESS "|uitkomst 53|!gok 1 53", 3, 3, 1, QUIZ_GUESS, "winnaar" },
        { GUESS "|uitkomst 53|winnaar", 1, 1, 1, QUIZ_WINNER, "ronde" },
        { GUESS "|uitkomst 46|winnaar", 2, 2, 1, QUIZ_WINNER, "ronde" }, // as far off
        { GUESS "|winnaar", 3, 3, 1, QUIZ_WINNER, "ronde" },             // without an outcome: all
        { GUESS "|uitkomst 53|winnaar|<|<|uitkomst 46|winnaar", 2, 2, 1, QUIZ_WINNER, "ronde" },
        { GUESS "|uitkomst 53|vraag 2", 3, 3, 1, QUIZ_READ, "antwoorden" },
        { "staan 31|" ASK(1) "|staan 1|stand|!beslis", 1, 1, 1, QUIZ_STAND, "winnaar" },
        { "staan 31|" ASK(1) "|staan 1|door|+|+|stand|!beslis", NOT, 1, 2, QUIZ_STAND, "winnaar" },
        // The question that made the winner turns out to be wrong: nobody has won yet.
        { TIE "|winnaar|schrap", 31, 31, 0, QUIZ_STAND, "winnaar" },
        { GUESS "|schrap", 31, 31, 0, QUIZ_STAND, "winnaar" },
        { TIE "|schrap", 31, 31, 0, QUIZ_STAND, "winnaar" },
        { ROUND1 "|ronde|" ASK(2) "|staan 1|winnaar|schrap 1", 1, 1, 1, QUIZ_WINNER, "ronde" },
    };
    CHECK(rows);
}

static void the_teacher_chooses_which_questions_play(void **test)
{
    (void)test;
    static const Row rows[] = {
        { "weg 1", NOT, ALL, 0, QUIZ_TITLE, "regels" },
        { "weg 1|oefen|+|+", NOT, ALL, 0, QUIZ_RIGHT, "vraag 2" },
        { "weg 1|erbij 1|!erbij 1|oefen|+|+", NOT, ALL, 0, QUIZ_RIGHT, "vraag 1" },
        { "!weg 6|!weg 0|!weg 8|!erbij 8", NOT, ALL, 0, QUIZ_TITLE, "regels" }, // 6 is the reserve
        { "vraag 2|weg 2|!weg 2", NOT, ALL, 0, QUIZ_READ, "antwoorden" },
        { "weg 1|weg 2|weg 3|weg 4|!weg 5", NOT, ALL, 0, QUIZ_TITLE, "regels" }, // one must stay
        { "weg 2|weg 3|weg 4|weg 5|vraag 1|!weg 1|+|+|!weg 1", NOT, ALL, 1, QUIZ_RIGHT, "stand" },
        { ASK(1) "|" ASK(2) "|" ASK(3) "|" ASK(4) "|vraag 5|weg 5", NOT, ALL, 4, QUIZ_STAND,
          "winnaar" }, // the last one
        { ASK(4) "|+", NOT, ALL, 1, QUIZ_READ, "antwoorden" },
        { ASK(4) "|" ASK(1) "|" ASK(4), NOT, ALL, 2, QUIZ_RIGHT, "vraag 2" }, // shown again
        { ASK(1) "|!erbij 1|!weg 1", NOT, ALL, 1, QUIZ_RIGHT, "vraag 2" },
    };
    CHECK(rows);
}

static void a_spare_question_is_one_that_nobody_found_wrong(void **test)
{
    (void)test;
    static const struct {
        const char *played;
        int spare; // as "vraag" names it; 0: none
    } rows[] = {
        { "", 1 },
        { ASK(1), 2 },
        { "weg 1|weg 2", 3 },
#define ALL_FIVE ASK(1) "|" ASK(2) "|" ASK(3) "|" ASK(4) "|" ASK(5)
        { ALL_FIVE, 6 },
        { ALL_FIVE "|vraag 6|weg 6", 7 },
        { ALL_FIVE "|vraag 6|weg 6|vraag 7|weg 7", 0 },
        { ALL_FIVE "|vraag 6|weg 6|erbij 6", 6 },
        { ALL_FIVE "|vraag 6|weg 6|vraag 6|vraag 1|weg 6", 6 },
        { "weg 1|" ASK(2) "|" ASK(3) "|" ASK(4) "|" ASK(5), 6 },
        { "weg 1|" ASK(2) "|" ASK(3) "|" ASK(4) "|" ASK(5) "|" ASK(6) "|" ASK(7), 1 },
        { "vraag 1|weg 1|" ASK(2) "|" ASK(3) "|" ASK(4) "|" ASK(5) "|" ASK(6) "|" ASK(7), 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        QuizPlay *quiz = quiz_play_new((QuizSize){ .questions = 5, .reserve = 2 });
        quiz_play_moves(quiz, rows[i].played);
        check(rows[i].played, "the spare question", quiz_spare(quiz->game.state) + 1,
              rows[i].spare);
        quiz_play_end(quiz);
    }
}

static void the_winner_screen_honours_as_many_as_won(void **test)
{
    (void)test;
    static const struct {
        const char *played;
        int winners, names;
    } rows[] = {
        { ASK(1) "|winnaar", 1, 0 }, // nobody counted: whoever stands
        { "staan 31|" ASK(1) "|staan 1|winnaar", 1, 0 },
        { "staan 31|" ASK(1) "|staan 4|winnaar", 4, 0 },
        { "staan 31|" ASK(1) "|staan 4|winnaar|naam Sanne", 4, 1 },
        { ASK(1) "|winnaar|naam Sanne|naam Yusuf", 2, 2 },
        { "!naam Sanne|" ASK(1) "|!naam Sanne|winnaar|!naam |!naam   |naam  Sanne en haar moeder ",
          1, 1 },
        { ASK(1) "|winnaar|naam a|naam b|naam c|naam d|naam e|naam f|naam g|naam h|!naam i", 8, 8 },
        { ASK(1) "|winnaar|naam abcdefghijklmnopqrstuvwxyzabcd|!naam "
                 "abcdefghijklmnopqrstuvwxyzabcde",
          1, 1 },
        { "staan 31|" ASK(1) "|staan 4|winnaar|naam Sanne|schrap", 31, 0 },
        { ASK(1) "|winnaar|naam Sanne|ronde", 1, 0 },
        { ASK(1) "|winnaar|naam Sanne|<", 1, 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        QuizPlay *quiz = quiz_play_new((QuizSize){ .questions = 5 });
        quiz_play_moves(quiz, rows[i].played);
        check(rows[i].played, "winners", quiz_winners(quiz->game.state), rows[i].winners);
        check(rows[i].played, "names", quiz_round(quiz->game.state)->name_count, rows[i].names);
        quiz_play_end(quiz);
    }
}

static void a_round_that_is_over_keeps_its_winner(void **test)
{
    (void)test;
    QuizPlay *quiz = quiz_play_new((QuizSize){ .questions = 5 });
    quiz_play_moves(quiz, "staan 31|" ASK(1) "|staan 2|winnaar|naam Sanne|naam Yusuf|ronde|" ASK(
                              2) "|staan 1|winnaar|naam Fleur");
    const State *s = quiz->game.state;
    assert_int_equal(s->round, 1);
    assert_int_equal(s->rounds[0].winners, 2);
    assert_int_equal(s->rounds[0].name_count, 2);
    assert_true(str_eq(s->rounds[0].names[1], STR("Yusuf")));
    assert_int_equal(s->rounds[1].name_count, 1);
    quiz_play_end(quiz);
}

static void as_many_guess_as_stand(void **test)
{
    (void)test;
    static const struct {
        const char *played;
        int guessers;
    } rows[] = {
        { ASK(1) "|stand|beslis", 2 },
        { "staan 31|" ASK(1) "|staan 2|stand|beslis", 2 },
        { "staan 31|" ASK(1) "|staan 5|stand|beslis", 5 },
        { "staan 31|" ASK(1) "|staan 9|stand|beslis", QUIZ_GUESSES_MAX },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        QuizPlay *quiz = quiz_play_new((QuizSize){ .questions = 5 });
        quiz_play_moves(quiz, rows[i].played);
        check(rows[i].played, "guessers", quiz->game.state->guess_count, rows[i].guessers);
        quiz_play_end(quiz);
    }
}

static void settings_change_one_thing_and_nothing_twice(void **test)
{
    (void)test;
    static const Row rows[] = {
        { "regel einde 12|!regel einde 12|!regel einde 0|!regel einde 100|!regel einde twaalf", NOT,
          ALL, 0, QUIZ_TITLE, "regels" },
        { "regel aftellen 7|regel aftellen 0|!regel aftellen 4|!regel aftellen 11|!regel aftellen",
          NOT, ALL, 0, QUIZ_TITLE, "regels" },
        { "regel zitten blijf|!regel zitten blijf|!regel zitten|!regel zitten op|!regel", NOT, ALL,
          0, QUIZ_TITLE, "regels" },
        { "regels|!regels|regel einde 8|oefen|!oefen|regel zitten terug", NOT, ALL, 0, QUIZ_READ,
          "antwoorden" },
        { ASK(1) "|!regels|!oefen|!antwoorden|!goed|!uitleg|!praat 2|praat 1|!praat 1", NOT, ALL, 1,
          QUIZ_TALK, "vraag 2" },
        { "!onzin|!goed nu|!vraag|!vraag 8|!vraag 99999999999999999999|!staan|!staan 1 2", NOT, ALL,
          0, QUIZ_TITLE, "regels" },
    };
    CHECK(rows);
}

static void questions_winners_and_the_recap_are_worth_a_picture(void **test)
{
    (void)test;
    static const char *const rows[][2] = {
        { "", "Quiz: begin" },
        { "regels", "" },
        { "regels|oefen|antwoorden|goed", "" },
        { "vraag 2|antwoorden", "" },
        { ASK(2), "Vraag 2" },
        { ASK(3), "Vraag 3" },
        { ASK(3) "|uitleg", "Vraag 3, uitleg" },
        { ASK(2) "|praat 1", "" },
        { ASK(1) "|winnaar", "" }, // whoever it was: at home nobody knows
        { ASK(1) "|staan 1|winnaar", "Winnaar" },
        { ASK(1) "|winnaar|naam Sanne", "Winnaar" },
        { ASK(1) "|winnaar|ronde|" ASK(2) "|winnaar|naam Daan", "Winnaar van ronde 2" },
        { "terugblik", "" },
        { ASK(1) "|terugblik", "Terugblik" },
        { ASK(1) "|" ASK(2) "|" ASK(3) "|" ASK(4) "|" ASK(5) "|terugblik 2", "Terugblik 2" },
    };
    QuizPlay *quiz = quiz_play_new((QuizSize){ .questions = 5, .cards = 10 });
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        game_has_moment(&quiz->game, rows[i][0], rows[i][1]);
    }
    quiz->game.pack.items[1].photo_path = STR("foto/bakkerij.jpg");
    game_has_moment(&quiz->game, "vraag 2|antwoorden", "Vraag 2, foto");
    game_has_moment(&quiz->game, ASK(2), "Vraag 2");
    quiz_play_end(quiz);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_key_forward_plays_a_quiz_in_which_nobody_counts),
        cmocka_unit_test(who_is_wrong_sits_down),
        cmocka_unit_test(when_everybody_is_wrong_nobody_sits_down_and_it_does_not_count),
        cmocka_unit_test(who_sat_for_a_struck_question_stands_again),
        cmocka_unit_test(rounds_begin_with_everybody_and_keep_their_winners),
        cmocka_unit_test(those_who_sat_come_back_once),
        cmocka_unit_test(one_who_stands_halfway_wins_or_plays_on_for_honour),
        cmocka_unit_test(a_tie_is_shared_or_decided),
        cmocka_unit_test(the_teacher_chooses_which_questions_play),
        cmocka_unit_test(a_spare_question_is_one_that_nobody_found_wrong),
        cmocka_unit_test(the_winner_screen_honours_as_many_as_won),
        cmocka_unit_test(a_round_that_is_over_keeps_its_winner),
        cmocka_unit_test(as_many_guess_as_stand),
        cmocka_unit_test(settings_change_one_thing_and_nothing_twice),
        cmocka_unit_test(questions_winners_and_the_recap_are_worth_a_picture),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
