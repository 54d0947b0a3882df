/* Whether a pack that is written in some form and read again is the same, as far as that form can hold
 * it. For the tests and for the fuzzer. */
#ifndef TESTS_PACK_ROUND_TRIP_H
#define TESTS_PACK_ROUND_TRIP_H

#include "pack/export.h"

#include <string.h>

/* What came back; everything in its own arena. */
typedef struct Returned {
    Arena arena;
    Pack pack;
    DiagList diags;
    Buf text, said;
} Returned;

static inline void returned_finish(Returned *back)
{
    buf_finish(&back->text);
    buf_finish(&back->said);
    arena_finish(&back->arena);
}

/* Writes and reads again, without the limits of a file. */
static inline void send_and_return(const Pack *pack, const DiagList *diags, const ExportForm *form,
                                   Returned *back)
{
    *back = (Returned){ 0 };
    back->diags.arena = &back->arena;
    Buf text = { 0 };
    export_write(pack, diags, form, &text, &back->said);
    if (form->editor) {
        export_text(buf_str(&text), &back->text);
    } else {
        buf_put(&back->text, buf_str(&text));
    }
    buf_finish(&text);
    PackSource source = { .path = STR("nergens/weer.txt"), .bytes = buf_str(&back->text) };
    PackLimits limits = { .bytes = 1 << 24, .lines = 1 << 20, .items = 1 << 16 };
    pack_parse(&back->arena, source.path, &source, 1, &limits, &back->pack, &back->diags);
}

/* Names the first thing that differs; NULL: nothing. */
static inline const char *differs_as_own(const Item *a, const Item *b)
{
    if (a->kind != b->kind) return "kind";
    if (a->usable != b->usable) return "usable";
    if (!str_eq(a->text, b->text)) return "text";
    if (!str_eq(a->red, b->red) || !str_eq(a->green, b->green)) return "answers";
    if (a->right != b->right || a->view != b->view || a->named != b->named) return "side";
    if (!str_eq(a->explain, b->explain)) return "explanation";
    if (!str_eq(a->sentence, b->sentence) || a->card_kind != b->card_kind) return "card";
    if (a->minutes != b->minutes || !str_eq(a->who, b->who) || !str_eq(a->play, b->play)) {
        return "part";
    }
    if (!str_eq(a->photo, b->photo) || !str_eq(a->credit, b->credit)) return "photo";
    if (a->prompt_count != b->prompt_count || a->note_count != b->note_count ||
        a->translation_count != b->translation_count) {
        return "count of prompts, notes or translations";
    }
    for (int i = 0; i < a->prompt_count; i++) {
        if (!str_eq(a->prompts[i], b->prompts[i])) return "prompt";
    }
    for (int i = 0; i < a->note_count; i++) {
        if (!str_eq(a->notes[i], b->notes[i])) return "note";
    }
    for (int i = 0; i < a->translation_count; i++) {
        const Translation *x = &a->translations[i], *y = &b->translations[i];
        if (x->field != y->field || !str_eq(x->language, y->language) ||
            !str_eq(x->text, y->text)) {
            return "translation";
        }
    }
    return NULL;
}

/* Question, answers, side, and in GIFT the explanation. A statement becomes a question there. */
static inline const char *differs_as_question(const Item *a, const Item *b, bool gift)
{
    bool fact = a->kind == ITEM_STATEMENT && !a->named;
    Str red = fact ? STR("Niet waar") : a->red, green = fact ? STR("Waar") : a->green;
    bool red_right = a->right == SIDE_RED || a->view == VIEW_RED;
    if (b->kind != ITEM_QUESTION) return "kind";
    if (!str_eq(a->text, b->text)) return "text";
    if (!str_eq(red, b->red) || !str_eq(green, b->green)) return "answers";
    if (b->right != (red_right ? SIDE_RED : SIDE_GREEN)) return "side";
    return gift && !str_eq(a->explain, b->explain) ? "explanation" : NULL;
}

/* Whether the form has room for the item. */
static inline bool goes_along(const ExportForm *form, const Item *item)
{
    Item copy = *item;
    Pack alone = { .items = &copy };
    DiagList diags = { 0 };
    Buf out = { 0 }, said = { 0 };
    alone.item_count = 1;
    bool goes = export_write(&alone, &diags, form, &out, &said) == 1;
    buf_finish(&out);
    buf_finish(&said);
    return goes;
}

/* Whether the item comes back as an item: an open question in GIFT does not. */
static inline bool comes_back(const ExportForm *form, const Item *item)
{
    if (!form->item) return true;
    bool sided = item->right != SIDE_NONE || item->view == VIEW_RED || item->view == VIEW_GREEN;
    return goes_along(form, item) && (item->kind == ITEM_CARD || sided);
}

static inline const char *differs(const ExportForm *form, const Item *a, const Item *b)
{
    if (!form->item) return differs_as_own(a, b);
    if (a->kind == ITEM_CARD) { // whose kind is not sent
        bool same = b->kind == ITEM_CARD && str_eq(a->text, b->text);
        return same && str_eq(a->sentence, b->sentence) ? NULL : "card";
    }
    return differs_as_question(a, b, strcmp(form->word, "gift") == 0);
}

/* NULL: what was sent came back, in its order. `tally`: how many items that were; NULL: not wanted. In
 * our own form broken items go along as well as they can, between those that take part: what becomes
 * of them is no matter here. */
static inline const char *round_trip(const Pack *pack, const DiagList *diags,
                                     const ExportForm *form, int *tally)
{
    Returned back;
    send_and_return(pack, diags, form, &back);
    const char *wrong = NULL;
    int at = 0;
    for (int i = 0; i < pack->item_count && !wrong; i++) {
        const Item *item = &pack->items[i];
        if (!comes_back(form, item)) continue;
        bool skips = !form->item && item->usable;
        while (skips && at < back.pack.item_count &&
               differs(form, item, &back.pack.items[at]) != NULL) {
            at++;
        }
        bool there = at < back.pack.item_count;
        const char *difference = there ? differs(form, item, &back.pack.items[at]) : "missing";
        if (!difference) {
            at++;
        } else if (item->usable) {
            wrong = difference;
        }
    }
    if (!wrong && form->item && at != back.pack.item_count) wrong = "more than was sent";
    if (tally) *tally = at;
    returned_finish(&back);
    return wrong;
}

#endif
