// The file grows in memory and is written in one go by whoever asked for it, so that a full disk never
// leaves half a PDF; or it goes out in pieces to whoever can take half a PDF away again. cairo would put
// the hour of the clock into it; the date comes from outside. PDF 1.4 is all that is needed: it is what old
// printers take, and what every version of cairo writes in the same way.
#include "paper/pdf.h"

#include "paper/brush.h"

#include <cairo-pdf.h>

enum { POINTS_AN_INCH = 72, DOTS_AN_INCH = 300, PIECE_BYTES = 1 << 18 };

const PaperSize paper_a4 = { 210, 297 };
const PaperSize paper_a4_lying = { 297, 210 };
const PaperSize paper_a3_lying = { 420, 297 };

double paper_inches(double mm)
{
    return mm / 25.4;
}

float paper_width(PaperSize size)
{
    return (float)(DRAW_HEIGHT * size.w_mm / size.h_mm);
}

struct Pdf {
    Brush *brush;
    cairo_surface_t *surface;
    cairo_t *cairo;
    Buf bytes;
    PdfSink *sink; // NULL: all bytes stay
    void *self;    // of the sink
    Arena arena;   // holds this struct
};

// cairo writes a word at a time.
static bool pass_on(Pdf *pdf)
{
    bool ok = pdf->sink(pdf->self, buf_str(&pdf->bytes));
    buf_clear(&pdf->bytes);
    return ok;
}

static cairo_status_t take(void *closure, const unsigned char *bytes, unsigned int count)
{
    Pdf *pdf = closure;
    buf_put(&pdf->bytes, (Str){ (const char *)bytes, count });
    bool ok = !pdf->sink || pdf->bytes.n < PIECE_BYTES || pass_on(pdf);
    return ok ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

static void set_about(cairo_surface_t *surface, Arena *arena, const PdfAbout *about)
{
    const char *when = arena_printf(arena, "%.*sT12:00:00Z", STR_ARG(about->date)).p;
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, arena_z(arena, about->title));
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "avondspel");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, when);
}

Pdf *pdf_create(const Fonts *fonts, PaperDecode decode, const PdfAbout *about)
{
    return pdf_create_to(fonts, decode, about, NULL, NULL);
}

Pdf *pdf_create_to(const Fonts *fonts, PaperDecode decode, const PdfAbout *about, PdfSink *sink,
                   void *self)
{
    Arena arena = { 0 };
    Pdf *pdf = arena_new(&arena, Pdf, 1);
    pdf->sink = sink;
    pdf->self = self;
    pdf->brush = brush_create(fonts, decode);
    pdf->surface = cairo_pdf_surface_create_for_stream(take, pdf, 1, 1);
    cairo_pdf_surface_restrict_to_version(pdf->surface, CAIRO_PDF_VERSION_1_4);
    set_about(pdf->surface, &arena, about);
    pdf->cairo = cairo_create(pdf->surface);
    pdf->arena = arena;
    return pdf;
}

void pdf_destroy(Pdf *pdf)
{
    if (!pdf) return;
    cairo_destroy(pdf->cairo);
    cairo_surface_destroy(pdf->surface); // writes its end, so the bytes go after it
    brush_destroy(pdf->brush);
    buf_finish(&pdf->bytes);
    Arena arena = pdf->arena;
    arena_finish(&arena);
}

void pdf_page(Pdf *pdf, PaperSize size, const DrawList *list)
{
    double w = paper_inches(size.w_mm) * POINTS_AN_INCH,
           h = paper_inches(size.h_mm) * POINTS_AN_INCH;
    cairo_pdf_surface_set_size(pdf->surface, w, h);
    brush_paint(pdf->brush, pdf->cairo, list, w, h, (double)DOTS_AN_INCH / POINTS_AN_INCH);
    cairo_show_page(pdf->cairo);
}

bool pdf_finish(Pdf *pdf, Str *bytes, Err *err)
{
    cairo_surface_finish(pdf->surface);
    cairo_status_t status = cairo_status(pdf->cairo);
    if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(pdf->surface);
    if (status == CAIRO_STATUS_SUCCESS && pdf->sink && !pass_on(pdf)) {
        status = CAIRO_STATUS_WRITE_ERROR;
    }
    if (status != CAIRO_STATUS_SUCCESS) {
        return err_set(err, "Ik kan de PDF niet maken: %s.", cairo_status_to_string(status));
    }
    if (!pdf->sink) *bytes = buf_str(&pdf->bytes);
    return true;
}

Str pdf_said(const Pdf *pdf)
{
    return brush_said(pdf->brush);
}
