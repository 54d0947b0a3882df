// Fields that stand beside the answers: an explanation, a photo, a translation. In a file of
// another program they mean what they mean in ours, and the same is said of them.
#include "pack/foreign.h"

static bool may_repeat(Field field)
{
    return field == FIELD_PROMPT || field == FIELD_NOTE || field == FIELD_EXTRA;
}

static Say about(const char *code, const Line *line, Field field)
{
    return (
        Say){ .code = code, .line = line->number, .at = line->key, .field = field, .a = line->key };
}

static void add_translation(Reader *reader, const Line *line, Str at)
{
    Field field = line->word.field;
    int language = line->word.language;
    uint32_t *seen = &reader->draft.languages[field];
    Str code = language_code(language);
    if (language == LANGUAGE_NONE) { // nobody knows it
        code = line->stray;
        reader_say(reader,
                   (Say){ .code = "L01", .line = line->number, .at = line->stray, .a = code });
    } else if ((*seen >> language & 1) != 0 && !may_repeat(field)) {
        reader_say(reader, about("R07", line, field));
        return;
    } else {
        *seen |= 1u << language;
    }
    reader->last = draft_add(reader, field, line->number, line->key, line->value);
    reader->last->at.value = at;
    reader->last->language = code;
}

void foreign_take(Reader *reader, const Line *line, Str at)
{
    Field field = line->word.field;
    Draft *draft = &reader->draft;
    bool own = line->word.language == LANGUAGE_NONE || line->word.language == reader->language;
    bool translated = line->stray.n > 0 || !own;
    reader->last = NULL;
    if (!field_fits(field, draft->kind) || (translated && !keyword_is_translatable(field))) {
        Say say = about("R09", line, item_field(draft->kind));
        say.b = item_word(draft->kind);
        reader_say(reader, say);
    } else if (translated) {
        add_translation(reader, line, at);
    } else if (draft_has(reader, field) && !may_repeat(field)) {
        reader_say(reader, about("R07", line, field));
    } else {
        Entry *entry = draft_add(reader, field, line->number, line->key, line->value);
        entry->at.value = at;
        if (!draft_has(reader, field)) draft->first[field] = entry;
        reader->last = entry;
    }
}

Str foreign_title(Reader *reader, Str title)
{
    if (str_find(title, STR(" = ")) == title.n && str_index(title, '\t') == title.n) return title;
    char *out = arena_new(reader->arena, char, title.n);
    size_t n = 0;
    for (size_t i = 0; i < title.n; i++) {
        char c = title.p[i] == '\t' ? ' ' : title.p[i];
        char before = n > 0 ? out[n - 1] : ' ', behind = i + 1 < title.n ? title.p[i + 1] : ' ';
        if (c != ' ' || (before != '=' && behind != '=')) out[n++] = c;
    }
    return (Str){ out, n };
}
