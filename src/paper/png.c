// Painted in bands of a fixed height. A whole A3 at 300 dots an inch is 70 MB, and fetching that from the
// system takes longer than painting it; a band stays in the processor's cache until libpng has packed it.
// What a placemat is made of, flat areas and letters, is nearly all noughts against the row above it, so
// that one filter is as good as trying all of them, in half the time (make bench).
#include "paper/png.h"

#include "paper/brush.h"

#include <png.h>
#include <zlib.h>

#include <math.h>
#include <setjmp.h>
#include <string.h>

enum { DOTS_AN_INCH = 300, DOTS_A_METRE = 11811, EFFORT = 6, BAND = 64 };

int paper_pixels(double mm)
{
    return (int)lround(paper_inches(mm) * DOTS_AN_INCH);
}

static void take(png_structp png, png_bytep bytes, png_size_t count)
{
    buf_put(png_get_io_ptr(png), (Str){ (const char *)bytes, count });
}

static void flush(png_structp png)
{
    (void)png;
}

static void pack_row(const uint32_t *pixels, int w, png_bytep row)
{
    for (int x = 0; x < w; x++, row += 3) {
        row[0] = (png_byte)(pixels[x] >> 16);
        row[1] = (png_byte)(pixels[x] >> 8);
        row[2] = (png_byte)pixels[x];
    }
}

// What the bands need.
typedef struct Page {
    Brush *brush;
    const DrawList *list;
    int w, h;
    bool mark; // says how many dots an inch it has
    cairo_surface_t *band;
    png_bytep row;
} Page;

static void paint_band(const Page *page, int top)
{
    cairo_t *cairo = cairo_create(page->band);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_translate(cairo, 0, -top);
    brush_paint(page->brush, cairo, page->list, page->w, page->h, 1);
    cairo_destroy(cairo);
    cairo_surface_flush(page->band);
}

static void write_bands(png_structp png, const Page *page)
{
    const unsigned char *pixels = cairo_image_surface_get_data(page->band);
    size_t stride = (size_t)cairo_image_surface_get_stride(page->band);
    for (int top = 0; top < page->h; top += BAND) {
        paint_band(page, top);
        for (int y = 0; y < BAND && top + y < page->h; y++) {
            const unsigned char *now = pixels + (size_t)y * stride;
            // Flat areas repeat the row above, and what was packed of that is still here.
            bool again = y > 0 && memcmp(now, now - stride, 4 * (size_t)page->w) == 0;
            if (!again) pack_row((const uint32_t *)now, page->w, page->row);
            png_write_row(png, page->row);
        }
    }
}

// libpng leaves by longjmp when something is wrong; nothing it jumps over owns memory.
static bool encode(const Page *page, Buf *out)
{
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
    png_infop info = png ? png_create_info_struct(png) : NULL;
    if (!info || setjmp(png_jmpbuf(png))) {
        png_destroy_write_struct(&png, &info);
        return false;
    }
    png_set_write_fn(png, out, take, flush);
    png_set_IHDR(png, info, (png_uint_32)page->w, (png_uint_32)page->h, 8, PNG_COLOR_TYPE_RGB,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    if (page->mark) png_set_pHYs(png, info, DOTS_A_METRE, DOTS_A_METRE, PNG_RESOLUTION_METER);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_UP);
    png_set_compression_level(png, EFFORT);
    png_set_compression_buffer_size(png, 1 << 16);
    png_write_info(png, info);
    write_bands(png, page);
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    return true;
}

static bool paint(Page *page, const Fonts *fonts, PaperDecode decode, Buf *out, Buf *said, Err *err)
{
    Arena arena = { 0 };
    page->brush = brush_create(fonts, decode);
    page->row = arena_new(&arena, png_byte, 3 * (size_t)page->w);
    page->band = cairo_image_surface_create(CAIRO_FORMAT_RGB24, page->w, BAND);
    bool ok = cairo_surface_status(page->band) == CAIRO_STATUS_SUCCESS && encode(page, out);
    buf_put(said, brush_said(page->brush));
    cairo_surface_destroy(page->band);
    brush_destroy(page->brush);
    arena_finish(&arena);
    return ok || err_set(err, "Ik kan de PNG niet maken: er is te weinig geheugen.");
}

bool paper_png(const Fonts *fonts, PaperDecode decode, PaperSize size, const DrawList *list,
               Buf *out, Buf *said, Err *err)
{
    Page page = {
        .list = list, .w = paper_pixels(size.w_mm), .h = paper_pixels(size.h_mm), .mark = true
    };
    return paint(&page, fonts, decode, out, said, err);
}

bool paper_png_pixels(const Fonts *fonts, PaperDecode decode, int w, int h, const DrawList *list,
                      Buf *out, Buf *said, Err *err)
{
    Page page = { .list = list, .w = w, .h = h };
    return paint(&page, fonts, decode, out, said, err);
}
