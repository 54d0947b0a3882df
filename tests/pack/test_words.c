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
