/* A teacher at the keys of a game. A row of a test says what is pressed, letter by letter, and which moves
 * come of it; the desk does with it what the house does: while something is typed letters are text, a
 * move is played, what falls through is forward or back. Undo is noted and not played. */
#ifndef TESTS_DESK_H
#define TESTS_DESK_H

#include "game.h"

typedef struct Desk {
    Game *game;
    Ui ui;
    Buf log; /* moves, with bars between them; "<" undo, "." nothing at all */
    int inputs;
} Desk;

/* What the letters of a row press; while something is typed they are text. Digits are digits. */
static const struct {
    char letter;
    Action action;
} desk_keys[] = {
    { '>', ACTION_NEXT },     { '<', ACTION_BACK },   { '\n', ACTION_CHOOSE },
    { '^', ACTION_UP },       { '_', ACTION_DOWN },   { '\t', ACTION_FIELD },
    { '!', ACTION_QUIT },     { 'w', ACTION_WINNER }, { 'x', ACTION_STRIKE },
    { 'i', ACTION_SETTINGS }, { 'l', ACTION_READ },   { 'n', ACTION_AGAIN },
    { 'p', ACTION_TALK },     { 's', ACTION_SKIP },
};

/* Sits down at the game, which is the desk's from now on, after these moves. */
static inline Desk *desk_create(Game *game, const char *played)
{
    Desk *desk = test_calloc(1, sizeof *desk);
    desk->game = game;
    game_play(game, played);
    return desk;
}

static inline void desk_destroy(Desk *desk)
{
    buf_finish(&desk->log);
    game_destroy(desk->game);
    test_free(desk);
}

static inline bool desk_is_text(const Desk *desk, char letter)
{
    bool plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                 (letter >= '0' && letter <= '9') || letter == ' ';
    return desk->ui.typing && plain;
}

/* "~" takes off the last letter of what is typed. */
static inline Input desk_input(const Desk *desk, const char *p)
{
    if (*p == '~' && desk->ui.typing) return (Input){ .kind = INPUT_ERASE };
    if (desk_is_text(desk, *p)) return (Input){ .kind = INPUT_TEXT, .text = { p, 1 } };
    if (*p >= '0' && *p <= '9') return (Input){ .kind = INPUT_DIGIT, .digit = *p - '0' };
    for (size_t i = 0; i < sizeof desk_keys / sizeof *desk_keys; i++) {
        if (desk_keys[i].letter != *p) continue;
        return (Input){ .kind = INPUT_ACTION, .action = desk_keys[i].action };
    }
    fail_msg("no key %c", *p);
    return (Input){ 0 };
}

static inline void desk_note(Desk *desk, Str what)
{
    buf_printf(&desk->log, "%s%.*s", desk->log.n ? "|" : "", STR_ARG(what));
}

static inline void desk_give(Desk *desk, const Input *input)
{
    Game *game = desk->game;
    bool taken = false;
    desk->inputs++;
    if (input->kind != INPUT_DRAG && input->kind != INPUT_DROP) desk->ui.held_n = 0;
    Str move = game->format->interpret(game->state, &desk->ui, input, &game->arena, &taken);
    Action action = input->kind == INPUT_ACTION ? input->action : ACTION_NONE;
    bool forward = action == ACTION_NEXT || action == ACTION_CHOOSE || action == ACTION_DOWN;
    bool back = action == ACTION_BACK || action == ACTION_UP;
    if (str_empty(move) && !taken && forward) move = game->format->next(game->state, &game->arena);
    if (!str_empty(move)) {
        desk_note(desk, move);
        if (!game_try(game, move)) fail_msg("a bad move: %.*s", STR_ARG(move));
    } else if (!taken) {
        desk_note(desk, back ? STR("<") : STR("."));
    }
}

static inline void desk_press(Desk *desk, const char *letters)
{
    for (const char *p = letters; *p; p++) {
        Input input = desk_input(desk, p);
        desk_give(desk, &input);
    }
}

typedef struct DeskRow {
    const char *played, *given, *moves;
} DeskRow;

/* Gives what the row says to a game that is the desk's, by keys or by other means. */
static inline void desk_check(Game *game, void (*by)(Desk *, const char *), const DeskRow *row)
{
    Desk *desk = desk_create(game, row->played);
    by(desk, row->given);
    if (!str_eq(buf_str(&desk->log), str_z(row->moves))) {
        fail_msg("%s, then %s:\n  %.*s\n  and not\n  %s", row->played, row->given,
                 STR_ARG(buf_str(&desk->log)), row->moves);
    }
    desk_destroy(desk);
}

#endif
