// What painting one frame costs, part by part, on this machine: medians of many, printed beside the
// bare floor (clear and present) of the same run, because a loaded machine slows both alike. Uses a
// window on whatever display there is (SDL_RENDER_DRIVER and the like are obeyed) and a surface
// when there is none. Prints; judges nothing. Usage: bench_paint [PICTURE.png]
#include "draw/figure.h"
#include "draw/font.h"
#include "screen/offscreen.h"
#include "screen/paint.h"

#include <stdio.h>
#include <stdlib.h>

enum { ROUNDS = 61 };

typedef struct Bench {
    const Fonts *fonts;
    SDL_Window *window;
    SDL_Surface *surface;
    SDL_Renderer *renderer;
    Painter *painter;
    int w, h;
} Bench;

static void nothing(DrawList *list, const Fonts *fonts)
{
    (void)fonts;
    draw_clear(list, ROLE_GROUND);
}

static void boxes(DrawList *list, const Fonts *fonts)
{
    (void)fonts;
    for (int i = 0; i < 2; i++) {
        Rect box = { i ? 905.0F : 89.0F, 580, 784, 280 };
        Role edge = i ? ROLE_GREEN_EDGE : ROLE_RED_EDGE, fill = i ? ROLE_GREEN_CARD : ROLE_RED_CARD;
        figure_card(list, box, 40, 6, 12, edge, fill);
        figure_sign(list, i ? SIGN_CIRCLE : SIGN_SQUARE, box.x + 120, 720, 128,
                    i ? ROLE_ON_GREEN : ROLE_ON_RED);
    }
}

static void letters(DrawList *list, const Fonts *fonts)
{
    TextStyle style = { .bold = true, .role = ROLE_INK, .largest = 104, .smallest = 42 };
    text_box(list, fonts_metrics(fonts), (Rect){ 89, 120, 1100, 420 },
             STR("Een kind van twaalf mag zelf weten hoe laat het thuiskomt."), &style);
}

static void pawns(DrawList *list, const Fonts *fonts)
{
    (void)fonts;
    figure_voter(list, 1392, 512, 262, ROLE_PARENT, SIGN_SQUARE, 60, 1);
    figure_voter(list, 1560, 512, 190, ROLE_CHILD, SIGN_CIRCLE, 48, 1);
}

static void edges(DrawList *list, const Fonts *fonts)
{
    const Metrics *metrics = fonts_metrics(fonts);
    figure_pawn(list, 110, 84, 42, ROLE_PARENT);
    figure_pawn(list, 140, 84, 30, ROLE_CHILD);
    text_line(list, metrics, 161, 78, 34, false, ROLE_INK_SOFT, ALIGN_START, STR("Stellingenspel"));
    text_line(list, metrics, 1689, 78, 34, false, ROLE_INK_SOFT, ALIGN_END,
              STR("Stelling 3 van 8"));
    for (int i = 0; i < 8; i++) {
        draw_disc(list, 96 + 28.0F * (float)i, 940, 7, i < 3 ? ROLE_ACCENT : ROLE_LINE);
    }
    figure_key_arrow(list, 1400, 940, ARROW_FORWARD);
    text_line(list, metrics, 1470, 950, 30, false, ROLE_INK_SOFT, ALIGN_START,
              STR("kaarten omlaag"));
}

static void whole(DrawList *list, const Fonts *fonts)
{
    nothing(list, fonts);
    edges(list, fonts);
    letters(list, fonts);
    boxes(list, fonts);
    const Metrics *metrics = fonts_metrics(fonts);
    text_line(list, metrics, 313, 760, 104, true, ROLE_ON_RED, ALIGN_START, STR("Niet eens"));
    text_line(list, metrics, 1129, 760, 104, true, ROLE_ON_GREEN, ALIGN_START, STR("Eens"));
    pawns(list, fonts);
}

static void evening(DrawList *list, const Fonts *fonts)
{
    nothing(list, fonts);
    figure_evening(list, 905, 842, 784, 1, 1);
}

typedef struct Part {
    const char *name;
    void (*draw)(DrawList *, const Fonts *);
    bool present;
} Part;

static const Part parts[] = {
    { "clear", nothing, false },
    { "two answer boxes", boxes, false },
    { "three lines of bold", letters, false },
    { "two pawns that vote", pawns, false },
    { "strip and foot", edges, false },
    { "present", NULL, true },
    { "floor: clear and present", nothing, true },
    { "whole frame, presented", whole, true },
    { "title drawing, presented", evening, true },
};

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median_ms(const Bench *bench, const Part *part)
{
    Arena arena = { 0 };
    DrawList list = draw_begin(&arena, 1000.0F * (float)bench->w / (float)bench->h);
    if (part->draw) part->draw(&list, bench->fonts);
    double times[ROUNDS];
    for (int i = -2; i < ROUNDS; i++) { // two to fill the caches
        Uint64 start = SDL_GetPerformanceCounter();
        painter_paint(bench->painter, &list, (SDL_Rect){ 0, 0, bench->w, bench->h }, THEME_LIGHT);
        SDL_RenderFlush(bench->renderer);
        if (part->present) SDL_RenderPresent(bench->renderer);
        Uint64 end = SDL_GetPerformanceCounter();
        if (i >= 0) times[i] = (double)(end - start) * 1000 / (double)SDL_GetPerformanceFrequency();
    }
    arena_finish(&arena);
    qsort(times, ROUNDS, sizeof times[0], by_size);
    return times[ROUNDS / 2];
}

static bool bench_open(Bench *bench)
{
    bench->window = SDL_CreateWindow("bench", 0, 0, bench->w, bench->h, SDL_WINDOW_BORDERLESS);
    if (bench->window) {
        bench->renderer = SDL_CreateRenderer(bench->window, -1, 0);
        SDL_PumpEvents();
    } else {
        bench->surface = SDL_CreateRGBSurfaceWithFormat(0, bench->w, bench->h, 32,
                                                        SDL_PIXELFORMAT_RGB888);
        bench->renderer = SDL_CreateSoftwareRenderer(bench->surface);
    }
    Err err = { 0 };
    if (bench->renderer &&
        painter_create(&bench->painter, bench->renderer, bench->fonts, NULL, &err))
        return true;
    fprintf(stderr, "%s %s\n", err.text, SDL_GetError());
    return false;
}

static void bench_close(Bench *bench)
{
    painter_destroy(bench->painter);
    if (bench->renderer) SDL_DestroyRenderer(bench->renderer);
    if (bench->window) SDL_DestroyWindow(bench->window);
    SDL_FreeSurface(bench->surface);
}

static bool bench_size(const Fonts *fonts, int w, int h)
{
    Bench bench = { .fonts = fonts, .w = w, .h = h };
    bool ok = bench_open(&bench);
    if (ok) {
        SDL_RendererInfo info;
        SDL_GetRendererInfo(bench.renderer, &info);
        printf("%d x %d, renderer %s%s\n", w, h, info.name, bench.window ? "" : ", no window");
        double floor_ms = median_ms(&bench, &parts[6]);
        for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
            double ms = median_ms(&bench, &parts[i]);
            printf("  %-26s %7.3f ms   %5.2f of the floor\n", parts[i].name, ms, ms / floor_ms);
        }
    }
    bench_close(&bench);
    return ok;
}

static void save_picture(const Fonts *fonts, const char *path)
{
    Err err = { 0 };
    Offscreen *offscreen = NULL;
    Arena arena = { 0 };
    DrawList list = draw_begin(&arena, 1778);
    whole(&list, fonts);
    bool ok = offscreen_create(&offscreen, 1920, 1080, fonts, &err) &&
              offscreen_paint(offscreen, &list, THEME_LIGHT) &&
              offscreen_save(offscreen, path, &err);
    if (!ok) fprintf(stderr, "%s\n", err.text);
    offscreen_destroy(offscreen);
    arena_finish(&arena);
}

int main(int argc, char **argv)
{
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_SetHint(SDL_HINT_RENDER_DRIVER, "software");
    SDL_Init(SDL_INIT_VIDEO);
    Fonts *fonts = NULL;
    Err warning = { 0 }, err = { 0 };
    if (!fonts_create(&fonts, NULL, &warning, &err)) {
        fprintf(stderr, "%s\n", err.text);
        return 1;
    }
    if (argc > 1) save_picture(fonts, argv[1]);
    bool ok = bench_size(fonts, 1920, 1080) && bench_size(fonts, 3840, 2160);
    fonts_destroy(fonts);
    SDL_Quit();
    return ok ? 0 : 1;
}
