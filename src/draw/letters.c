// From a text to the letters that are drawn: each with its face, script and bidi level. Faces are
// chosen a grapheme cluster at a time, because an accent, a joiner or a variation selector means
// nothing away from its base. What no face covers is taken out here, once, so that nothing behind
// this file can draw a box. Scripts come from HarfBuzz, levels from FriBidi. Letting fontconfig
// choose fallback faces was rejected: its answer depends on what else is installed.
#include "draw/shape.h"

#include "base/utf8.h"

#include <fribidi.h>
#include <hb.h>
#include <string.h>

// Faces to try in this order, regular; the bold one of a face follows it in FontFace.
enum { CHAIN = 3 };
static const FontFace latin_chain[CHAIN] = { FACE_REGULAR, FACE_SIGNS, FACE_ARABIC };
static const FontFace arabic_chain[CHAIN] = { FACE_ARABIC, FACE_SIGNS, FACE_REGULAR };

// Characters of a cluster that are drawn: the stream-safe format of UAX #15 says that no language
// stacks more accents than thirty. HarfBuzz takes quadratic time over thousands.
enum { CLUSTER_LONGEST = 32 };

typedef struct Setter {
    const Metrics *metrics;
    hb_unicode_funcs_t *unicode;
    bool bold;
    char *bytes; // the text that is left
    size_t size;
    Letter *letters;
    int count;
    bool dropped; // something was left out since the last letter
} Setter;

static bool is_newline(uint32_t c)
{
    return c == '\n' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

static bool is_control(uint32_t c)
{
    bool no_character = (c & 0xFFFE) == 0xFFFE;
    bool soft_hyphen = c == 0xAD; // words are not hyphenated
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || soft_hyphen || no_character;
}

// Characters that steer others and have no picture of their own, so no face need cover them.
static bool is_invisible(uint32_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF ||
           (c >= 0xE0000 && c <= 0xE0FFF) || c == 0x061C || c == 0x034F;
}

static bool has_own_script(uint32_t script)
{
    return script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED &&
           script != HB_SCRIPT_UNKNOWN;
}

static void append(Setter *to, uint32_t character, FontFace face, uint32_t script)
{
    bool at_start = to->count == 0 || to->letters[to->count - 1].character == '\n';
    bool after_blank = !at_start && to->letters[to->count - 1].character == ' ';
    if (character == ' ' && (at_start || (after_blank && to->dropped))) return;
    to->dropped = false;
    to->letters[to->count++] = (Letter){
        .character = character, .at = (uint32_t)to->size, .script = script, .face = face
    };
    to->size += utf8_put(to->bytes + to->size, character);
}

static void append_newline(Setter *to)
{
    while (to->count > 0 && to->letters[to->count - 1].character == ' ') {
        to->size = to->letters[--to->count].at;
    }
    append(to, '\n', FACE_REGULAR, HB_SCRIPT_COMMON);
}

static FontFace weighted(FontFace face, bool bold)
{
    return bold ? face + 1 : face;
}

static bool covers(const Setter *to, FontFace face, uint32_t character)
{
    return to->metrics->covers(to->metrics, face, character);
}

// Arabic digits and commas have no script of their own, but they do have a block.
static const FontFace *chain_for(uint32_t base, uint32_t script)
{
    bool arabic = script == HB_SCRIPT_ARABIC || (base >= 0x0600 && base <= 0x06FF);
    return arabic ? arabic_chain : latin_chain;
}

// The first face that draws the whole cluster, or failing that its base; FACE_COUNT: none does.
static FontFace face_for(const Setter *to, Str cluster, const FontFace *chain)
{
    FontFace draws_base = FACE_COUNT;
    for (int i = 0; i < CHAIN; i++) {
        FontFace face = weighted(chain[i], to->bold);
        bool base = true, all = true;
        for (size_t at = 0; at < cluster.n && all && base;) {
            bool first = at == 0;
            uint32_t c = utf8_next(cluster, &at);
            if (is_invisible(c) || covers(to, face, c)) continue;
            all = false;
            base = !first;
        }
        if (all) return face;
        if (base && draws_base == FACE_COUNT) draws_base = face;
    }
    return draws_base;
}

static void append_cluster(Setter *to, Str cluster)
{
    size_t at = 0;
    uint32_t base = utf8_next(cluster, &at);
    uint32_t script = hb_unicode_script(to->unicode, base);
    FontFace face = face_for(to, cluster, chain_for(base, script));
    // A blank between Arabic words belongs to them: a run of text is then not cut at every blank.
    FontFace arabic = weighted(FACE_ARABIC, to->bold);
    bool inside = base == ' ' && to->count > 0 && to->letters[to->count - 1].face == arabic;
    if (inside && covers(to, arabic, ' ')) face = arabic;
    if (face == FACE_COUNT) {
        to->dropped = true;
        return;
    }
    at = 0;
    for (int i = 0; i < CLUSTER_LONGEST && at < cluster.n; i++) {
        uint32_t c = utf8_next(cluster, &at);
        if (is_invisible(c) || covers(to, face, c)) append(to, c, face, script);
    }
}

static void append_all(Setter *to, Str text)
{
    for (size_t at = 0; at < text.n;) {
        size_t next = at;
        uint32_t first = utf8_next(text, &next);
        if (is_newline(first)) {
            append_newline(to);
        } else if (first == '\t') {
            append_cluster(to, STR(" "));
        } else if (!is_control(first)) {
            next = utf8_grapheme_end(text, at);
            append_cluster(to, str_sub(text, at, next));
        }
        at = next;
    }
    // Nothing after the last word counts: no blank, no empty line.
    while (to->count > 0 && (to->letters[to->count - 1].character == ' ' ||
                             to->letters[to->count - 1].character == '\n')) {
        to->size = to->letters[--to->count].at;
    }
}

// Signs and accents take the script of what stands before them, at the very start of what follows.
static void resolve_scripts(Letters *letters)
{
    uint32_t script = HB_SCRIPT_LATIN;
    for (int i = 0; i < letters->count; i++) {
        if (!has_own_script(letters->items[i].script)) continue;
        script = letters->items[i].script;
        break;
    }
    for (int i = 0; i < letters->count; i++) {
        if (has_own_script(letters->items[i].script)) {
            script = letters->items[i].script;
        } else {
            letters->items[i].script = script;
        }
    }
}

static void resolve_line(Letter *letters, int count, const FriBidiChar *characters,
                         const FriBidiCharType *types, FriBidiBracketType *brackets,
                         FriBidiLevel *levels, FriBidiParType base)
{
    fribidi_get_bracket_types(characters, count, types, brackets);
    bool ok = fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, levels) > 0;
    for (int i = 0; i < count; i++) {
        letters[i].level = ok && levels[i] >= 0 ? (uint8_t)levels[i] : base == FRIBIDI_PAR_RTL;
    }
}

// UAX #9 works a paragraph at a time, and a newline ends one; the direction of the whole text is
// that of its first letter with one (P2), because a block has one margin.
static void resolve_levels(Letters *letters, Arena *arena)
{
    size_t n = (size_t)letters->count;
    FriBidiChar *characters = arena_new(arena, FriBidiChar, n);
    FriBidiCharType *types = arena_new(arena, FriBidiCharType, n);
    for (int i = 0; i < letters->count; i++) {
        characters[i] = letters->items[i].character;
    }
    fribidi_get_bidi_types(characters, letters->count, types);
    FriBidiCharType seen = 0;
    for (int i = 0; i < letters->count; i++) {
        seen |= types[i];
    }
    FriBidiCharType turns = FRIBIDI_MASK_RTL | FRIBIDI_MASK_ARABIC | FRIBIDI_MASK_EXPLICIT |
                            FRIBIDI_MASK_ISOLATE;
    if (!(seen & turns)) return; // nearly every text: everything stays at level 0
    FriBidiParType base = fribidi_get_par_direction(types, letters->count);
    if (base != FRIBIDI_PAR_RTL) base = FRIBIDI_PAR_LTR;
    letters->rtl = base == FRIBIDI_PAR_RTL;
    FriBidiBracketType *brackets = arena_new(arena, FriBidiBracketType, n);
    FriBidiLevel *levels = arena_new(arena, FriBidiLevel, n);
    for (int from = 0; from < letters->count;) {
        int to = from;
        while (to < letters->count && letters->items[to].character != '\n') {
            to++;
        }
        if (to > from) {
            resolve_line(letters->items + from, to - from, characters + from, types + from,
                         brackets + from, levels + from, base);
        }
        from = to + 1;
    }
}

Letters text_letters(const Metrics *metrics, Arena *arena, Str text, bool bold)
{
    Setter to = {
        .metrics = metrics,
        .unicode = hb_unicode_funcs_get_default(),
        .bold = bold,
        .bytes = arena_alloc(arena, 3 * text.n + 4, 1), // a byte that is no UTF-8 becomes U+FFFD
        .letters = arena_new(arena, Letter, text.n + 1),
    };
    append_all(&to, text);
    Letters letters = { .text = { to.bytes, to.size }, .items = to.letters, .count = to.count };
    resolve_scripts(&letters);
    resolve_levels(&letters, arena);
    return letters;
}
