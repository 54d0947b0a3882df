// Where the windows go is worked out anew from the list of displays whenever that may have changed. What
// was true before is not remembered: a cable that goes out and in again, a lid that closes, a beamer that
// comes with another size all end in the same places as starting with them. Numbers of displays were
// rejected as memory: they shift when one goes.
//
// A display that the desktop switches off while its cable stays in is still in SDL's list (2.26, X11), with
// its old bounds. But no window fits there any more, and that is asked. Some window managers tell of
// one display only where windows fit; so an answer of "none" counts once there was another.
#include "screen/displays.h"

#include <string.h>

bool displays_panel(const char *name)
{
    static const char *const panels[] = { "eDP", "LVDS", "DSI" };
    for (size_t i = 0; name && i < sizeof panels / sizeof *panels; i++) {
        if (strncmp(name, panels[i], strlen(panels[i])) == 0) return true;
    }
    return false;
}

static bool overlap(const Display *a, const Display *b)
{
    return SDL_HasIntersection(&a->bounds, &b->bounds) == SDL_TRUE;
}

// The laptop's own; with none that says so the first, where desktops put their menu.
static int laptop_of(const Displays *displays)
{
    int first = DISPLAY_NONE;
    for (int i = 0; i < displays->count; i++) {
        const Display *display = &displays->items[i];
        if (display->off) continue;
        if (display->panel) return i;
        if (first == DISPLAY_NONE) first = i;
    }
    return first == DISPLAY_NONE ? 0 : first;
}

// The first one that shows nothing of this one; DISPLAY_NONE: all do.
static int apart_from(const Displays *displays, int other)
{
    for (int i = 0; i < displays->count; i++) {
        const Display *display = &displays->items[i];
        if (!display->off && !overlap(display, &displays->items[other])) return i;
    }
    return DISPLAY_NONE;
}

static int room_of(const Displays *displays, const DisplaysWish *wish, int laptop)
{
    bool there = wish->room >= 0 && wish->room < displays->count;
    if (there && !displays->items[wish->room].off) return wish->room;
    int beamer = apart_from(displays, laptop);
    return beamer == DISPLAY_NONE ? laptop : beamer;
}

Places displays_place(const Displays *displays, const DisplaysWish *wish)
{
    Places alone = { .teacher = wish->teacher ? 0 : DISPLAY_NONE };
    if (displays->count == 0) return alone;
    int laptop = laptop_of(displays), room = room_of(displays, wish, laptop);
    int teacher = overlap(&displays->items[laptop], &displays->items[room])
                      ? apart_from(displays, room)
                      : laptop;
    if (teacher == DISPLAY_NONE) {
        return (Places){ .room = room, .teacher = wish->teacher ? room : DISPLAY_NONE };
    }
    return (Places){ .room = wish->swap ? teacher : room,
                     .teacher = wish->swap ? room : teacher,
                     .apart = true };
}

int displays_at(const Displays *displays, SDL_Rect box)
{
    SDL_Point middle = { box.x + box.w / 2, box.y + box.h / 2 };
    for (int i = 0; i < displays->count; i++) {
        const Display *display = &displays->items[i];
        if (!display->off && SDL_PointInRect(&middle, &display->bounds)) return i;
    }
    return DISPLAY_NONE;
}

void displays_mark_off(Displays *displays, const bool *empty)
{
    int fit = 0;
    for (int i = 0; i < displays->count; i++) {
        fit += !empty[i];
    }
    displays->whole = displays->whole || fit > 1;
    for (int i = 0; i < displays->count; i++) {
        displays->items[i].off = empty[i] && displays->whole && fit > 0;
    }
    for (int i = 0; i < displays->count; i++) {
        Display *display = &displays->items[i];
        for (int j = 0; j < displays->count && display->part; j++) {
            const Display *other = &displays->items[j];
            bool whole = !other->part && !other->off;
            display->off = display->off || (whole && overlap(display, other));
        }
    }
}

void displays_read(Displays *displays)
{
    Displays now = { .count = SDL_GetNumVideoDisplays(), .whole = displays->whole };
    bool empty[DISPLAYS_MOST] = { false };
    if (now.count > DISPLAYS_MOST) now.count = DISPLAYS_MOST;
    if (now.count < 0) now.count = 0;
    for (int i = 0; i < now.count; i++) {
        SDL_Rect usable = { 0, 0, 0, 0 };
        Display *display = &now.items[i];
        SDL_GetDisplayBounds(i, &display->bounds);
        SDL_GetDisplayUsableBounds(i, &usable);
        display->panel = displays_panel(SDL_GetDisplayName(i));
        display->part = SDL_RectEquals(&usable, &display->bounds) == SDL_FALSE;
        empty[i] = SDL_RectEmpty(&usable) == SDL_TRUE;
    }
    displays_mark_off(&now, empty);
    *displays = now;
}

bool displays_same(const Displays *a, const Displays *b)
{
    bool same = a->count == b->count;
    for (int i = 0; same && i < a->count; i++) {
        const Display *one = &a->items[i], *other = &b->items[i];
        same = SDL_RectEquals(&one->bounds, &other->bounds) && one->panel == other->panel &&
               one->off == other->off;
    }
    return same;
}
