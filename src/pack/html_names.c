// Two tables, sorted by name, and one search for both. A list of names is needed because people
// write "a<b" and "<naam>" where they mean just that: only what HTML knows is a tag.
#include "pack/html_names.h"

#include <stdlib.h>
#include <string.h>

enum { QUIET = TAG_QUIET, BREAK = TAG_BREAK, PICTURE = TAG_PICTURE, MARKS = 0 };

// clang-format off
static const struct Tag { char name[HTML_NAME_MAX + 1]; int kind; } tags[] = {
    {"a", MARKS}, {"abbr", MARKS}, {"acronym", MARKS}, {"address", BREAK}, {"area", MARKS},
    {"article", BREAK}, {"aside", BREAK}, {"audio", PICTURE}, {"b", MARKS}, {"bdi", MARKS},
    {"bdo", MARKS}, {"big", MARKS}, {"blockquote", BREAK}, {"body", QUIET | BREAK},
    {"br", QUIET | BREAK}, {"button", MARKS}, {"canvas", PICTURE}, {"caption", BREAK},
    {"center", BREAK}, {"cite", MARKS}, {"code", MARKS}, {"col", MARKS}, {"colgroup", MARKS},
    {"data", MARKS}, {"dd", BREAK}, {"del", MARKS}, {"details", MARKS}, {"dfn", MARKS},
    {"dialog", MARKS}, {"div", QUIET | BREAK}, {"dl", BREAK}, {"dt", BREAK}, {"em", MARKS},
    {"embed", PICTURE}, {"fieldset", BREAK}, {"figcaption", BREAK}, {"figure", PICTURE},
    {"font", QUIET}, {"footer", BREAK}, {"form", BREAK}, {"h1", BREAK}, {"h2", BREAK},
    {"h3", BREAK}, {"h4", BREAK}, {"h5", BREAK}, {"h6", BREAK}, {"head", QUIET | BREAK},
    {"header", BREAK}, {"hr", BREAK}, {"html", QUIET | BREAK}, {"i", MARKS}, {"iframe", PICTURE},
    {"img", PICTURE}, {"input", MARKS}, {"ins", MARKS}, {"kbd", MARKS}, {"label", MARKS},
    {"legend", BREAK}, {"li", BREAK}, {"link", QUIET | BREAK}, {"main", BREAK}, {"map", MARKS},
    {"mark", MARKS}, {"math", MARKS}, {"menu", MARKS}, {"meta", QUIET | BREAK}, {"meter", MARKS},
    {"nav", BREAK}, {"nobr", QUIET}, {"object", PICTURE}, {"ol", BREAK}, {"option", MARKS},
    {"output", MARKS}, {"p", QUIET | BREAK}, {"param", MARKS}, {"picture", PICTURE}, {"pre", BREAK},
    {"progress", MARKS}, {"q", MARKS}, {"rp", MARKS}, {"rt", MARKS}, {"ruby", MARKS}, {"s", MARKS},
    {"samp", MARKS}, {"script", MARKS}, {"section", BREAK}, {"select", MARKS}, {"small", MARKS},
    {"source", MARKS}, {"span", QUIET}, {"strike", MARKS}, {"strong", MARKS}, {"style", MARKS},
    {"sub", MARKS}, {"summary", MARKS}, {"sup", MARKS}, {"svg", PICTURE}, {"table", BREAK},
    {"tbody", QUIET}, {"td", BREAK}, {"template", MARKS}, {"textarea", MARKS}, {"tfoot", QUIET},
    {"th", BREAK}, {"thead", QUIET}, {"time", MARKS}, {"title", QUIET}, {"tr", BREAK},
    {"track", MARKS}, {"tt", MARKS}, {"u", MARKS}, {"ul", BREAK}, {"var", MARKS},
    {"video", PICTURE}, {"wbr", QUIET},
};

static const struct Sign { char name[HTML_NAME_MAX + 1]; uint32_t character; } signs[] = {
    {"AElig", 0xC6}, {"Aacute", 0xC1}, {"Acirc", 0xC2}, {"Agrave", 0xC0}, {"Aring", 0xC5},
    {"Atilde", 0xC3}, {"Auml", 0xC4}, {"Ccedil", 0xC7}, {"Dagger", 0x2021}, {"Delta", 0x394},
    {"ETH", 0xD0}, {"Eacute", 0xC9}, {"Ecirc", 0xCA}, {"Egrave", 0xC8}, {"Euml", 0xCB},
    {"Iacute", 0xCD}, {"Icirc", 0xCE}, {"Igrave", 0xCC}, {"Iuml", 0xCF}, {"Ntilde", 0xD1},
    {"OElig", 0x152}, {"Oacute", 0xD3}, {"Ocirc", 0xD4}, {"Ograve", 0xD2}, {"Omega", 0x3A9},
    {"Oslash", 0xD8}, {"Otilde", 0xD5}, {"Ouml", 0xD6}, {"Prime", 0x2033}, {"Scaron", 0x160},
    {"THORN", 0xDE}, {"Uacute", 0xDA}, {"Ucirc", 0xDB}, {"Ugrave", 0xD9}, {"Uuml", 0xDC},
    {"Yacute", 0xDD}, {"Yuml", 0x178}, {"aacute", 0xE1}, {"acirc", 0xE2}, {"acute", 0xB4},
    {"aelig", 0xE6}, {"agrave", 0xE0}, {"alpha", 0x3B1}, {"amp", 0x26}, {"apos", 0x27},
    {"aring", 0xE5}, {"asymp", 0x2248}, {"atilde", 0xE3}, {"auml", 0xE4}, {"bdquo", 0x201E},
    {"beta", 0x3B2}, {"brvbar", 0xA6}, {"bull", 0x2022}, {"ccedil", 0xE7}, {"cedil", 0xB8},
    {"cent", 0xA2}, {"circ", 0x2C6}, {"copy", 0xA9}, {"curren", 0xA4}, {"dagger", 0x2020},
    {"darr", 0x2193}, {"deg", 0xB0}, {"delta", 0x3B4}, {"divide", 0xF7}, {"eacute", 0xE9},
    {"ecirc", 0xEA}, {"egrave", 0xE8}, {"emsp", 0x2003}, {"ensp", 0x2002}, {"eth", 0xF0},
    {"euml", 0xEB}, {"euro", 0x20AC}, {"fnof", 0x192}, {"frac12", 0xBD}, {"frac14", 0xBC},
    {"frac34", 0xBE}, {"gamma", 0x3B3}, {"ge", 0x2265}, {"gt", 0x3E}, {"harr", 0x2194},
    {"hearts", 0x2665}, {"hellip", 0x2026}, {"iacute", 0xED}, {"icirc", 0xEE}, {"iexcl", 0xA1},
    {"igrave", 0xEC}, {"infin", 0x221E}, {"iquest", 0xBF}, {"iuml", 0xEF}, {"lambda", 0x3BB},
    {"laquo", 0xAB}, {"larr", 0x2190}, {"ldquo", 0x201C}, {"le", 0x2264}, {"lrm", 0x200E},
    {"lsaquo", 0x2039}, {"lsquo", 0x2018}, {"lt", 0x3C}, {"macr", 0xAF}, {"mdash", 0x2014},
    {"micro", 0xB5}, {"middot", 0xB7}, {"minus", 0x2212}, {"mu", 0x3BC}, {"nbsp", 0xA0},
    {"ndash", 0x2013}, {"ne", 0x2260}, {"not", 0xAC}, {"ntilde", 0xF1}, {"oacute", 0xF3},
    {"ocirc", 0xF4}, {"oelig", 0x153}, {"ograve", 0xF2}, {"omega", 0x3C9}, {"ordf", 0xAA},
    {"ordm", 0xBA}, {"oslash", 0xF8}, {"otilde", 0xF5}, {"ouml", 0xF6}, {"para", 0xB6},
    {"permil", 0x2030}, {"phi", 0x3C6}, {"pi", 0x3C0}, {"plusmn", 0xB1}, {"pound", 0xA3},
    {"prime", 0x2032}, {"quot", 0x22}, {"radic", 0x221A}, {"raquo", 0xBB}, {"rarr", 0x2192},
    {"rdquo", 0x201D}, {"reg", 0xAE}, {"rlm", 0x200F}, {"rsaquo", 0x203A}, {"rsquo", 0x2019},
    {"sbquo", 0x201A}, {"scaron", 0x161}, {"sect", 0xA7}, {"shy", 0xAD}, {"sigma", 0x3C3},
    {"sum", 0x2211}, {"sup1", 0xB9}, {"sup2", 0xB2}, {"sup3", 0xB3}, {"szlig", 0xDF},
    {"theta", 0x3B8}, {"thinsp", 0x2009}, {"thorn", 0xFE}, {"tilde", 0x2DC}, {"times", 0xD7},
    {"trade", 0x2122}, {"uacute", 0xFA}, {"uarr", 0x2191}, {"ucirc", 0xFB}, {"ugrave", 0xF9},
    {"uml", 0xA8}, {"uuml", 0xFC}, {"yacute", 0xFD}, {"yen", 0xA5}, {"yuml", 0xFF}, {"zwj", 0x200D},
    {"zwnj", 0x200C},
};
// clang-format on

// Rows of both tables begin with their name, filled up with NULs; so does what is looked for.
static int by_name(const void *key, const void *row)
{
    return memcmp(key, row, HTML_NAME_MAX + 1);
}

// False: longer than any name.
static bool fill_name(char filled[HTML_NAME_MAX + 1], Str name)
{
    if (name.n == 0 || name.n > HTML_NAME_MAX) return false;
    memcpy(filled, name.p, name.n);
    return true;
}

bool html_tag(Str name, int *kind)
{
    char key[HTML_NAME_MAX + 1] = "";
    if (!fill_name(key, name)) return false;
    const struct Tag *tag = bsearch(key, tags, sizeof tags / sizeof *tags, sizeof *tags, by_name);
    if (tag) *kind = tag->kind;
    return tag != NULL;
}

uint32_t html_character(Str name)
{
    char key[HTML_NAME_MAX + 1] = "";
    if (!fill_name(key, name)) return 0;
    const struct Sign *sign = bsearch(key, signs, sizeof signs / sizeof *signs, sizeof *signs,
                                      by_name);
    return sign ? sign->character : 0;
}
