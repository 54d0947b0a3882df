// Any bytes as a file. The first byte chooses how they reach the reader: as one file, or cut in two
// that read as a folder. Reading, reporting and writing must hold for anything; and what was written
// must read as the same items again, in our own form and in one other, which the size of the file
// chooses.
#include "pack/foreign.h"
#include "pack/report.h"
#include "pack/round_trip.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_str(Str s)
{
    for (size_t i = 0; i < s.n; i++) {
        assert(s.p[i] != '\n');
    }
}

static void check_diags(Arena *arena, const Pack *pack, const DiagList *diags)
{
    for (int i = 0; i < diags->count; i++) {
        const Diag *diag = &diags->items[i];
        assert(diag->line >= 1 && diag->column >= 1 && diag->length >= 1);
        assert(diag->file >= -1 && diag->file < pack->file_count);
        assert(diag->item >= -1 && diag->item < pack->item_count);
        Str what = diag_what(diag, arena);
        assert(what.n > 0);
        check_str(what);
        check_str(diag_mend(diag, arena));
        check_str(diag_example(diag));
        if (diag->file < 0) continue;
        const PackFile *file = &pack->files[diag->file];
        assert(diag->line <= file->line_count || diag->line == 1);
    }
}

// A line that would be repaired, or loses a mark, when it stands alone does not come back the same;
// the written form has no way to say "leave this as it is".
// Nor can it say that "Vraag,A,B" is no head of a table.
static bool survives(Arena *arena, Str s)
{
    Str again = decode_line(arena, s);
    return str_eq(again, s) && !table_is_head(s);
}

static bool item_survives(Arena *arena, const Item *item)
{
    bool same = survives(arena, item->text) && survives(arena, item->red) &&
                survives(arena, item->green) && survives(arena, item->sentence) &&
                survives(arena, item->explain);
    same = same && survives(arena, item->who) && survives(arena, item->play) &&
           survives(arena, item->photo) && survives(arena, item->credit);
    if (item->ways) {
        same = same && survives(arena, item->ways->speakers) &&
               survives(arena, item->ways->groups) && survives(arena, item->ways->rooms);
        for (int i = 0; i < item->ways->exit_count; i++) {
            same = same && survives(arena, item->ways->exits[i]);
        }
    }
    for (int i = 0; i < item->prompt_count; i++) {
        same = same && survives(arena, item->prompts[i]);
    }
    for (int i = 0; i < item->note_count; i++) {
        same = same && survives(arena, item->notes[i]);
    }
    for (int i = 0; i < item->translation_count; i++) {
        same = same && survives(arena, item->translations[i].text);
    }
    return same;
}

static void check_same(const Item *a, const Item *b)
{
    assert(a->kind == b->kind);
    assert(str_eq(a->text, b->text));
    assert(str_eq(a->red, b->red) && str_eq(a->green, b->green));
    assert(a->right == b->right && a->view == b->view && a->minutes == b->minutes);
    assert(str_eq(a->explain, b->explain) && str_eq(a->sentence, b->sentence));
    assert(a->prompt_count == b->prompt_count && a->card_kind == b->card_kind);
    assert(!a->ways == !b->ways);
    if (a->ways) {
        assert(str_eq(a->ways->speakers, b->ways->speakers) && a->ways->each == b->ways->each);
        assert(str_eq(a->ways->groups, b->ways->groups) && a->ways->walk == b->ways->walk);
        assert(str_eq(a->ways->rooms, b->ways->rooms));
        assert(a->ways->round_count == b->ways->round_count);
        assert(a->ways->exit_count == b->ways->exit_count);
    }
    for (int i = 0; i < a->prompt_count; i++) {
        assert(str_eq(a->prompts[i], b->prompts[i]));
    }
}

static bool pack_survives(const Pack *pack)
{
    Arena arena = { 0 };
    bool whole = survives(&arena, pack->title) && survives(&arena, pack->makers);
    for (int i = 0; i < pack->item_count && whole; i++) {
        whole = item_survives(&arena, &pack->items[i]);
    }
    arena_finish(&arena);
    return whole;
}

static void check_list_form(const Pack *pack)
{
    Arena arena = { 0 };
    Buf text = { 0 };
    pack_write(pack, &text);
    Pack again;
    DiagList diags = { .arena = &arena };
    PackSource source = { .path = STR("weer.txt"), .bytes = buf_str(&text) };
    PackLimits limits = { .bytes = 1 << 24, .lines = 1 << 20, .items = 1 << 16 };
    pack_parse(&arena, source.path, &source, 1, &limits, &again, &diags);
    int at = 0;
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (!item->usable || item->reserve) continue;
        while (at < again.item_count && !again.items[at].usable) {
            at++;
        }
        assert(at < again.item_count);
        check_same(item, &again.items[at++]);
    }
    buf_finish(&text);
    arena_finish(&arena);
}

// Pairs are left out: a line of a list says too little to be sure that it is one.
static void check_other_form(const Pack *pack, const DiagList *diags, size_t choice)
{
    enum { FORMS = 4 }; // tekst, gift, aiken, kahoot
    assert(export_form_count > FORMS);
    const ExportForm *form = &export_forms[choice % FORMS];
    const char *wrong = round_trip(pack, diags, form, NULL);
    if (wrong) fprintf(stderr, "%s: %s\n", form->word, wrong);
    assert(!wrong);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena arena = { 0 };
    Pack pack;
    DiagList diags = { .arena = &arena };
    PackSource sources[2] = { { .path = STR("nergens/een.txt") },
                              { .path = STR("nergens/twee.txt") } };
    bool folder = size > 0 && data[0] == '|';
    if (folder) {
        size_t middle = size / 2;
        sources[0].bytes = (Str){ (const char *)data + 1, middle ? middle - 1 : 0 };
        sources[1].bytes = (Str){ (const char *)data + middle, size - middle };
        pack_parse(&arena, STR("nergens"), sources, 2, NULL, &pack, &diags);
    } else {
        sources[0].bytes = (Str){ (const char *)data, size };
        pack_parse(&arena, sources[0].path, sources, 1, NULL, &pack, &diags);
    }
    check_diags(&arena, &pack, &diags);
    Buf out = { 0 };
    report_write(&pack, &diags, true, &out);
    report_brief(&pack, &diags, &out);
    buf_finish(&out);
    if (pack_survives(&pack)) {
        check_list_form(&pack);
        check_other_form(&pack, &diags, size);
    }
    arena_finish(&arena);
    return 0;
}
