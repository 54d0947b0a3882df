// What may repeat in an item, in the order in which it stands: prompts, notes and translations; and
// what an item lacks in a language that it uses. Default answers need no translation.
#include "pack/check.h"

static void take_translation(Check *check, Entry *entry, Translation *into, int *prompts)
{
    Str text = check_optional(check, entry);
    *into = (Translation){ .field = entry->at.field, .language = entry->language, .text = text };
    if (entry->at.field != FIELD_PROMPT) return;
    int language = language_find(entry->language);
    into->prompt = language == LANGUAGE_NONE ? 0 : prompts[language]++;
}

static void take_prompt(Check *check, Entry *entry)
{
    Item *item = check->item;
    if (item->prompt_count == PACK_PROMPTS_MAX) {
        if (entry->at.value.n) item->spare[item->spare_count++] = entry->at.line;
        return;
    }
    Str prompt = check_optional(check, entry);
    if (prompt.n) item->prompts[item->prompt_count++] = prompt;
}

// Repeated fields and translations, in the order in which they stand.
void check_lists(Check *check)
{
    enum { LANGUAGES = 32 };
    Item *item = check->item;
    Draft *draft = check->draft;
    Arena *arena = check->reader->arena;
    int notes = 0, translations = 0, spare = -PACK_PROMPTS_MAX, prompts[LANGUAGES] = { 0 };
    for (const Entry *entry = draft->entries; entry; entry = entry->next) {
        notes += entry->at.field == FIELD_NOTE;
        spare += entry->at.field == FIELD_PROMPT;
        translations += entry->language.n > 0;
    }
    if (notes) item->notes = arena_new(arena, Str, notes);
    if (translations) item->translations = arena_new(arena, Translation, translations);
    if (spare > 0) item->spare = arena_new(arena, int, spare);
    for (Entry *entry = draft->entries; entry; entry = entry->next) {
        Field field = entry->at.field;
        if (entry->language.n > 0) {
            Translation *into = &item->translations[item->translation_count];
            take_translation(check, entry, into, prompts);
            if (into->text.n) item->translation_count++;
        } else if (field == FIELD_NOTE) {
            Str note = check_optional(check, entry);
            if (note.n) item->notes[item->note_count++] = note;
        } else if (field == FIELD_PROMPT) {
            take_prompt(check, entry);
        }
    }
}

static bool is_translated(const Item *item, Field field, Str language, int prompt)
{
    for (int i = 0; i < item->translation_count; i++) {
        const Translation *t = &item->translations[i];
        bool same = t->field == field && (field != FIELD_PROMPT || t->prompt == prompt);
        if (same && str_eq(t->language, language)) return true;
    }
    return false;
}

static void list_missing(const Item *item, Field field, Str text, Str language, int prompt,
                         Buf *list)
{
    if (text.n == 0 || is_translated(item, field, language, prompt)) return;
    if (list->n) buf_put(list, STR(", "));
    buf_put(list, field_word(field));
}

// What an item lacks in a language that it uses.
static void check_language(Check *check, Str language)
{
    const Item *item = check->item;
    Buf list = { 0 };
    list_missing(item, item_field(item->kind), item->text, language, 0, &list);
    if (item->named) {
        list_missing(item, FIELD_RED, item->red, language, 0, &list);
        list_missing(item, FIELD_GREEN, item->green, language, 0, &list);
    }
    list_missing(item, FIELD_SENTENCE, item->sentence, language, 0, &list);
    list_missing(item, FIELD_EXPLAIN, item->explain, language, 0, &list);
    for (int i = 0; i < item->prompt_count; i++) {
        list_missing(item, FIELD_PROMPT, item->prompts[i], language, i, &list);
    }
    Say say = check_about_item(check, "L02");
    say.a = language_name(language);
    say.b = buf_str(&list);
    if (list.n) reader_say(check->reader, say);
    buf_finish(&list);
}

void check_languages(Check *check)
{
    uint32_t seen = 0;
    for (int i = 0; i < check->item->translation_count; i++) {
        Str code = check->item->translations[i].language;
        int language = language_find(code);
        if (language == LANGUAGE_NONE || (seen >> language & 1)) continue;
        seen |= 1u << language;
        check_language(check, code);
    }
}
