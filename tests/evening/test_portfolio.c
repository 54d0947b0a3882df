// What of an evening goes home, and its results as a table.
#include "keeper.h"

#include "evening/results.h"
#include "formats/mat.h"
#include "support/metrics.h"

static void votes_report(const State *state, Report *out)
{
    (void)state;
    static const ReportVote counted = { .count = { { 12, 8 }, { -1, -1 } } };
    static const ReportVote apart = { .apart = true, .count = { { 1, 2 }, { 3, 0 } } };
    static const ReportVote half = { .apart = true,
                                     .count = { { 7, 0 }, { -1, -1 } },
                                     .guess = { { NULL, 0 }, STR_INIT("ongeveer gelijk") } };
    static const ReportVote guessed = { .count = { { -1, -1 }, { -1, -1 } },
                                        .guess = { STR_INIT("vooral rood") } };
    *report_add(out) = (ReportItem){
        .title = STR("S 1"), .vote_count = 2, .outcome = STR("eens"), .votes = { counted, apart }
    };
    *report_add(out) = (ReportItem){ .title = STR("S 2"), .vote_count = 1, .votes = { half } };
    *report_add(out) = (ReportItem){ .title = STR("S 3"), .vote_count = 1, .votes = { guessed } };
}

static const Format format_votes = { .id = "stemmen",
                                     .title = "Stemmen",
                                     .accepts = keeper_accepts,
                                     .start = keeper_start,
                                     .interpret = keeper_interpret,
                                     .apply = keeper_apply,
                                     .next = keeper_next,
                                     .draw = keeper_draw,
                                     .report = votes_report };

static Portfolio *opened(const JournalEvening *row)
{
    Portfolio *portfolio = NULL;
    Err warning = { "?" }, err = { "" };
    if (!portfolio_open(&portfolio, row, metrics_fake(), NULL, NULL, NULL, &warning, &err)) {
        fail_msg("%s", err.text);
    }
    assert_string_equal(warning.text, "");
    return portfolio;
}

static void a_record_shares_nothing_with_the_evening(void **test)
{
    (void)test;
    Arena arena = { 0 };
    Evening *evening = keeper_played("Proefavond", "moment A|moment B|<");
    JournalEvening row = evening_record(evening, &arena);
    Str bytes = evening_part(evening)->pack.files[0].bytes;
    assert_ptr_not_equal(row.parts[0].sources[0].bytes.p, bytes.p);
    memset((char *)bytes.p, '#', bytes.n); // the arena's own memory
    evening_destroy(evening);
    assert_true(str_eq(row.title, STR("Proefavond")));
    assert_int_equal(row.started_ms, 1000);
    assert_int_equal(row.part_count, 2);
    assert_int_equal(row.cursor, 1); // what was undone stays behind
    assert_int_equal(row.move_count, 1);
    assert_true(str_eq(row.moves[0].text, STR("moment A")));
    assert_int_equal(row.parts[1].seed, 7);
    assert_true(str_eq(row.parts[0].path, STR("map/proef.txt")));
    assert_true(str_eq(row.parts[0].sources[0].bytes, STR("Titel: Een\n\nStelling: Een.\n")));
    arena_finish(&arena);
}

static void of_pictures_with_one_name_the_last_is_kept_in_the_order_of_the_evening(void **test)
{
    (void)test;
    static const struct {
        const char *moves, *pages; // name, part, moves and sheet of each
    } rows[] = {
        { "", "" }, // nothing was played, not even a beginning
        { "stil", "Begin 0 0 0" },
        { "moment A", "Begin 0 0 0|A 0 1 0" },
        { "moment A|stil|moment B|stil", "Begin 0 0 0|A 0 1 0|B 0 3 0" },
        { "moment A|moment B|moment A", "Begin 0 0 0|B 0 2 0|A 0 3 0" },
        { "moment A|moment A|vel X", "Begin 0 0 0|A 0 3 0|X 0 3 1" },
        { "moment A|<", "" },
        { "moment A|moment B|<", "Begin 0 0 0|A 0 1 0" },
        { "deel 2|moment A|deel 1|moment A|deel 2|moment B",
          "Begin 0 3 0|A 0 4 0|Begin 1 1 0|A 1 5 0|B 1 6 0" },
        { "vel X|vel Y|stil|deel 2|vel Z|stil", "Begin 0 2 0|X 0 6 1|Y 0 6 2|Begin 1 5 0|Z 1 6 1" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        JournalEvening row = keeper_record("Proefavond", rows[i].moves, &arena);
        Portfolio *portfolio = opened(&row);
        Buf pages = { 0 };
        for (int n = 0; n < portfolio_count(portfolio); n++) {
            const PortfolioPage *page = portfolio_page(portfolio, n);
            buf_printf(&pages, "%s%.*s %d %d %d", n ? "|" : "", STR_ARG(page->name), page->part,
                       page->moves, page->sheet);
        }
        if (!str_eq(buf_str(&pages), str_z(rows[i].pages))) {
            fail_msg("%s gives %.*s", rows[i].moves, STR_ARG(buf_str(&pages)));
        }
        buf_finish(&pages);
        portfolio_close(portfolio);
        arena_finish(&arena);
    }
}

static void a_page_is_what_the_room_saw_then_in_whatever_order_it_is_drawn(void **test)
{
    (void)test;
    static const struct {
        int page;
        float width;
        const char *words;
    } rows[] = {
        // Begin, A and X of the first part, then Begin, A and B of the second.
        { 0, 1778, "Begin/0/0/000" },    { 1, 1778, "A/2/2000/000" },  { 2, 1414, "A/2/6000/100" },
        { 3, 1778, "Begin/0/3000/000" }, { 4, 1778, "A/1/4000/000" },  { 5, 1778, "B/3/6000/000" },
        { 4, 1333, "A/1/4000/000" },     { 0, 1333, "Begin/0/0/000" }, { 2, 1414, "A/2/6000/100" },
        { 1, 1600, "A/2/2000/000" },
    };
    Arena arena = { 0 };
    JournalEvening row = keeper_record("Proefavond", "moment A|vel X|deel 2|moment A|stil|moment B",
                                       &arena);
    Portfolio *portfolio = opened(&row);
    assert_int_equal(portfolio_count(portfolio), 6);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Str foot = STR("Proefavond \xC2\xB7 vandaag");
        DrawList list = portfolio_draw(portfolio, rows[i].page, rows[i].width, foot, &arena);
        Str words = list.items[0].text;
        bool right = str_eq(words, str_z(rows[i].words)) &&
                     str_eq(list.items[list.count - 1].text, foot) &&
                     (rows[i].page == 2 ? list.width == MAT_WIDTH : list.width == rows[i].width);
        if (!right) fail_msg("row %zu: %.*s at %d", i, STR_ARG(words), (int)list.width);
    }
    portfolio_close(portfolio);
    arena_finish(&arena);
}

static void a_move_no_longer_known_ends_the_evening_before_it(void **test)
{
    (void)test;
    Arena arena = { 0 };
    JournalEvening row = keeper_record("Proefavond", "moment A|moment B|moment C", &arena);
    row.moves[1].text = STR("verzet 3");
    Portfolio *portfolio = NULL;
    Err warning = { "" }, err = { "" };
    assert_true(portfolio_open(&portfolio, &row, metrics_fake(), NULL, NULL, NULL, &warning, &err));
    assert_int_equal(portfolio_count(portfolio), 2);
    assert_true(str_find(str_z(warning.text), STR("1 van de 3 stappen")) < strlen(warning.text));
    portfolio_close(portfolio);
    arena_finish(&arena);
}

static void a_part_that_cannot_be_played_any_more_is_told(void **test)
{
    (void)test;
    Arena arena = { 0 };
    JournalEvening row = keeper_record("Proefavond", "moment A", &arena);
    row.parts[1].format = STR("weg");
    Portfolio *portfolio = NULL;
    Err err = { "" };
    assert_false(portfolio_open(&portfolio, &row, metrics_fake(), NULL, NULL, NULL, NULL, &err));
    assert_true(str_find(str_z(err.text), STR("\"weg\"")) < strlen(err.text));
    row.parts[1].format = STR("proef");
    row.parts[1].sources[0].bytes = STR("Titel: Onspeelbaar\n");
    assert_false(portfolio_open(&portfolio, &row, metrics_fake(), NULL, NULL, NULL, NULL, &err));
    assert_null(portfolio);
    arena_finish(&arena);
}

typedef struct Patience {
    int asked, most;
} Patience;

static bool has_patience(void *self)
{
    Patience *patience = self;
    return patience->asked++ < patience->most;
}

static void a_long_evening_can_be_stopped_while_it_is_looked_through(void **test)
{
    (void)test;
    static const struct {
        int most;
        bool opens;
    } rows[] = { { 0, false }, { 3, false }, { 10, true } };
    Arena arena = { 0 };
    Buf moves = { 0 };
    for (int i = 0; i < 1000; i++) {
        buf_put(&moves, STR("stil|"));
    }
    JournalEvening row = keeper_record("Lang", arena_z(&arena, buf_str(&moves)), &arena);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Patience patience = { .most = rows[i].most };
        Portfolio *portfolio = NULL;
        Err err = { "" };
        bool opens = portfolio_open(&portfolio, &row, metrics_fake(), NULL, has_patience, &patience,
                                    NULL, &err);
        if (opens != rows[i].opens) fail_msg("row %zu", i);
        assert_string_equal(err.text, "");
        assert_true(patience.asked <= 10); // not at every move
        portfolio_close(portfolio);
    }
    buf_finish(&moves);
    arena_finish(&arena);
}

// The table ---------------------------------------------------------------------------------------------

#define HEAD                                                                                       \
    "\xEF\xBB\xBF"                                                                                 \
    "Onderdeel;Wat;Tekst;Uitslag;Ronde;Ouders rood;Ouders groen;Kinderen rood;"                    \
    "Kinderen groen;Samen rood;Samen groen;Schatting\r\n"

static void the_results_are_a_table_that_runs_nothing(void **test)
{
    (void)test;
#define CARD ";Kaart 1;\"'=1+1\";\"voor \"\"Sanne\"\"; en Bram\";;;;;;;;\r\n"
    static const struct {
        const char *moves, *table;
    } rows[] = {
        { "deel 2|stil", HEAD "Een" CARD "Proefspel" CARD },
        { "stil", HEAD "Een" CARD }, // the second part was never on the screen
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        JournalEvening row = keeper_record("Proefavond", rows[i].moves, &arena);
        Portfolio *portfolio = opened(&row);
        Buf out = { 0 };
        portfolio_table(portfolio, &out);
        assert_string_equal(out.p, rows[i].table);
        buf_finish(&out);
        portfolio_close(portfolio);
        arena_finish(&arena);
    }
}

static void every_vote_has_a_row_of_its_own(void **test)
{
    (void)test;
    Evening *evening = evening_create((Str){ 0 }, 0, NULL);
    keeper_part(evening, &format_votes, "Titel: -2\n\nStelling: Een.\n");
    Buf out = { 0 };
    results_table(evening, &out);
    assert_string_equal(out.p, HEAD "\"'-2\";S 1;;;1;;;;;12;8;\r\n"
                                    "\"'-2\";S 1;;eens;2;1;2;3;0;4;2;\r\n"
                                    "\"'-2\";S 2;;;1;7;0;;;;;kinderen ongeveer gelijk\r\n"
                                    "\"'-2\";S 3;;;1;;;;;;;vooral rood\r\n");
    buf_finish(&out);
    evening_destroy(evening);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_record_shares_nothing_with_the_evening),
        cmocka_unit_test(of_pictures_with_one_name_the_last_is_kept_in_the_order_of_the_evening),
        cmocka_unit_test(a_page_is_what_the_room_saw_then_in_whatever_order_it_is_drawn),
        cmocka_unit_test(a_move_no_longer_known_ends_the_evening_before_it),
        cmocka_unit_test(a_part_that_cannot_be_played_any_more_is_told),
        cmocka_unit_test(a_long_evening_can_be_stopped_while_it_is_looked_through),
        cmocka_unit_test(the_results_are_a_table_that_runs_nothing),
        cmocka_unit_test(every_vote_has_a_row_of_its_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
