// How long a text may be. Measured on a 1920 x 1080 screen at 0.52 em a character, as the format says;
// the screen has the last word (pack_too_large).
#include "pack/reader.h"

#include "pack/value.h"

// Characters: comfortable, most, and whether the item is lost when it is over.
static const struct {
    int comfort, maximum;
    bool must;
} limits[FIELD_COUNT] = {
    [FIELD_TITLE] = { .comfort = 40, .maximum = 60 },
    [FIELD_MAKERS] = { .comfort = 30, .maximum = 40 },
    [FIELD_PRIZE] = { .comfort = 60, .maximum = 60 },
    [FIELD_QUESTION] = { .comfort = 120, .maximum = 180, .must = true },
    [FIELD_STATEMENT] = { .comfort = 140, .maximum = 200, .must = true },
    [FIELD_RED] = { .comfort = 40, .maximum = 75, .must = true },
    [FIELD_GREEN] = { .comfort = 40, .maximum = 75, .must = true },
    [FIELD_EXPLAIN] = { .comfort = 220, .maximum = 300 },
    [FIELD_PROMPT] = { .comfort = 100, .maximum = 160 },
    [FIELD_CARD] = { .comfort = 20, .maximum = 30, .must = true },
    [FIELD_SENTENCE] = { .comfort = 90, .maximum = 130, .must = true },
    [FIELD_EXIT] = { .comfort = 80, .maximum = 120 },
    [FIELD_PART] = { .comfort = 35, .maximum = 60, .must = true },
};

int field_comfort(Field field)
{
    return limits[field].comfort;
}

bool field_must_show(Field field)
{
    return limits[field].must;
}

static Str number_text(Arena *arena, int number)
{
    return arena_printf(arena, "%d", number);
}

bool text_fits(Reader *reader, const Entry *entry, Str text)
{
    const FieldAt *at = &entry->at;
    Field field = at->field;
    int comfort = limits[field].comfort, maximum = limits[field].maximum;
    if (maximum == 0 || text.n <= (size_t)comfort) return true;
    int length = text_length(text);
    if (length <= comfort) return true;
    bool fits = length <= maximum;
    bool must = limits[field].must && entry->language.n == 0;
    const char *code = fits ? "V09" : must ? "V10" : "V10/los";
    reader_say(reader, (Say){ .code = code,
                              .line = at->line,
                              .at = at->value,
                              .field = field,
                              .a = at->key,
                              .b = number_text(reader->brief, length),
                              .c = number_text(reader->brief, fits ? comfort : maximum) });
    return fits;
}
