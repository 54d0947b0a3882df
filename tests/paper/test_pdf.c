// PDFs as bytes: the same twice, the sizes of ISO 216, JPEGs as they were, and a sentence for each photo
// that is not there. What other programs read in them is tried by tests/e2e/65-paper.sh.
#include "paper/pdf.h"

#include "support/folder.h"

#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const PdfAbout about = { { "Proef", 5 }, { "2026-11-22", 10 } };

static Fonts *open_fonts(void)
{
    Fonts *fonts;
    assert_true(fonts_create(&fonts, NULL, NULL, NULL));
    return fonts;
}

static DrawList words(Arena *arena, const Fonts *fonts, float width)
{
    DrawList list = draw_begin(arena, width);
    draw_rrect(&list, (Rect){ 50, 50, 400, 300 }, 40, ROLE_HAZE);
    draw_line(&list, 60, 500, 300, 500, 12, ROLE_ACCENT);
    text_line(&list, fonts_metrics(fonts), 60, 200, 50, true, ROLE_INK, ALIGN_START,
              STR("Ren\xC3\xA9"
                  "e \xD9\x85\xD8\xAD\xD9\x85\xD8\xAF \xE2\x86\x92"));
    return list;
}

// A document of one page; the bytes are copied into the arena.
static Str pdf_of(Arena *arena, const Fonts *fonts, PaperSize size, const DrawList *list, Str *said)
{
    Pdf *pdf = pdf_create(fonts, NULL, &about);
    Str bytes;
    pdf_page(pdf, size, list);
    assert_true(pdf_finish(pdf, &bytes, NULL));
    bytes = arena_copy(arena, bytes);
    *said = arena_copy(arena, pdf_said(pdf));
    pdf_destroy(pdf);
    return bytes;
}

static void the_same_pictures_give_the_same_bytes(void **test)
{
    (void)test;
    Arena arena = { 0 };
    Str first = { 0 }, said;
    for (int i = 0; i < 3; i++) { // with fonts of their own, as two runs of the program have
        Fonts *fonts = open_fonts();
        DrawList list = words(&arena, fonts, paper_width(paper_a4));
        Str bytes = pdf_of(&arena, fonts, paper_a4, &list, &said);
        if (i == 0) first = bytes;
        assert_true(str_eq(first, bytes));
        assert_int_equal(said.n, 0);
        fonts_destroy(fonts);
    }
    assert_true(str_find(first, STR("/CreationDate (20261122120000Z")) < first.n);
    assert_true(str_find(first, STR("/FontFile2")) < first.n);
    arena_finish(&arena);
}

static bool gather(void *self, Str bytes)
{
    buf_put(self, bytes);
    return true;
}

static bool refuse(void *self, Str bytes)
{
    (void)bytes;
    *(int *)self += 1;
    return false;
}

static void in_pieces_it_is_the_same_file(void **test)
{
    (void)test;
    Arena arena = { 0 };
    Fonts *fonts = open_fonts();
    DrawList list = words(&arena, fonts, paper_width(paper_a4));
    draw_image(&list, (Rect){ 100, 100, 200, 200 }, STR("quizzes/foto/werkplaats.jpg"));
    Str said, whole = pdf_of(&arena, fonts, paper_a4, &list, &said), none = STR("?");
    Buf pieces = { 0 };
    Pdf *pdf = pdf_create_to(fonts, NULL, &about, gather, &pieces);
    pdf_page(pdf, paper_a4, &list);
    assert_true(pdf_finish(pdf, &none, NULL));
    pdf_destroy(pdf);
    assert_true(str_eq(buf_str(&pieces), whole));
    assert_true(str_eq(none, STR("?")));
    int asked = 0;
    Err err = { "" };
    pdf = pdf_create_to(fonts, NULL, &about, refuse, &asked);
    pdf_page(pdf, paper_a4, &list);
    assert_false(pdf_finish(pdf, NULL, &err));
    assert_true(str_starts(str_z(err.text), STR("Ik kan de PDF niet maken: ")));
    assert_int_equal(asked, 1);
    pdf_destroy(pdf);
    buf_finish(&pieces);
    fonts_destroy(fonts);
    arena_finish(&arena);
}

static void pages_have_the_sizes_of_iso_216(void **test)
{
    (void)test;
    static const struct {
        const PaperSize *size;
        const char *box;
    } rows[] = {
        { &paper_a4, "/MediaBox [ 0 0 595.275591 841.889764 ]" },
        { &paper_a4_lying, "/MediaBox [ 0 0 841.889764 595.275591 ]" },
        { &paper_a3_lying, "/MediaBox [ 0 0 1190.551181 841.889764 ]" },
    };
    Arena arena = { 0 };
    Fonts *fonts = open_fonts();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Str said;
        DrawList list = words(&arena, fonts, paper_width(*rows[i].size));
        Str bytes = pdf_of(&arena, fonts, *rows[i].size, &list, &said);
        if (str_find(bytes, str_z(rows[i].box)) == bytes.n) fail_msg("no %s", rows[i].box);
    }
    fonts_destroy(fonts);
    arena_finish(&arena);
}

static void a_jpeg_goes_in_as_it_is_and_once(void **test)
{
    (void)test;
    Arena arena = { 0 };
    Fonts *fonts = open_fonts();
    Str jpeg, said, path = STR("quizzes/foto/werkplaats.jpg");
    assert_true(file_read(&arena, path.p, 8 << 20, &jpeg, NULL, NULL));
    DrawList list = draw_begin(&arena, paper_width(paper_a4));
    draw_image(&list, (Rect){ 50, 50, 300, 200 }, path);
    draw_image(&list, (Rect){ 50, 350, 300, 200 }, path);
    Str bytes = pdf_of(&arena, fonts, paper_a4, &list, &said);
    assert_true(str_find(bytes, jpeg) < bytes.n);
    assert_true(bytes.n < jpeg.n + 4000);
    assert_int_equal(said.n, 0);
    fonts_destroy(fonts);
    arena_finish(&arena);
}

static void what_cannot_be_shown_is_said_once(void **test)
{
    (void)test;
    Arena arena = { 0 };
    Fonts *fonts = open_fonts();
    const char *folder = temp_folder(&arena);
    Str jpeg;
    assert_true(file_read(&arena, "quizzes/foto/werkplaats.jpg", 8 << 20, &jpeg, NULL, NULL));
    temp_write(folder, "half.jpg", str_sub(jpeg, 0, jpeg.n / 2));
    temp_write(folder, "tekst.png", STR("geen foto"));
    temp_write(folder, "kapot.png",
               STR("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\2\0\0\0\2\0\x8\2\0\0\0abcd"));
    temp_write(folder, "oud.gif", STR("GIF89a\x10\0\x10\0\0\0\0,\0\0\0\0\x10\0\x10\0\0\2\1\1\0;"));
    temp_write(folder, "stuk.svg", STR("<svg><g>"));
    static const char *const rows[][2] = {
        { "weg.jpg", "Ik vind de foto weg.jpg niet." },
        { "half.jpg", "De foto half.jpg is maar half opgeslagen." },
        { "tekst.png", "Ik kan de foto tekst.png niet openen." },
        { "kapot.png", "De foto kapot.png is beschadigd." },
        { "oud.gif", "Ik kan de foto oud.gif niet op papier zetten." },
        { "weg.svg", "Ik vind het pictogram weg.svg niet." },
        { "stuk.svg", "Het pictogram stuk.svg is beschadigd." },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        DrawList list = draw_begin(&arena, paper_width(paper_a4));
        Str path = str_z(path_join(&arena, str_z(folder), str_z(rows[i][0]))), said;
        for (int k = 0; k < 3; k++) {
            draw_image(&list, (Rect){ 50, 50 + 300.0f * (float)k, 200, 200 }, path);
        }
        pdf_of(&arena, fonts, paper_a4, &list, &said);
        bool once = str_starts(said, str_z(rows[i][1])) && str_index(said, '\n') == said.n - 1;
        if (!once) fail_msg("%s: \"%.*s\"", rows[i][0], STR_ARG(said));
    }
    temp_folder_remove(folder);
    fonts_destroy(fonts);
    arena_finish(&arena);
}

// The parts of a list that no format makes, but a hand might.
static void strange_lists_are_painted_as_far_as_they_go(void **test)
{
    (void)test;
    Arena arena = { 0 };
    Fonts *fonts = open_fonts();
    DrawList list = draw_begin(&arena, 1000);
    Str said;
    draw_unclip(&list);
    draw_clip(&list, (Rect){ 10, 10, -5, 3 });
    draw_clip(&list, (Rect){ 0, 0, 900, 900 });
    draw_rrect(&list, (Rect){ 10, 10, -20, 30 }, 900, ROLE_INK);
    draw_rrect(&list, (Rect){ 10, 10, 20, 30 }, 900, ROLE_INK);
    draw_line(&list, 5, 5, 5, 5, -1, ROLE_INK);
    draw_image(&list, (Rect){ 0, 0, 0, 0 }, STR("niets"));
    draw_run(&list, &(DrawCmd){ .kind = DRAW_RUN, .size = 40, .script = 0x4C61746E });
    draw_run(&list, &(DrawCmd){ .kind = DRAW_RUN, .script = 0x4C61746E, .text = STR("a") });
    list.alpha = 99;
    draw_clear(&list, ROLE_HAZE);
    Str bytes = pdf_of(&arena, fonts, paper_a4, &list, &said);
    assert_true(str_ends(bytes, STR("%%EOF\n")));
    fonts_destroy(fonts);
    arena_finish(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_pictures_give_the_same_bytes),
        cmocka_unit_test(in_pieces_it_is_the_same_file),
        cmocka_unit_test(pages_have_the_sizes_of_iso_216),
        cmocka_unit_test(a_jpeg_goes_in_as_it_is_and_once),
        cmocka_unit_test(what_cannot_be_shown_is_said_once),
        cmocka_unit_test(strange_lists_are_painted_as_far_as_they_go),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
