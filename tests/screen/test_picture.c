// Pictures as phones and pupils make them: huge, cut off, misnamed, of every kind.
#include "pictures.h"

static void picture_keeps_its_shape_in_the_box(void **state)
{
    Fixture *f = *state;
    static const struct {
        int w, h, box_w, box_h, out_w, out_h;
    } rows[] = {
        { 400, 300, 200, 200, 200, 150 },  { 300, 400, 200, 200, 150, 200 },
        { 100, 50, 1000, 1000, 200, 100 }, // never more than twice as large
        { 400, 2, 100, 100, 100, 1 },      { 64, 64, 64, 64, 64, 64 },
        { 1000, 1000, 1, 1, 1, 1 },        { 2, 2, 3, 3, 3, 3 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        SDL_Surface *picture = quartered(rows[i].w, rows[i].h), *shown = NULL;
        const char *path = write_file(f, "vorm", encoded(&f->arena, picture, AS_PNG));
        SDL_FreeSurface(picture);
        assert_true(picture_load(path, rows[i].box_w, rows[i].box_h, &shown, NULL));
        assert_int_equal(shown->w, rows[i].out_w);
        assert_int_equal(shown->h, rows[i].out_h);
        assert_int_equal(shown->format->Amask, 0);
        SDL_FreeSurface(shown);
    }
}

static void fine_pattern_keeps_its_light(void **state)
{
    (void)state;
    SDL_Surface *board = SDL_CreateRGBSurfaceWithFormat(0, 256, 256, 32, SDL_PIXELFORMAT_RGB888);
    for (int i = 0; i < 256 * 256; i++) {
        ((uint32_t *)board->pixels)[i] = (i % 256 + i / 256) % 2 ? 0xFFFFFF : 0;
    }
    SDL_Surface *small = picture_scaled(board, 64, 64);
    for (int i = 0; i < 64; i++) {
        assert_int_equal(pixel(small, i, 63 - i) & 0xFFFFFF, 0xBCBCBC); // half the light in sRGB
    }
    SDL_Surface *same = picture_scaled(board, 256, 256);
    assert_int_equal(pixel(same, 0, 0) & 0xFFFFFF, 0);
    assert_int_equal(pixel(same, 1, 0) & 0xFFFFFF, 0xFFFFFF);
    SDL_Surface *odd = picture_scaled(board, 255, 3); // no whole number of pixels each
    assert_int_equal(odd->w, 255);
    assert_true(near(pixel(odd, 100, 1), 0xBCBCBC));
    SDL_FreeSurface(board);
    SDL_FreeSurface(small);
    SDL_FreeSurface(same);
    SDL_FreeSurface(odd);
}

static void every_grey_comes_through_scaling_as_it_was(void **state)
{
    (void)state;
    SDL_Surface *greys = SDL_CreateRGBSurfaceWithFormat(0, 256, 2, 32, SDL_PIXELFORMAT_RGB888);
    for (int i = 0; i < 512; i++) {
        ((uint32_t *)greys->pixels)[i] = (uint32_t)(i % 256) * 0x010101;
    }
    SDL_Surface *same = picture_scaled(greys, 256, 1);
    for (int i = 0; i < 256; i++) {
        assert_int_equal(pixel(same, i, 0) & 0xFFFFFF, i * 0x010101);
    }
    SDL_FreeSurface(greys);
    SDL_FreeSurface(same);
}

static void cut_out_drawing_gets_no_dark_edge(void **state)
{
    (void)state;
    SDL_Surface *drawing = SDL_CreateRGBSurfaceWithFormat(0, 64, 64, 32, SDL_PIXELFORMAT_ARGB8888);
    SDL_FillRect(drawing, &(SDL_Rect){ 0, 0, 33, 64 }, 0xFFFFC040);
    SDL_Surface *small = picture_scaled(drawing, 16, 16);
    assert_int_equal(small->format->Amask, 0xFF000000);
    assert_int_equal(pixel(small, 4, 8), 0xFFFFC040);
    assert_true(near(pixel(small, 8, 8), 0xFFC040)); // a quarter of it is drawing
    assert_in_range(pixel(small, 8, 8) >> 24, 63, 65);
    assert_int_equal(pixel(small, 12, 8) >> 24, 0);
    SDL_FreeSurface(drawing);
    SDL_FreeSurface(small);
}

#define BYTES(literal) STR_INIT(literal)

static void header_is_judged_before_decoding(void **state)
{
    Fixture *f = *state;
    static const struct {
        const char *name;
        Str bytes;
        const char *says;
    } rows[] = {
        { "png", BYTES("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x75\x30\0\0\x75\x30\x08\x06\0\0\0abcd"),
          "64 miljoen" }, // 30000 x 30000
        { "wide png",
          BYTES("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\x7F\xFF\xFF\xFF\0\0\0\x01\x08\x06\0\0\0"),
          "64 miljoen" },
        { "jpeg", BYTES("\xFF\xD8\xFF\xE0\0\x04zz\xFF\xC0\0\x11\x08\xFF\xFF\xFF\xFF\x03\x01\x22\0"),
          "64 miljoen" },
        { "gif frame", BYTES("GIF89a\x01\0\x01\0\0\0\0,\0\0\0\0\xFF\xFF\xFF\xFF\0\x02\0;"),
          "64 miljoen" },
        { "webp", BYTES("RIFF\x20\0\0\0WEBPVP8X\x0A\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFFzzzz"),
          "64 miljoen" },
        { "bmp", BYTES("BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\0\0\x01\0\0\0\xFF\xFF\x01\0\x18\0"),
          "64 miljoen" },
        { "nothing", { NULL, 0 }, "niet openen" },
        { "one byte", BYTES("\xFF"), "niet openen" },
        { "text", BYTES("Vraag: wat is dit?\n"), "niet openen" },
        { "heic without a size",
          BYTES("\0\0\0\x18"
                "ftypheic\0\0\0\0mif1heic"),
          "niet openen" },
        { "jpeg that was broken off",
          BYTES("\xFF\xD8\xFF\xC0\0\x0B\x08\0\x10\0\x10\1\1\x11\0\xFF\xDA\0\x08\1\1\0\0\x3F\0zz"),
          "half opgeslagen" },
        { "flat png", BYTES("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\0\0\0\0\x05\x08\x06\0\0\0abcd"),
          "niet openen" },
        { "jpeg without a frame", BYTES("\xFF\xD8\xFF\xD9\xFF\xD9\xFF\xD9\xFF\xD9\xFF\xD9"),
          "niet openen" },
        { "jpeg that goes round", BYTES("\xFF\xD8\xFF\xE0\0\0\xFF\xE0\0\0\xFF\xE0\0\0\0\0\0\0"),
          "niet openen" },
        { "gif of extensions", BYTES("GIF89a\x05\0\x05\0\0\0\0!\xFE\x02zz\x03zz"), "niet openen" },
        { "cut png", BYTES("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x05\0\0\0\x05\x08\x06\0\0\0abcd"),
          "beschadigd" },
        { "cut bmp",
          BYTES("BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x05\0\0\0\x05\0\0\0\x01\0\x18\0\0\0\0\0"),
          "beschadigd" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *path = write_file(f, "foto.png", rows[i].bytes);
        SDL_Surface *shown = NULL;
        Err err = { 0 };
        bool ok = picture_load(path, 100, 100, &shown, &err);
        if (ok || shown || !strstr(err.text, rows[i].says) || !strstr(err.text, "foto.png")) {
            fail_msg("%s: \"%s\", should say \"%s\"", rows[i].name, err.text, rows[i].says);
        }
    }
    SDL_Surface *shown = NULL;
    Err err = { 0 };
    assert_false(picture_load("/tmp/is-er-niet.jpg", 100, 100, &shown, &err));
    assert_non_null(strstr(err.text, "vind"));
    assert_false(picture_load(f->folder, 100, 100, &shown, &err));
    assert_false(picture_load("/dev/zero", 100, 100, &shown, &err));
    assert_false(picture_load(f->folder, 0, 100, &shown, &err));
}

static void file_that_is_too_large_is_refused_unread(void **state)
{
    Fixture *f = *state;
    const char *path = write_file(f, "groot.jpg", STR("\xFF\xD8\xFF"));
    assert_int_equal(truncate(path, PICTURE_BYTES_MAX + 1), 0);
    SDL_Surface *shown = NULL;
    Err err = { 0 };
    assert_false(picture_load(path, 100, 100, &shown, &err));
    assert_non_null(strstr(err.text, "32 MB"));
}

static const char webp[] = "RIFF\x1A\0\0\0WEBPVP8L\x0D\0\0\0\x2F\0\0\0\x10\x07\x10\x11\x11\x88\x88"
                           "\xFE\x07\0";
static const char gif[] = "GIF87a\x01\0\x01\0\x80\0\0\xFF\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02"
                          "\x44\x01\0;";

static void every_kind_is_read_whatever_its_name(void **state)
{
    Fixture *f = *state;
    SDL_Surface *picture = quartered(16, 12);
    const Str kinds[] = {
        encoded(&f->arena, picture, AS_JPEG),
        encoded(&f->arena, picture, AS_PNG),
        encoded(&f->arena, picture, AS_BMP),
        { webp, sizeof webp - 1 },
        { gif, sizeof gif - 1 },
    };
    SDL_FreeSurface(picture);
    static const PictureType types[] = { PICTURE_JPEG, PICTURE_PNG, PICTURE_BMP, PICTURE_WEBP,
                                         PICTURE_GIF };
    for (size_t i = 0; i < 5; i++) {
        const char *path = write_file(f, "plaatje.txt", kinds[i]);
        SDL_Surface *shown = NULL;
        Err err = { 0 };
        PictureHead head = picture_head(kinds[i]);
        assert_int_equal(head.type, types[i]);
        assert_int_equal(head.w, i < 3 ? 16 : 1);
        assert_int_equal(head.h, i < 3 ? 12 : 1);
        if (!picture_load(path, 100, 100, &shown, &err)) fail_msg("kind %zu: %s", i, err.text);
        if (i < 3) assert_true(near(pixel(shown, 2, 2), quarters[0]));
        SDL_FreeSurface(shown);
    }
}

// Whether the answer and the surface agree, whatever they are.
static bool survives(Fixture *f, Str bytes)
{
    PictureHead head = picture_head(bytes);
    if ((uint64_t)head.w * head.h > 1000000) return true; // a damaged size may be allowed, and slow
    SDL_Surface *shown = NULL;
    bool ok = picture_load(write_file(f, "stuk", bytes), 50, 50, &shown, NULL);
    bool agrees = ok == (shown != NULL);
    SDL_FreeSurface(shown);
    return agrees;
}

static void every_cut_and_every_wrong_byte_is_survived(void **state)
{
    Fixture *f = *state;
    SDL_Surface *picture = quartered(16, 12);
    Str jpeg = with_orientation(&f->arena, encoded(&f->arena, picture, AS_JPEG), 6, false);
    const Str kinds[] = { jpeg,
                          encoded(&f->arena, picture, AS_PNG),
                          str_sub(encoded(&f->arena, picture, AS_BMP), 0, 300),
                          { webp, sizeof webp - 1 },
                          { gif, sizeof gif - 1 } };
    SDL_FreeSurface(picture);
    int saved = dup(2), odd = 0; // libpng complains in public
    assert_non_null(freopen("/dev/null", "w", stderr));
    for (size_t i = 0; i < 5; i++) {
        for (size_t at = 0; at < kinds[i].n; at++) {
            char *wrong = arena_alloc(&f->arena, kinds[i].n, 1);
            memcpy(wrong, kinds[i].p, kinds[i].n);
            wrong[at] = (char)(wrong[at] ^ 0xFF);
            odd += !survives(f, str_sub(kinds[i], 0, at));
            odd += !survives(f, (Str){ wrong, kinds[i].n });
        }
    }
    fflush(stderr);
    dup2(saved, 2);
    close(saved);
    assert_int_equal(odd, 0);
}

static void damage_that_decoders_meet_gives_a_sentence(void **state)
{
    Fixture *f = *state;
    SDL_Surface *picture = quartered(64, 48);
    Str png = encoded(&f->arena, picture, AS_PNG), jpeg = encoded(&f->arena, picture, AS_JPEG);
    SDL_FreeSurface(picture);
    char *crc = arena_alloc(&f->arena, png.n, 1);
    memcpy(crc, png.p, png.n);
    crc[30] = (char)~crc[30]; // the last of IHDR's CRC is at 32
    const struct {
        const char *name, *says;
        Str bytes;
    } rows[] = {
        { "half.png", "beschadigd", str_sub(png, 0, png.n / 2) },
        { "crc.png", "beschadigd", { crc, png.n } },
        { "half.jpg", "half opgeslagen", str_sub(jpeg, 0, jpeg.n / 2) },
        { "einde.jpg", "half opgeslagen", str_sub(jpeg, 0, jpeg.n - 2) },
        { "half.webp", "beschadigd", { webp, 31 } },
        { "half.gif", "half opgeslagen", { gif, 31 } },
    };
    int saved = dup(2);
    assert_non_null(freopen("/dev/null", "w", stderr));
    char wrong[400] = "";
    for (size_t i = 0; i < sizeof rows / sizeof rows[0] && !wrong[0]; i++) {
        SDL_Surface *shown = NULL;
        Err err = { 0 };
        bool ok = picture_load(write_file(f, rows[i].name, rows[i].bytes), 50, 50, &shown, &err);
        bool good = !ok && strstr(err.text, rows[i].says) && strstr(err.text, rows[i].name);
        if (!good) SDL_snprintf(wrong, sizeof wrong, "%s: \"%s\"", rows[i].name, err.text);
        SDL_FreeSurface(shown);
    }
    fflush(stderr);
    dup2(saved, 2);
    close(saved);
    if (wrong[0]) fail_msg("%s", wrong);
}

static void only_the_first_of_many_frames_is_decoded(void **state)
{
    Fixture *f = *state;
    enum { FRAMES = 100000, SIDE = 2000 }; // all of them would be 1600 GB
    static const char frame[] = ",\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0";
    Buf buf = { 0 };
    buf_put(&buf, STR("GIF89a"));
    for (int i = 0; i < 2; i++) {
        buf_putc(&buf, (char)(SIDE & 255));
        buf_putc(&buf, (char)(SIDE >> 8));
    }
    buf_put(&buf, STR("\x80\0\0\xFF\0\0\0\0\0"));
    for (int i = 0; i < FRAMES; i++) {
        buf_put(&buf, (Str){ frame, sizeof frame - 1 });
    }
    buf_putc(&buf, ';');
    SDL_Surface *shown = NULL;
    const char *path = write_file(f, "veel.gif", buf_str(&buf));
    buf_finish(&buf);
    assert_true(picture_load(path, 50, 50, &shown, NULL));
    SDL_FreeSurface(shown);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(picture_keeps_its_shape_in_the_box),
        cmocka_unit_test(fine_pattern_keeps_its_light),
        cmocka_unit_test(every_grey_comes_through_scaling_as_it_was),
        cmocka_unit_test(cut_out_drawing_gets_no_dark_edge),
        cmocka_unit_test(header_is_judged_before_decoding),
        cmocka_unit_test(file_that_is_too_large_is_refused_unread),
        cmocka_unit_test(every_kind_is_read_whatever_its_name),
        cmocka_unit_test(every_cut_and_every_wrong_byte_is_survived),
        cmocka_unit_test(damage_that_decoders_meet_gives_a_sentence),
        cmocka_unit_test(only_the_first_of_many_frames_is_decoded),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
