// Drawings are found by title, whoever wrote the card, and nothing else is ever looked at.
#include "reading.h"
#include "support/folder.h"

#include "base/buf.h"
#include "base/file.h"
#include "pack/icon.h"
#include "pack/keyword.h"

#include <string.h>

static const char drawing[] = "<svg/>";

static void a_title_becomes_a_name_of_letters_digits_and_lines(void **state)
{
    (void)state;
    static const struct {
        const char *title, *slug;
    } rows[] = {
        { "Kok", "kok" },
        { "Goede luisteraar", "goede-luisteraar" },
        { "  GOEDE   Luisteraar!", "goede-luisteraar" },
        { "Foto's maken", "fotos-maken" },
        { "Ethisch-hacker (ict)", "ethisch-hacker-ict" },
        { "Coördinator", "coordinator" },
        { "../../etc/passwd", "etc-passwd" },
        { "/kok", "kok" },
        { "kok.svg", "kok-svg" },
        { "..", "" },
        { "", "" },
        { "\x01\x7F//", "" },
        { "123456789 123456789 123456789 123456789 123456789 1234567890",
          "123456789-123456789-123456789-123456789-123456789-1234567890" },
        { "123456789 123456789 123456789 123456789 123456789 12345678901", "" },
    };
    Arena arena = { 0 };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Str slug = icon_slug(&arena, str_z(rows[i].title));
        if (!str_eq(slug, str_z(rows[i].slug))) {
            fail_msg("\"%s\" gives \"%.*s\"", rows[i].title, STR_ARG(slug));
        }
    }
    arena_finish(&arena);
}

static void a_title_as_long_as_a_file_has_no_drawing(void **state)
{
    (void)state;
    Arena arena = { 0 };
    char *title = arena_alloc(&arena, PACK_BYTES_MAX, 1);
    memset(title, 'k', PACK_BYTES_MAX);
    for (size_t n = 1; n <= PACK_BYTES_MAX; n *= 2) {
        Str slug = icon_slug(&arena, (Str){ title, n });
        assert_int_equal(slug.n, n <= ICON_SLUG_MAX ? n : 0);
    }
    arena_finish(&arena);
}

// A folder of drawings in a folder with other files, for titles that try to get out.
static const char *make_icons(Arena *arena, const char *place)
{
    const char *icons = path_join(arena, str_z(place), STR("icons"));
    const char *jobs = path_join(arena, str_z(icons), STR("beroepen"));
    const char *motives = path_join(arena, str_z(icons), STR("motieven"));
    assert_true(folder_make(path_join(arena, str_z(jobs), STR("map.svg")), NULL));
    assert_true(folder_make(motives, NULL));
    temp_write(jobs, "kok.svg", str_z(drawing));
    temp_write(jobs, "goede-bakker.svg", str_z(drawing));
    temp_write(motives, "leren.svg", str_z(drawing));
    temp_write(icons, "los.svg", str_z(drawing));
    temp_write(place, "geheim.svg", str_z(drawing));
    return icons;
}

static void a_card_gets_the_drawing_of_its_kind_and_title(void **state)
{
    (void)state;
    static const struct {
        const char *text, *icon; // below the folder; empty: none
    } rows[] = {
        { "Beroep: Kok = Je kookt.\n", "beroepen/kok.svg" },
        { "Beroep: GOEDE bakker! = Je bakt.\n", "beroepen/goede-bakker.svg" },
        { "Soort: beroepen\nKaart: kok = Zo schrijft een ander het.\n", "beroepen/kok.svg" },
        { "Soort: motieven\nKaart: Leren = Ik wil leren.\n", "motieven/leren.svg" },
        { "Soort: motieven\nKaart: Kok = Van een andere soort.\n", "" },
        { "Kaart: Kok = Zonder soort.\n", "" },
        { "Beroep: Kok\n", "" }, // no sentence: it does not take part
        { "Beroep: Lasser = Hiervan is geen tekening.\n", "" },
        { "Beroep: map = Een map is geen tekening.\n", "" },
        { "Beroep: ../los = Hierboven.\n", "" },
        { "Beroep: ../../geheim = Nog hoger.\n", "" },
        { "Beroep: ../motieven/leren = Hiernaast.\n", "" },
        { "Beroep: .. = Puntjes.\n", "" },
        { "Beroep: /etc/passwd = Vanaf het begin.\n", "" },
        { "Stelling: Kok\n", "" },
    };
    Arena arena = { 0 };
    const char *place = temp_folder(&arena), *icons = make_icons(&arena, place);
    Buf wrong = { 0 };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Reading reading;
        read_text(&reading, rows[i].text);
        assert_int_equal(reading.pack.item_count, 1);
        pack_find_icons(&reading.arena, &reading.pack, icons);
        Str icon = reading.pack.items[0].icon, wanted = { 0 };
        if (rows[i].icon[0]) wanted = str_z(path_join(&arena, str_z(icons), str_z(rows[i].icon)));
        if (!str_eq(icon, wanted))
            buf_printf(&wrong, "%s -> \"%.*s\"\n", rows[i].text, STR_ARG(icon));
        reading_finish(&reading);
    }
    temp_folder_remove(place);
    arena_finish(&arena);
    if (wrong.n) fail_msg("%s", wrong.p);
    buf_finish(&wrong);
}

static void without_a_folder_no_card_has_a_drawing(void **state)
{
    (void)state;
    static const char *const folders[] = { NULL, "", "/nergens", "cards/beroepen.txt" };
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        Reading reading;
        read_text(&reading, "Beroep: Kok = Je kookt.\n");
        pack_find_icons(&reading.arena, &reading.pack, folders[i]);
        assert_int_equal(reading.pack.items[0].icon.n, 0);
        reading_finish(&reading);
    }
}

static int count_drawings(Arena *arena, CardKind kind)
{
    Str *names;
    int count;
    const char *folder = path_join(arena, STR("assets/icons"), card_kind_word(kind));
    assert_true(folder_list(arena, folder, &names, &count, NULL));
    return count;
}

// And no drawing is left over from a card that has another title now.
static void every_card_of_ours_has_a_drawing_of_its_own(void **state)
{
    (void)state;
    static const struct {
        const char *deck;
        CardKind kind;
        int cards;
    } rows[] = {
        { "cards/beroepen.txt", CARD_JOB, 52 },
        { "cards/kwaliteiten.txt", CARD_QUALITY, 38 },
        { "cards/motieven.txt", CARD_MOTIVE, 20 },
        { "cards/activiteiten.txt", CARD_ACTIVITY, 16 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Reading reading = { 0 };
        reading.diags.arena = &reading.arena;
        assert_true(pack_load(&reading.arena, rows[i].deck, &reading.pack, &reading.diags, NULL));
        pack_find_icons(&reading.arena, &reading.pack, "assets/icons");
        for (int c = 0; c < reading.pack.item_count; c++) {
            const Item *card = &reading.pack.items[c];
            if (card->icon.n == 0) fail_msg("%.*s has no drawing", STR_ARG(card->text));
        }
        assert_int_equal(pack_usable(&reading.pack, ITEM_CARD), rows[i].cards);
        assert_int_equal(count_drawings(&reading.arena, rows[i].kind), rows[i].cards);
        reading_finish(&reading);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_title_becomes_a_name_of_letters_digits_and_lines),
        cmocka_unit_test(a_title_as_long_as_a_file_has_no_drawing),
        cmocka_unit_test(a_card_gets_the_drawing_of_its_kind_and_title),
        cmocka_unit_test(without_a_folder_no_card_has_a_drawing),
        cmocka_unit_test(every_card_of_ours_has_a_drawing_of_its_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
