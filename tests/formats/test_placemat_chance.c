// What holds of the placemat after any moves and any inputs at all, with the decks of the house. Seeds are
// fixed, so a failure comes back.
#include "game.h"
#include "played.h"

#include "base/rng.h"
#include "formats/placemat_rules.h"
#include "formats/typing.h"

enum { GAMES = 10000, MOVES = 40, PICTURES = 200, DESKS = 2000, INPUTS = 60 };

// All decks of the folder; read once, for all games.
typedef struct House {
    Arena arena;
    Pack pack;
} House;

static void open_house(House *house)
{
    Err err = { { 0 } };
    *house = (House){ 0 };
    DiagList diags = { .arena = &house->arena };
    if (!pack_load(&house->arena, "cards", &house->pack, &diags, &err)) fail_msg("%s", err.text);
    assert_true(format_placemat.accepts(&house->pack, metrics_fake(), &diags));
}

static Game *new_game(const House *house)
{
    Game *game = game_create(&format_placemat);
    game->pack = house->pack;
    game_start(game);
    return game;
}

// Any bytes, most of them behind a word that could be a move.
static Str nonsense(Arena *arena, Rng *rng)
{
    static const char *const words[] = { "", "leg ", "eigen motieven ", "voor ", "naam ", "bak " };
    const char *word = words[rng_below(rng, sizeof words / sizeof *words)];
    char bytes[24];
    int n = (int)rng_below(rng, sizeof bytes);
    for (int i = 0; i < n; i++) {
        bytes[i] = (char)rng_below(rng, 256);
    }
    return arena_printf(arena, "%s%.*s", word, n, bytes);
}

static Str chance_move(const State *s, Arena *arena, Rng *rng)
{
    static const char *const shapes[] = {
        "lijst",       "lijst %d",      "naam Kind %d",  "voor Kind %d", "voor Kind %d",
        "voor Sanne",  "bak @",         "bak @ %d",      "leg #",        "leg #",
        "leg #",       "leg #",         "leg # %d",      "leg # %d",     "eigen @ Woord %d",
        "eigen @ Kok", "schuif @ %d 1", "schuif @ 2 %d", "weg @ %d",     "weg @ 1",
        "klaar",       "verder",        "leg %d %d %d",  "weg @",        "schuif @ %d %d",
        "eigen @ %d",  "onzin",         "klaar %d",
    };
    if (rng_below(rng, 20) == 0) return nonsense(arena, rng);
    Buf move = { 0 };
    for (const char *p = shapes[rng_below(rng, sizeof shapes / sizeof *shapes)]; *p; p++) {
        int card = (int)rng_below(rng, (uint32_t)s->count + 2), number = (int)rng_below(rng, 10);
        if (*p == '@') {
            buf_put(&move, placemat_zone_word((MatZone)rng_below(rng, MAT_ZONES)));
        } else if (*p == '#') {
            buf_printf(&move, "%d", card);
        } else if (*p == '%') {
            buf_printf(&move, "%d", number);
            p++;
        } else {
            buf_putc(&move, *p);
        }
    }
    Str text = arena_copy(arena, buf_str(&move));
    buf_finish(&move);
    return text;
}

// What holds ------------------------------------------------------------------------------------

static void check_mat(const State *s, const Placemat *mat, Str move)
{
    for (int zone = 0; zone < MAT_ZONES; zone++) {
        int count = mat->count[zone];
        if (count < 0 || count > mat_slots_most((MatZone)zone)) {
            fail_msg("after %.*s: %d cards in zone %d", STR_ARG(move), count, zone);
        }
        for (int i = 0; i < count; i++) {
            const LaidCard *laid = &mat->cards[zone][i];
            bool own = laid->card == PLACEMAT_OWN;
            if (own && !people_name_good(laid->words)) fail_msg("after %.*s: words", STR_ARG(move));
            if (own) continue;
            bool known = laid->card >= 0 && laid->card < s->count;
            if (!known || (int)placemat_zone_of(s, laid->card) != zone ||
                placemat_place(s, mat, laid->card) != i + 1 ||
                !str_eq(laid->words, placemat_item(s, laid->card)->text)) {
                fail_msg("after %.*s: card %d twice, or not at home", STR_ARG(move), laid->card);
            }
        }
    }
}

static void check_state(const State *s, Str move)
{
    for (int p = 0; p < s->people.count; p++) {
        const Placemat *mat = &s->mats[p];
        check_mat(s, mat, move);
        bool laying = s->step == PLACEMAT_LAY && p == s->at;
        bool agreed = mat->agreed && (placemat_laid(mat) == 0 || !mat->opened || laying);
        bool twice = people_find(&s->people, s->people.names[p]) != p;
        if (agreed || twice) fail_msg("after %.*s: pupil %d", STR_ARG(move), p);
    }
    bool on_screen = s->step == PLACEMAT_LAY || s->step == PLACEMAT_LOOK;
    bool at = on_screen ? s->at >= 0 && s->at < s->people.count : s->at == PEOPLE_NONE;
    bool pages = s->page >= 0 && s->page < placemat_tray_pages(s) && s->list_page >= 0 &&
                 s->list_page < placemat_list_pages(s);
    if (!at || !pages || s->people.count > PEOPLE_MOST || s->tray >= MAT_ZONES) {
        fail_msg("after %.*s: at %d, page %d, %d people", STR_ARG(move), s->at, s->page,
                 s->people.count);
    }
}

static bool same_mat(const Placemat *a, const Placemat *b)
{
    bool same = a->opened == b->opened && a->agreed == b->agreed;
    for (int zone = 0; zone < MAT_ZONES; zone++) {
        same = same && a->count[zone] == b->count[zone];
        for (int i = 0; same && i < a->count[zone]; i++) {
            same = a->cards[zone][i].card == b->cards[zone][i].card &&
                   str_eq(a->cards[zone][i].words, b->cards[zone][i].words);
        }
    }
    return same;
}

static bool same_state(const State *a, const State *b)
{
    bool same = a->step == b->step && a->at == b->at && a->tray == b->tray && a->page == b->page &&
                a->list_page == b->list_page && a->since_ms == b->since_ms &&
                a->people.count == b->people.count;
    for (int p = 0; same && p < a->people.count; p++) {
        same = str_eq(a->people.names[p], b->people.names[p]) && same_mat(&a->mats[p], &b->mats[p]);
    }
    return same;
}

// Moves ------------------------------------------------------------------------------------------

static void play_chance(Game *game, Rng *rng, Played *played)
{
    static State before; // too large for many stacks
    for (int i = 0; i < MOVES; i++) {
        Str next = format_placemat.next(game->state, &game->arena);
        bool ahead = rng_below(rng, 10) == 0 && !str_empty(next);
        Str move = ahead ? next : chance_move(game->state, &game->arena, rng);
        before = *game->state;
        bool taken = game_try(game, move);
        if (ahead && !taken) fail_msg("forward refused: %.*s", STR_ARG(move));
        if (taken) {
            played_note(played, game, move);
            check_state(game->state, move);
        } else if (memcmp(&before, game->state, sizeof before) != 0) {
            fail_msg("refused, but left a trace: %.*s", STR_ARG(move));
        }
    }
}

static void go_to_the_end(Game *game)
{
    enum { LONGEST = 3 * PEOPLE_MOST + 3 };
    for (int presses = 0; presses < LONGEST; presses++) {
        Str next = format_placemat.next(game->state, &game->arena);
        if (str_empty(next)) return;
        assert_true(game_try(game, next));
        check_state(game->state, next);
    }
    fail_msg("no end in sight");
}

static void any_moves_keep_every_card_at_home_and_can_be_replayed_and_undone(void **state)
{
    (void)state;
    House house;
    open_house(&house);
    Rng rng = rng_seeded(20241122);
    for (int round = 0; round < GAMES; round++) {
        Game *game = new_game(&house), *again = new_game(&house);
        Played played = { .count = 0 };
        play_chance(game, &rng, &played);
        // Undo is a replay of all but the last moves: after redo everything is as it was.
        int back = (int)rng_below(&rng, (uint32_t)played.count + 1);
        played_again(&played, 0, back, again);
        check_state(again->state, STR("undo"));
        played_again(&played, back, played.count, again);
        if (!same_state(game->state, again->state)) fail_msg("game %d: not the same", round);
        if (round % (GAMES / PICTURES) == 0) {
            played_look_alike(game, again, round);
        }
        go_to_the_end(game);
        game_destroy(again);
        game_destroy(game);
    }
    arena_finish(&house.arena);
}

// Inputs -----------------------------------------------------------------------------------------

static Str chance_target(const State *s, Arena *arena, Rng *rng)
{
    static const char *const plain[] = { "bak", "mat", "typ", "naam", "naamveld", "", "iets" };
    int number = (int)rng_below(rng, 9);
    int card = (int)rng_below(rng, (uint32_t)s->count + 2);
    Str zone = placemat_zone_word((MatZone)rng_below(rng, MAT_ZONES));
    switch (rng_below(rng, 7)) {
    case 0:
        return arena_printf(arena, "sleep kaart %d", card);
    case 1:
        return arena_printf(arena, "sleep op %.*s %d", STR_ARG(zone), number);
    case 2:
        return arena_printf(arena, "plek %.*s %d", STR_ARG(zone), number);
    case 3:
        return arena_printf(arena, "vak %.*s", STR_ARG(zone));
    case 4:
        return arena_printf(arena, "keuze %d", number);
    case 5:
        return arena_printf(arena, "meer %d", number);
    default:
        return str_z(plain[rng_below(rng, sizeof plain / sizeof *plain)]);
    }
}

static Input chance_input(const State *s, Arena *arena, Rng *rng)
{
    static const char *const letters[] = { "s", "a", "k", "o", " ", "Bo", "\xC3\xA9", "7", "\xFF" };
    Input input = { .kind = (InputKind)rng_below(rng, INPUT_ERASE + 1) };
    input.action = (Action)rng_below(rng, ACTION_COUNT);
    input.digit = (int)rng_below(rng, 10);
    input.target = chance_target(s, arena, rng);
    input.held = chance_target(s, arena, rng);
    input.text = str_z(letters[rng_below(rng, sizeof letters / sizeof *letters)]);
    return input;
}

// The rings that the pictures ask for are always on something that is there.
static void check_rings(const State *s, const Ui *ui, Arena *arena)
{
    Choice choices[PLACEMAT_CHOICES];
    PlacematCursor cursor = placemat_cursor(s, ui);
    int count = placemat_choices(s, ui_text(ui), arena, choices);
    int choice = typing_cursor(ui, count), person = placemat_list_cursor(s, ui);
    bool good = count <= PLACEMAT_CHOICES && choice < count && person < s->people.count;
    if (cursor.index >= 0) {
        const Placemat *mat = placemat_now(s);
        int most = cursor.on_mat ? mat->count[cursor.zone] : s->deck_count[s->tray];
        good = good && cursor.index < most;
    }
    assert_true(good);
}

static void whatever_is_pressed_or_touched_makes_a_move_that_is_accepted(void **state)
{
    (void)state;
    House house;
    open_house(&house);
    Rng rng = rng_seeded(5);
    for (int round = 0; round < DESKS; round++) {
        Game *game = new_game(&house);
        Ui ui = { 0 };
        game_play(game, round % 3 ? "voor Sanne" : "lijst");
        for (int i = 0; i < INPUTS; i++) {
            Input input = chance_input(game->state, &game->arena, &rng);
            bool taken = false;
            Str move = format_placemat.interpret(game->state, &ui, &input, &game->arena, &taken);
            if (!str_empty(move) && !game_try(game, move)) fail_msg("refused: %.*s", STR_ARG(move));
            check_state(game->state, move);
            check_rings(game->state, &ui, &game->arena);
        }
        game_destroy(game);
    }
    arena_finish(&house.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_moves_keep_every_card_at_home_and_can_be_replayed_and_undone),
        cmocka_unit_test(whatever_is_pressed_or_touched_makes_a_move_that_is_accepted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
