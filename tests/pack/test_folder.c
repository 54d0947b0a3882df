// Folders: which files are read, in what order, and what they make together.
#include "pack/folder.h"

#include "base/file.h"
#include "reading.h"
#include "support/folder.h"

#include <string.h>

typedef struct Shop {
    Arena arena;
    const char *path;
    Pack pack;
    DiagList diags;
} Shop;

static void shop_open(Shop *shop)
{
    *shop = (Shop){ 0 };
    shop->path = temp_folder(&shop->arena);
}

static void shop_put(Shop *shop, const char *name, const char *text)
{
    temp_write(shop->path, name, str_z(text));
}

static void shop_read(Shop *shop, const char *name)
{
    Err err = { { 0 } };
    const char *path = path_join(&shop->arena, str_z(shop->path), str_z(name));
    shop->diags = (DiagList){ .arena = &shop->arena };
    assert_true(
        pack_load(&shop->arena, name[0] ? path : shop->path, &shop->pack, &shop->diags, &err));
}

static void shop_close(Shop *shop)
{
    temp_folder_remove(shop->path);
    arena_finish(&shop->arena);
}

// "een.txt:4 V04; map M01", sorted as they were said.
static const char *shop_said(Shop *shop)
{
    Str all = { 0 };
    for (int i = 0; i < shop->diags.count; i++) {
        const Diag *diag = &shop->diags.items[i];
        Str name = diag->file < 0 ? STR("map") : path_name(shop->pack.files[diag->file].path);
        all = arena_printf(&shop->arena, "%.*s%s%.*s:%d %s", STR_ARG(all), i ? "; " : "",
                           STR_ARG(name), diag->line, diag_code(diag));
    }
    return all.p ? all.p : "niets";
}

static const char *shop_text(Shop *shop, const char *code)
{
    for (int i = 0; i < shop->diags.count; i++) {
        const Diag *diag = &shop->diags.items[i];
        if (strcmp(diag_code(diag), code) != 0) continue;
        return arena_z(&shop->arena, diag_what(diag, &shop->arena));
    }
    return "(niet gezegd)";
}

static const char *question(Arena *arena, const char *text, const char *right)
{
    return arena_printf(arena, "Vraag: %s?\nRood: ja\nGroen: nee\nGoed: %s\n\n", text, right).p;
}

static const char *questions(Arena *arena, const char *mark, int count, const char *right)
{
    Str all = { 0 };
    for (int i = 1; i <= count; i++) {
        const char *text = arena_printf(arena, "%s%d", mark, i).p;
        all = arena_printf(arena, "%.*s%s", STR_ARG(all), question(arena, text, right));
    }
    return all.p;
}

// The questions that are played, by their text: "a1? b1? a2?".
static const char *played(Shop *shop)
{
    Str all = { 0 };
    for (int i = 0; i < shop->pack.item_count; i++) {
        const Item *item = &shop->pack.items[i];
        if (!item->usable || item->reserve) continue;
        all = arena_printf(&shop->arena, "%.*s%s%.*s", STR_ARG(all), all.n ? " " : "",
                           STR_ARG(item->text));
    }
    return all.p ? all.p : "";
}

static void names_stand_in_natural_order(void **state)
{
    (void)state;
    static const char *const sorted[] = { "1.txt",      "2.txt",       "10.txt",
                                          "bakker.txt", "groep 2.txt", "groep 10.txt",
                                          "Kapper.txt", "ober.txt",    "zzz.txt" };
    enum { COUNT = sizeof sorted / sizeof *sorted };
    for (int i = 0; i < COUNT; i++) {
        for (int k = 0; k < COUNT; k++) {
            int order = name_order(str_z(sorted[i]), str_z(sorted[k]));
            bool good = (i < k) == (order < 0) && (i > k) == (order > 0);
            if (!good) print_error("  %s %s: %d\n", sorted[i], sorted[k], order);
            assert_true(good);
        }
    }
}

static void only_what_may_be_a_pack_is_read(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        FileSort sort;
    } rows[] = {
        { "a.txt", SORT_TEXT },      { "A.TXT", SORT_TEXT },       { "a.txt.txt", SORT_TEXT },
        { "a.tekst", SORT_TEXT },    { "a.md", SORT_TEXT },        { "a.gift", SORT_TEXT },
        { "a.csv", SORT_TEXT },      { "a.docx", SORT_DOCUMENT },  { "a.odt", SORT_DOCUMENT },
        { "a.gdoc", SORT_DOCUMENT }, { "a.rtf", SORT_RTF },        { "a.pdf", SORT_PDF },
        { "a.jpg", SORT_LITTER },    { ".a.txt", SORT_LITTER },    { "._a.txt", SORT_LITTER },
        { "~$a.docx", SORT_LITTER }, { "Thumbs.db", SORT_LITTER }, { "desktop.ini", SORT_LITTER },
        { "txt", SORT_LITTER },      { ".txt", SORT_LITTER },      { "a.avond", SORT_TEXT },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        FileSort sort = file_sort(str_z(rows[i].name));
        if (sort != rows[i].sort) print_error("  %s: %d\n", rows[i].name, sort);
        assert_int_equal(sort, rows[i].sort);
    }
}

static void groups_take_turns(void **state)
{
    (void)state;
    Shop shop;
    shop_open(&shop);
    shop_put(&shop, "bakker.txt", questions(&shop.arena, "b", 3, "rood"));
    shop_put(&shop, "Apotheek.txt", questions(&shop.arena, "a", 1, "groen"));
    shop_put(&shop, "kapper.txt", questions(&shop.arena, "k", 2, "groen"));
    shop_read(&shop, "");
    assert_string_equal(played(&shop), "a1? b1? k1? b2? k2? b3?");
    assert_string_equal(shop_said(&shop), "map:1 M01; map:1 M05");
    assert_string_equal(shop_text(&shop, "M01"),
                        "Er zijn 6 goede vragen. Voor de quiz zijn er 15 nodig.");
    shop_close(&shop);
}

static void a_quiz_plays_twenty_and_keeps_the_rest(void **state)
{
    (void)state;
    Shop shop;
    shop_open(&shop);
    const char *text = questions(&shop.arena, "a", 12, "rood");
    shop_put(&shop, "a.txt", arena_printf(&shop.arena, "Prijs: taart\n%s", text).p);
    shop_put(&shop, "b.txt", questions(&shop.arena, "b", 11, "rood"));
    shop_read(&shop, "");
    assert_int_equal(pack_usable(&shop.pack, ITEM_QUESTION), PACK_QUIZ_MAX);
    assert_string_equal(shop_said(&shop), "map:1 M02; map:1 M03");
    assert_string_equal(shop_text(&shop, "M03"), "Bij 20 van de 20 vragen is rood goed.");
    assert_true(shop.pack.items[20].reserve && shop.pack.items[22].reserve);
    assert_true(str_eq(shop.pack.prize, STR("taart")));
    shop_close(&shop);
}

static void twins_count_once(void **state)
{
    (void)state;
    Shop shop;
    shop_open(&shop);
    shop_put(&shop, "a.txt", "Prijs: x\nVraag: Één?\nRood: ja\nGroen: nee\nGoed: rood\n");
    shop_put(&shop, "b.txt",
             "\xEF\xBB\xBFPrijs: x\r\nVraag: Één?\r\nRood: ja\r\nGroen: nee\r\nGoed: rood\r\n\r\n");
    shop_put(&shop, "c.txt", "Vraag: een\nRood: a\nGroen: b\nGoed: rood\n");
    shop_read(&shop, "");
    assert_string_equal(shop_said(&shop), "b.txt:1 B08; c.txt:1 V12; map:1 M04; map:1 M01");
    assert_string_equal(shop_text(&shop, "B08"),
                        "Dit bestand is gelijk aan a.txt. Ik tel het één keer mee.");
    assert_string_equal(played(&shop), "Één?");
    shop_close(&shop);
}

static void one_bad_file_costs_no_other(void **state)
{
    (void)state;
    Shop shop;
    shop_open(&shop);
    shop_put(&shop, "a.txt", question(&shop.arena, "a", "rood"));
    shop_put(&shop, "b.txt", "Vraag: b?\nRood: x\n");
    shop_put(&shop, "c.docx", "PK\3\4");
    shop_put(&shop, "d.gdoc", "{\"url\": \"x\"}");
    shop_put(&shop, "e.rtf", "{\\rtf1}");
    shop_put(&shop, "f.pdf", "%PDF");
    shop_put(&shop, "g.txt", "");
    shop_put(&shop, "h.jpg", "geen tekst");
    shop_read(&shop, "");
    assert_string_equal(shop_said(&shop),
                        "b.txt:1 V02; c.docx:1 B01; d.gdoc:1 B01; e.rtf:1 B02; "
                        "f.pdf:1 B03; g.txt:1 B04; map:1 M04; map:1 M01; map:1 M05");
    assert_string_equal(shop_text(&shop, "M04"), "Uit b.txt doet nog geen vraag mee.");
    assert_string_equal(played(&shop), "a?");
    // Messages still name their items, although the items moved.
    assert_int_equal(shop.diags.items[0].item, 1);
    assert_true(str_eq(shop.pack.items[1].text, STR("b?")));
    shop_close(&shop);
}

static void an_evening_has_one_programme(void **state)
{
    (void)state;
    Shop shop;
    shop_open(&shop);
    shop_put(&shop, "avond.txt", "Titel: De avond\nOnderdeel: a = 5\nSpel: kaarten\n");
    shop_put(&shop, "avond2.txt", "Titel: Een andere\nOnderdeel: b = 5\nSpel: Vragen.txt\n");
    shop_put(&shop, "kaarten.txt", "Soort: motieven\nKaart: k = Een zin.\n");
    shop_put(&shop, "vragen.md", "Stelling: s.\nSchool: eens\nUitleg: u\n");
    shop_read(&shop, "");
    assert_string_equal(shop_said(&shop), "avond2.txt:3 A05; map:1 A06");
    assert_string_equal(shop_text(&shop, "A06"),
                        "Er zijn twee programma's: avond.txt en avond2.txt. Ik gebruik avond.txt.");
    assert_string_equal(played(&shop), "a s. k");
    assert_true(str_eq(shop.pack.title, STR("De avond")));
    assert_true(str_ends(shop.pack.items[0].play_path, STR("/kaarten.txt")));
    shop_close(&shop);
}

static void a_path_that_is_not_there_is_refused(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Pack pack;
    DiagList diags = { .arena = &arena };
    Err err = { { 0 } };
    assert_false(pack_load(&arena, "/nergens/hier.txt", &pack, &diags, &err));
    assert_true(strlen(err.text) > 0);
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_stand_in_natural_order),
        cmocka_unit_test(only_what_may_be_a_pack_is_read),
        cmocka_unit_test(groups_take_turns),
        cmocka_unit_test(a_quiz_plays_twenty_and_keeps_the_rest),
        cmocka_unit_test(twins_count_once),
        cmocka_unit_test(one_bad_file_costs_no_other),
        cmocka_unit_test(an_evening_has_one_programme),
        cmocka_unit_test(a_path_that_is_not_there_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
