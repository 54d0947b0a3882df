/* A quiz for tests of rules and keys: a pack of short texts, moves written with bars between them, undo
 * as the house does it. */
#ifndef TESTS_QUIZ_PLAY_H
#define TESTS_QUIZ_PLAY_H

#include "game.h"

#include "formats/quiz.h"
#include "formats/quiz_rules.h"

enum { QUIZ_PLAY_MOVES = 400 };

typedef struct QuizPlay {
    Game game;
    Str moves[QUIZ_PLAY_MOVES]; /* in force, with their times: what a journal holds */
    int64_t at_ms[QUIZ_PLAY_MOVES];
    int count;
} QuizPlay;

typedef struct QuizSize {
    int questions, reserve, cards;
} QuizSize;

static inline void quiz_play_question(Arena *arena, Item *item, int n)
{
    *item = (Item){ .kind = ITEM_QUESTION,
                    .number = n,
                    .line = n,
                    .usable = true,
                    .file = n % 2,
                    .named = true,
                    .right = n % 2 ? SIDE_RED : SIDE_GREEN,
                    .text = arena_printf(arena, "vraag%dx", n),
                    .red = STR("rood"),
                    .green = STR("groen") };
    if (n % 3 == 0) item->explain = packs_words(arena, STR("uitleg"), 120);
    item->prompt_count = n % 3;
    for (int p = 0; p < item->prompt_count; p++) {
        item->prompts[p] = arena_printf(arena, "praat%dx", n);
    }
}

/* Questions first, then the reserve, then compliments. Questions 3, 6 ... have an explanation with a
 * screen of its own; 1, 4 ... have one prompt, 2, 5 ... two. */
static inline Pack quiz_play_pack(Arena *arena, QuizSize size)
{
    int questions = size.questions + size.reserve, count = questions + size.cards;
    Pack pack = { .path = STR("map"), .prize = STR("een taart"), .item_count = count };
    pack.file_count = 2;
    pack.files = arena_new(arena, PackFile, 2);
    pack.files[0].makers = STR("De Bakkers");
    pack.files[1].path = STR("map/groep-2.txt");
    pack.items = arena_new(arena, Item, count);
    for (int i = 0; i < count; i++) {
        Item *item = &pack.items[i];
        if (i < questions) {
            quiz_play_question(arena, item, i + 1);
            item->reserve = i >= size.questions;
            continue;
        }
        *item = (Item){ .kind = ITEM_CARD,
                        .card_kind = CARD_COMPLIMENT,
                        .usable = true,
                        .line = i + 1,
                        .text = arena_printf(arena, "kaart%dx", i + 1),
                        .sentence = STR("Je kunt goed wachten.") };
    }
    return pack;
}

static inline QuizPlay *quiz_play_new(QuizSize size)
{
    QuizPlay *play = test_calloc(1, sizeof *play);
    play->game.format = &format_quiz;
    play->game.pack = quiz_play_pack(&play->game.arena, size);
    game_start(&play->game);
    return play;
}

static inline void quiz_play_end(QuizPlay *play)
{
    arena_finish(&play->game.arena);
    test_free(play);
}

/* The move must live as long as the game. */
static inline bool quiz_play_try(QuizPlay *play, Str move)
{
    if (!game_try(&play->game, move)) return false;
    if (play->count == QUIZ_PLAY_MOVES) fail_msg("more than %d moves", QUIZ_PLAY_MOVES);
    play->moves[play->count] = move;
    play->at_ms[play->count++] = play->game.now_ms;
    return true;
}

static inline void quiz_play_undo(QuizPlay *play)
{
    if (play->count > 0) play->count--;
    game_start(&play->game);
    for (int i = 0; i < play->count; i++) {
        if (!format_quiz.apply(play->game.state, play->moves[i], play->at_ms[i])) {
            fail_msg("refused in replay: %.*s", STR_ARG(play->moves[i]));
        }
        play->game.now_ms = play->at_ms[i];
    }
}

/* "vraag 1|+|!staan 3|<": moves that must be accepted, the one key forward, a move that must be refused,
 * and the one key back. */
static inline void quiz_play_moves(QuizPlay *play, const char *moves)
{
    for (Str rest = str_z(moves); rest.n > 0;) {
        StrCut cut = str_cut(rest, '|');
        Str move = cut.head;
        bool refused = str_starts(move, STR("!"));
        rest = cut.tail;
        if (str_eq(move, STR("<"))) {
            quiz_play_undo(play);
            continue;
        }
        if (refused) move = str_drop(move, 1);
        if (str_eq(move, STR("+"))) move = quiz_next(play->game.state, &play->game.arena);
        if (quiz_play_try(play, move) == refused) {
            fail_msg("%s: %s %.*s", moves, refused ? "took" : "refused", STR_ARG(move));
        }
    }
}

#endif
