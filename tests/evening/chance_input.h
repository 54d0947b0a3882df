/* What somebody might do at a laptop or a digibord who tries everything: any key, digit or letter, a
 * finger on anything a picture names, and a card dragged from anywhere to anywhere. */
#ifndef TESTS_CHANCE_INPUT_H
#define TESTS_CHANCE_INPUT_H

#include "base/rng.h"
#include "formats/format.h"

/* The name of some group of the picture that begins with `word` (empty: any); empty: it has none. */
static inline Str chance_group(Rng *rng, const DrawList *list, Str word)
{
    Str found = { 0 };
    uint32_t seen = 0;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        if (cmd->kind != DRAW_GROUP || !str_starts(cmd->text, word)) continue;
        if (rng_below(rng, ++seen) == 0) found = cmd->text;
    }
    return found;
}

/* Any key, but half of the time one of `keys`, which end with ACTION_NONE; NULL: there are none. */
static inline Action chance_action(Rng *rng, const Action *keys)
{
    uint32_t count = 0;
    while (keys && keys[count] != ACTION_NONE) {
        count++;
    }
    if (count > 0 && rng_below(rng, 2) == 0) return keys[rng_below(rng, count)];
    return (Action)(1 + rng_below(rng, ACTION_COUNT - 1));
}

/* `list` is the picture, of whoever looks, that fingers are on; names in the input live in its arena. */
static inline Input chance_input(Rng *rng, const DrawList *list, Audience seen, bool typing,
                                 const Action *keys)
{
    static const Str texts[] = { STR_INIT("J"), STR_INIT("an"), STR_INIT("o"), STR_INIT("12") };
    Input input = { .seen = seen };
    if (typing && rng_below(rng, 2) == 0) {
        input.kind = rng_below(rng, 8) == 0 ? INPUT_ERASE : INPUT_TEXT;
        input.text = texts[rng_below(rng, sizeof texts / sizeof *texts)];
        return input;
    }
    uint32_t kind = rng_below(rng, 20);
    if (kind < 6) return (Input){ .kind = INPUT_ACTION, .action = ACTION_NEXT };
    if (kind < 8) return (Input){ .kind = INPUT_ACTION, .action = ACTION_BACK };
    if (kind < 9) return (Input){ .kind = INPUT_ACTION, .action = ACTION_REDO };
    if (kind < 13) {
        input.action = chance_action(rng, keys);
        return input;
    }
    if (kind < 14) {
        input.kind = INPUT_DIGIT;
        input.digit = (int)rng_below(rng, 10);
        return input;
    }
    input.kind = INPUT_TAP;
    input.target = chance_group(rng, list, (Str){ 0 });
    if (kind > 15) return input;
    input.held = chance_group(rng, list, STR("sleep "));
    if (str_empty(input.held)) return input;
    input.kind = rng_below(rng, 3) == 0 ? INPUT_DRAG : INPUT_DROP;
    input.x = (float)rng_below(rng, (uint32_t)list->width);
    input.y = (float)rng_below(rng, DRAW_HEIGHT);
    return input;
}

#endif
