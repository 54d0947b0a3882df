// The lines that make a part of the programme more than a text or a pack. Their words are looked up only
// inside a part, so that no pupil's sentence turns into one, and they cost an item nothing: what is not
// understood is said and left out, and the part is played as the plain part that it is without.
//
// A part does one thing: a game, speakers, groups that change rooms, or questions. Of two of them the room
// would see one, so the other is said and taken out here; what is left in the item is what plays. A game
// goes first because it is most of an evening, and else what was written first.
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

// "3": that many of `word`; 0: the line is a list of names.
static int number_of_names(Str list, Str word)
{
    enum { NUMBER_MAX = 999 }; // a larger one is a year or a telephone number
    int64_t number;
    if (word.n == 0 || !str_number(str_trim(list), 2, NUMBER_MAX, &number)) return 0;
    return (int)number;
}

int pack_names_written(Str list, Str word)
{
    int count = number_of_names(list, word);
    if (count > 0) return count;
    while (!str_empty(list)) {
        count += !str_empty(next_name(&list));
    }
    return count;
}

int pack_names(Arena *arena, Str list, Str word, Str *out, int most)
{
    int count = 0, number = number_of_names(list, word);
    if (number > 0) {
        for (; count < number && count < most; count++) {
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
    Arena *brief = check->reader->brief;
    if (value.n == 0) return none;
    if (field == FIELD_GROUPS) word = STR("Groep");
    if (field == FIELD_SPEAKERS) word = STR("Spreker");
    int count = pack_names(brief, value, word, names, PACK_NAMES_MAX);
    if (!are_names(names, count)) {
        say_not_understood(check, entry, value);
        return none;
    }
    int written = pack_names_written(value, word);
    if (written > count) {
        check_say(check, "A09", entry, field_word(field), arena_printf(brief, "%d", written));
    }
    return value;
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

static int count_names(const Check *check, Str list, Str word)
{
    Str names[PACK_NAMES_MAX];
    return pack_names(check->reader->brief, list, word, names, PACK_NAMES_MAX);
}

static void check_exits(Check *check, PartWays *ways)
{
    Entry *over = NULL;
    int count = 0;
    for (Entry *entry = check->draft->entries; entry; entry = entry->next) {
        if (entry->at.field != FIELD_EXIT) continue;
        Str text = check_optional(check, entry);
        if (text.n == 0) continue;
        if (count++ < PACK_EXITS_MAX) {
            ways->exits[ways->exit_count++] = text;
        } else if (!over) {
            over = entry;
        }
    }
    if (!over) return;
    check_say(check, "A09/vragen", over, arena_printf(check->reader->brief, "%d", count), none);
}

// What a part does ---------------------------------------------------------------------------------

typedef enum Task { TASK_PLAY, TASK_SPEAKERS, TASK_GROUPS, TASK_EXITS, TASK_COUNT } Task;

static Task task_of(Field field)
{
    switch (field) {
    case FIELD_PLAY:
        return TASK_PLAY;
    case FIELD_SPEAKERS:
    case FIELD_EACH:
        return TASK_SPEAKERS;
    case FIELD_GROUPS:
    case FIELD_ROOMS:
    case FIELD_ROUNDS:
    case FIELD_WALK:
        return TASK_GROUPS;
    case FIELD_EXIT:
        return TASK_EXITS;
    default:
        return TASK_COUNT;
    }
}

static bool has_task(const Item *item, const PartWays *ways, Task task)
{
    switch (task) {
    case TASK_PLAY:
        return item->play.n > 0;
    case TASK_SPEAKERS:
        return ways->speakers.n > 0 || ways->each > 0;
    case TASK_GROUPS:
        return ways->groups.n > 0;
    case TASK_EXITS:
        return ways->exit_count > 0;
    default:
        return false;
    }
}

static void drop_task(PartWays *ways, Task task)
{
    if (task == TASK_SPEAKERS) {
        ways->speakers = none;
        ways->each = 0;
    } else if (task == TASK_GROUPS) {
        ways->groups = ways->rooms = none;
        ways->round_count = ways->walk = 0;
        memset(ways->rounds, 0, sizeof ways->rounds);
    } else {
        ways->exit_count = 0;
    }
}

// The first line of a task; NULL: there is none.
static const Entry *first_line(const Check *check, Task task)
{
    for (const Entry *entry = check->draft->entries; entry; entry = entry->next) {
        if (task_of(entry->at.field) == task) return entry;
    }
    return NULL;
}

static void say_needs(Check *check, const Entry *entry, Field missing)
{
    Say say = check_about_value("A11", entry);
    say.field = missing; // its example helps
    say.a = entry->at.key;
    say.b = field_word(missing);
    reader_say(check->reader, say);
}

// Groups change rooms only when there are two of them, and rooms. A line that was not understood has had
// its message.
static void check_groups(Check *check, PartWays *ways)
{
    const Entry *first = first_line(check, TASK_GROUPS);
    const Entry *groups = check_entry(check, FIELD_GROUPS),
                *rooms = check_entry(check, FIELD_ROOMS);
    Arena *brief = check->reader->brief;
    if (!first) return;
    int group_count = count_names(check, ways->groups, STR("Groep"));
    int room_count = count_names(check, ways->rooms, none);
    if (group_count >= 2 && room_count >= 1) {
        if (group_count <= room_count) return;
        check_say(check, "A08", rooms, arena_printf(brief, "%d", group_count),
                  arena_printf(brief, "%d", room_count));
        return;
    }
    if (!groups) {
        say_needs(check, first, FIELD_GROUPS);
    } else if (group_count == 1) {
        check_say(check, "A11/groep", groups, none, none);
    } else if (!rooms) {
        say_needs(check, groups, FIELD_ROOMS);
    }
    drop_task(ways, TASK_GROUPS);
}

static void keep_one_task(Check *check, PartWays *ways)
{
    Task kept = TASK_COUNT;
    for (const Entry *entry = check->draft->entries; entry; entry = entry->next) {
        Task task = task_of(entry->at.field);
        if (kept == TASK_COUNT && has_task(check->item, ways, task)) kept = task;
    }
    if (has_task(check->item, ways, TASK_PLAY)) kept = TASK_PLAY;
    if (kept == TASK_COUNT) return;
    Str has = first_line(check, kept)->at.key;
    for (Task task = TASK_SPEAKERS; task < TASK_COUNT; task++) {
        if (task == kept || !has_task(check->item, ways, task)) continue;
        const Entry *entry = first_line(check, task);
        check_say(check, "A10", entry, entry->at.key, has);
        drop_task(ways, task);
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
    check_exits(check, ways);
    check_groups(check, ways);
    keep_one_task(check, ways);
    for (Task task = TASK_SPEAKERS; task < TASK_COUNT; task++) {
        if (has_task(check->item, ways, task)) check->item->ways = ways;
    }
}

void check_unseen(Check *check)
{
    static const Field fields[] = { FIELD_EXPLAIN, FIELD_PHOTO };
    const Item *item = check->item;
    if (item->kind != ITEM_PART || item->play.n == 0) return;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        const Entry *entry = check_entry(check, fields[i]);
        if (!entry_empty(entry)) check_say(check, "A13", entry, entry->at.key, none);
    }
}
