// The glyphs are HarfBuzz's own, unhinted and at the places it measured, so that paper breaks lines and
// words where the screen does. Each run goes to cairo together with its text and the clusters that tie
// the two: that is what makes a PDF searchable, ligatures and right-to-left text included. Pango was
// rejected: it would shape again, with fonts of its own choice.
#include "paper/letter.h"

#include <cairo-ft.h>

struct PaperLetters {
    const Fonts *fonts;
    cairo_font_face_t *faces[FACE_COUNT]; // NULL: not needed yet, or not to be had
    cairo_font_options_t *options;
    Arena arena; // holds this struct
    Arena brief; // one run
};

PaperLetters *letters_create(const Fonts *fonts)
{
    Arena arena = { 0 };
    PaperLetters *letters = arena_new(&arena, PaperLetters, 1);
    *letters = (PaperLetters){ .fonts = fonts, .arena = arena };
    letters->options = cairo_font_options_create();
    cairo_font_options_set_hint_style(letters->options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(letters->options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(letters->options, CAIRO_ANTIALIAS_GRAY);
    return letters;
}

void letters_destroy(PaperLetters *letters)
{
    if (!letters) return;
    for (int i = 0; i < FACE_COUNT; i++) {
        cairo_font_face_destroy(letters->faces[i]);
    }
    cairo_font_options_destroy(letters->options);
    arena_finish(&letters->brief);
    Arena arena = letters->arena;
    arena_finish(&arena);
}

// cairo keeps fonts for later, beyond any document. So each has a FreeType of its own, and takes it
// along when cairo lets go.
static void face_done(void *data)
{
    FT_Face face = data;
    FT_Library library = face->glyph->library;
    FT_Done_Face(face);
    FT_Done_FreeType(library);
}

// NULL when the file has gone since the program began.
static cairo_font_face_t *face_open(const char *path)
{
    static const cairo_user_data_key_t key;
    FT_Library library;
    FT_Face face;
    if (FT_Init_FreeType(&library) != 0) return NULL;
    if (FT_New_Face(library, path, 0, &face) != 0) {
        FT_Done_FreeType(library);
        return NULL;
    }
    cairo_font_face_t *font = cairo_ft_font_face_create_for_ft_face(face, FT_LOAD_NO_HINTING |
                                                                              FT_LOAD_NO_AUTOHINT);
    if (cairo_font_face_set_user_data(font, &key, face, face_done) == CAIRO_STATUS_SUCCESS) {
        return font;
    }
    cairo_font_face_destroy(font);
    face_done(face);
    return NULL;
}

static cairo_font_face_t *face_find(PaperLetters *letters, FontFace which)
{
    if (!letters->faces[which])
        letters->faces[which] = face_open(fonts_path(letters->fonts, which));
    return letters->faces[which];
}

// Clusters in logical order. Glyphs come in visual order, so those of a run from right to left are
// walked from the back, as CAIRO_TEXT_CLUSTER_FLAG_BACKWARD says.
static int tie(const Glyph *glyphs, int count, const DrawCmd *run, cairo_text_cluster_t *out)
{
    int clusters = 0;
    uint32_t begins = 0;
    for (int i = 0; i < count; i++) {
        const Glyph *glyph = &glyphs[run->rtl ? count - 1 - i : i];
        if (clusters == 0 || glyph->at != begins) {
            if (clusters > 0) out[clusters - 1].num_bytes = (int)(glyph->at - begins);
            begins = clusters > 0 ? glyph->at : 0;
            out[clusters++] = (cairo_text_cluster_t){ 0 };
        }
        out[clusters - 1].num_glyphs++;
    }
    if (clusters > 0) out[clusters - 1].num_bytes = (int)(run->text.n - begins);
    return clusters;
}

bool letters_paint(PaperLetters *letters, cairo_t *cairo, const DrawCmd *run, Err *err)
{
    if (str_empty(run->text) || !(run->size > 0)) return true;
    cairo_font_face_t *face = face_find(letters, run->face);
    if (!face) {
        return err_set(err, "Ik kan het lettertype in %s niet meer lezen. Begin opnieuw.",
                       fonts_path(letters->fonts, run->face));
    }
    arena_reset(&letters->brief);
    Glyph *glyphs;
    int count = fonts_glyphs(letters->fonts, &letters->brief, run, &glyphs);
    if (count == 0) return true;
    cairo_glyph_t *shown = arena_new(&letters->brief, cairo_glyph_t, count);
    for (int i = 0; i < count; i++) {
        shown[i] = (cairo_glyph_t){ .index = glyphs[i].id,
                                    .x = (double)(run->x + glyphs[i].x * run->size / 1000),
                                    .y = (double)(run->baseline + glyphs[i].y * run->size / 1000) };
    }
    cairo_text_cluster_t *clusters = arena_new(&letters->brief, cairo_text_cluster_t, count);
    int tied = tie(glyphs, count, run, clusters);
    cairo_set_font_face(cairo, face);
    cairo_set_font_options(cairo, letters->options);
    cairo_set_font_size(cairo, (double)run->size);
    cairo_show_text_glyphs(cairo, run->text.p, (int)run->text.n, shown, count, clusters, tied,
                           run->rtl ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : 0);
    return true;
}
