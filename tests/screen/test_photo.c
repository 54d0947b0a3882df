// Photos as phones and pupils make them: turned, huge, cut off, misnamed.
#include "screen/photo.h"
#include "screen/picture.h"

#include "base/buf.h"
#include "base/file.h"

#include <SDL_image.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct Fixture {
    char folder[64];
    Arena arena;
} Fixture;

static int open_fixture(void **state)
{
    Fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    SDL_strlcpy(f->folder, "/tmp/avondspel-photo-XXXXXX", sizeof f->folder);
    assert_non_null(mkdtemp(f->folder));
    *state = f;
    return 0;
}

static int close_fixture(void **state)
{
    Fixture *f = *state;
    Str *names;
    int count;
    assert_true(folder_list(&f->arena, f->folder, &names, &count, NULL));
    for (int i = 0; i < count; i++) {
        unlink(path_join(&f->arena, str_z(f->folder), names[i]));
    }
    rmdir(f->folder);
    arena_finish(&f->arena);
    free(f);
    return 0;
}

static const char *write_file(Fixture *f, const char *name, Str bytes)
{
    const char *path = path_join(&f->arena, str_z(f->folder), str_z(name));
    assert_true(file_write(path, bytes, NULL));
    return path;
}

static uint32_t pixel(const SDL_Surface *s, int x, int y)
{
    return ((const uint32_t *)((const uint8_t *)s->pixels + (size_t)y * (size_t)s->pitch))[x];
}

static bool near(uint32_t a, uint32_t b)
{
    for (int shift = 0; shift < 24; shift += 8) {
        if (abs((int)(a >> shift & 255) - (int)(b >> shift & 255)) > 24) return false;
    }
    return true;
}

// Four quarters, each another colour: as asymmetric as a picture gets.
static const uint32_t quarters[4] = { 0xE02020, 0x20C020, 0x2020E0, 0xE0E020 };

static SDL_Surface *quartered(int w, int h)
{
    SDL_Surface *s = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_RGB888);
    for (int i = 0; i < 4; i++) {
        SDL_Rect part = { i % 2 * (w / 2), i / 2 * (h / 2), w / 2, h / 2 };
        SDL_FillRect(s, &part, quarters[i]);
    }
    return s;
}

enum Kind { AS_JPEG, AS_PNG, AS_BMP };

static Str encoded(Arena *arena, SDL_Surface *surface, enum Kind kind)
{
    size_t room = (size_t)surface->w * (size_t)surface->h * 5 + 65536;
    char *bytes = arena_alloc(arena, room, 1);
    SDL_RWops *into = SDL_RWFromMem(bytes, (int)room);
    int status = kind == AS_JPEG  ? IMG_SaveJPG_RW(surface, into, 0, 95)
                 : kind == AS_PNG ? IMG_SavePNG_RW(surface, into, 0)
                                  : SDL_SaveBMP_RW(surface, into, 0);
    assert_int_equal(status, 0);
    size_t length = (size_t)SDL_RWtell(into);
    SDL_RWclose(into);
    return (Str){ bytes, length };
}

// The JPEG with an EXIF segment that says how the camera was held.
static Str with_orientation(Arena *arena, Str jpeg, int orientation, bool big_endian)
{
    static const char little[] = "\xFF\xE1\x00\x22"
                                 "Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\0\0\0\0"
                                 "\0\0\0\0";
    static const char big[] = "\xFF\xE1\x00\x22"
                              "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0"
                              "\0\0\0\0";
    char segment[sizeof little - 1];
    assert_int_equal(sizeof little, sizeof big);
    memcpy(segment, big_endian ? big : little, sizeof segment);
    segment[sizeof segment - (big_endian ? 7 : 8)] = (char)orientation;
    Buf buf = { 0 };
    buf_put(&buf, str_sub(jpeg, 0, 2));
    buf_put(&buf, (Str){ segment, sizeof segment });
    buf_put(&buf, str_drop(jpeg, 2));
    Str out = arena_copy(arena, buf_str(&buf));
    buf_finish(&buf);
    return out;
}

static void all_eight_orientations_stand_upright(void **state)
{
    Fixture *f = *state;
    // Which stored quarter is seen at the top left, top right, bottom left, bottom right.
    static const struct {
        int orientation, seen[4];
        bool upright;
    } rows[] = {
        { 1, { 0, 1, 2, 3 }, false }, { 2, { 1, 0, 3, 2 }, false },  { 3, { 3, 2, 1, 0 }, false },
        { 4, { 2, 3, 0, 1 }, false }, { 5, { 0, 2, 1, 3 }, true },   { 6, { 2, 0, 3, 1 }, true },
        { 7, { 3, 1, 2, 0 }, true },  { 8, { 1, 3, 0, 2 }, true },   { 0, { 0, 1, 2, 3 }, false },
        { 9, { 0, 1, 2, 3 }, false }, { 77, { 0, 1, 2, 3 }, false },
    };
    SDL_Surface *picture = quartered(96, 64);
    Str jpeg = encoded(&f->arena, picture, AS_JPEG);
    SDL_FreeSurface(picture);
    for (size_t i = 0; i < 2 * sizeof rows / sizeof rows[0]; i++) {
        size_t row = i / 2;
        Str bytes = with_orientation(&f->arena, jpeg, rows[row].orientation, i % 2);
        const char *path = write_file(f, "gedraaid.jpg", bytes);
        SDL_Surface *shown = NULL;
        Err err = { 0 };
        assert_true(picture_load(path, 48, 48, &shown, &err));
        assert_int_equal(shown->w, rows[row].upright ? 32 : 48);
        assert_int_equal(shown->h, rows[row].upright ? 48 : 32);
        for (int k = 0; k < 4; k++) {
            uint32_t seen = pixel(shown, shown->w * (1 + k % 2 * 2) / 4,
                                  shown->h * (1 + k / 2 * 2) / 4);
            uint32_t wanted = quarters[rows[row].seen[k]];
            if (!near(seen, wanted)) {
                fail_msg("orientation %d, quarter %d is %06X, should be %06X",
                         rows[row].orientation, k, (unsigned)seen, (unsigned)wanted);
            }
        }
        SDL_FreeSurface(shown);
    }
}

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
        { "heic",
          BYTES("\0\0\0\x18"
                "ftypheic\0\0\0\0mif1heic"),
          "niet openen" },
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
    assert_int_equal(truncate(path, PICTURE_FILE_LIMIT + 1), 0);
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
        PictureHead head = picture_sniff(kinds[i]);
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
    PictureHead head = picture_sniff(bytes);
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

static void photo_comes_from_the_background_and_says_so(void **state)
{
    Fixture *f = *state;
    assert_int_equal(SDL_Init(SDL_INIT_EVENTS), 0);
    SDL_Surface *picture = quartered(400, 300), *shown = NULL;
    Str path = str_z(write_file(f, "foto.jpg", encoded(&f->arena, picture, AS_JPEG)));
    SDL_FreeSurface(picture);
    Photos *photos = photos_create(2);
    assert_int_not_equal(photos_event(photos), 0);
    photo_want(photos, path, 200, 200);
    photo_want(photos, path, 100, 100);
    SDL_Event event = { 0 };
    for (int i = 0; i < 2; i++) {
        do {
            assert_true(SDL_WaitEventTimeout(&event, 20000));
        } while (event.type != photos_event(photos));
    }
    assert_int_equal(photo_get(photos, path, 200, 200, false, &shown), PHOTO_READY);
    assert_int_equal(shown->w * 1000 + shown->h, 200150);
    assert_int_equal(photo_get(photos, path, 100, 100, true, &shown), PHOTO_READY);
    assert_int_equal(shown->w * 1000 + shown->h, 100075);
    Str absent = STR("/tmp/is-er-niet.jpg");
    assert_int_equal(photo_get(photos, absent, 10, 10, true, &shown), PHOTO_FAILED);
    assert_null(shown);
    assert_int_equal(photo_get(photos, absent, 10, 10, false, &shown), PHOTO_FAILED);
    assert_true(str_find(photo_error(photos, absent, 10, 10), STR("vind")) > 0);
    assert_true(str_empty(photo_error(photos, path, 100, 100)));
    photos_destroy(photos);
    SDL_Quit();
}

static void without_threads_nothing_is_read_before_it_is_needed(void **state)
{
    Fixture *f = *state;
    SDL_Surface *picture = quartered(40, 30), *shown = NULL;
    Photos *photos = photos_create(0);
    Str path = STR("nergens.png");
    assert_int_equal(photos_event(photos), 0);
    photo_want(photos, path, 10, 10);
    assert_int_equal(photo_get(photos, path, 10, 10, false, &shown), PHOTO_FAILED);
    path = str_z(write_file(f, "foto.png", STR("nog niet klaar")));
    assert_int_equal(photo_get(photos, path, 20, 20, false, &shown), PHOTO_FAILED);
    write_file(f, "foto.png", encoded(&f->arena, picture, AS_PNG));
    assert_int_equal(photo_get(photos, path, 20, 20, false, &shown), PHOTO_FAILED); // remembered
    photos_forget(photos);
    assert_int_equal(photo_get(photos, path, 20, 20, false, &shown), PHOTO_READY);
    photos_limit(photos, 1);
    for (int i = 1; i < 400; i++) { // more than are kept, each larger than the limit
        assert_int_equal(photo_get(photos, path, i % 60 + 1, i, false, &shown), PHOTO_READY);
        assert_non_null(shown);
    }
    SDL_FreeSurface(picture);
    photos_destroy(photos);
    photos_destroy(NULL);
}

static void forgetting_and_leaving_in_the_middle_are_safe(void **state)
{
    Fixture *f = *state;
    SDL_Surface *picture = quartered(800, 600), *shown = NULL;
    Str path = str_z(write_file(f, "foto.png", encoded(&f->arena, picture, AS_PNG)));
    SDL_FreeSurface(picture);
    for (int round = 0; round < 8; round++) {
        Photos *photos = photos_create(round % 5);
        for (int i = 1; i < 20; i++) {
            photo_want(photos, path, 100 + i, 100);
            if (i % 5 == round % 5) photos_forget(photos);
            if (i % 7 == 0) photo_get(photos, path, 100 + i, 100, true, &shown);
        }
        photos_destroy(photos);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_eight_orientations_stand_upright),
        cmocka_unit_test(picture_keeps_its_shape_in_the_box),
        cmocka_unit_test(fine_pattern_keeps_its_light),
        cmocka_unit_test(every_grey_comes_through_scaling_as_it_was),
        cmocka_unit_test(cut_out_drawing_gets_no_dark_edge),
        cmocka_unit_test(header_is_judged_before_decoding),
        cmocka_unit_test(file_that_is_too_large_is_refused_unread),
        cmocka_unit_test(every_kind_is_read_whatever_its_name),
        cmocka_unit_test(every_cut_and_every_wrong_byte_is_survived),
        cmocka_unit_test(photo_comes_from_the_background_and_says_so),
        cmocka_unit_test(without_threads_nothing_is_read_before_it_is_needed),
        cmocka_unit_test(forgetting_and_leaving_in_the_middle_are_safe),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
