// Signs are replaced by what looks like them where there is such a thing, because a person has to find the
// file back by its name. Marks that turn the direction of reading are left out: they can make a name look
// like another one. (docs.microsoft.com, "Naming Files, Paths, and Namespaces".)
#include "paper/safe_name.h"

#include "base/buf.h"
#include "base/utf8.h"

static bool is_control(uint32_t character)
{
    return character < 0x20 || (character >= 0x7F && character <= 0x9F);
}

// U+200E and U+200F, U+202A to U+202E, U+2066 to U+2069 turn the direction; U+2028 and U+2029 end a line;
// U+FEFF is nothing at all.
static bool is_unseen(uint32_t character)
{
    return character == 0x200E || character == 0x200F ||
           (character >= 0x2028 && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069) || character == 0xFEFF;
}

// What stands in for a sign; NULL: it can stay.
static const char *stand_in(uint32_t character, char following)
{
    switch (character) {
    case '/':
    case '\\':
    case '|':
        return "-";
    case ':':
        return following == ' ' ? " -" : "-";
    case '"':
        return "'";
    case '<':
        return "(";
    case '>':
        return ")";
    case '?':
    case '*':
        return "";
    case '\t':
    case '\n':
    case '\r':
        return " ";
    default:
        return is_control(character) || is_unseen(character) ? "" : NULL;
    }
}

static void put(Buf *out, Str piece)
{
    if (str_eq(piece, STR(" ")) && (out->n == 0 || out->p[out->n - 1] == ' ')) return;
    if (str_eq(piece, STR(".")) && out->n == 0) return; // a full stop in front hides a file
    buf_put(out, piece);
}

static Str without_tail(Str name)
{
    while (name.n > 0 && (name.p[name.n - 1] == ' ' || name.p[name.n - 1] == '.')) {
        name.n--;
    }
    return name;
}

static Str cut(Str name)
{
    size_t end = 0;
    for (size_t at = 0; at < name.n; at = utf8_grapheme_end(name, at)) {
        if (at <= SAFE_NAME_BYTES) end = at;
    }
    return name.n <= SAFE_NAME_BYTES ? name : str_sub(name, 0, end);
}

// COM1 and LPT1, also with the small raised digits.
static bool is_port(Str number)
{
    static const Str raised[] = { STR_INIT("\xC2\xB9"), STR_INIT("\xC2\xB2"),
                                  STR_INIT("\xC2\xB3") };
    for (size_t i = 0; i < sizeof raised / sizeof *raised; i++) {
        if (str_eq(number, raised[i])) return true;
    }
    return number.n == 1 && number.p[0] >= '0' && number.p[0] <= '9';
}

// Windows has devices under these names in every folder, whatever follows after a full stop.
static bool is_device(Str name)
{
    static const struct {
        Str word;
        bool numbered;
    } devices[] = {
        { STR_INIT("con"), false },    { STR_INIT("prn"), false },     { STR_INIT("aux"), false },
        { STR_INIT("nul"), false },    { STR_INIT("com"), true },      { STR_INIT("lpt"), true },
        { STR_INIT("conin$"), false }, { STR_INIT("conout$"), false },
    };
    Arena arena = { 0 };
    Str stem = utf8_caseless(&arena, str_trim(str_cut(name, '.').head));
    bool found = false;
    for (size_t i = 0; i < sizeof devices / sizeof *devices && !found; i++) {
        if (!str_starts(stem, devices[i].word)) continue;
        Str rest = str_drop(stem, devices[i].word.n);
        found = devices[i].numbered ? is_port(rest) : str_empty(rest);
    }
    arena_finish(&arena);
    return found;
}

Str safe_name(Arena *arena, Str name)
{
    Buf out = { 0 };
    for (size_t at = 0; at < name.n;) {
        size_t from = at;
        uint32_t character = utf8_next(name, &at);
        const char *other = stand_in(character, at < name.n ? name.p[at] : '\0');
        put(&out, other ? str_z(other) : str_sub(name, from, at));
    }
    Str safe = without_tail(cut(without_tail(buf_str(&out))));
    if (str_empty(safe)) safe = STR("naamloos");
    Str mark = is_device(safe) ? STR("_") : (Str){ 0 };
    Str stem = str_cut(safe, '.').head;
    safe = arena_printf(arena, "%.*s%.*s%.*s", STR_ARG(stem), STR_ARG(mark),
                        STR_ARG(str_drop(safe, stem.n)));
    buf_finish(&out);
    return safe;
}

static bool is_taken(const SafeNames *names, uint64_t hash)
{
    for (int i = 0; i < names->count; i++) {
        if (names->taken[i] == hash) return true;
    }
    return false;
}

// A hash that another name happens to have costs a number that was not needed, and nothing more.
Str safe_names_give(SafeNames *names, Str name)
{
    Str safe = safe_name(names->arena, name), given = safe;
    uint64_t hash = str_hash(utf8_caseless(names->arena, given));
    for (int number = 2; is_taken(names, hash); number++) {
        given = arena_printf(names->arena, "%.*s (%d)", STR_ARG(safe), number);
        hash = str_hash(utf8_caseless(names->arena, given));
    }
    names->taken = arena_grow(names->arena, names->taken, &names->capacity,
                              (size_t)names->count + 1, sizeof *names->taken);
    names->taken[names->count++] = hash;
    return given;
}
