// A pack back to text, so that reading it again gives the same items. One line a field, in the order
// of the format. A value is wrapped in one more pair of quotes when reading would take a pair off.
#include "pack/write.h"

#include "pack/keyword.h"
#include "pack/line.h"
#include "pack/side.h"
#include "pack/value.h"

// Quotes that the value itself does not hold; reading takes off exactly this pair.
void write_quoted(Str value, Buf *out)
{
    static const Str pairs[][2] = { { STR_INIT("\""), STR_INIT("\"") },
                                    { STR_INIT("“"), STR_INIT("”") },
                                    { STR_INIT("«"), STR_INIT("»") },
                                    { STR_INIT("'"), STR_INIT("'") } };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        Str open = pairs[i][0], close = pairs[i][1];
        if (str_find(value, open) < value.n || str_find(value, close) < value.n) continue;
        buf_put(out, open);
        buf_put(out, value);
        buf_put(out, close);
        return;
    }
    buf_put(out, value);
}

void write_value(Field field, Str value, Buf *out)
{
    Arena scratch = { 0 };
    Str bare = line_value(value);
    Str again = field_is_short(field) ? value_short(&scratch, bare) : value_text(&scratch, bare);
    bool kept = str_eq(again, value);
    arena_finish(&scratch);
    if (kept) {
        buf_put(out, value);
    } else {
        write_quoted(value, out);
    }
}

static void put_field(Buf *out, Field field, Str value)
{
    if (value.n == 0) return;
    buf_put(out, field_word(field));
    buf_put(out, STR(": "));
    write_value(field, value, out);
    buf_putc(out, '\n');
}

void write_header(const Pack *pack, Buf *out)
{
    put_field(out, FIELD_TITLE, pack->title);
    put_field(out, FIELD_MAKERS, pack->makers);
    bool dutch = pack->language.n == 0 || str_eq(pack->language, STR("nl"));
    if (!dutch) put_field(out, FIELD_LANGUAGE, pack->language);
    put_field(out, FIELD_START, pack->start);
    put_field(out, FIELD_DATE, pack->date);
    put_field(out, FIELD_PRIZE, pack->prize);
}

static void put_question(const Item *item, Buf *out)
{
    put_field(out, FIELD_RED, item->red);
    put_field(out, FIELD_GREEN, item->green);
    put_field(out, FIELD_RIGHT, side_word(item->right));
}

static void put_statement(const Item *item, Buf *out)
{
    static const Str plain[] = { [VIEW_RED] = STR_INIT("oneens"),
                                 [VIEW_GREEN] = STR_INIT("eens"),
                                 [VIEW_DEPENDS] = STR_INIT("hangt ervan af") };
    Str view = plain[item->view];
    if (item->named && item->view == VIEW_RED) view = side_word(SIDE_RED);
    if (item->named && item->view == VIEW_GREEN) view = side_word(SIDE_GREEN);
    put_field(out, FIELD_SCHOOL, view);
    if (!item->named) return;
    put_field(out, FIELD_RED, item->red);
    put_field(out, FIELD_GREEN, item->green);
}

static void put_card(const Item *item, Buf *out)
{
    put_field(out, FIELD_SENTENCE, item->sentence);
    put_field(out, FIELD_KIND, card_kind_word(item->card_kind));
}

static void put_ways(const PartWays *ways, Buf *out)
{
    put_field(out, FIELD_SPEAKERS, ways->speakers);
    if (ways->each > 0) buf_printf(out, "Per spreker: %d\n", ways->each);
    put_field(out, FIELD_GROUPS, ways->groups);
    put_field(out, FIELD_ROOMS, ways->rooms);
    for (int i = 0; i < ways->round_count; i++) {
        buf_printf(out, "%s%d", i == 0 ? "Rondes: " : ", ", ways->rounds[i]);
    }
    if (ways->round_count == 1) buf_put(out, STR(" minuten")); // a number alone is how many
    if (ways->round_count > 0) buf_putc(out, '\n');
    if (ways->walk > 0) buf_printf(out, "Lopen: %d\n", ways->walk);
    for (int i = 0; i < ways->exit_count; i++) {
        put_field(out, FIELD_EXIT, ways->exits[i]);
    }
}

static void put_part(const Item *item, Buf *out)
{
    if (item->minutes > 0) buf_printf(out, "Minuten: %d\n", item->minutes);
    put_field(out, FIELD_WHO, item->who);
    put_field(out, FIELD_PLAY, item->play);
    if (item->ways) put_ways(item->ways, out);
}

// The item word, although nothing may stand behind it: without it there is no item.
static void put_word(const Item *item, Buf *out)
{
    Field field = item_field(item->kind);
    if (item->text.n) {
        put_field(out, field, item->text);
    } else {
        buf_put(out, field_word(field));
        buf_put(out, STR(":\n"));
    }
}

void write_item(const Item *item, Buf *out)
{
    static void (*const kinds[])(const Item *, Buf *) = { [ITEM_QUESTION] = put_question,
                                                          [ITEM_STATEMENT] = put_statement,
                                                          [ITEM_CARD] = put_card,
                                                          [ITEM_PART] = put_part };
    put_word(item, out);
    kinds[item->kind](item, out);
    bool part = item->kind == ITEM_PART; // its explanation comes before its picture
    if (part) put_field(out, FIELD_EXPLAIN, item->explain);
    put_field(out, FIELD_PHOTO, item->photo);
    put_field(out, FIELD_CREDIT, item->credit);
    if (!part) put_field(out, FIELD_EXPLAIN, item->explain);
    for (int i = 0; i < item->prompt_count; i++) {
        put_field(out, FIELD_PROMPT, item->prompts[i]);
    }
    for (int i = 0; i < item->note_count; i++) {
        put_field(out, FIELD_NOTE, item->notes[i]);
    }
    for (int i = 0; i < item->translation_count; i++) {
        const Translation *t = &item->translations[i];
        buf_printf(out, "%.*s (%.*s): ", STR_ARG(field_word(t->field)), STR_ARG(t->language));
        write_value(t->field, t->text, out);
        buf_putc(out, '\n');
    }
}

void pack_write(const Pack *pack, Buf *out)
{
    size_t start = out->n;
    write_header(pack, out);
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (!item->usable || item->reserve) continue;
        if (out->n > start) buf_putc(out, '\n');
        write_item(item, out);
    }
}
