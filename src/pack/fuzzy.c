// Misspelt key words. The known words and the distance limits are few and fixed: they were tried on
// misspellings of pupils and on a Dutch dictionary, and the list of words that are never read as a
// key word is what that dictionary turned up. A phonetic code was rejected: it reads "groet" as
// "goed". A hostile file may hold nothing but keys that are nearly right, so a distance is counted
// with a whole column of its table in one number.
#include "pack/fuzzy.h"

#include <limits.h>
#include <string.h>

typedef struct Known {
    Str folded;
    Field field;
    CardKind card;
    Str shown;
} Known;

// clang-format off
static const Known known[] = {
    { .folded = STR_INIT("titel"), .field = FIELD_TITLE, .shown = STR_INIT("Titel") },
    { .folded = STR_INIT("makers"), .field = FIELD_MAKERS, .shown = STR_INIT("Makers") },
    { .folded = STR_INIT("soort"), .field = FIELD_KIND, .shown = STR_INIT("Soort") },
    { .folded = STR_INIT("vraag"), .field = FIELD_QUESTION, .shown = STR_INIT("Vraag") },
    { .folded = STR_INIT("stelling"), .field = FIELD_STATEMENT, .shown = STR_INIT("Stelling") },
    { .folded = STR_INIT("kaart"), .field = FIELD_CARD, .shown = STR_INIT("Kaart") },
    { .folded = STR_INIT("kwaliteit"), .field = FIELD_CARD, .card = CARD_QUALITY, .shown = STR_INIT("Kwaliteit") },
    { .folded = STR_INIT("motief"), .field = FIELD_CARD, .card = CARD_MOTIVE, .shown = STR_INIT("Motief") },
    { .folded = STR_INIT("beroep"), .field = FIELD_CARD, .card = CARD_JOB, .shown = STR_INIT("Beroep") },
    { .folded = STR_INIT("activiteit"), .field = FIELD_CARD, .card = CARD_ACTIVITY, .shown = STR_INIT("Activiteit") },
    { .folded = STR_INIT("onderdeel"), .field = FIELD_PART, .shown = STR_INIT("Onderdeel") },
    { .folded = STR_INIT("rood"), .field = FIELD_RED, .shown = STR_INIT("Rood") },
    { .folded = STR_INIT("groen"), .field = FIELD_GREEN, .shown = STR_INIT("Groen") },
    { .folded = STR_INIT("goed"), .field = FIELD_RIGHT, .shown = STR_INIT("Goed") },
    { .folded = STR_INIT("antwoord"), .field = FIELD_RIGHT, .shown = STR_INIT("Antwoord") },
    { .folded = STR_INIT("goede antwoord"), .field = FIELD_RIGHT, .shown = STR_INIT("Goede antwoord") },
    { .folded = STR_INIT("goed antwoord"), .field = FIELD_RIGHT, .shown = STR_INIT("Goed antwoord") },
    { .folded = STR_INIT("goeie antwoord"), .field = FIELD_RIGHT, .shown = STR_INIT("Goeie antwoord") },
    { .folded = STR_INIT("juiste antwoord"), .field = FIELD_RIGHT, .shown = STR_INIT("Juiste antwoord") },
    { .folded = STR_INIT("het goede antwoord"), .field = FIELD_RIGHT, .shown = STR_INIT("Het goede antwoord") },
    { .folded = STR_INIT("school"), .field = FIELD_SCHOOL, .shown = STR_INIT("School") },
    { .folded = STR_INIT("school vindt"), .field = FIELD_SCHOOL, .shown = STR_INIT("School vindt") },
    { .folded = STR_INIT("uitleg"), .field = FIELD_EXPLAIN, .shown = STR_INIT("Uitleg") },
    { .folded = STR_INIT("toelichting"), .field = FIELD_EXPLAIN, .shown = STR_INIT("Toelichting") },
    { .folded = STR_INIT("praat"), .field = FIELD_PROMPT, .shown = STR_INIT("Praat") },
    { .folded = STR_INIT("praatvraag"), .field = FIELD_PROMPT, .shown = STR_INIT("Praatvraag") },
    { .folded = STR_INIT("foto"), .field = FIELD_PHOTO, .shown = STR_INIT("Foto") },
    { .folded = STR_INIT("plaatje"), .field = FIELD_PHOTO, .shown = STR_INIT("Plaatje") },
    { .folded = STR_INIT("afbeelding"), .field = FIELD_PHOTO, .shown = STR_INIT("Afbeelding") },
    { .folded = STR_INIT("minuten"), .field = FIELD_MINUTES, .shown = STR_INIT("Minuten") },
    { .folded = STR_INIT("notitie"), .field = FIELD_NOTE, .shown = STR_INIT("Notitie") },
    { .folded = STR_INIT("opmerking"), .field = FIELD_NOTE, .shown = STR_INIT("Opmerking") },
};
// clang-format on

// Dutch words within reach of a known word; a pupil who writes one of them means it.
static const char dutch[] =
    " brood dood goud gloed god graag kraag draag traag vaag vlaag vraagt groei groet groef hoed"
    " moed voed kaars kwart maart taart vaart motie moto toto lood nood rond roof rook room roos"
    " plaat praal praatje poort short sport stort voort schoon schoot schoof spelling speling"
    " stemming stalling straling telling stellen notatie opmaking antwoorden activiteiten ";

static bool is_dutch(Str folded)
{
    if (folded.n < 3 || folded.n > 12 || str_index(folded, ' ') < folded.n) return false;
    char word[16] = " ";
    memcpy(word + 1, folded.p, folded.n);
    word[folded.n + 1] = ' ';
    return strstr(dutch, word) != NULL;
}

// Where each byte stands in a key: bit i for its i-th byte.
typedef struct Places {
    uint64_t of[UCHAR_MAX + 1];
} Places;

static void find_places(Str key, Places *places)
{
    *places = (Places){ { 0 } };
    for (size_t i = 0; i < key.n; i++) {
        places->of[(unsigned char)key.p[i]] |= UINT64_C(1) << i;
    }
}

// Column by column through the table of distances between the beginnings of both texts, a whole column
// at a time: neighbours differ by one at most, so that one bit says that the number below is higher and
// one that it is lower (H. Hyyrö, A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit
// Distances, 2003). `n` is the length of the key; only the number at its end is counted.
static int distance_to(const Places *key, size_t n, Str word, int limit)
{
    uint64_t higher = UINT64_MAX, lower = 0, equal = 0, here_before = 0;
    int distance = (int)n;
    if (n == 0) return (int)word.n;
    for (size_t j = 0; j < word.n; j++) {
        uint64_t here = key->of[(unsigned char)word.p[j]];
        uint64_t swapped = (~equal & here) << 1 & here_before;
        equal = (((here & higher) + higher) ^ higher) | here | lower | swapped;
        uint64_t rises = lower | ~(equal | higher), falls = equal & higher;
        distance += (int)(rises >> (n - 1) & 1) - (int)(falls >> (n - 1) & 1);
        if (distance > limit + (int)(word.n - 1 - j)) return limit + 1; // it falls by one a column
        rises = rises << 1 | 1;
        higher = falls << 1 | ~(equal | rises);
        lower = rises & equal;
        here_before = here;
    }
    return distance;
}

static size_t difference(size_t a, size_t b)
{
    return a > b ? a - b : b - a;
}

int fuzzy_distance(Str a, Str b, int limit)
{
    Places places;
    if (a.n > FUZZY_MAX || b.n > FUZZY_MAX) return limit + 1;
    if (difference(a.n, b.n) > (size_t)limit) return limit + 1;
    find_places(a, &places);
    int distance = distance_to(&places, a.n, b, limit);
    return distance > limit ? limit + 1 : distance;
}

// Whether more letters of the word are foreign to the key than there are steps to bring them in.
static bool is_foreign(const Places *key, Str word, int steps)
{
    for (size_t i = 0; i < word.n; i++) {
        if (key->of[(unsigned char)word.p[i]] == 0 && --steps < 0) return true;
    }
    return false;
}

enum { SHORT_LIMIT = 1, LONG_LIMIT = 2, LONG_WORD = 8 };

// Steps beyond what may be read as this word: 0 or less is a match, 1 a hint, more is nothing, and so
// is a distance over `most`.
static int beyond(Str key, const Places *places, Str word, int most, int *distance)
{
    enum { FAR = 9 };
    bool is_long = word.n >= LONG_WORD;
    int limit = is_long ? LONG_LIMIT : SHORT_LIMIT;
    int reach = limit < most ? limit + 1 : most;
    if (difference(key.n, word.n) > (size_t)reach) return FAR;
    if (is_long && key.p[0] != word.p[0]) return FAR;
    if (is_foreign(places, word, reach)) return FAR;
    *distance = distance_to(places, key.n, word, reach);
    return *distance > reach ? FAR : *distance - limit;
}

Near fuzzy_find(Str folded)
{
    Near best = { .nearness = NEAR_NOTHING };
    if (folded.n == 0 || folded.n > FUZZY_MAX) return best;
    Places places;
    find_places(folded, &places);
    int best_distance = 0, most = FUZZY_MAX;
    bool unique = false;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        int distance = 0;
        int over = beyond(folded, &places, known[i].folded, most, &distance);
        if (over > 1) continue;
        Nearness nearness = over <= 0 ? NEAR_MATCH : NEAR_HINT;
        bool same = nearness == best.nearness && distance == best_distance;
        if (same && known[i].field != best.field) unique = false;
        if (nearness < best.nearness) continue;
        if (nearness == best.nearness && distance >= best_distance) continue;
        best = (Near){ .nearness = nearness,
                       .field = known[i].field,
                       .card = known[i].card,
                       .word = known[i].shown };
        best_distance = distance;
        if (nearness == NEAR_MATCH) most = distance; // what is further away is out of the race
        unique = true;
    }
    if (best.nearness == NEAR_NOTHING) return best;
    if (!unique || is_dutch(folded)) best = (Near){ .nearness = NEAR_NOTHING };
    return best;
}
