// The lines that make a part of the programme more than a text or a pack. Their words are looked up only
// inside a part, so that no pupil's sentence turns into one, and they cost an item nothing: what is not
// understood is said and left out, and the part is played as the plain part that it is without.
#include "pack/check.h"

#include "base/utf8.h"
#include "pack/value.h"

#include <string.h>

static const Str none = { 0 };

enum { EACH_MOST = 60, WALK_MOST = 30, ROUND_MOST = 180 };

Field part_word(Str folded)
{
    static const struct {
        Str word;
        Field field;
    } words[] = {
        { STR_INIT("sprekers"), FIELD_SPEAKERS }, { STR_INIT("speakers"), FIELD_SPEAKERS },
        { STR_INIT("per spreker"), FIELD_EACH },  { STR_INIT("each"), FIELD_EACH },
        { STR_INIT("groepen"), FIELD_GROUPS },    { STR_INIT("groups"), FIELD_GROUPS },
        { STR_INIT("lokalen"), FIELD_ROOMS },     { STR_INIT("ruimtes"), FIELD_ROOMS },
        { STR_INIT("rooms"), FIELD_ROOMS },       { STR_INIT("rondes"), FIELD_ROUNDS },
        { STR_INIT("rounds"), FIELD_ROUNDS },     { STR_INIT("lopen"), FIELD_WALK },
        { STR_INIT("looptijd"), FIELD_WALK },     { STR_INIT("walk"), FIELD_WALK },
        { STR_INIT("slotvraag"), FIELD_EXIT },    { STR_INIT("slotvragen"), FIELD_EXIT },
        { STR_INIT("exit"), FIELD_EXIT },
    };
    Str bare = keyword_without_number(folded);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (str_eq(bare, words[i].word)) return words[i].field;
    }
    return FIELD_NONE;
}

// Names ------------------------------------------------------------------------------------------

// The next name of a list, cut at a comma, a semicolon or a slash; before the last one "en" is a comma.
static Str next_name(Str *list)
{
    static const Str and = STR_INIT(" en ");
    size_t at = 0;
    while (at < list->n && !strchr(",;/", list->p[at])) {
        at++;
    }
    size_t step = 1, word = str_find(str_sub(*list, 0, at), and);
    if (word < at) {
        at = word;
        step = and.n;
    }
    Str name = str_trim(str_sub(*list, 0, at));
    *list = at < list->n ? str_drop(*list, at + step) : none;
    return name;
}

int pack_names(Arena *arena, Str list, Str word, Str *out, int most)
{
    int64_t number;
    int count = 0;
    if (word.n > 0 && str_number(str_trim(list), 2, most, &number)) {
        for (; count < number; count++) {
            out[count] = arena_printf(arena, "%.*s %d", STR_ARG(word), count + 1);
        }
        return count;
    }
    while (count < most && !str_empty(list)) {
        Str name = next_name(&list);
        if (!str_empty(name)) out[count++] = name;
    }
    return count;
}

// Fields -----------------------------------------------------------------------------------------

static void say_not_understood(Check *check, Entry *entry, Str value)
{
    Say say = check_about_value("A07", entry);
    say.a = field_word(entry->at.field);
    say.b = value;
    reader_say(check->reader, say);
}

static int check_minutes(Check *check, Field field, int most)
{
    Entry *entry = check->draft->first[field];
    Str value = check_optional(check, entry);
    int minutes = 0;
    if (value.n == 0) return 0;
    if (minutes_read(check->reader->brief, value, &minutes) && minutes <= most) return minutes;
    say_not_understood(check, entry, value);
    return 0;
}

static bool are_names(const Str *names, int count)
{
    for (int i = 0; i < count; i++) {
        if (text_length(names[i]) > PACK_NAME_CHARS_MAX) return false;
    }
    return count > 0;
}

static Str check_names(Check *check, Field field)
{
    Entry *entry = check->draft->first[field];
    Str value = check_optional(check, entry), names[PACK_NAMES_MAX], word = none;
    if (value.n == 0) return none;
    if (field == FIELD_GROUPS) word = STR("Groep");
    int count = pack_names(check->reader->brief, value, word, names, PACK_NAMES_MAX);
    if (are_names(names, count)) return value;
    say_not_understood(check, entry, value);
    return none;
}

// "3" is three rounds that share the minutes of the part; "5, 25, 10" are the minutes of each.
static bool read_rounds(const Check *check, Str value, PartWays *ways)
{
    int64_t number;
    Str parts[PACK_ROUNDS_MAX + 1];
    if (str_number(value, 1, PACK_ROUNDS_MAX, &number)) {
        int walking = ways->walk * (int)(number - 1);
        int each = (check->item->minutes - walking) / (int)number;
        ways->round_count = (int)number;
        for (int i = 0; i < ways->round_count; i++) {
            ways->rounds[i] = each < 1 ? 1 : each;
        }
        return true;
    }
    int count = pack_names(check->reader->brief, value, none, parts, PACK_ROUNDS_MAX + 1);
    if (count > PACK_ROUNDS_MAX) return false;
    for (int i = 0; i < count; i++) {
        if (!minutes_read(check->reader->brief, parts[i], &ways->rounds[i])) return false;
    }
    ways->round_count = count;
    return count > 0;
}

static void check_rounds(Check *check, PartWays *ways)
{
    Entry *entry = check->draft->first[FIELD_ROUNDS];
    Str value = check_optional(check, entry);
    if (value.n == 0 || read_rounds(check, value, ways)) return;
    say_not_understood(check, entry, value);
    ways->round_count = 0;
    memset(ways->rounds, 0, sizeof ways->rounds);
}

static void check_rooms(Check *check, const PartWays *ways)
{
    Str names[PACK_NAMES_MAX];
    Arena *brief = check->reader->brief;
    if (ways->groups.n == 0 || ways->rooms.n == 0) return;
    int groups = pack_names(brief, ways->groups, STR("Groep"), names, PACK_NAMES_MAX);
    int rooms = pack_names(brief, ways->rooms, none, names, PACK_NAMES_MAX);
    if (groups <= rooms) return;
    check_say(check, "A08", check_entry(check, FIELD_ROOMS), arena_printf(brief, "%d", groups),
              arena_printf(brief, "%d", rooms));
}

static void check_exits(Check *check, PartWays *ways)
{
    for (int i = 0; i < check->draft->count; i++) {
        Entry *entry = check->draft->entries[i];
        if (entry->at.field != FIELD_EXIT || ways->exit_count == PACK_EXITS_MAX) continue;
        Str text = check_optional(check, entry);
        if (text.n) ways->exits[ways->exit_count++] = text;
    }
}

void check_ways(Check *check)
{
    bool any = false;
    for (Field field = FIELD_SPEAKERS; field <= FIELD_EXIT; field++) {
        any = any || check->draft->first[field];
    }
    if (!any) return;
    PartWays *ways = arena_new(check->reader->arena, PartWays, 1);
    *ways = (PartWays){ .speakers = check_names(check, FIELD_SPEAKERS),
                        .each = check_minutes(check, FIELD_EACH, EACH_MOST),
                        .groups = check_names(check, FIELD_GROUPS),
                        .rooms = check_names(check, FIELD_ROOMS),
                        .walk = check_minutes(check, FIELD_WALK, WALK_MOST) };
    check_rounds(check, ways);
    check_rooms(check, ways);
    check_exits(check, ways);
    bool understood = ways->speakers.n || ways->groups.n || ways->rooms.n || ways->each ||
                      ways->walk || ways->round_count || ways->exit_count;
    if (understood) check->item->ways = ways;
}
