// Cards as pairs for Quizlet and Anki: title, tab, sentence. Anki's two header lines say so; Quizlet
// would make a card of them. A title that begins like such a line is quoted.
#include "pack/write.h"

void write_anki_head(Buf *out)
{
    buf_put(out, STR("#separator:tab\n#html:false\n"));
}

static void put_part(Buf *out, Str text)
{
    for (size_t i = 0; i < text.n; i++) {
        buf_putc(out, text.p[i] == '\t' ? ' ' : text.p[i]);
    }
}

void write_pair(const Item *item, int number, Buf *out)
{
    (void)number;
    bool quoted = str_starts(item->text, STR("#"));
    if (quoted) buf_putc(out, '"');
    put_part(out, item->text);
    if (quoted) buf_putc(out, '"');
    buf_putc(out, '\t');
    put_part(out, item->sentence);
    buf_putc(out, '\n');
}
