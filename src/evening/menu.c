// The rows of the start screen. Packs are read when the screen comes up or a file changes, only to
// tell what is in them, and into memory that is given back: choosing one reads it again, so what
// plays is what is on disk at that moment. What cannot be read is left out when a whole folder is
// looked through, and shown with its messages when it was asked for, or when somebody clearly wrote
// it to be played: a quiz of pupils must not be missing without a word.
#include "evening/menu.h"

#include "base/date.h"
#include "base/file.h"
#include "evening/reading.h"
#include "pack/folder.h"

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
    if (!journal_read(journal, arena, id, &evening, NULL) || evening.part_count == 0) return false;
    Str own = str_empty(evening.path) ? evening.parts[0].path : evening.path;
    return str_eq(own, str_z(path));
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

// What counts most comes first: a programme is its parts, whatever else stands in the file.
static Str what_is_in(Arena *arena, const Pack *pack)
{
    static const struct {
        ItemKind kind;
        const char *one, *more;
    } kinds[] = {
        { ITEM_PART, "onderdeel", "onderdelen" },
        { ITEM_QUESTION, "vraag", "vragen" },
        { ITEM_STATEMENT, "stelling", "stellingen" },
        { ITEM_CARD, "kaart", "kaarten" },
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        int count = pack_usable(pack, kinds[i].kind);
        if (count > 0)
            return arena_printf(arena, "%d %s", count, count == 1 ? kinds[i].one : kinds[i].more);
    }
    return STR("nog niets om te spelen");
}

// The name of the pack; of a folder without one that of its game, as "cards" says nothing to
// anybody.
static Str title_of(const Pack *pack, const Format *format, const char *path)
{
    if (!str_empty(pack->title)) return pack->title;
    bool folder = format && file_info(path).kind == FILE_FOLDER;
    return folder ? str_z(format->title) : path_name(str_z(path));
}

// A deck's title is about its cards, so its row says which game they are for; where a folder is
// called after its game, its row says which folder it is. A programme says when it begins.
static Str about_of(Arena *arena, const Pack *pack, const Format *format, Str title)
{
    Str in = what_is_in(arena, pack), folder = path_name(pack->path);
    if (reading_is_programme(pack) && !str_empty(pack->start)) {
        return arena_printf(arena, "%.*s, %.*s", STR_ARG(in), STR_ARG(pack->start));
    }
    if (format && str_empty(pack->title) && str_eq(title, str_z(format->title))) {
        return arena_printf(arena, "%.*s \xC2\xB7 %.*s", STR_ARG(folder), STR_ARG(in));
    }
    bool only_cards = pack_usable(pack, ITEM_CARD) > 0 && pack_usable(pack, ITEM_QUESTION) == 0 &&
                      pack_usable(pack, ITEM_STATEMENT) == 0;
    if (!format || !only_cards || str_eq(title, str_z(format->title))) return in;
    return arena_printf(arena, "%s \xC2\xB7 %.*s", format->title, STR_ARG(in));
}

static Str first_photo(const Pack *pack)
{
    for (int i = 0; i < pack->item_count; i++) {
        const Item *item = &pack->items[i];
        if (item->usable && !str_empty(item->photo_path)) return item->photo_path;
    }
    return (Str){ 0 };
}

// Somebody wrote this for an evening, and it does not play.
static bool was_meant(const Pack *pack)
{
    bool document = false;
    for (int i = 0; i < pack->file_count; i++) {
        FileSort sort = file_sort(path_name(pack->files[i].path));
        document = document || sort == SORT_DOCUMENT || sort == SORT_RTF;
    }
    return pack->item_count > 0 || document;
}

const char *menu_read(Arena *arena, const char *path, const SessionSetup *setup, Pack *pack,
                      DiagList *diags)
{
    if (!pack_load(arena, path, pack, diags, NULL)) return NULL;
    if (reading_is_programme(pack)) {
        reading_measure(setup, pack, diags);
        return reading_is_programme(pack) ? MENU_PROGRAMME : "";
    }
    for (int i = 0; i < format_count; i++) {
        if (formats[i]->accepts(pack, setup->metrics, diags)) return formats[i]->id;
    }
    return "";
}

void menu_add_pack(Menu *menu, Arena *arena, const char *path, const SessionSetup *setup,
                   MenuTake take)
{
    Arena scratch = { 0 };
    Pack pack = { 0 };
    DiagList diags = { .arena = &scratch };
    const char *plays = menu_read(&scratch, path, setup, &pack, &diags);
    bool taken = plays &&
                 (take == TAKE_ALL || plays[0] != '\0' || (take == TAKE_MEANT && was_meant(&pack)));
    if (taken) {
        const Format *format = format_by_id(str_z(plays));
        Str title = title_of(&pack, format, path);
        *row_add(menu, arena) = (MenuRow){
            .path = arena_z(arena, str_z(path)),
            .format = plays,
            .title = arena_copy(arena, title),
            .about = arena_copy(arena, about_of(&scratch, &pack, format, title)),
            .photo = arena_copy(arena, first_photo(&pack)),
            .messages = diag_count(&diags, DIAG_LOOK),
        };
    }
    arena_finish(&scratch);
}
