// Our drawings as they come on the screen, and files that only look like one.
#include "pictures.h"

#include "screen/svg.h"

static const char cross[] = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 60\">"
                            "<rect width=\"60\" height=\"60\" fill=\"#C9700A\"/></svg>";

static void a_drawing_is_told_by_its_beginning(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        bool is;
    } rows[] = {
        { "<svg/>", true },
        { "<?xml version=\"1.0\"?><svg/>", true },
        { "\xEF\xBB\xBF<svg", true },
        { " \r\n\t<svg", true },
        { "", false },
        { "<", false },
        { "<sv", false },
        { "svg", false },
        { "<html><svg/>", false },
        { "\xFF\xD8\xFF<svg", false },
        { "\xEF\xBB\xBF", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (svg_is(str_z(rows[i].bytes)) != rows[i].is) fail_msg("row %zu", i);
    }
}

static void a_drawing_fills_its_box_in_its_own_shape_and_colours(void **state)
{
    Fixture *f = *state;
    static const struct {
        int box_w, box_h, w, h;
    } rows[] = {
        { 120, 60, 120, 60 }, { 1200, 1200, 1200, 600 }, { 60, 600, 60, 30 },
        { 20, 10, 20, 10 },   { 482, 241, 482, 241 },    { 1, 1, 1, 1 },
    };
    const char *path = write_file(f, "half.svg", str_z(cross));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        SDL_Surface *shown = NULL;
        assert_true(picture_load(path, rows[i].box_w, rows[i].box_h, &shown, NULL));
        assert_int_equal(shown->w, rows[i].w);
        assert_int_equal(shown->h, rows[i].h);
        assert_int_equal(shown->format->format, SDL_PIXELFORMAT_ARGB8888);
        if (shown->w > 1) {
            assert_int_equal(pixel(shown, shown->w / 4, shown->h / 2), 0xFFC9700A);
            assert_int_equal(pixel(shown, shown->w * 3 / 4, shown->h / 2) >> 24, 0);
        }
        SDL_FreeSurface(shown);
    }
}

static bool load_bytes(Fixture *f, Str bytes, Err *err)
{
    SDL_Surface *shown = NULL;
    bool ok = picture_load(write_file(f, "proef.svg", bytes), 40, 40, &shown, err);
    bool small = !shown || (shown->w <= 40 && shown->h <= 40);
    SDL_FreeSurface(shown);
    assert_true(small);
    assert_int_equal(ok, shown != NULL);
    return ok;
}

static void what_is_no_drawing_inside_gives_a_sentence(void **state)
{
    Fixture *f = *state;
    static const char *const rows[] = {
        "<svg",
        "<svg>",
        "<?xml?>",
        "<svg width=\"10\" height=\"10\"/>",
        "<svg viewBox=\"0 0 10 10",
        "<svg viewBox=\"0 0 10\"/>",
        "<svg viewBox=\"0 0 0 10\"/>",
        "<svg viewBox=\"0 0 10 -10\"/>",
        "<svg viewBox=\"0 0 10 10001\"/>",
        "<svg viewBox=\"0 0 10 10 10\"/>",
        "<svg viewBox=\"0 0 1e9 nan\"/>",
        "<svg><g viewBox=\"0 0 10 10\"/></svg>",
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Err err = { 0 };
        if (load_bytes(f, str_z(rows[i]), &err)) fail_msg("%s is drawn", rows[i]);
        assert_non_null(strstr(err.text, "proef.svg"));
    }
}

static void a_drawing_that_is_too_large_is_refused(void **state)
{
    Fixture *f = *state;
    Buf buf = { 0 };
    Err err = { 0 };
    buf_put(&buf, str_z(cross));
    while (buf.n < SVG_BYTES_MAX) {
        buf_putc(&buf, ' ');
    }
    assert_true(load_bytes(f, buf_str(&buf), NULL));
    buf_putc(&buf, ' ');
    assert_false(load_bytes(f, buf_str(&buf), &err));
    assert_non_null(strstr(err.text, "te groot"));
    buf_finish(&buf);
}

static void every_cut_of_a_drawing_is_survived(void **state)
{
    Fixture *f = *state;
    for (size_t at = 0; at < sizeof cross - 1; at++) {
        load_bytes(f, str_sub(str_z(cross), 0, at), NULL);
    }
}

// Pixels of which more is seen than not, and those in the outermost line.
static void count_pixels(const SDL_Surface *s, int *seen, int *edge)
{
    *seen = *edge = 0;
    for (int y = 0; y < s->h; y++) {
        for (int x = 0; x < s->w; x++) {
            if (pixel(s, x, y) >> 24 < 128) continue;
            ++*seen;
            *edge += x == 0 || y == 0 || x == s->w - 1 || y == s->h - 1;
        }
    }
}

// At 60 pixels, as small as they are shown: a tenth of the square is drawn at least, and not all of it,
// and nothing is cut off at the edge.
static void every_icon_is_seen_and_stays_in_its_square(void **state)
{
    Fixture *f = *state;
    enum { SIDE = 60 };
    static const char *const kinds[] = { "beroepen", "kwaliteiten", "motieven", "activiteiten" };
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        const char *folder = path_join(&f->arena, STR("assets/icons"), str_z(kinds[k]));
        Str *names;
        int count, seen, edge;
        assert_true(folder_list(&f->arena, folder, &names, &count, NULL));
        assert_true(count > 0);
        for (int i = 0; i < count; i++) {
            SDL_Surface *shown = NULL;
            Err err = { 0 };
            const char *path = path_join(&f->arena, str_z(folder), names[i]);
            if (!picture_load(path, SIDE, SIDE, &shown, &err)) fail_msg("%s", err.text);
            assert_int_equal(shown->w, SIDE);
            assert_int_equal(shown->h, SIDE);
            count_pixels(shown, &seen, &edge);
            SDL_FreeSurface(shown);
            if (seen < SIDE * SIDE / 10 || seen > SIDE * SIDE * 9 / 10 || edge > 0) {
                fail_msg("%s: %d pixels seen, %d at the edge", path, seen, edge);
            }
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_drawing_is_told_by_its_beginning),
        cmocka_unit_test(a_drawing_fills_its_box_in_its_own_shape_and_colours),
        cmocka_unit_test(what_is_no_drawing_inside_gives_a_sentence),
        cmocka_unit_test(a_drawing_that_is_too_large_is_refused),
        cmocka_unit_test(every_cut_of_a_drawing_is_survived),
        cmocka_unit_test(every_icon_is_seen_and_stays_in_its_square),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
