// What one key costs before anything is painted: interpret, apply, journal, draw list, with the real
// letters. A whole evening of the pack forward to its end and back to its start, several times; the
// journal lies where the caller says (on a disk in memory, so that the disk's own time is left out).
// Prints two medians in ms: a key forward, a key back: bench_move FOLDER PACK.
#include "draw/font.h"
#include "evening/session.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { EVENINGS = 7, STEPS_MOST = 400 };

typedef struct Times {
    double ms[EVENINGS * STEPS_MOST];
    int count;
} Times;

static double now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(Times *times)
{
    qsort(times->ms, (size_t)times->count, sizeof times->ms[0], by_size);
    return times->count > 0 ? times->ms[times->count / 2] : 0;
}

// Keys of one kind until they no longer change anything.
static void press(Session *session, Action action, int64_t *wall_ms, Times *times)
{
    Arena frame = { 0 };
    uint64_t version;
    int steps = 0;
    do {
        arena_reset(&frame);
        version = evening_version(session_evening(session));
        *wall_ms += 5000;
        double start = now_ms();
        Input input = { .kind = INPUT_ACTION, .action = action };
        session_input(session, &input, *wall_ms);
        DrawList list = draw_begin(&frame, 1778);
        session_draw(session, FOR_ROOM, list.width, *wall_ms, &list);
        times->ms[times->count] = now_ms() - start;
        bool changed = evening_version(session_evening(session)) != version;
        if (!changed) break;
        times->count++;
    } while (++steps < STEPS_MOST);
    arena_finish(&frame);
}

static bool bench(const char *folder, const char *pack, Err *err)
{
    static Times forward, back;
    Fonts *fonts = NULL;
    Journal *journal = NULL;
    Err warning = { 0 };
    if (!fonts_create(&fonts, NULL, &warning, err)) return false;
    bool ok = journal_open(&journal, folder, &warning, err);
    SessionSetup setup = { .metrics = fonts_metrics(fonts), .journal = journal, .seed = 1 };
    Session *session = session_create(&setup);
    int64_t wall_ms = 1000;
    for (int i = 0; ok && i < EVENINGS; i++) {
        ok = session_open(session, pack, wall_ms, NULL, err);
        if (!ok) break;
        press(session, ACTION_NEXT, &wall_ms, &forward);
        press(session, ACTION_BACK, &wall_ms, &back);
    }
    if (ok) printf("%.3f %.3f\n", median(&forward), median(&back));
    session_destroy(session);
    journal_close(journal);
    fonts_destroy(fonts);
    return ok;
}

int main(int argc, char **argv)
{
    Err err = { 0 };
    if (argc != 3) return 2;
    if (bench(argv[1], argv[2], &err)) return 0;
    fprintf(stderr, "%s\n", err.text);
    return 1;
}
