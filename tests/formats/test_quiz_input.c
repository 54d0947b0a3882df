// What keys and fingers mean in the quiz. A row is what a teacher presses, letter by letter, and the moves
// that come of it; the test does with it what the house does. Words in braces are typed, words in brackets
// are tapped.
#include "quiz_play.h"

// Letters of the rows. Digits are digits.
static const struct {
    char letter;
    Action action;
} keys[] = {
    { '>', ACTION_NEXT },   { '<', ACTION_BACK },   { '\n', ACTION_CHOOSE },
    { '^', ACTION_UP },     { 'v', ACTION_DOWN },   { '\t', ACTION_FIELD },
    { 'r', ACTION_RED },    { 'g', ACTION_GREEN },  { 'a', ACTION_APART },
    { 'n', ACTION_AGAIN },  { 'p', ACTION_TALK },   { 's', ACTION_SKIP },
    { 'x', ACTION_STRIKE }, { 'w', ACTION_WINNER }, { 'i', ACTION_SETTINGS },
    { 'b', ACTION_BLACK },  { 'q', ACTION_QUIT },   { 'o', ACTION_OVERVIEW },
};

typedef struct Desk {
    QuizPlay *quiz;
    Ui ui;
    Buf log; // moves, with bars between them; "<" back, "." nothing, "!" in front: refused
} Desk;

static void note(Desk *desk, const char *mark, Str what)
{
    buf_printf(&desk->log, "%s%s%.*s", desk->log.n ? "|" : "", mark, STR_ARG(what));
}

static void make(Desk *desk, Str move)
{
    note(desk, quiz_play_try(desk->quiz, move) ? "" : "!", move);
}

static void give(Desk *desk, const Input *input)
{
    Arena *arena = &desk->quiz->game.arena;
    const State *s = desk->quiz->game.state;
    bool taken = false, action = input->kind == INPUT_ACTION;
    Str move = format_quiz.interpret(s, &desk->ui, input, arena, &taken);
    bool forward = action && (input->action == ACTION_NEXT || input->action == ACTION_CHOOSE ||
                              input->action == ACTION_DOWN);
    bool back = action && (input->action == ACTION_BACK || input->action == ACTION_UP);
    if (str_empty(move) && taken) return;
    if (str_empty(move) && forward) move = quiz_next(s, arena);
    if (!str_empty(move)) {
        make(desk, move);
    } else if (back) {
        note(desk, "<", (Str){ 0 });
        quiz_play_undo(desk->quiz);
        desk->ui = (Ui){ 0 };
    } else {
        note(desk, ".", (Str){ 0 });
    }
}

static void press(Desk *desk, char letter)
{
    Input input = { .kind = INPUT_ACTION };
    if (letter >= '0' && letter <= '9') {
        input = (Input){ .kind = INPUT_DIGIT, .digit = letter - '0' };
    }
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (keys[i].letter == letter) input.action = keys[i].action;
    }
    if (input.kind == INPUT_ACTION && input.action == ACTION_NONE) fail_msg("no key %c", letter);
    give(desk, &input);
}

// Letters come one by one, as keyboards send them; "~" takes the last one off.
static void type(Desk *desk, Str text)
{
    for (size_t at = 0; at < text.n;) {
        size_t n = 1;
        while (at + n < text.n && ((unsigned char)text.p[at + n] & 0xC0) == 0x80) {
            n++;
        }
        Input input = { .kind = INPUT_TEXT, .text = str_sub(text, at, at + n) };
        if (text.p[at] == '~') input.kind = INPUT_ERASE;
        give(desk, &input);
        at += n;
    }
}

static void press_all(Desk *desk, const char *pressed)
{
    for (Str rest = str_z(pressed); rest.n > 0;) {
        char first = rest.p[0];
        if (first != '{' && first != '[') {
            press(desk, first);
            rest = str_drop(rest, 1);
            continue;
        }
        StrCut cut = str_cut(str_drop(rest, 1), first == '{' ? '}' : ']');
        if (first == '{') {
            type(desk, cut.head);
        } else {
            give(desk, &(Input){ .kind = INPUT_TAP, .target = cut.head });
        }
        rest = cut.tail;
    }
}

typedef struct Row {
    const char *played, *pressed, *moves;
} Row;

static Desk sit_down(const char *played)
{
    Desk desk = { .quiz = quiz_play_new((QuizSize){ .questions = 5, .reserve = 1, .cards = 10 }) };
    quiz_play_moves(desk.quiz, played);
    return desk;
}

static void stand_up(Desk *desk)
{
    buf_finish(&desk->log);
    quiz_play_end(desk->quiz);
}

static void check_rows(const Row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Desk desk = sit_down(rows[i].played);
        press_all(&desk, rows[i].pressed);
        if (!str_eq(buf_str(&desk.log), str_z(rows[i].moves))) {
            fail_msg("%s, then keys %s:\n  %.*s\n  and not\n  %s", rows[i].played, rows[i].pressed,
                     STR_ARG(buf_str(&desk.log)), rows[i].moves);
        }
        stand_up(&desk);
    }
}

#define CHECK(rows) check_rows((rows), sizeof(rows) / sizeof *(rows))
#define ASK(n)      "vraag " #n "|antwoorden|goed"
#define TWENTY      "staan 20|" ASK(1)
#define TIE         TWENTY "|staan 3|stand"
#define WON         ASK(1) "|winnaar"

static void a_number_is_put_down_when_no_digit_can_follow(void **test)
{
    (void)test;
    static const Row rows[] = {
        { "", "3", "" },
        { "", "31", "" },
        { "", "31\n", "staan 31" },
        { "", "31>", "staan 31" },
        { "", "31>>", "staan 31|regels" },
        { "", "312", "staan 312" },
        { "", "0312", "staan 312" }, // nobody is no beginning
        { "regels", "31\n\n", "staan 31|oefen" },
        { "vraag 1|antwoorden", "31\n", "staan 31" },
        { TWENTY, "1", "" },
        { TWENTY, "12", "staan 12" },
        { TWENTY, "2", "" },
        { TWENTY, "20", "staan 20" },
        { TWENTY, "3", "staan 3" },
        { TWENTY, "0", "staan 0" },
        { TWENTY, "1\n", "staan 1" },
        { TWENTY "|staan 1|winnaar|ronde", "031\n", "staan 31" },
        { TWENTY "|staan 3|vraag 2", "3", "." }, // not while a question is open
        { TWENTY "|stand", "4", "staan 4" },
        { TWENTY "|schrap", "012", "staan 12" }, // 0 says nothing about a struck question
        { WON, "3", "." },
        { "oefen|antwoorden|goed", "31\n", "staan 31" },
    };
    CHECK(rows);
}

static void enter_after_a_number_belongs_to_it(void **test)
{
    (void)test;
    static const Row rows[] = {
        { TWENTY, "12\n", "staan 12" },
        { TWENTY, "12\n\n", "staan 12|vraag 2" },
        { TWENTY, "12>", "staan 12|vraag 2" }, // the key forward of a clicker goes forward
        { TWENTY, "12^\n", "staan 12|staan 13|vraag 2" },
        { TWENTY, "25\n", "" },
        { TWENTY, "25\n\n", "vraag 2" },
    };
    CHECK(rows);
}

static void a_number_that_cannot_be_is_said_and_typed_again(void **test)
{
    (void)test;
    Desk desk = sit_down(TWENTY);
    press_all(&desk, "25");
    assert_int_equal(desk.ui.field, QUIZ_TOO_MANY);
    press_all(&desk, "1");
    assert_int_equal(desk.ui.field, 0);
    press_all(&desk, "9");
    assert_true(str_eq(buf_str(&desk.log), STR("staan 19")));
    stand_up(&desk);
}

static void the_key_back_takes_off_a_digit_before_it_undoes(void **test)
{
    (void)test;
    static const Row rows[] = {
        { "regels", "31<", "" },
        { "regels", "31<>", "staan 3" },
        { "regels", "31<<<", "<" },
        { TWENTY, "1<<", "<" },
        { TWENTY, "12<", "staan 12|<" },
        { TWENTY, "1x", "schrap" }, // half a number goes with its step
        { TWENTY, "1p\n", "praat 1|vraag 2" },
    };
    CHECK(rows);
}

static void arrows_mend_a_count_and_are_steps_elsewhere(void **test)
{
    (void)test;
    static const Row rows[] = {
        { TWENTY "|staan 12", "^^v", "staan 13|staan 14|staan 13" },
        { TWENTY "|staan 19", "^^^", "staan 20" },
        { TWENTY "|staan 2", "vvv", "staan 1" },
        { TWENTY, "^", "<" }, // nothing was counted
        { TWENTY, "v", "vraag 2" },
        { "", "v", "regels" },
        { "staan 20|regels", "^", "<" },
        { "staan 20|regels", "v", "oefen" },
        { "staan 20|vraag 1|antwoorden", "v", "goed" },
        { TIE, "^v", "staan 4|staan 3" },
        { TWENTY "|staan 1|winnaar|ronde", "v", "vraag 2" },
        { WON "|complimenten", "v", "complimenten 2" },
        { WON "|complimenten", "^", "<" },
    };
    CHECK(rows);
}

static void a_name_is_typed_and_put_down_or_left(void **test)
{
    (void)test;
    static const Row rows[] = {
        { WON, "w{Sanne}\n", "naam Sanne" },
        { WON, "w{Sanne}>", "naam Sanne" }, // a clicker in the hand
        { WON, "w{Sanne}v", "naam Sanne" },
        { WON, "w{ Sanne en haar moeder }\n", "naam Sanne en haar moeder" },
        { WON, "w{Sanne}q", "" },
        { WON, "w{Sanne}q>", "ronde" },
        { WON, "w\n", "" },
        { WON, "w\n>", "ronde" },
        { WON, "w{ }\n>", "ronde" },
        { WON, "w{Sanne~~ja}\n", "naam Sanja" },
        { WON, "w{Zo\xC3\xAB~e}\n", "naam Zoe" },
        { WON, "w{Sanne}<^\n", "naam Sanne" }, // back does not throw a name away
        { WON, "w<<", "<" },                   // but it leaves an empty line, and then undoes
        { WON, "w{Sa}\t{m}\n", "naam Sam" },
        { WON, "w{Sanne}\nw{Yusuf}\n>", "naam Sanne|naam Yusuf|ronde" },
        { WON, "w{Sanne}\n<", "naam Sanne|<" },
        { WON, "w{abcdefghijklmnopqrstuvwxyzabcdefgh}\n", "naam abcdefghijklmnopqrstuvwxyzabcd" },
        { WON, "w{31}\n", "naam 31" },
        { WON, "[naam]{Sanne}\n", "naam Sanne" },
        { ASK(1), "[naam]{Sanne}",
          "."
          "|.|.|.|.|." }, // only where a winner is
        { WON "|naam a|naam b|naam c|naam d|naam e|naam f|naam g|naam h", "w>", ".|ronde" },
    };
    CHECK(rows);
}

static void the_closest_guess_is_typed_field_by_field(void **test)
{
    (void)test;
#define GUESS TIE "|beslis"
    static const Row rows[] = {
        { GUESS, "40\n60\n52\n53\n", "gok 1 40|gok 2 60|gok 3 52|uitkomst 53" },
        { GUESS, "40\n60\n52\n53\n>", "gok 1 40|gok 2 60|gok 3 52|uitkomst 53|winnaar" },
        { GUESS, "40>60>52>53>>", "gok 1 40|gok 2 60|gok 3 52|uitkomst 53|winnaar" },
        { GUESS, "40\t60v52^", "gok 1 40|gok 2 60|gok 3 52" },
        { GUESS, "40<<5\n", "gok 1 5" },
        { GUESS, "40<<<", "<" },
        { GUESS, "1234567\n", "gok 1 123456" },
        { GUESS, "\t\t7\n", "gok 3 7" },
        { GUESS, "^1\n", "!uitkomst 1" }, // before two have guessed there is nothing to compare
        { GUESS, "^^7\n", "gok 3 7" },
        { GUESS, "\t\t\t\t7\n", "gok 1 7" },
        { GUESS, ">", "winnaar" },
        { GUESS, "[gok 2]60\n40\n", "gok 2 60|gok 1 40" },
        { GUESS, "40[gok 3]52\n", "gok 1 40|gok 3 52" },
        { GUESS "|gok 1 3|gok 2 4", "[uitkomst]4\n", "uitkomst 4" },
        { GUESS, "[gok 4]7\n", ".|gok 1 7" },
        { GUESS, "[gok 0]7\n", ".|gok 1 7" },
        { GUESS "|gok 1 40|gok 1 41", "\t\t\t[gok 1]42\n", "gok 1 42" },
        { GUESS "|gok 1 3|gok 2 4|uitkomst 4", "7>", ".|winnaar" },
        { GUESS, "w", "winnaar" },
        { TIE, "g", "beslis" },
        { ASK(1), "g", "." },
    };
    CHECK(rows);
}

static void a_ring_goes_along_the_wall_and_picks(void **test)
{
    (void)test;
#define WALL WON "|complimenten"
    static const Row rows[] = {
        { WALL, "\t\n", "pak 1" },
        { WALL, "\tv\n", "pak 2" },
        { WALL, "\t^\n", "pak 8" },
        { WALL, "\t\t\t\n", "pak 3" },
        { WALL, "\t\t\t\t\t\t\t\t\t\n", "pak 1" }, // eight on a page
        { WALL " 2", "\t\t\n", "pak 10" },
        { WALL " 2", "\t\t\t\n", "pak 9" },
        { WALL, "\t\n\n", "pak 1|leg" },
        { WALL, "\t\n>", "pak 1|leg" },
        { WALL, "\t>", "complimenten 2" },
        { WALL, "\t>\n", "complimenten 2|terugblik" }, // the ring stayed behind
        { WALL, ">>>", "complimenten 2|terugblik|." },
        { WALL, "s", "terugblik" },
        { WON, "s", "complimenten" },
    };
    CHECK(rows);
}

static void no_ring_comes_along_from_another_step(void **test)
{
    (void)test;
    Desk desk = sit_down("regel zitten blijf|" GUESS);
    press_all(&desk, "\t>>"); // the second guess, the winner, the wall
    assert_int_equal(desk.quiz->game.state->step, QUIZ_COMPLIMENTS);
    assert_int_equal(quiz_wall_cursor(desk.quiz->game.state, &desk.ui), -1);
    stand_up(&desk);
}

static void settings_have_a_ring_at_the_rules_and_lie_over_other_steps(void **test)
{
    (void)test;
    static const Row rows[] = {
        { "regels", "\t^", "regel einde 6" },
        { "regels", "\tv", "regel einde 20" },
        { "regels", "\t\t^", "regel zitten levens" },
        { "regels", "\t\t^^^^",
          "regel zitten levens|regel zitten terug|regel zitten blijf|regel zitten ronde" },
        { "regels", "\t\t\t^^v", "regel aftellen 5|regel aftellen 7|regel aftellen 5" },
        { "regels", "\t\t\tv", "regel aftellen 10" },
        { "regels", "\t\t\t\t^", "regel einde 6" },
        { "regel einde 7|regels", "\t^", "regel einde 8" }, // of a script
        { "regel einde 7|regels", "\tv", "regel einde 6" },
        { "regel einde 99|regels", "\t^", "regel einde 1" },
        { "regels", "\t>>", "oefen" }, // the first one leaves the ring
        { "regels", "\t<<", "<" },
        { "regels", "\ts", "vraag 1" },
        { "regels", "\t31\n", "staan 31" },
        { "vraag 1", "i^>>", "regel einde 6|antwoorden" },
        { "vraag 1", "ii>", "antwoorden" },
        { "vraag 1", "iq>", "antwoorden" },
        { "vraag 1", "i<>", "antwoorden" },
        { "vraag 1", "i\n>", "antwoorden" },
        { "vraag 1", "isxnwpg1i>", "antwoorden" }, // nobody sees what these would do
        { "vraag 1", "ib", "." },                  // the house has its own
        { "", "i^", "regel einde 6" },
        { GUESS, "i7i5\n", "gok 1 5" },
        { WON, "i\t^i>", "regel zitten levens|complimenten" },
        { WALL, "i\n\t\n", "pak 1" },
    };
    CHECK(rows);
}

static void every_key_means_something_or_nothing_at_every_step(void **test)
{
    (void)test;
    static const Row rows[] = {
        // over, again, strike, winner, talk, in this order
        { "", "s", "vraag 1" },
        { "", "nxwp", "!ronde|!schrap|!winnaar|." },
        { "regels", "s", "vraag 1" },
        { "regels", "nxwp", "!ronde|!schrap|!winnaar|." },
        { "oefen", "s", "vraag 1" },
        { "oefen", "nxwp", "!ronde|.|!winnaar|." },
        { "oefen|antwoorden|goed", "nxwps", "!ronde|!schrap|!winnaar|.|vraag 1" },
        { "vraag 1", "s", "weg 1" },
        { "vraag 1", "x", "weg 1" },
        { "vraag 1", "nwp", "!ronde|!winnaar|!praat 1" },
        { "vraag 1|antwoorden", "s", "weg 1" },
        { "vraag 1|antwoorden", "x", "weg 1" },
        { ASK(1) "|vraag 2", "n", "ronde" },
        { ASK(1) "|vraag 2", "w", "winnaar" },
        { ASK(1) "|vraag 2|antwoorden", "x", "weg 2" },
        { ASK(1) "|vraag 2|vraag 1", "x", "schrap 1" }, // came back through the overview
        { ASK(1) "|vraag 2|vraag 1|antwoorden", "s", "vraag 2" },
        { ASK(1), "s", "stand" },
        { ASK(1), "n", "ronde" },
        { "regel zitten terug|" ASK(1), "nn", "terugkomen|!ronde" },
        { "regel zitten terug|" ASK(1) "|terugkomen|" ASK(2), "n", "ronde" },
        { ASK(1), "xx", "schrap|!schrap" },
        { ASK(1), "w", "winnaar" },
        { ASK(1), "w{mam van Fleur}>", "winnaar|naam mam van Fleur" }, // typed a picture too early
        { ASK(1), "w>>", "winnaar|ronde" },
        { TWENTY "|staan 1", "w{Fleur}\n>", "winnaar|naam Fleur|ronde" },
        { "vraag 1", "w{sx}", "!winnaar|.|." },
        { ASK(2), "ppp", "praat 1|praat 2|." },
        { ASK(3), ">pn", "uitleg|.|ronde" },
        { TWENTY "|staan 1", "s", "door" },
        { TWENTY "|staan 1|door|antwoorden|goed|staan 1", "s", "stand" },
        { ASK(2) "|" ASK(3) "|" ASK(4) "|" ASK(5) "|" TWENTY "|staan 1", "s", "stand" },
        { TWENTY "|staan 1|winnaar|ronde", "s", "." },
        { TWENTY "|staan 1|winnaar|ronde", "x", "schrap" },
        { TWENTY "|staan 1|winnaar|ronde", "w", "winnaar" },
        { TIE, "n", "vraag 2" },
        { TIE, "x", "schrap" },
        { TIE, "w", "winnaar" },
        { ASK(1) "|" ASK(2) "|" ASK(3) "|" ASK(4) "|" ASK(5) "|stand", "n", "vraag 6" },
        { ASK(1) "|" ASK(2) "|" ASK(3) "|" ASK(4) "|" ASK(5) "|" ASK(6) "|stand", "n", "." },
        { GUESS, "x", "schrap" },
        { WON, "x", "schrap" },
        { WON, "n", "ronde" },
        { "regel zitten terug|" WON, "n", "ronde" },
        { WALL, "nx", "ronde|schrap" },
        { WALL "|terugblik", "n", "ronde" },
        { WALL "|terugblik", "sxwp>", ".|!schrap|!winnaar|.|." },
        { WALL "|terugblik", "<", "<" },
        { ASK(1), "aro[]", ".|.|.|." },
    };
    CHECK(rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_number_is_put_down_when_no_digit_can_follow),
        cmocka_unit_test(enter_after_a_number_belongs_to_it),
        cmocka_unit_test(a_number_that_cannot_be_is_said_and_typed_again),
        cmocka_unit_test(the_key_back_takes_off_a_digit_before_it_undoes),
        cmocka_unit_test(arrows_mend_a_count_and_are_steps_elsewhere),
        cmocka_unit_test(a_name_is_typed_and_put_down_or_left),
        cmocka_unit_test(the_closest_guess_is_typed_field_by_field),
        cmocka_unit_test(a_ring_goes_along_the_wall_and_picks),
        cmocka_unit_test(no_ring_comes_along_from_another_step),
        cmocka_unit_test(settings_have_a_ring_at_the_rules_and_lie_over_other_steps),
        cmocka_unit_test(every_key_means_something_or_nothing_at_every_step),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
