// The name that is being typed, which may also be the number of a table.
#include "formats/deal_view.h"
#include "formats/picker.h"
#include "formats/typing.h"

Str deal_cards_words(Arena *arena, int count)
{
    return arena_printf(arena, "%d %s", count, count == 1 ? "kaart" : "kaarten");
}

void deal_picker(const State *state, const Ui *ui, const Scene *scene, DrawList *list, Rect column)
{
    Choice choices[PEOPLE_MOST + 1];
    Picker picker = { .typed = ui_text(ui), .choices = choices, .kinds = STR("namen") };
    picker.count = people_choices(&state->people, picker.typed, true, list->arena, choices);
    picker.cursor = typing_cursor(ui, picker.count);
    picker.none = STR("Typ letters of een tafelnummer.");
    if (state->people.count == DEAL_PEOPLE_MAX && people_name_good(str_trim(picker.typed))) {
        picker.none = arena_printf(list->arena, "De lijst is vol: %d namen.", DEAL_PEOPLE_MAX);
    }
    picker_draw(list, scene, column, &picker);
}
