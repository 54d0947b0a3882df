// What a programme is told about its parts before it plays: by check, on the start screen and when the
// evening is opened, which all say the same.
#include "evening/menu.h"
#include "evening/reading.h"
#include "support/folder.h"
#include "support/metrics.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#define GOOD "Stelling: Huiswerk is van de ouders.\nSchool: eens\nUitleg: Daarom.\n"
#define WIDE "een-groep-met-een-naam-waar-geen-einde-aan-komt"
// A word that no line holds, within the length that the format allows.
#define FORTY "vijfendertigstewoordzonderspatiesendingen"
#define TALE  FORTY FORTY FORTY FORTY FORTY

typedef struct Fixture {
    Arena arena;
    const char *folder, *decks;
    SessionSetup setup;
} Fixture;

static int set_up(void **state)
{
    static const struct {
        const char *name, *text;
    } packs[] = {
        { "goed.txt", GOOD },
        { "half.txt", GOOD "\nStelling:\n" },
        { "leeg.txt", "Titel: Nog niets\n" },
        { "ander.txt", "Onderdeel: Iets = 5 minuten\n" },
        { "kaarten.txt",
          "Soort: kwaliteiten\n\nKaart: Moedig = Je durft.\n\nKaart: Eerlijk = Je zegt het.\n" },
    };
    Fixture *f = test_calloc(1, sizeof *f);
    f->folder = temp_folder(&f->arena);
    f->decks = temp_folder(&f->arena);
    f->setup = (SessionSetup){ .metrics = metrics_fake(), .seed = 7, .decks = f->decks };
    for (size_t i = 0; i < sizeof packs / sizeof *packs; i++) {
        temp_write(f->folder, packs[i].name, str_z(packs[i].text));
    }
    temp_write(f->decks, "kwaliteiten.txt", str_z(packs[4].text));
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    Fixture *f = *state;
    temp_folder_remove(f->folder);
    temp_folder_remove(f->decks);
    arena_finish(&f->arena);
    test_free(f);
    return 0;
}

static const char *programme(Fixture *f, const char *text)
{
    temp_write(f->folder, "avond.txt", str_z(text));
    return arena_printf(&f->arena, "%s/avond.txt", f->folder).p;
}

// "2 A12, 5 V10".
static Str messages(Arena *arena, const DiagList *diags)
{
    Buf out = { 0 };
    for (int i = 0; i < diags->count; i++) {
        const Diag *diag = &diags->items[i];
        buf_printf(&out, "%s%d %s", i > 0 ? ", " : "", diag->line, diag_code(diag));
    }
    Str text = arena_copy(arena, buf_str(&out));
    buf_finish(&out);
    return text;
}

// What plays, part by part: "stellingen tekst".
static Str plays(Arena *arena, const Evening *evening)
{
    Buf out = { 0 };
    for (int i = 0; i < evening_part_count(evening); i++) {
        buf_printf(&out, "%s%s", i > 0 ? " " : "", evening_part_at(evening, i)->format->id);
    }
    Str text = arena_copy(arena, buf_str(&out));
    buf_finish(&out);
    return text;
}

static void every_part_is_measured_as_it_will_play(void **state)
{
    Fixture *f = *state;
    static const struct {
        const char *text, *says, *plays;
    } rows[] = {
        { "Onderdeel: A = 5\nSpel: goed\n\nOnderdeel: B = 5\nSpel: kwaliteitenspel\n", "",
          "stellingen kwaliteiten" },
        { "Onderdeel: A = 5\nSpel: goed\n\nOnderdeel: B = 5\nSpel: half\n", "5 A12",
          "stellingen stellingen" },
        { "Onderdeel: A = 5\nSpel: leeg\n\nOnderdeel: B = 5\n", "2 A12", "tekst tekst" },
        { "Onderdeel: A = 5\nSpel: ander.txt\n", "2 A12", "tekst" },
        { "Onderdeel: A = 5\nSpel: avond\n", "2 A12", "tekst" },
        { "Onderdeel: A = 5\nSpel: weg\n\nOnderdeel: B = 5\nSpel: complimentenwijzer\n",
          "2 A05, 5 A05", "tekst tekst" }, // the second is a game of ours, without its cards
        { "Onderdeel: A = 5\nSpel: beroepenmuur\n", "2 A05", "tekst" },
        // Texts that no screen can show, in the first part, in the second, in both.
        { "Onderdeel: A = 5\nUitleg: " TALE "\n", "2 V10", "tekst" },
        { "Onderdeel: A = 5\n\nOnderdeel: B = 5\nUitleg: " TALE "\n", "4 V10", "tekst tekst" },
        { "Onderdeel: A = 5\nUitleg: " TALE "\n\nOnderdeel: B = 5\nUitleg: " TALE "\n",
          "2 V10, 5 V10", "tekst tekst" },
        { "Onderdeel: A = 5\nSprekers: Bo\nUitleg: " TALE "\n\nOnderdeel: B = 5\n", "3 V10",
          "timer tekst" },
        { "Onderdeel: A = 5\nSlotvraag: Leuk?\nUitleg: " TALE "\n\nOnderdeel: B = 5\n", "3 V10",
          "slotvragen tekst" },
        { "Onderdeel: A = 5\n\nOnderdeel: B = 5\nGroepen: a, " WIDE "\nLokalen: b, " WIDE "\n",
          "4 V10", "tekst tekst" },
        { "Onderdeel: A = 5\n\nOnderdeel: B = 5\nGroepen: a, b\nLokalen: c, d\n", "",
          "tekst carrousel" },
        { "Onderdeel: A = 5\nWie: " TALE "\n\nOnderdeel: B = 5\nWie: Bo\n", "2 V10",
          "tekst tekst" },
        { "Onderdeel: A = 5\nWie: " TALE "\nSlotvraag: Leuk?\n", "2 V10", "slotvragen" },
        { "Onderdeel: A = 5\n\nOnderdeel: B = vijf ton\n\nOnderdeel: C = 5\n", "3 A02",
          "tekst tekst" },
        { "Onderdeel: A = 5\n\n" GOOD, "3 A14", "tekst" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        const char *path = programme(f, rows[i].text);
        DiagList seen = { .arena = &arena };
        Pack pack = { 0 };
        Reading reading;
        const char *id = menu_read(&arena, path, &f->setup, &pack, &seen);
        assert_string_equal(id, MENU_PROGRAMME);
        Str says = messages(&arena, &seen);
        if (!str_eq(says, str_z(rows[i].says))) fail_msg("row %zu says %.*s", i, STR_ARG(says));
        assert_true(reading_open(&f->setup, path, 0, &reading, NULL));
        Str opened = messages(&arena, &reading.diags), found = plays(&arena, reading.evening);
        if (!str_eq(opened, says)) fail_msg("row %zu opens with %.*s", i, STR_ARG(opened));
        if (!str_eq(found, str_z(rows[i].plays))) fail_msg("row %zu plays %.*s", i, STR_ARG(found));
        assert_int_equal(evening_part_count(reading.evening), pack_usable(&pack, ITEM_PART));
        evening_destroy(reading.evening);
        arena_finish(&arena);
    }
}

// Every message stands at the part that it is about.
static void a_message_names_its_own_part(void **state)
{
    Fixture *f = *state;
    Arena arena = { 0 };
    DiagList diags = { .arena = &arena };
    Pack pack = { 0 };
    const char *path = programme(f, "Onderdeel: A = 5\n\nOnderdeel: B = 5\nUitleg: " TALE
                                    "\n\nOnderdeel: C = 5\nSpel: leeg\n");
    menu_read(&arena, path, &f->setup, &pack, &diags);
    assert_int_equal(diags.count, 2);
    assert_int_equal(diags.items[0].item, 1);
    assert_int_equal(diags.items[1].item, 2);
    assert_true(str_empty(pack.items[1].explain)); // left out, and the part takes part
    assert_true(pack.items[1].usable);
    arena_finish(&arena);
}

// Two hundred parts that play one large game cost no more than one.
static void a_game_is_read_once_however_often_it_plays(void **state)
{
    Fixture *f = *state;
    Buf text = { 0 };
    for (int i = 0; i < PROGRAMME_MOST; i++) {
        buf_printf(&text, "Onderdeel: Spel %d = 5\nSpel: goed%s\n\n", i, i % 2 == 0 ? "" : ".txt");
    }
    buf_putc(&text, '\0');
    Reading reading;
    assert_true(reading_open(&f->setup, programme(f, text.p), 0, &reading, NULL));
    assert_int_equal(evening_part_count(reading.evening), PROGRAMME_MOST);
    const Item *items = evening_part_at(reading.evening, 0)->pack.items;
    for (int i = 1; i < PROGRAMME_MOST; i++) {
        assert_ptr_equal(evening_part_at(reading.evening, i)->pack.items, items);
    }
    evening_destroy(reading.evening);
    buf_finish(&text);
}

// A folder has one programme. What a second one would play is not played, measured or looked for.
static void the_parts_of_a_second_programme_do_not_play(void **state)
{
    Fixture *f = *state;
    const char *folder = temp_folder(&f->arena);
    static const char *const seconds[] = {
        "Onderdeel: B = 5\n",
        "Onderdeel: B = 5\nSpel: goed\n",
        "Onderdeel: B = 5\nSpel: leeg\n\nOnderdeel: C = 5\nUitleg: " TALE "\n",
    };
    temp_write(folder, "goed.txt", STR(GOOD));
    temp_write(folder, "leeg.txt", STR("Titel: Nog niets\n"));
    temp_write(folder, "avond1.txt", STR("Onderdeel: A = 5\n"));
    for (size_t i = 0; i < sizeof seconds / sizeof *seconds; i++) {
        Reading reading;
        temp_write(folder, "avond2.txt", str_z(seconds[i]));
        assert_true(reading_open(&f->setup, folder, 0, &reading, NULL));
        Str plan = plays(&f->arena, reading.evening);
        if (!str_eq(plan, STR("tekst"))) fail_msg("row %zu: %.*s", i, STR_ARG(plan));
        int programmes = 0;
        for (int d = 0; d < reading.diags.count; d++) {
            const char *code = diag_code(&reading.diags.items[d]);
            programmes += str_eq(str_z(code), STR("A06"));
            if (str_eq(str_z(code), STR("A12"))) fail_msg("row %zu: %s", i, code);
        }
        assert_int_equal(programmes, 1);
        evening_destroy(reading.evening);
    }
    temp_folder_remove(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_part_is_measured_as_it_will_play, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_message_names_its_own_part, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_game_is_read_once_however_often_it_plays, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(the_parts_of_a_second_programme_do_not_play, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
