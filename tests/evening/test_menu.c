// The rows of the start screen: what is found in folders and in the journal, and in what words.
#include "evening/menu.h"

#include "base/file.h"
#include "support/folder.h"
#include "support/geometry.h"
#include "support/metrics.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

typedef struct Fixture {
    Arena arena;
    const char *folder, *data;
    Menu menu;
    Watch watch;
    SessionSetup setup;
} Fixture;

static int set_up(void **state)
{
    Fixture *f = test_calloc(1, sizeof *f);
    f->folder = temp_folder(&f->arena);
    f->data = temp_folder(&f->arena);
    f->setup.metrics = metrics_fake();
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    Fixture *f = *state;
    temp_folder_remove(f->folder);
    temp_folder_remove(f->data);
    watch_finish(&f->watch);
    arena_finish(&f->arena);
    test_free(f);
    return 0;
}

static const char *in_folder(Fixture *f, const char *name)
{
    return arena_printf(&f->arena, "%s/%s", f->folder, name).p;
}

static void check_row(const MenuRow *row, const char *title, const char *about, const char *format,
                      int messages)
{
    bool same = str_eq(row->title, str_z(title)) && str_eq(row->about, str_z(about)) &&
                strcmp(row->format, format) == 0 && row->messages == messages;
    if (!same) {
        fail_msg("\"%.*s\", \"%.*s\", \"%s\", %d messages; not \"%s\", \"%s\"", STR_ARG(row->title),
                 STR_ARG(row->about), row->format, row->messages, title, about);
    }
}

static void a_pack_is_a_title_and_what_takes_part(void **state)
{
    Fixture *f = *state;
    static const struct {
        const char *text, *title, *about, *format;
        int messages;
        bool meant; // it is shown in the teacher's own folder
    } rows[] = {
        { "Titel: Eens?\nStelling: A.\nSchool: eens\nUitleg: B.\n", "Eens?", "1 stelling",
          "stellingen", 0, true },
        { "Stelling: A.\nSchool: eens\nUitleg: B.\n\nStelling: C.\nSchool: oneens\nUitleg: D.\n",
          "pak.txt", "2 stellingen", "stellingen", 0, true },
        { "Titel: Eens?\nStelling: A.\nSchool: paars\nUitleg: B.\n\n"
          "Stelling: C.\nSchool: oneens\nUitleg: D.\n",
          "Eens?", "1 stelling", "stellingen", 1, true },
        { "Vraag: Wat?\nRood: A\n", "pak.txt", "nog niets om te spelen", "", 1, true },
        { "", "pak.txt", "nog niets om te spelen", "", 1, false },
        { "Zomaar tekst.\n", "pak.txt", "nog niets om te spelen", "", 1, false },
        { "Onderdeel: Inloop = 5 minuten\n", "pak.txt", "1 onderdeel", MENU_PROGRAMME, 0, true },
        { "Titel: Onze avond\nBegin: 19:30\n\nOnderdeel: Inloop = 5 minuten\n\n"
          "Onderdeel: Slot = 5 minuten\n",
          "Onze avond", "2 onderdelen, 19:30", MENU_PROGRAMME, 0, true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        temp_write(f->folder, "pak.txt", str_z(rows[i].text));
        f->menu = (Menu){ 0 };
        menu_add_pack(&f->menu, &f->arena, in_folder(f, "pak.txt"), &f->setup, TAKE_ALL);
        assert_int_equal(f->menu.count, 1);
        check_row(&f->menu.rows[0], rows[i].title, rows[i].about, rows[i].format, rows[i].messages);
        assert_true(f->menu.rows[0].resume == 0);
        f->menu = (Menu){ 0 };
        menu_add_pack(&f->menu, &f->arena, in_folder(f, "pak.txt"), &f->setup, TAKE_PLAYABLE);
        assert_int_equal(f->menu.count, rows[i].format[0] ? 1 : 0);
        f->menu = (Menu){ 0 };
        menu_add_pack(&f->menu, &f->arena, in_folder(f, "pak.txt"), &f->setup, TAKE_MEANT);
        assert_int_equal(f->menu.count, rows[i].meant ? 1 : 0);
        if (f->menu.count == 1) assert_true(str_empty(f->menu.rows[0].photo));
    }
    f->menu = (Menu){ 0 };
    menu_add_pack(&f->menu, &f->arena, in_folder(f, "weg.txt"), &f->setup, TAKE_ALL);
    assert_int_equal(f->menu.count, 0);
}

// One folder on its shelf, to the end; gives the number of steps.
static int fill(Fixture *f, MenuShelf shelf, const char *folder)
{
    const char *folders[SHELF_COUNT] = { NULL };
    int steps = 1;
    folders[shelf] = folder;
    watch_reset(&f->watch);
    menu_fill(&f->menu, folders);
    while (menu_step(&f->menu, &f->arena, &f->watch, &f->setup)) {
        steps++;
    }
    assert_false(f->menu.filling);
    return steps;
}

static void a_folder_gives_what_can_be_played_in_order_of_name(void **state)
{
    Fixture *f = *state;
    static const char *const names[] = { "b.txt", "a.txt", ".weg.txt", "foto.jpg", "leeg.txt" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *text = i < 3 ? "Stelling: A.\n" : i == 3 ? "\xFF\xD8\xFF\xE0" : "";
        temp_write(f->folder, names[i], str_z(text));
    }
    fill(f, SHELF_OWN, f->folder);
    assert_int_equal(f->menu.count, 2);
    assert_true(str_eq(f->menu.rows[0].title, STR("a.txt")));
    assert_true(str_eq(f->menu.rows[1].title, STR("b.txt")));
    fill(f, SHELF_OWN, NULL);
    fill(f, SHELF_OWN, "/bestaat/niet");
    assert_int_equal(f->menu.count, 2);
}

// What is to be filled in, and the portfolios with their tables, are no games.
static void folders_of_the_house_are_not_offered(void **state)
{
    Fixture *f = *state;
    static const char *const names[] = { "klas", "portfolio", "sjablonen" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *folder = in_folder(f, names[i]);
        assert_true(folder_make(folder, NULL));
        temp_write(folder, "uitslag.txt", STR("Stelling: A.\n"));
    }
    fill(f, SHELF_OWN, f->folder);
    assert_int_equal(f->menu.count, 1);
    assert_true(str_ends(str_z(f->menu.rows[0].path), STR("/klas")));
}

// Only the teacher's own folder shows what does not play, and there a quiz in a document of a word
// processor is not passed over without a word.
static void what_was_meant_to_play_is_a_row_with_messages(void **state)
{
    Fixture *f = *state;
    temp_write(f->folder, "goed.txt", STR("Stelling: A.\n"));
    temp_write(f->folder, "kapot.txt", STR("Titel: Kapot\n\nVraag: Wat?\nRood: A\n"));
    temp_write(f->folder, "klas.docx", STR("PK\003\004"));
    temp_write(f->folder, "briefje.txt", STR("Vergeet de melk niet.\n"));
    temp_write(f->folder, "brief.pdf", STR("%PDF-1.7\n"));
    static const int counts[] = { [SHELF_OWN] = 3, [SHELF_EXAMPLES] = 1 };
    for (int shelf = SHELF_OWN; shelf <= SHELF_EXAMPLES; shelf++) {
        f->menu = (Menu){ 0 };
        fill(f, (MenuShelf)shelf, f->folder);
        assert_int_equal(f->menu.count, counts[shelf]);
    }
    f->menu = (Menu){ 0 };
    fill(f, SHELF_OWN, f->folder);
    check_row(&f->menu.rows[1], "Kapot", "nog niets om te spelen", "", 1);
    check_row(&f->menu.rows[2], "klas.docx", "nog niets om te spelen", "", 1);
}

static void the_programme_of_a_folder_comes_first(void **state)
{
    Fixture *f = *state;
    static const char *const names[] = { "aap.txt", "avond.txt", "noot.txt" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        temp_write(f->folder, names[i],
                   i == 1 ? STR("Titel: Avond\n\nOnderdeel: Inloop = 5 minuten\n")
                          : STR("Stelling: A.\n"));
    }
    fill(f, SHELF_EXAMPLES, f->folder);
    assert_int_equal(f->menu.count, 3);
    assert_true(str_eq(f->menu.rows[0].title, STR("Avond")));
    assert_true(str_eq(f->menu.rows[1].title, STR("aap.txt")));
    assert_true(str_eq(f->menu.rows[2].title, STR("noot.txt")));
}

static void a_row_shows_the_first_photo_that_plays(void **state)
{
    Fixture *f = *state;
    static const char png[] = "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x08\0\0\0\x08\x08\2\0\0\0";
    temp_write(f->folder, "een.png", (Str){ png, sizeof png - 1 });
    temp_write(f->folder, "twee.png", (Str){ png, sizeof png - 1 });
    temp_write(f->folder, "pak.txt",
               STR("Stelling: Zonder.\n\nStelling:\nFoto: een.png\n\n"
                   "Stelling: Met.\nFoto: twee.png\n"));
    fill(f, SHELF_OWN, f->folder);
    assert_int_equal(f->menu.count, 1);
    if (!str_ends(f->menu.rows[0].photo, STR("/twee.png"))) {
        fail_msg("shows \"%.*s\"", STR_ARG(f->menu.rows[0].photo));
    }
}

// A hundred packs and twenty with mistakes come one a step, and what came stays where it is.
static void rows_come_one_by_one_and_stay_where_they_are(void **state)
{
    Fixture *f = *state;
    for (int i = 0; i < 120; i++) {
        Str name = arena_printf(&f->arena, "pak-%03d.txt", i);
        temp_write(f->folder, name.p,
                   i % 6 == 5 ? STR("Titel: Kapot\n\nVraag: Wat?\nRood: A\n")
                              : STR("Titel: Heel\n\nStelling: A.\nSchool: eens\nUitleg: B.\n"));
    }
    const char *folders[SHELF_COUNT] = { [SHELF_OWN] = f->folder };
    menu_fill(&f->menu, folders);
    assert_int_equal(f->menu.count, 0); // the first step only looks what there is
    const char *paths[120];
    int broken = 0;
    for (bool more = true; more;) {
        int before = f->menu.count;
        more = menu_step(&f->menu, &f->arena, &f->watch, &f->setup);
        int now = f->menu.count;
        assert_in_range(now - before, 0, 1);
        if (now > before) paths[now - 1] = f->menu.rows[now - 1].path;
        for (int i = 0; i < now; i++) {
            assert_ptr_equal(f->menu.rows[i].path, paths[i]);
        }
    }
    assert_int_equal(f->menu.count, 120);
    for (int i = 0; i < 120; i++) {
        broken += f->menu.rows[i].messages > 0 && f->menu.rows[i].format[0] == '\0';
    }
    assert_int_equal(broken, 20);
    assert_true(f->watch.count > 120);
}

// What a row keeps is its words, not the pack: a class's packs hold thousands of times as much.
static void reading_keeps_no_pack(void **state)
{
    Fixture *f = *state;
    Buf text = { 0 };
    for (int i = 0; i < 200; i++) {
        buf_printf(&text, "Stelling: Nummer %d staat hier.\nSchool: paars\n\n", i);
    }
    for (int i = 0; i < 40; i++) {
        temp_write(f->folder, arena_printf(&f->arena, "pak-%d.txt", i).p, buf_str(&text));
    }
    size_t before = f->arena.used;
    fill(f, SHELF_OWN, f->folder);
    assert_int_equal(f->menu.count, 40);
    assert_in_range(f->arena.used - before, 1, 64 << 10);
    buf_finish(&text);
}

static void names_of_any_kind_are_rows(void **state)
{
    Fixture *f = *state;
    char longest[200];
    memset(longest, 'w', sizeof longest);
    memcpy(longest + sizeof longest - 5, ".txt", 5);
    const char *const names[] = { longest, "\xD9\x85\xD8\xB3\xD8\xA7\xD8\xA8\xD9\x82\xD8\xA9.txt",
                                  "met spatie en 'quote'.txt", "latin\xE9.txt", "-rf.txt" };
    enum { NAMES = sizeof names / sizeof *names };
    for (int i = 0; i < NAMES; i++) {
        temp_write(f->folder, names[i], STR("Stelling: A.\n"));
    }
    fill(f, SHELF_OWN, f->folder);
    assert_int_equal(f->menu.count, NAMES);
    static const float widths[] = { 1333, 1778 };
    for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
        Scene scene = { .width = widths[w], .metrics = metrics_fake() };
        DrawList list = draw_begin(&f->arena, widths[w]);
        menu_draw(&f->menu, &scene, &list);
        assert_int_equal(runs_wrong(&list, SIZE_HINT_MIN, "strange names"), 0);
    }
}

static void a_folder_that_may_not_be_read_costs_nothing(void **state)
{
    Fixture *f = *state;
    const char *closed = in_folder(f, "dicht");
    assert_true(folder_make(closed, NULL));
    temp_write(f->folder, "a.txt", STR("Stelling: A.\n"));
    chmod(closed, 0);
    fill(f, SHELF_OWN, f->folder);
    fill(f, SHELF_EXAMPLES, closed);
    chmod(closed, 0700);
    assert_int_equal(f->menu.count, 1);
}

// Evenings ----------------------------------------------------------------------------------------

static void keep(Journal *journal, const char *title, const char *path, int64_t started_ms,
                 bool begun, bool finished)
{
    JournalPart part = { .format = STR("stellingen"), .path = str_z(path) };
    JournalEvening evening = { .started_ms = started_ms,
                               .title = str_z(title),
                               .place = STR("stelling 2 van 3"),
                               .parts = &part,
                               .part_count = 1 };
    JournalMove move = { .text = STR("naar 2") };
    Err err = { "" };
    bool ok = journal_begin(journal, &evening, &err);
    if (ok && begun)
        ok = journal_catch_up(journal, evening.id, 0, &move, 1, 1, evening.place, &err);
    if (ok && finished) ok = journal_finish(journal, evening.id, true, &err);
    if (!ok) fail_msg("%s", err.text);
}

static void unfinished_evenings_come_newest_first_and_not_too_many(void **state)
{
    Fixture *f = *state;
    Journal *journal = NULL;
    Err warning = { "" }, err = { "" };
    assert_true(journal_open(&journal, f->data, &warning, &err));
    const int64_t day = 24 * 3600 * 1000, first = INT64_C(1700000000000);
    keep(journal, "Een", "a.txt", first, true, false);
    keep(journal, "Klaar", "a.txt", first + day, true, true);
    keep(journal, "Leeg", "a.txt", first + 2 * day, false, false);
    keep(journal, "Twee", "b.txt", first + 3 * day, true, false);
    keep(journal, "", "a.txt", first + 4 * day, true, false);
    journal_release(journal);
    static const struct {
        const char *path;
        int most, count;
        const char *title, *about; // of the first
    } rows[] = {
        { NULL, 9, 3, "Verder met de avond van 18 november, 22:13", "stelling 2 van 3" },
        { NULL, 2, 2, "Verder met de avond van 18 november, 22:13", "stelling 2 van 3" },
        { NULL, 0, 0, NULL, NULL },
        { "b.txt", 9, 1, "Verder met de avond van 17 november, 22:13",
          "Twee \xC2\xB7 stelling 2 van 3" },
        { "a.txt", 9, 2, "Verder met de avond van 18 november, 22:13", "stelling 2 van 3" },
        { "c.txt", 9, 0, NULL, NULL },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        f->menu = (Menu){ 0 };
        menu_add_evenings(&f->menu, &f->arena, journal, rows[i].path, rows[i].most,
                          first + 99 * day);
        if (f->menu.count != rows[i].count) fail_msg("row %zu: %d", i, f->menu.count);
        if (rows[i].title) check_row(&f->menu.rows[0], rows[i].title, rows[i].about, "", 0);
        for (int r = 0; r < f->menu.count; r++) {
            assert_true(f->menu.rows[r].resume != 0);
        }
    }
    journal_close(journal);
    f->menu = (Menu){ 0 };
    menu_add_evenings(&f->menu, &f->arena, NULL, NULL, 9, 0);
    assert_int_equal(f->menu.count, 0);
}

static void times_are_said_as_people_do(void **state)
{
    Fixture *f = *state;
    static const struct {
        int64_t then_s, now_s;
        const char *said;
    } rows[] = {
        { 1700000000, 1700000000, "22:13" },
        { 1700000000, 1700006399, "22:13" },              // 23:59:59
        { 1700000000, 1700006400, "14 november, 22:13" }, // past midnight
        { 1700000000, 1731622400, "14 november, 22:13" }, // a year on
        { 0, 1700000000, "1 januari, 00:00" },
        { -1, 1700000000, "31 december, 23:59" },
        { 1709209800, 1700000000, "29 februari, 12:30" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Str said = menu_when(&f->arena, rows[i].then_s * 1000, rows[i].now_s * 1000);
        if (!str_eq(said, str_z(rows[i].said))) fail_msg("row %zu: %.*s", i, STR_ARG(said));
    }
    assert_true(str_eq(clock_text(&f->arena, INT64_C(1700000000000)), STR("22:13")));
}

// Decks -------------------------------------------------------------------------------------------

#define CARD(title) "Kaart: " title " = Zo ben je.\n"

static void a_deck_says_which_game_it_is_for(void **state)
{
    Fixture *f = *state;
    static const struct {
        const char *text, *title, *about;
    } rows[] = {
        { "Titel: Goed in\nSoort: kwaliteiten\n\n" CARD("Lief") "\n" CARD("Sterk"), "Goed in",
          "Kwaliteitenspel \xC2\xB7 2 kaarten" },
        { "Soort: kwaliteiten\n\n" CARD("Lief"), "pak.txt", "Kwaliteitenspel \xC2\xB7 1 kaart" },
        { "Titel: Kwaliteitenspel\nSoort: kwaliteiten\n\n" CARD("Lief"), "Kwaliteitenspel",
          "1 kaart" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        temp_write(f->folder, "pak.txt", str_z(rows[i].text));
        f->menu = (Menu){ 0 };
        fill(f, SHELF_DECKS, f->folder);
        // One deck is no game of all decks together.
        assert_int_equal(f->menu.count, 1);
        const MenuRow *row = &f->menu.rows[0];
        check_row(row, rows[i].title, rows[i].about, "kwaliteiten", row->messages);
    }
    fill(f, SHELF_DECKS, NULL);
    fill(f, SHELF_DECKS, "/bestaat/niet");
    assert_int_equal(f->menu.count, 1);
}

static void a_folder_without_a_title_is_called_after_its_game(void **state)
{
    Fixture *f = *state;
    const char *folder = in_folder(f, "de-groepen");
    assert_true(folder_make(folder, NULL));
    temp_write(folder, "a.txt", STR("Vraag: Een?\nRood: A\nGroen: B\nGoed: rood\n"));
    menu_add_pack(&f->menu, &f->arena, folder, &f->setup, TAKE_ALL);
    const MenuRow *row = &f->menu.rows[0];
    check_row(row, "Quiz", "de-groepen \xC2\xB7 1 vraag", "quiz", row->messages);
}

// Picture -----------------------------------------------------------------------------------------

// So many unfinished evenings, and so many packs.
static Menu menu_of(Arena *arena, int evenings, int packs)
{
    static const char *const ids[] = { "stellingen", "quiz", "kwaliteiten", "placemat",
                                       "volgorde",   "muur", MENU_PROGRAMME };
    Menu menu = { .count = evenings + packs };
    menu.rows = arena_new(arena, MenuRow, menu.count + 1);
    for (int i = 0; i < menu.count; i++) {
        menu.rows[i] = (MenuRow){ .resume = i < evenings ? i + 1 : 0,
                                  .path = "map/pak.txt",
                                  .format = i < evenings ? "" : ids[i % 7],
                                  .title = STR("Een titel"),
                                  .about = STR("12 stellingen"),
                                  .photo = i % 5 == 4 ? STR("map/foto.jpg") : (Str){ 0 },
                                  .messages = i % 3 };
    }
    return menu;
}

// Every group can be hit and lies in the picture; the number of rows in sight.
static int check_groups(const DrawList *list)
{
    int rows = 0;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        if (cmd->kind != DRAW_GROUP) continue;
        Rect b = cmd->box;
        bool inside = b.x >= 0 && b.y >= 0 && b.x + b.w <= list->width && b.y + b.h <= DRAW_HEIGHT;
        if (!inside) fail_msg("%.*s lies outside", STR_ARG(cmd->text));
        if (!str_eq(draw_hit(list, b.x + b.w / 2, b.y + b.h / 2), cmd->text)) {
            fail_msg("%.*s cannot be hit", STR_ARG(cmd->text));
        }
        rows += str_starts(cmd->text, STR("rij "));
        if (str_starts(cmd->text, STR("rij "))) assert_true(b.y + b.h <= 900);
    }
    return rows;
}

static bool has_group(const DrawList *list, Str name)
{
    for (int i = 0; i < list->count; i++) {
        if (list->items[i].kind == DRAW_GROUP && str_eq(list->items[i].text, name)) return true;
    }
    return false;
}

// The first row that a button for a page names, the button at the left or at the right; -1: none.
static int page_button(const DrawList *list, bool right)
{
    int64_t row = -1;
    float best = 0;
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        if (cmd->kind != DRAW_GROUP || !str_starts(cmd->text, STR("wijs "))) continue;
        if (row >= 0 && (cmd->box.x > best) != right) continue;
        best = cmd->box.x;
        assert_true(str_number(str_drop(cmd->text, 5), 0, 9999, &row));
    }
    return (int)row;
}

static void every_row_comes_into_sight_by_key_and_by_finger(void **state)
{
    (void)state;
    Arena arena = { 0 };
    static const float widths[] = { 1333, 1600, 1778, 2370 };
    static const struct {
        int evenings, packs, pages[4]; // of each width
    } rows[] = {
        { 0, 1, { 1, 1, 1, 1 } },  { 0, 5, { 1, 1, 1, 1 } },  { 0, 6, { 2, 1, 1, 1 } },
        { 0, 10, { 2, 1, 1, 1 } }, { 0, 11, { 3, 2, 2, 2 } }, { 1, 0, { 1, 1, 1, 1 } },
        { 1, 3, { 1, 1, 1, 1 } },  { 1, 11, { 3, 2, 2, 2 } }, { 2, 0, { 1, 1, 1, 1 } },
        { 2, 12, { 4, 2, 2, 2 } }, { 2, 13, { 4, 3, 3, 3 } }, { 2, 40, { 9, 5, 5, 5 } },
    };
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
        for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
            Menu menu = menu_of(&arena, rows[r].evenings, rows[r].packs);
            Scene scene = { .width = widths[w], .metrics = metrics_fake() };
            int seen = 0, pages = 0;
            do { // page after page by the button, and back to the first
                DrawList list = draw_begin(&arena, widths[w]);
                menu_draw(&menu, &scene, &list);
                assert_int_equal(runs_wrong(&list, SIZE_HINT_MIN, "start screen"), 0);
                DrawList touched = draw_begin(&arena, widths[w]);
                scene.touch = !scene.touch;
                menu_draw(&menu, &scene, &touched);
                assert_int_equal(runs_wrong(&touched, SIZE_HINT_MIN, "by finger"), 0);
                seen += check_groups(&list);
                pages++;
                int here = menu.cursor, next = page_button(&list, true);
                if (rows[r].pages[w] == 1) assert_int_equal(next, -1);
                menu.cursor = next < 0 ? 0 : next;
                list = draw_begin(&arena, widths[w]);
                menu_draw(&menu, &scene, &list);
                assert_true(next < 0 || page_button(&list, false) == here);
            } while (menu.cursor != 0 && pages < 20);
            bool same = seen == menu.count && pages == rows[r].pages[w];
            if (!same)
                fail_msg("row %zu, %d wide: %d rows, %d pages", r, (int)widths[w], seen, pages);
            for (menu.cursor = 0; menu.cursor < menu.count; menu.cursor++) { // and by the keys
                DrawList list = draw_begin(&arena, widths[w]);
                menu_draw(&menu, &scene, &list);
                Str wanted = arena_printf(&arena, "rij %d", menu.cursor);
                if (!has_group(&list, wanted)) fail_msg("%.*s is hidden", STR_ARG(wanted));
            }
        }
        arena_reset(&arena);
    }
    arena_finish(&arena);
}

static void a_row_says_what_it_is_of_as_far_as_there_is_room(void **state)
{
    (void)state;
    static const float widths[] = { 1333, 1600, 1778, 2370 };
    static const char tail[] = " \xC2\xB7 1 vraag";
    char folder[201] = { 0 };
    memset(folder, 'm', sizeof folder - 1);
    for (int letters = 1; letters < (int)sizeof folder; letters += 9) {
        for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
            Arena arena = { 0 };
            Menu menu = menu_of(&arena, 0, 4);
            for (int i = 0; i < menu.count; i++) {
                menu.rows[i].about = arena_printf(&arena, "%.*s%s", letters, folder, tail);
            }
            Scene scene = { .width = widths[w], .metrics = metrics_fake() };
            DrawList list = draw_begin(&arena, widths[w]);
            menu_draw(&menu, &scene, &list);
            assert_int_equal(runs_wrong(&list, SIZE_HINT_MIN, "a long folder"), 0);
            bool said = list_says(&list, "vraag");
            if (letters < 20 ? !said : letters > 150 && said) fail_msg("%d letters", letters);
            for (int i = 0; i < list.count; i++) {
                const DrawCmd *row = &list.items[i];
                if (row->kind != DRAW_GROUP || !str_starts(row->text, STR("rij "))) continue;
                for (int k = i + 1; k < list.count && list.items[k].kind != DRAW_GROUP; k++) {
                    if (list.items[k].kind != DRAW_RUN ||
                        list.items[k].baseline > row->box.y + row->box.h)
                        continue;
                    Rect ink = run_ink(&list.items[k]);
                    assert_true(ink.x + ink.w <= row->box.x + row->box.w);
                }
            }
            arena_finish(&arena);
        }
    }
}

int main(void)
{
    setenv("TZ", "UTC", 1);
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(a_pack_is_a_title_and_what_takes_part),
        TEST(a_folder_gives_what_can_be_played_in_order_of_name),
        TEST(folders_of_the_house_are_not_offered),
        TEST(what_was_meant_to_play_is_a_row_with_messages),
        TEST(the_programme_of_a_folder_comes_first),
        TEST(a_row_shows_the_first_photo_that_plays),
        TEST(rows_come_one_by_one_and_stay_where_they_are),
        TEST(reading_keeps_no_pack),
        TEST(names_of_any_kind_are_rows),
        TEST(a_folder_that_may_not_be_read_costs_nothing),
        TEST(unfinished_evenings_come_newest_first_and_not_too_many),
        TEST(times_are_said_as_people_do),
        TEST(a_deck_says_which_game_it_is_for),
        TEST(a_folder_without_a_title_is_called_after_its_game),
        TEST(every_row_comes_into_sight_by_key_and_by_finger),
        TEST(a_row_says_what_it_is_of_as_far_as_there_is_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
