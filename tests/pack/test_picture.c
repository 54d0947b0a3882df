// Heads of pictures: type and size, whatever the bytes.
#include "pack/picture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#define HEIC(brand)                                                                                \
    "\0\0\0\x10"                                                                                   \
    "ftyp" brand "\0\0\0\0"
#define ISPE(w, h)                                                                                 \
    "\0\0\0\x14"                                                                                   \
    "ispe\0\0\0\0" w h

static void the_head_tells_type_and_size(void **state)
{
    (void)state;
    // clang-format off
    static const struct {
        const char *what;
        Str bytes;
        PictureType type;
        uint32_t w, h;
    } rows[] = {
        { "jpeg", STR_INIT("\xFF\xD8\xFF\xE0\0\4ab\xFF\xC0\0\x11\x08\x02\x58\x03\x20\3"), PICTURE_JPEG, 800, 600 },
        { "progressive jpeg behind a table", STR_INIT("\xFF\xD8\xFF\xC4\0\4ab\xFF\xFF\xC2\0\x11\x08\x02\x58\x03\x20\3"), PICTURE_JPEG, 800, 600 },
        { "jpeg cut off in its frame", STR_INIT("\xFF\xD8\xFF\xC0\0\x11\x08\x02\x58\x03"), PICTURE_JPEG, 0, 0 },
        { "jpeg cut off before it", STR_INIT("\xFF\xD8\xFF\xE0\0"), PICTURE_JPEG, 0, 0 },
        { "jpeg without a frame", STR_INIT("\xFF\xD8\xFF\xD9\xFF\xD9\xFF\xD9"), PICTURE_JPEG, 0, 0 },
        { "jpeg of lengths too short", STR_INIT("\xFF\xD8\xFF\xE0\0\0\xFF\xE0\0\1\xFF\xE0\0\0\0\0\0\0"), PICTURE_JPEG, 0, 0 },
        { "jpeg with a flat frame", STR_INIT("\xFF\xD8\xFF\xC0\0\x11\x08\0\0\x03\x20\3"), PICTURE_JPEG, 0, 0 },
        { "png", STR_INIT("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\3\x20\0\0\2\x58"), PICTURE_PNG, 800, 600 },
        { "png that begins otherwise", STR_INIT("\x89PNG\r\n\x1A\n\0\0\0\rtEXt\0\0\3\x20\0\0\2\x58"), PICTURE_PNG, 0, 0 },
        { "gif", STR_INIT("GIF89a\x20\3\x58\2\0\0\0,\0\0\0\0\1\0\1\0\0"), PICTURE_GIF, 800, 600 },
        { "gif with a larger frame", STR_INIT("GIF87a\1\0\1\0\0\0\0,\0\0\0\0\x20\3\x58\2\0"), PICTURE_GIF, 800, 600 },
        { "gif behind a colour table and a note", STR_INIT("GIF89a\1\0\1\0\x80\0\0......!\xFE\2zz\0,\0\0\0\0\x20\3\x58\2\0"), PICTURE_GIF, 800, 600 },
        { "gif of notes", STR_INIT("GIF89a\x05\0\x05\0\0\0\0!\xFE\x02zz\x03zz"), PICTURE_GIF, 0, 0 },
        { "bmp from the top", STR_INIT("BM\0\0\0\0\0\0\0\0\0\0\0\0\x28\0\0\0\x20\3\0\0\xA8\xFD\xFF\xFF"), PICTURE_BMP, 800, 600 },
        { "bmp of os/2", STR_INIT("BM\0\0\0\0\0\0\0\0\0\0\0\0\x0C\0\0\0\x20\3\x58\2\1\0\x18\0"), PICTURE_BMP, 800, 600 },
        { "webp, lossy", STR_INIT("RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9D\1\x2A\x20\3\x58\2"), PICTURE_WEBP, 800, 600 },
        { "webp, extended", STR_INIT("RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x1F\3\0\x57\2\0"), PICTURE_WEBP, 800, 600 },
        { "webp, lossless", STR_INIT("RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2F\x1F\xC3\x95\0\0\0\0\0\0"), PICTURE_WEBP, 800, 600 },
        { "heic without boxes", STR_INIT(HEIC("mif1")), PICTURE_HEIC, 0, 0 },
        { "heic, the largest of its parts", STR_INIT(HEIC("heic") "\0\0\0\x58" "meta\0\0\0\0" "\0\0\0\x4C" "iprp"
              "\0\0\0\x44" "ipco" ISPE("\0\0\2\0", "\0\0\2\0") ISPE("\0\0\3\x20", "\0\0\2\x58") ISPE("\0\0\0\1", "\0\0\0\1")), PICTURE_HEIC, 800, 600 },
        { "heic behind a box with a long size", STR_INIT(HEIC("heix") "\0\0\0\1free\0\0\0\0\0\0\0\x12zz" "\0\0\0\0" "meta\0\0\0\0" "\0\0\0\0" "iprp"
              "\0\0\0\0" "ipco" ISPE("\0\0\3\x20", "\0\0\2\x58")), PICTURE_HEIC, 800, 600 },
        { "heic with a box shorter than itself", STR_INIT(HEIC("hevc") "\0\0\0\7" "meta\0\0\0\0" "\0\0\0\0" "iprp"), PICTURE_HEIC, 0, 0 },
        { "heic cut off in its size", STR_INIT(HEIC("heim") "\0\0\0\0" "meta\0\0\0\0" "\0\0\0\0" "iprp" "\0\0\0\0" "ipco" "\0\0\0\x14" "ispe\0\0\0\0\0\0\3\x20\0"), PICTURE_HEIC, 0, 0 },
        { "heic, msf1", STR_INIT(HEIC("msf1")), PICTURE_HEIC, 0, 0 },
        { "another film", STR_INIT(HEIC("isom")), PICTURE_UNKNOWN, 0, 0 },
        { "text", STR_INIT("tekst"), PICTURE_UNKNOWN, 0, 0 },
        { "one byte", STR_INIT("\xFF"), PICTURE_UNKNOWN, 0, 0 },
        { "nothing", { NULL, 0 }, PICTURE_UNKNOWN, 0, 0 },
    };
    // clang-format on
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        PictureHead head = picture_head(rows[i].bytes);
        bool good = head.type == rows[i].type && head.w == rows[i].w && head.h == rows[i].h;
        if (!good) {
            fail_msg("%s: type %d, %u x %u", rows[i].what, head.type, (unsigned)head.w,
                     (unsigned)head.h);
        }
    }
}

static void sixty_four_megapixels_is_the_most(void **state)
{
    (void)state;
    static const struct {
        uint32_t w, h;
        bool large;
    } rows[] = {
        { 8000, 8000, false },   { 8001, 8000, true },
        { 65535, 976, false },   { 65536, 1, true },
        { 1, 65536, true },      { 65535, 977, true },
        { UINT32_MAX, 1, true }, { UINT32_MAX, 1u << 31, true },
        { 4032, 3024, false },   { 0, 0, false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool large = picture_is_too_large((PictureHead){ PICTURE_PNG, rows[i].w, rows[i].h });
        if (large != rows[i].large) fail_msg("%u x %u", (unsigned)rows[i].w, (unsigned)rows[i].h);
    }
}

static void the_exif_of_a_jpeg_is_found_behind_other_segments(void **state)
{
    (void)state;
    static const struct {
        const char *what;
        Str jpeg, exif;
    } rows[] = {
        { "first",
          STR_INIT("\xFF\xD8\xFF\xE1\0\x0A"
                   "Exif\0\0MM\xFF\xDA\0\2"),
          STR_INIT("Exif\0\0MM") },
        { "behind JFIF and XMP",
          STR_INIT("\xFF\xD8\xFF\xE0\0\4zz\xFF\xE1\0\x06http\xFF\xE1\0\x0A"
                   "Exif\0\0II\xFF\xDA\0\2"),
          STR_INIT("Exif\0\0II") },
        { "cut off",
          STR_INIT("\xFF\xD8\xFF\xE1\x20\0"
                   "Exif\0\0I"),
          STR_INIT("Exif\0\0I") },
        { "in another segment",
          STR_INIT("\xFF\xD8\xFF\xE2\0\x0A"
                   "Exif\0\0MM\xFF\xDA\0\2"),
          { NULL, 0 } },
        { "behind the scan",
          STR_INIT("\xFF\xD8\xFF\xDA\0\2\xFF\xE1\0\x0A"
                   "Exif\0\0MM"),
          { NULL, 0 } },
        { "none", STR_INIT("\xFF\xD8\xFF"), { NULL, 0 } },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!str_eq(picture_exif(rows[i].jpeg), rows[i].exif)) fail_msg("%s", rows[i].what);
    }
}

static void a_picture_that_was_broken_off_is_known(void **state)
{
    (void)state;
    // clang-format off
    static const struct {
        const char *what;
        Str bytes;
        bool cut;
    } rows[] = {
        { "jpeg", STR_INIT("\xFF\xD8\xFF\xE0\0\4zz\xFF\xDA\0\2data\xFF\xD9"), false },
        { "jpeg with a film behind it", STR_INIT("\xFF\xD8\xFF\xDA\0\2data\xFF\xD9mp42"), false },
        { "jpeg without its last two bytes", STR_INIT("\xFF\xD8\xFF\xE0\0\4zz\xFF\xDA\0\2data"), true },
        { "jpeg with an end in its small copy only", STR_INIT("\xFF\xD8\xFF\xE1\0\6zz\xFF\xD9\xFF\xDA\0\2data"), true },
        { "jpeg cut in its head", STR_INIT("\xFF\xD8\xFF\xE0\0\4"), true },
        { "gif", STR_INIT("GIF87a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2\x44\1\0;"), false },
        { "gif without its last byte", STR_INIT("GIF87a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2\x44\1\0"), false },
        { "gif cut between blocks", STR_INIT("GIF87a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2\x44\1"), true },
        { "gif cut in a block", STR_INIT("GIF87a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2\x44"), true },
        { "gif cut in its own colours", STR_INIT("GIF87a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\x80zz"), true },
        { "gif cut before its frame", STR_INIT("GIF87a\1\0\1\0\0\0\0,\0\0"), true },
    };
    // clang-format on
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        PictureType type = picture_head(rows[i].bytes).type;
        if (picture_is_cut_off(type, rows[i].bytes) != rows[i].cut) fail_msg("%s", rows[i].what);
    }
    assert_false(picture_is_cut_off(PICTURE_PNG, STR("\x89PNG\r\n\x1A\n"))); // its decoder tells
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_head_tells_type_and_size),
        cmocka_unit_test(sixty_four_megapixels_is_the_most),
        cmocka_unit_test(the_exif_of_a_jpeg_is_found_behind_other_segments),
        cmocka_unit_test(a_picture_that_was_broken_off_is_known),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
