// Two evenings beside each other: their records are written here as the journal would give them.
#include "evening/compare.h"
#include "support/metrics.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#define DAY_MS (24 * 60 * 60 * 1000LL)

enum { MOVES_MOST = 20 };

// An evening of one pack, played by these moves (a bar between them), so many days after the first one.
static JournalEvening record(Arena *arena, const char *text, const char *moves, int days)
{
    JournalPart *part = arena_new(arena, JournalPart, 1);
    PackSource *source = arena_new(arena, PackSource, 1);
    *source = (PackSource){ STR("stellingen.txt"), str_z(text) };
    *part = (JournalPart){
        .format = STR("stellingen"), .path = source->path, .sources = source, .source_count = 1
    };
    JournalEvening row = { .started_ms = 1700000000000 + days * DAY_MS,
                           .parts = part,
                           .part_count = 1,
                           .moves = arena_new(arena, JournalMove, MOVES_MOST) };
    for (Str rest = str_z(moves); !str_empty(rest) && row.move_count < MOVES_MOST;) {
        StrCut cut = str_cut(rest, '|');
        row.moves[row.move_count++] = (JournalMove){ .text = cut.head };
        rest = cut.tail;
    }
    row.cursor = row.move_count;
    return row;
}

#define TWO                 "Stelling: Huiswerk is leuk.\n\nStelling: Een school moet dichtbij zijn.\n"
#define VOTE(n, red, green) "naar " #n "|antwoorden|sluit|stem rood " #red " groen " #green

static void rooms_are_told_apart_by_their_shares(void **state)
{
    (void)state;
    static const struct {
        const char *text, *moves, *other_text, *other_moves, *written;
    } rows[] = {
        { TWO, VOTE(1, 15, 5), TWO, VOTE(1, 10, 30),
          "Huiswerk is leuk.\n"
          "  24 november 2023          ██████████████████░░░░░░ 15 rood, 5 groen\n"
          "  14 november 2023          ██████░░░░░░░░░░░░░░░░░░ 10 rood, 30 groen\n"
          "  Vaker rood: 75 van de 100 mensen, eerst 25.\n" },
        { TWO, VOTE(1, 0, 20), TWO, VOTE(1, 20, 20),
          "Huiswerk is leuk.\n"
          "  24 november 2023          ░░░░░░░░░░░░░░░░░░░░░░░░ 0 rood, 20 groen\n"
          "  14 november 2023          ████████████░░░░░░░░░░░░ 20 rood, 20 groen\n"
          "  Vaker groen: 100 van de 100 mensen, eerst 50.\n" },
        { TWO, VOTE(1, 10, 10), TWO, VOTE(1, 11, 9) "|" VOTE(2, 1, 1),
          "Huiswerk is leuk.\n"
          "  24 november 2023          ████████████░░░░░░░░░░░░ 10 rood, 10 groen\n"
          "  14 november 2023          █████████████░░░░░░░░░░░ 11 rood, 9 groen\n"
          "  Bijna gelijk.\n"
          "\nAlleen op 14 november 2023:\n- Een school moet dichtbij zijn.\n" },
        // The same words with other signs; an estimate has no share.
        { "Stelling: HUISWERK is leuk!\n", "naar 1|antwoorden|sluit|schat rood", TWO,
          VOTE(1, 3, 1),
          "HUISWERK is leuk!\n"
          "  24 november 2023          vooral rood\n"
          "  14 november 2023          ██████████████████░░░░░░ 3 rood, 1 groen\n" },
        { TWO, VOTE(1, 1, 1), TWO, "naar 1",
          "Er is niets waarover op beide avonden is gestemd.\n"
          "\nAlleen op 24 november 2023:\n- Huiswerk is leuk.\n" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = { 0 };
        Buf out = { 0 };
        Err err = { 0 };
        JournalEvening now = record(&arena, rows[i].text, rows[i].moves, 10);
        JournalEvening then = record(&arena, rows[i].other_text, rows[i].other_moves, 0);
        if (!compare_evenings(&then, &now, metrics_fake(), &out, &err)) fail_msg("%s", err.text);
        if (!str_eq(buf_str(&out), str_z(rows[i].written))) {
            fail_msg("row %zu:\n%.*s", i, STR_ARG(buf_str(&out)));
        }
        buf_finish(&out);
        arena_finish(&arena);
    }
}

static void an_evening_that_no_longer_plays_gives_a_sentence(void **state)
{
    (void)state;
    Arena arena = { 0 };
    Buf out = { 0 };
    Err err = { 0 };
    JournalEvening now = record(&arena, TWO, VOTE(1, 1, 1), 1);
    JournalEvening then = record(&arena, "niets\n", "naar 1", 0);
    assert_false(compare_evenings(&now, &then, metrics_fake(), &out, &err));
    assert_true(err.text[0] != '\0');
    assert_int_equal(out.n, 0);
    buf_finish(&out);
    arena_finish(&arena);
}

int main(void)
{
    setenv("TZ", "UTC", 1); // days are local
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rooms_are_told_apart_by_their_shares),
        cmocka_unit_test(an_evening_that_no_longer_plays_gives_a_sentence),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
