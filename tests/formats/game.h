/* A game in the hands of a test: play moves, see what the room and the teacher see. */
#ifndef TESTS_GAME_H
#define TESTS_GAME_H

#include "formats/format.h"
#include "support/geometry.h"
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

static inline DrawList game_list(const Game *game, const Ui *ui, Audience audience, float width,
                                 Arena *arena)
{
    static const Ui no_ui = { 0 };
    Scene scene = {
        .audience = audience, .width = width, .now_ms = game->now_ms, .metrics = metrics_fake()
    };
    DrawList list = draw_begin(arena, width);
    game->format->draw(game->state, ui ? ui : &no_ui, &scene, &list);
    return list;
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
