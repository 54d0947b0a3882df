// What every format owes to a picture that goes home (Scene.keepsake): nothing in it asks to do something,
// nothing in it depends on the minute, and its foot says which evening it was. An evening with every game
// of the house is played, and looked at after each move that leaves something worth keeping.
#include "evening/reading.h"
#include "formats/mat.h"
#include "formats/stage.h"
#include "support/metrics.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

enum { HOUR_MS = 3600000 };

static const Str foot = STR_INIT("De avond met alles \xC2\xB7 22 november 2026");

// A part, the moves in it, and the moments that they leave; bars between them.
static const struct {
    int part;
    const char *moves, *moments;
} rows[] = {
    { 2, "naar 1|antwoorden|naar 2|antwoorden|einde",
      "Stellingenspel: begin|Stelling 1|Stelling 2" },
    { 2, "naar 1|antwoorden|stem rood 12 groen 8|praat 1|school|einde", "Stelling 1|Uitslagen" },
    { 3, "vraag 1|antwoorden|goed|vraag 2|antwoorden|goed|winnaar|terugblik",
      "Quiz: begin|Vraag 1, foto|Vraag 1|Vraag 2|Terugblik" },
    { 3,
      "regel aftellen 5|vraag 1|antwoorden|goed|staan 14|vraag 2|antwoorden|goed|staan 1|winnaar",
      "Vraag 1, foto|Vraag 1|Vraag 2|Winnaar" },
    { 3, "vraag 1|antwoorden|goed|winnaar|naam Samira en haar moeder", "Winnaar" },
    { 3, "vraag 1|antwoorden|goed|schrap", "Vraag 1" },
    { 4, "wijzen|wijze dicht|overzicht|stapel|draai|geef Sanne|overzicht",
      "Kwaliteitenspel: begin|Wie heeft wat" },
    { 4, "wijzen|wijze top3|voor Sanne|kies 1|kies 2|top", "Top 3 van Sanne" },
    { 5, "maak|leg 1|leg 3|leg 2|leg 5|volgorde|muur|kies 3|kies 1|samen",
      "De volgorde van de zaal|Om echt te doen" },
    { 6, "muur|pak 1", "" },
    { 8, "muur|pak 3|tel 12|uitslag", "Beroepen die we zouden kiezen" },
    { 12, "naar 1|antwoorden|naar 2|antwoorden|einde",
      "Slotvragen: begin|Slotvraag 1|Slotvraag 2" },
};
enum { ROWS = sizeof rows / sizeof *rows };

static Evening *begun(void)
{
    SessionSetup setup = { .metrics = metrics_fake(), .seed = 7, .decks = "cards" };
    Reading reading;
    Err err = { 0 };
    if (!reading_open(&setup, "tests/support/alles/avond.txt", 1000, &reading, &err)) {
        fail_msg("%s", err.text);
    }
    evening_begin(reading.evening);
    return reading.evening;
}

static DrawList drawn(const Evening *evening, Scene scene, Arena *arena)
{
    const EveningPart *part = evening_part(evening);
    scene.metrics = metrics_fake();
    scene.keepsake = foot;
    DrawList list = draw_begin(arena, scene.width);
    part->format->draw(part->state, &(Ui){ 0 }, &scene, &list);
    return list;
}

static Str dump(const DrawList *list, Arena *arena)
{
    Buf out = { 0 };
    draw_dump(list, &out);
    Str text = arena_copy(arena, buf_str(&out));
    buf_finish(&out);
    return text;
}

static bool says(Str text, Str words)
{
    return str_find(text, words) < text.n;
}

static void check_words(const DrawList *list, Str about)
{
    static const Str asking[] = { STR_INIT("yp "),        STR_INIT("Enter"), STR_INIT("omhoog"),
                                  STR_INIT("Ga zitten"),  STR_INIT("staan"), STR_INIT("tijd is om"),
                                  STR_INIT("Nog niemand") };
    int feet = 0;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *run = &list->items[i];
        if (run->kind != DRAW_RUN) continue;
        for (size_t a = 0; a < sizeof asking / sizeof *asking; a++) {
            if (says(run->text, asking[a])) {
                fail_msg("%.*s asks: %.*s", STR_ARG(about), STR_ARG(run->text));
            }
        }
        if (run->baseline < STAGE_BOTTOM) continue;
        feet++;
        if (!says(foot, run->text)) {
            fail_msg("%.*s has in its foot: %.*s", STR_ARG(about), STR_ARG(run->text));
        }
    }
    if (feet == 0) fail_msg("%.*s does not say which evening it was", STR_ARG(about));
}

static void check_picture(const Evening *evening, Str about)
{
    static const float widths[] = { 1333, 1778 };
    int64_t now_ms = evening_last_move(evening)->at_ms;
    for (int i = 0; i < 2; i++) {
        Arena arena = { 0 };
        Scene scene = { .width = widths[i], .now_ms = now_ms };
        DrawList list = drawn(evening, scene, &arena);
        check_words(&list, about);
        scene.now_ms += HOUR_MS;
        scene.motion = true;
        DrawList later = drawn(evening, scene, &arena);
        bool same = str_eq(dump(&list, &arena), dump(&later, &arena));
        if (!same) fail_msg("%.*s is another picture an hour later", STR_ARG(about));
        arena_finish(&arena);
    }
}

// Looks at what the room sees now; moments that were not there yet come behind the others.
static void look(const Evening *evening, Buf *moments)
{
    const EveningPart *part = evening_part(evening);
    Arena arena = { 0 };
    Report report = { .arena = &arena };
    part->format->report(part->state, &report);
    if (!str_empty(report.moment)) {
        check_picture(evening, report.moment);
        bool known = false;
        for (Str rest = buf_str(moments); rest.n > 0 && !known;) {
            StrCut cut = str_cut(rest, '|');
            known = str_eq(cut.head, report.moment);
            rest = cut.tail;
        }
        if (!known) buf_printf(moments, "%s%.*s", moments->n ? "|" : "", STR_ARG(report.moment));
    }
    arena_finish(&arena);
}

static void nothing_in_a_picture_for_at_home_asks_to_do_something(void **state)
{
    (void)state;
    for (size_t i = 0; i < ROWS; i++) {
        Evening *evening = begun();
        Arena arena = { 0 };
        Buf moments = { 0 };
        int64_t now_ms = 1000;
        Str moves = arena_printf(&arena, "deel %d|%s", rows[i].part, rows[i].moves);
        while (moves.n > 0) {
            StrCut cut = str_cut(moves, '|');
            if (!evening_move(evening, cut.head, now_ms += 1000)) {
                fail_msg("row %zu: refused %.*s", i, STR_ARG(cut.head));
            }
            look(evening, &moments);
            moves = cut.tail;
        }
        if (!says(buf_str(&moments), str_z(rows[i].moments)) && rows[i].moments[0] != '\0') {
            fail_msg("row %zu: %.*s, not %s", i, STR_ARG(buf_str(&moments)), rows[i].moments);
        }
        if (rows[i].moments[0] == '\0') assert_int_equal(moments.n, 0);
        buf_finish(&moments);
        arena_finish(&arena);
        evening_destroy(evening);
    }
}

static void the_sheet_of_a_pupil_says_which_evening_it_was(void **state)
{
    (void)state;
    Evening *evening = begun();
    Arena arena = { 0 };
    static const char *const moves[] = { "deel 9", "naam Sanne", "voor Sanne", "leg 1" };
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
        assert_true(evening_move(evening, str_z(moves[i]), 1000));
    }
    DrawList list = drawn(evening, (Scene){ .width = MAT_WIDTH, .sheet = 1 }, &arena);
    bool told = false;
    for (int i = 0; i < list.count; i++) {
        told = told || (list.items[i].kind == DRAW_RUN && str_eq(list.items[i].text, foot));
    }
    assert_true(told);
    arena_finish(&arena);
    evening_destroy(evening);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_in_a_picture_for_at_home_asks_to_do_something),
        cmocka_unit_test(the_sheet_of_a_pupil_says_which_evening_it_was),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
