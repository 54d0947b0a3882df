// Misspelt key words. The known words and the distance limits are few and fixed: they were tried on
// misspellings of pupils and on a Dutch dictionary, and the list of words that are never read as a
// key word is what that dictionary turned up. A phonetic code was rejected: it reads "groet" as
// "goed". Most keys are turned away by length and by the set of their letters before any distance is
// computed, because a hostile file may hold nothing but keys that are nearly right.
#include "pack/fuzzy.h"

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

static int smallest(int a, int b, int c)
{
    int least = a < b ? a : b;
    return least < c ? least : c;
}

// What both texts begin and end with costs no steps, and is most of a word that is nearly right.
static void take_common_ends(Str *a, Str *b)
{
    size_t front = 0, back = 0;
    size_t most = a->n < b->n ? a->n : b->n;
    while (front < most && a->p[front] == b->p[front]) {
        front++;
    }
    while (back < most - front && a->p[a->n - 1 - back] == b->p[b->n - 1 - back]) {
        back++;
    }
    *a = str_sub(*a, front, a->n - back);
    *b = str_sub(*b, front, b->n - back);
}

int fuzzy_distance(Str a, Str b, int limit)
{
    int rows[3][FUZZY_MAX + 1];
    int longer = (int)(a.n > b.n ? a.n - b.n : b.n - a.n);
    if (longer > limit || a.n > FUZZY_MAX || b.n > FUZZY_MAX) return limit + 1;
    take_common_ends(&a, &b);
    int *older = rows[0], *before = rows[1], *now = rows[2];
    for (size_t j = 0; j <= b.n; j++) {
        before[j] = (int)j;
    }
    for (size_t i = 1; i <= a.n; i++) {
        int least = now[0] = (int)i;
        for (size_t j = 1; j <= b.n; j++) {
            int wrong = a.p[i - 1] != b.p[j - 1];
            now[j] = smallest(before[j] + 1, now[j - 1] + 1, before[j - 1] + wrong);
            bool swapped = i > 1 && j > 1 && a.p[i - 1] == b.p[j - 2] && a.p[i - 2] == b.p[j - 1];
            if (swapped && older[j - 2] + 1 < now[j]) now[j] = older[j - 2] + 1;
            if (now[j] < least) least = now[j];
        }
        // Rows rise by at most one, so what a swap fetches from two rows back is over it too.
        if (least > limit) return limit + 1;
        int *reuse = older;
        older = before;
        before = now;
        now = reuse;
    }
    return before[b.n] > limit ? limit + 1 : before[b.n];
}

// The letters that occur, one bit each; what is no plain letter shares a bit.
static uint32_t letter_of(char c)
{
    unsigned bit = (unsigned)(unsigned char)c - 'a';
    return 1u << (bit < 26 ? bit : 26);
}

static uint32_t letters_of(Str s)
{
    uint32_t set = 0;
    for (size_t i = 0; i < s.n; i++) {
        set |= letter_of(s.p[i]);
    }
    return set;
}

enum { SHORT_LIMIT = 1, LONG_LIMIT = 2, LONG_WORD = 8 };

// Whether more letters of the word are foreign to the key than there are steps to bring them in.
static bool too_foreign(Str word, uint32_t key_letters, int steps)
{
    for (size_t i = 0; i < word.n; i++) {
        if (!(key_letters & letter_of(word.p[i])) && --steps < 0) return true;
    }
    return false;
}

// Steps beyond what may be read as this word: 0 or less is a match, 1 a hint, more is nothing, and so
// is a distance over `most`.
static int beyond(Str key, uint32_t key_letters, Str word, int most, int *distance)
{
    enum { FAR = 9 };
    bool is_long = word.n >= LONG_WORD;
    int limit = is_long ? LONG_LIMIT : SHORT_LIMIT;
    int reach = limit < most ? limit + 1 : most;
    size_t longer = key.n > word.n ? key.n - word.n : word.n - key.n;
    if (longer > (size_t)reach) return FAR;
    if (is_long && key.p[0] != word.p[0]) return FAR;
    if (too_foreign(word, key_letters, reach)) return FAR;
    *distance = fuzzy_distance(key, word, reach);
    return *distance > reach ? FAR : *distance - limit;
}

Near fuzzy_find(Str folded)
{
    Near best = { .nearness = NEAR_NOTHING };
    if (folded.n == 0 || folded.n > FUZZY_MAX) return best;
    uint32_t letters = letters_of(folded);
    int best_distance = 0, most = FUZZY_MAX;
    bool unique = false;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        int distance = 0;
        int over = beyond(folded, letters, known[i].folded, most, &distance);
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
