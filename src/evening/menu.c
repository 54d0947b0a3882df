// The rows of the start screen. Packs are read when the screen comes up or a file changes, only to tell what is in
// them; choosing one reads it again, so what plays is what is on disk at that moment. What cannot be read is left
// out when a whole folder is looked through, and shown with its messages when it was asked for.
#include "evening/menu.h"

#include "base/date.h"
#include "base/file.h"

#include <string.h>
#include <time.h>

static MenuRow *row_add(Menu *menu, Arena *arena)
{
    menu->rows = arena_grow(arena, menu->rows, &menu->capacity, (size_t)menu->count + 1,
                            sizeof *menu->rows);
    return &menu->rows[menu->count++];
}

Str clock_text(Arena *arena, int64_t wall_ms)
{
    time_t seconds = (time_t)(wall_ms / 1000);
    struct tm local;
    if (!localtime_r(&seconds, &local)) return STR("--:--");
    return arena_printf(arena, "%02d:%02d", local.tm_hour, local.tm_min);
}

Str menu_when(Arena *arena, int64_t wall_ms, int64_t now_ms)
{
    time_t then = (time_t)(wall_ms / 1000), now = (time_t)(now_ms / 1000);
    struct tm a, b;
    Str clock = clock_text(arena, wall_ms);
    if (!localtime_r(&then, &a) || !localtime_r(&now, &b)) return clock;
    if (a.tm_year == b.tm_year && a.tm_yday == b.tm_yday) return clock;
    return arena_printf(arena, "%d %s, %.*s", a.tm_mday, date_month(a.tm_mon + 1), STR_ARG(clock));
}

static bool began_with(Journal *journal, Arena *arena, int64_t id, const char *path)
{
    JournalEvening evening;
    return journal_read(journal, arena, id, &evening, NULL) && evening.part_count > 0 &&
           str_eq(evening.parts[0].path, str_z(path));
}

void menu_add_evenings(Menu *menu, Arena *arena, Journal *journal, const char *path, int most,
                       int64_t now_ms)
{
    JournalEvening *evenings;
    int count, added = 0;
    if (!journal || !journal_list(journal, arena, &evenings, &count, NULL)) return;
    for (int i = 0; i < count && added < most; i++) {
        const JournalEvening *evening = &evenings[i];
        if (evening->finished || evening->claimed || evening->cursor == 0) continue;
        if (path && !began_with(journal, arena, evening->id, path)) continue;
        Str when = menu_when(arena, evening->started_ms, now_ms);
        *row_add(menu, arena) = (MenuRow){
            .resume = evening->id,
            .format = "",
            .title = arena_printf(arena, "Verder met de avond van %.*s", STR_ARG(when)),
            .about = arena_printf(arena, "%.*s%s%.*s", STR_ARG(evening->title),
                                  str_empty(evening->title) ? "" : " \xC2\xB7 ",
                                  STR_ARG(evening->place)),
        };
        added++;
    }
}

static Str what_is_in(Arena *arena, const Pack *pack)
{
    static const struct {
        ItemKind kind;
        const char *one, *more;
    } kinds[] = {
        { ITEM_QUESTION, "vraag", "vragen" },
        { ITEM_STATEMENT, "stelling", "stellingen" },
        { ITEM_CARD, "kaart", "kaarten" },
        { ITEM_PART, "onderdeel", "onderdelen" },
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        int count = pack_usable(pack, kinds[i].kind);
        if (count > 0)
            return arena_printf(arena, "%d %s", count, count == 1 ? kinds[i].one : kinds[i].more);
    }
    return STR("nog niets om te spelen");
}

// The name of the pack; of a folder without one that of its game, as "cards" says nothing to anybody.
static Str title_of(const Pack *pack, const Format *format, const char *path)
{
    if (!str_empty(pack->title)) return pack->title;
    bool folder = format && file_info(path).kind == FILE_FOLDER;
    return folder ? str_z(format->title) : path_name(str_z(path));
}

// A deck's title is about its cards, so its row says which game they are for; where a folder is called
// after its game, its row says which folder it is.
static Str about_of(Arena *arena, const Pack *pack, const Format *format, Str title)
{
    Str in = what_is_in(arena, pack), folder = path_name(pack->path);
    if (format && str_empty(pack->title) && str_eq(title, str_z(format->title))) {
        return arena_printf(arena, "%.*s \xC2\xB7 %.*s", STR_ARG(folder), STR_ARG(in));
    }
    bool only_cards = pack_usable(pack, ITEM_CARD) > 0 && pack_usable(pack, ITEM_QUESTION) == 0 &&
                      pack_usable(pack, ITEM_STATEMENT) == 0;
    if (!format || !only_cards || str_eq(title, str_z(format->title))) return in;
    return arena_printf(arena, "%s \xC2\xB7 %.*s", format->title, STR_ARG(in));
}

void menu_add_pack(Menu *menu, Arena *arena, const char *path, const Metrics *metrics, bool quiet)
{
    Pack pack = { 0 };
    DiagList diags = { .arena = arena };
    if (!pack_load(arena, path, &pack, &diags, NULL)) return;
    const Format *format = NULL;
    for (int i = 0; i < format_count && !format; i++) {
        if (formats[i]->accepts(&pack, metrics, &diags)) format = formats[i];
    }
    if (!format && quiet) return;
    Str title = title_of(&pack, format, path);
    *row_add(menu, arena) = (MenuRow){
        .path = arena_z(arena, str_z(path)),
        .format = format ? format->id : "",
        .title = title,
        .about = about_of(arena, &pack, format, title),
        .messages = diag_count(&diags, DIAG_LOOK),
    };
}

void menu_add_folder(Menu *menu, Arena *arena, const char *folder, const Metrics *metrics)
{
    Str *names;
    int count;
    if (!folder || !folder_list(arena, folder, &names, &count, NULL)) return;
    for (int i = 0; i < count; i++) {
        bool apart = str_eq(names[i], STR("sjablonen")) || str_eq(names[i], STR("portfolio"));
        if (str_starts(names[i], STR(".")) || apart) continue;
        menu_add_pack(menu, arena, path_join(arena, str_z(folder), names[i]), metrics, true);
    }
}

void menu_add_decks(Menu *menu, Arena *arena, const char *folder, const Metrics *metrics)
{
    int first = menu->count;
    if (!folder) return;
    menu_add_folder(menu, arena, folder, metrics);
    int whole = menu->count;
    menu_add_pack(menu, arena, folder, metrics, true);
    for (int i = first; i < whole && whole < menu->count; i++) {
        if (strcmp(menu->rows[i].format, menu->rows[whole].format) == 0) menu->count = whole;
    }
    // Whoever never saw our folders knows what a placemat is, and not what "cards" is.
    if (whole < menu->count) menu->rows[whole].about = STR("alle kaarten bij elkaar");
}
