// What the portfolio of a class costs: "keep SECONDS MB", written into the folder that is named. Thirty
// pupils, each with a placemat of twenty cards, go the whole way from record to folder. The sheets come
// from a format of a few lines here, so that the table of the house stays out of the link and the numbers
// do not change with a format's looks.
#include "formats/mat.h"
#include "paper/keepsake.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

enum { PUPILS = 30 };

struct State {
    int moves;
};

static bool accepts(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    (void)pack, (void)metrics, (void)diags;
    return true;
}

static State *start(Arena *arena, const Pack *pack, uint64_t seed)
{
    (void)pack, (void)seed;
    return arena_new(arena, State, 1);
}

static Str interpret(const State *state, Ui *ui, const Input *input, Arena *arena, bool *taken)
{
    (void)state, (void)ui, (void)input, (void)arena, (void)taken;
    return (Str){ 0 };
}

static bool apply(State *state, Str move, int64_t at_ms)
{
    (void)move, (void)at_ms;
    state->moves++;
    return true;
}

static Str next(const State *state, Arena *arena)
{
    (void)state, (void)arena;
    return (Str){ 0 };
}

static void draw_card(const Scene *scene, DrawList *list, Rect box, int number)
{
    static const char *const words[] = { "Doorzetter", "Dierenarts", "Anderen helpen", "Timmeren" };
    draw_panel(list, box, 22, 2.5f, ROLE_LINE, ROLE_PAPER);
    Rect icon = { box.x + 12, box.y + 12, box.h - 24, box.h - 24 };
    draw_image(list, icon, STR("assets/icons/kwaliteiten/doorzetter.svg"));
    TextStyle style = { .bold = true, .role = ROLE_INK, .largest = 34, .smallest = 28 };
    Rect text = { box.x + box.h, box.y, box.w - box.h - 12, box.h };
    text_box(list, scene->metrics, text, str_z(words[number % 4]), &style);
}

static void draw(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)state, (void)ui;
    draw_clear(list, ROLE_PAPER);
    mat_zones(list, scene->metrics, STR("22 november 2026"));
    for (int zone = 0; zone < MAT_ZONES; zone++) {
        int count = mat_slots_most((MatZone)zone);
        for (int slot = 0; slot < count; slot++) {
            draw_card(scene, list, mat_slot((MatZone)zone, slot, count), zone + slot);
        }
    }
    mat_name(list, scene->metrics, arena_printf(list->arena, "Leerling %d", scene->sheet));
}

static void report(const State *state, Report *out)
{
    (void)state;
    out->sheets = arena_new(out->arena, Str, PUPILS);
    for (int i = 0; i < PUPILS; i++) {
        out->sheets[i] = arena_printf(out->arena, "Placemat Leerling %d", i + 1);
    }
    out->sheet_count = PUPILS;
}

static const Format format_class = { .id = "klas",
                                     .title = "Klas",
                                     .accepts = accepts,
                                     .start = start,
                                     .interpret = interpret,
                                     .apply = apply,
                                     .next = next,
                                     .draw = draw,
                                     .report = report };

const Format *const formats[] = { &format_class };
const int format_count = 1;

const Format *format_by_id(Str id)
{
    return str_eq(id, str_z(format_class.id)) ? &format_class : NULL;
}

ReportItem *report_add(Report *list)
{
    list->items = arena_grow(list->arena, list->items, &list->capacity, (size_t)list->count + 1,
                             sizeof *list->items);
    return &list->items[list->count++];
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
    PackSource source = { STR("klas.txt"), STR("Titel: Klas\n\nStelling: Een.\n") };
    JournalPart part = { .format = STR("klas"), .sources = &source, .source_count = 1 };
    JournalMove move = { .text = STR("klaar") };
    JournalEvening evening = { .title = STR("Klas"),
                               .parts = &part,
                               .part_count = 1,
                               .moves = &move,
                               .move_count = 1,
                               .cursor = 1 };
    Fonts *fonts;
    if (!fonts_create(&fonts, NULL, NULL, NULL)) return 1;
    KeepJob job = {
        .evening = &evening, .folder = argv[1], .date = { 2026, 11, 22 }, .fonts = fonts
    };
    Arena arena = { 0 };
    KeepResult result;
    Err err = { "" };
    double begin = now_ms();
    if (!keepsake_write(&job, &arena, &result, &err)) {
        fprintf(stderr, "%s\n", err.text);
        return 1;
    }
    printf("keep %.2f %.1f\n", (now_ms() - begin) / 1e3, peak_mb());
    arena_finish(&arena);
    fonts_destroy(fonts);
    return 0;
}
