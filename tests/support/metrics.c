// Every cluster as wide as every other, so that a test about breaking lines can count characters.
// Which face owns which character follows the real fonts in outline: that is what splits runs.
#include "support/metrics.h"

#include "base/utf8.h"

static bool is_arabic(uint32_t c)
{
    return (c >= 0x0600 && c <= 0x06FF) || (c >= 0x0750 && c <= 0x077F) ||
           (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
}

static bool is_sign(uint32_t c)
{
    return (c >= 0x2190 && c <= 0x2BFF) || c >= 0x1F000;
}

static bool is_private(uint32_t c)
{
    return c >= 0xE000 && c <= 0xF8FF;
}

static bool fake_covers(const Metrics *metrics, FontFace face, uint32_t character)
{
    (void)metrics;
    if (is_private(character)) return false;
    switch (face) {
    case FACE_ARABIC:
    case FACE_ARABIC_BOLD:
        return is_arabic(character) || character == ' ';
    case FACE_SIGNS:
    case FACE_SIGNS_BOLD:
        return is_sign(character);
    case FACE_REGULAR:
    case FACE_BOLD:
    case FACE_COUNT:
        break;
    }
    return !is_arabic(character) && !is_sign(character);
}

static int fake_shape(const Metrics *metrics, FontFace face, Str text, uint32_t script, bool rtl,
                      Cluster *out)
{
    (void)metrics;
    (void)script;
    (void)rtl;
    bool bold = face == FACE_BOLD || face == FACE_SIGNS_BOLD || face == FACE_ARABIC_BOLD;
    int count = 0;
    for (size_t at = 0; at < text.n; at = utf8_grapheme_end(text, at)) {
        out[count++] = (Cluster){ .at = (uint32_t)at, .advance = bold ? FAKE_BOLD : FAKE_REGULAR };
    }
    return count;
}

const Metrics *metrics_fake(void)
{
    static const Metrics fake = { .shape = fake_shape, .covers = fake_covers };
    return &fake;
}
