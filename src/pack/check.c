// What every check of an item needs: the trimmed text of a field, and messages about a value, about
// the item, about what is missing. A word that was nearly the field now missing gets the message of
// the missing field, with the hint: one cause, one message.
#include "pack/check.h"

#include "base/utf8.h"
#include "pack/value.h"

#include <string.h>

static const Str none = { 0 };

Str entry_text(Reader *reader, const Entry *entry)
{
    if (!entry) return none;
    if (!entry->more) return entry->head;
    size_t length = entry->head.n;
    for (const Piece *piece = entry->more; piece; piece = piece->before) {
        length += 1 + piece->text.n;
    }
    char *out = arena_new(reader->arena, char, length + 1);
    size_t from = length;
    for (const Piece *piece = entry->more; piece; piece = piece->before) {
        from -= piece->text.n;
        memcpy(out + from, piece->text.p, piece->text.n);
        out[--from] = ' ';
    }
    memcpy(out, entry->head.p, entry->head.n);
    return (Str){ out, length };
}

void check_refuse(Check *check)
{
    check->item->usable = false;
}

const Entry *check_entry(const Check *check, Field field)
{
    return check->draft->first[field];
}

// The trimmed text of an entry. Also narrows the place of the value to what is left of it.
Str check_entry_value(Check *check, Entry *entry)
{
    if (!entry) return none;
    Str raw = line_value(entry_text(check->reader, entry));
    Str value = field_is_short(entry->at.field) ? value_short(check->reader->arena, raw)
                                                : value_text(check->reader->arena, raw);
    if (entry->at.value.p != entry->head.p)
        return value; // a reader of foreign files knows the place
    uintptr_t from = (uintptr_t)entry->head.p, p = (uintptr_t)value.p;
    bool inside = p >= from && p + value.n <= from + entry->head.n;
    entry->at.value = inside ? value : entry->head;
    if (value.n == 0) entry->at.value = none;
    return value;
}

Str check_value(Check *check, Field field)
{
    return check_entry_value(check, check->draft->first[field]);
}

// A message about the value of a field.
Say check_about_value(const char *code, const Entry *entry)
{
    return (Say){ .code = code,
                  .line = entry->at.line,
                  .at = entry->at.value.n ? entry->at.value : entry->at.key,
                  .field = entry->at.field };
}

void check_say(Check *check, const char *code, const Entry *entry, Str a, Str b)
{
    Say say = check_about_value(code, entry);
    say.a = a;
    say.b = b;
    reader_say(check->reader, say);
}

// A message about the item as a whole, at its first line.
Say check_about_item(const Check *check, const char *code)
{
    const Entry *first = check->draft->entries;
    return (Say){ .code = code,
                  .line = check->item->line,
                  .at = first->at.key.n ? first->at.key : first->at.value };
}

void check_say_item(Check *check, const char *code)
{
    reader_say(check->reader, check_about_item(check, code));
}

// A key word behind the first one on a line: "Rood: Elf  Groen: Vijftig". Its line and the word.
static bool find_inline(const Check *check, Field field, Str *word)
{
    const Draft *draft = check->draft;
    for (const Entry *entry = draft->entries; entry; entry = entry->next) {
        for (Str rest = entry->head; rest.n;) {
            StrCut cut = str_cut(rest, ':');
            if (!cut.found) break;
            size_t at = cut.head.n;
            while (at > 0 && cut.head.p[at - 1] != ' ' && cut.head.p[at - 1] != '\t') {
                at--;
            }
            Str last = str_drop(cut.head, at);
            char folded[KEY_FOLD_MAX];
            Keyword known;
            bool key = last.n > 0 && last.n <= KEY_CHARS_MAX &&
                       keyword_find((Str){ folded, utf8_fold_into(folded, last) }, &known) &&
                       known.field == field && known.language == LANGUAGE_NONE;
            if (key) {
                *word = last;
                return true;
            }
            rest = cut.tail;
        }
    }
    return false;
}

// Says that a field is missing: at the word that was nearly it, or at the item's first line; with
// its own advice when the field stands behind another one.
void check_say_missing(Check *check, const char *code, Field field, Str a, Str b)
{
    Arena *brief = check->reader->brief;
    const Miss *miss = check->draft->misses[field];
    Say say = check_about_item(check, code);
    Str behind;
    say.field = field;
    say.a = a;
    say.b = b;
    if (miss) {
        say.line = miss->line;
        say.at = miss->word;
        say.what = arena_printf(brief, " Ik ken het woord \"%.*s\" niet. Het lijkt op %.*s.",
                                STR_ARG(miss->word), STR_ARG(miss->near));
        say.mend = arena_printf(brief, "Schrijf dan %.*s: en je tekst.", STR_ARG(miss->near));
    } else if (find_inline(check, field, &behind)) {
        say.mend = arena_printf(brief, "Zet %.*s: op een nieuwe regel.", STR_ARG(behind));
    }
    reader_say(check->reader, say);
}

// The text of a field that may be there; over its maximum it is left out, empty it is said.
Str check_optional(Check *check, Entry *entry)
{
    if (!entry) return none;
    Str value = check_entry_value(check, entry);
    if (value.n == 0) {
        check_say(check, "R08", entry, entry->at.key, none);
        return none;
    }
    if (text_fits(check->reader, entry, value)) return value;
    if (field_must_show(entry->at.field) && entry->language.n == 0) {
        check_refuse(check);
        return value;
    }
    return none;
}
