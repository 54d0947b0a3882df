// Lines on their own: what leads them, and what each is before anything above or below it counts.
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
        { "**Vraag:** **Wat?**", LINE_KEY, FIELD_QUESTION, "Vraag", "Wat?" },
        { "Rood: *ja*", LINE_KEY, FIELD_RED, "Rood", "ja" },
        { "Rood: *ja* of *nee*", LINE_KEY, FIELD_RED, "Rood", "ja* of *nee*" },
        { "Rood: #1", LINE_KEY, FIELD_RED, "Rood", "#1" },
        { "*Rood:* een *boot*", LINE_KEY, FIELD_RED, "Rood", "een *boot*" },
        { "*Rood:* *boot*", LINE_KEY, FIELD_RED, "Rood", "boot" },
        { "Rood: 2 * 3", LINE_KEY, FIELD_RED, "Rood", "2 * 3" },
        { "Rood: ***", LINE_KEY, FIELD_RED, "Rood", "" },
        { "Rood:ja", LINE_KEY, FIELD_RED, "Rood", "ja" },
        { "Rood :ja", LINE_KEY, FIELD_RED, "Rood", "ja" },
        { "Rood:\tja", LINE_KEY, FIELD_RED, "Rood", "ja" },
        { "Rood:: ja", LINE_KEY, FIELD_RED, "Rood", ": ja" },
        { "Rood antwoord: ja", LINE_KEY, FIELD_RED, "Rood antwoord", "ja" },
        { "Het groene antwoord: ja", LINE_KEY, FIELD_GREEN, "Het groene antwoord", "ja" },
        { "🟥 Rood: ja", LINE_KEY, FIELD_RED, "🟥 Rood", "ja" },
        { "✅ Goed: rood", LINE_KEY, FIELD_RIGHT, "✅ Goed", "rood" },
        { "\u200eVraag: Wat?", LINE_KEY, FIELD_QUESTION, "\u200eVraag", "Wat?" },
        { "[Vraag 2]: Wat?", LINE_KEY, FIELD_QUESTION, "[Vraag 2]", "Wat?" },
        { "Vraag #2: Wat?", LINE_KEY, FIELD_QUESTION, "Vraag #2", "Wat?" },
        { "Vraag nr. 2: Wat?", LINE_KEY, FIELD_QUESTION, "Vraag nr. 2", "Wat?" },
        { "Vraag 2.: Wat?", LINE_KEY, FIELD_QUESTION, "Vraag 2.", "Wat?" },
        { "Vraag2: Wat?", LINE_KEY, FIELD_QUESTION, "Vraag2", "Wat?" },
        { "Vraag [tr]: Ne?", LINE_KEY, FIELD_QUESTION, "Vraag [tr]", "Ne?" },
        { "Vraag_tr: Ne?", LINE_KEY, FIELD_QUESTION, "Vraag_tr", "Ne?" },
        { "Turkse vraag: Ne?", LINE_KEY, FIELD_QUESTION, "Turkse vraag", "Ne?" },
        { "Vraag 2 (tr): Ne?", LINE_KEY, FIELD_QUESTION, "Vraag 2 (tr)", "Ne?" },
        { "**Vraag (tr)**: Ne?", LINE_KEY, FIELD_QUESTION, "Vraag (tr)", "Ne?" },
        { "**Vraag 7**", LINE_KEY, FIELD_QUESTION, "Vraag 7", "" },
        { "### Vraag 7", LINE_KEY, FIELD_QUESTION, "Vraag 7", "" },
        { "Vraag 7.", LINE_KEY, FIELD_QUESTION, "Vraag 7", "" },
        { "Vraag 7)", LINE_KEY, FIELD_QUESTION, "Vraag 7", "" },
        { "7. Vraag", LINE_KEY, FIELD_QUESTION, "Vraag", "" },
        { "Vraag 7. Wat?", LINE_TEXT, FIELD_NONE, "", "" },
        { "Vraag 7 - Wat?", LINE_TEXT, FIELD_NONE, "", "" },
        { "Rood 7", LINE_TEXT, FIELD_NONE, "", "" },
        { "naam van de quiz              : x", LINE_KEY, FIELD_TITLE, "naam van de quiz", "x" },
        { "Vraag in het Turks: x", LINE_UNKNOWN, FIELD_NONE, "Vraag in het Turks", "" },
        { "Vraag (3 punten): x", LINE_UNKNOWN, FIELD_NONE, "Vraag (3 punten)", "" },
        { "tr vraag: x", LINE_UNKNOWN, FIELD_NONE, "tr vraag", "" },
        { "Antw. A: x", LINE_UNKNOWN, FIELD_NONE, "Antw. A", "" },
        { "07:30 uur", LINE_UNKNOWN, FIELD_NONE, "07", "" },
        { "ps = 3", LINE_TEXT, FIELD_NONE, "", "" },
        { "min = 3", LINE_KEY, FIELD_MINUTES, "min", "3" },
        { "Rodo = 3", LINE_TEXT, FIELD_NONE, "", "" },
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_is_known_by_its_front),
        cmocka_unit_test(a_label_is_a_letter_with_a_bracket_or_a_point),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
