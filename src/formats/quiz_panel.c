// The settings of the quiz, a step of its own before the first question and a panel over any other step. A
// row is changed through its values in a ring, so that two keys and a clicker are enough.
#include "formats/quiz_rules.h"

bool quiz_panel_open(const State *state, const Ui *ui)
{
    bool over = ui->field >= QUIZ_PANEL && ui->field < QUIZ_TOO_MANY;
    return state->step == QUIZ_RULES || over;
}

int quiz_panel_row(const Ui *ui)
{
    return ui->field >= QUIZ_PANEL && ui->field < QUIZ_PANEL + QUIZ_PANEL_ROWS
               ? ui->field - QUIZ_PANEL
               : -1;
}

static int cycle(const int *values, int count, int now, int step)
{
    int at = 0;
    while (at < count - 1 && values[at] < now) {
        at++;
    }
    if (values[at] > now && step > 0) at--; // a value of a script, between two of these
    at += step;
    return values[at < 0 ? count - 1 : at >= count ? 0 : at];
}

Str quiz_setting_move(const State *state, int row, int step, Arena *arena)
{
    static const int ends[] = { 1, 6, 8, 10, 12, 15, 18, 20 }, seconds[] = { 0, 5, 7, 10 };
    static const char *const sit[] = { "blijf", "ronde", "levens", "terug" };
    enum { ENDS = sizeof ends / sizeof *ends, SECONDS = sizeof seconds / sizeof *seconds };
    if (row == 0) {
        return arena_printf(arena, "regel einde %d", cycle(ends, ENDS, state->until, step));
    }
    if (row == 2) {
        return arena_printf(arena, "regel aftellen %d",
                            cycle(seconds, SECONDS, state->countdown_s, step));
    }
    int to = ((int)state->sit + step + SIT_RETURN + 1) % (SIT_RETURN + 1);
    return arena_printf(arena, "regel zitten %s", sit[to]);
}

Str quiz_panel_input(const State *state, Ui *ui, Action action, Arena *arena, bool *taken)
{
    int row = quiz_panel_row(ui);
    if (row < 0 && state->step == QUIZ_RULES && action == ACTION_FIELD) {
        *taken = true;
        *ui = (Ui){ .field = QUIZ_PANEL };
        return (Str){ 0 };
    }
    if (row < 0) return (Str){ 0 };
    switch (action) {
    case ACTION_FIELD:
        *taken = true;
        *ui = (Ui){ .field = QUIZ_PANEL + (row + 1) % QUIZ_PANEL_ROWS };
        return (Str){ 0 };
    case ACTION_UP:
    case ACTION_DOWN:
        return quiz_setting_move(state, row, action == ACTION_UP ? 1 : -1, arena);
    case ACTION_NEXT:
    case ACTION_CHOOSE:
    case ACTION_BACK:
    case ACTION_QUIT:
    case ACTION_SETTINGS:
        *taken = true;
        *ui = (Ui){ 0 };
        return (Str){ 0 };
    case ACTION_SKIP:
    case ACTION_AGAIN:
    case ACTION_STRIKE:
    case ACTION_TALK:
    case ACTION_GREEN:
    case ACTION_WINNER:
        *taken = state->step != QUIZ_RULES; // nobody sees what they would do
        return (Str){ 0 };
    default:
        return (Str){ 0 };
    }
}
