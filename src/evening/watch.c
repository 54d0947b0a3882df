// Looking, without reading. Editors save in steps (cut to nothing, write, rename into place), and a
// file copied from a stick grows for a while; so a change counts when the next look finds it just so.
// A folder that never rests, as one for downloads, must not keep a file in it from being seen: only
// files hold a change back.
//
// Rejected: inotify (no notice at all from a network drive, which is where schools keep files, and a
// queue that can overflow); listing the folders at every look (a new name changes the time of its
// folder, and that is one call).
#include "evening/watch.h"

#include "pack/folder.h"

void watch_finish(Watch *watch)
{
    arena_finish(&watch->arena);
    *watch = (Watch){ 0 };
}

void watch_reset(Watch *watch)
{
    arena_reset(&watch->arena);
    *watch = (Watch){ .arena = watch->arena };
}

static void add_place(Watch *watch, Str path)
{
    if (watch->count >= WATCH_MAX) return;
    watch->places = arena_grow(&watch->arena, watch->places, &watch->capacity,
                               (size_t)watch->count + 1, sizeof *watch->places);
    WatchPlace *place = &watch->places[watch->count++];
    place->path = arena_z(&watch->arena, path);
    place->told = place->last = file_info(place->path);
}

typedef void AddFolder(Watch *watch, const char *path);

// What is in a folder: with `packs` the files that may be one; each folder in it by `add_folder`.
static void add_names(Watch *watch, const char *folder, bool packs, AddFolder *add_folder)
{
    Arena scratch = { 0 };
    Str *names;
    int count = 0;
    if (!folder_list(&scratch, folder, &names, &count, NULL)) count = 0;
    if (count > WATCH_NAMES_MAX) count = WATCH_NAMES_MAX;
    for (int i = 0; i < count && watch->count < WATCH_MAX; i++) {
        if (str_starts(names[i], STR("."))) continue;
        const char *path = path_join(&scratch, str_z(folder), names[i]);
        if (file_info(path).kind == FILE_FOLDER) {
            add_folder(watch, path);
        } else if (packs && file_sort(names[i]) != SORT_LITTER) {
            add_place(watch, str_z(path));
        }
    }
    arena_finish(&scratch);
}

static void add_folder_itself(Watch *watch, const char *path)
{
    add_place(watch, str_z(path));
}

void watch_add(Watch *watch, const char *path)
{
    add_place(watch, str_z(path));
    if (file_info(path).kind == FILE_FOLDER) {
        add_names(watch, path, true, add_folder_itself);
        return;
    }
    const char *folder = arena_z(&watch->arena, path_folder(str_z(path)));
    add_place(watch, str_z(folder));
    add_names(watch, folder, false, add_folder_itself);
}

void watch_add_shelf(Watch *watch, const char *folder)
{
    if (!folder) return;
    add_place(watch, str_z(folder));
    add_names(watch, folder, true, watch_add);
}

void watch_add_photos(Watch *watch, const Pack *pack)
{
    for (int i = 0; i < pack->item_count; i++) {
        Str path = pack->items[i].photo_path;
        if (!str_empty(path)) add_place(watch, path);
    }
}

static bool same(const FileInfo *a, const FileInfo *b)
{
    return a->kind == b->kind && a->size == b->size && a->modified_ns == b->modified_ns &&
           a->inode == b->inode;
}

bool watch_changed(Watch *watch)
{
    bool changed = false, moving = false;
    for (int i = 0; i < watch->count; i++) {
        WatchPlace *place = &watch->places[i];
        FileInfo now = file_info(place->path);
        bool rests = same(&now, &place->last);
        if (!rests && now.kind != FILE_FOLDER) moving = true;
        if (rests && !same(&now, &place->told)) changed = true;
        place->last = now;
    }
    if (!changed || moving) return false;
    for (int i = 0; i < watch->count; i++) {
        watch->places[i].told = watch->places[i].last;
    }
    return true;
}
