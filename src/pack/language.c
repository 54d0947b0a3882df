// The languages of the families of a Dutch school. Names and codes are found in one table; pupils write
// "Turks", "turkse" and "tr", and mean one thing.
#include "pack/language.h"

#include <stdlib.h>

// clang-format off
static const struct {
    Str code, name;
} languages[] = {
    { .code = STR_INIT("nl"), .name = STR_INIT("Nederlands") },
    { .code = STR_INIT("en"), .name = STR_INIT("Engels") },
    { .code = STR_INIT("tr"), .name = STR_INIT("Turks") },
    { .code = STR_INIT("ar"), .name = STR_INIT("Arabisch") },
    { .code = STR_INIT("pl"), .name = STR_INIT("Pools") },
    { .code = STR_INIT("uk"), .name = STR_INIT("Oekraïens") },
    { .code = STR_INIT("so"), .name = STR_INIT("Somalisch") },
    { .code = STR_INIT("ti"), .name = STR_INIT("Tigrinya") },
    { .code = STR_INIT("fa"), .name = STR_INIT("Perzisch") },
    { .code = STR_INIT("ps"), .name = STR_INIT("Pasjtoe") },
    { .code = STR_INIT("ku"), .name = STR_INIT("Koerdisch") },
    { .code = STR_INIT("ber"), .name = STR_INIT("Berbers") },
    { .code = STR_INIT("zh"), .name = STR_INIT("Chinees") },
    { .code = STR_INIT("es"), .name = STR_INIT("Spaans") },
    { .code = STR_INIT("fr"), .name = STR_INIT("Frans") },
    { .code = STR_INIT("de"), .name = STR_INIT("Duits") },
    { .code = STR_INIT("pt"), .name = STR_INIT("Portugees") },
    { .code = STR_INIT("bg"), .name = STR_INIT("Bulgaars") },
    { .code = STR_INIT("ro"), .name = STR_INIT("Roemeens") },
    { .code = STR_INIT("ru"), .name = STR_INIT("Russisch") },
    { .code = STR_INIT("pap"), .name = STR_INIT("Papiaments") },
    { .code = STR_INIT("fy"), .name = STR_INIT("Fries") },
    { .code = STR_INIT("srn"), .name = STR_INIT("Sranan") },
    { .code = STR_INIT("hi"), .name = STR_INIT("Hindi") },
    { .code = STR_INIT("vi"), .name = STR_INIT("Vietnamees") },
    { .code = STR_INIT("it"), .name = STR_INIT("Italiaans") },
};

typedef struct Tongue {
    Str word; /* folded; a final -e is understood: "Turkse vraag" */
    int language;
    bool code; /* counts only behind the key word: "De vraag" is Dutch, not German */
} Tongue;

static const Tongue tongues[] = { // in byte order
    { .word = STR_INIT("ar"), .language = 3, .code = true },
    { .word = STR_INIT("arabisch"), .language = 3 },
    { .word = STR_INIT("ber"), .language = 11, .code = true },
    { .word = STR_INIT("berbers"), .language = 11 },
    { .word = STR_INIT("bg"), .language = 17, .code = true },
    { .word = STR_INIT("bulgaars"), .language = 17 },
    { .word = STR_INIT("chinees"), .language = 12 },
    { .word = STR_INIT("chinese"), .language = 12 },
    { .word = STR_INIT("dari"), .language = 8 },
    { .word = STR_INIT("de"), .language = 15, .code = true },
    { .word = STR_INIT("duits"), .language = 15 },
    { .word = STR_INIT("en"), .language = 1, .code = true },
    { .word = STR_INIT("engels"), .language = 1 },
    { .word = STR_INIT("es"), .language = 13, .code = true },
    { .word = STR_INIT("fa"), .language = 8, .code = true },
    { .word = STR_INIT("farsi"), .language = 8 },
    { .word = STR_INIT("fr"), .language = 14, .code = true },
    { .word = STR_INIT("frans"), .language = 14 },
    { .word = STR_INIT("fries"), .language = 21 },
    { .word = STR_INIT("fy"), .language = 21, .code = true },
    { .word = STR_INIT("hi"), .language = 23, .code = true },
    { .word = STR_INIT("hindi"), .language = 23 },
    { .word = STR_INIT("it"), .language = 25, .code = true },
    { .word = STR_INIT("italiaans"), .language = 25 },
    { .word = STR_INIT("koerdisch"), .language = 10 },
    { .word = STR_INIT("ku"), .language = 10, .code = true },
    { .word = STR_INIT("nederlands"), .language = 0 },
    { .word = STR_INIT("nl"), .language = 0, .code = true },
    { .word = STR_INIT("oekraiens"), .language = 5 },
    { .word = STR_INIT("pap"), .language = 20, .code = true },
    { .word = STR_INIT("papiaments"), .language = 20 },
    { .word = STR_INIT("pasjtoe"), .language = 9 },
    { .word = STR_INIT("perzisch"), .language = 8 },
    { .word = STR_INIT("pl"), .language = 4, .code = true },
    { .word = STR_INIT("pools"), .language = 4 },
    { .word = STR_INIT("portugees"), .language = 16 },
    { .word = STR_INIT("portugese"), .language = 16 },
    { .word = STR_INIT("ps"), .language = 9, .code = true },
    { .word = STR_INIT("pt"), .language = 16, .code = true },
    { .word = STR_INIT("ro"), .language = 18, .code = true },
    { .word = STR_INIT("roemeens"), .language = 18 },
    { .word = STR_INIT("ru"), .language = 19, .code = true },
    { .word = STR_INIT("russisch"), .language = 19 },
    { .word = STR_INIT("so"), .language = 6, .code = true },
    { .word = STR_INIT("somalisch"), .language = 6 },
    { .word = STR_INIT("spaans"), .language = 13 },
    { .word = STR_INIT("sranan"), .language = 22 },
    { .word = STR_INIT("srn"), .language = 22, .code = true },
    { .word = STR_INIT("tamazight"), .language = 11 },
    { .word = STR_INIT("ti"), .language = 7, .code = true },
    { .word = STR_INIT("tigrinya"), .language = 7 },
    { .word = STR_INIT("tr"), .language = 2, .code = true },
    { .word = STR_INIT("turks"), .language = 2 },
    { .word = STR_INIT("uk"), .language = 5, .code = true },
    { .word = STR_INIT("vi"), .language = 24, .code = true },
    { .word = STR_INIT("vietnamees"), .language = 24 },
    { .word = STR_INIT("vietnamese"), .language = 24 },
    { .word = STR_INIT("zh"), .language = 12, .code = true },
};
// clang-format on

static int by_tongue(const void *key, const void *row)
{
    return str_cmp(*(const Str *)key, ((const Tongue *)row)->word);
}

static const Tongue *tongue_find(Str folded)
{
    const Tongue *found = bsearch(&folded, tongues, sizeof tongues / sizeof *tongues,
                                  sizeof *tongues, by_tongue);
    if (found || !str_ends(folded, STR("e"))) return found;
    Str base = str_sub(folded, 0, folded.n - 1);
    found = bsearch(&base, tongues, sizeof tongues / sizeof *tongues, sizeof *tongues, by_tongue);
    return found && !found->code ? found : NULL;
}

int language_find(Str folded)
{
    const Tongue *found = tongue_find(folded);
    return found ? found->language : LANGUAGE_NONE;
}

int language_find_name(Str folded)
{
    const Tongue *found = tongue_find(folded);
    return found && !found->code ? found->language : LANGUAGE_NONE;
}

Str language_code(int language)
{
    if (language == LANGUAGE_NONE) return (Str){ 0 };
    return languages[language].code;
}

Str language_name(Str code)
{
    int language = language_find(code);
    return language == LANGUAGE_NONE ? code : languages[language].name;
}
