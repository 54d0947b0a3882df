// What holds of "op volgorde" after any moves and any input at all. Seeds are fixed, so it passes or fails
// for good.
#include "deck.h"
#include "played.h"

#include "base/rng.h"
#include "formats/rank.h"
#include "formats/rank_rules.h"

enum { GAMES = 10000, MOVES = 40, MOST_CARDS = 20 };

static Game *new_game(int cards)
{
    Game *game = game_create(&format_rank);
    game->pack = deck_of(&game->arena, cards, CARD_ACTIVITY);
    game_start(game);
    return game;
}

static Str chance_bytes(Arena *arena, Rng *rng)
{
    int n = (int)rng_below(rng, 12);
    char *p = arena_new(arena, char, n + 1);
    for (int i = 0; i < n; i++) {
        p[i] = (char)rng_below(rng, 256);
    }
    return (Str){ p, (size_t)n };
}

static Str chance_move(Arena *arena, Rng *rng, int cards)
{
    static const char *const shapes[] = {
        "tafel",       "tafel %d",    "kaart %d",    "maak",    "maak",      "maak %d",  "leg %d",
        "leg %d",      "leg %d",      "leg %d",      "leg %d",  "leg %d 1",  "leg %d 2", "leg 1 %d",
        "schuif %d 1", "schuif 1 %d", "schuif 2 %d", "weg %d",  "volgorde",  "muur",     "muur",
        "muur %d",     "kies %d",     "kies %d",     "kies %d", "minder %d", "samen",    "samen %d",
        "onzin %d",    "leg %d %d",   "leg -%d",     "kaart",
    };
    uint32_t which = rng_below(rng, 1 + sizeof shapes / sizeof *shapes);
    if (which == sizeof shapes / sizeof *shapes) return chance_bytes(arena, rng);
    Str rest = str_z(shapes[which]), move = { 0 };
    for (StrCut cut = str_cut(rest, '%');; cut = str_cut(rest, '%')) {
        move = arena_printf(arena, "%.*s%.*s", STR_ARG(move), STR_ARG(cut.head));
        if (!cut.found) return move;
        move = arena_printf(arena, "%.*s%d", STR_ARG(move),
                            (int)rng_below(rng, (uint32_t)cards + 3));
        rest = str_drop(cut.tail, 1);
    }
}

// Every card is in the order once at most, or on one page of those without a place; the counts are those
// of the cards.
static void check_state(const Game *game, Str move)
{
    State look = *game->state; // pages are turned in the copy
    int times[MOST_CARDS] = { 0 }, picked = 0, cards[RANK_PAGE];
    bool good = look.order_count >= 0 && look.order_count <= rank_places(&look) &&
                look.tray < rank_tray_pages(&look);
    for (int i = 0; good && i < look.order_count; i++) {
        times[look.order[i]]++;
    }
    int pages = rank_tray_pages(&look);
    for (look.tray = 0; look.tray < pages; look.tray++) {
        int count = rank_tray_page(&look, cards);
        for (int i = 0; i < count; i++) {
            times[cards[i]]++;
        }
    }
    for (int i = 0; i < look.count; i++) {
        picked += look.couples[i] > 0;
        good = good && times[i] == 1 && look.couples[i] >= 0 && look.couples[i] <= RANK_COUPLES_MAX;
    }
    bool somewhere = (look.step == RANK_CARD) == (look.at != RANK_NONE);
    bool reached = (look.step != RANK_WHOLE || look.order_count > 0) &&
                   (look.step != RANK_DONE || look.picked > 0);
    if (!good || picked != look.picked || !somewhere || !reached) {
        fail_msg("after %.*s: %d in order, step %d, at %d, %d picked of %d", STR_ARG(move),
                 look.order_count, (int)look.step, look.at, look.picked, picked);
    }
}

typedef struct Snapshot {
    State state;
    int couples[MOST_CARDS];
} Snapshot;

static void snapshot(const Game *game, Snapshot *out)
{
    memset(out, 0, sizeof *out);
    memcpy(&out->state, game->state, sizeof out->state);
    memcpy(out->couples, game->state->couples, (size_t)game->state->count * sizeof *out->couples);
}

static void play_chance(Game *game, Rng *rng, Played *played)
{
    for (int i = 0; i < MOVES; i++) {
        Str next = format_rank.next(game->state, &game->arena);
        bool forward = rng_below(rng, 5) == 0;
        Str move = forward ? next : chance_move(&game->arena, rng, game->state->count);
        Snapshot before, after;
        snapshot(game, &before);
        if (game_try(game, move)) {
            played_note(played, game, move);
            check_state(game, move);
            continue;
        }
        if (forward && !str_empty(move)) fail_msg("forward refused: %.*s", STR_ARG(move));
        snapshot(game, &after);
        if (memcmp(&before, &after, sizeof before) != 0) {
            fail_msg("refused, but left a trace: %.*s", STR_ARG(move));
        }
    }
}

static void check_same(const Game *live, Game *again, int round)
{
    Snapshot a, b;
    snapshot(live, &a);
    snapshot(again, &b);
    // Pointers differ, all else does not.
    b.state.pack = a.state.pack;
    b.state.items = a.state.items;
    b.state.couples = a.state.couples;
    if (memcmp(&a, &b, sizeof a) != 0) fail_msg("game %d: another state after replay", round);
}

static void any_moves_keep_every_card_and_can_be_replayed_and_undone(void **state)
{
    (void)state;
    Rng rng = rng_seeded(20241107);
    for (int round = 0; round < GAMES; round++) {
        int cards = 2 + (int)rng_below(&rng, MOST_CARDS - 1);
        Game *game = new_game(cards), *again = new_game(cards);
        Played played = { .count = 0 };
        play_chance(game, &rng, &played);
        // Undo is a replay of all but the last moves: after redo everything is as it was.
        int back = (int)rng_below(&rng, (uint32_t)played.count + 1);
        played_again(&played, 0, back, again);
        check_state(again, STR("undo"));
        played_again(&played, back, played.count, again);
        check_same(game, again, round);
        if (round % 50 == 0) { // pictures cost a hundred times as much
            played_look_alike(game, again, round);
        }
        int presses = 0;
        for (Str next; !str_empty(next = format_rank.next(game->state, &game->arena)); presses++) {
            if (presses > 2 * MOST_CARDS) fail_msg("game %d: no end in sight", round);
            assert_true(game_try(game, next));
            check_state(game, next);
        }
        game_destroy(again);
        game_destroy(game);
    }
}

// Any input gives a move that is accepted, or none; and every picture on the way can be drawn.
static Input chance_input(Arena *arena, Rng *rng, int cards)
{
    static const char *const names[] = { "sleep kaart %d", "sleep op %d", "plek %d",
                                         "ladder",         "bak",         "",
                                         "sleep",          "keuze %d" };
    Str name[2];
    for (int i = 0; i < 2; i++) {
        const char *shape = names[rng_below(rng, sizeof names / sizeof *names)];
        StrCut cut = str_cut(str_z(shape), '%');
        int number = (int)rng_below(rng, (uint32_t)cards + 2);
        name[i] = cut.found ? arena_printf(arena, "%.*s%d", STR_ARG(cut.head), number) : cut.head;
    }
    Input input = { .kind = (InputKind)rng_below(rng, INPUT_ERASE + 1),
                    .digit = (int)rng_below(rng, 10),
                    .target = name[0],
                    .held = name[1],
                    .x = (float)rng_below(rng, 1778),
                    .y = (float)rng_below(rng, 1000),
                    .text = STR("x") };
    static const Action actions[] = { ACTION_NEXT,  ACTION_BACK,   ACTION_CHOOSE, ACTION_UP,
                                      ACTION_DOWN,  ACTION_FIELD,  ACTION_STRIKE, ACTION_SKIP,
                                      ACTION_AGAIN, ACTION_READ,   ACTION_QUIT,   ACTION_CHOOSE,
                                      ACTION_DOWN,  ACTION_CHOOSE, ACTION_TALK };
    if (rng_below(rng, 2) == 0) input.kind = INPUT_ACTION;
    input.action = actions[rng_below(rng, sizeof actions / sizeof *actions)];
    return input;
}

static void any_input_gives_a_move_that_is_accepted_or_none(void **state)
{
    (void)state;
    enum { ROUNDS = 2000, INPUTS = 60 };
    Rng rng = rng_seeded(31);
    for (int round = 0; round < ROUNDS; round++) {
        Game *game = new_game(2 + (int)rng_below(&rng, MOST_CARDS - 1));
        Ui ui = { 0 };
        if (rng_below(&rng, 4) > 0) game_play(game, "maak");
        for (int i = 0; i < INPUTS; i++) {
            Input input = chance_input(&game->arena, &rng, game->state->count);
            bool taken = false;
            Str move = format_rank.interpret(game->state, &ui, &input, &game->arena, &taken);
            if (!str_empty(move) && !game_try(game, move)) {
                fail_msg("round %d: a bad move, %.*s", round, STR_ARG(move));
            }
            check_state(game, move);
            if (i % 20 == 19 && round % 20 == 0) {
                game_list(game, &ui, i % 40 == 19 ? FOR_ROOM : FOR_TEACHER, 1333, &game->arena);
            }
        }
        game_destroy(game);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_moves_keep_every_card_and_can_be_replayed_and_undone),
        cmocka_unit_test(any_input_gives_a_move_that_is_accepted_or_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
