// The real Metrics. Faces that are absent are stood in for when the fonts are opened, so that
// nobody after that needs to ask: an index by face always gives a font. Shaping goes through a
// cache, because every frame lays out the same texts.
#include "draw/font.h"

#include "draw/font_file.h"
#include "draw/shape_cache.h"

// Debian first, then other distributions; what is elsewhere fontconfig knows.
static const char *const known_folders[] = {
    "/usr/share/fonts/truetype/andika",
    "/usr/share/fonts/truetype/dejavu",
    "/usr/share/fonts/truetype/noto",
    "/usr/share/fonts/sil-andika-fonts",
    "/usr/share/fonts/dejavu-sans-fonts",
    "/usr/share/fonts/google-noto",
    "/usr/share/fonts/google-noto-vf",
    "/usr/share/fonts/TTF",
    "/usr/share/fonts/noto",
    "/usr/share/fonts/truetype",
    "/usr/local/share/fonts",
};
enum { KNOWN_FOLDERS = sizeof known_folders / sizeof known_folders[0] };

typedef struct Shaper {
    Arena arena;                /* holds the paths, this struct and the Fonts */
    FontFile files[FACE_COUNT]; /* what was found */
    int drawn_by[FACE_COUNT];   /* index in files of the face itself or its stand-in */
    hb_buffer_t *buffer;
    ShapeCache cache;
} Shaper;

struct Fonts {
    Metrics metrics; /* first: a pointer to it is a pointer to the fonts */
    Shaper *shaper;  /* apart, because measuring through a const Metrics fills the cache */
};

static hb_font_t *font_of(const Shaper *shaper, FontFace face)
{
    return shaper->files[shaper->drawn_by[face]].font;
}

static bool real_covers(const Metrics *metrics, FontFace face, uint32_t character)
{
    const Shaper *shaper = ((const Fonts *)metrics)->shaper;
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font_of(shaper, face), character, &glyph) && glyph != 0;
}

// Glyphs of one cluster are neighbours; right to left they come in visual order, so from the back.
static int collect(const hb_glyph_info_t *glyphs, const hb_glyph_position_t *positions,
                   unsigned int glyph_count, bool rtl, Cluster *out)
{
    int count = 0;
    for (unsigned int i = 0; i < glyph_count; i++) {
        unsigned int glyph = rtl ? glyph_count - 1 - i : i;
        float advance = (float)positions[glyph].x_advance / FONT_FRACTION;
        if (count > 0 && out[count - 1].at == glyphs[glyph].cluster) {
            out[count - 1].advance += advance;
        } else {
            out[count++] = (Cluster){ .at = glyphs[glyph].cluster, .advance = advance };
        }
    }
    return count;
}

// Leaves the glyphs in the buffer. No language: the screen's painter cannot set one, and all readers
// must give the same letters.
static void shape(Shaper *shaper, FontFace face, Str text, uint32_t script, bool rtl)
{
    hb_buffer_t *buffer = shaper->buffer;
    hb_buffer_clear_contents(buffer);
    hb_buffer_set_direction(buffer, rtl ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, hb_script_from_iso15924_tag(script));
    hb_buffer_add_utf8(buffer, text.p, (int)text.n, 0, (int)text.n);
    hb_shape(font_of(shaper, face), buffer, NULL, 0);
}

static int real_shape(const Metrics *metrics, FontFace face, Str text, uint32_t script, bool rtl,
                      Cluster *out)
{
    Shaper *shaper = ((const Fonts *)metrics)->shaper;
    ShapeKey key = { .face = face, .script = script, .rtl = rtl, .text = text };
    const CachedRun *known = shape_cache_find(&shaper->cache, &key);
    if (known) {
        for (int i = 0; i < known->count; i++) {
            out[i] = known->clusters[i];
        }
        return known->count;
    }
    shape(shaper, face, text, script, rtl);
    unsigned int glyph_count = 0;
    const hb_glyph_info_t *glyphs = hb_buffer_get_glyph_infos(shaper->buffer, &glyph_count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(shaper->buffer,
                                                                         &glyph_count);
    int count = collect(glyphs, positions, glyph_count, rtl, out);
    shape_cache_put(&shaper->cache, &key, out, count);
    return count;
}

// False when there is no face with Latin letters: then even "ik kan niet" cannot be shown.
static bool choose_stand_ins(Shaper *shaper)
{
    bool latin = false;
    for (int face = 0; face < FACE_COUNT; face++) {
        latin = latin || (shaper->files[face].path && font_faces[face].probe == 'a');
        shaper->drawn_by[face] = face;
        for (int i = 0; !shaper->files[shaper->drawn_by[face]].path && i < FACE_COUNT - 1; i++) {
            shaper->drawn_by[face] = (int)font_faces[face].stand_ins[i];
        }
    }
    return latin;
}

// One name a family, in the order of the faces, with commas.
static void put_missing(Buf *out, const Shaper *shaper, bool packages)
{
    for (int face = 0; face < FACE_COUNT; face++) {
        const FontFaceRow *row = &font_faces[face];
        if (shaper->files[face].path) continue;
        bool said = row->bold && !shaper->files[face - 1].path;
        if (said) continue;
        if (out->n > 0) buf_put(out, STR(", "));
        buf_put(out, str_z(packages ? row->package : row->family));
    }
}

static void warn(const Shaper *shaper, const char *damaged, Err *warning)
{
    Buf families = { 0 }, packages = { 0 };
    put_missing(&families, shaper, false);
    put_missing(&packages, shaper, true);
    if (families.n > 0 && damaged) {
        err_set(warning,
                "Het lettertype in %s is beschadigd. Ik gebruik zolang andere letters. "
                "Installeer opnieuw: %s.",
                damaged, packages.p);
    } else if (families.n > 0) {
        err_set(warning,
                "Ik vind dit lettertype niet: %s. Ik gebruik zolang andere letters. "
                "Installeer: %s.",
                families.p, packages.p);
    } else if (damaged) {
        err_set(warning, "Het lettertype in %s is beschadigd. Ik gebruik een ander bestand.",
                damaged);
    }
    buf_finish(&families);
    buf_finish(&packages);
}

static bool refuse(const char *damaged, Err *err)
{
    const char *what = font_faces[FACE_REGULAR].package;
    if (!damaged) {
        return err_set(err,
                       "Ik vind geen letters om mee te schrijven. Installeer het pakket %s en "
                       "start opnieuw.",
                       what);
    }
    return err_set(err,
                   "Ik kan niet schrijven: het lettertype in %s is beschadigd. Installeer het "
                   "pakket %s opnieuw en start opnieuw.",
                   damaged, what);
}

// `folders` are searched in this order. `ask`: fontconfig may be asked for what is not in them.
static bool open_fonts(Fonts **out, const char *const *folders, int count, bool ask, Err *warning,
                       Err *err)
{
    Arena arena = { 0 }; // everything lives in it, the arena itself included
    Fonts *fonts = arena_new(&arena, Fonts, 1);
    Shaper *shaper = arena_new(&arena, Shaper, 1);
    shaper->arena = arena;
    *fonts = (Fonts){ .metrics = { .shape = real_shape, .covers = real_covers }, .shaper = shaper };
    const char *damaged = NULL;
    font_files_in(shaper->files, &shaper->arena, folders, count, &damaged);
    if (ask) font_files_ask(shaper->files, &shaper->arena, &damaged);
    if (!choose_stand_ins(shaper)) {
        refuse(damaged, err);
        fonts_destroy(fonts);
        return false;
    }
    shaper->buffer = hb_buffer_create();
    if (warning) *warning = (Err){ 0 };
    warn(shaper, damaged, warning);
    *out = fonts;
    return true;
}

bool fonts_create(Fonts **out, const char *folder, Err *warning, Err *err)
{
    const char *folders[KNOWN_FOLDERS + 1];
    int count = 0;
    if (folder) folders[count++] = folder;
    for (int i = 0; i < KNOWN_FOLDERS; i++) {
        folders[count++] = known_folders[i];
    }
    return open_fonts(out, folders, count, true, warning, err);
}

void fonts_destroy(Fonts *fonts)
{
    if (!fonts) return;
    Shaper *shaper = fonts->shaper;
    font_files_close(shaper->files);
    hb_buffer_destroy(shaper->buffer);
    shape_cache_finish(&shaper->cache);
    Arena arena = shaper->arena; // a copy, because it gives back its own place too
    arena_finish(&arena);
}

const Metrics *fonts_metrics(const Fonts *fonts)
{
    return &fonts->metrics;
}

int fonts_glyphs(const Fonts *fonts, Arena *arena, const DrawCmd *run, Glyph **out)
{
    Shaper *shaper = fonts->shaper;
    shape(shaper, run->face, run->text, run->script, run->rtl);
    unsigned int count = 0;
    const hb_glyph_info_t *glyphs = hb_buffer_get_glyph_infos(shaper->buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(shaper->buffer, &count);
    *out = arena_new(arena, Glyph, count);
    int64_t pen = 0;
    for (unsigned int i = 0; i < count; i++) {
        (*out)[i] = (Glyph){ .id = glyphs[i].codepoint,
                             .at = glyphs[i].cluster,
                             .x = (float)(pen + positions[i].x_offset) / FONT_FRACTION,
                             .y = (float)-positions[i].y_offset / FONT_FRACTION };
        pen += positions[i].x_advance;
    }
    return (int)count;
}

const char *fonts_path(const Fonts *fonts, FontFace face)
{
    return fonts->shaper->files[fonts->shaper->drawn_by[face]].path;
}
