// Folders as one evening: which files count, in what order their questions are played, and what is said
// of the folder as a whole. Also what else may lie in a folder of a school's drive.
#include "base/file.h"
#include "pack/folder.h"
#include "reading.h"
#include "support/folder.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct Drive {
    Arena arena;
    const char *path;
    Pack pack;
    DiagList diags;
} Drive;

static void drive_open(Drive *drive)
{
    *drive = (Drive){ 0 };
    drive->path = temp_folder(&drive->arena);
}

static const char *drive_file(Drive *drive, const char *name)
{
    return path_join(&drive->arena, str_z(drive->path), str_z(name));
}

static void drive_put(Drive *drive, const char *name, Str text)
{
    temp_write(drive->path, name, text);
}

static bool drive_read(Drive *drive, const char *name)
{
    drive->diags = (DiagList){ .arena = &drive->arena };
    const char *path = name[0] ? drive_file(drive, name) : drive->path;
    return pack_load(&drive->arena, path, &drive->pack, &drive->diags, NULL);
}

static void drive_close(Drive *drive)
{
    temp_folder_remove(drive->path);
    arena_finish(&drive->arena);
}

// "een.txt:4 V04, map M01", in the order in which it was said.
static const char *drive_said(Drive *drive)
{
    Str all = { 0 };
    for (int i = 0; i < drive->diags.count; i++) {
        const Diag *diag = &drive->diags.items[i];
        const char *gap = i ? ", " : "";
        Str code = str_z(diag_code(diag));
        if (diag->file < 0) {
            all = arena_printf(&drive->arena, "%.*s%smap %.*s", STR_ARG(all), gap, STR_ARG(code));
            continue;
        }
        Str name = path_name(drive->pack.files[diag->file].path);
        all = arena_printf(&drive->arena, "%.*s%s%.*s:%d %.*s", STR_ARG(all), gap, STR_ARG(name),
                           diag->line, STR_ARG(code));
    }
    return all.p ? all.p : "niets";
}

static const char *drive_text(Drive *drive, const char *code)
{
    for (int i = 0; i < drive->diags.count; i++) {
        const Diag *diag = &drive->diags.items[i];
        if (strcmp(diag_code(diag), code) != 0) continue;
        return arena_z(&drive->arena, diag_what(diag, &drive->arena));
    }
    return "(niet gezegd)";
}

// Questions with these letters as their texts, "ab" is two; a capital is answered with green, and a
// question behind a `!` lacks its answer.
static Str questions(Arena *arena, const char *letters)
{
    Str all = STR("");
    for (const char *p = letters; *p; p++) {
        bool broken = *p == '!' && p[1];
        if (broken) p++;
        bool green = *p >= 'A' && *p <= 'Z';
        all = arena_printf(arena, "%.*sVraag: %c?\nRood: ja\nGroen: nee\n%s\n", STR_ARG(all), *p,
                           broken  ? ""
                           : green ? "Goed: groen\n"
                                   : "Goed: rood\n");
    }
    return all;
}

// The letters of the questions that are played, or wait in reserve, in order.
static const char *letters(Drive *drive, bool reserve)
{
    Buf out = { 0 };
    for (int i = 0; i < drive->pack.item_count; i++) {
        const Item *item = &drive->pack.items[i];
        if (item->usable && item->reserve == reserve) buf_putc(&out, item->text.p[0]);
    }
    const char *kept = arena_z(&drive->arena, buf_str(&out));
    buf_finish(&out);
    return kept;
}

static void questions_are_taken_in_turns_and_twins_once(void **state)
{
    (void)state;
    static const struct {
        const char *files[3]; /* 2.txt, 10.txt, b.txt */
        const char *played, *reserve, *said;
    } rows[] = {
        { { "abc", "D", "EF" }, "aDEbFc", "", "map M01, map M05" },
        { { "", "D", "e" }, "De", "", "2.txt:1 B04, map M01, map M05" },
        // One group with more than the rest together: it fills what is left.
        { { "abcdefgHIJKLMNOPQRS", "TU", "v" }, "aTvbUcdefgHIJKLMNOPQ", "RS", "map M02, map M05" },
        // Each reserve in the round in which it was left over.
        { { "abcdefgHI", "jklmnoPQR", "STUVWXYZ" },
          "ajSbkTclUdmVenWfoXgP",
          "YHQZIR",
          "map M02, map M05" },
        // The first of two twins stays, unless it cannot be played.
        { { "ab", "ba", "c" },
          "acb",
          "",
          "10.txt:1 V12, 10.txt:6 V12, map M04, map M01, map M03, map M05" },
        { { "!ab", "aB", "C" }, "baC", "", "2.txt:1 V03, 10.txt:6 V12, map M01, map M05" },
        { { "aA", "bB", "cC" },
          "abc",
          "",
          "2.txt:6 V12, 10.txt:6 V12, b.txt:6 V12, map M01, map M03, map M05" },
        { { "!a!b", "cD", "!e" },
          "cD",
          "",
          "2.txt:1 V03, 2.txt:5 V03, b.txt:1 V03, map M04, map M04, map M01, map M05" },
        // Seven of ten is still in balance; eight of eleven is not.
        { { "abcdefg", "HIJ", "" }, "aHbIcJdefg", "", "b.txt:1 B04, map M01, map M05" },
        { { "abcdefgk", "HIJ", "" }, "aHbIcJdefgk", "", "b.txt:1 B04, map M01, map M03, map M05" },
        // Fifteen are enough, and twenty not too many.
        { { "abcdefg", "HIJKLMN", "o" }, "aHobIcJdKeLfMgN", "", "map M05" },
        { { "abcdefghij", "KLMNOPQRST", "" }, "aKbLcMdNeOfPgQhRiSjT", "", "b.txt:1 B04, map M05" },
    };
    static const char *const names[] = { "2.txt", "10.txt", "b.txt" };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Drive drive;
        drive_open(&drive);
        for (int k = 0; k < 3; k++) {
            drive_put(&drive, names[k], questions(&drive.arena, rows[i].files[k]));
        }
        assert_true(drive_read(&drive, ""));
        const char *played = letters(&drive, false), *reserve = letters(&drive, true);
        bool good = strcmp(played, rows[i].played) == 0 && strcmp(reserve, rows[i].reserve) == 0 &&
                    strcmp(drive_said(&drive), rows[i].said) == 0;
        if (!good) print_error("  row %zu: %s + %s: %s\n", i, played, reserve, drive_said(&drive));
        assert_true(good);
        drive_close(&drive);
    }
}

#define DECK "Soort: beroepen\nKaart: Tolk = Een zin.\n"

static void a_folder_holds_more_than_a_quiz(void **state)
{
    (void)state;
    static const struct {
        const char *a, *b, *c; /* a.txt, b.txt, c.txt */
        const char *said;
    } rows[] = {
        { DECK, "Stelling: s.\nSchool: soms\nUitleg: u\n", NULL, "niets" }, // no quiz: nothing of M
        { DECK, "Beroep: TOLK! = Nog een zin.\n", NULL, "b.txt:1 K04" },
        { DECK, "Motief: Tolk = Een zin.\n", NULL, "niets" }, // another kind of card
        { DECK, "Soort: beroepen\n\nKaart: Tolk = Een zin.\n", NULL, "b.txt:3 K04" },
        { DECK, DECK "\n\n", NULL, "b.txt:1 B08" },
        { "Stelling: S.\nSchool: soms\nUitleg: u\n", "Stelling: s!\nSchool: eens\nUitleg: u\n",
          NULL, "b.txt:1 V12" },
        { "Onderdeel: x = 5\n", "Onderdeel: x = 6\n", "Onderdeel: x = 7\n", "map A06" },
        { "Onderdeel: x = 100\nOnderdeel: y = 81\n", "Prijs: taart\n" DECK, NULL, "a.txt:1 A03" },
        { "Kwaliteit: k = Een zin.\n", DECK, NULL, "a.txt:1 K06" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Drive drive;
        drive_open(&drive);
        drive_put(&drive, "a.txt", str_z(rows[i].a));
        drive_put(&drive, "b.txt", str_z(rows[i].b));
        if (rows[i].c) drive_put(&drive, "c.txt", str_z(rows[i].c));
        assert_true(drive_read(&drive, ""));
        bool good = strcmp(drive_said(&drive), rows[i].said) == 0;
        if (!good) print_error("  row %zu: %s\n", i, drive_said(&drive));
        assert_true(good);
        drive_close(&drive);
    }
}

static void a_folder_without_packs_says_so(void **state)
{
    (void)state;
    static const char *const litter[] = { ".DS_Store", "._x.txt", "~$x.docx",    "Thumbs.db",
                                          "foto.jpg",  ".txt",    "desktop.ini", "aantekening" };
    static const char *const folders[] = { "verslag", "__MACOSX", "vragen.txt" };
    Drive drive;
    drive_open(&drive);
    assert_true(drive_read(&drive, ""));
    assert_string_equal(drive_said(&drive), "map B05");
    for (size_t i = 0; i < sizeof litter / sizeof *litter; i++) {
        drive_put(&drive, litter[i], questions(&drive.arena, "a"));
    }
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        const char *name = arena_printf(&drive.arena, "%s/a.txt", folders[i]).p;
        assert_true(folder_make(drive_file(&drive, folders[i]), NULL));
        drive_put(&drive, name, questions(&drive.arena, "b"));
    }
    assert_true(drive_read(&drive, ""));
    assert_string_equal(drive_said(&drive), "map B05");
    assert_int_equal(drive.pack.file_count, 0);
    drive_close(&drive);
}

static void names_of_every_kind_are_found(void **state)
{
    (void)state;
    static const char *const names[] = { "Één.txt",   "a.TXT",    "b.txt.txt",
                                         "c d.tekst", "e (1).md", "f.docx.txt",
                                         "g..text",   "10.csv",   "9.gift" };
    enum { COUNT = sizeof names / sizeof *names };
    Drive drive;
    drive_open(&drive);
    for (int i = 0; i < COUNT; i++) {
        Str text = arena_printf(&drive.arena, "Stelling: %d.\nSchool: soms\nUitleg: u\n", i);
        drive_put(&drive, names[i], text);
    }
    assert_true(drive_read(&drive, ""));
    assert_string_equal(letters(&drive, false), "871234056");
    drive_close(&drive);
}

static void what_cannot_be_opened_costs_no_other_file(void **state)
{
    (void)state;
    Drive drive;
    drive_open(&drive);
    drive_put(&drive, "a.txt", questions(&drive.arena, "a"));
    assert_int_equal(mkfifo(drive_file(&drive, "pijp.txt"), 0600), 0);
    assert_int_equal(symlink("lus.txt", drive_file(&drive, "lus.txt")), 0);
    assert_int_equal(symlink("nergens", drive_file(&drive, "weg.txt")), 0);
    assert_int_equal(symlink(".", drive_file(&drive, "foto")), 0);
    assert_int_equal(symlink("a.txt", drive_file(&drive, "zelfde.txt")), 0);
    assert_true(drive_read(&drive, ""));
    assert_string_equal(drive_said(&drive), "lus.txt:1 B09, pijp.txt:1 B09, weg.txt:1 B09, "
                                            "zelfde.txt:1 B08, map M01, map M05");
    assert_string_equal(letters(&drive, false), "a");
    // Alone: what is there but cannot be read is a message, what is not there is refused.
    assert_true(drive_read(&drive, "pijp.txt"));
    assert_string_equal(drive_said(&drive), "pijp.txt:1 B09");
    assert_false(drive_read(&drive, "weg.txt"));
    assert_false(drive_read(&drive, "lus.txt"));
    drive_close(&drive);
}

static void a_file_that_may_not_be_read_is_said(void **state)
{
    (void)state;
    if (geteuid() == 0) skip(); // nothing is closed to root
    Drive drive;
    drive_open(&drive);
    drive_put(&drive, "a.txt", questions(&drive.arena, "a"));
    assert_int_equal(chmod(drive_file(&drive, "a.txt"), 0), 0);
    assert_true(drive_read(&drive, "a.txt"));
    assert_string_equal(drive_said(&drive), "a.txt:1 B09");
    drive_close(&drive);
}

static void a_document_is_known_by_its_content_or_by_its_name(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        Str bytes;
        const char *said; /* alone */
    } rows[] = {
        { "a.txt", STR_INIT("PK\3\4"), "a.txt:1 B01" },
        { "a.doc", STR_INIT("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "a.doc:1 B01" },
        { "a.gdoc", STR_INIT("{\"url\": \"https://docs.google.com/\"}"), "a.gdoc:1 B01" },
        { "a.txt", STR_INIT("{\\rtf1 Vraag: x}"), "a.txt:1 B02" },
        { "a.txt", STR_INIT("%PDF-1.4"), "a.txt:1 B03" },
        { "a.txt", STR_INIT("\x89PNG\r\n\x1A\n"), "a.txt:1 B03" },
        { "a.docx", STR_INIT("Stelling: s.\nSchool: soms\nUitleg: u\n"), "niets" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Drive drive;
        drive_open(&drive);
        drive_put(&drive, rows[i].name, rows[i].bytes);
        assert_true(drive_read(&drive, rows[i].name));
        if (strcmp(drive_said(&drive), rows[i].said) != 0) {
            print_error("  row %zu: %s\n", i, drive_said(&drive));
        }
        assert_string_equal(drive_said(&drive), rows[i].said);
        drive_close(&drive);
    }
}

static void sixty_four_files_are_enough(void **state)
{
    (void)state;
    Drive drive;
    drive_open(&drive);
    for (int i = 1; i <= PACK_FILES_MAX + 1; i++) {
        const char *name = arena_printf(&drive.arena, "groep %d.txt", i).p;
        Str text = arena_printf(&drive.arena, "Stelling: %d.\nSchool: soms\nUitleg: u\n", i);
        drive_put(&drive, name, text);
        if (i < PACK_FILES_MAX) continue;
        assert_true(drive_read(&drive, ""));
        assert_string_equal(drive_said(&drive), i == PACK_FILES_MAX ? "niets" : "map B10");
        assert_int_equal(pack_usable(&drive.pack, ITEM_STATEMENT), PACK_FILES_MAX);
    }
    assert_string_equal(drive_text(&drive, "B10"),
                        "In deze map staan te veel bestanden. Ik lees alleen de eerste 64.");
    drive_close(&drive);
}

static void a_folder_counts_in_words(void **state)
{
    (void)state;
    Drive drive;
    drive_open(&drive);
    drive_put(&drive, "a.txt", questions(&drive.arena, "abcdefghijk"));
    drive_put(&drive, "b.txt", questions(&drive.arena, "!a!b"));
    assert_true(drive_read(&drive, ""));
    assert_string_equal(drive_text(&drive, "M01"),
                        "Er zijn 11 goede vragen. Voor de quiz zijn er 15 nodig.");
    assert_string_equal(drive_text(&drive, "M03"), "Bij 11 van de 11 vragen is rood goed.");
    assert_string_equal(drive_text(&drive, "M04"), "Uit b.txt doet nog geen vraag mee.");
    assert_string_equal(drive_text(&drive, "M05"), "Welke prijs wint de winnaar?");
    drive_close(&drive);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(questions_are_taken_in_turns_and_twins_once),
        cmocka_unit_test(a_folder_holds_more_than_a_quiz),
        cmocka_unit_test(a_folder_without_packs_says_so),
        cmocka_unit_test(names_of_every_kind_are_found),
        cmocka_unit_test(what_cannot_be_opened_costs_no_other_file),
        cmocka_unit_test(a_file_that_may_not_be_read_is_said),
        cmocka_unit_test(a_document_is_known_by_its_content_or_by_its_name),
        cmocka_unit_test(sixty_four_files_are_enough),
        cmocka_unit_test(a_folder_counts_in_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
