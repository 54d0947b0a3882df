// Lines on their own, and Dutch lines that hold a colon and must stay text: nothing is worse for a
// pupil than a sentence that disappears.
#include "pack/line.h"

#include "reading.h"

#include <string.h>

static void a_line_is_known_by_its_front(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        LineKind kind;
        Field field;
        const char *key, *value;
    } rows[] = {
        { "Vraag: Wat?", LINE_KEY, FIELD_QUESTION, "Vraag", "Wat?" },
        { "  \tvraag :  Wat: ja?", LINE_KEY, FIELD_QUESTION, "vraag", "Wat: ja?" },
        { "VRAAG 3: Wat?", LINE_KEY, FIELD_QUESTION, "VRAAG 3", "Wat?" },
        { "3. Vraag: Wat?", LINE_KEY, FIELD_QUESTION, "Vraag", "Wat?" },
        { "3.Vraag: Wat?", LINE_KEY, FIELD_QUESTION, "Vraag", "Wat?" },
        { "(3) Vraag: Wat?", LINE_KEY, FIELD_QUESTION, "Vraag", "Wat?" },
        { "- Rood: x", LINE_KEY, FIELD_RED, "Rood", "x" },
        { "• Rood: x", LINE_KEY, FIELD_RED, "Rood", "x" },
        { "> > Rood: x", LINE_KEY, FIELD_RED, "Rood", "x" },
        { "## Titel: x", LINE_KEY, FIELD_TITLE, "Titel", "x" },
        { "**Vraag:** Wat?", LINE_KEY, FIELD_QUESTION, "Vraag", "Wat?" },
        { "**Vraag**: Wat?", LINE_KEY, FIELD_QUESTION, "Vraag", "Wat?" },
        { "_Vraag_: Wat?", LINE_KEY, FIELD_QUESTION, "Vraag", "Wat?" },
        { "*Vraag: Wat?*", LINE_KEY, FIELD_QUESTION, "Vraag", "Wat?" },
        { "Vraag：Wat?", LINE_KEY, FIELD_QUESTION, "Vraag", "Wat?" },
        { "Vraag = Wat?", LINE_KEY, FIELD_QUESTION, "Vraag", "Wat?" },
        { "Rood = 12:30", LINE_KEY, FIELD_RED, "Rood", "12:30" },
        { "Rood; x", LINE_KEY, FIELD_RED, "Rood", "x" },
        { "Rood\tx", LINE_KEY, FIELD_RED, "Rood", "x" },
        { "Vraag\t: x", LINE_KEY, FIELD_QUESTION, "Vraag", "x" },
        { "Vraag (tr): Ne?", LINE_KEY, FIELD_QUESTION, "Vraag (tr)", "Ne?" },
        { "Vraag.tr: Ne?", LINE_KEY, FIELD_QUESTION, "Vraag.tr", "Ne?" },
        { "Vraag-tr: Ne?", LINE_KEY, FIELD_QUESTION, "Vraag-tr", "Ne?" },
        { "Vraag (Klingon): x", LINE_KEY, FIELD_QUESTION, "Vraag (Klingon)", "x" },
        { "Vraag 7", LINE_KEY, FIELD_QUESTION, "Vraag 7", "" },
        { "Kaart", LINE_KEY, FIELD_CARD, "Kaart", "" },
        { "Vraag: _____ is de hoofdstad", LINE_KEY, FIELD_QUESTION, "Vraag",
          "_____ is de hoofdstad" },
        { "Vráág: x", LINE_KEY, FIELD_QUESTION, "Vráág", "x" },
        { "Foto's: x", LINE_KEY, FIELD_PHOTO, "Foto's", "x" },
        { "", LINE_BLANK, FIELD_NONE, "", "" },
        { " \t ", LINE_BLANK, FIELD_NONE, "", "" },
        { "---", LINE_BLANK, FIELD_NONE, "", "" },
        { "=== ** ~~ __", LINE_BLANK, FIELD_NONE, "", "" },
        { "-", LINE_BLANK, FIELD_NONE, "", "" },
        { "  // Vraag: nee", LINE_REMARK, FIELD_NONE, "", "" },
        { "Vraag? wat", LINE_TEXT, FIELD_NONE, "", "" },
        { "Vraag.", LINE_TEXT, FIELD_NONE, "", "" },
        { "Turkse vraag", LINE_TEXT, FIELD_NONE, "", "" },
        { "x = 5", LINE_TEXT, FIELD_NONE, "", "" },
        { "A = 5", LINE_TEXT, FIELD_NONE, "", "" },
        { "https://site.nl/Vraag: x", LINE_TEXT, FIELD_NONE, "https", "" },
        { "Een heel lange zin over een vraag: hier", LINE_TEXT, FIELD_NONE, "", "" },
        { "Let op: de trein", LINE_UNKNOWN, FIELD_NONE, "Let op", "" },
        { "De vraag: wat nu", LINE_UNKNOWN, FIELD_NONE, "De vraag", "" },
        { "En groen: ja", LINE_UNKNOWN, FIELD_NONE, "En groen", "" },
        { "Groep 3: wij", LINE_UNKNOWN, FIELD_NONE, "Groep 3", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Line line;
        line_read((Row){ .text = str_z(rows[i].text), .number = 1 }, &line);
        bool good = line.kind == rows[i].kind && str_eq(line.key, str_z(rows[i].key));
        if (good && line.kind == LINE_KEY) {
            good = line.word.field == rows[i].field && str_eq(line.value, str_z(rows[i].value));
        }
        if (!good) {
            print_error("  '%s': kind %d, key '%.*s', value '%.*s'\n", rows[i].text, line.kind,
                        STR_ARG(line.key), STR_ARG(line.value));
        }
        assert_true(good);
    }
}

static void a_label_is_a_letter_with_a_bracket_or_a_point(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int label;
        const char *value;
    } rows[] = {
        { "A) een boot", 0, "een boot" },
        { "a. een boot", 0, "een boot" },
        { "B)een fiets", 1, "een fiets" },
        { "- c) een trein", 2, "een trein" },
        { "E. van Dijk won", 4, "van Dijk won" },
        { "F) nee", -1, "" },
        { "a.u.b. niet", -1, "" },
        { "Als) x", -1, "" },
        { "A", -1, "" },
        { "B) Tijd: 10 uur", 1, "Tijd: 10 uur" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Line line;
        line_read((Row){ .text = str_z(rows[i].text), .number = 1 }, &line);
        bool good = line.label == rows[i].label &&
                    (line.label < 0 || str_eq(line.label_value, str_z(rows[i].value)));
        if (!good) print_error("  '%s': %d\n", rows[i].text, line.label);
        assert_true(good);
    }
}

// Each line stands below an Uitleg and must join it, whole.
static void a_dutch_line_with_a_colon_stays_text(void **state)
{
    (void)state;
    static const char *const rows[] = {
        "Let op: de zaag is scherp.",
        "Hij zei: kom morgen maar terug.",
        "De chef vroeg: wie wil er koffie?",
        "Er waren drie kleuren: rood, groen en geel.",
        "De vraag: is dit wel veilig?",
        "En groen: dat is gras.",
        "Om 12:30 uur gaat de bel.",
        "12:30 uur: pauze.",
        "Brood: dat kost 3 euro.",
        "Goud: dat is duur.",
        "Room: die gaat op de taart.",
        "Kaars: die is van was.",
        "Sport: dat doen ze elke dag.",
        "Taart: met slagroom.",
        "Plaat: van staal.",
        "Antwoorden: die stonden op het bord.",
        "Activiteiten: zagen, boren en lijmen.",
        "Groep 8: dat zijn wij.",
        "Ons antwoord was: nee.",
        "Het bedrijf heet: Jansen.",
        "Voorbeeld: een band plakken.",
        "Tip: neem een jas mee.",
        "Eerst: handen wassen.",
        "Stap 1: zet de machine uit.",
        "Ten eerste: het is er warm.",
        "Dus: niet rennen!",
        "Kijk op www.fietsenmaker.nl: daar staat alles.",
        "https://www.fietsenmaker.nl/vraag",
        "Ja: dat mag.",
        "Wat ik leerde: altijd je handen wassen.",
        "Wij hebben gevraagd: hoe lang werkt u hier?",
        "Het goede: iedereen is aardig.",
        "Van 9:00 tot 17:00 uur.",
        "De score was 3:2 voor ons.",
        "Werktijden: van zeven tot vier.",
        "Ingredienten: meel, water en gist.",
        "Rood is stop en groen is gaan.",
        "rood en groen samen is geel.",
        "A. van Dijk is de baas.",
        "E. van Dijk won de prijs.",
        "1. Eerst zagen, 2. dan boren.",
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Reading reading;
        Arena arena = { 0 };
        Str text = arena_printf(
            &arena, "Vraag: Wat?\nRood: ja\nGroen: nee\nGoed: rood\nUitleg: Kijk.\n%s\n", rows[i]);
        Str expected = arena_printf(&arena, "Kijk. %s", rows[i]);
        read_bytes(&reading, text);
        bool good = reading.pack.item_count == 1 && str_eq(reading.pack.items[0].explain, expected);
        if (!good) {
            print_error("  '%s' gave '%.*s' and %s\n", rows[i],
                        STR_ARG(reading.pack.items[0].explain), said(&reading));
        }
        assert_true(good);
        assert_int_equal(diag_count(&reading.diags, DIAG_FIX), 0);
        reading_finish(&reading);
        arena_finish(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_is_known_by_its_front),
        cmocka_unit_test(a_label_is_a_letter_with_a_bracket_or_a_point),
        cmocka_unit_test(a_dutch_line_with_a_colon_stays_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
