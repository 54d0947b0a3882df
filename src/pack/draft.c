// The item that is being read. Its texts stay slices of their lines until the item is finished, and
// everything here lives in memory that the next item takes over.
#include "pack/reader.h"

bool entry_empty(const Entry *entry)
{
    return !entry || (entry->head.n == 0 && !entry->more);
}

Entry *draft_add(Reader *reader, Field field, int line, Str key, Str value)
{
    Draft *draft = &reader->draft;
    Entry *entry = arena_new(reader->brief, Entry, 1);
    entry->at = (FieldAt){ .field = field, .line = line, .key = key, .value = value };
    entry->head = value;
    if (draft->last) {
        draft->last->next = entry;
    } else {
        draft->entries = entry;
    }
    draft->last = entry;
    return entry;
}

void entry_join(Reader *reader, Entry *entry, const Line *line)
{
    if (entry->dropped) return;
    if (entry_empty(entry)) {
        // "Vraag 7" and below it "7. Wat is dit?"
        entry->head = field_is_item(entry->at.field) ? line->bare : line->text;
        entry->at.value = entry->head;
        entry->at.line = line->number;
        return;
    }
    Piece *piece = arena_new(reader->brief, Piece, 1);
    *piece = (Piece){ .text = line->text, .before = entry->more };
    entry->more = piece;
}

static bool is_blank_at(Str s, size_t at)
{
    return at >= s.n || s.p[at] == ' ' || s.p[at] == '\t';
}

// The first "=" with a blank, or nothing at all, on both sides.
static size_t find_equals(Str s)
{
    for (size_t i = 0; i < s.n; i++) {
        bool alone = (i == 0 || is_blank_at(s, i - 1)) && is_blank_at(s, i + 1);
        if (s.p[i] == '=' && alone && s.n > 1) return i;
    }
    return s.n;
}

// "Kaart: titel = zin", "Kaart: titel<tab>zin", "Onderdeel: naam = 10 minuten".
static void split_short_form(Reader *reader, Entry *entry, Field second)
{
    Str value = entry->head;
    size_t at = find_equals(value), step = 1;
    size_t tab = second == FIELD_SENTENCE ? str_index(value, '\t') : value.n;
    if (tab + 1 < at) at = tab;
    if (at == value.n) return;
    entry->head = entry->at.value = str_trim(str_sub(value, 0, at));
    Str rest = str_trim(str_drop(value, at + step));
    Entry *other = draft_add(reader, second, entry->at.line, field_word(second), rest);
    reader->draft.first[second] = other;
    if (field_takes_text(second)) reader->last = other; // below "Pauze = 10" comes its Uitleg
}

Entry *draft_begin(Reader *reader, Field field, CardKind card, int line, Str key, Str value)
{
    draft_finish(reader);
    if (reader->items >= reader->limits->items) {
        reader->stop = true;
        return NULL;
    }
    Draft *draft = &reader->draft;
    arena_reset(reader->brief);
    *draft = (Draft){ .kind = field_item(field), .card = card, .line = line };
    say_pending(reader); // before the item is open: it stands below those lines
    reader->open = true;
    reader->items++;
    Entry *entry = draft_add(reader, field, line, key, value);
    draft->first[field] = entry;
    reader->last = entry;
    reader->gap = false;
    reader->label = -1;
    if (field == FIELD_CARD) split_short_form(reader, entry, FIELD_SENTENCE);
    if (field == FIELD_PART) split_short_form(reader, entry, FIELD_MINUTES);
    return entry;
}

bool draft_has(const Reader *reader, Field field)
{
    const Draft *draft = &reader->draft;
    if (field == FIELD_RIGHT && draft->kind == ITEM_STATEMENT && draft->first[FIELD_SCHOOL]) {
        return true;
    }
    return !entry_empty(draft->first[field]);
}
