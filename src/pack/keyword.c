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

int keyword_take_language(Str *folded)
{
    Str last = last_word(*folded);
    if (last.n == folded->n) return LANGUAGE_NONE;
    int language = language_find(last);
    if (language != LANGUAGE_NONE) {
        *folded = without_last_word(*folded);
        return language;
    }
    StrCut cut = str_cut(*folded, ' ');
    language = language_find_name(cut.head);
    if (language != LANGUAGE_NONE) *folded = cut.tail;
    return language;
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
