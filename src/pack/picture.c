// Headers of picture files, as far as width and height. Read by hand: asking a decoder would mean
// decoding, and a picture of 64 megapixels must be refused before that. Every offset is checked; a
// file that ends too early has no size, which the caller treats as unreadable.
#include "pack/picture.h"

static uint32_t byte_at(Str s, size_t at)
{
    return at < s.n ? (unsigned char)s.p[at] : 0;
}

static int64_t big_16(Str s, size_t at)
{
    return (int64_t)(byte_at(s, at) << 8 | byte_at(s, at + 1));
}

static int64_t big_32(Str s, size_t at)
{
    return big_16(s, at) << 16 | big_16(s, at + 2);
}

static int64_t little(Str s, size_t at, int bytes)
{
    int64_t value = 0;
    for (int i = bytes - 1; i >= 0; i--) {
        value = value << 8 | (int64_t)byte_at(s, at + (size_t)i);
    }
    return value;
}

typedef struct Size {
    int64_t width, height;
} Size;

// Markers up to the start of a frame; C4, C8 and CC look like one and are tables.
static Size jpeg_size(Str s)
{
    for (size_t at = 2; at + 9 < s.n;) {
        if (byte_at(s, at) != 0xFF) return (Size){ 0 };
        uint32_t marker = byte_at(s, at + 1);
        if (marker == 0xFF) {
            at++; // fill byte
            continue;
        }
        bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 &&
                     marker != 0xCC;
        if (frame) return (Size){ .height = big_16(s, at + 5), .width = big_16(s, at + 7) };
        bool bare = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
        at += bare ? 2 : 2 + (size_t)big_16(s, at + 2);
    }
    return (Size){ 0 };
}

static Size png_size(Str s)
{
    return (Size){ .width = big_32(s, 16), .height = big_32(s, 20) };
}

static Size gif_size(Str s)
{
    return (Size){ .width = little(s, 6, 2), .height = little(s, 8, 2) };
}

static Size bmp_size(Str s)
{
    if (little(s, 14, 4) == 12) { // the header of OS/2
        return (Size){ .width = little(s, 18, 2), .height = little(s, 20, 2) };
    }
    int64_t height = (int32_t)(uint32_t)little(s, 22, 4); // negative: stored from the top
    return (Size){ .width = little(s, 18, 4), .height = height < 0 ? -height : height };
}

static Size webp_size(Str s)
{
    Str kind = str_sub(s, 12, 16);
    if (str_eq(kind, STR("VP8 "))) {
        return (Size){ .width = little(s, 26, 2) & 0x3FFF, .height = little(s, 28, 2) & 0x3FFF };
    }
    if (str_eq(kind, STR("VP8L"))) {
        int64_t bits = little(s, 21, 4);
        return (Size){ .width = (bits & 0x3FFF) + 1, .height = (bits >> 14 & 0x3FFF) + 1 };
    }
    if (str_eq(kind, STR("VP8X"))) {
        return (Size){ .width = little(s, 24, 3) + 1, .height = little(s, 27, 3) + 1 };
    }
    return (Size){ 0 };
}

static bool is_heic(Str s)
{
    static const Str brands[] = { STR_INIT("heic"), STR_INIT("heix"), STR_INIT("hevc"),
                                  STR_INIT("heim"), STR_INIT("mif1"), STR_INIT("msf1") };
    if (!str_eq(str_sub(s, 4, 8), STR("ftyp"))) return false;
    for (size_t i = 0; i < sizeof brands / sizeof *brands; i++) {
        if (str_eq(str_sub(s, 8, 12), brands[i])) return true;
    }
    return false;
}

// What a type begins with and where its size stands.
static const struct {
    PictureType type;
    Str magic;
    size_t least; /* bytes without which there is no size */
    Size (*size)(Str);
} types[] = {
    { .type = PICTURE_JPEG, .magic = STR_INIT("\xFF\xD8\xFF"), .least = 4, .size = jpeg_size },
    { .type = PICTURE_PNG, .magic = STR_INIT("\x89PNG\r\n\x1A\n"), .least = 24, .size = png_size },
    { .type = PICTURE_GIF, .magic = STR_INIT("GIF8"), .least = 10, .size = gif_size },
    { .type = PICTURE_BMP, .magic = STR_INIT("BM"), .least = 26, .size = bmp_size },
};

PictureType picture_read(Str head, int64_t *width, int64_t *height)
{
    Size size = { 0 };
    PictureType type = PICTURE_UNKNOWN;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (!str_starts(head, types[i].magic)) continue;
        type = types[i].type;
        if (head.n >= types[i].least) size = types[i].size(head);
    }
    if (str_starts(head, STR("RIFF")) && str_eq(str_sub(head, 8, 12), STR("WEBP"))) {
        type = PICTURE_WEBP;
        if (head.n >= 30) size = webp_size(head);
    }
    if (is_heic(head)) type = PICTURE_HEIC;
    *width = size.width;
    *height = size.height;
    return type;
}
