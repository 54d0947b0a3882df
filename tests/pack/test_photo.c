// Photos of a pack: how a written name finds a file, and which file may be shown.
#include "base/file.h"
#include "pack/pack.h"
#include "pack/picture.h"
#include "support/folder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

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

static void shop_close(Shop *shop)
{
    temp_folder_remove(shop->path);
    arena_finish(&shop->arena);
}

static const char *shop_path(Shop *shop, const char *name)
{
    return path_join(&shop->arena, str_z(shop->path), str_z(name));
}

static void shop_folder(Shop *shop, const char *name)
{
    assert_true(folder_make(shop_path(shop, name), NULL));
}

static void shop_read(Shop *shop, const char *name)
{
    Err err = { { 0 } };
    shop->diags = (DiagList){ .arena = &shop->arena };
    assert_true(pack_load(&shop->arena, name[0] ? shop_path(shop, name) : shop->path, &shop->pack,
                          &shop->diags, &err));
}

// A PNG as far as its head goes.
static void put_png(Shop *shop, const char *name, unsigned w, unsigned h)
{
    char bytes[32] = "\x89PNG\r\n\x1A\n\0\0\0\rIHDR";
    for (int i = 0; i < 4; i++) {
        bytes[16 + i] = (char)(w >> (24 - 8 * i));
        bytes[20 + i] = (char)(h >> (24 - 8 * i));
    }
    temp_write(shop->path, name, (Str){ bytes, sizeof bytes });
}

static void put_all(Shop *shop, const char *const *names)
{
    for (; *names; names++) {
        put_png(shop, *names, 800, 600);
    }
}

// "F02" and the like, those of photos only; "niets" when there are none.
static const char *said(Shop *shop)
{
    Str all = { 0 };
    for (int i = 0; i < shop->diags.count; i++) {
        const char *code = diag_code(&shop->diags.items[i]);
        if (code[0] != 'F') continue;
        all = arena_printf(&shop->arena, "%.*s%s%s", STR_ARG(all), all.n ? " " : "", code);
    }
    return all.n ? all.p : "niets";
}

static const char *text_of(Shop *shop, const char *code)
{
    for (int i = 0; i < shop->diags.count; i++) {
        const Diag *diag = &shop->diags.items[i];
        if (strcmp(diag_code(diag), code) != 0) continue;
        return arena_z(&shop->arena, diag_what(diag, &shop->arena));
    }
    return "(niet gezegd)";
}

// The photo of the first item, seen from the shop's folder; "" when there is none.
static const char *shown(Shop *shop)
{
    Str path = shop->pack.items[0].photo_path, root = str_z(shop->path);
    return path.n ? arena_z(&shop->arena, str_drop(path, root.n + 1)) : "";
}

static void write_pack(Shop *shop, const char *photo)
{
    Str text = arena_printf(&shop->arena, "Vraag: a?\nRood: ja\nGroen: nee\nGoed: rood\nFoto: %s\n",
                            photo);
    temp_write(shop->path, "p.txt", text);
}

// Reads a pack with this photo; fails the test when another is shown or something else is said.
static void expect_photo(Shop *shop, const char *written, const char *found, const char *codes)
{
    write_pack(shop, written);
    shop_read(shop, "p.txt");
    if (strcmp(shown(shop), found) != 0 || strcmp(said(shop), codes) != 0) {
        fail_msg("\"%s\" shows \"%s\", %s; should be \"%s\", %s", written, shown(shop), said(shop),
                 found, codes);
    }
}

typedef struct Look {
    const char *written, *found, *said;
} Look;

static void expect_photos(Shop *shop, const Look *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        expect_photo(shop, rows[i].written, rows[i].found, rows[i].said);
    }
}

static void a_photo_is_found_by_what_its_name_means(void **state)
{
    (void)state;
    static const char *const names[] = {
        "bus.png",        "Ketting (1).PNG",    "café.jpg",        "foto's van ons.png",
        "dubbel.jpg.jpg", "mijn_werk-plek.jpg", "Mèt Àccent.webp", "twee_.png",
        "twee-.png",      "keuze.bmp",          "keuze.gif",       "keuze.webp",
        "keuze.png",      "keuze.JPG",          "laatste.bmp",     "laatste.gif",
        "stil.jpeg",      "stil.jpg",           "12.png",          NULL,
    };
    static const Look rows[] = {
        // the very name; another case; accents, apostrophes and separators
        { "bus.png", "bus.png", "niets" },
        { "BUS.PNG", "bus.png", "niets" },
        { "Bus.Png", "bus.png", "niets" },
        { "cafe.jpg", "café.jpg", "niets" },
        { "CAFÉ.JPG", "café.jpg", "niets" },
        { "fotos van ons.png", "foto's van ons.png", "niets" },
        { "foto’s van ons.png", "foto's van ons.png", "niets" },
        { "met accent.webp", "Mèt Àccent.webp", "niets" },
        { "mijn werk plek.jpg", "mijn_werk-plek.jpg", "niets" },
        { "\"bus.png\"", "bus.png", "niets" },
        // endings: none, another, twice
        { "bus", "bus.png", "F02" },
        { "bus.jpg", "bus.png", "F02" },
        { "bus.PNG.png", "bus.png", "F02" },
        { "dubbel.jpg", "dubbel.jpg.jpg", "F02" },
        { "dubbel", "dubbel.jpg.jpg", "F02" },
        { "ketting.png", "Ketting (1).PNG", "F02" },
        { "ket-ting.png.png", "Ketting (1).PNG", "F02" },
        { "bus (2).png", "bus.png", "F02" },
        { "mijnwerkplek", "mijn_werk-plek.jpg", "F02" },
        { "12", "12.png", "F02" },
        // several: the ending that is wanted most, or none at all
        { "keuze", "keuze.JPG", "F02" },
        { "keuze.heic", "keuze.JPG", "F02" },
        { "keuze.gif", "keuze.gif", "niets" },
        { "laatste", "laatste.gif", "F02" },
        { "twee", "", "F03" },
        { "stil", "", "F03" },
        // paths are not followed, their last part may be there
        { "C:\\Users\\ik\\bus.png", "bus.png", "F06" },
        { "D:bus.png", "bus.png", "F06" },
        { "../bus.png", "bus.png", "F06" },
        { "../../../../tmp/bus", "bus.png", "F06" },
        { "/home/ik/bus.png", "bus.png", "F06" },
        { "\\\\school\\map\\BUS.PNG", "bus.png", "F06" },
        { "file:///C:/bus.png", "bus.png", "F06" },
        { "/etc/passwd", "", "F01" },
        { "..", "", "F01" },
        { ".", "", "F01" },
        { "/", "", "F01" },
        { "foto/", "", "F01" },
        { "...", "", "F01" },
        // the web
        { "https://site.nl/bus.png", "", "F05" },
        { "HTTP://site.nl/bus.png", "", "F05" },
        { "WWW.site.nl/bus.png", "", "F05" },
        // nothing like it, or only like it
        { "boot.jpg", "", "F01" },
        { "p.txt", "", "F07" },
    };
    Shop shop;
    shop_open(&shop);
    put_all(&shop, names);
    expect_photos(&shop, rows, sizeof rows / sizeof *rows);
    shop_close(&shop);
}

static void a_name_may_come_from_another_system(void **state)
{
    (void)state;
    Shop shop;
    shop_open(&shop);
    put_png(&shop, "cafe\xCC\x81.png", 800, 600); // e and accent apart, as a Mac writes it
    put_png(&shop, "re\xE7u.png", 800, 600);      // Windows-1252, from an old archive
    put_png(&shop, "raar\n.png", 800, 600);
    expect_photo(&shop, "café.png", "cafe\xCC\x81.png", "niets");
    expect_photo(&shop, "cafe\xCC\x81.png", "cafe\xCC\x81.png", "niets");
    expect_photo(&shop, "café", "cafe\xCC\x81.png", "F02");
    expect_photo(&shop, "reçu.png", "re\xE7u.png", "niets");
    expect_photo(&shop, "recu", "re\xE7u.png", "F02");
    assert_string_equal(text_of(&shop, "F02"), "Ik gebruik de foto reçu.png.");
    expect_photo(&shop, "raar.png", "", "F01");
    shop_close(&shop);
}

static void photos_are_looked_for_in_a_few_subfolders(void **state)
{
    (void)state;
    static const char *const names[] = {
        "hier.png",
        "Foto/a.png",
        "Foto/hier.png",
        "FOTO'S/b.png",
        "plaatjes/c.png",
        "Afbeeldingen/d.png",
        "images/e.png",
        "Images/f.png",
        "andere/g.png",
        "Foto/foto/h.png",
        "Foto/exact.png",
        "Exact.jpg",
        NULL,
    };
    static const Look rows[] = {
        { "hier.png", "hier.png", "niets" },
        { "a.png", "Foto/a.png", "niets" },
        { "b.png", "FOTO'S/b.png", "niets" },
        { "c.png", "plaatjes/c.png", "niets" },
        { "d.png", "Afbeeldingen/d.png", "niets" },
        { "e.png", "images/e.png", "niets" },
        { "f.png", "Images/f.png", "niets" }, // on Linux there can be two
        { "g.png", "", "F01" },
        { "h.png", "", "F01" },
        { "foto/a.png", "Foto/a.png", "F06" },
        { "exact.png", "Foto/exact.png", "niets" }, // the very name wins from a nearer folder
        { "exact", "Exact.jpg", "F02" },
    };
    static const char *const folders[] = { "Foto",   "FOTO'S", "plaatjes", "Afbeeldingen",
                                           "images", "Images", "andere",   "Foto/foto" };
    Shop shop;
    shop_open(&shop);
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        shop_folder(&shop, folders[i]);
    }
    temp_write(shop.path, "FOTO", STR("een bestand dat zo heet")); // in front of the folder
    put_all(&shop, names);
    expect_photos(&shop, rows, sizeof rows / sizeof *rows);
    shop_close(&shop);
}

static void a_photo_that_is_not_there_names_the_nearest(void **state)
{
    (void)state;
    static const struct {
        const char *written, *said;
    } rows[] = {
        { "ontvanst.jpg", "Ik vind de foto \"ontvanst.jpg\" niet. Er is wel: ontvangst.png." },
        { "ontvamst.jpg", "Ik vind de foto \"ontvamst.jpg\" niet. Er is wel: ontvangst.png." },
        { "otnvangst", "Ik vind de foto \"otnvangst\" niet. Er is wel: ontvangst.png." },
        { "oxtxaxgxt.jpg", "Ik vind de foto \"oxtxaxgxt.jpg\" niet." }, // four of nine letters
        { "ab.jpg", "Ik vind de foto \"ab.jpg\" niet." },               // a third of two is none
        { "c:\\x\\ontvanst.jpg",
          "Ik vind de foto \"c:\\x\\ontvanst.jpg\" niet. Er is wel: ontvangst.png." },
        { "notities.txt", "Ik vind de foto \"notities.txt\" niet." }, // no picture
    };
    Shop shop;
    shop_open(&shop);
    put_png(&shop, "ontvangst.png", 800, 600);
    put_png(&shop, "ac.jpg", 800, 600);
    temp_write(shop.path, "notitie.txt", STR("geen foto"));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        write_pack(&shop, rows[i].written);
        shop_read(&shop, "p.txt");
        assert_string_equal(text_of(&shop, "F01"), rows[i].said);
    }
    shop_close(&shop);
}

static void only_what_can_be_shown_is_shown(void **state)
{
    (void)state;
    static const Look rows[] = {
        { "goed.jpg", "goed.jpg", "niets" }, // a PNG, whatever its name says
        { "vierhonderd.png", "vierhonderd.png", "niets" },
        { "smal.png", "smal.png", "F08" },
        { "laag.png", "laag.png", "F08" },
        { "meest.png", "meest.png", "niets" },
        { "reus.png", "", "F07" },
        { "reuzenlang.png", "", "F07" },
        { "plat.png", "", "F07" },
        { "tekst.jpg", "", "F07" },
        { "niets.jpg", "", "F07" },
        { "zwaar.png", "", "F07" },
        { "net niet zwaar.png", "net niet zwaar.png", "niets" },
        { "diep.jpg", "diep.jpg", "niets" },
        { "map.jpg", "", "F01" },
        { "buis.jpg", "", "F01" },
        { "rond.jpg", "", "F01" },
        { "weg.jpg", "", "F01" },
        { "link.png", "link.png", "niets" },
    };
    Shop shop;
    shop_open(&shop);
    put_png(&shop, "goed.jpg", 800, 600);
    put_png(&shop, "vierhonderd.png", 400, 400);
    put_png(&shop, "smal.png", 399, 600);
    put_png(&shop, "laag.png", 4000, 399);
    put_png(&shop, "meest.png", 8000, 8000);
    put_png(&shop, "reus.png", 8001, 8000);
    put_png(&shop, "reuzenlang.png", 65536, 900);
    put_png(&shop, "plat.png", 800, 0);
    temp_write(shop.path, "tekst.jpg", STR("Vraag: is dit een foto?\n"));
    temp_write(shop.path, "niets.jpg", STR(""));
    put_png(&shop, "zwaar.png", 800, 600);
    assert_int_equal(truncate(shop_path(&shop, "zwaar.png"), PICTURE_BYTES_MAX + 1), 0);
    put_png(&shop, "net niet zwaar.png", 800, 600);
    assert_int_equal(truncate(shop_path(&shop, "net niet zwaar.png"), PICTURE_BYTES_MAX), 0);
    shop_folder(&shop, "map.jpg");
    assert_int_equal(mkfifo(shop_path(&shop, "buis.jpg"), 0600), 0); // reading it would never end
    assert_int_equal(symlink("rond.jpg", shop_path(&shop, "rond.jpg")), 0);
    assert_int_equal(symlink("nergens", shop_path(&shop, "weg.jpg")), 0);
    assert_int_equal(symlink("goed.jpg", shop_path(&shop, "link.png")), 0);
    assert_int_equal(symlink("foto", shop_path(&shop, "foto")), 0);
    assert_int_equal(symlink(".", shop_path(&shop, "images")), 0);

    // Notes of a camera in front of the size: two segments of the most a segment holds.
    static char deep[2 * 65537 + 32] = "\xFF\xD8";
    memcpy(deep + 2, "\xFF\xE1\xFF\xFF", 4);
    memcpy(deep + 2 + 65537, "\xFF\xE1\xFF\xFF", 4);
    memcpy(deep + 2 + 2 * 65537, "\xFF\xC0\0\x11\x08\x02\x58\x03\x20\3", 10);
    temp_write(shop.path, "diep.jpg", (Str){ deep, sizeof deep });

    expect_photos(&shop, rows, sizeof rows / sizeof *rows);
    // What is no file is not proposed either.
    expect_photo(&shop, "map.jpg", "", "F01");
    assert_string_equal(text_of(&shop, "F01"), "Ik vind de foto \"map.jpg\" niet.");
    shop_close(&shop);
}

static void a_folder_never_stands_before_a_photo(void **state)
{
    (void)state;
    Shop shop;
    shop_open(&shop);
    shop_folder(&shop, "bus.jpg");
    put_png(&shop, "bus.png", 800, 600);
    expect_photo(&shop, "bus", "bus.png", "F02");
    expect_photo(&shop, "bus.jpg", "bus.png", "F02");
    shop_close(&shop);
}

static void a_photo_of_a_phone_needs_libheif(void **state)
{
    (void)state;
    Shop shop;
    shop_open(&shop);
    Str heic = temp_read(&shop.arena, "tests/fuzz/corpus/picture", "telefoon.heic");
    temp_write(shop.path, "IMG_0001.HEIC", heic);
    temp_write(shop.path, "film.heic", str_sub(heic, 0, 16));
    if (picture_is_shown(PICTURE_HEIC)) {
        expect_photo(&shop, "img_0001.heic", "IMG_0001.HEIC", "F08"); // 96 by 64
        expect_photo(&shop, "IMG_0001.jpg", "IMG_0001.HEIC", "F08");
        expect_photo(&shop, "film.heic", "", "F07"); // no size in it
    } else {
        expect_photo(&shop, "img_0001.heic", "", "F04");
        assert_string_equal(text_of(&shop, "F04"),
                            "Dit is een HEIC-foto van een telefoon. Die kan ik niet laten zien.");
    }
    shop_close(&shop);
}

static void a_name_without_end_is_survived_and_shortened(void **state)
{
    (void)state;
    Shop shop;
    shop_open(&shop);
    char name[301];
    memset(name, 'x', 300);
    name[300] = 0;
    expect_photo(&shop, name, "", "F01");
    const char *text = text_of(&shop, "F01");
    assert_true(strlen(text) < 120);
    assert_true(str_find(str_z(text), STR("xxx…\"")) < strlen(text));

    memcpy(name + 251, ".jpg", 5); // 255 bytes, the most that a name can have
    put_png(&shop, name, 800, 600);
    expect_photo(&shop, name, name, "niets");
    name[251] = 0;
    Str found = arena_printf(&shop.arena, "%s.jpg", name);
    expect_photo(&shop, name, found.p, "F02");
    shop_close(&shop);
}

static void every_kind_of_item_has_a_photo(void **state)
{
    (void)state;
    static const char *const items[] = {
        "Stelling: a.\nSchool: eens\nUitleg: u\n",
        "Kaart: a = Een zin.\n",
        "Onderdeel: a = 5\n",
        "Vraag: a?\nRood: ja\nGroen: nee\nGoed: rood\n",
    };
    static const char *const words[] = { "Foto", "Picture", "plaatje", "Foto’s", "AFBEELDING" };
    Shop shop;
    shop_open(&shop);
    put_png(&shop, "bus.png", 800, 600);
    for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
        for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
            Str text = arena_printf(&shop.arena, "%s%s: bus.png\n", items[i], words[k]);
            temp_write(shop.path, "p.txt", text);
            shop_read(&shop, "p.txt");
            if (strcmp(shown(&shop), "bus.png") != 0) fail_msg("%s", text.p);
        }
    }
    shop_close(&shop);
}

static void each_pack_looks_beside_itself(void **state)
{
    (void)state;
    Shop shop;
    shop_open(&shop);
    static const char *const folders[] = { "een", "twee", "leeg" };
    for (int i = 0; i < 3; i++) {
        shop_folder(&shop, folders[i]);
        const char *pack = arena_printf(&shop.arena, "%s/p.txt", folders[i]).p;
        temp_write(shop.path, pack,
                   STR("Stelling: a.\nFoto: bus.png\n\nStelling: b.\nFoto: bus\n"));
    }
    put_png(&shop, "bus.png", 800, 600); // one higher up is nobody's
    put_png(&shop, "een/bus.png", 800, 600);
    put_png(&shop, "twee/bus.png", 100, 100);
    static const struct {
        const char *pack, *shown, *said;
    } rows[] = {
        { "een/p.txt", "een/bus.png", "F02" },
        { "twee/p.txt", "twee/bus.png", "F08 F08" }, // looked into once, said at each
        { "leeg/p.txt", "", "F01 F01" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        shop_read(&shop, rows[i].pack);
        assert_string_equal(shown(&shop), rows[i].shown);
        assert_string_equal(said(&shop), rows[i].said);
        assert_true(shop.pack.items[0].usable); // it plays without its picture
    }
    shop_close(&shop);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_photo_is_found_by_what_its_name_means),
        cmocka_unit_test(a_name_may_come_from_another_system),
        cmocka_unit_test(photos_are_looked_for_in_a_few_subfolders),
        cmocka_unit_test(a_photo_that_is_not_there_names_the_nearest),
        cmocka_unit_test(only_what_can_be_shown_is_shown),
        cmocka_unit_test(a_folder_never_stands_before_a_photo),
        cmocka_unit_test(a_photo_of_a_phone_needs_libheif),
        cmocka_unit_test(a_name_without_end_is_survived_and_shortened),
        cmocka_unit_test(every_kind_of_item_has_a_photo),
        cmocka_unit_test(each_pack_looks_beside_itself),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
