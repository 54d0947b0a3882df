// A draft becomes an item here. Each kind has one function that goes through its fields in the order
// of the format and says what is missing or cannot be understood; length is looked at wherever a text
// is taken over.
#include "pack/check.h"

#include "pack/side.h"
#include "pack/value.h"

static const Str none = { 0 };

enum { WORD_MAX = 18 }; // characters that fit on a card at a readable size

static Str number_text(Arena *arena, int number)
{
    return arena_printf(arena, "%d", number);
}

static void check_word(Check *check, const Entry *entry, Str text)
{
    Str word = long_word(text, WORD_MAX);
    if (word.n == 0) return;
    uintptr_t from = (uintptr_t)entry->at.value.p, p = (uintptr_t)word.p;
    bool shown = p >= from && p + word.n <= from + entry->at.value.n;
    Say say = check_about_value("V11", entry);
    if (shown) say.at = word;
    say.a = word;
    reader_say(check->reader, say);
}

static bool has_question_mark(Str text)
{
    return str_index(text, '?') < text.n || str_find(text, STR("؟")) < text.n ||
           str_find(text, STR("？")) < text.n;
}

// The item word's own text.
static void check_text(Check *check, const char *missing)
{
    Field field = item_field(check->item->kind);
    check->item->text = check_value(check, field);
    if (check->item->text.n == 0) {
        check_say_item(check, missing);
        check_refuse(check);
        return;
    }
    const Entry *entry = check_entry(check, field);
    if (!text_fits(check->reader, entry, check->item->text)) check_refuse(check);
}

static bool same_text(Check *check, Str a, Str b)
{
    Arena *brief = check->reader->brief;
    return str_eq(value_key(brief, a), value_key(brief, b));
}

// Reads an answer and checks its length. False: there is none.
static bool check_answer(Check *check, Field field, Str *into)
{
    Str value = check_value(check, field);
    const Entry *entry = check_entry(check, field);
    if (value.n == 0) {
        // A question misses it; a statement has its usual answer and an empty line too many.
        bool empty = entry && check->item->kind == ITEM_STATEMENT;
        if (empty) check_say(check, "R08", entry, entry->at.key, none);
        return false;
    }
    *into = value;
    if (!text_fits(check->reader, entry, value)) check_refuse(check);
    check_word(check, entry, value);
    return true;
}

static void check_equal(Check *check)
{
    Item *item = check->item;
    if (!same_text(check, item->red, item->green)) return;
    const Entry *green = check_entry(check, FIELD_GREEN);
    const Entry *red = check_entry(check, FIELD_RED);
    const Entry *later = entry_empty(green) || (red && red->at.line > green->at.line) ? red : green;
    check_say(check, "V07", later, none, none);
    check_refuse(check);
}

// A third answer and more. False: there is none.
static bool check_extra(Check *check, int answers)
{
    int count = answers;
    const Entry *first = NULL;
    for (Entry *entry = check->draft->entries; entry; entry = entry->next) {
        if (entry->at.field != FIELD_EXTRA) continue;
        if (check_optional(check, entry).n == 0) continue;
        if (!first) first = entry;
        count++;
    }
    if (!first) return false;
    Say say = check_about_value("V08", first);
    say.at = first->at.key;
    say.a = number_text(check->reader->brief, count);
    reader_say(check->reader, say);
    check_refuse(check);
    return true;
}

static void say_side(Check *check, const Entry *entry, SideResult result, Str value, Side side)
{
    bool school = entry->at.field == FIELD_SCHOOL;
    Str colour = side_word(side);
    switch (result) {
    case SIDE_UNKNOWN:
        check_say(check, school ? "S02" : "V04", entry, value, none);
        check_refuse(check);
        break;
    case SIDE_BOTH:
        check_say(check, school ? "V06/school" : "V06", entry, none, none);
        check_refuse(check);
        break;
    case SIDE_GUESSED:
        check_say(check, school ? "V05/school" : "V05", entry, value, colour);
        break;
    case SIDE_DOUBTED:
        check_say(check, "V14", entry, side == SIDE_RED ? STR("Rood") : STR("Groen"), none);
        break;
    case SIDE_DEPENDS:
    case SIDE_READ:
        break;
    }
}

// A star in front of exactly one answer marks the right one.
static Side starred(const Check *check)
{
    const Entry *red = check_entry(check, FIELD_RED), *green = check_entry(check, FIELD_GREEN);
    bool red_star = red && red->star, green_star = green && green->star;
    if (red_star == green_star) return SIDE_NONE;
    return red_star ? SIDE_RED : SIDE_GREEN;
}

static void check_right(Check *check, bool complete)
{
    Item *item = check->item;
    Str value = check_value(check, FIELD_RIGHT);
    if (value.n == 0) {
        item->right = starred(check);
        if (item->right != SIDE_NONE) return;
        check_say_missing(check, "V03", FIELD_RIGHT, none, none);
        check_refuse(check);
        return;
    }
    Arena *brief = check->reader->brief;
    SideResult result = SIDE_UNKNOWN;
    if (check->draft->sided) {
        item->right = check->draft->right;
        if (item->right != SIDE_NONE) return;
    } else {
        result = side_read(brief, value, item->red, item->green, false, &item->right);
    }
    // With an answer too many or too few the side cannot be known, and that has been said.
    if (result == SIDE_UNKNOWN && !complete) return;
    say_side(check, check_entry(check, FIELD_RIGHT), result, value, item->right);
}

static void check_question(Check *check)
{
    Item *item = check->item;
    check_text(check, "V01");
    bool red = check_answer(check, FIELD_RED, &item->red);
    bool green = check_answer(check, FIELD_GREEN, &item->green);
    item->named = true;
    if (!red) check_say_missing(check, "V02", FIELD_RED, STR("rode"), STR("Rood"));
    if (!green) check_say_missing(check, "V02", FIELD_GREEN, STR("groene"), STR("Groen"));
    if (!red || !green) {
        check_refuse(check);
    } else {
        check_equal(check);
    }
    bool extra = check_extra(check, red + green);
    check_right(check, red && green && !extra);
    if (item->text.n && !has_question_mark(item->text)) {
        check_say(check, "V13", check_entry(check, FIELD_QUESTION), none, none);
    }
}

static void check_view(Check *check)
{
    Item *item = check->item;
    Entry *entry = check->draft->first[FIELD_SCHOOL];
    if (entry_empty(entry)) entry = check->draft->first[FIELD_RIGHT];
    Str value = check_entry_value(check, entry);
    if (value.n == 0) {
        check_say_missing(check, "S01", FIELD_SCHOOL, none, none);
        return;
    }
    Side side = SIDE_NONE;
    SideResult result = side_read(check->reader->brief, value, item->red, item->green, true, &side);
    item->view = result == SIDE_DEPENDS ? VIEW_DEPENDS
                 : side == SIDE_RED     ? VIEW_RED
                 : side == SIDE_GREEN   ? VIEW_GREEN
                                        : VIEW_NONE;
    say_side(check, entry, result, value, side);
    if (!check_entry(check, FIELD_EXPLAIN)) check_say_item(check, "S03"); // an empty one is R08
}

static void check_statement(Check *check)
{
    Item *item = check->item;
    check_text(check, "V01/stelling");
    item->red = STR("Oneens");
    item->green = STR("Eens");
    bool red = check_answer(check, FIELD_RED, &item->red);
    bool green = check_answer(check, FIELD_GREEN, &item->green);
    item->named = red || green;
    if (item->named) check_equal(check);
    check_view(check);
    Str text = item->text;
    bool asks = str_ends(text, STR("?")) || str_ends(text, STR("？")) || str_ends(text, STR("؟"));
    if (asks) check_say(check, "S04", check_entry(check, FIELD_STATEMENT), none, none);
}

static void check_card(Check *check)
{
    Item *item = check->item;
    item->card_kind = check->draft->card;
    check_text(check, "K01");
    if (item->text.n) check_word(check, check_entry(check, FIELD_CARD), item->text);
    item->sentence = check_value(check, FIELD_SENTENCE);
    if (item->sentence.n == 0) {
        check_say_missing(check, "K02", FIELD_SENTENCE, item->text, none);
        check_refuse(check);
        return;
    }
    const Entry *entry = check_entry(check, FIELD_SENTENCE);
    if (!text_fits(check->reader, entry, item->sentence)) check_refuse(check);
    int sentences = sentence_count(item->sentence);
    if (sentences > 1) {
        check_say(check, "K05", entry, number_text(check->reader->brief, sentences), none);
    }
}

static void check_part(Check *check)
{
    Item *item = check->item;
    check_text(check, "V01/onderdeel");
    Str minutes = check_value(check, FIELD_MINUTES);
    if (minutes.n == 0) {
        check_say_missing(check, "A01", FIELD_MINUTES, item->text, none);
        check_refuse(check);
    } else if (!minutes_read(check->reader->brief, minutes, &item->minutes)) {
        check_say(check, "A02", check_entry(check, FIELD_MINUTES), minutes, none);
        check_refuse(check);
    }
    item->who = check_optional(check, check->draft->first[FIELD_WHO]);
    item->play = check_optional(check, check->draft->first[FIELD_PLAY]);
    check_ways(check);
}

// The item words stand before the other fields in the enum.
static void keep_places(Check *check)
{
    Entry *const *first = check->draft->first;
    Item *item = check->item;
    int count = 0;
    for (int field = 0; field < FIELD_COUNT; field++) {
        count += first[field] != NULL;
    }
    item->at = arena_new(check->reader->arena, FieldAt, count);
    for (int field = 0; field < FIELD_COUNT; field++) {
        if (first[field]) item->at[item->at_count++] = first[field]->at;
    }
}

// Room for as many items as the file is likely to hold is taken at once, because items are large to
// move: as if it goes on as it began, and at first as if it were a tidy one.
static Item *item_add(Reader *reader)
{
    enum { LINES_PER_ITEM = 5 };
    Pack *pack = reader->pack;
    size_t want = (size_t)pack->item_count + 1;
    if (want > reader->item_capacity) {
        int lines = reader->text.line_count, line = reader->draft.line;
        int likely = lines / LINES_PER_ITEM;
        if (reader->items > 1) likely = (int)((int64_t)reader->items * (lines - line) / line);
        int most = reader->limits->items - reader->items;
        want += (size_t)(likely < most ? likely : most);
    }
    pack->items = arena_grow(reader->arena, pack->items, &reader->item_capacity, want,
                             sizeof *pack->items);
    return &pack->items[pack->item_count];
}

void draft_finish(Reader *reader)
{
    static void (*const checks[])(Check *) = { [ITEM_QUESTION] = check_question,
                                               [ITEM_STATEMENT] = check_statement,
                                               [ITEM_CARD] = check_card,
                                               [ITEM_PART] = check_part };
    if (!reader->open) return;
    Draft *draft = &reader->draft;
    Item *item = item_add(reader);
    *item = (Item){ .kind = draft->kind,
                    .file = reader->file_index,
                    .number = ++reader->numbers[draft->kind],
                    .line = draft->line,
                    .usable = true };
    Check check = { .reader = reader, .draft = draft, .item = item };
    checks[item->kind](&check);
    item->explain = check_optional(&check, draft->first[FIELD_EXPLAIN]);
    item->photo = check_optional(&check, draft->first[FIELD_PHOTO]);
    item->credit = check_optional(&check, draft->first[FIELD_CREDIT]);
    check_unseen(&check);
    check_lists(&check);
    check_languages(&check);
    keep_places(&check);
    reader->pack->item_count++;
    reader->open = false;
}

// Whether the cut at a file's limit went through the item: nothing but blanks or remarks was read
// behind it, and it has all that it needs, when it did not.
static bool is_stump(const Reader *reader)
{
    static const Field needs[][3] = { [ITEM_QUESTION] = { FIELD_RED, FIELD_GREEN, FIELD_RIGHT },
                                      [ITEM_STATEMENT] = { FIELD_STATEMENT },
                                      [ITEM_CARD] = { FIELD_SENTENCE },
                                      [ITEM_PART] = { FIELD_MINUTES } };
    const Decoded *text = &reader->text;
    Line line;
    if (text->row_count == 0) return true;
    line_read(text->rows[text->row_count - 1], &line);
    if (line.kind != LINE_BLANK && line.kind != LINE_REMARK) return true;
    for (int i = 0; i < 3; i++) {
        Field field = needs[reader->draft.kind][i];
        if (field != FIELD_NONE && !draft_has(reader, field)) return true;
    }
    return false;
}

void draft_end(Reader *reader)
{
    // Of a file cut at its limit the last item is a stump; what it lacks is nobody's slip.
    bool cut = reader->text.cut && reader->items > 1 && !reader->stop;
    if (cut && reader->open && is_stump(reader)) reader->open = false;
    draft_finish(reader);
}
