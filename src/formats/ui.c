// What is under way and nobody's state: a line being typed, a card being dragged. Whole grapheme
// clusters come and go, so that erasing an accented letter takes one key.
#include "formats/format.h"

#include "base/utf8.h"

#include <string.h>

Str ui_text(const Ui *ui)
{
    return (Str){ ui->text, (size_t)ui->text_n };
}

static void add(Ui *ui, Str text, int most)
{
    bool line = str_index(text, '\n') == text.n && str_index(text, '\t') == text.n;
    if (!line || !utf8_valid(text) || text.n > sizeof ui->text - (size_t)ui->text_n) return;
    memcpy(ui->text + ui->text_n, text.p, text.n);
    ui->text_n += (int)text.n;
    if (utf8_length(ui_text(ui)) > most) ui->text_n -= (int)text.n;
}

static void erase(Ui *ui)
{
    Str text = ui_text(ui);
    size_t last = 0;
    for (size_t at = 0; at < text.n; at = utf8_grapheme_end(text, at)) {
        last = at;
    }
    ui->text_n = (int)last;
}

bool ui_type(Ui *ui, const Input *input, int most)
{
    if (input->kind == INPUT_ERASE) {
        erase(ui);
        return true;
    }
    if (input->kind != INPUT_TEXT) return false;
    add(ui, input->text, most);
    return true;
}

Str ui_held(const Ui *ui)
{
    return (Str){ ui->held, (size_t)ui->held_n };
}

bool ui_drag(Ui *ui, const Input *input)
{
    if (input->kind != INPUT_DRAG && input->kind != INPUT_DROP) return false;
    bool held = input->kind == INPUT_DRAG && input->held.n <= sizeof ui->held;
    ui->held_n = held ? (int)input->held.n : 0;
    if (held) memcpy(ui->held, input->held.p, input->held.n);
    ui->held_x = input->x;
    ui->held_y = input->y;
    return true;
}
