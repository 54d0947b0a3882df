// Keys and taps while a line is typed. What the choices are and what taking one does is the format's;
// which key takes which is here, so that a hand that knows one game knows them all.
#include "formats/typing.h"

int typing_cursor(const Ui *ui, int choices)
{
    if (ui->field > 0) return ui->field <= choices ? ui->field - 1 : choices - 1;
    bool typed = !str_empty(str_trim(ui_text(ui))); // else nobody, so that nobody is by accident
    return typed && choices > 0 ? 0 : TYPING_NONE;
}

bool typing_line(Ui *ui, const Input *input, int most)
{
    if (input->kind == INPUT_ERASE && ui->text_n == 0) *ui = (Ui){ 0 };
    if (!ui_type(ui, input, most)) return false;
    ui->field = 0;
    return true;
}

static int choose_by_key(Ui *ui, Action action, int count, bool *taken)
{
    int cursor = typing_cursor(ui, count);
    switch (action) {
    case ACTION_UP:
    case ACTION_DOWN:
    case ACTION_FIELD:
        if (count == 0) return TYPING_NONE;
        if (action == ACTION_UP) {
            cursor = cursor <= 0 ? count - 1 : cursor - 1;
        } else {
            cursor = (cursor + 1) % count;
        }
        ui->field = cursor + 1;
        return TYPING_NONE;
    case ACTION_NEXT:
    case ACTION_CHOOSE:
        if (cursor == TYPING_NONE && str_empty(str_trim(ui_text(ui)))) *ui = (Ui){ 0 };
        return cursor;
    case ACTION_BACK:
    case ACTION_QUIT:
        *ui = (Ui){ 0 };
        return TYPING_NONE;
    default:
        *taken = false;
        return TYPING_NONE;
    }
}

int typing_choice(Ui *ui, const Input *input, int count, bool *taken)
{
    *taken = true;
    if (input->kind == INPUT_ACTION) return choose_by_key(ui, input->action, count, taken);
    Str rest = input->target, word = str_word(&rest);
    int64_t number;
    bool tapped = input->kind == INPUT_TAP && str_number(rest, 1, count, &number);
    if (tapped && str_eq(word, STR("keuze"))) return (int)number - 1;
    if (tapped && str_eq(word, STR("meer"))) ui->field = (int)number;
    return TYPING_NONE;
}
