// What the portfolio of a class costs: "keep SECONDS MB", written into the folder that is named. Thirty
// pupils lay full placemats with our own decks, and the evening goes the whole way from record to folder.
#include "formats/placemat.h"
#include "pack/icon.h"
#include "paper/keepsake.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

enum { PUPILS = 30, CARDS_MOST = 200 };

static bool move(Evening *evening, Str text)
{
    return evening_move(evening, text, 1000 * (int64_t)evening_moves(evening));
}

// Each lays what there is, from another card on, until every zone is full: the rest is refused.
static void lay(Evening *evening, int pupil)
{
    Arena arena = { 0 };
    move(evening, arena_printf(&arena, "voor Leerling %d", pupil + 1));
    for (int i = 0; i < CARDS_MOST; i++) {
        int card = (pupil * 7 + i) % CARDS_MOST + 1;
        move(evening, arena_printf(&arena, "leg %d", card));
    }
    move(evening, STR("klaar"));
    arena_finish(&arena);
}

static Evening *play(const Metrics *metrics, Err *err)
{
    Pack pack = { 0 };
    Evening *evening = evening_create(STR("Klas"), 0, NULL);
    Arena *arena = evening_arena(evening);
    DiagList diags = { .arena = arena };
    if (!pack_load(arena, "cards", &pack, &diags, err)) return evening;
    pack_find_icons(arena, &pack, "assets/icons");
    if (!format_placemat.accepts(&pack, metrics, &diags)) return evening;
    evening_add(evening, &pack, &format_placemat, 1);
    move(evening, STR("lijst"));
    for (int i = 0; i < PUPILS; i++) {
        lay(evening, i);
    }
    return evening;
}

static double now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static double peak_mb(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_maxrss / 1024;
}

int main(int argc, char **argv)
{
    if (argc != 2) return 2;
    Fonts *fonts;
    Arena arena = { 0 };
    KeepResult result = { 0 };
    Err err = { "" };
    if (!fonts_create(&fonts, NULL, NULL, &err)) return 1;
    Evening *evening = play(fonts_metrics(fonts), &err);
    JournalEvening record = evening_record(evening, &arena);
    evening_destroy(evening);
    KeepJob job = { .evening = &record,
                    .folder = argv[1],
                    .icons = "assets/icons",
                    .date = { 2026, 11, 22 },
                    .fonts = fonts };
    double begin = now_ms();
    bool ok = keepsake_write(&job, &arena, &result, &err) && result.pictures == PUPILS;
    if (ok) {
        printf("keep %.2f %.1f\n", (now_ms() - begin) / 1e3, peak_mb());
    } else {
        fprintf(stderr, "bench_keep: %d pictures. %s\n", result.pictures, err.text);
    }
    arena_finish(&arena);
    fonts_destroy(fonts);
    return ok ? 0 : 1;
}
