// The rules of the speakers' timer as rows: which packs it plays, where a move leads, what is told of it.
#include "timer_game.h"

#include "formats/text.h"

// Packs -------------------------------------------------------------------------------------------

static void it_plays_a_part_with_speakers_or_with_minutes_for_each(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool plays;
        int speakers, minutes; // of each
    } rows[] = {
        { "Onderdeel: Pitches = 10 minuten\nSprekers: Sanne, Daan en Noor\nPer spreker: 2\n", true,
          3, 2 },
        { "Onderdeel: Pitches = 10 minuten\nSprekers: Sanne, Daan en Noor\n", true, 3, 3 },
        { "Onderdeel: Pitches = 2 minuten\nSprekers: Sanne, Daan en Noor\n", true, 3, 1 },
        { "Onderdeel: Lezing = 90 minuten\nSprekers: Sanne\n", true, 1, 60 },
        { "Onderdeel: Pitches = 16 minuten\nSprekers: 8\n", true, 8, 2 },
        { "Onderdeel: Pitches = 10 minuten\nPer spreker: 1 minuut\n", true, PACK_NAMES_MAX, 1 },
        { "Onderdeel: Welkom = 5 minuten\n", false, 0, 0 },
        { "Onderdeel: Groepen = 60 minuten\nGroepen: 3\nRondes: 3\n", false, 0, 0 },
        { "Onderdeel: Een = 5 minuten\nSprekers: a, b\n\nOnderdeel: Twee = 5 minuten\n", false, 0,
          0 },
        { "Stelling: Een school moet dichtbij zijn.\n", false, 0, 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Pack pack = { 0 };
        DiagList diags = { .arena = &arena };
        PackSource source = { STR("avond.txt"), str_z(rows[i].text) };
        pack_parse(&arena, source.path, &source, 1, NULL, &pack, &diags);
        bool plays = format_timer.accepts(&pack, metrics_fake(), &diags);
        if (plays != rows[i].plays) fail_msg("%s: %d", rows[i].text, plays);
        const State *timer = plays ? format_timer.start(&arena, &pack, 1) : NULL;
        if (timer && (timer->count != rows[i].speakers ||
                      timer->each_ms != (int64_t)rows[i].minutes * 60000)) {
            fail_msg("%s: %d speakers, %d s", rows[i].text, timer->count,
                     (int)(timer->each_ms / 1000));
        }
        arena_finish(&arena);
    }
}

static void it_comes_before_the_format_that_takes_every_part(void **state)
{
    (void)state;
    int timer = -1, text = -1;
    for (int i = 0; i < format_count; i++) {
        if (formats[i] == &format_timer) timer = i;
        if (formats[i] == &format_text) text = i;
    }
    assert_true(timer >= 0 && timer < text);
    assert_ptr_equal(format_by_id(STR("timer")), &format_timer);
}

static void more_names_than_there_is_room_for_are_no_more_speakers(void **state)
{
    (void)state;
    Buf line = { 0 };
    for (int i = 1; i <= PACK_NAMES_MAX + 5; i++) {
        buf_printf(&line, "Spreker-%d,", i);
    }
    buf_putc(&line, '\0');
    Game *game = timer_game(line.p, 1, 10);
    assert_int_equal(game->state->count, PACK_NAMES_MAX);
    assert_true(str_eq(game->state->names[PACK_NAMES_MAX - 1], STR("Spreker-40")));
    game_destroy(game);
    buf_finish(&line);
}

// Moves -------------------------------------------------------------------------------------------

// Where a move can be made; letters for the rows.
static const struct {
    char letter;
    const char *moves;
} places[] = {
    { 'N', "" },                          // the name of the part
    { 'W', "uitleg" },                    // the explanation
    { 'R', "spreker 2" },                 // a speaker gets ready
    { 'T', "spreker 2|praat" },           // and talks
    { 'P', "spreker 2|praat|klok stop" }, // with a pause
    { 'O', "spreker 2|praat|@200" },      // over
    { 'E', "spreker 3|praat|@30|klaar" }, // thanks
};

static const struct {
    Str move;
    const char *places; // where it is accepted
} moves[] = {
    { STR_INIT("uitleg"), "N" },
    { STR_INIT("uitleg 1"), "" },
    { STR_INIT("spreker 1"), "NWRTPOE" },
    { STR_INIT("spreker 2"), "NWRTPOE" },
    { STR_INIT("spreker 3"), "NWRTPOE" },
    { STR_INIT("spreker 4"), "" },
    { STR_INIT("spreker 0"), "" },
    { STR_INIT("spreker"), "" },
    { STR_INIT("spreker -1"), "" },
    { STR_INIT("spreker 1 2"), "" },
    { STR_INIT("spreker Sanne"), "" },
    { STR_INIT("spreker 99999999999999999999"), "" },
    { STR_INIT("praat"), "R" },
    { STR_INIT("praat 1"), "" },
    { STR_INIT("klok start"), "P" },
    { STR_INIT("klok stop"), "TO" },
    { STR_INIT("klok +30"), "RTPO" },
    { STR_INIT("klok -30"), "RTPO" },
    { STR_INIT("klok -60"), "TPO" }, // who gets ready keeps some time
    { STR_INIT("klok +3600"), "RTPO" },
    { STR_INIT("klok +3601"), "" },
    { STR_INIT("klok"), "" },
    { STR_INIT("klaar"), "RTPO" },
    { STR_INIT("klaar af"), "" },
    { STR_INIT(""), "" },
    { STR_INIT("Praat"), "" },
    { STR_INIT("einde"), "" },
};

static void each_move_is_allowed_in_its_own_steps_and_refused_without_a_trace(void **state)
{
    (void)state;
    for (size_t p = 0; p < sizeof places / sizeof *places; p++) {
        for (size_t m = 0; m < sizeof moves / sizeof *moves; m++) {
            Game *game = timer_game("Sanne, Daan, Noor", 1, 10);
            game->pack.items[0].explain = STR("Ieder heeft een minuut.");
            timer_play(game, places[p].moves);
            State before = timer_snapshot(game);
            bool expected = strchr(moves[m].places, places[p].letter) != NULL;
            bool taken = format_timer.apply(game->state, moves[m].move, game->now_ms);
            if (taken != expected) {
                fail_msg("after %s: %.*s %s", places[p].moves, STR_ARG(moves[m].move),
                         taken ? "taken" : "refused");
            }
            if (!taken && memcmp(&before, game->state, sizeof before) != 0) {
                fail_msg("after %s: %.*s left a trace", places[p].moves, STR_ARG(moves[m].move));
            }
            game_destroy(game);
        }
    }
}

static void one_key_leads_past_everybody_who_was_not_heard(void **state)
{
    (void)state;
    static const struct {
        const char *speakers, *played, *next;
    } rows[] = {
        { "Sanne, Daan, Noor", "", "spreker 1" },
        { "Sanne, Daan, Noor", "spreker 1", "praat" },
        { "Sanne, Daan, Noor", "spreker 1|praat", "spreker 2" },
        { "Sanne, Daan, Noor", "spreker 1|praat|spreker 2|praat|spreker 3|praat", "klaar" },
        { "Sanne, Daan, Noor", "spreker 3|praat|klaar", "" },
        // Daan came too late: the others, then he, and then it is over.
        { "Sanne, Daan, Noor", "spreker 1|praat|spreker 3|praat|spreker 2|praat", "klaar" },
        { "Sanne, Daan, Noor", "spreker 2|praat|spreker 1|praat", "spreker 3" },
        { "Sanne, Daan, Noor", "spreker 1|praat|spreker 1|praat", "spreker 2" }, // once more
        { "Sanne", "", "spreker 1" },
        { "Sanne", "spreker 1|praat", "klaar" },
        { "", "", "spreker 1" },
        { "", "spreker 1|praat", "spreker 2" },
        { "", "spreker 40|praat", "klaar" },
        { "", "spreker 7|klaar", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = timer_game(rows[i].speakers, 1, 10);
        timer_play(game, rows[i].played);
        Str next = format_timer.next(game->state, &game->arena);
        if (!str_eq(next, str_z(rows[i].next))) {
            fail_msg("%s, %s: %.*s", rows[i].speakers, rows[i].played, STR_ARG(next));
        }
        game_destroy(game);
    }
    Game *game = timer_game("Sanne", 1, 10);
    game->pack.items[0].explain = STR("Ieder heeft een minuut.");
    assert_true(str_eq(format_timer.next(game->state, &game->arena), STR("uitleg")));
    game_destroy(game);
}

// Time --------------------------------------------------------------------------------------------

static void the_signal_comes_two_minutes_before_the_end_or_at_a_fifth(void **state)
{
    (void)state;
    static const struct {
        int minutes, signal; // seconds
    } rows[] = { { 1, 12 }, { 2, 24 }, { 4, 48 }, { 5, 120 }, { 10, 120 }, { 60, 120 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = timer_game("Sanne", rows[i].minutes, 10);
        timer_play(game, "spreker 1|praat");
        int64_t whole = (int64_t)rows[i].minutes * 60000, at = whole - rows[i].signal * 1000;
        bool right = timer_phase(game->state, at - 1) == PHASE_TIME &&
                     timer_phase(game->state, at) == PHASE_SIGNAL &&
                     timer_phase(game->state, whole - 1) == PHASE_SIGNAL &&
                     timer_phase(game->state, whole) == PHASE_OVER;
        if (!right) fail_msg("%d minutes", rows[i].minutes);
        game_destroy(game);
    }
}

// What a report says of the speakers, "Sanne 1 min 12|Daan|Noor 5 seconden, spreker 2 van 3".
static Str told(Game *game)
{
    Report report = { .arena = &game->arena };
    format_timer.report(game->state, &report);
    Buf out = { 0 };
    for (int i = 0; i < report.count; i++) {
        const ReportItem *item = &report.items[i];
        buf_printf(&out, "%s%s%.*s%s%.*s%s", i ? "|" : "", item->now ? "*" : "",
                   STR_ARG(item->text), str_empty(item->outcome) ? "" : " ", STR_ARG(item->outcome),
                   item->done == !str_empty(item->outcome) ? "" : "?");
        State before = timer_snapshot(game);
        assert_true(format_timer.apply(game->state, item->move, 0));
        assert_int_equal(game->state->at, i);
        *game->state = before;
    }
    buf_printf(&out, ", %.*s", STR_ARG(report.place));
    Str text = arena_copy(&game->arena, buf_str(&out));
    buf_finish(&out);
    return text;
}

static void the_report_has_everybody_with_the_time_used(void **state)
{
    (void)state;
    static const struct {
        const char *speakers, *played, *told;
    } rows[] = {
        { "Sanne, Daan", "", "Sanne|Daan, Pitches" },
        { "Sanne, Daan", "spreker 1", "*Sanne|Daan, spreker 1 van 2" },
        { "Sanne, Daan", "spreker 1|praat", "*Sanne|Daan, spreker 1 van 2" },
        { "Sanne, Daan", "@5|spreker 1|@10|praat|@82|spreker 2",
          "Sanne 1 min 12|*Daan, spreker 2 van 2" },
        { "Sanne, Daan", "spreker 2|praat|@48|spreker 1",
          "*Sanne|Daan 48 seconden, spreker 1 van 2" },
        { "Sanne, Daan", "spreker 1|praat|@1|klaar", "Sanne 1 seconde|Daan, het einde" },
        { "Sanne, Daan", "spreker 1|praat|@605|klaar", "Sanne 10 min 05|Daan, het einde" },
        // A pause does not count, more time does, and the last time of somebody is the one told.
        { "Sanne, Daan", "spreker 1|praat|@20|klok stop|@50|klok start|@60|spreker 2",
          "Sanne 30 seconden|*Daan, spreker 2 van 2" },
        { "Sanne, Daan", "spreker 1|praat|@20|klok +30|@70|spreker 2",
          "Sanne 1 min 10|*Daan, spreker 2 van 2" },
        { "Sanne, Daan", "spreker 1|praat|@20|spreker 1|praat|@60|klaar",
          "Sanne 40 seconden|Daan, het einde" },
        { "Sanne, Daan", "spreker 1|praat|@20|spreker 1",
          "*Sanne 20 seconden|Daan, spreker 1 van 2" },
        { "", "", "Spreker 1, Pitches" },
        { "", "spreker 3", "Spreker 1|Spreker 2|*Spreker 3, spreker 3" },
        { "", "spreker 1|praat|@9|spreker 2|klaar", "Spreker 1 9 seconden, het einde" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Game *game = timer_game(rows[i].speakers, 1, 10);
        timer_play(game, rows[i].played);
        Str got = told(game);
        if (!str_eq(got, str_z(rows[i].told))) {
            fail_msg("%s: %.*s", rows[i].played, STR_ARG(got));
        }
        game_destroy(game);
    }
}

static void more_time_is_for_this_turn_only(void **state)
{
    (void)state;
    Game *game = timer_game("Sanne, Daan", 1, 10);
    timer_play(game, "spreker 1|klok +30|praat|@10");
    assert_int_equal(clock_left_ms(&game->state->clock, game->now_ms), 80000);
    timer_play(game, "spreker 2");
    assert_int_equal(clock_left_ms(&game->state->clock, game->now_ms), 60000);
    timer_play(game, "spreker 1|@500"); // once more; who gets ready loses no time
    assert_int_equal(clock_left_ms(&game->state->clock, game->now_ms), 60000);
    game_destroy(game);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_plays_a_part_with_speakers_or_with_minutes_for_each),
        cmocka_unit_test(it_comes_before_the_format_that_takes_every_part),
        cmocka_unit_test(more_names_than_there_is_room_for_are_no_more_speakers),
        cmocka_unit_test(each_move_is_allowed_in_its_own_steps_and_refused_without_a_trace),
        cmocka_unit_test(one_key_leads_past_everybody_who_was_not_heard),
        cmocka_unit_test(the_signal_comes_two_minutes_before_the_end_or_at_a_fifth),
        cmocka_unit_test(the_report_has_everybody_with_the_time_used),
        cmocka_unit_test(more_time_is_for_this_turn_only),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
