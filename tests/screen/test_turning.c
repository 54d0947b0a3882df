// Which way up a photo is: the mark that phones leave, in all its forms.
#include "pictures.h"

#include "pack/orientation.h"

static void all_eight_orientations_stand_upright(void **state)
{
    Fixture *f = *state;
    // Which stored quarter is seen at the top left, top right, bottom left, bottom right.
    static const struct {
        int orientation, seen[4];
        bool upright;
    } rows[] = {
        { 1, { 0, 1, 2, 3 }, false }, { 2, { 1, 0, 3, 2 }, false },  { 3, { 3, 2, 1, 0 }, false },
        { 4, { 2, 3, 0, 1 }, false }, { 5, { 0, 2, 1, 3 }, true },   { 6, { 2, 0, 3, 1 }, true },
        { 7, { 3, 1, 2, 0 }, true },  { 8, { 1, 3, 0, 2 }, true },   { 0, { 0, 1, 2, 3 }, false },
        { 9, { 0, 1, 2, 3 }, false }, { 77, { 0, 1, 2, 3 }, false },
    };
    SDL_Surface *picture = quartered(96, 64);
    Str jpeg = encoded(&f->arena, picture, AS_JPEG);
    SDL_FreeSurface(picture);
    for (size_t i = 0; i < 2 * sizeof rows / sizeof rows[0]; i++) {
        size_t row = i / 2;
        Str bytes = with_orientation(&f->arena, jpeg, rows[row].orientation, i % 2);
        const char *path = write_file(f, "gedraaid.jpg", bytes);
        SDL_Surface *shown = NULL;
        Err err = { 0 };
        assert_true(picture_load(path, 48, 48, &shown, &err));
        assert_int_equal(shown->w, rows[row].upright ? 32 : 48);
        assert_int_equal(shown->h, rows[row].upright ? 48 : 32);
        for (int k = 0; k < 4; k++) {
            uint32_t seen = pixel(shown, shown->w * (1 + k % 2 * 2) / 4,
                                  shown->h * (1 + k / 2 * 2) / 4);
            uint32_t wanted = quarters[rows[row].seen[k]];
            if (!near(seen, wanted)) {
                fail_msg("orientation %d, quarter %d is %06X, should be %06X",
                         rows[row].orientation, k, (unsigned)seen, (unsigned)wanted);
            }
        }
        SDL_FreeSurface(shown);
    }
}

static void turning_moves_every_pixel_to_its_place(void **state)
{
    (void)state;
    // Three wide, two high: "abc" above "def".
    static const struct {
        int orientation;
        const char *rows;
    } rows[] = {
        { 1, "abc def" },  { 2, "cba fed" },  { 3, "fed cba" },  { 4, "def abc" },
        { 5, "ad be cf" }, { 6, "da eb fc" }, { 7, "fc eb da" }, { 8, "cf be ad" },
        { 0, "abc def" },  { 9, "abc def" },  { -1, "abc def" }, { 65535, "abc def" },
    };
    SDL_Surface *from = SDL_CreateRGBSurfaceWithFormat(0, 3, 2, 32, SDL_PIXELFORMAT_RGB888);
    for (int i = 0; i < 6; i++) {
        SDL_FillRect(from, &(SDL_Rect){ i % 3, i / 3, 1, 1 }, (Uint32)('a' + i));
    }
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        SDL_Surface *to = picture_turned(from, rows[i].orientation);
        char seen[16] = "";
        size_t n = 0;
        for (int y = 0; y < to->h; y++) {
            if (y > 0) seen[n++] = ' ';
            for (int x = 0; x < to->w; x++) {
                seen[n++] = (char)(pixel(to, x, y) & 0xFF);
            }
        }
        SDL_FreeSurface(to);
        if (strcmp(seen, rows[i].rows) != 0) {
            fail_msg("%d: \"%s\", should be \"%s\"", rows[i].orientation, seen, rows[i].rows);
        }
    }
    SDL_FreeSurface(from);
}

#define TIFF "II*\0\x08\0\0\0"

static void only_a_mark_that_makes_sense_turns(void **state)
{
    Fixture *f = *state;
    static const struct {
        const char *what;
        Str exif; // behind "Exif\0\0"
        int orientation;
    } rows[] = {
        { "six", STR_INIT(TIFF "\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0"), 6 },
        { "as a byte", STR_INIT(TIFF "\1\0\x12\1\1\0\1\0\0\0\6\0\0\0\0\0\0\0"), 6 },
        { "as two numbers", STR_INIT(TIFF "\1\0\x12\1\3\0\2\0\0\0\6\0\6\0\0\0\0\0"), 1 },
        { "nought", STR_INIT(TIFF "\1\0\x12\1\3\0\1\0\0\0\0\0\0\0\0\0\0\0"), 1 },
        { "nine", STR_INIT(TIFF "\1\0\x12\1\3\0\1\0\0\0\x09\0\0\0\0\0\0\0"), 1 },
        { "garbage", STR_INIT(TIFF "\1\0\x12\1\3\0\1\0\0\0\xFF\xFF\0\0\0\0\0\0"), 1 },
        { "of the small copy", // IFD0 has none, IFD1 says six
          STR_INIT(TIFF "\0\0\x0E\0\0\0"
                        "\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0"),
          1 },
        { "of both, and they differ",
          STR_INIT(TIFF "\1\0\x12\1\3\0\1\0\0\0\x08\0\0\0\x1A\0\0\0"
                        "\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0"),
          8 },
        { "cut off in the entry", STR_INIT(TIFF "\1\0\x12\1\3\0\1\0"), 1 },
        { "cut off in the head", STR_INIT("II*"), 1 },
        { "empty", STR_INIT(""), 1 },
        { "no TIFF", STR_INIT("zzzzzzzzzzzzzzzz"), 1 },
        { "a table that points at itself", STR_INIT(TIFF "\0\0\x08\0\0\0"), 1 },
        { "a table that lies far away", STR_INIT("II*\0\xFF\xFF\xFF\xFF\1\0"), 1 },
        { "very many entries", STR_INIT(TIFF "\xFF\xFF\x12\1\3\0\1\0\0\0"), 1 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Buf jpeg = { 0 };
        size_t n = rows[i].exif.n + 8;
        buf_put(&jpeg, STR("\xFF\xD8\xFF\xE1"));
        buf_putc(&jpeg, (char)(n >> 8));
        buf_putc(&jpeg, (char)n);
        buf_put(&jpeg, STR("Exif\0\0"));
        buf_put(&jpeg, rows[i].exif);
        for (int cut = 0; cut < 2; cut++) { // also when the file ends there
            if (cut == 0) buf_put(&jpeg, STR("\xFF\xDA\0\2\xFF\xD9"));
            int seen = picture_orientation(
                arena_copy(&f->arena, str_sub(buf_str(&jpeg), 0, cut ? n + 4 : jpeg.n)));
            if (seen != rows[i].orientation) fail_msg("%s: %d", rows[i].what, seen);
        }
        buf_finish(&jpeg);
    }
}

// The bytes of a PNG with a chunk behind its head.
static Str with_chunk(Arena *arena, Str png, Str chunk)
{
    Buf buf = { 0 };
    buf_put(&buf, str_sub(png, 0, 33));
    buf_put(&buf, chunk);
    buf_put(&buf, str_drop(png, 33));
    Str out = arena_copy(arena, buf_str(&buf));
    buf_finish(&buf);
    return out;
}

static void marks_in_other_kinds_do_not_turn(void **state)
{
    Fixture *f = *state;
    SDL_Surface *picture = quartered(96, 64), *shown = NULL;
    // eXIf (PNG 1.5 extension) with orientation 6, and its CRC
    static const char exif[] = "\0\0\0\x1A"
                               "eXIf"
                               "MM\0*\0\0\0\x08\0\1\1\x12\0\3\0\0\0\1\0\6\0\0"
                               "\0\0\0\0\xD6\x67\x4B\x69";
    Str png = encoded(&f->arena, picture, AS_PNG);
    SDL_FreeSurface(picture);
    const char *path = write_file(f, "f.png",
                                  with_chunk(&f->arena, png, (Str){ exif, sizeof exif - 1 }));
    assert_true(picture_load(path, 48, 48, &shown, NULL));
    assert_int_equal(shown->w, 48);
    assert_int_equal(shown->h, 32);
    assert_true(near(pixel(shown, 2, 2), quarters[0]));
    SDL_FreeSurface(shown);
}

static void photo_of_a_phone_is_turned_once(void **state)
{
    (void)state;
    SDL_Surface *shown = NULL;
    Err err = { 0 };
    // Stored 96 by 64, turned by its own mark, and with an EXIF mark that says the same.
    const char *path = "tests/fuzz/corpus/picture/telefoon.heic";
    bool ok = picture_load(path, 48, 48, &shown, &err);
    if (!picture_is_shown(PICTURE_HEIC)) {
        assert_false(ok);
        assert_non_null(strstr(err.text, "telefoon.heic is een HEIC-foto"));
        return;
    }
    if (!ok) fail_msg("%s", err.text);
    assert_int_equal(shown->w, 32);
    assert_int_equal(shown->h, 48);
    static const int seen[4] = { 2, 0, 3, 1 };
    for (int k = 0; k < 4; k++) {
        uint32_t colour = pixel(shown, 8 + k % 2 * 16, 12 + k / 2 * 24);
        if (!near(colour, quarters[seen[k]])) fail_msg("quarter %d is %06X", k, (unsigned)colour);
    }
    SDL_FreeSurface(shown);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_eight_orientations_stand_upright),
        cmocka_unit_test(turning_moves_every_pixel_to_its_place),
        cmocka_unit_test(only_a_mark_that_makes_sense_turns),
        cmocka_unit_test(marks_in_other_kinds_do_not_turn),
        cmocka_unit_test(photo_of_a_phone_is_turned_once),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
