// Photos that come from the background: in which order, and what they cost.
#include "pictures.h"

static void photo_comes_from_the_background_and_says_so(void **state)
{
    Fixture *f = *state;
    assert_int_equal(SDL_Init(SDL_INIT_EVENTS), 0);
    SDL_Surface *picture = quartered(400, 300), *shown = NULL;
    Str path = str_z(write_file(f, "foto.jpg", encoded(&f->arena, picture, AS_JPEG)));
    SDL_FreeSurface(picture);
    Photos *photos = photos_create(2);
    assert_int_not_equal(photos_event(photos), 0);
    assert_int_equal(photo_get(photos, path, 200, 200, false, &shown), PHOTO_COMING);
    PhotoState second = photo_get(photos, path, 100, 100, false, &shown);
    assert_true(second != PHOTO_FAILED);
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

static void what_comes_next_waits_for_what_is_shown(void **state)
{
    Fixture *f = *state;
    assert_int_equal(SDL_Init(SDL_INIT_EVENTS), 0);
    SDL_Surface *picture = quartered(1600, 1200), *shown = NULL;
    Str path = str_z(write_file(f, "foto.jpg", encoded(&f->arena, picture, AS_JPEG)));
    SDL_FreeSurface(picture);
    Photos *photos = photos_create(1);
    photos_limit(photos, 2 * 4 * 200 * 200); // half of it: one box of 200 by 200
    assert_true(photo_want(photos, path, 200, 199));
    assert_true(photo_want(photos, path, 200, 199)); // the same again takes no more
    assert_false(photo_want(photos, path, 200, 200));
    assert_false(photo_want(photos, path, 0, 200));
    assert_int_equal(photo_get(photos, path, 120, 90, true, &shown), PHOTO_READY);
    SDL_Event event;
    while (SDL_PollEvent(&event)) { // of the one on the screen only
        assert_int_equal(event.type, photos_event(photos));
    }
    // What was wanted comes without an event, and is there at once when it is asked for.
    for (int i = 0; photo_get(photos, path, 200, 199, true, &shown) != PHOTO_READY; i++) {
        assert_true(i < 1);
    }
    assert_int_equal(shown->w, 200);
    assert_true(photo_want(photos, path, 60, 60)); // it is on the screen now and counts no more
    photos_unwant(photos);
    assert_true(photo_want(photos, path, 200, 198));
    photos_unwant(photos);
    photos_unwant(photos);
    photos_destroy(photos);
    SDL_Quit();
}

static void the_next_list_is_wanted_as_it_will_be_painted(void **state)
{
    Fixture *f = *state;
    SDL_Surface *picture = quartered(800, 600);
    Str path = str_z(write_file(f, "straks.png", encoded(&f->arena, picture, AS_PNG)));
    SDL_FreeSurface(picture);
    SDL_Surface *canvas = SDL_CreateRGBSurfaceWithFormat(0, 640, 480, 32, SDL_PIXELFORMAT_RGB888);
    SDL_Renderer *renderer = SDL_CreateSoftwareRenderer(canvas);
    Fonts *fonts = NULL;
    Err warning = { 0 }, err = { 0 };
    assert_true(fonts_create(&fonts, NULL, &warning, &err));
    Photos *photos = photos_create(1);
    photos_limit(photos, 1);
    Painter *painter = NULL;
    assert_true(painter_create(&painter, renderer, fonts, photos, &err));
    DrawList list = draw_begin(&f->arena, 1333);
    draw_clip(&list, (Rect){ 0, 0, 600, 600 });
    draw_image(&list, (Rect){ 100, 100, 401, 300 }, path);
    draw_image(&list, (Rect){ 700, 100, 300, 300 }, STR("buiten-beeld.png"));
    draw_unclip(&list);
    SDL_Rect view = { 5, 7, 617, 463 };
    SDL_FillRect(canvas, NULL, 0x123456);
    painter_want(painter, &list, view);
    painter_want(painter, &list, (SDL_Rect){ 0, 0, 0, 463 });
    SDL_RenderFlush(renderer);
    assert_int_equal(pixel(canvas, 200, 150) & 0xFFFFFF, 0x123456); // nothing was painted

    // One wish fills so small a memory: it is there, at the size of its box, and no other is taken.
    enum { W = 186, H = 139 };
    assert_true(photo_want(photos, path, W, H));
    assert_false(photo_want(photos, path, W + 1, H));
    assert_false(photo_want(photos, STR("buiten-beeld.png"), W, H));
    SDL_Surface *shown = NULL;
    assert_int_equal(photo_get(photos, path, W, H, true, &shown), PHOTO_READY);
    painter_paint(painter, &list, view, THEME_LIGHT);
    SDL_RenderFlush(renderer);
    assert_false(painter_photos_pending(painter));
    assert_true(near(pixel(canvas, 80, 80), quarters[0]));
    painter_want(painter, &list, view); // its texture is there: nothing to want
    assert_true(photo_want(photos, STR("nog een.png"), W, H));
    painter_destroy(painter);
    photos_destroy(photos);
    fonts_destroy(fonts);
    SDL_DestroyRenderer(renderer);
    SDL_FreeSurface(canvas);
}

// Every pixel another grey, so that two ways of making a picture smaller give two pictures.
static SDL_Surface *grained(int w, int h)
{
    SDL_Surface *s = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_RGB888);
    uint32_t grain = 1;
    for (int i = 0; i < w * h; i++) {
        grain = grain * 1664525u + 1013904223u;
        SDL_Rect at = { i % w, i / w, 1, 1 };
        SDL_FillRect(s, &at, (grain >> 24) * 0x010101);
    }
    return s;
}

static bool same_pixels(const SDL_Surface *a, const SDL_Surface *b)
{
    bool same = a->w == b->w && a->h == b->h;
    for (int i = 0; same && i < a->w * a->h; i++) {
        same = ((pixel(a, i % a->w, i / a->w) ^ pixel(b, i % a->w, i / a->w)) & 0xFFFFFF) == 0;
    }
    return same;
}

// Whatever was shown before it, with threads and without.
static void a_photo_of_a_size_is_always_the_same_picture(void **state)
{
    enum { SIZES = 3, MOST_IN_USE = 3 };
    Fixture *f = *state;
    static const int sizes[SIZES] = { 200, 70, 33 };
    static const int orders[][SIZES] = { { 0, 1, 2 }, { 2, 1, 0 }, { 1, 0, 2 }, { 2, 0, 1 } };
    SDL_Surface *picture = grained(400, 300), *alone[SIZES] = { 0 };
    Str path = str_z(write_file(f, "korrel.png", encoded(&f->arena, picture, AS_PNG)));
    SDL_FreeSurface(picture);
    for (int i = 0; i < SIZES; i++) {
        assert_true(picture_load(path.p, sizes[i], sizes[i], &alone[i], NULL));
    }
    SDL_Surface *of_larger = picture_scaled(alone[0], alone[1]->w, alone[1]->h);
    assert_false(same_pixels(alone[1], of_larger)); // or this test tests nothing
    SDL_FreeSurface(of_larger);
    for (int round = 0; round < 4 * (MOST_IN_USE + 1) * 2; round++) {
        const int *order = orders[round % 4];
        Photos *photos = photos_create(round / 4 % (MOST_IN_USE + 1));
        bool at_once = round >= 4 * (MOST_IN_USE + 1);
        for (int i = 0; i < SIZES && at_once; i++) {
            photo_want(photos, path, sizes[order[i]], sizes[order[i]]);
        }
        for (int i = 0; i < SIZES; i++) {
            SDL_Surface *shown = NULL;
            int side = sizes[order[i]];
            assert_int_equal(photo_get(photos, path, side, side, true, &shown), PHOTO_READY);
            if (!same_pixels(shown, alone[order[i]])) fail_msg("round %d, size %d", round, side);
        }
        photos_destroy(photos);
    }
    for (int i = 0; i < SIZES; i++) {
        SDL_FreeSurface(alone[i]);
    }
}

// Whether the sizes that were wanted during one reading of a file needed no other: it is gone after it.
static bool is_read_once(Fixture *f, Str bytes)
{
    enum { SIZES = 9 };
    const char *path = write_file(f, "samen.png", bytes);
    Photos *photos = photos_create(1);
    SDL_Surface *shown = NULL;
    for (int i = 0; i < SIZES; i++) {
        assert_true(photo_want(photos, str_z(path), 200 - i, 200));
    }
    assert_int_equal(photo_get(photos, str_z(path), 200, 200, true, &shown), PHOTO_READY);
    unlink(path);
    int made = 0;
    for (int i = SIZES - 1; i >= 0; i--) {
        made += photo_get(photos, str_z(path), 200 - i, 200, true, &shown) == PHOTO_READY;
    }
    // What is wanted only now is read again, and so is everything when the packs are.
    assert_int_equal(photo_get(photos, str_z(path), 30, 30, true, &shown), PHOTO_FAILED);
    photos_forget(photos);
    assert_int_equal(photo_get(photos, str_z(path), 200, 200, true, &shown), PHOTO_FAILED);
    photos_destroy(photos);
    return made == SIZES;
}

// On a busy machine a wish may come too late for the reading that it should share: that proves nothing.
static void a_file_is_read_once_for_all_sizes_wanted_by_then(void **state)
{
    enum { TRIES = 20 };
    Fixture *f = *state;
    SDL_Surface *picture = grained(1000, 750);
    Str bytes = encoded(&f->arena, picture, AS_PNG);
    SDL_FreeSurface(picture);
    bool once = false;
    for (int i = 0; i < TRIES && !once; i++) {
        once = is_read_once(f, bytes);
    }
    assert_true(once);
}

static void a_drawing_is_sharp_at_each_of_its_sizes(void **state)
{
    Fixture *f = *state;
    Str disc = STR("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 60\">"
                   "<circle cx=\"30\" cy=\"30\" r=\"29\" fill=\"#C9700A\"/></svg>");
    const char *path = write_file(f, "rondje.svg", disc);
    SDL_Surface *large = NULL, *alone = NULL, *shown = NULL;
    assert_true(picture_load(path, 200, 200, &large, NULL));
    assert_true(picture_load(path, 70, 70, &alone, NULL));
    SDL_Surface *scaled = picture_scaled(large, 70, 70);
    assert_false(same_pixels(alone, scaled)); // or this test tests nothing
    Photos *photos = photos_create(2);
    assert_int_equal(photo_get(photos, str_z(path), 200, 200, true, &shown), PHOTO_READY);
    assert_int_equal(photo_get(photos, str_z(path), 70, 70, true, &shown), PHOTO_READY);
    assert_true(same_pixels(shown, alone));
    photos_destroy(photos);
    SDL_FreeSurface(scaled);
    SDL_FreeSurface(alone);
    SDL_FreeSurface(large);
}

// However little may be kept, what is on the screen and still has to come does come.
static void no_photo_on_the_screen_is_forgotten(void **state)
{
    enum { COUNT = 20 };
    Fixture *f = *state;
    assert_int_equal(SDL_Init(SDL_INIT_EVENTS), 0);
    SDL_Surface *picture = quartered(800, 600), *shown = NULL;
    Str path = str_z(write_file(f, "veel.png", encoded(&f->arena, picture, AS_PNG)));
    SDL_FreeSurface(picture);
    Photos *photos = photos_create(1);
    assert_int_equal(photo_get(photos, path, 50, 50, true, &shown), PHOTO_READY);
    for (int i = 1; i <= COUNT; i++) {
        photo_get(photos, path, 50 + i, 50, false, &shown);
    }
    assert_int_equal(photo_get(photos, path, 50, 50, true, &shown), PHOTO_READY);
    photos_limit(photos, 1);
    SDL_Event event = { 0 };
    for (int events = 0; events < 1 + COUNT;) {
        assert_true(SDL_WaitEventTimeout(&event, 20000));
        if (event.type == photos_event(photos)) events++;
    }
    photos_destroy(photos);
    SDL_Quit();
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
        cmocka_unit_test(photo_comes_from_the_background_and_says_so),
        cmocka_unit_test(without_threads_nothing_is_read_before_it_is_needed),
        cmocka_unit_test(what_comes_next_waits_for_what_is_shown),
        cmocka_unit_test(the_next_list_is_wanted_as_it_will_be_painted),
        cmocka_unit_test(a_photo_of_a_size_is_always_the_same_picture),
        cmocka_unit_test(a_file_is_read_once_for_all_sizes_wanted_by_then),
        cmocka_unit_test(a_drawing_is_sharp_at_each_of_its_sizes),
        cmocka_unit_test(no_photo_on_the_screen_is_forgotten),
        cmocka_unit_test(forgetting_and_leaving_in_the_middle_are_safe),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
