// One sorted table of folded words, found by bisection. Number and language are taken off the key
// instead of being spelled out in the table, so "Turkse vraag 3" needs no row.
#include "pack/keyword.h"

#include <stdlib.h>
#include <string.h>

typedef struct Word {
    Str word; /* folded */
    Field field;
    CardKind card;
    bool alone; /* only exactly so: "Groep 3: ..." is more often text than a group's name */
} Word;

// clang-format off
static const Word words[] = { // in byte order
    { .word = STR_INIT("a"), .field = FIELD_RED },
    { .word = STR_INIT("aanvang"), .field = FIELD_START },
    { .word = STR_INIT("activiteit"), .field = FIELD_CARD, .card = CARD_ACTIVITY },
    { .word = STR_INIT("afbeelding"), .field = FIELD_PHOTO },
    { .word = STR_INIT("answer"), .field = FIELD_RIGHT },
    { .word = STR_INIT("antwoord"), .field = FIELD_RIGHT },
    { .word = STR_INIT("antwoord 1"), .field = FIELD_RED },
    { .word = STR_INIT("antwoord 2"), .field = FIELD_GREEN },
    { .word = STR_INIT("antwoord 3"), .field = FIELD_EXTRA },
    { .word = STR_INIT("antwoord 4"), .field = FIELD_EXTRA },
    { .word = STR_INIT("antwoord 5"), .field = FIELD_EXTRA },
    { .word = STR_INIT("antwoord a"), .field = FIELD_RED },
    { .word = STR_INIT("antwoord b"), .field = FIELD_GREEN },
    { .word = STR_INIT("antwoord c"), .field = FIELD_EXTRA },
    { .word = STR_INIT("antwoord d"), .field = FIELD_EXTRA },
    { .word = STR_INIT("antwoord e"), .field = FIELD_EXTRA },
    { .word = STR_INIT("antwoord groen"), .field = FIELD_GREEN },
    { .word = STR_INIT("antwoord rood"), .field = FIELD_RED },
    { .word = STR_INIT("b"), .field = FIELD_GREEN },
    { .word = STR_INIT("beeld"), .field = FIELD_PHOTO },
    { .word = STR_INIT("begin"), .field = FIELD_START },
    { .word = STR_INIT("begintijd"), .field = FIELD_START },
    { .word = STR_INIT("beroep"), .field = FIELD_CARD, .card = CARD_JOB },
    { .word = STR_INIT("bespreek"), .field = FIELD_PROMPT },
    { .word = STR_INIT("bestand"), .field = FIELD_PLAY },
    { .word = STR_INIT("betekenis"), .field = FIELD_SENTENCE },
    { .word = STR_INIT("bewering"), .field = FIELD_STATEMENT },
    { .word = STR_INIT("blauw"), .field = FIELD_EXTRA },
    { .word = STR_INIT("bron"), .field = FIELD_CREDIT },
    { .word = STR_INIT("c"), .field = FIELD_EXTRA },
    { .word = STR_INIT("card"), .field = FIELD_CARD },
    { .word = STR_INIT("categorie"), .field = FIELD_KIND },
    { .word = STR_INIT("correct"), .field = FIELD_RIGHT },
    { .word = STR_INIT("d"), .field = FIELD_EXTRA },
    { .word = STR_INIT("date"), .field = FIELD_DATE },
    { .word = STR_INIT("datum"), .field = FIELD_DATE },
    { .word = STR_INIT("de school vindt"), .field = FIELD_SCHOOL },
    { .word = STR_INIT("door"), .field = FIELD_MAKERS },
    { .word = STR_INIT("door wie"), .field = FIELD_WHO },
    { .word = STR_INIT("duur"), .field = FIELD_MINUTES },
    { .word = STR_INIT("e"), .field = FIELD_EXTRA },
    { .word = STR_INIT("explanation"), .field = FIELD_EXPLAIN },
    { .word = STR_INIT("foto"), .field = FIELD_PHOTO },
    { .word = STR_INIT("foto gemaakt door"), .field = FIELD_CREDIT },
    { .word = STR_INIT("foto van"), .field = FIELD_CREDIT },
    { .word = STR_INIT("fotos"), .field = FIELD_PHOTO },
    { .word = STR_INIT("geel"), .field = FIELD_EXTRA },
    { .word = STR_INIT("gemaakt door"), .field = FIELD_MAKERS },
    { .word = STR_INIT("gesprek"), .field = FIELD_PROMPT },
    { .word = STR_INIT("gespreksvraag"), .field = FIELD_PROMPT },
    { .word = STR_INIT("goed"), .field = FIELD_RIGHT },
    { .word = STR_INIT("goed antwoord"), .field = FIELD_RIGHT },
    { .word = STR_INIT("goede"), .field = FIELD_RIGHT },
    { .word = STR_INIT("goede antwoord"), .field = FIELD_RIGHT },
    { .word = STR_INIT("goeie antwoord"), .field = FIELD_RIGHT },
    { .word = STR_INIT("green"), .field = FIELD_GREEN },
    { .word = STR_INIT("groen"), .field = FIELD_GREEN },
    { .word = STR_INIT("groen antwoord"), .field = FIELD_GREEN },
    { .word = STR_INIT("groene"), .field = FIELD_GREEN },
    { .word = STR_INIT("groene antwoord"), .field = FIELD_GREEN },
    { .word = STR_INIT("groene kaart"), .field = FIELD_GREEN },
    { .word = STR_INIT("groep"), .field = FIELD_MAKERS, .alone = true },
    { .word = STR_INIT("groepje"), .field = FIELD_MAKERS, .alone = true },
    { .word = STR_INIT("het goede antwoord"), .field = FIELD_RIGHT },
    { .word = STR_INIT("het groene antwoord"), .field = FIELD_GREEN },
    { .word = STR_INIT("het juiste antwoord"), .field = FIELD_RIGHT },
    { .word = STR_INIT("het rode antwoord"), .field = FIELD_RED },
    { .word = STR_INIT("hoe lang"), .field = FIELD_MINUTES },
    { .word = STR_INIT("image"), .field = FIELD_PHOTO },
    { .word = STR_INIT("juist"), .field = FIELD_RIGHT },
    { .word = STR_INIT("juiste antwoord"), .field = FIELD_RIGHT },
    { .word = STR_INIT("kaart"), .field = FIELD_CARD },
    { .word = STR_INIT("kaartje"), .field = FIELD_CARD },
    { .word = STR_INIT("kind"), .field = FIELD_KIND },
    { .word = STR_INIT("kwaliteit"), .field = FIELD_CARD, .card = CARD_QUALITY },
    { .word = STR_INIT("language"), .field = FIELD_LANGUAGE },
    { .word = STR_INIT("maker"), .field = FIELD_MAKERS },
    { .word = STR_INIT("makers"), .field = FIELD_MAKERS },
    { .word = STR_INIT("mening van school"), .field = FIELD_SCHOOL },
    { .word = STR_INIT("min"), .field = FIELD_MINUTES },
    { .word = STR_INIT("minuten"), .field = FIELD_MINUTES },
    { .word = STR_INIT("minutes"), .field = FIELD_MINUTES },
    { .word = STR_INIT("minuut"), .field = FIELD_MINUTES },
    { .word = STR_INIT("motief"), .field = FIELD_CARD, .card = CARD_MOTIVE },
    { .word = STR_INIT("naam van de quiz"), .field = FIELD_TITLE },
    { .word = STR_INIT("namen"), .field = FIELD_MAKERS, .alone = true },
    { .word = STR_INIT("note"), .field = FIELD_NOTE },
    { .word = STR_INIT("notitie"), .field = FIELD_NOTE },
    { .word = STR_INIT("omschrijving"), .field = FIELD_SENTENCE },
    { .word = STR_INIT("onderdeel"), .field = FIELD_PART },
    { .word = STR_INIT("oplossing"), .field = FIELD_RIGHT },
    { .word = STR_INIT("opmerking"), .field = FIELD_NOTE },
    { .word = STR_INIT("optie a"), .field = FIELD_RED },
    { .word = STR_INIT("optie b"), .field = FIELD_GREEN },
    { .word = STR_INIT("optie c"), .field = FIELD_EXTRA },
    { .word = STR_INIT("optie d"), .field = FIELD_EXTRA },
    { .word = STR_INIT("optie e"), .field = FIELD_EXTRA },
    { .word = STR_INIT("part"), .field = FIELD_PART },
    { .word = STR_INIT("photo"), .field = FIELD_PHOTO },
    { .word = STR_INIT("picture"), .field = FIELD_PHOTO },
    { .word = STR_INIT("plaatje"), .field = FIELD_PHOTO },
    { .word = STR_INIT("play"), .field = FIELD_PLAY },
    { .word = STR_INIT("praat"), .field = FIELD_PROMPT },
    { .word = STR_INIT("praat samen"), .field = FIELD_PROMPT },
    { .word = STR_INIT("praatvraag"), .field = FIELD_PROMPT },
    { .word = STR_INIT("praatvragen"), .field = FIELD_PROMPT },
    { .word = STR_INIT("prijs"), .field = FIELD_PRIZE },
    { .word = STR_INIT("prize"), .field = FIELD_PRIZE },
    { .word = STR_INIT("programmaonderdeel"), .field = FIELD_PART },
    { .word = STR_INIT("ps"), .field = FIELD_NOTE },
    { .word = STR_INIT("question"), .field = FIELD_QUESTION },
    { .word = STR_INIT("quiz"), .field = FIELD_TITLE },
    { .word = STR_INIT("quizvraag"), .field = FIELD_QUESTION },
    { .word = STR_INIT("red"), .field = FIELD_RED },
    { .word = STR_INIT("rode"), .field = FIELD_RED },
    { .word = STR_INIT("rode antwoord"), .field = FIELD_RED },
    { .word = STR_INIT("rode kaart"), .field = FIELD_RED },
    { .word = STR_INIT("rood"), .field = FIELD_RED },
    { .word = STR_INIT("rood antwoord"), .field = FIELD_RED },
    { .word = STR_INIT("school"), .field = FIELD_SCHOOL },
    { .word = STR_INIT("school vindt"), .field = FIELD_SCHOOL },
    { .word = STR_INIT("school zegt"), .field = FIELD_SCHOOL },
    { .word = STR_INIT("sentence"), .field = FIELD_SENTENCE },
    { .word = STR_INIT("soort"), .field = FIELD_KIND },
    { .word = STR_INIT("source"), .field = FIELD_CREDIT },
    { .word = STR_INIT("speel"), .field = FIELD_PLAY },
    { .word = STR_INIT("spel"), .field = FIELD_PLAY },
    { .word = STR_INIT("spreker"), .field = FIELD_WHO },
    { .word = STR_INIT("start"), .field = FIELD_START },
    { .word = STR_INIT("starttijd"), .field = FIELD_START },
    { .word = STR_INIT("statement"), .field = FIELD_STATEMENT },
    { .word = STR_INIT("stelling"), .field = FIELD_STATEMENT },
    { .word = STR_INIT("stellingen"), .field = FIELD_STATEMENT },
    { .word = STR_INIT("taal"), .field = FIELD_LANGUAGE },
    { .word = STR_INIT("talk"), .field = FIELD_PROMPT },
    { .word = STR_INIT("team"), .field = FIELD_MAKERS },
    { .word = STR_INIT("tekening"), .field = FIELD_PHOTO },
    { .word = STR_INIT("tijd"), .field = FIELD_MINUTES },
    { .word = STR_INIT("tijdsduur"), .field = FIELD_MINUTES },
    { .word = STR_INIT("titel"), .field = FIELD_TITLE },
    { .word = STR_INIT("title"), .field = FIELD_TITLE },
    { .word = STR_INIT("toelichting"), .field = FIELD_EXPLAIN },
    { .word = STR_INIT("uitleg"), .field = FIELD_EXPLAIN },
    { .word = STR_INIT("verklaring"), .field = FIELD_EXPLAIN },
    { .word = STR_INIT("vraag"), .field = FIELD_QUESTION },
    { .word = STR_INIT("vragen"), .field = FIELD_QUESTION },
    { .word = STR_INIT("waarom"), .field = FIELD_EXPLAIN },
    { .word = STR_INIT("wat vindt school"), .field = FIELD_SCHOOL },
    { .word = STR_INIT("weetje"), .field = FIELD_EXPLAIN },
    { .word = STR_INIT("who"), .field = FIELD_WHO },
    { .word = STR_INIT("wie"), .field = FIELD_WHO },
    { .word = STR_INIT("zin"), .field = FIELD_SENTENCE },
};

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

static int by_word(const void *key, const void *row)
{
    return str_cmp(*(const Str *)key, ((const Word *)row)->word);
}

static const Word *word_find(Str folded)
{
    return bsearch(&folded, words, sizeof words / sizeof *words, sizeof *words, by_word);
}

static Str last_word(Str folded)
{
    size_t at = folded.n;
    while (at > 0 && folded.p[at - 1] != ' ') {
        at--;
    }
    return str_drop(folded, at);
}

static Str without_last_word(Str folded)
{
    return str_trim(str_sub(folded, 0, folded.n - last_word(folded).n));
}

Str keyword_without_number(Str folded)
{
    static const Str fillers[] = { STR_INIT("nr"), STR_INIT("no"), STR_INIT("nummer") };
    size_t end = folded.n;
    while (end > 0 && folded.p[end - 1] >= '0' && folded.p[end - 1] <= '9') {
        end--;
    }
    if (end == folded.n || end == 0) return folded;
    Str rest = str_trim(str_sub(folded, 0, end));
    for (size_t i = 0; i < sizeof fillers / sizeof *fillers; i++) {
        if (str_eq(last_word(rest), fillers[i])) return without_last_word(rest);
    }
    return rest;
}

// "antwoord1" is "antwoord 1", which the table knows as the red one.
static const Word *find_glued(Str folded, size_t letters)
{
    char apart[KEY_FOLD_MAX + 1];
    if (letters == 0 || letters >= folded.n || folded.n >= KEY_FOLD_MAX) return NULL;
    if (folded.p[letters - 1] == ' ') return NULL;
    memcpy(apart, folded.p, letters);
    apart[letters] = ' ';
    memcpy(apart + letters + 1, folded.p + letters, folded.n - letters);
    return word_find((Str){ apart, folded.n + 1 });
}

static const Word *find_numbered(Str folded)
{
    const Word *word = word_find(folded);
    if (word) return word;
    Str bare = keyword_without_number(folded);
    if (bare.n == folded.n) return NULL;
    word = find_glued(folded, bare.n);
    if (!word) word = word_find(bare);
    return word && !word->alone ? word : NULL;
}

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

int keyword_take_language(Str *folded)
{
    Str last = last_word(*folded);
    if (last.n == folded->n) return LANGUAGE_NONE;
    const Tongue *found = tongue_find(last);
    if (found) {
        *folded = without_last_word(*folded);
        return found->language;
    }
    StrCut cut = str_cut(*folded, ' ');
    found = tongue_find(cut.head);
    if (!found || found->code) return LANGUAGE_NONE;
    *folded = cut.tail;
    return found->language;
}

bool keyword_find_plain(Str folded, Keyword *out)
{
    const Word *word = find_numbered(folded);
    if (!word) return false;
    *out = (Keyword){ .field = word->field, .card = word->card, .language = LANGUAGE_NONE };
    return true;
}

bool keyword_find(Str folded, Keyword *out)
{
    const Word *word = find_numbered(folded);
    int language = LANGUAGE_NONE;
    if (!word) {
        Str rest = keyword_without_number(folded);
        language = keyword_take_language(&rest);
        if (language == LANGUAGE_NONE) return false;
        word = find_numbered(rest);
        if (!word || word->alone) return false;
    }
    *out = (Keyword){ .field = word->field, .card = word->card, .language = language };
    return true;
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
