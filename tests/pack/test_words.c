// Key words: every accepted form, misspellings and what they mean, and Dutch words that mean
// themselves. The misspellings are what children make: letters swapped, doubled, left out, heard.
#include "pack/fuzzy.h"
#include "pack/keyword.h"

#include "reading.h"

#include <string.h>

static Str fold(Arena *arena, const char *text)
{
    char *out = arena_new(arena, char, strlen(text) * 4 + 1);
    size_t n = 0;
    for (const char *p = text; *p; p++) {
        out[n++] = *p;
    }
    return (Str){ out, n };
}

static void a_known_word_is_found_in_every_form(void **state)
{
    (void)state;
    static const struct {
        const char *folded;
        Field field;
        const char *language;
    } rows[] = {
        { "titel", FIELD_TITLE, "" },
        { "quiz", FIELD_TITLE, "" },
        { "naam van de quiz", FIELD_TITLE, "" },
        { "gemaakt door", FIELD_MAKERS, "" },
        { "groepje", FIELD_MAKERS, "" },
        { "soort", FIELD_KIND, "" },
        { "begintijd", FIELD_START, "" },
        { "prize", FIELD_PRIZE, "" },
        { "vraag", FIELD_QUESTION, "" },
        { "vraag 3", FIELD_QUESTION, "" },
        { "vraag nr 3", FIELD_QUESTION, "" },
        { "vraag nummer 12", FIELD_QUESTION, "" },
        { "vraag3", FIELD_QUESTION, "" },
        { "question", FIELD_QUESTION, "" },
        { "stellingen", FIELD_STATEMENT, "" },
        { "motief", FIELD_CARD, "" },
        { "onderdeel 2", FIELD_PART, "" },
        { "rode kaart", FIELD_RED, "" },
        { "antwoord 1", FIELD_RED, "" },
        { "antwoord1", FIELD_RED, "" },
        { "antwoord rood", FIELD_RED, "" },
        { "optie b", FIELD_GREEN, "" },
        { "antwoord 2", FIELD_GREEN, "" },
        { "b", FIELD_GREEN, "" },
        { "antwoord 3", FIELD_EXTRA, "" },
        { "blauw", FIELD_EXTRA, "" },
        { "antwoord", FIELD_RIGHT, "" },
        { "het juiste antwoord", FIELD_RIGHT, "" },
        { "answer", FIELD_RIGHT, "" },
        { "de school vindt", FIELD_SCHOOL, "" },
        { "waarom", FIELD_EXPLAIN, "" },
        { "praat samen", FIELD_PROMPT, "" },
        { "praatvraag 2", FIELD_PROMPT, "" },
        { "fotos", FIELD_PHOTO, "" },
        { "foto gemaakt door", FIELD_CREDIT, "" },
        { "betekenis", FIELD_SENTENCE, "" },
        { "hoe lang", FIELD_MINUTES, "" },
        { "wie", FIELD_WHO, "" },
        { "bestand", FIELD_PLAY, "" },
        { "ps", FIELD_NOTE, "" },
        { "vraag tr", FIELD_QUESTION, "tr" },
        { "vraag turks", FIELD_QUESTION, "tr" },
        { "turkse vraag", FIELD_QUESTION, "tr" },
        { "engelse vraag 3", FIELD_QUESTION, "en" },
        { "vraag 3 tr", FIELD_QUESTION, "tr" },
        { "vraag ps", FIELD_QUESTION, "ps" },
        { "chinese uitleg", FIELD_EXPLAIN, "zh" },
        { "rood farsi", FIELD_RED, "fa" },
        { "groen tamazight", FIELD_GREEN, "ber" },
        { "vraag nl", FIELD_QUESTION, "nl" },
        { "rood antwoord", FIELD_RED, "" }, // two steps from "goed antwoord"
        { "groen antwoord", FIELD_GREEN, "" },
        { "het rode antwoord", FIELD_RED, "" },
        { "het groene antwoord", FIELD_GREEN, "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Keyword word = { 0 };
        bool found = keyword_find(fold(&arena, rows[i].folded), &word);
        Str language = found ? language_code(word.language) : (Str){ 0 };
        bool good = found && word.field == rows[i].field &&
                    str_eq(language, str_z(rows[i].language));
        if (!good) print_error("  %s: field %d\n", rows[i].folded, word.field);
        assert_true(good);
        arena_finish(&arena);
    }
}

static void other_words_are_no_keys(void **state)
{
    (void)state;
    static const char *const rows[] = {
        "de vraag", "en groen", "groep 3", "namen 2",  "vraagje",  "rood groen", "let op",  "nr 3",
        "3",        "tr",       "turks",   "vraag 3b", "groep tr", "antwoord f", "de rood",
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Keyword word;
        bool found = keyword_find(str_z(rows[i]), &word);
        if (found) print_error("  %s was found\n", rows[i]);
        assert_false(found);
    }
}

static void a_misspelt_word_is_read_as_what_was_meant(void **state)
{
    (void)state;
    static const struct {
        const char *written;
        Field field;
        const char *shown;
    } rows[] = {
        { "vraga", FIELD_QUESTION, "Vraag" },
        { "vrag", FIELD_QUESTION, "Vraag" },
        { "vraaag", FIELD_QUESTION, "Vraag" },
        { "fraag", FIELD_QUESTION, "Vraag" },
        { "vraah", FIELD_QUESTION, "Vraag" },
        { "rvaag", FIELD_QUESTION, "Vraag" },
        { "rod", FIELD_RED, "Rood" },
        { "roood", FIELD_RED, "Rood" },
        { "roodd", FIELD_RED, "Rood" },
        { "rooid", FIELD_RED, "Rood" },
        { "roodt", FIELD_RED, "Rood" },
        { "groeen", FIELD_GREEN, "Groen" },
        { "gron", FIELD_GREEN, "Groen" },
        { "groeb", FIELD_GREEN, "Groen" },
        { "goren", FIELD_GREEN, "Groen" },
        { "groenn", FIELD_GREEN, "Groen" },
        { "goet", FIELD_RIGHT, "Goed" },
        { "geod", FIELD_RIGHT, "Goed" },
        { "ogoed", FIELD_RIGHT, "Goed" },
        { "goeed", FIELD_RIGHT, "Goed" },
        { "antwoort", FIELD_RIGHT, "Antwoord" },
        { "antwort", FIELD_RIGHT, "Antwoord" },
        { "antwrd", FIELD_RIGHT, "Antwoord" },
        { "anwoord", FIELD_RIGHT, "Antwoord" },
        { "goede antwort", FIELD_RIGHT, "Goede antwoord" },
        { "geode antwoord", FIELD_RIGHT, "Goede antwoord" },
        { "juiste anwtoord", FIELD_RIGHT, "Juiste antwoord" },
        { "uitelg", FIELD_EXPLAIN, "Uitleg" },
        { "uitlg", FIELD_EXPLAIN, "Uitleg" },
        { "uidleg", FIELD_EXPLAIN, "Uitleg" },
        { "uitlegg", FIELD_EXPLAIN, "Uitleg" },
        { "toeligting", FIELD_EXPLAIN, "Toelichting" },
        { "toelichtig", FIELD_EXPLAIN, "Toelichting" },
        { "stellng", FIELD_STATEMENT, "Stelling" },
        { "steling", FIELD_STATEMENT, "Stelling" },
        { "steliing", FIELD_STATEMENT, "Stelling" },
        { "schol", FIELD_SCHOOL, "School" },
        { "shcool", FIELD_SCHOOL, "School" },
        { "schoool", FIELD_SCHOOL, "School" },
        { "school vint", FIELD_SCHOOL, "School vindt" },
        { "kaatr", FIELD_CARD, "Kaart" },
        { "kart", FIELD_CARD, "Kaart" },
        { "kwalitijt", FIELD_CARD, "Kwaliteit" },
        { "kwalteit", FIELD_CARD, "Kwaliteit" },
        { "beroeb", FIELD_CARD, "Beroep" },
        { "acitviteit", FIELD_CARD, "Activiteit" },
        { "onderdel", FIELD_PART, "Onderdeel" },
        { "ondredeel", FIELD_PART, "Onderdeel" },
        { "minutne", FIELD_MINUTES, "Minuten" },
        { "minten", FIELD_MINUTES, "Minuten" },
        { "titl", FIELD_TITLE, "Titel" },
        { "tietel", FIELD_TITLE, "Titel" },
        { "makes", FIELD_MAKERS, "Makers" },
        { "sort", FIELD_KIND, "Soort" },
        { "praad", FIELD_PROMPT, "Praat" },
        { "parat", FIELD_PROMPT, "Praat" },
        { "praatvrag", FIELD_PROMPT, "Praatvraag" },
        { "praatvraga", FIELD_PROMPT, "Praatvraag" },
        { "fotto", FIELD_PHOTO, "Foto" },
        { "foot", FIELD_PHOTO, "Foto" },
        { "plaatj", FIELD_PHOTO, "Plaatje" },
        { "plaatjje", FIELD_PHOTO, "Plaatje" },
        { "afbelding", FIELD_PHOTO, "Afbeelding" },
        { "afbeeldign", FIELD_PHOTO, "Afbeelding" },
        { "notietie", FIELD_NOTE, "Notitie" },
        { "opmerkng", FIELD_NOTE, "Opmerking" },
        { "opmerkin", FIELD_NOTE, "Opmerking" },
        { "vrraag", FIELD_QUESTION, "Vraag" },
        { "vraagg", FIELD_QUESTION, "Vraag" },
        { "vraaq", FIELD_QUESTION, "Vraag" },
        { "vrsag", FIELD_QUESTION, "Vraag" },
        { "vtaag", FIELD_QUESTION, "Vraag" },
        { "bvraag", FIELD_QUESTION, "Vraag" },
        { "vraqg", FIELD_QUESTION, "Vraag" },
        { "vvraag", FIELD_QUESTION, "Vraag" },
        { "vrasg", FIELD_QUESTION, "Vraag" },
        { "varag", FIELD_QUESTION, "Vraag" },
        { "tood", FIELD_RED, "Rood" },
        { "eood", FIELD_RED, "Rood" },
        { "riood", FIELD_RED, "Rood" },
        { "roodf", FIELD_RED, "Rood" },
        { "rpod", FIELD_RED, "Rood" },
        { "rodo", FIELD_RED, "Rood" },
        { "orod", FIELD_RED, "Rood" },
        { "groe", FIELD_GREEN, "Groen" },
        { "groenb", FIELD_GREEN, "Groen" },
        { "fgroen", FIELD_GREEN, "Groen" },
        { "groemn", FIELD_GREEN, "Groen" },
        { "grioen", FIELD_GREEN, "Groen" },
        { "gtoen", FIELD_GREEN, "Groen" },
        { "grooen", FIELD_GREEN, "Groen" },
        { "grown", FIELD_GREEN, "Groen" },
        { "gpoed", FIELD_RIGHT, "Goed" },
        { "goedd", FIELD_RIGHT, "Goed" },
        { "gowd", FIELD_RIGHT, "Goed" },
        { "goedf", FIELD_RIGHT, "Goed" },
        { "hgoed", FIELD_RIGHT, "Goed" },
        { "gode", FIELD_RIGHT, "Goed" },
        { "goef", FIELD_RIGHT, "Goed" },
        { "antword", FIELD_RIGHT, "Antwoord" },
        { "antwoordt", FIELD_RIGHT, "Antwoord" },
        { "antwoodr", FIELD_RIGHT, "Antwoord" },
        { "anrwoord", FIELD_RIGHT, "Antwoord" },
        { "atwoord", FIELD_RIGHT, "Antwoord" },
        { "antwooord", FIELD_RIGHT, "Antwoord" },
        { "anstwoord", FIELD_RIGHT, "Antwoord" },
        { "uitlef", FIELD_EXPLAIN, "Uitleg" },
        { "uitlrg", FIELD_EXPLAIN, "Uitleg" },
        { "uigleg", FIELD_EXPLAIN, "Uitleg" },
        { "yitleg", FIELD_EXPLAIN, "Uitleg" },
        { "uitleh", FIELD_EXPLAIN, "Uitleg" },
        { "uitleeg", FIELD_EXPLAIN, "Uitleg" },
        { "uutleg", FIELD_EXPLAIN, "Uitleg" },
        { "steelling", FIELD_STATEMENT, "Stelling" },
        { "stellinh", FIELD_STATEMENT, "Stelling" },
        { "stelliong", FIELD_STATEMENT, "Stelling" },
        { "stellign", FIELD_STATEMENT, "Stelling" },
        { "stelllng", FIELD_STATEMENT, "Stelling" },
        { "stlling", FIELD_STATEMENT, "Stelling" },
        { "scool", FIELD_SCHOOL, "School" },
        { "scholl", FIELD_SCHOOL, "School" },
        { "schoo", FIELD_SCHOOL, "School" },
        { "sschool", FIELD_SCHOOL, "School" },
        { "kaaart", FIELD_CARD, "Kaart" },
        { "kaarrt", FIELD_CARD, "Kaart" },
        { "kasrt", FIELD_CARD, "Kaart" },
        { "kaarr", FIELD_CARD, "Kaart" },
        { "kaar", FIELD_CARD, "Kaart" },
        { "karat", FIELD_CARD, "Kaart" },
        { "titelt", FIELD_TITLE, "Titel" },
        { "tittel", FIELD_TITLE, "Titel" },
        { "tirel", FIELD_TITLE, "Titel" },
        { "ttiel", FIELD_TITLE, "Titel" },
        { "tital", FIELD_TITLE, "Titel" },
        { "makerz", FIELD_MAKERS, "Makers" },
        { "makesr", FIELD_MAKERS, "Makers" },
        { "mskers", FIELD_MAKERS, "Makers" },
        { "mkaers", FIELD_MAKERS, "Makers" },
        { "soorrt", FIELD_KIND, "Soort" },
        { "sooort", FIELD_KIND, "Soort" },
        { "sorrt", FIELD_KIND, "Soort" },
        { "soord", FIELD_KIND, "Soort" },
        { "minuuten", FIELD_MINUTES, "Minuten" },
        { "minutten", FIELD_MINUTES, "Minuten" },
        { "mimuten", FIELD_MINUTES, "Minuten" },
        { "minuetn", FIELD_MINUTES, "Minuten" },
        { "ffoto", FIELD_PHOTO, "Foto" },
        { "fotoo", FIELD_PHOTO, "Foto" },
        { "fotp", FIELD_PHOTO, "Foto" },
        { "fpto", FIELD_PHOTO, "Foto" },
        { "praatt", FIELD_PROMPT, "Praat" },
        { "praaat", FIELD_PROMPT, "Praat" },
        { "prata", FIELD_PROMPT, "Praat" },
        { "pratt", FIELD_PROMPT, "Praat" },
        { "paat", FIELD_PROMPT, "Praat" },
        { "afbeeling", FIELD_PHOTO, "Afbeelding" },
        { "afbeldin", FIELD_PHOTO, "Afbeelding" },
        { "plaattje", FIELD_PHOTO, "Plaatje" },
        { "plaatjr", FIELD_PHOTO, "Plaatje" },
        { "plaate", FIELD_PHOTO, "Plaatje" },
        { "notite", FIELD_NOTE, "Notitie" },
        { "notitei", FIELD_NOTE, "Notitie" },
        { "opmerkig", FIELD_NOTE, "Opmerking" },
        { "opmeking", FIELD_NOTE, "Opmerking" },
        { "onderdeeel", FIELD_PART, "Onderdeel" },
        { "onderdleel", FIELD_PART, "Onderdeel" },
        { "onderdeal", FIELD_PART, "Onderdeel" },
        { "toelichtng", FIELD_EXPLAIN, "Toelichting" },
        { "toelichtin", FIELD_EXPLAIN, "Toelichting" },
        { "toelihcting", FIELD_EXPLAIN, "Toelichting" },
        { "beroepp", FIELD_CARD, "Beroep" },
        { "berroep", FIELD_CARD, "Beroep" },
        { "moteif", FIELD_CARD, "Motief" },
        { "motif", FIELD_CARD, "Motief" },
        { "kwaliteti", FIELD_CARD, "Kwaliteit" },
        { "kwalitiet", FIELD_CARD, "Kwaliteit" },
        { "aktiviteit", FIELD_CARD, "Activiteit" },
        { "aktivitiet", FIELD_CARD, "Activiteit" },
        { "praatvraaag", FIELD_PROMPT, "Praatvraag" },
        { "pratvraag", FIELD_PROMPT, "Praatvraag" },
        { "goede antwoordt", FIELD_RIGHT, "Goede antwoord" },
        { "het goede antword", FIELD_RIGHT, "Het goede antwoord" },
        { "goeie antwoort", FIELD_RIGHT, "Goeie antwoord" },
        { "goed antwort", FIELD_RIGHT, "Goed antwoord" },
        { "shcool vindt", FIELD_SCHOOL, "School vindt" },
        { "school vind", FIELD_SCHOOL, "School vindt" },
        { "juiste antwoort", FIELD_RIGHT, "Juiste antwoord" },
        { "het goeie antwoord", FIELD_RIGHT, "Het goede antwoord" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Near near = fuzzy_find(str_z(rows[i].written));
        bool good = near.nearness == NEAR_MATCH && near.field == rows[i].field &&
                    str_eq(near.word, str_z(rows[i].shown));
        if (!good) print_error("  %s: %.*s\n", rows[i].written, STR_ARG(near.word));
        assert_true(good);
    }
}

static void a_word_one_step_further_is_only_named(void **state)
{
    (void)state;
    static const struct {
        const char *written, *shown;
    } rows[] = {
        { "gruun", "Groen" },      { "goooed", "Goed" },   { "uitlehh", "Uitleg" },
        { "antwrdd", "Antwoord" }, { "vrraagg", "Vraag" }, { "stelltjenng", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Near near = fuzzy_find(str_z(rows[i].written));
        bool good = near.nearness != NEAR_MATCH && str_eq(near.word, str_z(rows[i].shown));
        if (!good)
            print_error("  %s: %d %.*s\n", rows[i].written, near.nearness, STR_ARG(near.word));
        assert_true(good);
    }
}

// The list of the format, all of it, and more words of the same kind.
static void a_dutch_word_means_itself(void **state)
{
    (void)state;
    Str words = STR(
        "brood dood goud gloed god graag kraag draag traag vaag vlaag vraagt groei groet groef "
        "hoed "
        "moed voed kaars kwart maart taart vaart motie moto toto lood nood rond roof rook room "
        "roos "
        "plaat praal praatje poort short sport stort voort schoon schoot schoof spelling speling "
        "stemming stalling straling telling stellen notatie opmaking antwoorden activiteiten let "
        "wie stap regel les klas dag tip weet bedrijf naam leraar opdracht ochtend middag maandag "
        "spreuk lied tekst datum plek huis werk winkel fiets machine computer leerling");
    while (words.n) {
        Str word = str_word(&words);
        Near near = fuzzy_find(word);
        if (near.nearness == NEAR_MATCH) print_error("  %.*s\n", STR_ARG(word));
        assert_int_not_equal(near.nearness, NEAR_MATCH);
    }
}

static void distance_counts_a_swap_as_one_step(void **state)
{
    (void)state;
    static const struct {
        const char *a, *b;
        int limit, expected;
    } rows[] = {
        { "vraag", "vraag", 2, 0 }, { "vraga", "vraag", 2, 1 }, { "rvaga", "vraag", 2, 2 },
        { "goed", "geod", 1, 1 },   { "ca", "abc", 5, 3 },      { "", "abc", 5, 3 },
        { "abc", "xyz", 1, 2 },     { "kaart", "traak", 2, 3 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int got = fuzzy_distance(str_z(rows[i].a), str_z(rows[i].b), rows[i].limit);
        if (got != rows[i].expected) print_error("  %s %s: %d\n", rows[i].a, rows[i].b, got);
        assert_int_equal(got, rows[i].expected);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_known_word_is_found_in_every_form),
        cmocka_unit_test(other_words_are_no_keys),
        cmocka_unit_test(a_misspelt_word_is_read_as_what_was_meant),
        cmocka_unit_test(a_word_one_step_further_is_only_named),
        cmocka_unit_test(a_dutch_word_means_itself),
        cmocka_unit_test(distance_counts_a_swap_as_one_step),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
