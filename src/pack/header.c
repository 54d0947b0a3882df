// Header lines. They may stand anywhere and the first one wins, except Soort: right below a card it
// belongs to that card, elsewhere to all cards that follow. Titles and makers belong to the file, so
// that a folder of groups can name each; the rest belongs to the pack.
#include "pack/reader.h"

#include "base/utf8.h"
#include "pack/value.h"

bool header_is_of_card(const Reader *reader, Field field)
{
    const Draft *draft = &reader->draft;
    return field == FIELD_KIND && reader->open && draft->kind == ITEM_CARD && !draft->gap;
}

static void take_kind(Reader *reader, const Line *line)
{
    Str value = value_short(reader->arena, line->value);
    CardKind kind = card_kind_find(utf8_fold(reader->scratch, value));
    if (header_is_of_card(reader, FIELD_KIND)) {
        reader->draft.card = kind;
    } else {
        reader->card_kind = kind;
    }
    if (kind == CARD_OTHER && reader->kind_line == 0) {
        reader->kind_line = line->number;
        reader->kind_at = value;
    }
    if (kind != CARD_OTHER && reader->file->card_kind == CARD_OTHER) {
        reader->file->card_kind = kind;
    }
}

static void take_language(Reader *reader, const Line *line)
{
    Str value = value_short(reader->arena, line->value);
    int language = language_find(utf8_fold(reader->scratch, value));
    if (language == LANGUAGE_NONE) {
        reader_say(reader, (Say){ .code = "L01",
                                  .line = line->number,
                                  .at = value,
                                  .field = FIELD_LANGUAGE,
                                  .a = value });
        return;
    }
    reader->language = language;
    if (reader->pack->language.n == 0) reader->pack->language = language_code(language);
}

static void take_start(Reader *reader, const Line *line)
{
    Str value = value_short(reader->arena, line->value);
    Str clock;
    if (!clock_read(reader->arena, value, &clock)) {
        reader_say(reader, (Say){ .code = "A04",
                                  .line = line->number,
                                  .at = value,
                                  .field = FIELD_START,
                                  .a = value });
        return;
    }
    reader->pack->start = clock;
}

static void take_text(Reader *reader, Field field, const Line *line, Str *into)
{
    bool text = field == FIELD_TITLE || field == FIELD_PRIZE;
    Str value = text ? value_text(reader->arena, line->value)
                     : value_short(reader->arena, line->value);
    Entry entry = {
        .at = { .field = field, .line = line->number, .key = line->key, .value = value }
    };
    if (text_fits(reader, &entry, value)) *into = value;
}

void header_take(Reader *reader, Field field, const Line *line)
{
    Pack *pack = reader->pack;
    PackFile *file = reader->file;
    bool *seen = &reader->headers[field];
    bool empty = str_empty(value_short(reader->brief, line->value));
    if (empty || (*seen && field != FIELD_KIND)) {
        reader_say(reader, (Say){ .code = empty ? "R08" : "R07",
                                  .line = line->number,
                                  .at = line->key,
                                  .field = field,
                                  .a = line->key });
        return;
    }
    *seen = true;
    Str *texts[FIELD_COUNT] = {
        [FIELD_TITLE] = &file->title, [FIELD_MAKERS] = &file->makers, [FIELD_PRIZE] = &file->prize
    };
    if (texts[field]) {
        take_text(reader, field, line, texts[field]);
    } else if (field == FIELD_KIND) {
        take_kind(reader, line);
    } else if (field == FIELD_LANGUAGE) {
        take_language(reader, line);
    } else if (field == FIELD_START && pack->start.n == 0) {
        take_start(reader, line);
    } else if (field == FIELD_DATE && pack->date.n == 0) {
        pack->date = value_short(reader->arena, line->value);
    }
}
