// What the keys of the stellingenspel mean. A row is what a teacher presses, letter by letter; the
// test does with it what the house does: the move is played, what falls through is forward or back.
#include "game.h"

#include "base/rng.h"
#include "formats/statements.h"
#include "formats/statements_rules.h"

// Letters of the rows. Digits are digits.
static const struct {
    char letter;
    Action action;
} keys[] = {
    { '>', ACTION_NEXT },  { '<', ACTION_BACK },   { '\n', ACTION_CHOOSE },  { '^', ACTION_UP },
    { 'v', ACTION_DOWN },  { '\t', ACTION_FIELD }, { 'r', ACTION_RED },      { '=', ACTION_EVEN },
    { 'g', ACTION_GREEN }, { 'a', ACTION_APART },  { 'n', ACTION_AGAIN },    { 'p', ACTION_TALK },
    { 's', ACTION_SKIP },  { 'b', ACTION_BLACK },  { 'o', ACTION_OVERVIEW },
};

typedef struct Desk {
    Game game;
    Ui ui;
    Buf log;        // moves, with bars between them; "<" undo, "." nothing at all
    Str moves[200]; // in force, for undo
    int64_t at_ms[200];
    int count;
} Desk;

static Input input_of(char letter)
{
    if (letter >= '0' && letter <= '9') {
        return (Input){ .kind = INPUT_DIGIT, .digit = letter - '0' };
    }
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (keys[i].letter == letter) {
            return (Input){ .kind = INPUT_ACTION, .action = keys[i].action };
        }
    }
    fail_msg("no key %c", letter);
    return (Input){ 0 };
}

static void make(Desk *desk, Str move)
{
    if (!game_try(&desk->game, move)) fail_msg("the keys made a bad move: %.*s", STR_ARG(move));
    desk->moves[desk->count] = move;
    desk->at_ms[desk->count++] = desk->game.now_ms;
}

static void undo(Desk *desk)
{
    if (desk->count > 0) desk->count--;
    desk->game.state = format_statements.start(&desk->game.arena, &desk->game.pack, 1);
    for (int i = 0; i < desk->count; i++) {
        format_statements.apply(desk->game.state, desk->moves[i], desk->at_ms[i]);
    }
    desk->ui = (Ui){ 0 };
}

static void note(Desk *desk, Str what)
{
    buf_printf(&desk->log, "%s%.*s", desk->log.n ? "|" : "", STR_ARG(what));
}

static void press(Desk *desk, char letter)
{
    Input input = input_of(letter);
    Arena *arena = &desk->game.arena;
    bool taken = false;
    State *s = desk->game.state;
    Str move = format_statements.interpret(s, &desk->ui, &input, arena, &taken);
    bool forward = letter == '>' || letter == '\n' || letter == 'v';
    if (str_empty(move) && !taken && forward) move = format_statements.next(s, arena);
    if (!str_empty(move)) {
        note(desk, move);
        make(desk, move);
    } else if (!taken && (letter == '<' || letter == '^')) {
        note(desk, STR("<"));
        undo(desk);
    } else if (!taken) {
        note(desk, STR("."));
    }
}

static Desk *sit_down(const char *played)
{
    Desk *desk = test_calloc(1, sizeof *desk);
    Pack *pack = &desk->game.pack;
    desk->game.format = &format_statements;
    *pack = packs_statements(&desk->game.arena, 3);
    packs_school(&desk->game.arena, pack, 1, VIEW_RED);
    packs_prompts(&desk->game.arena, pack, 1, 2);
    game_start(&desk->game);
    for (Str rest = str_z(played); rest.n > 0;) {
        StrCut cut = str_cut(rest, '|');
        make(desk, cut.head);
        rest = cut.tail;
    }
    return desk;
}

static void stand_up(Desk *desk)
{
    buf_finish(&desk->log);
    arena_finish(&desk->game.arena);
    test_free(desk);
}

typedef struct Row {
    const char *played, *pressed, *moves;
} Row;

static void check_rows(const Row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Desk *desk = sit_down(rows[i].played);
        for (const char *p = rows[i].pressed; *p; p++) {
            press(desk, *p);
        }
        if (!str_eq(buf_str(&desk->log), str_z(rows[i].moves))) {
            fail_msg("%s, then keys %s:\n  %.*s\n  and not\n  %s", rows[i].played, rows[i].pressed,
                     STR_ARG(buf_str(&desk->log)), rows[i].moves);
        }
        stand_up(desk);
    }
}

#define CHECK(rows) check_rows((rows), sizeof(rows) / sizeof *(rows))
#define VOTE        "naar 1|antwoorden"
#define COUNT       VOTE "|sluit"
#define APART       VOTE "|apart|sluit"

static void two_digits_fill_a_field_and_go_on_to_the_next(void **state)
{
    (void)state;
    static const Row rows[] = {
        { COUNT, "1", "" },
        { COUNT, "12", "tel rood 12" },
        { COUNT, "128", "tel rood 12" },
        { COUNT, "1208", "tel rood 12|tel groen 8" },
        { COUNT, "1208>", "tel rood 12|tel groen 8|uitslag" },
        { COUNT, "12085", "tel rood 12|tel groen 8" }, // the last field again
        { COUNT, "12085>", "tel rood 12|tel groen 8|stem rood 12 groen 5" },
        { VOTE, "1208>", "tel rood 12|tel groen 8|uitslag" }, // the first digit closes the vote
        { APART, "07190518>",
          "tel ouders rood 7|tel ouders groen 19|tel kinderen rood 5|tel kinderen groen "
          "18|uitslag" },
        { "", "12", ".|." }, // nothing to count here
        { "naar 1", "1", "." },
        { COUNT "|praat 1", "1", "." },
        { "einde", "1", "." },
    };
    CHECK(rows);
}

static void a_key_forward_puts_a_half_typed_number_down(void **state)
{
    (void)state;
    static const Row rows[] = {
        { COUNT, "5>", "tel rood 5" },
        { COUNT, "5>7>", "tel rood 5|stem rood 5 groen 7" },
        { COUNT, "5\n7\n", "tel rood 5|stem rood 5 groen 7" }, // Enter is as good
        { COUNT, "127>", "tel rood 12|stem rood 12 groen 7" },
        { COUNT, "0>0>", "tel rood 0|stem rood 0 groen 0" },
        { VOTE, "5>7>", "tel rood 5|stem rood 5 groen 7" },
        { APART, "1>2>3>4>",
          "tel ouders rood 1|tel ouders groen 2|tel kinderen rood 3|stem ouders 1 2 kinderen 3 4" },
        { COUNT, "5\t7\t>", "tel rood 5|tel groen 7|uitslag" },
        // What was not typed is nought, then the result shows.
        { COUNT, "12>>", "tel rood 12|tel groen 0|uitslag" },
        { COUNT, "12\n\n", "tel rood 12|tel groen 0|uitslag" },
        { APART, "12>>>>",
          "tel ouders rood 12|tel ouders groen 0|tel kinderen rood 0|"
          "tel kinderen groen 0|uitslag" },
        // Nobody counted: on with the talk.
        { COUNT, ">", "praat 1" },
        { COUNT, "\n", "praat 1" },
    };
    CHECK(rows);
}

static void a_key_back_takes_a_half_typed_digit_away_before_it_undoes(void **state)
{
    (void)state;
    static const Row rows[] = {
        { COUNT, "5<", "" },
        { COUNT, "5<7>", "tel rood 7" },
        { COUNT, "5<<", "<" },
        { COUNT, "125<<", "tel rood 12|<" },
        { COUNT, "12<34", "tel rood 12|<|tel rood 34" },
        { VOTE, "5<>", "sluit" }, // the vote is open again
        { "naar 1", "<", "<" },
    };
    CHECK(rows);
}

static void arrows_and_tab_correct_a_count(void **state)
{
    (void)state;
    static const Row rows[] = {
        { COUNT, "^^^", "tel rood 1|tel rood 2|tel rood 3" },
        { COUNT, "^v", "tel rood 1|tel rood 0" },
        { COUNT, "^vv", "tel rood 1|tel rood 0|tel rood 0" }, // never below nought
        { COUNT, "5^", "tel rood 6" },
        { COUNT, "5v", "tel rood 4" },
        { VOTE, "5^", "tel rood 6" },
        { VOTE, "5v", "tel rood 4" },
        { COUNT, "1208\t^", "tel rood 12|tel groen 8|tel rood 13" },
        { COUNT, "1208^", "tel rood 12|tel groen 8|tel groen 9" },
        { COUNT, "\t7>", "tel groen 7" },
        { COUNT, "\t\t7>", "tel rood 7" },
        { APART, "\t\t\t7>", "tel kinderen groen 7" },
        { COUNT "|tel rood 999", "\t^", "tel rood 999" }, // never above 999
        // One key forward always ends, whatever field has the cursor.
        { COUNT, "^^^>>", "tel rood 1|tel rood 2|tel rood 3|tel groen 0|uitslag" },
        { COUNT, "12\t>>", "tel rood 12|tel groen 0|uitslag" },
        { COUNT, "\t^>>", "tel groen 1|tel rood 0|uitslag" },
        // On some remotes these are the keys back and forward.
        { VOTE, "^", "<" },
        { VOTE, "v", "sluit" },
        { COUNT, "v", "praat 1" },
        { "naar 1", "v^", "antwoorden|<" },
    };
    CHECK(rows);
}

static void an_estimate_is_one_key_a_group(void **state)
{
    (void)state;
    static const Row rows[] = {
        { COUNT, "r", "schat rood" },
        { VOTE, "=", "schat gelijk" },
        { COUNT, "g", "schat groen" },
        { APART, "rg", "schat ouders rood|schat kinderen groen" },
        { APART, "r12>>", "schat ouders rood|tel kinderen rood 12|tel kinderen groen 0|uitslag" },
        { APART, "1207=", "tel ouders rood 12|tel ouders groen 7|schat kinderen gelijk" },
        { APART, "12=", "tel ouders rood 12|schat ouders gelijk" }, // half counted is not counted
        { APART, "r>>>", "schat ouders rood|tel kinderen rood 0|tel kinderen groen 0|uitslag" },
        { COUNT, "5r", "schat rood" },
        { "naar 1", "r", "." },
        { COUNT "|schat rood", "r", "." },
        { "einde", "r=g", ".|.|." },
    };
    CHECK(rows);
}

static void talking_has_a_clock(void **state)
{
    (void)state;
    static const Row rows[] = {
        { COUNT, "p", "praat 1" },
        { COUNT "|praat 1", "p", "klok stop" },
        { COUNT "|praat 1", "pp", "klok stop|klok start" },
        { COUNT "|praat 1", "^v", "klok +30|klok -30" },
        { COUNT "|praat 1", ">", "praat 2" },
        { COUNT "|praat 1", "<", "<" },
        { COUNT "|school", "p", "praat 1" },
        { "naar 1", "p", "." },
        { "", "p", "." },
    };
    CHECK(rows);
}

static void skipping_passes_what_is_optional(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "naar 1", "s", "naar 2" },
        { VOTE, "s", "naar 2" },
        { COUNT, "s", "school" },
        { COUNT "|praat 1", "s", "school" },
        { COUNT "|stem rood 1 groen 2", "s", "school" },
        { COUNT "|school", "s", "naar 2" },
        { "naar 2|antwoorden|sluit", "s", "naar 3" }, // no view of the school
        { "naar 3|antwoorden|sluit", "s", "einde" },
        { "", "s", "." },
        { "einde", "s", "." },
    };
    CHECK(rows);
}

static void apart_and_again_are_toggled_by_their_keys(void **state)
{
    (void)state;
    static const Row rows[] = {
        { COUNT, "aa", "apart|samen" },
        { "naar 1", "a", "apart" },
        { COUNT, "5a7>", "apart|tel ouders rood 7" }, // half typed was for another way of counting
        { COUNT "|stem rood 1 groen 2", "n", "hertel" },
        { COUNT "|praat 1", "n", "hertel" },
        { COUNT "|praat 1|hertel|stem rood 1 groen 2", "n", "." }, // twice is enough
        { COUNT, "n", "." },
        { "einde", "a", "." },
    };
    CHECK(rows);
}

static void a_number_half_typed_does_not_follow_to_another_step(void **state)
{
    (void)state;
    static const struct {
        const char *played, *pressed;
    } rows[] = {
        { COUNT, "5s" }, { VOTE, "5s" },  { COUNT, "5p" }, { VOTE, "5p" },
        { COUNT, "5r" }, { APART, "5g" }, { COUNT, "5a" }, { COUNT, "5>7>" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Desk *desk = sit_down(rows[i].played);
        for (const char *p = rows[i].pressed; *p; p++) {
            press(desk, *p);
        }
        if (desk->ui.digits != 0) fail_msg("%s, keys %s", rows[i].played, rows[i].pressed);
        stand_up(desk);
    }
}

static void keys_of_the_house_fall_through(void **state)
{
    (void)state;
    static const char *const places[] = {
        "", "naar 1", VOTE, COUNT, COUNT "|schat rood", COUNT "|praat 1", COUNT "|school", "einde"
    };
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        for (int a = ACTION_BLACK; a < ACTION_COUNT; a++) {
            Desk *desk = sit_down(places[i]);
            Input input = { .kind = INPUT_ACTION, .action = (Action)a };
            bool taken = false;
            Str move = format_statements.interpret(desk->game.state, &desk->ui, &input,
                                                   &desk->game.arena, &taken);
            if (taken || !str_empty(move))
                fail_msg("%s: %s", places[i], action_info((Action)a)->word);
            stand_up(desk);
        }
    }
}

static void a_finger_on_nothing_does_nothing(void **state)
{
    (void)state;
    static const Str targets[] = {
        STR_INIT(""),        STR_INIT("stelling"),     STR_INIT("antwoord-rood"),
        STR_INIT("uitslag"), STR_INIT("onzin\0onzin"), STR_INIT("\xFF"),
    };
    static const char *const places[] = { "", "naar 1", VOTE, COUNT, COUNT "|praat 1", "einde" };
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        for (size_t t = 0; t < sizeof targets / sizeof *targets; t++) {
            Desk *desk = sit_down(places[i]);
            Input input = { .kind = INPUT_TAP, .target = targets[t] };
            bool taken = false;
            Str move = format_statements.interpret(desk->game.state, &desk->ui, &input,
                                                   &desk->game.arena, &taken);
            assert_true(str_empty(move));
            stand_up(desk);
        }
    }
}

// Any keys at all: every move they make is a good one, and one key forward comes to an end.
static void any_keys_make_only_good_moves_and_forward_ends(void **state)
{
    (void)state;
    enum { DESKS = 1500, PRESSES = 60 };
    static const char letters[] = "0123456789>><<\n^v\trg=anps";
    Rng rng = rng_seeded(5150);
    for (int d = 0; d < DESKS; d++) {
        Desk *desk = sit_down("naar 1");
        for (int i = 0; i < PRESSES; i++) {
            press(desk, letters[rng_below(&rng, sizeof letters - 1)]);
            assert_in_range(desk->ui.number, 0, 99);
            assert_in_range(statements_focus(desk->game.state, &desk->ui), 0, 3);
        }
        int presses = 0;
        for (; presses < 60; presses++) {
            Str next = format_statements.next(desk->game.state, &desk->game.arena);
            if (desk->game.state->step == STEP_END && str_empty(next)) break;
            press(desk, '>');
        }
        if (presses == 60) fail_msg("desk %d does not end: %.*s", d, STR_ARG(buf_str(&desk->log)));
        stand_up(desk);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_digits_fill_a_field_and_go_on_to_the_next),
        cmocka_unit_test(a_key_forward_puts_a_half_typed_number_down),
        cmocka_unit_test(a_key_back_takes_a_half_typed_digit_away_before_it_undoes),
        cmocka_unit_test(arrows_and_tab_correct_a_count),
        cmocka_unit_test(an_estimate_is_one_key_a_group),
        cmocka_unit_test(talking_has_a_clock),
        cmocka_unit_test(skipping_passes_what_is_optional),
        cmocka_unit_test(apart_and_again_are_toggled_by_their_keys),
        cmocka_unit_test(a_number_half_typed_does_not_follow_to_another_step),
        cmocka_unit_test(keys_of_the_house_fall_through),
        cmocka_unit_test(a_finger_on_nothing_does_nothing),
        cmocka_unit_test(any_keys_make_only_good_moves_and_forward_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
