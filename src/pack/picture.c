// Heads of picture files, as far as width and height. Decoders allocate what the head asks for, so it
// is read here first and judged by the caller: a file of a hundred bytes can ask for gigabytes. Asking
// a decoder would mean decoding. GIF needs its first frame too, because the frame may be larger than
// the canvas and it is the frame that is allocated; HEIC is a tree of boxes, of which only the path to
// the sizes is walked. Layouts: JPEG ISO 10918-1 B.2, PNG (W3C) 11.2.2, WebP container specification
// (Google), GIF89a 18 to 24, BMP as in wingdi.h, HEIC ISO 14496-12 4.2 and ISO 23008-12 6.5.3.
#include "pack/picture.h"

static uint32_t byte_at(Str s, size_t at)
{
    return at < s.n ? (unsigned char)s.p[at] : 0;
}

// Little-endian, `count` bytes.
static uint32_t little(Str s, size_t at, int count)
{
    uint32_t value = 0;
    for (int i = 0; i < count; i++) {
        value |= byte_at(s, at + (size_t)i) << (8 * i);
    }
    return value;
}

static uint32_t big(Str s, size_t at, int count)
{
    uint32_t value = 0;
    for (int i = 0; i < count; i++) {
        value = value << 8 | byte_at(s, at + (size_t)i);
    }
    return value;
}

static bool holds(Str s, size_t at, Str what)
{
    return str_eq(str_sub(s, at, at + what.n), what);
}

// JPEG ----------------------------------------------------------------------------------------------

typedef struct Segment {
    uint32_t marker;
    Str bytes; // behind the length; cut off where the file is
} Segment;

enum { MARKER_EXIF = 0xE1, MARKER_END = 0xD9, MARKER_SCAN = 0xDA };

// The next segment from `*at` on; false, and `*at` on its marker, at the first scan or the end.
static bool next_segment(Str s, size_t *at, Segment *segment)
{
    while (*at + 4 <= s.n) {
        uint32_t marker = byte_at(s, *at + 1);
        // libjpeg looks for the next marker past anything else, so does this
        if (byte_at(s, *at) != 0xFF || marker == 0xFF) {
            *at += 1;
            continue;
        }
        bool alone = marker <= 1 || (marker & 0xF8) == 0xD0;
        if (alone) {
            *at += 2;
            continue;
        }
        if (marker == MARKER_SCAN || marker == MARKER_END) return false;
        size_t end = *at + 2 + big(s, *at + 2, 2);
        *segment = (Segment){ .marker = marker, .bytes = str_sub(s, *at + 4, end) };
        if (end < *at + 4)
            segment->bytes.n = 0; // its length says less than the length itself takes
        *at = end;
        return true;
    }
    return false;
}

// Start-of-frame markers; C4, C8 and CC lie among them and are something else.
static bool is_frame_marker(uint32_t marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

static PictureHead jpeg_head(Str s)
{
    PictureHead head = { PICTURE_JPEG, 0, 0 };
    Segment segment;
    for (size_t at = 2; next_segment(s, &at, &segment);) {
        if (!is_frame_marker(segment.marker)) continue;
        if (segment.bytes.n < 5) return head;
        head.h = big(segment.bytes, 1, 2);
        head.w = big(segment.bytes, 3, 2);
        return head;
    }
    return head;
}

Str picture_exif(Str jpeg)
{
    Segment segment;
    for (size_t at = 2; next_segment(jpeg, &at, &segment);) {
        bool exif = segment.marker == MARKER_EXIF && holds(segment.bytes, 0, STR("Exif\0\0"));
        if (exif) return segment.bytes; // the first such segment may hold XMP instead
    }
    return (Str){ 0 };
}

static bool jpeg_is_cut_off(Str jpeg)
{
    Segment segment;
    size_t at = 2;
    while (next_segment(jpeg, &at, &segment)) {
    }
    Str rest = str_drop(jpeg, at);
    return str_find(rest, STR("\xFF\xD9")) == rest.n;
}

// The others ----------------------------------------------------------------------------------------

static PictureHead png_head(Str s)
{
    if (s.n < 24 || !holds(s, 12, STR("IHDR"))) return (PictureHead){ PICTURE_PNG, 0, 0 };
    return (PictureHead){ PICTURE_PNG, big(s, 16, 4), big(s, 20, 4) };
}

static PictureHead webp_head(Str s)
{
    PictureHead head = { PICTURE_WEBP, 0, 0 };
    if (s.n < 30) return head;
    if (holds(s, 12, STR("VP8X"))) {
        head.w = little(s, 24, 3) + 1;
        head.h = little(s, 27, 3) + 1;
    } else if (holds(s, 12, STR("VP8L")) && byte_at(s, 20) == 0x2F) {
        uint32_t bits = little(s, 21, 4);
        head.w = (bits & 0x3FFF) + 1;
        head.h = (bits >> 14 & 0x3FFF) + 1;
    } else if (holds(s, 12, STR("VP8 ")) && holds(s, 23, STR("\x9D\x01\x2A"))) {
        head.w = little(s, 26, 2) & 0x3FFF;
        head.h = little(s, 28, 2) & 0x3FFF;
    }
    return head;
}

// Bytes of a colour table, from the flags that announce it.
static size_t colour_table(uint32_t flags)
{
    return flags & 0x80 ? (size_t)3 << ((flags & 7) + 1) : 0;
}

// Behind the blocks of data that begin at `at`, and the nought that ends them.
static size_t gif_blocks_end(Str s, size_t at)
{
    while (byte_at(s, at) != 0) {
        at += 1 + byte_at(s, at);
    }
    return at + 1;
}

enum { GIF_FRAME = 10 }; // bytes of a frame's head

// Where the first frame begins; s.n when its head is not there.
static size_t gif_frame(Str s)
{
    size_t at = 13 + colour_table(byte_at(s, 10));
    while (at + GIF_FRAME <= s.n && byte_at(s, at) != 0x2C) {
        // SDL_image skips what it does not know, byte by byte
        at = byte_at(s, at) == 0x21 ? gif_blocks_end(s, at + 2) : at + 1;
    }
    return at + GIF_FRAME <= s.n ? at : s.n;
}

static PictureHead gif_head(Str s)
{
    PictureHead head = { PICTURE_GIF, 0, 0 };
    size_t at = gif_frame(s);
    if (at == s.n) return head;
    uint32_t canvas_w = little(s, 6, 2), canvas_h = little(s, 8, 2);
    uint32_t w = little(s, at + 5, 2), h = little(s, at + 7, 2);
    if (w == 0 || h == 0) return head;
    head.w = w > canvas_w ? w : canvas_w;
    head.h = h > canvas_h ? h : canvas_h;
    return head;
}

static bool gif_is_cut_off(Str s)
{
    size_t at = gif_frame(s);
    if (at == s.n) return true;
    at += GIF_FRAME + colour_table(byte_at(s, at + 9)) + 1; // 1: the length of a code
    return gif_blocks_end(s, at) > s.n;
}

static PictureHead bmp_head(Str s)
{
    PictureHead head = { PICTURE_BMP, 0, 0 };
    if (s.n < 26) return head;
    if (little(s, 14, 4) == 12) { // the first, OS/2 header
        head.w = little(s, 18, 2);
        head.h = little(s, 20, 2);
        return head;
    }
    head.w = little(s, 18, 4);
    head.h = little(s, 22, 4);
    if (head.h > INT32_MAX) head.h = 0 - head.h; // negative: rows run from the top
    return head;
}

// HEIC ----------------------------------------------------------------------------------------------

typedef struct Box {
    Str type, body;
} Box;

// Takes the first box off `*rest`, cut off where the bytes end; false when there is none.
static bool next_box(Str *rest, Box *box)
{
    if (rest->n < 8) return false;
    uint64_t size = big(*rest, 0, 4), head = 8;
    if (size == 1) {
        size = (uint64_t)big(*rest, 8, 4) << 32 | big(*rest, 12, 4);
        head = 16;
    }
    if (size == 0 || size > rest->n) size = rest->n; // 0: up to the end
    if (size < head) return false;
    *box = (Box){ str_sub(*rest, 4, 8), str_sub(*rest, (size_t)head, (size_t)size) };
    *rest = str_drop(*rest, (size_t)size);
    return true;
}

// The contents of the first box of this type in `within`; empty when there is none.
static Str box_in(Str within, Str type)
{
    Box box;
    while (next_box(&within, &box)) {
        if (str_eq(box.type, type)) return box.body;
    }
    return (Str){ 0 };
}

// Phones cut a photo in tiles and add a small copy, and each has a size: the largest is the photo's.
static PictureHead heic_head(Str s)
{
    PictureHead head = { PICTURE_HEIC, 0, 0 };
    Str meta = str_drop(box_in(s, STR("meta")), 4); // behind its version and flags
    Str sizes = box_in(box_in(meta, STR("iprp")), STR("ipco"));
    Box box;
    while (next_box(&sizes, &box)) {
        if (!str_eq(box.type, STR("ispe")) || box.body.n < 12) continue;
        uint32_t w = big(box.body, 4, 4), h = big(box.body, 8, 4);
        if ((uint64_t)w * h <= (uint64_t)head.w * head.h) continue;
        head.w = w;
        head.h = h;
    }
    return head;
}

// What a type begins with. Brands of HEIC: ISO 23008-12 annex B.4 and 10.2.
static const struct Magic {
    size_t at;
    Str bytes;
    PictureHead (*head)(Str);
} magics[] = {
    { 0, STR_INIT("\xFF\xD8\xFF"), jpeg_head }, { 0, STR_INIT("\x89PNG\r\n\x1A\n"), png_head },
    { 8, STR_INIT("WEBP"), webp_head },         { 0, STR_INIT("GIF87a"), gif_head },
    { 0, STR_INIT("GIF89a"), gif_head },        { 0, STR_INIT("BM"), bmp_head },
    { 4, STR_INIT("ftypheic"), heic_head },     { 4, STR_INIT("ftypheix"), heic_head },
    { 4, STR_INIT("ftyphevc"), heic_head },     { 4, STR_INIT("ftypheim"), heic_head },
    { 4, STR_INIT("ftypmif1"), heic_head },     { 4, STR_INIT("ftypmsf1"), heic_head },
};

PictureHead picture_head(Str bytes)
{
    for (size_t i = 0; i < sizeof magics / sizeof magics[0]; i++) {
        if (!holds(bytes, magics[i].at, magics[i].bytes)) continue;
        PictureHead head = magics[i].head(bytes);
        if (head.w == 0 || head.h == 0) head.w = head.h = 0;
        return head;
    }
    return (PictureHead){ 0 };
}

bool picture_is_cut_off(PictureType type, Str bytes)
{
    if (type == PICTURE_JPEG) return jpeg_is_cut_off(bytes);
    return type == PICTURE_GIF && gif_is_cut_off(bytes);
}

bool picture_is_too_large(PictureHead head)
{
    if (head.w > PICTURE_SIDE_MAX || head.h > PICTURE_SIDE_MAX) return true;
    return (uint64_t)head.w * head.h > PICTURE_PIXELS_MAX;
}

bool picture_is_shown(PictureType type)
{
#ifdef AVONDSPEL_HEIF
    return type != PICTURE_UNKNOWN;
#else
    return type != PICTURE_UNKNOWN && type != PICTURE_HEIC;
#endif
}
