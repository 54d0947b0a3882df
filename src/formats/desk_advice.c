// A list of a teacher's keys stands below whatever the format says about the item, so it begins where that
// ends and stops at the foot: the most used key is first in every list.
#include "formats/desk_advice.h"

void desk_advice(DrawList *list, const Scene *scene, const DeskAdvice *rows, float y)
{
    enum { KEY = 96, LEAST = 56 };
    Desk desk = desk_of(scene);
    float w = desk.middle_w - KEY - 16;
    TextStyle style = { .role = ROLE_INK, .largest = DESK_BODY, .smallest = DESK_SMALL };
    for (const DeskAdvice *row = rows; !str_empty(row->words); row++) {
        TextBlock block = text_fit(scene->metrics, list->arena, row->words, w, 120, &style);
        float h = block.height < LEAST ? LEAST : block.height;
        if (!block.fits || y + h > DESK_BOTTOM) return;
        figure_key_word(list, scene->metrics, desk.middle, y + h / 2, row->key);
        text_draw(list, &block, desk.middle + KEY + 16, w, y + h / 2, &style);
        y += h + 10;
    }
}
