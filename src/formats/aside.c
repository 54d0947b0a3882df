// One order for every game, so that the teacher finds the note where it was in the game before. The prompts
// are last, because who shows the lines leaves out the last ones when there is no room, and the room's
// picture will tell the prompts anyway.
#include "formats/aside.h"

static void put_line(Buf *buf, const char *head, Str words)
{
    if (str_empty(words)) return;
    buf_printf(buf, "%s%s%.*s", buf->n > 0 ? "\n" : "", head, STR_ARG(words));
}

Str aside_lines(Arena *arena, Str first, const Item *item)
{
    Buf buf = { 0 };
    if (!item) return (Str){ 0 };
    put_line(&buf, "", first);
    put_line(&buf, "", item->explain);
    for (int i = 0; i < item->note_count; i++) {
        put_line(&buf, "Notitie: ", item->notes[i]);
    }
    for (int i = 0; i < item->prompt_count; i++) {
        put_line(&buf, "Praat: ", item->prompts[i]);
    }
    Str lines = arena_copy(arena, buf_str(&buf));
    buf_finish(&buf);
    return lines;
}
