// Messages while a file is being read: what to underline is a slice of a line, and its column is only
// counted when the message will be kept. Messages about loose lines wait until the file turns out to
// hold an item: of a file that holds none, one message says so.
#include "pack/reader.h"

#include "pack/value.h"

DiagPlace place_of(const PackFile *file, int file_index, int line, Str at)
{
    DiagPlace where = { .file = file_index, .line = line, .column = 1, .length = 1, .item = -1 };
    if (line < 1 || line > file->line_count) return where;
    Str shown = pack_line(file, line);
    if (at.n == 0) return where;
    uintptr_t from = (uintptr_t)shown.p, p = (uintptr_t)at.p;
    if (p < from || p + at.n > from + shown.n) return where;
    where.column = text_length(str_sub(shown, 0, p - from)) + 1;
    where.length = text_length(at);
    return where;
}

void reader_say(Reader *reader, Say say)
{
    if (!diag_wanted(reader->diags, say.code, reader->file_index, say.line)) return;
    DiagPlace where = place_of(reader->file, reader->file_index, say.line, say.at);
    bool header = field_is_header(say.field); // may stand in an item, is never about it
    where.item = reader->open && !header ? reader->pack->item_count : -1;
    where.field = (int)say.field;
    where.kind = reader->open ? (int)reader->draft.kind : ITEM_NONE;
    DiagFills fills = { .a = say.a, .b = say.b, .c = say.c, .what = say.what, .mend = say.mend };
    diag_put(reader->diags, say.code, where, &fills);
}

void reader_say_later(Reader *reader, Say say)
{
    if (reader->open || reader->items > 0) {
        reader_say(reader, say);
        return;
    }
    Pending *pending = arena_new(reader->scratch, Pending, 1);
    pending->say = say;
    if (reader->pending_last) {
        reader->pending_last->next = pending;
    } else {
        reader->pending = pending;
    }
    reader->pending_last = pending;
}

void say_pending(Reader *reader)
{
    for (Pending *p = reader->pending; p; p = p->next) {
        reader_say(reader, p->say);
    }
    reader->pending = reader->pending_last = NULL;
}
