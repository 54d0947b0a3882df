// What the keys mean while people speak. A row is what a teacher presses, letter by letter, a second
// apart; "." is a key that means nothing here and goes on to the house, "-" one that is used up.
#include "timer_game.h"

static const struct {
    char letter;
    Action action;
} keys[] = {
    { '>', ACTION_NEXT },  { '\n', ACTION_CHOOSE },  { '<', ACTION_BACK },  { '^', ACTION_UP },
    { 'v', ACTION_DOWN },  { 'p', ACTION_TALK },     { 's', ACTION_SKIP },  { 'n', ACTION_AGAIN },
    { 'a', ACTION_APART }, { 'o', ACTION_OVERVIEW }, { 'b', ACTION_BLACK },
};

static Action action_of(char letter)
{
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (keys[i].letter == letter) return keys[i].action;
    }
    fail_msg("no key %c", letter);
    return ACTION_NONE;
}

// The move of a key, played; a key forward that nobody takes is the house's.
static void press(Game *game, char letter, Buf *log)
{
    game->now_ms += 1000;
    Input input = { .kind = INPUT_ACTION, .action = action_of(letter), .now_ms = game->now_ms };
    Ui ui = { 0 };
    bool taken = false;
    Str move = format_timer.interpret(game->state, &ui, &input, &game->arena, &taken);
    bool forward = letter == '>' || letter == '\n' || letter == 'v';
    if (str_empty(move) && !taken && forward) move = format_timer.next(game->state, &game->arena);
    if (str_empty(move)) move = taken ? STR("-") : STR(".");
    buf_printf(log, "%s%.*s", log->n ? "|" : "", STR_ARG(move));
    if (str_eq(move, STR("-")) || str_eq(move, STR("."))) return;
    if (!format_timer.apply(game->state, move, game->now_ms)) {
        fail_msg("the keys made a bad move: %.*s", STR_ARG(move));
    }
}

static void every_key_does_what_the_table_of_keys_says(void **state)
{
    (void)state;
    static const struct {
        const char *speakers, *played, *pressed, *moves;
    } rows[] = {
        { "Sanne, Daan", "", ">>>>>", "spreker 1|praat|spreker 2|praat|klaar" },
        { "Sanne, Daan", "", "p^n<ab", ".|.|.|.|.|." },
        { "Sanne, Daan", "", "s", "spreker 1" }, // not the explanation
        { "Sanne, Daan", "spreker 1", "p", "praat" },
        { "Sanne, Daan", "spreker 1|praat", "ppp", "klok stop|klok start|klok stop" },
        { "Sanne, Daan", "spreker 1", "^^v", "klok +30|klok +30|klok -30" },
        { "Sanne, Daan", "spreker 1", "vvv", "klok -30|-|-" }, // half a minute stays
        { "Sanne, Daan", "spreker 1|praat", "^v", "klok +30|klok -30" },
        { "Sanne, Daan", "spreker 1|praat|@100", "v^v", "-|klok +30|klok -30" },
        { "Sanne, Daan", "spreker 1", "s", "spreker 2" },
        { "Sanne, Daan", "spreker 1|praat", "s", "spreker 2" },
        { "Sanne, Daan", "spreker 2", "s", "klaar" },
        { "Sanne, Daan", "spreker 2|praat", "s", "klaar" },
        { "Sanne, Daan", "spreker 1|praat", "n>", "spreker 1|praat" },
        { "Sanne, Daan", "spreker 1", "n", "spreker 1" },
        { "Sanne, Daan", "spreker 2|praat|klaar", "n", "spreker 2" },
        { "Sanne, Daan", "spreker 2|praat|klaar", "ps^>v", ".|.|.|.|." },
        { "Sanne, Daan", "spreker 1|praat", "a<ob", ".|.|.|." },
        { "", "spreker 4", "s", "klaar" },           // nobody comes any more
        { "", "spreker 4|praat", "s", "spreker 5" }, // perhaps somebody does
        { "", "spreker 40|praat", "s", "klaar" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = timer_game(rows[i].speakers, 1, 10);
        Buf log = { 0 };
        timer_play(game, rows[i].played);
        for (const char *p = rows[i].pressed; *p; p++) {
            press(game, *p, &log);
        }
        if (!str_eq(buf_str(&log), str_z(rows[i].moves))) {
            fail_msg("%s, then keys %s:\n  %.*s\n  and not\n  %s", rows[i].played, rows[i].pressed,
                     STR_ARG(buf_str(&log)), rows[i].moves);
        }
        buf_finish(&log);
        game_destroy(game);
    }
}

static void digits_text_and_fingers_mean_nothing_here(void **state)
{
    (void)state;
    static const Input inputs[] = {
        { .kind = INPUT_DIGIT, .digit = 3 },
        { .kind = INPUT_TAP, .target = STR_INIT("naam") },
        { .kind = INPUT_TEXT, .text = STR_INIT("Sanne") },
        { .kind = INPUT_DROP, .held = STR_INIT("sleep 1"), .target = STR_INIT("naam") },
    };
    Game *game = timer_game("Sanne, Daan", 1, 10);
    timer_play(game, "spreker 1|praat");
    for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++) {
        Ui ui = { 0 };
        bool taken = false;
        Str move = format_timer.interpret(game->state, &ui, &inputs[i], &game->arena, &taken);
        if (!str_empty(move) || taken) fail_msg("input %zu: %.*s", i, STR_ARG(move));
    }
    game_destroy(game);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_key_does_what_the_table_of_keys_says),
        cmocka_unit_test(digits_text_and_fingers_mean_nothing_here),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
