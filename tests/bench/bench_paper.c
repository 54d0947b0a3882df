// What paper costs: "png FLOOR PNG pdf PDF cards CARDS", medians in milliseconds. The floor of the PNG is
// libpng alone, with the same settings, on the same pixels in memory.
#include "draw/font.h"
#include "paper/png.h"
#include "paper/sheet.h"

#include <png.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 15, CARDS = 100 };

static double now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *times)
{
    qsort(times, ROUNDS, sizeof *times, by_value);
    return times[ROUNDS / 2];
}

static void mat_png(const Fonts *fonts, Buf *out)
{
    Arena arena = { 0 };
    Buf said = { 0 };
    SheetJob job = { .kind = SHEET_MATS };
    DrawList list = sheet_draw(&job, fonts_metrics(fonts), &arena, 0);
    if (!paper_png(fonts, NULL, sheet_size(job.kind), &list, out, &said, NULL)) exit(1);
    buf_finish(&said);
    arena_finish(&arena);
}

static void pdf_of(const Fonts *fonts, const SheetJob *job)
{
    Arena arena = { 0 };
    Str bytes;
    PdfAbout about = { STR("Proef"), STR("2026-11-22") };
    Pdf *pdf = pdf_create(fonts, NULL, &about);
    for (int page = 0; page < sheet_count(job); page++) {
        arena_reset(&arena);
        DrawList list = sheet_draw(job, fonts_metrics(fonts), &arena, page);
        pdf_page(pdf, sheet_size(job->kind), &list);
    }
    if (!pdf_finish(pdf, &bytes, NULL)) exit(1);
    pdf_destroy(pdf);
    arena_finish(&arena);
}

static void take(png_structp png, png_bytep bytes, png_size_t count)
{
    buf_put(png_get_io_ptr(png), (Str){ (const char *)bytes, count });
}

static void floor_png(const png_image *image, const unsigned char *pixels, Buf *out)
{
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(png, out, take, NULL);
    png_set_IHDR(png, info, image->width, image->height, 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_UP);
    png_set_compression_level(png, 6);
    png_set_compression_buffer_size(png, 1 << 16);
    png_write_info(png, info);
    for (size_t y = 0; y < image->height; y++) {
        png_write_row(png, pixels + y * image->width * 3);
    }
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
}

// Both in turn, so that a machine that gets busy halfway is fair to both.
static void bench_png(const Fonts *fonts)
{
    double ours[ROUNDS], floors[ROUNDS];
    Buf out = { 0 };
    mat_png(fonts, &out);
    png_image image = { .version = PNG_IMAGE_VERSION };
    if (!png_image_begin_read_from_memory(&image, out.p, out.n)) exit(1);
    image.format = PNG_FORMAT_RGB;
    unsigned char *pixels = malloc(PNG_IMAGE_SIZE(image));
    if (!pixels || !png_image_finish_read(&image, NULL, pixels, 0, NULL)) exit(1);
    for (int i = 0; i < ROUNDS; i++) {
        buf_clear(&out);
        double begin = now_ms();
        mat_png(fonts, &out);
        double middle = now_ms();
        buf_clear(&out);
        floor_png(&image, pixels, &out);
        floors[i] = now_ms() - middle;
        ours[i] = middle - begin;
    }
    printf("png %.1f %.1f ", median(floors), median(ours));
    free(pixels);
    buf_finish(&out);
}

static double bench_pdf(const Fonts *fonts, const SheetJob *job)
{
    double times[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
        double begin = now_ms();
        pdf_of(fonts, job);
        times[i] = now_ms() - begin;
    }
    return median(times);
}

int main(void)
{
    static char titles[CARDS][24];
    static Item items[CARDS];
    const Item *cards[CARDS];
    for (int i = 0; i < CARDS; i++) {
        snprintf(titles[i], sizeof titles[i], "Kwaliteit %d", i);
        items[i] = (Item){ .kind = ITEM_CARD,
                           .card_kind = CARD_QUALITY,
                           .text = str_z(titles[i]),
                           .sentence = STR("Je gaat door, ook als het na tien keer niet lukt."),
                           .icon = STR("assets/icons/kwaliteiten/doorzetter.svg") };
        cards[i] = &items[i];
    }
    Fonts *fonts;
    if (!fonts_create(&fonts, NULL, NULL, NULL)) return 1;
    SheetJob mat = { .kind = SHEET_MATS };
    SheetJob deck = { .kind = SHEET_CARDS, .cards = cards, .card_count = CARDS, .backs = true };
    bench_png(fonts);
    printf("pdf %.1f ", bench_pdf(fonts, &mat));
    printf("cards %.1f\n", bench_pdf(fonts, &deck));
    fonts_destroy(fonts);
    return 0;
}
