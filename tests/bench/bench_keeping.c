// What the room notices of a portfolio that is being written: from a key to its picture, first alone and
// then while thirty placemats (PNG of 4961 x 3508, and a PDF) are made by the thread of the keeper. The
// program itself (app_run) plays in a window that fills the screen, pressed by a second thread through
// SDL's event queue, every 40 ms; when a picture is out is told by SDL_RenderPresent, which this program
// has its own of, as bench_photo does. A picture of the line that grows may be taken for that of a key:
// thirty among many hundreds. What the evening looks like on paper is not the matter here, so a writer of
// its own stands in for keepsake_write: the heaviest sheet there is, over and over.
// Prints "alone P50 P99 keeping P50 P99 keys N seconds S". bench_keeping PACK
#define _GNU_SOURCE // RTLD_NEXT
#include "paper/keep_thread.h"
#include "paper/png.h"
#include "paper/sheet.h"
#include "screen/app.h"

#include <SDL.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum {
    SHEETS = 30,
    ALONE = 200,     // keys before
    MOST = 20000,    // keys while they are made
    PACE_MS = 40,    // as fast as a clicker that is held down
    WAIT_MS = 10000, // a picture that takes longer never comes
    SETTLE_MS = 500, // a new window is painted some times over
};

typedef struct Times {
    double ms[MOST];
    int count;
} Times;

// Shared by the thread that paints and the one that presses.
static struct {
    SDL_mutex *lock;
    SDL_cond *presented;
    int pictures;
    double at_ms;
    bool kept; // the portfolio has ended
} shown;

static double now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

void SDL_RenderPresent(SDL_Renderer *renderer)
{
    static void (*present)(SDL_Renderer *);
    if (!present) *(void **)&present = dlsym(RTLD_NEXT, "SDL_RenderPresent");
    present(renderer);
    SDL_LockMutex(shown.lock);
    shown.at_ms = now_ms();
    shown.pictures++;
    SDL_CondSignal(shown.presented);
    SDL_UnlockMutex(shown.lock);
}

// The keeper --------------------------------------------------------------------------------------

static bool write_sheet(const KeepJob *job, Err *err)
{
    Arena arena = { 0 };
    Buf png = { 0 }, said = { 0 };
    SheetJob mats = { .kind = SHEET_MATS };
    DrawList list = sheet_draw(&mats, fonts_metrics(job->fonts), &arena, 0);
    PdfAbout about = { STR("Proef"), STR("2026-11-22") };
    Pdf *pdf = pdf_create(job->fonts, NULL, &about);
    pdf_page(pdf, sheet_size(SHEET_MATS), &list);
    Str bytes;
    bool ok = paper_png(job->fonts, NULL, sheet_size(SHEET_MATS), &list, &png, &said, err) &&
              pdf_finish(pdf, &bytes, err);
    pdf_destroy(pdf);
    buf_finish(&said);
    buf_finish(&png);
    arena_finish(&arena);
    return ok;
}

static bool write_sheets(const KeepJob *job, Arena *arena, KeepResult *out, Err *err)
{
    (void)arena;
    for (int i = 0; i < SHEETS; i++) {
        out->cancelled = !job->progress(job->self, i, SHEETS, STR("placemat"));
        if (out->cancelled || !write_sheet(job, err)) return false;
    }
    return true;
}

typedef struct Bench {
    Fonts *fonts, *paper_fonts;
    KeepThread *thread;
    double begin_ms, end_ms;
    Times alone, keeping;
    bool ok;
} Bench;

static bool start(void *self, const JournalEvening *evening, Arena *arena, Err *err)
{
    Bench *bench = self;
    (void)evening, (void)arena;
    KeepJob job = { .folder = "", .fonts = bench->paper_fonts };
    bench->begin_ms = now_ms();
    bench->thread = keep_thread_start(&job, write_sheets, err);
    return bench->thread != NULL;
}

static AppKept look(void *self, int *done, int *all, Err *sentence)
{
    Bench *bench = self;
    Arena arena = { 0 };
    KeepResult result;
    if (keep_thread_look(bench->thread, done, all)) return APP_KEEPS;
    bool ok = keep_thread_end(bench->thread, &arena, &result, sentence);
    bench->end_ms = now_ms();
    arena_finish(&arena);
    SDL_LockMutex(shown.lock);
    shown.kept = true;
    SDL_UnlockMutex(shown.lock);
    return ok ? APP_KEPT : APP_NOT_KEPT;
}

static void cancel(void *self)
{
    keep_thread_cancel(((Bench *)self)->thread);
}

// Pressing ----------------------------------------------------------------------------------------

// Milliseconds from the key to the next picture; negative when there is none.
static double press(SDL_Keycode code)
{
    SDL_Event key = { .key = { .type = SDL_KEYDOWN, .state = SDL_PRESSED } };
    key.key.keysym.sym = code;
    SDL_LockMutex(shown.lock);
    int before = shown.pictures;
    double begin = now_ms(), ms = -1;
    SDL_PushEvent(&key);
    while (shown.pictures == before) {
        if (SDL_CondWaitTimeout(shown.presented, shown.lock, WAIT_MS) != 0) break;
    }
    if (shown.pictures != before) ms = shown.at_ms - begin;
    SDL_UnlockMutex(shown.lock);
    if (ms >= 0 && ms < PACE_MS) SDL_Delay((Uint32)(PACE_MS - ms));
    return ms;
}

static bool has_ended(void)
{
    SDL_LockMutex(shown.lock);
    bool kept = shown.kept;
    SDL_UnlockMutex(shown.lock);
    return kept;
}

// Twenty steps forward, twenty back, and again.
static bool press_next(Times *times)
{
    double ms = press(times->count / 20 % 2 ? SDLK_PAGEUP : SDLK_PAGEDOWN);
    if (ms >= 0) times->ms[times->count++] = ms;
    return ms >= 0;
}

static bool play(Bench *bench)
{
    SDL_Delay(SETTLE_MS);
    bool ok = press(SDLK_PAGEDOWN) >= 0;
    while (ok && bench->alone.count < ALONE) {
        ok = press_next(&bench->alone);
    }
    SDL_Event text = { .text = { .type = SDL_TEXTINPUT, .text = "e" } };
    SDL_PushEvent(&text);
    while (ok && !has_ended() && bench->keeping.count < MOST) {
        ok = press_next(&bench->keeping);
    }
    return ok;
}

static int player_thread(void *data)
{
    Bench *bench = data;
    SDL_LockMutex(shown.lock);
    bool up = true;
    while (up && shown.pictures == 0) {
        up = SDL_CondWaitTimeout(shown.presented, shown.lock, WAIT_MS) == 0;
    }
    SDL_UnlockMutex(shown.lock);
    bench->ok = up && play(bench);
    SDL_PushEvent(&(SDL_Event){ .type = SDL_QUIT });
    return 0;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void print_times(const char *name, Times *times)
{
    qsort(times->ms, (size_t)times->count, sizeof times->ms[0], by_size);
    printf("%s %.2f %.2f ", name, times->ms[times->count / 2], times->ms[times->count * 99 / 100]);
}

int main(int argc, char **argv)
{
    static Bench bench;
    Err warning = { 0 }, err = { 0 };
    if (argc != 2) return 2;
    bool ok = fonts_create(&bench.fonts, NULL, &warning, &err) &&
              fonts_create(&bench.paper_fonts, NULL, &warning, &err);
    if (ok) {
        SessionSetup setup = { .metrics = fonts_metrics(bench.fonts), .seed = 1 };
        Session *session = session_create(&setup);
        AppKeeper keeper = { &bench, start, look, cancel };
        shown.lock = SDL_CreateMutex();
        shown.presented = SDL_CreateCond();
        ok = session_open(session, argv[1], 1700000000000, NULL, &err);
        if (ok) {
            SDL_Thread *player = SDL_CreateThread(player_thread, "toetsen", &bench);
            ok = app_run(session, bench.fonts, &(AppSetup){ .keeper = &keeper }, &err);
            SDL_WaitThread(player, NULL);
        }
        session_destroy(session);
    }
    ok = ok && bench.ok && shown.kept && bench.keeping.count > 0;
    if (!ok) {
        fprintf(stderr, "bench_keep: %s\n", err.text[0] ? err.text : "no picture, or no portfolio");
        return 1;
    }
    print_times("alone", &bench.alone);
    print_times("keeping", &bench.keeping);
    printf("keys %d seconds %.1f\n", bench.keeping.count, (bench.end_ms - bench.begin_ms) / 1e3);
    fonts_destroy(bench.paper_fonts);
    fonts_destroy(bench.fonts);
    return 0;
}
