// The questions of a part become statements in a pack of their own, with Nee and Ja for answers, and from
// there the stellingenspel plays them: its rules, its keys, its count and its pictures, so that a vote at
// the end is counted and kept in the way the room knows by then. What differs (the words, and that nobody
// talks about it or votes twice) is the kind below. The explanation and the photo of the part stand on its
// first picture, because here they are an introduction and no story: a step of its own would be one key
// more for everybody who only wants to ask.
#include "formats/exit.h"

#include "formats/statements_view.h"
#include "formats/text.h"

static const StatementsKind kind = {
    .title = STR_INIT("Slotvragen"),
    .head = STR_INIT("Slotvraag"),
    .word = STR_INIT("slotvraag"),
    .about = { STR_INIT("korte vraag"), STR_INIT("korte vragen") },
    .answers = { STR_INIT("Nee"), STR_INIT("Ja") },
    .said = { STR_INIT("nee"), STR_INIT("ja") },
    .end = STR_INIT("Bedankt! Zo dacht de zaal"),
    .closing = true,
};

static Item question(const Item *part, int exit)
{
    return (Item){ .kind = ITEM_STATEMENT,
                   .number = exit + 1,
                   .file = part->file,
                   .line = part->line,
                   .usable = true,
                   .text = part->ways->exits[exit],
                   .red = kind.answers[SIGN_SQUARE],
                   .green = kind.answers[SIGN_CIRCLE] };
}

static bool accepts(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    const Item *part = text_part(pack);
    if (!part || !part->ways) return false;
    Arena layout = { 0 };
    for (int i = part->ways->exit_count - 1; i >= 0; i--) { // from behind: some are taken out
        Item asked = question(part, i);
        bool fits = statements_too_large(metrics, &layout, &asked) == FIELD_NONE;
        if (!fits) pack_exit_too_large(pack, (int)(part - pack->items), i, diags);
        arena_reset(&layout);
    }
    arena_finish(&layout);
    return part->ways->exit_count > 0 && part_words_fit(pack, metrics, diags);
}

static State *start(Arena *arena, const Pack *pack, uint64_t seed)
{
    (void)seed; // nothing here is left to chance
    const Item *part = text_part(pack);
    Pack *questions = arena_new(arena, Pack, 1);
    *questions = (Pack){ .title = part->text, .language = pack->language };
    questions->item_count = part->ways->exit_count;
    questions->items = arena_new(arena, Item, questions->item_count);
    for (int i = 0; i < questions->item_count; i++) {
        questions->items[i] = question(part, i);
    }
    State *state = statements_start(arena, questions, &kind);
    state->part = part;
    return state;
}

static const Action keys[] = { ACTION_BACK,     ACTION_APART, ACTION_BLACK,
                               ACTION_OVERVIEW, ACTION_HELP,  ACTION_NONE };

const Format format_exit = {
    .id = "slotvragen",
    .title = "Slotvragen",
    .keys = keys,
    .says = statements_says,
    .accepts = accepts,
    .start = start,
    .interpret = statements_interpret,
    .apply = statements_apply,
    .next = statements_next,
    .draw = statements_draw,
    .report = statements_report,
};
