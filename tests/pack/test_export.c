// Writing for other programs and for Notepad: what comes back when it is read again, what is said about
// the rest, and the templates that pupils begin with.
#include "round_trip.h"

#include "reading.h"

#include <stdio.h>

static const ExportForm *form_of(const char *word)
{
    for (int i = 0; i < export_form_count; i++) {
        if (strcmp(export_forms[i].word, word) == 0) return &export_forms[i];
    }
    fail_msg("no form %s", word);
    return NULL;
}

// What a form makes of a text, BOM and all.
static const char *written(Reading *reading, const char *word, const char *text,
                           const char **said_so)
{
    Returned back;
    read_text(reading, text);
    send_and_return(&reading->pack, &reading->diags, form_of(word), &back);
    const char *out = arena_z(&reading->arena, buf_str(&back.text));
    if (said_so) *said_so = arena_z(&reading->arena, buf_str(&back.said));
    returned_finish(&back);
    return out;
}

typedef struct Row {
    const char *word, *text, *want, *said;
} Row;

static void check_row(const Row *row)
{
    Reading reading;
    const char *said_so;
    const char *got = written(&reading, row->word, row->text, &said_so);
    if (strcmp(got, row->want) != 0 || strcmp(said_so, row->said ? row->said : "") != 0) {
        print_error("--- %s of\n%s--- is\n%s--- not\n%s--- said\n%s", row->word, row->text, got,
                    row->want, said_so);
        fail();
    }
    reading_finish(&reading);
}

#define CHECK(rows)                                                                                \
    for (size_t i = 0; i < sizeof(rows) / sizeof *(rows); i++)                                     \
    check_row(&(rows)[i])

#define MARK "\xEF\xBB\xBF"
#define HEAD                                                                                       \
    MARK "Question - max 120 characters\tAnswer 1 - max 75 characters\t"                           \
         "Answer 2 - max 75 characters\tAnswer 3 - max 75 characters\t"                            \
         "Answer 4 - max 75 characters\t"                                                          \
         "Time limit (sec) \xE2\x80\x93 5, 10, 20, 30, 60, 90, 120, or 240 secs\t"                 \
         "Correct answer(s) - choose at least one\r\n"
#define WHAT "Vraag: Wat?\nRood: ja\nGroen: nee\nGoed: groen\n"

static void every_form_has_its_own_look(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "gift", WHAT "Uitleg: zo\nPraat: en jij?\nFoto: x.jpg\nBron: Jan\n",
          "::Vraag 1::Wat? {\n// Praat: en jij?\n// Foto: x.jpg\n// Bron: Jan\n"
          "\t~ja\n\t=nee\n\t####zo\n}\n\n",
          NULL },
        { "gift", "Vraag: Is {x} = #1: ~ of \\?\nRood: 50%\nGroen: %20% van\nGoed: rood\n",
          "::Vraag 1::Is \\{x\\} \\= \\#1\\: \\~ of \\\\? {\n\t=50%\n\t~%0%%20% van\n}\n\n", NULL },
        { "gift", "Vraag: [html] & <b> &amp?\nRood: a < b\nGroen: <\nGoed: rood\n",
          "::Vraag 1::[plain][html] & <b> &amp? {\n\t=a < b\n\t~<\n}\n\n", NULL },
        { "gift",
          "Stelling: Een.\nSchool: eens\nUitleg: ja\n\nStelling: Twee.\nSchool: oneens\n\n"
          "Stelling: Drie.\nUitleg: weet niet\n\n"
          "Stelling: Vier.\nRood: geld\nGroen: tijd\nSchool: rood\n",
          "::Stelling 1::Een. {TRUE####ja}\n\n::Stelling 2::Twee. {FALSE}\n\n"
          "::Stelling 3::Drie. {####weet niet}\n\n"
          "::Stelling 4::Vier. {\n\t=geld\n\t~tijd\n}\n\n",
          NULL },
        { "aiken", WHAT "\n" WHAT, "Wat?\nA) ja\nB) nee\nANSWER: B\n\n",
          "1 vraag gaat niet mee: daar moet eerst nog iets beter. "
          "Met avondspel check zie je wat.\n" },
        { "kahoot", WHAT, HEAD "Wat?\tja\tnee\t\t\t20\t2\r\n", NULL },
        { "kahoot", "Vraag: Wie zei \"au\"?\nRood: Jan, Piet\nGroen: 'k weet niet\nGoed: rood\n",
          HEAD "\"Wie zei \"\"au\"\"?\"\tJan, Piet\t'k weet niet\t\t\t20\t1\r\n", NULL },
        { "quizlet",
          "Soort: motieven\nKaart: Rust = Ik wil rust.\nKaart: #1: een = Ik wil winnen.\n",
          "Rust\tIk wil rust.\n\"#1: een\"\tIk wil winnen.\n", NULL },
        { "anki", "Soort: motieven\nKaart: Rust = Ik wil rust.\n",
          "#separator:tab\n#html:false\nRust\tIk wil rust.\n", NULL },
    };
    CHECK(rows);
}

static void aiken_says_vraag_where_a_line_would_be_misread(void **state)
{
    (void)state;
    static const struct {
        const char *question;
        bool prefixed;
    } rows[] = {
        { "Wat is dit?", false },
        { "Wat is waar: een of twee?", false },
        { "E. van Dijk won?", true },
        { "U) of I?", true },
        { "Z. Jansen?", true },
        { "ANSWER: is Engels voor?", true },
        { "Antwoord: wat is dat?", true },
        { "2. Wat is dit?", true },
        { "- Wat is dit?", true },
        { "> 10 of niet?", true },
        { "a) is een letter?", true },
        { "Rood of groen?", true },
        { "Goed gedaan?", true },
        { "Vraga: wat?", true },
        { "Titel: van een boek?", true },
        { "https://voorbeeld.nl is?", false },
        { "// is een opmerking?", true },
        { "--- ?", true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Reading reading;
        Arena arena = { 0 };
        Str text = arena_printf(&arena, "Vraag: %s\nRood: ja\nGroen: nee\nGoed: rood\n",
                                rows[i].question);
        Str want = arena_printf(&arena, "%s%s\nA) ja\nB) nee\nANSWER: A\n\n",
                                rows[i].prefixed ? "Vraag: " : "", rows[i].question);
        assert_string_equal(written(&reading, "aiken", text.p, NULL), want.p);
        reading_finish(&reading);
        arena_finish(&arena);
    }
}

static void what_does_not_fit_is_said(void **state)
{
    (void)state;
#define LONG                                                                                       \
    "Vraag: Lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang "      \
    "lang lang lang lang lang lang lang lang lang?\nRood: ja\nGroen: nee\nGoed: rood\n"
    static const Row rows[] = {
        { "kahoot", WHAT "Praat: en jij?\nNotitie: x\n\n" LONG "Stelling: Een.\nKaart: A = B.\n",
          HEAD "Wat?\tja\tnee\t\t\t20\t2\r\n",
          "1 stelling past niet in Kahoot.\n1 kaart past niet in Kahoot.\n"
          "1 vraag gaat niet mee: een vraag mag daar niet langer zijn dan 120 tekens.\n"
          "Dit kan Kahoot niet bewaren: praatvragen, notities.\n" },
        { "aiken", "Vraag: Welke letter?\nRood: B\nGroen: A\nGoed: rood\n", "",
          "1 vraag gaat niet mee: een antwoord heet daar zelf A of B.\n" },
        { "quizlet", WHAT "\nStelling: Een.\n\nStelling: Twee.\n", "",
          "1 vraag past niet in Quizlet.\n2 stellingen passen niet in Quizlet.\n" },
        { "gift",
          WHAT "Vraag (en): What?\nRood (en): yes\nGroen (en): no\n\nVraag: Wie?\nRood: ik\n",
          "::Vraag 1::Wat? {\n\t~ja\n\t=nee\n}\n\n",
          "1 vraag gaat niet mee: daar moet eerst nog iets beter. "
          "Met avondspel check zie je wat.\nDit kan GIFT niet bewaren: vertalingen.\n" },
    };
    CHECK(rows);
}

// Nothing is lost that somebody wrote: what is no part of an item stands there as a remark.
static void our_own_form_keeps_everything(void **state)
{
    (void)state;
    static const Row rows[] = {
        { "tekst", "Vraag: Wat?\nRood: ja\nGroen: nee\nGoed: groen\n",
          MARK "Vraag: Wat?\r\nRood: ja\r\nGroen: nee\r\nGoed: groen\r\n", NULL },
        { "tekst",
          "// boven\nTitel: a\nTitel: b\nlos\n" WHAT "Uitleg: een\nUitleg: twee\nen meer\n"
          "// onder\n",
          MARK "Titel: a\r\n\r\n// boven\r\n// Titel: b\r\n// los\r\n\r\n"
               "Vraag: Wat?\r\nRood: ja\r\nGroen: nee\r\nGoed: groen\r\nUitleg: een\r\n\r\n"
               "// Uitleg: twee\r\n// en meer\r\n// onder\r\n",
          NULL },
        { "tekst", WHAT "Praat: 1\nPraat: 2\nPraat: 3\nPraat: 4\nvier\n",
          MARK "Vraag: Wat?\r\nRood: ja\r\nGroen: nee\r\nGoed: groen\r\n"
               "Praat: 1\r\nPraat: 2\r\nPraat: 3\r\n\r\n// Praat: 4\r\n// vier\r\n",
          NULL },
        { "tekst", "Vraag: Wat?\nRood: ja\nGroen: nee\nGoed: geel\n\nVraag: Wie?\n  Groen: nee\n",
          MARK "Vraag: Wat?\r\nRood: ja\r\nGroen: nee\r\nGoed: geel\r\n\r\nVraag: Wie?\r\n"
               "Groen: nee\r\n",
          "Op 2 plekken moet nog iets beter. Dat staat er zo in.\n" },
        { "tekst", "Soort: beroepen\nKaart: = Kok = Je kookt.\n",
          MARK "Kaart:\r\nZin: Kok = Je kookt.\r\nSoort: beroepen\r\n",
          "Op 1 plek moet nog iets beter. Dat staat er zo in.\n" },
        { "tekst", "Wat?\nRood: ja\nGroen: nee\nGoed: geel\n",
          MARK "// Wat?\r\n// Rood: ja\r\n// Groen: nee\r\n// Goed: geel\r\n",
          "1 stuk is niet te lezen als vraag of kaart. Het staat erin met // ervoor.\n" },
        { "tekst", WHAT "\nOnderdeel: Pauze = 19:45\n\nKaart:\nZin: Iets.\n",
          MARK "Vraag: Wat?\r\nRood: ja\r\nGroen: nee\r\nGoed: groen\r\n\r\n"
               "Onderdeel: Pauze = 19:45\r\n\r\nKaart:\r\nZin: Iets.\r\n",
          "Op 2 plekken moet nog iets beter. Dat staat er zo in.\n" },
    };
    CHECK(rows);
}

static void questions_for_other_cards_are_kept_as_remarks(void **state)
{
    (void)state;
    Reading reading;
    Returned back;
    read_text(&reading, WHAT);
    Str loose[] = { STR("Hoeveel is 2 + 2?"), STR("Vertel over je dag.") };
    reading.pack.loose = loose;
    reading.pack.loose_count = 2;
    send_and_return(&reading.pack, &reading.diags, form_of("tekst"), &back);
    assert_non_null(strstr(back.text.p, "\r\n\r\n// Vraag: Hoeveel is 2 + 2?\r\n"
                                        "// Vraag: Vertel over je dag.\r\n"));
    assert_string_equal(back.said.p,
                        "2 vragen kunnen niet met rood en groen: onderaan, met // ervoor.\n");
    returned_finish(&back);
    send_and_return(&reading.pack, &reading.diags, form_of("aiken"), &back);
    assert_string_equal(back.said.p, "2 vragen kunnen niet met rood en groen en gaan niet mee.\n");
    returned_finish(&back);
    reading_finish(&reading);
}

// Round trips ---------------------------------------------------------------------------------------

static const char *const all_packs[] = {
    "quizzes",
    "quizzes/avond.txt",
    "quizzes/stellingen-groep-8.txt",
    "quizzes/stellingen-vmbo.txt",
    "quizzes/mini-stage",
    "quizzes/mini-stage/bakkerij.txt",
    "quizzes/mini-stage/bouwplaats.txt",
    "quizzes/mini-stage/dierenarts.txt",
    "quizzes/mini-stage/fietsenmaker.txt",
    "quizzes/mini-stage/haven.txt",
    "quizzes/mini-stage/verpleeghuis.txt",
    "quizzes/sjablonen/quiz.txt",
    "quizzes/sjablonen/stellingen.txt",
    "quizzes/sjablonen/avond.txt",
    "cards",
    "cards/activiteiten.txt",
    "cards/beroepen.txt",
    "cards/complimenten.txt",
    "cards/kwaliteiten.txt",
    "cards/motieven.txt",
    "cards/vragen.txt",
    "cards/sjablonen/kaarten.txt",
};

// How many forms do not bring it back.
static int check_return(const char *name, const Pack *pack, const DiagList *diags)
{
    int bad = 0;
    for (int f = 0; f < export_form_count; f++) {
        const char *wrong = round_trip(pack, diags, &export_forms[f], NULL);
        if (!wrong) continue;
        print_error("%s as %s: %s\n", name, export_forms[f].word, wrong);
        bad++;
    }
    return bad;
}

static void all_that_comes_along_comes_back(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < sizeof all_packs / sizeof *all_packs; i++) {
        Arena arena = { 0 };
        Pack pack;
        DiagList diags = { .arena = &arena };
        Err err = { { 0 } };
        if (!pack_load(&arena, all_packs[i], &pack, &diags, &err)) fail_msg("%s", err.text);
        bad += check_return(all_packs[i], &pack, &diags);
        arena_finish(&arena);
    }
    assert_int_equal(bad, 0);
}

static void nasty_texts_come_back(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "gewoon",
        "met = en ~ en {haken} en #hek en : punt",
        "= vooraan",
        "~ vooraan",
        "# vooraan",
        "### drie",
        "{TRUE",
        "{",
        "}",
        "####",
        "->",
        "a -> b",
        "::titel::",
        "\\",
        "\\n is geen regel",
        "\\= al met streep",
        "C:\\map\\",
        "\"Ja\" of \"nee\"",
        "\"\"dubbel\"\"",
        "'s avonds'",
        "“slim”",
        "*ster",
        "x *ster* y",
        "__lijn",
        "____ is een gat",
        "// opmerking",
        "A) label",
        "B. label",
        "E. van Dijk",
        "1) nummer",
        "2. nummer",
        "1 = 1",
        "5 = 3 + 2",
        "tr: taal",
        "Engels: taal",
        "A",
        "eens",
        "Rood",
        "rood: ja",
        "Vraag: wat",
        "Uitleg: dit",
        "ANSWER: B",
        "Antwoord: b",
        "Goed gedaan",
        "Let op: dit",
        "Vraga: dit",
        "een, twee;",
        "komma,",
        "punt;komma;hier",
        "sep=;",
        ":dubbel",
        ": punt",
        "50% van %100%",
        "%50% van",
        "%100%",
        "<b>vet</b>",
        "<br>",
        "a < b > c",
        "&amp; &lt; &#65; &",
        "AT&T",
        "[html] tekst",
        "[vak]",
        "- streep",
        "• bolletje",
        "> pijl",
        "---",
        "===",
        "tab\there",
        "@naam",
        "+1",
        "-1",
        "$CATEGORY: x",
        "0",
        "T",
        "FALSE",
        "😀 blij 👨‍👩‍👧",
        "café geïnteresseerd",
        "مرحبا بالعالم",
        "Question",
    };
    enum { TEXTS = sizeof texts / sizeof *texts };
    int bad = 0;
    for (int i = 0; i < TEXTS; i++) {
        Reading reading;
        const char *x = texts[i], *y = texts[(i + 1) % TEXTS], *z = texts[(i + 7) % TEXTS];
        Str text = { 0 };
        Arena arena = { 0 };
        text = arena_printf(
            &arena,
            "Titel: %s\n\nVraag: Eerst een gewone?\nRood: ja\nGroen: nee\nGoed: groen\n\n"
            "Vraag: %s\nRood: %s\nGroen: 2 %s\nGoed: rood\nUitleg: %s\nPraat: %s\n"
            "Vraag (ar): %s\nNotitie: %s\n\n"
            "Vraag: Is dat %s?\nRood: %s\nGroen: 1 %s\nGoed: groen\nUitleg: Dat is %s.\n\n"
            "Stelling: %s\nRood: %s\nGroen: 3 %s\nSchool: rood\nUitleg: %s\nStelling (en): %s\n\n"
            "Soort: beroepen\nKaart: x%d\nZin: %s\n",
            x, x, y, z, x, y, z, x, x, x, y, z, z, x, y, x, y, i, x);
        read_bytes(&reading, text);
        bad += check_return(x, &reading.pack, &reading.diags);
        reading_finish(&reading);
        arena_finish(&arena);
    }
    assert_int_equal(bad, 0);
}

static void the_longest_question_comes_back(void **state)
{
    (void)state;
    Reading reading;
    Arena arena = { 0 };
    Str text = STR("Vraag:");
    for (int i = 0; i < 29; i++) {
        text = arena_printf(&arena, "%.*s =~{#:", STR_ARG(text));
    }
    text = arena_printf(&arena, "%.*s?\nRood: ja\nGroen: nee\nGoed: rood\n", STR_ARG(text));
    read_bytes(&reading, text);
    int tally;
    assert_null(round_trip(&reading.pack, &reading.diags, form_of("gift"), &tally));
    assert_int_equal(tally, 1);
    assert_null(round_trip(&reading.pack, &reading.diags, form_of("aiken"), &tally));
    assert_int_equal(tally, 1);
    assert_null(round_trip(&reading.pack, &reading.diags, form_of("kahoot"), &tally));
    assert_int_equal(tally, 0);
    reading_finish(&reading);
    arena_finish(&arena);
}

// A pupil who begins with a template must not meet a message before typing a letter.
static void templates_are_free_of_messages(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        ItemKind kind;
        int items;
    } rows[] = {
        { "quizzes/sjablonen/quiz.txt", ITEM_QUESTION, 3 },
        { "quizzes/sjablonen/stellingen.txt", ITEM_STATEMENT, 3 },
        { "quizzes/sjablonen/avond.txt", ITEM_PART, 8 },
        { "cards/sjablonen/kaarten.txt", ITEM_CARD, 3 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Reading reading = { 0 };
        Err err = { { 0 } };
        reading.diags.arena = &reading.arena;
        if (!pack_load(&reading.arena, rows[i].path, &reading.pack, &reading.diags, &err))
            fail_msg("%s", err.text);
        if (reading.diags.count > 0) fail_msg("%s: %s", rows[i].path, said(&reading));
        assert_int_equal(pack_usable(&reading.pack, rows[i].kind), rows[i].items);
        assert_int_equal(reading.pack.item_count, rows[i].items);
        reading_finish(&reading);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_form_has_its_own_look),
        cmocka_unit_test(aiken_says_vraag_where_a_line_would_be_misread),
        cmocka_unit_test(what_does_not_fit_is_said),
        cmocka_unit_test(our_own_form_keeps_everything),
        cmocka_unit_test(questions_for_other_cards_are_kept_as_remarks),
        cmocka_unit_test(all_that_comes_along_comes_back),
        cmocka_unit_test(nasty_texts_come_back),
        cmocka_unit_test(the_longest_question_comes_back),
        cmocka_unit_test(templates_are_free_of_messages),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
