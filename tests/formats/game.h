/* A game in the hands of a test: play moves, see what the room and the teacher see. */
#ifndef TESTS_GAME_H
#define TESTS_GAME_H

#include "formats/format.h"
#include "support/geometry.h"
#include "support/golden.h"
#include "support/metrics.h"
#include "support/packs.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

typedef struct Game {
    const Format *format;
    Arena arena;
    Pack pack;
    State *state;
    int64_t now_ms; /* evening clock; each move comes a second after the one before */
} Game;

static inline void game_start(Game *game)
{
    game->state = game->format->start(&game->arena, &game->pack, 1);
    game->now_ms = 0;
}

/* A game of this format; its pack, in its arena, comes from the test. */
static inline Game *game_create(const Format *format)
{
    Game *game = test_calloc(1, sizeof *game);
    game->format = format;
    return game;
}

/* Starts it with a pack of which every item must fit its pictures. */
static inline void game_accept(Game *game, Pack pack)
{
    game->pack = pack;
    DiagList diags = { .arena = &game->arena };
    assert_true(game->format->accepts(&game->pack, metrics_fake(), &diags));
    for (int i = 0; i < game->pack.item_count; i++) {
        if (!game->pack.items[i].usable) fail_msg("item %d does not fit its picture", i + 1);
    }
    game_start(game);
}

static inline void game_destroy(Game *game)
{
    arena_finish(&game->arena);
    test_free(game);
}

static inline bool game_try(Game *game, Str move)
{
    game->now_ms += 1000;
    return game->format->apply(game->state, move, game->now_ms);
}

/* Moves with bars between them, "naar 1|antwoorden|sluit". All must be accepted. */
static inline void game_play(Game *game, const char *moves)
{
    for (Str rest = str_z(moves); rest.n > 0;) {
        StrCut cut = str_cut(rest, '|');
        if (!game_try(game, cut.head)) fail_msg("%s: refused %.*s", moves, STR_ARG(cut.head));
        rest = cut.tail;
    }
}

/* What a screen like this one shows now; its clock and its letters are the game's. `ui` may be NULL. */
static inline DrawList game_scene(const Game *game, const Ui *ui, const Scene *like, Arena *arena)
{
    static const Ui no_ui = { 0 };
    Scene scene = *like;
    scene.now_ms = game->now_ms;
    scene.metrics = metrics_fake();
    DrawList list = draw_begin(arena, scene.width);
    game->format->draw(game->state, ui ? ui : &no_ui, &scene, &list);
    return list;
}

static inline DrawList game_list(const Game *game, const Ui *ui, Audience audience, float width,
                                 Arena *arena)
{
    return game_scene(game, ui, &(Scene){ .audience = audience, .width = width }, arena);
}

/* That picture against tests/golden/screens/NAME-WIDTH.txt. */
static inline void game_golden(Game *game, const Ui *ui, const char *name, Audience audience,
                               int width)
{
    DrawList list = game_list(game, ui, audience, (float)width, &game->arena);
    Buf out = { 0 };
    draw_dump(&list, &out);
    golden_check(arena_printf(&game->arena, "screens/%s-%d.txt", name, width).p, buf_str(&out));
    buf_finish(&out);
}

/* Plays `moves` on a fresh game, and asks for this moment; "" is none. */
static inline void game_has_moment(Game *game, const char *moves, const char *moment)
{
    game_start(game);
    game_play(game, moves);
    Report report = { .arena = &game->arena };
    game->format->report(game->state, &report);
    if (!str_eq(report.moment, str_z(moment))) {
        fail_msg("%s: \"%.*s\" and not \"%s\"", moves, STR_ARG(report.moment), moment);
    }
}

/* Plays `moves` on a fresh game, and then makes the move of every button that fingers find in its narrowest
 * picture, each on a game like that: all must be accepted. Returns how many there are. `ui` may be NULL. */
static inline int game_buttons(Game *game, const Ui *ui, const char *moves)
{
    game_start(game);
    game_play(game, moves);
    DrawList list = game_scene(game, ui, &(Scene){ .width = 1333, .touch = true }, &game->arena);
    int buttons = 0;
    for (int i = 0; i < list.count; i++) {
        Str rest = list.items[i].text;
        if (list.items[i].kind != DRAW_GROUP || !str_eq(str_word(&rest), STR("zet"))) continue;
        buttons++;
        game_start(game);
        game_play(game, moves);
        if (!game_try(game, rest)) fail_msg("%s: refused %.*s", moves, STR_ARG(rest));
    }
    return buttons;
}

/* All that can be seen of a game, as one text: both audiences at two widths, and the results. */
static inline Str game_visible(const Game *game, Arena *arena)
{
    static const float widths[] = { 1333, 1778 };
    Buf out = { 0 };
    for (int i = 0; i < 4; i++) {
        Audience audience = i < 2 ? FOR_ROOM : FOR_TEACHER;
        DrawList list = game_list(game, NULL, audience, widths[i % 2], arena);
        draw_dump(&list, &out);
    }
    Report report = { .arena = arena };
    game->format->report(game->state, &report);
    for (int i = 0; i < report.count; i++) {
        const ReportItem *item = &report.items[i];
        buf_printf(&out, "%.*s|%.*s|%.*s|%.*s|%d%d\n", STR_ARG(item->move), STR_ARG(item->title),
                   STR_ARG(item->text), STR_ARG(item->outcome), item->done, item->now);
    }
    buf_printf(&out, "%.*s\n", STR_ARG(report.place));
    Str text = arena_copy(arena, buf_str(&out));
    buf_finish(&out);
    return text;
}

#endif
