// The portfolio on disk: what is in the folder, that it is the same twice, and that nothing is left of it
// when it was stopped, was not allowed or did not fit.
#include "paper/keepsake.h"

#include "base/file.h"
#include "evening/keeper.h"
#include "support/folder.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static const Date day = { 2026, 11, 22 };

typedef struct Fixture {
    Arena arena;
    const char *folder;
    Fonts *fonts;
    JournalEvening row;
    KeepJob job;
} Fixture;

static void play(Fixture *f, const char *title, const char *moves)
{
    f->row = keeper_record(title, moves, &f->arena);
    f->job = (KeepJob){ .evening = &f->row, .folder = f->folder, .date = day, .fonts = f->fonts };
}

static int set_up(void **state)
{
    Fixture *f = test_calloc(1, sizeof *f);
    f->folder = temp_folder(&f->arena);
    assert_true(fonts_create(&f->fonts, NULL, NULL, NULL));
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    Fixture *f = *state;
    fonts_destroy(f->fonts);
    temp_folder_remove(f->folder);
    arena_finish(&f->arena);
    test_free(f);
    return 0;
}

static KeepResult keep(Fixture *f)
{
    KeepResult result;
    Err err = { "" };
    if (!keepsake_write(&f->job, &f->arena, &result, &err)) fail_msg("%s", err.text);
    assert_false(result.cancelled);
    return result;
}

// The names in a folder, with bars between them.
static const char *names_in(Fixture *f, const char *folder)
{
    Str *names = NULL, all = { 0 };
    int count = 0;
    assert_true(folder_list(&f->arena, folder, &names, &count, NULL));
    for (int i = 0; i < count; i++) {
        all = arena_printf(&f->arena, "%.*s%s%.*s", STR_ARG(all), i ? "|" : "", STR_ARG(names[i]));
    }
    return arena_z(&f->arena, all);
}

static const char *in(Fixture *f, const char *name)
{
    return path_join(&f->arena, str_z(f->folder), str_z(name));
}

static uint32_t big_endian(Str bytes, size_t at)
{
    const unsigned char *b = (const unsigned char *)bytes.p + at;
    return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
}

static int count_of(Str bytes, const char *word)
{
    int count = 0;
    for (size_t at = str_find(bytes, str_z(word)); at < bytes.n; count++) {
        bytes = str_drop(bytes, at + 1);
        at = str_find(bytes, str_z(word));
    }
    return count;
}

static void the_folder_holds_the_evening(void **state)
{
    Fixture *f = *state;
    play(f, "Een: mooie avond?", "moment A/B|vel Placemat Sanne|deel 2|moment Slot|stil");
    KeepResult result = keep(f);
    const char *folder = in(f, "2026-11-22 Een - mooie avond");
    assert_string_equal(result.folder.p, folder);
    assert_int_equal(result.pictures, 5);
    assert_int_equal(result.said.n, 0);
    assert_string_equal(names_in(f, folder),
                        "01 Begin.png|02 A-B.png|03 Begin.png|04 Slot.png|Placemat Sanne.pdf|"
                        "Placemat Sanne.png|avond.pdf|uitslag.csv");
    Str shot = temp_read(&f->arena, folder, "02 A-B.png");
    assert_int_equal(big_endian(shot, 16), 1920);
    assert_int_equal(big_endian(shot, 20), 1080);
    assert_int_equal(count_of(shot, "pHYs"), 0); // a screen has no inches
    Str mat = temp_read(&f->arena, folder, "Placemat Sanne.png");
    assert_int_equal(big_endian(mat, 16), 4961);
    assert_int_equal(big_endian(mat, 20), 3508);
    assert_int_equal(big_endian(mat, str_find(mat, STR("pHYs")) + 4), 11811);
    Str pdf = temp_read(&f->arena, folder, "Placemat Sanne.pdf");
    assert_true(str_starts(pdf, STR("%PDF-")));
    assert_true(str_find(pdf, STR("1190.551")) < pdf.n);
    Str csv = temp_read(&f->arena, folder, "uitslag.csv");
    assert_true(str_starts(csv, STR("\xEF\xBB\xBFOnderdeel;Wat;")));
    struct stat st;
    assert_int_equal(stat(folder, &st), 0);
    assert_true((st.st_mode & 0700) == 0700);
}

static void the_same_evening_gives_the_same_bytes_and_replaces_nothing(void **state)
{
    Fixture *f = *state;
    play(f, "", "moment A|vel Placemat Sanne");
    f->row.title = (Str){ 0 };
    keep(f);
    KeepResult second = keep(f);
    assert_string_equal(second.folder.p, in(f, "2026-11-22 Avond (2)"));
    assert_string_equal(names_in(f, f->folder), "2026-11-22 Avond|2026-11-22 Avond (2)");
    static const char *const names[] = { "01 Begin.png",       "02 A.png",  "Placemat Sanne.png",
                                         "Placemat Sanne.pdf", "avond.pdf", "uitslag.csv" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Str one = temp_read(&f->arena, in(f, "2026-11-22 Avond"), names[i]);
        Str two = temp_read(&f->arena, in(f, "2026-11-22 Avond (2)"), names[i]);
        if (!str_eq(one, two)) fail_msg("%s differs", names[i]);
    }
    // A file of that name, or a folder of somebody else, is left alone as well.
    temp_write(f->folder, "2026-11-22 Avond (3)", STR("notitie"));
    assert_string_equal(keep(f).folder.p, in(f, "2026-11-22 Avond (4)"));
    assert_true(str_eq(temp_read(&f->arena, f->folder, "2026-11-22 Avond (3)"), STR("notitie")));
}

static void pupils_may_be_called_anything(void **state)
{
    Fixture *f = *state;
    static char lots[81];
    memset(lots, 'z', 80);
    play(f, "Namen",
         arena_printf(&f->arena,
                      "vel Sanne|vel SANNE|vel ../Zo\u00eb?|vel محمد|vel con|vel %s|"
                      "vel avond",
                      lots)
             .p);
    f->job.folder = in(f, "nieuw/diep");
    KeepResult result = keep(f);
    const char *expected = arena_printf(&f->arena,
                                        "-Zo\u00eb.pdf|-Zo\u00eb.png|01 Begin.png|SANNE (2).pdf|"
                                        "SANNE (2).png|Sanne.pdf|Sanne.png|avond (2).pdf|"
                                        "avond (2).png|avond.pdf|con_.pdf|con_.png|uitslag.csv|"
                                        "%s.pdf|%s.png|محمد.pdf|محمد.png",
                                        lots, lots)
                               .p;
    assert_string_equal(names_in(f, result.folder.p), expected);
}

// Stopping --------------------------------------------------------------------------------------------

typedef struct Progress {
    int asked, stop_at;
    Str seen;
    Arena *arena;
} Progress;

static bool watch(void *self, int done, int all, Str what)
{
    Progress *progress = self;
    progress->seen = arena_printf(progress->arena, "%.*s%d/%d %.*s|", STR_ARG(progress->seen), done,
                                  all, STR_ARG(what));
    return progress->asked++ != progress->stop_at;
}

static void it_tells_how_far_it_is_and_a_cancel_leaves_nothing(void **state)
{
    Fixture *f = *state;
    play(f, "Stop", "moment A|moment B");
    for (int stop_at = 0; stop_at < 3; stop_at++) {
        Progress progress = { .stop_at = stop_at, .arena = &f->arena };
        f->job.progress = watch;
        f->job.self = &progress;
        KeepResult result;
        Err err = { "" };
        assert_false(keepsake_write(&f->job, &f->arena, &result, &err));
        assert_true(result.cancelled);
        assert_string_equal(err.text, "");
        assert_int_equal(progress.asked, stop_at + 1);
        assert_string_equal(names_in(f, f->folder), "");
    }
    Progress progress = { .stop_at = -1, .arena = &f->arena };
    f->job.self = &progress;
    keep(f);
    assert_true(str_eq(progress.seen, STR("0/3 Begin|1/3 A|2/3 B|")));
}

static void a_long_evening_can_be_cancelled_before_the_first_picture(void **state)
{
    Fixture *f = *state;
    Buf moves = { 0 };
    for (int i = 0; i < 250; i++) {
        buf_put(&moves, STR("moment A|"));
    }
    play(f, "Lang", arena_z(&f->arena, buf_str(&moves)));
    buf_finish(&moves);
    Progress progress = { .stop_at = 1, .arena = &f->arena };
    f->job.progress = watch;
    f->job.self = &progress;
    f->job.folder = in(f, "map");
    KeepResult result;
    Err err = { "" };
    assert_false(keepsake_write(&f->job, &f->arena, &result, &err));
    assert_true(result.cancelled);
    assert_string_equal(err.text, "");
    assert_true(str_eq(progress.seen, STR("0/0 |0/0 |")));
    assert_false(temp_exists(f->folder, "map")); // not even the folder
}

// What cannot be done -----------------------------------------------------------------------------------

static bool refuses(Fixture *f, const char *words)
{
    KeepResult result;
    Err err = { "" };
    if (keepsake_write(&f->job, &f->arena, &result, &err)) return false;
    if (result.cancelled || result.folder.n > 0) return false;
    if (str_find(str_z(err.text), str_z(words)) < strlen(err.text)) return true;
    print_message("%s\n", err.text);
    return false;
}

static void what_cannot_be_kept_is_told(void **state)
{
    Fixture *f = *state;
    play(f, "Leeg", "");
    f->job.folder = in(f, "map");
    assert_true(refuses(f, "nog niets te bewaren"));
    assert_false(temp_exists(f->folder, "map")); // not even the folder
    play(f, "Dicht", "moment A");
    f->job.folder = "/proc";
    assert_true(refuses(f, "Kies een map waarin je mag schrijven."));
    f->job.folder = "/proc/avond";
    assert_true(refuses(f, "Kies een map waarin je mag schrijven."));
    f->job.folder = f->folder;
    f->row.parts[0].format = STR("weg");
    assert_true(refuses(f, "\"weg\""));
    assert_string_equal(names_in(f, f->folder), "");
}

// A limit on the size of files stands in for a full disk: less than any picture, and less than a placemat.
static int keeps_on_a_full_disk(const char *folder)
{
    static const rlim_t limits[] = { 1000, 24000 };
    signal(SIGXFSZ, SIG_IGN);
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        Fixture f = { .folder = folder };
        struct rlimit limit = { limits[i], RLIM_INFINITY };
        if (!fonts_create(&f.fonts, NULL, NULL, NULL)) return 1;
        play(&f, "Vol", "moment A|vel Placemat Sanne");
        setrlimit(RLIMIT_FSIZE, &limit);
        if (!refuses(&f, "niet bewaren")) return 2;
        if (strcmp(names_in(&f, folder), "") != 0) return 3;
        fonts_destroy(f.fonts);
        arena_finish(&f.arena);
    }
    return 0;
}

static void a_full_disk_keeps_nothing(void **state)
{
    Fixture *f = *state;
    assert_int_equal(in_child(keeps_on_a_full_disk, f->folder), 0);
}

static void what_cannot_be_shown_is_told_once(void **state)
{
    Fixture *f = *state;
    play(f, "Foto", "moment Foto|moment B|moment C");
    f->row.moves[2].text = STR("verzet");
    KeepResult result = keep(f);
    assert_true(str_eq(result.said, STR("Van deze avond bewaar ik 2 van de 3 stappen: de stap "
                                        "daarna (\"verzet\") kan in deze versie van avondspel niet.\n"
                                        "Ik vind de foto vakantie.jpg niet.\n")));
    assert_int_equal(result.pictures, 3);
}

int main(void)
{
#define KEEP_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        KEEP_TEST(the_folder_holds_the_evening),
        KEEP_TEST(the_same_evening_gives_the_same_bytes_and_replaces_nothing),
        KEEP_TEST(pupils_may_be_called_anything),
        KEEP_TEST(it_tells_how_far_it_is_and_a_cancel_leaves_nothing),
        KEEP_TEST(a_long_evening_can_be_cancelled_before_the_first_picture),
        KEEP_TEST(what_cannot_be_kept_is_told),
        KEEP_TEST(a_full_disk_keeps_nothing),
        KEEP_TEST(what_cannot_be_shown_is_told_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
