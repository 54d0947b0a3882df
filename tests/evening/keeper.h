/* A format of a few lines for the tests of the portfolio, with the table of formats that holds it: whoever
 * includes this leaves the table of the house out of the link. "moment A" shows something worth a picture,
 * "stil" nothing, "vel A" adds a sheet. */
#ifndef TESTS_KEEPER_H
#define TESTS_KEEPER_H

#include "evening/evening_replay.h"
#include "evening/portfolio.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { KEEPER_SHEETS = 8 };

struct State {
    Str moment, sheets[KEEPER_SHEETS];
    int sheet_count, moves;
};

static inline bool keeper_accepts(Pack *pack, const Metrics *metrics, DiagList *diags)
{
    (void)metrics, (void)diags;
    return !str_eq(pack->title, STR("Onspeelbaar"));
}

static inline State *keeper_start(Arena *arena, const Pack *pack, uint64_t seed)
{
    (void)pack, (void)seed;
    State *state = arena_new(arena, State, 1);
    state->moment = STR("Begin");
    return state;
}

static inline Str keeper_interpret(const State *state, Ui *ui, const Input *input, Arena *arena,
                                   bool *taken)
{
    (void)state, (void)ui, (void)input, (void)arena, (void)taken;
    return (Str){ 0 };
}

static inline bool keeper_apply(State *state, Str move, int64_t at_ms)
{
    (void)at_ms;
    Str rest = move, word = str_word(&rest);
    if (str_eq(word, STR("vel")) && state->sheet_count < KEEPER_SHEETS) {
        state->sheets[state->sheet_count++] = rest;
    } else if (str_eq(word, STR("moment")) || str_eq(word, STR("stil"))) {
        state->moment = rest;
    } else {
        return false;
    }
    state->moves++;
    return true;
}

static inline Str keeper_next(const State *state, Arena *arena)
{
    (void)state, (void)arena;
    return (Str){ 0 };
}

/* Says what it is, how many moves it has seen, when and for whom it is drawn, as a group and in letters;
 * and shows a photo that is not there. */
static inline void keeper_draw(const State *state, const Ui *ui, const Scene *scene, DrawList *list)
{
    (void)ui;
    Str words = arena_printf(list->arena, "%.*s/%d/%d/%d%d%d", STR_ARG(state->moment), state->moves,
                             (int)scene->now_ms, scene->sheet, scene->motion, (int)scene->audience);
    draw_group(list, words, (Rect){ 0, 0, scene->width, 1000 });
    draw_clear(list, ROLE_GROUND);
    TextStyle style = { .role = ROLE_INK, .largest = 124, .smallest = 42 };
    text_box(list, scene->metrics, (Rect){ 100, 100, scene->width - 200, 400 }, words, &style);
    if (str_eq(state->moment, STR("Foto"))) {
        draw_image(list, (Rect){ 100, 600, 300, 300 }, STR("nergens/vakantie.jpg"));
    }
    draw_group(list, scene->keepsake, (Rect){ 0, 900, scene->width, 100 });
}

static inline void keeper_report(const State *state, Report *out)
{
    out->moment = state->moment;
    out->sheets = arena_new(out->arena, Str, KEEPER_SHEETS);
    out->sheet_count = state->sheet_count;
    for (int i = 0; i < state->sheet_count; i++) {
        out->sheets[i] = state->sheets[i];
    }
    *report_add(out) = (ReportItem){ .title = STR("Kaart 1"),
                                     .text = STR("=1+1"),
                                     .outcome = STR("voor \"Sanne\"; en Bram") };
    *report_add(out) = (ReportItem){ .title = STR("Kaart 2"), .text = STR("weg"), .out = true };
}

static const Format format_keeper = { .id = "proef",
                                      .title = "Proefspel",
                                      .accepts = keeper_accepts,
                                      .start = keeper_start,
                                      .interpret = keeper_interpret,
                                      .apply = keeper_apply,
                                      .next = keeper_next,
                                      .draw = keeper_draw,
                                      .report = keeper_report };

const Format *const formats[] = { &format_keeper };
const int format_count = 1;

const Format *format_by_id(Str id)
{
    return str_eq(id, str_z(format_keeper.id)) ? &format_keeper : NULL;
}

ReportItem *report_add(Report *report)
{
    report->items = arena_grow(report->arena, report->items, &report->capacity,
                               (size_t)report->count + 1, sizeof *report->items);
    return &report->items[report->count++];
}

static inline void keeper_part(Evening *evening, const Format *format, const char *text)
{
    Arena *arena = evening_arena(evening);
    PackSource source = { STR("map/proef.txt"), arena_copy(arena, str_z(text)) };
    Pack pack = { 0 };
    DiagList diags = { .arena = arena };
    pack_parse(arena, source.path, &source, 1, NULL, &pack, &diags);
    evening_add(evening, &pack, format, 7);
}

/* Two parts; moves with bars between them, "<" is undo. */
static inline Evening *keeper_played(const char *title, const char *moves)
{
    Evening *evening = evening_create(str_z(title), 1000, NULL);
    keeper_part(evening, &format_keeper, "Titel: Een\n\nStelling: Een.\n");
    keeper_part(evening, &format_keeper, "Stelling: Twee.\n");
    int64_t now_ms = 0;
    for (Str rest = str_z(moves); rest.n > 0;) {
        StrCut cut = str_cut(rest, '|');
        bool ok = str_eq(cut.head, STR("<")) ? evening_back(evening)
                                             : evening_move(evening, cut.head, now_ms += 1000);
        if (!ok) fail_msg("%s: refused %.*s", moves, STR_ARG(cut.head));
        rest = cut.tail;
    }
    return evening;
}

static inline JournalEvening keeper_record(const char *title, const char *moves, Arena *arena)
{
    Evening *evening = keeper_played(title, moves);
    JournalEvening row = evening_record(evening, arena);
    evening_destroy(evening);
    return row;
}

#endif
