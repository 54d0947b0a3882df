// The people of a game. Whoever is typed twice is one person, so names are compared folded: without case,
// accents and blanks. Two pupils of one name need a letter more ("Sanne B"), as they do in class. People
// are few, so everybody is looked at; an index by folded names was not worth its lines.
#include "formats/people.h"

#include "base/utf8.h"

#include <assert.h>

typedef struct Folded {
    char text[UTF8_FOLD_GROWTH * PEOPLE_NAME_BYTES];
    size_t n;
} Folded;

static Str fold(Str name, Folded *out)
{
    out->n = name.n <= PEOPLE_NAME_BYTES ? utf8_fold_into(out->text, name) : 0;
    return (Str){ out->text, out->n };
}

bool people_name_good(Str name)
{
    Folded folded;
    return name.n <= PEOPLE_NAME_BYTES && utf8_valid(name) && !str_empty(fold(name, &folded)) &&
           utf8_length(name) <= PEOPLE_NAME_CHARS;
}

bool people_same(Str a, Str b)
{
    Folded a_folded, b_folded;
    return str_eq(fold(a, &a_folded), fold(b, &b_folded));
}

int people_find(const People *people, Str name)
{
    Folded wanted, folded;
    Str key = fold(str_trim(name), &wanted);
    for (int p = 0; p < people->count; p++) {
        if (str_eq(fold(people->names[p], &folded), key)) return p;
    }
    return PEOPLE_NONE;
}

int people_join(People *people, Str name)
{
    assert(people->most <= PEOPLE_MOST);
    name = str_trim(name);
    if (!people_name_good(name)) return PEOPLE_NONE;
    int person = people_find(people, name);
    if (person != PEOPLE_NONE || people->count == people->most) return person;
    people->names[people->count] = name;
    return people->count++;
}

// Half-typed -------------------------------------------------------------------------------------

// Whether one of the words begins with the key; both are folded.
static bool word_begins(Str words, Str key)
{
    for (Str rest = words; !str_empty(rest); str_word(&rest)) {
        rest = str_trim(rest);
        if (str_starts(rest, key)) return true;
    }
    return false;
}

bool people_begins(Str name, Str typed)
{
    Folded name_folded, typed_folded;
    typed = str_trim(typed);
    if (str_empty(typed)) return true;
    Str key = fold(typed, &typed_folded);
    // All of it signs: nobody is called that.
    return !str_empty(key) && word_begins(fold(name, &name_folded), key);
}

int people_choices(const People *people, Str typed, bool tables, Arena *arena,
                   Choice out[PEOPLE_MOST + 1])
{
    int64_t table;
    typed = str_trim(typed);
    bool number = tables && str_number(typed, 1, PEOPLE_TABLES_MAX, &table);
    Str wanted = number ? arena_printf(arena, "Tafel %d", (int)table) : typed;
    bool good = people_name_good(wanted);
    int exact = good ? people_find(people, wanted) : PEOPLE_NONE, count = 0;
    bool fresh = good && exact == PEOPLE_NONE && people->count < people->most;
    if (exact != PEOPLE_NONE) out[count++] = (Choice){ people->names[exact], false, exact };
    // A table comes before those whose name holds the digit, others that are new behind everybody.
    if (fresh && number) out[count++] = (Choice){ wanted, true, PEOPLE_NONE };
    for (int p = 0; p < people->count; p++) {
        if (p != exact && people_begins(people->names[p], typed)) {
            out[count++] = (Choice){ people->names[p], false, p };
        }
    }
    if (fresh && !number) out[count++] = (Choice){ wanted, true, PEOPLE_NONE };
    return count;
}
