// Scripts: when each line is played, what it does, and how a mistake is told.
#include "room.h"

#include "base/file.h"
#include "evening/script.h"

static void lines_have_times_and_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *lines; // "number@seconds text", bars between
    } rows[] = {
        { "", "" },
        { "\n\n  \n", "" },
        { "// niets\n//", "" },
        { "volgende", "1@5 volgende" },
        { "volgende\n", "1@5 volgende" },
        { "volgende\nterug\n", "1@5 volgende|2@10 terug" },
        { "a\r\nb\r\n", "1@5 a|2@10 b" },
        { "\n// uitleg\n  a  \n\nb", "3@5 a|5@10 b" },
        { "@90 a\nb", "1@90 a|2@95 b" },
        { "@0 a\n@0 b", "1@0 a|2@0 b" },
        { "@90\na", "2@95 a" },                       // only the clock
        { "a\n@60 b\n@30 c", "1@5 a|2@60 b|3@30 c" }, // back as well: a test of clocks
        { "@86400 a", "1@86400 a" },
        { "@86401 a", "1@5 @86401 a" }, // no time: a move that will be refused
        { "@-1 a", "1@5 @-1 a" },
        { "@x a", "1@5 @x a" },
        { "@ 90 a", "1@90 a" },
        { "@", "1@5 @" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Script script = script_begin(str_z(rows[i].text), EVENING_MS);
        ScriptLine line;
        Buf out = { 0 };
        while (script_next(&script, &line)) {
            buf_printf(&out, "%s%d@%d %.*s", out.n ? "|" : "", line.number,
                       (int)((line.wall_ms - EVENING_MS) / 1000), STR_ARG(line.text));
        }
        if (!str_eq(buf_str(&out), str_z(rows[i].lines))) {
            fail_msg("row %zu: %.*s", i, STR_ARG(buf_str(&out)));
        }
        assert_false(script_next(&script, &line)); // and stays at the end
        buf_finish(&out);
    }
}

// Plays all lines; the number of the first that is refused, 0: none.
static int play(Room *room, const char *text, Err *err)
{
    Script script = script_begin(str_z(text), EVENING_MS);
    ScriptLine line;
    while (script_next(&script, &line)) {
        room->wall_ms = line.wall_ms;
        if (!script_play(room->session, &line, err)) return line.number;
    }
    return 0;
}

static void lines_do_what_keys_fingers_and_moves_do(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int refused; // line
        const char *last;
    } rows[] = {
        { "volgende\nvolgende", 0, "antwoorden" },
        { "naar 2\nantwoorden\nstem rood 12 groen 8", 0, "stem rood 12 groen 8" },
        { "naar 2\nantwoorden\nsluit\ncijfers 1208", 0, "tel groen 8" },
        { "naar 2\nantwoorden\nsluit\ncijfers 12 0x8", 0, "tel groen 8" },
        { "naar 2\ncijfers", 0, "naar 2" },
        { "naar 2\nterug\nopnieuw", 0, "naar 2" },
        { "tik zet naar 3", 0, "naar 3" },
        { "tik knop volgende", 0, "naar 1" },
        { "tik", 0, "" },
        { "tik niets", 0, "" },
        { "hulp\nhulp\nvolgende", 0, "naar 1" },
        { "naar 4", 1, "" },
        { "\n\nnaar 1\n// hier gaat het mis\nonzin", 5, "naar 1" },
        { "naar 1\nvolgende keer", 2, "naar 1" }, // an action is one word
        { "naar 1\nuitslag", 2, "naar 1" },
        { "@x volgende", 1, "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Room *room = room_playing(small_pack, false);
        Err err = { "" };
        int refused = play(room, rows[i].text, &err);
        if (refused != rows[i].refused || strcmp(room_last(room), rows[i].last) != 0) {
            fail_msg("row %zu: line %d refused, last \"%s\"", i, refused, room_last(room));
        }
        Str name = arena_printf(&room->arena, "Regel %d:", refused);
        assert_int_equal(refused > 0, str_starts(str_z(err.text), name));
        room_close(room);
    }
}

static void a_script_needs_an_evening_for_moves_only(void **state)
{
    (void)state;
    Room *room = room_open(false);
    Err err = { "" };
    assert_true(session_offer(room->session, NULL, room->wall_ms));
    assert_int_equal(play(room, "hulp\nhulp\ntik rij 0\ncijfers 1\nnaar 1", &err), 5);
    assert_string_equal(err.text, "Regel 5: de zet \"naar 1\" kan hier niet.");
    room_close(room);
}

static void a_hostile_script_is_refused_in_one_sentence(void **state)
{
    (void)state;
    Room *room = room_playing(small_pack, false);
    static char long_line[100000];
    memset(long_line, 'x', sizeof long_line);
    static const Str texts[] = { { long_line, sizeof long_line },
                                 STR_INIT("\xFF\xFE"),
                                 STR_INIT("naar\0 1") };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Script script = script_begin(texts[i], EVENING_MS);
        ScriptLine line;
        Err err = { "" };
        assert_true(script_next(&script, &line));
        assert_false(script_play(room->session, &line, &err));
        assert_true(str_starts(str_z(err.text), STR("Regel 1: ")));
        assert_int_equal(room_moves(room), 0);
    }
    room_close(room);
}

static void slugs_are_safe_file_names(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t most;
        const char *slug;
    } rows[] = {
        { "", 40, "" },
        { "volgende", 40, "volgende" },
        { "stem rood 12 groen 8", 40, "stem-rood-12-groen-8" },
        { "klok +30", 40, "klok-30" },
        { "  veel   blanks  ", 40, "veel-blanks" },
        { "../../etc/passwd", 40, "etc-passwd" },
        { "...", 40, "" },
        { "één", 40, "n" },
        { "crème brûlée", 40, "cr-me-br-l-e" },
        { "CON: NUL", 40, "CON-NUL" },
        { "stem rood", 6, "stem-r" },
        { "stem rood", 5, "stem" }, // never a dash at the end
        { "stem rood", 1, "s" },
        { "stem rood", 0, "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Str slug = script_slug(&arena, str_z(rows[i].text), rows[i].most);
        if (!str_eq(slug, str_z(rows[i].slug))) fail_msg("%s: %.*s", rows[i].text, STR_ARG(slug));
        arena_finish(&arena);
    }
}

// Outcomes of all parts in the report.
static int outcomes(Evening *evening, Arena *arena)
{
    int count = 0;
    for (int n = 0; n < evening_part_count(evening); n++) {
        const EveningPart *part = evening_part_at(evening, n);
        Report report = { .arena = arena };
        part->format->report(part->state, &report);
        for (int i = 0; i < report.count; i++) {
            count += !str_empty(report.items[i].outcome);
        }
    }
    return count;
}

// The evenings that are played without a teacher and for the pictures of the manual: every line is accepted
// whatever the chance, every part comes to its turn and the votes are counted.
static void the_example_scripts_play_to_their_end(void **state)
{
    (void)state;
    enum { SEEDS = 20, BYTES = 1 << 16 };
    static const struct {
        const char *pack, *script, *ends;
        int parts, outcomes;
    } rows[] = {
        { "quizzes/avond.txt", "quizzes/avond.zetten", "komst!", 8, 10 },
        { "quizzes/stellingen-groep-8.txt", "quizzes/voorbeeld.zetten", "zaal", 1, 5 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows * SEEDS; i++) {
        size_t row = i / SEEDS;
        Room *room = room_open(false);
        session_destroy(room->session);
        SessionSetup setup = { .metrics = metrics_fake(), .seed = i, .decks = "cards" };
        room->session = session_create(&setup);
        Err err = { "" };
        Str text = { 0 };
        bool ok = file_read(&room->arena, rows[row].script, BYTES, &text, NULL, &err) &&
                  session_open(room->session, rows[row].pack, EVENING_MS, NULL, &err);
        if (!ok || play(room, arena_z(&room->arena, text), &err) != 0) {
            fail_msg("%s: %s", rows[row].script, err.text);
        }
        assert_true(room_sees(room, FOR_ROOM, rows[row].ends));
        Evening *evening = session_evening(room->session);
        int parts = evening_part_count(evening), seen = 0;
        for (int n = 0; n < parts; n++) {
            seen += evening_programme(evening)->parts[n].entered;
        }
        int found = outcomes(evening, &room->arena);
        if (seen != rows[row].parts || parts != seen || found < rows[row].outcomes) {
            fail_msg("%s: %d of %d parts, %d outcomes", rows[row].script, seen, parts, found);
        }
        room_close(room);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_have_times_and_numbers),
        cmocka_unit_test(lines_do_what_keys_fingers_and_moves_do),
        cmocka_unit_test(a_script_needs_an_evening_for_moves_only),
        cmocka_unit_test(a_hostile_script_is_refused_in_one_sentence),
        cmocka_unit_test(slugs_are_safe_file_names),
        cmocka_unit_test(the_example_scripts_play_to_their_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
