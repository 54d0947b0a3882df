// Reading what is on the shelves, a pack at a time, so that whoever shows the rows can show them as
// they come and answer a key in between. A pack of a class takes about a millisecond.
//
// Rejected: a thread that reads. Nothing then tells what was read when, formats would have to be
// safe to ask from two threads, and a test could not stop half way.
#include "evening/menu.h"

#include "base/file.h"
#include "pack/folder.h"

#include <string.h>

void menu_fill(Menu *menu, const char *const folders[SHELF_COUNT])
{
    menu->fill = (MenuFill){ 0 };
    menu->filling = true;
    for (int i = 0; i < SHELF_COUNT; i++) {
        menu->fill.folders[i] = folders[i];
    }
}

static bool is_apart(Str name)
{
    return str_starts(name, STR(".")) || str_eq(name, STR("sjablonen")) ||
           str_eq(name, STR("portfolio"));
}

// The programme of the evening comes before its parts.
static void put_programme_first(Str *names, int count)
{
    for (int i = 1; i < count; i++) {
        if (!str_eq(names[i], STR("avond.txt"))) continue;
        Str programme = names[i];
        memmove(names + 1, names, (size_t)i * sizeof *names);
        names[0] = programme;
    }
}

// Watched first, listed then: a file that is saved in between is seen at the next look.
static void list_shelf(Menu *menu, Arena *arena, Watch *watch)
{
    MenuFill *fill = &menu->fill;
    const char *folder = fill->folders[fill->shelf];
    fill->listed = true;
    fill->first = menu->count;
    fill->at = fill->name_count = 0;
    if (!folder) return;
    watch_add_shelf(watch, folder);
    if (!folder_list(arena, folder, &fill->names, &fill->name_count, NULL)) fill->name_count = 0;
    put_programme_first(fill->names, fill->name_count);
}

static void add_all_decks(Menu *menu, Arena *arena, const char *folder, const SessionSetup *setup)
{
    int whole = menu->count;
    if (!folder) return;
    menu_add_pack(menu, arena, folder, setup, TAKE_PLAYABLE);
    for (int i = menu->fill.first; i < whole && whole < menu->count; i++) {
        if (strcmp(menu->rows[i].format, menu->rows[whole].format) == 0) menu->count = whole;
    }
    // Whoever never saw our folders knows what a placemat is, and not what "cards" is.
    if (whole < menu->count) menu->rows[whole].about = STR("alle kaarten bij elkaar");
}

static void end_shelf(Menu *menu, Arena *arena, const SessionSetup *setup)
{
    MenuFill *fill = &menu->fill;
    if (fill->shelf == SHELF_DECKS) {
        add_all_decks(menu, arena, fill->folders[SHELF_DECKS], setup);
    }
    fill->listed = false;
    menu->filling = ++fill->shelf < SHELF_COUNT;
}

bool menu_step(Menu *menu, Arena *arena, Watch *watch, const SessionSetup *setup)
{
    MenuFill *fill = &menu->fill;
    if (!menu->filling) return false;
    if (!fill->listed) {
        list_shelf(menu, arena, watch);
        return true;
    }
    while (fill->at < fill->name_count && is_apart(fill->names[fill->at])) {
        fill->at++;
    }
    if (fill->at == fill->name_count) {
        end_shelf(menu, arena, setup);
        return menu->filling;
    }
    Str name = fill->names[fill->at++];
    const char *path = path_join(arena, str_z(fill->folders[fill->shelf]), name);
    if (file_sort(name) == SORT_LITTER && file_info(path).kind != FILE_FOLDER) return true;
    menu_add_pack(menu, arena, path, setup,
                  fill->shelf == SHELF_OWN ? TAKE_MEANT : TAKE_PLAYABLE);
    return true;
}
