/* A PDF of lists, page by page: real text, fonts embedded, JPEGs as they are. The same lists, title and
 * date give the same bytes. */
#ifndef PAPER_PDF_H
#define PAPER_PDF_H

#include "base/buf.h"
#include "draw/font.h"
#include "paper/decode.h"

/* Millimetres, as the sheet is read. */
typedef struct PaperSize {
    double w_mm, h_mm;
} PaperSize;

extern const PaperSize paper_a4; /* upright; ISO 216 */
extern const PaperSize paper_a4_lying;
extern const PaperSize paper_a3_lying;

double paper_inches(double mm);
/* Width of a list that fills such a page. */
float paper_width(PaperSize size);

/* What the file says of itself. */
typedef struct PdfAbout {
    Str title;
    Str date; /* "2026-11-22": when it was made */
} PdfAbout;

typedef struct Pdf Pdf;

/* An empty document. What goes wrong shows at pdf_finish. The fonts must outlive it. */
Pdf *pdf_create(const Fonts *fonts, PaperDecode decode, const PdfAbout *about);
/* Takes the next bytes of the file; false: they cannot be kept. */
typedef bool PdfSink(void *self, Str bytes);
/* The same, but the file goes out piece by piece while it is made, and pdf_finish gives no bytes: for a
 * document of which nobody knows how large it becomes. */
Pdf *pdf_create_to(const Fonts *fonts, PaperDecode decode, const PdfAbout *about, PdfSink *sink,
                   void *self);
/* NULL is fine. */
void pdf_destroy(Pdf *pdf);

/* Adds a page with this picture. The list may be gone after the call. */
void pdf_page(Pdf *pdf, PaperSize size, const DrawList *list);

/* The whole file, once; no page can be added after it. The bytes are the document's. */
bool pdf_finish(Pdf *pdf, Str *bytes, Err *err);

/* What could not be painted, a sentence a line; empty when all was well. */
Str pdf_said(const Pdf *pdf);

#endif
