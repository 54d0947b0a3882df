// What is said about a file as a whole, when all of its items are there. Everything stands at line 1,
// unless one line is the cause.
#include "pack/reader.h"

#include "base/utf8.h"

static const Str none = { 0 };

// The first character that came out of the repair, for "Letters zoals {ï} waren kapot".
static Str first_high(Str text)
{
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        if (utf8_next(text, &at) >= 0x80) return str_sub(text, from, at);
    }
    return none;
}

// Broken signs and repaired lines, each with the item it stands in.
static void check_rows(Reader *reader, int first_item)
{
    const Pack *pack = reader->pack;
    int item = first_item - 1;
    for (int i = 0; i < reader->text.row_count; i++) {
        const Row *row = &reader->text.rows[i];
        if (!row->broken && !row->repaired) continue;
        while (item + 1 < pack->item_count && pack->items[item + 1].line <= row->number) {
            item++;
        }
        const char *code = row->broken ? "B07" : "B06";
        if (!diag_wanted(reader->diags, code, reader->file_index, row->number)) continue;
        Str line = pack_line(reader->file, row->number);
        size_t broken = str_find(line, STR("\xEF\xBF\xBD"));
        Str at = row->broken ? str_sub(line, broken, broken + 3) : first_high(line);
        DiagPlace where = place_of(reader->file, reader->file_index, row->number, at);
        where.item = item >= first_item ? item : -1;
        diag_add(reader->diags, code, where, at, none, none);
    }
}

static void check_card_kinds(Reader *reader, int first_item)
{
    for (int i = first_item; i < reader->pack->item_count; i++) {
        const Item *item = &reader->pack->items[i];
        if (item->kind != ITEM_CARD || item->card_kind != CARD_OTHER) continue;
        int line = reader->kind_line > 0 ? reader->kind_line : 1;
        reader_say(reader, (Say){ .code = "K03", .line = line, .at = reader->kind_at });
        return;
    }
}

static void check_duration(Reader *reader, int first_item)
{
    enum { THREE_HOURS = 180 };
    int minutes = 0;
    for (int i = first_item; i < reader->pack->item_count; i++) {
        const Item *item = &reader->pack->items[i];
        if (item->usable) minutes += item->minutes;
    }
    if (minutes <= THREE_HOURS) return;
    Str sum = arena_printf(reader->brief, "%d", minutes);
    reader_say(reader, (Say){ .code = "A03", .line = 1, .a = sum });
}

void file_check(Reader *reader, int first_item)
{
    reader->open = false;
    bool cut = reader->text.cut || reader->stop;
    if (reader->pack->item_count == first_item)
        reader_say(reader, (Say){ .code = "B05", .line = 1 });
    if (cut) reader_say(reader, (Say){ .code = "B10", .line = 1 });
    check_rows(reader, first_item);
    check_card_kinds(reader, first_item);
    check_duration(reader, first_item);
}
