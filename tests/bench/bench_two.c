// A step of an evening in both windows, the room's at 1920 x 1080 and the teacher's at 1280 x 800: lists
// and painting, to the moment both are presented. Prints the floor (both cleared and presented), the
// median and the slowest, in ms. Usage: bench_two PACK
#include "draw/font.h"
#include "evening/session.h"
#include "screen/window.h"

#include <stdio.h>
#include <stdlib.h>

enum { ROUNDS = 101, WINDOWS = 2 };

typedef struct Bench {
    Session *session;
    Window *windows[WINDOWS];
    Arena frames[WINDOWS];
} Bench;

static double ms_since(Uint64 start)
{
    Uint64 ticks = SDL_GetPerformanceCounter() - start;
    return (double)ticks * 1000 / (double)SDL_GetPerformanceFrequency();
}

static double step(Bench *bench, bool empty, int64_t wall_ms)
{
    Uint64 start = SDL_GetPerformanceCounter();
    for (int i = 0; i < WINDOWS; i++) {
        arena_reset(&bench->frames[i]);
        DrawList list = draw_begin(&bench->frames[i], window_width(bench->windows[i]));
        Audience audience = i == 0 ? FOR_ROOM : FOR_TEACHER;
        draw_clear(&list, ROLE_GROUND);
        if (!empty) session_draw(bench->session, audience, list.width, wall_ms, &list);
        window_present(bench->windows[i], &list, THEME_LIGHT);
    }
    return ms_since(start);
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

// To and fro between pictures that have been on the screen, as in an evening after its first minutes.
static void measure(Bench *bench, bool empty, double *times)
{
    enum { WARM = 24 };
    int64_t wall_ms = INT64_C(1700000000000);
    for (int i = -WARM; i < ROUNDS; i++) {
        Action action = i / 6 % 2 == 0 ? ACTION_NEXT : ACTION_BACK;
        wall_ms += 10000;
        session_input(bench->session, &(Input){ .kind = INPUT_ACTION, .action = action }, wall_ms);
        SDL_PumpEvents();
        double ms = step(bench, empty, wall_ms);
        if (i >= 0) times[i] = ms;
    }
    qsort(times, ROUNDS, sizeof times[0], by_size);
}

static bool bench_open(Bench *bench, const Fonts *fonts, const char *path, Err *err)
{
    SessionSetup setup = { .metrics = fonts_metrics(fonts), .seed = 7 };
    WindowSetup room = { .title = "room", .w = 1920, .h = 1080 };
    WindowSetup teacher = { .title = "teacher", .w = 1280, .h = 800 };
    bench->session = session_create(&setup);
    session_set_windows(bench->session, true);
    return session_open(bench->session, path, INT64_C(1700000000000), NULL, err) &&
           window_create(&bench->windows[0], &room, fonts, NULL, err) &&
           window_create(&bench->windows[1], &teacher, fonts, NULL, err);
}

int main(int argc, char **argv)
{
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_Init(SDL_INIT_VIDEO);
    Fonts *fonts = NULL;
    Bench bench = { 0 };
    Err warning = { 0 }, err = { 0 };
    double floor_ms[ROUNDS], times[ROUNDS];
    bool ok = argc == 2 && fonts_create(&fonts, NULL, &warning, &err) &&
              bench_open(&bench, fonts, argv[1], &err);
    if (ok) {
        measure(&bench, true, floor_ms);
        measure(&bench, false, times);
        printf("%.3f %.3f %.3f\n", floor_ms[ROUNDS / 2], times[ROUNDS / 2], times[ROUNDS - 1]);
    } else {
        fprintf(stderr, "bench_two: %s\n", err.text);
    }
    session_destroy(bench.session);
    for (int i = 0; i < WINDOWS; i++) {
        window_destroy(bench.windows[i]);
        arena_finish(&bench.frames[i]);
    }
    fonts_destroy(fonts);
    SDL_Quit();
    return ok ? 0 : 1;
}
