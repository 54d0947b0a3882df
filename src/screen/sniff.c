// Decoders allocate what the header asks for, so the header is read here first and judged by the
// caller: a file of a hundred bytes can ask for gigabytes. GIF needs its first frame too, because
// the frame may be larger than the canvas and it is the frame that is allocated. Layouts: JPEG ISO
// 10918-1 B.2, PNG (W3C) 11.2.2, WebP container specification (Google), GIF89a 18 to 24, BMP as in
// wingdi.h.
#include "screen/sniff.h"

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

// Start-of-frame markers; C4, C8 and CC lie among them and are something else.
static bool is_frame_marker(uint32_t marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

static PictureHead sniff_jpeg(Str s)
{
    PictureHead head = { PICTURE_JPEG, 0, 0 };
    size_t at = 2;
    while (at + 9 <= s.n) {
        if (byte_at(s, at) != 0xFF) { // libjpeg looks for the next marker, so does this
            at++;
            continue;
        }
        uint32_t marker = byte_at(s, at + 1);
        if (is_frame_marker(marker)) {
            head.h = big(s, at + 5, 2);
            head.w = big(s, at + 7, 2);
            return head;
        }
        bool alone = marker == 0 || marker == 1 || marker == 0xFF || (marker & 0xF8) == 0xD0;
        if (alone) {
            at += marker == 0xFF ? 1 : 2;
        } else if (marker == 0xDA || marker == 0xD9) {
            return head; // the scan or the end before any frame
        } else {
            at += 2 + big(s, at + 2, 2);
        }
    }
    return head;
}

static PictureHead sniff_png(Str s)
{
    if (s.n < 24 || !holds(s, 12, STR("IHDR"))) return (PictureHead){ PICTURE_PNG, 0, 0 };
    return (PictureHead){ PICTURE_PNG, big(s, 16, 4), big(s, 20, 4) };
}

static PictureHead sniff_webp(Str s)
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

static PictureHead sniff_gif(Str s)
{
    PictureHead head = { PICTURE_GIF, 0, 0 };
    if (s.n < 13) return head;
    uint32_t canvas_w = little(s, 6, 2), canvas_h = little(s, 8, 2);
    size_t at = 13 + colour_table(byte_at(s, 10));
    while (at + 10 <= s.n) {
        uint32_t block = byte_at(s, at);
        if (block == 0x2C) {
            uint32_t w = little(s, at + 5, 2), h = little(s, at + 7, 2);
            if (w == 0 || h == 0) return head;
            head.w = w > canvas_w ? w : canvas_w;
            head.h = h > canvas_h ? h : canvas_h;
            return head;
        }
        if (block != 0x21) { // SDL_image skips what it does not know, byte by byte
            at++;
            continue;
        }
        at += 2;
        while (byte_at(s, at) != 0) {
            at += 1 + byte_at(s, at);
        }
        at++;
    }
    return head;
}

static PictureHead sniff_bmp(Str s)
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

typedef struct Magic {
    size_t at;
    Str bytes;
    PictureHead (*sniff)(Str);
} Magic;

static const Magic magics[] = {
    { 0, STR_INIT("\xFF\xD8\xFF"), sniff_jpeg }, { 0, STR_INIT("\x89PNG\r\n\x1A\n"), sniff_png },
    { 8, STR_INIT("WEBP"), sniff_webp },         { 0, STR_INIT("GIF87a"), sniff_gif },
    { 0, STR_INIT("GIF89a"), sniff_gif },        { 0, STR_INIT("BM"), sniff_bmp },
};

PictureHead picture_sniff(Str bytes)
{
    for (size_t i = 0; i < sizeof magics / sizeof magics[0]; i++) {
        if (!holds(bytes, magics[i].at, magics[i].bytes)) continue;
        PictureHead head = magics[i].sniff(bytes);
        return head.w > 0 && head.h > 0 ? head : (PictureHead){ 0 };
    }
    return (PictureHead){ 0 };
}
