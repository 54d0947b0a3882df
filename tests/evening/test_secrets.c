// What only the teacher may know, as one property over the formats: two evenings are played by the same
// moves, from packs that differ in nothing but a secret. The room's pictures must be equal, letter for
// letter, until a move shows the secret; and they must differ then, or this would prove nothing. The
// teacher's pictures are never compared: there the secret may stand.
#include "evening/evening.h"
#include "support/metrics.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

enum { STEPS = 80 };

static Evening *evening_of(const char *text, const char *format_id)
{
    Evening *evening = evening_create(STR("Proef"), 0, NULL);
    Arena *arena = evening_arena(evening);
    PackSource source = { STR("proef.txt"), str_z(text) };
    Pack pack = { 0 };
    DiagList diags = { .arena = arena };
    const Format *format = format_by_id(str_z(format_id));
    assert_non_null(format);
    pack_parse(arena, source.path, &source, 1, NULL, &pack, &diags);
    assert_true(format->accepts(&pack, metrics_fake(), &diags));
    evening_add_planned(evening, &pack, format, 7, STR("Onderdeel: Proef\nMinuten: 5\n"));
    return evening;
}

static Str seen_by_room(const Evening *evening, Arena *arena)
{
    const EveningPart *part = evening_part(evening);
    Scene scene = {
        .audience = FOR_ROOM, .width = 1778, .now_ms = 1000000, .metrics = metrics_fake()
    };
    DrawList list = draw_begin(arena, scene.width);
    part->format->draw(part->state, &(Ui){ 0 }, &scene, &list);
    Buf dump = { 0 };
    draw_dump(&list, &dump);
    Str copy = arena_copy(arena, buf_str(&dump));
    buf_finish(&dump);
    return copy;
}

// Whether the picture that this move made may show the secret: one of the words begins it.
static bool shows(const char *words, Str move)
{
    Str rest = move, first = str_word(&rest);
    for (Str list = str_z(words); !str_empty(list);) {
        if (str_eq(str_word(&list), first)) return true;
    }
    return false;
}

// Plays both to the end by the key forward, with `other` now and then instead.
static int compare(Evening *one, Evening *two, const char *words, const char *other,
                   const char *what)
{
    int differ = 0;
    for (int step = 0; step < STEPS; step++) {
        Arena arena = { 0 };
        const JournalMove *last = evening_last_move(one);
        bool same = str_eq(seen_by_room(one, &arena), seen_by_room(two, &arena));
        bool allowed = last && shows(words, last->text);
        if (!same && !allowed) {
            fail_msg("%s is seen after \"%.*s\"", what,
                     STR_ARG(last ? last->text : STR("het begin")));
        }
        differ += !same;
        arena_finish(&arena);
        bool odd = other && step % 3 == 2 && evening_move(one, str_z(other), step * 1000);
        if (odd) {
            assert_true(evening_move(two, str_z(other), step * 1000));
            continue;
        }
        if (!evening_forward(one, step * 1000)) break;
        const JournalMove *made = evening_last_move(one);
        assert_true(evening_move(two, made->text, step * 1000));
    }
    return differ;
}

#define STATEMENTS(explain, view, prompt, note)                                                    \
    "Stelling: Huiswerk is leuk.\nUitleg: " explain "\nSchool: " view "\nPraat: " prompt           \
    "\nNotitie: " note "\n\nStelling: Een school is groot.\nUitleg: " explain "\nSchool: " view    \
    "\n"
#define QUESTIONS(right, explain, note)                                                            \
    "Vraag: Wat is zwaar?\nRood: een kraan\nGroen: een boot\nGoed: " right "\nUitleg: " explain    \
    "\nNotitie: " note "\n\nVraag: Wat is licht?\nRood: een veer\nGroen: een vlok\nGoed: " right   \
    "\nUitleg: " explain "\n\nVraag: Wat is rond?\nRood: een wiel\nGroen: een bal\nGoed: " right   \
    "\n"

static void a_secret_is_not_seen_before_its_move(void **state)
{
    (void)state;
    static const struct {
        const char *what, *format, *one, *two;
        const char *shown_by; // the moves whose picture may show it
        const char *other;    // a move to try as well; NULL: none
        bool never;           // no picture of the room shows it at all
    } rows[] = {
        { "the school's view", "stellingen", STATEMENTS("Tja.", "eens", "Wie?", "x"),
          STATEMENTS("Tja.", "oneens", "Wie?", "x"), "school", NULL, false },
        { "the explanation of a statement", "stellingen", STATEMENTS("Tja.", "eens", "Wie?", "x"),
          STATEMENTS("Welnee.", "eens", "Wie?", "x"), "school", "school", false },
        { "a prompt", "stellingen", STATEMENTS("Tja.", "eens", "Wie?", "x"),
          STATEMENTS("Tja.", "eens", "Waarom?", "x"), "praat klok", "praat 1", false },
        { "a note", "stellingen", STATEMENTS("Tja.", "eens", "Wie?", "x"),
          STATEMENTS("Tja.", "eens", "Wie?", "pas op"), "", "praat 1", true },
        { "the right answer", "quiz", QUESTIONS("rood", "Ja.", "x"), QUESTIONS("groen", "Ja.", "x"),
          "goed uitleg praat terugblik", NULL, false },
        { "the explanation of an answer", "quiz", QUESTIONS("rood", "Ja.", "x"),
          QUESTIONS("rood", "Nee.", "x"), "goed uitleg", "antwoorden", false },
        { "a note in a quiz", "quiz", QUESTIONS("rood", "Ja.", "x"),
          QUESTIONS("rood", "Ja.", "pas op"), "", "goed", true },
        { "the note of a part", "tekst", "Onderdeel: a\nMinuten: 5\nUitleg: b\nNotitie: x\n",
          "Onderdeel: a\nMinuten: 5\nUitleg: b\nNotitie: pas op\n", "", NULL, true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Evening *one = evening_of(rows[i].one, rows[i].format);
        Evening *two = evening_of(rows[i].two, rows[i].format);
        int differ = compare(one, two, rows[i].shown_by, rows[i].other, rows[i].what);
        if ((differ == 0) != rows[i].never)
            fail_msg("%s: %d pictures differ", rows[i].what, differ);
        evening_destroy(one);
        evening_destroy(two);
    }
}

// What comes after the item on the screen is nobody's to see: all later items are others in the twin.
static void the_next_item_is_not_seen_before_its_move(void **state)
{
    (void)state;
    static const struct {
        const char *format, *one, *two;
        const char *shown_by; // the moves with which the second item comes
    } rows[] = {
        { "stellingen", "Stelling: Huiswerk is leuk.\n\nStelling: Een school is groot.\n",
          "Stelling: Huiswerk is leuk.\n\nStelling: Brood is lekker.\n", "2" },
        { "quiz",
          "Vraag: Wat is zwaar?\nRood: een kraan\nGroen: een boot\nGoed: rood\n\n"
          "Vraag: Wat is licht?\nRood: een veer\nGroen: een vlok\nGoed: rood\n",
          "Vraag: Wat is zwaar?\nRood: een kraan\nGroen: een boot\nGoed: rood\n\n"
          "Vraag: Wat is rond?\nRood: een wiel\nGroen: een bal\nGoed: rood\n",
          "2" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Evening *one = evening_of(rows[i].one, rows[i].format);
        Evening *two = evening_of(rows[i].two, rows[i].format);
        bool second = false;
        for (int step = 0; step < STEPS && !second; step++) {
            Arena arena = { 0 };
            bool same = str_eq(seen_by_room(one, &arena), seen_by_room(two, &arena));
            if (!same) fail_msg("%s: the second item is seen at step %d", rows[i].format, step);
            arena_finish(&arena);
            assert_true(evening_forward(one, 0));
            Str made = evening_last_move(one)->text, rest = made;
            assert_true(evening_move(two, made, 0));
            str_word(&rest);
            second = str_eq(rest, str_z(rows[i].shown_by));
        }
        assert_true(second);
        evening_destroy(one);
        evening_destroy(two);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_secret_is_not_seen_before_its_move),
        cmocka_unit_test(the_next_item_is_not_seen_before_its_move),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
