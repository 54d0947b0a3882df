// Rows to items. Blank lines decide nothing by themselves: an item runs from its item word to the
// next. A row is tried as a key word, a label, a misspelt word, an answer without its colon, and is
// text when it is none of these. Whatever it is, it never costs more than its own field.
#include "pack/reader.h"

// A field that is not used; text right below it is not used either, and not said again.
static void drop_field(Reader *reader, Field field)
{
    reader->skipped = (Entry){ .at = { .field = field }, .dropped = true };
    reader->last = field_takes_text(field) ? &reader->skipped : NULL;
}

static bool may_repeat(Field field)
{
    return field == FIELD_PROMPT || field == FIELD_NOTE || field == FIELD_EXTRA ||
           field == FIELD_EXIT;
}

// Says something about the word that leads a line.
static Say about_key(const char *code, const Line *line, Field field)
{
    return (
        Say){ .code = code, .line = line->number, .at = line->key, .field = field, .a = line->key };
}

// The answers of a question whose first line is missing all come too early; that is one cause.
static void say_too_early(Reader *reader, const Line *line)
{
    if (!reader->early) reader_say_later(reader, about_key("R06", line, FIELD_NONE));
    reader->early = true;
}

static void say_misplaced(Reader *reader, Field field, const Line *line)
{
    Say say = about_key("R09", line, item_field(reader->draft.kind));
    say.b = item_word(reader->draft.kind);
    reader_say(reader, say);
    drop_field(reader, field);
}

static bool field_allowed(Reader *reader, Field field, const Line *line)
{
    if (!reader->open) {
        say_too_early(reader, line);
        drop_field(reader, field);
        return false;
    }
    if (field_fits(field, reader->draft.kind)) return true;
    say_misplaced(reader, field, line);
    return false;
}

static void say_twice(Reader *reader, Field field, const Line *line)
{
    reader_say(reader, about_key("R07", line, field));
    drop_field(reader, field);
}

static void take_translation(Reader *reader, const Line *line, int row)
{
    Field field = line->word.field;
    waiting_settle(reader, FIELD_NONE, row);
    if (field_is_header(field)) {
        reader_say_later(reader, (Say){ .code = "R04", .line = line->number, .at = line->text });
        reader->last = NULL;
        return;
    }
    if (!field_allowed(reader, field, line)) return;
    if (!keyword_is_translatable(field)) {
        say_misplaced(reader, field, line);
        return;
    }
    Str code = line->stray;
    if (line->word.language != LANGUAGE_NONE) {
        uint32_t bit = 1u << line->word.language;
        bool seen = (reader->draft.languages[field] & bit) != 0;
        if (seen && !may_repeat(field)) {
            say_twice(reader, field, line);
            return;
        }
        reader->draft.languages[field] |= bit;
        code = language_code(line->word.language);
    } else {
        reader_say(
            reader,
            (Say){ .code = "L01", .line = line->number, .at = line->stray, .a = line->stray });
    }
    reader->last = draft_add(reader, field, line->number, line->key, line->value);
    reader->last->language = code;
}

static void take_field(Reader *reader, const Line *line, int row)
{
    Field field = line->word.field;
    waiting_settle(reader, field, row);
    if (reader->stop || !field_allowed(reader, field, line)) return;
    Draft *draft = &reader->draft;
    Entry *there = draft->first[field];
    if (draft_has(reader, field) && !may_repeat(field)) {
        say_twice(reader, field, line);
        return;
    }
    if (there && !may_repeat(field)) { // it was written and left empty
        there->at = (FieldAt){
            .field = field, .line = line->number, .key = line->key, .value = line->value
        };
        there->head = line->value;
        reader->last = there;
        return;
    }
    Entry *entry = draft_add(reader, field, line->number, line->key, line->value);
    entry->star = line->star;
    if (!there) draft->first[field] = entry;
    reader->last = entry;
}

// A bare "Vraag 7" above a real "Vraag:" was a heading.
static void drop_heading(Reader *reader)
{
    Draft *draft = &reader->draft;
    if (!reader->open || !draft->alone || draft->entries->next) return;
    if (!entry_empty(draft->entries)) return;
    reader->open = false;
    reader->items--;
}

static void take_item(Reader *reader, const Line *line, int row)
{
    waiting_settle(reader, FIELD_NONE, row);
    drop_heading(reader);
    CardKind card = line->word.card != CARD_OTHER ? line->word.card : reader->card_kind;
    draft_begin(reader, line->word.field, card, line->number, line->key, line->value);
    reader->draft.alone = line->alone;
}

static void take_key(Reader *reader, Line *line, int row)
{
    Keyword *word = &line->word;
    if (word->language != LANGUAGE_NONE && word->language == reader->language) {
        word->language = LANGUAGE_NONE;
    }
    if (word->language != LANGUAGE_NONE || line->stray.n) {
        take_translation(reader, line, row);
    } else if (field_is_header(word->field)) {
        waiting_settle(reader, FIELD_NONE, row);
        header_take(reader, word->field, line);
        bool titled = reader->last && reader->last->at.field == FIELD_CARD;
        if (!titled || !header_is_of_card(reader, word->field)) reader->last = NULL;
    } else if (field_is_item(word->field)) {
        take_item(reader, line, row);
    } else {
        take_field(reader, line, row);
    }
    reader->gap = false;
}

// The next row behind `row` that has this field with a colon; FIELD_NONE: that begins an item.
// Remembered, so that asking at every row costs one pass over the file.
static int next_with(Reader *reader, Field field, int row)
{
    int *ahead = &reader->ahead[field];
    if (*ahead > row) return *ahead;
    Line line;
    for (*ahead = row + 1; *ahead < reader->text.row_count; ++*ahead) {
        line_read(reader->text.rows[*ahead], &line);
        if (line.kind != LINE_KEY) continue;
        Field there = line.word.language == LANGUAGE_NONE ? line.word.field : FIELD_COUNT;
        if (field == FIELD_NONE ? field_is_item(there) : there == field) break;
    }
    return *ahead;
}

// "Rood - Een band plakken": the dash stands for the colon. "Rood -5" is a number.
static Str without_dash(Str value)
{
    static const Str dashes[] = { STR_INIT("- "), STR_INIT("– "), STR_INIT("— ") };
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
        if (str_starts(value, dashes[i])) return str_trim(str_drop(value, dashes[i].n));
    }
    return value;
}

// Rule 4: "Rood Een band plakken".
static bool take_missing_colon(Reader *reader, Line *line, int row)
{
    static const Field answers[] = { FIELD_RED, FIELD_GREEN, FIELD_RIGHT };
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        Field field = answers[i];
        Str word = field_word(field);
        if (!str_starts(line->bare, word) || line->bare.n == word.n) continue;
        char behind = line->bare.p[word.n];
        if (behind != ' ' && behind != '\t') continue;
        bool room = reader->open
                        ? field_fits(field, reader->draft.kind) && !draft_has(reader, field)
                        : reader->waiting >= 0;
        if (!room || next_with(reader, field, row) < next_with(reader, FIELD_NONE, row)) {
            return false;
        }
        line->key = str_sub(line->bare, 0, word.n);
        line->value = without_dash(line_value(str_drop(line->bare, word.n)));
        line->word = (Keyword){ .field = field, .language = LANGUAGE_NONE };
        take_key(reader, line, row);
        Say say = about_key("R03", line, field);
        say.b = line->value;
        reader_say(reader, say);
        return true;
    }
    return false;
}

// Rule 3: a label counts only if it is the next letter.
static bool take_label(Reader *reader, Line *line, int row)
{
    static const Field fields[] = { FIELD_RED, FIELD_GREEN, FIELD_EXTRA, FIELD_EXTRA, FIELD_EXTRA };
    if (line->label < 0) return false;
    Field field = fields[line->label];
    bool question = reader->open && reader->draft.kind == ITEM_QUESTION;
    bool next = false;
    if (line->label == 0) {
        next = waiting_is_question(reader, FIELD_RED) || (question && !draft_has(reader, field));
    } else if (line->label == 1) {
        next = question && draft_has(reader, FIELD_RED) && !draft_has(reader, field);
    } else {
        next = question && reader->label == line->label - 1 && reader->label_row == row - 1;
    }
    if (!next) return false;
    line->key = line->label_key;
    line->value = line->label_value;
    line->word = (Keyword){ .field = field, .language = LANGUAGE_NONE };
    take_key(reader, line, row);
    reader->label = line->label;
    reader->label_row = row;
    return true;
}

// Whether a word that is nearly this field may be read as it, or be said to look like it.
static bool near_has_room(const Reader *reader, Field field)
{
    if (field_is_item(field)) return true;
    if (field_is_header(field)) return !reader->headers[field];
    if (!reader->open) return reader->waiting >= 0 && field_is_answer(field);
    if (!field_fits(field, reader->draft.kind)) return false;
    return may_repeat(field) || !draft_has(reader, field);
}

static Near nearest(Line *line, int *language)
{
    Str folded = { line->folded, line->folded_n };
    *language = LANGUAGE_NONE;
    Near near = fuzzy_find(folded);
    if (near.nearness == NEAR_MATCH) return near;
    Str rest = keyword_without_number(folded);
    int found = keyword_take_language(&rest);
    if (rest.n == folded.n) return near;
    Near other = fuzzy_find(keyword_without_number(rest));
    if (other.nearness <= near.nearness) return near;
    *language = found;
    return other;
}

static bool is_one_word(const Line *line)
{
    int letters = 0;
    for (size_t i = 0; i < line->folded_n; i++) {
        unsigned char c = (unsigned char)line->folded[i];
        if (c == ' ' || (c >= '0' && c <= '9')) return false;
        letters += (c & 0xC0) != 0x80;
    }
    return letters > 3;
}

static bool take_near_match(Reader *reader, Line *line, int row, const Near *near, int language)
{
    if (near->nearness != NEAR_MATCH || !near_has_room(reader, near->field)) return false;
    Say say = about_key("R01", line, near->field);
    say.b = near->word;
    line->word = (Keyword){ .field = near->field, .card = near->card, .language = language };
    take_key(reader, line, row);
    if (!reader->stop) reader_say(reader, say);
    return true;
}

static void say_unknown(Reader *reader, const Line *line, const Near *near)
{
    if (near->nearness == NEAR_HINT && near_has_room(reader, near->field)) {
        Say say = about_key("R02", line, near->field);
        say.b = near->word;
        reader_say(reader, say);
        const Miss **there = &reader->draft.misses[near->field];
        if (reader->open && !*there) {
            Miss *miss = arena_new(reader->brief, Miss, 1);
            *miss = (Miss){ .line = line->number, .word = line->key, .near = near->word };
            *there = miss;
        }
    } else if (is_one_word(line)) {
        reader_say_later(reader, about_key("R02", line, FIELD_EXPLAIN));
    }
}

// Words that mean something in a part of the programme only: in a question "Groepen: ..." is text.
static bool take_part_word(Reader *reader, Line *line, int row)
{
    if (!reader->open || reader->draft.kind != ITEM_PART) return false;
    Field field = part_word((Str){ line->folded, line->folded_n });
    if (field == FIELD_NONE) return false;
    line->word = (Keyword){ .field = field, .language = LANGUAGE_NONE };
    take_key(reader, line, row);
    return true;
}

static void take_unknown(Reader *reader, Line *line, int row)
{
    if (take_part_word(reader, line, row)) return;
    int language;
    Near near = nearest(line, &language);
    if (take_near_match(reader, line, row, &near, language)) return;
    if (take_missing_colon(reader, line, row)) return;
    say_unknown(reader, line, &near);
    waiting_take(reader, line, row);
}

static void take_row(Reader *reader, Line *line, int row)
{
    line_read(reader->text.rows[row], line);
    switch (line->kind) {
    case LINE_BLANK:
        reader->gap = reader->draft.gap = true;
        return;
    case LINE_REMARK:
        return;
    case LINE_KEY:
        take_key(reader, line, row);
        return;
    case LINE_UNKNOWN:
        if (!take_label(reader, line, row)) take_unknown(reader, line, row);
        return;
    case LINE_TEXT:
        if (take_label(reader, line, row) || take_missing_colon(reader, line, row)) return;
        waiting_take(reader, line, row);
        return;
    }
}

void own_read(Reader *reader)
{
    Line line;
    reader->waiting = reader->label = -1;
    for (int row = 0; row < reader->text.row_count && !reader->stop; row++) {
        take_row(reader, &line, row);
    }
    if (!reader->stop) waiting_settle(reader, FIELD_NONE, reader->text.row_count);
}
