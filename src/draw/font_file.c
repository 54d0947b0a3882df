// Finding and opening. A file is trusted only after a look inside: a download cut short, a page of
// HTML saved under the name of a font and an empty file all exist in schools, and HarfBuzz measures
// with whatever tables are left, which would go wrong later and silently. All six faces are opened
// at the start: mapped into memory, not read, it takes a fifth of a millisecond, and then every
// question about a face has one answer for the whole evening.
#include "draw/font_file.h"

#include "base/file.h"

#include <fontconfig/fontconfig.h>
#include <hb-ot.h>

// Both weights of a family come before another family: a heading in the usual letters, not in bold,
// reads better than one in strange letters.
const FontFaceRow font_faces[FACE_COUNT] = {
    [FACE_REGULAR] = { .family = "Andika",
                       .file = "Andika-Regular.ttf",
                       .package = "fonts-sil-andika",
                       .probe = 'a',
                       .stand_ins = { FACE_SIGNS, FACE_BOLD, FACE_SIGNS_BOLD, FACE_ARABIC,
                                      FACE_ARABIC_BOLD } },
    [FACE_BOLD] = { .family = "Andika",
                    .file = "Andika-Bold.ttf",
                    .package = "fonts-sil-andika",
                    .bold = true,
                    .probe = 'a',
                    .stand_ins = { FACE_REGULAR, FACE_SIGNS_BOLD, FACE_SIGNS, FACE_ARABIC_BOLD,
                                   FACE_ARABIC } },
    [FACE_SIGNS] = { .family = "DejaVu Sans",
                     .file = "DejaVuSans.ttf",
                     .package = "fonts-dejavu-core",
                     .probe = 'a',
                     .stand_ins = { FACE_SIGNS_BOLD, FACE_REGULAR, FACE_BOLD, FACE_ARABIC,
                                    FACE_ARABIC_BOLD } },
    [FACE_SIGNS_BOLD] = { .family = "DejaVu Sans",
                          .file = "DejaVuSans-Bold.ttf",
                          .package = "fonts-dejavu-core",
                          .bold = true,
                          .probe = 'a',
                          .stand_ins = { FACE_SIGNS, FACE_BOLD, FACE_REGULAR, FACE_ARABIC_BOLD,
                                         FACE_ARABIC } },
    [FACE_ARABIC] = { .family = "Noto Sans Arabic UI",
                      .file = "NotoSansArabicUI-Regular.ttf",
                      .package = "fonts-noto-ui-core",
                      .probe = 0x0627,
                      .stand_ins = { FACE_ARABIC_BOLD, FACE_SIGNS, FACE_SIGNS_BOLD, FACE_REGULAR,
                                     FACE_BOLD } },
    [FACE_ARABIC_BOLD] = { .family = "Noto Sans Arabic UI",
                           .file = "NotoSansArabicUI-Bold.ttf",
                           .package = "fonts-noto-ui-core",
                           .bold = true,
                           .probe = 0x0627,
                           .stand_ins = { FACE_ARABIC, FACE_SIGNS_BOLD, FACE_SIGNS, FACE_BOLD,
                                          FACE_REGULAR } },
};

static uint32_t big_endian(const char *at, int bytes)
{
    uint32_t value = 0;
    for (int i = 0; i < bytes; i++) {
        value = value << 8 | (unsigned char)at[i];
    }
    return value;
}

// Whether the file holds all the tables it lists (OpenType 1.9, "Table Directory"). HarfBuzz takes
// a table that is cut off for one that is not there.
static bool is_whole(hb_blob_t *blob)
{
    enum { HEADER = 12, RECORD = 16 };
    unsigned int length = 0;
    const char *bytes = hb_blob_get_data(blob, &length);
    if (length < HEADER) return false;
    size_t tables = big_endian(bytes + 4, 2);
    if (tables == 0 || HEADER + tables * RECORD > length) return false;
    for (size_t i = 0; i < tables; i++) {
        const char *record = bytes + HEADER + i * RECORD;
        uint64_t end = (uint64_t)big_endian(record + 8, 4) + big_endian(record + 12, 4);
        if (end > length) return false;
    }
    return true;
}

// NULL when the file is no usable font.
static hb_font_t *font_open(const char *path, uint32_t probe)
{
    hb_blob_t *blob = hb_blob_create_from_file(path);
    if (!is_whole(blob)) {
        hb_blob_destroy(blob);
        return NULL;
    }
    hb_face_t *face = hb_face_create(blob, 0);
    hb_font_t *font = hb_font_create(face);
    hb_font_set_scale(font, FONT_UNITS, FONT_UNITS);
    hb_codepoint_t glyph = 0;
    bool usable = hb_face_get_glyph_count(face) > 0 &&
                  hb_font_get_nominal_glyph(font, probe, &glyph) && glyph != 0 &&
                  hb_font_get_glyph_h_advance(font, glyph) > 0;
    hb_face_destroy(face); // the font keeps what it needs
    hb_blob_destroy(blob);
    if (usable) return font;
    hb_font_destroy(font);
    return NULL;
}

static void try_file(FontFile *file, const char *path, uint32_t probe, const char **damaged)
{
    if (file_info(path).kind != FILE_PLAIN) return;
    hb_font_t *font = font_open(path, probe);
    if (font) {
        *file = (FontFile){ .path = path, .font = font };
    } else if (!*damaged) {
        *damaged = path;
    }
}

void font_files_in(FontFile files[FACE_COUNT], Arena *arena, const char *const *folders, int count,
                   const char **damaged)
{
    for (int face = 0; face < FACE_COUNT; face++) {
        const FontFaceRow *row = &font_faces[face];
        for (int i = 0; i < count && !files[face].path; i++) {
            const char *path = path_join(arena, str_z(folders[i]), str_z(row->file));
            try_file(&files[face], path, row->probe, damaged);
        }
    }
}

// fontconfig answers every question with some font: only the family and weight asked for are taken.
static bool is_asked_for(FcPattern *match, const FontFaceRow *row)
{
    int weight = FC_WEIGHT_REGULAR;
    FcPatternGetInteger(match, FC_WEIGHT, 0, &weight);
    if ((weight >= FC_WEIGHT_DEMIBOLD) != row->bold) return false;
    FcChar8 *family = NULL;
    for (int i = 0; FcPatternGetString(match, FC_FAMILY, i, &family) == FcResultMatch; i++) {
        if (FcStrCmpIgnoreCase(family, (const FcChar8 *)row->family) == 0) return true;
    }
    return false;
}

static void ask_for(FontFile *file, Arena *arena, const FontFaceRow *row, const char **damaged)
{
    FcPattern *wish = FcPatternBuild(NULL, FC_FAMILY, FcTypeString, row->family, FC_WEIGHT,
                                     FcTypeInteger, row->bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR,
                                     (char *)NULL);
    FcConfigSubstitute(NULL, wish, FcMatchPattern);
    FcDefaultSubstitute(wish);
    FcResult result = FcResultNoMatch;
    FcPattern *match = FcFontMatch(NULL, wish, &result);
    FcChar8 *path = NULL;
    if (match && is_asked_for(match, row) &&
        FcPatternGetString(match, FC_FILE, 0, &path) == FcResultMatch) {
        try_file(file, arena_z(arena, str_z((const char *)path)), row->probe, damaged);
    }
    if (match) FcPatternDestroy(match);
    FcPatternDestroy(wish);
}

void font_files_ask(FontFile files[FACE_COUNT], Arena *arena, const char **damaged)
{
    bool asked = false;
    for (int face = 0; face < FACE_COUNT; face++) {
        if (files[face].path) continue;
        if (!asked && !FcInit()) return;
        asked = true;
        ask_for(&files[face], arena, &font_faces[face], damaged);
    }
    if (asked) FcFini();
}

void font_files_close(FontFile files[FACE_COUNT])
{
    for (int face = 0; face < FACE_COUNT; face++) {
        hb_font_destroy(files[face].font);
        files[face] = (FontFile){ 0 };
    }
}
