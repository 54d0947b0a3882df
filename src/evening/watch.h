/* A watch over files that may be saved again while their title or their name is on the screen.
 *
 * It remembers what stands where (time, size, inode) and compares; it never reads a file. The zero
 * value watches nothing. One look a second costs some microseconds a file. */
#ifndef EVENING_WATCH_H
#define EVENING_WATCH_H

#include "base/file.h"
#include "pack/pack.h"

enum {
    WATCH_MAX = 2000,     /* places; what is added after them is not watched */
    WATCH_NAMES_MAX = 500 /* names looked at in one folder, in the order of their bytes */
};

typedef struct WatchPlace {
    const char *path;
    FileInfo told, last; /* when a change was last told, and at the last look */
} WatchPlace;

typedef struct Watch {
    Arena arena; /* the list and its paths */
    WatchPlace *places;
    int count;
    size_t capacity;
} Watch;

void watch_finish(Watch *watch);
/* Watches nothing any more. */
void watch_reset(Watch *watch);

/* Adds what reading `path` would look at, as it stands now: so call it before the reading. Of a file:
 * itself, and its folder and those in it, where photos come and go. Of a folder: also every file in
 * it that may be a pack. A path where nothing is yet is watched as well. */
void watch_add(Watch *watch, const char *path);
/* Adds a folder with packs and with folders of packs, as the start screen lists them. NULL: nothing. */
void watch_add_shelf(Watch *watch, const char *folder);
/* Adds the photos that were found for the pack. */
void watch_add_photos(Watch *watch, const Pack *pack);

/* Looks once. True when something changed since it was last told and has come to rest: a place
 * counts once two looks in a row find it the same, and nothing is told while a file is still being
 * written. Each change is told once. */
bool watch_changed(Watch *watch);

#endif
