// What holds of the stellingenspel after any moves at all: seeded chance plays thousands of games,
// of which half the moves are the natural ones and the rest are not.
#include "game.h"
#include "played.h"

#include "base/rng.h"
#include "formats/statements.h"
#include "formats/statements_rules.h"

// A move that may or may not be allowed now; some are nonsense. Lives in the arena.
static Str chance_move(Arena *arena, Rng *rng)
{
    static const char *const shapes[] = {
        "naar %d",
        "antwoorden",
        "antwoorden",
        "sluit",
        "sluit",
        "apart",
        "samen",
        "tel rood %d",
        "tel groen %d",
        "tel ouders rood %d",
        "tel ouders groen %d",
        "tel kinderen rood %d",
        "tel kinderen groen %d",
        "schat rood",
        "schat gelijk",
        "schat ouders groen",
        "schat kinderen rood",
        "uitslag",
        "uitslag",
        "praat %d",
        "klok start",
        "klok stop",
        "klok +%d",
        "klok -%d",
        "hertel",
        "school",
        "einde",
        "einde %d",
        "stem rood %d groen 301",
        "stem ouders %d 302 kinderen 303 304",
        "tel rood -%d",
        "onzin %d",
        "naar 1 %d",
    };
    uint32_t shape = rng_below(rng, sizeof shapes / sizeof *shapes);
    uint32_t small = rng_below(rng, 8), large = 300 + rng_below(rng, 720);
    int number = (int)(rng_below(rng, 3) == 0 ? large : small);
    if (str_find(str_z(shapes[shape]), STR("%d")) == strlen(shapes[shape])) {
        return str_z(shapes[shape]);
    }
    StrCut cut = str_cut(str_z(shapes[shape]), '%');
    return arena_printf(arena, "%.*s%d%.*s", STR_ARG(cut.head), number,
                        STR_ARG(str_drop(cut.tail, 1)));
}

static Game *new_game(void)
{
    Game *game = game_create(&format_statements);
    game->pack = packs_mixed(&game->arena);
    game_start(game);
    return game;
}

enum { GAMES = 1500, MOVES = 40 };

typedef struct Snapshot {
    State state;
    Ballot ballots[8][2];
} Snapshot;

static void snapshot(const Game *game, Snapshot *out)
{
    memset(out, 0, sizeof *out);
    memcpy(&out->state, game->state, sizeof out->state);
    memcpy(out->ballots, game->state->ballots,
           (size_t)game->state->count * sizeof *game->state->ballots);
}

static void check_ballot(const Ballot *ballot, Str move)
{
    for (int g = 0; g < GROUPS; g++) {
        const int numbers[] = { ballot->tally[g].red, ballot->tally[g].green };
        for (int i = 0; i < 2; i++) {
            if (numbers[i] < COUNT_UNKNOWN || numbers[i] > COUNT_MAX) {
                fail_msg("after %.*s a count is %d", STR_ARG(move), numbers[i]);
            }
        }
    }
}

static void check_ballots(const State *state, Str move)
{
    check_ballot(&state->draft, move);
    for (int i = 0; i < state->count; i++) {
        check_ballot(&state->ballots[i][0], move);
        check_ballot(&state->ballots[i][1], move);
    }
}

// Plays chance moves; those accepted, with their times, are what a journal would hold.
static void play_chance(Game *game, Rng *rng, Played *played)
{
    for (int i = 0; i < MOVES; i++) {
        // Half of them forward, else most games never leave the first statements.
        Str move = rng_below(rng, 2) ? format_statements.next(game->state, &game->arena)
                                     : chance_move(&game->arena, rng);
        Snapshot before, after;
        snapshot(game, &before);
        bool forward = str_eq(move, format_statements.next(game->state, &game->arena));
        bool taken = game_try(game, move);
        if (forward && !str_empty(move)) assert_true(taken);
        if (taken) {
            played_note(played, game, move);
            check_ballots(game->state, move);
            continue;
        }
        snapshot(game, &after);
        if (memcmp(&before, &after, sizeof before) != 0) {
            fail_msg("refused, but left a trace: %.*s", STR_ARG(move));
        }
    }
}

static void any_moves_can_be_replayed_and_lead_to_the_end(void **state)
{
    (void)state;
    Rng rng = rng_seeded(20240917);
    for (int round = 0; round < GAMES; round++) {
        Game *game = new_game(), *again = new_game();
        Played played = { .count = 0 };
        play_chance(game, &rng, &played);
        played_again(&played, 0, played.count, again);
        played_look_alike(game, again, round);
        int presses = 0;
        for (; presses < 100; presses++) {
            Str next = format_statements.next(game->state, &game->arena);
            if (str_empty(next)) break;
            assert_true(game_try(game, next));
        }
        if (presses == 100) fail_msg("game %d: no end in sight", round);
        game_destroy(again);
        game_destroy(game);
    }
}

// Who sees what -----------------------------------------------------------------------------------

// Whether a run of the picture is nothing but a count, and not one of `allowed`.
static bool says_other_count(const DrawList *list, const Ballot *allowed, int *found)
{
    for (int i = 0; i < list->count; i++) {
        const DrawCmd *cmd = &list->items[i];
        int64_t number;
        // The chance moves count 300 and more; other numbers stand for pages and steps.
        if (cmd->kind != DRAW_RUN || !str_number(cmd->text, 300, 9999, &number)) continue;
        bool known = false;
        for (int r = 0; allowed && r < 2; r++) {
            for (int g = 0; g < GROUPS; g++) {
                known = known || allowed[r].tally[g].red == number ||
                        allowed[r].tally[g].green == number;
            }
        }
        *found = (int)number;
        if (!known) return true;
    }
    return false;
}

static void check_counts(const Game *game, const DrawList *room, Str move)
{
    const State *s = game->state;
    int number;
    if (s->step == STEP_END) return;
    const Ballot draft[2] = { s->draft, s->draft };
    const Ballot *allowed = s->step == STEP_COUNT    ? draft
                            : s->step == STEP_RESULT ? s->ballots[s->at]
                                                     : NULL;
    if (says_other_count(room, allowed, &number)) {
        fail_msg("after %.*s the room sees the count %d", STR_ARG(move), number);
    }
}

static void check_texts(Game *game, const DrawList *room, const DrawList *teacher, Str move)
{
    const State *s = game->state;
    Arena *arena = &game->arena;
    const Item *now = statements_item(s);
    for (int n = 1; n <= game->pack.item_count && s->step != STEP_END; n++) {
        const Item *item = &game->pack.items[n - 1];
        bool here = item == now;
        const char *text = arena_printf(arena, "stelling%dx", n).p;
        const char *explain = arena_printf(arena, "uitleg%dx", n).p;
        if (!here && list_says(room, text)) fail_msg("after %.*s: statement %d", STR_ARG(move), n);
        bool shown = here && s->step == STEP_SCHOOL && !str_empty(item->explain);
        if (list_says(room, explain) != shown) {
            fail_msg("after %.*s: the school about %d", STR_ARG(move), n);
        }
        if (here && !str_empty(item->explain)) assert_true(list_says(teacher, explain));
        for (int p = 0; p < item->prompt_count; p++) {
            const char *prompt = arena_printf(arena, "praat%d%c", n, 'a' + p).p;
            bool talks = here && s->step == STEP_TALK && s->prompt == p;
            if (list_says(room, prompt) != talks) {
                fail_msg("after %.*s: prompt %s", STR_ARG(move), prompt);
            }
            if (here) assert_true(list_says(teacher, prompt));
        }
    }
    bool says = list_says(room, "De school zegt") || list_says(room, "hangt ervan af");
    if (says != (s->step == STEP_SCHOOL)) fail_msg("after %.*s: the view", STR_ARG(move));
    // The teacher also sees what comes next.
    int next = s->step == STEP_TITLE ? 1 : s->at + 2;
    if (s->step != STEP_END && next <= game->pack.item_count) {
        assert_true(list_says(teacher, arena_printf(arena, "stelling%dx", next).p));
    }
}

static void the_room_sees_nothing_before_its_move_and_the_teacher_does(void **state)
{
    (void)state;
    Rng rng = rng_seeded(77);
    for (int round = 0; round < GAMES / 5; round++) {
        Game *game = new_game();
        for (int i = 0; i < MOVES; i++) {
            Str move = rng_below(&rng, 2) ? format_statements.next(game->state, &game->arena)
                                          : chance_move(&game->arena, &rng);
            if (!game_try(game, move)) continue;
            DrawList room = game_list(game, NULL, FOR_ROOM, 1778, &game->arena);
            DrawList teacher = game_list(game, NULL, FOR_TEACHER, 1778, &game->arena);
            check_counts(game, &room, move);
            check_texts(game, &room, &teacher, move);
        }
        game_destroy(game);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_moves_can_be_replayed_and_lead_to_the_end),
        cmocka_unit_test(the_room_sees_nothing_before_its_move_and_the_teacher_does),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
