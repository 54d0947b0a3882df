// A name is no text of a pack: nobody has checked that it fits, and cutting it off would be rude. Words
// that are too wide are broken between letters, later and later in the word, before letters get smaller.
#include "formats/name.h"

#include "base/utf8.h"
#include "formats/people.h"
#include "formats/snug.h"

enum { PART_LEAST = 5 }; // letters of a word on one line

// The name with every word broken into lines of `most` letters.
static Str broken(Arena *arena, Str name, int most)
{
    Buf out = { 0 };
    int used = 0;
    for (size_t at = 0, end; at < name.n; at = end) {
        end = utf8_grapheme_end(name, at);
        Str letter = str_sub(name, at, end);
        bool blank = str_eq(letter, STR(" "));
        if (!blank && used == most) {
            buf_putc(&out, '\n');
            used = 0;
        }
        buf_put(&out, letter);
        used = blank ? 0 : used + 1;
    }
    Str text = arena_copy(arena, buf_str(&out));
    buf_finish(&out);
    return text;
}

TextBlock name_fit(const Metrics *metrics, Arena *arena, Str name, float w, float h,
                   const TextStyle *style)
{
    TextBlock block = text_fit(metrics, arena, name, w, h, style);
    for (int most = PEOPLE_NAME_CHARS - 1; !block.fits && most >= PART_LEAST; most--) {
        block = text_fit(metrics, arena, broken(arena, name, most), w, h, style);
    }
    return block.fits ? block : snug_fit(metrics, arena, name, w, h, style);
}

void name_box(DrawList *list, const Metrics *metrics, Rect box, Str name, const TextStyle *style)
{
    TextBlock block = name_fit(metrics, list->arena, name, box.w, box.h, style);
    text_draw(list, &block, box.x, box.w, box.y + box.h / 2, style);
}
