// Where the windows go, for every list of displays that a school has shown.
#include "screen/displays.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#define LAPTOP                                                                                     \
    {                                                                                              \
        .bounds = { 0, 0, 1280, 800 }                                                              \
    }
#define PANEL                                                                                      \
    {                                                                                              \
        .bounds = { 0, 0, 1280, 800 }, .panel = true                                               \
    }
#define BEAMER                                                                                     \
    {                                                                                              \
        .bounds = { 1280, 0, 1920, 1080 }                                                          \
    }
#define PANEL_RIGHT                                                                                \
    {                                                                                              \
        .bounds = { 1920, 0, 1280, 800 }, .panel = true                                            \
    }
#define BEAMER_FIRST                                                                               \
    {                                                                                              \
        .bounds = { 0, 0, 1920, 1080 }                                                             \
    }
#define COPY                                                                                       \
    {                                                                                              \
        .bounds = { 0, 0, 1024, 768 }                                                              \
    }
#define THIRD                                                                                      \
    {                                                                                              \
        .bounds = { 3200, 0, 1280, 720 }                                                           \
    }
#define BEAMER_OFF                                                                                 \
    {                                                                                              \
        .bounds = { 1280, 0, 1920, 1080 }, .off = true                                             \
    }
#define LAPTOP_OFF                                                                                 \
    {                                                                                              \
        .bounds = { 0, 0, 1280, 800 }, .off = true                                                 \
    }

static void the_room_has_the_beamer_and_the_teacher_the_laptop(void **state)
{
    (void)state;
    enum { NONE = DISPLAY_NONE };
    static const struct {
        const char *what;
        Displays displays;
        DisplaysWish wish;
        int room, teacher;
        bool apart;
    } rows[] = {
        { "none", { .count = 0 }, { .room = NONE }, 0, NONE, false },
        { "none, teacher asked", { .count = 0 }, { .room = NONE, .teacher = true }, 0, 0, false },
        { "one", { .items = { LAPTOP }, .count = 1 }, { .room = NONE }, 0, NONE, false },
        { "one, teacher asked",
          { .items = { LAPTOP }, .count = 1 },
          { .room = NONE, .teacher = true },
          0,
          0,
          false },
        { "one, swapped",
          { .items = { LAPTOP }, .count = 1 },
          { .room = NONE, .swap = true },
          0,
          NONE,
          false },
        { "two", { .items = { LAPTOP, BEAMER }, .count = 2 }, { .room = NONE }, 1, 0, true },
        { "two, swapped",
          { .items = { LAPTOP, BEAMER }, .count = 2 },
          { .room = NONE, .swap = true },
          0,
          1,
          true },
        { "asked for", { .items = { LAPTOP, BEAMER }, .count = 2 }, { .room = 0 }, 0, 1, true },
        { "asked for the beamer",
          { .items = { LAPTOP, BEAMER }, .count = 2 },
          { .room = 1 },
          1,
          0,
          true },
        { "asked for what is not there",
          { .items = { LAPTOP, BEAMER }, .count = 2 },
          { .room = 7 },
          1,
          0,
          true },
        { "asked for what is off",
          { .items = { LAPTOP, BEAMER_OFF }, .count = 2 },
          { .room = 1 },
          0,
          NONE,
          false },
        { "the panel comes second",
          { .items = { BEAMER_FIRST, PANEL_RIGHT }, .count = 2 },
          { .room = NONE },
          0,
          1,
          true },
        { "a copy", { .items = { LAPTOP, COPY }, .count = 2 }, { .room = NONE }, 0, NONE, false },
        { "a copy, swapped",
          { .items = { LAPTOP, COPY }, .count = 2 },
          { .room = NONE, .swap = true },
          0,
          NONE,
          false },
        { "a copy asked for",
          { .items = { PANEL, COPY }, .count = 2 },
          { .room = 1 },
          1,
          NONE,
          false },
        { "three",
          { .items = { LAPTOP, BEAMER, THIRD }, .count = 3 },
          { .room = NONE },
          1,
          0,
          true },
        { "three, the third asked for",
          { .items = { PANEL, BEAMER, THIRD }, .count = 3 },
          { .room = 2 },
          2,
          0,
          true },
        { "three, of which a copy",
          { .items = { PANEL, COPY, THIRD }, .count = 3 },
          { .room = NONE },
          2,
          0,
          true },
        { "a copy asked for, and a third",
          { .items = { PANEL, COPY, THIRD }, .count = 3 },
          { .room = 1 },
          1,
          2,
          true },
        { "beamer off",
          { .items = { LAPTOP, BEAMER_OFF }, .count = 2 },
          { .room = NONE },
          0,
          NONE,
          false },
        { "lid closed",
          { .items = { LAPTOP_OFF, BEAMER }, .count = 2 },
          { .room = NONE },
          1,
          NONE,
          false },
        { "lid closed, swapped",
          { .items = { LAPTOP_OFF, BEAMER }, .count = 2 },
          { .room = NONE, .swap = true },
          1,
          NONE,
          false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Places places = displays_place(&rows[i].displays, &rows[i].wish);
        if (places.room != rows[i].room || places.teacher != rows[i].teacher ||
            places.apart != rows[i].apart) {
            fail_msg("%s: room %d, teacher %d%s", rows[i].what, places.room, places.teacher,
                     places.apart ? ", apart" : "");
        }
    }
}

static void the_two_never_share_what_they_show(void **state)
{
    (void)state;
    static const Display kinds[] = { LAPTOP, PANEL, BEAMER,     PANEL_RIGHT, BEAMER_FIRST,
                                     COPY,   THIRD, BEAMER_OFF, LAPTOP_OFF };
    enum { KINDS = sizeof kinds / sizeof *kinds };
    for (int n = 0; n < KINDS * KINDS * KINDS * 2 * 5; n++) {
        Displays all = { .items = { kinds[n % KINDS], kinds[n / KINDS % KINDS],
                                    kinds[n / KINDS / KINDS % KINDS] },
                         .count = 3 };
        int rest = n / (KINDS * KINDS * KINDS);
        DisplaysWish wish = { .swap = rest % 2 == 1, .room = rest / 2 - 1 };
        Places places = displays_place(&all, &wish);
        if (places.room < 0 || places.room >= all.count) fail_msg("row %d: no room", n);
        if (places.teacher == DISPLAY_NONE) continue;
        const Display *room = &all.items[places.room], *teacher = &all.items[places.teacher];
        bool shared = SDL_HasIntersection(&room->bounds, &teacher->bounds) == SDL_TRUE;
        if (shared || !places.apart || teacher->off || room->off) fail_msg("row %d", n);
    }
}

static void a_display_without_room_for_windows_is_off(void **state)
{
    (void)state;
    static const struct {
        const char *what;
        Displays displays;
        bool empty[3], off[3], whole;
    } rows[] = {
        { "one", { .items = { LAPTOP }, .count = 1 }, { false }, { false }, false },
        { "two",
          { .items = { LAPTOP, BEAMER }, .count = 2 },
          { false, false },
          { false, false },
          true },
        { "gone after two",
          { .items = { LAPTOP, BEAMER }, .count = 2, .whole = true },
          { false, true },
          { false, true },
          true },
        { "a manager that tells of one",
          { .items = { LAPTOP, BEAMER }, .count = 2 },
          { false, true },
          { false, false },
          false },
        { "no manager",
          { .items = { LAPTOP, BEAMER }, .count = 2, .whole = true },
          { true, true },
          { false, false },
          true },
        { "a larger one behind a smaller",
          { .items = { { .bounds = { 0, 0, 1280, 800 }, .part = true }, COPY }, .count = 2 },
          { false, false },
          { true, false },
          true },
        { "a bar on the first",
          { .items = { { .bounds = { 0, 0, 1280, 800 }, .part = true }, BEAMER }, .count = 2 },
          { false, false },
          { false, false },
          true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Displays displays = rows[i].displays;
        displays_mark_off(&displays, rows[i].empty);
        bool same = displays.whole == rows[i].whole;
        for (int d = 0; d < displays.count; d++) {
            same = same && displays.items[d].off == rows[i].off[d];
        }
        if (!same) fail_msg("%s", rows[i].what);
    }
}

static void a_window_is_where_its_middle_is(void **state)
{
    (void)state;
    static const Displays displays = { .items = { LAPTOP, BEAMER_OFF, BEAMER }, .count = 3 };
    static const struct {
        SDL_Rect box;
        int display;
    } rows[] = {
        { { 0, 0, 1280, 800 }, 0 },     { { 1280, 0, 1920, 1080 }, 2 },
        { { 1000, 100, 400, 400 }, 0 }, { { 1100, 100, 400, 400 }, 2 },
        { { 0, 900, 100, 100 }, -1 },   { { -5000, 0, 100, 100 }, -1 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int at = displays_at(&displays, rows[i].box);
        if (at != rows[i].display) fail_msg("row %zu: %d", i, at);
    }
}

static void a_panel_is_known_by_its_name(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        bool panel;
    } rows[] = {
        { "eDP-1", true }, { "LVDS1", true },          { "DSI-1", true }, { "HDMI-1", false },
        { "DP-2", false }, { "EPSON PJ 32\"", false }, { "", false },     { NULL, false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (displays_panel(rows[i].name) != rows[i].panel) fail_msg("row %zu", i);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_room_has_the_beamer_and_the_teacher_the_laptop),
        cmocka_unit_test(the_two_never_share_what_they_show),
        cmocka_unit_test(a_display_without_room_for_windows_is_off),
        cmocka_unit_test(a_window_is_where_its_middle_is),
        cmocka_unit_test(a_panel_is_known_by_its_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
