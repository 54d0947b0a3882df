// Which card is meant. Pupils write a colour, a letter, a number, or the answer itself; the order of
// the steps below decides when two readings meet. Words that fill up ("de rode kaart", "het goede
// antwoord is groen") are left out before looking. One letter from a colour counts only for a value
// of one word: in a longer one "brood" is bread.
#include "pack/side.h"

#include "base/utf8.h"
#include "pack/fuzzy.h"
#include "pack/value.h"

typedef enum Sort { SORT_COLOUR, SORT_MARK, SORT_VIEW } Sort;

// Whole values, fillers left out.
static const struct {
    Str word;
    Side side;
    Sort sort; /* MARK: a lone letter or number, which an answer of that very text overrules */
} side_words[] = {
    { STR_INIT("rood"), SIDE_RED, SORT_COLOUR },     { STR_INIT("rode"), SIDE_RED, SORT_COLOUR },
    { STR_INIT("red"), SIDE_RED, SORT_COLOUR },      { STR_INIT("r"), SIDE_RED, SORT_MARK },
    { STR_INIT("a"), SIDE_RED, SORT_MARK },          { STR_INIT("1"), SIDE_RED, SORT_MARK },
    { STR_INIT("eerste"), SIDE_RED, SORT_MARK },     { STR_INIT("groen"), SIDE_GREEN, SORT_COLOUR },
    { STR_INIT("groene"), SIDE_GREEN, SORT_COLOUR }, { STR_INIT("green"), SIDE_GREEN, SORT_COLOUR },
    { STR_INIT("g"), SIDE_GREEN, SORT_MARK },        { STR_INIT("b"), SIDE_GREEN, SORT_MARK },
    { STR_INIT("2"), SIDE_GREEN, SORT_MARK },        { STR_INIT("tweede"), SIDE_GREEN, SORT_MARK },
    { STR_INIT("eens"), SIDE_GREEN, SORT_VIEW },     { STR_INIT("waar"), SIDE_GREEN, SORT_VIEW },
    { STR_INIT("ja"), SIDE_GREEN, SORT_VIEW },       { STR_INIT("oneens"), SIDE_RED, SORT_VIEW },
    { STR_INIT("onwaar"), SIDE_RED, SORT_VIEW },     { STR_INIT("nee"), SIDE_RED, SORT_VIEW },
    { STR_INIT("niet eens"), SIDE_RED, SORT_VIEW },  { STR_INIT("niet waar"), SIDE_RED, SORT_VIEW },
};

static bool is_filler(Str word)
{
    static const Str fillers[] = {
        STR_INIT("het"),      STR_INIT("de"),    STR_INIT("is"),    STR_INIT("goede"),
        STR_INIT("juiste"),   STR_INIT("kaart"), STR_INIT("optie"), STR_INIT("nummer"),
        STR_INIT("antwoord"), STR_INIT("mee"),
    };
    for (size_t i = 0; i < sizeof fillers / sizeof *fillers; i++) {
        if (str_eq(word, fillers[i])) return true;
    }
    return false;
}

static Str without_fillers(Arena *scratch, Str folded)
{
    char *out = arena_new(scratch, char, folded.n + 1);
    size_t n = 0;
    for (Str rest = folded; rest.n;) {
        StrCut cut = str_cut(rest, ' ');
        rest = cut.tail;
        if (is_filler(cut.head)) continue;
        if (n) out[n++] = ' ';
        for (size_t i = 0; i < cut.head.n; i++) {
            out[n++] = cut.head.p[i];
        }
    }
    return (Str){ out, n };
}

static bool has_word(Str folded, Str word)
{
    for (Str rest = folded; rest.n;) {
        StrCut cut = str_cut(rest, ' ');
        if (str_eq(cut.head, word)) return true;
        rest = cut.tail;
    }
    return false;
}

// Where the blanks stand in "hangt ervan af" is the hardest thing about it.
static bool depends(Str core)
{
    static const Str words[] = { STR_INIT("hangt ervan af"), STR_INIT("hangt er van af"),
                                 STR_INIT("hangt er vanaf"), STR_INIT("hangt ervanaf") };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (str_find(core, words[i]) < core.n) return true;
    }
    return str_eq(core, STR("allebei")) || str_eq(core, STR("soms"));
}

// Step a: exactly one word for a side.
static bool read_word(Str core, bool red_text, bool green_text, bool statement, Side *side,
                      SideResult *result)
{
    for (size_t i = 0; i < sizeof side_words / sizeof *side_words; i++) {
        if (!str_eq(core, side_words[i].word)) continue;
        Sort sort = side_words[i].sort;
        if (sort == SORT_VIEW && !statement) return false;
        // The very text of an answer says more than a number, a letter or a yes.
        if (sort != SORT_COLOUR && red_text != green_text) return false;
        *side = side_words[i].side;
        bool other = *side == SIDE_RED ? green_text : red_text;
        *result = sort == SORT_COLOUR && other ? SIDE_DOUBTED : SIDE_READ;
        return true;
    }
    return false;
}

// Step c: a colour somewhere in a longer value.
static SideResult read_colour(Str folded, Side *side)
{
    bool red = has_word(folded, STR("rood")) || has_word(folded, STR("rode"));
    bool green = has_word(folded, STR("groen")) || has_word(folded, STR("groene"));
    if (red && green) return SIDE_BOTH;
    if ((!red && !green) || has_word(folded, STR("niet"))) return SIDE_UNKNOWN;
    *side = red ? SIDE_RED : SIDE_GREEN;
    return SIDE_READ;
}

// Step d: one word, one letter from one colour.
static SideResult read_near(Str core, Side *side)
{
    if (core.n == 0 || str_index(core, ' ') < core.n) return SIDE_UNKNOWN;
    bool red = fuzzy_distance(core, STR("rood"), 1) == 1;
    bool green = fuzzy_distance(core, STR("groen"), 1) == 1;
    if (red == green) return SIDE_UNKNOWN;
    *side = red ? SIDE_RED : SIDE_GREEN;
    return SIDE_GUESSED;
}

SideResult side_read(Arena *scratch, Str value, Str red, Str green, bool statement, Side *side)
{
    Str folded = utf8_fold(scratch, value);
    Str core = without_fillers(scratch, folded);
    if (statement && depends(core)) return SIDE_DEPENDS;
    Str key = value_key(scratch, value);
    bool red_text = key.n && str_eq(key, value_key(scratch, red));
    bool green_text = key.n && str_eq(key, value_key(scratch, green));
    SideResult result;
    if (read_word(core, red_text, green_text, statement, side, &result)) return result;
    if (red_text || green_text) {
        *side = red_text ? SIDE_RED : SIDE_GREEN;
        return SIDE_READ;
    }
    result = read_colour(folded, side);
    return result == SIDE_UNKNOWN ? read_near(core, side) : result;
}

Str side_word(Side side)
{
    return side == SIDE_RED ? STR("rood") : side == SIDE_GREEN ? STR("groen") : (Str){ 0 };
}
