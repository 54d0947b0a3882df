// What holds of the quiz after any moves at all: seeded chance plays ten thousand games. The pictures,
// which cost most, are drawn in one game out of a hundred.
#include "quiz_play.h"

#include "base/rng.h"

enum { GAMES = 10000, MOVES = 48, QUESTIONS = 8, DRAWN = 100 };

static const char *const shapes[] = {
    "regels",
    "oefen",
    "oefen",
    "regel einde %d",
    "regel zitten blijf",
    "regel zitten ronde",
    "regel %d",
    "regel zitten terug",
    "regel zitten levens",
    "regel aftellen %d",
    "weg %d",
    "weg %d",
    "erbij %d",
    "vraag %d",
    "vraag %d",
    "antwoorden",
    "goed",
    "uitleg",
    "praat %d",
    "staan %d",
    "staan %d",
    "staan %d",
    "staan %d",
    "staan %d",
    "schrap",
    "schrap",
    "schrap %d",
    "schrap %d",
    "door",
    "door",
    "terugkomen",
    "terugkomen",
    "ronde",
    "ronde",
    "stand",
    "stand",
    "beslis",
    "beslis",
    "gok 1 %d",
    "gok 2 %d",
    "gok %d 12",
    "uitkomst %d",
    "winnaar",
    "winnaar",
    "naam Sanne",
    "naam %d",
    "naam",
    "complimenten",
    "complimenten %d",
    "pak %d",
    "leg",
    "terugblik",
    "terugblik %d",
    "onzin %d",
    "staan %d %d",
    "vraag -%d",
    "schrap %d nu",
    "staan %d0000000000000000000",
};

// Small numbers mostly, large ones, and those that no game can hold.
static int chance_number(Rng *rng)
{
    static const int hostile[] = { 0, 1, 999, 1000, 65536, 2147483647 };
    switch (rng_below(rng, 4)) {
    case 0:
        return hostile[rng_below(rng, sizeof hostile / sizeof *hostile)];
    case 1:
        return (int)rng_below(rng, 40);
    default:
        return (int)rng_below(rng, 10);
    }
}

// The shape with a number for each "%d". Lives in the arena.
static Str fill_in(Arena *arena, Rng *rng, const char *shape)
{
    Str rest = str_z(shape), move = { 0 };
    for (;;) {
        size_t at = str_find(rest, STR("%d"));
        move = arena_printf(arena, "%.*s%.*s", STR_ARG(move), STR_ARG(str_sub(rest, 0, at)));
        if (at >= rest.n) return move;
        move = arena_printf(arena, "%.*s%d", STR_ARG(move), chance_number(rng));
        rest = str_drop(rest, at + 2);
    }
}

// Half of them the natural one, else any: some are not allowed now, some are nonsense. A tie is rare, so
// what decides it is tried more often there.
static Str chance_move(Arena *arena, Rng *rng, const State *s)
{
    static const char *const guesses[] = { "gok 1 %d", "gok 2 %d", "uitkomst %d" };
    bool tie = s->step == QUIZ_STAND || s->step == QUIZ_GUESS;
    if (tie && rng_below(rng, 2)) {
        return s->step == QUIZ_STAND ? STR("beslis")
                                     : fill_in(arena, rng, guesses[rng_below(rng, 3)]);
    }
    if (rng_below(rng, 2)) return quiz_next(s, arena);
    return fill_in(arena, rng, shapes[rng_below(rng, sizeof shapes / sizeof *shapes)]);
}

// What a state is ---------------------------------------------------------------------------------

static void mix(uint64_t *hash, int64_t value)
{
    *hash = (*hash ^ (uint64_t)value) * UINT64_C(1099511628211);
    *hash ^= *hash >> 29;
}

static void mix_round(uint64_t *hash, const QuizRound *round)
{
    mix(hash, round->start);
    mix(hash, round->winners);
    mix(hash, round->won + 2 * round->returned + 4 * round->honour);
    mix(hash, round->name_count);
    for (int i = 0; i < round->name_count; i++) {
        for (size_t c = 0; c < round->names[i].n; c++) {
            mix(hash, round->names[i].p[c]);
        }
    }
}

// Of everything that a move can change.
static uint64_t hash_of(const State *s)
{
    uint64_t hash = UINT64_C(14695981039346656037);
    const int64_t numbers[] = { s->asked,       s->step,        s->at,      s->prompt,
                                s->page,        s->held,        s->until,   s->sit,
                                s->countdown_s, s->round,       s->leg,     s->standing,
                                s->ceiling,     s->guess_count, s->outcome, s->since_ms };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        mix(&hash, numbers[i]);
    }
    for (int i = 0; i < s->count; i++) {
        const Turn *turn = &s->turns[i];
        mix(&hash, s->in[i] + 2 * turn->asked + 4 * turn->struck + 8 * turn->all_wrong);
        mix(&hash, turn->leg);
        mix(&hash, turn->order);
        mix(&hash, turn->before);
        mix(&hash, turn->ceiling);
        mix(&hash, turn->after);
    }
    for (int i = 0; i < s->asked; i++) {
        mix(&hash, s->order[i]);
    }
    for (int i = 0; i < s->guess_count; i++) {
        mix(&hash, s->guesses[i]);
    }
    for (int r = 0; r <= s->round; r++) {
        mix_round(&hash, &s->rounds[r]);
    }
    return hash;
}

typedef struct Copy { // with its own arrays, so that a move can be tried on it
    State state;
    bool in[QUESTIONS];
    Turn turns[QUESTIONS];
    int order[QUESTIONS];
} Copy;

static void copy_of(const State *s, Copy *out)
{
    size_t n = (size_t)s->count;
    assert_true(n <= QUESTIONS);
    memset(out, 0, sizeof *out);
    memcpy(&out->state, s, sizeof *s);
    memcpy(out->in, s->in, n * sizeof *s->in);
    memcpy(out->turns, s->turns, n * sizeof *s->turns);
    memcpy(out->order, s->order, n * sizeof *s->order);
}

// What holds of every state -----------------------------------------------------------------------

static const char *broken_count(const State *s)
{
    int start = quiz_round(s)->start;
    bool known = s->standing != QUIZ_UNKNOWN;
    if (s->ceiling < 1 || s->ceiling > QUIZ_PEOPLE_MAX) return "a ceiling that cannot be";
    if (start != QUIZ_UNKNOWN && (start < 1 || s->ceiling > start)) return "more than there are";
    if (known && (s->standing < 1 || s->standing > s->ceiling)) return "more than may stand";
    if (quiz_count_limit(s) < 0 || quiz_count_limit(s) > QUIZ_PEOPLE_MAX) return "a bad limit";
    for (int i = 0; i < s->asked; i++) {
        const Turn *turn = &s->turns[s->order[i]];
        if (!turn->asked || turn->order != i + 1) return "an order that is not the turns'";
        if (turn->ceiling < 1 || turn->ceiling > QUIZ_PEOPLE_MAX) return "a turn's ceiling";
        if (turn->after != QUIZ_UNKNOWN && (turn->after < 1 || turn->after > turn->ceiling)) {
            return "a turn's count";
        }
        bool both = turn->after != QUIZ_UNKNOWN && turn->before != QUIZ_UNKNOWN;
        if (both && turn->after > turn->before) return "a turn after which more stand";
    }
    return NULL;
}

static const char *broken(const State *s)
{
    int place = quiz_place(s), total = quiz_total(s), counted = quiz_counted(s);
    bool shown = quiz_item(s) != NULL && s->at != QUIZ_PRACTICE;
    if (total < 1 || place > total || (place >= 1) != shown) return "a place that cannot be";
    if (shown && !s->in[s->at]) return "a question on the screen that does not take part";
    if (counted < 0 || counted > s->asked || s->asked > s->count) return "a bad number of turns";
    if (quiz_winners(s) < 1) return "no winner";
    if (s->step == QUIZ_WINNER && !quiz_round(s)->won) return "a winner who did not win";
    if (s->round < 0 || s->round >= QUIZ_ROUNDS_MAX) return "a round that cannot be";
    if (quiz_round(s)->name_count > QUIZ_NAMES_MAX) return "too many names";
    if (s->guess_count < 0 || s->guess_count > QUIZ_GUESSES_MAX) return "too many guesses";
    if (s->held >= s->card_count) return "a card in the hand that is none";
    if (s->step == QUIZ_COMPLIMENTS && s->page >= quiz_wall_pages(s)) return "a page of the wall";
    if (s->step == QUIZ_RECAP && s->page >= quiz_recap_pages(s)) return "a page of the recap";
    int spare = quiz_spare(s);
    if (spare >= 0 && s->turns[spare].asked) return "a spare question that was asked";
    return broken_count(s);
}

// Nobody stands up but when all do, when a question is struck, or when a count is mended.
static const char *broken_step(const State *before, const State *now, Str move)
{
    Str rest = move, word = str_word(&rest);
    bool stands_up = str_eq(word, STR("staan")) || str_eq(word, STR("schrap")) ||
                     before->leg != now->leg;
    bool known = before->standing != QUIZ_UNKNOWN && now->standing != QUIZ_UNKNOWN;
    if (stands_up) return NULL;
    if (known && now->standing > before->standing) return "more stand than before";
    return now->ceiling > before->ceiling ? "more may stand than before" : NULL;
}

static void one_key_goes_forward(const Copy *copy, Arena *arena, Str after)
{
    static Copy tried; // large
    tried = *copy;
    tried.state.in = tried.in;
    tried.state.turns = tried.turns;
    tried.state.order = tried.order;
    Str next = quiz_next(&tried.state, arena);
    if (str_empty(next)) {
        if (tried.state.step != QUIZ_RECAP) fail_msg("after %.*s: no way on", STR_ARG(after));
    } else if (!quiz_apply(&tried.state, next, 1)) {
        fail_msg("after %.*s: forward is %.*s, refused", STR_ARG(after), STR_ARG(next));
    }
}

// Games -------------------------------------------------------------------------------------------

typedef struct Chance {
    QuizPlay *quiz;
    Rng *rng;
    bool drawn;
    uint64_t hashes[QUIZ_PLAY_MOVES + 1]; // of the state after so many moves
} Chance;

static void one_move(Chance *chance)
{
    static Copy before, after;
    QuizPlay *quiz = chance->quiz;
    Arena *arena = &quiz->game.arena;
    Str move = chance_move(arena, chance->rng, quiz->game.state);
    copy_of(quiz->game.state, &before);
    Str seen = chance->drawn ? game_visible(&quiz->game, arena) : (Str){ 0 };
    bool taken = quiz_play_try(quiz, move);
    copy_of(quiz->game.state, &after);
    if (!taken) {
        quiz->game.now_ms -= 1000; // the pictures of one moment are compared
        bool same = memcmp(&before, &after, sizeof before) == 0;
        if (chance->drawn) same = same && str_eq(seen, game_visible(&quiz->game, arena));
        if (!same) fail_msg("refused, but left a trace: %.*s", STR_ARG(move));
        return;
    }
    const char *wrong = broken(quiz->game.state);
    if (!wrong) wrong = broken_step(&before.state, &after.state, move);
    if (wrong) fail_msg("after %.*s: %s", STR_ARG(move), wrong);
    one_key_goes_forward(&after, arena, move);
    chance->hashes[quiz->count] = hash_of(quiz->game.state);
}

// Played again from its moves it goes through the same states: that is undo, to any point, and redo.
static void check_replay(Chance *chance)
{
    QuizPlay *quiz = chance->quiz;
    State *again = format_quiz.start(&quiz->game.arena, &quiz->game.pack, 1);
    for (int i = 0; i <= quiz->count; i++) {
        if (hash_of(again) != chance->hashes[i]) fail_msg("another state after %d moves", i);
        if (i < quiz->count) assert_true(quiz_apply(again, quiz->moves[i], quiz->at_ms[i]));
    }
    if (!chance->drawn) return;
    Str live = game_visible(&quiz->game, &quiz->game.arena);
    quiz->game.state = again;
    Str replayed = game_visible(&quiz->game, &quiz->game.arena);
    if (!str_eq(live, replayed)) fail_msg("another picture after replay");
}

static void check_the_end_is_reached(QuizPlay *quiz)
{
    enum { PRESSES = 100 };
    for (int i = 0; i < PRESSES; i++) {
        Str next = quiz_next(quiz->game.state, &quiz->game.arena);
        if (str_empty(next)) return;
        if (!quiz_play_try(quiz, next)) fail_msg("forward is %.*s, refused", STR_ARG(next));
    }
    fail_msg("no end in sight");
}

static void any_moves_keep_the_rules_and_can_be_undone(void **test)
{
    (void)test;
    static Chance chance;
    Rng rng = rng_seeded(20240917);
    for (int game = 0; game < GAMES; game++) {
        QuizSize size = { .questions = 1 + (int)rng_below(&rng, 6),
                          .reserve = (int)rng_below(&rng, 3),
                          .cards = (int)rng_below(&rng, 12) };
        chance = (Chance){ .quiz = quiz_play_new(size), .rng = &rng, .drawn = game % DRAWN == 0 };
        chance.hashes[0] = hash_of(chance.quiz->game.state);
        for (int i = 0; i < MOVES; i++) {
            one_move(&chance);
        }
        check_replay(&chance);
        check_the_end_is_reached(chance.quiz);
        quiz_play_end(chance.quiz);
    }
}

// What the moves reach: a game of chance that never came to a guess would prove nothing about it.
static void chance_sees_every_step_and_every_rule(void **test)
{
    (void)test;
    Rng rng = rng_seeded(7);
    enum { STRUCK = QUIZ_RECAP + 1, ALL_WRONG, HONOUR, RETURNED, LATER, NEAREST, SIGHTS };
    bool seen[SIGHTS] = { false };
    for (int game = 0; game < GAMES / 10; game++) {
        QuizPlay *quiz = quiz_play_new((QuizSize){ .questions = 5, .reserve = 2, .cards = 10 });
        for (int i = 0; i < 2 * MOVES; i++) {
            Str move = chance_move(&quiz->game.arena, &rng, quiz->game.state);
            quiz_play_try(quiz, move);
            const State *s = quiz->game.state;
            seen[s->step] = true;
            for (int k = 0; k < s->count; k++) {
                seen[STRUCK] = seen[STRUCK] || s->turns[k].struck;
                seen[ALL_WRONG] = seen[ALL_WRONG] || s->turns[k].all_wrong;
            }
            seen[HONOUR] = seen[HONOUR] || quiz_round(s)->honour;
            seen[RETURNED] = seen[RETURNED] || quiz_round(s)->returned;
            seen[LATER] = seen[LATER] || s->round > 1;
            seen[NEAREST] = seen[NEAREST] || (s->outcome != QUIZ_UNKNOWN && s->step == QUIZ_WINNER);
        }
        quiz_play_end(quiz);
    }
    for (int i = 0; i < SIGHTS; i++) {
        if (!seen[i]) fail_msg("sight %d never came", i);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_moves_keep_the_rules_and_can_be_undone),
        cmocka_unit_test(chance_sees_every_step_and_every_rule),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
